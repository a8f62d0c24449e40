import { tryAnyText } from '../support/try-any-text';

tryAnyText(['steps', 'bars']);
