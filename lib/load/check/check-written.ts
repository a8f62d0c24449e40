import type { LinkInput } from '../../schema/link';
import type { Fault, Path } from '../fault';
import type { Checked } from './checked';

const SCALES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** The value of a number as people write it: `1.5 million`, `648,000`, `18%`; undefined where it is words. */
export function readWritten(written: string): number | undefined {
  const [, digits, scale] =
    /^(\d{1,3}(?:,\d{3})+|\d+|\d+\.\d+)(?:\s?%|\s(thousand|million|billion|trillion))?$/.exec(written) ?? [];
  if (digits === undefined) return undefined;
  return Number(digits.replaceAll(',', '')) * (SCALES.get(scale ?? '') ?? 1);
}

function checkLinks(links: readonly LinkInput[], path: Path): Fault[] {
  return links.flatMap(({ written, quantity }, index) => {
    const read = written === undefined ? undefined : readWritten(written);
    if (read === undefined || quantity === undefined || quantity.bound === 'between') return [];
    if (Math.abs(read - quantity.value) <= Math.abs(quantity.value) * 1e-9) return [];
    const message = `${written} is printed and ${quantity.value} is drawn, and they differ; correct one of them`;
    return [{ path: [...path, index, 'written'], message }];
  });
}

/** Numbers whose written form isn't their value: the one is printed, the other drawn. */
export function checkWritten({ draft }: Checked): Fault[] {
  return [...draft.figures].flatMap(([id, { chain, relays }]) => [
    ...checkLinks(chain, ['figures', id, 'chain']),
    ...checkLinks(relays, ['figures', id, 'relays']),
  ]);
}
