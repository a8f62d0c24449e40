import { describe, expect, it } from 'vitest';
import { toNewReport } from '../../../lib/new/data-files';

/** The entries of a new report on an article, by the words of each figure. */
function begin(text: string) {
  const made = toNewReport({
    text: `${text}\n`,
    publisher: 'The Aldermere Courier',
    day: '2024-08-01',
    url: 'https://courier.example/fair',
    today: '2024-08-02',
  });
  if (made === undefined) throw new Error('no report');
  return { ...made, charts: made.files.get('charts.yaml') ?? '', figures: made.outline.figures };
}
const byNumber = (text: string, number: string) => {
  const found = begin(text).figures.find(({ mention }) => mention.text.includes(number));
  if (found === undefined) throw new Error(`no figure of ${number}`);
  return found;
};

describe('numbers that hang together', () => {
  it.each([
    ['Turnout rose from 48% in 2019 to 55% in 2024.', '48', '55'],
    ['Turnout was 55%, up from 48% in 2019.', '48', '55'],
    ['The backlog fell from over 400 to 310.', '400', '310'],
    ['Rent is €900 a month, compared with €700 a month in 2020.', '700', '900'],
  ])('are a change from earlier to later in “%s”', (text, earlier, later) => {
    const { figures } = begin(text);
    const before = figures.find(({ mention }) => mention.text.includes(earlier));
    const after = figures.find(({ mention }) => mention.text.includes(later));
    expect(after?.earlier).toBe(before?.id);
    expect(after?.measure).toBe(before?.measure);
  });

  it.each([
    ['Fees range from 5% to 8% of the price.'],
    ['The choir fell from 34 to 27 singers, and the band rose from 9 to 14 players.'],
  ])('are no change where they aren’t in “%s”', (text) => {
    const { figures } = begin(text);
    const pairs = figures
      .filter(({ earlier }) => earlier !== undefined)
      .map(({ mention, earlier }) => [figures.find(({ id }) => id === earlier)?.mention.text, mention.text]);
    expect(pairs).toEqual(
      text.includes('choir')
        ? [
            ['34', '27'],
            ['9', '14'],
          ]
        : [],
    );
  });

  it.each([
    ['Of the 75 seats, the Greens hold 40, the Liberals 20 and the Centrists 15.', '75', ['40', '20', '15']],
    ['Some 90 people were hurt, of whom 12 are in hospital.', '90', ['12']],
    ['The works will cut 1,200 of its 9,400 posts.', '9,400', ['1,200']],
    ['It has 60 boats, including 14 trawlers.', '60', ['14']],
  ])('are parts of a whole in “%s”', (text, whole, parts) => {
    const { figures, charts } = begin(text);
    const id = figures.find(({ mention }) => mention.text === whole)?.id;
    expect(figures.filter(({ partOf }) => partOf === id).map(({ mention }) => mention.text)).toEqual(parts);
    expect(charts).toContain(`    bars:\n      - { figure: ${id}, parts: [`);
  });

  it('are no parts where they make more than the whole, or count something else', () => {
    expect(
      begin('Of the 75 seats, the Greens hold 40 and the List 60.').figures.filter(
        ({ partOf }) => partOf !== undefined,
      ),
    ).toHaveLength(1);
    expect(
      begin('Of 3,100 children, a girl of four walked alone.').figures.filter(({ partOf }) => partOf !== undefined),
    ).toEqual([]);
  });

  it('have a share’s whole where the sentence names it', () => {
    expect(byNumber('Close to a quarter of the 9 million people were there.', 'quarter').phrase.whole).toBe('people');
    expect(begin('The flood took 18% of the orchards.').charts).toContain('kind: share');
  });

  it('are one line over time where a number is told of three times', () => {
    const { charts } = begin('Turnout was 62%. It had stood at 68% in 2021 and at 66% in 2017.');
    expect(charts).toMatch(
      /kind: change\n[\s\S]*changes:\n {6}- \{ from: turnout-3, via: \[turnout-2\], to: turnout \}/,
    );
  });

  it('are not drawn together only because both are per cent, or people', () => {
    expect(begin('Some 300 people came in 2021. In 2022 only 200 people were ill. In 2023 9 people sang.').charts).toBe(
      '',
    );
  });

  it.each([
    ['The town counted 1,300 deaths. It had 1,300 infections too.', 2],
    ['The town counted 1,300 deaths. Those 1,300 deaths were too many.', 1],
  ])('are one number told again only where they count the same: “%s”', (text, figures) => {
    expect(begin(text).figures).toHaveLength(figures);
  });
});

