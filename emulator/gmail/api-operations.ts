import { apiError } from '../kernel/errors';
import type { Json } from '../kernel/json';
import type { Call, Operation, Operations } from '../kernel/operation';
import { operation } from '../kernel/operation';
import type { Sending } from './deliver';
import { sendMail } from './deliver';
import type { DraftContent } from './draft';
import { createDraft, deleteDraft, draftsOf, requireDraft, sendDraft, updateDraft } from './draft';
import type { ListMessages } from './list-messages';
import { listMessages, listThreads, pageOfMail } from './list-messages';
import { mailboxOf, messagesOfThread, threadOfOutgoing } from './mailbox';
import { parseMail } from './parse';
import { apiRefusal } from './refusals';
import type { Shape } from './resource';
import { briefly, changed, messageResource } from './resource';
import { readSearch } from './search';

const ALL = 'https://mail.google.com/';
const READ = [ALL, 'gmail.modify', 'gmail.readonly'];
const COMPOSE = [ALL, 'gmail.modify', 'gmail.compose'];
const READ_DRAFTS = [...COMPOSE, 'gmail.readonly'];

interface Mine {
  /** `me`, or the caller's own address. */
  userId: string;
}
interface OneOf extends Mine {
  id: string;
}
interface RawMessage {
  /** base64, of either alphabet. */
  raw?: string;
  threadId?: string;
}

function define<Args extends Mine>(
  method: string,
  scopes: readonly string[],
  run: (sending: Sending, args: Args, call: Call) => Json | void,
): Operation {
  return operation<Args>({ service: 'Gmail', scopes }, (call, args) => {
    const name = `gmail.users.${method}`;
    if (args.userId !== 'me' && args.userId.toLowerCase() !== call.user.toLowerCase()) {
      throw apiError(name, { code: 403, message: `Delegation denied for ${call.user}`, reason: 'forbidden' });
    }
    const { world, user } = call;
    return run({ world, user, now: call.now(), refuse: apiRefusal(name) }, args, call);
  });
}

const touchAll = (call: Call, owners: readonly string[]): void =>
  owners.forEach((id) => call.touch({ kind: 'mailbox', id }));

function contentOf(method: string, message: RawMessage | undefined): DraftContent {
  if (!message?.raw) {
    const wanted = "'raw' RFC822 payload message string or uploading message via /upload/* URL required";
    throw apiError(`gmail.users.${method}`, { code: 400, message: wanted, reason: 'invalidArgument' });
  }
  return { raw: Buffer.from(message.raw, 'base64').toString('latin1'), threadId: message.threadId };
}

const drafts: Operations = {
  'gmail.drafts.create': define<Mine & { resource: { message?: RawMessage } }>(
    'drafts.create',
    COMPOSE,
    (sending, { resource }, call) => {
      const draft = createDraft(sending, contentOf('drafts.create', resource.message));
      touchAll(call, [sending.user]);
      return { id: draft.id, message: changed(draft.message) };
    },
  ),
  'gmail.drafts.update': define<OneOf & { resource: { message?: RawMessage } }>(
    'drafts.update',
    COMPOSE,
    (sending, { id, resource }, call) => {
      const draft = updateDraft(sending, id, contentOf('drafts.update', resource.message));
      touchAll(call, [sending.user]);
      return { id, message: changed(draft.message) };
    },
  ),
  'gmail.drafts.get': define<OneOf & Shape>('drafts.get', READ_DRAFTS, (sending, { id, ...shape }) => ({
    id,
    message: messageResource(requireDraft(sending, id).message, shape),
  })),
  'gmail.drafts.list': define<Mine & ListMessages>('drafts.list', READ_DRAFTS, (sending, query) => {
    const test = readSearch(query.q ?? '');
    const found = draftsOf(sending).filter(({ message }) => test(message));
    const { items, ...page } = pageOfMail(found, query);
    return items.length === 0
      ? page
      : { drafts: items.map(({ id, message }) => ({ id, message: briefly(message) })), ...page };
  }),
  'gmail.drafts.send': define<Mine & { resource: { id?: string; message?: RawMessage } }>(
    'drafts.send',
    COMPOSE,
    (sending, { resource: { id = '', message } }, call) => {
      if (message?.raw) updateDraft(sending, id, contentOf('drafts.send', message));
      const sent = sendDraft(sending, id);
      touchAll(call, sent.owners);
      return changed(sent.message);
    },
  ),
  'gmail.drafts.delete': define<OneOf>('drafts.delete', COMPOSE, (sending, { id }, call) => {
    deleteDraft(sending, id);
    touchAll(call, [sending.user]);
  }),
};

const messages: Operations = {
  'gmail.messages.get': define<OneOf & Shape>(
    'messages.get',
    READ,
    ({ world, user, refuse }, { id, ...shape }) => {
      const message = mailboxOf(world, user).messages[id];
      if (!message) throw refuse({ kind: 'not-found', id });
      return messageResource(message, shape);
    },
  ),
  'gmail.messages.list': define<Mine & ListMessages>('messages.list', READ, listMessages),
  'gmail.messages.send': define<Mine & { resource: RawMessage }>(
    'messages.send',
    [...COMPOSE, 'gmail.send'],
    (sending, { resource }, call) => {
      const { raw, threadId } = contentOf('messages.send', resource);
      const mailbox = mailboxOf(sending.world, sending.user);
      const sent = sendMail(sending, raw, threadOfOutgoing(mailbox, parseMail(raw), threadId));
      touchAll(call, sent.owners);
      return changed(sent.message);
    },
  ),
};

const threads: Operations = {
  'gmail.threads.get': define<OneOf & Shape>(
    'threads.get',
    READ,
    ({ world, user, refuse }, { id, ...shape }) => {
      const found = messagesOfThread(mailboxOf(world, user), id);
      if (found.length === 0) throw refuse({ kind: 'not-found', id });
      return { id, messages: found.map((message) => messageResource(message, shape)) };
    },
  ),
  'gmail.threads.list': define<Mine & ListMessages>('threads.list', READ, listThreads),
};

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1 */
export const gmailApiOperations: Operations = { ...drafts, ...messages, ...threads };
