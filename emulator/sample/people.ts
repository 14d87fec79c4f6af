import type { User } from '../kernel/world';

export const COMPANY_DOMAIN = 'soffid.example';
export const ADMINISTRATOR = `admin@${COMPANY_DOMAIN}`;
export const AUTOMATION = `deploy-bot@${COMPANY_DOMAIN}`;

export const ZONE = 'Europe/Madrid';

const at = (name: string): string => `${name}@${COMPANY_DOMAIN}`;

const person = (name: string, email: string, locale: string): User => ({
  name,
  email,
  locale,
  timeZone: ZONE,
});

/** Six people, all invented; how they are called in the Team tab. */
export const TEAM = {
  administrator: person('Catalina Ferragut', ADMINISTRATOR, 'ca'),
  manager: person('Rafael Ordóñez', at('manager'), 'es'),
  lead: person('Aina Bestard', at('lead'), 'ca'),
  madridLead: person('Lucía Prado', at('lucia.prado'), 'es'),
  engineer: person('Marta Vidal', at('engineer'), 'es'),
  secondEngineer: person('Tom Harding', at('tom.harding'), 'en'),
} as const satisfies Record<string, User>;

/** The account that installs the hourly trigger. */
export const BOT: User = person('Deploy bot', AUTOMATION, 'en');

/** A customer's manager, with an account of the customer's own organisation: sees one log. */
export const OUTSIDER: User = person('Núria Casals', 'nuria.casals@consorcimarina.example', 'ca');

export const COMPANY_USERS: readonly User[] = [...Object.values(TEAM), BOT];
export const COMPANY_ADDRESSES: readonly string[] = COMPANY_USERS.map(({ email }) => email);
