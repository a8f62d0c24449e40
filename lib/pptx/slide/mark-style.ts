import type { MarkView } from '../../kinds/drawing';
import type { SeriesLabel } from '../../ooxml/chart/label';
import type { ScatterSeries } from '../../ooxml/chart/scatter';
import type { ThemeColour } from '../../ooxml/colour';
import type { LineStyle } from '../../ooxml/line-style';
import { COLOURS } from '../palette';
import { plainRuns } from './runs';

/** The colour of a mark: what the article reports, or context. */
export function markColour({ tone }: Pick<MarkView, 'tone'>): ThemeColour {
  return tone === 'reported' ? COLOURS.accent : COLOURS.context;
}

/** The lines of a scale's ticks. */
export const GRID: LineStyle = { colour: COLOURS.hair, width: 1 };

type Looks = Pick<ScatterSeries, 'marker' | 'over'>;

const SIZE = 16;
const SOFT = '···\u2002\u2002\u2002···';

/** The colour of a text beside a mark. */
export function textColour({ tone }: Pick<MarkView, 'tone'>): ThemeColour {
  return tone === 'reported' ? COLOURS.accent : COLOURS.ink;
}

/**
 * The form that a nature gives a mark: solid, open, dashed or hatched, never by colour alone. An open one is a disc of
 * paper on a disc of colour, because not every program draws the outline of a mark; a dashed one is a character.
 */
function toNatureLooks(mark: MarkView): Looks {
  const colour = markColour(mark);
  const disc = (size: number, fill: ThemeColour) => ({ size, fill: { colour: fill } });
  switch (mark.nature) {
    case 'target': {
      const ring = plainRuns('◌', 'strong');
      return {
        marker: disc(SIZE - 4, COLOURS.paper),
        over: [{ label: { at: 'ctr', texts: [ring], size: 26, colour } }],
      };
    }
    case 'authorised':
    case 'model':
      return { marker: disc(SIZE, colour), over: [{ marker: disc(SIZE - 5, COLOURS.paper) }] };
    case 'order': {
      const hatched = { size: SIZE - 7, fill: { colour, hatched: true } };
      return { marker: disc(SIZE, colour), over: [{ marker: disc(SIZE - 4, COLOURS.paper) }, { marker: hatched }] };
    }
    default:
      return { marker: disc(SIZE, colour) };
  }
}

/**
 * The ends that a bound gives a mark: an arrow of fixed length for a number that goes on, soft ends for about. As labels
 * they keep their size whatever the scale, and move with the number when it's edited.
 * @param upright on a vertical scale, where more is up.
 */
function toBoundEnd(mark: MarkView, upright: boolean): readonly { readonly label: SeriesLabel }[] {
  const colour = markColour(mark);
  const say = (text: string, at: SeriesLabel['at'], size: number, turned = false) => [
    { label: { at, texts: [plainRuns(text, 'strong')], size, colour, turned } },
  ];
  switch (mark.bound) {
    case 'moreThan':
    case 'atLeast':
      return upright ? say('↑', 't', 34) : say('→', 'r', 36);
    case 'lessThan':
    case 'upTo':
      return upright ? say('↓', 'b', 34) : say('←', 'l', 36);
    case 'about':
      return say(SOFT, 'ctr', 22, upright);
    case 'stated':
    case 'between':
      return [];
  }
}

/** A mark as PowerPoint draws it: its form by nature, its ends by bound. */
export function toMarkLooks(mark: MarkView, upright: boolean): Looks {
  const { marker, over = [] } = toNatureLooks(mark);
  return { ...(marker === undefined ? {} : { marker }), over: [...over, ...toBoundEnd(mark, upright)] };
}
