import type { Check } from '../types/check.js'
import { configValues, type ConfigValues } from '../checking/config-values.js'
import { ecosystems, intervals, mistakenEcosystems } from '../checking/dependabot-words.js'
import { unreadable } from '../checking/facts-of.js'
import { isRecord, itemsOf, teller, type Tell } from '../checking/shapes.js'
import { listed, verdict, type Doubt } from '../checking/verdict.js'

export const dependabot: Check = {
  id: 'dependabot',
  looksAt: 'Whether Dependabot can use its configuration.',
  codes: {
    'dependabot-version': 'SCHEMA_INVALID',
    'dependabot-updates': 'SCHEMA_INVALID',
    'dependabot-ecosystem': 'SCHEMA_INVALID',
    'dependabot-directory': 'SCHEMA_INVALID',
    'dependabot-schedule': 'SCHEMA_INVALID'
  },
  answers: ({ kind }) => kind === 'dependabot-config',
  look({ path }, { discovery }) {
    const values = configValues(discovery.texts.get(path) ?? '')
    return values ? verdict(doubtsOf(values)) : unreadable
  }
}

function doubtsOf(values: ConfigValues): Doubt[] {
  const tell = teller(values)
  const { root } = values
  if (!isRecord(root)) {
    return [
      tell([], 'dependabot-updates', 'The file holds no keys: it needs `version: 2` and `updates`.')
    ]
  }
  const version =
    Number(root['version']) === 2
      ? []
      : [
          tell(
            ['version'],
            'dependabot-version',
            'Dependabot asks for `version: 2` at the top of its file: write that.'
          )
        ]
  const updates = root['updates']
  if (!Array.isArray(updates)) {
    return [
      ...version,
      tell(
        ['updates'],
        'dependabot-updates',
        '`updates` is not a list: write one item for each ecosystem.'
      )
    ]
  }
  const groups = isRecord(root['multi-ecosystem-groups']) ? root['multi-ecosystem-groups'] : {}
  return [
    ...version,
    ...itemsOf(updates).flatMap((each, index) => ofUpdate(each, index, groups, tell))
  ]
}

function ofUpdate(update: unknown, index: number, groups: object, tell: Tell): Doubt[] {
  const path = ['updates', index]
  if (!isRecord(update)) {
    return [
      tell(
        path,
        'dependabot-updates',
        'An item of `updates` holds no keys: it needs `package-ecosystem`, `directory` and `schedule`.'
      )
    ]
  }
  const group = update['multi-ecosystem-group']
  const isGrouped = typeof group === 'string' && Object.hasOwn(groups, group)
  return [
    ...ofEcosystem(update['package-ecosystem'], path, tell),
    ...ofDirectory(update, path, tell),
    ...(isGrouped && update['schedule'] === undefined
      ? []
      : ofSchedule(update['schedule'], path, tell))
  ]
}

function ofEcosystem(value: unknown, path: (string | number)[], tell: Tell): Doubt[] {
  const at = [...path, 'package-ecosystem']
  const code = 'dependabot-ecosystem'
  if (typeof value !== 'string' || value === '') {
    return [tell(at, code, 'An item of `updates` names no `package-ecosystem`: add it.')]
  }
  if (ecosystems.includes(value)) return []
  const meant = Object.hasOwn(mistakenEcosystems, value) ? mistakenEcosystems[value] : undefined
  if (meant !== undefined) {
    return [tell(at, code, `Dependabot knows no ecosystem \`${value}\`: write \`${meant}\`.`)]
  }
  // There may be new ones.
  return [
    tell(
      at,
      code,
      `Dependabot is not known to have an ecosystem \`${value}\`: look its name up.`,
      false
    )
  ]
}

function ofDirectory(
  update: Record<string, unknown>,
  path: (string | number)[],
  tell: Tell
): Doubt[] {
  const { directory, directories } = update
  const isNamed = typeof directory === 'string' || itemsOf(directories).length > 0
  if (isNamed) return []
  return [
    tell(
      path,
      'dependabot-directory',
      'An item of `updates` names neither `directory` nor `directories`: add `directory: /` or where its manifests are.'
    )
  ]
}

function ofSchedule(schedule: unknown, path: (string | number)[], tell: Tell): Doubt[] {
  const code = 'dependabot-schedule'
  const interval = isRecord(schedule) ? schedule['interval'] : undefined
  if (typeof interval !== 'string') {
    return [
      tell(
        [...path, 'schedule'],
        code,
        'An item of `updates` has no `schedule` with an `interval`: add one.'
      )
    ]
  }
  const at = [...path, 'schedule', 'interval']
  if (interval === 'cron' && isRecord(schedule) && typeof schedule['cronjob'] !== 'string') {
    return [tell(at, code, '`interval: cron` needs a `cronjob` beside it: add one.')]
  }
  if (intervals.includes(interval)) return []
  return [
    tell(
      at,
      code,
      `Dependabot knows no interval \`${interval}\`: write ${listed(intervals, 'or')}.`
    )
  ]
}
