/** Highest majors that actions with a stand-in have, mid-2026 (workflow-repairs A3). */
const MAJORS: Record<string, number> = {
  'actions/cache': 6,
  'actions/checkout': 7,
  'actions/download-artifact': 8,
  'actions/github-script': 9,
  'actions/setup-go': 7,
  'actions/setup-java': 5,
  'actions/setup-node': 7,
  'actions/setup-python': 7,
  'actions/upload-artifact': 7
}

/** Whether a release of an action that only a stand-in stands for would be found; what is no version is believed. */
export function versionExists(reference: string): boolean {
  const [action = '', ref = ''] = reference.split('@')
  const last = MAJORS[action.toLowerCase()]
  // These actions' tags begin with a `v`, and no release is a number alone.
  if (last === undefined || !/^v?\d+(\.\d+)*$/.test(ref)) return true
  const [, major] = /^v(\d+)/.exec(ref) ?? []
  return major !== undefined && Number(major) >= 1 && Number(major) <= last
}
