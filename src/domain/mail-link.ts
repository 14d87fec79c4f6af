/** Where whoever has the mail finds it: https://support.google.com/mail/answer/7190 */
export const mailLink = (messageId: string): string =>
  `https://mail.google.com/mail/#search/rfc822msgid:${encodeURIComponent(messageId.replace(/^<|>$/g, ''))}`;
