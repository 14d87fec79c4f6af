import { call, emulated } from './bridge';

type Service = GoogleAppsScript.Gmail;
type Users = GoogleAppsScript.Gmail.Collection.UsersCollection;
type Drafts = GoogleAppsScript.Gmail.Collection.Users.DraftsCollection;
type Messages = GoogleAppsScript.Gmail.Collection.Users.MessagesCollection;
type Threads = GoogleAppsScript.Gmail.Collection.Users.ThreadsCollection;

const toBytes = (base64: string): number[] => call<number[]>('utilities.bytes', { base64 });

/**
 * The advanced service gives bodies and raw messages as bytes where REST has base64, whatever Google's types say:
 * https://developers.google.com/apps-script/advanced/gmail
 */
function withBytes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withBytes);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, content]: [string, unknown]) => {
    const isBytes = (key === 'raw' || key === 'data') && typeof content === 'string';
    return [key, isBytes ? toBytes(content) : withBytes(content)] as const;
  });
  return Object.fromEntries(entries);
}

// The answer has the shape of the resource that was asked for; only its bytes are told otherwise.
const read = <T>(operation: string, args: object): T => withBytes(call(operation, args)) as T;

function refuseMedia(method: string, media: unknown): void {
  if (media !== undefined) throw new Error(`not emulated: ${method} with mediaData`);
}

const drafts: Drafts = emulated<Drafts>('Gmail.Users.Drafts', {
  create: (resource: object, userId: string, media?: unknown) => {
    refuseMedia('Gmail.Users.Drafts.create', media);
    return call('gmail.drafts.create', { userId, resource });
  },
  update: (resource: object, userId: string, id: string, media?: unknown) => {
    refuseMedia('Gmail.Users.Drafts.update', media);
    return call('gmail.drafts.update', { userId, id, resource });
  },
  get: (userId: string, id: string, optional?: object) =>
    read('gmail.drafts.get', { ...optional, userId, id }),
  list: (userId: string, optional?: object) => call('gmail.drafts.list', { ...optional, userId }),
  send: (resource: object, userId: string, media?: unknown) => {
    refuseMedia('Gmail.Users.Drafts.send', media);
    return call('gmail.drafts.send', { userId, resource });
  },
  remove: (userId: string, id: string) => call('gmail.drafts.delete', { userId, id }),
});

const messages: Messages = emulated<Messages>('Gmail.Users.Messages', {
  get: (userId: string, id: string, optional?: object) =>
    read('gmail.messages.get', { ...optional, userId, id }),
  list: (userId: string, optional?: object) => call('gmail.messages.list', { ...optional, userId }),
  send: (resource: object, userId: string, media?: unknown) => {
    refuseMedia('Gmail.Users.Messages.send', media);
    return call('gmail.messages.send', { userId, resource });
  },
});

const threads: Threads = emulated<Threads>('Gmail.Users.Threads', {
  get: (userId: string, id: string, optional?: object) =>
    read('gmail.threads.get', { ...optional, userId, id }),
  list: (userId: string, optional?: object) => call('gmail.threads.list', { ...optional, userId }),
});

/** The advanced service `Gmail`, version 1: https://developers.google.com/apps-script/advanced/gmail */
export const gmailService: Service = emulated<Service>('Gmail', {
  Users: emulated<Users>('Gmail.Users', { Drafts: drafts, Messages: messages, Threads: threads }),
});
