/** Fetches, and gives up where no answer begins in time; its body may take as long as it likes. */
export async function fetchInTime(
  plainFetch: typeof fetch,
  url: string | URL,
  init: RequestInit,
  milliseconds: number
): Promise<Response> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(new Error('no answer in time')), milliseconds)
  try {
    return await plainFetch(url, { ...init, signal: late.signal })
  } finally {
    clearTimeout(timer)
  }
}
