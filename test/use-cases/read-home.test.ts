import { adoptLog } from '../../src/use-cases/adopt-log';
import { createCustomer } from '../../src/use-cases/create-customer';
import { readHome } from '../../src/use-cases/read-home';
import {
  aCustomer,
  aSheet,
  createReadyOffice,
  fileWith,
  logsIn,
  putLog,
  refusalOf,
  typeRow,
  valueOf,
} from '../support/builders';
import { callsOf, disturbedRun } from '../support/in-memory-disturbance';
import { addFile } from '../support/in-memory-drive';
import type { Office } from '../support/in-memory-office';
import { ADMIN, createOffice, ENGINEER } from '../support/in-memory-office';

const home = (office: Office, open: string | null, email = ENGINEER) =>
  readHome(office.visit({ email, open }));
const placeAt = (office: Office, open: string | null) => valueOf(home(office, open)).place;
const create = (office: Office, name: string) =>
  valueOf(createCustomer(office.visit({ email: ENGINEER }), aCustomer({ name })));
const names = (files: readonly { name: string }[]) => files.map((file) => file.name);
const HEADINGS = [['Fecha', 'Estado', 'Qué']];

describe('readHome', () => {
  it('knows a customer’s log and its customer', () => {
    const office = createReadyOffice();
    const { log } = create(office, 'Acme');

    const { member, place } = valueOf(home(office, log.id));

    expect(member).toMatchObject({ address: ENGINEER, roles: ['engineer'] });
    expect(place).toMatchObject({
      kind: 'log',
      troubles: [],
      customer: {
        key: 'acme',
        name: 'Acme',
        environments: [{ name: 'Producción', maintenanceMode: true, consoles: 2 }],
        contacts: [{ address: 'nuria@vilanova.example', role: 'customer-manager' }],
        log: { kind: 'made', fileId: log.id },
      },
    });
  });

  it('knows the TEMPLATE', () => {
    const office = createReadyOffice();
    expect(placeAt(office, office.config.templateId)).toEqual({ kind: 'template' });
  });

  it('offers to adopt a spreadsheet of the folder that no customer has', () => {
    const office = createReadyOffice();
    const file = putLog(office, 'Acme – Registro', [aSheet(HEADINGS)]);

    expect(placeAt(office, file.id)).toMatchObject({
      kind: 'unknown-log',
      suggestedName: 'Acme',
      file: { id: file.id },
    });
  });

  it('tells a copy of a log from its original, wherever it is', () => {
    const office = createReadyOffice();
    const { log } = create(office, 'Acme');
    const copy = addFile(office.drive, { ...fileWith(office, log.id), id: 'copy', name: 'Copia de Acme' });

    expect(placeAt(office, copy.id)).toMatchObject({ kind: 'duplicate-log', customer: { key: 'acme' } });
    expect(placeAt(office, log.id)).toMatchObject({ kind: 'log' });
  });

  it('shows the logs that there are from anywhere else', () => {
    const office = createReadyOffice();
    create(office, 'Zeta');
    create(office, 'Acme');
    putLog(office, 'Por adoptar', []);
    const elsewhere = addFile(office.drive, { name: 'Presupuesto', folderId: office.drive.rootId });

    const place = placeAt(office, elsewhere.id);

    expect(place.kind === 'elsewhere' && names(place.logs)).toEqual([
      'Acme - Deployment log',
      'Zeta - Deployment log',
    ]);
  });

  it('shows no logs from elsewhere to somebody who cannot open the folder', () => {
    const office = createReadyOffice();
    create(office, 'Acme');
    fileWith(office, 'deployments').hiddenFrom.push(ENGINEER);
    const elsewhere = addFile(office.drive, { name: 'Presupuesto', folderId: office.drive.rootId });

    expect(placeAt(office, elsewhere.id)).toEqual({ kind: 'elsewhere', logs: [] });
  });

  describe('in the registry', () => {
    it('lists the logs that are not adopted and the copies to take away', () => {
      const office = createReadyOffice();
      const { log } = create(office, 'Acme');
      putLog(office, 'Por adoptar', [aSheet(HEADINGS)]);
      addFile(office.drive, { ...fileWith(office, log.id), id: 'copy', name: 'Copia de Acme' });

      const place = placeAt(office, office.config.registryId);

      expect(place.kind === 'registry' && names(place.notAdopted)).toEqual(['Por adoptar']);
      expect(place.kind === 'registry' && names(place.duplicates)).toEqual(['Copia de Acme']);
    });

    it('calls a half-made log neither a copy nor one to adopt', () => {
      const office = createReadyOffice();
      disturbedRun(office.visit({ email: ENGINEER }), { at: 12, dies: 'before' }, (ports) =>
        createCustomer(ports, aCustomer()),
      );
      expect(logsIn(office)).toHaveLength(1);

      const { place, registry } = valueOf(home(office, office.config.registryId));

      expect(place).toEqual({ kind: 'registry', hasTemplate: true, notAdopted: [], duplicates: [] });
      expect(registry.customers[0]?.log).toMatchObject({ kind: 'claimed', claim: { by: ENGINEER } });
    });

    it('knows that the TEMPLATE is gone', () => {
      const office = createReadyOffice();
      fileWith(office, office.config.templateId).trashed = true;

      expect(placeAt(office, office.config.registryId)).toMatchObject({
        kind: 'registry',
        hasTemplate: false,
      });
    });

    it('does not list what is in the bin, nor an adopted log', () => {
      const office = createReadyOffice();
      putLog(office, 'Vieja', [aSheet(HEADINGS)]).trashed = true;
      const { id } = putLog(office, 'Adoptada', [aSheet(HEADINGS)]);
      const columns = [{ key: 'date', column: 0 }] as const;
      const adoption = { customer: aCustomer(), sheetId: 0, headingRow: 0, columns };
      valueOf(adoptLog(office.visit({ email: ENGINEER, open: id }), adoption));

      expect(placeAt(office, office.config.registryId)).toEqual({
        kind: 'registry',
        hasTemplate: true,
        notAdopted: [],
        duplicates: [],
      });
    });
  });

  describe('refuses', () => {
    it('before Set up, with who can do it', () => {
      expect(refusalOf(home(createOffice(), null))).toEqual({ code: 'not-set-up', administrator: ADMIN });
    });

    it('a stranger', () => {
      const email = 'stranger@soffid.example';
      expect(refusalOf(home(createReadyOffice(), null, email))).toEqual({ code: 'not-in-team', email });
    });

    it('somebody who cannot open the registry', () => {
      const office = createReadyOffice();
      fileWith(office, office.config.registryId).hiddenFrom.push(ENGINEER);
      expect(refusalOf(home(office, null))).toEqual({ code: 'registry-unreachable' });
    });

    it('where no spreadsheet is open', () => {
      expect(refusalOf(home(createReadyOffice(), null))).toEqual({ code: 'no-spreadsheet' });
    });
  });

  it('lets a manager in, by an address in any case', () => {
    const office = createReadyOffice();
    typeRow(office, 'Team', { address: 'Manager@Soffid.example', name: 'Eva', roles: 'Manager' });

    const { member } = valueOf(home(office, office.config.templateId, 'manager@soffid.example'));

    expect(member).toMatchObject({ name: 'Eva', roles: ['manager'] });
  });

  it('takes at most four calls, wherever it stands', () => {
    const office = createReadyOffice();
    const { log } = create(office, 'Acme');
    const elsewhere = addFile(office.drive, { name: 'x', folderId: office.drive.rootId });

    for (const open of [log.id, elsewhere.id, office.config.registryId, office.config.templateId]) {
      expect(callsOf(office.visit({ email: ENGINEER, open }), readHome)).toBeLessThanOrEqual(4);
    }
  });
});
