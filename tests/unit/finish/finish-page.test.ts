import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { finishPage, UnfinishablePage } from '../../../lib/finish/finish-page';

/** What Next writes around a page, as far as finishing deals with it. */
const chunk = '/_next/static/chunks/0j1we.js';
const runtime = {
  preload: `<link rel="preload" as="script" fetchPriority="low" href="${chunk}"/>`,
  modulePreload: `<link rel="modulepreload" href="${chunk}"/>`,
  chunk: `<script src="${chunk}" async=""></script>`,
  polyfill: `<script src="${chunk}" noModule=""></script>`,
  loader:
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script>',
  start: '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  payload: '<script>self.__next_f.push([1,"0:{\\"P\\":null}"])</script>',
};
const style = '<link rel="stylesheet" href="/_next/static/chunks/3xps.css" data-precedence="next"/>';
const font = '<link rel="preload" href="/_next/static/media/sans.woff2" as="font" crossorigin="" type="font/woff2"/>';
const own = '<script type="module" src="/scripts/copy-sentence.js"></script>';
const facts = '<script type="application/ld+json">{"@type":"Report"}</script>';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/>${style}${font}${runtime.preload}${runtime.modulePreload}${runtime.chunk}${runtime.polyfill}<title>Over 648,000 &amp; more</title>${head}</head><body><div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$-->${own}${runtime.loader}${runtime.chunk}${runtime.start}${runtime.payload}</body></html>`;

const main =
  '<main><p>over <!-- -->648,000<!-- --> “casualties” &lt;b&gt;</p><svg viewBox="0 0 10 10"><linearGradient id="a"></linearGradient><rect width="3"></rect></svg><p hidden="">kept</p></main>';

const readText = (html: string) => {
  const $ = load(html);
  $('script').remove();
  return $('html').text();
};

describe('finishPage', () => {
  test('takes out all that Next loads and leaves the text as it was', () => {
    const before = page(main);
    const after = finishPage(before, 'index.html');
    expect(after).not.toMatch(/_next\/static\/[^"]*\.js|__next_f|TURBOPACK|modulepreload|<!--/);
    expect(readText(after)).toBe(readText(before));
  });

  test('leaves style sheets, fonts, the names of SVG elements and our own scripts', () => {
    const after = finishPage(page(main, facts), 'index.html');
    for (const kept of ['3xps.css', 'sans.woff2', '<linearGradient id="a">', 'viewBox="0 0 10 10"', own, facts]) {
      expect(after).toContain(kept);
    }
  });

  test('leaves what the page itself hides, and takes only the empty box of Next', () => {
    const after = finishPage(page(main), 'index.html');
    expect(after).toContain('<p hidden="">kept</p>');
    expect(after).not.toContain('<div hidden');
  });

  test('has the page say what it may load, before anything that it loads, and nothing of frames, which only a header can', () => {
    const after = finishPage(page(main), 'index.html');
    const policy = after.indexOf(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self' 'sha256-",
    );
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(after.indexOf('<link'));
    expect(after).not.toContain('frame-ancestors');
  });

  test('takes Next’s note about fonts, which stands elsewhere from one build to the next', () => {
    const note = '<meta name="next-size-adjust" content=""/>';
    expect(finishPage(page(main, note), 'index.html')).toBe(finishPage(page(main), 'index.html'));
  });

  test('takes every comment of React, however many and deep, and leaves other comments', () => {
    const rows = '<tr><td>over <!-- -->648,000</td></tr>'.repeat(5000);
    const after = finishPage(page(`<!-- by hand --><table><tbody>${rows}</tbody></table>`), 'index.html');
    expect(after.match(/<!--.*?-->/g)).toEqual(['<!-- by hand -->']);
  });

  test('works for a site that stands at a path', () => {
    const after = finishPage(page(main).replaceAll('"/_next', '"/on-record/_next'), 'index.html');
    expect(after).not.toMatch(/_next\/static\/[^"]*\.js/);
    expect(after).toContain('/on-record/_next/static/chunks/3xps.css');
  });

  test('changes nothing when it is run again', () => {
    const once = finishPage(page(main), 'index.html');
    expect(finishPage(once, 'index.html')).toBe(once);
  });

  test.each([
    ['a redirect', page('').replace('<html', '<html id="__next_error__"'), 'is empty; give it content'],
    [
      'a redirect by the page',
      page('', '<meta id="__next-page-redirect" http-equiv="refresh"/>'),
      'link with a plain <a>',
    ],
    ['a fallback that waits', page('<!--$?--><template id="B:0"></template><p>wait</p><!--/$-->'), 'Suspense'],
    ['content that came late', page('<div hidden="" id="S:0"><p>late</p></div>'), 'leave out Suspense and loading.tsx'],
    ['a part that failed', page('<!--$!--><template></template><!--/$-->'), 'wasn’t ready when it was exported'],
    [
      'an inline script',
      page('<script>document.title = "x"</script>'),
      'holds the inline script “document.title = "x"”',
    ],
    ['an inline script that names Next', page('<script>go(self.__next_f)</script>'), 'holds the inline script'],
    ['a style attribute', page('<p style="color:red">x</p>'), 'holds inline style, on <p>; use a class'],
    ['a style element', page('<style>p{}</style>'), 'holds inline style, on <style>'],
  ])('refuses %s, names the page and says what to do', (_, html, advice) => {
    expect(() => finishPage(html, 'out/one/index.html')).toThrow(UnfinishablePage);
    expect(() => finishPage(html, 'out/one/index.html')).toThrow(`out/one/index.html: `);
    expect(() => finishPage(html, 'out/one/index.html')).toThrow(advice);
  });

  test('lists all that is wrong with a page at once', () => {
    const html = page('<p style="color:red">x</p><script>go()</script>');
    expect(() => finishPage(html, 'a.html')).toThrow(/a\.html: .*script.*\na\.html: .*style/);
  });
});
