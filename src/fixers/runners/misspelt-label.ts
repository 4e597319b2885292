import { goneLabels, livingLabels, mistakenLabels } from '../tables/runner-labels.js'

/** The label that was meant; `sure` where only one can be. null for a label that is right, or anybody's own. */
export function meantLabel(label: string): { to: string; sure: boolean } | null {
  const name = label.toLowerCase()
  if (livingLabels.includes(name) || goneLabels.some((each) => each.label === name)) return null
  const mistaken = Object.hasOwn(mistakenLabels, name) ? mistakenLabels[name] : undefined
  if (mistaken) return mistaken
  const near = livingLabels.filter((living) => isNear(name, living))
  return near.length === 1 && near[0] !== undefined ? { to: near[0], sure: true } : null
}

const apart = /[-._ ]/

/** Part by part at most one slip, and the same figures: `ubuntu-latest-4` is a label of its own. */
function isNear(name: string, living: string): boolean {
  const [mine, theirs] = [name.split(apart), living.split(apart)]
  if (mine.join('') === theirs.join('')) return true
  return (
    mine.length === theirs.length &&
    mine.every((part, index) => {
      const other = theirs[index] ?? ''
      return (
        part === other || (other.length > 4 && !/\d/.test(part + other) && isOneSlip(part, other))
      )
    })
  )
}

/** One letter too many, too few, wrong, or two that changed places. */
function isOneSlip(one: string, other: string): boolean {
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const [rest, wanted] = [one.slice(start), other.slice(start)]
  const swapped = (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2)
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    swapped === wanted
  )
}
