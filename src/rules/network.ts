import type { TextRule } from '../engine/types/rule.js'

export const networkRules: TextRule[] = [
  {
    id: 'connection-reset-node',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b(?:read|write|connect) ECONNRESET\b/,
    summary: 'A remote host closed a connection.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: [
      'Error: read ECONNRESET',
      'FetchError: request to https://example.com/x.tgz failed, reason: write ECONNRESET'
    ],
    ignores: ['    ✓ retries on ECONNRESET']
  },
  {
    id: 'socket-hang-up',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /(?:Error: |reason: |^)socket hang up\b/,
    summary: 'A remote host closed a connection before it answered.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: [
      'Error: socket hang up',
      'request to https://registry.example.com/ failed, reason: socket hang up'
    ],
    ignores: ['  ✓ retries on socket hang up (12 ms)']
  },
  {
    id: 'connection-refused-local',
    category: 'network_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bECONNREFUSED (?:127\.|::1|localhost|0\.0\.0\.0|10\.|172\.|192\.168\.|\[::1\])/,
    summary: "Nothing listens on a port of the job's own machine.",
    remedy: 'Wait until the service is ready before the tests start, and check host and port.',
    docs: 'https://docs.github.com/en/actions/tutorials/use-containerized-services/use-docker-service-containers',
    matches: [
      'Error: connect ECONNREFUSED 127.0.0.1:5432',
      'Error: connect ECONNREFUSED ::1:6379',
      'connect ECONNREFUSED 172.18.0.2:3306'
    ],
    ignores: ['Error: connect ECONNREFUSED 140.82.121.4:443']
  },
  {
    id: 'connection-refused-remote',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bECONNREFUSED (?!127\.|10\.|172\.|192\.168\.|0\.0\.0\.0)(?:\d{1,3}\.){3}\d{1,3}:\d/,
    summary: 'A remote host refused the connection.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: [
      'Error: connect ECONNREFUSED 140.82.121.4:443',
      'FetchError: request failed, reason: connect ECONNREFUSED 104.16.24.34:443'
    ],
    ignores: [
      'Error: connect ECONNREFUSED 127.0.0.1:5432',
      'connect ECONNREFUSED 172.18.0.2:3306',
      'connect ECONNREFUSED postgres:5432'
    ]
  },
  {
    id: 'dns-failure-remote',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN) (?<host>[\w-]+(?:\.[\w-]+)+)/,
    summary: 'The name {host} could not be resolved.',
    remedy: 'Re-run the job; when it recurs, check the host name.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: [
      'Error: getaddrinfo ENOTFOUND registry.example.com',
      'getaddrinfo EAI_AGAIN api.github.com',
      'FetchError: request to https://nodejs.org/ failed, reason: getaddrinfo EAI_AGAIN nodejs.org'
    ],
    ignores: ['Error: getaddrinfo ENOTFOUND postgres']
  },
  {
    id: 'dns-failure-service',
    category: 'network_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN) (?<host>[\w-]+)(?![\w.-])/,
    summary: "The host {host} is not known in the job's network.",
    remedy:
      'Check the name of the service container; outside a container job services are reached as localhost.',
    docs: 'https://docs.github.com/en/actions/tutorials/use-containerized-services/use-docker-service-containers',
    matches: ['Error: getaddrinfo ENOTFOUND postgres', 'getaddrinfo EAI_AGAIN redis'],
    ignores: ['Error: getaddrinfo ENOTFOUND registry.example.com']
  },
  {
    id: 'connection-timeout-node',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b(?:connect|read|write) ETIMEDOUT\b/,
    summary: 'A remote host did not answer in time.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: ['Error: connect ETIMEDOUT 140.82.114.3:443', 'Error: read ETIMEDOUT'],
    ignores: ['expected ETIMEDOUT to be retried']
  },
  {
    id: 'tls-protocol-error-node',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bwrite EPROTO\b/,
    summary: 'A TLS connection to a remote host broke.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: [
      'Error: write EPROTO 140012:error:1408F10B:SSL routines:ssl3_get_record:wrong version number'
    ],
    ignores: ['EPROTO is handled']
  },
  {
    id: 'node-network-timeout',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b(?:Timeout awaiting 'request' for \d+ms|network timeout at: https?:)/,
    summary: 'A download did not finish in time.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: [
      "RequestError: Timeout awaiting 'request' for 600000ms",
      'FetchError: network timeout at: https://registry.example.com/foo'
    ],
    ignores: ["Timeout awaiting response in test 'x'"]
  },
  {
    id: 'node-connect-timeout',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bUND_ERR_CONNECT_TIMEOUT\b/,
    summary: 'A remote host did not answer in time.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: ["  code: 'UND_ERR_CONNECT_TIMEOUT'"],
    ignores: ['UND_ERR_INVALID_ARG']
  },
  {
    id: 'stream-closed-early',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /(?:Error: |##\[error\]|reason: |: )Premature close\b/,
    summary: 'A download broke off.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: [
      'Error: Premature close',
      '##[error]Premature close',
      'FetchError: Invalid response body while trying to fetch https://registry.example.com/x: Premature close'
    ],
    ignores: ['it survives a Premature close']
  },
  {
    id: 'download-aborted',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /^\s*(?:##\[error\])?(?:Uncaught )?Error: aborted\s*$/,
    summary: 'A download was cut off by the remote host.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: ['Error: aborted', '##[error]Error: aborted'],
    ignores: ['Error: aborted by user']
  },
  {
    id: 'curl-connection-failed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /curl: \((?:[567]|1[68]|28|35|5[256]|92)\) (?!Could not resolve host: [\w-]+\s*$|.{0,80}(?:localhost|127\.0\.0\.1|\[::1\]))/,
    summary: 'curl could not reach a remote host or lost the connection.',
    remedy: 'Re-run the job; add --retry 5 --retry-all-errors to the curl call.',
    docs: 'https://everything.curl.dev/cmdline/exitcode.html',
    matches: [
      'curl: (35) Recv failure: Connection reset by peer',
      'curl: (6) Could not resolve host: download.example.com',
      '  0      0   0      0   0      0      0      0                              0curl: (28) Failed to connect to example.org port 443: Timed out',
      'curl: (18) transfer closed with 41088713 bytes remaining to read'
    ],
    ignores: [
      'curl: (7) Failed to connect to localhost port 8080 after 0 ms: Connection refused',
      'curl: (22) The requested URL returned error: 404',
      'curl: (23) Failure writing output to destination',
      'curl: (6) Could not resolve host: db'
    ]
  },
  {
    id: 'curl-local-refused',
    category: 'network_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /curl: \((?:7|28|52|56)\) .{0,60}(?:localhost|127\.0\.0\.1|\[::1\])/,
    summary: "curl found nothing listening on the job's own machine.",
    remedy: 'Wait until the service is ready before the tests start, and check host and port.',
    docs: 'https://docs.github.com/en/actions/tutorials/use-containerized-services/use-docker-service-containers',
    matches: [
      'curl: (7) Failed to connect to localhost port 8080 after 0 ms: Connection refused',
      'curl: (7) Failed to connect to 127.0.0.1 port 3000: Connection refused'
    ],
    ignores: ['curl: (7) Failed to connect to example.org port 443: Connection refused']
  },
  {
    id: 'curl-certificate',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /curl: \((?:51|60)\) SSL\b/,
    summary: 'curl does not trust the certificate of the remote host.',
    remedy: 'Check the certificate of the host; on old images update the ca-certificates package.',
    docs: 'https://everything.curl.dev/cmdline/exitcode.html',
    matches: [
      'curl: (60) SSL certificate problem: certificate has expired',
      'curl: (60) SSL: no alternative certificate subject name matches target host name'
    ],
    ignores: ['curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL']
  },
  {
    id: 'curl-server-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /curl: \(22\) The requested URL returned error: 5\d\d/,
    summary: 'A remote host answered with a server error.',
    remedy: 'Re-run the job; add --retry 5 to the curl call.',
    docs: 'https://everything.curl.dev/cmdline/exitcode.html',
    matches: [
      'curl: (22) The requested URL returned error: 503',
      'curl: (22) The requested URL returned error: 502 Bad Gateway'
    ],
    ignores: ['curl: (22) The requested URL returned error: 404 Not Found']
  },
  {
    id: 'curl-rate-limit',
    category: 'rate_limit',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /curl: \(22\) The requested URL returned error: 429/,
    summary: 'A remote host answered that there were too many requests.',
    remedy: 'Wait and re-run; download less often or with a token.',
    docs: 'https://everything.curl.dev/cmdline/exitcode.html',
    matches: [
      'curl: (22) The requested URL returned error: 429',
      'curl: (22) The requested URL returned error: 429 Too Many Requests'
    ],
    ignores: ['curl: (22) The requested URL returned error: 404']
  },
  {
    id: 'curl-not-found',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /curl: \(22\) The requested URL returned error: 4(?:04|10)/,
    summary: 'The file to download does not exist.',
    remedy: 'Check address and version in the curl call.',
    docs: 'https://everything.curl.dev/cmdline/exitcode.html',
    matches: [
      'curl: (22) The requested URL returned error: 404',
      'curl: (22) The requested URL returned error: 404 Not Found',
      'curl: (22) The requested URL returned error: 410 Gone'
    ],
    ignores: ['curl: (22) The requested URL returned error: 503']
  },
  {
    id: 'curl-forbidden',
    category: 'permission_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /curl: \(22\) The requested URL returned error: 403\b/,
    summary: 'A remote host refused the download.',
    remedy:
      'Check the token that is sent; hosts that limit anonymous downloads answer the same way, then re-run later.',
    docs: 'https://everything.curl.dev/cmdline/exitcode.html',
    matches: ['curl: (22) The requested URL returned error: 403'],
    ignores: ['curl: (22) The requested URL returned error: 404']
  },
  {
    id: 'curl-unauthorized',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /curl: \(22\) The requested URL returned error: 401\b/,
    summary: 'A remote host wants to know who asks.',
    remedy: 'Pass a token that the host knows; runs from forks get no secrets.',
    docs: 'https://everything.curl.dev/http/auth/index.html',
    matches: [
      'curl: (22) The requested URL returned error: 401',
      'curl: (22) The requested URL returned error: 401 Unauthorized'
    ],
    ignores: ['curl: (22) The requested URL returned error: 403']
  },
  {
    id: 'host-unresolved',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bCould(?:n't| not) resolve host(?: name)?\b(?!:? '?[\w-]+'?\s*$)/,
    summary: 'A host name could not be resolved.',
    remedy: 'Re-run the job; when it recurs, check the host name.',
    docs: 'https://everything.curl.dev/cmdline/exitcode.html',
    matches: [
      'fatal: unable to look up: Could not resolve host: github.com',
      "Couldn't resolve host name (Could not resolve host: crates.io)",
      "curl error: Couldn't resolve host 'github.com'"
    ],
    ignores: ['could not resolve dependency', 'Could not resolve host: postgres']
  },
  {
    id: 'name-resolution-temporary',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bTemporary failure (?:in name resolution|resolving)\b/,
    summary: 'Name resolution failed for a moment.',
    remedy: 'Re-run the job.',
    docs: 'https://man7.org/linux/man-pages/man3/getaddrinfo.3.html',
    matches: [
      'wget: unable to resolve: Temporary failure in name resolution',
      'socket.gaierror: [Errno -3] Temporary failure in name resolution',
      "  Temporary failure resolving 'archive.ubuntu.com'"
    ],
    ignores: ['temporary failure of the mock']
  },
  {
    id: 'name-unknown',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /[\w-]\.(?:com|org|net|io|dev|ai|app|co|cloud|edu|gov|info|sh|us|uk|de|eu|fr|jp|cn|ru|nl|ch|se)\b.{1,160}\b(?:Name or service|nodename nor servname provided, or) not known\b/,
    summary: 'A host name could not be resolved.',
    remedy: 'Re-run the job; when it recurs, check the host name.',
    docs: 'https://man7.org/linux/man-pages/man3/getaddrinfo.3.html',
    matches: [
      'ssh: Could not resolve hostname host.example.org: Name or service not known',
      'curl: example.com: nodename nor servname provided, or not known'
    ],
    ignores: ['service not known to the registry']
  },
  {
    id: 'name-unknown-bare',
    category: 'network_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /(?<!resolve hostname : )\b(?:Name or service|nodename nor servname provided, or) not known\b/,
    summary: 'A host name could not be resolved.',
    remedy:
      'Check the name: a service container is reached as localhost from the runner, and by its label from a container job.',
    docs: 'https://docs.github.com/en/actions/tutorials/use-containerized-services/use-docker-service-containers',
    matches: [
      '[Errno -2] Name or service not known',
      'could not translate host name "db" to address: Name or service not known',
      'getaddrinfo: nodename nor servname provided, or not known'
    ],
    ignores: ['service not known to the registry']
  },
  {
    id: 'no-route-to-host',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b[Nn]o route to host\b/,
    summary: 'A remote host could not be reached.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://man7.org/linux/man-pages/man2/connect.2.html',
    matches: [
      'ssh: connect to host example.org port 22: No route to host',
      'dial tcp 203.0.113.4:443: connect: no route to host'
    ],
    ignores: ['no route matches']
  },
  {
    id: 'network-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b[Nn]etwork is unreachable\b/,
    summary: 'The network could not be reached.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://man7.org/linux/man-pages/man2/connect.2.html',
    matches: [
      'connect: Network is unreachable',
      'dial tcp [2606:4700::6810:84e5]:443: connect: network is unreachable'
    ],
    ignores: ['network is reachable']
  },
  {
    id: 'connection-reset-by-peer',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b[Cc]onnection reset by peer\b/,
    summary: 'A remote host closed the connection.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://man7.org/linux/man-pages/man7/tcp.7.html',
    matches: [
      'Recv failure: Connection reset by peer',
      'read tcp 10.1.0.4:53412->104.18.1.1:443: read: connection reset by peer',
      'ConnectionResetError: [Errno 104] Connection reset by peer'
    ],
    ignores: ['handles connection reset gracefully']
  },
  {
    id: 'connection-timed-out',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b[Cc]onnection timed out\b/,
    summary: 'A remote host did not answer in time.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://man7.org/linux/man-pages/man2/connect.2.html',
    matches: [
      'ssh: connect to host example.org port 22: Connection timed out',
      'Err:1 http://archive.ubuntu.com/ubuntu jammy InRelease  Connection timed out'
    ],
    ignores: ['the connection timed-out handler']
  },
  {
    id: 'connect-failed-port',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bFailed to connect to (?!localhost|127\.|::1|0\.0\.0\.0)(?<host>[\w-]+(?:\.[\w-]+)+) port \d/,
    summary: '{host} could not be reached.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://everything.curl.dev/cmdline/exitcode.html',
    matches: [
      'Failed to connect to github.com port 443: Timed out',
      'Failed to connect to static.crates.io port 443 after 130 ms: Connection refused'
    ],
    ignores: [
      'Failed to connect to localhost port 8080: Connection refused',
      'Failed to connect to postgres port 5432'
    ]
  },
  {
    id: 'ssl-connection-failed-dotnet',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bThe SSL connection could not be established\b/,
    summary: 'A TLS connection to a remote host failed.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/core/extensions/httpclient-factory',
    matches: [
      'System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.'
    ],
    ignores: ['The SSL connection was established']
  },
  {
    id: 'ssl-syscall-error',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bSSL_ERROR_SYSCALL\b/,
    summary: 'A TLS connection to a remote host broke.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://docs.openssl.org/master/man3/SSL_get_error/',
    matches: [
      'LibreSSL SSL_connect: SSL_ERROR_SYSCALL in connection to github.com:443',
      'OpenSSL SSL_read: SSL_ERROR_SYSCALL, errno 104'
    ],
    ignores: ['SSL_ERROR_NONE']
  },
  {
    id: 'tls-handshake-timeout',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bTLS handshake timeout\b/,
    summary: 'A remote host did not finish the TLS handshake in time.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://pkg.go.dev/net/http',
    matches: [
      'net/http: TLS handshake timeout',
      'Get "https://proxy.golang.org/golang.org/x/net/@v/list": net/http: TLS handshake timeout'
    ],
    ignores: ['sets the TLS handshake limit']
  },
  {
    id: 'handshake-timeout-python',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bhandshake operation timed out\b/,
    summary: 'A remote host did not finish the TLS handshake in time.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://docs.python.org/3/library/ssl.html',
    matches: [
      'ssl.SSLError: The handshake operation timed out',
      'socket.timeout: _ssl.c:1114: The handshake operation timed out'
    ],
    ignores: ['the handshake operation succeeded']
  },
  {
    id: 'tls-certificate-rejected',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bcertificate (?:verify failed|verification failed|has expired or is not yet valid|signed by unknown authority)/,
    summary: 'The certificate of a remote host is not trusted.',
    remedy:
      "Check whether the host's certificate has expired; on old images update the ca-certificates package.",
    docs: 'https://docs.openssl.org/master/man1/openssl-verification-options/',
    matches: [
      'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1007)',
      'server certificate verification failed. CAfile: none CRLfile: none',
      'x509: certificate signed by unknown authority'
    ],
    ignores: ['certificate verified']
  },
  {
    id: 'self-signed-certificate',
    category: 'network_error',
    transient: false,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bself[- ]signed certificate\b/,
    summary: 'A remote host uses a self-signed certificate.',
    remedy: 'Install the issuing certificate on the runner, or point the tool at it.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: [
      'Error: self signed certificate in certificate chain',
      'SSL certificate problem: self-signed certificate'
    ],
    ignores: ['creates a self signed cert']
  },
  {
    id: 'ssl-handshake-alert',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bsslv3 alert handshake failure\b/,
    summary: 'A remote host refused the TLS handshake.',
    remedy: 'Check that client and host share a TLS version and cipher.',
    docs: 'https://docs.openssl.org/master/man3/SSL_get_error/',
    matches: [
      'error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure',
      '[35] SSL connect error (error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure)'
    ],
    ignores: ['sslv3 alert close notify']
  },
  {
    id: 'incomplete-read-python',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bIncompleteRead\(/,
    summary: 'A download broke off.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://docs.python.org/3/library/http.client.html',
    matches: [
      'http.client.IncompleteRead: IncompleteRead(1024 bytes read, 4096 more expected)',
      "urllib3.exceptions.ProtocolError: ('Connection broken: IncompleteRead(84 bytes read)', IncompleteRead(84 bytes read))"
    ],
    ignores: ['test_IncompleteRead passed']
  },
  {
    id: 'transfer-closed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\btransfer closed with (?:outstanding|\d+ bytes)/,
    summary: 'A download broke off.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://everything.curl.dev/cmdline/exitcode.html',
    matches: [
      'error: RPC: transfer closed with outstanding read data remaining',
      'transfer closed with 41088713 bytes remaining to read'
    ],
    ignores: ['transfer closed normally']
  },
  {
    id: 'http2-framing-error',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bError in the HTTP2 framing layer\b/,
    summary: 'An HTTP/2 connection broke.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://everything.curl.dev/cmdline/exitcode.html',
    matches: ['[16] Error in the HTTP2 framing layer', 'curl: Error in the HTTP2 framing layer'],
    ignores: ['HTTP2 framing test']
  },
  {
    id: 'transfer-too-slow',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bOperation too slow\. Less than\b/,
    summary: 'A download was too slow and was given up.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://everything.curl.dev/cmdline/exitcode.html',
    matches: [
      'Operation too slow. Less than 1000 bytes/sec transferred the last 10 seconds',
      '[28] Timeout was reached (Operation too slow. Less than 10 bytes/sec transferred the last 30 seconds)'
    ],
    ignores: ['Operation too slow in benchmark']
  },
  {
    id: 'go-request-eof',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b(?:Get|Put|Post|Head) "https?:\/\/(?!localhost|127\.)[^"]+": (?:unexpected )?EOF\b/,
    summary: 'A remote host closed the connection before it answered.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://pkg.go.dev/net/http',
    matches: [
      'Get "https://registry-1.docker.io/v2/": EOF',
      'Post "https://uploads.github.com/repos/acme/app/releases/1/assets": unexpected EOF'
    ],
    ignores: ['Get "http://localhost:8080/": EOF']
  },
  {
    id: 'go-io-timeout',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:dial|read|write) (?:tcp|udp)\b(?!.{0,40}(?:127\.0\.0\.1|localhost|\[::1\])).*: i\/o timeout\b/,
    summary: 'A remote host did not answer in time.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://pkg.go.dev/net',
    matches: [
      'dial tcp 142.250.1.1:443: i/o timeout',
      'read udp 10.0.0.4:42123->168.63.129.16:53: i/o timeout'
    ],
    ignores: ['dial tcp 127.0.0.1:5432: i/o timeout', 'ErrTimeout = i/o timeout']
  },
  {
    id: 'go-client-timeout',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /"https?:\/\/(?!localhost|127\.|\[::1\])[^"]+": .{0,80}Client\.Timeout exceeded while/,
    summary: 'A remote host did not answer in time.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://pkg.go.dev/net/http',
    matches: [
      'Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
      'Get "https://api.example.com/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)'
    ],
    ignores: [
      'Get "http://localhost:9000/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)'
    ]
  },
  {
    id: 'go-lookup-failed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bdial tcp: lookup (?<host>[\w-]+(?:\.[\w-]+)+)\b.{0,60}: (?:server misbehaving|no such host|i\/o timeout|Temporary failure)/,
    summary: 'The name {host} could not be resolved.',
    remedy: 'Re-run the job; when it recurs, check the host name.',
    docs: 'https://pkg.go.dev/net',
    matches: [
      'dial tcp: lookup proxy.golang.org on 127.0.0.53:53: server misbehaving',
      'dial tcp: lookup registry.example.com: no such host'
    ],
    ignores: ['dial tcp: lookup postgres: no such host']
  },
  {
    id: 'go-refused-remote',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bdial tcp (?!127\.|10\.|172\.|192\.168\.|0\.0\.0\.0)(?:\d{1,3}\.){3}\d{1,3}:\d+: connect: connection refused\b/,
    summary: 'A remote host refused the connection.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://pkg.go.dev/net',
    matches: ['dial tcp 104.18.1.1:443: connect: connection refused'],
    ignores: ['dial tcp 127.0.0.1:5432: connect: connection refused']
  },
  {
    id: 'go-refused-local',
    category: 'network_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bdial tcp (?:127\.|10\.|172\.|192\.168\.|\[::1\]|localhost).{0,40}: connection refused\b/,
    summary: "Nothing listens on a port of the job's own network.",
    remedy: 'Wait until the service is ready before the tests start, and check host and port.',
    docs: 'https://docs.github.com/en/actions/tutorials/use-containerized-services/use-docker-service-containers',
    matches: [
      'dial tcp 127.0.0.1:5432: connect: connection refused',
      'dial tcp [::1]:8080: connect: connection refused',
      'dial tcp 172.17.0.2:6379: connect: connection refused'
    ],
    ignores: ['dial tcp 104.18.1.1:443: connect: connection refused']
  },
  {
    id: 'python-retries-exhausted',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bHTTPS?ConnectionPool\(host='(?!localhost|127\.)(?<host>[\w-]+(?:\.[\w-]+)+)', port=\d+\): (?:Max retries exceeded|Read timed out)(?!.*(?:SSLCert|CERTIFICATE_VERIFY|certificate verify))/,
    summary: '{host} could not be reached.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://requests.readthedocs.io/en/latest/user/quickstart/#errors-and-exceptions',
    matches: [
      "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='packages.example.org', port=443): Max retries exceeded with url: /simple/foo/",
      'ReadTimeoutError("HTTPSConnectionPool(host=\'huggingface.co\', port=443): Read timed out. (read timeout=10)")'
    ],
    ignores: [
      "HTTPConnectionPool(host='localhost', port=8000): Max retries exceeded with url: /",
      "HTTPConnectionPool(host='web', port=8000): Max retries exceeded with url: /",
      "WARNING: Retrying (Retry(total=4, connect=None)) after connection broken by 'NewConnectionError'"
    ]
  },
  {
    id: 'connection-refused-python',
    category: 'network_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\[Errno (?:111|61)\] Connection refused\b/,
    summary: 'A connection was refused.',
    remedy: 'Wait until the service is ready before the tests start, and check host and port.',
    docs: 'https://docs.python.org/3/library/exceptions.html#ConnectionRefusedError',
    matches: [
      'ConnectionRefusedError: [Errno 111] Connection refused',
      'URLError: <urlopen error [Errno 61] Connection refused>'
    ],
    ignores: ['[Errno 110] Connection timed out']
  },
  {
    id: 'tcp-open-failed-ruby',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bFailed to open TCP connection to (?<host>localhost|127\.[\d.]+|0\.0\.0\.0|[\w-]+(?=[:\s]))/,
    summary: 'No connection to {host} could be opened.',
    remedy: 'Start the service before it is used, and wait until it answers.',
    docs: 'https://docs.ruby-lang.org/en/master/Net/HTTP.html',
    matches: [
      'Failed to open TCP connection to redis:6379 (Connection refused - connect(2))',
      'Errno::ECONNREFUSED: Failed to open TCP connection to localhost:9200 (Connection refused - connect(2))'
    ],
    ignores: [
      'TCP connection opened',
      'Failed to open TCP connection to gems.example.com:443 (getaddrinfo: Temporary failure)'
    ]
  },
  {
    id: 'tcp-open-failed-remote',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bFailed to open TCP connection to (?!localhost\b|127\.|0\.0\.0\.0)(?<host>[\w-]+(?:\.[\w-]+)+)/,
    summary: 'No connection to {host} could be opened.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://docs.ruby-lang.org/en/master/Net/HTTP.html',
    matches: [
      'Failed to open TCP connection to gems.example.com:443 (getaddrinfo: Temporary failure)',
      'Failed to open TCP connection to packages.example.com:80 (Connection refused - connect(2) for "packages.example.com" port 80) (Errno::ECONNREFUSED)'
    ],
    ignores: [
      'Failed to open TCP connection to localhost:9200 (Connection refused - connect(2))',
      'Failed to open TCP connection to redis:6379 (Connection refused - connect(2))'
    ]
  },
  {
    id: 'python-service-refused',
    category: 'network_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bHTTPS?ConnectionPool\(host='(?:127\.[\d.]+|[\w-]+)', port=\d+\): (?:Max retries exceeded|Read timed out)/,
    summary: 'A service of the job could not be reached.',
    remedy: 'Wait until the service is ready before the tests start, and check host and port.',
    docs: 'https://docs.github.com/en/actions/tutorials/use-containerized-services/use-docker-service-containers',
    matches: [
      "HTTPConnectionPool(host='localhost', port=8000): Max retries exceeded with url: /",
      "HTTPConnectionPool(host='web', port=8000): Read timed out. (read timeout=5)"
    ],
    ignores: [
      "HTTPSConnectionPool(host='packages.example.org', port=443): Max retries exceeded with url: /simple/"
    ]
  },
  {
    id: 'huggingface-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bcouldn't connect to '(?<url>https:\/\/huggingface\.co)' to load\b/,
    summary: 'The model hub at {url} could not be reached.',
    remedy: 'Re-run the job; cache the files that the tests need.',
    docs: 'https://huggingface.co/docs/transformers/installation#offline-mode',
    matches: [
      "OSError: We couldn't connect to 'https://huggingface.co' to load this file, couldn't find it in the cached files"
    ],
    ignores: ["connected to 'https://huggingface.co'"]
  },
  {
    id: 'wget-host-unresolved',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bwget: unable to resolve host address\b/,
    summary: 'wget could not resolve a host name.',
    remedy: 'Re-run the job; add --tries=5 --waitretry=10 to the wget call.',
    docs: 'https://www.gnu.org/software/wget/manual/wget.html',
    matches: ['wget: unable to resolve host address ‘download.example.org’'],
    ignores: ['wget: missing URL']
  },
  {
    id: 'wget-connection-refused',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^Connecting to (?!localhost|127\.|\[?::1)(?<host>[\w.-]+) .*failed: Connection (?:refused|timed out|reset by peer)\./,
    summary: '{host} took no connection.',
    remedy: 'Re-run the job; add --tries=5 --waitretry=10 --retry-connrefused to the wget call.',
    docs: 'https://www.gnu.org/software/wget/manual/wget.html',
    matches: [
      'Connecting to packages.example.com (packages.example.com)|203.0.113.7|:443... failed: Connection refused.'
    ],
    ignores: [
      'Connecting to localhost (localhost)|127.0.0.1|:8080... failed: Connection refused.',
      'Connecting to packages.example.com (packages.example.com)|203.0.113.7|:443... connected.'
    ]
  },
  {
    id: 'ssh-connection-failed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bssh: (?:connect to host (?!localhost|127\.|::1)(?<host>[\w.-]+) port \d+: (?:Connection (?:refused|timed out|reset by peer)|No route to host|Network is unreachable)|Could not resolve hostname \S+: )/,
    summary: 'ssh could not reach the host.',
    remedy:
      'Re-run the job; when it recurs, check the address and whether the host lets GitHub in.',
    docs: 'https://man.openbsd.org/ssh',
    matches: [
      'ssh: connect to host github.example.com port 22: Connection refused',
      'ssh: connect to host deploy.example.com port 22: Connection timed out',
      'ssh: Could not resolve hostname deploy.example.org: Temporary failure in name resolution'
    ],
    ignores: [
      'ssh: connect to host localhost port 2222: Connection refused',
      'ssh: Could not resolve host keys'
    ]
  },
  {
    id: 'archive-unreadable',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bgzip: stdin: not in gzip format|\btar: This does not look like a tar archive|\bxz: .{0,80}File format not recognized|\bEnd-of-central-directory signature not found\b/,
    summary: 'What was downloaded is no archive.',
    remedy:
      'Look at what the address answers: let curl fail on errors with -f, and check the version in the address.',
    docs: 'https://everything.curl.dev/usingcurl/returns.html',
    matches: [
      'gzip: stdin: not in gzip format',
      'tar: This does not look like a tar archive',
      '  End-of-central-directory signature not found.  Either this file is not'
    ],
    ignores: ['gzip: stdin: unexpected end of file', 'tar: archive is fine']
  },
  {
    id: 'rsync-stream-error',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\brsync error: (?:error in (?:rsync protocol data stream|socket IO)|timeout in data send\/receive|unexplained error)/,
    summary: 'rsync lost its connection.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://download.samba.org/pub/rsync/rsync.1',
    matches: [
      'rsync error: error in rsync protocol data stream (code 12) at io.c(231) [sender=3.2.7]',
      'rsync error: timeout in data send/receive (code 30) at io.c(195)'
    ],
    ignores: ['rsync error: syntax or usage error (code 1)']
  },
  {
    id: 'archive-truncated-tar',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\btar: Unexpected EOF in archive\b/,
    summary: 'An archive was not downloaded whole.',
    remedy: 'Re-run the job; check the download before unpacking it.',
    docs: 'https://www.gnu.org/software/tar/manual/tar.html',
    matches: ['tar: Unexpected EOF in archive'],
    ignores: ["tar: Removing leading `/' from member names"]
  },
  {
    id: 'archive-truncated-gzip',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bgzip: [\w./-]+: unexpected end of file\b/,
    summary: 'An archive was not downloaded whole.',
    remedy: 'Re-run the job; check the download before unpacking it.',
    docs: 'https://www.gnu.org/software/gzip/manual/gzip.html',
    matches: ['gzip: stdin: unexpected end of file', 'gzip: cache.tar.gz: unexpected end of file'],
    ignores: ['gzip: stdin: not in gzip format']
  },
  {
    id: 'network-attempts-exhausted',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bmaximum number of network attempts reached, giving up\b/i,
    summary: 'All tries of a download failed.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://everything.curl.dev/cmdline/exitcode.html',
    matches: ['error: maximum number of network attempts reached, giving up'],
    ignores: ['network attempts: 1']
  },
  {
    id: 'connection-reset-rust',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bNetwork error: (?:Connection|Broken pipe|Dns)/,
    summary: 'A connection to a remote host broke.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://doc.rust-lang.org/std/io/enum.ErrorKind.html',
    matches: [
      'Network error: Connection reset by peer (os error 104)',
      'Network error: Broken pipe (os error 32)'
    ],
    ignores: ['Network error: none']
  },
  {
    id: 'request-timed-out',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /\b(?:error|failed|exception)\b.{0,80}: Request timed out\b/i,
    summary: 'A request to a remote host did not finish in time.',
    remedy: 'Re-run the job; when it recurs, add retries to the step that fetches.',
    docs: 'https://requests.readthedocs.io/en/latest/user/quickstart/#timeouts',
    matches: [
      'Critical error: All 3 fetch attempts failed. Last error: Request timed out',
      'openai.APITimeoutError: Error: Request timed out.'
    ],
    ignores: [
      'Attempt 1 of 3: Request timed out, trying again',
      'shows Request timed out to the user'
    ]
  },
  {
    id: 'ssh-host-empty',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bCould not resolve hostname :/,
    summary: 'SSH was given no host.',
    remedy: 'The secret or variable with the host is empty: set it.',
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    matches: ['ssh: Could not resolve hostname : Name or service not known'],
    ignores: ['ssh: Could not resolve hostname app.example.com: Name or service not known']
  },
  {
    id: 'node-socket-disconnected',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bClient network socket disconnected before secure TLS connection was established\b/,
    summary: 'The connection broke before it was secure.',
    remedy: 'Re-run the job.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: [
      '##[error]Client network socket disconnected before secure TLS connection was established'
    ],
    ignores: ['socket disconnected']
  },
  {
    id: 'powershell-download-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Invoke-WebRequest|Invoke-RestMethod|Start-BitsTransfer|Exception calling "Download\w+".{0,60}) ?: ?"?(?:The operation has timed out|The remote name could not be resolved|Unable to connect to the remote server|The underlying connection was closed|The request was (?:aborted|canceled)|An error occurred while sending|Resource temporarily|No such host)/,
    summary: 'A download of PowerShell broke.',
    remedy: 'Re-run the job.',
    docs: 'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.utility/invoke-webrequest',
    matches: [
      "Invoke-WebRequest : The remote name could not be resolved: 'example.com'",
      'Exception calling "DownloadFile" with "2" argument(s): "Unable to connect to the remote server"'
    ],
    ignores: ['Invoke-WebRequest -Uri https://example.com']
  },
  {
    id: 'wget-download-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^wget: (?:download timed out|bad address '|error getting response|can't connect to remote host \((?!127\.))|^\s*(?:HTTP request sent, awaiting response\.\.\. )?(?:Read error \(Connection (?:reset|timed out)|failed: Connection timed out\.\s*$)/,
    summary: 'A download of wget broke.',
    remedy: 'Re-run the job.',
    docs: 'https://www.gnu.org/software/wget/manual/wget.html',
    matches: ['wget: download timed out', "wget: bad address 'example.com'"],
    ignores: ['wget: server returned error: HTTP/1.1 404 Not Found']
  },
  {
    id: 'curl-address-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bcurl: \(3\) |\bcurl: \(2\) |\bcurl: no URL specified\b|\bcurl: option .{1,80}: (?:is unknown|requires parameter)/,
    summary: 'curl was given no address, or a wrong one.',
    remedy: 'The variable or secret with the address is empty: set it.',
    docs: 'https://curl.se/libcurl/c/libcurl-errors.html',
    matches: ['curl: (3) URL rejected: No host part in the URL', 'curl: option --fial: is unknown'],
    ignores: ['curl: (6) Could not resolve host: example.com']
  },
  {
    id: 'curl-request-refused',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bcurl: \(22\) The requested URL returned error: 4(?:00|05|06|09|11|13|15|22)\b/,
    summary: 'A server did not accept the request of curl.',
    remedy: 'See what the call sends, and print the answer of the server (--fail-with-body).',
    docs: 'https://curl.se/docs/manpage.html',
    matches: ['curl: (22) The requested URL returned error: 400'],
    ignores: ['curl: (22) The requested URL returned error: 429']
  }
]
