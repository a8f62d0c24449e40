import { readFileSync, statSync } from 'node:fs';
import { LineCounter } from 'yaml';
import { explainNoFile } from './look-at';
import type { TextFile } from './places';
import { type Problem, showFile } from './problem';

/** More than any report needs; a file above it is a mistake, and would make every build slow. In bytes. */
const MOST_BYTES = 2_000_000;

const NEWLINE = 10;

/** Decodes UTF-8 without its byte-order mark, a letter and its accent as the one letter that fonts have; gives undefined for anything else. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return undefined;
  }
}

/** The first line that isn't UTF-8, from 1. No byte of a character in UTF-8 looks like a line break. */
function findBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const next = bytes.indexOf(NEWLINE, start);
    const end = next < 0 ? bytes.length : next + 1;
    if (decode(bytes.subarray(start, end)) === undefined) return line;
    start = end;
  }
  return 1;
}

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** The bytes of a file; undefined where its permissions forbid it. */
function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Reads a data file as text. Refuses what is no file, too large, not UTF-8, or empty. */
export function readText(path: string): TextFile | Problem {
  const name = showFile(path);
  const refuse = (message: string, line = 1): Problem => ({ file: name, line, column: 1, path: '', message });
  const noFile = explainNoFile(path);
  if (noFile !== undefined) return refuse(noFile);
  const { size } = statSync(path);
  if (size > MOST_BYTES)
    return refuse(`larger than ${MOST_BYTES / 1_000_000} MB; split it, or check that it is the right file`);
  const bytes = readBytes(path);
  if (bytes === undefined) return refuse('can’t be read; check its permissions');
  const text = decode(bytes);
  if (text === undefined) return refuse('not UTF-8; save the file in UTF-8', findBadLine(bytes));
  const control = text.search(/[^\P{Cc}\t\n\r]/u);
  if (control >= 0)
    return refuse('not text: it holds a control character; save the file in UTF-8', lineOf(text, control));
  if (text.trim() === '') return refuse('empty; write something in it, or remove the file');
  const lines = new LineCounter();
  for (let at = 0; at >= 0; at = text.indexOf('\n', at) + 1 || -1) lines.addNewLine(at);
  return { name, text, lines };
}
