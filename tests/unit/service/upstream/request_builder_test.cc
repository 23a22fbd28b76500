// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/request_builder.h"

#include <gtest/gtest.h>

#include <limits>

#include "service/base/error.h"
#include "tests/fakes/seeded_random.h"
#include "tests/unit/service/upstream/rule_test.pb.h"

namespace composio::upstream {
namespace {

namespace v1 = gateway::v1;

Rule RuleOf(const std::string& method) {
  static transcode::TableSet tables;
  return *CompileRule(*test::Empty::descriptor()->file()->FindServiceByName("Good")->FindMethodByName(method), tables);
}

class RequestBuilderTest : public ::testing::Test {
 protected:
  absl::Status Build(const std::string& method, absl::string_view wire) {
    rule_ = RuleOf(method);
    built_ = BuiltRequest();
    return builder_.Build(rule_, "http://h", wire, built_);
  }
  // The path and query of a request that can be built.
  std::string Url(const std::string& method, const google::protobuf::Message& request) {
    wire_ = request.SerializeAsString();
    const absl::Status status = Build(method, wire_);
    EXPECT_TRUE(status.ok()) << status;
    EXPECT_EQ(built_.url.find("http://h/"), 0u);
    return built_.url.substr(8);
  }
  // "field: why" of a request that cannot.
  std::string Violation(const std::string& method, const google::protobuf::Message& request) {
    wire_ = request.SerializeAsString();
    const absl::Status status = Build(method, wire_);
    EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument) << status;
    EXPECT_EQ(base::ReasonOf(status), v1::ERROR_REASON_INVALID_FIELD) << status;
    return std::string(status.message());
  }

