import { describe, expect, it } from 'vitest';
import { toNewReport } from '../../../lib/new/data-files';
import { findRole } from '../../../lib/new/role';
import { natureNames } from '../../../lib/words/natures';

/** A file of the report that an article’s text begins; it needs one figure, so that there is a report. */
function begin(text: string, file: string): string {
  const made = toNewReport({
    text: `${text}\nThe fair drew 12,000 visitors.\n`,
    publisher: 'The Aldermere Courier',
    day: '2024-08-01',
    url: 'https://courier.example/fair',
    today: '2024-08-02',
  });
  return made?.files.get(file) ?? '';
}

describe('a new report', () => {
  it.each([
    ['The fair ran from 11 July to 18 July.', ['2024-07-11/2024-07-18']],
    ['The fair ran from July 11 to July 18.', ['2024-07-11/2024-07-18']],
    ['The fair ran from 11 to 18 July.', ['2024-07-11/2024-07-18']],
    ['The fair opened on 11 July and closed on 18 July.', ['2024-07-11', '2024-07-18']],
    ['It moved from 18 July to 11 July.', ['2024-07-18', '2024-07-11']],
  ])('makes of “%s” the events that it tells', (text, dates) => {
    const events = begin(text, 'events.yaml');
    expect([...events.matchAll(/^ {4}date: (\S+)$/gm)].map((found) => found[1])).toEqual(dates);
  });

  it.each([
    ['One of what we know is this.', 'Number', 'number-in-paragraph-1'],
    ['In all 25 came.', 'Number', 'number-in-paragraph-1'],
    ['It reached 34°.', '"Number in °"', 'number-in-paragraph-1'],
    ['It cost EUR 300.', 'Amount of money', 'money-in-paragraph-1'],
    ['It took three weeks.', 'Weeks', 'weeks'],
    ['It has 40 stalls.', 'Stalls', 'stalls'],
  ])('calls the figure of “%s” %s', (text, name, id) => {
    const figures = begin(text, 'figures.yaml');
    expect(figures).toContain(`  ${id}:\n    role: reported\n    name: ${name} # TODO a short title`);
    expect(begin(text, 'measures.yaml')).toContain(`  ${id}:\n    name: ${name}\n`);
  });

  it.each([
    ['The rate was about 11.8 per 100,000 people.', 'per 100,000 people', 'rate-per-100-000-people'],
    ['The wind reached 60 mph.', 'mph', 'wind'],
    ['It counted 1,271 casualties a day.', 'casualties a day', 'rate-in-paragraph-1'],
    ['At least 1,260 people likely died.', 'people', 'people'],
    ['Some 1,260 people reportedly left.', 'people', 'people'],
    ['Some 1,260 likely voters were there.', 'likely voters', 'likely-voters'],
    ['It took in 1,260 family members.', 'family members', 'family-members'],
  ])('counts in “%s” %s', (text, unit, id) => {
    expect(begin(text, 'measures.yaml')).toMatch(new RegExp(`unit: "?${unit}"?(?: #.*)?$`, 'm'));
    expect(begin(text, 'figures.yaml')).toContain(`  ${id}:\n`);
  });

  it('asks for the sign of a number by which something fell', () => {
    const figures = begin('The economy shrank by 0.7%.', 'figures.yaml');
    expect(figures).toMatch(/quantity: \{ stated: 0\.7 \} # TODO .*minus/);
    expect(figures).toMatch(new RegExp(`name: .* # TODO .*${natureNames.slice(0, -1).join(', ')} or unstated$`, 'm'));
    expect(begin('The economy grew by 0.7%.', 'figures.yaml')).toMatch(/quantity: \{ stated: 0\.7 \}$/m);
  });

  it('offers the role that stands beside a speaker’s name', () => {
    const text = '“We have never had so many people here,” said Ada Brook, the mayor of Aldermere. “It was grand.”';
    expect(begin(text, 'agents.yaml')).toContain(
      'name: Ada Brook\n    kind: person\n    role: mayor of Aldermere # TODO',
    );
  });

  it('takes no word of the sentence for a part of a speaker’s name', () => {
    const text = 'When Jo Hill told the paper “The rain will be back before long”, few believed it.';
    expect(begin(text, 'agents.yaml')).toContain('name: Jo Hill\n');
  });
});

describe('what the check has refused of a new report', () => {
  const article = {
    text: '“We have never had so many people here,” said Ada Brook. The 12,000 came to the third fair, on 11 July.\n',
    publisher: 'The Aldermere Courier',
    day: '2024-08-01',
    url: 'https://courier.example/fair',
    today: '2024-08-02',
  };
  const made = (...refused: readonly string[]) => {
    const again = toNewReport({ ...article, text: `${article.text}It sold 300 pies.\n` }, new Set(refused));
    if (again === undefined) throw new Error('no report');
    return again;
  };

  it('is written as no figure, where it was one', () => {
    expect(made().files.get('figures.yaml')).toContain('12000');
    const { files } = made('figures.number-in-paragraph-1');
    expect(files.get('figures.yaml')).not.toContain('12000');
    expect(files.get('not-figures.yaml')).toMatch(/words: .*12,000/);
  });

  it('is left out otherwise', () => {
    expect([...made().files.keys()]).toEqual(expect.arrayContaining(['events.yaml', 'statements.yaml']));
    const { files, outline } = made(
      ...['events.dated-11-july', 'statements.said-ada-brook', 'agents.ada-brook', 'notFigures.1 third fair'],
    );
    expect([...files.keys()]).not.toEqual(expect.arrayContaining(['events.yaml']));
    expect([...files.keys()]).not.toEqual(expect.arrayContaining(['statements.yaml']));
    expect(files.get('agents.yaml')).not.toContain('Ada Brook');
    expect(outline.leftOut).toEqual([{ text: 'third', paragraph: 1 }]);
  });
});

describe('findRole', () => {
  it.each([
    ['Jo Hill, a forecaster, warned of it.', 'forecaster'],
    ['It rained, said Jo Hill, head of the gauge office.', 'head of the gauge office'],
    ['Jo Hill, who saw it, was there.', undefined],
    ['Jo Hill, on Tuesday, was there.', undefined],
    ['Jo Hill, Ada Brook said, was there.', undefined],
    ['Jo Hill was there.', undefined],
  ])('in “%s” is %s', (text, role) => {
    expect(findRole(text, 'Jo Hill')).toBe(role);
  });
});
