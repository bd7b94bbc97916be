'use strict';
// Stands in for Forge's runtime loader, which the CLI would download: the bundler wants one to put into the package.
module.exports = require('./__forge_wrapper__.cjs');
