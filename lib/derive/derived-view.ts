import { type ProseView, toProseView } from '../facts/prose-view';
import { figureText } from '../facts/said';
import { figureAddress } from '../format/address';
import type { Figure, Report } from '../schema/report';

/** How the report worked a number out: the figures that it was made from, each with its number, and how. */
export type DerivedView = {
  readonly from: readonly { readonly name: string; readonly number: string; readonly href: string }[];
  readonly how: ProseView;
};

/** How a figure of the report's own was worked out; undefined for what others said. */
export function toDerivedView(report: Report, { derived }: Figure): DerivedView | undefined {
  if (derived === undefined) return undefined;
  return {
    from: derived.from.map((part) => ({
      name: part.name,
      number: figureText(part).full,
      href: figureAddress(report.id, part.id),
    })),
    how: toProseView(report, derived.how),
  };
}
