// SPDX-License-Identifier: Apache-2.0
#include "service/rpc/unknown_method.h"

#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/rpc/status_mapping.h"

namespace composio::rpc {
namespace {

constexpr size_t kMaxEchoedPath = 200;

class UnknownCall final : public runtime::Completion {
 public:
  UnknownCall(runtime::Worker& worker, grpc::AsyncGenericService& service) : worker_(worker), service_(service) {
    service.RequestCall(&context_, &io_, worker.queue(), worker.queue(), static_cast<runtime::Completion*>(this));
  }

  void OnCompletion(bool ok) override {
    if (answered_ || !ok) {
      if (answered_) worker_.CallGone();
      delete this;
      return;
    }
    answered_ = true;
    worker_.CallArrived();
    AcceptUnknownMethod(worker_, service_);
    absl::Status status = base::Error(absl::StatusCode::kUnimplemented, gateway::v1::ERROR_REASON_METHOD_UNKNOWN,
                                      absl::StrCat("no method ", context_.method().substr(0, kMaxEchoedPath),
                                                   " is served here; list what is with server reflection"));
    base::AddHelp(status, "grpcurl -plaintext 127.0.0.1:50051 list");
    io_.Finish(ToGrpcStatus(status), static_cast<runtime::Completion*>(this));
  }

 private:
  runtime::Worker& worker_;
  grpc::AsyncGenericService& service_;
  grpc::GenericServerContext context_;
  grpc::GenericServerAsyncReaderWriter io_{&context_};
  bool answered_ = false;
};

}  // namespace

void AcceptUnknownMethod(runtime::Worker& worker, grpc::AsyncGenericService& service) {
  if (worker.accepting()) new UnknownCall(worker, service);
}

}  // namespace composio::rpc
