import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatPath } from '../../../../lib/load/fault';
import { loadReport } from '../../../../lib/load/load-report';
import { toArticleData } from '../../../../lib/load/text/article-data';
import { checkText } from '../../../../lib/load/text/check-text';
import { checkStorm, STORM } from './storm';

const ANOTHER = 'sha256: not the text';

/** The storm’s text with one piece of it changed. */
function change(from: string, to: string): string {
  if (!STORM.includes(from)) throw new Error(`the storm has no ${from}`);
  return STORM.replace(from, to);
}

describe('a report whose data and text agree', () => {
  test('has every figure found and every number accounted for', () => {
    const { check, said, leftOver } = checkStorm(STORM);
    expect({ said, leftOver }).toEqual({ said: [], leftOver: [] });
    expect(check).toMatchObject({ figures: 9, found: 9, numbers: 15, accountedFor: 15 });
  });

  test('may quote with other quotation marks, dashes and white space', () => {
    const { said } = checkStorm(STORM, (files) => {
      files.set(
        'figures.yaml',
        (files.get('figures.yaml') ?? '').replace('18% of the town’s trees', "18% of  the town's trees"),
      );
    });
    expect(said).toEqual([]);
  });
});

describe('a text that was changed', () => {
  const words = (id: string) => new RegExp(`figures.${id}.chain\\[0\\].words: .*doesn’t stand in the article`);
  const quantity = (id: string) => new RegExp(`figures.${id}.chain\\[0\\].quantity: the article`);

  test.each([
    ['a value', '12,400 homes', '14,200 homes', 'homes-without-power', '“14,200” (14200), and the data 12400'],
    ['a value in words', 'six care homes', 'seven care homes', 'care-homes', '“seven” (7), and the data 6'],
    [
      'a bound removed',
      'over 12,400',
      '12,400',
      'homes-without-power',
      'no bound with “12,400”, and the data moreThan',
    ],
    ['another bound', 'at least six', 'fewer than six', 'care-homes', 'and the data atLeast; write lessThan'],
    ['a range', 'between 20 and 25', 'between 20 and 35', 'roads', 'and the data 20 to 25'],
  ])('is caught: %s', (_, from, to, id, message) => {
    const { check, said, leftOver } = checkStorm(change(from, to));
    expect(said[0]).toContain(ANOTHER);
    expect(said).toContainEqual(expect.stringMatching(words(id)));
    expect(said.find((line) => quantity(id).test(line))).toContain(message);
    expect(check.found).toBe(8);
    expect(leftOver).toEqual([]);
  });

  test('is caught: a hedge removed', () => {
    const { said } = checkStorm(change('It’s believed that the', 'The'));
    expect(said).toContainEqual(
      expect.stringContaining('figures.repairs.chain[0].hedges[0]: “it’s believed” doesn’t stand in paragraph 5'),
    );
  });

  test('is caught: a hedge added', () => {
    const { said } = checkStorm(change('own survey found', 'own survey reportedly found'));
    expect(said).toContainEqual(
      expect.stringContaining(
        'figures.roads.chain[0].hedges: its sentence says “reportedly”; write hedges: [reportedly]',
      ),
    );
  });

  test('is caught: a sentence moved to another paragraph', () => {
    const sentence = 'It’s believed that the repairs will take three weeks.';
    const { said } = checkStorm(
      STORM.replace(`${sentence}\n`, 'The repairs go on.\n').replace('warned.', `warned. ${sentence}`),
    );
    expect(said).toContainEqual(
      expect.stringContaining(
        'figures.repairs.chain[0].paragraph: “take three weeks” stands in paragraph 7, not in 5; write paragraph: 7',
      ),
    );
  });

  test('is caught: a number added, in digits or in words', () => {
    const { leftOver } = checkStorm(
      change('The third storm', 'Some 250 people left, and twelve stayed. The third storm'),
    );
    expect(leftOver).toEqual(['7: 250', '7: twelve']);
  });

  test('is caught: a date added', () => {
    expect(checkStorm(change('weeks.', 'weeks, until 20 February 2024.')).leftOver).toEqual(['5: 20 February 2024']);
  });

  test('is caught: a figure’s paragraph deleted', () => {
    const { said } = checkStorm(STORM.replace(/Insurers put.*\n/, ''));
    expect(said[0]).toContain('it has 6 paragraphs and the report’s has 7');
    expect(said).toContainEqual(expect.stringMatching(/figures\.money-in-paragraph-4.*nothing in it comes near/));
    expect(said).toContainEqual(
      expect.stringContaining('figures.roads.chain[0].paragraph: “between 20 and 25 roads” stands in paragraph 5'),
    );
  });

  test('is told alone when it is another article', () => {
    const { said, leftOver } = checkStorm('Nine cows crossed a field in 1998.\n');
    expect(said).toEqual([expect.stringContaining('report.text.sha256: another article')]);
    expect(leftOver).toEqual([]);
  });

  test('is caught when only its white space is another', () => {
    expect(checkStorm(`${STORM}\n`).said).toEqual([expect.stringContaining('it has 7 paragraphs, as the report says')]);
  });
});

