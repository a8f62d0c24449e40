import type { RevealApi } from 'reveal.js';
import { type Action, runAction } from './actions';

/** Keys that reveal.js leaves to us, or handles otherwise. Its own: arrows, Space, N P, PgUp PgDn, Home End, O Esc, B . V, G. */
const KEYS: Readonly<Record<string, Action>> = { s: 'speaker', f: 'full', a: 'steps', '?': 'help', F1: 'help' };

/** How long a number waits for its next digit or Enter, in ms. */
const PATIENCE = 3000;

/** Listens to the keys that reveal.js doesn't have: a number and Enter, help, speaker view, all annotations. */
export function bindKeys(deck: RevealApi): void {
  let typed = '';
  let last = 0;
  document.addEventListener(
    'keydown',
    (event) => {
      if (document.querySelector('dialog[open]') !== null) {
        // Kept from reveal.js too, whose overview Escape would open as it closes the list of keys.
        event.stopImmediatePropagation();
        return;
      }
      if (isForSomethingElse(event)) return;
      const action = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (/^\d$/.test(event.key)) {
        typed = event.timeStamp - last > PATIENCE ? event.key : typed + event.key;
        last = event.timeStamp;
      } else if (event.key === 'Enter' && typed !== '' && event.timeStamp - last <= PATIENCE) {
        goTo(deck, Number(typed));
        typed = '';
      } else if (action !== undefined) {
        runAction(deck, action);
      } else {
        typed = '';
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

/** The slide of a number as it stands in its corner, or the last one. */
function goTo(deck: RevealApi, number: number): void {
  if (number >= 1) deck.slide(Math.min(number, deck.getTotalSlides()) - 1);
}

/** Fields keep their keys; the browser keeps those with Ctrl, Alt or Cmd. */
function isForSomethingElse(event: KeyboardEvent): boolean {
  const { target } = event;
  const isField =
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
  return isField || event.ctrlKey || event.altKey || event.metaKey;
}
