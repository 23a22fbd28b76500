// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/struct_encoder.h"

#include <google/protobuf/struct.pb.h>
#include <google/protobuf/util/json_util.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>

namespace composio::transcode {
namespace {

// What a client makes of it: parsed by protobuf and printed as JSON again.
std::string Round(absl::string_view json) {
  std::string wire;
  const absl::Status status = JsonToStruct(json, &wire);
  EXPECT_TRUE(status.ok()) << status;
  google::protobuf::Struct message;
  EXPECT_TRUE(message.ParseFromString(wire));
  std::string out;
  EXPECT_TRUE(google::protobuf::util::MessageToJsonString(message, &out).ok());
  return out;
}

TEST(StructEncoderTest, ObjectsOfAllShapesSurvive) {
  for (const char* text :
       {"{}", R"({"":""})", R"({"a":null,"b":true,"c":false,"d":0,"e":-1.5,"f":"x","g":[],"h":{}})",
        R"({"deep":[[[1,[2]]],{"a":{"b":{"c":[{"d":"e"}]}}}]})", R"({"k\n":"v\t\"","u":"\u00e9\ud83d\ude00"})",
        " { \"a\" : [ 1 , 2 ] } ", R"({"long":"0123456789012345678901234567890123456789\n0123456789"})"}) {
    EXPECT_EQ(nlohmann::json::parse(Round(text)), nlohmann::json::parse(text)) << text;
  }
}

TEST(StructEncoderTest, OfRepeatedKeysTheLastCounts) {
  EXPECT_EQ(nlohmann::json::parse(Round(R"({"a":1,"b":2,"a":[3]})")), nlohmann::json::parse(R"({"a":[3],"b":2})"));
}

TEST(StructEncoderTest, LengthsOfEverySizeAreRight) {
  for (const size_t size :
       {0, 1, 50, 100, 110, 115, 118, 120, 121, 122, 123, 124, 125, 126, 127, 128, 16370, 16384, 70000}) {
    const std::string text(size, 'x');
    for (const std::string& json : {"{\"a\":\"" + text + "\"}", "{\"" + text + "\":{\"b\":[\"" + text + "\"]}}",
                                    "{\"a\":{\"b\":{\"c\":\"\\n" + text + "\"}}}", "{\"a\":[[\"" + text + "\"]]}"}) {
      EXPECT_EQ(nlohmann::json::parse(Round(json)), nlohmann::json::parse(json)) << size;
    }
  }
}

TEST(StructEncoderTest, ReportsWhatIsNotExact) {
  std::string wire;
  JsonReport report;
  EXPECT_TRUE(JsonToStruct(R"({"id":12345678901234567890123,"s":"\ud800"})", &wire, &report).ok());
  EXPECT_TRUE(report.lossy);
  EXPECT_EQ(report.replaced_surrogates, 1u);
}

TEST(StructEncoderTest, ErrorsLeaveTheOutputAsItWas) {
  std::string wire = "before";
  EXPECT_EQ(JsonToStruct("[1]", &wire).message(), "byte 0: an object is missing");
  EXPECT_EQ(JsonToStruct(R"({"a":[1,}])", &wire).message(), "byte 8: a value is missing");
  EXPECT_EQ(JsonToStruct(R"({"a":1} x)", &wire).message(), "byte 8: something follows the value");
  EXPECT_EQ(JsonToStruct(R"({"a":[[1]]})", &wire, nullptr, 2).message(),
            "byte 6: objects and lists are nested too deeply");
  EXPECT_EQ(wire, "before");
  EXPECT_TRUE(JsonToStruct("{}", &wire).ok());
  EXPECT_EQ(wire, "before");
}

TEST(StructEncoderTest, ValuesOfEveryKind) {
  using google::protobuf::Value;
  const auto kind = [](absl::string_view json) {
    std::string wire;
    EXPECT_TRUE(JsonToValue(json, &wire).ok()) << json;
    Value value;
    EXPECT_TRUE(value.ParseFromString(wire));
    return value.kind_case();
  };
  EXPECT_EQ(kind("null"), Value::kNullValue);
  EXPECT_EQ(kind("1e3"), Value::kNumberValue);
  EXPECT_EQ(kind("true"), Value::kBoolValue);
  EXPECT_EQ(kind(R"("a\n")"), Value::kStringValue);
  EXPECT_EQ(kind("[1]"), Value::kListValue);
  EXPECT_EQ(kind("{}"), Value::kStructValue);
  std::string wire;
  EXPECT_FALSE(JsonToValue("", &wire).ok());
}

}  // namespace
}  // namespace composio::transcode
