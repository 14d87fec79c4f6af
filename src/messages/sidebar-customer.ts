import { byLanguage } from './catalogue';

/** The form of a new customer and of an adopted log. */
interface CustomerMessages {
  readonly title: string;
  readonly customer: string;
  readonly name: string;
  readonly fileWillBe: (fileName: string) => string;
  readonly fileStays: (fileName: string) => string;
  readonly language: string;
  readonly languageHint: string;
  readonly place: string;
  readonly placeHint: string;
  readonly managedBy: string;
  readonly partner: string;
  readonly partnerOnly: string;
  readonly domains: string;
  readonly domainsHint: string;
  readonly removeDomain: (domain: string) => string;
  readonly reviewTitle: string;
  readonly willBeDone: string;
  readonly makeFile: (fileName: string, language: string) => string;
  readonly register: (customer: string) => string;
  readonly environments: (names: string) => string;
  readonly contacts: (count: number) => string;
  readonly noContacts: string;
  readonly nothingSent: string;
  readonly submit: string;
  readonly submitting: string;
  readonly doneTitle: (name: string) => string;
}

export const customerMessages = byLanguage<CustomerMessages>({
  title: ['Crear un cliente', 'Crear un client', 'Create a customer'],
  customer: ['Cliente', 'Client', 'Customer'],
  name: ['Nombre', 'Nom', 'Name'],
  fileWillBe: [
    (fileName) => `Archivo: ${fileName}`,
    (fileName) => `Fitxer: ${fileName}`,
    (fileName) => `File: ${fileName}`,
  ],
  fileStays: [
    (fileName) => `El archivo sigue llamándose «${fileName}».`,
    (fileName) => `El fitxer continua dient-se «${fileName}».`,
    (fileName) => `The file is still called “${fileName}”.`,
  ],
  language: ['Idioma', 'Llengua', 'Language'],
  languageHint: [
    'El de sus correos y su registro.',
    'La dels seus correus i el seu registre.',
    'Of its mails and its log.',
  ],
  place: ['Localidad', 'Localitat', 'Town'],
  placeHint: [
    'Sus festivos cuentan al elegir fechas.',
    "Els seus festius compten a l'hora de triar dates.",
    'Its public holidays count when dates are chosen.',
  ],
  managedBy: ['Quién lo gestiona', 'Qui el gestiona', 'Managed by'],
  partner: ['Nombre del partner', 'Nom del partner', 'Partner’s name'],
  partnerOnly: [
    'El partner sigue su propio procedimiento: este cliente quedará anotado, pero no se podrán planificar despliegues.',
    "El partner segueix el seu propi procediment: aquest client quedarà anotat, però no s'hi podran planificar desplegaments.",
    'The partner follows its own procedure: this customer will be noted, but no deployment can be planned.',
  ],
  domains: ['Dominios de correo', 'Dominis de correu', 'Mail domains'],
  domainsHint: [
    'Los del cliente y su partner. Escriba uno y pulse Intro.',
    'Els del client i el seu partner. Escriviu-ne un i premeu Retorn.',
    'The customer’s and its partner’s. Type one and press Enter.',
  ],
  removeDomain: [
    (domain) => `Quitar ${domain}`,
    (domain) => `Treu ${domain}`,
    (domain) => `Remove ${domain}`,
  ],
  reviewTitle: ['Confirme', 'Confirmeu', 'Confirm'],
  willBeDone: ['Se hará lo siguiente:', 'Es farà el següent:', 'This will be done:'],
  makeFile: [
    (fileName, language) => `Crear «${fileName}» en la carpeta DEPLOYMENTS, en ${language}`,
    (fileName, language) => `Crear «${fileName}» a la carpeta DEPLOYMENTS, en ${language}`,
    (fileName, language) => `Make “${fileName}” in the DEPLOYMENTS folder, in ${language}`,
  ],
  register: [
    (customer) => `Anotar «${customer}» en el registro de despliegues`,
    (customer) => `Anotar «${customer}» al registre de desplegaments`,
    (customer) => `Note “${customer}” in the deployments registry`,
  ],
  environments: [
    (names) => `Entornos: ${names}`,
    (names) => `Entorns: ${names}`,
    (names) => `Environments: ${names}`,
  ],
  contacts: [
    (count) => (count === 1 ? '1 contacto' : `${String(count)} contactos`),
    (count) => (count === 1 ? '1 contacte' : `${String(count)} contactes`),
    (count) => (count === 1 ? '1 contact' : `${String(count)} contacts`),
  ],
  noContacts: [
    'No ha indicado ningún contacto. Podrá añadirlos después en el registro de despliegues.',
    'No heu indicat cap contacte. Els podreu afegir després al registre de desplegaments.',
    'There are no contacts. They can be added later in the deployments registry.',
  ],
  nothingSent: [
    'No se envía ningún correo ni se comparte nada con el cliente.',
    "No s'envia cap correu ni es comparteix res amb el client.",
    'No mail is sent and nothing is shared with the customer.',
  ],
  submit: ['Crear el cliente', 'Crea el client', 'Create the customer'],
  submitting: ['Creando…', "S'està creant…", 'Creating…'],
  doneTitle: [
    (name) => `«${name}» ya está creado`,
    (name) => `«${name}» ja està creat`,
    (name) => `“${name}” is ready`,
  ],
});
