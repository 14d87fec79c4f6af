import type { Page } from 'playwright-core';
import type { AuditView } from '../../src/protocol/audit';
import { homes } from './sample-views';
import { lookingOn } from './scenes';
import type { Behaviour } from './sidebar-page';
import { sidebarPerTest } from './sidebar-per-test';

const sidebar = sidebarPerTest();

const open = (verifyAudit: Behaviour<'verifyAudit'>): Promise<Page> =>
  sidebar.open({ home: { value: lookingOn('es') }, verifyAudit });

async function told(value: AuditView): Promise<string> {
  const page = await open({ value });
  await sidebar.button('Comprobar la auditoría').click();
  return page.getByRole('alert').innerText();
}

describe('the audit, from the registry', () => {
  it('is verified for whoever answers for it, and for nobody else', async () => {
    await sidebar.open({ home: { value: homes.registry('es') } });
    await sidebar.button('Calendarios').waitFor();
    expect(await sidebar.button('Comprobar la auditoría').count()).toBe(0);
  });

  it('says how many rows are intact', async () => {
    expect(await told({ intact: 1234, findings: [], more: 0 })).toContain('Las 1234 filas están intactas.');
    expect(await told({ intact: 1, findings: [], more: 0 })).toContain('La única fila está intacta.');
  });

  it('names what somebody changed, as text and nothing else', async () => {
    const words = await told({
      intact: 7,
      more: 2,
      findings: [
        { code: 'altered', row: 12, subject: '<b>DEP-2026-0147</b>' },
        { code: 'unsealed', row: 13, subject: '' },
        { code: 'missing', from: 3, to: 5 },
        { code: 'head' },
      ],
    });
    for (const sentence of [
      'Fila 12 (<b>DEP-2026-0147</b>): alguien la ha cambiado.',
      'Fila 13: está escrita a mano',
      'Faltan las filas de números 3 a 5.',
      'La marca del final',
      'Y 2 más.',
      'Filas intactas: 7.',
    ])
      expect(words).toContain(sentence);
  });

  it('is asked for once while it is under way', async () => {
    const page = await open('silent');
    await sidebar.button('Comprobar la auditoría').click();
    await page.getByRole('status').getByText('Comprobando la auditoría…').waitFor();
    await sidebar.button('Comprobar la auditoría').click({ force: true });
    expect(await sidebar.calls('verifyAudit')).toEqual([[]]);
  });

  it('says why it could not be verified, and may be asked again', async () => {
    const message = 'No se puede abrir el registro.';
    const page = await open({ reply: { ok: false, code: 'registry-unreachable', message, fields: [] } });
    await sidebar.button('Comprobar la auditoría').click();
    expect(await page.getByRole('alert').innerText()).toContain(message);
    await sidebar.behave({ verifyAudit: { value: { intact: 2, findings: [], more: 0 } } });
    await sidebar.button('Comprobar la auditoría').click();
    await page.getByText('Las 2 filas están intactas.').waitFor();
  });
});
