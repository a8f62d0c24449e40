import { toSiteAddress } from '../format/site-address';
import { Refusal } from './refusal';

/** Throws a Refusal when BASE_PATH or SITE_URL can't be used; asked first, so that nothing is undone for a slip of it. */
export function checkSettings(): void {
  const { BASE_PATH: path = '' } = process.env;
  if (!/^(\/[\w.~-]+)*$/.test(path)) {
    throw new Refusal(`BASE_PATH=${path} is no path; write it as /on-record, with a slash first and none last`);
  }
  try {
    toSiteAddress('/');
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}
