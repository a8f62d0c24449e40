import { runTests, unitTests } from './code-tests';

/** `npm run test:unit`: the fast unit tests, for while you work; `npm test` runs the slow ones too. */
export function main(): Promise<number> {
  return runTests([unitTests('fast')]);
}
