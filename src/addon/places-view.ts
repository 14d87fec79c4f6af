import type { Doubt } from '../domain/dates/date-facts';
import type { Language } from '../domain/language';
import { calendarMessages } from '../messages/calendars';
import { doubtWords } from '../messages/doubts';
import type { PlacesView, PlaceView } from '../protocol/calendars';
import type { OpenPlace, OpenPlaces, PlaceCalendar } from '../use-cases/open-places';

const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const isAbout = ({ cause }: Doubt, { calendarId, title }: PlaceCalendar): boolean =>
  cause === calendarId || cause === title;

function placeView({ days, ...place }: OpenPlace, minimum: number, language: Language): PlaceView {
  const { name, localHolidaysMissing } = days;
  const sentence = ({ reason, cause }: Doubt): string =>
    asSentence(doubtWords(reason, name, cause, language));
  // How many holidays there are is told beside their years.
  const doubts = days.doubts.filter(({ reason }) => reason !== 'few-holidays');
  const ofNone = doubts.filter((doubt) => !place.calendars.some((calendar) => isAbout(doubt, calendar)));
  return {
    name,
    calendars: place.calendars.map((calendar) => ({
      ...calendar,
      problems: doubts.filter((doubt) => isAbout(doubt, calendar)).map(sentence),
    })),
    holidays: place.holidays.map(({ year, count }) => ({ year, count, minimum })),
    missing: [
      ...(localHolidaysMissing ? [calendarMessages[language].localHolidaysMissing(name)] : []),
      ...new Set(ofNone.map(sentence)),
    ],
    holidayCalendar: place.holidayCalendar,
    closureCalendar: place.closureCalendar,
  };
}

export const placesView = (
  { customerName, today, minimum, places, people }: OpenPlaces,
  language: Language,
): PlacesView => ({
  customerName,
  today,
  places: places.map((place) => placeView(place, minimum, language)),
  people: people.map(({ address, name, place, calendar }) => ({ address, name, place, calendar })),
});
