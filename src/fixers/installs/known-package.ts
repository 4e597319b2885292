import { normalised, packagesIn } from './manifests.js'
import { packageOfImport } from '../tables/imports.js'
import { inFolder } from '../jobs/folders.js'

type Texts = ReadonlyMap<string, string>

/** A package that the table or the repository knows. */
export interface KnownPackage {
  /** As the table or the repository writes it. */
  name: string
  /** Of the repository's own lock or manifests; null where only the table knows it. */
  version: string | null
}

/** Lock files of Python projects, each a list of `name = "…"` and `version = "…"`. */
export const pythonLocks = ['uv.lock', 'poetry.lock', 'pdm.lock']

/** The package that brings an imported module; null for one that neither table nor lock knows. */
export function pythonPackage(module: string, texts: Texts): KnownPackage | null {
  const top = module.split('.')[0] ?? ''
  const wanted = packageOfImport(top) ?? top
  for (const lock of pythonLocks) {
    for (const [, name = '', version = ''] of (texts.get(lock) ?? '').matchAll(
      /^name = "([\w.-]+)"\r?\nversion = "([\w.!+-]+)"/gm
    )) {
      if (normalised(name) === normalised(wanted)) return { name, version }
    }
  }
  const name = packageOfImport(top)
  return name === null ? null : { name, version: null }
}

/** A Node package with the map of package.json that it belongs to. */
export interface KnownNodePackage extends KnownPackage {
  version: string
  kind: 'dependencies' | 'devDependencies'
}

interface LockedPackage {
  version?: unknown
  dev?: unknown
}

/** By the package-lock.json of a folder; null where that does not hold the package. */
export function lockedPackage(
  module: string,
  folder: string,
  texts: Texts
): KnownNodePackage | null {
  const lock = jsonOf(texts.get(inFolder(folder, 'package-lock.json')) ?? '')
  const packages = (lock?.['packages'] ?? {}) as Record<string, LockedPackage>
  for (const [path, { version, dev }] of Object.entries(packages)) {
    if (path !== `node_modules/${module}`) continue
    if (typeof version !== 'string' || !/^\d+\.\d+\.\d+[\w.+-]*$/.test(version)) return null
    const name = path.slice('node_modules/'.length)
    return { name, version: `^${version}`, kind: dev === true ? 'devDependencies' : 'dependencies' }
  }
  return null
}

/** By another package.json of the repository; null where none names it, or two disagree. */
export function siblingPackage(
  module: string,
  manifests: readonly string[]
): KnownNodePackage | null {
  const found = manifests.flatMap((text) => {
    if (!packagesIn(text).has(module)) return []
    const manifest = jsonOf(text)
    return (['dependencies', 'devDependencies'] as const).flatMap((kind) =>
      Object.entries((manifest?.[kind] ?? {}) as Record<string, unknown>)
        .filter(([name, range]) => name === module && /^[\^~]?\d[\w.+-]*$/.test(String(range)))
        .map(([name, range]) => ({ name, version: String(range), kind }))
    )
  })
  const [first = null] = found
  return found.every((each) => each.version === first?.version) ? first : null
}

function jsonOf(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown> | null
  } catch {
    return null
  }
}
