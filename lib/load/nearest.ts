/** How many letters must be changed, added, dropped or swapped with their neighbour to get from one word to another. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const options = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) options.push((beforeLast[j - 2] ?? 0) + 1);
      row.push(Math.min(...options));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** No name is longer; longer ones are not worth comparing. */
const LONGEST = 80;

/** The known word that was probably meant: at most a third of its letters differ, or it begins with what was written. */
export function findNearest(written: string, known: Iterable<string>): string | undefined {
  const word = written.slice(0, LONGEST).toLowerCase();
  let best: { name: string; far: number } | undefined;
  for (const name of known) {
    if (name.length > LONGEST) continue;
    const far = name.toLowerCase().startsWith(word) && word.length > 2 ? 1 : distance(word, name.toLowerCase());
    if (far <= Math.max(1, Math.floor(name.length / 3)) && (best === undefined || far < best.far)) best = { name, far };
  }
  return best?.name;
}
