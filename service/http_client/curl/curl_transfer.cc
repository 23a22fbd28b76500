// SPDX-License-Identifier: Apache-2.0
#include "service/http_client/curl/curl_transfer.h"

#include <sys/socket.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/escaping.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/http_client/public_address.h"

namespace composio::http_client {
namespace {

// An answer whose headers are longer is not one that a client should go on reading.
constexpr size_t kMaxHeaderBytes = 64 << 10;

constexpr char kLoopback[] = "localhost,127.0.0.0/8,::1";

bool HasControlCharacter(absl::string_view text) {
  return std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < ' ' || c == 0x7f; });
}

absl::Status CheckRequest(const HttpRequest& request) {
  if (!absl::StartsWithIgnoreCase(request.url, "http://") && !absl::StartsWithIgnoreCase(request.url, "https://")) {
    return absl::InvalidArgumentError("the URL must begin with http:// or https://");
  }
  if (HasControlCharacter(request.url)) return absl::InvalidArgumentError("the URL has a control character in it");
  for (const auto& [name, value] : request.headers) {
    if (name.empty() || HasControlCharacter(name) || HasControlCharacter(value)) {
      return absl::InvalidArgumentError(absl::StrCat("the header '", absl::CEscape(name), "' cannot be sent"));
    }
  }
  return absl::OkStatus();
}

// The environment's list of hosts that no proxy is used for, and this machine: a proxy could not reach what listens
// here.
std::string NoProxy() {
  const char* lower = getenv("no_proxy");
  const char* listed = lower != nullptr ? lower : getenv("NO_PROXY");
  if (listed == nullptr || *listed == '\0') return kLoopback;
  if (absl::string_view(listed) == "*") return listed;  // means all only when it stands alone
  return absl::StrCat(listed, ",", kLoopback);
}

// Whether an https transfer would go through a proxy, as libcurl reads the environment.
bool HasProxy() {
  for (const char* name : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}) {
    const char* value = getenv(name);
    if (value != nullptr && *value != '\0') return true;
  }
  return false;
}

absl::Status Failure(CURLcode result) {
  switch (result) {
    case CURLE_ABORTED_BY_CALLBACK:
    case CURLE_READ_ERROR:
      return absl::AbortedError("the request's body cannot be read");
    case CURLE_URL_MALFORMAT:
      return absl::InvalidArgumentError("the URL cannot be used");
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
      return absl::UnavailableError("the host name could not be resolved");
    case CURLE_COULDNT_CONNECT:
      return absl::UnavailableError("the connection was refused or could not be made");
    case CURLE_OPERATION_TIMEDOUT:
      return absl::UnavailableError("the connection could not be made in time");
    case CURLE_PEER_FAILED_VERIFICATION:
      return absl::UnavailableError("the server's TLS certificate could not be verified");
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
      return absl::UnavailableError("the TLS connection could not be made");
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:  // an answer without a status line
      return absl::InternalError("the answer is not valid HTTP");
    default:
      return absl::UnavailableError("the connection was lost before the answer was complete");
  }
}

}  // namespace

