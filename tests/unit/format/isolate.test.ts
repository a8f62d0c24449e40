import { expect, test } from 'vitest';
import { isolate, isolateLines, keepRanges, withoutIsolates } from '../../../lib/format/isolate';

/** The marks as letters that can be seen. */
const seen = (text: string) => text.replaceAll('\u2068', '<').replaceAll('\u2069', '>');

test.each([
  ['a name that runs as the page does', 'Софія Мозгова, Łódź [2]', 'Софія Мозгова, Łódź [2]'],
  ['an Arabic name', 'وزارة الصحة', '<وزارة الصحة>'],
  ['a Hebrew name with its year', 'משרד הבריאות (2024)', '<משרד הבריאות (2024)>'],
  ['a mostly Arabic name with Latin letters', 'شركة ABC للنفط', '<شركة ABC للنفط>'],
  ['a name within a sentence', 'Said by وزارة الصحة, 2024', 'Said by <وزارة الصحة>, 2024'],
  ['a sentence that begins with a name', 'علي حسن alone counted at one door', '<علي حسن> alone counted at one door'],
  ['two names', 'علي said what דוד said in the end', '<علي> said what <דוד> said in the end'],
  ['a number between two of its letters', 'from أ 12 ب on', 'from <أ 12 ب> on'],
])('sets apart %s', (_, text, isolated) => {
  expect(seen(isolate(text))).toBe(isolated);
  expect(withoutIsolates(isolate(text))).toBe(text);
});

test('each of a text’s lines is set apart by itself, with the mark of a broken word at its end', () => {
  expect(isolateLines(['by \u2068وزارة', 'الصح\u200b', 'ة\u2069 [2]', 'in May']).map(seen)).toEqual([
    'by <وزارة>',
    '<الصح>\u200b',
    '<ة> [2]',
    'in May',
  ]);
});

test.each([
  ['aged 15–49', 'aged 15–\u206049'],
  ['in 2023–24, 5–6 times', 'in 2023–\u206024, 5–\u20606 times'],
  ['a pause – 20 days', 'a pause – 20 days'],
])('keeps the ranges of “%s” whole', (text, kept) => {
  expect(keepRanges(text)).toBe(kept);
  expect(withoutIsolates(kept)).toBe(text);
});
