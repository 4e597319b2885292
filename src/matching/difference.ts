import type { Baseline, Difference, NewBlock } from '../engine/types/baseline.js'
import type { JobLog } from '../engine/types/incident.js'
import { newLines, type NewLine, type NewLines } from './new-lines.js'
import type { Section } from './sections.js'
import { evidenceOf } from './telling-lines.js'

const mostBlocks = 3
const longestBlock = 12

/** What a red log holds and the green one does not, in blocks that can be read. Pure. */
export function difference(log: JobLog, sections: readonly Section[], green: Baseline): Difference {
  const found = newLines(log, sections, green)
  const count = [...found.bySection.values()].reduce((sum, { size }) => sum + size, 0)
  return { newLines: count, blocks: blocksOf(found) }
}

/** The best line with its new neighbours, then the best line outside of that, and so on. */
function blocksOf({ ranked, bySection }: NewLines): NewBlock[] {
  const blocks: NewBlock[] = []
  const shown = new Map<Section, Set<number>>()
  for (const best of ranked) {
    if (blocks.length === mostBlocks) break
    const used = shown.get(best.section) ?? new Set<number>()
    shown.set(best.section, used)
    if (used.has(best.index)) continue
    const { from, to } = stretch(best, bySection.get(best.section) ?? new Set(), used)
    for (let index = from; index <= to; index++) used.add(index)
    blocks.push(blockOf(best, from, to))
  }
  return blocks
}

/** As far as new lines reach in both directions, over a familiar or an empty line between two of them. */
function stretch({ section, index }: NewLine, isNew: Set<number>, used: Set<number>) {
  let from = index
  let to = index
  const reach = (at: number, step: 1 | -1) => {
    if (at < section.start || at >= section.end || used.has(at)) return 0
    if (isNew.has(at)) return 1
    return isNew.has(at + step) && !used.has(at + step) ? 2 : 0
  }
  for (;;) {
    const left = longestBlock - (to - from + 1)
    const down = reach(to + 1, 1)
    const up = reach(from - 1, -1)
    if (down > 0 && down <= left) to += down
    if (up > 0 && up <= left - (down <= left ? down : 0)) from -= up
    else if (down === 0 || down > left) return { from, to }
  }
}

function blockOf({ section, index, text }: NewLine, from: number, to: number): NewBlock {
  const lines = section.step.text
  const texts = Array.from({ length: to - from + 1 }, (_, at) => lines.lineAt(from + at))
  const { step, line } = evidenceOf(section, from, '')
  return { step, line: line!, text: texts.join('\n'), telling: evidenceOf(section, index, text) }
}
