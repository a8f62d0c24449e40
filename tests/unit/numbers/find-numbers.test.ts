import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/numbers/find-numbers';
import { checkTable as check, read } from './read';

describe('reads numbers in digits, with separators and scales', () => {
  check({
    'They counted 648,000 of them.': ['648,000 = number 648000'],
    'They counted 300 000 of them.': ['300 000 = number 300000'],
    'They counted 300\u00a0000 of them.': ['300\u00a0000 = number 300000'],
    'They counted 12,34,567 of them.': ['12,34,567 = number 1234567'],
    'They counted 1.5 million of them.': ['1.5 million = number 1500000'],
    'They counted 9.3m of them.': ['9.3m = number 9300000'],
    'They counted 20k of them.': ['20k = number 20000'],
    'They counted 5000 of them.': ['5000 = number 5000'],
    'They counted 0 of them.': ['0 = number 0'],
    'It fell to -5 at night.': ['-5 = number -5'],
    'It fell to minus five degrees.': ['minus five degrees = number -5'],
    'under-21s and pre-2014 rules': ['21 = number 21', '2014 = date 2014'],
    '1,100, 1,200 and 1,300': ['1,100 = number 1100', '1,200 = number 1200', '1,300 = number 1300'],
    'No. 10, page 5 and #1': ['10 = number 10', '1 = number 1'],
    '5½ miles': ['5½ miles = number 5.5'],
  });
});

describe('reads numbers in words', () => {
  check({
    'six of them': ['six = number 6'],
    'twenty-five of them': ['twenty-five = number 25'],
    'one hundred and five of them': ['one hundred and five = number 105'],
    'six hundred and forty-eight thousand of them': ['six hundred and forty-eight thousand = number 648000'],
    'a hundred of them': ['a hundred = number 100'],
    'half a million of them': ['half a million = number 500000'],
    'three quarters of a million of them': ['three quarters of a million = number 750000'],
    'two and a half million of them': ['two and a half million = number 2500000'],
    'half a dozen of them, then two dozen': ['half a dozen = number 6', 'two dozen = number 24'],
    'six, seven and eight': ['six = number 6', 'seven = number 7', 'eight = number 8'],
  });
});

describe('tells the "one" that counts from the one that stands for a noun', () => {
  check({
    'They aid one another.': [],
    'It was a good one, yes.': [],
    'No one came, and this one is the one.': [],
    'It is one of the largest.': [],
    'A one-off payment.': [],
    'One of the men died.': ['One = number 1'],
    'one million of them': ['one million = number 1000000'],
    'one more day': ['one = number 1'],
    'It led by only one seat, the only one there was.': ['one = number 1'],
  });
});

describe('leaves names with a number in them alone', () => {
  check({
    'F-16, Su-57, COVID-19, G20, H5N1, CO2, MH17, 3D and 5G': [],
    'version 3.5.1 at 192.168.0.1': [],
    'see https://example.org/2024/10/08 for more': [],
  });
});

describe('reads shares and parts', () => {
  check({
    '18% of it': ['18% = share 0.18'],
    'one per cent of it': ['one per cent = share 0.01'],
    '85.6 per cent of it': ['85.6 per cent = share 0.856'],
    'a 40-per-cent rise': ['40-per-cent = share 0.40'],
    'up 0.5 percentage points': ['0.5 percentage points = share 0.005'],
    'half a percentage point': ['half a percentage point = share 0.005'],
    '25 basis points': ['25 basis points = share 0.0025'],
    'a quarter of them': ['a quarter = share 1/4'],
    'two thirds, two-thirds and three quarters': [
      'two thirds = share 2/3',
      'two-thirds = share 2/3',
      'three quarters = share 3/4',
    ],
    'half of them': ['half = share 1/2'],
    'up a third': ['a third = share 1/3'],
    'a third term': ['third = ordinal 3'],
    'the second half, at half-time': ['second = ordinal 2'],
  });
});

describe('reads money', () => {
  check({
    '€2.3bn was lost': ['€2.3bn = money 2300000000 EUR'],
    '£45.2 billion was lost': ['£45.2 billion = money 45200000000 GBP'],
    '£395m was lost': ['£395m = money 395000000 GBP'],
    'US$5 million was lost': ['US$5 million = money 5000000 USD'],
    '50p was lost': ['50p = money 0.5 GBP'],
    '5 million euros was lost': ['5 million euros = money 5000000 EUR'],
    'Rs 500 or USD 20m': ['Rs 500 = money 500 INR', 'USD 20m = money 20000000 USD'],
    'a loss of -£5m': ['-£5m = money -5000000 GBP'],
  });
});

