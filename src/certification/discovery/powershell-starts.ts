import type { Start, Whereabouts } from '../types/facts.js'
import type { PlaceOf } from './place-in-script.js'
import type { ScriptReading } from './shell-starts.js'
import { beforeOf, bothTraces, type Traces } from './traces.js'
import { whereaboutsOf } from './whereabouts.js'

interface Asking {
  folder: Whereabouts | null
  traces: Traces
  optional: boolean
  placeOf: PlaceOf
}

/** `.\build.ps1`, `& ./build.ps1`, `. $PSScriptRoot/common.ps1`, at the start of a line. */
const call =
  /^[ \t]*(?:(?<by>pwsh|powershell|bash|sh|python3?|node)(?:\.exe)?[ \t]+(?:-File[ \t]+)?|[&.][ \t]+)?"?(?<path>(?:\$PSScriptRoot|\.{1,2}|\w[\w.-]*)?[\\/][\w./\\-]+|[\w-]+\.(?:ps1|py|sh|js))"?(?=[ \t]|$)/gm

/** What a script for PowerShell or cmd starts, line by line: its grammar is not read, so that nothing is sure to be missing. */
export function powershellStarts(
  script: string,
  { folder, traces, optional, placeOf }: Asking
): ScriptReading {
  const variables = new Map<string, Whereabouts>([['PSScriptRoot', { from: 'own', path: '' }]])
  const isMoving = /^[ \t]*(?:cd|pushd|Set-Location|Push-Location|sl)\b/im.test(script)
  const starts: Start[] = [...script.matchAll(call)].flatMap((match) => {
    const { by = null, path: written = '' } = match.groups ?? {}
    if (by === null && !/[\\/]/.test(written)) return []
    const path = written.replaceAll('\\', '/')
    const where = whereaboutsOf(path, { folder: isMoving ? null : folder, variables })
    if (where === 'outside') return []
    return {
      ...{ how: 'file', name: written, by: by ?? 'pwsh', within: null, optional, where },
      ...placeOf(match.index + match[0].indexOf(written), written),
      before: beforeOf({ ...traces, places: true }, path),
      isMadeExecutable: true
    }
  })
  return { starts, traces: bothTraces(traces, { ...traces, builds: true }), publishes: null }
}
