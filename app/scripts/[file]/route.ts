import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join('.on-record', 'scripts');

export const dynamic = 'force-static';
export const dynamicParams = false;

/** One address for each script that the draw command has bundled from `lib/browser`. */
export function generateStaticParams() {
  return readdirSync(folder).map((file) => ({ file }));
}

/** A script for readers' browsers, or the style sheet that one brings. Pages load it as a module and are complete without it. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  return new Response(await readFile(join(folder, file)), {
    headers: { 'Content-Type': `text/${file.endsWith('.css') ? 'css' : 'javascript'};charset=utf-8` },
  });
}
