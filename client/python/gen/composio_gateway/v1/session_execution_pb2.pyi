from composio_gateway.v1 import session_pb2 as _session_pb2
from composio_gateway.v1 import tool_execution_pb2 as _tool_execution_pb2
from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SessionResultType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_RESULT_TYPE_UNSPECIFIED: _ClassVar[SessionResultType]
    SESSION_RESULT_TYPE_COMPLETED: _ClassVar[SessionResultType]
    SESSION_RESULT_TYPE_FAILED: _ClassVar[SessionResultType]
    SESSION_RESULT_TYPE_BLOCKED: _ClassVar[SessionResultType]
    SESSION_RESULT_TYPE_INPUT_REQUIRED: _ClassVar[SessionResultType]

class SessionProxyResultType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_PROXY_RESULT_TYPE_UNSPECIFIED: _ClassVar[SessionProxyResultType]
    SESSION_PROXY_RESULT_TYPE_COMPLETED: _ClassVar[SessionProxyResultType]
    SESSION_PROXY_RESULT_TYPE_BLOCKED: _ClassVar[SessionProxyResultType]
    SESSION_PROXY_RESULT_TYPE_INPUT_REQUIRED: _ClassVar[SessionProxyResultType]

class SessionHookStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_HOOK_STATUS_UNSPECIFIED: _ClassVar[SessionHookStatus]
    SESSION_HOOK_STATUS_EVALUATED: _ClassVar[SessionHookStatus]
    SESSION_HOOK_STATUS_UNAVAILABLE: _ClassVar[SessionHookStatus]

class SessionHookOutcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_HOOK_OUTCOME_UNSPECIFIED: _ClassVar[SessionHookOutcome]
    SESSION_HOOK_OUTCOME_CONTINUE: _ClassVar[SessionHookOutcome]
    SESSION_HOOK_OUTCOME_BLOCK: _ClassVar[SessionHookOutcome]

class SessionBlockType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_BLOCK_TYPE_UNSPECIFIED: _ClassVar[SessionBlockType]
    SESSION_BLOCK_TYPE_REQUEST_BLOCKED: _ClassVar[SessionBlockType]
    SESSION_BLOCK_TYPE_RESPONSE_BLOCKED: _ClassVar[SessionBlockType]

