import { drawPlace } from '../graphic-frame';
import type { Rect, Size } from '../length';
import { drawParagraph, type Paragraph } from '../paragraph';
import { el, NAMESPACES, type Xml } from '../xml';
import { drawGround, drawTree, type NotesNames } from './master';
import { drawColourMap } from './theme';

/** The size of a page of notes in px: portrait, 7.5 by 10 inches. */
export const NOTES_PAGE: Size = { width: 720, height: 960 };

const PICTURE: Rect = { x: 60, y: 60, width: 600, height: 337.5 };
const WORDS: Rect = { x: 60, y: 420, width: 600, height: 480 };
/** The size of notes in px. */
const SIZE = 16;

type Holder = { readonly name: string; readonly type: string; readonly idx: number; readonly box: Rect };

function drawHolder({ name, type, idx, box }: Holder, paragraphs: readonly Xml[] | undefined): Xml {
  const isPicture = paragraphs === undefined;
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id: idx, name }),
      el('p:cNvSpPr', {}, el('a:spLocks', isPicture ? { noGrp: 1, noRot: 1, noChangeAspect: 1 } : { noGrp: 1 })),
      el('p:nvPr', {}, el('p:ph', { type, idx })),
    ),
    el('p:spPr', {}, drawPlace('a:xfrm', box), el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))),
    isPicture ? undefined : el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), paragraphs),
  );
}

/** The picture of the slide, and under it the notes. */
function drawHolders(paragraphs: readonly Paragraph[], names: NotesNames, language: string): readonly Xml[] {
  const words = paragraphs.map((paragraph) => drawParagraph({ size: SIZE, ...paragraph }, language));
  return [
    drawHolder({ name: names.picture, type: 'sldImg', idx: 2, box: PICTURE }, undefined),
    drawHolder({ name: names.words, type: 'body', idx: 3, box: WORDS }, words.length === 0 ? [el('a:p')] : words),
  ];
}

/** The page on which PowerPoint shows notes. */
export function drawNotesMaster(names: NotesNames, language: string): Xml {
  const prompt: Paragraph = { runs: [{ text: names.words, style: {} }] };
  return el('p:notesMaster', NAMESPACES, drawGround(drawHolders([prompt], names, language)), drawColourMap());
}

/** A slide's notes. */
export function drawNotes(paragraphs: readonly Paragraph[], names: NotesNames, language: string): Xml {
  return el(
    'p:notes',
    NAMESPACES,
    el('p:cSld', {}, drawTree(drawHolders(paragraphs, names, language))),
    el('p:clrMapOvr', {}, el('a:masterClrMapping')),
  );
}
