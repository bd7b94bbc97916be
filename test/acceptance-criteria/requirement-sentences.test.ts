import { readAdf } from '../../src/adf';
import { judgeCriteria } from '../../src/acceptance-criteria';

const verdictOf = (text: string): string => judgeCriteria({ description: readAdf(text), fields: [] }).verdict;

describe('a trigger and a duty of the system are a criterion without a label', () => {
  it.each([
    'When the card expires, the system shall send a mail',
    'WHEN the card expires THE SYSTEM SHALL send a mail',
    'WHEN the card expires THEN the system SHALL send a mail',
    'Wenn die Karte abläuft, muss das System eine Mail senden.',
    'Lorsque la carte expire, le système doit envoyer un courriel.',
    'Cuando la tarjeta caduca, el sistema debe enviar un correo.',
    'Quando o cartão expira, o sistema deve enviar um e-mail.',
    'Quando la carta scade, il sistema deve inviare un avviso.',
    'Wanneer de kaart verloopt, moet het systeem een mail sturen.',
    'Gdy karta wygasa, system musi wysłać wiadomość.',
    'Если карта истекла, система должна отправить письмо.',
    'Якщо картка прострочена, система повинна надіслати лист.',
    'カードの期限が切れた場合、システムはメールを送信するものとする。',
    '当卡片过期时，系统应发送邮件。',
    '카드가 만료된 경우, 시스템은 메일을 보내야 한다.',
  ])('%s', (text) => {
    expect(verdictOf(text)).toBe('present');
  });

  it.each([
    'El sistema debe permitir pagar.',
    'Wenn die Karte abläuft, ruft das Mitglied an.',
    'If the card expires, we shall see what the system does.',
    'システムは古い。',
  ])('not: %s', (text) => {
    expect(verdictOf(text)).toBe('missing');
  });
});

describe('a scenario without an outcome', () => {
  const begun = 'Given a loan that is due\nWhen the night comes';

  it('is weak where nothing else is said, and does not count beside a concrete criterion', () => {
    expect(judgeCriteria({ description: readAdf(`Acceptance criteria:\n\n${begun}`), fields: [] })).toMatchObject({
      verdict: 'weak',
      count: 0,
      evidence: [{ kind: 'scenario', because: 'vague' }],
    });
    const both = readAdf(`## Acceptance criteria\n${begun}\n\n- The mail names the tool`);
    expect(judgeCriteria({ description: both, fields: [] })).toMatchObject({ verdict: 'present', count: 1 });
  });
});
