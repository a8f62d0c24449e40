import { GlobalRegistrator } from '@happy-dom/global-registrator';
import { optimize } from 'svgo';
import type { Drawing } from '../kinds/drawing';
import type { Frame } from '../layout/frame';
import type { Measure } from '../layout/measure';

if (!GlobalRegistrator.isRegistered) GlobalRegistrator.register();
// Recharts and React must find a document when they load, so they are loaded after it is there.
const { flushSync } = await import('react-dom');
const { createRoot } = await import('react-dom/client');
const { PenContext } = await import('../../components/chart/pen');
const { ChartDrawing } = await import('../../components/chart/chart-drawing');

/** A chart drawn ahead of time: an SVG that needs nothing but the page's style sheet. Width and height are in px. */
export type Still = { readonly svg: string; readonly width: number; readonly height: number };

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
  const parts = [...host.querySelectorAll('[data-panel]')].map((panel) => {
    const svg = panel.querySelector('svg');
    for (const extra of svg?.querySelectorAll(':scope > title, :scope > desc, clipPath') ?? []) extra.remove();
    const x = Number(panel.getAttribute('data-x') ?? 0);
    const y = Number(panel.getAttribute('data-y') ?? 0);
    const move = x === 0 && y === 0 ? '' : ` transform="translate(${x} ${y})"`;
    return `<g${move}>${svg?.innerHTML ?? ''}</g>`;
  });
  const open = `<svg xmlns="http://www.w3.org/2000/svg" class="still still-${frame.name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;
  return { svg: cleanSvg(`${open}${parts.join('')}</svg>`), width, height };
}

/** What Recharts leaves in a drawing and no reader needs. */
const NOISE =
  /^(style|clip-path|tabindex|stroke|fill|fill-opacity|stroke-width|orientation|angle|role|focusable|height|width|x|y|id|radius|offset)$/;

/** Takes out Recharts' own classes, ids and geometry on elements that don't draw by it, and rounds the rest. */
function cleanSvg(svg: string): string {
  return optimize(svg, {
    multipass: true,
    floatPrecision: 1,
    plugins: [
      { name: 'dropNoise', fn: () => ({ element: { enter: dropNoise } }) },
      'removeComments',
      'removeEmptyAttrs',
      { name: 'cleanupNumericValues', params: { floatPrecision: 1 } },
      { name: 'convertPathData', params: { floatPrecision: 1, removeUseless: true } },
      'removeEmptyContainers',
      { name: 'collapseGroups' },
    ],
  }).data;
}

type SvgElement = { name: string; attributes: Record<string, string>; children: unknown[] };

function dropNoise(node: SvgElement): void {
  const { attributes } = node;
  const keepsSize = ['svg', 'rect', 'pattern', 'text', 'tspan', 'image'].includes(node.name);
  for (const name of Object.keys(attributes)) {
    const geometry = ['x', 'y', 'width', 'height'].includes(name);
    // Ours: the hatching's name, and links that the Tab key passes by because a mark beside them leads there too.
    const ours = (name === 'id' && node.name === 'pattern') || (name === 'tabindex' && node.name === 'a');
    const ends = node.name !== 'line' && /^[xy][12]$/.test(name);
    const hatch = name === 'fill' && attributes[name]?.startsWith('url(');
    if (name === 'style' || ends || (NOISE.test(name) && !(geometry && keepsSize) && !ours && !hatch))
      delete attributes[name];
  }
  if (attributes['class'] !== undefined) {
    const own = attributes['class'].split(' ').filter((name) => !/^(recharts-|xAxis|yAxis)/.test(name));
    if (own.length === 0) delete attributes['class'];
    else attributes['class'] = own.join(' ');
  }
}
