#!/usr/bin/env bash
# Fixes what info.json describes; all flags of `bugfix auto-fix` can be added. DEBUG=1 shows every detail.
set -euo pipefail
folder="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
exec env BUGFIX_DEBUG="${DEBUG:-}" node "$folder/../dist/cli/index.js" auto-fix --info "$folder/info.json" "$@"
