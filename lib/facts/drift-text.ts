import { capitalise } from '../format/capital';
import { intervalName } from '../format/interval';
import { joinAnd, quoteAll } from '../format/join-words';
import { formOf } from '../format/number-form';
import { formatQuantity, formatSpan } from '../format/quantity';
import type { Link, Said } from '../schema/report';
import { amountWords } from '../words/amounts';
import { inSentence } from '../words/articles';
import { driftLineWords, driftWords } from '../words/drift';
import { chainSteps, type Drift, intervalsText, type Step } from './drift';
import { carriedBy } from './said';

/** The steps across which something differs, oldest first. */
export function driftSteps(said: Said): readonly Step[] {
  return chainSteps(said).filter(({ drifts }) => drifts.length > 0);
}

/** Who published a document, by a short name where there is one. */
export const shortName = ({ agent }: Link) => agent.short ?? agent.name;

/** The same in a sentence: `UNAIDS`, `the UK ministry`. */
export const nameIn = (link: Link) => inSentence(shortName(link), link.agent.kind === 'organisation');

/** Whom a document credits, in a sentence: `the European Central Bank`. */
const agentIn = (agent: Link['credits'], name: string) => inSentence(name, agent?.kind === 'organisation');

/** Who has the later number: the article, or a document on the way to it by its short name. */
export function laterName({ later, toArticle }: Step): string {
  return toArticle ? driftWords.article : nameIn(later);
}

