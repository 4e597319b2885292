import { startedByDocker } from './started-docker.js'
import { startedTargets } from './started-targets.js'
import { baseOf } from './whereabouts.js'

/** What a command starts, by its words alone. */
export interface Started {
  how: 'file' | 'target'
  /** Without quotes. */
  name: string
  by: string | null
  /** Of a target: the folder and the file that options name. */
  folder: string | null
  file: string | null
  /** True where it is no failure that it is not there. */
  optional: boolean
}

const wrappers = new Set(
  'sudo env exec time command nohup xvfb-run timeout nice stdbuf unbuffer setsid retry catchsegv'.split(
    ' '
  )
)

/** Options of wrappers and interpreters that a value follows. */
const withValue: Readonly<Record<string, RegExp>> = {
  sudo: /^-[ugp]$/,
  nice: /^-n$/,
  stdbuf: /^-[ioe]$/,
  timeout: /^-[ks]$/,
  env: /^-u$/,
  'xvfb-run': /^(?:-[nsef]|--server-num|--server-args)$/
}

/** The words of a command without what only wraps it: `sudo -E`, `CI=1`, `timeout 60`. */
export function withoutWrappers(words: readonly string[]): string[] {
  let rest = [...words]
  for (;;) {
    const [first = ''] = rest
    if (/^\w+=/s.test(first)) rest = rest.slice(1)
    else if (wrappers.has(first)) rest = afterOptions(first, rest.slice(1))
    else return rest
  }
}

function afterOptions(wrapper: string, words: readonly string[]): string[] {
  const rest = [...words]
  while (rest[0]?.startsWith('-')) {
    const option = rest.shift() ?? ''
    if (withValue[wrapper]?.test(option)) rest.shift()
  }
  if (wrapper === 'timeout' && /^[\d.]+[smhd]?$/.test(rest[0] ?? '')) rest.shift()
  return rest
}

/** A program that is given a file. */
interface Interpreter {
  /** Options with which it reads no file. */
  none: RegExp
  /** Options that a value follows. */
  value: RegExp
}

const shell: Interpreter = { none: /^-\w*[cs]$/, value: /^[-+]\w*[oO]$|^--(?:rc|init-)file$/ }
const python: Interpreter = { none: /^-\w*[cmV]$|^-$|^--version$/, value: /^-[WX]$/ }
const node: Interpreter = {
  none: /^(?:-\w*[epvi]|--eval|--print|--version|--test|--run|--check|-)$/,
  value: /^(?:-[rC]|--require|--import|--loader|--experimental-loader|--env-file|--conditions)$/
}
const ruby: Interpreter = { none: /^-\w*[envS]|^--version$/, value: /^-[rIC]$/ }
const perl: Interpreter = { none: /^-\w*[eEvpn]|^--version$/, value: /^-[I]$/ }
const powershell: Interpreter = {
  none: /^-(?:c|command|e|encodedcommand|v|version)$/i,
  value: /^-(?:executionpolicy|ep|ex|workingdirectory|wd)$/i
}
const plain: Interpreter = { none: /^-\w*[er]$|^--version$|^-v$/, value: /^(?!)/ }

const interpreters: Readonly<Record<string, Interpreter>> = {
  ...{ bash: shell, sh: shell, dash: shell, zsh: shell, ksh: shell, source: plain, '.': plain },
  ...{ python, python2: python, python3: python, py: python, pypy3: python },
  ...{ node, tsx: plain, 'ts-node': plain, ruby, perl, pwsh: powershell, powershell },
  php: plain
}

const programOf = (word: string): string => {
  const name = baseOf(word).replace(/\.exe$/, '')
  return /^python[23]\.\d+$/.test(name) ? 'python3' : name
}

/** Programs that run the rest of their words in an environment of theirs. */
const runners: readonly (readonly [string, string])[] = [
  ...(['poetry', 'uv', 'pipenv', 'pdm', 'hatch', 'rye'] as const).map((by) => [by, 'run'] as const),
  ['bundle', 'exec'],
  ['pnpm', 'exec']
]

/** The files and targets that a command starts; `words` without quotes. */
export function startedBy(words: readonly string[]): Started[] {
  const rest = withoutWrappers(words)
  const [first = '', second = ''] = rest
  if (runners.some(([by, part]) => by === first && part === second)) {
    return startedBy(afterOptions('', rest.slice(2)))
  }
  if (first === 'npx') return npxStarted(afterOptions('', rest.slice(1)))
  const name = programOf(first)
  const isOfSystem = name === first || first.startsWith('/')
  const interpreter = Object.hasOwn(interpreters, name) && isOfSystem ? interpreters[name] : null
  if (interpreter) return givenTo(name, interpreter, rest.slice(1))
  if (/^(?:docker|docker-compose|podman|buildah)$/.test(first)) {
    return startedByDocker(first, rest.slice(1))
  }
  if (isOfSystem) return startedTargets(name, rest.slice(1))
  return first.includes('/') ? [fileStart(first, programFor(first))] : []
}

/** Of what npx fetches only the runners of TypeScript are given a file of the repository. */
const npxStarted = (words: readonly string[]): Started[] =>
  /^(?:tsx|ts-node)$/.test(words[0] ?? '') ? startedBy(words) : []

function givenTo(by: string, { none, value }: Interpreter, words: readonly string[]): Started[] {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (none.test(word)) return []
    if (value.test(word)) at += 1
    else if (!/^[-+]\w|^--/.test(word)) return isFileName(word, by) ? [fileStart(word, by)] : []
  }
  return []
}

/** `<(curl …)` and the like are no names. */
const isFileName = (word: string, by: string): boolean =>
  word !== '' && !/^[<>&|-]/.test(word) && !(by === 'node' && /^(?:inspect|debug)$/.test(word))

/** What Windows starts needs no executable bit. */
const programFor = (name: string): string | null => {
  if (/\.(?:bat|cmd)$/i.test(name)) return 'cmd'
  return /\.ps1$/i.test(name) ? 'pwsh' : null
}

const fileStart = (name: string, by: string | null): Started => ({
  ...{ how: 'file', name, by, folder: null, file: null, optional: false }
})
