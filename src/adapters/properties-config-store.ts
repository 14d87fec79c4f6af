import * as v from 'valibot';
import type { Link } from '../domain/audit-seal';
import type { Connection, OutsideSystem } from '../domain/connection';
import type { ConfigStore } from '../use-cases/ports';

/** The folder and the TEMPLATE that the procedure's page links to. */
const DEFAULT_FOLDER = '1b5ud4K9XY3V-X4iUIpOUchjtjJuhiUX_';
const DEFAULT_TEMPLATE = '1rudGI4dkmoaiXRv21TvjzOMzL5GRUSIapFn8NVDPmdI';

type Properties = Readonly<Record<string, string>>;

/** People empty a property's value, or paste it with spaces around it. */
const valueOf = (properties: Properties, name: string): string | null => properties[name]?.trim() || null;

/** `NUMBER-2026`; what is no number counts as none given yet. */
function lastNumbers(properties: Properties): Record<string, number> {
  const numbers = Object.keys(properties).flatMap((name): [string, number][] => {
    const [, year] = /^NUMBER-(\d{4})$/.exec(name) ?? [];
    const value = valueOf(properties, name) ?? '';
    return year !== undefined && /^\d+$/.test(value) ? [[year, Number(value)]] : [];
  });
  return Object.fromEntries(numbers);
}

/** `17:MARK`. */
function auditSeen(properties: Properties): Link | null {
  const [, seq, mark] = /^(\d+):([0-9a-f]+)$/.exec(valueOf(properties, 'AUDIT_SEEN') ?? '') ?? [];
  return mark === undefined ? null : { seq: Number(seq), mark };
}

const PROPERTY_OF: Readonly<Record<OutsideSystem, string>> = { zammad: 'ZAMMAD', gitlab: 'GITLAB' };

const text = v.string();
const ConnectionSchema = v.object({ address: text, token: text, by: text, at: text });

/** What cannot be read is as if nobody had connected it: an administrator connects it again. */
function connection(properties: Properties, system: OutsideSystem): Connection | null {
  try {
    const read = v.safeParse(
      ConnectionSchema,
      JSON.parse(valueOf(properties, PROPERTY_OF[system]) ?? 'null'),
    );
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** Script properties: `ADMIN` and `FOLDER` are set by a person in the script editor, the others by the add-on. */
export const propertiesConfigStore: ConfigStore = {
  read() {
    const properties = PropertiesService.getScriptProperties().getProperties();
    return {
      administrator: valueOf(properties, 'ADMIN'),
      folderId: valueOf(properties, 'FOLDER') ?? DEFAULT_FOLDER,
      templateId: valueOf(properties, 'TEMPLATE') ?? DEFAULT_TEMPLATE,
      registryId: valueOf(properties, 'REGISTRY'),
      auditKey: valueOf(properties, 'AUDIT_KEY'),
      auditSeen: auditSeen(properties),
      lastNumbers: lastNumbers(properties),
      connections: { zammad: connection(properties, 'zammad'), gitlab: connection(properties, 'gitlab') },
    };
  },
  write({ registryId, templateId, auditKey }) {
    PropertiesService.getScriptProperties().setProperties({
      ...(registryId ? { REGISTRY: registryId } : {}),
      ...(templateId ? { TEMPLATE: templateId } : {}),
      ...(auditKey ? { AUDIT_KEY: auditKey } : {}),
    });
  },
  writeLastNumber(year, number, seen) {
    PropertiesService.getScriptProperties().setProperties({
      [`NUMBER-${year}`]: String(number),
      ...(seen ? { AUDIT_SEEN: `${String(seen.seq)}:${seen.mark}` } : {}),
    });
  },
  connect(system, made) {
    const properties = PropertiesService.getScriptProperties();
    if (made === null) properties.deleteProperty(PROPERTY_OF[system]);
    else properties.setProperty(PROPERTY_OF[system], JSON.stringify(made));
  },
};
