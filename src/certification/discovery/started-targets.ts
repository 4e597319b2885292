import type { Started } from './started.js'

/** The targets that a program of the kind is asked for; empty for any other program. */
export function startedTargets(program: string, words: readonly string[]): Started[] {
  if (/^g?make$/.test(program)) return madeBy(words)
  if (program === 'just') return justStarted(words)
  if (/^(?:task|go-task)$/.test(program)) return taskStarted(words)
  if (/^(?:npm|yarn|pnpm|bun)$/.test(program)) return packageStarted(program, words)
  if (/^(?:run-s|run-p|npm-run-all)$/.test(program)) return allOf(words)
  return []
}

interface Options {
  /** By option: what it names. Others that a value follows. */
  folder: RegExp
  file: RegExp
  value: RegExp
}

interface Asked {
  folder: string | null
  file: string | null
  names: string[]
}

/** Words that are no options; `--` ends them. */
function asked(words: readonly string[], { folder, file, value }: Options): Asked {
  const found: Asked = { folder: null, file: null, names: [] }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--') break
    const [, option = word, given] =
      /^(--[\w-]+)=(.*)$/s.exec(word) ?? /^(-[Cf])(.+)$/s.exec(word) ?? []
    const takes = [folder, file, value].some((each) => each.test(option))
    const text = takes && given === undefined ? (words[++at] ?? '') : (given ?? '')
    if (folder.test(option)) found.folder = text
    else if (file.test(option)) found.file = text
    else if (!option.startsWith('-') && !takes) found.names.push(word)
  }
  return found
}

function madeBy(words: readonly string[]): Started[] {
  // `-j 4` and `-j`: a number behind it is its own.
  const kept = words.filter(
    (word, at) => !(/^\d+$/.test(word) && /^-[jl]$/.test(words[at - 1] ?? ''))
  )
  const { names, ...where } = asked(kept, {
    folder: /^(?:-C|--directory)$/,
    file: /^(?:-f|--file|--makefile)$/,
    value: /^(?:-[oWI]|--include-dir|--old-file|--what-if|--eval)$/
  })
  const isQuestion = words.some((word) => /^(?:--version|-v|--help|-h|-n|--dry-run)$/.test(word))
  const targets = names.filter((name) => !/^[\w.-]+[:+?]?=/s.test(name) && name !== '')
  if (isQuestion) return []
  return (targets.length > 0 ? targets : ['']).map((name) => target(name, 'make', where))
}

function justStarted(words: readonly string[]): Started[] {
  const { names, ...where } = asked(words, {
    folder: /^(?:-d|--working-directory)$/,
    file: /^(?:-f|--justfile)$/,
    value: /^(?:--set|--shell|--dotenv-path|--dotenv-filename|--color)$/
  })
  // Words behind the first may be its arguments.
  const isQuestion = words.some((word) => /^(?:--\w*list|-l|--version|--fmt|--show)$/.test(word))
  return isQuestion ? [] : [target(names[0] ?? '', 'just', where)]
}

function taskStarted(words: readonly string[]): Started[] {
  const { names, ...where } = asked(words, {
    folder: /^(?:-d|--dir)$/,
    file: /^(?:-t|--taskfile)$/,
    value: /^(?:-[coI]|--concurrency|--output|--interval)$/
  })
  const isQuestion = words.some((word) =>
    /^(?:--list|-l|--list-all|-a|--version|-g|--global|--init|-i)$/.test(word)
  )
  const targets = names.filter((name) => !/^\w+=/s.test(name))
  if (isQuestion) return []
  return (targets.length > 0 ? targets : ['default']).map((name) => target(name, 'task', where))
}

const lifecycle = /^(?:test|start|stop|restart)$/

/** What yarn, pnpm and bun know themselves; any other word is a script or a program. */
const builtIn =
  /^(?:add|audit|auth|bin|bundle|c|cache|ci|clean-package|config|constraints|create|dedupe|deploy|dlx|doctor|env|exec|explain|fetch|global|help|i|import|info|init|install|install-test|licenses|link|list|login|logout|ls|node|npm|outdated|owner|pack|patch|patch-commit|pm|policies|prune|publish|rebuild|remove|root|run|search|self-update|server|set|setup|stage|store|tag|unlink|unplug|up|update|upgrade|upgrade-interactive|version|versions|view|why|workspace|workspaces|x)$/

function packageStarted(by: string, words: readonly string[]): Started[] {
  // Packages of a workspace are found by their own names.
  if (
    words.some((word) => /^(?:-w|-ws|--workspaces?|-r|--recursive|--filter|-F)(?:=|$)/.test(word))
  )
    return []
  const { names, ...where } = asked(words, {
    folder: /^(?:--prefix|--cwd|-C|--dir)$/,
    file: /^(?!)/,
    value: /^(?:--loglevel|--registry|--reporter|--mode|--userconfig)$/
  })
  const [first = '', second] = names
  const optional = words.includes('--if-present')
  const one = (name: string, isSure: boolean): Started[] => [
    { ...target(name, by, where), optional: optional || !isSure }
  ]
  if (/^(?:run|run-script|rum|urn)$/.test(first))
    return second === undefined ? [] : one(second, by !== 'bun')
  if (first === 't' || first === 'tst') return one('test', by === 'npm')
  if (lifecycle.test(first) && by !== 'bun') return one(first, by !== 'npm' || first !== 'start')
  return by === 'npm' || first === '' || builtIn.test(first) ? [] : one(first, false)
}

/** `run-s lint test`; a pattern of names asks for none by name. */
const allOf = (words: readonly string[]): Started[] =>
  words
    .filter((word) => /^[\w:.-]+$/.test(word) && !word.startsWith('-'))
    .map((name) => target(name, 'npm', { folder: null, file: null }))

const target = (name: string, by: string, { folder, file }: Omit<Asked, 'names'>): Started => ({
  ...{ how: 'target', name, by, folder, file, optional: false }
})
