/** A file whose content has to be read. */
export interface Found {
  readonly path: string;
  readonly bytes: Buffer;
  readonly hash: string;
  readonly stamp: string;
}
