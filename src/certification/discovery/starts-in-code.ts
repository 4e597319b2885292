import type { Start } from '../types/facts.js'
import type { PlaceOf } from './place-in-script.js'
import { callersFolder, below } from './whereabouts.js'

/** Calls that start a program, in Python, JavaScript, Ruby and Perl. */
const calls =
  /\b(?:subprocess\.(?:run|call|check_call|check_output|Popen)|os\.system|os\.popen|execSync|execFileSync|execFile|spawnSync|spawn|exec|system|sh\.exec)\s*\(([^\n)]{0,300})/g

const path = /["'`\s](?<path>\.{0,2}\/?[\w-][\w./-]*\.(?:sh|bash|py|rb|pl|ps1))(?=["'`\s])/g

/** Scripts that a program in another language starts by a name that is written out; never sure to be missing. */
export function startsInCode(text: string, placeOf: PlaceOf): Start[] {
  return [...text.matchAll(calls)].flatMap((call) =>
    [...` ${call[1] ?? ''} `.matchAll(path)].map((match): Start => {
      const name = match.groups?.['path'] ?? ''
      return {
        ...{ how: 'file', name, by: 'code', within: null, optional: true, before: 'places' },
        isMadeExecutable: true,
        ...placeOf(call.index + call[0].indexOf(name), name),
        where: name.startsWith('/') ? null : below(callersFolder, name)
      }
    })
  )
}
