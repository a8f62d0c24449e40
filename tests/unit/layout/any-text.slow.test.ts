import { madeKinds } from '../support/made-up-charts';
import { tryAnyText } from '../support/try-any-text';

// Those of two kinds have a file of their own, so that workers share them.
tryAnyText(madeKinds.filter((kind) => kind !== 'steps' && kind !== 'bars'));
