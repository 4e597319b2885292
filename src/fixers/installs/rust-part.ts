import { abstain } from '../../workflow-file/abstain.js'
import { textAt, type JobNode, type StepNode } from '../../workflow-file/find-nodes.js'
import type { Problem } from '../fixer.js'
import type { InstallStep } from './install-step.js'
import { namesSteps } from '../jobs/job-facts.js'
import { holdsWord } from './missing-name.js'

/** Programs that rustup installs apart, and their component. */
const components: ReadonlyMap<string, string> = new Map([
  ['cargo-fmt', 'rustfmt'],
  ['rustfmt', 'rustfmt'],
  ['cargo-clippy', 'clippy'],
  ['clippy-driver', 'clippy'],
  ['cargo-miri', 'miri'],
  ['rust-analyzer', 'rust-analyzer']
])

/** The step that adds a component or a target to the toolchain; the target as the failing script writes it. */
export function rustPart({ failure }: Problem, job: JobNode, step: StepNode): InstallStep {
  const script = textAt(step.map, 'run') ?? abstain('The failing step runs no script.')
  const line = failure.diagnosis.evidence[0]?.text ?? ''
  const part = componentIn(line) ?? targetIn(line, script)
  if (!part) abstain('The missing part of the toolchain is not one that the table knows.')
  const toolchain = /\bcargo \+([\w.-]+)/.exec(script)?.[1]
  const run = `rustup ${part} ${toolchain === undefined ? '' : `--toolchain ${toolchain} `}`.trim()
  const name = part.split(' ').at(-1) ?? ''
  return {
    node: { ...(namesSteps(job) ? { name: `Install ${name}` } : {}), run },
    condition: null,
    title: `Add ${name} to the Rust toolchain of job \`${job.id}\``,
    reason: `The toolchain of the runner has no \`${name}\`.`,
    lookAt: []
  }
}

function componentIn(line: string): string | null {
  const program = /error: (?:the )?'([\w-]+)'/.exec(line)?.[1] ?? ''
  const component = components.get(program)
  return component === undefined ? null : `component add ${component}`
}

function targetIn(line: string, script: string): string | null {
  const named = /the `([\w.-]+)` target/.exec(line)?.[1] ?? ''
  const targets = [...script.matchAll(/--target[ =]([\w.-]+)/g)].map(([, target]) => target)
  const target = targets.find((each) => each === named && holdsWord(script, named))
  return target === undefined ? null : `target add ${target}`
}
