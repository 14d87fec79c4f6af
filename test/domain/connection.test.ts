import { addressOf, hostOf } from '../../src/domain/connection';

it.each([
  ['https://zammad.example', 'https://zammad.example'],
  [' https://Zammad.Example/ ', 'https://zammad.example'],
  ['zammad.example', 'https://zammad.example'],
  ['zammad.example:8443', 'https://zammad.example:8443'],
  ['https://git.example/gitlab/', 'https://git.example/gitlab'],
  ['https://zammad.example/#ticket/zoom/number/7412280', 'https://zammad.example'],
  ['https://zammad.example/?a=https://elsewhere.example', 'https://zammad.example'],
  ['http://zammad.example', null],
  ['ftp://zammad.example', null],
  ['https://user:secret@zammad.example', null],
  ['https://zammad.example\\@elsewhere.example', null],
  ['https://zammad.example /a', null],
  ['https://', null],
  ['', null],
])('reads %j as %j', (text, address) => {
  expect(addressOf(text)).toBe(address);
});

it('is called by its host', () => {
  expect(hostOf({ address: 'https://git.example/gitlab' })).toBe('git.example/gitlab');
});
