/** Words by which work types are named in many languages. Order matters: "bug story" is a bug, "sub-task" no task. */
import type { WorkTypeKind } from './work-type-kind';
import { plainWords } from './plain-words';

/** A word that starts with the stem; with a leading `=` the whole word; scripts without spaces match anywhere. */
const NAMES: readonly (readonly [WorkTypeKind, string])[] = [
  [
    'subtask',
    'subtask sub-task subaufgabe teilaufgabe unteraufgabe subtarea subtarefa sous-tache sottotask sottoattivita sotto-task deltaak subtaak deeltaak deluppgift underoppgave delopgave alitehtava podzadan podzadani podukol poduloh подзадач підзавдан підзадач altgorev alt-gorev 子任务 子任務 サブタスク 하위 서브태스크',
  ],
  [
    'portfolio',
    'idea idee ideia ideen ide= ideas opportunit chance= oportunidad oportunidade opportunita initiativ iniciativ iniziativ инициатив ініціатив inicjatyw girisim inisiatif sang-kien theme= themes thema= temat= tema= tematica capabilit fahigkeit capacite capacidad capacidade идея идеи ідея возможност アイデア 機会 イニシアチブ イニシアティブ テーマ 创意 想法 机会 举措 主题 倡议 아이디어 기회 이니셔티브 테마 pomysl napad myslienk otlet idej fikir fikr فكرة مبادرة רעיון יוזמה ความคิด',
  ],
  [
    'bug',
    'bug= bugs defect defekt defeito defecto defet fehler error= erreur errore erro= anomal incident fault= fout= fouten problem= vika virhe feil= fejl= blad= chyba= chyby hiba= ошибк баг= дефект помилк hata= greska грешк バグ 不具合 障害 缺陷 故障 错误 错漏 버그 결함 오류 خطأ באג תקלה loi= lỗi kesalahan kutu σφαλμα vea= klaida kluda ข้อบกพร่อง บั๊ก eroare',
  ],
  [
    'spike',
    'spike spikes research untersuchung recherche investig forschung poc= prototyp proof-of-concept exploration スパイク 調査 探针 调研 스파이크 조사 исследован дослідж badanie vyzkum arastirma pesquisa ricerca onderzoek',
  ],
  [
    'epic',
    'epic= epics epik epica epos= epopee epico epics эпик епик епік epicka epick エピック 史诗 长篇 에픽 ملحمة אפוס',
  ],
  [
    'story',
    'story stories userstory user-story historia= historias historii historia-uzytk histori historyjk récit recit histoire storia anvandarber brukerhistor brugerhistor kayttajatar gebruikersverhaal verhaal feature funktion fonctionnalit funcionalidad funcionalidade funzionalit функц функция истори історі requirement anforderung exigence requisito wymagan требован вимог enhancement verbesserung improvement amelioration mejora melhoria miglioramento улучшен change-request change= hikaye oykü ストーリー 機能 改善 要件 要望 故事 需求 功能 特性 改进 스토리 기능 개선 요구 قصة סיפור cerita cau-chuyen pribeh príbeh přiběh fitur ozellik เรื่องราว',
  ],
  [
    'task',
    'task tasks aufgabe tache tarea tarefa attivita compito taak uppgift oppgave opgave tehtava zadan zadani ukol uloha uloh задач завдан gorev タスク 任务 任務 작업 태스크 مهمة משימה tugas nhiem-vu công-viec zadatak naloga feladat sarcin ulesanne uzduotis uzdevums chore maintenance technical งาน εργασι',
  ],
];

interface NamePattern {
  readonly kind: WorkTypeKind;
  readonly text: string;
  readonly whole: boolean;
}

const PATTERNS: readonly NamePattern[] = NAMES.flatMap(([kind, words]) =>
  words.split(' ').map((word) => ({
    kind,
    text: plainWords(word.replaceAll('=', '')).join(' '),
    whole: word.endsWith('='),
  })),
);

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** What was found for a name: a run asks for the same few names once for each item. */
const found = new Map<string, WorkTypeKind | undefined>();
const MOST_NAMES = 500;

/** The kind that a work type's name says; undefined where no word of it is known. */
export function kindFromName(name: string): WorkTypeKind | undefined {
  if (found.has(name)) return found.get(name);
  if (found.size >= MOST_NAMES) found.clear();
  const kind = readKind(name);
  found.set(name, kind);
  return kind;
}

function readKind(name: string): WorkTypeKind | undefined {
  const words = ` ${plainWords(name).join(' ')} `;
  return PATTERNS.find((pattern) => matches(words, pattern))?.kind;
}

function matches(words: string, { text, whole }: NamePattern): boolean {
  if (UNSPACED.test(text)) return words.includes(text);
  return words.includes(whole ? ` ${text} ` : ` ${text}`);
}
