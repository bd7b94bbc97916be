import type { Step } from '../../src/decision-rights';

/** Names by step, put together for this test from what one meets on boards; each stands alone, without a category. */
export const ENGLISH_NAMES: Readonly<Record<Step, string>> = {
  discovery:
    'Inbox|Intake|New Idea|Under Consideration|Exploring|Opportunity Assessment|Problem Definition|Needs Validation by Research|User Interviews|Concept Validation|Ideation|Gathering Feedback on Idea|In Evaluation|Feasibility Study|Parking Lot|Icebox|Later|Maybe|Proof of Concept|Pre-Study|Triage|To Triage|In Triage|Screening|Hypothesis|Discovery Backlog|Requested|Feature Requested|Suggested|Validating problem',
  roadmap:
    'On Roadmap|Roadmapped|Business Case|Business Case Review|Portfolio Backlog|Approved for Roadmap|Funded|Budget Approval|Prioritised for Quarter|Go / No-Go|Portfolio Analysis',
  refinement:
    'Backlog|Product Backlog|Grooming|Ready for Grooming|Ready for Refinement|Needs Refinement|Needs Estimate|To Estimate|In Specification|Requirements Gathering|Writing Requirements|Story Writing|Scoping|In Scoping|Specs|Requirements Review|Ready for Analysis|Business Analysis|In Elaboration|Needs Grooming|Not Ready|New|Open|To Do|Unrefined|Ready for Estimation|To be estimated|To refine|Pre-Refinement|Needs Clarification|Needs Details|To be defined|Awaiting refinement|Backlog Refinement|Functional Analysis|Needs Design|In Design|UX Design|Technical Design|Wireframing|Ready for Design|Design Review|Not Ready for Dev|Definition of Ready|To Be Groomed|Awaiting Estimation',
  ready:
    'Ready for Dev|Dev Ready|Ready for Development|Selected for Development|Sprint Ready|Ready for Sprint|Next Sprint|Up Next|Groomed|Refined|Ready to Start|Ready To Build|Ready to Implement|Ready for Work|Awaiting Development|To Develop|Development Queue|Dev Queue|Waiting for Dev|Committed|Sprint Backlog|Selected|Planned for Sprint|Ready for Implementation|Ready to Code|Ready|To be developed|Pending Development|Queued for development|In Sprint|Todo This Sprint|Specs complete|Ready 4 Dev',
  delivery:
    'In Progress|In Dev|Development|Coding|Implementing|Building|In Build|Working|Dev In Progress|Started|In Review|Code Review|Peer Review|PR Review|PR Open|Ready for Code Review|Awaiting Review|Ready for Test|Ready for QA|To Test|QA|In QA|QA In Progress|Testing|System Test|Integration Testing|Regression|Automation|Failed QA|QA Failed|Rework|Needs Rework|Changes Requested|Needs Changes|Back to Dev|Reopened|Blocked|On Hold|Paused|Impeded|Waiting|Waiting on Third Party|Waiting for Vendor|Dev Done|Dev Complete|Development Complete|Implemented|Ready to Merge|Merging|Security Review|Performance Testing|Deployed to QA|Deployed to Test|Ready for Testing in QA env|Fixing|Bug Fixing|Debugging|Documenting|In Fix|Under Development|Dev Review|Tech Review|Ready for Review|To Review|Pull Request|Code Freeze|Waiting for Review|Ready For QA Deploy|In Progress (Dev)|In Testing|Test Failed|Feedback|Needs Review|Ready to Test|Stuck|Quality Control|Waiting for another team|Resolving|Working on it|Ongoing|Active',
  acceptance:
    'UAT|In UAT|Ready for UAT|User Acceptance Testing|PO Review|Ready for PO Review|PO Acceptance|Product Acceptance|Waiting for Sign-off|Sign Off|Business Validation|Customer Review|Client Review|Waiting for Client Approval|Awaiting Acceptance|Stakeholder Review|Demo|Ready for Demo|Business Testing|User Testing|Client Testing|Customer Approval|Acceptance Testing|Ready for Acceptance|To be accepted|Acceptance|PO Sign-off|Customer Validation|Product Owner Review|PM Review|Awaiting customer confirmation|With Client for Review|Business Acceptance|In Validation|To Validate|Final Approval',
  release:
    'Ready for Release|Ready for Prod|Ready for Deployment|To Deploy|Deploying|Pending Release|Awaiting Release|Release Candidate|Waiting for Release|Waiting for deployment|Rolling Out|Rollout|Launching|Ready to Ship|Ready for Production|To Release|In Release|Staged for release|Accepted, waiting for release|Ready for Launch|Go-Live|Deployment|Pre-Production|Beta|Pilot|UAT Passed|UAT Complete|Deploy to Production|Ready to deploy to prod',
  outcome:
    'Monitoring|Measuring|Post-launch review|Hypercare|Measure Impact|Impact|Results|Evaluating Results|Measuring success|Adoption|A/B Testing live|Observing|Post Release Monitoring',
  done: 'Done|Closed|Complete|Completed|Resolved|Finished|Released|Shipped|Deployed|Launched|Live|In Production|Delivered|Archived|Fixed|Done Done|Published|Success|Released to Production|Deployed to Prod',
  rejected:
    "Won't Do|Won't Fix|Cancelled|Canceled|Rejected|Declined|Duplicate|Invalid|Not a Bug|Abandoned|Obsolete|Dropped|Withdrawn|Out of Scope|Cannot Reproduce|Works as designed|Discarded|Will Not Do|Not Doing|Killed|Void|No Longer Needed|Closed - Duplicate|Terminated|Not Approved|Denied",
};

