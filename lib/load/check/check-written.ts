import { joinAnd } from '../../format/join-words';
import { findAgain } from '../../numbers/find-numbers';
import { isOfMoney } from '../../numbers/per';
import type { LinkInput } from '../../schema/link';
import type { Quantity } from '../../schema/quantity';
import type { Fault } from '../fault';
import { agreesInBound, boundFor } from '../text/agree';
import { standIn } from '../text/find-words';
import { readNumber } from '../text/read-number';
import type { Checked } from './checked';
import { linksOf } from './links-of';

const showQuantity = (quantity: Quantity) =>
  quantity.bound === 'between' ? `${quantity.low} to ${quantity.high}` : String(quantity.value);

const explainUnit = (said: string, unit: string) =>
  `“${said}” and the measure’s ${unit} are two units; give it a measure of its own, or correct one of them`;

/** Whether words say that something fell or was lost by a number below nought. */
function saysFall(words: string, quantity: Quantity, unit: string): boolean {
  const read = readNumber(words, quantity, unit, true);
  return read.says === 'same' && read.mention?.falls === true;
}

/** What is wrong with a number as it was written; undefined where it is right. */
function explainWritten(written: string, quantity: Quantity, unit: string, words?: string): string | undefined {
  // Of what fell or was lost the words say so, and the number is written without a minus.
  const falls =
    quantity.bound !== 'between' && quantity.value < 0 && words !== undefined && saysFall(words, quantity, unit);
  const read = readNumber(written, quantity, unit, !falls);
  switch (read.says) {
    case 'same': {
      const others = findAgain(written).filter(
        (mention) => mention !== read.mention && mention.text !== read.mention?.text,
      );
      const { mention } = read;
      if (mention?.boundText !== undefined && mention.bound !== 'stated')
        return `“${mention.boundText}” is the number’s bound, which quantity: gives; write ${mention.text} alone`;
      return mention === undefined || others.length === 0
        ? undefined
        : `“${written}” holds several numbers; write ${mention.text} alone`;
    }
    case 'otherUnit':
      return explainUnit(read.mention.text, unit);
    case 'nothing':
      return `no number is seen in “${written}”, which is printed while ${showQuantity(quantity)} is drawn; write the number in digits or words, or leave written out`;
    case 'other':
      return `${written} is printed and ${showQuantity(quantity)} is drawn, and they differ; correct one of them`;
  }
}

/** What is wrong with the words beside a number; undefined where they hold it. */
function explainWords(words: string, quantity: Quantity, unit: string): string | undefined {
  const read = readNumber(words, quantity, unit, false);
  switch (read.says) {
    case 'same':
      return undefined;
    case 'otherUnit':
      return explainUnit(read.mention.text, unit);
    case 'nothing':
      return `no number is seen in “${words}”, and quantity: gives ${showQuantity(quantity)}; quote the number too, or leave quantity out`;
    case 'other': {
      const said = joinAnd(read.mentions.map(({ text }) => `“${text}”`));
      return `says ${said}, and quantity: gives ${showQuantity(quantity)}; quote the words that hold the number, or correct it`;
    }
  }
}

/** Whether a number as written is only the digits of an amount of money in the words: 31.6 of “31.6 cents”. */
const isOtherMoney = (words: string, written: string) =>
  findAgain(words).some((one) => isOfMoney(one) && one.text.includes(written) && one.text !== written);

/** What is wrong with how a link writes its number, and under which key: its words hold it, as the finder reads them. */
export function explainLink(
  { words, written, quantity }: Pick<LinkInput, 'words' | 'written' | 'quantity'>,
  unit: string,
): readonly { key: string; message: string }[] {
  if (quantity === undefined) return [];
  const wrong = written === undefined ? undefined : explainWritten(written, quantity, unit, words);
  if (wrong !== undefined) return [{ key: 'written', message: wrong }];
  // The finder of numbers misses a few forms; that the number stands there as written is proof enough.
  const isSaid =
    words === undefined || (written !== undefined && standIn(words, written) && !isOtherMoney(words, written));
  const message = isSaid ? undefined : explainWords(words, quantity, unit);
  return message === undefined ? [] : [{ key: 'words', message }];
}

/** A bound that isn’t the one of the words beside it, “at least 300” as about; none where they agree or give none. */
function explainBound({ words, quantity }: LinkInput, unit: string): { key: string; message: string }[] {
  if (words === undefined || quantity === undefined || quantity.bound === 'between') return [];
  const read = readNumber(words, quantity, unit, false);
  const mention = read.says === 'same' ? read.mention : undefined;
  // Words may be cut so that they lack a bound which stands before them; a range is no bound.
  if (mention?.boundText === undefined || mention.kind === 'range' || agreesInBound(mention, quantity)) return [];
  const message = `gives ${quantity.bound}, and the words “${mention.boundText}” with ${mention.text}; write ${boundFor(mention, quantity)}, or correct the words`;
  return [{ key: 'quantity', message }];
}

/** Numbers that don’t say the same as written, in their words and as they are drawn. */
export function checkWritten({ draft }: Checked): Fault[] {
  return [...draft.figures].flatMap(([id, figure]) => {
    const unit = draft.measures.get(figure.measure)?.unit;
    if (unit === undefined) return [];
    // What a person read otherwise than the finder does is theirs to answer for.
    const isRead = (link: LinkInput) => figure.read !== undefined && link === figure.chain.at(-1);
    // The bound of the article’s own words is held against all of its text, by `check --text`.
    const isOwn = (link: LinkInput) => link.source === draft.head.article;
    return linksOf(figure, ['figures', id]).flatMap(({ link, path }) => {
      const wrong = isRead(link) ? [] : explainLink(link, unit);
      const bounds = isOwn(link) || wrong.length > 0 ? [] : explainBound(link, unit);
      return [...wrong, ...bounds].map(({ key, message }) => ({ path: [...path, key], message }));
    });
  });
}
