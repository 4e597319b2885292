/** Programs that repair what they find, each run by a step of `.github/workflows/auto-heal.yml`. */
export const formatters = [
  'black',
  'isort',
  'ruff',
  'prettier',
  'eslint',
  'gofmt',
  'rustfmt',
  'clang-format'
] as const

export type Formatter = (typeof formatters)[number]

/** What a repository's config calls this repair, among the fixers. */
export const patchFixer = 'run-formatter'

/** By the rule that names the failure: the program whose own repair cures it. */
const byRule: Record<string, Formatter> = {
  'black-findings': 'black',
  'isort-finding': 'isort',
  'ruff-finding': 'ruff',
  'ruff-findings-left': 'ruff',
  'prettier-findings': 'prettier',
  'eslint-findings': 'eslint',
  'eslint-line-finding': 'eslint',
  'eslint-finding-compact': 'eslint',
  'gofmt-finding': 'gofmt',
  'gofmt-diff': 'gofmt',
  'rustfmt-finding': 'rustfmt',
  'clang-format-finding': 'clang-format'
}

/** null where no program repairs the failure by itself. */
export function formatterFor(ruleId: string): Formatter | null {
  return byRule[ruleId] ?? null
}
