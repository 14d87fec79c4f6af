import { joinWords } from '../../domain/join-words';
import { templateNames } from '../../messages/deployment-states';
import { outsideMessages } from '../../messages/sidebar-outside';
import type { OutsideView } from '../../protocol/outside-view';
import { Notice } from '../components/notice';
import { useLanguage, useWords } from '../words';

/** Which mails came back, and which drafts were thrown away. */
export function MailOutside({ outside: { bounces, strays } }: { readonly outside: OutsideView }) {
  const words = useWords(outsideMessages);
  const language = useLanguage();
  const told = (bounces ?? []).map(({ addresses, template }) => {
    const who = addresses.length === 0 ? words.somebody : joinWords(addresses, language);
    return words.bounced(template === null ? '' : capital(templateNames[template][language]), who);
  });
  return (
    <>
      {told.length > 0 && (
        <Notice severity="warning">
          {[...new Set(told)].map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p class="under">{words.bouncedHint}</p>
        </Notice>
      )}
      {strays?.map(({ subject }, index) => (
        <Notice key={index} severity="info">
          {words.stray(subject)}
        </Notice>
      ))}
      {bounces === null && <p>{words.bouncesUnread}</p>}
      {strays === null && <p>{words.straysUnread}</p>}
    </>
  );
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
