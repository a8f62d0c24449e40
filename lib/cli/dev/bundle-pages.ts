import { rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { listFiles } from '../../finish/list-files';
import { BUNDLING } from '../bundling.mjs';
import { bundled } from './places';
import type { Route } from './routes';

/** What of `app/` answers for an address that nothing else does. */
const NOT_FOUND = 'not-found.tsx';

/**
 * Bundles the code of every page, each with the layout around it and a style sheet of its own, and what answers with them.
 * Throws, with what esbuild says, where it doesn't fit together.
 * @param folder from the root; emptied first.
 */
export async function bundlePages(root: string, folder = bundled): Promise<void> {
  const files = (await listFiles(join(root, 'app'))).map((file) => file.replaceAll(sep, '/'));
  const chosen = files.filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file) || file === NOT_FOUND).sort();
  const routes = chosen.map((file, index): Route => {
    const parts = file === NOT_FOUND ? [file] : file.split('/').slice(0, -1);
    return { parts, isPage: file.endsWith('.tsx'), name: `page-${index}` };
  });
  await rm(join(root, folder), { recursive: true, force: true });
  await build({
    ...BUNDLING,
    absWorkingDir: root,
    entryPoints: [
      ...chosen.map((file, index) => ({ in: `page:${file}`, out: `page-${index}` })),
      { in: 'lib/cli/dev/answer.ts', out: 'answer' },
    ],
    outdir: folder,
    logLevel: 'silent',
    plugins: [standIns(root)],
  });
  await writeFile(join(root, folder, 'routes.json'), JSON.stringify(routes));
}

/** What Next brings to pages besides: the layout around each, and fonts. */
function standIns(root: string): Plugin {
  return {
    name: 'stand-ins',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^page:/ }, ({ path }) => ({ path: path.slice('page:'.length), namespace: 'page' }));
      onLoad({ filter: /.*/, namespace: 'page' }, ({ path }) => ({ contents: toEntry(path), resolveDir: root }));
      onResolve({ filter: /^next\/font\/local$/ }, () => ({ path: join(root, 'lib', 'cli', 'dev', 'local-font.ts') }));
      // Made anew with new letters in the data, so pages name it where it is served.
      onResolve({ filter: /\/fonts\/scripts\.css$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
      onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: '', loader: 'css' }));
    },
  };
}

function toEntry(file: string): string {
  const from = `'./app/${file.replace(/\.tsx?$/, '')}'`;
  if (!file.endsWith('.tsx')) return `export * from ${from};`;
  return `export { default as Layout } from './app/layout'; export { rules } from 'next/font/local'; export * from ${from}; export { default } from ${from};`;
}
