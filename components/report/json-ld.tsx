import type { ReactNode } from 'react';

/** What a page says to machines: data, which no browser runs, so that the content policy lets it stand in the page. */
export function JsonLd({ text }: { readonly text: string }): ReactNode {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
