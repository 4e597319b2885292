export type NodeManager = 'npm' | 'yarn' | 'pnpm'

/** Names of the lock files that each package manager writes; actions/setup-node caches by the same. */
export const nodeLocks: Readonly<Record<NodeManager, readonly string[]>> = {
  npm: ['package-lock.json', 'npm-shrinkwrap.json'],
  yarn: ['yarn.lock'],
  pnpm: ['pnpm-lock.yaml']
}

export const nodeManagers = Object.keys(nodeLocks) as NodeManager[]
