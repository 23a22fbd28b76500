// SPDX-License-Identifier: Apache-2.0
#include "service/events/canonical_json.h"

#include <gtest/gtest.h>

namespace composio::events {
namespace {

TEST(CanonicalJsonTest, SpellingsOfOneValueAreEqual) {
  for (const auto& [a, b] : {std::pair(R"({"a":1,"b":[true,null]})", R"( { "b" : [ true , null ], "a" : 1.0 } )"),
                             {R"("\u00e9\/")", "\"\xc3\xa9/\""},
                             {R"({"a":1,"a":2})", R"({"a":2})"},
                             {"1e3", "1000"},
                             {"0.1", "1e-1"},
                             {"[]", " [ ] "}}) {
    EXPECT_EQ(CanonicalJson(a), CanonicalJson(b)) << a;
  }
}

TEST(CanonicalJsonTest, DifferentValuesDiffer) {
  for (const auto& [a, b] : {std::pair("1", "\"1\""),
                             {"[1,2]", "[2,1]"},
                             {"[[1],2]", "[1,[2]]"},
                             {R"({"a":"b=c"})", R"({"a=b":"c"})"},
                             {"12345678901234567890123", "12345678901234567890124"},
                             {"null", "false"},
                             {"{}", "[]"}}) {
    EXPECT_NE(CanonicalJson(a), CanonicalJson(b)) << a;
  }
}

TEST(CanonicalJsonTest, WhatIsNoJsonIsItself) {
  EXPECT_EQ(CanonicalJson("{\"a\":"), "{\"a\":");
  EXPECT_EQ(CanonicalJson("1 2"), "1 2");
  EXPECT_EQ(CanonicalJson(""), "");
  const std::string deep(100'000, '[');
  EXPECT_EQ(CanonicalJson(deep), deep);
}

}  // namespace
}  // namespace composio::events
