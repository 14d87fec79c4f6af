/** What the procedure's own example deploys. */
export const TICKETS = [
  'ES-7412280 Tractar els ORGANISMES com si fósin un ORGÀNIC',
  'ES-7412104 PRODUCTES: No fa enviaments a les notificacions',
  'ES-7412224 roldanfm al fer baixa li apareix missatge de conservar',
];
export const COMPONENTS = [
  'addon-diba 3.2.11',
  'biblioteques programari 3.2.1',
  'diputació aplicacions 3.21',
  'diputació programari 3.2.1',
];

const paragraphs = (...texts: string[]): string => texts.join('\n\n');
const list = (heading: string, items: readonly string[]): string =>
  [heading, ...items.map((item) => `* ${item}`)].join('\n');

/** The procedure's own three mails, with only their spelling mended. */
export const START_MAIL = paragraphs(
  'Buenas tardes.',
  list('Vamos a realizar el despliegue a producción de los siguientes tickets/correos:', TICKETS),
  list('Los componentes a desplegar son los siguientes:', COMPONENTS),
  'Se requiere reiniciar las consolas y los syncservers.',
  'Se estima una duración de 15 minutos.',
  'Saludos cordiales.',
);
export const DELAY_MAIL = paragraphs(
  'Buenas tardes.',
  'La actualización se va a demorar más de lo esperado. Cuando termine el proceso enviaremos correo de notificación.',
  'Nueva hora de finalización prevista: 17:45.',
  'Saludos cordiales.',
);
export const END_MAIL = paragraphs(
  'Buenas tardes.',
  'La actualización se ha completado satisfactoriamente.',
  'Para cualquier duda o nuevo comportamiento que pueda aparecer, abra un nuevo ticket en el Portal de soporte https://zammad.soffid.com/ o contacte por teléfono al 871 96 29 12.',
  'Saludos cordiales.',
);

export const CUSTOMER = 'Diputació Exemple';

/** As somebody fills in the add-on's form for a new customer. */
export const customer = {
  name: CUSTOMER,
  language: 'es',
  place: 'Barcelona',
  managedBy: 'us',
  partner: '',
  domains: ['diputacio.example'],
  environments: [
    {
      name: 'PRO',
      kind: 'production',
      maintenanceMode: true,
      accessManagement: false,
      privilegedAccess: false,
      consoles: 2,
      syncservers: 2,
      monitoringUrl: '',
    },
  ],
  contacts: [
    { name: 'Núria Ferrer', address: 'nuria@diputacio.example', role: 'customer-manager', recipient: 'to' },
    { name: 'Aina Bestard', address: 'lead@soffid.example', role: 'project-team', recipient: 'cc' },
    { name: 'Soporte', address: 'soporte@soffid.example', role: 'support-team', recipient: 'cc' },
  ],
};
