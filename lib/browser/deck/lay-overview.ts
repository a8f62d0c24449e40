import type { RevealApi } from 'reveal.js';

/** A slide's size in px, with the air around it in the overview. */
const [WIDTH, HEIGHT] = [1344, 784];

/** Lays the overview out as a grid of all slides, as large as a window can show them; more than fit are scrolled to. */
export function layOverview(root: HTMLElement, deck: RevealApi): void {
  const lay = () => {
    const count = deck.getTotalSlides();
    let columns = 1;
    const zoomAt = (many: number) => innerWidth / (many * WIDTH);
    while (columns < 8 && Math.ceil(count / columns) * HEIGHT * zoomAt(columns) > innerHeight) columns += 1;
    root.style.setProperty('--overview-columns', String(columns));
    root.style.setProperty('--overview-zoom', String(zoomAt(columns)));
    deck.getCurrentSlide()?.scrollIntoView({ block: 'nearest' });
  };
  deck.on('overviewshown', lay);
  addEventListener('resize', lay);
}
