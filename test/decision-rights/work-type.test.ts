import { levelOf, workTypeKind, type WorkTypeKind } from '../../src/decision-rights';

describe('the kind of a work type', () => {
  test.each<[WorkTypeKind, string]>([
    [
      'story',
      'Story|User Story|Feature|New Feature|Improvement|Change Request|Anforderung|Historia|História|Récit|Storia|История|ストーリー|故事|스토리|Verhaal|Historyjka|Requirement|Feature request|Hikaye',
    ],
    [
      'task',
      'Task|Aufgabe|Tâche|Tarea|Tarefa|Attività|Taak|Uppgift|Oppgave|Tehtävä|Zadanie|Úkol|Задача|Завдання|Görev|タスク|任务|작업|مهمة|משימה|Nhiệm vụ|Tugas|Chore|งาน',
    ],
    [
      'bug',
      'Bug|Defect|Fehler|Anomalie|Error|Erro|Errore|Ошибка|Баг|Помилка|Hata|バグ|缺陷|故障|버그|خطأ|Błąd|Chyba|Incident|Lỗi|Production Bug',
    ],
    ['spike', 'Spike|Research|Tech Spike|調査|Recherche|PoC'],
    ['epic', 'Epic|Epik|Эпик|エピック|史诗|에픽|Épica|Epos'],
    [
      'portfolio',
      'Idea|Idee|Opportunity|Initiative|Theme|Capability|Iniciativa|Инициатива|アイデア|创意|아이디어|Tema',
    ],
    ['subtask', 'Sub-task|Subtask|Unteraufgabe|Sous-tâche|Subtarea|Подзадача|サブタスク|子任务'],
  ])('%s', (kind, names) => {
    for (const name of names.split('|'))
      expect([name, workTypeKind({ name, hierarchyLevel: 0 })]).toEqual([name, kind]);
  });

  test('the untranslated name is the better evidence', () => {
    expect(workTypeKind({ name: 'Ärende', untranslatedName: 'Bug', hierarchyLevel: 0 })).toBe('bug');
    expect(workTypeKind({ name: 'Fehler', untranslatedName: 'Ärende', hierarchyLevel: 0 })).toBe('bug');
  });

  test('a name that says nothing leaves it to the hierarchy level', () => {
    const name = 'Zorb';
    expect([-1, 0, 1, 2, 5].map((hierarchyLevel) => workTypeKind({ name, hierarchyLevel }))).toEqual([
      'subtask',
      'task',
      'epic',
      'portfolio',
      'portfolio',
    ]);
  });

  test('what hangs under another item is a sub-task whatever its name', () => {
    expect(workTypeKind({ name: 'Bug', hierarchyLevel: -1 })).toBe('subtask');
  });

  test('"feature" above the standard level is an epic', () => {
    expect(workTypeKind({ name: 'Feature', hierarchyLevel: 1 })).toBe('epic');
  });

  test('words are not found inside other words', () => {
    expect(workTypeKind({ name: 'Debugging', hierarchyLevel: 0 })).toBe('task');
    expect(workTypeKind({ name: 'Identity', hierarchyLevel: 0 })).toBe('task');
  });
});

test('the level follows the hierarchy', () => {
  const name = 'Zorb';
  expect([-1, 0, 1, 2, 3].map((hierarchyLevel) => levelOf({ name, hierarchyLevel }))).toEqual([
    'subtask',
    'standard',
    'epic',
    'portfolio',
    'portfolio',
  ]);
});
