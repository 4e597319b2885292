import { createSocket } from 'node:dgram'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'

/**
 * What the world outside does to a case's tool: `answer` is a status, or what happens to the connection; `dns` what
 * the name server says; `certificate` which one the server shows. Runs alone in the case's network namespace.
 */
const world = JSON.parse(readFileSync(process.argv[2], 'utf8'))

const reasons = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Time-out'
}

const page = (status) =>
  `<html>\r\n<head><title>${status} ${reasons[status]}</title></head>\r\n<body>\r\n<center><h1>${status} ${reasons[status]}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`

function answer(request, response) {
  const path = request.url.split('?')[0]
  const known = world.paths?.[path]
  const what = known ?? world.answer
  if (typeof what === 'string' && what.startsWith('body:')) {
    const body = what.slice('body:'.length)
    const type = { '<': 'text/html', '{': 'application/json' }[body[0]] ?? 'text/plain'
    response.writeHead(200, { 'content-type': type })
    response.end(body)
  } else if (what === 'reset') request.socket.resetAndDestroy()
  else if (what === 'close') request.socket.destroy()
  else if (what === 'hang') return
  else if (what === 'short') {
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-length': 90_000
    })
    response.write('x'.repeat(1000), () => request.socket.destroy())
  } else {
    const headers = { 'content-type': 'text/html', ...(world.headers ?? {}) }
    response.writeHead(what, reasons[what], headers)
    response.end(page(what))
  }
}

/** A name server that knows no name: it answers NXDOMAIN. */
function refuseNames(socket) {
  socket.on('message', (query, { port, address }) => {
    const reply = Buffer.from(query)
    reply[2] = 0x81
    reply[3] = 0x83
    reply.writeUInt16BE(0, 10)
    let end = 12
    while (reply[end] !== 0) end += reply[end] + 1
    socket.send(reply.subarray(0, end + 5), port, address)
  })
}

const listening = []
const listen = (server, port) =>
  listening.push(new Promise((resolve) => server.listen(port, '203.0.113.7', resolve)))

if (world.answer !== undefined) {
  listen(createServer(answer), 80)
  const tls = world.tls
  listen(createTlsServer({ key: readFileSync(tls.key), cert: readFileSync(tls.cert) }, answer), 443)
}
if (world.dns === 'unknown') {
  const socket = createSocket('udp4')
  refuseNames(socket)
  listening.push(new Promise((resolve) => socket.bind(53, '127.0.0.1', resolve)))
}
await Promise.all(listening)
console.log('ready')
setTimeout(() => process.exit(), 300_000)
