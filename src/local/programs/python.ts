/** Answers `{"text"}` with null, `[line, column, message]`, or a sentence; compiles, and runs nothing. */
export const pythonProgram = `
import json, sys, warnings
warnings.simplefilter('ignore')
sys.stdout.write(json.dumps(list(sys.version_info[:2])) + '\\n')
sys.stdout.flush()
for line in sys.stdin:
    try:
        text = json.loads(line)['text']
        compile(text, 'script', 'exec', 0, True)
        answer = None
    except SyntaxError as error:
        answer = [error.lineno or 0, error.offset or 0, str(error.msg)[:300]]
    except ValueError as error:
        answer = [0, 0, str(error)[:300]]
    except (RecursionError, MemoryError, OverflowError):
        answer = 'It is nested too deep for Python.'
    sys.stdout.write(json.dumps(answer) + '\\n')
    sys.stdout.flush()
`
