import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { toAddress } from '../../format/address';
import { draftWords } from '../../words/draft';
import { served } from './places';
import type { State } from './site';
import { watchChanges } from './watch-changes';

/** A page of ours with what it stands in, as its bundle has it. */
export type Page = {
  readonly Layout: (props: { children: ReactNode }) => ReactNode;
  readonly rules: readonly string[];
  readonly content: ReactNode;
  readonly metadata: Metadata;
  /** The name of its style sheet. */
  readonly name: string;
};

/** What is answered to a request. */
export type Answer = { readonly status: number; readonly type: string; readonly body: string | Uint8Array };

const HTML = 'text/html;charset=utf-8';

/**
 * A page as a browser shows it while one edits. What it says of itself to machines, the build writes alone.
 * @param state what it goes by.
 */
export function toPage({ Layout, rules, content, metadata, name }: Page, status: number, state: State): Answer {
  const html = renderToStaticMarkup(<Layout>{content}</Layout>);
  const head = renderToStaticMarkup(
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{String(metadata.title ?? '')}</title>
      <link rel="icon" href={toAddress('/icon.svg')} />
      <style dangerouslySetInnerHTML={{ __html: rules.join('\n') }} />
      <link rel="stylesheet" href={`${toAddress(served.fonts)}scripts.css`} />
      <link rel="stylesheet" href={`${toAddress(served.sheets)}${name}.css`} />
    </>,
  );
  // React has begun a head where something on the page belongs into one.
  const whole = html.includes('<head>') ? html : html.replace('<body>', '<head></head><body>');
  const body = `<!doctype html>${whole.replace('<head>', () => `<head>${head}`).replace('<body>', () => `<body>${toWatch(state)}`)}`;
  return { status, type: HTML, body };
}

/** What is said where a page can't be shown; it is loaded anew when something has changed. */
export function toFault(message: string, state: State): Answer {
  const head = renderToStaticMarkup(
    <>
      <meta charSet="utf-8" />
      <title>{draftWords.fault}</title>
    </>,
  );
  const body = `${toWatch(state)}${renderToStaticMarkup(<pre>{message}</pre>)}`;
  return {
    status: 500,
    type: HTML,
    body: `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`,
  };
}

/** Says that drawings are being made, as long as they are, and has the page loaded anew when something has changed. */
function toWatch({ shown, drawing }: State): string {
  const said = renderToStaticMarkup(<dialog open={drawing}>{draftWords.drawing}</dialog>);
  return `${said}<script>(${watchChanges.toString()})(${JSON.stringify(toAddress(served.changes))},${shown})</script>`;
}
