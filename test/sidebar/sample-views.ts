import type { Language } from '../../src/domain/language';
import { LOG_COLUMNS } from '../../src/domain/log-columns';
import type { LogColumnKey } from '../../src/domain/log-columns';
import type { AdoptionPlan } from '../../src/protocol/adoption';
import type { CustomerView, HomeView, Viewer } from '../../src/protocol/home-view';
import type { SetUpPlan } from '../../src/protocol/set-up';
import { lines, madrid, mine, NOW } from './sample-lines';

const aViewer = (language: Language): Viewer => ({
  email: 'aina.ferrer@company.example',
  name: 'Aina Ferrer',
  language,
  roles: ['engineer'],
});

const registry = { name: 'Deployments registry', url: 'https://docs.example/registry' };

export const aCustomer: CustomerView = {
  key: 'ajuntament-de-vilanova',
  name: 'Ajuntament de Vilanova',
  language: 'ca',
  place: 'Barcelona',
  managedBy: 'delegated',
  partner: 'Integradora Llevant',
  domains: ['vilanova.example', 'llevant.example'],
  helpdeskNeeded: false,
  environments: [
    { name: 'Producció', kind: 'production' },
    { name: 'PRE', kind: 'customer-productive-test' },
  ],
  contacts: [
    { name: 'Marta Puig', address: 'marta.puig@vilanova.example', role: 'customer-manager', recipient: 'to' },
    { name: '', address: 'cau@vilanova.example', role: 'helpdesk', recipient: 'cc' },
    { name: 'Joan Soler', address: 'joan@llevant.example', role: 'partner', recipient: 'to' },
    { name: 'Equipo de soporte', address: 'soporte@company.example', role: 'support-team', recipient: 'cc' },
    { name: 'Somebody', address: 'somebody@vilanova.example', role: 'jefa de sistemas', recipient: 'cc' },
  ],
  log: { name: 'Ajuntament de Vilanova', url: 'https://docs.example/vilanova' },
};

const customers: readonly CustomerView[] = [
  aCustomer,
  {
    ...aCustomer,
    key: 'banco',
    name: 'Banco Meseta',
    language: 'es',
    managedBy: 'us',
    partner: '',
    log: null,
  },
  { ...aCustomer, key: 'norte', name: 'Northern Rail', language: 'en', managedBy: 'partner-only' },
];

const logs = Array.from({ length: 12 }, (_, index) => ({
  name: `Cliente ${String(index + 1)} - Deployment log`,
  url: `https://docs.example/log-${String(index + 1)}`,
}));

export const homes: {
  readonly [K in HomeView['kind']]: (language: Language) => Extract<HomeView, { kind: K }>;
} = {
  'not-set-up': (language) => ({
    kind: 'not-set-up',
    viewer: { ...aViewer(language), roles: [] },
    notices: [],
    maySetUp: true,
    administrator: 'aina.ferrer@company.example',
  }),
  'not-in-team': (language) => ({
    kind: 'not-in-team',
    viewer: { ...aViewer(language), roles: [] },
    notices: [],
  }),
  elsewhere: (language) => ({ kind: 'elsewhere', viewer: aViewer(language), notices: [], logs, registry }),
  registry: (language) => ({
    kind: 'registry',
    viewer: aViewer(language),
    notices: [
      { severity: 'info', text: 'Información de muestra.' },
      { severity: 'warning', text: 'Hay copias de registros en la carpeta: «Copia de Banco Meseta».' },
    ],
    customers,
    unfinished: [
      { key: 'port', name: 'Port de Ponent', by: 'pau@company.example', mayFinish: true },
      { key: 'illes', name: 'Illes Salut', by: 'pau@company.example', mayFinish: false },
    ],
    notAdopted: [{ name: 'Hospital Sur - Deployment log', url: 'https://docs.example/hospital' }],
  }),
  template: (language) => ({ kind: 'template', viewer: aViewer(language), notices: [], registry }),
  log: (language) => ({
    kind: 'log',
    viewer: aViewer(language),
    notices: [
      { severity: 'warning', text: 'El nombre del archivo no empieza por el del cliente.' },
      { severity: 'error', text: 'No se encuentran las columnas «Fecha» y «Estado»: devuélvales su título.' },
    ],
    customer: aCustomer,
    registry,
    now: NOW,
    zone: madrid,
    deployments: lines,
    mine,
  }),
  'unknown-log': (language) => ({
    kind: 'unknown-log',
    viewer: aViewer(language),
    notices: [],
    suggestedName: 'Hospital Sur',
    file: { name: 'Hospital Sur - Deployment log', url: 'https://docs.example/hospital' },
    registry,
  }),
  'duplicate-log': (language) => ({
    kind: 'duplicate-log',
    viewer: aViewer(language),
    notices: [],
    customerName: 'Banco Meseta',
    original: { name: 'Banco Meseta - Deployment log', url: 'https://docs.example/meseta' },
  }),
};

export const aSetUpPlan: SetUpPlan = {
  language: 'ca',
  companyName: '',
  companyPlace: '',
  steps: [
    'Crear el registro «Deployments registry», en una carpeta propia junto a DEPLOYMENTS',
    'Crear la plantilla «TEMPLATE - Deployment log» en la carpeta DEPLOYMENTS',
  ],
};

const sheetOf = (sheetId: number, title: string, rows: number): AdoptionPlan['sheets'][number] => ({
  sheetId,
  title,
  headingRow: 2,
  rows,
  headings: [
    { column: 0, letter: 'A', heading: 'Fecha', examples: ['03/02/2026', '17/02/2026', '01/03/2026'] },
    { column: 1, letter: 'B', heading: 'Situación actual', examples: ['OK', 'OK', 'Pendiente'] },
    {
      column: 2,
      letter: 'C',
      heading: 'Actuación',
      examples: ['Actualización de la consola a la versión 3.5'],
    },
    { column: 4, letter: 'E', heading: 'Técnico', examples: [] },
  ],
  matches: [
    { key: 'date', column: 0, certain: true },
    { key: 'status', column: 1, certain: false },
    { key: 'what', column: 2, certain: true },
    { key: 'executor', column: 4, certain: true },
  ],
  idColumn: 'H',
});

export const anAdoptionPlan = (language: Language): AdoptionPlan => ({
  fileName: 'Hospital Sur - Deployment log',
  suggestedName: 'Hospital Sur',
  sheets: [sheetOf(11, 'Despliegues', 300), sheetOf(12, 'Histórico', 1)],
  // One name for each key of the log's columns.
  columnNames: Object.fromEntries(LOG_COLUMNS.map(({ key, heading }) => [key, heading[language]])) as Record<
    LogColumnKey,
    string
  >,
});
