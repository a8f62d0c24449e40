/** A way of compressing files that the build has written beside them, by its name in HTTP. */
export type Coding = 'br' | 'gzip';

const codings: readonly Coding[] = ['br', 'gzip'];

/** What stands after the name of a file that is compressed in this way. */
export const endings: Readonly<Record<Coding, string>> = { br: '.br', gzip: '.gz' };

/**
 * The codings that a reader would rather have than the plain file, best first, as RFC 9110 (12.5.3) weighs them: a
 * weight of 0 forbids one, `*` stands for all that aren't named. Brotli wins a tie, as it is the smallest.
 * @param header the request's Accept-Encoding; without one, the plain file is sent.
 */
export function chooseCodings(header = ''): readonly Coding[] {
  const weights = readWeights(header);
  const weigh = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  // Named or not, the plain file is always allowed unless it is forbidden, and then no other may be there.
  const plain = weights.get('identity') ?? 0;
  return codings
    .filter((coding) => weigh(coding) > 0 && weigh(coding) >= plain)
    .toSorted((one, other) => weigh(other) - weigh(one));
}

/** `gzip, br;q=0.5` as weights by name, in lower case; one that is no number from 0 to 1 counts as 0. */
function readWeights(header: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const entry of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = entry.split(';').map((part) => part.trim());
    if (name === '') continue;
    const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, '') ?? '1';
    weights.set(name, /^(0(\.\d*)?|1(\.0*)?)$/.test(weight) ? Number(weight) : 0);
  }
  return weights;
}