describe('an interval', () => {
  it.each([
    ['The estimate was 1,200 cases (95% confidence interval 900 to 1,500).', 'confidence', 95, 900, 1500],
    ['It met 62% of the demand (95% CI, 50 to 71).', 'confidence', 95, 50, 71],
    ['The town has 300 boats, with a 95% confidence interval of 280 to 330.', 'confidence', 95, 280, 330],
    ['Deaths were put at 40 (31 to 52, 90% credible interval).', 'credible', 90, 31, 52],
  ])('is that of the number before it in “%s”', (text, kind, level, low, high) => {
    const { figures, outline } = begin(text);
    expect(figures.map(({ quantity }) => quantity.quantity.intervals)).toEqual([[{ kind, level, low, high }]]);
    expect(outline.notFigures).toEqual([]);
  });

  it('has a level that is no figure, where its number can’t be told', () => {
    const { figures, outline } = begin('It took 12 weeks, and it was sure at the 95% confidence level.');
    expect(figures.map(({ mention }) => mention.text)).toEqual(['12 weeks']);
    expect(outline.notFigures.map(({ why }) => why)).toEqual([
      'The level of an interval, which belongs to the number that the interval is around.',
    ]);
  });
});

describe('the time that stands beside a number', () => {
  it.each([
    ['The share was 41% in 2019.', '41', '2019'],
    ['In 2023 the town had 98 boats.', '98', '2023'],
    ['They want 80% of homes heated by 2030.', '80', '2030'],
    ['It lost 38 boats in the second quarter of 2024.', '38', '2024-34'],
  ])('is its period in “%s”', (text, number, period) => {
    expect(byNumber(text, number).period).toBe(period);
    expect(begin(text).files.has('events.yaml')).toBe(false);
  });

  it.each([
    ['The lakes are 7 points fuller than in May.', '7'],
    ['The town sold 40 tickets more than last year.', '40'],
    ['It had 98 boats, as many as in May 2023.', '98'],
  ])('is not that which it is held against in “%s”', (text, number) => {
    expect(byNumber(text, number).period).toBeUndefined();
    expect(begin(text).files.has('events.yaml')).toBe(false);
  });

  it('lies ahead of the article where something is still to happen', () => {
    expect(begin('The 40 owners are to vote on 30 September.').files.get('events.yaml')).toContain('date: 2024-09-30');
  });

  it('leaves half a point half a point', () => {
    const half = byNumber('Turnout fell by half a point to 61%.', 'half');
    expect(half.quantity.quantity).toMatchObject({ value: 0.5 });
    expect(half.quantity.isShare).toBe(false);
  });

  it('is written with a quarter’s letter', () => {
    expect(begin('It lost 38 boats in the second quarter of 2024.').files.get('figures.yaml')).toContain(
      'period: 2024-Q2',
    );
  });

  it.each([
    ['The harbour authority said on Monday that 40 ships came.'],
    ['The town has had 40 ships since 2010.'],
    ['It was the third of 40 ships.'],
  ])('makes no event in “%s”', (text) => {
    expect(begin(text).files.has('events.yaml')).toBe(false);
  });

  it('makes one of a day on which something happened', () => {
    expect(begin('The dam broke on 11 July. It held 40 ships.').files.get('events.yaml')).toContain('date: 2024-07-11');
  });
});

describe('what is left to decide', () => {
  const TEXT =
    'The harbour authority said on Monday that 80 ships came, up from 60 in 2020.\nShe could not stay, Mira Holm, the harbour master, said.\nOf the 75 berths, 40 are new, the union said. Repairs fell by 12% in May.';

  it('is at most two TODOs a figure, and one of each other thing', () => {
    const { files } = begin(TEXT);
    for (const [name, content] of files) {
      if (name === 'report.yaml') continue;
      const entries = content.split(/^ {2}(?=[a-z][a-z0-9-]*:)/m).slice(1);
      for (const entry of entries)
        expect(entry.match(/\bTODO\b/g)?.length ?? 0, `${name}: ${entry}`).toBeLessThanOrEqual(
          name === 'figures.yaml' ? 2 : 1,
        );
    }
  });

  it('makes a statement of what is said without a number, and none of what a figure tells', () => {
    const statements = begin(TEXT).files.get('statements.yaml') ?? '';
    expect(statements.match(/credits: /g)).toHaveLength(1);
    expect(statements).toContain('credits: mira-holm');
  });
});

describe('what a figure is called', () => {
  it.each([
    ['The auction house made £4m in May.', '4m', 'Auction house'],
    ['Old Mill Lane took 40% in May.', '40', 'Old Mill Lane'],
    ['They counted 300-odd villages.', '300', 'Villages'],
    ['After the fair, 12 came.', '12', 'Number'],
  ])('is what “%s” speaks of', (text, number, name) => {
    const { id } = byNumber(text, number);
    expect(begin(text).files.get('figures.yaml')).toMatch(
      new RegExp(`  ${id}:\\n    role: reported\\n    name: ${name} # TODO`),
    );
  });
});
