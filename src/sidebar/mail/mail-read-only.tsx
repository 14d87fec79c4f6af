import { mailMessages } from '../../messages/sidebar-mail';
import type { MailPreview } from '../../protocol/deployment-view';
import { useWords } from '../words';

/** A mail of later, to be read. */
export function MailReadOnly({ mail: { content } }: { readonly mail: MailPreview }) {
  const words = useWords(mailMessages);
  return (
    <>
      <p class="mail-subject">
        <span class="under">{words.subject}</span>
        {content.subject}
      </p>
      <p class="mail-shown">{content.text}</p>
    </>
  );
}
