import type { WorkflowFile } from '../../../simulator/index.js'

/** Names of secrets that the workflows ask for, but for the token that every run has. */
export function secretsNamed(files: readonly WorkflowFile[]): string[] {
  const names = files.flatMap(({ text }) =>
    [...text.matchAll(/\bsecrets\s*(?:\.|\[\s*['"])\s*([A-Za-z_]\w*)/g)].map(
      ([, name = '']) => name
    )
  )
  return [...new Set(names)].filter((name) => name.toUpperCase() !== 'GITHUB_TOKEN').sort()
}
