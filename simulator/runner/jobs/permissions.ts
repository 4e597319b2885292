import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import { evaluateToken } from '../expressions/evaluate.js'
import type { Permissions } from '../types.js'
import type { WorkflowCall } from './job-run.js'
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

/** A called workflow can keep or lower its caller's permissions, never raise them. */
export function narrowed(wanted: Permissions, ceiling: Permissions): Permissions {
  const lower = (scope: string, level: Permissions[string]) =>
    LEVELS[Math.min(LEVELS.indexOf(level), LEVELS.indexOf(ceiling[scope] ?? 'none'))] ?? 'none'
  return Object.fromEntries(
    Object.entries(wanted).map(([scope, level]) => [scope, lower(scope, level)])
  )
}

/** What a job's token may do. */
export function jobPermissions(
  { permissions, ceiling }: Pick<WorkflowCall, 'permissions' | 'ceiling'>,
  job: MappingToken
): Permissions {
  const own = readPermissions(job.find('permissions'))
  if (!own) return permissions
  return ceiling ? narrowed(own, ceiling) : own
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
