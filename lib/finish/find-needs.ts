import type { CheerioAPI } from 'cheerio';
import { listComments } from './list-comments';

type IsNextScript = (src: string | undefined, text: string) => boolean;

const withoutScript = 'draw it in a server component that waits for its data itself';

/** What in an exported page needs Next's scripts, or breaks the site's policy of no inline code; each says what to do. */
export function findNeeds($: CheerioAPI, isNextScript: IsNextScript): string[] {
  const needs: string[] = [];
  if ($('html#__next_error__, meta#__next-page-redirect, template[data-dgst]').length > 0) {
    needs.push('was exported as an error or a redirect, and is empty; give it content, and link with a plain <a>');
  }
  if ($('template[id^="B:"], template[id^="P:"], [hidden][id^="S:"]').length > 0) {
    needs.push(
      `holds content that a script would move into place; leave out Suspense and loading.tsx, and ${withoutScript}`,
    );
  }
  if (listComments($).some(({ data }) => /^\$[?!~]/.test(data)))
    needs.push(`holds a part that wasn’t ready when it was exported; ${withoutScript}`);

  $('script:not([src])').each((_, element) => {
    const text = $(element).text();
    if (isNextScript(undefined, text) || $(element).attr('type') === 'application/ld+json') return;
    needs.push(`holds the inline script “${text.slice(0, 60)}”; put it into a file of its own in lib/browser`);
  });
  const styled = $('[style], style').first();
  if (styled.length > 0) {
    needs.push(`holds inline style, on <${styled.prop('tagName')?.toLowerCase()}>; use a class or an SVG attribute`);
  }
  return needs;
}
