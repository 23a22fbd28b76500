// SPDX-License-Identifier: Apache-2.0
#include "service/schema/descriptor_file.h"

#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "composio/gateway/v1/upstream.pb.h"
#include "service/base/error.h"

namespace composio::schema {
namespace {

using google::protobuf::DescriptorPool;
using google::protobuf::FileDescriptorProto;
using google::protobuf::FileDescriptorSet;
using google::protobuf::ServiceDescriptor;

constexpr std::streamoff kMaxBytes = 64 << 20;

class Errors final : public DescriptorPool::ErrorCollector {
 public:
  void AddError(const std::string& file, const std::string& element, const google::protobuf::Message*, ErrorLocation,
                const std::string& message) override {
    absl::StrAppend(&text, text.empty() ? "" : "; ", file, ": ", element, ": ", message);
  }
  std::string text;
};

// Adds files in the order of their imports, whatever the order of the set.
class Adder {
 public:
  Adder(const FileDescriptorSet& set, DescriptorPool& pool) : pool_(pool) {
    for (const FileDescriptorProto& file : set.file()) files_.emplace(file.name(), &file);
  }

  absl::Status Add(const std::string& name, const std::string& importer) {
    if (pool_.FindFileByName(name) != nullptr) return absl::OkStatus();
    auto found = files_.find(name);
    if (found == files_.end()) {
      return absl::InvalidArgumentError(
          absl::StrCat(importer, ": import ", name, " is not in the set; build it with --include_imports"));
    }
    if (!begun_.insert(name).second) {
      return absl::InvalidArgumentError(absl::StrCat(importer, ": import ", name, " leads back to itself"));
    }
    for (const std::string& dependency : found->second->dependency()) {
      if (absl::Status status = Add(dependency, name); !status.ok()) return status;
    }
    Errors errors;
    const auto* built = pool_.BuildFileCollectingErrors(*found->second, &errors);
    if (built == nullptr) return absl::InvalidArgumentError(errors.text);
    for (int i = 0; i < built->service_count(); ++i) services_.push_back(built->service(i));
    return absl::OkStatus();
  }

  std::vector<const ServiceDescriptor*> TakeServices() { return std::move(services_); }

 private:
  DescriptorPool& pool_;
  std::map<std::string, const FileDescriptorProto*> files_;
  std::set<std::string> begun_;
  std::vector<const ServiceDescriptor*> services_;
};

absl::StatusOr<std::string> ReadFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  if (!file) return absl::InvalidArgumentError("cannot be read; check the path and its permissions");
  if (file.tellg() < 0 || file.tellg() > kMaxBytes) return absl::InvalidArgumentError("is no file of at most 64 MiB");
  file.seekg(0);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

absl::Status CheckRules(const std::vector<const ServiceDescriptor*>& services) {
  for (const ServiceDescriptor* service : services) {
    for (int i = 0; i < service->method_count(); ++i) {
      const auto& method = *service->method(i);
      if (method.options().HasExtension(gateway::v1::upstream)) continue;
      return absl::InvalidArgumentError(
          absl::StrCat(method.file()->name(), ": ", method.full_name(),
                       ": has no option (composio.gateway.v1.upstream), so nothing can serve it"));
    }
  }
  return absl::OkStatus();
}

absl::StatusOr<std::vector<const ServiceDescriptor*>> AddFile(const std::string& path, DescriptorPool& pool) {
  auto bytes = ReadFile(path);
  if (!bytes.ok()) return bytes.status();
  FileDescriptorSet set;
  if (!set.ParseFromString(*bytes) || set.file().empty()) {
    return absl::InvalidArgumentError(
        "is no FileDescriptorSet; make it with protoc --descriptor_set_out or buf build -o");
  }
  auto services = AddDescriptors(set, pool);
  if (!services.ok()) return services.status();
  if (services->empty()) return absl::InvalidArgumentError("has no service that the gateway lacks");
  if (absl::Status status = CheckRules(*services); !status.ok()) return status;
  return services;
}

}  // namespace

absl::StatusOr<std::vector<const ServiceDescriptor*>> AddDescriptors(const FileDescriptorSet& set,
                                                                     DescriptorPool& pool) {
  Adder adder(set, pool);
  for (const FileDescriptorProto& file : set.file()) {
    if (absl::Status status = adder.Add(file.name(), file.name()); !status.ok()) return status;
  }
  return adder.TakeServices();
}

absl::StatusOr<std::vector<const ServiceDescriptor*>> AddDescriptorFile(const std::string& path, DescriptorPool& pool) {
  auto services = AddFile(path, pool);
  if (services.ok()) return services;
  return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_INVALID_FIELD,
                     absl::StrCat("descriptor set ", path, ": ", services.status().message()));
}

}  // namespace composio::schema
