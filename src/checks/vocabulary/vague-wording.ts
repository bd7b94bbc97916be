/**
 * Wording that two testers would read differently, per language: data only. Kept to phrases that hardly ever stand for
 * something exact; single words such as "fast" or "correct" are left to sentences that say nothing else.
 * Sources: INCOSE Guide to Writing Requirements (R7, R8: vague terms, escape clauses); Femmer et al., "Rapid quality
 * assurance with requirements smells" (JSS 2017).
 */
import { terms } from '../terms';

/** Praise, and manners of doing that everybody measures differently. */
export const SUBJECTIVE = terms(`
  user friendly | userfriendly | easy to use | easy to understand | easy to read | intuitive | intuitively | seamless | seamlessly | smoothly | in a timely manner | timely manner | reasonable time | reasonable amount | reasonable performance | reasonably fast | acceptable performance | good performance | better performance | good user experience | great user experience | nice user experience | better user experience | state of the art | best practices | fast enough | quick enough | quickly | easily | efficiently | adequately | appropriately | adequate | visually appealing | looks good | look good | looks nice | look nice | looks great | look great | looks professional | nice looking | good looking | modern look | appropriate error message | appropriate error messages | appropriate message | appropriate messages | appropriate warning | appropriate feedback | appropriate response | appropriate action | appropriate way | appropriate manner | suitable message | proper error message | proper error messages | proper message | proper error handling | proper validation | handled properly | handled gracefully | works properly | work properly | works correctly | work correctly | working correctly | working properly | works well | work well | works fine | work fine | works as expected | work as expected | working as expected | works as intended | work as intended | behaves as expected | behave as expected | displayed properly | displayed correctly | displays correctly | displays properly | shown properly | shown correctly | functions properly | functions correctly
  benutzerfreundlich* | nutzerfreundlich* | bedienerfreundlich* | anwenderfreundlich* | intuitiv* | nahtlos* | reibungslos* | zeitnah* | angemessen* | ansprechend* | möglichst schnell | ausreichend schnell | schnell genug | gute performance | einfach zu bedienen | leicht zu bedienen | leicht verständlich | sinnvolle fehlermeldung* | passende fehlermeldung* | geeignete fehlermeldung* | entsprechende fehlermeldung* | funktioniert korrekt | funktionieren korrekt | funktioniert einwandfrei | funktioniert richtig | wird korrekt angezeigt | werden korrekt angezeigt | wird richtig angezeigt | sieht gut aus
  convivial* | ergonomique* | intuitif* | intuitive* | facile à utiliser | faciles à utiliser | simple d'utilisation | facilement | rapidement | de manière fluide | temps raisonnable | délai raisonnable | message approprié | message d'erreur approprié | messages d'erreur appropriés | de manière appropriée | fonctionne correctement | fonctionnent correctement | fonctionne bien | s'affiche correctement | s'affichent correctement | bonnes performances | bonne expérience
  amigable* | intuitivo* | intuitiva* | fácil de usar | fáciles de usar | fácil de entender | fácilmente | rápidamente | de manera fluida | de forma fluida | tiempo razonable | mensaje apropiado | mensaje adecuado | mensajes adecuados | mensaje de error adecuado | mensaje de error apropiado | de manera adecuada | de forma adecuada | adecuadamente | funciona correctamente | funcionan correctamente | funcione correctamente | funciona bien | se muestra correctamente | se muestran correctamente | se visualiza correctamente | buen rendimiento | buena experiencia
  amigável | amigáveis | fácil de entender | facilmente | rapidamente | tempo razoável | tempo hábil | mensagem apropriada | mensagem adequada | mensagens adequadas | mensagem de erro adequada | mensagem de erro apropriada | de forma adequada | adequadamente | funcionar corretamente | funciona corretamente | funcionam corretamente | exibido corretamente | exibida corretamente | bom desempenho | boa performance | boa experiência
  facile da usare | facile da capire | tempo ragionevole | tempi ragionevoli | messaggio appropriato | messaggio adeguato | messaggio di errore appropriato | in modo appropriato | in modo adeguato | adeguatamente | agevolmente | funziona correttamente | funzionano correttamente | visualizzato correttamente | buone prestazioni
  gebruiksvriendelijk* | intuïtief | makkelijk te gebruiken | eenvoudig te gebruiken | gemakkelijk te gebruiken | naadloos | soepel | binnen redelijke tijd | passende foutmelding | duidelijke foutmelding | gepaste melding | werkt correct | werken correct | werkt goed | werkt naar behoren | wordt correct weergegeven | ziet er goed uit
  przyjazny | przyjazna | przyjazne | intuicyjny | intuicyjna | intuicyjne | łatwy w użyciu | łatwa w użyciu | łatwy w obsłudze | rozsądnym czasie | odpowiedni komunikat | odpowiedni komunikat błędu | odpowiednio obsłużone | w odpowiedni sposób | działa poprawnie | działają poprawnie | działa prawidłowo | działa płynnie | wyświetla się poprawnie | dobrze wygląda
  удобный | удобная | удобно | интуитивно | интуитивный | интуитивная | понятный интерфейс | быстро | легко | разумное время | за разумное время | соответствующее сообщение | соответствующая ошибка | подходящее сообщение | надлежащим образом | корректно отображается | корректно отображаются | отображается корректно | отображаются корректно | работает корректно | корректно работает | работает правильно | работает как ожидается | зручний | зручно | інтуїтивно | швидко | легко | відповідне повідомлення | працює коректно | коректно працює | відображається коректно
  användarvänlig* | intuitiv* | lätt att använda | rimlig tid | lämpligt meddelande | lämpligt felmeddelande | fungerar korrekt | fungerar bra | visas korrekt | brugervenlig* | let at bruge | passende fejlbesked | fungerer korrekt | vises korrekt | brukervennlig* | lett å bruke | passende feilmelding | fungerer som forventet | käyttäjäystävälli* | helppokäyttöi* | asianmukainen virheilmoitus | toimii oikein
  uživatelsky přívětiv* | intuitivní | vhodná chybová hláška | vhodné chybové hlášení | funguje správně | zobrazuje se správně | používateľsky prívetiv* | funguje správne | felhasználóbarát | megfelelő hibaüzenet | megfelelően működik | helyesen működik | kullanıcı dostu | kullanımı kolay | uygun hata mesajı | uygun bir mesaj | düzgün çalışmalı | doğru çalışmalı | hızlı bir şekilde | ușor de folosit | intuitiv | mesaj corespunzător | funcționează corect | φιλικό προς τον χρήστη | εύχρηστο | κατάλληλο μήνυμα | λειτουργεί σωστά
  mudah digunakan | pesan yang sesuai | berfungsi dengan baik | berjalan dengan baik | dễ sử dụng | thân thiện | thông báo phù hợp | hoạt động tốt | hoạt động đúng | ใช้งานง่าย | ทำงานได้ถูกต้อง | سهل الاستخدام | رسالة مناسبة | يعمل بشكل صحيح | ידידותי למשתמש | הודעה מתאימה | עובד כראוי
  使いやすい | 使いやすく | わかりやすい | 分かりやすい | 見やすい | 適切に | 適切な | 正しく動作 | 正常に動作 | 正しく表示 | 問題なく | スムーズに | 素早く | すばやく | 快適に | 直感的
  用户友好 | 易于使用 | 易用 | 友好的 | 友好提示 | 适当的 | 合适的 | 合理的 | 美观 | 流畅 | 正常工作 | 正常显示 | 正确显示 | 使用者友善 | 易於使用 | 適當的 | 合適的 | 美觀 | 流暢 | 正常運作 | 正常顯示
  사용하기 쉬운 | 사용하기 쉽 | 직관적 | 적절한 | 적절히 | 적절하게 | 원활하게 | 원활히 | 빠르게 | 올바르게 동작 | 보기 좋
`);

