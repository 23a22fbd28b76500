// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/json_to_wire.h"

#include <google/protobuf/util/json_util.h>
#include <gtest/gtest.h>

#include <limits>
#include <string>

#include "absl/strings/str_cat.h"
#include "service/transcode/table_set.h"
#include "service/transcode/upstream_naming.h"
#include "tests/testing/every_kind.pb.h"
#include "tests/testing/upstream_shapes.pb.h"

namespace composio::transcode {
namespace {

using composio::testing::Bares;
using composio::testing::EveryKind;
using composio::testing::Shapes;
using composio::testing::ShapesResponse;
using composio::testing::WithAny;

class JsonToWireTest : public ::testing::Test {
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
  Message Read(const MessageTable& table, absl::string_view json) {
    std::string wire;
    report_ = JsonReport();
    const absl::Status status = to_wire_.Convert(table, json, options_, &wire, &report_);
    EXPECT_TRUE(status.ok()) << status << "\n" << json;
    Message message;
    EXPECT_TRUE(message.ParseFromString(wire)) << json;
    return message;
  }
  Shapes ReadShapes(absl::string_view json) { return Read<Shapes>(Upstream<Shapes>(), json); }
  EveryKind ReadKinds(absl::string_view json) { return Read<EveryKind>(Proto<EveryKind>(), json); }
  std::string ErrorOf(const MessageTable& table, absl::string_view json) {
    std::string wire;
    const absl::Status status = to_wire_.Convert(table, json, options_, &wire);
    EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument) << json;
    return std::string(status.message());
  }
  template <typename Message>
  static std::string Json(const Message& message) {
    std::string json;
    google::protobuf::util::JsonPrintOptions options;
    options.preserve_proto_field_names = true;
    EXPECT_TRUE(google::protobuf::util::MessageToJsonString(message, &json, options).ok());
    return json;
  }

