package com.composio.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Files that tools take and make. They lie in Composio's store; a tool's arguments and answers name them by key.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class FileServiceGrpc {

  private FileServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "composio.gateway.v1.FileService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.ListFilesRequest,
      com.composio.gateway.v1.ListFilesResponse> getListFilesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListFiles",
      requestType = com.composio.gateway.v1.ListFilesRequest.class,
      responseType = com.composio.gateway.v1.ListFilesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.ListFilesRequest,
      com.composio.gateway.v1.ListFilesResponse> getListFilesMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.ListFilesRequest, com.composio.gateway.v1.ListFilesResponse> getListFilesMethod;
    if ((getListFilesMethod = FileServiceGrpc.getListFilesMethod) == null) {
      synchronized (FileServiceGrpc.class) {
        if ((getListFilesMethod = FileServiceGrpc.getListFilesMethod) == null) {
          FileServiceGrpc.getListFilesMethod = getListFilesMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.ListFilesRequest, com.composio.gateway.v1.ListFilesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListFiles"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListFilesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.ListFilesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FileServiceMethodDescriptorSupplier("ListFiles"))
              .build();
        }
      }
    }
    return getListFilesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateFileUploadRequest,
      com.composio.gateway.v1.CreateFileUploadResponse> getCreateFileUploadMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateFileUpload",
      requestType = com.composio.gateway.v1.CreateFileUploadRequest.class,
      responseType = com.composio.gateway.v1.CreateFileUploadResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateFileUploadRequest,
      com.composio.gateway.v1.CreateFileUploadResponse> getCreateFileUploadMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.CreateFileUploadRequest, com.composio.gateway.v1.CreateFileUploadResponse> getCreateFileUploadMethod;
    if ((getCreateFileUploadMethod = FileServiceGrpc.getCreateFileUploadMethod) == null) {
      synchronized (FileServiceGrpc.class) {
        if ((getCreateFileUploadMethod = FileServiceGrpc.getCreateFileUploadMethod) == null) {
          FileServiceGrpc.getCreateFileUploadMethod = getCreateFileUploadMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.CreateFileUploadRequest, com.composio.gateway.v1.CreateFileUploadResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateFileUpload"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateFileUploadRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.CreateFileUploadResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FileServiceMethodDescriptorSupplier("CreateFileUpload"))
              .build();
        }
      }
    }
    return getCreateFileUploadMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static FileServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<FileServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<FileServiceStub>() {
        @java.lang.Override
        public FileServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new FileServiceStub(channel, callOptions);
        }
      };
    return FileServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static FileServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<FileServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<FileServiceBlockingV2Stub>() {
        @java.lang.Override
        public FileServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new FileServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return FileServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static FileServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<FileServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<FileServiceBlockingStub>() {
        @java.lang.Override
        public FileServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new FileServiceBlockingStub(channel, callOptions);
        }
      };
    return FileServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static FileServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<FileServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<FileServiceFutureStub>() {
        @java.lang.Override
        public FileServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new FileServiceFutureStub(channel, callOptions);
        }
      };
    return FileServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Files that tools take and make. They lie in Composio's store; a tool's arguments and answers name them by key.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the files that were uploaded for tools, page by page. `GET /api/v3.1/files/list`.
     * </pre>
     */
    default void listFiles(com.composio.gateway.v1.ListFilesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListFilesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListFilesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes a place for a file and the address to which its bytes are then sent with HTTP PUT. A second call with the same
     * `md5` returns the same place. `POST /api/v3.1/files/upload/request`.
     * </pre>
     */
    default void createFileUpload(com.composio.gateway.v1.CreateFileUploadRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateFileUploadResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateFileUploadMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service FileService.
   * <pre>
   * Files that tools take and make. They lie in Composio's store; a tool's arguments and answers name them by key.
   * </pre>
   */
  public static abstract class FileServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return FileServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service FileService.
   * <pre>
   * Files that tools take and make. They lie in Composio's store; a tool's arguments and answers name them by key.
   * </pre>
   */
  public static final class FileServiceStub
      extends io.grpc.stub.AbstractAsyncStub<FileServiceStub> {
    private FileServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected FileServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new FileServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the files that were uploaded for tools, page by page. `GET /api/v3.1/files/list`.
     * </pre>
     */
    public void listFiles(com.composio.gateway.v1.ListFilesRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListFilesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListFilesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes a place for a file and the address to which its bytes are then sent with HTTP PUT. A second call with the same
     * `md5` returns the same place. `POST /api/v3.1/files/upload/request`.
     * </pre>
     */
    public void createFileUpload(com.composio.gateway.v1.CreateFileUploadRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateFileUploadResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateFileUploadMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service FileService.
   * <pre>
   * Files that tools take and make. They lie in Composio's store; a tool's arguments and answers name them by key.
   * </pre>
   */
  public static final class FileServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<FileServiceBlockingV2Stub> {
    private FileServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected FileServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new FileServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the files that were uploaded for tools, page by page. `GET /api/v3.1/files/list`.
     * </pre>
     */
    public com.composio.gateway.v1.ListFilesResponse listFiles(com.composio.gateway.v1.ListFilesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListFilesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a place for a file and the address to which its bytes are then sent with HTTP PUT. A second call with the same
     * `md5` returns the same place. `POST /api/v3.1/files/upload/request`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateFileUploadResponse createFileUpload(com.composio.gateway.v1.CreateFileUploadRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateFileUploadMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service FileService.
   * <pre>
   * Files that tools take and make. They lie in Composio's store; a tool's arguments and answers name them by key.
   * </pre>
   */
  public static final class FileServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<FileServiceBlockingStub> {
    private FileServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected FileServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new FileServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the files that were uploaded for tools, page by page. `GET /api/v3.1/files/list`.
     * </pre>
     */
    public com.composio.gateway.v1.ListFilesResponse listFiles(com.composio.gateway.v1.ListFilesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListFilesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a place for a file and the address to which its bytes are then sent with HTTP PUT. A second call with the same
     * `md5` returns the same place. `POST /api/v3.1/files/upload/request`.
     * </pre>
     */
    public com.composio.gateway.v1.CreateFileUploadResponse createFileUpload(com.composio.gateway.v1.CreateFileUploadRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateFileUploadMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service FileService.
   * <pre>
   * Files that tools take and make. They lie in Composio's store; a tool's arguments and answers name them by key.
   * </pre>
   */
  public static final class FileServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<FileServiceFutureStub> {
    private FileServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected FileServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new FileServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the files that were uploaded for tools, page by page. `GET /api/v3.1/files/list`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.ListFilesResponse> listFiles(
        com.composio.gateway.v1.ListFilesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListFilesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes a place for a file and the address to which its bytes are then sent with HTTP PUT. A second call with the same
     * `md5` returns the same place. `POST /api/v3.1/files/upload/request`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<com.composio.gateway.v1.CreateFileUploadResponse> createFileUpload(
        com.composio.gateway.v1.CreateFileUploadRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateFileUploadMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_FILES = 0;
  private static final int METHODID_CREATE_FILE_UPLOAD = 1;

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
        case METHODID_LIST_FILES:
          serviceImpl.listFiles((com.composio.gateway.v1.ListFilesRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.ListFilesResponse>) responseObserver);
          break;
        case METHODID_CREATE_FILE_UPLOAD:
          serviceImpl.createFileUpload((com.composio.gateway.v1.CreateFileUploadRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.CreateFileUploadResponse>) responseObserver);
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
          getListFilesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.ListFilesRequest,
              com.composio.gateway.v1.ListFilesResponse>(
                service, METHODID_LIST_FILES)))
        .addMethod(
          getCreateFileUploadMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              com.composio.gateway.v1.CreateFileUploadRequest,
              com.composio.gateway.v1.CreateFileUploadResponse>(
                service, METHODID_CREATE_FILE_UPLOAD)))
        .build();
  }

  private static abstract class FileServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    FileServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return com.composio.gateway.v1.FileServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("FileService");
    }
  }

  private static final class FileServiceFileDescriptorSupplier
      extends FileServiceBaseDescriptorSupplier {
    FileServiceFileDescriptorSupplier() {}
  }

  private static final class FileServiceMethodDescriptorSupplier
      extends FileServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    FileServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (FileServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new FileServiceFileDescriptorSupplier())
              .addMethod(getListFilesMethod())
              .addMethod(getCreateFileUploadMethod())
              .build();
        }
      }
    }
    return result;
  }
}
