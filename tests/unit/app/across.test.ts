import { expect, test, vi } from 'vitest';
import { spanning } from '../../../app/across';
import { generateStaticParams as listSources } from '../../../app/sources/[[...source]]/page';
import { generateStaticParams as listSpeakers } from '../../../app/speakers/[[...speaker]]/page';
import { generateStaticParams as listSubjects } from '../../../app/subjects/[[...subject]]/page';
import { generateStaticParams as listYears } from '../../../app/years/[[...year]]/page';
import { withSettings } from '../support/with-settings';

const due = vi.hoisted(() => new Set<string>());
vi.mock('../../../lib/finish/spanning-pages', () => ({ readDuePages: () => due }));

test('a list has a page, and each of those in it', () => {
  const lists = [listYears(), listSubjects(), listSpeakers(), listSources()].map((params) =>
    params.flatMap(Object.values),
  );
  for (const rests of lists) expect(rests[0]).toEqual([]);
  expect(lists[0]).toContainEqual(['2024']);
  expect(lists[2]).toContainEqual(['uk-mod--uk-ministry-of-defence']);
  expect(lists[3]).toHaveLength(spanning().sources.entries.length + 1);
});

test('where reports are made batch by batch, the pages that are due of what spans them are made with the last', () => {
  due.add('sources/uk-mod').add('years/2024');
  withSettings({ SPANNING: 'later' });
  expect([listYears(), listSpeakers()]).toEqual([[{ year: [] }], [{ speaker: [] }]]);
  withSettings({ SPANNING: 'due' });
  expect([listYears(), listSpeakers()]).toEqual([[{ year: [] }, { year: ['2024'] }], [{ speaker: [] }]]);
});
