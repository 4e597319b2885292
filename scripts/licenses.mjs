import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The licences of everything that the bundles may hold: the production packages of the lockfile. ncc's own --license
 * lists the last chunk alone where a bundle has several.
 */
export function licences(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { version, license }]) => {
      const name = path.replace(/^.*node_modules\//, '')
      return `${name} ${version}\n${license ?? ''}\n${textOf(join(root, path))}`
    })
    .join('\n\n')
}

function textOf(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.|$)/i.test(name))
  return file === undefined
    ? ''
    : readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trimEnd() + '\n'
}
