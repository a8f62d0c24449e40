import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main as check } from '../../../lib/cli/check';
import { main } from '../../../lib/cli/new';
import { STORM } from '../load/text/storm';
import { captureLines } from '../support/capture-lines';
import { makeFolder } from '../support/make-folder';

const lines = captureLines();

const GOOD: Readonly<Record<string, string>> = {
  '--text': 'article.txt',
  '--publisher': 'The Aldermere Courier',
  '--date': '2024-01-23',
  '--url': 'https://courier.example/storm',
};

/** The arguments for a new report, some of them changed; an empty one is left out. */
function argsFor(name: string, changed: Readonly<Record<string, string>> = {}): string[] {
  return [
    name,
    ...Object.entries({ ...GOOD, ...changed }).flatMap(([key, value]) => (value === '' ? [] : [key, value])),
  ];
}

function enter(): string {
  const folder = makeFolder({ 'article.txt': STORM, 'data/notes.txt': '', 'data/taken/report.yaml': 'report: mine\n' });
  process.chdir(folder);
  return folder;
}

describe('npm run new', () => {
  it('writes a report that loads, and says how to go on', async () => {
    enter();
    expect(await main(argsFor('storm'))).toBe(0);
    expect(lines[0]).toMatch(
      /^data\/storm: 9 figures, 3 events, 2 statements, 3 numbers listed as no figure; \d+ TODOs to decide$/,
    );
    expect(lines.slice(1).map((line) => line.trim().split(/ {2,}/)[0])).toEqual([
      'Go on with',
      'npm run check -- storm',
      'npm run dev',
      'npm run check -- storm --text article.txt',
    ]);
    expect(await check(['storm', '--text', 'article.txt'])).toBe(1);
    expect(lines.at(-1)).toBe('article.txt: 9 of 9 figures found, 15 of 15 numbers accounted for: no problems');
  });

  it('counts the TODOs down as they are decided', async () => {
    enter();
    await main(argsFor('storm'));
    const count = async () => {
      lines.length = 0;
      await check(['storm']);
      return Number(/^(\d+) TODOs left/.exec(lines.at(-1) ?? '')?.[1]);
    };
    const before = await count();
    const file = 'data/storm/report.yaml';
    writeFileSync(file, readFileSync(file, 'utf8').replace('TODO the page’s headline', 'A storm in figures'));
    expect(await count()).toBe(before - 1);
  });

  it('says each kind of TODO once in a file, with the places of the others', async () => {
    enter();
    await main(argsFor('storm'));
    lines.length = 0;
    await check(['storm']);
    const figures = lines.filter((line) => line.trim().startsWith('data/storm/figures.yaml:'));
    const titles = figures.filter((line) => line.includes('TODO a short title'));
    expect(titles).toHaveLength(1);
    expect(titles[0]).toMatch(
      /^data\/storm\/figures\.yaml:6:\d+ figures\.homes-without-power\.name: .*; the same at 8 other places:$/,
    );
    const at = lines.indexOf(titles[0] ?? '');
    for (const place of lines.slice(at + 1, at + 9))
      expect(place).toMatch(/^ {2}\S+:\d+:\d+ figures\.[a-z0-9-]+\.name$/);
    const places = lines.filter((line) => /:\d+:\d+/.test(line)).length;
    expect(lines.at(-1)).toContain(`${places} TODOs left`);
  });

  it('fills in paragraph, words, quantity, bound and hedges of every number, and who says it where that is plain', async () => {
    enter();
    await main(argsFor('storm'));
    const figures = readFileSync('data/storm/figures.yaml', 'utf8');
    expect(figures).toContain('words: over 12,400 homes without power\n        quantity: { moreThan: 12400 }');
    expect(figures).toContain('words: at least six care homes\n        quantity: { atLeast: 6 }\n        written: six');
    expect(figures).toContain('words: between 20 and 25 roads\n        quantity: { between: [20, 25] }');
    expect(figures).toContain('hedges: [it’s believed]');
    expect(figures).toMatch(/credits: ada-brook\n[\s\S]{0,120}words: for 30 hours/);
    expect(readFileSync('data/storm/statements.yaml', 'utf8')).toContain('credits: ada-brook');
    expect(readFileSync('data/storm/not-figures.yaml', 'utf8')).toContain('- words: third storm\n    paragraph: 7');
  });

  it('leads with the first four figures in the article’s order', async () => {
    enter();
    await main(argsFor('storm'));
    const lead = /lead: \[(.*)\]/.exec(readFileSync('data/storm/report.yaml', 'utf8'))?.[1];
    expect(lead?.split(', ')).toEqual(['homes-without-power', 'share-in-paragraph-2', 'homes', 'care-homes']);
  });

  it('writes nothing where no entry less would make a report of it', async () => {
    const folder = enter();
    writeFileSync('article.txt', `The town has 1,200 homes.\n${'It rains.\n'.repeat(20_001)}`);
    expect(await main(argsFor('storm'))).toBe(1);
    expect(lines).toContainEqual(expect.stringContaining('more paragraphs than an article has'));
    expect(lines.at(-1)).toBe('No report can begin like this; nothing was written.');
    expect(readdirSync(join(folder, 'data'))).toEqual(['notes.txt', 'taken']);
  });

  it('names the schema in the first line of every file, for editors', async () => {
    enter();
    await main(argsFor('storm'));
    for (const name of readdirSync('data/storm'))
      expect(readFileSync(join('data/storm', name), 'utf8').split('\n')[0]).toBe(
        '# yaml-language-server: $schema=../report.schema.json',
      );
  });

  it.each([
    ['a name that is taken', 'taken', {}, 'data/taken is there already, and nothing in it is overwritten'],
    ['a file of that name', 'notes.txt', {}, 'NAME notes.txt: not a name'],
    ['a name that no folder may have', '../x', {}, 'NAME ../x: not a name'],
    ['a name with a space', 'my storm', {}, 'NAME my storm: not a name'],
    ['a date that isn’t one', 'storm', { '--date': '2024-02-30' }, '--date: 2024-02-30 is not a day that exists'],
    ['a month alone', 'storm', { '--date': '2024-02' }, '--date: 2024-02 is not a day that exists'],
    ['a day in words', 'storm', { '--date': '23 January 2024' }, 'not a day that exists; write 2024-01-23'],
    [
      'an address that isn’t one',
      'storm',
      { '--url': 'javascript:alert(1)' },
      '--url javascript:alert(1): not a web address',
    ],
    ['no publisher', 'storm', { '--publisher': '' }, '--publisher is missing'],
    ['a text that isn’t there', 'storm', { '--text': 'gone.txt' }, 'gone.txt: no such file'],
    ['a text without figures', 'storm', { '--text': 'data/taken/report.yaml' }, 'no figure was found in it'],
  ])('refuses %s and writes nothing', async (_, name, changed, message) => {
    const folder = enter();
    expect(await main(argsFor(name, changed))).toBe(1);
    expect(lines).toContainEqual(expect.stringContaining(message));
    expect(lines.join(' ')).toMatch(/nothing was written/i);
    expect(readdirSync(join(folder, 'data'))).toEqual(['notes.txt', 'taken']);
    expect(readFileSync(join(folder, 'data/taken/report.yaml'), 'utf8')).toBe('report: mine\n');
  });

  it.each<[string, string | Uint8Array, string]>([
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x35, 0x00]), 'is encoded in UTF-16; save it as UTF-8'],
    ['Latin-1', Uint8Array.from([0x35, 0x20, 0x63, 0x61, 0x66, 0xe9]), 'is not encoded in UTF-8'],
    ['an empty file', '', 'is empty'],
    ['a page', '<!doctype html><p>5 people</p>', 'is HTML, not text'],
    ['a PDF', '%PDF-1.7 5 people', 'is a PDF, not text'],
  ])('refuses %s, which is no article’s text, and writes nothing', async (_, content, message) => {
    const folder = enter();
    writeFileSync('article.txt', content);
    expect(await main(argsFor('storm'))).toBe(1);
    expect(lines).toContainEqual(expect.stringContaining(message));
    expect(readdirSync(join(folder, 'data'))).toEqual(['notes.txt', 'taken']);
  });

  it('names everything that is wrong at once', async () => {
    enter();
    expect(await main(['Storm', '--date', 'yesterday'])).toBe(1);
    expect(lines.slice(0, 5).map((line) => line.split(/[ :]/)[0])).toEqual([
      'NAME',
      '--text',
      '--publisher',
      '--date',
      '--url',
    ]);
    expect(existsSync('data/Storm')).toBe(false);
  });

  it('explains itself', async () => {
    enter();
    expect(await main(['--help'])).toBe(0);
    expect(await main(['storm', '--force'])).toBe(2);
    expect(lines.join('\n')).toContain('npm run new -- NAME --text FILE');
  });
});
