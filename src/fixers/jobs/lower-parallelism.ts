import type { Draft } from '../../engine/types/fix.js'
import { abstain } from '../../workflow-file/abstain.js'
import type { JobNode, StepNode } from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import { replaceInLine, scriptOf } from '../../workflow-file/script.js'

/** Options that say how much runs at once; what stands behind them is the second group. */
const options: readonly RegExp[] = [
  /(\b(?:make|ninja|cmake|cargo|ctest|meson|bazel|dune|scons|just)\b[^\n;&|]*?\s(?:-j|--jobs[ =]|--parallel[ =])\s?)(\d+|"?\$\(nproc(?: --all)?\)"?|"?\$\(sysctl -n hw\.(?:logical)?ncpu\)"?|`nproc`)/,
  /(\s(?:--maxWorkers|--max-workers|--workers|--concurrency|--numprocesses)[ =])(\d+%?|auto)(?=\s|$)/,
  /(\bpytest\b[^\n;&|]*?\s-n[ =]?)(\d+|auto|logical)(?=\s|$)/
]

const fewer = 2

/** Halves what the failing script runs at once, or sets it to two where the machine says how much. */
export function lowerParallelism(workflow: Workflow, job: JobNode, step: StepNode): Draft {
  const script = scriptOf(workflow, step) ?? abstain('The failing step runs no script.')
  const found = script.lines.flatMap(({ text }, line) =>
    options.flatMap((option) => {
      const match = option.exec(text)
      if (!match) return []
      const [, before = '', amount = ''] = match
      const start = match.index + before.length
      return [{ line, amount, start, end: start + amount.length }]
    })
  )
  const [only, second] = found
  if (!only || second)
    abstain('The failing script shows not just one option that runs things at once.')
  const now = Number.parseInt(only.amount, 10)
  if (only.amount.endsWith('%') || now <= 1) abstain('What runs at once is not a number above one.')
  const lower = Number.isNaN(now) ? fewer : Math.floor(now / 2)
  return {
    disposition: 'review',
    title: `Run ${lower} at once in step ${step.index + 1} of job \`${job.id}\` instead of ${Number.isNaN(now) ? 'one for each core' : now}`,
    reason: 'The machine ran out of memory; what runs at once takes memory at once.',
    lookAt: ['Whether one of them alone takes too much: then a larger runner is the cure.'],
    ...replaceInLine(workflow, script, only.line, only, String(lower))
  }
}
