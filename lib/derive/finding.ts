import { countedBare, countedBehind, countedNoun } from '../facts/counted';
import { chainSteps, type Step } from '../facts/drift';
import { driftSteps, isChanged, lostParts, numberWith } from '../facts/drift-text';
import { type ProseView, plain, toHeadline } from '../facts/prose-view';
import { capitalise } from '../format/capital';
import { joinAnd } from '../format/join-words';
import { formatCount } from '../format/number';
import type { Figure, Report } from '../schema/report';
import { findingWords } from '../words/finding';
import { toDiffers } from './differs';

/** The lines under a title, and what a list in one of them names before it is cut. */
const MOST_LINES = 3;
const MOST_NAMED = 3;

/** How many characters three lines of the smallest phone have room for: of the first, which is set larger up to `large`, and of the others. */
const ROOM = { large: 104, first: 118, other: 122 };

/** Whether the first line is too long for three large lines of a phone, and is set smaller there. */
export function isLongFinding(lines: readonly ProseView[]): boolean {
  return plain(lines[0] ?? []).length > ROOM.large;
}

/** What stands behind a figure's number to say what it counts. */
type Naming = (figure: Figure) => string;

/** How figures are named in a line, and how many of a list are. */
type Way = { readonly naming: Naming; readonly most: number };

/** The last resort: numbers alone. */
const BARE: Way = { naming: countedBare, most: MOST_NAMED + 1 };

/** The ways to name figures, the fullest first; all of them by their units' nouns where each has one, before a list is cut. */
const WAYS: readonly Way[] = [
  { naming: countedBehind, most: MOST_NAMED + 1 },
  { naming: countedNoun, most: MOST_NAMED + 1 },
  { naming: countedBehind, most: MOST_NAMED },
  { naming: countedBehind, most: MOST_NAMED - 1 },
  { naming: countedNoun, most: MOST_NAMED },
  BARE,
];

/** A line as far as it doesn't depend on how its figures are named. */
type Line = (way: Way) => string;

/** Part of a line, and how many figures it is about. */
type Item = { readonly text: string; readonly figures: number };

/** How many of a list are named: all, if they are few enough. */
const countNamed = (length: number, most: number) => (length <= most ? length : Math.min(most, MOST_NAMED));

/** `a, b and c`; of more than a line has room for the first few, and how many more figures there are. */
function list(items: readonly Item[], most: number): string {
  const named = countNamed(items.length, most);
  const texts = items.slice(0, named).map(({ text }) => text);
  if (named === items.length) return joinAnd(texts);
  const more = items.slice(named).reduce((sum, { figures }) => sum + figures, 0);
  return joinAnd([...texts, findingWords.more(formatCount(more))]);
}

/** Figures with what they count, which is said once where all count the same: `120, 137 and 154 boats lost`. */
function listFigures(figures: readonly Figure[], { naming, most }: Way): string {
  const last = countNamed(figures.length, most);
  const isSame = new Set(figures.map(naming)).size === 1;
  const say = (figure: Figure, index: number) => `{${figure.id}}${isSame && index !== last - 1 ? '' : naming(figure)}`;
  return list(
    figures.map((figure, index) => ({ text: say(figure, index), figures: 1 })),
    most,
  );
}

/** What each figure lost on its way: `“likely”`. */
function lostBy(figures: readonly Figure[]): ReadonlyMap<Figure, string> {
  const all = figures.map((figure) => [figure, joinAnd([...new Set(driftSteps(figure).flatMap(lostParts))])] as const);
  return new Map(all.filter(([, lost]) => lost !== ''));
}

/** What was lost, each thing once, with the figures that lost it: `“likely” ({casualties})`. */
function lostItems(lost: ReadonlyMap<Figure, string>, way: Way): readonly Item[] {
  return [...new Set(lost.values())].map((what) => {
    const losers = [...lost].flatMap(([figure, its]) => (its === what ? [figure] : []));
    return { text: findingWords.lostBy(what, listFigures(losers, way)), figures: losers.length };
  });
}

/** Whether a figure has another number now, and not only a part less. */
const isRenumbered = (figure: Figure) => changedItem(figure, BARE) !== undefined;

