/*
 * One stop of the Tab key for each drawing: within it the arrow keys go from mark to mark. Without this script each mark is
 * a stop of its own.
 */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const marksIn = (svg: Element | null) => [...(svg?.querySelectorAll<SVGAElement>('a[href]:not([aria-hidden])') ?? [])];

/** Leaves one mark of a drawing on the way of the Tab key. */
function keep(marks: readonly SVGAElement[], kept: SVGAElement | undefined): void {
  for (const mark of marks) mark.setAttribute('tabindex', mark === kept ? '0' : '-1');
}

for (const svg of document.querySelectorAll('.still')) {
  const marks = marksIn(svg).filter(({ tabIndex }) => tabIndex >= 0);
  keep(marks, marks[0]);
}

document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  const by = STEPS[key];
  if (by === undefined || !(target instanceof SVGAElement)) return;
  const marks = marksIn(target.closest('.still')).filter((mark) => mark.hasAttribute('tabindex'));
  const next = marks[(marks.indexOf(target) + by + marks.length) % marks.length];
  if (next === undefined) return;
  event.preventDefault();
  keep(marks, next);
  next.focus();
});
