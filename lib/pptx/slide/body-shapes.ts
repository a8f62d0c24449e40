import type { Slide } from '../../derive/deck/slide';
import { plain } from '../../facts/prose-view';
import type { Rect } from '../../ooxml/length';
import type { Shape, TextShape } from '../../ooxml/shape';
import { guessHeight } from '../../ooxml/text-size';
import { slideWords } from '../../words/deck';
import { shapeWords } from '../../words/powerpoint';
import { COLOURS } from '../palette';
import { toDifferShapes, toFigureShapes, toSourceShapes, toStatementShapes } from './body-table';
import { toDrawingShapes } from './drawing-shapes';
import { toKeyShapes } from './key-table';
import { plainRuns } from './runs';

function toChartShapes({ body, part }: Slide, box: Rect): readonly Shape[] {
  if (body.kind !== 'chart') return [];
  const { chart, drawing } = body;
  const alt = part === undefined ? chart.alt : slideWords.altOfPart(chart.alt, part);
  const told = { name: shapeWords.chart(plain(chart.headline)), alt };
  if (chart.reason === undefined) return toDrawingShapes(drawing, told, box);
  const reason = plain(chart.reason);
  const height = guessHeight(reason, 20, box.width, 'serif') + 4;
  const why: TextShape = {
    kind: 'text',
    name: shapeWords.reason,
    box: { ...box, y: box.y + box.height - height, height },
    paragraphs: [{ runs: plainRuns(reason, 'bound'), size: 20 }],
  };
  return [...toDrawingShapes(drawing, told, { ...box, height: box.height - height - 10 }), why];
}

function toBodyText(paragraphs: TextShape['paragraphs'], box: Rect): TextShape {
  return { kind: 'text', name: shapeWords.text, placeholder: 'body', box, paragraphs };
}

/** What a slide shows between its headline and its footer. */
export function toBodyShapes(slide: Slide, box: Rect): readonly Shape[] {
  const { body } = slide;
  switch (body.kind) {
    case 'title':
      return [
        toBodyText(
          [
            ...body.finding.map((line) => ({ runs: plainRuns(line), size: 24, serif: true, after: 14 })),
            { runs: plainRuns(`${body.of} ${body.cite}`), size: 18, colour: COLOURS.quiet },
          ],
          { ...box, width: box.width * 0.84, y: box.y + 12, height: box.height - 12 },
        ),
      ];
    case 'key':
      return toKeyShapes(body.key, box);
    case 'chart':
      return toChartShapes(slide, box);
    case 'figures':
      return toFigureShapes(body.tiles, box);
    case 'differs':
      return toDifferShapes(body.rows, box, slide.size);
    case 'statements':
      return toStatementShapes(body.statements, box, slide.size);
    case 'sources':
      return toSourceShapes(body.sources, box, slide.size);
  }
}
