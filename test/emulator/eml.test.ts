import * as fc from 'fast-check';
import MailComposer from 'nodemailer/lib/mail-composer';
import PostalMime from 'postal-mime';
import { composeMail } from '../../emulator/gmail/compose';
import { parseMail } from '../../emulator/gmail/parse';
import type { MailContent, MailMessage } from '../../emulator/gmail/state';
import { readMessage, writeMessage } from '../../emulator/store/eml';

const SENT = Date.parse('2026-12-02T16:50:00Z');

const CONTENT: MailContent = {
  messageId: '<one@office.example>',
  inReplyTo: '<zero@customer.example>',
  references: ['<first@customer.example>', '<zero@customer.example>'],
  from: 'Ana Serra <ana@office.example>',
  replyTo: 'soporte@office.example',
  to: ['"Pérez, Joan" <joan@customer.example>', 'carla@customer.example'],
  cc: ['"Núñez \\"Biel\\"" <biel@office.example>'],
  bcc: ['audit@office.example'],
  subject: 'Despliegue a producción de «addon 3.2.11»: biblioteques programari, diputació aplicacions y más',
  text: 'Buenas tardes.\n\n  * ES-7412280 Tractar els ORGANISMES com si fósin un ORGÀNIC\n.\nFrom aquí\n=20 €\n',
  html: '<p>Buenas tardes.</p>\n<ul><li>ES-7412280 &lt;b&gt;</li></ul>',
};

