import type { Language } from '../domain/language';

interface MenuMessages {
  readonly open: string;
  readonly setUp: string;
}

export const menuMessages: Readonly<Record<Language, MenuMessages>> = {
  es: { open: 'Abrir despliegues', setUp: 'Preparar el espacio de trabajo' },
  ca: { open: 'Obre els desplegaments', setUp: "Prepara l'espai de treball" },
  en: { open: 'Open deployments', setUp: 'Set up the workspace' },
};
