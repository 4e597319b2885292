import { abstain } from '../../workflow-file/abstain.js'
import type { JobNode } from '../../workflow-file/find-nodes.js'
import type { RunnerOs } from '../../workflow-file/runner-of-job.js'
import { containerOf, systemCondition, systemOf } from '../jobs/job-facts.js'
import type { Problem } from '../fixer.js'
import type { Packages } from '../tables/commands.js'

/** Official images on Debian, as their tags without `alpine` are. */
const debianImages =
  /^(?:debian|ubuntu|buildpack-deps|node|python|ruby|golang|rust|php|gcc|perl|eclipse-temurin)(?::|@|$)/

/** The command that installs packages where a job's steps run, and the condition that keeps it to one system. */
export function installPackages(problem: Problem, job: JobNode, packages: Packages) {
  const image = containerOf(job)
  if (image !== null) return { run: inContainer(image, packages), condition: null }
  const system = systemOf(problem, job)
  if (!system) abstain('The job runs on no hosted runner whose system is known.')
  return { run: onRunner(system, packages), condition: systemCondition(job, system) }
}

function onRunner(system: RunnerOs, { apt, brew, choco }: Packages): string {
  if (system === 'linux' && apt) return `sudo apt-get update && sudo apt-get install -y ${apt}`
  if (system === 'macos' && brew) return `brew install ${brew}`
  if (system === 'windows' && choco) return `choco install -y ${choco}`
  return abstain('The table knows no package with this command for the system of the runner.')
}

/** In a container a step is root, as a rule, and there is no sudo. */
function inContainer(image: string, { apt, apk }: Packages): string {
  if (/alpine/i.test(image) && apk) return `apk add --no-cache ${apk}`
  if (debianImages.test(image) && !/alpine|windows|nanoserver/i.test(image) && apt) {
    return `apt-get update && apt-get install -y ${apt}`
  }
  return abstain("The package manager of the job's container is not known.")
}
