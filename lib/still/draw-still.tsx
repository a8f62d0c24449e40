import { createRequire } from 'node:module';
import type { Paint } from '../../components/chart/paint';
import type { Drawing } from '../kinds/drawing';
import type { Frame } from '../layout/frame';
import { round } from '../layout/geometry';
import type { Measure } from '../layout/measure';
import type { Scene } from '../layout/scene';
import { toScene } from '../layout/to-scene';
import { countShapes, listShapes, type ShapeCount, writeSvg } from './write-svg';

// Required, not imported: its thousand modules load in half the time.
const { GlobalRegistrator }: typeof import('@happy-dom/global-registrator') = createRequire(import.meta.url)(
  '@happy-dom/global-registrator',
);
if (!GlobalRegistrator.isRegistered) GlobalRegistrator.register();
// Recharts and React must find a document when they load, so they are loaded after it is there.
const { flushSync } = await import('react-dom');
const { createRoot } = await import('react-dom/client');
const { renderToStaticMarkup } = await import('react-dom/server');
const { SceneDefinitions, SceneInk, ScenePlots } = await import('../../components/chart/scene-chart');

/** A chart drawn ahead of time: an SVG that needs nothing but the page's style sheet. Width and height are in px. */
export type Still = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: ShapeCount;
};

type Drawn = { readonly markup: string; readonly shapes: ShapeCount };

/** Draws a chart at a frame: it is laid out, and Recharts draws what stands on scales in a document of its own. */
export function drawStill(
  view: { readonly id: string; readonly report: string; readonly drawing: Drawing },
  frame: Frame,
  measure: Measure,
): Still {
  const scene = toScene(view.drawing, { frame, measure });
  const { width } = scene;
  const height = Math.ceil(scene.height);
  const paint = { scale: scene.scale, id: (name: string) => `${view.id}-${frame.name}-${name}` };
  const plots = [...drawPlots(scene, paint, `${view.report}, chart ${view.id}`)];
  const definitions = renderToStaticMarkup(<SceneDefinitions scene={scene} paint={paint} />);
  const layers = scene.layers.map((layer) => {
    if (layer.kind === 'plot') return plots.shift() ?? { markup: '', shapes: { recharts: 0, ours: [] } };
    const markup = renderToStaticMarkup(<SceneInk ink={layer.ink} paint={paint} />);
    return { markup, shapes: { recharts: 0, ours: listShapes(markup) } };
  });
  const open = `<svg xmlns="http://www.w3.org/2000/svg" class="still still-${frame.name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;
  const svg = `${open}${definitions}${layers.map(({ markup }) => markup).join('')}</svg>`;
  return { svg, width, height, shapes: addShapes(layers) };
}

/** The plots of a scene, in their order. Throws with the chart's name when one can't be drawn. */
function drawPlots(scene: Scene, paint: Paint, name: string): readonly Drawn[] {
  const failures: unknown[] = [];
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host, { onUncaughtError: (error) => failures.push(error) });
  flushSync(() => root.render(<ScenePlots scene={scene} paint={paint} />));
  const drawn = [...host.querySelectorAll('[data-plot]')].map(readPlot);
  flushSync(() => root.unmount());
  host.remove();
  const [failure] = failures;
  if (failure !== undefined)
    throw new Error(`${name}: ${failure instanceof Error ? failure.message : String(failure)}`);
  return drawn;
}

/** Recharts wraps each chart in elements of its own; the still keeps what is inside the SVGs, at their places. */
function readPlot(plot: Element): Drawn {
  const parts = [...plot.querySelectorAll('[data-panel]')].map((panel) => {
    const svg = panel.querySelector('svg');
    const inside = svg === null ? '' : writeSvg(svg);
    const [x, y] = ['data-x', 'data-y'].map((name) => round(Number(panel.getAttribute(name) ?? 0)));
    return x === 0 && y === 0 ? inside : `<g transform="translate(${x} ${y})">${inside}</g>`;
  });
  return { markup: parts.join(''), shapes: countShapes(plot) };
}

const addShapes = (drawn: readonly Drawn[]): ShapeCount => ({
  recharts: drawn.reduce((sum, { shapes }) => sum + shapes.recharts, 0),
  ours: drawn.flatMap(({ shapes }) => shapes.ours),
});
