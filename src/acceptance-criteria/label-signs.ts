/** Words that tell what a line is that holds the words of a label, or of none: data only. */
import { words } from './word-table';

/**
 * "How do we know it is done?", in whatever words: beginnings of the words for knowing, and for being done. A short label that
 * holds one of each asks for criteria.
 */
export const KNOWING_STEMS = words(`
  know | tell | recogni | erkenn | merken | merkt | wissen | weiß | sabe | sabr | saber | savo | saur | sait | sapr | sappia | weten | weet | pozna | понят | понять | понима | пойму | узна | зрозумі
  vet | vite | vide | poznáme | anla
`);

export const DONE_STEMS = words(`
  done | finish | complete | ready | fertig | erledigt | abgeschlossen | termin | fini | listo | lista | hecho | pronto | pronta | feito | conclu | finit | fatto | klaar | gereed | gotow | ukończ | готов | выполн | виконан
  klar | ferdig | færdig | valmis | hotov | tamam
`);

/** A label of criteria with one of these announces what criteria look like, not those of the item. */
export const SAMPLE_WORDS = words(`
  sample | samples | example | explain | explained | explanation | guide | guidance | guidelines | tips | beispiel
  erklärung | exemple | ejemplo | exemplo | esempio | voorbeeld | przykład | przykładowe | пример
`);

/** The same in languages that put no space between words. */
export const UNSPACED_SAMPLES = words(`
  書き方 | 写法 | 示例 | 编写指南 | 작성법 | 작성 방법
`);

/** Writing criteria is a task: "Define acceptance criteria" as a line of its own names work, and no place for them. */
export const WRITING_WORDS = words(`
  define | write | create | discuss | refine | agree | document | definieren | schreiben | définir | rédiger | definir | escribir | escrever
  definire | scrivere | opstellen | zdefiniować | napisać | определить | написать | визначити
`);

/** Says of criteria that they are met: a sentence, or a rule of a definition of done, and no label. */
export const MET_WORDS = words(`
  met | satisfied | fulfilled | passed | pass | reviewed | defined | clear | verified | erfüllt | cumplidos | cumplidas | cumplen
  cumple | respectés | remplis | validés | atendidos | cumpridos | soddisfatti | rispettati | voldaan | spełnione | выполнены
  соблюдены | виконані
  must | should | can | may | has | have | is | are | be | lists | shows | müssen | muss | können | doivent | doit | deben | debe | devem | deve | devono
  stehen | sind | ist | sont | están | estão | são | sono | zijn | staan | są | moeten | moet | muszą | musi | должны | должен | terms | términos | termos | termini | accept | accepted | acceptées | acceptés | akzeptiert | aceptar | aceptan
`);

/** Words that a sentence goes on from: "Tests exist which:" leads to what follows, and is not its label. */
export const LEAD_IN_WORDS = words(`
  which | that | when | if | to | are | is | be | should | must | can | will | and | or | with | by | following
  dass | wenn | sind | ist | soll | muss | kann | que | quand | si | cuando | doit | debe | deve | quando | che | se | dat
  als | wanneer | że | gdy | aby | что | когда | если
`);
