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

#[derive(Clone, PartialEq, Default)]
pub struct ActivateEventSourceRequest {
    pub name: String,
}

structure!(ActivateEventSourceRequest, schema::ActivateEventSourceRequest, [name]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    ApiDestination,
    schema::ApiDestination,
    [
        api_destination_arn,
        name,
        api_destination_state,
        connection_arn,
        invocation_endpoint,
        http_method,
        invocation_rate_limit_per_second,
        creation_time,
        last_modified_time
    ]
);

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

structure!(AppSyncParameters, schema::AppSyncParameters, [graph_ql_operation]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    Archive,
    schema::Archive,
    [
        archive_name,
        event_source_arn,
        state,
        state_reason,
        retention_days,
        size_bytes,
        event_count,
        creation_time
    ]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct AwsVpcConfiguration {
    pub subnets: Vec<String>,
    pub security_groups: Option<Vec<String>>,
    pub assign_public_ip: Option<AssignPublicIp>,
}

structure!(
    AwsVpcConfiguration,
    schema::AwsVpcConfiguration,
    [subnets, security_groups, assign_public_ip]
);

#[derive(Clone, PartialEq, Default)]
pub struct BatchArrayProperties {
    pub size: Option<i32>,
}

structure!(BatchArrayProperties, schema::BatchArrayProperties, [size]);

#[derive(Clone, PartialEq, Default)]
pub struct BatchParameters {
    pub job_definition: String,
    pub job_name: String,
    pub array_properties: Option<BatchArrayProperties>,
    pub retry_strategy: Option<BatchRetryStrategy>,
}

structure!(
    BatchParameters,
    schema::BatchParameters,
    [job_definition, job_name, array_properties, retry_strategy]
);

#[derive(Clone, PartialEq, Default)]
pub struct BatchRetryStrategy {
    pub attempts: Option<i32>,
}

structure!(BatchRetryStrategy, schema::BatchRetryStrategy, [attempts]);

#[derive(Clone, PartialEq, Default)]
pub struct CancelReplayRequest {
    pub replay_name: String,
}

structure!(CancelReplayRequest, schema::CancelReplayRequest, [replay_name]);

#[derive(Clone, PartialEq, Default)]
pub struct CancelReplayResponse {
    pub replay_arn: Option<String>,
    pub state: Option<ReplayState>,
    pub state_reason: Option<String>,
}

structure!(CancelReplayResponse, schema::CancelReplayResponse, [replay_arn, state, state_reason]);

#[derive(Clone, PartialEq, Default)]
pub struct CapacityProviderStrategyItem {
    pub capacity_provider: String,
    pub weight: Option<i32>,
    pub base: Option<i32>,
}

structure!(
    CapacityProviderStrategyItem,
    schema::CapacityProviderStrategyItem,
    [capacity_provider, weight, base]
);

#[derive(Clone, PartialEq, Default)]
pub struct Condition {
    pub r#type: String,
    pub key: String,
    pub value: String,
}

structure!(Condition, schema::Condition, [r#type, key, value]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    Connection,
    schema::Connection,
    [
        connection_arn,
        name,
        connection_state,
        state_reason,
        authorization_type,
        creation_time,
        last_modified_time,
        last_authorized_time
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ConnectionApiKeyAuthResponseParameters {
    pub api_key_name: Option<String>,
}

structure!(
    ConnectionApiKeyAuthResponseParameters,
    schema::ConnectionApiKeyAuthResponseParameters,
    [api_key_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct ConnectionAuthResponseParameters {
    pub basic_auth_parameters: Option<ConnectionBasicAuthResponseParameters>,
    pub o_auth_parameters: Option<ConnectionOAuthResponseParameters>,
    pub api_key_auth_parameters: Option<ConnectionApiKeyAuthResponseParameters>,
    pub invocation_http_parameters: Option<ConnectionHttpParameters>,
    pub connectivity_parameters: Option<DescribeConnectionConnectivityParameters>,
}

structure!(
    ConnectionAuthResponseParameters,
    schema::ConnectionAuthResponseParameters,
    [
        basic_auth_parameters,
        o_auth_parameters,
        api_key_auth_parameters,
        invocation_http_parameters,
        connectivity_parameters
    ]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct ConnectionBasicAuthResponseParameters {
    pub username: Option<String>,
}

structure!(
    ConnectionBasicAuthResponseParameters,
    schema::ConnectionBasicAuthResponseParameters,
    [username]
);

#[derive(Clone, PartialEq, Default)]
pub struct ConnectionBodyParameter {
    pub key: Option<String>,
    pub value: Option<String>,
    pub is_value_secret: Option<bool>,
}

structure!(ConnectionBodyParameter, schema::ConnectionBodyParameter, [key, value, is_value_secret]);

#[derive(Clone, PartialEq, Default)]
pub struct ConnectionHeaderParameter {
    pub key: Option<String>,
    pub value: Option<String>,
    pub is_value_secret: Option<bool>,
}

structure!(
    ConnectionHeaderParameter,
    schema::ConnectionHeaderParameter,
    [key, value, is_value_secret]
);

#[derive(Clone, PartialEq, Default)]
pub struct ConnectionHttpParameters {
    pub header_parameters: Option<Vec<ConnectionHeaderParameter>>,
    pub query_string_parameters: Option<Vec<ConnectionQueryStringParameter>>,
    pub body_parameters: Option<Vec<ConnectionBodyParameter>>,
}

structure!(
    ConnectionHttpParameters,
    schema::ConnectionHttpParameters,
    [header_parameters, query_string_parameters, body_parameters]
);

#[derive(Clone, PartialEq, Default)]
pub struct ConnectionOAuthClientResponseParameters {
    pub client_id: Option<String>,
}

structure!(
    ConnectionOAuthClientResponseParameters,
    schema::ConnectionOAuthClientResponseParameters,
    [client_id]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct ConnectionOAuthResponseParameters {
    pub client_parameters: Option<ConnectionOAuthClientResponseParameters>,
    pub authorization_endpoint: Option<String>,
    pub http_method: Option<ConnectionOAuthHttpMethod>,
    pub o_auth_http_parameters: Option<ConnectionHttpParameters>,
}

structure!(
    ConnectionOAuthResponseParameters,
    schema::ConnectionOAuthResponseParameters,
    [client_parameters, authorization_endpoint, http_method, o_auth_http_parameters]
);

#[derive(Clone, PartialEq, Default)]
pub struct ConnectionQueryStringParameter {
    pub key: Option<String>,
    pub value: Option<String>,
    pub is_value_secret: Option<bool>,
}

structure!(
    ConnectionQueryStringParameter,
    schema::ConnectionQueryStringParameter,
    [key, value, is_value_secret]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct ConnectivityResourceConfigurationArn {
    pub resource_configuration_arn: String,
}

structure!(
    ConnectivityResourceConfigurationArn,
    schema::ConnectivityResourceConfigurationArn,
    [resource_configuration_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct ConnectivityResourceParameters {
    pub resource_parameters: ConnectivityResourceConfigurationArn,
}

structure!(
    ConnectivityResourceParameters,
    schema::ConnectivityResourceParameters,
    [resource_parameters]
);

#[derive(Clone, PartialEq)]
pub struct CreateApiDestinationRequest {
    pub name: String,
    pub description: Option<String>,
    pub connection_arn: String,
    pub invocation_endpoint: String,
    pub http_method: ApiDestinationHttpMethod,
    pub invocation_rate_limit_per_second: Option<i32>,
}

bare_structure!(CreateApiDestinationRequest, schema::CreateApiDestinationRequest, [name, description, connection_arn, invocation_endpoint, http_method, invocation_rate_limit_per_second], required [name, connection_arn, invocation_endpoint, http_method],
        optional [description, invocation_rate_limit_per_second]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateApiDestinationResponse {
    pub api_destination_arn: Option<String>,
    pub api_destination_state: Option<ApiDestinationState>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
}

structure!(
    CreateApiDestinationResponse,
    schema::CreateApiDestinationResponse,
    [api_destination_arn, api_destination_state, creation_time, last_modified_time]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateArchiveRequest {
    pub archive_name: String,
    pub event_source_arn: String,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub retention_days: Option<i32>,
    pub kms_key_identifier: Option<String>,
}

structure!(
    CreateArchiveRequest,
    schema::CreateArchiveRequest,
    [
        archive_name,
        event_source_arn,
        description,
        event_pattern,
        retention_days,
        kms_key_identifier
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateArchiveResponse {
    pub archive_arn: Option<String>,
    pub state: Option<ArchiveState>,
    pub state_reason: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
}

structure!(
    CreateArchiveResponse,
    schema::CreateArchiveResponse,
    [archive_arn, state, state_reason, creation_time]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateConnectionApiKeyAuthRequestParameters {
    pub api_key_name: String,
    pub api_key_value: String,
}

structure!(
    CreateConnectionApiKeyAuthRequestParameters,
    schema::CreateConnectionApiKeyAuthRequestParameters,
    [api_key_name, api_key_value]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateConnectionAuthRequestParameters {
    pub basic_auth_parameters: Option<CreateConnectionBasicAuthRequestParameters>,
    pub o_auth_parameters: Option<CreateConnectionOAuthRequestParameters>,
    pub api_key_auth_parameters: Option<CreateConnectionApiKeyAuthRequestParameters>,
    pub invocation_http_parameters: Option<ConnectionHttpParameters>,
    pub connectivity_parameters: Option<ConnectivityResourceParameters>,
}

structure!(
    CreateConnectionAuthRequestParameters,
    schema::CreateConnectionAuthRequestParameters,
    [
        basic_auth_parameters,
        o_auth_parameters,
        api_key_auth_parameters,
        invocation_http_parameters,
        connectivity_parameters
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateConnectionBasicAuthRequestParameters {
    pub username: String,
    pub password: String,
}

structure!(
    CreateConnectionBasicAuthRequestParameters,
    schema::CreateConnectionBasicAuthRequestParameters,
    [username, password]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateConnectionOAuthClientRequestParameters {
    pub client_id: String,
    pub client_secret: String,
}

structure!(
    CreateConnectionOAuthClientRequestParameters,
    schema::CreateConnectionOAuthClientRequestParameters,
    [client_id, client_secret]
);

#[derive(Clone, PartialEq)]
pub struct CreateConnectionOAuthRequestParameters {
    pub client_parameters: CreateConnectionOAuthClientRequestParameters,
    pub authorization_endpoint: String,
    pub http_method: ConnectionOAuthHttpMethod,
    pub o_auth_http_parameters: Option<ConnectionHttpParameters>,
}

bare_structure!(CreateConnectionOAuthRequestParameters, schema::CreateConnectionOAuthRequestParameters, [client_parameters, authorization_endpoint, http_method, o_auth_http_parameters], required [client_parameters, authorization_endpoint, http_method],
        optional [o_auth_http_parameters]);

#[derive(Clone, PartialEq)]
pub struct CreateConnectionRequest {
    pub name: String,
    pub description: Option<String>,
    pub authorization_type: ConnectionAuthorizationType,
    pub auth_parameters: CreateConnectionAuthRequestParameters,
    pub invocation_connectivity_parameters: Option<ConnectivityResourceParameters>,
    pub kms_key_identifier: Option<String>,
}

bare_structure!(CreateConnectionRequest, schema::CreateConnectionRequest, [name, description, authorization_type, auth_parameters, invocation_connectivity_parameters, kms_key_identifier], required [name, authorization_type, auth_parameters],
        optional [description, invocation_connectivity_parameters, kms_key_identifier]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
}

structure!(
    CreateConnectionResponse,
    schema::CreateConnectionResponse,
    [connection_arn, connection_state, creation_time, last_modified_time]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateEndpointRequest {
    pub name: String,
    pub description: Option<String>,
    pub routing_config: RoutingConfig,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Vec<EndpointEventBus>,
    pub role_arn: Option<String>,
}

structure!(
    CreateEndpointRequest,
    schema::CreateEndpointRequest,
    [name, description, routing_config, replication_config, event_buses, role_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateEndpointResponse {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Option<Vec<EndpointEventBus>>,
    pub role_arn: Option<String>,
    pub state: Option<EndpointState>,
}

structure!(
    CreateEndpointResponse,
    schema::CreateEndpointResponse,
    [name, arn, routing_config, replication_config, event_buses, role_arn, state]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateEventBusRequest {
    pub name: String,
    pub event_source_name: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreateEventBusRequest,
    schema::CreateEventBusRequest,
    [
        name,
        event_source_name,
        description,
        kms_key_identifier,
        dead_letter_config,
        log_config,
        tags
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateEventBusResponse {
    pub event_bus_arn: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}

structure!(
    CreateEventBusResponse,
    schema::CreateEventBusResponse,
    [event_bus_arn, description, kms_key_identifier, dead_letter_config, log_config]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreatePartnerEventSourceRequest {
    pub name: String,
    pub account: String,
}

structure!(
    CreatePartnerEventSourceRequest,
    schema::CreatePartnerEventSourceRequest,
    [name, account]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreatePartnerEventSourceResponse {
    pub event_source_arn: Option<String>,
}

structure!(
    CreatePartnerEventSourceResponse,
    schema::CreatePartnerEventSourceResponse,
    [event_source_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeactivateEventSourceRequest {
    pub name: String,
}

structure!(DeactivateEventSourceRequest, schema::DeactivateEventSourceRequest, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeadLetterConfig {
    pub arn: Option<String>,
}

structure!(DeadLetterConfig, schema::DeadLetterConfig, [arn]);

#[derive(Clone, PartialEq, Default)]
pub struct DeauthorizeConnectionRequest {
    pub name: String,
}

structure!(DeauthorizeConnectionRequest, schema::DeauthorizeConnectionRequest, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeauthorizeConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub last_authorized_time: Option<crate::Timestamp>,
}

structure!(
    DeauthorizeConnectionResponse,
    schema::DeauthorizeConnectionResponse,
    [connection_arn, connection_state, creation_time, last_modified_time, last_authorized_time]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteApiDestinationRequest {
    pub name: String,
}

structure!(DeleteApiDestinationRequest, schema::DeleteApiDestinationRequest, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteApiDestinationResponse {}

structure!(DeleteApiDestinationResponse, schema::DeleteApiDestinationResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteArchiveRequest {
    pub archive_name: String,
}

structure!(DeleteArchiveRequest, schema::DeleteArchiveRequest, [archive_name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteArchiveResponse {}

structure!(DeleteArchiveResponse, schema::DeleteArchiveResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteConnectionRequest {
    pub name: String,
}

structure!(DeleteConnectionRequest, schema::DeleteConnectionRequest, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub last_authorized_time: Option<crate::Timestamp>,
}

structure!(
    DeleteConnectionResponse,
    schema::DeleteConnectionResponse,
    [connection_arn, connection_state, creation_time, last_modified_time, last_authorized_time]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteEndpointRequest {
    pub name: String,
}

structure!(DeleteEndpointRequest, schema::DeleteEndpointRequest, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteEndpointResponse {}

structure!(DeleteEndpointResponse, schema::DeleteEndpointResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteEventBusRequest {
    pub name: String,
}

structure!(DeleteEventBusRequest, schema::DeleteEventBusRequest, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeletePartnerEventSourceRequest {
    pub name: String,
    pub account: String,
}

structure!(
    DeletePartnerEventSourceRequest,
    schema::DeletePartnerEventSourceRequest,
    [name, account]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
    pub force: Option<bool>,
}

structure!(DeleteRuleRequest, schema::DeleteRuleRequest, [name, event_bus_name, force]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeApiDestinationRequest {
    pub name: String,
}

structure!(DescribeApiDestinationRequest, schema::DescribeApiDestinationRequest, [name]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    DescribeApiDestinationResponse,
    schema::DescribeApiDestinationResponse,
    [
        api_destination_arn,
        name,
        description,
        api_destination_state,
        connection_arn,
        invocation_endpoint,
        http_method,
        invocation_rate_limit_per_second,
        creation_time,
        last_modified_time
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeArchiveRequest {
    pub archive_name: String,
}

structure!(DescribeArchiveRequest, schema::DescribeArchiveRequest, [archive_name]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    DescribeArchiveResponse,
    schema::DescribeArchiveResponse,
    [
        archive_arn,
        archive_name,
        event_source_arn,
        description,
        event_pattern,
        state,
        state_reason,
        kms_key_identifier,
        retention_days,
        size_bytes,
        event_count,
        creation_time
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeConnectionConnectivityParameters {
    pub resource_parameters: DescribeConnectionResourceParameters,
}

structure!(
    DescribeConnectionConnectivityParameters,
    schema::DescribeConnectionConnectivityParameters,
    [resource_parameters]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeConnectionRequest {
    pub name: String,
}

structure!(DescribeConnectionRequest, schema::DescribeConnectionRequest, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeConnectionResourceParameters {
    pub resource_configuration_arn: String,
    pub resource_association_arn: String,
}

structure!(
    DescribeConnectionResourceParameters,
    schema::DescribeConnectionResourceParameters,
    [resource_configuration_arn, resource_association_arn]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    DescribeConnectionResponse,
    schema::DescribeConnectionResponse,
    [
        connection_arn,
        name,
        description,
        invocation_connectivity_parameters,
        connection_state,
        state_reason,
        authorization_type,
        secret_arn,
        kms_key_identifier,
        auth_parameters,
        creation_time,
        last_modified_time,
        last_authorized_time
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeEndpointRequest {
    pub name: String,
    pub home_region: Option<String>,
}

structure!(DescribeEndpointRequest, schema::DescribeEndpointRequest, [name, home_region]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    DescribeEndpointResponse,
    schema::DescribeEndpointResponse,
    [
        name,
        description,
        arn,
        routing_config,
        replication_config,
        event_buses,
        role_arn,
        endpoint_id,
        endpoint_url,
        state,
        state_reason,
        creation_time,
        last_modified_time
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeEventBusRequest {
    pub name: Option<String>,
}

structure!(DescribeEventBusRequest, schema::DescribeEventBusRequest, [name]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    DescribeEventBusResponse,
    schema::DescribeEventBusResponse,
    [
        name,
        arn,
        description,
        kms_key_identifier,
        dead_letter_config,
        policy,
        log_config,
        creation_time,
        last_modified_time,
        managed_by
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeEventSourceRequest {
    pub name: String,
}

structure!(DescribeEventSourceRequest, schema::DescribeEventSourceRequest, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeEventSourceResponse {
    pub arn: Option<String>,
    pub created_by: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub expiration_time: Option<crate::Timestamp>,
    pub name: Option<String>,
    pub state: Option<EventSourceState>,
}

structure!(
    DescribeEventSourceResponse,
    schema::DescribeEventSourceResponse,
    [arn, created_by, creation_time, expiration_time, name, state]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribePartnerEventSourceRequest {
    pub name: String,
}

structure!(DescribePartnerEventSourceRequest, schema::DescribePartnerEventSourceRequest, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribePartnerEventSourceResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
}

structure!(
    DescribePartnerEventSourceResponse,
    schema::DescribePartnerEventSourceResponse,
    [arn, name]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeReplayRequest {
    pub replay_name: String,
}

structure!(DescribeReplayRequest, schema::DescribeReplayRequest, [replay_name]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    DescribeReplayResponse,
    schema::DescribeReplayResponse,
    [
        replay_name,
        replay_arn,
        description,
        state,
        state_reason,
        event_source_arn,
        destination,
        event_start_time,
        event_end_time,
        event_last_replayed_time,
        replay_start_time,
        replay_end_time
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

structure!(DescribeRuleRequest, schema::DescribeRuleRequest, [name, event_bus_name]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    DescribeRuleResponse,
    schema::DescribeRuleResponse,
    [
        name,
        arn,
        event_pattern,
        schedule_expression,
        state,
        description,
        role_arn,
        managed_by,
        event_bus_name,
        created_by
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DisableRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

structure!(DisableRuleRequest, schema::DisableRuleRequest, [name, event_bus_name]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    EcsParameters,
    schema::EcsParameters,
    [
        task_definition_arn,
        task_count,
        launch_type,
        network_configuration,
        platform_version,
        group,
        capacity_provider_strategy,
        enable_ecs_managed_tags,
        enable_execute_command,
        placement_constraints,
        placement_strategy,
        propagate_tags,
        reference_id,
        tags
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct EnableRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

structure!(EnableRuleRequest, schema::EnableRuleRequest, [name, event_bus_name]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    Endpoint,
    schema::Endpoint,
    [
        name,
        description,
        arn,
        routing_config,
        replication_config,
        event_buses,
        role_arn,
        endpoint_id,
        endpoint_url,
        state,
        state_reason,
        creation_time,
        last_modified_time
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct EndpointEventBus {
    pub event_bus_arn: String,
}

structure!(EndpointEventBus, schema::EndpointEventBus, [event_bus_arn]);

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

#[derive(Clone, PartialEq, Default)]
pub struct EventBus {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub policy: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub managed_by: Option<String>,
}

structure!(
    EventBus,
    schema::EventBus,
    [name, arn, description, policy, creation_time, last_modified_time, managed_by]
);

#[derive(Clone, PartialEq, Default)]
pub struct EventSource {
    pub arn: Option<String>,
    pub created_by: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub expiration_time: Option<crate::Timestamp>,
    pub name: Option<String>,
    pub state: Option<EventSourceState>,
}

structure!(
    EventSource,
    schema::EventSource,
    [arn, created_by, creation_time, expiration_time, name, state]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct FailoverConfig {
    pub primary: Primary,
    pub secondary: Secondary,
}

structure!(FailoverConfig, schema::FailoverConfig, [primary, secondary]);

#[derive(Clone, PartialEq, Default)]
pub struct HttpParameters {
    pub path_parameter_values: Option<Vec<String>>,
    pub header_parameters: Option<std::collections::BTreeMap<String, String>>,
    pub query_string_parameters: Option<std::collections::BTreeMap<String, String>>,
}

structure!(
    HttpParameters,
    schema::HttpParameters,
    [path_parameter_values, header_parameters, query_string_parameters]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IncludeDetail {
    None,
    Full,
}

texts!(IncludeDetail, schema::IncludeDetail, [None = "NONE", Full = "FULL",]);

#[derive(Clone, PartialEq, Default)]
pub struct InputTransformer {
    pub input_paths_map: Option<std::collections::BTreeMap<String, String>>,
    pub input_template: String,
}

structure!(InputTransformer, schema::InputTransformer, [input_paths_map, input_template]);

#[derive(Clone, PartialEq, Default)]
pub struct KinesisParameters {
    pub partition_key_path: String,
}

structure!(KinesisParameters, schema::KinesisParameters, [partition_key_path]);

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

#[derive(Clone, PartialEq, Default)]
pub struct ListApiDestinationsRequest {
    pub name_prefix: Option<String>,
    pub connection_arn: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

structure!(
    ListApiDestinationsRequest,
    schema::ListApiDestinationsRequest,
    [name_prefix, connection_arn, next_token, limit]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListApiDestinationsResponse {
    pub api_destinations: Option<Vec<ApiDestination>>,
    pub next_token: Option<String>,
}

structure!(
    ListApiDestinationsResponse,
    schema::ListApiDestinationsResponse,
    [api_destinations, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListArchivesRequest {
    pub name_prefix: Option<String>,
    pub event_source_arn: Option<String>,
    pub state: Option<ArchiveState>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

structure!(
    ListArchivesRequest,
    schema::ListArchivesRequest,
    [name_prefix, event_source_arn, state, next_token, limit]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListArchivesResponse {
    pub archives: Option<Vec<Archive>>,
    pub next_token: Option<String>,
}

structure!(ListArchivesResponse, schema::ListArchivesResponse, [archives, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListConnectionsRequest {
    pub name_prefix: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

structure!(
    ListConnectionsRequest,
    schema::ListConnectionsRequest,
    [name_prefix, connection_state, next_token, limit]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListConnectionsResponse {
    pub connections: Option<Vec<Connection>>,
    pub next_token: Option<String>,
}

structure!(ListConnectionsResponse, schema::ListConnectionsResponse, [connections, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListEndpointsRequest {
    pub name_prefix: Option<String>,
    pub home_region: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListEndpointsRequest,
    schema::ListEndpointsRequest,
    [name_prefix, home_region, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListEndpointsResponse {
    pub endpoints: Option<Vec<Endpoint>>,
    pub next_token: Option<String>,
}

structure!(ListEndpointsResponse, schema::ListEndpointsResponse, [endpoints, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListEventBusesRequest {
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

structure!(ListEventBusesRequest, schema::ListEventBusesRequest, [name_prefix, next_token, limit]);

#[derive(Clone, PartialEq, Default)]
pub struct ListEventBusesResponse {
    pub event_buses: Option<Vec<EventBus>>,
    pub next_token: Option<String>,
}

structure!(ListEventBusesResponse, schema::ListEventBusesResponse, [event_buses, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListEventSourcesRequest {
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

structure!(
    ListEventSourcesRequest,
    schema::ListEventSourcesRequest,
    [name_prefix, next_token, limit]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListEventSourcesResponse {
    pub event_sources: Option<Vec<EventSource>>,
    pub next_token: Option<String>,
}

structure!(ListEventSourcesResponse, schema::ListEventSourcesResponse, [event_sources, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListPartnerEventSourceAccountsRequest {
    pub event_source_name: String,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

structure!(
    ListPartnerEventSourceAccountsRequest,
    schema::ListPartnerEventSourceAccountsRequest,
    [event_source_name, next_token, limit]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListPartnerEventSourceAccountsResponse {
    pub partner_event_source_accounts: Option<Vec<PartnerEventSourceAccount>>,
    pub next_token: Option<String>,
}

structure!(
    ListPartnerEventSourceAccountsResponse,
    schema::ListPartnerEventSourceAccountsResponse,
    [partner_event_source_accounts, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListPartnerEventSourcesRequest {
    pub name_prefix: String,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

structure!(
    ListPartnerEventSourcesRequest,
    schema::ListPartnerEventSourcesRequest,
    [name_prefix, next_token, limit]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListPartnerEventSourcesResponse {
    pub partner_event_sources: Option<Vec<PartnerEventSource>>,
    pub next_token: Option<String>,
}

structure!(
    ListPartnerEventSourcesResponse,
    schema::ListPartnerEventSourcesResponse,
    [partner_event_sources, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListReplaysRequest {
    pub name_prefix: Option<String>,
    pub state: Option<ReplayState>,
    pub event_source_arn: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

structure!(
    ListReplaysRequest,
    schema::ListReplaysRequest,
    [name_prefix, state, event_source_arn, next_token, limit]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListReplaysResponse {
    pub replays: Option<Vec<Replay>>,
    pub next_token: Option<String>,
}

structure!(ListReplaysResponse, schema::ListReplaysResponse, [replays, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListRuleNamesByTargetRequest {
    pub target_arn: String,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

structure!(
    ListRuleNamesByTargetRequest,
    schema::ListRuleNamesByTargetRequest,
    [target_arn, event_bus_name, next_token, limit]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListRuleNamesByTargetResponse {
    pub rule_names: Option<Vec<String>>,
    pub next_token: Option<String>,
}

structure!(
    ListRuleNamesByTargetResponse,
    schema::ListRuleNamesByTargetResponse,
    [rule_names, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListRulesRequest {
    pub name_prefix: Option<String>,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

structure!(
    ListRulesRequest,
    schema::ListRulesRequest,
    [name_prefix, event_bus_name, next_token, limit]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListRulesResponse {
    pub rules: Option<Vec<Rule>>,
    pub next_token: Option<String>,
}

structure!(ListRulesResponse, schema::ListRulesResponse, [rules, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}

structure!(ListTagsForResourceRequest, schema::ListTagsForResourceRequest, [resource_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
}

structure!(ListTagsForResourceResponse, schema::ListTagsForResourceResponse, [tags]);

#[derive(Clone, PartialEq, Default)]
pub struct ListTargetsByRuleRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

structure!(
    ListTargetsByRuleRequest,
    schema::ListTargetsByRuleRequest,
    [rule, event_bus_name, next_token, limit]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListTargetsByRuleResponse {
    pub targets: Option<Vec<Target>>,
    pub next_token: Option<String>,
}

structure!(ListTargetsByRuleResponse, schema::ListTargetsByRuleResponse, [targets, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct LogConfig {
    pub include_detail: Option<IncludeDetail>,
    pub level: Option<Level>,
}

structure!(LogConfig, schema::LogConfig, [include_detail, level]);

#[derive(Clone, PartialEq, Default)]
pub struct NetworkConfiguration {
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}

structure!(NetworkConfiguration, schema::NetworkConfiguration, [awsvpc_configuration]);

#[derive(Clone, PartialEq, Default)]
pub struct PartnerEventSource {
    pub arn: Option<String>,
    pub name: Option<String>,
}

structure!(PartnerEventSource, schema::PartnerEventSource, [arn, name]);

#[derive(Clone, PartialEq, Default)]
pub struct PartnerEventSourceAccount {
    pub account: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
    pub expiration_time: Option<crate::Timestamp>,
    pub state: Option<EventSourceState>,
}

structure!(
    PartnerEventSourceAccount,
    schema::PartnerEventSourceAccount,
    [account, creation_time, expiration_time, state]
);

#[derive(Clone, PartialEq, Default)]
pub struct PlacementConstraint {
    pub r#type: Option<PlacementConstraintType>,
    pub expression: Option<String>,
}

structure!(PlacementConstraint, schema::PlacementConstraint, [r#type, expression]);

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

#[derive(Clone, PartialEq, Default)]
pub struct PlacementStrategy {
    pub r#type: Option<PlacementStrategyType>,
    pub field: Option<String>,
}

structure!(PlacementStrategy, schema::PlacementStrategy, [r#type, field]);

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

#[derive(Clone, PartialEq, Default)]
pub struct Primary {
    pub health_check: String,
}

structure!(Primary, schema::Primary, [health_check]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PropagateTags {
    TaskDefinition,
}

texts!(PropagateTags, schema::PropagateTags, [TaskDefinition = "TASK_DEFINITION",]);

#[derive(Clone, PartialEq, Default)]
pub struct PutEventsRequest {
    pub entries: Vec<PutEventsRequestEntry>,
    pub endpoint_id: Option<String>,
}

structure!(PutEventsRequest, schema::PutEventsRequest, [entries, endpoint_id]);

#[derive(Clone, PartialEq, Default)]
pub struct PutEventsRequestEntry {
    pub time: Option<crate::Timestamp>,
    pub source: Option<String>,
    pub resources: Option<Vec<String>>,
    pub detail_type: Option<String>,
    pub detail: Option<String>,
    pub event_bus_name: Option<String>,
    pub trace_header: Option<String>,
}

structure!(
    PutEventsRequestEntry,
    schema::PutEventsRequestEntry,
    [time, source, resources, detail_type, detail, event_bus_name, trace_header]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutEventsResponse {
    pub failed_entry_count: Option<i32>,
    pub entries: Option<Vec<PutEventsResultEntry>>,
}

structure!(PutEventsResponse, schema::PutEventsResponse, [failed_entry_count, entries]);

#[derive(Clone, PartialEq, Default)]
pub struct PutEventsResultEntry {
    pub event_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

structure!(
    PutEventsResultEntry,
    schema::PutEventsResultEntry,
    [event_id, error_code, error_message]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutPartnerEventsRequest {
    pub entries: Vec<PutPartnerEventsRequestEntry>,
}

structure!(PutPartnerEventsRequest, schema::PutPartnerEventsRequest, [entries]);

#[derive(Clone, PartialEq, Default)]
pub struct PutPartnerEventsRequestEntry {
    pub time: Option<crate::Timestamp>,
    pub source: Option<String>,
    pub resources: Option<Vec<String>>,
    pub detail_type: Option<String>,
    pub detail: Option<String>,
}

structure!(
    PutPartnerEventsRequestEntry,
    schema::PutPartnerEventsRequestEntry,
    [time, source, resources, detail_type, detail]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutPartnerEventsResponse {
    pub failed_entry_count: Option<i32>,
    pub entries: Option<Vec<PutPartnerEventsResultEntry>>,
}

structure!(
    PutPartnerEventsResponse,
    schema::PutPartnerEventsResponse,
    [failed_entry_count, entries]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutPartnerEventsResultEntry {
    pub event_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

structure!(
    PutPartnerEventsResultEntry,
    schema::PutPartnerEventsResultEntry,
    [event_id, error_code, error_message]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutPermissionRequest {
    pub event_bus_name: Option<String>,
    pub action: Option<String>,
    pub principal: Option<String>,
    pub statement_id: Option<String>,
    pub condition: Option<Condition>,
    pub policy: Option<String>,
}

structure!(
    PutPermissionRequest,
    schema::PutPermissionRequest,
    [event_bus_name, action, principal, statement_id, condition, policy]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    PutRuleRequest,
    schema::PutRuleRequest,
    [name, schedule_expression, event_pattern, state, description, role_arn, tags, event_bus_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutRuleResponse {
    pub rule_arn: Option<String>,
}

structure!(PutRuleResponse, schema::PutRuleResponse, [rule_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct PutTargetsRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub targets: Vec<Target>,
}

structure!(PutTargetsRequest, schema::PutTargetsRequest, [rule, event_bus_name, targets]);

#[derive(Clone, PartialEq, Default)]
pub struct PutTargetsResponse {
    pub failed_entry_count: Option<i32>,
    pub failed_entries: Option<Vec<PutTargetsResultEntry>>,
}

structure!(PutTargetsResponse, schema::PutTargetsResponse, [failed_entry_count, failed_entries]);

#[derive(Clone, PartialEq, Default)]
pub struct PutTargetsResultEntry {
    pub target_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

structure!(
    PutTargetsResultEntry,
    schema::PutTargetsResultEntry,
    [target_id, error_code, error_message]
);

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

structure!(
    RedshiftDataParameters,
    schema::RedshiftDataParameters,
    [secret_manager_arn, database, db_user, sql, statement_name, with_event, sqls]
);

#[derive(Clone, PartialEq, Default)]
pub struct RemovePermissionRequest {
    pub statement_id: Option<String>,
    pub remove_all_permissions: Option<bool>,
    pub event_bus_name: Option<String>,
}

structure!(
    RemovePermissionRequest,
    schema::RemovePermissionRequest,
    [statement_id, remove_all_permissions, event_bus_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct RemoveTargetsRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub ids: Vec<String>,
    pub force: Option<bool>,
}

structure!(RemoveTargetsRequest, schema::RemoveTargetsRequest, [rule, event_bus_name, ids, force]);

#[derive(Clone, PartialEq, Default)]
pub struct RemoveTargetsResponse {
    pub failed_entry_count: Option<i32>,
    pub failed_entries: Option<Vec<RemoveTargetsResultEntry>>,
}

structure!(
    RemoveTargetsResponse,
    schema::RemoveTargetsResponse,
    [failed_entry_count, failed_entries]
);

#[derive(Clone, PartialEq, Default)]
pub struct RemoveTargetsResultEntry {
    pub target_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

structure!(
    RemoveTargetsResultEntry,
    schema::RemoveTargetsResultEntry,
    [target_id, error_code, error_message]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    Replay,
    schema::Replay,
    [
        replay_name,
        event_source_arn,
        state,
        state_reason,
        event_start_time,
        event_end_time,
        event_last_replayed_time,
        replay_start_time,
        replay_end_time
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ReplayDestination {
    pub arn: String,
    pub filter_arns: Option<Vec<String>>,
}

structure!(ReplayDestination, schema::ReplayDestination, [arn, filter_arns]);

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

#[derive(Clone, PartialEq, Default)]
pub struct ReplicationConfig {
    pub state: Option<ReplicationState>,
}

structure!(ReplicationConfig, schema::ReplicationConfig, [state]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplicationState {
    Enabled,
    Disabled,
}

texts!(ReplicationState, schema::ReplicationState, [Enabled = "ENABLED", Disabled = "DISABLED",]);

#[derive(Clone, PartialEq, Default)]
pub struct RetryPolicy {
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
}

structure!(
    RetryPolicy,
    schema::RetryPolicy,
    [maximum_retry_attempts, maximum_event_age_in_seconds]
);

#[derive(Clone, PartialEq, Default)]
pub struct RoutingConfig {
    pub failover_config: FailoverConfig,
}

structure!(RoutingConfig, schema::RoutingConfig, [failover_config]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    Rule,
    schema::Rule,
    [
        name,
        arn,
        event_pattern,
        state,
        description,
        schedule_expression,
        role_arn,
        managed_by,
        event_bus_name
    ]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct RunCommandParameters {
    pub run_command_targets: Vec<RunCommandTarget>,
}

structure!(RunCommandParameters, schema::RunCommandParameters, [run_command_targets]);

#[derive(Clone, PartialEq, Default)]
pub struct RunCommandTarget {
    pub key: String,
    pub values: Vec<String>,
}

structure!(RunCommandTarget, schema::RunCommandTarget, [key, values]);

#[derive(Clone, PartialEq, Default)]
pub struct SageMakerPipelineParameter {
    pub name: String,
    pub value: String,
}

structure!(SageMakerPipelineParameter, schema::SageMakerPipelineParameter, [name, value]);

#[derive(Clone, PartialEq, Default)]
pub struct SageMakerPipelineParameters {
    pub pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>>,
}

structure!(
    SageMakerPipelineParameters,
    schema::SageMakerPipelineParameters,
    [pipeline_parameter_list]
);

#[derive(Clone, PartialEq, Default)]
pub struct Secondary {
    pub route: String,
}

structure!(Secondary, schema::Secondary, [route]);

#[derive(Clone, PartialEq, Default)]
pub struct SqsParameters {
    pub message_group_id: Option<String>,
}

structure!(SqsParameters, schema::SqsParameters, [message_group_id]);

#[derive(Clone, PartialEq)]
pub struct StartReplayRequest {
    pub replay_name: String,
    pub description: Option<String>,
    pub event_source_arn: String,
    pub event_start_time: crate::Timestamp,
    pub event_end_time: crate::Timestamp,
    pub destination: ReplayDestination,
}

bare_structure!(StartReplayRequest, schema::StartReplayRequest, [replay_name, description, event_source_arn, event_start_time, event_end_time, destination], required [replay_name, event_source_arn, event_start_time, event_end_time, destination],
        optional [description]);

#[derive(Clone, PartialEq, Default)]
pub struct StartReplayResponse {
    pub replay_arn: Option<String>,
    pub state: Option<ReplayState>,
    pub state_reason: Option<String>,
    pub replay_start_time: Option<crate::Timestamp>,
}

structure!(
    StartReplayResponse,
    schema::StartReplayResponse,
    [replay_arn, state, state_reason, replay_start_time]
);

#[derive(Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

structure!(Tag, schema::Tag, [key, value]);

#[derive(Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

structure!(TagResourceRequest, schema::TagResourceRequest, [resource_arn, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct TagResourceResponse {}

structure!(TagResourceResponse, schema::TagResourceResponse, []);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    Target,
    schema::Target,
    [
        id,
        arn,
        role_arn,
        input,
        input_path,
        input_transformer,
        kinesis_parameters,
        run_command_parameters,
        ecs_parameters,
        batch_parameters,
        sqs_parameters,
        http_parameters,
        redshift_data_parameters,
        sage_maker_pipeline_parameters,
        dead_letter_config,
        retry_policy,
        app_sync_parameters
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct TestEventPatternRequest {
    pub event_pattern: String,
    pub event: String,
}

structure!(TestEventPatternRequest, schema::TestEventPatternRequest, [event_pattern, event]);

#[derive(Clone, PartialEq, Default)]
pub struct TestEventPatternResponse {
    pub result: Option<bool>,
}

structure!(TestEventPatternResponse, schema::TestEventPatternResponse, [result]);

#[derive(Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagResourceRequest, schema::UntagResourceRequest, [resource_arn, tag_keys]);

#[derive(Clone, PartialEq, Default)]
pub struct UntagResourceResponse {}

structure!(UntagResourceResponse, schema::UntagResourceResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateApiDestinationRequest {
    pub name: String,
    pub description: Option<String>,
    pub connection_arn: Option<String>,
    pub invocation_endpoint: Option<String>,
    pub http_method: Option<ApiDestinationHttpMethod>,
    pub invocation_rate_limit_per_second: Option<i32>,
}

structure!(
    UpdateApiDestinationRequest,
    schema::UpdateApiDestinationRequest,
    [
        name,
        description,
        connection_arn,
        invocation_endpoint,
        http_method,
        invocation_rate_limit_per_second
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateApiDestinationResponse {
    pub api_destination_arn: Option<String>,
    pub api_destination_state: Option<ApiDestinationState>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
}

structure!(
    UpdateApiDestinationResponse,
    schema::UpdateApiDestinationResponse,
    [api_destination_arn, api_destination_state, creation_time, last_modified_time]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateArchiveRequest {
    pub archive_name: String,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub retention_days: Option<i32>,
    pub kms_key_identifier: Option<String>,
}

structure!(
    UpdateArchiveRequest,
    schema::UpdateArchiveRequest,
    [archive_name, description, event_pattern, retention_days, kms_key_identifier]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateArchiveResponse {
    pub archive_arn: Option<String>,
    pub state: Option<ArchiveState>,
    pub state_reason: Option<String>,
    pub creation_time: Option<crate::Timestamp>,
}

structure!(
    UpdateArchiveResponse,
    schema::UpdateArchiveResponse,
    [archive_arn, state, state_reason, creation_time]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateConnectionApiKeyAuthRequestParameters {
    pub api_key_name: Option<String>,
    pub api_key_value: Option<String>,
}

structure!(
    UpdateConnectionApiKeyAuthRequestParameters,
    schema::UpdateConnectionApiKeyAuthRequestParameters,
    [api_key_name, api_key_value]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateConnectionAuthRequestParameters {
    pub basic_auth_parameters: Option<UpdateConnectionBasicAuthRequestParameters>,
    pub o_auth_parameters: Option<UpdateConnectionOAuthRequestParameters>,
    pub api_key_auth_parameters: Option<UpdateConnectionApiKeyAuthRequestParameters>,
    pub invocation_http_parameters: Option<ConnectionHttpParameters>,
    pub connectivity_parameters: Option<ConnectivityResourceParameters>,
}

structure!(
    UpdateConnectionAuthRequestParameters,
    schema::UpdateConnectionAuthRequestParameters,
    [
        basic_auth_parameters,
        o_auth_parameters,
        api_key_auth_parameters,
        invocation_http_parameters,
        connectivity_parameters
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateConnectionBasicAuthRequestParameters {
    pub username: Option<String>,
    pub password: Option<String>,
}

structure!(
    UpdateConnectionBasicAuthRequestParameters,
    schema::UpdateConnectionBasicAuthRequestParameters,
    [username, password]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateConnectionOAuthClientRequestParameters {
    pub client_id: Option<String>,
    pub client_secret: Option<String>,
}

structure!(
    UpdateConnectionOAuthClientRequestParameters,
    schema::UpdateConnectionOAuthClientRequestParameters,
    [client_id, client_secret]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateConnectionOAuthRequestParameters {
    pub client_parameters: Option<UpdateConnectionOAuthClientRequestParameters>,
    pub authorization_endpoint: Option<String>,
    pub http_method: Option<ConnectionOAuthHttpMethod>,
    pub o_auth_http_parameters: Option<ConnectionHttpParameters>,
}

structure!(
    UpdateConnectionOAuthRequestParameters,
    schema::UpdateConnectionOAuthRequestParameters,
    [client_parameters, authorization_endpoint, http_method, o_auth_http_parameters]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateConnectionRequest {
    pub name: String,
    pub description: Option<String>,
    pub authorization_type: Option<ConnectionAuthorizationType>,
    pub auth_parameters: Option<UpdateConnectionAuthRequestParameters>,
    pub invocation_connectivity_parameters: Option<ConnectivityResourceParameters>,
    pub kms_key_identifier: Option<String>,
}

structure!(
    UpdateConnectionRequest,
    schema::UpdateConnectionRequest,
    [
        name,
        description,
        authorization_type,
        auth_parameters,
        invocation_connectivity_parameters,
        kms_key_identifier
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<crate::Timestamp>,
    pub last_modified_time: Option<crate::Timestamp>,
    pub last_authorized_time: Option<crate::Timestamp>,
}

structure!(
    UpdateConnectionResponse,
    schema::UpdateConnectionResponse,
    [connection_arn, connection_state, creation_time, last_modified_time, last_authorized_time]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateEndpointRequest {
    pub name: String,
    pub description: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Option<Vec<EndpointEventBus>>,
    pub role_arn: Option<String>,
}

structure!(
    UpdateEndpointRequest,
    schema::UpdateEndpointRequest,
    [name, description, routing_config, replication_config, event_buses, role_arn]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    UpdateEndpointResponse,
    schema::UpdateEndpointResponse,
    [
        name,
        arn,
        routing_config,
        replication_config,
        event_buses,
        role_arn,
        endpoint_id,
        endpoint_url,
        state
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateEventBusRequest {
    pub name: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub description: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}

structure!(
    UpdateEventBusRequest,
    schema::UpdateEventBusRequest,
    [name, kms_key_identifier, description, dead_letter_config, log_config]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateEventBusResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub description: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}

structure!(
    UpdateEventBusResponse,
    schema::UpdateEventBusResponse,
    [arn, name, kms_key_identifier, description, dead_letter_config, log_config]
);

#[derive(Clone, PartialEq, Default)]
pub struct ActivateEventSourceResponse {}

structure!(ActivateEventSourceResponse, schema::ActivateEventSourceResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeactivateEventSourceResponse {}

structure!(DeactivateEventSourceResponse, schema::DeactivateEventSourceResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteEventBusResponse {}

structure!(DeleteEventBusResponse, schema::DeleteEventBusResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeletePartnerEventSourceResponse {}

structure!(DeletePartnerEventSourceResponse, schema::DeletePartnerEventSourceResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRuleResponse {}

structure!(DeleteRuleResponse, schema::DeleteRuleResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DisableRuleResponse {}

structure!(DisableRuleResponse, schema::DisableRuleResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct EnableRuleResponse {}

structure!(EnableRuleResponse, schema::EnableRuleResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutPermissionResponse {}

structure!(PutPermissionResponse, schema::PutPermissionResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct RemovePermissionResponse {}

structure!(RemovePermissionResponse, schema::RemovePermissionResponse, []);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals, unused_imports)]
pub mod schema {
    use crate::schema::{Kind, Length, List, Map, Member, Range, Span, Structure, Text};
    pub static AccountId: Text =
        Text::new("AccountId", Length::new(Some(12), Some(12)), Some("\\d{12}"));
    pub static Action: Text =
        Text::new("Action", Length::new(Some(1), Some(64)), Some("events:[a-zA-Z]+"));
    pub static ActivateEventSourceRequest: Structure = Structure {
        name: "ActivateEventSourceRequest",
        union: false,
        members: &[Member::required("Name", Kind::Text(&EventSourceName))],
    };
    pub static ApiDestination: Structure = Structure {
        name: "ApiDestination",
        union: false,
        members: &[
            Member::optional("ApiDestinationArn", Kind::Text(&ApiDestinationArn)),
            Member::optional("Name", Kind::Text(&ApiDestinationName)),
            Member::optional("ApiDestinationState", Kind::Text(&ApiDestinationState)),
            Member::optional("ConnectionArn", Kind::Text(&ConnectionArn)),
            Member::optional("InvocationEndpoint", Kind::Text(&HttpsEndpoint)),
            Member::optional("HttpMethod", Kind::Text(&ApiDestinationHttpMethod)),
            Member::optional(
                "InvocationRateLimitPerSecond",
                Kind::Integer(Range::new(Some(1), None)),
            ),
            Member::optional("CreationTime", Kind::Timestamp),
            Member::optional("LastModifiedTime", Kind::Timestamp),
        ],
    };
    pub static ApiDestinationArn: Text = Text::new(
        "ApiDestinationArn",
        Length::new(Some(1), Some(1600)),
        Some(
            "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:api-destination\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$",
        ),
    );
    pub static ApiDestinationDescription: Text =
        Text::new("ApiDestinationDescription", Length::new(None, Some(512)), Some(".*"));
    pub static ApiDestinationHttpMethod: Text =
        Text::one_of("ApiDestinationHttpMethod", super::ApiDestinationHttpMethod::TEXTS);
    pub static ApiDestinationName: Text = Text::new(
        "ApiDestinationName",
        Length::new(Some(1), Some(64)),
        Some("[\\.\\-_A-Za-z0-9]+"),
    );
    pub static ApiDestinationResponseList: List = List {
        element: Kind::Structure(&ApiDestination),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ApiDestinationState: Text =
        Text::one_of("ApiDestinationState", super::ApiDestinationState::TEXTS);
    pub static AppSyncParameters: Structure = Structure {
        name: "AppSyncParameters",
        union: false,
        members: &[Member::optional("GraphQLOperation", Kind::Text(&GraphQLOperation)).sensitive()],
    };
    pub static Archive: Structure = Structure {
        name: "Archive",
        union: false,
        members: &[
            Member::optional("ArchiveName", Kind::Text(&ArchiveName)),
            Member::optional("EventSourceArn", Kind::Text(&EventBusArn)),
            Member::optional("State", Kind::Text(&ArchiveState)),
            Member::optional("StateReason", Kind::Text(&ArchiveStateReason)),
            Member::optional("RetentionDays", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("SizeBytes", Kind::Long(Range::ANY)),
            Member::optional("EventCount", Kind::Long(Range::ANY)),
            Member::optional("CreationTime", Kind::Timestamp),
        ],
    };
    pub static ArchiveArn: Text = Text::new(
        "ArchiveArn",
        Length::new(Some(1), Some(1600)),
        Some("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$"),
    );
    pub static ArchiveDescription: Text =
        Text::new("ArchiveDescription", Length::new(None, Some(512)), Some(".*"));
    pub static ArchiveName: Text =
        Text::new("ArchiveName", Length::new(Some(1), Some(48)), Some("[\\.\\-_A-Za-z0-9]+"));
    pub static ArchiveResponseList: List =
        List { element: Kind::Structure(&Archive), element_name: "member", length: Length::ANY };
    pub static ArchiveState: Text = Text::one_of("ArchiveState", super::ArchiveState::TEXTS);
    pub static ArchiveStateReason: Text =
        Text::new("ArchiveStateReason", Length::new(None, Some(512)), Some(".*"));
    pub static Arn: Text = Text::new("Arn", Length::new(Some(1), Some(1600)), None);
    pub static AssignPublicIp: Text = Text::one_of("AssignPublicIp", super::AssignPublicIp::TEXTS);
    pub static AuthHeaderParameters: Text = Text::new(
        "AuthHeaderParameters",
        Length::new(Some(1), Some(512)),
        Some("^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$"),
    );
    pub static AuthHeaderParametersSensitive: Text = Text::new(
        "AuthHeaderParametersSensitive",
        Length::new(Some(1), Some(512)),
        Some("^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$"),
    );
    pub static AwsVpcConfiguration: Structure = Structure {
        name: "AwsVpcConfiguration",
        union: false,
        members: &[
            Member::required("Subnets", Kind::List(&StringList)),
            Member::optional("SecurityGroups", Kind::List(&StringList)),
            Member::optional("AssignPublicIp", Kind::Text(&AssignPublicIp)),
        ],
    };
    pub static BatchArrayProperties: Structure = Structure {
        name: "BatchArrayProperties",
        union: false,
        members: &[Member::optional("Size", Kind::Integer(Range::ANY))],
    };
    pub static BatchParameters: Structure = Structure {
        name: "BatchParameters",
        union: false,
        members: &[
            Member::required("JobDefinition", Kind::Text(&String)),
            Member::required("JobName", Kind::Text(&String)),
            Member::optional("ArrayProperties", Kind::Structure(&BatchArrayProperties)),
            Member::optional("RetryStrategy", Kind::Structure(&BatchRetryStrategy)),
        ],
    };
    pub static BatchRetryStrategy: Structure = Structure {
        name: "BatchRetryStrategy",
        union: false,
        members: &[Member::optional("Attempts", Kind::Integer(Range::ANY))],
    };
    pub static CancelReplayRequest: Structure = Structure {
        name: "CancelReplayRequest",
        union: false,
        members: &[Member::required("ReplayName", Kind::Text(&ReplayName))],
    };
    pub static CancelReplayResponse: Structure = Structure {
        name: "CancelReplayResponse",
        union: false,
        members: &[
            Member::optional("ReplayArn", Kind::Text(&ReplayArn)),
            Member::optional("State", Kind::Text(&ReplayState)),
            Member::optional("StateReason", Kind::Text(&ReplayStateReason)),
        ],
    };
    pub static CapacityProvider: Text =
        Text::new("CapacityProvider", Length::new(Some(1), Some(255)), None);
    pub static CapacityProviderStrategy: List = List {
        element: Kind::Structure(&CapacityProviderStrategyItem),
        element_name: "member",
        length: Length::new(None, Some(6)),
    };
    pub static CapacityProviderStrategyItem: Structure = Structure {
        name: "CapacityProviderStrategyItem",
        union: false,
        members: &[
            Member::required("capacityProvider", Kind::Text(&CapacityProvider)),
            Member::optional("weight", Kind::Integer(Range::new(Some(0), Some(1000)))),
            Member::optional("base", Kind::Integer(Range::new(Some(0), Some(100000)))),
        ],
    };
    pub static Condition: Structure = Structure {
        name: "Condition",
        union: false,
        members: &[
            Member::required("Type", Kind::Text(&String)),
            Member::required("Key", Kind::Text(&String)),
            Member::required("Value", Kind::Text(&String)),
        ],
    };
    pub static Connection: Structure = Structure {
        name: "Connection",
        union: false,
        members: &[
            Member::optional("ConnectionArn", Kind::Text(&ConnectionArn)),
            Member::optional("Name", Kind::Text(&ConnectionName)),
            Member::optional("ConnectionState", Kind::Text(&ConnectionState)),
            Member::optional("StateReason", Kind::Text(&ConnectionStateReason)),
            Member::optional("AuthorizationType", Kind::Text(&ConnectionAuthorizationType)),
            Member::optional("CreationTime", Kind::Timestamp),
            Member::optional("LastModifiedTime", Kind::Timestamp),
            Member::optional("LastAuthorizedTime", Kind::Timestamp),
        ],
    };
    pub static ConnectionApiKeyAuthResponseParameters: Structure = Structure {
        name: "ConnectionApiKeyAuthResponseParameters",
        union: false,
        members: &[Member::optional("ApiKeyName", Kind::Text(&AuthHeaderParameters))],
    };
    pub static ConnectionArn: Text = Text::new(
        "ConnectionArn",
        Length::new(Some(1), Some(1600)),
        Some(
            "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:connection\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$",
        ),
    );
    pub static ConnectionAuthResponseParameters: Structure = Structure {
        name: "ConnectionAuthResponseParameters",
        union: false,
        members: &[
            Member::optional(
                "BasicAuthParameters",
                Kind::Structure(&ConnectionBasicAuthResponseParameters),
            ),
            Member::optional(
                "OAuthParameters",
                Kind::Structure(&ConnectionOAuthResponseParameters),
            ),
            Member::optional(
                "ApiKeyAuthParameters",
                Kind::Structure(&ConnectionApiKeyAuthResponseParameters),
            ),
            Member::optional(
                "InvocationHttpParameters",
                Kind::Structure(&ConnectionHttpParameters),
            ),
            Member::optional(
                "ConnectivityParameters",
                Kind::Structure(&DescribeConnectionConnectivityParameters),
            ),
        ],
    };
    pub static ConnectionAuthorizationType: Text =
        Text::one_of("ConnectionAuthorizationType", super::ConnectionAuthorizationType::TEXTS);
    pub static ConnectionBasicAuthResponseParameters: Structure = Structure {
        name: "ConnectionBasicAuthResponseParameters",
        union: false,
        members: &[Member::optional("Username", Kind::Text(&AuthHeaderParameters))],
    };
    pub static ConnectionBodyParameter: Structure = Structure {
        name: "ConnectionBodyParameter",
        union: false,
        members: &[
            Member::optional("Key", Kind::Text(&String)),
            Member::optional("Value", Kind::Text(&SensitiveString)).sensitive(),
            Member::optional("IsValueSecret", Kind::Boolean),
        ],
    };
    pub static ConnectionBodyParametersList: List = List {
        element: Kind::Structure(&ConnectionBodyParameter),
        element_name: "member",
        length: Length::new(Some(0), Some(100)),
    };
    pub static ConnectionDescription: Text =
        Text::new("ConnectionDescription", Length::new(None, Some(512)), Some(".*"));
    pub static ConnectionHeaderParameter: Structure = Structure {
        name: "ConnectionHeaderParameter",
        union: false,
        members: &[
            Member::optional("Key", Kind::Text(&HeaderKey)),
            Member::optional("Value", Kind::Text(&HeaderValueSensitive)).sensitive(),
            Member::optional("IsValueSecret", Kind::Boolean),
        ],
    };
    pub static ConnectionHeaderParametersList: List = List {
        element: Kind::Structure(&ConnectionHeaderParameter),
        element_name: "member",
        length: Length::new(Some(0), Some(100)),
    };
    pub static ConnectionHttpParameters: Structure = Structure {
        name: "ConnectionHttpParameters",
        union: false,
        members: &[
            Member::optional("HeaderParameters", Kind::List(&ConnectionHeaderParametersList)),
            Member::optional(
                "QueryStringParameters",
                Kind::List(&ConnectionQueryStringParametersList),
            ),
            Member::optional("BodyParameters", Kind::List(&ConnectionBodyParametersList)),
        ],
    };
    pub static ConnectionName: Text =
        Text::new("ConnectionName", Length::new(Some(1), Some(64)), Some("[\\.\\-_A-Za-z0-9]+"));
    pub static ConnectionOAuthClientResponseParameters: Structure = Structure {
        name: "ConnectionOAuthClientResponseParameters",
        union: false,
        members: &[Member::optional("ClientID", Kind::Text(&AuthHeaderParameters))],
    };
    pub static ConnectionOAuthHttpMethod: Text =
        Text::one_of("ConnectionOAuthHttpMethod", super::ConnectionOAuthHttpMethod::TEXTS);
    pub static ConnectionOAuthResponseParameters: Structure = Structure {
        name: "ConnectionOAuthResponseParameters",
        union: false,
        members: &[
            Member::optional(
                "ClientParameters",
                Kind::Structure(&ConnectionOAuthClientResponseParameters),
            ),
            Member::optional("AuthorizationEndpoint", Kind::Text(&HttpsEndpoint)),
            Member::optional("HttpMethod", Kind::Text(&ConnectionOAuthHttpMethod)),
            Member::optional("OAuthHttpParameters", Kind::Structure(&ConnectionHttpParameters)),
        ],
    };
    pub static ConnectionQueryStringParameter: Structure = Structure {
        name: "ConnectionQueryStringParameter",
        union: false,
        members: &[
            Member::optional("Key", Kind::Text(&QueryStringKey)),
            Member::optional("Value", Kind::Text(&QueryStringValueSensitive)).sensitive(),
            Member::optional("IsValueSecret", Kind::Boolean),
        ],
    };
    pub static ConnectionQueryStringParametersList: List = List {
        element: Kind::Structure(&ConnectionQueryStringParameter),
        element_name: "member",
        length: Length::new(Some(0), Some(100)),
    };
    pub static ConnectionResponseList: List =
        List { element: Kind::Structure(&Connection), element_name: "member", length: Length::ANY };
    pub static ConnectionState: Text =
        Text::one_of("ConnectionState", super::ConnectionState::TEXTS);
    pub static ConnectionStateReason: Text =
        Text::new("ConnectionStateReason", Length::new(None, Some(512)), Some(".*"));
    pub static ConnectivityResourceConfigurationArn: Structure = Structure {
        name: "ConnectivityResourceConfigurationArn",
        union: false,
        members: &[Member::required(
            "ResourceConfigurationArn",
            Kind::Text(&ResourceConfigurationArn),
        )],
    };
    pub static ConnectivityResourceParameters: Structure = Structure {
        name: "ConnectivityResourceParameters",
        union: false,
        members: &[Member::required(
            "ResourceParameters",
            Kind::Structure(&ConnectivityResourceConfigurationArn),
        )],
    };
    pub static CreateApiDestinationRequest: Structure = Structure {
        name: "CreateApiDestinationRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&ApiDestinationName)),
            Member::optional("Description", Kind::Text(&ApiDestinationDescription)),
            Member::required("ConnectionArn", Kind::Text(&ConnectionArn)),
            Member::required("InvocationEndpoint", Kind::Text(&HttpsEndpoint)),
            Member::required("HttpMethod", Kind::Text(&ApiDestinationHttpMethod)),
            Member::optional(
                "InvocationRateLimitPerSecond",
                Kind::Integer(Range::new(Some(1), None)),
            ),
        ],
    };
    pub static CreateApiDestinationResponse: Structure = Structure {
        name: "CreateApiDestinationResponse",
        union: false,
        members: &[
            Member::optional("ApiDestinationArn", Kind::Text(&ApiDestinationArn)),
            Member::optional("ApiDestinationState", Kind::Text(&ApiDestinationState)),
            Member::optional("CreationTime", Kind::Timestamp),
            Member::optional("LastModifiedTime", Kind::Timestamp),
        ],
    };
    pub static CreateArchiveRequest: Structure = Structure {
        name: "CreateArchiveRequest",
        union: false,
        members: &[
            Member::required("ArchiveName", Kind::Text(&ArchiveName)),
            Member::required("EventSourceArn", Kind::Text(&EventBusArn)),
            Member::optional("Description", Kind::Text(&ArchiveDescription)),
            Member::optional("EventPattern", Kind::Text(&EventPattern)),
            Member::optional("RetentionDays", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("KmsKeyIdentifier", Kind::Text(&KmsKeyIdentifier)),
        ],
    };
    pub static CreateArchiveResponse: Structure = Structure {
        name: "CreateArchiveResponse",
        union: false,
        members: &[
            Member::optional("ArchiveArn", Kind::Text(&ArchiveArn)),
            Member::optional("State", Kind::Text(&ArchiveState)),
            Member::optional("StateReason", Kind::Text(&ArchiveStateReason)),
            Member::optional("CreationTime", Kind::Timestamp),
        ],
    };
    pub static CreateConnectionApiKeyAuthRequestParameters: Structure = Structure {
        name: "CreateConnectionApiKeyAuthRequestParameters",
        union: false,
        members: &[
            Member::required("ApiKeyName", Kind::Text(&AuthHeaderParameters)),
            Member::required("ApiKeyValue", Kind::Text(&AuthHeaderParametersSensitive)).sensitive(),
        ],
    };
    pub static CreateConnectionAuthRequestParameters: Structure = Structure {
        name: "CreateConnectionAuthRequestParameters",
        union: false,
        members: &[
            Member::optional(
                "BasicAuthParameters",
                Kind::Structure(&CreateConnectionBasicAuthRequestParameters),
            ),
            Member::optional(
                "OAuthParameters",
                Kind::Structure(&CreateConnectionOAuthRequestParameters),
            ),
            Member::optional(
                "ApiKeyAuthParameters",
                Kind::Structure(&CreateConnectionApiKeyAuthRequestParameters),
            ),
            Member::optional(
                "InvocationHttpParameters",
                Kind::Structure(&ConnectionHttpParameters),
            ),
            Member::optional(
                "ConnectivityParameters",
                Kind::Structure(&ConnectivityResourceParameters),
            ),
        ],
    };
    pub static CreateConnectionBasicAuthRequestParameters: Structure = Structure {
        name: "CreateConnectionBasicAuthRequestParameters",
        union: false,
        members: &[
            Member::required("Username", Kind::Text(&AuthHeaderParameters)),
            Member::required("Password", Kind::Text(&AuthHeaderParametersSensitive)).sensitive(),
        ],
    };
    pub static CreateConnectionOAuthClientRequestParameters: Structure = Structure {
        name: "CreateConnectionOAuthClientRequestParameters",
        union: false,
        members: &[
            Member::required("ClientID", Kind::Text(&AuthHeaderParameters)),
            Member::required("ClientSecret", Kind::Text(&AuthHeaderParametersSensitive))
                .sensitive(),
        ],
    };
    pub static CreateConnectionOAuthRequestParameters: Structure = Structure {
        name: "CreateConnectionOAuthRequestParameters",
        union: false,
        members: &[
            Member::required(
                "ClientParameters",
                Kind::Structure(&CreateConnectionOAuthClientRequestParameters),
            ),
            Member::required("AuthorizationEndpoint", Kind::Text(&HttpsEndpoint)),
            Member::required("HttpMethod", Kind::Text(&ConnectionOAuthHttpMethod)),
            Member::optional("OAuthHttpParameters", Kind::Structure(&ConnectionHttpParameters)),
        ],
    };
    pub static CreateConnectionRequest: Structure = Structure {
        name: "CreateConnectionRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&ConnectionName)),
            Member::optional("Description", Kind::Text(&ConnectionDescription)),
            Member::required("AuthorizationType", Kind::Text(&ConnectionAuthorizationType)),
            Member::required(
                "AuthParameters",
                Kind::Structure(&CreateConnectionAuthRequestParameters),
            ),
            Member::optional(
                "InvocationConnectivityParameters",
                Kind::Structure(&ConnectivityResourceParameters),
            ),
            Member::optional("KmsKeyIdentifier", Kind::Text(&KmsKeyIdentifier)),
        ],
    };
    pub static CreateConnectionResponse: Structure = Structure {
        name: "CreateConnectionResponse",
        union: false,
        members: &[
            Member::optional("ConnectionArn", Kind::Text(&ConnectionArn)),
            Member::optional("ConnectionState", Kind::Text(&ConnectionState)),
            Member::optional("CreationTime", Kind::Timestamp),
            Member::optional("LastModifiedTime", Kind::Timestamp),
        ],
    };
    pub static CreateEndpointRequest: Structure = Structure {
        name: "CreateEndpointRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&EndpointName)),
            Member::optional("Description", Kind::Text(&EndpointDescription)),
            Member::required("RoutingConfig", Kind::Structure(&RoutingConfig)),
            Member::optional("ReplicationConfig", Kind::Structure(&ReplicationConfig)),
            Member::required("EventBuses", Kind::List(&EndpointEventBusList)),
            Member::optional("RoleArn", Kind::Text(&IamRoleArn)),
        ],
    };
    pub static CreateEndpointResponse: Structure = Structure {
        name: "CreateEndpointResponse",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&EndpointName)),
            Member::optional("Arn", Kind::Text(&EndpointArn)),
            Member::optional("RoutingConfig", Kind::Structure(&RoutingConfig)),
            Member::optional("ReplicationConfig", Kind::Structure(&ReplicationConfig)),
            Member::optional("EventBuses", Kind::List(&EndpointEventBusList)),
            Member::optional("RoleArn", Kind::Text(&IamRoleArn)),
            Member::optional("State", Kind::Text(&EndpointState)),
        ],
    };
    pub static CreateEventBusRequest: Structure = Structure {
        name: "CreateEventBusRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&EventBusName)),
            Member::optional("EventSourceName", Kind::Text(&EventSourceName)),
            Member::optional("Description", Kind::Text(&EventBusDescription)),
            Member::optional("KmsKeyIdentifier", Kind::Text(&KmsKeyIdentifier)),
            Member::optional("DeadLetterConfig", Kind::Structure(&DeadLetterConfig)),
            Member::optional("LogConfig", Kind::Structure(&LogConfig)),
            Member::optional("Tags", Kind::List(&TagList)),
        ],
    };
    pub static CreateEventBusResponse: Structure = Structure {
        name: "CreateEventBusResponse",
        union: false,
        members: &[
            Member::optional("EventBusArn", Kind::Text(&String)),
            Member::optional("Description", Kind::Text(&EventBusDescription)),
            Member::optional("KmsKeyIdentifier", Kind::Text(&KmsKeyIdentifier)),
            Member::optional("DeadLetterConfig", Kind::Structure(&DeadLetterConfig)),
            Member::optional("LogConfig", Kind::Structure(&LogConfig)),
        ],
    };
    pub static CreatePartnerEventSourceRequest: Structure = Structure {
        name: "CreatePartnerEventSourceRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&EventSourceName)),
            Member::required("Account", Kind::Text(&AccountId)),
        ],
    };
    pub static CreatePartnerEventSourceResponse: Structure = Structure {
        name: "CreatePartnerEventSourceResponse",
        union: false,
        members: &[Member::optional("EventSourceArn", Kind::Text(&String))],
    };
    pub static CreatedBy: Text = Text::new("CreatedBy", Length::new(Some(1), Some(128)), None);
    pub static Database: Text = Text::new("Database", Length::new(Some(1), Some(64)), None);
    pub static DbUser: Text = Text::new("DbUser", Length::new(Some(1), Some(128)), None);
    pub static DeactivateEventSourceRequest: Structure = Structure {
        name: "DeactivateEventSourceRequest",
        union: false,
        members: &[Member::required("Name", Kind::Text(&EventSourceName))],
    };
    pub static DeadLetterConfig: Structure = Structure {
        name: "DeadLetterConfig",
        union: false,
        members: &[Member::optional("Arn", Kind::Text(&ResourceArn))],
    };
    pub static DeauthorizeConnectionRequest: Structure = Structure {
        name: "DeauthorizeConnectionRequest",
        union: false,
        members: &[Member::required("Name", Kind::Text(&ConnectionName))],
    };
    pub static DeauthorizeConnectionResponse: Structure = Structure {
        name: "DeauthorizeConnectionResponse",
        union: false,
        members: &[
            Member::optional("ConnectionArn", Kind::Text(&ConnectionArn)),
            Member::optional("ConnectionState", Kind::Text(&ConnectionState)),
            Member::optional("CreationTime", Kind::Timestamp),
            Member::optional("LastModifiedTime", Kind::Timestamp),
            Member::optional("LastAuthorizedTime", Kind::Timestamp),
        ],
    };
    pub static DeleteApiDestinationRequest: Structure = Structure {
        name: "DeleteApiDestinationRequest",
        union: false,
        members: &[Member::required("Name", Kind::Text(&ApiDestinationName))],
    };
    pub static DeleteApiDestinationResponse: Structure =
        Structure { name: "DeleteApiDestinationResponse", union: false, members: &[] };
    pub static DeleteArchiveRequest: Structure = Structure {
        name: "DeleteArchiveRequest",
        union: false,
        members: &[Member::required("ArchiveName", Kind::Text(&ArchiveName))],
    };
    pub static DeleteArchiveResponse: Structure =
        Structure { name: "DeleteArchiveResponse", union: false, members: &[] };
    pub static DeleteConnectionRequest: Structure = Structure {
        name: "DeleteConnectionRequest",
        union: false,
        members: &[Member::required("Name", Kind::Text(&ConnectionName))],
    };
    pub static DeleteConnectionResponse: Structure = Structure {
        name: "DeleteConnectionResponse",
        union: false,
        members: &[
            Member::optional("ConnectionArn", Kind::Text(&ConnectionArn)),
            Member::optional("ConnectionState", Kind::Text(&ConnectionState)),
            Member::optional("CreationTime", Kind::Timestamp),
            Member::optional("LastModifiedTime", Kind::Timestamp),
            Member::optional("LastAuthorizedTime", Kind::Timestamp),
        ],
    };
    pub static DeleteEndpointRequest: Structure = Structure {
        name: "DeleteEndpointRequest",
        union: false,
        members: &[Member::required("Name", Kind::Text(&EndpointName))],
    };
    pub static DeleteEndpointResponse: Structure =
        Structure { name: "DeleteEndpointResponse", union: false, members: &[] };
    pub static DeleteEventBusRequest: Structure = Structure {
        name: "DeleteEventBusRequest",
        union: false,
        members: &[Member::required("Name", Kind::Text(&EventBusName))],
    };
    pub static DeletePartnerEventSourceRequest: Structure = Structure {
        name: "DeletePartnerEventSourceRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&EventSourceName)),
            Member::required("Account", Kind::Text(&AccountId)),
        ],
    };
    pub static DeleteRuleRequest: Structure = Structure {
        name: "DeleteRuleRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&RuleName)),
            Member::optional("EventBusName", Kind::Text(&EventBusNameOrArn)),
            Member::optional("Force", Kind::Boolean),
        ],
    };
    pub static DescribeApiDestinationRequest: Structure = Structure {
        name: "DescribeApiDestinationRequest",
        union: false,
        members: &[Member::required("Name", Kind::Text(&ApiDestinationName))],
    };
    pub static DescribeApiDestinationResponse: Structure = Structure {
        name: "DescribeApiDestinationResponse",
        union: false,
        members: &[
            Member::optional("ApiDestinationArn", Kind::Text(&ApiDestinationArn)),
            Member::optional("Name", Kind::Text(&ApiDestinationName)),
            Member::optional("Description", Kind::Text(&ApiDestinationDescription)),
            Member::optional("ApiDestinationState", Kind::Text(&ApiDestinationState)),
            Member::optional("ConnectionArn", Kind::Text(&ConnectionArn)),
            Member::optional("InvocationEndpoint", Kind::Text(&HttpsEndpoint)),
            Member::optional("HttpMethod", Kind::Text(&ApiDestinationHttpMethod)),
            Member::optional(
                "InvocationRateLimitPerSecond",
                Kind::Integer(Range::new(Some(1), None)),
            ),
            Member::optional("CreationTime", Kind::Timestamp),
            Member::optional("LastModifiedTime", Kind::Timestamp),
        ],
    };
    pub static DescribeArchiveRequest: Structure = Structure {
        name: "DescribeArchiveRequest",
        union: false,
        members: &[Member::required("ArchiveName", Kind::Text(&ArchiveName))],
    };
    pub static DescribeArchiveResponse: Structure = Structure {
        name: "DescribeArchiveResponse",
        union: false,
        members: &[
            Member::optional("ArchiveArn", Kind::Text(&ArchiveArn)),
            Member::optional("ArchiveName", Kind::Text(&ArchiveName)),
            Member::optional("EventSourceArn", Kind::Text(&EventBusArn)),
            Member::optional("Description", Kind::Text(&ArchiveDescription)),
            Member::optional("EventPattern", Kind::Text(&EventPattern)),
            Member::optional("State", Kind::Text(&ArchiveState)),
            Member::optional("StateReason", Kind::Text(&ArchiveStateReason)),
            Member::optional("KmsKeyIdentifier", Kind::Text(&KmsKeyIdentifier)),
            Member::optional("RetentionDays", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("SizeBytes", Kind::Long(Range::ANY)),
            Member::optional("EventCount", Kind::Long(Range::ANY)),
            Member::optional("CreationTime", Kind::Timestamp),
        ],
    };
    pub static DescribeConnectionConnectivityParameters: Structure = Structure {
        name: "DescribeConnectionConnectivityParameters",
        union: false,
        members: &[Member::required(
            "ResourceParameters",
            Kind::Structure(&DescribeConnectionResourceParameters),
        )],
    };
    pub static DescribeConnectionRequest: Structure = Structure {
        name: "DescribeConnectionRequest",
        union: false,
        members: &[Member::required("Name", Kind::Text(&ConnectionName))],
    };
    pub static DescribeConnectionResourceParameters: Structure = Structure {
        name: "DescribeConnectionResourceParameters",
        union: false,
        members: &[
            Member::required("ResourceConfigurationArn", Kind::Text(&ResourceConfigurationArn)),
            Member::required("ResourceAssociationArn", Kind::Text(&ResourceAssociationArn)),
        ],
    };
    pub static DescribeConnectionResponse: Structure = Structure {
        name: "DescribeConnectionResponse",
        union: false,
        members: &[
            Member::optional("ConnectionArn", Kind::Text(&ConnectionArn)),
            Member::optional("Name", Kind::Text(&ConnectionName)),
            Member::optional("Description", Kind::Text(&ConnectionDescription)),
            Member::optional(
                "InvocationConnectivityParameters",
                Kind::Structure(&DescribeConnectionConnectivityParameters),
            ),
            Member::optional("ConnectionState", Kind::Text(&ConnectionState)),
            Member::optional("StateReason", Kind::Text(&ConnectionStateReason)),
            Member::optional("AuthorizationType", Kind::Text(&ConnectionAuthorizationType)),
            Member::optional("SecretArn", Kind::Text(&SecretsManagerSecretArn)),
            Member::optional("KmsKeyIdentifier", Kind::Text(&KmsKeyIdentifier)),
            Member::optional("AuthParameters", Kind::Structure(&ConnectionAuthResponseParameters)),
            Member::optional("CreationTime", Kind::Timestamp),
            Member::optional("LastModifiedTime", Kind::Timestamp),
            Member::optional("LastAuthorizedTime", Kind::Timestamp),
        ],
    };
    pub static DescribeEndpointRequest: Structure = Structure {
        name: "DescribeEndpointRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&EndpointName)),
            Member::optional("HomeRegion", Kind::Text(&HomeRegion)),
        ],
    };
    pub static DescribeEndpointResponse: Structure = Structure {
        name: "DescribeEndpointResponse",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&EndpointName)),
            Member::optional("Description", Kind::Text(&EndpointDescription)),
            Member::optional("Arn", Kind::Text(&EndpointArn)),
            Member::optional("RoutingConfig", Kind::Structure(&RoutingConfig)),
            Member::optional("ReplicationConfig", Kind::Structure(&ReplicationConfig)),
            Member::optional("EventBuses", Kind::List(&EndpointEventBusList)),
            Member::optional("RoleArn", Kind::Text(&IamRoleArn)),
            Member::optional("EndpointId", Kind::Text(&EndpointId)),
            Member::optional("EndpointUrl", Kind::Text(&EndpointUrl)),
            Member::optional("State", Kind::Text(&EndpointState)),
            Member::optional("StateReason", Kind::Text(&EndpointStateReason)),
            Member::optional("CreationTime", Kind::Timestamp),
            Member::optional("LastModifiedTime", Kind::Timestamp),
        ],
    };
    pub static DescribeEventBusRequest: Structure = Structure {
        name: "DescribeEventBusRequest",
        union: false,
        members: &[Member::optional("Name", Kind::Text(&EventBusNameOrArn))],
    };
    pub static DescribeEventBusResponse: Structure = Structure {
        name: "DescribeEventBusResponse",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&String)),
            Member::optional("Arn", Kind::Text(&String)),
            Member::optional("Description", Kind::Text(&EventBusDescription)),
            Member::optional("KmsKeyIdentifier", Kind::Text(&KmsKeyIdentifier)),
            Member::optional("DeadLetterConfig", Kind::Structure(&DeadLetterConfig)),
            Member::optional("Policy", Kind::Text(&String)),
            Member::optional("LogConfig", Kind::Structure(&LogConfig)),
            Member::optional("CreationTime", Kind::Timestamp),
            Member::optional("LastModifiedTime", Kind::Timestamp),
            Member::optional("ManagedBy", Kind::Text(&ManagedBy)),
        ],
    };
    pub static DescribeEventSourceRequest: Structure = Structure {
        name: "DescribeEventSourceRequest",
        union: false,
        members: &[Member::required("Name", Kind::Text(&EventSourceName))],
    };
    pub static DescribeEventSourceResponse: Structure = Structure {
        name: "DescribeEventSourceResponse",
        union: false,
        members: &[
            Member::optional("Arn", Kind::Text(&String)),
            Member::optional("CreatedBy", Kind::Text(&String)),
            Member::optional("CreationTime", Kind::Timestamp),
            Member::optional("ExpirationTime", Kind::Timestamp),
            Member::optional("Name", Kind::Text(&String)),
            Member::optional("State", Kind::Text(&EventSourceState)),
        ],
    };
    pub static DescribePartnerEventSourceRequest: Structure = Structure {
        name: "DescribePartnerEventSourceRequest",
        union: false,
        members: &[Member::required("Name", Kind::Text(&EventSourceName))],
    };
    pub static DescribePartnerEventSourceResponse: Structure = Structure {
        name: "DescribePartnerEventSourceResponse",
        union: false,
        members: &[
            Member::optional("Arn", Kind::Text(&String)),
            Member::optional("Name", Kind::Text(&String)),
        ],
    };
    pub static DescribeReplayRequest: Structure = Structure {
        name: "DescribeReplayRequest",
        union: false,
        members: &[Member::required("ReplayName", Kind::Text(&ReplayName))],
    };
    pub static DescribeReplayResponse: Structure = Structure {
        name: "DescribeReplayResponse",
        union: false,
        members: &[
            Member::optional("ReplayName", Kind::Text(&ReplayName)),
            Member::optional("ReplayArn", Kind::Text(&ReplayArn)),
            Member::optional("Description", Kind::Text(&ReplayDescription)),
            Member::optional("State", Kind::Text(&ReplayState)),
            Member::optional("StateReason", Kind::Text(&ReplayStateReason)),
            Member::optional("EventSourceArn", Kind::Text(&ArchiveArn)),
            Member::optional("Destination", Kind::Structure(&ReplayDestination)),
            Member::optional("EventStartTime", Kind::Timestamp),
            Member::optional("EventEndTime", Kind::Timestamp),
            Member::optional("EventLastReplayedTime", Kind::Timestamp),
            Member::optional("ReplayStartTime", Kind::Timestamp),
            Member::optional("ReplayEndTime", Kind::Timestamp),
        ],
    };
    pub static DescribeRuleRequest: Structure = Structure {
        name: "DescribeRuleRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&RuleName)),
            Member::optional("EventBusName", Kind::Text(&EventBusNameOrArn)),
        ],
    };
    pub static DescribeRuleResponse: Structure = Structure {
        name: "DescribeRuleResponse",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&RuleName)),
            Member::optional("Arn", Kind::Text(&RuleArn)),
            Member::optional("EventPattern", Kind::Text(&EventPattern)),
            Member::optional("ScheduleExpression", Kind::Text(&ScheduleExpression)),
            Member::optional("State", Kind::Text(&RuleState)),
            Member::optional("Description", Kind::Text(&RuleDescription)),
            Member::optional("RoleArn", Kind::Text(&RoleArn)),
            Member::optional("ManagedBy", Kind::Text(&ManagedBy)),
            Member::optional("EventBusName", Kind::Text(&EventBusName)),
            Member::optional("CreatedBy", Kind::Text(&CreatedBy)),
        ],
    };
    pub static DisableRuleRequest: Structure = Structure {
        name: "DisableRuleRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&RuleName)),
            Member::optional("EventBusName", Kind::Text(&EventBusNameOrArn)),
        ],
    };
    pub static EcsParameters: Structure = Structure {
        name: "EcsParameters",
        union: false,
        members: &[
            Member::required("TaskDefinitionArn", Kind::Text(&Arn)),
            Member::optional("TaskCount", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("LaunchType", Kind::Text(&LaunchType)),
            Member::optional("NetworkConfiguration", Kind::Structure(&NetworkConfiguration)),
            Member::optional("PlatformVersion", Kind::Text(&String)),
            Member::optional("Group", Kind::Text(&String)),
            Member::optional("CapacityProviderStrategy", Kind::List(&CapacityProviderStrategy)),
            Member::optional("EnableECSManagedTags", Kind::Boolean),
            Member::optional("EnableExecuteCommand", Kind::Boolean),
            Member::optional("PlacementConstraints", Kind::List(&PlacementConstraints)),
            Member::optional("PlacementStrategy", Kind::List(&PlacementStrategies)),
            Member::optional("PropagateTags", Kind::Text(&PropagateTags)),
            Member::optional("ReferenceId", Kind::Text(&ReferenceId)),
            Member::optional("Tags", Kind::List(&TagList)),
        ],
    };
    pub static EnableRuleRequest: Structure = Structure {
        name: "EnableRuleRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&RuleName)),
            Member::optional("EventBusName", Kind::Text(&EventBusNameOrArn)),
        ],
    };
    pub static Endpoint: Structure = Structure {
        name: "Endpoint",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&EndpointName)),
            Member::optional("Description", Kind::Text(&EndpointDescription)),
            Member::optional("Arn", Kind::Text(&EndpointArn)),
            Member::optional("RoutingConfig", Kind::Structure(&RoutingConfig)),
            Member::optional("ReplicationConfig", Kind::Structure(&ReplicationConfig)),
            Member::optional("EventBuses", Kind::List(&EndpointEventBusList)),
            Member::optional("RoleArn", Kind::Text(&IamRoleArn)),
            Member::optional("EndpointId", Kind::Text(&EndpointId)),
            Member::optional("EndpointUrl", Kind::Text(&EndpointUrl)),
            Member::optional("State", Kind::Text(&EndpointState)),
            Member::optional("StateReason", Kind::Text(&EndpointStateReason)),
            Member::optional("CreationTime", Kind::Timestamp),
            Member::optional("LastModifiedTime", Kind::Timestamp),
        ],
    };
    pub static EndpointArn: Text = Text::new(
        "EndpointArn",
        Length::new(Some(1), Some(1600)),
        Some(
            "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:endpoint\\/[/\\.\\-_A-Za-z0-9]+$",
        ),
    );
    pub static EndpointDescription: Text =
        Text::new("EndpointDescription", Length::new(None, Some(512)), Some(".*"));
    pub static EndpointEventBus: Structure = Structure {
        name: "EndpointEventBus",
        union: false,
        members: &[Member::required("EventBusArn", Kind::Text(&NonPartnerEventBusArn))],
    };
    pub static EndpointEventBusList: List = List {
        element: Kind::Structure(&EndpointEventBus),
        element_name: "member",
        length: Length::new(Some(2), Some(2)),
    };
    pub static EndpointId: Text = Text::new(
        "EndpointId",
        Length::new(Some(1), Some(50)),
        Some("^[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+$"),
    );
    pub static EndpointList: List =
        List { element: Kind::Structure(&Endpoint), element_name: "member", length: Length::ANY };
    pub static EndpointName: Text =
        Text::new("EndpointName", Length::new(Some(1), Some(64)), Some("[\\.\\-_A-Za-z0-9]+"));
    pub static EndpointState: Text = Text::one_of("EndpointState", super::EndpointState::TEXTS);
    pub static EndpointStateReason: Text =
        Text::new("EndpointStateReason", Length::new(Some(1), Some(512)), Some(".*"));
    pub static EndpointUrl: Text = Text::new(
        "EndpointUrl",
        Length::new(Some(1), Some(256)),
        Some("^(https://)?[\\.\\-a-z0-9]+$"),
    );
    pub static ErrorCode: Text = Text::new("ErrorCode", Length::ANY, None);
    pub static ErrorMessage: Text = Text::new("ErrorMessage", Length::ANY, None);
    pub static EventBus: Structure = Structure {
        name: "EventBus",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&String)),
            Member::optional("Arn", Kind::Text(&String)),
            Member::optional("Description", Kind::Text(&EventBusDescription)),
            Member::optional("Policy", Kind::Text(&String)),
            Member::optional("CreationTime", Kind::Timestamp),
            Member::optional("LastModifiedTime", Kind::Timestamp),
            Member::optional("ManagedBy", Kind::Text(&ManagedBy)),
        ],
    };
    pub static EventBusArn: Text = Text::new(
        "EventBusArn",
        Length::new(Some(1), Some(1600)),
        Some("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$"),
    );
    pub static EventBusDescription: Text =
        Text::new("EventBusDescription", Length::new(None, Some(512)), None);
    pub static EventBusList: List =
        List { element: Kind::Structure(&EventBus), element_name: "member", length: Length::ANY };
    pub static EventBusName: Text =
        Text::new("EventBusName", Length::new(Some(1), Some(256)), Some("[/\\.\\-_A-Za-z0-9]+"));
    pub static EventBusNameOrArn: Text = Text::new(
        "EventBusNameOrArn",
        Length::new(Some(1), Some(1600)),
        Some(
            "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+",
        ),
    );
    pub static EventId: Text = Text::new("EventId", Length::new(None, Some(64)), None);
    pub static EventPattern: Text = Text::new("EventPattern", Length::new(None, Some(4096)), None);
    pub static EventResource: Text =
        Text::new("EventResource", Length::new(None, Some(2048)), None);
    pub static EventResourceList: List =
        List { element: Kind::Text(&EventResource), element_name: "member", length: Length::ANY };
    pub static EventSource: Structure = Structure {
        name: "EventSource",
        union: false,
        members: &[
            Member::optional("Arn", Kind::Text(&String)),
            Member::optional("CreatedBy", Kind::Text(&String)),
            Member::optional("CreationTime", Kind::Timestamp),
            Member::optional("ExpirationTime", Kind::Timestamp),
            Member::optional("Name", Kind::Text(&String)),
            Member::optional("State", Kind::Text(&EventSourceState)),
        ],
    };
    pub static EventSourceList: List = List {
        element: Kind::Structure(&EventSource),
        element_name: "member",
        length: Length::ANY,
    };
    pub static EventSourceName: Text = Text::new(
        "EventSourceName",
        Length::new(Some(1), Some(256)),
        Some("aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}"),
    );
    pub static EventSourceNamePrefix: Text = Text::new(
        "EventSourceNamePrefix",
        Length::new(Some(1), Some(256)),
        Some("[/\\.\\-_A-Za-z0-9]+"),
    );
    pub static EventSourceState: Text =
        Text::one_of("EventSourceState", super::EventSourceState::TEXTS);
    pub static FailoverConfig: Structure = Structure {
        name: "FailoverConfig",
        union: false,
        members: &[
            Member::required("Primary", Kind::Structure(&Primary)),
            Member::required("Secondary", Kind::Structure(&Secondary)),
        ],
    };
    pub static GraphQLOperation: Text =
        Text::new("GraphQLOperation", Length::new(Some(1), Some(1048576)), None);
    pub static HeaderKey: Text =
        Text::new("HeaderKey", Length::new(None, Some(512)), Some("^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$"));
    pub static HeaderParametersMap: Map =
        Map { key: &HeaderKey, value: Kind::Text(&HeaderValue), length: Length::ANY };
    pub static HeaderValue: Text = Text::new(
        "HeaderValue",
        Length::new(None, Some(512)),
        Some("^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$"),
    );
    pub static HeaderValueSensitive: Text = Text::new(
        "HeaderValueSensitive",
        Length::new(None, Some(512)),
        Some("^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$"),
    );
    pub static HealthCheck: Text = Text::new(
        "HealthCheck",
        Length::new(Some(1), Some(1600)),
        Some("^arn:aws([a-z]|\\-)*:route53:::healthcheck/[\\-a-z0-9]+$"),
    );
    pub static HomeRegion: Text =
        Text::new("HomeRegion", Length::new(Some(9), Some(20)), Some("^[\\-a-z0-9]+$"));
    pub static HttpParameters: Structure = Structure {
        name: "HttpParameters",
        union: false,
        members: &[
            Member::optional("PathParameterValues", Kind::List(&PathParameterList)),
            Member::optional("HeaderParameters", Kind::Map(&HeaderParametersMap)),
            Member::optional("QueryStringParameters", Kind::Map(&QueryStringParametersMap)),
        ],
    };
    pub static HttpsEndpoint: Text = Text::new(
        "HttpsEndpoint",
        Length::new(Some(1), Some(2048)),
        Some("^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$"),
    );
    pub static IamRoleArn: Text = Text::new(
        "IamRoleArn",
        Length::new(Some(1), Some(256)),
        Some("^arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,.@/-]+$"),
    );
    pub static IncludeDetail: Text = Text::one_of("IncludeDetail", super::IncludeDetail::TEXTS);
    pub static InputTransformer: Structure = Structure {
        name: "InputTransformer",
        union: false,
        members: &[
            Member::optional("InputPathsMap", Kind::Map(&TransformerPaths)),
            Member::required("InputTemplate", Kind::Text(&TransformerInput)),
        ],
    };
    pub static InputTransformerPathKey: Text = Text::new(
        "InputTransformerPathKey",
        Length::new(Some(1), Some(256)),
        Some("[A-Za-z0-9\\_\\-]+"),
    );
    pub static KinesisParameters: Structure = Structure {
        name: "KinesisParameters",
        union: false,
        members: &[Member::required("PartitionKeyPath", Kind::Text(&TargetPartitionKeyPath))],
    };
    pub static KmsKeyIdentifier: Text =
        Text::new("KmsKeyIdentifier", Length::new(None, Some(2048)), Some("^[a-zA-Z0-9_\\-/:]*$"));
    pub static LaunchType: Text = Text::one_of("LaunchType", super::LaunchType::TEXTS);
    pub static Level: Text = Text::one_of("Level", super::Level::TEXTS);
    pub static ListApiDestinationsRequest: Structure = Structure {
        name: "ListApiDestinationsRequest",
        union: false,
        members: &[
            Member::optional("NamePrefix", Kind::Text(&ApiDestinationName)),
            Member::optional("ConnectionArn", Kind::Text(&ConnectionArn)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("Limit", Kind::Integer(Range::new(Some(1), Some(100)))),
        ],
    };
    pub static ListApiDestinationsResponse: Structure = Structure {
        name: "ListApiDestinationsResponse",
        union: false,
        members: &[
            Member::optional("ApiDestinations", Kind::List(&ApiDestinationResponseList)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListArchivesRequest: Structure = Structure {
        name: "ListArchivesRequest",
        union: false,
        members: &[
            Member::optional("NamePrefix", Kind::Text(&ArchiveName)),
            Member::optional("EventSourceArn", Kind::Text(&EventBusArn)),
            Member::optional("State", Kind::Text(&ArchiveState)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("Limit", Kind::Integer(Range::new(Some(1), Some(100)))),
        ],
    };
    pub static ListArchivesResponse: Structure = Structure {
        name: "ListArchivesResponse",
        union: false,
        members: &[
            Member::optional("Archives", Kind::List(&ArchiveResponseList)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListConnectionsRequest: Structure = Structure {
        name: "ListConnectionsRequest",
        union: false,
        members: &[
            Member::optional("NamePrefix", Kind::Text(&ConnectionName)),
            Member::optional("ConnectionState", Kind::Text(&ConnectionState)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("Limit", Kind::Integer(Range::new(Some(1), Some(100)))),
        ],
    };
    pub static ListConnectionsResponse: Structure = Structure {
        name: "ListConnectionsResponse",
        union: false,
        members: &[
            Member::optional("Connections", Kind::List(&ConnectionResponseList)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListEndpointsRequest: Structure = Structure {
        name: "ListEndpointsRequest",
        union: false,
        members: &[
            Member::optional("NamePrefix", Kind::Text(&EndpointName)),
            Member::optional("HomeRegion", Kind::Text(&HomeRegion)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), Some(100)))),
        ],
    };
    pub static ListEndpointsResponse: Structure = Structure {
        name: "ListEndpointsResponse",
        union: false,
        members: &[
            Member::optional("Endpoints", Kind::List(&EndpointList)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListEventBusesRequest: Structure = Structure {
        name: "ListEventBusesRequest",
        union: false,
        members: &[
            Member::optional("NamePrefix", Kind::Text(&EventBusName)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("Limit", Kind::Integer(Range::new(Some(1), Some(100)))),
        ],
    };
    pub static ListEventBusesResponse: Structure = Structure {
        name: "ListEventBusesResponse",
        union: false,
        members: &[
            Member::optional("EventBuses", Kind::List(&EventBusList)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListEventSourcesRequest: Structure = Structure {
        name: "ListEventSourcesRequest",
        union: false,
        members: &[
            Member::optional("NamePrefix", Kind::Text(&EventSourceNamePrefix)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("Limit", Kind::Integer(Range::new(Some(1), Some(100)))),
        ],
    };
    pub static ListEventSourcesResponse: Structure = Structure {
        name: "ListEventSourcesResponse",
        union: false,
        members: &[
            Member::optional("EventSources", Kind::List(&EventSourceList)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListPartnerEventSourceAccountsRequest: Structure = Structure {
        name: "ListPartnerEventSourceAccountsRequest",
        union: false,
        members: &[
            Member::required("EventSourceName", Kind::Text(&EventSourceName)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("Limit", Kind::Integer(Range::new(Some(1), Some(100)))),
        ],
    };
    pub static ListPartnerEventSourceAccountsResponse: Structure = Structure {
        name: "ListPartnerEventSourceAccountsResponse",
        union: false,
        members: &[
            Member::optional(
                "PartnerEventSourceAccounts",
                Kind::List(&PartnerEventSourceAccountList),
            ),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListPartnerEventSourcesRequest: Structure = Structure {
        name: "ListPartnerEventSourcesRequest",
        union: false,
        members: &[
            Member::required("NamePrefix", Kind::Text(&PartnerEventSourceNamePrefix)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("Limit", Kind::Integer(Range::new(Some(1), Some(100)))),
        ],
    };
    pub static ListPartnerEventSourcesResponse: Structure = Structure {
        name: "ListPartnerEventSourcesResponse",
        union: false,
        members: &[
            Member::optional("PartnerEventSources", Kind::List(&PartnerEventSourceList)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListReplaysRequest: Structure = Structure {
        name: "ListReplaysRequest",
        union: false,
        members: &[
            Member::optional("NamePrefix", Kind::Text(&ReplayName)),
            Member::optional("State", Kind::Text(&ReplayState)),
            Member::optional("EventSourceArn", Kind::Text(&ArchiveArn)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("Limit", Kind::Integer(Range::new(Some(1), Some(100)))),
        ],
    };
    pub static ListReplaysResponse: Structure = Structure {
        name: "ListReplaysResponse",
        union: false,
        members: &[
            Member::optional("Replays", Kind::List(&ReplayList)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListRuleNamesByTargetRequest: Structure = Structure {
        name: "ListRuleNamesByTargetRequest",
        union: false,
        members: &[
            Member::required("TargetArn", Kind::Text(&TargetArn)),
            Member::optional("EventBusName", Kind::Text(&EventBusNameOrArn)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("Limit", Kind::Integer(Range::new(Some(1), Some(100)))),
        ],
    };
    pub static ListRuleNamesByTargetResponse: Structure = Structure {
        name: "ListRuleNamesByTargetResponse",
        union: false,
        members: &[
            Member::optional("RuleNames", Kind::List(&RuleNameList)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListRulesRequest: Structure = Structure {
        name: "ListRulesRequest",
        union: false,
        members: &[
            Member::optional("NamePrefix", Kind::Text(&RuleName)),
            Member::optional("EventBusName", Kind::Text(&EventBusNameOrArn)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("Limit", Kind::Integer(Range::new(Some(1), Some(100)))),
        ],
    };
    pub static ListRulesResponse: Structure = Structure {
        name: "ListRulesResponse",
        union: false,
        members: &[
            Member::optional("Rules", Kind::List(&RuleResponseList)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListTagsForResourceRequest: Structure = Structure {
        name: "ListTagsForResourceRequest",
        union: false,
        members: &[Member::required("ResourceARN", Kind::Text(&Arn))],
    };
    pub static ListTagsForResourceResponse: Structure = Structure {
        name: "ListTagsForResourceResponse",
        union: false,
        members: &[Member::optional("Tags", Kind::List(&TagList))],
    };
    pub static ListTargetsByRuleRequest: Structure = Structure {
        name: "ListTargetsByRuleRequest",
        union: false,
        members: &[
            Member::required("Rule", Kind::Text(&RuleName)),
            Member::optional("EventBusName", Kind::Text(&EventBusNameOrArn)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("Limit", Kind::Integer(Range::new(Some(1), Some(100)))),
        ],
    };
    pub static ListTargetsByRuleResponse: Structure = Structure {
        name: "ListTargetsByRuleResponse",
        union: false,
        members: &[
            Member::optional("Targets", Kind::List(&TargetList)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static LogConfig: Structure = Structure {
        name: "LogConfig",
        union: false,
        members: &[
            Member::optional("IncludeDetail", Kind::Text(&IncludeDetail)),
            Member::optional("Level", Kind::Text(&Level)),
        ],
    };
    pub static ManagedBy: Text = Text::new("ManagedBy", Length::new(Some(1), Some(128)), None);
    pub static MessageGroupId: Text =
        Text::new("MessageGroupId", Length::new(None, Some(100)), None);
    pub static NetworkConfiguration: Structure = Structure {
        name: "NetworkConfiguration",
        union: false,
        members: &[Member::optional("awsvpcConfiguration", Kind::Structure(&AwsVpcConfiguration))],
    };
    pub static NextToken: Text = Text::new("NextToken", Length::new(Some(1), Some(2048)), None);
    pub static NonPartnerEventBusArn: Text = Text::new(
        "NonPartnerEventBusArn",
        Length::new(Some(1), Some(512)),
        Some("^arn:aws[a-z-]*:events:[a-z]+-[a-z-]+-\\d+:\\d{12}:event-bus/[\\w.-]+$"),
    );
    pub static NonPartnerEventBusName: Text = Text::new(
        "NonPartnerEventBusName",
        Length::new(Some(1), Some(256)),
        Some("[\\.\\-_A-Za-z0-9]+"),
    );
    pub static NonPartnerEventBusNameOrArn: Text = Text::new(
        "NonPartnerEventBusNameOrArn",
        Length::new(Some(1), Some(1600)),
        Some(
            "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[\\.\\-_A-Za-z0-9]+",
        ),
    );
    pub static PartnerEventSource: Structure = Structure {
        name: "PartnerEventSource",
        union: false,
        members: &[
            Member::optional("Arn", Kind::Text(&String)),
            Member::optional("Name", Kind::Text(&String)),
        ],
    };
    pub static PartnerEventSourceAccount: Structure = Structure {
        name: "PartnerEventSourceAccount",
        union: false,
        members: &[
            Member::optional("Account", Kind::Text(&AccountId)),
            Member::optional("CreationTime", Kind::Timestamp),
            Member::optional("ExpirationTime", Kind::Timestamp),
            Member::optional("State", Kind::Text(&EventSourceState)),
        ],
    };
    pub static PartnerEventSourceAccountList: List = List {
        element: Kind::Structure(&PartnerEventSourceAccount),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PartnerEventSourceList: List = List {
        element: Kind::Structure(&PartnerEventSource),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PartnerEventSourceNamePrefix: Text = Text::new(
        "PartnerEventSourceNamePrefix",
        Length::new(Some(1), Some(256)),
        Some("aws\\.partner/[\\.\\-_A-Za-z0-9]+/[/\\.\\-_A-Za-z0-9]*"),
    );
    pub static PathParameter: Text = Text::new("PathParameter", Length::ANY, Some("^(?!\\s*$).+"));
    pub static PathParameterList: List =
        List { element: Kind::Text(&PathParameter), element_name: "member", length: Length::ANY };
    pub static PlacementConstraint: Structure = Structure {
        name: "PlacementConstraint",
        union: false,
        members: &[
            Member::optional("type", Kind::Text(&PlacementConstraintType)),
            Member::optional("expression", Kind::Text(&PlacementConstraintExpression)),
        ],
    };
    pub static PlacementConstraintExpression: Text =
        Text::new("PlacementConstraintExpression", Length::new(None, Some(2000)), None);
    pub static PlacementConstraintType: Text =
        Text::one_of("PlacementConstraintType", super::PlacementConstraintType::TEXTS);
    pub static PlacementConstraints: List = List {
        element: Kind::Structure(&PlacementConstraint),
        element_name: "member",
        length: Length::new(None, Some(10)),
    };
    pub static PlacementStrategies: List = List {
        element: Kind::Structure(&PlacementStrategy),
        element_name: "member",
        length: Length::new(None, Some(5)),
    };
    pub static PlacementStrategy: Structure = Structure {
        name: "PlacementStrategy",
        union: false,
        members: &[
            Member::optional("type", Kind::Text(&PlacementStrategyType)),
            Member::optional("field", Kind::Text(&PlacementStrategyField)),
        ],
    };
    pub static PlacementStrategyField: Text =
        Text::new("PlacementStrategyField", Length::new(None, Some(255)), None);
    pub static PlacementStrategyType: Text =
        Text::one_of("PlacementStrategyType", super::PlacementStrategyType::TEXTS);
    pub static Primary: Structure = Structure {
        name: "Primary",
        union: false,
        members: &[Member::required("HealthCheck", Kind::Text(&HealthCheck))],
    };
    pub static Principal: Text =
        Text::new("Principal", Length::new(Some(1), Some(12)), Some("(\\d{12}|\\*)"));
    pub static PropagateTags: Text = Text::one_of("PropagateTags", super::PropagateTags::TEXTS);
    pub static PutEventsRequest: Structure = Structure {
        name: "PutEventsRequest",
        union: false,
        members: &[
            Member::required("Entries", Kind::List(&PutEventsRequestEntryList)),
            Member::optional("EndpointId", Kind::Text(&EndpointId)),
        ],
    };
    pub static PutEventsRequestEntry: Structure = Structure {
        name: "PutEventsRequestEntry",
        union: false,
        members: &[
            Member::optional("Time", Kind::Timestamp),
            Member::optional("Source", Kind::Text(&String)),
            Member::optional("Resources", Kind::List(&EventResourceList)),
            Member::optional("DetailType", Kind::Text(&String)),
            Member::optional("Detail", Kind::Text(&String)),
            Member::optional("EventBusName", Kind::Text(&NonPartnerEventBusNameOrArn)),
            Member::optional("TraceHeader", Kind::Text(&TraceHeader)),
        ],
    };
    pub static PutEventsRequestEntryList: List = List {
        element: Kind::Structure(&PutEventsRequestEntry),
        element_name: "member",
        length: Length::new(Some(1), Some(10)),
    };
    pub static PutEventsResponse: Structure = Structure {
        name: "PutEventsResponse",
        union: false,
        members: &[
            Member::optional("FailedEntryCount", Kind::Integer(Range::ANY)),
            Member::optional("Entries", Kind::List(&PutEventsResultEntryList)),
        ],
    };
    pub static PutEventsResultEntry: Structure = Structure {
        name: "PutEventsResultEntry",
        union: false,
        members: &[
            Member::optional("EventId", Kind::Text(&EventId)),
            Member::optional("ErrorCode", Kind::Text(&ErrorCode)),
            Member::optional("ErrorMessage", Kind::Text(&ErrorMessage)),
        ],
    };
    pub static PutEventsResultEntryList: List = List {
        element: Kind::Structure(&PutEventsResultEntry),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PutPartnerEventsRequest: Structure = Structure {
        name: "PutPartnerEventsRequest",
        union: false,
        members: &[Member::required("Entries", Kind::List(&PutPartnerEventsRequestEntryList))],
    };
    pub static PutPartnerEventsRequestEntry: Structure = Structure {
        name: "PutPartnerEventsRequestEntry",
        union: false,
        members: &[
            Member::optional("Time", Kind::Timestamp),
            Member::optional("Source", Kind::Text(&EventSourceName)),
            Member::optional("Resources", Kind::List(&EventResourceList)),
            Member::optional("DetailType", Kind::Text(&String)),
            Member::optional("Detail", Kind::Text(&String)),
        ],
    };
    pub static PutPartnerEventsRequestEntryList: List = List {
        element: Kind::Structure(&PutPartnerEventsRequestEntry),
        element_name: "member",
        length: Length::new(Some(1), Some(20)),
    };
    pub static PutPartnerEventsResponse: Structure = Structure {
        name: "PutPartnerEventsResponse",
        union: false,
        members: &[
            Member::optional("FailedEntryCount", Kind::Integer(Range::ANY)),
            Member::optional("Entries", Kind::List(&PutPartnerEventsResultEntryList)),
        ],
    };
    pub static PutPartnerEventsResultEntry: Structure = Structure {
        name: "PutPartnerEventsResultEntry",
        union: false,
        members: &[
            Member::optional("EventId", Kind::Text(&EventId)),
            Member::optional("ErrorCode", Kind::Text(&ErrorCode)),
            Member::optional("ErrorMessage", Kind::Text(&ErrorMessage)),
        ],
    };
    pub static PutPartnerEventsResultEntryList: List = List {
        element: Kind::Structure(&PutPartnerEventsResultEntry),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PutPermissionRequest: Structure = Structure {
        name: "PutPermissionRequest",
        union: false,
        members: &[
            Member::optional("EventBusName", Kind::Text(&NonPartnerEventBusName)),
            Member::optional("Action", Kind::Text(&Action)),
            Member::optional("Principal", Kind::Text(&Principal)),
            Member::optional("StatementId", Kind::Text(&StatementId)),
            Member::optional("Condition", Kind::Structure(&Condition)),
            Member::optional("Policy", Kind::Text(&String)),
        ],
    };
    pub static PutRuleRequest: Structure = Structure {
        name: "PutRuleRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&RuleName)),
            Member::optional("ScheduleExpression", Kind::Text(&ScheduleExpression)),
            Member::optional("EventPattern", Kind::Text(&EventPattern)),
            Member::optional("State", Kind::Text(&RuleState)),
            Member::optional("Description", Kind::Text(&RuleDescription)),
            Member::optional("RoleArn", Kind::Text(&RoleArn)),
            Member::optional("Tags", Kind::List(&TagList)),
            Member::optional("EventBusName", Kind::Text(&EventBusNameOrArn)),
        ],
    };
    pub static PutRuleResponse: Structure = Structure {
        name: "PutRuleResponse",
        union: false,
        members: &[Member::optional("RuleArn", Kind::Text(&RuleArn))],
    };
    pub static PutTargetsRequest: Structure = Structure {
        name: "PutTargetsRequest",
        union: false,
        members: &[
            Member::required("Rule", Kind::Text(&RuleName)),
            Member::optional("EventBusName", Kind::Text(&EventBusNameOrArn)),
            Member::required("Targets", Kind::List(&TargetList)),
        ],
    };
    pub static PutTargetsResponse: Structure = Structure {
        name: "PutTargetsResponse",
        union: false,
        members: &[
            Member::optional("FailedEntryCount", Kind::Integer(Range::ANY)),
            Member::optional("FailedEntries", Kind::List(&PutTargetsResultEntryList)),
        ],
    };
    pub static PutTargetsResultEntry: Structure = Structure {
        name: "PutTargetsResultEntry",
        union: false,
        members: &[
            Member::optional("TargetId", Kind::Text(&TargetId)),
            Member::optional("ErrorCode", Kind::Text(&ErrorCode)),
            Member::optional("ErrorMessage", Kind::Text(&ErrorMessage)),
        ],
    };
    pub static PutTargetsResultEntryList: List = List {
        element: Kind::Structure(&PutTargetsResultEntry),
        element_name: "member",
        length: Length::ANY,
    };
    pub static QueryStringKey: Text =
        Text::new("QueryStringKey", Length::new(None, Some(512)), Some("[^\\x00-\\x1F\\x7F]+"));
    pub static QueryStringParametersMap: Map =
        Map { key: &QueryStringKey, value: Kind::Text(&QueryStringValue), length: Length::ANY };
    pub static QueryStringValue: Text = Text::new(
        "QueryStringValue",
        Length::new(None, Some(512)),
        Some("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+"),
    );
    pub static QueryStringValueSensitive: Text = Text::new(
        "QueryStringValueSensitive",
        Length::new(None, Some(512)),
        Some("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+"),
    );
    pub static RedshiftDataParameters: Structure = Structure {
        name: "RedshiftDataParameters",
        union: false,
        members: &[
            Member::optional("SecretManagerArn", Kind::Text(&RedshiftSecretManagerArn)),
            Member::required("Database", Kind::Text(&Database)),
            Member::optional("DbUser", Kind::Text(&DbUser)),
            Member::optional("Sql", Kind::Text(&Sql)).sensitive(),
            Member::optional("StatementName", Kind::Text(&StatementName)),
            Member::optional("WithEvent", Kind::Boolean),
            Member::optional("Sqls", Kind::List(&Sqls)).sensitive(),
        ],
    };
    pub static RedshiftSecretManagerArn: Text = Text::new(
        "RedshiftSecretManagerArn",
        Length::new(Some(1), Some(1600)),
        Some(
            "(^arn:aws([a-z]|\\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)",
        ),
    );
    pub static ReferenceId: Text = Text::new("ReferenceId", Length::new(None, Some(1024)), None);
    pub static RemovePermissionRequest: Structure = Structure {
        name: "RemovePermissionRequest",
        union: false,
        members: &[
            Member::optional("StatementId", Kind::Text(&StatementId)),
            Member::optional("RemoveAllPermissions", Kind::Boolean),
            Member::optional("EventBusName", Kind::Text(&NonPartnerEventBusName)),
        ],
    };
    pub static RemoveTargetsRequest: Structure = Structure {
        name: "RemoveTargetsRequest",
        union: false,
        members: &[
            Member::required("Rule", Kind::Text(&RuleName)),
            Member::optional("EventBusName", Kind::Text(&EventBusNameOrArn)),
            Member::required("Ids", Kind::List(&TargetIdList)),
            Member::optional("Force", Kind::Boolean),
        ],
    };
    pub static RemoveTargetsResponse: Structure = Structure {
        name: "RemoveTargetsResponse",
        union: false,
        members: &[
            Member::optional("FailedEntryCount", Kind::Integer(Range::ANY)),
            Member::optional("FailedEntries", Kind::List(&RemoveTargetsResultEntryList)),
        ],
    };
    pub static RemoveTargetsResultEntry: Structure = Structure {
        name: "RemoveTargetsResultEntry",
        union: false,
        members: &[
            Member::optional("TargetId", Kind::Text(&TargetId)),
            Member::optional("ErrorCode", Kind::Text(&ErrorCode)),
            Member::optional("ErrorMessage", Kind::Text(&ErrorMessage)),
        ],
    };
    pub static RemoveTargetsResultEntryList: List = List {
        element: Kind::Structure(&RemoveTargetsResultEntry),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Replay: Structure = Structure {
        name: "Replay",
        union: false,
        members: &[
            Member::optional("ReplayName", Kind::Text(&ReplayName)),
            Member::optional("EventSourceArn", Kind::Text(&ArchiveArn)),
            Member::optional("State", Kind::Text(&ReplayState)),
            Member::optional("StateReason", Kind::Text(&ReplayStateReason)),
            Member::optional("EventStartTime", Kind::Timestamp),
            Member::optional("EventEndTime", Kind::Timestamp),
            Member::optional("EventLastReplayedTime", Kind::Timestamp),
            Member::optional("ReplayStartTime", Kind::Timestamp),
            Member::optional("ReplayEndTime", Kind::Timestamp),
        ],
    };
    pub static ReplayArn: Text = Text::new(
        "ReplayArn",
        Length::new(Some(1), Some(1600)),
        Some("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/[\\.\\-_A-Za-z0-9]+$"),
    );
    pub static ReplayDescription: Text =
        Text::new("ReplayDescription", Length::new(None, Some(512)), Some(".*"));
    pub static ReplayDestination: Structure = Structure {
        name: "ReplayDestination",
        union: false,
        members: &[
            Member::required("Arn", Kind::Text(&Arn)),
            Member::optional("FilterArns", Kind::List(&ReplayDestinationFilters)),
        ],
    };
    pub static ReplayDestinationFilters: List =
        List { element: Kind::Text(&Arn), element_name: "member", length: Length::ANY };
    pub static ReplayList: List =
        List { element: Kind::Structure(&Replay), element_name: "member", length: Length::ANY };
    pub static ReplayName: Text =
        Text::new("ReplayName", Length::new(Some(1), Some(64)), Some("[\\.\\-_A-Za-z0-9]+"));
    pub static ReplayState: Text = Text::one_of("ReplayState", super::ReplayState::TEXTS);
    pub static ReplayStateReason: Text =
        Text::new("ReplayStateReason", Length::new(None, Some(512)), Some(".*"));
    pub static ReplicationConfig: Structure = Structure {
        name: "ReplicationConfig",
        union: false,
        members: &[Member::optional("State", Kind::Text(&ReplicationState))],
    };
    pub static ReplicationState: Text =
        Text::one_of("ReplicationState", super::ReplicationState::TEXTS);
    pub static ResourceArn: Text = Text::new("ResourceArn", Length::new(Some(1), Some(1600)), None);
    pub static ResourceAssociationArn: Text = Text::new(
        "ResourceAssociationArn",
        Length::new(Some(17), Some(2048)),
        Some(
            "^arn:[a-z0-9\\\\-]+:vpc-lattice:[a-zA-Z0-9\\\\-]+:\\\\d{12}:servicenetworkresourceassociation/snra-[0-9a-z]{17}$",
        ),
    );
    pub static ResourceConfigurationArn: Text = Text::new(
        "ResourceConfigurationArn",
        Length::new(Some(0), Some(2048)),
        Some(
            "^(?:^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$|^$)",
        ),
    );
    pub static RetryPolicy: Structure = Structure {
        name: "RetryPolicy",
        union: false,
        members: &[
            Member::optional("MaximumRetryAttempts", Kind::Integer(Range::new(Some(0), Some(185)))),
            Member::optional(
                "MaximumEventAgeInSeconds",
                Kind::Integer(Range::new(Some(60), Some(86400))),
            ),
        ],
    };
    pub static RoleArn: Text = Text::new("RoleArn", Length::new(Some(1), Some(1600)), None);
    pub static Route: Text =
        Text::new("Route", Length::new(Some(9), Some(20)), Some("^[\\-a-z0-9]+$"));
    pub static RoutingConfig: Structure = Structure {
        name: "RoutingConfig",
        union: false,
        members: &[Member::required("FailoverConfig", Kind::Structure(&FailoverConfig))],
    };
    pub static Rule: Structure = Structure {
        name: "Rule",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&RuleName)),
            Member::optional("Arn", Kind::Text(&RuleArn)),
            Member::optional("EventPattern", Kind::Text(&EventPattern)),
            Member::optional("State", Kind::Text(&RuleState)),
            Member::optional("Description", Kind::Text(&RuleDescription)),
            Member::optional("ScheduleExpression", Kind::Text(&ScheduleExpression)),
            Member::optional("RoleArn", Kind::Text(&RoleArn)),
            Member::optional("ManagedBy", Kind::Text(&ManagedBy)),
            Member::optional("EventBusName", Kind::Text(&EventBusName)),
        ],
    };
    pub static RuleArn: Text = Text::new("RuleArn", Length::new(Some(1), Some(1600)), None);
    pub static RuleDescription: Text =
        Text::new("RuleDescription", Length::new(None, Some(512)), None);
    pub static RuleName: Text =
        Text::new("RuleName", Length::new(Some(1), Some(64)), Some("[\\.\\-_A-Za-z0-9]+"));
    pub static RuleNameList: List =
        List { element: Kind::Text(&RuleName), element_name: "member", length: Length::ANY };
    pub static RuleResponseList: List =
        List { element: Kind::Structure(&Rule), element_name: "member", length: Length::ANY };
    pub static RuleState: Text = Text::one_of("RuleState", super::RuleState::TEXTS);
    pub static RunCommandParameters: Structure = Structure {
        name: "RunCommandParameters",
        union: false,
        members: &[Member::required("RunCommandTargets", Kind::List(&RunCommandTargets))],
    };
    pub static RunCommandTarget: Structure = Structure {
        name: "RunCommandTarget",
        union: false,
        members: &[
            Member::required("Key", Kind::Text(&RunCommandTargetKey)),
            Member::required("Values", Kind::List(&RunCommandTargetValues)),
        ],
    };
    pub static RunCommandTargetKey: Text = Text::new(
        "RunCommandTargetKey",
        Length::new(Some(1), Some(128)),
        Some("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"),
    );
    pub static RunCommandTargetValue: Text =
        Text::new("RunCommandTargetValue", Length::new(Some(1), Some(256)), None);
    pub static RunCommandTargetValues: List = List {
        element: Kind::Text(&RunCommandTargetValue),
        element_name: "member",
        length: Length::new(Some(1), Some(50)),
    };
    pub static RunCommandTargets: List = List {
        element: Kind::Structure(&RunCommandTarget),
        element_name: "member",
        length: Length::new(Some(1), Some(5)),
    };
    pub static SageMakerPipelineParameter: Structure = Structure {
        name: "SageMakerPipelineParameter",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&SageMakerPipelineParameterName)),
            Member::required("Value", Kind::Text(&SageMakerPipelineParameterValue)),
        ],
    };
    pub static SageMakerPipelineParameterList: List = List {
        element: Kind::Structure(&SageMakerPipelineParameter),
        element_name: "member",
        length: Length::new(Some(0), Some(200)),
    };
    pub static SageMakerPipelineParameterName: Text = Text::new(
        "SageMakerPipelineParameterName",
        Length::new(Some(1), Some(256)),
        Some("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$"),
    );
    pub static SageMakerPipelineParameterValue: Text =
        Text::new("SageMakerPipelineParameterValue", Length::new(None, Some(1024)), None);
    pub static SageMakerPipelineParameters: Structure = Structure {
        name: "SageMakerPipelineParameters",
        union: false,
        members: &[Member::optional(
            "PipelineParameterList",
            Kind::List(&SageMakerPipelineParameterList),
        )],
    };
    pub static ScheduleExpression: Text =
        Text::new("ScheduleExpression", Length::new(None, Some(256)), None);
    pub static Secondary: Structure = Structure {
        name: "Secondary",
        union: false,
        members: &[Member::required("Route", Kind::Text(&Route))],
    };
    pub static SecretsManagerSecretArn: Text = Text::new(
        "SecretsManagerSecretArn",
        Length::new(Some(20), Some(2048)),
        Some(
            "^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]|\\d|\\-)*:([0-9]{12})?:secret:[\\/_+=\\.@\\-A-Za-z0-9]+$",
        ),
    );
    pub static SensitiveString: Text = Text::new("SensitiveString", Length::ANY, None);
    pub static Sql: Text = Text::new("Sql", Length::new(Some(1), Some(100000)), None);
    pub static Sqls: List = List {
        element: Kind::Text(&Sql),
        element_name: "member",
        length: Length::new(Some(0), Some(40)),
    };
    pub static SqsParameters: Structure = Structure {
        name: "SqsParameters",
        union: false,
        members: &[Member::optional("MessageGroupId", Kind::Text(&MessageGroupId))],
    };
    pub static StartReplayRequest: Structure = Structure {
        name: "StartReplayRequest",
        union: false,
        members: &[
            Member::required("ReplayName", Kind::Text(&ReplayName)),
            Member::optional("Description", Kind::Text(&ReplayDescription)),
            Member::required("EventSourceArn", Kind::Text(&ArchiveArn)),
            Member::required("EventStartTime", Kind::Timestamp),
            Member::required("EventEndTime", Kind::Timestamp),
            Member::required("Destination", Kind::Structure(&ReplayDestination)),
        ],
    };
    pub static StartReplayResponse: Structure = Structure {
        name: "StartReplayResponse",
        union: false,
        members: &[
            Member::optional("ReplayArn", Kind::Text(&ReplayArn)),
            Member::optional("State", Kind::Text(&ReplayState)),
            Member::optional("StateReason", Kind::Text(&ReplayStateReason)),
            Member::optional("ReplayStartTime", Kind::Timestamp),
        ],
    };
    pub static StatementId: Text =
        Text::new("StatementId", Length::new(Some(1), Some(64)), Some("[a-zA-Z0-9-_]+"));
    pub static StatementName: Text =
        Text::new("StatementName", Length::new(Some(1), Some(500)), None);
    pub static String: Text = Text::new("String", Length::ANY, None);
    pub static StringList: List =
        List { element: Kind::Text(&String), element_name: "member", length: Length::ANY };
    pub static Tag: Structure = Structure {
        name: "Tag",
        union: false,
        members: &[
            Member::required("Key", Kind::Text(&TagKey)),
            Member::required("Value", Kind::Text(&TagValue)),
        ],
    };
    pub static TagKey: Text = Text::new("TagKey", Length::new(Some(1), Some(128)), None);
    pub static TagKeyList: List =
        List { element: Kind::Text(&TagKey), element_name: "member", length: Length::ANY };
    pub static TagList: List =
        List { element: Kind::Structure(&Tag), element_name: "member", length: Length::ANY };
    pub static TagResourceRequest: Structure = Structure {
        name: "TagResourceRequest",
        union: false,
        members: &[
            Member::required("ResourceARN", Kind::Text(&Arn)),
            Member::required("Tags", Kind::List(&TagList)),
        ],
    };
    pub static TagResourceResponse: Structure =
        Structure { name: "TagResourceResponse", union: false, members: &[] };
    pub static TagValue: Text = Text::new("TagValue", Length::new(Some(0), Some(256)), None);
    pub static Target: Structure = Structure {
        name: "Target",
        union: false,
        members: &[
            Member::required("Id", Kind::Text(&TargetId)),
            Member::required("Arn", Kind::Text(&TargetArn)),
            Member::optional("RoleArn", Kind::Text(&RoleArn)),
            Member::optional("Input", Kind::Text(&TargetInput)),
            Member::optional("InputPath", Kind::Text(&TargetInputPath)),
            Member::optional("InputTransformer", Kind::Structure(&InputTransformer)),
            Member::optional("KinesisParameters", Kind::Structure(&KinesisParameters)),
            Member::optional("RunCommandParameters", Kind::Structure(&RunCommandParameters)),
            Member::optional("EcsParameters", Kind::Structure(&EcsParameters)),
            Member::optional("BatchParameters", Kind::Structure(&BatchParameters)),
            Member::optional("SqsParameters", Kind::Structure(&SqsParameters)),
            Member::optional("HttpParameters", Kind::Structure(&HttpParameters)),
            Member::optional("RedshiftDataParameters", Kind::Structure(&RedshiftDataParameters)),
            Member::optional(
                "SageMakerPipelineParameters",
                Kind::Structure(&SageMakerPipelineParameters),
            ),
            Member::optional("DeadLetterConfig", Kind::Structure(&DeadLetterConfig)),
            Member::optional("RetryPolicy", Kind::Structure(&RetryPolicy)),
            Member::optional("AppSyncParameters", Kind::Structure(&AppSyncParameters)),
        ],
    };
    pub static TargetArn: Text = Text::new("TargetArn", Length::new(Some(1), Some(1600)), None);
    pub static TargetId: Text =
        Text::new("TargetId", Length::new(Some(1), Some(64)), Some("[\\.\\-_A-Za-z0-9]+"));
    pub static TargetIdList: List = List {
        element: Kind::Text(&TargetId),
        element_name: "member",
        length: Length::new(Some(1), Some(100)),
    };
    pub static TargetInput: Text = Text::new("TargetInput", Length::new(None, Some(8192)), None);
    pub static TargetInputPath: Text =
        Text::new("TargetInputPath", Length::new(None, Some(256)), None);
    pub static TargetList: List = List {
        element: Kind::Structure(&Target),
        element_name: "member",
        length: Length::new(Some(1), Some(100)),
    };
    pub static TargetPartitionKeyPath: Text =
        Text::new("TargetPartitionKeyPath", Length::new(None, Some(256)), None);
    pub static TestEventPatternRequest: Structure = Structure {
        name: "TestEventPatternRequest",
        union: false,
        members: &[
            Member::required("EventPattern", Kind::Text(&EventPattern)),
            Member::required("Event", Kind::Text(&String)),
        ],
    };
    pub static TestEventPatternResponse: Structure = Structure {
        name: "TestEventPatternResponse",
        union: false,
        members: &[Member::optional("Result", Kind::Boolean)],
    };
    pub static TraceHeader: Text = Text::new("TraceHeader", Length::new(Some(1), Some(500)), None);
    pub static TransformerInput: Text =
        Text::new("TransformerInput", Length::new(Some(1), Some(8192)), None);
    pub static TransformerPaths: Map = Map {
        key: &InputTransformerPathKey,
        value: Kind::Text(&TargetInputPath),
        length: Length::new(None, Some(100)),
    };
    pub static UntagResourceRequest: Structure = Structure {
        name: "UntagResourceRequest",
        union: false,
        members: &[
            Member::required("ResourceARN", Kind::Text(&Arn)),
            Member::required("TagKeys", Kind::List(&TagKeyList)),
        ],
    };
    pub static UntagResourceResponse: Structure =
        Structure { name: "UntagResourceResponse", union: false, members: &[] };
    pub static UpdateApiDestinationRequest: Structure = Structure {
        name: "UpdateApiDestinationRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&ApiDestinationName)),
            Member::optional("Description", Kind::Text(&ApiDestinationDescription)),
            Member::optional("ConnectionArn", Kind::Text(&ConnectionArn)),
            Member::optional("InvocationEndpoint", Kind::Text(&HttpsEndpoint)),
            Member::optional("HttpMethod", Kind::Text(&ApiDestinationHttpMethod)),
            Member::optional(
                "InvocationRateLimitPerSecond",
                Kind::Integer(Range::new(Some(1), None)),
            ),
        ],
    };
    pub static UpdateApiDestinationResponse: Structure = Structure {
        name: "UpdateApiDestinationResponse",
        union: false,
        members: &[
            Member::optional("ApiDestinationArn", Kind::Text(&ApiDestinationArn)),
            Member::optional("ApiDestinationState", Kind::Text(&ApiDestinationState)),
            Member::optional("CreationTime", Kind::Timestamp),
            Member::optional("LastModifiedTime", Kind::Timestamp),
        ],
    };
    pub static UpdateArchiveRequest: Structure = Structure {
        name: "UpdateArchiveRequest",
        union: false,
        members: &[
            Member::required("ArchiveName", Kind::Text(&ArchiveName)),
            Member::optional("Description", Kind::Text(&ArchiveDescription)),
            Member::optional("EventPattern", Kind::Text(&EventPattern)),
            Member::optional("RetentionDays", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("KmsKeyIdentifier", Kind::Text(&KmsKeyIdentifier)),
        ],
    };
    pub static UpdateArchiveResponse: Structure = Structure {
        name: "UpdateArchiveResponse",
        union: false,
        members: &[
            Member::optional("ArchiveArn", Kind::Text(&ArchiveArn)),
            Member::optional("State", Kind::Text(&ArchiveState)),
            Member::optional("StateReason", Kind::Text(&ArchiveStateReason)),
            Member::optional("CreationTime", Kind::Timestamp),
        ],
    };
    pub static UpdateConnectionApiKeyAuthRequestParameters: Structure = Structure {
        name: "UpdateConnectionApiKeyAuthRequestParameters",
        union: false,
        members: &[
            Member::optional("ApiKeyName", Kind::Text(&AuthHeaderParameters)),
            Member::optional("ApiKeyValue", Kind::Text(&AuthHeaderParametersSensitive)).sensitive(),
        ],
    };
    pub static UpdateConnectionAuthRequestParameters: Structure = Structure {
        name: "UpdateConnectionAuthRequestParameters",
        union: false,
        members: &[
            Member::optional(
                "BasicAuthParameters",
                Kind::Structure(&UpdateConnectionBasicAuthRequestParameters),
            ),
            Member::optional(
                "OAuthParameters",
                Kind::Structure(&UpdateConnectionOAuthRequestParameters),
            ),
            Member::optional(
                "ApiKeyAuthParameters",
                Kind::Structure(&UpdateConnectionApiKeyAuthRequestParameters),
            ),
            Member::optional(
                "InvocationHttpParameters",
                Kind::Structure(&ConnectionHttpParameters),
            ),
            Member::optional(
                "ConnectivityParameters",
                Kind::Structure(&ConnectivityResourceParameters),
            ),
        ],
    };
    pub static UpdateConnectionBasicAuthRequestParameters: Structure = Structure {
        name: "UpdateConnectionBasicAuthRequestParameters",
        union: false,
        members: &[
            Member::optional("Username", Kind::Text(&AuthHeaderParameters)),
            Member::optional("Password", Kind::Text(&AuthHeaderParametersSensitive)).sensitive(),
        ],
    };
    pub static UpdateConnectionOAuthClientRequestParameters: Structure = Structure {
        name: "UpdateConnectionOAuthClientRequestParameters",
        union: false,
        members: &[
            Member::optional("ClientID", Kind::Text(&AuthHeaderParameters)),
            Member::optional("ClientSecret", Kind::Text(&AuthHeaderParametersSensitive))
                .sensitive(),
        ],
    };
    pub static UpdateConnectionOAuthRequestParameters: Structure = Structure {
        name: "UpdateConnectionOAuthRequestParameters",
        union: false,
        members: &[
            Member::optional(
                "ClientParameters",
                Kind::Structure(&UpdateConnectionOAuthClientRequestParameters),
            ),
            Member::optional("AuthorizationEndpoint", Kind::Text(&HttpsEndpoint)),
            Member::optional("HttpMethod", Kind::Text(&ConnectionOAuthHttpMethod)),
            Member::optional("OAuthHttpParameters", Kind::Structure(&ConnectionHttpParameters)),
        ],
    };
    pub static UpdateConnectionRequest: Structure = Structure {
        name: "UpdateConnectionRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&ConnectionName)),
            Member::optional("Description", Kind::Text(&ConnectionDescription)),
            Member::optional("AuthorizationType", Kind::Text(&ConnectionAuthorizationType)),
            Member::optional(
                "AuthParameters",
                Kind::Structure(&UpdateConnectionAuthRequestParameters),
            ),
            Member::optional(
                "InvocationConnectivityParameters",
                Kind::Structure(&ConnectivityResourceParameters),
            ),
            Member::optional("KmsKeyIdentifier", Kind::Text(&KmsKeyIdentifier)),
        ],
    };
    pub static UpdateConnectionResponse: Structure = Structure {
        name: "UpdateConnectionResponse",
        union: false,
        members: &[
            Member::optional("ConnectionArn", Kind::Text(&ConnectionArn)),
            Member::optional("ConnectionState", Kind::Text(&ConnectionState)),
            Member::optional("CreationTime", Kind::Timestamp),
            Member::optional("LastModifiedTime", Kind::Timestamp),
            Member::optional("LastAuthorizedTime", Kind::Timestamp),
        ],
    };
    pub static UpdateEndpointRequest: Structure = Structure {
        name: "UpdateEndpointRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&EndpointName)),
            Member::optional("Description", Kind::Text(&EndpointDescription)),
            Member::optional("RoutingConfig", Kind::Structure(&RoutingConfig)),
            Member::optional("ReplicationConfig", Kind::Structure(&ReplicationConfig)),
            Member::optional("EventBuses", Kind::List(&EndpointEventBusList)),
            Member::optional("RoleArn", Kind::Text(&IamRoleArn)),
        ],
    };
    pub static UpdateEndpointResponse: Structure = Structure {
        name: "UpdateEndpointResponse",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&EndpointName)),
            Member::optional("Arn", Kind::Text(&EndpointArn)),
            Member::optional("RoutingConfig", Kind::Structure(&RoutingConfig)),
            Member::optional("ReplicationConfig", Kind::Structure(&ReplicationConfig)),
            Member::optional("EventBuses", Kind::List(&EndpointEventBusList)),
            Member::optional("RoleArn", Kind::Text(&IamRoleArn)),
            Member::optional("EndpointId", Kind::Text(&EndpointId)),
            Member::optional("EndpointUrl", Kind::Text(&EndpointUrl)),
            Member::optional("State", Kind::Text(&EndpointState)),
        ],
    };
    pub static UpdateEventBusRequest: Structure = Structure {
        name: "UpdateEventBusRequest",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&EventBusName)),
            Member::optional("KmsKeyIdentifier", Kind::Text(&KmsKeyIdentifier)),
            Member::optional("Description", Kind::Text(&EventBusDescription)),
            Member::optional("DeadLetterConfig", Kind::Structure(&DeadLetterConfig)),
            Member::optional("LogConfig", Kind::Structure(&LogConfig)),
        ],
    };
    pub static UpdateEventBusResponse: Structure = Structure {
        name: "UpdateEventBusResponse",
        union: false,
        members: &[
            Member::optional("Arn", Kind::Text(&String)),
            Member::optional("Name", Kind::Text(&EventBusName)),
            Member::optional("KmsKeyIdentifier", Kind::Text(&KmsKeyIdentifier)),
            Member::optional("Description", Kind::Text(&EventBusDescription)),
            Member::optional("DeadLetterConfig", Kind::Structure(&DeadLetterConfig)),
            Member::optional("LogConfig", Kind::Structure(&LogConfig)),
        ],
    };
    pub static ActivateEventSourceResponse: Structure =
        Structure { name: "ActivateEventSourceResponse", union: false, members: &[] };
    pub static DeactivateEventSourceResponse: Structure =
        Structure { name: "DeactivateEventSourceResponse", union: false, members: &[] };
    pub static DeleteEventBusResponse: Structure =
        Structure { name: "DeleteEventBusResponse", union: false, members: &[] };
    pub static DeletePartnerEventSourceResponse: Structure =
        Structure { name: "DeletePartnerEventSourceResponse", union: false, members: &[] };
    pub static DeleteRuleResponse: Structure =
        Structure { name: "DeleteRuleResponse", union: false, members: &[] };
    pub static DisableRuleResponse: Structure =
        Structure { name: "DisableRuleResponse", union: false, members: &[] };
    pub static EnableRuleResponse: Structure =
        Structure { name: "EnableRuleResponse", union: false, members: &[] };
    pub static PutPermissionResponse: Structure =
        Structure { name: "PutPermissionResponse", union: false, members: &[] };
    pub static RemovePermissionResponse: Structure =
        Structure { name: "RemovePermissionResponse", union: false, members: &[] };
}

/// Calls `$with!(events, [CreateThis, DeleteThat, ..])`: the types in `op`.
#[macro_export]
macro_rules! events_operations {
    ($with:ident) => {
        $with!(
            events,
            [
                ActivateEventSource,
                CancelReplay,
                CreateApiDestination,
                CreateArchive,
                CreateConnection,
                CreateEndpoint,
                CreateEventBus,
                CreatePartnerEventSource,
                DeactivateEventSource,
                DeauthorizeConnection,
                DeleteApiDestination,
                DeleteArchive,
                DeleteConnection,
                DeleteEndpoint,
                DeleteEventBus,
                DeletePartnerEventSource,
                DeleteRule,
                DescribeApiDestination,
                DescribeArchive,
                DescribeConnection,
                DescribeEndpoint,
                DescribeEventBus,
                DescribeEventSource,
                DescribePartnerEventSource,
                DescribeReplay,
                DescribeRule,
                DisableRule,
                EnableRule,
                ListApiDestinations,
                ListArchives,
                ListConnections,
                ListEndpoints,
                ListEventBuses,
                ListEventSources,
                ListPartnerEventSourceAccounts,
                ListPartnerEventSources,
                ListReplays,
                ListRuleNamesByTarget,
                ListRules,
                ListTagsForResource,
                ListTargetsByRule,
                PutEvents,
                PutPartnerEvents,
                PutPermission,
                PutRule,
                PutTargets,
                RemovePermission,
                RemoveTargets,
                StartReplay,
                TagResource,
                TestEventPattern,
                UntagResource,
                UpdateApiDestination,
                UpdateArchive,
                UpdateConnection,
                UpdateEndpoint,
                UpdateEventBus
            ]
        )
    };
}
