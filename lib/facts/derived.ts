import { joinAnd } from '../format/join-words';
import type { Figure, Report } from '../schema/report';
import { derivedWords } from '../words/derived';
import { toPlainText } from './prose-view';
import { figureText } from './said';

/** What a number of the report's own was made from, each with its number: `People with HIV (39.9 million people)`. */
export function partsText({ derived }: Figure): string | undefined {
  if (derived === undefined) return undefined;
  return joinAnd(derived.from.map((part) => derivedWords.part(part.name, figureText(part).full)));
}

/** How a number of the report's own was worked out, in one text; undefined for what others said. */
export function derivedText(report: Report, figure: Figure): string | undefined {
  const parts = partsText(figure);
  if (parts === undefined || figure.derived === undefined) return undefined;
  return derivedWords.how(parts, toPlainText(report, figure.derived.how));
}
