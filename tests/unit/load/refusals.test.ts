import { describe, expect, it } from 'vitest';
import { type Change, problemsOf } from './flood';

type Case = readonly [title: string, changes: readonly Change[], problems: readonly string[]];

/** Renames the chart of the homes. */
const callHomes = (id: string): readonly Change[] => [
  ['charts.yaml', '  homes:\n', `  ${id}:\n`],
  ['report.yaml', 'chart: homes }', `chart: ${id} }`],
];

const AT_HOMES = 'charts.yaml:15:3 charts.';

const ANCHORS: readonly Case[] = [
  [
    'a chart named like an anchor of every page',
    callHomes('sources'),
    [`${AT_HOMES}sources: sources is an anchor that every report’s page has; rename the entry, as in sources-here`],
  ],
  [
    'a chart named like a source in the list',
    callHomes('source-2'),
    [`${AT_HOMES}source-2: source-2 is the anchor of a source in the list; rename the entry`],
  ],
  [
    'a chart named like the drawing of a measure',
    callHomes('measure-homes'),
    [`${AT_HOMES}measure-homes: a name that begins with measure- is one that pages use; rename the entry`],
  ],
  [
    'a chart named like the drawing on a slide',
    callHomes('slide-homes'),
    [`${AT_HOMES}slide-homes: a name that begins with slide- is one that pages use; rename the entry`],
  ],
  [
    'a chart named like the second slide of another',
    callHomes('moved-2'),
    [`${AT_HOMES}moved-2: moved-2 is also the name of a part of moved on page or slide; rename the entry`],
  ],
  [
    'a section named like the first slide',
    [['report.yaml', 'id: small-figures', 'id: title']],
    [
      'report.yaml:22:7 report.sections[7].id: title is an anchor that every report’s page has; rename the entry, as in title-here',
    ],
  ],
  [
    'a headline figure in a section of figures too',
    [['report.yaml', 'figures: [bridges-closed]', 'figures: [bridges-closed, homes-flooded]']],
    ['report.yaml:25:33 report.sections[7].figures[1]: homes-flooded stands in lead already; remove it here or there'],
  ],
  [
    'a figure in two sections of figures',
    [
      [
        'report.yaml',
        '    - { kind: differs',
        '    - { kind: figures, id: again, kicker: Again, headline: Again, figures: [bridges-closed] }\n    - { kind: differs',
      ],
    ],
    [
      'report.yaml:26:77 report.sections[8].figures[0]: bridges-closed stands in small-figures already; remove it here or there',
    ],
  ],
  [
    'two sections of statements',
    [['report.yaml', '{ kind: differs, id: differs', '{ kind: statements, id: differs']],
    ['report.yaml:27:9 report.sections[9].kind: an earlier section shows the statements; remove one of the two'],
  ],
];

describe('loadReport refuses what would lie or break on the page,', () => {
  describe('of anchors:', () => {
    it.each(ANCHORS)('%s', (_title, changes, problems) => expect(problemsOf(...changes)).toEqual(problems));
  });
});
