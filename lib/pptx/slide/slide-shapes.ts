import type { Slide } from '../../derive/deck/slide';
import type { Imprint } from '../../derive/imprint';
import { type Rect, TEXT_SIZE } from '../../ooxml/length';
import type { Paragraph } from '../../ooxml/paragraph';
import type { LineShape, Shape, TextShape } from '../../ooxml/shape';
import { breakLines, guessHeight, guessWidth, joinRuns, paragraphsHeight } from '../../ooxml/text-size';
import { slideWords } from '../../words/deck';
import { shapeWords } from '../../words/powerpoint';
import { MARGIN, MEASURE, SLIDE } from '../design';
import { COLOURS } from '../palette';
import { toBodyShapes } from './body-shapes';
import { plainRuns, withMarks } from './runs';

/** A slide's shapes in reading order, and the number of its layout. */
export type SlideShapes = { readonly shapes: readonly Shape[]; readonly layout: number };

const TOP = 44;
const BOTTOM = 20;
const GAP = 14;
const LINE = 22;

/** What a headline may be set smaller by, where that saves a line. */
const SMALLER = 0.82;

/** The size of a headline in px: a long one is set smaller, as on the web deck, and a little more where that saves a line. */
function headlineSize(headline: string): number {
  const size = headline.length > 200 ? 23 : headline.length > 130 ? 29 : headline.length > 72 ? 34 : 38;
  const linesAt = (one: number) => breakLines(headline, one, MEASURE, 'serif').length;
  return linesAt(size * SMALLER) < linesAt(size) ? size * SMALLER : size;
}

function toTitle(slide: Slide, isFirst: boolean): TextShape {
  const size = isFirst && slide.headline.length <= 72 ? 62 : headlineSize(slide.headline);
  return {
    kind: 'text',
    name: shapeWords.headline,
    placeholder: 'title',
    box: {
      x: MARGIN,
      y: isFirst ? 110 : TOP,
      width: MEASURE,
      height: guessHeight(slide.headline, size, MEASURE, 'serif') + 2,
    },
    paragraphs: [{ runs: plainRuns(slide.headline), size, serif: true }],
  };
}

function toSubtitle({ subtitle }: Slide, y: number): readonly TextShape[] {
  if (subtitle === undefined) return [];
  return [
    {
      kind: 'text',
      name: shapeWords.subtitle,
      placeholder: 'subtitle',
      box: { x: MARGIN, y, width: MEASURE, height: guessHeight(subtitle, 20, MEASURE) + 2 },
      paragraphs: [{ runs: plainRuns(subtitle), size: 20, colour: COLOURS.quiet }],
    },
  ];
}

/** Notes and who says so, as one text. */
function toSaid({ footnotes, says }: Slide): readonly Paragraph[] {
  const said = says.flatMap(({ text, marks }, index) =>
    plainRuns(`${index === 0 ? ' ' : '; '}${withMarks(text, marks)}`, 'quiet'),
  );
  return [
    ...(footnotes.length === 0 ? [] : [{ runs: plainRuns(footnotes.join(' ')) }]),
    ...(said.length === 0 ? [] : [{ runs: [...plainRuns(shapeWords.whoSaysSo, 'strong'), ...said] }]),
  ];
}

/**
 * Notes, who says so, edition, part and number: what has to be there when somebody photographs the slide. The edition
 * stands at the end of the last line where it has room, else on a line of its own.
 */
function toFooter(slide: Slide, { edition }: Imprint, number: number): readonly [TextShape, TextShape, TextShape] {
  const said = toSaid(slide);
  const part = slide.part === undefined ? '' : slideWords.part(slide.part);
  const imprint = `${part}${slideWords.imprint(edition)}`;
  const last = breakLines(joinRuns(said.at(-1)?.runs ?? []), TEXT_SIZE, MEASURE).at(-1) ?? '';
  const fits = guessWidth(last, TEXT_SIZE) + guessWidth(imprint, TEXT_SIZE) + 90 < MEASURE;
  const height = Math.max(LINE, paragraphsHeight(said, MEASURE) + (fits ? 0 : LINE));
  const y = SLIDE.height - BOTTOM - height;
  const bottom = { y: SLIDE.height - BOTTOM - LINE, height: LINE };
  return [
    {
      kind: 'text',
      name: shapeWords.sources,
      placeholder: 'footer',
      box: { x: MARGIN, y, width: MEASURE, height: fits ? height : height - LINE },
      paragraphs: said,
    },
    {
      kind: 'text',
      name: shapeWords.edition,
      box: { ...bottom, x: MARGIN + MEASURE - 640, width: 590 },
      paragraphs: [{ runs: plainRuns(imprint, 'quiet'), align: 'right' }],
    },
    {
      kind: 'text',
      name: shapeWords.number,
      placeholder: 'number',
      box: { ...bottom, x: MARGIN + MEASURE - 44, width: 44 },
      paragraphs: [{ runs: plainRuns(String(number), 'strong'), align: 'right' }],
    },
  ];
}

function toRule(name: string, y: number, isHead: boolean): LineShape {
  const style = isHead ? ({ colour: COLOURS.ink, width: 4 } as const) : ({ colour: COLOURS.hair, width: 1 } as const);
  return { kind: 'line', name, from: [MARGIN, y], to: [MARGIN + MEASURE, y], style };
}

/** A slide of the deck as shapes: its message, what it shows, who says so. */
export function toSlideShapes(slide: Slide, imprint: Imprint, index: number): SlideShapes {
  const isFirst = slide.body.kind === 'title';
  const title = toTitle(slide, isFirst);
  const subtitle = toSubtitle(slide, title.box.y + title.box.height + 2);
  const head = subtitle[0]?.box ?? title.box;
  const [footer, ...imprints] = toFooter(slide, imprint, index + 1);
  const top = head.y + head.height + GAP;
  const body: Rect = { x: MARGIN, y: top, width: MEASURE, height: footer.box.y - GAP - 4 - top };
  const rules = [toRule(shapeWords.ruleAbove, 30, true), toRule(shapeWords.ruleBelow, footer.box.y - 8, false)];
  const said = footer.paragraphs.length === 0 ? [] : [footer];
  return {
    shapes: [title, ...subtitle, ...toBodyShapes(slide, body), ...said, ...imprints, ...rules],
    layout: isFirst ? 0 : 1,
  };
}
