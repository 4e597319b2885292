import { evaluateToken } from '../expressions/evaluate.js'
import type { Permissions } from '../types.js'
import { sourceText, type Token } from '../workflow/tokens.js'

const SCOPES = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses'
]
const LEVELS = ['none', 'read', 'write'] as const

/** What a token may do where no file says anything: the repository's setting. */
export function defaultPermissions(setting: 'read' | 'write'): Permissions {
  return setting === 'write'
    ? allScopes('write')
    : { contents: 'read', metadata: 'read', packages: 'read' }
}

const allScopes = (level: 'read' | 'write'): Permissions => ({
  ...Object.fromEntries(SCOPES.map((scope) => [scope, level])),
  metadata: 'read'
})

/** A `permissions` block; what it does not name is none. Null where there is no block. */
export function readPermissions(token: Token | undefined): Permissions | null {
  if (!token) return null
  const shorthand = sourceText(token)
  if (shorthand === 'read-all') return allScopes('read')
  if (shorthand === 'write-all') return allScopes('write')
  const block = evaluateToken(token, { contexts: {}, functions: new Map(), file: '' })
  return { metadata: 'read', ...(block as Permissions | null) }
}

/** What a called workflow asks for beyond what its caller may. */
export function excess(wanted: Permissions, allowed: Permissions) {
  return Object.entries(wanted)
    .map(([scope, level]) => ({ scope, wanted: level, allowed: allowed[scope] ?? 'none' }))
    .filter((entry) => LEVELS.indexOf(entry.wanted) > LEVELS.indexOf(entry.allowed))
}

/** The lines of the group `GITHUB_TOKEN Permissions`, such as `PullRequests: write`. */
export function permissionLines(permissions: Permissions): string[] {
  return Object.entries(permissions)
    .filter(([, level]) => level !== 'none')
    .map(([scope, level]) => `${pascalCase(scope)}: ${level}`)
    .sort()
}

const pascalCase = (scope: string) =>
  scope.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
