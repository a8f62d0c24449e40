import type { DeckView } from '../../derive/deck';
import { SLIDE, toEmu } from '../length';
import { el, NAMESPACES, type Xml } from '../xml';
import { drawLayout, drawMaster, LAYOUTS } from './master';
import { drawNotesMaster, NOTES_PAGE } from './notes';
import type { Part } from './part';
import { PATHS, TYPES } from './paths';
import { drawAppProperties, drawCoreProperties } from './properties';
import { drawTheme } from './theme';

function drawPresentation(slides: number, language: string): Xml {
  const lang = Array.from({ length: 9 }, (_, index) =>
    el(`a:lvl${index + 1}pPr`, {}, el('a:defRPr', { lang: language })),
  );
  return el(
    'p:presentation',
    { ...NAMESPACES, saveSubsetFonts: 1 },
    el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
    el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': 'rId2' })),
    el(
      'p:sldIdLst',
      {},
      Array.from({ length: slides }, (_, index) => el('p:sldId', { id: 256 + index, 'r:id': `rId${index + 4}` })),
    ),
    el('p:sldSz', { cx: toEmu(SLIDE.width), cy: toEmu(SLIDE.height) }),
    el('p:notesSz', { cx: toEmu(NOTES_PAGE.width), cy: toEmu(NOTES_PAGE.height) }),
    el('p:defaultTextStyle', {}, lang),
  );
}

function toPresentationPart({ slides, imprint }: DeckView): Part {
  return {
    path: PATHS.presentation,
    type: TYPES.presentation,
    content: drawPresentation(slides.length, imprint.language),
    relations: [
      { kind: 'slideMaster', to: PATHS.master },
      { kind: 'notesMaster', to: PATHS.notesMaster },
      { kind: 'theme', to: PATHS.theme },
      ...slides.map((_, index) => ({ kind: 'slide', to: PATHS.slide(index) })),
    ],
  };
}

function toMasterParts(language: string): readonly Part[] {
  return [
    {
      path: PATHS.master,
      type: TYPES.master,
      content: drawMaster(language),
      relations: [
        ...LAYOUTS.map((_, index) => ({ kind: 'slideLayout', to: PATHS.layout(index) })),
        { kind: 'theme', to: PATHS.theme },
      ],
    },
    ...LAYOUTS.map((layout, index) => ({
      path: PATHS.layout(index),
      type: TYPES.layout,
      content: drawLayout(layout, language),
      relations: [{ kind: 'slideMaster', to: PATHS.master }],
    })),
    {
      path: PATHS.notesMaster,
      type: TYPES.notesMaster,
      content: drawNotesMaster(language),
      relations: [{ kind: 'theme', to: PATHS.notesTheme }],
    },
    { path: PATHS.theme, type: TYPES.theme, content: drawTheme() },
    { path: PATHS.notesTheme, type: TYPES.theme, content: drawTheme() },
  ];
}

/**
 * The parts that every deck has: presentation, master, layouts, themes, page of notes, properties.
 * @param updated the day of the data as an ISO date.
 */
export function toFrameParts(deck: DeckView, updated: string): readonly Part[] {
  const { slides, title, imprint } = deck;
  const { language, edition } = imprint;
  const [first] = slides;
  const about = first?.body.kind === 'title' ? first.body : { about: title, cite: title };
  const properties = { title, subject: about.about, description: about.cite, language, edition, updated };
  return [
    toPresentationPart(deck),
    ...toMasterParts(language),
    { path: PATHS.core, type: TYPES.core, content: drawCoreProperties(properties) },
    { path: PATHS.app, type: TYPES.app, content: drawAppProperties(slides.length) },
  ];
}
