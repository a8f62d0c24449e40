import type { Mention } from '../numbers/mention';
import { toQuantityText } from './quantity-text';

/** How numbers of a text hang together: earlier and later ones of a change, and parts of a whole. */
export type Relations = {
  /** The earlier number of each later one. */
  readonly earlier: ReadonlyMap<Mention, Mention>;
  /** The whole of each part. */
  readonly wholes: ReadonlyMap<Mention, Mention>;
};

/** The most UTF-16 units between two numbers that hang together. */
const NEAR = 140;
const FROM = /\bfrom\s+(?:[\p{L}’'-]+\s+){0,4}[£$€¥]?$/iu;
const TO = /(?:^|\s)to\s+(?:[\p{L}’'-]+\s+){0,5}[£$€¥]?$/u;
/** Between a later number and the earlier one: `, up from`, `compared with an average of`. */
const BACK =
  /(?:\b(?:up|down|rising|falling|rose|risen|fell|fallen|higher|lower|compared|against|versus|increase|increased|decrease|grew|dropped|climbed)\b[^.;]*\b(?:from|with|to|than)|\bfrom|\bagainst|\bversus)\s+(?:[\p{L}’'-]+\s+){0,5}[£$€¥]?$/u;
const OTHERS = /\b(?:while|whereas|and|but)\b|;|[.!?]\s+\p{Lu}/u;
/** `of whom 12`, `including 12`, `12 of them`. */
const OF_WHOM =
  /(?:\bof\s+(?:whom|which|those|these|them)|\bincluding|\bamong\s+(?:them|whom|which))\s*,?\s+(?:[\p{L}’'-]+\s+){0,4}[£$€¥]?$/u;
/** Between a part and its whole right behind it: `1,200 of its`. */
const OF =
  /^\s+(?:[\p{L}-]+\s+){0,2}(?:out\s+)?of\s+(?:(?:the|its|their|his|her|all|a\s+total\s+of|some|about|around|over|nearly|more\s+than)\s+(?:[\p{L}’'-]+\s+){0,2})?[£$€¥]?$/u;
/** Before a whole whose parts follow: `Of the 75 seats,`. */
const OPENS_WHOLE = /(?:^|[.!?”]\s+)Of\s+(?:the|its|their|these|those|all|a\s+total\s+of)?\s*[£$€¥]?$/u;

type Told = { readonly mention: Mention; readonly value: number; readonly key: string };

/** A number that can be set against another: its value, and what both must share. */
function toTold(mention: Mention): Told | undefined {
  const read = toQuantityText(mention);
  if (read === undefined || ['duration', 'ratio'].includes(mention.kind) || read.quantity.bound === 'between')
    return undefined;
  const unit = 'unit' in mention ? (mention.unit ?? '') : '';
  const per = mention.kind === 'rate' ? mention.per : '';
  const kind = read.isPercent ? '%' : mention.kind === 'money' ? 'money' : mention.kind === 'rate' ? 'rate' : 'number';
  return { mention, value: read.quantity.value, key: `${kind} ${unit} ${per}` };
}

/** What no part of a whole stands behind: `a girl of four`, `under-14s`. */
const NO_PART = /(?:\bof\s+|[-\u2010-\u2013]|\baged\s+|\bto\s+)[£$€¥]?$/u;

const isOneSentence = (between: string) => !/[.!?]["”’)]?\s+["“‘(]?\p{Lu}/u.test(between);

/** Whether the first of two numbers is the earlier level of the second, or the second of the first. */
function orderOf(text: string, first: Mention, between: string): 'rising' | 'back' | undefined {
  if (FROM.test(text.slice(Math.max(0, first.start - 60), first.start)) && TO.test(between)) return 'rising';
  return BACK.test(between) && !OTHERS.test(between) ? 'back' : undefined;
}

/** Collects a text’s relations as its numbers come by. */
class Relating {
  readonly earlier = new Map<Mention, Mention>();
  readonly wholes = new Map<Mention, Mention>();
  /** What has a part right before it, and is no part itself: chains of parts would have no end. */
  readonly #whole = new Set<Mention>();
  /** The whole whose parts are being told, what is left of it, and where its last part ended. */
  #open: { whole: Told; left: number; end: number } | undefined;

  constructor(readonly text: string) {}

  add(told: Told, before: Told | undefined): void {
    const { mention } = told;
    const open = this.#open;
    const inReach =
      open !== undefined &&
      mention.paragraph === open.whole.mention.paragraph &&
      isOneSentence(this.text.slice(open.end, mention.start));
    if (open !== undefined && !inReach) this.#open = undefined;
    const between = before === undefined ? undefined : this.text.slice(before.mention.end, mention.start);
    const isNear =
      before !== undefined &&
      between !== undefined &&
      between.length < NEAR &&
      before.mention.paragraph === mention.paragraph &&
      isOneSentence(between);
    if (isNear && this.#relate(before, told, between)) return;
    if (this.#takePart(told)) return;
    if (this.#stands(OPENS_WHOLE, told)) this.#open = { whole: told, left: told.value, end: mention.end };
  }

  #relate(before: Told, told: Told, between: string): boolean {
    if (before.key !== told.key) return false;
    const order = orderOf(this.text, before.mention, between);
    if (order === 'rising') this.earlier.set(told.mention, before.mention);
    if (order === 'back') this.earlier.set(before.mention, told.mention);
    if (order !== undefined) return true;
    if (told.key.startsWith('%') || told.key.startsWith('rate')) return false;
    const isFree = !this.wholes.has(before.mention) && !this.#whole.has(before.mention);
    if (OF.test(between) && before.value < told.value && isFree) {
      this.wholes.set(before.mention, told.mention);
      this.#whole.add(told.mention);
      return true;
    }
    const isPart = this.wholes.has(this.wholes.get(before.mention) ?? before.mention);
    if (!OF_WHOM.test(between) || told.value > before.value || isPart) return false;
    this.#open = { whole: before, left: before.value, end: before.mention.end };
    return this.#takePart(told);
  }

  #stands(words: RegExp, { mention: { start } }: Told): boolean {
    return words.test(this.text.slice(Math.max(0, start - 30), start));
  }

  /** Takes a number for a part of the whole that is being told, as long as the parts don’t make more. */
  #takePart(told: Told): boolean {
    const open = this.#open;
    if (open === undefined || told.key !== open.whole.key || told.value > open.left || this.#stands(NO_PART, told))
      return false;
    this.wholes.set(told.mention, open.whole.mention);
    this.#open = { ...open, left: open.left - told.value, end: told.mention.end };
    return true;
  }
}

/** Finds which numbers of a text are an earlier level of another, or a part of it. The mentions are in the text’s order. */
export function findRelations(text: string, mentions: readonly Mention[]): Relations {
  const relating = new Relating(text);
  let before: Told | undefined;
  for (const mention of mentions) {
    if (mention.kind === 'date') continue;
    const told = toTold(mention);
    if (told !== undefined) relating.add(told, before);
    before = told;
  }
  return relating;
}
