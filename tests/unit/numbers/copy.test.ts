import { describe } from 'vitest';
import { checkTable } from './read';

describe('a change and the level it led to are two mentions', () => {
  checkTable({
    'Bond yields climbed seven basis points to 3.91%.': ['seven basis points = share 0.0007', '3.91% = share 0.0391'],
    'Inflation slipped 0.3 percentage points to 2.6%.': ['0.3 percentage points = share 0.003', '2.6% = share 0.026'],
    'The shares added 6p to 318p.': ['6p = money 0.06 GBP', '318p = money 3.18 GBP'],
    'Takings grew 9% to $4.1m.': ['9% = share 0.09', '$4.1m = money 4100000 USD'],
    'Turnout sank 61% to 44%.': ['61% = share 0.61', '44% = share 0.44'],
    'Rents rose 12% to 15%.': ['12% to 15% = range 0.12/0.15'],
    'Fares may rise 5 to 8 per cent.': ['5 to 8 per cent = range 0.05/0.08'],
    'The rate fell by a quarter of a point to 4%.': ['a quarter of a point = share 0.0025', '4% = share 0.04'],
    'Interest rises by a half-point.': ['a half-point = share 0.005'],
    'The club leads by half a point.': ['half a point = number 0.5'],
    'It grew 1 to 2 percentage points.': ['1 to 2 percentage points = range 0.01/0.02'],
  });
});

describe('a "one" that stands for a noun, or tells a manner, is no number', () => {
  checkTable({
    'The bank plans a final one in 9 to 15 months.': ['9 to 15 months = range P9M/P15M'],
    'The lamps failed one after another, then one by one.': [],
    'Not that one; a worse one, or the last one, came.': [],
    'No one helped one another.': [],
    'She said that one of them left, and that only one of us knew.': ['one = number 1', 'one = number 1'],
    'One guard fled, and one in six stayed.': ['One = number 1', 'one in six = ratio 1/6'],
  });
});

describe('numbers without a value stand without "of" too', () => {
  checkTable({
    'Scores more were trapped, and scores died.': ['Scores = vague 20', 'scores = vague 20'],
    'Dozens fled; hundreds more stayed.': ['Dozens = vague 12', 'hundreds = vague 100'],
    'A handful wept, a couple sang.': ['A handful = vague 1', 'a couple = vague 2'],
    'Exam scores were up, and she scores often.': [],
    'a forty-something, two 30-somethings and a fiftysomething': [
      'forty-something = vague 40',
      'two = number 2',
      '30-somethings = vague 30',
      'fiftysomething = vague 50',
    ],
  });
});

describe('ranges share the unit behind them', () => {
  checkTable({
    'Stamps cost 12-13p, pens 7 to 9 cents.': ['12-13p = range 0.12/0.13 GBP', '7 to 9 cents = range 0.07/0.09 USD'],
    'Put it at £12-13m, or $5-6 each.': ['£12-13m = range 12000000/13000000 GBP', '$5-6 = range 5/6 USD'],
    'within 5-10km, at 30-40 mph, at 10-15C': [
      '5-10km = range 5/10',
      '30-40 mph = range 30/40 mile/hour',
      '10-15C = range 10/15',
    ],
    'from 90 metres to 2 km': ['90 metres = number 90', '2 km = number 2'],
  });
});

describe('dates take what narrows them along', () => {
  checkTable({
    'in mid-April and early May': ['mid-April = date XXXX-04', 'early May = date XXXX-05'],
    'the early 2010s, the mid-1990s': ['early 2010s = date 201X', 'mid-1990s = date 199X'],
    'in late 2023, early next week': ['late 2023 = date 2023', 'early next week = date P1W'],
    'a late goal, early in 2024, in his early 30s': ['2024 = date 2024', '30s = range 30/39'],
    'the 1980s and 90s': ['1980s = date 198X', '90s = date 199X'],
    'in FY24, FY2023-24 and fiscal 2025': ['FY24 = date 2024', 'FY2023-24 = date 2023/2024', 'fiscal 2025 = date 2025'],
    'in 1H24, 3Q 2024 and tax year 2024/25': [
      '1H24 = date 2024-01/2024-06',
      '3Q 2024 = date 2024-35',
      'tax year 2024/25 = date 2024/2025',
    ],
    'this century and this decade': ['this century = date this-century', 'this decade = date this-decade'],
    'the 9/11 attacks': ['9/11 = date 2001-09-11'],
  });
});

