import { stringify } from 'yaml';
import { z } from 'zod';
import { ReportDocument } from '../../kinds/document';
import { exampleOf, examplesOf, inLine } from './example';
import { describeHeld } from './holds';
import { type Chapter, chaptersOf, type Key } from './walk';

/** How many keys two entries must share for one to be described by the other. */
const WORTH_SHARING = 6;

const INTRODUCTION = `# Keys

Every key that the data of a report may have, made from \`lib/schema\` and \`lib/kinds\` by \`npm run schema\`; change it there. Editors show the same (the first line of each data file names the schema).

All \`*.yaml\` files of a folder are read as one document. **Needed** keys stand in bold. A *name* is lower-case words joined by hyphens, the name of an entry elsewhere; *text* is one line, shown as written; in *prose* numbers stand by reference, never as digits: \`{casualties}\` prints the figure with its bound, \`{casualties.number}\` the number alone, \`{casualties.paragraph}\` where it stands, \`{series-id@2024-10-07}\` a reading, \`{event-id}\` an event’s date. Dates are EDTF: \`2024-06-19\`, \`2024-06\`, \`2024-Q2\`, \`2024\`, \`2022-02-24/\` for an open end, \`2024-06~\` for about, \`2024-06?\` for perhaps.`;

/** Where a chapter begins on the page, as sites that show Markdown name it. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replace(/\s/g, '-');
}

/** The chapter before this one that has nothing but keys of this one, and enough of them. */
function baseOf(chapter: Chapter, before: readonly Chapter[]): Chapter | undefined {
  const own = new Set(chapter.keys.map(({ schema }) => schema));
  return before.find(({ keys }) => keys.length >= WORTH_SHARING && keys.every(({ schema }) => own.has(schema)));
}

const cell = (text: string) => text.replaceAll('|', '\\\\|');
const code = (text: string) => `\`${cell(text)}\``;

/** What a key is taken to be where it is left out; nothing where it is then empty. */
function defaultOf({ schema }: Key): string {
  const value = schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined;
  const isEmpty = value === undefined || value === false || (Array.isArray(value) && value.length === 0);
  return isEmpty ? '' : ` Without it: ${code(inLine(value))}.`;
}

function drawKey(key: Key): string {
  const name = key.needed ? `**\`${key.name}\`**` : `\`${key.name}\``;
  const meaning = `${key.said.description ?? 'Says that it is this.'}${defaultOf(key)}`;
  const last = key.name.split('.').at(-1) ?? key.name;
  const examples = examplesOf(key).map((value) => code(`${last}: ${inLine(value)}`));
  return `| ${name} | ${cell(describeHeld(key.schema))} | ${cell(meaning)} | ${examples.join('<br>')} |`;
}

/** An example of an entry as it stands in a file, behind the last key on its way that isn’t any name. */
function drawExample(chapter: Chapter): readonly string[] {
  if (chapter.schema instanceof z.ZodUnion) return [];
  const name = chapter.at.findLast((step) => step !== '*' && step !== '[]') ?? '';
  const last = chapter.at.at(-1);
  const placed = last === '[]' ? [exampleOf(chapter)] : exampleOf(chapter);
  const named = last === '*' ? { 'a-name': placed } : placed;
  return ['```yaml', stringify({ [name]: named }, { lineWidth: 110 }).trim(), '```', ''];
}

function drawChapter(chapter: Chapter, before: readonly Chapter[]): string {
  const base = baseOf(chapter, before);
  const shared = new Set(base?.keys.map(({ schema }) => schema));
  const keys = chapter.keys.filter(({ schema }) => !shared.has(schema));
  const where = chapter.at.map((step) => (step === '*' || step === '[]' ? '…' : step)).join('.');
  return [
    `## ${chapter.title}`,
    '',
    `\`${where}\`: ${chapter.said.description ?? ''}`,
    '',
    ...drawExample(chapter),
    ...(base === undefined ? [] : [`All keys of [${base.title.toLowerCase()}](#${anchorOf(base.title)}), and:`, '']),
    '| key | holds | means | to copy |',
    '|---|---|---|---|',
    ...keys.map(drawKey),
  ].join('\n');
}

/** The reference of keys, as Markdown: a chapter an entry, a line a key. */
export function formatKeysPage(): string {
  const chapters = chaptersOf(ReportDocument);
  const drawn = chapters.map((chapter, index) => drawChapter(chapter, chapters.slice(0, index)));
  return `${[INTRODUCTION, ...drawn].join('\n\n')}\n`;
}
