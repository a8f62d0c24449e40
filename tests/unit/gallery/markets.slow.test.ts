import { expectKept } from './expect-kept';

expectKept('markets');
