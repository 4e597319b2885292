import type { FileFacts, Start, TargetFacts } from '../types/facts.js'
import { placesInText } from './place-in-script.js'
import { shellStarts } from './shell-starts.js'
import { noTraces } from './traces.js'
import { ownFolder } from './whereabouts.js'

/** The scripts of a package.json. */
export function packageFacts(text: string): FileFacts {
  const manifest = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  const scripts = Object.entries(
    isMap(manifest) && isMap(manifest['scripts']) ? manifest['scripts'] : {}
  )
  const names = new Set(scripts.map(([name]) => name))
  const placeOf = placesInText(text)
  const section = Math.max(text.search(/"scripts"\s*:/), 0)
  const targets = scripts.flatMap(([name, command]): TargetFacts[] => {
    if (typeof command !== 'string') return []
    const at = text.indexOf(JSON.stringify(name), section + 1)
    const place = placeOf(Math.max(at, 0), name)
    const starts = shellStarts(command, {
      ...{ folder: ownFolder, traces: { ...noTraces, builds: true }, optional: false },
      placeOf: () => place
    }).starts
    const around = [`pre${name}`, `post${name}`].filter((each) => names.has(each))
    return [
      {
        name,
        line: place.line,
        text: command,
        starts: [...around.map(aroundStart(place)), ...starts]
      }
    ]
  })
  return { form: 'targets', by: 'npm', targets, open: false }
}

/** `pretest` and `posttest`, which npm runs with `test`. */
const aroundStart =
  (place: { line: number; column: number }) =>
  (name: string): Start => ({
    ...{ how: 'target', name, by: 'npm', within: null, ...place },
    ...{ optional: false, where: ownFolder, before: 'nothing', isMadeExecutable: false }
  })

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
