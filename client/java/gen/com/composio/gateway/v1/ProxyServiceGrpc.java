package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Composio's REST interface as it is, for what is newer than the typed services.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ProxyServiceGrpc {

  private ProxyServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.ProxyService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CallUpstreamRequest,
      com.composio.gateway.v1.CallUpstreamResponse> getCallUpstreamMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CallUpstream",
      requestType = com.composio.gateway.v1.CallUpstreamRequest.class,
      responseType = com.composio.gateway.v1.CallUpstreamResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CallUpstreamRequest,
      com.composio.gateway.v1.CallUpstreamResponse> getCallUpstreamMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CallUpstreamRequest, com.composio.gateway.v1.CallUpstreamResponse> getCallUpstreamMethod;
    if ((getCallUpstreamMethod = ProxyServiceGrpc.getCallUpstreamMethod) == null) {
      synchronized (ProxyServiceGrpc.class) {
        if ((getCallUpstreamMethod = ProxyServiceGrpc.getCallUpstreamMethod) == null) {
          ProxyServiceGrpc.getCallUpstreamMethod = getCallUpstreamMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CallUpstreamRequest, com.composio.gateway.v1.CallUpstreamResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CallUpstream"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CallUpstreamRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CallUpstreamResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProxyServiceMethodDescriptorSupplier("CallUpstream"))
              .build();
        }
      }
    }
    return getCallUpstreamMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ProxyServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProxyServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProxyServiceStub>() {
        @java.lang.Override
        public ProxyServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProxyServiceStub(channel, callOptions);
        }
      };
    return ProxyServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ProxyServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProxyServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProxyServiceBlockingV2Stub>() {
        @java.lang.Override
        public ProxyServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProxyServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ProxyServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ProxyServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProxyServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProxyServiceBlockingStub>() {
        @java.lang.Override
        public ProxyServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProxyServiceBlockingStub(channel, callOptions);
        }
      };
    return ProxyServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ProxyServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProxyServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProxyServiceFutureStub>() {
        @java.lang.Override
        public ProxyServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProxyServiceFutureStub(channel, callOptions);
        }
      };
    return ProxyServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Composio's REST interface as it is, for what is newer than the typed services.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Sends one REST request to Composio with the gateway's credential and hands the answer back, whatever its HTTP status.
     * A `GET` is sent again on lost connections, 429 and server errors, within the call's deadline; others are sent once.
     * Off by default: the gateway's flag `--call-upstream` switches it on, for callers on the gateway's own machine.
     * Errors: SWITCHED_OFF; LOCAL_ONLY; INVALID_FIELD for `method` and `path`; CREDENTIAL_MISSING; UPSTREAM_UNAVAILABLE and
     * UPSTREAM_TIMEOUT when there is no answer; MESSAGE_TOO_LARGE.
     * </pre>
     */
    default void callUpstream(com.composio.gateway.v1.CallUpstreamRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CallUpstreamResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCallUpstreamMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ProxyService.
   * <pre>
   * Composio's REST interface as it is, for what is newer than the typed services.
   * </pre>
   */
  public static abstract class ProxyServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ProxyServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ProxyService.
   * <pre>
   * Composio's REST interface as it is, for what is newer than the typed services.
   * </pre>
   */
  public static final class ProxyServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ProxyServiceStub> {
    private ProxyServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProxyServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProxyServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Sends one REST request to Composio with the gateway's credential and hands the answer back, whatever its HTTP status.
     * A `GET` is sent again on lost connections, 429 and server errors, within the call's deadline; others are sent once.
     * Off by default: the gateway's flag `--call-upstream` switches it on, for callers on the gateway's own machine.
     * Errors: SWITCHED_OFF; LOCAL_ONLY; INVALID_FIELD for `method` and `path`; CREDENTIAL_MISSING; UPSTREAM_UNAVAILABLE and
     * UPSTREAM_TIMEOUT when there is no answer; MESSAGE_TOO_LARGE.
     * </pre>
     */
    public void callUpstream(com.composio.gateway.v1.CallUpstreamRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CallUpstreamResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCallUpstreamMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ProxyService.
   * <pre>
   * Composio's REST interface as it is, for what is newer than the typed services.
   * </pre>
   */
  public static final class ProxyServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ProxyServiceBlockingV2Stub> {
    private ProxyServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProxyServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProxyServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Sends one REST request to Composio with the gateway's credential and hands the answer back, whatever its HTTP status.
     * A `GET` is sent again on lost connections, 429 and server errors, within the call's deadline; others are sent once.
     * Off by default: the gateway's flag `--call-upstream` switches it on, for callers on the gateway's own machine.
     * Errors: SWITCHED_OFF; LOCAL_ONLY; INVALID_FIELD for `method` and `path`; CREDENTIAL_MISSING; UPSTREAM_UNAVAILABLE and
     * UPSTREAM_TIMEOUT when there is no answer; MESSAGE_TOO_LARGE.
     * </pre>
     */
    public com.composio.gateway.v1.CallUpstreamResponse callUpstream(com.composio.gateway.v1.CallUpstreamRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCallUpstreamMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ProxyService.
   * <pre>
   * Composio's REST interface as it is, for what is newer than the typed services.
   * </pre>
   */
  public static final class ProxyServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ProxyServiceBlockingStub> {
    private ProxyServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProxyServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProxyServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Sends one REST request to Composio with the gateway's credential and hands the answer back, whatever its HTTP status.
     * A `GET` is sent again on lost connections, 429 and server errors, within the call's deadline; others are sent once.
     * Off by default: the gateway's flag `--call-upstream` switches it on, for callers on the gateway's own machine.
     * Errors: SWITCHED_OFF; LOCAL_ONLY; INVALID_FIELD for `method` and `path`; CREDENTIAL_MISSING; UPSTREAM_UNAVAILABLE and
     * UPSTREAM_TIMEOUT when there is no answer; MESSAGE_TOO_LARGE.
     * </pre>
     */
    public com.composio.gateway.v1.CallUpstreamResponse callUpstream(com.composio.gateway.v1.CallUpstreamRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCallUpstreamMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ProxyService.
   * <pre>
   * Composio's REST interface as it is, for what is newer than the typed services.
   * </pre>
   */
  public static final class ProxyServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ProxyServiceFutureStub> {
    private ProxyServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProxyServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProxyServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Sends one REST request to Composio with the gateway's credential and hands the answer back, whatever its HTTP status.
     * A `GET` is sent again on lost connections, 429 and server errors, within the call's deadline; others are sent once.
     * Off by default: the gateway's flag `--call-upstream` switches it on, for callers on the gateway's own machine.
     * Errors: SWITCHED_OFF; LOCAL_ONLY; INVALID_FIELD for `method` and `path`; CREDENTIAL_MISSING; UPSTREAM_UNAVAILABLE and
     * UPSTREAM_TIMEOUT when there is no answer; MESSAGE_TOO_LARGE.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CallUpstreamResponse> callUpstream(
        com.composio.gateway.v1.CallUpstreamRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCallUpstreamMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CALL_UPSTREAM = 0;

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
        case METHODID_CALL_UPSTREAM:
          serviceImpl.callUpstream((com.composio.gateway.v1.CallUpstreamRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CallUpstreamResponse>) responseObserver);
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
          getCallUpstreamMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CallUpstreamRequest,
              com.composio.gateway.v1.CallUpstreamResponse>(
                service, METHODID_CALL_UPSTREAM)))
        .build();
  }

  private static abstract class ProxyServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ProxyServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.ProxyServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ProxyService");
    }
  }

  private static final class ProxyServiceFileDescriptorSupplier
      extends ProxyServiceBaseDescriptorSupplier {
    ProxyServiceFileDescriptorSupplier() {}
  }

  private static final class ProxyServiceMethodDescriptorSupplier
      extends ProxyServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ProxyServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ProxyServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ProxyServiceFileDescriptorSupplier())
              .addMethod(getCallUpstreamMethod())
              .build();
        }
      }
    }
    return result;
  }
}
