import type { YamlPath } from '../../engine/types/fix.js'
import type { ConfigValues } from './config-values.js'
import type { Doubt } from './verdict.js'

/** Builds the findings of one config file. */
export type Tell = (path: YamlPath, code: string, message: string, sure?: boolean) => Doubt

export const teller =
  ({ placeOf }: ConfigValues): Tell =>
  (path, code, message, sure = true) => ({
    code,
    message,
    place: placeOf(path),
    about: path.length > 0 ? path.join('.') : null,
    sure
  })

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Items of a list; an empty list for anything else. */
export const itemsOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : []
