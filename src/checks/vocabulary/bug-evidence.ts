/** Words by which people report a fault, per language: data only. Labels match as whole names, signs anywhere in a line. */
import { terms } from '../terms';

/** Labels of the steps that lead to the fault. */
export const STEPS_LABELS = terms(`
  steps | steps to reproduce | steps for reproduction | steps to replicate | step to reproduce | steps to recreate | reproduction steps | reproduction | repro | repro steps | str | to reproduce | how to reproduce | how to replicate | reproducible steps | reproducer | test case | scenario | procedure | what did you do | what i did | preconditions and steps | steps taken | minimal example | how can we reproduce the issue
  schritte | schritte zur reproduktion | schritte zum reproduzieren | reproduktionsschritte | reproduktion | reproduzierbar | so reproduzieren | wie reproduzieren | ablauf | vorgehen | schritte zum nachstellen | nachstellen
  étapes | étapes pour reproduire | étapes de reproduction | reproduction | comment reproduire | pour reproduire | marche à suivre | scénario
  pasos | pasos para reproducir | pasos de reproducción | pasos a seguir | cómo reproducir | para reproducir | reproducción | procedimiento
  passos | passos para reproduzir | passos de reprodução | como reproduzir | para reproduzir | reprodução | passo a passo | etapas para reproduzir
  passi | passi per riprodurre | passaggi | passaggi per riprodurre | come riprodurre | riproduzione | per riprodurre
  stappen | stappen om te reproduceren | reproductiestappen | te reproduceren | reproductie | hoe te reproduceren
  kroki | kroki do odtworzenia | kroki reprodukcji | kroki do reprodukcji | jak odtworzyć | scenariusz
  шаги | шаги воспроизведения | шаги для воспроизведения | шаги к воспроизведению | как воспроизвести | воспроизведение | порядок действий | кроки | кроки відтворення | кроки для відтворення | як відтворити
  steg | steg för att återskapa | steg för att reproducera | så återskapar du | reproducera | trin | trin til at genskabe | sådan genskabes fejlen | steg for å gjenskape | slik gjenskaper du | gjenskape | vaiheet | toistovaiheet | toistaminen | miten toistaa
  kroky | kroky k reprodukci | postup | postup k reprodukci | kroky na reprodukciu | reprodukce | lépések | reprodukció | reprodukálás lépései | hogyan reprodukálható | adımlar | tekrar adımları | yeniden üretme adımları | nasıl tekrarlanır | pași | pași de reproducere | pașii pentru reproducere | cum se reproduce | βήματα | βήματα αναπαραγωγής | стъпки | стъпки за възпроизвеждане | koraci | koraci za reprodukciju | кораци | koraki
  langkah | langkah langkah | langkah reproduksi | cara reproduksi | các bước | các bước tái hiện | cách tái hiện | ขั้นตอน | ขั้นตอนการทำซ้ำ | चरण | خطوات إعادة الإنتاج | الخطوات | مراحل بازتولید | שלבים לשחזור | שלבים | passos per reproduir
  再現手順 | 再現方法 | 再現ステップ | 手順 | 操作手順 | 复现步骤 | 重现步骤 | 复现方法 | 操作步骤 | 步骤 | 重現步驟 | 復現步驟 | 操作步驟 | 步驟 | 재현 방법 | 재현 단계 | 재현 절차 | 재현 경로 | 재현 스텝 | 절차
`);