class SessionInputAction(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_INPUT_ACTION_UNSPECIFIED: _ClassVar[SessionInputAction]
    SESSION_INPUT_ACTION_ACCEPT: _ClassVar[SessionInputAction]
    SESSION_INPUT_ACTION_DECLINE: _ClassVar[SessionInputAction]
    SESSION_INPUT_ACTION_CANCEL: _ClassVar[SessionInputAction]

class SessionMetaTool(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_META_TOOL_UNSPECIFIED: _ClassVar[SessionMetaTool]
    SESSION_META_TOOL_SEARCH_TOOLS: _ClassVar[SessionMetaTool]
    SESSION_META_TOOL_MULTI_EXECUTE: _ClassVar[SessionMetaTool]
    SESSION_META_TOOL_MANAGE_CONNECTIONS: _ClassVar[SessionMetaTool]
    SESSION_META_TOOL_WAIT_FOR_CONNECTIONS: _ClassVar[SessionMetaTool]
    SESSION_META_TOOL_REMOTE_WORKBENCH: _ClassVar[SessionMetaTool]
    SESSION_META_TOOL_REMOTE_BASH: _ClassVar[SessionMetaTool]
    SESSION_META_TOOL_GET_TOOL_SCHEMAS: _ClassVar[SessionMetaTool]
    SESSION_META_TOOL_SUBMIT_FEEDBACK: _ClassVar[SessionMetaTool]
    SESSION_META_TOOL_PROXY_EXECUTE: _ClassVar[SessionMetaTool]
SESSION_RESULT_TYPE_UNSPECIFIED: SessionResultType
SESSION_RESULT_TYPE_COMPLETED: SessionResultType
SESSION_RESULT_TYPE_FAILED: SessionResultType
SESSION_RESULT_TYPE_BLOCKED: SessionResultType
SESSION_RESULT_TYPE_INPUT_REQUIRED: SessionResultType
SESSION_PROXY_RESULT_TYPE_UNSPECIFIED: SessionProxyResultType
SESSION_PROXY_RESULT_TYPE_COMPLETED: SessionProxyResultType
SESSION_PROXY_RESULT_TYPE_BLOCKED: SessionProxyResultType
SESSION_PROXY_RESULT_TYPE_INPUT_REQUIRED: SessionProxyResultType
SESSION_HOOK_STATUS_UNSPECIFIED: SessionHookStatus
SESSION_HOOK_STATUS_EVALUATED: SessionHookStatus
SESSION_HOOK_STATUS_UNAVAILABLE: SessionHookStatus
SESSION_HOOK_OUTCOME_UNSPECIFIED: SessionHookOutcome
SESSION_HOOK_OUTCOME_CONTINUE: SessionHookOutcome
SESSION_HOOK_OUTCOME_BLOCK: SessionHookOutcome
SESSION_BLOCK_TYPE_UNSPECIFIED: SessionBlockType
SESSION_BLOCK_TYPE_REQUEST_BLOCKED: SessionBlockType
SESSION_BLOCK_TYPE_RESPONSE_BLOCKED: SessionBlockType
SESSION_INPUT_ACTION_UNSPECIFIED: SessionInputAction
SESSION_INPUT_ACTION_ACCEPT: SessionInputAction
SESSION_INPUT_ACTION_DECLINE: SessionInputAction
SESSION_INPUT_ACTION_CANCEL: SessionInputAction
SESSION_META_TOOL_UNSPECIFIED: SessionMetaTool
SESSION_META_TOOL_SEARCH_TOOLS: SessionMetaTool
SESSION_META_TOOL_MULTI_EXECUTE: SessionMetaTool
SESSION_META_TOOL_MANAGE_CONNECTIONS: SessionMetaTool
SESSION_META_TOOL_WAIT_FOR_CONNECTIONS: SessionMetaTool
SESSION_META_TOOL_REMOTE_WORKBENCH: SessionMetaTool
SESSION_META_TOOL_REMOTE_BASH: SessionMetaTool
SESSION_META_TOOL_GET_TOOL_SCHEMAS: SessionMetaTool
SESSION_META_TOOL_SUBMIT_FEEDBACK: SessionMetaTool
SESSION_META_TOOL_PROXY_EXECUTE: SessionMetaTool

class SessionInstantCharge(_message.Message):
    __slots__ = ("amount", "currency", "charged_by")
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CHARGED_BY_FIELD_NUMBER: _ClassVar[int]
    amount: str
    currency: str
    charged_by: str
    def __init__(self, amount: _Optional[str] = ..., currency: _Optional[str] = ..., charged_by: _Optional[str] = ...) -> None: ...

class SessionHookResult(_message.Message):
    __slots__ = ("id", "status", "outcome")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: SessionHookStatus
    outcome: SessionHookOutcome
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[SessionHookStatus, str]] = ..., outcome: _Optional[_Union[SessionHookOutcome, str]] = ...) -> None: ...

class SessionBlockReason(_message.Message):
    __slots__ = ("type", "hook_id")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    HOOK_ID_FIELD_NUMBER: _ClassVar[int]
    type: SessionBlockType
    hook_id: str
    def __init__(self, type: _Optional[_Union[SessionBlockType, str]] = ..., hook_id: _Optional[str] = ...) -> None: ...

