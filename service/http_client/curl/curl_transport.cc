// SPDX-License-Identifier: Apache-2.0
#include "service/http_client/curl/curl_transport.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>

#include "service/http_client/curl/curl_init.h"
#include "service/http_client/curl/curl_transfer.h"

namespace composio::http_client {
namespace {

constexpr int kPlaceBits = 20;
constexpr uint64_t kPlaceMask = (uint64_t{1} << kPlaceBits) - 1;
constexpr int kEventsPerPoll = 64;
// After a burst so many handles are kept for reuse; each has some kilobytes.
constexpr size_t kMaxSpareHandles = 256;

}  // namespace

CurlTransport::CurlTransport(CurlOptions options, base::Clock& clock)
    : options_(std::move(options)),
      clock_(clock),
      epoll_(epoll_create1(EPOLL_CLOEXEC)),
      multi_((InitCurl(), curl_multi_init())) {
  curl_multi_setopt(multi_, CURLMOPT_SOCKETFUNCTION, OnSocket);
  curl_multi_setopt(multi_, CURLMOPT_SOCKETDATA, this);
  curl_multi_setopt(multi_, CURLMOPT_TIMERFUNCTION, OnTimer);
  curl_multi_setopt(multi_, CURLMOPT_TIMERDATA, this);
  curl_multi_setopt(multi_, CURLMOPT_MAXCONNECTS, options_.max_connections);
  curl_multi_setopt(multi_, CURLMOPT_MAX_HOST_CONNECTIONS, options_.max_connections);
  curl_multi_setopt(multi_, CURLMOPT_MAX_TOTAL_CONNECTIONS, options_.max_total_connections);
  curl_multi_setopt(multi_, CURLMOPT_PIPELINING, static_cast<long>(CURLPIPE_MULTIPLEX));
}

CurlTransport::~CurlTransport() {
  for (auto& transfer : transfers_) {
    if (transfer != nullptr) curl_multi_remove_handle(multi_, transfer->easy());
  }
  transfers_.clear();
  curl_multi_cleanup(multi_);
  close(epoll_);
}

CurlTransfer& CurlTransport::Acquire() {
  if (spare_.empty()) {
    if (empty_.empty()) {
      empty_.push_back(static_cast<uint32_t>(transfers_.size()));
      transfers_.emplace_back();
    }
    spare_.push_back(empty_.back());
    empty_.pop_back();
    transfers_[spare_.back()] = std::make_unique<CurlTransfer>(options_);
  }
  const uint32_t place = spare_.back();
  spare_.pop_back();
  CurlTransfer& transfer = *transfers_[place];
  transfer.id = (++last_sequence_ << kPlaceBits) | place;
  ++in_flight_;
  return transfer;
}

void CurlTransport::Release(CurlTransfer& transfer) {
  curl_multi_remove_handle(multi_, transfer.easy());
  deadlines_.erase({transfer.deadline, transfer.id});
  --in_flight_;
  const auto place = static_cast<uint32_t>(transfer.id & kPlaceMask);
  if (spare_.size() < kMaxSpareHandles) {
    transfer.Reset();
    spare_.push_back(place);
  } else {
    transfers_[place].reset();
    empty_.push_back(place);
  }
}

HttpTransport::TransferId CurlTransport::Start(HttpRequest request, DoneCallback done) {
  CurlTransfer& transfer = Acquire();
  const TransferId id = transfer.id;
  transfer.done = std::move(done);
  const absl::Duration timeout = std::clamp(request.timeout, absl::ZeroDuration(), absl::Hours(24));
  transfer.deadline = clock_.SteadyNow() + absl::ToChronoNanoseconds(timeout);
  deadlines_.insert({transfer.deadline, id});
  absl::Status status = transfer.Prepare(std::move(request));
  if (status.ok() && curl_multi_add_handle(multi_, transfer.easy()) != CURLM_OK) {
    status = absl::UnavailableError("the request could not be started");
  }
  if (!status.ok()) refused_.emplace_back(id, std::move(status));
  return id;
}

CurlTransfer* CurlTransport::Find(TransferId id) {
  const size_t place = id & kPlaceMask;
  if (id == 0 || place >= transfers_.size() || transfers_[place] == nullptr) return nullptr;
  return transfers_[place]->id == id ? transfers_[place].get() : nullptr;
}

void CurlTransport::Cancel(TransferId id) {
  CurlTransfer* transfer = Find(id);
  if (transfer == nullptr) return;
  DoneCallback dropped = std::move(transfer->done);  // destroyed last: it may own who called
  Release(*transfer);
}

void CurlTransport::Resume(TransferId id) {
  if (CurlTransfer* transfer = Find(id)) transfer->Resume();
}

bool CurlTransport::Poll() {
  bool any = FinishRefused();
  any |= ActOnSockets();
  const base::SteadyTime now = clock_.SteadyNow();
  any |= ActOnTimer(now);
  if (any) FinishDone();
  return FinishLate(now) || any;
}

bool CurlTransport::ActOnSockets() {
  epoll_event events[kEventsPerPoll];
  const int count = epoll_wait(epoll_, events, kEventsPerPoll, 0);
  int running = 0;
  for (int i = 0; i < count; ++i) {
    const uint32_t what = events[i].events;
    const int action =
        ((what & ~EPOLLOUT) != 0 ? CURL_CSELECT_IN : 0) | ((what & EPOLLOUT) != 0 ? CURL_CSELECT_OUT : 0);
    curl_multi_socket_action(multi_, events[i].data.fd, action, &running);
  }
  return count > 0;
}

bool CurlTransport::ActOnTimer(base::SteadyTime now) {
  if (!timer_ || now < *timer_) return false;
  timer_.reset();
  int running = 0;
  curl_multi_socket_action(multi_, CURL_SOCKET_TIMEOUT, 0, &running);
  return true;
}

void CurlTransport::FinishDone() {
  int left = 0;
  while (CURLMsg* message = curl_multi_info_read(multi_, &left)) {
    if (message->msg != CURLMSG_DONE) continue;
    const CURLcode result = message->data.result;  // the message dies with curl_multi_remove_handle
    CurlTransfer& transfer = CurlTransfer::Of(message->easy_handle);
    auto answer = transfer.Take(result);
    if (answer.ok() && options_.on_answer) options_.on_answer(transfer.request(), *answer);
    DoneCallback done = std::move(transfer.done);
    Release(transfer);
    done(std::move(answer));
  }
}

bool CurlTransport::FinishRefused() {
  if (refused_.empty()) return false;
  auto refused = std::move(refused_);
  refused_.clear();
  for (auto& [id, status] : refused) {
    CurlTransfer* transfer = Find(id);
    if (transfer == nullptr) continue;  // cancelled
    DoneCallback done = std::move(transfer->done);
    Release(*transfer);
    done(std::move(status));
  }
  return true;
}

bool CurlTransport::FinishLate(base::SteadyTime now) {
  bool any = false;
  while (!deadlines_.empty() && deadlines_.begin()->first <= now) {
    CurlTransfer& transfer = *transfers_[deadlines_.begin()->second & kPlaceMask];
    DoneCallback done = std::move(transfer.done);
    Release(transfer);
    done(absl::DeadlineExceededError("the answer did not come in time"));
    any = true;
  }
  return any;
}

absl::optional<base::SteadyTime> CurlTransport::next_timer() const {
  absl::optional<base::SteadyTime> next = timer_;
  if (!deadlines_.empty() && (!next || deadlines_.begin()->first < *next)) next = deadlines_.begin()->first;
  // What Start refused is told at once.
  if (!refused_.empty()) next = clock_.SteadyNow();
  return next;
}

int CurlTransport::OnSocket(CURL*, curl_socket_t fd, int what, void* self, void* known) {
  auto& transport = *static_cast<CurlTransport*>(self);
  epoll_event event{};
  event.data.fd = fd;
  if ((what & CURL_POLL_IN) != 0) event.events |= EPOLLIN;
  if ((what & CURL_POLL_OUT) != 0) event.events |= EPOLLOUT;
  if (what == CURL_POLL_REMOVE) {
    epoll_ctl(transport.epoll_, EPOLL_CTL_DEL, fd, &event);
    return 0;
  }
  epoll_ctl(transport.epoll_, known != nullptr ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, &event);
  if (known == nullptr) curl_multi_assign(transport.multi_, fd, self);
  return 0;
}

int CurlTransport::OnTimer(CURLM*, long milliseconds, void* self) {
  auto& transport = *static_cast<CurlTransport*>(self);
  if (milliseconds < 0) {
    transport.timer_.reset();
  } else {
    transport.timer_ = transport.clock_.SteadyNow() + std::chrono::milliseconds(milliseconds);
  }
  return 0;
}

}  // namespace composio::http_client
