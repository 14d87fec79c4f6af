import { apiError } from '../kernel/errors';

/** https://developers.google.com/workspace/drive/api/guides/properties */
const BYTES_PER_PROPERTY = 124;
const PROPERTIES_PER_FILE = 30;

function refuse(method: string, message: string, reason: string): never {
  throw apiError(method, { code: 403, message, reason });
}

/**
 * Patch semantics: what is not named stays, null deletes.
 * @throws Google's 403 when a property, or the number of them, is over its limit
 */
export function mergeProperties(
  method: string,
  current: Readonly<Record<string, string>>,
  patch: Readonly<Record<string, unknown>> = {},
): Record<string, string> {
  const merged = { ...current };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) {
      delete merged[key];
      continue;
    }
    if (typeof value !== 'string') {
      throw apiError(method, {
        code: 400,
        message: `Invalid value for appProperties.${key}`,
        reason: 'invalid',
      });
    }
    if (Buffer.byteLength(key) + Buffer.byteLength(value) > BYTES_PER_PROPERTY) {
      const limit = `limited to ${String(BYTES_PER_PROPERTY)} bytes in UTF-8 encoding, counting both the key and the value.`;
      refuse(method, `Properties and app properties are ${limit}`, 'propertyLengthLimitExceeded');
    }
    merged[key] = value;
  }
  if (Object.keys(merged).length > PROPERTIES_PER_FILE) {
    const message = 'The maximum number of app properties per file has been exceeded.';
    refuse(method, message, 'appPropertiesLimitExceeded');
  }
  return merged;
}
