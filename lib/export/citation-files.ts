import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite, plugins } from '@citation-js/core';
import type { CslItem } from '../derive/citation';

// The plugin would write ASCII alone, and drop every letter and sign that LaTeX has no command for: ₹, Cyrillic, Arabic. What
// reads BibTeX today reads UTF-8. It then escapes nothing, so that is done here.
plugins.config.get('@bibtex').format.asciiOnly = false;

/** References as the files that reference managers take, by ending. */
export function writeCitations(items: readonly CslItem[]): Readonly<Record<'.bib' | '.ris' | '.csl.json', string>> {
  const lines = items.map((item) => mapTexts(item, (text) => text.replaceAll(/\s+/g, ' ')));
  const escaped = lines.map((item) => mapTexts(item, escapeTex));
  return {
    '.bib': `${new Cite(escaped).format('bibtex').trim()}\n`,
    '.ris': `${toLines(new Cite(lines).format('ris')).trim()}\n`,
    '.csl.json': `${JSON.stringify(items, null, 2)}\n`,
  };
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as BibTeX has it: no sign of LaTeX does in it what it would do. */
function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}~^$&%#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

/** An item with every text in it written otherwise; names of things and addresses stay. */
function mapTexts(item: CslItem, write: (text: string) => string): CslItem {
  const { id, type, URL, ...others } = item;
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return write(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one)]));
  };
  const texts = Object.entries(others).map(([name, value]) => [name, walk(value)]);
  return { ...others, ...Object.fromEntries(texts), id, type, ...(URL === undefined ? {} : { URL }) };
}

/**
 * RIS with a line a field. The plugin breaks lines after 70 characters, within words, as nobody reads them any more; and it
 * cuts names to 20, so that two may be alike.
 */
function toLines(ris: string): string {
  return ris.replaceAll(/\n(?![A-Z][A-Z\d] {2}-)/g, '').replaceAll(/^ID {2}- .*\n/gm, '');
}
