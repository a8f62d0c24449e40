import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../../lib/cli/numbers';

const folder = mkdtempSync(join(tmpdir(), 'numbers-'));
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
const err = vi.spyOn(console, 'error').mockReturnValue();
afterEach(() => {
  out.mockClear();
  err.mockClear();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run numbers', () => {
  test('prints every mention as JSON', async () => {
    const file = write(
      'good.txt',
      'A likely start.\nIt has likely suffered over 648,000 casualties since last year.\n',
    );
    expect(await main([file, '--date', '2024-10-08'])).toBe(0);
    expect(JSON.parse(String(out.mock.calls[0]?.[0]))).toEqual([
      {
        start: 44,
        end: 51,
        text: '648,000',
        kind: 'number',
        value: '648000',
        bound: 'moreThan',
        boundText: 'over',
        hedges: ['likely'],
        paragraph: 2,
      },
      {
        start: 69,
        end: 78,
        text: 'last year',
        kind: 'date',
        value: 'P-1Y',
        resolved: '2023',
        bound: 'stated',
        hedges: [],
        paragraph: 2,
      },
    ]);
  });

  test('prints an empty array for a text without numbers', async () => {
    expect(await main([write('none.txt', 'Nothing here.\n')])).toBe(0);
    expect(out).toHaveBeenCalledWith('[]\n');
  });

  test('says that a long text has no line breaks, and still reads it', async () => {
    expect(await main([write('long.txt', 'It cost 5 lives. '.repeat(300))])).toBe(0);
    expect(err.mock.calls[0]?.[0]).toMatch(/no line breaks/);
  });

  test('refuses 50 MB before it reads them', async () => {
    const file = write('large.txt', 'a');
    truncateSync(file, 50_000_000);
    expect(await main([file])).toBe(1);
    expect(err.mock.calls[0]?.[0]).toMatch(/50\.0 MB, more than the limit of 5 MB/);
  });

  test.each([
    ['a missing file', [join(folder, 'missing.txt')], /missing\.txt: no such file/],
    ['a folder', [folder], /is not a file/],
    ['no file', [], /give one file\nusage:/],
    ['two files', ['a', 'b'], /give one file/],
    ['an unknown option', ['a', '--what'], /usage:/],
    ['a date that does not exist', ['a', '--date', '2024-02-30'], /2024-02-30: not a day that exists/],
    ['a date in words', ['a', '--date', 'today'], /today: not a day/],
  ])('refuses %s with exit code 1', async (_, args, message) => {
    expect(await main(args)).toBe(1);
    expect(err.mock.calls[0]?.[0]).toMatch(message);
    expect(out).not.toHaveBeenCalled();
  });
});