  TableSet upstream_;
  TableSet proto_;
  JsonToWire to_wire_;
  JsonToWireOptions options_;
  JsonReport report_;
};

TEST_F(JsonToWireTest, NumbersAreReadFromTextAndTextFromNumbers) {
  const Shapes shapes =
      ReadShapes(R"({"size":"12345678901","ratio":"0.5","name":17,"cursor":1.50,"numbers":["1",2,"3.0"]})");
  EXPECT_EQ(shapes.size_bytes(), 12345678901);
  EXPECT_EQ(shapes.ratio(), 0.5);
  EXPECT_EQ(shapes.name(), "17");
  EXPECT_EQ(shapes.page_token(), "1.50");
  EXPECT_EQ(shapes.numbers_size(), 3);
  EXPECT_EQ(shapes.numbers(2), 3);
  EXPECT_TRUE(ReadShapes(R"({"enabled":"true"})").enabled());
  EXPECT_EQ(ReadShapes(R"({"name":true})").name(), "true");
}

TEST_F(JsonToWireTest, AValueThatCannotBeTheFieldsIsRefusedWithItsPlace) {
  const MessageTable& table = Upstream<Shapes>();
  EXPECT_EQ(ErrorOf(table, R"({"name":["a"]})"), "byte 8, name: a string is expected, not a list");
  EXPECT_EQ(ErrorOf(table, R"({"parts":[{},{"slug":{}}]})"),
            "byte 21, parts[1].slug: a string is expected, not an object");
  EXPECT_EQ(ErrorOf(table, R"({"size":1.5})"), "byte 8, size: not an integer of 64 bits");
  EXPECT_EQ(ErrorOf(table, R"({"size":"many"})"), "byte 8, size: a number is expected, not other text");
  EXPECT_EQ(ErrorOf(table, R"({"numbers":[1,3000000000]})"), "byte 14, numbers[1]: not an integer of 32 bits");
  EXPECT_EQ(ErrorOf(table, R"({"credentials":3})"), "byte 15, credentials: an object is expected, not a number");
  EXPECT_EQ(ErrorOf(table, R"({"created_at":"yesterday"})"), "byte 14, created_at: not a time of RFC 3339");
  EXPECT_EQ(ErrorOf(table, R"([])"), "byte 0: an object is expected, not a list");
  EXPECT_EQ(ErrorOf(table, R"({"parts":[{"slug":"a" 1}]})"),
            "byte 22, parts[0]: a comma or a closing brace is missing");
  EXPECT_EQ(ErrorOf(Proto<EveryKind>(), R"({"uint32Value":-1})"),
            "byte 15, uint32Value: not an integer from 0 up to 32 bits");
  EXPECT_EQ(ErrorOf(Proto<EveryKind>(), R"({"int32Map":{"x":1}})"),
            "byte 17, int32Map.x: a key that is an integer is expected");
}

TEST_F(JsonToWireTest, IntegersReachTheEndsOfTheirRanges) {
  const EveryKind kinds = ReadKinds(
      R"({"int32Value":-2147483648,"uint32Value":4294967295,"int64Value":"-9223372036854775808","uint64Value":18446744073709551615,)"
      R"("sint64Value":9223372036854775807,"fixed64Value":"18446744073709551615","sfixed32Value":-1e3})");
  EXPECT_EQ(kinds.int32_value(), std::numeric_limits<int32_t>::min());
  EXPECT_EQ(kinds.uint32_value(), std::numeric_limits<uint32_t>::max());
  EXPECT_EQ(kinds.int64_value(), std::numeric_limits<int64_t>::min());
  EXPECT_EQ(kinds.uint64_value(), std::numeric_limits<uint64_t>::max());
  EXPECT_EQ(kinds.sint64_value(), std::numeric_limits<int64_t>::max());
  EXPECT_EQ(kinds.fixed64_value(), std::numeric_limits<uint64_t>::max());
  EXPECT_EQ(kinds.sfixed32_value(), -1000);
  EXPECT_FALSE(report_.lossy);
}

TEST_F(JsonToWireTest, NullIsAbsent) {
  const Shapes shapes = ReadShapes(
      R"({"name":null,"url":null,"proxy":null,"parts":[null,{"slug":"a"}],"tools":null,"versions":null,"created_at":null,"state":null})");
  EXPECT_FALSE(shapes.has_url());
  EXPECT_FALSE(shapes.has_proxy());
  EXPECT_FALSE(shapes.has_create_time());
  EXPECT_EQ(shapes.parts_size(), 1);
  EXPECT_EQ(ReadKinds(R"({"value":null})").value().kind_case(), google::protobuf::Value::kNullValue);
  EXPECT_EQ(ReadKinds(R"({"choiceNull":null})").choice_case(), EveryKind::kChoiceNull);
  EXPECT_EQ(ReadKinds(R"({"values":[null,1]})").values(0).kind_case(), google::protobuf::Value::kNullValue);
  EXPECT_FALSE(ReadKinds(R"({"stringWrapper":null})").has_string_wrapper());
  EXPECT_EQ(ReadKinds(R"({"stringMap":{"a":null,"b":"c"}})").string_map_size(), 1);
}

TEST_F(JsonToWireTest, OfRepeatedKeysTheLastCounts) {
  EXPECT_EQ(Json(ReadShapes(R"({"parts":[{"slug":"a"},{"slug":"b"}],"name":"x","parts":[{"slug":"c"}],"name":"y"})")),
            R"({"name":"y","parts":[{"slug":"c"}]})");
  EXPECT_EQ(Json(ReadShapes(R"({"credentials":{"client_id":"a","z":1},"credentials":{"your-domain":"d"}})")),
            R"({"credentials":{"your_domain":"d"}})");
  EXPECT_EQ(Json(ReadShapes(R"({"size":5,"enabled":true,"size":0})")), R"({"enabled":true})");
  EXPECT_EQ(Json(ReadShapes(R"({"size":5,"enabled":true,"size":null})")), R"({"enabled":true})");
  EXPECT_EQ(Json(ReadShapes(R"({"versions":{"a":"1"},"name":"n","versions":"latest"})")),
            R"({"name":"n","version_text":"latest"})");
  // Both spellings are one key.
  EXPECT_EQ(ReadKinds(R"({"int32s":[1],"int32s":[2,3]})").int32s_size(), 2);
  EXPECT_EQ(ReadKinds(R"({"stringValue":"a","string_value":"b"})").string_value(), "b");
  EXPECT_EQ(ReadKinds(R"({"struct":{"a":1,"a":2}})").struct_().fields().at("a").number_value(), 2);
}

TEST_F(JsonToWireTest, RepeatedKeysCanAlternateForLong) {
  std::string json = "{";
  for (int i = 0; i < 20000; ++i) {
    absl::StrAppend(&json, R"("name":"n)", i, R"(","tools":["t)", i, R"("],"parts":[{}],)");
  }
  json += R"("enabled":true})";
  EXPECT_EQ(Json(ReadShapes(json)), R"({"name":"n19999","tools":["t19999"],"parts":[{}],"enabled":true})");
}

TEST_F(JsonToWireTest, UnknownMembersArePassedOverOrGatheredOrRefused) {
  constexpr absl::string_view kJson =
      R"({"new":{"a":[1,"x"]},"parts":[{"slug":"s","color":"red"}],"n\u0065w2":true,"include_extra":true,"trace":"t"})";
  EXPECT_EQ(Json(ReadShapes(kJson)), R"({"parts":[{"slug":"s"}]})");
  options_.gather_extra = true;
  const Shapes shapes = ReadShapes(kJson);
  EXPECT_EQ(shapes.extra().fields_size(), 4);
  EXPECT_EQ(shapes.extra().fields().at("new").struct_value().fields().at("a").list_value().values_size(), 2);
  EXPECT_TRUE(shapes.extra().fields().at("new2").bool_value());
  EXPECT_TRUE(shapes.extra().fields().at("include_extra").bool_value());
  EXPECT_EQ(shapes.parts(0).extra().fields().at("color").string_value(), "red");
  options_.gather_extra = false;
  options_.refuse_unknown = true;
  EXPECT_EQ(ErrorOf(Upstream<Shapes>(), R"({"name":"a","nmae":"b"})"), "byte 19, nmae: there is no such field");
}

TEST_F(JsonToWireTest, PassedOverMembersAreValidatedToo) {
  EXPECT_EQ(ErrorOf(Upstream<Shapes>(), R"({"new":[1,{"a":01}]})"),
            "byte 15, new: a number starts with a superfluous zero");
  EXPECT_EQ(ErrorOf(Upstream<Shapes>(), "{\"new\":\"\xff\"}"), "byte 8, new: a string is not UTF-8");
}

TEST_F(JsonToWireTest, OpenMembersAreAlwaysGathered) {
  const Shapes shapes = ReadShapes(R"({"credentials":{"client_id":"c","tenant":{"id":7},"your-domain":"d"}})");
  EXPECT_EQ(shapes.credentials().client_id(), "c");
  EXPECT_EQ(shapes.credentials().your_domain(), "d");
  EXPECT_EQ(shapes.credentials().other().fields_size(), 1);
  EXPECT_EQ(shapes.credentials().other().fields().at("tenant").struct_value().fields().at("id").number_value(), 7);
}

TEST_F(JsonToWireTest, EnumsAreWordsNamesOrNumbers) {
  for (const char* form : {R"("gone-away")", R"("SHAPE_STATE_RETIRED")", "2", R"("2")"}) {
    EXPECT_EQ(ReadShapes(absl::StrCat(R"({"state":)", form, "}")).state(), composio::testing::SHAPE_STATE_RETIRED)
        << form;
  }
  EXPECT_EQ(ReadShapes(R"({"state":"ACTIVE"})").state(), composio::testing::SHAPE_STATE_ACTIVE);
  EXPECT_EQ(ReadShapes(R"({"state":99})").state(), 99);
  EXPECT_EQ(ReadKinds(R"({"color":"COLOR_BELOW"})").color(), composio::testing::COLOR_BELOW);
}

TEST_F(JsonToWireTest, AnUnknownEnumWordIsZeroAndInExtra) {
  EXPECT_EQ(ReadShapes(R"({"state":"paused"})").state(), 0);
  options_.gather_extra = true;
  const Shapes shapes = ReadShapes(R"({"state":"pau\u0073ed","parts":[{"state":"x"}],"states":["ACTIVE","odd"]})");
  EXPECT_EQ(shapes.state(), 0);
  EXPECT_EQ(shapes.extra().fields().at("state").string_value(), "paused");
  EXPECT_EQ(shapes.extra().fields().at("states").string_value(), "odd");
  EXPECT_EQ(shapes.states_size(), 2);
  EXPECT_EQ(shapes.states(1), 0);
  EXPECT_EQ(shapes.parts(0).extra().fields().at("state").string_value(), "x");
  // What a later value replaces leaves nothing behind.
  EXPECT_EQ(Json(ReadShapes(R"({"state":"paused","z":1,"state":"ACTIVE"})")),
            R"({"state":"SHAPE_STATE_ACTIVE","extra":{"z":1}})");
  EXPECT_EQ(ErrorOf(Proto<EveryKind>(), R"({"color":"MAUVE"})"), "byte 9, color: not a value of the enum");
}

TEST_F(JsonToWireTest, TheKindOfValueChoosesAmongAUnion) {
  EXPECT_EQ(Json(ReadShapes(R"({"versions":"latest"})")), R"({"version_text":"latest"})");
  EXPECT_EQ(Json(ReadShapes(R"({"versions":{"a":"1"}})")), R"({"versions":{"a":"1"}})");
  EXPECT_EQ(Json(ReadShapes(R"({"versions":["1","2"]})")), R"({"version_list":["1","2"]})");
  EXPECT_EQ(Json(ReadShapes(R"({"versions":7})")), R"({"version_text":"7"})");
}

TEST_F(JsonToWireTest, OneValueIsAListOfOneForComposioOnly) {
  EXPECT_EQ(ReadShapes(R"({"tools":"a"})").tools_size(), 1);
  EXPECT_EQ(ReadShapes(R"({"numbers":5})").numbers(0), 5);
  EXPECT_EQ(ReadShapes(R"({"parts":{"slug":"p"}})").parts(0).slug(), "p");
  EXPECT_EQ(ErrorOf(Proto<EveryKind>(), R"({"strings":"a"})"), "byte 11, strings: a list is expected, not a string");
}

TEST_F(JsonToWireTest, TimesAreRfc3339OrMilliseconds) {
  for (const char* form :
       {R"("2023-11-14T22:13:20.5Z")", R"("2023-11-15T00:13:20.500+02:00")", "1700000000500", R"("1700000000500")",
        "1.7000000005e12", R"("2023-11-14 22:13:20.5")", R"("2023-11-14t22:13:20.5z")"}) {
    const Shapes shapes = ReadShapes(absl::StrCat(R"({"created_at":)", form, "}"));
    EXPECT_EQ(shapes.create_time().seconds(), 1700000000) << form;
    EXPECT_EQ(shapes.create_time().nanos(), 500000000) << form;
  }
  EXPECT_EQ(ReadShapes(R"({"created_at":-1})").create_time().nanos(), 999000000);
  EXPECT_TRUE(ReadShapes(R"({"created_at":0})").has_create_time());
  EXPECT_FALSE(ReadShapes(R"({"created_at":""})").has_create_time());
  for (const char* form : {R"("2023-02-29T00:00:00Z")", R"("2023-11-14T24:00:00Z")", R"("2023-11-14")", "1e300",
                           R"("0000-01-01T00:00:00Z")"}) {
    ErrorOf(Upstream<Shapes>(), absl::StrCat(R"({"created_at":)", form, "}"));
  }
  ErrorOf(Proto<EveryKind>(), R"({"time":"2023-11-14T22:13:20"})");
}

TEST_F(JsonToWireTest, WellKnownTypes) {
  const EveryKind kinds = ReadKinds(
      R"({"duration":"-1.500000001s","mask":"someField,other.subField","int64Wrapper":"7","boolWrapper":false,"bytesWrapper":"AQI",)"
      R"("list":[1,[],{}],"struct":{"":null,"\u0061":{"b":[true]}},"value":"x","stringWrappers":["","b"]})");
  EXPECT_EQ(kinds.duration().seconds(), -1);
  EXPECT_EQ(kinds.duration().nanos(), -500000001);
  EXPECT_EQ(kinds.mask().paths(1), "other.sub_field");
  EXPECT_EQ(kinds.int64_wrapper().value(), 7);
  EXPECT_TRUE(kinds.has_bool_wrapper());
  EXPECT_EQ(kinds.bytes_wrapper().value(), std::string("\x01\x02"));
  EXPECT_EQ(kinds.list().values_size(), 3);
  EXPECT_TRUE(kinds.struct_().fields().at("a").struct_value().fields().at("b").list_value().values(0).bool_value());
  EXPECT_EQ(kinds.string_wrappers_size(), 2);
  EXPECT_EQ(ErrorOf(Proto<EveryKind>(), R"({"mask":"a,,b"})"), "byte 8, mask: a field path between commas is missing");
  EXPECT_EQ(ErrorOf(Proto<EveryKind>(), R"({"duration":"1.5"})"), "byte 12, duration: not a duration such as 1.5s");
}

TEST_F(JsonToWireTest, AnyIsRefused) {
  EXPECT_EQ(ErrorOf(Proto<WithAny>(), R"({"name":"n","any":{"@type":"x"}})"),
            "byte 18, any: google.protobuf.Any is not supported");
  EXPECT_EQ(Read<WithAny>(Proto<WithAny>(), R"({"name":"n","any":null})").name(), "n");
}

TEST_F(JsonToWireTest, BytesAreBase64OfEitherAlphabet) {
  for (const char* form : {"-_-_", "+/+/", "+_-/"}) {
    EXPECT_EQ(ReadKinds(absl::StrCat(R"({"bytesValue":")", form, "\"}")).bytes_value(), "\xfb\xff\xbf") << form;
  }
  EXPECT_EQ(ReadKinds(R"({"bytesValue":"Zm9vYg=="})").bytes_value(), "foob");
  EXPECT_EQ(ReadKinds(R"({"bytesValue":"Zm9vYg"})").bytes_value(), "foob");
  EXPECT_EQ(ReadKinds(R"({"bytesValue":"\u005am9v\u0059g"})").bytes_value(), "foob");
  for (const char* form : {"Z", "Zm9v=", "Zm 9", "Z===", "=", "Zm9vYg=a"}) {
    EXPECT_EQ(ErrorOf(Proto<EveryKind>(), absl::StrCat(R"({"bytesValue":")", form, "\"}")),
              "byte 14, bytesValue: not base64");
  }
}

