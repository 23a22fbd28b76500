// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/null_proxy.h"

#include <utility>

namespace composio::bench {
namespace {

class NullProxy final : public router::Handler {
 public:
  NullProxy(http_client::HttpTransport& transport, http_client::HttpRequest request, std::string answer)
      : transport_(transport), request_(std::move(request)), answer_(std::move(answer)) {}

  void Start(router::CallPtr call) override {
    auto* held = new router::CallPtr(std::move(call));
    (*held)->OnDone([held] { delete held; });
    (*held)->Read([this, held](bool, const base::Buffer&) {
      transport_.Start(request_, [this, held](const absl::StatusOr<http_client::HttpResponse>& response) {
        if (!response.ok()) return (*held)->Finish(response.status());
        (*held)->Write(base::Buffer(answer_), [](bool) {});
        (*held)->Finish(absl::OkStatus());
      });
    });
  }

 private:
  http_client::HttpTransport& transport_;
  const http_client::HttpRequest request_;
  const base::Slice answer_;
};

}  // namespace

std::shared_ptr<router::Handler> MakeNullProxy(http_client::HttpTransport& transport, http_client::HttpRequest request,
                                               std::string answer) {
  return std::make_shared<NullProxy>(transport, std::move(request), std::move(answer));
}

}  // namespace composio::bench
