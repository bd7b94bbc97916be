'use strict';
// Stands in for Forge's runtime wrapper, which the CLI would download. Nothing runs it here: the measures load the
// app's own bundle, and the local host has a wrapper of its own.
exports.main = () => {
  throw new Error('This package was built to be measured, not to be run.');
};
