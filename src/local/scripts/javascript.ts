import { nodeProgram } from '../programs/node.js'
import { askCompiler, type Compiler } from './ask-compiler.js'
import { interpreterOf, verdictOf, type Doubt, type ScriptChecker } from './script-checker.js'

/** The Node that we run on: its compiler, and its reader of TypeScript where it has one. */
export function nodeCheckers(): { javascript: ScriptChecker; typescript: ScriptChecker } {
  const options = ['--experimental-vm-modules', '--no-warnings', '-e', nodeProgram]
  const node = askCompiler('Node', process.execPath, options)
  const shared = { version: () => process.version, close: () => node.close() }
  return {
    javascript: { ...shared, check: (path, text) => checkJavascript(node, path, text) },
    typescript: { ...shared, check: (path, text) => checkTypescript(node, path, text) }
  }
}

async function checkJavascript(node: Compiler, path: string, text: string) {
  if (/\.jsx$/i.test(path)) return "It is JSX, which Node doesn't read."
  const interpreter = interpreterOf(text)
  if (interpreter !== null && !/^(?:node|nodejs|bun|deno|zx)$/.test(interpreter)) {
    return 'It names another interpreter than Node.'
  }
  const as = /\.mjs$/i.test(path) ? 'module' : /\.cjs$/i.test(path) ? 'script' : 'either'
  const fault = await node.judge({ text: text.replace(/^\ufeff/, ''), as })
  return typeof fault === 'string' ? fault : verdictOf(text, fault, [dialectDoubt, newerDoubt])
}

async function checkTypescript(node: Compiler, path: string, text: string) {
  if (/\.tsx$/i.test(path)) return "It is TSX, which Node doesn't read."
  const fault = await node.judge({ text: text.replace(/^\ufeff/, ''), as: 'typescript' })
  return typeof fault === 'string' ? fault : verdictOf(text, fault, [decoratorDoubt])
}

/** JSX, Flow and decorators are made into JavaScript before they run. */
const dialectDoubt: Doubt = (_, line, text) =>
  /^\s*@/.test(line) || /<\/?[A-Za-z>]/.test(line) || /@flow\b/.test(text.slice(0, 2000))
    ? 'It may be a dialect of JavaScript that is translated before it runs.'
    : null

const decoratorDoubt: Doubt = (_, line) =>
  /^\s*@/.test(line) ? 'It has decorators, of which there are two kinds.' : null

/** Syntax that came, or went, between the Nodes in use. */
const newerDoubt: Doubt = ({ message }, line) =>
  /^Invalid regular expression/.test(message) ||
  /\bassert\s*\{|\bwith\s*\{|\busing\b|\bimport\s+(?:defer|source)\b|\bpipeline\b|\|>/.test(line)
    ? `It may be written for another Node than ${process.version}.`
    : null
