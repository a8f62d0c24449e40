import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { remember } from '../../../lib/format/remember';

/** The texts of a report's files, by their names. */
export type Files = Readonly<Record<string, string>>;

/** One change of a file of data: where, what is done there, and what is written there if anything is. */
export type Mutation = {
  /** Which of all places of the report, as a share of them. */
  readonly at: number;
  /** Another of all places. */
  readonly other: number;
  readonly deed: 'remove' | 'repeat' | 'copy' | 'swap' | 'write';
  /** What is written, where something is. */
  readonly value: unknown;
};

/** What people write by mistake, and what others write on purpose. */
const odd = fc.constantFrom<unknown>(
  ...[0, -1, 1, 7, 0.5, 100, 101, 1e15, -0.000_001, 12_345_678_901_234],
  ...[
    '2024',
    '2024-02-30',
    '2024-06-31/2024-07-01',
    '2024-07/2023-07',
    '0001',
    '9999-12-31',
    '2023-21',
    '2024-07-22~',
    '../..',
  ],
  ...[
    '',
    ' ',
    'x',
    'a'.repeat(300),
    'وزارة الدفاع',
    '{',
    '{homes-flooded}',
    '<script>alert(1)</script>',
    '=1+1',
    '\u2028',
    '"',
  ],
  ...['estimate', 'share', 'target', 'inferred', 'quotes', 'none', 'per cent', 'people', 'km', 'USD', 'likely'],
  ...[true, null, [], {}, ['x'], { stated: 5 }, { between: [1, 2] }, { between: [2, 1] }, { atLeast: 0 }, { upTo: -3 }],
);

/** From 0 to 1, 1 left out, any as likely as any other. */
const share = fc.noBias(fc.nat(999_999)).map((part) => part / 1_000_000);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: share,
  other: share,
  deed: fc.constantFrom('remove', 'repeat', 'copy', 'swap', 'write'),
  value: odd,
});

/** One change, or two at once. */
export const mutations = fc.array(mutation, { minLength: 1, maxLength: 2 });

type Holder = unknown[] | Record<string, unknown>;
type Place = { readonly holder: Holder; readonly key: string | number };

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;
const readAt = ({ holder, key }: Place): unknown => Reflect.get(holder, key);
const writeAt = ({ holder, key }: Place, value: unknown) => void Reflect.set(holder, key, structuredClone(value));

function listPlaces(holder: Holder): readonly Place[] {
  const keys: readonly (string | number)[] = Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder);
  return keys.flatMap((key) => {
    const inner: unknown = Reflect.get(holder, key);
    return [{ holder, key }, ...(isHolder(inner) ? listPlaces(inner) : [])];
  });
}

function act({ at, other, deed, value }: Mutation, trees: Record<string, unknown>): void {
  const places = listPlaces(trees).filter(({ holder }) => holder !== trees);
  const [place, second] = [at, other].map((share) => places[Math.floor(share * places.length)]);
  if (place === undefined || second === undefined) return;
  // What is like it: a name where names stand, a chain where chains stand.
  const alike = places.filter(({ key }) => typeof key === 'string' && key === place.key);
  const twin = alike[Math.floor(other * alike.length)] ?? second;
  const before = readAt(place);
  if (deed === 'write') writeAt(place, value);
  else if (deed === 'copy') writeAt(place, readAt(twin));
  else if (deed === 'swap') {
    writeAt(place, readAt(twin));
    writeAt(twin, before);
  } else if (deed === 'repeat' && Array.isArray(place.holder)) place.holder.push(structuredClone(before));
  else if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), 1);
  else Reflect.deleteProperty(place.holder, place.key);
}

/** The files of a report's folder, by name. */
export function readFolder(folder: string): Files {
  const names = readdirSync(folder).filter((name) => /\.(yaml|csv)$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** What files hold, read once for all changes of them. */
const toTrees = remember((files: Files) =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      name.endsWith('.csv')
        ? text
            .trimEnd()
            .split('\n')
            .map((row) => row.split(','))
        : parse(text),
    ]),
  ),
);

/** The files after some changes: YAML is changed as the tree that it is, CSV as rows of cells. */
export function mutate(files: Files, changes: readonly Mutation[]): Files {
  const trees = structuredClone(toTrees(files));
  for (const change of changes) act(change, trees);
  return Object.fromEntries(
    Object.entries(trees).map(([name, tree]) => [name, name.endsWith('.csv') ? toCsv(tree) : toYaml(tree)]),
  );
}

const texts = new Map<string, string>();

/** A key with its value as YAML; most entries of a report are as they were. */
function toEntry(key: string, value: unknown): string {
  const json = JSON.stringify([key, value]);
  const text = texts.get(json) ?? stringify({ [key]: value });
  if (texts.size < 1000) texts.set(json, text);
  return text;
}

/** A tree as YAML, the entries of each map under a key of the top one by one. */
function toYaml(tree: unknown): string {
  if (!isMap(tree)) return stringify(tree);
  return Object.entries(tree)
    .map(([key, value]) => {
      if (!isMap(value)) return toEntry(key, value);
      const entries = Object.entries(value).map(([inner, of]) => toEntry(inner, of).replace(/^(?=.)/gm, '  '));
      return `${key}:\n${entries.join('')}`;
    })
    .join('');
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  isHolder(value) && !Array.isArray(value) && Object.keys(value).length > 0;

const toCell = (cell: unknown) => (typeof cell === 'object' ? JSON.stringify(cell) : String(cell));
const toRow = (row: unknown) => (Array.isArray(row) ? row.map(toCell).join(',') : toCell(row));
const toCsv = (rows: unknown) => (Array.isArray(rows) ? rows.map(toRow).join('\n') : toCell(rows));
