import { readAdf } from '../../src/adf';
import { judgeCriteria } from '../../src/acceptance-criteria';
import { bold, doc, h, p, tasks, text, ul } from './adf-builder';

/** Language, label, one criterion, and a text that says criteria will come later. */
const LANGUAGES: readonly (readonly [string, string, string, string])[] = [
  ['English', 'Acceptance criteria', 'The basket keeps its contents after a reload', 'To be defined'],
  ['German', 'Akzeptanzkriterien', 'Der Warenkorb bleibt nach dem Neuladen erhalten', 'Noch zu klären'],
  ['German, other word', 'Abnahmekriterien', 'Die Suche zeigt höchstens zwanzig Treffer', 'wird noch ergänzt'],
  ['French', 'Critères d’acceptation', 'Le panier reste rempli après un rechargement', 'À définir'],
  ['French, other word', "Critères d'acceptance", 'La recherche affiche vingt résultats au plus', 'à compléter'],
  ['Spanish', 'Criterios de aceptación', 'La cesta conserva su contenido al recargar', 'Por definir'],
  ['Portuguese', 'Critérios de aceite', 'O carrinho mantém os itens depois de recarregar', 'A definir'],
  ['Portuguese, other word', 'Critérios de aceitação', 'A busca mostra no máximo vinte resultados', 'pendente'],
  ['Italian', 'Criteri di accettazione', 'Il carrello resta pieno dopo il ricaricamento', 'Da definire'],
  ['Dutch', 'Acceptatiecriteria', 'Het winkelmandje blijft gevuld na herladen', 'Nog te bepalen'],
  ['Dutch, apart', 'Acceptatie criteria', 'Zoeken toont hooguit twintig resultaten', 'n.t.b.'],
  ['Polish', 'Kryteria akceptacji', 'Koszyk zachowuje zawartość po odświeżeniu strony', 'Do uzupełnienia'],
  ['Russian', 'Критерии приёмки', 'Корзина сохраняет товары после перезагрузки', 'Уточняется'],
  ['Russian, without dots', 'Критерии приемки', 'Поиск показывает не больше двадцати строк', 'будет добавлено'],
  ['Ukrainian', 'Критерії приймання', 'Кошик зберігає товари після оновлення сторінки', 'уточнюється'],
  ['Bulgarian', 'Критерии за приемане', 'Количката пази съдържанието си след презареждане', 'TBD'],
  ['Serbian', 'Критеријуми прихватања', 'Корпа чува садржај после освежавања', 'TBD'],
  ['Croatian', 'Kriteriji prihvaćanja', 'Košarica zadržava sadržaj nakon osvježavanja', 'TBD'],
  ['Slovenian', 'Sprejemna merila / Kriteriji sprejemljivosti', 'Košarica ohrani vsebino po osvežitvi', 'TBD'],
  ['Czech', 'Akceptační kritéria', 'Košík si po obnovení stránky pamatuje obsah', 'bude doplněno'],
  ['Slovak', 'Akceptačné kritériá', 'Košík si po obnovení pamätá obsah', 'bude doplnené'],
  ['Hungarian', 'Elfogadási kritériumok', 'A kosár megőrzi tartalmát újratöltés után', 'kitöltendő'],
  ['Romanian', 'Criterii de acceptanță', 'Coșul își păstrează conținutul după reîncărcare', 'De definit'],
  ['Swedish', 'Acceptanskriterier', 'Varukorgen behåller sitt innehåll efter omladdning', 'Kommer senare'],
  ['Danish', 'Acceptkriterier', 'Kurven beholder sit indhold efter genindlæsning', 'TBD'],
  ['Norwegian', 'Akseptansekriterier', 'Handlekurven beholder innholdet etter omlasting', 'Må defineres'],
  ['Finnish', 'Hyväksymiskriteerit', 'Ostoskori säilyttää sisältönsä latauksen jälkeen', 'Täydennetään'],
  ['Estonian', 'Vastuvõtukriteeriumid', 'Ostukorv säilitab sisu pärast uuesti laadimist', 'TBD'],
  ['Latvian', 'Pieņemšanas kritēriji', 'Grozs saglabā saturu pēc pārlādes', 'TBD'],
  ['Lithuanian', 'Priėmimo kriterijai', 'Krepšelis išsaugo turinį perkrovus puslapį', 'TBD'],
  ['Greek', 'Κριτήρια αποδοχής', 'Το καλάθι κρατά τα προϊόντα μετά την ανανέωση', 'Θα συμπληρωθεί'],
  ['Turkish', 'Kabul kriterleri', 'Sepet sayfa yenilenince içeriğini korur', 'Belirlenecek'],
  ['Turkish, capitals', 'KABUL KRİTERLERİ', 'Arama en fazla yirmi sonuç gösterir', 'eklenecek'],
  ['Indonesian', 'Kriteria penerimaan', 'Keranjang tetap berisi setelah halaman dimuat ulang', 'Akan ditentukan'],
  ['Vietnamese', 'Tiêu chí chấp nhận', 'Giỏ hàng giữ nguyên sau khi tải lại trang', 'Sẽ bổ sung'],
  ['Thai', 'เกณฑ์การยอมรับ', 'ตะกร้ายังคงมีสินค้าหลังโหลดหน้าใหม่', 'ยังไม่ระบุ'],
  ['Hindi', 'स्वीकृति मानदंड', 'पृष्ठ दोबारा लोड होने पर टोकरी भरी रहती है', 'TBD'],
  ['Arabic', 'معايير القبول', 'تبقى السلة ممتلئة بعد إعادة تحميل الصفحة', 'لا يوجد'],
  ['Persian', 'معیارهای پذیرش', 'سبد خرید پس از بارگذاری دوباره پر می‌ماند', 'TBD'],
  ['Hebrew', 'קריטריוני קבלה', 'העגלה נשארת מלאה לאחר טעינה מחדש', 'יושלם בהמשך'],
  ['Japanese', '受け入れ基準', 'ページを再読み込みしてもカートの中身が残る', '未定'],
  ['Japanese, short', '受入条件', '検索結果は最大20件まで表示される', '検討中'],
  ['Chinese, simplified', '验收标准', '刷新页面后购物车内容仍然保留', '待补充'],
  ['Chinese, traditional', '驗收條件', '重新整理頁面後購物車內容仍然保留', '待補充'],
  ['Korean', '인수 조건', '새로고침 후에도 장바구니 내용이 유지된다', '추후 작성'],
  ['Catalan', "Criteris d'acceptació", 'La cistella conserva el contingut en recarregar', 'TBD'],
  ['Galician', 'Criterios de aceptación', 'O carriño conserva o contido ao recargar', 'TBD'],
  ['Basque', 'Onarpen irizpideak', 'Saskiak edukia gordetzen du berriro kargatzean', 'TBD'],
];

