// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/proxy_handler.h"

#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/upstream/base_url.h"
#include "service/upstream/proxy_call.h"
#include "service/upstream/proxy_method.h"

namespace composio::upstream {
namespace {

// Serves one method by its rule.
class ProxyHandler final : public router::Handler {
 public:
  ProxyHandler(std::shared_ptr<ProxyShared> shared, Rule rule) : method_(std::move(shared), std::move(rule)) {}

  void Start(router::CallPtr call) override { ProxyCall::Start(method_, std::move(call)); }

 private:
  ProxyMethod method_;
};

absl::Status RegisterMethod(const google::protobuf::MethodDescriptor& descriptor,
                            const std::shared_ptr<ProxyShared>& shared, OperationTable* operations,
                            router::Router& router) {
  auto rule = CompileRule(descriptor, shared->tables);
  if (!rule.ok()) {
    return absl::InvalidArgumentError(absl::StrCat(descriptor.file()->name(), ": ", rule.status().message()));
  }
  if (operations != nullptr) operations->Add(*rule);
  const std::string path = rule->method;
  router.Register(path, std::make_shared<ProxyHandler>(shared, *std::move(rule)));
  return absl::OkStatus();
}

}  // namespace

absl::Status RegisterProxies(router::Router& router,
                             const std::vector<const google::protobuf::ServiceDescriptor*>& services, ProxyDeps deps) {
  auto base_url = CheckBaseUrl(deps.options.base_url, deps.options.allow_plain_http);
  if (!base_url.ok()) return base_url.status();
  if (absl::Status status = ValidateCredentials(deps.options.credentials); !status.ok()) return status;
  const std::shared_ptr<OperationTable> operations = deps.operations;
  auto shared = std::make_shared<ProxyShared>(std::move(deps), *std::move(base_url));
  for (const auto* service : services) {
    for (int i = 0; i < service->method_count(); ++i) {
      if (!HasRule(*service->method(i))) continue;
      if (absl::Status status = RegisterMethod(*service->method(i), shared, operations.get(), router); !status.ok()) {
        return status;
      }
    }
  }
  return absl::OkStatus();
}

}  // namespace composio::upstream
