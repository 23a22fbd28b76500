// SPDX-License-Identifier: Apache-2.0
#include "service/schema/descriptor_file.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "composio/gateway/v1/upstream.pb.h"
#include "service/schema/schema.h"

namespace composio::schema {
namespace {

using google::protobuf::FileDescriptorProto;
using google::protobuf::FileDescriptorSet;

// acme/orders.proto: service acme.Orders with GetOrder, by rule.
FileDescriptorProto Orders() {
  FileDescriptorProto file;
  file.set_name("acme/orders.proto");
  file.set_package("acme");
  file.set_syntax("proto3");
  file.add_dependency("composio/gateway/v1/upstream.proto");
  file.add_message_type()->set_name("Order");
  auto& service = *file.add_service();
  service.set_name("Orders");
  auto& method = *service.add_method();
  method.set_name("GetOrder");
  method.set_input_type(".acme.Order");
  method.set_output_type(".acme.Order");
  method.mutable_options()->MutableExtension(gateway::v1::upstream)->set_get("/api/v3.1/orders");
  return file;
}

std::string Write(const std::string& name, const std::string& bytes) {
  const std::string path = testing::TempDir() + "/" + name;
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

std::string Write(const std::string& name, std::initializer_list<FileDescriptorProto> files) {
  FileDescriptorSet set;
  for (const FileDescriptorProto& file : files) *set.add_file() = file;
  return Write(name, set.SerializeAsString());
}

// Why a start with this file ends; begins with its path.
std::string Refusal(const std::string& path) {
  const auto schema = Schema::Load({path});
  if (schema.ok()) return "loaded";
  EXPECT_EQ(schema.status().message().find("descriptor set " + path + ": "), 0u) << schema.status();
  return std::string(schema.status().message());
}

TEST(DescriptorFileTest, ServicesOfAUserStandBesideOurs) {
  const auto schema = Schema::Load({Write("good.pb", {Orders()})});
  ASSERT_TRUE(schema.ok()) << schema.status();
  EXPECT_EQ((*schema)->services().front()->full_name(), "acme.Orders");
  EXPECT_NE((*schema)->pool().FindMethodByName("acme.Orders.GetOrder"), nullptr);
  EXPECT_NE((*schema)->pool().FindServiceByName("composio.gateway.v1.AppService"), nullptr);
}

TEST(DescriptorFileTest, FilesAreTakenInTheOrderOfTheirImports) {
  FileDescriptorProto base = Orders(), user = Orders();
  base.set_name("acme/base.proto");
  base.clear_service();
  user.clear_message_type();
  user.add_dependency("acme/base.proto");
  EXPECT_EQ(Refusal(Write("reversed.pb", {user, base})), "loaded");
}

TEST(DescriptorFileTest, WhatTheGatewayHasAlreadyIsTakenFromIt) {
  FileDescriptorSet set;
  ASSERT_TRUE(set.ParseFromString(std::string(Schema::DescriptorSet())));
  *set.add_file() = Orders();
  EXPECT_EQ(Refusal(Write("with_imports.pb", set.SerializeAsString())), "loaded");
}

TEST(DescriptorFileTest, FilesThatCannotBeServedAreRefusedWithTheReason) {
  FileDescriptorProto ruleless = Orders(), clash = Orders(), lonely = Orders(), circular = Orders();
  ruleless.mutable_service(0)->mutable_method(0)->clear_options();
  lonely.add_dependency("acme/other.proto");
  circular.add_dependency("acme/orders.proto");
  clash.set_package("composio.gateway.v1");
  clash.mutable_service(0)->mutable_method(0)->set_input_type(".composio.gateway.v1.Order");
  clash.mutable_service(0)->set_name("AppService");
  const std::pair<std::string, const char*> cases[] = {
      {"/no/such/file.pb", "cannot be read"},
      {testing::TempDir(), "no file of at most 64 MiB"},
      {Write("text.pb", "syntax = \"proto3\";"), "no FileDescriptorSet"},
      {Write("empty.pb", ""), "no FileDescriptorSet"},
      {Write("ruleless.pb", {ruleless}), "acme/orders.proto: acme.Orders.GetOrder: has no option"},
      {Write("lonely.pb", {lonely}), "acme/orders.proto: import acme/other.proto is not in the set"},
      {Write("circular.pb", {circular}), "import acme/orders.proto leads back"},
      {Write("clash.pb", {clash}), "\"composio.gateway.v1.AppService\" is already defined"},
  };
  for (const auto& [path, reason] : cases) {
    EXPECT_NE(Refusal(path).find(reason), std::string::npos) << path << ": " << Refusal(path);
  }
}

}  // namespace
}  // namespace composio::schema