class SessionInputRequest(_message.Message):
    __slots__ = ("type", "mode", "message", "requested_schema")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    REQUESTED_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    type: str
    mode: str
    message: str
    requested_schema: _struct_pb2.Struct
    def __init__(self, type: _Optional[str] = ..., mode: _Optional[str] = ..., message: _Optional[str] = ..., requested_schema: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class SessionInputResponse(_message.Message):
    __slots__ = ("action", "content")
    ACTION_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    action: SessionInputAction
    content: _struct_pb2.Struct
    def __init__(self, action: _Optional[_Union[SessionInputAction, str]] = ..., content: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ExecuteSessionToolRequest(_message.Message):
    __slots__ = ("session", "tool", "arguments", "account", "enable_auto_workbench_offload", "input_responses", "request_state", "custom")
    class InputResponsesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: SessionInputResponse
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[SessionInputResponse, _Mapping]] = ...) -> None: ...
    SESSION_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    ENABLE_AUTO_WORKBENCH_OFFLOAD_FIELD_NUMBER: _ClassVar[int]
    INPUT_RESPONSES_FIELD_NUMBER: _ClassVar[int]
    REQUEST_STATE_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_FIELD_NUMBER: _ClassVar[int]
    session: str
    tool: str
    arguments: _struct_pb2.Struct
    account: str
    enable_auto_workbench_offload: bool
    input_responses: _containers.MessageMap[str, SessionInputResponse]
    request_state: str
    custom: _session_pb2.InlineCustomTools
    def __init__(self, session: _Optional[str] = ..., tool: _Optional[str] = ..., arguments: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., account: _Optional[str] = ..., enable_auto_workbench_offload: bool = ..., input_responses: _Optional[_Mapping[str, SessionInputResponse]] = ..., request_state: _Optional[str] = ..., custom: _Optional[_Union[_session_pb2.InlineCustomTools, _Mapping]] = ...) -> None: ...

class ExecuteSessionToolResponse(_message.Message):
    __slots__ = ("result_type", "data", "error", "log_id", "instant_charge", "hook_results", "reason", "message", "input_requests", "request_state")
    class InputRequestsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: SessionInputRequest
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[SessionInputRequest, _Mapping]] = ...) -> None: ...
    RESULT_TYPE_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    LOG_ID_FIELD_NUMBER: _ClassVar[int]
    INSTANT_CHARGE_FIELD_NUMBER: _ClassVar[int]
    HOOK_RESULTS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    INPUT_REQUESTS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_STATE_FIELD_NUMBER: _ClassVar[int]
    result_type: SessionResultType
    data: _struct_pb2.Struct
    error: str
    log_id: str
    instant_charge: SessionInstantCharge
    hook_results: _containers.RepeatedCompositeFieldContainer[SessionHookResult]
    reason: SessionBlockReason
    message: str
    input_requests: _containers.MessageMap[str, SessionInputRequest]
    request_state: str
    def __init__(self, result_type: _Optional[_Union[SessionResultType, str]] = ..., data: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., error: _Optional[str] = ..., log_id: _Optional[str] = ..., instant_charge: _Optional[_Union[SessionInstantCharge, _Mapping]] = ..., hook_results: _Optional[_Iterable[_Union[SessionHookResult, _Mapping]]] = ..., reason: _Optional[_Union[SessionBlockReason, _Mapping]] = ..., message: _Optional[str] = ..., input_requests: _Optional[_Mapping[str, SessionInputRequest]] = ..., request_state: _Optional[str] = ...) -> None: ...

class ExecuteSessionMetaToolRequest(_message.Message):
    __slots__ = ("session", "tool", "arguments", "input_responses", "request_state", "custom")
    class InputResponsesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: SessionInputResponse
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[SessionInputResponse, _Mapping]] = ...) -> None: ...
    SESSION_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    INPUT_RESPONSES_FIELD_NUMBER: _ClassVar[int]
    REQUEST_STATE_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_FIELD_NUMBER: _ClassVar[int]
    session: str
    tool: SessionMetaTool
    arguments: _struct_pb2.Struct
    input_responses: _containers.MessageMap[str, SessionInputResponse]
    request_state: str
    custom: _session_pb2.InlineCustomTools
    def __init__(self, session: _Optional[str] = ..., tool: _Optional[_Union[SessionMetaTool, str]] = ..., arguments: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., input_responses: _Optional[_Mapping[str, SessionInputResponse]] = ..., request_state: _Optional[str] = ..., custom: _Optional[_Union[_session_pb2.InlineCustomTools, _Mapping]] = ...) -> None: ...

