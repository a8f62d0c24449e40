import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { figureJsonLd, reportJsonLd } from '../../../lib/derive/json-ld';
import { loadExample, loadFlood, loadReal } from '../support/load-real';
import { withSettings } from '../support/with-settings';

/** A file of TypeScript in which schema.org's vocabulary, as schema-dts has it, takes what pages say, or doesn't. */
const PATH = join(process.cwd(), 'tests', 'unit', 'derive', 'said.ts');

/** What the vocabulary finds wrong with what is said, each thing once. */
function faultsOf(said: readonly string[]): readonly string[] {
  const graphs = said.map((json, index) => `export const said${index}: Graph | WithContext<Dataset> = ${json};`);
  const text = `import type { Dataset, Graph, WithContext } from 'schema-dts';\n${graphs.join('\n')}\n`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (path, target) =>
    path === PATH ? ts.createSourceFile(path, text, target) : getSourceFile.call(host, path, target);
  host.fileExists = (path) => path === PATH || fileExists.call(host, path);
  host.readFile = (path) => (path === PATH ? text : readFile.call(host, path));
  const program = ts.createProgram([PATH], options, host);
  const found = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  return [...new Set(found)];
}

test('what pages say to machines is in the vocabulary of schema.org', () => {
  withSettings({ SITE_URL: 'https://example.org' });
  const reports = [loadReal(), loadFlood(), loadExample('aids-2024'), loadExample('first-figures-2024')];
  const said = reports.flatMap((report) => [
    reportJsonLd(report),
    ...[...report.figures.values()].map((figure) => figureJsonLd(report, figure)),
  ]);
  expect(said.length).toBeGreaterThan(50);
  expect(faultsOf(said)).toEqual([]);
}, 120_000);

test('the vocabulary refuses what it doesn’t have', () => {
  const wrong = '{ "@context": "https://schema.org", "@type": "Dataset", "nmae": "x" }';
  expect(faultsOf([wrong])).not.toEqual([]);
}, 120_000);
