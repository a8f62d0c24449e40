import { expect, test } from 'vitest';
import { listKept, loadGalleryReports } from '../../../lib/cli/gallery-compare';
import { loadReal } from '../support/load-real';
import { expectKept } from './expect-kept';

expectKept(loadReal().id);

test('the gallery keeps nothing of a report that is there no more', async () => {
  const known = loadGalleryReports().map(({ report }) => report.id);
  const kept = await listKept();
  expect(kept.filter((path) => !known.includes(path.split('/')[1] ?? ''))).toEqual([]);
});
