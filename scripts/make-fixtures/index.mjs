import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, stripVTControlCharacters } from 'node:util'
import { frameLog } from './frame-log.mjs'
import { cutOutput, maskText } from './mask-text.mjs'
import { families } from './registry.mjs'
import { prepareFamily, runCase, toolOf } from './run-case.mjs'

const folder = join(import.meta.dirname, '../../__tests__/fixtures/logs')

/**
 * npm run fixtures -- [NAME...]: runs the tools of all cases, or of those whose name begins with NAME, and writes what
 * they print as logs of a runner. With --scratch DIR what was installed is kept there for the next time;
 * --expectations-only runs nothing and writes what is expected of the logs that are there.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scratch: { type: 'string' }, 'expectations-only': { type: 'boolean' } }
})
const scratch = values.scratch ?? mkdtempSync(join(tmpdir(), 'fixtures-'))
const wanted = ({ name }) =>
  positionals.length === 0 || positionals.some((start) => name.startsWith(start))
function recordFamily(family, cases) {
  const base = prepareFamily(family, scratch)
  for (const one of cases) {
    const steps = runCase(one, family, base, scratch).map((step) => ({
      ...step,
      output: cutOutput(maskText(step.output))
    }))
    const fault = faultOf(one, steps)
    if (fault) {
      faults.push(one.name)
      console.error(
        `${one.name}: ${fault}\n${steps
          .map(({ output }) => output)
          .join('\n')
          .slice(-3000)}`
      )
    } else {
      console.log(one.name)
    }
    writeFixture(one, toolOf(one, family, base), steps)
  }
}

/** What is wrong with a recording: it failed where it should pass or the reverse, or lacks its evidence. */
function faultOf({ expect }, steps) {
  const failed = steps.some(({ exitCode, advisory }) => exitCode !== 0 && !advisory)
  if (failed !== (expect !== null)) {
    return failed ? 'it failed and should pass.' : 'it passed and should fail.'
  }
  const lines = linesOf(steps)
  const wanted = evidenceOf(expect)
  const proven = lines.some((line) => wanted.some((text) => line.includes(text)))
  return proven || expect === null ? null : `no line holds ${JSON.stringify(wanted)}.`
}

const evidenceOf = (expect) => [expect?.evidence ?? []].flat()

const linesOf = (steps) => [
  ...steps.flatMap(({ output }) => stripVTControlCharacters(output).split(/\r?\n/)),
  ...steps.map(({ exitCode }) => `##[error]Process completed with exit code ${exitCode}.`)
]

function rewriteExpectation(one) {
  const path = join(folder, `${one.name}.json`)
  if (!existsSync(path)) return
  const sidecar = { ...JSON.parse(readFileSync(path, 'utf8')), expected: one.expect }
  writeFileSync(path, `${JSON.stringify(sidecar, null, 2)}\n`)
}

function writeFixture(one, tool, steps) {
  const { log, conclusions } = frameLog(steps)
  const command = steps.map(({ run }) => run).join('\n')
  const { expect } = one
  const sidecar = { ...tool, command, expected: expect, conclusions }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${one.name}.txt`), log)
  writeFileSync(join(folder, `${one.name}.json`), `${JSON.stringify(sidecar, null, 2)}\n`)
}

const faults = []
try {
  for (const family of families) {
    const cases = family.cases.filter(wanted)
    if (values['expectations-only']) cases.forEach(rewriteExpectation)
    else if (cases.length > 0) recordFamily(family, cases)
  }
} finally {
  if (!values.scratch) rmSync(scratch, { recursive: true, force: true })
}
process.exitCode = faults.length > 0 ? 1 : 0
