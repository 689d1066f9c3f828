#!/usr/bin/env bash
# Usage: forslag.sh FOLDER, with lenker.json and sammendrag.txt. The branch `lenkesjekk` is main and one commit with the
# findings; its pull request is opened, or told what is new. Text from outside is only ever the content of a file.
set -euo pipefail

mappe=$1
fil=data/status/lenker.json
gren=lenkesjekk
tittel="Lenkesjekken: hva lenkene svarer"

mkdir -p "$(dirname "$fil")"
cp "$mappe/lenker.json" "$fil"
git add -- "$fil"
if git diff --cached --quiet; then
  echo "Ingenting nytt."
  exit 0
fi
git -c user.name="github-actions[bot]" -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
  commit --quiet --message "$tittel"
git push --quiet --force origin "HEAD:refs/heads/$gren"

{
  echo "Dette har den ukentlige sjekken sett. Godta forslaget, så viser portalen det."
  echo
  echo '```text'
  head --lines=200 "$mappe/sammendrag.txt" # GitHub takes 65 536 characters
  echo '```'
} >"$mappe/tekst.md"
# A branch of this name in someone's fork is not ours.
nummer=$(gh pr list --head "$gren" --base main --state open --json number,isCrossRepository \
  --jq '[.[] | select(.isCrossRepository | not)][0].number // empty')
if [[ -n $nummer ]]; then
  gh pr edit "$nummer" --body-file "$mappe/tekst.md"
else
  gh pr create --head "$gren" --base main --title "$tittel" --body-file "$mappe/tekst.md"
fi
