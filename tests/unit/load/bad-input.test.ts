import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Change, problemsOf } from './flood';

type Case = readonly [title: string, change: Change, problems: readonly string[]];

const write =
  (name: string, content: string | Uint8Array): Change =>
  (folder) =>
    writeFileSync(join(folder, name), content);

const over1200 = (written: string): Change => ['figures.yaml', '{ moreThan: 1200 }', `{ moreThan: ${written} }`];
const AT_1200 = 'figures.homes-flooded.chain[0].quantity';

const SHAPES: readonly Case[] = [
  [
    'an unknown key, with the key that was probably meant',
    ['figures.yaml', '    claim: C1', '    clam: C1'],
    ['figures.yaml:4:5 figures.homes-flooded.clam: not a key here; did you mean claim?'],
  ],
  [
    'an unknown key that is like no other, with those there are',
    ['report.yaml', '    edition: 2\n', '    edition: 2\n    xyz: 1\n'],
    ['report.yaml:41:5 corrections[0].xyz: not a key here; remove it, or use date, edition, figure, was, now or why'],
  ],
  [
    'a drift typed in',
    ['figures.yaml', '        hedges: []\n', '        hedges: []\n        drift: probably\n'],
    [
      'figures.yaml:29:9 figures.homes-flooded.chain[1].drift: not a key here: what differs is computed from the links; remove it',
    ],
  ],
  [
    'an unknown key at the top',
    ['events.yaml', 'statements:', 'statments:'],
    ['events.yaml:15:1 statments: not a key here; did you mean statements?'],
  ],
  [
    'a key at the top that every report needs, misspelt',
    ['people.yaml', 'measures:', 'measure:'],
    ['people.yaml:45:1 measure: not a key here; did you mean measures?'],
  ],
  [
    'a reference in a name, which would be printed as it stands',
    ['figures.yaml', '    name: Homes flooded\n', '    name: "Homes, {homes-flooded}"\n'],
    ['figures.yaml:5:5 figures.homes-flooded.name: names have no references; write it out, without braces'],
  ],
  [
    'missing keys, at the entry that lacks them',
    ['figures.yaml', '    name: Homes flooded\n    label: homes flooded in March 2021\n', ''],
    ['figures.yaml:2:3 figures.homes-flooded: lacks name and label; write name: … and label: …'],
  ],
  [
    'a missing kind, with the kinds there are',
    ['charts.yaml', '    kind: steps\n', ''],
    [
      'charts.yaml:26:3 charts.sandbags: lacks kind; write kind: series, estimates, bars, change, steps, parts, share, timeline or side-by-side',
    ],
  ],
  [
    'an unknown kind',
    ['charts.yaml', 'kind: steps', 'kind: stairs'],
    [
      'charts.yaml:27:5 charts.sandbags.kind: stairs is not allowed here; write series, estimates, bars, change, steps, parts, share, timeline or side-by-side',
    ],
  ],
  [
    'a word that isn’t one of those allowed',
    ['figures.yaml', 'nature: estimate', 'nature: estimat'],
    ['figures.yaml:16:9 figures.homes-flooded.chain[0].nature: estimat is not allowed here; did you mean estimate?'],
  ],
  [
    'a number where text belongs',
    ['figures.yaml', 'name: Homes flooded', 'name: 1998'],
    ['figures.yaml:5:5 figures.homes-flooded.name: a number, not text; write it in quotes: "1998"'],
  ],
  [
    'a list where text belongs',
    ['figures.yaml', 'name: Homes flooded', 'name: [Homes]'],
    ['figures.yaml:5:5 figures.homes-flooded.name: not text; write one text here'],
  ],
  [
    'a text that a colon makes a key of',
    ['report.yaml', '  method:\n', '  method:\n    - Admissions, not people: a person may be counted twice.\n'],
    [
      'report.yaml:29:7 report.method[0]: not text: a colon and a space, or braces, make a key of this; put the whole text in quotes',
    ],
  ],
  [
    'a text that begins with a reference',
    ['figures.yaml', 'label: homes flooded in March 2021', 'label: {homes-insurers}'],
    [
      'figures.yaml:6:5 figures.homes-flooded.label: not text: a colon and a space, or braces, make a key of this; put the whole text in quotes',
    ],
  ],
  [
    'a text copied from a recipe as it stands there',
    ['figures.yaml', 'name: Homes flooded', 'name: …'],
    ['figures.yaml:5:5 figures.homes-flooded.name: nothing but …; write the text itself, or leave the key out'],
  ],
  [
    'a recipe’s prose',
    [
      'report.yaml',
      '    - The article was read on 2 April 2021; {homes-flooded.paragraph} gives the count.',
      '    - ...',
    ],
    ['report.yaml:29:7 report.method[0]: nothing but …; write the text itself, or leave the key out'],
  ],
  [
    'text where a number belongs',
    over1200('many'),
    [`figures.yaml:14:21 ${AT_1200}.moreThan: many, not a number; write it in digits, without quotes`],
  ],
  [
    'text where true or false belongs',
    ['report.yaml', 'sideBySide: true', 'sideBySide: yes'],
    ['report.yaml:33:5 comparisons[0].sideBySide: yes, not true or false; write one of them, without quotes'],
  ],
  [
    'a number where a map belongs',
    ['figures.yaml', 'quantity: { about: 1200 }', 'quantity: 1200'],
    [
      'figures.yaml:30:96 figures.homes-flooded.relays[0].quantity: 1200, not a map of keys; write them indented, one a line, or as { key: value }',
    ],
  ],
  [
    'a list where entries with names belong',
    (folder) => {
      const path = join(folder, 'events.yaml');
      writeFileSync(path, readFileSync(path, 'utf8').replace(/statements:.*/s, 'statements: []\n'));
    },
    ['events.yaml:15:1 statements: not a map of names; write entries under it, or leave the key out'],
  ],
  [
    'nothing where text belongs',
    ['figures.yaml', 'name: Homes flooded', 'name:'],
    ['figures.yaml:5:5 figures.homes-flooded.name: empty; write text or leave the key out'],
  ],
  [
    'half an edition',
    ['report.yaml', 'edition: 2\n  updated', 'edition: 2.5\n  updated'],
    ['report.yaml:8:3 report.edition: 2.5, not a whole number; write one without a point'],
  ],
  [
    'a form that a union doesn’t have',
    ['charts.yaml', 'on: { event: crest }', 'on: crest'],
    [
      'charts.yaml:12:11 charts.river-level.annotations[0].on: none of the forms allowed here; write { figure: … }, { event: … } or { date: … }',
    ],
  ],
  [
    'one key of a union’s form missing',
    ['people.yaml', '{ family: Hill, given: Jo }', '{ family: Hill }'],
    ['people.yaml:35:9 sources.insurers-report.author[0]: lacks given; write given: …'],
  ],
  [
    'a name that is none',
    ['people.yaml', '  gauge-office:', '  Gauge Office:'],
    ['people.yaml:11:3 agents.Gauge Office: not a name; write lower-case words joined by hyphens, such as uk-mod'],
  ],
  [
    'a key that would change every object',
    ['people.yaml', 'agents:\n', 'agents:\n  __proto__: { name: Extra, kind: person, party: none }\n'],
    ['people.yaml:2:3 agents: not a key; write a name, such as casualties'],
  ],
  [
    'more than eight words',
    ['figures.yaml', 'words: over 1,200 homes', 'words: a b c d e f g h i'],
    ['figures.yaml:24:9 figures.homes-flooded.chain[1].words: more than eight words; quote at most eight'],
  ],
  [
    'an address that would run a script',
    ['people.yaml', 'URL: https://courier.example/flood', 'URL: javascript:alert(1)'],
    ['people.yaml:18:5 sources.courier-article.URL: not a web address; write one that begins with https:// or http://'],
  ],
];

