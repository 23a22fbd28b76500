// SPDX-License-Identifier: Apache-2.0
#include "service/api/upload_file.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "composio/gateway/v1/file_service.pb.h"
#include "service/api/call_rpc.h"
#include "service/api/file_error.h"
#include "service/api/file_url.h"
#include "service/api/upload_metadata.h"
#include "service/base/error.h"
#include "service/files/spool_body.h"

namespace composio::api {
namespace {

using gateway::v1::CreateFileUploadRequest;
using gateway::v1::CreateFileUploadResponse;
using gateway::v1::UploadFileRequest;
using gateway::v1::UploadFileResponse;

constexpr char kCreate[] = "/composio.gateway.v1.FileService/CreateFileUpload";
// A store that is not available is asked again, with the same bytes.
constexpr int kMaxAttempts = 3;
constexpr absl::Duration kFirstWait = absl::Milliseconds(200);

absl::Status Malformed(absl::string_view why) {
  return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_FILE_STREAM_MALFORMED,
                     absl::StrCat(why, "; send metadata once, then chunks, then end the stream"));
}

absl::Status Mismatch(absl::string_view why) {
  return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_FILE_MISMATCH, why);
}

// One upload: its messages go to the spool one after another, which is the back-pressure, then from there to the store.
// What it waits for holds it; each step ends it when the call is over.
class Upload final : public std::enable_shared_from_this<Upload> {
 public:
  Upload(const FileDeps& deps, std::shared_ptr<UnaryCall> call)
      : deps_(deps),
        call_(std::move(call)),
        worker_(call_->context()->worker()),
        file_(deps.spool.Create(deps.caller.executor(worker_))) {}

  void Begin() {
    WatchIdle(0);
    ReadNext();
  }

 private:
  void ReadNext() {
    call_->Read([self = shared_from_this()](bool ok, const base::Slice& bytes) {
      ++self->messages_;
      ok ? self->Take(bytes) : self->AllRead();
    });
  }

  // A caller that stays silent takes room that others need.
  void WatchIdle(uint64_t messages) {
    CallLater(deps_.caller, *call_, deps_.limits.idle_timeout, [weak = weak_from_this(), messages] {
      auto self = weak.lock();
      if (!self || self->all_read_) return;
      if (self->messages_ != messages || self->writing_) return self->WatchIdle(self->messages_);
      self->call_->Fail(
          base::Error(absl::StatusCode::kDeadlineExceeded, gateway::v1::ERROR_REASON_FILE_STREAM_MALFORMED,
                      absl::StrCat("no message came for ", absl::FormatDuration(self->deps_.limits.idle_timeout),
                                   "; send the next chunk or end the stream")));
    });
  }

  void Take(const base::Slice& bytes) {
    UploadFileRequest message;
    if (!message.ParseFromArray(bytes.view().data(), static_cast<int>(bytes.size()))) {
      return call_->Fail(base::MalformedRequest(call_->context()->method()));
    }
    switch (message.content_case()) {
      case UploadFileRequest::kMetadata:
        return TakeMetadata(std::move(*message.mutable_metadata()));
      case UploadFileRequest::kChunk:
        return TakeChunk(std::move(*message.mutable_chunk()));
      default:
        return call_->Fail(Malformed("a message has neither metadata nor chunk"));
    }
  }

  void TakeMetadata(gateway::v1::UploadFileMetadata metadata) {
    if (has_metadata_) return call_->Fail(Malformed("metadata came twice"));
    absl::Status status = CheckUploadMetadata(metadata, deps_.limits.max_upload_bytes);
    if (!status.ok()) return call_->Fail(std::move(status));
    metadata_ = std::move(metadata);
    has_metadata_ = true;
    ReadNext();
  }

  void TakeChunk(std::string chunk) {
    if (!has_metadata_) return call_->Fail(Malformed("a chunk came before the metadata"));
    const auto size = static_cast<int64_t>(file_->size() + chunk.size());
    if (metadata_.has_size() && size > metadata_.size()) {
      return call_->Fail(Malformed(
          absl::StrCat("a chunk came after the end of the ", metadata_.size(), " bytes that were announced")));
    }
    if (size > deps_.limits.max_upload_bytes) return call_->Fail(FileTooLarge(deps_.limits.max_upload_bytes));
    if (chunk.empty()) return ReadNext();
    writing_ = true;
    file_->Append(base::Slice(std::move(chunk)), [self = shared_from_this()](absl::Status status) {
      self->writing_ = false;
      if (!status.ok()) return self->call_->Fail(std::move(status));
      self->ReadNext();
    });
  }

