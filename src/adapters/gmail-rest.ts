const BASE = 'https://gmail.googleapis.com/gmail/v1/users/me/';

/**
 * Resources of the Gmail API, all in one call: each by itself would take as long as all of them together.
 * @returns null for each that is not there
 * @throws when Gmail answers anything else
 */
export function getAll<T>(paths: readonly string[]): (T | null)[] {
  if (paths.length === 0) return [];
  const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
  const requests = paths.map((path) => ({ url: `${BASE}${path}`, headers, muteHttpExceptions: true }));
  return UrlFetchApp.fetchAll(requests).map((response, index) => {
    const status = response.getResponseCode();
    if (status === 404) return null;
    if (status !== 200)
      throw new Error(`Gmail answered ${String(status)} for ${paths[index] ?? ''}, not 200 or 404`);
    // The caller names the resource that stands at the path: https://developers.google.com/workspace/gmail/api/reference/rest
    return JSON.parse(response.getContentText()) as T;
  });
}
