// SPDX-License-Identifier: Apache-2.0
#include "service/rpc/unknown_method.h"

#include "service/router/router.h"
#include "service/rpc/status_mapping.h"

namespace composio::rpc {
namespace {

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
    io_.Finish(ToGrpcStatus(router::Router::NotServed(context_.method())), static_cast<runtime::Completion*>(this));
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
