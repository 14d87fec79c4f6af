import type { Localized } from '../domain/localized';
import { localized } from '../domain/localized';
import type { PrerequisiteName } from '../domain/plan-form';

/** What the procedure wants before a start, to stand in a list. */
export const prerequisiteNames: Readonly<Record<PrerequisiteName | 'agreement', Localized>> = {
  tested: localized([
    'la validación en TEST, DES o local',
    'la validació a TEST, DES o local',
    'the validation in TEST, DES or local',
  ]),
  validated: localized([
    'la validación con el cliente',
    'la validació amb el client',
    'the validation with the customer',
  ]),
  rollbackGuide: localized(['la guía de rollback', 'la guia de rollback', 'the rollback guide']),
  releasedArtifact: localized(['el artefacto liberado', "l'artefacte alliberat", 'the released artifact']),
  agreement: localized([
    'el acuerdo con el cliente',
    "l'acord amb el client",
    'the agreement with the customer',
  ]),
};
