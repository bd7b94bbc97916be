'use strict';
/**
 * The packaging half of `forge deploy`, without account or network: Atlassian's own bundler over an app's folder.
 * CommonJS, and a program of its own, because @forge/bundler insists on a CommonJS main file (`require.main`).
 *
 *   node bench/forge-bundle/bundle.cjs APP_FOLDER OUTPUT_FOLDER
 *
 * Prints one line of JSON, `{"files": [{"name", "bytes"}], "zipBytes"}`; on failure the bundler's words on stderr, and exit 1.
 */
const fs = require('node:fs');
const path = require('node:path');

/**
 * The CLI downloads Forge's runtime loader and wrapper, and the bundler wants both for the package. Nothing runs these
 * two: the measures load the app's own bundle, and the local host has a wrapper of its own.
 */
function writeRuntime(folder) {
  fs.mkdirSync(path.join(folder, 'dist'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'dist/loader.js'), "module.exports = require('./__forge_wrapper__.cjs');\n");
  fs.writeFileSync(path.join(folder, 'dist/wrapper.js'), 'exports.main = () => {};\n');
  return folder;
}
process.env.FORGE_RUNTIME_PATH = writeRuntime(path.resolve(__dirname, '../../.forge-bundle/runtime'));

const { getEntryPoints, getNodeBundler, getWrapperProvider } = require('@forge/bundler');
const { ConfigFile, FileSystemReader, FileSystemWriter, ZipArchiver } = require('@forge/cli-shared');

const logger = { info() {}, debug() {}, trace() {}, warn: console.warn, error: console.error };

async function bundle(appFolder, outputFolder) {
  process.chdir(appFolder);
  const reader = new FileSystemReader();
  const config = new ConfigFile(reader, new FileSystemWriter());
  const manifest = await config.readConfig();
  const entryPoints = getEntryPoints(await config.getAppHandlers());
  const bundler = getNodeBundler(logger, getWrapperProvider({ fileSystemReader: reader }), config);
  const { outputDir, additionalOutputs } = await bundler.bundle({ appDirectory: appFolder, entryPoints });

  fs.rmSync(outputFolder, { recursive: true, force: true });
  fs.cpSync(outputDir, outputFolder, { recursive: true });
  for (const [name, data] of additionalOutputs) {
    const file = path.join(outputFolder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (Buffer.isBuffer(data)) fs.writeFileSync(file, data);
    else fs.copyFileSync(data, file);
  }

  const archiver = await ZipArchiver.create(logger);
  archiver.addFrom('', outputFolder);
  archiver.addContent('manifest.yml', Buffer.from(JSON.stringify(manifest)));
  const zip = await archiver.finalise();

  const files = fs
    .readdirSync(outputFolder)
    .map((name) => ({ name, bytes: fs.statSync(path.join(outputFolder, name)).size }));
  console.log(JSON.stringify({ files, zipBytes: fs.statSync(zip).size }));
}

const [appFolder, outputFolder] = process.argv.slice(2).map((folder) => path.resolve(folder));
bundle(appFolder, outputFolder).catch((error) => {
  console.error(error);
  process.exit(1);
});
