// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one way to asio, for the drivers of sockets only: it is a heavy header.
#include <boost/asio.hpp>
#include <utility>  // Boost 1.74 in C++20 uses std::exchange without including it.

#include "service/io/io_thread.h"

namespace composio::io {

namespace asio = boost::asio;
using ErrorCode = boost::system::error_code;
// With the concrete executor, not the type-erased one: one allocation less per operation.
using Socket = asio::basic_stream_socket<asio::ip::tcp, asio::io_context::executor_type>;

// The thread's context. Lives as long as `thread`.
asio::io_context& ContextOf(IoThread& thread);

}  // namespace composio::io