const VALUES: readonly Case[] = [
  [
    'a date that the calendar doesn’t have',
    ['figures.yaml', '        date: 2021-03-30\n', '        date: 2023-02-30\n'],
    [
      'figures.yaml:11:9 figures.homes-flooded.chain[0].date: 2023-02-30 is not a date that exists; write it as 2024-10-07, 2024-10, 2024-Q4 or 2024',
    ],
  ],
  [
    '29 February of a year that has none',
    ['report.yaml', 'updated: 2021-05-02', 'updated: 2023-02-29'],
    ['report.yaml:9:3 report.updated: 2023-02-29 is not a day that exists; write it as 2024-10-07'],
  ],
  ...(
    [
      ['October 2024', '2024-10'],
      ['22.07.2025', '2025-07-22'],
      ['22/7/2025', '2025-07-22'],
      ['22 July 2025', '2025-07-22'],
      ['July 22nd, 2025', '2025-07-22'],
      ['2025-7-2', '2025-07-02'],
      ['2025/07/22', '2025-07-22'],
      ['04/05/2025', 'it as 2024-10-07, 2024-10, 2024-Q4 or 2024'],
      ['31 June 2025', 'it as 2024-10-07, 2024-10, 2024-Q4 or 2024'],
      ['Q3 2024', '2024-Q3'],
    ] as const
  ).map(
    ([written, meant]): Case => [
      `${written} as a date`,
      ['figures.yaml', '        date: 2021-03-30\n', `        date: ${written}\n`],
      [`figures.yaml:11:9 figures.homes-flooded.chain[0].date: ${written} is not a date that exists; write ${meant}`],
    ],
  ),
  [
    'a period in words',
    ['figures.yaml', 'period: 2021-03-26/2021-03-30', 'period: March 2021 to May 2021'],
    [
      'figures.yaml:8:5 figures.homes-flooded.period: March 2021 to May 2021 is not a date or a period that exists; write 2021-03/2021-05',
    ],
  ],
  ...(
    [
      [
        'a financial year',
        '2023/24',
        'period: 2023/24 is not a date or a period that exists; a year that isn’t the calendar’s is written with its first and last month, as in { dates: 2023-04/2024-03, called: "2023/24" }',
      ],
      [
        'a fifth quarter',
        '2023-Q5',
        'period: 2023-Q5 is not a date or a period that exists; a year has four quarters; write 2023-Q1 to Q4',
      ],
      ['a named period without its name', '{ dates: 2023-04/2024-03 }', 'period: lacks called; write called: …'],
      [
        'a named period with other dates',
        '{ dates: 2023/24, called: X }',
        'period.dates: 2023/24 is not a date or a period that exists; a year that isn’t the calendar’s is written with its first and last month, as in { dates: 2023-04/2024-03, called: "2023/24" }',
      ],
      [
        'a list of dates',
        '[2021, 2022]',
        'period: not a date; write it as 2024-10, or { dates: 2023-04/2024-03, called: "2023/24" }',
      ],
    ] as const
  ).map(
    ([name, written, problem]): Case => [
      name,
      ['figures.yaml', 'period: 2021-03-26/2021-03-30', `period: ${written}`],
      [`figures.yaml:8:${problem.startsWith('period.') ? 15 : 5} figures.homes-flooded.${problem}`],
    ],
  ),
  [
    'a day in another order',
    ['report.yaml', 'updated: 2021-05-02', 'updated: 2 May 2021'],
    ['report.yaml:9:3 report.updated: 2 May 2021 is not a day that exists; write 2021-05-02'],
  ],
  [
    'a number with a comma, in braces',
    over1200('1,200'),
    [`figures.yaml:14:31 ${AT_1200}.moreThan: 1,200 has a comma, which ends a number here; write 1200`],
  ],
  [
    'a number with two commas, in braces',
    over1200('1,200,000'),
    [
      `figures.yaml:14:31 ${AT_1200}.moreThan: 1,200,000 has a comma, which ends a number here; write 1200000`,
      'figures.yaml:15:9 figures.homes-flooded.chain[0].written: 1,200 is printed and 1200000 is drawn, and they differ; correct one of them',
    ],
  ],
  [
    'a number with a comma, on a line of its own',
    ['figures.yaml', '        quantity: { moreThan: 1200 }', '        quantity:\n          moreThan: 1,200'],
    [`figures.yaml:15:11 ${AT_1200}.moreThan: 1,200 has a comma in it; write 1200`],
  ],
  [
    'a number with a space',
    over1200('1 200'),
    [`figures.yaml:14:21 ${AT_1200}.moreThan: 1 200 has a space in it; write 1200`],
  ],
  [
    'numbers with commas in a range',
    ['figures.yaml', 'between: [1100, 1300]', 'between: [1,100, 1,300]'],
    [
      'figures.yaml:42:80 figures.homes-insurers.chain[0].quantity.between: more than 2 entries; write fewer, and numbers without commas in them',
    ],
  ],
  [
    'a period that ends before it begins',
    ['figures.yaml', 'period: 2021-03-26/2021-03-30', 'period: 2021-03-30/2021-03-26'],
    [
      'figures.yaml:8:5 figures.homes-flooded.period: 2021-03-30/2021-03-26 is not a date or a period that exists; write it as 2022-02-24/2024-10-07, 2022-02-24/ for an open end, 2024-10, 2024-Q4 or 2024',
    ],
  ],
  [
    'an interval whose low is above its high',
    ['figures.yaml', 'low: 9, high: 10', 'low: 11, high: 10'],
    [
      'figures.yaml:116:77 figures.share-gauge.chain[0].quantity.intervals[0].low: low is above high; write the lower number as low',
    ],
  ],
  [
    'a range whose low is above its high',
    ['figures.yaml', 'between: [1100, 1300]', 'between: [1300, 1100]'],
    [
      'figures.yaml:42:80 figures.homes-insurers.chain[0].quantity.between: low is not below high; write the lower number first',
    ],
  ],
  [
    'two bounds at once',
    ['figures.yaml', '{ moreThan: 1200 }', '{ moreThan: 1200, about: 1200 }'],
    [
      `figures.yaml:14:9 ${AT_1200}: has 2 bounds; write exactly one of stated, about, moreThan, atLeast, lessThan, upTo, between`,
    ],
  ],
  [
    '.nan',
    over1200('.nan'),
    [`figures.yaml:14:21 ${AT_1200}.moreThan: not a finite number; write the number in digits`],
  ],
  [
    '-.inf',
    over1200('-.inf'),
    [`figures.yaml:14:21 ${AT_1200}.moreThan: not a finite number; write the number in digits`],
  ],
  [
    'a number above every finite one',
    over1200('1e400'),
    [`figures.yaml:14:21 ${AT_1200}.moreThan: not a finite number; write the number in digits`],
  ],
  [
    'a paragraph that is .inf',
    ['figures.yaml', 'paragraph: 2\n', 'paragraph: .inf\n'],
    ['figures.yaml:23:9 figures.homes-flooded.chain[1].paragraph: not a finite number; write the number in digits'],
  ],
  [
    'a number of 40 digits',
    over1200('1234567890123456789012345678901234567890'),
    [`figures.yaml:14:31 ${AT_1200}.moreThan: more digits than can be kept exactly; check the number`],
  ],
  [
    'a number of 30 decimals',
    ['figures.yaml', '{ about: 800 }', '{ about: 800.000000000000000000000000000001 }'],
    [
      'figures.yaml:53:28 figures.residents-moved.chain[0].quantity.about: more digits than can be kept exactly; check the number',
    ],
  ],
];

