import { capitalise } from '../../format/capital';
import type { KnownNames } from './names';
import { type Called, headOf, readCalled, withoutArticle } from './speaker';
import { DOCUMENTS, PRONOUNS } from './words';

/** The longest name that an agent’s entry takes. */
const LONGEST = 90;
/** What a body may be called once its name is known. */
const ANY_BODY =
  /^(?:company|firm|group|charity|organisation|organization|union|party|club|retailer|airline|utility|carmaker|business|body|manufacturer|operator|lender|newspaper|agency|institute)$/;

/** Of these, what the state or the public runs is none. */
const BUSINESS = /^(?:company|firm|business|retailer|airline|carmaker|manufacturer|lender)$/;
const PUBLIC =
  /\b(?:ministry|department|office|agency|government|council|police|university|hospital|court|commission|parliament|army|nations|programme)\b/i;

const toWords = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Where a phrase stands and where its paragraph begins, in UTF-16 units; whether a document of theirs is meant. */
type Place = { readonly at: number; readonly from: number; readonly inDocument?: true };

/** Keeps who speaks in an article, each once, however it is named. To be asked in the text’s order. */
export class Speakers {
  readonly all: Called[] = [];
  readonly #byName = new Map<string, Called>();
  #person: { readonly who: Called; readonly at: number } | undefined;
  /** The place in the list of people behind those who have been named so far. */
  #next = 0;
  /** Who is called by a name, and not by what they are. */
  readonly #named = new Set<Called>();
  #body: Called | undefined;
  #bodyAt = 0;
  /** Where the phrase stands that is asked about, and the place in the list of bodies behind those named before it. */
  #at = 0;
  #nextBody = 0;
  /** Whose document was spoken of last. */
  #owner: Called | undefined;

  constructor(readonly names: KnownNames) {}

  /**
   * Who is meant by a phrase and what stands beside it; undefined where a pronoun means nobody known.
   */
  find(phrase: string, { at, from, inDocument }: Place, beside?: string): Called | undefined {
    const { people } = this.names;
    while ((people[this.#next]?.at ?? Number.POSITIVE_INFINITY) < at) this.#next += 1;
    this.#at = at;
    const found = this.#resolve(phrase.replace(/\s+/g, ' ').trim(), beside?.replace(/\s+/g, ' ').trim(), from);
    if (inDocument === true) this.#owner = found ?? this.#owner;
    const isOne = found?.kind === 'unnamed' && !/s$/.test(headOf(found.name.split(' ')) ?? '');
    if (found !== undefined && (found.kind === 'person' || isOne)) this.#person = { who: found, at };
    else if (found !== undefined) [this.#body, this.#bodyAt] = [found, at];
    return found;
  }

  /** Whom “she” means: who was named last, in this paragraph, or else who spoke last. */
  #findPerson(from: number): Called | undefined {
    const last = this.names.people[this.#next - 1];
    const isNearer = last !== undefined && last.at >= Math.max(from, this.#person?.at ?? 0);
    if (!isNearer) return this.#person?.who;
    const name = last.name.toLowerCase();
    return this.#byName.get(name) ?? this.#findByWords(last.name) ?? this.#add({ name: last.name, kind: 'person' });
  }

  #resolve(phrase: string, beside: string | undefined, from: number): Called | undefined {
    const lower = phrase.toLowerCase();
    if (['he', 'she', 'his', 'her'].includes(lower)) {
      const person = this.#findPerson(from);
      return person !== undefined && this.names.isOther(person.name, lower) ? undefined : person;
    }
    if (PRONOUNS.has(lower) || ['its', 'their'].includes(lower)) return this.#body;
    const called = readCalled(phrase, beside);
    if (called === undefined || called.name.length > LONGEST) return undefined;
    const name = this.#spell(called.name, beside);
    if (DOCUMENTS.has(name.toLowerCase()) && !/^(?:an?|another) /i.test(phrase) && this.#owner !== undefined)
      return this.#owner;
    const known =
      this.#byName.get(name.toLowerCase()) ?? (/^(?:an?|another) /i.test(phrase) ? undefined : this.#findByWords(name));
    if (known !== undefined) return known;
    const read = name === called.name ? called : (readCalled(name) ?? called);
    const isGuess = read.kind === 'person' && called.role === undefined && !/(?:mrs?|ms|dr|sir)\b/i.test(phrase);
    const kind = isGuess && !this.names.isPerson(name) ? 'organisation' : read.kind;
    const added = this.#add({ ...called, kind, name: capitalise(name) }, called.name, beside);
    if (/\p{Lu}/u.test(name)) this.#named.add(added);
    return added;
  }

  /** A name in full: `Brook` is Ada Brook where the text has called her so, `ONS` the office it is short for. */
  #spell(name: string, beside: string | undefined): string {
    const { byLast, byInitials } = this.names;
    const whole =
      byInitials.get(name) ??
      (beside !== undefined && byInitials.has(beside) ? withoutArticle(byInitials.get(beside) ?? name) : undefined);
    if (whole !== undefined) return withoutArticle(whole);
    const person = name.includes(' ') ? undefined : byLast.get(name);
    return person ?? name;
  }

  #add(called: Called, ...others: readonly (string | undefined)[]): Called {
    this.all.push(called);
    for (const name of [called.name, ...others]) {
      const key = name?.toLowerCase();
      if (key !== undefined && !this.#byName.has(key)) this.#byName.set(key, called);
    }
    return called;
  }

  /** Somebody named before whose name or role has all these words: the agency, for the grid agency. */
  #findByWords(name: string): Called | undefined {
    const words = toWords(name);
    const recent = this.all.slice(-40).reverse();
    const isName = /\p{Lu}/u.test(name);
    if (isName && this.names.shared.has(name)) return undefined;
    const byWords = recent.find(({ name: own, role = '' }) => {
      const all = new Set(toWords(isName ? own : `${own} ${role}`));
      const heads = [headOf(toWords(own)), headOf(toWords(role))];
      const isHead = isName || heads.includes(headOf(words));
      return words.length <= 3 && isHead && words.every((word) => all.has(word));
    });
    if (byWords !== undefined) return byWords;
    const isAny = words.length === 1 && ANY_BODY.test(words[0] ?? '') && !isName;
    return isAny ? this.#findBody(words[0] ?? '') : undefined;
  }

  /** Whom “the company” means: the body that the text told of last, or the one that spoke last, if it may be one. */
  #findBody(word: string): Called | undefined {
    const { bodies } = this.names;
    while ((bodies[this.#nextBody]?.at ?? Number.POSITIVE_INFINITY) < this.#at) this.#nextBody += 1;
    const last = bodies[this.#nextBody - 1];
    if (last !== undefined && last.at > this.#bodyAt)
      return this.#byName.get(last.name.toLowerCase()) ?? this.#add({ name: last.name, kind: 'organisation' });
    const body = this.#body;
    if (body === undefined || !this.#named.has(body) || body.kind !== 'organisation') return undefined;
    return BUSINESS.test(word) && PUBLIC.test(body.name) ? undefined : body;
  }
}
