#!/usr/bin/env bash
# Usage: brev.sh FOLDER, with <kommune>.md for each municipality that there is something to tell. Each has one issue, known by
# its label and title, and by that a workflow wrote it: opened, updated, and closed when there is nothing left. Letters are only
# ever the content of a file.
set -euo pipefail

mappe=$1
merke=lenkebrev

gh label create "$merke" --force --color 1d6fa5 --description "Brev til en kommune om lenkene dens" >/dev/null
for kommunefil in data/kommuner/*.yml; do
  kommune=$(basename "$kommunefil" .yml)
  brev="$mappe/$kommune.md"
  export TITTEL="Lenkene til $kommune"
  sak=$(gh issue list --label "$merke" --state all --limit 1000 --json number,title,state,author \
    --jq '[.[] | select(.title == env.TITTEL and .author.is_bot)] | min_by(.number) // empty | "\(.number) \(.state)"')
  read -r nummer tilstand <<<"$sak" || true
  if [[ -s $brev ]]; then
    if [[ -z $nummer ]]; then
      gh issue create --title "$TITTEL" --label "$merke" --body-file "$brev"
      continue
    fi
    gh issue edit "$nummer" --body-file "$brev"
    if [[ $tilstand != OPEN ]]; then
      gh issue reopen "$nummer"
    fi
  elif [[ -n $nummer && $tilstand == OPEN ]]; then
    gh issue close "$nummer" --comment "Alt er i orden nå. Takk!"
  fi
done
