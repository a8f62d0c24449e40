import { describe, expect, it } from 'vitest';
import { findProseFaults, parseProse } from '../../../lib/format/prose';

/** A part in short: text in quotes, a reference as its id and field, a reading as its series and date. */
const short = (prose: string) =>
  parseProse(prose).map((part) => {
    if (part.kind === 'text') return `'${part.text}'`;
    return part.kind === 'reading' ? `${part.series}@${part.date}` : `${part.id}.${part.field ?? ''}`;
  });

describe('parseProse', () => {
  it.each([
    ['no reference', ["'no reference'"]],
    ['', []],
    ['{casualties}', ['casualties.']],
    ['over {casualties.number} in all', ["'over '", 'casualties.number', "' in all'"]],
    ['{a}{b-2.paragraph}', ['a.', 'b-2.paragraph']],
    ['it read {general-staff@2024-10-07}.', ["'it read '", 'general-staff@2024-10-07', "'.'"]],
    ['{Casualties} {a.value} {a@October} { a } {', ["'{Casualties} {a.value} {a@October} { a } {'"]],
  ])('splits %j into text and references', (prose, parts) => {
    expect(short(prose)).toEqual(parts);
  });

  it('keeps offsets, and its parts joined give the prose again', () => {
    const prose = 'É {a} – {b.number}, {c@2024-01-01} {broken';
    const parts = parseProse(prose);
    expect(parts.map((part) => part.text).join('')).toBe(prose);
    for (const part of parts) expect(prose.startsWith(part.text, part.offset)).toBe(true);
  });
});

describe('findProseFaults', () => {
  it.each([
    'on 8 October 2024',
    'on 8 Oct 2024, and on 3 Sept.',
    'in October 2024',
    'in 2022',
    '2022 to 2024, 2022–24 and 2023/24',
    'in the 1990s',
    'in Q1 2023 and Q4 of 2023',
    'the first quarter of 2023, H1 2024',
    'FY2023, FY 2023/24',
    'from 2 to 4 October 2024',
    'on 7, 8 and 9 October',
    '24 February 2022',
    '29 February 2024',
    '29 February',
    'since 1 June.',
    '(2024)',
    '2024, then 2025.',
    '{uk-2024} and {losses@2024-10-07}',
    'three of them',
    'km²',
  ])('lets %j stand', (prose) => {
    expect(findProseFaults(prose)).toEqual([]);
  });

  it.each([
    ['over 648,000 casualties', ['648,000']],
    ['over 1.5 million', ['1.5']],
    ['18% and 6', ['18', '6']],
    ['2000 million', ['2000']],
    ['2000% or $2000', ['2000', '2000']],
    ['1,950 and 1950.5', ['1,950', '1950.5']],
    ['12024', ['12024']],
    ['Q1 and Q5 2023', ['1', '5']],
    ['FY20231', ['20231']],
    ['2024-10-07', ['10', '07']],
    ['October 8, 2024', ['8']],
    ['at 10:16', ['10', '16']],
    ['T-72 and G7', ['72', '7']],
    ['the 21st century', ['21']],
    ['½ of it', ['½']],
    ['٣ of them', ['٣']],
    ['31 April 2021', ['31 April 2021']],
    ['29 February 2023', ['29 February 2023']],
    ['30 February', ['30 February']],
    ['0 May', ['0 May']],
    ['{casualties', ['{']],
    ['casualties}', ['}']],
    ['{{casualties}}', ['{', '}']],
    ['{Casualties}', ['{Casualties}']],
    ['{casualties.value}', ['{casualties.value}']],
    ['{losses@October}', ['{losses@October}']],
    ['{casualties 12', ['{', '12']],
    ['{}', ['{}']],
  ])('finds in %j what may not stand there', (prose, pieces) => {
    const faults = findProseFaults(prose);
    expect(faults.map((fault) => fault.piece)).toEqual(pieces);
    for (const { piece, offset } of faults) expect(prose.startsWith(piece, offset)).toBe(true);
  });

  it('says what to write instead', () => {
    expect(findProseFaults('6 of {Them}').map((fault) => fault.message)).toEqual([
      '6 is typed in; refer to a figure, as in {casualties}, or write a date as 8 October 2024',
      '{Them} is no reference; write {name}, {name.number}, {name.paragraph} or, for a series, {name@2024-10-07}',
    ]);
  });

  it('stays fast on a long run of numbers', () => {
    expect(findProseFaults('1, '.repeat(600))).toHaveLength(600);
  });
});
