import type { Fault, Path } from '../fault';
import type { Checked } from './checked';
import { namedOf } from './named';

/** Anchors that pages and slides have of themselves, whatever a report is about. */
const OWN: readonly string[] = [
  ...['about', 'agents', 'cite', 'contents', 'corrections', 'figures', 'key', 'keys', 'main', 'method', 'sources'],
  ...['title', 'top', 'words'],
];

/** Beginnings of names that pages give to anchors and to the files of drawings. */
const BEGINNINGS: readonly string[] = ['cite-', 'glyph-', 'key-', 'measure-', 'slide-'];

/** Endings that a page or a slide adds to the name of a chart or a section: its heading, its notes, its further slides. */
const ENDING = /^(.+)-(?:h|notes|\d{1,2})$/;

const RENAME = 'rename the entry';

function explain(id: string, blocks: ReadonlySet<string>): string | undefined {
  if (OWN.includes(id)) return `${id} is an anchor that every report’s page has; ${RENAME}, as in ${id}-here`;
  if (/^source-\d+$/.test(id)) return `${id} is the anchor of a source in the list; ${RENAME}`;
  const beginning = BEGINNINGS.find((one) => id.startsWith(one));
  if (beginning !== undefined) return `a name that begins with ${beginning} is one that pages use; ${RENAME}`;
  const [, block = ''] = ENDING.exec(id) ?? [];
  return blocks.has(block) ? `${id} is also the name of a part of ${block} on page or slide; ${RENAME}` : undefined;
}

/** Names that pages and slides use for something else. */
function checkOwn({ tree }: Checked): Fault[] {
  const named = namedOf(tree);
  const blocks = new Set(named.filter(({ isBlock }) => isBlock).map(({ id }) => id));
  return named.flatMap(({ id, path }) => {
    const message = explain(id, blocks);
    return message === undefined ? [] : [{ path, message }];
  });
}

/** Figures whose tile would stand twice on the page. */
function checkTiles({ draft }: Checked): Fault[] {
  const shown = new Map((draft.head.lead ?? []).map((id) => [id, 'in lead']));
  return (draft.head.sections ?? []).flatMap((section, place) => {
    if (section.kind !== 'figures') return [];
    const before = new Map(shown);
    for (const id of section.figures) shown.set(id, `in ${section.id}`);
    return section.figures.flatMap((id, index) => {
      const where = before.get(id);
      const path: Path = ['report', 'sections', place, 'figures', index];
      return where === undefined ? [] : [{ path, message: `${id} stands ${where} already; remove it here or there` }];
    });
  });
}

/** Sections that would list every statement a second time. */
function checkStatements({ draft }: Checked): Fault[] {
  const places = (draft.head.sections ?? []).flatMap(({ kind }, index) => (kind === 'statements' ? [index] : []));
  return places.slice(1).map((index) => ({
    path: ['report', 'sections', index, 'kind'],
    message: 'an earlier section shows the statements; remove one of the two',
  }));
}

/** What would stand twice at one anchor, or in one file, of a report’s pages. */
export function checkAnchors(checked: Checked): Fault[] {
  return [...checkOwn(checked), ...checkTiles(checked), ...checkStatements(checked)];
}
