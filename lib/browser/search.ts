import MiniSearch from 'minisearch';
import type { SearchData } from '../derive/search-data';
import { searchWords } from '../words/across';

/*
 * Finds reports, speakers and figures by their titles, names, measures and numbers, each word by its beginning, with a
 * mistyped letter in a long one. The data are read once; nothing that is typed leaves the page.
 */
type Entry = {
  readonly id: number;
  /** Small, before the name: what it is. */
  readonly kind: string;
  readonly name: string;
  readonly href: string;
  readonly number: string;
  readonly about: string;
  /** What else it is found by. */
  readonly words: string;
};

const SHOWN = 30;

/** A word without case and accents, as it is looked for. */
const fold = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}’'‘]/gu, '')
    .toLowerCase();

function toEntries({ reports, speakers, names, figures }: SearchData): readonly Entry[] {
  const found: Omit<Entry, 'id'>[] = [
    ...reports.map(([name, href, about]) => ({ kind: searchWords.report, name, href, number: '', about, words: '' })),
    ...speakers.map(([name, href, about]) => ({ kind: searchWords.speaker, name, href, number: '', about, words: '' })),
    ...figures.map(([name, number, label, href, report, speaker, measure]) => {
      const [title = '', address = ''] = reports[report] ?? [];
      const who = names[speaker] ?? '';
      const words = `${label} ${names[measure] ?? ''}`;
      return { kind: '', name, href: address + href, number, about: `${who} · ${title}`, words };
    }),
  ];
  return found.map((entry, id) => ({ ...entry, id }));
}

const field = document.querySelector<HTMLInputElement>('[data-search]');
const status = document.querySelector('[data-search-status]');
const list = document.querySelector('[data-search-hits]');
/** A hit without anything in it, as the page brings it. */
const blank = list?.firstElementChild;

const say = (words: string) => {
  if (status !== null) status.textContent = words;
};

function draw(entry: Entry): Node | string {
  const hit = blank?.cloneNode(true);
  if (!(hit instanceof HTMLElement)) return '';
  hit.hidden = false;
  for (const part of ['kind', 'name', 'number', 'about'] as const) {
    const place = hit.querySelector(`[data-hit=${part}]`);
    if (entry[part] === '') place?.remove();
    else if (place !== null) place.textContent = entry[part];
  }
  hit.querySelector('a')?.setAttribute('href', entry.href);
  return hit;
}

async function start(): Promise<void> {
  say(searchWords.reading);
  const response = await fetch(field?.dataset['searchData'] ?? '');
  if (!response.ok) throw new Error(response.statusText);
  const data: SearchData = await response.json();
  const entries = toEntries(data);
  const index = new MiniSearch<Entry>({ fields: ['name', 'number', 'about', 'words'], processTerm: fold });
  await index.addAllAsync(entries, { chunkSize: 1000 });
  const find = () => {
    const sought = field?.value.trim() ?? '';
    const found = index.search(sought, {
      ...{ prefix: true, fuzzy: (term: string) => (term.length > 4 ? 1 : false), combineWith: 'AND' },
      boost: { name: 3, words: 2 },
      // A report and a speaker are few; figures are many.
      boostDocument: (id: number) => (entries[id]?.kind === '' ? 1 : 2),
    });
    list?.replaceChildren(
      ...found
        .slice(0, SHOWN)
        .flatMap(({ id }) => entries[id] ?? [])
        .map(draw),
    );
    if (sought === '') say('');
    else if (found.length === 0) say(searchWords.nothing);
    else say(found.length > SHOWN ? searchWords.first(SHOWN, found.length) : searchWords.found(found.length));
  };
  field?.addEventListener('input', find);
  find();
}

start().catch(() => say(searchWords.failed));
