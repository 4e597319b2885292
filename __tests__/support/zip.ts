import AdmZip from 'adm-zip'

/** A zip with these entries, by path. */
export function zipOf(entries: Record<string, string>): Buffer {
  const zip = new AdmZip()
  for (const [path, content] of Object.entries(entries)) zip.addFile(path, Buffer.from(content))
  return zip.toBuffer()
}
