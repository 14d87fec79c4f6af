import { byLanguage } from './catalogue';

/** Planning a deployment, from what is typed to the receipt. */
interface PlanMessages {
  readonly title: string;
  readonly draftTitle: string;
  readonly for: (customer: string) => string;
  readonly startsFrom: (id: string) => string;
  readonly environments: string;
  readonly outOfScope: (names: string) => string;
  readonly environment: (name: string) => string;
  readonly saveDraft: string;
  readonly saving: string;
  readonly saved: string;
  readonly reviewTitle: string;
  readonly submit: string;
  readonly submitting: string;
  readonly planned: (id: string) => string;
  readonly inCalendar: string;
  readonly inCalendarTentative: string;
  readonly inLog: (customer: string) => string;
  readonly nothingSent: string;
  readonly open: string;
  readonly notify: string;
}

export const planMessages = byLanguage<PlanMessages>({
  title: ['Nuevo despliegue', 'Desplegament nou', 'New deployment'],
  draftTitle: ['Borrador de despliegue', 'Esborrany de desplegament', 'Draft deployment'],
  for: [
    (customer) => `Para ${customer}.`,
    (customer) => `Per a ${customer}.`,
    (customer) => `For ${customer}.`,
  ],
  startsFrom: [
    (id) => `Parte de ${id}: hora, duración, reinicios y personas.`,
    (id) => `Parteix de ${id}: hora, durada, reinicis i persones.`,
    (id) => `It starts from ${id}: time, duration, restarts and people.`,
  ],
  outOfScope: [
    (names) => `${names}: fuera del procedimiento, porque no tiene nada de producción.`,
    (names) => `${names}: fora del procediment, perquè no té res de producció.`,
    (names) => `${names}: outside the procedure, for nothing of production is in it.`,
  ],
  environments: ['Entornos', 'Entorns', 'Environments'],
  environment: [
    (name) => `Entorno: ${name}.`,
    (name) => `Entorn: ${name}.`,
    (name) => `Environment: ${name}.`,
  ],
  saveDraft: ['Guardar borrador', "Desa l'esborrany", 'Save draft'],
  saving: ['Guardando…', "S'està desant…", 'Saving…'],
  saved: [
    'Guardado: sus compañeros lo ven en el registro.',
    'Desat: els vostres companys el veuen al registre.',
    'Saved: your colleagues see it in the log’s sidebar.',
  ],
  reviewTitle: ['Revise y planifique', 'Reviseu i planifiqueu', 'Review and plan'],
  submit: ['Planificar', 'Planifica', 'Plan'],
  submitting: ['Planificando…', "S'està planificant…", 'Planning…'],
  planned: [(id) => `Planificado: ${id}`, (id) => `Planificat: ${id}`, (id) => `Planned: ${id}`],
  inCalendar: [
    'Está en el calendario del equipo.',
    "És al calendari de l'equip.",
    'It is in the team’s calendar.',
  ],
  inCalendarTentative: [
    'Está en el calendario del equipo, provisional hasta que haya acuerdo.',
    "És al calendari de l'equip, provisional fins que hi hagi acord.",
    'It is in the team’s calendar, tentative until it is agreed.',
  ],
  inLog: [
    (customer) => `Tiene su fila en el registro de ${customer}.`,
    (customer) => `Té la seva fila al registre de ${customer}.`,
    (customer) => `It has its row in the log of ${customer}.`,
  ],
  nothingSent: [
    'Todavía no se ha enviado ningún correo.',
    "Encara no s'ha enviat cap correu.",
    'No mail has been sent yet.',
  ],
  open: ['Abrir el despliegue', 'Obre el desplegament', 'Open the deployment'],
  notify: ['Avisar al cliente', 'Avisa el client', 'Tell the customer'],
});
