import type { Kind, Load } from './bench-load';

/** A page that was measured, and all its loads. */
export type Measured = { readonly name: string; readonly loads: readonly Load[] };

/** What is promised of the dashboard; kB are thousands of bytes, compressed, headers included. */
const budgets = { ratio: 1.2, paint: 1.2, shift: 0, page: 60, script: 5, font: 90 };

/** The middle value; between two, their mean. Throws without values. */
export function findMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error('no load was measured');
  return (lower + upper) / 2;
}

/** A table with a row a page, medians of all loads, and ratios to the first page; then the budgets, kept or not. */
export function formatBench(floor: Measured, ours: Measured): string {
  const header = [
    '',
    'marks in the page',
    'spread',
    'to the floor',
    'first seen',
    'shift',
    'html',
    'css',
    'script',
    'font',
    'other',
  ];
  const rows = [header, toRow(floor, floor), toRow(ours, floor)];
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
  return [...lines, '', ...judge(floor, ours)].join('\n');
}

const marksOf = ({ loads }: Measured) => findMedian(loads.map((load) => load.marks));
const paintOf = ({ loads }: Measured) => findMedian(loads.map((load) => load.paint));
const shiftOf = ({ loads }: Measured) => findMedian(loads.map((load) => load.shift));
const kilobytes = ({ loads }: Measured, kind: Kind) => findMedian(loads.map((load) => load.bytes[kind])) / 1000;

function toRow(page: Measured, floor: Measured): string[] {
  const times = page.loads.map((load) => load.marks);
  const sizes = (['html', 'css', 'script', 'font', 'other'] as const).map(
    (kind) => `${kilobytes(page, kind).toFixed(1)} kB`,
  );
  const spread = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`;
  const ratio = (marksOf(page) / marksOf(floor)).toFixed(2);
  return [
    page.name,
    `${marksOf(page).toFixed(0)} ms`,
    spread,
    `${ratio}×`,
    `${paintOf(page).toFixed(0)} ms`,
    shiftOf(page).toFixed(3),
    ...sizes,
  ];
}

function judge(floor: Measured, ours: Measured): string[] {
  const ratio = marksOf(ours) / marksOf(floor);
  const paint = paintOf(ours) / paintOf(floor);
  const page = kilobytes(ours, 'html') + kilobytes(ours, 'css') + kilobytes(ours, 'script');
  const shift = Math.max(...ours.loads.map((load) => load.shift));
  const say = (what: string, value: number, budget: number, text: string) =>
    `${value <= budget ? 'kept  ' : 'broken'}  ${what}: ${text}`;
  return [
    say('marks, to the floor', ratio, budgets.ratio, `${ratio.toFixed(2)}× of ${budgets.ratio}×`),
    say('first seen, to the floor', paint, budgets.paint, `${paint.toFixed(2)}× of ${budgets.paint}×`),
    say('layout shift', shift, budgets.shift, `${shift.toFixed(3)} of ${budgets.shift}`),
    say('HTML, CSS and scripts', page, budgets.page, `${page.toFixed(1)} of ${budgets.page} kB`),
    say(
      'scripts',
      kilobytes(ours, 'script'),
      budgets.script,
      `${kilobytes(ours, 'script').toFixed(1)} of ${budgets.script} kB`,
    ),
    say('fonts', kilobytes(ours, 'font'), budgets.font, `${kilobytes(ours, 'font').toFixed(1)} of ${budgets.font} kB`),
  ];
}
