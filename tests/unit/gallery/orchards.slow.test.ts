import { expectKept } from './expect-kept';

expectKept('orchards');