const FILES: readonly Case[] = [
  [
    'a key twice in one map, with the place of the first',
    ['figures.yaml', '    measure: bridges\n', '    measure: bridges\n    measure: homes\n'],
    [
      'figures.yaml:98:5 figures.bridges-closed.measure: stands there already, at figures.yaml:97:5; remove one of the two',
    ],
  ],
  [
    'a key of the top twice in one file',
    ['events.yaml', 'statements:', 'events: {}\nstatements:'],
    ['events.yaml:15:1 events: stands there already, at events.yaml:1:1; remove one of the two'],
  ],
  [
    'a list of the top twice in one file, of which both are read',
    [
      'report.yaml',
      '  - figures: [homes-flooded, homes-insurers]',
      'comparisons:\n  - figures: [homes-flooded, homes-insurer]',
    ],
    [
      'report.yaml:35:1 comparisons: stands there already, at report.yaml:30:1; put both lists under one `comparisons:`',
      'report.yaml:36:30 comparisons[1].figures[1]: nothing under figures: is called homes-insurer; did you mean homes-insurers?',
    ],
  ],
  [
    'entries of the top twice in one file, of which both are read',
    ['figures.yaml', '  homes-insurers:\n', 'figures:\n  homes-insurers:\n'],
    [
      'figures.yaml:35:1 figures: stands there already, at figures.yaml:1:1; put the entries of both under one `figures:`',
    ],
  ],
  [
    'an entry in two files',
    ['people.yaml', 'agents:\n', 'events:\n  crest: {}\nagents:\n'],
    ['people.yaml:2:3 events.crest: stands there already, at events.yaml:2:3; remove one of the two'],
  ],
  [
    'an alias bomb',
    write(
      'bomb.yaml',
      `a: &a [x, x]\n${[...'bcdefghij'].map((key, index) => `${key}: &${key} [${`*${'abcdefghi'[index]}, `.repeat(9)}]`).join('\n')}\n`,
    ),
    ['bomb.yaml:1:7: an anchor, &a; remove it'],
  ],
  [
    'an alias',
    ['figures.yaml', 'hedges: [probably]', 'hedges: *hedge'],
    ['figures.yaml:17:17: an alias, *hedge; write the text out where it is needed'],
  ],
  [
    'a tag',
    ['figures.yaml', 'hedges: [probably]', 'hedges: !!seq [probably]'],
    ['figures.yaml:17:23: a tag, tag:yaml.org,2002:seq; remove it, and quote what is text'],
  ],
  [
    'lists nested too deeply',
    write('deep.yaml', `deep: ${'['.repeat(100)}${']'.repeat(100)}\n`),
    ['deep.yaml:1:45: nested too deeply; write fewer brackets inside brackets'],
  ],
  ['an empty file', write('extra.yaml', '\n'), ['extra.yaml:1:1: empty; write something in it, or remove the file']],
  [
    'a file of comments',
    write('extra.yaml', '# to do\n'),
    [
      'extra.yaml:1:1: empty; write keys and values as in `report:` and, indented under it, `title: …`, or remove the file',
    ],
  ],
  [
    'a file that is no map',
    write('extra.yaml', '- one\n'),
    ['extra.yaml:1:1: not a map of keys; write keys and values as in `report:` and, indented under it, `title: …`'],
  ],
  [
    'a file in Latin-1',
    write('extra.yaml', Buffer.from('series:\n  caf\u00e9: {}\n', 'latin1')),
    ['extra.yaml:2:1: not UTF-8; save the file in UTF-8'],
  ],
  [
    'a file in UTF-16',
    write('extra.yaml', Buffer.from('series: {}\n', 'utf16le')),
    ['extra.yaml:1:1: not text: it holds a control character; save the file in UTF-8'],
  ],
  [
    'a control character behind an escape',
    ['figures.yaml', 'name: Homes flooded', 'name: "Homes \\0 flooded"'],
    ['figures.yaml:5:11 figures.homes-flooded.name: holds a control character; retype the text around it'],
  ],
  [
    'a file larger than any report',
    write('extra.yaml', `series: {} # ${'x'.repeat(2_000_000)}`),
    ['extra.yaml:1:1: larger than 2 MB; split it, or check that it is the right file'],
  ],
  [
    'text that YAML reads as something else',
    ['report.yaml', 'title: What one', 'title: What: one'],
    [
      'report.yaml:2:10: not YAML: Nested mappings are not allowed in compact mappings; align the keys of one map, close brackets, and quote a text that holds a colon and a space',
    ],
  ],
  [
    'a key of a list’s entry too far right',
    ['figures.yaml', '        source: council-notice\n', '          source: council-notice\n'],
    [
      'figures.yaml:12:11: not YAML: a key indented deeper than the one above, which has a value; align it with the key above',
    ],
  ],
  [
    'a key of a list’s entry a little too far left',
    ['figures.yaml', '        source: council-notice\n', '       source: council-notice\n'],
    ['figures.yaml:12:8: not YAML: indented otherwise than the lines above; align it with the key above'],
  ],
  [
    'a key of a list’s entry where its hyphen is',
    ['figures.yaml', '        source: council-notice\n', '      source: council-notice\n'],
    ['figures.yaml:12:7: not YAML: indented otherwise than the lines above; align it with the key above'],
  ],
  [
    'a key of a map too far right',
    ['figures.yaml', '    name: Homes flooded\n', '      name: Homes flooded\n'],
    [
      'figures.yaml:5:7: not YAML: a key indented deeper than the one above, which has a value; align it with the key above',
    ],
  ],
  [
    'a text among a list’s entries without its hyphen',
    ['report.yaml', '  method:\n', '  method:\n    - One.\n    Two.\n'],
    [
      'report.yaml:30:5: not YAML: indented otherwise than the lines above; begin it with a hyphen if it belongs to the list, or write a key and a colon',
    ],
  ],
  [
    'a key without its colon',
    ['figures.yaml', '    role: reported\n', '    role reported\n'],
    ['figures.yaml:3:5: not YAML: no colon after the key; write key: value'],
  ],
  [
    'a quote that nothing closes before the end of the file, at the quote',
    ['figures.yaml', '    label: homes with', '    label: "homes with'],
    ['figures.yaml:38:12: not YAML: a text begins here with a quote and never ends; write the same quote at its end'],
  ],
  [
    'a quote that nothing closes before the next key, at the quote',
    ['figures.yaml', '    label: homes with', "    label: 'homes with"],
    ['figures.yaml:38:12: not YAML: a text begins here with a quote and never ends; write the same quote at its end'],
  ],
  [
    'a tab as indentation',
    ['report.yaml', '  about:', '\tabout:'],
    ['report.yaml:3:1: not YAML: Tabs are not allowed as indentation; indent with spaces, not tabs'],
  ],
  [
    'two documents in a file',
    ['report.yaml', 'comparisons:', '---\ncomparisons:'],
    [
      'report.yaml:30:1: not YAML: Source contains multiple documents; keep one document in a file: remove the line ---',
    ],
  ],
  [
    'a version of YAML that reads no and on as false and true',
    ['report.yaml', 'report:', '%YAML 1.1\n---\nreport:'],
    ['report.yaml:1:1: not YAML 1.2; remove the line %YAML'],
  ],
  [
    'a file whose ending is .yml',
    (folder) => renameSync(join(folder, 'events.yaml'), join(folder, 'events.yml')),
    ['events.yml:1:1: not read, for its ending; rename it to end in .yaml, or remove it'],
  ],
  [
    'a folder without data',
    (folder) => {
      for (const name of ['charts', 'events', 'figures', 'people', 'report']) rmSync(join(folder, `${name}.yaml`));
      rmSync(join(folder, 'river-gauge.csv'));
    },
    [': holds no data; write report.yaml in it'],
  ],
  [
    'files that lack what every report has',
    (folder) => {
      for (const name of ['charts', 'events', 'figures', 'people']) rmSync(join(folder, `${name}.yaml`));
      rmSync(join(folder, 'river-gauge.csv'));
      writeFileSync(join(folder, 'report.yaml'), 'figures: {}\n');
    },
    [
      'report.yaml:1:1: the report lacks report, agents, sources and measures; write report: and agents: and sources: and measures:',
    ],
  ],
];

