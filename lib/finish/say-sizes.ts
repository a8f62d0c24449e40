import { toAddress } from '../format/address';
import { imprintWords } from '../words/imprint';

/** How large a file of so many bytes is called, in kB and never none. */
export const toKilobytes = (bytes: number) => Math.max(1, Math.round(bytes / 1000));

/** Links to files of the site that are there to be kept, as a page has them. */
const LINK = /(<a href="([^"]+)" download="">[^<]*)<\/a>/g;

/**
 * A page that says behind each link to a file how large it is. The files are made after the pages, so a page can't know
 * while it is drawn.
 * @param sizeOf the bytes of a file by its path in the site; undefined where there is none.
 */
export function saySizes(html: string, sizeOf: (path: string) => number | undefined): string {
  const home = toAddress('/');
  return html.replace(LINK, (whole, open: string, href: string) => {
    const bytes = href.startsWith(home) ? sizeOf(href.slice(home.length)) : undefined;
    return bytes === undefined ? whole : `${open}<small> ${imprintWords.size(toKilobytes(bytes))}</small></a>`;
  });
}