const judge = (adf: unknown) => judgeCriteria({ description: readAdf(adf), fields: [] });

describe.each(LANGUAGES)('%s', (_, label, criterion, later) => {
  it.each([
    ['heading', doc(h(2, label), ul(criterion))],
    ['numbered heading with emoji', doc(h(3, `✅ 4. ${label}:`), tasks(criterion))],
    ['bold line', doc(p('Some story.'), bold(label), ul(criterion))],
    ['bold line with a colon outside', doc(p(text(label, 'strong'), ':'), ul(criterion))],
    ['plain line with full-width colon', doc(p(`${label}：`), ul(criterion))],
    ['capitals with a suffix in brackets', doc(h(2, `${label.toUpperCase()} (AC)`), ul(criterion))],
    ['label and criterion in one line', doc(p(text(label, 'strong'), `: ${criterion}`))],
    ['left-over Markdown', doc(p(`## ${label}\n- [ ] ${criterion}`))],
    ['left-over wiki markup', doc(p(`h3. ${label}\n* ${criterion}`))],
    ['decomposed accents', doc(h(2, label.normalize('NFD')), ul(criterion.normalize('NFD')))],
  ])('finds a criterion: %s', (_shape, adf) => {
    const { verdict, count, evidence } = judge(adf);
    expect({ verdict, count }).toEqual({ verdict: 'present', count: 1 });
    expect(evidence[0]?.quote.normalize('NFC')).toBe(criterion.normalize('NFC'));
  });

  it.each([
    ['nothing', doc(h(2, label), h(2, 'Links'))],
    ['an empty entry', doc(h(2, label), ul(''))],
    ['a word for later', doc(h(2, label), p(later))],
    ['a word for later in a list', doc(bold(label), ul(later))],
  ])('is not satisfied with %s', (_shape, adf) => {
    expect(judge(adf)).toMatchObject({ verdict: 'placeholder', count: 0 });
  });
});