const SERIES: readonly Case[] = [
  [
    'a column missing',
    ['river-gauge.csv', 'date,value,bound', 'date,level,bound'],
    [
      'river-gauge.csv:1:1: lacks the column value; write date,value in the first line',
      'river-gauge.csv:1:6 level: not a column here; remove it; columns are date, value, bound, low, high, nature, called',
    ],
  ],
  [
    'an unknown column',
    ['river-gauge.csv', 'date,value,bound', 'date,value,bond'],
    ['river-gauge.csv:1:12 bond: not a column here; did you mean bound?'],
  ],
  [
    'a column twice',
    ['river-gauge.csv', 'date,value,bound', 'date,value,value'],
    ['river-gauge.csv:1:12 value: a column twice; remove one of the two'],
  ],
  [
    'a text in the number column',
    ['river-gauge.csv', '520', 'high'],
    ['river-gauge.csv:3:12 value: high is not a number; write digits alone, such as 648000'],
  ],
  [
    'a number with separators',
    ['river-gauge.csv', '520', '"1,520"'],
    ['river-gauge.csv:3:12 value: 1,520 is not written as a program reads it; write 1520'],
  ],
  [
    'a number of 40 digits',
    ['river-gauge.csv', '520', '5'.repeat(40)],
    ['river-gauge.csv:3:12 value: more digits than can be kept exactly; check the number'],
  ],
  [
    'a date out of order',
    ['river-gauge.csv', '2021-03-29', '2021-03-25'],
    ['river-gauge.csv:5:1 date: 2021-03-25 comes after 2021-03-28; put the rows in order of date, earliest first'],
  ],
  [
    'a date twice',
    ['river-gauge.csv', '2021-03-29', '2021-03-28'],
    ['river-gauge.csv:5:1 date: 2021-03-28 stands twice; keep one row for it'],
  ],
  [
    'an impossible date',
    ['river-gauge.csv', '2021-03-29', '2023-02-30'],
    [
      'river-gauge.csv:5:1 date: 2023-02-30 is not a date that exists; write it as 2024-10-07, 2024-10, 2024-Q4, 2024 or, for a period, 2023-04/2024-03',
    ],
  ],
  [
    'a bound that is none',
    ['river-gauge.csv', 'about', 'morethan'],
    ['river-gauge.csv:4:16 bound: morethan is not allowed here; did you mean moreThan?'],
  ],
  [
    'a row with too many cells',
    ['river-gauge.csv', '600,', '600,,'],
    [
      'river-gauge.csv:5:1: has 4 cells where the first line has 3; write one a column; no comma stands inside a number',
    ],
  ],
  [
    'a row that ends before its empty cell',
    ['river-gauge.csv', '600,', '600'],
    [
      'river-gauge.csv:5:1: has 2 cells where the first line has 3; write one a column; end the line with a comma if the last is empty',
    ],
  ],
  [
    'semicolons between the cells',
    write('river-gauge.csv', 'date;value;bound\n2021-03-26;310;\n'),
    ['river-gauge.csv:1:1: separated by semicolons; separate with commas, and write decimals with a point'],
  ],
  [
    'a quotation mark in the middle of a cell',
    ['river-gauge.csv', '600,', '6"00,'],
    ['river-gauge.csv:5:13: not CSV: a quotation mark is open or stands inside a cell; write "a ""quoted"" cell"'],
  ],
  [
    'a quotation mark that is never closed',
    ['river-gauge.csv', '600,', '"600,'],
    ['river-gauge.csv:5:12: not CSV: a quotation mark is open or stands inside a cell; write "a ""quoted"" cell"'],
  ],
  [
    'an empty file',
    write('river-gauge.csv', ''),
    ['river-gauge.csv:1:1: empty; write something in it, or remove the file'],
  ],
  [
    'no rows',
    write('river-gauge.csv', 'date,value\n'),
    ['river-gauge.csv:1:1: has no rows; write one a reading, or remove the file'],
  ],
  [
    'no such file',
    ['figures.yaml', 'file: river-gauge.csv', 'file: river-gage.csv'],
    ['figures.yaml:131:5 series.river-gauge.file: river-gage.csv isn’t in the folder; did you mean river-gauge.csv?'],
  ],
  [
    'a file outside the folder',
    ['figures.yaml', 'file: river-gauge.csv', 'file: ../secret.csv'],
    ['figures.yaml:131:5 series.river-gauge.file: not a file name here; write it as general-staff-losses.csv'],
  ],
  [
    'a file that no series names',
    (folder) => copyFileSync(join(folder, 'river-gauge.csv'), join(folder, 'spare.csv')),
    ['spare.csv:1:1: no series names this file; name it under series:, or remove it'],
  ],
];

