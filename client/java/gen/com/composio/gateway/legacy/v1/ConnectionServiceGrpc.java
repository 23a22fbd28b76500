package com.composio.gateway.legacy.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * What the first API did with connections and its successor does not. Served with data by the sandbox; Composio
 * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ConnectionServiceGrpc {

  private ConnectionServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.legacy.v1.ConnectionService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetAuthCredentialsRequest,
      com.composio.gateway.legacy.v1.GetAuthCredentialsResponse> getGetAuthCredentialsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetAuthCredentials",
      requestType = com.composio.gateway.legacy.v1.GetAuthCredentialsRequest.class,
      responseType = com.composio.gateway.legacy.v1.GetAuthCredentialsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetAuthCredentialsRequest,
      com.composio.gateway.legacy.v1.GetAuthCredentialsResponse> getGetAuthCredentialsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.GetAuthCredentialsRequest, com.composio.gateway.legacy.v1.GetAuthCredentialsResponse> getGetAuthCredentialsMethod;
    if ((getGetAuthCredentialsMethod = ConnectionServiceGrpc.getGetAuthCredentialsMethod) == null) {
      synchronized (ConnectionServiceGrpc.class) {
        if ((getGetAuthCredentialsMethod = ConnectionServiceGrpc.getGetAuthCredentialsMethod) == null) {
          ConnectionServiceGrpc.getGetAuthCredentialsMethod = getGetAuthCredentialsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.GetAuthCredentialsRequest, com.composio.gateway.legacy.v1.GetAuthCredentialsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetAuthCredentials"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.GetAuthCredentialsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.GetAuthCredentialsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectionServiceMethodDescriptorSupplier("GetAuthCredentials"))
              .build();
        }
      }
    }
    return getGetAuthCredentialsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.DeleteAllConnectionsRequest,
      com.composio.gateway.legacy.v1.DeleteAllConnectionsResponse> getDeleteAllConnectionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteAllConnections",
      requestType = com.composio.gateway.legacy.v1.DeleteAllConnectionsRequest.class,
      responseType = com.composio.gateway.legacy.v1.DeleteAllConnectionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.DeleteAllConnectionsRequest,
      com.composio.gateway.legacy.v1.DeleteAllConnectionsResponse> getDeleteAllConnectionsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.DeleteAllConnectionsRequest, com.composio.gateway.legacy.v1.DeleteAllConnectionsResponse> getDeleteAllConnectionsMethod;
    if ((getDeleteAllConnectionsMethod = ConnectionServiceGrpc.getDeleteAllConnectionsMethod) == null) {
      synchronized (ConnectionServiceGrpc.class) {
        if ((getDeleteAllConnectionsMethod = ConnectionServiceGrpc.getDeleteAllConnectionsMethod) == null) {
          ConnectionServiceGrpc.getDeleteAllConnectionsMethod = getDeleteAllConnectionsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.DeleteAllConnectionsRequest, com.composio.gateway.legacy.v1.DeleteAllConnectionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteAllConnections"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.DeleteAllConnectionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.DeleteAllConnectionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectionServiceMethodDescriptorSupplier("DeleteAllConnections"))
              .build();
        }
      }
    }
    return getDeleteAllConnectionsMethod;
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
   * What the first API did with connections and its successor does not. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Tells what a connection adds to requests to its app: the credentials. NOT_FOUND if there is none of this id. `GET
     * /api/v1/connectedAccounts/{connectedAccountId}/info`.
     * </pre>
     */
    default void getAuthCredentials(com.composio.gateway.legacy.v1.GetAuthCredentialsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetAuthCredentialsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetAuthCredentialsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes all connections of the project. `DELETE /api/v1/connectedAccounts/all`.
     * </pre>
     */
    default void deleteAllConnections(com.composio.gateway.legacy.v1.DeleteAllConnectionsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.DeleteAllConnectionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteAllConnectionsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ConnectionService.
   * <pre>
   * What the first API did with connections and its successor does not. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
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
   * What the first API did with connections and its successor does not. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
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
     * Tells what a connection adds to requests to its app: the credentials. NOT_FOUND if there is none of this id. `GET
     * /api/v1/connectedAccounts/{connectedAccountId}/info`.
     * </pre>
     */
    public void getAuthCredentials(com.composio.gateway.legacy.v1.GetAuthCredentialsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetAuthCredentialsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetAuthCredentialsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes all connections of the project. `DELETE /api/v1/connectedAccounts/all`.
     * </pre>
     */
    public void deleteAllConnections(com.composio.gateway.legacy.v1.DeleteAllConnectionsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.DeleteAllConnectionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteAllConnectionsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ConnectionService.
   * <pre>
   * What the first API did with connections and its successor does not. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
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
     * Tells what a connection adds to requests to its app: the credentials. NOT_FOUND if there is none of this id. `GET
     * /api/v1/connectedAccounts/{connectedAccountId}/info`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.GetAuthCredentialsResponse getAuthCredentials(com.composio.gateway.legacy.v1.GetAuthCredentialsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetAuthCredentialsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes all connections of the project. `DELETE /api/v1/connectedAccounts/all`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.DeleteAllConnectionsResponse deleteAllConnections(com.composio.gateway.legacy.v1.DeleteAllConnectionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteAllConnectionsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ConnectionService.
   * <pre>
   * What the first API did with connections and its successor does not. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
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
     * Tells what a connection adds to requests to its app: the credentials. NOT_FOUND if there is none of this id. `GET
     * /api/v1/connectedAccounts/{connectedAccountId}/info`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.GetAuthCredentialsResponse getAuthCredentials(com.composio.gateway.legacy.v1.GetAuthCredentialsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetAuthCredentialsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes all connections of the project. `DELETE /api/v1/connectedAccounts/all`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.DeleteAllConnectionsResponse deleteAllConnections(com.composio.gateway.legacy.v1.DeleteAllConnectionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteAllConnectionsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ConnectionService.
   * <pre>
   * What the first API did with connections and its successor does not. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
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
     * Tells what a connection adds to requests to its app: the credentials. NOT_FOUND if there is none of this id. `GET
     * /api/v1/connectedAccounts/{connectedAccountId}/info`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.GetAuthCredentialsResponse> getAuthCredentials(
        com.composio.gateway.legacy.v1.GetAuthCredentialsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetAuthCredentialsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes all connections of the project. `DELETE /api/v1/connectedAccounts/all`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.DeleteAllConnectionsResponse> deleteAllConnections(
        com.composio.gateway.legacy.v1.DeleteAllConnectionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteAllConnectionsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_AUTH_CREDENTIALS = 0;
  private static final int METHODID_DELETE_ALL_CONNECTIONS = 1;

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
        case METHODID_GET_AUTH_CREDENTIALS:
          serviceImpl.getAuthCredentials((com.composio.gateway.legacy.v1.GetAuthCredentialsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.GetAuthCredentialsResponse>) responseObserver);
          break;
        case METHODID_DELETE_ALL_CONNECTIONS:
          serviceImpl.deleteAllConnections((com.composio.gateway.legacy.v1.DeleteAllConnectionsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.DeleteAllConnectionsResponse>) responseObserver);
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
          getGetAuthCredentialsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.GetAuthCredentialsRequest,
              com.composio.gateway.legacy.v1.GetAuthCredentialsResponse>(
                service, METHODID_GET_AUTH_CREDENTIALS)))
        .addMethod(
          getDeleteAllConnectionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.DeleteAllConnectionsRequest,
              com.composio.gateway.legacy.v1.DeleteAllConnectionsResponse>(
                service, METHODID_DELETE_ALL_CONNECTIONS)))
        .build();
  }

  private static abstract class ConnectionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ConnectionServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.legacy.v1.ConnectionServiceProto.getDescriptor();
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
              .addMethod(getGetAuthCredentialsMethod())
              .addMethod(getDeleteAllConnectionsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
