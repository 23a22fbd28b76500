// SPDX-License-Identifier: Apache-2.0
#include "sandbox/webhook/webhook_sender.h"

#include <curl/curl.h>

#include <algorithm>
#include <string>
#include <thread>
#include <utility>

#include "absl/strings/str_cat.h"
#include "sandbox/webhook/signature.h"
#include "service/base/mutex.h"

namespace composio::sandbox {
namespace {

constexpr long kAttemptTimeoutMs = 10'000;
constexpr int kIdleWaitMs = 60'000;

size_t Discard(char*, size_t size, size_t count, void*) { return size * count; }

}  // namespace

// The thread, its curl handles and the queue.
class WebhookSender::Loop {
 public:
  Loop(RetryPolicy policy, base::Clock& clock) : clock_(clock), queue_(policy) {
    static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT);
    static_cast<void>(initialised);
    multi_ = curl_multi_init();
    easy_ = curl_easy_init();
    thread_ = std::thread([this] { Run(); });
  }

  ~Loop() {
    Stop();
    curl_multi_remove_handle(multi_, easy_);
    curl_easy_cleanup(easy_);
    curl_multi_cleanup(multi_);
    curl_slist_free_all(headers_);
  }

  void Stop() {
    {
      base::MutexLock lock(mutex_);
      if (std::exchange(stopping_, true)) return;
    }
    curl_multi_wakeup(multi_);
    thread_.join();
  }

  bool Enqueue(Delivery delivery) {
    bool taken = false;
    WithQueue([&](DeliveryQueue& queue) { taken = queue.Add(std::move(delivery), clock_.SteadyNow()); });
    return taken;
  }

  void WithQueue(const std::function<void(DeliveryQueue&)>& use) {
    {
      base::MutexLock lock(mutex_);
      use(queue_);
    }
    curl_multi_wakeup(multi_);
  }

 private:
  void Run() {
    while (std::optional<int> wait_ms = StartDue()) {
      int running = 0;
      curl_multi_perform(multi_, &running);
      if (FinishDone()) continue;
      curl_multi_poll(multi_, nullptr, 0, *wait_ms, nullptr);
    }
  }

  // Starts what is due; how long there is nothing to do then; nothing when stopping.
  std::optional<int> StartDue() {
    base::MutexLock lock(mutex_);
    if (stopping_) return std::nullopt;
    base::SteadyTime now = clock_.SteadyNow();
    if (const Delivery* delivery = queue_.Take(now)) Start(*delivery);
    std::optional<base::SteadyTime> due = queue_.NextDue();
    if (!due) return kIdleWaitMs;
    int64_t ms = std::chrono::duration_cast<std::chrono::milliseconds>(*due - now).count() + 1;
    return static_cast<int>(std::clamp<int64_t>(ms, 0, kIdleWaitMs));
  }

  void Start(const Delivery& delivery) {
    body_ = delivery.body;
    int64_t timestamp = absl::ToUnixSeconds(clock_.Now());
    curl_slist_free_all(std::exchange(headers_, nullptr));
    for (const std::string& header :
         {std::string("content-type: application/json"), std::string("expect:"),
          absl::StrCat("webhook-id: ", delivery.webhook_id), absl::StrCat("webhook-timestamp: ", timestamp),
          absl::StrCat("webhook-signature: ", WebhookSignature(delivery.secret, delivery.webhook_id, timestamp, body_)),
          absl::StrCat("x-composio-webhook-version: ", delivery.version)}) {
      headers_ = curl_slist_append(headers_, header.c_str());
    }
    curl_easy_setopt(easy_, CURLOPT_URL, delivery.url.c_str());
    curl_easy_setopt(easy_, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy_, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(easy_, CURLOPT_HTTPHEADER, headers_);
    curl_easy_setopt(easy_, CURLOPT_POST, 1L);
    curl_easy_setopt(easy_, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body_.size()));
    curl_easy_setopt(easy_, CURLOPT_POSTFIELDS, body_.data());
    curl_easy_setopt(easy_, CURLOPT_USERAGENT, "composio-sandbox");
    curl_easy_setopt(easy_, CURLOPT_WRITEFUNCTION, Discard);
    curl_easy_setopt(easy_, CURLOPT_TIMEOUT_MS, kAttemptTimeoutMs);
    curl_easy_setopt(easy_, CURLOPT_NOSIGNAL, 1L);
    curl_multi_add_handle(multi_, easy_);
  }

  bool FinishDone() {
    int left = 0;
    CURLMsg* message = curl_multi_info_read(multi_, &left);
    if (message == nullptr || message->msg != CURLMSG_DONE) return false;
    CURLcode code = message->data.result;
    long status = 0;
    curl_easy_getinfo(easy_, CURLINFO_RESPONSE_CODE, &status);
    curl_multi_remove_handle(multi_, easy_);
    base::MutexLock lock(mutex_);
    queue_.Finish(code == CURLE_OK ? static_cast<int>(status) : 0, code == CURLE_OK ? "" : curl_easy_strerror(code),
                  clock_.Now(), clock_.SteadyNow());
    return true;
  }

  base::Clock& clock_;
  // Of the thread; the queue's order is one at a time, so one transfer is enough.
  CURLM* multi_ = nullptr;
  CURL* easy_ = nullptr;
  curl_slist* headers_ = nullptr;
  std::string body_;

  base::Mutex mutex_;
  DeliveryQueue queue_ ABSL_GUARDED_BY(mutex_);
  bool stopping_ ABSL_GUARDED_BY(mutex_) = false;

  std::thread thread_;
};

WebhookSender::WebhookSender(RetryPolicy policy, base::Clock& clock) : loop_(std::make_unique<Loop>(policy, clock)) {}
WebhookSender::~WebhookSender() = default;

bool WebhookSender::Enqueue(Delivery delivery) { return loop_->Enqueue(std::move(delivery)); }

void WebhookSender::WithQueue(const std::function<void(DeliveryQueue&)>& use) { loop_->WithQueue(use); }

void WebhookSender::Stop() { loop_->Stop(); }

}  // namespace composio::sandbox
