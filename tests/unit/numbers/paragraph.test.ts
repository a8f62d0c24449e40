import { describe, expect, test } from 'vitest';
import { parseParagraphs } from '../../../lib/numbers/paragraph';

const read = (text: string) => parseParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  test.each([
    ['one.\ntwo.', ['one.', 'two.']],
    ['one.\r\n\r\ntwo.\r\n', ['one.', 'two.']],
    ['one.\rtwo.', ['one.', 'two.']],
    ['\n\none.', ['one.']],
    ['', []],
    [' \n\t\n', []],
    ['Lines broken\nto a width.\n\nA second\nparagraph.', ['Lines broken\nto a width.', 'A second\nparagraph.']],
    ['A title\n\nFirst line.\nSecond line.', ['A title', 'First line.', 'Second line.']],
  ])('%j', (text, paragraphs) => {
    expect(read(text)).toEqual(paragraphs);
  });

  test('are numbered from 1', () => {
    expect(parseParagraphs('a.\n\nb.\nc.').map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});
