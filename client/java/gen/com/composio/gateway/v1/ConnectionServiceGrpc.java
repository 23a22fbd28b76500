package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * The accounts that users have connected. Composio's word: connected accounts.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ConnectionServiceGrpc {

  private ConnectionServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.ConnectionService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListConnectionsRequest,
      com.composio.gateway.v1.ListConnectionsResponse> getListConnectionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListConnections",
      requestType = com.composio.gateway.v1.ListConnectionsRequest.class,
      responseType = com.composio.gateway.v1.ListConnectionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListConnectionsRequest,
      com.composio.gateway.v1.ListConnectionsResponse> getListConnectionsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListConnectionsRequest, com.composio.gateway.v1.ListConnectionsResponse> getListConnectionsMethod;
    if ((getListConnectionsMethod = ConnectionServiceGrpc.getListConnectionsMethod) == null) {
      synchronized (ConnectionServiceGrpc.class) {
        if ((getListConnectionsMethod = ConnectionServiceGrpc.getListConnectionsMethod) == null) {
          ConnectionServiceGrpc.getListConnectionsMethod = getListConnectionsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListConnectionsRequest, com.composio.gateway.v1.ListConnectionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListConnections"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListConnectionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListConnectionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectionServiceMethodDescriptorSupplier("ListConnections"))
              .build();
        }
      }
    }
    return getListConnectionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetConnectionRequest,
      com.composio.gateway.v1.GetConnectionResponse> getGetConnectionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetConnection",
      requestType = com.composio.gateway.v1.GetConnectionRequest.class,
      responseType = com.composio.gateway.v1.GetConnectionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetConnectionRequest,
      com.composio.gateway.v1.GetConnectionResponse> getGetConnectionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetConnectionRequest, com.composio.gateway.v1.GetConnectionResponse> getGetConnectionMethod;
    if ((getGetConnectionMethod = ConnectionServiceGrpc.getGetConnectionMethod) == null) {
      synchronized (ConnectionServiceGrpc.class) {
        if ((getGetConnectionMethod = ConnectionServiceGrpc.getGetConnectionMethod) == null) {
          ConnectionServiceGrpc.getGetConnectionMethod = getGetConnectionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetConnectionRequest, com.composio.gateway.v1.GetConnectionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetConnection"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetConnectionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetConnectionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectionServiceMethodDescriptorSupplier("GetConnection"))
              .build();
        }
      }
    }
    return getGetConnectionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateConnectionRequest,
      com.composio.gateway.v1.CreateConnectionResponse> getCreateConnectionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateConnection",
      requestType = com.composio.gateway.v1.CreateConnectionRequest.class,
      responseType = com.composio.gateway.v1.CreateConnectionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateConnectionRequest,
      com.composio.gateway.v1.CreateConnectionResponse> getCreateConnectionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateConnectionRequest, com.composio.gateway.v1.CreateConnectionResponse> getCreateConnectionMethod;
    if ((getCreateConnectionMethod = ConnectionServiceGrpc.getCreateConnectionMethod) == null) {
      synchronized (ConnectionServiceGrpc.class) {
        if ((getCreateConnectionMethod = ConnectionServiceGrpc.getCreateConnectionMethod) == null) {
          ConnectionServiceGrpc.getCreateConnectionMethod = getCreateConnectionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CreateConnectionRequest, com.composio.gateway.v1.CreateConnectionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateConnection"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateConnectionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateConnectionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectionServiceMethodDescriptorSupplier("CreateConnection"))
              .build();
        }
      }
    }
    return getCreateConnectionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateConnectionLinkRequest,
      com.composio.gateway.v1.CreateConnectionLinkResponse> getCreateConnectionLinkMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateConnectionLink",
      requestType = com.composio.gateway.v1.CreateConnectionLinkRequest.class,
      responseType = com.composio.gateway.v1.CreateConnectionLinkResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateConnectionLinkRequest,
      com.composio.gateway.v1.CreateConnectionLinkResponse> getCreateConnectionLinkMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateConnectionLinkRequest, com.composio.gateway.v1.CreateConnectionLinkResponse> getCreateConnectionLinkMethod;
    if ((getCreateConnectionLinkMethod = ConnectionServiceGrpc.getCreateConnectionLinkMethod) == null) {
      synchronized (ConnectionServiceGrpc.class) {
        if ((getCreateConnectionLinkMethod = ConnectionServiceGrpc.getCreateConnectionLinkMethod) == null) {
          ConnectionServiceGrpc.getCreateConnectionLinkMethod = getCreateConnectionLinkMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CreateConnectionLinkRequest, com.composio.gateway.v1.CreateConnectionLinkResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateConnectionLink"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateConnectionLinkRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateConnectionLinkResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectionServiceMethodDescriptorSupplier("CreateConnectionLink"))
              .build();
        }
      }
    }
    return getCreateConnectionLinkMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CompleteConnectionAuthRequest,
      com.composio.gateway.v1.CompleteConnectionAuthResponse> getCompleteConnectionAuthMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CompleteConnectionAuth",
      requestType = com.composio.gateway.v1.CompleteConnectionAuthRequest.class,
      responseType = com.composio.gateway.v1.CompleteConnectionAuthResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CompleteConnectionAuthRequest,
      com.composio.gateway.v1.CompleteConnectionAuthResponse> getCompleteConnectionAuthMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CompleteConnectionAuthRequest, com.composio.gateway.v1.CompleteConnectionAuthResponse> getCompleteConnectionAuthMethod;
    if ((getCompleteConnectionAuthMethod = ConnectionServiceGrpc.getCompleteConnectionAuthMethod) == null) {
      synchronized (ConnectionServiceGrpc.class) {
        if ((getCompleteConnectionAuthMethod = ConnectionServiceGrpc.getCompleteConnectionAuthMethod) == null) {
          ConnectionServiceGrpc.getCompleteConnectionAuthMethod = getCompleteConnectionAuthMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CompleteConnectionAuthRequest, com.composio.gateway.v1.CompleteConnectionAuthResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CompleteConnectionAuth"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CompleteConnectionAuthRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CompleteConnectionAuthResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectionServiceMethodDescriptorSupplier("CompleteConnectionAuth"))
              .build();
        }
      }
    }
    return getCompleteConnectionAuthMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateConnectionRequest,
      com.composio.gateway.v1.UpdateConnectionResponse> getUpdateConnectionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateConnection",
      requestType = com.composio.gateway.v1.UpdateConnectionRequest.class,
      responseType = com.composio.gateway.v1.UpdateConnectionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateConnectionRequest,
      com.composio.gateway.v1.UpdateConnectionResponse> getUpdateConnectionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateConnectionRequest, com.composio.gateway.v1.UpdateConnectionResponse> getUpdateConnectionMethod;
    if ((getUpdateConnectionMethod = ConnectionServiceGrpc.getUpdateConnectionMethod) == null) {
      synchronized (ConnectionServiceGrpc.class) {
        if ((getUpdateConnectionMethod = ConnectionServiceGrpc.getUpdateConnectionMethod) == null) {
          ConnectionServiceGrpc.getUpdateConnectionMethod = getUpdateConnectionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.UpdateConnectionRequest, com.composio.gateway.v1.UpdateConnectionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateConnection"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UpdateConnectionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UpdateConnectionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectionServiceMethodDescriptorSupplier("UpdateConnection"))
              .build();
        }
      }
    }
    return getUpdateConnectionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.SetConnectionStatusRequest,
      com.composio.gateway.v1.SetConnectionStatusResponse> getSetConnectionStatusMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetConnectionStatus",
      requestType = com.composio.gateway.v1.SetConnectionStatusRequest.class,
      responseType = com.composio.gateway.v1.SetConnectionStatusResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.SetConnectionStatusRequest,
      com.composio.gateway.v1.SetConnectionStatusResponse> getSetConnectionStatusMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.SetConnectionStatusRequest, com.composio.gateway.v1.SetConnectionStatusResponse> getSetConnectionStatusMethod;
    if ((getSetConnectionStatusMethod = ConnectionServiceGrpc.getSetConnectionStatusMethod) == null) {
      synchronized (ConnectionServiceGrpc.class) {
        if ((getSetConnectionStatusMethod = ConnectionServiceGrpc.getSetConnectionStatusMethod) == null) {
          ConnectionServiceGrpc.getSetConnectionStatusMethod = getSetConnectionStatusMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.SetConnectionStatusRequest, com.composio.gateway.v1.SetConnectionStatusResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetConnectionStatus"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.SetConnectionStatusRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.SetConnectionStatusResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectionServiceMethodDescriptorSupplier("SetConnectionStatus"))
              .build();
        }
      }
    }
    return getSetConnectionStatusMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.RefreshConnectionRequest,
      com.composio.gateway.v1.RefreshConnectionResponse> getRefreshConnectionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RefreshConnection",
      requestType = com.composio.gateway.v1.RefreshConnectionRequest.class,
      responseType = com.composio.gateway.v1.RefreshConnectionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.RefreshConnectionRequest,
      com.composio.gateway.v1.RefreshConnectionResponse> getRefreshConnectionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.RefreshConnectionRequest, com.composio.gateway.v1.RefreshConnectionResponse> getRefreshConnectionMethod;
    if ((getRefreshConnectionMethod = ConnectionServiceGrpc.getRefreshConnectionMethod) == null) {
      synchronized (ConnectionServiceGrpc.class) {
        if ((getRefreshConnectionMethod = ConnectionServiceGrpc.getRefreshConnectionMethod) == null) {
          ConnectionServiceGrpc.getRefreshConnectionMethod = getRefreshConnectionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.RefreshConnectionRequest, com.composio.gateway.v1.RefreshConnectionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RefreshConnection"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.RefreshConnectionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.RefreshConnectionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectionServiceMethodDescriptorSupplier("RefreshConnection"))
              .build();
        }
      }
    }
    return getRefreshConnectionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.RevokeConnectionRequest,
      com.composio.gateway.v1.RevokeConnectionResponse> getRevokeConnectionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RevokeConnection",
      requestType = com.composio.gateway.v1.RevokeConnectionRequest.class,
      responseType = com.composio.gateway.v1.RevokeConnectionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.RevokeConnectionRequest,
      com.composio.gateway.v1.RevokeConnectionResponse> getRevokeConnectionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.RevokeConnectionRequest, com.composio.gateway.v1.RevokeConnectionResponse> getRevokeConnectionMethod;
    if ((getRevokeConnectionMethod = ConnectionServiceGrpc.getRevokeConnectionMethod) == null) {
      synchronized (ConnectionServiceGrpc.class) {
        if ((getRevokeConnectionMethod = ConnectionServiceGrpc.getRevokeConnectionMethod) == null) {
          ConnectionServiceGrpc.getRevokeConnectionMethod = getRevokeConnectionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.RevokeConnectionRequest, com.composio.gateway.v1.RevokeConnectionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RevokeConnection"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.RevokeConnectionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.RevokeConnectionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectionServiceMethodDescriptorSupplier("RevokeConnection"))
              .build();
        }
      }
    }
    return getRevokeConnectionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteConnectionRequest,
      com.composio.gateway.v1.DeleteConnectionResponse> getDeleteConnectionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteConnection",
      requestType = com.composio.gateway.v1.DeleteConnectionRequest.class,
      responseType = com.composio.gateway.v1.DeleteConnectionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteConnectionRequest,
      com.composio.gateway.v1.DeleteConnectionResponse> getDeleteConnectionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteConnectionRequest, com.composio.gateway.v1.DeleteConnectionResponse> getDeleteConnectionMethod;
    if ((getDeleteConnectionMethod = ConnectionServiceGrpc.getDeleteConnectionMethod) == null) {
      synchronized (ConnectionServiceGrpc.class) {
        if ((getDeleteConnectionMethod = ConnectionServiceGrpc.getDeleteConnectionMethod) == null) {
          ConnectionServiceGrpc.getDeleteConnectionMethod = getDeleteConnectionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.DeleteConnectionRequest, com.composio.gateway.v1.DeleteConnectionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteConnection"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteConnectionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteConnectionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectionServiceMethodDescriptorSupplier("DeleteConnection"))
              .build();
        }
      }
    }
    return getDeleteConnectionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.WaitConnectionRequest,
      com.composio.gateway.v1.WaitConnectionResponse> getWaitConnectionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WaitConnection",
      requestType = com.composio.gateway.v1.WaitConnectionRequest.class,
      responseType = com.composio.gateway.v1.WaitConnectionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.WaitConnectionRequest,
      com.composio.gateway.v1.WaitConnectionResponse> getWaitConnectionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.WaitConnectionRequest, com.composio.gateway.v1.WaitConnectionResponse> getWaitConnectionMethod;
    if ((getWaitConnectionMethod = ConnectionServiceGrpc.getWaitConnectionMethod) == null) {
      synchronized (ConnectionServiceGrpc.class) {
        if ((getWaitConnectionMethod = ConnectionServiceGrpc.getWaitConnectionMethod) == null) {
          ConnectionServiceGrpc.getWaitConnectionMethod = getWaitConnectionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.WaitConnectionRequest, com.composio.gateway.v1.WaitConnectionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WaitConnection"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.WaitConnectionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.WaitConnectionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectionServiceMethodDescriptorSupplier("WaitConnection"))
              .build();
        }
      }
    }
    return getWaitConnectionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.AuthorizeConnectionRequest,
      com.composio.gateway.v1.AuthorizeConnectionResponse> getAuthorizeConnectionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AuthorizeConnection",
      requestType = com.composio.gateway.v1.AuthorizeConnectionRequest.class,
      responseType = com.composio.gateway.v1.AuthorizeConnectionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.AuthorizeConnectionRequest,
      com.composio.gateway.v1.AuthorizeConnectionResponse> getAuthorizeConnectionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.AuthorizeConnectionRequest, com.composio.gateway.v1.AuthorizeConnectionResponse> getAuthorizeConnectionMethod;
    if ((getAuthorizeConnectionMethod = ConnectionServiceGrpc.getAuthorizeConnectionMethod) == null) {
      synchronized (ConnectionServiceGrpc.class) {
        if ((getAuthorizeConnectionMethod = ConnectionServiceGrpc.getAuthorizeConnectionMethod) == null) {
          ConnectionServiceGrpc.getAuthorizeConnectionMethod = getAuthorizeConnectionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.AuthorizeConnectionRequest, com.composio.gateway.v1.AuthorizeConnectionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AuthorizeConnection"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.AuthorizeConnectionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.AuthorizeConnectionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectionServiceMethodDescriptorSupplier("AuthorizeConnection"))
              .build();
        }
      }
    }
    return getAuthorizeConnectionMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ConnectionServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ConnectionServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ConnectionServiceStub>() {
        @java.lang.Override
        public ConnectionServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ConnectionServiceStub(channel, callOptions);
        }
      };
    return ConnectionServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ConnectionServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ConnectionServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ConnectionServiceBlockingV2Stub>() {
        @java.lang.Override
        public ConnectionServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ConnectionServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ConnectionServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ConnectionServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ConnectionServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ConnectionServiceBlockingStub>() {
        @java.lang.Override
        public ConnectionServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ConnectionServiceBlockingStub(channel, callOptions);
        }
      };
    return ConnectionServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ConnectionServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ConnectionServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ConnectionServiceFutureStub>() {
        @java.lang.Override
        public ConnectionServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ConnectionServiceFutureStub(channel, callOptions);
        }
      };
    return ConnectionServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * The accounts that users have connected. Composio's word: connected accounts.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists connections, page by page. `GET /api/v3.1/connected_accounts`.
     * </pre>
     */
    default void listConnections(com.composio.gateway.v1.ListConnectionsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListConnectionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListConnectionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one connection. NOT_FOUND if there is none of this id. `GET /api/v3.1/connected_accounts/{nanoid}`.
     * </pre>
     */
    default void getConnection(com.composio.gateway.v1.GetConnectionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetConnectionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetConnectionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes a connection from values that are at hand, such as a key. Where a user has to consent, use
     * CreateConnectionLink: Composio's own OAuth clients accept nothing else. A second call makes a second connection.
     * `POST /api/v3.1/connected_accounts`.
     * </pre>
     */
    default void createConnection(com.composio.gateway.v1.CreateConnectionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateConnectionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateConnectionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes a connection that waits for its user, and the page on which they complete it. `POST
     * /api/v3.1/connected_accounts/link`.
     * </pre>
     */
    default void createConnectionLink(com.composio.gateway.v1.CreateConnectionLinkRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateConnectionLinkResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateConnectionLinkMethod(), responseObserver);
    }

    /**
     * <pre>
     * Confirms who came back from the consent page, as the last step where the project verifies that itself. `POST
     * /api/v3.1/connected_accounts/complete_auth`.
     * </pre>
     */
    default void completeConnectionAuth(com.composio.gateway.v1.CompleteConnectionAuthRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CompleteConnectionAuthResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCompleteConnectionAuthMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/connected_accounts/{nanoid}`.
     * </pre>
     */
    default void updateConnection(com.composio.gateway.v1.UpdateConnectionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateConnectionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateConnectionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Enables or disables a connection. `PATCH /api/v3.1/connected_accounts/{nanoId}/status`.
     * </pre>
     */
    default void setConnectionStatus(com.composio.gateway.v1.SetConnectionStatusRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.SetConnectionStatusResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetConnectionStatusMethod(), responseObserver);
    }

    /**
     * <pre>
     * Asks for fresh credentials, with the user's consent where the scheme needs it. Make a new link instead
     * (CreateConnectionLink). `POST /api/v3.1/connected_accounts/{nanoid}/refresh`.
     * </pre>
     */
    @java.lang.Deprecated
    default void refreshConnection(com.composio.gateway.v1.RefreshConnectionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.RefreshConnectionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRefreshConnectionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Gives back to the app what it granted; the connection stays, in state CONNECTION_STATUS_REVOKED. `POST
     * /api/v3.1/connected_accounts/{nanoid}/revoke`.
     * </pre>
     */
    default void revokeConnection(com.composio.gateway.v1.RevokeConnectionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.RevokeConnectionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRevokeConnectionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a connection. `DELETE /api/v3.1/connected_accounts/{nanoid}`.
     * </pre>
     */
    default void deleteConnection(com.composio.gateway.v1.DeleteConnectionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteConnectionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteConnectionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Waits until a connection is usable, or will not be any more: answers when its status is ACTIVE, FAILED, EXPIRED,
     * INACTIVE or REVOKED; `status_reason` of the connection says why it failed. The gateway asks Composio again and again,
     * with growing pauses, and at once when an event about the connection comes in. DEADLINE_EXCEEDED with the last status
     * where the time is over before that.
     * </pre>
     */
    default void waitConnection(com.composio.gateway.v1.WaitConnectionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.WaitConnectionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWaitConnectionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lets a user connect an app: takes the app's auth config, or makes one with Composio's own OAuth client where there is
     * none, and makes the page on which the user consents. Then WaitConnection. What Composio's SDKs call `authorize`.
     * </pre>
     */
    default void authorizeConnection(com.composio.gateway.v1.AuthorizeConnectionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.AuthorizeConnectionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAuthorizeConnectionMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ConnectionService.
   * <pre>
   * The accounts that users have connected. Composio's word: connected accounts.
   * </pre>
   */
  public static abstract class ConnectionServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ConnectionServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ConnectionService.
   * <pre>
   * The accounts that users have connected. Composio's word: connected accounts.
   * </pre>
   */
  public static final class ConnectionServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ConnectionServiceStub> {
    private ConnectionServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ConnectionServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ConnectionServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists connections, page by page. `GET /api/v3.1/connected_accounts`.
     * </pre>
     */
    public void listConnections(com.composio.gateway.v1.ListConnectionsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListConnectionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListConnectionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one connection. NOT_FOUND if there is none of this id. `GET /api/v3.1/connected_accounts/{nanoid}`.
     * </pre>
     */
    public void getConnection(com.composio.gateway.v1.GetConnectionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetConnectionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetConnectionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes a connection from values that are at hand, such as a key. Where a user has to consent, use
     * CreateConnectionLink: Composio's own OAuth clients accept nothing else. A second call makes a second connection.
     * `POST /api/v3.1/connected_accounts`.
     * </pre>
     */
    public void createConnection(com.composio.gateway.v1.CreateConnectionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateConnectionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateConnectionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes a connection that waits for its user, and the page on which they complete it. `POST
     * /api/v3.1/connected_accounts/link`.
     * </pre>
     */
    public void createConnectionLink(com.composio.gateway.v1.CreateConnectionLinkRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateConnectionLinkResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateConnectionLinkMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Confirms who came back from the consent page, as the last step where the project verifies that itself. `POST
     * /api/v3.1/connected_accounts/complete_auth`.
     * </pre>
     */
    public void completeConnectionAuth(com.composio.gateway.v1.CompleteConnectionAuthRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CompleteConnectionAuthResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCompleteConnectionAuthMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/connected_accounts/{nanoid}`.
     * </pre>
     */
    public void updateConnection(com.composio.gateway.v1.UpdateConnectionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateConnectionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateConnectionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Enables or disables a connection. `PATCH /api/v3.1/connected_accounts/{nanoId}/status`.
     * </pre>
     */
    public void setConnectionStatus(com.composio.gateway.v1.SetConnectionStatusRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.SetConnectionStatusResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetConnectionStatusMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Asks for fresh credentials, with the user's consent where the scheme needs it. Make a new link instead
     * (CreateConnectionLink). `POST /api/v3.1/connected_accounts/{nanoid}/refresh`.
     * </pre>
     */
    @java.lang.Deprecated
    public void refreshConnection(com.composio.gateway.v1.RefreshConnectionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.RefreshConnectionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRefreshConnectionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Gives back to the app what it granted; the connection stays, in state CONNECTION_STATUS_REVOKED. `POST
     * /api/v3.1/connected_accounts/{nanoid}/revoke`.
     * </pre>
     */
    public void revokeConnection(com.composio.gateway.v1.RevokeConnectionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.RevokeConnectionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRevokeConnectionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a connection. `DELETE /api/v3.1/connected_accounts/{nanoid}`.
     * </pre>
     */
    public void deleteConnection(com.composio.gateway.v1.DeleteConnectionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteConnectionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteConnectionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Waits until a connection is usable, or will not be any more: answers when its status is ACTIVE, FAILED, EXPIRED,
     * INACTIVE or REVOKED; `status_reason` of the connection says why it failed. The gateway asks Composio again and again,
     * with growing pauses, and at once when an event about the connection comes in. DEADLINE_EXCEEDED with the last status
     * where the time is over before that.
     * </pre>
     */
    public void waitConnection(com.composio.gateway.v1.WaitConnectionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.WaitConnectionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getWaitConnectionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lets a user connect an app: takes the app's auth config, or makes one with Composio's own OAuth client where there is
     * none, and makes the page on which the user consents. Then WaitConnection. What Composio's SDKs call `authorize`.
     * </pre>
     */
    public void authorizeConnection(com.composio.gateway.v1.AuthorizeConnectionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.AuthorizeConnectionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAuthorizeConnectionMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ConnectionService.
   * <pre>
   * The accounts that users have connected. Composio's word: connected accounts.
   * </pre>
   */
  public static final class ConnectionServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ConnectionServiceBlockingV2Stub> {
    private ConnectionServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ConnectionServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ConnectionServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists connections, page by page. `GET /api/v3.1/connected_accounts`.
     * </pre>
     */
    public com.composio.gateway.v1.ListConnectionsResponse listConnections(com.composio.gateway.v1.ListConnectionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListConnectionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one connection. NOT_FOUND if there is none of this id. `GET /api/v3.1/connected_accounts/{nanoid}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetConnectionResponse getConnection(com.composio.gateway.v1.GetConnectionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetConnectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a connection from values that are at hand, such as a key. Where a user has to consent, use
     * CreateConnectionLink: Composio's own OAuth clients accept nothing else. A second call makes a second connection.
     * `POST /api/v3.1/connected_accounts`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateConnectionResponse createConnection(com.composio.gateway.v1.CreateConnectionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateConnectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a connection that waits for its user, and the page on which they complete it. `POST
     * /api/v3.1/connected_accounts/link`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateConnectionLinkResponse createConnectionLink(com.composio.gateway.v1.CreateConnectionLinkRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateConnectionLinkMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Confirms who came back from the consent page, as the last step where the project verifies that itself. `POST
     * /api/v3.1/connected_accounts/complete_auth`.
     * </pre>
     */
    public com.composio.gateway.v1.CompleteConnectionAuthResponse completeConnectionAuth(com.composio.gateway.v1.CompleteConnectionAuthRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCompleteConnectionAuthMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/connected_accounts/{nanoid}`.
     * </pre>
     */
    public com.composio.gateway.v1.UpdateConnectionResponse updateConnection(com.composio.gateway.v1.UpdateConnectionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateConnectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Enables or disables a connection. `PATCH /api/v3.1/connected_accounts/{nanoId}/status`.
     * </pre>
     */
    public com.composio.gateway.v1.SetConnectionStatusResponse setConnectionStatus(com.composio.gateway.v1.SetConnectionStatusRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetConnectionStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Asks for fresh credentials, with the user's consent where the scheme needs it. Make a new link instead
     * (CreateConnectionLink). `POST /api/v3.1/connected_accounts/{nanoid}/refresh`.
     * </pre>
     */
    @java.lang.Deprecated
    public com.composio.gateway.v1.RefreshConnectionResponse refreshConnection(com.composio.gateway.v1.RefreshConnectionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRefreshConnectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives back to the app what it granted; the connection stays, in state CONNECTION_STATUS_REVOKED. `POST
     * /api/v3.1/connected_accounts/{nanoid}/revoke`.
     * </pre>
     */
    public com.composio.gateway.v1.RevokeConnectionResponse revokeConnection(com.composio.gateway.v1.RevokeConnectionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRevokeConnectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a connection. `DELETE /api/v3.1/connected_accounts/{nanoid}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteConnectionResponse deleteConnection(com.composio.gateway.v1.DeleteConnectionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteConnectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Waits until a connection is usable, or will not be any more: answers when its status is ACTIVE, FAILED, EXPIRED,
     * INACTIVE or REVOKED; `status_reason` of the connection says why it failed. The gateway asks Composio again and again,
     * with growing pauses, and at once when an event about the connection comes in. DEADLINE_EXCEEDED with the last status
     * where the time is over before that.
     * </pre>
     */
    public com.composio.gateway.v1.WaitConnectionResponse waitConnection(com.composio.gateway.v1.WaitConnectionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getWaitConnectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lets a user connect an app: takes the app's auth config, or makes one with Composio's own OAuth client where there is
     * none, and makes the page on which the user consents. Then WaitConnection. What Composio's SDKs call `authorize`.
     * </pre>
     */
    public com.composio.gateway.v1.AuthorizeConnectionResponse authorizeConnection(com.composio.gateway.v1.AuthorizeConnectionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAuthorizeConnectionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ConnectionService.
   * <pre>
   * The accounts that users have connected. Composio's word: connected accounts.
   * </pre>
   */
  public static final class ConnectionServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ConnectionServiceBlockingStub> {
    private ConnectionServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ConnectionServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ConnectionServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists connections, page by page. `GET /api/v3.1/connected_accounts`.
     * </pre>
     */
    public com.composio.gateway.v1.ListConnectionsResponse listConnections(com.composio.gateway.v1.ListConnectionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListConnectionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one connection. NOT_FOUND if there is none of this id. `GET /api/v3.1/connected_accounts/{nanoid}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetConnectionResponse getConnection(com.composio.gateway.v1.GetConnectionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetConnectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a connection from values that are at hand, such as a key. Where a user has to consent, use
     * CreateConnectionLink: Composio's own OAuth clients accept nothing else. A second call makes a second connection.
     * `POST /api/v3.1/connected_accounts`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateConnectionResponse createConnection(com.composio.gateway.v1.CreateConnectionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateConnectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a connection that waits for its user, and the page on which they complete it. `POST
     * /api/v3.1/connected_accounts/link`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateConnectionLinkResponse createConnectionLink(com.composio.gateway.v1.CreateConnectionLinkRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateConnectionLinkMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Confirms who came back from the consent page, as the last step where the project verifies that itself. `POST
     * /api/v3.1/connected_accounts/complete_auth`.
     * </pre>
     */
    public com.composio.gateway.v1.CompleteConnectionAuthResponse completeConnectionAuth(com.composio.gateway.v1.CompleteConnectionAuthRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCompleteConnectionAuthMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/connected_accounts/{nanoid}`.
     * </pre>
     */
    public com.composio.gateway.v1.UpdateConnectionResponse updateConnection(com.composio.gateway.v1.UpdateConnectionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateConnectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Enables or disables a connection. `PATCH /api/v3.1/connected_accounts/{nanoId}/status`.
     * </pre>
     */
    public com.composio.gateway.v1.SetConnectionStatusResponse setConnectionStatus(com.composio.gateway.v1.SetConnectionStatusRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetConnectionStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Asks for fresh credentials, with the user's consent where the scheme needs it. Make a new link instead
     * (CreateConnectionLink). `POST /api/v3.1/connected_accounts/{nanoid}/refresh`.
     * </pre>
     */
    @java.lang.Deprecated
    public com.composio.gateway.v1.RefreshConnectionResponse refreshConnection(com.composio.gateway.v1.RefreshConnectionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRefreshConnectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives back to the app what it granted; the connection stays, in state CONNECTION_STATUS_REVOKED. `POST
     * /api/v3.1/connected_accounts/{nanoid}/revoke`.
     * </pre>
     */
    public com.composio.gateway.v1.RevokeConnectionResponse revokeConnection(com.composio.gateway.v1.RevokeConnectionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRevokeConnectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a connection. `DELETE /api/v3.1/connected_accounts/{nanoid}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteConnectionResponse deleteConnection(com.composio.gateway.v1.DeleteConnectionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteConnectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Waits until a connection is usable, or will not be any more: answers when its status is ACTIVE, FAILED, EXPIRED,
     * INACTIVE or REVOKED; `status_reason` of the connection says why it failed. The gateway asks Composio again and again,
     * with growing pauses, and at once when an event about the connection comes in. DEADLINE_EXCEEDED with the last status
     * where the time is over before that.
     * </pre>
     */
    public com.composio.gateway.v1.WaitConnectionResponse waitConnection(com.composio.gateway.v1.WaitConnectionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getWaitConnectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lets a user connect an app: takes the app's auth config, or makes one with Composio's own OAuth client where there is
     * none, and makes the page on which the user consents. Then WaitConnection. What Composio's SDKs call `authorize`.
     * </pre>
     */
    public com.composio.gateway.v1.AuthorizeConnectionResponse authorizeConnection(com.composio.gateway.v1.AuthorizeConnectionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAuthorizeConnectionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ConnectionService.
   * <pre>
   * The accounts that users have connected. Composio's word: connected accounts.
   * </pre>
   */
  public static final class ConnectionServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ConnectionServiceFutureStub> {
    private ConnectionServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ConnectionServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ConnectionServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists connections, page by page. `GET /api/v3.1/connected_accounts`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListConnectionsResponse> listConnections(
        com.composio.gateway.v1.ListConnectionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListConnectionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one connection. NOT_FOUND if there is none of this id. `GET /api/v3.1/connected_accounts/{nanoid}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetConnectionResponse> getConnection(
        com.composio.gateway.v1.GetConnectionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetConnectionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes a connection from values that are at hand, such as a key. Where a user has to consent, use
     * CreateConnectionLink: Composio's own OAuth clients accept nothing else. A second call makes a second connection.
     * `POST /api/v3.1/connected_accounts`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CreateConnectionResponse> createConnection(
        com.composio.gateway.v1.CreateConnectionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateConnectionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes a connection that waits for its user, and the page on which they complete it. `POST
     * /api/v3.1/connected_accounts/link`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CreateConnectionLinkResponse> createConnectionLink(
        com.composio.gateway.v1.CreateConnectionLinkRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateConnectionLinkMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Confirms who came back from the consent page, as the last step where the project verifies that itself. `POST
     * /api/v3.1/connected_accounts/complete_auth`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CompleteConnectionAuthResponse> completeConnectionAuth(
        com.composio.gateway.v1.CompleteConnectionAuthRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCompleteConnectionAuthMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/connected_accounts/{nanoid}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.UpdateConnectionResponse> updateConnection(
        com.composio.gateway.v1.UpdateConnectionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateConnectionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Enables or disables a connection. `PATCH /api/v3.1/connected_accounts/{nanoId}/status`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.SetConnectionStatusResponse> setConnectionStatus(
        com.composio.gateway.v1.SetConnectionStatusRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetConnectionStatusMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Asks for fresh credentials, with the user's consent where the scheme needs it. Make a new link instead
     * (CreateConnectionLink). `POST /api/v3.1/connected_accounts/{nanoid}/refresh`.
     * </pre>
     */
    @java.lang.Deprecated
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.RefreshConnectionResponse> refreshConnection(
        com.composio.gateway.v1.RefreshConnectionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRefreshConnectionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Gives back to the app what it granted; the connection stays, in state CONNECTION_STATUS_REVOKED. `POST
     * /api/v3.1/connected_accounts/{nanoid}/revoke`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.RevokeConnectionResponse> revokeConnection(
        com.composio.gateway.v1.RevokeConnectionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRevokeConnectionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a connection. `DELETE /api/v3.1/connected_accounts/{nanoid}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.DeleteConnectionResponse> deleteConnection(
        com.composio.gateway.v1.DeleteConnectionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteConnectionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Waits until a connection is usable, or will not be any more: answers when its status is ACTIVE, FAILED, EXPIRED,
     * INACTIVE or REVOKED; `status_reason` of the connection says why it failed. The gateway asks Composio again and again,
     * with growing pauses, and at once when an event about the connection comes in. DEADLINE_EXCEEDED with the last status
     * where the time is over before that.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.WaitConnectionResponse> waitConnection(
        com.composio.gateway.v1.WaitConnectionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getWaitConnectionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lets a user connect an app: takes the app's auth config, or makes one with Composio's own OAuth client where there is
     * none, and makes the page on which the user consents. Then WaitConnection. What Composio's SDKs call `authorize`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.AuthorizeConnectionResponse> authorizeConnection(
        com.composio.gateway.v1.AuthorizeConnectionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAuthorizeConnectionMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_CONNECTIONS = 0;
  private static final int METHODID_GET_CONNECTION = 1;
  private static final int METHODID_CREATE_CONNECTION = 2;
  private static final int METHODID_CREATE_CONNECTION_LINK = 3;
  private static final int METHODID_COMPLETE_CONNECTION_AUTH = 4;
  private static final int METHODID_UPDATE_CONNECTION = 5;
  private static final int METHODID_SET_CONNECTION_STATUS = 6;
  private static final int METHODID_REFRESH_CONNECTION = 7;
  private static final int METHODID_REVOKE_CONNECTION = 8;
  private static final int METHODID_DELETE_CONNECTION = 9;
  private static final int METHODID_WAIT_CONNECTION = 10;
  private static final int METHODID_AUTHORIZE_CONNECTION = 11;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_LIST_CONNECTIONS:
          serviceImpl.listConnections((com.composio.gateway.v1.ListConnectionsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListConnectionsResponse>) responseObserver);
          break;
        case METHODID_GET_CONNECTION:
          serviceImpl.getConnection((com.composio.gateway.v1.GetConnectionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetConnectionResponse>) responseObserver);
          break;
        case METHODID_CREATE_CONNECTION:
          serviceImpl.createConnection((com.composio.gateway.v1.CreateConnectionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateConnectionResponse>) responseObserver);
          break;
        case METHODID_CREATE_CONNECTION_LINK:
          serviceImpl.createConnectionLink((com.composio.gateway.v1.CreateConnectionLinkRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateConnectionLinkResponse>) responseObserver);
          break;
        case METHODID_COMPLETE_CONNECTION_AUTH:
          serviceImpl.completeConnectionAuth((com.composio.gateway.v1.CompleteConnectionAuthRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CompleteConnectionAuthResponse>) responseObserver);
          break;
        case METHODID_UPDATE_CONNECTION:
          serviceImpl.updateConnection((com.composio.gateway.v1.UpdateConnectionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateConnectionResponse>) responseObserver);
          break;
        case METHODID_SET_CONNECTION_STATUS:
          serviceImpl.setConnectionStatus((com.composio.gateway.v1.SetConnectionStatusRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.SetConnectionStatusResponse>) responseObserver);
          break;
        case METHODID_REFRESH_CONNECTION:
          serviceImpl.refreshConnection((com.composio.gateway.v1.RefreshConnectionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.RefreshConnectionResponse>) responseObserver);
          break;
        case METHODID_REVOKE_CONNECTION:
          serviceImpl.revokeConnection((com.composio.gateway.v1.RevokeConnectionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.RevokeConnectionResponse>) responseObserver);
          break;
        case METHODID_DELETE_CONNECTION:
          serviceImpl.deleteConnection((com.composio.gateway.v1.DeleteConnectionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteConnectionResponse>) responseObserver);
          break;
        case METHODID_WAIT_CONNECTION:
          serviceImpl.waitConnection((com.composio.gateway.v1.WaitConnectionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.WaitConnectionResponse>) responseObserver);
          break;
        case METHODID_AUTHORIZE_CONNECTION:
          serviceImpl.authorizeConnection((com.composio.gateway.v1.AuthorizeConnectionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.AuthorizeConnectionResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getListConnectionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListConnectionsRequest,
              com.composio.gateway.v1.ListConnectionsResponse>(
                service, METHODID_LIST_CONNECTIONS)))
        .addMethod(
          getGetConnectionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetConnectionRequest,
              com.composio.gateway.v1.GetConnectionResponse>(
                service, METHODID_GET_CONNECTION)))
        .addMethod(
          getCreateConnectionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CreateConnectionRequest,
              com.composio.gateway.v1.CreateConnectionResponse>(
                service, METHODID_CREATE_CONNECTION)))
        .addMethod(
          getCreateConnectionLinkMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CreateConnectionLinkRequest,
              com.composio.gateway.v1.CreateConnectionLinkResponse>(
                service, METHODID_CREATE_CONNECTION_LINK)))
        .addMethod(
          getCompleteConnectionAuthMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CompleteConnectionAuthRequest,
              com.composio.gateway.v1.CompleteConnectionAuthResponse>(
                service, METHODID_COMPLETE_CONNECTION_AUTH)))
        .addMethod(
          getUpdateConnectionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.UpdateConnectionRequest,
              com.composio.gateway.v1.UpdateConnectionResponse>(
                service, METHODID_UPDATE_CONNECTION)))
        .addMethod(
          getSetConnectionStatusMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.SetConnectionStatusRequest,
              com.composio.gateway.v1.SetConnectionStatusResponse>(
                service, METHODID_SET_CONNECTION_STATUS)))
        .addMethod(
          getRefreshConnectionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.RefreshConnectionRequest,
              com.composio.gateway.v1.RefreshConnectionResponse>(
                service, METHODID_REFRESH_CONNECTION)))
        .addMethod(
          getRevokeConnectionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.RevokeConnectionRequest,
              com.composio.gateway.v1.RevokeConnectionResponse>(
                service, METHODID_REVOKE_CONNECTION)))
        .addMethod(
          getDeleteConnectionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.DeleteConnectionRequest,
              com.composio.gateway.v1.DeleteConnectionResponse>(
                service, METHODID_DELETE_CONNECTION)))
        .addMethod(
          getWaitConnectionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.WaitConnectionRequest,
              com.composio.gateway.v1.WaitConnectionResponse>(
                service, METHODID_WAIT_CONNECTION)))
        .addMethod(
          getAuthorizeConnectionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.AuthorizeConnectionRequest,
              com.composio.gateway.v1.AuthorizeConnectionResponse>(
                service, METHODID_AUTHORIZE_CONNECTION)))
        .build();
  }

  private static abstract class ConnectionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ConnectionServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.ConnectionServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ConnectionService");
    }
  }

  private static final class ConnectionServiceFileDescriptorSupplier
      extends ConnectionServiceBaseDescriptorSupplier {
    ConnectionServiceFileDescriptorSupplier() {}
  }

  private static final class ConnectionServiceMethodDescriptorSupplier
      extends ConnectionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ConnectionServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (ConnectionServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ConnectionServiceFileDescriptorSupplier())
              .addMethod(getListConnectionsMethod())
              .addMethod(getGetConnectionMethod())
              .addMethod(getCreateConnectionMethod())
              .addMethod(getCreateConnectionLinkMethod())
              .addMethod(getCompleteConnectionAuthMethod())
              .addMethod(getUpdateConnectionMethod())
              .addMethod(getSetConnectionStatusMethod())
              .addMethod(getRefreshConnectionMethod())
              .addMethod(getRevokeConnectionMethod())
              .addMethod(getDeleteConnectionMethod())
              .addMethod(getWaitConnectionMethod())
              .addMethod(getAuthorizeConnectionMethod())
              .build();
        }
      }
    }
    return result;
  }
}