TEST_F(JsonToWireTest, MapsOfAllKindsOfKeys) {
  const EveryKind kinds = ReadKinds(
      R"({"int32Map":{"-1":1},"uint64Map":{"18446744073709551615":0},"sint64Map":{"-5":5},"boolMap":{"true":false,"false":true},)"
      R"("stringMap":{"a\"b":"c"},"nestedMap":{"n":{"id":1}},"valueMap":{"v":null},"colorMap":{"c":"COLOR_RED"},"fixed32Map":{"7":8}})");
  EXPECT_EQ(kinds.int32_map().at(-1), 1);
  EXPECT_EQ(kinds.uint64_map().at(std::numeric_limits<uint64_t>::max()), 0u);
  EXPECT_EQ(kinds.sint64_map().at(-5), 5);
  EXPECT_TRUE(kinds.bool_map().at(false));
  EXPECT_EQ(kinds.string_map().at("a\"b"), "c");
  EXPECT_EQ(kinds.nested_map().at("n").id(), 1);
  EXPECT_EQ(kinds.value_map().at("v").kind_case(), google::protobuf::Value::kNullValue);
  EXPECT_EQ(kinds.color_map().at("c"), composio::testing::COLOR_RED);
  EXPECT_EQ(kinds.fixed32_map().at(7), 8u);
}

