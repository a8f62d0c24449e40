/** What the deck tells the speaker's page. */
export type DeckMessage = { readonly from: 'deck'; readonly slide: string; readonly paused: boolean };

/** What the speaker's page asks of the deck. `hello`: where are you? */
export type SpeakerMessage = { readonly from: 'speaker'; readonly ask: 'hello' | 'next' | 'previous' };

/** The line between a deck and its speaker's page, in one browser. The name is the deck's path. */
export function openChannel(deckPath: string): BroadcastChannel {
  return new BroadcastChannel(`on-record:${deckPath}`);
}

/** Whether a message is the deck's; anything else on the line is left alone. */
export function isDeckMessage(data: unknown): data is DeckMessage {
  return isObject(data) && data['from'] === 'deck' && typeof data['slide'] === 'string';
}

/** Whether a message is the speaker's. */
export function isSpeakerMessage(data: unknown): data is SpeakerMessage {
  return isObject(data) && data['from'] === 'speaker' && typeof data['ask'] === 'string';
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
