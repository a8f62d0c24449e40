import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import stamp from '../.on-record/stamp.json';
import '../.on-record/fonts/scripts.css';
import '../components/styles/tokens.css';
import '../components/styles/fallback.css';
import '../components/styles/base.css';
import '../components/styles/chart.css';
import '../components/styles/print.css';
import { toAddress } from '../lib/format/address';
import { draftWords } from '../lib/words/draft';
import './settings';

// Next names the families after these constants. “serif” and “sans” are names that browsers have already: under them
// Chromium sets a late font after all, and the page moves.
const sourceSerif = localFont({
  variable: '--font-serif',
  display: 'optional',
  adjustFontFallback: false,
  src: [
    { path: '../.on-record/fonts/serif.woff2', weight: '350 700', style: 'normal' },
    { path: '../.on-record/fonts/serif-italic.woff2', weight: '350 700', style: 'italic' },
  ],
});
const sourceSans = localFont({
  variable: '--font-sans',
  display: 'optional',
  adjustFontFallback: 'Arial',
  src: [{ path: '../.on-record/fonts/sans.woff2', weight: '350 700', style: 'normal' }],
});

// While one edits, drawings follow a moment after what is told of them.
const { drawn, drawing = false }: { readonly drawn: string; readonly drawing?: boolean } = stamp;

/**
 * What every page stands in: the language, the two typefaces, the style sheets, and the scripts of ours. The stamp says
 * what was drawn last, so that a page that is open while data or charts change is shown anew.
 */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={`${sourceSerif.variable} ${sourceSans.variable}`} data-drawn={drawn}>
      <body>
        {drawing && <dialog open>{draftWords.drawing}</dialog>}
        {children}
        <script type="module" src={toAddress('/scripts/page.js')} />
      </body>
    </html>
  );
}
