/** The simulator, which is loaded by the commands that need it alone. */
export type LocalGitHub = typeof import('../../../simulator/index.js')

export const loadLocalGitHub = (): Promise<LocalGitHub> => import('../../../simulator/index.js')
