# SPDX-License-Identifier: Apache-2.0
"""Prints the slugs of a gateway's apps: list_apps.py [ADDRESS]. The package comes later; until then gen/ is the path."""

import pathlib
import sys

import grpc

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "gen"))

# pylint: disable=wrong-import-position
from composio_gateway.v1 import app_service_pb2, app_service_pb2_grpc


def main():
    address = sys.argv[1] if len(sys.argv) > 1 else "127.0.0.1:50051"
    with grpc.insecure_channel(address) as channel:
        stub = app_service_pb2_grpc.AppServiceStub(channel)
        for app in stub.ListApps(app_service_pb2.ListAppsRequest(), timeout=30).apps:
            print(app.slug)


if __name__ == "__main__":
    main()
