import type { Json } from '../kernel/json';
import type { ZammadSettings } from './settings';

export type GroupRight = 'read' | 'create' | 'change' | 'overview' | 'full';

interface Row {
  id: number;
  created_by_id: number;
  updated_by_id: number;
  /** ISO 8601 in UTC with milliseconds. */
  created_at: string;
  updated_at: string;
}

export interface ZammadUser extends Row {
  login: string;
  email: string;
  firstname: string;
  lastname: string;
  organization_id: number | null;
  /** 1 Admin, 2 Agent, 3 Customer. */
  role_ids: number[];
  group_ids: Record<string, GroupRight[]>;
  active: boolean;
  password: string | null;
}

export interface ZammadToken {
  token: string;
  user_id: number;
  permissions: string[];
  /** A date; the token is refused from that day on. */
  expires_at: string | null;
}

export interface Group extends Row {
  name: string;
  active: boolean;
  note: string | null;
  follow_up_possible: 'yes' | 'new_ticket';
}

export interface TicketState extends Row {
  name: string;
  state_type_id: number;
  next_state_id: number | null;
  ignore_escalation: boolean;
  default_create: boolean;
  default_follow_up: boolean;
  note: string | null;
  active: boolean;
}

export interface TicketPriority extends Row {
  name: string;
  default_create: boolean;
  ui_icon: string | null;
  ui_color: string | null;
  note: string | null;
  active: boolean;
}

export interface TextModule extends Row {
  name: string;
  keywords: string | null;
  content: string;
  note: string | null;
  active: boolean;
}

export interface Organization extends Row {
  name: string;
  shared: boolean;
  domain: string;
  domain_assignment: boolean;
  active: boolean;
  note: string;
  vip: boolean;
}

export interface Ticket extends Row {
  number: string;
  title: string;
  group_id: number;
  state_id: number;
  priority_id: number;
  /** 1, whose login is `-`, when nobody owns it. */
  owner_id: number;
  customer_id: number;
  organization_id: number | null;
  note: string | null;
  pending_time: string | null;
  close_at: string | null;
  last_contact_at: string | null;
  last_contact_agent_at: string | null;
  last_contact_customer_at: string | null;
  create_article_type_id: number | null;
  create_article_sender_id: number | null;
  preferences: Record<string, Json | undefined>;
  tags: string[];
}

export interface Attachment {
  id: number;
  filename: string;
  base64: string;
  preferences: Record<string, string>;
}

export interface Article extends Row {
  ticket_id: number;
  type_id: number;
  sender_id: number;
  from: string | null;
  to: string | null;
  cc: string | null;
  subject: string | null;
  reply_to: string | null;
  message_id: string | null;
  in_reply_to: string | null;
  content_type: string;
  body: string;
  internal: boolean;
  preferences: Record<string, Json | undefined>;
  origin_by_id: number | null;
  attachments: Attachment[];
}

export interface Link {
  id: number;
  /** 1 normal, 2 parent, 3 child, seen from the source. */
  link_type_id: number;
  source_id: number;
  target_id: number;
  created_at: string;
}

export interface Mention extends Row {
  mentionable_id: number;
  user_id: number;
}

export interface TimeAccounting extends Row {
  ticket_id: number;
  ticket_article_id: number | null;
  /** A decimal number as text. */
  time_unit: string;
  type_id: number | null;
}

export interface Checklist extends Row {
  name: string;
  ticket_id: number;
}

export interface ChecklistItem extends Row {
  checklist_id: number;
  text: string;
  checked: boolean;
}

/** Everything the fake knows, as plain JSON. */
export interface ZammadState {
  settings: ZammadSettings;
  /** The last id given in each table, and the counter in ticket numbers. */
  sequences: Record<string, number>;
  /** Goes before the counter in ticket numbers. */
  systemId: string;
  users: ZammadUser[];
  tokens: ZammadToken[];
  groups: Group[];
  ticketStates: TicketState[];
  ticketPriorities: TicketPriority[];
  organizations: Organization[];
  textModules: TextModule[];
  tickets: Ticket[];
  articles: Article[];
  tagItems: { id: number; name: string }[];
  links: Link[];
  mentions: Mention[];
  timeAccountings: TimeAccounting[];
  checklists: Checklist[];
  checklistItems: ChecklistItem[];
}

export function nextId(state: ZammadState, table: string): number {
  const id = (state.sequences[table] ?? 0) + 1;
  state.sequences[table] = id;
  return id;
}
