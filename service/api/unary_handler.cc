// SPDX-License-Identifier: Apache-2.0
#include "service/api/unary_handler.h"

#include <utility>

namespace composio::api {
namespace {

class StartHandler final : public router::Handler {
 public:
  explicit StartHandler(UnaryStart start) : start_(std::move(start)) {}
  void Start(router::CallPtr call) override {
    UnaryCall::Start(std::move(call), [this](std::shared_ptr<UnaryCall> unary, base::Slice request) {
      start_(std::move(unary), request);
    });
  }

 private:
  const UnaryStart start_;
};

}  // namespace

void RegisterUnary(router::Router& router, absl::string_view method, UnaryStart start) {
  router.Register(method, std::make_shared<StartHandler>(std::move(start)));
}

}  // namespace composio::api
