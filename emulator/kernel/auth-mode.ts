/** Google's three authorisation modes of a simple trigger: https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';
