import { settings } from './settings';

/**
 * The whole address of a place on the site, for paper and files that leave it. Undefined when the site's own address
 * isn't configured: then none is printed.
 * @param address within the site, as `toAddress` and its kin write it.
 */
export function toSiteAddress(address: string): string | undefined {
  const site = settings().siteUrl;
  return site === undefined ? undefined : new URL(address, site).href;
}

/** A whole address as people write it: without its scheme and its last slash. */
export function shortenAddress(href: string): string {
  return href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
