import { ok } from '../domain/result';
import { mailProblemMessage } from '../messages/mail-problems';
import type { SidebarApi } from '../protocol/sidebar-api';
import type { CellLink } from '../protocol/templates';
import { previewTemplates } from '../use-cases/preview-templates';
import { answer } from './answer';
import { spreadsheetUrl } from './customer-view';

/** `Templates!D5`, without the tab that the link opens. */
const rangeOf = (cell: string): string => cell.slice(cell.indexOf('!') + 1);

export const templates: SidebarApi['templates'] = () =>
  answer('templates', (ports, language) => {
    const found = previewTemplates(ports);
    if (!found.ok) return found;
    const { registryId, sheetId, previews, unused } = found.value;
    const link = (cell: string): CellLink => ({
      cell,
      url: `${spreadsheetUrl(registryId)}#gid=${String(sheetId)}&range=${rangeOf(cell)}`,
    });
    return ok({
      templates: previews.map(({ cell, problem, ...preview }) => ({
        ...preview,
        at: cell === '' ? null : link(cell),
        problem: problem && mailProblemMessage(problem, language),
      })),
      unused: unused.map(link),
    });
  });
