import { joinWords } from '../domain/join-words';
import { durationWords } from '../domain/mail-words';
import { findingSentences, mailFindingSentences } from './finding-sentences';
import { mailProblemMessage } from './mail-problems';
import { prerequisiteNames } from './prerequisites';
import type { StepRefusalWords } from './refusal-words';
import { newsSentences } from './release-news-words';
import { stateName, verbPhrases } from './verb-phrases';

export const stepRefusalsEn: StepRefusalWords = {
  'deployment-unknown': () => 'This deployment is no longer in the deployments registry.',
  'deployment-unreadable': ({ id }) =>
    `Deployment ${id} cannot be read: somebody changed its line in the registry’s hidden tab “_records” by hand.`,
  'deployment-too-long': () =>
    'The deployment has too much text to be saved: shorten titles, notes or lists.',
  'changed-meanwhile': ({ by }) =>
    `${by === '' ? 'Somebody' : by} changed this deployment meanwhile. Look at it again: what you typed is kept.`,
  'verb-not-now': ({ verb, state }) =>
    `It is not possible to ${verbPhrases[verb].en} now: the deployment’s state is “${stateName(state, 'en')}”.`,
  'out-of-scope': ({ name, partner }) =>
    `“${name}” is managed by ${partner === '' ? 'its partner' : partner} with a procedure of its own: nothing is planned here.`,
  'zone-unknown': ({ timeZone, place }) =>
    `The time zone “${timeZone}” of ${place}, in the registry’s Calendars tab, does not exist. It must be like Europe/Madrid.`,
  'date-refused': ({ findings }) => `It may not be deployed then. ${findingSentences(findings, 'en')}`,
  'date-unacknowledged': ({ findings }) =>
    `There are warnings about the date to read and accept. ${findingSentences(findings, 'en')}`,
  'findings-changed': ({ findings }) =>
    `There are other restrictions by now than you saw. ${findingSentences(findings, 'en')}`,
  'releases-unread': ({ news }) =>
    `There are later versions that you have to read and accept. ${newsSentences(news, 'en')}`,
  'nothing-forbidden': () => 'Nothing is forbidden on that date that would need an exception.',
  'no-leads': () => 'Nobody else has the role “lead” in the Team tab: there is nobody to ask.',
  'not-ready': ({ missing }) =>
    `Before the start there is still missing: ${joinWords(
      missing.map((name) => prerequisiteNames[name].en),
      'en',
    )}. Note it under “Change”.`,
  'not-ready-to-close': ({ missing }) =>
    `Before an emergency is closed, this is missing: ${joinWords(
      missing.map((name) => prerequisiteNames[name].en),
      'en',
    )}. Note it under “Change”.`,
  'items-open': ({ items }) =>
    `Before the end there is still to do, or to say why it does not apply: ${items.map((item) => `“${item}”`).join(', ')}.`,
  'mail-template': ({ problem }) => mailProblemMessage(problem, 'en'),
  'mail-needed': () => 'At this step the mail has to be sent, or left as a draft.',
  'mail-refused': ({ findings }) =>
    `The mail cannot be sent like this. ${mailFindingSentences(findings, 'en')}`,
  'mail-unconfirmed': ({ findings }) =>
    `There are warnings about the mail to read and accept. ${mailFindingSentences(findings, 'en')}`,
  'mail-waiting': () =>
    'An earlier mail of this deployment is not settled. Try to send it again, mark it as done by hand or waive it with a reason, and go on then.',
  'thread-elsewhere': ({ subject }) =>
    `The mail “${subject}” is not in your mailbox any more: choose another one, or leave it to be told by hand.`,
  'mail-elsewhere': ({ mailbox }) =>
    `The draft is in the mailbox of ${mailbox}: only that person can send it. If it was sent already, mark it as done by hand.`,
  'effect-running': ({ by, minutes }) =>
    `${by} is at it right now. If something interrupts it, it can be tried again in ${durationWords(minutes, 'en')}.`,
  'nothing-to-settle': () => 'That step is settled already.',
};
