import { basename, join, resolve } from 'node:path';
import { takenAddresses } from '../format/address';
import { isolate, keepRanges } from '../format/isolate';
import type { Report } from '../schema/report';
import { explainDevice, Id, isDevice } from '../schema/text';
import { checkReport } from './check/check-report';
import { hintTimes } from './check/time-hints';
import { type Draft, toDraft } from './draft';
import { type Fault, formatPath } from './fault';
import { linkReport, type Readings } from './link-report';
import { type DataFiles, listFiles } from './list-files';
import { explainNoFile, lookAt } from './look-at';
import { findNearest } from './nearest';
import type { Places } from './places';
import { compareProblems, type Problem, showFile } from './problem';
import { readSeries } from './read-series';
import { readTree } from './read-tree';
import { renameKinds } from './rename-kinds';
import { toArticleData } from './text/article-data';
import { RECORD, readRecord } from './text/record';

/** A report that holds together, or everything that is wrong with it. */
export type Loaded = (
  | { readonly ok: true; readonly report: Report; readonly places: Places }
  | { readonly ok: false; readonly problems: readonly Problem[] }
) & {
  /** What the author has still to decide, wherever a file says TODO. The report holds together all the same. */
  readonly todos: readonly Problem[];
  /** What is read as it was meant, and is better written otherwise. */
  readonly hints: readonly Problem[];
};

/** The same without where each thing stands in its files: plain data, which can be kept. */
export type Known = Omit<Extract<Loaded, { readonly ok: true }>, 'places'> | Extract<Loaded, { readonly ok: false }>;

const wholeFile = (file: string, message: string, line = 1): Problem => ({
  file: showFile(file),
  line,
  column: line,
  path: '',
  message,
});

const wholeFolder = (folder: string, message: string) => wholeFile(folder, message, 0);

/** What is wrong with the name of a report's folder, which becomes its address; undefined when nothing is. */
function explainName(name: string): string | undefined {
  if (takenAddresses.includes(name))
    return `a name that the site has for something else; call the folder ${name}-report, or better after its subject`;
  if (isDevice(name)) return explainDevice(name);
  if (Id.safeParse(name).success) return undefined;
  return 'a name that no address can have; rename the folder to lower-case words joined by hyphens';
}

/** What is wrong with a report's folder and the names of its files. */
function checkFolder(folder: string, { yaml, misnamed, nested, hasRecord }: DataFiles): Problem[] {
  const noRecord = hasRecord ? explainNoFile(join(folder, RECORD)) : undefined;
  const named = explainName(basename(folder));
  return [
    ...(named === undefined ? [] : [wholeFolder(folder, named)]),
    ...(yaml.length > 0 ? [] : [wholeFolder(folder, 'holds no data; write report.yaml in it')]),
    ...misnamed.map((name) => {
      const ending = /csv$/i.test(name) ? 'csv' : 'yaml';
      return wholeFile(join(folder, name), `not read, for its ending; rename it to end in .${ending}, or remove it`);
    }),
    ...nested.map((name) =>
      wholeFile(
        join(folder, name),
        `not read, for it stands in a subfolder; move it up beside the others, or remove it`,
      ),
    ),
    ...(noRecord === undefined ? [] : [wholeFile(join(folder, RECORD), noRecord)]),
  ];
}

type AllSeries = {
  readonly readings: Readings;
  readonly problems: readonly Problem[];
  readonly faults: readonly Fault[];
};

/** Reads the file of every series, and looks for files that no series names. */
function readAllSeries(folder: string, draft: Draft, files: DataFiles, isWhole: boolean): AllSeries {
  const readings = new Map<string, Extract<ReturnType<typeof readSeries>, { readings: unknown }>['readings']>();
  const problems: Problem[] = [];
  const faults: Fault[] = [];
  const unnamed = new Set(files.csv);
  for (const [id, { file }] of draft.series) {
    unnamed.delete(file);
    if (!files.csv.includes(file)) {
      const nearest = findNearest(file, files.csv);
      const meant = nearest === undefined ? 'put it beside the data files' : `did you mean ${nearest}?`;
      faults.push({ path: ['series', id, 'file'], message: `${file} isn’t in the folder; ${meant}` });
      if (nearest !== undefined) unnamed.delete(nearest);
      continue;
    }
    const read = readSeries(folder, file);
    if ('readings' in read) readings.set(id, read.readings);
    else for (const problem of read.problems) problems.push(problem);
  }
  if (isWhole)
    for (const name of unnamed)
      problems.push(wholeFile(join(folder, name), 'no series names this file; name it under series:, or remove it'));
  return { readings, problems, faults };
}

