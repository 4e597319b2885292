import { expect, test } from '@jest/globals'
import { checkLogAddress } from '../../src/github/log-address.js'

const gitHub = 'https://api.github.com'
const server = 'https://ghe.example/api/v3'
const local = 'http://127.0.0.1:4017'

test.each([
  ['https://productionresultssa3.blob.core.windows.net/a/b?sig=x', gitHub],
  ['https://results-receiver.actions.githubusercontent.com/x', gitHub],
  ['https://pipelinesghubeus.actions.githubusercontent.com/x', gitHub],
  ['https://ghe.example/_services/pipelines/x', server],
  ['https://pipelines.ghe.example/x', server],
  ['https://store.blob.core.windows.net/x', server],
  ['/signed/x', server],
  ['http://127.0.0.1:4017/signed', local],
  ['http://127.0.0.1:9/signed', local],
  ['http://localhost:9/signed', local]
])('%s may be asked for %s', (location, base) => {
  expect(checkLogAddress(location, base)?.href).toBe(new URL(location, base).href)
})

test.each([
  ['http://x.blob.core.windows.net/x', gitHub],
  ['https://blob.core.windows.net.evil.example/x', gitHub],
  ['https://evil.example/x.blob.core.windows.net', gitHub],
  ['https://evilblob.core.windows.net', gitHub],
  ['https://user:word@x.blob.core.windows.net/x', gitHub],
  ['https://169.254.169.254/latest/meta-data', gitHub],
  ['http://127.0.0.1/x', gitHub],
  ['https://evilghe.example/x', server],
  ['http://ghe.example/x', server],
  ['https://x.blob.core.windows.net/x', local],
  ['ftp://127.0.0.1/x', local],
  ['file:///etc/passwd', local],
  ['http://[broken', gitHub]
])('%s may not be asked for %s', (location, base) => {
  expect(checkLogAddress(location, base)).toBeNull()
})
