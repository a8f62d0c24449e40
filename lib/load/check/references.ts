import { ReportDocument } from '../../kinds/document';
import { type EntryKind, entryKinds, Id } from '../../schema/text';
import type { Fault, Path } from '../fault';
import { findNearest } from '../nearest';
import { entriesOf, isMap, type TreeMap } from '../tree';
import type { Checked } from './checked';
import { selectTexts } from './select';
import { REFERENCES } from './text-places';

/** Every reference of a kind that the report writes, with where it stands. */
export function referencesTo(tree: TreeMap, kind: EntryKind): readonly { path: Path; text: string }[] {
  return REFERENCES.filter(({ to }) => to === kind).flatMap(({ at }) => selectTexts(tree, at));
}

/** The names of the entries of a kind, whether or not they have their shape. */
export function namesOf(tree: TreeMap, kind: EntryKind): readonly string[] {
  return entriesOf(tree, kind).map(([id]) => id);
}

/** Why a name can't be followed, and what may have been meant. */
export function explainMissing(tree: TreeMap, id: string, kinds: readonly EntryKind[]): string {
  const names = kinds.flatMap((kind) => namesOf(tree, kind));
  const nearest = findNearest(id, names);
  const wanted = kinds.map((kind) => `${kind}:`).join(' or ');
  const elsewhere = entryKinds.find((kind) => namesOf(tree, kind).includes(id));
  if (elsewhere !== undefined && nearest === undefined)
    return `${id} stands under ${elsewhere}:, not under ${wanted}; write a name from there`;
  if (nearest !== undefined) return `nothing under ${wanted} is called ${id}; did you mean ${nearest}?`;
  return `nothing under ${wanted} is called ${id}; add it there, or write a name that is there`;
}

/** Kinds that every report has. Where one is missing altogether, that is said once, not at every reference. */
const NEEDED: readonly EntryKind[] = ['agents', 'sources', 'measures', 'figures'];

/** Whether the names of a kind are known, so that a name which isn't among them is surely wrong. */
export function isKnown(tree: TreeMap, kind: EntryKind): boolean {
  if (Object.hasOwn(tree, kind)) return isMap(tree[kind]);
  const isMisspelt = Object.keys(tree).some(
    (key) => !Object.hasOwn(ReportDocument.shape, key) && findNearest(key, [kind]) === kind,
  );
  return !isMisspelt && !NEEDED.includes(kind);
}

/** Names of entries under keys of the top that are none, as `figure:`; they are there, once the key is mended. */
function strayNames(tree: TreeMap): readonly string[] {
  return Object.keys(tree)
    .filter((key) => !Object.hasOwn(ReportDocument.shape, key))
    .flatMap((key) => entriesOf(tree, key).map(([id]) => id));
}

/** Whether an entry of one of some kinds has this name, or will have it once a misspelt key is mended. */
export function isNamed(tree: TreeMap, id: string, kinds: readonly EntryKind[]): boolean {
  return kinds.some((kind) => namesOf(tree, kind).includes(id)) || strayNames(tree).includes(id);
}

function danglingTo(tree: TreeMap, kind: EntryKind): readonly { path: Path; text: string }[] {
  const names = new Set([...namesOf(tree, kind), ...strayNames(tree)]);
  return referencesTo(tree, kind).filter(({ text }) => !names.has(text));
}

/** Whether a reference is right and the entry that it means has a name that is none, which is said there. */
function isMisnamed(tree: TreeMap, kind: EntryKind, text: string): boolean {
  const nearest = findNearest(text, namesOf(tree, kind));
  return nearest !== undefined && !Id.safeParse(nearest).success;
}

/** What names an entry that isn’t there, and where; the same name may be missed in many places. */
type Missed = { readonly text: string; readonly paths: readonly Path[] };

function missedOf(tree: TreeMap, kind: EntryKind): readonly Missed[] {
  const byName = new Map<string, Path[]>();
  for (const { path, text } of danglingTo(tree, kind).filter((one) => !isMisnamed(tree, kind, one.text)))
    byName.set(text, [...(byName.get(text) ?? []), path]);
  return [...byName].map(([text, paths]) => ({ text, paths }));
}

/** The entry whose own name is wrong: nothing refers to it, and several places name what is nearly it. */
function findRenamed(tree: TreeMap, kind: EntryKind, { text, paths }: Missed): string | undefined {
  const nearest = findNearest(text, namesOf(tree, kind));
  const isUsed = referencesTo(tree, kind).some((reference) => reference.text === nearest);
  return paths.length < 2 || isUsed ? undefined : nearest;
}

/** Whether a name that is missing is said elsewhere already: at the entry that it was probably meant for. */
export function isToldAtEntry(tree: TreeMap, id: string, kinds: readonly EntryKind[]): boolean {
  return kinds.some((kind) =>
    missedOf(tree, kind).some((missed) => missed.text === id && findRenamed(tree, kind, missed) !== undefined),
  );
}

function explainMissed(tree: TreeMap, kind: EntryKind, missed: Missed): Fault[] {
  const { text, paths } = missed;
  const renamed = findRenamed(tree, kind, missed);
  if (renamed === undefined) return paths.map((path) => ({ path, message: explainMissing(tree, text, [kind]) }));
  const message = `nothing refers to it, and ${paths.length} places name ${text}; write ${text} here, or ${renamed} there`;
  return [{ path: [kind, renamed], message }];
}

/** References that name nothing. */
export function checkReferences({ tree }: Checked): Fault[] {
  return entryKinds
    .filter((kind) => isKnown(tree, kind))
    .flatMap((kind) => missedOf(tree, kind).flatMap((missed) => explainMissed(tree, kind, missed)));
}

/** The entries of a kind that nothing refers to, except those that a misspelt reference probably means. */
export function unusedOf(tree: TreeMap, kind: EntryKind): readonly string[] {
  const names = namesOf(tree, kind);
  const used = new Set<string | undefined>(referencesTo(tree, kind).map(({ text }) => text));
  for (const { text } of danglingTo(tree, kind)) used.add(findNearest(text, names));
  return names.filter((id) => !used.has(id));
}

/** Agents, sources and measures that nothing refers to: left over, or misspelt where they should be named. */
export function checkUnused({ tree, shaped }: Checked): Fault[] {
  if (!shaped) return [];
  const kinds = ['agents', 'sources', 'measures'] as const;
  return kinds.flatMap((kind) =>
    unusedOf(tree, kind).map((id) => ({
      path: [kind, id],
      message: 'nothing refers to it; remove it, or name it where it belongs',
    })),
  );
}
