import { z } from 'zod';
import { proseTexts, references, writtenAs } from '../../schema/text';
import { anchorOf } from './page';
import { unwrap } from './walk';

/** What a key holds, in words, with links to the chapters of what is described apart. */
export function describeHeld(schema: z.core.$ZodType): string {
  const { schema: own, said } = unwrap(schema);
  if (said.title !== undefined) return `[${said.title.toLowerCase()}](#${anchorOf(said.title)})`;
  const entry = references.get(own);
  if (entry !== undefined) return `name from \`${entry.to}\``;
  const written = writtenAs.get(own);
  if (written !== undefined) return written.what;
  if (proseTexts.get(own) !== undefined) return 'prose';
  return describeForm(own);
}

function describeForm(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodArray) return `list: ${describeHeld(schema.element)}`;
  if (schema instanceof z.ZodTuple) return 'two numbers';
  if (schema instanceof z.ZodEnum) return schema.options.map((option) => `\`${option}\``).join(', ');
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((value) => `\`${value}\``).join(', ');
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.map(describeHeld))].join(', or ');
  if (schema instanceof z.ZodPipe) return describeHeld(schema.in);
  if (schema instanceof z.ZodObject) return 'map';
  if (schema instanceof z.ZodBoolean) return '`true` or `false`';
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'whole number' : 'number';
  return 'text';
}
