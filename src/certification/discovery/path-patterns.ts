import { RE2JS } from 're2js'

/** Tells which paths a pattern fits. */
export interface PathPattern {
  test(path: string): boolean
}

/** With more wildcards than these one path can take JavaScript's matcher minutes: five took 16 s on 200 letters. */
const fewWildcards = 2

/** No path is longer. */
const longest = 4096

/** Parts of a pattern in the way of gitignore, by their meaning. */
const parts = /\*\*\/|\/\*\*$|\*\*|\*|\?|\[[^\]/]+\]|\\./g

/**
 * A pattern of a gitignore or CODEOWNERS file for paths from the file's folder; it fits a folder's content too. null for
 * one that is no pattern. `hasRanges` is false for CODEOWNERS, where brackets are letters.
 */
export function pathPattern(pattern: string, hasRanges: boolean): PathPattern | null {
  if (pattern.length > longest) return null
  const isAnchored = /\/(?!$)/.test(pattern)
  const isFolder = pattern.endsWith('/')
  const body = pattern.replace(/^\//, '').replace(/\/$/, '')
  if (body === '') return null
  let [source, at] = ['', 0]
  for (const match of body.matchAll(parts)) {
    source += escaped(body.slice(at, match.index)) + meaningOf(match[0], hasRanges)
    at = match.index + match[0].length
  }
  source += escaped(body.slice(at))
  // `docs/*` is what lies in docs, not what lies deeper, in CODEOWNERS.
  const isShallow = !hasRanges && /\/\*$/.test(body)
  const end = isFolder ? '/.+' : isShallow ? '' : '(?:/.*)?'
  const whole = `${isAnchored ? '' : '(?:.*/)?'}${source}${end}`
  try {
    return (body.match(/\*+/g)?.length ?? 0) > fewWildcards
      ? linearPattern(whole)
      : new RegExp(`^${whole}$`, 's')
  } catch {
    return null
  }
}

/** Slower on what is short, and in time that grows with the path's length alone. */
function linearPattern(source: string): PathPattern {
  const pattern = RE2JS.compile(source, RE2JS.DOTALL)
  return { test: (path) => pattern.matches(path) }
}

function meaningOf(part: string, hasRanges: boolean): string {
  if (part === '**/') return '(?:.*/)?'
  if (part === '/**') return '/.*'
  if (part === '**') return '.*'
  if (part === '*') return '[^/]*'
  if (part === '?') return '[^/]'
  if (part.startsWith('\\')) return escaped(part.slice(1))
  return hasRanges ? part.replace(/^\[!/, '[^').replace(/\\/g, '\\\\') : escaped(part)
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
