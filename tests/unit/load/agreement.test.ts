import { describe, expect, it } from 'vitest';
import { type Change, problemsOf } from './flood';

type Case = readonly [title: string, changes: readonly Change[], problems: readonly string[]];

const ARTICLE_LINK = `      - agent: courier
        by: paraphrases
        credits: council
        date: 2021-04-01
        source: courier-article
        paragraph: 2
        words: over 1,200 homes
        quantity: { moreThan: 1200 }
        written: 1,200
        nature: estimate
        hedges: []
`;

/** Puts links before the article's own in the chain of flooded homes. */
const insert = (links: string): readonly Change[] => [['figures.yaml', ARTICLE_LINK, links + ARTICLE_LINK]];

/** Puts prose in place of a caveat. */
const prose = (text: string): readonly Change[] => [
  ['figures.yaml', '- The council’s notice was not seen; see {homes-insurers} for another count.', `- ${text}`],
];
const CAVEAT = 'figures.homes-flooded.caveats[0]';

const REFERENCES: readonly Case[] = [
  [
    'an agent that isn’t there, with the name that was probably meant',
    [['figures.yaml', '- agent: council\n', '- agent: counsil\n']],
    [
      'figures.yaml:10:9 figures.homes-flooded.chain[0].agent: nothing under agents: is called counsil; did you mean council?',
    ],
  ],
  [
    'a credited speaker that isn’t there',
    [['figures.yaml', 'credits: council', 'credits: zebra']],
    [
      'figures.yaml:20:9 figures.homes-flooded.chain[1].credits: nothing under agents: is called zebra; add it there, or write a name that is there',
    ],
  ],
  [
    'a source that isn’t there',
    [['people.yaml', 'seenIn: [agency-report]', 'seenIn: [agency-repot]']],
    [
      'people.yaml:24:14 sources.council-notice.seenIn[0]: nothing under sources: is called agency-repot; did you mean agency-report?',
    ],
  ],
  [
    'a measure that isn’t there',
    [['figures.yaml', 'measure: bridges', 'measure: bridge']],
    [
      'figures.yaml:97:5 figures.bridges-closed.measure: nothing under measures: is called bridge; did you mean bridges?',
    ],
  ],
  [
    'an event where a figure belongs',
    [['charts.yaml', 'points: [level-mark]', 'points: [crest]']],
    [
      'charts.yaml:9:14 charts.river-level.points[0]: crest stands under events:, not under figures:; write a name from there',
    ],
  ],
  [
    'an annotation on nothing',
    [['charts.yaml', 'on: { event: crest }', 'on: { event: crust }']],
    [
      'charts.yaml:12:17 charts.river-level.annotations[0].on.event: nothing under events: is called crust; did you mean crest?',
    ],
  ],
  [
    'a section of a chart that isn’t there',
    [['report.yaml', 'chart: days', 'chart: dayz']],
    ['report.yaml:19:22 report.sections[5].chart: nothing under charts: is called dayz; did you mean days?'],
  ],
  [
    'a comparison of a figure that isn’t there',
    [['report.yaml', 'figures: [homes-flooded, homes-insurers]', 'figures: [homes-flooded, homes]']],
    [
      'report.yaml:35:30 comparisons[1].figures[1]: nothing under figures: is called homes; did you mean homes-flooded?',
    ],
  ],
  [
    'an article that is no source, once and not at every chain',
    [['report.yaml', 'article: courier-article', 'article: courier-artcle']],
    ['report.yaml:4:3 report.article: nothing under sources: is called courier-artcle; did you mean courier-article?'],
  ],
  [
    'an agent that nothing refers to',
    [['people.yaml', 'agents:\n', 'agents:\n  extra: { name: Extra, kind: person, party: none }\n']],
    ['people.yaml:2:3 agents.extra: nothing refers to it; remove it, or name it where it belongs'],
  ],
  [
    'a name that two kinds share although both make an address of it',
    [
      ['events.yaml', '  bridge-opened:', '  homes:'],
      ['charts.yaml', 'events: [crest, bridge-opened]', 'events: [crest, homes]'],
    ],
    ['charts.yaml:15:3 charts.homes: homes is also the name of an entry of events:; rename one of the two'],
  ],
  [
    'two sections of one name',
    [['report.yaml', 'id: statements', 'id: differs']],
    [
      'report.yaml:27:27 report.sections[9].id: differs is also the name of another entry of sections:; rename one of the two',
    ],
  ],
  [
    'a party that is no side of the report',
    [['people.yaml', 'party: the council', 'party: the counsil']],
    ['people.yaml:3:64 agents.council.party: the counsil is not one of the report’s sides; did you mean the council?'],
  ],
  [
    'an agent that belongs to itself by way of another',
    [['people.yaml', 'party: the council }', 'party: the council, of: mayor }']],
    ['people.yaml:3:84 agents.council.of: goes in a circle, council → mayor → council; remove one of'],
  ],
  [
    'sources that carried one another',
    [['people.yaml', 'URL: https://agency.example/notice', 'seenIn: [council-notice]']],
    [
      'people.yaml:24:5 sources.council-notice.seenIn: goes in a circle, council-notice → agency-report → council-notice; remove one seenIn',
    ],
  ],
];

