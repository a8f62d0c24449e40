import { describe, expect, test } from 'vitest';
import {
  type Across,
  toSources as fromSources,
  toSpeakers as fromSpeakers,
  toAcrossPart,
} from '../../../lib/derive/across';
import { sourcePage, speakerPage, speakerSlug } from '../../../lib/derive/across-address';
import { addressName } from '../../../lib/format/lasting-name';
import { toDated } from '../../../lib/schema/date';
import type { Figure, Report } from '../../../lib/schema/report';
import { loadExample, loadFlood, loadReal } from '../support/load-real';
import { makeAgent, makeFigure, makeLink, makeSource } from '../support/make-link';

const base = loadFlood();
const toParts = (all: readonly Report[]) => all.map(toAcrossPart);
const toSpeakers = (all: readonly Report[]) => fromSpeakers(toParts(all));
const toSources = (all: readonly Report[]) => fromSources(toParts(all));
const stated = (value: number) => ({ bound: 'stated', value, intervals: [] }) as const;

/** A report of some figures on an article of some day. */
function makeReport(id: string, day: string, figures: readonly Figure[]): Report {
  const article = { ...base.head.article, issued: toDated(day) };
  return {
    ...base,
    id,
    head: { ...base.head, title: `Report ${id}`, article },
    figures: new Map(figures.map((figure) => [figure.id, figure])),
  };
}

/** A figure that an office gave and a paper printed without its “likely”. */
const taken = makeFigure([
  makeLink('office', {
    quantity: { bound: 'moreThan', value: 20, intervals: [] },
    hedges: ['likely'],
    words: 'likely over 20',
  }),
  makeLink('paper', { by: 'paraphrases', quantity: stated(20), hedges: [], words: '20 homes', paragraph: 1 }),
]);
const context = makeFigure([makeLink('office', { quantity: stated(30), hedges: [] })], {
  id: 'later',
  role: 'context',
  name: 'Later',
});
const reports = [makeReport('old', '2023-05', [taken]), makeReport('new', '2024-01-02', [context])];

const names = ({ entries }: Across) => entries.map(({ name, count }) => `${name}: ${count}`);

