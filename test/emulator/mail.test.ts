import { viewMail } from '../../emulator/gmail/view';
import type { World } from '../../emulator/kernel/world';
import { createServiceCalls } from '../support/service-calls';
import type { ServiceCalls } from '../support/service-calls';
import { ANA, BIEL, CARLA, smallOffice } from '../support/small-office';

let world: World;
let calls: ServiceCalls;

beforeEach(() => {
  world = smallOffice();
  calls = createServiceCalls(world);
});

describe('MailApp.sendEmail', () => {
  it.each([
    ['a message', [{ to: CARLA, subject: 'Hola', body: 'Texto', cc: BIEL }], { cc: [BIEL] }],
    ['three texts', [CARLA, 'Hola', 'Texto'], { cc: [] }],
    [
      'options',
      [CARLA, 'Hola', 'Texto', { replyTo: BIEL, htmlBody: '<b>Texto</b>', name: 'Soporte' }],
      { replyTo: BIEL, html: '<b>Texto</b>', from: `Soporte <${ANA}>` },
    ],
    ['four texts, the second of which is where to answer', [CARLA, BIEL, 'Hola', 'Texto'], { replyTo: BIEL }],
  ])('sends %s', (_, args, expected) => {
    calls.ask(ANA, 'MailApp.sendEmail', ...(args as string[]));

    expect(viewMail(world).messages).toMatchObject([
      { to: [CARLA], subject: 'Hola', text: 'Texto', ...expected },
    ]);
    expect(calls.workspace.calls().byService).toEqual({ Mail: 1 });
    expect(calls.workspace.takeTouched()).toContainEqual({ kind: 'mailbox', id: CARLA });
  });

  it.each([
    ['no recipient', ['', 'Hola', 'Texto'], 'Failed to send email: no recipient'],
    ['an address that is none', ['carla', 'Hola', 'Texto'], 'Invalid email: carla'],
    ['a reply to nobody', [CARLA, 'Hola', 'Texto', { noReply: true }], 'not emulated: a mail with noReply'],
  ])('refuses %s', (_, args, message) => {
    expect(calls.refused(ANA, 'MailApp.sendEmail', ...(args as string[])).message).toBe(message);
    expect(viewMail(world).messages).toEqual([]);
  });

  it('needs its own scope', () => {
    calls = createServiceCalls(world, { oauthScopes: ['https://mail.google.com/'] });

    expect(calls.refused(ANA, 'MailApp.getRemainingDailyQuota').message).toContain('auth/script.send_mail');
  });
});
