import { describe, expect, test } from 'vitest';
import { figureRow } from '../../../lib/derive/table-view';
import { natureText, toTile, whoText } from '../../../lib/derive/tile';
import { pick } from '../../../lib/facts/lookup';
import { isLater } from '../../../lib/facts/said';
import { toDated } from '../../../lib/schema/date';
import { loadReal } from '../support/load-real';

const report = loadReal();
const figure = (id: string) => pick(report.figures, id);

describe('a tile', () => {
  test.each([
    ['casualties', 'Estimate, lower bound'],
    ['target-strength', 'Target'],
    ['call-up', 'Order'],
    ['occupied-share', 'Share'],
    ['officers-killed', 'Count'],
    ['us-officials-nyt', 'Estimate, upper bound'],
    ['general-staff-october', 'Count, approximate'],
    ['economist-model', 'Model'],
    ['mediazona-october', 'Count, lower bound'],
    ['uk-yardstick-likely', /range$/],
  ])('of %s says what kind of number it is, and how it is limited', (id, text) => {
    if (typeof text === 'string') expect(natureText(figure(id))).toBe(text);
    else expect(natureText(figure(id))).toMatch(text);
  });

  test.each([
    // The article printed no hedge; what it didn't carry over stands in what differs.
    ['casualties', undefined],
    ['target-strength', '“intends to”'],
    ['call-up', '“attempt”'],
    ['officers-killed', '“claimed”'],
    ['strike-deaths', '“claimed”'],
    ['uk-total-october', '“likely”'],
    // Not known isn't none: nothing is said of it.
    ['decree-2023', undefined],
  ])('of %s shows how surely it was said: %s', (id, hedges) => expect(toTile(report, figure(id)).hedges).toBe(hedges));

  test.each([
    ['casualties', /^UK Ministry of Defence, 7 October 2024, as carried by Ukrinform[^;]*; paragraph 15$/],
    ['occupied-share', /^HuffPost UK, in its own voice; paragraph 12\. No source named$/],
    ['call-up', /^HuffPost UK, in its own voice; paragraph 14\. The number: Sergei Shoigu, 21 September 2022/],
    ['officers-killed', /^Unnamed intelligence sources in Kyiv Post, 4 October 2024.*; paragraph 8$/],
    ['nato-rutte', /^Mark Rutte.*21 October 2024.*; later than the article$/],
    ['general-staff-october', /^Ukrainian General Staff, 7 October 2024((?!later).)*$/],
  ])('of %s says who says so, and where', (id, text) => expect(whoText(report, figure(id))).toMatch(text));

  test('says what differs, and to whom that belongs', () => {
    expect(toTile(report, figure('casualties')).differs).toMatch(/^UK ministry.*“likely”/);
    expect(toTile(report, figure('strike-deaths')).differs).toContain('“more than”');
    expect(toTile(report, figure('occupied-share')).differs).toBeUndefined();
  });

  test('names the sources of the speaker, of who gave the number, and of the article', () => {
    const numbers = (id: string) => toTile(report, figure(id)).marks.map(({ number }) => number);
    expect(numbers('casualties')).toContain(report.head.article.number);
    expect(numbers('call-up')).toContain(pick(report.sources, 'shoigu-announcement').number);
    expect(numbers('general-staff-october')).not.toContain(report.head.article.number);
  });
});

describe('what is later than the article', () => {
  test.each([
    ['2024-10-07', false],
    ['2024-10-08', false],
    ['2024-10-09', true],
    ['2024-10', false],
    ['2024-11', true],
    ['2026-08', true],
    [undefined, false],
  ])('of %s is %s, by the article’s own day', (date, later) =>
    expect(isLater(report, date === undefined ? undefined : toDated(date))).toBe(later),
  );

  test('is only what comes after all of the time in which the article may have appeared', () => {
    const { head } = report;
    const undated = { ...report, head: { ...head, article: { ...head.article, issued: toDated('2024-10') } } };
    expect(isLater(undated, toDated('2024-10-20'))).toBe(false);
    expect(isLater(undated, toDated('2024-11-01'))).toBe(true);
  });

  test('says so in a table', () => {
    const date = (id: string) => figureRow(report, figure(id))[5]?.text;
    expect(date('zelensky-october')).toBe('28 October 2024, later than the article');
    expect(date('casualties')).toBe('8 October 2024');
  });
});