/** A number as a document gives it, with all that limits it: `500,000 to 820,000`, `−2.2%, 95% interval −2.9% to −1.5%`. */
export function numberWith({ quantity, words, written }: Link, unit: string, form?: Said['form']): string | undefined {
  if (quantity === undefined) return undefined;
  const { text, best } = formatQuantity(quantity, { words, written, unit, form });
  const isBare = quantity.bound === 'between' && written === undefined;
  const range = isBare ? formatSpan(quantity.low, quantity.high, unit, quantity.decimals, 'span', form) : text;
  const number = isBare && best !== undefined ? amountWords.withBest(range, best) : range;
  return [number, intervalsText(quantity, unit, form ?? formOf(written))]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** What the later document hasn’t got of the earlier one’s number and words: `“likely”`, `the range`. */
export function lostParts({ earlier, later, drifts }: Step): readonly string[] {
  const isRange = earlier.quantity?.bound === 'between';
  const narrowed = isRange && later.quantity !== undefined && later.quantity.bound !== 'between';
  const lost = drifts.flatMap((drift): string[] => {
    if (drift.kind === 'hedge') return [quoteAll(drift.lost)];
    if (drift.kind === 'bound') return drift.is === undefined && !isRange ? [quoteAll([drift.was])] : [];
    if (drift.kind === 'best') return drift.is === undefined ? [driftWords.theBest(drift.was)] : [];
    if (drift.kind !== 'range' || drift.is !== undefined || narrowed) return [];
    return [driftWords.theIntervals(joinAnd((earlier.quantity?.intervals ?? []).map(intervalName)))];
  });
  return narrowed && drifts.some(isOfNumber) ? [...lost, driftWords.theRange] : lost;
}

const isOfNumber = ({ kind }: Drift) => kind === 'value' || kind === 'bound' || kind === 'range' || kind === 'best';

/** Whether a document has another number, bound or range, and not only one part less. */
export function isChanged({ earlier, later, drifts }: Step): boolean {
  const narrowed = earlier.quantity?.bound === 'between' && later.quantity?.bound !== 'between';
  return drifts.some((drift) => {
    if (drift.kind === 'value') return true;
    return isOfNumber(drift) && 'is' in drift && (drift.is !== undefined || narrowed);
  });
}

/** What the earlier document had, of all that differs. */
function hadParts({ earlier, drifts }: Step, unit: string): readonly string[] {
  const lost = drifts.flatMap((drift) => (drift.kind === 'hedge' ? drift.lost : []));
  const number = numberWith(earlier, unit);
  const said = [lost.length === 0 ? undefined : quoteAll(lost), number].filter((part) => part !== undefined).join(' ');
  const given = drifts.some(isOfNumber) || lost.length > 0;
  return [
    ...(given ? [(lost.length === 0 ? driftWords.gave : driftWords.said)(said)] : []),
    ...drifts.flatMap((drift) => {
      if (drift.kind === 'modality') return [driftWords[drift.was]];
      if (drift.kind !== 'speaker') return [];
      return [
        earlier.credits === undefined ? driftWords.spoke : driftWords.credited(agentIn(earlier.credits, drift.was)),
      ];
    }),
  ];
}

function didParts(step: Step, unit: string, joined: boolean): readonly string[] {
  const lost = joinAnd(lostParts(step));
  const number = isChanged(step) ? numberWith(step.later, unit) : undefined;
  const bare = joined ? driftWords.leftOut(lost) : driftWords.doesNotHave(lost);
  const printed = number === undefined ? bare : driftWords.printedWithout(number, lost);
  return [
    ...(lost !== '' ? [printed] : number === undefined ? [] : [driftWords.printed(number)]),
    ...step.drifts.flatMap((drift) => {
      if (drift.kind === 'speaker') return [driftWords.credited(agentIn(step.later.credits, drift.is))];
      return drift.kind === 'modality' ? [driftWords[drift.is]] : [];
    }),
  ];
}

/**
 * What the later document did with what it took over: `the article left out “likely”`. It says what differs, never who erred.
 * @param unit that of the figure; empty where there is none.
 * @param joined whether it took the earlier document over; if not, nothing can have been left out.
 */
export function didText(step: Step, unit: string, who = laterName(step), joined = true): string {
  return driftWords.does(who, didParts(step, unit, joined).join(driftWords.and));
}

/** A step in one plain sentence: `UNAIDS gave 500,000 to 820,000; the article printed 630,000, without the range`. */
export function stepText(step: Step, unit: string, article?: string): string {
  const { earlier } = step;
  const had = capitalise(driftWords.does(nameIn(earlier), hadParts(step, unit).join(driftWords.and)));
  const carried = carriedBy(earlier.source);
  return driftWords.step(
    carried === undefined ? had : driftWords.carriedBy(had, carried),
    didText(step, unit, step.toArticle ? article : undefined),
  );
}

/** What differs along a chain, a sentence for each step; undefined where nothing does. */
export function differsClause(said: Said): string | undefined {
  const sentences = driftSteps(said).map((step) => stepText(step, said.measure?.unit ?? ''));
  return sentences.length === 0 ? undefined : sentences.join('. ');
}

/** What a document had of a difference, in a few words. */
function hadOf(drift: Drift): string {
  switch (drift.kind) {
    case 'hedge':
      return quoteAll(drift.lost);
    case 'bound':
      return quoteAll([drift.was]);
    case 'best':
      return driftLineWords.best(drift.was);
    case 'modality':
      return driftWords[drift.was];
    case 'value':
    case 'range':
    case 'speaker':
      return drift.was;
  }
}

/** What the later document has in its place, in a few words. */
function hasOf(drift: Drift): string {
  if (drift.kind === 'hedge' || drift.is === undefined) return driftLineWords.without;
  if (drift.kind === 'bound') return quoteAll([drift.is]);
  return drift.kind === 'modality' ? driftWords[drift.is] : drift.is;
}

type Had = { readonly had: string; readonly has: string };

/**
 * What each document had of what differs across a step. Of another number all that limits it is said with it: of
 * `between 370 and 410` neither end and no word says anything by itself.
 */
function hadAndHas({ earlier, later, drifts }: Step, { measure, form }: Said): readonly Had[] {
  const unit = measure?.unit ?? '';
  const isBetween = earlier.quantity?.bound === 'between';
  const isWhole = drifts.some(({ kind }) => kind === 'value' || kind === 'best' || (kind === 'bound' && isBetween));
  const [had, has] = isWhole ? [numberWith(earlier, unit, form), numberWith(later, unit, form)] : [];
  if (had === undefined || has === undefined) return drifts.map((drift) => ({ had: hadOf(drift), has: hasOf(drift) }));
  const first = drifts.find(isOfNumber);
  return drifts.flatMap((drift) => {
    if (drift === first) return [{ had, has }];
    return isOfNumber(drift) ? [] : [{ had: hadOf(drift), has: hasOf(drift) }];
  });
}

/**
 * What differs along a chain in a few words for a drawing: `UK ministry: “likely”, “over”`, and of a step before the
 * article, each difference by itself, who hasn’t got it: `UNAIDS: 648,310; Reuters: 640,000`.
 */
export function driftLines(said: Said): readonly string[] {
  return driftSteps(said).flatMap((step) => {
    const name = shortName(step.earlier);
    const parts = hadAndHas(step, said);
    if (step.toArticle) return [driftLineWords.of(name, parts.map(({ had }) => had).join(', '))];
    return parts.map(({ had, has }) => driftLineWords.step(driftLineWords.of(name, had), shortName(step.later), has));
  });
}
