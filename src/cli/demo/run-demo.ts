import type { Look, Monitor, RepositoryState, Simulator } from '../../../simulator/index.js'
import type { Report } from '../../report/report-schema.js'
import { repairedFiles, sampleFiles } from './sample-repository.js'
import { tellStory, type Emphasis, type Story } from './tell-story.js'

export interface DemoOptions {
  /** Folder that holds action.yml and dist. */
  directory: string
  print: (line: string) => void
  emphasis: Emphasis
  /** Waits while people look around; null ends the demo at once. */
  untilStopped: (() => Promise<void>) | null
}

/** The whole loop on a local GitHub, told as it happens. True where it ended as it should. */
export async function runDemo(options: DemoOptions): Promise<boolean> {
  const { print, untilStopped, directory } = options
  // Loaded here alone: no other command needs a server.
  const { openMonitor, startSimulator } = await import('../../../simulator/index.js')
  const github = await startSimulator()
  try {
    print(`A local GitHub listens at ${github.url}.`)
    const repository = await setStage(github)
    const { settle } = openMonitor({
      github,
      repository,
      directory,
      token: monitorToken(github),
      inputs: { 'rerun-delay': '1' },
      onLook: (look) => tellStory(storyOf(look), options.emphasis).forEach(print)
    })
    print('Pushed octo/sample. Its workflows Test and Assets run, and fail.')
    const looks = [...(await settle()), ...(await pushRepair(github, repository, print, settle))]
    print('')
    print(
      `Runs, logs and the issue are at ${github.url}/octo/sample${untilStopped ? '' : ' (--keep leaves it up)'}`
    )
    await untilStopped?.()
    return endedWell(looks.map(storyOf), repository)
  } finally {
    await github.close()
  }
}

async function setStage(github: Simulator): Promise<RepositoryState> {
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
  return await github.createRepository({ owner: 'octo', name: 'sample', files: sampleFiles })
}

/** A token as the monitor workflow has it. */
const monitorToken = (github: Simulator): string =>
  github.createToken({
    kind: 'workflow',
    permissions: {
      ...{ actions: 'write', checks: 'read', contents: 'read' },
      ...{ issues: 'write', 'pull-requests': 'write' }
    }
  })

async function pushRepair(
  github: Simulator,
  repository: RepositoryState,
  print: DemoOptions['print'],
  settle: Monitor['settle']
): Promise<Look[]> {
  print('')
  print('A person reads the issue and pushes the repair.')
  await github.commit(repository, { files: repairedFiles, message: 'Sum nothing to zero' })
  return await settle()
}

function storyOf({ exitCode, log, report }: Look): Story {
  if (exitCode !== 0) throw new Error(`The action ended with exit code ${exitCode}: ${log}`)
  const [story] = (report as Report | null)?.outcomes ?? []
  if (!story) throw new Error(`The action looked into nothing: ${log}`)
  return story
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
