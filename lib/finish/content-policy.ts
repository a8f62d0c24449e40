/** What a page may load: only what the site itself serves, no inline script, no inline style. */
const loads =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** The whole as a header, Content-Security-Policy: what a page may load, and that no other site may frame it. */
export const contentPolicy = `${loads}; frame-ancestors 'self'`;

/** The header of charts that are made to be framed by others. */
export const framedPolicy = `${loads}; frame-ancestors *`;

/**
 * What a page says of itself, for hosts that send no headers of ours. Who may frame a page can be said in a header alone
 * (CSP3, 3.3); JSON-LD is data, which no policy holds back.
 */
export const pagePolicy = loads;

/** Whether a page, by its address, is made to be framed by others. */
export const isFramed = (path: string): boolean => /\/embed\/[^/]+\/$/.test(path);
