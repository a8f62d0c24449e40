import { expectKept } from './expect-kept';

expectKept('almanac');
