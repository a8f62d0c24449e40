/** Words that begin something else than what a person is: when they spoke, or what they did. */
const NO_ROLE =
  /^(?:who|which|whose|where|on|in|at|after|before|when|while|with|without|from|to|for|and|but|or|if|as|by|speaking|adding|citing|including|though|although|however|too|also|he|she|they|it|we|i)\b/i;

const toLiteral = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * What a person is, where a text says it right beside the name: `mayor of Aldermere` behind “Ada Brook, the mayor of
 * Aldermere,”. At most 80 characters; undefined where nothing of that kind stands there.
 */
export function findRole(text: string, name: string): string | undefined {
  const beside = new RegExp(`${toLiteral(name)},\\s+(?:the\\s+|an?\\s+)?([^,.;:!?()“”"\\d]{4,80})[,.;]`, 'gu');
  return [...text.matchAll(beside)]
    .map((found) => (found[1] ?? '').replace(/\s+/g, ' ').trim())
    .find((role) => !NO_ROLE.test(role) && !/\b(?:said|says|told|was|were|is|are|has|had)\b/.test(role));
}
