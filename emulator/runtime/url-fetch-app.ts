import { emulated } from './bridge';

export const urlFetchApp = emulated<object>('urlFetchApp', {});
