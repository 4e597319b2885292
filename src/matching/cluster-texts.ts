/** Two texts are near where they share so much of their words (Jaccard's index of their word sets). */
const near = 0.7
const wordsAtMost = 200
/** Of the clusters that share rare words with a text those that share most are looked at. */
const comparedAtMost = 50

interface Cluster<Item> {
  words: ReadonlySet<string>
  items: Item[]
}

/**
 * Groups items whose normalised texts are near one another, the largest group first. Which texts go together does not
 * hang on the order of the items. Only texts that share a rare word are compared: time grows about linearly.
 */
export function clusterTexts<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string
): Item[][] {
  const groups = groupByText(items, textOf)
  const frequency = frequencies(groups.map(({ words }) => words))
  const clusters: Cluster<Item>[] = []
  const byRareWord = new Map<string, Cluster<Item>[]>()
  for (const group of groups) {
    const rare = rareWords(group.words, frequency)
    const home = nearest(group.words, candidates(rare, byRareWord))
    if (home) home.items.push(...group.items)
    else {
      clusters.push(group)
      for (const word of rare) {
        const known = byRareWord.get(word)
        if (known) known.push(group)
        else byRareWord.set(word, [group])
      }
    }
  }
  return clusters.map((cluster) => cluster.items).sort((a, b) => b.length - a.length)
}

/** Items of the very same text together; the largest groups come first, and lead clusters. */
function groupByText<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string
): Cluster<Item>[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const text = textOf(item)
    const known = groups.get(text)
    if (known) known.push(item)
    else groups.set(text, [item])
  }
  return [...groups]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([text, members]) => ({
      words: new Set(text.split(/\s+/).slice(0, wordsAtMost)),
      items: members
    }))
}

function frequencies(sets: ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const words of sets) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** Of two sets that are near at least one of these stands in both (prefix filtering, Chaudhuri et al. 2006). */
function rareWords(words: ReadonlySet<string>, frequency: Map<string, number>): string[] {
  const rarestFirst = [...words].sort(
    (a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1)
  )
  return rarestFirst.slice(0, words.size - Math.ceil(near * words.size) + 1)
}

function candidates<Item>(
  rare: string[],
  byRareWord: Map<string, Cluster<Item>[]>
): Cluster<Item>[] {
  const shared = new Map<Cluster<Item>, number>()
  for (const word of rare) {
    for (const cluster of byRareWord.get(word) ?? []) {
      shared.set(cluster, (shared.get(cluster) ?? 0) + 1)
    }
  }
  const sorted = [...shared].sort(([, a], [, b]) => b - a)
  return sorted.slice(0, comparedAtMost).map(([cluster]) => cluster)
}

function nearest<Item>(
  words: ReadonlySet<string>,
  clusters: Cluster<Item>[]
): Cluster<Item> | undefined {
  let best: Cluster<Item> | undefined
  let nearness = near
  for (const cluster of clusters) {
    const one = jaccard(words, cluster.words)
    if (one > nearness || (one === nearness && !best)) [best, nearness] = [cluster, one]
  }
  return best
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return common / (a.size + b.size - common)
}
