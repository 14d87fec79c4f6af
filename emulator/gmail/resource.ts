import type { Json } from '../kernel/json';
import type { MimePart } from './mime';
import { parseMime } from './mime';
import type { MailMessage } from './state';

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1/Format */
export type MessageFormat = 'full' | 'metadata' | 'minimal' | 'raw';

export interface Shape {
  format?: MessageFormat;
  metadataHeaders?: string | string[];
}

type Resource = { [key: string]: Json | undefined };

const headersOf = (part: MimePart): Json[] => part.headers.map(({ name, value }) => ({ name, value }));

function partResource(part: MimePart, partId: string): Resource {
  const { mimeType, filename, body, parts } = part;
  const data = parts.length > 0 ? {} : { data: body.toString('base64url') };
  const about = {
    partId,
    mimeType,
    filename,
    headers: headersOf(part),
    body: { size: body.length, ...data },
  };
  if (parts.length === 0) return about;
  const idOf = (index: number): string => (partId === '' ? String(index) : `${partId}.${String(index)}`);
  return { ...about, parts: parts.map((inner, index) => partResource(inner, idOf(index))) };
}

function metadata(part: MimePart, wanted: string | string[] | undefined): Resource {
  const names = wanted === undefined ? null : [wanted].flat().map((name) => name.toLowerCase());
  const headers = part.headers.filter(({ name }) => names === null || names.includes(name.toLowerCase()));
  return { mimeType: part.mimeType, headers: headers.map(({ name, value }) => ({ name, value })) };
}

function payload(message: MailMessage, { format = 'full', metadataHeaders }: Shape): Resource {
  switch (format) {
    case 'minimal':
      return {};
    case 'raw':
      return { raw: Buffer.from(message.raw, 'latin1').toString('base64url') };
    case 'metadata':
      return { payload: metadata(parseMime(message.raw), metadataHeaders) };
    case 'full':
      return { payload: partResource(parseMime(message.raw), '') };
  }
}

export const briefly = ({ id, threadId }: MailMessage): Resource => ({ id, threadId });

/** After a change Gmail answers no more than where the message is. */
export const changed = (message: MailMessage): Resource => ({
  ...briefly(message),
  labelIds: message.labels,
});

/** A message as `users.messages.get` answers it: https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages */
export function messageResource(message: MailMessage, shape: Shape): Resource {
  return {
    ...changed(message),
    snippet: message.text.replace(/\s+/g, ' ').trim().slice(0, 200),
    internalDate: String(message.date),
    sizeEstimate: message.raw.length,
    ...payload(message, shape),
  };
}