describe('data that don’t agree with the text', () => {
  const edit = (file: string, from: string, to: string) => (files: Map<string, string>) => {
    const before = files.get(file) ?? '';
    if (!before.includes(from)) throw new Error(`${file} has no ${from}`);
    files.set(file, before.replace(from, to));
  };

  test.each([
    [
      'a bound left out',
      'figures.yaml',
      '{ moreThan: 12400 }',
      '{ stated: 12400 }',
      'the article has “over” with “12,400”, and the data stated; write moreThan',
    ],
    [
      'a hedge left out',
      'figures.yaml',
      'hedges: [it’s believed]',
      'hedges: []',
      'its sentence says “it’s believed”; write hedges: [it’s believed]',
    ],
    [
      'a hedge of our own',
      'figures.yaml',
      'hedges: [it’s believed]',
      'hedges: [it’s believed, perhaps]',
      '“perhaps” doesn’t stand in paragraph 5',
    ],
    [
      'a statement’s words',
      'statements.yaml',
      'We have never had',
      'We have always had',
      'nearest is “We have never had so many lines down” in paragraph 3',
    ],
    [
      'a number that is none',
      'not-figures.yaml',
      'words: third storm',
      'words: won’t be the last',
      'notFigures[0]: holds no number',
    ],
  ])('are told: %s', (_, file, from, to, message) => {
    expect(checkStorm(STORM, edit(file, from, to)).said).toContainEqual(expect.stringContaining(message));
  });

  test('are told when an event’s date isn’t that of the text', () => {
    const { leftOver } = checkStorm(STORM, edit('events.yaml', 'date: 2024-01-21', 'date: 2024-01-20'));
    expect(leftOver).toEqual(['1: Sunday']);
  });

  test('may leave a hedge to the statement that quotes it', () => {
    const { said } = checkStorm(STORM, (files) => {
      edit('figures.yaml', 'hedges: [it’s believed]', 'hedges: []')(files);
      edit(
        'statements.yaml',
        'paragraph: 3\n        words: We have never had so many lines down',
        'paragraph: 5\n        words: It’s believed that the repairs',
      )(files);
    });
    expect(said).toEqual([]);
  });

  test('take a figure’s period for the date in its paragraph', () => {
    const { leftOver } = checkStorm(STORM, (files) => {
      const events = (files.get('events.yaml') ?? '').split(/(?=^ {2}dated-)/m);
      files.set('events.yaml', events.filter((event) => !event.startsWith('  dated-march-2021')).join(''));
      files.set('charts.yaml', (files.get('charts.yaml') ?? '').replace(', dated-march-2021', ''));
      edit(
        'figures.yaml',
        'measure: money-in-paragraph-4',
        'measure: money-in-paragraph-4\n    period: 2021-03',
      )(files);
    });
    expect(leftOver).toEqual([]);
  });

  test.each([
    ['2020/21', '{ dates: 2020-04/2021-03, called: "2020/21" }'],
    ['FY2021', '{ dates: 2020-10/2021-09, called: FY2021 }'],
    ['the fiscal year 2021', '{ dates: 2020-10/2021-09, called: the fiscal year 2021 }'],
  ])('take a year that isn’t the calendar’s for the date in its paragraph: %s', (year, period) => {
    const text = STORM.replace('the flood of March 2021', `the flood of ${year}`);
    const left = (change: (files: Map<string, string>) => void) => checkStorm(text, change).leftOver;
    const measure = 'measure: money-in-paragraph-4';
    expect(left(() => undefined)).toEqual([`4: ${year.replace('the ', '')}`]);
    expect(left(edit('figures.yaml', measure, `${measure}\n    period: ${period}`))).toEqual([]);
  });
});

