export type Level = 'none' | 'read' | 'write'

/** The scopes that fixes may name. There is no `workflows`. */
export type Scope =
  | 'actions'
  | 'artifact-metadata'
  | 'attestations'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'discussions'
  | 'id-token'
  | 'issues'
  | 'packages'
  | 'pages'
  | 'pull-requests'
  | 'security-events'
  | 'statuses'

/** `thread`: comments, labels and assignees of an issue or a pull request, whichever the run is about. */
export type Area = Scope | 'thread'

/** What a call, a step or an action needs. */
export type Needs = Partial<Record<Area, 'read' | 'write'>>

/** A `permissions:` block, scope by scope, those unknown here too; one that is not named is `none`. */
export type Scopes = Readonly<Record<string, Level>>

const order: readonly Level[] = ['none', 'read', 'write']

/** Whether a level allows what another one asks. */
export function allows(has: Level | undefined, asks: Level): boolean {
  return order.indexOf(has ?? 'none') >= order.indexOf(asks)
}

/** Both together: of each scope the higher level, those of the first in front. */
export function union(first: Scopes, second: Scopes): Scopes {
  return { ...first, ...missingFrom(first, second) }
}

/** What is asked for beyond what is there. */
export function missingFrom(has: Scopes, asks: Scopes): Scopes {
  return Object.fromEntries(
    Object.entries(asks).filter(([scope, level]) => !allows(has[scope], level))
  )
}

export const isLevel = (text: string): text is Level => (order as readonly string[]).includes(text)

/** `contents: write, issues: read`, for people. */
export function scopesText(scopes: Scopes): string {
  return Object.entries(scopes)
    .map(([scope, level]) => `${scope}: ${level}`)
    .join(', ')
}
