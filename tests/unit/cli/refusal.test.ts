import { expect, test } from 'vitest';
import { refuseOptions } from '../../../lib/cli/refusal';

test('an option of a command that has none is refused, with what to write', () => {
  expect(() => refuseOptions('npm run build', ['--keep-runtime'])).toThrow(
    'npm run build has no option --keep-runtime. Write it as npm run build',
  );
  expect(() => refuseOptions('npm start', [])).not.toThrow();
});