/** Splits the figures into two files, the second of which begins with another key. */
const splitFigures =
  (key: string): Change =>
  (folder) => {
    const path = join(folder, 'figures.yaml');
    const text = readFileSync(path, 'utf8');
    const at = text.indexOf('  homes-insurers:');
    writeFileSync(path, text.slice(0, at));
    writeFileSync(join(folder, 'more.yaml'), `${key}:\n${text.slice(at)}`);
  };

const CONSEQUENCES: readonly Case[] = [
  [
    'a misspelt key of one of two files',
    splitFigures('figure'),
    ['more.yaml:1:1 figure: not a key here; did you mean figures?'],
  ],
  [
    'a key like no other, with entries that are named elsewhere',
    splitFigures('numbers'),
    [
      'more.yaml:1:1 numbers: not a key here; remove it, or use report, agents, sources, measures, figures, events, statements, series, comparisons, notFigures, charts or corrections',
    ],
  ],
  [
    'a misspelt entry that several places name',
    ['figures.yaml', '  residents-moved:\n', '  residents-mved:\n'],
    [
      'figures.yaml:43:3 figures.residents-mved: nothing refers to it, and 6 places name residents-moved; write residents-moved here, or residents-mved there',
    ],
  ],
  [
    'a misspelt entry that prose names too',
    ['figures.yaml', '  homes-insurers:\n', '  homes-insurer:\n'],
    [
      'figures.yaml:35:3 figures.homes-insurer: nothing refers to it, and 2 places name homes-insurers; write homes-insurers here, or homes-insurer there',
    ],
  ],
];

