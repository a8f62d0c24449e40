import { createHash } from 'node:crypto';
import { toChartLines } from './chart-entries';
import { toEventLines, toFigureLines, toNotFigureLines, toStatementLines } from './entries';
import type { OutlinedMeasure } from './measure-names';
import { type Outline, toOutline } from './outline';
import { findRole } from './role';
import type { Called } from './said/speaker';
import { Names, toSlug } from './slug';
import { cutText, toYamlText } from './yaml-text';

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
    `  lead: [${outline.leads.join(', ')}] # the headline figures, one to four`,
    '  sections:',
    ...sections,
    '  method:',
    '    - TODO how this was made, and what wasn’t done',
  ]);
}

/** What to decide of a measure. */
const DEFINE = 'what is counted, in one sentence; below, its unit, and in accumulates stock, flow or cumulative';

function toMeasureLines(id: string, { name, unit, isSpan, whole }: OutlinedMeasure): string[] {
  return [
    `  ${id}:`,
    `    name: ${toYamlText(name)}`,
    `    definition: TODO ${isSpan || whole !== undefined ? 'what is counted, in one sentence' : DEFINE}`,
    `    unit: ${toYamlText(unit)}`,
    ...(whole === undefined ? [] : [`    whole: ${toYamlText(whole)}`]),
    `    accumulates: ${isSpan ? 'span' : 'stock'}`,
  ];
}

/** Who speaks in an article and who publishes it, by the names of their entries; each once. */
type Agents = { readonly publisher: string; readonly others: ReadonlyMap<Called, string> };

function toAgents({ publisher }: NewArticle, outline: Outline, refused: ReadonlySet<string>): Agents {
  const names = new Names();
  const own = names.take(toSlug(publisher, 'publisher'));
  const others = new Map<Called, string>();
  const speakers = new Set([...outline.figures, ...outline.speeches].flatMap(({ who }) => who ?? []));
  for (const who of speakers) {
    const isOwn = who.name.toLowerCase() === publisher.toLowerCase();
    const id = isOwn ? own : names.take(toSlug(who.name, 'somebody'));
    if (!isOwn && !refused.has(`agents.${id}`)) others.set(who, id);
  }
  return { publisher: own, others };
}

/** What a person is: what the article has beside the name, to be looked at, or else to be written. */
function toRoleLines(text: string, { name, kind, role: beside }: Called): string[] {
  const role = beside ?? (kind === 'person' ? findRole(text, name) : undefined);
  const ask = 'does it say all that credits it? And what it is, as the article says';
  if (role === undefined && kind !== 'person') return [`    # TODO ${ask}, goes into role:`];
  return [`    role: ${role === undefined ? `TODO ${ask}` : `${toYamlText(cutText(role, 200))} # TODO ${ask}: this?`}`];
}

function toAgentFile({ publisher, text }: NewArticle, agents: Agents): string {
  return toFile('Who says and who relays.', [
    'agents:',
    `  ${agents.publisher}: # TODO what has no credits: is said in its own voice; credit whom else the article names`,
    `    name: ${toYamlText(publisher)}`,
    '    kind: organisation',
    '    party: none',
    ...[...agents.others].flatMap(([who, id]) => [
      `  ${id}:`,
      `    name: ${toYamlText(who.name)}`,
      `    kind: ${who.kind}`,
      ...toRoleLines(text, who),
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
  const link = { agent: agents.publisher, source: SOURCE, date: article.day };
  const linkOf = (who: Called | undefined) => {
    const credits = who === undefined ? undefined : agents.others.get(who);
    return credits === undefined ? link : { ...link, credits };
  };
  const { sections, charts } = toChartLines(outline, article.day, refused);
  const figures = outline.figures.map((figure) => toFigureLines({ ...figure, link: linkOf(figure.who) }));
  const measures = [...outline.measures].map(([id, measure]) => toMeasureLines(id, measure));
  const events = outline.events.map(({ id, date, mention }) => toEventLines(id, date, mention, link));
  const statements = outline.speeches.map((speech) => toStatementLines(speech, linkOf(speech.who)));
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
