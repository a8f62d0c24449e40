import { acrossKinds } from '../format/address';
import { contentPolicy } from './content-policy';

/** Where pages stand that no other site may frame, from the site's root: all but the charts that are made for frames. */
const pages = [
  ...['/', '/404.html', '/:report/', '/:report/figures/*', '/:report/present/*', '/:report/print/*'],
  // The list of each, as `/speakers/`, is like a report's page to a host.
  ...acrossKinds.map((kind) => `/${kind}/:name/`),
];

/**
 * What static hosts read from a site's own folder, by path: `_headers`, the headers that Netlify and Cloudflare Pages send
 * with it, and `.nojekyll`, with which GitHub Pages serves folders that begin with a line. Hosts join what two rules say of
 * one header, so who may frame a page is said where it holds and nowhere above.
 */
export function toHostFiles(basePath: string): Readonly<Record<string, string>> {
  const rule = (path: string, ...headers: readonly string[]) => [
    `${basePath}${path}`,
    ...headers.map((one) => `  ${one}`),
  ];
  return {
    _headers: [
      ...rule('/*', 'X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer'),
      ...rule('/_next/static/*', 'Cache-Control: public, max-age=31536000, immutable'),
      ...pages.flatMap((path) => rule(path, `Content-Security-Policy: ${contentPolicy}`)),
      '',
    ].join('\n'),
    '.nojekyll': '',
  };
}
