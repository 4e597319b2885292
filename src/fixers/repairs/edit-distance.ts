/** Letters to put in, take out, replace or swap with their neighbour to make one word of another. */
export function editDistance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0))
  )
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1]
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      ;(rows[i] as number[])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (isSame ? 0 : 1),
        isSwap ? at(i - 2, j - 2) + 1 : Infinity
      )
    }
  }
  return at(one.length, other.length)
}

/** The words that a misspelt one may stand for: wrong case, other joints, swapped parts, a letter or two off. */
export function nearWords(word: string, words: Iterable<string>): string[] {
  return scored(word, words).map(({ each }) => each)
}

/** Those of the near words that are nearest. */
export function nearestWords(word: string, words: Iterable<string>): string[] {
  const all = scored(word, words)
  const best = Math.min(...all.map(({ distance }) => distance))
  return all.filter(({ distance }) => distance === best).map(({ each }) => each)
}

function scored(word: string, words: Iterable<string>): { each: string; distance: number }[] {
  const plain = (text: string) => text.toLowerCase().replace(/[-_ ]/g, '')
  const parts = (text: string) => text.toLowerCase().split(/[-_ ]/).sort().join()
  const most = word.length < 4 ? 0 : word.length < 7 ? 1 : 2
  return [...words].flatMap((each) => {
    const isLike = plain(each) === plain(word) || parts(each) === parts(word)
    const distance = isLike ? 0 : editDistance(each, word.toLowerCase())
    return each !== word && distance <= most ? [{ each, distance }] : []
  })
}
