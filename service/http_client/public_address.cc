// SPDX-License-Identifier: Apache-2.0
#include "service/http_client/public_address.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <cstdint>
#include <cstring>
#include <string>

#include "absl/strings/strip.h"

namespace composio::http_client {
namespace {

struct Range4 {
  uint32_t base;
  int bits;
};

// The registry of special-purpose IPv4 addresses, multicast and the reserved rest.
constexpr Range4 kSpecial4[] = {
    {0x00000000, 8},   // this network
    {0x0a000000, 8},   // private
    {0x64400000, 10},  // carrier-grade NAT
    {0x7f000000, 8},   // loopback
    {0xa9fe0000, 16},  // link-local, where clouds keep their metadata services
    {0xac100000, 12},  // private
    {0xc0000000, 24},  // protocol assignments
    {0xc0000200, 24},  // documentation
    {0xc0586300, 24},  // 6to4 relays
    {0xc0a80000, 16},  // private
    {0xc6120000, 15},  // benchmarks
    {0xc6336400, 24},  // documentation
    {0xcb007100, 24},  // documentation
    {0xe0000000, 4},   // multicast
    {0xf0000000, 4},   // reserved, broadcast
};

bool IsPublic4(uint32_t address) {
  for (const Range4& range : kSpecial4) {
    if ((address ^ range.base) >> (32 - range.bits) == 0) return false;
  }
  return true;
}

bool HasPrefix(const uint8_t* bytes, std::initializer_list<uint8_t> prefix) {
  return std::memcmp(bytes, prefix.begin(), prefix.size()) == 0;
}

uint32_t Ipv4At(const uint8_t* bytes) {
  return uint32_t{bytes[0]} << 24 | uint32_t{bytes[1]} << 16 | uint32_t{bytes[2]} << 8 | bytes[3];
}

bool IsPublic6(const uint8_t* bytes) {
  if (HasPrefix(bytes, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff})) return IsPublic4(Ipv4At(bytes + 12));     // mapped
  if (HasPrefix(bytes, {0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0})) return IsPublic4(Ipv4At(bytes + 12));  // NAT64
  if (HasPrefix(bytes, {0x20, 0x02})) return IsPublic4(Ipv4At(bytes + 2));                                    // 6to4
  // Global unicast is 2000::/3; within it Teredo and its like, and documentation.
  if ((bytes[0] & 0xe0) != 0x20) return false;
  if (HasPrefix(bytes, {0x20, 0x01}) && (bytes[2] & 0xfe) == 0) return false;
  if (HasPrefix(bytes, {0x3f, 0xff}) && (bytes[2] & 0xf0) == 0) return false;
  return !HasPrefix(bytes, {0x20, 0x01, 0x0d, 0xb8});
}

std::string Unbracketed(absl::string_view literal) {
  if (absl::ConsumePrefix(&literal, "[")) absl::ConsumeSuffix(&literal, "]");
  return std::string(literal.substr(0, literal.find('%')));
}

}  // namespace

bool IsPublicAddress(const sockaddr& address) {
  if (address.sa_family == AF_INET) {
    return IsPublic4(ntohl(reinterpret_cast<const sockaddr_in&>(address).sin_addr.s_addr));
  }
  if (address.sa_family == AF_INET6) {
    return IsPublic6(reinterpret_cast<const sockaddr_in6&>(address).sin6_addr.s6_addr);
  }
  return false;
}

bool IsPublicAddress(absl::string_view literal) {
  const std::string text = Unbracketed(literal);
  in6_addr six;
  if (inet_pton(AF_INET6, text.c_str(), &six) == 1) return IsPublic6(six.s6_addr);
  in_addr four;
  return inet_aton(text.c_str(), &four) != 0 && IsPublic4(ntohl(four.s_addr));
}

bool IsAddressLiteral(absl::string_view host) {
  const std::string text = Unbracketed(host);
  in6_addr six;
  in_addr four;
  return inet_pton(AF_INET6, text.c_str(), &six) == 1 || inet_aton(text.c_str(), &four) != 0;
}

}  // namespace composio::http_client
