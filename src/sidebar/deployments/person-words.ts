/** «aina.ferrer» of `aina.ferrer@company.example`: colleagues know each other by it, and lists have no names. */
export const personWords = (address: string): string => address.replace(/@.*$/, '');