  RequestBuilder builder_;
  Rule rule_;
  BuiltRequest built_;
  std::string wire_;
};

TEST_F(RequestBuilderTest, NothingSetMakesAPlainPath) {
  EXPECT_EQ(Url("List", test::ListRequest()), "/v3/things");
  EXPECT_FALSE(built_.include_extra);
}

TEST_F(RequestBuilderTest, ScalarsAreWrittenUnderComposiosNames) {
  test::ListRequest request;
  request.set_search("a b&c=d/ü");
  request.set_page_size(20);
  request.set_page_token("eyJ+/=");
  request.set_kind(test::KIND_LARGE);
  request.set_ratio(0.1);
  EXPECT_EQ(Url("List", request),
            "/v3/things?search=a%20b%26c%3Dd%2F%C3%BC&limit=20&cursor=eyJ%2B%2F%3D&kind=very-large&ratio=0.1");
}

TEST_F(RequestBuilderTest, AllNumberKindsAreWrittenInDecimal) {
  test::ListRequest request;
  request.set_delta(std::numeric_limits<int64_t>::min());
  request.set_four(std::numeric_limits<uint32_t>::max());
  request.set_small(1.5f);
  request.set_big(std::numeric_limits<uint64_t>::max());
  request.set_blob("\xff\x01");
  EXPECT_EQ(Url("List", request),
            "/v3/things?blob=%2FwE%3D&delta=-9223372036854775808&four=4294967295&small=1.5&big=18446744073709551615");
}

TEST_F(RequestBuilderTest, ListsAreCommaJoined) {
  test::ListRequest request;
  request.add_names("x");
  request.add_names("y z");
  request.add_kinds(test::KIND_SMALL);
  request.add_kinds(test::KIND_LARGE);
  request.add_numbers(-1);
  request.add_numbers(1ll << 40);
  request.add_apart("p");
  request.add_apart("q,r");
  EXPECT_EQ(Url("List", request),
            "/v3/things?names=x%2Cy%20z&kinds=SMALL%2Cvery-large&numbers=-1%2C1099511627776&apart=p&apart=q%2Cr");
}

TEST_F(RequestBuilderTest, ListElementsThatWouldComeApartOrVanishAreRefused) {
  test::ListRequest comma;
  comma.add_names("a,b");
  EXPECT_EQ(Violation("List", comma), "names: must not hold values with a comma, which is Composio's separator");
  test::ListRequest empty;
  empty.add_names("a");
  empty.add_names("");
  EXPECT_EQ(Violation("List", empty), "names: must not hold empty values");
}

TEST_F(RequestBuilderTest, MapsAreBracketedWithTheWholeKeyEncoded) {
  test::ListRequest request;
  (*request.mutable_versions())["github"] = "20260413_00";
  EXPECT_EQ(Url("List", request), "/v3/things?versions%5Bgithub%5D=20260413_00");
  test::ListRequest flags;
  (*flags.mutable_flags())[0] = false;
  EXPECT_EQ(Url("List", flags), "/v3/things?flags%5B0%5D=false");
}

TEST_F(RequestBuilderTest, PresenceDecidesWhetherAZeroIsSent) {
  test::ListRequest request;
  request.set_disabled(false);
  request.set_note("");
  EXPECT_EQ(Url("List", request), "/v3/things?disabled=false&note=");
  // search, page_size and kind set to their zero values on the wire mean the same as not set.
  const char zeros[] = "\x0a\x00\x10\x00\x38\x00";
  ASSERT_TRUE(Build("List", absl::string_view(zeros, 6)).ok());
  EXPECT_EQ(built_.url, "http://h/v3/things");
}

TEST_F(RequestBuilderTest, OfASingularFieldTheLastValueCounts) {
  ASSERT_TRUE(Build("List",
                    "\x0a\x01"
                    "a\x0a\x01"
                    "b")
                  .ok());
  EXPECT_EQ(built_.url, "http://h/v3/things?search=b");
}

TEST_F(RequestBuilderTest, TimestampsAreRfc3339) {
  test::ListRequest request;
  request.mutable_since()->set_seconds(1'700'000'000);
  request.mutable_since()->set_nanos(500'000'000);
  EXPECT_EQ(Url("List", request), "/v3/things?since=2023-11-14T22%3A13%3A20.500Z");
  request.mutable_since()->set_seconds(1'000'000'000'000'000);
  EXPECT_EQ(Violation("List", request),
            "since: the time lies outside of the years 1 to 9999, or its nanos outside of a second");
}

TEST_F(RequestBuilderTest, TwoAlternativesOfAUnionAreRefused) {
  test::ListRequest request;
  request.set_one("x");
  EXPECT_EQ(Url("List", request), "/v3/things?union=x");
  request.set_ratio(1);
  request.add_many("y");
  EXPECT_EQ(Violation("List", request), "many: must not be set together with one");
}

TEST_F(RequestBuilderTest, OurOwnFieldsAreNotSent) {
  test::ListRequest request;
  request.set_ours("mine");
  request.set_include_extra(true);
  EXPECT_EQ(Url("List", request), "/v3/things");
  EXPECT_TRUE(built_.include_extra);
}

TEST_F(RequestBuilderTest, HeadersAreCarried) {
  test::ListRequest request;
  request.set_gateway_headers("a: b");
  EXPECT_EQ(Url("List", request), "/v3/things");
  ASSERT_EQ(built_.headers.size(), 1u);
  EXPECT_EQ(built_.headers[0], std::make_pair(std::string("x-llm-gateway-headers"), std::string("a: b")));
  request.set_gateway_headers("a\r\nx-api-key: stolen");
  EXPECT_EQ(Violation("List", request), "gateway_headers: must not hold control characters");
}

TEST_F(RequestBuilderTest, PathValuesAreEncodedAsOneSegment) {
  test::GetRequest request;
  request.set_thing("a/b?c#%2e ü");
  request.set_kind(test::KIND_SMALL);
  EXPECT_EQ(Url("Get", request), "/v3/things/a%2Fb%3Fc%23%252e%20%C3%BC/parts/SMALL");
}

TEST_F(RequestBuilderTest, PathValuesThatChangeThePathAreRefused) {
  test::GetRequest request;
  request.set_kind(test::KIND_SMALL);
  EXPECT_EQ(Violation("Get", request), "thing: must be set");
  request.set_thing(".");
  EXPECT_EQ(Violation("Get", request), "thing: must not be '.' or '..'");
  request.set_thing("..");
  EXPECT_EQ(Violation("Get", request), "thing: must not be '.' or '..'");
  request.set_thing("...");
  request.set_kind(test::KIND_UNSPECIFIED);
  EXPECT_EQ(Violation("Get", request), "kind: must be set");
  request.set_kind(static_cast<test::Kind>(99));
  EXPECT_EQ(Violation("Get", request), "kind: 99 is no value of its enum that can be asked for");
}

TEST_F(RequestBuilderTest, ANegativePageSizeIsRefusedAndALargeOneLeftToComposio) {
  test::ListRequest request;
  request.set_page_size(-1);
  EXPECT_EQ(Violation("List", request), "page_size: must not be negative");
  request.set_page_size(9999);
  EXPECT_EQ(Url("List", request), "/v3/things?limit=9999");
}

TEST_F(RequestBuilderTest, NotANumberIsRefused) {
  test::ListRequest request;
  request.set_ratio(std::numeric_limits<double>::quiet_NaN());
  EXPECT_EQ(Violation("List", request), "ratio: JSON has no form for NaN and infinities");
}

TEST_F(RequestBuilderTest, UndecodableBytesAreMalformed) {
  for (absl::string_view wire : {"\xff",
                                 "\x0a\x05"
                                 "ab",
                                 "\x10", "\x0a\x02\xc3\x28"}) {
    const absl::Status status = Build("List", wire);
    EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument);
    EXPECT_EQ(base::ReasonOf(status), v1::ERROR_REASON_REQUEST_MALFORMED) << status;
  }
}

TEST_F(RequestBuilderTest, UnknownFieldsAreIgnored) {
  test::ListRequest request;
  request.GetReflection()->MutableUnknownFields(&request)->AddVarint(5000, 1);
  EXPECT_EQ(Url("List", request), "/v3/things");
}

TEST_F(RequestBuilderTest, AnyBytesMakeAUrlOrATypedError) {
  test::ListRequest seed;
  seed.set_search("search");
  seed.add_names("name");
  seed.add_numbers(300);
  (*seed.mutable_versions())["github"] = "20260413_00";
  seed.mutable_since()->set_seconds(1'700'000'000);
  seed.set_kind(test::KIND_LARGE);
  fakes::SeededRandom random(42);
  for (int i = 0; i < 5'000; ++i) {
    std::string wire = seed.SerializeAsString();
    for (uint64_t changes = random.Next() % 4 + 1; changes > 0; --changes) {
      wire[random.Next() % wire.size()] = static_cast<char>(random.Next());
    }
    const absl::Status status = Build("List", absl::string_view(wire).substr(0, random.Next() % (wire.size() + 1)));
    if (status.ok()) {
      EXPECT_EQ(built_.url.find_first_of(" \r\n\"<>"), std::string::npos);
    } else {
      EXPECT_NE(base::ReasonOf(status), v1::ERROR_REASON_UNSPECIFIED) << status;
    }
  }
}

TEST_F(RequestBuilderTest, AUrlBeyondTheLimitIsRefused) {
  test::ListRequest request;
  for (int i = 0; i < 3000; ++i) request.add_names("value");
  wire_ = request.SerializeAsString();
  const absl::Status status = Build("List", wire_);
  EXPECT_EQ(status.code(), absl::StatusCode::kResourceExhausted);
  EXPECT_EQ(base::ReasonOf(status), v1::ERROR_REASON_MESSAGE_TOO_LARGE);
}

TEST_F(RequestBuilderTest, WhatGoesIntoTheBodyIsNotInTheUrl) {
  test::CreateRequest request;
  request.set_thing("t");
  request.set_name("n");
  request.set_header("h");
  EXPECT_EQ(Url("Create", request), "/v3/things/t");
  EXPECT_EQ(built_.headers.size(), 1u);
  test::UpdateRequest update;
  update.set_thing("t");
  update.set_mode("m");
  update.mutable_change()->set_id("i");
  EXPECT_EQ(Url("Update", update), "/v3/things/t?mode=m");
}

TEST_F(RequestBuilderTest, TheResourceIsTheLastFieldOfThePath) {
  test::GetRequest request;
  request.set_thing("t");
  request.set_kind(test::KIND_LARGE);
  EXPECT_EQ(builder_.ResourceName(RuleOf("Get"), request.SerializeAsString()), "very-large");
  EXPECT_EQ(builder_.ResourceName(RuleOf("List"), ""), "");
}

}  // namespace
}  // namespace composio::upstream
