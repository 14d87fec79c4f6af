import type { Localized } from '../domain/localized';
import { localized } from '../domain/localized';
import type { ReleaseState } from '../domain/releases/release-findings';
import { byLanguage } from './catalogue';

/** Releases in GitLab, beside the components and their evidence. */
interface ReleasesMessages {
  readonly project: string;
  readonly projectHint: (byRule: string) => string;
  readonly use: (version: string) => string;
  readonly asking: string;
  readonly look: string;
  readonly again: string;
  readonly byHand: string;
  readonly without: (components: string) => string;
}

export const releasesMessages = byLanguage<ReleasesMessages>({
  project: ['Proyecto de GitLab', 'Projecte de GitLab', 'GitLab project'],
  projectHint: [
    (byRule) => (byRule === '' ? 'Como Soffid/addons/nombre.' : `Vacío: ${byRule}.`),
    (byRule) => (byRule === '' ? 'Com Soffid/addons/nom.' : `Buit: ${byRule}.`),
    (byRule) => (byRule === '' ? 'Such as Soffid/addons/name.' : `Empty: ${byRule}.`),
  ],
  use: [(version) => `Usar ${version}`, (version) => `Fes servir ${version}`, (version) => `Use ${version}`],
  asking: ['Mirando en GitLab…', 'Mirant a GitLab…', 'Looking in GitLab…'],
  look: ['Ver en GitLab', 'Mostra a GitLab', 'See in GitLab'],
  again: ['Volver a mirar', 'Torna a mirar', 'Look again'],
  byHand: ['comprobado a mano', 'comprovat a mà', 'checked by hand'],
  without: [
    (components) => `Sin proyecto en GitLab, no se ha mirado: ${components}.`,
    (components) => `Sense projecte a GitLab, no s'ha mirat: ${components}.`,
    (components) => `Without a GitLab project, not looked at: ${components}.`,
  ],
});

/** What the button says that takes what was seen as evidence. */
export const takeReleases: Readonly<Record<ReleaseState, Localized>> = {
  sound: localized(['Usar como constancia', 'Fes servir com a constància', 'Use as evidence']),
  doubtful: localized([
    'Aceptar estos avisos y usar como constancia',
    'Accepta aquests avisos i fes servir com a constància',
    'Accept these warnings and use as evidence',
  ]),
  silent: localized(['Lo he comprobado a mano', 'Ho he comprovat a mà', 'I have checked it by hand']),
};
