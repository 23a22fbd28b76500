// SPDX-License-Identifier: Apache-2.0
#include "service/json_schema/validator.h"

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace composio::json_schema {
namespace {

// "path: description; …", with what was not judged in brackets.
std::string Judge(absl::string_view schema, absl::string_view value) {
  const Verdict verdict = Validate(schema, value, "v");
  std::string out = absl::StrJoin(verdict.violations, "; ", [](std::string* to, const Violation& violation) {
    absl::StrAppend(to, violation.path, ": ", violation.description);
  });
  if (!verdict.not_judged.empty()) absl::StrAppend(&out, "[", verdict.not_judged, "]");
  return out;
}

constexpr char kRepository[] = R"({"type":"object","required":["owner","repo"],"properties":
  {"owner":{"type":"string","default":null},"repo":{"type":"string","default":null}}})";

TEST(Validator, RequiredPropertiesAreNamedByPath) {
  EXPECT_EQ(Judge(kRepository, "{}"), "v.owner: is required; v.repo: is required");
  EXPECT_EQ(Judge(kRepository, R"({"owner":"o","repo":"r"})"), "");
}

TEST(Validator, TypeIsToldWithWhatCame) {
  EXPECT_EQ(Judge(kRepository, R"({"owner":7,"repo":"r"})"), "v.owner: must be a string, not a number");
  EXPECT_EQ(Judge(R"({"type":["integer","null"]})", "1.5"), "v: must be an integer or null, not a number");
  EXPECT_EQ(Judge(R"({"type":"integer"})", "3.0"), "");
}

TEST(Validator, RequiredWithDefaultMayBeAbsentAndNullDefaultAllowsNull) {
  EXPECT_EQ(Judge(R"({"required":["i"],"properties":{"i":{"type":"integer","default":1}}})", "{}"), "");
  EXPECT_EQ(Judge(R"({"properties":{"s":{"type":"string","default":null}}})", R"({"s":null})"), "");
  EXPECT_EQ(Judge(R"({"properties":{"s":{"type":"string","nullable":true,"enum":["a"]}}})", R"({"s":null})"), "");
}

TEST(Validator, PathsOfItemsAndOddNames) {
  EXPECT_EQ(Judge(R"({"properties":{"l":{"items":{"type":"string"}}}})", R"({"l":["a",2]})"),
            "v.l[1]: must be a string, not a number");
  EXPECT_EQ(Judge(R"({"additionalProperties":false})", R"({"a b":1})"), R"(v["a b"]: is not known here)");
}

TEST(Validator, LimitsOfNumbersStringsArraysAndObjects) {
  EXPECT_EQ(Judge(R"({"minimum":1})", "0"), "v: must be greater than or equal to 1");
  EXPECT_EQ(Judge(R"({"minimum":1,"exclusiveMinimum":true})", "1"), "v: must be greater than 1");
  EXPECT_EQ(Judge(R"({"exclusiveMaximum":3})", "3"), "v: must be less than 3");
  EXPECT_EQ(Judge(R"({"multipleOf":0.1})", "0.3"), "");
  EXPECT_EQ(Judge(R"({"multipleOf":2})", "3"), "v: must be a multiple of 2");
  EXPECT_EQ(Judge(R"({"maxLength":2})", "\"äöü\""), "v: must have at most 2 characters, has 3");
  EXPECT_EQ(Judge(R"({"minItems":1})", "[]"), "v: must have at least 1 items, has 0");
  EXPECT_EQ(Judge(R"({"uniqueItems":true})", "[1,2,1]"), "v: must not hold an item twice: 1");
  EXPECT_EQ(Judge(R"({"maxProperties":0})", R"({"a":1})"), "v: must have at most 0 properties, has 1");
}

TEST(Validator, EnumConstAndPattern) {
  EXPECT_EQ(Judge(R"({"enum":["a","b"]})", "\"c\""), R"(v: must be one of ["a","b"])");
  EXPECT_EQ(Judge(R"({"const":1})", "2"), "v: must be 1");
  EXPECT_EQ(Judge(R"({"pattern":"^a+$"})", "\"b\""), "v: must match the pattern ^a+$");
}

TEST(Validator, ChoicesTellWhatIsWrongByTheOneOfTheValuesType) {
  EXPECT_EQ(Judge(R"({"anyOf":[{"type":"null"},{"type":"string","maxLength":1}]})", "\"ab\""),
            "v: must have at most 1 characters, has 2");
  EXPECT_EQ(Judge(R"({"anyOf":[{"type":"null"},{"type":"string"}]})", "1"), "v: fits none of the allowed forms");
  EXPECT_EQ(Judge(R"({"oneOf":[{"minimum":1},{"minimum":2}]})", "3"),
            "v: fits more than one of the forms, of which it must be one");
  EXPECT_EQ(Judge(R"({"not":{"type":"string"}})", "\"a\""), "v: has a form that is ruled out");
  EXPECT_EQ(Judge(R"({"allOf":[{"minimum":1},{"maximum":2}]})", "3"), "v: must be less than or equal to 2");
}

