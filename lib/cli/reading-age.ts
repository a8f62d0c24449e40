import { load } from 'cheerio';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Sentences and what a reader has to read as one: text without a full stop ends where its element does. */
const TEXTS = 'main :is(p, li, h1, h2, h3, td, th, summary, dd)';

/** What holds others of these is read by them. */
const HOLDS = 'p, li, td, th, dd, h2';

/** How old a reader has to be to read a page with ease: the grade of Flesch and Kincaid, and the five years before school. */
export function readingAge(html: string): number {
  const $ = load(html);
  $('svg, script, style, table [hidden]').remove();
  const texts = [...$(TEXTS)].filter((one) => $(one).find(HOLDS).length === 0).map((one) => $(one).text());
  const words = new Intl.Segmenter('en', { granularity: 'word' });
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  const read = texts
    .flatMap((text) => [...sentences.segment(text)].map(({ segment }) => segment))
    .map((sentence) =>
      [...words.segment(sentence)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
    )
    .filter((sentence) => sentence.length > 2);
  const all = read.flat();
  const grade = fleschKincaid({
    sentence: read.length,
    word: all.length,
    syllable: all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
  return 5 + grade;
}
