// Works through broken repositories with the built action on local GitHubs, and counts what became of them.
//
//   npm run bench:heal [-- part of a NAME]    one of them prints its story
import { machine } from './stage.js'
import { scenarios } from './heal/index.js'
import { playAll } from './heal/play-all.js'
import { judgementLine } from './heal/result-line.js'
import { tellStory } from './heal/tell-story.js'
import { totals } from './heal/totals.js'

const [wanted = ''] = process.argv.slice(2)
const chosen = scenarios.filter(({ name, kind }) => kind === wanted || name.includes(wanted))
if (chosen.length === 0) {
  console.error(`No scenario's name contains "${wanted}".`)
  process.exit(2)
}
console.log(machine())
const results = await playAll(chosen, (result) => {
  console.log(judgementLine(result))
  if (chosen.length === 1 || (!result.right && !result.skipped)) console.log(tellStory(result))
})
const { text, missed } = totals(results)
console.log(text)
process.exitCode = missed ? 1 : 0
