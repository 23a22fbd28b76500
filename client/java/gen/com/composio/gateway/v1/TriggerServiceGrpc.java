package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * What apps report, and for whom it is switched on. The events themselves come by EventService. Composio's words:
 * trigger types, trigger instances.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class TriggerServiceGrpc {

  private TriggerServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.TriggerService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListTriggerTypesRequest,
      com.composio.gateway.v1.ListTriggerTypesResponse> getListTriggerTypesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTriggerTypes",
      requestType = com.composio.gateway.v1.ListTriggerTypesRequest.class,
      responseType = com.composio.gateway.v1.ListTriggerTypesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListTriggerTypesRequest,
      com.composio.gateway.v1.ListTriggerTypesResponse> getListTriggerTypesMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListTriggerTypesRequest, com.composio.gateway.v1.ListTriggerTypesResponse> getListTriggerTypesMethod;
    if ((getListTriggerTypesMethod = TriggerServiceGrpc.getListTriggerTypesMethod) == null) {
      synchronized (TriggerServiceGrpc.class) {
        if ((getListTriggerTypesMethod = TriggerServiceGrpc.getListTriggerTypesMethod) == null) {
          TriggerServiceGrpc.getListTriggerTypesMethod = getListTriggerTypesMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListTriggerTypesRequest, com.composio.gateway.v1.ListTriggerTypesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTriggerTypes"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListTriggerTypesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListTriggerTypesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TriggerServiceMethodDescriptorSupplier("ListTriggerTypes"))
              .build();
        }
      }
    }
    return getListTriggerTypesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.GetTriggerTypeRequest,
      com.composio.gateway.v1.GetTriggerTypeResponse> getGetTriggerTypeMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTriggerType",
      requestType = com.composio.gateway.v1.GetTriggerTypeRequest.class,
      responseType = com.composio.gateway.v1.GetTriggerTypeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.GetTriggerTypeRequest,
      com.composio.gateway.v1.GetTriggerTypeResponse> getGetTriggerTypeMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.GetTriggerTypeRequest, com.composio.gateway.v1.GetTriggerTypeResponse> getGetTriggerTypeMethod;
    if ((getGetTriggerTypeMethod = TriggerServiceGrpc.getGetTriggerTypeMethod) == null) {
      synchronized (TriggerServiceGrpc.class) {
        if ((getGetTriggerTypeMethod = TriggerServiceGrpc.getGetTriggerTypeMethod) == null) {
          TriggerServiceGrpc.getGetTriggerTypeMethod = getGetTriggerTypeMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.GetTriggerTypeRequest, com.composio.gateway.v1.GetTriggerTypeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTriggerType"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetTriggerTypeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.GetTriggerTypeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TriggerServiceMethodDescriptorSupplier("GetTriggerType"))
              .build();
        }
      }
    }
    return getGetTriggerTypeMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListTriggerTypeSlugsRequest,
      com.composio.gateway.v1.ListTriggerTypeSlugsResponse> getListTriggerTypeSlugsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTriggerTypeSlugs",
      requestType = com.composio.gateway.v1.ListTriggerTypeSlugsRequest.class,
      responseType = com.composio.gateway.v1.ListTriggerTypeSlugsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListTriggerTypeSlugsRequest,
      com.composio.gateway.v1.ListTriggerTypeSlugsResponse> getListTriggerTypeSlugsMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListTriggerTypeSlugsRequest, com.composio.gateway.v1.ListTriggerTypeSlugsResponse> getListTriggerTypeSlugsMethod;
    if ((getListTriggerTypeSlugsMethod = TriggerServiceGrpc.getListTriggerTypeSlugsMethod) == null) {
      synchronized (TriggerServiceGrpc.class) {
        if ((getListTriggerTypeSlugsMethod = TriggerServiceGrpc.getListTriggerTypeSlugsMethod) == null) {
          TriggerServiceGrpc.getListTriggerTypeSlugsMethod = getListTriggerTypeSlugsMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListTriggerTypeSlugsRequest, com.composio.gateway.v1.ListTriggerTypeSlugsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTriggerTypeSlugs"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListTriggerTypeSlugsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListTriggerTypeSlugsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TriggerServiceMethodDescriptorSupplier("ListTriggerTypeSlugs"))
              .build();
        }
      }
    }
    return getListTriggerTypeSlugsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListTriggersRequest,
      com.composio.gateway.v1.ListTriggersResponse> getListTriggersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTriggers",
      requestType = com.composio.gateway.v1.ListTriggersRequest.class,
      responseType = com.composio.gateway.v1.ListTriggersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListTriggersRequest,
      com.composio.gateway.v1.ListTriggersResponse> getListTriggersMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListTriggersRequest, com.composio.gateway.v1.ListTriggersResponse> getListTriggersMethod;
    if ((getListTriggersMethod = TriggerServiceGrpc.getListTriggersMethod) == null) {
      synchronized (TriggerServiceGrpc.class) {
        if ((getListTriggersMethod = TriggerServiceGrpc.getListTriggersMethod) == null) {
          TriggerServiceGrpc.getListTriggersMethod = getListTriggersMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListTriggersRequest, com.composio.gateway.v1.ListTriggersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTriggers"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListTriggersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListTriggersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TriggerServiceMethodDescriptorSupplier("ListTriggers"))
              .build();
        }
      }
    }
    return getListTriggersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateTriggerRequest,
      com.composio.gateway.v1.CreateTriggerResponse> getCreateTriggerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateTrigger",
      requestType = com.composio.gateway.v1.CreateTriggerRequest.class,
      responseType = com.composio.gateway.v1.CreateTriggerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateTriggerRequest,
      com.composio.gateway.v1.CreateTriggerResponse> getCreateTriggerMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateTriggerRequest, com.composio.gateway.v1.CreateTriggerResponse> getCreateTriggerMethod;
    if ((getCreateTriggerMethod = TriggerServiceGrpc.getCreateTriggerMethod) == null) {
      synchronized (TriggerServiceGrpc.class) {
        if ((getCreateTriggerMethod = TriggerServiceGrpc.getCreateTriggerMethod) == null) {
          TriggerServiceGrpc.getCreateTriggerMethod = getCreateTriggerMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CreateTriggerRequest, com.composio.gateway.v1.CreateTriggerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateTrigger"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateTriggerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateTriggerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TriggerServiceMethodDescriptorSupplier("CreateTrigger"))
              .build();
        }
      }
    }
    return getCreateTriggerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.EnsureTriggerRequest,
      com.composio.gateway.v1.EnsureTriggerResponse> getEnsureTriggerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "EnsureTrigger",
      requestType = com.composio.gateway.v1.EnsureTriggerRequest.class,
      responseType = com.composio.gateway.v1.EnsureTriggerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.EnsureTriggerRequest,
      com.composio.gateway.v1.EnsureTriggerResponse> getEnsureTriggerMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.EnsureTriggerRequest, com.composio.gateway.v1.EnsureTriggerResponse> getEnsureTriggerMethod;
    if ((getEnsureTriggerMethod = TriggerServiceGrpc.getEnsureTriggerMethod) == null) {
      synchronized (TriggerServiceGrpc.class) {
        if ((getEnsureTriggerMethod = TriggerServiceGrpc.getEnsureTriggerMethod) == null) {
          TriggerServiceGrpc.getEnsureTriggerMethod = getEnsureTriggerMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.EnsureTriggerRequest, com.composio.gateway.v1.EnsureTriggerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "EnsureTrigger"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.EnsureTriggerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.EnsureTriggerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TriggerServiceMethodDescriptorSupplier("EnsureTrigger"))
              .build();
        }
      }
    }
    return getEnsureTriggerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateTriggerRequest,
      com.composio.gateway.v1.UpdateTriggerResponse> getUpdateTriggerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateTrigger",
      requestType = com.composio.gateway.v1.UpdateTriggerRequest.class,
      responseType = com.composio.gateway.v1.UpdateTriggerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateTriggerRequest,
      com.composio.gateway.v1.UpdateTriggerResponse> getUpdateTriggerMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.UpdateTriggerRequest, com.composio.gateway.v1.UpdateTriggerResponse> getUpdateTriggerMethod;
    if ((getUpdateTriggerMethod = TriggerServiceGrpc.getUpdateTriggerMethod) == null) {
      synchronized (TriggerServiceGrpc.class) {
        if ((getUpdateTriggerMethod = TriggerServiceGrpc.getUpdateTriggerMethod) == null) {
          TriggerServiceGrpc.getUpdateTriggerMethod = getUpdateTriggerMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.UpdateTriggerRequest, com.composio.gateway.v1.UpdateTriggerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateTrigger"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UpdateTriggerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UpdateTriggerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TriggerServiceMethodDescriptorSupplier("UpdateTrigger"))
              .build();
        }
      }
    }
    return getUpdateTriggerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteTriggerRequest,
      com.composio.gateway.v1.DeleteTriggerResponse> getDeleteTriggerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteTrigger",
      requestType = com.composio.gateway.v1.DeleteTriggerRequest.class,
      responseType = com.composio.gateway.v1.DeleteTriggerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteTriggerRequest,
      com.composio.gateway.v1.DeleteTriggerResponse> getDeleteTriggerMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.DeleteTriggerRequest, com.composio.gateway.v1.DeleteTriggerResponse> getDeleteTriggerMethod;
    if ((getDeleteTriggerMethod = TriggerServiceGrpc.getDeleteTriggerMethod) == null) {
      synchronized (TriggerServiceGrpc.class) {
        if ((getDeleteTriggerMethod = TriggerServiceGrpc.getDeleteTriggerMethod) == null) {
          TriggerServiceGrpc.getDeleteTriggerMethod = getDeleteTriggerMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.DeleteTriggerRequest, com.composio.gateway.v1.DeleteTriggerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteTrigger"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteTriggerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DeleteTriggerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TriggerServiceMethodDescriptorSupplier("DeleteTrigger"))
              .build();
        }
      }
    }
    return getDeleteTriggerMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static TriggerServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TriggerServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TriggerServiceStub>() {
        @java.lang.Override
        public TriggerServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TriggerServiceStub(channel, callOptions);
        }
      };
    return TriggerServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static TriggerServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TriggerServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TriggerServiceBlockingV2Stub>() {
        @java.lang.Override
        public TriggerServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TriggerServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return TriggerServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static TriggerServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TriggerServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TriggerServiceBlockingStub>() {
        @java.lang.Override
        public TriggerServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TriggerServiceBlockingStub(channel, callOptions);
        }
      };
    return TriggerServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static TriggerServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TriggerServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TriggerServiceFutureStub>() {
        @java.lang.Override
        public TriggerServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TriggerServiceFutureStub(channel, callOptions);
        }
      };
    return TriggerServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * What apps report, and for whom it is switched on. The events themselves come by EventService. Composio's words:
   * trigger types, trigger instances.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists trigger types, page by page. `GET /api/v3.1/triggers_types`.
     * </pre>
     */
    default void listTriggerTypes(com.composio.gateway.v1.ListTriggerTypesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListTriggerTypesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTriggerTypesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Describes one trigger type, with the schema of its configuration. NOT_FOUND if there is none of this name. `GET
     * /api/v3.1/triggers_types/{slug}`.
     * </pre>
     */
    default void getTriggerType(com.composio.gateway.v1.GetTriggerTypeRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetTriggerTypeResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTriggerTypeMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the names of all trigger types. `GET /api/v3.1/triggers_types/list/enum`.
     * </pre>
     */
    default void listTriggerTypeSlugs(com.composio.gateway.v1.ListTriggerTypeSlugsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListTriggerTypeSlugsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTriggerTypeSlugsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the project's triggers, page by page. `GET /api/v3.1/trigger_instances/active`.
     * </pre>
     */
    default void listTriggers(com.composio.gateway.v1.ListTriggersRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListTriggersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTriggersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Switches a trigger type on for a connection. The same configuration again gives the trigger that exists, enabled if
     * it was not; another configuration makes another trigger. The gateway first holds the configuration against the
     * type's schema (INVALID_ARGUMENT, a field violation for each mistake, `trigger_config.owner`) and, where no connection
     * is named, takes the oldest active one that the user has to the app (NOT_FOUND where there is none). Composio is
     * known to make a second trigger for equal arguments at times; EnsureTrigger does not. Composio's word: upsert. `POST /api/v3.1/trigger_instances/{slug}/upsert`.
     * </pre>
     */
    default void createTrigger(com.composio.gateway.v1.CreateTriggerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateTriggerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateTriggerMethod(), responseObserver);
    }

    /**
     * <pre>
     * As CreateTrigger, but looks first whether an equal trigger is on: same type, same connection, same configuration with
     * the schema's defaults filled in. Equal calls at the same time make one trigger, as long as they come to the same
     * gateway.
     * </pre>
     */
    default void ensureTrigger(com.composio.gateway.v1.EnsureTriggerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.EnsureTriggerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getEnsureTriggerMethod(), responseObserver);
    }

    /**
     * <pre>
     * Enables or disables a trigger, or changes where its events are sent. What the request does not set stays as it is.
     * Enabling what is enabled already is no error; the answer is empty then. `PATCH
     * /api/v3.1/trigger_instances/manage/{triggerId}`.
     * </pre>
     */
    default void updateTrigger(com.composio.gateway.v1.UpdateTriggerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateTriggerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateTriggerMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a trigger. Deleting what Composio says is gone already is no error; the answer is empty then. `DELETE
     * /api/v3.1/trigger_instances/manage/{triggerId}`.
     * </pre>
     */
    default void deleteTrigger(com.composio.gateway.v1.DeleteTriggerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteTriggerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteTriggerMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service TriggerService.
   * <pre>
   * What apps report, and for whom it is switched on. The events themselves come by EventService. Composio's words:
   * trigger types, trigger instances.
   * </pre>
   */
  public static abstract class TriggerServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return TriggerServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service TriggerService.
   * <pre>
   * What apps report, and for whom it is switched on. The events themselves come by EventService. Composio's words:
   * trigger types, trigger instances.
   * </pre>
   */
  public static final class TriggerServiceStub
      extends io.grpc.stub.AbstractAsyncStub<TriggerServiceStub> {
    private TriggerServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TriggerServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TriggerServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists trigger types, page by page. `GET /api/v3.1/triggers_types`.
     * </pre>
     */
    public void listTriggerTypes(com.composio.gateway.v1.ListTriggerTypesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListTriggerTypesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTriggerTypesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Describes one trigger type, with the schema of its configuration. NOT_FOUND if there is none of this name. `GET
     * /api/v3.1/triggers_types/{slug}`.
     * </pre>
     */
    public void getTriggerType(com.composio.gateway.v1.GetTriggerTypeRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetTriggerTypeResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTriggerTypeMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the names of all trigger types. `GET /api/v3.1/triggers_types/list/enum`.
     * </pre>
     */
    public void listTriggerTypeSlugs(com.composio.gateway.v1.ListTriggerTypeSlugsRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListTriggerTypeSlugsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTriggerTypeSlugsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the project's triggers, page by page. `GET /api/v3.1/trigger_instances/active`.
     * </pre>
     */
    public void listTriggers(com.composio.gateway.v1.ListTriggersRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListTriggersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTriggersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Switches a trigger type on for a connection. The same configuration again gives the trigger that exists, enabled if
     * it was not; another configuration makes another trigger. The gateway first holds the configuration against the
     * type's schema (INVALID_ARGUMENT, a field violation for each mistake, `trigger_config.owner`) and, where no connection
     * is named, takes the oldest active one that the user has to the app (NOT_FOUND where there is none). Composio is
     * known to make a second trigger for equal arguments at times; EnsureTrigger does not. Composio's word: upsert. `POST /api/v3.1/trigger_instances/{slug}/upsert`.
     * </pre>
     */
    public void createTrigger(com.composio.gateway.v1.CreateTriggerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateTriggerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateTriggerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * As CreateTrigger, but looks first whether an equal trigger is on: same type, same connection, same configuration with
     * the schema's defaults filled in. Equal calls at the same time make one trigger, as long as they come to the same
     * gateway.
     * </pre>
     */
    public void ensureTrigger(com.composio.gateway.v1.EnsureTriggerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.EnsureTriggerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getEnsureTriggerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Enables or disables a trigger, or changes where its events are sent. What the request does not set stays as it is.
     * Enabling what is enabled already is no error; the answer is empty then. `PATCH
     * /api/v3.1/trigger_instances/manage/{triggerId}`.
     * </pre>
     */
    public void updateTrigger(com.composio.gateway.v1.UpdateTriggerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateTriggerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateTriggerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a trigger. Deleting what Composio says is gone already is no error; the answer is empty then. `DELETE
     * /api/v3.1/trigger_instances/manage/{triggerId}`.
     * </pre>
     */
    public void deleteTrigger(com.composio.gateway.v1.DeleteTriggerRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteTriggerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteTriggerMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service TriggerService.
   * <pre>
   * What apps report, and for whom it is switched on. The events themselves come by EventService. Composio's words:
   * trigger types, trigger instances.
   * </pre>
   */
  public static final class TriggerServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<TriggerServiceBlockingV2Stub> {
    private TriggerServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TriggerServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TriggerServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists trigger types, page by page. `GET /api/v3.1/triggers_types`.
     * </pre>
     */
    public com.composio.gateway.v1.ListTriggerTypesResponse listTriggerTypes(com.composio.gateway.v1.ListTriggerTypesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTriggerTypesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Describes one trigger type, with the schema of its configuration. NOT_FOUND if there is none of this name. `GET
     * /api/v3.1/triggers_types/{slug}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetTriggerTypeResponse getTriggerType(com.composio.gateway.v1.GetTriggerTypeRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTriggerTypeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the names of all trigger types. `GET /api/v3.1/triggers_types/list/enum`.
     * </pre>
     */
    public com.composio.gateway.v1.ListTriggerTypeSlugsResponse listTriggerTypeSlugs(com.composio.gateway.v1.ListTriggerTypeSlugsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTriggerTypeSlugsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the project's triggers, page by page. `GET /api/v3.1/trigger_instances/active`.
     * </pre>
     */
    public com.composio.gateway.v1.ListTriggersResponse listTriggers(com.composio.gateway.v1.ListTriggersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTriggersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Switches a trigger type on for a connection. The same configuration again gives the trigger that exists, enabled if
     * it was not; another configuration makes another trigger. The gateway first holds the configuration against the
     * type's schema (INVALID_ARGUMENT, a field violation for each mistake, `trigger_config.owner`) and, where no connection
     * is named, takes the oldest active one that the user has to the app (NOT_FOUND where there is none). Composio is
     * known to make a second trigger for equal arguments at times; EnsureTrigger does not. Composio's word: upsert. `POST /api/v3.1/trigger_instances/{slug}/upsert`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateTriggerResponse createTrigger(com.composio.gateway.v1.CreateTriggerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateTriggerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * As CreateTrigger, but looks first whether an equal trigger is on: same type, same connection, same configuration with
     * the schema's defaults filled in. Equal calls at the same time make one trigger, as long as they come to the same
     * gateway.
     * </pre>
     */
    public com.composio.gateway.v1.EnsureTriggerResponse ensureTrigger(com.composio.gateway.v1.EnsureTriggerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getEnsureTriggerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Enables or disables a trigger, or changes where its events are sent. What the request does not set stays as it is.
     * Enabling what is enabled already is no error; the answer is empty then. `PATCH
     * /api/v3.1/trigger_instances/manage/{triggerId}`.
     * </pre>
     */
    public com.composio.gateway.v1.UpdateTriggerResponse updateTrigger(com.composio.gateway.v1.UpdateTriggerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateTriggerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a trigger. Deleting what Composio says is gone already is no error; the answer is empty then. `DELETE
     * /api/v3.1/trigger_instances/manage/{triggerId}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteTriggerResponse deleteTrigger(com.composio.gateway.v1.DeleteTriggerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteTriggerMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service TriggerService.
   * <pre>
   * What apps report, and for whom it is switched on. The events themselves come by EventService. Composio's words:
   * trigger types, trigger instances.
   * </pre>
   */
  public static final class TriggerServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<TriggerServiceBlockingStub> {
    private TriggerServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TriggerServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TriggerServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists trigger types, page by page. `GET /api/v3.1/triggers_types`.
     * </pre>
     */
    public com.composio.gateway.v1.ListTriggerTypesResponse listTriggerTypes(com.composio.gateway.v1.ListTriggerTypesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTriggerTypesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Describes one trigger type, with the schema of its configuration. NOT_FOUND if there is none of this name. `GET
     * /api/v3.1/triggers_types/{slug}`.
     * </pre>
     */
    public com.composio.gateway.v1.GetTriggerTypeResponse getTriggerType(com.composio.gateway.v1.GetTriggerTypeRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTriggerTypeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the names of all trigger types. `GET /api/v3.1/triggers_types/list/enum`.
     * </pre>
     */
    public com.composio.gateway.v1.ListTriggerTypeSlugsResponse listTriggerTypeSlugs(com.composio.gateway.v1.ListTriggerTypeSlugsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTriggerTypeSlugsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the project's triggers, page by page. `GET /api/v3.1/trigger_instances/active`.
     * </pre>
     */
    public com.composio.gateway.v1.ListTriggersResponse listTriggers(com.composio.gateway.v1.ListTriggersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTriggersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Switches a trigger type on for a connection. The same configuration again gives the trigger that exists, enabled if
     * it was not; another configuration makes another trigger. The gateway first holds the configuration against the
     * type's schema (INVALID_ARGUMENT, a field violation for each mistake, `trigger_config.owner`) and, where no connection
     * is named, takes the oldest active one that the user has to the app (NOT_FOUND where there is none). Composio is
     * known to make a second trigger for equal arguments at times; EnsureTrigger does not. Composio's word: upsert. `POST /api/v3.1/trigger_instances/{slug}/upsert`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateTriggerResponse createTrigger(com.composio.gateway.v1.CreateTriggerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateTriggerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * As CreateTrigger, but looks first whether an equal trigger is on: same type, same connection, same configuration with
     * the schema's defaults filled in. Equal calls at the same time make one trigger, as long as they come to the same
     * gateway.
     * </pre>
     */
    public com.composio.gateway.v1.EnsureTriggerResponse ensureTrigger(com.composio.gateway.v1.EnsureTriggerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getEnsureTriggerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Enables or disables a trigger, or changes where its events are sent. What the request does not set stays as it is.
     * Enabling what is enabled already is no error; the answer is empty then. `PATCH
     * /api/v3.1/trigger_instances/manage/{triggerId}`.
     * </pre>
     */
    public com.composio.gateway.v1.UpdateTriggerResponse updateTrigger(com.composio.gateway.v1.UpdateTriggerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateTriggerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a trigger. Deleting what Composio says is gone already is no error; the answer is empty then. `DELETE
     * /api/v3.1/trigger_instances/manage/{triggerId}`.
     * </pre>
     */
    public com.composio.gateway.v1.DeleteTriggerResponse deleteTrigger(com.composio.gateway.v1.DeleteTriggerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteTriggerMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service TriggerService.
   * <pre>
   * What apps report, and for whom it is switched on. The events themselves come by EventService. Composio's words:
   * trigger types, trigger instances.
   * </pre>
   */
  public static final class TriggerServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<TriggerServiceFutureStub> {
    private TriggerServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TriggerServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TriggerServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists trigger types, page by page. `GET /api/v3.1/triggers_types`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListTriggerTypesResponse> listTriggerTypes(
        com.composio.gateway.v1.ListTriggerTypesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTriggerTypesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Describes one trigger type, with the schema of its configuration. NOT_FOUND if there is none of this name. `GET
     * /api/v3.1/triggers_types/{slug}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.GetTriggerTypeResponse> getTriggerType(
        com.composio.gateway.v1.GetTriggerTypeRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTriggerTypeMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the names of all trigger types. `GET /api/v3.1/triggers_types/list/enum`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListTriggerTypeSlugsResponse> listTriggerTypeSlugs(
        com.composio.gateway.v1.ListTriggerTypeSlugsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTriggerTypeSlugsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the project's triggers, page by page. `GET /api/v3.1/trigger_instances/active`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListTriggersResponse> listTriggers(
        com.composio.gateway.v1.ListTriggersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTriggersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Switches a trigger type on for a connection. The same configuration again gives the trigger that exists, enabled if
     * it was not; another configuration makes another trigger. The gateway first holds the configuration against the
     * type's schema (INVALID_ARGUMENT, a field violation for each mistake, `trigger_config.owner`) and, where no connection
     * is named, takes the oldest active one that the user has to the app (NOT_FOUND where there is none). Composio is
     * known to make a second trigger for equal arguments at times; EnsureTrigger does not. Composio's word: upsert. `POST /api/v3.1/trigger_instances/{slug}/upsert`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CreateTriggerResponse> createTrigger(
        com.composio.gateway.v1.CreateTriggerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateTriggerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * As CreateTrigger, but looks first whether an equal trigger is on: same type, same connection, same configuration with
     * the schema's defaults filled in. Equal calls at the same time make one trigger, as long as they come to the same
     * gateway.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.EnsureTriggerResponse> ensureTrigger(
        com.composio.gateway.v1.EnsureTriggerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getEnsureTriggerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Enables or disables a trigger, or changes where its events are sent. What the request does not set stays as it is.
     * Enabling what is enabled already is no error; the answer is empty then. `PATCH
     * /api/v3.1/trigger_instances/manage/{triggerId}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.UpdateTriggerResponse> updateTrigger(
        com.composio.gateway.v1.UpdateTriggerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateTriggerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a trigger. Deleting what Composio says is gone already is no error; the answer is empty then. `DELETE
     * /api/v3.1/trigger_instances/manage/{triggerId}`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.DeleteTriggerResponse> deleteTrigger(
        com.composio.gateway.v1.DeleteTriggerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteTriggerMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_TRIGGER_TYPES = 0;
  private static final int METHODID_GET_TRIGGER_TYPE = 1;
  private static final int METHODID_LIST_TRIGGER_TYPE_SLUGS = 2;
  private static final int METHODID_LIST_TRIGGERS = 3;
  private static final int METHODID_CREATE_TRIGGER = 4;
  private static final int METHODID_ENSURE_TRIGGER = 5;
  private static final int METHODID_UPDATE_TRIGGER = 6;
  private static final int METHODID_DELETE_TRIGGER = 7;

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
        case METHODID_LIST_TRIGGER_TYPES:
          serviceImpl.listTriggerTypes((com.composio.gateway.v1.ListTriggerTypesRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListTriggerTypesResponse>) responseObserver);
          break;
        case METHODID_GET_TRIGGER_TYPE:
          serviceImpl.getTriggerType((com.composio.gateway.v1.GetTriggerTypeRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.GetTriggerTypeResponse>) responseObserver);
          break;
        case METHODID_LIST_TRIGGER_TYPE_SLUGS:
          serviceImpl.listTriggerTypeSlugs((com.composio.gateway.v1.ListTriggerTypeSlugsRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListTriggerTypeSlugsResponse>) responseObserver);
          break;
        case METHODID_LIST_TRIGGERS:
          serviceImpl.listTriggers((com.composio.gateway.v1.ListTriggersRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListTriggersResponse>) responseObserver);
          break;
        case METHODID_CREATE_TRIGGER:
          serviceImpl.createTrigger((com.composio.gateway.v1.CreateTriggerRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateTriggerResponse>) responseObserver);
          break;
        case METHODID_ENSURE_TRIGGER:
          serviceImpl.ensureTrigger((com.composio.gateway.v1.EnsureTriggerRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.EnsureTriggerResponse>) responseObserver);
          break;
        case METHODID_UPDATE_TRIGGER:
          serviceImpl.updateTrigger((com.composio.gateway.v1.UpdateTriggerRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.UpdateTriggerResponse>) responseObserver);
          break;
        case METHODID_DELETE_TRIGGER:
          serviceImpl.deleteTrigger((com.composio.gateway.v1.DeleteTriggerRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.DeleteTriggerResponse>) responseObserver);
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
          getListTriggerTypesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListTriggerTypesRequest,
              com.composio.gateway.v1.ListTriggerTypesResponse>(
                service, METHODID_LIST_TRIGGER_TYPES)))
        .addMethod(
          getGetTriggerTypeMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.GetTriggerTypeRequest,
              com.composio.gateway.v1.GetTriggerTypeResponse>(
                service, METHODID_GET_TRIGGER_TYPE)))
        .addMethod(
          getListTriggerTypeSlugsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListTriggerTypeSlugsRequest,
              com.composio.gateway.v1.ListTriggerTypeSlugsResponse>(
                service, METHODID_LIST_TRIGGER_TYPE_SLUGS)))
        .addMethod(
          getListTriggersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListTriggersRequest,
              com.composio.gateway.v1.ListTriggersResponse>(
                service, METHODID_LIST_TRIGGERS)))
        .addMethod(
          getCreateTriggerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CreateTriggerRequest,
              com.composio.gateway.v1.CreateTriggerResponse>(
                service, METHODID_CREATE_TRIGGER)))
        .addMethod(
          getEnsureTriggerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.EnsureTriggerRequest,
              com.composio.gateway.v1.EnsureTriggerResponse>(
                service, METHODID_ENSURE_TRIGGER)))
        .addMethod(
          getUpdateTriggerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.UpdateTriggerRequest,
              com.composio.gateway.v1.UpdateTriggerResponse>(
                service, METHODID_UPDATE_TRIGGER)))
        .addMethod(
          getDeleteTriggerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.DeleteTriggerRequest,
              com.composio.gateway.v1.DeleteTriggerResponse>(
                service, METHODID_DELETE_TRIGGER)))
        .build();
  }

  private static abstract class TriggerServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    TriggerServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.TriggerServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("TriggerService");
    }
  }

  private static final class TriggerServiceFileDescriptorSupplier
      extends TriggerServiceBaseDescriptorSupplier {
    TriggerServiceFileDescriptorSupplier() {}
  }

  private static final class TriggerServiceMethodDescriptorSupplier
      extends TriggerServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    TriggerServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (TriggerServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new TriggerServiceFileDescriptorSupplier())
              .addMethod(getListTriggerTypesMethod())
              .addMethod(getGetTriggerTypeMethod())
              .addMethod(getListTriggerTypeSlugsMethod())
              .addMethod(getListTriggersMethod())
              .addMethod(getCreateTriggerMethod())
              .addMethod(getEnsureTriggerMethod())
              .addMethod(getUpdateTriggerMethod())
              .addMethod(getDeleteTriggerMethod())
              .build();
        }
      }
    }
    return result;
  }
}
