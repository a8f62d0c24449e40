import { describe, expect, it } from 'vitest';
import { type Change, problemsOf } from './flood';

/** Gives the timeline of the fixture, or another chart, levels. */
const withLevels = (after: string, levels: string): Change => [
  'charts.yaml',
  after,
  `${after}    levels: [${levels}]\n`,
];
const DAYS = '    events: [crest, bridge-opened]\n';

describe('levels of a chart are refused', () => {
  it.each<readonly [title: string, change: Change, problems: readonly string[]]>([
    [
      'where its kind has no scale for one',
      withLevels(DAYS, 'level-mark'),
      ['charts.yaml:59:5 charts.days.levels: this kind of chart has no scale for a level; leave levels out here'],
    ],
    [
      'where nothing is called so',
      withLevels(DAYS, 'level-mar'),
      [
        'charts.yaml:59:5 charts.days.levels: this kind of chart has no scale for a level; leave levels out here',
        'charts.yaml:59:14 charts.days.levels[0]: nothing under figures: is called level-mar; did you mean level-mark?',
      ],
    ],
  ])('%s', (_title, change, problems) => expect(problemsOf(change)).toEqual(problems));
});
