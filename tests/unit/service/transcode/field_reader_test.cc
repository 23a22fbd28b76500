// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/field_reader.h"

#include <google/protobuf/text_format.h>
#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "service/transcode/table_set.h"
#include "service/transcode/upstream_naming.h"
#include "tests/testing/every_kind.pb.h"
#include "tests/testing/upstream_shapes.pb.h"

namespace composio::transcode {
namespace {

template <typename Message>
class Reader {
 public:
  explicit Reader(std::initializer_list<const char*> wanted) {
    for (const char* name : wanted) wanted_.Insert(*table_.FieldByProtoName(name));
  }
  // "name=text;" for each, "name[key]=text;" for entries of maps.
  std::string Read(const std::string& text) {
    Message message;
    EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(text, &message)) << text;
    return ReadWire(message.SerializeAsString());
  }
  std::string ReadWire(const std::string& wire) {
    std::string all;
    const absl::Status status = ReadFields(table_, wire, wanted_, [&all](const FieldText& field) {
      const bool map = field.field.cardinality == Cardinality::kMap;
      absl::StrAppend(&all, field.field.name, map ? absl::StrCat("[", field.key, "]") : "", "=", field.text, ";");
      return absl::OkStatus();
    });
    return status.ok() ? all : status.ToString();
  }

 private:
  TableSet tables_;
  const MessageTable& table_ = **tables_.Compile(*Message::descriptor(), UpstreamNaming());
  FieldSet wanted_;
};

TEST(FieldReaderTest, ReadsScalarsEnumsAndTimesAsBareText) {
  Reader<composio::testing::Shapes> reader(
      {"name", "page_token", "state", "size_bytes", "enabled", "ratio", "create_time", "trace", "url"});
  EXPECT_EQ(
      reader.Read(
          R"(name: "a \"b\"\n/" page_token: "c" state: SHAPE_STATE_RETIRED size_bytes: -5 enabled: true ratio: 0.25
                           create_time { seconds: 1700000000 } trace: "t" url: "" tools: "not wanted")"),
      "name=a "
      "\"b\"\n/"
      ";cursor=c;state=gone-away;size=-5;trace=t;url=;created_at=2023-11-14T22:13:20Z;enabled=true;ratio=0.25;");
  EXPECT_EQ(reader.Read(""), "");
}

TEST(FieldReaderTest, ReadsEachElementAndEntry) {
  Reader<composio::testing::Shapes> reader({"tools", "states", "numbers", "versions", "parts"});
  EXPECT_EQ(
      reader.Read(
          R"(tools: "a" tools: "" states: [1, 2] numbers: [1, 0] versions { key: "k" value: "\"v\"" } parts { slug: "s" })"),
      "states=ACTIVE;states=gone-away;tools=a;tools=;versions[k]=\"v\";parts={\"slug\":\"s\"};numbers=1;numbers=0;");
}

TEST(FieldReaderTest, ReadsWrappersValuesAndMessages) {
  Reader<composio::testing::EveryKind> reader(
      {"string_wrapper", "int64_wrapper", "value", "struct", "bytes_value", "int32_map"});
  EXPECT_EQ(
      reader.Read(R"(string_wrapper { value: "x" } int64_wrapper {} value { string_value: "y" } bytes_value: "\x01"
                           struct { fields { key: "a" value { number_value: 1 } } } int32_map { key: -1 value: 2 })"),
      "bytes_value=AQ==;int32_map[-1]=2;struct={\"a\":1};value=y;int64_wrapper=0;string_wrapper=x;");
}

TEST(FieldReaderTest, TheLastOccurrenceCounts) {
  Reader<composio::testing::Shapes> reader({"name", "enabled"});
  EXPECT_EQ(reader.ReadWire("\x0a\x01"
                            "a"
                            "\x80\x01\x01"
                            "\x0a\x01"
                            "b"),
            "name=b;enabled=true;");
  EXPECT_EQ(reader.ReadWire(std::string("\x0a\x01"
                                        "a"
                                        "\x0a\x00",
                                        5)),
            "");
}

TEST(FieldReaderTest, ErrorsOfBytesAndOfTheVisitorComeBack) {
  Reader<composio::testing::Shapes> reader({"name"});
  EXPECT_NE(reader
                .ReadWire("\x0a\x05"
                          "a")
                .find("not a composio.testing.Shapes"),
            std::string::npos);
  EXPECT_NE(reader.ReadWire("\x0a\x01\xff").find("field name: a string is not UTF-8"), std::string::npos);
  TableSet tables;
  const MessageTable& table = **tables.Compile(*composio::testing::Shapes::descriptor(), UpstreamNaming());
  FieldSet wanted;
  wanted.Insert(*table.FieldByProtoName("name"));
  EXPECT_EQ(ReadFields(table,
                       "\x0a\x01"
                       "a",
                       wanted, [](const FieldText&) { return absl::AbortedError("enough"); }),
            absl::AbortedError("enough"));
}

}  // namespace
}  // namespace composio::transcode
