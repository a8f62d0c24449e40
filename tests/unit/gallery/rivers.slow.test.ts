import { expectKept } from './expect-kept';

expectKept('rivers');
