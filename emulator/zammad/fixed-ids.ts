// The ids that every Zammad gives to the same things.

export const ARTICLE_TYPES: Readonly<Record<string, number>> = {
  email: 1,
  sms: 2,
  chat: 3,
  fax: 4,
  phone: 5,
  'twitter status': 6,
  'twitter direct-message': 7,
  'facebook feed post': 8,
  'facebook feed comment': 9,
  note: 10,
  web: 11,
  'telegram personal-message': 12,
  'whatsapp message': 13,
};

export const ARTICLE_SENDERS: Readonly<Record<string, number>> = { Agent: 1, Customer: 2, System: 3 };

export const ROLES: Readonly<Record<string, number>> = { Admin: 1, Agent: 2, Customer: 3 };

export const LINK_TYPES: Readonly<Record<string, number>> = { normal: 1, parent: 2, child: 3 };

export const nameOf = (names: Readonly<Record<string, number>>, id: number | null): string | null =>
  Object.keys(names).find((name) => names[name] === id) ?? null;

/** Names of state types by id; a state has one, whatever administrators call the state. */
export const STATE_TYPES: Readonly<Record<string, number>> = {
  new: 1,
  open: 2,
  'pending reminder': 3,
  'pending action': 4,
  closed: 5,
  merged: 6,
  removed: 7,
};
