// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/table_set.h"

#include <google/protobuf/descriptor.pb.h>
#include <gtest/gtest.h>

#include <string>

#include "service/transcode/upstream_naming.h"
#include "tests/testing/every_kind.pb.h"
#include "tests/testing/upstream_shapes.pb.h"

namespace composio::transcode {
namespace {

using composio::testing::EveryKind;
using composio::testing::Shapes;

TEST(TableSetTest, CompilesAMessageOnceAndAllItHolds) {
  TableSet tables;
  const auto table = tables.Compile(*EveryKind::descriptor(), ProtoJsonNaming());
  ASSERT_TRUE(table.ok()) << table.status();
  EXPECT_EQ(*tables.Compile(*EveryKind::descriptor(), ProtoJsonNaming()), *table);
  EXPECT_EQ((*table)->FieldByProtoName("self")->message, *table);
  EXPECT_EQ(static_cast<int>((*table)->fields().size()), EveryKind::descriptor()->field_count());
  EXPECT_EQ((*table)->FieldByNumber(5000)->name, "farInt");
  EXPECT_EQ((*table)->FieldByNumber(536870911)->cardinality, Cardinality::kRepeated);
  EXPECT_EQ((*table)->FieldByNumber(4999), nullptr);
  EXPECT_EQ((*table)->FieldByNumber(19), nullptr);
  EXPECT_EQ((*table)->FieldByNumber(0), nullptr);
}

TEST(TableSetTest, FindsMembersByEitherName) {
  TableSet tables;
  const MessageTable& table = **tables.Compile(*EveryKind::descriptor(), ProtoJsonNaming());
  for (const FieldTable& field : table.fields()) {
    ASSERT_NE(table.Member(field.name), nullptr) << field.name;
    EXPECT_EQ(table.Member(field.name)->first, &field);
    EXPECT_EQ(table.Member(field.descriptor->name())->first, &field);
  }
  EXPECT_EQ(table.Member(""), nullptr);
  EXPECT_EQ(table.Member("nothing"), nullptr);
  EXPECT_EQ(table.Member("int32Valuf"), nullptr);
}

TEST(TableSetTest, FollowsTheOptions) {
  TableSet tables;
  const MessageTable& table = **tables.Compile(*Shapes::descriptor(), UpstreamNaming());
  EXPECT_EQ(table.Member("cursor")->first, table.FieldByProtoName("page_token"));
  EXPECT_EQ(table.Member("page_token"), nullptr);
  EXPECT_EQ(table.Member("include_extra"), nullptr);
  EXPECT_TRUE(table.FieldByProtoName("trace")->skip);
  EXPECT_EQ(table.extra(), table.FieldByProtoName("extra"));
  EXPECT_EQ(table.always().size(), 2u);
  const MemberTable& versions = *table.Member("versions");
  EXPECT_EQ(versions.by_kind[static_cast<size_t>(JsonKind::kObject)], table.FieldByProtoName("versions"));
  EXPECT_EQ(versions.by_kind[static_cast<size_t>(JsonKind::kArray)], table.FieldByProtoName("version_list"));
  EXPECT_EQ(versions.by_kind[static_cast<size_t>(JsonKind::kNumber)], table.FieldByProtoName("version_text"));
  EXPECT_EQ(table.FieldByProtoName("credentials")->message->open()->name, "other");
}

TEST(TableSetTest, RefusesWhatCannotBeToldApart) {
  const auto error = [](const google::protobuf::Descriptor* type) {
    TableSet tables;
    return std::string(tables.Compile(*type, UpstreamNaming()).status().message());
  };
  EXPECT_EQ(
      error(composio::testing::SameKind::descriptor()),
      "composio.testing.SameKind.two: has JSON name and kind of value in common with composio.testing.SameKind.one");
  EXPECT_EQ(error(composio::testing::NullWithoutPresence::descriptor()),
            "composio.testing.NullWithoutPresence.one: `empty_is_null` needs a field with presence");
  EXPECT_EQ(error(composio::testing::TwoExtras::descriptor()),
            "composio.testing.TwoExtras.two: a message has one `extra` or `open` field at most");
  EXPECT_EQ(error(composio::testing::ExtraOfAnotherType::descriptor()),
            "composio.testing.ExtraOfAnotherType.one: `extra` and `open` are for a single google.protobuf.Struct");
  EXPECT_EQ(error(composio::testing::BareOfTwo::descriptor()),
            "composio.testing.BareOfTwo: a `bare` message has one field, which is a list or a map");
  EXPECT_EQ(error(composio::testing::BareOfText::descriptor()),
            "composio.testing.BareOfText: a `bare` message has one field, which is a list or a map");
  EXPECT_EQ(error(composio::testing::FlagAsNumber::descriptor()),
            "composio.testing.FlagAsNumber.one: `as_number` is for a single string or google.protobuf.Timestamp");
  EXPECT_EQ(error(composio::testing::ListAsNumber::descriptor()),
            "composio.testing.ListAsNumber.one: `as_number` is for a single string or google.protobuf.Timestamp");
}

TEST(TableSetTest, BareMessagesStandForTheKindOfTheirField) {
  TableSet tables;
  const MessageTable& table = **tables.Compile(*composio::testing::Bares::descriptor(), UpstreamNaming());
  EXPECT_TRUE(table.FieldByProtoName("enable")->message->bare());
  EXPECT_EQ(table.Member("enabled")->first, table.FieldByProtoName("enable"));
  const MemberTable& scope = *table.Member("scope");
  EXPECT_EQ(scope.by_kind[static_cast<size_t>(JsonKind::kBool)], table.FieldByProtoName("off"));
  EXPECT_EQ(scope.by_kind[static_cast<size_t>(JsonKind::kArray)], table.FieldByProtoName("scope"));
  EXPECT_EQ(scope.by_kind[static_cast<size_t>(JsonKind::kObject)], table.FieldByProtoName("inner"));
  EXPECT_FALSE((*tables.Compile(*EveryKind::descriptor(), ProtoJsonNaming()))->bare());
}

TEST(TableSetTest, OptionsAreReadInAForeignPool) {
  // As the server does: descriptors from a serialised set, in a pool of their own.
  google::protobuf::DescriptorPool pool;
  const auto add = [&pool](const google::protobuf::FileDescriptor* file, const auto& self) -> void {
    if (pool.FindFileByName(file->name()) != nullptr) return;
    for (int i = 0; i < file->dependency_count(); ++i) self(file->dependency(i), self);
    google::protobuf::FileDescriptorProto proto;
    google::protobuf::FileDescriptorProto parsed;
    file->CopyTo(&proto);
    ASSERT_TRUE(parsed.ParseFromString(proto.SerializeAsString()));
    ASSERT_NE(pool.BuildFile(parsed), nullptr);
  };
  add(Shapes::descriptor()->file(), add);
  TableSet tables;
  const auto table = tables.Compile(*pool.FindMessageTypeByName("composio.testing.Shapes"), UpstreamNaming());
  ASSERT_TRUE(table.ok()) << table.status();
  EXPECT_NE((*table)->Member("cursor"), nullptr);
  int32_t number = 0;
  EXPECT_TRUE((*table)->FieldByProtoName("state")->enumeration->Number("gone-away", &number));
  EXPECT_EQ(number, 2);
}

}  // namespace
}  // namespace composio::transcode
