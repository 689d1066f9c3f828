#!/usr/bin/env bash
# Usage: svar.sh RESULT NUMBER MENDED, the JSON of `portal fra-skjema`, the pull request (may be empty) and if an editor's own
# commits are in it. The sender gets one comment, which is updated, and the issue the label of its state.
set -euo pipefail
source "$(dirname "$0")/felles.sh"

resultat=$1 nummer=$2 rort=$3
sak=$(jq .sak "$resultat")
tilstand=$(jq --raw-output .tilstand "$resultat")
side=$(jq --raw-output .side "$resultat")
[[ $sak =~ ^[1-9][0-9]*$ && $nummer =~ ^[0-9]*$ && $side =~ ^[a-z0-9/#-]*$ ]]

# No form, and never was one: then it is not for us.
if [[ $tilstand == ukjent && -z $(var_kommentar "$sak") ]]; then
  exit 0
fi

tekst=$(mktemp)
{
  echo "$MERKE${nummer:+ forslag=$nummer}${side:+ side=$side} -->"
  jq --raw-output .kommentar "$resultat"
  if [[ $rort == true ]]; then
    echo
    echo "En redaktør har alt begynt å rette forslaget. Det du endrer nå, kommer ikke med av seg selv, men hun kan lese det her."
  fi
  if [[ -n $nummer ]]; then
    echo
    echo "Forslaget: #$nummer"
  fi
} >"$tekst"
si "$sak" "$tekst"

declare -A merke=([klar]="til godkjenning" [mangler]="mangler noe" [ukjent]="mangler noe" [melding]="mottatt")
sett_tilstand "$sak" "${merke[$tilstand]}"
