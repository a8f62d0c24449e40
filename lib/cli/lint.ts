import { lint, runTests } from './code-tests';

/** `npm run lint`: checks that it is written as the rest is; `npx biome check --write` mends most of it. */
export function main(): Promise<number> {
  return runTests([lint]);
}
