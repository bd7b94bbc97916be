import { ROUTES } from '../../local/jira';
import { coverageTable, readSimulatorPage, withCoverage } from '../../scripts/simulator-coverage';

it('docs/simulator.md lists the operations as they are; otherwise run `npm run docs`', () => {
  const page = readSimulatorPage();
  expect(page).toBe(withCoverage(page));
});

it('the table has a line for each route, with how it is known', () => {
  const lines = coverageTable().split('\n').slice(2);
  expect(lines).toHaveLength(ROUTES.length);
  for (const { path, method, how } of ROUTES) {
    const line = lines.find((it) => it.includes(`\`${path}\``) && it.includes(`| ${method} `));
    expect(line).toContain(`| ${how} `);
  }
});

it('no method and path is answered by two routes', () => {
  const places = ROUTES.map((it) => `${it.method} ${it.path}`);
  expect(new Set(places).size).toBe(places.length);
});

it('a page without its marks is an error, not a page without a table', () => {
  expect(() => withCoverage('# The simulated Jira site')).toThrow(/needs the lines/);
});
