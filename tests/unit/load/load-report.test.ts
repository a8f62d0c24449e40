import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toDated } from '../../../lib/schema/date';
import type { Report } from '../../../lib/schema/report';
import { type Change, loadFlood } from './flood';

function load(...changes: readonly Change[]): Report {
  const loaded = loadFlood(...changes);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, undefined, 1));
  return loaded.report;
}

/** Rewrites every file of the folder. */
const rewrite =
  (change: (text: string) => string): Change =>
  (folder) => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    }
  };

/** A report as plain JSON, maps too. */
const plain = (report: Report) =>
  JSON.stringify(report, (_key, value: unknown) => (value instanceof Map ? [...value] : value));

describe('loadReport', () => {
  it('follows every reference', () => {
    const report = load();
    const homes = report.figures.get('homes-flooded');
    expect(homes?.measure).toBe(report.measures.get('homes'));
    expect(homes?.chain.map((link) => link.agent.name)).toEqual(['Aldermere Town Council', 'The Aldermere Courier']);
    expect(homes?.chain[1]?.credits).toBe(report.agents.get('council'));
    expect(homes?.chain[1]?.source).toBe(report.head.article);
    expect(homes?.relays[0]).toMatchObject({ relation: 'same-origin', agent: { id: 'gauge-office' } });
    expect(report.figures.get('moved-hall')?.partOf).toBe(report.figures.get('residents-moved'));
    expect(report.agents.get('mayor')?.of).toBe(report.agents.get('council'));
    expect(report.sources.get('council-notice')?.seenIn).toEqual([report.sources.get('agency-report')]);
    expect(report.sources.get('gauge-data')?.seenIn).toEqual([]);
    expect(report.events.get('crest')?.precise?.source).toBe(report.sources.get('gauge-data'));
    expect(report.comparisons[0]?.figures[1]).toBe(report.figures.get('residents-moved'));
    expect(report.charts.get('days')).toMatchObject({
      id: 'days',
      kind: 'timeline',
      events: ['crest', 'bridge-opened'],
    });
  });

  it('leaves out what is not given, and keeps an empty list of hedges apart from a missing one', () => {
    const chain = load().figures.get('residents-moved')?.chain;
    expect(chain?.[0]).not.toHaveProperty('hedges');
    expect(chain?.[0]).not.toHaveProperty('credits');
    expect(chain?.[1]?.hedges).toEqual([]);
    expect(load().agents.get('council')).not.toHaveProperty('of');
  });

  it('takes its id from the folder, and keeps entries in the order of the files', () => {
    const report = load();
    expect(report.id).toBe('aldermere-flood');
    expect([...report.figures.keys()].slice(0, 3)).toEqual(['homes-flooded', 'homes-insurers', 'residents-moved']);
  });

  it('numbers sources as the report first cites them, the article first, each before those that carried it', () => {
    const byNumber = [...load().sources.values()].sort((a, b) => a.number - b.number);
    expect(byNumber.map((source) => `${source.number} ${source.id}`)).toEqual([
      '1 courier-article',
      '2 council-notice',
      '3 agency-report',
      '4 gauge-data',
      '5 insurers-report',
    ]);
  });

  it('reads a series with its bounds', () => {
    expect(load().series.get('river-gauge')?.readings).toEqual([
      { date: toDated('2021-03-26'), value: 310, bound: 'stated' },
      { date: toDated('2021-03-27'), value: 520, bound: 'stated' },
      { date: toDated('2021-03-28'), value: 640, bound: 'about' },
      { date: toDated('2021-03-29'), value: 600, bound: 'stated' },
      { date: toDated('2021-03-30'), value: 410, bound: 'stated' },
    ]);
  });

  it('reads a series without a column of bounds', () => {
    const change: Change = (folder) =>
      writeFileSync(join(folder, 'river-gauge.csv'), 'value,date\n0,2021-03-28\n1.50,2021-03-29\n\n');
    expect(load(change).series.get('river-gauge')?.readings).toEqual([
      { date: toDated('2021-03-28'), value: 0, bound: 'stated' },
      { date: toDated('2021-03-29'), value: 1.5, bound: 'stated', decimals: 2 },
    ]);
  });

  it('accepts CRLF, and a byte-order mark, and gives the same report', () => {
    const expected = plain(load());
    expect(plain(load(rewrite((text) => text.replaceAll('\n', '\r\n'))))).toBe(expected);
    expect(plain(load(rewrite((text) => `\uFEFF${text}`)))).toBe(expected);
    expect(plain(load(rewrite((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)))).toBe(expected);
  });

  it('reads one file or several as one document', () => {
    const join2 = (folder: string, name: string) => join(folder, name);
    const oneFile: Change = (folder) => {
      const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
      const all = names.map((name) => readFileSync(join2(folder, name), 'utf8')).join('');
      for (const name of names) rmSync(join2(folder, name));
      writeFileSync(join2(folder, 'report.yaml'), all);
    };
    const split: Change = (folder) => {
      const path = join2(folder, 'report.yaml');
      const [head = '', corrections = ''] = readFileSync(path, 'utf8').split('corrections:\n');
      writeFileSync(path, head);
      writeFileSync(join2(folder, 'a-corrections.yaml'), `corrections:\n${corrections}`);
      writeFileSync(join2(folder, 'z-corrections.yaml'), `corrections:\n${corrections.replace('three', 'four')}`);
      writeFileSync(join2(folder, 'z-agents.yaml'), 'agents: {}\n');
    };
    expect(plain(load(oneFile))).toBe(plain(load()));
    expect(load(split).corrections.map((correction) => correction.was)).toEqual(['three', 'four']);
  });

  it('keeps HTML in a title as text', () => {
    const title = '<b>After</b> the <script>flood</script> & rain';
    expect(
      load(['report.yaml', 'title: What one article counted after the flood at Aldermere', `title: "${title}"`]).head
        .title,
    ).toBe(title);
  });

  it('takes zero for a value', () => {
    const report = load(['figures.yaml', '{ stated: 300 }', '{ stated: 0 }']);
    expect(report.figures.get('moved-hall')?.chain[0]?.quantity).toEqual({ bound: 'stated', value: 0, intervals: [] });
  });

  it('lets links of one year follow one another where only one of them names the day', () => {
    const report = load(['figures.yaml', '        date: 2021-03-30\n', '        date: "2021"\n']);
    expect(report.figures.get('homes-flooded')?.chain[0]?.date?.text).toBe('2021');
  });

  it('gives a report that nothing can change', () => {
    const report = load();
    const figures: unknown = report.figures;
    expect(() => (figures as Map<string, unknown>).clear()).toThrow('does not change');
    expect(() => (figures as Map<string, unknown>).set('a', 1)).toThrow('does not change');
    const homes = report.figures.get('homes-flooded');
    expect(() => Object.assign(homes ?? {}, { name: 'x' })).toThrow(TypeError);
    expect(() => Object.assign(homes?.chain[0]?.quantity ?? {}, { value: 1 })).toThrow(TypeError);
    expect(Object.isFrozen(report.head.sections)).toBe(true);
    expect(Object.isFrozen(report.series.get('river-gauge')?.readings[0])).toBe(true);
  });

  it('lets alone files of other kinds and those whose name begins with a point', () => {
    const change: Change = (folder) => {
      for (const name of ['LICENCE.txt', '.draft.yaml', 'notes.md']) writeFileSync(join(folder, name), 'anything: [');
    };
    expect(load(change).id).toBe('aldermere-flood');
  });
});
