/** Where the site can be read by others, such as `https://example.org`; undefined when SITE_URL isn't set. */
function readSiteUrl(): URL | undefined {
  const { SITE_URL = '' } = process.env;
  if (SITE_URL === '') return undefined;
  const fault = `SITE_URL=${SITE_URL} is no address of a site; write it as https://example.org`;
  if (!URL.canParse(SITE_URL)) throw new Error(fault);
  const url = new URL(SITE_URL);
  if (!/^https?:$/.test(url.protocol)) throw new Error(fault);
  return url;
}

/**
 * The whole address of a place on the site, for paper and files that leave it. Undefined when the site's own address
 * isn't configured: then none is printed. Throws when SITE_URL is no http or https address.
 * @param address within the site, as `toAddress` and its kin write it.
 */
export function toSiteAddress(address: string): string | undefined {
  const site = readSiteUrl();
  return site === undefined ? undefined : new URL(address, site).href;
}

/** A whole address as people write it: without its scheme and its last slash. */
export function shortenAddress(href: string): string {
  return href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
