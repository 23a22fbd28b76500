package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * What Composio recorded: executions of tools and events of triggers.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class LogServiceGrpc {

  private LogServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.LogService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListToolLogsRequest,
      com.composio.gateway.v1.ListToolLogsResponse> getListToolLogsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListToolLogs",
      requestType = com.composio.gateway.v1.ListToolLogsRequest.class,
      responseType = com.composio.gateway.v1.ListToolLogsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListToolLogsRequest,
      com.composio.gateway.v1.ListToolLogsResponse> getListToolLogsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListToolLogsRequest, com.composio.gateway.v1.ListToolLogsResponse> getListToolLogsMethod;
    if ((getListToolLogsMethod = LogServiceGrpc.getListToolLogsMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getListToolLogsMethod = LogServiceGrpc.getListToolLogsMethod) == null) {
          LogServiceGrpc.getListToolLogsMethod = getListToolLogsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListToolLogsRequest, com.composio.gateway.v1.ListToolLogsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListToolLogs"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListToolLogsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListToolLogsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("ListToolLogs"))
              .build();
        }
      }
    }
    return getListToolLogsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetToolLogRequest,
      com.composio.gateway.v1.GetToolLogResponse> getGetToolLogMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetToolLog",
      requestType = com.composio.gateway.v1.GetToolLogRequest.class,
      responseType = com.composio.gateway.v1.GetToolLogResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetToolLogRequest,
      com.composio.gateway.v1.GetToolLogResponse> getGetToolLogMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetToolLogRequest, com.composio.gateway.v1.GetToolLogResponse> getGetToolLogMethod;
    if ((getGetToolLogMethod = LogServiceGrpc.getGetToolLogMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getGetToolLogMethod = LogServiceGrpc.getGetToolLogMethod) == null) {
          LogServiceGrpc.getGetToolLogMethod = getGetToolLogMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetToolLogRequest, com.composio.gateway.v1.GetToolLogResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetToolLog"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetToolLogRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetToolLogResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("GetToolLog"))
              .build();
        }
      }
    }
    return getGetToolLogMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListTriggerLogsRequest,
      com.composio.gateway.v1.ListTriggerLogsResponse> getListTriggerLogsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTriggerLogs",
      requestType = com.composio.gateway.v1.ListTriggerLogsRequest.class,
      responseType = com.composio.gateway.v1.ListTriggerLogsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListTriggerLogsRequest,
      com.composio.gateway.v1.ListTriggerLogsResponse> getListTriggerLogsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListTriggerLogsRequest, com.composio.gateway.v1.ListTriggerLogsResponse> getListTriggerLogsMethod;
    if ((getListTriggerLogsMethod = LogServiceGrpc.getListTriggerLogsMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getListTriggerLogsMethod = LogServiceGrpc.getListTriggerLogsMethod) == null) {
          LogServiceGrpc.getListTriggerLogsMethod = getListTriggerLogsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListTriggerLogsRequest, com.composio.gateway.v1.ListTriggerLogsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTriggerLogs"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListTriggerLogsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListTriggerLogsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("ListTriggerLogs"))
              .build();
        }
      }
    }
    return getListTriggerLogsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetTriggerLogRequest,
      com.composio.gateway.v1.GetTriggerLogResponse> getGetTriggerLogMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTriggerLog",
      requestType = com.composio.gateway.v1.GetTriggerLogRequest.class,
      responseType = com.composio.gateway.v1.GetTriggerLogResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetTriggerLogRequest,
      com.composio.gateway.v1.GetTriggerLogResponse> getGetTriggerLogMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetTriggerLogRequest, com.composio.gateway.v1.GetTriggerLogResponse> getGetTriggerLogMethod;
    if ((getGetTriggerLogMethod = LogServiceGrpc.getGetTriggerLogMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getGetTriggerLogMethod = LogServiceGrpc.getGetTriggerLogMethod) == null) {
          LogServiceGrpc.getGetTriggerLogMethod = getGetTriggerLogMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetTriggerLogRequest, com.composio.gateway.v1.GetTriggerLogResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTriggerLog"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetTriggerLogRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetTriggerLogResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("GetTriggerLog"))
              .build();
        }
      }
    }
    return getGetTriggerLogMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListActionLogsRequest,
      com.composio.gateway.v1.ListActionLogsResponse> getListActionLogsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListActionLogs",
      requestType = com.composio.gateway.v1.ListActionLogsRequest.class,
      responseType = com.composio.gateway.v1.ListActionLogsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListActionLogsRequest,
      com.composio.gateway.v1.ListActionLogsResponse> getListActionLogsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListActionLogsRequest, com.composio.gateway.v1.ListActionLogsResponse> getListActionLogsMethod;
    if ((getListActionLogsMethod = LogServiceGrpc.getListActionLogsMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getListActionLogsMethod = LogServiceGrpc.getListActionLogsMethod) == null) {
          LogServiceGrpc.getListActionLogsMethod = getListActionLogsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListActionLogsRequest, com.composio.gateway.v1.ListActionLogsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListActionLogs"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListActionLogsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListActionLogsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("ListActionLogs"))
              .build();
        }
      }
    }
    return getListActionLogsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetActionLogRequest,
      com.composio.gateway.v1.GetActionLogResponse> getGetActionLogMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetActionLog",
      requestType = com.composio.gateway.v1.GetActionLogRequest.class,
      responseType = com.composio.gateway.v1.GetActionLogResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetActionLogRequest,
      com.composio.gateway.v1.GetActionLogResponse> getGetActionLogMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetActionLogRequest, com.composio.gateway.v1.GetActionLogResponse> getGetActionLogMethod;
    if ((getGetActionLogMethod = LogServiceGrpc.getGetActionLogMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getGetActionLogMethod = LogServiceGrpc.getGetActionLogMethod) == null) {
          LogServiceGrpc.getGetActionLogMethod = getGetActionLogMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetActionLogRequest, com.composio.gateway.v1.GetActionLogResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetActionLog"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetActionLogRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetActionLogResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("GetActionLog"))
              .build();
        }
      }
    }
    return getGetActionLogMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListActionLogFieldsRequest,
      com.composio.gateway.v1.ListActionLogFieldsResponse> getListActionLogFieldsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListActionLogFields",
      requestType = com.composio.gateway.v1.ListActionLogFieldsRequest.class,
      responseType = com.composio.gateway.v1.ListActionLogFieldsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListActionLogFieldsRequest,
      com.composio.gateway.v1.ListActionLogFieldsResponse> getListActionLogFieldsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListActionLogFieldsRequest, com.composio.gateway.v1.ListActionLogFieldsResponse> getListActionLogFieldsMethod;
    if ((getListActionLogFieldsMethod = LogServiceGrpc.getListActionLogFieldsMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getListActionLogFieldsMethod = LogServiceGrpc.getListActionLogFieldsMethod) == null) {
          LogServiceGrpc.getListActionLogFieldsMethod = getListActionLogFieldsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListActionLogFieldsRequest, com.composio.gateway.v1.ListActionLogFieldsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListActionLogFields"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListActionLogFieldsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListActionLogFieldsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("ListActionLogFields"))
              .build();
        }
      }
    }
    return getListActionLogFieldsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static LogServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LogServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LogServiceStub>() {
        @java.lang.Override
        public LogServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LogServiceStub(channel, callOptions);
        }
      };
    return LogServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static LogServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LogServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LogServiceBlockingV2Stub>() {
        @java.lang.Override
        public LogServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LogServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return LogServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static LogServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LogServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LogServiceBlockingStub>() {
        @java.lang.Override
        public LogServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LogServiceBlockingStub(channel, callOptions);
        }
      };
    return LogServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static LogServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LogServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LogServiceFutureStub>() {
        @java.lang.Override
        public LogServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LogServiceFutureStub(channel, callOptions);
        }
      };
    return LogServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * What Composio recorded: executions of tools and events of triggers.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists executions of tools, the newest first, page by page. `POST /api/v3.1/logs/tool_execution`.
     * </pre>
     */
    default void listToolLogs(com.composio.gateway.v1.ListToolLogsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListToolLogsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListToolLogsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one execution of a tool. NOT_FOUND if there is none of this id. `GET /api/v3.1/logs/tool_execution/{id}`.
     * </pre>
     */
    default void getToolLog(com.composio.gateway.v1.GetToolLogRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetToolLogResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetToolLogMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists events of triggers, page by page: the way to see what was missed. `POST /api/v3.1/internal/trigger/logs`.
     * </pre>
     */
    default void listTriggerLogs(com.composio.gateway.v1.ListTriggerLogsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListTriggerLogsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTriggerLogsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one event of a trigger. NOT_FOUND if there is none of this id. `GET /api/v3.1/internal/trigger/log/{id}`.
     * </pre>
     */
    default void getTriggerLog(com.composio.gateway.v1.GetTriggerLogRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetTriggerLogResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTriggerLogMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists executions of tools in the form of Composio's older record, page by page. ListToolLogs is the newer way.
     * `POST /api/v3.1/internal/action_execution/logs`.
     * </pre>
     */
    default void listActionLogs(com.composio.gateway.v1.ListActionLogsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListActionLogsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListActionLogsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one execution of a tool, step by step, from Composio's older record. NOT_FOUND if there is none of this id.
     * `GET /api/v3.1/internal/action_execution/log/{id}`.
     * </pre>
     */
    default void getActionLog(com.composio.gateway.v1.GetActionLogRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetActionLogResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetActionLogMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the fields that ListActionLogs can search in. `GET /api/v3.1/internal/action_execution/fields`.
     * </pre>
     */
    default void listActionLogFields(com.composio.gateway.v1.ListActionLogFieldsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListActionLogFieldsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListActionLogFieldsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service LogService.
   * <pre>
   * What Composio recorded: executions of tools and events of triggers.
   * </pre>
   */
  public static abstract class LogServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return LogServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service LogService.
   * <pre>
   * What Composio recorded: executions of tools and events of triggers.
   * </pre>
   */
  public static final class LogServiceStub
      extends io.grpc.stub.AbstractAsyncStub<LogServiceStub> {
    private LogServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LogServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LogServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists executions of tools, the newest first, page by page. `POST /api/v3.1/logs/tool_execution`.
     * </pre>
     */
    public void listToolLogs(com.composio.gateway.v1.ListToolLogsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListToolLogsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListToolLogsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one execution of a tool. NOT_FOUND if there is none of this id. `GET /api/v3.1/logs/tool_execution/{id}`.
     * </pre>
     */
    public void getToolLog(com.composio.gateway.v1.GetToolLogRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetToolLogResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetToolLogMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists events of triggers, page by page: the way to see what was missed. `POST /api/v3.1/internal/trigger/logs`.
     * </pre>
     */
    public void listTriggerLogs(com.composio.gateway.v1.ListTriggerLogsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListTriggerLogsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTriggerLogsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one event of a trigger. NOT_FOUND if there is none of this id. `GET /api/v3.1/internal/trigger/log/{id}`.
     * </pre>
     */
    public void getTriggerLog(com.composio.gateway.v1.GetTriggerLogRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetTriggerLogResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTriggerLogMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists executions of tools in the form of Composio's older record, page by page. ListToolLogs is the newer way.
     * `POST /api/v3.1/internal/action_execution/logs`.
     * </pre>
     */
    public void listActionLogs(com.composio.gateway.v1.ListActionLogsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListActionLogsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListActionLogsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one execution of a tool, step by step, from Composio's older record. NOT_FOUND if there is none of this id.
     * `GET /api/v3.1/internal/action_execution/log/{id}`.
     * </pre>
     */
    public void getActionLog(com.composio.gateway.v1.GetActionLogRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetActionLogResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetActionLogMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the fields that ListActionLogs can search in. `GET /api/v3.1/internal/action_execution/fields`.
     * </pre>
     */
    public void listActionLogFields(com.composio.gateway.v1.ListActionLogFieldsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListActionLogFieldsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListActionLogFieldsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service LogService.
   * <pre>
   * What Composio recorded: executions of tools and events of triggers.
   * </pre>
   */
  public static final class LogServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<LogServiceBlockingV2Stub> {
    private LogServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LogServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LogServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists executions of tools, the newest first, page by page. `POST /api/v3.1/logs/tool_execution`.
     * </pre>
     */
    public com.composio.gateway.v1.ListToolLogsResponse listToolLogs(com.composio.gateway.v1.ListToolLogsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListToolLogsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one execution of a tool. NOT_FOUND if there is none of this id. `GET /api/v3.1/logs/tool_execution/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetToolLogResponse getToolLog(com.composio.gateway.v1.GetToolLogRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetToolLogMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists events of triggers, page by page: the way to see what was missed. `POST /api/v3.1/internal/trigger/logs`.
     * </pre>
     */
    public com.composio.gateway.v1.ListTriggerLogsResponse listTriggerLogs(com.composio.gateway.v1.ListTriggerLogsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTriggerLogsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one event of a trigger. NOT_FOUND if there is none of this id. `GET /api/v3.1/internal/trigger/log/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetTriggerLogResponse getTriggerLog(com.composio.gateway.v1.GetTriggerLogRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTriggerLogMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists executions of tools in the form of Composio's older record, page by page. ListToolLogs is the newer way.
     * `POST /api/v3.1/internal/action_execution/logs`.
     * </pre>
     */
    public com.composio.gateway.v1.ListActionLogsResponse listActionLogs(com.composio.gateway.v1.ListActionLogsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListActionLogsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one execution of a tool, step by step, from Composio's older record. NOT_FOUND if there is none of this id.
     * `GET /api/v3.1/internal/action_execution/log/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetActionLogResponse getActionLog(com.composio.gateway.v1.GetActionLogRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetActionLogMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the fields that ListActionLogs can search in. `GET /api/v3.1/internal/action_execution/fields`.
     * </pre>
     */
    public com.composio.gateway.v1.ListActionLogFieldsResponse listActionLogFields(com.composio.gateway.v1.ListActionLogFieldsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListActionLogFieldsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service LogService.
   * <pre>
   * What Composio recorded: executions of tools and events of triggers.
   * </pre>
   */
  public static final class LogServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<LogServiceBlockingStub> {
    private LogServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LogServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LogServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists executions of tools, the newest first, page by page. `POST /api/v3.1/logs/tool_execution`.
     * </pre>
     */
    public com.composio.gateway.v1.ListToolLogsResponse listToolLogs(com.composio.gateway.v1.ListToolLogsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListToolLogsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one execution of a tool. NOT_FOUND if there is none of this id. `GET /api/v3.1/logs/tool_execution/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetToolLogResponse getToolLog(com.composio.gateway.v1.GetToolLogRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetToolLogMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists events of triggers, page by page: the way to see what was missed. `POST /api/v3.1/internal/trigger/logs`.
     * </pre>
     */
    public com.composio.gateway.v1.ListTriggerLogsResponse listTriggerLogs(com.composio.gateway.v1.ListTriggerLogsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTriggerLogsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one event of a trigger. NOT_FOUND if there is none of this id. `GET /api/v3.1/internal/trigger/log/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetTriggerLogResponse getTriggerLog(com.composio.gateway.v1.GetTriggerLogRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTriggerLogMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists executions of tools in the form of Composio's older record, page by page. ListToolLogs is the newer way.
     * `POST /api/v3.1/internal/action_execution/logs`.
     * </pre>
     */
    public com.composio.gateway.v1.ListActionLogsResponse listActionLogs(com.composio.gateway.v1.ListActionLogsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListActionLogsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one execution of a tool, step by step, from Composio's older record. NOT_FOUND if there is none of this id.
     * `GET /api/v3.1/internal/action_execution/log/{id}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetActionLogResponse getActionLog(com.composio.gateway.v1.GetActionLogRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetActionLogMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the fields that ListActionLogs can search in. `GET /api/v3.1/internal/action_execution/fields`.
     * </pre>
     */
    public com.composio.gateway.v1.ListActionLogFieldsResponse listActionLogFields(com.composio.gateway.v1.ListActionLogFieldsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListActionLogFieldsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service LogService.
   * <pre>
   * What Composio recorded: executions of tools and events of triggers.
   * </pre>
   */
  public static final class LogServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<LogServiceFutureStub> {
    private LogServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LogServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LogServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists executions of tools, the newest first, page by page. `POST /api/v3.1/logs/tool_execution`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListToolLogsResponse> listToolLogs(
        com.composio.gateway.v1.ListToolLogsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListToolLogsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one execution of a tool. NOT_FOUND if there is none of this id. `GET /api/v3.1/logs/tool_execution/{id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetToolLogResponse> getToolLog(
        com.composio.gateway.v1.GetToolLogRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetToolLogMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists events of triggers, page by page: the way to see what was missed. `POST /api/v3.1/internal/trigger/logs`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListTriggerLogsResponse> listTriggerLogs(
        com.composio.gateway.v1.ListTriggerLogsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTriggerLogsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one event of a trigger. NOT_FOUND if there is none of this id. `GET /api/v3.1/internal/trigger/log/{id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetTriggerLogResponse> getTriggerLog(
        com.composio.gateway.v1.GetTriggerLogRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTriggerLogMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists executions of tools in the form of Composio's older record, page by page. ListToolLogs is the newer way.
     * `POST /api/v3.1/internal/action_execution/logs`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListActionLogsResponse> listActionLogs(
        com.composio.gateway.v1.ListActionLogsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListActionLogsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one execution of a tool, step by step, from Composio's older record. NOT_FOUND if there is none of this id.
     * `GET /api/v3.1/internal/action_execution/log/{id}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetActionLogResponse> getActionLog(
        com.composio.gateway.v1.GetActionLogRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetActionLogMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the fields that ListActionLogs can search in. `GET /api/v3.1/internal/action_execution/fields`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListActionLogFieldsResponse> listActionLogFields(
        com.composio.gateway.v1.ListActionLogFieldsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListActionLogFieldsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_TOOL_LOGS = 0;
  private static final int METHODID_GET_TOOL_LOG = 1;
  private static final int METHODID_LIST_TRIGGER_LOGS = 2;
  private static final int METHODID_GET_TRIGGER_LOG = 3;
  private static final int METHODID_LIST_ACTION_LOGS = 4;
  private static final int METHODID_GET_ACTION_LOG = 5;
  private static final int METHODID_LIST_ACTION_LOG_FIELDS = 6;

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
        case METHODID_LIST_TOOL_LOGS:
          serviceImpl.listToolLogs((com.composio.gateway.v1.ListToolLogsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListToolLogsResponse>) responseObserver);
          break;
        case METHODID_GET_TOOL_LOG:
          serviceImpl.getToolLog((com.composio.gateway.v1.GetToolLogRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetToolLogResponse>) responseObserver);
          break;
        case METHODID_LIST_TRIGGER_LOGS:
          serviceImpl.listTriggerLogs((com.composio.gateway.v1.ListTriggerLogsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListTriggerLogsResponse>) responseObserver);
          break;
        case METHODID_GET_TRIGGER_LOG:
          serviceImpl.getTriggerLog((com.composio.gateway.v1.GetTriggerLogRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetTriggerLogResponse>) responseObserver);
          break;
        case METHODID_LIST_ACTION_LOGS:
          serviceImpl.listActionLogs((com.composio.gateway.v1.ListActionLogsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListActionLogsResponse>) responseObserver);
          break;
        case METHODID_GET_ACTION_LOG:
          serviceImpl.getActionLog((com.composio.gateway.v1.GetActionLogRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetActionLogResponse>) responseObserver);
          break;
        case METHODID_LIST_ACTION_LOG_FIELDS:
          serviceImpl.listActionLogFields((com.composio.gateway.v1.ListActionLogFieldsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListActionLogFieldsResponse>) responseObserver);
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
          getListToolLogsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListToolLogsRequest,
              com.composio.gateway.v1.ListToolLogsResponse>(
                service, METHODID_LIST_TOOL_LOGS)))
        .addMethod(
          getGetToolLogMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetToolLogRequest,
              com.composio.gateway.v1.GetToolLogResponse>(
                service, METHODID_GET_TOOL_LOG)))
        .addMethod(
          getListTriggerLogsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListTriggerLogsRequest,
              com.composio.gateway.v1.ListTriggerLogsResponse>(
                service, METHODID_LIST_TRIGGER_LOGS)))
        .addMethod(
          getGetTriggerLogMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetTriggerLogRequest,
              com.composio.gateway.v1.GetTriggerLogResponse>(
                service, METHODID_GET_TRIGGER_LOG)))
        .addMethod(
          getListActionLogsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListActionLogsRequest,
              com.composio.gateway.v1.ListActionLogsResponse>(
                service, METHODID_LIST_ACTION_LOGS)))
        .addMethod(
          getGetActionLogMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetActionLogRequest,
              com.composio.gateway.v1.GetActionLogResponse>(
                service, METHODID_GET_ACTION_LOG)))
        .addMethod(
          getListActionLogFieldsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListActionLogFieldsRequest,
              com.composio.gateway.v1.ListActionLogFieldsResponse>(
                service, METHODID_LIST_ACTION_LOG_FIELDS)))
        .build();
  }

  private static abstract class LogServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    LogServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.LogServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("LogService");
    }
  }

  private static final class LogServiceFileDescriptorSupplier
      extends LogServiceBaseDescriptorSupplier {
    LogServiceFileDescriptorSupplier() {}
  }

  private static final class LogServiceMethodDescriptorSupplier
      extends LogServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    LogServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (LogServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new LogServiceFileDescriptorSupplier())
              .addMethod(getListToolLogsMethod())
              .addMethod(getGetToolLogMethod())
              .addMethod(getListTriggerLogsMethod())
              .addMethod(getGetTriggerLogMethod())
              .addMethod(getListActionLogsMethod())
              .addMethod(getGetActionLogMethod())
              .addMethod(getListActionLogFieldsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
