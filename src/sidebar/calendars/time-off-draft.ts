import * as v from 'valibot';
import type { Language } from '../../domain/language';
import type { TimeOffForm } from '../../protocol/calendars';
import { TimeOffSchema } from '../../protocol/calendars';
import { parseFields } from '../form/parse-fields';
import type { Checked } from '../form/use-checked';

/** An absence or a closure as it is being typed. */
export const TimeOffDraftSchema = v.object({
  kind: v.picklist(['absence', 'closure']),
  place: v.string(),
  person: v.string(),
  from: v.string(),
  to: v.string(),
  title: v.string(),
});
export type TimeOffDraft = v.InferOutput<typeof TimeOffDraftSchema>;

/** @param place the one that there is a choice of, or empty */
export const emptyTimeOff = (place: string): TimeOffDraft => ({
  kind: 'absence',
  place,
  person: '',
  from: '',
  to: '',
  title: '',
});

/** The last day goes along until it is a later one. */
export const withFrom = (draft: TimeOffDraft, from: string): TimeOffDraft => ({
  ...draft,
  from,
  to: draft.to < from || draft.to === draft.from ? from : draft.to,
});

export const checkTimeOff = (draft: TimeOffDraft, language: Language): Checked<TimeOffForm> =>
  parseFields(
    TimeOffSchema,
    draft.kind === 'absence' ? { ...draft, place: '', title: '' } : { ...draft, person: '' },
    language,
  );
