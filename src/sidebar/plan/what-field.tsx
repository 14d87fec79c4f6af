import { contentMessages } from '../../messages/sidebar-plan-content';
import { Fold } from '../components/fold';
import { TextArea } from '../form/text-area';
import { useErrorBelow } from '../form/errors';
import { useWords } from '../words';

interface WhatFieldProps {
  readonly value: string;
  readonly onChange: (what: string) => void;
}

/** A change that no component names, which is seldom. */
export function WhatField({ value, onChange }: WhatFieldProps) {
  const words = useWords(contentMessages);
  const wrong = useErrorBelow('what') !== undefined;
  return (
    <Fold title={words.whatTitle} open={value !== '' || wrong}>
      <TextArea path="what" label={words.what} hint={words.whatHint} value={value} onChange={onChange} />
    </Fold>
  );
}
