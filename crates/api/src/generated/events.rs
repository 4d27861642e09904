//! EventBridge, API version 2015-10-07.
//! Written by `cargo xtask codegen`: change the generator, not this file.

#![allow(clippy::all)]

/// The service as a whole.
pub static SERVICE: crate::Service = crate::Service {
    name: "events",
    service_id: "EventBridge",
    signing_name: "events",
    endpoint_prefix: "events",
    api_version: "2015-10-07",
    target_prefix: Some("AWSEvents"),
    xml_namespace: None,
    json_version: Some("1.1"),
    protocols: &[crate::Protocol::Json],
    query_compatible: false,
    validation_code: "ValidationException",
    operations: OPERATIONS,
    errors: error::ALL,
};

/// Every operation, in order of name.
pub static OPERATIONS: &[crate::Operation] = &[
    crate::Operation {
        name: "ActivateEventSource",
        input: &schema::ActivateEventSourceRequest,
        output: &schema::ActivateEventSourceResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::ConcurrentModificationException,
            &error::InvalidStateException,
            &error::InternalException,
            &error::OperationDisabledException,
        ],
    },
    crate::Operation {
        name: "CancelReplay",
        input: &schema::CancelReplayRequest,
        output: &schema::CancelReplayResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::ConcurrentModificationException,
            &error::IllegalStatusException,
            &error::InternalException,
        ],
    },
    crate::Operation {
        name: "CreateApiDestination",
        input: &schema::CreateApiDestinationRequest,
        output: &schema::CreateApiDestinationResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceAlreadyExistsException,
            &error::ResourceNotFoundException,
            &error::LimitExceededException,
            &error::InternalException,
        ],
    },
    crate::Operation {
        name: "CreateArchive",
        input: &schema::CreateArchiveRequest,
        output: &schema::CreateArchiveResponse,
        result_wrapper: None,
        errors: &[
            &error::ConcurrentModificationException,
            &error::ResourceAlreadyExistsException,
            &error::ResourceNotFoundException,
            &error::InternalException,
            &error::LimitExceededException,
            &error::InvalidEventPatternException,
        ],
    },
    crate::Operation {
        name: "CreateConnection",
        input: &schema::CreateConnectionRequest,
        output: &schema::CreateConnectionResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceAlreadyExistsException,
            &error::LimitExceededException,
            &error::ResourceNotFoundException,
            &error::InternalException,
            &error::AccessDeniedException,
            &error::ThrottlingException,
        ],
    },
    crate::Operation {
        name: "CreateEndpoint",
        input: &schema::CreateEndpointRequest,
        output: &schema::CreateEndpointResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceAlreadyExistsException,
            &error::LimitExceededException,
            &error::InternalException,
        ],
    },
    crate::Operation {
        name: "CreateEventBus",
        input: &schema::CreateEventBusRequest,
        output: &schema::CreateEventBusResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceAlreadyExistsException,
            &error::ResourceNotFoundException,
            &error::InvalidStateException,
            &error::InternalException,
            &error::ConcurrentModificationException,
            &error::LimitExceededException,
            &error::OperationDisabledException,
        ],
    },
    crate::Operation {
        name: "CreatePartnerEventSource",
        input: &schema::CreatePartnerEventSourceRequest,
        output: &schema::CreatePartnerEventSourceResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceAlreadyExistsException,
            &error::InternalException,
            &error::ConcurrentModificationException,
            &error::LimitExceededException,
            &error::OperationDisabledException,
        ],
    },
    crate::Operation {
        name: "DeactivateEventSource",
        input: &schema::DeactivateEventSourceRequest,
        output: &schema::DeactivateEventSourceResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::ConcurrentModificationException,
            &error::InvalidStateException,
            &error::InternalException,
            &error::OperationDisabledException,
        ],
    },
    crate::Operation {
        name: "DeauthorizeConnection",
        input: &schema::DeauthorizeConnectionRequest,
        output: &schema::DeauthorizeConnectionResponse,
        result_wrapper: None,
        errors: &[
            &error::ConcurrentModificationException,
            &error::ResourceNotFoundException,
            &error::InternalException,
        ],
    },
    crate::Operation {
        name: "DeleteApiDestination",
        input: &schema::DeleteApiDestinationRequest,
        output: &schema::DeleteApiDestinationResponse,
        result_wrapper: None,
        errors: &[
            &error::ConcurrentModificationException,
            &error::ResourceNotFoundException,
            &error::InternalException,
        ],
    },
    crate::Operation {
        name: "DeleteArchive",
        input: &schema::DeleteArchiveRequest,
        output: &schema::DeleteArchiveResponse,
        result_wrapper: None,
        errors: &[
            &error::ConcurrentModificationException,
            &error::ResourceNotFoundException,
            &error::InternalException,
        ],
    },
    crate::Operation {
        name: "DeleteConnection",
        input: &schema::DeleteConnectionRequest,
        output: &schema::DeleteConnectionResponse,
        result_wrapper: None,
        errors: &[
            &error::ConcurrentModificationException,
            &error::ResourceNotFoundException,
            &error::InternalException,
        ],
    },
    crate::Operation {
        name: "DeleteEndpoint",
        input: &schema::DeleteEndpointRequest,
        output: &schema::DeleteEndpointResponse,
        result_wrapper: None,
        errors: &[
            &error::ConcurrentModificationException,
            &error::ResourceNotFoundException,
            &error::InternalException,
        ],
    },
    crate::Operation {
        name: "DeleteEventBus",
        input: &schema::DeleteEventBusRequest,
        output: &schema::DeleteEventBusResponse,
        result_wrapper: None,
        errors: &[&error::InternalException, &error::ConcurrentModificationException],
    },
    crate::Operation {
        name: "DeletePartnerEventSource",
        input: &schema::DeletePartnerEventSourceRequest,
        output: &schema::DeletePartnerEventSourceResponse,
        result_wrapper: None,
        errors: &[
            &error::InternalException,
            &error::ConcurrentModificationException,
            &error::OperationDisabledException,
        ],
    },
    crate::Operation {
        name: "DeleteRule",
        input: &schema::DeleteRuleRequest,
        output: &schema::DeleteRuleResponse,
        result_wrapper: None,
        errors: &[
            &error::ConcurrentModificationException,
            &error::ManagedRuleException,
            &error::InternalException,
            &error::ResourceNotFoundException,
        ],
    },
    crate::Operation {
        name: "DescribeApiDestination",
        input: &schema::DescribeApiDestinationRequest,
        output: &schema::DescribeApiDestinationResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFoundException, &error::InternalException],
    },
    crate::Operation {
        name: "DescribeArchive",
        input: &schema::DescribeArchiveRequest,
        output: &schema::DescribeArchiveResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceAlreadyExistsException,
            &error::ResourceNotFoundException,
            &error::InternalException,
        ],
    },
    crate::Operation {
        name: "DescribeConnection",
        input: &schema::DescribeConnectionRequest,
        output: &schema::DescribeConnectionResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFoundException, &error::InternalException],
    },
    crate::Operation {
        name: "DescribeEndpoint",
        input: &schema::DescribeEndpointRequest,
        output: &schema::DescribeEndpointResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFoundException, &error::InternalException],
    },
    crate::Operation {
        name: "DescribeEventBus",
        input: &schema::DescribeEventBusRequest,
        output: &schema::DescribeEventBusResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFoundException, &error::InternalException],
    },
    crate::Operation {
        name: "DescribeEventSource",
        input: &schema::DescribeEventSourceRequest,
        output: &schema::DescribeEventSourceResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InternalException,
            &error::OperationDisabledException,
        ],
    },
    crate::Operation {
        name: "DescribePartnerEventSource",
        input: &schema::DescribePartnerEventSourceRequest,
        output: &schema::DescribePartnerEventSourceResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InternalException,
            &error::OperationDisabledException,
        ],
    },
    crate::Operation {
        name: "DescribeReplay",
        input: &schema::DescribeReplayRequest,
        output: &schema::DescribeReplayResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFoundException, &error::InternalException],
    },
    crate::Operation {
        name: "DescribeRule",
        input: &schema::DescribeRuleRequest,
        output: &schema::DescribeRuleResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFoundException, &error::InternalException],
    },
    crate::Operation {
        name: "DisableRule",
        input: &schema::DisableRuleRequest,
        output: &schema::DisableRuleResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::ConcurrentModificationException,
            &error::ManagedRuleException,
            &error::InternalException,
        ],
    },
    crate::Operation {
        name: "EnableRule",
        input: &schema::EnableRuleRequest,
        output: &schema::EnableRuleResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::ConcurrentModificationException,
            &error::ManagedRuleException,
            &error::InternalException,
        ],
    },
    crate::Operation {
        name: "ListApiDestinations",
        input: &schema::ListApiDestinationsRequest,
        output: &schema::ListApiDestinationsResponse,
        result_wrapper: None,
        errors: &[&error::InternalException],
    },
    crate::Operation {
        name: "ListArchives",
        input: &schema::ListArchivesRequest,
        output: &schema::ListArchivesResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFoundException, &error::InternalException],
    },
    crate::Operation {
        name: "ListConnections",
        input: &schema::ListConnectionsRequest,
        output: &schema::ListConnectionsResponse,
        result_wrapper: None,
        errors: &[&error::InternalException],
    },
    crate::Operation {
        name: "ListEndpoints",
        input: &schema::ListEndpointsRequest,
        output: &schema::ListEndpointsResponse,
        result_wrapper: None,
        errors: &[&error::InternalException],
    },
    crate::Operation {
        name: "ListEventBuses",
        input: &schema::ListEventBusesRequest,
        output: &schema::ListEventBusesResponse,
        result_wrapper: None,
        errors: &[&error::InternalException],
    },
    crate::Operation {
        name: "ListEventSources",
        input: &schema::ListEventSourcesRequest,
        output: &schema::ListEventSourcesResponse,
        result_wrapper: None,
        errors: &[&error::InternalException, &error::OperationDisabledException],
    },
    crate::Operation {
        name: "ListPartnerEventSourceAccounts",
        input: &schema::ListPartnerEventSourceAccountsRequest,
        output: &schema::ListPartnerEventSourceAccountsResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InternalException,
            &error::OperationDisabledException,
        ],
    },
    crate::Operation {
        name: "ListPartnerEventSources",
        input: &schema::ListPartnerEventSourcesRequest,
        output: &schema::ListPartnerEventSourcesResponse,
        result_wrapper: None,
        errors: &[&error::InternalException, &error::OperationDisabledException],
    },
    crate::Operation {
        name: "ListReplays",
        input: &schema::ListReplaysRequest,
        output: &schema::ListReplaysResponse,
        result_wrapper: None,
        errors: &[&error::InternalException],
    },
    crate::Operation {
        name: "ListRuleNamesByTarget",
        input: &schema::ListRuleNamesByTargetRequest,
        output: &schema::ListRuleNamesByTargetResponse,
        result_wrapper: None,
        errors: &[&error::InternalException, &error::ResourceNotFoundException],
    },
    crate::Operation {
        name: "ListRules",
        input: &schema::ListRulesRequest,
        output: &schema::ListRulesResponse,
        result_wrapper: None,
        errors: &[&error::InternalException, &error::ResourceNotFoundException],
    },
    crate::Operation {
        name: "ListTagsForResource",
        input: &schema::ListTagsForResourceRequest,
        output: &schema::ListTagsForResourceResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFoundException, &error::InternalException],
    },
    crate::Operation {
        name: "ListTargetsByRule",
        input: &schema::ListTargetsByRuleRequest,
        output: &schema::ListTargetsByRuleResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFoundException, &error::InternalException],
    },
    crate::Operation {
        name: "PutEvents",
        input: &schema::PutEventsRequest,
        output: &schema::PutEventsResponse,
        result_wrapper: None,
        errors: &[&error::InternalException],
    },
    crate::Operation {
        name: "PutPartnerEvents",
        input: &schema::PutPartnerEventsRequest,
        output: &schema::PutPartnerEventsResponse,
        result_wrapper: None,
        errors: &[&error::InternalException, &error::OperationDisabledException],
    },
    crate::Operation {
        name: "PutPermission",
        input: &schema::PutPermissionRequest,
        output: &schema::PutPermissionResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::PolicyLengthExceededException,
            &error::InternalException,
            &error::ConcurrentModificationException,
            &error::OperationDisabledException,
        ],
    },
    crate::Operation {
        name: "PutRule",
        input: &schema::PutRuleRequest,
        output: &schema::PutRuleResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidEventPatternException,
            &error::LimitExceededException,
            &error::ConcurrentModificationException,
            &error::ManagedRuleException,
            &error::InternalException,
            &error::ResourceNotFoundException,
        ],
    },
    crate::Operation {
        name: "PutTargets",
        input: &schema::PutTargetsRequest,
        output: &schema::PutTargetsResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::ConcurrentModificationException,
            &error::LimitExceededException,
            &error::ManagedRuleException,
            &error::InternalException,
        ],
    },
    crate::Operation {
        name: "RemovePermission",
        input: &schema::RemovePermissionRequest,
        output: &schema::RemovePermissionResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InternalException,
            &error::ConcurrentModificationException,
            &error::OperationDisabledException,
        ],
    },
    crate::Operation {
        name: "RemoveTargets",
        input: &schema::RemoveTargetsRequest,
        output: &schema::RemoveTargetsResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::ConcurrentModificationException,
            &error::ManagedRuleException,
            &error::InternalException,
        ],
    },
    crate::Operation {
        name: "StartReplay",
        input: &schema::StartReplayRequest,
        output: &schema::StartReplayResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::ResourceAlreadyExistsException,
            &error::InvalidEventPatternException,
            &error::LimitExceededException,
            &error::InternalException,
        ],
    },
    crate::Operation {
        name: "TagResource",
        input: &schema::TagResourceRequest,
        output: &schema::TagResourceResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::ConcurrentModificationException,
            &error::InternalException,
            &error::ManagedRuleException,
        ],
    },
    crate::Operation {
        name: "TestEventPattern",
        input: &schema::TestEventPatternRequest,
        output: &schema::TestEventPatternResponse,
        result_wrapper: None,
        errors: &[&error::InvalidEventPatternException, &error::InternalException],
    },
    crate::Operation {
        name: "UntagResource",
        input: &schema::UntagResourceRequest,
        output: &schema::UntagResourceResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InternalException,
            &error::ConcurrentModificationException,
            &error::ManagedRuleException,
        ],
    },
    crate::Operation {
        name: "UpdateApiDestination",
        input: &schema::UpdateApiDestinationRequest,
        output: &schema::UpdateApiDestinationResponse,
        result_wrapper: None,
        errors: &[
            &error::ConcurrentModificationException,
            &error::ResourceNotFoundException,
            &error::InternalException,
            &error::LimitExceededException,
        ],
    },
    crate::Operation {
        name: "UpdateArchive",
        input: &schema::UpdateArchiveRequest,
        output: &schema::UpdateArchiveResponse,
        result_wrapper: None,
        errors: &[
            &error::ConcurrentModificationException,
            &error::ResourceNotFoundException,
            &error::InternalException,
            &error::LimitExceededException,
            &error::InvalidEventPatternException,
        ],
    },
    crate::Operation {
        name: "UpdateConnection",
        input: &schema::UpdateConnectionRequest,
        output: &schema::UpdateConnectionResponse,
        result_wrapper: None,
        errors: &[
            &error::ConcurrentModificationException,
            &error::ResourceNotFoundException,
            &error::InternalException,
            &error::LimitExceededException,
            &error::AccessDeniedException,
            &error::ThrottlingException,
        ],
    },
    crate::Operation {
        name: "UpdateEndpoint",
        input: &schema::UpdateEndpointRequest,
        output: &schema::UpdateEndpointResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::ConcurrentModificationException,
            &error::InternalException,
        ],
    },
    crate::Operation {
        name: "UpdateEventBus",
        input: &schema::UpdateEventBusRequest,
        output: &schema::UpdateEventBusResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::InternalException,
            &error::ConcurrentModificationException,
            &error::OperationDisabledException,
        ],
    },
];

/// One type per operation.
pub mod op {
    pub struct ActivateEventSource;
    impl crate::Op for ActivateEventSource {
        type Input = super::ActivateEventSourceRequest;
        type Output = super::ActivateEventSourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[0];
    }

    pub struct CancelReplay;
    impl crate::Op for CancelReplay {
        type Input = super::CancelReplayRequest;
        type Output = super::CancelReplayResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[1];
    }

    pub struct CreateApiDestination;
    impl crate::Op for CreateApiDestination {
        type Input = super::CreateApiDestinationRequest;
        type Output = super::CreateApiDestinationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[2];
    }

    pub struct CreateArchive;
    impl crate::Op for CreateArchive {
        type Input = super::CreateArchiveRequest;
        type Output = super::CreateArchiveResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[3];
    }

    pub struct CreateConnection;
    impl crate::Op for CreateConnection {
        type Input = super::CreateConnectionRequest;
        type Output = super::CreateConnectionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[4];
    }

    pub struct CreateEndpoint;
    impl crate::Op for CreateEndpoint {
        type Input = super::CreateEndpointRequest;
        type Output = super::CreateEndpointResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[5];
    }

    pub struct CreateEventBus;
    impl crate::Op for CreateEventBus {
        type Input = super::CreateEventBusRequest;
        type Output = super::CreateEventBusResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[6];
    }

    pub struct CreatePartnerEventSource;
    impl crate::Op for CreatePartnerEventSource {
        type Input = super::CreatePartnerEventSourceRequest;
        type Output = super::CreatePartnerEventSourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[7];
    }

    pub struct DeactivateEventSource;
    impl crate::Op for DeactivateEventSource {
        type Input = super::DeactivateEventSourceRequest;
        type Output = super::DeactivateEventSourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[8];
    }

    pub struct DeauthorizeConnection;
    impl crate::Op for DeauthorizeConnection {
        type Input = super::DeauthorizeConnectionRequest;
        type Output = super::DeauthorizeConnectionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[9];
    }

    pub struct DeleteApiDestination;
    impl crate::Op for DeleteApiDestination {
        type Input = super::DeleteApiDestinationRequest;
        type Output = super::DeleteApiDestinationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[10];
    }

    pub struct DeleteArchive;
    impl crate::Op for DeleteArchive {
        type Input = super::DeleteArchiveRequest;
        type Output = super::DeleteArchiveResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[11];
    }

    pub struct DeleteConnection;
    impl crate::Op for DeleteConnection {
        type Input = super::DeleteConnectionRequest;
        type Output = super::DeleteConnectionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[12];
    }

    pub struct DeleteEndpoint;
    impl crate::Op for DeleteEndpoint {
        type Input = super::DeleteEndpointRequest;
        type Output = super::DeleteEndpointResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[13];
    }

    pub struct DeleteEventBus;
    impl crate::Op for DeleteEventBus {
        type Input = super::DeleteEventBusRequest;
        type Output = super::DeleteEventBusResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[14];
    }

    pub struct DeletePartnerEventSource;
    impl crate::Op for DeletePartnerEventSource {
        type Input = super::DeletePartnerEventSourceRequest;
        type Output = super::DeletePartnerEventSourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[15];
    }

    pub struct DeleteRule;
    impl crate::Op for DeleteRule {
        type Input = super::DeleteRuleRequest;
        type Output = super::DeleteRuleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[16];
    }

    pub struct DescribeApiDestination;
    impl crate::Op for DescribeApiDestination {
        type Input = super::DescribeApiDestinationRequest;
        type Output = super::DescribeApiDestinationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[17];
    }

    pub struct DescribeArchive;
    impl crate::Op for DescribeArchive {
        type Input = super::DescribeArchiveRequest;
        type Output = super::DescribeArchiveResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[18];
    }

    pub struct DescribeConnection;
    impl crate::Op for DescribeConnection {
        type Input = super::DescribeConnectionRequest;
        type Output = super::DescribeConnectionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[19];
    }

    pub struct DescribeEndpoint;
    impl crate::Op for DescribeEndpoint {
        type Input = super::DescribeEndpointRequest;
        type Output = super::DescribeEndpointResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[20];
    }

    pub struct DescribeEventBus;
    impl crate::Op for DescribeEventBus {
        type Input = super::DescribeEventBusRequest;
        type Output = super::DescribeEventBusResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[21];
    }

    pub struct DescribeEventSource;
    impl crate::Op for DescribeEventSource {
        type Input = super::DescribeEventSourceRequest;
        type Output = super::DescribeEventSourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[22];
    }

    pub struct DescribePartnerEventSource;
    impl crate::Op for DescribePartnerEventSource {
        type Input = super::DescribePartnerEventSourceRequest;
        type Output = super::DescribePartnerEventSourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[23];
    }

    pub struct DescribeReplay;
    impl crate::Op for DescribeReplay {
        type Input = super::DescribeReplayRequest;
        type Output = super::DescribeReplayResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[24];
    }

    pub struct DescribeRule;
    impl crate::Op for DescribeRule {
        type Input = super::DescribeRuleRequest;
        type Output = super::DescribeRuleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[25];
    }

    pub struct DisableRule;
    impl crate::Op for DisableRule {
        type Input = super::DisableRuleRequest;
        type Output = super::DisableRuleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[26];
    }

    pub struct EnableRule;
    impl crate::Op for EnableRule {
        type Input = super::EnableRuleRequest;
        type Output = super::EnableRuleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[27];
    }

    pub struct ListApiDestinations;
    impl crate::Op for ListApiDestinations {
        type Input = super::ListApiDestinationsRequest;
        type Output = super::ListApiDestinationsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[28];
    }

    pub struct ListArchives;
    impl crate::Op for ListArchives {
        type Input = super::ListArchivesRequest;
        type Output = super::ListArchivesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[29];
    }

    pub struct ListConnections;
    impl crate::Op for ListConnections {
        type Input = super::ListConnectionsRequest;
        type Output = super::ListConnectionsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[30];
    }

    pub struct ListEndpoints;
    impl crate::Op for ListEndpoints {
        type Input = super::ListEndpointsRequest;
        type Output = super::ListEndpointsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[31];
    }

    pub struct ListEventBuses;
    impl crate::Op for ListEventBuses {
        type Input = super::ListEventBusesRequest;
        type Output = super::ListEventBusesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[32];
    }

    pub struct ListEventSources;
    impl crate::Op for ListEventSources {
        type Input = super::ListEventSourcesRequest;
        type Output = super::ListEventSourcesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[33];
    }

    pub struct ListPartnerEventSourceAccounts;
    impl crate::Op for ListPartnerEventSourceAccounts {
        type Input = super::ListPartnerEventSourceAccountsRequest;
        type Output = super::ListPartnerEventSourceAccountsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[34];
    }

    pub struct ListPartnerEventSources;
    impl crate::Op for ListPartnerEventSources {
        type Input = super::ListPartnerEventSourcesRequest;
        type Output = super::ListPartnerEventSourcesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[35];
    }

    pub struct ListReplays;
    impl crate::Op for ListReplays {
        type Input = super::ListReplaysRequest;
        type Output = super::ListReplaysResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[36];
    }

    pub struct ListRuleNamesByTarget;
    impl crate::Op for ListRuleNamesByTarget {
        type Input = super::ListRuleNamesByTargetRequest;
        type Output = super::ListRuleNamesByTargetResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[37];
    }

    pub struct ListRules;
    impl crate::Op for ListRules {
        type Input = super::ListRulesRequest;
        type Output = super::ListRulesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[38];
    }

    pub struct ListTagsForResource;
    impl crate::Op for ListTagsForResource {
        type Input = super::ListTagsForResourceRequest;
        type Output = super::ListTagsForResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[39];
    }

    pub struct ListTargetsByRule;
    impl crate::Op for ListTargetsByRule {
        type Input = super::ListTargetsByRuleRequest;
        type Output = super::ListTargetsByRuleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[40];
    }

    pub struct PutEvents;
    impl crate::Op for PutEvents {
        type Input = super::PutEventsRequest;
        type Output = super::PutEventsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[41];
    }

    pub struct PutPartnerEvents;
    impl crate::Op for PutPartnerEvents {
        type Input = super::PutPartnerEventsRequest;
        type Output = super::PutPartnerEventsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[42];
    }

    pub struct PutPermission;
    impl crate::Op for PutPermission {
        type Input = super::PutPermissionRequest;
        type Output = super::PutPermissionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[43];
    }

    pub struct PutRule;
    impl crate::Op for PutRule {
        type Input = super::PutRuleRequest;
        type Output = super::PutRuleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[44];
    }

    pub struct PutTargets;
    impl crate::Op for PutTargets {
        type Input = super::PutTargetsRequest;
        type Output = super::PutTargetsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[45];
    }

    pub struct RemovePermission;
    impl crate::Op for RemovePermission {
        type Input = super::RemovePermissionRequest;
        type Output = super::RemovePermissionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[46];
    }

    pub struct RemoveTargets;
    impl crate::Op for RemoveTargets {
        type Input = super::RemoveTargetsRequest;
        type Output = super::RemoveTargetsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[47];
    }

    pub struct StartReplay;
    impl crate::Op for StartReplay {
        type Input = super::StartReplayRequest;
        type Output = super::StartReplayResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[48];
    }

    pub struct TagResource;
    impl crate::Op for TagResource {
        type Input = super::TagResourceRequest;
        type Output = super::TagResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[49];
    }

    pub struct TestEventPattern;
    impl crate::Op for TestEventPattern {
        type Input = super::TestEventPatternRequest;
        type Output = super::TestEventPatternResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[50];
    }

    pub struct UntagResource;
    impl crate::Op for UntagResource {
        type Input = super::UntagResourceRequest;
        type Output = super::UntagResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[51];
    }

    pub struct UpdateApiDestination;
    impl crate::Op for UpdateApiDestination {
        type Input = super::UpdateApiDestinationRequest;
        type Output = super::UpdateApiDestinationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[52];
    }

    pub struct UpdateArchive;
    impl crate::Op for UpdateArchive {
        type Input = super::UpdateArchiveRequest;
        type Output = super::UpdateArchiveResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[53];
    }

    pub struct UpdateConnection;
    impl crate::Op for UpdateConnection {
        type Input = super::UpdateConnectionRequest;
        type Output = super::UpdateConnectionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[54];
    }

    pub struct UpdateEndpoint;
    impl crate::Op for UpdateEndpoint {
        type Input = super::UpdateEndpointRequest;
        type Output = super::UpdateEndpointResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[55];
    }

    pub struct UpdateEventBus;
    impl crate::Op for UpdateEventBus {
        type Input = super::UpdateEventBusRequest;
        type Output = super::UpdateEventBusResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[56];
    }
}

/// The modelled errors.
#[allow(non_upper_case_globals)]
pub mod error {
    pub static AccessDeniedException: crate::ErrorShape = crate::ErrorShape {
        shape: "AccessDeniedException",
        code: "AccessDeniedException",
        status: 400,
    };
    pub static ConcurrentModificationException: crate::ErrorShape = crate::ErrorShape {
        shape: "ConcurrentModificationException",
        code: "ConcurrentModificationException",
        status: 400,
    };
    pub static IllegalStatusException: crate::ErrorShape = crate::ErrorShape {
        shape: "IllegalStatusException",
        code: "IllegalStatusException",
        status: 400,
    };
    pub static InternalException: crate::ErrorShape =
        crate::ErrorShape { shape: "InternalException", code: "InternalException", status: 500 };
    pub static InvalidEventPatternException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidEventPatternException",
        code: "InvalidEventPatternException",
        status: 400,
    };
    pub static InvalidStateException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidStateException",
        code: "InvalidStateException",
        status: 400,
    };
    pub static LimitExceededException: crate::ErrorShape = crate::ErrorShape {
        shape: "LimitExceededException",
        code: "LimitExceededException",
        status: 400,
    };
    pub static ManagedRuleException: crate::ErrorShape = crate::ErrorShape {
        shape: "ManagedRuleException",
        code: "ManagedRuleException",
        status: 400,
    };
    pub static OperationDisabledException: crate::ErrorShape = crate::ErrorShape {
        shape: "OperationDisabledException",
        code: "OperationDisabledException",
        status: 400,
    };
    pub static PolicyLengthExceededException: crate::ErrorShape = crate::ErrorShape {
        shape: "PolicyLengthExceededException",
        code: "PolicyLengthExceededException",
        status: 400,
    };
    pub static ResourceAlreadyExistsException: crate::ErrorShape = crate::ErrorShape {
        shape: "ResourceAlreadyExistsException",
        code: "ResourceAlreadyExistsException",
        status: 400,
    };
    pub static ResourceNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "ResourceNotFoundException",
        code: "ResourceNotFoundException",
        status: 400,
    };
    pub static ThrottlingException: crate::ErrorShape = crate::ErrorShape {
        shape: "ThrottlingException",
        code: "ThrottlingException",
        status: 400,
    };
    /// All of them.
    pub static ALL: &[&crate::ErrorShape] = &[
        &AccessDeniedException,
        &ConcurrentModificationException,
        &IllegalStatusException,
        &InternalException,
        &InvalidEventPatternException,
        &InvalidStateException,
        &LimitExceededException,
        &ManagedRuleException,
        &OperationDisabledException,
        &PolicyLengthExceededException,
        &ResourceAlreadyExistsException,
        &ResourceNotFoundException,
        &ThrottlingException,
    ];
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActivateEventSourceRequest {
    pub name: String,
}

impl crate::Value for ActivateEventSourceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ActivateEventSourceRequest)?;
        while let Some((member, kind)) = input.member(&schema::ActivateEventSourceRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ActivateEventSourceRequest);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(ActivateEventSourceRequest, schema::ActivateEventSourceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ApiDestination {
    pub api_destination_arn: Option<String>,
    pub name: Option<String>,
    pub api_destination_state: Option<ApiDestinationState>,
    pub connection_arn: Option<String>,
    pub invocation_endpoint: Option<String>,
    pub http_method: Option<ApiDestinationHttpMethod>,
    pub invocation_rate_limit_per_second: Option<i32>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
}

impl crate::Value for ApiDestination {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        input.open(&schema::ApiDestination)?;
        while let Some((member, kind)) = input.member(&schema::ApiDestination)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                7 => v7 = crate::Value::read(input, kind)?,
                _ => v8 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            api_destination_arn: v0,
            name: v1,
            api_destination_state: v2,
            connection_arn: v3,
            invocation_endpoint: v4,
            http_method: v5,
            invocation_rate_limit_per_second: v6,
            creation_time: v7,
            last_modified_time: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ApiDestination);
        members.optional(0, &self.api_destination_arn);
        members.optional(1, &self.name);
        members.optional(2, &self.api_destination_state);
        members.optional(3, &self.connection_arn);
        members.optional(4, &self.invocation_endpoint);
        members.optional(5, &self.http_method);
        members.optional(6, &self.invocation_rate_limit_per_second);
        members.optional(7, &self.creation_time);
        members.optional(8, &self.last_modified_time);
        members.close();
    }
}