const CHAINS: readonly Case[] = [
  [
    'a chain that doesn’t end at the article',
    [['figures.yaml', ARTICLE_LINK, '']],
    [
      'figures.yaml:10:9 figures.homes-flooded.chain[0]: the chain doesn’t end at the article; add its own link last, with source: courier-article and paragraph, or write role: context',
    ],
  ],
  [
    'a statement whose chain doesn’t end at the article',
    [
      [
        'events.yaml',
        '      - { agent: courier, by: paraphrases, credits: mayor, date: 2021-04-01, source: courier-article, paragraph: 8 }\n',
        '',
      ],
    ],
    [
      'events.yaml:20:9 statements.barrier-needed.chain[0]: the chain doesn’t end at the article; add its own link last, with source: courier-article and paragraph',
    ],
  ],
  [
    'a last link without its paragraph',
    [['figures.yaml', '        paragraph: 2\n', '']],
    [
      'figures.yaml:18:9 figures.homes-flooded.chain[1]: lacks the paragraph of the article; write paragraph: and 1 to 9',
    ],
  ],
  [
    'a paragraph that the article doesn’t have',
    [['figures.yaml', 'paragraph: 2\n', 'paragraph: 12\n']],
    ['figures.yaml:23:9 figures.homes-flooded.chain[1].paragraph: the article has 9 paragraphs; write 1 to 9'],
  ],
  [
    'a reported figure without words and number',
    [['figures.yaml', '        words: over 1,200 homes\n        quantity: { moreThan: 1200 }\n', '']],
    [
      'figures.yaml:18:9 figures.homes-flooded.chain[1]: lacks words and quantity, which a figure’s last link needs; write words: and quantity:',
    ],
  ],
  [
    'a context figure without a number',
    [['figures.yaml', ', quantity: { stated: 500 }, nature: count', '']],
    [
      'figures.yaml:63:9 figures.moved-school.chain[0]: lacks quantity, which a figure’s last link needs; write quantity:',
    ],
  ],
  [
    'a chain out of order',
    [['figures.yaml', '        date: 2021-03-30\n', '        date: 2021-04-02\n']],
    [
      'figures.yaml:21:9 figures.homes-flooded.chain[1].date: 2021-04-01 comes after a link of 2021-04-02; put links in order, oldest first, or correct the date',
    ],
  ],
  [
    'a chain out of order over a link whose date isn’t known',
    [
      ['figures.yaml', '        date: 2021-03-30\n', '        date: 2021-05\n'],
      ...insert('      - { agent: gauge-office, by: rests-on, source: agency-report }\n'),
    ],
    [
      'figures.yaml:22:9 figures.homes-flooded.chain[2].date: 2021-04-01 comes after a link of 2021-05; put links in order, oldest first, or correct the date',
    ],
  ],
  [
    'a chain in a loop',
    insert(
      '      - { agent: gauge-office, by: rests-on, source: agency-report }\n      - { agent: council, by: rests-on, source: council-notice }\n',
    ),
    [
      'figures.yaml:19:9 figures.homes-flooded.chain[2]: comes back to council in council-notice, so that the chain rests on itself; remove one of the two links',
    ],
  ],
  [
    'quotes without words',
    [['figures.yaml', 'paragraph: 3, words: about 800 residents,', 'paragraph: 3,']],
    [
      'figures.yaml:55:27 figures.residents-moved.chain[1].by: quotes, but no words; write words: and the phrase, or by: paraphrases',
    ],
  ],
  [
    'a first link that takes over from somebody',
    [['figures.yaml', '- agent: council\n', '- agent: council\n        by: quotes\n']],
    ['figures.yaml:11:9 figures.homes-flooded.chain[0].by: the first link takes over from nobody; remove by'],
  ],
  [
    'a later link that doesn’t say how it took over',
    [['figures.yaml', '        by: paraphrases\n', '']],
    ['figures.yaml:18:9 figures.homes-flooded.chain[1]: lacks by; write by: quotes, paraphrases or rests-on'],
  ],
  [
    'the article’s own link before the end',
    insert('      - { agent: courier, by: rests-on, source: courier-article, paragraph: 2 }\n'),
    ['figures.yaml:18:41 figures.homes-flooded.chain[1].source: the article’s own link comes last; move it there'],
  ],
  [
    'context with a paragraph',
    [
      [
        'figures.yaml',
        'source: council-notice, quantity: { stated: 500 }',
        'source: council-notice, paragraph: 2, quantity: { stated: 500 }',
      ],
    ],
    [
      'figures.yaml:63:69 figures.moved-school.chain[0].paragraph: only the article’s own link has a paragraph; remove it',
    ],
  ],
  [
    'context that ends at the article',
    [
      [
        'figures.yaml',
        'source: council-notice, quantity: { stated: 500 }',
        'source: courier-article, quantity: { stated: 500 }',
      ],
    ],
    [
      'figures.yaml:63:45 figures.moved-school.chain[0].source: context isn’t in the article; write role: reported, or remove this link',
    ],
  ],
  [
    'a figure that is part of itself',
    [['figures.yaml', 'partOf: residents-moved', 'partOf: moved-school']],
    ['figures.yaml:61:5 figures.moved-school.partOf: goes in a circle, moved-school → moved-school; remove one partOf'],
  ],
  [
    'a part larger than its whole',
    [['figures.yaml', '{ stated: 500 }', '{ stated: 801 }']],
    [
      'figures.yaml:61:5 figures.moved-school.partOf: 801 is more than the 800 of its whole, residents-moved; correct one of the numbers, or remove partOf',
    ],
  ],
  [
    'a written number that isn’t the number',
    [['figures.yaml', 'written: 1,200', 'written: 1.2 million']],
    [
      'figures.yaml:15:9 figures.homes-flooded.chain[0].written: 1.2 million is printed and 1200 is drawn, and they differ; correct one of them',
    ],
  ],
];

