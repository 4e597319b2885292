/** Answers `{"text"}` with null, `[line, column, message]`, or a sentence; compiles, and runs nothing. */
export const rubyProgram = `
require 'json'
$VERBOSE = nil
$stdout.sync = true
puts JSON.generate(RUBY_VERSION.split('.').first(2).map(&:to_i))
while line = $stdin.gets
  begin
    RubyVM::InstructionSequence.compile(JSON.parse(line)['text'], 'script')
    answer = nil
  rescue SyntaxError => error
    said = error.message.sub(/\\A.*? errors? found.*\\n/, '')
    found = said.match(/^script:(\\d+): (.*)$/) || said.match(/^\\s*>?\\s*(\\d+) \\|.*\\n.*\\^+ (.*)$/)
    at = error.message[/script:(\\d+)/, 1].to_i
    answer = found ? [found[1].to_i, 0, found[2][0, 300]] : [at, 0, said.lines.first.to_s.strip[0, 300]]
  rescue SystemStackError, NoMemoryError
    answer = 'It is nested too deep for Ruby.'
  rescue ArgumentError, EncodingError => error
    answer = 'Ruby says: ' + error.message[0, 200]
  end
  puts JSON.generate(answer)
end
`