TEST_F(JsonToWireTest, OneofsAndPresence) {
  EXPECT_EQ(ReadKinds(R"({"choiceInt":0})").choice_case(), EveryKind::kChoiceInt);
  EXPECT_EQ(ReadKinds(R"({"choiceInt":1,"choiceInt":2})").choice_int(), 2);
  EXPECT_EQ(ReadKinds(R"({"choiceInt":null,"choiceString":"s"})").choice_string(), "s");
  EXPECT_EQ(ErrorOf(Proto<EveryKind>(), R"({"choiceInt":1,"choiceString":"s"})"),
            "byte 30, choiceString: another member of the same oneof is set too");
  const EveryKind zeros =
      ReadKinds(R"({"optionalInt32":0,"optionalString":"","optionalBool":false,"int32Value":0,"stringValue":""})");
  EXPECT_TRUE(zeros.has_optional_int32() && zeros.has_optional_string() && zeros.has_optional_bool());
}

TEST_F(JsonToWireTest, LossyNumbersAndSurrogatesAreReported) {
  ReadKinds(R"({"struct":{"a":9007199254740993}})");
  EXPECT_TRUE(report_.lossy);
  ReadKinds(R"({"doubleValue":1e400})");
  EXPECT_TRUE(report_.lossy);
  EXPECT_EQ(ReadKinds(R"({"int64Value":9007199254740993})").int64_value(), 9007199254740993);
  EXPECT_FALSE(report_.lossy);
  ReadShapes(R"({"unknown":123456789012345678901234})");
  EXPECT_FALSE(report_.lossy);
  EXPECT_EQ(ReadKinds(R"({"stringValue":"a\ud800b","struct":{"\udc00":"\ud800"}})").string_value(),
            "a\xef\xbf\xbd"
            "b");
  EXPECT_EQ(report_.replaced_surrogates, 3u);
}

