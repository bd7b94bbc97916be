import { testCheck } from '../check-tester';
import { inwardLink, other, outwardLink } from '../jira-values';

const DEPENDENCY = { id: '10300', name: 'Dependency', inward: 'is needed by', outward: 'depends on' };
const RELATES = { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' };
const linked = (...links: readonly unknown[]) => ({ fields: { issuelinks: links } });
const open = other('PAY-7', 'indeterminate');
const place = { fieldId: 'issuelinks' };

testCheck('blocked-by-open-item', {
  passes: [
    { name: 'no links', ...linked() },
    { name: 'an empty field', fields: { issuelinks: null } },
    { name: 'what blocked it is done', ...linked(inwardLink(other('PAY-7', 'done'))) },
    { name: 'it blocks another one', ...linked(outwardLink(open)) },
    { name: 'it relates to another one', ...linked(inwardLink(open, RELATES)) },
    { name: 'a dependency, which nobody has named', ...linked(outwardLink(open, DEPENDENCY)) },
    {
      name: 'a type that is not named any more',
      ...linked(inwardLink(open)),
      options: { linkTypes: ['depends on'] },
    },
    {
      name: 'the other side of a phrase',
      ...linked(inwardLink(open, DEPENDENCY)),
      options: { linkTypes: ['depends on'] },
    },
    { name: 'a link that cannot be read', ...linked({ id: '1' }, 'PAY-7', null) },
  ],
  fails: [
    {
      name: 'by an item in progress',
      ...linked(outwardLink(other('PAY-1', 'new')), inwardLink(open)),
      severity: 'blocker',
      message: 'blocked',
      data: { keys: 'PAY-7' },
      place,
    },
    {
      name: 'by an item that was not begun, in another spelling of the type',
      ...linked(
        inwardLink(other('PAY-8', 'new'), {
          id: '9',
          name: 'BLOCKS',
          inward: 'wird blockiert von',
          outward: 'blockiert',
        }),
      ),
      severity: 'blocker',
      message: 'blocked',
      data: { keys: 'PAY-8' },
    },
    {
      name: 'by several, of which one is done',
      ...linked(...['1', '2', '3', '4', '5'].map((id) => inwardLink(other(`PAY-${id}`, id === '2' ? 'done' : 'new')))),
      severity: 'blocker',
      message: 'blocked-by-several',
      data: { keys: 'PAY-1, PAY-3, PAY-4 and 1 more' },
    },
    {
      name: 'an open one counts also where another cannot be told',
      ...linked(inwardLink(other('PAY-1', 'undefined')), inwardLink(open)),
      severity: 'blocker',
      message: 'blocked',
      data: { keys: 'PAY-7' },
    },
    {
      name: 'an epic, as a warning',
      kind: 'epic',
      ...linked(inwardLink(open)),
      severity: 'warning',
      message: 'blocked',
      data: { keys: 'PAY-7' },
    },
    {
      name: 'a phrase of the site',
      ...linked(outwardLink(open, DEPENDENCY)),
      options: { linkTypes: ['Blocks', 'Depends on'] },
      severity: 'blocker',
      message: 'blocked',
      data: { keys: 'PAY-7' },
    },
    {
      name: 'a type by its id',
      ...linked(inwardLink(open, DEPENDENCY)),
      options: { linkTypes: ['10300'] },
      severity: 'blocker',
      message: 'blocked',
      data: { keys: 'PAY-7' },
    },
  ],
  notApplicable: [
    { name: 'a spike', kind: 'spike', ...linked(inwardLink(open)) },
    { name: 'a sub-task', kind: 'subtask', ...linked(inwardLink(open)) },
    { name: 'in delivery', step: 'delivery', ...linked(inwardLink(open)) },
    { name: 'done', step: 'done', ...linked(inwardLink(open)) },
    { name: 'rejected', step: 'rejected', ...linked(inwardLink(open)) },
  ],
  cannotTell: [
    { name: 'Jira did not give the links', message: 'unreadable' },
    { name: 'no list', fields: { issuelinks: 'PAY-7' }, message: 'unreadable' },
    {
      name: 'Jira did not say how far the other one is',
      ...linked(inwardLink(other('PAY-7', 'undefined'))),
      message: 'state-unknown',
    },
    { name: 'nothing but the key', ...linked(inwardLink({ id: '7', key: 'PAY-7' })), message: 'state-unknown' },
  ],
});