/** Ways out: whoever builds it decides whether it applies. */
export const ESCAPES = terms(`
  as appropriate | if appropriate | where appropriate | as needed | as necessary | if necessary | where necessary | when necessary | if possible | where possible | when possible | whenever possible | wherever possible | as far as possible | as much as possible | as soon as possible | asap | as fast as possible | as quickly as possible | as little as possible | as simple as possible | as close as possible | to the extent possible | where feasible | if feasible | where practical | if time permits | ideally | preferably | or similar | or something similar | or something like that
  falls nötig | wenn nötig | falls möglich | wenn möglich | nach möglichkeit | nach bedarf | bei bedarf | gegebenenfalls | ggf | so weit möglich | soweit möglich | so schnell wie möglich | so einfach wie möglich | idealerweise | oder ähnliches
  si possible | si nécessaire | si besoin | au besoin | le cas échéant | dès que possible | autant que possible | dans la mesure du possible | idéalement | ou similaire
  si es posible | si es necesario | de ser necesario | de ser posible | según sea necesario | según corresponda | en lo posible | lo antes posible | en la medida de lo posible | idealmente | o similar
  se possível | se necessário | caso necessário | conforme necessário | quando possível | sempre que possível | o mais rápido possível | idealmente | ou similar
  se possibile | se necessario | ove possibile | ove necessario | quando possibile | il prima possibile | per quanto possibile | idealmente | o simili
  indien mogelijk | indien nodig | waar mogelijk | waar nodig | zo nodig | zo snel mogelijk | zoveel mogelijk | idealiter | of iets dergelijks
  jeśli to możliwe | jeżeli to możliwe | w miarę możliwości | w razie potrzeby | jeśli trzeba | jak najszybciej | lub podobne
  при необходимости | по необходимости | если возможно | по возможности | если нужно | как можно быстрее | желательно | в идеале | за потреби | якщо можливо | за можливості | бажано
  om möjligt | vid behov | så snart som möjligt | hvis muligt | efter behov | om nødvendigt | hvis mulig | ved behov | om nødvendig | mahdollisuuksien mukaan | tarvittaessa | jos mahdollista
  pokud možno | pokud je to možné | v případě potřeby | dle potřeby | ak je to možné | v prípade potreby | ha lehetséges | szükség esetén | mümkünse | gerekirse | mümkün olduğunca | dacă este posibil | dacă e nevoie | αν είναι δυνατόν | εφόσον χρειάζεται
  jika memungkinkan | jika perlu | nếu có thể | nếu cần | หากเป็นไปได้ | إن أمكن | إذا لزم الأمر | אם אפשר | במידת הצורך
  必要に応じて | 可能であれば | できるだけ | できれば | なるべく | 適宜 | 如有必要 | 必要时 | 尽可能 | 尽量 | 如果可能 | 如有必要 | 必要時 | 盡可能 | 盡量 | 필요시 | 필요 시 | 필요에 따라 | 가능하면 | 가능한 한 | 가급적
`);

