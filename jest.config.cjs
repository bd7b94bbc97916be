const transform = {
  // Besides our own TypeScript: the two packages that exist as ES modules only (Markdown to ADF in local/demo).
  '(\\.tsx?|/node_modules/(marklassian|marked)/.+\\.js)$': [
    'ts-jest',
    {
      // Types are checked once by `npm run typecheck`; here each file is only transpiled, which keeps the suite quick.
      tsconfig: {
        target: 'ES2023',
        module: 'CommonJS',
        moduleResolution: 'bundler',
        esModuleInterop: true,
        isolatedModules: true,
        allowJs: true,
        resolveJsonModule: true,
        jsx: 'react-jsx',
        sourceMap: true,
        ignoreDeprecations: '6.0',
      },
      diagnostics: false,
    },
  ],
};

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(marklassian|marked)/)'],
  testTimeout: 30_000,
  // ts-jest and the tests share two cores in CI; the browser suite brings its own processes.
  maxWorkers: 2,
};
