// Loaded before a script (`node --import`): what it imports was compiled by an earlier run, and its types were taken off.
// Plain JavaScript: whatever takes the types off this file would take longer than the rest of it.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '..', '.cache', 'node'));
