import { DOLLARS } from '../numbers/currency-names';
import { findAgain, findNumbers } from '../numbers/find-numbers';
import type { Mention } from '../numbers/mention';
import { rememberText } from '../numbers/remember';
import { looseUnits } from '../words/units';
import { parseUnit } from './unit';

/** The unit of a mention by its symbol, with what it is counted by: `TWh`, `km/hour`; undefined where it has none. */
function symbolOf(mention: Mention | undefined): string | undefined {
  if (mention === undefined || !('unit' in mention) || mention.unit === undefined) return undefined;
  return mention.kind === 'rate' ? `${mention.unit}/${mention.per}` : mention.unit;
}

/** The symbol of a measure’s unit, as the finder of numbers reads it: `km` for kilometres; undefined where it reads none. */
export const unitSymbol: (name: string) => string | undefined = rememberText((name) => {
  const text = `2 ${name}`;
  const [mention] = findNumbers(text);
  return mention?.text === text ? symbolOf(mention) : undefined;
});

/** Dollars of any country, which an article there calls dollars. */
const ALL_DOLLARS: ReadonlySet<string> = new Set(DOLLARS.values());
const NAMED = /(?:u\.?s\.?|american|australian|canadian|singapore|zealand|kong|taiwan) dollars?$/;

/** Whether a text names a unit loosely, so that it may be the one of a measure: two degrees of °C, five dollars of A$. */
export function saysLoosely(mention: Mention, name: string): boolean {
  const { key } = parseUnit(name);
  const text = mention.text.toLowerCase();
  // Of which country, “US dollars” says and “five dollars” doesn’t.
  const isBare = /(?:\d|^|thousand|illion|[a-z]) dollars?$|^\$\s?\d/.test(text) && !NAMED.test(text);
  if (isBare && ALL_DOLLARS.has(key.split(' ')[0] ?? '')) return true;
  const word = /[\p{L}°]+$/u.exec(text)?.[0] ?? '';
  return looseUnits.get(word)?.includes(unitSymbol(key) ?? key) === true;
}

/** Whether a number as it was written names the unit of its measure, in whichever of its words. */
export function namesUnit(written: string, name: string): boolean {
  const [mention] = findAgain(written);
  const said = symbolOf(mention);
  if (mention === undefined) return false;
  if (said !== undefined && (said === unitSymbol(name) || said === name)) return true;
  if (saysLoosely(mention, name)) return true;
  const [, behind = ''] = /^[^\p{L}%°]*(?:thousand |[mbt]r?illion )?(.+)$/u.exec(written) ?? [];
  return behind !== '' && parseUnit(behind).key === parseUnit(name).key;
}
