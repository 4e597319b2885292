import type { Check } from '../types/check.js'
import { configValues, type ConfigValues } from '../checking/config-values.js'
import { unreadable } from '../checking/facts-of.js'
import { isRecord, teller } from '../checking/shapes.js'
import { verdict, type Doubt } from '../checking/verdict.js'

/** https://github.com/compose-spec/compose-spec/blob/main/spec.md */
export const compose: Check = {
  id: 'compose',
  looksAt: 'Whether a compose file holds services as Docker Compose reads them.',
  codes: { 'compose-services': 'SCHEMA_INVALID' },
  answers: ({ kind }) => kind === 'compose-file',
  look({ path }, { discovery }) {
    const values = configValues(discovery.texts.get(path) ?? '')
    return values ? verdict(doubtsOf(values)) : unreadable
  }
}

function doubtsOf(values: ConfigValues): Doubt[] {
  const tell = teller(values)
  const { root } = values
  const code = 'compose-services'
  if (!isRecord(root)) {
    return [tell([], code, 'The file holds no keys: a compose file has `services` at the top.')]
  }
  const { services } = root
  // A file may hold only what others include; the first format had the services at the top.
  if (services === undefined || services === null) return []
  if (!isRecord(services)) {
    return [
      tell(['services'], code, '`services` is not a map: write the name of each service as a key.')
    ]
  }
  return Object.entries(services)
    .filter(([, service]) => !isRecord(service) && service !== null)
    .map(([name]) =>
      tell(
        ['services', name],
        code,
        `The service \`${name}\` is not a map of keys: write \`image\` or \`build\` below it.`
      )
    )
}
