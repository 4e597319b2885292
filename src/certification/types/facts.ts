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
}

/** A script in a workflow or an action, and what it starts. */
export interface RunFacts {
  shell: string | null
  /** As written; null where it is the repository's root, '' where it is computed. */
  workingDirectory: string | null
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
  /** Files and folders, from the repository's root; those that may be missing are left out. */
  names: (Placed & { what: 'file' | 'folder' })[]
  /** Parts that are units of their own: hooks. */
  parts: { name: string; line: number; text: string; starts: Start[] }[]
}
