import type { Mention } from './mention';
import { formatBestValue, formatValue } from './value';

/** A mention as it is handed on, described in `mentions.schema.json`: the value as one line of text. */
export function toRow(mention: Mention) {
  const { start, end, text, kind, bound, hedges, paragraph } = mention;
  const best = formatBestValue(mention);
  return {
    start,
    end,
    text,
    kind,
    value: formatValue(mention),
    ...(best === undefined ? {} : { best }),
    ...('unit' in mention && mention.unit !== undefined ? { unit: mention.unit } : {}),
    ...(mention.kind === 'date' && mention.resolved !== undefined ? { resolved: mention.resolved } : {}),
    bound,
    ...(mention.boundText === undefined ? {} : { boundText: mention.boundText }),
    hedges,
    paragraph,
  };
}
