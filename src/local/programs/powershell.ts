/** Answers `{"text"}` with null or `[line, column, message]`; parses, and runs nothing. */
export const powershellProgram = `
$ErrorActionPreference = 'Stop'
[Console]::Out.WriteLine((ConvertTo-Json -Compress @($PSVersionTable.PSVersion.Major, $PSVersionTable.PSVersion.Minor)))
while ($null -ne ($line = [Console]::In.ReadLine())) {
  $tokens = $null
  $errors = $null
  $text = (ConvertFrom-Json $line).text
  [void][System.Management.Automation.Language.Parser]::ParseInput($text, [ref]$tokens, [ref]$errors)
  if ($errors.Count -eq 0) { [Console]::Out.WriteLine('null'); continue }
  $first = $errors[0]
  $start = $first.Extent.StartScriptPosition
  [Console]::Out.WriteLine((ConvertTo-Json -Compress @($start.LineNumber, $start.ColumnNumber, $first.Message)))
}
`
