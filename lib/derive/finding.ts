import { chainSteps, type Step } from '../facts/drift';
import { driftSteps, isChanged, lostParts, numberWith } from '../facts/drift-text';
import { type ProseView, toHeadline } from '../facts/prose-view';
import { capitalise } from '../format/capital';
import { joinAnd } from '../format/join-words';
import { formatCount } from '../format/number';
import type { Figure, Report } from '../schema/report';
import { findingWords } from '../words/finding';
import { toDiffers } from './differs';

/** The lines under a title, and what a list in one of them names before it is cut. */
const MOST_LINES = 3;
const MOST_NAMED = 3;

/** `a, b and c`; of more than a line has room for the first few, and how many more. */
function list(items: readonly string[]): string {
  if (items.length <= MOST_NAMED + 1) return joinAnd(items);
  return joinAnd([...items.slice(0, MOST_NAMED), findingWords.more(formatCount(items.length - MOST_NAMED))]);
}

const refer = ({ id }: Figure) => `{${id}}`;

/** What each figure lost on its way: `“likely”`. */
function lostBy(figures: readonly Figure[]): ReadonlyMap<Figure, string> {
  const all = figures.map((figure) => [figure, joinAnd([...new Set(driftSteps(figure).flatMap(lostParts))])] as const);
  return new Map(all.filter(([, lost]) => lost !== ''));
}

/** What was lost, each thing once, with the figures that lost it: `“likely” ({casualties})`. */
function lostItems(lost: ReadonlyMap<Figure, string>): readonly string[] {
  return [...new Set(lost.values())].map((what) => {
    const losers = [...lost].flatMap(([figure, its]) => (its === what ? [refer(figure)] : []));
    return findingWords.lostBy(what, list(losers));
  });
}

/** The number that a figure has now for the one that it had: `{homes} in place of 41,000`. */
function changedItem(figure: Figure): string | undefined {
  const isOther = (step: Step) => isChanged(step) && lostParts(step).length === 0;
  const was = driftSteps(figure).find(isOther)?.earlier;
  const number = was === undefined ? undefined : numberWith(was, figure.measure.unit);
  return number === undefined ? undefined : findingWords.changedTo(refer(figure), number);
}

/** Whether the article prints it as its own: it credits nobody, and no document is known from which it took it over. */
function isUnsourced({ said, derived }: Figure): boolean {
  return derived === undefined && said.speaking === said.last && said.last.credits === undefined;
}

/** How many of the article's figures a line is about. */
function shareOf(word: typeof findingWords.share, count: number, total: number): string {
  return word(count, capitalise(formatCount(count)), total, formatCount(total));
}

/** What became of the figures on their way: what they lost, which number they have now, or that nothing is known to differ. */
function onTheWay(figures: readonly Figure[]): readonly string[] {
  const lost = lostBy(figures);
  const changed = figures.map(changedItem).filter((item) => item !== undefined);
  const compared = figures.filter((figure) => chainSteps(figure).length > 0);
  const word = [...lost.values()].every((what) => what.startsWith('“')) ? findingWords.lostWords : findingWords.lost;
  // A part may name several words.
  const isOne = [...lost.values()].every((what) => what.split('“').length < 3);
  const lines = [
    ...(lost.size === 0
      ? []
      : [{ count: lost.size, say: (share: string) => word(share, list(lostItems(lost)), isOne) }]),
    ...(changed.length === 0
      ? []
      : [
          {
            count: changed.length,
            say: (share: string) => findingWords.changed(share, changed.length === 1, list(changed)),
          },
        ]),
  ];
  if (lines.length > 0)
    return lines.map(({ count, say }, index) =>
      say(shareOf(index === 0 ? findingWords.share : findingWords.shareAgain, count, figures.length)),
    );
  if (figures.some((figure) => driftSteps(figure).length > 0)) return [];
  if (compared.length === 0) return [findingWords.nothingKnown(figures.length, formatCount(figures.length))];
  const share = shareOf(findingWords.share, compared.length, figures.length);
  return [findingWords.nothingDiffers(share, compared.length === 1)];
}

/** What the data say of the article's figures: what was lost and changed, what has no source, and what differs besides. */
function compute(report: Report): readonly string[] {
  const figures = [...report.figures.values()].filter(({ role }) => role === 'reported');
  const way = figures.length === 0 ? [] : onTheWay(figures);
  const unsourced = figures.filter(isUnsourced);
  const word = way.length === 0 ? findingWords.share : findingWords.shareAgain;
  const share = shareOf(word, unsourced.length, figures.length);
  const lost = lostBy(figures);
  const told = new Set(figures.filter((one) => lost.has(one) || changedItem(one) !== undefined).map(({ id }) => id));
  const besides = toDiffers(report).filter(({ entry }) => !told.has(entry)).length;
  return [
    ...way,
    ...(unsourced.length === 0
      ? []
      : [findingWords.noSource(share, unsourced.length === 1, list(unsourced.map(refer)))]),
    ...(besides === 0 ? [] : [findingWords.elsewhere(besides === 1, formatCount(besides))]),
  ];
}

/** The lines under a report's title: its author's own, or else what the data say. */
export function toFinding(report: Report): readonly ProseView[] {
  const { finding } = report.head;
  const lines = finding.length > 0 ? finding : compute(report).slice(0, MOST_LINES);
  return lines.map((line) => toHeadline(report, line));
}
