import { once } from 'node:events';
import { ReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import send from '@fastify/send';
import { chooseCodings, endings } from './content-coding';

/** Types that are named here because a text's needs its character set, written as every page of ours has it. */
const texts: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.svg': 'image/svg+xml;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'application/xml;charset=utf-8',
};

/** Something of the site: its address below the folder, as it was asked for, and what is known of its file. */
type Found = { readonly address: string; readonly stats: Stats; readonly coding?: string };

/**
 * Answers a request with a file of a folder, or a folder's `index.html`: compressed where the reader can read that and
 * the build has made it, in part where a range is asked for, or with 304 to a reader who has it already.
 * @param address the path that is asked for, still encoded, without a query.
 * @returns false when there is no such file; nothing has been sent then. Throws when it can't be read.
 */
export async function answerFile(
  folder: string,
  address: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const plain = await findFile(folder, address);
  if (plain === undefined) return false;
  const found = (await findCompressed(folder, plain.address, request)) ?? plain;
  mendRange(request, found.stats.size);
  // The look at the disk is for each request: a build may have put other files into their place since the last.
  const answer = await send(request, found.address, {
    root: folder,
    index: false,
    cacheControl: false,
    contentType: false,
  });
  if (answer.type === 'error' && answer.statusCode === 404) return false;
  const { stream, statusCode, headers } = answer;
  // One that isn't there any more can still be answered for, as long as nothing has been sent.
  if (stream instanceof ReadStream) await once(stream, 'open');
  const isFile = answer.type === 'file';
  response.writeHead(statusCode, {
    ...headers,
    ...(isFile && describeFile(plain.address)),
    ...(isFile && statusCode !== 304 && found.coding !== undefined && { 'Content-Encoding': found.coding }),
  });
  await sendStream(stream, Number(headers['Content-Length'] ?? 0), response);
  return true;
}

/** Files with a hash in their name never change; all others are asked for again, and answered with 304 if the same. */
function describeFile(address: string): Record<string, string> {
  const isHashed = address.startsWith('/_next/static/');
  return {
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Type': texts[extname(address)] ?? send.mime.getType(address) ?? 'application/octet-stream',
    Vary: 'Accept-Encoding',
  };
}

async function findFile(folder: string, address: string): Promise<Found | undefined> {
  const path = decode(address);
  if (path === undefined) return undefined;
  const stats = await look(join(folder, path));
  if (stats?.isFile()) return { address, stats };
  if (!stats?.isDirectory()) return undefined;
  const index = await look(join(folder, path, 'index.html'));
  return index?.isFile() ? { address: `${address.replace(/\/+$/, '')}/index.html`, stats: index } : undefined;
}

async function findCompressed(folder: string, address: string, request: IncomingMessage): Promise<Found | undefined> {
  for (const coding of chooseCodings(request.headers['accept-encoding']?.toString())) {
    const found = await findFile(folder, address + endings[coding]);
    if (found !== undefined) return { ...found, coding };
  }
  return undefined;
}

/** The path that an address means; undefined when it is written wrongly or leads to what is hidden. */
function decode(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address);
    return /[/\\]\.|\0/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** What the disk says of a path; undefined when nothing is there, or nothing can be. */
async function look(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    const missing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL'];
    if (error instanceof Error && 'code' in error && missing.includes(String(error.code))) return undefined;
    throw error;
  }
}

/** Two things that the library reads otherwise than RFC 9110: a range is for GET alone, and a long suffix is the whole. */
function mendRange({ headers, method }: IncomingMessage, size: number): void {
  const [, suffix = ''] = /^ *bytes=-(\d+) *$/.exec(headers.range ?? '') ?? [];
  if (method === 'HEAD') delete headers.range;
  else if (suffix !== '' && size > 0 && Number(suffix) > size) headers.range = 'bytes=0-';
}

/** Sends a stream, which is closed also when the reader goes away; breaks off when its file is shorter than promised. */
async function sendStream(stream: Readable, length: number, response: ServerResponse): Promise<void> {
  // What doesn't end what it writes to is left open by Node 24 where the reader goes away.
  response.once('close', () => stream.destroy());
  if (response.destroyed) stream.destroy();
  await pipeline(stream, response, { end: false });
  if (stream instanceof ReadStream && stream.bytesRead < length) response.destroy();
  else response.end();
}
