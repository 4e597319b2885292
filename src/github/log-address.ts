/** Where GitHub's services keep logs: Azure blobs, and the hosts of Actions itself. */
const githubHosts = [
  '.blob.core.windows.net',
  '.actions.githubusercontent.com',
  '.githubusercontent.com'
]

/**
 * The address a log download was redirected to, if it is one that GitHub uses; null otherwise.
 * On GitHub Enterprise Server logs lie on the server's own host or below it. Plain http is for an API
 * that is on plain http itself, and a loopback API may redirect to any loopback port.
 */
export function checkLogAddress(location: string, apiBase: string): URL | null {
  const base = new URL(apiBase)
  if (!URL.canParse(location, apiBase)) return null
  const address = new URL(location, apiBase)
  if (address.username || address.password) return null
  if (address.protocol !== 'https:' && address.protocol !== base.protocol) return null
  return isKnownHost(address.hostname, base.hostname) ? address : null
}

function isKnownHost(host: string, apiHost: string): boolean {
  if (isLoopback(apiHost)) return isLoopback(host)
  if (host === apiHost || host.endsWith(`.${apiHost}`)) return true
  return githubHosts.some((suffix) => host.endsWith(suffix))
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host)
}
