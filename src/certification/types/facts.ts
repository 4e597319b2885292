/** A value with the place of its first character in the file, 1-based. */
export interface Placed {
  value: string
  line: number
  column: number
}

/** Where in a workflow or an action something stands. */
export interface Place {
  line: number
  column: number
  /** Id of the job; null outside of jobs and in an action. */
  job: string | null
  /** Index in the job's or action's list of steps; null outside of steps. */
  step: number | null
}

/** Where something of the repository is looked for, as far as the text alone tells. */
export interface Whereabouts {
  /** `root`: the workspace. `own`: the folder of the file that names it. `caller`: where whoever starts it stands. */
  from: 'root' | 'own' | 'caller'
  /** With `/`; `''` for the folder itself; may begin with `..`. */
  path: string
}

/**
 * What ran before in the job that may have made a file: nothing of the kind; something that builds, which leaves the
 * folders of sources alone; something that can put any file there (an archive, a clone, a command that names the file).
 */
export type Before = 'nothing' | 'builds' | 'places'

/** What a file says of itself, taken from its text alone: JSON, so that it can be kept for an unchanged text. */
export type FileFacts =
  WorkflowFacts | ActionFacts | ScriptFacts | TargetsFacts | ConfigFacts | UnreadableFacts

/** The text could not be taken apart; checks say what is wrong with it. */
export interface UnreadableFacts {
  form: 'unreadable'
}

export interface WorkflowFacts {
  form: 'workflow'
  name: string | null
  triggers: string[]
  /** Filters of `on.push.branches`; null for all branches or no push, empty where only tags start it. */
  pushBranches: string[] | null
  crons: Placed[]
  /** `on.workflow_run.workflows`. */
  listensTo: Placed[]
  /** Null where it can't be called. */
  call: CallFacts | null
  /** Of the top level. */
  env: string[]
  permissions: PermissionFacts | null
  jobs: JobFacts[]
}

/** Scopes with `read`, `write` or `none`; `all` for `read-all`, `write-all`. */
export type PermissionFacts = Record<string, string>

export interface CallFacts {
  inputs: DeclaredInput[]
  /** With whether it is required. */
  secrets: { name: string; required: boolean }[]
  outputs: string[]
}

export interface DeclaredInput {
  name: string
  required: boolean
  hasDefault: boolean
}

export interface JobFacts {
  id: string
  name: string | null
  place: Place
  needs: string[]
  /** Literal labels, matrix values of `runs-on: ${{ matrix.x }}` included; empty where they are computed. */
  labels: Placed[]
  env: string[]
  environment: string | null
  permissions: PermissionFacts | null
  outputs: string[]
  timeoutMinutes: number | null
  /** `jobs.<id>.uses`. */
  uses: UseFacts | null
  steps: StepFacts[]
}

export interface UseFacts {
  /** As written: `./.github/actions/x`, `actions/checkout@v4`, `docker://alpine:3`. */
  target: Placed
  /** Names under `with:`. */
  inputs: Placed[]
  /** Names under `secrets:`; null for `secrets: inherit`. */
  secrets: Placed[] | null
}

export interface StepFacts {
  index: number
  id: string | null
  name: string | null
  place: Place
  uses: UseFacts | null
  run: RunFacts | null
  env: string[]
  /** Of the workspace when the step begins: what is asked of a local action. */
  before: Before
  /** What it brings into the workspace, where it is `actions/checkout`. */
  checkout: CheckoutFacts | null
  /** The command or action with which it publishes or deploys; null where it does neither. */
  publishes: string | null
  /** True where its failure is allowed, or its condition asks for files. */
  optional: boolean
}

export interface CheckoutFacts {
  /** Of the workspace: `''` for the workspace itself, null where it is computed. */
  folder: string | null
  /** Whether it is this repository, at the commit that the run is of. */
  isOwn: boolean
}

/** A script in a workflow or an action, and what it starts. */
export interface RunFacts {
  shell: string | null
  /** As written; null where it is the repository's root, '' where it is computed. */
  workingDirectory: string | null
  /** The folders that the working directory is, one for each leg of a matrix; empty for the root and where computed. */
  folders: { where: Whereabouts; before: Before }[]
  starts: Start[]
}

/** A file or target of the repository that a command starts. */
export interface Start {
  how: 'file' | 'target'
  /** As written: `./scripts/build.sh`, `build`. */
  name: string
  /** Of a target: `make`, `npm`, `yarn`, `pnpm`, `just`, `task`, `bun`. Of a file: the program that is given it, such as `bash`; null where it is started by itself. */
  by: string | null
  /** Folder or file that an option names (`make -C x`, `npm --prefix x`, `just -f x`); null for none. */
  within: string | null
  line: number
  column: number
  /** True where the command only runs where the file is there: `test -x a.sh && ./a.sh`, `|| true`. */
  optional: boolean
  /** Of a file, where it is; of a target, its folder, or the file that an option names. null where it is computed. */
  where: Whereabouts | null
  before: Before
  /** True where `chmod` came before it, so that its mode in git does not count. */
  isMadeExecutable: boolean
}

export interface ActionFacts {
  form: 'action'
  name: string | null
  using: string | null
  inputs: DeclaredInput[]
  outputs: string[]
  /** `main`, `pre`, `post`, `runs.image`, entrypoints: paths from the action's folder. */
  files: Placed[]
  steps: StepFacts[]
}

export interface ScriptFacts {
  form: 'script'
  language: Language | null
  /** Program of the `#!` line; null without one. */
  interpreter: string | null
  starts: Start[]
  /** Variables without which it stops: `${TOKEN:?}`, `os.environ['TOKEN']`. */
  needsEnv: Placed[]
}

export const languages = [
  'sh',
  'bash',
  'python',
  'javascript',
  'typescript',
  'powershell',
  'ruby',
  'perl'
] as const

export type Language = (typeof languages)[number]

/** Makefile, package.json, justfile, Taskfile. */
export interface TargetsFacts {
  form: 'targets'
  by: 'make' | 'npm' | 'just' | 'task'
  targets: TargetFacts[]
  /** True where names may come from elsewhere (pattern rules, includes), so that a missing one proves nothing. */
  open: boolean
}

export interface TargetFacts {
  name: string
  line: number
  /** Its recipe as written; what its hash is made of. */
  text: string
  starts: Start[]
}

/** Dockerfile, compose, dependabot, renovate, pre-commit: what they name in the repository. */
export interface ConfigFacts {
  form: 'config'
  /** Files and folders; those that may be missing are left out. */
  names: (Placed & { what: 'file' | 'folder'; where: Whereabouts })[]
  /** Parts that are units of their own: hooks. */
  parts: { name: string; line: number; text: string; starts: Start[] }[]
}
