import { gzipSync } from 'node:zlib'

const block = 512

/** What `npm pack` makes of these files, by path. */
export function tarball(files: Record<string, string>): Buffer {
  const entries = Object.entries(files).flatMap(([path, content]) => [
    header(`package/${path}`, Buffer.byteLength(content)),
    padded(Buffer.from(content))
  ])
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(2 * block)]))
}

/** The fields of POSIX ustar that a reader asks for. */
function header(path: string, size: number): Buffer {
  const buffer = Buffer.alloc(block)
  buffer.write(path, 0)
  buffer.write('0000644\0', 100)
  buffer.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  buffer.write('00000000000\0', 136)
  buffer.write('        0', 148)
  buffer.write('ustar\x0000', 257)
  const sum = buffer.reduce((total, byte) => total + byte, 0)
  buffer.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return buffer
}

function padded(content: Buffer): Buffer {
  const rest = content.length % block
  return rest === 0 ? content : Buffer.concat([content, Buffer.alloc(block - rest)])
}
