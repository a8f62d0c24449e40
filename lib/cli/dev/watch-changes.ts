/**
 * Runs in a page that is open while one edits: loads it anew when something has changed, where it was read and with what
 * was unfolded, and says while something is drawn. It is written into the page as it stands here, so it names nothing else.
 * @param address where changes are told.
 * @param mine the state that this page shows.
 */
export function watchChanges(address: string, mine: number): void {
  const place = `dev ${location.pathname}`;
  const folds = () => [...document.querySelectorAll('details')];
  addEventListener('DOMContentLoaded', () => {
    const kept: { readonly open: readonly number[]; readonly top: number } | null = JSON.parse(
      sessionStorage.getItem(place) ?? 'null',
    );
    sessionStorage.removeItem(place);
    if (kept === null) return;
    for (const [index, fold] of folds().entries()) fold.open = kept.open.includes(index);
    scrollTo(0, kept.top);
  });
  new EventSource(address).addEventListener('message', ({ data }) => {
    const { shown, drawing }: { readonly shown: number; readonly drawing: boolean } = JSON.parse(data);
    document.querySelector('dialog')?.toggleAttribute('open', drawing);
    if (shown === mine) return;
    const open = folds().flatMap((fold, index) => (fold.open ? [index] : []));
    sessionStorage.setItem(place, JSON.stringify({ open, top: scrollY }));
    location.reload();
  });
}
