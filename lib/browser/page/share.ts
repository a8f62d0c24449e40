import { copyWords } from '../../words/copy';

/*
 * Shares a chart's address: through the sheet of the platform where there is one, else it copies it. Without this script the
 * link leads to the chart.
 */

async function share(link: HTMLAnchorElement): Promise<void> {
  const url = link.href;
  const title = link.closest('section')?.querySelector('h2')?.textContent ?? document.title;
  const say = (words: string) => {
    if (link.nextElementSibling !== null) link.nextElementSibling.textContent = words;
  };
  // Not every browser has a sheet, whatever the types say.
  const platform: Partial<Navigator> = navigator;
  try {
    if (platform.share === undefined) {
      await navigator.clipboard.writeText(url);
      say(copyWords.addressCopied);
    } else await navigator.share({ title, url });
  } catch (error) {
    // Whoever closes the sheet wants nothing said; where nothing may be copied, the address is there to be.
    if (!(error instanceof DOMException && error.name === 'AbortError')) say(` ${url}`);
  }
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-share]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void share(link);
});
