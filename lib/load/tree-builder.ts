import { isAlias, isMap as isMapNode, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import type { Path } from './fault';
import { keepsDigits } from './keeps-digits';
import { Places, problemAt, type TextFile } from './places';
import type { Problem } from './problem';
import { isMap, type Tree } from './tree';

/** Characters that no page can show, by escapes such as \\0 in double quotes. */
const NOT_TEXT = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** A number with commas that YAML read as several things. */
type SplitNumber = {
  /** As it was written: `1,234`. */
  readonly written: string;
  readonly value: number;
  /** Where it begins and ends in the file, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
};

/**
 * The number that a pair’s value is only the beginning of: in braces a comma ends a value, so that `{ about: 1,234 }`
 * has a number 1, and a key 234 without a value.
 */
function findSplitNumber(text: string, { value }: Pair<ParsedNode, ParsedNode | null>): SplitNumber | undefined {
  if (!isScalar(value) || typeof value.value !== 'number') return undefined;
  const [start, end] = value.range;
  const written = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?=[\s,}])/.exec(text.slice(start, start + 40))?.[0];
  if (written === undefined || start + written.length <= end) return undefined;
  return { written, value: Number(written.replaceAll(',', '')), start, end: start + written.length };
}

type Growing = { [key: string]: Tree };

/**
 * Makes one tree of the files of a report and remembers where each value stands. At the top, maps of several files
 * become one map and lists one list, in the order of the files' names; no key may stand twice.
 */
export class TreeBuilder {
  readonly root: Growing = {};
  readonly places = new Places();
  readonly problems: Problem[] = [];

  /** Adds the top-level map of a file. */
  addFile(file: TextFile, top: YAMLMap.Parsed): void {
    const seen = new Set<string>();
    for (const pair of top.items) {
      const key = this.#keyOf(file, pair, []);
      if (key === undefined) continue;
      if (seen.has(key)) this.#refuseAgain(file, pair, key);
      // What stands under the second of two is read all the same: else everything that names it would seem wrong.
      if (!this.#merge(file, pair, key) && !seen.has(key)) this.#add(file, this.root, pair, []);
      seen.add(key);
    }
  }

  /** Joins what a file has under a top-level key to what earlier files have there; false when nothing can be joined. */
  #merge(file: TextFile, pair: Pair<ParsedNode, ParsedNode | null>, key: string): boolean {
    const before = Object.hasOwn(this.root, key) ? this.root[key] : undefined;
    if (isMap(before) && isMapNode(pair.value)) {
      const joined = { ...before };
      for (const inner of pair.value.items) this.#add(file, joined, inner, [key]);
      this.root[key] = joined;
      return true;
    }
    if (Array.isArray(before) && isSeq(pair.value)) {
      const items = pair.value.items.map((item, index) => this.#convert(file, item, [key, before.length + index]));
      this.root[key] = [...before, ...items];
      return true;
    }
    return false;
  }

  #keyOf(file: TextFile, { key }: Pair<ParsedNode, ParsedNode | null>, path: Path): string | undefined {
    const name = isScalar(key) ? key.value : undefined;
    if (typeof name === 'string' && /^[^\p{Cc}\p{Cs}]+$/u.test(name) && name !== '__proto__') return name;
    this.#refuse(file, key, path, 'not a key; write a name, such as casualties');
    return undefined;
  }

  #already(file: TextFile, path: Path): string {
    const first = this.places.locate({ path, message: '' }, file.name);
    return `stands there already, at ${first.file}:${first.line}:${first.column}`;
  }

  /** A key of the top that a file has twice, as when an entry was pasted with the key that it stands under. */
  #refuseAgain(file: TextFile, { key: node, value }: Pair<ParsedNode, ParsedNode | null>, key: string): void {
    const before = this.root[key];
    const isList = Array.isArray(before) && isSeq(value) && value.items.length > 0;
    const isEntries = isMap(before) && isMapNode(value) && value.items.length > 0;
    const both = isList ? 'put both lists' : 'put the entries of both';
    const advice = isList || isEntries ? `${both} under one \`${key}:\`` : 'remove one of the two';
    this.#refuse(file, node, [key], `${this.#already(file, [key])}; ${advice}`);
  }

  #add(file: TextFile, target: Growing, pair: Pair<ParsedNode, ParsedNode | null>, parent: Path): void {
    const key = this.#keyOf(file, pair, parent);
    if (key === undefined) return;
    const path = [...parent, key];
    if (Object.hasOwn(target, key)) {
      this.#refuse(file, pair.key, path, `${this.#already(file, path)}; remove one of the two`);
      return;
    }
    const [start, end] = pair.value?.range ?? pair.key.range;
    this.places.add(path, { file, key: pair.key.range[0], start, end });
    target[key] = this.#convert(file, pair.value, path);
  }

  #convert(file: TextFile, node: ParsedNode | null, path: Path): Tree {
    if (node === null) return null;
    const [start, end] = node.range;
    if (this.places.get(path) === undefined) this.places.add(path, { file, key: start, start, end });
    if (isAlias(node)) return null;
    if (isSeq(node)) return node.items.map((item, index) => this.#convert(file, item, [...path, index]));
    if (isMapNode(node)) return this.#convertMap(file, node, path);
    return this.#convertScalar(file, node.value, node.source, node, path);
  }

  #convertMap(file: TextFile, node: YAMLMap.Parsed, path: Path): Tree {
    const map: Growing = {};
    let end = 0;
    for (const pair of node.items) {
      // What follows a comma in a number is no key of its own.
      if (pair.key.range[0] < end) continue;
      this.#add(file, map, pair, path);
      const split = findSplitNumber(file.text, pair);
      const key = split === undefined ? undefined : this.#keyOf(file, pair, path);
      if (split === undefined || key === undefined) continue;
      const message = `${split.written} has a comma, which ends a number here; write ${split.value}`;
      this.problems.push(problemAt(file, split.start, [...path, key], message));
      map[key] = split.value;
      end = split.end;
    }
    return map;
  }

  #convertScalar(file: TextFile, value: unknown, source: string, node: ParsedNode, path: Path): Tree {
    if (typeof value === 'number') {
      if (!keepsDigits(source, value))
        this.#refuse(file, node, path, 'more digits than can be kept exactly; check the number');
      return value;
    }
    if (typeof value === 'string' && NOT_TEXT.test(value))
      this.#refuse(file, node, path, 'holds a control character; retype the text around it');
    return typeof value === 'string' || typeof value === 'boolean' ? value : null;
  }

  #refuse(file: TextFile, node: ParsedNode, path: Path, message: string): void {
    this.problems.push(problemAt(file, node.range[0], path, message));
  }
}
