import { BODIES, PERSONS } from './words';

/** What a text calls somebody elsewhere: whole names by their last word, and long names by their initials. */
export type KnownNames = {
  readonly byLast: ReadonlyMap<string, string>;
  readonly byInitials: ReadonlyMap<string, string>;
  /** Words with which several whole names begin: of two Kims the first name alone tells nothing. */
  readonly shared: ReadonlySet<string>;
  /** Whether a name is told to be a person’s: by an age, by what they are, or by the last name alone. */
  readonly isPerson: (name: string) => boolean;
  /** The pronoun that a title leaves nobody of that last name: `she` of `Mr Marsh`. */
  readonly isOther: (name: string, pronoun: string) => boolean;
  /** People by where their whole names stand, in the text’s order. */
  readonly people: readonly { readonly name: string; readonly at: number }[];
  /** Bodies where the text says what they are: `Medoro, a maker of medicines`, `the charity Rivora`. */
  readonly bodies: readonly { readonly name: string; readonly at: number }[];
};

const RUN =
  /\p{Lu}[\p{L}\p{M}’'-]+(?: (?:(?:de|van|von|der|den|al|bin|da|di|la|le) ){0,2}\p{Lu}[\p{L}\p{M}’'-]+){0,3}/gu;
/** What follows a person’s name and no body’s: an age, what they are, what they did. */
const OF_PERSON = /^(?:, \d{1,3}\b|,? who(?:se)?\b|, (?:the|an?) | (?:of the|described|welcomed|accused|recalled)\b)/u;
const TITLED = /^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Professor)\.? /u;
/** What a name is said to be behind a comma. */
const BESIDE = /^, (?:an?|the|one of) ([^,.;]{3,80}),/u;
const isBodyWord = (word: string) => BODIES.has(word) || /(?:maker|company)s?$/.test(word);
const LEADING =
  /^(?:[\p{L}]+-(?:born|based|bred) |(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Professor|President|Minister|Prime|Mayor|Governor|Senator|Chancellor|Secretary|General|Colonel|Captain|Judge|King|Queen|Pope|Commuter|Volunteer|Resident|Councillor|Commissioner|Among|But|And|The|In|On|At|As|When|While|For|After|Before|If) )+/u;
/** A name in brackets: its initials, and the words before it that may begin with them. */
const BRACKETED = /(?<![\p{L}\p{M}’'&-])((?:[\p{L}\p{M}’'&-]{1,40},? ){1,9})\((\p{Lu}[\p{Lu}\p{Ll}]{0,6}\p{Lu})\)/gu;

/** The words in front of initials that begin with them, small words passed over; undefined where they don’t. */
function spellOut(before: string, initials: string): string | undefined {
  const words = before.trim().split(' ');
  const wanted = [...initials.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  let at = words.length - 1;
  for (let letter = wanted.length - 1; letter >= 0; letter -= 1) {
    while (at >= 0 && /^(?:of|for|the|and|on|in|to|&)$/.test(words[at] ?? '') && words[at]?.[0] !== wanted[letter])
      at -= 1;
    if (words[at]?.[0]?.toLowerCase() !== wanted[letter]) return undefined;
    at -= 1;
  }
  return words.slice(at + 1).join(' ');
}

/** A name without what somebody is before it: `Attorney Jo Hill`. */
function withoutRoles(run: string): string {
  const words = run.split(' ');
  const from = words.findIndex((word) => !PERSONS.has(word.toLowerCase()));
  return words.length - from < 2 ? run : words.slice(from).join(' ');
}

/** Whether the words around a name say that it is a body’s: `, a maker of medicines,`, `the charity`. */
function tellsBody(text: string, at: number, run: string): boolean {
  const [, beside = ''] = BESIDE.exec(text.slice(at + run.length, at + run.length + 90)) ?? [];
  if (beside.split(/[^\p{L}]+/u).some((word) => PERSONS.has(word))) return false;
  const [, before = ''] = /(\p{Ll}+) $/u.exec(text.slice(Math.max(0, at - 30), at)) ?? [];
  return isBodyWord(before) || beside.split(/[^\p{L}]+/u).some(isBodyWord);
}

/** Reads the names of a text once. Of two with one last word the first is meant. */
export function readNames(text: string): KnownNames {
  const byLast = new Map<string, string>();
  const byFirst = new Map<string, string>();
  const shared = new Set<string>();
  /** Words with a capital that stand for themselves. */
  const alone = new Set<string>();
  const people: { name: string; at: number }[] = [];
  const bodies: { name: string; at: number }[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const name = withoutRoles(run.replace(LEADING, '').replace(/[’']s?$/, ''));
    const last = name.slice(name.lastIndexOf(' ') + 1);
    if (!run.includes(' ')) alone.add(name);
    if (tellsBody(text, index, run)) bodies.push({ name, at: index });
    const whole = byLast.get(last);
    if (whole !== undefined && whole !== name && whole.toLowerCase().endsWith(` ${name.toLowerCase()}`))
      people.push({ name: whole, at: index });
    if (!name.includes(' ')) continue;
    const first = name.slice(0, name.indexOf(' '));
    if ((byFirst.get(first) ?? name) !== name) shared.add(first);
    byFirst.set(first, name);
    if (!byLast.has(last)) byLast.set(last, name);
    const [, before = ''] = /(\p{Ll}+) $/u.exec(text.slice(Math.max(0, index - 30), index)) ?? [];
    const isTold = OF_PERSON.test(text.slice(index + run.length, index + run.length + 30));
    if (isTold || TITLED.test(run) || (PERSONS.has(before) && name.split(' ').length < 4))
      people.push({ name, at: index });
  }
  const byInitials = new Map<string, string>();
  for (const [, before = '', initials = ''] of text.matchAll(BRACKETED)) {
    const whole = spellOut(before, initials);
    if (whole !== undefined && !byInitials.has(initials)) byInitials.set(initials, whole);
  }
  const titles = new Map<string, boolean>();
  for (const [, title = '', last = ''] of text.matchAll(
    /\b(Mr|Sir|Lord|Mrs|Ms|Miss|Dame|Lady)\.? (?:\p{Lu}[\p{L}’'-]+ )?(\p{Lu}[\p{L}-]+)/gu,
  ))
    titles.set(last, (titles.get(last) ?? true) && /^(?:Mr|Sir|Lord)$/.test(title));
  const isOther = (name: string, pronoun: string) => {
    const isMan = titles.get(name.slice(name.lastIndexOf(' ') + 1));
    return isMan !== undefined && isMan === (pronoun === 'she' || pronoun === 'her');
  };
  const told = new Set(people.map(({ name }) => name));
  const isPerson = (name: string) => told.has(name) || alone.has(name.slice(name.lastIndexOf(' ') + 1));
  return { byLast, byInitials, shared, people, bodies, isPerson, isOther };
}
