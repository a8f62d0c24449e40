import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import '../.on-record/fonts/scripts.css';
import '../components/styles/tokens.css';
import '../components/styles/fallback.css';
import '../components/styles/base.css';
import '../components/styles/chart.css';
import '../components/styles/chart-lines.css';
import '../components/styles/chart-marks.css';
import '../components/styles/print.css';
import { toAddress } from '../lib/format/address';
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
  adjustFontFallback: false,
  src: [{ path: '../.on-record/fonts/sans.woff2', weight: '350 700', style: 'normal' }],
});

/** What every page stands in: the language, the two typefaces, the style sheets, and the scripts of ours. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={`${sourceSerif.variable} ${sourceSans.variable}`}>
      <body>
        {children}
        <script type="module" src={toAddress('/scripts/page.js')} />
      </body>
    </html>
  );
}
