import type { LinkInput } from '../../schema/link';
import type { Path } from '../fault';
import type { Checked } from './checked';

/** A link and where it stands, in a chain or among the relays of an entry. */
export type Placed = { readonly link: LinkInput; readonly path: Path };

type Said = {
  readonly chain: readonly LinkInput[];
  readonly relays: readonly LinkInput[];
  readonly derived?: unknown;
};

/** Every link of an entry. */
export function linksOf(said: Said, path: Path): readonly Placed[] {
  // What the report worked out itself has its number beside its other keys, and no link is written.
  const at = (key: 'chain' | 'relays', index: number) =>
    key === 'chain' && said.derived !== undefined ? path : [...path, key, index];
  const place = (key: 'chain' | 'relays') => said[key].map((link, index) => ({ link, path: at(key, index) }));
  return [...place('chain'), ...place('relays')];
}

/** Every link of the report. */
export function allLinks({ figures, events, statements }: Checked['draft']): readonly Placed[] {
  return [
    ...[...figures].flatMap(([id, said]) => linksOf(said, ['figures', id])),
    ...[...events].flatMap(([id, said]) => linksOf(said, ['events', id])),
    ...[...statements].flatMap(([id, said]) => linksOf(said, ['statements', id])),
  ];
}
