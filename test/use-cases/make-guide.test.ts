import type { Deployment } from '../../src/domain/deployment';
import type { GuideForm } from '../../src/domain/guide-form';
import { createCustomer } from '../../src/use-cases/create-customer';
import { makeGuide } from '../../src/use-cases/make-guide';
import { act } from '../../src/use-cases/act';
import {
  aContact,
  aCustomer,
  anEnvironment,
  createReadyOffice,
  fileWith,
  refusalOf,
  typeCalendars,
  typeRow,
  valueOf,
} from '../support/builders';
import { aPlanForm } from '../support/deployment-builders';
import type { MemoryFile } from '../support/in-memory-drive';
import type { Office } from '../support/in-memory-office';
import { ADMIN, COLLEAGUE, ENGINEER } from '../support/in-memory-office';

const UID = '00000000-0000-4000-8000-000000000009';

const request = (about: Partial<GuideForm> = {}): GuideForm => ({
  uid: UID,
  customerKey: 'ajuntament-de-vilanova',
  environments: ['PRO'],
  tickets: [{ number: 'ES-7412280', title: 'Els organismes', url: '' }],
  mails: [],
  components: [
    { name: 'addon-diba', version: '3.2.12', previousVersion: '' },
    { name: 'addon-scim', version: '3.0.22', previousVersion: '3.0.19' },
  ],
  what: '',
  restarts: { consoles: true, syncservers: false, other: '' },
  executor: '',
  backup: COLLEAGUE,
  ...about,
});

let office: Office;

beforeEach(() => {
  office = createReadyOffice();
  typeCalendars(office);
  const environments = [anEnvironment({ name: 'PRO' })];
  valueOf(
    createCustomer(office.visit({ email: ENGINEER }), aCustomer({ environments, contacts: [aContact()] })),
  );
});

const make = (about: Partial<GuideForm> = {}, email = ENGINEER) =>
  makeGuide(office.visit({ email, locale: 'es' }), request(about));

const html = (made: { readonly id: string }): string => fileWith(office, made.id).html ?? '';
const guides = (): MemoryFile[] =>
  [...office.drive.files.values()].filter((file) => file.mark?.kind === 'guide');

/** As if it had been deployed: recorded afterwards, on a day of November. */
function recorded(
  day: string,
  about: Partial<Parameters<typeof aPlanForm>[0]>,
  outcome: Deployment['outcome'],
): void {
  const there = { state: 'there', evidence: 'https://nexus.example/addon-diba', by: '' } as const;
  const form = aPlanForm({
    date: day,
    executor: ENGINEER,
    backup: '',
    prerequisites: { tested: there, validated: there, rollbackGuide: there, releasedArtifact: there },
    ...about,
  });
  const moment = (time: string) => ({ date: day, time });
  valueOf(
    act(office.visit({ email: ENGINEER }), {
      uid: `00000000-0000-4000-8000-0000000${day.replaceAll('-', '').slice(-5)}`,
      row: -1,
      rev: null,
      customerKey: 'ajuntament-de-vilanova',
      mail: null,
      step: {
        verb: 'record',
        form,
        actualStart: moment('17:00'),
        actualEnd: moment('17:10'),
        reason: 'Se hizo fuera de la herramienta',
        outcome: outcome ?? 'completed',
        issues: [],
        leftOutTickets: [],
        leftOutComponents: [],
        remarks: '',
      },
    }),
  );
}

describe('makeGuide', () => {
  it('makes a document beside the registry, and outside of DEPLOYMENTS', () => {
    const made = valueOf(make());
    const folder = fileWith(office, made.folderId);

    expect(made.name).toBe('Guía de rollback: Ajuntament de Vilanova, PRO, Els organismes');
    expect(folder).toMatchObject({ name: 'Rollback guides', isFolder: true });
    expect(folder.folderId).toBe(fileWith(office, office.config.registryId).folderId);
    expect(folder.folderId).not.toBe(office.config.folderId);
  });

  it('fills in what really runs, and leaves what was typed', () => {
    const diba = (version: string) => ({
      components: [{ name: 'addon-diba', version, previousVersion: '' }],
    });
    recorded('2026-11-16', diba('3.2.10'), 'completed');
    recorded('2026-11-17', diba('3.2.11'), 'rolled-back');

    const text = html(valueOf(make()));

    expect(text).toContain('<li>addon-diba: 3.2.12 → 3.2.10</li>');
    expect(text).toContain('<li>addon-scim: 3.0.22 → 3.0.19</li>');
    expect(text).toContain('addon-diba 3.2.10: <a href="https://nexus.example/addon-diba">');
    expect(text).toContain('Devolver addon-diba a 3.2.10');
  });

  it('makes one for a deployment, whoever asks, and another for another', () => {
    const first = valueOf(make());

    expect(valueOf(make({ what: 'Otra cosa' }, COLLEAGUE))).toEqual(first);
    valueOf(make({ uid: '00000000-0000-4000-8000-000000000008' }));
    expect(guides()).toHaveLength(2);
    expect(new Set(guides().map(({ folderId }) => folderId)).size).toBe(1);
  });

  it('is written in the words of the Templates tab', () => {
    typeRow(office, 'Templates', {
      kind: 'rollback-guide',
      language: 'en',
      subject: 'Own {{customer}}',
      body: 'x',
    });
    const made = valueOf(makeGuide(office.visit({ email: ENGINEER, locale: 'en' }), request()));

    expect(made.name).toMatch(/^Rollback guide: /);
  });

  it('refuses with what is wrong with the template, and makes nothing', () => {
    const before = office.drive.files.size;
    const templates = fileWith(office, office.config.registryId).sheets.find(
      ({ title }) => title === 'Templates',
    )!;
    const row = templates.cells.find(([kind, language]) => kind === 'rollback-guide' && language === 'es')!;
    row[3] = 'Uno\n{{version}}';

    expect(refusalOf(make())).toMatchObject({
      code: 'mail-template',
      problem: { kind: 'rollback-guide', part: 'body', problem: { placeholder: 'version', line: 2 } },
    });
    expect(office.drive.files.size).toBe(before);
  });

  it.each<[string, Partial<GuideForm>, string]>([
    ['a customer that is not there', { customerKey: 'nobody' }, 'customer-unknown'],
    ['no customer at all', { customerKey: null }, 'customer-unknown'],
  ])('refuses %s', (_what, about, code) => {
    expect(refusalOf(make(about)).code).toBe(code);
    expect(guides()).toEqual([]);
  });

  it('refuses who is not in the team', () => {
    expect(refusalOf(make({}, 'boss@customer.example')).code).toBe('not-in-team');
    expect(valueOf(make({}, ADMIN)).name).not.toBe('');
  });
});
