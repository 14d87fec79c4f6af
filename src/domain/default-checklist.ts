import type { ChecklistCondition, ChecklistItem, ChecklistName, ChecklistPhase } from './checklist';
import { localized } from './localized';

type Texts = readonly [string, string, string];

interface Details {
  readonly when?: ChecklistCondition;
  readonly optional?: true;
  readonly pair?: string;
}

type Entry = Omit<ChecklistItem, 'list' | 'order'>;

const item = (phase: ChecklistPhase, texts: Texts, { when, optional, pair }: Details = {}): Entry => ({
  phase,
  text: localized(texts),
  condition: when ?? null,
  required: optional !== true,
  pair: pair ?? null,
});

const maintenanceOn = item(
  'prepare',
  [
    'Poner la consola en modo mantenimiento',
    'Posar la consola en mode manteniment',
    'Put the console into maintenance mode',
  ],
  { when: 'maintenance-mode', pair: 'maintenance' },
);

const maintenanceOff = item(
  'finish',
  [
    'Quitar el modo mantenimiento de la consola',
    'Treure el mode manteniment de la consola',
    'Take the console out of maintenance mode',
  ],
  { when: 'maintenance-mode', pair: 'maintenance' },
);

const restarts: readonly Entry[] = [
  item(
    'restart',
    [
      'Reiniciar consolas: {{consoles}}',
      'Reiniciar consoles: {{consoles}}',
      'Restart consoles: {{consoles}}',
    ],
    { when: 'restart-consoles' },
  ),
  item(
    'restart',
    [
      'Reiniciar syncservers: {{syncservers}}',
      'Reiniciar syncservers: {{syncservers}}',
      'Restart syncservers: {{syncservers}}',
    ],
    { when: 'restart-syncservers' },
  ),
  item('restart', ['Reiniciar {{other}}', 'Reiniciar {{other}}', 'Restart {{other}}'], {
    when: 'restart-other',
  }),
];

const systemWorks: readonly Entry[] = [
  item('validate', [
    'Validar que el sistema funciona correctamente',
    'Validar que el sistema funciona correctament',
    'Validate that the system is working correctly',
  ]),
  item(
    'validate',
    [
      'Validar que se puede entrar en todas las consolas: {{consoles}}',
      'Validar que es pot entrar a totes les consoles: {{consoles}}',
      'Validate that one can sign in to every console: {{consoles}}',
    ],
    { when: 'consoles' },
  ),
  item(
    'validate',
    [
      'Validar que todos los syncservers están conectados y procesan tareas: {{syncservers}}',
      'Validar que tots els syncservers estan connectats i processen tasques: {{syncservers}}',
      'Validate that every syncserver is connected and processing tasks: {{syncservers}}',
    ],
    { when: 'syncservers' },
  ),
  item(
    'validate',
    [
      'Validar la gestión de accesos (AM): entrar en una aplicación federada',
      "Validar la gestió d'accessos (AM): entrar en una aplicació federada",
      'Validate access management (AM): sign in to a federated application',
    ],
    { when: 'access-management' },
  ),
  item(
    'validate',
    [
      'Validar los accesos privilegiados (PAM): abrir una sesión',
      'Validar els accessos privilegiats (PAM): obrir una sessió',
      'Validate privileged access (PAM): open a session',
    ],
    { when: 'privileged-access' },
  ),
];

const underControl: readonly Entry[] = [
  item(
    'validate',
    [
      'Comprobar en la monitorización que las máquinas siguen bajo control: {{monitoring}}',
      'Comprovar al monitoratge que les màquines continuen sota control: {{monitoring}}',
      'Check the monitoring to ensure that the machines are still under control: {{monitoring}}',
    ],
    { when: 'monitoring' },
  ),
  item(
    'validate',
    [
      'Comprobar que las máquinas siguen bajo control: CPU, memoria, disco y logs',
      'Comprovar que les màquines continuen sota control: CPU, memòria, disc i logs',
      'Check that the machines are still under control: CPU, memory, disk and logs',
    ],
    { when: 'no-monitoring' },
  ),
];

const deployment: readonly Entry[] = [
  maintenanceOn,
  item(
    'deploy',
    [
      'Configurar, publicar o desplegar {{component}} {{version}}',
      'Configurar, publicar o desplegar {{component}} {{version}}',
      'Configure, publish or deploy {{component}} {{version}}',
    ],
    { when: 'component' },
  ),
  item('deploy', ['Aplicar el cambio descrito', 'Aplicar el canvi descrit', 'Apply the described change'], {
    when: 'no-component',
  }),
  ...restarts,
  ...systemWorks,
  item('validate', [
    'Validar, si es posible, todos los cambios aplicados',
    'Validar, si és possible, tots els canvis aplicats',
    'Validate, if possible, all changes applied',
  ]),
  ...underControl,
  maintenanceOff,
];

const rollback: readonly Entry[] = [
  item(
    'prepare',
    [
      'Guardar los logs y las evidencias del problema antes de revertir',
      'Desar els logs i les evidències del problema abans de revertir',
      'Save the logs and the evidence of the problem before going back',
    ],
    { optional: true },
  ),
  maintenanceOn,
  item(
    'deploy',
    [
      'Devolver {{component}} a {{previousVersion}}',
      'Tornar {{component}} a {{previousVersion}}',
      'Take {{component}} back to {{previousVersion}}',
    ],
    { when: 'component' },
  ),
  item('deploy', [
    'Deshacer los cambios de configuración y de datos que indica la guía de rollback',
    'Desfer els canvis de configuració i de dades que indica la guia de rollback',
    'Undo the changes of configuration and data that the rollback guide names',
  ]),
  ...restarts,
  ...systemWorks,
  ...underControl,
  maintenanceOff,
];

const inOrder = (list: ChecklistName, entries: readonly Entry[]): readonly ChecklistItem[] =>
  entries.map((entry, index) => ({ list, order: (index + 1) * 10, ...entry }));

/** The procedure's step 3, and its way back; the orders leave room between items. */
export const DEFAULT_CHECKLIST: readonly ChecklistItem[] = [
  ...inOrder('deployment', deployment),
  ...inOrder('rollback', rollback),
];
