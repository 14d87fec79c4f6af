import { createCustomer } from '../../src/use-cases/create-customer';
import { openMailThreads } from '../../src/use-cases/open-mail-threads';
import {
  aContact,
  aCustomer,
  createReadyOffice,
  refusalOf,
  typeCalendars,
  valueOf,
} from '../support/builders';
import type { Office } from '../support/in-memory-office';
import { COLLEAGUE, ENGINEER } from '../support/in-memory-office';
import { receive } from '../support/in-memory-post';
import { aMail } from '../support/mailbox-contract';

const KEY = 'ajuntament-de-vilanova';
const NURIA = { name: 'Núria Ferrer', address: 'nuria@vilanova.example' };

function ready(): Office {
  const office = createReadyOffice();
  const contacts = [
    aContact({ address: 'pau@llevant.example', role: 'partner' }),
    aContact({ address: 'soporte@other.example', role: 'support-team' }),
    aContact({ address: 'ana@soffid.example', role: 'partner' }),
  ];
  const customer = aCustomer({ domains: ['vilanova.example'], contacts });
  valueOf(createCustomer(office.visit({ email: ENGINEER }), customer));
  typeCalendars(office);
  return office;
}

const list = (office: Office, email = ENGINEER) => openMailThreads(office.visit({ email }), KEY);
const write = (office: Office, from: string | typeof NURIA, about: Parameters<typeof aMail>[0] = {}) =>
  receive(office.post, ENGINEER, aMail({ subject: `De ${JSON.stringify(from)}`, ...about }), {
    from: typeof from === 'string' ? { name: '', address: from } : from,
    at: office.time.now,
  });

describe('openMailThreads', () => {
  it('offers what the customer and its partner wrote to the viewer, and nobody else', () => {
    const office = ready();
    for (const domain of ['llevant', 'other', 'soffid', 'nova']) write(office, `pau@${domain}.example`);
    const text = 'De acuerdo,\nel miércoles.\n\nEl lun, 30 nov 2026 a las 9:00, Ana escribió:\n> ¿Bien?';
    const messageId = write(office, NURIA, { subject: 'Alta', text });

    const [first, ...others] = valueOf(list(office));

    expect(first).toEqual({
      messageId,
      subject: 'Alta',
      who: 'Núria Ferrer',
      at: office.time.now,
      text,
    });
    expect(others.map(({ who }) => who)).toEqual(['pau@llevant.example']);
    expect(valueOf(list(office, COLLEAGUE))).toEqual([]);
  });

  it('cuts short and cleans what others wrote', () => {
    const office = ready();
    const long = `\u202e${'x\n'.repeat(5000)}`;
    write(office, { name: long, address: 'n@vilanova.example' }, { subject: long, text: long });

    const [mail] = valueOf(list(office));

    expect(mail?.who).toMatch(/^(x )+x…$/);
    expect([mail?.who, mail?.subject].map((text = '') => text.length <= 250)).toEqual([true, true]);
    expect(mail?.text.length).toBeLessThanOrEqual(2000);
  });

  it('offers twelve at most', () => {
    const office = ready();
    for (let count = 0; count < 15; count += 1) write(office, NURIA, { subject: String(count) });

    expect(valueOf(list(office)).map(({ subject }) => subject)[0]).toBe('14');
    expect(valueOf(list(office))).toHaveLength(12);
  });

  it('is for who deploys, and of a customer that there is', () => {
    const office = ready();

    expect(refusalOf(list(office, 'nobody@soffid.example')).code).toBe('not-in-team');
    expect(refusalOf(openMailThreads(office.visit({ email: ENGINEER }), 'no')).code).toBe('customer-unknown');
  });
});
