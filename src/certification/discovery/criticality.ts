import { matchesGlob } from '../../engine/path-glob.js'
import type { WorkflowFacts } from '../types/facts.js'
import type { CertificationSettings } from '../types/settings.js'
import { criticalities, type Criticality, type Unit } from '../types/unit.js'

export interface Importance {
  criticality: Criticality
  criticalityReason: string
}

const low: Importance = { criticality: 'low', criticalityReason: 'nothing that matters needs it' }

/** What the settings say of a path; null where they say nothing. */
export function importanceBySettings(
  path: string,
  { criticality }: CertificationSettings
): Importance | null {
  const found = criticality.find(({ paths }) => matchesGlob(path, paths))
  if (!found) return null
  return {
    criticality: found.level,
    criticalityReason: `the configuration says so of ${found.paths}`
  }
}

/** How much a workflow matters by what it does and by what starts it. */
export function importanceOfWorkflow(facts: WorkflowFacts, branch: string | null): Importance {
  const job = facts.jobs.find(({ environment }) => environment !== null)
  if (job) return critical(`deploys to the environment ${job.environment}`)
  if (facts.triggers.includes('release')) return critical('runs for a release')
  const steps = facts.jobs.flatMap((each) => each.steps)
  const publishes = steps.find((step) => step.publishes !== null)?.publishes
  if (publishes) return critical(`publishes by ${publishes}`)
  const gate = facts.triggers.find((name) => isGate(name, facts, branch))
  if (gate !== undefined) return { criticality: 'high', criticalityReason: `runs on ${gate}` }
  const timed = ['schedule', 'workflow_dispatch', 'repository_dispatch']
  const timer = facts.triggers.find((name) => timed.includes(name))
  if (timer === undefined) return low
  return { criticality: 'medium', criticalityReason: `runs on ${timer} alone` }
}

const critical = (criticalityReason: string): Importance => ({
  ...{ criticality: 'critical', criticalityReason }
})

/** Whether an event is one of the default branch, whose name is only guessed. */
function isGate(name: string, { pushBranches }: WorkflowFacts, branch: string | null): boolean {
  if (/^(?:pull_request|pull_request_target|merge_group)$/.test(name)) return true
  if (name !== 'push') return false
  if (pushBranches === null) return true
  const usual = ['main', 'master', 'trunk', 'develop', branch ?? 'main']
  return pushBranches.some((each) => usual.includes(each) || /^\*\*?$|\$default-branch/.test(each))
}

const rank = (level: Criticality): number => criticalities.indexOf(level)

/**
 * The units with what they have from those that need them: the highest counts, and what the settings say stands.
 * `fixed` are the ids of units that the settings name.
 */
export function inherit(units: ReadonlyMap<string, Unit>, fixed: ReadonlySet<string>): Unit[] {
  const found = new Map([...units].map(([id, unit]) => [id, importanceOf(unit)]))
  const queue = [...units.values()].sort((a, b) => rank(a.criticality) - rank(b.criticality))
  // From the highest level down: what is reached first has its final level.
  for (const level of criticalities) {
    const reached = queue.filter(({ id }) => found.get(id)?.criticality === level)
    for (let unit = reached.shift(); unit; unit = reached.shift()) {
      for (const { unit: id, how } of unit.dependencies) {
        const needed = units.get(id)
        const isLower = rank(found.get(id)?.criticality ?? 'low') > rank(level)
        if (!needed || how === 'listens' || how === 'starts' || fixed.has(id) || !isLower) continue
        found.set(id, { criticality: level, criticalityReason: `needed by ${unit.name}` })
        reached.push(needed)
      }
    }
  }
  return [...units.values()].map((unit) => ({ ...unit, ...found.get(unit.id) }))
}

const importanceOf = ({ criticality, criticalityReason }: Unit): Importance => ({
  ...{ criticality, criticalityReason }
})
