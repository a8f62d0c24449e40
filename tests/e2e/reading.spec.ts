import { expect, type Page, test } from '@playwright/test';

/*
 * What a screen reader finds, as Chromium's accessibility tree has it, recorded in `readings/` so that a person can read it
 * through. After a change that is meant: npx playwright test reading.spec.ts --update-snapshots, and read the diff.
 */
type Value = { readonly value?: unknown };
type Node = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
};

/** What is read as one line, with all the text in it. */
const LINES = new Set([
  'heading',
  'paragraph',
  'row',
  'link',
  'button',
  'DisclosureTriangle',
  'term',
  'definition',
  'slider',
]);
/** What a screen reader names, and goes into. */
const PLACES = new Set(['banner', 'navigation', 'main', 'complementary', 'article', 'figure', 'contentinfo', 'region']);

/** The tree as lines, indented where a screen reader goes into something. */
async function read(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const children = (node: Node) => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const roleOf = (node: Node) => (node.ignored ? '' : String(node.role?.value ?? ''));
  const textOf = (node: Node): string =>
    roleOf(node) === 'StaticText'
      ? String(node.name?.value ?? '')
      : children(node)
          .map(textOf)
          .filter((text) => text !== '')
          .join(roleOf(node) === 'row' ? ' | ' : ' ');
  const lines = (node: Node, depth: number): string[] => {
    const role = roleOf(node);
    const name = String(node.name?.value ?? '');
    const indent = '  '.repeat(depth);
    if (LINES.has(role)) {
      const level = node.properties?.find((property) => property.name === 'level')?.value.value;
      const text = name === '' || role === 'row' ? textOf(node) : name;
      return [`${indent}${role}${level === undefined ? '' : ` ${level}`}: ${text.replaceAll(/\s+/g, ' ').trim()}`];
    }
    if (PLACES.has(role) && role !== 'region')
      return [
        `${indent}${role}${name === '' ? '' : `: ${name}`}`,
        ...children(node).flatMap((one) => lines(one, depth + 1)),
      ];
    return children(node).flatMap((one) => lines(one, depth));
  };
  const [root] = nodes;
  return root === undefined ? '' : `${lines(root, 0).join('\n')}\n`;
}

for (const [name, address] of Object.entries({
  dashboard: '/aids-2024/',
  figure: '/aids-2024/figures/deaths-2023/',
  slide: '/aids-2024/present/#figures',
}))
  test(`a screen reader finds on a ${name} what is recorded`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 844 });
    await page.goto(address);
    if (name === 'slide') await page.locator('html[data-live] section.present').waitFor();
    const reading = await read(page);
    expect(reading.split('\n').length).toBeLessThanOrEqual(200);
    expect(reading).toMatchSnapshot(`${name}.txt`);
  });
