/**
 * For programs that take a file: each line of input is the number of a file in the folder `$2` and options for the
 * program `$1`; answers with its exit code, and leaves what it said in `<number>.out`. The folder goes with the loop, so
 * that nothing is left where we are killed.
 */
export const shellLoop = `
program=$1
folder=$2
cd "$folder" || exit 1
trap 'cd / && rm -rf "$folder"' EXIT
echo ready
while read -r number options; do
  (ulimit -t 10; ulimit -f 200; exec "$program" $options "./$number") </dev/null >"$number.out" 2>&1
  echo "$?"
done
`