shape!(ApiDestination, schema::ApiDestination);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApiDestinationHttpMethod {
    Post,
    Get,
    Head,
    Options,
    Put,
    Patch,
    Delete,
}

texts!(
    ApiDestinationHttpMethod,
    schema::ApiDestinationHttpMethod,
    [
        Post = "POST",
        Get = "GET",
        Head = "HEAD",
        Options = "OPTIONS",
        Put = "PUT",
        Patch = "PATCH",
        Delete = "DELETE",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApiDestinationState {
    Active,
    Inactive,
}

texts!(
    ApiDestinationState,
    schema::ApiDestinationState,
    [Active = "ACTIVE", Inactive = "INACTIVE",]
);

#[derive(Clone, PartialEq, Default)]
pub struct AppSyncParameters {
    pub graph_ql_operation: Option<String>,
}

impl std::fmt::Debug for AppSyncParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AppSyncParameters")
            .field("graph_ql_operation", &format_args!("***"))
            .finish()
    }
}

impl crate::Value for AppSyncParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::AppSyncParameters)?;
        while let Some((member, kind)) = input.member(&schema::AppSyncParameters)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { graph_ql_operation: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AppSyncParameters);
        members.optional(0, &self.graph_ql_operation);
        members.close();
    }
}

shape!(AppSyncParameters, schema::AppSyncParameters);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Archive {
    pub archive_name: Option<String>,
    pub event_source_arn: Option<String>,
    pub state: Option<ArchiveState>,
    pub state_reason: Option<String>,
    pub retention_days: Option<i32>,
    pub size_bytes: Option<i64>,
    pub event_count: Option<i64>,
    pub creation_time: Option<crate::Timestamp>,
}

impl crate::Value for Archive {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        input.open(&schema::Archive)?;
        while let Some((member, kind)) = input.member(&schema::Archive)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                _ => v7 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            archive_name: v0,
            event_source_arn: v1,
            state: v2,
            state_reason: v3,
            retention_days: v4,
            size_bytes: v5,
            event_count: v6,
            creation_time: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Archive);
        members.optional(0, &self.archive_name);
        members.optional(1, &self.event_source_arn);
        members.optional(2, &self.state);
        members.optional(3, &self.state_reason);
        members.optional(4, &self.retention_days);
        members.optional(5, &self.size_bytes);
        members.optional(6, &self.event_count);
        members.optional(7, &self.creation_time);
        members.close();
    }
}

shape!(Archive, schema::Archive);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArchiveState {
    Enabled,
    Disabled,
    Creating,
    Updating,
    CreateFailed,
    UpdateFailed,
}

texts!(
    ArchiveState,
    schema::ArchiveState,
    [
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        Creating = "CREATING",
        Updating = "UPDATING",
        CreateFailed = "CREATE_FAILED",
        UpdateFailed = "UPDATE_FAILED",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AssignPublicIp {
    Enabled,
    Disabled,
}

texts!(AssignPublicIp, schema::AssignPublicIp, [Enabled = "ENABLED", Disabled = "DISABLED",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AwsVpcConfiguration {
    pub subnets: Vec<String>,
    pub security_groups: Option<Vec<String>>,
    pub assign_public_ip: Option<AssignPublicIp>,
}

impl crate::Value for AwsVpcConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::AwsVpcConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::AwsVpcConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { subnets: v0, security_groups: v1, assign_public_ip: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AwsVpcConfiguration);
        members.required(0, &self.subnets);
        members.optional(1, &self.security_groups);
        members.optional(2, &self.assign_public_ip);
        members.close();
    }
}

shape!(AwsVpcConfiguration, schema::AwsVpcConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchArrayProperties {
    pub size: Option<i32>,
}

impl crate::Value for BatchArrayProperties {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::BatchArrayProperties)?;
        while let Some((member, kind)) = input.member(&schema::BatchArrayProperties)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { size: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BatchArrayProperties);
        members.optional(0, &self.size);
        members.close();
    }
}

shape!(BatchArrayProperties, schema::BatchArrayProperties);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchParameters {
    pub job_definition: String,
    pub job_name: String,
    pub array_properties: Option<BatchArrayProperties>,
    pub retry_strategy: Option<BatchRetryStrategy>,
}

impl crate::Value for BatchParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::BatchParameters)?;
        while let Some((member, kind)) = input.member(&schema::BatchParameters)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            job_definition: v0,
            job_name: v1,
            array_properties: v2,
            retry_strategy: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BatchParameters);
        members.required(0, &self.job_definition);
        members.required(1, &self.job_name);
        members.optional(2, &self.array_properties);
        members.optional(3, &self.retry_strategy);
        members.close();
    }
}

shape!(BatchParameters, schema::BatchParameters);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchRetryStrategy {
    pub attempts: Option<i32>,
}

impl crate::Value for BatchRetryStrategy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::BatchRetryStrategy)?;
        while let Some((member, kind)) = input.member(&schema::BatchRetryStrategy)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { attempts: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BatchRetryStrategy);
        members.optional(0, &self.attempts);
        members.close();
    }
}

shape!(BatchRetryStrategy, schema::BatchRetryStrategy);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelReplayRequest {
    pub replay_name: String,
}

impl crate::Value for CancelReplayRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CancelReplayRequest)?;
        while let Some((member, kind)) = input.member(&schema::CancelReplayRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { replay_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CancelReplayRequest);
        members.required(0, &self.replay_name);
        members.close();
    }
}

shape!(CancelReplayRequest, schema::CancelReplayRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelReplayResponse {
    pub replay_arn: Option<String>,
    pub state: Option<ReplayState>,
    pub state_reason: Option<String>,
}

impl crate::Value for CancelReplayResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::CancelReplayResponse)?;
        while let Some((member, kind)) = input.member(&schema::CancelReplayResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { replay_arn: v0, state: v1, state_reason: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CancelReplayResponse);
        members.optional(0, &self.replay_arn);
        members.optional(1, &self.state);
        members.optional(2, &self.state_reason);
        members.close();
    }
}

shape!(CancelReplayResponse, schema::CancelReplayResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CapacityProviderStrategyItem {
    pub capacity_provider: String,
    pub weight: Option<i32>,
    pub base: Option<i32>,
}

impl crate::Value for CapacityProviderStrategyItem {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::CapacityProviderStrategyItem)?;
        while let Some((member, kind)) = input.member(&schema::CapacityProviderStrategyItem)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { capacity_provider: v0, weight: v1, base: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CapacityProviderStrategyItem);
        members.required(0, &self.capacity_provider);
        members.optional(1, &self.weight);
        members.optional(2, &self.base);
        members.close();
    }
}

shape!(CapacityProviderStrategyItem, schema::CapacityProviderStrategyItem);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Condition {
    pub r#type: String,
    pub key: String,
    pub value: String,
}

impl crate::Value for Condition {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::Condition)?;
        while let Some((member, kind)) = input.member(&schema::Condition)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { r#type: v0, key: v1, value: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Condition);
        members.required(0, &self.r#type);
        members.required(1, &self.key);
        members.required(2, &self.value);
        members.close();
    }
}

shape!(Condition, schema::Condition);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Connection {
    pub connection_arn: Option<String>,
    pub name: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub state_reason: Option<String>,
    pub authorization_type: Option<ConnectionAuthorizationType>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub last_authorized_time: Option<crate::Timestamp>,
}

impl crate::Value for Connection {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        input.open(&schema::Connection)?;
        while let Some((member, kind)) = input.member(&schema::Connection)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                _ => v7 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            connection_arn: v0,
            name: v1,
            connection_state: v2,
            state_reason: v3,
            authorization_type: v4,
            creation_time: v5,
            last_modified_time: v6,
            last_authorized_time: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Connection);
        members.optional(0, &self.connection_arn);
        members.optional(1, &self.name);
        members.optional(2, &self.connection_state);
        members.optional(3, &self.state_reason);
        members.optional(4, &self.authorization_type);
        members.optional(5, &self.creation_time);
        members.optional(6, &self.last_modified_time);
        members.optional(7, &self.last_authorized_time);
        members.close();
    }
}

shape!(Connection, schema::Connection);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionApiKeyAuthResponseParameters {
    pub api_key_name: Option<String>,
}

impl crate::Value for ConnectionApiKeyAuthResponseParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ConnectionApiKeyAuthResponseParameters)?;
        while let Some((member, kind)) =
            input.member(&schema::ConnectionApiKeyAuthResponseParameters)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { api_key_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ConnectionApiKeyAuthResponseParameters);
        members.optional(0, &self.api_key_name);
        members.close();
    }
}

shape!(ConnectionApiKeyAuthResponseParameters, schema::ConnectionApiKeyAuthResponseParameters);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionAuthResponseParameters {
    pub basic_auth_parameters: Option<ConnectionBasicAuthResponseParameters>,
    pub o_auth_parameters: Option<ConnectionOAuthResponseParameters>,
    pub api_key_auth_parameters: Option<ConnectionApiKeyAuthResponseParameters>,
    pub invocation_http_parameters: Option<ConnectionHttpParameters>,
    pub connectivity_parameters: Option<DescribeConnectionConnectivityParameters>,
}

impl crate::Value for ConnectionAuthResponseParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::ConnectionAuthResponseParameters)?;
        while let Some((member, kind)) = input.member(&schema::ConnectionAuthResponseParameters)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            basic_auth_parameters: v0,
            o_auth_parameters: v1,
            api_key_auth_parameters: v2,
            invocation_http_parameters: v3,
            connectivity_parameters: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ConnectionAuthResponseParameters);
        members.optional(0, &self.basic_auth_parameters);
        members.optional(1, &self.o_auth_parameters);
        members.optional(2, &self.api_key_auth_parameters);
        members.optional(3, &self.invocation_http_parameters);
        members.optional(4, &self.connectivity_parameters);
        members.close();
    }
}

shape!(ConnectionAuthResponseParameters, schema::ConnectionAuthResponseParameters);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConnectionAuthorizationType {
    Basic,
    OauthClientCredentials,
    ApiKey,
}

texts!(
    ConnectionAuthorizationType,
    schema::ConnectionAuthorizationType,
    [Basic = "BASIC", OauthClientCredentials = "OAUTH_CLIENT_CREDENTIALS", ApiKey = "API_KEY",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionBasicAuthResponseParameters {
    pub username: Option<String>,
}

impl crate::Value for ConnectionBasicAuthResponseParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ConnectionBasicAuthResponseParameters)?;
        while let Some((member, kind)) =
            input.member(&schema::ConnectionBasicAuthResponseParameters)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { username: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ConnectionBasicAuthResponseParameters);
        members.optional(0, &self.username);
        members.close();
    }
}

shape!(ConnectionBasicAuthResponseParameters, schema::ConnectionBasicAuthResponseParameters);

#[derive(Clone, PartialEq, Default)]
pub struct ConnectionBodyParameter {
    pub key: Option<String>,
    pub value: Option<String>,
    pub is_value_secret: Option<bool>,
}

impl std::fmt::Debug for ConnectionBodyParameter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionBodyParameter")
            .field("key", &self.key)
            .field("value", &format_args!("***"))
            .field("is_value_secret", &self.is_value_secret)
            .finish()
    }
}

impl crate::Value for ConnectionBodyParameter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ConnectionBodyParameter)?;
        while let Some((member, kind)) = input.member(&schema::ConnectionBodyParameter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { key: v0, value: v1, is_value_secret: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ConnectionBodyParameter);
        members.optional(0, &self.key);
        members.optional(1, &self.value);
        members.optional(2, &self.is_value_secret);
        members.close();
    }
}

shape!(ConnectionBodyParameter, schema::ConnectionBodyParameter);

#[derive(Clone, PartialEq, Default)]
pub struct ConnectionHeaderParameter {
    pub key: Option<String>,
    pub value: Option<String>,
    pub is_value_secret: Option<bool>,
}

impl std::fmt::Debug for ConnectionHeaderParameter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionHeaderParameter")
            .field("key", &self.key)
            .field("value", &format_args!("***"))
            .field("is_value_secret", &self.is_value_secret)
            .finish()
    }
}

impl crate::Value for ConnectionHeaderParameter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ConnectionHeaderParameter)?;
        while let Some((member, kind)) = input.member(&schema::ConnectionHeaderParameter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { key: v0, value: v1, is_value_secret: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ConnectionHeaderParameter);
        members.optional(0, &self.key);
        members.optional(1, &self.value);
        members.optional(2, &self.is_value_secret);
        members.close();
    }
}

shape!(ConnectionHeaderParameter, schema::ConnectionHeaderParameter);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionHttpParameters {
    pub header_parameters: Option<Vec<ConnectionHeaderParameter>>,
    pub query_string_parameters: Option<Vec<ConnectionQueryStringParameter>>,
    pub body_parameters: Option<Vec<ConnectionBodyParameter>>,
}

impl crate::Value for ConnectionHttpParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ConnectionHttpParameters)?;
        while let Some((member, kind)) = input.member(&schema::ConnectionHttpParameters)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { header_parameters: v0, query_string_parameters: v1, body_parameters: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ConnectionHttpParameters);
        members.optional(0, &self.header_parameters);
        members.optional(1, &self.query_string_parameters);
        members.optional(2, &self.body_parameters);
        members.close();
    }
}

shape!(ConnectionHttpParameters, schema::ConnectionHttpParameters);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOAuthClientResponseParameters {
    pub client_id: Option<String>,
}

impl crate::Value for ConnectionOAuthClientResponseParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ConnectionOAuthClientResponseParameters)?;
        while let Some((member, kind)) =
            input.member(&schema::ConnectionOAuthClientResponseParameters)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { client_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::ConnectionOAuthClientResponseParameters);
        members.optional(0, &self.client_id);
        members.close();
    }
}

shape!(ConnectionOAuthClientResponseParameters, schema::ConnectionOAuthClientResponseParameters);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConnectionOAuthHttpMethod {
    Get,
    Post,
    Put,
}

texts!(
    ConnectionOAuthHttpMethod,
    schema::ConnectionOAuthHttpMethod,
    [Get = "GET", Post = "POST", Put = "PUT",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionOAuthResponseParameters {
    pub client_parameters: Option<ConnectionOAuthClientResponseParameters>,
    pub authorization_endpoint: Option<String>,
    pub http_method: Option<ConnectionOAuthHttpMethod>,
    pub o_auth_http_parameters: Option<ConnectionHttpParameters>,
}

impl crate::Value for ConnectionOAuthResponseParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ConnectionOAuthResponseParameters)?;
        while let Some((member, kind)) = input.member(&schema::ConnectionOAuthResponseParameters)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            client_parameters: v0,
            authorization_endpoint: v1,
            http_method: v2,
            o_auth_http_parameters: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ConnectionOAuthResponseParameters);
        members.optional(0, &self.client_parameters);
        members.optional(1, &self.authorization_endpoint);
        members.optional(2, &self.http_method);
        members.optional(3, &self.o_auth_http_parameters);
        members.close();
    }
}

shape!(ConnectionOAuthResponseParameters, schema::ConnectionOAuthResponseParameters);

#[derive(Clone, PartialEq, Default)]
pub struct ConnectionQueryStringParameter {
    pub key: Option<String>,
    pub value: Option<String>,
    pub is_value_secret: Option<bool>,
}

impl std::fmt::Debug for ConnectionQueryStringParameter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionQueryStringParameter")
            .field("key", &self.key)
            .field("value", &format_args!("***"))
            .field("is_value_secret", &self.is_value_secret)
            .finish()
    }
}

impl crate::Value for ConnectionQueryStringParameter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ConnectionQueryStringParameter)?;
        while let Some((member, kind)) = input.member(&schema::ConnectionQueryStringParameter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { key: v0, value: v1, is_value_secret: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ConnectionQueryStringParameter);
        members.optional(0, &self.key);
        members.optional(1, &self.value);
        members.optional(2, &self.is_value_secret);
        members.close();
    }
}

shape!(ConnectionQueryStringParameter, schema::ConnectionQueryStringParameter);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConnectionState {
    Creating,
    Updating,
    Deleting,
    Authorized,
    Deauthorized,
    Authorizing,
    Deauthorizing,
    Active,
    FailedConnectivity,
}

texts!(
    ConnectionState,
    schema::ConnectionState,
    [
        Creating = "CREATING",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Authorized = "AUTHORIZED",
        Deauthorized = "DEAUTHORIZED",
        Authorizing = "AUTHORIZING",
        Deauthorizing = "DEAUTHORIZING",
        Active = "ACTIVE",
        FailedConnectivity = "FAILED_CONNECTIVITY",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectivityResourceConfigurationArn {
    pub resource_configuration_arn: String,
}

impl crate::Value for ConnectivityResourceConfigurationArn {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ConnectivityResourceConfigurationArn)?;
        while let Some((member, kind)) =
            input.member(&schema::ConnectivityResourceConfigurationArn)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { resource_configuration_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ConnectivityResourceConfigurationArn);
        members.required(0, &self.resource_configuration_arn);
        members.close();
    }
}

shape!(ConnectivityResourceConfigurationArn, schema::ConnectivityResourceConfigurationArn);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectivityResourceParameters {
    pub resource_parameters: ConnectivityResourceConfigurationArn,
}

impl crate::Value for ConnectivityResourceParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ConnectivityResourceParameters)?;
        while let Some((member, kind)) = input.member(&schema::ConnectivityResourceParameters)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { resource_parameters: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ConnectivityResourceParameters);
        members.required(0, &self.resource_parameters);
        members.close();
    }
}

shape!(ConnectivityResourceParameters, schema::ConnectivityResourceParameters);

#[derive(Debug, Clone, PartialEq)]
pub struct CreateApiDestinationRequest {
    pub name: String,
    pub description: Option<String>,
    pub connection_arn: String,
    pub invocation_endpoint: String,
    pub http_method: ApiDestinationHttpMethod,
    pub invocation_rate_limit_per_second: Option<i32>,
}

impl crate::Value for CreateApiDestinationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        input.open(&schema::CreateApiDestinationRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateApiDestinationRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v2), Some(v3), Some(v4)) = (v0, v2, v3, v4) else { return Ok(None) };
        Ok(Some(Self {
            name: v0,
            description: v1,
            connection_arn: v2,
            invocation_endpoint: v3,
            http_method: v4,
            invocation_rate_limit_per_second: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateApiDestinationRequest);
        members.required(0, &self.name);
        members.optional(1, &self.description);
        members.required(2, &self.connection_arn);
        members.required(3, &self.invocation_endpoint);
        members.required(4, &self.http_method);
        members.optional(5, &self.invocation_rate_limit_per_second);
        members.close();
    }
}

shape!(CreateApiDestinationRequest, schema::CreateApiDestinationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateApiDestinationResponse {
    pub api_destination_arn: Option<String>,
    pub api_destination_state: Option<ApiDestinationState>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
}

impl crate::Value for CreateApiDestinationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::CreateApiDestinationResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateApiDestinationResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            api_destination_arn: v0,
            api_destination_state: v1,
            creation_time: v2,
            last_modified_time: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateApiDestinationResponse);
        members.optional(0, &self.api_destination_arn);
        members.optional(1, &self.api_destination_state);
        members.optional(2, &self.creation_time);
        members.optional(3, &self.last_modified_time);
        members.close();
    }
}

shape!(CreateApiDestinationResponse, schema::CreateApiDestinationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateArchiveRequest {
    pub archive_name: String,
    pub event_source_arn: String,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub retention_days: Option<i32>,
    pub kms_key_identifier: Option<String>,
}

impl crate::Value for CreateArchiveRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        input.open(&schema::CreateArchiveRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateArchiveRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            archive_name: v0,
            event_source_arn: v1,
            description: v2,
            event_pattern: v3,
            retention_days: v4,
            kms_key_identifier: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateArchiveRequest);
        members.required(0, &self.archive_name);
        members.required(1, &self.event_source_arn);
        members.optional(2, &self.description);
        members.optional(3, &self.event_pattern);
        members.optional(4, &self.retention_days);
        members.optional(5, &self.kms_key_identifier);
        members.close();
    }
}

shape!(CreateArchiveRequest, schema::CreateArchiveRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateArchiveResponse {
    pub archive_arn: Option<String>,
    pub state: Option<ArchiveState>,
    pub state_reason: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
}

impl crate::Value for CreateArchiveResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::CreateArchiveResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateArchiveResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { archive_arn: v0, state: v1, state_reason: v2, creation_time: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateArchiveResponse);
        members.optional(0, &self.archive_arn);
        members.optional(1, &self.state);
        members.optional(2, &self.state_reason);
        members.optional(3, &self.creation_time);
        members.close();
    }
}

shape!(CreateArchiveResponse, schema::CreateArchiveResponse);

#[derive(Clone, PartialEq, Default)]
pub struct CreateConnectionApiKeyAuthRequestParameters {
    pub api_key_name: String,
    pub api_key_value: String,
}

impl std::fmt::Debug for CreateConnectionApiKeyAuthRequestParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateConnectionApiKeyAuthRequestParameters")
            .field("api_key_name", &self.api_key_name)
            .field("api_key_value", &format_args!("***"))
            .finish()
    }
}

impl crate::Value for CreateConnectionApiKeyAuthRequestParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CreateConnectionApiKeyAuthRequestParameters)?;
        while let Some((member, kind)) =
            input.member(&schema::CreateConnectionApiKeyAuthRequestParameters)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { api_key_name: v0, api_key_value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::CreateConnectionApiKeyAuthRequestParameters);
        members.required(0, &self.api_key_name);
        members.required(1, &self.api_key_value);
        members.close();
    }
}

shape!(
    CreateConnectionApiKeyAuthRequestParameters,
    schema::CreateConnectionApiKeyAuthRequestParameters
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateConnectionAuthRequestParameters {
    pub basic_auth_parameters: Option<CreateConnectionBasicAuthRequestParameters>,
    pub o_auth_parameters: Option<CreateConnectionOAuthRequestParameters>,
    pub api_key_auth_parameters: Option<CreateConnectionApiKeyAuthRequestParameters>,
    pub invocation_http_parameters: Option<ConnectionHttpParameters>,
    pub connectivity_parameters: Option<ConnectivityResourceParameters>,
}

impl crate::Value for CreateConnectionAuthRequestParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::CreateConnectionAuthRequestParameters)?;
        while let Some((member, kind)) =
            input.member(&schema::CreateConnectionAuthRequestParameters)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            basic_auth_parameters: v0,
            o_auth_parameters: v1,
            api_key_auth_parameters: v2,
            invocation_http_parameters: v3,
            connectivity_parameters: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateConnectionAuthRequestParameters);
        members.optional(0, &self.basic_auth_parameters);
        members.optional(1, &self.o_auth_parameters);
        members.optional(2, &self.api_key_auth_parameters);
        members.optional(3, &self.invocation_http_parameters);
        members.optional(4, &self.connectivity_parameters);
        members.close();
    }
}

shape!(CreateConnectionAuthRequestParameters, schema::CreateConnectionAuthRequestParameters);

#[derive(Clone, PartialEq, Default)]
pub struct CreateConnectionBasicAuthRequestParameters {
    pub username: String,
    pub password: String,
}

impl std::fmt::Debug for CreateConnectionBasicAuthRequestParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateConnectionBasicAuthRequestParameters")
            .field("username", &self.username)
            .field("password", &format_args!("***"))
            .finish()
    }
}

impl crate::Value for CreateConnectionBasicAuthRequestParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CreateConnectionBasicAuthRequestParameters)?;
        while let Some((member, kind)) =
            input.member(&schema::CreateConnectionBasicAuthRequestParameters)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { username: v0, password: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::CreateConnectionBasicAuthRequestParameters);
        members.required(0, &self.username);
        members.required(1, &self.password);
        members.close();
    }
}

shape!(
    CreateConnectionBasicAuthRequestParameters,
    schema::CreateConnectionBasicAuthRequestParameters
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateConnectionOAuthClientRequestParameters {
    pub client_id: String,
    pub client_secret: String,
}

impl std::fmt::Debug for CreateConnectionOAuthClientRequestParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateConnectionOAuthClientRequestParameters")
            .field("client_id", &self.client_id)
            .field("client_secret", &format_args!("***"))
            .finish()
    }
}

impl crate::Value for CreateConnectionOAuthClientRequestParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CreateConnectionOAuthClientRequestParameters)?;
        while let Some((member, kind)) =
            input.member(&schema::CreateConnectionOAuthClientRequestParameters)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { client_id: v0, client_secret: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::CreateConnectionOAuthClientRequestParameters);
        members.required(0, &self.client_id);
        members.required(1, &self.client_secret);
        members.close();
    }
}

shape!(
    CreateConnectionOAuthClientRequestParameters,
    schema::CreateConnectionOAuthClientRequestParameters
);

#[derive(Debug, Clone, PartialEq)]
pub struct CreateConnectionOAuthRequestParameters {
    pub client_parameters: CreateConnectionOAuthClientRequestParameters,
    pub authorization_endpoint: String,
    pub http_method: ConnectionOAuthHttpMethod,
    pub o_auth_http_parameters: Option<ConnectionHttpParameters>,
}

impl crate::Value for CreateConnectionOAuthRequestParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::CreateConnectionOAuthRequestParameters)?;
        while let Some((member, kind)) =
            input.member(&schema::CreateConnectionOAuthRequestParameters)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            client_parameters: v0,
            authorization_endpoint: v1,
            http_method: v2,
            o_auth_http_parameters: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateConnectionOAuthRequestParameters);
        members.required(0, &self.client_parameters);
        members.required(1, &self.authorization_endpoint);
        members.required(2, &self.http_method);
        members.optional(3, &self.o_auth_http_parameters);
        members.close();
    }
}

shape!(CreateConnectionOAuthRequestParameters, schema::CreateConnectionOAuthRequestParameters);

#[derive(Debug, Clone, PartialEq)]
pub struct CreateConnectionRequest {
    pub name: String,
    pub description: Option<String>,
    pub authorization_type: ConnectionAuthorizationType,
    pub auth_parameters: CreateConnectionAuthRequestParameters,
    pub invocation_connectivity_parameters: Option<ConnectivityResourceParameters>,
    pub kms_key_identifier: Option<String>,
}

impl crate::Value for CreateConnectionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        input.open(&schema::CreateConnectionRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateConnectionRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v2), Some(v3)) = (v0, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            name: v0,
            description: v1,
            authorization_type: v2,
            auth_parameters: v3,
            invocation_connectivity_parameters: v4,
            kms_key_identifier: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateConnectionRequest);
        members.required(0, &self.name);
        members.optional(1, &self.description);
        members.required(2, &self.authorization_type);
        members.required(3, &self.auth_parameters);
        members.optional(4, &self.invocation_connectivity_parameters);
        members.optional(5, &self.kms_key_identifier);
        members.close();
    }
}

shape!(CreateConnectionRequest, schema::CreateConnectionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
}

impl crate::Value for CreateConnectionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::CreateConnectionResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateConnectionResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            connection_arn: v0,
            connection_state: v1,
            creation_time: v2,
            last_modified_time: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateConnectionResponse);
        members.optional(0, &self.connection_arn);
        members.optional(1, &self.connection_state);
        members.optional(2, &self.creation_time);
        members.optional(3, &self.last_modified_time);
        members.close();
    }
}

shape!(CreateConnectionResponse, schema::CreateConnectionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateEndpointRequest {
    pub name: String,
    pub description: Option<String>,
    pub routing_config: RoutingConfig,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Vec<EndpointEventBus>,
    pub role_arn: Option<String>,
}

impl crate::Value for CreateEndpointRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        input.open(&schema::CreateEndpointRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateEndpointRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v2), Some(v4)) = (v0, v2, v4) else { return Ok(None) };
        Ok(Some(Self {
            name: v0,
            description: v1,
            routing_config: v2,
            replication_config: v3,
            event_buses: v4,
            role_arn: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateEndpointRequest);
        members.required(0, &self.name);
        members.optional(1, &self.description);
        members.required(2, &self.routing_config);
        members.optional(3, &self.replication_config);
        members.required(4, &self.event_buses);
        members.optional(5, &self.role_arn);
        members.close();
    }
}

shape!(CreateEndpointRequest, schema::CreateEndpointRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateEndpointResponse {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Option<Vec<EndpointEventBus>>,
    pub role_arn: Option<String>,
    pub state: Option<EndpointState>,
}

impl crate::Value for CreateEndpointResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        input.open(&schema::CreateEndpointResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateEndpointResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                _ => v6 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            name: v0,
            arn: v1,
            routing_config: v2,
            replication_config: v3,
            event_buses: v4,
            role_arn: v5,
            state: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateEndpointResponse);
        members.optional(0, &self.name);
        members.optional(1, &self.arn);
        members.optional(2, &self.routing_config);
        members.optional(3, &self.replication_config);
        members.optional(4, &self.event_buses);
        members.optional(5, &self.role_arn);
        members.optional(6, &self.state);
        members.close();
    }
}