/** The number that a figure has now for the one that it had: `{homes} in place of 41,000`. */
function changedItem(figure: Figure, way: Way): string | undefined {
  const isOther = (step: Step) =>
    isChanged(step) && (lostParts(step).length === 0 || step.drifts.some(({ kind }) => kind === 'value'));
  const was = driftSteps(figure).find(isOther)?.earlier;
  const number = was === undefined ? undefined : numberWith(was, figure.measure.unit);
  return number === undefined ? undefined : findingWords.changedTo(listFigures([figure], way), number);
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
function onTheWay(figures: readonly Figure[]): readonly Line[] {
  const lost = lostBy(figures);
  const changed = figures.filter(isRenumbered);
  const compared = figures.filter((figure) => chainSteps(figure).length > 0);
  const all = figures.length;
  const again = lost.size === 0 ? findingWords.share : findingWords.shareAgain;
  const changes = (way: Way) =>
    list(
      changed.map((figure) => ({ text: changedItem(figure, way) ?? '', figures: 1 })),
      way.most,
    );
  const lines: readonly Line[] = [
    ...(lost.size === 0
      ? []
      : [
          (way: Way) =>
            findingWords.lost(
              shareOf(findingWords.share, lost.size, all),
              lost.size === 1,
              list(lostItems(lost, way), way.most),
            ),
        ]),
    ...(changed.length === 0
      ? []
      : [(way: Way) => findingWords.changed(shareOf(again, changed.length, all), changed.length === 1, changes(way))]),
  ];
  if (lines.length > 0) return lines;
  if (figures.some((figure) => driftSteps(figure).length > 0)) return [];
  if (compared.length === 0) return [() => findingWords.nothingKnown(all, formatCount(all))];
  return [() => findingWords.nothingDiffers(shareOf(findingWords.share, compared.length, all), compared.length === 1)];
}

/** What differs that the lines before don't tell, figures apart from other passages. */
function sayElsewhere(report: Report, besides: ReturnType<typeof toDiffers>, isMore: boolean): string {
  const figures = besides.filter(({ entry }) => report.figures.has(entry)).length;
  const others = besides.length - figures;
  const what = joinAnd([
    ...(figures === 0 ? [] : [findingWords.moreFigures(formatCount(figures), isMore)]),
    ...(others === 0 ? [] : [findingWords.otherPassages(others === 1, formatCount(others), figures === 0)]),
  ]);
  return findingWords.elsewhere(besides.length === 1, capitalise(what));
}

/** What the data say of the article's figures: what was lost and changed, what has no source, and what differs besides. */
function compute(report: Report): readonly Line[] {
  const figures = [...report.figures.values()].filter(({ role }) => role === 'reported');
  const way = figures.length === 0 ? [] : onTheWay(figures);
  const unsourced = figures.filter(isUnsourced);
  const word = way.length === 0 ? findingWords.share : findingWords.shareAgain;
  const share = shareOf(word, unsourced.length, figures.length);
  const lost = lostBy(figures);
  const told = new Set(figures.filter((one) => lost.has(one) || isRenumbered(one)).map(({ id }) => id));
  const besides = toDiffers(report).filter(({ entry }) => !told.has(entry));
  return [
    ...way,
    ...(unsourced.length === 0
      ? []
      : [(way: Way) => findingWords.noSource(share, unsourced.length === 1, listFigures(unsourced, way))]),
    ...(besides.length === 0 ? [] : [() => sayElsewhere(report, besides, told.size > 0)]),
  ];
}

/** A line with its figures named as fully as three lines of a phone have room for. */
function fitLine(report: Report, line: Line, room: number): ProseView {
  const named = WAYS.map((way) => toHeadline(report, line(way)));
  return named.find((text) => plain(text).length <= room) ?? named.at(-1) ?? [];
}

/** The lines under a report's title: its author's own, or else what the data say. */
export function toFinding(report: Report): readonly ProseView[] {
  const { finding } = report.head;
  if (finding.length > 0) return finding.map((line) => toHeadline(report, line));
  return compute(report)
    .slice(0, MOST_LINES)
    .map((line, index) => fitLine(report, line, index === 0 ? ROOM.first : ROOM.other));
}
