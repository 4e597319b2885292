import { isMap, isScalar, parseDocument, type Document, type Scalar } from 'yaml'
import type { Entry } from '../../workflow-file/find-nodes.js'
import { asContext, everywhere, outsideTexts } from './expression.js'
import type { Broken, Repair } from './repair.js'

/** Contexts that hold nothing but texts: beside these a comparison means the same as beside the variable. */
const text =
  /^(?:github\.(?:actor|base_ref|event_name|head_ref|ref|ref_name|ref_type|repository|repository_owner|sha|workflow|event\.inputs\.[\w-]+)|vars\.\w+|needs\.[\w-]+\.outputs\.[\w-]+)$/

/** `env.NAME` where no environment is yet, such as the `if` of a job: the value that the file gives to it stands there. */
export const inlineEnv: Repair = (broken) => {
  if (!/^Unrecognized named-value: 'env'/.test(broken.finding.message)) return []
  const environments = environmentsAt(broken)
  const isCondition = /^\s*(?:- +)?if:/.test(broken.lines[broken.at] ?? '')
  const change = (expression: string) => {
    const isAll = !isCondition && /^\s*env\.\w+\s*$/.test(expression)
    return outsideTexts((part) =>
      part.replace(
        /(?<![\w.-])env\.(\w+)(?![\w.[-])/g,
        (all, name: string) => valueOf(name, environments, isAll) ?? all
      )
    )(expression)
  }
  const title = 'Write the value of the variable, for which there is no `env` yet,'
  return [everywhere(broken, title, change)].filter((each) => each.text !== broken.text)
}

/** Those of the job around the line and of the workflow. */
function environmentsAt({ text: source, lines, at }: Broken): Entry[][] {
  const document = parseDocument(source, { uniqueKeys: false, logLevel: 'error' })
  const offset = source.split('\n', at).join('\n').length + (lines[at] ?? '').search(/\S|$/) + 1
  const jobs = document.get('jobs')
  const job = entriesOf(jobs).find(
    ({ value }) => value?.range && value.range[0] <= offset && offset < value.range[2]
  )
  const inJob = entriesOf(job?.value).find(({ key }) => key.value === 'env')
  return [entriesOf(inJob?.value), entriesOf((document as Document).get('env'))]
}

const entriesOf = (node: unknown): Entry[] => (isMap(node) ? (node.items as Entry[]) : [])

/** As an expression; null where the file does not say it, or where it may mean something else here. */
function valueOf(name: string, environments: Entry[][], isAll: boolean): string | null {
  const given = environments.flat().find(({ key }) => key.value === name)
  if (!given) {
    const [, known] = asContext.exec(name) ?? []
    return known === undefined ? null : `github.${known.toLowerCase()}`
  }
  return isScalar(given.value) ? asExpression(given.value, isAll) : null
}

function asExpression({ value }: Scalar, isAll: boolean): string | null {
  if (typeof value === 'boolean') return `'${value}'`
  if (typeof value !== 'string') return null
  const [, inner] = /^\$\{\{\s*((?:(?!\}\}|\$\{\{)[^"\\\n])*?)\s*\}\}$/.exec(value) ?? []
  if (inner !== undefined) {
    return text.test(inner) || (isAll && !/: | #|\benv\./.test(inner)) ? inner : null
  }
  return /^[\w./ -]*$/.test(value) ? `'${value}'` : null
}
