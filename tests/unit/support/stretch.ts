import type { Drawing } from '../../../lib/kinds/drawing';

/** What holds a text in a drawing that an author may write; numbers, dates and ticks are ours. */
const TEXTS = ['name', 'sub', 'heading', 'title', 'said', 'note', 'whole'];

/** The voices of a label's words; its numbers are strong. */
const WORDS = ['plain', 'quiet'];

/** A drawing that says these texts in turn, whole, wherever it says anything but a number: longer than data may be. */
export function stretch(drawing: Drawing, texts: readonly string[]): Drawing {
  // What says the same stays the same.
  const given = new Map<string, string>();
  const longer = (text: string) => {
    const own = given.get(text) ?? texts[given.size % texts.length] ?? '';
    given.set(text, own);
    return own;
  };
  const isWords = (holder: unknown) =>
    typeof holder === 'object' && holder !== null && 'as' in holder && WORDS.includes(String(holder.as));
  const isNote = (holder: unknown) => typeof holder === 'object' && holder !== null && 'lead' in holder;
  return JSON.parse(JSON.stringify(drawing), function (this: unknown, key: string, value: unknown) {
    const isText = TEXTS.includes(key) || (key === 'text' && (isWords(this) || isNote(this)));
    return isText && typeof value === 'string' && value !== '' ? longer(value) : value;
  });
}
