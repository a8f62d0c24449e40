import { parseUnit } from '../format/unit';
import type { Figure } from '../schema/report';
import { countedWords } from '../words/counted';
import { figureText } from './said';

/** What a label says is counted, without where, when and how: `Russian casualties`, `people killed`; empty where it begins with those. */
function nameOf(label: string): string {
  const end = countedWords.circumstance.exec(` ${label}`)?.index ?? label.length;
  return label.slice(0, end).replace(/[\s,:;(]+$/, '');
}

/** Whether a label is a name, which no number goes before: `Ένωση Βιβλίου`. */
const isName = (text: string) => text.split(' ').every((word) => !/^\p{Ll}/u.test(word));

/** The noun of a unit behind a number, with the space before it: ` people`, of `18%` nothing. */
export function countedNoun(figure: Figure): string {
  const { text, full } = figureText(figure);
  return full.startsWith(text) ? full.slice(text.length) : '';
}

/**
 * What stands behind a figure's number to say what it counts, where no label does: ` Russian casualties`,
 * ` of Ukraine occupied`, `, output of the euro area`, ` visitors: Ένωση Βιβλίου`.
 */
export function countedBehind(figure: Figure): string {
  const name = nameOf(figureText(figure).label ?? figure.label);
  const noun = countedNoun(figure);
  if (name === '') return noun;
  if (isName(name)) return countedWords.named(noun, name);
  const goesOn = noun !== '' || parseUnit(figure.measure.unit).noun !== undefined || countedWords.goesOn.test(name);
  if (goesOn) return ` ${name}`;
  // One word of a label, as “held” or “spent”, doesn’t say what.
  return name.includes(' ') ? countedWords.apart(name) : noun;
}