shape!(CreateEndpointResponse, schema::CreateEndpointResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateEventBusRequest {
    pub name: String,
    pub event_source_name: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for CreateEventBusRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        input.open(&schema::CreateEventBusRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateEventBusRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                _ => v6 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            name: v0,
            event_source_name: v1,
            description: v2,
            kms_key_identifier: v3,
            dead_letter_config: v4,
            log_config: v5,
            tags: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateEventBusRequest);
        members.required(0, &self.name);
        members.optional(1, &self.event_source_name);
        members.optional(2, &self.description);
        members.optional(3, &self.kms_key_identifier);
        members.optional(4, &self.dead_letter_config);
        members.optional(5, &self.log_config);
        members.optional(6, &self.tags);
        members.close();
    }
}

shape!(CreateEventBusRequest, schema::CreateEventBusRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateEventBusResponse {
    pub event_bus_arn: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}

impl crate::Value for CreateEventBusResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::CreateEventBusResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateEventBusResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            event_bus_arn: v0,
            description: v1,
            kms_key_identifier: v2,
            dead_letter_config: v3,
            log_config: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateEventBusResponse);
        members.optional(0, &self.event_bus_arn);
        members.optional(1, &self.description);
        members.optional(2, &self.kms_key_identifier);
        members.optional(3, &self.dead_letter_config);
        members.optional(4, &self.log_config);
        members.close();
    }
}

shape!(CreateEventBusResponse, schema::CreateEventBusResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePartnerEventSourceRequest {
    pub name: String,
    pub account: String,
}

impl crate::Value for CreatePartnerEventSourceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CreatePartnerEventSourceRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreatePartnerEventSourceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { name: v0, account: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreatePartnerEventSourceRequest);
        members.required(0, &self.name);
        members.required(1, &self.account);
        members.close();
    }
}

shape!(CreatePartnerEventSourceRequest, schema::CreatePartnerEventSourceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePartnerEventSourceResponse {
    pub event_source_arn: Option<String>,
}

impl crate::Value for CreatePartnerEventSourceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreatePartnerEventSourceResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreatePartnerEventSourceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { event_source_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreatePartnerEventSourceResponse);
        members.optional(0, &self.event_source_arn);
        members.close();
    }
}

shape!(CreatePartnerEventSourceResponse, schema::CreatePartnerEventSourceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeactivateEventSourceRequest {
    pub name: String,
}

impl crate::Value for DeactivateEventSourceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeactivateEventSourceRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeactivateEventSourceRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeactivateEventSourceRequest);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(DeactivateEventSourceRequest, schema::DeactivateEventSourceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeadLetterConfig {
    pub arn: Option<String>,
}

impl crate::Value for DeadLetterConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeadLetterConfig)?;
        while let Some((member, kind)) = input.member(&schema::DeadLetterConfig)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeadLetterConfig);
        members.optional(0, &self.arn);
        members.close();
    }
}

shape!(DeadLetterConfig, schema::DeadLetterConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeauthorizeConnectionRequest {
    pub name: String,
}

impl crate::Value for DeauthorizeConnectionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeauthorizeConnectionRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeauthorizeConnectionRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeauthorizeConnectionRequest);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(DeauthorizeConnectionRequest, schema::DeauthorizeConnectionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeauthorizeConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub last_authorized_time: Option<crate::Timestamp>,
}

impl crate::Value for DeauthorizeConnectionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::DeauthorizeConnectionResponse)?;
        while let Some((member, kind)) = input.member(&schema::DeauthorizeConnectionResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            connection_arn: v0,
            connection_state: v1,
            creation_time: v2,
            last_modified_time: v3,
            last_authorized_time: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeauthorizeConnectionResponse);
        members.optional(0, &self.connection_arn);
        members.optional(1, &self.connection_state);
        members.optional(2, &self.creation_time);
        members.optional(3, &self.last_modified_time);
        members.optional(4, &self.last_authorized_time);
        members.close();
    }
}

shape!(DeauthorizeConnectionResponse, schema::DeauthorizeConnectionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteApiDestinationRequest {
    pub name: String,
}

impl crate::Value for DeleteApiDestinationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteApiDestinationRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteApiDestinationRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteApiDestinationRequest);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(DeleteApiDestinationRequest, schema::DeleteApiDestinationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteApiDestinationResponse {}

impl crate::Value for DeleteApiDestinationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteApiDestinationResponse)?;
        while input.member(&schema::DeleteApiDestinationResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteApiDestinationResponse);
        members.close();
    }
}

shape!(DeleteApiDestinationResponse, schema::DeleteApiDestinationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteArchiveRequest {
    pub archive_name: String,
}

impl crate::Value for DeleteArchiveRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteArchiveRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteArchiveRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { archive_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteArchiveRequest);
        members.required(0, &self.archive_name);
        members.close();
    }
}

shape!(DeleteArchiveRequest, schema::DeleteArchiveRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteArchiveResponse {}

impl crate::Value for DeleteArchiveResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteArchiveResponse)?;
        while input.member(&schema::DeleteArchiveResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteArchiveResponse);
        members.close();
    }
}

shape!(DeleteArchiveResponse, schema::DeleteArchiveResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteConnectionRequest {
    pub name: String,
}

impl crate::Value for DeleteConnectionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteConnectionRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteConnectionRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteConnectionRequest);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(DeleteConnectionRequest, schema::DeleteConnectionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub last_authorized_time: Option<crate::Timestamp>,
}

impl crate::Value for DeleteConnectionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::DeleteConnectionResponse)?;
        while let Some((member, kind)) = input.member(&schema::DeleteConnectionResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            connection_arn: v0,
            connection_state: v1,
            creation_time: v2,
            last_modified_time: v3,
            last_authorized_time: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteConnectionResponse);
        members.optional(0, &self.connection_arn);
        members.optional(1, &self.connection_state);
        members.optional(2, &self.creation_time);
        members.optional(3, &self.last_modified_time);
        members.optional(4, &self.last_authorized_time);
        members.close();
    }
}

shape!(DeleteConnectionResponse, schema::DeleteConnectionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteEndpointRequest {
    pub name: String,
}

impl crate::Value for DeleteEndpointRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteEndpointRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteEndpointRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteEndpointRequest);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(DeleteEndpointRequest, schema::DeleteEndpointRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteEndpointResponse {}

impl crate::Value for DeleteEndpointResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteEndpointResponse)?;
        while input.member(&schema::DeleteEndpointResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteEndpointResponse);
        members.close();
    }
}

shape!(DeleteEndpointResponse, schema::DeleteEndpointResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteEventBusRequest {
    pub name: String,
}

impl crate::Value for DeleteEventBusRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteEventBusRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteEventBusRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteEventBusRequest);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(DeleteEventBusRequest, schema::DeleteEventBusRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePartnerEventSourceRequest {
    pub name: String,
    pub account: String,
}

impl crate::Value for DeletePartnerEventSourceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeletePartnerEventSourceRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeletePartnerEventSourceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { name: v0, account: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeletePartnerEventSourceRequest);
        members.required(0, &self.name);
        members.required(1, &self.account);
        members.close();
    }
}

shape!(DeletePartnerEventSourceRequest, schema::DeletePartnerEventSourceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
    pub force: Option<bool>,
}

impl crate::Value for DeleteRuleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DeleteRuleRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteRuleRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0, event_bus_name: v1, force: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteRuleRequest);
        members.required(0, &self.name);
        members.optional(1, &self.event_bus_name);
        members.optional(2, &self.force);
        members.close();
    }
}

shape!(DeleteRuleRequest, schema::DeleteRuleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeApiDestinationRequest {
    pub name: String,
}

impl crate::Value for DescribeApiDestinationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeApiDestinationRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeApiDestinationRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeApiDestinationRequest);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(DescribeApiDestinationRequest, schema::DescribeApiDestinationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeApiDestinationResponse {
    pub api_destination_arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub api_destination_state: Option<ApiDestinationState>,
    pub connection_arn: Option<String>,
    pub invocation_endpoint: Option<String>,
    pub http_method: Option<ApiDestinationHttpMethod>,
    pub invocation_rate_limit_per_second: Option<i32>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
}

impl crate::Value for DescribeApiDestinationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        let mut v9 = None;
        input.open(&schema::DescribeApiDestinationResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeApiDestinationResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                7 => v7 = crate::Value::read(input, kind)?,
                8 => v8 = crate::Value::read(input, kind)?,
                _ => v9 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            api_destination_arn: v0,
            name: v1,
            description: v2,
            api_destination_state: v3,
            connection_arn: v4,
            invocation_endpoint: v5,
            http_method: v6,
            invocation_rate_limit_per_second: v7,
            creation_time: v8,
            last_modified_time: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeApiDestinationResponse);
        members.optional(0, &self.api_destination_arn);
        members.optional(1, &self.name);
        members.optional(2, &self.description);
        members.optional(3, &self.api_destination_state);
        members.optional(4, &self.connection_arn);
        members.optional(5, &self.invocation_endpoint);
        members.optional(6, &self.http_method);
        members.optional(7, &self.invocation_rate_limit_per_second);
        members.optional(8, &self.creation_time);
        members.optional(9, &self.last_modified_time);
        members.close();
    }
}

shape!(DescribeApiDestinationResponse, schema::DescribeApiDestinationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeArchiveRequest {
    pub archive_name: String,
}

impl crate::Value for DescribeArchiveRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeArchiveRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeArchiveRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { archive_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeArchiveRequest);
        members.required(0, &self.archive_name);
        members.close();
    }
}

shape!(DescribeArchiveRequest, schema::DescribeArchiveRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeArchiveResponse {
    pub archive_arn: Option<String>,
    pub archive_name: Option<String>,
    pub event_source_arn: Option<String>,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<ArchiveState>,
    pub state_reason: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub retention_days: Option<i32>,
    pub size_bytes: Option<i64>,
    pub event_count: Option<i64>,
    pub creation_time: Option<crate::Timestamp>,
}

impl crate::Value for DescribeArchiveResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        let mut v9 = None;
        let mut v10 = None;
        let mut v11 = None;
        input.open(&schema::DescribeArchiveResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeArchiveResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                7 => v7 = crate::Value::read(input, kind)?,
                8 => v8 = crate::Value::read(input, kind)?,
                9 => v9 = crate::Value::read(input, kind)?,
                10 => v10 = crate::Value::read(input, kind)?,
                _ => v11 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            archive_arn: v0,
            archive_name: v1,
            event_source_arn: v2,
            description: v3,
            event_pattern: v4,
            state: v5,
            state_reason: v6,
            kms_key_identifier: v7,
            retention_days: v8,
            size_bytes: v9,
            event_count: v10,
            creation_time: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeArchiveResponse);
        members.optional(0, &self.archive_arn);
        members.optional(1, &self.archive_name);
        members.optional(2, &self.event_source_arn);
        members.optional(3, &self.description);
        members.optional(4, &self.event_pattern);
        members.optional(5, &self.state);
        members.optional(6, &self.state_reason);
        members.optional(7, &self.kms_key_identifier);
        members.optional(8, &self.retention_days);
        members.optional(9, &self.size_bytes);
        members.optional(10, &self.event_count);
        members.optional(11, &self.creation_time);
        members.close();
    }
}

shape!(DescribeArchiveResponse, schema::DescribeArchiveResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeConnectionConnectivityParameters {
    pub resource_parameters: DescribeConnectionResourceParameters,
}

impl crate::Value for DescribeConnectionConnectivityParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeConnectionConnectivityParameters)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeConnectionConnectivityParameters)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { resource_parameters: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DescribeConnectionConnectivityParameters);
        members.required(0, &self.resource_parameters);
        members.close();
    }
}

shape!(DescribeConnectionConnectivityParameters, schema::DescribeConnectionConnectivityParameters);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeConnectionRequest {
    pub name: String,
}

impl crate::Value for DescribeConnectionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeConnectionRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeConnectionRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeConnectionRequest);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(DescribeConnectionRequest, schema::DescribeConnectionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeConnectionResourceParameters {
    pub resource_configuration_arn: String,
    pub resource_association_arn: String,
}

impl crate::Value for DescribeConnectionResourceParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeConnectionResourceParameters)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeConnectionResourceParameters)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { resource_configuration_arn: v0, resource_association_arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeConnectionResourceParameters);
        members.required(0, &self.resource_configuration_arn);
        members.required(1, &self.resource_association_arn);
        members.close();
    }
}

shape!(DescribeConnectionResourceParameters, schema::DescribeConnectionResourceParameters);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeConnectionResponse {
    pub connection_arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub invocation_connectivity_parameters: Option<DescribeConnectionConnectivityParameters>,
    pub connection_state: Option<ConnectionState>,
    pub state_reason: Option<String>,
    pub authorization_type: Option<ConnectionAuthorizationType>,
    pub secret_arn: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub auth_parameters: Option<ConnectionAuthResponseParameters>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub last_authorized_time: Option<crate::Timestamp>,
}

impl crate::Value for DescribeConnectionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        let mut v9 = None;
        let mut v10 = None;
        let mut v11 = None;
        let mut v12 = None;
        input.open(&schema::DescribeConnectionResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeConnectionResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                7 => v7 = crate::Value::read(input, kind)?,
                8 => v8 = crate::Value::read(input, kind)?,
                9 => v9 = crate::Value::read(input, kind)?,
                10 => v10 = crate::Value::read(input, kind)?,
                11 => v11 = crate::Value::read(input, kind)?,
                _ => v12 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            connection_arn: v0,
            name: v1,
            description: v2,
            invocation_connectivity_parameters: v3,
            connection_state: v4,
            state_reason: v5,
            authorization_type: v6,
            secret_arn: v7,
            kms_key_identifier: v8,
            auth_parameters: v9,
            creation_time: v10,
            last_modified_time: v11,
            last_authorized_time: v12,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeConnectionResponse);
        members.optional(0, &self.connection_arn);
        members.optional(1, &self.name);
        members.optional(2, &self.description);
        members.optional(3, &self.invocation_connectivity_parameters);
        members.optional(4, &self.connection_state);
        members.optional(5, &self.state_reason);
        members.optional(6, &self.authorization_type);
        members.optional(7, &self.secret_arn);
        members.optional(8, &self.kms_key_identifier);
        members.optional(9, &self.auth_parameters);
        members.optional(10, &self.creation_time);
        members.optional(11, &self.last_modified_time);
        members.optional(12, &self.last_authorized_time);
        members.close();
    }
}

shape!(DescribeConnectionResponse, schema::DescribeConnectionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEndpointRequest {
    pub name: String,
    pub home_region: Option<String>,
}

impl crate::Value for DescribeEndpointRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeEndpointRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeEndpointRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0, home_region: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeEndpointRequest);
        members.required(0, &self.name);
        members.optional(1, &self.home_region);
        members.close();
    }
}

shape!(DescribeEndpointRequest, schema::DescribeEndpointRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEndpointResponse {
    pub name: Option<String>,
    pub description: Option<String>,
    pub arn: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Option<Vec<EndpointEventBus>>,
    pub role_arn: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_url: Option<String>,
    pub state: Option<EndpointState>,
    pub state_reason: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
}

impl crate::Value for DescribeEndpointResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        let mut v9 = None;
        let mut v10 = None;
        let mut v11 = None;
        let mut v12 = None;
        input.open(&schema::DescribeEndpointResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeEndpointResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                7 => v7 = crate::Value::read(input, kind)?,
                8 => v8 = crate::Value::read(input, kind)?,
                9 => v9 = crate::Value::read(input, kind)?,
                10 => v10 = crate::Value::read(input, kind)?,
                11 => v11 = crate::Value::read(input, kind)?,
                _ => v12 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            name: v0,
            description: v1,
            arn: v2,
            routing_config: v3,
            replication_config: v4,
            event_buses: v5,
            role_arn: v6,
            endpoint_id: v7,
            endpoint_url: v8,
            state: v9,
            state_reason: v10,
            creation_time: v11,
            last_modified_time: v12,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeEndpointResponse);
        members.optional(0, &self.name);
        members.optional(1, &self.description);
        members.optional(2, &self.arn);
        members.optional(3, &self.routing_config);
        members.optional(4, &self.replication_config);
        members.optional(5, &self.event_buses);
        members.optional(6, &self.role_arn);
        members.optional(7, &self.endpoint_id);
        members.optional(8, &self.endpoint_url);
        members.optional(9, &self.state);
        members.optional(10, &self.state_reason);
        members.optional(11, &self.creation_time);
        members.optional(12, &self.last_modified_time);
        members.close();
    }
}

shape!(DescribeEndpointResponse, schema::DescribeEndpointResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEventBusRequest {
    pub name: Option<String>,
}

impl crate::Value for DescribeEventBusRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeEventBusRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeEventBusRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeEventBusRequest);
        members.optional(0, &self.name);
        members.close();
    }
}

shape!(DescribeEventBusRequest, schema::DescribeEventBusRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEventBusResponse {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub policy: Option<String>,
    pub log_config: Option<LogConfig>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub managed_by: Option<String>,
}

impl crate::Value for DescribeEventBusResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        let mut v9 = None;
        input.open(&schema::DescribeEventBusResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeEventBusResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                7 => v7 = crate::Value::read(input, kind)?,
                8 => v8 = crate::Value::read(input, kind)?,
                _ => v9 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            name: v0,
            arn: v1,
            description: v2,
            kms_key_identifier: v3,
            dead_letter_config: v4,
            policy: v5,
            log_config: v6,
            creation_time: v7,
            last_modified_time: v8,
            managed_by: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeEventBusResponse);
        members.optional(0, &self.name);
        members.optional(1, &self.arn);
        members.optional(2, &self.description);
        members.optional(3, &self.kms_key_identifier);
        members.optional(4, &self.dead_letter_config);
        members.optional(5, &self.policy);
        members.optional(6, &self.log_config);
        members.optional(7, &self.creation_time);
        members.optional(8, &self.last_modified_time);
        members.optional(9, &self.managed_by);
        members.close();
    }
}

shape!(DescribeEventBusResponse, schema::DescribeEventBusResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEventSourceRequest {
    pub name: String,
}

impl crate::Value for DescribeEventSourceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeEventSourceRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeEventSourceRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeEventSourceRequest);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(DescribeEventSourceRequest, schema::DescribeEventSourceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEventSourceResponse {
    pub arn: Option<String>,
    pub created_by: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub expiration_time: Option<crate::Timestamp>,
    pub name: Option<String>,
    pub state: Option<EventSourceState>,
}

impl crate::Value for DescribeEventSourceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        input.open(&schema::DescribeEventSourceResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeEventSourceResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            arn: v0,
            created_by: v1,
            creation_time: v2,
            expiration_time: v3,
            name: v4,
            state: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeEventSourceResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.created_by);
        members.optional(2, &self.creation_time);
        members.optional(3, &self.expiration_time);
        members.optional(4, &self.name);
        members.optional(5, &self.state);
        members.close();
    }
}

shape!(DescribeEventSourceResponse, schema::DescribeEventSourceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePartnerEventSourceRequest {
    pub name: String,
}

impl crate::Value for DescribePartnerEventSourceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribePartnerEventSourceRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribePartnerEventSourceRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribePartnerEventSourceRequest);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(DescribePartnerEventSourceRequest, schema::DescribePartnerEventSourceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePartnerEventSourceResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl crate::Value for DescribePartnerEventSourceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribePartnerEventSourceResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribePartnerEventSourceResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribePartnerEventSourceResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.close();
    }
}

shape!(DescribePartnerEventSourceResponse, schema::DescribePartnerEventSourceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeReplayRequest {
    pub replay_name: String,
}

impl crate::Value for DescribeReplayRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeReplayRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeReplayRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { replay_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeReplayRequest);
        members.required(0, &self.replay_name);
        members.close();
    }
}

shape!(DescribeReplayRequest, schema::DescribeReplayRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeReplayResponse {
    pub replay_name: Option<String>,
    pub replay_arn: Option<String>,
    pub description: Option<String>,
    pub state: Option<ReplayState>,
    pub state_reason: Option<String>,
    pub event_source_arn: Option<String>,
    pub destination: Option<ReplayDestination>,
    pub event_start_time: Option<crate::Timestamp>,
    pub event_end_time: Option<crate::Timestamp>,
    pub event_last_replayed_time: Option<crate::Timestamp>,
    pub replay_start_time: Option<crate::Timestamp>,
    pub replay_end_time: Option<crate::Timestamp>,
}

impl crate::Value for DescribeReplayResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        let mut v9 = None;
        let mut v10 = None;
        let mut v11 = None;
        input.open(&schema::DescribeReplayResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeReplayResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                7 => v7 = crate::Value::read(input, kind)?,
                8 => v8 = crate::Value::read(input, kind)?,
                9 => v9 = crate::Value::read(input, kind)?,
                10 => v10 = crate::Value::read(input, kind)?,
                _ => v11 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            replay_name: v0,
            replay_arn: v1,
            description: v2,
            state: v3,
            state_reason: v4,
            event_source_arn: v5,
            destination: v6,
            event_start_time: v7,
            event_end_time: v8,
            event_last_replayed_time: v9,
            replay_start_time: v10,
            replay_end_time: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeReplayResponse);
        members.optional(0, &self.replay_name);
        members.optional(1, &self.replay_arn);
        members.optional(2, &self.description);
        members.optional(3, &self.state);
        members.optional(4, &self.state_reason);
        members.optional(5, &self.event_source_arn);
        members.optional(6, &self.destination);
        members.optional(7, &self.event_start_time);
        members.optional(8, &self.event_end_time);
        members.optional(9, &self.event_last_replayed_time);
        members.optional(10, &self.replay_start_time);
        members.optional(11, &self.replay_end_time);
        members.close();
    }
}

shape!(DescribeReplayResponse, schema::DescribeReplayResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

impl crate::Value for DescribeRuleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeRuleRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeRuleRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0, event_bus_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeRuleRequest);
        members.required(0, &self.name);
        members.optional(1, &self.event_bus_name);
        members.close();
    }
}

shape!(DescribeRuleRequest, schema::DescribeRuleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeRuleResponse {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub event_pattern: Option<String>,
    pub schedule_expression: Option<String>,
    pub state: Option<RuleState>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub managed_by: Option<String>,
    pub event_bus_name: Option<String>,
    pub created_by: Option<String>,
}

impl crate::Value for DescribeRuleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        let mut v9 = None;
        input.open(&schema::DescribeRuleResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeRuleResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                7 => v7 = crate::Value::read(input, kind)?,
                8 => v8 = crate::Value::read(input, kind)?,
                _ => v9 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            name: v0,
            arn: v1,
            event_pattern: v2,
            schedule_expression: v3,
            state: v4,
            description: v5,
            role_arn: v6,
            managed_by: v7,
            event_bus_name: v8,
            created_by: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeRuleResponse);
        members.optional(0, &self.name);
        members.optional(1, &self.arn);
        members.optional(2, &self.event_pattern);
        members.optional(3, &self.schedule_expression);
        members.optional(4, &self.state);
        members.optional(5, &self.description);
        members.optional(6, &self.role_arn);
        members.optional(7, &self.managed_by);
        members.optional(8, &self.event_bus_name);
        members.optional(9, &self.created_by);
        members.close();
    }
}

shape!(DescribeRuleResponse, schema::DescribeRuleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

impl crate::Value for DisableRuleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DisableRuleRequest)?;
        while let Some((member, kind)) = input.member(&schema::DisableRuleRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0, event_bus_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DisableRuleRequest);
        members.required(0, &self.name);
        members.optional(1, &self.event_bus_name);
        members.close();
    }
}

shape!(DisableRuleRequest, schema::DisableRuleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EcsParameters {
    pub task_definition_arn: String,
    pub task_count: Option<i32>,
    pub launch_type: Option<LaunchType>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub platform_version: Option<String>,
    pub group: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub propagate_tags: Option<PropagateTags>,
    pub reference_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for EcsParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        let mut v9 = None;
        let mut v10 = None;
        let mut v11 = None;
        let mut v12 = None;
        let mut v13 = None;
        input.open(&schema::EcsParameters)?;
        while let Some((member, kind)) = input.member(&schema::EcsParameters)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                7 => v7 = crate::Value::read(input, kind)?,
                8 => v8 = crate::Value::read(input, kind)?,
                9 => v9 = crate::Value::read(input, kind)?,
                10 => v10 = crate::Value::read(input, kind)?,
                11 => v11 = crate::Value::read(input, kind)?,
                12 => v12 = crate::Value::read(input, kind)?,
                _ => v13 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            task_definition_arn: v0,
            task_count: v1,
            launch_type: v2,
            network_configuration: v3,
            platform_version: v4,
            group: v5,
            capacity_provider_strategy: v6,
            enable_ecs_managed_tags: v7,
            enable_execute_command: v8,
            placement_constraints: v9,
            placement_strategy: v10,
            propagate_tags: v11,
            reference_id: v12,
            tags: v13,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EcsParameters);
        members.required(0, &self.task_definition_arn);
        members.optional(1, &self.task_count);
        members.optional(2, &self.launch_type);
        members.optional(3, &self.network_configuration);
        members.optional(4, &self.platform_version);
        members.optional(5, &self.group);
        members.optional(6, &self.capacity_provider_strategy);
        members.optional(7, &self.enable_ecs_managed_tags);
        members.optional(8, &self.enable_execute_command);
        members.optional(9, &self.placement_constraints);
        members.optional(10, &self.placement_strategy);
        members.optional(11, &self.propagate_tags);
        members.optional(12, &self.reference_id);
        members.optional(13, &self.tags);
        members.close();
    }
}

shape!(EcsParameters, schema::EcsParameters);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

impl crate::Value for EnableRuleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::EnableRuleRequest)?;
        while let Some((member, kind)) = input.member(&schema::EnableRuleRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0, event_bus_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EnableRuleRequest);
        members.required(0, &self.name);
        members.optional(1, &self.event_bus_name);
        members.close();
    }
}

shape!(EnableRuleRequest, schema::EnableRuleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Endpoint {
    pub name: Option<String>,
    pub description: Option<String>,
    pub arn: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Option<Vec<EndpointEventBus>>,
    pub role_arn: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_url: Option<String>,
    pub state: Option<EndpointState>,
    pub state_reason: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
}

impl crate::Value for Endpoint {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        let mut v9 = None;
        let mut v10 = None;
        let mut v11 = None;
        let mut v12 = None;
        input.open(&schema::Endpoint)?;
        while let Some((member, kind)) = input.member(&schema::Endpoint)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                7 => v7 = crate::Value::read(input, kind)?,
                8 => v8 = crate::Value::read(input, kind)?,
                9 => v9 = crate::Value::read(input, kind)?,
                10 => v10 = crate::Value::read(input, kind)?,
                11 => v11 = crate::Value::read(input, kind)?,
                _ => v12 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            name: v0,
            description: v1,
            arn: v2,
            routing_config: v3,
            replication_config: v4,
            event_buses: v5,
            role_arn: v6,
            endpoint_id: v7,
            endpoint_url: v8,
            state: v9,
            state_reason: v10,
            creation_time: v11,
            last_modified_time: v12,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Endpoint);
        members.optional(0, &self.name);
        members.optional(1, &self.description);
        members.optional(2, &self.arn);
        members.optional(3, &self.routing_config);
        members.optional(4, &self.replication_config);
        members.optional(5, &self.event_buses);
        members.optional(6, &self.role_arn);
        members.optional(7, &self.endpoint_id);
        members.optional(8, &self.endpoint_url);
        members.optional(9, &self.state);
        members.optional(10, &self.state_reason);
        members.optional(11, &self.creation_time);
        members.optional(12, &self.last_modified_time);
        members.close();
    }
}

shape!(Endpoint, schema::Endpoint);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EndpointEventBus {
    pub event_bus_arn: String,
}

impl crate::Value for EndpointEventBus {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::EndpointEventBus)?;
        while let Some((member, kind)) = input.member(&schema::EndpointEventBus)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { event_bus_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EndpointEventBus);
        members.required(0, &self.event_bus_arn);
        members.close();
    }
}

shape!(EndpointEventBus, schema::EndpointEventBus);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EndpointState {
    Active,
    Creating,
    Updating,
    Deleting,
    CreateFailed,
    UpdateFailed,
    DeleteFailed,
}

texts!(
    EndpointState,
    schema::EndpointState,
    [
        Active = "ACTIVE",
        Creating = "CREATING",
        Updating = "UPDATING",
        Deleting = "DELETING",
        CreateFailed = "CREATE_FAILED",
        UpdateFailed = "UPDATE_FAILED",
        DeleteFailed = "DELETE_FAILED",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventBus {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub policy: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub managed_by: Option<String>,
}

impl crate::Value for EventBus {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        input.open(&schema::EventBus)?;
        while let Some((member, kind)) = input.member(&schema::EventBus)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                _ => v6 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            name: v0,
            arn: v1,
            description: v2,
            policy: v3,
            creation_time: v4,
            last_modified_time: v5,
            managed_by: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EventBus);
        members.optional(0, &self.name);
        members.optional(1, &self.arn);
        members.optional(2, &self.description);
        members.optional(3, &self.policy);
        members.optional(4, &self.creation_time);
        members.optional(5, &self.last_modified_time);
        members.optional(6, &self.managed_by);
        members.close();
    }
}

shape!(EventBus, schema::EventBus);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventSource {
    pub arn: Option<String>,
    pub created_by: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub expiration_time: Option<crate::Timestamp>,
    pub name: Option<String>,
    pub state: Option<EventSourceState>,
}

impl crate::Value for EventSource {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        input.open(&schema::EventSource)?;
        while let Some((member, kind)) = input.member(&schema::EventSource)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            arn: v0,
            created_by: v1,
            creation_time: v2,
            expiration_time: v3,
            name: v4,
            state: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EventSource);
        members.optional(0, &self.arn);
        members.optional(1, &self.created_by);
        members.optional(2, &self.creation_time);
        members.optional(3, &self.expiration_time);
        members.optional(4, &self.name);
        members.optional(5, &self.state);
        members.close();
    }
}

shape!(EventSource, schema::EventSource);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventSourceState {
    Pending,
    Active,
    Deleted,
}

texts!(
    EventSourceState,
    schema::EventSourceState,
    [Pending = "PENDING", Active = "ACTIVE", Deleted = "DELETED",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FailoverConfig {
    pub primary: Primary,
    pub secondary: Secondary,
}

impl crate::Value for FailoverConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::FailoverConfig)?;
        while let Some((member, kind)) = input.member(&schema::FailoverConfig)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { primary: v0, secondary: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::FailoverConfig);
        members.required(0, &self.primary);
        members.required(1, &self.secondary);
        members.close();
    }
}

