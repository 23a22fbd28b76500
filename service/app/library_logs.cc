// SPDX-License-Identifier: Apache-2.0
#include "service/app/library_logs.h"

#include <google/protobuf/stubs/logging.h>
#include <grpc/support/log.h>

#include "service/base/log.h"

namespace composio::app {
namespace {

void OnProtobufLog(google::protobuf::LogLevel level, const char* file, int line, const std::string& message) {
  base::Log(level == google::protobuf::LOGLEVEL_FATAL ? base::LogLevel::kError : base::LogLevel::kDebug,
            absl::StrCat("protobuf: ", message));
}

void OnGrpcLog(gpr_log_func_args* args) {
  const base::LogLevel level = args->severity == GPR_LOG_SEVERITY_ERROR  ? base::LogLevel::kWarning
                               : args->severity == GPR_LOG_SEVERITY_INFO ? base::LogLevel::kInfo
                                                                         : base::LogLevel::kDebug;
  base::Log(level, absl::StrCat("gRPC: ", args->message));
}

}  // namespace

void RouteLibraryLogs() {
  google::protobuf::SetLogHandler(&OnProtobufLog);
  gpr_set_log_function(&OnGrpcLog);
}

}  // namespace composio::app
