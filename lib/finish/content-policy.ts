import { createHash } from 'node:crypto';
import { fontScript } from './fonts-in-time';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page may load: only what the site itself serves, one script in it, and of styles in it those that are named. */
const loads = (styles = '') =>
  `default-src 'none'; script-src 'self' ${hashOf(fontScript)}; style-src 'self'${styles}; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`;

/**
 * What all pages may load, in a header: which style sheet a page holds, it says itself, by its hash. Browsers let through
 * only what both allow (CSP3, 3.4).
 */
export const headerPolicy = loads(" 'unsafe-inline'");

/** The whole as a header, Content-Security-Policy: what a page may load, and that no other site may frame it. */
export const contentPolicy = `${headerPolicy}; frame-ancestors 'self'`;

/** The header of charts that are made to be framed by others. */
export const framedPolicy = `${headerPolicy}; frame-ancestors *`;

/**
 * What a page says of itself, for hosts that send no headers of ours. Who may frame a page can be said in a header alone
 * (CSP3, 3.3); JSON-LD is data, which no policy holds back.
 */
export const pagePolicy = loads();

/** The same for a page that holds a style sheet, which is let through by its SHA-256. */
export const pagePolicyWith = (css: string): string => loads(` ${hashOf(css)}`);

/** Whether a page, by its address, is made to be framed by others. */
export const isFramed = (path: string): boolean => /\/embed\/[^/]+\/$/.test(path);
