import type { ConfigStore } from '../use-cases/ports';

/** The folder and the TEMPLATE that the procedure's page links to. */
const DEFAULT_FOLDER = '1b5ud4K9XY3V-X4iUIpOUchjtjJuhiUX_';
const DEFAULT_TEMPLATE = '1rudGI4dkmoaiXRv21TvjzOMzL5GRUSIapFn8NVDPmdI';

/** Script properties: `ADMIN` and `FOLDER` are set by a person in the script editor, the others by Set up. */
export const propertiesConfigStore: ConfigStore = {
  read() {
    const properties = PropertiesService.getScriptProperties().getProperties();
    // People empty a property's value, or paste it with spaces around it.
    const value = (name: string): string | null => properties[name]?.trim() || null;
    return {
      administrator: value('ADMIN'),
      folderId: value('FOLDER') ?? DEFAULT_FOLDER,
      templateId: value('TEMPLATE') ?? DEFAULT_TEMPLATE,
      registryId: value('REGISTRY'),
    };
  },
  write({ registryId, templateId }) {
    PropertiesService.getScriptProperties().setProperties({
      ...(registryId ? { REGISTRY: registryId } : {}),
      ...(templateId ? { TEMPLATE: templateId } : {}),
    });
  },
};
