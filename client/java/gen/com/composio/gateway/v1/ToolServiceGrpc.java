package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * What can be done at apps. Composio's word: tools.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ToolServiceGrpc {

  private ToolServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.ToolService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListToolsRequest,
      com.composio.gateway.v1.ListToolsResponse> getListToolsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTools",
      requestType = com.composio.gateway.v1.ListToolsRequest.class,
      responseType = com.composio.gateway.v1.ListToolsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListToolsRequest,
      com.composio.gateway.v1.ListToolsResponse> getListToolsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListToolsRequest, com.composio.gateway.v1.ListToolsResponse> getListToolsMethod;
    if ((getListToolsMethod = ToolServiceGrpc.getListToolsMethod) == null) {
      synchronized (ToolServiceGrpc.class) {
        if ((getListToolsMethod = ToolServiceGrpc.getListToolsMethod) == null) {
          ToolServiceGrpc.getListToolsMethod = getListToolsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListToolsRequest, com.composio.gateway.v1.ListToolsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTools"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListToolsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListToolsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolServiceMethodDescriptorSupplier("ListTools"))
              .build();
        }
      }
    }
    return getListToolsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetToolRequest,
      com.composio.gateway.v1.GetToolResponse> getGetToolMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTool",
      requestType = com.composio.gateway.v1.GetToolRequest.class,
      responseType = com.composio.gateway.v1.GetToolResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetToolRequest,
      com.composio.gateway.v1.GetToolResponse> getGetToolMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetToolRequest, com.composio.gateway.v1.GetToolResponse> getGetToolMethod;
    if ((getGetToolMethod = ToolServiceGrpc.getGetToolMethod) == null) {
      synchronized (ToolServiceGrpc.class) {
        if ((getGetToolMethod = ToolServiceGrpc.getGetToolMethod) == null) {
          ToolServiceGrpc.getGetToolMethod = getGetToolMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetToolRequest, com.composio.gateway.v1.GetToolResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTool"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetToolRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetToolResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolServiceMethodDescriptorSupplier("GetTool"))
              .build();
        }
      }
    }
    return getGetToolMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListToolSlugsRequest,
      com.composio.gateway.v1.ListToolSlugsResponse> getListToolSlugsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListToolSlugs",
      requestType = com.composio.gateway.v1.ListToolSlugsRequest.class,
      responseType = com.composio.gateway.v1.ListToolSlugsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListToolSlugsRequest,
      com.composio.gateway.v1.ListToolSlugsResponse> getListToolSlugsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListToolSlugsRequest, com.composio.gateway.v1.ListToolSlugsResponse> getListToolSlugsMethod;
    if ((getListToolSlugsMethod = ToolServiceGrpc.getListToolSlugsMethod) == null) {
      synchronized (ToolServiceGrpc.class) {
        if ((getListToolSlugsMethod = ToolServiceGrpc.getListToolSlugsMethod) == null) {
          ToolServiceGrpc.getListToolSlugsMethod = getListToolSlugsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListToolSlugsRequest, com.composio.gateway.v1.ListToolSlugsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListToolSlugs"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListToolSlugsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListToolSlugsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolServiceMethodDescriptorSupplier("ListToolSlugs"))
              .build();
        }
      }
    }
    return getListToolSlugsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteToolRequest,
      com.composio.gateway.v1.ExecuteToolResponse> getExecuteToolMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExecuteTool",
      requestType = com.composio.gateway.v1.ExecuteToolRequest.class,
      responseType = com.composio.gateway.v1.ExecuteToolResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteToolRequest,
      com.composio.gateway.v1.ExecuteToolResponse> getExecuteToolMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteToolRequest, com.composio.gateway.v1.ExecuteToolResponse> getExecuteToolMethod;
    if ((getExecuteToolMethod = ToolServiceGrpc.getExecuteToolMethod) == null) {
      synchronized (ToolServiceGrpc.class) {
        if ((getExecuteToolMethod = ToolServiceGrpc.getExecuteToolMethod) == null) {
          ToolServiceGrpc.getExecuteToolMethod = getExecuteToolMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ExecuteToolRequest, com.composio.gateway.v1.ExecuteToolResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExecuteTool"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ExecuteToolRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ExecuteToolResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolServiceMethodDescriptorSupplier("ExecuteTool"))
              .build();
        }
      }
    }
    return getExecuteToolMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteProxyRequest,
      com.composio.gateway.v1.ExecuteProxyResponse> getExecuteProxyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExecuteProxy",
      requestType = com.composio.gateway.v1.ExecuteProxyRequest.class,
      responseType = com.composio.gateway.v1.ExecuteProxyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteProxyRequest,
      com.composio.gateway.v1.ExecuteProxyResponse> getExecuteProxyMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteProxyRequest, com.composio.gateway.v1.ExecuteProxyResponse> getExecuteProxyMethod;
    if ((getExecuteProxyMethod = ToolServiceGrpc.getExecuteProxyMethod) == null) {
      synchronized (ToolServiceGrpc.class) {
        if ((getExecuteProxyMethod = ToolServiceGrpc.getExecuteProxyMethod) == null) {
          ToolServiceGrpc.getExecuteProxyMethod = getExecuteProxyMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ExecuteProxyRequest, com.composio.gateway.v1.ExecuteProxyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExecuteProxy"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ExecuteProxyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ExecuteProxyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolServiceMethodDescriptorSupplier("ExecuteProxy"))
              .build();
        }
      }
    }
    return getExecuteProxyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GenerateToolInputRequest,
      com.composio.gateway.v1.GenerateToolInputResponse> getGenerateToolInputMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GenerateToolInput",
      requestType = com.composio.gateway.v1.GenerateToolInputRequest.class,
      responseType = com.composio.gateway.v1.GenerateToolInputResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GenerateToolInputRequest,
      com.composio.gateway.v1.GenerateToolInputResponse> getGenerateToolInputMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GenerateToolInputRequest, com.composio.gateway.v1.GenerateToolInputResponse> getGenerateToolInputMethod;
    if ((getGenerateToolInputMethod = ToolServiceGrpc.getGenerateToolInputMethod) == null) {
      synchronized (ToolServiceGrpc.class) {
        if ((getGenerateToolInputMethod = ToolServiceGrpc.getGenerateToolInputMethod) == null) {
          ToolServiceGrpc.getGenerateToolInputMethod = getGenerateToolInputMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GenerateToolInputRequest, com.composio.gateway.v1.GenerateToolInputResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GenerateToolInput"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GenerateToolInputRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GenerateToolInputResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolServiceMethodDescriptorSupplier("GenerateToolInput"))
              .build();
        }
      }
    }
    return getGenerateToolInputMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetRequiredScopesRequest,
      com.composio.gateway.v1.GetRequiredScopesResponse> getGetRequiredScopesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetRequiredScopes",
      requestType = com.composio.gateway.v1.GetRequiredScopesRequest.class,
      responseType = com.composio.gateway.v1.GetRequiredScopesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetRequiredScopesRequest,
      com.composio.gateway.v1.GetRequiredScopesResponse> getGetRequiredScopesMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetRequiredScopesRequest, com.composio.gateway.v1.GetRequiredScopesResponse> getGetRequiredScopesMethod;
    if ((getGetRequiredScopesMethod = ToolServiceGrpc.getGetRequiredScopesMethod) == null) {
      synchronized (ToolServiceGrpc.class) {
        if ((getGetRequiredScopesMethod = ToolServiceGrpc.getGetRequiredScopesMethod) == null) {
          ToolServiceGrpc.getGetRequiredScopesMethod = getGetRequiredScopesMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetRequiredScopesRequest, com.composio.gateway.v1.GetRequiredScopesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetRequiredScopes"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetRequiredScopesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetRequiredScopesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolServiceMethodDescriptorSupplier("GetRequiredScopes"))
              .build();
        }
      }
    }
    return getGetRequiredScopesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.FormatToolsRequest,
      com.composio.gateway.v1.FormatToolsResponse> getFormatToolsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "FormatTools",
      requestType = com.composio.gateway.v1.FormatToolsRequest.class,
      responseType = com.composio.gateway.v1.FormatToolsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.FormatToolsRequest,
      com.composio.gateway.v1.FormatToolsResponse> getFormatToolsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.FormatToolsRequest, com.composio.gateway.v1.FormatToolsResponse> getFormatToolsMethod;
    if ((getFormatToolsMethod = ToolServiceGrpc.getFormatToolsMethod) == null) {
      synchronized (ToolServiceGrpc.class) {
        if ((getFormatToolsMethod = ToolServiceGrpc.getFormatToolsMethod) == null) {
          ToolServiceGrpc.getFormatToolsMethod = getFormatToolsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.FormatToolsRequest, com.composio.gateway.v1.FormatToolsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "FormatTools"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.FormatToolsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.FormatToolsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolServiceMethodDescriptorSupplier("FormatTools"))
              .build();
        }
      }
    }
    return getFormatToolsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteToolCallsRequest,
      com.composio.gateway.v1.ExecuteToolCallsResponse> getExecuteToolCallsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExecuteToolCalls",
      requestType = com.composio.gateway.v1.ExecuteToolCallsRequest.class,
      responseType = com.composio.gateway.v1.ExecuteToolCallsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteToolCallsRequest,
      com.composio.gateway.v1.ExecuteToolCallsResponse> getExecuteToolCallsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ExecuteToolCallsRequest, com.composio.gateway.v1.ExecuteToolCallsResponse> getExecuteToolCallsMethod;
    if ((getExecuteToolCallsMethod = ToolServiceGrpc.getExecuteToolCallsMethod) == null) {
      synchronized (ToolServiceGrpc.class) {
        if ((getExecuteToolCallsMethod = ToolServiceGrpc.getExecuteToolCallsMethod) == null) {
          ToolServiceGrpc.getExecuteToolCallsMethod = getExecuteToolCallsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ExecuteToolCallsRequest, com.composio.gateway.v1.ExecuteToolCallsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExecuteToolCalls"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ExecuteToolCallsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ExecuteToolCallsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolServiceMethodDescriptorSupplier("ExecuteToolCalls"))
              .build();
        }
      }
    }
    return getExecuteToolCallsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ToolServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ToolServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ToolServiceStub>() {
        @java.lang.Override
        public ToolServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ToolServiceStub(channel, callOptions);
        }
      };
    return ToolServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ToolServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ToolServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ToolServiceBlockingV2Stub>() {
        @java.lang.Override
        public ToolServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ToolServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ToolServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ToolServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ToolServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ToolServiceBlockingStub>() {
        @java.lang.Override
        public ToolServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ToolServiceBlockingStub(channel, callOptions);
        }
      };
    return ToolServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ToolServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ToolServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ToolServiceFutureStub>() {
        @java.lang.Override
        public ToolServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ToolServiceFutureStub(channel, callOptions);
        }
      };
    return ToolServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * What can be done at apps. Composio's word: tools.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists tools, page by page. `GET /api/v3.1/tools`.
     * </pre>
     */
    default void listTools(com.composio.gateway.v1.ListToolsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListToolsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListToolsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Describes one tool. NOT_FOUND if there is none of this name. `GET /api/v3.1/tools/{tool_slug}`.
     * </pre>
     */
    default void getTool(com.composio.gateway.v1.GetToolRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetToolResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetToolMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the names of all tools. `GET /api/v3.1/tools/enum`.
     * </pre>
     */
    default void listToolSlugs(com.composio.gateway.v1.ListToolSlugsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListToolSlugsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListToolSlugsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Executes a tool for a user. A tool that fails is a result (`successful` false), not an error. Where the request tells
     * no version, the gateway looks up the newest and sends it: what was checked is what runs. Errors:
     * RESOURCE_NOT_FOUND for an unknown tool, CONNECTION_NOT_ACTIVE where the user has to connect again. Never repeated
     * by the gateway. `POST /api/v3.1/tools/execute/{tool_slug}`.
     * </pre>
     */
    default void executeTool(com.composio.gateway.v1.ExecuteToolRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteToolResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExecuteToolMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sends a request of your own to the app's API, with a connection's credentials. What the app answers is a result,
     * whatever its HTTP status. Never repeated by the gateway. `POST /api/v3.1/tools/execute/proxy`.
     * </pre>
     */
    default void executeProxy(com.composio.gateway.v1.ExecuteProxyRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteProxyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExecuteProxyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Has Composio's language model write the arguments of a tool from a text. `POST
     * /api/v3.1/tools/execute/{tool_slug}/input`.
     * </pre>
     */
    default void generateToolInput(com.composio.gateway.v1.GenerateToolInputRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GenerateToolInputResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGenerateToolInputMethod(), responseObserver);
    }

    /**
     * <pre>
     * Tells which OAuth scopes some tools of one app need. AppService.RecommendScopes chooses a small set of them. `POST
     * /api/v3.1/tools/scopes/required`.
     * </pre>
     */
    default void getRequiredScopes(com.composio.gateway.v1.GetRequiredScopesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetRequiredScopesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetRequiredScopesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Describes tools to a language model in its own dialect, with schemas that its API takes: references resolved, types
     * filled in, keys and names within what is allowed, unknown keywords left out. NOT_FOUND for an unknown tool. Made by
     * the gateway from ListTools.
     * </pre>
     */
    default void formatTools(com.composio.gateway.v1.FormatToolsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.FormatToolsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getFormatToolsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Executes the tool calls in a language model's answer, all at the same time, and writes the messages to send back. A
     * call that cannot be executed, of an unknown tool or with arguments that are no JSON, and a tool that fails are
     * errors to the model and no error of this RPC. Made by the gateway from GetTool and ExecuteTool.
     * </pre>
     */
    default void executeToolCalls(com.composio.gateway.v1.ExecuteToolCallsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteToolCallsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExecuteToolCallsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ToolService.
   * <pre>
   * What can be done at apps. Composio's word: tools.
   * </pre>
   */
  public static abstract class ToolServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ToolServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ToolService.
   * <pre>
   * What can be done at apps. Composio's word: tools.
   * </pre>
   */
  public static final class ToolServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ToolServiceStub> {
    private ToolServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ToolServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ToolServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists tools, page by page. `GET /api/v3.1/tools`.
     * </pre>
     */
    public void listTools(com.composio.gateway.v1.ListToolsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListToolsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListToolsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Describes one tool. NOT_FOUND if there is none of this name. `GET /api/v3.1/tools/{tool_slug}`.
     * </pre>
     */
    public void getTool(com.composio.gateway.v1.GetToolRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetToolResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetToolMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the names of all tools. `GET /api/v3.1/tools/enum`.
     * </pre>
     */
    public void listToolSlugs(com.composio.gateway.v1.ListToolSlugsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListToolSlugsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListToolSlugsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Executes a tool for a user. A tool that fails is a result (`successful` false), not an error. Where the request tells
     * no version, the gateway looks up the newest and sends it: what was checked is what runs. Errors:
     * RESOURCE_NOT_FOUND for an unknown tool, CONNECTION_NOT_ACTIVE where the user has to connect again. Never repeated
     * by the gateway. `POST /api/v3.1/tools/execute/{tool_slug}`.
     * </pre>
     */
    public void executeTool(com.composio.gateway.v1.ExecuteToolRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteToolResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getExecuteToolMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sends a request of your own to the app's API, with a connection's credentials. What the app answers is a result,
     * whatever its HTTP status. Never repeated by the gateway. `POST /api/v3.1/tools/execute/proxy`.
     * </pre>
     */
    public void executeProxy(com.composio.gateway.v1.ExecuteProxyRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteProxyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getExecuteProxyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Has Composio's language model write the arguments of a tool from a text. `POST
     * /api/v3.1/tools/execute/{tool_slug}/input`.
     * </pre>
     */
    public void generateToolInput(com.composio.gateway.v1.GenerateToolInputRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GenerateToolInputResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGenerateToolInputMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Tells which OAuth scopes some tools of one app need. AppService.RecommendScopes chooses a small set of them. `POST
     * /api/v3.1/tools/scopes/required`.
     * </pre>
     */
    public void getRequiredScopes(com.composio.gateway.v1.GetRequiredScopesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetRequiredScopesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetRequiredScopesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Describes tools to a language model in its own dialect, with schemas that its API takes: references resolved, types
     * filled in, keys and names within what is allowed, unknown keywords left out. NOT_FOUND for an unknown tool. Made by
     * the gateway from ListTools.
     * </pre>
     */
    public void formatTools(com.composio.gateway.v1.FormatToolsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.FormatToolsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getFormatToolsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Executes the tool calls in a language model's answer, all at the same time, and writes the messages to send back. A
     * call that cannot be executed, of an unknown tool or with arguments that are no JSON, and a tool that fails are
     * errors to the model and no error of this RPC. Made by the gateway from GetTool and ExecuteTool.
     * </pre>
     */
    public void executeToolCalls(com.composio.gateway.v1.ExecuteToolCallsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteToolCallsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getExecuteToolCallsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ToolService.
   * <pre>
   * What can be done at apps. Composio's word: tools.
   * </pre>
   */
  public static final class ToolServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ToolServiceBlockingV2Stub> {
    private ToolServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ToolServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ToolServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists tools, page by page. `GET /api/v3.1/tools`.
     * </pre>
     */
    public com.composio.gateway.v1.ListToolsResponse listTools(com.composio.gateway.v1.ListToolsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListToolsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Describes one tool. NOT_FOUND if there is none of this name. `GET /api/v3.1/tools/{tool_slug}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetToolResponse getTool(com.composio.gateway.v1.GetToolRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetToolMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the names of all tools. `GET /api/v3.1/tools/enum`.
     * </pre>
     */
    public com.composio.gateway.v1.ListToolSlugsResponse listToolSlugs(com.composio.gateway.v1.ListToolSlugsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListToolSlugsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Executes a tool for a user. A tool that fails is a result (`successful` false), not an error. Where the request tells
     * no version, the gateway looks up the newest and sends it: what was checked is what runs. Errors:
     * RESOURCE_NOT_FOUND for an unknown tool, CONNECTION_NOT_ACTIVE where the user has to connect again. Never repeated
     * by the gateway. `POST /api/v3.1/tools/execute/{tool_slug}`.
     * </pre>
     */
    public com.composio.gateway.v1.ExecuteToolResponse executeTool(com.composio.gateway.v1.ExecuteToolRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getExecuteToolMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends a request of your own to the app's API, with a connection's credentials. What the app answers is a result,
     * whatever its HTTP status. Never repeated by the gateway. `POST /api/v3.1/tools/execute/proxy`.
     * </pre>
     */
    public com.composio.gateway.v1.ExecuteProxyResponse executeProxy(com.composio.gateway.v1.ExecuteProxyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getExecuteProxyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Has Composio's language model write the arguments of a tool from a text. `POST
     * /api/v3.1/tools/execute/{tool_slug}/input`.
     * </pre>
     */
    public com.composio.gateway.v1.GenerateToolInputResponse generateToolInput(com.composio.gateway.v1.GenerateToolInputRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGenerateToolInputMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells which OAuth scopes some tools of one app need. AppService.RecommendScopes chooses a small set of them. `POST
     * /api/v3.1/tools/scopes/required`.
     * </pre>
     */
    public com.composio.gateway.v1.GetRequiredScopesResponse getRequiredScopes(com.composio.gateway.v1.GetRequiredScopesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetRequiredScopesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Describes tools to a language model in its own dialect, with schemas that its API takes: references resolved, types
     * filled in, keys and names within what is allowed, unknown keywords left out. NOT_FOUND for an unknown tool. Made by
     * the gateway from ListTools.
     * </pre>
     */
    public com.composio.gateway.v1.FormatToolsResponse formatTools(com.composio.gateway.v1.FormatToolsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getFormatToolsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Executes the tool calls in a language model's answer, all at the same time, and writes the messages to send back. A
     * call that cannot be executed, of an unknown tool or with arguments that are no JSON, and a tool that fails are
     * errors to the model and no error of this RPC. Made by the gateway from GetTool and ExecuteTool.
     * </pre>
     */
    public com.composio.gateway.v1.ExecuteToolCallsResponse executeToolCalls(com.composio.gateway.v1.ExecuteToolCallsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getExecuteToolCallsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ToolService.
   * <pre>
   * What can be done at apps. Composio's word: tools.
   * </pre>
   */
  public static final class ToolServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ToolServiceBlockingStub> {
    private ToolServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ToolServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ToolServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists tools, page by page. `GET /api/v3.1/tools`.
     * </pre>
     */
    public com.composio.gateway.v1.ListToolsResponse listTools(com.composio.gateway.v1.ListToolsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListToolsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Describes one tool. NOT_FOUND if there is none of this name. `GET /api/v3.1/tools/{tool_slug}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetToolResponse getTool(com.composio.gateway.v1.GetToolRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetToolMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the names of all tools. `GET /api/v3.1/tools/enum`.
     * </pre>
     */
    public com.composio.gateway.v1.ListToolSlugsResponse listToolSlugs(com.composio.gateway.v1.ListToolSlugsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListToolSlugsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Executes a tool for a user. A tool that fails is a result (`successful` false), not an error. Where the request tells
     * no version, the gateway looks up the newest and sends it: what was checked is what runs. Errors:
     * RESOURCE_NOT_FOUND for an unknown tool, CONNECTION_NOT_ACTIVE where the user has to connect again. Never repeated
     * by the gateway. `POST /api/v3.1/tools/execute/{tool_slug}`.
     * </pre>
     */
    public com.composio.gateway.v1.ExecuteToolResponse executeTool(com.composio.gateway.v1.ExecuteToolRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getExecuteToolMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends a request of your own to the app's API, with a connection's credentials. What the app answers is a result,
     * whatever its HTTP status. Never repeated by the gateway. `POST /api/v3.1/tools/execute/proxy`.
     * </pre>
     */
    public com.composio.gateway.v1.ExecuteProxyResponse executeProxy(com.composio.gateway.v1.ExecuteProxyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getExecuteProxyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Has Composio's language model write the arguments of a tool from a text. `POST
     * /api/v3.1/tools/execute/{tool_slug}/input`.
     * </pre>
     */
    public com.composio.gateway.v1.GenerateToolInputResponse generateToolInput(com.composio.gateway.v1.GenerateToolInputRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGenerateToolInputMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells which OAuth scopes some tools of one app need. AppService.RecommendScopes chooses a small set of them. `POST
     * /api/v3.1/tools/scopes/required`.
     * </pre>
     */
    public com.composio.gateway.v1.GetRequiredScopesResponse getRequiredScopes(com.composio.gateway.v1.GetRequiredScopesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetRequiredScopesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Describes tools to a language model in its own dialect, with schemas that its API takes: references resolved, types
     * filled in, keys and names within what is allowed, unknown keywords left out. NOT_FOUND for an unknown tool. Made by
     * the gateway from ListTools.
     * </pre>
     */
    public com.composio.gateway.v1.FormatToolsResponse formatTools(com.composio.gateway.v1.FormatToolsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getFormatToolsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Executes the tool calls in a language model's answer, all at the same time, and writes the messages to send back. A
     * call that cannot be executed, of an unknown tool or with arguments that are no JSON, and a tool that fails are
     * errors to the model and no error of this RPC. Made by the gateway from GetTool and ExecuteTool.
     * </pre>
     */
    public com.composio.gateway.v1.ExecuteToolCallsResponse executeToolCalls(com.composio.gateway.v1.ExecuteToolCallsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getExecuteToolCallsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ToolService.
   * <pre>
   * What can be done at apps. Composio's word: tools.
   * </pre>
   */
  public static final class ToolServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ToolServiceFutureStub> {
    private ToolServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ToolServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ToolServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists tools, page by page. `GET /api/v3.1/tools`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListToolsResponse> listTools(
        com.composio.gateway.v1.ListToolsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListToolsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Describes one tool. NOT_FOUND if there is none of this name. `GET /api/v3.1/tools/{tool_slug}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetToolResponse> getTool(
        com.composio.gateway.v1.GetToolRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetToolMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the names of all tools. `GET /api/v3.1/tools/enum`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListToolSlugsResponse> listToolSlugs(
        com.composio.gateway.v1.ListToolSlugsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListToolSlugsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Executes a tool for a user. A tool that fails is a result (`successful` false), not an error. Where the request tells
     * no version, the gateway looks up the newest and sends it: what was checked is what runs. Errors:
     * RESOURCE_NOT_FOUND for an unknown tool, CONNECTION_NOT_ACTIVE where the user has to connect again. Never repeated
     * by the gateway. `POST /api/v3.1/tools/execute/{tool_slug}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ExecuteToolResponse> executeTool(
        com.composio.gateway.v1.ExecuteToolRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getExecuteToolMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sends a request of your own to the app's API, with a connection's credentials. What the app answers is a result,
     * whatever its HTTP status. Never repeated by the gateway. `POST /api/v3.1/tools/execute/proxy`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ExecuteProxyResponse> executeProxy(
        com.composio.gateway.v1.ExecuteProxyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getExecuteProxyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Has Composio's language model write the arguments of a tool from a text. `POST
     * /api/v3.1/tools/execute/{tool_slug}/input`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GenerateToolInputResponse> generateToolInput(
        com.composio.gateway.v1.GenerateToolInputRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGenerateToolInputMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Tells which OAuth scopes some tools of one app need. AppService.RecommendScopes chooses a small set of them. `POST
     * /api/v3.1/tools/scopes/required`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetRequiredScopesResponse> getRequiredScopes(
        com.composio.gateway.v1.GetRequiredScopesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetRequiredScopesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Describes tools to a language model in its own dialect, with schemas that its API takes: references resolved, types
     * filled in, keys and names within what is allowed, unknown keywords left out. NOT_FOUND for an unknown tool. Made by
     * the gateway from ListTools.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.FormatToolsResponse> formatTools(
        com.composio.gateway.v1.FormatToolsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getFormatToolsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Executes the tool calls in a language model's answer, all at the same time, and writes the messages to send back. A
     * call that cannot be executed, of an unknown tool or with arguments that are no JSON, and a tool that fails are
     * errors to the model and no error of this RPC. Made by the gateway from GetTool and ExecuteTool.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ExecuteToolCallsResponse> executeToolCalls(
        com.composio.gateway.v1.ExecuteToolCallsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getExecuteToolCallsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_TOOLS = 0;
  private static final int METHODID_GET_TOOL = 1;
  private static final int METHODID_LIST_TOOL_SLUGS = 2;
  private static final int METHODID_EXECUTE_TOOL = 3;
  private static final int METHODID_EXECUTE_PROXY = 4;
  private static final int METHODID_GENERATE_TOOL_INPUT = 5;
  private static final int METHODID_GET_REQUIRED_SCOPES = 6;
  private static final int METHODID_FORMAT_TOOLS = 7;
  private static final int METHODID_EXECUTE_TOOL_CALLS = 8;

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
        case METHODID_LIST_TOOLS:
          serviceImpl.listTools((com.composio.gateway.v1.ListToolsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListToolsResponse>) responseObserver);
          break;
        case METHODID_GET_TOOL:
          serviceImpl.getTool((com.composio.gateway.v1.GetToolRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetToolResponse>) responseObserver);
          break;
        case METHODID_LIST_TOOL_SLUGS:
          serviceImpl.listToolSlugs((com.composio.gateway.v1.ListToolSlugsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListToolSlugsResponse>) responseObserver);
          break;
        case METHODID_EXECUTE_TOOL:
          serviceImpl.executeTool((com.composio.gateway.v1.ExecuteToolRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteToolResponse>) responseObserver);
          break;
        case METHODID_EXECUTE_PROXY:
          serviceImpl.executeProxy((com.composio.gateway.v1.ExecuteProxyRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteProxyResponse>) responseObserver);
          break;
        case METHODID_GENERATE_TOOL_INPUT:
          serviceImpl.generateToolInput((com.composio.gateway.v1.GenerateToolInputRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GenerateToolInputResponse>) responseObserver);
          break;
        case METHODID_GET_REQUIRED_SCOPES:
          serviceImpl.getRequiredScopes((com.composio.gateway.v1.GetRequiredScopesRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetRequiredScopesResponse>) responseObserver);
          break;
        case METHODID_FORMAT_TOOLS:
          serviceImpl.formatTools((com.composio.gateway.v1.FormatToolsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.FormatToolsResponse>) responseObserver);
          break;
        case METHODID_EXECUTE_TOOL_CALLS:
          serviceImpl.executeToolCalls((com.composio.gateway.v1.ExecuteToolCallsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ExecuteToolCallsResponse>) responseObserver);
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
          getListToolsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListToolsRequest,
              com.composio.gateway.v1.ListToolsResponse>(
                service, METHODID_LIST_TOOLS)))
        .addMethod(
          getGetToolMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetToolRequest,
              com.composio.gateway.v1.GetToolResponse>(
                service, METHODID_GET_TOOL)))
        .addMethod(
          getListToolSlugsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListToolSlugsRequest,
              com.composio.gateway.v1.ListToolSlugsResponse>(
                service, METHODID_LIST_TOOL_SLUGS)))
        .addMethod(
          getExecuteToolMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ExecuteToolRequest,
              com.composio.gateway.v1.ExecuteToolResponse>(
                service, METHODID_EXECUTE_TOOL)))
        .addMethod(
          getExecuteProxyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ExecuteProxyRequest,
              com.composio.gateway.v1.ExecuteProxyResponse>(
                service, METHODID_EXECUTE_PROXY)))
        .addMethod(
          getGenerateToolInputMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GenerateToolInputRequest,
              com.composio.gateway.v1.GenerateToolInputResponse>(
                service, METHODID_GENERATE_TOOL_INPUT)))
        .addMethod(
          getGetRequiredScopesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetRequiredScopesRequest,
              com.composio.gateway.v1.GetRequiredScopesResponse>(
                service, METHODID_GET_REQUIRED_SCOPES)))
        .addMethod(
          getFormatToolsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.FormatToolsRequest,
              com.composio.gateway.v1.FormatToolsResponse>(
                service, METHODID_FORMAT_TOOLS)))
        .addMethod(
          getExecuteToolCallsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ExecuteToolCallsRequest,
              com.composio.gateway.v1.ExecuteToolCallsResponse>(
                service, METHODID_EXECUTE_TOOL_CALLS)))
        .build();
  }

  private static abstract class ToolServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ToolServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.ToolServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ToolService");
    }
  }

  private static final class ToolServiceFileDescriptorSupplier
      extends ToolServiceBaseDescriptorSupplier {
    ToolServiceFileDescriptorSupplier() {}
  }

  private static final class ToolServiceMethodDescriptorSupplier
      extends ToolServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ToolServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ToolServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ToolServiceFileDescriptorSupplier())
              .addMethod(getListToolsMethod())
              .addMethod(getGetToolMethod())
              .addMethod(getListToolSlugsMethod())
              .addMethod(getExecuteToolMethod())
              .addMethod(getExecuteProxyMethod())
              .addMethod(getGenerateToolInputMethod())
              .addMethod(getGetRequiredScopesMethod())
              .addMethod(getFormatToolsMethod())
              .addMethod(getExecuteToolCallsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
