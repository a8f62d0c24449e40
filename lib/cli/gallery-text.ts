import { load } from 'cheerio';
import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { escapeMarkup } from '../format/escape-markup';

/** Elements that stand on one line with all that is in them: a line break in them would be drawn as a space, or read. */
const WHOLE = new Set(['text', 'title', 'a:t', 'c:v', 'c:f', 'c:formatCode']);

/** Attributes whose digits aren't geometry: words, names and addresses. */
const WORDS = /^(href|class|id|title|xmlns.*|aria-.*|data-.*)$/;

/**
 * A drawing as text that can be compared line by line: an element a line, ids numbered in order, numbers with one decimal
 * at most.
 */
export function toDrawingText(svg: string): string {
  const ids = new Map([...svg.matchAll(/ id="([^"]*)"/g)].map(([, id = ''], index) => [id, `id-${index + 1}`]));
  const renumber = (value: string) =>
    value
      .replace(/^url\(#(.*)\)$/, (_, id: string) => `url(#${ids.get(id) ?? id})`)
      .replace(/^#(.*)$/, (_, id: string) => `#${ids.get(id) ?? id}`);
  return toText(svg, (name, value) => {
    if (name === 'id') return ids.get(value) ?? value;
    const renamed = renumber(value);
    return WORDS.test(name) || renamed !== value ? renamed : roundAll(value);
  });
}

/** A part of an office file as text that can be compared line by line: an element a line, nothing else changed. */
export function toPartText(xml: string): string {
  return toText(xml, (_, value) => value);
}

/** Numbers that stand side by side without a space, as in `1.25.75`, are kept apart. */
function roundAll(value: string): string {
  return value.replaceAll(/(?<=(\.\d+)?)-?\d*\.\d{2,}/g, (number, before: string | undefined) => {
    const rounded = String(Math.round(Number(number) * 10) / 10);
    return before === undefined || rounded.startsWith('-') ? rounded : ` ${rounded}`;
  });
}

type Write = (name: string, value: string) => string;

function toText(xml: string, write: Write): string {
  const lines = load(xml, { xml: true })
    .root()
    .contents()
    .get()
    .flatMap((node) => toLines(node, write));
  return `${lines.join('\n')}\n`;
}

function toLines(node: ChildNode, write: Write): string[] {
  if (!isTag(node)) return isText(node) && node.data.trim() !== '' ? [escapeMarkup(node.data)] : [];
  if (WHOLE.has(node.name) || node.children.every((child) => isText(child))) return [toLine(node, write)];
  const inner = node.children.flatMap((child) => toLines(child, write)).map((line) => ` ${line}`);
  return [`${toTag(node, write)}>`, ...inner, `</${node.name}>`];
}

function toLine(node: ChildNode, write: Write): string {
  if (!isTag(node)) return isText(node) ? escapeMarkup(node.data) : '';
  const tag = toTag(node, write);
  if (node.children.length === 0) return `${tag}/>`;
  return `${tag}>${node.children.map((child) => toLine(child, write)).join('')}</${node.name}>`;
}

function toTag(node: Element, write: Write): string {
  const attributes = Object.entries(node.attribs).map(
    ([name, value]) => ` ${name}="${escapeMarkup(write(name, value))}"`,
  );
  return `<${node.name}${attributes.join('')}`;
}