describe('times take their zone along', () => {
  checkTable({
    'at 0615 GMT and 9.15am ET': ['0615 GMT = date T06:15', '9.15am ET = date T09:15'],
    'at 16:30 BST, or 18:30 Kyiv time': ['16:30 BST = date T16:30', '18:30 Kyiv time = date T18:30'],
    'at 6am local time': ['6am local time = date T06:00'],
  });
});

describe('measures in two units are one, in the smaller', () => {
  checkTable({
    'He is 6ft 2in, she 5-foot-4.': ['6ft 2in = number 74', '5-foot-4 = number 64'],
    'She is 5\' 11", he six feet two inches.': ['5\' 11" = number 71', 'six feet two inches = number 74'],
    'It weighs 5lb 6oz, the jockey 8st 4lb.': ['5lb 6oz = number 86', '8st 4lb = number 116'],
    'a plank of 6 feet, 20 nails': ['6 feet = number 6', '20 = number 20'],
  });
});

describe('an m is a million unless the words around measure', () => {
  checkTable({
    'a 30m pool, a 6.02m vault, a 25m indoor pool': ['30m = number 30', '6.02m = number 6.02', '25m = number 25'],
    'the 100m final, then the 800m and 1500m.': ['100m = number 100', '800m = number 800', '1500m = number 1500'],
    'he scored from 25m, at a depth of 20m': ['25m = number 25', '20m = number 20'],
    '9.3m people, 3m votes, up from 25m': ['9.3m = number 9300000', '3m = number 3000000', '25m = number 25000000'],
  });
});

describe('scores are ratios, whichever number is first', () => {
  checkTable({
    'They made 143 for four, 287-6 and 231 all out.': [
      '143 for four = ratio 143/4',
      '287-6 = ratio 287/6',
      '231 all out = ratio 231/10',
    ],
    'She came through 6-4 3-6 7-5.': ['6-4 = ratio 6/4', '3-6 = ratio 3/6', '7-5 = ratio 7/5'],
    'It ended 2-6, 7-6 (9-7).': ['2-6 = ratio 2/6', '7-6 = ratio 7/6', '9-7 = ratio 9/7'],
    'Khan took 5-43, and Lee three for 25.': ['5-43 = ratio 5/43', 'three for 25 = ratio 3/25'],
    'City went down 1-3, Rovers drew 0-0.': ['1-3 = ratio 1/3', '0-0 = ratio 0/0'],
    'They won 10-15 seats; pupils aged 3-6 came.': ['10-15 = range 10/15', '3-6 = range 3/6'],
  });
});

describe('numbers in names are no mentions', () => {
  checkTable({
    'A Boeing 737-800, a 747, an A320-200 and a 737 Max landed.': [],
    'The G7, the Big Four and the Group of Seven met on Covid-19.': [],
    'Section 90, Article 5, Falcon 9, Route 66, Flight 302 and Formula One': [],
    'No 10 said it was open 24/7.': [],
    'No. 2 and page 90': ['2 = number 2'],
  });
});

describe('reads other forms of everyday copy', () => {
  checkTable({
    'petrol at £1.45 a litre, $1,000-a-month flats': [
      '£1.45 a litre = rate 1.45 GBP/L',
      '$1,000-a-month = rate 1000 USD/month',
    ],
    'a 1.2 million-strong party': ['1.2 million = number 1200000'],
    'a million and a half, then 10⁶': ['a million and a half = number 1500000', '10⁶ = number 1000000'],
    'at −3.2%, minus 12, ±2%': ['−3.2% = share -0.032', 'minus 12 = number -12', '2% = share 0.02'],
    'R$30, HK$5, CHF 20m, Rs 500 crore': [
      'R$30 = money 30 BRL',
      'HK$5 = money 5 HKD',
      'CHF 20m = money 20000000 CHF',
      'Rs 500 crore = money 5000000000 INR',
    ],
  });
});