/** Labels of what should have happened. */
export const EXPECTED_LABELS = terms(`
  expected | expected result | expected results | expected behavior | expected behaviour | expected outcome | expected output | expectation | expectations | expected correct behavior | what is the expected correct behavior | what is the expected behavior | what did you expect | what did you expect to happen | what you expected | what should happen | should be | desired behavior | desired behaviour | desired result | correct behavior | correct behaviour | target behaviour | er
  erwartet | erwartetes verhalten | erwartetes ergebnis | erwartung | soll | soll verhalten | soll zustand | sollverhalten | gewünschtes verhalten | korrektes verhalten
  attendu | résultat attendu | résultats attendus | comportement attendu | comportement souhaité | ce qui est attendu
  esperado | resultado esperado | resultados esperados | comportamiento esperado | comportamiento deseado | se espera
  comportamento esperado | comportamento desejado | o que era esperado | resultado previsto
  atteso | risultato atteso | comportamento atteso | comportamento previsto | risultato previsto
  verwacht | verwacht gedrag | verwacht resultaat | verwachting | gewenst gedrag | gewenst resultaat
  oczekiwane | oczekiwany rezultat | oczekiwany wynik | oczekiwane zachowanie | oczekiwany efekt
  ожидание | ожидаемый результат | ожидаемое поведение | ожидается | ор | очікуваний результат | очікувана поведінка | очікується
  förväntat | förväntat resultat | förväntat beteende | forventet | forventet resultat | forventet adfærd | forventet oppførsel | odotettu tulos | odotettu toiminta | odotettu
  očekávané chování | očekávaný výsledek | očekávání | očakávané správanie | očakávaný výsledok | elvárt működés | elvárt eredmény | várt eredmény | beklenen | beklenen sonuç | beklenen davranış | rezultat așteptat | comportament așteptat | αναμενόμενο αποτέλεσμα | αναμενόμενη συμπεριφορά | очакван резултат | очаквано поведение | očekivani rezultat | očekivano ponašanje | очекивани резултат | pričakovan rezultat
  hasil yang diharapkan | perilaku yang diharapkan | kết quả mong đợi | kết quả mong muốn | ผลที่คาดหวัง | ผลลัพธ์ที่คาดหวัง | अपेक्षित परिणाम | النتيجة المتوقعة | السلوك المتوقع | نتیجه مورد انتظار | תוצאה צפויה | התנהגות צפויה | resultat esperat
  期待結果 | 期待する動作 | 期待される動作 | 期待する結果 | 期待される結果 | 期待値 | 期待動作 | あるべき動作 | 正しい動作 | 预期结果 | 期望结果 | 预期行为 | 期望行为 | 预期 | 期望 | 預期結果 | 期望結果 | 預期行為 | 기대 결과 | 예상 결과 | 기대 동작 | 예상 동작 | 기대하는 동작
`);

/** Labels of what happened in its place. */
export const ACTUAL_LABELS = terms(`
  actual | actual result | actual results | actual behavior | actual behaviour | actual outcome | actual output | current behavior | current behaviour | current result | observed | observed behavior | observed behaviour | observed result | what happens | what happened | what happens instead | what actually happened | what is the current bug behavior | what is the current behavior | bug behavior | bug description | describe the bug | describe the issue | issue description | description of the bug | problem | problem description | the problem | issue | symptom | symptoms | error | error message | failure | defect | stack trace | stacktrace | traceback | log | logs | relevant logs and or screenshots | relevant logs | log output | console output | output | ar
  tatsächlich | tatsächliches verhalten | tatsächliches ergebnis | aktuelles verhalten | aktuelles ergebnis | ist | ist verhalten | ist zustand | istverhalten | beobachtet | beobachtetes verhalten | fehler | fehlerbild | fehlerbeschreibung | fehlermeldung | problem | problembeschreibung
  résultat obtenu | résultat actuel | résultat constaté | comportement actuel | comportement observé | comportement constaté | constaté | obtenu | problème | description du problème | description du bug | erreur | message d'erreur
  resultado actual | resultado obtenido | resultado real | comportamiento actual | comportamiento real | comportamiento observado | problema | descripción del problema | descripción del error | error | mensaje de error
  resultado atual | resultado obtido | comportamento atual | comportamento observado | comportamento real | descrição do problema | descrição do bug | erro | mensagem de erro | o que acontece | o que aconteceu
  risultato attuale | risultato effettivo | risultato ottenuto | comportamento attuale | comportamento effettivo | comportamento osservato | errore | descrizione del problema | descrizione del bug
  huidig | huidig gedrag | huidig resultaat | werkelijk resultaat | werkelijk gedrag | waargenomen gedrag | probleem | foutmelding | fout
  aktualne zachowanie | obecne zachowanie | aktualny rezultat | rzeczywisty rezultat | otrzymany wynik | faktyczny rezultat | opis błędu | błąd | komunikat błędu
  фактический результат | фактическое поведение | текущий результат | текущее поведение | реальный результат | проблема | ошибка | описание ошибки | описание проблемы | фр | фактичний результат | фактична поведінка | поточна поведінка | помилка
  faktiskt resultat | faktiskt beteende | nuvarande beteende | fel | felmeddelande | faktisk resultat | faktisk adfærd | faktisk oppførsel | fejl | feil | feilmelding | todellinen tulos | toteutunut tulos | nykyinen toiminta | virhe | ongelma
  skutečné chování | skutečný výsledek | aktuální chování | chyba | skutočné správanie | skutočný výsledok | tényleges működés | tényleges eredmény | jelenlegi működés | hiba | gerçekleşen | gerçek sonuç | gerçekleşen sonuç | mevcut davranış | hata | rezultat actual | rezultat obținut | comportament actual | eroare | πραγματικό αποτέλεσμα | τρέχουσα συμπεριφορά | σφάλμα | действителен резултат | текущо поведение | stvarni rezultat | stvarno ponašanje | стварни резултат | dejanski rezultat
  hasil aktual | hasil sebenarnya | perilaku saat ini | kết quả thực tế | kết quả hiện tại | ผลที่เกิดขึ้นจริง | ผลลัพธ์จริง | वास्तविक परिणाम | النتيجة الفعلية | السلوك الحالي | نتیجه واقعی | תוצאה בפועל | התנהגות נוכחית | resultat actual
  実際の動作 | 実際の結果 | 実際の挙動 | 現在の動作 | 現在の挙動 | 実結果 | 現象 | 事象 | 問題 | 不具合内容 | 实际结果 | 实际行为 | 当前行为 | 实际 | 问题描述 | 问题现象 | 現象 | 實際結果 | 實際行為 | 問題描述 | 실제 결과 | 실제 동작 | 현재 동작 | 문제 | 현상 | 오류 내용
`);

