// SPDX-License-Identifier: Apache-2.0
#include "service/router/unary_handler.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::router {
namespace {

// One call of a unary handler: lives from Start until its answer is on its way or the caller has gone.
class Answering {
 public:
  static void Start(CallPtr call, const UnaryFunction& function) {
    auto* self = new Answering(std::move(call));
    self->call_->OnDone([self] { delete self; });
    self->call_->Read([self, &function](bool ok, const base::Buffer& request) { self->Answer(ok, request, function); });
  }

 private:
  explicit Answering(CallPtr call) : call_(std::move(call)) {}

  void Answer(bool ok, const base::Buffer& request, const UnaryFunction& function) {
    if (!ok) return call_->Finish(base::MalformedRequest(call_->context().method()));
    absl::StatusOr<base::Buffer> answer = function(call_->context(), request);
    if (!answer.ok()) return call_->Finish(answer.status());
    call_->Write(*std::move(answer), [](bool) {});
    call_->Finish(absl::OkStatus());
  }

  CallPtr call_;
};

class FunctionHandler final : public Handler {
 public:
  explicit FunctionHandler(UnaryFunction function) : function_(std::move(function)) {}
  void Start(CallPtr call) override { Answering::Start(std::move(call), function_); }

 private:
  const UnaryFunction function_;
};

}  // namespace

std::shared_ptr<Handler> UnaryHandler(UnaryFunction function) {
  return std::make_shared<FunctionHandler>(std::move(function));
}

}  // namespace composio::router
