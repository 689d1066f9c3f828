#!/usr/bin/env bash
# Usage: publisert.sh ADDRESS, the site's, ending in /. Run when the site is published: each issue whose pull request is merged and
# in what was published gets the address of its page, and is closed. An address that does not answer yet is told another night.
set -euo pipefail
source "$(dirname "$0")/felles.sh"

adresse=$1

svarer() { curl --silent --fail --location --head --output /dev/null --retry 5 --retry-all-errors --retry-delay 10 "$1"; }

for tilstand in "til godkjenning" "mangler noe"; do
  for sak in $(gh issue list --label "$tilstand" --state open --limit 500 --json number --jq '.[].number'); do
    hode=$(var_kommentar "$sak" | jq --raw-output '.body | split("\n")[0]')
    [[ $hode =~ \ forslag=([0-9]+) ]] || continue
    forslag=${BASH_REMATCH[1]}
    [[ $hode =~ \ side=([a-z0-9/#-]+) ]] || continue
    side=${BASH_REMATCH[1]}
    flettet=$(gh pr view "$forslag" --json state,mergeCommit --jq 'select(.state == "MERGED") | .mergeCommit.oid')
    [[ $flettet =~ ^[0-9a-f]{40}$ ]] || continue
    bygd=$(gh api "repos/$GITHUB_REPOSITORY/compare/$flettet...$GITHUB_SHA" --jq .status)
    [[ $bygd == ahead || $bygd == identical ]] || continue # it was merged while this was built, and comes with the next
    if ! svarer "$adresse$side"; then
      side="${side%%/*}/" # an editor may have given the file another name: then the list has it
      svarer "$adresse$side" || continue
    fi
    tekst=$(mktemp)
    {
      echo "$MERKE side=$side -->"
      echo "Nå er det på nett: $adresse$side"
      echo
      echo "Tusen takk for at du er med og forteller! Ser du noe mer som bør rettes, så trykk «Foreslå endring» nederst på siden."
    } >"$tekst"
    si "$sak" "$tekst"
    sett_tilstand "$sak" "publisert"
    gh issue close "$sak" >/dev/null
    echo "Sak $sak: $side"
  done
done
