import { fails, passes } from '../expectations.mjs'

const from = 'https://packages.example.com/tool.tar.gz'
const get = `curl -fsSL -o tool.tar.gz ${from}`

export const curl = {
  name: 'curl',
  versions: { curl: 'curl --version', wget: 'wget --version' },
  cases: [
    {
      name: 'curl-host-unknown',
      world: { dns: 'unknown' },
      run: 'curl -fsSL https://tools.example.org/tool.tar.gz',
      expect: fails(
        'curl-connection-failed',
        'network_error',
        'Could not resolve host: tools.example.org',
        true
      )
    },
    {
      name: 'curl-connection-refused',
      run: get,
      expect: fails(
        'curl-connection-failed',
        'network_error',
        'Failed to connect to packages.example.com',
        true
      )
    },
    {
      name: 'curl-connection-refused-local',
      run: 'curl -fsS http://localhost:8080/health',
      expect: fails('curl-local-refused', 'network_error', 'Failed to connect to localhost', null)
    },
    {
      name: 'curl-server-error',
      world: { answer: 503 },
      run: get,
      expect: fails(
        'curl-server-error',
        'service_unavailable',
        'The requested URL returned error: 503',
        true
      )
    },
    {
      name: 'curl-bad-gateway',
      world: { answer: 502 },
      run: get,
      expect: fails(
        'curl-server-error',
        'service_unavailable',
        'The requested URL returned error: 502',
        true
      )
    },
    {
      name: 'curl-not-found',
      world: { answer: 404 },
      run: get,
      expect: fails('curl-not-found', 'missing_file', 'The requested URL returned error: 404')
    },
    {
      name: 'curl-unauthorized',
      world: { answer: 401 },
      run: get,
      expect: fails(
        'curl-unauthorized',
        'missing_credentials',
        'The requested URL returned error: 401'
      )
    },
    {
      name: 'curl-forbidden',
      world: { answer: 403 },
      run: get,
      expect: fails(
        'curl-forbidden',
        'permission_error',
        'The requested URL returned error: 403',
        null
      )
    },
    {
      name: 'curl-too-many-requests',
      world: { answer: 429 },
      run: get,
      expect: fails('curl-rate-limit', 'rate_limit', 'The requested URL returned error: 429', true)
    },
    {
      name: 'curl-reset',
      world: { answer: 'reset' },
      run: 'curl -fsSL http://packages.example.com/tool.tar.gz',
      expect: fails('curl-connection-failed', 'network_error', 'Connection reset by peer', true)
    },
    {
      name: 'curl-empty-reply',
      world: { answer: 'close' },
      run: 'curl -fsSL http://packages.example.com/tool.tar.gz',
      expect: fails('curl-connection-failed', 'network_error', 'Empty reply from server', true)
    },
    {
      name: 'curl-partial-file',
      world: { answer: 'short' },
      run: 'curl -fsSL -o tool.tar.gz http://packages.example.com/tool.tar.gz',
      expect: fails('curl-connection-failed', 'network_error', 'curl: (18)', true)
    },
    {
      name: 'curl-read-timeout',
      world: { answer: 'hang' },
      run: `${get} --max-time 2`,
      expect: fails('curl-connection-failed', 'network_error', 'curl: (28)', true)
    },
    {
      name: 'curl-connect-timeout',
      run: 'curl -fsSL --connect-timeout 2 https://silent.example.com/tool.tar.gz',
      expect: fails('curl-connection-failed', 'network_error', 'curl: (28)', true)
    },
    {
      name: 'curl-certificate-self-signed',
      world: { answer: 200, certificate: 'self-signed' },
      run: get,
      expect: fails(
        'curl-certificate',
        'network_error',
        'SSL certificate problem: self-signed certificate',
        [false, null]
      )
    },
    {
      name: 'curl-certificate-expired',
      world: { answer: 200, certificate: 'expired' },
      run: get,
      expect: fails(
        'curl-certificate',
        'network_error',
        'SSL certificate problem: certificate has expired',
        [false, null]
      )
    },
    {
      name: 'curl-piped-page-is-no-archive',
      world: { answer: 404 },
      run: 'set -o pipefail\ncurl -sSL https://packages.example.com/tool.tar.gz | tar -xz',
      expect: fails(
        'archive-unreadable',
        ['missing_file', 'network_error', 'configuration_error'],
        'gzip: stdin: not in gzip format',
        null
      )
    },
    {
      name: 'curl-retried-and-failed',
      world: { answer: 503 },
      run: `${get} --retry 2 --retry-delay 1 --no-progress-meter`,
      expect: fails(
        'curl-server-error',
        'service_unavailable',
        'curl: (22) The requested URL returned error: 503',
        true
      )
    },
    {
      name: 'wget-host-unknown',
      run: 'wget -q https://tools.example.org/tool.tar.gz || wget https://tools.example.org/tool.tar.gz',
      expect: fails(
        'wget-host-unresolved',
        'network_error',
        'wget: unable to resolve host address',
        true
      )
    },
    {
      name: 'wget-server-error',
      world: { answer: 503 },
      run: `wget ${from}`,
      expect: fails(
        'service-unavailable',
        'service_unavailable',
        ['ERROR 503: Service Unavailable', '503 Service Unavailable'],
        true
      )
    },
    {
      name: 'wget-not-found',
      world: { answer: 404 },
      run: `wget ${from}`,
      expect: fails('http-not-found', 'missing_file', ['ERROR 404: Not Found', '404 Not Found'])
    },
    {
      name: 'wget-connection-refused',
      run: `wget --tries=1 ${from}`,
      expect: fails('wget-connection-refused', 'network_error', 'Connection refused', true)
    },
    {
      name: 'curl-passes',
      world: { answer: 503, paths: { '/tool.tar.gz': 'body:archive' } },
      run: `${get}\nls -l tool.tar.gz | wc -l`,
      expect: passes
    },
    {
      name: 'curl-mirror-passes',
      world: { answer: 503, paths: { '/mirror/tool.tar.gz': 'body:archive' } },
      run: `${get} || curl -fsSL -o tool.tar.gz https://packages.example.com/mirror/tool.tar.gz\necho "tool is here"`,
      expect: passes
    }
  ]
}
