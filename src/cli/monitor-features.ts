/** What the monitor may be told not to do; the words are the action's inputs. */
export const features = ['rerun', 'issue', 'pull-request-comment'] as const

export type Feature = (typeof features)[number]

/** The permission that a feature alone needs in the template, and what it is without the feature. */
const permissions: Record<Feature, [RegExp, string]> = {
  rerun: [/^( *)actions: write .*$/gm, '$1actions: read # read runs and logs'],
  issue: [/^ *issues: write .*\n/gm, ''],
  'pull-request-comment': [/^ *pull-requests: write .*\n/gm, '']
}

/** The template without these features: neither their permissions nor their work. */
export function withoutFeatures(template: string, left: Feature[]): string {
  if (left.length === 0) return template
  const inputs = left.map((feature) => `$1  ${feature}: 'false'\n`).join('')
  const switchedOff = template.replace(
    /^( *)uses: auto-heal\/auto-heal@v0\n(?:\1with:\n)?/gm,
    `$1uses: auto-heal/auto-heal@v0\n$1with:\n${inputs}`
  )
  return left.reduce((text, feature) => text.replace(...permissions[feature]), switchedOff)
}