describe('loadReport refuses, at its place and with what to write instead,', () => {
  describe('of shape:', () => {
    it.each(SHAPES)('%s', (_title, change, problems) => expect(problemsOf(change)).toEqual(problems));
  });
  describe('of values:', () => {
    it.each(VALUES)('%s', (_title, change, problems) => expect(problemsOf(change)).toEqual(problems));
  });
  describe('of files:', () => {
    it.each(FILES)('%s', (_title, change, problems) => expect(problemsOf(change)).toEqual(problems));
  });
  describe('of series:', () => {
    it.each(SERIES)('%s', (_title, change, problems) => expect(problemsOf(change)).toEqual(problems));
  });

  it('brackets in brackets beyond what the parser can follow', () => {
    const [problem, ...others] = problemsOf(write('deep.yaml', `deep: ${'['.repeat(30_000)}`));
    expect(problem).toMatch(/^deep\.yaml:1:\d+: nested too deeply; write fewer brackets inside brackets$/);
    expect(others).toEqual([]);
  });

  describe('once, and not what follows from it:', () => {
    it.each(CONSEQUENCES)('%s', (_title, change, problems) => expect(problemsOf(change)).toEqual(problems));
  });

  it('what others may follow from, before them', () => {
    const changes: readonly Change[] = [
      ['charts.yaml', 'kind: steps', 'kind: stairs'],
      ['people.yaml', 'sources:\n', 'source:\n'],
    ];
    expect(problemsOf(...changes).map((problem) => problem.split(' ')[0])).toEqual([
      'people.yaml:12:1',
      'charts.yaml:27:5',
    ]);
  });

  it('every problem at once, in the order of files and lines', () => {
    const changes: readonly Change[] = [
      ['figures.yaml', '    claim: C1', '    clam: C1'],
      ['figures.yaml', 'measure: bridges', 'measure: bridge'],
      ['river-gauge.csv', '520', 'high'],
      ['charts.yaml', 'points: [level-mark]', 'points: [level-mrk]'],
    ];
    expect(problemsOf(...changes).map((problem) => problem.split(' ')[0])).toEqual([
      'charts.yaml:9:14',
      'figures.yaml:4:5',
      'figures.yaml:97:5',
      'river-gauge.csv:3:12',
    ]);
  });
});
