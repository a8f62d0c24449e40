import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join('.on-record', 'fonts');

export const dynamic = 'force-static';
export const dynamicParams = false;

/** One address for each licence of a font; the fonts themselves come with the style sheet. */
export function generateStaticParams() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ file }));
}

/** The licence under which the site passes on a font, as its makers wrote it. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  return new Response(await readFile(join(folder, file)), { headers: { 'Content-Type': 'text/plain;charset=utf-8' } });
}