  void AllRead() {
    all_read_ = true;
    if (!has_metadata_) return call_->Fail(Malformed("the stream is empty"));
    const auto size = static_cast<int64_t>(file_->size());
    if (size == 0 && !metadata_.has_size()) {
      return call_->Fail(Malformed("no chunk came (a file without bytes has to announce size 0)"));
    }
    if (metadata_.has_size() && size != metadata_.size()) {
      return call_->Fail(Mismatch(absl::StrCat("size: ", metadata_.size(), " bytes were announced, ", size, " came")));
    }
    md5_ = file_->Md5();
    if (!metadata_.md5().empty() && absl::AsciiStrToLower(metadata_.md5()) != md5_) {
      return call_->Fail(
          Mismatch(absl::StrCat("md5: ", metadata_.md5(), " was announced, the bytes that came have ", md5_)));
    }
    AskForPlace();
  }

  void AskForPlace() {
    CreateFileUploadRequest request;
    request.set_app(metadata_.app());
    request.set_tool(metadata_.tool());
    request.set_file_name(metadata_.file_name());
    request.set_mime_type(metadata_.mime_type());
    request.set_md5(md5_);
    CallRpc<CreateFileUploadResponse>(deps_.caller, *call_, {kCreate}, request,
                                      [self = shared_from_this()](absl::StatusOr<CreateFileUploadResponse> place) {
                                        if (!place.ok()) return self->call_->Fail(place.status());
                                        self->place_ = *std::move(place);
                                        self->Put(1);
                                      });
  }

  void Put(int attempt) {
    if (!call_->open()) return;
    absl::StatusOr<FileUrl> url = CheckFileUrl(place_.upload_url(), deps_.upstream_is_loopback);
    if (!url.ok()) {
      return call_->Fail(base::Error(absl::StatusCode::kInternal, gateway::v1::ERROR_REASON_UPSTREAM_BAD_RESPONSE,
                                     "Composio named an address for the upload that cannot be used"));
    }
    http_client::HttpTransport& transport = *deps_.transports[static_cast<size_t>(worker_)];
    http_client::HttpRequest request;
    request.method = "PUT";
    request.url = url->url;
    request.public_only = url->public_only;
    request.headers.emplace_back("content-type", metadata_.mime_type());
    if (place_.metadata().storage_backend() == gateway::v1::FILE_STORAGE_BACKEND_AZURE_BLOB_STORAGE) {
      request.headers.emplace_back("x-ms-blob-type", "BlockBlob");
    }
    request.timeout = TimeLeft();
    std::shared_ptr<files::SpoolBody> body;
    if (file_->size() > 0) request.source = body = std::make_shared<files::SpoolBody>(file_, transport);
    auto transfer = std::make_shared<http_client::HttpTransport::TransferId>(0);
    const UnaryCall::PendingId pending = call_->AddPending([&transport, transfer] { transport.Cancel(*transfer); });
    *transfer = transport.Start(std::move(request), [self = shared_from_this(), pending, attempt](auto answer) {
      self->call_->Forget(pending);
      self->PutDone(answer, attempt);
    });
    if (body) body->SetTransfer(*transfer);
  }

  void PutDone(const absl::StatusOr<http_client::HttpResponse>& answer, int attempt) {
    if (answer.ok() && answer->status >= 200 && answer->status < 300) return Succeed();
    absl::Status status = answer.ok() ? StoreRefused(answer->status, "take")
                                      : TransferFailed(answer.status(), deps_.limits.max_upload_bytes);
    if (status.code() != absl::StatusCode::kUnavailable || attempt == kMaxAttempts)
      return call_->Fail(std::move(status));
    CallLater(deps_.caller, *call_, kFirstWait * (1 << (attempt - 1)),
              [self = shared_from_this(), attempt] { self->Put(attempt + 1); });
  }

  void Succeed() {
    UploadFileResponse response;
    response.mutable_file()->set_name(metadata_.file_name());
    response.mutable_file()->set_mimetype(metadata_.mime_type());
    response.mutable_file()->set_s3key(place_.key());
    response.set_size(static_cast<int64_t>(file_->size()));
    response.set_md5(md5_);
    call_->Answer(base::Buffer(response.SerializeAsString()));
  }

  absl::Duration TimeLeft() const {
    const auto deadline = call_->context()->deadline();
    if (!deadline) return deps_.limits.transfer_timeout;
    return std::min(deps_.limits.transfer_timeout, absl::FromChrono(*deadline - deps_.caller.clock().SteadyNow()));
  }

  const FileDeps& deps_;
  const std::shared_ptr<UnaryCall> call_;
  const int worker_;
  const std::shared_ptr<files::SpoolFile> file_;
  bool has_metadata_ = false;
  bool writing_ = false;
  bool all_read_ = false;
  uint64_t messages_ = 0;
  gateway::v1::UploadFileMetadata metadata_;
  std::string md5_;
  CreateFileUploadResponse place_;
};

}  // namespace

void UploadFile(const FileDeps& deps, router::CallPtr call) {
  UnaryCall::StartStream(std::move(call), [&deps](std::shared_ptr<UnaryCall> stream) {
    std::make_shared<Upload>(deps, std::move(stream))->Begin();
  });
}

}  // namespace composio::api
