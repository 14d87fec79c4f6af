import { titleOf } from '../domain/deployment-title';
import type { LeadsMailFacts } from '../domain/leads-mail-facts';
import type { LeadsMailKind } from '../domain/template-kind';
import { byLanguage } from './catalogue';
import { tellFindings } from './findings';
import { whenWords } from './when-words';

interface KindWords {
  readonly subject: (what: string) => string;
  readonly says: (from: string, what: string, when: string) => string;
}

const kinds = byLanguage<Readonly<Record<LeadsMailKind, KindWords>>>({
  'exception-asked': [
    {
      subject: (what) => `Petición de excepción: ${what}`,
      says: (from, what, when) => `${from} pide una excepción para desplegar ${what} ${when}.`,
    },
    {
      subject: (what) => `Petició d'excepció: ${what}`,
      says: (from, what, when) => `${from} demana una excepció per desplegar ${what} ${when}.`,
    },
    {
      subject: (what) => `Exception asked for: ${what}`,
      says: (from, what, when) => `${from} asks for an exception to deploy ${what} ${when}.`,
    },
  ],
  'told-emergency': [
    {
      subject: (what) => `Emergencia: ${what}`,
      says: (from, what, when) => `${from} ha empezado un despliegue de emergencia de ${what} ${when}.`,
    },
    {
      subject: (what) => `Emergència: ${what}`,
      says: (from, what, when) => `${from} ha començat un desplegament d'emergència de ${what} ${when}.`,
    },
    {
      subject: (what) => `Emergency: ${what}`,
      says: (from, what, when) => `${from} started an emergency deployment of ${what} ${when}.`,
    },
  ],
  'told-start': [
    {
      subject: (what) => `Empezado sin poder comprobar la fecha: ${what}`,
      says: (from, what, when) =>
        `${from} ha empezado ${what} ${when}, aunque hay calendarios que ahora no se han podido leer; el día antes la fecha estaba permitida.`,
    },
    {
      subject: (what) => `Començat sense poder comprovar la data: ${what}`,
      says: (from, what, when) =>
        `${from} ha començat ${what} ${when}, tot i que hi ha calendaris que ara no s'han pogut llegir; el dia abans la data era permesa.`,
    },
    {
      subject: (what) => `Started although the date could not be checked: ${what}`,
      says: (from, what, when) =>
        `${from} started ${what} ${when} although some calendars could not be read just now; the day before the date was allowed.`,
    },
  ],
  'told-record': [
    {
      subject: (what) => `Anotado después: ${what}`,
      says: (from, what, when) => `${from} ha anotado como hecho ${what}, ${when}.`,
    },
    {
      subject: (what) => `Anotat després: ${what}`,
      says: (from, what, when) => `${from} ha anotat com a fet ${what}, ${when}.`,
    },
    {
      subject: (what) => `Recorded afterwards: ${what}`,
      says: (from, what, when) => `${from} recorded ${what} as done, ${when}.`,
    },
  ],
  'told-roll-back': [
    {
      subject: (what) => `Se revierte: ${what}`,
      says: (from, what) => `${from} está revirtiendo ${what}.`,
    },
    {
      subject: (what) => `Es reverteix: ${what}`,
      says: (from, what) => `${from} està revertint ${what}.`,
    },
    {
      subject: (what) => `Rolling back: ${what}`,
      says: (from, what) => `${from} is rolling back ${what}.`,
    },
  ],
});

interface Parts {
  readonly findings: string;
  readonly noFindings: string;
  readonly reason: (text: string) => string;
  readonly howTo: string;
  readonly on: (when: string) => string;
}

const parts = byLanguage<Parts>({
  findings: ['Restricciones de la fecha:', 'Restriccions de la data:', 'Restrictions of the date:'],
  noFindings: [
    'La fecha no tiene restricciones.',
    'La data no té restriccions.',
    'The date has no restrictions.',
  ],
  reason: [(text) => `Motivo: ${text}`, (text) => `Motiu: ${text}`, (text) => `Reason: ${text}`],
  howTo: [
    'Para autorizarla, abra el registro, elija el despliegue y «Autorizar excepción»:',
    'Per autoritzar-la, obriu el registre, trieu el desplegament i «Autoritza excepció»:',
    'To authorise it, open the log, choose the deployment and “Authorise exception”:',
  ],
  on: [(when) => `el ${when}`, (when) => `el ${when}`, (when) => `on ${when}`],
});

function whatOf({ deployment, customerName }: LeadsMailFacts): string {
  const { environments } = deployment;
  const where = environments.length === 0 ? customerName : `${customerName} (${environments.join(', ')})`;
  const about = titleOf(deployment);
  return about === '' ? where : `${where}: ${about}`;
}

/** What a lead reads of a deployment; it stays in the company, so that it names who is away. */
export function leadsMail(kind: LeadsMailKind, facts: LeadsMailFacts): { subject: string; text: string } {
  const { from, start, zone, findings, reason, link, language } = facts;
  const words = parts[language];
  const { subject, says } = kinds[language][kind];
  const what = whatOf(facts);
  const when = start === null ? '' : words.on(whenWords(start, zone, language));
  const told = tellFindings(findings, language).map(({ text }) => `* ${text}`);
  const paragraphs = [
    says(from, what, when),
    told.length === 0 ? words.noFindings : [words.findings, ...told].join('\n'),
    ...(reason.trim() === '' ? [] : [words.reason(reason.trim())]),
    ...(link === '' ? [] : [kind === 'exception-asked' ? `${words.howTo} ${link}` : link]),
  ];
  return { subject: subject(what), text: paragraphs.join('\n\n') };
}
