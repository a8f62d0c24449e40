import { describe, expect, test } from 'vitest';
import { toDeck } from '../../../lib/derive/deck';
import { toDiffers } from '../../../lib/derive/differs';
import { toFigurePage } from '../../../lib/derive/figure-page';
import { figureRow } from '../../../lib/derive/table-view';
import { toTile } from '../../../lib/derive/tile';
import { pick } from '../../../lib/facts/lookup';
import { toRow } from '../../../lib/kinds/row';
import { economyOf } from '../load/economy';

const report = economyOf();
const growth = pick(report.figures, 'growth');
const exports = pick(report.figures, 'exports-us');
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

const LOST = '95% interval −2.9% to −1.5%';
const LOST_EXPORTS = 'range $4–\u2060$4.4 bn';

describe('an interval that the article printed as a bare number', () => {
  test('is told beside the figure, in a table and in a sentence', () => {
    const differs = `STATNORTH gave −2.2%, ${LOST}; the article left out the 95% interval`;
    expect(toTile(report, growth).differs).toBe(differs);
    expect(figureRow(report, growth).map(({ text }) => text)).toContain(differs);
    expect(toTile(report, growth).sentence).toContain(`The Northmark Herald left out the 95% interval.`);
    expect(plain(toTile(report, exports).differs)).toMatch(
      new RegExp(`^STATNORTH gave .*, ${LOST_EXPORTS.replaceAll('$', '\\$')}; the article left out the range$`),
    );
  });

  test('stands in the row of a chart', () => {
    const lines = toRow(report, growth).aside.map((line) => line.map(({ text }) => text).join(''));
    expect(lines).toEqual([`STATNORTH: ${LOST}`]);
  });

  test('is among what differs on the dashboard, with the origin’s number where its words aren’t known', () => {
    const rows = toDiffers(report);
    expect(rows.map(({ about }) => about).toSorted()).toEqual([exports.name, growth.name]);
    const row = rows.find(({ about }) => about === growth.name);
    expect(row?.differs).toBe('the article left out the 95% interval');
    expect(row?.before).toMatchObject({
      quoted: false,
      words: [
        { text: '−2.2%, ', marked: false },
        { text: LOST, marked: true },
      ],
    });
  });

  test('is marked in the chain on the figure’s page, and named where it should stand', () => {
    const [origin, article] = toFigurePage(report, growth).chain.links;
    expect(origin?.value.pieces).toContainEqual({ text: LOST, marked: true });
    expect(article?.value.pieces).toContainEqual({ text: `left out: ${LOST}`, marked: true });
    expect(article?.differs).toEqual([`STATNORTH gave −2.2%, ${LOST}; the article left out the 95% interval`]);
  });

  test('is on the slides', () => {
    const slides = toDeck(report).slides.map(({ body }) => JSON.stringify(body));
    expect(slides.filter((body) => body.includes(LOST)).length).toBeGreaterThan(1);
  });
});
