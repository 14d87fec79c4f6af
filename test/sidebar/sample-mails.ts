import type { OfferedMail } from '../../src/protocol/mail-threads';
import type { ReplyPreview } from '../../src/protocol/deployment-view';

/** In the viewer's mailbox; the first is the newest. */
export const someMails: OfferedMail[] = [
  {
    messageId: '<yes@vilanova.example>',
    subject: 'Re: Desplegament',
    who: 'Marta Puig',
    at: '2026-12-01T09:31:00.000Z',
    text: 'De acuerdo, el miércoles.\n\nEl mar, 1 dic 2026 a las 9:00, Aina escribió:\n> ¿Os va bien?',
  },
  {
    messageId: '<alta@vilanova.example>',
    subject: 'Alta de usuarios',
    who: 'joan@llevant.example',
    at: '2026-11-30T09:31:00.000Z',
    text: '',
  },
];

const content = {
  subject: 'Re: Error en las nóminas',
  text: 'Despliegue DEP-2026-0141 en Producció.',
  to: [{ name: 'Marta Puig', address: 'marta.puig@vilanova.example' }],
  cc: [{ name: '', address: 'soporte@company.example' }],
};

/** Of a close: one thread that is in the mailbox, with something to agree to, and one that is not. */
export const someReplies: readonly ReplyPreview[] = [
  {
    target: 'Error en las nóminas',
    messageId: '<abc@vilanova.example>',
    mail: {
      content,
      findings: [{ code: 'unknown-domain', severity: 'confirm', found: 'vilanova.example' }],
    },
  },
  { target: 'Alta', messageId: '', mail: null },
];
