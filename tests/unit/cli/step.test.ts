import { afterEach, describe, expect, test, vi } from 'vitest';
import { Refusal } from '../../../lib/cli/refusal';
import { runSteps, type Step } from '../../../lib/cli/step';

const step = (title: string, run: Step['run']) => ({ title, run, advice: 'Try a spoon.' });
const works = async () => true;

describe('runSteps', () => {
  const said: string[] = [];
  const listen = (text: string) => void said.push(text);
  vi.spyOn(console, 'log').mockImplementation(listen);
  vi.spyOn(console, 'error').mockImplementation(listen);
  afterEach(() => said.splice(0));

  test('says which step of how many it is at, and how long each took', async () => {
    await runSteps([step('stir', works), step('pour', works)]);
    const done = expect.stringMatching(/^ {2}done in \d+\.\d s$/);
    expect(said).toEqual(['step 1 of 2: stir', done, 'step 2 of 2: pour', done]);
  });

  test('stops at the first step that fails and says what to do', async () => {
    await expect(runSteps([step('stir', async () => false), step('pour', works)])).rejects.toThrow(Refusal);
    expect(said).toEqual(['step 1 of 2: stir', '  failed: stir. Try a spoon.']);
  });

  test('prints the advice of a step that knows better', async () => {
    const refuse = () => Promise.reject(new Refusal('The cup has no bottom; take another.'));
    await expect(runSteps([step('stir', refuse)])).rejects.toThrow(Refusal);
    expect(said.at(-1)).toBe('  failed: stir. The cup has no bottom; take another.');
  });

  test('passes on a mistake of ours with its stack', async () => {
    const slip = () => Promise.reject(new TypeError('x is not a function'));
    await expect(runSteps([step('stir', slip)])).rejects.toThrow(TypeError);
  });
});
