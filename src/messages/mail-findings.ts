import type { Language } from '../domain/language';
import type { MailFinding, MailFindingCode } from '../domain/mail-guards';
import { MOST_RECIPIENTS } from '../domain/mail-guards';
import { byLanguage } from './catalogue';

/** What is wrong with a mail that is about to leave; each is told what was found. */
type FindingWords = Readonly<Record<MailFindingCode, (found: string) => string>>;

const MOST = String(MOST_RECIPIENTS);

const words = byLanguage<FindingWords>({
  'no-recipient': [
    () => 'El correo no tiene ningún destinatario en Para.',
    () => 'El correu no té cap destinatari a Per a.',
    () => 'The mail has no recipient in To.',
  ],
  'bad-address': [
    (found) => `«${found}» no es una dirección de correo: corríjala o quítela.`,
    (found) => `«${found}» no és una adreça de correu: corregiu-la o traieu-la.`,
    (found) => `“${found}” is not a mail address: correct or remove it.`,
  ],
  'too-many-recipients': [
    (found) => `Hay ${found} destinatarios, y Gmail admite ${MOST}: quite alguno.`,
    (found) => `Hi ha ${found} destinataris, i Gmail n'admet ${MOST}: traieu-ne algun.`,
    (found) => `There are ${found} recipients, and Gmail takes ${MOST}: remove some.`,
  ],
  quota: [
    (found) =>
      `Hoy solo puede escribir a ${found} destinatarios más: quite alguno, o pida a un compañero que lo envíe.`,
    (found) =>
      `Avui només podeu escriure a ${found} destinataris més: traieu-ne algun, o demaneu a un company que l'enviï.`,
    (found) =>
      `You can write to only ${found} more recipients today: remove some, or ask a colleague to send it.`,
  ],
  'bad-subject': [
    () => 'El asunto está vacío o es demasiado largo.',
    () => "L'assumpte és buit o massa llarg.",
    () => 'The subject is empty or too long.',
  ],
  'empty-body': [
    () => 'El correo no tiene texto.',
    () => 'El correu no té text.',
    () => 'The mail has no text.',
  ],
  'unresolved-placeholder': [
    (found) => `En el texto queda «${found}» sin rellenar.`,
    (found) => `Al text queda «${found}» sense omplir.`,
    (found) => `“${found}” is left unfilled in the text.`,
  ],
  'unknown-domain': [
    (found) => `«${found}» no es un dominio de este cliente, ni de su partner, ni nuestro.`,
    (found) => `«${found}» no és un domini d'aquest client, ni del seu partner, ni nostre.`,
    (found) => `“${found}” is not a domain of this customer, of its partner or of ours.`,
  ],
  'ticket-inbox': [
    (found) => `«${found}» convierte los correos en tickets: este abrirá uno.`,
    (found) => `«${found}» converteix els correus en tiquets: aquest n'obrirà un.`,
    (found) => `“${found}” turns mails into tickets: this one will open one.`,
  ],
  'other-customer': [
    (found) => `El correo nombra a otro cliente: «${found}».`,
    (found) => `El correu anomena un altre client: «${found}».`,
    (found) => `The mail names another customer: “${found}”.`,
  ],
});

export const mailFindingMessage = (
  { code, found }: Pick<MailFinding, 'code' | 'found'>,
  language: Language,
): string => words[language][code](found);
