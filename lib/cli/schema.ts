import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { formatEditorSchema } from './editor-schema';
import { formatKeysPage } from './keys/page';

/** Where editors find the schema, which the first line of every data file names, and where people do. */
const FILES = { 'data/report.schema.json': formatEditorSchema, 'KEYS.md': formatKeysPage };

/** `npm run schema`: writes what editors complete data files from, and the reference of keys, if they have changed. */
export async function main(): Promise<number> {
  for (const [file, format] of Object.entries(FILES)) {
    const text = format();
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    writeFileSync(file, text);
    console.log(`  wrote ${file}`);
  }
  return 0;
}
