/**
 * Tells a team's general quality rules (reviewed, tested, deployed, documented) from entries about this very item. Only the latter
 * are acceptance criteria; the former hold for every item (Scrum Guide 2020, "Definition of Done").
 */
import { lengthOf } from '../text/string-methods';
import { WordSet } from '../text/word-set';
import { foldedSet, foldedWords, foldWords } from './fold';

const split = (table: string): readonly string[] => table.split(/\s+/);

/** Whole phrases and words that quality rules are made of. */
const RULE_WORDS = new WordSet(
  `code coded coding review reviewed reviews reviewer reviewers refactored clean tests test tested testing unittest unittests unit integration e2e end regression coverage automated manual passing pass passes passed green ci cd pipeline build builds builds lint linter linting linted eslint prettier sonar sonarqube static analysis quality type check typecheck merge merged merging pr prs mr pull request requests branch main master develop trunk deploy deployed deployment release released releasable staging production prod environment environments documentation documented docs doc readme changelog wiki adr adrs updated update po product owner accepted approved approval stakeholder stakeholders signed off sign acceptance criteria ac acs met fulfilled all no known critical major blocker bugs bug defects issues open security scan secrets secret hardcoded accessibility performance load peer two developers developer least one demo demoed demonstrated sprint feature toggle toggles flag flags monitoring logging alerts i18n translated standards guidelines conventions definition done complete completed completeness written created added exist exists applicable if relevant necessary needed team qa verified validated works working functional tasks task technical debt backlog jira ticket closed committed commit pushed repository repo person persons people colleague colleagues teammate teammates somebody someone else run book runbook runbooks playbook note notes release manual handbook guide phone phones mobile desktop web browser browsers tablet devices chrome firefox safari edge ios android
  codereview geprüft gegengelesen korrekturgelesen getestet tests geschrieben dokumentation dokumentiert aktualisiert gemerged abgenommen bereitgestellt akzeptanzkriterien erfüllt alle revue relu testé tests unitaires documenté déployé fusionné validé critères revisado probado pruebas unitarias documentado documentación desplegado integrado aprobado código revisão testado testes unitários documentação implantado aprovado codice revisionato testato documentato kod przejrzany przetestowany testy jednostkowe dokumentacja wdrożony код ревью протестирован тесты документация обновлена задеплоено
  keine kriterien eingehalten kommentiert kommentare funktionalität abgesichert unittests bestehen bestanden grün angepasst umgesetzt gemergt deployt freigegeben standards richtlinien fehler bekannten
  fonctionnalité développé écrit écrits ajoutés inclus incluse réussissent réussis passent intégrée branche principale mise jour effectuée effectué revu validée validés acceptation conforme aux standards production
  código completo completos completado todos todas critérios aceitação aceite cumplidos cumplen atendidos testes necessários necessário escritos passaram passando aprovados atualizada atualizado feature teve deploy feito realizado produção funcionalidade implementada revisada unitarias pasan pasando cobertura mínima actualizada actualizado aceptación fusionado rama desplegada producción sin errores repositorio repositório formateado formatado pasa pruebas realizadas realizados añadidos añadidas completada erros equipo padrões estándares
  scritto scritti testata test unitari superati passano aggiornata documentazione tutti soddisfatti revisionata rilasciata funzionalità
  getest geschreven documentatie bijgewerkt code goedgekeurd gemerged alle voldaan unittests slagen
  napisany napisane przechodzą wszystkie spełnione zaktualizowana dokumentacja zatwierdzony kryteria akceptacji
  написан написаны соответствует стандартам проходят пройдены покрыт юнит интеграционные выполнен выполнено пройдено проведено обновлено обновлен документирован влит ветку ветка мастер релиз продакшен задача все критерии приемки выполнены ошибок функционал протестировано
  yazıldı testleri testler geçiyor incelendi kodu kod dokümantasyon güncellendi onaylandı tüm kabul kriterleri karşılandı`
    .split(/\s+/)
    .map(foldWords),
);
const FILLERS = new WordSet(
  foldedWords(
    'the a an is are be been has have and or of for in on to with by from at as it its this that any our new not less than more must should can und oder der die das ist sind wurde wurden im in von le la les des du de est sont et el los las del y en o os as um uma aux une un à a dans se ha han sido em foi foram e i w z jest są и в на',
  ),
);
/** What a team does to its work, whatever the work is: "Design reviewed", "Text ist gegengelesen", "Merged to main". */
const PROCESS_WORDS = new WordSet(
  `reviewed rereviewed proofread demoed refactored merged deployed documented unittested peerreviewed
  gegengelesen korrekturgelesen reviewt gereviewt gemerged gemergt deployt abgenommen dokumentiert
  relu relue relus mergé fusionné déployé documenté revisado revisada revisados desplegado documentado fusionado
  mesclado implantado documentada revisionato revisionata documentato rilasciato nagelezen gereviewd gedeployed gedocumenteerd
  przejrzany przejrzana wdrożony wdrożona udokumentowany проверено задеплоено задокументировано`
    .split(/\s+/)
    .map(foldWords),
);
/** What a team does its work on and with, and what it then says of it: "User docs have been updated", "Smoke tests are green". */
const ARTEFACTS = foldedSet(
  split(`code codebase test tests testing unittests coverage pr prs mr branch main master build builds pipeline ci lint linter docs doc documentation readme changelog
  ux wiki review reviews deployment staging qa po owner demo logging monitoring scan scanning standards guidelines ticket issue board card story story's backlog specs stories
  tester testgruppe dokumentation codereview tests komponenten karte revue recette déploiement pruebas código documentación rama despliegue repositorio
  testes documentação implantação repositório codice documentazione kod kodu testy dokumentacja dokumentacji karta gałęzi branchu
  код тесты документация ветка задача testler dokümantasyon kodu koden tester dokumentasjon dokumentationen testit dokumentaatio testy dokumentace kód`),
);
const ACTS = foldedSet(
  split(`reviewed approved merged updated passed pass passes passing green written added implemented completed complete done deployed released tested
  documented met satisfied fulfilled accepted verified validated resolved fixed moved created clean run runs executed demonstrated demoed signed closed
  refactored configured pushed committed checked scanned addressed performed acceptable adequate sufficient
  durchgeführt ergänzt verfasst geprüft getestet geschrieben aktualisiert gemerged abgenommen bestanden grün erledigt umgesetzt angelegt
  relu testé écrits passent déployé documenté fusionné validé exécutés revisado ejecutadas ejecutados pasan pasadas actualizada actualizado escritas integrado
  desplegado aprobado cumplidos executados executadas passam passando atualizada atualizado escritos integrado aprovado testato scritto completata completato passati
  aggiornata implementato implementata napisane przechodzą zaktualizowana zmergowany przeniesiona przetestowany zatwierdzony
  написаны пройдены обновлена влита проверен проверена протестирован yazıldı geçiyor güncellendi skrevet oppdatert skrivna uppdaterad kirjoitettu napsány aktualizována`),
);
/** Whatever quality rules may consist of; any other word is the entry's own. */
const OF_RULES = new WordSet([...RULE_WORDS, ...ARTEFACTS, ...ACTS]);
/** Words that may stand between the two without saying what the item is about. */
const MAX_OWN_WORDS = 2;

