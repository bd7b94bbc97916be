#!/usr/bin/env node
// The command line is TypeScript like everything else; tsx runs it without a build step.
require('tsx/cjs');

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2));

require('./main.ts')
  .main(process.argv.slice(2), {
    environment: process.env,
    readInput: require('./standard-input.ts').readInput,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  })
  .then((exitCode) => {
    process.exitCode = exitCode;
  });