/** In running text: somebody does something, or says under which circumstances. */
export const STEPS_SIGNS = terms(`
  when | whenever | after | if | while | click* | tap | taps | tapping | press | pressing | open | opening | go to | navigate | log in | login | run | running | select* | enter | try | tried | trying | start | upload* | reproduc* | happens on | occurs on | adding | using | calling | setting | results in | result in | running | under load | every time | sometimes | intermittent*
  wenn | sobald | nachdem | beim | klick* | öffne* | gehe | starte* | wähle* | reproduzier* | tritt auf
  quand | lorsque | lorsqu | après | si | en cliquant | clique* | ouvrir | reproduire
  cuando | al | después de | tras | clic | abrir | reproducir | quando | ao | após | depois de | clicar | abrir | reproduzir | dopo | cliccando | aprendo | riprodurre
  wanneer | als | bij het | na het | klik* | open | gdy | kiedy | po | jeśli | klik* | otw* | когда | при | если | после | нажа* | открыть | откры* | воспроизв* | коли | якщо | після | під час
  när | om | efter | når | hvis | etter | kun | jos | když | pokud | při | po | ak | keď | ha | amikor | után | ne zaman | sonra | tıkla* | când | dacă | după | όταν | αν | μετά | когато | ако | след | kada | ako | nakon
  ketika | saat | jika | setelah | khi | nếu | sau khi | เมื่อ | หาก | عندما | إذا | بعد | وقتی | כאשר | אם | לאחר
  すると | したとき | した時 | する時 | した際 | する際 | 押す | 押下 | クリック | 開く | 当 | 点击 | 点開 | 打开 | 時候 | 时候 | 之后 | 點擊 | 打開 | 하면 | 할 때 | 했을 때 | 클릭 | 누르면
`);

/** In running text: how it ought to be. */
export const EXPECTED_SIGNS = terms(`
  should | shouldn | should not | expect* | supposed to | ought to | must | instead | rather than | need to | needs to | correct* | desired | want | intended
  soll | sollte* | sollen | müsste* | muss | müssen | erwart* | stattdessen | statt | anstatt | eigentlich | dürfte*
  devrait | devraient | doit | doivent | attend* | au lieu | debería* | debe | deben | tendría* | espera* | en lugar | en vez | deveria* | deve | devem | esperad* | em vez | ao invés | dovrebbe* | dovrebbero | deve | devono | invece | attes*
  zou moeten | zouden | moet | moeten | verwacht* | in plaats van | powinn* | powinien | musi | oczekiw* | zamiast | долж* | ожида* | вместо | следует | нужно | повин* | має бути | очіку* | замість
  borde | ska | skal | bør | burde | förvänt* | forvent* | istället | i stedet | pitäisi | tulisi | pitää | odot* | sijaan | měl* | mělo | má být | očekáv* | místo | mal* by | malo by | namiesto | kellene | kell | elvár* | helyett | gerekir | gerek* | bekle* | yerine | ar trebui | trebuie | aștept* | în loc | πρέπει | θα έπρεπε | αντί | трябва | вместо | trebalo | treba | umjesto
  seharusnya | harus | diharapkan | phải | nên | mong đợi | thay vì | ควร | ต้อง | คาดหวัง | يجب | المتوقع | ينبغي | باید | צריך | אמור | במקום
  べき | はず | 期待 | してほしい | 本来 | 正しくは | 应该 | 应当 | 应为 | 预期 | 期望 | 而不是 | 應該 | 應當 | 預期 | 而非 | 해야 | 되어야 | 기대 | 예상 | 대신
`);

