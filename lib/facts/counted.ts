import { parseUnit } from '../format/unit';
import type { Figure } from '../schema/report';
import { countedWords } from '../words/counted';
import { figureText } from './said';

/** Where a label comes to where, when and how, from a place in it on. */
function circumstanceAfter(label: string, from: number): number {
  const found = countedWords.circumstance.exec(` ${label}`.slice(from));
  return found === null ? label.length : from + found.index;
}

/**
 * What a label says is counted, without where, when and how: `Russian casualties`, `people killed`; empty where it begins with
 * those. Time alone keeps what it is counted from: `years since the last visit`.
 */
function nameOf(label: string): string {
  const end = circumstanceAfter(label, 0);
  const isTime = countedWords.spanOfTime.test(label.slice(0, end).trim());
  return label.slice(0, isTime ? circumstanceAfter(label, end + 1) : end).replace(/[\s,:;(]+$/, '');
}

/** Whether a label is a name, which no number goes before: `Ένωση Βιβλίου`. */
const isName = (text: string) => text.split(' ').every((word) => !/^\p{Ll}/u.test(word));

/** The noun of a unit behind a number, with the space before it: ` people`, of `18%` nothing. */
function nounBehind(figure: Figure): string {
  const { text, full } = figureText(figure);
  return full.startsWith(text) ? full.slice(text.length) : '';
}

/**
 * What stands behind a figure's number to say what it counts, where no label does: ` Russian casualties`,
 * ` of Ukraine occupied`, `, output of the euro area`, ` visitors: Ένωση Βιβλίου`.
 */
export function countedBehind(figure: Figure): string {
  const name = nameOf(figureText(figure).label ?? figure.label);
  const noun = nounBehind(figure);
  if (name === '') return noun;
  if (isName(name)) return countedWords.named(noun, name);
  const goesOn = noun !== '' || parseUnit(figure.measure.unit).noun !== undefined || countedWords.goesOn.test(name);
  if (goesOn) return ` ${name}`;
  // One word of a label, as “held” or “spent”, doesn’t say what.
  return name.includes(' ') ? countedWords.apart(name) : noun;
}

/** Whether a figure counts time alone, which says nothing without since when or until what. */
const isTime = (figure: Figure) => countedWords.spanOfTime.test(nounBehind(figure).trim());

/** The noun of a unit behind a number; where there is none, and of time, what its label says. */
export function countedNoun(figure: Figure): string {
  const noun = nounBehind(figure);
  return noun === '' || isTime(figure) ? countedBehind(figure) : noun;
}

/** Nothing, where a number may stand alone; of time, what it is counted from. */
export function countedBare(figure: Figure): string {
  return isTime(figure) ? countedBehind(figure) : '';
}
