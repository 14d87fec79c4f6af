import { emulated } from './bridge';

export const calendarService = emulated<object>('calendarService', {});
