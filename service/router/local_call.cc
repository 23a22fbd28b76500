// SPDX-License-Identifier: Apache-2.0
#include "service/router/local_call.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::router {
namespace {

// The call between the two: to the handler an edge's call like any other. It lives while the handler owns it or a post
// is on its way; `self_` is the handler's share. Worker's thread only.
class LocalCall final : public Call, private CallContext, public std::enable_shared_from_this<LocalCall> {
 public:
  LocalCall(LocalCallParams params, const LocalWorker& worker, base::Clock& clock)
      : params_(std::move(params)), worker_(worker) {
    if (params_.outer != nullptr) {
      params_.worker = params_.outer->worker();
      params_.request_id = std::string(params_.outer->request_id());
      deadline_ = params_.outer->deadline();
    }
    if (params_.timeout) SetTimeout(clock.SteadyNow() + absl::ToChronoNanoseconds(*params_.timeout));
  }

  CallPtr ForHandler() {
    self_ = shared_from_this();
    return CallPtr(this);
  }

  // Nothing of it reaches the one who asked any more.
  void Cancel() {
    params_.callback = nullptr;
    Over(absl::CancelledError());
  }

  CallContext& context() override { return *this; }

  void Read(ReadCallback callback) override {
    Post([this, callback = std::move(callback)]() mutable {
      const bool first = !std::exchange(read_, true);
      callback(first, first ? std::move(params_.request) : base::Buffer());
    });
  }

  void Write(base::Buffer message, WriteCallback callback) override {
    ++messages_;
    answer_ = std::move(message);
    Post([callback = std::move(callback)]() mutable { callback(true); });
  }

  void Finish(absl::Status status) override {
    if (std::exchange(finished_, true)) return;
    PostAlways([this, status = std::move(status)]() mutable { Over(std::move(status)); });
  }

  void Abort() override { Finish(absl::CancelledError("the call was aborted")); }

  void OnDone(absl::AnyInvocable<void()> callback) override { on_done_ = std::move(callback); }

 private:
  void Release() override {
    on_done_ = nullptr;
    if (!over_ && !finished_) {
      Finish(base::Error(absl::StatusCode::kInternal, gateway::v1::ERROR_REASON_INTERNAL_ERROR,
                         absl::StrCat(params_.method, " let go of its call without an answer")));
    }
    self_.reset();
  }

  absl::string_view method() const override { return params_.method; }
  absl::string_view Metadata(absl::string_view key) const override {
    return params_.outer == nullptr ? absl::string_view() : params_.outer->Metadata(key);
  }
  absl::optional<base::SteadyTime> deadline() const override { return deadline_; }
  std::string peer() const override { return params_.outer == nullptr ? "gateway" : params_.outer->peer(); }
  absl::string_view request_id() const override { return params_.request_id; }
  int worker() const override { return params_.worker; }
  void AddResponseMetadata(absl::string_view key, absl::string_view value) override {
    if (params_.outer != nullptr && params_.passes_metadata_on) params_.outer->AddResponseMetadata(key, value);
  }

  // The handler is expected to keep to the deadline, and says why when it gives up; the timer is for those that do not.
  void SetTimeout(base::SteadyTime at) {
    if (deadline_ && *deadline_ <= at) return;
    deadline_ = at;
    timer_ = worker_.timers->Start(*params_.timeout, [this] {
      timer_ = 0;
      Over(base::Error(absl::StatusCode::kDeadlineExceeded, gateway::v1::ERROR_REASON_CALL_ABANDONED,
                       absl::StrCat(params_.method, " was not answered within its time limit")));
    });
  }

  // Callbacks of a call that is over are dropped.
  void Post(absl::AnyInvocable<void()> task) {
    PostAlways([this, task = std::move(task)]() mutable {
      if (!over_) task();
    });
  }
  void PostAlways(absl::AnyInvocable<void()> task) {
    worker_.executor->Post([self = shared_from_this(), task = std::move(task)]() mutable { task(); });
  }

  void Over(absl::Status status) {
    if (std::exchange(over_, true)) return;
    const std::shared_ptr<LocalCall> self = shared_from_this();
    worker_.timers->Cancel(timer_);
    auto callback = std::move(params_.callback);
    params_.callback = nullptr;
    auto on_done = std::move(on_done_);
    on_done_ = nullptr;
    if (on_done) on_done();
    params_.outer = nullptr;
    if (callback) callback(Outcome(std::move(status)));
  }

  absl::StatusOr<base::Buffer> Outcome(absl::Status status) {
    if (!status.ok()) return status;
    if (messages_ == 1) return std::move(answer_);
    return base::Error(absl::StatusCode::kInternal, gateway::v1::ERROR_REASON_INTERNAL_ERROR,
                       absl::StrCat(params_.method, " answered with ", messages_, " messages; a unary call takes one"));
  }

  LocalCallParams params_;
  const LocalWorker worker_;
  absl::optional<base::SteadyTime> deadline_;
  base::Timers::Id timer_ = 0;
  std::shared_ptr<LocalCall> self_;
  bool read_ = false, finished_ = false, over_ = false;
  int messages_ = 0;
  base::Buffer answer_;
  absl::AnyInvocable<void()> on_done_;
};

class Handle final : public LocalCallHandle {
 public:
  explicit Handle(std::shared_ptr<LocalCall> call) : call_(std::move(call)) {}
  ~Handle() override { call_->Cancel(); }

 private:
  const std::shared_ptr<LocalCall> call_;
};

}  // namespace

std::unique_ptr<LocalCallHandle> LocalCaller::Start(LocalCallParams params) const {
  const auto worker = static_cast<size_t>(params.outer != nullptr ? params.outer->worker() : params.worker);
  const std::shared_ptr<Handler> handler = params.handler;
  auto call = std::make_shared<LocalCall>(std::move(params), workers_[worker], clock_);
  auto handle = std::make_unique<Handle>(call);
  if (handler) {
    handler->Start(call->ForHandler());
  } else {
    router_.Start(call->ForHandler());
  }
  return handle;
}

}  // namespace composio::router
