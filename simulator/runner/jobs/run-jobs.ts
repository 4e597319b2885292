import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import { asMapping, entriesOf, textsOf } from '../workflow/tokens.js'
import type { JobResult, WorkflowCall } from './job-run.js'
import { runLegs, type PlannedJob } from './run-legs.js'

/** Runs all jobs of a workflow, each as soon as those it needs are done; results by job key. */
export async function runJobs(call: WorkflowCall): Promise<Map<string, JobResult>> {
  const definitions = new Map(
    entriesOf(call.root.find('jobs')).flatMap(([key, token]): [string, MappingToken][] => {
      const definition = asMapping(token)
      return definition ? [[key, definition]] : []
    })
  )
  const needsOf = (key: string) => textsOf(definitions.get(key)?.find('needs'))
  const started = new Map<string, Promise<JobResult>>()
  const settle = (key: string): Promise<JobResult> => {
    const running = started.get(key) ?? start(key)
    started.set(key, running)
    return running
  }
  const start = async (key: string): Promise<JobResult> => {
    const ancestors = ancestorsOf(key, needsOf)
    const results = await Promise.all(
      ancestors.map(async (name): Promise<[string, JobResult]> => [name, await settle(name)])
    )
    const job: PlannedJob = {
      call,
      key,
      definition: definitions.get(key) as MappingToken,
      needs: needsOf(key),
      ancestors: new Map(results)
    }
    return runLegs(job)
  }
  const keys = [...definitions.keys()]
  const results = await Promise.all(
    keys.map(async (key): Promise<[string, JobResult]> => [key, await settle(key)])
  )
  return new Map(results)
}

/** All jobs that have to be done first, not only those named: `success()` asks for every one of them. */
function ancestorsOf(key: string, needsOf: (key: string) => string[]): string[] {
  const found = new Set<string>()
  const visit = (name: string) => {
    for (const needed of needsOf(name)) {
      if (found.has(needed)) continue
      found.add(needed)
      visit(needed)
    }
  }
  visit(key)
  return [...found]
}
