import type { FileFacts, Placed } from '../types/facts.js'
import { stepFactsOf } from './step-facts.js'
import { inputsOf, namesBelow } from './workflow-facts.js'
import { itemsOf, placedOf, readYaml, textAt, valueAt } from './yaml-reading.js'

const fileKeys = ['main', 'pre', 'post', 'image', 'entrypoint', 'pre-entrypoint', 'post-entrypoint']

/** What an action.yml says of itself. */
export function actionFacts(text: string): FileFacts {
  const reading = readYaml(text)
  if (!reading) return { form: 'unreadable' }
  const runs = valueAt(reading, reading.root, 'runs')
  return {
    form: 'action',
    name: textAt(reading, reading.root, 'name'),
    using: textAt(reading, runs, 'using'),
    inputs: inputsOf(reading, valueAt(reading, reading.root, 'inputs')),
    outputs: namesBelow(reading, valueAt(reading, reading.root, 'outputs')),
    files: fileKeys
      .flatMap((key) => placedOf(reading, valueAt(reading, runs, key)) ?? [])
      .filter(isFile),
    steps: stepFactsOf(reading, itemsOf(reading, valueAt(reading, runs, 'steps')), {
      ...{ id: null, isWindows: false, isAllowed: false, condition: null },
      ...{ legs: null, shell: null, folder: null }
    })
  }
}

/** An image of a registry is none; an entrypoint with a `/` first is one of the image. */
const isFile = ({ value }: Placed): boolean =>
  value !== '' && !/^docker:\/\//i.test(value) && !value.startsWith('/')