const CHARTS: readonly Case[] = [
  [
    'unlike figures side by side without a reason',
    [['report.yaml', 'sideBySide: true', 'sideBySide: false']],
    [
      'charts.yaml:66:5 charts.unlike.figures: sets unlike measures side by side, homes and people, and no comparison allows it; write one with figures: [homes-flooded, residents-moved], sideBySide: true and why:',
    ],
  ],
  [
    'more unlike figures than the reason speaks of',
    [
      [
        'charts.yaml',
        'figures: [homes-flooded, residents-moved]',
        'figures: [homes-flooded, residents-moved, bridges-closed]',
      ],
    ],
    [
      'charts.yaml:66:5 charts.unlike.figures: sets unlike measures side by side, homes, people and bridges, and no comparison allows it; write one with figures: [homes-flooded, residents-moved, bridges-closed], sideBySide: true and why:',
    ],
  ],
  [
    'estimates of unlike measures',
    [['charts.yaml', 'figures: [homes-insurers]', 'figures: [moved-order]']],
    [
      'charts.yaml:21:5 charts.homes.families: sets unlike measures on one scale: homes and people; draw figures of one measure, or use kind: side-by-side with a comparison that says why',
    ],
  ],
  [
    'steps of unlike measures',
    [['charts.yaml', 'figures: [bags-2019, bags-2021]', 'figures: [bags-2019, bags-2021, moved-hall]']],
    [
      'charts.yaml:26:3 charts.sandbags: sets unlike measures on one scale: bags and people; draw figures of one measure, or use kind: side-by-side with a comparison that says why',
    ],
  ],
  [
    'points of another measure than the series',
    [['charts.yaml', 'points: [level-mark]', 'points: [level-mark, moved-hall]']],
    [
      'charts.yaml:2:3 charts.river-level: sets unlike measures on one scale: level and people (level is a level at one time, people is an amount over a period; level is in centimetres, people is in people); draw figures of one measure, or use kind: side-by-side with a comparison that says why',
    ],
  ],
  [
    'a reading that is no share of the same whole',
    [['charts.yaml', 'readings: [share-gauge]', 'readings: [share-gauge, moved-hall]']],
    [
      'charts.yaml:51:29 charts.share-flooded-chart.readings[1]: moved-hall is not a share of the town’s area; write one that is, or remove it',
    ],
  ],
  [
    'a call-up of one thing and a declaration of another',
    [['charts.yaml', '{ figure: moved-order }', '{ figure: bags-2019 }']],
    [
      'charts.yaml:41:5 charts.moved.bars: sets unlike measures on one scale: bags and people; draw figures of one measure, or use kind: side-by-side with a comparison that says why',
    ],
  ],
  [
    'a series drawn to an open end',
    [['charts.yaml', 'range: 2021-03-26/2021-03-30', 'range: 2021-03-26/']],
    ['charts.yaml:10:5 charts.river-level.range: is open at an end; write both, as in 2024-09-01/2024-10-31'],
  ],
  [
    'a point without a date to stand at',
    [
      [
        'figures.yaml',
        'date: 2021-03-28, source: gauge-data, quantity: { atLeast: 640 }',
        'source: gauge-data, quantity: { atLeast: 640 }',
      ],
    ],
    [
      'charts.yaml:9:14 charts.river-level.points[0]: level-mark has no time to stand at; write period: on level-mark for the time that it covers, or date: on the link of gauge-office, or leave it out here',
      'charts.yaml:13:17 charts.river-level.annotations[1].on.figure: level-mark has no time to stand at; write period: on level-mark for the time that it covers, or date: on the link of gauge-office, or leave it out here',
    ],
  ],
  [
    'a step whose number was given at a time that nobody knows',
    [
      [
        'figures.yaml',
        '      - { agent: council, date: 2019-01-10, source: council-notice, quantity: { stated: 2000 }, nature: authorised }\n',
        `      - { agent: mayor, source: council-notice, inferred: The mayor allows them. }
      - { agent: council, by: rests-on, date: 2019-01-10, source: council-notice, quantity: { stated: 2000 } }\n`,
      ],
    ],
    [
      'charts.yaml:32:15 charts.sandbags.figures[0]: bags-2019 has no time to stand at; write period: on bags-2019 for the time that it covers, or date: on the link of mayor, or leave it out here',
    ],
  ],
  [
    'an event without an end on a timeline',
    [['events.yaml', 'date: "1998"', 'date: 1998/']],
    [
      'charts.yaml:58:21 charts.days.events[1]: bridge-opened has no beginning or no end; give it a closed date, or leave it out here',
    ],
  ],
  [
    'a figure twice in a chart',
    [['charts.yaml', 'figures: [homes-insurers]', 'figures: [homes-insurers, homes-flooded]']],
    ['charts.yaml:23:60 charts.homes.families[1].figures[1]: homes-flooded stands here twice; keep one of the two'],
  ],
  [
    'a chart that no section shows',
    [['report.yaml', '    - { kind: chart, chart: days }\n', '']],
    [
      'charts.yaml:52:3 charts.days: no section shows it; add { kind: chart, chart: days } to report.sections, or remove it',
    ],
  ],
  [
    'a chart that two sections show',
    [
      [
        'report.yaml',
        '    - { kind: chart, chart: days }\n',
        '    - { kind: chart, chart: days }\n    - { kind: chart, chart: days }\n',
      ],
    ],
    ['report.yaml:20:22 report.sections[6].chart: days is shown in an earlier section; remove one of the two'],
  ],
  [
    'a headline figure that isn’t in the article',
    [['report.yaml', 'lead: [homes-flooded', 'lead: [homes-insurers']],
    ['report.yaml:12:10 report.lead[0]: homes-insurers is context; write figures that the article reports'],
  ],
  [
    'a comparison of a figure with itself',
    [['report.yaml', 'figures: [homes-flooded, homes-insurers]', 'figures: [homes-flooded, homes-flooded]']],
    ['report.yaml:35:30 comparisons[1].figures[1]: homes-flooded stands here twice; keep one of the two'],
  ],
  [
    'another estimate of another measure',
    [['report.yaml', 'verdict: not-as-a-ratio', 'verdict: comparable']],
    [
      'report.yaml:32:5 comparisons[0].verdict: comparable figures count one thing, and these count homes and people; write with-care, or a verdict that says what must not be done',
    ],
  ],
  [
    'a correction of a later edition than the report’s',
    [['report.yaml', 'edition: 2\n  updated', 'edition: 1\n  updated']],
    ['report.yaml:40:5 corrections[0].edition: later than the report’s edition, 1; raise report.edition to 2'],
  ],
  [
    'an edition that no correction explains',
    [['report.yaml', 'edition: 2\n  updated', 'edition: 3\n  updated']],
    [
      'report.yaml:8:3 report.edition: no correction says what edition 3 changed; list it under corrections:, or write edition: 2',
    ],
  ],
  [
    'a correction after the last change',
    [['report.yaml', 'date: 2021-04-20', 'date: 2021-06-20']],
    ['report.yaml:39:5 corrections[0].date: later than report.updated, 2021-05-02; write 2021-06-20 there'],
  ],
];

