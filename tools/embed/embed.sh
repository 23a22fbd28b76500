#!/bin/sh
# embed.sh NAMESPACE NAME HEADER FILE: prints a C++ source that defines `absl::string_view NAMESPACE::NAME()`.
set -eu
printf '// Generated from %s.\n#include "%s"\n\nnamespace %s {\nnamespace {\nconst unsigned char kBytes[] = {\n' "$(basename "$4")" "$3" "$1"
od -An -v -tu1 -w32 "$4" | sed -e 's/  */,/g' -e 's/^,//' -e 's/$/,/'
printf '};\n}  // namespace\nabsl::string_view %s() { return {reinterpret_cast<const char*>(kBytes), sizeof kBytes}; }\n}  // namespace %s\n' "$2" "$1"