/** For languages without spaces: rules of this kind nearly always name these. */
const RULE_PHRASES =
  /代码|評審|评审|单元测试|單元測試|測試|测试|文档|文件|部署|合并|程式碼|コードレビュー|レビュー|テスト|ドキュメント|デプロイ|マージ|코드 ?리뷰|테스트|문서|배포|lint|\bCI\b|\bPRs?\b|\bcode\b|\bAC\b/iu;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** An entry whose subject is the item itself ("The story is estimated") is a rule for items. */
const ITEM_NAMES = new WordSet(['story', 'stories', 'historia', 'histoire', 'storia']);
const NUMBER = /^\d+$/;
const MAX_RULE_WORDS = 16;
/** With more words of its own, an entry tells what is to be reviewed, and so speaks of this item. */
const MAX_PROCESS_WORDS = 3;
/** The part of an entry's words, fillers left out, that must belong to quality rules. */
const RULE_SHARE = 0.7;

export function isGeneralRule(text: string): boolean {
  if (NO_SPACES.test(text)) return RULE_PHRASES.test(text);
  const words = foldedWords(text).filter((word) => !FILLERS.has(word) && !NUMBER.test(word));
  if (words.length === 0) return true;
  if (words.length > MAX_RULE_WORDS) return false;
  if (ITEM_NAMES.has(words[0] ?? '')) return true;
  if (words.length <= MAX_PROCESS_WORDS && words.some((word) => PROCESS_WORDS.has(word))) return true;
  const own = words.filter((word) => !OF_RULES.has(word)).length;
  if (own <= MAX_OWN_WORDS && words.some((word) => ARTEFACTS.has(word)) && words.some((word) => ACTS.has(word)))
    return true;
  return 1 - own / words.length >= RULE_SHARE;
}

/**
 * Whether an entry is so short ("Keepers informed", "Verteiler ist aktuell") that only its neighbours tell what it is: beside
 * general rules it is one more of them.
 */
export function isTooShortToTell(text: string): boolean {
  if (lengthOf(text) > 40 || NO_SPACES.test(text)) return false;
  const words = foldedWords(text);
  return words.filter((word) => !FILLERS.has(word)).length <= 2;
}