/** In running text: what goes wrong. */
export const ACTUAL_SIGNS = terms(`
  error* | exception* | fail* | crash* | broken | bug* | wrong* | incorrect* | missing | doesn | does not | don | do not | isn | is not | aren | are not | can t | cannot | can not | couldn | unable | not working | no longer | nothing happens | instead | but | however | freez* | hang* | hung | stuck | blank | empty | duplicate* | slow | leak* | timeout* | timed out | throw* | thrown | return* | shows | show | get | gets | getting | still | invalid | unexpected* | problem* | issue* | lost | loses | corrupt* | regression | overflow* | deadlock* | race* | null | warning* | mistak* | misbehav* | not | never | no | loop* | too many | too much | too long | too short | typo* | overlap* | flicker* | cut off | conflict*
  fehl* | falsch* | nicht | kein* | stürzt | absturz | abstürz* | kaputt | hängt | leer* | statt | aber | jedoch | problem* | defekt | verschw* | doppelt*
  erreur* | ne fonctionne | ne marche | ne s | n est | n apparaît | pas | plante* | plus | bloqué* | vide | incorrect* | mauvais* | mais | manqu* | problème*
  error* | falla* | fallo | no funciona | no se | no | incorrect* | mal | pero | bloque* | vacío | vacía | problema* | erro | erros | falha* | não | mas | errad* | trava* | vazi* | errore | errori | non | ma | sbaglia* | vuot* | fallisce | rotto
  fout* | niet | geen | verkeerd* | maar | crasht | leeg | kapot | błąd | błęd* | nie | źle | ale | niepoprawn* | zawiesza | pust* | brak
  ошиб* | не | нет | падает | пада* | неправильн* | неверн* | но | вместо | завис* | пуст* | проблем* | помилк* | немає | падає | неправильн* | але | зависа*
  fel | fungerar inte | inte | men | krasch* | tom | fejl* | virker ikke | ikke | feil* | fungerer ikke | mutta | virhe* | ei | eivät | kaatuu | chyb* | nefunguje | ale | špatn* | spadne | zle | hib* | nem | rossz* | hata* | çalışmıyor | değil | yanlış | ama | fakat | eroare | erori | nu | dar | greșit* | σφάλμα* | δεν | λάθος | αλλά | грешка | грешк* | не | но | greška | grešk* | ne | ali
  gagal | tidak | salah | tetapi | lỗi | không | sai | nhưng | ไม่ | ผิดพลาด | แต่ | خطأ | لا | لم | لكن | خطا | نمی | שגיאה | לא | אבל
  エラー | 不具合 | できない | ない | ません | 失敗 | 落ちる | 固まる | ずれ | おかしい | しまう | 错误 | 报错 | 失败 | 不能 | 无法 | 没有 | 崩溃 | 异常 | 不 | 錯誤 | 失敗 | 無法 | 沒有 | 當機 | 異常 | 오류 | 에러 | 안 | 않 | 실패 | 못 | 잘못
`);

/** Says that the fault explains itself: what should happen is that it does not, or that what is lacking is there. */
export const FAILURE_SIGNS = terms(`
  exception* | crash* | stack trace | stacktrace | traceback | segfault | segmentation fault | npe | nullpointerexception | out of memory | deadlock* | memory leak* | leak* | fails | failed | failing | failure* | error* | broken | typo | freez* | hang* | hung | timeout* | data loss | corrupt* | flaky | regression | vulnerab* | not | never | no | doesn | isn | aren | didn | won | can t | cannot | unable | missing | wrong* | incorrect* | nothing | no longer | mistak* | lost | duplicate* | flicker* | overlap* | conflict*
  nicht | kein* | falsch* | pas | ne | manqu* | no se | mal | não | non | manca* | niet | geen | verkeerd* | nie | brak | не | нет | немає | неверн* | неправильн* | inte | ikke | saknas | mangl* | ei | eivät | puuttu* | není | nie je | chýba | chybí | nem | hiányz* | değil | yok | nu | lipse* | δεν | λείπ* | tidak | không | ไม่ | لا | لم | לא | חסר* | ない | ません | しまう | 不 | 没有 | 无法 | 沒有 | 無法 | 않 | 안 | 못
  absturz | abstürz* | stürzt | fehlermeldung* | fehler | plante* | erreur* | falla | fallo | error | erro | errore | crasht | foutmelding | błąd | błęd* | ошиб* | падает | помилк* | падає | krasch* | kaatuu | chyb* | hib* | hata* | eroare | σφάλμα* | lỗi | gagal | خطأ | שגיאה | エラー | 落ちる | クラッシュ | 报错 | 崩溃 | 错误 | 錯誤 | 當機 | 오류 | 에러
`);
