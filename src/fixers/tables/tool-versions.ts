/** The oldest version that a setup action can install on an image. */
export interface OldestOn {
  tool: 'python' | 'node'
  /** As the setup action names the image in its error. */
  image: RegExp
  /** Input of the setup action that says the version. */
  input: string
  /** null where the image has so few that the nearest is not known. */
  oldest: string | null
  /** Older images of the same system, and the oldest version that each has; the nearest first. */
  older: readonly { label: string; oldest: string }[]
  source: string
}

export const oldestVersions: readonly OldestOn[] = [
  {
    tool: 'python',
    image: /\barchitecture 'x64' was not found for Ubuntu 24\.04/,
    input: 'python-version',
    oldest: '3.8',
    older: [{ label: 'ubuntu-22.04', oldest: '3.7' }],
    source: 'https://github.com/actions/setup-python/issues/962'
  },
  {
    tool: 'python',
    image: /\barchitecture 'x64' was not found for Ubuntu 22\.04/,
    input: 'python-version',
    oldest: '3.7',
    older: [],
    source: 'https://github.com/actions/setup-python/issues/665'
  },
  {
    tool: 'python',
    image: /\barchitecture 'x64' was not found for Ubuntu 26\.04/,
    input: 'python-version',
    oldest: null,
    older: [
      { label: 'ubuntu-24.04', oldest: '3.8' },
      { label: 'ubuntu-22.04', oldest: '3.7' }
    ],
    source: 'https://github.com/python/pythoncapi-compat/pull/172'
  },
  {
    tool: 'python',
    image: /\barchitecture 'arm64' was not found for macOS (?:1[4-9]|2\d)/,
    input: 'python-version',
    oldest: '3.8',
    older: [],
    source: 'https://github.com/actions/setup-python/issues/856'
  },
  {
    tool: 'node',
    image: /\bplatform darwin and architecture arm64/,
    input: 'node-version',
    oldest: '16',
    older: [],
    source: 'https://nodejs.org/en/blog/release/v16.0.0: the first with builds for Apple silicon'
  }
]
