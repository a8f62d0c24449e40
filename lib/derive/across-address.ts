import { acrossAddress } from '../format/address';
import { lastingName } from '../format/lasting-name';
import type { Agent, Report, Source } from '../schema/report';
import { sourceText } from './source-view';

/*
 * The addresses of what several reports share. Each is made of what one report says alone, so that no other report
 * changes it.
 */

/**
 * The part of a speaker's address that is its own. Who has one id and one name is one speaker in all reports; someone whom
 * a document doesn't name is one in that report alone.
 */
export function speakerSlug(report: Report, { id, name, kind }: Agent): string {
  return lastingName(id, kind === 'unnamed' ? `${name} ${report.id}` : name);
}

/** The same of a source: a document has one id and one text that is printed of it. */
export const sourceSlug = (source: Source) => lastingName(source.id, sourceText(source));

/** The page of a speaker. */
export const speakerPage = (report: Report, agent: Agent) => acrossAddress('speakers', speakerSlug(report, agent));

/** The page of a source. */
export const sourcePage = (source: Source) => acrossAddress('sources', sourceSlug(source));
