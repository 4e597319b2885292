import type { FileFacts, Language, Placed, Start } from '../types/facts.js'
import { placesInText } from './place-in-script.js'
import { powershellStarts } from './powershell-starts.js'
import { shellStarts } from './shell-starts.js'
import { startsInCode } from './starts-in-code.js'
import { noTraces } from './traces.js'
import { baseOf, callersFolder } from './whereabouts.js'

const byExtension: Readonly<Record<string, Language>> = {
  sh: 'sh',
  bash: 'bash',
  py: 'python',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  ts: 'typescript',
  ps1: 'powershell',
  rb: 'ruby',
  pl: 'perl'
}

const byInterpreter: readonly (readonly [RegExp, Language])[] = [
  [/^bash$/, 'bash'],
  [/^(?:sh|dash|ash)$/, 'sh'],
  [/^(?:python[\d.]*|uv|pypy3?)$/, 'python'],
  [/^(?:node|zx)$/, 'javascript'],
  [/^(?:tsx|ts-node|deno|bun)$/, 'typescript'],
  [/^pwsh$/, 'powershell'],
  [/^ruby$/, 'ruby'],
  [/^perl$/, 'perl']
]

const extensionOf = (path: string): string => /\.(\w+)$/.exec(baseOf(path))?.[1] ?? ''

/** True by the name alone. */
export const isScriptName = (path: string): boolean =>
  Object.hasOwn(byExtension, extensionOf(path).toLowerCase())

/** Bundles: what they name is their packages' affair. */
const longest = 200_000

/** What a script says of itself; `.sh` with another shell's `#!` is that shell's. */
export function scriptFacts(path: string, text: string): FileFacts {
  const script = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n')
  const interpreter = interpreterOf(script)
  const named = byExtension[extensionOf(path).toLowerCase()] ?? null
  const said = byInterpreter.find(([name]) => name.test(interpreter ?? ''))?.[1] ?? null
  // Another program's, such as zsh, is none of the languages, whatever the name says.
  const language = interpreter !== null && named === 'sh' ? said : (named ?? said)
  const isLong = script.length > longest
  return {
    form: 'script',
    language,
    interpreter,
    starts: isLong ? [] : startsOf(language, script),
    needsEnv: isLong ? [] : neededBy(language, script)
  }
}

/** `bash` of `#!/usr/bin/env -S bash -e`. */
function interpreterOf(text: string): string | null {
  const line = /^#!\s*(.*)/.exec(text)?.[1]?.trim()
  if (line === undefined || line === '') return null
  const words = line.split(/\s+/)
  const isEnv = baseOf(words[0] ?? '') === 'env'
  const program = isEnv ? words.slice(1).find((word) => !/^-|=/.test(word)) : words[0]
  return program === undefined ? null : baseOf(program)
}

function startsOf(language: Language | null, text: string): Start[] {
  const placeOf = placesInText(text)
  const asking = { folder: callersFolder, traces: noTraces, optional: false, placeOf }
  if (language === 'sh' || language === 'bash') return shellStarts(text, asking).starts
  if (language === 'powershell') return powershellStarts(text, asking).starts
  return language === null ? [] : startsInCode(text, placeOf)
}

const demands: Readonly<Partial<Record<Language, RegExp>>> = {
  sh: /\$\{(\w+):?\?/g,
  bash: /\$\{(\w+):?\?/g,
  python: /\bos\.environ\[\s*["'](\w+)["']\s*\](?!\s*=[^=])/g,
  ruby: /\bENV\.fetch\(\s*["'](\w+)["']\s*\)/g
}

/** Variables without which it stops, each where it is first asked for; lines of comment left aside. */
function neededBy(language: Language | null, text: string): Placed[] {
  const pattern = language && demands[language]
  if (!pattern) return []
  const placeOf = placesInText(text)
  const found = new Map<string, Placed>()
  for (const match of text.matchAll(pattern)) {
    const name = match[1] ?? ''
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index)
    const isSet = new RegExp(`(?:^|[\\s;])${name}=`, 'm').test(text.slice(0, match.index))
    if (/^\s*#/.test(line) || isSet || found.has(name) || /^\d+$/.test(name)) continue
    found.set(name, { value: name, ...placeOf(match.index, name) })
  }
  return [...found.values()]
}
