import 'reveal.js/reveal.css';
import Reveal from 'reveal.js';
import { bindBar } from './deck/bind-bar';
import { bindKeys } from './deck/bind-keys';
import { followDeck } from './deck/follow-deck';
import { layOverview } from './deck/lay-overview';
import { loadAhead } from './deck/load-ahead';
import { markSteps } from './deck/mark-steps';

/** The style sheet that goes with reveal.js; only a script asks for it, because it hides slides. */
function loadStyle(): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    // It has a print style of its own, which sets the text anew.
    link.media = 'screen';
    link.href = new URL('deck.css', import.meta.url).href;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    // Before ours, so that ours has the last word.
    document.head.prepend(link);
  });
}

async function start(root: HTMLElement): Promise<void> {
  await loadStyle();
  // After the style sheet: with a new one, the browser may begin anew with the fonts.
  await loadAhead();
  markSteps(root);
  root.classList.add('reveal');
  document.documentElement.toggleAttribute('data-live', true);
  const deck = new Reveal(root, {
    width: 1280,
    height: 720,
    margin: 0,
    maxScale: 4,
    center: false,
    controls: false,
    hash: true,
    history: false,
    transition: 'none',
    backgroundTransition: 'none',
    help: false,
    scrollActivationWidth: 0,
    hideInactiveCursor: true,
    // Else any page that opened this one could call reveal's methods, and lay a frame of its own over the slides.
    postMessage: false,
  });
  bindKeys(deck);
  await deck.initialize();
  // Reveal calls itself an application, which would keep a screen reader from reading line by line.
  root.removeAttribute('role');
  bindBar(deck);
  layOverview(root, deck);
  followDeck(deck);
}

const root = document.querySelector<HTMLElement>('[data-deck]');
/** Where slides would be too small to be read they stay a page that scrolls, as without a script. */
const small = matchMedia('(max-width: 700px), (max-height: 450px)');
// For `?print-pdf`, as reveal.js has it, the page as it is has a page for each slide.
const isPrint = new URLSearchParams(location.search).has('print-pdf');
if (root !== null && !isPrint) {
  if (!small.matches) await start(root);
  else small.addEventListener('change', () => void start(root), { once: true });
}
