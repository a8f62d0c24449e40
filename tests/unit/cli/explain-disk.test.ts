import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { explainDisk, STOPPED_BY_MACHINE } from '../../../lib/cli/explain-disk.mjs';
import { runCommand } from '../../../lib/cli/run-command';
import { makeFolder } from '../support/make-folder';

const fail = (code: string, syscall: string, more: object = {}) =>
  Object.assign(new Error(code), { code, syscall, ...more });

describe('explainDisk', () => {
  it.each([
    [
      fail('ENOSPC', 'write'),
      'A file couldn’t be read or written: there is no room left on the disk (ENOSPC). Make room',
    ],
    [
      fail('EACCES', 'open', { path: 'out/a' }),
      'out/a couldn’t be opened or written: this user hasn’t the right to it',
    ],
    [fail('EACCES', 'scandir', { path: 'data' }), 'data couldn’t be read: this user hasn’t the right to it (EACCES).'],
    [fail('EPERM', 'rename', { path: 'a', dest: 'b' }), 'a couldn’t be moved to b: this user hasn’t the right to it'],
    [fail('EROFS', 'mkdir', { path: 'out' }), 'the disk can only be read (EROFS). Use a copy of the folder'],
    [fail('EMFILE', 'open', { path: 'a' }), 'too many files are open at once (EMFILE). Close other programs'],
  ])('says what the machine stopped, and what to do: %s', (error, message) => {
    expect(explainDisk(error)).toContain(message);
  });

  it.each([
    ['a mistake of ours', new TypeError('x is not a function')],
    ['a file that isn’t there', fail('ENOENT', 'open', { path: 'a' })],
    ['a port that needs rights', fail('EACCES', 'listen')],
    ['nothing', undefined],
  ])('leaves %s alone', (_, error) => expect(explainDisk(error)).toBeUndefined());

  it.runIf(process.platform === 'linux')('knows a full disk when it meets one', () => {
    const write = () => writeFileSync('/dev/full', 'x');
    expect(write).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
  });
});

test('a command that the machine stopped says so without a stack, and whoever ran it doesn’t blame the data', async () => {
  // A process of its own whose disk is full, and in which a page is out of date.
  const folder = makeFolder({
    'full.mjs': `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const full = () => { throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' }); };
fs.writeFileSync = full;
const { readFileSync } = fs;
fs.readFileSync = (path, ...rest) => (path === 'KEYS.md' ? '' : readFileSync(path, ...rest));
syncBuiltinESMExports();`,
  });
  const full = pathToFileURL(`${folder}/full.mjs`).href;
  const { status, stderr } = spawnSync(process.execPath, ['--import', full, 'lib/cli/run.mjs', 'schema'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe(
    'A file couldn’t be read or written: there is no room left on the disk (ENOSPC). Make room, then run this again.\n',
  );
  expect(status).toBe(STOPPED_BY_MACHINE);
  await expect(runCommand('schema', [], { NODE_OPTIONS: `--import ${full}` })).rejects.toThrow(
    'Neither the data nor the code is the reason; see above.',
  );
});
