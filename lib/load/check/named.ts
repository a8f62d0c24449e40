import type { EntryKind } from '../../schema/text';
import type { Path } from '../fault';
import type { TreeMap } from '../tree';
import { namesOf } from './references';
import { selectTexts } from './select';

/** Kinds whose entries have an address of their own on a report's pages, so that no two may share a name. */
const ADDRESSED: readonly EntryKind[] = ['figures', 'events', 'statements', 'charts'];

/** A name that is an address on a report’s pages. A block is a chart or a section: it has a heading, and slides. */
export type Named = { readonly id: string; readonly path: Path; readonly where: string; readonly isBlock: boolean };

/** Every name that makes an address. */
export function namedOf(tree: TreeMap): readonly Named[] {
  const entries = ADDRESSED.flatMap((kind) =>
    namesOf(tree, kind).map((id) => ({ id, path: [kind, id], where: `${kind}:`, isBlock: kind === 'charts' })),
  );
  const sections = selectTexts(tree, ['report.sections.*.id']).map(({ path, text }) => ({
    id: text,
    path,
    where: 'sections:',
    isBlock: true,
  }));
  return [...entries, ...sections];
}
