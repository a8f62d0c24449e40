import { expect, test } from 'vitest';
import { problemsOf } from './flood';

const headline = 'The river rose to {level-mark} in two days';

test('a headline that no slide holds is refused, with its place and what to write instead', () => {
  const long = `${'Überschwemmungsgebietsverordnung'.repeat(7)} rose`;
  expect(problemsOf(['charts.yaml', headline, long])).toEqual([
    expect.stringMatching(
      /^charts\.yaml:5:\d+ charts\.[a-z-]+\.headline: 229 characters, and a slide’s headline holds 200; shorten it, or write a shorter one under deck\.headline$/,
    ),
  ]);
});

test('a long headline is let be when the slide has a shorter one', () => {
  const long = `${'Überschwemmungsgebietsverordnung'.repeat(7)} rose`;
  expect(problemsOf(['charts.yaml', headline, `${long}\n    deck: { headline: The river rose }`])).toEqual([]);
});
