import { byLanguage } from './catalogue';

/** What to do when a call of the sidebar did not reach the script, or its answer did not come back. */
interface TransportMessages {
  readonly 'wrong-account': string;
  readonly 'not-authorised': string;
  readonly 'timed-out': string;
  readonly offline: string;
  readonly 'not-served': string;
  readonly unknown: string;
}

export const transportMessages = byLanguage<TransportMessages>({
  'wrong-account': [
    'Google ha rechazado la petición: suele pasar cuando hay varias cuentas abiertas en el navegador. Use un perfil de Chrome que tenga solo su cuenta de la empresa.',
    "Google ha rebutjat la petició: acostuma a passar quan hi ha diversos comptes oberts al navegador. Feu servir un perfil de Chrome que tingui només el vostre compte de l'empresa.",
    'Google refused the request, which usually happens when several accounts are open in the browser. Use a Chrome profile with only your company account.',
  ],
  'not-authorised': [
    'El complemento ha perdido su autorización. Vuelva a abrirlo desde el menú Extensiones, acepte los permisos que pida Google y reinténtelo.',
    "El complement ha perdut l'autorització. Torneu a obrir-lo des del menú Extensions, accepteu els permisos que demani Google i torneu-ho a provar.",
    'The add-on has lost its authorisation. Open it again from the Extensions menu, accept what Google asks for and try again.',
  ],
  'timed-out': [
    'Google no ha terminado a tiempo. Reinténtelo: lo que ya se hizo no se repite y nada de lo escrito se pierde.',
    "Google no ha acabat a temps. Torneu-ho a provar: el que ja s'ha fet no es repeteix i res del que heu escrit no es perd.",
    'Google did not finish in time. Try again: what was done is not done twice, and nothing you typed is lost.',
  ],
  offline: [
    'No hay conexión a Internet. Nada de lo escrito se ha perdido: reinténtelo cuando vuelva.',
    "No hi ha connexió a Internet. Res del que heu escrit no s'ha perdut: torneu-ho a provar quan n'hi hagi.",
    'There is no Internet connection. Nothing you typed is lost: try again once it is back.',
  ],
  'not-served': [
    'Google no puede atender la petición en este momento. Espere unos segundos y reinténtelo: nada de lo escrito se ha perdido.',
    "Google no pot atendre la petició en aquest moment. Espereu uns segons i torneu-ho a provar: res del que heu escrit no s'ha perdut.",
    'Google cannot answer at the moment. Wait a few seconds and try again: nothing you typed is lost.',
  ],
  unknown: [
    'No ha llegado respuesta de Google. Reinténtelo: lo que ya se hizo no se repite. Si sigue igual, avise a un administrador.',
    "No ha arribat resposta de Google. Torneu-ho a provar: el que ja s'ha fet no es repeteix. Si continua igual, aviseu un administrador.",
    'No answer came from Google. Try again: what was done is not done twice. If it stays like this, tell an administrator.',
  ],
});
