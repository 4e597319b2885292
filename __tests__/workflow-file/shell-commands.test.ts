import { describe, expect, test } from '@jest/globals'
import { shellCommandsOf } from '../../src/workflow-file/shell-commands.js'

/** Words with dots between them, `>` for a redirected one, `|` for a captured one. */
function shown(script: string): string[] | undefined {
  return shellCommandsOf(script)?.map(({ words, isRedirected, isCaptured }) =>
    [words.map(({ text }) => text).join('·'), isRedirected ? '>' : '', isCaptured ? '|' : ''].join(
      ''
    )
  )
}

describe('the commands of a script', () => {
  test.each([
    ['echo "a b" && echo c; echo d', ['echo·"a b"', 'echo·c', 'echo·d']],
    ['if [ "$a" = x ]; then\n  echo b\nfi\necho c', ['[·"$a"·=·x·]', 'echo·b', 'echo·c']],
    ['echo "x=$(date +\'%d\')"', ["date·+'%d'|", 'echo·"x=$(date +\'%d\')"']],
    ['a | b', ['a|', 'b']],
    ['a 2>&1 || b', ['a>', 'b']],
    ['{ echo a; echo b; } >> "$F"\necho c', ['echo·a|', 'echo·b|', 'echo·c']],
    ['(cd x && echo a)\necho c', ['cd·x', 'echo·a', 'echo·c']],
    ['for x in a b; do echo "$x"; done | sort', ['for·x·in·a·b|', 'echo·"$x"|', 'sort']],
    ["cat <<EOF > f\nit's\nEOF\necho a", ['cat>', 'echo·a']],
    ["cat <<-'EOF'\n\tit's\n\tEOF\necho a", ['cat', 'echo·a']],
    ['case $x in\n  a) echo 1;;\n  b|c) echo 2;;\nesac\necho d', expect.anything()],
    ['f() {\n  echo a\n}\nf', ['echo·a|', 'f']],
    ["echo ${{ a && 'b' }} # don't\necho c", ["echo·${{ a && 'b' }}", 'echo·c']],
    ['echo a \\\n  b', ['echo·a·b']],
    ['echo $((1 + (2 * 3))) b', ['echo·$((1 + (2 * 3)))·b']],
    ['echo `pwd; ls` b', ['echo·`pwd; ls`·b']],
    ["echo $'it\\'s' b", ["echo·$'it\\'s'·b"]],
    ["echo \"${x//'%'/'%25'}\"", ["echo·\"${x//'%'/'%25'}\""]]
  ])('of %j', (script, expected) => {
    expect(shown(script)).toEqual(expected)
  })

  test.each(["echo 'a", 'echo "a', 'echo $(a', '{ a', 'cat <<EOF\na', 'diff <(a) b', 'a; }'])(
    'of %j are not told',
    (script) => {
      expect(shellCommandsOf(script)).toBeNull()
    }
  )
})
