import { drawFill } from '../colour';
import { drawText, PLACEHOLDERS } from '../draw-shape';
import { type Rect, type Size, toFontSize } from '../length';
import type { Placeholder, TextShape } from '../shape';
import { el, NAMESPACES, type Xml } from '../xml';
import { drawColourMap, type Theme } from './theme';

/** What a placeholder is called, where it stands when a slide says nothing else, in px, and what it asks for while it is empty. */
type Holder = { readonly name: string; readonly box: Rect; readonly prompt: string };

/** A kind of slide: which placeholders it has. */
type Layout = { readonly name: string; readonly holds: readonly Placeholder[] };

/** What the parts of a page of notes are called; the second also stands on the empty page. */
export type NotesNames = { readonly picture: string; readonly words: string };

/** How all slides of a presentation look. */
export type Design = {
  readonly theme: Theme;
  /** The size of a slide in px. */
  readonly slide: Size;
  readonly holders: Readonly<Record<Placeholder, Holder>>;
  readonly layouts: readonly Layout[];
  readonly notes: NotesNames;
  /** The sizes of text in px where a slide says nothing else. */
  readonly sizes: { readonly title: number; readonly body: number; readonly other: number };
};

function toPrompt(placeholder: Placeholder, { holders }: Design): TextShape {
  const { name, box, prompt } = holders[placeholder];
  return {
    kind: 'text',
    name,
    box,
    placeholder,
    paragraphs: [{ runs: [{ text: prompt, style: {} }] }],
  };
}

/** A tree of shapes with the group that stands around them. */
export function drawTree(shapes: readonly Xml[]): Xml {
  const zero = [
    el('a:off', { x: 0, y: 0 }),
    el('a:ext', { cx: 0, cy: 0 }),
    el('a:chOff', { x: 0, y: 0 }),
    el('a:chExt', { cx: 0, cy: 0 }),
  ];
  return el(
    'p:spTree',
    {},
    el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')),
    el('p:grpSpPr', {}, el('a:xfrm', {}, zero)),
    shapes,
  );
}

/** What a master shows: shapes on the theme's paper. */
export function drawGround(shapes: readonly Xml[]): Xml {
  return el('p:cSld', {}, el('p:bg', {}, el('p:bgPr', {}, drawFill('bg1'), el('a:effectLst'))), drawTree(shapes));
}

function drawLevel(level: number, size: number, font: string): Xml {
  return el(
    `a:lvl${level}pPr`,
    { marL: 0, indent: 0, algn: 'l' },
    el('a:buNone'),
    el('a:defRPr', { sz: toFontSize(size) }, drawFill('tx1'), el('a:latin', { typeface: font })),
  );
}

const levels = (size: number, font: string) =>
  Array.from({ length: 9 }, (_, index) => drawLevel(index + 1, size, font));

/** The master: paper, the placeholders that every layout can take, and the text styles. */
export function drawMaster(design: Design, language: string): Xml {
  const { layouts, sizes } = design;
  const shapes = (['title', 'body', 'footer', 'number'] as const).map((name, index) => {
    const drawn = drawText(toPrompt(name, design), index + 2, language).xml;
    const { idx } = PLACEHOLDERS.body;
    return { xml: name === 'body' ? drawn.replace(`type="body" idx="${idx}"`, 'type="body" idx="1"') : drawn };
  });
  return el(
    'p:sldMaster',
    NAMESPACES,
    drawGround(shapes),
    drawColourMap(),
    el(
      'p:sldLayoutIdLst',
      {},
      layouts.map((_, index) => el('p:sldLayoutId', { id: 2_147_483_649 + index, 'r:id': `rId${index + 1}` })),
    ),
    el('p:hf', { hdr: 0, dt: 0 }),
    el(
      'p:txStyles',
      {},
      el('p:titleStyle', {}, drawLevel(1, sizes.title, '+mj-lt')),
      el('p:bodyStyle', {}, levels(sizes.body, '+mn-lt')),
      el('p:otherStyle', {}, levels(sizes.other, '+mn-lt')),
    ),
  );
}

/** A layout's file. */
export function drawLayout({ name, holds }: Layout, design: Design, language: string): Xml {
  const shapes = holds.map((held, index) => drawText(toPrompt(held, design), index + 2, language));
  return el(
    'p:sldLayout',
    { ...NAMESPACES, preserve: 1, userDrawn: 1 },
    el('p:cSld', { name }, drawTree(shapes)),
    el('p:clrMapOvr', {}, el('a:masterClrMapping')),
  );
}
