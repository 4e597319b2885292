const localHeader = 0x04034b50
const centralHeader = 0x02014b50
const endOfDirectory = 0x06054b50

/** Offsets of one entry's two headers within the archive. */
interface EntryOffsets {
  central: number
  local: number
}

function entries(zip: Buffer): EntryOffsets[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || zip.readUInt32LE(end) !== endOfDirectory)
    throw new Error('No zip directory found.')
  const found: EntryOffsets[] = []
  let central = zip.readUInt32LE(end + 16)
  while (zip.readUInt32LE(central) === centralHeader) {
    found.push({ central, local: zip.readUInt32LE(central + 42) })
    const variable = [28, 30, 32].map((offset) => zip.readUInt16LE(central + offset))
    central += 46 + variable.reduce((sum, length) => sum + length, 0)
  }
  return found
}

/** Overwrites every entry's DOS date and time by zero, which reads as 1980-00-00 00:00. Changes the buffer. */
export function zeroDates(zip: Buffer): void {
  for (const { central, local } of entries(zip)) {
    zip.writeUInt32LE(0, central + 12)
    zip.writeUInt32LE(0, local + 10)
  }
}

/** Makes every entry claim this uncompressed size, in both headers. Changes the buffer. */
export function claimSize(zip: Buffer, bytes: number): void {
  for (const { central, local } of entries(zip)) {
    zip.writeUInt32LE(bytes, central + 24)
    zip.writeUInt32LE(bytes, local + 22)
  }
}

/** Overwrites the start of every entry's data by what no inflater accepts. Changes the buffer. */
export function spoilData(zip: Buffer): void {
  for (const { central, local } of entries(zip)) {
    if (zip.readUInt32LE(local) !== localHeader) throw new Error('No zip entry at its offset.')
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const size = Math.min(8, zip.readUInt32LE(central + 20))
    zip.fill(0xff, data, data + size)
  }
}
