/** What the HTTP client did wrong; answered as `{"error": {"message": …}}` with this status. */
export interface HttpRefusal extends Error {
  readonly status: number;
}

export function httpRefusal(status: number, message: string): HttpRefusal {
  return Object.assign(new Error(message), { status });
}

export const isHttpRefusal = (error: unknown): error is HttpRefusal =>
  error instanceof Error && 'status' in error;
