import { guessRole } from '../../src/sidebar/customer/guess-role';

describe('guessRole', () => {
  it.each([
    ['marta@client.example', 'customer-manager'],
    ['cau@client.example', 'helpdesk'],
    ['Helpdesk.nit@client.example', 'helpdesk'],
    ['soporte-n2@client.example', 'helpdesk'],
    ['caue@client.example', 'customer-manager'],
    ['joan@integradora-llevant.example', 'partner'],
    ['joan@mail.integradorallevant.example', 'partner'],
    ['joan@integradora.example', 'partner'],
    ['soporte@integradora.example', 'partner'],
    ['joan@llevant.example', 'customer-manager'],
    ['aina@COMPANY.example', 'project-team'],
    ['soporte@company.example', 'support-team'],
    ['aina@other.company.example', 'customer-manager'],
  ])('takes %s for %s', (address, role) => {
    expect(guessRole(address, { companyDomain: 'company.example', partner: 'Intègradora  Llevant' })).toBe(
      role,
    );
  });

  it.each(['', ' ', 'AB'])('recognises no partner by the name "%s"', (partner) => {
    expect(guessRole('joan@ab.example', { companyDomain: 'company.example', partner })).toBe(
      'customer-manager',
    );
  });
});
