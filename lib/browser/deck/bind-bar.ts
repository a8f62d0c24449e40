import type { RevealApi } from 'reveal.js';
import { isAction, runAction } from './actions';

/** Lets buttons do what keys do. The bar shows while a pointer moves or something in it has the focus. */
export function bindBar(deck: RevealApi): void {
  let timer = 0;
  document.addEventListener('pointermove', () => {
    document.documentElement.toggleAttribute('data-moving', true);
    clearTimeout(timer);
    timer = window.setTimeout(() => document.documentElement.toggleAttribute('data-moving', false), 2500);
  });
  for (const control of document.querySelectorAll<HTMLElement>('[data-do]')) {
    const action = control.dataset['do'] ?? '';
    if (!isAction(action)) continue;
    control.addEventListener('click', (event) => {
      event.preventDefault();
      runAction(deck, action);
    });
  }
}
