// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/wire_to_json.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <google/protobuf/text_format.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/transcode/table_set.h"
#include "service/transcode/upstream_naming.h"
#include "service/transcode/wire_format.h"
#include "tests/testing/every_kind.pb.h"
#include "tests/testing/upstream_shapes.pb.h"

namespace composio::transcode {
namespace {

using composio::testing::Bares;
using composio::testing::EveryKind;
using composio::testing::Shapes;
using composio::testing::WithAny;

std::string Tag(uint32_t number, WireType type) {
  char bytes[kMaxVarint];
  return {bytes, static_cast<size_t>(PutVarint(number << 3 | static_cast<uint32_t>(type), bytes) - bytes)};
}

std::string Delimited(uint32_t number, const std::string& content) {
  char bytes[kMaxVarint];
  const auto size = static_cast<size_t>(PutVarint(content.size(), bytes) - bytes);
  return Tag(number, WireType::kDelimited) + std::string(bytes, size) + content;
}

class WireToJsonTest : public ::testing::Test {
 protected:
  template <typename Message>
  const MessageTable& Upstream() {
    return **upstream_.Compile(*Message::descriptor(), UpstreamNaming());
  }
  template <typename Message>
  const MessageTable& Proto() {
    return **proto_.Compile(*Message::descriptor(), ProtoJsonNaming());
  }
  template <typename Message>
  static std::string Wire(const std::string& text) {
    Message message;
    EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(text, &message)) << text;
    std::string wire;
    google::protobuf::io::StringOutputStream stream(&wire);
    google::protobuf::io::CodedOutputStream out(&stream);
    out.SetSerializationDeterministic(true);  // the order of a map's entries is by chance otherwise
    message.SerializeToCodedStream(&out);
    out.Trim();
    return wire;
  }
  std::string Json(const MessageTable& table, const std::string& wire) {
    std::string json;
    const absl::Status status = to_json_.Convert(table, wire, options_, &json);
    EXPECT_TRUE(status.ok()) << status;
    return json;
  }
  std::string ShapesJson(const std::string& text) { return Json(Upstream<Shapes>(), Wire<Shapes>(text)); }
  std::string KindsJson(const std::string& text) { return Json(Proto<EveryKind>(), Wire<EveryKind>(text)); }
  absl::Status ErrorOf(const MessageTable& table, const std::string& wire) {
    std::string json;
    const absl::Status status = to_json_.Convert(table, wire, options_, &json);
    EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument);
    return status;
  }
  bool IsMalformed(const std::string& wire) {
    const absl::Status status = ErrorOf(Proto<EveryKind>(), wire);
    return base::ReasonOf(status) == base::ErrorReason::ERROR_REASON_UNSPECIFIED;
  }

  TableSet upstream_;
  TableSet proto_;
  WireToJson to_json_;
  WireToJsonOptions options_;
};

TEST_F(WireToJsonTest, WritesComposiosNamesAndNumbers) {
  EXPECT_EQ(ShapesJson(R"(name: "a" page_token: "c" state: SHAPE_STATE_RETIRED states: [1, 7] size_bytes: 12345678901
                          create_time { seconds: 1700000000 nanos: 500000000 } ratio: 0.5 tools: "t" count: 3)"),
            R"({"name":"a","cursor":"c","state":"gone-away","states":["ACTIVE",7],"size":12345678901,"tools":["t"],)"
            R"("created_at":"2023-11-14T22:13:20.500Z","ratio":0.5,"count":3})");
}

TEST_F(WireToJsonTest, WritesProto3Json) {
  EXPECT_EQ(KindsJson(R"(int64_value: -5 uint64_value: 18446744073709551615 bytes_value: "\x01\x02" far_int: 1
                         duration { seconds: -1 nanos: -500000000 } mask { paths: "a_b" paths: "c" } optional_bool: false)"),
            R"({"int64Value":"-5","uint64Value":"18446744073709551615","bytesValue":"AQI=","optionalBool":false,)"
            R"("duration":"-1.500s","mask":"aB,c","farInt":1})");
  EXPECT_EQ(KindsJson("double_value: inf float_value: -inf doubles: nan"),
            R"({"doubleValue":"Infinity","floatValue":"-Infinity","doubles":["NaN"]})");
  EXPECT_EQ(
      KindsJson(
          R"(int64_map { key: -1 value: 2 } bool_map { key: true value: false } string_map { key: "\"" value: "\n" })"),
      R"({"int64Map":{"-1":"2"},"boolMap":{"true":false},"stringMap":{"\"":"\n"}})");
  EXPECT_EQ(KindsJson(""), "{}");
}

