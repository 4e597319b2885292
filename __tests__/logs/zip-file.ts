import AdmZip from 'adm-zip'

/** A zip with these files, deflated, in this order. */
export function zipOf(files: Record<string, string | Buffer>): Buffer {
  const zip = new AdmZip(undefined, { noSort: true })
  for (const [name, content] of Object.entries(files)) zip.addFile(name, Buffer.from(content))
  return zip.toBuffer()
}

/** Writes a number into the nth header of a kind; offsets as in the zip format's own description. */
export function patched(
  zip: Buffer,
  header: 'local' | 'central' | 'end',
  offset: number,
  bytes: 2 | 4,
  value: number
): Buffer {
  const signature = { local: 'PK\x03\x04', central: 'PK\x01\x02', end: 'PK\x05\x06' }[header]
  const copy = Buffer.from(zip)
  copy.writeUIntLE(value, copy.indexOf(signature, 0, 'latin1') + offset, bytes)
  return copy
}

/** Writes another name of the same length over every place where one stands. */
export function renamed(zip: Buffer, from: string, to: string): Buffer {
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1')
}
