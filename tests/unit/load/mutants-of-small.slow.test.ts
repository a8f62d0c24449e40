import { madeKinds } from '../support/made-up-charts';
import { toSmallReport } from '../support/small-mutants';
import { tryMutants } from '../support/try-mutants';

// Most are of reports that say everything once: what is wrong with one of many entries is wrong with one alone, sooner.
tryMutants(Object.fromEntries(madeKinds.map((kind) => [kind, toSmallReport(kind)])), 0.085);
