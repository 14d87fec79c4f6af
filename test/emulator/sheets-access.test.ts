import type { Json } from '../../emulator/kernel/json';
import { CUSTOMER, ENGINEER, VIEWER } from '../support/drive-world';
import { LOG, openSheetsScript, sheetOf } from '../support/sheets-script';

const log = sheetOf([['a']]);
const open = () => openSheetsScript([log]);

describe('access', () => {
  const writing: [string, Json[]][] = [
    ['batchUpdate', [{ requests: [{ addSheet: {} }] }, LOG]],
    ['Values.update', [{ values: [['x']] }, LOG, 'Log!A1', { valueInputOption: 'RAW' }]],
    ['Values.batchUpdate', [{ valueInputOption: 'RAW', data: [] }, LOG]],
    ['Values.append', [{ values: [['x']] }, LOG, 'Log', { valueInputOption: 'RAW' }]],
    ['Values.clear', [{}, LOG, 'Log!A1']],
  ];
  const reading: [string, Json[]][] = [
    ['get', [LOG]],
    ['Values.get', [LOG, 'Log!A1']],
    ['Values.batchGet', [LOG, { ranges: ['Log!A1'] }]],
  ];
  const DENIED = 'The caller does not have permission';

  it.each(reading)('lets viewers read, and strangers not: %s', (method, args) => {
    expect(open().attempt(VIEWER, method, ...args).message).toBeUndefined();
    expect(open().attempt(CUSTOMER, method, ...args)).toMatchObject({
      code: 403,
      message: expect.stringContaining(DENIED) as string,
    });
  });

  it.each(writing)('lets viewers not write: %s', (method, args) => {
    const script = open();
    const before = script.spreadsheet;
    expect(script.attempt(VIEWER, method, ...args)).toMatchObject({
      code: 403,
      message: expect.stringContaining(DENIED) as string,
    });
    expect(script.spreadsheet).toBe(before);
  });

  it.each([...reading, ...writing])('tells a spreadsheet that is not there: %s', (method, args) => {
    const elsewhere = args.map((arg) => (arg === LOG ? 'nowhere' : arg));
    expect(open().refusal(method, ...elsewhere)).toBe('404 Requested entity was not found.');
  });

  it('tells a folder from a spreadsheet', () => {
    expect(open().refusal('get', 'logs')).toBe('400 This operation is not supported for this document');
  });

  const AUTH = 'https://www.googleapis.com/auth/';

  it.each<[string, boolean, boolean]>([
    ['spreadsheets', true, true],
    ['drive', true, true],
    ['spreadsheets.readonly', true, false],
    ['drive.readonly', true, false],
    ['drive.file', false, false],
  ])('asks for a scope: %s', (scope, mayRead, mayWrite) => {
    const script = openSheetsScript([log], { oauthScopes: [`${AUTH}${scope}`] });
    const allowed = ([method, args]: [string, Json[]]): boolean =>
      !/Specified permissions/.test(script.attempt(ENGINEER, method, ...args).message ?? '');
    expect([reading.every(allowed), writing.every(allowed)]).toEqual([mayRead, mayWrite]);
  });

  it('says of an unemulated method what it is', () => {
    expect(() => open().ask('getByDataFilter', {}, LOG)).toThrow(
      'not emulated: Sheets.Spreadsheets.getByDataFilter',
    );
  });
});
