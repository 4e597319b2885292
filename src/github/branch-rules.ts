import { GitHubError } from '../engine/errors.js'
import type { Repository } from '../engine/types/workflow-run.js'
import { plainLine } from '../logs/plain-text.js'
import type { GitHubClient } from './octokit.js'

/** What is to be done to a branch: `make` one that is not there, or `move` one that is. */
export type BranchUse = 'make' | 'move'

const longestName = 80

/**
 * Which ruleset keeps the token from a branch of this name, and what to change; null where none is known to. GitHub
 * lists the rules of a name whether there is such a branch or not, and says in another answer whether the token may
 * bypass a ruleset. Where it says neither, trying will tell. Classic protection shows in no answer to this token.
 */
export function createRuleReader(
  client: GitHubClient,
  repository: Repository
): (branch: string, use: BranchUse) => Promise<string | null> {
  const rulesOf = onceEach((branch: string) => readRules(client, repository, branch))
  const rulesetOf = onceEach((id: number) => readRuleset(client, repository, id))
  return async (branch, use) => {
    const rules = (await rulesOf(branch)) ?? []
    for (const { type, ruleset } of rules.filter((rule) => refuses(rule.type, use, client))) {
      const found = await rulesetOf(ruleset)
      if (found?.mayBypass === false) return adviceFor(type, found)
    }
    return null
  }
}

/** Asks once for each key; null for what GitHub does not show. */
function onceEach<K, T>(ask: (key: K) => Promise<T>): (key: K) => Promise<T | null> {
  const known = new Map<K, Promise<T | null>>()
  return (key) => {
    const found = known.get(key) ?? orNull(() => ask(key))
    known.set(key, found)
    return found
  }
}

interface Rule {
  type: string
  ruleset: number
}

interface Ruleset {
  /** Its name, and whose it is. */
  title: string
  /** null where GitHub does not say. */
  mayBypass: boolean | null
}

/** GitHub signs what an app commits, and nothing that a person's token does. */
function refuses(type: string, use: BranchUse, { tokenKind }: GitHubClient): boolean {
  if (type === 'required_signatures') return tokenKind === 'user'
  return type === (use === 'make' ? 'creation' : 'update')
}

async function readRules(
  { octokit }: GitHubClient,
  repository: Repository,
  branch: string
): Promise<Rule[]> {
  const { data } = await octokit.rest.repos.getBranchRules({ ...repository, branch, per_page: 100 })
  return data.flatMap(({ type, ruleset_id: ruleset }) =>
    ruleset === undefined ? [] : [{ type, ruleset }]
  )
}

/** Who may bypass on pull requests alone may not push past the rule. */
async function readRuleset(
  { octokit }: GitHubClient,
  repository: Repository,
  id: number
): Promise<Ruleset> {
  const { data } = await octokit.rest.repos.getRepoRuleset({ ...repository, ruleset_id: id })
  const { name, source, current_user_can_bypass: bypass } = data
  const known = bypass === undefined ? null : bypass !== 'never' && bypass !== 'pull_requests_only'
  return {
    title: `"${plainLine(name).slice(0, longestName)}" of ${plainLine(source)}`,
    mayBypass: known
  }
}

async function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof GitHubError) return null
    throw error
  }
}

function adviceFor(type: string, { title }: Ruleset): string {
  const bypass = "add the token's owner to its bypass list"
  if (type === 'required_signatures') {
    return `The ruleset ${title} asks for signed commits, which a person's token does not make: use the workflow's token or a GitHub App's, exclude \`auto-heal/*\` from the ruleset, or ${bypass}.`
  }
  const what = type === 'creation' ? 'make' : 'change'
  return `The ruleset ${title} lets this token ${what} no branch \`auto-heal/*\`: exclude those from its target branches, or ${bypass}.`
}
