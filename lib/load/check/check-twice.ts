import type { Fault } from '../fault';
import type { Checked } from './checked';
import { type Selected, select, selectIn } from './select';

/** Lists of names, but for those of charts, in which each may stand once. */
const LISTS: readonly string[] = [
  'report.lead',
  'report.sides',
  'report.sections.*.figures',
  'comparisons.*.figures',
  'sources.*.seenIn',
];

/** Lists of words in which each may stand once, however it is capitalised. */
const WORDS: readonly string[] = ['figures', 'events', 'statements'].flatMap((kind) =>
  ['chain', 'relays'].map((links) => `${kind}.*.${links}.*.hedges`),
);

function findTwice(items: readonly Selected[], toKey = (text: string) => text): Fault[] {
  const seen = new Set<string>();
  return items.flatMap(({ path, value }) => {
    if (typeof value !== 'string') return [];
    const again = seen.has(toKey(value));
    seen.add(toKey(value));
    return again ? [{ path, message: `${value} stands here twice; keep one of the two` }] : [];
  });
}

/** Names that a list holds twice; those of charts are looked at with the charts. */
export function checkTwice({ tree }: Checked): Fault[] {
  const single = LISTS.flatMap((list) => select(tree, list).map((found) => selectIn(found, '*')));
  const words = WORDS.flatMap((list) => select(tree, list).map((found) => selectIn(found, '*')));
  return [
    ...single.flatMap((items) => findTwice(items)),
    ...words.flatMap((items) => findTwice(items, (text) => text.trim().toLowerCase())),
  ];
}
