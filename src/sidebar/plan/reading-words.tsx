import { joinWords } from '../../domain/join-words';
import type { Language } from '../../domain/language';
import { durationWords } from '../../domain/mail-words';
import { pasteMessages } from '../../messages/sidebar-plan-paste';
import { useLanguage, useWords } from '../words';
import type { Reading } from './reading';
import type { BoxReader } from './use-box';

function partsOf({ counts, mail }: Reading, language: Language): string[] {
  const words = pasteMessages[language];
  const some = (count: number, word: (count: number) => string): string[] => (count > 0 ? [word(count)] : []);
  const minutes = mail?.minutes ?? null;
  return [
    ...some(counts.tickets, words.tickets),
    ...some(counts.mails, words.mails),
    ...some(counts.components, words.components),
    ...some(counts.people, words.people),
    ...(mail === null ? [] : [words.restarts]),
    ...(minutes === null ? [] : [durationWords(minutes, language)]),
  ];
}

const MOST_SHOWN = 3;

/** The first lines that are not understood, in quotation marks. */
function quoted(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const shown = lines.slice(0, MOST_SHOWN).map((line) => `«${line}»`);
  return `${shown.join(', ')}${lines.length > MOST_SHOWN ? '…' : ''}`;
}

/** What was read from a box, and what was not. */
export function ReadingWords({ box: { reading, refused, text } }: { readonly box: BoxReader }) {
  const words = useWords(pasteMessages);
  const language = useLanguage();
  const what = reading === null ? '' : joinWords(partsOf(reading, language), language);
  const isLeft = text.trim() !== '' && (reading !== null || refused);
  return (
    <>
      {reading !== null && <p>{reading.mail === null ? words.taken(what) : words.takenFromMail(what)}</p>}
      {isLeft && <p>{words.notRead(quoted(text))}</p>}
    </>
  );
}
