/**
 * Forge's content security policy refuses code that is made at run time; full zod would try it and be
 * reported each time, zod/mini does not. This keeps it so, whichever of them a page should come to load. Imported first by every entry, because schemas ask for this setting when they are made.
 */
import { config } from 'zod/mini';

config({ jitless: true });
