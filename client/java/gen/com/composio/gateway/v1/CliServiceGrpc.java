package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * What command line programs do: log in by a browser, listen, report mistakes of an agent.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class CliServiceGrpc {

  private CliServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.CliService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateCliSessionRequest,
      com.composio.gateway.v1.CreateCliSessionResponse> getCreateCliSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateCliSession",
      requestType = com.composio.gateway.v1.CreateCliSessionRequest.class,
      responseType = com.composio.gateway.v1.CreateCliSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateCliSessionRequest,
      com.composio.gateway.v1.CreateCliSessionResponse> getCreateCliSessionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateCliSessionRequest, com.composio.gateway.v1.CreateCliSessionResponse> getCreateCliSessionMethod;
    if ((getCreateCliSessionMethod = CliServiceGrpc.getCreateCliSessionMethod) == null) {
      synchronized (CliServiceGrpc.class) {
        if ((getCreateCliSessionMethod = CliServiceGrpc.getCreateCliSessionMethod) == null) {
          CliServiceGrpc.getCreateCliSessionMethod = getCreateCliSessionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CreateCliSessionRequest, com.composio.gateway.v1.CreateCliSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateCliSession"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateCliSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateCliSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CliServiceMethodDescriptorSupplier("CreateCliSession"))
              .build();
        }
      }
    }
    return getCreateCliSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetCliSessionRequest,
      com.composio.gateway.v1.GetCliSessionResponse> getGetCliSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetCliSession",
      requestType = com.composio.gateway.v1.GetCliSessionRequest.class,
      responseType = com.composio.gateway.v1.GetCliSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetCliSessionRequest,
      com.composio.gateway.v1.GetCliSessionResponse> getGetCliSessionMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetCliSessionRequest, com.composio.gateway.v1.GetCliSessionResponse> getGetCliSessionMethod;
    if ((getGetCliSessionMethod = CliServiceGrpc.getGetCliSessionMethod) == null) {
      synchronized (CliServiceGrpc.class) {
        if ((getGetCliSessionMethod = CliServiceGrpc.getGetCliSessionMethod) == null) {
          CliServiceGrpc.getGetCliSessionMethod = getGetCliSessionMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetCliSessionRequest, com.composio.gateway.v1.GetCliSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetCliSession"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetCliSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetCliSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CliServiceMethodDescriptorSupplier("GetCliSession"))
              .build();
        }
      }
    }
    return getGetCliSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetCliRealtimeCredentialsRequest,
      com.composio.gateway.v1.GetCliRealtimeCredentialsResponse> getGetCliRealtimeCredentialsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetCliRealtimeCredentials",
      requestType = com.composio.gateway.v1.GetCliRealtimeCredentialsRequest.class,
      responseType = com.composio.gateway.v1.GetCliRealtimeCredentialsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetCliRealtimeCredentialsRequest,
      com.composio.gateway.v1.GetCliRealtimeCredentialsResponse> getGetCliRealtimeCredentialsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetCliRealtimeCredentialsRequest, com.composio.gateway.v1.GetCliRealtimeCredentialsResponse> getGetCliRealtimeCredentialsMethod;
    if ((getGetCliRealtimeCredentialsMethod = CliServiceGrpc.getGetCliRealtimeCredentialsMethod) == null) {
      synchronized (CliServiceGrpc.class) {
        if ((getGetCliRealtimeCredentialsMethod = CliServiceGrpc.getGetCliRealtimeCredentialsMethod) == null) {
          CliServiceGrpc.getGetCliRealtimeCredentialsMethod = getGetCliRealtimeCredentialsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetCliRealtimeCredentialsRequest, com.composio.gateway.v1.GetCliRealtimeCredentialsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetCliRealtimeCredentials"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetCliRealtimeCredentialsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetCliRealtimeCredentialsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CliServiceMethodDescriptorSupplier("GetCliRealtimeCredentials"))
              .build();
        }
      }
    }
    return getGetCliRealtimeCredentialsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.AuthorizeCliRealtimeRequest,
      com.composio.gateway.v1.AuthorizeCliRealtimeResponse> getAuthorizeCliRealtimeMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AuthorizeCliRealtime",
      requestType = com.composio.gateway.v1.AuthorizeCliRealtimeRequest.class,
      responseType = com.composio.gateway.v1.AuthorizeCliRealtimeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.AuthorizeCliRealtimeRequest,
      com.composio.gateway.v1.AuthorizeCliRealtimeResponse> getAuthorizeCliRealtimeMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.AuthorizeCliRealtimeRequest, com.composio.gateway.v1.AuthorizeCliRealtimeResponse> getAuthorizeCliRealtimeMethod;
    if ((getAuthorizeCliRealtimeMethod = CliServiceGrpc.getAuthorizeCliRealtimeMethod) == null) {
      synchronized (CliServiceGrpc.class) {
        if ((getAuthorizeCliRealtimeMethod = CliServiceGrpc.getAuthorizeCliRealtimeMethod) == null) {
          CliServiceGrpc.getAuthorizeCliRealtimeMethod = getAuthorizeCliRealtimeMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.AuthorizeCliRealtimeRequest, com.composio.gateway.v1.AuthorizeCliRealtimeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AuthorizeCliRealtime"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.AuthorizeCliRealtimeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.AuthorizeCliRealtimeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CliServiceMethodDescriptorSupplier("AuthorizeCliRealtime"))
              .build();
        }
      }
    }
    return getAuthorizeCliRealtimeMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ReportCodactFailureRequest,
      com.composio.gateway.v1.ReportCodactFailureResponse> getReportCodactFailureMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ReportCodactFailure",
      requestType = com.composio.gateway.v1.ReportCodactFailureRequest.class,
      responseType = com.composio.gateway.v1.ReportCodactFailureResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ReportCodactFailureRequest,
      com.composio.gateway.v1.ReportCodactFailureResponse> getReportCodactFailureMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ReportCodactFailureRequest, com.composio.gateway.v1.ReportCodactFailureResponse> getReportCodactFailureMethod;
    if ((getReportCodactFailureMethod = CliServiceGrpc.getReportCodactFailureMethod) == null) {
      synchronized (CliServiceGrpc.class) {
        if ((getReportCodactFailureMethod = CliServiceGrpc.getReportCodactFailureMethod) == null) {
          CliServiceGrpc.getReportCodactFailureMethod = getReportCodactFailureMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ReportCodactFailureRequest, com.composio.gateway.v1.ReportCodactFailureResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ReportCodactFailure"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ReportCodactFailureRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ReportCodactFailureResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CliServiceMethodDescriptorSupplier("ReportCodactFailure"))
              .build();
        }
      }
    }
    return getReportCodactFailureMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static CliServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CliServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CliServiceStub>() {
        @java.lang.Override
        public CliServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CliServiceStub(channel, callOptions);
        }
      };
    return CliServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static CliServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CliServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CliServiceBlockingV2Stub>() {
        @java.lang.Override
        public CliServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CliServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return CliServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static CliServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CliServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CliServiceBlockingStub>() {
        @java.lang.Override
        public CliServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CliServiceBlockingStub(channel, callOptions);
        }
      };
    return CliServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static CliServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CliServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CliServiceFutureStub>() {
        @java.lang.Override
        public CliServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CliServiceFutureStub(channel, callOptions);
        }
      };
    return CliServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * What command line programs do: log in by a browser, listen, report mistakes of an agent.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Begins a login: show the code to the user, then ask GetCliSession until it is linked. `POST
     * /api/v3.1/cli/create-session`.
     * </pre>
     */
    default void createCliSession(com.composio.gateway.v1.CreateCliSessionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateCliSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateCliSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a login; once it is linked, with the key. `GET /api/v3.1/cli/get-session`.
     * </pre>
     */
    default void getCliSession(com.composio.gateway.v1.GetCliSessionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetCliSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetCliSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Tells where Composio's own realtime feed is. The gateway's: EventService. `GET
     * /api/v3.1/cli/realtime/credentials`.
     * </pre>
     */
    default void getCliRealtimeCredentials(com.composio.gateway.v1.GetCliRealtimeCredentialsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetCliRealtimeCredentialsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetCliRealtimeCredentialsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Signs a subscription to a channel of that feed. `POST /api/v3.1/cli/realtime/auth`.
     * </pre>
     */
    default void authorizeCliRealtime(com.composio.gateway.v1.AuthorizeCliRealtimeRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.AuthorizeCliRealtimeResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAuthorizeCliRealtimeMethod(), responseObserver);
    }

    /**
     * <pre>
     * Tells Composio that an agent called a tool wrongly. `POST /api/v3.1/cli/codact_failures`.
     * </pre>
     */
    default void reportCodactFailure(com.composio.gateway.v1.ReportCodactFailureRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ReportCodactFailureResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReportCodactFailureMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service CliService.
   * <pre>
   * What command line programs do: log in by a browser, listen, report mistakes of an agent.
   * </pre>
   */
  public static abstract class CliServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return CliServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service CliService.
   * <pre>
   * What command line programs do: log in by a browser, listen, report mistakes of an agent.
   * </pre>
   */
  public static final class CliServiceStub
      extends io.grpc.stub.AbstractAsyncStub<CliServiceStub> {
    private CliServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CliServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CliServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Begins a login: show the code to the user, then ask GetCliSession until it is linked. `POST
     * /api/v3.1/cli/create-session`.
     * </pre>
     */
    public void createCliSession(com.composio.gateway.v1.CreateCliSessionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateCliSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateCliSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a login; once it is linked, with the key. `GET /api/v3.1/cli/get-session`.
     * </pre>
     */
    public void getCliSession(com.composio.gateway.v1.GetCliSessionRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetCliSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetCliSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Tells where Composio's own realtime feed is. The gateway's: EventService. `GET
     * /api/v3.1/cli/realtime/credentials`.
     * </pre>
     */
    public void getCliRealtimeCredentials(com.composio.gateway.v1.GetCliRealtimeCredentialsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetCliRealtimeCredentialsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetCliRealtimeCredentialsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Signs a subscription to a channel of that feed. `POST /api/v3.1/cli/realtime/auth`.
     * </pre>
     */
    public void authorizeCliRealtime(com.composio.gateway.v1.AuthorizeCliRealtimeRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.AuthorizeCliRealtimeResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAuthorizeCliRealtimeMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Tells Composio that an agent called a tool wrongly. `POST /api/v3.1/cli/codact_failures`.
     * </pre>
     */
    public void reportCodactFailure(com.composio.gateway.v1.ReportCodactFailureRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ReportCodactFailureResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getReportCodactFailureMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service CliService.
   * <pre>
   * What command line programs do: log in by a browser, listen, report mistakes of an agent.
   * </pre>
   */
  public static final class CliServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<CliServiceBlockingV2Stub> {
    private CliServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CliServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CliServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Begins a login: show the code to the user, then ask GetCliSession until it is linked. `POST
     * /api/v3.1/cli/create-session`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateCliSessionResponse createCliSession(com.composio.gateway.v1.CreateCliSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateCliSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a login; once it is linked, with the key. `GET /api/v3.1/cli/get-session`.
     * </pre>
     */
    public com.composio.gateway.v1.GetCliSessionResponse getCliSession(com.composio.gateway.v1.GetCliSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetCliSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells where Composio's own realtime feed is. The gateway's: EventService. `GET
     * /api/v3.1/cli/realtime/credentials`.
     * </pre>
     */
    public com.composio.gateway.v1.GetCliRealtimeCredentialsResponse getCliRealtimeCredentials(com.composio.gateway.v1.GetCliRealtimeCredentialsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetCliRealtimeCredentialsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Signs a subscription to a channel of that feed. `POST /api/v3.1/cli/realtime/auth`.
     * </pre>
     */
    public com.composio.gateway.v1.AuthorizeCliRealtimeResponse authorizeCliRealtime(com.composio.gateway.v1.AuthorizeCliRealtimeRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAuthorizeCliRealtimeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells Composio that an agent called a tool wrongly. `POST /api/v3.1/cli/codact_failures`.
     * </pre>
     */
    public com.composio.gateway.v1.ReportCodactFailureResponse reportCodactFailure(com.composio.gateway.v1.ReportCodactFailureRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getReportCodactFailureMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service CliService.
   * <pre>
   * What command line programs do: log in by a browser, listen, report mistakes of an agent.
   * </pre>
   */
  public static final class CliServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<CliServiceBlockingStub> {
    private CliServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CliServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CliServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Begins a login: show the code to the user, then ask GetCliSession until it is linked. `POST
     * /api/v3.1/cli/create-session`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateCliSessionResponse createCliSession(com.composio.gateway.v1.CreateCliSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateCliSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a login; once it is linked, with the key. `GET /api/v3.1/cli/get-session`.
     * </pre>
     */
    public com.composio.gateway.v1.GetCliSessionResponse getCliSession(com.composio.gateway.v1.GetCliSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetCliSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells where Composio's own realtime feed is. The gateway's: EventService. `GET
     * /api/v3.1/cli/realtime/credentials`.
     * </pre>
     */
    public com.composio.gateway.v1.GetCliRealtimeCredentialsResponse getCliRealtimeCredentials(com.composio.gateway.v1.GetCliRealtimeCredentialsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetCliRealtimeCredentialsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Signs a subscription to a channel of that feed. `POST /api/v3.1/cli/realtime/auth`.
     * </pre>
     */
    public com.composio.gateway.v1.AuthorizeCliRealtimeResponse authorizeCliRealtime(com.composio.gateway.v1.AuthorizeCliRealtimeRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAuthorizeCliRealtimeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells Composio that an agent called a tool wrongly. `POST /api/v3.1/cli/codact_failures`.
     * </pre>
     */
    public com.composio.gateway.v1.ReportCodactFailureResponse reportCodactFailure(com.composio.gateway.v1.ReportCodactFailureRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getReportCodactFailureMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service CliService.
   * <pre>
   * What command line programs do: log in by a browser, listen, report mistakes of an agent.
   * </pre>
   */
  public static final class CliServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<CliServiceFutureStub> {
    private CliServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CliServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CliServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Begins a login: show the code to the user, then ask GetCliSession until it is linked. `POST
     * /api/v3.1/cli/create-session`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CreateCliSessionResponse> createCliSession(
        com.composio.gateway.v1.CreateCliSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateCliSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a login; once it is linked, with the key. `GET /api/v3.1/cli/get-session`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetCliSessionResponse> getCliSession(
        com.composio.gateway.v1.GetCliSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetCliSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Tells where Composio's own realtime feed is. The gateway's: EventService. `GET
     * /api/v3.1/cli/realtime/credentials`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetCliRealtimeCredentialsResponse> getCliRealtimeCredentials(
        com.composio.gateway.v1.GetCliRealtimeCredentialsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetCliRealtimeCredentialsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Signs a subscription to a channel of that feed. `POST /api/v3.1/cli/realtime/auth`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.AuthorizeCliRealtimeResponse> authorizeCliRealtime(
        com.composio.gateway.v1.AuthorizeCliRealtimeRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAuthorizeCliRealtimeMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Tells Composio that an agent called a tool wrongly. `POST /api/v3.1/cli/codact_failures`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ReportCodactFailureResponse> reportCodactFailure(
        com.composio.gateway.v1.ReportCodactFailureRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getReportCodactFailureMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_CLI_SESSION = 0;
  private static final int METHODID_GET_CLI_SESSION = 1;
  private static final int METHODID_GET_CLI_REALTIME_CREDENTIALS = 2;
  private static final int METHODID_AUTHORIZE_CLI_REALTIME = 3;
  private static final int METHODID_REPORT_CODACT_FAILURE = 4;

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
        case METHODID_CREATE_CLI_SESSION:
          serviceImpl.createCliSession((com.composio.gateway.v1.CreateCliSessionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateCliSessionResponse>) responseObserver);
          break;
        case METHODID_GET_CLI_SESSION:
          serviceImpl.getCliSession((com.composio.gateway.v1.GetCliSessionRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetCliSessionResponse>) responseObserver);
          break;
        case METHODID_GET_CLI_REALTIME_CREDENTIALS:
          serviceImpl.getCliRealtimeCredentials((com.composio.gateway.v1.GetCliRealtimeCredentialsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetCliRealtimeCredentialsResponse>) responseObserver);
          break;
        case METHODID_AUTHORIZE_CLI_REALTIME:
          serviceImpl.authorizeCliRealtime((com.composio.gateway.v1.AuthorizeCliRealtimeRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.AuthorizeCliRealtimeResponse>) responseObserver);
          break;
        case METHODID_REPORT_CODACT_FAILURE:
          serviceImpl.reportCodactFailure((com.composio.gateway.v1.ReportCodactFailureRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ReportCodactFailureResponse>) responseObserver);
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
          getCreateCliSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CreateCliSessionRequest,
              com.composio.gateway.v1.CreateCliSessionResponse>(
                service, METHODID_CREATE_CLI_SESSION)))
        .addMethod(
          getGetCliSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetCliSessionRequest,
              com.composio.gateway.v1.GetCliSessionResponse>(
                service, METHODID_GET_CLI_SESSION)))
        .addMethod(
          getGetCliRealtimeCredentialsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetCliRealtimeCredentialsRequest,
              com.composio.gateway.v1.GetCliRealtimeCredentialsResponse>(
                service, METHODID_GET_CLI_REALTIME_CREDENTIALS)))
        .addMethod(
          getAuthorizeCliRealtimeMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.AuthorizeCliRealtimeRequest,
              com.composio.gateway.v1.AuthorizeCliRealtimeResponse>(
                service, METHODID_AUTHORIZE_CLI_REALTIME)))
        .addMethod(
          getReportCodactFailureMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ReportCodactFailureRequest,
              com.composio.gateway.v1.ReportCodactFailureResponse>(
                service, METHODID_REPORT_CODACT_FAILURE)))
        .build();
  }

  private static abstract class CliServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    CliServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.CliServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("CliService");
    }
  }

  private static final class CliServiceFileDescriptorSupplier
      extends CliServiceBaseDescriptorSupplier {
    CliServiceFileDescriptorSupplier() {}
  }

  private static final class CliServiceMethodDescriptorSupplier
      extends CliServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    CliServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (CliServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new CliServiceFileDescriptorSupplier())
              .addMethod(getCreateCliSessionMethod())
              .addMethod(getGetCliSessionMethod())
              .addMethod(getGetCliRealtimeCredentialsMethod())
              .addMethod(getAuthorizeCliRealtimeMethod())
              .addMethod(getReportCodactFailureMethod())
              .build();
        }
      }
    }
    return result;
  }
}
