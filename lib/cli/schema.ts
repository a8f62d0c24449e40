import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { formatEditorSchema } from './editor-schema';
import { readSchemaDocs } from './schema-docs';

/** Where editors find the schema; the first line of every data file names it. */
const FILE = 'data/report.schema.json';

/** `npm run schema`: writes the JSON Schema from which editors complete and explain data files, if it has changed. */
export async function main(): Promise<number> {
  const schema = formatEditorSchema(readSchemaDocs('lib/schema', 'lib/kinds'));
  if (existsSync(FILE) && readFileSync(FILE, 'utf8') === schema) return 0;
  writeFileSync(FILE, schema);
  console.log(`  wrote ${FILE}`);
  return 0;
}
