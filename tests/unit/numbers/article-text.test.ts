import { describe, expect, test } from 'vitest';
import { MAX_BYTES, readArticleText, TextError } from '../../../lib/numbers/article-text';

const bytes = (text: string) => new TextEncoder().encode(text);
const refuse = (content: Uint8Array) => {
  try {
    readArticleText(content, 'a.txt');
  } catch (error) {
    if (error instanceof TextError) return error.message;
  }
  return undefined;
};

describe('an article’s text', () => {
  test('is kept unit for unit, its byte order mark too', () => {
    expect(readArticleText(bytes('\ufeffOne.\r\nTwo.\n'), 'a.txt')).toBe('\ufeffOne.\r\nTwo.\n');
  });

  test('may speak of HTML', () => {
    expect(refuse(bytes('The tag <p> opens a paragraph, and 3 < 5 > 2.'))).toBeUndefined();
  });

  test.each([
    ['an empty file', bytes(''), /a\.txt: is empty/],
    ['white space alone', bytes(' \n\n\t'), /has no paragraphs/],
    ['Latin-1', Uint8Array.from([0x63, 0x61, 0x66, 0xe9]), /not encoded in UTF-8 .*save it as UTF-8/],
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, 0x61, 0x00]), /UTF-16; save it as UTF-8/],
    ['UTF-16 without its mark', Uint8Array.from([0x61, 0x00, 0x62, 0x00]), /UTF-16; save it as UTF-8/],
    ['a page', bytes('<!DOCTYPE html>\n<html><body>One.</body></html>'), /is HTML, not text/],
    ['a piece of a page', bytes('<p>One.</p>\n<p>Two.</p>'), /is HTML, not text/],
    ['a PDF', bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj'), /is a PDF, not text; open it, copy/],
    ['a Word document', bytes('PK\u0003\u0004word'), /is a Word document or another package/],
    ['rich text', bytes('{\\rtf1\\ansi One.}'), /is rich text \(RTF\), not plain text/],
    ['a control character', bytes('One.\nTw\u0007o.'), /a\.txt:2:3: control character U\+0007/],
    ['a null', bytes('One\u0000.'), /a\.txt:1:4: control character U\+0000/],
    ['a lost character', bytes('It’s caf\ufffd.'), /a\.txt:1:9: a character was lost/],
    ['50 MB', new Uint8Array(50_000_000), /is 50\.0 MB, more than the limit of 5 MB/],
  ])('%s is refused with what to do', (_, content, message) => {
    expect(refuse(content)).toMatch(message);
  });

  test('the limit itself is allowed', () => {
    expect(refuse(bytes('a'.repeat(MAX_BYTES)))).toBeUndefined();
  });
});
