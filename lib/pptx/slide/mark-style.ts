import { RADIUS } from '../../layout/mark-size';
import type { Cap, SceneMark } from '../../layout/scene';
import type { SeriesLabel } from '../../ooxml/chart/label';
import type { Marker, ScatterSeries } from '../../ooxml/chart/scatter';
import type { Fill, ThemeColour } from '../../ooxml/colour';
import type { LineStyle } from '../../ooxml/line-style';
import type { MarkForm } from '../../words/natures';
import { COLOURS } from '../palette';
import { plainRuns } from './runs';

type Toned = Pick<SceneMark, 'tone'>;

/** The colour of a mark: what the article reports, or context. */
export function markColour({ tone }: Toned): ThemeColour {
  return tone === 'reported' ? COLOURS.accent : COLOURS.context;
}

/** The same, lighter: the time that a date covers. */
export function softColour({ tone }: Toned): ThemeColour {
  return tone === 'reported' ? COLOURS.accentSoft : COLOURS.contextSoft;
}

/** The lines of a scale's ticks. */
export const GRID: LineStyle = { colour: COLOURS.hair, width: 1 };

type Looks = Pick<ScatterSeries, 'marker' | 'over'>;

/** Outlines of a dot that isn't solid: characters, because not every program draws the outline of a mark. */
export const RINGS = { dashed: '◌', dotted: '∷' } as const;

/** How an outline runs. */
export const OUTLINES = { none: {}, solid: {}, dashed: { dash: 'dash' }, dotted: { dash: 'dot' } } as const;

/** The arrow of a bound, the side of its mark where it stands, and its size in px; soft ends for about. */
export const CAPS: Readonly<
  Record<Cap, { readonly text: string; readonly at: SeriesLabel['at']; readonly size: number }>
> = {
  up: { text: '↑', at: 't', size: 34 },
  down: { text: '↓', at: 'b', size: 34 },
  right: { text: '→', at: 'r', size: 36 },
  left: { text: '←', at: 'l', size: 36 },
  'soft-across': { text: '···\u2002\u2002\u2002···', at: 'ctr', size: 22 },
  'soft-upright': { text: '···\u2002\u2002\u2002···', at: 'ctr', size: 22 },
};

/**
 * A dot in its form: solid, open, dashed or hatched, never by colour alone. An open one is a disc of paper on a disc of
 * colour.
 */
function toDotLooks({ form, radius }: NonNullable<SceneMark['dot']>, colour: ThemeColour): Looks {
  const size = 2 * radius;
  const disc = (across: number, fill: Fill) => ({ marker: { size: across, fill } });
  const { outline } = form;
  const inside = form.fill === 'hatched' ? [disc(size - 7, { colour, hatched: true })] : [];
  if (form.fill === 'solid') return disc(size, { colour });
  if (outline === 'solid' || outline === 'none')
    return { ...disc(size, { colour }), over: [disc(size - 4.5, { colour: COLOURS.paper }), ...inside] };
  const label = { at: 'ctr', texts: [plainRuns(RINGS[outline], 'strong')], size: size * 1.6, colour } as const;
  return { ...disc(size - 4, { colour: COLOURS.paper }), over: [...inside, { label }] };
}

/** A mark as PowerPoint draws it: its dot, and the end of its bound, which as a label keeps its size at every scale and moves with the number. */
export function toMarkLooks({ dot, cap, tone }: Pick<SceneMark, 'dot' | 'cap' | 'tone'>): Looks {
  const colour = markColour({ tone });
  const { marker, over = [] } = dot === undefined ? {} : toDotLooks(dot, colour);
  if (cap === undefined) return { ...(marker === undefined ? {} : { marker }), over };
  const { text, at, size } = CAPS[cap];
  const turned = cap === 'soft-upright';
  const label: SeriesLabel = { at, texts: [plainRuns(text, 'strong')], size, colour, turned };
  return { ...(marker === undefined ? {} : { marker }), over: [...over, { label }] };
}

/** The ends of a bare range or of a wide interval: crosses, whose other arm lies in the line between them. */
export function toEnd(colour: ThemeColour, isThick: boolean): Marker {
  return { size: isThick ? 3 * RADIUS : 10, symbol: 'plus', outline: { colour, width: 1.25 } };
}

/** A bar's part in its form. */
export function toBarForm(form: MarkForm, toned: Toned): { readonly fill?: Fill; readonly outline: LineStyle } {
  const colour = markColour(toned);
  const { fill, outline } = form;
  if (outline === 'none') return { fill: { colour }, outline: { colour: COLOURS.paper, width: 1 } };
  const line: LineStyle = { colour, width: 1.75, ...OUTLINES[outline] };
  return fill === 'none' ? { outline: line } : { fill: { colour, hatched: fill === 'hatched' }, outline: line };
}