/** Lists that nobody has finished. */
export const OPEN_ENDED = terms(`
  etc | etcetera | et cetera | and so on | and so forth | and the like | usw | u s w | und so weiter | et ainsi de suite | etcétera | y así sucesivamente | e assim por diante | e così via | enzovoort | enz | itd | itp | i tak dalej | и т д | и т п | и так далее | и тому подобное | і т д | і т п | і так далі | och så vidare | og så videre | og så videre | jne | ja niin edelleen | atd | a tak dále | vs gibi | ve benzeri | κλπ | κτλ | dan lain lain | v v | إلخ | וכו | 等等 | などなど
`);

/** What makes such a wording exact after all: an example, an explanation, or a pointer to where it is said. */
export const ANCHORS = terms(`
  for example | for instance | e g | i e | eg | ie | that is | namely | such as | meaning | see | below | following | according to | as defined | as specified | defined in | specified in | described in | listed | as shown in | as in | same as | like the
  z b | zum beispiel | d h | das heißt | siehe | gemäß | laut | folgende* | wie in
  par exemple | p ex | c est à dire | voir | selon | conformément | suivant* | ci dessous
  por ejemplo | p ej | es decir | ver | según | conforme | siguiente* | abajo | por exemplo | ou seja | ver | abaixo | seguinte*
  per esempio | ad esempio | cioè | vedi | secondo | seguent* | bijvoorbeeld | bijv | zie | volgens | volgende | onderstaande
  na przykład | np | tzn | czyli | zobacz | zgodnie | poniżej | następując* | например | то есть | т е | согласно | следующ* | ниже | наприклад | тобто | згідно | наступн*
  till exempel | t ex | enligt | följande | for eksempel | f eks | ifølge | følgende | esimerkiksi | seuraav* | například | např | viz | podle | například | például | örneğin | aşağıdaki
  例えば | たとえば | つまり | 以下 | 下記 | 次の | 通り | 例如 | 比如 | 即 | 如下 | 以下 | 参见 | 根据 | 按照 | 參見 | 根據 | 예를 들어 | 예컨대 | 즉 | 다음 | 아래 | 따라
`);

/** Where the benefit of a story begins: what follows is a reason, not a criterion. */
export const BENEFITS = terms(`
  so that | so i can | in order to | so users can | damit | sodass | um zu | afin de | afin que | pour que | para que | con el fin de | a fin de | affinché | in modo da | in modo che | zodat | opdat | tak aby | tak żeby | чтобы | щоб | så att | så at | jotta | aby | hogy | böylece | astfel încât | ώστε | agar | để
`);
