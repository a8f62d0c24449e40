import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile, rename, truncate } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { listFiles } from './list-files';

/** Where Next compiles our code and makes pages, from the project's root. */
export const nextFolder = '.next';

/** What Next says that it made beforehand: addresses, each with its route, and the routes that make no others. */
const Made = z.object({
  routes: z.record(z.string(), z.object({ srcRoute: z.string().nullable() })),
  dynamicRoutes: z.record(z.string(), z.object({ fallback: z.unknown() })),
});
const Routes = z.record(z.string(), z.string());

/** Next's page for addresses that aren't there, and that for what fails while it serves, which it never does here. */
const [NOT_FOUND, FAILED] = ['/_not-found', '/_global-error'];

/**
 * Moves the pages and files that Next has made into a folder, laid out as any static host serves them, each page as an
 * `index.html`; copies the style sheets and fonts that they name. Throws where a route needs Next to answer for it.
 */
export async function layOutPages(root: string, folder: string): Promise<void> {
  const app = join(root, nextFolder, 'server', 'app');
  const made = Made.parse(await readJson(join(root, nextFolder, 'prerender-manifest.json')));
  const routes = Object.values(Routes.parse(await readJson(join(root, nextFolder, 'app-path-routes-manifest.json'))));
  refuseUnmade(routes, made);
  for (const address of Object.keys(made.routes)) {
    const from = join(app, address === '/' ? 'index' : address);
    const isPage = existsSync(`${from}.html`);
    if (address !== FAILED) {
      const to = join(root, folder, isPage ? toPagePath(address) : address);
      await mkdir(dirname(to), { recursive: true });
      await rename(`${from}${isPage ? '.html' : '.body'}`, to);
    }
    for (const file of await listLeftovers(from)) await truncate(file);
  }
  await mkdir(join(root, folder, '404'), { recursive: true });
  await copyFile(join(root, folder, '404.html'), join(root, folder, '404', 'index.html'));
  await cp(join(root, nextFolder, 'static'), join(root, folder, '_next', 'static'), { recursive: true });
}

/**
 * What Next made of an address that only its own server would ask for. It is emptied and not removed: there are ten such files
 * a page, and after thousands of them have gone, Linux searches long for room for each new one.
 */
async function listLeftovers(from: string): Promise<readonly string[]> {
  const segments = `${from}.segments`;
  const files = existsSync(segments) ? (await listFiles(segments)).map((file) => join(segments, file)) : [];
  return [...files, ...['.html', '.meta', '.rsc'].map((ending) => from + ending).filter((file) => existsSync(file))];
}

const toPagePath = (address: string) => (address === NOT_FOUND ? '404.html' : join(address, 'index.html'));

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

/** Throws where a page or a file would be made only when somebody asks for it. */
function refuseUnmade(routes: readonly string[], { routes: addresses, dynamicRoutes }: z.infer<typeof Made>): void {
  const made = new Set(Object.entries(addresses).map(([address, { srcRoute }]) => srcRoute ?? address));
  const unmade = routes.filter((route) => !made.has(route) && dynamicRoutes[route]?.fallback !== false);
  if (unmade.length > 0)
    throw new Error(
      `app${unmade.join(', app')}: can’t be made beforehand, and nothing of Next answers where the site is read; a page may read no request, a route handler needs \`dynamic = 'force-static'\`, and a route with a name in brackets \`generateStaticParams\` and \`dynamicParams = false\``,
    );
}
