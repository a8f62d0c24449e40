import { expect, test } from 'vitest';
import { joinNames } from '../../../lib/format/join-words';

test.each([
  [[], ''],
  [['the Courier'], 'the Courier'],
  [['the Courier', 'the ministry, a party to the war'], 'the Courier and the ministry, a party to the war'],
  [['the ministry, a party to the war', 'the Courier'], 'the ministry, a party to the war, and the Courier'],
  [['a, b', 'c', 'd'], 'a, b; c, and d'],
])('joins names that may have commas in them: %j', (names, joined) => expect(joinNames(names)).toBe(joined));
