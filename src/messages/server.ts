import type { Language } from '../domain/language';

/** What the script says besides its refusals: receipts, notices, and the one sentence of a crash. */
interface ServerMessages {
  readonly crash: (reference: string) => string;
  readonly logMade: (fileName: string) => string;
  readonly registered: (name: string) => string;
  readonly headingWritten: (fileName: string) => string;
  readonly nothingMissing: string;
  readonly templateMissing: string;
  readonly duplicates: (fileNames: string) => string;
  readonly partnerOnly: (partner: string) => string;
}

export const serverMessages: Readonly<Record<Language, ServerMessages>> = {
  es: {
    crash: (reference) =>
      `Algo ha fallado y no se ha podido terminar. Vuelva a intentarlo; si sigue igual, dé esta referencia al administrador: ${reference}.`,
    logMade: (fileName) => `Se ha creado «${fileName}» en la carpeta DEPLOYMENTS`,
    registered: (name) => `«${name}» está en el registro, con sus entornos y contactos`,
    headingWritten: (fileName) =>
      `«${fileName}» tiene una columna nueva para el identificador; lo demás no ha cambiado`,
    nothingMissing: 'No faltaba nada: todo estaba preparado',
    templateMissing: 'No se encuentra la plantilla: sin ella no se pueden crear clientes.',
    duplicates: (fileNames) => `Hay copias de registros en la carpeta, que conviene retirar: ${fileNames}.`,
    partnerOnly: (partner) =>
      `${partner === '' ? 'El partner' : partner} gestiona este cliente con su propio procedimiento: aquí no se planifica nada.`,
  },
  ca: {
    crash: (reference) =>
      `Alguna cosa ha fallat i no s'ha pogut acabar. Torneu-ho a provar; si continua igual, doneu aquesta referència a l'administrador: ${reference}.`,
    logMade: (fileName) => `S'ha creat «${fileName}» a la carpeta DEPLOYMENTS`,
    registered: (name) => `«${name}» és al registre, amb els seus entorns i contactes`,
    headingWritten: (fileName) =>
      `«${fileName}» té una columna nova per a l'identificador; la resta no ha canviat`,
    nothingMissing: 'No hi faltava res: tot estava preparat',
    templateMissing: 'No es troba la plantilla: sense ella no es poden crear clients.',
    duplicates: (fileNames) => `Hi ha còpies de registres a la carpeta, que convé retirar: ${fileNames}.`,
    partnerOnly: (partner) =>
      `${partner === '' ? 'El partner' : partner} gestiona aquest client amb el seu propi procediment: aquí no s'hi planifica res.`,
  },
  en: {
    crash: (reference) =>
      `Something went wrong and it could not be finished. Try again; if it stays like this, give the administrator this reference: ${reference}.`,
    logMade: (fileName) => `“${fileName}” was made in the DEPLOYMENTS folder`,
    registered: (name) => `“${name}” is in the registry, with its environments and contacts`,
    headingWritten: (fileName) => `“${fileName}” has a new column for the identifier; nothing else changed`,
    nothingMissing: 'Nothing was missing: everything was set up',
    templateMissing: 'The template is not found: without it no customer can be made.',
    duplicates: (fileNames) => `There are copies of logs in the folder that should be removed: ${fileNames}.`,
    partnerOnly: (partner) =>
      `${partner === '' ? 'The partner' : partner} manages this customer by its own procedure: nothing is planned here.`,
  },
};
