import { describe, expect, test } from 'vitest';
import { holdPage } from '../../../lib/finish/hold-page';

describe('pairs of words that no line parts', () => {
  test.each([
    ['<p>UNAIDS; paragraph 15 [1]</p>', '<p>UNAIDS; paragraph\u00a015 [1]</p>'],
    ['<p>Edition 1, p. 3 and pp. 4</p>', '<p>Edition\u00a01, p.\u00a03 and pp.\u00a04</p>'],
    ['<b>22 July 2024</b> and 5 Sept', '<b>22\u00a0July 2024</b> and 5\u00a0Sept'],
    ['<p>1.5 million, 12 per cent</p>', '<p>1.5\u00a0million, 12\u00a0per cent</p>'],
    ['<p>at 25 years since</p>', '<p>at 25\u00a0years since</p>'],
  ])('holds those of %s', (html, held) => expect(holdPage(html)).toBe(held));

  test.each([
    ['attributes', '<a aria-label="paragraph 15" href="/a b">x</a>'],
    ['scripts', '<script type="application/ld+json">{"a":"7 October 2024"}</script>'],
    ['drawings', '<svg><text>7 October 2024</text></svg>'],
    ['titles', '<title>Edition 1</title>'],
    ['words that end alike', '<p>counterpart 3, 2024 July, 3 daylong, 250 June</p>'],
  ])('leaves %s alone', (_, html) => expect(holdPage(html)).toBe(html));
});
