/**
 * Answers `{"text", "as"}` (`script`, `module`, `either`, `typescript`) with null, `[line, column, message]`, or a
 * sentence; compiles, and runs nothing. A CommonJS file may return at its top. Of a module's fault Node tells the
 * place to its own `--check` alone.
 */
export const nodeProgram = `
const vm = require('node:vm')
const { spawnSync } = require('node:child_process')
const { stripTypeScriptTypes } = require('node:module')
const say = (answer) => process.stdout.write(JSON.stringify(answer) + '\\n')
const names = ['exports', 'require', 'module', '__filename', '__dirname']
const tryAs = {
  script: (text) => vm.compileFunction(text, names, { filename: 'script' }),
  module: (text) => new vm.SourceTextModule(text, { identifier: 'script' }),
  typescript: (text) => stripTypeScriptTypes(text, { mode: 'transform' })
}
function fault(kind, text) {
  try {
    tryAs[kind](text)
    return null
  } catch (error) {
    if (error instanceof RangeError) return 'It is nested too deep for Node.'
    if (error.code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') return 'Node reads only a part of TypeScript.'
    return placed(error)
  }
}
function placed(error) {
  const message = String(error.message).split('\\n').find((each) => each.trim() !== '') ?? ''
  const [line, column] = placeIn(String(error.stack))
  return [line, column, message.slice(0, 300)]
}
function placeIn(stack) {
  const line = Number(/^[^\\n]*:(\\d+)\\n/.exec(stack)?.[1] ?? 0)
  const caret = line > 0 ? /^( *)\\^/m.exec(stack) : null
  return [line, caret ? caret[1].length + 1 : 0]
}
function asModule(text) {
  const found = fault('module', text)
  if (!Array.isArray(found)) return found
  const check = ['--check', '--input-type=module', '-']
  const { stderr } = spawnSync(process.execPath, check, { input: text, timeout: 5000, encoding: 'utf8' })
  return [...placeIn(stderr ?? ''), found[2]]
}
function judge({ text, as }) {
  if (as === 'typescript') {
    return stripTypeScriptTypes ? fault(as, text) : 'This Node does not read TypeScript; 22.13 or newer does.'
  }
  if (as === 'module') return asModule(text)
  const script = fault('script', text)
  if (as === 'script' || script === null) return script
  if (fault('module', text) === null) return null
  return /^(?:import|export)\\b/m.test(text) ? asModule(text) : script
}
say(process.versions.node.split('.').slice(0, 2).map(Number))
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const question = JSON.parse(line)
  question.text = question.text.replace(/^#!/, '//')
  say(judge(question))
})
`
