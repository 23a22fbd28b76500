// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/path_template.h"

#include <gtest/gtest.h>

namespace composio::upstream {
namespace {

std::string Shown(absl::string_view path) {
  auto pieces = ParsePathTemplate(path);
  if (!pieces.ok()) return std::string(pieces.status().message());
  std::string shown;
  for (const PathPiece& piece : *pieces) shown += piece.text + "<" + piece.field + ">";
  return shown;
}

TEST(PathTemplate, TextAndFieldsComeApart) {
  EXPECT_EQ(Shown("/a"), "/a<>");
  EXPECT_EQ(Shown("/a/{x}"), "/a/<x>");
  EXPECT_EQ(Shown("/a/{x}/b/{y}/c"), "/a/<x>/b/<y>/c<>");
}

TEST(PathTemplate, TheRestIsRefused) {
  for (const char* path : {"", "a", "/a/{", "/a/}", "/a/{x}}", "/a/{{x}}", "/{}", "/a{x}", "/{x}a", "/a?b", "/a#b"}) {
    EXPECT_FALSE(ParsePathTemplate(path).ok()) << path;
  }
}

}  // namespace
}  // namespace composio::upstream
