import { expect, test } from '@playwright/test';
import { readShown, type Shown } from './support/shown-figure';
import { figureOf, listPages } from './support/site';

// One worker reads the whole site for all of these tests, when the first of them runs.
test.describe.configure({ mode: 'default' });

let shown: readonly Shown[] = [];
test.beforeAll(() => {
  shown = readShown();
});
const figures = listPages()
  .flatMap((page) => figureOf(page) ?? [])
  .toSorted();
const placesOf = (figure: string) => shown.filter((place) => place.figure === figure);

/** What places say of one thing, each answer with the places that give it. */
function answersOf(
  places: readonly Shown[],
  key: 'number' | 'nature' | 'hedges' | 'who' | 'date' | 'differs',
): Record<string, string[]> {
  const answers: Record<string, string[]> = {};
  for (const place of places) {
    const answer = place[key];
    // A kind is written with a capital letter and its bound where it stands alone.
    const plain =
      key === 'nature'
        ? answer
            ?.toLowerCase()
            .replace(/, (?=[^,]*\d).*$/, '')
            .replace(/: (?:(?:more|less) than|at (?:least|most)|about) this$|: a range$/, '')
        : answer;
    if (plain !== undefined) answers[plain] = [...(answers[plain] ?? []), place.where];
  }
  return answers;
}

test('every figure of the site is read, wherever it stands', () => {
  expect([...new Set(shown.map(({ figure }) => figure))].toSorted()).toEqual(figures);
  for (const kind of ['tile', 'table', 'mark', '.csv'])
    expect(shown.filter(({ where }) => where.endsWith(kind)).length, kind).toBeGreaterThan(20);
});

for (const figure of figures)
  test(`${figure} has one number, bound, kind, hedge, speaker, date and difference wherever it stands`, () => {
    const places = placesOf(figure);
    // What is counted stands with the number in tables, and after it on tiles: “630,000 people”, “630,000”.
    const numbers = Object.keys(answersOf(places, 'number')).toSorted((a, b) => a.length - b.length);
    const [number = 'no number'] = numbers;
    for (const other of numbers.slice(1)) {
      expect.soft(other.startsWith(`${number} `), `${other} is ${number}`).toBe(true);
      expect.soft(other.slice(number.length), `${other} is ${number}`).not.toMatch(/\d/);
    }
    for (const key of ['nature', 'hedges', 'who', 'date', 'differs'] as const) {
      const answers = answersOf(places, key);
      expect.soft(Object.keys(answers).length, `${key}: ${JSON.stringify(answers)}`).toBeLessThanOrEqual(1);
    }

    const table = places.find(({ hedges }) => hedges !== undefined);
    const hedges = /^(none|not known)?$/.test(table?.hedges ?? '') ? [] : (table?.hedges?.split(', ') ?? []);
    for (const says of new Set(places.filter(({ where }) => where.endsWith('mark')).map((mark) => mark.says)))
      for (const part of [number, table?.who ?? '', ...hedges])
        expect.soft(says, 'a mark says the number, who and how surely').toContain(part);

    const sentences = new Set(places.filter(({ where }) => where.endsWith('tile')).map(({ says }) => says));
    expect.soft([...sentences], 'one sentence to copy').toHaveLength(1);
    for (const sentence of sentences)
      for (const name of table?.who?.split(/, from | in /) ?? [])
        expect.soft(sentence, 'the sentence says who').toContain(name);
  });
