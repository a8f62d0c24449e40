import { GlobalRegistrator } from '@happy-dom/global-registrator';
import type { Drawing } from '../kinds/drawing';
import type { Frame } from '../layout/frame';
import { round } from '../layout/geometry';
import type { Measure } from '../layout/measure';
import { countShapes, type ShapeCount, writeSvg } from './write-svg';

if (!GlobalRegistrator.isRegistered) GlobalRegistrator.register();
// Recharts and React must find a document when they load, so they are loaded after it is there.
const { flushSync } = await import('react-dom');
const { createRoot } = await import('react-dom/client');
const { PenContext } = await import('../../components/chart/pen');
const { ChartDrawing } = await import('../../components/chart/chart-drawing');

/** A chart drawn ahead of time: an SVG that needs nothing but the page's style sheet. Width and height are in px. */
export type Still = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: ShapeCount;
};

/** Draws a chart at a frame with Recharts, in a document of its own. Throws when a label finds no place. */
export function drawStill(
  view: { readonly id: string; readonly report: string; readonly drawing: Drawing },
  frame: Frame,
  measure: Measure,
): Still {
  const failures: unknown[] = [];
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host, { onUncaughtError: (error) => failures.push(error) });
  const id = (name: string) => `${view.id}-${frame.name}-${name}`;
  flushSync(() =>
    root.render(
      <PenContext.Provider value={{ frame, measure, id }}>
        <ChartDrawing drawing={view.drawing} />
      </PenContext.Provider>,
    ),
  );
  const still = joinPanels(host, frame);
  flushSync(() => root.unmount());
  host.remove();
  const [failure] = failures;
  if (failure !== undefined)
    throw new Error(
      `${view.report}, chart ${view.id}: ${failure instanceof Error ? failure.message : String(failure)}`,
    );
  return still;
}

/** Recharts wraps each chart in elements of its own; the still keeps what is inside the SVGs, at their places. */
function joinPanels(host: Element, frame: Frame): Still {
  const canvas = host.querySelector('[data-canvas]');
  const width = Number(canvas?.getAttribute('data-width') ?? 0);
  const height = Number(canvas?.getAttribute('data-height') ?? 0);
  const panels = [...host.querySelectorAll('[data-panel]')];
  const parts = panels.map((panel) => {
    const svg = panel.querySelector('svg');
    const inside = svg === null ? '' : writeSvg(svg);
    const [x, y] = ['data-x', 'data-y'].map((name) => round(Number(panel.getAttribute(name) ?? 0)));
    return x === 0 && y === 0 ? inside : `<g transform="translate(${x} ${y})">${inside}</g>`;
  });
  const open = `<svg xmlns="http://www.w3.org/2000/svg" class="still still-${frame.name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;
  return { svg: `${open}${parts.join('')}</svg>`, width, height, shapes: countShapes(host) };
}
