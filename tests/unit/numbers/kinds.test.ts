import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/numbers/find-numbers';
import { formatBestValue, formatValue } from '../../../lib/numbers/value';

/** Monday, 11 November 2024. */
const DATE = '2024-11-11';

/** Each mention as `text = kind value`, with its best value, its date, bound and hedges where it has any. */
function readAll(text: string): readonly string[] {
  return findNumbers(text, { date: DATE }).map((mention) => {
    const best = formatBestValue(mention);
    const resolved = mention.kind === 'date' ? mention.resolved : undefined;
    return [
      `${mention.text} = ${mention.kind} ${formatValue(mention)}`,
      ...(best === undefined ? [] : [`best ${best}`]),
      ...(resolved === undefined ? [] : [`in ${resolved}`]),
      ...(mention.bound === 'stated' || mention.bound === 'between' ? [] : [mention.bound]),
      ...mention.hedges.map((hedge) => `“${hedge}”`),
    ].join(', ');
  });
}

const kinds: Record<string, Record<string, readonly string[]>> = {
  'a value with its margin': {
    'Turnout was 62% (±3%), it said.': ['62% (±3%) = range 0.59/0.65, best 0.62'],
    'It weighs 5.2 kg +/- 0.3.': ['5.2 kg +/- 0.3 = range 4.9/5.5, best 5.2'],
    'It has 52,000 burrows, give or take 3,500.': [
      '52,000 burrows, give or take 3,500 = range 48500/55500, best 52000',
    ],
    'It holds 12.4 (±0.3) cubic metres.': ['12.4 (±0.3) cubic metres = range 12.1/12.7, best 12.4'],
    'It takes 10, maybe 15 years.': ['10, maybe 15 years = range P10Y/P15Y, “maybe”'],
    'It costs £5m, give or take £200,000.': [
      '£5m, give or take £200,000 = range 4800000/5200000 GBP, best 5000000 GBP',
    ],
    'The bowl is 4,500 years old, plus or minus 200 years.': [
      '4,500 years old, plus or minus 200 years = range P4300Y/P4700Y, best P4500Y',
    ],
    'The margin is plus or minus 2.5 percentage points.': ['2.5 percentage points = share 0.025'],
  },
  'two levels of a change, against a range': {
    'The bill went from $1.2bn to $1.9bn.': ['$1.2bn = money 1200000000 USD', '$1.9bn = money 1900000000 USD'],
    'Membership swelled from 1.5 to 2 million.': ['1.5 = number 1500000', '2 million = number 2000000'],
    'The plan is for deepening it from 14 to 16 metres.': ['14 = number 14', '16 metres = number 16'],
    'Delays rose from 3.1 to 4.0 per cent.': ['3.1 = share 0.031', '4.0 per cent = share 0.04'],
    'The last two or three hundred left.': ['two or three hundred = range 200/300'],
    'Five to six thousand came.': ['Five to six thousand = range 5000/6000'],
    'A cut in staff from 40 to 31.': ['40 = number 40', '31 = number 31'],
    'Ages vary from 11 to 14.': ['11 to 14 = range 11/14'],
    'Tickets cost from £12 to £40.': ['£12 to £40 = range 12/40 GBP'],
  },
  periods: {
    'Sales rose in H2 2023.': ['H2 2023 = date 2023-07/2023-12'],
    'Profit fell in the second half of fiscal 2024.': ['second half of fiscal 2024 = date 2024'],
    'In the last three months of 2024 it fell.': ['last three months of 2024 = date 2024-10/2024-12'],
    'The first two weeks of May 2024 were dry.': ['first two weeks of May 2024 = date 2024-05-01/2024-05-14'],
    'The winter of 1962-63 was cold.': ['winter of 1962-63 = date 1962-24'],
    'Traffic grew in the 12 months to October.': ['12 months to October = date XXXX-11/XXXX-10, in 2023-11/2024-10'],
    'Sales fell in the three months to the end of May 2024.': [
      'three months to the end of May 2024 = date 2024-03/2024-05',
    ],
    'It waited three months to sail.': ['three months = duration P3M'],
    'A ruling is expected on 17 December.': ['17 December = date XXXX-12-17, in 2024-12-17, “is expected”'],
    'It rang on 4 July but was not heard until noon.': ['4 July = date XXXX-07-04, in 2024-07-04'],
    'In the year to March 2024 it grew.': ['year to March 2024 = date 2023-04/2024-03'],
    'It is shut between 7.30am and 6pm.': ['between 7.30am and 6pm = date T07:30/T18:00'],
    'Open 9am to 5pm.': ['9am to 5pm = date T09:00/T17:00'],
    'It fell from 2018 through 2022.': ['2018 through 2022 = date 2018/2022'],
    'The rule takes effect on 1 January.': ['1 January = date XXXX-01-01, in 2025-01-01'],
    'Appeals must be in by 9 May.': ['9 May = date XXXX-05-09, in 2025-05-09'],
    'They sailed by the Isle of May.': [],
    'He left on 3 May last year.': ['3 May last year = date XXXX-05-03, in 2023-05-03'],
    'It rained from November to January.': ['November to January = date XXXX-11/XXXX-01, in 2023-11/2024-01'],
    'It ran from December 2023 to March.': ['December 2023 to March = date 2023-12/2024-03'],
    'It was moved from May to June.': ['May = date XXXX-05, in 2024-05', 'June = date XXXX-06, in 2024-06'],
    'The fair is on 20 November.': ['20 November = date XXXX-11-20, in 2024-11-20'],
  },
  bounds: {
    'Nobody won in over 20 years.': ['20 years = duration P20Y, moreThan'],
    'People under the age of 25 pay less.': ['25 = number 25, lessThan'],
    'It opened almost a decade ago.': ['a decade ago = date P-10Y, in 2014, about'],
    'They spent up to about £300.': ['£300 = money 300 GBP, upTo'],
    'It is at least 5% and 7%.': ['5% = share 0.05, atLeast', '7% = share 0.07, atLeast'],
    'They paid £35m plus £10m.': ['£35m = money 35000000 GBP', '£10m = money 10000000 GBP'],
    'It is 2% higher than a year ago.': ['2% = share 0.02', 'a year ago = date P-1Y, in 2023'],
    'He left more than a year ago.': ['a year ago = date P-1Y, in 2023, moreThan'],
    '5 died and over 30 fled.': ['5 = number 5', '30 = number 30, moreThan'],
    'The rate is above the 2% target.': ['2% = share 0.02'],
    'Turnout was just over the 60% mark.': ['60% = share 0.60, moreThan'],
    'It is higher than the 2% planned.': ['2% = share 0.02'],
    'They are 30-plus years old.': ['30-plus years = duration P30Y, atLeast'],
  },
  'hedges that stop at their clause': {
    'The fire killed 12 people and is believed to have spread.': ['12 = number 12'],
    'Growth of 1.2% beat forecasts of 1.0%.': ['1.2% = share 0.012', '1.0% = share 0.01, “forecasts”'],
    'It lost 30 homes, a number likely to grow.': ['30 = number 30'],
    'It hurt 40, with two expected to die.': ['40 = number 40', 'two = number 2, “expected”'],
    'Visitors over 65 may enter free.': ['65 = number 65, moreThan'],
    'Nine are presumed drowned.': ['Nine = number 9, “are presumed”'],
  },
  'money, units and rates': {
    'It cost 40 zlotys and 5 million baht.': ['40 zlotys = money 40 PLN', '5 million baht = money 5000000 THB'],
    'In Copenhagen a ring cost 900 kroner.': ['900 kroner = money 900 DKK'],
    'A ring cost 900 kroner.': ['900 kroner = money 900 NOK'],
    'In Sydney, Perth, Hobart and the rest of Australia a flat cost $2m.': ['$2m = money 2000000 AUD'],
    'In Sydney, Perth, Hobart and the rest of Australia a flat cost US$2m.': ['US$2m = money 2000000 USD'],
    'Milk is 90 cent a litre, or 1 euro.': ['90 cent a litre = rate 0.9 EUR/L', '1 euro = money 1 EUR'],
    'Kampala owes 9 million shillings.': ['9 million shillings = money 9000000 UGX'],
    'In 1934 it cost two shillings and sixpence.': ['1934 = date 1934', 'two shillings and sixpence = money 0.125 GBP'],
    'A pint was 6d. in 1931, and milk 4½d.': ['6d. = money 0.025 GBP', '1931 = date 1931', '4½d = money 0.01875 GBP'],
    'They won by 52.3 per cent to 47.7.': ['52.3 per cent = share 0.523', '47.7 = share 0.477'],
    'The term was cut from 12 years to nine.': ['12 years = duration P12Y', 'nine = duration P9Y'],
    'Waits grew from 11 weeks to 17 doctors.': ['11 weeks = duration P11W', '17 = number 17'],
    'It is half of 2019 levels, at 1990 prices.': ['half = share 1/2', '2019 = date 2019', '1990 = date 1990'],
    'A shirt was ten shillings.': ['ten shillings = money 0.5 GBP'],
    'It ran for 2 min 40 s.': ['2 min 40 s = duration PT2M40S'],
    'It scored 4.71 out of five.': ['4.71 out of five = ratio 4.71/5'],
    'They pay £10 for each further day.': ['£10 for each further day = rate 10 GBP/day'],
    'It has 5 mg per 100 ml.': ['5 mg per 100 ml = rate 5 mg/100 ml'],
    'She jumped 8 ft 2 in.': ['8 ft 2 in = number 98'],
    'They owe 3bn Kenyan shillings.': ['3bn Kenyan shillings = money 3000000000 KES'],
    'It cost RM5m, then £3 10s.': ['RM5m = money 5000000 MYR', '£3 10s = money 3.5 GBP'],
    'The team won 12 prizes.': ['12 = number 12'],
    'It pumps 300,000 bpd.': ['300,000 bpd = rate 300000 barrel/day'],
    'It made 300 kilowatt-hours.': ['300 kilowatt-hours = number 300'],
    'The flight took 3h20.': ['3h20 = duration PT3H20M'],
    'An inch of snow fell.': ['An inch = number 1'],
  },
  'names with numbers in them': {
    'The Birmingham Six met at No. 11 Downing Street.': [],
    'The Nikkei 225 rose as Type 2 diabetes spread.': [],
    'Arne ten Brink read Catch-22 in Year 10.': [],
    'It was first reported by the First Minister.': [],
    'Web 2.0 came before the Second World War film.': [],
  },
};

describe.each(Object.entries(kinds))('%s', (_, table) => {
  test.each(Object.entries(table))('%s', (text, mentions) => {
    expect(readAll(text)).toEqual(mentions);
  });
});
