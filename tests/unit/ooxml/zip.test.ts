import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { zipFiles } from '../../../lib/ooxml/zip';

const day = new Date('2024-10-07T12:34:56Z');
const files = [
  { path: 'figures.csv', content: 'over 648,000\n'.repeat(100) },
  { path: 'charts/Größe ₹.json', content: '{"größe":"₹"}' },
  { path: 'chart.png', content: new Uint8Array([137, 80, 78, 71]) },
  { path: 'empty.txt', content: '' },
];

test('a zip has each file as it was, in the order given, dated, and smaller where that can be', async () => {
  const bytes = await zipFiles(files, day);
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  expect(Object.keys(zip.files)).toEqual(files.map(({ path }) => path));
  for (const { path, content } of files) {
    const file = zip.file(path);
    expect(Buffer.from((await file?.async('uint8array')) ?? []), path).toEqual(Buffer.from(content));
    expect(file?.date, path).toEqual(day);
  }
  expect(bytes.length).toBeLessThan(700);
});

test('the same files make the same zip', async () => {
  expect(await zipFiles(files, day)).toEqual(await zipFiles(files, day));
});
