// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
#include "service/router/call.h"

namespace composio::fakes {

// A call whose caller is the test. The test owns it and keeps it longer than the handler does; Ptr() is what the
// handler gets. Callbacks run in RunUntilIdle, Deliver, HalfClose, CompleteWrite and Cancel, never inside the handler's
// own calls. The handler's breaches of router::Call's rules are test failures. One thread.
class FakeCall final : public router::Call, private router::CallContext {
 public:
  explicit FakeCall(std::string method) : method_(std::move(method)) {}
  ~FakeCall() override;

  router::CallPtr Ptr() { return router::CallPtr(this); }

  // What the caller brings; set before the call is started.
  void SetMetadata(std::string key, std::string value) { metadata_[std::move(key)] = std::move(value); }
  void SetDeadline(base::SteadyTime deadline) { deadline_ = deadline; }
  void SetPeer(std::string peer) { peer_ = std::move(peer); }
  void SetRequestId(std::string id) { request_id_ = std::move(id); }
  void SetWorker(int worker) { worker_ = worker; }

  // The caller sends a message, or says that it has sent its last; waits in line until the handler reads.
  void Deliver(std::string message);
  void HalfClose();
  // From now on a Write stays outstanding until CompleteWrite, as towards a caller that does not read.
  void HoldWrites() { hold_writes_ = true; }
  void CompleteWrite(bool ok = true);
  // The caller cancels, its deadline passes or its connection is lost: outstanding callbacks are dropped, OnDone runs.
  void Cancel();
  // Runs what is due until nothing is.
  void RunUntilIdle();

  // What the handler did.
  const std::vector<std::string>& written() const { return written_; }
  bool reading() const { return static_cast<bool>(read_); }
  bool writing() const { return static_cast<bool>(write_); }
  // None until Finish.
  const absl::optional<absl::Status>& status() const { return status_; }
  bool aborted() const { return aborted_; }
  bool released() const { return released_; }
  // Empty where it was not added before the first message or the status.
  std::string ResponseMetadata(absl::string_view key) const;

  // router::Call
  router::CallContext& context() override { return *this; }
  void Read(ReadCallback callback) override;
  void Write(base::Buffer message, WriteCallback callback) override;
  void Finish(absl::Status status) override;
  void Abort() override;
  void OnDone(absl::AnyInvocable<void()> callback) override;

 private:
  void Release() override;
  absl::string_view method() const override { return method_; }
  absl::string_view Metadata(absl::string_view key) const override;
  absl::optional<base::SteadyTime> deadline() const override { return deadline_; }
  std::string peer() const override { return peer_; }
  absl::string_view request_id() const override { return request_id_; }
  int worker() const override { return worker_; }
  void AddResponseMetadata(absl::string_view key, absl::string_view value) override;

  bool RunOne();
  void Over();

  const std::string method_;
  std::map<std::string, std::string> metadata_, response_metadata_;
  absl::optional<base::SteadyTime> deadline_;
  std::string peer_ = "127.0.0.1:40000", request_id_ = "request-1";
  int worker_ = 0;
  bool hold_writes_ = false, write_complete_ = false, half_closed_ = false;
  bool aborted_ = false, done_ = false, released_ = false, headers_sent_ = false;
  std::deque<std::string> inbox_;
  std::vector<std::string> written_;
  absl::optional<absl::Status> status_;
  ReadCallback read_;
  WriteCallback write_;
  absl::AnyInvocable<void()> on_done_;
};

}  // namespace composio::fakes
