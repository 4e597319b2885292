import type { TextRule } from '../engine/types/rule.js'

export const fetchFailuresRules: TextRule[] = [
  {
    id: 'bun-registry-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^error: (?:ConnectionRefused|ConnectionClosed|ConnectionReset|Timeout|DNSLookupFailed|FailedToOpenSocket|UnknownHost) (?:downloading|resolving) |^error: GET https?:\/\/\S+ - (?:Connection\w+|Timeout|FailedToOpenSocket)\b/,
    summary: 'Bun lost its connection to the registry.',
    remedy: 'Re-run the job.',
    docs: 'https://bun.sh/docs/cli/install',
    matches: [
      'error: ConnectionRefused downloading package manifest left-pad',
      'error: GET https://registry.example.com/left-pad - ConnectionClosed'
    ],
    ignores: ['error: GET https://registry.example.com/left-pad - 404']
  },
  {
    id: 'bun-registry-unavailable',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^error: GET https?:\/\/\S+ - 5\d\d\b/,
    summary: 'The registry answered Bun with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://bun.sh/docs/cli/install',
    matches: ['error: GET https://registry.example.com/left-pad - 503'],
    ignores: ['error: GET https://registry.example.com/left-pad - 404']
  },
  {
    id: 'npm-connectivity-problem',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bnpm (?:ERR!|error) network (?:This is a problem related to network connectivity|request to https?:\/\/\S+ failed, reason: )/,
    summary: 'npm lost its connection to the registry.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.npmjs.com/common-errors',
    matches: [
      'npm error network This is a problem related to network connectivity.',
      'npm ERR! network request to https://registry.example.com/a failed, reason: read ECONNRESET'
    ],
    ignores: ['npm warn network slow']
  },
  {
    id: 'npm-server-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bnpm (?:ERR!|error) 50[0-4] .{1,60} - (?:GET|PUT|POST|HEAD) https?:\/\//,
    summary: 'The npm registry answered with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://status.npmjs.org/',
    matches: ['npm error 500 Internal Server Error - GET https://registry.example.com/left-pad'],
    ignores: ['npm error 404 Not Found - GET https://registry.example.com/left-pad']
  },
  {
    id: 'pnpm-fetch-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bERR_PNPM_(?:FETCH_TIMEOUT|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|SOCKET_TIMEOUT|UND_ERR_\w+|TARBALL_FETCH|BROKEN_METADATA_JSON)\b/,
    summary: 'pnpm lost its connection to the registry.',
    remedy: 'Re-run the job.',
    docs: 'https://pnpm.io/errors',
    matches: ['ERR_PNPM_FETCH_TIMEOUT  request to https://registry.example.com/left-pad timed out'],
    ignores: ['ERR_PNPM_FETCH_404  GET https://registry.example.com/left-pad']
  },
  {
    id: 'pip-server-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bHTTP error 5\d\d while getting https?:\/\//,
    summary: 'The package index answered pip with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://status.python.org/',
    matches: ['ERROR: HTTP error 503 while getting https://files.example.com/a.whl'],
    ignores: ['ERROR: HTTP error 404 while getting https://files.example.com/a.whl']
  },
  {
    id: 'python-stream-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:ChunkedEncodingError|ProtocolError): \("?'?(?:Connection broken|Response ended prematurely)/,
    summary: 'A download broke off.',
    remedy: 'Re-run the job.',
    docs: 'https://requests.readthedocs.io/en/latest/api/#exceptions',
    matches: [
      'requests.exceptions.ChunkedEncodingError: ("Connection broken: InvalidChunkLength(got length b\'\', 0 bytes read)", None)'
    ],
    ignores: ['ChunkedEncodingError is raised']
  },
  {
    id: 'pypi-upload-server-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bHTTPError: 5\d\d .{1,60} from https:\/\/(?:upload|test)\.pypi\.org\//,
    summary: 'PyPI answered the upload with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://status.python.org/',
    matches: ['ERROR    HTTPError: 502 Bad Gateway from https://upload.pypi.org/legacy/'],
    ignores: ['HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/']
  },
  {
    id: 'conda-download-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\blibmamba Download error \(\d+\) |\bDownload error \((?:6|7|28|35|56|92)\) .{1,80}\[https?:/,
    summary: 'conda lost its connection to the channel.',
    remedy: 'Re-run the job.',
    docs: 'https://mamba.readthedocs.io/',
    matches: [
      'critical libmamba Download error (28) Timeout was reached [https://conda.example.com/noarch/repodata.json.zst]'
    ],
    ignores: ['libmamba: Download finished']
  },
  {
    id: 'cargo-fetch-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*\[(?:[567]|16|18|28|35|52|55|56|92)\] (?:Timeout was reached|Could(?:n't| not) (?:resolve|connect)|SSL connect error|Failed (?:sending|receiving|to connect)|Transferred a partial|Error in the HTTP2|Stream error|Server returned nothing)/,
    summary: 'Cargo lost its connection to the registry.',
    remedy: 'Re-run the job.',
    docs: 'https://doc.rust-lang.org/cargo/reference/config.html#net',
    matches: [
      '  [28] Timeout was reached (failed to download any data for `serde v1.0` within 30s)',
      '  [35] SSL connect error (OpenSSL SSL_connect: Connection reset by peer)'
    ],
    ignores: ['  [12] other']
  },
  {
    id: 'cargo-registry-unavailable',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bfailed to get successful HTTP response from `https?:\/\/[^`]+`(?: \([^)]*\))?, got 5\d\d\b|\bfailed to get a 200 OK response, got 5\d\d\b/,
    summary: 'The registry answered Cargo with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://status.crates.io/',
    matches: [
      'failed to get successful HTTP response from `https://static.example.com/crates/a/1.0/download` (192.0.2.1), got 503'
    ],
    ignores: [
      'failed to get successful HTTP response from `https://static.example.com/a` , got 404'
    ]
  },
  {
    id: 'rust-request-failed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\breqwest::Error \{ kind: Request, .{0,200}\b(?:TimedOut|ConnectError|IncompleteMessage|dns error)|\berror sending request for url \(https?:\/\/(?!localhost|127\.)/,
    summary: 'A Rust program lost its connection.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.rs/reqwest/latest/reqwest/struct.Error.html',
    matches: [
      'reqwest::Error { kind: Request, url: "https://example.com", source: TimedOut }',
      'Caused by: error sending request for url (https://example.com/a)'
    ],
    ignores: ['error sending request for url (http://localhost:8080/)']
  },
  {
    id: 'coursier-download-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bdownload error: Caught [\w.]*(?:SocketTimeoutException|ConnectException|UnknownHostException|SSLException|SocketException|EOFException|IOException \(Server returned HTTP response code: 5)/,
    summary: 'Coursier could not download a library.',
    remedy: 'Re-run the job.',
    docs: 'https://get-coursier.io/docs/overview',
    matches: [
      '[error] download error: Caught java.net.SocketTimeoutException (Read timed out) while downloading https://repo.example.com/a.jar'
    ],
    ignores: ['download error: Caught java.io.FileNotFoundException']
  },
  {
    id: 'nuget-download-timeout',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bThe download of 'https?:[^']+' timed out because no data was received\b|\bFailed to download package '[^']+' from 'https?:/,
    summary: 'NuGet could not download a package.',
    remedy: 'Re-run the job.',
    docs: 'https://status.nuget.org/',
    matches: [
      "The download of 'https://packages.example.com/a.nupkg' timed out because no data was received for 60000ms.",
      "  Failed to download package 'Acme.1.0.0' from 'https://packages.example.com/a.nupkg'."
    ],
    ignores: ['Restored /work/App.csproj']
  },
  {
    id: 'nuget-index-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\berror: Unable to load the service index for source https?:\/\//,
    summary: 'NuGet could not reach its source.',
    remedy: 'Re-run the job.',
    docs: 'https://status.nuget.org/',
    matches: [
      'error: Unable to load the service index for source https://packages.example.com/acme/index.json.'
    ],
    ignores: ['warning: Unable to load the service index']
  },
  {
    id: 'composer-file-not-downloaded',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bfile could not be downloaded(?: \(HTTP\/[\d.]+ 5\d\d|: (?:failed to open stream|SSL|Failed to enable crypto|php_network))/,
    summary: 'Composer could not download a file.',
    remedy: 'Re-run the job.',
    docs: 'https://getcomposer.org/doc/articles/troubleshooting.md',
    matches: [
      'The "https://packages.example.com/p2/a.json" file could not be downloaded (HTTP/2 503 )'
    ],
    ignores: [
      'The "https://packages.example.com/p2/a.json" file could not be downloaded (HTTP/2 404 )'
    ]
  },
  {
    id: 'composer-github-rate-limit',
    category: 'rate_limit',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\breview your configured GitHub OAuth token or enter a new one to go over the API rate limit\b|\bGitHub API limit \(\d+ calls\/hr\) is exhausted\b/,
    summary: 'Composer has used up the calls it may make to GitHub.',
    remedy: 'Re-run the job.',
    docs: 'https://getcomposer.org/doc/articles/troubleshooting.md#api-rate-limit-and-oauth-tokens',
    matches: [
      'Could not fetch https://api.example.com/repos/a/b, please review your configured GitHub OAuth token or enter a new one to go over the API rate limit'
    ],
    ignores: ['GitHub OAuth token is set']
  },
  {
    id: 'bundler-fetch-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bNetwork error while fetching https?:\/\/|\bRetrying (?:fetcher|download gem|dependency api) due to error \([2-9]\/\d+\): |\bbad response (?:Service Unavailable 503|Bad Gateway 502|Internal Server Error 500|Gateway Time-?out 504)\b/i,
    summary: 'Bundler lost its connection to the gem server.',
    remedy: 'Re-run the job.',
    docs: 'https://status.rubygems.org/',
    matches: [
      'Network error while fetching https://gems.example.com/quick/a.gemspec.rz (Too many connection resets)',
      '    bad response Service Unavailable 503 (https://gems.example.com/a.gem)'
    ],
    ignores: ['Fetching gem metadata from https://gems.example.com/']
  },
  {
    id: 'hackage-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bcabal(?:\.exe)?: Failed to download https?:|\bUnexpected response 5\d\d for https?:\/\/\S*hackage\b|\bHttpExceptionRequest .{0,400}(?:ConnectionTimeout|ResponseTimeout|ConnectionFailure)\b/,
    summary: 'Hackage did not answer as it should.',
    remedy: 'Re-run the job.',
    docs: 'https://status.haskell.org/',
    matches: [
      'cabal: Failed to download https://hackage.example.com/a.tar.gz : HttpExceptionRequest ConnectionTimeout',
      'Unexpected response 502 for http://hackage.haskell.org/root.json'
    ],
    ignores: ['Downloading the latest package list from hackage']
  },
  {
    id: 'opam-repository-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCould not synchronize \S+ from "https?:|^\[ERROR\] (?:Failed to get sources of|The sources of the following couldn't be obtained)|\bcurl failed: exit (?:6|7|28|35|52|56)\b/,
    summary: 'The opam repository did not answer as it should.',
    remedy: 'Re-run the job.',
    docs: 'https://opam.ocaml.org/doc/FAQ.html',
    matches: [
      '[ERROR] Could not synchronize /home/u/.opam/repo/default from "https://opam.example.com":'
    ],
    ignores: ['[default] synchronised from https://opam.example.com']
  },
  {
    id: 'hex-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\{:failed_connect, \[|\bhttpc request (?:failed|timeout) with: |\bRequest failed \(\{?:?(?:timeout|failed_connect|closed)/,
    summary: 'Hex lost its connection to the registry.',
    remedy: 'Re-run the job.',
    docs: 'https://status.hex.pm/',
    matches: [
      "** (Mix) httpc request failed with: {:failed_connect, [{:to_address, {'repo.example.com', 443}}]}"
    ],
    ignores: ['Resolving Hex dependencies...']
  },
  {
    id: 'cran-unreachable',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bunable to access index for repository https?:\/\/|\bcannot open URL 'https?:\/\/(?!localhost|127\.)/,
    summary: 'An R package server did not answer as it should.',
    remedy: 'Re-run the job.',
    docs: 'https://cran.r-project.org/mirrors.html',
    matches: [
      'Warning: unable to access index for repository https://cran.example.com/src/contrib:',
      "Error in download.file(url, destfile) : cannot open URL 'https://example.com/a.tar.gz'"
    ],
    ignores: ["cannot open file 'a.R'"]
  },
  {
    id: 'julia-download-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bRequestError: .{1,200}\bwhile requesting https?:\/\/|\bfailed to (?:fetch|clone) from https?:\/\/.{1,120}\berror: GitError\(Code:ERROR, Class:(?:Net|OS|SSL|HTTP)/,
    summary: 'Julia could not download a package.',
    remedy: 'Re-run the job.',
    docs: 'https://pkgdocs.julialang.org/v1/',
    matches: [
      'ERROR: RequestError: Operation too slow. Less than 1 bytes/sec transferred the last 20 seconds while requesting https://pkg.example.com/registries'
    ],
    ignores: ['RequestError: HTTP/1.1 404 Not Found']
  },
  {
    id: 'cocoapods-cdn-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCDN: trunk (?:URL couldn't be downloaded|Repo update failed): .{0,300}(?:Response: (?:5\d\d|Timeout|Could|SSL|HTTP|Failure|Server|Transferred|Failed)|- \d+ error)/,
    summary: 'The CocoaPods CDN did not answer as it should.',
    remedy: 'Re-run the job.',
    docs: 'https://status.cocoapods.org/',
    matches: [
      "[!] CDN: trunk URL couldn't be downloaded: https://cdn.example.com/Specs/a.podspec.json Response: 503",
      "CDN: trunk URL couldn't be downloaded: https://cdn.example.com/all.txt Response: Timeout was reached"
    ],
    ignores: ["CDN: trunk URL couldn't be downloaded: https://cdn.example.com/a Response: 404"]
  },
  {
    id: 'pub-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bGot (?:socket|TLS|HTTP) error trying to find package \S+ at https?:|\bpub get failed \(server unavailable\)|\bpub\.dev .{0,60}is (?:currently )?unavailable/,
    summary: 'The Dart package server did not answer as it should.',
    remedy: 'Re-run the job.',
    docs: 'https://dart.dev/tools/pub/troubleshoot',
    matches: [
      'Got socket error trying to find package http at https://pub.example.com.',
      'pub get failed (server unavailable) -- attempting retry 10 in 64 seconds...'
    ],
    ignores: ['Resolving dependencies...']
  },
  {
    id: 'apk-repository-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Ignoring|fetch) https?:\/\/\S+(?: \S+)?: (?:temporary error|network error|connection (?:aborted|timed out)|operation timed out|DNS (?:lookup|error)|could not connect)|\bunable to load (?:remote )?APKINDEX\b/i,
    summary: 'The Alpine repository did not answer.',
    remedy: 'Re-run the job.',
    docs: 'https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper',
    matches: [
      'WARNING: Ignoring https://dl.example.com/v3.18/main: temporary error (try again later)'
    ],
    ignores: ['fetch https://dl.example.com/v3.18/main/x86_64/APKINDEX.tar.gz']
  },
  {
    id: 'docker-push-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bfailed to (?:push|copy|do request)\b.{0,200}: (?:io: read\/write on closed pipe|use of closed network connection|write: broken pipe|unexpected EOF|EOF\b|http2: |net\/http: |context deadline exceeded|.{0,60}connection reset)|\berror parsing HTTP (?:408|5\d\d) response body\b|\bnet\/http: HTTP\/1\.x transport connection broken\b/,
    summary: 'The connection to the image registry broke.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.docker.com/reference/cli/docker/image/push/',
    matches: [
      'ERROR: failed to solve: failed to push ghcr.io/acme/app:1: failed to copy: io: read/write on closed pipe',
      "Error response from daemon: error parsing HTTP 408 response body: invalid character '<' looking for beginning of value"
    ],
    ignores: ['failed to push: denied']
  },
  {
    id: 'ssh-connection-closed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bkex_exchange_identification: (?:read: |Connection closed|banner)|\bclient_loop: send disconnect: |\bConnection (?:closed|reset) by (?:remote host|UNKNOWN port)|\bssh_exchange_identification: |\bssh: connect to host \S+ port \d+: (?:Connection timed out|Operation timed out|No route to host|Network is unreachable)/,
    summary: 'The SSH connection broke.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.github.com/en/authentication/troubleshooting-ssh',
    matches: [
      'kex_exchange_identification: Connection closed by remote host',
      'ssh: connect to host git.example.com port 22: Connection timed out'
    ],
    ignores: ['ssh: connect to host localhost port 22: Connection refused']
  },
  {
    id: 'git-lfs-server-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bbatch response: (?:Fatal error: Server error|Rate limit exceeded|.{0,40}\b5\d\d\b)|\bLFS: (?:Client error: \S+: 5\d\d|Server error: )|\bSmudge error: .{0,200}\b(?:EOF|timeout|timed out|connection reset)/i,
    summary: 'The Git LFS server did not answer as it should.',
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: [
      'batch response: Fatal error: Server error: https://git.example.com/a.git/info/lfs/objects/batch'
    ],
    ignores: ['batch response: This repository is over its data quota.']
  },
  {
    id: 'cache-service-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:##\[error\])?(?:Error: )?(?:Failed to (?:restore|save)[^:]{0,80}[:.] .{0,120})?Cache service responded with 5\d\d\b/,
    summary: 'The cache service of GitHub answered with an error.',
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: ['##[error]Cache service responded with 503'],
    ignores: ['##[warning]Failed to restore: Cache service responded with 503']
  },
  {
    id: 'artifact-download-failed',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bArtifact download failed after \d+ retries\b|\bUnable to download and extract artifact: |\bFailed to (?:upload|download) artifact.{1,80}(?:ECONNRESET|ETIMEDOUT|timeout|5\d\d)/,
    summary: 'An artifact could not be downloaded.',
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: [
      '##[error]Unable to download artifact(s): Unable to download and extract artifact: Artifact download failed after 5 retries.'
    ],
    ignores: ['Artifact download completed successfully.']
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
    id: 'github-page-instead-of-answer',
    category: 'service_unavailable',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bUnicorn! (?:·|&middot;) GitHub\b|^(?:##\[error\])?(?:HttpError: |Error: )?(?:Unexpected token '?<'?.{0,40}<!DOCTYPE|invalid json response body at https:\/\/api\.github\.com)|\bWe couldn't respond to your request in time\b|\bNo server is currently available to service your request\b/,
    summary: 'GitHub answered with an error page.',
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: [
      "##[error]We couldn't respond to your request in time. Sorry about that.",
      '##[error]Unicorn! · GitHub'
    ],
    ignores: ['Unexpected token } in JSON at position 12']
  },
  {
    id: 'github-cli-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^error connecting to api\.github\.com\s*$|\bcheck your internet connection or https:\/\/githubstatus\.com\b/,
    summary: 'The GitHub CLI could not reach GitHub.',
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: [
      'error connecting to api.github.com',
      'check your internet connection or https://githubstatus.com'
    ],
    ignores: ['gh: connected']
  },
  {
    id: 'playwright-download-failed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bFailed to download (?:Firefox|Webkit|WebKit|FFmpeg|Chrom\w+)\b.{0,80}, caused by\b|\bError: Download fail(?:ure|ed)[:,].{0,40}(?:server returned code 5\d\d|code=1|size mismatch)|\bRequest to https?:\/\/\S+ timed out after \d+ms/,
    summary: 'A browser could not be downloaded.',
    remedy: 'Re-run the job.',
    docs: 'https://playwright.dev/docs/browsers',
    matches: [
      'Error: Failed to download Chromium 123 (playwright build v1), caused by',
      'Error: Download failed: server returned code 503 body. URL: https://cdn.example.com/a.zip'
    ],
    ignores: ['Downloading Chromium 123']
  },
  {
    id: 'cypress-download-failed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bThe Cypress App could not be downloaded\b/,
    summary: 'Cypress could not be downloaded.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.cypress.io/app/references/error-messages',
    matches: ['The Cypress App could not be downloaded.'],
    ignores: ['Installing Cypress (version: 12.0.0)']
  },
  {
    id: 'node-server-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bHTTPError: Response code 5\d\d \(/,
    summary: 'A server answered with an error.',
    remedy: 'Re-run the job.',
    docs: 'https://github.com/sindresorhus/got',
    matches: ['HTTPError: Response code 503 (Service Unavailable)'],
    ignores: ['HTTPError: Response code 404 (Not Found)']
  },
  {
    id: 'go-connection-reset',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:read|write) tcp [\d.:[\]a-f]+->(?!127\.|10\.|172\.|192\.168\.|\[::1\])[\d.]+:\d+: (?:read|write): (?:connection reset by peer|broken pipe|connection timed out)/,
    summary: 'A connection broke.',
    remedy: 'Re-run the job.',
    docs: 'https://pkg.go.dev/net',
    matches: ['read tcp 10.1.0.4:40000->192.0.2.3:443: read: connection reset by peer'],
    ignores: ['read tcp 127.0.0.1:40000->127.0.0.1:8080: read: connection reset by peer']
  },
  {
    id: 'aws-server-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bAn error occurred \((?:503|500|502|504|InternalError|InternalFailure|ServiceUnavailable\w*|ServiceException|RequestTimeout\w*)\) when calling\b/,
    summary: 'AWS answered with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://health.aws.amazon.com/health/status',
    matches: [
      'An error occurred (503) when calling the PutObject operation (reached max retries: 4): Service Unavailable',
      'An error occurred (InternalError) when calling the PutObject operation'
    ],
    ignores: ['An error occurred (AccessDenied) when calling the PutObject operation']
  },
  {
    id: 'aws-endpoint-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCould not connect to the endpoint URL: "https:\/\/|\bConnection was closed before we received a valid response from endpoint URL\b|\b(?:Connect|Read) timeout on endpoint URL: "https:\/\//,
    summary: 'AWS did not answer.',
    remedy: 'Re-run the job.',
    docs: 'https://health.aws.amazon.com/health/status',
    matches: [
      'Could not connect to the endpoint URL: "https://s3.eu-west-1.amazonaws.com/b/a"',
      'Read timeout on endpoint URL: "https://sts.eu-west-1.amazonaws.com/"'
    ],
    ignores: ['Could not connect to the endpoint URL: "http://localhost:4566/"']
  },
  {
    id: 'gcloud-unavailable',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bERROR: \(gcloud\.[\w.-]+\) (?:UNAVAILABLE|INTERNAL|DEADLINE_EXCEEDED): |\bERROR: \(gcloud\.[\w.-]+\) There was a problem refreshing your current auth tokens: .{0,200}(?:timed out|Connection)/,
    summary: 'Google Cloud did not answer as it should.',
    remedy: 'Re-run the job.',
    docs: 'https://status.cloud.google.com/',
    matches: ['ERROR: (gcloud.run.deploy) UNAVAILABLE: The service is currently unavailable.'],
    ignores: ['ERROR: (gcloud.run.deploy) PERMISSION_DENIED: Permission denied']
  },
  {
    id: 'kubernetes-server-refused',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bThe connection to the server (?!localhost|127\.)\S+ was refused - did you specify the right host or port\?/,
    summary: 'The Kubernetes API did not answer.',
    remedy: 'Re-run the job.',
    docs: 'https://kubernetes.io/docs/reference/kubectl/',
    matches: [
      'The connection to the server k8s.example.com:6443 was refused - did you specify the right host or port?'
    ],
    ignores: [
      'The connection to the server localhost:8080 was refused - did you specify the right host or port?'
    ]
  },
  {
    id: 'marketplace-timeout',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bRequest timeout: \/_apis\/|\bRequest timeout: \/twirp\//,
    summary: 'A service did not answer in time.',
    remedy: 'Re-run the job.',
    docs: 'https://www.githubstatus.com/',
    matches: ['##[error]Request timeout: /_apis/gallery'],
    ignores: ['Request timeout is 30']
  },
  {
    id: 'java-tls-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bjavax\.net\.ssl\.SSL(?:Handshake)?Exception: (?:Remote host (?:terminated the handshake|closed connection during handshake)|Connection reset|Read timed out|Unexpected end of file)/,
    summary: 'A secure connection of a Java program broke.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/javax/net/ssl/SSLException.html',
    matches: ['javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake'],
    ignores: ['javax.net.ssl.SSLHandshakeException: PKIX path building failed']
  },
  {
    id: 'java-connection-reset',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bjava\.net\.SocketException: (?:Connection reset|Broken pipe|Socket closed|Network is unreachable)/,
    summary: 'A connection of a Java program broke.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/SocketException.html',
    matches: ['java.net.SocketException: Connection reset'],
    ignores: ['java.net.SocketException is caught']
  },
  {
    id: 'java-server-silent',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bNoHttpResponseException: (?<host>[\w-]+(?:\.[\w-]+)+):\d+ failed to respond\b/,
    summary: '{host} did not answer.',
    remedy: 'Re-run the job.',
    docs: 'https://hc.apache.org/',
    matches: ['org.apache.http.NoHttpResponseException: repo.example.com:443 failed to respond'],
    ignores: ['NoHttpResponseException: localhost:8080 failed to respond']
  },
  {
    id: 'gradle-lock-on-download',
    category: 'timeout',
    transient: null,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bTimeout of \d+ reached waiting for exclusive access to file: /,
    summary: 'Another Gradle held the wrapper too long.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.gradle.org/current/userguide/gradle_wrapper.html',
    matches: [
      'Exception in thread "main" java.lang.RuntimeException: Timeout of 120000 reached waiting for exclusive access to file: /home/u/.gradle/wrapper/dists/a.zip'
    ],
    ignores: ['Timeout of 2000ms exceeded.']
  },
  {
    id: 'dotnet-request-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bSystem\.Net\.Http\.Http(?:Request|IO)Exception: (?:Resource temporarily unavailable|Name or service not known|The response ended prematurely|Connection (?:reset|timed out)|No such host is known|An error occurred while sending the request|Unable to read data from the transport|nodename nor servname)(?!.{0,80}(?:localhost|127\.0\.0\.1))/,
    summary: 'A connection of a .NET program broke.',
    remedy: 'Re-run the job.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/api/system.net.http.httprequestexception',
    matches: ['System.Net.Http.HttpIOException: The response ended prematurely. (ResponseEnded)'],
    ignores: ['System.Net.Http.HttpRequestException: Connection refused (localhost:5000)']
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
    id: 'model-service-rate-limit',
    category: 'rate_limit',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:rate_limit_error|RateLimitError: |"?status"?: ?"?RESOURCE_EXHAUSTED)\b|\bResourceExhausted: 429\b/,
    summary: 'A model service answered that there were too many requests.',
    remedy: 'Wait and re-run; send fewer requests at once.',
    docs: 'https://platform.openai.com/docs/guides/rate-limits',
    matches: [
      '{"type":"error","error":{"type":"rate_limit_error","message":"This request would exceed the limit"}}',
      "openai.RateLimitError: Error code: 429 - {'error': {'message': 'Rate limit reached for gpt-4o'}}"
    ],
    ignores: ['rate limits are documented']
  },
  {
    id: 'model-service-overloaded',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\boverloaded_error\b|\bInternalServerError: Error code: 5\d\d\b|\berrors\.ServerError: 5\d\d\b|\b[Tt]he model is overloaded\b|\b[Tt]his model is currently experiencing high demand\b/,
    summary: 'A model service refused for too much load.',
    remedy: 'Re-run the job.',
    docs: 'https://status.openai.com/',
    matches: [
      'Error: 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
      "openai.InternalServerError: Error code: 503 - {'error': {'message': 'The server is overloaded'}}",
      "google.genai.errors.ServerError: 503 UNAVAILABLE. {'error': {'code': 503, 'message': 'The model is overloaded. Please try again later.'}}"
    ],
    ignores: ['the model is loaded']
  },
  {
    id: 'model-quota-used-up',
    category: 'rate_limit',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b[Yy]ou exceeded your current quota(?!.*insufficient_quota)|\bQuota exceeded for metric: /,
    summary: 'The quota of a model service is used up.',
    remedy: 'See when it renews, or raise it; a re-run helps only after that.',
    docs: 'https://ai.google.dev/gemini-api/docs/rate-limits',
    matches: [
      '    "message": "You exceeded your current quota, please check your plan and billing details. For more information on this error, head to: https://ai.google.dev/gemini-api/docs/rate-limits."'
    ],
    ignores: ['the quota is exceeded by nobody']
  },
  {
    id: 'model-credit-used-up',
    category: 'rate_limit',
    transient: false,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\binsufficient_quota\b|\b[Cc]redit balance is too low\b|\bbilling_hard_limit_reached\b/,
    summary: 'The account of a model service has no credit left.',
    remedy: 'Pay for more, or use the key of another account.',
    docs: 'https://platform.openai.com/docs/guides/error-codes',
    matches: [
      "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota', 'type': 'insufficient_quota'}}",
      'Error: 400 {"error":{"message":"Your credit balance is too low to access the Anthropic API."}}'
    ],
    ignores: ['the credit balance is 12 dollars']
  },
  {
    id: 'gated-model-refused',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bGatedRepoError: 40[13]\b|\bCannot access gated repo for url\b|\byou are not in the authorized list\b/,
    summary: 'The account may not read this gated model.',
    remedy: 'Ask for access on the page of the model, and pass a token of an account that has it.',
    docs: 'https://huggingface.co/docs/hub/models-gated',
    matches: [
      'huggingface_hub.errors.GatedRepoError: 403 Client Error. (Request ID: Root=1-abc)',
      'Cannot access gated repo for url https://huggingface.co/acme/model/resolve/main/config.json.'
    ],
    ignores: ['the model is gated']
  }
]
