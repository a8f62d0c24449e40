import { drawText, PLACEHOLDERS } from '../draw-shape';
import { type Box, MARGIN, MEASURE, toFontSize } from '../length';
import { drawFill } from '../palette';
import type { Placeholder, TextShape } from '../shape';
import { el, NAMESPACES, type Xml } from '../xml';

/** Where the placeholders stand when a slide says nothing else, in px. */
const PLACES: Readonly<Record<Placeholder, Box>> = {
  title: { x: MARGIN, y: 32, width: MEASURE, height: 92 },
  subtitle: { x: MARGIN, y: 128, width: MEASURE, height: 28 },
  body: { x: MARGIN, y: 176, width: MEASURE, height: 420 },
  footer: { x: MARGIN, y: 632, width: MEASURE - 80, height: 60 },
  number: { x: MARGIN + MEASURE - 64, y: 668, width: 64, height: 24 },
};

const PROMPTS: Readonly<Record<Placeholder, string>> = {
  title: 'Headline: the message, at most 15 words',
  subtitle: 'Measure, place and time',
  body: 'Text',
  footer: 'Who says so',
  number: '‹#›',
};

/** The ids of the two layouts, in the order of their files. */
export const LAYOUTS = [
  { name: 'Title slide', type: 'titleOnly', holds: ['title', 'body', 'footer', 'number'] },
  { name: 'Headline and chart', type: 'obj', holds: ['title', 'subtitle', 'body', 'footer', 'number'] },
] as const;

const XMLNS = { ...NAMESPACES };

function prompt(placeholder: Placeholder): TextShape {
  return {
    kind: 'text',
    name: `${placeholder} placeholder`,
    box: PLACES[placeholder],
    placeholder,
    paragraphs: [{ runs: [{ text: PROMPTS[placeholder], as: 'plain' }] }],
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

function drawLevel(level: number, size: number, font: string): Xml {
  return el(
    `a:lvl${level}pPr`,
    { marL: 0, indent: 0, algn: 'l' },
    el('a:buNone'),
    el('a:defRPr', { sz: toFontSize(size) }, drawFill('ink'), el('a:latin', { typeface: font })),
  );
}

const levels = (size: number, font: string) =>
  Array.from({ length: 9 }, (_, index) => drawLevel(index + 1, size, font));

/** The master: paper, the placeholders that every layout can take, and the text styles. */
export function drawMaster(language: string): Xml {
  const held = Object.keys(PLACEHOLDERS).filter((name) => name !== 'subtitle');
  const shapes = (['title', 'body', 'footer', 'number'] as const)
    .filter((name) => held.includes(name))
    .map((name, index) => {
      const drawn = drawText(prompt(name), index + 2, language).xml;
      return { xml: name === 'body' ? drawn.replace('type="body" idx="11"', 'type="body" idx="1"') : drawn };
    });
  return el(
    'p:sldMaster',
    XMLNS,
    el('p:cSld', {}, el('p:bg', {}, el('p:bgPr', {}, drawFill('paper'), el('a:effectLst'))), drawTree(shapes)),
    el('p:clrMap', {
      bg1: 'lt1',
      tx1: 'dk1',
      bg2: 'lt2',
      tx2: 'dk2',
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((index) => [`accent${index}`, `accent${index}`])),
      hlink: 'hlink',
      folHlink: 'folHlink',
    }),
    el(
      'p:sldLayoutIdLst',
      {},
      LAYOUTS.map((_, index) => el('p:sldLayoutId', { id: 2_147_483_649 + index, 'r:id': `rId${index + 1}` })),
    ),
    el('p:hf', { hdr: 0, dt: 0 }),
    el(
      'p:txStyles',
      {},
      el('p:titleStyle', {}, drawLevel(1, 38, '+mj-lt')),
      el('p:bodyStyle', {}, levels(20, '+mn-lt')),
      el('p:otherStyle', {}, levels(18, '+mn-lt')),
    ),
  );
}

/** A layout: which placeholders its slides have. */
export function drawLayout({ name, holds }: (typeof LAYOUTS)[number], language: string): Xml {
  return el(
    'p:sldLayout',
    { ...XMLNS, preserve: 1, userDrawn: 1 },
    el('p:cSld', { name }, drawTree(holds.map((held, index) => drawText(prompt(held), index + 2, language)))),
    el('p:clrMapOvr', {}, el('a:masterClrMapping')),
  );
}
