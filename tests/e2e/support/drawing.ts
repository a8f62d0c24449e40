import type { Frame, Page } from '@playwright/test';

/** A rectangle in px of the window, from its top left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What a drawing shows, as the browser has laid it out. */
export type Drawn = {
  /** The section or page that it stands in. */
  readonly name: string;
  readonly box: Box;
  /** Lines of text as tall as their letters; `owner` is the mark or note that a label belongs to. */
  readonly texts: readonly {
    readonly text: string;
    readonly owner: string;
    /** A note's number, in a circle that covers what is under it. */
    readonly isNumber: boolean;
    readonly box: Box;
  }[];
  /** Dots, arrows, bars, bands, pins; `owner` as above. */
  readonly shapes: readonly { readonly what: string; readonly owner: string; readonly box: Box }[];
  /** Lines and connectors as points on their way. */
  readonly strokes: readonly { readonly what: string; readonly points: readonly (readonly [number, number])[] }[];
};

/** Reads every drawing that the page shows at its present width. Runs in the browser, so it stands alone. */
function readInPage(): Drawn[] {
  const toBox = ({ left: x, top: y, width, height }: DOMRect) => ({ x, y, width, height });
  const ownerOf = (element: Element) => {
    const owner = element.closest('[data-mark], [data-note], [data-pin]');
    return (
      owner?.getAttribute('data-mark') ?? owner?.getAttribute('data-note') ?? owner?.getAttribute('data-pin') ?? ''
    );
  };
  // A line box is taller than what is drawn, so a line is taken from its ascenders to its descenders.
  const toLine = (line: SVGTextContentElement) => {
    const scale = line.getScreenCTM()?.d ?? 1;
    const sizes = [line, ...line.querySelectorAll('tspan')].map((part) =>
      Number.parseFloat(getComputedStyle(part).fontSize),
    );
    const leaf = line.querySelectorAll('tspan').length === 0 ? sizes : sizes.slice(1);
    const size = Math.max(...leaf) * scale;
    const { left, width } = line.getBoundingClientRect();
    const start = line.getStartPositionOfChar(0);
    const base = new DOMPoint(start.x, start.y).matrixTransform(line.getScreenCTM() ?? undefined).y;
    return { x: left, y: base - 0.72 * size, width, height: 0.94 * size };
  };
  const toPoints = (stroke: SVGGeometryElement) => {
    const matrix = stroke.getScreenCTM() ?? undefined;
    const length = stroke.getTotalLength();
    return Array.from({ length: Math.ceil(length / 2) + 1 }, (_, step) => {
      const at = stroke.getPointAtLength(step * 2);
      const { x, y } = new DOMPoint(at.x, at.y).matrixTransform(matrix);
      return [x, y] as const;
    });
  };
  const shown = [...document.querySelectorAll<SVGSVGElement>('svg.still')].filter(
    (svg) => svg.getClientRects().length > 0,
  );
  return shown.map((svg) => {
    const lines = [...svg.querySelectorAll('text')].flatMap((text) => {
      const own = [...text.children].filter(
        (child): child is SVGTSpanElement => child instanceof SVGTSpanElement && child.textContent?.trim() !== '',
      );
      return own.length === 0 ? [text] : own;
    });
    const shapes = svg.querySelectorAll(
      '[data-mark] :is(circle, path, rect:not(.chart-hit)), circle:is(.chart-pin, .chart-number), rect:is(.chart-span, .chart-time-band)',
    );
    const strokes = svg.querySelectorAll<SVGGeometryElement>(
      ':is(.chart-line-series, .chart-line-level, .chart-line-set) path, path:is(.chart-connector, .chart-reference), .chart-reference line',
    );
    return {
      name: svg.closest('section')?.id ?? document.title,
      box: toBox(svg.getBoundingClientRect()),
      texts: lines
        .filter((line) => line.getNumberOfChars() > 0)
        .map((line) => ({
          text: line.textContent ?? '',
          owner: ownerOf(line),
          isNumber: line.classList.contains('chart-number-text'),
          box: toLine(line),
        })),
      shapes: [...new Set(shapes)].map((shape) => ({
        what: shape.getAttribute('class') ?? '',
        owner: ownerOf(shape),
        box: toBox(shape.getBoundingClientRect()),
      })),
      strokes: [...strokes].map((stroke) => ({
        what: stroke.getAttribute('class') ?? stroke.parentElement?.getAttribute('class') ?? '',
        points: toPoints(stroke),
      })),
    };
  });
}

/**
 * Makes a page wait for the site's typefaces. By itself a page that doesn't have them at once is set in others, so that
 * nothing moves; what a test sees would depend on the machine's haste.
 */
export async function waitForFonts(page: Page): Promise<void> {
  const holdsStyles = ({ pathname }: URL) => /(\.css|\/)$/.test(pathname);
  await page.route(holdsStyles, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll(/font-display:\s*optional/g, 'font-display:block')
      // The page’s own policy names its styles as they were.
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    await route.fulfill({ response, body });
  });
}

/** Every drawing that a page shows at its present width, with its texts, marks and lines in px. */
export async function readDrawings(page: Page | Frame): Promise<readonly Drawn[]> {
  // Fonts are asked for when a page is laid out.
  await page.evaluate(() => {
    document.body.getBoundingClientRect();
    return document.fonts.ready;
  });
  return page.evaluate(readInPage);
}
