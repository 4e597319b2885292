import { GitHubError } from './errors.js'

/** Something read, or what stands for it where GitHub does not give it; then `gaps` says why. */
export async function orGap<T>(
  reading: () => Promise<T>,
  otherwise: T,
  gaps: string[]
): Promise<T> {
  try {
    return await reading()
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    gaps.push(error.message)
    return otherwise
  }
}
