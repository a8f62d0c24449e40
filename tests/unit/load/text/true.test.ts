import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main as check } from '../../../../lib/cli/check';
import { explainLink } from '../../../../lib/load/check/check-written';
import type { ArticleData, ArticleFigure } from '../../../../lib/load/text/article-data';
import { checkText } from '../../../../lib/load/text/check-text';
import type { Interval, Quantity } from '../../../../lib/schema/quantity';
import { captureLines } from '../../support/capture-lines';
import { makeFolder } from '../../support/make-folder';
import { beginStorm, STORM } from './storm';

const stated = (value: number, ...intervals: readonly Interval[]): Quantity => ({ bound: 'stated', value, intervals });
const margin = (low: number, high: number): Interval => ({ kind: 'margin', low, high });

/** What the check of one figure against a text says, with the numbers that nothing accounts for. */
function checkOne(
  text: string,
  figure: Partial<ArticleFigure> & Pick<ArticleFigure, 'words' | 'quantity'>,
  events: ArticleData['events'] = [],
) {
  const data: ArticleData = {
    sha256: createHash('sha256').update(text).digest('hex'),
    paragraphs: 1,
    day: '2024-11-11',
    figures: [
      { id: 'support', path: ['figures', 'support', 'chain', 0], paragraph: 1, isPercent: true, hedges: [], ...figure },
    ],
    events,
    statements: [],
    notFigures: [],
  };
  const { faults, leftOver, found, read } = checkText(text, data);
  return { said: [...faults.map(({ message }) => message), ...leftOver.map((one) => one.text)], found, read };
}

describe('what is true agrees with the text', () => {
  test.each<[string, string, Quantity]>([
    ['a margin alone', 'The poll has a margin of error of plus or minus 3 points.', stated(3)],
    ['a margin as an interval', 'Support is 46% ± 2 points.', stated(46, margin(44, 48))],
    [
      'a margin as a range with its best value',
      'Support is 46% ± 2 points.',
      { bound: 'between', low: 44, high: 48, best: 46, intervals: [] },
    ],
    [
      'a margin told apart',
      'Support is 46%, with a margin of error of plus or minus 2 points.',
      stated(46, margin(44, 48)),
    ],
    [
      'an interval and its level',
      'Support is 46%, with a 95% confidence interval of 44% to 48%.',
      stated(46, { kind: 'confidence', level: 95, low: 44, high: 48 }),
    ],
    [
      'an interval’s two ends',
      'Support is 46% and may lie anywhere above 44% or below 48%.',
      stated(46, { kind: 'range', low: 44, high: 48 }),
    ],
    [
      'a best value told apart',
      'Support lies between 40% and 50%, most likely at 46%.',
      { bound: 'between', low: 40, high: 50, best: 46, intervals: [] },
    ],
  ])('%s', (_, text, quantity) => {
    const words = /plus or minus 3 points|46% ± 2 points|between 40% and 50%|46%/.exec(text)?.[0] ?? '';
    const hedges = text.includes('likely') ? ['most likely'] : text.includes('may') ? ['may'] : [];
    expect(checkOne(text, { words, quantity, hedges })).toEqual({ said: [], found: 1, read: 0 });
  });

  test('a margin that the data leave out is asked for', () => {
    const { said } = checkOne('Support is 46% ± 2 points.', { words: '46% ± 2 points', quantity: stated(46) });
    expect(said.join()).toContain('write intervals: with kind: margin');
  });

  test('another margin than the text’s is not accounted for', () => {
    const text = 'Support is 46%, with a margin of error of plus or minus 2 points.';
    const { said } = checkOne(text, { words: '46%', quantity: stated(46, margin(43, 49)) });
    expect(said).toEqual(['2']);
  });

  test('the words of a link may hold the number with its margin', () => {
    const quantity = stated(46, margin(44, 48));
    expect(explainLink({ words: '46% ± 2 points', quantity }, 'per cent')).toEqual([]);
    expect(explainLink({ words: '47% ± 2 points', quantity }, 'per cent')).not.toEqual([]);
  });

  test.each([
    ['2025-12-30', []],
    ['2025-12-29', ['30 December']],
  ])('a day without its year may be %s', (date, left) => {
    const event = { path: ['events', 'vote'], paragraph: 1, hedges: [], dates: [date] };
    const { said } = checkOne(
      'Some 46% vote on 30 December.',
      { words: 'Some 46%', quantity: { bound: 'about', value: 46, intervals: [] } },
      [event],
    );
    expect(said).toEqual(left);
  });
});

describe('what a person reads otherwise than the finder of numbers', () => {
  const text = 'Support is a short half.';
  const read = { words: 'a short half', as: 'a little less than 50 per cent' };
  const quantity: Quantity = { bound: 'lessThan', value: 50, intervals: [] };

  test('settles it, and counts apart', () => {
    expect(checkOne(text, { words: 'a short half', quantity }).said).not.toEqual([]);
    expect(checkOne(text, { words: 'a short half', quantity, read })).toEqual({ said: [], found: 0, read: 1 });
  });

  test('has to stand in the text, and to settle something', () => {
    const gone = checkOne(text, { words: 'a short half', quantity, read: { ...read, words: 'a long half' } });
    expect(gone.said.join()).toContain('“a long half” doesn’t stand');
    const idle = checkOne('Support is 46%.', { words: '46%', quantity: stated(46), read: { words: '46%', as: '46' } });
    expect(idle.said.join()).toContain('settles nothing');
  });

  const lines = captureLines();
  test('is listed in checked.json', async () => {
    const files = [...beginStorm()].map(([name, content]): [string, string] => [
      `data/storm/${name}`,
      content
        .replace(/(definition|says|label|headline|title|about): TODO.*$/gm, '$1: What was decided of it')
        .replace(/^( *- )TODO.*$/gm, '$1It was looked through')
        .replace(/untitled:.*$/gm, 'title: A storm')
        .replace(/ *# TODO.*$/gm, '')
        .replace(
          '    chain:\n      - agent: the-aldermere-courier\n        date: 2024-01-23\n        source: article\n        paragraph: 5',
          '    read: { words: three weeks, as: two weeks and a few days }\n$&',
        )
        .replace('quantity: { stated: 3 }', 'quantity: { atLeast: 15 }')
        .replace('unit: weeks', 'unit: days'),
    ]);
    const folder = makeFolder({ 'article.txt': STORM, ...Object.fromEntries(files) });
    process.chdir(folder);
    await check(['storm', '--text', 'article.txt']);
    expect(lines.at(-2)).toBe(
      'article.txt: 8 of 9 figures found, 1 read by a person, 15 of 15 numbers accounted for: no problems',
    );
    expect(JSON.parse(readFileSync(join(folder, 'data/storm/checked.json'), 'utf8'))).toMatchObject({
      figures: 8,
      read: [{ figure: 'repairs', words: 'three weeks', as: 'two weeks and a few days' }],
    });
    writeFileSync(join(folder, 'data/storm/checked.json'), '{}');
    lines.length = 0;
    await check(['storm']);
    expect(lines.join()).toContain('not as the check wrote it');
  });
});
