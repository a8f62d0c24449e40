import type { FigureInput } from '../schema/figure';
import type { LinkInput } from '../schema/link';
import type { Quantity } from '../schema/quantity';
import type { Path } from './fault';
import type { Places } from './places';

/** The decimals of a number as it was written, where zeros end them: of `2.0` one, of `2.5` none that need keeping. */
export function keptDecimals(written: string): number {
  return /^[-+]?\d+\.(\d*0)$/.exec(written.trim())?.[1]?.length ?? 0;
}

function keepIn(quantity: Quantity, path: Path, places: Places): Quantity {
  const ends: readonly Path[] =
    quantity.bound === 'between' ? [['between', 0], ['between', 1], ['best']] : [[quantity.bound]];
  const decimals = ends.map((end) => {
    const place = places.get([...path, ...end]);
    return place === undefined ? 0 : keptDecimals(place.file.text.slice(place.start, place.end));
  });
  const most = Math.max(...decimals);
  return most === 0 ? quantity : { ...quantity, decimals: most };
}

/** The numbers of figures with the zeros that they were written with: 2.0 stays 2.0, which a computer reads as 2. */
export function keepZeros(figures: ReadonlyMap<string, FigureInput>, places: Places): ReadonlyMap<string, FigureInput> {
  const keepInLinks = <Any extends LinkInput>(links: readonly Any[], path: Path, own?: Path): Any[] =>
    links.map((link, index) =>
      link.quantity === undefined
        ? link
        : { ...link, quantity: keepIn(link.quantity, [...(own ?? [...path, index]), 'quantity'], places) },
    );
  return new Map(
    [...figures].map(([id, figure]): [string, FigureInput] => [
      id,
      {
        ...figure,
        chain: keepInLinks(
          figure.chain,
          ['figures', id, 'chain'],
          figure.derived === undefined ? undefined : ['figures', id],
        ),
        relays: keepInLinks(figure.relays, ['figures', id, 'relays']),
      },
    ]),
  );
}
