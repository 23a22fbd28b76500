// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/rule.h"

#include <gtest/gtest.h>

#include "tests/unit/service/upstream/rule_test.pb.h"

namespace composio::upstream {
namespace {

const google::protobuf::ServiceDescriptor& Service(const std::string& name) {
  return *test::Empty::descriptor()->file()->FindServiceByName(name);
}

transcode::TableSet& Tables() {
  static transcode::TableSet tables;
  return tables;
}

Rule Compiled(const std::string& method) {
  auto rule = CompileRule(*Service("Good").FindMethodByName(method), Tables());
  EXPECT_TRUE(rule.ok()) << rule.status();
  return rule.ok() ? *std::move(rule) : Rule();
}

const RequestField& Field(const Rule& rule, const std::string& name) {
  for (const RequestField& field : rule.fields) {
    if (field.name == name) return field;
  }
  static const RequestField none;
  ADD_FAILURE() << "no field " << name;
  return none;
}

TEST(Rule, AllGoodOnesCompile) {
  for (int i = 0; i < Service("Good").method_count(); ++i) Compiled(Service("Good").method(i)->name());
}

TEST(Rule, WhatIsNotInThePathGoesIntoTheQuery) {
  const Rule rule = Compiled("List");
  EXPECT_EQ(rule.method, "/composio.upstream.test.Good/List");
  EXPECT_EQ(rule.http_method, "GET");
  EXPECT_TRUE(rule.idempotent);
  EXPECT_EQ(rule.fields.at(static_cast<size_t>(rule.include_extra)).name, "include_extra");
  EXPECT_EQ(Field(rule, "page_size").upstream_name, "limit");
  EXPECT_EQ(Field(rule, "page_size").place, Place::kQuery);
  EXPECT_EQ(Field(rule, "ours").place, Place::kNowhere);
  EXPECT_EQ(Field(rule, "gateway_headers").place, Place::kHeader);
  EXPECT_EQ(Field(rule, "gateway_headers").upstream_name, "x-llm-gateway-headers");
  EXPECT_EQ(rule.FieldName("limit"), "page_size");
  EXPECT_EQ(rule.FieldName("unknown"), "unknown");
}

TEST(Rule, PathAndResponseAreResolved) {
  const Rule rule = Compiled("Get");
  EXPECT_EQ(rule.path_texts, (std::vector<std::string>{"/v3/things/", "/parts/"}));
  EXPECT_EQ(rule.path_fields, (std::vector<int>{0, 1}));
  ASSERT_NE(rule.response_field, nullptr);
  EXPECT_EQ(rule.response_field->name, "thing");
}

TEST(Rule, ABodyOfTheWholeMessageLeavesOutPathAndHeaders) {
  const Rule rule = Compiled("Create");
  EXPECT_EQ(rule.body, Rule::Body::kRequest);
  EXPECT_EQ(Field(rule, "name").place, Place::kBody);
  EXPECT_EQ(Field(rule, "thing").place, Place::kPath);
  EXPECT_EQ(Field(rule, "header").place, Place::kHeader);
  EXPECT_EQ(rule.credential, gateway::v1::UPSTREAM_CREDENTIAL_ORG);
  EXPECT_EQ(rule.success_on, std::vector<int>{409});
  EXPECT_FALSE(rule.idempotent);
}

TEST(Rule, ABodyOfOneFieldLeavesTheRestToTheQuery) {
  const Rule rule = Compiled("Update");
  EXPECT_EQ(rule.body, Rule::Body::kField);
  EXPECT_EQ(Field(rule, "change").place, Place::kBody);
  EXPECT_EQ(Field(rule, "mode").place, Place::kQuery);
}

TEST(Rule, ASuccessorIsKept) {
  EXPECT_EQ(Compiled("Update").replaced_by, "composio.upstream.test.Good.Create");
  EXPECT_EQ(Compiled("Create").replaced_by, "");
}

TEST(Rule, HowLongAnswersAreKeptIsInTheRule) {
  EXPECT_EQ(Compiled("Get").cache_ttl, absl::Milliseconds(90500));
  EXPECT_EQ(Compiled("List").cache_ttl, absl::ZeroDuration());
  EXPECT_TRUE(Compiled("Create").clears_cache);
  EXPECT_FALSE(Compiled("Get").clears_cache);
}

TEST(Rule, ABadRuleIsRefusedWithTheMethodsName) {
  const std::pair<const char*, const char*> cases[] = {
      {"NoOperation", "has no operation"},
      {"KeptWrite", "has cache_ttl, but answers to POST are not kept"},
      {"KeptForNoTime", "has a cache_ttl that is not positive"},
      {"UnknownPathField", "names '{nobody}', which the request does not have"},
      {"MessageInPath", "field 'change' stands in the path, but is no string"},
      {"ListInPath", "field 'names' stands in the path, but is a list"},
      {"SkippedInPath", "field 'ours' stands in the path, but is a header or never sent"},
      {"Unbalanced", "unbalanced braces"},
      {"EmptyBraces", "empty braces"},
      {"PartOfSegment", "not a whole segment"},
      {"NoSlash", "does not begin with '/'"},
      {"QueryInPath", "has a query"},
      {"TwoBodies", "has two bodies"},
      {"UnknownBody", "body names 'nobody', which the request does not have"},
      {"ScalarBody", "body names 'thing', which is not one message"},
      {"GetWithBody", "has a body, but GET sends none"},
      {"MessageInQuery", "field 'change' is of a type that a query cannot hold"},
      {"UnknownResponse", "response names 'nobody', which the response message does not have"},
      {"ScalarResponse", "response names 'id', which is neither a message nor a list"},
      {"SuccessOnSuccess", "success_on holds 200"},
      {"UnknownSuccessor", "replaced_by names 'composio.upstream.test.Good.Nobody', which is no other method"},
      {"Streams", "a rule is for unary methods"},
      {"BracketedScalar", "field 'x' is bracketed, but no map"},
      {"ListStyleOfScalar", "field 'x' has the style of a list"},
      {"NumberHeader", "field 'x' is a header, but no string"},
      {"BadHeaderName", "field 'x' has a header name that cannot be sent"},
      {"NullWithoutPresence", "NullWithoutPresenceRequest.x: `empty_is_null` needs"},
      {"ExtraNoStruct", "ExtraNoStructRequest.x: `extra` and `open` are for"},
      {"IncludeExtraNoBool", "field 'include_extra' is no bool"},
  };
  EXPECT_EQ(static_cast<int>(std::size(cases)), Service("Bad").method_count());
  for (const auto& [name, why] : cases) {
    const absl::Status status = CompileRule(*Service("Bad").FindMethodByName(name), Tables()).status();
    const std::string message(status.message());
    EXPECT_EQ(message.find(std::string("composio.upstream.test.Bad.") + name + ": "), 0u) << name << ": " << message;
    EXPECT_NE(message.find(why), std::string::npos) << name << ": " << message;
  }
}

}  // namespace
}  // namespace composio::upstream