describe('a day at the edge of a month', () => {
  const left = (said: string, period: string) =>
    checkStorm(STORM.replace('the flood of March 2021', `the flood ${said}`), (files) => {
      const measure = 'measure: money-in-paragraph-4';
      files.set(
        'figures.yaml',
        (files.get('figures.yaml') ?? '').replace(measure, `${measure}\n    period: ${period}`),
      );
      const events = (files.get('events.yaml') ?? '').split(/(?=^ {2}dated-)/m);
      files.set('events.yaml', events.filter((event) => !event.startsWith('  dated-march-2021')).join(''));
      files.set('charts.yaml', (files.get('charts.yaml') ?? '').replace(', dated-march-2021', ''));
    }).leftOver;

  test.each([
    ['at the end of March 2021', '2021-03-31', []],
    ['at the end of March 2021', '2021-03-29', []],
    ['at the end of 2021', '2021-12-31', []],
    ['by end-March 2021', '2021-03-31', []],
    ['at the beginning of March 2021', '2021-03-01', []],
    ['at the end of March 2021', '2021-01/2021-03', []],
    ['at the end of March 2021', '2021-03-10', ['4: March 2021']],
    ['at the end of March 2021', '2021-04-30', ['4: March 2021']],
    ['at the beginning of March 2021', '2021-03-31', ['4: March 2021']],
    ['of March 2021', '2021-03-31', ['4: March 2021']],
  ])('is said by “%s” with %s, or left over', (said, period, leftOver) => {
    expect(left(said, period)).toEqual(leftOver);
  });
});

test('a text of a megabyte is checked to its end', () => {
  const { leftOver } = checkStorm(`${STORM.repeat(800)}\n\nA last paragraph tells of 4,321 sandbags.`);
  expect(leftOver.at(-1)).toContain('4,321');
});

describe('the article of the bundled report', () => {
  const file = '../shared/source/article.txt';
  const read = () => {
    const loaded = loadReport('data/north-korea-russia-2024');
    if (!loaded.ok) throw new Error('the data don’t load');
    return toArticleData(loaded.report);
  };

  test.skipIf(!existsSync(file))(
    'has 7 of 7 figures found and nothing left over (skipped where its text is absent)',
    () => {
      const check = checkText(readFileSync(file, 'utf8'), read());
      expect(check).toMatchObject({ faults: [], leftOver: [], figures: 7, found: 7, accountedFor: check.numbers });
    },
  );

  test.skipIf(!existsSync(file)).each([
    ['a value', /300,000/, '330,000', 'figures.call-up.chain[1].quantity'],
    ['a bound', /over (?=648,000)/, '', 'figures.casualties.chain[2].quantity'],
    ['a hedge', /sources claimed/, 'sources said', 'figures.officers-killed.chain[1].hedges[0]'],
    ['a paragraph', /^Kim also claimed.*\n/m, '', 'figures.occupied-share.chain[0].words'],
  ])('is caught when %s is another (skipped where its text is absent)', (_, from, to, path) => {
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(from);
    expect(checkText(text.replace(from, to), read()).faults.map((fault) => formatPath(fault.path))).toContain(path);
  });
});
