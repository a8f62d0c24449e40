import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { settings } from '../../format/settings';
import { answerFile } from '../answer-file';
import { bundled, served } from './places';
import type { Answer } from './render-page';

/** What pages that are open go by: a page that shows another state is loaded anew. */
export type State = {
  /** Of all that pages show; another with each change. */
  readonly shown: number;
  /** Whether drawings are being made. */
  readonly drawing: boolean;
};

/** The site as it is being written. */
export type DevSite = { readonly server: Server; readonly tell: (state: State) => void };

/** Where what is served as it lies on the disk lies, by the beginning of its address. */
const folders: readonly (readonly [address: string, folder: string])[] = [
  [served.sheets, bundled],
  [served.fonts, join('.on-record', 'fonts')],
  ['/icon.svg', 'app'],
];

/**
 * @param ask makes the page or file of an address, given in its parts.
 * @param state what holds now, for a page that asks for the first time.
 */
export function createDevSite(ask: (address: readonly string[]) => Promise<Answer>, state: () => State): DevSite {
  const open = new Set<ServerResponse>();
  const say = (page: ServerResponse, now: State) => page.write(`data: ${JSON.stringify(now)}\n\n`);
  const keepOpen = (response: ServerResponse) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    open.add(response);
    response.once('close', () => open.delete(response));
    say(response, state());
  };
  const server = createServer((request, response) => {
    answer(ask, keepOpen, request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  return {
    server,
    tell: (now) => {
      for (const page of open) say(page, now);
    },
  };
}

async function answer(
  ask: (address: readonly string[]) => Promise<Answer>,
  keepOpen: (response: ServerResponse) => void,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const { basePath } = settings();
  if (!pathname.startsWith(`${basePath}/`)) return redirect(response, `${basePath}/`);
  const address = pathname.slice(basePath.length);
  response.setHeader('Cache-Control', 'no-cache');
  if (address === served.changes) return keepOpen(response);
  const [begin, folder] = folders.find(([start]) => address.startsWith(start)) ?? [];
  if (begin !== undefined && folder !== undefined) {
    const file = address.slice(begin.lastIndexOf('/'));
    if (await answerFile(folder, file, request, response)) return;
  }
  // Every page is a folder, as on the hosts that a site is put on.
  if (/\/[^/.]+$/.test(address)) return redirect(response, `${pathname}/`);
  const parts = address.split('/').filter((part) => part !== '');
  const { status, type, body } = await ask(parts.map(decodeURIComponent));
  response.writeHead(status, { 'Content-Type': type });
  response.end(body);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to });
  response.end();
}
