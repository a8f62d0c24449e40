import { anchorAddress, figureAddress } from '../format/address';
import { capitalise } from '../format/capital';
import { formatDate } from '../format/date';
import { parseProse } from '../format/prose';
import { numberText } from '../format/quantity';
import type { Report } from '../schema/report';
import { sayingWords } from '../words/saying';
import { tableWords } from '../words/table';
import { readingText } from './reading';
import { drawnText } from './said';

/** Text with its references resolved: plain pieces, and pieces that lead to what they name. */
export type ProseView = readonly { readonly text: string; readonly href?: string }[];

type Piece = ProseView[number];

function resolve(report: Report, id: string, field: string | undefined): Piece {
  const figure = report.figures.get(id);
  const entry = figure ?? report.events.get(id) ?? report.statements.get(id);
  if (entry === undefined) throw new Error(`{${id}} names nothing in ${report.id}`);
  const href = figure === undefined ? anchorAddress(report.id, id) : figureAddress(report.id, id);
  if (field === 'paragraph') return { text: sayingWords.paragraph(entry.said.last.paragraph ?? '–'), href };
  if (figure !== undefined) {
    const written = drawnText(figure);
    return { text: field === 'number' ? numberText(written) : written.text, href };
  }
  const event = report.events.get(id);
  return { text: event === undefined ? id : formatDate(event.date), href };
}

function resolveReading(report: Report, id: string, date: string): Piece {
  const series = report.series.get(id);
  const reading = series?.readings.find((candidate) => candidate.date.text === date);
  if (series === undefined || reading === undefined)
    throw new Error(`{${id}@${date}} names no reading in ${report.id}`);
  return { text: readingText(series, reading)?.text ?? tableWords.noReading };
}

/** A text of the report's own with its references resolved. The loader has checked that each names something. */
export function toProseView(report: Report, text: string): ProseView {
  return parseProse(text).map((part): Piece => {
    if (part.kind === 'text') return { text: part.text };
    return part.kind === 'reading'
      ? resolveReading(report, part.series, part.date)
      : resolve(report, part.id, part.field);
  });
}

/** A headline: it begins with a capital letter, even where it begins with a reference such as “nearly {share}”. */
export function toHeadline(report: Report, text: string): ProseView {
  return toProseView(report, text).map((piece, index) =>
    index === 0 ? { ...piece, text: capitalise(piece.text) } : piece,
  );
}

/** A text with its references, as one line. */
export function plain(text: ProseView): string {
  return text.map((piece) => piece.text).join('');
}

/** The same as one plain line, for alternative text, titles and files. */
export function toPlainText(report: Report, text: string): string {
  return plain(toProseView(report, text));
}
