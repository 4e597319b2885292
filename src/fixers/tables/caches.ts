import { nodeLocks } from './node-locks.js'

/** A cache of packages that a setup action brings. */
export interface PackageCache {
  action: RegExp
  /** Value of the input `cache`. */
  value: string
  /** The action finds its key in one of these, at the repository's root. */
  locks: readonly string[]
  /** An action that has to stand above it. */
  needs?: RegExp
  /** What the failing step's script calls. */
  tool: RegExp
  /** Rules that name this tool's download as what failed. */
  rules: readonly string[]
}

/** Source: the `cache` input in https://github.com/actions/setup-node and https://github.com/actions/setup-python */
export const packageCaches: readonly PackageCache[] = [
  {
    action: /^actions\/setup-node@/,
    value: 'npm',
    locks: nodeLocks.npm,
    tool: /^npm$/,
    rules: ['npm-network-failure', 'npm-registry-unavailable', 'npm-server-error', 'npm-rate-limit']
  },
  {
    action: /^actions\/setup-node@/,
    value: 'yarn',
    locks: nodeLocks.yarn,
    tool: /^yarn$/,
    rules: ['yarn-network-failure']
  },
  {
    action: /^actions\/setup-node@/,
    value: 'pnpm',
    locks: nodeLocks.pnpm,
    needs: /^pnpm\/action-setup@/,
    tool: /^pnpm$/,
    rules: ['pnpm-network-failure', 'pnpm-registry-unavailable', 'pnpm-fetch-broken']
  },
  {
    action: /^actions\/setup-python@/,
    value: 'pip',
    locks: ['requirements.txt', 'pyproject.toml'],
    tool: /^pip3?$/,
    rules: [
      'pip-network-failure',
      'pip-connection-broken',
      'pip-server-error',
      'python-retries-exhausted'
    ]
  }
]
