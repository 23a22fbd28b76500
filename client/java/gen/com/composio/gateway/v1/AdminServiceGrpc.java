package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * What an operator asks the gateway about itself. Answers hold no secret: whoever may call the gateway may call these.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AdminServiceGrpc {

  private AdminServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.AdminService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetServerInfoRequest,
      com.composio.gateway.v1.GetServerInfoResponse> getGetServerInfoMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetServerInfo",
      requestType = com.composio.gateway.v1.GetServerInfoRequest.class,
      responseType = com.composio.gateway.v1.GetServerInfoResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetServerInfoRequest,
      com.composio.gateway.v1.GetServerInfoResponse> getGetServerInfoMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetServerInfoRequest, com.composio.gateway.v1.GetServerInfoResponse> getGetServerInfoMethod;
    if ((getGetServerInfoMethod = AdminServiceGrpc.getGetServerInfoMethod) == null) {
      synchronized (AdminServiceGrpc.class) {
        if ((getGetServerInfoMethod = AdminServiceGrpc.getGetServerInfoMethod) == null) {
          AdminServiceGrpc.getGetServerInfoMethod = getGetServerInfoMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetServerInfoRequest, com.composio.gateway.v1.GetServerInfoResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetServerInfo"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetServerInfoRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetServerInfoResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AdminServiceMethodDescriptorSupplier("GetServerInfo"))
              .build();
        }
      }
    }
    return getGetServerInfoMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSourcesRequest,
      com.composio.gateway.v1.ListSourcesResponse> getListSourcesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSources",
      requestType = com.composio.gateway.v1.ListSourcesRequest.class,
      responseType = com.composio.gateway.v1.ListSourcesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSourcesRequest,
      com.composio.gateway.v1.ListSourcesResponse> getListSourcesMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListSourcesRequest, com.composio.gateway.v1.ListSourcesResponse> getListSourcesMethod;
    if ((getListSourcesMethod = AdminServiceGrpc.getListSourcesMethod) == null) {
      synchronized (AdminServiceGrpc.class) {
        if ((getListSourcesMethod = AdminServiceGrpc.getListSourcesMethod) == null) {
          AdminServiceGrpc.getListSourcesMethod = getListSourcesMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListSourcesRequest, com.composio.gateway.v1.ListSourcesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSources"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListSourcesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListSourcesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AdminServiceMethodDescriptorSupplier("ListSources"))
              .build();
        }
      }
    }
    return getListSourcesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListUpstreamNoticesRequest,
      com.composio.gateway.v1.ListUpstreamNoticesResponse> getListUpstreamNoticesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListUpstreamNotices",
      requestType = com.composio.gateway.v1.ListUpstreamNoticesRequest.class,
      responseType = com.composio.gateway.v1.ListUpstreamNoticesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListUpstreamNoticesRequest,
      com.composio.gateway.v1.ListUpstreamNoticesResponse> getListUpstreamNoticesMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListUpstreamNoticesRequest, com.composio.gateway.v1.ListUpstreamNoticesResponse> getListUpstreamNoticesMethod;
    if ((getListUpstreamNoticesMethod = AdminServiceGrpc.getListUpstreamNoticesMethod) == null) {
      synchronized (AdminServiceGrpc.class) {
        if ((getListUpstreamNoticesMethod = AdminServiceGrpc.getListUpstreamNoticesMethod) == null) {
          AdminServiceGrpc.getListUpstreamNoticesMethod = getListUpstreamNoticesMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListUpstreamNoticesRequest, com.composio.gateway.v1.ListUpstreamNoticesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListUpstreamNotices"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListUpstreamNoticesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListUpstreamNoticesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AdminServiceMethodDescriptorSupplier("ListUpstreamNotices"))
              .build();
        }
      }
    }
    return getListUpstreamNoticesMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AdminServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AdminServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AdminServiceStub>() {
        @java.lang.Override
        public AdminServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AdminServiceStub(channel, callOptions);
        }
      };
    return AdminServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AdminServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AdminServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AdminServiceBlockingV2Stub>() {
        @java.lang.Override
        public AdminServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AdminServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AdminServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AdminServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AdminServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AdminServiceBlockingStub>() {
        @java.lang.Override
        public AdminServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AdminServiceBlockingStub(channel, callOptions);
        }
      };
    return AdminServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AdminServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AdminServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AdminServiceFutureStub>() {
        @java.lang.Override
        public AdminServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AdminServiceFutureStub(channel, callOptions);
        }
      };
    return AdminServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * What an operator asks the gateway about itself. Answers hold no secret: whoever may call the gateway may call these.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Describes this gateway: what it is, what it talks to, what it serves and which limits are in effect.
     * </pre>
     */
    default void getServerInfo(com.composio.gateway.v1.GetServerInfoRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetServerInfoResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetServerInfoMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the roads by which events come to this gateway, and how each is: receiving, trying again, refused and why.
     * </pre>
     */
    default void listSources(com.composio.gateway.v1.ListSourcesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSourcesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSourcesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists what Composio announced with its answers since the gateway started: operations and versions of apps that are
     * deprecated, and when they end. Newest first, by when they came first. INVALID_FIELD for `page_size` and `page_token`.
     * </pre>
     */
    default void listUpstreamNotices(com.composio.gateway.v1.ListUpstreamNoticesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListUpstreamNoticesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListUpstreamNoticesMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AdminService.
   * <pre>
   * What an operator asks the gateway about itself. Answers hold no secret: whoever may call the gateway may call these.
   * </pre>
   */
  public static abstract class AdminServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AdminServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AdminService.
   * <pre>
   * What an operator asks the gateway about itself. Answers hold no secret: whoever may call the gateway may call these.
   * </pre>
   */
  public static final class AdminServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AdminServiceStub> {
    private AdminServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AdminServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AdminServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Describes this gateway: what it is, what it talks to, what it serves and which limits are in effect.
     * </pre>
     */
    public void getServerInfo(com.composio.gateway.v1.GetServerInfoRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetServerInfoResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetServerInfoMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the roads by which events come to this gateway, and how each is: receiving, trying again, refused and why.
     * </pre>
     */
    public void listSources(com.composio.gateway.v1.ListSourcesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSourcesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSourcesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists what Composio announced with its answers since the gateway started: operations and versions of apps that are
     * deprecated, and when they end. Newest first, by when they came first. INVALID_FIELD for `page_size` and `page_token`.
     * </pre>
     */
    public void listUpstreamNotices(com.composio.gateway.v1.ListUpstreamNoticesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListUpstreamNoticesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListUpstreamNoticesMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AdminService.
   * <pre>
   * What an operator asks the gateway about itself. Answers hold no secret: whoever may call the gateway may call these.
   * </pre>
   */
  public static final class AdminServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AdminServiceBlockingV2Stub> {
    private AdminServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AdminServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AdminServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Describes this gateway: what it is, what it talks to, what it serves and which limits are in effect.
     * </pre>
     */
    public com.composio.gateway.v1.GetServerInfoResponse getServerInfo(com.composio.gateway.v1.GetServerInfoRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetServerInfoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the roads by which events come to this gateway, and how each is: receiving, trying again, refused and why.
     * </pre>
     */
    public com.composio.gateway.v1.ListSourcesResponse listSources(com.composio.gateway.v1.ListSourcesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSourcesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists what Composio announced with its answers since the gateway started: operations and versions of apps that are
     * deprecated, and when they end. Newest first, by when they came first. INVALID_FIELD for `page_size` and `page_token`.
     * </pre>
     */
    public com.composio.gateway.v1.ListUpstreamNoticesResponse listUpstreamNotices(com.composio.gateway.v1.ListUpstreamNoticesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListUpstreamNoticesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AdminService.
   * <pre>
   * What an operator asks the gateway about itself. Answers hold no secret: whoever may call the gateway may call these.
   * </pre>
   */
  public static final class AdminServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AdminServiceBlockingStub> {
    private AdminServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AdminServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AdminServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Describes this gateway: what it is, what it talks to, what it serves and which limits are in effect.
     * </pre>
     */
    public com.composio.gateway.v1.GetServerInfoResponse getServerInfo(com.composio.gateway.v1.GetServerInfoRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetServerInfoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the roads by which events come to this gateway, and how each is: receiving, trying again, refused and why.
     * </pre>
     */
    public com.composio.gateway.v1.ListSourcesResponse listSources(com.composio.gateway.v1.ListSourcesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSourcesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists what Composio announced with its answers since the gateway started: operations and versions of apps that are
     * deprecated, and when they end. Newest first, by when they came first. INVALID_FIELD for `page_size` and `page_token`.
     * </pre>
     */
    public com.composio.gateway.v1.ListUpstreamNoticesResponse listUpstreamNotices(com.composio.gateway.v1.ListUpstreamNoticesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListUpstreamNoticesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AdminService.
   * <pre>
   * What an operator asks the gateway about itself. Answers hold no secret: whoever may call the gateway may call these.
   * </pre>
   */
  public static final class AdminServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AdminServiceFutureStub> {
    private AdminServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AdminServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AdminServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Describes this gateway: what it is, what it talks to, what it serves and which limits are in effect.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetServerInfoResponse> getServerInfo(
        com.composio.gateway.v1.GetServerInfoRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetServerInfoMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the roads by which events come to this gateway, and how each is: receiving, trying again, refused and why.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListSourcesResponse> listSources(
        com.composio.gateway.v1.ListSourcesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSourcesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists what Composio announced with its answers since the gateway started: operations and versions of apps that are
     * deprecated, and when they end. Newest first, by when they came first. INVALID_FIELD for `page_size` and `page_token`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListUpstreamNoticesResponse> listUpstreamNotices(
        com.composio.gateway.v1.ListUpstreamNoticesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListUpstreamNoticesMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_SERVER_INFO = 0;
  private static final int METHODID_LIST_SOURCES = 1;
  private static final int METHODID_LIST_UPSTREAM_NOTICES = 2;

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
        case METHODID_GET_SERVER_INFO:
          serviceImpl.getServerInfo((com.composio.gateway.v1.GetServerInfoRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetServerInfoResponse>) responseObserver);
          break;
        case METHODID_LIST_SOURCES:
          serviceImpl.listSources((com.composio.gateway.v1.ListSourcesRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListSourcesResponse>) responseObserver);
          break;
        case METHODID_LIST_UPSTREAM_NOTICES:
          serviceImpl.listUpstreamNotices((com.composio.gateway.v1.ListUpstreamNoticesRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListUpstreamNoticesResponse>) responseObserver);
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
          getGetServerInfoMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetServerInfoRequest,
              com.composio.gateway.v1.GetServerInfoResponse>(
                service, METHODID_GET_SERVER_INFO)))
        .addMethod(
          getListSourcesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListSourcesRequest,
              com.composio.gateway.v1.ListSourcesResponse>(
                service, METHODID_LIST_SOURCES)))
        .addMethod(
          getListUpstreamNoticesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListUpstreamNoticesRequest,
              com.composio.gateway.v1.ListUpstreamNoticesResponse>(
                service, METHODID_LIST_UPSTREAM_NOTICES)))
        .build();
  }

  private static abstract class AdminServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AdminServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.AdminServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AdminService");
    }
  }

  private static final class AdminServiceFileDescriptorSupplier
      extends AdminServiceBaseDescriptorSupplier {
    AdminServiceFileDescriptorSupplier() {}
  }

  private static final class AdminServiceMethodDescriptorSupplier
      extends AdminServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AdminServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (AdminServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AdminServiceFileDescriptorSupplier())
              .addMethod(getGetServerInfoMethod())
              .addMethod(getListSourcesMethod())
              .addMethod(getListUpstreamNoticesMethod())
              .build();
        }
      }
    }
    return result;
  }
}
