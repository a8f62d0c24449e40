import { tryMutants } from '../support/try-mutants';

tryMutants('tests/fixtures/load/aldermere-flood', 'tests/gallery/reports/almanac');