const aMessage = (content: Partial<MailContent> = {}): MailMessage => {
  const { replyTo, html, ...rest } = { ...CONTENT, ...content };
  const raw = composeMail({
    ...rest,
    ...(replyTo ? { replyTo } : {}),
    ...(html ? { html } : {}),
    date: SENT,
  });
  return {
    id: 'aaaaaaaaaaaaaaaa',
    threadId: 'aaaaaaaaaaaaaaaa',
    labels: ['SENT'],
    date: SENT,
    raw,
    ...parseMail(raw),
  };
};

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('writeMessage', () => {
  it('writes what another program reads the same way', async () => {
    const read = await PostalMime.parse(await writeMessage(aMessage(), false));

    expect(read).toMatchObject({
      messageId: CONTENT.messageId,
      inReplyTo: CONTENT.inReplyTo,
      references: CONTENT.references!.join(' '),
      from: { name: 'Ana Serra', address: 'ana@office.example' },
      replyTo: [{ address: 'soporte@office.example' }],
      to: [
        { name: 'Pérez, Joan', address: 'joan@customer.example' },
        { name: '', address: 'carla@customer.example' },
      ],
      cc: [{ name: 'Núñez "Biel"', address: 'biel@office.example' }],
      bcc: [{ address: 'audit@office.example' }],
      subject: CONTENT.subject,
      date: '2026-12-02T16:50:00.000Z',
    });
    expect(read.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(CONTENT.text.trimEnd());
    expect(read.html?.replace(/\r\n/g, '\n').trimEnd()).toBe(CONTENT.html);
  });

  it('marks a draft as not sent, for mail programs to open it as one', async () => {
    const draft = aMessage({ html: '' });

    expect(latin1(await writeMessage(draft, true))).toMatch(/^X-Unsent: 1\r\n/);
    expect(latin1(await writeMessage(draft, false))).toBe(draft.raw);
    expect((await readMessage(await writeMessage(draft, true))).raw).toBe(draft.raw);
  });

  it('writes ASCII in lines of at most 76 characters', () => {
    const { raw } = aMessage();

    expect(raw).toMatch(/^[\t\r\n -~]*$/);
    expect(Math.max(...raw.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(76);
  });
});

describe('readMessage', () => {
  it('gives back everything that was written', async () => {
    const { id: _id, threadId: _thread, labels: _labels, ...file } = aMessage();

    expect(await readMessage(await writeMessage(aMessage(), false))).toEqual(file);
    expect(file).toMatchObject(CONTENT);
  });

  it('gives back any subject, name and body', async () => {
    const line = fc
      .string({ unit: 'grapheme' })
      .map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').trim());
    const body = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\u0000]/g, '\n'));

    await fc.assert(
      fc.asyncProperty(line, line, body, body, async (subject, name, text, html) => {
        const from =
          name === '' ? 'a@office.example' : `"${name.replace(/["\\]/g, '\\$&')}" <a@office.example>`;
        const message = aMessage({ subject, from, text, html });
        const read = await PostalMime.parse(await writeMessage(message, false));

        expect(message).toMatchObject({ subject, text, ...(html ? { html } : {}) });
        expect([read.subject ?? '', read.from?.name]).toEqual([subject, name]);
      }),
    );
  });

  it('reads what another program wrote, with attachments', async () => {
    const composer = new MailComposer({
      from: '"Müller; Söhne" <x@partner.example>',
      to: 'Ana <ana@office.example>, biel@office.example',
      subject: 'Adjunto: configuración',
      text: 'Ver adjunto',
      html: '<p>Ver adjunto</p>',
      date: new Date(SENT),
      messageId: '<two@partner.example>',
      inReplyTo: '<one@office.example>',
      attachments: [
        { filename: 'notas ñ.txt', content: 'not the body' },
        { filename: 'inline.html', content: '<b>not the body</b>', contentType: 'text/html' },
      ],
    });

    expect(await readMessage(await composer.compile().build())).toMatchObject({
      messageId: '<two@partner.example>',
      inReplyTo: '<one@office.example>',
      from: '"Müller; Söhne" <x@partner.example>',
      to: ['Ana <ana@office.example>', 'biel@office.example'],
      subject: 'Adjunto: configuración',
      text: 'Ver adjunto',
      html: '<p>Ver adjunto</p>',
      date: SENT,
    });
  });

  const lines = (...text: string[]): Buffer => Buffer.from(text.join('\n'), 'latin1');
  const HEAD = ['From: x@partner.example', 'Date: Wed, 2 Dec 2026 17:50:00 +0100'];

  it.each([
    [
      'a charset that is not UTF-8',
      [...HEAD, 'Content-Type: text/plain; charset=iso-8859-1', '', 'Atenci\xf3n'],
      { text: 'Atención' },
    ],
    ['no charset at all', [...HEAD, '', 'Atenci\xc3\xb3n'], { text: 'Atención' }],
    [
      'a page alone',
      [...HEAD, 'Content-Type: text/html', '', '<p>Uno<br>dos &amp; tres</p>'],
      { text: 'Uno\ndos & tres\n' },
    ],
    ['no body', HEAD, { text: '', date: SENT }],
    [
      'a header over several lines',
      [...HEAD, 'Subject: =?iso-8859-1?Q?Producci=F3n?=', ' =?iso-8859-1?Q?_y_m=E1s?= y', '\tfin', '', ''],
      { subject: 'Producción y más y\tfin' },
    ],
    [
      'a letter split between two encoded words',
      [...HEAD, 'Subject: =?utf-8?Q?=C3?= =?utf-8?Q?=B1?=', '', ''],
      { subject: 'ñ' },
    ],
    ['a group of nobody', [...HEAD, 'To: undisclosed-recipients:;', '', ''], { to: [] }],
    [
      'a body after a file that has only a name',
      [
        ...HEAD,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain; name=notes.txt',
        '',
        'a file',
        '--b',
        'Content-Disposition: attachment',
        '',
        'another file',
        '--b',
        '',
        'the body',
        '--b--',
      ],
      { text: 'the body' },
    ],
    [
      'an unknown charset',
      [...HEAD, 'Content-Type: text/plain; charset=none', '', 'Atenci\xf3n'],
      { text: 'Atención' },
    ],
  ])('reads %s', async (_, text, expected) => {
    expect(await readMessage(lines(...text))).toMatchObject(expected);
  });

  it.each([
    ['an empty file', '', 'it has no From header'],
    ['a page', '<!doctype html><p>From: x', 'it has no From header'],
    ['a message without a date', 'From: x@partner.example\n\nHola', 'it has no Date header'],
    ['a date that is none', 'From: x@partner.example\nDate: mañana\n\nHola', 'its Date header is no date'],
  ])('refuses %s', async (_, text, reason) => {
    await expect(readMessage(Buffer.from(text))).rejects.toThrow(reason);
  });
});
