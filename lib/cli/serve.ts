import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentPolicy, framedPolicy, isFramed } from '../finish/content-policy';
import { answerFile } from './answer-file';
import { Refusal } from './refusal';

export type SiteOptions = {
  /** The path that the site was built for, such as `/on-record`; empty at the root of a host. */
  readonly basePath?: string;
};

/** Answers requests from a folder: precompressed files, `index.html` of folders, and its `404.html` with status 404. */
export function createSite(folder: string, options: SiteOptions = {}): Server {
  const site = createServer((request, response) => {
    // Whatever goes wrong ends with its own request: a reader who left, a disk that fails, a mistake of ours.
    answer(folder, options, request, response).catch((error: unknown) => answerFault(error, response));
  });
  // Before it listens, a fault is for whoever starts it; afterwards (no descriptor left, say), it stays where it is.
  site.once('listening', () => site.on('error', (error) => console.error(`  the server met ${error.message}`)));
  return site;
}

async function answer(
  folder: string,
  { basePath = '' }: SiteOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  const [path = '/'] = (request.url ?? '/').split('?');
  response.setHeader('Content-Security-Policy', isFramed(path) ? framedPolicy : contentPolicy);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
  if (basePath !== '' && (path === '/' || path === basePath)) return redirect(response, `${basePath}/`);
  const isInside = path.startsWith(`${basePath}/`);
  if (isInside && (await answerFile(folder, path.slice(basePath.length), request, response))) return;
  await answerMissing(folder, request, response);
}

async function answerMissing(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [type, page] = await readMissing(folder);
  response.writeHead(404, { 'Content-Type': type, 'Content-Length': page.length, 'Cache-Control': 'no-cache' });
  response.end(request.method === 'HEAD' ? undefined : page);
}

/** The site's own page for what isn't there; a line of text while there is no site, as when one takes another's place. */
async function readMissing(folder: string): Promise<readonly [type: string, page: Buffer]> {
  try {
    return ['text/html;charset=utf-8', await readFile(join(folder, '404.html'))];
  } catch {
    return ['text/plain;charset=utf-8', Buffer.from('There is nothing at this address.\n')];
  }
}

function answerFault(error: unknown, response: ServerResponse): void {
  // A reader who leaves in the middle is nobody's fault.
  if (response.destroyed) return;
  console.error('  a request failed:', error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(500, { 'Content-Type': 'text/plain;charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end('This can’t be read just now.\n');
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to });
  response.end();
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' });
  response.end();
}

/**
 * Makes sure that a server can listen there, before the work that it would be served from; throws a Refusal if not.
 * @param command what was typed, to be typed again with another port.
 */
export async function reservePort(port: number, host: string, command = 'npm start'): Promise<void> {
  const probe = createServer();
  await listen(probe, port, host, command);
  await new Promise((resolve) => probe.close(resolve));
}

/** Starts listening; resolves to the port taken (asked for as 0, any free one). Throws a Refusal when it can't. */
export function listen(server: Server, port: number, host: string, command = 'npm start'): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host, command)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string, command: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new Refusal(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} ${command}`);
  }
  if (error.code === 'EACCES') {
    return new Refusal(
      `Port ${port} needs rights that this program hasn’t. Choose one above 1023: PORT=3000 ${command}`,
    );
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Refusal(
      `HOST=${host} is no address of this machine. Leave HOST out, or set it to 0.0.0.0 for all of them.`,
    );
  }
  return error;
}
