# SPDX-License-Identifier: Apache-2.0
# ./dev generate: the clients' stubs from the protos, by client/buf.gen.yaml.
# shellcheck shell=bash

build_go_generators() {
  say "Installing protoc-gen-go $PROTOC_GEN_GO_VERSION and protoc-gen-go-grpc $PROTOC_GEN_GO_GRPC_VERSION"
  GOBIN="$1" go install "google.golang.org/protobuf/cmd/protoc-gen-go@v$PROTOC_GEN_GO_VERSION" &&
    GOBIN="$1" go install "google.golang.org/grpc/cmd/protoc-gen-go-grpc@v$PROTOC_GEN_GO_GRPC_VERSION"
}

build_java_generators() {
  say "Installing protoc $PROTOC_VERSION and protoc-gen-grpc-java $PROTOC_GEN_GRPC_JAVA_VERSION"
  local artifact
  for artifact in "com.google.protobuf:protoc:$PROTOC_VERSION" "io.grpc:protoc-gen-grpc-java:$PROTOC_GEN_GRPC_JAVA_VERSION"; do
    mvn -q -B -Dstyle.color=never dependency:copy -DoutputDirectory="$1" -Dartifact="$artifact:exe:linux-x86_64" || return
  done
  chmod a+x "$1"/*.exe
  ln -s "protoc-$PROTOC_VERSION-linux-x86_64.exe" "$1/protoc"
  ln -s "protoc-gen-grpc-java-$PROTOC_GEN_GRPC_JAVA_VERSION-linux-x86_64.exe" "$1/protoc-gen-grpc-java"
}

# npm_packages FOLDER WHOSE: what the folder's package-lock.json names, installed there once.
npm_packages() {
  use_node
  local folder="$root/$1" hash
  hash=$(sha256sum <"$folder/package-lock.json")
  [[ $(cat "$folder/node_modules/.installed" 2>/dev/null) == "$hash" ]] || {
    say "Installing the npm packages of $2"
    npm ci --silent --no-fund --no-audit --prefix "$folder"
    printf '%s' "$hash" >"$folder/node_modules/.installed"
  }
}

# The generator's version stands in the lock file too.
use_typescript() { npm_packages client/typescript "the TypeScript client"; }

use_generators() {
  apt_packages "${APT_BUILD[@]}" "${APT_TEST[@]}"
  use_go
  use_proto_tools
  use_typescript
  local go="go-generators-$PROTOC_GEN_GO_VERSION-$PROTOC_GEN_GO_GRPC_VERSION"
  local java="java-generators-$PROTOC_VERSION-$PROTOC_GEN_GRPC_JAVA_VERSION"
  install_once "$go" build_go_generators
  install_once "$java" build_java_generators
  use_python "$root/tools/python/generate.txt"
  mkdir -p "$out/bin"
  ln -sf /usr/bin/grpc_cpp_plugin "$out/bin/protoc-gen-grpc-cpp"
  export PATH="$tools/$go:$tools/$java:$root/client/typescript/node_modules/.bin:$out/bin:$PATH"
}

dev_generate() {
  (
    use_generators
    cd "$root/client" || exit
    buf generate
  ) && generate_reference
}

generate_reference() {
  local set="$out/reference.binpb"
  mkdir -p "$out"
  (cd "$root/proto" && find composio -name '*.proto' -print0 | sort -z |
    xargs -0 /usr/bin/protoc -I. -I/usr/include --include_imports --include_source_info --descriptor_set_out="$set") &&
    /usr/bin/python3 "$root/tools/docs/reference.py" "$set" "$root/docs/reference" &&
    /usr/bin/python3 "$root/tools/facts/v1_map.py" --descriptors "$set" >"$out/v1-map.md" &&
    cp "$out/v1-map.md" "$root/docs/v1-map.md"
}
dev_setup() {
  apt_packages "${APT_BUILD[@]}" "${APT_TEST[@]}" "${APT_CHECK[@]}"
  use_generators
  use_grpcurl
  use_python "$root/tools/python/test.txt"
}
