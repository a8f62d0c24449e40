import { join } from 'node:path';
import { settings } from '../format/settings';
import { buildIfChanged } from './build';
import { readPort } from './port';
import { refuseOptions } from './refusal';
import { createSite, listen, reservePort } from './serve';
import { servedFolder } from './served-folder';

/** `npm start`: builds `out/` if anything has changed, then serves it until Ctrl+C. PORT and HOST are respected. */
export async function main(args: readonly string[]): Promise<number> {
  refuseOptions('npm start', args);
  const root = process.cwd();
  const port = readPort();
  const { HOST: host = '127.0.0.1' } = process.env;
  const { basePath } = settings();
  await reservePort(port, host);
  await buildIfChanged(root);

  const site = createSite(join(root, servedFolder()), { basePath });
  await listen(site, port, host);
  const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
  console.log(`On Record is at http://${name}:${port}${basePath} (Ctrl+C stops)`);
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        site.close();
        site.closeAllConnections();
        resolve(0);
      });
    }
  });
}
