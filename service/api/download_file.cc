// SPDX-License-Identifier: Apache-2.0
#include "service/api/download_file.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/types/optional.h"
#include "composio/gateway/v1/file_service.pb.h"
#include "service/api/download_request.h"
#include "service/api/file_error.h"
#include "service/base/error.h"

namespace composio::api {
namespace {

using gateway::v1::DownloadFileResponse;

// One download: bytes come from the transport as fast as the caller takes them, and no faster. The transfer holds it,
// the call does until it is over.
class Download final : public http_client::BodySink, public std::enable_shared_from_this<Download> {
 public:
  Download(const FileDeps& deps, router::CallPtr call)
      : deps_(deps),
        call_(std::move(call)),
        transport_(*deps.transports[static_cast<size_t>(call_->context().worker())]) {}

  void Begin() {
    call_->OnDone([self = shared_from_this()] {
      self->transport_.Cancel(self->transfer_);
      self->call_.reset();
    });
    call_->Read([weak = weak_from_this()](bool ok, const base::Buffer& message) {
      if (auto self = weak.lock()) self->Fetch(ok ? message.Flatten() : base::Slice());
    });
  }

  void OnHead(const http_client::HttpResponse& head) override {
    http_status_ = head.status;
    if (!Accepted()) return;
    auto* metadata = first_.mutable_metadata();
    int64_t size = 0;
    if (absl::SimpleAtoi(head.Header("content-length"), &size)) metadata->set_size(size);
    const absl::string_view type = head.Header("content-type");
    metadata->set_mime_type(type.empty() ? request_.mime_type : std::string(type));
    metadata->set_file_name(request_.file_name);
    has_head_ = true;
  }

  bool OnData(absl::string_view bytes) override {
    if (!Accepted() || !call_) return true;  // what a refusal says is nobody's
    if (buffer_.size() >= request_.chunk_size) {
      paused_ = true;
      return false;
    }
    buffer_.append(bytes.data(), bytes.size());
    MaybeWrite();
    return true;
  }

 private:
  bool Accepted() const { return http_status_ >= 200 && http_status_ < 300; }

  void Fetch(const base::Slice& bytes) {
    auto request = ReadDownloadRequest(bytes.view(), deps_.limits.max_download_bytes, deps_.upstream_is_loopback);
    if (!request.ok()) return call_->Finish(request.status());
    request_ = *std::move(request);
    http_client::HttpRequest get;
    get.url = request_.url.url;
    get.public_only = request_.url.public_only;
    get.sink = shared_from_this();
    get.max_response_bytes = static_cast<size_t>(request_.max_bytes);
    get.timeout = deps_.limits.transfer_timeout;
    if (const auto deadline = call_->context().deadline()) {
      get.timeout = std::min(get.timeout, absl::FromChrono(*deadline - deps_.caller.clock().SteadyNow()));
    }
    transfer_ = transport_.Start(std::move(get), [self = shared_from_this()](auto answer) { self->Fetched(answer); });
  }

  void Fetched(const absl::StatusOr<http_client::HttpResponse>& answer) {
    transfer_ = 0;
    if (!call_) return;
    if (answer.ok() && !has_head_) OnHead(*answer);  // no body
    end_ = !answer.ok() ? TransferFailed(answer.status(), request_.max_bytes)
           : Accepted() ? absl::OkStatus()
                        : StoreRefused(http_status_, "give");
    // A caller that does not read would keep the end waiting behind the write.
    if (writing_ && absl::IsDeadlineExceeded(*end_)) return call_->Abort();
    MaybeWrite();
  }

  // The one place that starts a write or ends the call.
  void MaybeWrite() {
    if (writing_ || finished_ || !call_) return;
    if (has_head_ && !std::exchange(head_written_, true)) return Write(first_);
    // After a failure the bytes that are there are not all: the error alone is told.
    const bool failed = end_ && !end_->ok();
    if (!failed && !buffer_.empty() && (end_ || buffer_.size() >= request_.chunk_size)) {
      DownloadFileResponse chunk;
      chunk.set_chunk(buffer_.substr(0, request_.chunk_size));
      buffer_.erase(0, request_.chunk_size);
      return Write(chunk);
    }
    if (!end_) return;
    finished_ = true;
    call_->Finish(*end_);
  }

  void Write(const DownloadFileResponse& message) {
    writing_ = true;
    call_->Write(base::Buffer(message.SerializeAsString()), [weak = weak_from_this()](bool ok) {
      auto self = weak.lock();
      if (!self) return;
      self->writing_ = false;
      if (ok) self->GoOn();
    });
  }

  void GoOn() {
    MaybeWrite();
    if (paused_ && buffer_.size() < request_.chunk_size) {
      paused_ = false;
      transport_.Resume(transfer_);
    }
  }

  const FileDeps& deps_;
  router::CallPtr call_;  // null when it is over
  http_client::HttpTransport& transport_;
  http_client::HttpTransport::TransferId transfer_ = 0;
  DownloadRequest request_;
  int http_status_ = 0;
  DownloadFileResponse first_;
  bool has_head_ = false, head_written_ = false;
  bool writing_ = false, paused_ = false, finished_ = false;
  std::string buffer_;
  absl::optional<absl::Status> end_;
};

}  // namespace

void DownloadFile(const FileDeps& deps, router::CallPtr call) {
  std::make_shared<Download>(deps, std::move(call))->Begin();
}

}  // namespace composio::api
