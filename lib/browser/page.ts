/* Everything that moves on a page that is read, in one file: a reader's browser asks once. */
import './page/copy';
import './page/marks';
import './page/readout';
import './page/share';
