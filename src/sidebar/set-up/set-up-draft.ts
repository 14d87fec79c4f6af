import * as v from 'valibot';
import type { Language } from '../../domain/language';
import { LANGUAGES, languageOf } from '../../domain/language';
import type { SetUpPlan, SetUpRequest } from '../../protocol/set-up';
import { SetUpSchema } from '../../protocol/set-up';
import type { Checked } from '../form/use-checked';
import { parseFields } from '../form/parse-fields';

export const SetUpDraftSchema = v.object({
  language: v.picklist(LANGUAGES),
  companyName: v.string(),
  companyPlace: v.string(),
});
export type SetUpDraft = v.InferOutput<typeof SetUpDraftSchema>;

export const draftOf = ({ language, companyName, companyPlace }: SetUpPlan): SetUpDraft => ({
  language: languageOf(language),
  companyName,
  companyPlace,
});

const ContentSchema = v.omit(SetUpSchema, ['requestId']);

export const checkSetUp = (draft: SetUpDraft, language: Language): Checked<Omit<SetUpRequest, 'requestId'>> =>
  parseFields(ContentSchema, draft, language);
