import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const bundle = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))
const schemas = fileURLToPath(new URL('../../schemas', import.meta.url))

export interface CertifyRun {
  code: number | null
  out: string
  err: string
}

/** Runs the built `auto-heal certify` in a folder, with nothing of this environment but the way to the programs. */
export async function certify(
  folder: string,
  args: string[],
  { env = {}, onError = () => undefined }: CertifyRunOptions = {}
): Promise<CertifyRun> {
  const child = spawn(process.execPath, [bundle, 'certify', ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ...env }
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (text: Buffer) => (out += text.toString()))
  child.stderr.on('data', (text: Buffer) => {
    err += text.toString()
    onError(err, child.pid!)
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, out, err }
}

export interface CertifyRunOptions {
  env?: Record<string, string>
  onError?: (text: string, pid: number) => void
}

/** An artifact of the output folder, by its name without what all begin with: `status`, `index`. */
export function artifactOf<Artifact>(folder: string, name: string): Artifact {
  return JSON.parse(readFileSync(join(folder, `automation_${name}.json`), 'utf8')) as Artifact
}

/** What the published schemas hold against the artifacts of a folder, and the names of those that are there. */
export function judgedArtifacts(folder: string): { names: string[]; faults: string[] } {
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  const names = readdirSync(folder).filter((name) => /^automation_\w+\.json$/.test(name))
  const faults = names.flatMap((name) => {
    const schema = name.replace('.json', '.schema.json')
    const validate = ajv.compile(JSON.parse(readFileSync(join(schemas, schema), 'utf8')) as object)
    const fits = validate(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    return fits
      ? []
      : (validate.errors ?? []).map((error) => `${name}${error.instancePath} ${error.message}`)
  })
  return { names: names.sort(), faults }
}
