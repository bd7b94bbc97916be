// `npm start`: lets Node read TypeScript, then runs start.ts.
require('tsx/cjs');
require('./start.ts');
