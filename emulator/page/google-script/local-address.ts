const GOOGLE: readonly (readonly [address: RegExp, section: string])[] = [
  [/^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)/, 'spreadsheet'],
  [/^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)/, 'document'],
  [/^https:\/\/drive\.google\.com\/(?:drive\/(?:u\/\d+\/)?folders|file\/d)\/([\w-]+)/, 'drive'],
  [/^https:\/\/mail\.google\.com\/mail\/.*[#/](\w{16})$/, 'mail'],
  [/^https:\/\/(?:www\.google\.com\/calendar|calendar\.google\.com)\/()/, 'calendar'],
  [/^https:\/\/zammad\.example\/#ticket\/zoom\/(?:number\/)?(\d+)/, 'tickets'],
];

/** Where the page shows what an address of Google's, or of a system beside it, stands for; null for any other. */
export function localAddress(address: string): string | null {
  for (const [pattern, section] of GOOGLE) {
    const [found, id] = pattern.exec(address) ?? [];
    if (found !== undefined) return id ? `#/${section}/${id}` : `#/${section}`;
  }
  return null;
}
