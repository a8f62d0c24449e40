import { isGap } from '../../facts/reading';
import { findProseFaults, type ProsePart, parseProse } from '../../format/prose';
import type { Fault, Path } from '../fault';
import type { Checked } from './checked';
import { explainMissing, isKnown, isNamed, isToldAtEntry } from './references';
import { selectTexts } from './select';
import { PROSE } from './text-places';

const SAID = ['figures', 'events', 'statements'] as const;

/** Longer than any prose may be, which its shape's check says; what is in it need not be looked at. */
const LONGEST = 2000;

/** How many of the same piece stand in a text before an offset. */
function countBefore(text: string, piece: string, offset: number): number {
  let count = 0;
  for (let at = text.indexOf(piece); at >= 0 && at < offset; at = text.indexOf(piece, at + 1)) count += 1;
  return count;
}

function checkReading({ tree, readings }: Checked, part: Extract<ProsePart, { kind: 'reading' }>): string | undefined {
  if (!isNamed(tree, part.series, ['series'])) return explainMissing(tree, part.series, ['series']);
  const rows = readings.get(part.series);
  const numbers = rows?.filter((row) => !isGap(row));
  if (numbers === undefined || numbers.some(({ date }) => date.text === part.date)) return undefined;
  const before = numbers.findLast(({ date }) => date.text < part.date) ?? numbers[0];
  return `${part.series} has no reading of ${part.date}; write one that it has, such as ${before?.date.text ?? 'its first'}`;
}

function checkField(checked: Checked, { id, field }: Extract<ProsePart, { kind: 'reference' }>): string | undefined {
  const { tree, draft } = checked;
  if (!isNamed(tree, id, SAID))
    return SAID.every((kind) => isKnown(tree, kind)) && !isToldAtEntry(tree, id, SAID)
      ? explainMissing(tree, id, SAID)
      : undefined;
  const said = draft.figures.get(id) ?? draft.events.get(id);
  if (field === 'paragraph' && said?.role === 'context')
    return `${id} is context and stands in no paragraph; write {${id}}`;
  if (draft.events.has(id) && field === 'number')
    return `${id} is an event and has no number; write {${id}} for its date`;
  if (draft.statements.has(id) && field !== 'paragraph')
    return `${id} is a statement; write {${id}.paragraph}, or say it in words`;
  return undefined;
}

function checkPart(checked: Checked, part: ProsePart): string | undefined {
  if (part.kind === 'text') return undefined;
  return part.kind === 'reading' ? checkReading(checked, part) : checkField(checked, part);
}

/** What a measure counts may have numbers that are no figures: ages, scales, the base of an index. */
const isDefinition = ([kind, , key]: Path) => kind === 'measures' && key === 'definition';

/** Prose with digits typed in, with braces that are no reference, or with references that name nothing. */
export function checkProse(checked: Checked): Fault[] {
  const texts = selectTexts(checked.tree, PROSE).filter(({ text }) => text.length <= LONGEST);
  return texts.flatMap(({ path, text }) => {
    const dangling = parseProse(text).flatMap((part) => {
      const message = checkPart(checked, part);
      return message === undefined ? [] : [{ piece: part.text, offset: part.offset, message }];
    });
    const digits = isDefinition(path) ? 'any' : 'figures';
    return [...findProseFaults(text, digits), ...dangling].map(({ piece, offset, message }) => ({
      path,
      message,
      within: { piece, before: countBefore(text, piece, offset) },
    }));
  });
}
