/** One ref that a push asks to move. */
export interface PushCommand {
  before: string
  after: string
  ref: string
}

/** A push as git sends it: its commands, what the client can read, and the pack behind them. */
export interface PushRequest {
  commands: PushCommand[]
  capabilities: string[]
  pack: Buffer
}

/** Reads the body of `git-receive-pack`: lines with four hexadecimal digits of length, a flush, the pack. */
export function parsePush(body: Buffer): PushRequest {
  const commands: PushCommand[] = []
  let capabilities: string[] = []
  let at = 0
  for (;;) {
    const length = parseInt(body.subarray(at, at + 4).toString(), 16)
    if (!(length > 4)) return { commands, capabilities, pack: body.subarray(at + 4) }
    const [text = '', extras] = body
      .subarray(at + 4, at + length)
      .toString()
      .trimEnd()
      .split('\0')
    if (extras !== undefined) capabilities = extras.trim().split(' ')
    const [before = '', after = '', ref = ''] = text.split(' ')
    // A shallow clone's push first says where it is cut: `shallow <sha>`.
    if (before !== 'shallow') commands.push({ before, after, ref })
    at += length
  }
}

/** The answer that refuses every command for this reason, as `git push` prints it after `[remote rejected]`. */
export function refusedPush({ commands, capabilities }: PushRequest, reason: string): Buffer {
  const report = [
    line('unpack ok\n'),
    ...commands.map(({ ref }) => line(`ng ${ref} ${reason}\n`)),
    Buffer.from('0000')
  ]
  if (!capabilities.includes('side-band-64k')) return Buffer.concat(report)
  const banded = line(Buffer.concat([Buffer.from([1]), ...report]))
  return Buffer.concat([banded, Buffer.from('0000')])
}

function line(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content as Buffer)
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes])
}
