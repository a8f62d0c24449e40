import { withoutIsolates } from '../../format/isolate';
import { copyWords } from '../../words/copy';

/**
 * Copies what is there to be copied: a sentence at the press that opens it, any other text by the button after it, which
 * this script shows. Without it a text is selected by a click. The style sheet belongs to the document, not to an element:
 * no attribute changes under React.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync('@media screen { [data-copy] + button[hidden] { display: inline-block } }');
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** A text as others can use it: without what only keeps its lines on a page. */
const plain = (text: string | null) =>
  withoutIsolates(text ?? '')
    .replaceAll('\u00a0', ' ')
    .trim();

async function copy(text: Element, status: Element | null | undefined): Promise<void> {
  const say = (words: string) => {
    if (status != null) status.textContent = words;
  };
  try {
    await navigator.clipboard.writeText(plain(text.textContent));
    say(copyWords.copied);
  } catch {
    getSelection()?.selectAllChildren(text);
    say(copyWords.selected);
  }
}

// One listener for all: what React renders later, in development, has its button too.
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const details = target.closest('summary')?.parentElement;
  if (details?.matches('[data-sentence]:not([open])')) {
    const text = details.querySelector('[data-copy]');
    if (text !== null) void copy(text, details.querySelector('[role=status]'));
  }
  const button = target.closest('[data-copy] + button');
  const text = button?.previousElementSibling;
  if (text != null) void copy(text, button?.nextElementSibling);
  // A list of places that was used has done its work.
  target.closest('[popover] a[href^="#"]')?.closest<HTMLElement>('[popover]')?.hidePopover();
});
