import { findMedian } from './bench-table';

/** What was measured, and each of its times in seconds of the processor. */
export type Timed = { readonly name: string; readonly seconds: readonly number[] };

/** A line for each, with its median and all its times; of two, what part of the first's time the second takes. */
export function formatDrawBench(timed: readonly Timed[]): string {
  const width = Math.max(...timed.map(({ name }) => name.length));
  const lines = timed.map(({ name, seconds }) => {
    const all = seconds.map((one) => one.toFixed(2)).join(', ');
    return `${name.padEnd(width)}  ${findMedian(seconds).toFixed(2)} s of the processor (${all})`;
  });
  const [first, second] = timed;
  if (first === undefined || second === undefined) return lines.join('\n');
  const part = findMedian(second.seconds) / findMedian(first.seconds);
  return [...lines, `${second.name} takes ${part.toFixed(2)} of what ${first.name} takes`].join('\n');
}
