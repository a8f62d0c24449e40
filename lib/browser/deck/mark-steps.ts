/** Makes the annotations of each chart appear one after the other, in the report's order; their numbers come with them. */
export function markSteps(root: HTMLElement): void {
  for (const figure of root.querySelectorAll<HTMLElement>('figure[data-steps]')) {
    const steps = (figure.dataset['steps'] ?? '').split(' ').filter((step) => step !== '');
    let index = 0;
    for (const step of steps) {
      const name = CSS.escape(step);
      // Those of a phone's drawing don't show here, and would be announced as nothing.
      const parts = figure.querySelectorAll(`[data-frame="slide"] :is([data-note="${name}"], [data-pin="${name}"])`);
      for (const part of parts) {
        part.classList.add('fragment');
        // Its link is silent elsewhere, as one that leads where its mark does; what comes step by step has to be said.
        for (const silent of [part, ...part.querySelectorAll('[aria-hidden]')]) silent.removeAttribute('aria-hidden');
        part.setAttribute('data-fragment-index', String(index));
      }
      if (parts.length > 0) index += 1;
    }
  }
}
