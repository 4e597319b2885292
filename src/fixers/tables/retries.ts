/** How a tool that downloads is told to try again. */
export interface RetryOption {
  tool: RegExp
  /** The word behind which the option stands, one of these; the tool's own where left out. */
  subcommands?: RegExp
  option: string
  /** An option of a call that changes something on the server, which is not to be done twice. */
  changes?: RegExp
  /** The option is there already, in some form. */
  isThere: RegExp
  /** Rules that name this tool's download as what failed. */
  rules: readonly string[]
}

/** Options that every version in use takes: curl's `--retry-all-errors` is of 2020, so it is left out. */
export const retryOptions: readonly RetryOption[] = [
  {
    // https://manpages.debian.org/stable/apt/apt.conf.5.en.html
    tool: /^(?:apt|apt-get)$/,
    option: '-o Acquire::Retries=3',
    isThere: /Acquire::Retries/i,
    rules: ['apt-fetch-failed', 'apt-archives-incomplete', 'apt-index-incomplete']
  },
  {
    // https://curl.se/docs/manpage.html: 408, 429 and 5xx too, without -f
    tool: /^curl$/,
    option: '--retry 3 --retry-connrefused',
    isThere: /--retry\b/,
    changes:
      /^(?:-[A-Za-z]*[XdFT]|--request|--data|--form|--upload-file|--json)|\[[@*]\]|^\$\{?\w*(?:ARGS|OPTS|OPTIONS|FLAGS|args|opts)\b/,
    rules: ['curl-connection-failed', 'curl-server-error', 'transfer-closed', 'http2-framing-error']
  },
  {
    // https://pip.pypa.io/en/stable/cli/pip/: five by default
    tool: /^(?:pip|pip3|python|python3)$/,
    subcommands: /^(?:install|download)$/,
    option: '--retries 10',
    isThere: /--retries\b/,
    rules: ['pip-network-failure', 'pip-connection-broken', 'pip-server-error']
  },
  {
    // https://docs.npmjs.com/cli/using-npm/config: two by default
    tool: /^npm$/,
    subcommands: /^(?:ci|install|i)$/,
    option: '--fetch-retries=5',
    isThere: /--fetch-retries\b/,
    rules: ['npm-network-failure', 'npm-registry-unavailable', 'npm-server-error']
  }
]

/** Rules of the network that name no tool. */
export const networkRules: readonly string[] = [
  'connection-reset-by-peer',
  'connection-timed-out',
  'host-unresolved',
  'name-resolution-temporary',
  'python-retries-exhausted',
  'tls-handshake-timeout'
]
