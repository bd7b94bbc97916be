import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** The folders whose code is judgement only: no clock, no promise, no platform (docs/architecture.md). */
const PURE = [
  'src/text/**',
  'src/adf/**',
  'src/decision-rights/**',
  'src/acceptance-criteria/**',
  'src/checks/**',
  'src/contract/**',
];

const impure = (name, instead) => ({ name, message: `The core is pure: ${instead}` });

export default tseslint.config(
  { ignores: ['node_modules/', '.forge-bundle/', 'static/dist/', 'dist/', '.local/', 'coverage/', '**/*.cjs'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true, IIFEs: true }],
      // A regular expression over item text must not be able to hang the check run.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: PURE.map((glob) => `${glob}/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        impure('process', 'pass what is needed as a parameter.'),
        impure('fetch', 'reading belongs to src/jira.'),
        impure('window', 'the DOM belongs to static/.'),
        impure('document', 'the DOM belongs to static/.'),
        impure('setTimeout', 'time belongs to the caller.'),
        impure('Promise', 'judging is synchronous.'),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The core has no clock: take `now` as a parameter.',
        },
        { selector: 'AwaitExpression', message: 'The core is synchronous.' },
      ],
    },
  },
  { files: ['src/checks/rules/**/*.ts'], rules: { 'max-lines': ['error', 120] } },
  {
    files: ['static/**/*.tsx', 'static/**/*.ts'],
    ...reactHooks.configs.flat['recommended-latest'],
  },
  {
    files: ['static/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['cli/**', 'bench/**', 'scripts/**', 'local/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: {
      // A test that is skipped for want of ../shared or Chromium says so.
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
    },
  },
);
