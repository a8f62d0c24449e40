import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder';

type Command = { readonly main: () => Promise<string> };
const { loadCommand }: { loadCommand: (root: string, command: string) => Promise<Command> } = await import(
  new URL('../../../lib/cli/load-command.mjs', import.meta.url).href
);

const makeCode = () =>
  makeFolder({
    'lib/cli/greet.ts': "export const main = async (): Promise<string> => (await import('../words/hello')).hello;\n",
    'lib/cli/notes.md': 'no code',
    'lib/words/hello.ts': "export const hello: string = 'hello';\n",
  });

const listMade = (root: string) => readdirSync(join(root, '.on-record', 'commands')).sort();

test('loads a command written in TypeScript, with what it imports at once and later', async () => {
  const { main } = await loadCommand(makeCode(), 'greet');
  await expect(main()).resolves.toBe('hello');
});

test('bundles once, and anew when a file has changed', async () => {
  const root = makeCode();
  await loadCommand(root, 'greet');
  const [before] = listMade(root);
  await loadCommand(root, 'greet');
  expect(listMade(root)).toEqual([before]);
  writeFileSync(join(root, 'lib/words/hello.ts'), "export const hello: string = 'good morning';\n");
  await expect((await loadCommand(root, 'greet')).main()).resolves.toBe('good morning');
  expect(listMade(root)).toHaveLength(2);
});

test('takes away what was bundled more than a day ago from other code', async () => {
  const root = makeCode();
  await loadCommand(root, 'greet');
  const [old = ''] = listMade(root);
  const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;
  utimesSync(join(root, '.on-record', 'commands', old), twoDaysAgo, twoDaysAgo);
  writeFileSync(join(root, 'lib/words/hello.ts'), "export const hello: string = 'good evening';\n");
  await loadCommand(root, 'greet');
  expect(listMade(root)).not.toContain(old);
});

test('bundles once where two commands start at the same time', async () => {
  const root = makeCode();
  const [one, other] = await Promise.all([loadCommand(root, 'greet'), loadCommand(root, 'greet')]);
  await expect(one.main()).resolves.toBe('hello');
  expect(other.main).toBe(one.main);
  expect(listMade(root)).toHaveLength(1);
});
