import { countedWords } from '../words/counted';
import { namesUnit } from './same-unit';
import { isLeading, saysRate, type Unit, withNoun } from './unit';

/** What a noun is counted by, with the space before it, where neither the label nor the number itself names it. */
export function rateBeside({ rate }: Unit, said: string | undefined): string {
  return rate === undefined || (said !== undefined && saysRate(said, rate)) ? '' : `\u00a0${rate}`;
}

/** Whether a number as it was written names what it counts: `9.3 million people`, `one person a minute`, `three times`. */
function saysNoun(written: string, noun: string, rate: string | undefined): boolean {
  const said = written.toLowerCase();
  const names = [noun, withNoun(noun, '', true).trim()].map((name) => name.split(' ')[0]?.toLowerCase() ?? '');
  return (
    names.some((name) => said.includes(name)) ||
    namesUnit(written, noun) ||
    (rate !== undefined && saysRate(said, rate))
  );
}

/** A number with what is counted, unless it was written with it: `9.3 million people`, `one person a minute`. */
export function toCounted({ noun, rate }: Unit, number: string, written: string | undefined, isOne: boolean): string {
  if (noun === undefined) return number;
  const isSaid = written !== undefined && saysNoun(written, noun, rate);
  return isSaid ? number : withNoun(noun, number, isOne);
}

/** A label that leaves out what is counted, with it; undefined of one that names it, and where the number does. */
export function toLabel(
  { noun, rate }: Unit,
  label: string,
  written: string | undefined,
  isOne: boolean,
): string | undefined {
  if (noun === undefined || isLeading(noun) || !countedWords.leavesOut.test(label)) return undefined;
  if (written !== undefined && saysNoun(written, noun, rate)) return undefined;
  const own = rate !== undefined && saysRate(label, rate) ? noun.slice(0, -rate.length).trim() : noun;
  const isNamed = [true, false].some((one) => saysRate(label, withNoun(own, '', one).trim()));
  return isNamed ? undefined : withNoun(own, '', isOne).trim().concat(' ', label);
}
