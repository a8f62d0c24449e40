type IsNextScript = (src: string | undefined, text: string) => boolean;

const withoutScript = 'draw it in a server component that waits for its data itself';

/** A script of a page: all of it, what is said of it, and its text. */
export const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
/** An element that says how it looks, behind whatever else is said of it, or a style sheet. */
const STYLED = /<(?:(style)\b|([a-z][\w:-]*)(?:\s+[^\s"'=<>/]+(?:="[^"]*")?)*?\s+style=)/i;

/** Where a script lies, from what is said of it. */
export const sourceOf = (attributes: string): string | undefined => /\ssrc="([^"]*)"/.exec(attributes)?.[1];

/**
 * What in an exported page needs Next's scripts, or breaks the site's policy of no inline code; each says what to do.
 * @param html as React writes it: in attributes, `<` and `>` are escaped.
 */
export function findNeeds(html: string, isNextScript: IsNextScript): string[] {
  const needs: string[] = [];
  const body = html.replaceAll(SCRIPT, '');
  if (/<html\b[^>]* id="__next_error__"|<meta\b[^>]* id="__next-page-redirect"|<template\b[^>]* data-dgst/.test(body)) {
    needs.push('was exported as an error or a redirect, and is empty; give it content, and link with a plain <a>');
  }
  if (/<template\b[^>]* id="[BP]:|<\w+(?=[^>]* hidden)[^>]* id="S:/.test(body)) {
    needs.push(
      `holds content that a script would move into place; leave out Suspense and loading.tsx, and ${withoutScript}`,
    );
  }
  if (/<!--\$[?!~]/.test(body)) needs.push(`holds a part that wasn’t ready when it was exported; ${withoutScript}`);
  for (const [, attributes = '', text = ''] of html.matchAll(SCRIPT)) {
    if (sourceOf(attributes) !== undefined || isNextScript(undefined, text)) continue;
    if (/ type="application\/ld\+json"/.test(attributes)) continue;
    needs.push(`holds the inline script “${text.slice(0, 60)}”; put it into a file of its own in lib/browser`);
  }
  const styled = STYLED.exec(body);
  if (styled !== null) {
    const [, sheet = '', name = sheet] = styled;
    needs.push(`holds inline style, on <${name.toLowerCase()}>; use a class or an SVG attribute`);
  }
  return needs;
}
