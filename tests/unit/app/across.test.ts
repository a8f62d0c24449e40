import { expect, test } from 'vitest';
import { listRests, spanning } from '../../../app/across';
import { generateStaticParams as listSources } from '../../../app/sources/[[...source]]/page';
import { generateStaticParams as listSpeakers } from '../../../app/speakers/[[...speaker]]/page';
import { generateStaticParams as listSubjects } from '../../../app/subjects/[[...subject]]/page';
import { generateStaticParams as listYears } from '../../../app/years/[[...year]]/page';
import { withSettings } from '../support/with-settings';

test('a list has a page, and each of those in it', () => {
  const lists = [listYears(), listSubjects(), listSpeakers(), listSources()].map((params) =>
    params.flatMap(Object.values),
  );
  for (const rests of lists) expect(rests[0]).toEqual([]);
  expect(lists[0]).toContainEqual(['2024']);
  expect(lists[2]).toContainEqual(['uk-mod--uk-ministry-of-defence']);
  expect(lists[3]).toHaveLength(spanning().sources.entries.length + 1);
});

test('where reports are made batch by batch, what spans them is made with the last', () => {
  withSettings({ SPANNING: 'later' });
  expect(listRests([{ name: 'one' }])).toEqual([[]]);
  withSettings({ SPANNING: 'now' });
  expect(listRests([{ name: 'one' }])).toEqual([[], ['one']]);
});
