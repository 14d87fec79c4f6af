import { byLanguage } from './catalogue';

/** What several views of the sidebar say. */
interface SidebarMessages {
  readonly back: string;
  readonly refresh: string;
  readonly retry: string;
  readonly goOn: string;
  readonly goHome: string;
  readonly correct: string;
  readonly loading: string;
  readonly slow: string;
  readonly working: string;
  readonly newTab: string;
  readonly optional: string;
  readonly filter: string;
  readonly found: (count: number) => string;
  readonly fieldsToCorrect: (count: number) => string;
  readonly draftRestored: string;
  readonly draftDiscarded: string;
  readonly startAfresh: string;
  readonly undo: string;
  readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
  readonly openRegistry: string;
  readonly openLog: string;
}

export const sidebarMessages = byLanguage<SidebarMessages>({
  back: ['Volver', 'Torna', 'Back'],
  refresh: ['Actualizar', 'Actualitza', 'Refresh'],
  retry: ['Reintentar', 'Torna-ho a provar', 'Try again'],
  goOn: ['Continuar', 'Continua', 'Continue'],
  goHome: ['Ir al inicio', "Ves a l'inici", 'Go to start'],
  correct: ['Cambiar algo', 'Canvia alguna cosa', 'Change something'],
  loading: ['Cargando…', "S'està carregant…", 'Loading…'],
  slow: [
    'Google tarda más de lo habitual…',
    'Google triga més del que és habitual…',
    'Google is taking longer than usual…',
  ],
  working: [
    'Trabajando… No cierre esta barra.',
    "S'està treballant… No tanqueu aquesta barra.",
    'Working… Do not close this sidebar.',
  ],
  newTab: ['se abre en otra pestaña', "s'obre en una altra pestanya", 'opens in another tab'],
  optional: ['opcional', 'opcional', 'optional'],
  filter: ['Buscar', 'Cerca', 'Search'],
  found: [
    (count) =>
      count === 0 ? 'Ningún resultado' : count === 1 ? '1 resultado' : `${String(count)} resultados`,
    (count) => (count === 0 ? 'Cap resultat' : count === 1 ? '1 resultat' : `${String(count)} resultats`),
    (count) => (count === 0 ? 'No results' : count === 1 ? '1 result' : `${String(count)} results`),
  ],
  fieldsToCorrect: [
    (count) => (count === 1 ? 'Hay 1 campo que corregir.' : `Hay ${String(count)} campos que corregir.`),
    (count) => (count === 1 ? 'Hi ha 1 camp per corregir.' : `Hi ha ${String(count)} camps per corregir.`),
    (count) =>
      count === 1 ? 'There is 1 field to correct.' : `There are ${String(count)} fields to correct.`,
  ],
  draftRestored: [
    'Se ha recuperado lo que dejó escrito.',
    "S'ha recuperat el que vau deixar escrit.",
    'What you typed earlier is back.',
  ],
  draftDiscarded: [
    'Se ha borrado lo que dejó escrito.',
    "S'ha esborrat el que vau deixar escrit.",
    'What you typed earlier was cleared.',
  ],
  startAfresh: ['Empezar de cero', 'Comença de zero', 'Start afresh'],
  undo: ['Deshacer', 'Desfés', 'Undo'],
  severity: [
    { error: 'Error', warning: 'Atención', info: 'Información' },
    { error: 'Error', warning: 'Atenció', info: 'Informació' },
    { error: 'Error', warning: 'Attention', info: 'Information' },
  ],
  openRegistry: [
    'Abrir el registro de despliegues',
    'Obre el registre de desplegaments',
    'Open the deployments registry',
  ],
  openLog: ['Abrir el registro del cliente', 'Obre el registre del client', 'Open the customer’s log'],
});
