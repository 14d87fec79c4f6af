import { readPastedDays } from '../../../src/domain/dates/pasted-days';

const TODAY = '2026-11-24';
const read = (text: string) => readPastedDays(text, TODAY);
const SEBASTIAN = { days: [{ date: '2027-01-20', name: 'San Sebastián' }], unread: [] };

describe('readPastedDays', () => {
  it.each([
    '20/1/2027 San Sebastián',
    '20/01/27 San Sebastián',
    '20-1-2027: San Sebastián',
    '20.01.2027 – San Sebastián',
    '2027-01-20 San Sebastián',
    '2027/1/20\tSan Sebastián',
    '20 de enero de 2027: San Sebastián',
    '20 de Enero del 2027, San Sebastián',
    '20 enero 2027 San Sebastián',
    '20 ene. 2027 San Sebastián',
    '20 de gener de 2027 San Sebastián',
    '20 January 2027 San Sebastián',
    '20th of January 2027 San Sebastián',
    'January 20, 2027 San Sebastián',
    'miércoles 20 de enero de 2027 San Sebastián',
    'Miercoles, 20/1/2027 San Sebastián',
    '20/1/2027 (dimecres) San Sebastián',
    '20/1/2027, Wednesday, San Sebastián',
    'San Sebastián 20/1/2027',
    'San Sebastián: 20 de enero de 2027',
    '20/1/2027San Sebastián',
    '20 de gener San Sebastián',
    '20/1 San Sebastián',
    '- 20/1/2027 San Sebastián',
    '• 20/1/2027   San   Sebastián',
    '1. 20/1/2027 San Sebastián',
    '1) 20/1/2027 San Sebastián;',
    '\n\n  20/1/2027 San Sebastián \r\n',
    '2027\n20 de enero San Sebastián',
    'Año 2027:\n20 de enero San Sebastián',
    '20/1/2027 San Sebastián\n20/1/2027 San Sebastián',
    '20/1/2027\n20 de enero de 2027 San Sebastián',
    '20/1/2027 San Sebastia\u0301n',
  ])('understands «%s»', (text) => {
    expect(read(text)).toEqual(SEBASTIAN);
  });

  it.each([
    ['24 June 2027 Saint John', '2027-06-24', 'Saint John'],
    ["1 d'octubre de 2027 Festa", '2027-10-01', 'Festa'],
    ['1 d’abril 2027 Fira', '2027-04-01', 'Fira'],
    ['1º de marzo de 2027', '2027-03-01', ''],
    ['26/3/2027 Viernes Santo', '2027-03-26', 'Viernes Santo'],
    ['Viernes Santo 26/3/2027', '2027-03-26', 'Viernes Santo'],
    ['3/5/2027 Traslado del 1 de mayo', '2027-05-03', 'Traslado del 1 de mayo'],
    ['24 de septiembre de 2027 La Mercè', '2027-09-24', 'La Mercè'],
    ['29/2/2028 Bisiesto', '2028-02-29', 'Bisiesto'],
    ['24/11 Hoy', '2026-11-24', 'Hoy'],
    ['23/11 Ayer', '2027-11-23', 'Ayer'],
    ['8 de desembre', '2026-12-08', ''],
    ['17 maig 2027 Segona Pasqua', '2027-05-17', 'Segona Pasqua'],
    ['1 set 2027 X', '2027-09-01', 'X'],
  ])('reads %s', (line, date, name) => {
    expect(read(line)).toEqual({ days: [{ date, name }], unread: [] });
  });

  it('gives a line without a year that of the line before, and orders what it read', () => {
    expect(read('24/9/2028 La Mercè\n17 de mayo Segunda Pascua\n2/2/2027 X\n6 de diciembre Y').days).toEqual([
      { date: '2027-02-02', name: 'X' },
      { date: '2027-12-06', name: 'Y' },
      { date: '2028-05-17', name: 'Segunda Pascua' },
      { date: '2028-09-24', name: 'La Mercè' },
    ]);
  });

  it.each([
    'San Sebastián',
    'San Sebastián 2027',
    '30/2/2027 Nunca',
    '29 de febrero de 2027',
    '13/13/2027',
    '01/20/2027',
    '20/1/1999 San Sebastián',
    'jueves 20 de enero de 2027 San Sebastián',
    '20/1/2027 (jueves) San Sebastián',
    '24-26 de diciembre',
    '1-5 de mayo de 2027',
    '24 y 26 de diciembre',
    '24/12/2027 y 26/12/2027',
    '24 de diciembre a 26 de diciembre',
    '24/12/2027 - 26/12/2027 Navidad',
    '123/1/2027',
    '20/1/20277',
    'enero',
    '2027-1',
  ])('does not understand «%s», and says so', (line) => {
    expect(read(`8/12/2026 Inmaculada\n${line}`)).toEqual({
      days: [{ date: '2026-12-08', name: 'Inmaculada' }],
      unread: [line],
    });
  });

  it('reads nothing in nothing', () => {
    expect(read(' \n\t\n')).toEqual({ days: [], unread: [] });
  });
});
