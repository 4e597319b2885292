import { baseOf } from './whereabouts.js'
import { isScriptName } from './script-facts.js'

/** How a file is read. */
export type Form =
  | 'workflow'
  | 'action'
  | 'script'
  | 'make'
  | 'npm'
  | 'just'
  | 'task'
  | 'dockerfile'
  | 'compose'
  | 'dependabot'
  | 'renovate'
  | 'pre-commit'

/** Somebody else's files, and files that tests are made of: automation only where something starts them. */
const foreign =
  /(?:^|\/)(?:node_modules|vendor|third_party|testdata|test-data|fixtures|__fixtures__|test_fixtures)\//

const renovate = /^(?:\.github\/|\.gitlab\/)?renovate\.json5?$|^\.renovaterc(?:\.json5?)?$/

/** The form of a file that is automation by its path alone; null for any other. */
export function automationForm(path: string): Form | null {
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return 'workflow'
  if (/^(?:\.github\/actions\/(?:.*\/)?)?action\.ya?ml$/.test(path)) return 'action'
  if (/^\.github\/dependabot\.ya?ml$/.test(path)) return 'dependabot'
  if (renovate.test(path)) return 'renovate'
  if (/^\.pre-commit-config\.ya?ml$/.test(path)) return 'pre-commit'
  if (foreign.test(path)) return null
  const name = baseOf(path)
  if (/^(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.dockerfile$/i.test(name)) {
    return /\.(?:dockerignore|md|j2|tmpl|tpl|template|erb|[cm]?[jt]sx?|py|go|rb|rs|sh|vim|ya?ml|json)$/.test(
      name
    )
      ? null
      : 'dockerfile'
  }
  if (/^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/.test(name)) return 'compose'
  return path.startsWith('.github/') && isScriptName(path) ? 'script' : null
}

/** The form of a file that something starts or asks for a target. */
export function startedForm(path: string): Form {
  const known = automationForm(path)
  if (known) return known
  const name = baseOf(path)
  if (/^(?:GNUm|M|m)akefile(?:\..+)?$|\.mk$|\.mak$/.test(name)) return 'make'
  if (name === 'package.json') return 'npm'
  if (/^\.?justfile$|\.just$/i.test(name)) return 'just'
  if (/^Taskfile(?:\.dist)?\.ya?ml$/i.test(name)) return 'task'
  if (/^action\.ya?ml$/.test(name)) return 'action'
  if (/dockerfile|containerfile/i.test(name)) return 'dockerfile'
  return /compose.*\.ya?ml$/i.test(name) ? 'compose' : 'script'
}

/** The files in which a program looks for its targets, in its order. */
export const targetFiles: Readonly<Record<string, readonly string[]>> = {
  make: ['GNUmakefile', 'makefile', 'Makefile'],
  just: ['justfile', 'Justfile', '.justfile', 'JUSTFILE'],
  task: [
    ...['Taskfile.yml', 'taskfile.yml', 'Taskfile.yaml', 'taskfile.yaml'],
    ...['Taskfile.dist.yml', 'taskfile.dist.yml', 'Taskfile.dist.yaml', 'taskfile.dist.yaml']
  ],
  npm: ['package.json'],
  yarn: ['package.json'],
  pnpm: ['package.json'],
  bun: ['package.json']
}
