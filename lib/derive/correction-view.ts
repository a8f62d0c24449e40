import { pick } from '../facts/lookup';
import { figureAddress } from '../format/address';
import { formatDate } from '../format/date';
import type { Figure, Report } from '../schema/report';
import { imprintWords } from '../words/imprint';

/** A correction as every surface lists it: when, in which edition, of which figure, what changed and why. */
export type CorrectionView = {
  readonly date: string;
  readonly edition: string;
  /** The figure that was corrected; undefined where it was something else. */
  readonly figure: { readonly name: string; readonly href: string } | undefined;
  readonly text: string;
};

/**
 * The corrections of a report, in the order of the data.
 * @param only the figure whose corrections are asked for; all when left out.
 */
export function toCorrectionViews(report: Report, only?: Figure): readonly CorrectionView[] {
  return report.corrections
    .filter((correction) => only === undefined || correction.figure === only.id)
    .map(({ date, edition, figure, was, now, why }) => ({
      date: formatDate(date),
      edition: imprintWords.edition(edition),
      figure:
        figure === undefined
          ? undefined
          : { name: pick(report.figures, figure).name, href: figureAddress(report.id, figure) },
      text: imprintWords.corrected(was, now, why),
    }));
}
