import { expect, test } from 'vitest';
import { toChartView } from '../../../../lib/derive/chart-view';
import { formatCount } from '../../../../lib/format/number';
import { loadExample, loadReal } from '../../support/load-real';

const views = [loadReal(), loadExample('aids-2024'), loadExample('first-figures-2024')].flatMap((report) =>
  [...report.charts.values()].map((chart) => toChartView(report, chart)),
);

test('who says so, in short, counts speakers alone and begins with a party', () => {
  const many = views.flatMap(({ says, saysInShort }) => {
    const speakers = says.filter(({ by }) => by !== 'notes');
    return speakers.length > 2 ? [{ speakers, saysInShort }] : [];
  });
  expect(many.length).toBeGreaterThan(3);
  for (const { speakers, saysInShort } of many) {
    expect(saysInShort).toContain(`and ${formatCount(speakers.length - 1)} others`);
    const party = speakers.find(({ by }) => by === 'party');
    expect(saysInShort).toContain(party?.text ?? speakers[0]?.text);
  }
});

test('a chart’s name says no two numbers by the same name', () => {
  const numbers = views.map(({ name }) => name.split('. ').find((part) => part.includes('; ')) ?? '');
  expect(numbers.filter((part) => part !== '').length).toBeGreaterThan(10);
  for (const part of numbers) {
    const names = part.split('; ').map((one) => one.slice(0, one.lastIndexOf(': ')));
    expect(names).toEqual([...new Set(names)]);
  }
});
