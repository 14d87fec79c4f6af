import type { Session } from '../../src/use-cases/ports';

export interface SessionsUnderTest {
  /** Of a user who has `locale`, with the file open that the store knows as `open`. */
  visit(about: { email: string; locale: string; isOpen: boolean }): Session;
  readonly openId: string;
}

/** What every Session promises. */
export function sessionContract(open: () => SessionsUnderTest): void {
  it('says who the user is and in which language', () => {
    const { visit } = open();
    const session = visit({ email: 'engineer@soffid.example', locale: 'ca', isOpen: false });

    expect(session.email()).toBe('engineer@soffid.example');
    expect(session.locale()).toBe('ca');
  });

  it('says which spreadsheet is open, if any', () => {
    const { visit, openId } = open();
    const about = { email: 'engineer@soffid.example', locale: 'es' };

    expect(visit({ ...about, isOpen: true }).openSpreadsheet()).toBe(openId);
    expect(visit({ ...about, isOpen: false }).openSpreadsheet()).toBeNull();
  });
}