class ExecuteSessionMetaToolResponse(_message.Message):
    __slots__ = ("result_type", "data", "error", "log_id", "instant_charge", "hook_results", "reason", "message", "input_requests", "request_state")
    class InputRequestsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: SessionInputRequest
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[SessionInputRequest, _Mapping]] = ...) -> None: ...
    RESULT_TYPE_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    LOG_ID_FIELD_NUMBER: _ClassVar[int]
    INSTANT_CHARGE_FIELD_NUMBER: _ClassVar[int]
    HOOK_RESULTS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    INPUT_REQUESTS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_STATE_FIELD_NUMBER: _ClassVar[int]
    result_type: SessionResultType
    data: _struct_pb2.Struct
    error: str
    log_id: str
    instant_charge: SessionInstantCharge
    hook_results: _containers.RepeatedCompositeFieldContainer[SessionHookResult]
    reason: SessionBlockReason
    message: str
    input_requests: _containers.MessageMap[str, SessionInputRequest]
    request_state: str
    def __init__(self, result_type: _Optional[_Union[SessionResultType, str]] = ..., data: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., error: _Optional[str] = ..., log_id: _Optional[str] = ..., instant_charge: _Optional[_Union[SessionInstantCharge, _Mapping]] = ..., hook_results: _Optional[_Iterable[_Union[SessionHookResult, _Mapping]]] = ..., reason: _Optional[_Union[SessionBlockReason, _Mapping]] = ..., message: _Optional[str] = ..., input_requests: _Optional[_Mapping[str, SessionInputRequest]] = ..., request_state: _Optional[str] = ...) -> None: ...

class ExecuteSessionProxyRequest(_message.Message):
    __slots__ = ("session", "app", "endpoint", "method", "body", "binary_body", "parameters", "custom_connection_data")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    METHOD_FIELD_NUMBER: _ClassVar[int]
    BODY_FIELD_NUMBER: _ClassVar[int]
    BINARY_BODY_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_CONNECTION_DATA_FIELD_NUMBER: _ClassVar[int]
    session: str
    app: str
    endpoint: str
    method: _tool_execution_pb2.ProxyMethod
    body: _struct_pb2.Value
    binary_body: _tool_execution_pb2.BinaryBody
    parameters: _containers.RepeatedCompositeFieldContainer[_tool_execution_pb2.ProxyParameter]
    custom_connection_data: _tool_execution_pb2.CustomConnectionData
    def __init__(self, session: _Optional[str] = ..., app: _Optional[str] = ..., endpoint: _Optional[str] = ..., method: _Optional[_Union[_tool_execution_pb2.ProxyMethod, str]] = ..., body: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ..., binary_body: _Optional[_Union[_tool_execution_pb2.BinaryBody, _Mapping]] = ..., parameters: _Optional[_Iterable[_Union[_tool_execution_pb2.ProxyParameter, _Mapping]]] = ..., custom_connection_data: _Optional[_Union[_tool_execution_pb2.CustomConnectionData, _Mapping]] = ...) -> None: ...

class ExecuteSessionProxyResponse(_message.Message):
    __slots__ = ("result_type", "data", "binary_data", "status", "headers", "hook_results", "reason", "message", "input_requests", "request_state")
    class HeadersEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class InputRequestsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: SessionInputRequest
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[SessionInputRequest, _Mapping]] = ...) -> None: ...
    RESULT_TYPE_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    BINARY_DATA_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    HEADERS_FIELD_NUMBER: _ClassVar[int]
    HOOK_RESULTS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    INPUT_REQUESTS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_STATE_FIELD_NUMBER: _ClassVar[int]
    result_type: SessionProxyResultType
    data: _struct_pb2.Value
    binary_data: _tool_execution_pb2.BinaryData
    status: int
    headers: _containers.ScalarMap[str, str]
    hook_results: _containers.RepeatedCompositeFieldContainer[SessionHookResult]
    reason: SessionBlockReason
    message: str
    input_requests: _containers.MessageMap[str, SessionInputRequest]
    request_state: str
    def __init__(self, result_type: _Optional[_Union[SessionProxyResultType, str]] = ..., data: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ..., binary_data: _Optional[_Union[_tool_execution_pb2.BinaryData, _Mapping]] = ..., status: _Optional[int] = ..., headers: _Optional[_Mapping[str, str]] = ..., hook_results: _Optional[_Iterable[_Union[SessionHookResult, _Mapping]]] = ..., reason: _Optional[_Union[SessionBlockReason, _Mapping]] = ..., message: _Optional[str] = ..., input_requests: _Optional[_Mapping[str, SessionInputRequest]] = ..., request_state: _Optional[str] = ...) -> None: ...
