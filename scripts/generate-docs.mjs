import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'
import { root } from './build.mjs'
import { loopPicture } from './loop-picture.mjs'

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))

/** The built CLI's answer: what is documented is what runs. */
function cli(...args) {
  const bundle = join(root, 'dist/cli/index.js')
  if (!existsSync(bundle)) throw new Error(`${bundle} is missing; run npm run build first.`)
  return execFileSync(process.execPath, [bundle, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20
  })
}

const cell = (text) => String(text).trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')

function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function inputsTable() {
  const rows = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.required ? '**required**' : (input.default ?? '') === '' ? '' : `\`${input.default}\``
  ])
  return table(['Input', 'Meaning', 'Default'], rows)
}

function outputsTable() {
  const rows = Object.entries(action.outputs).map(([name, output]) => [
    `\`${name}\``,
    output.description
  ])
  return table(['Output', 'Meaning'], rows)
}

function fillMarkers(text, name, content) {
  const between = new RegExp(`(<!-- ${name}:start -->)[^]*?(<!-- ${name}:end -->)`)
  if (!between.test(text)) {
    throw new Error(`README.md lacks the markers <!-- ${name}:start --> and <!-- ${name}:end -->.`)
  }
  return text.replace(between, (_, start, end) => `${start}\n\n${content}\n\n${end}`)
}

function readme() {
  const text = readFileSync(join(root, 'README.md'), 'utf8')
  return fillMarkers(fillMarkers(text, 'inputs', inputsTable()), 'outputs', outputsTable())
}

const pages = new Map([
  ['README.md', readme],
  ['docs/rules.md', () => cli('rules', '--format', 'markdown')],
  ['docs/loop.svg', () => loopPicture(join(root, 'dist/cli/index.js'))],
  ['docs/fixers.md', () => cli('fixers', '--format', 'markdown')],
  ['docs/checks.md', () => cli('certify', 'checks', '--format', 'markdown')],
  ...JSON.parse(cli('schema')).map((name) => [
    `schemas/${name}.schema.json`,
    () => cli('schema', name)
  ])
])

/** Prettier has no parser for a picture. */
async function formatted(text, file) {
  if (file.endsWith('.svg')) return text
  return await format(text, { ...(await resolveConfig(file)), filepath: file })
}

/** The first line that differs, for a person who wonders why. */
function firstDifference(old, now) {
  const before = old.split('\n')
  const after = now.split('\n')
  const at = after.findIndex((line, index) => line !== before[index])
  const line = at === -1 ? after.length : at
  return `  line ${line + 1}\n  - ${before[line] ?? ''}\n  + ${after[line] ?? ''}`
}

const checking = process.argv.includes('--check')
for (const [path, generate] of pages) {
  const file = join(root, path)
  const text = await formatted(generate(), file)
  const old = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (old === text) continue
  if (checking) {
    console.error(`${path} is not what the source says; run npm run build && npm run docs.`)
    console.error(firstDifference(old, text))
    process.exitCode = 1
  } else {
    writeFileSync(file, text)
    console.log(`${path} written`)
  }
}
