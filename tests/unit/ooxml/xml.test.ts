import { describe, expect, test } from 'vitest';
import { el, text, toXmlFile } from '../../../lib/ooxml/xml';

describe('XML', () => {
  test.each([
    ['<b> & "q"', '&lt;b&gt; &amp; &quot;q&quot;'],
    ['a\u0000b\u0008c\u001fd', 'abcd'],
    ['tab\tline\n', 'tab\tline\n'],
    ['lone \ud800 surrogate, 𝟙 pair', 'lone  surrogate, 𝟙 pair'],
  ])('writes %j so that every reader accepts it', (given, written) => {
    expect(text(given).xml).toBe(written);
    expect(toXmlFile(el('t', { n: given })).endsWith(`<t n="${written}"/>`)).toBe(true);
  });
});
