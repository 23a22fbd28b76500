# SPDX-License-Identifier: Apache-2.0
# grpcurl, for docker-compose.yml. A file of its own: the classic builder would make these stages for the gateway too.
FROM debian:bookworm-slim AS build
COPY dev /src/dev
COPY tools /src/tools
RUN /src/dev grpcurl --version && cp /root/.cache/composio-gateway/tools/grpcurl-*/grpcurl /usr/local/bin/

FROM debian:bookworm-slim
COPY --from=build /usr/local/bin/grpcurl /usr/local/bin/grpcurl
USER nobody
ENTRYPOINT ["grpcurl"]