describe('reads ratios', () => {
  check({
    'one in three': ['one in three = ratio 1/3'],
    'one house in three': ['one house in three = ratio 1/3'],
    'nine out of ten': ['nine out of ten = ratio 9/10'],
    'output doubled, trebled, then halved': ['doubled = ratio 2', 'trebled = ratio 3', 'halved = ratio 0.5'],
    'threefold, ten-fold and 20-fold': ['threefold = ratio 3', 'ten-fold = ratio 10', '20-fold = ratio 20'],
    'three times as many': ['three times = ratio 3'],
    'twice as many': ['twice = ratio 2'],
    'struck twice': ['twice = number 2'],
    '6 for 91': ['6 for 91 = ratio 6/91'],
    'they won 3-1 and lost 1-3': ['3-1 = ratio 3/1', '1-3 = ratio 1/3'],
    'a vote of 143 to 97': ['143 to 97 = ratio 143/97'],
    'a two-to-one vote, 16:9, a 4-4-2 side': ['two-to-one = ratio 2/1', '16:9 = ratio 16/9', '4-4-2 = ratio 4/4/2'],
    'two in 2019': ['two = number 2', '2019 = date 2019'],
  });
});

describe('reads ordinals', () => {
  check({
    'the first time': ['first = ordinal 1'],
    'the 17th in Tests': ['17th = ordinal 17'],
    'his twenty-first goal': ['twenty-first = ordinal 21'],
    'the two hundredth run': ['two hundredth = ordinal 200'],
    'at first, first aid, second-hand, per second, a last-second save': [],
  });
});

describe('reads dates', () => {
  check({
    'on 7 October 2024': ['7 October 2024 = date 2024-10-07'],
    'on October 7, 2024, again': ['October 7, 2024 = date 2024-10-07'],
    'on the 7th of October': ['7th of October = date XXXX-10-07'],
    'on Tuesday, 8 October 2024': ['Tuesday, 8 October 2024 = date 2024-10-08'],
    'on 2024-10-08 or 08/10/2024 or 8.10.2024': [
      '2024-10-08 = date 2024-10-08',
      '08/10/2024 = date 2024-10-08',
      '8.10.2024 = date 2024-10-08',
    ],
    'in September 2022': ['September 2022 = date 2022-09'],
    'in June': ['June = date XXXX-06'],
    'August saw April Jones.': ['August = date XXXX-08'],
    'Kim may go in May, with Theresa May.': ['May = date XXXX-05'],
    'on 22–26 July': ['22–26 July = date XXXX-07-22/XXXX-07-26'],
    'between June and August': ['between June and August = date XXXX-06/XXXX-08'],
    'in 2017-18 and 2024/25': ['2017-18 = date 2017/2018', '2024/25 = date 2024/2025'],
    'in 1999-00': ['1999-00 = date 1999/2000'],
    'from 2014 to 2020': ['2014 to 2020 = date 2014/2020'],
    'the 1850-1900 average': ['1850-1900 = date 1850/1900'],
    'in 2022 people died': ['2022 = date 2022'],
    '2000 people died': ['2000 = number 2000'],
    'the 1990s, the ’90s and the nineties': ['1990s = date 199X', '’90s = date 199X', 'nineties = date 199X'],
    'in his 30s': ['30s = range 30/39'],
    'the 21st century': ['21st century = date 20XX'],
    'in 44 BC and AD 79': ['44 BC = date -0043', 'AD 79 = date 0079'],
    'in the third quarter of 2024': ['third quarter of 2024 = date 2024-35'],
    'in the first half of 2024': ['first half of 2024 = date 2024-01/2024-06'],
    'in summer 2023 and the spring of 2024': ['summer 2023 = date 2023-22', 'spring of 2024 = date 2024-21'],
    'at 10am, 10.30pm and 14:30': ['10am = date T10:00', '10.30pm = date T22:30', '14:30 = date T14:30'],
  });
});

describe('reads dates told from the text’s own', () => {
  check({
    'last year and next week': ['last year = date P-1Y', 'next week = date P1W'],
    'on Tuesday and last Friday': ['Tuesday = date weekday-2', 'last Friday = date weekday-5'],
    'yesterday, today and tomorrow': ['yesterday = date P-1D', 'today = date P0D', 'tomorrow = date P1D'],
    'a decade ago and two weeks ago': ['a decade ago = date P-10Y', 'two weeks ago = date P-2W'],
    'this weekend': ['this weekend = date weekend'],
    'next spring': ['next spring = date next-21'],
  });
});

describe('reads durations', () => {
  check({
    'for 25 years': ['25 years = duration P25Y'],
    'an 18-year-old': ['18-year-old = duration P18Y'],
    'the 175-year record': ['175-year = duration P175Y'],
    'three full days': ['three full days = duration P3D'],
    'four and a half years': ['four and a half years = duration P4.5Y'],
    'half an hour or a quarter of a century': [
      'half an hour = duration PT30M',
      'a quarter of a century = duration P25Y',
    ],
    'a year and a half': ['a year and a half = duration P1.5Y'],
    'two minutes and 14 seconds': ['two minutes and 14 seconds = duration PT2M14S'],
    'in 2:41:07 or 1:43.21': ['2:41:07 = duration PT2H41M7S', '1:43.21 = duration PT1M43.21S'],
    'It was a day to remember.': [],
  });
});

