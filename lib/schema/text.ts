import { z } from 'zod';

/** What a value looks like, for the reference of keys, where its schema alone doesn’t tell: `date`, `web address`. */
export const writtenAs = z.registry<{ readonly what: string }>();

/** Whether Windows keeps a name for a device, with any ending, and can't have a file or a folder that is called so. */
export const isDevice = (name: string): boolean => /^(con|prn|aux|nul|(com|lpt)\d)(\.|$)/i.test(name);

/** What to do about such a name. */
export const explainDevice = (name: string): string =>
  `a name that Windows keeps for a device, so that no file can have it there; write another, such as ${name.toLowerCase().replace(/\W+/g, '-')}-1`;

/**
 * The name by which one entry refers to another: lower-case words joined by hyphens.
 * It becomes part of addresses and file names, so nothing else is allowed, and no name of a device of Windows.
 */
export const Id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
    error: 'not a name; write lower-case words joined by hyphens, such as uk-mod',
  })
  .max(60, { error: 'longer than 60 characters; shorten the name' })
  .refine((name) => !isDevice(name), { error: ({ input }) => explainDevice(String(input)) })
  .register(writtenAs, { what: 'name' });

/** The kinds of entries that have names. */
export const entryKinds = [
  'agents',
  'sources',
  'measures',
  'figures',
  'events',
  'statements',
  'series',
  'charts',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The schemas whose text names an entry, each with the kind of entry. */
export const references = z.registry<{ readonly to: EntryKind }>();

const refer = (to: EntryKind) => Id.clone().register(references, { to });

/**
 * The name by which one entry refers to another: lower-case words joined by hyphens.
 * It becomes part of addresses and file names, so nothing else is allowed.
 */
export const idOf = {
  agent: refer('agents'),
  source: refer('sources'),
  measure: refer('measures'),
  figure: refer('figures'),
  event: refer('events'),
  series: refer('series'),
  chart: refer('charts'),
};

/** What stands in a recipe for a text of one's own. */
const PLACEHOLDER = /^(?:…|\.{3})$/;
const isWritten = (text: string) => !PLACEHOLDER.test(text);
const notWritten = { error: 'nothing but …; write the text itself, or leave the key out' };

/** A line of plain text: not empty, no line break, at most 300 characters. Shown as written, never as HTML. */
export const Line = z
  .string()
  .trim()
  .min(1, { error: 'empty; write some text or leave the key out' })
  .max(300, { error: 'longer than 300 characters; shorten it' })
  .regex(/^[^\n\r]*$/, { error: 'has a line break; write it on one line' })
  .refine(isWritten, notWritten);

/** A line in which nothing is referred to: what an entry is called, wherever it is named. */
export const NameLine = Line.regex(/^[^{}]*$/, {
  error: 'names have no references; write it out, without braces',
});

/** The schema of prose, which those made from it follow: where references may stand and digits may not. */
export const proseTexts = z.registry<{ readonly prose: true }>();

/**
 * Text of our own that a page prints. Figures stand in it by reference, never as digits: `{casualties}` prints
 * the figure with its bound, `{casualties.number}` the number alone, `{casualties.paragraph}` where it stands,
 * `{series-id@2024-10-07}` a reading, `{event-id}` an event's date. Dates such as 8 October 2024 may be typed.
 */
export const Prose = z
  .string()
  .trim()
  .min(1, { error: 'empty; write some text or leave the key out' })
  .max(1200, { error: 'longer than 1,200 characters; split it' })
  .refine(isWritten, notWritten)
  .register(proseTexts, { prose: true });

/**
 * Words quoted from a document: at most eight, so that all phrases together stay a short quotation
 * (oa:TextQuoteSelector's `exact`).
 */
export const Words = Line.refine((text) => text.split(/\s+/).length <= 8, {
  error: 'more than eight words; quote at most eight',
}).register(writtenAs, { what: 'words of a document' });

/** Words that limit the saying, not the number: likely, claimed, it's thought. One hedge as it was written. */
export const Hedge = Line.max(40, { error: 'longer than 40 characters; write the hedging words alone' });

/** An address on the web. Only http and https: anything else could run in a reader's browser. */
export const WebAddress = z
  .string()
  .refine((text) => /^https?:\/\/[^\s<>"]+$/i.test(text) && URL.canParse(text), {
    error: 'not a web address; write one that begins with https:// or http://',
  })
  .register(writtenAs, { what: 'web address' });
