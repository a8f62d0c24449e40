import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findNumbers } from '../numbers/find-numbers';
import { type Annotated, type Score, scoreSpans, scoreText, sumScores } from '../numbers/score';
import { loadOthers, OTHERS, type OtherFinder } from './bench-others';
import { Refusal } from './refusal';

const ExpectedFile = z.array(
  z.object({
    text: z.string(),
    kind: z.string(),
    value: z.string(),
    start: z.number(),
    end: z.number(),
    bound: z.string().optional(),
    hedge: z.string().optional(),
  }),
);
const OptionalFile = z.array(z.string());

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The annotated texts of a folder: `<name>.txt`, `<name>.expected.json`, `<name>.optional.json`. Empty where it is absent. */
export function readAnnotated(folder: string): readonly Annotated[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.expected.json'))
    .sort()
    .map((file): Annotated => {
      const name = file.replace('.expected.json', '');
      const own = join(folder, `${name}.txt`);
      // The article that the shared annotations belong to lies beside their folder.
      const text = readFileSync(existsSync(own) ? own : join(folder, '..', 'source', `${name}.txt`), 'utf8');
      const expected = ExpectedFile.parse(readJson(join(folder, file))).map(({ bound, hedge, ...rest }) => ({
        ...rest,
        ...(bound === undefined ? {} : { bound }),
        ...(hedge === undefined ? {} : { hedge }),
      }));
      return { name, text, expected, optional: OptionalFile.parse(readJson(join(folder, `${name}.optional.json`))) };
    });
}

/** One row of the bench: shares as parts of one. False alarms are a part of what was reported, the rest of the mentions. */
export type NumbersRow = {
  readonly name: string;
  readonly texts: number;
  readonly mentions: number;
  readonly found: number;
  readonly whole: number;
  readonly falseAlarms: number;
  readonly kindRight: number;
  readonly valueRight: number;
  readonly boundRight: number;
};

const FIXTURES = join('tests', 'fixtures', 'numbers');
/** What is measured: the name of a row and its folder, from the repository's root. */
const SETS: readonly (readonly [string, string])[] = [
  ['shared texts, developed on', join('..', 'shared', 'numbers')],
  ['own texts, developed on', FIXTURES],
  ['own texts, held back', join(FIXTURES, 'held-back')],
];

/** The score of a folder's texts; undefined where the folder is absent. */
export function scoreFolder(folder: string): Score | undefined {
  const texts = readAnnotated(folder);
  if (texts.length === 0) return undefined;
  return sumScores(texts.map((annotated) => scoreText(annotated, findNumbers(annotated.text))));
}

/** Measures the number finder on every annotated text that is there, a row a set. Run from the repository's root. */
export function benchNumbers(): readonly NumbersRow[] {
  return SETS.flatMap(([name, folder]): NumbersRow[] => {
    const score = scoreFolder(folder);
    if (score === undefined) return [];
    const part = (count: number) => count / score.mentions;
    return [
      {
        name,
        texts: readAnnotated(folder).length,
        mentions: score.mentions,
        found: part(score.found),
        whole: part(score.whole),
        falseAlarms: score.falseAlarms / Math.max(1, score.reported),
        kindRight: part(score.kindRight),
        valueRight: part(score.valueRight),
        boundRight: part(score.boundRight),
      },
    ];
  });
}

/** What other finders make of the same texts, ours with them, a row for each set and finder: spans alone, as their kinds differ. */
export function benchOthers(others: readonly OtherFinder[]) {
  const finders = [{ name: 'this finder', find: (text: string) => findNumbers(text) }, ...others];
  return SETS.flatMap(([set, folder]) =>
    finders.flatMap(({ name, find }) => {
      const scores = readAnnotated(folder).map((annotated) => scoreSpans(annotated, find(annotated.text)));
      const sum = (key: keyof (typeof scores)[number]) => scores.reduce((total, score) => total + score[key], 0);
      const mentions = sum('mentions');
      if (mentions === 0) return [];
      const part = (count: number) => `${((100 * count) / mentions).toFixed(1)}%`;
      const alarms = `${((100 * sum('falseAlarms')) / Math.max(1, sum('reported'))).toFixed(1)}%`;
      return [
        { set, finder: name, mentions, found: part(sum('found')), whole: part(sum('whole')), falseAlarms: alarms },
      ];
    }),
  );
}

/** How long a megabyte of article text takes, in milliseconds: on the clock, and of the processor (busy machines differ). */
export type NumbersSpeed = { readonly clock: number; readonly processor: number };

/** Measures the best of five runs over the own texts, repeated to a megabyte, a paragraph a line. */
export function benchNumbersSpeed(): NumbersSpeed {
  const lines = readAnnotated(FIXTURES).map(({ text }) => text);
  const unit = lines.join('');
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length)).slice(0, 1_000_000);
  const runs = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    const before = process.cpuUsage();
    findNumbers(text, { date: '2024-10-08' });
    const { user, system } = process.cpuUsage(before);
    return { clock: performance.now() - start, processor: (user + system) / 1000 };
  });
  const best = (key: keyof NumbersSpeed) => Math.round(Math.min(...runs.map((run) => run[key])));
  return { clock: best('clock'), processor: best('processor') };
}

function readOthers(folder: string): readonly OtherFinder[] {
  try {
    return loadOthers(folder);
  } catch {
    throw new Refusal(`${folder}: the others aren’t there; in that folder, run npm install ${OTHERS.join(' ')}`);
  }
}

/**
 * `node lib/cli/run.mjs bench-numbers`: prints the rows, and how long a megabyte takes. `--faults` lists what went wrong,
 * `--others FOLDER` measures other finders that are installed there.
 */
export async function main(args: string[]): Promise<number> {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  console.table(
    benchNumbers().map(({ name, texts, mentions, ...shares }) => ({
      name,
      texts,
      mentions,
      ...Object.fromEntries(Object.entries(shares).map(([key, share]) => [key, percent(share)])),
    })),
  );
  const { clock, processor } = benchNumbersSpeed();
  console.log(`1 MB of text: ${clock} ms on the clock, ${processor} ms of the processor`);
  const others = args.includes('--others') ? args[args.indexOf('--others') + 1] : undefined;
  if (others !== undefined) console.table(benchOthers(readOthers(others)));
  if (args.includes('--faults'))
    for (const [name, folder] of SETS) console.log([name, ...(scoreFolder(folder)?.faults ?? [])].join('\n  '));
  return 0;
}
