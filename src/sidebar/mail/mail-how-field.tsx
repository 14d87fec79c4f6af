import { mailMessages } from '../../messages/sidebar-mail';
import { RadioCards } from '../form/radio-cards';
import { useWords } from '../words';
import type { OfferedHow } from './mail-how';

interface MailHowFieldProps {
  readonly how: OfferedHow;
  readonly onChange: (how: OfferedHow) => void;
}

/** Of a mail that may be left out. */
export function MailHowField({ how, onChange }: MailHowFieldProps) {
  const words = useWords(mailMessages);
  return (
    <RadioCards
      path="mail.how"
      legend={words.how}
      cards={[
        { value: 'send', label: words.send },
        { value: 'draft', label: words.draft },
        { value: 'none', label: words.none },
      ]}
      value={how}
      onChange={onChange}
    />
  );
}
