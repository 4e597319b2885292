import type { Offer } from '../engine/texts.js'
import type { Fix } from '../engine/types/fix.js'
import { plainText } from '../logs/plain-text.js'
import { redact } from '../logs/redact.js'
import { safeMarkdownFence } from '../logs/safe-text.js'
import { paragraphs, prose } from './markdown.js'

/** Of all patches of one text, which GitHub cuts at 65,536 characters. */
const patchesLongest = 20_000

/** The changes that would cure the failure: on their way, open, or as a patch that is ready to be applied. */
export function fixesPart(offers: Offer[]): string | null {
  if (offers.length === 0) return null
  let left = patchesLongest
  const parts = offers.map((offer) => {
    const patch = patchPart(offer.fix, left)
    if (offer.against !== null) left -= patch.length
    return offerPart(offer, patch)
  })
  return paragraphs(['### The fix', ...parts])
}

function offerPart({ fix, pull, against }: Offer, patch: string): string {
  const what = `**${prose(fix.title)}.** ${prose(fix.reason)}`
  if (pull !== null) return paragraphs([what, `#${pull.number} is open with this change.`])
  if (against === null) {
    return paragraphs([what, 'A pull request with this change follows; GitHub links it here.'])
  }
  return paragraphs([
    what,
    lookAtPart(fix),
    `No pull request was opened: ${prose(against)} To apply the change by hand, in the root of the repository:`,
    patch
  ])
}

export function lookAtPart({ lookAt }: Fix): string | null {
  if (lookAt.length === 0) return null
  return ['To look at first:', '', ...lookAt.map((point) => `- ${prose(point)}`)].join('\n')
}

/**
 * The command that applies the change. A patch must arrive byte for byte, so that one which a page would change, by its
 * line ends say, goes as base64.
 */
function patchPart({ diff }: Fix, longest: number): string {
  if (redact(diff) !== diff) {
    return 'It is not shown, since a line of it looks like a secret; the report of the run holds it.'
  }
  const patch =
    plainText(diff) === diff
      ? safeMarkdownFence(`git apply <<'EOF'\n${diff.trimEnd()}\nEOF`)
      : encodedPatch(diff)
  if (patch.length <= longest) return patch
  return 'It is too long to be shown here; the report of the run holds it.'
}

/** Not made safe once more: it can hold no markup, and would be taken for a secret. */
function encodedPatch(diff: string): string {
  const lines = Buffer.from(diff).toString('base64').replace(/.{76}/g, '$&\n').trimEnd()
  return `\`\`\`\nbase64 -d <<'EOF' | git apply\n${lines}\nEOF\n\`\`\``
}