describe('reads rates', () => {
  check({
    '1,271 a day': ['1,271 a day = rate 1271/day'],
    '1,271 casualties a day': ['1,271 casualties a day = rate 1271/day'],
    '$1,300 per month': ['$1,300 per month = rate 1300 USD/month'],
    '142 km/h or 60 mph': ['142 km/h = rate 142 km/hour', '60 mph = rate 60 mile/hour'],
    '12 per 100,000 people': ['12 per 100,000 = rate 12/100000'],
    'Cases rose from 12 to 15 per 100,000 people.': ['12 = rate 12/100000', '15 per 100,000 = rate 15/100000'],
    'Cases rose from 12 to 15 cases a day.': ['12 = rate 12/day', '15 cases a day = rate 15/day'],
    'Cases fell from 12 per 100,000 to 10.': ['12 per 100,000 = rate 12/100000', '10 = rate 10/100000'],
    'The rate was 15 per 100,000 people, up from 12 in May.': [
      '15 per 100,000 = rate 15/100000',
      '12 = rate 12/100000',
      'May = date XXXX-05',
    ],
    'The rate was 15 per 100,000 people, up from 12 a year before.': [
      '15 per 100,000 = rate 15/100000',
      '12 = rate 12/100000',
      'a year = duration P1Y',
    ],
    'It counted 15 per 100,000 people in 12 towns.': ['15 per 100,000 = rate 15/100000', '12 = number 12'],
    'It fell from 15 per 100,000 people to 12 towns.': ['15 per 100,000 = rate 15/100000', '12 = number 12'],
    '$100-a-barrel oil': ['$100-a-barrel = rate 100 USD/barrel'],
    'twice a year, once every three years': ['twice a year = rate 2/year', 'once every three years = rate 1/P3Y'],
    '7% a year': ['7% a year = rate 0.07/year'],
    '20 people a day after the attack': ['20 = number 20', 'a day = duration P1D'],
  });
});

describe('reads ranges', () => {
  check({
    '10–15 people': ['10–15 = range 10/15'],
    'between 3 and 5 of them': ['between 3 and 5 = range 3/5'],
    '10 to 13 per cent': ['10 to 13 per cent = range 0.10/0.13'],
    'from 1.4 per cent to 1.5 per cent': ['1.4 per cent = share 0.014', '1.5 per cent = share 0.015'],
    '£5-10m': ['£5-10m = range 5000000/10000000 GBP'],
    '3 to 5 million of them': ['3 to 5 million = range 3000000/5000000'],
    'two or three weeks': ['two or three weeks = range P2W/P3W'],
    'between $400 and $600 per week': ['between $400 and $600 per week = range 400/600 USD/week'],
    '1.55 ± 0.13°C': ['1.55 ± 0.13°C = range 1.42/1.68'],
  });
});

describe('reads numbers without a value', () => {
  check({
    'dozens of them': ['dozens = vague 12'],
    'tens of thousands of them': ['tens of thousands = vague 10000'],
    'several hundred thousand of them': ['several hundred thousand = vague 100000'],
    'a few dozen of them': ['a few dozen = vague 12'],
    'scores of them': ['scores = vague 20'],
  });
});

describe('gives places', () => {
  test('offsets count UTF-16 units of the whole text, over characters of two units, marks and CRLF', () => {
    const text = '\ufeff🎈 Ha.\r\n\r\nThey saw 648,000 🎈 and 18%.\r\n';
    for (const mention of findNumbers(text)) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(findNumbers(text).map(({ text: own, paragraph }) => [own, paragraph])).toEqual([
      ['648,000', 2],
      ['18%', 2],
    ]);
  });

  test('mentions are in order and never overlap', () => {
    const text = 'From 22 to 26 July 2024 some 10 to 13 per cent, or two thirds of 1.5 million, left twice a day.';
    const mentions = findNumbers(text);
    for (const [index, mention] of mentions.entries())
      expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
  });

  test('an empty text has no mentions', () => {
    expect(findNumbers('')).toEqual([]);
    expect(findNumbers(' \n\n ')).toEqual([]);
  });

  test('values are written without powers of ten, however large or small', () => {
    expect(read(`${'9'.repeat(22)} or 0.00001% of it`)).toEqual([
      `${'9'.repeat(22)} = number 10000000000000000000000`,
      '0.00001% = share 0.0000001',
    ]);
  });

  test('digits without end are no number', () => {
    expect(findNumbers(`${'9'.repeat(400)} of them`)).toEqual([]);
  });
});
