const SPACE = 'http://www.w3.org/2000/svg';
/** How far in px the words keep from what they are of, and from the window's edge. */
const AWAY = 14;
const EDGE = 4;

/** Makes an SVG element with its attributes. */
export function drawn(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** What is read out, beside what it is of. It lies over the page and is moved by `transform` alone, so that nothing else moves. */
const box = document.createElement('p');
box.className = 'readout';
box.setAttribute('role', 'status');
box.setAttribute('aria-live', 'polite');
document.body.append(box);

/** Where a readout is, in px of the window. */
type Place = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Shows words beside a place, over it or, where the window ends, under it. `silent`: what has the focus says them itself. */
export function show(text: string, { left, right, top, bottom }: Place, silent: boolean): void {
  box.ariaHidden = silent ? 'true' : null;
  if (box.textContent !== text) box.textContent = text;
  box.classList.add('readout-on');
  const { offsetWidth: width, offsetHeight: height } = box;
  const most = document.documentElement.clientWidth - width - EDGE;
  const x = Math.max(EDGE, Math.min((left + right - width) / 2, most));
  const over = top - AWAY - height;
  const y = over < EDGE ? bottom + AWAY : over;
  box.style.transform = new DOMMatrix([1, 0, 0, 1, Math.round(x + scrollX), Math.round(y + scrollY)]).toString();
}

/** Takes the words away, and the cross that shows what they are of. */
export function hide(): void {
  box.classList.remove('readout-on');
  box.textContent = '';
  document.querySelector('.readout-cross')?.remove();
}

/** A line down a plot and a dot at what is read out, at a place in px of the drawing. Answers where that is in the window. */
export function cross(
  svg: SVGElement,
  { x, y, top, bottom }: Readonly<Record<'x' | 'y' | 'top' | 'bottom', number>>,
): DOMRect {
  document.querySelector('.readout-cross')?.remove();
  const dot = drawn('circle', { cx: x, cy: y, r: 5 });
  const group = drawn('g', { class: 'readout-cross' });
  group.append(drawn('path', { d: `M${x} ${top}V${bottom}` }), dot);
  svg.append(group);
  return dot.getBoundingClientRect();
}
