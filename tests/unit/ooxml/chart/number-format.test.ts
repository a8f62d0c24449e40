import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumberFormat, toFormula, toNumberFormat } from '../../../../lib/ooxml/chart/number-format';

describe('toNumberFormat', () => {
  test.each([
    ['over 648,000', 648_000, '"over "#,##0'],
    ['likely over 648,000', 648_000, '"likely over "#,##0'],
    ['1.5\u00a0million', 1_500_000, '0.0,,"\u00a0million"'],
    ['target 1.5\u00a0million', 1_500_000, '"target "0.0,,"\u00a0million"'],
    ['18%', 18, '0"%"'],
    ['7.24%', 7.24, '0.00"%"'],
    ['0', 0, '0'],
    ['six', 6, '"six"'],
    ['between 600,000 and 700,000', 650_000, '"between 600,000 and 700,000"'],
    ['“up to” 300,000', 300_000, '"“up to” "#,##0'],
    ['$4.2bn', 4.2e9, '"$"0.0,,,"bn"'],
    ['₹14.13\u00a0tn', 14.13e12, '"₹"0.00,,,,"\u00a0tn"'],
    ['€3.4m', 3.4e6, '"€"0.0,,"m"'],
    ['5\u00a0m', 5, '0"\u00a0m"'],
    ['−2.2%', -2.2, '0.0"%";"−"0.0"%"'],
    ['about −$1,200', -1200, '"about $"#,##0;"about −$"#,##0'],
    ['12.4\u00a0per 100,000 people', 12.4, '0.0"\u00a0per 100,000 people"'],
    ['score 2.0', 2, '"score "0.0'],
  ])('writes %s as a format that shows it', (text, value, format) => {
    expect(toNumberFormat(text, value)).toBe(format);
    expect(readNumberFormat(format, value)).toBe(text);
  });

  test('shows every text again, whatever stands around the number', () => {
    const words = fc.string().filter((text) => !/[\d\\]/.test(text));
    fc.assert(
      fc.property(words, fc.nat(), words, (before, value, after) => {
        const text = `${before}${new Intl.NumberFormat('en-GB').format(value)}${after}`;
        expect(readNumberFormat(toNumberFormat(text, value), value)).toBe(text);
      }),
    );
  });

  test('keeps the bound when the number is edited', () => {
    expect(readNumberFormat(toNumberFormat('over 648,000', 648_000), 700_000)).toBe('over 700,000');
  });
});

describe('toFormula', () => {
  test.each([
    ['over 648,000', 648_000, '"over "&FIXED(B2,0)'],
    ['1.5\u00a0million', 1_500_000, 'FIXED(B2/10^6,1,TRUE)&"\u00a0million"'],
    ['18.32%', 18.32, 'FIXED(B2,2,TRUE)&"%"'],
    ['−2.2%', -2.2, '"−"&FIXED(-B2,1,TRUE)&"%"'],
    ['six', 6, undefined],
  ])('writes %s as a formula over its cell', (text, value, formula) => {
    expect(toFormula(text, value, 'B2')).toBe(formula);
  });
});
