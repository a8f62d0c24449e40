/*
 * One stop of the Tab key for each drawing, and for what can be opened and taken away under it: within them the arrow keys
 * go on. Without this script each mark and each way is a stop of its own.
 */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** What has one stop, and what in it the arrow keys go to. */
const GROUPS: Readonly<Record<string, string>> = {
  '.still': 'a[href]:not([aria-hidden])',
  '[data-row]': 'summary,[data-ways]>a,[data-share]',
};

type Item = SVGAElement | HTMLElement;

const itemsIn = (group: Element): readonly Item[] =>
  Object.entries(GROUPS).flatMap(([name, items]) =>
    group.matches(name) ? [...group.querySelectorAll<Item>(items)] : [],
  );

/** Wide screens and phones fold other things, and what is folded can't have the focus. */
const isShown = (item: Item) => item.checkVisibility();

/** Leaves one of a group on the way of the Tab key. */
function keep(items: readonly Item[], kept: Item | undefined): void {
  for (const item of items) item.setAttribute('tabindex', item === kept ? '0' : '-1');
}

for (const group of document.querySelectorAll(Object.keys(GROUPS).join())) {
  const items = itemsIn(group).filter(({ tabIndex }) => tabIndex >= 0);
  keep(items, items.find(isShown) ?? items[0]);
}

document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  const by = STEPS[key];
  if (by === undefined || !(target instanceof SVGAElement || target instanceof HTMLElement)) return;
  const group = target.closest(Object.keys(GROUPS).join());
  if (group === null) return;
  const items = itemsIn(group).filter((item) => item.hasAttribute('tabindex') && isShown(item));
  const at = items.indexOf(target);
  const next = items[(at + by + items.length) % items.length];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  keep(items, next);
  next.focus();
});
