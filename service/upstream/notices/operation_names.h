// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <google/protobuf/descriptor.h>

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "service/upstream/notices/notice_log.h"

namespace composio::upstream {

// Tells which operation a request is for, by the rules of the methods. Constant, thread-safe.
class OperationNames {
 public:
  // `base_url` is where requests go: what of a URL is not the operation's.
  OperationNames(const std::vector<const google::protobuf::ServiceDescriptor*>& services, std::string base_url);

  // Where no method has a rule for it: its path, cut to 256 characters, as the operation. An operation of /api/v3/ is
  // told by the template of the one of /api/v3.1/, but is no method's.
  OperationName Find(absl::string_view http_method, absl::string_view url) const;

 private:
  struct Entry {
    std::string http_method;
    std::vector<std::string> segments;  // those in braces take any text
    std::string rpc;
  };
  const Entry* Match(absl::string_view http_method, const std::vector<absl::string_view>& path) const;

  const std::string base_url_;
  std::vector<Entry> entries_;
};

}  // namespace composio::upstream
