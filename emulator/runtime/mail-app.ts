import { call, emulated } from './bridge';

type App = GoogleAppsScript.Mail.MailApp;
type Parameters = GoogleAppsScript.Mail.MailAdvancedParameters;

/** The four ways in which Google takes a mail. */
type Given = [message: Parameters] | [to: string, ...texts: string[]] | [string, string, string, Parameters];

function send(...given: Given): void {
  const [first, second = '', third = '', fourth] = given;
  if (typeof first === 'object') {
    const { to = '', subject = '', body = '', ...options } = first;
    call('mail.send', { to, subject, body, options });
  } else if (typeof fourth === 'string') {
    call('mail.send', { to: first, subject: third, body: fourth, options: { replyTo: second } });
  } else {
    call('mail.send', { to: first, subject: second, body: third, options: fourth });
  }
}

export const mailApp: App = emulated<App>('MailApp', {
  sendEmail: send,
  getRemainingDailyQuota: () => call<number>('mail.quota'),
});
