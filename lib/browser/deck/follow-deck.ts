import type { RevealApi } from 'reveal.js';
import { type DeckMessage, isSpeakerMessage, openChannel } from './channel';

/** Tells the speaker's page where the deck is, and does what it asks. */
export function followDeck(deck: RevealApi): void {
  const channel = openChannel(location.pathname);
  const tell = () => {
    const slide = deck.getCurrentSlide()?.id ?? '';
    channel.postMessage({ from: 'deck', slide, paused: deck.isPaused() } satisfies DeckMessage);
  };
  channel.addEventListener('message', ({ data }) => {
    if (!isSpeakerMessage(data)) return;
    if (data.ask === 'next') deck.next();
    if (data.ask === 'previous') deck.prev();
    tell();
  });
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed']) deck.on(event, tell);
  tell();
}
