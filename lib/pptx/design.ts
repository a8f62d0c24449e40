import type { Design } from '../ooxml/parts/master';
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
  theme: { name: 'On Record', colours: LIGHT, fonts: { major: 'Georgia', minor: 'Arial' } },
  slide: SLIDE,
  holders: {
    title: {
      box: { x: MARGIN, y: 32, width: MEASURE, height: 92 },
      prompt: 'Headline: the message, at most 15 words',
    },
    subtitle: { box: { x: MARGIN, y: 128, width: MEASURE, height: 28 }, prompt: 'Measure, place and time' },
    body: { box: { x: MARGIN, y: 176, width: MEASURE, height: 420 }, prompt: 'Text' },
    footer: { box: { x: MARGIN, y: 632, width: MEASURE - 80, height: 60 }, prompt: 'Who says so' },
    number: { box: { x: MARGIN + MEASURE - 64, y: 668, width: 64, height: 24 }, prompt: '‹#›' },
  },
  layouts: [
    { name: 'Title slide', holds: ['title', 'body', 'footer', 'number'] },
    { name: 'Headline and chart', holds: ['title', 'subtitle', 'body', 'footer', 'number'] },
  ],
  sizes: { title: 38, body: 20, other: 18 },
};
