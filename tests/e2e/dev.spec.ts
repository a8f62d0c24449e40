import { expect, test } from '@playwright/test';
import { served } from '../../lib/cli/dev/places';
import { createDevSite, type State } from '../../lib/cli/dev/site';
import { watchChanges } from '../../lib/cli/dev/watch-changes';
import { listen } from '../../lib/cli/serve';

test('while one edits, a page is loaded anew where it was read when what it shows has changed, and says while it is drawn', async ({
  page,
}) => {
  let state: State = { shown: 1, drawing: false };
  let text = 'Before';
  const { server, tell } = createDevSite(
    async () => ({
      status: 200,
      type: 'text/html;charset=utf-8',
      body: `<!doctype html><dialog>Being drawn</dialog><h1>${text}</h1><details><summary>One</summary>1</details>
        <details><summary>Two</summary>2</details><p style="height: 3000px"></p>
        <script>(${watchChanges.toString()})('${served.changes}', ${state.shown})</script>`,
    }),
    () => state,
  );
  const change = (next: State) => {
    state = next;
    tell(state);
  };
  try {
    await page.goto(`http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/storm/`);
    await page.getByText('Two').click();
    await page.evaluate(() => scrollTo(0, 700));

    change({ shown: 1, drawing: true });
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('heading')).toHaveText('Before');

    text = 'After';
    change({ shown: 2, drawing: false });
    await expect(page.getByRole('heading')).toHaveText('After');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(await page.locator('details').evaluateAll((all) => all.map((one) => one.hasAttribute('open')))).toEqual([
      false,
      true,
    ]);
    expect(await page.evaluate(() => scrollY)).toBe(700);

    // A page that missed a change, as while its server was started anew, finds out.
    text = 'Later';
    state = { shown: 3, drawing: false };
    server.closeAllConnections();
    await expect(page.getByRole('heading')).toHaveText('Later', { timeout: 20_000 });
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
