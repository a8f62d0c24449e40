import { readFolder } from '../support/mutate';
import { tryMutants } from '../support/try-mutants';

const folders = [
  'tests/fixtures/load/aldermere-flood',
  'tests/fixtures/load/northmark-economy',
  'tests/gallery/reports/almanac',
  'tests/reports/book-fair-2024',
];
tryMutants(Object.fromEntries(folders.map((folder) => [folder, readFolder(folder)])), 0.05875);
