import { isCivilDate } from '../../domain/calendar-date';
import { calendarsMessages } from '../../messages/sidebar-calendars';
import { daySpan } from '../../messages/whole-days';
import type { PlacesView } from '../../protocol/calendars';
import { SelectInput, TextInput } from '../form/inputs';
import { RadioCards } from '../form/radio-cards';
import { DateInput } from '../plan/date-input';
import { useLanguage, useWords } from '../words';
import type { TimeOffDraft } from './time-off-draft';
import { withFrom } from './time-off-draft';

interface TimeOffFieldsProps {
  readonly draft: TimeOffDraft;
  readonly view: PlacesView;
  readonly onChange: (draft: TimeOffDraft) => void;
}

export function TimeOffFields({ draft, view, onChange }: TimeOffFieldsProps) {
  const words = useWords(calendarsMessages);
  const language = useLanguage();
  const { kind, from, to } = draft;
  const isSpan = isCivilDate(from) && isCivilDate(to) && from <= to;
  return (
    <>
      <RadioCards
        path="kind"
        legend={words.kind}
        cards={[
          { value: 'absence', label: words.absence, hint: words.absenceHint },
          { value: 'closure', label: words.closure, hint: words.closureHint },
        ]}
        value={kind}
        onChange={(chosen) => onChange({ ...draft, kind: chosen })}
      />
      {kind === 'absence' ? <Who {...{ draft, view, onChange }} /> : <Where {...{ draft, view, onChange }} />}
      <DateInput
        path="from"
        label={words.from}
        value={from}
        onChange={(value) => onChange(withFrom(draft, value))}
      />
      <DateInput
        path="to"
        label={`${words.to} (${words.toHint})`}
        value={to}
        onChange={(value) => onChange({ ...draft, to: value })}
      />
      <p class="result" role="status">
        {isSpan && daySpan(from, to, language)}
      </p>
    </>
  );
}

function Who({ draft, view: { people }, onChange }: TimeOffFieldsProps) {
  const words = useWords(calendarsMessages);
  const chosen = people.find(({ address }) => address === draft.person);
  const where = (place: string, calendar: string | null): string =>
    calendar === null ? words.nowhere(place, 'vacations') : words.into(calendar);
  return (
    <SelectInput
      path="person"
      label={words.person}
      {...(chosen ? { hint: where(chosen.place, chosen.calendar) } : {})}
      value={chosen?.address ?? ''}
      choices={[
        { value: '', label: words.choose },
        ...people.map(({ address, name }) => ({ value: address, label: name })),
      ]}
      onChange={(person) => onChange({ ...draft, person })}
    />
  );
}

function Where({ draft, view: { places }, onChange }: TimeOffFieldsProps) {
  const words = useWords(calendarsMessages);
  const chosen = places.find(({ name }) => name === draft.place);
  const where = (place: string, calendar: string | null): string =>
    calendar === null ? words.nowhere(place, 'closures') : words.into(calendar);
  return (
    <>
      <SelectInput
        path="place"
        label={words.place}
        {...(chosen ? { hint: where(chosen.name, chosen.closureCalendar) } : {})}
        value={chosen?.name ?? ''}
        choices={[
          { value: '', label: words.choose },
          ...places.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChange={(place) => onChange({ ...draft, place })}
      />
      <TextInput
        path="title"
        label={words.name}
        hint={words.nameHint}
        value={draft.title}
        onChange={(title) => onChange({ ...draft, title })}
      />
    </>
  );
}
