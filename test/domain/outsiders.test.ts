import type { Reader } from '../../src/domain/outsiders';
import { domainOf, outsidersAmong } from '../../src/domain/outsiders';

const DOMAINS = ['soffid.example', 'soffid-cloud.example'];

describe('outsidersAmong', () => {
  it.each<[string, Reader]>([
    ['an address of the company', { kind: 'address', address: 'a@soffid.example' }],
    ['one of its second domain, in capitals', { kind: 'address', address: 'A@SOFFID-CLOUD.EXAMPLE' }],
    ['everybody of the company', { kind: 'domain', domain: 'Soffid.example' }],
  ])('lets %s in', (_who, reader) => {
    expect(outsidersAmong([reader], DOMAINS)).toEqual([]);
  });

  it.each<[string, Reader]>([
    ['an address of another domain', { kind: 'address', address: 'a@customer.example' }],
    ['a domain below the company’s', { kind: 'address', address: 'a@mail.soffid.example' }],
    ['a domain that ends like it', { kind: 'address', address: 'a@notsoffid.example' }],
    ['the company’s domain before the @', { kind: 'address', address: 'soffid.example@customer.example' }],
    ['a text without a domain', { kind: 'address', address: 'soffid.example' }],
    ['another domain', { kind: 'domain', domain: 'customer.example' }],
    ['anyone with the link', { kind: 'anyone' }],
  ])('finds %s', (_who, reader) => {
    expect(outsidersAmong([{ kind: 'domain', domain: 'soffid.example' }, reader], DOMAINS)).toEqual([reader]);
  });
});

describe('domainOf', () => {
  it.each([
    ['A@Soffid.Example', 'soffid.example'],
    ['"a@b"@soffid.example', 'soffid.example'],
    ['nobody', ''],
    ['', ''],
  ])('of "%s" is "%s"', (address, domain) => {
    expect(domainOf(address)).toBe(domain);
  });
});
