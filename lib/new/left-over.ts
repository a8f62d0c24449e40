import { findNearest } from '../load/nearest';
import { resolveMention } from '../load/text/account-for';
import { describeMention } from '../load/text/value-words';
import type { Mention } from '../numbers/mention';
import { parseParagraphs } from '../numbers/paragraph';
import type { Report } from '../schema/report';
import { type EntryLink, toEventLines, toFigureLines, toNotFigureLines } from './entries';
import { toFigureName } from './figure-name';
import { type Phrase, pickPhrase } from './phrase';
import { toQuantityText } from './quantity-text';
import { Names, toSlug } from './slug';

/** Who published the report’s article, as its figures’ last links say. */
function toLink(report: Report): EntryLink {
  const own = [...report.figures.values()]
    .map((figure) => figure.chain.at(-1))
    .find((link) => link?.paragraph !== undefined);
  const { article } = report.head;
  return {
    agent: own?.agent.id ?? 'publisher',
    source: article.id,
    ...(article.issued === undefined ? {} : { date: article.issued.text }),
  };
}

/** The names that a report’s entries have; each one offered is added, so that no two that are pasted share one. */
function listNames(report: Report): Names {
  return new Names([
    ...report.figures.keys(),
    ...report.events.keys(),
    ...report.statements.keys(),
    ...report.charts.keys(),
    ...report.head.sections.flatMap((section) => ('id' in section ? [section.id] : [])),
  ]);
}

function toEntry(report: Report, mention: Mention, phrase: Phrase, names: Names): string[] {
  const link = toLink(report);
  const date = resolveMention(mention);
  if (date !== undefined) {
    const id = names.take(toSlug(`dated ${mention.text}`, 'dated'));
    return ['events:', ...toEventLines(id, date, mention, link)];
  }
  const quantity = toQuantityText(mention);
  if (quantity === undefined) return [];
  const name = toFigureName({ phrase, subject: '' }, mention, quantity.isShare && phrase.whole !== '');
  const known = [...report.measures.keys()];
  const measure = findNearest(name, known) ?? name;
  const measureTodo = `the measure that it counts: ${known.slice(0, 6).join(', ')}, or a new one`;
  return [
    'figures:',
    ...toFigureLines({ id: names.take(name), measure, measureTodo, phrase, quantity, mention, link }),
  ];
}

/**
 * Numbers that nothing in a report accounts for: for each, where it stands, and the entries of which one is to be pasted.
 * @param file the text’s name, for the message.
 */
export function formatLeftOver(file: string, text: string, mentions: readonly Mention[], report: Report): string[] {
  const paragraphs = parseParagraphs(text);
  const names = listNames(report);
  return mentions.map((mention) => {
    const paragraph = paragraphs[mention.paragraph - 1] ?? { start: 0, end: text.length };
    return formatOne(file, mention, pickPhrase(text, mention, paragraph), report, names);
  });
}

function formatOne(file: string, mention: Mention, phrase: Phrase, report: Report, names: Names): string {
  const entry = toEntry(report, mention, phrase, names);
  const listed = ['notFigures:', ...toNotFigureLines(phrase.words, mention.paragraph, 'TODO why it is no figure')];
  const bound = mention.boundText === undefined ? '' : `, “${mention.boundText}”`;
  return [
    `${file}: paragraph ${mention.paragraph}: nothing accounts for “${mention.text}” (${describeMention(mention)}${bound}); paste ${entry.length === 0 ? 'this' : 'one of these'} into a data file, or the entry alone under the key that the file has already:`,
    ...entry,
    ...(entry.length === 0 ? [] : ['# or']),
    ...listed,
  ]
    .map((line, index) => (index === 0 ? line : `    ${line}`))
    .join('\n');
}
