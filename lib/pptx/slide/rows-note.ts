import type { TextShape } from '../../ooxml/shape';
import { breakLines, guessWidth, joinRuns } from '../../ooxml/text-size';
import { shapeWords } from '../../words/powerpoint';
import { COLOURS } from '../palette';
import { textColour } from './mark-style';
import { HEAD, type PlacedRow } from './rows-layout';
import { type RowsPlot, toPx } from './rows-plot';
import { plainRuns } from './runs';

/** The annotation of a row, beside its mark on the side that has more room. */
export function toNote(placed: PlacedRow, plot: RowsPlot): readonly TextShape[] {
  const { mark, note } = placed.row;
  if (note === undefined) return [];
  const { box } = plot;
  const ends = [mark.value, ...mark.intervals.flatMap(({ low, high }) => [low, high])].map((end) => toPx(end, plot));
  const beside = Math.max(46, guessWidth(joinRuns(placed.row.value), 19, 'bold') / 2 + 16);
  const from = Math.min(...ends) - beside;
  const to = Math.max(...ends) + beside;
  const right = box.x + box.width - to;
  const left = from - box.x;
  const isRight = right >= left || right > 230;
  const lines = breakLines(note, 18, Math.min(250, Math.max(left, right)), 'serif');
  const width = Math.max(...lines.map((line) => guessWidth(line, 18, 'serif')));
  const height = lines.length * 22;
  const y = box.y + HEAD + placed.top + placed.height / 2 + (plot.timed ? 0 : 8) - height / 2;
  return [
    {
      kind: 'text',
      name: shapeWords.annotation(note),
      box: { x: isRight ? to : from - width, y, width, height },
      wrap: false,
      fill: COLOURS.paper,
      paragraphs: [
        {
          runs: plainRuns(lines.join('\n'), 'bound'),
          colour: textColour(mark),
          align: isRight ? 'left' : 'right',
        },
      ],
    },
  ];
}