shape!(FailoverConfig, schema::FailoverConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HttpParameters {
    pub path_parameter_values: Option<Vec<String>>,
    pub header_parameters: Option<std::collections::BTreeMap<String, String>>,
    pub query_string_parameters: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for HttpParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::HttpParameters)?;
        while let Some((member, kind)) = input.member(&schema::HttpParameters)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            path_parameter_values: v0,
            header_parameters: v1,
            query_string_parameters: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::HttpParameters);
        members.optional(0, &self.path_parameter_values);
        members.optional(1, &self.header_parameters);
        members.optional(2, &self.query_string_parameters);
        members.close();
    }
}

shape!(HttpParameters, schema::HttpParameters);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IncludeDetail {
    None,
    Full,
}

texts!(IncludeDetail, schema::IncludeDetail, [None = "NONE", Full = "FULL",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputTransformer {
    pub input_paths_map: Option<std::collections::BTreeMap<String, String>>,
    pub input_template: String,
}

impl crate::Value for InputTransformer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::InputTransformer)?;
        while let Some((member, kind)) = input.member(&schema::InputTransformer)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { input_paths_map: v0, input_template: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InputTransformer);
        members.optional(0, &self.input_paths_map);
        members.required(1, &self.input_template);
        members.close();
    }
}

shape!(InputTransformer, schema::InputTransformer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KinesisParameters {
    pub partition_key_path: String,
}

impl crate::Value for KinesisParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::KinesisParameters)?;
        while let Some((member, kind)) = input.member(&schema::KinesisParameters)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { partition_key_path: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::KinesisParameters);
        members.required(0, &self.partition_key_path);
        members.close();
    }
}

shape!(KinesisParameters, schema::KinesisParameters);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LaunchType {
    Ec2,
    Fargate,
    External,
}

texts!(LaunchType, schema::LaunchType, [Ec2 = "EC2", Fargate = "FARGATE", External = "EXTERNAL",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Off,
    Error,
    Info,
    Trace,
}

texts!(Level, schema::Level, [Off = "OFF", Error = "ERROR", Info = "INFO", Trace = "TRACE",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListApiDestinationsRequest {
    pub name_prefix: Option<String>,
    pub connection_arn: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::Value for ListApiDestinationsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ListApiDestinationsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListApiDestinationsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name_prefix: v0, connection_arn: v1, next_token: v2, limit: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListApiDestinationsRequest);
        members.optional(0, &self.name_prefix);
        members.optional(1, &self.connection_arn);
        members.optional(2, &self.next_token);
        members.optional(3, &self.limit);
        members.close();
    }
}

shape!(ListApiDestinationsRequest, schema::ListApiDestinationsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListApiDestinationsResponse {
    pub api_destinations: Option<Vec<ApiDestination>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListApiDestinationsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListApiDestinationsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListApiDestinationsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { api_destinations: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListApiDestinationsResponse);
        members.optional(0, &self.api_destinations);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListApiDestinationsResponse, schema::ListApiDestinationsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListArchivesRequest {
    pub name_prefix: Option<String>,
    pub event_source_arn: Option<String>,
    pub state: Option<ArchiveState>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::Value for ListArchivesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::ListArchivesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListArchivesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            name_prefix: v0,
            event_source_arn: v1,
            state: v2,
            next_token: v3,
            limit: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListArchivesRequest);
        members.optional(0, &self.name_prefix);
        members.optional(1, &self.event_source_arn);
        members.optional(2, &self.state);
        members.optional(3, &self.next_token);
        members.optional(4, &self.limit);
        members.close();
    }
}

shape!(ListArchivesRequest, schema::ListArchivesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListArchivesResponse {
    pub archives: Option<Vec<Archive>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListArchivesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListArchivesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListArchivesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { archives: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListArchivesResponse);
        members.optional(0, &self.archives);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListArchivesResponse, schema::ListArchivesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListConnectionsRequest {
    pub name_prefix: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::Value for ListConnectionsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ListConnectionsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListConnectionsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name_prefix: v0, connection_state: v1, next_token: v2, limit: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListConnectionsRequest);
        members.optional(0, &self.name_prefix);
        members.optional(1, &self.connection_state);
        members.optional(2, &self.next_token);
        members.optional(3, &self.limit);
        members.close();
    }
}

shape!(ListConnectionsRequest, schema::ListConnectionsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListConnectionsResponse {
    pub connections: Option<Vec<Connection>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListConnectionsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListConnectionsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListConnectionsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { connections: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListConnectionsResponse);
        members.optional(0, &self.connections);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListConnectionsResponse, schema::ListConnectionsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEndpointsRequest {
    pub name_prefix: Option<String>,
    pub home_region: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::Value for ListEndpointsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ListEndpointsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListEndpointsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name_prefix: v0, home_region: v1, next_token: v2, max_results: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListEndpointsRequest);
        members.optional(0, &self.name_prefix);
        members.optional(1, &self.home_region);
        members.optional(2, &self.next_token);
        members.optional(3, &self.max_results);
        members.close();
    }
}

shape!(ListEndpointsRequest, schema::ListEndpointsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEndpointsResponse {
    pub endpoints: Option<Vec<Endpoint>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListEndpointsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListEndpointsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListEndpointsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { endpoints: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListEndpointsResponse);
        members.optional(0, &self.endpoints);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListEndpointsResponse, schema::ListEndpointsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEventBusesRequest {
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::Value for ListEventBusesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListEventBusesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListEventBusesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name_prefix: v0, next_token: v1, limit: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListEventBusesRequest);
        members.optional(0, &self.name_prefix);
        members.optional(1, &self.next_token);
        members.optional(2, &self.limit);
        members.close();
    }
}

shape!(ListEventBusesRequest, schema::ListEventBusesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEventBusesResponse {
    pub event_buses: Option<Vec<EventBus>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListEventBusesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListEventBusesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListEventBusesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { event_buses: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListEventBusesResponse);
        members.optional(0, &self.event_buses);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListEventBusesResponse, schema::ListEventBusesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEventSourcesRequest {
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::Value for ListEventSourcesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListEventSourcesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListEventSourcesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name_prefix: v0, next_token: v1, limit: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListEventSourcesRequest);
        members.optional(0, &self.name_prefix);
        members.optional(1, &self.next_token);
        members.optional(2, &self.limit);
        members.close();
    }
}

shape!(ListEventSourcesRequest, schema::ListEventSourcesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEventSourcesResponse {
    pub event_sources: Option<Vec<EventSource>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListEventSourcesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListEventSourcesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListEventSourcesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { event_sources: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListEventSourcesResponse);
        members.optional(0, &self.event_sources);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListEventSourcesResponse, schema::ListEventSourcesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPartnerEventSourceAccountsRequest {
    pub event_source_name: String,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::Value for ListPartnerEventSourceAccountsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListPartnerEventSourceAccountsRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::ListPartnerEventSourceAccountsRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { event_source_name: v0, next_token: v1, limit: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListPartnerEventSourceAccountsRequest);
        members.required(0, &self.event_source_name);
        members.optional(1, &self.next_token);
        members.optional(2, &self.limit);
        members.close();
    }
}

shape!(ListPartnerEventSourceAccountsRequest, schema::ListPartnerEventSourceAccountsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPartnerEventSourceAccountsResponse {
    pub partner_event_source_accounts: Option<Vec<PartnerEventSourceAccount>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListPartnerEventSourceAccountsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListPartnerEventSourceAccountsResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::ListPartnerEventSourceAccountsResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { partner_event_source_accounts: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListPartnerEventSourceAccountsResponse);
        members.optional(0, &self.partner_event_source_accounts);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListPartnerEventSourceAccountsResponse, schema::ListPartnerEventSourceAccountsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPartnerEventSourcesRequest {
    pub name_prefix: String,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::Value for ListPartnerEventSourcesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListPartnerEventSourcesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListPartnerEventSourcesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name_prefix: v0, next_token: v1, limit: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListPartnerEventSourcesRequest);
        members.required(0, &self.name_prefix);
        members.optional(1, &self.next_token);
        members.optional(2, &self.limit);
        members.close();
    }
}

shape!(ListPartnerEventSourcesRequest, schema::ListPartnerEventSourcesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPartnerEventSourcesResponse {
    pub partner_event_sources: Option<Vec<PartnerEventSource>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListPartnerEventSourcesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListPartnerEventSourcesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListPartnerEventSourcesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { partner_event_sources: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListPartnerEventSourcesResponse);
        members.optional(0, &self.partner_event_sources);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListPartnerEventSourcesResponse, schema::ListPartnerEventSourcesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListReplaysRequest {
    pub name_prefix: Option<String>,
    pub state: Option<ReplayState>,
    pub event_source_arn: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::Value for ListReplaysRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::ListReplaysRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListReplaysRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            name_prefix: v0,
            state: v1,
            event_source_arn: v2,
            next_token: v3,
            limit: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListReplaysRequest);
        members.optional(0, &self.name_prefix);
        members.optional(1, &self.state);
        members.optional(2, &self.event_source_arn);
        members.optional(3, &self.next_token);
        members.optional(4, &self.limit);
        members.close();
    }
}

shape!(ListReplaysRequest, schema::ListReplaysRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListReplaysResponse {
    pub replays: Option<Vec<Replay>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListReplaysResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListReplaysResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListReplaysResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { replays: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListReplaysResponse);
        members.optional(0, &self.replays);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListReplaysResponse, schema::ListReplaysResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRuleNamesByTargetRequest {
    pub target_arn: String,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::Value for ListRuleNamesByTargetRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ListRuleNamesByTargetRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListRuleNamesByTargetRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { target_arn: v0, event_bus_name: v1, next_token: v2, limit: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListRuleNamesByTargetRequest);
        members.required(0, &self.target_arn);
        members.optional(1, &self.event_bus_name);
        members.optional(2, &self.next_token);
        members.optional(3, &self.limit);
        members.close();
    }
}

shape!(ListRuleNamesByTargetRequest, schema::ListRuleNamesByTargetRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRuleNamesByTargetResponse {
    pub rule_names: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListRuleNamesByTargetResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListRuleNamesByTargetResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListRuleNamesByTargetResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { rule_names: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListRuleNamesByTargetResponse);
        members.optional(0, &self.rule_names);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListRuleNamesByTargetResponse, schema::ListRuleNamesByTargetResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRulesRequest {
    pub name_prefix: Option<String>,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::Value for ListRulesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ListRulesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListRulesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name_prefix: v0, event_bus_name: v1, next_token: v2, limit: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListRulesRequest);
        members.optional(0, &self.name_prefix);
        members.optional(1, &self.event_bus_name);
        members.optional(2, &self.next_token);
        members.optional(3, &self.limit);
        members.close();
    }
}

shape!(ListRulesRequest, schema::ListRulesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRulesResponse {
    pub rules: Option<Vec<Rule>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListRulesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListRulesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListRulesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { rules: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListRulesResponse);
        members.optional(0, &self.rules);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListRulesResponse, schema::ListRulesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}

impl crate::Value for ListTagsForResourceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ListTagsForResourceRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListTagsForResourceRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { resource_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListTagsForResourceRequest);
        members.required(0, &self.resource_arn);
        members.close();
    }
}

shape!(ListTagsForResourceRequest, schema::ListTagsForResourceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for ListTagsForResourceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ListTagsForResourceResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListTagsForResourceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { tags: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListTagsForResourceResponse);
        members.optional(0, &self.tags);
        members.close();
    }
}

shape!(ListTagsForResourceResponse, schema::ListTagsForResourceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTargetsByRuleRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::Value for ListTargetsByRuleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ListTargetsByRuleRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListTargetsByRuleRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { rule: v0, event_bus_name: v1, next_token: v2, limit: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListTargetsByRuleRequest);
        members.required(0, &self.rule);
        members.optional(1, &self.event_bus_name);
        members.optional(2, &self.next_token);
        members.optional(3, &self.limit);
        members.close();
    }
}

shape!(ListTargetsByRuleRequest, schema::ListTargetsByRuleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTargetsByRuleResponse {
    pub targets: Option<Vec<Target>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListTargetsByRuleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListTargetsByRuleResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListTargetsByRuleResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { targets: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListTargetsByRuleResponse);
        members.optional(0, &self.targets);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListTargetsByRuleResponse, schema::ListTargetsByRuleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogConfig {
    pub include_detail: Option<IncludeDetail>,
    pub level: Option<Level>,
}

impl crate::Value for LogConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::LogConfig)?;
        while let Some((member, kind)) = input.member(&schema::LogConfig)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { include_detail: v0, level: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LogConfig);
        members.optional(0, &self.include_detail);
        members.optional(1, &self.level);
        members.close();
    }
}

shape!(LogConfig, schema::LogConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkConfiguration {
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}

impl crate::Value for NetworkConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::NetworkConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::NetworkConfiguration)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { awsvpc_configuration: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::NetworkConfiguration);
        members.optional(0, &self.awsvpc_configuration);
        members.close();
    }
}

shape!(NetworkConfiguration, schema::NetworkConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PartnerEventSource {
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl crate::Value for PartnerEventSource {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PartnerEventSource)?;
        while let Some((member, kind)) = input.member(&schema::PartnerEventSource)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0, name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PartnerEventSource);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.close();
    }
}

shape!(PartnerEventSource, schema::PartnerEventSource);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PartnerEventSourceAccount {
    pub account: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub expiration_time: Option<crate::Timestamp>,
    pub state: Option<EventSourceState>,
}

impl crate::Value for PartnerEventSourceAccount {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::PartnerEventSourceAccount)?;
        while let Some((member, kind)) = input.member(&schema::PartnerEventSourceAccount)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { account: v0, creation_time: v1, expiration_time: v2, state: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PartnerEventSourceAccount);
        members.optional(0, &self.account);
        members.optional(1, &self.creation_time);
        members.optional(2, &self.expiration_time);
        members.optional(3, &self.state);
        members.close();
    }
}

shape!(PartnerEventSourceAccount, schema::PartnerEventSourceAccount);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlacementConstraint {
    pub r#type: Option<PlacementConstraintType>,
    pub expression: Option<String>,
}

impl crate::Value for PlacementConstraint {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PlacementConstraint)?;
        while let Some((member, kind)) = input.member(&schema::PlacementConstraint)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { r#type: v0, expression: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PlacementConstraint);
        members.optional(0, &self.r#type);
        members.optional(1, &self.expression);
        members.close();
    }
}

shape!(PlacementConstraint, schema::PlacementConstraint);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlacementConstraintType {
    DistinctInstance,
    MemberOf,
}

texts!(
    PlacementConstraintType,
    schema::PlacementConstraintType,
    [DistinctInstance = "distinctInstance", MemberOf = "memberOf",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlacementStrategy {
    pub r#type: Option<PlacementStrategyType>,
    pub field: Option<String>,
}

impl crate::Value for PlacementStrategy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PlacementStrategy)?;
        while let Some((member, kind)) = input.member(&schema::PlacementStrategy)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { r#type: v0, field: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PlacementStrategy);
        members.optional(0, &self.r#type);
        members.optional(1, &self.field);
        members.close();
    }
}

shape!(PlacementStrategy, schema::PlacementStrategy);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlacementStrategyType {
    Random,
    Spread,
    Binpack,
}

texts!(
    PlacementStrategyType,
    schema::PlacementStrategyType,
    [Random = "random", Spread = "spread", Binpack = "binpack",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Primary {
    pub health_check: String,
}

impl crate::Value for Primary {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::Primary)?;
        while let Some((member, kind)) = input.member(&schema::Primary)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { health_check: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Primary);
        members.required(0, &self.health_check);
        members.close();
    }
}

shape!(Primary, schema::Primary);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PropagateTags {
    TaskDefinition,
}

texts!(PropagateTags, schema::PropagateTags, [TaskDefinition = "TASK_DEFINITION",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutEventsRequest {
    pub entries: Vec<PutEventsRequestEntry>,
    pub endpoint_id: Option<String>,
}

impl crate::Value for PutEventsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutEventsRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutEventsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { entries: v0, endpoint_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutEventsRequest);
        members.required(0, &self.entries);
        members.optional(1, &self.endpoint_id);
        members.close();
    }
}

shape!(PutEventsRequest, schema::PutEventsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutEventsRequestEntry {
    pub time: Option<crate::Timestamp>,
    pub source: Option<String>,
    pub resources: Option<Vec<String>>,
    pub detail_type: Option<String>,
    pub detail: Option<String>,
    pub event_bus_name: Option<String>,
    pub trace_header: Option<String>,
}

impl crate::Value for PutEventsRequestEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        input.open(&schema::PutEventsRequestEntry)?;
        while let Some((member, kind)) = input.member(&schema::PutEventsRequestEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                _ => v6 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            time: v0,
            source: v1,
            resources: v2,
            detail_type: v3,
            detail: v4,
            event_bus_name: v5,
            trace_header: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutEventsRequestEntry);
        members.optional(0, &self.time);
        members.optional(1, &self.source);
        members.optional(2, &self.resources);
        members.optional(3, &self.detail_type);
        members.optional(4, &self.detail);
        members.optional(5, &self.event_bus_name);
        members.optional(6, &self.trace_header);
        members.close();
    }
}

shape!(PutEventsRequestEntry, schema::PutEventsRequestEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutEventsResponse {
    pub failed_entry_count: Option<i32>,
    pub entries: Option<Vec<PutEventsResultEntry>>,
}

impl crate::Value for PutEventsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutEventsResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutEventsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { failed_entry_count: v0, entries: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutEventsResponse);
        members.optional(0, &self.failed_entry_count);
        members.optional(1, &self.entries);
        members.close();
    }
}

shape!(PutEventsResponse, schema::PutEventsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutEventsResultEntry {
    pub event_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl crate::Value for PutEventsResultEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutEventsResultEntry)?;
        while let Some((member, kind)) = input.member(&schema::PutEventsResultEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { event_id: v0, error_code: v1, error_message: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutEventsResultEntry);
        members.optional(0, &self.event_id);
        members.optional(1, &self.error_code);
        members.optional(2, &self.error_message);
        members.close();
    }
}

shape!(PutEventsResultEntry, schema::PutEventsResultEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutPartnerEventsRequest {
    pub entries: Vec<PutPartnerEventsRequestEntry>,
}

impl crate::Value for PutPartnerEventsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutPartnerEventsRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutPartnerEventsRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { entries: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutPartnerEventsRequest);
        members.required(0, &self.entries);
        members.close();
    }
}

shape!(PutPartnerEventsRequest, schema::PutPartnerEventsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutPartnerEventsRequestEntry {
    pub time: Option<crate::Timestamp>,
    pub source: Option<String>,
    pub resources: Option<Vec<String>>,
    pub detail_type: Option<String>,
    pub detail: Option<String>,
}

impl crate::Value for PutPartnerEventsRequestEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::PutPartnerEventsRequestEntry)?;
        while let Some((member, kind)) = input.member(&schema::PutPartnerEventsRequestEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { time: v0, source: v1, resources: v2, detail_type: v3, detail: v4 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutPartnerEventsRequestEntry);
        members.optional(0, &self.time);
        members.optional(1, &self.source);
        members.optional(2, &self.resources);
        members.optional(3, &self.detail_type);
        members.optional(4, &self.detail);
        members.close();
    }
}

shape!(PutPartnerEventsRequestEntry, schema::PutPartnerEventsRequestEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutPartnerEventsResponse {
    pub failed_entry_count: Option<i32>,
    pub entries: Option<Vec<PutPartnerEventsResultEntry>>,
}

impl crate::Value for PutPartnerEventsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutPartnerEventsResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutPartnerEventsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { failed_entry_count: v0, entries: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutPartnerEventsResponse);
        members.optional(0, &self.failed_entry_count);
        members.optional(1, &self.entries);
        members.close();
    }
}

shape!(PutPartnerEventsResponse, schema::PutPartnerEventsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutPartnerEventsResultEntry {
    pub event_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl crate::Value for PutPartnerEventsResultEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutPartnerEventsResultEntry)?;
        while let Some((member, kind)) = input.member(&schema::PutPartnerEventsResultEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { event_id: v0, error_code: v1, error_message: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutPartnerEventsResultEntry);
        members.optional(0, &self.event_id);
        members.optional(1, &self.error_code);
        members.optional(2, &self.error_message);
        members.close();
    }
}

shape!(PutPartnerEventsResultEntry, schema::PutPartnerEventsResultEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutPermissionRequest {
    pub event_bus_name: Option<String>,
    pub action: Option<String>,
    pub principal: Option<String>,
    pub statement_id: Option<String>,
    pub condition: Option<Condition>,
    pub policy: Option<String>,
}

impl crate::Value for PutPermissionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        input.open(&schema::PutPermissionRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutPermissionRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            event_bus_name: v0,
            action: v1,
            principal: v2,
            statement_id: v3,
            condition: v4,
            policy: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutPermissionRequest);
        members.optional(0, &self.event_bus_name);
        members.optional(1, &self.action);
        members.optional(2, &self.principal);
        members.optional(3, &self.statement_id);
        members.optional(4, &self.condition);
        members.optional(5, &self.policy);
        members.close();
    }
}

shape!(PutPermissionRequest, schema::PutPermissionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRuleRequest {
    pub name: String,
    pub schedule_expression: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<RuleState>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub event_bus_name: Option<String>,
}

impl crate::Value for PutRuleRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        input.open(&schema::PutRuleRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutRuleRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                _ => v7 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            name: v0,
            schedule_expression: v1,
            event_pattern: v2,
            state: v3,
            description: v4,
            role_arn: v5,
            tags: v6,
            event_bus_name: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutRuleRequest);
        members.required(0, &self.name);
        members.optional(1, &self.schedule_expression);
        members.optional(2, &self.event_pattern);
        members.optional(3, &self.state);
        members.optional(4, &self.description);
        members.optional(5, &self.role_arn);
        members.optional(6, &self.tags);
        members.optional(7, &self.event_bus_name);
        members.close();
    }
}

shape!(PutRuleRequest, schema::PutRuleRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRuleResponse {
    pub rule_arn: Option<String>,
}

impl crate::Value for PutRuleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutRuleResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutRuleResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { rule_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutRuleResponse);
        members.optional(0, &self.rule_arn);
        members.close();
    }
}

shape!(PutRuleResponse, schema::PutRuleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutTargetsRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub targets: Vec<Target>,
}

impl crate::Value for PutTargetsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutTargetsRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutTargetsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v2)) = (v0, v2) else { return Ok(None) };
        Ok(Some(Self { rule: v0, event_bus_name: v1, targets: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutTargetsRequest);
        members.required(0, &self.rule);
        members.optional(1, &self.event_bus_name);
        members.required(2, &self.targets);
        members.close();
    }
}

shape!(PutTargetsRequest, schema::PutTargetsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutTargetsResponse {
    pub failed_entry_count: Option<i32>,
    pub failed_entries: Option<Vec<PutTargetsResultEntry>>,
}

impl crate::Value for PutTargetsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutTargetsResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutTargetsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { failed_entry_count: v0, failed_entries: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutTargetsResponse);
        members.optional(0, &self.failed_entry_count);
        members.optional(1, &self.failed_entries);
        members.close();
    }
}

shape!(PutTargetsResponse, schema::PutTargetsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutTargetsResultEntry {
    pub target_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl crate::Value for PutTargetsResultEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutTargetsResultEntry)?;
        while let Some((member, kind)) = input.member(&schema::PutTargetsResultEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { target_id: v0, error_code: v1, error_message: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutTargetsResultEntry);
        members.optional(0, &self.target_id);
        members.optional(1, &self.error_code);
        members.optional(2, &self.error_message);
        members.close();
    }
}

shape!(PutTargetsResultEntry, schema::PutTargetsResultEntry);

#[derive(Clone, PartialEq, Default)]
pub struct RedshiftDataParameters {
    pub secret_manager_arn: Option<String>,
    pub database: String,
    pub db_user: Option<String>,
    pub sql: Option<String>,
    pub statement_name: Option<String>,
    pub with_event: Option<bool>,
    pub sqls: Option<Vec<String>>,
}

impl std::fmt::Debug for RedshiftDataParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RedshiftDataParameters")
            .field("secret_manager_arn", &self.secret_manager_arn)
            .field("database", &self.database)
            .field("db_user", &self.db_user)
            .field("sql", &format_args!("***"))
            .field("statement_name", &self.statement_name)
            .field("with_event", &self.with_event)
            .field("sqls", &format_args!("***"))
            .finish()
    }
}

impl crate::Value for RedshiftDataParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        input.open(&schema::RedshiftDataParameters)?;
        while let Some((member, kind)) = input.member(&schema::RedshiftDataParameters)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                _ => v6 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self {
            secret_manager_arn: v0,
            database: v1,
            db_user: v2,
            sql: v3,
            statement_name: v4,
            with_event: v5,
            sqls: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RedshiftDataParameters);
        members.optional(0, &self.secret_manager_arn);
        members.required(1, &self.database);
        members.optional(2, &self.db_user);
        members.optional(3, &self.sql);
        members.optional(4, &self.statement_name);
        members.optional(5, &self.with_event);
        members.optional(6, &self.sqls);
        members.close();
    }
}

shape!(RedshiftDataParameters, schema::RedshiftDataParameters);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemovePermissionRequest {
    pub statement_id: Option<String>,
    pub remove_all_permissions: Option<bool>,
    pub event_bus_name: Option<String>,
}

impl crate::Value for RemovePermissionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::RemovePermissionRequest)?;
        while let Some((member, kind)) = input.member(&schema::RemovePermissionRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { statement_id: v0, remove_all_permissions: v1, event_bus_name: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RemovePermissionRequest);
        members.optional(0, &self.statement_id);
        members.optional(1, &self.remove_all_permissions);
        members.optional(2, &self.event_bus_name);
        members.close();
    }
}

shape!(RemovePermissionRequest, schema::RemovePermissionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveTargetsRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub ids: Vec<String>,
    pub force: Option<bool>,
}

impl crate::Value for RemoveTargetsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::RemoveTargetsRequest)?;
        while let Some((member, kind)) = input.member(&schema::RemoveTargetsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v2)) = (v0, v2) else { return Ok(None) };
        Ok(Some(Self { rule: v0, event_bus_name: v1, ids: v2, force: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RemoveTargetsRequest);
        members.required(0, &self.rule);
        members.optional(1, &self.event_bus_name);
        members.required(2, &self.ids);
        members.optional(3, &self.force);
        members.close();
    }
}

shape!(RemoveTargetsRequest, schema::RemoveTargetsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveTargetsResponse {
    pub failed_entry_count: Option<i32>,
    pub failed_entries: Option<Vec<RemoveTargetsResultEntry>>,
}

impl crate::Value for RemoveTargetsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RemoveTargetsResponse)?;
        while let Some((member, kind)) = input.member(&schema::RemoveTargetsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { failed_entry_count: v0, failed_entries: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RemoveTargetsResponse);
        members.optional(0, &self.failed_entry_count);
        members.optional(1, &self.failed_entries);
        members.close();
    }
}

shape!(RemoveTargetsResponse, schema::RemoveTargetsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveTargetsResultEntry {
    pub target_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl crate::Value for RemoveTargetsResultEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::RemoveTargetsResultEntry)?;
        while let Some((member, kind)) = input.member(&schema::RemoveTargetsResultEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { target_id: v0, error_code: v1, error_message: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RemoveTargetsResultEntry);
        members.optional(0, &self.target_id);
        members.optional(1, &self.error_code);
        members.optional(2, &self.error_message);
        members.close();
    }
}

shape!(RemoveTargetsResultEntry, schema::RemoveTargetsResultEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Replay {
    pub replay_name: Option<String>,
    pub event_source_arn: Option<String>,
    pub state: Option<ReplayState>,
    pub state_reason: Option<String>,
    pub event_start_time: Option<crate::Timestamp>,
    pub event_end_time: Option<crate::Timestamp>,
    pub event_last_replayed_time: Option<crate::Timestamp>,
    pub replay_start_time: Option<crate::Timestamp>,
    pub replay_end_time: Option<crate::Timestamp>,
}

impl crate::Value for Replay {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        input.open(&schema::Replay)?;
        while let Some((member, kind)) = input.member(&schema::Replay)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                7 => v7 = crate::Value::read(input, kind)?,
                _ => v8 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            replay_name: v0,
            event_source_arn: v1,
            state: v2,
            state_reason: v3,
            event_start_time: v4,
            event_end_time: v5,
            event_last_replayed_time: v6,
            replay_start_time: v7,
            replay_end_time: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Replay);
        members.optional(0, &self.replay_name);
        members.optional(1, &self.event_source_arn);
        members.optional(2, &self.state);
        members.optional(3, &self.state_reason);
        members.optional(4, &self.event_start_time);
        members.optional(5, &self.event_end_time);
        members.optional(6, &self.event_last_replayed_time);
        members.optional(7, &self.replay_start_time);
        members.optional(8, &self.replay_end_time);
        members.close();
    }
}

shape!(Replay, schema::Replay);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplayDestination {
    pub arn: String,
    pub filter_arns: Option<Vec<String>>,
}

impl crate::Value for ReplayDestination {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ReplayDestination)?;
        while let Some((member, kind)) = input.member(&schema::ReplayDestination)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { arn: v0, filter_arns: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ReplayDestination);
        members.required(0, &self.arn);
        members.optional(1, &self.filter_arns);
        members.close();
    }
}

shape!(ReplayDestination, schema::ReplayDestination);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplayState {
    Starting,
    Running,
    Cancelling,
    Completed,
    Cancelled,
    Failed,
}

texts!(
    ReplayState,
    schema::ReplayState,
    [
        Starting = "STARTING",
        Running = "RUNNING",
        Cancelling = "CANCELLING",
        Completed = "COMPLETED",
        Cancelled = "CANCELLED",
        Failed = "FAILED",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationConfig {
    pub state: Option<ReplicationState>,
}

impl crate::Value for ReplicationConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ReplicationConfig)?;
        while let Some((member, kind)) = input.member(&schema::ReplicationConfig)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { state: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ReplicationConfig);
        members.optional(0, &self.state);
        members.close();
    }
}

