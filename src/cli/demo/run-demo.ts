import type { RepositoryState, RunState, Simulator } from '../../../simulator/index.js'
import type { Report } from '../../report/report-schema.js'
import { repairedFiles, sampleFiles } from './sample-repository.js'
import { tellStory, type Emphasis, type Story } from './tell-story.js'

type LocalGitHub = typeof import('../../../simulator/index.js')

export interface DemoOptions {
  /** Folder that holds action.yml and dist. */
  directory: string
  print: (line: string) => void
  emphasis: Emphasis
  /** Waits while people look around; null ends the demo at once. */
  untilStopped: (() => Promise<void>) | null
}

interface Stage extends DemoOptions {
  local: LocalGitHub
  github: Simulator
  repository: RepositoryState
  token: string
  /** `run/attempt` of what was looked into. */
  seen: Set<string>
}

/** The whole loop on a local GitHub, told as it happens. True where it ended as it should. */
export async function runDemo(options: DemoOptions): Promise<boolean> {
  const { print, untilStopped } = options
  // Loaded here alone: no other command needs a server.
  const local = await import('../../../simulator/index.js')
  const github = await local.startSimulator()
  try {
    print(`A local GitHub listens at ${github.url}.`)
    const stage = await setStage(options, local, github)
    print('Pushed octo/sample. Its workflows Test and Assets run, and fail.')
    const stories = [...(await lookIntoAll(stage)), ...(await lookIntoAll(stage))]
    print('')
    print('A person reads the issue and pushes the repair.')
    await github.commit(stage.repository, { files: repairedFiles, message: 'Sum nothing to zero' })
    stories.push(...(await lookIntoAll(stage)))
    print('')
    print(
      `Runs, logs and the issue are at ${github.url}/octo/sample${untilStopped ? '' : ' (--keep leaves it up)'}`
    )
    await untilStopped?.()
    return endedWell(stories, stage.repository)
  } finally {
    await github.close()
  }
}

async function setStage(
  options: DemoOptions,
  local: LocalGitHub,
  github: Simulator
): Promise<Stage> {
  const token = github.createToken({
    kind: 'workflow',
    permissions: {
      ...{ actions: 'write', checks: 'read', contents: 'read' },
      ...{ issues: 'write', 'pull-requests': 'write' }
    }
  })
  await github.createRepository({
    owner: 'octo',
    name: 'assets',
    files: { 'logo.svg': '<svg/>\n' }
  })
  github.faults.add({
    path: /octo\/assets\.git/,
    times: 1,
    answer: { kind: 'status', status: 503 }
  })
  const repository = await github.createRepository({
    owner: 'octo',
    name: 'sample',
    files: sampleFiles
  })
  return { ...options, local, github, repository, token, seen: new Set() }
}

/** Starts the action on every attempt that ended since the last look, as its monitor workflow would. */
async function lookIntoAll(stage: Stage): Promise<Story[]> {
  const { github, repository, seen } = stage
  await github.actions.idle()
  const stories: Story[] = []
  for (const run of repository.runs.values()) {
    const key = `${run.id}/${run.attempts.length}`
    if (seen.has(key)) continue
    seen.add(key)
    const story = await lookInto(run, stage)
    for (const line of tellStory(story, stage.emphasis)) stage.print(line)
    stories.push(story)
  }
  return stories
}

async function lookInto(run: RunState, stage: Stage): Promise<Story> {
  const { local, github, repository, directory, token } = stage
  const payload = await local.workflowRunPayload(github.hub, repository, run, 'completed')
  const event = { name: 'workflow_run', payload }
  const job = { directory, url: github.url, repository: 'octo/sample', event, token }
  return await local.startAction({ ...job, inputs: { 'rerun-delay': '1' } }, async (end) => {
    if (end.exitCode !== 0)
      throw new Error(`The action ended with exit code ${end.exitCode}: ${end.log}`)
    const report = JSON.parse(await end.readWorkspace('auto-heal-report.json')) as Report
    const [story] = report.outcomes
    if (!story) throw new Error(`The action looked into nothing: ${end.log}`)
    return story
  })
}

/** One re-run, one issue, and that issue closed. */
function endedWell(stories: Story[], { issues }: RepositoryState): boolean {
  const done = stories.flatMap(({ actions }) => actions).filter(({ status }) => status === 'done')
  const kinds = done.map(({ kind }) => kind).sort()
  return (
    kinds.join() === 'issue,rerun,resolve' &&
    [...issues.values()].every(({ state }) => state === 'closed')
  )
}
