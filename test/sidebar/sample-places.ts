import type { PlacesView, PlaceView } from '../../src/protocol/calendars';

const google = {
  role: 'google-holidays',
  title: 'Festivos en España',
  calendarId: 'es.spain#holiday@group.v.calendar.google.com',
  problems: [],
} as const;

const palma: PlaceView = {
  name: 'Palma',
  calendars: [
    {
      role: 'public-holidays',
      title: 'Festius Palma',
      calendarId: 'palma@group.calendar.example',
      problems: [],
    },
    google,
    {
      role: 'vacations',
      title: 'Vacaciones equipo',
      calendarId: 'team@group.calendar.example',
      problems: [],
    },
  ],
  holidays: [
    { year: 2026, count: 14, minimum: 8 },
    { year: 2027, count: 3, minimum: 8 },
  ],
  missing: [],
  holidayCalendar: 'Festius Palma',
  closureCalendar: 'Vacaciones equipo',
};

const barcelona: PlaceView = {
  name: 'Barcelona',
  calendars: [
    google,
    {
      role: 'closures',
      title: 'c_0123456789012345678901234567890123456789@group.calendar.example',
      calendarId: 'c_0123456789012345678901234567890123456789@group.calendar.example',
      problems: [
        'No se puede leer el calendario c_0123456789012345678901234567890123456789@group.calendar.example',
      ],
    },
  ],
  holidays: [
    { year: 2026, count: 12, minimum: 8 },
    { year: 2027, count: 11, minimum: 8 },
  ],
  missing: ['No hay calendario de festivos locales: los de Barcelona no se conocen'],
  holidayCalendar: null,
  closureCalendar: null,
};

export const aPlacesView: PlacesView = {
  customerName: 'Ajuntament de Vilanova',
  today: '2026-11-24',
  places: [barcelona, palma],
  people: [
    {
      address: 'aina.ferrer@company.example',
      name: 'Aina Ferrer',
      place: 'Palma',
      calendar: 'Vacaciones equipo',
    },
    { address: 'marta.puig@vilanova.example', name: 'Marta Puig', place: 'Barcelona', calendar: null },
  ],
};