shape!(ReplicationConfig, schema::ReplicationConfig);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplicationState {
    Enabled,
    Disabled,
}

texts!(ReplicationState, schema::ReplicationState, [Enabled = "ENABLED", Disabled = "DISABLED",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RetryPolicy {
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
}

impl crate::Value for RetryPolicy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RetryPolicy)?;
        while let Some((member, kind)) = input.member(&schema::RetryPolicy)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { maximum_retry_attempts: v0, maximum_event_age_in_seconds: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RetryPolicy);
        members.optional(0, &self.maximum_retry_attempts);
        members.optional(1, &self.maximum_event_age_in_seconds);
        members.close();
    }
}

shape!(RetryPolicy, schema::RetryPolicy);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoutingConfig {
    pub failover_config: FailoverConfig,
}

impl crate::Value for RoutingConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::RoutingConfig)?;
        while let Some((member, kind)) = input.member(&schema::RoutingConfig)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { failover_config: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RoutingConfig);
        members.required(0, &self.failover_config);
        members.close();
    }
}

shape!(RoutingConfig, schema::RoutingConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rule {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<RuleState>,
    pub description: Option<String>,
    pub schedule_expression: Option<String>,
    pub role_arn: Option<String>,
    pub managed_by: Option<String>,
    pub event_bus_name: Option<String>,
}

impl crate::Value for Rule {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        input.open(&schema::Rule)?;
        while let Some((member, kind)) = input.member(&schema::Rule)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                7 => v7 = crate::Value::read(input, kind)?,
                _ => v8 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            name: v0,
            arn: v1,
            event_pattern: v2,
            state: v3,
            description: v4,
            schedule_expression: v5,
            role_arn: v6,
            managed_by: v7,
            event_bus_name: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Rule);
        members.optional(0, &self.name);
        members.optional(1, &self.arn);
        members.optional(2, &self.event_pattern);
        members.optional(3, &self.state);
        members.optional(4, &self.description);
        members.optional(5, &self.schedule_expression);
        members.optional(6, &self.role_arn);
        members.optional(7, &self.managed_by);
        members.optional(8, &self.event_bus_name);
        members.close();
    }
}

shape!(Rule, schema::Rule);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleState {
    Enabled,
    Disabled,
    EnabledWithAllCloudtrailManagementEvents,
}

texts!(
    RuleState,
    schema::RuleState,
    [
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        EnabledWithAllCloudtrailManagementEvents = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RunCommandParameters {
    pub run_command_targets: Vec<RunCommandTarget>,
}

impl crate::Value for RunCommandParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::RunCommandParameters)?;
        while let Some((member, kind)) = input.member(&schema::RunCommandParameters)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { run_command_targets: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RunCommandParameters);
        members.required(0, &self.run_command_targets);
        members.close();
    }
}

shape!(RunCommandParameters, schema::RunCommandParameters);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RunCommandTarget {
    pub key: String,
    pub values: Vec<String>,
}

impl crate::Value for RunCommandTarget {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RunCommandTarget)?;
        while let Some((member, kind)) = input.member(&schema::RunCommandTarget)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { key: v0, values: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RunCommandTarget);
        members.required(0, &self.key);
        members.required(1, &self.values);
        members.close();
    }
}

shape!(RunCommandTarget, schema::RunCommandTarget);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SageMakerPipelineParameter {
    pub name: String,
    pub value: String,
}

impl crate::Value for SageMakerPipelineParameter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::SageMakerPipelineParameter)?;
        while let Some((member, kind)) = input.member(&schema::SageMakerPipelineParameter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { name: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SageMakerPipelineParameter);
        members.required(0, &self.name);
        members.required(1, &self.value);
        members.close();
    }
}

shape!(SageMakerPipelineParameter, schema::SageMakerPipelineParameter);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SageMakerPipelineParameters {
    pub pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>>,
}

impl crate::Value for SageMakerPipelineParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::SageMakerPipelineParameters)?;
        while let Some((member, kind)) = input.member(&schema::SageMakerPipelineParameters)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { pipeline_parameter_list: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SageMakerPipelineParameters);
        members.optional(0, &self.pipeline_parameter_list);
        members.close();
    }
}

shape!(SageMakerPipelineParameters, schema::SageMakerPipelineParameters);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Secondary {
    pub route: String,
}

impl crate::Value for Secondary {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::Secondary)?;
        while let Some((member, kind)) = input.member(&schema::Secondary)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { route: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Secondary);
        members.required(0, &self.route);
        members.close();
    }
}

shape!(Secondary, schema::Secondary);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SqsParameters {
    pub message_group_id: Option<String>,
}

impl crate::Value for SqsParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::SqsParameters)?;
        while let Some((member, kind)) = input.member(&schema::SqsParameters)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { message_group_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SqsParameters);
        members.optional(0, &self.message_group_id);
        members.close();
    }
}

shape!(SqsParameters, schema::SqsParameters);

#[derive(Debug, Clone, PartialEq)]
pub struct StartReplayRequest {
    pub replay_name: String,
    pub description: Option<String>,
    pub event_source_arn: String,
    pub event_start_time: crate::Timestamp,
    pub event_end_time: crate::Timestamp,
    pub destination: ReplayDestination,
}

impl crate::Value for StartReplayRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        input.open(&schema::StartReplayRequest)?;
        while let Some((member, kind)) = input.member(&schema::StartReplayRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v2), Some(v3), Some(v4), Some(v5)) = (v0, v2, v3, v4, v5) else {
            return Ok(None);
        };
        Ok(Some(Self {
            replay_name: v0,
            description: v1,
            event_source_arn: v2,
            event_start_time: v3,
            event_end_time: v4,
            destination: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartReplayRequest);
        members.required(0, &self.replay_name);
        members.optional(1, &self.description);
        members.required(2, &self.event_source_arn);
        members.required(3, &self.event_start_time);
        members.required(4, &self.event_end_time);
        members.required(5, &self.destination);
        members.close();
    }
}

shape!(StartReplayRequest, schema::StartReplayRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartReplayResponse {
    pub replay_arn: Option<String>,
    pub state: Option<ReplayState>,
    pub state_reason: Option<String>,
    pub replay_start_time: Option<crate::Timestamp>,
}

impl crate::Value for StartReplayResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::StartReplayResponse)?;
        while let Some((member, kind)) = input.member(&schema::StartReplayResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { replay_arn: v0, state: v1, state_reason: v2, replay_start_time: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartReplayResponse);
        members.optional(0, &self.replay_arn);
        members.optional(1, &self.state);
        members.optional(2, &self.state_reason);
        members.optional(3, &self.replay_start_time);
        members.close();
    }
}

shape!(StartReplayResponse, schema::StartReplayResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

impl crate::Value for Tag {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Tag)?;
        while let Some((member, kind)) = input.member(&schema::Tag)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { key: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Tag);
        members.required(0, &self.key);
        members.required(1, &self.value);
        members.close();
    }
}

shape!(Tag, schema::Tag);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

impl crate::Value for TagResourceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TagResourceRequest)?;
        while let Some((member, kind)) = input.member(&schema::TagResourceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { resource_arn: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagResourceRequest);
        members.required(0, &self.resource_arn);
        members.required(1, &self.tags);
        members.close();
    }
}

shape!(TagResourceRequest, schema::TagResourceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceResponse {}

impl crate::Value for TagResourceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::TagResourceResponse)?;
        while input.member(&schema::TagResourceResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::TagResourceResponse);
        members.close();
    }
}

shape!(TagResourceResponse, schema::TagResourceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Target {
    pub id: String,
    pub arn: String,
    pub role_arn: Option<String>,
    pub input: Option<String>,
    pub input_path: Option<String>,
    pub input_transformer: Option<InputTransformer>,
    pub kinesis_parameters: Option<KinesisParameters>,
    pub run_command_parameters: Option<RunCommandParameters>,
    pub ecs_parameters: Option<EcsParameters>,
    pub batch_parameters: Option<BatchParameters>,
    pub sqs_parameters: Option<SqsParameters>,
    pub http_parameters: Option<HttpParameters>,
    pub redshift_data_parameters: Option<RedshiftDataParameters>,
    pub sage_maker_pipeline_parameters: Option<SageMakerPipelineParameters>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub retry_policy: Option<RetryPolicy>,
    pub app_sync_parameters: Option<AppSyncParameters>,
}

impl crate::Value for Target {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        let mut v9 = None;
        let mut v10 = None;
        let mut v11 = None;
        let mut v12 = None;
        let mut v13 = None;
        let mut v14 = None;
        let mut v15 = None;
        let mut v16 = None;
        input.open(&schema::Target)?;
        while let Some((member, kind)) = input.member(&schema::Target)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                7 => v7 = crate::Value::read(input, kind)?,
                8 => v8 = crate::Value::read(input, kind)?,
                9 => v9 = crate::Value::read(input, kind)?,
                10 => v10 = crate::Value::read(input, kind)?,
                11 => v11 = crate::Value::read(input, kind)?,
                12 => v12 = crate::Value::read(input, kind)?,
                13 => v13 = crate::Value::read(input, kind)?,
                14 => v14 = crate::Value::read(input, kind)?,
                15 => v15 = crate::Value::read(input, kind)?,
                _ => v16 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            id: v0,
            arn: v1,
            role_arn: v2,
            input: v3,
            input_path: v4,
            input_transformer: v5,
            kinesis_parameters: v6,
            run_command_parameters: v7,
            ecs_parameters: v8,
            batch_parameters: v9,
            sqs_parameters: v10,
            http_parameters: v11,
            redshift_data_parameters: v12,
            sage_maker_pipeline_parameters: v13,
            dead_letter_config: v14,
            retry_policy: v15,
            app_sync_parameters: v16,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Target);
        members.required(0, &self.id);
        members.required(1, &self.arn);
        members.optional(2, &self.role_arn);
        members.optional(3, &self.input);
        members.optional(4, &self.input_path);
        members.optional(5, &self.input_transformer);
        members.optional(6, &self.kinesis_parameters);
        members.optional(7, &self.run_command_parameters);
        members.optional(8, &self.ecs_parameters);
        members.optional(9, &self.batch_parameters);
        members.optional(10, &self.sqs_parameters);
        members.optional(11, &self.http_parameters);
        members.optional(12, &self.redshift_data_parameters);
        members.optional(13, &self.sage_maker_pipeline_parameters);
        members.optional(14, &self.dead_letter_config);
        members.optional(15, &self.retry_policy);
        members.optional(16, &self.app_sync_parameters);
        members.close();
    }
}

shape!(Target, schema::Target);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TestEventPatternRequest {
    pub event_pattern: String,
    pub event: String,
}

impl crate::Value for TestEventPatternRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TestEventPatternRequest)?;
        while let Some((member, kind)) = input.member(&schema::TestEventPatternRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { event_pattern: v0, event: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TestEventPatternRequest);
        members.required(0, &self.event_pattern);
        members.required(1, &self.event);
        members.close();
    }
}

shape!(TestEventPatternRequest, schema::TestEventPatternRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TestEventPatternResponse {
    pub result: Option<bool>,
}

impl crate::Value for TestEventPatternResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::TestEventPatternResponse)?;
        while let Some((member, kind)) = input.member(&schema::TestEventPatternResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { result: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TestEventPatternResponse);
        members.optional(0, &self.result);
        members.close();
    }
}

shape!(TestEventPatternResponse, schema::TestEventPatternResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

impl crate::Value for UntagResourceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UntagResourceRequest)?;
        while let Some((member, kind)) = input.member(&schema::UntagResourceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { resource_arn: v0, tag_keys: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UntagResourceRequest);
        members.required(0, &self.resource_arn);
        members.required(1, &self.tag_keys);
        members.close();
    }
}

shape!(UntagResourceRequest, schema::UntagResourceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceResponse {}

impl crate::Value for UntagResourceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UntagResourceResponse)?;
        while input.member(&schema::UntagResourceResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UntagResourceResponse);
        members.close();
    }
}

shape!(UntagResourceResponse, schema::UntagResourceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateApiDestinationRequest {
    pub name: String,
    pub description: Option<String>,
    pub connection_arn: Option<String>,
    pub invocation_endpoint: Option<String>,
    pub http_method: Option<ApiDestinationHttpMethod>,
    pub invocation_rate_limit_per_second: Option<i32>,
}

impl crate::Value for UpdateApiDestinationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        input.open(&schema::UpdateApiDestinationRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateApiDestinationRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            name: v0,
            description: v1,
            connection_arn: v2,
            invocation_endpoint: v3,
            http_method: v4,
            invocation_rate_limit_per_second: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateApiDestinationRequest);
        members.required(0, &self.name);
        members.optional(1, &self.description);
        members.optional(2, &self.connection_arn);
        members.optional(3, &self.invocation_endpoint);
        members.optional(4, &self.http_method);
        members.optional(5, &self.invocation_rate_limit_per_second);
        members.close();
    }
}

shape!(UpdateApiDestinationRequest, schema::UpdateApiDestinationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateApiDestinationResponse {
    pub api_destination_arn: Option<String>,
    pub api_destination_state: Option<ApiDestinationState>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
}

impl crate::Value for UpdateApiDestinationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::UpdateApiDestinationResponse)?;
        while let Some((member, kind)) = input.member(&schema::UpdateApiDestinationResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            api_destination_arn: v0,
            api_destination_state: v1,
            creation_time: v2,
            last_modified_time: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateApiDestinationResponse);
        members.optional(0, &self.api_destination_arn);
        members.optional(1, &self.api_destination_state);
        members.optional(2, &self.creation_time);
        members.optional(3, &self.last_modified_time);
        members.close();
    }
}

shape!(UpdateApiDestinationResponse, schema::UpdateApiDestinationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateArchiveRequest {
    pub archive_name: String,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub retention_days: Option<i32>,
    pub kms_key_identifier: Option<String>,
}

impl crate::Value for UpdateArchiveRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::UpdateArchiveRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateArchiveRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            archive_name: v0,
            description: v1,
            event_pattern: v2,
            retention_days: v3,
            kms_key_identifier: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateArchiveRequest);
        members.required(0, &self.archive_name);
        members.optional(1, &self.description);
        members.optional(2, &self.event_pattern);
        members.optional(3, &self.retention_days);
        members.optional(4, &self.kms_key_identifier);
        members.close();
    }
}

shape!(UpdateArchiveRequest, schema::UpdateArchiveRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateArchiveResponse {
    pub archive_arn: Option<String>,
    pub state: Option<ArchiveState>,
    pub state_reason: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
}

impl crate::Value for UpdateArchiveResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::UpdateArchiveResponse)?;
        while let Some((member, kind)) = input.member(&schema::UpdateArchiveResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { archive_arn: v0, state: v1, state_reason: v2, creation_time: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateArchiveResponse);
        members.optional(0, &self.archive_arn);
        members.optional(1, &self.state);
        members.optional(2, &self.state_reason);
        members.optional(3, &self.creation_time);
        members.close();
    }
}

shape!(UpdateArchiveResponse, schema::UpdateArchiveResponse);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateConnectionApiKeyAuthRequestParameters {
    pub api_key_name: Option<String>,
    pub api_key_value: Option<String>,
}

impl std::fmt::Debug for UpdateConnectionApiKeyAuthRequestParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateConnectionApiKeyAuthRequestParameters")
            .field("api_key_name", &self.api_key_name)
            .field("api_key_value", &format_args!("***"))
            .finish()
    }
}

impl crate::Value for UpdateConnectionApiKeyAuthRequestParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UpdateConnectionApiKeyAuthRequestParameters)?;
        while let Some((member, kind)) =
            input.member(&schema::UpdateConnectionApiKeyAuthRequestParameters)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { api_key_name: v0, api_key_value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::UpdateConnectionApiKeyAuthRequestParameters);
        members.optional(0, &self.api_key_name);
        members.optional(1, &self.api_key_value);
        members.close();
    }
}

shape!(
    UpdateConnectionApiKeyAuthRequestParameters,
    schema::UpdateConnectionApiKeyAuthRequestParameters
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateConnectionAuthRequestParameters {
    pub basic_auth_parameters: Option<UpdateConnectionBasicAuthRequestParameters>,
    pub o_auth_parameters: Option<UpdateConnectionOAuthRequestParameters>,
    pub api_key_auth_parameters: Option<UpdateConnectionApiKeyAuthRequestParameters>,
    pub invocation_http_parameters: Option<ConnectionHttpParameters>,
    pub connectivity_parameters: Option<ConnectivityResourceParameters>,
}

impl crate::Value for UpdateConnectionAuthRequestParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::UpdateConnectionAuthRequestParameters)?;
        while let Some((member, kind)) =
            input.member(&schema::UpdateConnectionAuthRequestParameters)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            basic_auth_parameters: v0,
            o_auth_parameters: v1,
            api_key_auth_parameters: v2,
            invocation_http_parameters: v3,
            connectivity_parameters: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateConnectionAuthRequestParameters);
        members.optional(0, &self.basic_auth_parameters);
        members.optional(1, &self.o_auth_parameters);
        members.optional(2, &self.api_key_auth_parameters);
        members.optional(3, &self.invocation_http_parameters);
        members.optional(4, &self.connectivity_parameters);
        members.close();
    }
}

shape!(UpdateConnectionAuthRequestParameters, schema::UpdateConnectionAuthRequestParameters);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateConnectionBasicAuthRequestParameters {
    pub username: Option<String>,
    pub password: Option<String>,
}

impl std::fmt::Debug for UpdateConnectionBasicAuthRequestParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateConnectionBasicAuthRequestParameters")
            .field("username", &self.username)
            .field("password", &format_args!("***"))
            .finish()
    }
}

impl crate::Value for UpdateConnectionBasicAuthRequestParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UpdateConnectionBasicAuthRequestParameters)?;
        while let Some((member, kind)) =
            input.member(&schema::UpdateConnectionBasicAuthRequestParameters)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { username: v0, password: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::UpdateConnectionBasicAuthRequestParameters);
        members.optional(0, &self.username);
        members.optional(1, &self.password);
        members.close();
    }
}

shape!(
    UpdateConnectionBasicAuthRequestParameters,
    schema::UpdateConnectionBasicAuthRequestParameters
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateConnectionOAuthClientRequestParameters {
    pub client_id: Option<String>,
    pub client_secret: Option<String>,
}

impl std::fmt::Debug for UpdateConnectionOAuthClientRequestParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateConnectionOAuthClientRequestParameters")
            .field("client_id", &self.client_id)
            .field("client_secret", &format_args!("***"))
            .finish()
    }
}

impl crate::Value for UpdateConnectionOAuthClientRequestParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UpdateConnectionOAuthClientRequestParameters)?;
        while let Some((member, kind)) =
            input.member(&schema::UpdateConnectionOAuthClientRequestParameters)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { client_id: v0, client_secret: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::UpdateConnectionOAuthClientRequestParameters);
        members.optional(0, &self.client_id);
        members.optional(1, &self.client_secret);
        members.close();
    }
}

shape!(
    UpdateConnectionOAuthClientRequestParameters,
    schema::UpdateConnectionOAuthClientRequestParameters
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateConnectionOAuthRequestParameters {
    pub client_parameters: Option<UpdateConnectionOAuthClientRequestParameters>,
    pub authorization_endpoint: Option<String>,
    pub http_method: Option<ConnectionOAuthHttpMethod>,
    pub o_auth_http_parameters: Option<ConnectionHttpParameters>,
}

impl crate::Value for UpdateConnectionOAuthRequestParameters {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::UpdateConnectionOAuthRequestParameters)?;
        while let Some((member, kind)) =
            input.member(&schema::UpdateConnectionOAuthRequestParameters)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            client_parameters: v0,
            authorization_endpoint: v1,
            http_method: v2,
            o_auth_http_parameters: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateConnectionOAuthRequestParameters);
        members.optional(0, &self.client_parameters);
        members.optional(1, &self.authorization_endpoint);
        members.optional(2, &self.http_method);
        members.optional(3, &self.o_auth_http_parameters);
        members.close();
    }
}

shape!(UpdateConnectionOAuthRequestParameters, schema::UpdateConnectionOAuthRequestParameters);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateConnectionRequest {
    pub name: String,
    pub description: Option<String>,
    pub authorization_type: Option<ConnectionAuthorizationType>,
    pub auth_parameters: Option<UpdateConnectionAuthRequestParameters>,
    pub invocation_connectivity_parameters: Option<ConnectivityResourceParameters>,
    pub kms_key_identifier: Option<String>,
}

impl crate::Value for UpdateConnectionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        input.open(&schema::UpdateConnectionRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateConnectionRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            name: v0,
            description: v1,
            authorization_type: v2,
            auth_parameters: v3,
            invocation_connectivity_parameters: v4,
            kms_key_identifier: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateConnectionRequest);
        members.required(0, &self.name);
        members.optional(1, &self.description);
        members.optional(2, &self.authorization_type);
        members.optional(3, &self.auth_parameters);
        members.optional(4, &self.invocation_connectivity_parameters);
        members.optional(5, &self.kms_key_identifier);
        members.close();
    }
}

shape!(UpdateConnectionRequest, schema::UpdateConnectionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub last_authorized_time: Option<crate::Timestamp>,
}

impl crate::Value for UpdateConnectionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::UpdateConnectionResponse)?;
        while let Some((member, kind)) = input.member(&schema::UpdateConnectionResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            connection_arn: v0,
            connection_state: v1,
            creation_time: v2,
            last_modified_time: v3,
            last_authorized_time: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateConnectionResponse);
        members.optional(0, &self.connection_arn);
        members.optional(1, &self.connection_state);
        members.optional(2, &self.creation_time);
        members.optional(3, &self.last_modified_time);
        members.optional(4, &self.last_authorized_time);
        members.close();
    }
}

shape!(UpdateConnectionResponse, schema::UpdateConnectionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateEndpointRequest {
    pub name: String,
    pub description: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Option<Vec<EndpointEventBus>>,
    pub role_arn: Option<String>,
}

impl crate::Value for UpdateEndpointRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        input.open(&schema::UpdateEndpointRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateEndpointRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            name: v0,
            description: v1,
            routing_config: v2,
            replication_config: v3,
            event_buses: v4,
            role_arn: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateEndpointRequest);
        members.required(0, &self.name);
        members.optional(1, &self.description);
        members.optional(2, &self.routing_config);
        members.optional(3, &self.replication_config);
        members.optional(4, &self.event_buses);
        members.optional(5, &self.role_arn);
        members.close();
    }
}

shape!(UpdateEndpointRequest, schema::UpdateEndpointRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateEndpointResponse {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Option<Vec<EndpointEventBus>>,
    pub role_arn: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_url: Option<String>,
    pub state: Option<EndpointState>,
}

impl crate::Value for UpdateEndpointResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        let mut v6 = None;
        let mut v7 = None;
        let mut v8 = None;
        input.open(&schema::UpdateEndpointResponse)?;
        while let Some((member, kind)) = input.member(&schema::UpdateEndpointResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                5 => v5 = crate::Value::read(input, kind)?,
                6 => v6 = crate::Value::read(input, kind)?,
                7 => v7 = crate::Value::read(input, kind)?,
                _ => v8 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            name: v0,
            arn: v1,
            routing_config: v2,
            replication_config: v3,
            event_buses: v4,
            role_arn: v5,
            endpoint_id: v6,
            endpoint_url: v7,
            state: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateEndpointResponse);
        members.optional(0, &self.name);
        members.optional(1, &self.arn);
        members.optional(2, &self.routing_config);
        members.optional(3, &self.replication_config);
        members.optional(4, &self.event_buses);
        members.optional(5, &self.role_arn);
        members.optional(6, &self.endpoint_id);
        members.optional(7, &self.endpoint_url);
        members.optional(8, &self.state);
        members.close();
    }
}

shape!(UpdateEndpointResponse, schema::UpdateEndpointResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateEventBusRequest {
    pub name: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub description: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}

impl crate::Value for UpdateEventBusRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::UpdateEventBusRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateEventBusRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            name: v0,
            kms_key_identifier: v1,
            description: v2,
            dead_letter_config: v3,
            log_config: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateEventBusRequest);
        members.optional(0, &self.name);
        members.optional(1, &self.kms_key_identifier);
        members.optional(2, &self.description);
        members.optional(3, &self.dead_letter_config);
        members.optional(4, &self.log_config);
        members.close();
    }
}

shape!(UpdateEventBusRequest, schema::UpdateEventBusRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateEventBusResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub description: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}

impl crate::Value for UpdateEventBusResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        let mut v5 = None;
        input.open(&schema::UpdateEventBusResponse)?;
        while let Some((member, kind)) = input.member(&schema::UpdateEventBusResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            arn: v0,
            name: v1,
            kms_key_identifier: v2,
            description: v3,
            dead_letter_config: v4,
            log_config: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateEventBusResponse);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.optional(2, &self.kms_key_identifier);
        members.optional(3, &self.description);
        members.optional(4, &self.dead_letter_config);
        members.optional(5, &self.log_config);
        members.close();
    }
}

shape!(UpdateEventBusResponse, schema::UpdateEventBusResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActivateEventSourceResponse {}

impl crate::Value for ActivateEventSourceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::ActivateEventSourceResponse)?;
        while input.member(&schema::ActivateEventSourceResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::ActivateEventSourceResponse);
        members.close();
    }
}

shape!(ActivateEventSourceResponse, schema::ActivateEventSourceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeactivateEventSourceResponse {}

impl crate::Value for DeactivateEventSourceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeactivateEventSourceResponse)?;
        while input.member(&schema::DeactivateEventSourceResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeactivateEventSourceResponse);
        members.close();
    }
}

shape!(DeactivateEventSourceResponse, schema::DeactivateEventSourceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteEventBusResponse {}

impl crate::Value for DeleteEventBusResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteEventBusResponse)?;
        while input.member(&schema::DeleteEventBusResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteEventBusResponse);
        members.close();
    }
}

shape!(DeleteEventBusResponse, schema::DeleteEventBusResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePartnerEventSourceResponse {}

impl crate::Value for DeletePartnerEventSourceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeletePartnerEventSourceResponse)?;
        while input.member(&schema::DeletePartnerEventSourceResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeletePartnerEventSourceResponse);
        members.close();
    }
}

shape!(DeletePartnerEventSourceResponse, schema::DeletePartnerEventSourceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRuleResponse {}

impl crate::Value for DeleteRuleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteRuleResponse)?;
        while input.member(&schema::DeleteRuleResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteRuleResponse);
        members.close();
    }
}

shape!(DeleteRuleResponse, schema::DeleteRuleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableRuleResponse {}

impl crate::Value for DisableRuleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DisableRuleResponse)?;
        while input.member(&schema::DisableRuleResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DisableRuleResponse);
        members.close();
    }
}

shape!(DisableRuleResponse, schema::DisableRuleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableRuleResponse {}

impl crate::Value for EnableRuleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::EnableRuleResponse)?;
        while input.member(&schema::EnableRuleResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::EnableRuleResponse);
        members.close();
    }
}

shape!(EnableRuleResponse, schema::EnableRuleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutPermissionResponse {}

impl crate::Value for PutPermissionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutPermissionResponse)?;
        while input.member(&schema::PutPermissionResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutPermissionResponse);
        members.close();
    }
}

shape!(PutPermissionResponse, schema::PutPermissionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemovePermissionResponse {}

impl crate::Value for RemovePermissionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::RemovePermissionResponse)?;
        while input.member(&schema::RemovePermissionResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::RemovePermissionResponse);
        members.close();
    }
}

