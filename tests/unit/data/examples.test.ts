import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Loaded, loadReport } from '../../../lib/load/load-report';
import { toArticleData } from '../../../lib/load/text/article-data';
import { checkText } from '../../../lib/load/text/check-text';

/*
 * The examples beside the bundled report: one on health and one on economies. The text that the second renders is our own
 * and lies in `tests/articles/`; that of the first is its publisher's and doesn't.
 */

const folder = join('tests', 'reports');

type Sound = Extract<Loaded, { ok: true }>;

function loadExample(name: string): Sound {
  const loaded = loadReport(join(folder, name));
  if (!loaded.ok) throw new Error(`${name}: ${loaded.problems[0]?.path} ${loaded.problems[0]?.message}`);
  return loaded;
}

describe.each(readdirSync(folder))('%s', (name) => {
  test('holds together, with nothing left to decide or to rename', () => {
    const { todos, hints } = loadExample(name);
    expect([...todos, ...hints]).toEqual([]);
  });

  test('cites an address for every document that was seen', () => {
    const bare = [...loadExample(name).report.sources.values()].filter(
      ({ URL, seenIn }) => URL === undefined && seenIn.length === 0,
    );
    expect(bare).toEqual([]);
  });

  test.skipIf(!existsSync(join('tests', 'articles', `${name}.txt`)))('agrees with its article’s text', () => {
    const { report } = loadExample(name);
    const text = readFileSync(join('tests', 'articles', `${name}.txt`), 'utf8');
    const found = checkText(text, toArticleData(report));
    expect(found.faults.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([]);
    expect(found.leftOver.map(({ text: number, paragraph }) => `${number} in paragraph ${paragraph}`)).toEqual([]);
    expect(found.found).toBe(found.figures);
    expect(createHash('sha256').update(text).digest('hex')).toBe(report.head.text.sha256);
  });
});
