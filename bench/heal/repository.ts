import type { NewFile } from '../../simulator/git/commit-files.js'
import type { RepositorySettings } from '../../simulator/model.js'
import type { Ground } from './ground.js'

/** A repository whose workflow fails for real, and what it has to stand on. */
export interface BrokenRepository {
  /** What is broken, in a few words. */
  name: string
  /** Of the repository, by path. */
  files: Record<string, NewFile | string | Buffer>
  /** The workflow that runs. */
  workflow?: string
  /** Lines of the repository's config. */
  config?: string
  /** Of the action. */
  inputs?: Record<string, string>
  secrets?: Record<string, string>
  settings?: Partial<RepositorySettings>
  /** Actions that the local GitHub holds beside it, their files by `owner/name@ref`. */
  actions?: Record<string, Record<string, string>>
  /** What else has to be there before the push that starts the run, such as a service that fails at first. */
  prepare?: (ground: Ground) => Promise<void>
  /** What of this machine's tools it takes: null where all is there, or what is missing. */
  lacks?: () => string | null
}

/** Where the workflow is unless a scenario says otherwise. */
export const ci = '.github/workflows/ci.yml'

/** A workflow on every push, with these jobs, indented by two. */
export const onPush = (jobs: string): string => `name: CI\non: push\njobs:\n${jobs}`

/** One job `build` with these steps, indented by six. */
export const build = (steps: string): string =>
  onPush(`  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`)

/** The same on pushes to main alone, so that nothing runs on the branch of the repair. */
export const onMain = (workflow: string): string =>
  workflow.replace('on: push\n', 'on:\n  push:\n    branches: [main]\n')
