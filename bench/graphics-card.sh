#!/bin/sh
# Runs what a graphics card matters for, in under 8 minutes, and saves one JSON: bench/graphics-card.sh [FILE]
set -eu
file=$(realpath -m "${1:-graphics-card.json}")
cd "$(dirname "$0")/.."
npm run --silent bench -- graphics-card --json > "$file"
echo "$file"
