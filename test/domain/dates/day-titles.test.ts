import { titleMeaning, titleNames } from '../../../src/domain/dates/absence-titles';
import { holidayEventId, requestEventId } from '../../../src/domain/dates/day-event';
import {
  absenceTitle,
  closureTitle,
  holidayCalendarTitle,
  holidayTitle,
} from '../../../src/domain/dates/day-titles';
import { LANGUAGES } from '../../../src/domain/language';

const PEOPLE = [
  { name: 'Núria Ferrer', address: 'nuria@vilanova.example' },
  { name: 'Núria', address: 'nuria@vilanova.example' },
  { name: 'nuria@vilanova.example', address: 'nuria@vilanova.example' },
];

describe.each(LANGUAGES)('what is written into calendars in %s', (language) => {
  it.each(PEOPLE)('as the absence of $name is understood so', (person) => {
    const title = absenceTitle(person, language);
    expect(titleNames(title, person)).toBe(true);
    expect(titleMeaning(title, [], PEOPLE)).toBe('somebody');
  });

  it.each(['', 'Navidad', 'Puente', 'Tancat per Nadal', 'Closed'])(
    'as a closure called «%s» is understood so, also among vacations',
    (typed) => expect(titleMeaning(closureTitle(typed, true, language), [], PEOPLE)).toBe('closure'),
  );

  it('has a title whatever was typed', () => {
    expect(holidayTitle('', language)).not.toBe('');
    expect(holidayTitle('Fira', language)).toBe('Fira');
    expect(holidayCalendarTitle('Maó', language)).toMatch(/^(Festivos|Festius|Holidays) Maó$/);
    expect(closureTitle('Navidad', false, language)).toBe('Navidad');
  });
});

it('has ids that Calendar takes', () => {
  const ids = [holidayEventId('2027-01-20'), requestEventId('0F3C9A1E-5B7D-4C2A-9E8F-1A2B3C4D5E6F')];
  expect(ids).toEqual(['fest20270120', '0f3c9a1e5b7d4c2a9e8f1a2b3c4d5e6f']);
  for (const id of ids) expect(id).toMatch(/^[a-v0-9]{5,1024}$/);
});
