/** A company-managed Scrum space in German: translated names, German items, a plain-text criteria field. */
import type { BlueprintType, SpaceBlueprint } from '../blueprint';
import { FIELDS } from '../catalogue';
import { MUNICH_CONTENT } from '../content/munich';
import { accountIdOf } from '../people';
import { columnIds, ids, sprints, staffPermissions } from './shared';

const points = FIELDS.storyPoints.id;
const DE_FLOW: BlueprintType['statuses'] = {
  verfeinerung: 'deVerfeinerung',
  bereit: 'deBereit',
  arbeit: 'deArbeit',
  abnahme: 'deAbnahme',
  fertig: 'deFertig',
  verworfen: 'deVerworfen',
};
const DE_FIELDS = [points, FIELDS.germanCriteria.id];

export const MUNICH: SpaceBlueprint = {
  project: {
    id: '10104',
    key: 'MUC',
    name: 'Standort München',
    style: 'classic',
    projectTypeKey: 'software',
    leadAccountId: accountIdOf('lena'),
    avatarColour: '#1F845A',
    permissions: staffPermissions(ids('tomas', 'lena')),
  },
  types: {
    epic: {
      workType: 'epic',
      statuses: { klaerung: 'deKlaerung', arbeit: 'deArbeit', fertig: 'deFertig', verworfen: 'deVerworfen' },
      fieldIds: [],
    },
    story: { workType: 'story', statuses: DE_FLOW, fieldIds: DE_FIELDS },
    aufgabe: { workType: 'deAufgabe', statuses: DE_FLOW, fieldIds: [points] },
    fehler: { workType: 'deFehler', statuses: DE_FLOW, fieldIds: [points] },
    unteraufgabe: {
      workType: 'deUnteraufgabe',
      statuses: { offen: 'deOffen', arbeit: 'deArbeit', fertig: 'deFertig' },
      fieldIds: [],
    },
  },
  boards: [
    {
      id: 4,
      name: 'Team München',
      type: 'scrum',
      columns: [
        { name: 'Offen', statusIds: columnIds('deVerfeinerung', 'deBereit', 'deOffen') },
        { name: 'In Arbeit', statusIds: columnIds('deArbeit') },
        { name: 'Abnahme', statusIds: columnIds('deAbnahme') },
        { name: 'Fertig', statusIds: columnIds('deFertig', 'deVerworfen') },
      ],
      estimationFieldId: points,
    },
  ],
  sprints: sprints(141, ['MUC Sprint 6', 'MUC Sprint 7', 'MUC Sprint 8'], {
    'MUC Sprint 8': 'Der Schuppen am Westpark öffnet.',
  }),
  estimateFieldId: points,
  criteriaField: { id: FIELDS.germanCriteria.id, rich: false },
  reporters: ['lena'],
  developers: ['beatriz', 'lena'],
  startedDaysAgo: 110,
  content: MUNICH_CONTENT,
};
