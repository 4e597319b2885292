import type { FileFacts, Start, TargetFacts } from '../types/facts.js'
import { shellStarts } from './shell-starts.js'
import { noTraces } from './traces.js'
import { ownFolder } from './whereabouts.js'

interface Rule {
  names: string[]
  needs: string[]
  line: number
  /** Lines of the recipe with their numbers. */
  recipe: { text: string; line: number }[]
}

/** Names, and what stands behind the colon; null for a line that is no rule. */
function splitRule(line: string): { names: string[]; rest: string } | null {
  const colon = line.indexOf(':')
  const [before, after] = [line.slice(0, colon), line.slice(colon + 1).replace(/^:/, '')]
  if (colon < 1 || /[=#]/.test(before) || /^[\s$]/.test(before)) return null
  // `a := b` and `build: CC = gcc` set variables.
  if (after.startsWith('=') || (after.split(';')[0] ?? '').includes('=')) return null
  return { names: [...new Set(before.trim().split(/\s+/))], rest: after }
}

/** A longer one is made by a program, and anything may be in it. */
const longest = 500_000

/** What a Makefile says of itself: its rules, without what its conditions and variables make of them. */
export function makefileFacts(text: string): FileFacts {
  if (text.length > longest) return { form: 'targets', by: 'make', targets: [], open: true }
  const rules = rulesOf(text)
  const isOpen =
    /^\s*-?s?include\s|^\s*\$[({](?:eval|call)|^[^#\t\n]*\$[({][^\n]*:(?!=)|^\s*define\s/m.test(
      text
    ) || rules.some(({ names }) => names.some((name) => name.includes('%')))
  const targets = new Map<string, TargetFacts>()
  for (const each of rules) {
    for (const name of each.names.filter((name) => !/^\.[A-Z_]+$|[%$]/.test(name))) {
      targets.set(name, merged(targets.get(name), targetOf(name, each)))
    }
  }
  return { form: 'targets', by: 'make', targets: [...targets.values()], open: isOpen }
}

/** A target may have several rules; what it needs and what it does come from all of them. */
function merged(before: TargetFacts | undefined, next: TargetFacts): TargetFacts {
  if (!before) return next
  const text = `${before.text}\n${next.text}`
  return { ...before, text, starts: [...before.starts, ...next.starts] }
}

function rulesOf(text: string): Rule[] {
  const rules: Rule[] = []
  let current: Rule | null = null
  for (const { text: line, number } of logicalLines(text)) {
    if (line.startsWith('\t')) {
      current?.recipe.push({ text: line.slice(1), line: number })
      continue
    }
    if (line.trim() === '' || line.startsWith('#')) continue
    const found = splitRule(line.replace(/\s#.*$/, ''))
    const [needs = '', inline] = (found?.rest ?? '').split(/;(.*)/s)
    if (!found && /^\s*(?:if|else|endif)/.test(line)) continue
    current = found
      ? {
          names: found.names,
          needs: needs.replace('|', ' ').split(/\s+/).filter(Boolean),
          ...{ line: number, recipe: inline ? [{ text: inline, line: number }] : [] }
        }
      : null
    if (current) rules.push(current)
  }
  return rules
}

/** Lines with those that a backslash continues. */
function logicalLines(text: string): { text: string; number: number }[] {
  const found: { text: string; number: number }[] = []
  let open = false
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const last = found.at(-1)
    if (open && last) last.text = `${last.text.replace(/\\$/, ' ')}${line.trim()}`
    else found.push({ text: line, number: index + 1 })
    open = line.endsWith('\\')
  }
  return found
}

function targetOf(name: string, { needs, line, recipe }: Rule): TargetFacts {
  const starts = recipe.flatMap(({ text, line }) => commandStarts(text, line))
  const needed = needs
    .filter((each) => /^[\w.-]+$/.test(each))
    .map((each): Start => ({
      ...{ how: 'target', name: each, by: 'make', within: null, line, column: 1 },
      // What is needed may be a file as well.
      ...{ optional: true, where: ownFolder, before: 'places', isMadeExecutable: false }
    }))
  const text = recipe.map(({ text }) => text).join('\n')
  return { name, line, text: `${needs.join(' ')}\n${text}`, starts: [...needed, ...starts] }
}

/** `@`, `-` and `+` are make's; `$$x` is the shell's `$x`. */
function commandStarts(text: string, line: number): Start[] {
  const [, marks = '', command = ''] = /^([\s@+-]*)(.*)$/s.exec(text) ?? []
  const script = command
    .replace(/\$[({]MAKE[)}]/g, 'make')
    .replace(/\$[({](?:CURDIR|PWD)[)}]/g, '.')
    .replace(/\$\$/g, '$')
  const placeOf = () => ({ line, column: 1 })
  const asking = { folder: ownFolder, traces: { ...noTraces, builds: true }, placeOf }
  return shellStarts(script, { ...asking, optional: marks.includes('-') }).starts
}
