import { describe, expect, it } from 'vitest';
import { type Change, problemsOf } from './flood';

type Case = readonly [title: string, changes: readonly Change[], problems: readonly string[]];

/** Renames the chart of the homes. */
const callHomes = (id: string): readonly Change[] => [
  ['charts.yaml', '  homes:\n', `  ${id}:\n`],
  ['report.yaml', 'chart: homes }', `chart: ${id} }`],
];

const DEVICE =
  'a name that Windows keeps for a device, so that no file can have it there; write another, such as con-1';
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
    'a chart named like the dark picture of another',
    callHomes('moved-dark'),
    [
      `${AT_HOMES}moved-dark: moved-dark is also what a picture of the chart moved is called as a file; rename one of the two`,
    ],
  ],
  [
    'a chart named like a device of Windows, where it is named too',
    callHomes('con'),
    [`${AT_HOMES}con: ${DEVICE}`, `report.yaml:15:22 report.sections[1].chart: ${DEVICE}`],
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

const RANGES: readonly Case[] = [
  [
    'an event of a timeline before its range',
    [['charts.yaml', 'range: 1998/2021', 'range: 2021-01/2021-04']],
    [
      'charts.yaml:58:21 charts.days.events[1]: bridge-opened is of 1998, outside the range, 2021-01/2021-04; widen the range, or leave it out here',
    ],
  ],
  [
    'an event of a timeline whose precise date is after its range',
    [['charts.yaml', 'range: 1998/2021', 'range: 1998/2021-03-20']],
    [
      'charts.yaml:58:14 charts.days.events[0]: crest is of 2021-03-28, outside the range, 1998/2021-03-20; widen the range, or leave it out here',
    ],
  ],
  [
    'readings, points and annotations outside the range',
    [['charts.yaml', 'range: 2021-03-26/2021-03-30', 'range: 2022-03-26/2022-03-30']],
    [
      'charts.yaml:8:14 charts.river-level.series[0]: river-gauge has no reading in the range, 2022-03-26/2022-03-30; widen the range, or leave it out here',
      'charts.yaml:9:14 charts.river-level.points[0]: level-mark is of 2021-03-28, outside the range, 2022-03-26/2022-03-30; widen the range, or leave it out here',
      'charts.yaml:12:17 charts.river-level.annotations[0].on.event: crest is of 2021-03, outside the range, 2022-03-26/2022-03-30; widen the range, or leave it out here',
      'charts.yaml:14:17 charts.river-level.annotations[2].on.date: 2021-03-27 lies outside the range, 2022-03-26/2022-03-30; widen the range, or leave it out here',
    ],
  ],
  [
    'a part to be enlarged beyond the range',
    [
      [
        'charts.yaml',
        'range: 2021-03-26/2021-03-30',
        'range: 2021-03-26/2021-03-30\n    closeUp: 2021-03-29/2021-03-31',
      ],
    ],
    [
      'charts.yaml:11:5 charts.river-level.closeUp: 2021-03-29/2021-03-31 reaches beyond the range, 2021-03-26/2021-03-30; write a part of it',
    ],
  ],
  [
    'a part to be enlarged without a reading',
    [['charts.yaml', 'range: 2021-03-26/2021-03-30', 'range: 2021-02/2021-03\n    closeUp: 2021-02-01/2021-02-03']],
    [
      'charts.yaml:11:5 charts.river-level.closeUp: no reading lies in 2021-02-01/2021-02-03; write a part of the range that has some, or remove it',
    ],
  ],
  [
    'steps outside the range',
    [['charts.yaml', 'range: 2019/2021', 'range: 2020/2021']],
    [
      'charts.yaml:32:15 charts.sandbags.figures[0]: bags-2019 is of 2019-01-10, outside the range, 2020/2021; widen the range, or leave it out here',
    ],
  ],
  [
    'a date to be marked outside the range',
    [['charts.yaml', 'at: 2021-04-01', 'at: 2022-04-01']],
    [
      'charts.yaml:34:5 charts.sandbags.at: 2022-04-01 lies outside the range, 2019/2021; widen the range, or leave it out here',
    ],
  ],
  [
    'a target before a step',
    [['charts.yaml', '    range: 2019/2021', '    target: bags-2019\n    range: 2019/2021']],
    [
      'charts.yaml:33:5 charts.sandbags.target: bags-2019 is of 2019-01-10, before the step of bags-2021; write the last step’s target',
    ],
  ],
];

/** Gives the charts an annotation, before this text of theirs. */
const annotate = (before: string, ...on: readonly string[]): Change => [
  'charts.yaml',
  before,
  `    annotations:\n${on.map((subject) => `      - { on: { ${subject} }, label: a note, sources: [council-notice] }\n`).join('')}${before}`,
];

const DRAWN: readonly Case[] = [
  [
    'an annotation on a figure that isn’t drawn',
    [annotate('    reference: homes-flooded', 'figure: moved-hall')],
    [
      'charts.yaml:25:17 charts.homes.annotations[0].on.figure: this chart doesn’t draw moved-hall; point at a figure that it draws',
    ],
  ],
  [
    'an annotation on an event where there is no axis of time',
    [annotate('    bars:\n      - { figure: moved-order', 'event: crest')],
    [
      'charts.yaml:42:17 charts.moved.annotations[0].on.event: this chart doesn’t draw crest; point at a figure that it draws',
    ],
  ],
  [
    'an annotation on a date where there is no axis of time',
    [annotate('    bars:\n      - { figure: moved-order', 'date: 2021-03-27')],
    [
      'charts.yaml:42:17 charts.moved.annotations[0].on.date: this chart has no axis for a date alone; point at a figure that it draws',
    ],
  ],
  [
    'an annotation on a date in a timeline',
    [annotate('    events: [crest', 'date: 2021-03-27')],
    [
      'charts.yaml:59:17 charts.days.annotations[0].on.date: this chart has no axis for a date alone; point at an event that it draws',
    ],
  ],
  [
    'an annotation on an event that a timeline doesn’t have',
    [
      annotate('    events: [crest', 'event: bridge-opened'),
      ['charts.yaml', 'events: [crest, bridge-opened]', 'events: [crest]'],
    ],
    [
      'charts.yaml:59:17 charts.days.annotations[0].on.event: this chart doesn’t draw bridge-opened; point at an event that it draws',
    ],
  ],
  [
    'two annotations on one row',
    [annotate('    readings: [share-gauge]', 'figure: share-gauge', 'figure: share-gauge')],
    [
      'charts.yaml:53:17 charts.share-flooded-chart.annotations[1].on.figure: share-gauge has an annotation already, and its row holds one; join the two',
    ],
  ],
];

const NUMBERS: readonly Case[] = [
  [
    'a bound that isn’t that of the words, in what the article took over',
    [['figures.yaml', 'words: about 800 residents', 'words: at least 800 residents']],
    [
      'figures.yaml:53:9 figures.residents-moved.chain[0].quantity: gives about, and the words “at least” with 800; write atLeast, or correct the words',
    ],
  ],
  [
    'no bound where the words give one',
    [
      [
        'figures.yaml',
        'words: about 800 residents\n        quantity: { about: 800 }',
        'words: about 800 residents\n        quantity: { stated: 800 }',
      ],
    ],
    [
      'figures.yaml:53:9 figures.residents-moved.chain[0].quantity: gives stated, and the words “about” with 800; write about, or correct the words',
    ],
  ],
  [
    'a share over a hundred',
    [['figures.yaml', 'quantity: { stated: 10 }', 'quantity: { stated: 110 }']],
    [
      'figures.yaml:106:84 figures.share-flooded.chain[0].words: says “a tenth”, and quantity: gives 110; quote the words that hold the number, or correct it',
      'figures.yaml:106:124 figures.share-flooded.chain[0].quantity.stated: 110 per cent of the town’s area can’t be; write a number from 0 to 100, or a measure without a whole',
    ],
  ],
  [
    'a share’s interval below zero',
    [['figures.yaml', 'low: 9, high: 10', 'low: -9, high: 10']],
    [
      'figures.yaml:116:77 figures.share-gauge.chain[0].quantity.intervals[0].low: -9 per cent of the town’s area can’t be; write a number from 0 to 100, or a measure without a whole',
    ],
  ],
  [
    'a share drawn as a part of a smaller one',
    [
      [
        'charts.yaml',
        '    figure: share-flooded\n    readings: [share-gauge]',
        '    figure: share-gauge\n    before: share-flooded',
      ],
    ],
    [
      'charts.yaml:51:5 charts.share-flooded-chart.before: 10 is more than the 9.5 of share-gauge, and is drawn as a part of it; write it under readings',
    ],
  ],
  [
    'a part of a bar below zero',
    [['figures.yaml', 'quantity: { stated: 300 }', 'quantity: { stated: -300 }']],
    [
      'charts.yaml:43:58 charts.moved.bars[1].parts[1]: moved-hall is -300, below zero, which this chart doesn’t draw; show it in a section of kind: figures',
    ],
  ],
  [
    'a bar of zero',
    [['figures.yaml', 'quantity: { stated: 900 }', 'quantity: { stated: 0 }']],
    [
      'charts.yaml:42:11 charts.moved.bars[0].figure: moved-order is zero, and no bar can be drawn of it; show it in a section of kind: figures',
    ],
  ],
  [
    'parts that make more than their bar',
    [['figures.yaml', 'quantity: { stated: 300 }', 'quantity: { stated: 301 }']],
    [
      'charts.yaml:43:36 charts.moved.bars[1].parts: the parts make 801, more than the 800 of residents-moved; leave out parts that overlap, correct a number, or draw them with kind: bars',
    ],
  ],
  [
    'more paragraphs than an article has',
    [['report.yaml', 'paragraphs: 9', 'paragraphs: 20001']],
    [
      'report.yaml:7:5 report.text.paragraphs: more paragraphs than an article has; write how many there are, at most 20,000',
    ],
  ],
  [
    'a credit to oneself',
    [['figures.yaml', 'credits: council', 'credits: courier']],
    [
      'figures.yaml:20:9 figures.homes-flooded.chain[1].credits: courier is the link’s own agent; leave it out: an agent’s own words need no credit',
    ],
  ],
];

const DATES: readonly Case[] = [
  [
    'the article’s link on another day than the article',
    [
      [
        'figures.yaml',
        'agent: courier, date: 2021-04-01, source: courier-article, paragraph: 5',
        'agent: courier, date: 2021-04-02, source: courier-article, paragraph: 5',
      ],
    ],
    [
      'figures.yaml:99:27 figures.bridges-closed.chain[0].date: 2021-04-02 is not the day on which the article was issued; write 2021-04-01, or correct issued: of courier-article',
    ],
  ],
  [
    'data that end after they were published',
    [['figures.yaml', 'quantity: { atLeast: 640 }', 'dataTo: 2021-03-29, quantity: { atLeast: 640 }']],
    [
      'figures.yaml:124:70 figures.level-mark.chain[0].dataTo: 2021-03-29 is after 2021-03-28, when this was published; write the last day that the data cover by then',
    ],
  ],
  [
    'a source read before it was issued',
    [['people.yaml', '    issued: 2021-04\n', '    issued: 2021-04\n    accessed: 2021-03-31\n']],
    [
      'people.yaml:38:5 sources.insurers-report.accessed: 2021-03-31 is before 2021-04, when it was issued; correct one of the two',
    ],
  ],
  [
    'a precise date outside the date',
    [['events.yaml', 'date: 2021-03\n', 'date: 2021-03-27\n']],
    [
      'events.yaml:6:16 events.crest.precise.date: 2021-03-28 is not within 2021-03-27, which it makes more precise; correct one of the two',
    ],
  ],
  [
    'a correction before the article',
    [['report.yaml', 'date: 2021-04-20', 'date: 2021-03-20']],
    [
      'report.yaml:39:5 corrections[0].date: 2021-03-20 is before 2021-04-01, when the article was issued; correct one of the two',
    ],
  ],
  [
    'an update before the article',
    [
      ['report.yaml', 'updated: 2021-05-02', 'updated: 2021-03-02'],
      ['report.yaml', 'date: 2021-04-20', 'date: 2021-03-01'],
    ],
    [
      'report.yaml:9:3 report.updated: 2021-03-02 is before 2021-04-01, when the article was issued; correct one of the two',
      'report.yaml:39:5 corrections[0].date: 2021-03-01 is before 2021-04-01, when the article was issued; correct one of the two',
    ],
  ],
];

const WRITTEN: readonly Case[] = [
  [
    'a number in words that is another',
    [['figures.yaml', 'written: two,', 'written: twenty,']],
    [
      'figures.yaml:99:129 figures.bridges-closed.chain[0].written: twenty is printed and 2 is drawn, and they differ; correct one of them',
    ],
  ],
  [
    'millions in words that are others',
    [['figures.yaml', 'written: two,', 'written: two million,']],
    [
      'figures.yaml:99:129 figures.bridges-closed.chain[0].written: two million is printed and 2 is drawn, and they differ; correct one of them',
    ],
  ],
  [
    'a bound in the number',
    [['figures.yaml', 'written: 1,200', 'written: about 1,200']],
    [
      'figures.yaml:15:9 figures.homes-flooded.chain[0].written: “about” is the number’s bound, which quantity: gives; write 1,200 alone',
    ],
  ],
  [
    'one number for a range',
    [['figures.yaml', 'best: 1180 }', 'best: 1180 }, written: five']],
    [
      'figures.yaml:42:117 figures.homes-insurers.chain[0].written: five is printed and 1100 to 1300 is drawn, and they differ; correct one of them',
    ],
  ],
  [
    'one number in digits for a range',
    [['figures.yaml', 'best: 1180 }', 'best: 1180 }, written: "1,200"']],
    [
      'figures.yaml:42:117 figures.homes-insurers.chain[0].written: 1,200 is printed and 1100 to 1300 is drawn, and they differ; correct one of them',
    ],
  ],
];

const INTERVALS: readonly Case[] = [
  [
    'an interval beside its range',
    [['figures.yaml', 'best: 1180 }', 'best: 1180, intervals: [{ kind: range, low: 1400, high: 1500 }] }']],
    [
      'figures.yaml:42:142 figures.homes-insurers.chain[0].quantity.intervals[0].low: 1400 to 1500 doesn’t meet 1100 to 1300; check the four numbers',
    ],
  ],
  [
    'an interval narrower than one of a lower level',
    [
      [
        'figures.yaml',
        'level: 95, low: 9, high: 10 }',
        'level: 95, low: 9, high: 10 }, { kind: confidence, level: 50, low: 8, high: 11 }',
      ],
    ],
    [
      'figures.yaml:116:66 figures.share-gauge.chain[0].quantity.intervals[0].level: the interval at 95 per cent is narrower than that at 50; check which is which',
    ],
  ],
  [
    'a level as a part of one',
    [['figures.yaml', 'level: 95', 'level: 0.95']],
    [
      'figures.yaml:116:66 figures.share-gauge.chain[0].quantity.intervals[0].level: 0.95 is less than one per cent; write 95',
    ],
  ],
];

const LISTS: readonly Case[] = [
  [
    'a comparison twice',
    [
      [
        'report.yaml',
        '    verdict: comparable\n',
        '    verdict: comparable\n    why: Both count homes.\n  - figures: [homes-insurers, homes-flooded]\n    verdict: comparable\n',
      ],
    ],
    [
      'report.yaml:39:5 comparisons[2].verdict: an earlier comparison of the same figures says comparable too; keep one of the two',
    ],
  ],
  [
    'comparisons that contradict',
    [
      [
        'report.yaml',
        '    verdict: comparable\n',
        '    verdict: not-as-levels\n    why: Both count homes.\n  - figures: [homes-insurers, homes-flooded]\n    verdict: comparable\n',
      ],
    ],
    [
      'report.yaml:39:5 comparisons[2].verdict: an earlier comparison of the same figures says not-as-levels; decide which holds',
    ],
  ],
  [
    'a hedge twice',
    [['figures.yaml', 'hedges: [probably]', 'hedges: [probably, Probably]']],
    ['figures.yaml:17:28 figures.homes-flooded.chain[0].hedges[1]: Probably stands here twice; keep one of the two'],
  ],
  [
    'a side twice',
    [['report.yaml', 'sides: [the council]', 'sides: [the council, the council]']],
    ['report.yaml:11:24 report.sides[1]: the council stands here twice; keep one of the two'],
  ],
  [
    'a side called none',
    [['report.yaml', 'sides: [the council]', 'sides: [the council, none]']],
    ['report.yaml:11:24 report.sides[1]: what agents of no side write; give the side a name, or remove it'],
  ],
  [
    'a relay with a paragraph',
    [['figures.yaml', 'relation: same-origin,', 'relation: same-origin, paragraph: 3,']],
    [
      'figures.yaml:30:34 figures.homes-flooded.relays[0].paragraph: only the article’s own link has a paragraph; remove it',
    ],
  ],
  [
    'a relay that is the article',
    [
      [
        'figures.yaml',
        'agent: gauge-office, source: agency-report, date: 2021-03-31',
        'agent: courier, source: courier-article, date: 2021-04-01',
      ],
    ],
    [
      'figures.yaml:30:50 figures.homes-flooded.relays[0].source: a relay is another document than the article; write the article’s own link last in chain',
    ],
  ],
  [
    'a number that is no figure behind the article’s end',
    [
      [
        'report.yaml',
        'comparisons:\n',
        'notFigures:\n  - { words: room 101, paragraph: 10, why: part of a name }\ncomparisons:\n',
      ],
    ],
    ['report.yaml:31:24 notFigures[0].paragraph: the article has 9 paragraphs; write 1 to 9'],
  ],
];

describe('loadReport refuses what would lie or break on the page,', () => {
  describe('of anchors:', () => {
    it.each(ANCHORS)('%s', (_title, changes, problems) => expect(problemsOf(...changes)).toEqual(problems));
  });
  describe('of ranges:', () => {
    it.each(RANGES)('%s', (_title, changes, problems) => expect(problemsOf(...changes)).toEqual(problems));
  });
  describe('of annotations:', () => {
    it.each(DRAWN)('%s', (_title, changes, problems) => expect(problemsOf(...changes)).toEqual(problems));
  });
  describe('of numbers:', () => {
    it.each(NUMBERS)('%s', (_title, changes, problems) => expect(problemsOf(...changes)).toEqual(problems));
  });
  describe('of dates:', () => {
    it.each(DATES)('%s', (_title, changes, problems) => expect(problemsOf(...changes)).toEqual(problems));
  });
  describe('of numbers as written:', () => {
    it.each(WRITTEN)('%s', (_title, changes, problems) => expect(problemsOf(...changes)).toEqual(problems));
  });
  describe('of intervals:', () => {
    it.each(INTERVALS)('%s', (_title, changes, problems) => expect(problemsOf(...changes)).toEqual(problems));
  });

  describe('of lists:', () => {
    it.each(LISTS)('%s', (_title, changes, problems) => expect(problemsOf(...changes)).toEqual(problems));
  });

  it.each(['two', '"2"', 'just two'])('and allows %s for two', (written) =>
    expect(problemsOf(['figures.yaml', 'written: two,', `written: ${written},`])).toEqual([]),
  );
});