/** One workflow in each language: the names that Jira itself gives its statuses there, and those that teams add. */
export const WORKFLOWS: readonly (readonly [string, Partial<Record<Step, string>>])[] = [
  [
    'German',
    {
      refinement: 'Zu erledigen',
      delivery: 'In Arbeit|Wird ausgeführt|In Überprüfung|Bereit für Test|Im Test',
      done: 'Fertig',
      ready: 'Zur Entwicklung ausgewählt|Bereit für Entwicklung',
      acceptance: 'Kundenabnahme|Wartet auf Freigabe',
      release: 'Bereit für Release',
      rejected: 'Zurückgewiesen|Abgebrochen',
    },
  ],
  [
    'French',
    {
      refinement: 'À faire|À spécifier',
      delivery: 'En cours|En revue|À tester',
      done: 'Terminé|En production',
      ready: 'Sélectionné pour le développement|Prêt pour développement',
      acceptance: 'Recette',
      rejected: 'Annulé',
      release: 'En attente de livraison|Mise en production',
      discovery: 'Idée',
    },
  ],
  [
    'Spanish',
    {
      refinement: 'Por hacer|En análisis',
      delivery: 'En curso|En revisión|Listo para pruebas|En pruebas',
      done: 'Listo|Finalizada|Desplegado',
      ready: 'Seleccionado para desarrollo|Listo para desarrollo',
      acceptance: 'Pruebas de usuario',
      release: 'Listo para producción',
      rejected: 'Cancelado',
    },
  ],
  [
    'Portuguese',
    {
      refinement: 'A fazer|Em análise',
      delivery: 'Em andamento|Em revisão|Em teste|Impedido',
      done: 'Concluído|Itens concluídos|Em produção',
      ready: 'Selecionado para desenvolvimento|Pronto para desenvolvimento',
      acceptance: 'Em homologação',
      release: 'Aguardando deploy',
      rejected: 'Cancelado',
    },
  ],
  [
    'Italian',
    {
      refinement: 'Da fare|In analisi',
      delivery: 'In corso|In revisione|In test',
      done: 'Fatto|Completato',
      ready: 'Selezionato per lo sviluppo|Pronto per lo sviluppo',
      acceptance: 'Collaudo',
      release: 'Da rilasciare',
      rejected: 'Annullato',
    },
  ],
  [
    'Dutch',
    {
      refinement: 'Te doen',
      delivery: 'Bezig|In review|Klaar voor test|Geblokkeerd',
      done: 'Gereed|Gesloten',
      ready: 'Klaar voor ontwikkeling',
      acceptance: 'Acceptatietest',
      release: 'Klaar voor release',
      rejected: 'Geannuleerd',
    },
  ],
  [
    'Swedish',
    {
      refinement: 'Att göra',
      delivery: 'Pågående|Pågår|Granskas|Testas',
      done: 'Klart|Stängd',
      ready: 'Klar för utveckling|Vald för utveckling',
      acceptance: 'Acceptanstest',
      release: 'Klar för driftsättning',
      rejected: 'Avvisad',
    },
  ],
  [
    'Danish',
    {
      refinement: 'At gøre',
      delivery: 'Igangværende|I gang|Til test',
      done: 'Færdig|Lukket',
      ready: 'Klar til udvikling',
      release: 'Klar til release',
      rejected: 'Afvist',
    },
  ],
  [
    'Norwegian',
    {
      refinement: 'Å gjøre',
      delivery: 'Pågår|Til gjennomgang',
      done: 'Ferdig|Produksjonssatt',
      ready: 'Valgt for utvikling',
      acceptance: 'Akseptansetest',
      rejected: 'Avvist',
    },
  ],
  [
    'Finnish',
    {
      refinement: 'Tehtävä',
      delivery: 'Työn alla|Kesken|Testauksessa|Katselmoinnissa',
      done: 'Valmis|Suljettu',
      ready: 'Valittu kehitettäväksi',
      acceptance: 'Odottaa hyväksyntää',
      rejected: 'Hylätty',
    },
  ],
  [
    'Polish',
    {
      refinement: 'Do zrobienia',
      delivery: 'W toku|W trakcie przeglądu|Gotowe do testów',
      done: 'Gotowe|Zamknięte',
      ready: 'Wybrane do realizacji',
      acceptance: 'Do odbioru|Testy akceptacyjne',
      release: 'Gotowe do wdrożenia',
      rejected: 'Odrzucone',
    },
  ],
  [
    'Czech',
    {
      refinement: 'K řešení|Úkoly',
      delivery: 'Probíhá|Testování',
      done: 'Hotovo|Nasazeno|Uzavřeno',
      ready: 'Vybráno pro vývoj|Připraveno k vývoji',
      acceptance: 'Akceptace',
      release: 'K nasazení',
      rejected: 'Zamítnuto',
    },
  ],
  [
    'Slovak',
    {
      refinement: 'Treba urobiť',
      delivery: 'Prebieha|Testovanie',
      done: 'Hotovo|Uzavreté',
      rejected: 'Zamietnuté',
      ready: 'Pripravené na vývoj',
    },
  ],
  [
    'Russian',
    {
      refinement: 'К выполнению|Сделать|Анализ',
      delivery: 'В работе|Готово к тестированию|Тестирование|Код-ревью',
      done: 'Готово|Закрыто',
      ready: 'Выбрано для разработки|Готово к разработке',
      acceptance: 'Приёмка',
      release: 'Готово к релизу|Ожидает выкладки',
      rejected: 'Отклонено',
    },
  ],
  [
    'Ukrainian',
    {
      refinement: 'До виконання',
      delivery: 'В роботі|Готово до тестування|На перевірці',
      done: 'Готово|Закрито|Випущено',
      ready: 'Обрано для розробки',
      acceptance: 'Приймання',
      rejected: 'Відхилено',
    },
  ],
  [
    'Turkish',
    {
      refinement: 'Yapılacaklar',
      delivery: 'Devam Ediyor|Test Ediliyor|İncelemede|Beklemede',
      done: 'Tamam|Tamamlandı|Kapatıldı',
      ready: 'Geliştirme için seçildi|Geliştirmeye hazır',
      acceptance: 'Kullanıcı Kabul Testi',
      release: 'Canlıya alınacak',
      rejected: 'İptal edildi|Reddedildi',
    },
  ],
  [
    'Japanese',
    {
      refinement: 'To Do|未着手|作業前',
      delivery: '進行中|レビュー待ち|テスト中|保留',
      done: '完了|対応済み|公開済み|クローズ',
      ready: '開発対象に選択済み',
      acceptance: '受け入れテスト',
      release: 'リリース待ち',
      rejected: '却下',
      discovery: 'アイデア',
    },
  ],
  [
    'Chinese, simplified',
    {
      refinement: '待办|需求分析',
      delivery: '正在进行|处理中|开发中|待测试|测试中|待评审|重新打开',
      done: '完成|已发布|已关闭',
      ready: '已选择开发|待开发',
      acceptance: '待验收',
      release: '待发布|待上线',
      rejected: '已拒绝|已取消',
    },
  ],
  [
    'Chinese, traditional',
    {
      refinement: '待辦事項',
      delivery: '進行中|測試中',
      done: '完成|已關閉',
      ready: '已選定開發',
      acceptance: '待驗收',
      rejected: '已拒絕',
    },
  ],
  [
    'Korean',
    {
      refinement: '할 일|백로그|기획',
      delivery: '진행 중|개발 중|테스트 중|코드 리뷰|보류',
      done: '완료|완료됨|배포 완료',
      ready: '개발 대상으로 선택됨|개발 대기',
      release: '배포 대기',
      acceptance: '인수 테스트',
      rejected: '취소|반려',
    },
  ],
  [
    'Arabic',
    {
      refinement: 'المهام',
      delivery: 'قيد التنفيذ|قيد المراجعة|قيد الاختبار',
      done: 'تم|مكتمل|مغلق',
      ready: 'جاهز للتطوير',
      release: 'جاهز للنشر',
      rejected: 'مرفوض|ملغى',
      discovery: 'فكرة',
      acceptance: 'اختبار القبول',
    },
  ],
  [
    'Hebrew',
    {
      refinement: 'לביצוע|באפיון',
      delivery: 'בתהליך|בבדיקה',
      done: 'בוצע|סגור',
      ready: 'נבחר לפיתוח|מוכן לפיתוח',
      acceptance: 'ממתין לאישור',
      release: 'מוכן לשחרור',
      rejected: 'נדחה|בוטל',
    },
  ],
  [
    'Vietnamese',
    {
      refinement: 'Cần làm',
      delivery: 'Đang thực hiện|Đang kiểm thử|Mở lại',
      done: 'Hoàn thành|Đã đóng',
      ready: 'Sẵn sàng phát triển',
      acceptance: 'Chờ phê duyệt|Nghiệm thu',
      release: 'Chờ phát hành',
      rejected: 'Đã hủy',
    },
  ],
  [
    'Indonesian',
    {
      refinement: 'Akan Dikerjakan',
      delivery: 'Sedang Dikerjakan|Dalam Peninjauan|Pengujian',
      done: 'Selesai|Ditutup',
      ready: 'Siap Dikembangkan',
      release: 'Siap Rilis',
      rejected: 'Ditolak|Dibatalkan',
      acceptance: 'Menunggu Persetujuan',
    },
  ],
  [
    'Thai',
    {
      refinement: 'สิ่งที่ต้องทำ',
      delivery: 'กำลังดำเนินการ|กำลังทดสอบ',
      done: 'เสร็จสิ้น|ปิด|แล้วเสร็จ',
      ready: 'พร้อมพัฒนา',
      acceptance: 'รออนุมัติ',
      release: 'รอเผยแพร่',
      rejected: 'ยกเลิก',
    },
  ],
  [
    'Hungarian',
    {
      refinement: 'Teendő',
      delivery: 'Folyamatban|Tesztelés alatt',
      done: 'Kész|Lezárva',
      ready: 'Fejlesztésre kiválasztva|Fejlesztésre vár',
      acceptance: 'Átvétel',
      release: 'Élesítésre vár',
      rejected: 'Elutasítva',
    },
  ],
  [
    'Romanian',
    {
      refinement: 'De făcut',
      delivery: 'În curs|În testare',
      done: 'Finalizat|Închis',
      ready: 'Selectat pentru dezvoltare',
      release: 'Gata de lansare',
      rejected: 'Respins',
    },
  ],
  [
    'Greek',
    {
      refinement: 'Προς υλοποίηση',
      delivery: 'Σε εξέλιξη|Δοκιμές',
      done: 'Ολοκληρώθηκε|Κλειστό',
      ready: 'Έτοιμο για ανάπτυξη',
      acceptance: 'Προς έγκριση',
      rejected: 'Απορρίφθηκε',
    },
  ],
  [
    'Bulgarian',
    { refinement: 'За правене', delivery: 'В процес|Тестване', done: 'Готово|Затворен', rejected: 'Отхвърлен' },
  ],
  [
    'Croatian',
    {
      refinement: 'Za napraviti',
      delivery: 'U tijeku|Testiranje',
      done: 'Gotovo|Zatvoreno',
      rejected: 'Odbijeno',
      ready: 'Spremno za razvoj',
    },
  ],
  [
    'Lithuanian',
    { refinement: 'Reikia atlikti', delivery: 'Vykdoma|Testavimas', done: 'Atlikta', rejected: 'Atmesta' },
  ],
  ['Latvian', { refinement: 'Darāms', delivery: 'Procesā|Testēšana', done: 'Pabeigts', rejected: 'Noraidīts' }],
  ['Estonian', { refinement: 'Teha', delivery: 'Töös|Testimisel', done: 'Valmis', rejected: 'Tagasi lükatud' }],
  [
    'Persian',
    { refinement: 'برای انجام', delivery: 'در حال انجام|در حال بررسی', done: 'انجام شده', rejected: 'لغو شده' },
  ],
  ['Hindi', { refinement: 'करना है', delivery: 'प्रगति में|समीक्षा में', done: 'पूर्ण', rejected: 'रद्द' }],
];
