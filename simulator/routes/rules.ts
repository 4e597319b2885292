import { mayBypass, rulesetsOn } from '../git/branch-rules.js'
import { notFound } from '../http/api-error.js'
import { demand, repositoryOf, type RouteContext } from '../http/context.js'
import { apiUrl, fullName, htmlUrl } from '../http/format.js'
import { page } from '../http/paging.js'
import type { BranchRule, Hub, RepositoryState } from '../model.js'

/** Rulesets, as who may read the repository sees them; `bypass_actors` is for who may edit them. */
export function ruleRoutes({ app, hub }: RouteContext): void {
  app.get('/repos/:owner/:repo/rules/branches/:branch{.+}', (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'metadata', 'read')
    const rules = rulesetsOn(repo, c.req.param('branch'))
    return c.json(page(c, rules).map(({ id, rule }) => ({ ...ruleJson(rule), ...from(repo, id) })))
  })

  app.get('/repos/:owner/:repo/rulesets/:ruleset_id{[0-9]+}', (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'metadata', 'read')
    const id = Number(c.req.param('ruleset_id'))
    const rule = repo.settings.branchRules?.[id - 1]
    if (!rule) throw notFound()
    const login = c.var.token?.login ?? ''
    return c.json({
      ...rulesetJson(hub, repo, id, rule),
      current_user_can_bypass: mayBypass(rule, login) ? 'always' : 'never'
    })
  })
}

const types = { creation: 'creation', 'unsigned-commits': 'required_signatures' } as const

const ruleJson = ({ refuses }: BranchRule) => ({ type: types[refuses] })

const from = (repo: RepositoryState, id: number) => ({
  ruleset_source_type: 'Repository',
  ruleset_source: fullName(repo),
  ruleset_id: id
})

function rulesetJson(hub: Hub, repo: RepositoryState, id: number, rule: BranchRule) {
  return {
    id,
    name: `Branches ${rule.prefix}`,
    target: 'branch',
    source_type: 'Repository',
    source: fullName(repo),
    enforcement: 'active',
    conditions: { ref_name: { include: [`refs/heads/${rule.prefix}**`], exclude: [] } },
    rules: [ruleJson(rule)],
    _links: {
      self: { href: `${apiUrl(hub, repo)}/rulesets/${id}` },
      html: { href: `${htmlUrl(hub, repo)}/rules/${id}` }
    }
  }
}
