import type { Fault } from '../fault';
import { checkAnchors } from './check-anchors';
import { checkChains, checkCredits } from './check-chains';
import { checkCharts } from './check-charts';
import { checkComparisons } from './check-comparisons';
import { checkCorrections } from './check-corrections';
import { checkCycles } from './check-cycles';
import { checkDates } from './check-dates';
import { checkDeck } from './check-deck';
import { checkDerived } from './check-derived';
import { checkIntervals } from './check-intervals';
import { checkChartFiles, checkNames, checkParties } from './check-names';
import { checkParts } from './check-parts';
import { checkProse } from './check-prose';
import { checkRelays } from './check-relays';
import { checkLead, checkSections } from './check-sections';
import { checkSeries } from './check-series';
import { checkShares } from './check-shares';
import { checkTwice } from './check-twice';
import { checkWritten } from './check-written';
import type { Checked } from './checked';
import { checkReferences, checkUnused } from './references';

const CHECKS: readonly ((checked: Checked) => readonly Fault[])[] = [
  checkReferences,
  checkNames,
  checkChartFiles,
  checkAnchors,
  checkParties,
  checkUnused,
  checkCycles,
  checkChains,
  checkCredits,
  checkRelays,
  checkParts,
  checkWritten,
  checkIntervals,
  checkDates,
  checkTwice,
  checkSections,
  checkLead,
  checkSeries,
  checkShares,
  checkCharts,
  checkComparisons,
  checkCorrections,
  checkDeck,
  checkDerived,
  checkProse,
];

/** Everything by which the entries of a report don't agree with one another. */
export function checkReport(checked: Checked): readonly Fault[] {
  return CHECKS.flatMap((check) => check(checked));
}
