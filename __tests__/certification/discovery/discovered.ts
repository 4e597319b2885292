import { createHash } from 'node:crypto'
import { discover } from '../../../src/certification/discovery/discover.js'
import type { AutomationTree } from '../../../src/certification/ports.js'
import type { Discovery, Reference } from '../../../src/certification/types/discovery.js'
import {
  defaultCertification,
  type CertificationSettings
} from '../../../src/certification/types/settings.js'

/** A tree in memory; a path that ends in `*` is executable. */
export function treeOf(files: Record<string, string>): AutomationTree {
  const texts = new Map(
    Object.entries(files).map(([path, text]) => [path.replace(/\*$/, ''), text])
  )
  return {
    head: () =>
      Promise.resolve({ commit: null, branch: 'main', dirty: false, repository: 'octo/app' }),
    files: () =>
      Promise.resolve(
        Object.keys(files)
          .map((path) => ({
            path: path.replace(/\*$/, ''),
            mode: path.endsWith('*') ? '100755' : '100644',
            size: 1
          }))
          .sort((a, b) => (a.path < b.path ? -1 : 1))
      ),
    read: (path) => {
      const text = texts.get(path)
      if (text === undefined) return Promise.resolve({ problem: 'is not there' })
      return Promise.resolve({ text, sha256: createHash('sha256').update(text).digest('hex') })
    }
  }
}

export async function discovered(
  files: Record<string, string>,
  settings: Partial<CertificationSettings> = {},
  kept = new Map<string, unknown>()
): Promise<Discovery> {
  return await discover(treeOf(files), {
    settings: { ...defaultCertification, ...settings },
    kept: { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) }
  })
}

export const ci = '.github/workflows/ci.yml'

/** A workflow of one job on Ubuntu that checks the repository out; the steps as YAML, each line from its first column. */
export const workflowOf = (steps: string, on = 'push'): string =>
  [
    `on: ${on}`,
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v4',
    ...steps.split('\n').map((line) => `      ${line}`)
  ].join('\n')

/** What the steps of a workflow name, each as `state path`. */
export async function namedBy(
  steps: string,
  files: Record<string, string> = {}
): Promise<string[]> {
  const { references } = await discovered({ ...files, [ci]: workflowOf(steps) })
  return (references.get(`workflow:${ci}`) ?? []).map(short)
}

export const short = ({ state, path, what, written }: Reference): string =>
  what === 'target' ? `${state} ${path}#${written}` : `${state} ${path}`
