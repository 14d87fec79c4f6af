import * as v from 'valibot';

export const zammadSettingsSchema = v.strictObject({
  /** Below 6.5 a search answers ids and assets; below 7.0 an article needs the group right `create`, from then on `change`. */
  version: v.picklist(['5.4', '6.4', '6.5', '7.0']),
  elasticsearch: v.boolean(),
  tokenAccess: v.boolean(),
  passwordAccess: v.boolean(),
  /** Only administrators get in. */
  maintenance: v.boolean(),
  timeAccounting: v.boolean(),
  /** Agents may make up tags. */
  newTags: v.boolean(),
  checklist: v.boolean(),
  /** Answers every request with a redirect to https, as the web server in front does. */
  httpsOnly: v.boolean(),
  /** Ticket attributes that a core workflow makes mandatory when a ticket is closed. */
  requiredOnClose: v.array(v.string()),
});

export type ZammadSettings = v.InferOutput<typeof zammadSettingsSchema>;
