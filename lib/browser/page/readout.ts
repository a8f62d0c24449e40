import { readoutWords } from '../../words/readout';
import { cross, drawn, hide, show } from '../readout/box';
import { nearest, type Plot, readLines, readPlots, step, type Value, valuesIn } from '../readout/plots';

/*
 * Reads out the value of a line under the pointer, a finger or the arrow keys, and what a mark says. Without this script the
 * marks' names, the labels and the table say the same.
 */

const linesOf = (svg: Element) => readLines(svg.closest<HTMLElement>('[data-readouts]')?.dataset['readouts'] ?? '');
const plotsOf = (svg: SVGElement) => readPlots(svg.dataset['plots'] ?? '');

/** Shows a value; one that holds at the place across the plot where it is asked for. */
function showValue(svg: SVGElement, plot: Plot, { day, number, text }: Value, silent: boolean, at = plot.x(day)): void {
  const x = Math.max(plot.left, Math.min(at, plot.right));
  show(text, cross(svg, { x, y: plot.y(number), top: plot.top, bottom: plot.bottom }), silent);
}

function showMark(mark: Element, silent: boolean): void {
  document.querySelector('.readout-cross')?.remove();
  show(
    mark.getAttribute('aria-label') ?? '',
    (mark.querySelector('.chart-hit') ?? mark).getBoundingClientRect(),
    silent,
  );
}

/** The place of a pointer in px of a drawing. */
function placeIn(svg: SVGElement, { clientX, clientY }: PointerEvent): DOMPoint {
  const matrix = svg instanceof SVGSVGElement ? svg.getScreenCTM() : null;
  return new DOMPoint(clientX, clientY).matrixTransform(matrix?.inverse());
}

/** Reads out what the pointer is over; what has the focus keeps its words while the pointer is elsewhere. */
function point(event: PointerEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const mark = target?.closest('.still [data-mark]');
  const svg = target?.closest<SVGElement>('.still[data-plots]');
  if (mark) showMark(mark, false);
  else if (svg) readAt(svg, placeIn(svg, event));
  else if (document.activeElement?.closest('.still') === null) hide();
}

/** Reads out the line at a place in px of a drawing. */
function readAt(svg: SVGElement, { x, y }: DOMPoint): void {
  const lines = linesOf(svg);
  const plot = plotsOf(svg).find(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
  const value = plot && nearest(lines, plot, x, y);
  if (plot && value) showValue(svg, plot, value, false, lines[value.line]?.holds === true ? x : undefined);
  else hide();
}

/** Makes a plot answer to the keys of a slider, whose value a screen reader says by itself. */
function listen(svg: SVGElement, plot: Plot, name: string): void {
  const values = valuesIn(linesOf(svg), plot);
  const all = values.flat();
  let at = all.at(-1);
  if (at === undefined) return;
  const { left, right, top, bottom } = plot;
  const slider = drawn('rect', {
    ...{
      class: 'readout-plot',
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
      tabindex: 0,
      role: 'slider',
    },
    ...{ 'aria-label': name, 'aria-valuemin': 1, 'aria-valuemax': all.length },
  });
  const say = (value: Value) => {
    at = value;
    slider.setAttribute('aria-valuenow', String(all.indexOf(value) + 1));
    slider.setAttribute('aria-valuetext', value.text);
  };
  say(at);
  slider.addEventListener('focus', () => {
    if (at) showValue(svg, plot, at, true);
  });
  slider.addEventListener('keydown', (event) => {
    const next = at && !event.ctrlKey && !event.altKey && !event.metaKey && step(values, at, event.key);
    if (!next) return;
    event.preventDefault();
    say(next);
    showValue(svg, plot, next, true);
  });
  svg.prepend(slider);
}

for (const svg of document.querySelectorAll<SVGElement>('[data-readouts] .still[data-plots]'))
  plotsOf(svg).forEach((plot, index, { length }) => {
    listen(svg, plot, readoutWords.plot(index + 1, length));
  });
// What the box says is not said a second time by the browser's own.
for (const title of document.querySelectorAll('[data-mark] > title')) title.remove();
document.addEventListener('pointermove', point);
document.addEventListener('pointerdown', point);
document.addEventListener('focusin', ({ target }) => {
  const mark = target instanceof Element ? target.closest('.still [data-mark]') : null;
  if (mark) showMark(mark, true);
});
document.addEventListener('focusout', hide);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
document.documentElement.addEventListener('pointerleave', ({ pointerType }) => {
  if (pointerType === 'mouse') hide();
});
