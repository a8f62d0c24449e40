import type { Fault } from '../fault';
import type { Checked } from './checked';
import { select } from './select';

/** Corrections that don't agree with the report's edition and date: each edition after the first has one or more. */
export function checkCorrections({ tree, draft }: Checked): Fault[] {
  const { edition, updated } = draft.head;
  if (edition === undefined) return [];
  const corrections = [...draft.corrections];
  const faults = corrections.flatMap(([index, correction]): Fault[] => {
    const path = ['corrections', index];
    if (correction.edition > edition)
      return [
        {
          path: [...path, 'edition'],
          message: `later than the report’s edition, ${edition}; raise report.edition to ${correction.edition}`,
        },
      ];
    if (updated !== undefined && correction.date.from > updated.from)
      return [
        {
          path: [...path, 'date'],
          message: `later than report.updated, ${updated.text}; write ${correction.date.text} there`,
        },
      ];
    return [];
  });
  const told = new Set(corrections.map(([, correction]) => correction.edition));
  const untold = Array.from({ length: Math.min(edition, 1000) - 1 }, (_, index) => index + 2).find(
    (number) => !told.has(number),
  );
  const isWhole = select(tree, 'corrections.*').length === draft.corrections.size;
  if (faults.length > 0 || untold === undefined || !isWhole) return faults;
  const message = `no correction says what edition ${untold} changed; list it under corrections:, or write edition: ${untold - 1}`;
  return [{ path: ['report', 'edition'], message }];
}
