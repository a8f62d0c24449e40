const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a billion in British words: 648005 → `six hundred and forty-eight thousand and five`. */
export function spell(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) return [TENS[Math.floor(value / 10)], ...(value % 10 === 0 ? [] : [SMALL[value % 10]])].join('-');
  const [size, name] = (
    [
      [1_000_000, 'million'],
      [1000, 'thousand'],
      [100, 'hundred'],
    ] as const
  ).find(([least]) => value >= least) ?? [100, 'hundred'];
  const rest = value % size;
  const joint = rest === 0 ? '' : rest < 100 ? ` and ${spell(rest)}` : ` ${spell(rest)}`;
  return `${spell(Math.floor(value / size))} ${name}${joint}`;
}
