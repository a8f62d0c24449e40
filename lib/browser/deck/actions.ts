import type { RevealApi } from 'reveal.js';

/** Where the speaker's page lies, from the deck's own address. */
const SPEAKER = 'speaker/';

const ACTIONS = {
  next: (deck: RevealApi) => deck.next(),
  previous: (deck: RevealApi) => deck.prev(),
  overview: (deck: RevealApi) => deck.toggleOverview(),
  full: () => toggleFullScreen(),
  help: () => toggleHelp(),
  speaker: () => openSpeaker(),
  steps: (deck: RevealApi) => deck.configure({ fragments: deck.getConfig().fragments === false }),
} as const;

/** What keys and buttons can do. */
export type Action = keyof typeof ACTIONS;

/** Whether a name from the page is one of them. */
export function isAction(name: string): name is Action {
  return Object.hasOwn(ACTIONS, name);
}

/** Does what a key or a button stands for. */
export function runAction(deck: RevealApi, action: Action): void {
  ACTIONS[action](deck);
}

function toggleFullScreen(): void {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen();
  else void document.exitFullscreen();
}

function toggleHelp(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#keys');
  if (dialog?.open === true) dialog.close();
  else dialog?.showModal();
}

function openSpeaker(): void {
  const place = new URL(SPEAKER, location.href.replace(/[?#].*$/, ''));
  const opened = window.open(place, 'on-record-speaker', 'width=1100,height=760');
  if (opened === null) document.querySelector<HTMLDialogElement>('dialog#blocked')?.showModal();
}
