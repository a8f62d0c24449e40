import { copyWords } from '../words/copy';

/**
 * Shows the button after each text that is there to be copied, and lets it copy. Without this script the text is
 * selected by a click. The style sheet belongs to the document, not to an element: no attribute changes under React.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync('@media screen { [data-copy] + button[hidden] { display: inline-block } }');
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

async function copy(text: HTMLElement, status: Element | null): Promise<void> {
  const say = (words: string) => {
    if (status !== null) status.textContent = words;
  };
  try {
    await navigator.clipboard.writeText(text.textContent?.trim() ?? '');
    say(copyWords.copied);
  } catch {
    getSelection()?.selectAllChildren(text);
    say(copyWords.selected);
  }
}

// One listener for all: what React renders later, in development, has its button too.
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-copy] + button') : null;
  const text = button?.previousElementSibling;
  if (text instanceof HTMLElement) void copy(text, button?.nextElementSibling ?? null);
});
