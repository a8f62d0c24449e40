import { afterEach, expect, test } from 'vitest';
import { spanning } from '../../../app/across';
import { generateStaticParams as listSources } from '../../../app/sources/[[...source]]/page';
import { generateStaticParams as listSpeakers } from '../../../app/speakers/[[...speaker]]/page';
import { generateStaticParams as listSubjects } from '../../../app/subjects/[[...subject]]/page';
import { generateStaticParams as listYears } from '../../../app/years/[[...year]]/page';
import { toSpanningPart } from '../../../lib/derive/spanning';
import { tellSpanning } from '../../../lib/finish/spanning-pages';
import { siteEntries } from '../../../lib/load/site';
import { makeFolder } from '../support/make-folder';
import { withSettings } from '../support/with-settings';

const start = process.cwd();
afterEach(() => process.chdir(start));

test('a list has a page, and each of those in it', () => {
  const lists = [listYears(), listSubjects(), listSpeakers(), listSources()].map((params) =>
    params.flatMap(Object.values),
  );
  for (const rests of lists) expect(rests[0]).toEqual([]);
  expect(lists[0]).toContainEqual(['2024']);
  expect(lists[2]).toContainEqual(['uk-mod--uk-ministry-of-defence']);
  expect(lists[3]).toHaveLength(spanning().sources.entries.length + 1);
});

test('where reports are made batch by batch, the pages that are due of what spans them are made with the last', async () => {
  const due = ['sources/uk-mod', 'years/2024'];
  const parts = siteEntries().map(toSpanningPart);
  process.chdir(makeFolder({ '.on-record/made': '' }));
  await tellSpanning('.', { due, parts });
  withSettings({ SPANNING: 'later' });
  expect([listYears(), listSpeakers()]).toEqual([[{ year: [] }], [{ speaker: [] }]]);
  withSettings({ SPANNING: 'due' });
  expect([listYears(), listSpeakers()]).toEqual([[{ year: [] }, { year: ['2024'] }], [{ speaker: [] }]]);
});
