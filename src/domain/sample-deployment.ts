import { partsOf } from './calendar-date';
import type { Environment } from './customer';
import { dateWords } from './date-words';
import { DEFAULT_CHECKLIST } from './default-checklist';
import type { NoteTemplate } from './default-note';
import type { Deployment } from './deployment';
import type { Language } from './language';
import type { Localized } from './localized';
import type { MailFacts } from './mail-values';
import type { NoticeFacts, Told } from './notice-text';
import type { GuideAbout } from './rollback-guide';
import { newDeployment } from './verbs/new-deployment';

const CUSTOMER = 'Cooperativa Llum';

const ENVIRONMENT: Environment = {
  name: 'PRO',
  kind: 'production',
  maintenanceMode: true,
  accessManagement: false,
  privilegedAccess: false,
  consoles: 2,
  syncservers: 2,
  monitoringUrl: '',
};

/** An invented deployment that has all that a template can tell; nobody has agreed to its date. */
const SAMPLE: Deployment = {
  ...newDeployment('', '', 'Europe/Madrid'),
  id: 'DEP-2026-0147',
  environments: [ENVIRONMENT.name],
  tickets: [
    { number: 'ES-1000001', title: 'Informe mensual', url: '', deployed: true },
    { number: 'ES-1000002', title: 'Bajas & altas', url: '', deployed: false },
  ],
  components: [
    { name: 'addon-llum', version: '3.2.11', deployed: true },
    { name: 'addon-scim', version: '3.0.22', deployed: true },
  ],
  restarts: { consoles: true, syncservers: true, other: '' },
  planned: { start: null, durationMinutes: 15, rollbackMinutes: 10, timeZone: 'Europe/Madrid' },
};

const ISSUE: Localized = {
  es: 'El informe mensual tarda más de lo habitual',
  ca: "L'informe mensual triga més del que és habitual",
  en: 'The monthly report takes longer than usual',
};

const NOTE: Localized = {
  es: 'Aquí va lo que se escriba para el cliente.',
  ca: "Aquí va el que s'escrigui per al client.",
  en: 'Here stands what is written for the customer.',
};

const day = (date: string, language: Language): string => dateWords(partsOf(date), language);

/** @param support where customers turn to, as Settings say */
export const sampleMail = (
  language: Language,
  support: Pick<MailFacts, 'portal' | 'phone'>,
): { readonly deployment: Deployment; readonly facts: MailFacts } => ({
  deployment: SAMPLE,
  facts: {
    customerName: CUSTOMER,
    language,
    localHour: 17,
    environments: [ENVIRONMENT],
    dateWords: day('2026-12-02', language),
    startWords: '17:00',
    oldDateWords: day('2026-12-01', language),
    oldStartWords: '16:30',
    endWords: '17:45',
    note: NOTE[language],
    issues: [ISSUE[language]],
    ...support,
  },
});

/** The same ended with an issue, at five past five in the afternoon by UTC. */
export const sampleNote = (noteTemplate: NoteTemplate): [Deployment, Told, NoticeFacts] => [
  {
    ...SAMPLE,
    outcome: 'completed-with-issues',
    issues: [ISSUE[noteTemplate.language]],
    actual: { start: null, end: '2026-12-02T17:05:00.000Z' },
  },
  { number: 'ES-1000001', title: 'Informe mensual', isDeployed: true },
  {
    customer: { name: CUSTOMER },
    zone: { timeZone: 'UTC', offsets: [{ from: '2026-01-01T00:00:00.000Z', minutes: 0 }] },
    now: '2026-12-02T17:05:00.000Z',
    noteTemplate,
  },
];

export const SAMPLE_GUIDE: GuideAbout = {
  ...SAMPLE,
  customerName: CUSTOMER,
  there: [ENVIRONMENT],
  components: SAMPLE.components.map(({ name, version }, at) => {
    const previous = at === 0 ? '3.2.10' : '';
    const artifact = 'https://nexus.example/addon-llum/3.2.10';
    const inPlace = [{ environment: ENVIRONMENT.name, version: previous, id: 'DEP-2026-0140', artifact }];
    return { name, version, previous, inPlace: at === 0 ? inPlace : [] };
  }),
  checklist: DEFAULT_CHECKLIST,
  executor: 'Laia Serra',
  backup: 'Joan Soler',
};
