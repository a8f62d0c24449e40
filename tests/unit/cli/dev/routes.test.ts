import { expect, test } from 'vitest';
import { findRoute } from '../../../../lib/cli/dev/routes';

const routes = ['', '[report]', '[report]/figures/[figure]', 'years/[[...year]]', 'search.json'].map((path) => ({
  parts: path.split('/').filter((part) => part !== ''),
  isPage: true,
  name: path,
}));

test.each([
  ['', '', {}],
  ['storm', '[report]', { report: 'storm' }],
  ['storm/figures/homes', '[report]/figures/[figure]', { report: 'storm', figure: 'homes' }],
  // A name that stands in the address itself comes before one in brackets.
  ['search.json', 'search.json', {}],
  ['years', 'years/[[...year]]', {}],
  ['years/2024', 'years/[[...year]]', { year: ['2024'] }],
])('at /%s stands %s', (address, name, params) => {
  const parts = address.split('/').filter((part) => part !== '');
  expect(findRoute(routes, parts)).toMatchObject({ route: { name }, params });
});

test('at an address that no route has, there is none', () => {
  expect(findRoute(routes, ['storm', 'figures'])).toBeUndefined();
  expect(findRoute(routes, ['storm', 'nowhere', 'homes'])).toBeUndefined();
});
