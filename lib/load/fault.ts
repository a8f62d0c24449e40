/** Where a value stands in the report: keys of maps and places in lists, counted from 0. */
export type Path = readonly (string | number)[];

/** Something wrong in the report, not yet located in a file. */
export type Fault = {
  readonly path: Path;
  readonly message: string;
  /** Others may follow from it, so that it is read before them. */
  readonly isFirst?: true;
  /** Where inside a text it is: the wrong piece, and how many of the same stand before it. */
  readonly within?: { readonly piece: string; readonly before: number };
};

/** A path as problems print it: `figures.casualties.chain[1].words`. */
export function formatPath(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
