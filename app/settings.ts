import { applySettings } from '../lib/format/settings';

// Next begins here, in each of its processes: every page and every file that it makes imports this.
applySettings(process.env);
