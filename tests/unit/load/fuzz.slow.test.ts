import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../lib/load/problem';
import { loadFlood } from './flood';

const FIXTURE = 'tests/fixtures/load/aldermere-flood';
const files = readdirSync(FIXTURE).map((name) => ({ name, text: readFileSync(join(FIXTURE, name), 'utf8') }));

const place = fc
  .constantFrom(...files)
  .chain(({ name, text }) =>
    fc.record({ name: fc.constant(name), text: fc.constant(text), at: fc.nat(text.length - 1) }),
  );

/** A load takes about 40 ms, but a busy machine may take far longer. */
const PATIENCE = 120_000;

/** Loads the fixture with one file replaced; whatever comes of it must be a report, or problems that are located. */
function expectSober(name: string, text: string): void {
  const loaded = loadFlood((folder) => writeFileSync(join(folder, name), text));
  if (loaded.ok) return;
  expect(loaded.problems.length).toBeGreaterThan(0);
  for (const problem of loaded.problems) {
    expect(formatProblem(problem)).toMatch(/^\S+:[1-9]\d*:[1-9]\d*( \S.*)?: \S.*[;:?]/);
    expect(problem.message).not.toMatch(/undefined|\[object|Invalid input|NaN/);
  }
}

describe('loadReport', () => {
  it(
    'never throws, whichever character is missing',
    () => {
      const property = fc.property(place, ({ name, text, at }) =>
        expectSober(name, text.slice(0, at) + text.slice(at + 1)),
      );
      fc.assert(property, { seed: 648, numRuns: 80 });
    },
    PATIENCE,
  );

  it(
    'never throws, whatever is written over a character',
    () => {
      const odd = fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ':',
        '- ',
        '&a ',
        '*a',
        '!',
        '|',
        '"',
        "'",
        '#',
        '\t',
        '\0',
        '0',
        '.nan',
        '\n',
        '\r',
        '\u2028',
        '\ud800',
      );
      const property = fc.property(place, odd, ({ name, text, at }, piece) =>
        expectSober(name, text.slice(0, at) + piece + text.slice(at + 1)),
      );
      fc.assert(property, { seed: 648, numRuns: 80 });
    },
    PATIENCE,
  );
});
