import { expectKept } from './expect-kept';

expectKept('libraries');
