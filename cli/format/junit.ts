import type { CheckResult, JudgedItem } from '../../src/checks';
import type { CheckReport } from '../report';
import { excuse, itemUrl, wording } from '../report';

interface TestCase {
  readonly xml: string;
  readonly kind: 'passed' | 'failed' | 'skipped' | 'error';
}

/**
 * JUnit XML as CI servers read it: one test case for each item and each check that applies to it. A blocker is a
 * failure; a warning or a hint passes and is named in the output; a check that could not tell, or whose gap is
 * exempt, is skipped; what the run
 * could not see is an error.
 */
export function formatJunit(report: CheckReport): string {
  const cases = [
    ...report.items.flatMap((item) =>
      item.results.filter(({ outcome }) => outcome !== 'notApplicable').map((result) => caseOf(report, item, result)),
    ),
    ...report.gaps.map(({ code, detail }) => testCase('error', code, detail, `<error message="${escape(detail)}"/>`)),
  ];
  const count = (kind: TestCase['kind']) => String(cases.filter((candidate) => candidate.kind === kind).length);
  const counts = `tests="${String(cases.length)}" failures="${count('failed')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  const name = escape(`whose-call ${report.project} ${report.scopeLabel}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="${name}" ${counts}>`,
    ...cases.map(({ xml }) => xml),
    '</testsuite>',
    '',
  ].join('\n');
}

function caseOf(report: CheckReport, item: JudgedItem, result: CheckResult): TestCase {
  const { checkId, outcome, severity, owner } = result;
  const name = `${item.key} ${item.summary}`;
  const { title, toPass } = wording(result);
  if (outcome === 'cannotTell' || outcome === 'error') {
    return testCase('skipped', checkId, name, `<skipped message="${escape(title)}"/>`);
  }
  if (outcome === 'exempt') {
    return testCase('skipped', checkId, name, `<skipped message="${escape(`${title} (${excuse(result)})`)}"/>`);
  }
  if (outcome !== 'fail') return testCase('passed', checkId, name, '');
  const detail = `${title} ${owner} decides. ${toPass} ${itemUrl(report, item)}`;
  return severity === 'blocker'
    ? testCase(
        'failed',
        checkId,
        name,
        `<failure type="${escape(checkId)}" message="${escape(`Needs ${owner}: ${title}`)}">${escape(detail)}</failure>`,
      )
    : testCase('passed', checkId, name, `<system-out>${escape(`${severity}: ${detail}`)}</system-out>`);
}

const testCase = (kind: TestCase['kind'], className: string, name: string, body: string): TestCase => ({
  kind,
  xml: `  <testcase classname="${escape(className)}" name="${escape(name)}">${body}</testcase>`,
});

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML 1.0 text: the five entities, and none of the control characters that XML forbids. */
function escape(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
