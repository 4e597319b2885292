const ellipsis = '…'

/**
 * As much of a text as fits once it is escaped; services count what they are sent. Counts UTF-16 units, which are never
 * fewer than characters, and cuts no escape and no character in two.
 */
export function fitText(
  text: string,
  longest: number,
  escape: (text: string) => string = (text) => text
): string {
  const whole = escape(text)
  if (whole.length <= longest) return whole
  const characters = [...text.slice(0, longest)]
  let low = 0
  let high = characters.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const cut = escape(characters.slice(0, middle).join('')) + ellipsis
    if (cut.length <= longest) low = middle
    else high = middle - 1
  }
  return escape(characters.slice(0, low).join('')) + ellipsis
}

/** The first of these makings, for ever shorter texts, that is small enough; the last one where none is. */
export function firstSmallEnough<T>(
  make: (textLongest: number) => T,
  isSmallEnough: (made: T) => boolean
): T {
  const lengths = [16_000, 8000, 4000, 2000, 1000, 500]
  for (const length of lengths) {
    const made = make(length)
    if (isSmallEnough(made)) return made
  }
  return make(0)
}
