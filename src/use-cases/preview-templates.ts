import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { ok } from '../domain/result';
import type { TemplatePreview } from '../domain/template-preview';
import { previewTemplates as previews, unusedRows } from '../domain/template-preview';
import { enter } from './enter';
import type { Ports } from './ports';

export interface PreviewedTemplates {
  readonly registryId: string;
  /** Of the Templates tab. */
  readonly sheetId: number;
  readonly previews: readonly TemplatePreview[];
  /** Cells of rows that nothing uses. */
  readonly unused: readonly string[];
}

/** The templates as they stand in the registry now, for anybody of the team. */
export function previewTemplates(ports: Ports): Result<PreviewedTemplates, Refusal> {
  const entrance = enter(ports, ports.config.read(), [], { tabs: ['Templates'] });
  if (!entrance.ok) return entrance;
  const { registry } = entrance.value;
  const table = registry.table('Templates');
  const [portal, phone] = [registry.settings.get('support-portal'), registry.settings.get('support-phone')];
  return ok({
    registryId: registry.id,
    sheetId: table.sheetId,
    previews: previews(table, { portal, phone }),
    unused: unusedRows(table),
  });
}
