import { describe, expect, test } from 'vitest';
import type { Slide, SlideBody } from '../../../lib/derive/deck/slide';
import type { Imprint } from '../../../lib/derive/imprint';
import { toSlideShapes } from '../../../lib/pptx/slide/slide-shapes';

const imprint: Imprint = {
  report: 'r',
  title: 'A report',
  home: '/r/',
  site: '/',
  language: 'en-GB',
  edition: 'Edition 1 · data of 1 January 2026',
  newest: { edition: 1, href: '' },
  running: '',
  uses: [],
  links: [],
};

function makeSlide(
  more: Partial<Slide>,
  body: SlideBody = { kind: 'title', finding: ['A note.'], of: 'A note.', cite: 'A report.' },
): Slide {
  return {
    id: 'one',
    kicker: 'Kicker',
    headline: 'A headline',
    subtitle: undefined,
    part: undefined,
    body,
    footnotes: [],
    says: [],
    size: 'usual',
    notes: { say: [], figures: [], sources: [] },
    ...more,
  };
}

describe('a slide with too much on it', () => {
  test('gives a headline of 300 characters room, and the body what is left', () => {
    const { shapes } = toSlideShapes(makeSlide({ headline: 'headline '.repeat(33) }), imprint, 1);
    const boxes = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
    const title = boxes.find(({ placeholder }) => placeholder === 'title')?.box;
    const body = boxes.find(({ placeholder }) => placeholder === 'body')?.box;
    expect(body?.y).toBeGreaterThanOrEqual((title?.y ?? 0) + (title?.height ?? 0));
    expect(body?.height).toBeGreaterThan(300);
  });

  test('keeps footer and body apart when many speak', () => {
    const says = Array.from({ length: 12 }, (_, index) => ({
      text: `Ministry of Something Long ${index}`,
      marks: [{ number: index + 1, href: '', title: '' }],
    }));
    const { shapes } = toSlideShapes(makeSlide({ says, footnotes: ['A note. '.repeat(30)] }), imprint, 1);
    const boxes = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
    const footer = boxes.find(({ placeholder }) => placeholder === 'footer')?.box;
    const body = boxes.find(({ placeholder }) => placeholder === 'body')?.box;
    expect((body?.y ?? 0) + (body?.height ?? 0)).toBeLessThan(footer?.y ?? 0);
    expect((footer?.y ?? 0) + (footer?.height ?? 0)).toBeLessThanOrEqual(720);
  });
});
