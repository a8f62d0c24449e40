import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeSelfContained } from '../../../lib/export/self-contained';
import { createSetter, type SetText } from '../../../lib/still/set-text';

let set: SetText;
beforeAll(async () => {
  set = await createSetter();
});

/** The letters of a line that stay letters, each stretch with where it begins, and where the first outline after it does. */
function paint(text: string) {
  const $ = load(makeSelfContained(`<svg><text x="0" y="20" font-size="10">${text}</text></svg>`, [], set), {
    xml: true,
  });
  return {
    stretches: [...$('text')].map((element) => $(element).text()),
    begins: [...$('svg > g > *')].map((element) => {
      const [, moved] = /translate\(([\d.]+)/.exec($(element).attr('transform') ?? '') ?? [];
      return Number($(element).attr('x') ?? moved);
    }),
  };
}

describe('letters that the site’s fonts lack', () => {
  test.each([
    ['several words', 'اتحاد الناشرين العرب', ['اتحاد الناشرين العرب']],
    ['words around a number', 'قال 43 ألفا', ['قال 43 ألفا']],
    ['words on both sides of Latin ones', 'اتحاد said التحاد', ['اتحاد', 'التحاد']],
    ['what ends a name', 'اتحاد, 11', ['اتحاد']],
  ])('%s stand as they are read', (_, text, stretches) => expect(paint(text).stretches).toEqual(stretches));

  test('leave little room after a name, and enough after a single wide letter', () => {
    const [, afterName = 0] = paint('اتحاد الناشرين العرب, 11').begins;
    expect(afterName).toBeLessThan(20 * 10 * 0.75);
    expect(paint('ش, 11').begins[1]).toBe(10);
  });
});
