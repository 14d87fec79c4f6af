import type { OutsideSystem } from '../domain/connection';
import { SYSTEM_NAMES } from '../domain/connection';
import type { Language } from '../domain/language';
import type { OutsideTrouble } from '../domain/outside-trouble';
import { byLanguage } from './catalogue';

interface TroubleWords {
  readonly unreachable: (host: string) => string;
  readonly noJson: (host: string, status: number) => string;
  readonly redirected: (host: string) => string;
  readonly rateLimited: (host: string, seconds: number | null) => string;
  readonly unexpected: (host: string, name: string) => string;
  readonly token: (name: string) => string;
  readonly forbidden: (name: string, words: string) => string;
  readonly refused: (name: string, words: string) => string;
}

const words = byLanguage<TroubleWords>({
  unreachable: [
    (host) => `${host} no contesta, o no se llega desde Google.`,
    (host) => `${host} no contesta, o no s'hi arriba des de Google.`,
    (host) => `${host} does not answer, or cannot be reached from Google.`,
  ],
  noJson: [
    (host, status) => `${host} ha contestado con una página (${String(status)}): quizá está parado.`,
    (host, status) => `${host} ha contestat amb una pàgina (${String(status)}): potser està aturat.`,
    (host, status) => `${host} answered with a page (${String(status)}): it may be down.`,
  ],
  redirected: [
    (host) => `${host} envía a otra dirección: un administrador debe escribir la definitiva.`,
    (host) => `${host} envia a una altra adreça: un administrador ha d'escriure la definitiva.`,
    (host) => `${host} sends to another address: an administrator has to enter the final one.`,
  ],
  rateLimited: [
    (host, seconds) => `${host} pide esperar${seconds === null ? '' : ` ${String(seconds)} s`}.`,
    (host, seconds) => `${host} demana esperar${seconds === null ? '' : ` ${String(seconds)} s`}.`,
    (host, seconds) => `${host} asks to wait${seconds === null ? '' : ` ${String(seconds)} s`}.`,
  ],
  unexpected: [
    (host, name) => `${host} no contesta como ${name}: revise la dirección.`,
    (host, name) => `${host} no contesta com ${name}: reviseu l'adreça.`,
    (host, name) => `${host} does not answer as ${name} does: check the address.`,
  ],
  token: [
    (name) => `${name} no acepta el token: no es el suyo, o ha caducado.`,
    (name) => `${name} no accepta el token: no és el seu, o ha caducat.`,
    (name) => `${name} does not take the token: it is not one of its own, or has expired.`,
  ],
  forbidden: [
    (name, said) => `${name} no lo permite con este token${said}.`,
    (name, said) => `${name} no ho permet amb aquest token${said}.`,
    (name, said) => `${name} does not allow it with this token${said}.`,
  ],
  refused: [
    (name, said) => `${name} no lo ha aceptado${said}.`,
    (name, said) => `${name} no ho ha acceptat${said}.`,
    (name, said) => `${name} did not take it${said}.`,
  ],
});

interface About {
  readonly system: OutsideSystem;
  readonly host: string;
}

function refusedWords(
  { status, words: said }: Extract<OutsideTrouble, { kind: 'refused' }>,
  name: string,
  language: Language,
): string {
  const quoted = said === '' ? '' : `: «${said.replace(/\.$/, '')}»`;
  if (status === 401) return words[language].token(name);
  return words[language][status === 403 ? 'forbidden' : 'refused'](name, quoted);
}

/** What stands between the add-on and a system outside Google, for whoever wanted something of it. */
export function outsideTroubleMessage(
  trouble: OutsideTrouble,
  { system, host }: About,
  language: Language,
): string {
  const name = SYSTEM_NAMES[system];
  const said = words[language];
  switch (trouble.kind) {
    case 'unreachable':
      return said.unreachable(host);
    case 'no-json':
      return said.noJson(host, trouble.status);
    case 'redirected':
      return said.redirected(host);
    case 'rate-limited':
      return said.rateLimited(host, trouble.seconds);
    case 'unexpected':
      return said.unexpected(host, name);
    case 'refused':
      return refusedWords(trouble, name, language);
  }
}
