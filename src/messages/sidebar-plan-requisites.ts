import type { AgreementForm, PrerequisiteForm, PrerequisiteName } from '../domain/plan-form';
import type { Localized } from '../domain/localized';
import { localized } from '../domain/localized';
import { byLanguage } from './catalogue';

/** The procedure's prerequisites and the agreement. */
interface RequisiteMessages {
  readonly title: string;
  readonly change: string;
  readonly allThere: string;
  readonly due: (count: number, who: string) => string;
  readonly dueByClose: (count: number, who: string) => string;
  readonly there: (count: number) => string;
  readonly by: string;
  readonly executor: (name: string) => string;
  readonly whoCarriesOut: string;
  readonly evidence: string;
  readonly riskAccepted: string;
  readonly agreement: string;
  readonly who: string;
  readonly how: string;
  readonly quote: string;
  readonly quoteHint: string;
  readonly link: string;
}

export const requisiteMessages = byLanguage<RequisiteMessages>({
  title: ['Requisitos y acuerdo', 'Requisits i acord', 'Prerequisites and agreement'],
  change: ['Cambiar requisitos y acuerdo', 'Canvia requisits i acord', 'Change prerequisites and agreement'],
  allThere: ['Está todo.', 'Hi és tot.', 'Everything is there.'],
  dueByClose: [
    (count, who) =>
      `${String(count)} ${count === 1 ? 'pendiente' : 'pendientes'}, a cargo de ${who} antes del cierre.`,
    (count, who) =>
      `${String(count)} ${count === 1 ? 'pendent' : 'pendents'}, a càrrec de ${who} abans del tancament.`,
    (count, who) => `${String(count)} due before the close, from ${who}.`,
  ],
  due: [
    (count, who) =>
      `${String(count)} ${count === 1 ? 'pendiente' : 'pendientes'}, a cargo de ${who} antes del inicio.`,
    (count, who) =>
      `${String(count)} ${count === 1 ? 'pendent' : 'pendents'}, a càrrec de ${who} abans de l'inici.`,
    (count, who) => `${String(count)} due before the start, from ${who}.`,
  ],
  there: [
    (count) => `${String(count)} ya ${count === 1 ? 'está' : 'están'}.`,
    (count) => `${String(count)} ja hi ${count === 1 ? 'és' : 'són'}.`,
    (count) => `${String(count)} already there.`,
  ],
  by: ['Lo aporta, antes del inicio', "Ho aporta, abans de l'inici", 'Brought before the start by'],
  executor: [
    (name) => (name === '' ? 'Quien ejecuta' : `Quien ejecuta (${name})`),
    (name) => (name === '' ? 'Qui executa' : `Qui executa (${name})`),
    (name) => (name === '' ? 'Who carries it out' : `Who carries it out (${name})`),
  ],
  whoCarriesOut: ['quien ejecuta', 'qui executa', 'whoever carries it out'],
  evidence: ['Constancia', 'Constància', 'Evidence'],
  riskAccepted: [
    'El cliente acepta el riesgo de no validarlo',
    'El client accepta el risc de no validar-ho',
    'The customer accepts the risk of not validating',
  ],
  agreement: ['Fecha acordada', 'Data acordada', 'Agreed date'],
  who: ['Con quién', 'Amb qui', 'With whom'],
  how: ['Cómo', 'Com', 'How'],
  quote: ['Qué dijo', 'Què va dir', 'What was said'],
  quoteHint: ['Sus palabras, si las hay.', "Les seves paraules, si n'hi ha.", 'In their words, if any.'],
  link: ['Enlace', 'Enllaç', 'Link'],
});

export const requisiteStates: Readonly<Record<PrerequisiteForm['state'], Localized>> = {
  due: localized(['Pendiente', 'Pendent', 'Due']),
  there: localized(['Ya está', 'Ja hi és', 'Already there']),
};

export const agreementWays: Readonly<Record<AgreementForm['how'], Localized>> = {
  mail: localized(['Por correo', 'Per correu', 'By mail']),
  phone: localized(['Por teléfono', 'Per telèfon', 'By phone']),
  meeting: localized(['En una reunión', 'En una reunió', 'In a meeting']),
};

export const requisiteTitles: Readonly<Record<PrerequisiteName, Localized>> = {
  tested: localized([
    'Validado en TEST, DES o local',
    'Validat a TEST, DES o local',
    'Validated in TEST, DES or local',
  ]),
  validated: localized(['Validado con el cliente', 'Validat amb el client', 'Validated with the customer']),
  rollbackGuide: localized(['Guía de rollback', 'Guia de rollback', 'Rollback guide']),
  releasedArtifact: localized(['Artefacto liberado', 'Artefacte alliberat', 'Released artifact']),
};

/** What the evidence of each should say. */
export const evidenceHints: Readonly<Record<PrerequisiteName, Localized>> = {
  tested: localized([
    'Dónde, qué versión y quién.',
    'On, quina versió i qui.',
    'Where, which version and by whom.',
  ]),
  validated: localized([
    'Quién lo validó, o quién acepta el riesgo.',
    'Qui ho va validar, o qui accepta el risc.',
    'Who validated it, or who accepts the risk.',
  ]),
  rollbackGuide: localized([
    'Dónde están la guía y los componentes anteriores.',
    'On són la guia i els components anteriors.',
    'Where the guide and the previous components are.',
  ]),
  releasedArtifact: localized([
    'Qué artefacto, validado con el último commit.',
    "Quin artefacte, validat amb l'últim commit.",
    'Which artifact, validated with the last commit.',
  ]),
};