const PROSE: readonly Case[] = [
  [
    'a digit that is no reference',
    prose('About 1,200 homes were flooded on 26 March 2021.'),
    [
      `figures.yaml:32:15 ${CAVEAT}: 1,200 is typed in; refer to a figure, as in {casualties}, or write a date as 8 October 2024`,
    ],
  ],
  [
    'the second of two equal numbers, in a folded text',
    prose('>-\n          {homes-flooded} of\n          12 and 12 homes'),
    [
      `figures.yaml:34:11 ${CAVEAT}: 12 is typed in; refer to a figure, as in {casualties}, or write a date as 8 October 2024`,
      `figures.yaml:34:18 ${CAVEAT}: 12 is typed in; refer to a figure, as in {casualties}, or write a date as 8 October 2024`,
    ],
  ],
  [
    'a reference that isn’t closed',
    prose('See {homes-insurers for another count.'),
    [
      `figures.yaml:32:13 ${CAVEAT}: { without its partner; write {name}, {name.number}, {name.paragraph} or, for a series, {name@2024-10-07}`,
    ],
  ],
  [
    'a reference of another form',
    prose('See {homes-insurers.value} for another count.'),
    [
      `figures.yaml:32:13 ${CAVEAT}: {homes-insurers.value} is no reference; write {name}, {name.number}, {name.paragraph} or, for a series, {name@2024-10-07}`,
    ],
  ],
  [
    'a reference that names nothing',
    prose('See {homes-insurer}.'),
    [
      `figures.yaml:32:13 ${CAVEAT}: nothing under figures: or events: or statements: is called homes-insurer; did you mean homes-insurers?`,
    ],
  ],
  [
    'a reading that the series doesn’t have',
    prose('See {river-gauge@2021-04-02}.'),
    [
      `figures.yaml:32:13 ${CAVEAT}: river-gauge has no reading of 2021-04-02; write one that it has, such as 2021-03-30`,
    ],
  ],
  [
    'a reading of no series',
    prose('See {river-guage@2021-03-28}.'),
    [`figures.yaml:32:13 ${CAVEAT}: nothing under series: is called river-guage; did you mean river-gauge?`],
  ],
  [
    'the paragraph of a figure that isn’t in the article',
    prose('See {homes-insurers.paragraph}.'),
    [`figures.yaml:32:13 ${CAVEAT}: homes-insurers is context and stands in no paragraph; write {homes-insurers}`],
  ],
  [
    'the number of an event',
    prose('See {crest.number}.'),
    [`figures.yaml:32:13 ${CAVEAT}: crest is an event and has no number; write {crest} for its date`],
  ],
  [
    'the number of a statement',
    prose('See {barrier-needed}.'),
    [
      `figures.yaml:32:13 ${CAVEAT}: barrier-needed is a statement; write {barrier-needed.paragraph}, or say it in words`,
    ],
  ],
  [
    'a date that doesn’t exist',
    prose('Read on 31 April 2021.'),
    [`figures.yaml:32:17 ${CAVEAT}: 31 April 2021 is not a date that exists; check the day`],
  ],
];

describe('loadReport refuses, at its place and with what to write instead,', () => {
  describe('of references and names:', () => {
    it.each(REFERENCES)('%s', (_title, changes, problems) => expect(problemsOf(...changes)).toEqual(problems));
  });
  describe('of chains and parts:', () => {
    it.each(CHAINS)('%s', (_title, changes, problems) => expect(problemsOf(...changes)).toEqual(problems));
  });
  describe('of charts, sections and editions:', () => {
    it.each(CHARTS)('%s', (_title, changes, problems) => expect(problemsOf(...changes)).toEqual(problems));
  });
  describe('of prose:', () => {
    it.each(PROSE)('%s', (_title, changes, problems) => expect(problemsOf(...changes)).toEqual(problems));
  });
});
