import { describe, expect, test } from 'vitest';
import { readPort } from '../../../lib/cli/port';

describe('readPort', () => {
  test.each([
    [{}, 3000],
    [{ PORT: '' }, 3000],
    [{ PORT: '1' }, 1],
    [{ PORT: '8080' }, 8080],
    [{ PORT: '65535' }, 65535],
  ])('reads %o as %i', (env, port) => {
    expect(readPort(env)).toBe(port);
  });

  test.each(['0', '65536', '-1', '3000.5', '3e3', 'abc', ' 80', '0x50'])(
    'refuses “%s” and says what to write',
    (PORT) => {
      expect(() => readPort({ PORT })).toThrow(/PORT=.* is no port. Write a whole number from 1 to 65535/);
    },
  );
});
