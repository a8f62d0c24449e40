import { renderToStaticMarkup } from 'react-dom/server';
import type { Paint } from '../../components/chart/paint';
import { SceneDefinitions, SceneInk, ScenePlot } from '../../components/chart/scene-chart';
import type { Drawing } from '../kinds/drawing';
import type { Frame } from '../layout/frame';
import type { Measure } from '../layout/measure';
import type { Scene, SceneLayer } from '../layout/scene';
import { toScene } from '../layout/to-scene';
import { drawTree } from './draw-tree';
import type { DrawnElement } from './drawn-tree';
import { countShapes, listShapes, type ShapeCount, writeSvg } from './write-svg';

/** A chart drawn ahead of time: an SVG that needs nothing but the page's style sheet. Width and height are in px. */
export type Still = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: ShapeCount;
};

type Drawn = { readonly markup: string; readonly shapes: ShapeCount };

type View = { readonly id: string; readonly report: string; readonly drawing: Drawing };

/**
 * Draws a chart at a frame: it is laid out, and Recharts draws what stands on scales. Throws with the chart's name when it
 * can't be drawn.
 * @param laidOut its scene at this frame, where it is known.
 */
export function drawStill(view: View, frame: Frame, measure: Measure, laidOut?: Scene): Still {
  try {
    return drawAt(view, frame, laidOut ?? toScene(view.drawing, { frame, measure }));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${view.report}, chart ${view.id}: ${message}`, { cause: error });
  }
}

function drawAt(view: View, frame: Frame, scene: Scene): Still {
  const { width } = scene;
  const height = Math.ceil(scene.height);
  const paint = { scale: scene.scale, id: (name: string) => `${view.id}-${frame.name}-${name}` };
  const definitions = renderToStaticMarkup(<SceneDefinitions scene={scene} paint={paint} />);
  const layers = scene.layers.map((layer) => drawLayer(layer, paint));
  const open = `<svg xmlns="http://www.w3.org/2000/svg" class="still still-${frame.name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"${plotsOf(scene)}>`;
  const svg = `${open}${definitions}${layers.map(({ markup }) => markup).join('')}</svg>`;
  return { svg, width, height, shapes: addShapes(layers) };
}

const DAY = 86_400_000;

/**
 * Where the plots are in which lines run over time, for the script that reads values out: of each the ends of its scales, in
 * days since 1970 and px, then in numbers and px.
 */
function plotsOf({ layers }: Scene): string {
  const plots = layers.flatMap((layer) => {
    if (layer.kind === 'ink' || !layer.timed || layer.lines.length === 0) return [];
    const { x, y } = layer;
    return [
      [x.from / DAY, x.to / DAY, x.start, x.end, y.from, y.to, y.start, y.end]
        .map((end) => Number(end.toPrecision(7)))
        .join(' '),
    ];
  });
  return plots.length === 0 ? '' : ` data-plots="${plots.join(';')}"`;
}

function drawLayer(layer: SceneLayer, paint: Paint): Drawn {
  if (layer.kind === 'plot') {
    const read = (drawn: DrawnElement) => ({ markup: writeSvg(drawn), shapes: countShapes(drawn) });
    return drawTree(<ScenePlot plot={layer} paint={paint} />, read);
  }
  const markup = renderToStaticMarkup(<SceneInk ink={layer.ink} paint={paint} />);
  return { markup, shapes: { recharts: 0, ours: listShapes(markup) } };
}

const addShapes = (drawn: readonly Drawn[]): ShapeCount => ({
  recharts: drawn.reduce((sum, { shapes }) => sum + shapes.recharts, 0),
  ours: drawn.flatMap(({ shapes }) => shapes.ours),
});
