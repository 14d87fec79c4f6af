/** Whether the closing comment in a customer's tickets can be read by the customer. */
export const NOTE_VISIBILITIES = ['internal', 'public'] as const;
export type NoteVisibility = (typeof NOTE_VISIBILITIES)[number];
