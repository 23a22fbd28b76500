package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * How users authenticate with apps. Composio's word: auth configs.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AuthConfigServiceGrpc {

  private AuthConfigServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.AuthConfigService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListAuthConfigsRequest,
      com.composio.gateway.v1.ListAuthConfigsResponse> getListAuthConfigsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAuthConfigs",
      requestType = com.composio.gateway.v1.ListAuthConfigsRequest.class,
      responseType = com.composio.gateway.v1.ListAuthConfigsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListAuthConfigsRequest,
      com.composio.gateway.v1.ListAuthConfigsResponse> getListAuthConfigsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListAuthConfigsRequest, com.composio.gateway.v1.ListAuthConfigsResponse> getListAuthConfigsMethod;
    if ((getListAuthConfigsMethod = AuthConfigServiceGrpc.getListAuthConfigsMethod) == null) {
      synchronized (AuthConfigServiceGrpc.class) {
        if ((getListAuthConfigsMethod = AuthConfigServiceGrpc.getListAuthConfigsMethod) == null) {
          AuthConfigServiceGrpc.getListAuthConfigsMethod = getListAuthConfigsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListAuthConfigsRequest, com.composio.gateway.v1.ListAuthConfigsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAuthConfigs"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListAuthConfigsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListAuthConfigsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AuthConfigServiceMethodDescriptorSupplier("ListAuthConfigs"))
              .build();
        }
      }
    }
    return getListAuthConfigsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetAuthConfigRequest,
      com.composio.gateway.v1.GetAuthConfigResponse> getGetAuthConfigMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetAuthConfig",
      requestType = com.composio.gateway.v1.GetAuthConfigRequest.class,
      responseType = com.composio.gateway.v1.GetAuthConfigResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetAuthConfigRequest,
      com.composio.gateway.v1.GetAuthConfigResponse> getGetAuthConfigMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetAuthConfigRequest, com.composio.gateway.v1.GetAuthConfigResponse> getGetAuthConfigMethod;
    if ((getGetAuthConfigMethod = AuthConfigServiceGrpc.getGetAuthConfigMethod) == null) {
      synchronized (AuthConfigServiceGrpc.class) {
        if ((getGetAuthConfigMethod = AuthConfigServiceGrpc.getGetAuthConfigMethod) == null) {
          AuthConfigServiceGrpc.getGetAuthConfigMethod = getGetAuthConfigMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetAuthConfigRequest, com.composio.gateway.v1.GetAuthConfigResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetAuthConfig"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetAuthConfigRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetAuthConfigResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AuthConfigServiceMethodDescriptorSupplier("GetAuthConfig"))
              .build();
        }
      }
    }
    return getGetAuthConfigMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateAuthConfigRequest,
      com.composio.gateway.v1.CreateAuthConfigResponse> getCreateAuthConfigMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateAuthConfig",
      requestType = com.composio.gateway.v1.CreateAuthConfigRequest.class,
      responseType = com.composio.gateway.v1.CreateAuthConfigResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateAuthConfigRequest,
      com.composio.gateway.v1.CreateAuthConfigResponse> getCreateAuthConfigMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateAuthConfigRequest, com.composio.gateway.v1.CreateAuthConfigResponse> getCreateAuthConfigMethod;
    if ((getCreateAuthConfigMethod = AuthConfigServiceGrpc.getCreateAuthConfigMethod) == null) {
      synchronized (AuthConfigServiceGrpc.class) {
        if ((getCreateAuthConfigMethod = AuthConfigServiceGrpc.getCreateAuthConfigMethod) == null) {
          AuthConfigServiceGrpc.getCreateAuthConfigMethod = getCreateAuthConfigMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CreateAuthConfigRequest, com.composio.gateway.v1.CreateAuthConfigResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateAuthConfig"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateAuthConfigRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateAuthConfigResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AuthConfigServiceMethodDescriptorSupplier("CreateAuthConfig"))
              .build();
        }
      }
    }
    return getCreateAuthConfigMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateAuthConfigRequest,
      com.composio.gateway.v1.UpdateAuthConfigResponse> getUpdateAuthConfigMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateAuthConfig",
      requestType = com.composio.gateway.v1.UpdateAuthConfigRequest.class,
      responseType = com.composio.gateway.v1.UpdateAuthConfigResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateAuthConfigRequest,
      com.composio.gateway.v1.UpdateAuthConfigResponse> getUpdateAuthConfigMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateAuthConfigRequest, com.composio.gateway.v1.UpdateAuthConfigResponse> getUpdateAuthConfigMethod;
    if ((getUpdateAuthConfigMethod = AuthConfigServiceGrpc.getUpdateAuthConfigMethod) == null) {
      synchronized (AuthConfigServiceGrpc.class) {
        if ((getUpdateAuthConfigMethod = AuthConfigServiceGrpc.getUpdateAuthConfigMethod) == null) {
          AuthConfigServiceGrpc.getUpdateAuthConfigMethod = getUpdateAuthConfigMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.UpdateAuthConfigRequest, com.composio.gateway.v1.UpdateAuthConfigResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateAuthConfig"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UpdateAuthConfigRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UpdateAuthConfigResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AuthConfigServiceMethodDescriptorSupplier("UpdateAuthConfig"))
              .build();
        }
      }
    }
    return getUpdateAuthConfigMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.SetAuthConfigStatusRequest,
      com.composio.gateway.v1.SetAuthConfigStatusResponse> getSetAuthConfigStatusMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetAuthConfigStatus",
      requestType = com.composio.gateway.v1.SetAuthConfigStatusRequest.class,
      responseType = com.composio.gateway.v1.SetAuthConfigStatusResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.SetAuthConfigStatusRequest,
      com.composio.gateway.v1.SetAuthConfigStatusResponse> getSetAuthConfigStatusMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.SetAuthConfigStatusRequest, com.composio.gateway.v1.SetAuthConfigStatusResponse> getSetAuthConfigStatusMethod;
    if ((getSetAuthConfigStatusMethod = AuthConfigServiceGrpc.getSetAuthConfigStatusMethod) == null) {
      synchronized (AuthConfigServiceGrpc.class) {
        if ((getSetAuthConfigStatusMethod = AuthConfigServiceGrpc.getSetAuthConfigStatusMethod) == null) {
          AuthConfigServiceGrpc.getSetAuthConfigStatusMethod = getSetAuthConfigStatusMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.SetAuthConfigStatusRequest, com.composio.gateway.v1.SetAuthConfigStatusResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetAuthConfigStatus"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.SetAuthConfigStatusRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.SetAuthConfigStatusResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AuthConfigServiceMethodDescriptorSupplier("SetAuthConfigStatus"))
              .build();
        }
      }
    }
    return getSetAuthConfigStatusMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteAuthConfigRequest,
      com.composio.gateway.v1.DeleteAuthConfigResponse> getDeleteAuthConfigMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteAuthConfig",
      requestType = com.composio.gateway.v1.DeleteAuthConfigRequest.class,
      responseType = com.composio.gateway.v1.DeleteAuthConfigResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteAuthConfigRequest,
      com.composio.gateway.v1.DeleteAuthConfigResponse> getDeleteAuthConfigMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteAuthConfigRequest, com.composio.gateway.v1.DeleteAuthConfigResponse> getDeleteAuthConfigMethod;
    if ((getDeleteAuthConfigMethod = AuthConfigServiceGrpc.getDeleteAuthConfigMethod) == null) {
      synchronized (AuthConfigServiceGrpc.class) {
        if ((getDeleteAuthConfigMethod = AuthConfigServiceGrpc.getDeleteAuthConfigMethod) == null) {
          AuthConfigServiceGrpc.getDeleteAuthConfigMethod = getDeleteAuthConfigMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.DeleteAuthConfigRequest, com.composio.gateway.v1.DeleteAuthConfigResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteAuthConfig"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteAuthConfigRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteAuthConfigResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AuthConfigServiceMethodDescriptorSupplier("DeleteAuthConfig"))
              .build();
        }
      }
    }
    return getDeleteAuthConfigMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AuthConfigServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AuthConfigServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AuthConfigServiceStub>() {
        @java.lang.Override
        public AuthConfigServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AuthConfigServiceStub(channel, callOptions);
        }
      };
    return AuthConfigServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AuthConfigServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AuthConfigServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AuthConfigServiceBlockingV2Stub>() {
        @java.lang.Override
        public AuthConfigServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AuthConfigServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AuthConfigServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AuthConfigServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AuthConfigServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AuthConfigServiceBlockingStub>() {
        @java.lang.Override
        public AuthConfigServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AuthConfigServiceBlockingStub(channel, callOptions);
        }
      };
    return AuthConfigServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AuthConfigServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AuthConfigServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AuthConfigServiceFutureStub>() {
        @java.lang.Override
        public AuthConfigServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AuthConfigServiceFutureStub(channel, callOptions);
        }
      };
    return AuthConfigServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * How users authenticate with apps. Composio's word: auth configs.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the project's auth configs, page by page. `GET /api/v3.1/auth_configs`.
     * </pre>
     */
    default void listAuthConfigs(com.composio.gateway.v1.ListAuthConfigsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListAuthConfigsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAuthConfigsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one auth config. NOT_FOUND if there is none of this id. `GET /api/v3.1/auth_configs/{nanoid}`.
     * </pre>
     */
    default void getAuthConfig(com.composio.gateway.v1.GetAuthConfigRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetAuthConfigResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetAuthConfigMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes an auth config for an app. A second call makes a second one. `POST /api/v3.1/auth_configs`.
     * </pre>
     */
    default void createAuthConfig(com.composio.gateway.v1.CreateAuthConfigRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateAuthConfigResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateAuthConfigMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/auth_configs/{nanoid}`.
     * </pre>
     */
    default void updateAuthConfig(com.composio.gateway.v1.UpdateAuthConfigRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateAuthConfigResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateAuthConfigMethod(), responseObserver);
    }

    /**
     * <pre>
     * Enables or disables an auth config. `PATCH /api/v3.1/auth_configs/{nanoid}/{status}`.
     * </pre>
     */
    default void setAuthConfigStatus(com.composio.gateway.v1.SetAuthConfigStatusRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.SetAuthConfigStatusResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetAuthConfigStatusMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes an auth config. `DELETE /api/v3.1/auth_configs/{nanoid}`.
     * </pre>
     */
    default void deleteAuthConfig(com.composio.gateway.v1.DeleteAuthConfigRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteAuthConfigResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteAuthConfigMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AuthConfigService.
   * <pre>
   * How users authenticate with apps. Composio's word: auth configs.
   * </pre>
   */
  public static abstract class AuthConfigServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AuthConfigServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AuthConfigService.
   * <pre>
   * How users authenticate with apps. Composio's word: auth configs.
   * </pre>
   */
  public static final class AuthConfigServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AuthConfigServiceStub> {
    private AuthConfigServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AuthConfigServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AuthConfigServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the project's auth configs, page by page. `GET /api/v3.1/auth_configs`.
     * </pre>
     */
    public void listAuthConfigs(com.composio.gateway.v1.ListAuthConfigsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListAuthConfigsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAuthConfigsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one auth config. NOT_FOUND if there is none of this id. `GET /api/v3.1/auth_configs/{nanoid}`.
     * </pre>
     */
    public void getAuthConfig(com.composio.gateway.v1.GetAuthConfigRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetAuthConfigResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetAuthConfigMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes an auth config for an app. A second call makes a second one. `POST /api/v3.1/auth_configs`.
     * </pre>
     */
    public void createAuthConfig(com.composio.gateway.v1.CreateAuthConfigRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateAuthConfigResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateAuthConfigMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/auth_configs/{nanoid}`.
     * </pre>
     */
    public void updateAuthConfig(com.composio.gateway.v1.UpdateAuthConfigRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateAuthConfigResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateAuthConfigMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Enables or disables an auth config. `PATCH /api/v3.1/auth_configs/{nanoid}/{status}`.
     * </pre>
     */
    public void setAuthConfigStatus(com.composio.gateway.v1.SetAuthConfigStatusRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.SetAuthConfigStatusResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetAuthConfigStatusMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes an auth config. `DELETE /api/v3.1/auth_configs/{nanoid}`.
     * </pre>
     */
    public void deleteAuthConfig(com.composio.gateway.v1.DeleteAuthConfigRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteAuthConfigResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteAuthConfigMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AuthConfigService.
   * <pre>
   * How users authenticate with apps. Composio's word: auth configs.
   * </pre>
   */
  public static final class AuthConfigServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AuthConfigServiceBlockingV2Stub> {
    private AuthConfigServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AuthConfigServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AuthConfigServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the project's auth configs, page by page. `GET /api/v3.1/auth_configs`.
     * </pre>
     */
    public com.composio.gateway.v1.ListAuthConfigsResponse listAuthConfigs(com.composio.gateway.v1.ListAuthConfigsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAuthConfigsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one auth config. NOT_FOUND if there is none of this id. `GET /api/v3.1/auth_configs/{nanoid}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetAuthConfigResponse getAuthConfig(com.composio.gateway.v1.GetAuthConfigRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetAuthConfigMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes an auth config for an app. A second call makes a second one. `POST /api/v3.1/auth_configs`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateAuthConfigResponse createAuthConfig(com.composio.gateway.v1.CreateAuthConfigRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateAuthConfigMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/auth_configs/{nanoid}`.
     * </pre>
     */
    public com.composio.gateway.v1.UpdateAuthConfigResponse updateAuthConfig(com.composio.gateway.v1.UpdateAuthConfigRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateAuthConfigMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Enables or disables an auth config. `PATCH /api/v3.1/auth_configs/{nanoid}/{status}`.
     * </pre>
     */
    public com.composio.gateway.v1.SetAuthConfigStatusResponse setAuthConfigStatus(com.composio.gateway.v1.SetAuthConfigStatusRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetAuthConfigStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an auth config. `DELETE /api/v3.1/auth_configs/{nanoid}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteAuthConfigResponse deleteAuthConfig(com.composio.gateway.v1.DeleteAuthConfigRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteAuthConfigMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AuthConfigService.
   * <pre>
   * How users authenticate with apps. Composio's word: auth configs.
   * </pre>
   */
  public static final class AuthConfigServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AuthConfigServiceBlockingStub> {
    private AuthConfigServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AuthConfigServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AuthConfigServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the project's auth configs, page by page. `GET /api/v3.1/auth_configs`.
     * </pre>
     */
    public com.composio.gateway.v1.ListAuthConfigsResponse listAuthConfigs(com.composio.gateway.v1.ListAuthConfigsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAuthConfigsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one auth config. NOT_FOUND if there is none of this id. `GET /api/v3.1/auth_configs/{nanoid}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetAuthConfigResponse getAuthConfig(com.composio.gateway.v1.GetAuthConfigRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetAuthConfigMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes an auth config for an app. A second call makes a second one. `POST /api/v3.1/auth_configs`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateAuthConfigResponse createAuthConfig(com.composio.gateway.v1.CreateAuthConfigRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateAuthConfigMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/auth_configs/{nanoid}`.
     * </pre>
     */
    public com.composio.gateway.v1.UpdateAuthConfigResponse updateAuthConfig(com.composio.gateway.v1.UpdateAuthConfigRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateAuthConfigMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Enables or disables an auth config. `PATCH /api/v3.1/auth_configs/{nanoid}/{status}`.
     * </pre>
     */
    public com.composio.gateway.v1.SetAuthConfigStatusResponse setAuthConfigStatus(com.composio.gateway.v1.SetAuthConfigStatusRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetAuthConfigStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an auth config. `DELETE /api/v3.1/auth_configs/{nanoid}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteAuthConfigResponse deleteAuthConfig(com.composio.gateway.v1.DeleteAuthConfigRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteAuthConfigMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AuthConfigService.
   * <pre>
   * How users authenticate with apps. Composio's word: auth configs.
   * </pre>
   */
  public static final class AuthConfigServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AuthConfigServiceFutureStub> {
    private AuthConfigServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AuthConfigServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AuthConfigServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the project's auth configs, page by page. `GET /api/v3.1/auth_configs`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListAuthConfigsResponse> listAuthConfigs(
        com.composio.gateway.v1.ListAuthConfigsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAuthConfigsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one auth config. NOT_FOUND if there is none of this id. `GET /api/v3.1/auth_configs/{nanoid}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetAuthConfigResponse> getAuthConfig(
        com.composio.gateway.v1.GetAuthConfigRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetAuthConfigMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes an auth config for an app. A second call makes a second one. `POST /api/v3.1/auth_configs`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CreateAuthConfigResponse> createAuthConfig(
        com.composio.gateway.v1.CreateAuthConfigRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateAuthConfigMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the request sets and leaves the rest as it is. `PATCH /api/v3.1/auth_configs/{nanoid}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.UpdateAuthConfigResponse> updateAuthConfig(
        com.composio.gateway.v1.UpdateAuthConfigRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateAuthConfigMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Enables or disables an auth config. `PATCH /api/v3.1/auth_configs/{nanoid}/{status}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.SetAuthConfigStatusResponse> setAuthConfigStatus(
        com.composio.gateway.v1.SetAuthConfigStatusRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetAuthConfigStatusMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes an auth config. `DELETE /api/v3.1/auth_configs/{nanoid}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.DeleteAuthConfigResponse> deleteAuthConfig(
        com.composio.gateway.v1.DeleteAuthConfigRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteAuthConfigMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_AUTH_CONFIGS = 0;
  private static final int METHODID_GET_AUTH_CONFIG = 1;
  private static final int METHODID_CREATE_AUTH_CONFIG = 2;
  private static final int METHODID_UPDATE_AUTH_CONFIG = 3;
  private static final int METHODID_SET_AUTH_CONFIG_STATUS = 4;
  private static final int METHODID_DELETE_AUTH_CONFIG = 5;

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
        case METHODID_LIST_AUTH_CONFIGS:
          serviceImpl.listAuthConfigs((com.composio.gateway.v1.ListAuthConfigsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListAuthConfigsResponse>) responseObserver);
          break;
        case METHODID_GET_AUTH_CONFIG:
          serviceImpl.getAuthConfig((com.composio.gateway.v1.GetAuthConfigRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetAuthConfigResponse>) responseObserver);
          break;
        case METHODID_CREATE_AUTH_CONFIG:
          serviceImpl.createAuthConfig((com.composio.gateway.v1.CreateAuthConfigRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateAuthConfigResponse>) responseObserver);
          break;
        case METHODID_UPDATE_AUTH_CONFIG:
          serviceImpl.updateAuthConfig((com.composio.gateway.v1.UpdateAuthConfigRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateAuthConfigResponse>) responseObserver);
          break;
        case METHODID_SET_AUTH_CONFIG_STATUS:
          serviceImpl.setAuthConfigStatus((com.composio.gateway.v1.SetAuthConfigStatusRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.SetAuthConfigStatusResponse>) responseObserver);
          break;
        case METHODID_DELETE_AUTH_CONFIG:
          serviceImpl.deleteAuthConfig((com.composio.gateway.v1.DeleteAuthConfigRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteAuthConfigResponse>) responseObserver);
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
          getListAuthConfigsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListAuthConfigsRequest,
              com.composio.gateway.v1.ListAuthConfigsResponse>(
                service, METHODID_LIST_AUTH_CONFIGS)))
        .addMethod(
          getGetAuthConfigMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetAuthConfigRequest,
              com.composio.gateway.v1.GetAuthConfigResponse>(
                service, METHODID_GET_AUTH_CONFIG)))
        .addMethod(
          getCreateAuthConfigMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CreateAuthConfigRequest,
              com.composio.gateway.v1.CreateAuthConfigResponse>(
                service, METHODID_CREATE_AUTH_CONFIG)))
        .addMethod(
          getUpdateAuthConfigMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.UpdateAuthConfigRequest,
              com.composio.gateway.v1.UpdateAuthConfigResponse>(
                service, METHODID_UPDATE_AUTH_CONFIG)))
        .addMethod(
          getSetAuthConfigStatusMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.SetAuthConfigStatusRequest,
              com.composio.gateway.v1.SetAuthConfigStatusResponse>(
                service, METHODID_SET_AUTH_CONFIG_STATUS)))
        .addMethod(
          getDeleteAuthConfigMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.DeleteAuthConfigRequest,
              com.composio.gateway.v1.DeleteAuthConfigResponse>(
                service, METHODID_DELETE_AUTH_CONFIG)))
        .build();
  }

  private static abstract class AuthConfigServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AuthConfigServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.AuthConfigServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AuthConfigService");
    }
  }

  private static final class AuthConfigServiceFileDescriptorSupplier
      extends AuthConfigServiceBaseDescriptorSupplier {
    AuthConfigServiceFileDescriptorSupplier() {}
  }

  private static final class AuthConfigServiceMethodDescriptorSupplier
      extends AuthConfigServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AuthConfigServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (AuthConfigServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AuthConfigServiceFileDescriptorSupplier())
              .addMethod(getListAuthConfigsMethod())
              .addMethod(getGetAuthConfigMethod())
              .addMethod(getCreateAuthConfigMethod())
              .addMethod(getUpdateAuthConfigMethod())
              .addMethod(getSetAuthConfigStatusMethod())
              .addMethod(getDeleteAuthConfigMethod())
              .build();
        }
      }
    }
    return result;
  }
}
