import { digitsOf, ticketUrl } from '../../src/domain/ticket-reading';

it.each([
  ['ES-7412280', '7412280'],
  [' 7412280 ', '7412280'],
  ['Ticket#201206231010138', '201206231010138'],
  ['ABC-12', null],
  ['ES-7412280b', null],
  ['ES-', null],
  ['', null],
])('the ticket system knows %j as %j', (number, digits) => {
  expect(digitsOf(number)).toBe(digits);
});

it('opens by its number, and nowhere without one', () => {
  expect(ticketUrl('https://zammad.example', 'ES-7412280')).toBe(
    'https://zammad.example/#ticket/zoom/number/7412280',
  );
  expect(ticketUrl('https://zammad.example', 'ABC')).toBe('');
});
