/** A text that begins with a capital letter, as a sentence or a headline does. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
