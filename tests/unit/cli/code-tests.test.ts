import { afterEach, expect, test, vi } from 'vitest';
import { countSteps, type TestStep } from '../../../lib/cli/code-tests';

const said: string[] = [];
const listen = (text: string) => void said.push(text.replace(/\d+\.\d s$/, 'a moment'));
vi.spyOn(console, 'log').mockImplementation(listen);
vi.spyOn(console, 'error').mockImplementation(listen);
afterEach(() => said.splice(0));

const step = (title: string, run: TestStep['run'], more: Partial<TestStep> = {}): TestStep => ({
  ...{ title, run, advice: 'Try a spoon.' },
  ...more,
});
const works = async () => true;
const fails = async () => false;

test('steps in a list run beside each other, the others one after the other', async () => {
  let stirred = () => {};
  const stir = step('stir', () => new Promise((resolve) => (stirred = () => resolve(true))));
  const pour = step('pour', async () => {
    stirred();
    return true;
  });
  const counts = await countSteps([step('boil', works), [stir, pour], step('drink', works)]);
  expect(counts).toHaveLength(4);
  expect(said.filter((line) => line.startsWith('step'))).toEqual([
    'step 1 of 4: boil',
    'step 2 of 4: stir',
    'step 3 of 4: pour',
    'step 4 of 4: drink',
  ]);
});

test('a step that needs one that failed is left out, and so is what needs that; others run, and each failure is counted', async () => {
  const boil = step('boil', fails);
  const pour = step('pour', works, { needs: [boil] });
  const drink = step('drink', works, { needs: [pour] });
  const rest = step('rest', works, { count: () => ({ passed: 7, failed: 0, skipped: 0 }) });
  expect(await countSteps([boil, pour, drink, rest])).toEqual([
    { passed: 0, failed: 1, skipped: 0 },
    { passed: 7, failed: 0, skipped: 0 },
  ]);
  expect(said.filter((line) => line.startsWith('step'))).toEqual(['step 1 of 4: boil', 'step 4 of 4: rest']);
});
