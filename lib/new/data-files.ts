import { createHash } from 'node:crypto';
import { toChartLines } from './chart-entries';
import { toEventLines, toFigureLines, toNotFigureLines, toStatementLines } from './entries';
import { UNKNOWN } from './figure-name';
import { type Outline, toOutline } from './outline';
import type { OutlinedMeasure } from './outliner';
import { findRole } from './role';
import { Names, toSlug } from './slug';
import { toYamlText } from './yaml-text';

/** What is known of an article besides its text. */
export type NewArticle = {
  readonly text: string;
  readonly publisher: string;
  /** The day it was published. */
  readonly day: string;
  readonly url: string;
  readonly title?: string;
  /** The day on which the report is begun. */
  readonly today: string;
};

/** A report’s data files by name, and what stands in them. */
export type NewReport = { readonly files: ReadonlyMap<string, string>; readonly outline: Outline };

const SCHEMA = '# yaml-language-server: $schema=../report.schema.json';
const SOURCE = 'article';

/** A file with more than this many UTF-16 units is split: one of two megabytes is refused as a mistake. */
const LONGEST = 500_000;

function toFile(about: string, lines: readonly string[]): string {
  return `${[SCHEMA, `# ${about}`, ...lines].join('\n')}\n`;
}

/** Entries under a key of the report, in a file of that name; in several where there are very many. None, no file. */
function toFiles(
  name: string,
  about: string,
  key: string,
  entries: readonly (readonly string[])[],
): [string, string][] {
  const parts: string[][] = [];
  let size = LONGEST;
  for (const entry of entries.map((lines) => lines.join('\n'))) {
    size += entry.length;
    if (size > LONGEST) {
      parts.push([]);
      size = entry.length;
    }
    parts.at(-1)?.push(entry);
  }
  return parts.map((part, index) => {
    const file = index === 0 ? `${name}.yaml` : `${name}-${index + 1}.yaml`;
    return [file, toFile(about, [`${key}:`, ...part])];
  });
}

function toReportFile(article: NewArticle, outline: Outline, sections: readonly string[]): string {
  const sha256 = createHash('sha256').update(article.text).digest('hex');
  return toFile('The report’s head: what it is about, its sections in order, and how it was made.', [
    'report:',
    '  title: TODO the page’s headline',
    '  about: TODO one paragraph on what this page is',
    `  article: ${SOURCE}`,
    '  text:',
    `    sha256: ${/^\d+$/.test(sha256) ? `"${sha256}"` : sha256}`,
    `    paragraphs: ${outline.paragraphs}`,
    '  edition: 1',
    `  updated: ${article.today}`,
    '  language: en-GB',
    '  sides: [] # the sides of a war or a dispute, as agents name them in party; none if there are none',
    `  lead: [${outline.leads.join(', ')}] # TODO the headline figures, one to four`,
    '  sections:',
    ...sections,
    '  method:',
    '    - TODO how this was made, and what wasn’t done',
  ]);
}

/** What else to decide of a measure that isn’t a share or a length of time. */
const ACCUMULATES = ' (and below, whether at a time, stock, over a period, flow, or up to a date, cumulative)';

function toMeasureLines(id: string, { name, unit, isSpan, whole }: OutlinedMeasure): string[] {
  return [
    `  ${id}:`,
    `    name: ${toYamlText(name)}${/-in-paragraph-\d+/.test(id) ? ' # TODO a name for what is counted' : ''}`,
    `    definition: TODO what is counted, in one sentence${isSpan || whole !== undefined ? '' : ACCUMULATES}`,
    `    unit: ${unit === UNKNOWN ? `${UNKNOWN} # TODO what is counted, as people or posts` : toYamlText(unit)}`,
    ...(whole === undefined ? [] : [`    whole: ${toYamlText(whole)}`]),
    `    accumulates: ${isSpan ? 'span' : 'stock'}`,
  ];
}

