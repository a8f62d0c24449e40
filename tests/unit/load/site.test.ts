import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dueReports, siteEntries, siteReport } from '../../../lib/load/site';
import { toDated } from '../../../lib/schema/date';
import { makeData } from '../support/make-data';
import { withSettings } from '../support/with-settings';

const idsOf = (reports: readonly { readonly id: string }[]) => reports.map(({ id }) => id);

describe('a site that is built', () => {
  it('leaves drafts out, and what is wrong with them', () => {
    withSettings({ REPORTS: makeData({ a: 'whole', b: 'draft', c: 'faulty draft' }) });
    expect(idsOf(dueReports())).toEqual(['a']);
    expect(() => siteReport('b')).toThrow('no report is called b');
  });

  it('is refused where a report that is no draft has problems, with all of them, a line each', () => {
    withSettings({ REPORTS: makeData({ a: 'whole', b: 'faulty', c: 'faulty' }) });
    expect(dueReports).toThrow(
      /^the data has problems\n.*\/b\/extra\.yaml:1:1 xyz: .*\n.*\/c\/extra\.yaml:1:1 xyz: .*$/,
    );
  });
});

describe('a site that one edits', () => {
  it('shows every report as it stands', () => {
    withSettings({
      REPORTS: makeData({ a: 'whole', b: 'draft', c: 'faulty', d: 'faulty draft' }),
      DRAFTS: 'shown',
    });
    expect(siteEntries().map(({ id, loaded }) => [id, loaded.ok, loaded.todos.length])).toEqual([
      ['a', true, 0],
      ['b', true, 1],
      ['c', false, 0],
      ['d', false, 1],
    ]);
    expect(idsOf(dueReports())).toEqual(['a', 'b']);
    expect(() => siteReport('c')).toThrow(/^the data has problems\n.*xyz/);
  });

  it('reads again only what has changed', () => {
    const data = makeData({ a: 'whole', b: 'whole' });
    withSettings({ REPORTS: data, DRAFTS: 'shown' });
    const [a, b] = siteEntries();
    writeFileSync(join(data, 'b', 'river-gauge.csv'), 'date,value\n2021-03-28,7\n');
    const [sameA, otherB] = siteEntries();
    expect(sameA).toBe(a);
    expect(otherB).not.toBe(b);
    expect(siteReport('b').series.get('river-gauge')?.readings).toMatchObject([
      { date: toDated('2021-03-28'), value: 7 },
    ]);
  });

  it('remembers a report as it was before it had problems', () => {
    const data = makeData({ a: 'whole' });
    withSettings({ REPORTS: data, DRAFTS: 'shown' });
    const whole = siteReport('a');
    for (const text of ['xyz: 1\n', 'xyz: 2\nzyx: 3\n']) {
      writeFileSync(join(data, 'a', 'extra.yaml'), text);
      expect(siteEntries()[0]).toMatchObject({ loaded: { ok: false } });
      expect(siteEntries()[0]?.before).toBe(whole);
    }
    rmSync(join(data, 'a', 'extra.yaml'));
    expect(siteReport('a').id).toBe('a');
  });
});
