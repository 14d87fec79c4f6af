import type { Seal } from '../use-cases/ports';

/** Google's bytes are signed: https://developers.google.com/apps-script/reference/utilities/utilities#computeHmacSha256Signature(String,String,Charset) */
export const utilitiesSeal: Seal = {
  sign: (key, text) =>
    Utilities.computeHmacSha256Signature(text, key, Utilities.Charset.UTF_8)
      .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
      .join(''),
};
