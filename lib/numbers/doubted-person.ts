import { lowerAt, type Tokens } from './token';

const PERSON = /(?:[^aeiou]er|or|ist|man|woman|men|thief|spy|culprit|accomplice|voters|winners?|leaders?)$/;

/** A doubt about who somebody is, and about no number: `the alleged leader of a gang of 12`, `likely voters`. */
export function limitsPerson(tokens: Tokens, at: number): boolean {
  if (!/^(?:alleged|suspected|likely|presumed|purported)$/.test(lowerAt(tokens, at))) return false;
  const noun = tokens[at + 1];
  if (noun?.type !== 'word' || !PERSON.test(noun.lower)) return false;
  return noun.lower === 'voters' || /^(?:an?|the|his|her|its|their|as)$/.test(lowerAt(tokens, at - 1));
}

/** A word of a name: `the Expected Inn`, `the Hope and Fears Trust`. One that begins a sentence is none. */
export function isNamed(tokens: Tokens, at: number): boolean {
  const isUpper = (place: number) => /^\p{Lu}\p{Ll}/u.test(tokens[place]?.text ?? '');
  return isUpper(at) && tokens[at - 1]?.type === 'word' && !isUpper(at - 1) && isUpper(at + 1);
}
