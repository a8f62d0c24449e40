import type { SpeakerNotes } from '../../derive/deck/speaker-notes';
import { drawPlace } from '../draw-shape';
import type { Box } from '../length';
import { drawFill } from '../palette';
import { drawParagraph, type Paragraph, plainRuns } from '../paragraph';
import { el, NAMESPACES, type Xml } from '../xml';
import { drawTree } from './master';

/** The size of a page of notes in px: portrait, 7.5 by 10 inches. */
export const NOTES_PAGE: Box = { x: 0, y: 0, width: 720, height: 960 };

const PICTURE: Box = { x: 60, y: 60, width: 600, height: 337.5 };
const WORDS: Box = { x: 60, y: 420, width: 600, height: 480 };
const SIZE = 16;

/** The notes of a slide as lines: what to say, then for each figure its number, what will be asked, its chain, what to mind. */
export function toNoteLines({
  say,
  figures,
}: SpeakerNotes): readonly { readonly text: string; readonly strong: boolean }[] {
  const plain = (text: string) => ({ text, strong: false });
  return [
    ...say.map(plain),
    ...figures.flatMap(({ name, number, nature, asked, chain, caveats }) => [
      { text: `${name}: ${number}`, strong: true },
      plain(nature),
      ...asked.map(({ question, answer }) => plain(`“${question}” ${answer}`)),
      ...(chain.length === 0 ? [] : [plain('Chain')]),
      ...chain.map((link, index) => plain(`${index + 1}. ${link}`)),
      ...(caveats.length === 0 ? [] : [plain('To mind')]),
      ...caveats.map((caveat) => plain(`• ${caveat}`)),
    ]),
  ];
}

function drawHolder(type: string, id: number, idx: number, box: Box, paragraphs: readonly Xml[] | undefined): Xml {
  const isPicture = paragraphs === undefined;
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name: isPicture ? 'Slide image' : 'Notes' }),
      el('p:cNvSpPr', {}, el('a:spLocks', isPicture ? { noGrp: 1, noRot: 1, noChangeAspect: 1 } : { noGrp: 1 })),
      el('p:nvPr', {}, el('p:ph', { type, idx })),
    ),
    el('p:spPr', {}, drawPlace('a:xfrm', box), el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))),
    isPicture ? undefined : el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), paragraphs),
  );
}

/** The page on which PowerPoint shows notes. */
export function drawNotesMaster(language: string): Xml {
  const words = drawParagraph({ runs: plainRuns('Notes'), size: SIZE }, language);
  return el(
    'p:notesMaster',
    NAMESPACES,
    el(
      'p:cSld',
      {},
      el('p:bg', {}, el('p:bgPr', {}, drawFill('paper'), el('a:effectLst'))),
      drawTree([drawHolder('sldImg', 2, 2, PICTURE, undefined), drawHolder('body', 3, 3, WORDS, [words])]),
    ),
    el('p:clrMap', {
      bg1: 'lt1',
      tx1: 'dk1',
      bg2: 'lt2',
      tx2: 'dk2',
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((index) => [`accent${index}`, `accent${index}`])),
      hlink: 'hlink',
      folHlink: 'folHlink',
    }),
  );
}

/** A slide's notes. */
export function drawNotes(notes: SpeakerNotes, language: string): Xml {
  const paragraphs = toNoteLines(notes).map(
    ({ text, strong }): Paragraph => ({ runs: plainRuns(text, strong ? 'strong' : 'plain'), size: SIZE, after: 4 }),
  );
  return el(
    'p:notes',
    NAMESPACES,
    el(
      'p:cSld',
      {},
      drawTree([
        drawHolder('sldImg', 2, 2, PICTURE, undefined),
        drawHolder(
          'body',
          3,
          3,
          WORDS,
          paragraphs.length === 0 ? [el('a:p')] : paragraphs.map((paragraph) => drawParagraph(paragraph, language)),
        ),
      ]),
    ),
    el('p:clrMapOvr', {}, el('a:masterClrMapping')),
  );
}
