import { CHECK_OPTIONS } from '../check-options';
import { defineCheck, READINESS_STEPS } from '../define-check';
import { readSuccessMetric } from '../success-metric';

export default defineCheck({
  id: 'missing-success-metric',
  titleMet: 'Success metric named',
  titleUnmet: 'No success metric',
  why: 'The Product Manager sets direction and success criteria; the Product Owner turns them into executable work. Without a metric the team can finish everything and nobody knows whether it helped.',
  howToPass:
    'Name what will be measured and the value that means success, under a heading such as "Success metrics" or "KPIs": "Share of orders paid by card rises from 60 % to 70 % within a quarter".',
  category: 'readiness',
  right: 'success-metrics',
  severity: { epic: 'warning', portfolio: 'warning' },
  // From the moment the product commits to the work: that is the decision which the metric justifies.
  steps: ['roadmap', ...READINESS_STEPS],
  needs: ['description'],
  options: CHECK_OPTIONS['missing-success-metric'],
  messages: {
    missing: 'The description names no success metric.',
    placeholder: 'There is a place for the success metric, but nothing concrete in it.',
    unreadable: 'Jira did not give the description: it is not on this work type, or you may not see it.',
  },
  judge: ({ description }) => {
    const place = { fieldId: 'description' };
    if (description === undefined) return { outcome: 'cannotTell', message: 'unreadable', place };
    const reading = readSuccessMetric(description ?? { blocks: [] });
    if (reading.found === 'metric') return { outcome: 'pass' };
    if (reading.found === 'nothing') return { outcome: 'fail', message: 'missing', place };
    const { path, excerpt } = reading;
    return { outcome: 'fail', message: 'placeholder', place: { ...place, path, excerpt } };
  },
});
