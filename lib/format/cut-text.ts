/**
 * A text cut at a word, with an ellipsis, when it is longer than fits; a word that takes more than half is cut itself.
 * @param longest in characters.
 */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  const whole = space > longest / 2 ? cut.slice(0, space) : cut;
  return `${whole.replace(/[\s,;:.–—]+$|[\ud800-\udbff]$/, '')}…`;
}
