package com.composio.gateway.legacy.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Short addresses of the first API. Served with data by the sandbox; Composio answers FAILED_PRECONDITION
 * (UPSTREAM_RETIRED).
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class UrlServiceGrpc {

  private UrlServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.legacy.v1.UrlService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.ResolveShortUrlRequest,
      com.composio.gateway.legacy.v1.ResolveShortUrlResponse> getResolveShortUrlMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ResolveShortUrl",
      requestType = com.composio.gateway.legacy.v1.ResolveShortUrlRequest.class,
      responseType = com.composio.gateway.legacy.v1.ResolveShortUrlResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.ResolveShortUrlRequest,
      com.composio.gateway.legacy.v1.ResolveShortUrlResponse> getResolveShortUrlMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.ResolveShortUrlRequest, com.composio.gateway.legacy.v1.ResolveShortUrlResponse> getResolveShortUrlMethod;
    if ((getResolveShortUrlMethod = UrlServiceGrpc.getResolveShortUrlMethod) == null) {
      synchronized (UrlServiceGrpc.class) {
        if ((getResolveShortUrlMethod = UrlServiceGrpc.getResolveShortUrlMethod) == null) {
          UrlServiceGrpc.getResolveShortUrlMethod = getResolveShortUrlMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.ResolveShortUrlRequest, com.composio.gateway.legacy.v1.ResolveShortUrlResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ResolveShortUrl"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.ResolveShortUrlRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.ResolveShortUrlResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UrlServiceMethodDescriptorSupplier("ResolveShortUrl"))
              .build();
        }
      }
    }
    return getResolveShortUrlMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static UrlServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UrlServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UrlServiceStub>() {
        @java.lang.Override
        public UrlServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UrlServiceStub(channel, callOptions);
        }
      };
    return UrlServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static UrlServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UrlServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UrlServiceBlockingV2Stub>() {
        @java.lang.Override
        public UrlServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UrlServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return UrlServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static UrlServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UrlServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UrlServiceBlockingStub>() {
        @java.lang.Override
        public UrlServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UrlServiceBlockingStub(channel, callOptions);
        }
      };
    return UrlServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static UrlServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UrlServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UrlServiceFutureStub>() {
        @java.lang.Override
        public UrlServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UrlServiceFutureStub(channel, callOptions);
        }
      };
    return UrlServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Short addresses of the first API. Served with data by the sandbox; Composio answers FAILED_PRECONDITION
   * (UPSTREAM_RETIRED).
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Asks for a short address, as a browser does. OK if it leads somewhere; the redirect is not followed. NOT_FOUND if
     * there is none. `GET /s/{shortCode}`.
     * </pre>
     */
    default void resolveShortUrl(com.composio.gateway.legacy.v1.ResolveShortUrlRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.ResolveShortUrlResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getResolveShortUrlMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service UrlService.
   * <pre>
   * Short addresses of the first API. Served with data by the sandbox; Composio answers FAILED_PRECONDITION
   * (UPSTREAM_RETIRED).
   * </pre>
   */
  public static abstract class UrlServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return UrlServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service UrlService.
   * <pre>
   * Short addresses of the first API. Served with data by the sandbox; Composio answers FAILED_PRECONDITION
   * (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class UrlServiceStub
      extends io.grpc.stub.AbstractAsyncStub<UrlServiceStub> {
    private UrlServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UrlServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UrlServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Asks for a short address, as a browser does. OK if it leads somewhere; the redirect is not followed. NOT_FOUND if
     * there is none. `GET /s/{shortCode}`.
     * </pre>
     */
    public void resolveShortUrl(com.composio.gateway.legacy.v1.ResolveShortUrlRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.ResolveShortUrlResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getResolveShortUrlMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service UrlService.
   * <pre>
   * Short addresses of the first API. Served with data by the sandbox; Composio answers FAILED_PRECONDITION
   * (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class UrlServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<UrlServiceBlockingV2Stub> {
    private UrlServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UrlServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UrlServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Asks for a short address, as a browser does. OK if it leads somewhere; the redirect is not followed. NOT_FOUND if
     * there is none. `GET /s/{shortCode}`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.ResolveShortUrlResponse resolveShortUrl(com.composio.gateway.legacy.v1.ResolveShortUrlRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getResolveShortUrlMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service UrlService.
   * <pre>
   * Short addresses of the first API. Served with data by the sandbox; Composio answers FAILED_PRECONDITION
   * (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class UrlServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<UrlServiceBlockingStub> {
    private UrlServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UrlServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UrlServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Asks for a short address, as a browser does. OK if it leads somewhere; the redirect is not followed. NOT_FOUND if
     * there is none. `GET /s/{shortCode}`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.ResolveShortUrlResponse resolveShortUrl(com.composio.gateway.legacy.v1.ResolveShortUrlRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getResolveShortUrlMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service UrlService.
   * <pre>
   * Short addresses of the first API. Served with data by the sandbox; Composio answers FAILED_PRECONDITION
   * (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class UrlServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<UrlServiceFutureStub> {
    private UrlServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UrlServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UrlServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Asks for a short address, as a browser does. OK if it leads somewhere; the redirect is not followed. NOT_FOUND if
     * there is none. `GET /s/{shortCode}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.ResolveShortUrlResponse> resolveShortUrl(
        com.composio.gateway.legacy.v1.ResolveShortUrlRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getResolveShortUrlMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_RESOLVE_SHORT_URL = 0;

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
        case METHODID_RESOLVE_SHORT_URL:
          serviceImpl.resolveShortUrl((com.composio.gateway.legacy.v1.ResolveShortUrlRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.ResolveShortUrlResponse>) responseObserver);
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
          getResolveShortUrlMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.ResolveShortUrlRequest,
              com.composio.gateway.legacy.v1.ResolveShortUrlResponse>(
                service, METHODID_RESOLVE_SHORT_URL)))
        .build();
  }

  private static abstract class UrlServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    UrlServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.legacy.v1.UrlServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("UrlService");
    }
  }

  private static final class UrlServiceFileDescriptorSupplier
      extends UrlServiceBaseDescriptorSupplier {
    UrlServiceFileDescriptorSupplier() {}
  }

  private static final class UrlServiceMethodDescriptorSupplier
      extends UrlServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    UrlServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (UrlServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new UrlServiceFileDescriptorSupplier())
              .addMethod(getResolveShortUrlMethod())
              .build();
        }
      }
    }
    return result;
  }
}
