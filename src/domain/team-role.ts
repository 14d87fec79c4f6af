export const TEAM_ROLES = ['engineer', 'lead', 'manager', 'administrator'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];
