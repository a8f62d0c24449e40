import { describe, expect, test } from 'vitest';
import { drawingWords } from '../../../lib/words/drawing';

describe('a row of the article names whom it has the number from', () => {
  test.each([
    ['UNAIDS', 'from UNAIDS'],
    ['NATO', 'from NATO'],
    ['HuffPost UK', 'from HuffPost UK'],
    ['South Korea', 'from South Korea'],
    ['Amnesty International', 'from Amnesty International'],
    ['Human Rights Watch', 'from Human Rights Watch'],
    ['Oxford University', 'from Oxford University'],
    ['World leaders', 'from World leaders'],
    ['North Korea’s foreign ministry', 'from North Korea’s foreign ministry'],
    ['UK ministry', 'from the UK ministry'],
    ['UK Ministry of Defence', 'from the UK Ministry of Defence'],
    ['Ministry of Health', 'from the Ministry of Health'],
    ['Institute for the Study of War', 'from the Institute for the Study of War'],
    ['University of Oxford', 'from the University of Oxford'],
    ['Bank of England', 'from the Bank of England'],
    ['World Health Organization', 'from the World Health Organization'],
    ['European Union', 'from the European Union'],
    ['General Staff', 'from the General Staff'],
    ['Northmark central bank', 'from the Northmark central bank'],
    ['gauge office', 'from the gauge office'],
    ['Kyiv Post', 'from the Kyiv Post'],
    ['The Economist', 'from the Economist'],
    ['the Fed', 'from the Fed'],
    ['Kremlin', 'from the Kremlin'],
    ['مجلس البلدة', 'from مجلس البلدة'],
    ['Υπουργείο υγείας', 'from Υπουργείο υγείας'],
  ])('the body %s: %s', (name, text) => expect(drawingWords.articleFrom(name, true)).toBe(`The article, ${text}`));

  test.each(['Paolo Renn', 'US officials', 'Minister of Health'])('%s, who is no body, without “the”', (name) =>
    expect(drawingWords.articleFrom(name, false)).toBe(`The article, from ${name}`),
  );
});
