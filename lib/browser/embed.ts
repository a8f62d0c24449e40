import { takeAwayWords } from '../words/take-away';

/** Says to the page around a frame how high the chart in it is, whenever that changes. */
const tell = () => {
  // Not scrollHeight: it is never less than the frame has already.
  window.parent.postMessage({ 'on-record-height': document.documentElement.offsetHeight }, '*');
};

if (window.parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  tell();
}

/** Says when the report has a newer edition than this page, which a cache or a copy may have kept; else nothing. */
async function sayNewer(place: HTMLElement): Promise<void> {
  const { edition, newest = '' } = place.dataset;
  const answer = await fetch(newest, { cache: 'no-cache' });
  const said: unknown = await answer.json();
  const now = typeof said === 'object' && said !== null && 'edition' in said ? said.edition : 0;
  if (typeof now === 'number' && now > Number(edition)) place.textContent = takeAwayWords.newer(now);
}

const place = document.querySelector<HTMLElement>('[data-newest]');
// Without a network there is nothing to be said.
if (place !== null) sayNewer(place).catch(() => {});
