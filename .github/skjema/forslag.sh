#!/usr/bin/env bash
# Usage: forslag.sh RESULT, the JSON of `portal fra-skjema`, with the photo beside it if there is one, in a file called `bilde`.
# The branch skjema-<number> is main and one commit with the file and the photo; its pull request is opened or updated, and waits as a draft while something is missing. Tells the next jobs, in $GITHUB_OUTPUT:
# `nummer` of the pull request, if the branch is `dyttet`, and if an editor's own commits are there (`rort`).
# What a stranger wrote is only ever the content of a file or of one argument. No commit message has it.
set -euo pipefail

resultat=$1
les() { jq --exit-status --raw-output ".$1" "$resultat"; }
sak=$(les sak)
tilstand=$(les tilstand)
fil=$(jq --raw-output .fil "$resultat")
bilde=$(jq --raw-output .bilde "$resultat")
[[ $sak =~ ^[1-9][0-9]*$ ]]
gren="skjema-$sak"
bot="41898282+github-actions[bot]@users.noreply.github.com"

# A branch of this name in someone's fork is not ours.
apent=$(gh pr list --head "$gren" --base main --state open --json number,isDraft,isCrossRepository \
  --jq '[.[] | select(.isCrossRepository | not)][0] // empty | "\(.number) \(.isDraft)"')
read -r nummer utkast <<<"$apent" || true
dyttet=false rort=false lik=false

# Only where the file of a record may lie. `portal skjema` writes the list, from the model.
er_post() {
  local plass
  while read -r plass; do
    [[ $1 =~ ^$plass$ ]] && return
  done <"$(dirname "$0")/plasser.txt"
  return 1
}

# A photo lies among the photos, and is never put in the place of another.
er_nytt_bilde() {
  local plass
  plass=$(<"$(dirname "$0")/bildeplass.txt")
  [[ $1 =~ ^$plass$ && ! -e $1 ]]
}

filer=("$fil")
if [[ -n $fil ]]; then
  er_post "$fil"
  mkdir -p "$(dirname "$fil")"
  jq --join-output .innhold "$resultat" >"$fil"
  if [[ -n $bilde ]]; then
    er_nytt_bilde "$bilde"
    mkdir -p "$(dirname "$bilde")"
    cp -- "$(dirname "$resultat")/bilde" "$bilde"
    filer+=("$bilde")
  fi
  git add -- "${filer[@]}"
  if git diff --cached --quiet; then
    echo "Det står slik på main alt."
    fil=""
  fi
fi

if [[ -n $fil ]]; then
  if git fetch --quiet origin "+refs/heads/$gren:refs/remotes/origin/$gren" 2>/dev/null; then
    # What an editor has mended on the branch is not thrown away for a new text.
    andre=$(git log --format=%ae "HEAD..origin/$gren" | grep --count --invert-match --line-regexp --fixed-strings "$bot" || true)
    [[ $andre == 0 ]] || rort=true
    # The same as last: nothing to push, and no approval to lose.
    endret=$(git diff --name-only "$(git merge-base HEAD "origin/$gren")" "origin/$gren")
    if [[ $endret == "$(git diff --cached --name-only)" ]] && git diff --cached --quiet "origin/$gren" -- "${filer[@]}"; then
      lik=true
    fi
  fi
  if [[ $rort == false && $lik == false ]]; then
    git -c user.name="github-actions[bot]" -c user.email="$bot" commit --quiet --message "Fra skjemaet i sak $sak"
    git push --quiet --force origin "HEAD:refs/heads/$gren"
    dyttet=true
  fi
  tittel=$(les tittel)
  tekst=$(mktemp)
  les forslag >"$tekst"
  if [[ -n $nummer ]]; then
    gh api --method PATCH "repos/$GITHUB_REPOSITORY/pulls/$nummer" --raw-field "title=$tittel" --field "body=@$tekst" --silent
  else
    valg=() utkast=false
    if [[ $tilstand != klar ]]; then
      valg=(--draft) utkast=true
    fi
    adresse=$(gh pr create --head "$gren" --base main --title "$tittel" --body-file "$tekst" "${valg[@]}")
    nummer=${adresse##*/}
  fi
fi

# Needs `contents: write` too. An editor who works on the branch decides alone when it is ready.
if [[ -n $nummer && $rort == false ]]; then
  if [[ $tilstand == klar && $utkast == true ]]; then
    gh pr ready "$nummer"
  elif [[ $tilstand != klar && $utkast == false ]]; then
    gh pr ready "$nummer" --undo
  fi
fi

{
  echo "nummer=$nummer"
  echo "dyttet=$dyttet"
  echo "rort=$rort"
} >>"$GITHUB_OUTPUT"
