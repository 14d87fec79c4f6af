import { checkLink } from '../../src/use-cases/check-link';
import { createReadyOffice, refusalOf, valueOf } from '../support/builders';
import { addFile } from '../support/in-memory-drive';
import type { Office } from '../support/in-memory-office';
import { ENGINEER } from '../support/in-memory-office';

const ID = '1b5ud4K9XY3V-X4iUIpOUchjtjJuhiUX_';
const LINK = `https://docs.google.com/document/d/${ID}/edit`;

function officeWith(about: { readonly trashed?: boolean; readonly hiddenFrom?: string[] } = {}): Office {
  const office = createReadyOffice();
  addFile(office.drive, { id: ID, name: 'Cómo volver', folderId: office.drive.rootId, html: '', ...about });
  return office;
}

const check = (office: Office, link: string, email = ENGINEER) => checkLink(office.visit({ email }), link);

describe('checkLink', () => {
  it('tells the name of what opens', () => {
    expect(valueOf(check(officeWith(), LINK))).toBe('Cómo volver');
  });

  it.each([
    ['is not there', createReadyOffice()],
    ['is in the bin', officeWith({ trashed: true })],
    ['was not shared', officeWith({ hiddenFrom: [ENGINEER] })],
  ])('refuses what %s', (_what, office) => {
    expect(refusalOf(check(office, LINK)).code).toBe('link-closed');
  });

  it('takes an address of another kind as it is', () => {
    expect(valueOf(check(officeWith(), 'https://wiki.example/rollback'))).toBeNull();
  });

  it('answers the team alone', () => {
    expect(refusalOf(check(officeWith(), LINK, 'boss@customer.example')).code).toBe('not-in-team');
  });
});