TEST(Validator, ConditionTupleContainsAndPatternProperties) {
  EXPECT_EQ(Judge(R"({"if":{"required":["a"]},"then":{"required":["b"]}})", R"({"a":1})"), "v.b: is required");
  EXPECT_EQ(Judge(R"({"items":[{"type":"string"}],"additionalItems":false})", R"(["a",1])"), "v[1]: is not allowed");
  EXPECT_EQ(Judge(R"({"contains":{"const":1}})", "[2]"), "v: lacks an item of the form that it must contain");
  EXPECT_EQ(Judge(R"({"patternProperties":{"^x":{"type":"string"}},"additionalProperties":false})", R"({"x1":1})"),
            "v.x1: must be a string, not a number");
}

TEST(Validator, LocalReferencesAreFollowedOthersLetThrough) {
  constexpr char kTree[] = R"({"$ref":"#/$defs/node","$defs":{"node":{"type":"object",
    "properties":{"children":{"type":"array","items":{"$ref":"#/$defs/node"}}}}}})";
  EXPECT_EQ(Judge(kTree, R"({"children":[{"children":[1]}]})"),
            "v.children[0].children[0]: must be an object, not a number");
  EXPECT_EQ(Judge(R"({"$ref":"http://127.0.0.1/x.json"})", "1"),
            "[the schema's reference http://127.0.0.1/x.json leads nowhere]");
  EXPECT_EQ(Judge(R"({"$ref":"#/$defs/none"})", "1"), "[the schema's reference #/$defs/none leads nowhere]");
}

TEST(Validator, CircleOfReferencesEnds) {
  for (const char* schema :
       {R"({"$ref":"#"})", R"({"anyOf":[{"$ref":"#"}]})", R"({"not":{"$ref":"#"}})",
        R"({"allOf":[{"$ref":"#"},{"$ref":"#"}]})", R"({"$ref":"#/a","a":{"$ref":"#/b"},"b":{"$ref":"#/a"}})",
        R"({"if":{"$ref":"#"},"then":{"$ref":"#"}})"}) {
    EXPECT_NE(Validate(schema, "1", "v").not_judged, "") << schema;
  }
}

TEST(Validator, ReferencesThatDoubleEnd) {
  std::string schema = R"({"$ref":"#/d0")";
  for (int i = 0; i < 24; ++i) {
    absl::StrAppend(&schema, ",\"d", i, R"(":{"allOf":[{"$ref":"#/d)", i + 1, R"("},{"$ref":"#/d)", i + 1, R"("}]})");
  }
  EXPECT_EQ(Judge(absl::StrCat(schema, ",\"d24\":{}}"), "1"), "[the schema takes too many steps to check]");
}

TEST(Validator, PatternThatExplodesElsewhereIsLinear) {
  EXPECT_EQ(Judge(R"({"pattern":"^(a+)+$"})", absl::StrCat("\"", std::string(100'000, 'a'), "!\"")),
            "v: must match the pattern ^(a+)+$");
  EXPECT_EQ(Judge(R"({"pattern":"(?=a)b"})", "\"c\""),
            "[a pattern of the schema is beyond what the gateway can check]");
}

TEST(Validator, DeepAndLongAndMalformed) {
  const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
  EXPECT_EQ(Judge("{}", deep), "v: is no JSON, too long or nested too deeply");
  EXPECT_EQ(Judge(deep, "{}"), "[the schema is no JSON, too long or nested too deeply]");
  EXPECT_EQ(Judge("{", "{}"), "[the schema is no JSON, too long or nested too deeply]");
  EXPECT_EQ(Judge(R"({"type":5,"required":"x","properties":[],"enum":{},"items":7,"minimum":"a","pattern":3})", "{}"),
            "");
}

TEST(Validator, ViolationsAreLimited) {
  std::string value = "[0";
  for (int i = 0; i < 100; ++i) value += ",0";
  EXPECT_EQ(Validate(R"({"items":{"type":"string"}})", value + "]", "v").violations.size(), Limits().max_violations);
}

TEST(Validator, StructsAreHeldAgainstStructs) {
  google::protobuf::Struct schema, value;
  (*schema.mutable_fields())["required"].mutable_list_value()->add_values()->set_string_value("owner");
  EXPECT_EQ(Validate(schema, value, "trigger_config").violations[0].path, "trigger_config.owner");
}

}  // namespace
}  // namespace composio::json_schema
