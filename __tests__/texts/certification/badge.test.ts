import { expect, test } from '@jest/globals'
import { badgeOf } from '../../../src/texts/certification/badge.js'
import { artifactsOf } from './told-artifacts.js'

const [, , , , certificate] = artifactsOf({ units: [] })
const summary = { ...certificate.summary, success_rate: 0.9996 }

test.each([
  ['certified', 'certified', 'brightgreen'],
  ['partial', 'partial 99.9 %', 'yellow'],
  ['failed', 'failed 99.9 %', 'red'],
  ['expired', 'expired', 'lightgrey'],
  ['revoked', 'revoked', 'lightgrey']
] as const)('%s', (status, message, color) =>
  expect(badgeOf({ status, summary })).toEqual({
    schemaVersion: 1,
    label: 'automation',
    message,
    color,
    cacheSeconds: 3600
  })
)
