#!/usr/bin/env bash
# What one writes in a workflow's `run:`.
set -euo pipefail
twilio() {
  curl --fail --silent --show-error --user "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" \
    --cacert "$NODE_EXTRA_CA_CERTS" --connect-to "::127.0.0.1:$SIMULATOR_PORT" \
    "https://serverless.twilio.com/v1/Services/$SERVICE_SID/Builds$1" "${@:2}"
}
versions=()
for version in $FUNCTION_VERSIONS; do versions+=(--data "FunctionVersions=$version"); done
sid=$(twilio '' --data Runtime=node24 "${versions[@]}" | jq -r .sid)
while :; do
  status=$(twilio "/$sid/Status" | jq -r .status)
  case $status in
    completed) exit 0 ;;
    failed) exit 1 ;;
  esac
  sleep 1
done
