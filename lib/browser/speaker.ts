import { type DeckMessage, isDeckMessage, openChannel, type SpeakerMessage } from './deck/channel';

const slides = [...document.querySelectorAll<HTMLElement>('[data-slide]')];
const channel = openChannel(location.pathname.replace(/speaker\/?$/, ''));
let started = Date.now();

/** Writes into a place of the page that is there for it. */
function show(name: string, text: string): void {
  const place = document.querySelector(`[data-show="${name}"]`);
  if (place !== null && place.textContent !== text) place.textContent = text;
}

/** Shows the deck's slide with its notes, and the one after it. */
function follow({ slide, paused }: DeckMessage): void {
  const at = slides.findIndex((item) => item.dataset['slide'] === slide);
  if (at === -1) return;
  const page = document.documentElement;
  page.toggleAttribute('data-live', true);
  page.toggleAttribute('data-paused', paused);
  for (const [index, item] of slides.entries()) {
    if (index === at && item.dataset['turn'] !== 'now') window.scrollTo(0, 0);
    if (index === at) item.dataset['turn'] = 'now';
    else if (index === at + 1) item.dataset['turn'] = 'next';
    else item.removeAttribute('data-turn');
  }
  show('place', String(at + 1));
}

function ask(question: SpeakerMessage['ask']): void {
  channel.postMessage({ from: 'speaker', ask: question } satisfies SpeakerMessage);
}

const two = (value: number) => String(value).padStart(2, '0');

function tick(): void {
  const seconds = Math.floor((Date.now() - started) / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  show('timer', `${hours === 0 ? minutes : `${hours}:${two(minutes)}`}:${two(seconds % 60)}`);
  const now = new Date();
  show('clock', `${two(now.getHours())}:${two(now.getMinutes())}`);
}

const KEYS: Readonly<Record<string, SpeakerMessage['ask']>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  n: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  p: 'previous',
};

document.documentElement.toggleAttribute('data-scripting', true);
channel.addEventListener('message', ({ data }) => {
  if (isDeckMessage(data)) follow(data);
});
document.addEventListener('keydown', (event) => {
  const isButton = event.target instanceof HTMLButtonElement && event.key === ' ';
  const question = event.key === ' ' && event.shiftKey ? 'previous' : KEYS[event.key];
  const isOurs =
    document.documentElement.hasAttribute('data-live') && !event.ctrlKey && !event.altKey && !event.metaKey;
  if (question === undefined || isButton || !isOurs) return;
  event.preventDefault();
  ask(question);
});
for (const button of document.querySelectorAll<HTMLElement>('[data-do]')) {
  button.addEventListener('click', () => {
    const action = button.dataset['do'];
    if (action === 'next' || action === 'previous') ask(action);
    if (action === 'reset') started = Date.now();
    tick();
  });
}
setInterval(tick, 250);
tick();
ask('hello');
