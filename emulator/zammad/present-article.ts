import type { Json } from '../kernel/json';
import { loginOf } from './present-records';
import type { Article, Attachment, ZammadState } from './state';
import { ARTICLE_SENDERS, ARTICLE_TYPES, nameOf } from './fixed-ids';

/** `size` is text in Zammad. */
const attachmentJson = (attachment: Attachment): Json => ({
  id: attachment.id,
  filename: attachment.filename,
  size: String(Buffer.from(attachment.base64, 'base64').length),
  preferences: attachment.preferences,
});

/** Articles are answered with names whether `expand` asks or not. */
export function articleJson(state: ZammadState, article: Article): Record<string, Json> {
  const { attachments, preferences, ...row } = article;
  return {
    ...row,
    message_id_md5: null,
    references: null,
    preferences,
    attachments: attachments.map(attachmentJson),
    type: nameOf(ARTICLE_TYPES, article.type_id),
    sender: nameOf(ARTICLE_SENDERS, article.sender_id),
    created_by: loginOf(state, article.created_by_id),
    updated_by: loginOf(state, article.updated_by_id),
    time_unit: state.timeAccountings.find((one) => one.ticket_article_id === article.id)?.time_unit ?? null,
  };
}
