import fc from 'fast-check';
import PostalMime from 'postal-mime';
import type { MimeMail } from '../../src/adapters/mime';
import { mimeMessage } from '../../src/adapters/mime';
import { aMail } from '../support/mailbox-contract';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const messageOf = (about: Partial<MimeMail>): string => mimeMessage(aMail(about), base64);
const parsed = async (about: Partial<MimeMail>) => PostalMime.parse(messageOf(about));

const linesOf = (raw: string): string[] => raw.split('\r\n');
const headOf = (raw: string): string => raw.slice(0, raw.indexOf('\r\n\r\n'));

/** The names of the headers that the message as a whole has. */
const headerNames = (raw: string): string[] =>
  linesOf(headOf(raw)).flatMap((line) => /^([^\s:]+):/.exec(line)?.[1] ?? []);

/** Any characters, those that headers break on more than others; whole ones, as a text of people is. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('\r\n', '\n', '\r', '\u2028', '=?UTF-8?B?eA==?=', '"', '\\', ',', '<a@b.example>', ' '),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => !/\p{Cs}/u.test(text));

const bodyLines = (body = ''): string => body.replace(/\r\n?/g, '\n').replace(/\n+$/, '');

const spaced = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

describe('mimeMessage', () => {
  it('holds the text twice, in base64 of lines that every mail server takes', async () => {
    const text = `Línia 1\r\nLínia 2\n${'à'.repeat(500)}\n--=_alternative--\n.`;
    const raw = messageOf({ text });
    const mail = await PostalMime.parse(raw);

    expect(bodyLines(mail.text)).toBe(bodyLines(text));
    expect(bodyLines(mail.html)).toBe(aMail().html);
    expect(raw).toMatch(/^[\r\n -~]*$/);
    expect(Math.max(...linesOf(raw).map(({ length }) => length))).toBe(76);
  });

  it('has the headers that the mail needs, and no others', () => {
    const names = ['To', 'Subject', 'MIME-Version', 'Content-Type'];
    expect(headerNames(messageOf({}))).toEqual(names);

    const cc = [{ name: '', address: 'a@b.example' }];
    const whole = messageOf({ cc, replyTo: 'r@b.example', references: ['<1@x.example>', '<2@x.example>'] });
    const [first, ...others] = names;
    const more = ['In-Reply-To', 'References'];
    expect(headerNames(whole)).toEqual([first, 'Cc', 'Reply-To', others[0], ...more, ...others.slice(1)]);
  });

  it('answers the last mail of the conversation and names them all', async () => {
    const references = Array.from(
      { length: 30 },
      (_, index) => `<${'x'.repeat(60)}${String(index)}@mail.example>`,
    );
    const raw = messageOf({ references });
    const mail = await PostalMime.parse(raw);

    expect(mail.inReplyTo).toBe(references[29]);
    expect(mail.references?.split(/\s+/)).toEqual(references);
    expect(Math.max(...linesOf(headOf(raw)).map(({ length }) => length))).toBeLessThan(100);
  });

  it.each(['no brackets', '<a@b.example>\r\nBcc: <c@d.example>', '<a b@c.example>', ''])(
    'names no mail by the Message-ID "%s"',
    (id) => {
      expect(headerNames(messageOf({ references: [id] }))).not.toContain('References');
      expect(messageOf({ references: [id] })).toBe(messageOf({}));
    },
  );

  it.each([
    'a',
    'a@',
    'a b@c.example',
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    '<a@b.example>',
    'a@b.example;c@d.example',
    '',
  ])('throws for the address "%s"', (address) => {
    expect(() => messageOf({ to: [{ name: 'A', address }] })).toThrow('is no mail address');
    expect(() => messageOf({ cc: [{ name: '', address }] })).toThrow('is no mail address');
    if (address !== '') expect(() => messageOf({ replyTo: address })).toThrow('is no mail address');
  });

  it('encodes no subject that needs none', () => {
    expect(messageOf({ subject: 'Deployment (PRO), done' })).toContain(
      '\r\nSubject: Deployment (PRO), done\r\n',
    );
  });

  it('carries any subject and any name as one line', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (subject, name) => {
        const to = [
          { name, address: 'nuria@vilanova.example' },
          { name: '', address: 'joan@vilanova.example' },
        ];
        const raw = messageOf({ subject, to });
        const mail = await PostalMime.parse(raw);

        expect(mail.subject ?? '').toBe(spaced(subject));
        expect(mail.to).toEqual(to.map((one) => ({ ...one, name: spaced(one.name) })));
        const subjects = spaced(subject) === '' ? [] : ['Subject'];
        expect(headerNames(raw)).toEqual(['To', ...subjects, 'MIME-Version', 'Content-Type']);
        expect(Math.max(...linesOf(headOf(raw)).map(({ length }) => length))).toBeLessThanOrEqual(78);
      }),
    );
  });

  it('splits no character between two encoded words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 30, maxLength: 250 }), (subject) => {
        const words = [...headOf(messageOf({ subject })).matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)];
        for (const [, word = ''] of words)
          expect(base64(Buffer.from(word, 'base64').toString('utf8'))).toBe(word);
      }),
    );
  });

  it('carries any body', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (text, html) => {
        const mail = await parsed({ text, html });
        expect(bodyLines(mail.text)).toBe(bodyLines(text));
        expect(bodyLines(mail.html)).toBe(bodyLines(html));
      }),
    );
  });
});
