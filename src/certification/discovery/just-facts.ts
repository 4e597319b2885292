import type { FileFacts, Start, TargetFacts } from '../types/facts.js'
import { placesInText } from './place-in-script.js'
import { shellStarts } from './shell-starts.js'
import { noTraces } from './traces.js'
import { ownFolder } from './whereabouts.js'

interface Recipe {
  name: string
  needs: string[]
  /** 0-based. */
  line: number
  body: string[]
}

const head = /^@?(?<name>[A-Za-z_][\w-]*)(?<parameters>(?:\s+[^:]+?)?)\s*:(?!=)(?<needs>[^#]*)/

/** What a justfile says of itself. */
export function justFacts(text: string): FileFacts {
  const lines = text.split(/\r?\n/)
  const recipes = recipesOf(lines)
  const aliases = [...text.matchAll(/^alias\s+([\w-]+)\s*:=\s*([\w-]+)/gm)]
  const targets = recipes.map(targetOf)
  const more = aliases.flatMap(([whole, name = '', of = '']): TargetFacts[] => {
    const line = placesInText(text)(text.indexOf(whole), '').line
    return [{ name, line, text: of, starts: [recipeStart(of, line)] }]
  })
  const isOpen = /^(?:import|mod)\??\s|^set\s+(?:fallback|working-directory)/m.test(text)
  return { form: 'targets', by: 'just', targets: [...targets, ...more], open: isOpen }
}

function recipesOf(lines: readonly string[]): Recipe[] {
  const recipes: Recipe[] = []
  let current: Recipe | null = null
  for (const [line, text] of lines.entries()) {
    if (/^\s/.test(text)) current?.body.push(text.trim())
    else if (text.trim() === '') current?.body.push('')
    else {
      const found = head.exec(text)?.groups
      const needs = (found?.['needs'] ?? '').match(/[A-Za-z_][\w-]*(?![^(]*\))/g) ?? []
      current = found ? { name: found['name'] ?? '', needs, line, body: [] } : null
      if (current) recipes.push(current)
    }
  }
  return recipes
}

function targetOf({ name, needs, line, body }: Recipe): TargetFacts {
  const text = body.join('\n').trimEnd()
  const needed = needs.map((each) => recipeStart(each, line + 1))
  return { name, line: line + 1, text, starts: [...needed, ...bodyStarts(body, line + 2)] }
}

const recipeStart = (name: string, line: number): Start => ({
  ...{ how: 'target', name, by: 'just', within: null, line, column: 1 },
  ...{ optional: false, where: ownFolder, before: 'nothing', isMadeExecutable: false }
})

/** Each line is a command of its own, unless the body begins with `#!`. */
function bodyStarts(body: readonly string[], first: number): Start[] {
  const folder = ownFolder
  const traces = { ...noTraces, builds: true }
  const filled = body.map((text) => text.replace(/\{\{.*?\}\}/g, '$$X'))
  if (/^#!/.test(filled[0] ?? '')) {
    if (!/\b(?:ba)?sh\b/.test(filled[0] ?? '')) return []
    const script = filled.join('\n')
    const inScript = placesInText(script)
    const placeOf = (offset: number) => ({ line: first - 1 + inScript(offset, '').line, column: 1 })
    return shellStarts(script, { folder, traces, optional: false, placeOf }).starts
  }
  return filled.flatMap((text, index) => {
    const [, marks = '', command = ''] = /^([@-]*)(.*)$/s.exec(text) ?? []
    const placeOf = () => ({ line: first + index, column: 1 })
    return shellStarts(command, { folder, traces, optional: marks.includes('-'), placeOf }).starts
  })
}
