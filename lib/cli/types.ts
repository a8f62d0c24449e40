import { checkTypes, runTests, writeTypes } from './code-tests';

/** `npm run types`: checks that all code fits together. */
export function main(): Promise<number> {
  return runTests([writeTypes, checkTypes]);
}