CurlTransfer::CurlTransfer(const CurlOptions& options) : easy_(curl_easy_init()), http2_(options.http2) {
  curl_easy_setopt(easy_, CURLOPT_PRIVATE, this);
  curl_easy_setopt(easy_, CURLOPT_HEADERFUNCTION, OnHeader);
  curl_easy_setopt(easy_, CURLOPT_HEADERDATA, this);
  curl_easy_setopt(easy_, CURLOPT_WRITEFUNCTION, OnBody);
  curl_easy_setopt(easy_, CURLOPT_WRITEDATA, this);
  curl_easy_setopt(easy_, CURLOPT_READFUNCTION, OnRead);
  curl_easy_setopt(easy_, CURLOPT_READDATA, this);
  curl_easy_setopt(easy_, CURLOPT_SEEKFUNCTION, OnSeek);
  curl_easy_setopt(easy_, CURLOPT_SEEKDATA, this);
  curl_easy_setopt(easy_, CURLOPT_OPENSOCKETDATA, this);
  curl_easy_setopt(easy_, CURLOPT_NOSIGNAL, 1L);
  // Without it, dropping a transfer whose host name is being resolved waits for the resolver.
  curl_easy_setopt(easy_, CURLOPT_QUICK_EXIT, 1L);
  curl_easy_setopt(easy_, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(easy_, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(easy_, CURLOPT_PATH_AS_IS, 1L);
  curl_easy_setopt(easy_, CURLOPT_HTTP09_ALLOWED, 0L);
  curl_easy_setopt(easy_, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  curl_easy_setopt(easy_, CURLOPT_TCP_KEEPALIVE, 1L);
  curl_easy_setopt(easy_, CURLOPT_NOPROXY, NoProxy().c_str());
  curl_easy_setopt(easy_, CURLOPT_CONNECTTIMEOUT_MS,
                   std::max<long>(1, absl::ToInt64Milliseconds(options.connect_timeout)));
  curl_easy_setopt(easy_, CURLOPT_MAXAGE_CONN, static_cast<long>(absl::ToInt64Seconds(options.idle_timeout)));
  if (!options.ca_file.empty()) curl_easy_setopt(easy_, CURLOPT_CAINFO, options.ca_file.c_str());
}

CurlTransfer::~CurlTransfer() { curl_easy_cleanup(easy_); }

CurlTransfer& CurlTransfer::Of(CURL* easy) {
  char* self = nullptr;
  curl_easy_getinfo(easy, CURLINFO_PRIVATE, &self);
  return *reinterpret_cast<CurlTransfer*>(self);
}

absl::Status CurlTransfer::Prepare(HttpRequest request) {
  request_ = std::move(request);
  if (absl::Status status = CheckRequest(request_); !status.ok()) return status;
  curl_easy_setopt(easy_, CURLOPT_URL, request_.url.c_str());
  // HTTP/2 is for TLS alone, where ALPN settles it before the first request: then many wait for one connection instead
  // of opening one each. In plain text they would wait for the first answer.
  const bool shared = http2_ && absl::StartsWithIgnoreCase(request_.url, "https:");
  curl_easy_setopt(easy_, CURLOPT_HTTP_VERSION,
                   static_cast<long>(shared ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1));
  curl_easy_setopt(easy_, CURLOPT_PIPEWAIT, shared ? 1L : 0L);
  curl_easy_setopt(easy_, CURLOPT_ACCEPT_ENCODING, request_.sink ? nullptr : "gzip");
  SetReach();
  SetMethod();
  SetHeaders();
  return absl::OkStatus();
}

// A connection that was made without the check is not used for what needs it.
void CurlTransfer::SetReach() {
  const bool check = request_.public_only && !HasProxy();
  curl_easy_setopt(easy_, CURLOPT_OPENSOCKETFUNCTION, check ? OnOpenSocket : nullptr);
  curl_easy_setopt(easy_, CURLOPT_FRESH_CONNECT, check ? 1L : 0L);
}

curl_socket_t CurlTransfer::OnOpenSocket(void* self, curlsocktype, curl_sockaddr* address) {
  if (!IsPublicAddress(address->addr)) {
    static_cast<CurlTransfer*>(self)->not_public_ = true;
    return CURL_SOCKET_BAD;
  }
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

void CurlTransfer::SetMethod() {
  const std::string& method = request_.method;
  curl_easy_setopt(easy_, CURLOPT_HTTPGET, 1L);  // undoes what the request before had set
  curl_easy_setopt(easy_, CURLOPT_CUSTOMREQUEST, nullptr);
  if (method == "GET" && request_.body.empty() && !request_.source) return;
  if (method == "HEAD") {
    curl_easy_setopt(easy_, CURLOPT_NOBODY, 1L);
    return;
  }
  if (request_.source) {
    curl_easy_setopt(easy_, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy_, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(request_.source->size()));
    curl_easy_setopt(easy_, CURLOPT_CUSTOMREQUEST, method.c_str());
    return;
  }
  if (!request_.body.empty() || method == "POST" || method == "PUT" || method == "PATCH") {
    curl_easy_setopt(easy_, CURLOPT_POST, 1L);
    curl_easy_setopt(easy_, CURLOPT_POSTFIELDS, request_.body.data());
    curl_easy_setopt(easy_, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request_.body.size()));
  }
  if (method != "POST") curl_easy_setopt(easy_, CURLOPT_CUSTOMREQUEST, method.c_str());
}

void CurlTransfer::SetHeaders() {
  header_text_.clear();
  header_list_.clear();
  bool typed = false;
  size_t total = 64;
  for (const auto& [name, value] : request_.headers) total += name.size() + value.size() + 3;
  header_text_.reserve(total);  // the list points into it
  auto add = [this](auto... parts) {
    header_list_.push_back({header_text_.data() + header_text_.size(), nullptr});
    absl::StrAppend(&header_text_, parts...);
    header_text_.push_back('\0');
  };
  for (const auto& [name, value] : request_.headers) {
    typed = typed || absl::EqualsIgnoreCase(name, "content-type");
    // A name followed by ';' is libcurl's way to send a header without a value.
    value.empty() ? add(name, ";") : add(name, ": ", value);
  }
  // libcurl would claim a form, and would ask before it sends a body over 1 MiB.
  if (!typed) add("Content-Type:");
  add("Expect:");
  for (size_t i = 0; i + 1 < header_list_.size(); ++i) header_list_[i].next = &header_list_[i + 1];
  curl_easy_setopt(easy_, CURLOPT_HTTPHEADER, header_list_.data());
}

size_t CurlTransfer::OnHeader(char* data, size_t size, size_t count, void* self) {
  return static_cast<CurlTransfer*>(self)->TakeHeader(absl::string_view(data, size * count));
}

size_t CurlTransfer::OnBody(char* data, size_t size, size_t count, void* self) {
  return static_cast<CurlTransfer*>(self)->TakeBody(data, size * count);
}

size_t CurlTransfer::TakeHeader(absl::string_view line) {
  header_bytes_ += line.size();
  if (header_bytes_ > kMaxHeaderBytes) {
    too_large_ = true;
    return 0;
  }
  if (absl::StartsWith(line, "HTTP/")) {  // also after an interim answer, whose headers are not the answer's
    response_.headers.clear();
    return line.size();
  }
  const size_t colon = line.find(':');
  if (colon == absl::string_view::npos) return line.size();
  auto& [name, value] = response_.headers.emplace_back();
  const absl::string_view text = absl::StripAsciiWhitespace(line.substr(colon + 1));
  name.assign(line.data(), colon);
  absl::AsciiStrToLower(&name);
  value.assign(text.data(), text.size());
  return line.size();
}

size_t CurlTransfer::OnRead(char* to, size_t size, size_t count, void* self) {
  BodySource* source = static_cast<CurlTransfer*>(self)->request_.source.get();
  if (source == nullptr) return 0;
  const absl::optional<size_t> read = source->Read(to, size * count);
  if (!read) return CURL_READFUNC_ABORT;
  return *read == 0 ? static_cast<size_t>(CURL_READFUNC_PAUSE) : *read;
}

int CurlTransfer::OnSeek(void* self, curl_off_t offset, int origin) {
  BodySource* source = static_cast<CurlTransfer*>(self)->request_.source.get();
  if (source == nullptr || origin != SEEK_SET) return CURL_SEEKFUNC_CANTSEEK;
  source->Rewind(static_cast<uint64_t>(offset));
  return CURL_SEEKFUNC_OK;
}

void CurlTransfer::Resume() { curl_easy_pause(easy_, CURLPAUSE_CONT); }

size_t CurlTransfer::TakeBody(const char* data, size_t size) {
  if (size > request_.max_response_bytes - body_bytes_) {
    too_large_ = true;
    return 0;
  }
  if (request_.sink) {
    if (!std::exchange(head_told_, true)) {
      long status = 0;
      curl_easy_getinfo(easy_, CURLINFO_RESPONSE_CODE, &status);
      response_.status = static_cast<int>(status);
      request_.sink->OnHead(response_);
    }
    if (!request_.sink->OnData(absl::string_view(data, size))) return CURL_WRITEFUNC_PAUSE;
  } else {
    response_.body.append(data, size);
  }
  body_bytes_ += size;
  return size;
}

absl::StatusOr<HttpResponse> CurlTransfer::Take(CURLcode result) {
  if (too_large_) {
    return absl::ResourceExhaustedError(
        absl::StrCat("the answer is longer than the limit of ", request_.max_response_bytes, " bytes"));
  }
  if (result == CURLE_COULDNT_CONNECT && not_public_) {
    return absl::PermissionDeniedError("the host has no address of the public Internet");
  }
  if (result != CURLE_OK) return Failure(result);
  long status = 0;
  curl_easy_getinfo(easy_, CURLINFO_RESPONSE_CODE, &status);
  response_.status = static_cast<int>(status);
  return std::move(response_);
}

void CurlTransfer::Reset() {
  id = 0;
  done = nullptr;
  request_ = HttpRequest();
  response_ = HttpResponse();
  header_bytes_ = 0;
  body_bytes_ = 0;
  too_large_ = head_told_ = not_public_ = false;
}

}  // namespace composio::http_client
