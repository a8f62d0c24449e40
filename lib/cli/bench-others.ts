import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import type { Span } from '../numbers/score';

/** A program that finds numbers in texts, measured beside ours: its name, and what it finds. */
export type OtherFinder = { readonly name: string; readonly find: (text: string) => readonly Span[] };

/** What has to be there to measure the others; they are no part of the project. */
export const OTHERS = ['@microsoft/recognizers-text-suite', 'compromise', 'compromise-dates'];

/** Spans that overlap, as several recognizers find the same: the longest of them stay. */
function keepLongest(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  const longest = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const span of longest) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}

// Offsets of Microsoft's ends are those of the last character.
const Recognized = z.array(z.object({ start: z.number(), end: z.number() }));
const KINDS = ['Number', 'Ordinal', 'Percentage', 'Age', 'Currency', 'Dimension', 'Temperature', 'DateTime'] as const;
const Recognizer = z.custom<(text: string, culture: string) => unknown>((value) => typeof value === 'function');
const Suite = z.object(Object.fromEntries(KINDS.map((kind) => [`recognize${kind}`, Recognizer])));

function microsoft(suite: unknown): OtherFinder {
  const recognizers = Object.values(Suite.parse(suite));
  const find = (text: string) =>
    recognizers.flatMap((recognize) =>
      Recognized.parse(recognize(text, 'en-us')).map(({ start, end }) => ({ start, end: end + 1 })),
    );
  return { name: 'Microsoft recognizers', find: (text) => keepLongest(find(text)) };
}

const Term = z.object({ offset: z.object({ start: z.number(), length: z.number() }) });

/** Calls a method of something that brings no types. */
const call = (of: unknown, method: string, ...args: readonly unknown[]): unknown =>
  Reflect.apply(Reflect.get(Object(of), method), of, args);

function compromise(nlp: unknown): OtherFinder {
  const read = z.custom<(text: string) => unknown>((value) => typeof value === 'function').parse(nlp);
  const find = (text: string) => {
    const doc = read(text);
    // Dates by their tags: reading what they mean fails on some texts.
    return [call(doc, 'numbers'), call(doc, 'match', '#Date+')].flatMap((list) =>
      z
        .array(Term)
        .parse(call(list, 'json', { offset: true }))
        .map(({ offset: { start, length } }) => ({ start, end: start + length })),
    );
  };
  return { name: 'compromise', find: (text) => keepLongest(find(text)) };
}

/** The other finders, from a folder in which they are installed. Throws where one isn’t. */
export function loadOthers(folder: string): readonly OtherFinder[] {
  const load = createRequire(join(process.cwd(), folder, 'package.json'));
  const nlp: unknown = load('compromise');
  const dates: unknown = load('compromise-dates');
  call(nlp, 'plugin', Reflect.get(Object(dates), 'default') ?? dates);
  return [microsoft(load('@microsoft/recognizers-text-suite')), compromise(nlp)];
}
