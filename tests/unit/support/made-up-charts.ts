/** What a kind of chart is made up of: figures of one measure from the lowest to the highest, and texts of any length. */
export type Material = {
  readonly figures: readonly string[];
  /** Whether its series reach into the last months, which may be enlarged. */
  readonly isLong: boolean;
  /** The events, those at every precision first. */
  readonly events: readonly string[];
  readonly text: (index: number, length: number) => string;
};

/** The keys of a chart that only its kind has. */
type Keys = Readonly<Record<string, unknown>>;

/** How a chart of each kind is made up: a new kind gets an entry here, or a test fails. */
const charts: Readonly<Record<string, (material: Material) => Keys>> = {
  series: ({ figures, isLong }) => ({
    series: ['gauge', 'mill'],
    points: figures,
    range: '2020-01-01/2021-03-31',
    ...(isLong ? { closeUp: '2020-10-01/2021-03-31' } : {}),
  }),
  estimates: ({ figures, text }) => {
    const half = Math.ceil(figures.length / 2);
    const families = [figures.slice(0, half), figures.slice(half)].filter((family) => family.length > 0);
    return {
      families: families.map((family, index) => ({ heading: text(index, 120), figures: family })),
      reference: figures[0],
      apart: { heading: text(3, 120), figures: ['apart'] },
    };
  },
  bars: ({ figures, text }) => {
    const half = Math.ceil(figures.length / 2);
    const groups = [figures.slice(0, half), figures.slice(half)].filter((group) => group.length > 0);
    return { groups: groups.map((group, index) => ({ heading: text(index, 120), figures: group })) };
  },
  change: ({ figures, text }) => {
    const ends = figures.length % 2 === 0 ? figures : [...figures, 'later'];
    const changes = ends.flatMap((from, index) =>
      index % 2 === 0 ? [{ name: text(index, 80), from, to: ends[index + 1] }] : [],
    );
    return { changes };
  },
  steps: ({ figures }) => ({
    figures,
    target: figures.at(-1),
    range: '2019-12-01/2021-03-31',
    at: '2020-09-15',
    dated: 'signed',
  }),
  parts: ({ figures }) => ({
    bars: [
      { figure: 'announced' },
      { figure: 'declared', parts: [...figures.slice(0, 4), 'rest'] },
      { figure: 'other' },
    ],
  }),
  share: ({ figures }) => ({
    figure: figures.at(-1),
    ...(figures.length > 1 ? { before: figures[0] } : {}),
    readings: figures.slice(1, -1),
  }),
  timeline: ({ events }) => ({ events, range: '2019/2021-03' }),
  'side-by-side': ({ figures }) => ({ figures: [figures[0], 'apart'] }),
};

/** The kinds that can be made up. */
export const madeKinds: readonly string[] = Object.keys(charts);

/** The kinds that draw values below zero. */
export const signedKinds: readonly string[] = ['bars', 'change', 'estimates', 'series', 'steps', 'side-by-side'];

/** The kinds across which levels stand. */
export const levelledKinds: readonly string[] = ['bars', 'change', 'estimates', 'series', 'steps'];

/** Whether an annotation may point at a figure of a chart with these keys: of a change, only at its end. */
export function isNotable(kind: string, keys: Keys, id: string): boolean {
  return JSON.stringify(keys).includes(kind === 'change' ? `"to":"${id}"` : `"${id}"`);
}

/** The keys of a made-up chart. */
export function toKeys(kind: string, material: Material): Keys {
  const keys = charts[kind]?.(material);
  if (keys === undefined) throw new Error(`no chart of kind ${kind} can be made up; add it to made-up-charts.ts`);
  return keys;
}
