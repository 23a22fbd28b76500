package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Apps of the project's own: remote servers of the Model Context Protocol whose tools are used like those of any app.
 * Composio's word: custom toolkits; it calls them experimental. AppService lists them with the others.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class CustomAppServiceGrpc {

  private CustomAppServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.CustomAppService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.UpsertCustomAppRequest,
      com.composio.gateway.v1.UpsertCustomAppResponse> getUpsertCustomAppMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpsertCustomApp",
      requestType = com.composio.gateway.v1.UpsertCustomAppRequest.class,
      responseType = com.composio.gateway.v1.UpsertCustomAppResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.UpsertCustomAppRequest,
      com.composio.gateway.v1.UpsertCustomAppResponse> getUpsertCustomAppMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.UpsertCustomAppRequest, com.composio.gateway.v1.UpsertCustomAppResponse> getUpsertCustomAppMethod;
    if ((getUpsertCustomAppMethod = CustomAppServiceGrpc.getUpsertCustomAppMethod) == null) {
      synchronized (CustomAppServiceGrpc.class) {
        if ((getUpsertCustomAppMethod = CustomAppServiceGrpc.getUpsertCustomAppMethod) == null) {
          CustomAppServiceGrpc.getUpsertCustomAppMethod = getUpsertCustomAppMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.UpsertCustomAppRequest, com.composio.gateway.v1.UpsertCustomAppResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpsertCustomApp"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UpsertCustomAppRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UpsertCustomAppResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CustomAppServiceMethodDescriptorSupplier("UpsertCustomApp"))
              .build();
        }
      }
    }
    return getUpsertCustomAppMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.SyncCustomAppRequest,
      com.composio.gateway.v1.SyncCustomAppResponse> getSyncCustomAppMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SyncCustomApp",
      requestType = com.composio.gateway.v1.SyncCustomAppRequest.class,
      responseType = com.composio.gateway.v1.SyncCustomAppResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.SyncCustomAppRequest,
      com.composio.gateway.v1.SyncCustomAppResponse> getSyncCustomAppMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.SyncCustomAppRequest, com.composio.gateway.v1.SyncCustomAppResponse> getSyncCustomAppMethod;
    if ((getSyncCustomAppMethod = CustomAppServiceGrpc.getSyncCustomAppMethod) == null) {
      synchronized (CustomAppServiceGrpc.class) {
        if ((getSyncCustomAppMethod = CustomAppServiceGrpc.getSyncCustomAppMethod) == null) {
          CustomAppServiceGrpc.getSyncCustomAppMethod = getSyncCustomAppMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.SyncCustomAppRequest, com.composio.gateway.v1.SyncCustomAppResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SyncCustomApp"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.SyncCustomAppRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.SyncCustomAppResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CustomAppServiceMethodDescriptorSupplier("SyncCustomApp"))
              .build();
        }
      }
    }
    return getSyncCustomAppMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteCustomAppRequest,
      com.composio.gateway.v1.DeleteCustomAppResponse> getDeleteCustomAppMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteCustomApp",
      requestType = com.composio.gateway.v1.DeleteCustomAppRequest.class,
      responseType = com.composio.gateway.v1.DeleteCustomAppResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteCustomAppRequest,
      com.composio.gateway.v1.DeleteCustomAppResponse> getDeleteCustomAppMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteCustomAppRequest, com.composio.gateway.v1.DeleteCustomAppResponse> getDeleteCustomAppMethod;
    if ((getDeleteCustomAppMethod = CustomAppServiceGrpc.getDeleteCustomAppMethod) == null) {
      synchronized (CustomAppServiceGrpc.class) {
        if ((getDeleteCustomAppMethod = CustomAppServiceGrpc.getDeleteCustomAppMethod) == null) {
          CustomAppServiceGrpc.getDeleteCustomAppMethod = getDeleteCustomAppMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.DeleteCustomAppRequest, com.composio.gateway.v1.DeleteCustomAppResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteCustomApp"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteCustomAppRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteCustomAppResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CustomAppServiceMethodDescriptorSupplier("DeleteCustomApp"))
              .build();
        }
      }
    }
    return getDeleteCustomAppMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static CustomAppServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CustomAppServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CustomAppServiceStub>() {
        @java.lang.Override
        public CustomAppServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CustomAppServiceStub(channel, callOptions);
        }
      };
    return CustomAppServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static CustomAppServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CustomAppServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CustomAppServiceBlockingV2Stub>() {
        @java.lang.Override
        public CustomAppServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CustomAppServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return CustomAppServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static CustomAppServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CustomAppServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CustomAppServiceBlockingStub>() {
        @java.lang.Override
        public CustomAppServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CustomAppServiceBlockingStub(channel, callOptions);
        }
      };
    return CustomAppServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static CustomAppServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CustomAppServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CustomAppServiceFutureStub>() {
        @java.lang.Override
        public CustomAppServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CustomAppServiceFutureStub(channel, callOptions);
        }
      };
    return CustomAppServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Apps of the project's own: remote servers of the Model Context Protocol whose tools are used like those of any app.
   * Composio's word: custom toolkits; it calls them experimental. AppService lists them with the others.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Makes such an app, or changes it. `POST /api/v3.1/custom/toolkits/upsert`.
     * </pre>
     */
    default void upsertCustomApp(com.composio.gateway.v1.UpsertCustomAppRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpsertCustomAppResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpsertCustomAppMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the server's tools anew; they become a new version of the app. `POST /api/v3.1/custom/toolkits/sync`.
     * </pre>
     */
    default void syncCustomApp(com.composio.gateway.v1.SyncCustomAppRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.SyncCustomAppResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSyncCustomAppMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes such an app with its auth configs and connections. `DELETE /api/v3.1/custom/toolkits/{slug}`.
     * </pre>
     */
    default void deleteCustomApp(com.composio.gateway.v1.DeleteCustomAppRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteCustomAppResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteCustomAppMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service CustomAppService.
   * <pre>
   * Apps of the project's own: remote servers of the Model Context Protocol whose tools are used like those of any app.
   * Composio's word: custom toolkits; it calls them experimental. AppService lists them with the others.
   * </pre>
   */
  public static abstract class CustomAppServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return CustomAppServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service CustomAppService.
   * <pre>
   * Apps of the project's own: remote servers of the Model Context Protocol whose tools are used like those of any app.
   * Composio's word: custom toolkits; it calls them experimental. AppService lists them with the others.
   * </pre>
   */
  public static final class CustomAppServiceStub
      extends io.grpc.stub.AbstractAsyncStub<CustomAppServiceStub> {
    private CustomAppServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CustomAppServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CustomAppServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes such an app, or changes it. `POST /api/v3.1/custom/toolkits/upsert`.
     * </pre>
     */
    public void upsertCustomApp(com.composio.gateway.v1.UpsertCustomAppRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpsertCustomAppResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpsertCustomAppMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the server's tools anew; they become a new version of the app. `POST /api/v3.1/custom/toolkits/sync`.
     * </pre>
     */
    public void syncCustomApp(com.composio.gateway.v1.SyncCustomAppRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.SyncCustomAppResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSyncCustomAppMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes such an app with its auth configs and connections. `DELETE /api/v3.1/custom/toolkits/{slug}`.
     * </pre>
     */
    public void deleteCustomApp(com.composio.gateway.v1.DeleteCustomAppRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteCustomAppResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteCustomAppMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service CustomAppService.
   * <pre>
   * Apps of the project's own: remote servers of the Model Context Protocol whose tools are used like those of any app.
   * Composio's word: custom toolkits; it calls them experimental. AppService lists them with the others.
   * </pre>
   */
  public static final class CustomAppServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<CustomAppServiceBlockingV2Stub> {
    private CustomAppServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CustomAppServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CustomAppServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes such an app, or changes it. `POST /api/v3.1/custom/toolkits/upsert`.
     * </pre>
     */
    public com.composio.gateway.v1.UpsertCustomAppResponse upsertCustomApp(com.composio.gateway.v1.UpsertCustomAppRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpsertCustomAppMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the server's tools anew; they become a new version of the app. `POST /api/v3.1/custom/toolkits/sync`.
     * </pre>
     */
    public com.composio.gateway.v1.SyncCustomAppResponse syncCustomApp(com.composio.gateway.v1.SyncCustomAppRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSyncCustomAppMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes such an app with its auth configs and connections. `DELETE /api/v3.1/custom/toolkits/{slug}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteCustomAppResponse deleteCustomApp(com.composio.gateway.v1.DeleteCustomAppRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteCustomAppMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service CustomAppService.
   * <pre>
   * Apps of the project's own: remote servers of the Model Context Protocol whose tools are used like those of any app.
   * Composio's word: custom toolkits; it calls them experimental. AppService lists them with the others.
   * </pre>
   */
  public static final class CustomAppServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<CustomAppServiceBlockingStub> {
    private CustomAppServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CustomAppServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CustomAppServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes such an app, or changes it. `POST /api/v3.1/custom/toolkits/upsert`.
     * </pre>
     */
    public com.composio.gateway.v1.UpsertCustomAppResponse upsertCustomApp(com.composio.gateway.v1.UpsertCustomAppRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpsertCustomAppMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the server's tools anew; they become a new version of the app. `POST /api/v3.1/custom/toolkits/sync`.
     * </pre>
     */
    public com.composio.gateway.v1.SyncCustomAppResponse syncCustomApp(com.composio.gateway.v1.SyncCustomAppRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSyncCustomAppMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes such an app with its auth configs and connections. `DELETE /api/v3.1/custom/toolkits/{slug}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteCustomAppResponse deleteCustomApp(com.composio.gateway.v1.DeleteCustomAppRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteCustomAppMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service CustomAppService.
   * <pre>
   * Apps of the project's own: remote servers of the Model Context Protocol whose tools are used like those of any app.
   * Composio's word: custom toolkits; it calls them experimental. AppService lists them with the others.
   * </pre>
   */
  public static final class CustomAppServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<CustomAppServiceFutureStub> {
    private CustomAppServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CustomAppServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CustomAppServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes such an app, or changes it. `POST /api/v3.1/custom/toolkits/upsert`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.UpsertCustomAppResponse> upsertCustomApp(
        com.composio.gateway.v1.UpsertCustomAppRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpsertCustomAppMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the server's tools anew; they become a new version of the app. `POST /api/v3.1/custom/toolkits/sync`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.SyncCustomAppResponse> syncCustomApp(
        com.composio.gateway.v1.SyncCustomAppRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSyncCustomAppMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes such an app with its auth configs and connections. `DELETE /api/v3.1/custom/toolkits/{slug}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.DeleteCustomAppResponse> deleteCustomApp(
        com.composio.gateway.v1.DeleteCustomAppRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteCustomAppMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_UPSERT_CUSTOM_APP = 0;
  private static final int METHODID_SYNC_CUSTOM_APP = 1;
  private static final int METHODID_DELETE_CUSTOM_APP = 2;

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
        case METHODID_UPSERT_CUSTOM_APP:
          serviceImpl.upsertCustomApp((com.composio.gateway.v1.UpsertCustomAppRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpsertCustomAppResponse>) responseObserver);
          break;
        case METHODID_SYNC_CUSTOM_APP:
          serviceImpl.syncCustomApp((com.composio.gateway.v1.SyncCustomAppRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.SyncCustomAppResponse>) responseObserver);
          break;
        case METHODID_DELETE_CUSTOM_APP:
          serviceImpl.deleteCustomApp((com.composio.gateway.v1.DeleteCustomAppRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteCustomAppResponse>) responseObserver);
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
          getUpsertCustomAppMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.UpsertCustomAppRequest,
              com.composio.gateway.v1.UpsertCustomAppResponse>(
                service, METHODID_UPSERT_CUSTOM_APP)))
        .addMethod(
          getSyncCustomAppMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.SyncCustomAppRequest,
              com.composio.gateway.v1.SyncCustomAppResponse>(
                service, METHODID_SYNC_CUSTOM_APP)))
        .addMethod(
          getDeleteCustomAppMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.DeleteCustomAppRequest,
              com.composio.gateway.v1.DeleteCustomAppResponse>(
                service, METHODID_DELETE_CUSTOM_APP)))
        .build();
  }

  private static abstract class CustomAppServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    CustomAppServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.CustomAppServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("CustomAppService");
    }
  }

  private static final class CustomAppServiceFileDescriptorSupplier
      extends CustomAppServiceBaseDescriptorSupplier {
    CustomAppServiceFileDescriptorSupplier() {}
  }

  private static final class CustomAppServiceMethodDescriptorSupplier
      extends CustomAppServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    CustomAppServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (CustomAppServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new CustomAppServiceFileDescriptorSupplier())
              .addMethod(getUpsertCustomAppMethod())
              .addMethod(getSyncCustomAppMethod())
              .addMethod(getDeleteCustomAppMethod())
              .build();
        }
      }
    }
    return result;
  }
}
