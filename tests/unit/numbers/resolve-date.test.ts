import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/numbers/find-numbers';

/** Tuesday, 8 October 2024. */
const DATE = '2024-10-08';

function resolve(text: string): string | undefined {
  const [mention] = findNumbers(text, { date: DATE });
  return mention?.kind === 'date' ? mention.resolved : undefined;
}

describe('dates told from the text’s own are resolved against its date', () => {
  test.each([
    ['said on Tuesday', '2024-10-08'],
    ['said on Monday', '2024-10-07'],
    ['said on Friday', '2024-10-04'],
    ['talks will begin on Friday', '2024-10-11'],
    ['said last Tuesday', '2024-10-01'],
    ['talks next Monday', '2024-10-14'],
    ['talks next Saturday', '2024-10-19'],
    ['said last Saturday', '2024-10-05'],
    ['talks this Saturday', '2024-10-12'],
    ['signed last October', '2023-10'],
    ['signed this December', '2024-12'],
    ['to be signed next October', '2025-10'],
    ['signed in June', '2024-06'],
    ['signed in November', '2023-11'],
    ['it will be signed in November', '2024-11'],
    ['signed on 22 September', '2024-09-22'],
    ['signed on Saturday, November 26', '2023-11-26'],
    ['from 22 to 26 July', '2024-07-22/2024-07-26'],
    ['said yesterday', '2024-10-07'],
    ['said today', '2024-10-08'],
    ['said last week', '2024-09-30/2024-10-06'],
    ['said last month', '2024-09'],
    ['said last year', '2023'],
    ['said this year', '2024'],
    ['said a decade ago', '2014'],
    ['said two weeks ago', '2024-09-24'],
    ['over the next decade', '203X'],
    ['over last summer', '2024-22'],
    ['next spring', '2025-21'],
    ['this weekend', '2024-10-12/2024-10-13'],
    ['Bids close on 5 November', '2024-11-05'],
    ['Tickets go on sale on 2 December', '2024-12-02'],
    ['A hearing is set for 9 January', '2025-01-09'],
    ['The deadline is 10 November', '2024-11-10'],
    ['It is the highest since 10 November', '2023-11-10'],
    ['The figure for November was a record', '2023-11'],
    ['We expect many more cases by the end of March', '2025-03'],
    ['It said it expected many cases by March', '2025-03'],
    ['Prices could rise by the end of March', '2025-03'],
    ['A forecast of many cases by the start of March', '2025-03'],
    ['Prices could have risen by March', '2024-03'],
    ['It plans to open by 3 March', '2025-03-03'],
    ['It had been expected to pass by March', '2024-03'],
    ['Cases had risen by the end of March', '2024-03'],
    ['The plan that was passed by March is void', '2024-03'],
  ])('%s → %s', (text, resolved) => {
    expect(resolve(text)).toBe(resolved);
  });

  test('a date that is whole is left as it is', () => {
    expect(resolve('on 7 October 2023')).toBeUndefined();
  });

  test('without the text’s date nothing is resolved', () => {
    expect(findNumbers('said on Tuesday')[0]).not.toHaveProperty('resolved');
  });

  test.each(['2024-01-01', '2024-02-29', '2024-12-31'])(
    'the day before %s is right at the turns of the year',
    (date) => {
      const [mention] = findNumbers('said yesterday', { date });
      const before = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
      expect(mention).toMatchObject({ kind: 'date', resolved: before });
    },
  );
});
