#!/usr/bin/env node
// The command line is TypeScript like everything else; tsx runs it without a build step.
require('tsx/cjs');
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
