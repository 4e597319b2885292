import { describe, expect, test } from '@jest/globals'
import { markdown } from '../../../simulator/pages/markdown.js'

const shown = (text: string) => (markdown(text) as { toString(): string }).toString()

describe('markdown', () => {
  test.each([
    ['a <script>alert(1)</script>', '<p>a &lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    [
      '[a"b](https://e.x/"onclick=1)',
      '<p><a href="https://e.x/&quot;onclick=1" rel="noopener">a&quot;b</a></p>'
    ],
    ['<details onclick="x">', '<p>&lt;details onclick=&quot;x&quot;&gt;</p>'],
    ['<details><summary>S</summary>', '<details><summary>S</summary>'],
    [
      'see https://e.x/a?b=1&c=2.',
      '<p>see <a href="https://e.x/a?b=1&amp;c=2." rel="noopener">https://e.x/a?b=1&amp;c=2.</a></p>'
    ],
    ['`` a ` b ``', '<p><code>a ` b</code></p>'],
    ['- a\n- **b**', '<ul><li>a</li><li><strong>b</strong></li></ul>'],
    ['````\n```\n<x>\n````', '<pre><code>```\n&lt;x&gt;</code></pre>'],
    ['> a', '<blockquote><p>a</p></blockquote>'],
    ['<!-- a\n--> b', '<p> b</p>']
  ])('%j', (text, html) => {
    expect(shown(text)).toBe(html)
  })
})
