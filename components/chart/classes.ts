import type { BoxInk, StrokeLook, TextInk, Tone } from '../../lib/layout/ink';
import type { PlotScene, SceneInterval, SceneLine, SceneRule } from '../../lib/layout/scene';
import type { SceneBand } from '../../lib/layout/scene-reading';
import type { Voice } from '../../lib/layout/text';
import type { MarkForm } from '../../lib/words/natures';

type SceneArea = PlotScene['areas'][number];
type IntervalLook = Exclude<SceneInterval['look'], 'range'>;

/** The class of every thing in a drawing; components/styles/chart*.css give each its colours. */
export const classes = {
  voice: {
    plain: 'chart-plain',
    strong: 'chart-strong',
    quiet: 'chart-quiet',
    bound: 'chart-bound',
    hedge: 'chart-hedge',
    note: 'chart-note',
    large: 'chart-strong',
  } satisfies Record<Voice, string>,
  stroke: {
    connector: 'chart-connector',
    loupe: 'chart-loupe',
    rule: 'chart-rule',
    strip: 'chart-strip',
    reference: 'chart-reference',
    bracket: 'chart-bracket',
    cut: 'chart-cut',
    interval: 'chart-band',
    'interval-outer': 'chart-whisker',
  } satisfies Record<StrokeLook, string>,
  box: { panel: 'chart-panel', whole: 'chart-whole', span: 'chart-time-band' } satisfies Record<BoxInk['look'], string>,
  line: {
    series: 'chart-line-series',
    bridge: 'chart-line-bridge',
    set: 'chart-line-set',
    level: 'chart-line-level',
    change: 'chart-change',
    strip: 'chart-strip',
    zero: 'chart-zero',
    reference: 'chart-reference',
  } satisfies Record<SceneLine['look'], string>,
  /** Lines of readings, told apart by weight and dashes, and the readings on them. */
  rank: ['chart-rank-0', 'chart-rank-1', 'chart-rank-2', 'chart-rank-3', 'chart-rank-4'],
  outline: { dashed: 'chart-run-dashed', dotted: 'chart-run-dotted' } satisfies Record<
    NonNullable<SceneLine['outline']>,
    string
  >,
  between: { series: 'chart-between', set: 'chart-between' } satisfies Record<SceneBand['look'], string>,
  edged: 'chart-edged',
  /** The time of a date that is about, or perhaps, so. */
  soft: 'chart-soft',
  rule: { reference: 'chart-reference', zero: 'chart-zero', cut: 'chart-cut' } satisfies Record<
    SceneRule['look'],
    string
  >,
  area: { reference: 'chart-reference-band', whole: 'chart-whole', enlarged: 'chart-enlarged' } satisfies Record<
    SceneArea['look'],
    string
  >,
  interval: { inner: 'chart-band', outer: 'chart-whisker', span: 'chart-span' } satisfies Record<IntervalLook, string>,
  /** The time that a number over time covers. */
  time: 'chart-time',
  /** On whatever holds marks of one tone: it says which colour they take. */
  tone: { reported: 'chart-reported', context: 'chart-context' } satisfies Record<Tone, string>,
  reportedText: 'chart-reported-text',
  halo: { paper: 'chart-halo', panel: 'chart-halo chart-halo-panel' } satisfies Record<
    NonNullable<TextInk['halo']>,
    string
  >,
  reading: 'chart-reading',
  axisLine: 'chart-axis-line',
  tickLine: 'chart-tick-line',
  pin: 'chart-pin',
  mark: 'chart-mark',
  hit: 'chart-hit',
  cap: 'chart-cap',
  /** Paper around a stroke that crosses ink of its own colour. */
  under: 'chart-under',
  rail: 'chart-rail',
  cutOpen: 'chart-cut-open',
  hatching: 'chart-hatching',
  rowLink: 'chart-row-link',
  number: 'chart-number',
  numberText: 'chart-number-text',
} as const;

type Ranked = { readonly rank?: number; readonly tone?: Tone };

/** The classes by which something over time has the strength of its place among others, and the colour of its tone. */
export function placeClasses({ rank, tone = 'context' }: Ranked): string {
  return [classes.tone[tone], rank === undefined ? undefined : classes.rank[rank]]
    .filter((name) => name !== undefined)
    .join(' ');
}

/** The classes of a band, and of its edges where they are drawn. */
export function bandClasses({ look, outline, ...band }: SceneBand): string {
  const runs = outline === undefined || outline === 'solid' ? [] : [classes.outline[outline]];
  return [classes.between[look], placeClasses(band), ...(outline === undefined ? [] : [classes.edged, ...runs])].join(
    ' ',
  );
}

/** The classes of the dots on a line. */
export function readingClasses(line: Ranked): string {
  return `${classes.reading} ${placeClasses(line)}`;
}

/** The classes of a line: what it is, how it runs, its place among others. */
export function lineClasses(line: SceneLine): string {
  const { look, outline, tone } = line;
  const own = classes.line[look];
  // What is in force, and what isn’t yet, has colours of its own.
  const isPlaced = tone !== undefined || look === 'series' || look === 'bridge' || look === 'set';
  const runs = outline === undefined ? [] : [classes.outline[outline]];
  return [own, ...(isPlaced ? [placeClasses(line)] : []), ...runs].join(' ');
}

const OUTLINES = { none: 'open', solid: 'open', dashed: 'dashed', dotted: 'dotted' } as const;

/** The classes of the shapes that make a form, from back to front: a hatched one is its outline, and hatching in it. */
export function formClasses(form: MarkForm, shape: 'dot' | 'bar'): readonly string[] {
  const outline = `chart-${shape}-${OUTLINES[form.outline]}`;
  switch (form.fill) {
    case 'solid':
      return [`chart-${shape}-solid`];
    case 'none':
      return [outline];
    case 'hatched':
      return shape === 'bar' ? [`chart-${shape}-hatched`] : [outline, `chart-${shape}-hatched`];
  }
}

/** The name of the hatching that has a tone. */
export function hatchOf(tone: Tone): string {
  return tone === 'reported' ? 'hatch' : 'hatch-ctx';
}
