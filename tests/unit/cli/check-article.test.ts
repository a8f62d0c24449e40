import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../../lib/cli/check';
import { beginStorm, STORM } from '../load/text/storm';
import { captureLines } from '../support/capture-lines';
import { makeFolder } from '../support/make-folder';

/** A file of a report in which everything was decided. */
const decide = (content: string) => content.replace(/# TODO.*/g, '').replaceAll('TODO', 'Settled');
const lines = captureLines();

/** A folder with the storm’s text and report, in which nothing is left to decide; the program runs in it. */
function enter(text: string | Uint8Array = STORM, ...others: readonly string[]): string {
  const files = [...beginStorm()].map(([name, content]): [string, string] => [name, decide(content)]);
  const reports = ['storm', ...others].flatMap((report) =>
    files.map(([name, content]): [string, string] => [`data/${report}/${name}`, content]),
  );
  const folder = makeFolder(Object.fromEntries(reports));
  writeFileSync(join(folder, 'article.txt'), text);
  process.chdir(folder);
  return folder;
}

const record = (folder: string) => join(folder, 'data/storm/checked.json');

describe('npm run check -- --text', () => {
  it('says what agrees, gives 0 and keeps the result', async () => {
    const folder = enter();
    expect(await main(['--text', 'article.txt'])).toBe(0);
    expect(lines.slice(-2)).toEqual([
      'article.txt: 9 of 9 figures found, 15 of 15 numbers accounted for: no problems',
      'data/storm/checked.json is written; the page says now that the report was checked',
    ]);
    expect(JSON.parse(readFileSync(record(folder), 'utf8'))).toMatchObject({ figures: 9, numbers: 15 });
  });

  it('prints what doesn’t, gives 1 and keeps nothing', async () => {
    const folder = enter(STORM.replace('18%', '28%').replace('weeks.', 'weeks and cost £3m.'));
    expect(await main(['--text', 'article.txt'])).toBe(1);
    expect(lines).toContainEqual(
      expect.stringMatching(/^data\/storm\/figures\.yaml:\d+:\d+ figures\.share-of-towns-trees\.chain\[0\]\.words: /),
    );
    expect(lines).toContainEqual(
      expect.stringContaining('article.txt: paragraph 5: nothing accounts for “£3m” (money, 3000000 GBP); paste'),
    );
    expect(lines).toContainEqual('            words: "cost £3m"');
    expect(existsSync(record(folder))).toBe(false);
  });

  it('gives entries that account for their number once they are pasted and decided', async () => {
    const folder = enter(STORM.replace('weeks.', 'weeks. Some 250 people left.'));
    await main(['--text', 'article.txt']);
    const from = lines.findIndex((line) => line.includes('nothing accounts for “250”'));
    const entry = lines.slice(from + 1, lines.indexOf('    # or', from)).join('\n');
    const measure = 'measures:\n  people: { name: People, definition: People., unit: people, accumulates: stock }\n';
    writeFileSync(join(folder, 'data/storm/more.yaml'), `${decide(entry.replaceAll(/^ {4}/gm, ''))}\n`);
    writeFileSync(join(folder, 'data/storm/more-measures.yaml'), measure);
    writeFileSync(
      join(folder, 'data/storm/more.yaml'),
      readFileSync(join(folder, 'data/storm/more.yaml'), 'utf8').replace(/measure: \S+/, 'measure: people'),
    );
    lines.length = 0;
    await main(['--text', 'article.txt']);
    expect(lines.slice(1)).toEqual([
      expect.stringContaining('report.text.sha256: not the text'),
      'article.txt: 10 of 10 figures found, 16 of 16 numbers accounted for: 1 problem',
    ]);
  });

  it('offers entries whose names differ, and says in words what dates and lengths of time are', async () => {
    enter(STORM.replace('weeks.', 'weeks. In July a fair was held; in July, on a Friday, it rained for two days.'));
    await main(['--text', 'article.txt']);
    const offered = lines.filter((line) => line.includes('nothing accounts for'));
    expect(offered.map((line) => /“[^”]+” \([^)]*\)/.exec(line)?.[0])).toEqual([
      '“July” (a date: July)',
      '“July” (a date: July)',
      '“Friday” (a Friday)',
      '“two days” (a length of time: 2 days)',
    ]);
    const names = lines.flatMap((line) => /^ {6}(dated-\S+):/.exec(line)?.[1] ?? []);
    expect(names).toEqual(['dated-july', 'dated-july-2', 'dated-friday']);
  });

  it('keeps nothing while something is still to be decided', async () => {
    const folder = enter();
    const file = join(folder, 'data/storm/report.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('title: Settled', 'title: TODO choose'));
    expect(await main(['--text', 'article.txt'])).toBe(1);
    expect(lines).toContain('data/storm/report.yaml:4:10 report.title: TODO choose the page’s headline');
    expect(existsSync(record(folder))).toBe(false);
  });

  it('says when what it kept no longer holds, and doesn’t take a record that it didn’t write', async () => {
    const folder = enter();
    await main(['--text', 'article.txt']);
    const file = join(folder, 'data/storm/figures.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('paragraph: 5', 'paragraph: 6'));
    lines.length = 0;
    expect(await main([])).toBe(0);
    expect(lines[1]).toMatch(
      /^data\/storm\/checked\.json: of \d{4}-\d\d-\d\d, and the data have changed since; run npm run check -- --text FILE/,
    );
    writeFileSync(record(folder), '{ "figures": 9 }');
    lines.length = 0;
    await main([]);
    expect(lines[1]).toContain('data/storm/checked.json: not as the check wrote it');
  });

  it('finds the report of a text among several, or asks for its name', async () => {
    const folder = enter(STORM, 'other');
    const file = join(folder, 'data/other/report.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/sha256: \w+/, `sha256: ${'a'.repeat(64)}`));
    expect(await main(['--text', 'article.txt'])).toBe(0);
    expect(existsSync(record(folder))).toBe(true);
    writeFileSync('article.txt', `${STORM} `);
    expect(await main(['--text', 'article.txt'])).toBe(1);
    expect(lines.at(-1)).toContain('name the one to hold against it: npm run check -- NAME --text FILE');
    expect(await main(['--text', 'article.txt', '--report', 'other'])).toBe(1);
    expect(lines.at(-1)).toContain('1 problem');
  });

  it.each([
    ['another encoding', Buffer.from('caf\xe9 12', 'latin1'), 'is not encoded in UTF-8'],
    ['UTF-16', Buffer.from('\ufeffThe storm', 'utf16le'), 'is encoded in UTF-16; save it as UTF-8'],
    ['an empty text', '', 'is empty'],
    ['a text without paragraphs', ' \n\n ', 'has no paragraphs'],
    ['HTML', '<!doctype html><p>The storm</p>', 'is HTML, not text'],
    ['control characters', 'The \u0000 storm', 'control character U+0000'],
    ['50 MB', 'x'.repeat(50_000_000), 'is 50.0 MB, more than the limit'],
    ['another article', 'Nine cows crossed a field in 1998.\n', 'another article: not one of the figures’ words'],
  ])('refuses %s with one message', async (_, text, message) => {
    const folder = enter(text);
    expect(await main(['--text', 'article.txt'])).toBe(1);
    expect(lines.filter((line) => line.includes(message))).toHaveLength(1);
    expect(lines.length).toBeLessThan(4);
    expect(existsSync(record(folder))).toBe(false);
  });

  it('says that there is no such file, or that it is a folder', async () => {
    enter();
    expect(await main(['--text', 'gone.txt'])).toBe(1);
    expect(lines.at(-1)).toBe('gone.txt: no such file; give the path of the article’s text');
    expect(await main(['--text', 'data'])).toBe(1);
    expect(lines.at(-1)).toContain('data: is not a file');
  });
});
