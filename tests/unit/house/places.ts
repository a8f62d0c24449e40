import ts from 'typescript';
import { parseFile, type SourceFile } from './source-file';

/** What may stand at the top of the project: what DESIGN names, what people expect, and what a tool insists on finding there. */
const top = [
  ...['app', 'components', 'lib', 'data', 'tests', 'next.config.ts', 'package.json', 'README.md', 'LICENSE'],
  ...['CONTRIBUTING.md', 'CHANGELOG.md', 'KEYS.md', 'CITATION.cff', '.github', 'docs', 'Dockerfile'],
  ...[
    '.ci',
    '.dockerignore',
    '.editorconfig',
    '.gitignore',
    'biome.json',
    'package-lock.json',
    'playwright.config.ts',
    'tsconfig.json',
    'vitest.config.ts',
  ],
];

/** Files where they don't belong, or with a name that says nothing. */
export function findMisplaced(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!top.includes(path.split('/')[0] ?? ''))
      return [`${path}: put it under app, components, lib, data, docs or tests`];
    if (/^(utils?|helpers?|misc|common|shared)\./.test(name)) return [`${path}: name it for the one noun in it`];
    if (/^index\.(ts|tsx|mjs)$/.test(name)) return [`${path}: name it for what it holds; import files, not folders`];
    const isCode = /^(components|lib|tests)\/.*\.(tsx?|mjs|css)$/.test(path);
    if (isCode && !/^[a-z0-9]+(-[a-z0-9]+)*(\.slow)?(\.(test|spec|config|module|d))?\.\w+$/.test(name))
      return [`${path}: write its name in kebab-case`];
    return [];
  });
}

/** Whether a file does nothing but pass on what others export. */
export function isBarrel(file: SourceFile): boolean {
  const { statements } = parseFile(file);
  return (
    statements.length > 0 && statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier !== undefined)
  );
}

// Written in parts, so that this file isn't found by its own rule.
const machine = new RegExp(
  [
    '(?<![\\w.-])/(work|home/\\w+|Users/\\w+|root)/',
    '[A-Z]:\\\\Users\\\\',
    'registry\\.(npmjs|yarnpkg)\\.',
    'npm\\.pkg\\.github',
  ].join('|'),
);

/** Lines that hold only for one machine: a path in someone's home, or the host of a package registry. */
export function findMachinePaths({ path, text }: SourceFile): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => (machine.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 80)}`] : []));
}

/** Code besides `lib/load` that may read `data/`: its bytes, not its meaning. */
export const readsBytesOfData: Readonly<Record<string, string>> = {
  'lib/still/collect-characters.ts': 'the fonts must have every character that the data can show',
  'lib/still/prepare-assets.ts': 'the same',
};

/** Files outside `lib/load` that both reach for files and name `data/`. Commands name it to `lib/load`, and may. */
export function readsData({ path, text }: SourceFile): boolean {
  if (/^lib\/(load|cli)\//.test(path) || readsBytesOfData[path] !== undefined) return false;
  return /from 'node:fs(\/promises)?'/.test(text) && /['"`]data(\/[^'"`]*)?['"`]/.test(text);
}
