import { CHECK_META } from '../../src/checks';
import type { CheckReport } from '../report';
import { itemUrl } from '../report';

/**
 * JUnit XML as CI servers read it: one test case for each item and each check that applies to it. A blocker is a
 * failure; a warning or a hint passes and is named in the output; a check that could not tell is skipped.
 */
export function formatJunit(report: CheckReport): string {
  const cases = report.items.flatMap((item) =>
    item.results
      .filter(({ outcome }) => outcome !== 'notApplicable')
      .map(({ checkId, outcome, severity, owner }) => {
        const howToPass = CHECK_META[checkId]?.howToPass ?? '';
        const detail = `${owner} decides. ${howToPass} ${itemUrl(report, item)}`;
        const failed = outcome === 'fail' && severity === 'blocker';
        const body = failed
          ? `<failure type="${attribute(checkId)}" message="${attribute(`Needs ${owner}: ${checkId}`)}">${attribute(detail)}</failure>`
          : outcome === 'cannotTell' || outcome === 'error'
            ? `<skipped message="${outcome}"/>`
            : outcome === 'fail'
              ? `<system-out>${attribute(`${severity}: ${detail}`)}</system-out>`
              : '';
        return { failed, skipped: body.startsWith('<skipped'), xml: testCase(`${item.key} ${item.summary}`, checkId, body) };
      }),
  );
  const unseen = report.gaps.map(({ code, detail }) => testCase(detail, code, `<error message="${attribute(detail)}"/>`));
  const counts = `tests="${String(cases.length + unseen.length)}" failures="${String(cases.filter(({ failed }) => failed).length)}" errors="${String(unseen.length)}" skipped="${String(cases.filter(({ skipped }) => skipped).length)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="${attribute(`whose-call ${report.project} ${report.scopeLabel}`)}" ${counts}>`,
    ...cases.map(({ xml }) => xml),
    ...unseen,
    '</testsuite>',
    '',
  ].join('\n');
}

const testCase = (name: string, className: string, body: string): string =>
  `  <testcase classname="${attribute(className)}" name="${attribute(name)}">${body}</testcase>`;

/** XML 1.0 text: the five entities, and no control character that XML forbids. */
function attribute(text: string): string {
  const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