TEST_F(JsonToWireTest, AnAnswerGoesIntoOneField) {
  const MessageTable& table = Upstream<ShapesResponse>();
  const auto into = [&](absl::string_view field, absl::string_view json) {
    options_.into = table.FieldByProtoName(field);
    return Json(Read<ShapesResponse>(table, json));
  };
  EXPECT_EQ(into("shapes", R"({"name":"a"})"), R"({"shapes":{"name":"a"}})");
  EXPECT_EQ(into("shapes", R"({})"), R"({"shapes":{}})");
  EXPECT_EQ(into("shapes", "null"), "{}");
  EXPECT_EQ(into("items", R"([{"slug":"a"},{"slug":"b"}])"), R"({"items":[{"slug":"a"},{"slug":"b"}]})");
  EXPECT_EQ(into("items", "[]"), "{}");
  EXPECT_EQ(into("data", R"({"a":[1]})"), R"({"data":{"a":[1]}})");
  EXPECT_EQ(into("value", "null"), R"({"value":null})");
  EXPECT_EQ(into("value", R"("text")"), R"({"value":"text"})");
  EXPECT_EQ(ErrorOf(table, ""), "byte 0: a value is missing");
}

TEST_F(JsonToWireTest, TheLimitsHold) {
  options_.max_bytes = 10;
  std::string wire;
  EXPECT_EQ(to_wire_.Convert(Upstream<Shapes>(), R"({"name":"1234"})", options_, &wire).code(),
            absl::StatusCode::kResourceExhausted);
  options_ = JsonToWireOptions();
  const std::string deep = R"({"struct":{"a":)" + std::string(98, '[') + std::string(98, ']') + "}}";
  std::string json;
  EXPECT_TRUE(to_wire_.Convert(Proto<EveryKind>(), deep, options_, &wire).ok());
  EXPECT_EQ(ErrorOf(Proto<EveryKind>(), R"({"struct":{"a":)" + std::string(99, '[') + std::string(99, ']') + "}}"),
            "byte 113, struct: objects and lists are nested too deeply");
  std::string self = "{}";
  for (int i = 0; i < 120; ++i) self = R"({"self":)" + self + "}";
  EXPECT_NE(ErrorOf(Proto<EveryKind>(), self).find("nested too deeply"), std::string::npos);
}

