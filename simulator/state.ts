import { randomBytes } from 'node:crypto'

import type { Hub, RepositoryState, Token, User } from './model.js'

export interface NewToken {
  kind: Token['kind']
  /** By default `github-actions[bot]`, `auto-heal-app[bot]`, or `octocat`. */
  login?: string
  permissions?: Token['permissions']
  scopes?: string[]
  fork?: boolean
}

const logins = {
  workflow: 'github-actions[bot]',
  app: 'auto-heal-app[bot]',
  'fine-grained': 'octocat',
  classic: 'octocat'
}

const prefixes = { workflow: 'ghs_', app: 'ghs_', 'fine-grained': 'github_pat_', classic: 'ghp_' }

/** An empty GitHub with the users that exist everywhere. */
export function emptyHub(now: () => number): Hub {
  let lastId = 1_000_000
  const bot: User = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' }
  return {
    url: '',
    repositories: new Map(),
    tokens: new Map(),
    users: new Map([[bot.login, bot]]),
    requests: [],
    now,
    nextId: () => ++lastId
  }
}

/** Issues a token; its secret. Permissions may be spelt with `_` or `-`. */
export function issueToken(hub: Hub, token: NewToken): string {
  const permissions = Object.fromEntries(
    Object.entries(token.permissions ?? {}).map(([name, level]) => [name.replace('_', '-'), level])
  )
  if (token.kind === 'workflow' && permissions.workflows) {
    throw new Error("Unexpected value 'workflows': no permissions block can grant it; use an app.")
  }
  const secret = prefixes[token.kind] + randomBytes(18).toString('hex')
  hub.tokens.set(secret, {
    secret,
    kind: token.kind,
    login: token.login ?? logins[token.kind],
    permissions,
    scopes: token.scopes ?? [],
    fork: token.fork ?? false
  })
  return secret
}

const defaultLabels = ['bug d73a4a', 'documentation 0075ca', 'enhancement a2eeef']

/** A repository's state before anything happened in it. */
export function newRepository(
  hub: Hub,
  given: Pick<RepositoryState, 'owner' | 'name' | 'gitDir'> & Partial<RepositoryState>
): RepositoryState {
  const labels = defaultLabels.map((text) => text.split(' ') as [string, string])
  return {
    id: hub.nextId(),
    private: false,
    fork: false,
    defaultBranch: 'main',
    createdAt: hub.now(),
    settings: {
      hasIssues: true,
      actionsMayCreatePullRequests: false,
      defaultWorkflowPermissions: 'read'
    },
    collaborators: new Map(),
    workflows: new Map(),
    runs: new Map(),
    issues: new Map(),
    labels: new Map(
      labels.map(([name, color]) => [name, { id: hub.nextId(), name, color, description: null }])
    ),
    nextIssueNumber: 1,
    nextRunNumber: 1,
    ...given
  }
}
