// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "absl/strings/string_view.h"

namespace composio::transcode {

// True for bytes that stand for themselves in a JSON string: ASCII but quote, backslash and control characters.
inline bool IsPlain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
}

#ifdef __SSE2__
// A bit for each of the 16 bytes at `p` that is not plain.
inline unsigned NotPlainMask(__m128i bytes) {
  const __m128i quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
  const __m128i backslash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
  const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1f)), bytes);
  // movemask reads the top bits, which non-ASCII bytes have set themselves.
  const __m128i any = _mm_or_si128(_mm_or_si128(quote, backslash), _mm_or_si128(control, bytes));
  return static_cast<unsigned>(_mm_movemask_epi8(any));
}
#endif

// The first byte in [p, end) that is not plain, or `end`.
inline const char* SkipPlain(const char* p, const char* end) {
#ifdef __SSE2__
  while (end - p >= 16) {
    const unsigned mask = NotPlainMask(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)));
    if (mask != 0) return p + __builtin_ctz(mask);
    p += 16;
  }
#endif
  while (p != end && IsPlain(*p)) ++p;
  return p;
}

// Passes over the non-ASCII characters at `p`, at least one; null when what stands there is not UTF-8 (overlong forms,
// surrogates and values above U+10FFFF are not).
inline const char* SkipUtf8(const char* p, const char* end) {
  const auto byte = [&p](int i) { return static_cast<unsigned char>(p[i]); };
  const auto follows = [&p](int i) { return (static_cast<unsigned char>(p[i]) & 0xc0) == 0x80; };
  do {
    const unsigned char lead = byte(0);
    if (lead < 0xc2) return nullptr;
    if (lead < 0xe0) {
      if (end - p < 2 || !follows(1)) return nullptr;
      p += 2;
    } else if (lead < 0xf0) {
      if (end - p < 3 || !follows(1) || !follows(2)) return nullptr;
      if ((lead == 0xe0 && byte(1) < 0xa0) || (lead == 0xed && byte(1) >= 0xa0)) return nullptr;
      p += 3;
    } else {
      if (lead > 0xf4 || end - p < 4 || !follows(1) || !follows(2) || !follows(3)) return nullptr;
      if ((lead == 0xf0 && byte(1) < 0x90) || (lead == 0xf4 && byte(1) >= 0x90)) return nullptr;
      p += 4;
    }
  } while (p != end && static_cast<unsigned char>(*p) >= 0x80);
  return p;
}

// The first character in [p, end) that is not UTF-8, or `end`.
inline const char* FindInvalidUtf8(const char* p, const char* end) {
  while (p != end) {
    if (static_cast<unsigned char>(*p) < 0x80) {
      ++p;
      continue;
    }
    // One character at a time, so that the answer is exact.
    const char* next = nullptr;
    for (int size = 2; size <= 4 && next == nullptr && end - p >= size; ++size) next = SkipUtf8(p, p + size);
    if (next == nullptr) return p;
    p = next;
  }
  return end;
}

inline bool IsUtf8(absl::string_view text) {
  const char* p = text.data();
  const char* const end = p + text.size();
  while (p != end) {
#ifdef __SSE2__
    while (end - p >= 16) {
      const int mask = _mm_movemask_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)));
      if (mask != 0) break;
      p += 16;
    }
#endif
    while (p != end && static_cast<unsigned char>(*p) < 0x80) {
      ++p;
      if ((end - p) % 16 == 0) break;
    }
    if (p != end && static_cast<unsigned char>(*p) >= 0x80) {
      p = SkipUtf8(p, end);
      if (p == nullptr) return false;
    }
  }
  return true;
}

}  // namespace composio::transcode
