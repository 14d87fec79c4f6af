/** What a pasted mail's headings say; empty where they do not. */
export interface MailHeadings {
  readonly from: string;
  readonly sent: string;
  readonly messageId: string;
  /** Of the first line behind them. */
  readonly end: number;
}

type Kind = keyof Omit<MailHeadings, 'end'> | 'other';

/** Folded to small letters, in Gmail's and Outlook's words. */
const KINDS: Readonly<Record<Kind, RegExp>> = {
  from: /^(de|from|remitente?)$/,
  sent: /^(enviado|enviado el|enviat|enviat el|sent|fecha|data|date)$/,
  messageId: /^message-id$/,
  other:
    /^(para|per a|to|cc|cco|bcc|c\.c\.|copia|còpia|a|asunto|assumpte|subject|reply-to|responder a|respon a|importancia|importance|importància|references|in-reply-to|mime-version|content-type)$/,
};
const KIND_NAMES = Object.keys(KINDS) as Kind[]; // Those of the record above.

/** Outlook's copy has its headings in asterisks. */
const HEADING = /^\*?(?<name>\p{L}[\p{L}. -]{0,24}?)\s*:\*?\s*(?<value>.*)$/u;

function headingIn(line: string): { readonly kind: Kind; readonly value: string } | null {
  const { name = '', value = '' } = HEADING.exec(line.trim())?.groups ?? {};
  const kind = KIND_NAMES.find((one) => KINDS[one].test(name.toLowerCase()));
  return kind === undefined ? null : { kind, value: value.trim() };
}

/** The block of headings that begins at that line; null without at least who wrote it, or when. */
export function headingsAt(lines: readonly string[], at: number): MailHeadings | null {
  const found = { from: '', sent: '', messageId: '' };
  let end = at;
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    const heading = headingIn(line);
    // A long list of recipients goes on with a space before it.
    if (heading === null && !(end > at && /^\s+\S/.test(line))) break;
    if (heading !== null && heading.kind !== 'other') found[heading.kind] ||= heading.value;
    end += 1;
  }
  const isMail = found.from !== '' && end > at + 1;
  return isMail ? { ...found, end } : null;
}
