import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { Refusal } from './refusal';

/** What a page may load: only what the site itself serves, no inline script, no inline style. */
export const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The same, but with inline scripts or styles: for pages with Next's own scripts, and for the floor of the benchmark. */
export function allowInline(kind: 'script-src' | 'style-src'): string {
  return contentPolicy.replace(`${kind} 'self'`, `${kind} 'self' 'unsafe-inline'`);
}

/** Types that sirv names without their character set. */
const texts: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.svg': 'image/svg+xml;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
};

export type SiteOptions = {
  /** The path that the site was built for, such as `/on-record`; empty at the root of a host. */
  readonly basePath?: string;
  /** What pages may load, as a Content-Security-Policy. */
  readonly policy?: string;
};

/** Answers requests from a folder: precompressed files, `index.html` of folders, and its `404.html` with status 404. */
export function createSite(folder: string, { basePath = '', policy = contentPolicy }: SiteOptions = {}): Server {
  // `dev` looks at the disk for each request: `npm run build` may replace the files while this runs.
  const serveFile = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, setHeaders: describeFile });
  return createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    const path = request.url ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
    if (basePath !== '' && (path === '/' || path === basePath)) return redirect(response, `${basePath}/`);
    if (!path.startsWith(`${basePath}/`) || isHidden(path)) return answerMissing(folder, request, response);
    request.url = path.slice(basePath.length);
    serveFile(request, response, () => answerMissing(folder, request, response));
  });
}

/** Files with a hash in their name never change; all others are asked for again, and answered with 304 if the same. */
function describeFile(response: ServerResponse, path: string): void {
  const isHashed = path.startsWith('/_next/static/');
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  const type = texts[extname(path)];
  if (type !== undefined) response.setHeader('Content-Type', type);
}

const isHidden = (path: string) => /(\/|%2f)(\.|%2e)/i.test(path.replace(/\?.*$/s, ''));

function answerMissing(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const page = readFileSync(join(folder, '404.html'));
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
    'Content-Length': page.length,
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : page);
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
