const YES = ['yes', 'true', 'sí', 'si', 'sim', 'verdadero', 'cert', 'x', '1'];

/** Whether a cell of the registry says yes, in any of the words that people use; an empty one does not. */
export const isYes = (cell: string | undefined): boolean => YES.includes((cell ?? '').toLowerCase());