TEST_F(JsonToWireTest, LengthsOfEverySizeAreRight) {
  for (const size_t size : {0, 1, 100, 120, 125, 126, 127, 128, 200, 16370, 16380, 16383, 16384, 20000, 2100000}) {
    const std::string text(size, 'x');
    const EveryKind kinds = ReadKinds(absl::StrCat(R"({"nested":{"displayName":")", text, R"("},"struct":{"k":[")",
                                                   text, R"("]},"self":{"self":)", R"({"stringMap":{"k":")", text,
                                                   R"("}}},"structs":[{"a":{"b":"c\n)", text, R"("}}]})"));
    EXPECT_EQ(kinds.nested().display_name(), text);
    EXPECT_EQ(kinds.struct_().fields().at("k").list_value().values(0).string_value(), text);
    EXPECT_EQ(kinds.self().self().string_map().at("k"), text);
    EXPECT_EQ(kinds.structs(0).fields().at("a").struct_value().fields().at("b").string_value(), "c\n" + text);
  }
}

TEST_F(JsonToWireTest, AConverterIsUsableAfterAnError) {
  ErrorOf(Upstream<Shapes>(), R"({"parts":[{"slug":"a","x":[)");
  EXPECT_EQ(Json(ReadShapes(R"({"name":"a"})")), R"({"name":"a"})");
}

