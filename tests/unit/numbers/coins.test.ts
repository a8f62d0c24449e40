import { describe } from 'vitest';
import { checkTable } from './read';

describe('coins', () => {
  checkTable({
    'It pays 31.6 cents per kilowatt-hour.': ['31.6 cents per kilowatt-hour = rate 0.316 USD/kWh'],
    'It pays 31.6 euro cents.': ['31.6 euro cents = money 0.316 EUR'],
    'It pays 31.6 EUR cents.': ['31.6 EUR cents = money 0.316 EUR'],
    'It pays 31.6 eurocents.': ['31.6 eurocents = money 0.316 EUR'],
    'It pays 5 U.S. cents.': ['5 U.S. cents = money 0.05 USD'],
    'It pays 5 US cents a day.': ['5 US cents a day = rate 0.05 USD/day'],
    'It pays 5 Australian cents.': ['5 Australian cents = money 0.05 AUD'],
    'It pays 90 Norwegian øre.': ['90 Norwegian øre = money 0.9 NOK'],
    'It pays 90 öre.': ['90 öre = money 0.9 SEK'],
    'It pays 80p.': ['80p = money 0.8 GBP'],
    'It pays 80 pence per litre.': ['80 pence per litre = rate 0.8 GBP/L'],
    'It pays 5¢.': ['5¢ = money 0.05 USD'],
    'It pays 40 kopecks.': ['40 kopecks = money 0.4 RUB'],
    'It pays 40 paise.': ['40 paise = money 0.4 INR'],
    'It pays 7 to 9 euro cents.': ['7 to 9 euro cents = range 0.07/0.09 EUR'],
    'It pays 31 cents, plus or minus 0.5.': ['31 cents, plus or minus 0.5 = range 0.305/0.315 USD'],
    'It pays 3 euros.': ['3 euros = money 3 EUR'],
  });
});
