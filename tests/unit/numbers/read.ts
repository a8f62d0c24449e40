import { expect, test } from 'vitest';
import { findNumbers } from '../../../lib/numbers/find-numbers';
import { formatValue } from '../../../lib/numbers/value';

/** Each mention as `text = kind value`. */
export const read = (text: string) =>
  findNumbers(text).map((mention) => `${mention.text} = ${mention.kind} ${formatValue(mention)}`);

/** Sentences and the mentions that must be found in each. */
export type Table = Record<string, readonly string[]>;

/** A test for each sentence of a table. */
export function checkTable(table: Table): void {
  test.each(Object.entries(table))('%s', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });
}
