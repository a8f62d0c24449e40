import { cache } from 'react';

/**
 * What the page that is being rendered has: one object a page, made anew for each. Only a page with notes of its sources
 * says so, before anything in it is rendered; on slides and paper a source's number leads to the list.
 */
export const surface = cache((): { hasNotes: boolean } => ({ hasNotes: false }));
