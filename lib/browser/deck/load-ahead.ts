/** In ms: a line that stalls must not keep the slides from coming; what is later than this is left out. */
const patience = 5000;

/**
 * Loads what the browser by itself asks for only later, when the room's network may have gone: every font that the
 * slides' letters need, as those of the last are else asked for when they show, and the icon, else asked for anew at each slide.
 */
export async function loadAhead(): Promise<void> {
  const text = document.body.textContent;
  const fonts = [...document.fonts].map(({ family, style }) => document.fonts.load(`${style} 1em ${family}`, text));
  const icons = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')].map(keepIcon);
  const timeUp = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.allSettled([...fonts, ...icons]), timeUp]);
}

/** Puts an icon into the page itself, where it needs no request. */
async function keepIcon(link: HTMLLinkElement): Promise<void> {
  const answer = await fetch(link.href);
  const type = answer.headers.get('Content-Type') ?? '';
  if (answer.ok && type.startsWith('image/svg+xml'))
    link.href = `data:image/svg+xml,${encodeURIComponent(await answer.text())}`;
}
