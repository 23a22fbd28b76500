package com.composio.gateway.legacy.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * What the first API did with MCP servers and its successor does not. Served with data by the sandbox; Composio
 * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class McpServiceGrpc {

  private McpServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.legacy.v1.McpService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.ListMcpCommandsRequest,
      com.composio.gateway.legacy.v1.ListMcpCommandsResponse> getListMcpCommandsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListMcpCommands",
      requestType = com.composio.gateway.legacy.v1.ListMcpCommandsRequest.class,
      responseType = com.composio.gateway.legacy.v1.ListMcpCommandsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.ListMcpCommandsRequest,
      com.composio.gateway.legacy.v1.ListMcpCommandsResponse> getListMcpCommandsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.legacy.v1.ListMcpCommandsRequest, com.composio.gateway.legacy.v1.ListMcpCommandsResponse> getListMcpCommandsMethod;
    if ((getListMcpCommandsMethod = McpServiceGrpc.getListMcpCommandsMethod) == null) {
      synchronized (McpServiceGrpc.class) {
        if ((getListMcpCommandsMethod = McpServiceGrpc.getListMcpCommandsMethod) == null) {
          McpServiceGrpc.getListMcpCommandsMethod = getListMcpCommandsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.legacy.v1.ListMcpCommandsRequest, com.composio.gateway.legacy.v1.ListMcpCommandsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListMcpCommands"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.ListMcpCommandsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.legacy.v1.ListMcpCommandsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new McpServiceMethodDescriptorSupplier("ListMcpCommands"))
              .build();
        }
      }
    }
    return getListMcpCommandsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static McpServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<McpServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<McpServiceStub>() {
        @java.lang.Override
        public McpServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new McpServiceStub(channel, callOptions);
        }
      };
    return McpServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static McpServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<McpServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<McpServiceBlockingV2Stub>() {
        @java.lang.Override
        public McpServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new McpServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return McpServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static McpServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<McpServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<McpServiceBlockingStub>() {
        @java.lang.Override
        public McpServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new McpServiceBlockingStub(channel, callOptions);
        }
      };
    return McpServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static McpServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<McpServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<McpServiceFutureStub>() {
        @java.lang.Override
        public McpServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new McpServiceFutureStub(channel, callOptions);
        }
      };
    return McpServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * What the first API did with MCP servers and its successor does not. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the commands that add an MCP server to programs. `GET /api/v1/mcp/commands`.
     * </pre>
     */
    default void listMcpCommands(com.composio.gateway.legacy.v1.ListMcpCommandsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.ListMcpCommandsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListMcpCommandsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service McpService.
   * <pre>
   * What the first API did with MCP servers and its successor does not. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static abstract class McpServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return McpServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service McpService.
   * <pre>
   * What the first API did with MCP servers and its successor does not. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class McpServiceStub
      extends io.grpc.stub.AbstractAsyncStub<McpServiceStub> {
    private McpServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected McpServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new McpServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the commands that add an MCP server to programs. `GET /api/v1/mcp/commands`.
     * </pre>
     */
    public void listMcpCommands(com.composio.gateway.legacy.v1.ListMcpCommandsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.ListMcpCommandsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListMcpCommandsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service McpService.
   * <pre>
   * What the first API did with MCP servers and its successor does not. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class McpServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<McpServiceBlockingV2Stub> {
    private McpServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected McpServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new McpServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the commands that add an MCP server to programs. `GET /api/v1/mcp/commands`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.ListMcpCommandsResponse listMcpCommands(com.composio.gateway.legacy.v1.ListMcpCommandsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListMcpCommandsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service McpService.
   * <pre>
   * What the first API did with MCP servers and its successor does not. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class McpServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<McpServiceBlockingStub> {
    private McpServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected McpServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new McpServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the commands that add an MCP server to programs. `GET /api/v1/mcp/commands`.
     * </pre>
     */
    public com.composio.gateway.legacy.v1.ListMcpCommandsResponse listMcpCommands(com.composio.gateway.legacy.v1.ListMcpCommandsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListMcpCommandsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service McpService.
   * <pre>
   * What the first API did with MCP servers and its successor does not. Served with data by the sandbox; Composio
   * answers FAILED_PRECONDITION (UPSTREAM_RETIRED).
   * </pre>
   */
  public static final class McpServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<McpServiceFutureStub> {
    private McpServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected McpServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new McpServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the commands that add an MCP server to programs. `GET /api/v1/mcp/commands`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.legacy.v1.ListMcpCommandsResponse> listMcpCommands(
        com.composio.gateway.legacy.v1.ListMcpCommandsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListMcpCommandsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_MCP_COMMANDS = 0;

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
        case METHODID_LIST_MCP_COMMANDS:
          serviceImpl.listMcpCommands((com.composio.gateway.legacy.v1.ListMcpCommandsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.legacy.v1.ListMcpCommandsResponse>) responseObserver);
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
          getListMcpCommandsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.legacy.v1.ListMcpCommandsRequest,
              com.composio.gateway.legacy.v1.ListMcpCommandsResponse>(
                service, METHODID_LIST_MCP_COMMANDS)))
        .build();
  }

  private static abstract class McpServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    McpServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.legacy.v1.McpServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("McpService");
    }
  }

  private static final class McpServiceFileDescriptorSupplier
      extends McpServiceBaseDescriptorSupplier {
    McpServiceFileDescriptorSupplier() {}
  }

  private static final class McpServiceMethodDescriptorSupplier
      extends McpServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    McpServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (McpServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new McpServiceFileDescriptorSupplier())
              .addMethod(getListMcpCommandsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
