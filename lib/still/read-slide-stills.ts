import { type DeckView, stillName } from '../derive/deck';
import { readStills } from './read-stills';

/** The stills of a deck by slide, as the draw step wrote them. Throws with what to do when they aren't there. */
export function readSlideStills(
  report: string,
  { slides }: DeckView,
): Readonly<Record<string, ReturnType<typeof readStills>>> {
  const drawn = slides.filter((slide) => slide.body.kind === 'chart');
  return Object.fromEntries(drawn.map(({ id }) => [id, readStills(report, stillName(id))]));
}
