// SPDX-License-Identifier: Apache-2.0
#include "service/rpc/health.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "grpc/health/v1/health.pb.h"
#include "service/base/error.h"
#include "service/router/unary_handler.h"

namespace composio::rpc {
namespace {

namespace v1 = grpc::health::v1;

absl::Status UnknownService(absl::string_view service) {
  absl::Status status = base::Error(absl::StatusCode::kNotFound, gateway::v1::ERROR_REASON_RESOURCE_NOT_FOUND,
                                    absl::StrCat("no service ", service, " is served here"));
  base::AddResourceInfo(status, "service", service);
  return status;
}

absl::Status Draining() {
  return base::Error(absl::StatusCode::kUnavailable, gateway::v1::ERROR_REASON_SERVER_DRAINING,
                     "the server is shutting down; watch again after connecting anew");
}

}  // namespace

// One Watch: sends the state of its service at once and whenever it changes. Lives on its call's worker; shared with
// the table, which posts to that worker.
class Health::WatchStream : public std::enable_shared_from_this<Health::WatchStream> {
 public:
  WatchStream(Health& health, router::CallPtr call)
      : health_(health), call_(std::move(call)), worker_(call_->context().worker()) {}

  void Start() {
    call_->OnDone([self = shared_from_this()] {
      self->health_.Remove(self.get());
      self->call_.reset();
    });
    call_->Read([this](bool ok, const base::Buffer& bytes) {
      v1::HealthCheckRequest request;
      if (!ok || !request.ParseFromString(std::string(bytes.Flatten().view()))) {
        return call_->Finish(base::MalformedRequest(call_->context().method()));
      }
      service_ = request.service();
      health_.Add(shared_from_this());
      Send();
    });
  }

  int worker() const { return worker_; }

  // On the call's worker.
  void Send() {
    if (!call_ || writing_) return;
    const State state = health_.Get(service_);
    if (sent_ && state == last_) {
      // The watcher has been told; an open stream would only hold up the shutdown.
      if (health_.IsShutDown()) call_->Finish(Draining());
      return;
    }
    v1::HealthCheckResponse response;
    response.set_status(state == State::kServing      ? v1::HealthCheckResponse::SERVING
                        : state == State::kNotServing ? v1::HealthCheckResponse::NOT_SERVING
                                                      : v1::HealthCheckResponse::SERVICE_UNKNOWN);
    sent_ = writing_ = true;
    last_ = state;
    call_->Write(base::Buffer(response.SerializeAsString()), [this](bool ok) {
      writing_ = false;
      if (ok) Send();
    });
  }

 private:
  Health& health_;
  router::CallPtr call_;
  const int worker_;
  std::string service_;
  bool sent_ = false, writing_ = false;
  State last_ = State::kUnknown;
};

class Health::WatchHandler final : public router::Handler {
 public:
  explicit WatchHandler(Health& health) : health_(health) {}
  void Start(router::CallPtr call) override { std::make_shared<WatchStream>(health_, std::move(call))->Start(); }

 private:
  Health& health_;
};

void Health::Register(router::Router& router) {
  router.Register("/grpc.health.v1.Health/Check",
                  router::TypedUnaryHandler<v1::HealthCheckRequest>(
                      [this](router::CallContext&,
                             const v1::HealthCheckRequest& request) -> absl::StatusOr<v1::HealthCheckResponse> {
                        const State state = Get(request.service());
                        if (state == State::kUnknown) return UnknownService(request.service());
                        v1::HealthCheckResponse response;
                        response.set_status(state == State::kServing ? v1::HealthCheckResponse::SERVING
                                                                     : v1::HealthCheckResponse::NOT_SERVING);
                        return response;
                      }));
  router.Register(
      "/grpc.health.v1.Health/List",
      router::TypedUnaryHandler<v1::HealthListRequest>(
          [this](router::CallContext&, const v1::HealthListRequest&) -> absl::StatusOr<v1::HealthListResponse> {
            v1::HealthListResponse response;
            for (const auto& [service, state] : All()) {
              (*response.mutable_statuses())[service].set_status(
                  state == State::kServing ? v1::HealthCheckResponse::SERVING : v1::HealthCheckResponse::NOT_SERVING);
            }
            return response;
          }));
  router.Register("/grpc.health.v1.Health/Watch", std::make_shared<WatchHandler>(*this));
}

void Health::SetServing(absl::string_view service, bool serving) {
  std::vector<std::shared_ptr<WatchStream>> streams;
  {
    base::MutexLock lock(mutex_);
    states_[std::string(service)] = serving && !shut_down_ ? State::kServing : State::kNotServing;
    streams = streams_;
  }
  Publish(streams);
}

void Health::Shutdown() {
  std::vector<std::shared_ptr<WatchStream>> streams;
  {
    base::MutexLock lock(mutex_);
    shut_down_ = true;
    for (auto& [service, state] : states_) state = State::kNotServing;
    streams = streams_;
  }
  Publish(streams);
}

void Health::Publish(const std::vector<std::shared_ptr<WatchStream>>& streams) {
  for (const auto& stream : streams) {
    workers_[static_cast<size_t>(stream->worker())]->Post([stream] { stream->Send(); });
  }
}

Health::State Health::Get(absl::string_view service) {
  base::MutexLock lock(mutex_);
  auto found = states_.find(std::string(service));
  return found == states_.end() ? State::kUnknown : found->second;
}

bool Health::IsShutDown() {
  base::MutexLock lock(mutex_);
  return shut_down_;
}

std::map<std::string, Health::State> Health::All() {
  base::MutexLock lock(mutex_);
  return {states_.begin(), states_.end()};
}

void Health::Add(std::shared_ptr<WatchStream> stream) {
  base::MutexLock lock(mutex_);
  streams_.push_back(std::move(stream));
}

void Health::Remove(const WatchStream* stream) {
  base::MutexLock lock(mutex_);
  streams_.erase(std::remove_if(streams_.begin(), streams_.end(), [&](const auto& s) { return s.get() == stream; }),
                 streams_.end());
}

}  // namespace composio::rpc
