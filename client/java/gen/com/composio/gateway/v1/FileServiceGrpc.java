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

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.UploadFileRequest,
      com.composio.gateway.v1.UploadFileResponse> getUploadFileMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UploadFile",
      requestType = com.composio.gateway.v1.UploadFileRequest.class,
      responseType = com.composio.gateway.v1.UploadFileResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.CLIENT_STREAMING)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.UploadFileRequest,
      com.composio.gateway.v1.UploadFileResponse> getUploadFileMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.UploadFileRequest, com.composio.gateway.v1.UploadFileResponse> getUploadFileMethod;
    if ((getUploadFileMethod = FileServiceGrpc.getUploadFileMethod) == null) {
      synchronized (FileServiceGrpc.class) {
        if ((getUploadFileMethod = FileServiceGrpc.getUploadFileMethod) == null) {
          FileServiceGrpc.getUploadFileMethod = getUploadFileMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.UploadFileRequest, com.composio.gateway.v1.UploadFileResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.CLIENT_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UploadFile"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UploadFileRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.UploadFileResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FileServiceMethodDescriptorSupplier("UploadFile"))
              .build();
        }
      }
    }
    return getUploadFileMethod;
  }

  private static volatile io.grpc.MethodDescriptor<com.composio.gateway.v1.DownloadFileRequest,
      com.composio.gateway.v1.DownloadFileResponse> getDownloadFileMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DownloadFile",
      requestType = com.composio.gateway.v1.DownloadFileRequest.class,
      responseType = com.composio.gateway.v1.DownloadFileResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<com.composio.gateway.v1.DownloadFileRequest,
      com.composio.gateway.v1.DownloadFileResponse> getDownloadFileMethod() {
    io.grpc.MethodDescriptor<com.composio.gateway.v1.DownloadFileRequest, com.composio.gateway.v1.DownloadFileResponse> getDownloadFileMethod;
    if ((getDownloadFileMethod = FileServiceGrpc.getDownloadFileMethod) == null) {
      synchronized (FileServiceGrpc.class) {
        if ((getDownloadFileMethod = FileServiceGrpc.getDownloadFileMethod) == null) {
          FileServiceGrpc.getDownloadFileMethod = getDownloadFileMethod =
              io.grpc.MethodDescriptor.<com.composio.gateway.v1.DownloadFileRequest, com.composio.gateway.v1.DownloadFileResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DownloadFile"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DownloadFileRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  com.composio.gateway.v1.DownloadFileResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FileServiceMethodDescriptorSupplier("DownloadFile"))
              .build();
        }
      }
    }
    return getDownloadFileMethod;
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

    /**
     * <pre>
     * Uploads a file for a tool: first a message with `metadata`, then its bytes in `chunk`s, then the end of the stream.
     * The gateway keeps the bytes in a temporary file without a name until all are there, asks Composio for a place, puts
     * them there and answers with what the tool's file argument takes. A file without bytes has to announce `size` 0.
     * Messages in another order are INVALID_ARGUMENT `FILE_STREAM_MALFORMED`; bytes that are not those that `metadata`
     * announced INVALID_ARGUMENT `FILE_MISMATCH`; a file over the gateway's limit RESOURCE_EXHAUSTED `FILE_TOO_LARGE`; a
     * store that does not take it FAILED_PRECONDITION or UNAVAILABLE `FILE_STORE_REFUSED`.
     * </pre>
     */
    default io.grpc.stub.StreamObserver<com.composio.gateway.v1.UploadFileRequest> uploadFile(
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UploadFileResponse> responseObserver) {
      return io.grpc.stub.ServerCalls.asyncUnimplementedStreamingCall(getUploadFileMethod(), responseObserver);
    }

    /**
     * <pre>
     * Downloads a file that a tool made: a message with `metadata`, then its bytes in `chunk`s, then the end of the stream.
     * Only https addresses of public hosts are fetched (INVALID_ARGUMENT `FILE_URL_NOT_ALLOWED`); where Composio itself is
     * an address of the gateway's machine, as the sandbox is, such ones too. An address works for a while only: after that
     * the store's refusal is FAILED_PRECONDITION `FILE_STORE_REFUSED`, and the tool has to be executed again.
     * </pre>
     */
    default void downloadFile(com.composio.gateway.v1.DownloadFileRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DownloadFileResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDownloadFileMethod(), responseObserver);
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

    /**
     * <pre>
     * Uploads a file for a tool: first a message with `metadata`, then its bytes in `chunk`s, then the end of the stream.
     * The gateway keeps the bytes in a temporary file without a name until all are there, asks Composio for a place, puts
     * them there and answers with what the tool's file argument takes. A file without bytes has to announce `size` 0.
     * Messages in another order are INVALID_ARGUMENT `FILE_STREAM_MALFORMED`; bytes that are not those that `metadata`
     * announced INVALID_ARGUMENT `FILE_MISMATCH`; a file over the gateway's limit RESOURCE_EXHAUSTED `FILE_TOO_LARGE`; a
     * store that does not take it FAILED_PRECONDITION or UNAVAILABLE `FILE_STORE_REFUSED`.
     * </pre>
     */
    public io.grpc.stub.StreamObserver<com.composio.gateway.v1.UploadFileRequest> uploadFile(
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.UploadFileResponse> responseObserver) {
      return io.grpc.stub.ClientCalls.asyncClientStreamingCall(
          getChannel().newCall(getUploadFileMethod(), getCallOptions()), responseObserver);
    }

    /**
     * <pre>
     * Downloads a file that a tool made: a message with `metadata`, then its bytes in `chunk`s, then the end of the stream.
     * Only https addresses of public hosts are fetched (INVALID_ARGUMENT `FILE_URL_NOT_ALLOWED`); where Composio itself is
     * an address of the gateway's machine, as the sandbox is, such ones too. An address works for a while only: after that
     * the store's refusal is FAILED_PRECONDITION `FILE_STORE_REFUSED`, and the tool has to be executed again.
     * </pre>
     */
    public void downloadFile(com.composio.gateway.v1.DownloadFileRequest request,
        io.grpc.stub.StreamObserver<com.composio.gateway.v1.DownloadFileResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getDownloadFileMethod(), getCallOptions()), request, responseObserver);
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

    /**
     * <pre>
     * Uploads a file for a tool: first a message with `metadata`, then its bytes in `chunk`s, then the end of the stream.
     * The gateway keeps the bytes in a temporary file without a name until all are there, asks Composio for a place, puts
     * them there and answers with what the tool's file argument takes. A file without bytes has to announce `size` 0.
     * Messages in another order are INVALID_ARGUMENT `FILE_STREAM_MALFORMED`; bytes that are not those that `metadata`
     * announced INVALID_ARGUMENT `FILE_MISMATCH`; a file over the gateway's limit RESOURCE_EXHAUSTED `FILE_TOO_LARGE`; a
     * store that does not take it FAILED_PRECONDITION or UNAVAILABLE `FILE_STORE_REFUSED`.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<com.composio.gateway.v1.UploadFileRequest, com.composio.gateway.v1.UploadFileResponse>
        uploadFile() {
      return io.grpc.stub.ClientCalls.blockingClientStreamingCall(
          getChannel(), getUploadFileMethod(), getCallOptions());
    }

    /**
     * <pre>
     * Downloads a file that a tool made: a message with `metadata`, then its bytes in `chunk`s, then the end of the stream.
     * Only https addresses of public hosts are fetched (INVALID_ARGUMENT `FILE_URL_NOT_ALLOWED`); where Composio itself is
     * an address of the gateway's machine, as the sandbox is, such ones too. An address works for a while only: after that
     * the store's refusal is FAILED_PRECONDITION `FILE_STORE_REFUSED`, and the tool has to be executed again.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, com.composio.gateway.v1.DownloadFileResponse>
        downloadFile(com.composio.gateway.v1.DownloadFileRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getDownloadFileMethod(), getCallOptions(), request);
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

    /**
     * <pre>
     * Downloads a file that a tool made: a message with `metadata`, then its bytes in `chunk`s, then the end of the stream.
     * Only https addresses of public hosts are fetched (INVALID_ARGUMENT `FILE_URL_NOT_ALLOWED`); where Composio itself is
     * an address of the gateway's machine, as the sandbox is, such ones too. An address works for a while only: after that
     * the store's refusal is FAILED_PRECONDITION `FILE_STORE_REFUSED`, and the tool has to be executed again.
     * </pre>
     */
    public java.util.Iterator<com.composio.gateway.v1.DownloadFileResponse> downloadFile(
        com.composio.gateway.v1.DownloadFileRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getDownloadFileMethod(), getCallOptions(), request);
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
  private static final int METHODID_DOWNLOAD_FILE = 2;
  private static final int METHODID_UPLOAD_FILE = 3;

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
        case METHODID_DOWNLOAD_FILE:
          serviceImpl.downloadFile((com.composio.gateway.v1.DownloadFileRequest) request,
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.DownloadFileResponse>) responseObserver);
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
        case METHODID_UPLOAD_FILE:
          return (io.grpc.stub.StreamObserver<Req>) serviceImpl.uploadFile(
              (io.grpc.stub.StreamObserver<com.composio.gateway.v1.UploadFileResponse>) responseObserver);
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
        .addMethod(
          getUploadFileMethod(),
          io.grpc.stub.ServerCalls.asyncClientStreamingCall(
            new MethodHandlers<
              com.composio.gateway.v1.UploadFileRequest,
              com.composio.gateway.v1.UploadFileResponse>(
                service, METHODID_UPLOAD_FILE)))
        .addMethod(
          getDownloadFileMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              com.composio.gateway.v1.DownloadFileRequest,
              com.composio.gateway.v1.DownloadFileResponse>(
                service, METHODID_DOWNLOAD_FILE)))
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
              .addMethod(getUploadFileMethod())
              .addMethod(getDownloadFileMethod())
              .build();
        }
      }
    }
    return result;
  }
}
