import { emulated } from './bridge';

export const sheetsService = emulated<object>('sheetsService', {});
