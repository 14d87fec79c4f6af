/** One row of the log that was kept by hand. */
export interface HandKeptDeployment {
  readonly ticket: string;
  readonly what: string;
  /** `17:30` */
  readonly time: string;
  readonly environment: string;
  readonly version: string;
  readonly who: string;
  readonly state: string;
  readonly validatedBy: string;
  readonly risk: string;
  readonly remark: string;
  /** Somebody's note on the cell with the state. */
  readonly note?: string;
}

type Change = readonly [ticket: string, what: string, version: string];

const CHANGES: readonly Change[] = [
  ['NBA-1041', 'Alta automática de tripulación desde el ERP', 'conector-erp 1.0.0'],
  ['NBA-1047', 'Corrección del correo de bienvenida con eñes', 'conector-erp 1.0.1'],
  ['NBA-1052', 'Nuevo flujo de solicitud de acceso a VPN', 'flujo-vpn 0.9.0'],
  ['NBA-1060', 'Caducidad de cuentas de personal de temporada', 'conector-erp 1.1.0'],
  ['NBA-1066', 'Sincronización de grupos de Active Directory', 'agente-ad 2.4.1'],
  ['NBA-1071', 'Segundo factor para administradores', 'am-politicas 1.2.0'],
  ['NBA-1079', 'Rotación de contraseñas de cuentas de servicio', 'pam-baul 3.0.2'],
  ['NBA-1084', 'Informe mensual de cuentas sin uso', 'informes 1.0.0'],
  ['NBA-1090', 'Actualización de consola y syncserver', 'consola 3.5.41'],
  ['NBA-1093', 'Recertificación anual de accesos', 'recertificacion 1.0.0'],
  ['NBA-1102', 'Alta de la oficina de Maó', 'conector-erp 1.2.0'],
  ['NBA-1108', 'Cambio de certificado del portal', 'sin componentes'],
  ['NBA-1115', 'Baja diferida de personal de flota', 'conector-erp 1.3.0'],
  ['NBA-1121', 'Nombre de usuario con dos apellidos', 'conector-erp 1.3.1'],
  ['NBA-1130', 'Grabación de sesiones en servidores de taquilla', 'pam-sesiones 2.1.0'],
  ['NBA-1136', 'Roles por puerto base', 'roles-puerto 1.0.0'],
  ['NBA-1144', 'Corrección de duplicados al renombrar un departamento', 'agente-ad 2.4.3'],
  ['NBA-1150', 'Solicitud de acceso desde el móvil', 'flujo-vpn 1.0.0'],
  ['NBA-1157', 'Federación con el portal de reservas', 'am-federacion 1.0.0'],
  ['NBA-1163', 'Actualización de consola y syncserver', 'consola 3.6.12'],
];

const PEOPLE = ['Marta', 'Tom', 'Aina', 'Marta'];
const TIMES = ['17:30', '08:00', '16:00', '07:30', '18:15'];
const VALIDATORS = ['J. Oliver', 'J. Oliver', 'Dpto. Sistemas'];
const RISKS = ['Bajo', 'Bajo', 'Medio', 'Bajo', 'Alto'];

const turn = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

type Odd = Partial<Pick<HandKeptDeployment, 'state' | 'remark' | 'note'>>;

/** What did not go as usual, by place in the list. */
const ODD: Readonly<Record<number, Odd>> = {
  3: { remark: 'Se tuvo que lanzar la carga dos veces' },
  7: { state: 'Completada', note: 'Falta el informe de julio: lo regenera el cliente' },
  12: {
    state: 'Revertido',
    remark: 'Vuelta a la versión anterior: fallaba el alta de menores',
    note: 'Ver correo del 12',
  },
  13: { remark: 'Repetición de la anterior, ya corregida' },
  20: { remark: '=> pendiente de confirmar por el cliente' },
  26: { state: 'Cancelado', remark: 'El cliente pide esperar a septiembre' },
  31: { remark: 'Incluye también NBA-1172' },
  38: { note: 'Primera vez sin parada del servicio' },
};

const usual = (at: number, [ticket, what, version]: Change, environment: string): HandKeptDeployment => ({
  ticket,
  what,
  version,
  environment,
  time: turn(TIMES, at) ?? '',
  who: turn(PEOPLE, at) ?? '',
  state: 'Hecho',
  validatedBy: turn(VALIDATORS, at) ?? '',
  risk: turn(RISKS, at) ?? '',
  remark: '',
});

/** Oldest first: each change went to the customer's PRE and then to production. */
export const HAND_KEPT_DEPLOYMENTS: readonly HandKeptDeployment[] = CHANGES.flatMap((change, at) => [
  { ...usual(2 * at, change, 'PRE'), ...ODD[2 * at] },
  { ...usual(2 * at + 1, change, 'Producción'), ...ODD[2 * at + 1] },
]);
