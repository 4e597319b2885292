import type { Check } from '../types/check.js'
import { dockerInstructions, type Instruction } from '../checking/docker-instructions.js'
import { at, top, unreadable } from '../checking/facts-of.js'
import { skipped, verdict, type Doubt } from '../checking/verdict.js'

/** https://docs.docker.com/reference/dockerfile/ */
const known = new Set([
  ...['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL'],
  ...['MAINTAINER', 'ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR']
])

export const dockerfile: Check = {
  id: 'dockerfile',
  looksAt: 'Whether a Dockerfile begins with FROM and holds instructions of Docker alone.',
  codes: { 'dockerfile-instruction': 'SYNTAX_ERROR', 'dockerfile-from': 'CONFIG_INVALID' },
  answers: ({ kind }) => kind === 'dockerfile',
  look({ path }, { discovery }) {
    const text = discovery.texts.get(path)
    if (text === undefined) return unreadable
    const found = dockerInstructions(text)
    if (!found || isTemplate(path)) {
      return skipped("It is a template, or written for another reader than Docker's own.")
    }
    if (!found.some(({ word }) => known.has(word))) {
      return skipped('It holds no instruction of Docker, and seems to be something else.')
    }
    // Docker stops at the first one; what follows a line that was broken off is often more of the same.
    const unknown = found.filter(({ word }) => !known.has(word)).slice(0, 1)
    return verdict([...unknown.map(unknownWord), ...ofFrom(path, found)])
  }
}

const isTemplate = (path: string): boolean =>
  /\.(?:in|j2|jinja2?|tmpl|tpl|template|erb|m4|mustache|hbs)$|template/i.test(path)

function unknownWord({ word, line, column }: Instruction): Doubt {
  return {
    code: 'dockerfile-instruction',
    message: `Docker knows no instruction \`${word}\`: correct the word, or end the line before with \`\\\` where it goes on.`,
    place: at({ line, column }),
    about: word,
    sure: true
  }
}

/** Only ARG may stand before it. A file of another name may be a part that is put together with others. */
function ofFrom(path: string, found: readonly Instruction[]): Doubt[] {
  const first = found.find(({ word }) => word !== 'ARG')
  if (first?.word === 'FROM') return []
  const isWhole = /(?:^|\/)(?:Dockerfile|Containerfile)$|\.dockerfile$/i.test(path)
  const says = first
    ? `\`${first.word}\` stands before \`FROM\`: put \`FROM\` with the image that it builds on first`
    : 'There is no `FROM`: write the image that it builds on'
  return [
    {
      code: 'dockerfile-from',
      message: `${says}.`,
      place: first ? at(first) : top,
      about: null,
      sure: isWhole && found.every(({ word }) => known.has(word))
    }
  ]
}
