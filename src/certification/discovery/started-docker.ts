import type { Started } from './started.js'

const value =
  /^(?:-[tmoc]|--(?:tag|build-arg|platform|target|cache-from|cache-to|label|network|output|secret|ssh|progress|iidfile|build-context|builder|metadata-file|add-host|memory|shm-size|ulimit|allow|attest|annotation|env-file|project-name|project-directory|profile))$/

/** The Dockerfile or compose file that docker is told to use; one that it finds by itself is left out, but for a build. */
export function startedByDocker(program: string, words: readonly string[]): Started[] {
  const rest = words[0] === 'buildx' || words[0] === 'image' ? words.slice(1) : words
  if (program === 'docker-compose') return composeFiles(words)
  if (rest[0] === 'compose') return composeFiles(rest.slice(1))
  return rest[0] === 'build' ? builtFile(rest.slice(1)) : []
}

function builtFile(words: readonly string[]): Started[] {
  const { files, names } = optionsOf(words)
  const [context, second] = names
  if (files.length > 0) return files.map(dockerFile)
  const isLocal = context !== undefined && !/:\/\/|^git@|^-$|#/.test(context)
  return isLocal && second === undefined ? [dockerFile(`${context}/Dockerfile`)] : []
}

/** Options in front of the subcommand. */
function composeFiles(words: readonly string[]): Started[] {
  const end = words.findIndex(
    (word, at) => !word.startsWith('-') && !words[at - 1]?.startsWith('-')
  )
  return optionsOf(end === -1 ? words : words.slice(0, end)).files.map(dockerFile)
}

function optionsOf(words: readonly string[]): { files: string[]; names: string[] } {
  const found = { files: [] as string[], names: [] as string[] }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const given = /^(?:--file|-f)=(.+)$/s.exec(word)?.[1]
    if (given !== undefined) found.files.push(given)
    else if (word === '-f' || word === '--file') found.files.push(words[++at] ?? '')
    else if (value.test(word)) at += 1
    else if (!word.startsWith('-') || word === '-') found.names.push(word)
  }
  return { ...found, files: found.files.filter((file) => file !== '' && file !== '-') }
}

const dockerFile = (name: string): Started => ({
  ...{ how: 'file', name, by: 'docker', folder: null, file: null, optional: false }
})
