// SPDX-License-Identifier: Apache-2.0
#include "service/rpc/reflection.h"

#include <google/protobuf/descriptor.pb.h>
#include <grpcpp/support/status.h>

#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "grpc/reflection/v1/reflection.pb.h"
#include "service/base/error.h"
#include "service/router/unary_handler.h"

namespace composio::rpc {
namespace {

namespace pb = google::protobuf;
namespace v1 = grpc::reflection::v1;

// Answers single questions.
class Reflector {
 public:
  Reflector(const pb::DescriptorPool& pool, const std::vector<const pb::ServiceDescriptor*>& services) : pool_(pool) {
    for (const auto* service : services) services_.push_back(service->full_name());
  }

  v1::ServerReflectionResponse Answer(const v1::ServerReflectionRequest& request) const {
    v1::ServerReflectionResponse response;
    response.set_valid_host(request.host());
    *response.mutable_original_request() = request;
    using Request = v1::ServerReflectionRequest;
    switch (request.message_request_case()) {
      case Request::kListServices:
        for (const auto& name : services_) response.mutable_list_services_response()->add_service()->set_name(name);
        break;
      case Request::kFileByFilename:
        AnswerFile(pool_.FindFileByName(request.file_by_filename()), request.file_by_filename(), response);
        break;
      case Request::kFileContainingSymbol:
        AnswerFile(pool_.FindFileContainingSymbol(request.file_containing_symbol()), request.file_containing_symbol(),
                   response);
        break;
      case Request::kFileContainingExtension:
        AnswerExtension(request.file_containing_extension(), response);
        break;
      case Request::kAllExtensionNumbersOfType:
        AnswerExtensionNumbers(request.all_extension_numbers_of_type(), response);
        break;
      default:
        Fail(grpc::StatusCode::INVALID_ARGUMENT, "the request asks for nothing", response);
    }
    return response;
  }

 private:
  static void Fail(grpc::StatusCode code, const std::string& message, v1::ServerReflectionResponse& response) {
    response.mutable_error_response()->set_error_code(code);
    response.mutable_error_response()->set_error_message(message);
  }

  static void AddWithImports(const pb::FileDescriptor* file, std::set<const pb::FileDescriptor*>& seen,
                             v1::FileDescriptorResponse& out) {
    if (!seen.insert(file).second) return;
    pb::FileDescriptorProto proto;
    file->CopyTo(&proto);
    file->CopyJsonNameTo(&proto);
    file->CopySourceCodeInfoTo(&proto);  // the comments that `grpcurl describe` shows
    out.add_file_descriptor_proto(proto.SerializeAsString());
    for (int i = 0; i < file->dependency_count(); ++i) AddWithImports(file->dependency(i), seen, out);
  }

  static void AnswerFile(const pb::FileDescriptor* file, const std::string& name,
                         v1::ServerReflectionResponse& response) {
    if (file == nullptr) return Fail(grpc::StatusCode::NOT_FOUND, absl::StrCat(name, " is not known here"), response);
    std::set<const pb::FileDescriptor*> seen;
    AddWithImports(file, seen, *response.mutable_file_descriptor_response());
  }

  void AnswerExtension(const v1::ExtensionRequest& request, v1::ServerReflectionResponse& response) const {
    const auto* type = pool_.FindMessageTypeByName(request.containing_type());
    const auto* extension = type ? pool_.FindExtensionByNumber(type, request.extension_number()) : nullptr;
    AnswerFile(extension ? extension->file() : nullptr,
               absl::StrCat("extension ", request.extension_number(), " of ", request.containing_type()), response);
  }

  void AnswerExtensionNumbers(const std::string& name, v1::ServerReflectionResponse& response) const {
    const auto* type = pool_.FindMessageTypeByName(name);
    if (type == nullptr) return Fail(grpc::StatusCode::NOT_FOUND, absl::StrCat(name, " is not known here"), response);
    auto* numbers = response.mutable_all_extension_numbers_response();
    numbers->set_base_type_name(name);
    std::vector<const pb::FieldDescriptor*> extensions;
    pool_.FindAllExtensions(type, &extensions);
    for (const auto* extension : extensions) numbers->add_extension_number(extension->number());
  }

  const pb::DescriptorPool& pool_;
  std::vector<std::string> services_;
};

// One call: question, answer, until the client has no more.
class Conversation {
 public:
  static void Start(router::CallPtr call, std::shared_ptr<const Reflector> reflector) {
    auto* self = new Conversation(std::move(call), std::move(reflector));
    self->call_->OnDone([self] { delete self; });
    self->Next();
  }

 private:
  Conversation(router::CallPtr call, std::shared_ptr<const Reflector> reflector)
      : call_(std::move(call)), reflector_(std::move(reflector)) {}

  void Next() {
    call_->Read([this](bool ok, const base::Buffer& bytes) {
      if (!ok) return call_->Finish(absl::OkStatus());
      const base::Slice flat = bytes.Flatten();
      v1::ServerReflectionRequest request;
      if (!request.ParseFromArray(flat.view().data(), static_cast<int>(flat.size()))) {
        return call_->Finish(base::MalformedRequest(call_->context().method()));
      }
      call_->Write(base::Buffer(reflector_->Answer(request).SerializeAsString()), [this](bool written) {
        if (written) Next();
      });
    });
  }

  router::CallPtr call_;
  const std::shared_ptr<const Reflector> reflector_;
};

class ReflectionHandler final : public router::Handler {
 public:
  explicit ReflectionHandler(std::shared_ptr<const Reflector> reflector) : reflector_(std::move(reflector)) {}
  void Start(router::CallPtr call) override { Conversation::Start(std::move(call), reflector_); }

 private:
  const std::shared_ptr<const Reflector> reflector_;
};

}  // namespace

void RegisterReflection(router::Router& router, const pb::DescriptorPool& pool,
                        const std::vector<const pb::ServiceDescriptor*>& services) {
  auto handler = std::make_shared<ReflectionHandler>(std::make_shared<const Reflector>(pool, services));
  router.Register("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", handler);
  router.Register("/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo", handler);
}

}  // namespace composio::rpc
