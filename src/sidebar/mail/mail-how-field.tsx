import { mailMessages } from '../../messages/sidebar-mail';
import { RadioCards } from '../form/radio-cards';
import { useWords } from '../words';
import type { OfferedHow } from './mail-how';

interface MailHowFieldProps {
  /** Before the field's name. */
  readonly at?: string;
  readonly legend?: string;
  /** What leaving it out is called. */
  readonly none?: string;
  readonly how: OfferedHow;
  readonly onChange: (how: OfferedHow) => void;
}

/** Of a mail that may be left out. */
export function MailHowField({ at = '', how, onChange, ...own }: MailHowFieldProps) {
  const words = useWords(mailMessages);
  return (
    <RadioCards
      path={`${at}mail.how`}
      legend={own.legend ?? words.how}
      cards={[
        { value: 'send', label: words.send },
        { value: 'draft', label: words.draft },
        { value: 'none', label: own.none ?? words.none },
      ]}
      value={how}
      onChange={onChange}
    />
  );
}
