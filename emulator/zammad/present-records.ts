import type { Json } from '../kernel/json';
import type { Group, Organization, ZammadState, ZammadUser } from './state';
import { nameOf, ROLES } from './fixed-ids';

type JsonObject = Record<string, Json>;

const EMPTY_CONTACT = {
  image: null,
  image_source: null,
  web: '',
  phone: '',
  fax: '',
  mobile: '',
  department: '',
  street: '',
  zip: '',
  city: '',
  country: '',
  address: '',
  vip: false,
  verified: false,
  note: '',
  last_login: null,
  source: null,
  login_failed: 0,
  out_of_office: false,
  out_of_office_start_at: null,
  out_of_office_end_at: null,
  out_of_office_replacement_id: null,
};

export function userJson(user: ZammadUser): JsonObject {
  const { password: _password, group_ids: groups, role_ids: roles, ...row } = user;
  return {
    ...row,
    ...EMPTY_CONTACT,
    preferences: {},
    role_ids: roles,
    two_factor_preference_ids: [],
    organization_ids: [],
    authorization_ids: [],
    overview_sorting_ids: [],
    group_ids: groups,
  };
}

export const loginOf = (state: ZammadState, id: number): string =>
  state.users.find((one) => one.id === id)?.login ?? '-';

const signatures = (
  state: ZammadState,
  row: { created_by_id: number; updated_by_id: number },
): JsonObject => ({
  created_by: loginOf(state, row.created_by_id),
  updated_by: loginOf(state, row.updated_by_id),
});

export function userExpanded(state: ZammadState, user: ZammadUser): JsonObject {
  const organization = state.organizations.find((one) => one.id === user.organization_id);
  const groups = state.groups.flatMap((group) => {
    const rights = user.group_ids[String(group.id)];
    return rights ? [[group.name, rights] as const] : [];
  });
  return {
    ...userJson(user),
    roles: user.role_ids.map((id) => nameOf(ROLES, id)),
    two_factor_preferences: [],
    organizations: [],
    authorizations: [],
    overview_sortings: [],
    ...(organization ? { organization: organization.name } : {}),
    groups: Object.fromEntries(groups),
    ...signatures(state, user),
  };
}

export const groupJson = (state: ZammadState, group: Group): JsonObject => ({
  signature_id: null,
  email_address_id: null,
  name_last: group.name.split('::').at(-1) ?? group.name,
  parent_id: null,
  assignment_timeout: null,
  follow_up_assignment: true,
  reopen_time_in_days: null,
  shared_drafts: true,
  ...group,
  user_ids: state.users.filter((user) => user.group_ids[String(group.id)]).map((user) => user.id),
});

export const groupExpanded = (state: ZammadState, group: Group): JsonObject => ({
  ...groupJson(state, group),
  users: state.users.filter((user) => user.group_ids[String(group.id)]).map((user) => user.login),
  ...signatures(state, group),
});

export const organizationJson = (state: ZammadState, organization: Organization): JsonObject => ({
  ...organization,
  member_ids: state.users.filter((user) => user.organization_id === organization.id).map((user) => user.id),
  secondary_member_ids: [],
});

export const organizationExpanded = (state: ZammadState, organization: Organization): JsonObject => ({
  ...organizationJson(state, organization),
  members: state.users.filter((user) => user.organization_id === organization.id).map((user) => user.login),
  secondary_members: [],
  ...signatures(state, organization),
});

/** A row that refers to nothing but who wrote it. */
export const plainExpanded = <Row extends { created_by_id: number; updated_by_id: number }>(
  state: ZammadState,
  row: Row,
): Row & JsonObject => ({ ...row, ...signatures(state, row) });