TEST_F(WireToJsonTest, StringsAreEscaped) {
  EXPECT_EQ(KindsJson(R"(string_value: "\"\\/\b\f\n\r\t\x01\x1f\x7f caf\303\251 0123456789abcdef\"0123456789abcdef")"),
            "{\"stringValue\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f caf\xc3\xa9 "
            "0123456789abcdef\\\"0123456789abcdef\"}");
  for (size_t size = 0; size < 70; ++size) {
    const std::string text(size, 'x');
    EveryKind kinds;
    kinds.set_optional_string(text + "\n");
    EXPECT_EQ(Json(Proto<EveryKind>(), kinds.SerializeAsString()),
              absl::StrCat(R"({"optionalString":")", text, R"(\n"})"));
    kinds.set_optional_string("\x01" + text);
    EXPECT_EQ(Json(Proto<EveryKind>(), kinds.SerializeAsString()),
              absl::StrCat(R"({"optionalString":"\u0001)", text, R"("})"));
  }
}

TEST_F(WireToJsonTest, SkippedHeaderAndExtraFieldsStayOut) {
  EXPECT_EQ(ShapesJson(R"(name: "a" include_extra: true trace: "t" tools: "x" count: 1
                          extra { fields { key: "k" value { bool_value: true } } })"),
            R"({"name":"a","tools":["x"],"count":1})");
}

TEST_F(WireToJsonTest, OpenMembersStandBesideTheOthers) {
  EXPECT_EQ(ShapesJson(R"(tools: "x" count: 1 credentials { client_id: "c" your_domain: "d"
                          other { fields { key: "tenant" value { number_value: 7 } } } })"),
            R"({"tools":["x"],"credentials":{"client_id":"c","your-domain":"d","tenant":7},"count":1})");
  const absl::Status status = ErrorOf(Upstream<Shapes>(), Wire<Shapes>(R"(credentials {
      other { fields { key: "your-domain" value { number_value: 7 } } } })"));
  EXPECT_EQ(base::ReasonOf(status), base::ErrorReason::ERROR_REASON_INVALID_FIELD);
  EXPECT_NE(status.message().find("credentials.other.\"your-domain\""), std::string::npos) << status;
}

TEST_F(WireToJsonTest, EmptyIsNullWhereTheRuleSaysSo) {
  EXPECT_EQ(ShapesJson(R"(url: "" proxy {} tools: "x" count: 1)"),
            R"({"url":null,"proxy":null,"tools":["x"],"count":1})");
  EXPECT_EQ(ShapesJson(R"(url: "u" proxy { slug: "s" } tools: "x" count: 1)"),
            R"({"url":"u","proxy":{"slug":"s"},"tools":["x"],"count":1})");
}

TEST_F(WireToJsonTest, FieldsMarkedAlwaysAreWrittenWhenEmpty) {
  EXPECT_EQ(ShapesJson(""), R"({"tools":[],"count":0})");
  FieldSet leave_out;
  leave_out.Insert(*Upstream<Shapes>().FieldByProtoName("tools"));
  options_.leave_out = &leave_out;
  EXPECT_EQ(ShapesJson(R"(name: "a")"), R"({"name":"a","count":0})");
}

TEST_F(WireToJsonTest, OneFormOfAUnionAtMost) {
  EXPECT_EQ(ShapesJson(R"(version_text: "v" tools: "x" count: 1)"), R"({"tools":["x"],"versions":"v","count":1})");
  const absl::Status status =
      ErrorOf(Upstream<Shapes>(), Wire<Shapes>(R"(version_text: "v" versions { key: "a" value: "1" })"));
  EXPECT_EQ(base::ReasonOf(status), base::ErrorReason::ERROR_REASON_INVALID_FIELD);
  EXPECT_NE(status.message().find("versions"), std::string::npos) << status;
}

TEST_F(WireToJsonTest, LeavesOutWhatIsNotForTheBody) {
  FieldSet leave_out;
  for (const char* name : {"name", "parts", "versions"}) leave_out.Insert(*Upstream<Shapes>().FieldByProtoName(name));
  options_.leave_out = &leave_out;
  EXPECT_EQ(
      ShapesJson(R"(name: "a" page_token: "c" parts {} parts {} versions { key: "a" value: "b" } tools: "x" count: 1)"),
      R"({"cursor":"c","tools":["x"],"count":1})");
}

