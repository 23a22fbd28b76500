// SPDX-License-Identifier: Apache-2.0
// embed OUT.cc FILE…: writes C++ that defines composio::sandbox::EmbeddedCatalogue() from the files' bytes.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

namespace {

void WriteLiteral(std::ostream& out, const std::string& bytes) {
  char escaped[8];
  for (size_t i = 0; i < bytes.size(); ++i) {
    if (i % 80 == 0) out << (i == 0 ? "\"" : "\"\n    \"");
    auto c = static_cast<unsigned char>(bytes[i]);
    if (c >= ' ' && c < 127 && c != '"' && c != '\\' && c != '?') {
      out << bytes[i];
    } else {
      std::snprintf(escaped, sizeof escaped, "\\%03o", c);
      out << escaped;
    }
  }
  out << (bytes.empty() ? "\"\"" : "\"");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 1;
  std::ofstream out(argv[1]);
  out << "// Generated from sandbox/catalogue/*.json.\n#include \"sandbox/catalogue/embedded_catalogue.h\"\n\n"
         "namespace composio::sandbox {\n\nstd::vector<absl::string_view> EmbeddedCatalogue() {\n  return {\n";
  for (int i = 2; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    if (!in) return std::fprintf(stderr, "embed: cannot read %s\n", argv[i]), 1;
    std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    out << "    absl::string_view(";
    WriteLiteral(out, bytes);
    out << ", " << bytes.size() << "),\n";
  }
  out << "  };\n}\n\n}  // namespace composio::sandbox\n";
  return out.flush() ? 0 : 1;
}
