import { LANGUAGES } from '../../domain/language';
import { languageNames } from '../../messages/sidebar-choices';
import { setUpMessages } from '../../messages/sidebar-set-up';
import { choicesOf, chosen } from '../form/choices';
import { SelectInput, TextInput } from '../form/inputs';
import { useLanguage, useWords } from '../words';
import type { SetUpDraft } from './set-up-draft';

interface SetUpFieldsProps {
  readonly draft: SetUpDraft;
  readonly onChange: (draft: SetUpDraft) => void;
}

export function SetUpFields({ draft, onChange }: SetUpFieldsProps) {
  const words = useWords(setUpMessages);
  const language = useLanguage();
  return (
    <>
      <SelectInput
        path="language"
        label={words.language}
        hint={words.languageHint}
        value={draft.language}
        choices={choicesOf(LANGUAGES, languageNames, language)}
        onChange={(value) => onChange({ ...draft, language: chosen(LANGUAGES, value) })}
      />
      <TextInput
        path="companyName"
        label={words.companyName}
        required
        value={draft.companyName}
        onChange={(companyName) => onChange({ ...draft, companyName })}
      />
      <TextInput
        path="companyPlace"
        label={words.companyPlace}
        hint={words.companyPlaceHint}
        required
        value={draft.companyPlace}
        onChange={(companyPlace) => onChange({ ...draft, companyPlace })}
      />
    </>
  );
}
