import { DEPLOYMENT_STATES, OUTCOMES } from '../domain/deployment';
import type { FactChange, FactField } from '../domain/deployment-changes';
import { FACT_FIELDS } from '../domain/deployment-changes';
import type { Language } from '../domain/language';
import type { Localized } from '../domain/localized';
import { localized } from '../domain/localized';
import type { Zone } from '../domain/zone';
import { outcomeNames } from './deployment-states';
import { minutesWords } from './minutes-words';
import { stateNames } from './state-names';
import { whenWords } from './when-words';

/** What the words of a fact need besides. */
export interface FactWordsContext {
  readonly language: Language;
  /** On whose clock a time is told. */
  readonly zone: Zone;
  readonly nameOf: (address: string) => string;
}

export const factNames: Readonly<Record<FactField, Localized>> = {
  state: localized(['Estado', 'Estat', 'State']),
  outcome: localized(['Resultado', 'Resultat', 'Outcome']),
  when: localized(['Fecha', 'Data', 'Date']),
  durationMinutes: localized(['Duración', 'Durada', 'Duration']),
  rollbackMinutes: localized(['Para revertir', 'Per revertir', 'To roll back']),
  environments: localized(['Entornos', 'Entorns', 'Environments']),
  tickets: localized(['Tickets', 'Tiquets', 'Tickets']),
  mails: localized(['Correos', 'Correus', 'Mails']),
  components: localized(['Componentes', 'Components', 'Components']),
  previousVersion: localized(['Versión anterior', 'Versió anterior', 'Previous version']),
  testedVersion: localized(['Versión probada', 'Versió provada', 'Tested version']),
  gitlabProject: localized(['Proyecto de GitLab', 'Projecte de GitLab', 'GitLab project']),
  what: localized(['Descripción', 'Descripció', 'Description']),
  restarts: localized(['Reinicios', 'Reinicis', 'Restarts']),
  executor: localized(['Quién lo hace', 'Qui ho fa', 'Who does it']),
  backup: localized(['Suplente', 'Suplent', 'Backup']),
  parties: localized(['A quién se avisa', "A qui s'avisa", 'Who is told']),
  tested: localized(['Validación en TEST', 'Validació a TEST', 'Validation in TEST']),
  validated: localized([
    'Validación con el cliente',
    'Validació amb el client',
    'Validation with the customer',
  ]),
  rollbackGuide: localized(['Guía de rollback', 'Guia de rollback', 'Rollback guide']),
  releasedArtifact: localized(['Artefacto liberado', 'Artefacte alliberat', 'Released artifact']),
  riskAccepted: localized(['Riesgo aceptado', 'Risc acceptat', 'Risk accepted']),
  agreement: localized(['Acuerdo', 'Acord', 'Agreement']),
  actualStart: localized(['Inicio real', 'Inici real', 'Actual start']),
  actualEnd: localized(['Fin real', 'Fi real', 'Actual end']),
  delays: localized(['Demora', 'Demora', 'Delay']),
  checklist: localized(['Lista', 'Llista', 'Checklist']),
  leftOut: localized(['No se desplegó', 'No es va desplegar', 'Not deployed']),
  issues: localized(['Incidencias', 'Incidències', 'Issues']),
  remarks: localized(['Observaciones', 'Observacions', 'Remarks']),
};

const NOTHING = localized(['nada', 'res', 'nothing']);
const NO_END = localized(['sin hora de fin', 'sense hora de fi', 'end not known']);
const YES = localized(['sí', 'sí', 'yes']);
const ADDED = localized(['se añade', "s'afegeix", 'added']);
const REMOVED = localized(['se quita', 'es treu', 'removed']);

const LONGEST = 80;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const coded = <K extends string>(
  codes: readonly K[],
  names: Readonly<Record<K, Localized>>,
  value: string,
  language: Language,
): string => {
  const code = codes.find((one) => one === value);
  return code === undefined ? value : names[code][language];
};

type Told = (value: string, context: FactWordsContext) => string;

const when: Told = (value, { zone, language }) => whenWords(value, zone, language);
const minutes: Told = (value) => minutesWords(Number(value));
const person: Told = (value, { nameOf }) => nameOf(value);

/** Any other field is told as it is. */
const TOLD: Readonly<Partial<Record<FactField, Told>>> = {
  state: (value, { language }) => coded(DEPLOYMENT_STATES, stateNames, value, language),
  outcome: (value, { language }) => coded(OUTCOMES, outcomeNames, value, language),
  when,
  actualStart: when,
  actualEnd: when,
  delays: (value, context) => (value === 'unknown' ? NO_END[context.language] : when(value, context)),
  durationMinutes: minutes,
  rollbackMinutes: minutes,
  executor: person,
  backup: person,
  agreement: (value) => value.split('\n')[0] ?? '',
};

/** A fact's value as people say it. */
const valueWords = (field: FactField, value: string, context: FactWordsContext): string =>
  value === '' ? NOTHING[context.language] : cut(TOLD[field]?.(value, context) ?? value);

const VERSIONS: readonly FactField[] = ['components', 'previousVersion', 'testedVersion'];

/** One item of a list: «addon-diba 3.2.11 → 3.2.12», «se añade ES-7412280». */
function itemWords({ field, of, before, after }: FactChange, context: FactWordsContext): string {
  const { language, nameOf } = context;
  if (field === 'delays') return valueWords(field, after ?? before ?? '', context);
  const name = cut(field === 'parties' ? nameOf(of) : of);
  const withVersion = (value: string): string =>
    VERSIONS.includes(field) ? `${name} ${value}`.trim() : name;
  if (before === null) return `${ADDED[language]} ${withVersion(after ?? '')}`;
  if (after === null) return `${REMOVED[language]} ${withVersion(before)}`;
  return VERSIONS.includes(field) ? `${name} ${before} → ${after}` : name;
}

function changeWords(change: FactChange, context: FactWordsContext): string {
  const { field, of, before, after } = change;
  if (of !== '') return itemWords(change, context);
  if (field === 'riskAccepted') return (after === null ? NOTHING : YES)[context.language];
  const [old, fresh] = [before ?? '', after ?? ''].map((value) => valueWords(field, value, context));
  return before === null || before === '' ? String(fresh) : `${String(old)} → ${String(fresh)}`;
}

const COUNTED = localized(['puntos marcados', 'punts marcats', 'items ticked']);

/** What was changed, a line a field: «Componentes: addon-diba 3.2.11 → 3.2.12». */
export function changeLines(changes: readonly FactChange[], context: FactWordsContext): string[] {
  const { language } = context;
  return FACT_FIELDS.flatMap((field) => {
    const of = changes.filter((change) => change.field === field);
    if (of.length === 0) return [];
    const words =
      field === 'checklist'
        ? `${String(of.length)} ${COUNTED[language]}`
        : of.map((change) => changeWords(change, context)).join(', ');
    return [`${factNames[field][language]}: ${words}`];
  });
}
