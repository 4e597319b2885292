import { resolve } from 'node:path'
import { Option, type Command } from 'commander'
import { brokenReferences } from '../../certification/broken-references.js'
import { verify, type Verification } from '../../certification/verify.js'
import { discover } from '../../certification/discovery/discover.js'
import { openTree } from '../../local/automation-tree.js'
import { plainLine } from '../../logs/plain-text.js'
import { certificationSettings } from '../certify/certification-settings.js'
import { readCertificate } from '../certify/read-certificate.js'
import { paintOf, type Paint, type Terminal } from '../terminal.js'
import { Verdict } from '../verdict.js'

interface VerifyOptions {
  repoRoot: string
  allowPartial?: true
  format: 'text' | 'json'
}

const more = `
Exit codes:
  0  the certificate holds for this tree
  1  it does not: changed, revoked, run out, failed, or the tree is another one
  2  there is no certificate, or no repository`

export function addVerify(certify: Command, terminal: Terminal): void {
  certify
    .command('verify')
    .description('hold a certificate against its hash, its validity and the tree')
    .argument('<file>', 'automation_certification.json')
    .option('--repo-root <path>', 'a folder of the git working copy', '.')
    .option('--allow-partial', 'take a partial certificate too')
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .addHelpText('after', more)
    .action((file: string, options: VerifyOptions) => verifyFile(file, options, terminal))
}

async function verifyFile(file: string, options: VerifyOptions, terminal: Terminal) {
  const certificate = readCertificate(file, terminal)
  const root = resolve(terminal.cwd(), options.repoRoot)
  const tree = await openTree(root)
  const { settings } = certificationSettings(undefined, root, terminal)
  const discovery = await discover(tree, { settings, kept: new Map() })
  const verification = verify(certificate, {
    now: new Date(),
    units: discovery.units.values(),
    broken: brokenReferences(discovery),
    allowPartial: options.allowPartial === true
  })
  terminal.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(verification, null, 2)}\n`
      : verificationText(verification, paintOf(terminal))
  )
  if (!verification.holds) throw new Verdict(1)
}

function verificationText({ holds, status, tests }: Verification, paint: Paint): string {
  const lines = tests.map(({ test, met, detail }) => {
    const word = met ? paint.green('holds') : paint.red('fails')
    return `${word}  ${test}: ${plainLine(detail)}`
  })
  const verdict = holds ? paint.green('The certificate holds') : paint.red('It does not hold')
  return `${[...lines, `${verdict} (${status}).`].join('\n')}\n`
}