TEST_F(WireToJsonTest, WritesOneFieldAlone) {
  const MessageTable& table = Upstream<Shapes>();
  const auto only = [&](const char* name, const std::string& text) {
    options_.only = table.FieldByProtoName(name);
    return Json(table, Wire<Shapes>(text));
  };
  EXPECT_EQ(only("proxy", R"(name: "a" proxy { slug: "s" })"), R"({"slug":"s"})");
  EXPECT_EQ(only("parts", R"(name: "a" parts { slug: "s" } parts {} enabled: true)"), R"([{"slug":"s"},{}])");
  EXPECT_EQ(only("versions", R"(versions { key: "a" value: "1" })"), R"({"a":"1"})");
  EXPECT_EQ(only("numbers", R"(numbers: [1, 2])"), "[1,2]");
  EXPECT_EQ(only("extra", R"(extra { fields { key: "k" value { null_value: NULL_VALUE } } })"), R"({"k":null})");
  EXPECT_EQ(only("proxy", R"(name: "a")"), "");
  // Merged from two occurrences, an unknown field between them.
  options_.only = table.FieldByProtoName("proxy");
  EXPECT_EQ(Json(table, Delimited(9, Delimited(1, "a")) + Delimited(999, "?") +
                            Delimited(9, Tag(2, WireType::kVarint) + "\x01")),
            R"({"slug":"a","state":"ACTIVE"})");
}

TEST_F(WireToJsonTest, WellKnownTypesByThemselves) {
  google::protobuf::Struct object;
  (*object.mutable_fields())["a"].mutable_list_value()->add_values()->set_number_value(1.5);
  EXPECT_EQ(Json(Proto<google::protobuf::Struct>(), object.SerializeAsString()), R"({"a":[1.5]})");
  EXPECT_EQ(Json(Proto<google::protobuf::Value>(), ""), "null");
  EXPECT_EQ(Json(Proto<google::protobuf::Timestamp>(), ""), R"("1970-01-01T00:00:00Z")");
  EXPECT_EQ(Json(Proto<google::protobuf::StringValue>(), Delimited(1, "x")), R"("x")");
}

TEST_F(WireToJsonTest, UnusualMapEntriesAreUnderstood) {
  const auto entry = [](const std::string& content) { return Delimited(62, content); };
  const MessageTable& table = Proto<EveryKind>();
  EXPECT_EQ(Json(table, entry("")), R"({"stringMap":{"":""}})");
  EXPECT_EQ(Json(table, entry(Delimited(2, "v") + Delimited(1, "k"))), R"({"stringMap":{"k":"v"}})");
  EXPECT_EQ(Json(table, entry(Delimited(1, "j") + Delimited(1, "k") + Delimited(2, "u") + Delimited(2, "v") +
                              Delimited(9, "z"))),
            R"({"stringMap":{"k":"v"}})");
  EXPECT_EQ(Json(table, entry(Delimited(1, "k") + Delimited(2, "1")) + entry(Delimited(1, "l") + Delimited(2, "2")) +
                            entry(Delimited(1, "k") + Delimited(2, "3"))),
            R"({"stringMap":{"l":"2","k":"3"}})");
  std::string many;
  for (int i = 0; i < 200; ++i) {
    many += entry(Delimited(1, absl::StrCat("key", i % 100)) + Delimited(2, absl::StrCat(i)));
  }
  const std::string json = Json(table, many);
  EXPECT_EQ(json.find(R"("key5":"5")"), std::string::npos);
  EXPECT_NE(json.find(R"("key5":"105")"), std::string::npos);
  // The same key in two encodings.
  const auto numbers = [](const std::string& content) { return Delimited(51, content); };
  EXPECT_EQ(Json(table, numbers(std::string("\x08\x05\x10\x01", 4)) + numbers(std::string("\x08\x85\x00\x10\x02", 5))),
            R"({"int32Map":{"5":2}})");
  const std::string ones = "\x08" + std::string(9, '\xff');
  EXPECT_EQ(Json(table, numbers(ones + "\x41\x10\x01") + numbers(ones + "\x01\x10\x02")), R"({"int32Map":{"-1":2}})");
  // A value in two pieces.
  EXPECT_EQ(Json(table, Delimited(66, Delimited(1, "k") + Delimited(2, "\x08\x01") + Delimited(2, Delimited(2, "n")))),
            R"({"nestedMap":{"k":{"id":1,"displayName":"n"}}})");
}

