import type { Params } from '../http/message';
import { isParams, textOf } from '../http/message';
import type { ZammadCall } from './call';
import { unprocessable } from './refusal';
import { extractInlineImages } from './sanitize-html';
import type { Attachment } from './state';
import { nextId } from './state';

const REQUIRED = ['mime-type', 'filename', 'data'];
const STRICT_BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function attachmentFrom(call: ZammadCall, given: Params, index: number): Attachment {
  for (const key of REQUIRED) {
    if (!given[key]) {
      throw unprocessable(`Attachment needs '${key}' param for attachment with index '${String(index)}'`);
    }
  }
  const base64 = textOf(given['data']).replaceAll(/[\r\n]/g, '');
  if (!STRICT_BASE64.test(base64)) {
    throw unprocessable(`Invalid base64 for attachment with index '${String(index)}'`);
  }
  const preferences: Record<string, string> = { 'Mime-Type': textOf(given['mime-type']) };
  if (given['charset']) preferences['Charset'] = textOf(given['charset']);
  return { id: nextId(call.state, 'attachments'), filename: textOf(given['filename']), base64, preferences };
}

export function attachmentsFrom(call: ZammadCall, params: Params): Attachment[] {
  const given = params['attachments'];
  if (!Array.isArray(given)) return [];
  return given.map((one, index) => attachmentFrom(call, isParams(one) ? one : {}, index));
}

/** Images that the body carries in itself become attachments it points to. */
export function takeInlineImages(
  call: ZammadCall,
  body: string,
  place: { readonly ticketId: number; readonly articleId: number },
): { body: string; attachments: Attachment[] } {
  const attachments: Attachment[] = [];
  const replaced = extractInlineImages(body, (image) => {
    const id = nextId(call.state, 'attachments');
    attachments.push({
      id,
      filename: `image${String(attachments.length + 1)}.${image.mimeType.replace('image/', '')}`,
      base64: image.base64,
      preferences: {
        'Content-Type': image.mimeType,
        'Mime-Type': image.mimeType,
        'Content-ID': `${String(place.ticketId)}.${String(id)}@zammad.example`,
        'Content-Disposition': 'inline',
      },
    });
    return `/api/v1/ticket_attachment/${String(place.ticketId)}/${String(place.articleId)}/${String(id)}?view=inline`;
  });
  return { body: replaced, attachments };
}