/** The name of each agent’s entry, by what the agent is called. */
function toAgents(article: NewArticle, outline: Outline, refused: ReadonlySet<string>): ReadonlyMap<string, string> {
  const names = new Names();
  const speakers = [...outline.speeches, ...outline.figures].flatMap(({ speaker }) => speaker ?? []);
  const agents = [...new Set([article.publisher, ...speakers])].map(
    (name) => [name, names.take(toSlug(name, 'somebody'))] as const,
  );
  return new Map(agents.filter(([, id]) => !refused.has(`agents.${id}`)));
}

/** What a person is: what the article has beside the name, to be looked at, or else to be written. */
function toRoleLine(text: string, name: string): string {
  const role = findRole(text, name);
  if (role === undefined) return '    role: TODO what this person is, as the article says it';
  return `    role: ${toYamlText(role)} # TODO what this person is, as the article says it: is it this?`;
}

function toAgentFile({ publisher, text }: NewArticle, agents: ReadonlyMap<string, string>): string {
  return toFile('Who says and who relays.', [
    'agents:',
    ...[...agents].flatMap(([name, id]) => [
      `  ${id}:`,
      `    name: ${toYamlText(name)}`,
      `    kind: ${name === publisher ? 'organisation' : 'person'}`,
      ...(name === publisher ? [] : [toRoleLine(text, name)]),
      '    party: none',
    ]),
  ]);
}

function toSourceFile({ publisher, day, url, title, today }: NewArticle): string {
  return toFile('Every document that is cited.', [
    'sources:',
    `  ${SOURCE}:`,
    '    type: article-newspaper',
    title === undefined
      ? '    untitled: The title wasn’t noted # TODO write title and the article’s own title instead, or say why there is none'
      : `    title: ${toYamlText(title)}`,
    `    publisher: ${toYamlText(publisher)}`,
    `    issued: ${day}`,
    `    accessed: ${today}`,
    `    URL: ${JSON.stringify(url)}`,
  ]);
}

/**
 * The data files of a report on an article that nobody has looked at yet: an entry for every number, each date and
 * whatever is said in quotation marks. They load as they are; what a person must decide says TODO.
 * @param refused what the check has refused of it before: `figures.homes`, `agents.somebody`; it is left out.
 * @returns undefined when the text holds no figure, so that there is nothing to report.
 */
export function toNewReport(article: NewArticle, refused: ReadonlySet<string> = new Set()): NewReport | undefined {
  const outline = toOutline(article.text, article.day, refused);
  if (outline.figures.length === 0) return undefined;
  const agents = toAgents(article, outline, refused);
  const link = { agent: agents.get(article.publisher) ?? 'publisher', source: SOURCE, date: article.day };
  const linkOf = (speaker: string | undefined) => {
    const credits = speaker === undefined ? undefined : agents.get(speaker);
    return credits === undefined ? link : { ...link, credits };
  };
  const { sections, charts } = toChartLines(outline, refused);
  const figures = outline.figures.map((figure) => toFigureLines({ ...figure, link: linkOf(figure.speaker) }));
  const measures = [...outline.measures].map(([id, measure]) => toMeasureLines(id, measure));
  const events = outline.events.map(({ id, date, mention }) => toEventLines(id, date, mention, link));
  const statements = outline.speeches.map((speech) => toStatementLines(speech, linkOf(speech.speaker)));
  const notFigures = outline.notFigures.map(({ words, paragraph, why }) => toNotFigureLines(words, paragraph, why));
  const files: [string, string][] = [
    ['report.yaml', toReportFile(article, outline, sections)],
    ['agents.yaml', toAgentFile(article, agents)],
    ['sources.yaml', toSourceFile(article)],
    ...toFiles('measures', 'What is counted.', 'measures', measures),
    ...toFiles('figures', 'The numbers that the article gives.', 'figures', figures),
    ...toFiles('events', 'What the article dates.', 'events', events),
    ...toFiles('statements', 'What is said without a number.', 'statements', statements),
    ...toFiles('charts', 'The drawings.', 'charts', charts),
    ...toFiles('not-figures', 'Numbers that are no figures, each with why.', 'notFigures', notFigures),
  ];
  return { files: new Map(files), outline };
}
