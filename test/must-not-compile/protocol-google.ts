// in src/protocol: TS2552
export const drive = Drive;