TEST_F(JsonToWireTest, BareMessagesAreReadFromTheListOrMapItself) {
  const auto read = [this](absl::string_view json) { return Json(Read<Bares>(Upstream<Bares>(), json)); };
  EXPECT_EQ(read(R"({"enable":["a","b"]})"), R"({"enable":{"slugs":["a","b"]}})");
  EXPECT_EQ(read(R"({"enable":[],"parts":[],"accounts":{}})"), R"({"enable":{},"parts":{},"accounts":{}})");
  EXPECT_EQ(read(R"({"enable":null,"parts":null,"accounts":null})"), "{}");
  EXPECT_EQ(read(R"({"accounts":{"k":["s"]},"by_app":{"m":[]}})"),
            R"({"accounts":{"accounts":{"k":{"slugs":["s"]}}},"by_app":{"m":{}}})");
  EXPECT_EQ(read(R"({"scope":false})"), R"({"off":false})");
  EXPECT_EQ(read(R"({"scope":["a"]})"), R"({"scope":{"slugs":["a"]}})");
  EXPECT_EQ(read(R"({"scope":{"enable":["a"]}})"), R"({"inner":{"enable":{"slugs":["a"]}}})");
  EXPECT_EQ(read(R"({"rows":[["a"],[]]})"), R"({"rows":[{"slugs":["a"]},{}]})");
}

TEST_F(JsonToWireTest, ErrorsInABareMessageNameThePlace) {
  EXPECT_EQ(ErrorOf(Upstream<Bares>(), R"({"parts":[{},7]})"),
            "byte 13, parts[1]: an object is expected, not a number");
  EXPECT_EQ(ErrorOf(Upstream<Bares>(), R"({"accounts":[]})"), "byte 12, accounts: an object is expected, not a list");
}

TEST_F(JsonToWireTest, AFieldIsReadUnderItsSecondName) {
  const auto read = [this](absl::string_view json) { return Json(Read<Bares>(Upstream<Bares>(), json)); };
  EXPECT_EQ(read(R"({"enabled":["a"]})"), R"({"enable":{"slugs":["a"]}})");
  EXPECT_EQ(read(R"({"enabled":["a"],"enable":["b"]})"), R"({"enable":{"slugs":["b"]}})");
}

TEST_F(JsonToWireTest, NumbersAreReadAsTextAndTimes) {
  const Bares bares = Read<Bares>(Upstream<Bares>(), R"({"cursor":17,"from":1700000000123})");
  EXPECT_EQ(bares.page_token(), "17");
  EXPECT_EQ(bares.start_time().seconds(), 1700000000);
  EXPECT_EQ(bares.start_time().nanos(), 123000000);
}

}  // namespace
}  // namespace composio::transcode