shape!(RemovePermissionResponse, schema::RemovePermissionResponse);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals)]
pub mod schema {
    pub static AccountId: crate::schema::Text = crate::schema::Text::new(
        "AccountId",
        crate::schema::Length::new(Some(12), Some(12)),
        Some("\\d{12}"),
    );
    pub static Action: crate::schema::Text = crate::schema::Text::new(
        "Action",
        crate::schema::Length::new(Some(1), Some(64)),
        Some("events:[a-zA-Z]+"),
    );
    pub static ActivateEventSourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ActivateEventSourceRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "Name",
            crate::schema::Kind::Text(&EventSourceName),
        )],
    };
    pub static ApiDestination: crate::schema::Structure = crate::schema::Structure {
        name: "ApiDestination",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ApiDestinationArn",
                crate::schema::Kind::Text(&ApiDestinationArn),
            ),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&ApiDestinationName)),
            crate::schema::Member::optional(
                "ApiDestinationState",
                crate::schema::Kind::Text(&ApiDestinationState),
            ),
            crate::schema::Member::optional(
                "ConnectionArn",
                crate::schema::Kind::Text(&ConnectionArn),
            ),
            crate::schema::Member::optional(
                "InvocationEndpoint",
                crate::schema::Kind::Text(&HttpsEndpoint),
            ),
            crate::schema::Member::optional(
                "HttpMethod",
                crate::schema::Kind::Text(&ApiDestinationHttpMethod),
            ),
            crate::schema::Member::optional(
                "InvocationRateLimitPerSecond",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastModifiedTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static ApiDestinationArn: crate::schema::Text = crate::schema::Text::new(
        "ApiDestinationArn",
        crate::schema::Length::new(Some(1), Some(1600)),
        Some(
            "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:api-destination\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$",
        ),
    );
    pub static ApiDestinationDescription: crate::schema::Text = crate::schema::Text::new(
        "ApiDestinationDescription",
        crate::schema::Length::new(None, Some(512)),
        Some(".*"),
    );
    pub static ApiDestinationHttpMethod: crate::schema::Text = crate::schema::Text::one_of(
        "ApiDestinationHttpMethod",
        super::ApiDestinationHttpMethod::TEXTS,
    );
    pub static ApiDestinationName: crate::schema::Text = crate::schema::Text::new(
        "ApiDestinationName",
        crate::schema::Length::new(Some(1), Some(64)),
        Some("[\\.\\-_A-Za-z0-9]+"),
    );
    pub static ApiDestinationResponseList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ApiDestination),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ApiDestinationState: crate::schema::Text =
        crate::schema::Text::one_of("ApiDestinationState", super::ApiDestinationState::TEXTS);
    pub static AppSyncParameters: crate::schema::Structure = crate::schema::Structure {
        name: "AppSyncParameters",
        union: false,
        members: &[crate::schema::Member::optional(
            "GraphQLOperation",
            crate::schema::Kind::Text(&GraphQLOperation),
        )
        .sensitive()],
    };
    pub static Archive: crate::schema::Structure = crate::schema::Structure {
        name: "Archive",
        union: false,
        members: &[
            crate::schema::Member::optional("ArchiveName", crate::schema::Kind::Text(&ArchiveName)),
            crate::schema::Member::optional(
                "EventSourceArn",
                crate::schema::Kind::Text(&EventBusArn),
            ),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&ArchiveState)),
            crate::schema::Member::optional(
                "StateReason",
                crate::schema::Kind::Text(&ArchiveStateReason),
            ),
            crate::schema::Member::optional(
                "RetentionDays",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "SizeBytes",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "EventCount",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static ArchiveArn: crate::schema::Text = crate::schema::Text::new(
        "ArchiveArn",
        crate::schema::Length::new(Some(1), Some(1600)),
        Some("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$"),
    );
    pub static ArchiveDescription: crate::schema::Text = crate::schema::Text::new(
        "ArchiveDescription",
        crate::schema::Length::new(None, Some(512)),
        Some(".*"),
    );
    pub static ArchiveName: crate::schema::Text = crate::schema::Text::new(
        "ArchiveName",
        crate::schema::Length::new(Some(1), Some(48)),
        Some("[\\.\\-_A-Za-z0-9]+"),
    );
    pub static ArchiveResponseList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Archive),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ArchiveState: crate::schema::Text =
        crate::schema::Text::one_of("ArchiveState", super::ArchiveState::TEXTS);
    pub static ArchiveStateReason: crate::schema::Text = crate::schema::Text::new(
        "ArchiveStateReason",
        crate::schema::Length::new(None, Some(512)),
        Some(".*"),
    );
    pub static Arn: crate::schema::Text =
        crate::schema::Text::new("Arn", crate::schema::Length::new(Some(1), Some(1600)), None);
    pub static AssignPublicIp: crate::schema::Text =
        crate::schema::Text::one_of("AssignPublicIp", super::AssignPublicIp::TEXTS);
    pub static AuthHeaderParameters: crate::schema::Text = crate::schema::Text::new(
        "AuthHeaderParameters",
        crate::schema::Length::new(Some(1), Some(512)),
        Some("^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$"),
    );
    pub static AuthHeaderParametersSensitive: crate::schema::Text = crate::schema::Text::new(
        "AuthHeaderParametersSensitive",
        crate::schema::Length::new(Some(1), Some(512)),
        Some("^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$"),
    );
    pub static AwsVpcConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "AwsVpcConfiguration",
        union: false,
        members: &[
            crate::schema::Member::required("Subnets", crate::schema::Kind::List(&StringList)),
            crate::schema::Member::optional(
                "SecurityGroups",
                crate::schema::Kind::List(&StringList),
            ),
            crate::schema::Member::optional(
                "AssignPublicIp",
                crate::schema::Kind::Text(&AssignPublicIp),
            ),
        ],
    };
    pub static BatchArrayProperties: crate::schema::Structure = crate::schema::Structure {
        name: "BatchArrayProperties",
        union: false,
        members: &[crate::schema::Member::optional(
            "Size",
            crate::schema::Kind::Integer(crate::schema::Range::ANY),
        )],
    };
    pub static BatchParameters: crate::schema::Structure = crate::schema::Structure {
        name: "BatchParameters",
        union: false,
        members: &[
            crate::schema::Member::required("JobDefinition", crate::schema::Kind::Text(&String)),
            crate::schema::Member::required("JobName", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional(
                "ArrayProperties",
                crate::schema::Kind::Structure(&BatchArrayProperties),
            ),
            crate::schema::Member::optional(
                "RetryStrategy",
                crate::schema::Kind::Structure(&BatchRetryStrategy),
            ),
        ],
    };
    pub static BatchRetryStrategy: crate::schema::Structure = crate::schema::Structure {
        name: "BatchRetryStrategy",
        union: false,
        members: &[crate::schema::Member::optional(
            "Attempts",
            crate::schema::Kind::Integer(crate::schema::Range::ANY),
        )],
    };
    pub static CancelReplayRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CancelReplayRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "ReplayName",
            crate::schema::Kind::Text(&ReplayName),
        )],
    };
    pub static CancelReplayResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CancelReplayResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ReplayArn", crate::schema::Kind::Text(&ReplayArn)),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&ReplayState)),
            crate::schema::Member::optional(
                "StateReason",
                crate::schema::Kind::Text(&ReplayStateReason),
            ),
        ],
    };
    pub static CapacityProvider: crate::schema::Text = crate::schema::Text::new(
        "CapacityProvider",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static CapacityProviderStrategy: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&CapacityProviderStrategyItem),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(6)),
    };
    pub static CapacityProviderStrategyItem: crate::schema::Structure = crate::schema::Structure {
        name: "CapacityProviderStrategyItem",
        union: false,
        members: &[
            crate::schema::Member::required(
                "capacityProvider",
                crate::schema::Kind::Text(&CapacityProvider),
            ),
            crate::schema::Member::optional(
                "weight",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(1000))),
            ),
            crate::schema::Member::optional(
                "base",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(100000))),
            ),
        ],
    };
    pub static Condition: crate::schema::Structure = crate::schema::Structure {
        name: "Condition",
        union: false,
        members: &[
            crate::schema::Member::required("Type", crate::schema::Kind::Text(&String)),
            crate::schema::Member::required("Key", crate::schema::Kind::Text(&String)),
            crate::schema::Member::required("Value", crate::schema::Kind::Text(&String)),
        ],
    };
    pub static Connection: crate::schema::Structure = crate::schema::Structure {
        name: "Connection",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ConnectionArn",
                crate::schema::Kind::Text(&ConnectionArn),
            ),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&ConnectionName)),
            crate::schema::Member::optional(
                "ConnectionState",
                crate::schema::Kind::Text(&ConnectionState),
            ),
            crate::schema::Member::optional(
                "StateReason",
                crate::schema::Kind::Text(&ConnectionStateReason),
            ),
            crate::schema::Member::optional(
                "AuthorizationType",
                crate::schema::Kind::Text(&ConnectionAuthorizationType),
            ),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastModifiedTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastAuthorizedTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static ConnectionApiKeyAuthResponseParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "ConnectionApiKeyAuthResponseParameters",
            union: false,
            members: &[crate::schema::Member::optional(
                "ApiKeyName",
                crate::schema::Kind::Text(&AuthHeaderParameters),
            )],
        };
    pub static ConnectionArn: crate::schema::Text = crate::schema::Text::new(
        "ConnectionArn",
        crate::schema::Length::new(Some(1), Some(1600)),
        Some(
            "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:connection\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$",
        ),
    );
    pub static ConnectionAuthResponseParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "ConnectionAuthResponseParameters",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "BasicAuthParameters",
                    crate::schema::Kind::Structure(&ConnectionBasicAuthResponseParameters),
                ),
                crate::schema::Member::optional(
                    "OAuthParameters",
                    crate::schema::Kind::Structure(&ConnectionOAuthResponseParameters),
                ),
                crate::schema::Member::optional(
                    "ApiKeyAuthParameters",
                    crate::schema::Kind::Structure(&ConnectionApiKeyAuthResponseParameters),
                ),
                crate::schema::Member::optional(
                    "InvocationHttpParameters",
                    crate::schema::Kind::Structure(&ConnectionHttpParameters),
                ),
                crate::schema::Member::optional(
                    "ConnectivityParameters",
                    crate::schema::Kind::Structure(&DescribeConnectionConnectivityParameters),
                ),
            ],
        };
    pub static ConnectionAuthorizationType: crate::schema::Text = crate::schema::Text::one_of(
        "ConnectionAuthorizationType",
        super::ConnectionAuthorizationType::TEXTS,
    );
    pub static ConnectionBasicAuthResponseParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "ConnectionBasicAuthResponseParameters",
            union: false,
            members: &[crate::schema::Member::optional(
                "Username",
                crate::schema::Kind::Text(&AuthHeaderParameters),
            )],
        };
    pub static ConnectionBodyParameter: crate::schema::Structure = crate::schema::Structure {
        name: "ConnectionBodyParameter",
        union: false,
        members: &[
            crate::schema::Member::optional("Key", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("Value", crate::schema::Kind::Text(&SensitiveString))
                .sensitive(),
            crate::schema::Member::optional("IsValueSecret", crate::schema::Kind::Boolean),
        ],
    };
    pub static ConnectionBodyParametersList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ConnectionBodyParameter),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(100)),
    };
    pub static ConnectionDescription: crate::schema::Text = crate::schema::Text::new(
        "ConnectionDescription",
        crate::schema::Length::new(None, Some(512)),
        Some(".*"),
    );
    pub static ConnectionHeaderParameter: crate::schema::Structure = crate::schema::Structure {
        name: "ConnectionHeaderParameter",
        union: false,
        members: &[
            crate::schema::Member::optional("Key", crate::schema::Kind::Text(&HeaderKey)),
            crate::schema::Member::optional(
                "Value",
                crate::schema::Kind::Text(&HeaderValueSensitive),
            )
            .sensitive(),
            crate::schema::Member::optional("IsValueSecret", crate::schema::Kind::Boolean),
        ],
    };
    pub static ConnectionHeaderParametersList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ConnectionHeaderParameter),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(100)),
    };
    pub static ConnectionHttpParameters: crate::schema::Structure = crate::schema::Structure {
        name: "ConnectionHttpParameters",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "HeaderParameters",
                crate::schema::Kind::List(&ConnectionHeaderParametersList),
            ),
            crate::schema::Member::optional(
                "QueryStringParameters",
                crate::schema::Kind::List(&ConnectionQueryStringParametersList),
            ),
            crate::schema::Member::optional(
                "BodyParameters",
                crate::schema::Kind::List(&ConnectionBodyParametersList),
            ),
        ],
    };
    pub static ConnectionName: crate::schema::Text = crate::schema::Text::new(
        "ConnectionName",
        crate::schema::Length::new(Some(1), Some(64)),
        Some("[\\.\\-_A-Za-z0-9]+"),
    );
    pub static ConnectionOAuthClientResponseParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "ConnectionOAuthClientResponseParameters",
            union: false,
            members: &[crate::schema::Member::optional(
                "ClientID",
                crate::schema::Kind::Text(&AuthHeaderParameters),
            )],
        };
    pub static ConnectionOAuthHttpMethod: crate::schema::Text = crate::schema::Text::one_of(
        "ConnectionOAuthHttpMethod",
        super::ConnectionOAuthHttpMethod::TEXTS,
    );
    pub static ConnectionOAuthResponseParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "ConnectionOAuthResponseParameters",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ClientParameters",
                    crate::schema::Kind::Structure(&ConnectionOAuthClientResponseParameters),
                ),
                crate::schema::Member::optional(
                    "AuthorizationEndpoint",
                    crate::schema::Kind::Text(&HttpsEndpoint),
                ),
                crate::schema::Member::optional(
                    "HttpMethod",
                    crate::schema::Kind::Text(&ConnectionOAuthHttpMethod),
                ),
                crate::schema::Member::optional(
                    "OAuthHttpParameters",
                    crate::schema::Kind::Structure(&ConnectionHttpParameters),
                ),
            ],
        };
    pub static ConnectionQueryStringParameter: crate::schema::Structure =
        crate::schema::Structure {
            name: "ConnectionQueryStringParameter",
            union: false,
            members: &[
                crate::schema::Member::optional("Key", crate::schema::Kind::Text(&QueryStringKey)),
                crate::schema::Member::optional(
                    "Value",
                    crate::schema::Kind::Text(&QueryStringValueSensitive),
                )
                .sensitive(),
                crate::schema::Member::optional("IsValueSecret", crate::schema::Kind::Boolean),
            ],
        };
    pub static ConnectionQueryStringParametersList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ConnectionQueryStringParameter),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(100)),
    };
    pub static ConnectionResponseList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Connection),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ConnectionState: crate::schema::Text =
        crate::schema::Text::one_of("ConnectionState", super::ConnectionState::TEXTS);
    pub static ConnectionStateReason: crate::schema::Text = crate::schema::Text::new(
        "ConnectionStateReason",
        crate::schema::Length::new(None, Some(512)),
        Some(".*"),
    );
    pub static ConnectivityResourceConfigurationArn: crate::schema::Structure =
        crate::schema::Structure {
            name: "ConnectivityResourceConfigurationArn",
            union: false,
            members: &[crate::schema::Member::required(
                "ResourceConfigurationArn",
                crate::schema::Kind::Text(&ResourceConfigurationArn),
            )],
        };
    pub static ConnectivityResourceParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "ConnectivityResourceParameters",
            union: false,
            members: &[crate::schema::Member::required(
                "ResourceParameters",
                crate::schema::Kind::Structure(&ConnectivityResourceConfigurationArn),
            )],
        };
    pub static CreateApiDestinationRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateApiDestinationRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&ApiDestinationName)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ApiDestinationDescription),
            ),
            crate::schema::Member::required(
                "ConnectionArn",
                crate::schema::Kind::Text(&ConnectionArn),
            ),
            crate::schema::Member::required(
                "InvocationEndpoint",
                crate::schema::Kind::Text(&HttpsEndpoint),
            ),
            crate::schema::Member::required(
                "HttpMethod",
                crate::schema::Kind::Text(&ApiDestinationHttpMethod),
            ),
            crate::schema::Member::optional(
                "InvocationRateLimitPerSecond",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
        ],
    };
    pub static CreateApiDestinationResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateApiDestinationResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ApiDestinationArn",
                crate::schema::Kind::Text(&ApiDestinationArn),
            ),
            crate::schema::Member::optional(
                "ApiDestinationState",
                crate::schema::Kind::Text(&ApiDestinationState),
            ),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastModifiedTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static CreateArchiveRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateArchiveRequest",
        union: false,
        members: &[
            crate::schema::Member::required("ArchiveName", crate::schema::Kind::Text(&ArchiveName)),
            crate::schema::Member::required(
                "EventSourceArn",
                crate::schema::Kind::Text(&EventBusArn),
            ),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ArchiveDescription),
            ),
            crate::schema::Member::optional(
                "EventPattern",
                crate::schema::Kind::Text(&EventPattern),
            ),
            crate::schema::Member::optional(
                "RetentionDays",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "KmsKeyIdentifier",
                crate::schema::Kind::Text(&KmsKeyIdentifier),
            ),
        ],
    };
    pub static CreateArchiveResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateArchiveResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ArchiveArn", crate::schema::Kind::Text(&ArchiveArn)),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&ArchiveState)),
            crate::schema::Member::optional(
                "StateReason",
                crate::schema::Kind::Text(&ArchiveStateReason),
            ),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static CreateConnectionApiKeyAuthRequestParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateConnectionApiKeyAuthRequestParameters",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ApiKeyName",
                    crate::schema::Kind::Text(&AuthHeaderParameters),
                ),
                crate::schema::Member::required(
                    "ApiKeyValue",
                    crate::schema::Kind::Text(&AuthHeaderParametersSensitive),
                )
                .sensitive(),
            ],
        };
    pub static CreateConnectionAuthRequestParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateConnectionAuthRequestParameters",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "BasicAuthParameters",
                    crate::schema::Kind::Structure(&CreateConnectionBasicAuthRequestParameters),
                ),
                crate::schema::Member::optional(
                    "OAuthParameters",
                    crate::schema::Kind::Structure(&CreateConnectionOAuthRequestParameters),
                ),
                crate::schema::Member::optional(
                    "ApiKeyAuthParameters",
                    crate::schema::Kind::Structure(&CreateConnectionApiKeyAuthRequestParameters),
                ),
                crate::schema::Member::optional(
                    "InvocationHttpParameters",
                    crate::schema::Kind::Structure(&ConnectionHttpParameters),
                ),
                crate::schema::Member::optional(
                    "ConnectivityParameters",
                    crate::schema::Kind::Structure(&ConnectivityResourceParameters),
                ),
            ],
        };
    pub static CreateConnectionBasicAuthRequestParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateConnectionBasicAuthRequestParameters",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "Username",
                    crate::schema::Kind::Text(&AuthHeaderParameters),
                ),
                crate::schema::Member::required(
                    "Password",
                    crate::schema::Kind::Text(&AuthHeaderParametersSensitive),
                )
                .sensitive(),
            ],
        };
    pub static CreateConnectionOAuthClientRequestParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateConnectionOAuthClientRequestParameters",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ClientID",
                    crate::schema::Kind::Text(&AuthHeaderParameters),
                ),
                crate::schema::Member::required(
                    "ClientSecret",
                    crate::schema::Kind::Text(&AuthHeaderParametersSensitive),
                )
                .sensitive(),
            ],
        };
    pub static CreateConnectionOAuthRequestParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateConnectionOAuthRequestParameters",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ClientParameters",
                    crate::schema::Kind::Structure(&CreateConnectionOAuthClientRequestParameters),
                ),
                crate::schema::Member::required(
                    "AuthorizationEndpoint",
                    crate::schema::Kind::Text(&HttpsEndpoint),
                ),
                crate::schema::Member::required(
                    "HttpMethod",
                    crate::schema::Kind::Text(&ConnectionOAuthHttpMethod),
                ),
                crate::schema::Member::optional(
                    "OAuthHttpParameters",
                    crate::schema::Kind::Structure(&ConnectionHttpParameters),
                ),
            ],
        };
    pub static CreateConnectionRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateConnectionRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&ConnectionName)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ConnectionDescription),
            ),
            crate::schema::Member::required(
                "AuthorizationType",
                crate::schema::Kind::Text(&ConnectionAuthorizationType),
            ),
            crate::schema::Member::required(
                "AuthParameters",
                crate::schema::Kind::Structure(&CreateConnectionAuthRequestParameters),
            ),
            crate::schema::Member::optional(
                "InvocationConnectivityParameters",
                crate::schema::Kind::Structure(&ConnectivityResourceParameters),
            ),
            crate::schema::Member::optional(
                "KmsKeyIdentifier",
                crate::schema::Kind::Text(&KmsKeyIdentifier),
            ),
        ],
    };
    pub static CreateConnectionResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateConnectionResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ConnectionArn",
                crate::schema::Kind::Text(&ConnectionArn),
            ),
            crate::schema::Member::optional(
                "ConnectionState",
                crate::schema::Kind::Text(&ConnectionState),
            ),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastModifiedTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static CreateEndpointRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateEndpointRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&EndpointName)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&EndpointDescription),
            ),
            crate::schema::Member::required(
                "RoutingConfig",
                crate::schema::Kind::Structure(&RoutingConfig),
            ),
            crate::schema::Member::optional(
                "ReplicationConfig",
                crate::schema::Kind::Structure(&ReplicationConfig),
            ),
            crate::schema::Member::required(
                "EventBuses",
                crate::schema::Kind::List(&EndpointEventBusList),
            ),
            crate::schema::Member::optional("RoleArn", crate::schema::Kind::Text(&IamRoleArn)),
        ],
    };
    pub static CreateEndpointResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateEndpointResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&EndpointName)),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&EndpointArn)),
            crate::schema::Member::optional(
                "RoutingConfig",
                crate::schema::Kind::Structure(&RoutingConfig),
            ),
            crate::schema::Member::optional(
                "ReplicationConfig",
                crate::schema::Kind::Structure(&ReplicationConfig),
            ),
            crate::schema::Member::optional(
                "EventBuses",
                crate::schema::Kind::List(&EndpointEventBusList),
            ),
            crate::schema::Member::optional("RoleArn", crate::schema::Kind::Text(&IamRoleArn)),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&EndpointState)),
        ],
    };
    pub static CreateEventBusRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateEventBusRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&EventBusName)),
            crate::schema::Member::optional(
                "EventSourceName",
                crate::schema::Kind::Text(&EventSourceName),
            ),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&EventBusDescription),
            ),
            crate::schema::Member::optional(
                "KmsKeyIdentifier",
                crate::schema::Kind::Text(&KmsKeyIdentifier),
            ),
            crate::schema::Member::optional(
                "DeadLetterConfig",
                crate::schema::Kind::Structure(&DeadLetterConfig),
            ),
            crate::schema::Member::optional(
                "LogConfig",
                crate::schema::Kind::Structure(&LogConfig),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
        ],
    };
    pub static CreateEventBusResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateEventBusResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("EventBusArn", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&EventBusDescription),
            ),
            crate::schema::Member::optional(
                "KmsKeyIdentifier",
                crate::schema::Kind::Text(&KmsKeyIdentifier),
            ),
            crate::schema::Member::optional(
                "DeadLetterConfig",
                crate::schema::Kind::Structure(&DeadLetterConfig),
            ),
            crate::schema::Member::optional(
                "LogConfig",
                crate::schema::Kind::Structure(&LogConfig),
            ),
        ],
    };
    pub static CreatePartnerEventSourceRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreatePartnerEventSourceRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "Name",
                    crate::schema::Kind::Text(&EventSourceName),
                ),
                crate::schema::Member::required("Account", crate::schema::Kind::Text(&AccountId)),
            ],
        };
    pub static CreatePartnerEventSourceResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreatePartnerEventSourceResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "EventSourceArn",
                crate::schema::Kind::Text(&String),
            )],
        };
    pub static CreatedBy: crate::schema::Text =
        crate::schema::Text::new("CreatedBy", crate::schema::Length::new(Some(1), Some(128)), None);
    pub static Database: crate::schema::Text =
        crate::schema::Text::new("Database", crate::schema::Length::new(Some(1), Some(64)), None);
    pub static DbUser: crate::schema::Text =
        crate::schema::Text::new("DbUser", crate::schema::Length::new(Some(1), Some(128)), None);
    pub static DeactivateEventSourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeactivateEventSourceRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "Name",
            crate::schema::Kind::Text(&EventSourceName),
        )],
    };
    pub static DeadLetterConfig: crate::schema::Structure = crate::schema::Structure {
        name: "DeadLetterConfig",
        union: false,
        members: &[crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&ResourceArn))],
    };
    pub static DeauthorizeConnectionRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeauthorizeConnectionRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "Name",
            crate::schema::Kind::Text(&ConnectionName),
        )],
    };
    pub static DeauthorizeConnectionResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeauthorizeConnectionResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ConnectionArn",
                crate::schema::Kind::Text(&ConnectionArn),
            ),
            crate::schema::Member::optional(
                "ConnectionState",
                crate::schema::Kind::Text(&ConnectionState),
            ),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastModifiedTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastAuthorizedTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static DeleteApiDestinationRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteApiDestinationRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "Name",
            crate::schema::Kind::Text(&ApiDestinationName),
        )],
    };
    pub static DeleteApiDestinationResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteApiDestinationResponse",
        union: false,
        members: &[],
    };
    pub static DeleteArchiveRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteArchiveRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "ArchiveName",
            crate::schema::Kind::Text(&ArchiveName),
        )],
    };
    pub static DeleteArchiveResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteArchiveResponse", union: false, members: &[] };
    pub static DeleteConnectionRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteConnectionRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "Name",
            crate::schema::Kind::Text(&ConnectionName),
        )],
    };
    pub static DeleteConnectionResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteConnectionResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ConnectionArn",
                crate::schema::Kind::Text(&ConnectionArn),
            ),
            crate::schema::Member::optional(
                "ConnectionState",
                crate::schema::Kind::Text(&ConnectionState),
            ),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastModifiedTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastAuthorizedTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static DeleteEndpointRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteEndpointRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "Name",
            crate::schema::Kind::Text(&EndpointName),
        )],
    };
    pub static DeleteEndpointResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteEndpointResponse", union: false, members: &[] };
    pub static DeleteEventBusRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteEventBusRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "Name",
            crate::schema::Kind::Text(&EventBusName),
        )],
    };
    pub static DeletePartnerEventSourceRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeletePartnerEventSourceRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "Name",
                    crate::schema::Kind::Text(&EventSourceName),
                ),
                crate::schema::Member::required("Account", crate::schema::Kind::Text(&AccountId)),
            ],
        };
    pub static DeleteRuleRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteRuleRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&RuleName)),
            crate::schema::Member::optional(
                "EventBusName",
                crate::schema::Kind::Text(&EventBusNameOrArn),
            ),
            crate::schema::Member::optional("Force", crate::schema::Kind::Boolean),
        ],
    };
    pub static DescribeApiDestinationRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeApiDestinationRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "Name",
            crate::schema::Kind::Text(&ApiDestinationName),
        )],
    };
    pub static DescribeApiDestinationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeApiDestinationResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ApiDestinationArn",
                    crate::schema::Kind::Text(&ApiDestinationArn),
                ),
                crate::schema::Member::optional(
                    "Name",
                    crate::schema::Kind::Text(&ApiDestinationName),
                ),
                crate::schema::Member::optional(
                    "Description",
                    crate::schema::Kind::Text(&ApiDestinationDescription),
                ),
                crate::schema::Member::optional(
                    "ApiDestinationState",
                    crate::schema::Kind::Text(&ApiDestinationState),
                ),
                crate::schema::Member::optional(
                    "ConnectionArn",
                    crate::schema::Kind::Text(&ConnectionArn),
                ),
                crate::schema::Member::optional(
                    "InvocationEndpoint",
                    crate::schema::Kind::Text(&HttpsEndpoint),
                ),
                crate::schema::Member::optional(
                    "HttpMethod",
                    crate::schema::Kind::Text(&ApiDestinationHttpMethod),
                ),
                crate::schema::Member::optional(
                    "InvocationRateLimitPerSecond",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
                ),
                crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
                crate::schema::Member::optional("LastModifiedTime", crate::schema::Kind::Timestamp),
            ],
        };
    pub static DescribeArchiveRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeArchiveRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "ArchiveName",
            crate::schema::Kind::Text(&ArchiveName),
        )],
    };
    pub static DescribeArchiveResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeArchiveResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ArchiveArn", crate::schema::Kind::Text(&ArchiveArn)),
            crate::schema::Member::optional("ArchiveName", crate::schema::Kind::Text(&ArchiveName)),
            crate::schema::Member::optional(
                "EventSourceArn",
                crate::schema::Kind::Text(&EventBusArn),
            ),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ArchiveDescription),
            ),
            crate::schema::Member::optional(
                "EventPattern",
                crate::schema::Kind::Text(&EventPattern),
            ),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&ArchiveState)),
            crate::schema::Member::optional(
                "StateReason",
                crate::schema::Kind::Text(&ArchiveStateReason),
            ),
            crate::schema::Member::optional(
                "KmsKeyIdentifier",
                crate::schema::Kind::Text(&KmsKeyIdentifier),
            ),
            crate::schema::Member::optional(
                "RetentionDays",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "SizeBytes",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "EventCount",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static DescribeConnectionConnectivityParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeConnectionConnectivityParameters",
            union: false,
            members: &[crate::schema::Member::required(
                "ResourceParameters",
                crate::schema::Kind::Structure(&DescribeConnectionResourceParameters),
            )],
        };
    pub static DescribeConnectionRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeConnectionRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "Name",
            crate::schema::Kind::Text(&ConnectionName),
        )],
    };
    pub static DescribeConnectionResourceParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeConnectionResourceParameters",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ResourceConfigurationArn",
                    crate::schema::Kind::Text(&ResourceConfigurationArn),
                ),
                crate::schema::Member::required(
                    "ResourceAssociationArn",
                    crate::schema::Kind::Text(&ResourceAssociationArn),
                ),
            ],
        };
    pub static DescribeConnectionResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeConnectionResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ConnectionArn",
                crate::schema::Kind::Text(&ConnectionArn),
            ),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&ConnectionName)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ConnectionDescription),
            ),
            crate::schema::Member::optional(
                "InvocationConnectivityParameters",
                crate::schema::Kind::Structure(&DescribeConnectionConnectivityParameters),
            ),
            crate::schema::Member::optional(
                "ConnectionState",
                crate::schema::Kind::Text(&ConnectionState),
            ),
            crate::schema::Member::optional(
                "StateReason",
                crate::schema::Kind::Text(&ConnectionStateReason),
            ),
            crate::schema::Member::optional(
                "AuthorizationType",
                crate::schema::Kind::Text(&ConnectionAuthorizationType),
            ),
            crate::schema::Member::optional(
                "SecretArn",
                crate::schema::Kind::Text(&SecretsManagerSecretArn),
            ),
            crate::schema::Member::optional(
                "KmsKeyIdentifier",
                crate::schema::Kind::Text(&KmsKeyIdentifier),
            ),
            crate::schema::Member::optional(
                "AuthParameters",
                crate::schema::Kind::Structure(&ConnectionAuthResponseParameters),
            ),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastModifiedTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastAuthorizedTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static DescribeEndpointRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeEndpointRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&EndpointName)),
            crate::schema::Member::optional("HomeRegion", crate::schema::Kind::Text(&HomeRegion)),
        ],
    };
    pub static DescribeEndpointResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeEndpointResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&EndpointName)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&EndpointDescription),
            ),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&EndpointArn)),
            crate::schema::Member::optional(
                "RoutingConfig",
                crate::schema::Kind::Structure(&RoutingConfig),
            ),
            crate::schema::Member::optional(
                "ReplicationConfig",
                crate::schema::Kind::Structure(&ReplicationConfig),
            ),
            crate::schema::Member::optional(
                "EventBuses",
                crate::schema::Kind::List(&EndpointEventBusList),
            ),
            crate::schema::Member::optional("RoleArn", crate::schema::Kind::Text(&IamRoleArn)),
            crate::schema::Member::optional("EndpointId", crate::schema::Kind::Text(&EndpointId)),
            crate::schema::Member::optional("EndpointUrl", crate::schema::Kind::Text(&EndpointUrl)),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&EndpointState)),
            crate::schema::Member::optional(
                "StateReason",
                crate::schema::Kind::Text(&EndpointStateReason),
            ),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastModifiedTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static DescribeEventBusRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeEventBusRequest",
        union: false,
        members: &[crate::schema::Member::optional(
            "Name",
            crate::schema::Kind::Text(&EventBusNameOrArn),
        )],
    };
    pub static DescribeEventBusResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeEventBusResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&EventBusDescription),
            ),
            crate::schema::Member::optional(
                "KmsKeyIdentifier",
                crate::schema::Kind::Text(&KmsKeyIdentifier),
            ),
            crate::schema::Member::optional(
                "DeadLetterConfig",
                crate::schema::Kind::Structure(&DeadLetterConfig),
            ),
            crate::schema::Member::optional("Policy", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional(
                "LogConfig",
                crate::schema::Kind::Structure(&LogConfig),
            ),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastModifiedTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("ManagedBy", crate::schema::Kind::Text(&ManagedBy)),
        ],
    };
    pub static DescribeEventSourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeEventSourceRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "Name",
            crate::schema::Kind::Text(&EventSourceName),
        )],
    };
    pub static DescribeEventSourceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeEventSourceResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("CreatedBy", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("ExpirationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&EventSourceState)),
        ],
    };
    pub static DescribePartnerEventSourceRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribePartnerEventSourceRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "Name",
                crate::schema::Kind::Text(&EventSourceName),
            )],
        };
    pub static DescribePartnerEventSourceResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribePartnerEventSourceResponse",
            union: false,
            members: &[
                crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&String)),
                crate::schema::Member::optional("Name", crate::schema::Kind::Text(&String)),
            ],
        };
    pub static DescribeReplayRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeReplayRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "ReplayName",
            crate::schema::Kind::Text(&ReplayName),
        )],
    };
    pub static DescribeReplayResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeReplayResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ReplayName", crate::schema::Kind::Text(&ReplayName)),
            crate::schema::Member::optional("ReplayArn", crate::schema::Kind::Text(&ReplayArn)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ReplayDescription),
            ),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&ReplayState)),
            crate::schema::Member::optional(
                "StateReason",
                crate::schema::Kind::Text(&ReplayStateReason),
            ),
            crate::schema::Member::optional(
                "EventSourceArn",
                crate::schema::Kind::Text(&ArchiveArn),
            ),
            crate::schema::Member::optional(
                "Destination",
                crate::schema::Kind::Structure(&ReplayDestination),
            ),
            crate::schema::Member::optional("EventStartTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("EventEndTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "EventLastReplayedTime",
                crate::schema::Kind::Timestamp,
            ),
            crate::schema::Member::optional("ReplayStartTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("ReplayEndTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static DescribeRuleRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeRuleRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&RuleName)),
            crate::schema::Member::optional(
                "EventBusName",
                crate::schema::Kind::Text(&EventBusNameOrArn),
            ),
        ],
    };
    pub static DescribeRuleResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeRuleResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&RuleName)),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&RuleArn)),
            crate::schema::Member::optional(
                "EventPattern",
                crate::schema::Kind::Text(&EventPattern),
            ),
            crate::schema::Member::optional(
                "ScheduleExpression",
                crate::schema::Kind::Text(&ScheduleExpression),
            ),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&RuleState)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&RuleDescription),
            ),
            crate::schema::Member::optional("RoleArn", crate::schema::Kind::Text(&RoleArn)),
            crate::schema::Member::optional("ManagedBy", crate::schema::Kind::Text(&ManagedBy)),
            crate::schema::Member::optional(
                "EventBusName",
                crate::schema::Kind::Text(&EventBusName),
            ),
            crate::schema::Member::optional("CreatedBy", crate::schema::Kind::Text(&CreatedBy)),
        ],
    };
    pub static DisableRuleRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DisableRuleRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&RuleName)),
            crate::schema::Member::optional(
                "EventBusName",
                crate::schema::Kind::Text(&EventBusNameOrArn),
            ),
        ],
    };
    pub static EcsParameters: crate::schema::Structure = crate::schema::Structure {
        name: "EcsParameters",
        union: false,
        members: &[
            crate::schema::Member::required("TaskDefinitionArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "TaskCount",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional("LaunchType", crate::schema::Kind::Text(&LaunchType)),
            crate::schema::Member::optional(
                "NetworkConfiguration",
                crate::schema::Kind::Structure(&NetworkConfiguration),
            ),
            crate::schema::Member::optional("PlatformVersion", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("Group", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional(
                "CapacityProviderStrategy",
                crate::schema::Kind::List(&CapacityProviderStrategy),
            ),
            crate::schema::Member::optional("EnableECSManagedTags", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("EnableExecuteCommand", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "PlacementConstraints",
                crate::schema::Kind::List(&PlacementConstraints),
            ),
            crate::schema::Member::optional(
                "PlacementStrategy",
                crate::schema::Kind::List(&PlacementStrategies),
            ),
            crate::schema::Member::optional(
                "PropagateTags",
                crate::schema::Kind::Text(&PropagateTags),
            ),
            crate::schema::Member::optional("ReferenceId", crate::schema::Kind::Text(&ReferenceId)),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
        ],
    };
    pub static EnableRuleRequest: crate::schema::Structure = crate::schema::Structure {
        name: "EnableRuleRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&RuleName)),
            crate::schema::Member::optional(
                "EventBusName",
                crate::schema::Kind::Text(&EventBusNameOrArn),
            ),
        ],
    };
    pub static Endpoint: crate::schema::Structure = crate::schema::Structure {
        name: "Endpoint",
        union: false,
        members: &[
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&EndpointName)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&EndpointDescription),
            ),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&EndpointArn)),
            crate::schema::Member::optional(
                "RoutingConfig",
                crate::schema::Kind::Structure(&RoutingConfig),
            ),
            crate::schema::Member::optional(
                "ReplicationConfig",
                crate::schema::Kind::Structure(&ReplicationConfig),
            ),
            crate::schema::Member::optional(
                "EventBuses",
                crate::schema::Kind::List(&EndpointEventBusList),
            ),
            crate::schema::Member::optional("RoleArn", crate::schema::Kind::Text(&IamRoleArn)),
            crate::schema::Member::optional("EndpointId", crate::schema::Kind::Text(&EndpointId)),
            crate::schema::Member::optional("EndpointUrl", crate::schema::Kind::Text(&EndpointUrl)),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&EndpointState)),
            crate::schema::Member::optional(
                "StateReason",
                crate::schema::Kind::Text(&EndpointStateReason),
            ),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastModifiedTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static EndpointArn: crate::schema::Text = crate::schema::Text::new(
        "EndpointArn",
        crate::schema::Length::new(Some(1), Some(1600)),
        Some(
            "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:endpoint\\/[/\\.\\-_A-Za-z0-9]+$",
        ),
    );
    pub static EndpointDescription: crate::schema::Text = crate::schema::Text::new(
        "EndpointDescription",
        crate::schema::Length::new(None, Some(512)),
        Some(".*"),
    );
    pub static EndpointEventBus: crate::schema::Structure = crate::schema::Structure {
        name: "EndpointEventBus",
        union: false,
        members: &[crate::schema::Member::required(
            "EventBusArn",
            crate::schema::Kind::Text(&NonPartnerEventBusArn),
        )],
    };
    pub static EndpointEventBusList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&EndpointEventBus),
        element_name: "member",
        length: crate::schema::Length::new(Some(2), Some(2)),
    };
    pub static EndpointId: crate::schema::Text = crate::schema::Text::new(
        "EndpointId",
        crate::schema::Length::new(Some(1), Some(50)),
        Some("^[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+$"),
    );
    pub static EndpointList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Endpoint),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static EndpointName: crate::schema::Text = crate::schema::Text::new(
        "EndpointName",
        crate::schema::Length::new(Some(1), Some(64)),
        Some("[\\.\\-_A-Za-z0-9]+"),
    );
    pub static EndpointState: crate::schema::Text =
        crate::schema::Text::one_of("EndpointState", super::EndpointState::TEXTS);
    pub static EndpointStateReason: crate::schema::Text = crate::schema::Text::new(
        "EndpointStateReason",
        crate::schema::Length::new(Some(1), Some(512)),
        Some(".*"),
    );
    pub static EndpointUrl: crate::schema::Text = crate::schema::Text::new(
        "EndpointUrl",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("^(https://)?[\\.\\-a-z0-9]+$"),
    );
    pub static ErrorCode: crate::schema::Text =
        crate::schema::Text::new("ErrorCode", crate::schema::Length::ANY, None);
    pub static ErrorMessage: crate::schema::Text =
        crate::schema::Text::new("ErrorMessage", crate::schema::Length::ANY, None);
    pub static EventBus: crate::schema::Structure = crate::schema::Structure {
        name: "EventBus",
        union: false,
        members: &[
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&EventBusDescription),
            ),
            crate::schema::Member::optional("Policy", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastModifiedTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("ManagedBy", crate::schema::Kind::Text(&ManagedBy)),
        ],
    };
    pub static EventBusArn: crate::schema::Text = crate::schema::Text::new(
        "EventBusArn",
        crate::schema::Length::new(Some(1), Some(1600)),
        Some("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$"),
    );
    pub static EventBusDescription: crate::schema::Text = crate::schema::Text::new(
        "EventBusDescription",
        crate::schema::Length::new(None, Some(512)),
        None,
    );
    pub static EventBusList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&EventBus),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static EventBusName: crate::schema::Text = crate::schema::Text::new(
        "EventBusName",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("[/\\.\\-_A-Za-z0-9]+"),
    );
    pub static EventBusNameOrArn: crate::schema::Text = crate::schema::Text::new(
        "EventBusNameOrArn",
        crate::schema::Length::new(Some(1), Some(1600)),
        Some(
            "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+",
        ),
    );
    pub static EventId: crate::schema::Text =
        crate::schema::Text::new("EventId", crate::schema::Length::new(None, Some(64)), None);
    pub static EventPattern: crate::schema::Text = crate::schema::Text::new(
        "EventPattern",
        crate::schema::Length::new(None, Some(4096)),
        None,
    );
    pub static EventResource: crate::schema::Text = crate::schema::Text::new(
        "EventResource",
        crate::schema::Length::new(None, Some(2048)),
        None,
    );
    pub static EventResourceList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&EventResource),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static EventSource: crate::schema::Structure = crate::schema::Structure {
        name: "EventSource",
        union: false,
        members: &[
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("CreatedBy", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("ExpirationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&EventSourceState)),
        ],
    };
    pub static EventSourceList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&EventSource),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static EventSourceName: crate::schema::Text = crate::schema::Text::new(
        "EventSourceName",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}"),
    );
    pub static EventSourceNamePrefix: crate::schema::Text = crate::schema::Text::new(
        "EventSourceNamePrefix",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("[/\\.\\-_A-Za-z0-9]+"),
    );
    pub static EventSourceState: crate::schema::Text =
        crate::schema::Text::one_of("EventSourceState", super::EventSourceState::TEXTS);
    pub static FailoverConfig: crate::schema::Structure = crate::schema::Structure {
        name: "FailoverConfig",
        union: false,
        members: &[
            crate::schema::Member::required("Primary", crate::schema::Kind::Structure(&Primary)),
            crate::schema::Member::required(
                "Secondary",
                crate::schema::Kind::Structure(&Secondary),
            ),
        ],
    };
    pub static GraphQLOperation: crate::schema::Text = crate::schema::Text::new(
        "GraphQLOperation",
        crate::schema::Length::new(Some(1), Some(1048576)),
        None,
    );
    pub static HeaderKey: crate::schema::Text = crate::schema::Text::new(
        "HeaderKey",
        crate::schema::Length::new(None, Some(512)),
        Some("^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$"),
    );
    pub static HeaderParametersMap: crate::schema::Map = crate::schema::Map {
        key: &HeaderKey,
        value: crate::schema::Kind::Text(&HeaderValue),
        length: crate::schema::Length::ANY,
    };
    pub static HeaderValue: crate::schema::Text = crate::schema::Text::new(
        "HeaderValue",
        crate::schema::Length::new(None, Some(512)),
        Some("^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$"),
    );
    pub static HeaderValueSensitive: crate::schema::Text = crate::schema::Text::new(
        "HeaderValueSensitive",
        crate::schema::Length::new(None, Some(512)),
        Some("^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$"),
    );
    pub static HealthCheck: crate::schema::Text = crate::schema::Text::new(
        "HealthCheck",
        crate::schema::Length::new(Some(1), Some(1600)),
        Some("^arn:aws([a-z]|\\-)*:route53:::healthcheck/[\\-a-z0-9]+$"),
    );
    pub static HomeRegion: crate::schema::Text = crate::schema::Text::new(
        "HomeRegion",
        crate::schema::Length::new(Some(9), Some(20)),
        Some("^[\\-a-z0-9]+$"),
    );
    pub static HttpParameters: crate::schema::Structure = crate::schema::Structure {
        name: "HttpParameters",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "PathParameterValues",
                crate::schema::Kind::List(&PathParameterList),
            ),
            crate::schema::Member::optional(
                "HeaderParameters",
                crate::schema::Kind::Map(&HeaderParametersMap),
            ),
            crate::schema::Member::optional(
                "QueryStringParameters",
                crate::schema::Kind::Map(&QueryStringParametersMap),
            ),
        ],
    };
    pub static HttpsEndpoint: crate::schema::Text = crate::schema::Text::new(
        "HttpsEndpoint",
        crate::schema::Length::new(Some(1), Some(2048)),
        Some("^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$"),
    );
    pub static IamRoleArn: crate::schema::Text = crate::schema::Text::new(
        "IamRoleArn",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("^arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,.@/-]+$"),
    );
    pub static IncludeDetail: crate::schema::Text =
        crate::schema::Text::one_of("IncludeDetail", super::IncludeDetail::TEXTS);
    pub static InputTransformer: crate::schema::Structure = crate::schema::Structure {
        name: "InputTransformer",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "InputPathsMap",
                crate::schema::Kind::Map(&TransformerPaths),
            ),
            crate::schema::Member::required(
                "InputTemplate",
                crate::schema::Kind::Text(&TransformerInput),
            ),
        ],
    };
    pub static InputTransformerPathKey: crate::schema::Text = crate::schema::Text::new(
        "InputTransformerPathKey",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("[A-Za-z0-9\\_\\-]+"),
    );
    pub static KinesisParameters: crate::schema::Structure = crate::schema::Structure {
        name: "KinesisParameters",
        union: false,
        members: &[crate::schema::Member::required(
            "PartitionKeyPath",
            crate::schema::Kind::Text(&TargetPartitionKeyPath),
        )],
    };
    pub static KmsKeyIdentifier: crate::schema::Text = crate::schema::Text::new(
        "KmsKeyIdentifier",
        crate::schema::Length::new(None, Some(2048)),
        Some("^[a-zA-Z0-9_\\-/:]*$"),
    );
    pub static LaunchType: crate::schema::Text =
        crate::schema::Text::one_of("LaunchType", super::LaunchType::TEXTS);
    pub static Level: crate::schema::Text =
        crate::schema::Text::one_of("Level", super::Level::TEXTS);
    pub static ListApiDestinationsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListApiDestinationsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "NamePrefix",
                crate::schema::Kind::Text(&ApiDestinationName),
            ),
            crate::schema::Member::optional(
                "ConnectionArn",
                crate::schema::Kind::Text(&ConnectionArn),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "Limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
        ],
    };
    pub static ListApiDestinationsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListApiDestinationsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ApiDestinations",
                crate::schema::Kind::List(&ApiDestinationResponseList),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListArchivesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListArchivesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("NamePrefix", crate::schema::Kind::Text(&ArchiveName)),
            crate::schema::Member::optional(
                "EventSourceArn",
                crate::schema::Kind::Text(&EventBusArn),
            ),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&ArchiveState)),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "Limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
        ],
    };
    pub static ListArchivesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListArchivesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Archives",
                crate::schema::Kind::List(&ArchiveResponseList),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListConnectionsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListConnectionsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "NamePrefix",
                crate::schema::Kind::Text(&ConnectionName),
            ),
            crate::schema::Member::optional(
                "ConnectionState",
                crate::schema::Kind::Text(&ConnectionState),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "Limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
        ],
    };
    pub static ListConnectionsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListConnectionsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Connections",
                crate::schema::Kind::List(&ConnectionResponseList),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListEndpointsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListEndpointsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("NamePrefix", crate::schema::Kind::Text(&EndpointName)),
            crate::schema::Member::optional("HomeRegion", crate::schema::Kind::Text(&HomeRegion)),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
        ],
    };
    pub static ListEndpointsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListEndpointsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("Endpoints", crate::schema::Kind::List(&EndpointList)),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListEventBusesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListEventBusesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("NamePrefix", crate::schema::Kind::Text(&EventBusName)),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "Limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
        ],
    };
    pub static ListEventBusesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListEventBusesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("EventBuses", crate::schema::Kind::List(&EventBusList)),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListEventSourcesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListEventSourcesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "NamePrefix",
                crate::schema::Kind::Text(&EventSourceNamePrefix),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "Limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
        ],
    };
    pub static ListEventSourcesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListEventSourcesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "EventSources",
                crate::schema::Kind::List(&EventSourceList),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListPartnerEventSourceAccountsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListPartnerEventSourceAccountsRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "EventSourceName",
                    crate::schema::Kind::Text(&EventSourceName),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
                crate::schema::Member::optional(
                    "Limit",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
                ),
            ],
        };
    pub static ListPartnerEventSourceAccountsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListPartnerEventSourceAccountsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "PartnerEventSourceAccounts",
                    crate::schema::Kind::List(&PartnerEventSourceAccountList),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static ListPartnerEventSourcesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListPartnerEventSourcesRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "NamePrefix",
                    crate::schema::Kind::Text(&PartnerEventSourceNamePrefix),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
                crate::schema::Member::optional(
                    "Limit",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
                ),
            ],
        };
    pub static ListPartnerEventSourcesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListPartnerEventSourcesResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "PartnerEventSources",
                    crate::schema::Kind::List(&PartnerEventSourceList),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static ListReplaysRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListReplaysRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("NamePrefix", crate::schema::Kind::Text(&ReplayName)),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&ReplayState)),
            crate::schema::Member::optional(
                "EventSourceArn",
                crate::schema::Kind::Text(&ArchiveArn),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "Limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
        ],
    };
    pub static ListReplaysResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListReplaysResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("Replays", crate::schema::Kind::List(&ReplayList)),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListRuleNamesByTargetRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListRuleNamesByTargetRequest",
        union: false,
        members: &[
            crate::schema::Member::required("TargetArn", crate::schema::Kind::Text(&TargetArn)),
            crate::schema::Member::optional(
                "EventBusName",
                crate::schema::Kind::Text(&EventBusNameOrArn),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "Limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
        ],
    };
    pub static ListRuleNamesByTargetResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListRuleNamesByTargetResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("RuleNames", crate::schema::Kind::List(&RuleNameList)),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListRulesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListRulesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("NamePrefix", crate::schema::Kind::Text(&RuleName)),
            crate::schema::Member::optional(
                "EventBusName",
                crate::schema::Kind::Text(&EventBusNameOrArn),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "Limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
        ],
    };
    pub static ListRulesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListRulesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("Rules", crate::schema::Kind::List(&RuleResponseList)),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListTagsForResourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListTagsForResourceRequest",
        union: false,
        members: &[crate::schema::Member::required("ResourceARN", crate::schema::Kind::Text(&Arn))],
    };
    pub static ListTagsForResourceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListTagsForResourceResponse",
        union: false,
        members: &[crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList))],
    };
    pub static ListTargetsByRuleRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListTargetsByRuleRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Rule", crate::schema::Kind::Text(&RuleName)),
            crate::schema::Member::optional(
                "EventBusName",
                crate::schema::Kind::Text(&EventBusNameOrArn),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "Limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
        ],
    };
    pub static ListTargetsByRuleResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListTargetsByRuleResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("Targets", crate::schema::Kind::List(&TargetList)),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static LogConfig: crate::schema::Structure = crate::schema::Structure {
        name: "LogConfig",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "IncludeDetail",
                crate::schema::Kind::Text(&IncludeDetail),
            ),
            crate::schema::Member::optional("Level", crate::schema::Kind::Text(&Level)),
        ],
    };
    pub static ManagedBy: crate::schema::Text =
        crate::schema::Text::new("ManagedBy", crate::schema::Length::new(Some(1), Some(128)), None);
    pub static MessageGroupId: crate::schema::Text = crate::schema::Text::new(
        "MessageGroupId",
        crate::schema::Length::new(None, Some(100)),
        None,
    );
    pub static NetworkConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "NetworkConfiguration",
        union: false,
        members: &[crate::schema::Member::optional(
            "awsvpcConfiguration",
            crate::schema::Kind::Structure(&AwsVpcConfiguration),
        )],
    };
    pub static NextToken: crate::schema::Text = crate::schema::Text::new(
        "NextToken",
        crate::schema::Length::new(Some(1), Some(2048)),
        None,
    );
    pub static NonPartnerEventBusArn: crate::schema::Text = crate::schema::Text::new(
        "NonPartnerEventBusArn",
        crate::schema::Length::new(Some(1), Some(512)),
        Some("^arn:aws[a-z-]*:events:[a-z]+-[a-z-]+-\\d+:\\d{12}:event-bus/[\\w.-]+$"),
    );
    pub static NonPartnerEventBusName: crate::schema::Text = crate::schema::Text::new(
        "NonPartnerEventBusName",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("[\\.\\-_A-Za-z0-9]+"),
    );
    pub static NonPartnerEventBusNameOrArn: crate::schema::Text = crate::schema::Text::new(
        "NonPartnerEventBusNameOrArn",
        crate::schema::Length::new(Some(1), Some(1600)),
        Some(
            "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[\\.\\-_A-Za-z0-9]+",
        ),
    );
    pub static PartnerEventSource: crate::schema::Structure = crate::schema::Structure {
        name: "PartnerEventSource",
        union: false,
        members: &[
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&String)),
        ],
    };
    pub static PartnerEventSourceAccount: crate::schema::Structure = crate::schema::Structure {
        name: "PartnerEventSourceAccount",
        union: false,
        members: &[
            crate::schema::Member::optional("Account", crate::schema::Kind::Text(&AccountId)),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("ExpirationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&EventSourceState)),
        ],
    };
    pub static PartnerEventSourceAccountList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PartnerEventSourceAccount),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PartnerEventSourceList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PartnerEventSource),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PartnerEventSourceNamePrefix: crate::schema::Text = crate::schema::Text::new(
        "PartnerEventSourceNamePrefix",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("aws\\.partner/[\\.\\-_A-Za-z0-9]+/[/\\.\\-_A-Za-z0-9]*"),
    );
    pub static PathParameter: crate::schema::Text =
        crate::schema::Text::new("PathParameter", crate::schema::Length::ANY, Some("^(?!\\s*$).+"));
    pub static PathParameterList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&PathParameter),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PlacementConstraint: crate::schema::Structure = crate::schema::Structure {
        name: "PlacementConstraint",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "type",
                crate::schema::Kind::Text(&PlacementConstraintType),
            ),
            crate::schema::Member::optional(
                "expression",
                crate::schema::Kind::Text(&PlacementConstraintExpression),
            ),
        ],
    };
    pub static PlacementConstraintExpression: crate::schema::Text = crate::schema::Text::new(
        "PlacementConstraintExpression",
        crate::schema::Length::new(None, Some(2000)),
        None,
    );
    pub static PlacementConstraintType: crate::schema::Text = crate::schema::Text::one_of(
        "PlacementConstraintType",
        super::PlacementConstraintType::TEXTS,
    );
    pub static PlacementConstraints: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PlacementConstraint),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(10)),
    };
    pub static PlacementStrategies: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PlacementStrategy),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(5)),
    };
    pub static PlacementStrategy: crate::schema::Structure = crate::schema::Structure {
        name: "PlacementStrategy",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "type",
                crate::schema::Kind::Text(&PlacementStrategyType),
            ),
            crate::schema::Member::optional(
                "field",
                crate::schema::Kind::Text(&PlacementStrategyField),
            ),
        ],
    };
    pub static PlacementStrategyField: crate::schema::Text = crate::schema::Text::new(
        "PlacementStrategyField",
        crate::schema::Length::new(None, Some(255)),
        None,
    );
    pub static PlacementStrategyType: crate::schema::Text =
        crate::schema::Text::one_of("PlacementStrategyType", super::PlacementStrategyType::TEXTS);
    pub static Primary: crate::schema::Structure = crate::schema::Structure {
        name: "Primary",
        union: false,
        members: &[crate::schema::Member::required(
            "HealthCheck",
            crate::schema::Kind::Text(&HealthCheck),
        )],
    };
    pub static Principal: crate::schema::Text = crate::schema::Text::new(
        "Principal",
        crate::schema::Length::new(Some(1), Some(12)),
        Some("(\\d{12}|\\*)"),
    );
    pub static PropagateTags: crate::schema::Text =
        crate::schema::Text::one_of("PropagateTags", super::PropagateTags::TEXTS);
    pub static PutEventsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutEventsRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Entries",
                crate::schema::Kind::List(&PutEventsRequestEntryList),
            ),
            crate::schema::Member::optional("EndpointId", crate::schema::Kind::Text(&EndpointId)),
        ],
    };
    pub static PutEventsRequestEntry: crate::schema::Structure = crate::schema::Structure {
        name: "PutEventsRequestEntry",
        union: false,
        members: &[
            crate::schema::Member::optional("Time", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("Source", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional(
                "Resources",
                crate::schema::Kind::List(&EventResourceList),
            ),
            crate::schema::Member::optional("DetailType", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("Detail", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional(
                "EventBusName",
                crate::schema::Kind::Text(&NonPartnerEventBusNameOrArn),
            ),
            crate::schema::Member::optional("TraceHeader", crate::schema::Kind::Text(&TraceHeader)),
        ],
    };
    pub static PutEventsRequestEntryList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PutEventsRequestEntry),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(10)),
    };
    pub static PutEventsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutEventsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "FailedEntryCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "Entries",
                crate::schema::Kind::List(&PutEventsResultEntryList),
            ),
        ],
    };
    pub static PutEventsResultEntry: crate::schema::Structure = crate::schema::Structure {
        name: "PutEventsResultEntry",
        union: false,
        members: &[
            crate::schema::Member::optional("EventId", crate::schema::Kind::Text(&EventId)),
            crate::schema::Member::optional("ErrorCode", crate::schema::Kind::Text(&ErrorCode)),
            crate::schema::Member::optional(
                "ErrorMessage",
                crate::schema::Kind::Text(&ErrorMessage),
            ),
        ],
    };
    pub static PutEventsResultEntryList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PutEventsResultEntry),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PutPartnerEventsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutPartnerEventsRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "Entries",
            crate::schema::Kind::List(&PutPartnerEventsRequestEntryList),
        )],
    };
    pub static PutPartnerEventsRequestEntry: crate::schema::Structure = crate::schema::Structure {
        name: "PutPartnerEventsRequestEntry",
        union: false,
        members: &[
            crate::schema::Member::optional("Time", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("Source", crate::schema::Kind::Text(&EventSourceName)),
            crate::schema::Member::optional(
                "Resources",
                crate::schema::Kind::List(&EventResourceList),
            ),
            crate::schema::Member::optional("DetailType", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("Detail", crate::schema::Kind::Text(&String)),
        ],
    };
    pub static PutPartnerEventsRequestEntryList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PutPartnerEventsRequestEntry),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(20)),
    };
    pub static PutPartnerEventsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutPartnerEventsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "FailedEntryCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "Entries",
                crate::schema::Kind::List(&PutPartnerEventsResultEntryList),
            ),
        ],
    };
    pub static PutPartnerEventsResultEntry: crate::schema::Structure = crate::schema::Structure {
        name: "PutPartnerEventsResultEntry",
        union: false,
        members: &[
            crate::schema::Member::optional("EventId", crate::schema::Kind::Text(&EventId)),
            crate::schema::Member::optional("ErrorCode", crate::schema::Kind::Text(&ErrorCode)),
            crate::schema::Member::optional(
                "ErrorMessage",
                crate::schema::Kind::Text(&ErrorMessage),
            ),
        ],
    };
    pub static PutPartnerEventsResultEntryList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PutPartnerEventsResultEntry),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PutPermissionRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutPermissionRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "EventBusName",
                crate::schema::Kind::Text(&NonPartnerEventBusName),
            ),
            crate::schema::Member::optional("Action", crate::schema::Kind::Text(&Action)),
            crate::schema::Member::optional("Principal", crate::schema::Kind::Text(&Principal)),
            crate::schema::Member::optional("StatementId", crate::schema::Kind::Text(&StatementId)),
            crate::schema::Member::optional(
                "Condition",
                crate::schema::Kind::Structure(&Condition),
            ),
            crate::schema::Member::optional("Policy", crate::schema::Kind::Text(&String)),
        ],
    };
    pub static PutRuleRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutRuleRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&RuleName)),
            crate::schema::Member::optional(
                "ScheduleExpression",
                crate::schema::Kind::Text(&ScheduleExpression),
            ),
            crate::schema::Member::optional(
                "EventPattern",
                crate::schema::Kind::Text(&EventPattern),
            ),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&RuleState)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&RuleDescription),
            ),
            crate::schema::Member::optional("RoleArn", crate::schema::Kind::Text(&RoleArn)),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
            crate::schema::Member::optional(
                "EventBusName",
                crate::schema::Kind::Text(&EventBusNameOrArn),
            ),
        ],
    };
    pub static PutRuleResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutRuleResponse",
        union: false,
        members: &[crate::schema::Member::optional("RuleArn", crate::schema::Kind::Text(&RuleArn))],
    };
    pub static PutTargetsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutTargetsRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Rule", crate::schema::Kind::Text(&RuleName)),
            crate::schema::Member::optional(
                "EventBusName",
                crate::schema::Kind::Text(&EventBusNameOrArn),
            ),
            crate::schema::Member::required("Targets", crate::schema::Kind::List(&TargetList)),
        ],
    };
    pub static PutTargetsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutTargetsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "FailedEntryCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "FailedEntries",
                crate::schema::Kind::List(&PutTargetsResultEntryList),
            ),
        ],
    };
    pub static PutTargetsResultEntry: crate::schema::Structure = crate::schema::Structure {
        name: "PutTargetsResultEntry",
        union: false,
        members: &[
            crate::schema::Member::optional("TargetId", crate::schema::Kind::Text(&TargetId)),
            crate::schema::Member::optional("ErrorCode", crate::schema::Kind::Text(&ErrorCode)),
            crate::schema::Member::optional(
                "ErrorMessage",
                crate::schema::Kind::Text(&ErrorMessage),
            ),
        ],
    };
    pub static PutTargetsResultEntryList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PutTargetsResultEntry),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static QueryStringKey: crate::schema::Text = crate::schema::Text::new(
        "QueryStringKey",
        crate::schema::Length::new(None, Some(512)),
        Some("[^\\x00-\\x1F\\x7F]+"),
    );
    pub static QueryStringParametersMap: crate::schema::Map = crate::schema::Map {
        key: &QueryStringKey,
        value: crate::schema::Kind::Text(&QueryStringValue),
        length: crate::schema::Length::ANY,
    };
    pub static QueryStringValue: crate::schema::Text = crate::schema::Text::new(
        "QueryStringValue",
        crate::schema::Length::new(None, Some(512)),
        Some("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+"),
    );
    pub static QueryStringValueSensitive: crate::schema::Text = crate::schema::Text::new(
        "QueryStringValueSensitive",
        crate::schema::Length::new(None, Some(512)),
        Some("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+"),
    );
    pub static RedshiftDataParameters: crate::schema::Structure = crate::schema::Structure {
        name: "RedshiftDataParameters",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "SecretManagerArn",
                crate::schema::Kind::Text(&RedshiftSecretManagerArn),
            ),
            crate::schema::Member::required("Database", crate::schema::Kind::Text(&Database)),
            crate::schema::Member::optional("DbUser", crate::schema::Kind::Text(&DbUser)),
            crate::schema::Member::optional("Sql", crate::schema::Kind::Text(&Sql)).sensitive(),
            crate::schema::Member::optional(
                "StatementName",
                crate::schema::Kind::Text(&StatementName),
            ),
            crate::schema::Member::optional("WithEvent", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("Sqls", crate::schema::Kind::List(&Sqls)).sensitive(),
        ],
    };
    pub static RedshiftSecretManagerArn: crate::schema::Text = crate::schema::Text::new(
        "RedshiftSecretManagerArn",
        crate::schema::Length::new(Some(1), Some(1600)),
        Some(
            "(^arn:aws([a-z]|\\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)",
        ),
    );
    pub static ReferenceId: crate::schema::Text =
        crate::schema::Text::new("ReferenceId", crate::schema::Length::new(None, Some(1024)), None);
    pub static RemovePermissionRequest: crate::schema::Structure = crate::schema::Structure {
        name: "RemovePermissionRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("StatementId", crate::schema::Kind::Text(&StatementId)),
            crate::schema::Member::optional("RemoveAllPermissions", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "EventBusName",
                crate::schema::Kind::Text(&NonPartnerEventBusName),
            ),
        ],
    };
    pub static RemoveTargetsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "RemoveTargetsRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Rule", crate::schema::Kind::Text(&RuleName)),
            crate::schema::Member::optional(
                "EventBusName",
                crate::schema::Kind::Text(&EventBusNameOrArn),
            ),
            crate::schema::Member::required("Ids", crate::schema::Kind::List(&TargetIdList)),
            crate::schema::Member::optional("Force", crate::schema::Kind::Boolean),
        ],
    };
    pub static RemoveTargetsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "RemoveTargetsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "FailedEntryCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "FailedEntries",
                crate::schema::Kind::List(&RemoveTargetsResultEntryList),
            ),
        ],
    };
    pub static RemoveTargetsResultEntry: crate::schema::Structure = crate::schema::Structure {
        name: "RemoveTargetsResultEntry",
        union: false,
        members: &[
            crate::schema::Member::optional("TargetId", crate::schema::Kind::Text(&TargetId)),
            crate::schema::Member::optional("ErrorCode", crate::schema::Kind::Text(&ErrorCode)),
            crate::schema::Member::optional(
                "ErrorMessage",
                crate::schema::Kind::Text(&ErrorMessage),
            ),
        ],
    };
    pub static RemoveTargetsResultEntryList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&RemoveTargetsResultEntry),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Replay: crate::schema::Structure = crate::schema::Structure {
        name: "Replay",
        union: false,
        members: &[
            crate::schema::Member::optional("ReplayName", crate::schema::Kind::Text(&ReplayName)),
            crate::schema::Member::optional(
                "EventSourceArn",
                crate::schema::Kind::Text(&ArchiveArn),
            ),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&ReplayState)),
            crate::schema::Member::optional(
                "StateReason",
                crate::schema::Kind::Text(&ReplayStateReason),
            ),
            crate::schema::Member::optional("EventStartTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("EventEndTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "EventLastReplayedTime",
                crate::schema::Kind::Timestamp,
            ),
            crate::schema::Member::optional("ReplayStartTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("ReplayEndTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static ReplayArn: crate::schema::Text = crate::schema::Text::new(
        "ReplayArn",
        crate::schema::Length::new(Some(1), Some(1600)),
        Some("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/[\\.\\-_A-Za-z0-9]+$"),
    );
    pub static ReplayDescription: crate::schema::Text = crate::schema::Text::new(
        "ReplayDescription",
        crate::schema::Length::new(None, Some(512)),
        Some(".*"),
    );
    pub static ReplayDestination: crate::schema::Structure = crate::schema::Structure {
        name: "ReplayDestination",
        union: false,
        members: &[
            crate::schema::Member::required("Arn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "FilterArns",
                crate::schema::Kind::List(&ReplayDestinationFilters),
            ),
        ],
    };
    pub static ReplayDestinationFilters: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&Arn),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ReplayList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Replay),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ReplayName: crate::schema::Text = crate::schema::Text::new(
        "ReplayName",
        crate::schema::Length::new(Some(1), Some(64)),
        Some("[\\.\\-_A-Za-z0-9]+"),
    );
    pub static ReplayState: crate::schema::Text =
        crate::schema::Text::one_of("ReplayState", super::ReplayState::TEXTS);
    pub static ReplayStateReason: crate::schema::Text = crate::schema::Text::new(
        "ReplayStateReason",
        crate::schema::Length::new(None, Some(512)),
        Some(".*"),
    );
    pub static ReplicationConfig: crate::schema::Structure = crate::schema::Structure {
        name: "ReplicationConfig",
        union: false,
        members: &[crate::schema::Member::optional(
            "State",
            crate::schema::Kind::Text(&ReplicationState),
        )],
    };
    pub static ReplicationState: crate::schema::Text =
        crate::schema::Text::one_of("ReplicationState", super::ReplicationState::TEXTS);
    pub static ResourceArn: crate::schema::Text = crate::schema::Text::new(
        "ResourceArn",
        crate::schema::Length::new(Some(1), Some(1600)),
        None,
    );
    pub static ResourceAssociationArn: crate::schema::Text = crate::schema::Text::new(
        "ResourceAssociationArn",
        crate::schema::Length::new(Some(17), Some(2048)),
        Some(
            "^arn:[a-z0-9\\\\-]+:vpc-lattice:[a-zA-Z0-9\\\\-]+:\\\\d{12}:servicenetworkresourceassociation/snra-[0-9a-z]{17}$",
        ),
    );
    pub static ResourceConfigurationArn: crate::schema::Text = crate::schema::Text::new(
        "ResourceConfigurationArn",
        crate::schema::Length::new(Some(0), Some(2048)),
        Some(
            "^(?:^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$|^$)",
        ),
    );
    pub static RetryPolicy: crate::schema::Structure = crate::schema::Structure {
        name: "RetryPolicy",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "MaximumRetryAttempts",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(185))),
            ),
            crate::schema::Member::optional(
                "MaximumEventAgeInSeconds",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(60), Some(86400))),
            ),
        ],
    };
    pub static RoleArn: crate::schema::Text =
        crate::schema::Text::new("RoleArn", crate::schema::Length::new(Some(1), Some(1600)), None);
    pub static Route: crate::schema::Text = crate::schema::Text::new(
        "Route",
        crate::schema::Length::new(Some(9), Some(20)),
        Some("^[\\-a-z0-9]+$"),
    );
    pub static RoutingConfig: crate::schema::Structure = crate::schema::Structure {
        name: "RoutingConfig",
        union: false,
        members: &[crate::schema::Member::required(
            "FailoverConfig",
            crate::schema::Kind::Structure(&FailoverConfig),
        )],
    };
    pub static Rule: crate::schema::Structure = crate::schema::Structure {
        name: "Rule",
        union: false,
        members: &[
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&RuleName)),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&RuleArn)),
            crate::schema::Member::optional(
                "EventPattern",
                crate::schema::Kind::Text(&EventPattern),
            ),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&RuleState)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&RuleDescription),
            ),
            crate::schema::Member::optional(
                "ScheduleExpression",
                crate::schema::Kind::Text(&ScheduleExpression),
            ),
            crate::schema::Member::optional("RoleArn", crate::schema::Kind::Text(&RoleArn)),
            crate::schema::Member::optional("ManagedBy", crate::schema::Kind::Text(&ManagedBy)),
            crate::schema::Member::optional(
                "EventBusName",
                crate::schema::Kind::Text(&EventBusName),
            ),
        ],
    };
    pub static RuleArn: crate::schema::Text =
        crate::schema::Text::new("RuleArn", crate::schema::Length::new(Some(1), Some(1600)), None);
    pub static RuleDescription: crate::schema::Text = crate::schema::Text::new(
        "RuleDescription",
        crate::schema::Length::new(None, Some(512)),
        None,
    );
    pub static RuleName: crate::schema::Text = crate::schema::Text::new(
        "RuleName",
        crate::schema::Length::new(Some(1), Some(64)),
        Some("[\\.\\-_A-Za-z0-9]+"),
    );
    pub static RuleNameList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&RuleName),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RuleResponseList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Rule),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RuleState: crate::schema::Text =
        crate::schema::Text::one_of("RuleState", super::RuleState::TEXTS);
    pub static RunCommandParameters: crate::schema::Structure = crate::schema::Structure {
        name: "RunCommandParameters",
        union: false,
        members: &[crate::schema::Member::required(
            "RunCommandTargets",
            crate::schema::Kind::List(&RunCommandTargets),
        )],
    };
    pub static RunCommandTarget: crate::schema::Structure = crate::schema::Structure {
        name: "RunCommandTarget",
        union: false,
        members: &[
            crate::schema::Member::required("Key", crate::schema::Kind::Text(&RunCommandTargetKey)),
            crate::schema::Member::required(
                "Values",
                crate::schema::Kind::List(&RunCommandTargetValues),
            ),
        ],
    };
    pub static RunCommandTargetKey: crate::schema::Text = crate::schema::Text::new(
        "RunCommandTargetKey",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"),
    );
    pub static RunCommandTargetValue: crate::schema::Text = crate::schema::Text::new(
        "RunCommandTargetValue",
        crate::schema::Length::new(Some(1), Some(256)),
        None,
    );
    pub static RunCommandTargetValues: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&RunCommandTargetValue),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(50)),
    };
    pub static RunCommandTargets: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&RunCommandTarget),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(5)),
    };
    pub static SageMakerPipelineParameter: crate::schema::Structure = crate::schema::Structure {
        name: "SageMakerPipelineParameter",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Name",
                crate::schema::Kind::Text(&SageMakerPipelineParameterName),
            ),
            crate::schema::Member::required(
                "Value",
                crate::schema::Kind::Text(&SageMakerPipelineParameterValue),
            ),
        ],
    };
    pub static SageMakerPipelineParameterList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SageMakerPipelineParameter),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(200)),
    };
    pub static SageMakerPipelineParameterName: crate::schema::Text = crate::schema::Text::new(
        "SageMakerPipelineParameterName",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$"),
    );
    pub static SageMakerPipelineParameterValue: crate::schema::Text = crate::schema::Text::new(
        "SageMakerPipelineParameterValue",
        crate::schema::Length::new(None, Some(1024)),
        None,
    );
    pub static SageMakerPipelineParameters: crate::schema::Structure = crate::schema::Structure {
        name: "SageMakerPipelineParameters",
        union: false,
        members: &[crate::schema::Member::optional(
            "PipelineParameterList",
            crate::schema::Kind::List(&SageMakerPipelineParameterList),
        )],
    };
    pub static ScheduleExpression: crate::schema::Text = crate::schema::Text::new(
        "ScheduleExpression",
        crate::schema::Length::new(None, Some(256)),
        None,
    );
    pub static Secondary: crate::schema::Structure = crate::schema::Structure {
        name: "Secondary",
        union: false,
        members: &[crate::schema::Member::required("Route", crate::schema::Kind::Text(&Route))],
    };
    pub static SecretsManagerSecretArn: crate::schema::Text = crate::schema::Text::new(
        "SecretsManagerSecretArn",
        crate::schema::Length::new(Some(20), Some(2048)),
        Some(
            "^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]|\\d|\\-)*:([0-9]{12})?:secret:[\\/_+=\\.@\\-A-Za-z0-9]+$",
        ),
    );
    pub static SensitiveString: crate::schema::Text =
        crate::schema::Text::new("SensitiveString", crate::schema::Length::ANY, None);
    pub static Sql: crate::schema::Text =
        crate::schema::Text::new("Sql", crate::schema::Length::new(Some(1), Some(100000)), None);
    pub static Sqls: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&Sql),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(40)),
    };
    pub static SqsParameters: crate::schema::Structure = crate::schema::Structure {
        name: "SqsParameters",
        union: false,
        members: &[crate::schema::Member::optional(
            "MessageGroupId",
            crate::schema::Kind::Text(&MessageGroupId),
        )],
    };
    pub static StartReplayRequest: crate::schema::Structure = crate::schema::Structure {
        name: "StartReplayRequest",
        union: false,
        members: &[
            crate::schema::Member::required("ReplayName", crate::schema::Kind::Text(&ReplayName)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ReplayDescription),
            ),
            crate::schema::Member::required(
                "EventSourceArn",
                crate::schema::Kind::Text(&ArchiveArn),
            ),
            crate::schema::Member::required("EventStartTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::required("EventEndTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::required(
                "Destination",
                crate::schema::Kind::Structure(&ReplayDestination),
            ),
        ],
    };
    pub static StartReplayResponse: crate::schema::Structure = crate::schema::Structure {
        name: "StartReplayResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ReplayArn", crate::schema::Kind::Text(&ReplayArn)),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&ReplayState)),
            crate::schema::Member::optional(
                "StateReason",
                crate::schema::Kind::Text(&ReplayStateReason),
            ),
            crate::schema::Member::optional("ReplayStartTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static StatementId: crate::schema::Text = crate::schema::Text::new(
        "StatementId",
        crate::schema::Length::new(Some(1), Some(64)),
        Some("[a-zA-Z0-9-_]+"),
    );
    pub static StatementName: crate::schema::Text = crate::schema::Text::new(
        "StatementName",
        crate::schema::Length::new(Some(1), Some(500)),
        None,
    );
    pub static String: crate::schema::Text =
        crate::schema::Text::new("String", crate::schema::Length::ANY, None);
    pub static StringList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&String),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Tag: crate::schema::Structure = crate::schema::Structure {
        name: "Tag",
        union: false,
        members: &[
            crate::schema::Member::required("Key", crate::schema::Kind::Text(&TagKey)),
            crate::schema::Member::required("Value", crate::schema::Kind::Text(&TagValue)),
        ],
    };
    pub static TagKey: crate::schema::Text =
        crate::schema::Text::new("TagKey", crate::schema::Length::new(Some(1), Some(128)), None);
    pub static TagKeyList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&TagKey),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TagList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Tag),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TagResourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TagResourceRequest",
        union: false,
        members: &[
            crate::schema::Member::required("ResourceARN", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagList)),
        ],
    };
    pub static TagResourceResponse: crate::schema::Structure =
        crate::schema::Structure { name: "TagResourceResponse", union: false, members: &[] };
    pub static TagValue: crate::schema::Text =
        crate::schema::Text::new("TagValue", crate::schema::Length::new(Some(0), Some(256)), None);
    pub static Target: crate::schema::Structure = crate::schema::Structure {
        name: "Target",
        union: false,
        members: &[
            crate::schema::Member::required("Id", crate::schema::Kind::Text(&TargetId)),
            crate::schema::Member::required("Arn", crate::schema::Kind::Text(&TargetArn)),
            crate::schema::Member::optional("RoleArn", crate::schema::Kind::Text(&RoleArn)),
            crate::schema::Member::optional("Input", crate::schema::Kind::Text(&TargetInput)),
            crate::schema::Member::optional(
                "InputPath",
                crate::schema::Kind::Text(&TargetInputPath),
            ),
            crate::schema::Member::optional(
                "InputTransformer",
                crate::schema::Kind::Structure(&InputTransformer),
            ),
            crate::schema::Member::optional(
                "KinesisParameters",
                crate::schema::Kind::Structure(&KinesisParameters),
            ),
            crate::schema::Member::optional(
                "RunCommandParameters",
                crate::schema::Kind::Structure(&RunCommandParameters),
            ),
            crate::schema::Member::optional(
                "EcsParameters",
                crate::schema::Kind::Structure(&EcsParameters),
            ),
            crate::schema::Member::optional(
                "BatchParameters",
                crate::schema::Kind::Structure(&BatchParameters),
            ),
            crate::schema::Member::optional(
                "SqsParameters",
                crate::schema::Kind::Structure(&SqsParameters),
            ),
            crate::schema::Member::optional(
                "HttpParameters",
                crate::schema::Kind::Structure(&HttpParameters),
            ),
            crate::schema::Member::optional(
                "RedshiftDataParameters",
                crate::schema::Kind::Structure(&RedshiftDataParameters),
            ),
            crate::schema::Member::optional(
                "SageMakerPipelineParameters",
                crate::schema::Kind::Structure(&SageMakerPipelineParameters),
            ),
            crate::schema::Member::optional(
                "DeadLetterConfig",
                crate::schema::Kind::Structure(&DeadLetterConfig),
            ),
            crate::schema::Member::optional(
                "RetryPolicy",
                crate::schema::Kind::Structure(&RetryPolicy),
            ),
            crate::schema::Member::optional(
                "AppSyncParameters",
                crate::schema::Kind::Structure(&AppSyncParameters),
            ),
        ],
    };
    pub static TargetArn: crate::schema::Text = crate::schema::Text::new(
        "TargetArn",
        crate::schema::Length::new(Some(1), Some(1600)),
        None,
    );
    pub static TargetId: crate::schema::Text = crate::schema::Text::new(
        "TargetId",
        crate::schema::Length::new(Some(1), Some(64)),
        Some("[\\.\\-_A-Za-z0-9]+"),
    );
    pub static TargetIdList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&TargetId),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(100)),
    };
    pub static TargetInput: crate::schema::Text =
        crate::schema::Text::new("TargetInput", crate::schema::Length::new(None, Some(8192)), None);
    pub static TargetInputPath: crate::schema::Text = crate::schema::Text::new(
        "TargetInputPath",
        crate::schema::Length::new(None, Some(256)),
        None,
    );
    pub static TargetList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Target),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(100)),
    };
    pub static TargetPartitionKeyPath: crate::schema::Text = crate::schema::Text::new(
        "TargetPartitionKeyPath",
        crate::schema::Length::new(None, Some(256)),
        None,
    );
    pub static TestEventPatternRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TestEventPatternRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "EventPattern",
                crate::schema::Kind::Text(&EventPattern),
            ),
            crate::schema::Member::required("Event", crate::schema::Kind::Text(&String)),
        ],
    };
    pub static TestEventPatternResponse: crate::schema::Structure = crate::schema::Structure {
        name: "TestEventPatternResponse",
        union: false,
        members: &[crate::schema::Member::optional("Result", crate::schema::Kind::Boolean)],
    };
    pub static TraceHeader: crate::schema::Text = crate::schema::Text::new(
        "TraceHeader",
        crate::schema::Length::new(Some(1), Some(500)),
        None,
    );
    pub static TransformerInput: crate::schema::Text = crate::schema::Text::new(
        "TransformerInput",
        crate::schema::Length::new(Some(1), Some(8192)),
        None,
    );
    pub static TransformerPaths: crate::schema::Map = crate::schema::Map {
        key: &InputTransformerPathKey,
        value: crate::schema::Kind::Text(&TargetInputPath),
        length: crate::schema::Length::new(None, Some(100)),
    };
    pub static UntagResourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UntagResourceRequest",
        union: false,
        members: &[
            crate::schema::Member::required("ResourceARN", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::required("TagKeys", crate::schema::Kind::List(&TagKeyList)),
        ],
    };
    pub static UntagResourceResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UntagResourceResponse", union: false, members: &[] };
    pub static UpdateApiDestinationRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateApiDestinationRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&ApiDestinationName)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ApiDestinationDescription),
            ),
            crate::schema::Member::optional(
                "ConnectionArn",
                crate::schema::Kind::Text(&ConnectionArn),
            ),
            crate::schema::Member::optional(
                "InvocationEndpoint",
                crate::schema::Kind::Text(&HttpsEndpoint),
            ),
            crate::schema::Member::optional(
                "HttpMethod",
                crate::schema::Kind::Text(&ApiDestinationHttpMethod),
            ),
            crate::schema::Member::optional(
                "InvocationRateLimitPerSecond",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
        ],
    };
    pub static UpdateApiDestinationResponse: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateApiDestinationResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ApiDestinationArn",
                crate::schema::Kind::Text(&ApiDestinationArn),
            ),
            crate::schema::Member::optional(
                "ApiDestinationState",
                crate::schema::Kind::Text(&ApiDestinationState),
            ),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastModifiedTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static UpdateArchiveRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateArchiveRequest",
        union: false,
        members: &[
            crate::schema::Member::required("ArchiveName", crate::schema::Kind::Text(&ArchiveName)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ArchiveDescription),
            ),
            crate::schema::Member::optional(
                "EventPattern",
                crate::schema::Kind::Text(&EventPattern),
            ),
            crate::schema::Member::optional(
                "RetentionDays",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "KmsKeyIdentifier",
                crate::schema::Kind::Text(&KmsKeyIdentifier),
            ),
        ],
    };
    pub static UpdateArchiveResponse: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateArchiveResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("ArchiveArn", crate::schema::Kind::Text(&ArchiveArn)),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&ArchiveState)),
            crate::schema::Member::optional(
                "StateReason",
                crate::schema::Kind::Text(&ArchiveStateReason),
            ),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static UpdateConnectionApiKeyAuthRequestParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateConnectionApiKeyAuthRequestParameters",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ApiKeyName",
                    crate::schema::Kind::Text(&AuthHeaderParameters),
                ),
                crate::schema::Member::optional(
                    "ApiKeyValue",
                    crate::schema::Kind::Text(&AuthHeaderParametersSensitive),
                )
                .sensitive(),
            ],
        };
    pub static UpdateConnectionAuthRequestParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateConnectionAuthRequestParameters",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "BasicAuthParameters",
                    crate::schema::Kind::Structure(&UpdateConnectionBasicAuthRequestParameters),
                ),
                crate::schema::Member::optional(
                    "OAuthParameters",
                    crate::schema::Kind::Structure(&UpdateConnectionOAuthRequestParameters),
                ),
                crate::schema::Member::optional(
                    "ApiKeyAuthParameters",
                    crate::schema::Kind::Structure(&UpdateConnectionApiKeyAuthRequestParameters),
                ),
                crate::schema::Member::optional(
                    "InvocationHttpParameters",
                    crate::schema::Kind::Structure(&ConnectionHttpParameters),
                ),
                crate::schema::Member::optional(
                    "ConnectivityParameters",
                    crate::schema::Kind::Structure(&ConnectivityResourceParameters),
                ),
            ],
        };
    pub static UpdateConnectionBasicAuthRequestParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateConnectionBasicAuthRequestParameters",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "Username",
                    crate::schema::Kind::Text(&AuthHeaderParameters),
                ),
                crate::schema::Member::optional(
                    "Password",
                    crate::schema::Kind::Text(&AuthHeaderParametersSensitive),
                )
                .sensitive(),
            ],
        };
    pub static UpdateConnectionOAuthClientRequestParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateConnectionOAuthClientRequestParameters",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ClientID",
                    crate::schema::Kind::Text(&AuthHeaderParameters),
                ),
                crate::schema::Member::optional(
                    "ClientSecret",
                    crate::schema::Kind::Text(&AuthHeaderParametersSensitive),
                )
                .sensitive(),
            ],
        };
    pub static UpdateConnectionOAuthRequestParameters: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateConnectionOAuthRequestParameters",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ClientParameters",
                    crate::schema::Kind::Structure(&UpdateConnectionOAuthClientRequestParameters),
                ),
                crate::schema::Member::optional(
                    "AuthorizationEndpoint",
                    crate::schema::Kind::Text(&HttpsEndpoint),
                ),
                crate::schema::Member::optional(
                    "HttpMethod",
                    crate::schema::Kind::Text(&ConnectionOAuthHttpMethod),
                ),
                crate::schema::Member::optional(
                    "OAuthHttpParameters",
                    crate::schema::Kind::Structure(&ConnectionHttpParameters),
                ),
            ],
        };
    pub static UpdateConnectionRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateConnectionRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&ConnectionName)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ConnectionDescription),
            ),
            crate::schema::Member::optional(
                "AuthorizationType",
                crate::schema::Kind::Text(&ConnectionAuthorizationType),
            ),
            crate::schema::Member::optional(
                "AuthParameters",
                crate::schema::Kind::Structure(&UpdateConnectionAuthRequestParameters),
            ),
            crate::schema::Member::optional(
                "InvocationConnectivityParameters",
                crate::schema::Kind::Structure(&ConnectivityResourceParameters),
            ),
            crate::schema::Member::optional(
                "KmsKeyIdentifier",
                crate::schema::Kind::Text(&KmsKeyIdentifier),
            ),
        ],
    };
    pub static UpdateConnectionResponse: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateConnectionResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ConnectionArn",
                crate::schema::Kind::Text(&ConnectionArn),
            ),
            crate::schema::Member::optional(
                "ConnectionState",
                crate::schema::Kind::Text(&ConnectionState),
            ),
            crate::schema::Member::optional("CreationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastModifiedTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastAuthorizedTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static UpdateEndpointRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateEndpointRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&EndpointName)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&EndpointDescription),
            ),
            crate::schema::Member::optional(
                "RoutingConfig",
                crate::schema::Kind::Structure(&RoutingConfig),
            ),
            crate::schema::Member::optional(
                "ReplicationConfig",
                crate::schema::Kind::Structure(&ReplicationConfig),
            ),
            crate::schema::Member::optional(
                "EventBuses",
                crate::schema::Kind::List(&EndpointEventBusList),
            ),
            crate::schema::Member::optional("RoleArn", crate::schema::Kind::Text(&IamRoleArn)),
        ],
    };
    pub static UpdateEndpointResponse: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateEndpointResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&EndpointName)),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&EndpointArn)),
            crate::schema::Member::optional(
                "RoutingConfig",
                crate::schema::Kind::Structure(&RoutingConfig),
            ),
            crate::schema::Member::optional(
                "ReplicationConfig",
                crate::schema::Kind::Structure(&ReplicationConfig),
            ),
            crate::schema::Member::optional(
                "EventBuses",
                crate::schema::Kind::List(&EndpointEventBusList),
            ),
            crate::schema::Member::optional("RoleArn", crate::schema::Kind::Text(&IamRoleArn)),
            crate::schema::Member::optional("EndpointId", crate::schema::Kind::Text(&EndpointId)),
            crate::schema::Member::optional("EndpointUrl", crate::schema::Kind::Text(&EndpointUrl)),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&EndpointState)),
        ],
    };
    pub static UpdateEventBusRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateEventBusRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&EventBusName)),
            crate::schema::Member::optional(
                "KmsKeyIdentifier",
                crate::schema::Kind::Text(&KmsKeyIdentifier),
            ),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&EventBusDescription),
            ),
            crate::schema::Member::optional(
                "DeadLetterConfig",
                crate::schema::Kind::Structure(&DeadLetterConfig),
            ),
            crate::schema::Member::optional(
                "LogConfig",
                crate::schema::Kind::Structure(&LogConfig),
            ),
        ],
    };
    pub static UpdateEventBusResponse: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateEventBusResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&EventBusName)),
            crate::schema::Member::optional(
                "KmsKeyIdentifier",
                crate::schema::Kind::Text(&KmsKeyIdentifier),
            ),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&EventBusDescription),
            ),
            crate::schema::Member::optional(
                "DeadLetterConfig",
                crate::schema::Kind::Structure(&DeadLetterConfig),
            ),
            crate::schema::Member::optional(
                "LogConfig",
                crate::schema::Kind::Structure(&LogConfig),
            ),
        ],
    };
    pub static ActivateEventSourceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ActivateEventSourceResponse",
        union: false,
        members: &[],
    };
    pub static DeactivateEventSourceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeactivateEventSourceResponse",
        union: false,
        members: &[],
    };
    pub static DeleteEventBusResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteEventBusResponse", union: false, members: &[] };
    pub static DeletePartnerEventSourceResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeletePartnerEventSourceResponse",
            union: false,
            members: &[],
        };
    pub static DeleteRuleResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteRuleResponse", union: false, members: &[] };
    pub static DisableRuleResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DisableRuleResponse", union: false, members: &[] };
    pub static EnableRuleResponse: crate::schema::Structure =
        crate::schema::Structure { name: "EnableRuleResponse", union: false, members: &[] };
    pub static PutPermissionResponse: crate::schema::Structure =
        crate::schema::Structure { name: "PutPermissionResponse", union: false, members: &[] };
    pub static RemovePermissionResponse: crate::schema::Structure =
        crate::schema::Structure { name: "RemovePermissionResponse", union: false, members: &[] };
}
