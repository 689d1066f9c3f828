# shellcheck shell=bash
# What the scripts here share; they read it with `source`. Needs GITHUB_REPOSITORY.
# A comment of ours begins with this, and with what we know of the issue: <!-- portal-skjema forslag=34 side=skatter/x/ -->
export MERKE="<!-- portal-skjema"
export OSS="github-actions[bot]"
readonly TILSTANDER=("mottatt" "mangler noe" "til godkjenning" "publisert")
readonly FARGER=("c5def5" "fbca04" "1d6fa5" "0e8a16")

# Usage: var_kommentar NUMBER. The first comment on the issue that is ours, as JSON {id, body}; nothing when there is none.
# Anyone may write what looks like it, so it is known by who wrote it.
var_kommentar() {
  gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$1/comments" \
    --jq '.[] | select(.user.login == env.OSS and (.body | startswith(env.MERKE))) | {id, body} | tojson' | sed --quiet 1p
}

# Usage: si NUMBER FILE. One comment, made or updated, with the text of the file. When nothing is new, nobody is told.
si() {
  local sak=$1 tekst=$2 kommentar id
  kommentar=$(var_kommentar "$sak")
  if [[ -z $kommentar ]]; then
    gh api --method POST "repos/$GITHUB_REPOSITORY/issues/$sak/comments" --field "body=@$tekst" --silent
  elif [[ $(jq --raw-output .body <<<"$kommentar") != "$(cat "$tekst")" ]]; then
    id=$(jq .id <<<"$kommentar")
    gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --field "body=@$tekst" --silent
  fi
}

# Usage: sett_tilstand NUMBER STATE. Of the four labels the issue has just that one.
sett_tilstand() {
  local sak=$1 ny=$2 plass andre=()
  for plass in "${!TILSTANDER[@]}"; do
    gh label create "${TILSTANDER[plass]}" --force --color "${FARGER[plass]}" --description "Hvor langt et forslag er kommet" >/dev/null
    [[ ${TILSTANDER[plass]} == "$ny" ]] || andre+=(--remove-label "${TILSTANDER[plass]}")
  done
  gh issue edit "$sak" --add-label "$ny" "${andre[@]}" >/dev/null
}