TEST_F(WireToJsonTest, PackedAndUnpackedMix) {
  const MessageTable& table = Proto<EveryKind>();
  EXPECT_EQ(Json(table,
                 Tag(33, WireType::kVarint) + "\x01" + Delimited(33, "\x02\x03") + Tag(33, WireType::kVarint) + "\x04"),
            R"({"int32s":[1,2,3,4]})");
  EXPECT_EQ(Json(table, Delimited(33, "")), "{}");
  EXPECT_EQ(Json(table, Delimited(49, "\x05\x06")), R"({"unpacked":[5,6]})");
}

TEST_F(WireToJsonTest, TheLastMemberOfAOneofCounts) {
  EXPECT_EQ(Json(Proto<EveryKind>(), Delimited(72, "s") + Tag(71, WireType::kVarint) + "\x05"), R"({"choiceInt":5})");
  EXPECT_EQ(Json(Proto<EveryKind>(), Tag(71, WireType::kVarint) + "\x05" + Delimited(72, "s")),
            R"({"choiceString":"s"})");
}

TEST_F(WireToJsonTest, MalformedBytesAreRefused) {
  EXPECT_TRUE(IsMalformed("\x08"));
  EXPECT_TRUE(IsMalformed(Tag(4, WireType::kVarint)));
  EXPECT_TRUE(IsMalformed(Tag(4, WireType::kVarint) + std::string(11, '\xff')));
  EXPECT_TRUE(IsMalformed(Tag(1, WireType::kFixed64) + "1234567"));
  EXPECT_TRUE(IsMalformed(Tag(14, WireType::kDelimited) + "\x05"
                                                          "abc"));
  EXPECT_TRUE(IsMalformed(std::string("\x00\x01", 2)));
  EXPECT_TRUE(IsMalformed(Tag(4, static_cast<WireType>(6)) + "a"));
  EXPECT_TRUE(IsMalformed(Tag(999, WireType::kEndGroup)));
  EXPECT_TRUE(IsMalformed(Tag(999, WireType::kStartGroup) + Tag(998, WireType::kEndGroup)));
  EXPECT_TRUE(IsMalformed(Delimited(14, "\xff")));
  EXPECT_TRUE(IsMalformed(Delimited(17, Delimited(2, "a\xc3"))));
  EXPECT_TRUE(IsMalformed(Delimited(81, Delimited(1, Delimited(1, "\x80")))));
  EXPECT_EQ(ErrorOf(Proto<EveryKind>(), Delimited(18, Delimited(17, "\x0a"))).message(),
            "not a composio.testing.EveryKind, field self.nested: its bytes are malformed");
}

TEST_F(WireToJsonTest, UnknownFieldsAndGroupsArePassedOver) {
  const std::string group = Tag(999, WireType::kStartGroup) + Tag(7, WireType::kStartGroup) +
                            Tag(7, WireType::kEndGroup) + Delimited(1, "x") + Tag(999, WireType::kEndGroup);
  EXPECT_EQ(Json(Proto<EveryKind>(), group + Delimited(14, "a") + Delimited(4, "wrong type") + group),
            R"({"stringValue":"a"})");
}

TEST_F(WireToJsonTest, ValuesWithoutJsonFormAreInvalidFields) {
  const auto reason = [this](const MessageTable& table, const std::string& wire) {
    return base::ReasonOf(ErrorOf(table, wire));
  };
  constexpr auto kInvalid = base::ErrorReason::ERROR_REASON_INVALID_FIELD;
  EXPECT_EQ(reason(Proto<EveryKind>(), Wire<EveryKind>("value { number_value: nan }")), kInvalid);
  EXPECT_EQ(reason(Upstream<Shapes>(), Wire<Shapes>("ratio: inf")), kInvalid);
  EXPECT_EQ(reason(Proto<EveryKind>(), Wire<EveryKind>("time { seconds: 253402300800 }")), kInvalid);
  EXPECT_EQ(reason(Proto<EveryKind>(), Wire<EveryKind>("time { nanos: -1 }")), kInvalid);
  EXPECT_EQ(reason(Proto<EveryKind>(), Wire<EveryKind>("duration { seconds: 1 nanos: -1 }")), kInvalid);
  EXPECT_EQ(reason(Proto<EveryKind>(), Wire<EveryKind>("mask { paths: \"Upper\" }")), kInvalid);
  EXPECT_EQ(reason(Proto<EveryKind>(), Wire<EveryKind>("mask { paths: \"a,b\" }")), kInvalid);
  EXPECT_EQ(reason(Proto<EveryKind>(), Wire<EveryKind>("mask { paths: \"\" }")), kInvalid);
  EXPECT_EQ(reason(Proto<WithAny>(), Wire<WithAny>("any { type_url: \"x\" }")), kInvalid);
}