describe('who said what in all reports', () => {
  test('one speaker has all figures of all reports, the newest first, each as given, with what was lost', () => {
    const office = toSpeakers(reports).view('office');
    expect(office.title).toBe('office');
    expect(office.reports.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(office.reports.flatMap(({ rows }) => rows)).toMatchObject([
      {
        name: 'Later (context)',
        href: '/new/figures/later/',
        number: { text: '30' },
        hedges: undefined,
        differs: undefined,
      },
      {
        ...{
          name: 'Homes flooded',
          href: '/old/figures/homes-flooded/',
          number: { text: 'over 20' },
          hedges: '“likely”',
        },
        ...{ how: undefined, differs: 'The office said “likely” over 20; the article left out “likely” and “over”' },
      },
    ]);
  });

  test('who passed a number on has it as they printed it, and it says so', () => {
    const paper = toSpeakers(reports).view('paper');
    expect(paper.reports[0]?.rows).toMatchObject([{ number: { text: '20' }, hedges: undefined, how: 'passed on' }]);
  });

  test('who stands before the speaker without a number of their own is given none', () => {
    const behind = makeFigure([
      makeLink('staff', { inferred: 'We think so.' }),
      ...taken.chain.map((link, at) => (at === 0 ? { ...link, by: 'rests-on' as const } : link)),
    ]);
    const [row] = toSpeakers([makeReport('old', '2023', [behind])]).view('staff').reports[0]?.rows ?? [];
    expect(row).toMatchObject({ number: 'no number known of theirs; paper has 20', how: 'Before it, as we infer' });
  });

  test('lists count figures and reports', () => {
    expect(names(toSpeakers(reports))).toEqual(['office: 2 figures in 2 reports', 'paper: 1 figure in 1 report']);
    expect(toSources(reports).entries.map(({ title, count }) => `${title}: ${count}`)).toEqual([
      'office-source: 2 figures in 2 reports',
      'paper-source: 1 figure in 1 report',
    ]);
  });

  test('one id with another name, and one name with another id, are other speakers', () => {
    const by = (id: string, name: string) =>
      makeFigure([makeLink(id, { agent: makeAgent(id, { name }), quantity: stated(1) })], { role: 'context' });
    const apart = [
      makeReport('a', '2024', [by('kim', 'Kim Jong Un')]),
      makeReport('b', '2024', [by('kim', 'Kim Yong-hyun')]),
      makeReport('c', '2024', [by('leader', 'Kim Jong Un')]),
      makeReport('d', '2024', [by('kim', 'KIM JONG-UN')]),
    ];
    expect(names(toSpeakers(apart))).toEqual([
      'kim--kim-jong-un: 2 figures in 2 reports',
      'leader--kim-jong-un: 1 figure in 1 report',
      'kim--kim-yong-hyun: 1 figure in 1 report',
    ]);
  });

  test('somebody whom a document doesn’t name is nobody of another report', () => {
    const unnamed = makeAgent('official', { name: 'A senior official', kind: 'unnamed' });
    expect(speakerSlug(makeReport('a', '2024', []), unnamed)).not.toBe(
      speakerSlug(makeReport('b', '2024', []), unnamed),
    );
  });

  test('a document that carried another is a source of what it carried', () => {
    const carrier = makeSource('agency');
    const figure = makeFigure(
      [makeLink('office', { source: makeSource('post', { seenIn: [carrier] }), quantity: stated(2) })],
      { role: 'context' },
    );
    expect(names(toSources([makeReport('a', '2024', [figure])]))).toHaveLength(2);
  });

  test('what a report worked out itself nobody said', () => {
    const derived = makeFigure([makeLink('office', { quantity: stated(2) })], {
      role: 'context',
      derived: { from: [taken], how: 'x' },
    });
    expect(toSpeakers([makeReport('a', '2024', [derived])]).entries).toEqual([]);
  });
});

test('what is kept of a report as JSON makes the same pages', () => {
  const parts = toParts(reports);
  const kept: typeof parts = JSON.parse(JSON.stringify(parts));
  expect(fromSpeakers(kept).entries).toEqual(fromSpeakers(parts).entries);
  expect(fromSpeakers(kept).view('office')).toEqual(fromSpeakers(parts).view('office'));
});

describe('of real reports', () => {
  const all = [loadReal(), loadExample('aids-2024'), loadExample('book-fair-2024'), loadExample('first-figures-2024')];

  test('everyone and every document behind a figure has one page, which has the figure', () => {
    const speakers = toSpeakers(all);
    const sources = toSources(all);
    const has = (across: Across, address: string, figure: string) => {
      const name = address.split('/').at(-2) ?? '';
      return across.view(name).reports.some(({ rows }) => rows.some(({ key }) => key === figure));
    };
    const lost = all.flatMap((report) =>
      [...report.figures.values()]
        .filter(({ derived }) => derived === undefined)
        .flatMap((figure) =>
          [...figure.chain, ...figure.relays].flatMap((link) => {
            const key = `${report.id}/${figure.id}`;
            const agents = [link.agent, ...(link.credits === undefined ? [] : [link.credits])];
            return [
              ...agents
                .filter((agent) => !has(speakers, speakerPage(report, agent), key))
                .map(({ id }) => `${key}: ${id}`),
              ...[link.source, ...link.source.seenIn]
                .filter((source) => !has(sources, sourcePage(source), key))
                .map(({ id }) => `${key}: ${id}`),
            ];
          }),
        ),
    );
    expect(lost).toEqual([]);
    for (const { entries } of [speakers, sources])
      expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
  });
});

test.each([
  ['UK Ministry of Defence', 'uk-ministry-of-defence'],
  ['Österreichs Büro', 'osterreichs-buro'],
  ['North Korea’s foreign ministry', 'north-koreas-foreign-ministry'],
  ['2024', '2024'],
])('%s is %s in an address', (text, name) => {
  expect(addressName(text)).toBe(name);
});

test('names in other letters, and long ones, have addresses of their own that stay', () => {
  const given = ['Дом книги', 'Дом книг', 'دار النشر', 'a '.repeat(40), 'a '.repeat(41)];
  const made = given.map(addressName);
  expect(new Set(made).size).toBe(given.length);
  for (const name of made) expect(name).toMatch(/^[a-z0-9]{1,7}$/);
  expect(addressName('Дом книги')).toBe(addressName('дом книги'));
});
