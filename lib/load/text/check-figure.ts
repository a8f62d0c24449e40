import { joinAnd } from '../../format/join-words';
import type { Mention } from '../../numbers/mention';
import type { Quantity } from '../../schema/quantity';
import type { Fault } from '../fault';
import { agreesAtBest, agreesInBound, agreesInValue, boundFor } from './agree';
import type { ArticleEntry, ArticleFigure } from './article-data';
import { standIn } from './find-words';
import { agreesWithMargin } from './tell-quantity';
import { spellValue } from './value-words';

const showQuantity = (quantity: Quantity): string =>
  quantity.bound === 'between' ? `${quantity.low} to ${quantity.high}` : String(quantity.value);

/** The mention that a figure’s words are about: the first one in them that has its number. */
function pickMention(within: readonly Mention[], figure: ArticleFigure): Mention | undefined {
  const { quantity, isPercent, size } = figure;
  const fits = (mention: Mention) =>
    agreesAtBest(mention, quantity, isPercent, size) || agreesInValue(mention, quantity, isPercent, size);
  return within.find((mention) => fits(mention) === true) ?? within.find((mention) => fits(mention) === undefined);
}

/** A figure’s number against those in its words. */
function checkValue(figure: ArticleFigure, within: readonly Mention[]): Fault[] {
  const { path, words, written, quantity } = figure;
  if (pickMention(within, figure) !== undefined) return [];
  if (within.length === 0) {
    // The finder of numbers misses a few forms; that the number stands there as written is proof enough.
    if (written !== undefined && standIn(words, written)) return [];
    const message = `no number is seen in “${words}”; quote the number too, and write it as written:`;
    return [{ path: [...path, 'words'], message }];
  }
  const said = joinAnd(within.map((mention) => `“${mention.text}” (${spellValue(mention)})`));
  const message = `the article says ${said}, and the data ${showQuantity(quantity)}; correct the quantity or the words`;
  return [{ path: [...path, 'quantity'], message }];
}

/** Whether a number stands in words as it is written; of what was lost the words may say so in place of a minus. */
function isWritten({ words, quantity }: ArticleFigure, written: string): boolean {
  const plain = quantity.bound !== 'between' && quantity.value < 0 ? written.replace(/^[-\u2212]/, '') : written;
  return standIn(words, written) || standIn(words, plain);
}

function checkWritten(figure: ArticleFigure): Fault[] {
  const { path, written, words } = figure;
  if (written === undefined || isWritten(figure, written)) return [];
  const message = `“${written}” doesn’t stand in “${words}”; write the number as the article has it`;
  return [{ path: [...path, 'written'], message }];
}

function checkBound(figure: ArticleFigure, mention: Mention): Fault[] {
  const { path, quantity } = figure;
  if (agreesInBound(mention, quantity) || agreesWithMargin(mention, figure)) return [];
  if (agreesAtBest(mention, quantity, figure.isPercent, figure.size)) {
    const message = `the article gives “${mention.text}” with its margin, and the data without; write intervals: with kind: margin and the two ends, or between: with best:`;
    return [{ path: [...path, 'quantity'], message }];
  }
  const said = mention.boundText === undefined ? 'no bound' : `“${mention.boundText}”`;
  const message = `the article has ${said} with “${mention.text}”, and the data ${quantity.bound}; write ${boundFor(mention, quantity)}`;
  return [{ path: [...path, 'quantity'], message }];
}

/** Hedges of the figure’s sentence that the data don’t give, unless an entry quotes them as its own. */
function checkHedgesGiven(
  { path, hedges, paragraph }: ArticleFigure,
  mention: Mention,
  others: readonly ArticleEntry[],
): Fault[] {
  const quoted = others.filter((other) => other.words !== undefined);
  const given = (hedge: string) => hedges?.some((own) => standIn(own, hedge) || standIn(hedge, own)) ?? false;
  const elsewhere = (hedge: string) => quoted.some(({ words }) => words !== undefined && standIn(words, hedge));
  const missing = mention.hedges.filter((hedge) => !given(hedge) && !elsewhere(hedge));
  if (missing.length === 0) return [];
  const said = joinAnd(missing.map((hedge) => `“${hedge}”`));
  const all = [...(hedges ?? []), ...missing].join(', ');
  const message = `its sentence says ${said}; write hedges: [${all}], or, where that limits something else, quote it in the words: of a statement in paragraph ${paragraph}`;
  return [{ path: hedges === undefined ? path : [...path, 'hedges'], message }];
}

/**
 * Holds a figure against the article.
 * @param within the numbers that stand in its words.
 * @param others the statements and events of its paragraph, whose words may hold a hedge of the same sentence.
 */
export function checkFigure(
  figure: ArticleFigure,
  within: readonly Mention[],
  others: readonly ArticleEntry[],
): Fault[] {
  const mention = pickMention(within, figure);
  const differs = [
    ...checkValue(figure, within),
    ...(mention === undefined ? [] : checkBound(figure, mention)),
    ...(mention === undefined ? [] : checkHedgesGiven(figure, mention, others)),
  ];
  return [...(figure.read === undefined ? differs : checkRead(figure, differs)), ...checkWritten(figure)];
}

/** A person’s reading settles what differs, and stands only where something does. */
function checkRead({ id }: ArticleFigure, differs: readonly Fault[]): Fault[] {
  const message = 'settles nothing: the text is read as the data have it; remove read';
  return differs.length > 0 ? [] : [{ path: ['figures', id, 'read'], message }];
}
