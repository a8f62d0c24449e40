import { rememberText } from '../numbers/remember';

/** The longest part of an address that is made of words; what is longer is named by its hash. */
const LONGEST = 60;

/** A short text that stays the same as long as another does (FNV-1a, 32 bits). */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(text)) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  return hash.toString(36);
}

/**
 * A part of an address made of a text and of nothing else: its words without case, accents and punctuation, `uk-ministry-of-defence`;
 * of a text that is long, or that other letters than those of ASCII are in, its hash. Every page links to the same few.
 */
export const addressName: (text: string) => string = rememberText(toName);

function toName(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}’'‘]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return /^[a-z0-9-]+$/.test(folded) && folded.length <= LONGEST ? folded : hashText(folded === '' ? text : folded);
}

/**
 * What several reports call alike, as a part of an address: the same where its id and what it is called agree. It is made of
 * these two alone, so that no other report changes it.
 */
export function lastingName(id: string, called: string): string {
  const name = addressName(called);
  return name === id ? id : `${id}--${name}`;
}
