export const TEAM_ROLES = ['engineer', 'lead', 'manager', 'administrator'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** Who registers customers and works on deployments; a manager looks on. */
export const DEPLOYERS: readonly TeamRole[] = ['engineer', 'lead', 'administrator'];

/** Those who answer for what is done: whether the audit was edited is theirs to ask. */
export const AUDITORS: readonly TeamRole[] = ['lead', 'manager', 'administrator'];
