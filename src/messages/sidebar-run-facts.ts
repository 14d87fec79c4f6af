import type { Agreement, ChecklistEntry } from '../domain/deployment';
import type { Localized } from '../domain/localized';
import { localized } from '../domain/localized';
import { byLanguage } from './catalogue';

/** What a deployment consists of, to be read. */
interface RunFactsMessages {
  readonly what: string;
  readonly tickets: string;
  readonly components: string;
  readonly from: (version: string) => string;
  readonly restarts: string;
  readonly consoles: string;
  readonly syncservers: string;
  readonly noRestarts: string;
  readonly people: string;
  readonly executor: string;
  readonly backup: string;
  readonly nobody: string;
  readonly minutes: string;
  readonly rollbackMinutes: string;
  readonly prerequisites: string;
  readonly missing: string;
  readonly missingCount: (count: number) => string;
  readonly due: (who: string, when: string) => string;
  readonly riskAccepted: string;
  readonly agreement: string;
  readonly agreed: (who: string, how: string) => string;
  readonly evidence: string;
  readonly untested: (components: string) => string;
  readonly testedOther: (component: string, tested: string | null) => string;
  readonly issues: string;
  readonly remarks: string;
  readonly left: string;
  readonly delays: string;
  readonly history: string;
}

export const runFactsMessages = byLanguage<RunFactsMessages>({
  what: ['Qué se despliega', 'Què es desplega', 'What is deployed'],
  tickets: ['Tickets y correos', 'Tiquets i correus', 'Tickets and mails'],
  components: ['Componentes', 'Components', 'Components'],
  from: [(version) => `antes ${version}`, (version) => `abans ${version}`, (version) => `was ${version}`],
  restarts: ['Reinicios', 'Reinicis', 'Restarts'],
  consoles: ['consolas', 'consoles', 'consoles'],
  syncservers: ['syncservers', 'syncservers', 'syncservers'],
  noRestarts: ['Ninguno', 'Cap', 'None'],
  people: ['Personas', 'Persones', 'People'],
  executor: ['Quién lo hace', 'Qui ho fa', 'Who does it'],
  backup: ['Suplente', 'Suplent', 'Backup'],
  nobody: ['Nadie todavía', 'Ningú encara', 'Nobody yet'],
  minutes: ['Duración', 'Durada', 'Duration'],
  rollbackMinutes: ['Para revertir', 'Per revertir', 'To roll back'],
  prerequisites: ['Requisitos y acuerdo', 'Requisits i acord', 'Prerequisites and agreement'],
  missing: ['Falta', 'Falta', 'Missing'],
  missingCount: [
    (count) => `${count === 1 ? 'Falta' : 'Faltan'} ${String(count)}`,
    (count) => `${count === 1 ? 'Falta' : 'Falten'} ${String(count)}`,
    (count) => `${String(count)} missing`,
  ],
  due: [
    (who, when) => `Lo trae ${who}, antes del ${when}`,
    (who, when) => `Ho porta ${who}, abans del ${when}`,
    (who, when) => `Due from ${who} before ${when}`,
  ],
  riskAccepted: ['el cliente acepta el riesgo', 'el client accepta el risc', 'the customer accepts the risk'],
  agreement: ['Acuerdo', 'Acord', 'Agreement'],
  agreed: [
    (who, how) => `Con ${who}, ${how}`,
    (who, how) => `Amb ${who}, ${how}`,
    (who, how) => `With ${who}, ${how}`,
  ],
  evidence: ['Ver', 'Mostra', 'See'],
  untested: [
    (components) => `No es lo que se probó: ${components}. Pruébelo y anótelo en «Cambiar».`,
    (components) => `No és el que es va provar: ${components}. Proveu-ho i anoteu-ho a «Canvia».`,
    (components) => `This is not what was tested: ${components}. Test it, and note it under “Change”.`,
  ],
  testedOther: [
    (component, tested) =>
      tested === null ? `${component} (sin prueba)` : `${component} (se probó ${tested})`,
    (component, tested) =>
      tested === null ? `${component} (sense prova)` : `${component} (es va provar ${tested})`,
    (component, tested) =>
      tested === null ? `${component} (no test)` : `${component} (${tested} was tested)`,
  ],
  issues: ['Incidencias', 'Incidències', 'Issues'],
  remarks: ['Observaciones', 'Observacions', 'Remarks'],
  left: ['no se desplegó', 'no es va desplegar', 'not deployed'],
  delays: ['Demoras', 'Demores', 'Delays'],
  history: ['Historial', 'Historial', 'History'],
});

export const agreedHow: Readonly<Record<Agreement['how'], Localized>> = {
  mail: localized(['por correo', 'per correu', 'by mail']),
  phone: localized(['por teléfono', 'per telèfon', 'by phone']),
  meeting: localized(['en una reunión', 'en una reunió', 'in a meeting']),
};

export const tickNames: Readonly<Record<ChecklistEntry['state'], Localized>> = {
  todo: localized(['Por hacer', 'Per fer', 'To do']),
  done: localized(['Hecho', 'Fet', 'Done']),
  failed: localized(['Ha fallado', 'Ha fallat', 'Failed']),
  'not-applicable': localized(['No aplica', 'No escau', 'Not applicable']),
};
