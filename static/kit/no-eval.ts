/**
 * Forge's content security policy refuses code that is made at run time; zod would try it and be reported each time.
 * Imported first by every entry, because schemas ask for this setting when they are made.
 */
import { config } from 'zod/mini';

config({ jitless: true });
