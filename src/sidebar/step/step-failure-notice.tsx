import { FailureNotice } from '../components/failure-notice';
import { Notice } from '../components/notice';
import type { Failure } from '../server';
import { fieldsOf } from './step-failure';

/** In the script's own words, or why it was not reached. */
export function StepFailure({ failure }: { readonly failure: Failure }) {
  const sentences = [...new Set(fieldsOf(failure).values())];
  return (
    <>
      <FailureNotice failure={failure} />
      {sentences.map((sentence) => (
        <Notice key={sentence} severity="error">
          {sentence}
        </Notice>
      ))}
    </>
  );
}
