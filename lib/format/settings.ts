/** What a site is told when it is made, wherever it asks; said once, where a command or Next begins. */
export type Settings = {
  /** The folder of a web host that the site lives in, such as `/on-record`; empty at a host's root. */
  readonly basePath: string;
  /** Where the site can be read by others; undefined when nobody said, and then no address of it is printed. */
  readonly siteUrl: URL | undefined;
  /** The folders that hold the reports of the site, from the project's root. */
  readonly reports: readonly string[];
  /** Whether drafts are shown, and reports with problems as such: while one edits. */
  readonly drafts: boolean;
  /** The reports whose pages and files are made now, by their folders’ names; all of them unless said. */
  readonly only: readonly string[] | undefined;
  /** Which pages in the lists that span reports are made now: those that are due once, where reports are made in batches. */
  readonly spanning: 'all' | 'due' | 'later';
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings BASE_PATH, SITE_URL, REPORTS (`data,tests/reports`, for a site that is made to be tried), DRAFTS
 * (`shown`), ONLY (`aids-2024,storm-2024`) and SPANNING (`due`, `later`) from an environment. Throws, with what to write instead,
 * where one can't be used.
 */
export function readSettings(environment: Environment): Settings {
  const { BASE_PATH = '', SITE_URL = '', REPORTS = '', DRAFTS = '', ONLY = '', SPANNING = '' } = environment;
  if (!/^(\/[\w.~-]+)*$/.test(BASE_PATH))
    throw new Error(`BASE_PATH=${BASE_PATH} is no path; write it as /on-record, with a slash first and none last`);
  return {
    basePath: BASE_PATH,
    siteUrl: SITE_URL === '' ? undefined : readSiteUrl(SITE_URL),
    reports: REPORTS === '' ? ['data'] : REPORTS.split(','),
    drafts: DRAFTS === 'shown',
    only: ONLY === '' ? undefined : ONLY.split(','),
    spanning: SPANNING === 'due' || SPANNING === 'later' ? SPANNING : 'all',
  };
}

function readSiteUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  throw new Error(`SITE_URL=${text} is no address of a site; write it as https://example.org`);
}

let current = readSettings({});

/** Sets what is asked for from now on; for entry points, before anything else. Throws as `readSettings` does. */
export function applySettings(environment: Environment): void {
  current = readSettings(environment);
}

/** What this site was told. */
export function settings(): Settings {
  return current;
}
