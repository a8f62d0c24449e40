import type { Draft } from '../draft';
import type { Readings } from '../link-report';
import type { TreeMap } from '../tree';

/** What the checks look at: the report as written, its entries that have their shape, and the series that could be read. */
export type Checked = {
  readonly tree: TreeMap;
  readonly draft: Draft;
  readonly readings: Readings;
  /** Whether every entry has its shape; if not, a name may seem unused only because what uses it is misspelt. */
  readonly shaped: boolean;
};
