/** Imports flow one way. Each rule says what to do instead. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^(src|static|local|cli|bench|scripts|test)/', pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Move what both need into the lower of the two.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-core-stays-pure',
      severity: 'error',
      comment:
        'The judgement runs in browser, back end and command line: no platform package. Take data as a parameter.',
      from: { path: '^src/(text|adf|decision-rights|acceptance-criteria|checks|contract)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/zod/' },
    },
    only('text-knows-nothing', '^src/text/', ['^src/text/'], 'Characters and words only; what they mean lives above.'),
    only(
      'adf-knows-nothing',
      '^src/adf/',
      ['^src/(adf|text)/'],
      'ADF is the lowest layer but text; what interprets it lives above.',
    ),
    only(
      'decision-rights-know-nothing',
      '^src/decision-rights/',
      ['^src/decision-rights/'],
      'Rights do not know checks or items; the join happens in src/checks.',
    ),
    only(
      'criteria-over-adf',
      '^src/acceptance-criteria/',
      ['^src/(acceptance-criteria|adf|text)/'],
      'The detector sees documents only; ask for the text as input.',
    ),
    only(
      'checks-over-core',
      '^src/checks/',
      ['^src/(checks|acceptance-criteria|adf|decision-rights)/'],
      'Checks judge data that the run has fetched; fetching belongs to src/backlog-check.',
    ),
    only('jira-client-alone', '^src/jira/', ['^src/jira/'], 'The client knows Jira, not our product.'),
    only(
      'contract-over-core',
      '^src/contract/',
      ['^src/(contract|settings/settings|decision-rights|checks|acceptance-criteria)'],
      'The contract carries data shapes only.',
    ),
    only(
      'settings-over-core',
      '^src/settings/',
      ['^src/(settings|decision-rights|checks|acceptance-criteria|contract)/'],
      'Settings do not reach for Jira or Forge resolvers; storage comes in as a port.',
    ),
    only(
      'run-over-client-and-core',
      '^src/backlog-check/',
      ['^src/(backlog-check|jira|checks|acceptance-criteria|adf|decision-rights|settings)/'],
      'The run is a use case: no resolver, no page.',
    ),
    {
      name: 'back-end-without-judgement',
      severity: 'error',
      comment:
        'Forge loads the whole bundle at every cold start (bench/measures/back-end.ts). Import the light part by its own file: check-ids, check-options, exemption, exemptions.',
      from: { path: '^src/(forge|settings|contract)/' },
      to: {
        path: '^src/(checks/(index|catalogue|facts|judge-item|rules/)|acceptance-criteria/|adf/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    only('forge-over-all-of-src', '^src/(forge/|index)', ['^src/'], 'The back end ships alone.'),
    only(
      'pages-see-shared-code-only',
      '^static/',
      [
        '^static/',
        '^src/(adf|decision-rights|acceptance-criteria|checks|contract|jira|backlog-check|settings/settings)',
      ],
      'A page talks to the back end through src/contract.',
    ),
    {
      name: 'forge-api-in-the-back-end-only',
      severity: 'error',
      comment: 'Only src/forge may touch the Forge runtime; hand it in as a port.',
      from: { path: '^(src|static|cli)/', pathNot: '^src/(forge/|index)' },
      to: { path: 'node_modules/@forge/(api|kvs|events|resolver)/' },
    },
    {
      name: 'shipped-code-does-not-see-local',
      severity: 'error',
      comment: 'local/ never ships. Move shared code to src.',
      from: { path: '^(src|static|cli)/' },
      to: { path: '^(local|bench|test|scripts)/' },
    },
    {
      name: 'simulator-is-an-independent-reading',
      severity: 'error',
      comment:
        'Client and simulator must not share their mistakes: read the specification again instead of importing src.',
      from: { path: '^local/jira/' },
      to: { path: '^src/' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'The import leads nowhere.',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^node:', '\\.css$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What the bundler writes: its chunks import each other as it likes.
    exclude: { path: '^static/dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
