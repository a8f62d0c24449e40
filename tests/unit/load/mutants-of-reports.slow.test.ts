import { tryMutants } from '../support/try-mutants';

tryMutants('tests/fixtures/load/northmark-economy', 'tests/reports/book-fair-2024');
