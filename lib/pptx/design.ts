import type { Design } from '../ooxml/parts/master';
import { layoutWords, promptWords } from '../words/powerpoint';
import { siteWords } from '../words/site';
import { LIGHT } from './palette';

/*
 * Slides are laid out in px of a 1280 × 720 slide, as the web deck is.
 */

/** The slide's size in px: 16:9. */
export const SLIDE = { width: 1280, height: 720 } as const;

/** The margin left and right, and the width between them, in px. */
export const MARGIN = 56;
export const MEASURE = SLIDE.width - 2 * MARGIN;

/** How a deck looks: the theme with fonts that stand on people's machines, and what its two layouts keep room for. */
export const DESIGN: Design = {
  theme: { name: siteWords.name, colours: LIGHT, fonts: { major: 'Georgia', minor: 'Arial' } },
  slide: SLIDE,
  holders: {
    title: {
      name: layoutWords.placeholder('title'),
      box: { x: MARGIN, y: 32, width: MEASURE, height: 92 },
      prompt: promptWords.title,
    },
    subtitle: {
      name: layoutWords.placeholder('subtitle'),
      box: { x: MARGIN, y: 128, width: MEASURE, height: 28 },
      prompt: promptWords.subtitle,
    },
    body: {
      name: layoutWords.placeholder('body'),
      box: { x: MARGIN, y: 176, width: MEASURE, height: 420 },
      prompt: promptWords.body,
    },
    footer: {
      name: layoutWords.placeholder('footer'),
      box: { x: MARGIN, y: 632, width: MEASURE - 80, height: 60 },
      prompt: promptWords.footer,
    },
    number: {
      name: layoutWords.placeholder('number'),
      box: { x: MARGIN + MEASURE - 64, y: 668, width: 64, height: 24 },
      prompt: promptWords.number,
    },
  },
  layouts: [
    { name: layoutWords.titleSlide, holds: ['title', 'body', 'footer', 'number'] },
    { name: layoutWords.chartSlide, holds: ['title', 'subtitle', 'body', 'footer', 'number'] },
  ],
  notes: { picture: layoutWords.picture, words: layoutWords.notes },
  sizes: { title: 38, body: 20, other: 18 },
};
