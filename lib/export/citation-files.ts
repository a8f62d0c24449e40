import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import type { CslItem } from '../derive/citation';

/** References as the files that reference managers take, by ending. */
export function writeCitations(items: readonly CslItem[]): Readonly<Record<'.bib' | '.ris' | '.csl.json', string>> {
  const cite = new Cite(items.map(withoutBreaks));
  return {
    '.bib': `${cite.format('bibtex').trim()}\n`,
    '.ris': `${toLines(cite.format('ris')).trim()}\n`,
    '.csl.json': `${JSON.stringify(items, null, 2)}\n`,
  };
}

/**
 * RIS with a line a field. The plugin breaks lines after 70 characters, within words, as nobody reads them any more; and it
 * cuts names to 20, so that two may be alike.
 */
function toLines(ris: string): string {
  return ris.replaceAll(/\n(?![A-Z][A-Z\d] {2}-)/g, '').replaceAll(/^ID {2}- .*\n/gm, '');
}

/** A line break in a text would begin another field in a RIS file. */
function withoutBreaks(item: CslItem): object {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll(/\s+/g, ' ') : value,
    ]),
  );
}