/** Keeps the first fault at each place: what follows there mostly follows from it. Pieces of a text count as places. */
function keepFirst(faults: readonly Fault[], told: ReadonlySet<string>): Fault[] {
  const seen = new Set(told);
  return faults.filter(({ path, within }) => {
    const key = formatPath(path) + (within === undefined ? '' : ` ${within.piece} ${within.before}`);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function refuseChange(): never {
  throw new TypeError('a report does not change after loading');
}

/** What isn’t printed, or is compared letter by letter. */
const AS_WRITTEN = ['id', 'URL', 'hedges', 'written'];

/** Keeps ranges whole and sets apart what runs from right to left in each text of an object, wherever it will stand; a quotation is searched for numbers, as it was written. */
function isolateTexts(value: object): void {
  for (const [key, inner] of Object.entries(value)) {
    if (AS_WRITTEN.includes(key)) Object.freeze(inner);
    else if (typeof inner === 'string')
      Object.assign(value, { [key]: isolate(key === 'words' ? inner : keepRanges(inner)) });
  }
}

/**
 * Freezes a value and everything in it, maps too; writing to any part of it throws afterwards.
 * @param prepare is done to each object before.
 */
export function freezeDeep<Value>(value: Value, prepare: (value: object) => void = () => undefined): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    for (const method of ['set', 'delete', 'clear']) Object.defineProperty(value, method, { value: refuseChange });
    Object.freeze(value);
    for (const inner of value.values()) freezeDeep(inner, prepare);
    return value;
  }
  prepare(value);
  Object.freeze(value);
  for (const inner of Object.values(value)) freezeDeep(inner, prepare);
  return value;
}

/**
 * Reads, checks and links the report in a folder. What it gives is frozen, and nothing is left to check.
 * Throws only when the folder can't be read at all.
 */
export function loadReport(path: string): Loaded {
  const folder = resolve(path);
  if (lookAt(folder) !== 'folder') {
    const message = 'a link that leads to no folder; put the report’s folder in its place, or remove it';
    return { ok: false, problems: [wholeFile(folder, message)], todos: [], hints: [] };
  }
  const files = listFiles(folder);
  const { places, problems, todos, ...read } = readTree(files.yaml);
  const { tree, hints: renamed } = renameKinds(read.tree);
  const complete = read.complete && files.misnamed.length === 0 && files.yaml.length > 0;
  const { draft, faults } = toDraft(tree, places, complete);
  const series = readAllSeries(folder, draft, files, complete && faults.length === 0);
  const checked = { tree, draft, readings: series.readings, shaped: faults.length === 0 };
  const all = [...faults, ...series.faults, ...(complete ? checkReport(checked) : [])];
  const told = new Set(problems.map((problem) => problem.path).filter((where) => where !== ''));
  const [only = folder, ...others] = files.yaml;
  const start = showFile(others.length === 0 ? only : folder);
  const located = keepFirst(all, told).map((fault) => places.locate(fault, start));
  const hints = [...renamed, ...hintTimes(draft)].map((fault) => places.locate(fault, start));
  const found = [...checkFolder(folder, files), ...problems, ...series.problems, ...located];
  if (found.length > 0 || draft.wholeHead === undefined)
    return { ok: false, problems: found.toSorted(compareProblems), todos, hints };
  const linked = linkReport(basename(folder), draft, draft.wholeHead, series.readings);
  const textChecked = readRecord(folder, toArticleData(linked));
  return { ok: true, report: freezeDeep({ ...linked, textChecked }, isolateTexts), places, todos, hints };
}
