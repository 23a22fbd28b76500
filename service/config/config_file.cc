// SPDX-License-Identifier: Apache-2.0
#include "service/config/config_file.h"

#include <google/protobuf/util/json_util.h>
#include <yaml-cpp/yaml.h>

#include <nlohmann/json.hpp>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::config {
namespace {

constexpr int kMaxDepth = 20;

// Scalars stay text: proto3 JSON takes numbers, and booleans by name, from the text that the field's type wants.
nlohmann::json ToJson(const YAML::Node& node, int depth) {
  if (depth > kMaxDepth) throw YAML::Exception(node.Mark(), "nested too deeply");
  switch (node.Type()) {
    case YAML::NodeType::Map: {
      nlohmann::json object = nlohmann::json::object();
      for (const auto& entry : node) object[entry.first.Scalar()] = ToJson(entry.second, depth + 1);
      return object;
    }
    case YAML::NodeType::Sequence: {
      nlohmann::json array = nlohmann::json::array();
      for (const auto& item : node) array.push_back(ToJson(item, depth + 1));
      return array;
    }
    case YAML::NodeType::Scalar:
      if (node.Tag() != "!" && (node.Scalar() == "true" || node.Scalar() == "false")) return node.Scalar() == "true";
      return node.Scalar();
    default:
      return nullptr;
  }
}

absl::Status Unusable(const std::string& path, absl::string_view why) {
  return base::Error(
      absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_INVALID_FIELD,
      absl::StrCat("configuration file ", path, ": ", why, "; service/config/config.proto documents every setting"));
}

}  // namespace

absl::StatusOr<GatewayConfig> ReadConfigFile(const std::string& path) {
  std::string json;
  try {
    const YAML::Node root = YAML::LoadFile(path);
    if (root.IsNull()) return GatewayConfig();
    if (!root.IsMap()) return Unusable(path, "is not a map of settings");
    json = ToJson(root, 0).dump();
  } catch (const YAML::BadFile&) {
    return Unusable(path, "cannot be read; check the path and its permissions");
  } catch (const std::exception& error) {
    return Unusable(path, error.what());
  }
  GatewayConfig config;
  const auto parsed = google::protobuf::util::JsonStringToMessage(json, &config);
  if (!parsed.ok()) {
    const std::string why(parsed.message().data(), parsed.message().size());
    return Unusable(path, why);
  }
  return config;
}

}  // namespace composio::config
