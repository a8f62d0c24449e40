import type { KeyMark, KeyView } from '../../derive/key-view';
import { capOf } from '../../layout/scene-mark';
import type { Rect } from '../../ooxml/length';
import type { Paragraph } from '../../ooxml/paragraph';
import type { TableCell, TableShape } from '../../ooxml/shape';
import { formOf } from '../../words/natures';
import { slideTableWords } from '../../words/powerpoint';
import { COLOURS } from '../palette';
import { toTextTable } from './body-table';
import { CAPS, RINGS } from './mark-style';
import { plainRuns } from './runs';

const cell = (text: string, rest: Omit<Paragraph, 'runs'> = {}): TableCell => ({
  paragraphs: [{ runs: plainRuns(text), size: 22, ...rest }],
});

/** A mark of the key as characters, as PowerPoint's charts have their arrows and broken outlines. */
function toSign({ nature, bound, share, point }: KeyMark): string {
  const { fill, outline } = formOf(nature);
  const ring = outline === 'dashed' || outline === 'dotted' ? RINGS[outline] : '○';
  const dot = !point || share ? (share ? '▬' : '├─┤') : fill === 'solid' ? '●' : fill === 'hatched' ? '◍' : ring;
  const cap = capOf(bound, false);
  if (cap === undefined) return dot;
  if (cap === 'soft-across' || cap === 'soft-upright') return `· ${dot} ·`;
  return cap === 'left' ? `${CAPS[cap].text}${dot}` : `${dot}${CAPS[cap].text}`;
}

/** How the marks are drawn, as a table: the mark and what it means, then the colours. */
export function toKeyShapes({ marks, colours, arrows, lines }: KeyView, box: Rect): readonly TableShape[] {
  const tones = { reported: COLOURS.accent, context: COLOURS.context, differs: COLOURS.ochre } as const;
  const rows = [
    ...marks.map((mark): readonly TableCell[] => [cell(toSign(mark), { colour: COLOURS.accent }), cell(mark.name)]),
    ...colours.map(({ colour, text }): readonly TableCell[] => [
      cell('■', { colour: tones[colour] }),
      cell(text.trim()),
    ]),
    ...[arrows, ...lines].flatMap((text) => (text === undefined ? [] : [[cell(''), cell(text, { size: 18 })]])),
  ];
  return [toTextTable(slideTableWords.key, box, [0.1, 0.9], rows, false)];
}
