import { byLanguage } from './catalogue';

/** The view of the systems outside Google, for administrators. */
interface ConnectionsMessages {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly connected: (host: string, account: string) => string;
  readonly since: (who: string, day: string) => string;
  readonly address: string;
  readonly token: string;
  readonly needs: (right: string) => string;
  readonly connect: (name: string) => string;
  readonly testing: string;
  readonly change: (name: string) => string;
  readonly disconnect: (name: string) => string;
  readonly forgets: string;
}

const changed = (what: string) => (name: string) => `${what} ${name}`;

export const connectionsMessages = byLanguage<ConnectionsMessages>({
  title: ['Zammad y GitLab', 'Zammad i GitLab', 'Zammad and GitLab'],
  intro: [
    'Se prueban al guardarlos, y el token no se vuelve a mostrar.',
    'Es proven en desar-los, i el token no es torna a mostrar.',
    'They are tested when saved, and the token is not shown again.',
  ],
  none: ['Sin conectar.', 'Sense connectar.', 'Not connected.'],
  connected: [
    (host, account) => `Conectado a ${host}${account === '' ? '' : ` como ${account}`}.`,
    (host, account) => `Connectat a ${host}${account === '' ? '' : ` com a ${account}`}.`,
    (host, account) => `Connected to ${host}${account === '' ? '' : ` as ${account}`}.`,
  ],
  since: [
    (who, day) => `Lo conectó ${who} el ${day}.`,
    (who, day) => `Ho va connectar ${who} el ${day}.`,
    (who, day) => `Connected by ${who} on ${day}.`,
  ],
  address: ['Dirección', 'Adreça', 'Address'],
  token: ['Token', 'Token', 'Token'],
  needs: [(right) => `Necesita ${right}.`, (right) => `Necessita ${right}.`, (right) => `It needs ${right}.`],
  connect: [changed('Probar y conectar'), changed('Prova i connecta'), changed('Test and connect')],
  testing: ['Probando…', "S'està provant…", 'Testing…'],
  change: [changed('Cambiar la conexión con'), changed('Canvia la connexió amb'), changed('Change')],
  disconnect: [changed('Desconectar'), changed('Desconnecta'), changed('Disconnect')],
  forgets: [
    'Se olvidan la dirección y el token: para volver a conectar hay que escribirlos.',
    "S'obliden l'adreça i el token: per tornar a connectar s'han d'escriure.",
    'Address and token are forgotten: connecting again needs them typed.',
  ],
});
