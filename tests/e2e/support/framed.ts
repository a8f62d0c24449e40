import type { Frame, Page } from '@playwright/test';

/** A page of the site in a frame, to be laid out at many widths: it is as wide as its frame, and a window is much work to resize. */
export type Framed = {
  /** Shows another page, set in the site's typefaces. */
  readonly open: (address: string) => Promise<Frame>;
  /** Lays it out anew. */
  readonly widen: (width: number) => Promise<void>;
};

/** As high as the windows of other tests, and without the frame's own border. */
const host = '<!doctype html><style>body{margin:0}iframe{border:0;height:900px}</style><iframe></iframe>';

/**
 * Has the page wait for the typefaces that it asks for. By itself one that doesn't have them at once is set in others,
 * and what a test sees would depend on the machine's haste. Runs in the browser.
 */
async function setInOurFonts(): Promise<void> {
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
  for (const { style } of faces) style.setProperty('font-display', 'block');
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  const isSet = [...document.fonts].some(({ family, status }) => /^source/.test(family) && status === 'loaded');
  if (!isSet) throw new Error(`${document.title} isn’t set in the site’s typefaces`);
}

/** Puts a frame of the site's own into a window. */
export async function holdPages(page: Page): Promise<Framed> {
  const address = '**/host-of-frames';
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: host }));
  await page.goto(address.slice(2));
  // With a route left, every request of every page would be asked about.
  await page.unroute(address);
  const [, frame] = page.frames();
  if (frame === undefined) throw new Error('the window holds no frame');
  return {
    open: async (of) => {
      await frame.goto(of);
      await frame.evaluate(setInOurFonts);
      return frame;
    },
    widen: (width) =>
      page.evaluate((px) => document.querySelector('iframe')?.style.setProperty('width', `${px}px`), width),
  };
}
