import * as v from 'valibot';
import { joinWords } from '../../domain/join-words';
import { missingBeforeStart } from '../../domain/verbs/evidence';
import { prerequisiteNames } from '../../messages/prerequisites';
import { emergencyMessages } from '../../messages/sidebar-emergency';
import type { DeploymentView } from '../../protocol/deployment-view';
import { Notice } from '../components/notice';
import { TextArea } from '../form/text-area';
import { useLanguage, useWords } from '../words';

export const ReviewSchema = v.object({ review: v.string() });

interface EmergencyReviewProps {
  readonly view: DeploymentView;
  readonly value: string;
  readonly onChange: (review: string) => void;
}

/** What an emergency owes by its close. */
export function EmergencyReview({ view: { deployment }, value, onChange }: EmergencyReviewProps) {
  const words = useWords(emergencyMessages);
  const language = useLanguage();
  const missing = missingBeforeStart(deployment).map((name) => prerequisiteNames[name][language]);
  return (
    <>
      {missing.length > 0 && (
        <Notice severity="warning">
          {words.lacking} {joinWords(missing, language)}.
        </Notice>
      )}
      <TextArea
        path="review"
        label={words.review}
        hint={words.reviewHint}
        required
        value={value}
        onChange={onChange}
      />
    </>
  );
}