TEST_F(WireToJsonTest, LimitsTheDepth) {
  const auto nested = [](int depth) {
    std::string wire;
    for (int i = 1; i < depth; ++i) wire = Delimited(18, wire);
    return wire;
  };
  EXPECT_EQ(Json(Proto<EveryKind>(), nested(100)).size(), 99 * 8 + 2 + 99);
  EXPECT_NE(ErrorOf(Proto<EveryKind>(), nested(101)).message().find("nested too deeply"), std::string::npos);
}

// Each level could make all below it be printed twice.
TEST_F(WireToJsonTest, DisorderAtEveryLevelEndsSoon) {
  std::string wire = Tag(4, WireType::kVarint) + "\x01";
  for (int i = 0; i < 90; ++i) wire = Delimited(18, wire) + Tag(4, WireType::kVarint) + "\x01";
  std::string json;
  const absl::Status status = to_json_.Convert(Proto<EveryKind>(), wire, {}, &json);
  EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument) << json.size();
}

TEST_F(WireToJsonTest, BareMessagesHaveNoObjectAroundThem) {
  const auto json = [this](const std::string& text) { return Json(Upstream<Bares>(), Wire<Bares>(text)); };
  EXPECT_EQ(json(R"(enable { slugs: ["a", "b"] } page_token: "1")"), R"({"enable":["a","b"],"cursor":1})");
  EXPECT_EQ(json(R"(enable {} scope {} rows {} rows { slugs: "r" } page_token: "1")"),
            R"({"enable":[],"scope":[],"cursor":1,"rows":[[],["r"]]})");
  EXPECT_EQ(json(R"(parts { parts { slug: "p" } } accounts { accounts { key: "k" value { slugs: "s" } } }
                    page_token: "1")"),
            R"({"parts":[{"slug":"p"}],"accounts":{"k":["s"]},"cursor":1})");
  EXPECT_EQ(json(R"(parts {} accounts {} page_token: "1")"), R"({"parts":null,"accounts":null,"cursor":1})");
  EXPECT_EQ(json(R"(by_app { key: "k" value {} } by_app { key: "l" } off: false page_token: "1")"),
            R"({"by_app":{"k":[],"l":[]},"scope":false,"cursor":1})");
}

TEST_F(WireToJsonTest, TextInABareMessageIsChecked) {
  const absl::Status status =
      ErrorOf(Upstream<Bares>(), Delimited(1, Delimited(1, "a") + Delimited(7, "?") + Delimited(1, "\xff")));
  EXPECT_EQ(status.message(), "not a composio.testing.Bares, field enable[1]: a string is not UTF-8");
}

TEST_F(WireToJsonTest, ABareMessageMayBeTheWholeAnswer) {
  EXPECT_EQ(Json(Upstream<composio::testing::Slugs>(), Wire<composio::testing::Slugs>(R"(slugs: ["a"])")), R"(["a"])");
  EXPECT_EQ(Json(Upstream<composio::testing::Accounts>(), ""), "{}");
}

TEST_F(WireToJsonTest, TextAndTimesAsNumbers) {
  const auto json = [this](const std::string& text) { return Json(Upstream<Bares>(), Wire<Bares>(text)); };
  EXPECT_EQ(json(R"(page_token: "-1.5e3" start_time { seconds: 1700000000 nanos: 123999999 })"),
            R"({"cursor":-1.5e3,"from":1700000000123})");
  EXPECT_EQ(json("start_time { seconds: -1 nanos: 500000000 }"), R"({"from":-500,"cursor":null})");
  EXPECT_EQ(json("start_time {}"), R"({"from":0,"cursor":null})");
  for (const char* text : {"x", "1 ", " 1", "01", "1,\"a\":2", "NaN"}) {
    Bares bares;
    bares.set_page_token(text);
    const absl::Status status = ErrorOf(Upstream<Bares>(), bares.SerializeAsString());
    EXPECT_EQ(base::ReasonOf(status), base::ErrorReason::ERROR_REASON_INVALID_FIELD) << text;
  }
}

}  // namespace
}  // namespace composio::transcode
