//! CloudWatch Logs, API version 2014-03-28.
//! Written by `cargo xtask codegen`: change the generator, not this file.

#![allow(clippy::all)]

/// The service as a whole.
pub static SERVICE: crate::Service = crate::Service {
    name: "logs",
    service_id: "CloudWatch Logs",
    signing_name: "logs",
    endpoint_prefix: "logs",
    api_version: "2014-03-28",
    target_prefix: Some("Logs_20140328"),
    xml_namespace: None,
    json_version: Some("1.1"),
    protocols: &[crate::Protocol::Json],
    query_compatible: false,
    validation_code: "InvalidParameterException",
    operations: OPERATIONS,
    errors: error::ALL,
};

/// Every operation, in order of name.
pub static OPERATIONS: &[crate::Operation] = &[
    crate::Operation {
        name: "AssociateKmsKey",
        input: &schema::AssociateKmsKeyRequest,
        output: &schema::AssociateKmsKeyResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "AssociateSourceToS3TableIntegration",
        input: &schema::AssociateSourceToS3TableIntegrationRequest,
        output: &schema::AssociateSourceToS3TableIntegrationResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ResourceNotFoundException,
            &error::ThrottlingException,
            &error::ValidationException,
            &error::InternalServerException,
        ],
    },
    crate::Operation {
        name: "CancelExportTask",
        input: &schema::CancelExportTaskRequest,
        output: &schema::CancelExportTaskResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::InvalidOperationException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "CancelImportTask",
        input: &schema::CancelImportTaskRequest,
        output: &schema::CancelImportTaskResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ThrottlingException,
            &error::InvalidOperationException,
        ],
    },
    crate::Operation {
        name: "CreateDelivery",
        input: &schema::CreateDeliveryRequest,
        output: &schema::CreateDeliveryResponse,
        result_wrapper: None,
        errors: &[
            &error::ServiceUnavailableException,
            &error::ConflictException,
            &error::ResourceNotFoundException,
            &error::ValidationException,
            &error::AccessDeniedException,
            &error::ServiceQuotaExceededException,
            &error::ThrottlingException,
        ],
    },
    crate::Operation {
        name: "CreateExportTask",
        input: &schema::CreateExportTaskRequest,
        output: &schema::CreateExportTaskResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::LimitExceededException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
            &error::ResourceNotFoundException,
            &error::ResourceAlreadyExistsException,
        ],
    },
    crate::Operation {
        name: "CreateImportTask",
        input: &schema::CreateImportTaskRequest,
        output: &schema::CreateImportTaskResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ConflictException,
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ThrottlingException,
            &error::ValidationException,
            &error::InvalidOperationException,
        ],
    },
    crate::Operation {
        name: "CreateLogAnomalyDetector",
        input: &schema::CreateLogAnomalyDetectorRequest,
        output: &schema::CreateLogAnomalyDetectorResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::OperationAbortedException,
            &error::LimitExceededException,
        ],
    },
    crate::Operation {
        name: "CreateLogGroup",
        input: &schema::CreateLogGroupRequest,
        output: &schema::CreateLogGroupResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceAlreadyExistsException,
            &error::LimitExceededException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "CreateLogStream",
        input: &schema::CreateLogStreamRequest,
        output: &schema::CreateLogStreamResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceAlreadyExistsException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "CreateLookupTable",
        input: &schema::CreateLookupTableRequest,
        output: &schema::CreateLookupTableResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceAlreadyExistsException,
            &error::AccessDeniedException,
            &error::LimitExceededException,
            &error::ValidationException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "CreateScheduledQuery",
        input: &schema::CreateScheduledQueryRequest,
        output: &schema::CreateScheduledQueryResponse,
        result_wrapper: None,
        errors: &[
            &error::ValidationException,
            &error::AccessDeniedException,
            &error::ResourceNotFoundException,
            &error::ConflictException,
            &error::ServiceQuotaExceededException,
            &error::ThrottlingException,
            &error::InternalServerException,
        ],
    },
    crate::Operation {
        name: "DeleteAccountPolicy",
        input: &schema::DeleteAccountPolicyRequest,
        output: &schema::DeleteAccountPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::OperationAbortedException,
        ],
    },
    crate::Operation {
        name: "DeleteDataProtectionPolicy",
        input: &schema::DeleteDataProtectionPolicyRequest,
        output: &schema::DeleteDataProtectionPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::OperationAbortedException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DeleteDelivery",
        input: &schema::DeleteDeliveryRequest,
        output: &schema::DeleteDeliveryResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::ConflictException,
            &error::ValidationException,
            &error::ServiceQuotaExceededException,
            &error::ThrottlingException,
        ],
    },
    crate::Operation {
        name: "DeleteDeliveryDestination",
        input: &schema::DeleteDeliveryDestinationRequest,
        output: &schema::DeleteDeliveryDestinationResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::ConflictException,
            &error::ValidationException,
            &error::ServiceQuotaExceededException,
            &error::ThrottlingException,
        ],
    },
    crate::Operation {
        name: "DeleteDeliveryDestinationPolicy",
        input: &schema::DeleteDeliveryDestinationPolicyRequest,
        output: &schema::DeleteDeliveryDestinationPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::ServiceUnavailableException,
            &error::ValidationException,
            &error::ResourceNotFoundException,
            &error::ConflictException,
        ],
    },
    crate::Operation {
        name: "DeleteDeliverySource",
        input: &schema::DeleteDeliverySourceRequest,
        output: &schema::DeleteDeliverySourceResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::ConflictException,
            &error::ValidationException,
            &error::ServiceQuotaExceededException,
            &error::ThrottlingException,
        ],
    },
    crate::Operation {
        name: "DeleteDestination",
        input: &schema::DeleteDestinationRequest,
        output: &schema::DeleteDestinationResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DeleteIndexPolicy",
        input: &schema::DeleteIndexPolicyRequest,
        output: &schema::DeleteIndexPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::LimitExceededException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DeleteIntegration",
        input: &schema::DeleteIntegrationRequest,
        output: &schema::DeleteIntegrationResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "DeleteLogAnomalyDetector",
        input: &schema::DeleteLogAnomalyDetectorRequest,
        output: &schema::DeleteLogAnomalyDetectorResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::OperationAbortedException,
        ],
    },
    crate::Operation {
        name: "DeleteLogGroup",
        input: &schema::DeleteLogGroupRequest,
        output: &schema::DeleteLogGroupResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "DeleteLogStream",
        input: &schema::DeleteLogStreamRequest,
        output: &schema::DeleteLogStreamResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "DeleteLookupTable",
        input: &schema::DeleteLookupTableRequest,
        output: &schema::DeleteLookupTableResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::AccessDeniedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DeleteMetricFilter",
        input: &schema::DeleteMetricFilterRequest,
        output: &schema::DeleteMetricFilterResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DeleteQueryDefinition",
        input: &schema::DeleteQueryDefinitionRequest,
        output: &schema::DeleteQueryDefinitionResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DeleteResourcePolicy",
        input: &schema::DeleteResourcePolicyRequest,
        output: &schema::DeleteResourcePolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DeleteRetentionPolicy",
        input: &schema::DeleteRetentionPolicyRequest,
        output: &schema::DeleteRetentionPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DeleteScheduledQuery",
        input: &schema::DeleteScheduledQueryRequest,
        output: &schema::DeleteScheduledQueryResponse,
        result_wrapper: None,
        errors: &[
            &error::ValidationException,
            &error::AccessDeniedException,
            &error::ResourceNotFoundException,
            &error::ThrottlingException,
            &error::InternalServerException,
        ],
    },
    crate::Operation {
        name: "DeleteSubscriptionFilter",
        input: &schema::DeleteSubscriptionFilterRequest,
        output: &schema::DeleteSubscriptionFilterResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DeleteSyslogConfiguration",
        input: &schema::DeleteSyslogConfigurationRequest,
        output: &schema::DeleteSyslogConfigurationResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::InvalidParameterException,
            &error::InvalidOperationException,
            &error::OperationAbortedException,
            &error::ResourceNotFoundException,
            &error::ThrottlingException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DeleteTransformer",
        input: &schema::DeleteTransformerRequest,
        output: &schema::DeleteTransformerResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::OperationAbortedException,
            &error::InvalidOperationException,
        ],
    },
    crate::Operation {
        name: "DescribeAccountPolicies",
        input: &schema::DescribeAccountPoliciesRequest,
        output: &schema::DescribeAccountPoliciesResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::OperationAbortedException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DescribeConfigurationTemplates",
        input: &schema::DescribeConfigurationTemplatesRequest,
        output: &schema::DescribeConfigurationTemplatesResponse,
        result_wrapper: None,
        errors: &[
            &error::ServiceUnavailableException,
            &error::ValidationException,
            &error::ResourceNotFoundException,
            &error::ThrottlingException,
        ],
    },
    crate::Operation {
        name: "DescribeDeliveries",
        input: &schema::DescribeDeliveriesRequest,
        output: &schema::DescribeDeliveriesResponse,
        result_wrapper: None,
        errors: &[
            &error::ServiceUnavailableException,
            &error::ServiceQuotaExceededException,
            &error::ValidationException,
            &error::ThrottlingException,
        ],
    },
    crate::Operation {
        name: "DescribeDeliveryDestinations",
        input: &schema::DescribeDeliveryDestinationsRequest,
        output: &schema::DescribeDeliveryDestinationsResponse,
        result_wrapper: None,
        errors: &[
            &error::ServiceUnavailableException,
            &error::ServiceQuotaExceededException,
            &error::ValidationException,
            &error::ThrottlingException,
        ],
    },
    crate::Operation {
        name: "DescribeDeliverySources",
        input: &schema::DescribeDeliverySourcesRequest,
        output: &schema::DescribeDeliverySourcesResponse,
        result_wrapper: None,
        errors: &[
            &error::ServiceUnavailableException,
            &error::ServiceQuotaExceededException,
            &error::ValidationException,
            &error::ThrottlingException,
        ],
    },
    crate::Operation {
        name: "DescribeDestinations",
        input: &schema::DescribeDestinationsRequest,
        output: &schema::DescribeDestinationsResponse,
        result_wrapper: None,
        errors: &[&error::InvalidParameterException, &error::ServiceUnavailableException],
    },
    crate::Operation {
        name: "DescribeExportTasks",
        input: &schema::DescribeExportTasksRequest,
        output: &schema::DescribeExportTasksResponse,
        result_wrapper: None,
        errors: &[&error::InvalidParameterException, &error::ServiceUnavailableException],
    },
    crate::Operation {
        name: "DescribeFieldIndexes",
        input: &schema::DescribeFieldIndexesRequest,
        output: &schema::DescribeFieldIndexesResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::LimitExceededException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DescribeImportTaskBatches",
        input: &schema::DescribeImportTaskBatchesRequest,
        output: &schema::DescribeImportTaskBatchesResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ThrottlingException,
            &error::InvalidOperationException,
        ],
    },
    crate::Operation {
        name: "DescribeImportTasks",
        input: &schema::DescribeImportTasksRequest,
        output: &schema::DescribeImportTasksResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ThrottlingException,
            &error::InvalidOperationException,
        ],
    },
    crate::Operation {
        name: "DescribeIndexPolicies",
        input: &schema::DescribeIndexPoliciesRequest,
        output: &schema::DescribeIndexPoliciesResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::LimitExceededException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DescribeLogGroups",
        input: &schema::DescribeLogGroupsRequest,
        output: &schema::DescribeLogGroupsResponse,
        result_wrapper: None,
        errors: &[&error::InvalidParameterException, &error::ServiceUnavailableException],
    },
    crate::Operation {
        name: "DescribeLogStreams",
        input: &schema::DescribeLogStreamsRequest,
        output: &schema::DescribeLogStreamsResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DescribeLookupTables",
        input: &schema::DescribeLookupTablesRequest,
        output: &schema::DescribeLookupTablesResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::AccessDeniedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DescribeMetricFilters",
        input: &schema::DescribeMetricFiltersRequest,
        output: &schema::DescribeMetricFiltersResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DescribeQueries",
        input: &schema::DescribeQueriesRequest,
        output: &schema::DescribeQueriesResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DescribeQueryDefinitions",
        input: &schema::DescribeQueryDefinitionsRequest,
        output: &schema::DescribeQueryDefinitionsResponse,
        result_wrapper: None,
        errors: &[&error::InvalidParameterException, &error::ServiceUnavailableException],
    },
    crate::Operation {
        name: "DescribeResourcePolicies",
        input: &schema::DescribeResourcePoliciesRequest,
        output: &schema::DescribeResourcePoliciesResponse,
        result_wrapper: None,
        errors: &[&error::InvalidParameterException, &error::ServiceUnavailableException],
    },
    crate::Operation {
        name: "DescribeSubscriptionFilters",
        input: &schema::DescribeSubscriptionFiltersRequest,
        output: &schema::DescribeSubscriptionFiltersResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DisassociateKmsKey",
        input: &schema::DisassociateKmsKeyRequest,
        output: &schema::DisassociateKmsKeyResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "DisassociateSourceFromS3TableIntegration",
        input: &schema::DisassociateSourceFromS3TableIntegrationRequest,
        output: &schema::DisassociateSourceFromS3TableIntegrationResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ResourceNotFoundException,
            &error::ThrottlingException,
            &error::ValidationException,
            &error::InternalServerException,
        ],
    },
    crate::Operation {
        name: "FilterLogEvents",
        input: &schema::FilterLogEventsRequest,
        output: &schema::FilterLogEventsResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "GetDataProtectionPolicy",
        input: &schema::GetDataProtectionPolicyRequest,
        output: &schema::GetDataProtectionPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::OperationAbortedException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "GetDelivery",
        input: &schema::GetDeliveryRequest,
        output: &schema::GetDeliveryResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::ValidationException,
            &error::ServiceQuotaExceededException,
            &error::ThrottlingException,
        ],
    },
    crate::Operation {
        name: "GetDeliveryDestination",
        input: &schema::GetDeliveryDestinationRequest,
        output: &schema::GetDeliveryDestinationResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::ValidationException,
            &error::ServiceQuotaExceededException,
            &error::ThrottlingException,
        ],
    },
    crate::Operation {
        name: "GetDeliveryDestinationPolicy",
        input: &schema::GetDeliveryDestinationPolicyRequest,
        output: &schema::GetDeliveryDestinationPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::ServiceUnavailableException,
            &error::ValidationException,
            &error::ResourceNotFoundException,
        ],
    },
    crate::Operation {
        name: "GetDeliverySource",
        input: &schema::GetDeliverySourceRequest,
        output: &schema::GetDeliverySourceResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::ValidationException,
            &error::ServiceQuotaExceededException,
            &error::ThrottlingException,
        ],
    },
    crate::Operation {
        name: "GetIntegration",
        input: &schema::GetIntegrationRequest,
        output: &schema::GetIntegrationResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ServiceUnavailableException,
            &error::ResourceNotFoundException,
        ],
    },
    crate::Operation {
        name: "GetLogAnomalyDetector",
        input: &schema::GetLogAnomalyDetectorRequest,
        output: &schema::GetLogAnomalyDetectorResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::OperationAbortedException,
        ],
    },
    crate::Operation {
        name: "GetLogEvents",
        input: &schema::GetLogEventsRequest,
        output: &schema::GetLogEventsResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "GetLogFields",
        input: &schema::GetLogFieldsRequest,
        output: &schema::GetLogFieldsResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "GetLogGroupFields",
        input: &schema::GetLogGroupFieldsRequest,
        output: &schema::GetLogGroupFieldsResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::LimitExceededException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "GetLogObject",
        input: &schema::GetLogObjectRequest,
        output: &schema::GetLogObjectResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::LimitExceededException,
            &error::InvalidOperationException,
        ],
    },
    crate::Operation {
        name: "GetLogRecord",
        input: &schema::GetLogRecordRequest,
        output: &schema::GetLogRecordResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::LimitExceededException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "GetLookupTable",
        input: &schema::GetLookupTableRequest,
        output: &schema::GetLookupTableResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::AccessDeniedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "GetQueryResults",
        input: &schema::GetQueryResultsRequest,
        output: &schema::GetQueryResultsResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "GetScheduledQuery",
        input: &schema::GetScheduledQueryRequest,
        output: &schema::GetScheduledQueryResponse,
        result_wrapper: None,
        errors: &[
            &error::ValidationException,
            &error::AccessDeniedException,
            &error::ResourceNotFoundException,
            &error::ThrottlingException,
            &error::InternalServerException,
        ],
    },
    crate::Operation {
        name: "GetScheduledQueryHistory",
        input: &schema::GetScheduledQueryHistoryRequest,
        output: &schema::GetScheduledQueryHistoryResponse,
        result_wrapper: None,
        errors: &[
            &error::ValidationException,
            &error::AccessDeniedException,
            &error::ResourceNotFoundException,
            &error::ThrottlingException,
            &error::InternalServerException,
        ],
    },
    crate::Operation {
        name: "GetStorageTierPolicy",
        input: &schema::GetStorageTierPolicyRequest,
        output: &schema::GetStorageTierPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::ServiceUnavailableException,
            &error::InvalidParameterException,
            &error::AccessDeniedException,
            &error::OperationAbortedException,
            &error::ResourceNotFoundException,
        ],
    },
    crate::Operation {
        name: "GetTransformer",
        input: &schema::GetTransformerRequest,
        output: &schema::GetTransformerResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::InvalidOperationException,
        ],
    },
    crate::Operation {
        name: "ListAggregateLogGroupSummaries",
        input: &schema::ListAggregateLogGroupSummariesRequest,
        output: &schema::ListAggregateLogGroupSummariesResponse,
        result_wrapper: None,
        errors: &[
            &error::ValidationException,
            &error::ServiceUnavailableException,
            &error::InvalidParameterException,
        ],
    },
    crate::Operation {
        name: "ListAnomalies",
        input: &schema::ListAnomaliesRequest,
        output: &schema::ListAnomaliesResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::OperationAbortedException,
        ],
    },
    crate::Operation {
        name: "ListIntegrations",
        input: &schema::ListIntegrationsRequest,
        output: &schema::ListIntegrationsResponse,
        result_wrapper: None,
        errors: &[&error::InvalidParameterException, &error::ServiceUnavailableException],
    },
    crate::Operation {
        name: "ListLogAnomalyDetectors",
        input: &schema::ListLogAnomalyDetectorsRequest,
        output: &schema::ListLogAnomalyDetectorsResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::OperationAbortedException,
        ],
    },
    crate::Operation {
        name: "ListLogGroups",
        input: &schema::ListLogGroupsRequest,
        output: &schema::ListLogGroupsResponse,
        result_wrapper: None,
        errors: &[&error::InvalidParameterException, &error::ServiceUnavailableException],
    },
    crate::Operation {
        name: "ListLogGroupsForQuery",
        input: &schema::ListLogGroupsForQueryRequest,
        output: &schema::ListLogGroupsForQueryResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::AccessDeniedException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "ListScheduledQueries",
        input: &schema::ListScheduledQueriesRequest,
        output: &schema::ListScheduledQueriesResponse,
        result_wrapper: None,
        errors: &[
            &error::ValidationException,
            &error::AccessDeniedException,
            &error::ThrottlingException,
            &error::InternalServerException,
        ],
    },
    crate::Operation {
        name: "ListSourcesForS3TableIntegration",
        input: &schema::ListSourcesForS3TableIntegrationRequest,
        output: &schema::ListSourcesForS3TableIntegrationResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ResourceNotFoundException,
            &error::ThrottlingException,
            &error::ValidationException,
            &error::InternalServerException,
        ],
    },
    crate::Operation {
        name: "ListSyslogConfigurations",
        input: &schema::ListSyslogConfigurationsRequest,
        output: &schema::ListSyslogConfigurationsResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::InvalidParameterException,
            &error::InvalidOperationException,
            &error::ResourceNotFoundException,
            &error::ThrottlingException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "ListTagsForResource",
        input: &schema::ListTagsForResourceRequest,
        output: &schema::ListTagsForResourceResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "ListTagsLogGroup",
        input: &schema::ListTagsLogGroupRequest,
        output: &schema::ListTagsLogGroupResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFoundException, &error::ServiceUnavailableException],
    },
    crate::Operation {
        name: "PutAccountPolicy",
        input: &schema::PutAccountPolicyRequest,
        output: &schema::PutAccountPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
            &error::LimitExceededException,
        ],
    },
    crate::Operation {
        name: "PutBearerTokenAuthentication",
        input: &schema::PutBearerTokenAuthenticationRequest,
        output: &schema::PutBearerTokenAuthenticationResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::AccessDeniedException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
            &error::InvalidOperationException,
        ],
    },
    crate::Operation {
        name: "PutDataProtectionPolicy",
        input: &schema::PutDataProtectionPolicyRequest,
        output: &schema::PutDataProtectionPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::LimitExceededException,
            &error::OperationAbortedException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "PutDeliveryDestination",
        input: &schema::PutDeliveryDestinationRequest,
        output: &schema::PutDeliveryDestinationResponse,
        result_wrapper: None,
        errors: &[
            &error::ServiceUnavailableException,
            &error::ConflictException,
            &error::ValidationException,
            &error::ServiceQuotaExceededException,
            &error::ThrottlingException,
            &error::ResourceNotFoundException,
        ],
    },
    crate::Operation {
        name: "PutDeliveryDestinationPolicy",
        input: &schema::PutDeliveryDestinationPolicyRequest,
        output: &schema::PutDeliveryDestinationPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::ServiceUnavailableException,
            &error::ValidationException,
            &error::ResourceNotFoundException,
            &error::ConflictException,
        ],
    },
    crate::Operation {
        name: "PutDeliverySource",
        input: &schema::PutDeliverySourceRequest,
        output: &schema::PutDeliverySourceResponse,
        result_wrapper: None,
        errors: &[
            &error::ServiceUnavailableException,
            &error::ConflictException,
            &error::ValidationException,
            &error::ServiceQuotaExceededException,
            &error::ResourceNotFoundException,
            &error::ThrottlingException,
        ],
    },
    crate::Operation {
        name: "PutDestination",
        input: &schema::PutDestinationRequest,
        output: &schema::PutDestinationResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "PutDestinationPolicy",
        input: &schema::PutDestinationPolicyRequest,
        output: &schema::PutDestinationPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "PutIndexPolicy",
        input: &schema::PutIndexPolicyRequest,
        output: &schema::PutIndexPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::LimitExceededException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "PutIntegration",
        input: &schema::PutIntegrationRequest,
        output: &schema::PutIntegrationResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::LimitExceededException,
            &error::ServiceUnavailableException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "PutLogEvents",
        input: &schema::PutLogEventsRequest,
        output: &schema::PutLogEventsResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::InvalidSequenceTokenException,
            &error::DataAlreadyAcceptedException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::UnrecognizedClientException,
        ],
    },
    crate::Operation {
        name: "PutLogGroupDeletionProtection",
        input: &schema::PutLogGroupDeletionProtectionRequest,
        output: &schema::PutLogGroupDeletionProtectionResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::AccessDeniedException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
            &error::InvalidOperationException,
        ],
    },
    crate::Operation {
        name: "PutMetricFilter",
        input: &schema::PutMetricFilterRequest,
        output: &schema::PutMetricFilterResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::OperationAbortedException,
            &error::LimitExceededException,
            &error::ServiceUnavailableException,
            &error::InvalidOperationException,
        ],
    },
    crate::Operation {
        name: "PutQueryDefinition",
        input: &schema::PutQueryDefinitionRequest,
        output: &schema::PutQueryDefinitionResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::LimitExceededException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "PutResourcePolicy",
        input: &schema::PutResourcePolicyRequest,
        output: &schema::PutResourcePolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::LimitExceededException,
            &error::OperationAbortedException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "PutRetentionPolicy",
        input: &schema::PutRetentionPolicyRequest,
        output: &schema::PutRetentionPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::OperationAbortedException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "PutStorageTierPolicy",
        input: &schema::PutStorageTierPolicyRequest,
        output: &schema::PutStorageTierPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ServiceUnavailableException,
            &error::AccessDeniedException,
            &error::OperationAbortedException,
            &error::ResourceNotFoundException,
        ],
    },
    crate::Operation {
        name: "PutSubscriptionFilter",
        input: &schema::PutSubscriptionFilterRequest,
        output: &schema::PutSubscriptionFilterResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::OperationAbortedException,
            &error::LimitExceededException,
            &error::ServiceUnavailableException,
            &error::InvalidOperationException,
        ],
    },
    crate::Operation {
        name: "PutSyslogConfiguration",
        input: &schema::PutSyslogConfigurationRequest,
        output: &schema::PutSyslogConfigurationResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::InvalidParameterException,
            &error::InvalidOperationException,
            &error::OperationAbortedException,
            &error::ResourceNotFoundException,
            &error::ThrottlingException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "PutTransformer",
        input: &schema::PutTransformerRequest,
        output: &schema::PutTransformerResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::LimitExceededException,
            &error::OperationAbortedException,
            &error::InvalidOperationException,
        ],
    },
    crate::Operation {
        name: "StartLiveTail",
        input: &schema::StartLiveTailRequest,
        output: &schema::StartLiveTailResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::LimitExceededException,
            &error::InvalidOperationException,
        ],
    },
    crate::Operation {
        name: "StartQuery",
        input: &schema::StartQueryRequest,
        output: &schema::StartQueryResponse,
        result_wrapper: None,
        errors: &[
            &error::MalformedQueryException,
            &error::InvalidParameterException,
            &error::LimitExceededException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "StopQuery",
        input: &schema::StopQueryRequest,
        output: &schema::StopQueryResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "TagLogGroup",
        input: &schema::TagLogGroupRequest,
        output: &schema::TagLogGroupResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFoundException, &error::InvalidParameterException],
    },
    crate::Operation {
        name: "TagResource",
        input: &schema::TagResourceRequest,
        output: &schema::TagResourceResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::TooManyTagsException,
        ],
    },
    crate::Operation {
        name: "TestMetricFilter",
        input: &schema::TestMetricFilterRequest,
        output: &schema::TestMetricFilterResponse,
        result_wrapper: None,
        errors: &[&error::InvalidParameterException, &error::ServiceUnavailableException],
    },
    crate::Operation {
        name: "TestTransformer",
        input: &schema::TestTransformerRequest,
        output: &schema::TestTransformerResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ServiceUnavailableException,
            &error::InvalidOperationException,
        ],
    },
    crate::Operation {
        name: "UntagLogGroup",
        input: &schema::UntagLogGroupRequest,
        output: &schema::UntagLogGroupResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFoundException],
    },
    crate::Operation {
        name: "UntagResource",
        input: &schema::UntagResourceRequest,
        output: &schema::UntagResourceResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "UpdateAnomaly",
        input: &schema::UpdateAnomalyRequest,
        output: &schema::UpdateAnomalyResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::OperationAbortedException,
        ],
    },
    crate::Operation {
        name: "UpdateDeliveryConfiguration",
        input: &schema::UpdateDeliveryConfigurationRequest,
        output: &schema::UpdateDeliveryConfigurationResponse,
        result_wrapper: None,
        errors: &[
            &error::ServiceUnavailableException,
            &error::ConflictException,
            &error::ResourceNotFoundException,
            &error::ValidationException,
            &error::AccessDeniedException,
            &error::ThrottlingException,
        ],
    },
    crate::Operation {
        name: "UpdateLogAnomalyDetector",
        input: &schema::UpdateLogAnomalyDetectorRequest,
        output: &schema::UpdateLogAnomalyDetectorResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::ServiceUnavailableException,
            &error::OperationAbortedException,
        ],
    },
    crate::Operation {
        name: "UpdateLookupTable",
        input: &schema::UpdateLookupTableRequest,
        output: &schema::UpdateLookupTableResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterException,
            &error::ResourceNotFoundException,
            &error::AccessDeniedException,
            &error::ValidationException,
            &error::ServiceUnavailableException,
        ],
    },
    crate::Operation {
        name: "UpdateScheduledQuery",
        input: &schema::UpdateScheduledQueryRequest,
        output: &schema::UpdateScheduledQueryResponse,
        result_wrapper: None,
        errors: &[
            &error::ValidationException,
            &error::AccessDeniedException,
            &error::ResourceNotFoundException,
            &error::ConflictException,
            &error::ThrottlingException,
            &error::InternalServerException,
        ],
    },
];

/// One type per operation.
pub mod op {
    pub struct AssociateKmsKey;
    impl crate::Op for AssociateKmsKey {
        type Input = super::AssociateKmsKeyRequest;
        type Output = super::AssociateKmsKeyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[0];
    }

    pub struct AssociateSourceToS3TableIntegration;
    impl crate::Op for AssociateSourceToS3TableIntegration {
        type Input = super::AssociateSourceToS3TableIntegrationRequest;
        type Output = super::AssociateSourceToS3TableIntegrationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[1];
    }

    pub struct CancelExportTask;
    impl crate::Op for CancelExportTask {
        type Input = super::CancelExportTaskRequest;
        type Output = super::CancelExportTaskResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[2];
    }

    pub struct CancelImportTask;
    impl crate::Op for CancelImportTask {
        type Input = super::CancelImportTaskRequest;
        type Output = super::CancelImportTaskResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[3];
    }

    pub struct CreateDelivery;
    impl crate::Op for CreateDelivery {
        type Input = super::CreateDeliveryRequest;
        type Output = super::CreateDeliveryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[4];
    }

    pub struct CreateExportTask;
    impl crate::Op for CreateExportTask {
        type Input = super::CreateExportTaskRequest;
        type Output = super::CreateExportTaskResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[5];
    }

    pub struct CreateImportTask;
    impl crate::Op for CreateImportTask {
        type Input = super::CreateImportTaskRequest;
        type Output = super::CreateImportTaskResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[6];
    }

    pub struct CreateLogAnomalyDetector;
    impl crate::Op for CreateLogAnomalyDetector {
        type Input = super::CreateLogAnomalyDetectorRequest;
        type Output = super::CreateLogAnomalyDetectorResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[7];
    }

    pub struct CreateLogGroup;
    impl crate::Op for CreateLogGroup {
        type Input = super::CreateLogGroupRequest;
        type Output = super::CreateLogGroupResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[8];
    }

    pub struct CreateLogStream;
    impl crate::Op for CreateLogStream {
        type Input = super::CreateLogStreamRequest;
        type Output = super::CreateLogStreamResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[9];
    }

    pub struct CreateLookupTable;
    impl crate::Op for CreateLookupTable {
        type Input = super::CreateLookupTableRequest;
        type Output = super::CreateLookupTableResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[10];
    }

    pub struct CreateScheduledQuery;
    impl crate::Op for CreateScheduledQuery {
        type Input = super::CreateScheduledQueryRequest;
        type Output = super::CreateScheduledQueryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[11];
    }

    pub struct DeleteAccountPolicy;
    impl crate::Op for DeleteAccountPolicy {
        type Input = super::DeleteAccountPolicyRequest;
        type Output = super::DeleteAccountPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[12];
    }

    pub struct DeleteDataProtectionPolicy;
    impl crate::Op for DeleteDataProtectionPolicy {
        type Input = super::DeleteDataProtectionPolicyRequest;
        type Output = super::DeleteDataProtectionPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[13];
    }

    pub struct DeleteDelivery;
    impl crate::Op for DeleteDelivery {
        type Input = super::DeleteDeliveryRequest;
        type Output = super::DeleteDeliveryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[14];
    }

    pub struct DeleteDeliveryDestination;
    impl crate::Op for DeleteDeliveryDestination {
        type Input = super::DeleteDeliveryDestinationRequest;
        type Output = super::DeleteDeliveryDestinationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[15];
    }

    pub struct DeleteDeliveryDestinationPolicy;
    impl crate::Op for DeleteDeliveryDestinationPolicy {
        type Input = super::DeleteDeliveryDestinationPolicyRequest;
        type Output = super::DeleteDeliveryDestinationPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[16];
    }

    pub struct DeleteDeliverySource;
    impl crate::Op for DeleteDeliverySource {
        type Input = super::DeleteDeliverySourceRequest;
        type Output = super::DeleteDeliverySourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[17];
    }

    pub struct DeleteDestination;
    impl crate::Op for DeleteDestination {
        type Input = super::DeleteDestinationRequest;
        type Output = super::DeleteDestinationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[18];
    }

    pub struct DeleteIndexPolicy;
    impl crate::Op for DeleteIndexPolicy {
        type Input = super::DeleteIndexPolicyRequest;
        type Output = super::DeleteIndexPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[19];
    }

    pub struct DeleteIntegration;
    impl crate::Op for DeleteIntegration {
        type Input = super::DeleteIntegrationRequest;
        type Output = super::DeleteIntegrationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[20];
    }

    pub struct DeleteLogAnomalyDetector;
    impl crate::Op for DeleteLogAnomalyDetector {
        type Input = super::DeleteLogAnomalyDetectorRequest;
        type Output = super::DeleteLogAnomalyDetectorResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[21];
    }

    pub struct DeleteLogGroup;
    impl crate::Op for DeleteLogGroup {
        type Input = super::DeleteLogGroupRequest;
        type Output = super::DeleteLogGroupResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[22];
    }

    pub struct DeleteLogStream;
    impl crate::Op for DeleteLogStream {
        type Input = super::DeleteLogStreamRequest;
        type Output = super::DeleteLogStreamResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[23];
    }

    pub struct DeleteLookupTable;
    impl crate::Op for DeleteLookupTable {
        type Input = super::DeleteLookupTableRequest;
        type Output = super::DeleteLookupTableResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[24];
    }

    pub struct DeleteMetricFilter;
    impl crate::Op for DeleteMetricFilter {
        type Input = super::DeleteMetricFilterRequest;
        type Output = super::DeleteMetricFilterResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[25];
    }

    pub struct DeleteQueryDefinition;
    impl crate::Op for DeleteQueryDefinition {
        type Input = super::DeleteQueryDefinitionRequest;
        type Output = super::DeleteQueryDefinitionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[26];
    }

    pub struct DeleteResourcePolicy;
    impl crate::Op for DeleteResourcePolicy {
        type Input = super::DeleteResourcePolicyRequest;
        type Output = super::DeleteResourcePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[27];
    }

    pub struct DeleteRetentionPolicy;
    impl crate::Op for DeleteRetentionPolicy {
        type Input = super::DeleteRetentionPolicyRequest;
        type Output = super::DeleteRetentionPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[28];
    }

    pub struct DeleteScheduledQuery;
    impl crate::Op for DeleteScheduledQuery {
        type Input = super::DeleteScheduledQueryRequest;
        type Output = super::DeleteScheduledQueryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[29];
    }

    pub struct DeleteSubscriptionFilter;
    impl crate::Op for DeleteSubscriptionFilter {
        type Input = super::DeleteSubscriptionFilterRequest;
        type Output = super::DeleteSubscriptionFilterResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[30];
    }

    pub struct DeleteSyslogConfiguration;
    impl crate::Op for DeleteSyslogConfiguration {
        type Input = super::DeleteSyslogConfigurationRequest;
        type Output = super::DeleteSyslogConfigurationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[31];
    }

    pub struct DeleteTransformer;
    impl crate::Op for DeleteTransformer {
        type Input = super::DeleteTransformerRequest;
        type Output = super::DeleteTransformerResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[32];
    }

    pub struct DescribeAccountPolicies;
    impl crate::Op for DescribeAccountPolicies {
        type Input = super::DescribeAccountPoliciesRequest;
        type Output = super::DescribeAccountPoliciesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[33];
    }

    pub struct DescribeConfigurationTemplates;
    impl crate::Op for DescribeConfigurationTemplates {
        type Input = super::DescribeConfigurationTemplatesRequest;
        type Output = super::DescribeConfigurationTemplatesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[34];
    }

    pub struct DescribeDeliveries;
    impl crate::Op for DescribeDeliveries {
        type Input = super::DescribeDeliveriesRequest;
        type Output = super::DescribeDeliveriesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[35];
    }

    pub struct DescribeDeliveryDestinations;
    impl crate::Op for DescribeDeliveryDestinations {
        type Input = super::DescribeDeliveryDestinationsRequest;
        type Output = super::DescribeDeliveryDestinationsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[36];
    }

    pub struct DescribeDeliverySources;
    impl crate::Op for DescribeDeliverySources {
        type Input = super::DescribeDeliverySourcesRequest;
        type Output = super::DescribeDeliverySourcesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[37];
    }

    pub struct DescribeDestinations;
    impl crate::Op for DescribeDestinations {
        type Input = super::DescribeDestinationsRequest;
        type Output = super::DescribeDestinationsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[38];
    }

    pub struct DescribeExportTasks;
    impl crate::Op for DescribeExportTasks {
        type Input = super::DescribeExportTasksRequest;
        type Output = super::DescribeExportTasksResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[39];
    }

    pub struct DescribeFieldIndexes;
    impl crate::Op for DescribeFieldIndexes {
        type Input = super::DescribeFieldIndexesRequest;
        type Output = super::DescribeFieldIndexesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[40];
    }

    pub struct DescribeImportTaskBatches;
    impl crate::Op for DescribeImportTaskBatches {
        type Input = super::DescribeImportTaskBatchesRequest;
        type Output = super::DescribeImportTaskBatchesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[41];
    }

    pub struct DescribeImportTasks;
    impl crate::Op for DescribeImportTasks {
        type Input = super::DescribeImportTasksRequest;
        type Output = super::DescribeImportTasksResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[42];
    }

    pub struct DescribeIndexPolicies;
    impl crate::Op for DescribeIndexPolicies {
        type Input = super::DescribeIndexPoliciesRequest;
        type Output = super::DescribeIndexPoliciesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[43];
    }

    pub struct DescribeLogGroups;
    impl crate::Op for DescribeLogGroups {
        type Input = super::DescribeLogGroupsRequest;
        type Output = super::DescribeLogGroupsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[44];
    }

    pub struct DescribeLogStreams;
    impl crate::Op for DescribeLogStreams {
        type Input = super::DescribeLogStreamsRequest;
        type Output = super::DescribeLogStreamsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[45];
    }

    pub struct DescribeLookupTables;
    impl crate::Op for DescribeLookupTables {
        type Input = super::DescribeLookupTablesRequest;
        type Output = super::DescribeLookupTablesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[46];
    }

    pub struct DescribeMetricFilters;
    impl crate::Op for DescribeMetricFilters {
        type Input = super::DescribeMetricFiltersRequest;
        type Output = super::DescribeMetricFiltersResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[47];
    }

    pub struct DescribeQueries;
    impl crate::Op for DescribeQueries {
        type Input = super::DescribeQueriesRequest;
        type Output = super::DescribeQueriesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[48];
    }

    pub struct DescribeQueryDefinitions;
    impl crate::Op for DescribeQueryDefinitions {
        type Input = super::DescribeQueryDefinitionsRequest;
        type Output = super::DescribeQueryDefinitionsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[49];
    }

    pub struct DescribeResourcePolicies;
    impl crate::Op for DescribeResourcePolicies {
        type Input = super::DescribeResourcePoliciesRequest;
        type Output = super::DescribeResourcePoliciesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[50];
    }

    pub struct DescribeSubscriptionFilters;
    impl crate::Op for DescribeSubscriptionFilters {
        type Input = super::DescribeSubscriptionFiltersRequest;
        type Output = super::DescribeSubscriptionFiltersResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[51];
    }

    pub struct DisassociateKmsKey;
    impl crate::Op for DisassociateKmsKey {
        type Input = super::DisassociateKmsKeyRequest;
        type Output = super::DisassociateKmsKeyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[52];
    }

    pub struct DisassociateSourceFromS3TableIntegration;
    impl crate::Op for DisassociateSourceFromS3TableIntegration {
        type Input = super::DisassociateSourceFromS3TableIntegrationRequest;
        type Output = super::DisassociateSourceFromS3TableIntegrationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[53];
    }

    pub struct FilterLogEvents;
    impl crate::Op for FilterLogEvents {
        type Input = super::FilterLogEventsRequest;
        type Output = super::FilterLogEventsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[54];
    }

    pub struct GetDataProtectionPolicy;
    impl crate::Op for GetDataProtectionPolicy {
        type Input = super::GetDataProtectionPolicyRequest;
        type Output = super::GetDataProtectionPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[55];
    }

    pub struct GetDelivery;
    impl crate::Op for GetDelivery {
        type Input = super::GetDeliveryRequest;
        type Output = super::GetDeliveryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[56];
    }

    pub struct GetDeliveryDestination;
    impl crate::Op for GetDeliveryDestination {
        type Input = super::GetDeliveryDestinationRequest;
        type Output = super::GetDeliveryDestinationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[57];
    }

    pub struct GetDeliveryDestinationPolicy;
    impl crate::Op for GetDeliveryDestinationPolicy {
        type Input = super::GetDeliveryDestinationPolicyRequest;
        type Output = super::GetDeliveryDestinationPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[58];
    }

    pub struct GetDeliverySource;
    impl crate::Op for GetDeliverySource {
        type Input = super::GetDeliverySourceRequest;
        type Output = super::GetDeliverySourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[59];
    }

    pub struct GetIntegration;
    impl crate::Op for GetIntegration {
        type Input = super::GetIntegrationRequest;
        type Output = super::GetIntegrationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[60];
    }

    pub struct GetLogAnomalyDetector;
    impl crate::Op for GetLogAnomalyDetector {
        type Input = super::GetLogAnomalyDetectorRequest;
        type Output = super::GetLogAnomalyDetectorResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[61];
    }

    pub struct GetLogEvents;
    impl crate::Op for GetLogEvents {
        type Input = super::GetLogEventsRequest;
        type Output = super::GetLogEventsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[62];
    }

    pub struct GetLogFields;
    impl crate::Op for GetLogFields {
        type Input = super::GetLogFieldsRequest;
        type Output = super::GetLogFieldsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[63];
    }

    pub struct GetLogGroupFields;
    impl crate::Op for GetLogGroupFields {
        type Input = super::GetLogGroupFieldsRequest;
        type Output = super::GetLogGroupFieldsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[64];
    }

    pub struct GetLogObject;
    impl crate::Op for GetLogObject {
        type Input = super::GetLogObjectRequest;
        type Output = super::GetLogObjectResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[65];
    }

    pub struct GetLogRecord;
    impl crate::Op for GetLogRecord {
        type Input = super::GetLogRecordRequest;
        type Output = super::GetLogRecordResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[66];
    }

    pub struct GetLookupTable;
    impl crate::Op for GetLookupTable {
        type Input = super::GetLookupTableRequest;
        type Output = super::GetLookupTableResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[67];
    }

    pub struct GetQueryResults;
    impl crate::Op for GetQueryResults {
        type Input = super::GetQueryResultsRequest;
        type Output = super::GetQueryResultsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[68];
    }

    pub struct GetScheduledQuery;
    impl crate::Op for GetScheduledQuery {
        type Input = super::GetScheduledQueryRequest;
        type Output = super::GetScheduledQueryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[69];
    }

    pub struct GetScheduledQueryHistory;
    impl crate::Op for GetScheduledQueryHistory {
        type Input = super::GetScheduledQueryHistoryRequest;
        type Output = super::GetScheduledQueryHistoryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[70];
    }

    pub struct GetStorageTierPolicy;
    impl crate::Op for GetStorageTierPolicy {
        type Input = super::GetStorageTierPolicyRequest;
        type Output = super::GetStorageTierPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[71];
    }

    pub struct GetTransformer;
    impl crate::Op for GetTransformer {
        type Input = super::GetTransformerRequest;
        type Output = super::GetTransformerResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[72];
    }

    pub struct ListAggregateLogGroupSummaries;
    impl crate::Op for ListAggregateLogGroupSummaries {
        type Input = super::ListAggregateLogGroupSummariesRequest;
        type Output = super::ListAggregateLogGroupSummariesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[73];
    }

    pub struct ListAnomalies;
    impl crate::Op for ListAnomalies {
        type Input = super::ListAnomaliesRequest;
        type Output = super::ListAnomaliesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[74];
    }

    pub struct ListIntegrations;
    impl crate::Op for ListIntegrations {
        type Input = super::ListIntegrationsRequest;
        type Output = super::ListIntegrationsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[75];
    }

    pub struct ListLogAnomalyDetectors;
    impl crate::Op for ListLogAnomalyDetectors {
        type Input = super::ListLogAnomalyDetectorsRequest;
        type Output = super::ListLogAnomalyDetectorsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[76];
    }

    pub struct ListLogGroups;
    impl crate::Op for ListLogGroups {
        type Input = super::ListLogGroupsRequest;
        type Output = super::ListLogGroupsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[77];
    }

    pub struct ListLogGroupsForQuery;
    impl crate::Op for ListLogGroupsForQuery {
        type Input = super::ListLogGroupsForQueryRequest;
        type Output = super::ListLogGroupsForQueryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[78];
    }

    pub struct ListScheduledQueries;
    impl crate::Op for ListScheduledQueries {
        type Input = super::ListScheduledQueriesRequest;
        type Output = super::ListScheduledQueriesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[79];
    }

    pub struct ListSourcesForS3TableIntegration;
    impl crate::Op for ListSourcesForS3TableIntegration {
        type Input = super::ListSourcesForS3TableIntegrationRequest;
        type Output = super::ListSourcesForS3TableIntegrationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[80];
    }

    pub struct ListSyslogConfigurations;
    impl crate::Op for ListSyslogConfigurations {
        type Input = super::ListSyslogConfigurationsRequest;
        type Output = super::ListSyslogConfigurationsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[81];
    }

    pub struct ListTagsForResource;
    impl crate::Op for ListTagsForResource {
        type Input = super::ListTagsForResourceRequest;
        type Output = super::ListTagsForResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[82];
    }

    pub struct ListTagsLogGroup;
    impl crate::Op for ListTagsLogGroup {
        type Input = super::ListTagsLogGroupRequest;
        type Output = super::ListTagsLogGroupResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[83];
    }

    pub struct PutAccountPolicy;
    impl crate::Op for PutAccountPolicy {
        type Input = super::PutAccountPolicyRequest;
        type Output = super::PutAccountPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[84];
    }

    pub struct PutBearerTokenAuthentication;
    impl crate::Op for PutBearerTokenAuthentication {
        type Input = super::PutBearerTokenAuthenticationRequest;
        type Output = super::PutBearerTokenAuthenticationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[85];
    }

    pub struct PutDataProtectionPolicy;
    impl crate::Op for PutDataProtectionPolicy {
        type Input = super::PutDataProtectionPolicyRequest;
        type Output = super::PutDataProtectionPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[86];
    }

    pub struct PutDeliveryDestination;
    impl crate::Op for PutDeliveryDestination {
        type Input = super::PutDeliveryDestinationRequest;
        type Output = super::PutDeliveryDestinationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[87];
    }

    pub struct PutDeliveryDestinationPolicy;
    impl crate::Op for PutDeliveryDestinationPolicy {
        type Input = super::PutDeliveryDestinationPolicyRequest;
        type Output = super::PutDeliveryDestinationPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[88];
    }

    pub struct PutDeliverySource;
    impl crate::Op for PutDeliverySource {
        type Input = super::PutDeliverySourceRequest;
        type Output = super::PutDeliverySourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[89];
    }

    pub struct PutDestination;
    impl crate::Op for PutDestination {
        type Input = super::PutDestinationRequest;
        type Output = super::PutDestinationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[90];
    }

    pub struct PutDestinationPolicy;
    impl crate::Op for PutDestinationPolicy {
        type Input = super::PutDestinationPolicyRequest;
        type Output = super::PutDestinationPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[91];
    }

    pub struct PutIndexPolicy;
    impl crate::Op for PutIndexPolicy {
        type Input = super::PutIndexPolicyRequest;
        type Output = super::PutIndexPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[92];
    }

    pub struct PutIntegration;
    impl crate::Op for PutIntegration {
        type Input = super::PutIntegrationRequest;
        type Output = super::PutIntegrationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[93];
    }

    pub struct PutLogEvents;
    impl crate::Op for PutLogEvents {
        type Input = super::PutLogEventsRequest;
        type Output = super::PutLogEventsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[94];
    }

    pub struct PutLogGroupDeletionProtection;
    impl crate::Op for PutLogGroupDeletionProtection {
        type Input = super::PutLogGroupDeletionProtectionRequest;
        type Output = super::PutLogGroupDeletionProtectionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[95];
    }

    pub struct PutMetricFilter;
    impl crate::Op for PutMetricFilter {
        type Input = super::PutMetricFilterRequest;
        type Output = super::PutMetricFilterResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[96];
    }

    pub struct PutQueryDefinition;
    impl crate::Op for PutQueryDefinition {
        type Input = super::PutQueryDefinitionRequest;
        type Output = super::PutQueryDefinitionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[97];
    }

    pub struct PutResourcePolicy;
    impl crate::Op for PutResourcePolicy {
        type Input = super::PutResourcePolicyRequest;
        type Output = super::PutResourcePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[98];
    }

    pub struct PutRetentionPolicy;
    impl crate::Op for PutRetentionPolicy {
        type Input = super::PutRetentionPolicyRequest;
        type Output = super::PutRetentionPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[99];
    }

    pub struct PutStorageTierPolicy;
    impl crate::Op for PutStorageTierPolicy {
        type Input = super::PutStorageTierPolicyRequest;
        type Output = super::PutStorageTierPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[100];
    }

    pub struct PutSubscriptionFilter;
    impl crate::Op for PutSubscriptionFilter {
        type Input = super::PutSubscriptionFilterRequest;
        type Output = super::PutSubscriptionFilterResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[101];
    }

    pub struct PutSyslogConfiguration;
    impl crate::Op for PutSyslogConfiguration {
        type Input = super::PutSyslogConfigurationRequest;
        type Output = super::PutSyslogConfigurationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[102];
    }

    pub struct PutTransformer;
    impl crate::Op for PutTransformer {
        type Input = super::PutTransformerRequest;
        type Output = super::PutTransformerResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[103];
    }

    pub struct StartLiveTail;
    impl crate::Op for StartLiveTail {
        type Input = super::StartLiveTailRequest;
        type Output = super::StartLiveTailResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[104];
    }

    pub struct StartQuery;
    impl crate::Op for StartQuery {
        type Input = super::StartQueryRequest;
        type Output = super::StartQueryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[105];
    }

    pub struct StopQuery;
    impl crate::Op for StopQuery {
        type Input = super::StopQueryRequest;
        type Output = super::StopQueryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[106];
    }

    pub struct TagLogGroup;
    impl crate::Op for TagLogGroup {
        type Input = super::TagLogGroupRequest;
        type Output = super::TagLogGroupResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[107];
    }

    pub struct TagResource;
    impl crate::Op for TagResource {
        type Input = super::TagResourceRequest;
        type Output = super::TagResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[108];
    }

    pub struct TestMetricFilter;
    impl crate::Op for TestMetricFilter {
        type Input = super::TestMetricFilterRequest;
        type Output = super::TestMetricFilterResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[109];
    }

    pub struct TestTransformer;
    impl crate::Op for TestTransformer {
        type Input = super::TestTransformerRequest;
        type Output = super::TestTransformerResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[110];
    }

    pub struct UntagLogGroup;
    impl crate::Op for UntagLogGroup {
        type Input = super::UntagLogGroupRequest;
        type Output = super::UntagLogGroupResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[111];
    }

    pub struct UntagResource;
    impl crate::Op for UntagResource {
        type Input = super::UntagResourceRequest;
        type Output = super::UntagResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[112];
    }

    pub struct UpdateAnomaly;
    impl crate::Op for UpdateAnomaly {
        type Input = super::UpdateAnomalyRequest;
        type Output = super::UpdateAnomalyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[113];
    }

    pub struct UpdateDeliveryConfiguration;
    impl crate::Op for UpdateDeliveryConfiguration {
        type Input = super::UpdateDeliveryConfigurationRequest;
        type Output = super::UpdateDeliveryConfigurationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[114];
    }

    pub struct UpdateLogAnomalyDetector;
    impl crate::Op for UpdateLogAnomalyDetector {
        type Input = super::UpdateLogAnomalyDetectorRequest;
        type Output = super::UpdateLogAnomalyDetectorResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[115];
    }

    pub struct UpdateLookupTable;
    impl crate::Op for UpdateLookupTable {
        type Input = super::UpdateLookupTableRequest;
        type Output = super::UpdateLookupTableResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[116];
    }

    pub struct UpdateScheduledQuery;
    impl crate::Op for UpdateScheduledQuery {
        type Input = super::UpdateScheduledQueryRequest;
        type Output = super::UpdateScheduledQueryResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[117];
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
    pub static ConflictException: crate::ErrorShape =
        crate::ErrorShape { shape: "ConflictException", code: "ConflictException", status: 400 };
    pub static DataAlreadyAcceptedException: crate::ErrorShape = crate::ErrorShape {
        shape: "DataAlreadyAcceptedException",
        code: "DataAlreadyAcceptedException",
        status: 400,
    };
    pub static InternalServerException: crate::ErrorShape = crate::ErrorShape {
        shape: "InternalServerException",
        code: "InternalServerException",
        status: 500,
    };
    pub static InternalStreamingException: crate::ErrorShape = crate::ErrorShape {
        shape: "InternalStreamingException",
        code: "InternalStreamingException",
        status: 400,
    };
    pub static InvalidOperationException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidOperationException",
        code: "InvalidOperationException",
        status: 400,
    };
    pub static InvalidParameterException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidParameterException",
        code: "InvalidParameterException",
        status: 400,
    };
    pub static InvalidSequenceTokenException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidSequenceTokenException",
        code: "InvalidSequenceTokenException",
        status: 400,
    };
    pub static LimitExceededException: crate::ErrorShape = crate::ErrorShape {
        shape: "LimitExceededException",
        code: "LimitExceededException",
        status: 400,
    };
    pub static MalformedQueryException: crate::ErrorShape = crate::ErrorShape {
        shape: "MalformedQueryException",
        code: "MalformedQueryException",
        status: 400,
    };
    pub static OperationAbortedException: crate::ErrorShape = crate::ErrorShape {
        shape: "OperationAbortedException",
        code: "OperationAbortedException",
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
    pub static ServiceQuotaExceededException: crate::ErrorShape = crate::ErrorShape {
        shape: "ServiceQuotaExceededException",
        code: "ServiceQuotaExceededException",
        status: 400,
    };
    pub static ServiceUnavailableException: crate::ErrorShape = crate::ErrorShape {
        shape: "ServiceUnavailableException",
        code: "ServiceUnavailableException",
        status: 500,
    };
    pub static SessionStreamingException: crate::ErrorShape = crate::ErrorShape {
        shape: "SessionStreamingException",
        code: "SessionStreamingException",
        status: 400,
    };
    pub static SessionTimeoutException: crate::ErrorShape = crate::ErrorShape {
        shape: "SessionTimeoutException",
        code: "SessionTimeoutException",
        status: 400,
    };
    pub static ThrottlingException: crate::ErrorShape = crate::ErrorShape {
        shape: "ThrottlingException",
        code: "ThrottlingException",
        status: 400,
    };
    pub static TooManyTagsException: crate::ErrorShape = crate::ErrorShape {
        shape: "TooManyTagsException",
        code: "TooManyTagsException",
        status: 400,
    };
    pub static UnrecognizedClientException: crate::ErrorShape = crate::ErrorShape {
        shape: "UnrecognizedClientException",
        code: "UnrecognizedClientException",
        status: 400,
    };
    pub static ValidationException: crate::ErrorShape = crate::ErrorShape {
        shape: "ValidationException",
        code: "ValidationException",
        status: 400,
    };
    /// All of them.
    pub static ALL: &[&crate::ErrorShape] = &[
        &AccessDeniedException,
        &ConflictException,
        &DataAlreadyAcceptedException,
        &InternalServerException,
        &InternalStreamingException,
        &InvalidOperationException,
        &InvalidParameterException,
        &InvalidSequenceTokenException,
        &LimitExceededException,
        &MalformedQueryException,
        &OperationAbortedException,
        &ResourceAlreadyExistsException,
        &ResourceNotFoundException,
        &ServiceQuotaExceededException,
        &ServiceUnavailableException,
        &SessionStreamingException,
        &SessionTimeoutException,
        &ThrottlingException,
        &TooManyTagsException,
        &UnrecognizedClientException,
        &ValidationException,
    ];
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountPolicy {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub last_updated_time: Option<i64>,
    pub policy_type: Option<PolicyType>,
    pub scope: Option<Scope>,
    pub selection_criteria: Option<String>,
    pub account_id: Option<String>,
}

impl crate::Value for AccountPolicy {
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
        input.open(&schema::AccountPolicy)?;
        while let Some((member, kind)) = input.member(&schema::AccountPolicy)? {
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
            policy_name: v0,
            policy_document: v1,
            last_updated_time: v2,
            policy_type: v3,
            scope: v4,
            selection_criteria: v5,
            account_id: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AccountPolicy);
        members.optional(0, &self.policy_name);
        members.optional(1, &self.policy_document);
        members.optional(2, &self.last_updated_time);
        members.optional(3, &self.policy_type);
        members.optional(4, &self.scope);
        members.optional(5, &self.selection_criteria);
        members.optional(6, &self.account_id);
        members.close();
    }
}

shape!(AccountPolicy, schema::AccountPolicy);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActionStatus {
    InProgress,
    ClientError,
    Failed,
    Complete,
}

texts!(
    ActionStatus,
    schema::ActionStatus,
    [
        InProgress = "IN_PROGRESS",
        ClientError = "CLIENT_ERROR",
        Failed = "FAILED",
        Complete = "COMPLETE",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddKeyEntry {
    pub key: String,
    pub value: String,
    pub overwrite_if_exists: Option<bool>,
}

impl crate::Value for AddKeyEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::AddKeyEntry)?;
        while let Some((member, kind)) = input.member(&schema::AddKeyEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { key: v0, value: v1, overwrite_if_exists: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AddKeyEntry);
        members.required(0, &self.key);
        members.required(1, &self.value);
        members.optional(2, &self.overwrite_if_exists);
        members.close();
    }
}

shape!(AddKeyEntry, schema::AddKeyEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddKeys {
    pub entries: Vec<AddKeyEntry>,
}

impl crate::Value for AddKeys {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::AddKeys)?;
        while let Some((member, kind)) = input.member(&schema::AddKeys)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { entries: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AddKeys);
        members.required(0, &self.entries);
        members.close();
    }
}

shape!(AddKeys, schema::AddKeys);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AggregateLogGroupSummary {
    pub log_group_count: Option<i32>,
    pub grouping_identifiers: Option<Vec<GroupingIdentifier>>,
}

impl crate::Value for AggregateLogGroupSummary {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AggregateLogGroupSummary)?;
        while let Some((member, kind)) = input.member(&schema::AggregateLogGroupSummary)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { log_group_count: v0, grouping_identifiers: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AggregateLogGroupSummary);
        members.optional(0, &self.log_group_count);
        members.optional(1, &self.grouping_identifiers);
        members.close();
    }
}

shape!(AggregateLogGroupSummary, schema::AggregateLogGroupSummary);

#[derive(Debug, Clone, PartialEq)]
pub struct Anomaly {
    pub anomaly_id: String,
    pub pattern_id: String,
    pub anomaly_detector_arn: String,
    pub pattern_string: String,
    pub pattern_regex: Option<String>,
    pub priority: Option<String>,
    pub first_seen: i64,
    pub last_seen: i64,
    pub description: String,
    pub active: bool,
    pub state: State,
    pub histogram: std::collections::BTreeMap<String, i64>,
    pub log_samples: Vec<LogEvent>,
    pub pattern_tokens: Vec<PatternToken>,
    pub log_group_arn_list: Vec<String>,
    pub suppressed: Option<bool>,
    pub suppressed_date: Option<i64>,
    pub suppressed_until: Option<i64>,
    pub is_pattern_level_suppression: Option<bool>,
}

impl crate::Value for Anomaly {
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
        let mut v17 = None;
        let mut v18 = None;
        input.open(&schema::Anomaly)?;
        while let Some((member, kind)) = input.member(&schema::Anomaly)? {
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
                16 => v16 = crate::Value::read(input, kind)?,
                17 => v17 = crate::Value::read(input, kind)?,
                _ => v18 = crate::Value::read(input, kind)?,
            }
        }
        let (
            Some(v0),
            Some(v1),
            Some(v2),
            Some(v3),
            Some(v6),
            Some(v7),
            Some(v8),
            Some(v9),
            Some(v10),
            Some(v11),
            Some(v12),
            Some(v13),
            Some(v14),
        ) = (v0, v1, v2, v3, v6, v7, v8, v9, v10, v11, v12, v13, v14)
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            anomaly_id: v0,
            pattern_id: v1,
            anomaly_detector_arn: v2,
            pattern_string: v3,
            pattern_regex: v4,
            priority: v5,
            first_seen: v6,
            last_seen: v7,
            description: v8,
            active: v9,
            state: v10,
            histogram: v11,
            log_samples: v12,
            pattern_tokens: v13,
            log_group_arn_list: v14,
            suppressed: v15,
            suppressed_date: v16,
            suppressed_until: v17,
            is_pattern_level_suppression: v18,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Anomaly);
        members.required(0, &self.anomaly_id);
        members.required(1, &self.pattern_id);
        members.required(2, &self.anomaly_detector_arn);
        members.required(3, &self.pattern_string);
        members.optional(4, &self.pattern_regex);
        members.optional(5, &self.priority);
        members.required(6, &self.first_seen);
        members.required(7, &self.last_seen);
        members.required(8, &self.description);
        members.required(9, &self.active);
        members.required(10, &self.state);
        members.required(11, &self.histogram);
        members.required(12, &self.log_samples);
        members.required(13, &self.pattern_tokens);
        members.required(14, &self.log_group_arn_list);
        members.optional(15, &self.suppressed);
        members.optional(16, &self.suppressed_date);
        members.optional(17, &self.suppressed_until);
        members.optional(18, &self.is_pattern_level_suppression);
        members.close();
    }
}

shape!(Anomaly, schema::Anomaly);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnomalyDetector {
    pub anomaly_detector_arn: Option<String>,
    pub detector_name: Option<String>,
    pub log_group_arn_list: Option<Vec<String>>,
    pub evaluation_frequency: Option<EvaluationFrequency>,
    pub filter_pattern: Option<String>,
    pub anomaly_detector_status: Option<AnomalyDetectorStatus>,
    pub kms_key_id: Option<String>,
    pub creation_time_stamp: Option<i64>,
    pub last_modified_time_stamp: Option<i64>,
    pub anomaly_visibility_time: Option<i64>,
}

impl crate::Value for AnomalyDetector {
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
        input.open(&schema::AnomalyDetector)?;
        while let Some((member, kind)) = input.member(&schema::AnomalyDetector)? {
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
            anomaly_detector_arn: v0,
            detector_name: v1,
            log_group_arn_list: v2,
            evaluation_frequency: v3,
            filter_pattern: v4,
            anomaly_detector_status: v5,
            kms_key_id: v6,
            creation_time_stamp: v7,
            last_modified_time_stamp: v8,
            anomaly_visibility_time: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AnomalyDetector);
        members.optional(0, &self.anomaly_detector_arn);
        members.optional(1, &self.detector_name);
        members.optional(2, &self.log_group_arn_list);
        members.optional(3, &self.evaluation_frequency);
        members.optional(4, &self.filter_pattern);
        members.optional(5, &self.anomaly_detector_status);
        members.optional(6, &self.kms_key_id);
        members.optional(7, &self.creation_time_stamp);
        members.optional(8, &self.last_modified_time_stamp);
        members.optional(9, &self.anomaly_visibility_time);
        members.close();
    }
}

shape!(AnomalyDetector, schema::AnomalyDetector);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnomalyDetectorStatus {
    Initializing,
    Training,
    Analyzing,
    Failed,
    Deleted,
    Paused,
}

texts!(
    AnomalyDetectorStatus,
    schema::AnomalyDetectorStatus,
    [
        Initializing = "INITIALIZING",
        Training = "TRAINING",
        Analyzing = "ANALYZING",
        Failed = "FAILED",
        Deleted = "DELETED",
        Paused = "PAUSED",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateKmsKeyRequest {
    pub log_group_name: Option<String>,
    pub kms_key_id: String,
    pub resource_identifier: Option<String>,
}

impl crate::Value for AssociateKmsKeyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::AssociateKmsKeyRequest)?;
        while let Some((member, kind)) = input.member(&schema::AssociateKmsKeyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { log_group_name: v0, kms_key_id: v1, resource_identifier: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AssociateKmsKeyRequest);
        members.optional(0, &self.log_group_name);
        members.required(1, &self.kms_key_id);
        members.optional(2, &self.resource_identifier);
        members.close();
    }
}

shape!(AssociateKmsKeyRequest, schema::AssociateKmsKeyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateSourceToS3TableIntegrationRequest {
    pub integration_arn: String,
    pub data_source: DataSource,
}

impl crate::Value for AssociateSourceToS3TableIntegrationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AssociateSourceToS3TableIntegrationRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::AssociateSourceToS3TableIntegrationRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { integration_arn: v0, data_source: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::AssociateSourceToS3TableIntegrationRequest);
        members.required(0, &self.integration_arn);
        members.required(1, &self.data_source);
        members.close();
    }
}

shape!(
    AssociateSourceToS3TableIntegrationRequest,
    schema::AssociateSourceToS3TableIntegrationRequest
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateSourceToS3TableIntegrationResponse {
    pub identifier: Option<String>,
}

impl crate::Value for AssociateSourceToS3TableIntegrationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::AssociateSourceToS3TableIntegrationResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::AssociateSourceToS3TableIntegrationResponse)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { identifier: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::AssociateSourceToS3TableIntegrationResponse);
        members.optional(0, &self.identifier);
        members.close();
    }
}

shape!(
    AssociateSourceToS3TableIntegrationResponse,
    schema::AssociateSourceToS3TableIntegrationResponse
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CSV {
    pub quote_character: Option<String>,
    pub delimiter: Option<String>,
    pub columns: Option<Vec<String>>,
    pub source: Option<String>,
    pub destination: Option<String>,
}

impl crate::Value for CSV {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::CSV)?;
        while let Some((member, kind)) = input.member(&schema::CSV)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            quote_character: v0,
            delimiter: v1,
            columns: v2,
            source: v3,
            destination: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CSV);
        members.optional(0, &self.quote_character);
        members.optional(1, &self.delimiter);
        members.optional(2, &self.columns);
        members.optional(3, &self.source);
        members.optional(4, &self.destination);
        members.close();
    }
}

shape!(CSV, schema::CSV);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelExportTaskRequest {
    pub task_id: String,
}

impl crate::Value for CancelExportTaskRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CancelExportTaskRequest)?;
        while let Some((member, kind)) = input.member(&schema::CancelExportTaskRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { task_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CancelExportTaskRequest);
        members.required(0, &self.task_id);
        members.close();
    }
}

shape!(CancelExportTaskRequest, schema::CancelExportTaskRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelImportTaskRequest {
    pub import_id: String,
}

impl crate::Value for CancelImportTaskRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CancelImportTaskRequest)?;
        while let Some((member, kind)) = input.member(&schema::CancelImportTaskRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { import_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CancelImportTaskRequest);
        members.required(0, &self.import_id);
        members.close();
    }
}

shape!(CancelImportTaskRequest, schema::CancelImportTaskRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelImportTaskResponse {
    pub import_id: Option<String>,
    pub import_statistics: Option<ImportStatistics>,
    pub import_status: Option<ImportStatus>,
    pub creation_time: Option<i64>,
    pub last_updated_time: Option<i64>,
}

impl crate::Value for CancelImportTaskResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::CancelImportTaskResponse)?;
        while let Some((member, kind)) = input.member(&schema::CancelImportTaskResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            import_id: v0,
            import_statistics: v1,
            import_status: v2,
            creation_time: v3,
            last_updated_time: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CancelImportTaskResponse);
        members.optional(0, &self.import_id);
        members.optional(1, &self.import_statistics);
        members.optional(2, &self.import_status);
        members.optional(3, &self.creation_time);
        members.optional(4, &self.last_updated_time);
        members.close();
    }
}

shape!(CancelImportTaskResponse, schema::CancelImportTaskResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConfigurationTemplate {
    pub service: Option<String>,
    pub log_type: Option<String>,
    pub resource_type: Option<String>,
    pub delivery_destination_type: Option<DeliveryDestinationType>,
    pub default_delivery_config_values: Option<ConfigurationTemplateDeliveryConfigValues>,
    pub allowed_fields: Option<Vec<RecordField>>,
    pub allowed_output_formats: Option<Vec<OutputFormat>>,
    pub allowed_action_for_allow_vended_logs_delivery_for_resource: Option<String>,
    pub allowed_field_delimiters: Option<Vec<String>>,
    pub allowed_suffix_path_fields: Option<Vec<String>>,
    pub delivery_source_configuration: Option<Vec<DeliverySourceConfigurationSchema>>,
    pub s3_tables_integration: Option<S3TablesIntegration>,
}

impl crate::Value for ConfigurationTemplate {
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
        input.open(&schema::ConfigurationTemplate)?;
        while let Some((member, kind)) = input.member(&schema::ConfigurationTemplate)? {
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
            service: v0,
            log_type: v1,
            resource_type: v2,
            delivery_destination_type: v3,
            default_delivery_config_values: v4,
            allowed_fields: v5,
            allowed_output_formats: v6,
            allowed_action_for_allow_vended_logs_delivery_for_resource: v7,
            allowed_field_delimiters: v8,
            allowed_suffix_path_fields: v9,
            delivery_source_configuration: v10,
            s3_tables_integration: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ConfigurationTemplate);
        members.optional(0, &self.service);
        members.optional(1, &self.log_type);
        members.optional(2, &self.resource_type);
        members.optional(3, &self.delivery_destination_type);
        members.optional(4, &self.default_delivery_config_values);
        members.optional(5, &self.allowed_fields);
        members.optional(6, &self.allowed_output_formats);
        members.optional(7, &self.allowed_action_for_allow_vended_logs_delivery_for_resource);
        members.optional(8, &self.allowed_field_delimiters);
        members.optional(9, &self.allowed_suffix_path_fields);
        members.optional(10, &self.delivery_source_configuration);
        members.optional(11, &self.s3_tables_integration);
        members.close();
    }
}

shape!(ConfigurationTemplate, schema::ConfigurationTemplate);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConfigurationTemplateDeliveryConfigValues {
    pub record_fields: Option<Vec<String>>,
    pub field_delimiter: Option<String>,
    pub s3_delivery_configuration: Option<S3DeliveryConfiguration>,
}

impl crate::Value for ConfigurationTemplateDeliveryConfigValues {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ConfigurationTemplateDeliveryConfigValues)?;
        while let Some((member, kind)) =
            input.member(&schema::ConfigurationTemplateDeliveryConfigValues)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { record_fields: v0, field_delimiter: v1, s3_delivery_configuration: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::ConfigurationTemplateDeliveryConfigValues);
        members.optional(0, &self.record_fields);
        members.optional(1, &self.field_delimiter);
        members.optional(2, &self.s3_delivery_configuration);
        members.close();
    }
}

shape!(
    ConfigurationTemplateDeliveryConfigValues,
    schema::ConfigurationTemplateDeliveryConfigValues
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CopyValue {
    pub entries: Vec<CopyValueEntry>,
}

impl crate::Value for CopyValue {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CopyValue)?;
        while let Some((member, kind)) = input.member(&schema::CopyValue)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { entries: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CopyValue);
        members.required(0, &self.entries);
        members.close();
    }
}

shape!(CopyValue, schema::CopyValue);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CopyValueEntry {
    pub source: String,
    pub target: String,
    pub overwrite_if_exists: Option<bool>,
}

impl crate::Value for CopyValueEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::CopyValueEntry)?;
        while let Some((member, kind)) = input.member(&schema::CopyValueEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { source: v0, target: v1, overwrite_if_exists: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CopyValueEntry);
        members.required(0, &self.source);
        members.required(1, &self.target);
        members.optional(2, &self.overwrite_if_exists);
        members.close();
    }
}

shape!(CopyValueEntry, schema::CopyValueEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateDeliveryRequest {
    pub delivery_source_name: String,
    pub delivery_destination_arn: String,
    pub record_fields: Option<Vec<String>>,
    pub field_delimiter: Option<String>,
    pub s3_delivery_configuration: Option<S3DeliveryConfiguration>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for CreateDeliveryRequest {
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
        input.open(&schema::CreateDeliveryRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateDeliveryRequest)? {
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
            delivery_source_name: v0,
            delivery_destination_arn: v1,
            record_fields: v2,
            field_delimiter: v3,
            s3_delivery_configuration: v4,
            tags: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateDeliveryRequest);
        members.required(0, &self.delivery_source_name);
        members.required(1, &self.delivery_destination_arn);
        members.optional(2, &self.record_fields);
        members.optional(3, &self.field_delimiter);
        members.optional(4, &self.s3_delivery_configuration);
        members.optional(5, &self.tags);
        members.close();
    }
}

shape!(CreateDeliveryRequest, schema::CreateDeliveryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateDeliveryResponse {
    pub delivery: Option<Delivery>,
}

impl crate::Value for CreateDeliveryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateDeliveryResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateDeliveryResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { delivery: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateDeliveryResponse);
        members.optional(0, &self.delivery);
        members.close();
    }
}

shape!(CreateDeliveryResponse, schema::CreateDeliveryResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateExportTaskRequest {
    pub task_name: Option<String>,
    pub log_group_name: String,
    pub log_stream_name_prefix: Option<String>,
    pub from: i64,
    pub to: i64,
    pub destination: String,
    pub destination_prefix: Option<String>,
}

impl crate::Value for CreateExportTaskRequest {
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
        input.open(&schema::CreateExportTaskRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateExportTaskRequest)? {
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
        let (Some(v1), Some(v3), Some(v4), Some(v5)) = (v1, v3, v4, v5) else { return Ok(None) };
        Ok(Some(Self {
            task_name: v0,
            log_group_name: v1,
            log_stream_name_prefix: v2,
            from: v3,
            to: v4,
            destination: v5,
            destination_prefix: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateExportTaskRequest);
        members.optional(0, &self.task_name);
        members.required(1, &self.log_group_name);
        members.optional(2, &self.log_stream_name_prefix);
        members.required(3, &self.from);
        members.required(4, &self.to);
        members.required(5, &self.destination);
        members.optional(6, &self.destination_prefix);
        members.close();
    }
}

shape!(CreateExportTaskRequest, schema::CreateExportTaskRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateExportTaskResponse {
    pub task_id: Option<String>,
}

impl crate::Value for CreateExportTaskResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateExportTaskResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateExportTaskResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { task_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateExportTaskResponse);
        members.optional(0, &self.task_id);
        members.close();
    }
}

shape!(CreateExportTaskResponse, schema::CreateExportTaskResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateImportTaskRequest {
    pub import_source_arn: String,
    pub import_role_arn: String,
    pub import_filter: Option<ImportFilter>,
}

impl crate::Value for CreateImportTaskRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::CreateImportTaskRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateImportTaskRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { import_source_arn: v0, import_role_arn: v1, import_filter: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateImportTaskRequest);
        members.required(0, &self.import_source_arn);
        members.required(1, &self.import_role_arn);
        members.optional(2, &self.import_filter);
        members.close();
    }
}

shape!(CreateImportTaskRequest, schema::CreateImportTaskRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateImportTaskResponse {
    pub import_id: Option<String>,
    pub import_destination_arn: Option<String>,
    pub creation_time: Option<i64>,
}

impl crate::Value for CreateImportTaskResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::CreateImportTaskResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateImportTaskResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { import_id: v0, import_destination_arn: v1, creation_time: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateImportTaskResponse);
        members.optional(0, &self.import_id);
        members.optional(1, &self.import_destination_arn);
        members.optional(2, &self.creation_time);
        members.close();
    }
}

shape!(CreateImportTaskResponse, schema::CreateImportTaskResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLogAnomalyDetectorRequest {
    pub log_group_arn_list: Vec<String>,
    pub detector_name: Option<String>,
    pub evaluation_frequency: Option<EvaluationFrequency>,
    pub filter_pattern: Option<String>,
    pub kms_key_id: Option<String>,
    pub anomaly_visibility_time: Option<i64>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for CreateLogAnomalyDetectorRequest {
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
        input.open(&schema::CreateLogAnomalyDetectorRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateLogAnomalyDetectorRequest)? {
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
            log_group_arn_list: v0,
            detector_name: v1,
            evaluation_frequency: v2,
            filter_pattern: v3,
            kms_key_id: v4,
            anomaly_visibility_time: v5,
            tags: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateLogAnomalyDetectorRequest);
        members.required(0, &self.log_group_arn_list);
        members.optional(1, &self.detector_name);
        members.optional(2, &self.evaluation_frequency);
        members.optional(3, &self.filter_pattern);
        members.optional(4, &self.kms_key_id);
        members.optional(5, &self.anomaly_visibility_time);
        members.optional(6, &self.tags);
        members.close();
    }
}

shape!(CreateLogAnomalyDetectorRequest, schema::CreateLogAnomalyDetectorRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLogAnomalyDetectorResponse {
    pub anomaly_detector_arn: Option<String>,
}

impl crate::Value for CreateLogAnomalyDetectorResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateLogAnomalyDetectorResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateLogAnomalyDetectorResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { anomaly_detector_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateLogAnomalyDetectorResponse);
        members.optional(0, &self.anomaly_detector_arn);
        members.close();
    }
}

shape!(CreateLogAnomalyDetectorResponse, schema::CreateLogAnomalyDetectorResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLogGroupRequest {
    pub log_group_name: String,
    pub kms_key_id: Option<String>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    pub log_group_class: Option<LogGroupClass>,
    pub deletion_protection_enabled: Option<bool>,
}

impl crate::Value for CreateLogGroupRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::CreateLogGroupRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateLogGroupRequest)? {
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
            log_group_name: v0,
            kms_key_id: v1,
            tags: v2,
            log_group_class: v3,
            deletion_protection_enabled: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateLogGroupRequest);
        members.required(0, &self.log_group_name);
        members.optional(1, &self.kms_key_id);
        members.optional(2, &self.tags);
        members.optional(3, &self.log_group_class);
        members.optional(4, &self.deletion_protection_enabled);
        members.close();
    }
}

shape!(CreateLogGroupRequest, schema::CreateLogGroupRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLogStreamRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
}

impl crate::Value for CreateLogStreamRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CreateLogStreamRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateLogStreamRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { log_group_name: v0, log_stream_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateLogStreamRequest);
        members.required(0, &self.log_group_name);
        members.required(1, &self.log_stream_name);
        members.close();
    }
}

shape!(CreateLogStreamRequest, schema::CreateLogStreamRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLookupTableRequest {
    pub lookup_table_name: String,
    pub description: Option<String>,
    pub table_body: Option<String>,
    pub query_id: Option<String>,
    pub kms_key_id: Option<String>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for CreateLookupTableRequest {
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
        input.open(&schema::CreateLookupTableRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateLookupTableRequest)? {
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
            lookup_table_name: v0,
            description: v1,
            table_body: v2,
            query_id: v3,
            kms_key_id: v4,
            tags: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateLookupTableRequest);
        members.required(0, &self.lookup_table_name);
        members.optional(1, &self.description);
        members.optional(2, &self.table_body);
        members.optional(3, &self.query_id);
        members.optional(4, &self.kms_key_id);
        members.optional(5, &self.tags);
        members.close();
    }
}

shape!(CreateLookupTableRequest, schema::CreateLookupTableRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLookupTableResponse {
    pub lookup_table_arn: Option<String>,
    pub created_at: Option<i64>,
}

impl crate::Value for CreateLookupTableResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CreateLookupTableResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateLookupTableResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { lookup_table_arn: v0, created_at: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateLookupTableResponse);
        members.optional(0, &self.lookup_table_arn);
        members.optional(1, &self.created_at);
        members.close();
    }
}

shape!(CreateLookupTableResponse, schema::CreateLookupTableResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct CreateScheduledQueryRequest {
    pub name: String,
    pub description: Option<String>,
    pub query_language: QueryLanguage,
    pub query_string: String,
    pub log_group_identifiers: Option<Vec<String>>,
    pub schedule_expression: String,
    pub timezone: Option<String>,
    pub start_time_offset: Option<i64>,
    pub end_time_offset: Option<i64>,
    pub destination_configuration: Option<DestinationConfiguration>,
    pub schedule_start_time: Option<i64>,
    pub schedule_end_time: Option<i64>,
    pub execution_role_arn: String,
    pub state: Option<ScheduledQueryState>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for CreateScheduledQueryRequest {
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
        input.open(&schema::CreateScheduledQueryRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateScheduledQueryRequest)? {
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
                _ => v14 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v2), Some(v3), Some(v5), Some(v12)) = (v0, v2, v3, v5, v12) else {
            return Ok(None);
        };
        Ok(Some(Self {
            name: v0,
            description: v1,
            query_language: v2,
            query_string: v3,
            log_group_identifiers: v4,
            schedule_expression: v5,
            timezone: v6,
            start_time_offset: v7,
            end_time_offset: v8,
            destination_configuration: v9,
            schedule_start_time: v10,
            schedule_end_time: v11,
            execution_role_arn: v12,
            state: v13,
            tags: v14,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateScheduledQueryRequest);
        members.required(0, &self.name);
        members.optional(1, &self.description);
        members.required(2, &self.query_language);
        members.required(3, &self.query_string);
        members.optional(4, &self.log_group_identifiers);
        members.required(5, &self.schedule_expression);
        members.optional(6, &self.timezone);
        members.optional(7, &self.start_time_offset);
        members.optional(8, &self.end_time_offset);
        members.optional(9, &self.destination_configuration);
        members.optional(10, &self.schedule_start_time);
        members.optional(11, &self.schedule_end_time);
        members.required(12, &self.execution_role_arn);
        members.optional(13, &self.state);
        members.optional(14, &self.tags);
        members.close();
    }
}

shape!(CreateScheduledQueryRequest, schema::CreateScheduledQueryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateScheduledQueryResponse {
    pub scheduled_query_arn: Option<String>,
    pub state: Option<ScheduledQueryState>,
}

impl crate::Value for CreateScheduledQueryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CreateScheduledQueryResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateScheduledQueryResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { scheduled_query_arn: v0, state: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateScheduledQueryResponse);
        members.optional(0, &self.scheduled_query_arn);
        members.optional(1, &self.state);
        members.close();
    }
}

shape!(CreateScheduledQueryResponse, schema::CreateScheduledQueryResponse);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DataProtectionStatus {
    Activated,
    Deleted,
    Archived,
    Disabled,
}

texts!(
    DataProtectionStatus,
    schema::DataProtectionStatus,
    [Activated = "ACTIVATED", Deleted = "DELETED", Archived = "ARCHIVED", Disabled = "DISABLED",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DataSource {
    pub name: String,
    pub r#type: Option<String>,
}

impl crate::Value for DataSource {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DataSource)?;
        while let Some((member, kind)) = input.member(&schema::DataSource)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0, r#type: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DataSource);
        members.required(0, &self.name);
        members.optional(1, &self.r#type);
        members.close();
    }
}

shape!(DataSource, schema::DataSource);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DataSourceFilter {
    pub name: String,
    pub r#type: Option<String>,
}

impl crate::Value for DataSourceFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DataSourceFilter)?;
        while let Some((member, kind)) = input.member(&schema::DataSourceFilter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0, r#type: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DataSourceFilter);
        members.required(0, &self.name);
        members.optional(1, &self.r#type);
        members.close();
    }
}

shape!(DataSourceFilter, schema::DataSourceFilter);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DateTimeConverter {
    pub source: String,
    pub target: String,
    pub target_format: Option<String>,
    pub match_patterns: Vec<String>,
    pub source_timezone: Option<String>,
    pub target_timezone: Option<String>,
    pub locale: Option<String>,
}

impl crate::Value for DateTimeConverter {
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
        input.open(&schema::DateTimeConverter)?;
        while let Some((member, kind)) = input.member(&schema::DateTimeConverter)? {
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
        let (Some(v0), Some(v1), Some(v3)) = (v0, v1, v3) else { return Ok(None) };
        Ok(Some(Self {
            source: v0,
            target: v1,
            target_format: v2,
            match_patterns: v3,
            source_timezone: v4,
            target_timezone: v5,
            locale: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DateTimeConverter);
        members.required(0, &self.source);
        members.required(1, &self.target);
        members.optional(2, &self.target_format);
        members.required(3, &self.match_patterns);
        members.optional(4, &self.source_timezone);
        members.optional(5, &self.target_timezone);
        members.optional(6, &self.locale);
        members.close();
    }
}

shape!(DateTimeConverter, schema::DateTimeConverter);

#[derive(Debug, Clone, PartialEq)]
pub struct DeleteAccountPolicyRequest {
    pub policy_name: String,
    pub policy_type: PolicyType,
    pub dry_run: Option<bool>,
}

impl crate::Value for DeleteAccountPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DeleteAccountPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteAccountPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { policy_name: v0, policy_type: v1, dry_run: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteAccountPolicyRequest);
        members.required(0, &self.policy_name);
        members.required(1, &self.policy_type);
        members.optional(2, &self.dry_run);
        members.close();
    }
}

shape!(DeleteAccountPolicyRequest, schema::DeleteAccountPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccountPolicyResponse {
    pub dry_run_result: Option<DryRunResult>,
}

impl crate::Value for DeleteAccountPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteAccountPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::DeleteAccountPolicyResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { dry_run_result: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteAccountPolicyResponse);
        members.optional(0, &self.dry_run_result);
        members.close();
    }
}

shape!(DeleteAccountPolicyResponse, schema::DeleteAccountPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDataProtectionPolicyRequest {
    pub log_group_identifier: String,
}

impl crate::Value for DeleteDataProtectionPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteDataProtectionPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteDataProtectionPolicyRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { log_group_identifier: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteDataProtectionPolicyRequest);
        members.required(0, &self.log_group_identifier);
        members.close();
    }
}

shape!(DeleteDataProtectionPolicyRequest, schema::DeleteDataProtectionPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDeliveryDestinationPolicyRequest {
    pub delivery_destination_name: String,
}

impl crate::Value for DeleteDeliveryDestinationPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteDeliveryDestinationPolicyRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::DeleteDeliveryDestinationPolicyRequest)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { delivery_destination_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteDeliveryDestinationPolicyRequest);
        members.required(0, &self.delivery_destination_name);
        members.close();
    }
}

shape!(DeleteDeliveryDestinationPolicyRequest, schema::DeleteDeliveryDestinationPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDeliveryDestinationRequest {
    pub name: String,
}

impl crate::Value for DeleteDeliveryDestinationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteDeliveryDestinationRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteDeliveryDestinationRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteDeliveryDestinationRequest);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(DeleteDeliveryDestinationRequest, schema::DeleteDeliveryDestinationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDeliveryRequest {
    pub id: String,
}

impl crate::Value for DeleteDeliveryRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteDeliveryRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteDeliveryRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteDeliveryRequest);
        members.required(0, &self.id);
        members.close();
    }
}

shape!(DeleteDeliveryRequest, schema::DeleteDeliveryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDeliverySourceRequest {
    pub name: String,
}

impl crate::Value for DeleteDeliverySourceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteDeliverySourceRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteDeliverySourceRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteDeliverySourceRequest);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(DeleteDeliverySourceRequest, schema::DeleteDeliverySourceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDestinationRequest {
    pub destination_name: String,
}

impl crate::Value for DeleteDestinationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteDestinationRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteDestinationRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { destination_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteDestinationRequest);
        members.required(0, &self.destination_name);
        members.close();
    }
}

shape!(DeleteDestinationRequest, schema::DeleteDestinationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteIndexPolicyRequest {
    pub log_group_identifier: String,
}

impl crate::Value for DeleteIndexPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteIndexPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteIndexPolicyRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { log_group_identifier: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteIndexPolicyRequest);
        members.required(0, &self.log_group_identifier);
        members.close();
    }
}

shape!(DeleteIndexPolicyRequest, schema::DeleteIndexPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteIndexPolicyResponse {}

impl crate::Value for DeleteIndexPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteIndexPolicyResponse)?;
        while input.member(&schema::DeleteIndexPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteIndexPolicyResponse);
        members.close();
    }
}

shape!(DeleteIndexPolicyResponse, schema::DeleteIndexPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteIntegrationRequest {
    pub integration_name: String,
    pub force: Option<bool>,
}

impl crate::Value for DeleteIntegrationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteIntegrationRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteIntegrationRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { integration_name: v0, force: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteIntegrationRequest);
        members.required(0, &self.integration_name);
        members.optional(1, &self.force);
        members.close();
    }
}

shape!(DeleteIntegrationRequest, schema::DeleteIntegrationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteIntegrationResponse {}

impl crate::Value for DeleteIntegrationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteIntegrationResponse)?;
        while input.member(&schema::DeleteIntegrationResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteIntegrationResponse);
        members.close();
    }
}

shape!(DeleteIntegrationResponse, schema::DeleteIntegrationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteKeys {
    pub with_keys: Vec<String>,
}

impl crate::Value for DeleteKeys {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteKeys)?;
        while let Some((member, kind)) = input.member(&schema::DeleteKeys)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { with_keys: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteKeys);
        members.required(0, &self.with_keys);
        members.close();
    }
}

shape!(DeleteKeys, schema::DeleteKeys);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLogAnomalyDetectorRequest {
    pub anomaly_detector_arn: String,
}

impl crate::Value for DeleteLogAnomalyDetectorRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteLogAnomalyDetectorRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteLogAnomalyDetectorRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { anomaly_detector_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteLogAnomalyDetectorRequest);
        members.required(0, &self.anomaly_detector_arn);
        members.close();
    }
}

shape!(DeleteLogAnomalyDetectorRequest, schema::DeleteLogAnomalyDetectorRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLogGroupRequest {
    pub log_group_name: String,
}

impl crate::Value for DeleteLogGroupRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteLogGroupRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteLogGroupRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { log_group_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteLogGroupRequest);
        members.required(0, &self.log_group_name);
        members.close();
    }
}

shape!(DeleteLogGroupRequest, schema::DeleteLogGroupRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLogStreamRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
}

impl crate::Value for DeleteLogStreamRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteLogStreamRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteLogStreamRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { log_group_name: v0, log_stream_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteLogStreamRequest);
        members.required(0, &self.log_group_name);
        members.required(1, &self.log_stream_name);
        members.close();
    }
}

shape!(DeleteLogStreamRequest, schema::DeleteLogStreamRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLookupTableRequest {
    pub lookup_table_arn: String,
}

impl crate::Value for DeleteLookupTableRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteLookupTableRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteLookupTableRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { lookup_table_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteLookupTableRequest);
        members.required(0, &self.lookup_table_arn);
        members.close();
    }
}

shape!(DeleteLookupTableRequest, schema::DeleteLookupTableRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMetricFilterRequest {
    pub log_group_name: String,
    pub filter_name: String,
}

impl crate::Value for DeleteMetricFilterRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteMetricFilterRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteMetricFilterRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { log_group_name: v0, filter_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteMetricFilterRequest);
        members.required(0, &self.log_group_name);
        members.required(1, &self.filter_name);
        members.close();
    }
}

shape!(DeleteMetricFilterRequest, schema::DeleteMetricFilterRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteQueryDefinitionRequest {
    pub query_definition_id: String,
}

impl crate::Value for DeleteQueryDefinitionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteQueryDefinitionRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteQueryDefinitionRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { query_definition_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteQueryDefinitionRequest);
        members.required(0, &self.query_definition_id);
        members.close();
    }
}

shape!(DeleteQueryDefinitionRequest, schema::DeleteQueryDefinitionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteQueryDefinitionResponse {
    pub success: Option<bool>,
}

impl crate::Value for DeleteQueryDefinitionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteQueryDefinitionResponse)?;
        while let Some((member, kind)) = input.member(&schema::DeleteQueryDefinitionResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { success: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteQueryDefinitionResponse);
        members.optional(0, &self.success);
        members.close();
    }
}

shape!(DeleteQueryDefinitionResponse, schema::DeleteQueryDefinitionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyRequest {
    pub policy_name: Option<String>,
    pub resource_arn: Option<String>,
    pub expected_revision_id: Option<String>,
}

impl crate::Value for DeleteResourcePolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DeleteResourcePolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteResourcePolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy_name: v0, resource_arn: v1, expected_revision_id: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteResourcePolicyRequest);
        members.optional(0, &self.policy_name);
        members.optional(1, &self.resource_arn);
        members.optional(2, &self.expected_revision_id);
        members.close();
    }
}

shape!(DeleteResourcePolicyRequest, schema::DeleteResourcePolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRetentionPolicyRequest {
    pub log_group_name: String,
}

impl crate::Value for DeleteRetentionPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteRetentionPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteRetentionPolicyRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { log_group_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteRetentionPolicyRequest);
        members.required(0, &self.log_group_name);
        members.close();
    }
}

shape!(DeleteRetentionPolicyRequest, schema::DeleteRetentionPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteScheduledQueryRequest {
    pub identifier: String,
}

impl crate::Value for DeleteScheduledQueryRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteScheduledQueryRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteScheduledQueryRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { identifier: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteScheduledQueryRequest);
        members.required(0, &self.identifier);
        members.close();
    }
}

shape!(DeleteScheduledQueryRequest, schema::DeleteScheduledQueryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteScheduledQueryResponse {}

impl crate::Value for DeleteScheduledQueryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteScheduledQueryResponse)?;
        while input.member(&schema::DeleteScheduledQueryResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteScheduledQueryResponse);
        members.close();
    }
}

shape!(DeleteScheduledQueryResponse, schema::DeleteScheduledQueryResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSubscriptionFilterRequest {
    pub log_group_name: String,
    pub filter_name: String,
}

impl crate::Value for DeleteSubscriptionFilterRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteSubscriptionFilterRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteSubscriptionFilterRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { log_group_name: v0, filter_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteSubscriptionFilterRequest);
        members.required(0, &self.log_group_name);
        members.required(1, &self.filter_name);
        members.close();
    }
}

shape!(DeleteSubscriptionFilterRequest, schema::DeleteSubscriptionFilterRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSyslogConfigurationRequest {
    pub log_group_identifier: String,
    pub vpc_endpoint_id: Option<String>,
}

impl crate::Value for DeleteSyslogConfigurationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteSyslogConfigurationRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteSyslogConfigurationRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { log_group_identifier: v0, vpc_endpoint_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteSyslogConfigurationRequest);
        members.required(0, &self.log_group_identifier);
        members.optional(1, &self.vpc_endpoint_id);
        members.close();
    }
}

shape!(DeleteSyslogConfigurationRequest, schema::DeleteSyslogConfigurationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteTransformerRequest {
    pub log_group_identifier: String,
}

impl crate::Value for DeleteTransformerRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteTransformerRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteTransformerRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { log_group_identifier: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteTransformerRequest);
        members.required(0, &self.log_group_identifier);
        members.close();
    }
}

shape!(DeleteTransformerRequest, schema::DeleteTransformerRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Delivery {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub delivery_source_name: Option<String>,
    pub delivery_destination_arn: Option<String>,
    pub delivery_destination_type: Option<DeliveryDestinationType>,
    pub record_fields: Option<Vec<String>>,
    pub field_delimiter: Option<String>,
    pub s3_delivery_configuration: Option<S3DeliveryConfiguration>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for Delivery {
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
        input.open(&schema::Delivery)?;
        while let Some((member, kind)) = input.member(&schema::Delivery)? {
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
            id: v0,
            arn: v1,
            delivery_source_name: v2,
            delivery_destination_arn: v3,
            delivery_destination_type: v4,
            record_fields: v5,
            field_delimiter: v6,
            s3_delivery_configuration: v7,
            tags: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Delivery);
        members.optional(0, &self.id);
        members.optional(1, &self.arn);
        members.optional(2, &self.delivery_source_name);
        members.optional(3, &self.delivery_destination_arn);
        members.optional(4, &self.delivery_destination_type);
        members.optional(5, &self.record_fields);
        members.optional(6, &self.field_delimiter);
        members.optional(7, &self.s3_delivery_configuration);
        members.optional(8, &self.tags);
        members.close();
    }
}

shape!(Delivery, schema::Delivery);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeliveryDestination {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub delivery_destination_type: Option<DeliveryDestinationType>,
    pub output_format: Option<OutputFormat>,
    pub delivery_destination_configuration: Option<DeliveryDestinationConfiguration>,
    pub role_arn: Option<String>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for DeliveryDestination {
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
        input.open(&schema::DeliveryDestination)?;
        while let Some((member, kind)) = input.member(&schema::DeliveryDestination)? {
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
            delivery_destination_type: v2,
            output_format: v3,
            delivery_destination_configuration: v4,
            role_arn: v5,
            tags: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeliveryDestination);
        members.optional(0, &self.name);
        members.optional(1, &self.arn);
        members.optional(2, &self.delivery_destination_type);
        members.optional(3, &self.output_format);
        members.optional(4, &self.delivery_destination_configuration);
        members.optional(5, &self.role_arn);
        members.optional(6, &self.tags);
        members.close();
    }
}

shape!(DeliveryDestination, schema::DeliveryDestination);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeliveryDestinationConfiguration {
    pub destination_resource_arn: String,
}

impl crate::Value for DeliveryDestinationConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeliveryDestinationConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::DeliveryDestinationConfiguration)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { destination_resource_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeliveryDestinationConfiguration);
        members.required(0, &self.destination_resource_arn);
        members.close();
    }
}

shape!(DeliveryDestinationConfiguration, schema::DeliveryDestinationConfiguration);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeliveryDestinationType {
    S3,
    Cwl,
    Fh,
    Xray,
}

texts!(
    DeliveryDestinationType,
    schema::DeliveryDestinationType,
    [S3 = "S3", Cwl = "CWL", Fh = "FH", Xray = "XRAY",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeliverySource {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub resource_arns: Option<Vec<String>>,
    pub service: Option<String>,
    pub log_type: Option<String>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    pub delivery_source_configuration: Option<std::collections::BTreeMap<String, String>>,
    pub status: Option<DeliverySourceStatus>,
    pub status_reason: Option<DeliverySourceStatusReason>,
}

impl crate::Value for DeliverySource {
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
        input.open(&schema::DeliverySource)?;
        while let Some((member, kind)) = input.member(&schema::DeliverySource)? {
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
            resource_arns: v2,
            service: v3,
            log_type: v4,
            tags: v5,
            delivery_source_configuration: v6,
            status: v7,
            status_reason: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeliverySource);
        members.optional(0, &self.name);
        members.optional(1, &self.arn);
        members.optional(2, &self.resource_arns);
        members.optional(3, &self.service);
        members.optional(4, &self.log_type);
        members.optional(5, &self.tags);
        members.optional(6, &self.delivery_source_configuration);
        members.optional(7, &self.status);
        members.optional(8, &self.status_reason);
        members.close();
    }
}

shape!(DeliverySource, schema::DeliverySource);

#[derive(Debug, Clone, PartialEq)]
pub struct DeliverySourceConfigurationSchema {
    pub key_name: String,
    pub value_type: DeliverySourceConfigurationSchemaValueType,
    pub default_value: String,
    pub supported_values: Option<Vec<String>>,
    pub min_value: Option<f64>,
    pub max_value: Option<f64>,
}

impl crate::Value for DeliverySourceConfigurationSchema {
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
        input.open(&schema::DeliverySourceConfigurationSchema)?;
        while let Some((member, kind)) = input.member(&schema::DeliverySourceConfigurationSchema)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            key_name: v0,
            value_type: v1,
            default_value: v2,
            supported_values: v3,
            min_value: v4,
            max_value: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeliverySourceConfigurationSchema);
        members.required(0, &self.key_name);
        members.required(1, &self.value_type);
        members.required(2, &self.default_value);
        members.optional(3, &self.supported_values);
        members.optional(4, &self.min_value);
        members.optional(5, &self.max_value);
        members.close();
    }
}

shape!(DeliverySourceConfigurationSchema, schema::DeliverySourceConfigurationSchema);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeliverySourceConfigurationSchemaValueType {
    String,
    Boolean,
    Int,
    Double,
    Long,
}

texts!(
    DeliverySourceConfigurationSchemaValueType,
    schema::DeliverySourceConfigurationSchemaValueType,
    [String = "string", Boolean = "boolean", Int = "int", Double = "double", Long = "long",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeliverySourceStatus {
    Active,
    Inactive,
}

texts!(
    DeliverySourceStatus,
    schema::DeliverySourceStatus,
    [Active = "ACTIVE", Inactive = "INACTIVE",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeliverySourceStatusReason {
    ResourceDeleted,
}

texts!(
    DeliverySourceStatusReason,
    schema::DeliverySourceStatusReason,
    [ResourceDeleted = "RESOURCE_DELETED",]
);

#[derive(Debug, Clone, PartialEq)]
pub struct DescribeAccountPoliciesRequest {
    pub policy_type: PolicyType,
    pub policy_name: Option<String>,
    pub account_identifiers: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeAccountPoliciesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeAccountPoliciesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAccountPoliciesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { policy_type: v0, policy_name: v1, account_identifiers: v2, next_token: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAccountPoliciesRequest);
        members.required(0, &self.policy_type);
        members.optional(1, &self.policy_name);
        members.optional(2, &self.account_identifiers);
        members.optional(3, &self.next_token);
        members.close();
    }
}

shape!(DescribeAccountPoliciesRequest, schema::DescribeAccountPoliciesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountPoliciesResponse {
    pub account_policies: Option<Vec<AccountPolicy>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeAccountPoliciesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeAccountPoliciesResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAccountPoliciesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { account_policies: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAccountPoliciesResponse);
        members.optional(0, &self.account_policies);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeAccountPoliciesResponse, schema::DescribeAccountPoliciesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeConfigurationTemplatesRequest {
    pub service: Option<String>,
    pub log_types: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
    pub delivery_destination_types: Option<Vec<DeliveryDestinationType>>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::Value for DescribeConfigurationTemplatesRequest {
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
        input.open(&schema::DescribeConfigurationTemplatesRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeConfigurationTemplatesRequest)?
        {
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
            service: v0,
            log_types: v1,
            resource_types: v2,
            delivery_destination_types: v3,
            next_token: v4,
            limit: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeConfigurationTemplatesRequest);
        members.optional(0, &self.service);
        members.optional(1, &self.log_types);
        members.optional(2, &self.resource_types);
        members.optional(3, &self.delivery_destination_types);
        members.optional(4, &self.next_token);
        members.optional(5, &self.limit);
        members.close();
    }
}

shape!(DescribeConfigurationTemplatesRequest, schema::DescribeConfigurationTemplatesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeConfigurationTemplatesResponse {
    pub configuration_templates: Option<Vec<ConfigurationTemplate>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeConfigurationTemplatesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeConfigurationTemplatesResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeConfigurationTemplatesResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { configuration_templates: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeConfigurationTemplatesResponse);
        members.optional(0, &self.configuration_templates);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeConfigurationTemplatesResponse, schema::DescribeConfigurationTemplatesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDeliveriesRequest {
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub delivery_source_names: Option<Vec<String>>,
}

impl crate::Value for DescribeDeliveriesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeDeliveriesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeDeliveriesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { next_token: v0, limit: v1, delivery_source_names: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeDeliveriesRequest);
        members.optional(0, &self.next_token);
        members.optional(1, &self.limit);
        members.optional(2, &self.delivery_source_names);
        members.close();
    }
}

shape!(DescribeDeliveriesRequest, schema::DescribeDeliveriesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDeliveriesResponse {
    pub deliveries: Option<Vec<Delivery>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeDeliveriesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeDeliveriesResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeDeliveriesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { deliveries: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeDeliveriesResponse);
        members.optional(0, &self.deliveries);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeDeliveriesResponse, schema::DescribeDeliveriesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDeliveryDestinationsRequest {
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub names: Option<Vec<String>>,
}

impl crate::Value for DescribeDeliveryDestinationsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeDeliveryDestinationsRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeDeliveryDestinationsRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { next_token: v0, limit: v1, names: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeDeliveryDestinationsRequest);
        members.optional(0, &self.next_token);
        members.optional(1, &self.limit);
        members.optional(2, &self.names);
        members.close();
    }
}

shape!(DescribeDeliveryDestinationsRequest, schema::DescribeDeliveryDestinationsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDeliveryDestinationsResponse {
    pub delivery_destinations: Option<Vec<DeliveryDestination>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeDeliveryDestinationsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeDeliveryDestinationsResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeDeliveryDestinationsResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { delivery_destinations: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeDeliveryDestinationsResponse);
        members.optional(0, &self.delivery_destinations);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeDeliveryDestinationsResponse, schema::DescribeDeliveryDestinationsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDeliverySourcesRequest {
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub resource_arns: Option<Vec<String>>,
}

impl crate::Value for DescribeDeliverySourcesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeDeliverySourcesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeDeliverySourcesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { next_token: v0, limit: v1, resource_arns: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeDeliverySourcesRequest);
        members.optional(0, &self.next_token);
        members.optional(1, &self.limit);
        members.optional(2, &self.resource_arns);
        members.close();
    }
}

shape!(DescribeDeliverySourcesRequest, schema::DescribeDeliverySourcesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDeliverySourcesResponse {
    pub delivery_sources: Option<Vec<DeliverySource>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeDeliverySourcesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeDeliverySourcesResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeDeliverySourcesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { delivery_sources: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeDeliverySourcesResponse);
        members.optional(0, &self.delivery_sources);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeDeliverySourcesResponse, schema::DescribeDeliverySourcesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDestinationsRequest {
    pub destination_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::Value for DescribeDestinationsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeDestinationsRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeDestinationsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { destination_name_prefix: v0, next_token: v1, limit: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeDestinationsRequest);
        members.optional(0, &self.destination_name_prefix);
        members.optional(1, &self.next_token);
        members.optional(2, &self.limit);
        members.close();
    }
}

shape!(DescribeDestinationsRequest, schema::DescribeDestinationsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeDestinationsResponse {
    pub destinations: Option<Vec<Destination>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeDestinationsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeDestinationsResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeDestinationsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { destinations: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeDestinationsResponse);
        members.optional(0, &self.destinations);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeDestinationsResponse, schema::DescribeDestinationsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeExportTasksRequest {
    pub task_id: Option<String>,
    pub status_code: Option<ExportTaskStatusCode>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::Value for DescribeExportTasksRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeExportTasksRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeExportTasksRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { task_id: v0, status_code: v1, next_token: v2, limit: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeExportTasksRequest);
        members.optional(0, &self.task_id);
        members.optional(1, &self.status_code);
        members.optional(2, &self.next_token);
        members.optional(3, &self.limit);
        members.close();
    }
}

shape!(DescribeExportTasksRequest, schema::DescribeExportTasksRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeExportTasksResponse {
    pub export_tasks: Option<Vec<ExportTask>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeExportTasksResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeExportTasksResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeExportTasksResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { export_tasks: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeExportTasksResponse);
        members.optional(0, &self.export_tasks);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeExportTasksResponse, schema::DescribeExportTasksResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeFieldIndexesRequest {
    pub log_group_identifiers: Vec<String>,
    pub index_categories: Option<Vec<IndexCategory>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeFieldIndexesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeFieldIndexesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeFieldIndexesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { log_group_identifiers: v0, index_categories: v1, next_token: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeFieldIndexesRequest);
        members.required(0, &self.log_group_identifiers);
        members.optional(1, &self.index_categories);
        members.optional(2, &self.next_token);
        members.close();
    }
}

shape!(DescribeFieldIndexesRequest, schema::DescribeFieldIndexesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeFieldIndexesResponse {
    pub field_indexes: Option<Vec<FieldIndex>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeFieldIndexesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeFieldIndexesResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeFieldIndexesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { field_indexes: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeFieldIndexesResponse);
        members.optional(0, &self.field_indexes);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeFieldIndexesResponse, schema::DescribeFieldIndexesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImportTaskBatchesRequest {
    pub import_id: String,
    pub batch_import_status: Option<Vec<ImportStatus>>,
    pub limit: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeImportTaskBatchesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeImportTaskBatchesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeImportTaskBatchesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { import_id: v0, batch_import_status: v1, limit: v2, next_token: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeImportTaskBatchesRequest);
        members.required(0, &self.import_id);
        members.optional(1, &self.batch_import_status);
        members.optional(2, &self.limit);
        members.optional(3, &self.next_token);
        members.close();
    }
}

shape!(DescribeImportTaskBatchesRequest, schema::DescribeImportTaskBatchesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImportTaskBatchesResponse {
    pub import_source_arn: Option<String>,
    pub import_id: Option<String>,
    pub import_batches: Option<Vec<ImportBatch>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeImportTaskBatchesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeImportTaskBatchesResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeImportTaskBatchesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { import_source_arn: v0, import_id: v1, import_batches: v2, next_token: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeImportTaskBatchesResponse);
        members.optional(0, &self.import_source_arn);
        members.optional(1, &self.import_id);
        members.optional(2, &self.import_batches);
        members.optional(3, &self.next_token);
        members.close();
    }
}

shape!(DescribeImportTaskBatchesResponse, schema::DescribeImportTaskBatchesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImportTasksRequest {
    pub import_id: Option<String>,
    pub import_status: Option<ImportStatus>,
    pub import_source_arn: Option<String>,
    pub limit: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeImportTasksRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::DescribeImportTasksRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeImportTasksRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            import_id: v0,
            import_status: v1,
            import_source_arn: v2,
            limit: v3,
            next_token: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeImportTasksRequest);
        members.optional(0, &self.import_id);
        members.optional(1, &self.import_status);
        members.optional(2, &self.import_source_arn);
        members.optional(3, &self.limit);
        members.optional(4, &self.next_token);
        members.close();
    }
}

shape!(DescribeImportTasksRequest, schema::DescribeImportTasksRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeImportTasksResponse {
    pub imports: Option<Vec<Import>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeImportTasksResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeImportTasksResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeImportTasksResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { imports: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeImportTasksResponse);
        members.optional(0, &self.imports);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeImportTasksResponse, schema::DescribeImportTasksResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeIndexPoliciesRequest {
    pub log_group_identifiers: Vec<String>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeIndexPoliciesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeIndexPoliciesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeIndexPoliciesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { log_group_identifiers: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeIndexPoliciesRequest);
        members.required(0, &self.log_group_identifiers);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeIndexPoliciesRequest, schema::DescribeIndexPoliciesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeIndexPoliciesResponse {
    pub index_policies: Option<Vec<IndexPolicy>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeIndexPoliciesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeIndexPoliciesResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeIndexPoliciesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { index_policies: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeIndexPoliciesResponse);
        members.optional(0, &self.index_policies);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeIndexPoliciesResponse, schema::DescribeIndexPoliciesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLogGroupsRequest {
    pub account_identifiers: Option<Vec<String>>,
    pub log_group_name_prefix: Option<String>,
    pub log_group_name_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub include_linked_accounts: Option<bool>,
    pub log_group_class: Option<LogGroupClass>,
    pub log_group_identifiers: Option<Vec<String>>,
}

impl crate::Value for DescribeLogGroupsRequest {
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
        input.open(&schema::DescribeLogGroupsRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeLogGroupsRequest)? {
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
            account_identifiers: v0,
            log_group_name_prefix: v1,
            log_group_name_pattern: v2,
            next_token: v3,
            limit: v4,
            include_linked_accounts: v5,
            log_group_class: v6,
            log_group_identifiers: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeLogGroupsRequest);
        members.optional(0, &self.account_identifiers);
        members.optional(1, &self.log_group_name_prefix);
        members.optional(2, &self.log_group_name_pattern);
        members.optional(3, &self.next_token);
        members.optional(4, &self.limit);
        members.optional(5, &self.include_linked_accounts);
        members.optional(6, &self.log_group_class);
        members.optional(7, &self.log_group_identifiers);
        members.close();
    }
}

shape!(DescribeLogGroupsRequest, schema::DescribeLogGroupsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLogGroupsResponse {
    pub log_groups: Option<Vec<LogGroup>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeLogGroupsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeLogGroupsResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeLogGroupsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { log_groups: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeLogGroupsResponse);
        members.optional(0, &self.log_groups);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeLogGroupsResponse, schema::DescribeLogGroupsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLogStreamsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name_prefix: Option<String>,
    pub order_by: Option<OrderBy>,
    pub descending: Option<bool>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::Value for DescribeLogStreamsRequest {
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
        input.open(&schema::DescribeLogStreamsRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeLogStreamsRequest)? {
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
            log_group_name: v0,
            log_group_identifier: v1,
            log_stream_name_prefix: v2,
            order_by: v3,
            descending: v4,
            next_token: v5,
            limit: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeLogStreamsRequest);
        members.optional(0, &self.log_group_name);
        members.optional(1, &self.log_group_identifier);
        members.optional(2, &self.log_stream_name_prefix);
        members.optional(3, &self.order_by);
        members.optional(4, &self.descending);
        members.optional(5, &self.next_token);
        members.optional(6, &self.limit);
        members.close();
    }
}

shape!(DescribeLogStreamsRequest, schema::DescribeLogStreamsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLogStreamsResponse {
    pub log_streams: Option<Vec<LogStream>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeLogStreamsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeLogStreamsResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeLogStreamsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { log_streams: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeLogStreamsResponse);
        members.optional(0, &self.log_streams);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeLogStreamsResponse, schema::DescribeLogStreamsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLookupTablesRequest {
    pub lookup_table_name_prefix: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeLookupTablesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeLookupTablesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeLookupTablesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { lookup_table_name_prefix: v0, max_results: v1, next_token: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeLookupTablesRequest);
        members.optional(0, &self.lookup_table_name_prefix);
        members.optional(1, &self.max_results);
        members.optional(2, &self.next_token);
        members.close();
    }
}

shape!(DescribeLookupTablesRequest, schema::DescribeLookupTablesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLookupTablesResponse {
    pub lookup_tables: Option<Vec<LookupTable>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeLookupTablesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeLookupTablesResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeLookupTablesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { lookup_tables: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeLookupTablesResponse);
        members.optional(0, &self.lookup_tables);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeLookupTablesResponse, schema::DescribeLookupTablesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMetricFiltersRequest {
    pub log_group_name: Option<String>,
    pub filter_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub metric_name: Option<String>,
    pub metric_namespace: Option<String>,
}

impl crate::Value for DescribeMetricFiltersRequest {
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
        input.open(&schema::DescribeMetricFiltersRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeMetricFiltersRequest)? {
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
            log_group_name: v0,
            filter_name_prefix: v1,
            next_token: v2,
            limit: v3,
            metric_name: v4,
            metric_namespace: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeMetricFiltersRequest);
        members.optional(0, &self.log_group_name);
        members.optional(1, &self.filter_name_prefix);
        members.optional(2, &self.next_token);
        members.optional(3, &self.limit);
        members.optional(4, &self.metric_name);
        members.optional(5, &self.metric_namespace);
        members.close();
    }
}

shape!(DescribeMetricFiltersRequest, schema::DescribeMetricFiltersRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMetricFiltersResponse {
    pub metric_filters: Option<Vec<MetricFilter>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeMetricFiltersResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeMetricFiltersResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeMetricFiltersResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { metric_filters: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeMetricFiltersResponse);
        members.optional(0, &self.metric_filters);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeMetricFiltersResponse, schema::DescribeMetricFiltersResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeQueriesRequest {
    pub log_group_name: Option<String>,
    pub status: Option<QueryStatus>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub query_language: Option<QueryLanguage>,
}

impl crate::Value for DescribeQueriesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::DescribeQueriesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeQueriesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            log_group_name: v0,
            status: v1,
            max_results: v2,
            next_token: v3,
            query_language: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeQueriesRequest);
        members.optional(0, &self.log_group_name);
        members.optional(1, &self.status);
        members.optional(2, &self.max_results);
        members.optional(3, &self.next_token);
        members.optional(4, &self.query_language);
        members.close();
    }
}

shape!(DescribeQueriesRequest, schema::DescribeQueriesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeQueriesResponse {
    pub queries: Option<Vec<QueryInfo>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeQueriesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeQueriesResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeQueriesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { queries: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeQueriesResponse);
        members.optional(0, &self.queries);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeQueriesResponse, schema::DescribeQueriesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeQueryDefinitionsRequest {
    pub query_language: Option<QueryLanguage>,
    pub query_definition_name_prefix: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeQueryDefinitionsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeQueryDefinitionsRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeQueryDefinitionsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            query_language: v0,
            query_definition_name_prefix: v1,
            max_results: v2,
            next_token: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeQueryDefinitionsRequest);
        members.optional(0, &self.query_language);
        members.optional(1, &self.query_definition_name_prefix);
        members.optional(2, &self.max_results);
        members.optional(3, &self.next_token);
        members.close();
    }
}

shape!(DescribeQueryDefinitionsRequest, schema::DescribeQueryDefinitionsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeQueryDefinitionsResponse {
    pub query_definitions: Option<Vec<QueryDefinition>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeQueryDefinitionsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeQueryDefinitionsResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeQueryDefinitionsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { query_definitions: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeQueryDefinitionsResponse);
        members.optional(0, &self.query_definitions);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeQueryDefinitionsResponse, schema::DescribeQueryDefinitionsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeResourcePoliciesRequest {
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub resource_arn: Option<String>,
    pub policy_scope: Option<PolicyScope>,
}

impl crate::Value for DescribeResourcePoliciesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeResourcePoliciesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeResourcePoliciesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { next_token: v0, limit: v1, resource_arn: v2, policy_scope: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeResourcePoliciesRequest);
        members.optional(0, &self.next_token);
        members.optional(1, &self.limit);
        members.optional(2, &self.resource_arn);
        members.optional(3, &self.policy_scope);
        members.close();
    }
}

shape!(DescribeResourcePoliciesRequest, schema::DescribeResourcePoliciesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeResourcePoliciesResponse {
    pub resource_policies: Option<Vec<ResourcePolicy>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeResourcePoliciesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeResourcePoliciesResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeResourcePoliciesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { resource_policies: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeResourcePoliciesResponse);
        members.optional(0, &self.resource_policies);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeResourcePoliciesResponse, schema::DescribeResourcePoliciesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSubscriptionFiltersRequest {
    pub log_group_name: String,
    pub filter_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::Value for DescribeSubscriptionFiltersRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeSubscriptionFiltersRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeSubscriptionFiltersRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { log_group_name: v0, filter_name_prefix: v1, next_token: v2, limit: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeSubscriptionFiltersRequest);
        members.required(0, &self.log_group_name);
        members.optional(1, &self.filter_name_prefix);
        members.optional(2, &self.next_token);
        members.optional(3, &self.limit);
        members.close();
    }
}

shape!(DescribeSubscriptionFiltersRequest, schema::DescribeSubscriptionFiltersRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSubscriptionFiltersResponse {
    pub subscription_filters: Option<Vec<SubscriptionFilter>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeSubscriptionFiltersResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeSubscriptionFiltersResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeSubscriptionFiltersResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { subscription_filters: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeSubscriptionFiltersResponse);
        members.optional(0, &self.subscription_filters);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeSubscriptionFiltersResponse, schema::DescribeSubscriptionFiltersResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Destination {
    pub destination_name: Option<String>,
    pub target_arn: Option<String>,
    pub role_arn: Option<String>,
    pub access_policy: Option<String>,
    pub arn: Option<String>,
    pub creation_time: Option<i64>,
}

impl crate::Value for Destination {
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
        input.open(&schema::Destination)?;
        while let Some((member, kind)) = input.member(&schema::Destination)? {
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
            destination_name: v0,
            target_arn: v1,
            role_arn: v2,
            access_policy: v3,
            arn: v4,
            creation_time: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Destination);
        members.optional(0, &self.destination_name);
        members.optional(1, &self.target_arn);
        members.optional(2, &self.role_arn);
        members.optional(3, &self.access_policy);
        members.optional(4, &self.arn);
        members.optional(5, &self.creation_time);
        members.close();
    }
}

shape!(Destination, schema::Destination);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DestinationConfiguration {
    pub s3_configuration: Option<S3Configuration>,
    pub lookup_table_configuration: Option<LookupTableConfiguration>,
}

impl crate::Value for DestinationConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DestinationConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::DestinationConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { s3_configuration: v0, lookup_table_configuration: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DestinationConfiguration);
        members.optional(0, &self.s3_configuration);
        members.optional(1, &self.lookup_table_configuration);
        members.close();
    }
}

shape!(DestinationConfiguration, schema::DestinationConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateKmsKeyRequest {
    pub log_group_name: Option<String>,
    pub resource_identifier: Option<String>,
}

impl crate::Value for DisassociateKmsKeyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DisassociateKmsKeyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DisassociateKmsKeyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { log_group_name: v0, resource_identifier: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DisassociateKmsKeyRequest);
        members.optional(0, &self.log_group_name);
        members.optional(1, &self.resource_identifier);
        members.close();
    }
}

shape!(DisassociateKmsKeyRequest, schema::DisassociateKmsKeyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateSourceFromS3TableIntegrationRequest {
    pub identifier: String,
}

impl crate::Value for DisassociateSourceFromS3TableIntegrationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DisassociateSourceFromS3TableIntegrationRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::DisassociateSourceFromS3TableIntegrationRequest)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { identifier: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DisassociateSourceFromS3TableIntegrationRequest);
        members.required(0, &self.identifier);
        members.close();
    }
}

shape!(
    DisassociateSourceFromS3TableIntegrationRequest,
    schema::DisassociateSourceFromS3TableIntegrationRequest
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateSourceFromS3TableIntegrationResponse {
    pub identifier: Option<String>,
}

impl crate::Value for DisassociateSourceFromS3TableIntegrationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DisassociateSourceFromS3TableIntegrationResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DisassociateSourceFromS3TableIntegrationResponse)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { identifier: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DisassociateSourceFromS3TableIntegrationResponse);
        members.optional(0, &self.identifier);
        members.close();
    }
}

shape!(
    DisassociateSourceFromS3TableIntegrationResponse,
    schema::DisassociateSourceFromS3TableIntegrationResponse
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Distribution {
    Random,
    ByLogStream,
}

texts!(Distribution, schema::Distribution, [Random = "Random", ByLogStream = "ByLogStream",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DryRunResult {
    pub total_matched_log_groups: Option<i32>,
    pub increased_retention_log_group_count: Option<i32>,
    pub decreased_retention_log_group_count: Option<i32>,
    pub unchanged_retention_log_group_count: Option<i32>,
    pub failed_analysis_count: Option<i32>,
    pub top_log_groups_impacted: Option<Vec<LogGroupImpact>>,
}

impl crate::Value for DryRunResult {
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
        input.open(&schema::DryRunResult)?;
        while let Some((member, kind)) = input.member(&schema::DryRunResult)? {
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
            total_matched_log_groups: v0,
            increased_retention_log_group_count: v1,
            decreased_retention_log_group_count: v2,
            unchanged_retention_log_group_count: v3,
            failed_analysis_count: v4,
            top_log_groups_impacted: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DryRunResult);
        members.optional(0, &self.total_matched_log_groups);
        members.optional(1, &self.increased_retention_log_group_count);
        members.optional(2, &self.decreased_retention_log_group_count);
        members.optional(3, &self.unchanged_retention_log_group_count);
        members.optional(4, &self.failed_analysis_count);
        members.optional(5, &self.top_log_groups_impacted);
        members.close();
    }
}

shape!(DryRunResult, schema::DryRunResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entity {
    pub key_attributes: Option<std::collections::BTreeMap<String, String>>,
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for Entity {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Entity)?;
        while let Some((member, kind)) = input.member(&schema::Entity)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { key_attributes: v0, attributes: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Entity);
        members.optional(0, &self.key_attributes);
        members.optional(1, &self.attributes);
        members.close();
    }
}

shape!(Entity, schema::Entity);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntityRejectionErrorType {
    InvalidEntity,
    InvalidTypeValue,
    InvalidKeyAttributes,
    InvalidAttributes,
    EntitySizeTooLarge,
    UnsupportedLogGroupType,
    MissingRequiredFields,
}

texts!(
    EntityRejectionErrorType,
    schema::EntityRejectionErrorType,
    [
        InvalidEntity = "InvalidEntity",
        InvalidTypeValue = "InvalidTypeValue",
        InvalidKeyAttributes = "InvalidKeyAttributes",
        InvalidAttributes = "InvalidAttributes",
        EntitySizeTooLarge = "EntitySizeTooLarge",
        UnsupportedLogGroupType = "UnsupportedLogGroupType",
        MissingRequiredFields = "MissingRequiredFields",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EvaluationFrequency {
    OneMin,
    FiveMin,
    TenMin,
    FifteenMin,
    ThirtyMin,
    OneHour,
}

texts!(
    EvaluationFrequency,
    schema::EvaluationFrequency,
    [
        OneMin = "ONE_MIN",
        FiveMin = "FIVE_MIN",
        TenMin = "TEN_MIN",
        FifteenMin = "FIFTEEN_MIN",
        ThirtyMin = "THIRTY_MIN",
        OneHour = "ONE_HOUR",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventSource {
    CloudTrail,
    Route53Resolver,
    VPCFlow,
    EKSAudit,
    Awswaf,
}

texts!(
    EventSource,
    schema::EventSource,
    [
        CloudTrail = "CloudTrail",
        Route53Resolver = "Route53Resolver",
        VPCFlow = "VPCFlow",
        EKSAudit = "EKSAudit",
        Awswaf = "AWSWAF",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExecutionStatus {
    Running,
    InvalidQuery,
    Complete,
    Failed,
    Timeout,
}

texts!(
    ExecutionStatus,
    schema::ExecutionStatus,
    [
        Running = "Running",
        InvalidQuery = "InvalidQuery",
        Complete = "Complete",
        Failed = "Failed",
        Timeout = "Timeout",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportTask {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub log_group_name: Option<String>,
    pub from: Option<i64>,
    pub to: Option<i64>,
    pub destination: Option<String>,
    pub destination_prefix: Option<String>,
    pub status: Option<ExportTaskStatus>,
    pub execution_info: Option<ExportTaskExecutionInfo>,
}

impl crate::Value for ExportTask {
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
        input.open(&schema::ExportTask)?;
        while let Some((member, kind)) = input.member(&schema::ExportTask)? {
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
            task_id: v0,
            task_name: v1,
            log_group_name: v2,
            from: v3,
            to: v4,
            destination: v5,
            destination_prefix: v6,
            status: v7,
            execution_info: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ExportTask);
        members.optional(0, &self.task_id);
        members.optional(1, &self.task_name);
        members.optional(2, &self.log_group_name);
        members.optional(3, &self.from);
        members.optional(4, &self.to);
        members.optional(5, &self.destination);
        members.optional(6, &self.destination_prefix);
        members.optional(7, &self.status);
        members.optional(8, &self.execution_info);
        members.close();
    }
}

shape!(ExportTask, schema::ExportTask);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportTaskExecutionInfo {
    pub creation_time: Option<i64>,
    pub completion_time: Option<i64>,
}

impl crate::Value for ExportTaskExecutionInfo {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ExportTaskExecutionInfo)?;
        while let Some((member, kind)) = input.member(&schema::ExportTaskExecutionInfo)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { creation_time: v0, completion_time: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ExportTaskExecutionInfo);
        members.optional(0, &self.creation_time);
        members.optional(1, &self.completion_time);
        members.close();
    }
}

shape!(ExportTaskExecutionInfo, schema::ExportTaskExecutionInfo);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportTaskStatus {
    pub code: Option<ExportTaskStatusCode>,
    pub message: Option<String>,
}

impl crate::Value for ExportTaskStatus {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ExportTaskStatus)?;
        while let Some((member, kind)) = input.member(&schema::ExportTaskStatus)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { code: v0, message: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ExportTaskStatus);
        members.optional(0, &self.code);
        members.optional(1, &self.message);
        members.close();
    }
}

shape!(ExportTaskStatus, schema::ExportTaskStatus);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExportTaskStatusCode {
    Cancelled,
    Completed,
    Failed,
    Pending,
    PendingCancel,
    Running,
}

texts!(
    ExportTaskStatusCode,
    schema::ExportTaskStatusCode,
    [
        Cancelled = "CANCELLED",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Pending = "PENDING",
        PendingCancel = "PENDING_CANCEL",
        Running = "RUNNING",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FieldIndex {
    pub log_group_identifier: Option<String>,
    pub field_index_name: Option<String>,
    pub last_scan_time: Option<i64>,
    pub first_event_time: Option<i64>,
    pub last_event_time: Option<i64>,
    pub r#type: Option<IndexType>,
    pub index_category: Option<IndexCategory>,
}

impl crate::Value for FieldIndex {
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
        input.open(&schema::FieldIndex)?;
        while let Some((member, kind)) = input.member(&schema::FieldIndex)? {
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
            log_group_identifier: v0,
            field_index_name: v1,
            last_scan_time: v2,
            first_event_time: v3,
            last_event_time: v4,
            r#type: v5,
            index_category: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::FieldIndex);
        members.optional(0, &self.log_group_identifier);
        members.optional(1, &self.field_index_name);
        members.optional(2, &self.last_scan_time);
        members.optional(3, &self.first_event_time);
        members.optional(4, &self.last_event_time);
        members.optional(5, &self.r#type);
        members.optional(6, &self.index_category);
        members.close();
    }
}

shape!(FieldIndex, schema::FieldIndex);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FieldsData {
    pub data: Option<Vec<u8>>,
}

impl crate::Value for FieldsData {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::FieldsData)?;
        while let Some((member, kind)) = input.member(&schema::FieldsData)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { data: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::FieldsData);
        members.optional(0, &self.data);
        members.close();
    }
}

shape!(FieldsData, schema::FieldsData);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FilterLogEventsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_names: Option<Vec<String>>,
    pub log_stream_name_prefix: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filter_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub start_from_head: Option<bool>,
    pub interleaved: Option<bool>,
    pub unmask: Option<bool>,
}

impl crate::Value for FilterLogEventsRequest {
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
        input.open(&schema::FilterLogEventsRequest)?;
        while let Some((member, kind)) = input.member(&schema::FilterLogEventsRequest)? {
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
            log_group_name: v0,
            log_group_identifier: v1,
            log_stream_names: v2,
            log_stream_name_prefix: v3,
            start_time: v4,
            end_time: v5,
            filter_pattern: v6,
            next_token: v7,
            limit: v8,
            start_from_head: v9,
            interleaved: v10,
            unmask: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::FilterLogEventsRequest);
        members.optional(0, &self.log_group_name);
        members.optional(1, &self.log_group_identifier);
        members.optional(2, &self.log_stream_names);
        members.optional(3, &self.log_stream_name_prefix);
        members.optional(4, &self.start_time);
        members.optional(5, &self.end_time);
        members.optional(6, &self.filter_pattern);
        members.optional(7, &self.next_token);
        members.optional(8, &self.limit);
        members.optional(9, &self.start_from_head);
        members.optional(10, &self.interleaved);
        members.optional(11, &self.unmask);
        members.close();
    }
}

shape!(FilterLogEventsRequest, schema::FilterLogEventsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FilterLogEventsResponse {
    pub events: Option<Vec<FilteredLogEvent>>,
    pub searched_log_streams: Option<Vec<SearchedLogStream>>,
    pub next_token: Option<String>,
}

impl crate::Value for FilterLogEventsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::FilterLogEventsResponse)?;
        while let Some((member, kind)) = input.member(&schema::FilterLogEventsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { events: v0, searched_log_streams: v1, next_token: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::FilterLogEventsResponse);
        members.optional(0, &self.events);
        members.optional(1, &self.searched_log_streams);
        members.optional(2, &self.next_token);
        members.close();
    }
}

shape!(FilterLogEventsResponse, schema::FilterLogEventsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FilteredLogEvent {
    pub log_stream_name: Option<String>,
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
    pub event_id: Option<String>,
}

impl crate::Value for FilteredLogEvent {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::FilteredLogEvent)?;
        while let Some((member, kind)) = input.member(&schema::FilteredLogEvent)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            log_stream_name: v0,
            timestamp: v1,
            message: v2,
            ingestion_time: v3,
            event_id: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::FilteredLogEvent);
        members.optional(0, &self.log_stream_name);
        members.optional(1, &self.timestamp);
        members.optional(2, &self.message);
        members.optional(3, &self.ingestion_time);
        members.optional(4, &self.event_id);
        members.close();
    }
}

shape!(FilteredLogEvent, schema::FilteredLogEvent);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlattenedElement {
    First,
    Last,
}

texts!(FlattenedElement, schema::FlattenedElement, [First = "first", Last = "last",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDataProtectionPolicyRequest {
    pub log_group_identifier: String,
}

impl crate::Value for GetDataProtectionPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetDataProtectionPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetDataProtectionPolicyRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { log_group_identifier: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDataProtectionPolicyRequest);
        members.required(0, &self.log_group_identifier);
        members.close();
    }
}

shape!(GetDataProtectionPolicyRequest, schema::GetDataProtectionPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDataProtectionPolicyResponse {
    pub log_group_identifier: Option<String>,
    pub policy_document: Option<String>,
    pub last_updated_time: Option<i64>,
}

impl crate::Value for GetDataProtectionPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetDataProtectionPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetDataProtectionPolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { log_group_identifier: v0, policy_document: v1, last_updated_time: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDataProtectionPolicyResponse);
        members.optional(0, &self.log_group_identifier);
        members.optional(1, &self.policy_document);
        members.optional(2, &self.last_updated_time);
        members.close();
    }
}

shape!(GetDataProtectionPolicyResponse, schema::GetDataProtectionPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeliveryDestinationPolicyRequest {
    pub delivery_destination_name: String,
}

impl crate::Value for GetDeliveryDestinationPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetDeliveryDestinationPolicyRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::GetDeliveryDestinationPolicyRequest)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { delivery_destination_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDeliveryDestinationPolicyRequest);
        members.required(0, &self.delivery_destination_name);
        members.close();
    }
}

shape!(GetDeliveryDestinationPolicyRequest, schema::GetDeliveryDestinationPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeliveryDestinationPolicyResponse {
    pub policy: Option<Policy>,
}

impl crate::Value for GetDeliveryDestinationPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetDeliveryDestinationPolicyResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::GetDeliveryDestinationPolicyResponse)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDeliveryDestinationPolicyResponse);
        members.optional(0, &self.policy);
        members.close();
    }
}

shape!(GetDeliveryDestinationPolicyResponse, schema::GetDeliveryDestinationPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeliveryDestinationRequest {
    pub name: String,
}

impl crate::Value for GetDeliveryDestinationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetDeliveryDestinationRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetDeliveryDestinationRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDeliveryDestinationRequest);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(GetDeliveryDestinationRequest, schema::GetDeliveryDestinationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeliveryDestinationResponse {
    pub delivery_destination: Option<DeliveryDestination>,
}

impl crate::Value for GetDeliveryDestinationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetDeliveryDestinationResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetDeliveryDestinationResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { delivery_destination: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDeliveryDestinationResponse);
        members.optional(0, &self.delivery_destination);
        members.close();
    }
}

shape!(GetDeliveryDestinationResponse, schema::GetDeliveryDestinationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeliveryRequest {
    pub id: String,
}

impl crate::Value for GetDeliveryRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetDeliveryRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetDeliveryRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDeliveryRequest);
        members.required(0, &self.id);
        members.close();
    }
}

shape!(GetDeliveryRequest, schema::GetDeliveryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeliveryResponse {
    pub delivery: Option<Delivery>,
}

impl crate::Value for GetDeliveryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetDeliveryResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetDeliveryResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { delivery: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDeliveryResponse);
        members.optional(0, &self.delivery);
        members.close();
    }
}

shape!(GetDeliveryResponse, schema::GetDeliveryResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeliverySourceRequest {
    pub name: String,
}

impl crate::Value for GetDeliverySourceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetDeliverySourceRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetDeliverySourceRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDeliverySourceRequest);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(GetDeliverySourceRequest, schema::GetDeliverySourceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDeliverySourceResponse {
    pub delivery_source: Option<DeliverySource>,
}

impl crate::Value for GetDeliverySourceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetDeliverySourceResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetDeliverySourceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { delivery_source: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDeliverySourceResponse);
        members.optional(0, &self.delivery_source);
        members.close();
    }
}

shape!(GetDeliverySourceResponse, schema::GetDeliverySourceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetIntegrationRequest {
    pub integration_name: String,
}

impl crate::Value for GetIntegrationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetIntegrationRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetIntegrationRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { integration_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetIntegrationRequest);
        members.required(0, &self.integration_name);
        members.close();
    }
}

shape!(GetIntegrationRequest, schema::GetIntegrationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetIntegrationResponse {
    pub integration_name: Option<String>,
    pub integration_type: Option<IntegrationType>,
    pub integration_status: Option<IntegrationStatus>,
    pub integration_details: Option<IntegrationDetails>,
}

impl crate::Value for GetIntegrationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::GetIntegrationResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetIntegrationResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            integration_name: v0,
            integration_type: v1,
            integration_status: v2,
            integration_details: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetIntegrationResponse);
        members.optional(0, &self.integration_name);
        members.optional(1, &self.integration_type);
        members.optional(2, &self.integration_status);
        members.optional(3, &self.integration_details);
        members.close();
    }
}

shape!(GetIntegrationResponse, schema::GetIntegrationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogAnomalyDetectorRequest {
    pub anomaly_detector_arn: String,
}

impl crate::Value for GetLogAnomalyDetectorRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetLogAnomalyDetectorRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetLogAnomalyDetectorRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { anomaly_detector_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLogAnomalyDetectorRequest);
        members.required(0, &self.anomaly_detector_arn);
        members.close();
    }
}

shape!(GetLogAnomalyDetectorRequest, schema::GetLogAnomalyDetectorRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogAnomalyDetectorResponse {
    pub detector_name: Option<String>,
    pub log_group_arn_list: Option<Vec<String>>,
    pub evaluation_frequency: Option<EvaluationFrequency>,
    pub filter_pattern: Option<String>,
    pub anomaly_detector_status: Option<AnomalyDetectorStatus>,
    pub kms_key_id: Option<String>,
    pub creation_time_stamp: Option<i64>,
    pub last_modified_time_stamp: Option<i64>,
    pub anomaly_visibility_time: Option<i64>,
}

impl crate::Value for GetLogAnomalyDetectorResponse {
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
        input.open(&schema::GetLogAnomalyDetectorResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetLogAnomalyDetectorResponse)? {
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
            detector_name: v0,
            log_group_arn_list: v1,
            evaluation_frequency: v2,
            filter_pattern: v3,
            anomaly_detector_status: v4,
            kms_key_id: v5,
            creation_time_stamp: v6,
            last_modified_time_stamp: v7,
            anomaly_visibility_time: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLogAnomalyDetectorResponse);
        members.optional(0, &self.detector_name);
        members.optional(1, &self.log_group_arn_list);
        members.optional(2, &self.evaluation_frequency);
        members.optional(3, &self.filter_pattern);
        members.optional(4, &self.anomaly_detector_status);
        members.optional(5, &self.kms_key_id);
        members.optional(6, &self.creation_time_stamp);
        members.optional(7, &self.last_modified_time_stamp);
        members.optional(8, &self.anomaly_visibility_time);
        members.close();
    }
}

shape!(GetLogAnomalyDetectorResponse, schema::GetLogAnomalyDetectorResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogEventsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub start_from_head: Option<bool>,
    pub unmask: Option<bool>,
}

impl crate::Value for GetLogEventsRequest {
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
        input.open(&schema::GetLogEventsRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetLogEventsRequest)? {
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
        let (Some(v2),) = (v2,) else { return Ok(None) };
        Ok(Some(Self {
            log_group_name: v0,
            log_group_identifier: v1,
            log_stream_name: v2,
            start_time: v3,
            end_time: v4,
            next_token: v5,
            limit: v6,
            start_from_head: v7,
            unmask: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLogEventsRequest);
        members.optional(0, &self.log_group_name);
        members.optional(1, &self.log_group_identifier);
        members.required(2, &self.log_stream_name);
        members.optional(3, &self.start_time);
        members.optional(4, &self.end_time);
        members.optional(5, &self.next_token);
        members.optional(6, &self.limit);
        members.optional(7, &self.start_from_head);
        members.optional(8, &self.unmask);
        members.close();
    }
}

shape!(GetLogEventsRequest, schema::GetLogEventsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogEventsResponse {
    pub events: Option<Vec<OutputLogEvent>>,
    pub next_forward_token: Option<String>,
    pub next_backward_token: Option<String>,
}

impl crate::Value for GetLogEventsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetLogEventsResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetLogEventsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { events: v0, next_forward_token: v1, next_backward_token: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLogEventsResponse);
        members.optional(0, &self.events);
        members.optional(1, &self.next_forward_token);
        members.optional(2, &self.next_backward_token);
        members.close();
    }
}

shape!(GetLogEventsResponse, schema::GetLogEventsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogFieldsRequest {
    pub data_source_name: String,
    pub data_source_type: String,
}

impl crate::Value for GetLogFieldsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetLogFieldsRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetLogFieldsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { data_source_name: v0, data_source_type: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLogFieldsRequest);
        members.required(0, &self.data_source_name);
        members.required(1, &self.data_source_type);
        members.close();
    }
}

shape!(GetLogFieldsRequest, schema::GetLogFieldsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogFieldsResponse {
    pub log_fields: Option<Vec<LogFieldsListItem>>,
}

impl crate::Value for GetLogFieldsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetLogFieldsResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetLogFieldsResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { log_fields: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLogFieldsResponse);
        members.optional(0, &self.log_fields);
        members.close();
    }
}

shape!(GetLogFieldsResponse, schema::GetLogFieldsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogGroupFieldsRequest {
    pub log_group_name: Option<String>,
    pub time: Option<i64>,
    pub log_group_identifier: Option<String>,
}

impl crate::Value for GetLogGroupFieldsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetLogGroupFieldsRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetLogGroupFieldsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { log_group_name: v0, time: v1, log_group_identifier: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLogGroupFieldsRequest);
        members.optional(0, &self.log_group_name);
        members.optional(1, &self.time);
        members.optional(2, &self.log_group_identifier);
        members.close();
    }
}

shape!(GetLogGroupFieldsRequest, schema::GetLogGroupFieldsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogGroupFieldsResponse {
    pub log_group_fields: Option<Vec<LogGroupField>>,
}

impl crate::Value for GetLogGroupFieldsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetLogGroupFieldsResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetLogGroupFieldsResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { log_group_fields: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLogGroupFieldsResponse);
        members.optional(0, &self.log_group_fields);
        members.close();
    }
}

shape!(GetLogGroupFieldsResponse, schema::GetLogGroupFieldsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogObjectRequest {
    pub unmask: Option<bool>,
    pub log_object_pointer: String,
}

impl crate::Value for GetLogObjectRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetLogObjectRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetLogObjectRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { unmask: v0, log_object_pointer: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLogObjectRequest);
        members.optional(0, &self.unmask);
        members.required(1, &self.log_object_pointer);
        members.close();
    }
}

shape!(GetLogObjectRequest, schema::GetLogObjectRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogObjectResponse {
    pub field_stream: Option<GetLogObjectResponseStream>,
}

impl crate::Value for GetLogObjectResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetLogObjectResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetLogObjectResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { field_stream: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLogObjectResponse);
        members.optional(0, &self.field_stream);
        members.close();
    }
}

shape!(GetLogObjectResponse, schema::GetLogObjectResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogObjectResponseStream {
    pub fields: Option<FieldsData>,
    pub internal_streaming_exception: Option<InternalStreamingException>,
}

impl crate::Value for GetLogObjectResponseStream {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetLogObjectResponseStream)?;
        while let Some((member, kind)) = input.member(&schema::GetLogObjectResponseStream)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { fields: v0, internal_streaming_exception: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLogObjectResponseStream);
        members.optional(0, &self.fields);
        members.optional(1, &self.internal_streaming_exception);
        members.close();
    }
}

shape!(GetLogObjectResponseStream, schema::GetLogObjectResponseStream);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogRecordRequest {
    pub log_record_pointer: String,
    pub unmask: Option<bool>,
}

impl crate::Value for GetLogRecordRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetLogRecordRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetLogRecordRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { log_record_pointer: v0, unmask: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLogRecordRequest);
        members.required(0, &self.log_record_pointer);
        members.optional(1, &self.unmask);
        members.close();
    }
}

shape!(GetLogRecordRequest, schema::GetLogRecordRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLogRecordResponse {
    pub log_record: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for GetLogRecordResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetLogRecordResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetLogRecordResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { log_record: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLogRecordResponse);
        members.optional(0, &self.log_record);
        members.close();
    }
}

shape!(GetLogRecordResponse, schema::GetLogRecordResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLookupTableRequest {
    pub lookup_table_arn: String,
}

impl crate::Value for GetLookupTableRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetLookupTableRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetLookupTableRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { lookup_table_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLookupTableRequest);
        members.required(0, &self.lookup_table_arn);
        members.close();
    }
}

shape!(GetLookupTableRequest, schema::GetLookupTableRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLookupTableResponse {
    pub lookup_table_arn: Option<String>,
    pub lookup_table_name: Option<String>,
    pub description: Option<String>,
    pub table_body: Option<String>,
    pub size_bytes: Option<i64>,
    pub last_updated_time: Option<i64>,
    pub kms_key_id: Option<String>,
}

impl crate::Value for GetLookupTableResponse {
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
        input.open(&schema::GetLookupTableResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetLookupTableResponse)? {
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
            lookup_table_arn: v0,
            lookup_table_name: v1,
            description: v2,
            table_body: v3,
            size_bytes: v4,
            last_updated_time: v5,
            kms_key_id: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetLookupTableResponse);
        members.optional(0, &self.lookup_table_arn);
        members.optional(1, &self.lookup_table_name);
        members.optional(2, &self.description);
        members.optional(3, &self.table_body);
        members.optional(4, &self.size_bytes);
        members.optional(5, &self.last_updated_time);
        members.optional(6, &self.kms_key_id);
        members.close();
    }
}

shape!(GetLookupTableResponse, schema::GetLookupTableResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetQueryResultsRequest {
    pub query_id: String,
    pub next_token: Option<String>,
    pub max_items: Option<i32>,
}

impl crate::Value for GetQueryResultsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetQueryResultsRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetQueryResultsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { query_id: v0, next_token: v1, max_items: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetQueryResultsRequest);
        members.required(0, &self.query_id);
        members.optional(1, &self.next_token);
        members.optional(2, &self.max_items);
        members.close();
    }
}

shape!(GetQueryResultsRequest, schema::GetQueryResultsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetQueryResultsResponse {
    pub query_language: Option<QueryLanguage>,
    pub results: Option<Vec<Vec<ResultField>>>,
    pub statistics: Option<QueryStatistics>,
    pub status: Option<QueryStatus>,
    pub encryption_key: Option<String>,
    pub next_token: Option<String>,
}

impl crate::Value for GetQueryResultsResponse {
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
        input.open(&schema::GetQueryResultsResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetQueryResultsResponse)? {
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
            query_language: v0,
            results: v1,
            statistics: v2,
            status: v3,
            encryption_key: v4,
            next_token: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetQueryResultsResponse);
        members.optional(0, &self.query_language);
        members.optional(1, &self.results);
        members.optional(2, &self.statistics);
        members.optional(3, &self.status);
        members.optional(4, &self.encryption_key);
        members.optional(5, &self.next_token);
        members.close();
    }
}

shape!(GetQueryResultsResponse, schema::GetQueryResultsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetScheduledQueryHistoryRequest {
    pub identifier: String,
    pub start_time: i64,
    pub end_time: i64,
    pub execution_statuses: Option<Vec<ExecutionStatus>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for GetScheduledQueryHistoryRequest {
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
        input.open(&schema::GetScheduledQueryHistoryRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetScheduledQueryHistoryRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            identifier: v0,
            start_time: v1,
            end_time: v2,
            execution_statuses: v3,
            max_results: v4,
            next_token: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetScheduledQueryHistoryRequest);
        members.required(0, &self.identifier);
        members.required(1, &self.start_time);
        members.required(2, &self.end_time);
        members.optional(3, &self.execution_statuses);
        members.optional(4, &self.max_results);
        members.optional(5, &self.next_token);
        members.close();
    }
}

shape!(GetScheduledQueryHistoryRequest, schema::GetScheduledQueryHistoryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetScheduledQueryHistoryResponse {
    pub name: Option<String>,
    pub scheduled_query_arn: Option<String>,
    pub trigger_history: Option<Vec<TriggerHistoryRecord>>,
    pub next_token: Option<String>,
}

impl crate::Value for GetScheduledQueryHistoryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::GetScheduledQueryHistoryResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetScheduledQueryHistoryResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name: v0, scheduled_query_arn: v1, trigger_history: v2, next_token: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetScheduledQueryHistoryResponse);
        members.optional(0, &self.name);
        members.optional(1, &self.scheduled_query_arn);
        members.optional(2, &self.trigger_history);
        members.optional(3, &self.next_token);
        members.close();
    }
}

shape!(GetScheduledQueryHistoryResponse, schema::GetScheduledQueryHistoryResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetScheduledQueryRequest {
    pub identifier: String,
}

impl crate::Value for GetScheduledQueryRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetScheduledQueryRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetScheduledQueryRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { identifier: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetScheduledQueryRequest);
        members.required(0, &self.identifier);
        members.close();
    }
}

shape!(GetScheduledQueryRequest, schema::GetScheduledQueryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetScheduledQueryResponse {
    pub scheduled_query_arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub query_language: Option<QueryLanguage>,
    pub query_string: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub schedule_expression: Option<String>,
    pub timezone: Option<String>,
    pub start_time_offset: Option<i64>,
    pub end_time_offset: Option<i64>,
    pub destination_configuration: Option<DestinationConfiguration>,
    pub state: Option<ScheduledQueryState>,
    pub schedule_type: Option<ScheduleType>,
    pub last_triggered_time: Option<i64>,
    pub last_execution_status: Option<ExecutionStatus>,
    pub schedule_start_time: Option<i64>,
    pub schedule_end_time: Option<i64>,
    pub execution_role_arn: Option<String>,
    pub creation_time: Option<i64>,
    pub last_updated_time: Option<i64>,
}

impl crate::Value for GetScheduledQueryResponse {
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
        let mut v17 = None;
        let mut v18 = None;
        let mut v19 = None;
        input.open(&schema::GetScheduledQueryResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetScheduledQueryResponse)? {
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
                16 => v16 = crate::Value::read(input, kind)?,
                17 => v17 = crate::Value::read(input, kind)?,
                18 => v18 = crate::Value::read(input, kind)?,
                _ => v19 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            scheduled_query_arn: v0,
            name: v1,
            description: v2,
            query_language: v3,
            query_string: v4,
            log_group_identifiers: v5,
            schedule_expression: v6,
            timezone: v7,
            start_time_offset: v8,
            end_time_offset: v9,
            destination_configuration: v10,
            state: v11,
            schedule_type: v12,
            last_triggered_time: v13,
            last_execution_status: v14,
            schedule_start_time: v15,
            schedule_end_time: v16,
            execution_role_arn: v17,
            creation_time: v18,
            last_updated_time: v19,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetScheduledQueryResponse);
        members.optional(0, &self.scheduled_query_arn);
        members.optional(1, &self.name);
        members.optional(2, &self.description);
        members.optional(3, &self.query_language);
        members.optional(4, &self.query_string);
        members.optional(5, &self.log_group_identifiers);
        members.optional(6, &self.schedule_expression);
        members.optional(7, &self.timezone);
        members.optional(8, &self.start_time_offset);
        members.optional(9, &self.end_time_offset);
        members.optional(10, &self.destination_configuration);
        members.optional(11, &self.state);
        members.optional(12, &self.schedule_type);
        members.optional(13, &self.last_triggered_time);
        members.optional(14, &self.last_execution_status);
        members.optional(15, &self.schedule_start_time);
        members.optional(16, &self.schedule_end_time);
        members.optional(17, &self.execution_role_arn);
        members.optional(18, &self.creation_time);
        members.optional(19, &self.last_updated_time);
        members.close();
    }
}

shape!(GetScheduledQueryResponse, schema::GetScheduledQueryResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetStorageTierPolicyRequest {}

impl crate::Value for GetStorageTierPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::GetStorageTierPolicyRequest)?;
        while input.member(&schema::GetStorageTierPolicyRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::GetStorageTierPolicyRequest);
        members.close();
    }
}

shape!(GetStorageTierPolicyRequest, schema::GetStorageTierPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetStorageTierPolicyResponse {
    pub storage_tier: Option<StorageTier>,
    pub last_updated_time: Option<i64>,
}

impl crate::Value for GetStorageTierPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetStorageTierPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetStorageTierPolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { storage_tier: v0, last_updated_time: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetStorageTierPolicyResponse);
        members.optional(0, &self.storage_tier);
        members.optional(1, &self.last_updated_time);
        members.close();
    }
}

shape!(GetStorageTierPolicyResponse, schema::GetStorageTierPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTransformerRequest {
    pub log_group_identifier: String,
}

impl crate::Value for GetTransformerRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetTransformerRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetTransformerRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { log_group_identifier: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetTransformerRequest);
        members.required(0, &self.log_group_identifier);
        members.close();
    }
}

shape!(GetTransformerRequest, schema::GetTransformerRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTransformerResponse {
    pub log_group_identifier: Option<String>,
    pub creation_time: Option<i64>,
    pub last_modified_time: Option<i64>,
    pub transformer_config: Option<Vec<Processor>>,
}

impl crate::Value for GetTransformerResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::GetTransformerResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetTransformerResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            log_group_identifier: v0,
            creation_time: v1,
            last_modified_time: v2,
            transformer_config: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetTransformerResponse);
        members.optional(0, &self.log_group_identifier);
        members.optional(1, &self.creation_time);
        members.optional(2, &self.last_modified_time);
        members.optional(3, &self.transformer_config);
        members.close();
    }
}

shape!(GetTransformerResponse, schema::GetTransformerResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grok {
    pub source: Option<String>,
    pub r#match: String,
}

impl crate::Value for Grok {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Grok)?;
        while let Some((member, kind)) = input.member(&schema::Grok)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { source: v0, r#match: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Grok);
        members.optional(0, &self.source);
        members.required(1, &self.r#match);
        members.close();
    }
}

shape!(Grok, schema::Grok);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupingIdentifier {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl crate::Value for GroupingIdentifier {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GroupingIdentifier)?;
        while let Some((member, kind)) = input.member(&schema::GroupingIdentifier)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { key: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GroupingIdentifier);
        members.optional(0, &self.key);
        members.optional(1, &self.value);
        members.close();
    }
}

shape!(GroupingIdentifier, schema::GroupingIdentifier);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Import {
    pub import_id: Option<String>,
    pub import_source_arn: Option<String>,
    pub import_status: Option<ImportStatus>,
    pub import_destination_arn: Option<String>,
    pub import_statistics: Option<ImportStatistics>,
    pub import_filter: Option<ImportFilter>,
    pub creation_time: Option<i64>,
    pub last_updated_time: Option<i64>,
    pub error_message: Option<String>,
}

impl crate::Value for Import {
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
        input.open(&schema::Import)?;
        while let Some((member, kind)) = input.member(&schema::Import)? {
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
            import_id: v0,
            import_source_arn: v1,
            import_status: v2,
            import_destination_arn: v3,
            import_statistics: v4,
            import_filter: v5,
            creation_time: v6,
            last_updated_time: v7,
            error_message: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Import);
        members.optional(0, &self.import_id);
        members.optional(1, &self.import_source_arn);
        members.optional(2, &self.import_status);
        members.optional(3, &self.import_destination_arn);
        members.optional(4, &self.import_statistics);
        members.optional(5, &self.import_filter);
        members.optional(6, &self.creation_time);
        members.optional(7, &self.last_updated_time);
        members.optional(8, &self.error_message);
        members.close();
    }
}

shape!(Import, schema::Import);

#[derive(Debug, Clone, PartialEq)]
pub struct ImportBatch {
    pub batch_id: String,
    pub status: ImportStatus,
    pub error_message: Option<String>,
}

impl crate::Value for ImportBatch {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ImportBatch)?;
        while let Some((member, kind)) = input.member(&schema::ImportBatch)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { batch_id: v0, status: v1, error_message: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ImportBatch);
        members.required(0, &self.batch_id);
        members.required(1, &self.status);
        members.optional(2, &self.error_message);
        members.close();
    }
}

shape!(ImportBatch, schema::ImportBatch);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportFilter {
    pub start_event_time: Option<i64>,
    pub end_event_time: Option<i64>,
}

impl crate::Value for ImportFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ImportFilter)?;
        while let Some((member, kind)) = input.member(&schema::ImportFilter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { start_event_time: v0, end_event_time: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ImportFilter);
        members.optional(0, &self.start_event_time);
        members.optional(1, &self.end_event_time);
        members.close();
    }
}

shape!(ImportFilter, schema::ImportFilter);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportStatistics {
    pub bytes_imported: Option<i64>,
}

impl crate::Value for ImportStatistics {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ImportStatistics)?;
        while let Some((member, kind)) = input.member(&schema::ImportStatistics)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { bytes_imported: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ImportStatistics);
        members.optional(0, &self.bytes_imported);
        members.close();
    }
}

shape!(ImportStatistics, schema::ImportStatistics);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImportStatus {
    InProgress,
    Cancelled,
    Completed,
    Failed,
}

texts!(
    ImportStatus,
    schema::ImportStatus,
    [
        InProgress = "IN_PROGRESS",
        Cancelled = "CANCELLED",
        Completed = "COMPLETED",
        Failed = "FAILED",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IndexCategory {
    Default,
    Custom,
    Auto,
    Inactive,
}

texts!(
    IndexCategory,
    schema::IndexCategory,
    [Default = "DEFAULT", Custom = "CUSTOM", Auto = "AUTO", Inactive = "INACTIVE",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IndexPolicy {
    pub log_group_identifier: Option<String>,
    pub last_update_time: Option<i64>,
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub source: Option<IndexSource>,
}

impl crate::Value for IndexPolicy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::IndexPolicy)?;
        while let Some((member, kind)) = input.member(&schema::IndexPolicy)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            log_group_identifier: v0,
            last_update_time: v1,
            policy_document: v2,
            policy_name: v3,
            source: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::IndexPolicy);
        members.optional(0, &self.log_group_identifier);
        members.optional(1, &self.last_update_time);
        members.optional(2, &self.policy_document);
        members.optional(3, &self.policy_name);
        members.optional(4, &self.source);
        members.close();
    }
}

shape!(IndexPolicy, schema::IndexPolicy);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IndexSource {
    Account,
    LogGroup,
}

texts!(IndexSource, schema::IndexSource, [Account = "ACCOUNT", LogGroup = "LOG_GROUP",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IndexType {
    Facet,
    FieldIndex,
}

texts!(IndexType, schema::IndexType, [Facet = "FACET", FieldIndex = "FIELD_INDEX",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InheritedProperty {
    AccountDataProtection,
}

texts!(
    InheritedProperty,
    schema::InheritedProperty,
    [AccountDataProtection = "ACCOUNT_DATA_PROTECTION",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputLogEvent {
    pub timestamp: i64,
    pub message: String,
}

impl crate::Value for InputLogEvent {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::InputLogEvent)?;
        while let Some((member, kind)) = input.member(&schema::InputLogEvent)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { timestamp: v0, message: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InputLogEvent);
        members.required(0, &self.timestamp);
        members.required(1, &self.message);
        members.close();
    }
}

shape!(InputLogEvent, schema::InputLogEvent);

#[derive(Debug, Clone, PartialEq)]
pub enum IntegrationDetails {
    OpenSearchIntegrationDetails(OpenSearchIntegrationDetails),
}

impl crate::Value for IntegrationDetails {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut value = None;
        input.open(&schema::IntegrationDetails)?;
        while let Some((member, kind)) = input.member(&schema::IntegrationDetails)? {
            value = match member {
                _ => crate::Value::read(input, kind)?.map(Self::OpenSearchIntegrationDetails),
            };
        }
        Ok(value)
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::IntegrationDetails);
        match self {
            Self::OpenSearchIntegrationDetails(value) => members.required(0, value),
        }
        members.close();
    }
}

shape!(IntegrationDetails, schema::IntegrationDetails);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IntegrationStatus {
    Provisioning,
    Active,
    Failed,
}

texts!(
    IntegrationStatus,
    schema::IntegrationStatus,
    [Provisioning = "PROVISIONING", Active = "ACTIVE", Failed = "FAILED",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntegrationSummary {
    pub integration_name: Option<String>,
    pub integration_type: Option<IntegrationType>,
    pub integration_status: Option<IntegrationStatus>,
}

impl crate::Value for IntegrationSummary {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::IntegrationSummary)?;
        while let Some((member, kind)) = input.member(&schema::IntegrationSummary)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { integration_name: v0, integration_type: v1, integration_status: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::IntegrationSummary);
        members.optional(0, &self.integration_name);
        members.optional(1, &self.integration_type);
        members.optional(2, &self.integration_status);
        members.close();
    }
}

shape!(IntegrationSummary, schema::IntegrationSummary);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IntegrationType {
    Opensearch,
}

texts!(IntegrationType, schema::IntegrationType, [Opensearch = "OPENSEARCH",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InternalStreamingException {
    pub message: Option<String>,
}

impl crate::Value for InternalStreamingException {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::InternalStreamingException)?;
        while let Some((member, kind)) = input.member(&schema::InternalStreamingException)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { message: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InternalStreamingException);
        members.optional(0, &self.message);
        members.close();
    }
}

shape!(InternalStreamingException, schema::InternalStreamingException);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListAggregateLogGroupSummariesGroupBy {
    DataSourceNameTypeAndFormat,
    DataSourceNameAndType,
}

texts!(
    ListAggregateLogGroupSummariesGroupBy,
    schema::ListAggregateLogGroupSummariesGroupBy,
    [
        DataSourceNameTypeAndFormat = "DATA_SOURCE_NAME_TYPE_AND_FORMAT",
        DataSourceNameAndType = "DATA_SOURCE_NAME_AND_TYPE",
    ]
);

#[derive(Debug, Clone, PartialEq)]
pub struct ListAggregateLogGroupSummariesRequest {
    pub account_identifiers: Option<Vec<String>>,
    pub include_linked_accounts: Option<bool>,
    pub log_group_class: Option<LogGroupClass>,
    pub log_group_name_pattern: Option<String>,
    pub data_sources: Option<Vec<DataSourceFilter>>,
    pub group_by: ListAggregateLogGroupSummariesGroupBy,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl crate::Value for ListAggregateLogGroupSummariesRequest {
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
        input.open(&schema::ListAggregateLogGroupSummariesRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::ListAggregateLogGroupSummariesRequest)?
        {
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
        let (Some(v5),) = (v5,) else { return Ok(None) };
        Ok(Some(Self {
            account_identifiers: v0,
            include_linked_accounts: v1,
            log_group_class: v2,
            log_group_name_pattern: v3,
            data_sources: v4,
            group_by: v5,
            next_token: v6,
            limit: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListAggregateLogGroupSummariesRequest);
        members.optional(0, &self.account_identifiers);
        members.optional(1, &self.include_linked_accounts);
        members.optional(2, &self.log_group_class);
        members.optional(3, &self.log_group_name_pattern);
        members.optional(4, &self.data_sources);
        members.required(5, &self.group_by);
        members.optional(6, &self.next_token);
        members.optional(7, &self.limit);
        members.close();
    }
}

shape!(ListAggregateLogGroupSummariesRequest, schema::ListAggregateLogGroupSummariesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAggregateLogGroupSummariesResponse {
    pub aggregate_log_group_summaries: Option<Vec<AggregateLogGroupSummary>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListAggregateLogGroupSummariesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListAggregateLogGroupSummariesResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::ListAggregateLogGroupSummariesResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { aggregate_log_group_summaries: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListAggregateLogGroupSummariesResponse);
        members.optional(0, &self.aggregate_log_group_summaries);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListAggregateLogGroupSummariesResponse, schema::ListAggregateLogGroupSummariesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAnomaliesRequest {
    pub anomaly_detector_arn: Option<String>,
    pub suppression_state: Option<SuppressionState>,
    pub limit: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for ListAnomaliesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ListAnomaliesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListAnomaliesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            anomaly_detector_arn: v0,
            suppression_state: v1,
            limit: v2,
            next_token: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListAnomaliesRequest);
        members.optional(0, &self.anomaly_detector_arn);
        members.optional(1, &self.suppression_state);
        members.optional(2, &self.limit);
        members.optional(3, &self.next_token);
        members.close();
    }
}

shape!(ListAnomaliesRequest, schema::ListAnomaliesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAnomaliesResponse {
    pub anomalies: Option<Vec<Anomaly>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListAnomaliesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListAnomaliesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListAnomaliesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { anomalies: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListAnomaliesResponse);
        members.optional(0, &self.anomalies);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListAnomaliesResponse, schema::ListAnomaliesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListIntegrationsRequest {
    pub integration_name_prefix: Option<String>,
    pub integration_type: Option<IntegrationType>,
    pub integration_status: Option<IntegrationStatus>,
}

impl crate::Value for ListIntegrationsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListIntegrationsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListIntegrationsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { integration_name_prefix: v0, integration_type: v1, integration_status: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListIntegrationsRequest);
        members.optional(0, &self.integration_name_prefix);
        members.optional(1, &self.integration_type);
        members.optional(2, &self.integration_status);
        members.close();
    }
}

shape!(ListIntegrationsRequest, schema::ListIntegrationsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListIntegrationsResponse {
    pub integration_summaries: Option<Vec<IntegrationSummary>>,
}

impl crate::Value for ListIntegrationsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ListIntegrationsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListIntegrationsResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { integration_summaries: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListIntegrationsResponse);
        members.optional(0, &self.integration_summaries);
        members.close();
    }
}

shape!(ListIntegrationsResponse, schema::ListIntegrationsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLogAnomalyDetectorsRequest {
    pub filter_log_group_arn: Option<String>,
    pub limit: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for ListLogAnomalyDetectorsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListLogAnomalyDetectorsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListLogAnomalyDetectorsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { filter_log_group_arn: v0, limit: v1, next_token: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListLogAnomalyDetectorsRequest);
        members.optional(0, &self.filter_log_group_arn);
        members.optional(1, &self.limit);
        members.optional(2, &self.next_token);
        members.close();
    }
}

shape!(ListLogAnomalyDetectorsRequest, schema::ListLogAnomalyDetectorsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLogAnomalyDetectorsResponse {
    pub anomaly_detectors: Option<Vec<AnomalyDetector>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListLogAnomalyDetectorsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListLogAnomalyDetectorsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListLogAnomalyDetectorsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { anomaly_detectors: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListLogAnomalyDetectorsResponse);
        members.optional(0, &self.anomaly_detectors);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListLogAnomalyDetectorsResponse, schema::ListLogAnomalyDetectorsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLogGroupsForQueryRequest {
    pub query_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::Value for ListLogGroupsForQueryRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListLogGroupsForQueryRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListLogGroupsForQueryRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { query_id: v0, next_token: v1, max_results: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListLogGroupsForQueryRequest);
        members.required(0, &self.query_id);
        members.optional(1, &self.next_token);
        members.optional(2, &self.max_results);
        members.close();
    }
}

shape!(ListLogGroupsForQueryRequest, schema::ListLogGroupsForQueryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLogGroupsForQueryResponse {
    pub log_group_identifiers: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListLogGroupsForQueryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListLogGroupsForQueryResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListLogGroupsForQueryResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { log_group_identifiers: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListLogGroupsForQueryResponse);
        members.optional(0, &self.log_group_identifiers);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListLogGroupsForQueryResponse, schema::ListLogGroupsForQueryResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLogGroupsRequest {
    pub log_group_name_pattern: Option<String>,
    pub log_group_class: Option<LogGroupClass>,
    pub include_linked_accounts: Option<bool>,
    pub account_identifiers: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub data_sources: Option<Vec<DataSourceFilter>>,
    pub field_index_names: Option<Vec<String>>,
    pub log_group_tags: Option<Vec<TagFilter>>,
}

impl crate::Value for ListLogGroupsRequest {
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
        input.open(&schema::ListLogGroupsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListLogGroupsRequest)? {
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
            log_group_name_pattern: v0,
            log_group_class: v1,
            include_linked_accounts: v2,
            account_identifiers: v3,
            next_token: v4,
            limit: v5,
            data_sources: v6,
            field_index_names: v7,
            log_group_tags: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListLogGroupsRequest);
        members.optional(0, &self.log_group_name_pattern);
        members.optional(1, &self.log_group_class);
        members.optional(2, &self.include_linked_accounts);
        members.optional(3, &self.account_identifiers);
        members.optional(4, &self.next_token);
        members.optional(5, &self.limit);
        members.optional(6, &self.data_sources);
        members.optional(7, &self.field_index_names);
        members.optional(8, &self.log_group_tags);
        members.close();
    }
}

shape!(ListLogGroupsRequest, schema::ListLogGroupsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLogGroupsResponse {
    pub log_groups: Option<Vec<LogGroupSummary>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListLogGroupsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListLogGroupsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListLogGroupsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { log_groups: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListLogGroupsResponse);
        members.optional(0, &self.log_groups);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListLogGroupsResponse, schema::ListLogGroupsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListScheduledQueriesRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub state: Option<ScheduledQueryState>,
    pub schedule_type: Option<ScheduleType>,
}

impl crate::Value for ListScheduledQueriesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ListScheduledQueriesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListScheduledQueriesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { max_results: v0, next_token: v1, state: v2, schedule_type: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListScheduledQueriesRequest);
        members.optional(0, &self.max_results);
        members.optional(1, &self.next_token);
        members.optional(2, &self.state);
        members.optional(3, &self.schedule_type);
        members.close();
    }
}

shape!(ListScheduledQueriesRequest, schema::ListScheduledQueriesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListScheduledQueriesResponse {
    pub next_token: Option<String>,
    pub scheduled_queries: Option<Vec<ScheduledQuerySummary>>,
}

impl crate::Value for ListScheduledQueriesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListScheduledQueriesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListScheduledQueriesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { next_token: v0, scheduled_queries: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListScheduledQueriesResponse);
        members.optional(0, &self.next_token);
        members.optional(1, &self.scheduled_queries);
        members.close();
    }
}

shape!(ListScheduledQueriesResponse, schema::ListScheduledQueriesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSourcesForS3TableIntegrationRequest {
    pub integration_arn: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for ListSourcesForS3TableIntegrationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListSourcesForS3TableIntegrationRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::ListSourcesForS3TableIntegrationRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { integration_arn: v0, max_results: v1, next_token: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::ListSourcesForS3TableIntegrationRequest);
        members.required(0, &self.integration_arn);
        members.optional(1, &self.max_results);
        members.optional(2, &self.next_token);
        members.close();
    }
}

shape!(ListSourcesForS3TableIntegrationRequest, schema::ListSourcesForS3TableIntegrationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSourcesForS3TableIntegrationResponse {
    pub sources: Option<Vec<S3TableIntegrationSource>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListSourcesForS3TableIntegrationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListSourcesForS3TableIntegrationResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::ListSourcesForS3TableIntegrationResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { sources: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::ListSourcesForS3TableIntegrationResponse);
        members.optional(0, &self.sources);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListSourcesForS3TableIntegrationResponse, schema::ListSourcesForS3TableIntegrationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSyslogConfigurationsRequest {
    pub log_group_identifier: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::Value for ListSyslogConfigurationsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ListSyslogConfigurationsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListSyslogConfigurationsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            log_group_identifier: v0,
            vpc_endpoint_id: v1,
            next_token: v2,
            max_results: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListSyslogConfigurationsRequest);
        members.optional(0, &self.log_group_identifier);
        members.optional(1, &self.vpc_endpoint_id);
        members.optional(2, &self.next_token);
        members.optional(3, &self.max_results);
        members.close();
    }
}

shape!(ListSyslogConfigurationsRequest, schema::ListSyslogConfigurationsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSyslogConfigurationsResponse {
    pub syslog_configurations: Option<Vec<SyslogConfiguration>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListSyslogConfigurationsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListSyslogConfigurationsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListSyslogConfigurationsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { syslog_configurations: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListSyslogConfigurationsResponse);
        members.optional(0, &self.syslog_configurations);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListSyslogConfigurationsResponse, schema::ListSyslogConfigurationsResponse);

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
    pub tags: Option<std::collections::BTreeMap<String, String>>,
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
pub struct ListTagsLogGroupRequest {
    pub log_group_name: String,
}

impl crate::Value for ListTagsLogGroupRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ListTagsLogGroupRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListTagsLogGroupRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { log_group_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListTagsLogGroupRequest);
        members.required(0, &self.log_group_name);
        members.close();
    }
}

shape!(ListTagsLogGroupRequest, schema::ListTagsLogGroupRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsLogGroupResponse {
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for ListTagsLogGroupResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ListTagsLogGroupResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListTagsLogGroupResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { tags: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListTagsLogGroupResponse);
        members.optional(0, &self.tags);
        members.close();
    }
}

shape!(ListTagsLogGroupResponse, schema::ListTagsLogGroupResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListToMap {
    pub source: String,
    pub key: String,
    pub value_key: Option<String>,
    pub target: Option<String>,
    pub flatten: Option<bool>,
    pub flattened_element: Option<FlattenedElement>,
}

impl crate::Value for ListToMap {
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
        input.open(&schema::ListToMap)?;
        while let Some((member, kind)) = input.member(&schema::ListToMap)? {
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
            source: v0,
            key: v1,
            value_key: v2,
            target: v3,
            flatten: v4,
            flattened_element: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListToMap);
        members.required(0, &self.source);
        members.required(1, &self.key);
        members.optional(2, &self.value_key);
        members.optional(3, &self.target);
        members.optional(4, &self.flatten);
        members.optional(5, &self.flattened_element);
        members.close();
    }
}

shape!(ListToMap, schema::ListToMap);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LiveTailSessionLogEvent {
    pub log_stream_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub message: Option<String>,
    pub timestamp: Option<i64>,
    pub ingestion_time: Option<i64>,
}

impl crate::Value for LiveTailSessionLogEvent {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::LiveTailSessionLogEvent)?;
        while let Some((member, kind)) = input.member(&schema::LiveTailSessionLogEvent)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            log_stream_name: v0,
            log_group_identifier: v1,
            message: v2,
            timestamp: v3,
            ingestion_time: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LiveTailSessionLogEvent);
        members.optional(0, &self.log_stream_name);
        members.optional(1, &self.log_group_identifier);
        members.optional(2, &self.message);
        members.optional(3, &self.timestamp);
        members.optional(4, &self.ingestion_time);
        members.close();
    }
}

shape!(LiveTailSessionLogEvent, schema::LiveTailSessionLogEvent);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LiveTailSessionMetadata {
    pub sampled: Option<bool>,
}

impl crate::Value for LiveTailSessionMetadata {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::LiveTailSessionMetadata)?;
        while let Some((member, kind)) = input.member(&schema::LiveTailSessionMetadata)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { sampled: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LiveTailSessionMetadata);
        members.optional(0, &self.sampled);
        members.close();
    }
}

shape!(LiveTailSessionMetadata, schema::LiveTailSessionMetadata);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LiveTailSessionStart {
    pub request_id: Option<String>,
    pub session_id: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub log_stream_names: Option<Vec<String>>,
    pub log_stream_name_prefixes: Option<Vec<String>>,
    pub log_event_filter_pattern: Option<String>,
}

impl crate::Value for LiveTailSessionStart {
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
        input.open(&schema::LiveTailSessionStart)?;
        while let Some((member, kind)) = input.member(&schema::LiveTailSessionStart)? {
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
            request_id: v0,
            session_id: v1,
            log_group_identifiers: v2,
            log_stream_names: v3,
            log_stream_name_prefixes: v4,
            log_event_filter_pattern: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LiveTailSessionStart);
        members.optional(0, &self.request_id);
        members.optional(1, &self.session_id);
        members.optional(2, &self.log_group_identifiers);
        members.optional(3, &self.log_stream_names);
        members.optional(4, &self.log_stream_name_prefixes);
        members.optional(5, &self.log_event_filter_pattern);
        members.close();
    }
}

shape!(LiveTailSessionStart, schema::LiveTailSessionStart);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LiveTailSessionUpdate {
    pub session_metadata: Option<LiveTailSessionMetadata>,
    pub session_results: Option<Vec<LiveTailSessionLogEvent>>,
}

impl crate::Value for LiveTailSessionUpdate {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::LiveTailSessionUpdate)?;
        while let Some((member, kind)) = input.member(&schema::LiveTailSessionUpdate)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { session_metadata: v0, session_results: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LiveTailSessionUpdate);
        members.optional(0, &self.session_metadata);
        members.optional(1, &self.session_results);
        members.close();
    }
}

shape!(LiveTailSessionUpdate, schema::LiveTailSessionUpdate);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogEvent {
    pub timestamp: Option<i64>,
    pub message: Option<String>,
}

impl crate::Value for LogEvent {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::LogEvent)?;
        while let Some((member, kind)) = input.member(&schema::LogEvent)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { timestamp: v0, message: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LogEvent);
        members.optional(0, &self.timestamp);
        members.optional(1, &self.message);
        members.close();
    }
}

shape!(LogEvent, schema::LogEvent);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogFieldType {
    pub r#type: Option<String>,
    pub element: Option<Box<LogFieldType>>,
    pub fields: Option<Vec<LogFieldsListItem>>,
}

impl crate::Value for LogFieldType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::LogFieldType)?;
        while let Some((member, kind)) = input.member(&schema::LogFieldType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { r#type: v0, element: v1, fields: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LogFieldType);
        members.optional(0, &self.r#type);
        members.optional(1, &self.element);
        members.optional(2, &self.fields);
        members.close();
    }
}

shape!(LogFieldType, schema::LogFieldType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogFieldsListItem {
    pub log_field_name: Option<String>,
    pub log_field_type: Option<LogFieldType>,
}

impl crate::Value for LogFieldsListItem {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::LogFieldsListItem)?;
        while let Some((member, kind)) = input.member(&schema::LogFieldsListItem)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { log_field_name: v0, log_field_type: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LogFieldsListItem);
        members.optional(0, &self.log_field_name);
        members.optional(1, &self.log_field_type);
        members.close();
    }
}

shape!(LogFieldsListItem, schema::LogFieldsListItem);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogGroup {
    pub log_group_name: Option<String>,
    pub creation_time: Option<i64>,
    pub retention_in_days: Option<i32>,
    pub metric_filter_count: Option<i32>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
    pub kms_key_id: Option<String>,
    pub data_protection_status: Option<DataProtectionStatus>,
    pub inherited_properties: Option<Vec<InheritedProperty>>,
    pub log_group_class: Option<LogGroupClass>,
    pub log_group_arn: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub bearer_token_authentication_enabled: Option<bool>,
    pub retention_policy_name: Option<String>,
}

impl crate::Value for LogGroup {
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
        input.open(&schema::LogGroup)?;
        while let Some((member, kind)) = input.member(&schema::LogGroup)? {
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
        Ok(Some(Self {
            log_group_name: v0,
            creation_time: v1,
            retention_in_days: v2,
            metric_filter_count: v3,
            arn: v4,
            stored_bytes: v5,
            kms_key_id: v6,
            data_protection_status: v7,
            inherited_properties: v8,
            log_group_class: v9,
            log_group_arn: v10,
            deletion_protection_enabled: v11,
            bearer_token_authentication_enabled: v12,
            retention_policy_name: v13,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LogGroup);
        members.optional(0, &self.log_group_name);
        members.optional(1, &self.creation_time);
        members.optional(2, &self.retention_in_days);
        members.optional(3, &self.metric_filter_count);
        members.optional(4, &self.arn);
        members.optional(5, &self.stored_bytes);
        members.optional(6, &self.kms_key_id);
        members.optional(7, &self.data_protection_status);
        members.optional(8, &self.inherited_properties);
        members.optional(9, &self.log_group_class);
        members.optional(10, &self.log_group_arn);
        members.optional(11, &self.deletion_protection_enabled);
        members.optional(12, &self.bearer_token_authentication_enabled);
        members.optional(13, &self.retention_policy_name);
        members.close();
    }
}

shape!(LogGroup, schema::LogGroup);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogGroupClass {
    Standard,
    InfrequentAccess,
    Delivery,
    Essentials,
}

texts!(
    LogGroupClass,
    schema::LogGroupClass,
    [
        Standard = "STANDARD",
        InfrequentAccess = "INFREQUENT_ACCESS",
        Delivery = "DELIVERY",
        Essentials = "ESSENTIALS",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogGroupField {
    pub name: Option<String>,
    pub percent: Option<i32>,
}

impl crate::Value for LogGroupField {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::LogGroupField)?;
        while let Some((member, kind)) = input.member(&schema::LogGroupField)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name: v0, percent: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LogGroupField);
        members.optional(0, &self.name);
        members.optional(1, &self.percent);
        members.close();
    }
}

shape!(LogGroupField, schema::LogGroupField);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogGroupImpact {
    pub log_group_name: Option<String>,
    pub current_retention: Option<String>,
    pub proposed_retention: Option<String>,
    pub stored_bytes: Option<i64>,
}

impl crate::Value for LogGroupImpact {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::LogGroupImpact)?;
        while let Some((member, kind)) = input.member(&schema::LogGroupImpact)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            log_group_name: v0,
            current_retention: v1,
            proposed_retention: v2,
            stored_bytes: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LogGroupImpact);
        members.optional(0, &self.log_group_name);
        members.optional(1, &self.current_retention);
        members.optional(2, &self.proposed_retention);
        members.optional(3, &self.stored_bytes);
        members.close();
    }
}

shape!(LogGroupImpact, schema::LogGroupImpact);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogGroupSummary {
    pub log_group_name: Option<String>,
    pub log_group_arn: Option<String>,
    pub log_group_class: Option<LogGroupClass>,
}

impl crate::Value for LogGroupSummary {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::LogGroupSummary)?;
        while let Some((member, kind)) = input.member(&schema::LogGroupSummary)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { log_group_name: v0, log_group_arn: v1, log_group_class: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LogGroupSummary);
        members.optional(0, &self.log_group_name);
        members.optional(1, &self.log_group_arn);
        members.optional(2, &self.log_group_class);
        members.close();
    }
}

shape!(LogGroupSummary, schema::LogGroupSummary);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogStream {
    pub log_stream_name: Option<String>,
    pub creation_time: Option<i64>,
    pub first_event_timestamp: Option<i64>,
    pub last_event_timestamp: Option<i64>,
    pub last_ingestion_time: Option<i64>,
    pub upload_sequence_token: Option<String>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
}

impl crate::Value for LogStream {
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
        input.open(&schema::LogStream)?;
        while let Some((member, kind)) = input.member(&schema::LogStream)? {
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
            log_stream_name: v0,
            creation_time: v1,
            first_event_timestamp: v2,
            last_event_timestamp: v3,
            last_ingestion_time: v4,
            upload_sequence_token: v5,
            arn: v6,
            stored_bytes: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LogStream);
        members.optional(0, &self.log_stream_name);
        members.optional(1, &self.creation_time);
        members.optional(2, &self.first_event_timestamp);
        members.optional(3, &self.last_event_timestamp);
        members.optional(4, &self.last_ingestion_time);
        members.optional(5, &self.upload_sequence_token);
        members.optional(6, &self.arn);
        members.optional(7, &self.stored_bytes);
        members.close();
    }
}

shape!(LogStream, schema::LogStream);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LookupTable {
    pub lookup_table_arn: Option<String>,
    pub lookup_table_name: Option<String>,
    pub description: Option<String>,
    pub table_fields: Option<Vec<String>>,
    pub records_count: Option<i64>,
    pub size_bytes: Option<i64>,
    pub last_updated_time: Option<i64>,
    pub kms_key_id: Option<String>,
}

impl crate::Value for LookupTable {
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
        input.open(&schema::LookupTable)?;
        while let Some((member, kind)) = input.member(&schema::LookupTable)? {
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
            lookup_table_arn: v0,
            lookup_table_name: v1,
            description: v2,
            table_fields: v3,
            records_count: v4,
            size_bytes: v5,
            last_updated_time: v6,
            kms_key_id: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LookupTable);
        members.optional(0, &self.lookup_table_arn);
        members.optional(1, &self.lookup_table_name);
        members.optional(2, &self.description);
        members.optional(3, &self.table_fields);
        members.optional(4, &self.records_count);
        members.optional(5, &self.size_bytes);
        members.optional(6, &self.last_updated_time);
        members.optional(7, &self.kms_key_id);
        members.close();
    }
}

shape!(LookupTable, schema::LookupTable);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LookupTableConfiguration {
    pub table_name: String,
    pub role_arn: String,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for LookupTableConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::LookupTableConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::LookupTableConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { table_name: v0, role_arn: v1, description: v2, kms_key_id: v3, tags: v4 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LookupTableConfiguration);
        members.required(0, &self.table_name);
        members.required(1, &self.role_arn);
        members.optional(2, &self.description);
        members.optional(3, &self.kms_key_id);
        members.optional(4, &self.tags);
        members.close();
    }
}

shape!(LookupTableConfiguration, schema::LookupTableConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LowerCaseString {
    pub with_keys: Vec<String>,
}

impl crate::Value for LowerCaseString {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::LowerCaseString)?;
        while let Some((member, kind)) = input.member(&schema::LowerCaseString)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { with_keys: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LowerCaseString);
        members.required(0, &self.with_keys);
        members.close();
    }
}

shape!(LowerCaseString, schema::LowerCaseString);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricFilter {
    pub filter_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub metric_transformations: Option<Vec<MetricTransformation>>,
    pub creation_time: Option<i64>,
    pub log_group_name: Option<String>,
    pub apply_on_transformed_logs: Option<bool>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_field_dimensions: Option<Vec<String>>,
}

impl crate::Value for MetricFilter {
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
        input.open(&schema::MetricFilter)?;
        while let Some((member, kind)) = input.member(&schema::MetricFilter)? {
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
            filter_name: v0,
            filter_pattern: v1,
            metric_transformations: v2,
            creation_time: v3,
            log_group_name: v4,
            apply_on_transformed_logs: v5,
            field_selection_criteria: v6,
            emit_system_field_dimensions: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricFilter);
        members.optional(0, &self.filter_name);
        members.optional(1, &self.filter_pattern);
        members.optional(2, &self.metric_transformations);
        members.optional(3, &self.creation_time);
        members.optional(4, &self.log_group_name);
        members.optional(5, &self.apply_on_transformed_logs);
        members.optional(6, &self.field_selection_criteria);
        members.optional(7, &self.emit_system_field_dimensions);
        members.close();
    }
}

shape!(MetricFilter, schema::MetricFilter);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricFilterMatchRecord {
    pub event_number: Option<i64>,
    pub event_message: Option<String>,
    pub extracted_values: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for MetricFilterMatchRecord {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::MetricFilterMatchRecord)?;
        while let Some((member, kind)) = input.member(&schema::MetricFilterMatchRecord)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { event_number: v0, event_message: v1, extracted_values: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricFilterMatchRecord);
        members.optional(0, &self.event_number);
        members.optional(1, &self.event_message);
        members.optional(2, &self.extracted_values);
        members.close();
    }
}

shape!(MetricFilterMatchRecord, schema::MetricFilterMatchRecord);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricTransformation {
    pub metric_name: String,
    pub metric_namespace: String,
    pub metric_value: String,
    pub default_value: Option<f64>,
    pub dimensions: Option<std::collections::BTreeMap<String, String>>,
    pub unit: Option<StandardUnit>,
}

impl crate::Value for MetricTransformation {
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
        input.open(&schema::MetricTransformation)?;
        while let Some((member, kind)) = input.member(&schema::MetricTransformation)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            metric_name: v0,
            metric_namespace: v1,
            metric_value: v2,
            default_value: v3,
            dimensions: v4,
            unit: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricTransformation);
        members.required(0, &self.metric_name);
        members.required(1, &self.metric_namespace);
        members.required(2, &self.metric_value);
        members.optional(3, &self.default_value);
        members.optional(4, &self.dimensions);
        members.optional(5, &self.unit);
        members.close();
    }
}

shape!(MetricTransformation, schema::MetricTransformation);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MoveKeyEntry {
    pub source: String,
    pub target: String,
    pub overwrite_if_exists: Option<bool>,
}

impl crate::Value for MoveKeyEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::MoveKeyEntry)?;
        while let Some((member, kind)) = input.member(&schema::MoveKeyEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { source: v0, target: v1, overwrite_if_exists: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MoveKeyEntry);
        members.required(0, &self.source);
        members.required(1, &self.target);
        members.optional(2, &self.overwrite_if_exists);
        members.close();
    }
}

shape!(MoveKeyEntry, schema::MoveKeyEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MoveKeys {
    pub entries: Vec<MoveKeyEntry>,
}

impl crate::Value for MoveKeys {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::MoveKeys)?;
        while let Some((member, kind)) = input.member(&schema::MoveKeys)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { entries: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MoveKeys);
        members.required(0, &self.entries);
        members.close();
    }
}

shape!(MoveKeys, schema::MoveKeys);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OCSFVersion {
    V11,
    V15,
}

texts!(OCSFVersion, schema::OCSFVersion, [V11 = "V1.1", V15 = "V1.5",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchApplication {
    pub application_endpoint: Option<String>,
    pub application_arn: Option<String>,
    pub application_id: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

impl crate::Value for OpenSearchApplication {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::OpenSearchApplication)?;
        while let Some((member, kind)) = input.member(&schema::OpenSearchApplication)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            application_endpoint: v0,
            application_arn: v1,
            application_id: v2,
            status: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OpenSearchApplication);
        members.optional(0, &self.application_endpoint);
        members.optional(1, &self.application_arn);
        members.optional(2, &self.application_id);
        members.optional(3, &self.status);
        members.close();
    }
}

shape!(OpenSearchApplication, schema::OpenSearchApplication);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchCollection {
    pub collection_endpoint: Option<String>,
    pub collection_arn: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

impl crate::Value for OpenSearchCollection {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::OpenSearchCollection)?;
        while let Some((member, kind)) = input.member(&schema::OpenSearchCollection)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { collection_endpoint: v0, collection_arn: v1, status: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OpenSearchCollection);
        members.optional(0, &self.collection_endpoint);
        members.optional(1, &self.collection_arn);
        members.optional(2, &self.status);
        members.close();
    }
}

shape!(OpenSearchCollection, schema::OpenSearchCollection);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchDataAccessPolicy {
    pub policy_name: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

impl crate::Value for OpenSearchDataAccessPolicy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::OpenSearchDataAccessPolicy)?;
        while let Some((member, kind)) = input.member(&schema::OpenSearchDataAccessPolicy)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy_name: v0, status: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OpenSearchDataAccessPolicy);
        members.optional(0, &self.policy_name);
        members.optional(1, &self.status);
        members.close();
    }
}

shape!(OpenSearchDataAccessPolicy, schema::OpenSearchDataAccessPolicy);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchDataSource {
    pub data_source_name: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

impl crate::Value for OpenSearchDataSource {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::OpenSearchDataSource)?;
        while let Some((member, kind)) = input.member(&schema::OpenSearchDataSource)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { data_source_name: v0, status: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OpenSearchDataSource);
        members.optional(0, &self.data_source_name);
        members.optional(1, &self.status);
        members.close();
    }
}

shape!(OpenSearchDataSource, schema::OpenSearchDataSource);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchEncryptionPolicy {
    pub policy_name: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

impl crate::Value for OpenSearchEncryptionPolicy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::OpenSearchEncryptionPolicy)?;
        while let Some((member, kind)) = input.member(&schema::OpenSearchEncryptionPolicy)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy_name: v0, status: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OpenSearchEncryptionPolicy);
        members.optional(0, &self.policy_name);
        members.optional(1, &self.status);
        members.close();
    }
}

shape!(OpenSearchEncryptionPolicy, schema::OpenSearchEncryptionPolicy);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchIntegrationDetails {
    pub data_source: Option<OpenSearchDataSource>,
    pub application: Option<OpenSearchApplication>,
    pub collection: Option<OpenSearchCollection>,
    pub workspace: Option<OpenSearchWorkspace>,
    pub encryption_policy: Option<OpenSearchEncryptionPolicy>,
    pub network_policy: Option<OpenSearchNetworkPolicy>,
    pub access_policy: Option<OpenSearchDataAccessPolicy>,
    pub lifecycle_policy: Option<OpenSearchLifecyclePolicy>,
}

impl crate::Value for OpenSearchIntegrationDetails {
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
        input.open(&schema::OpenSearchIntegrationDetails)?;
        while let Some((member, kind)) = input.member(&schema::OpenSearchIntegrationDetails)? {
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
            data_source: v0,
            application: v1,
            collection: v2,
            workspace: v3,
            encryption_policy: v4,
            network_policy: v5,
            access_policy: v6,
            lifecycle_policy: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OpenSearchIntegrationDetails);
        members.optional(0, &self.data_source);
        members.optional(1, &self.application);
        members.optional(2, &self.collection);
        members.optional(3, &self.workspace);
        members.optional(4, &self.encryption_policy);
        members.optional(5, &self.network_policy);
        members.optional(6, &self.access_policy);
        members.optional(7, &self.lifecycle_policy);
        members.close();
    }
}

shape!(OpenSearchIntegrationDetails, schema::OpenSearchIntegrationDetails);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchLifecyclePolicy {
    pub policy_name: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

impl crate::Value for OpenSearchLifecyclePolicy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::OpenSearchLifecyclePolicy)?;
        while let Some((member, kind)) = input.member(&schema::OpenSearchLifecyclePolicy)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy_name: v0, status: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OpenSearchLifecyclePolicy);
        members.optional(0, &self.policy_name);
        members.optional(1, &self.status);
        members.close();
    }
}

shape!(OpenSearchLifecyclePolicy, schema::OpenSearchLifecyclePolicy);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchNetworkPolicy {
    pub policy_name: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

impl crate::Value for OpenSearchNetworkPolicy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::OpenSearchNetworkPolicy)?;
        while let Some((member, kind)) = input.member(&schema::OpenSearchNetworkPolicy)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy_name: v0, status: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OpenSearchNetworkPolicy);
        members.optional(0, &self.policy_name);
        members.optional(1, &self.status);
        members.close();
    }
}

shape!(OpenSearchNetworkPolicy, schema::OpenSearchNetworkPolicy);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchResourceConfig {
    pub kms_key_arn: Option<String>,
    pub data_source_role_arn: String,
    pub dashboard_viewer_principals: Vec<String>,
    pub application_arn: Option<String>,
    pub retention_days: i32,
}

impl crate::Value for OpenSearchResourceConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::OpenSearchResourceConfig)?;
        while let Some((member, kind)) = input.member(&schema::OpenSearchResourceConfig)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2), Some(v4)) = (v1, v2, v4) else { return Ok(None) };
        Ok(Some(Self {
            kms_key_arn: v0,
            data_source_role_arn: v1,
            dashboard_viewer_principals: v2,
            application_arn: v3,
            retention_days: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OpenSearchResourceConfig);
        members.optional(0, &self.kms_key_arn);
        members.required(1, &self.data_source_role_arn);
        members.required(2, &self.dashboard_viewer_principals);
        members.optional(3, &self.application_arn);
        members.required(4, &self.retention_days);
        members.close();
    }
}

shape!(OpenSearchResourceConfig, schema::OpenSearchResourceConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchResourceStatus {
    pub status: Option<OpenSearchResourceStatusType>,
    pub status_message: Option<String>,
}

impl crate::Value for OpenSearchResourceStatus {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::OpenSearchResourceStatus)?;
        while let Some((member, kind)) = input.member(&schema::OpenSearchResourceStatus)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { status: v0, status_message: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OpenSearchResourceStatus);
        members.optional(0, &self.status);
        members.optional(1, &self.status_message);
        members.close();
    }
}

shape!(OpenSearchResourceStatus, schema::OpenSearchResourceStatus);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpenSearchResourceStatusType {
    Active,
    NotFound,
    Error,
}

texts!(
    OpenSearchResourceStatusType,
    schema::OpenSearchResourceStatusType,
    [Active = "ACTIVE", NotFound = "NOT_FOUND", Error = "ERROR",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenSearchWorkspace {
    pub workspace_id: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

impl crate::Value for OpenSearchWorkspace {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::OpenSearchWorkspace)?;
        while let Some((member, kind)) = input.member(&schema::OpenSearchWorkspace)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { workspace_id: v0, status: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OpenSearchWorkspace);
        members.optional(0, &self.workspace_id);
        members.optional(1, &self.status);
        members.close();
    }
}

shape!(OpenSearchWorkspace, schema::OpenSearchWorkspace);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrderBy {
    LogStreamName,
    LastEventTime,
}

texts!(
    OrderBy,
    schema::OrderBy,
    [LogStreamName = "LogStreamName", LastEventTime = "LastEventTime",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutputFormat {
    Json,
    Plain,
    W3c,
    Raw,
    Parquet,
}

texts!(
    OutputFormat,
    schema::OutputFormat,
    [Json = "json", Plain = "plain", W3c = "w3c", Raw = "raw", Parquet = "parquet",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutputLogEvent {
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
}

impl crate::Value for OutputLogEvent {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::OutputLogEvent)?;
        while let Some((member, kind)) = input.member(&schema::OutputLogEvent)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { timestamp: v0, message: v1, ingestion_time: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OutputLogEvent);
        members.optional(0, &self.timestamp);
        members.optional(1, &self.message);
        members.optional(2, &self.ingestion_time);
        members.close();
    }
}

shape!(OutputLogEvent, schema::OutputLogEvent);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParseCloudfront {
    pub source: Option<String>,
}

impl crate::Value for ParseCloudfront {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ParseCloudfront)?;
        while let Some((member, kind)) = input.member(&schema::ParseCloudfront)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { source: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ParseCloudfront);
        members.optional(0, &self.source);
        members.close();
    }
}

shape!(ParseCloudfront, schema::ParseCloudfront);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParseJSON {
    pub source: Option<String>,
    pub destination: Option<String>,
}

impl crate::Value for ParseJSON {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ParseJSON)?;
        while let Some((member, kind)) = input.member(&schema::ParseJSON)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { source: v0, destination: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ParseJSON);
        members.optional(0, &self.source);
        members.optional(1, &self.destination);
        members.close();
    }
}

shape!(ParseJSON, schema::ParseJSON);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParseKeyValue {
    pub source: Option<String>,
    pub destination: Option<String>,
    pub field_delimiter: Option<String>,
    pub key_value_delimiter: Option<String>,
    pub key_prefix: Option<String>,
    pub non_match_value: Option<String>,
    pub overwrite_if_exists: Option<bool>,
}

impl crate::Value for ParseKeyValue {
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
        input.open(&schema::ParseKeyValue)?;
        while let Some((member, kind)) = input.member(&schema::ParseKeyValue)? {
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
            source: v0,
            destination: v1,
            field_delimiter: v2,
            key_value_delimiter: v3,
            key_prefix: v4,
            non_match_value: v5,
            overwrite_if_exists: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ParseKeyValue);
        members.optional(0, &self.source);
        members.optional(1, &self.destination);
        members.optional(2, &self.field_delimiter);
        members.optional(3, &self.key_value_delimiter);
        members.optional(4, &self.key_prefix);
        members.optional(5, &self.non_match_value);
        members.optional(6, &self.overwrite_if_exists);
        members.close();
    }
}

shape!(ParseKeyValue, schema::ParseKeyValue);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParsePostgres {
    pub source: Option<String>,
}

impl crate::Value for ParsePostgres {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ParsePostgres)?;
        while let Some((member, kind)) = input.member(&schema::ParsePostgres)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { source: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ParsePostgres);
        members.optional(0, &self.source);
        members.close();
    }
}

shape!(ParsePostgres, schema::ParsePostgres);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParseRoute53 {
    pub source: Option<String>,
}

impl crate::Value for ParseRoute53 {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ParseRoute53)?;
        while let Some((member, kind)) = input.member(&schema::ParseRoute53)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { source: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ParseRoute53);
        members.optional(0, &self.source);
        members.close();
    }
}

shape!(ParseRoute53, schema::ParseRoute53);

#[derive(Debug, Clone, PartialEq)]
pub struct ParseToOCSF {
    pub source: Option<String>,
    pub event_source: EventSource,
    pub ocsf_version: OCSFVersion,
    pub mapping_version: Option<String>,
}

impl crate::Value for ParseToOCSF {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ParseToOCSF)?;
        while let Some((member, kind)) = input.member(&schema::ParseToOCSF)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self { source: v0, event_source: v1, ocsf_version: v2, mapping_version: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ParseToOCSF);
        members.optional(0, &self.source);
        members.required(1, &self.event_source);
        members.required(2, &self.ocsf_version);
        members.optional(3, &self.mapping_version);
        members.close();
    }
}

shape!(ParseToOCSF, schema::ParseToOCSF);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParseVPC {
    pub source: Option<String>,
}

impl crate::Value for ParseVPC {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ParseVPC)?;
        while let Some((member, kind)) = input.member(&schema::ParseVPC)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { source: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ParseVPC);
        members.optional(0, &self.source);
        members.close();
    }
}

shape!(ParseVPC, schema::ParseVPC);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParseWAF {
    pub source: Option<String>,
}

impl crate::Value for ParseWAF {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ParseWAF)?;
        while let Some((member, kind)) = input.member(&schema::ParseWAF)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { source: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ParseWAF);
        members.optional(0, &self.source);
        members.close();
    }
}

shape!(ParseWAF, schema::ParseWAF);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PatternToken {
    pub dynamic_token_position: Option<i32>,
    pub is_dynamic: Option<bool>,
    pub token_string: Option<String>,
    pub enumerations: Option<std::collections::BTreeMap<String, i64>>,
    pub inferred_token_name: Option<String>,
}

impl crate::Value for PatternToken {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::PatternToken)?;
        while let Some((member, kind)) = input.member(&schema::PatternToken)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            dynamic_token_position: v0,
            is_dynamic: v1,
            token_string: v2,
            enumerations: v3,
            inferred_token_name: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PatternToken);
        members.optional(0, &self.dynamic_token_position);
        members.optional(1, &self.is_dynamic);
        members.optional(2, &self.token_string);
        members.optional(3, &self.enumerations);
        members.optional(4, &self.inferred_token_name);
        members.close();
    }
}

shape!(PatternToken, schema::PatternToken);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Policy {
    pub delivery_destination_policy: Option<String>,
}

impl crate::Value for Policy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::Policy)?;
        while let Some((member, kind)) = input.member(&schema::Policy)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { delivery_destination_policy: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Policy);
        members.optional(0, &self.delivery_destination_policy);
        members.close();
    }
}

shape!(Policy, schema::Policy);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyScope {
    Account,
    Resource,
}

texts!(PolicyScope, schema::PolicyScope, [Account = "ACCOUNT", Resource = "RESOURCE",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyType {
    DataProtectionPolicy,
    SubscriptionFilterPolicy,
    FieldIndexPolicy,
    TransformerPolicy,
    MetricExtractionPolicy,
    RetentionPolicy,
}

texts!(
    PolicyType,
    schema::PolicyType,
    [
        DataProtectionPolicy = "DATA_PROTECTION_POLICY",
        SubscriptionFilterPolicy = "SUBSCRIPTION_FILTER_POLICY",
        FieldIndexPolicy = "FIELD_INDEX_POLICY",
        TransformerPolicy = "TRANSFORMER_POLICY",
        MetricExtractionPolicy = "METRIC_EXTRACTION_POLICY",
        RetentionPolicy = "RETENTION_POLICY",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Processor {
    pub add_keys: Option<AddKeys>,
    pub copy_value: Option<CopyValue>,
    pub csv: Option<CSV>,
    pub date_time_converter: Option<DateTimeConverter>,
    pub delete_keys: Option<DeleteKeys>,
    pub grok: Option<Grok>,
    pub list_to_map: Option<ListToMap>,
    pub lower_case_string: Option<LowerCaseString>,
    pub move_keys: Option<MoveKeys>,
    pub parse_cloudfront: Option<ParseCloudfront>,
    pub parse_json: Option<ParseJSON>,
    pub parse_key_value: Option<ParseKeyValue>,
    pub parse_route53: Option<ParseRoute53>,
    pub parse_to_ocsf: Option<ParseToOCSF>,
    pub parse_postgres: Option<ParsePostgres>,
    pub parse_vpc: Option<ParseVPC>,
    pub parse_waf: Option<ParseWAF>,
    pub rename_keys: Option<RenameKeys>,
    pub split_string: Option<SplitString>,
    pub substitute_string: Option<SubstituteString>,
    pub trim_string: Option<TrimString>,
    pub type_converter: Option<TypeConverter>,
    pub upper_case_string: Option<UpperCaseString>,
}

impl crate::Value for Processor {
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
        let mut v17 = None;
        let mut v18 = None;
        let mut v19 = None;
        let mut v20 = None;
        let mut v21 = None;
        let mut v22 = None;
        input.open(&schema::Processor)?;
        while let Some((member, kind)) = input.member(&schema::Processor)? {
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
                16 => v16 = crate::Value::read(input, kind)?,
                17 => v17 = crate::Value::read(input, kind)?,
                18 => v18 = crate::Value::read(input, kind)?,
                19 => v19 = crate::Value::read(input, kind)?,
                20 => v20 = crate::Value::read(input, kind)?,
                21 => v21 = crate::Value::read(input, kind)?,
                _ => v22 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            add_keys: v0,
            copy_value: v1,
            csv: v2,
            date_time_converter: v3,
            delete_keys: v4,
            grok: v5,
            list_to_map: v6,
            lower_case_string: v7,
            move_keys: v8,
            parse_cloudfront: v9,
            parse_json: v10,
            parse_key_value: v11,
            parse_route53: v12,
            parse_to_ocsf: v13,
            parse_postgres: v14,
            parse_vpc: v15,
            parse_waf: v16,
            rename_keys: v17,
            split_string: v18,
            substitute_string: v19,
            trim_string: v20,
            type_converter: v21,
            upper_case_string: v22,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Processor);
        members.optional(0, &self.add_keys);
        members.optional(1, &self.copy_value);
        members.optional(2, &self.csv);
        members.optional(3, &self.date_time_converter);
        members.optional(4, &self.delete_keys);
        members.optional(5, &self.grok);
        members.optional(6, &self.list_to_map);
        members.optional(7, &self.lower_case_string);
        members.optional(8, &self.move_keys);
        members.optional(9, &self.parse_cloudfront);
        members.optional(10, &self.parse_json);
        members.optional(11, &self.parse_key_value);
        members.optional(12, &self.parse_route53);
        members.optional(13, &self.parse_to_ocsf);
        members.optional(14, &self.parse_postgres);
        members.optional(15, &self.parse_vpc);
        members.optional(16, &self.parse_waf);
        members.optional(17, &self.rename_keys);
        members.optional(18, &self.split_string);
        members.optional(19, &self.substitute_string);
        members.optional(20, &self.trim_string);
        members.optional(21, &self.type_converter);
        members.optional(22, &self.upper_case_string);
        members.close();
    }
}

shape!(Processor, schema::Processor);

#[derive(Debug, Clone, PartialEq)]
pub struct PutAccountPolicyRequest {
    pub policy_name: String,
    pub policy_document: String,
    pub policy_type: PolicyType,
    pub scope: Option<Scope>,
    pub selection_criteria: Option<String>,
    pub dry_run: Option<bool>,
}

impl crate::Value for PutAccountPolicyRequest {
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
        input.open(&schema::PutAccountPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutAccountPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            policy_name: v0,
            policy_document: v1,
            policy_type: v2,
            scope: v3,
            selection_criteria: v4,
            dry_run: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutAccountPolicyRequest);
        members.required(0, &self.policy_name);
        members.required(1, &self.policy_document);
        members.required(2, &self.policy_type);
        members.optional(3, &self.scope);
        members.optional(4, &self.selection_criteria);
        members.optional(5, &self.dry_run);
        members.close();
    }
}

shape!(PutAccountPolicyRequest, schema::PutAccountPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccountPolicyResponse {
    pub account_policy: Option<AccountPolicy>,
    pub dry_run_result: Option<DryRunResult>,
}

impl crate::Value for PutAccountPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutAccountPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutAccountPolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { account_policy: v0, dry_run_result: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutAccountPolicyResponse);
        members.optional(0, &self.account_policy);
        members.optional(1, &self.dry_run_result);
        members.close();
    }
}

shape!(PutAccountPolicyResponse, schema::PutAccountPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBearerTokenAuthenticationRequest {
    pub log_group_identifier: String,
    pub bearer_token_authentication_enabled: bool,
}

impl crate::Value for PutBearerTokenAuthenticationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutBearerTokenAuthenticationRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::PutBearerTokenAuthenticationRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { log_group_identifier: v0, bearer_token_authentication_enabled: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutBearerTokenAuthenticationRequest);
        members.required(0, &self.log_group_identifier);
        members.required(1, &self.bearer_token_authentication_enabled);
        members.close();
    }
}

shape!(PutBearerTokenAuthenticationRequest, schema::PutBearerTokenAuthenticationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDataProtectionPolicyRequest {
    pub log_group_identifier: String,
    pub policy_document: String,
}

impl crate::Value for PutDataProtectionPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutDataProtectionPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutDataProtectionPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { log_group_identifier: v0, policy_document: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutDataProtectionPolicyRequest);
        members.required(0, &self.log_group_identifier);
        members.required(1, &self.policy_document);
        members.close();
    }
}

shape!(PutDataProtectionPolicyRequest, schema::PutDataProtectionPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDataProtectionPolicyResponse {
    pub log_group_identifier: Option<String>,
    pub policy_document: Option<String>,
    pub last_updated_time: Option<i64>,
}

impl crate::Value for PutDataProtectionPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutDataProtectionPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutDataProtectionPolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { log_group_identifier: v0, policy_document: v1, last_updated_time: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutDataProtectionPolicyResponse);
        members.optional(0, &self.log_group_identifier);
        members.optional(1, &self.policy_document);
        members.optional(2, &self.last_updated_time);
        members.close();
    }
}

shape!(PutDataProtectionPolicyResponse, schema::PutDataProtectionPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDeliveryDestinationPolicyRequest {
    pub delivery_destination_name: String,
    pub delivery_destination_policy: String,
}

impl crate::Value for PutDeliveryDestinationPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutDeliveryDestinationPolicyRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::PutDeliveryDestinationPolicyRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { delivery_destination_name: v0, delivery_destination_policy: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutDeliveryDestinationPolicyRequest);
        members.required(0, &self.delivery_destination_name);
        members.required(1, &self.delivery_destination_policy);
        members.close();
    }
}

shape!(PutDeliveryDestinationPolicyRequest, schema::PutDeliveryDestinationPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDeliveryDestinationPolicyResponse {
    pub policy: Option<Policy>,
}

impl crate::Value for PutDeliveryDestinationPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutDeliveryDestinationPolicyResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::PutDeliveryDestinationPolicyResponse)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutDeliveryDestinationPolicyResponse);
        members.optional(0, &self.policy);
        members.close();
    }
}

shape!(PutDeliveryDestinationPolicyResponse, schema::PutDeliveryDestinationPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDeliveryDestinationRequest {
    pub name: String,
    pub output_format: Option<OutputFormat>,
    pub delivery_destination_configuration: Option<DeliveryDestinationConfiguration>,
    pub delivery_destination_type: Option<DeliveryDestinationType>,
    pub role_arn: Option<String>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for PutDeliveryDestinationRequest {
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
        input.open(&schema::PutDeliveryDestinationRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutDeliveryDestinationRequest)? {
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
            output_format: v1,
            delivery_destination_configuration: v2,
            delivery_destination_type: v3,
            role_arn: v4,
            tags: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutDeliveryDestinationRequest);
        members.required(0, &self.name);
        members.optional(1, &self.output_format);
        members.optional(2, &self.delivery_destination_configuration);
        members.optional(3, &self.delivery_destination_type);
        members.optional(4, &self.role_arn);
        members.optional(5, &self.tags);
        members.close();
    }
}

shape!(PutDeliveryDestinationRequest, schema::PutDeliveryDestinationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDeliveryDestinationResponse {
    pub delivery_destination: Option<DeliveryDestination>,
}

impl crate::Value for PutDeliveryDestinationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutDeliveryDestinationResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutDeliveryDestinationResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { delivery_destination: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutDeliveryDestinationResponse);
        members.optional(0, &self.delivery_destination);
        members.close();
    }
}

shape!(PutDeliveryDestinationResponse, schema::PutDeliveryDestinationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDeliverySourceRequest {
    pub name: String,
    pub resource_arn: String,
    pub log_type: String,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    pub delivery_source_configuration: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for PutDeliverySourceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::PutDeliverySourceRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutDeliverySourceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            name: v0,
            resource_arn: v1,
            log_type: v2,
            tags: v3,
            delivery_source_configuration: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutDeliverySourceRequest);
        members.required(0, &self.name);
        members.required(1, &self.resource_arn);
        members.required(2, &self.log_type);
        members.optional(3, &self.tags);
        members.optional(4, &self.delivery_source_configuration);
        members.close();
    }
}

shape!(PutDeliverySourceRequest, schema::PutDeliverySourceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDeliverySourceResponse {
    pub delivery_source: Option<DeliverySource>,
}

impl crate::Value for PutDeliverySourceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutDeliverySourceResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutDeliverySourceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { delivery_source: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutDeliverySourceResponse);
        members.optional(0, &self.delivery_source);
        members.close();
    }
}

shape!(PutDeliverySourceResponse, schema::PutDeliverySourceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDestinationPolicyRequest {
    pub destination_name: String,
    pub access_policy: String,
    pub force_update: Option<bool>,
}

impl crate::Value for PutDestinationPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutDestinationPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutDestinationPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { destination_name: v0, access_policy: v1, force_update: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutDestinationPolicyRequest);
        members.required(0, &self.destination_name);
        members.required(1, &self.access_policy);
        members.optional(2, &self.force_update);
        members.close();
    }
}

shape!(PutDestinationPolicyRequest, schema::PutDestinationPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDestinationRequest {
    pub destination_name: String,
    pub target_arn: String,
    pub role_arn: String,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for PutDestinationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::PutDestinationRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutDestinationRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { destination_name: v0, target_arn: v1, role_arn: v2, tags: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutDestinationRequest);
        members.required(0, &self.destination_name);
        members.required(1, &self.target_arn);
        members.required(2, &self.role_arn);
        members.optional(3, &self.tags);
        members.close();
    }
}

shape!(PutDestinationRequest, schema::PutDestinationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDestinationResponse {
    pub destination: Option<Destination>,
}

impl crate::Value for PutDestinationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutDestinationResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutDestinationResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { destination: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutDestinationResponse);
        members.optional(0, &self.destination);
        members.close();
    }
}

shape!(PutDestinationResponse, schema::PutDestinationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutIndexPolicyRequest {
    pub log_group_identifier: String,
    pub policy_document: String,
}

impl crate::Value for PutIndexPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutIndexPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutIndexPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { log_group_identifier: v0, policy_document: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutIndexPolicyRequest);
        members.required(0, &self.log_group_identifier);
        members.required(1, &self.policy_document);
        members.close();
    }
}

shape!(PutIndexPolicyRequest, schema::PutIndexPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutIndexPolicyResponse {
    pub index_policy: Option<IndexPolicy>,
}

impl crate::Value for PutIndexPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutIndexPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutIndexPolicyResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { index_policy: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutIndexPolicyResponse);
        members.optional(0, &self.index_policy);
        members.close();
    }
}

shape!(PutIndexPolicyResponse, schema::PutIndexPolicyResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct PutIntegrationRequest {
    pub integration_name: String,
    pub resource_config: ResourceConfig,
    pub integration_type: IntegrationType,
}

impl crate::Value for PutIntegrationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutIntegrationRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutIntegrationRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { integration_name: v0, resource_config: v1, integration_type: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutIntegrationRequest);
        members.required(0, &self.integration_name);
        members.required(1, &self.resource_config);
        members.required(2, &self.integration_type);
        members.close();
    }
}

shape!(PutIntegrationRequest, schema::PutIntegrationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutIntegrationResponse {
    pub integration_name: Option<String>,
    pub integration_status: Option<IntegrationStatus>,
}

impl crate::Value for PutIntegrationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutIntegrationResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutIntegrationResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { integration_name: v0, integration_status: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutIntegrationResponse);
        members.optional(0, &self.integration_name);
        members.optional(1, &self.integration_status);
        members.close();
    }
}

shape!(PutIntegrationResponse, schema::PutIntegrationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutLogEventsRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
    pub log_events: Vec<InputLogEvent>,
    pub sequence_token: Option<String>,
    pub entity: Option<Entity>,
}

impl crate::Value for PutLogEventsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::PutLogEventsRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutLogEventsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            log_group_name: v0,
            log_stream_name: v1,
            log_events: v2,
            sequence_token: v3,
            entity: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutLogEventsRequest);
        members.required(0, &self.log_group_name);
        members.required(1, &self.log_stream_name);
        members.required(2, &self.log_events);
        members.optional(3, &self.sequence_token);
        members.optional(4, &self.entity);
        members.close();
    }
}

shape!(PutLogEventsRequest, schema::PutLogEventsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutLogEventsResponse {
    pub next_sequence_token: Option<String>,
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
    pub rejected_entity_info: Option<RejectedEntityInfo>,
}

impl crate::Value for PutLogEventsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutLogEventsResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutLogEventsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            next_sequence_token: v0,
            rejected_log_events_info: v1,
            rejected_entity_info: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutLogEventsResponse);
        members.optional(0, &self.next_sequence_token);
        members.optional(1, &self.rejected_log_events_info);
        members.optional(2, &self.rejected_entity_info);
        members.close();
    }
}

shape!(PutLogEventsResponse, schema::PutLogEventsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutLogGroupDeletionProtectionRequest {
    pub log_group_identifier: String,
    pub deletion_protection_enabled: bool,
}

impl crate::Value for PutLogGroupDeletionProtectionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutLogGroupDeletionProtectionRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::PutLogGroupDeletionProtectionRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { log_group_identifier: v0, deletion_protection_enabled: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutLogGroupDeletionProtectionRequest);
        members.required(0, &self.log_group_identifier);
        members.required(1, &self.deletion_protection_enabled);
        members.close();
    }
}

shape!(PutLogGroupDeletionProtectionRequest, schema::PutLogGroupDeletionProtectionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutMetricFilterRequest {
    pub log_group_name: String,
    pub filter_name: String,
    pub filter_pattern: String,
    pub metric_transformations: Vec<MetricTransformation>,
    pub apply_on_transformed_logs: Option<bool>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_field_dimensions: Option<Vec<String>>,
}

impl crate::Value for PutMetricFilterRequest {
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
        input.open(&schema::PutMetricFilterRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutMetricFilterRequest)? {
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
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            log_group_name: v0,
            filter_name: v1,
            filter_pattern: v2,
            metric_transformations: v3,
            apply_on_transformed_logs: v4,
            field_selection_criteria: v5,
            emit_system_field_dimensions: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutMetricFilterRequest);
        members.required(0, &self.log_group_name);
        members.required(1, &self.filter_name);
        members.required(2, &self.filter_pattern);
        members.required(3, &self.metric_transformations);
        members.optional(4, &self.apply_on_transformed_logs);
        members.optional(5, &self.field_selection_criteria);
        members.optional(6, &self.emit_system_field_dimensions);
        members.close();
    }
}

shape!(PutMetricFilterRequest, schema::PutMetricFilterRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutQueryDefinitionRequest {
    pub query_language: Option<QueryLanguage>,
    pub name: String,
    pub query_definition_id: Option<String>,
    pub log_group_names: Option<Vec<String>>,
    pub query_string: String,
    pub client_token: Option<String>,
    pub parameters: Option<Vec<QueryParameter>>,
}

impl crate::Value for PutQueryDefinitionRequest {
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
        input.open(&schema::PutQueryDefinitionRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutQueryDefinitionRequest)? {
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
        let (Some(v1), Some(v4)) = (v1, v4) else { return Ok(None) };
        Ok(Some(Self {
            query_language: v0,
            name: v1,
            query_definition_id: v2,
            log_group_names: v3,
            query_string: v4,
            client_token: v5,
            parameters: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutQueryDefinitionRequest);
        members.optional(0, &self.query_language);
        members.required(1, &self.name);
        members.optional(2, &self.query_definition_id);
        members.optional(3, &self.log_group_names);
        members.required(4, &self.query_string);
        members.optional(5, &self.client_token);
        members.optional(6, &self.parameters);
        members.close();
    }
}

shape!(PutQueryDefinitionRequest, schema::PutQueryDefinitionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutQueryDefinitionResponse {
    pub query_definition_id: Option<String>,
}

impl crate::Value for PutQueryDefinitionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutQueryDefinitionResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutQueryDefinitionResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { query_definition_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutQueryDefinitionResponse);
        members.optional(0, &self.query_definition_id);
        members.close();
    }
}

shape!(PutQueryDefinitionResponse, schema::PutQueryDefinitionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyRequest {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub resource_arn: Option<String>,
    pub expected_revision_id: Option<String>,
}

impl crate::Value for PutResourcePolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::PutResourcePolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutResourcePolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            policy_name: v0,
            policy_document: v1,
            resource_arn: v2,
            expected_revision_id: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutResourcePolicyRequest);
        members.optional(0, &self.policy_name);
        members.optional(1, &self.policy_document);
        members.optional(2, &self.resource_arn);
        members.optional(3, &self.expected_revision_id);
        members.close();
    }
}

shape!(PutResourcePolicyRequest, schema::PutResourcePolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyResponse {
    pub resource_policy: Option<ResourcePolicy>,
    pub revision_id: Option<String>,
}

impl crate::Value for PutResourcePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutResourcePolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutResourcePolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { resource_policy: v0, revision_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutResourcePolicyResponse);
        members.optional(0, &self.resource_policy);
        members.optional(1, &self.revision_id);
        members.close();
    }
}

shape!(PutResourcePolicyResponse, schema::PutResourcePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRetentionPolicyRequest {
    pub log_group_name: String,
    pub retention_in_days: i32,
}

impl crate::Value for PutRetentionPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutRetentionPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutRetentionPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { log_group_name: v0, retention_in_days: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutRetentionPolicyRequest);
        members.required(0, &self.log_group_name);
        members.required(1, &self.retention_in_days);
        members.close();
    }
}

shape!(PutRetentionPolicyRequest, schema::PutRetentionPolicyRequest);

#[derive(Debug, Clone, PartialEq)]
pub struct PutStorageTierPolicyRequest {
    pub storage_tier: StorageTier,
}

impl crate::Value for PutStorageTierPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutStorageTierPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutStorageTierPolicyRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { storage_tier: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutStorageTierPolicyRequest);
        members.required(0, &self.storage_tier);
        members.close();
    }
}

shape!(PutStorageTierPolicyRequest, schema::PutStorageTierPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutStorageTierPolicyResponse {
    pub storage_tier: Option<StorageTier>,
    pub last_updated_time: Option<i64>,
}

impl crate::Value for PutStorageTierPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutStorageTierPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutStorageTierPolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { storage_tier: v0, last_updated_time: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutStorageTierPolicyResponse);
        members.optional(0, &self.storage_tier);
        members.optional(1, &self.last_updated_time);
        members.close();
    }
}

shape!(PutStorageTierPolicyResponse, schema::PutStorageTierPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutSubscriptionFilterRequest {
    pub log_group_name: String,
    pub filter_name: String,
    pub filter_pattern: String,
    pub destination_arn: String,
    pub role_arn: Option<String>,
    pub distribution: Option<Distribution>,
    pub apply_on_transformed_logs: Option<bool>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_fields: Option<Vec<String>>,
}

impl crate::Value for PutSubscriptionFilterRequest {
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
        input.open(&schema::PutSubscriptionFilterRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutSubscriptionFilterRequest)? {
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
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            log_group_name: v0,
            filter_name: v1,
            filter_pattern: v2,
            destination_arn: v3,
            role_arn: v4,
            distribution: v5,
            apply_on_transformed_logs: v6,
            field_selection_criteria: v7,
            emit_system_fields: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutSubscriptionFilterRequest);
        members.required(0, &self.log_group_name);
        members.required(1, &self.filter_name);
        members.required(2, &self.filter_pattern);
        members.required(3, &self.destination_arn);
        members.optional(4, &self.role_arn);
        members.optional(5, &self.distribution);
        members.optional(6, &self.apply_on_transformed_logs);
        members.optional(7, &self.field_selection_criteria);
        members.optional(8, &self.emit_system_fields);
        members.close();
    }
}

shape!(PutSubscriptionFilterRequest, schema::PutSubscriptionFilterRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutSyslogConfigurationRequest {
    pub log_group_identifier: String,
    pub vpc_endpoint_id: Option<String>,
}

impl crate::Value for PutSyslogConfigurationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutSyslogConfigurationRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutSyslogConfigurationRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { log_group_identifier: v0, vpc_endpoint_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutSyslogConfigurationRequest);
        members.required(0, &self.log_group_identifier);
        members.optional(1, &self.vpc_endpoint_id);
        members.close();
    }
}

shape!(PutSyslogConfigurationRequest, schema::PutSyslogConfigurationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutTransformerRequest {
    pub log_group_identifier: String,
    pub transformer_config: Vec<Processor>,
}

impl crate::Value for PutTransformerRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutTransformerRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutTransformerRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { log_group_identifier: v0, transformer_config: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutTransformerRequest);
        members.required(0, &self.log_group_identifier);
        members.required(1, &self.transformer_config);
        members.close();
    }
}

shape!(PutTransformerRequest, schema::PutTransformerRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryDefinition {
    pub query_language: Option<QueryLanguage>,
    pub query_definition_id: Option<String>,
    pub name: Option<String>,
    pub query_string: Option<String>,
    pub last_modified: Option<i64>,
    pub log_group_names: Option<Vec<String>>,
    pub parameters: Option<Vec<QueryParameter>>,
}

impl crate::Value for QueryDefinition {
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
        input.open(&schema::QueryDefinition)?;
        while let Some((member, kind)) = input.member(&schema::QueryDefinition)? {
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
            query_language: v0,
            query_definition_id: v1,
            name: v2,
            query_string: v3,
            last_modified: v4,
            log_group_names: v5,
            parameters: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::QueryDefinition);
        members.optional(0, &self.query_language);
        members.optional(1, &self.query_definition_id);
        members.optional(2, &self.name);
        members.optional(3, &self.query_string);
        members.optional(4, &self.last_modified);
        members.optional(5, &self.log_group_names);
        members.optional(6, &self.parameters);
        members.close();
    }
}

shape!(QueryDefinition, schema::QueryDefinition);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryInfo {
    pub query_language: Option<QueryLanguage>,
    pub query_id: Option<String>,
    pub query_string: Option<String>,
    pub status: Option<QueryStatus>,
    pub create_time: Option<i64>,
    pub log_group_name: Option<String>,
    pub query_duration: Option<i64>,
    pub bytes_scanned: Option<f64>,
    pub user_identity: Option<String>,
}

impl crate::Value for QueryInfo {
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
        input.open(&schema::QueryInfo)?;
        while let Some((member, kind)) = input.member(&schema::QueryInfo)? {
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
            query_language: v0,
            query_id: v1,
            query_string: v2,
            status: v3,
            create_time: v4,
            log_group_name: v5,
            query_duration: v6,
            bytes_scanned: v7,
            user_identity: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::QueryInfo);
        members.optional(0, &self.query_language);
        members.optional(1, &self.query_id);
        members.optional(2, &self.query_string);
        members.optional(3, &self.status);
        members.optional(4, &self.create_time);
        members.optional(5, &self.log_group_name);
        members.optional(6, &self.query_duration);
        members.optional(7, &self.bytes_scanned);
        members.optional(8, &self.user_identity);
        members.close();
    }
}

shape!(QueryInfo, schema::QueryInfo);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QueryLanguage {
    Cwli,
    Sql,
    Ppl,
}

texts!(QueryLanguage, schema::QueryLanguage, [Cwli = "CWLI", Sql = "SQL", Ppl = "PPL",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryParameter {
    pub name: String,
    pub default_value: Option<String>,
    pub description: Option<String>,
}

impl crate::Value for QueryParameter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::QueryParameter)?;
        while let Some((member, kind)) = input.member(&schema::QueryParameter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0, default_value: v1, description: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::QueryParameter);
        members.required(0, &self.name);
        members.optional(1, &self.default_value);
        members.optional(2, &self.description);
        members.close();
    }
}

shape!(QueryParameter, schema::QueryParameter);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryStatistics {
    pub records_matched: Option<f64>,
    pub records_scanned: Option<f64>,
    pub estimated_records_skipped: Option<f64>,
    pub bytes_scanned: Option<f64>,
    pub estimated_bytes_skipped: Option<f64>,
    pub log_groups_scanned: Option<f64>,
    pub result_count: Option<f64>,
}

impl crate::Value for QueryStatistics {
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
        input.open(&schema::QueryStatistics)?;
        while let Some((member, kind)) = input.member(&schema::QueryStatistics)? {
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
            records_matched: v0,
            records_scanned: v1,
            estimated_records_skipped: v2,
            bytes_scanned: v3,
            estimated_bytes_skipped: v4,
            log_groups_scanned: v5,
            result_count: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::QueryStatistics);
        members.optional(0, &self.records_matched);
        members.optional(1, &self.records_scanned);
        members.optional(2, &self.estimated_records_skipped);
        members.optional(3, &self.bytes_scanned);
        members.optional(4, &self.estimated_bytes_skipped);
        members.optional(5, &self.log_groups_scanned);
        members.optional(6, &self.result_count);
        members.close();
    }
}

shape!(QueryStatistics, schema::QueryStatistics);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QueryStatus {
    Scheduled,
    Running,
    Complete,
    Failed,
    Cancelled,
    Timeout,
    Unknown,
}

texts!(
    QueryStatus,
    schema::QueryStatus,
    [
        Scheduled = "Scheduled",
        Running = "Running",
        Complete = "Complete",
        Failed = "Failed",
        Cancelled = "Cancelled",
        Timeout = "Timeout",
        Unknown = "Unknown",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RecordField {
    pub name: Option<String>,
    pub mandatory: Option<bool>,
}

impl crate::Value for RecordField {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::RecordField)?;
        while let Some((member, kind)) = input.member(&schema::RecordField)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name: v0, mandatory: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RecordField);
        members.optional(0, &self.name);
        members.optional(1, &self.mandatory);
        members.close();
    }
}

shape!(RecordField, schema::RecordField);

#[derive(Debug, Clone, PartialEq)]
pub struct RejectedEntityInfo {
    pub error_type: EntityRejectionErrorType,
}

impl crate::Value for RejectedEntityInfo {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::RejectedEntityInfo)?;
        while let Some((member, kind)) = input.member(&schema::RejectedEntityInfo)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { error_type: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RejectedEntityInfo);
        members.required(0, &self.error_type);
        members.close();
    }
}

shape!(RejectedEntityInfo, schema::RejectedEntityInfo);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RejectedLogEventsInfo {
    pub too_new_log_event_start_index: Option<i32>,
    pub too_old_log_event_end_index: Option<i32>,
    pub expired_log_event_end_index: Option<i32>,
}

impl crate::Value for RejectedLogEventsInfo {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::RejectedLogEventsInfo)?;
        while let Some((member, kind)) = input.member(&schema::RejectedLogEventsInfo)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            too_new_log_event_start_index: v0,
            too_old_log_event_end_index: v1,
            expired_log_event_end_index: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RejectedLogEventsInfo);
        members.optional(0, &self.too_new_log_event_start_index);
        members.optional(1, &self.too_old_log_event_end_index);
        members.optional(2, &self.expired_log_event_end_index);
        members.close();
    }
}

shape!(RejectedLogEventsInfo, schema::RejectedLogEventsInfo);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RenameKeyEntry {
    pub key: String,
    pub rename_to: String,
    pub overwrite_if_exists: Option<bool>,
}

impl crate::Value for RenameKeyEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::RenameKeyEntry)?;
        while let Some((member, kind)) = input.member(&schema::RenameKeyEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { key: v0, rename_to: v1, overwrite_if_exists: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RenameKeyEntry);
        members.required(0, &self.key);
        members.required(1, &self.rename_to);
        members.optional(2, &self.overwrite_if_exists);
        members.close();
    }
}

shape!(RenameKeyEntry, schema::RenameKeyEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RenameKeys {
    pub entries: Vec<RenameKeyEntry>,
}

impl crate::Value for RenameKeys {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::RenameKeys)?;
        while let Some((member, kind)) = input.member(&schema::RenameKeys)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { entries: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RenameKeys);
        members.required(0, &self.entries);
        members.close();
    }
}

shape!(RenameKeys, schema::RenameKeys);

#[derive(Debug, Clone, PartialEq)]
pub enum ResourceConfig {
    OpenSearchResourceConfig(OpenSearchResourceConfig),
}

impl crate::Value for ResourceConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut value = None;
        input.open(&schema::ResourceConfig)?;
        while let Some((member, kind)) = input.member(&schema::ResourceConfig)? {
            value = match member {
                _ => crate::Value::read(input, kind)?.map(Self::OpenSearchResourceConfig),
            };
        }
        Ok(value)
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ResourceConfig);
        match self {
            Self::OpenSearchResourceConfig(value) => members.required(0, value),
        }
        members.close();
    }
}

shape!(ResourceConfig, schema::ResourceConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourcePolicy {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub last_updated_time: Option<i64>,
    pub policy_scope: Option<PolicyScope>,
    pub resource_arn: Option<String>,
    pub revision_id: Option<String>,
}

impl crate::Value for ResourcePolicy {
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
        input.open(&schema::ResourcePolicy)?;
        while let Some((member, kind)) = input.member(&schema::ResourcePolicy)? {
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
            policy_name: v0,
            policy_document: v1,
            last_updated_time: v2,
            policy_scope: v3,
            resource_arn: v4,
            revision_id: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ResourcePolicy);
        members.optional(0, &self.policy_name);
        members.optional(1, &self.policy_document);
        members.optional(2, &self.last_updated_time);
        members.optional(3, &self.policy_scope);
        members.optional(4, &self.resource_arn);
        members.optional(5, &self.revision_id);
        members.close();
    }
}

shape!(ResourcePolicy, schema::ResourcePolicy);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResultField {
    pub field: Option<String>,
    pub value: Option<String>,
}

impl crate::Value for ResultField {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ResultField)?;
        while let Some((member, kind)) = input.member(&schema::ResultField)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { field: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ResultField);
        members.optional(0, &self.field);
        members.optional(1, &self.value);
        members.close();
    }
}

shape!(ResultField, schema::ResultField);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3Configuration {
    pub destination_identifier: String,
    pub role_arn: String,
    pub owner_account_id: Option<String>,
    pub kms_key_id: Option<String>,
}

impl crate::Value for S3Configuration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::S3Configuration)?;
        while let Some((member, kind)) = input.member(&schema::S3Configuration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            destination_identifier: v0,
            role_arn: v1,
            owner_account_id: v2,
            kms_key_id: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::S3Configuration);
        members.required(0, &self.destination_identifier);
        members.required(1, &self.role_arn);
        members.optional(2, &self.owner_account_id);
        members.optional(3, &self.kms_key_id);
        members.close();
    }
}

shape!(S3Configuration, schema::S3Configuration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3DeliveryConfiguration {
    pub suffix_path: Option<String>,
    pub enable_hive_compatible_path: Option<bool>,
}

impl crate::Value for S3DeliveryConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::S3DeliveryConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::S3DeliveryConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { suffix_path: v0, enable_hive_compatible_path: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::S3DeliveryConfiguration);
        members.optional(0, &self.suffix_path);
        members.optional(1, &self.enable_hive_compatible_path);
        members.close();
    }
}

shape!(S3DeliveryConfiguration, schema::S3DeliveryConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3TableIntegrationSource {
    pub identifier: Option<String>,
    pub data_source: Option<DataSource>,
    pub status: Option<S3TableIntegrationSourceStatus>,
    pub status_reason: Option<String>,
    pub created_time_stamp: Option<i64>,
    pub parent_source_identifier: Option<String>,
}

impl crate::Value for S3TableIntegrationSource {
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
        input.open(&schema::S3TableIntegrationSource)?;
        while let Some((member, kind)) = input.member(&schema::S3TableIntegrationSource)? {
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
            identifier: v0,
            data_source: v1,
            status: v2,
            status_reason: v3,
            created_time_stamp: v4,
            parent_source_identifier: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::S3TableIntegrationSource);
        members.optional(0, &self.identifier);
        members.optional(1, &self.data_source);
        members.optional(2, &self.status);
        members.optional(3, &self.status_reason);
        members.optional(4, &self.created_time_stamp);
        members.optional(5, &self.parent_source_identifier);
        members.close();
    }
}

shape!(S3TableIntegrationSource, schema::S3TableIntegrationSource);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum S3TableIntegrationSourceStatus {
    Active,
    Unhealthy,
    Failed,
    DataSourceDeleteInProgress,
}

texts!(
    S3TableIntegrationSourceStatus,
    schema::S3TableIntegrationSourceStatus,
    [
        Active = "ACTIVE",
        Unhealthy = "UNHEALTHY",
        Failed = "FAILED",
        DataSourceDeleteInProgress = "DATA_SOURCE_DELETE_IN_PROGRESS",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3TablesIntegration {
    pub datasource_name: Option<String>,
    pub datasource_type: Option<String>,
}

impl crate::Value for S3TablesIntegration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::S3TablesIntegration)?;
        while let Some((member, kind)) = input.member(&schema::S3TablesIntegration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { datasource_name: v0, datasource_type: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::S3TablesIntegration);
        members.optional(0, &self.datasource_name);
        members.optional(1, &self.datasource_type);
        members.close();
    }
}

shape!(S3TablesIntegration, schema::S3TablesIntegration);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScheduleType {
    CustomerManaged,
    AwsManaged,
}

texts!(
    ScheduleType,
    schema::ScheduleType,
    [CustomerManaged = "CUSTOMER_MANAGED", AwsManaged = "AWS_MANAGED",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduledQueryDestination {
    pub destination_type: Option<ScheduledQueryDestinationType>,
    pub destination_identifier: Option<String>,
    pub status: Option<ActionStatus>,
    pub processed_identifier: Option<String>,
    pub error_message: Option<String>,
}

impl crate::Value for ScheduledQueryDestination {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::ScheduledQueryDestination)?;
        while let Some((member, kind)) = input.member(&schema::ScheduledQueryDestination)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            destination_type: v0,
            destination_identifier: v1,
            status: v2,
            processed_identifier: v3,
            error_message: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ScheduledQueryDestination);
        members.optional(0, &self.destination_type);
        members.optional(1, &self.destination_identifier);
        members.optional(2, &self.status);
        members.optional(3, &self.processed_identifier);
        members.optional(4, &self.error_message);
        members.close();
    }
}

shape!(ScheduledQueryDestination, schema::ScheduledQueryDestination);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScheduledQueryDestinationType {
    S3,
    LookupTable,
}

texts!(
    ScheduledQueryDestinationType,
    schema::ScheduledQueryDestinationType,
    [S3 = "S3", LookupTable = "LOOKUP_TABLE",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScheduledQueryState {
    Enabled,
    Disabled,
}

texts!(
    ScheduledQueryState,
    schema::ScheduledQueryState,
    [Enabled = "ENABLED", Disabled = "DISABLED",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduledQuerySummary {
    pub scheduled_query_arn: Option<String>,
    pub name: Option<String>,
    pub state: Option<ScheduledQueryState>,
    pub schedule_type: Option<ScheduleType>,
    pub last_triggered_time: Option<i64>,
    pub last_execution_status: Option<ExecutionStatus>,
    pub schedule_expression: Option<String>,
    pub timezone: Option<String>,
    pub destination_configuration: Option<DestinationConfiguration>,
    pub creation_time: Option<i64>,
    pub last_updated_time: Option<i64>,
}

impl crate::Value for ScheduledQuerySummary {
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
        input.open(&schema::ScheduledQuerySummary)?;
        while let Some((member, kind)) = input.member(&schema::ScheduledQuerySummary)? {
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
                _ => v10 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            scheduled_query_arn: v0,
            name: v1,
            state: v2,
            schedule_type: v3,
            last_triggered_time: v4,
            last_execution_status: v5,
            schedule_expression: v6,
            timezone: v7,
            destination_configuration: v8,
            creation_time: v9,
            last_updated_time: v10,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ScheduledQuerySummary);
        members.optional(0, &self.scheduled_query_arn);
        members.optional(1, &self.name);
        members.optional(2, &self.state);
        members.optional(3, &self.schedule_type);
        members.optional(4, &self.last_triggered_time);
        members.optional(5, &self.last_execution_status);
        members.optional(6, &self.schedule_expression);
        members.optional(7, &self.timezone);
        members.optional(8, &self.destination_configuration);
        members.optional(9, &self.creation_time);
        members.optional(10, &self.last_updated_time);
        members.close();
    }
}

shape!(ScheduledQuerySummary, schema::ScheduledQuerySummary);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    All,
}

texts!(Scope, schema::Scope, [All = "ALL",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchedLogStream {
    pub log_stream_name: Option<String>,
    pub searched_completely: Option<bool>,
}

impl crate::Value for SearchedLogStream {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::SearchedLogStream)?;
        while let Some((member, kind)) = input.member(&schema::SearchedLogStream)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { log_stream_name: v0, searched_completely: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SearchedLogStream);
        members.optional(0, &self.log_stream_name);
        members.optional(1, &self.searched_completely);
        members.close();
    }
}

shape!(SearchedLogStream, schema::SearchedLogStream);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionStreamingException {
    pub message: Option<String>,
}

impl crate::Value for SessionStreamingException {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::SessionStreamingException)?;
        while let Some((member, kind)) = input.member(&schema::SessionStreamingException)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { message: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SessionStreamingException);
        members.optional(0, &self.message);
        members.close();
    }
}

shape!(SessionStreamingException, schema::SessionStreamingException);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionTimeoutException {
    pub message: Option<String>,
}

impl crate::Value for SessionTimeoutException {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::SessionTimeoutException)?;
        while let Some((member, kind)) = input.member(&schema::SessionTimeoutException)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { message: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SessionTimeoutException);
        members.optional(0, &self.message);
        members.close();
    }
}

shape!(SessionTimeoutException, schema::SessionTimeoutException);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SplitString {
    pub entries: Vec<SplitStringEntry>,
}

impl crate::Value for SplitString {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::SplitString)?;
        while let Some((member, kind)) = input.member(&schema::SplitString)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { entries: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SplitString);
        members.required(0, &self.entries);
        members.close();
    }
}

shape!(SplitString, schema::SplitString);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SplitStringEntry {
    pub source: String,
    pub delimiter: String,
}

impl crate::Value for SplitStringEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::SplitStringEntry)?;
        while let Some((member, kind)) = input.member(&schema::SplitStringEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { source: v0, delimiter: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SplitStringEntry);
        members.required(0, &self.source);
        members.required(1, &self.delimiter);
        members.close();
    }
}

shape!(SplitStringEntry, schema::SplitStringEntry);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StandardUnit {
    Seconds,
    Microseconds,
    Milliseconds,
    Bytes,
    Kilobytes,
    Megabytes,
    Gigabytes,
    Terabytes,
    Bits,
    Kilobits,
    Megabits,
    Gigabits,
    Terabits,
    Percent,
    Count,
    BytesSecond,
    KilobytesSecond,
    MegabytesSecond,
    GigabytesSecond,
    TerabytesSecond,
    BitsSecond,
    KilobitsSecond,
    MegabitsSecond,
    GigabitsSecond,
    TerabitsSecond,
    CountSecond,
    None,
}

texts!(
    StandardUnit,
    schema::StandardUnit,
    [
        Seconds = "Seconds",
        Microseconds = "Microseconds",
        Milliseconds = "Milliseconds",
        Bytes = "Bytes",
        Kilobytes = "Kilobytes",
        Megabytes = "Megabytes",
        Gigabytes = "Gigabytes",
        Terabytes = "Terabytes",
        Bits = "Bits",
        Kilobits = "Kilobits",
        Megabits = "Megabits",
        Gigabits = "Gigabits",
        Terabits = "Terabits",
        Percent = "Percent",
        Count = "Count",
        BytesSecond = "Bytes/Second",
        KilobytesSecond = "Kilobytes/Second",
        MegabytesSecond = "Megabytes/Second",
        GigabytesSecond = "Gigabytes/Second",
        TerabytesSecond = "Terabytes/Second",
        BitsSecond = "Bits/Second",
        KilobitsSecond = "Kilobits/Second",
        MegabitsSecond = "Megabits/Second",
        GigabitsSecond = "Gigabits/Second",
        TerabitsSecond = "Terabits/Second",
        CountSecond = "Count/Second",
        None = "None",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartLiveTailRequest {
    pub log_group_identifiers: Vec<String>,
    pub log_stream_names: Option<Vec<String>>,
    pub log_stream_name_prefixes: Option<Vec<String>>,
    pub log_event_filter_pattern: Option<String>,
}

impl crate::Value for StartLiveTailRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::StartLiveTailRequest)?;
        while let Some((member, kind)) = input.member(&schema::StartLiveTailRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            log_group_identifiers: v0,
            log_stream_names: v1,
            log_stream_name_prefixes: v2,
            log_event_filter_pattern: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartLiveTailRequest);
        members.required(0, &self.log_group_identifiers);
        members.optional(1, &self.log_stream_names);
        members.optional(2, &self.log_stream_name_prefixes);
        members.optional(3, &self.log_event_filter_pattern);
        members.close();
    }
}

shape!(StartLiveTailRequest, schema::StartLiveTailRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartLiveTailResponse {
    pub response_stream: Option<StartLiveTailResponseStream>,
}

impl crate::Value for StartLiveTailResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::StartLiveTailResponse)?;
        while let Some((member, kind)) = input.member(&schema::StartLiveTailResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { response_stream: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartLiveTailResponse);
        members.optional(0, &self.response_stream);
        members.close();
    }
}

shape!(StartLiveTailResponse, schema::StartLiveTailResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartLiveTailResponseStream {
    pub session_start: Option<LiveTailSessionStart>,
    pub session_update: Option<LiveTailSessionUpdate>,
    pub session_timeout_exception: Option<SessionTimeoutException>,
    pub session_streaming_exception: Option<SessionStreamingException>,
}

impl crate::Value for StartLiveTailResponseStream {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::StartLiveTailResponseStream)?;
        while let Some((member, kind)) = input.member(&schema::StartLiveTailResponseStream)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            session_start: v0,
            session_update: v1,
            session_timeout_exception: v2,
            session_streaming_exception: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartLiveTailResponseStream);
        members.optional(0, &self.session_start);
        members.optional(1, &self.session_update);
        members.optional(2, &self.session_timeout_exception);
        members.optional(3, &self.session_streaming_exception);
        members.close();
    }
}

shape!(StartLiveTailResponseStream, schema::StartLiveTailResponseStream);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartQueryRequest {
    pub query_language: Option<QueryLanguage>,
    pub log_group_name: Option<String>,
    pub log_group_names: Option<Vec<String>>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub start_time: i64,
    pub end_time: i64,
    pub query_string: String,
    pub limit: Option<i32>,
}

impl crate::Value for StartQueryRequest {
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
        input.open(&schema::StartQueryRequest)?;
        while let Some((member, kind)) = input.member(&schema::StartQueryRequest)? {
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
        let (Some(v4), Some(v5), Some(v6)) = (v4, v5, v6) else { return Ok(None) };
        Ok(Some(Self {
            query_language: v0,
            log_group_name: v1,
            log_group_names: v2,
            log_group_identifiers: v3,
            start_time: v4,
            end_time: v5,
            query_string: v6,
            limit: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartQueryRequest);
        members.optional(0, &self.query_language);
        members.optional(1, &self.log_group_name);
        members.optional(2, &self.log_group_names);
        members.optional(3, &self.log_group_identifiers);
        members.required(4, &self.start_time);
        members.required(5, &self.end_time);
        members.required(6, &self.query_string);
        members.optional(7, &self.limit);
        members.close();
    }
}

shape!(StartQueryRequest, schema::StartQueryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartQueryResponse {
    pub query_id: Option<String>,
}

impl crate::Value for StartQueryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::StartQueryResponse)?;
        while let Some((member, kind)) = input.member(&schema::StartQueryResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { query_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartQueryResponse);
        members.optional(0, &self.query_id);
        members.close();
    }
}

shape!(StartQueryResponse, schema::StartQueryResponse);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    Active,
    Suppressed,
    Baseline,
}

texts!(
    State,
    schema::State,
    [Active = "Active", Suppressed = "Suppressed", Baseline = "Baseline",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopQueryRequest {
    pub query_id: String,
}

impl crate::Value for StopQueryRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::StopQueryRequest)?;
        while let Some((member, kind)) = input.member(&schema::StopQueryRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { query_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StopQueryRequest);
        members.required(0, &self.query_id);
        members.close();
    }
}

shape!(StopQueryRequest, schema::StopQueryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopQueryResponse {
    pub success: Option<bool>,
}

impl crate::Value for StopQueryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::StopQueryResponse)?;
        while let Some((member, kind)) = input.member(&schema::StopQueryResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { success: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StopQueryResponse);
        members.optional(0, &self.success);
        members.close();
    }
}

shape!(StopQueryResponse, schema::StopQueryResponse);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StorageTier {
    Standard,
    IntelligentTiering,
}

texts!(
    StorageTier,
    schema::StorageTier,
    [Standard = "STANDARD", IntelligentTiering = "INTELLIGENT_TIERING",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubscriptionFilter {
    pub filter_name: Option<String>,
    pub log_group_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub destination_arn: Option<String>,
    pub role_arn: Option<String>,
    pub distribution: Option<Distribution>,
    pub apply_on_transformed_logs: Option<bool>,
    pub creation_time: Option<i64>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_fields: Option<Vec<String>>,
}

impl crate::Value for SubscriptionFilter {
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
        input.open(&schema::SubscriptionFilter)?;
        while let Some((member, kind)) = input.member(&schema::SubscriptionFilter)? {
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
            filter_name: v0,
            log_group_name: v1,
            filter_pattern: v2,
            destination_arn: v3,
            role_arn: v4,
            distribution: v5,
            apply_on_transformed_logs: v6,
            creation_time: v7,
            field_selection_criteria: v8,
            emit_system_fields: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SubscriptionFilter);
        members.optional(0, &self.filter_name);
        members.optional(1, &self.log_group_name);
        members.optional(2, &self.filter_pattern);
        members.optional(3, &self.destination_arn);
        members.optional(4, &self.role_arn);
        members.optional(5, &self.distribution);
        members.optional(6, &self.apply_on_transformed_logs);
        members.optional(7, &self.creation_time);
        members.optional(8, &self.field_selection_criteria);
        members.optional(9, &self.emit_system_fields);
        members.close();
    }
}

shape!(SubscriptionFilter, schema::SubscriptionFilter);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubstituteString {
    pub entries: Vec<SubstituteStringEntry>,
}

impl crate::Value for SubstituteString {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::SubstituteString)?;
        while let Some((member, kind)) = input.member(&schema::SubstituteString)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { entries: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SubstituteString);
        members.required(0, &self.entries);
        members.close();
    }
}

shape!(SubstituteString, schema::SubstituteString);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubstituteStringEntry {
    pub source: String,
    pub from: String,
    pub to: String,
}

impl crate::Value for SubstituteStringEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::SubstituteStringEntry)?;
        while let Some((member, kind)) = input.member(&schema::SubstituteStringEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { source: v0, from: v1, to: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SubstituteStringEntry);
        members.required(0, &self.source);
        members.required(1, &self.from);
        members.required(2, &self.to);
        members.close();
    }
}

shape!(SubstituteStringEntry, schema::SubstituteStringEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SuppressionPeriod {
    pub value: Option<i32>,
    pub suppression_unit: Option<SuppressionUnit>,
}

impl crate::Value for SuppressionPeriod {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::SuppressionPeriod)?;
        while let Some((member, kind)) = input.member(&schema::SuppressionPeriod)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { value: v0, suppression_unit: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SuppressionPeriod);
        members.optional(0, &self.value);
        members.optional(1, &self.suppression_unit);
        members.close();
    }
}

shape!(SuppressionPeriod, schema::SuppressionPeriod);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SuppressionState {
    Suppressed,
    Unsuppressed,
}

texts!(
    SuppressionState,
    schema::SuppressionState,
    [Suppressed = "SUPPRESSED", Unsuppressed = "UNSUPPRESSED",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SuppressionType {
    Limited,
    Infinite,
}

texts!(SuppressionType, schema::SuppressionType, [Limited = "LIMITED", Infinite = "INFINITE",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SuppressionUnit {
    Seconds,
    Minutes,
    Hours,
}

texts!(
    SuppressionUnit,
    schema::SuppressionUnit,
    [Seconds = "SECONDS", Minutes = "MINUTES", Hours = "HOURS",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SyslogConfiguration {
    pub log_group_arn: Option<String>,
    pub source_type: Option<SyslogSourceType>,
    pub vpc_endpoint_id: Option<String>,
    pub created_at: Option<i64>,
}

impl crate::Value for SyslogConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::SyslogConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::SyslogConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { log_group_arn: v0, source_type: v1, vpc_endpoint_id: v2, created_at: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SyslogConfiguration);
        members.optional(0, &self.log_group_arn);
        members.optional(1, &self.source_type);
        members.optional(2, &self.vpc_endpoint_id);
        members.optional(3, &self.created_at);
        members.close();
    }
}

shape!(SyslogConfiguration, schema::SyslogConfiguration);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SyslogSourceType {
    Vpce,
}

texts!(SyslogSourceType, schema::SyslogSourceType, [Vpce = "VPCE",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagFilter {
    pub key: String,
    pub values: Option<Vec<String>>,
}

impl crate::Value for TagFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TagFilter)?;
        while let Some((member, kind)) = input.member(&schema::TagFilter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { key: v0, values: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagFilter);
        members.required(0, &self.key);
        members.optional(1, &self.values);
        members.close();
    }
}

shape!(TagFilter, schema::TagFilter);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagLogGroupRequest {
    pub log_group_name: String,
    pub tags: std::collections::BTreeMap<String, String>,
}

impl crate::Value for TagLogGroupRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TagLogGroupRequest)?;
        while let Some((member, kind)) = input.member(&schema::TagLogGroupRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { log_group_name: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagLogGroupRequest);
        members.required(0, &self.log_group_name);
        members.required(1, &self.tags);
        members.close();
    }
}

shape!(TagLogGroupRequest, schema::TagLogGroupRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: std::collections::BTreeMap<String, String>,
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
pub struct TestMetricFilterRequest {
    pub filter_pattern: String,
    pub log_event_messages: Vec<String>,
}

impl crate::Value for TestMetricFilterRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TestMetricFilterRequest)?;
        while let Some((member, kind)) = input.member(&schema::TestMetricFilterRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { filter_pattern: v0, log_event_messages: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TestMetricFilterRequest);
        members.required(0, &self.filter_pattern);
        members.required(1, &self.log_event_messages);
        members.close();
    }
}

shape!(TestMetricFilterRequest, schema::TestMetricFilterRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TestMetricFilterResponse {
    pub matches: Option<Vec<MetricFilterMatchRecord>>,
}

impl crate::Value for TestMetricFilterResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::TestMetricFilterResponse)?;
        while let Some((member, kind)) = input.member(&schema::TestMetricFilterResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { matches: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TestMetricFilterResponse);
        members.optional(0, &self.matches);
        members.close();
    }
}

shape!(TestMetricFilterResponse, schema::TestMetricFilterResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TestTransformerRequest {
    pub transformer_config: Vec<Processor>,
    pub log_event_messages: Vec<String>,
}

impl crate::Value for TestTransformerRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TestTransformerRequest)?;
        while let Some((member, kind)) = input.member(&schema::TestTransformerRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { transformer_config: v0, log_event_messages: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TestTransformerRequest);
        members.required(0, &self.transformer_config);
        members.required(1, &self.log_event_messages);
        members.close();
    }
}

shape!(TestTransformerRequest, schema::TestTransformerRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TestTransformerResponse {
    pub transformed_logs: Option<Vec<TransformedLogRecord>>,
}

impl crate::Value for TestTransformerResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::TestTransformerResponse)?;
        while let Some((member, kind)) = input.member(&schema::TestTransformerResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { transformed_logs: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TestTransformerResponse);
        members.optional(0, &self.transformed_logs);
        members.close();
    }
}

shape!(TestTransformerResponse, schema::TestTransformerResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TransformedLogRecord {
    pub event_number: Option<i64>,
    pub event_message: Option<String>,
    pub transformed_event_message: Option<String>,
}

impl crate::Value for TransformedLogRecord {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::TransformedLogRecord)?;
        while let Some((member, kind)) = input.member(&schema::TransformedLogRecord)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { event_number: v0, event_message: v1, transformed_event_message: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TransformedLogRecord);
        members.optional(0, &self.event_number);
        members.optional(1, &self.event_message);
        members.optional(2, &self.transformed_event_message);
        members.close();
    }
}

shape!(TransformedLogRecord, schema::TransformedLogRecord);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TriggerHistoryRecord {
    pub query_id: Option<String>,
    pub execution_status: Option<ExecutionStatus>,
    pub triggered_timestamp: Option<i64>,
    pub error_message: Option<String>,
    pub destinations: Option<Vec<ScheduledQueryDestination>>,
}

impl crate::Value for TriggerHistoryRecord {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::TriggerHistoryRecord)?;
        while let Some((member, kind)) = input.member(&schema::TriggerHistoryRecord)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            query_id: v0,
            execution_status: v1,
            triggered_timestamp: v2,
            error_message: v3,
            destinations: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TriggerHistoryRecord);
        members.optional(0, &self.query_id);
        members.optional(1, &self.execution_status);
        members.optional(2, &self.triggered_timestamp);
        members.optional(3, &self.error_message);
        members.optional(4, &self.destinations);
        members.close();
    }
}

shape!(TriggerHistoryRecord, schema::TriggerHistoryRecord);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrimString {
    pub with_keys: Vec<String>,
}

impl crate::Value for TrimString {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::TrimString)?;
        while let Some((member, kind)) = input.member(&schema::TrimString)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { with_keys: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TrimString);
        members.required(0, &self.with_keys);
        members.close();
    }
}

shape!(TrimString, schema::TrimString);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    Boolean,
    Integer,
    Double,
    String,
}

texts!(
    Type,
    schema::Type,
    [Boolean = "boolean", Integer = "integer", Double = "double", String = "string",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TypeConverter {
    pub entries: Vec<TypeConverterEntry>,
}

impl crate::Value for TypeConverter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::TypeConverter)?;
        while let Some((member, kind)) = input.member(&schema::TypeConverter)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { entries: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TypeConverter);
        members.required(0, &self.entries);
        members.close();
    }
}

shape!(TypeConverter, schema::TypeConverter);

#[derive(Debug, Clone, PartialEq)]
pub struct TypeConverterEntry {
    pub key: String,
    pub r#type: Type,
}

impl crate::Value for TypeConverterEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TypeConverterEntry)?;
        while let Some((member, kind)) = input.member(&schema::TypeConverterEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { key: v0, r#type: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TypeConverterEntry);
        members.required(0, &self.key);
        members.required(1, &self.r#type);
        members.close();
    }
}

shape!(TypeConverterEntry, schema::TypeConverterEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagLogGroupRequest {
    pub log_group_name: String,
    pub tags: Vec<String>,
}

impl crate::Value for UntagLogGroupRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UntagLogGroupRequest)?;
        while let Some((member, kind)) = input.member(&schema::UntagLogGroupRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { log_group_name: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UntagLogGroupRequest);
        members.required(0, &self.log_group_name);
        members.required(1, &self.tags);
        members.close();
    }
}

shape!(UntagLogGroupRequest, schema::UntagLogGroupRequest);

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
pub struct UpdateAnomalyRequest {
    pub anomaly_id: Option<String>,
    pub pattern_id: Option<String>,
    pub anomaly_detector_arn: String,
    pub suppression_type: Option<SuppressionType>,
    pub suppression_period: Option<SuppressionPeriod>,
    pub baseline: Option<bool>,
}

impl crate::Value for UpdateAnomalyRequest {
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
        input.open(&schema::UpdateAnomalyRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateAnomalyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v2),) = (v2,) else { return Ok(None) };
        Ok(Some(Self {
            anomaly_id: v0,
            pattern_id: v1,
            anomaly_detector_arn: v2,
            suppression_type: v3,
            suppression_period: v4,
            baseline: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateAnomalyRequest);
        members.optional(0, &self.anomaly_id);
        members.optional(1, &self.pattern_id);
        members.required(2, &self.anomaly_detector_arn);
        members.optional(3, &self.suppression_type);
        members.optional(4, &self.suppression_period);
        members.optional(5, &self.baseline);
        members.close();
    }
}

shape!(UpdateAnomalyRequest, schema::UpdateAnomalyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDeliveryConfigurationRequest {
    pub id: String,
    pub record_fields: Option<Vec<String>>,
    pub field_delimiter: Option<String>,
    pub s3_delivery_configuration: Option<S3DeliveryConfiguration>,
}

impl crate::Value for UpdateDeliveryConfigurationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::UpdateDeliveryConfigurationRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::UpdateDeliveryConfigurationRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            id: v0,
            record_fields: v1,
            field_delimiter: v2,
            s3_delivery_configuration: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateDeliveryConfigurationRequest);
        members.required(0, &self.id);
        members.optional(1, &self.record_fields);
        members.optional(2, &self.field_delimiter);
        members.optional(3, &self.s3_delivery_configuration);
        members.close();
    }
}

shape!(UpdateDeliveryConfigurationRequest, schema::UpdateDeliveryConfigurationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDeliveryConfigurationResponse {}

impl crate::Value for UpdateDeliveryConfigurationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateDeliveryConfigurationResponse)?;
        while input.member(&schema::UpdateDeliveryConfigurationResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateDeliveryConfigurationResponse);
        members.close();
    }
}

shape!(UpdateDeliveryConfigurationResponse, schema::UpdateDeliveryConfigurationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateLogAnomalyDetectorRequest {
    pub anomaly_detector_arn: String,
    pub evaluation_frequency: Option<EvaluationFrequency>,
    pub filter_pattern: Option<String>,
    pub anomaly_visibility_time: Option<i64>,
    pub enabled: bool,
}

impl crate::Value for UpdateLogAnomalyDetectorRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::UpdateLogAnomalyDetectorRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateLogAnomalyDetectorRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v4)) = (v0, v4) else { return Ok(None) };
        Ok(Some(Self {
            anomaly_detector_arn: v0,
            evaluation_frequency: v1,
            filter_pattern: v2,
            anomaly_visibility_time: v3,
            enabled: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateLogAnomalyDetectorRequest);
        members.required(0, &self.anomaly_detector_arn);
        members.optional(1, &self.evaluation_frequency);
        members.optional(2, &self.filter_pattern);
        members.optional(3, &self.anomaly_visibility_time);
        members.required(4, &self.enabled);
        members.close();
    }
}

shape!(UpdateLogAnomalyDetectorRequest, schema::UpdateLogAnomalyDetectorRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateLookupTableRequest {
    pub lookup_table_arn: String,
    pub description: Option<String>,
    pub table_body: Option<String>,
    pub query_id: Option<String>,
    pub kms_key_id: Option<String>,
}

impl crate::Value for UpdateLookupTableRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::UpdateLookupTableRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateLookupTableRequest)? {
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
            lookup_table_arn: v0,
            description: v1,
            table_body: v2,
            query_id: v3,
            kms_key_id: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateLookupTableRequest);
        members.required(0, &self.lookup_table_arn);
        members.optional(1, &self.description);
        members.optional(2, &self.table_body);
        members.optional(3, &self.query_id);
        members.optional(4, &self.kms_key_id);
        members.close();
    }
}

shape!(UpdateLookupTableRequest, schema::UpdateLookupTableRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateLookupTableResponse {
    pub lookup_table_arn: Option<String>,
    pub last_updated_time: Option<i64>,
}

impl crate::Value for UpdateLookupTableResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UpdateLookupTableResponse)?;
        while let Some((member, kind)) = input.member(&schema::UpdateLookupTableResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { lookup_table_arn: v0, last_updated_time: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateLookupTableResponse);
        members.optional(0, &self.lookup_table_arn);
        members.optional(1, &self.last_updated_time);
        members.close();
    }
}

shape!(UpdateLookupTableResponse, schema::UpdateLookupTableResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct UpdateScheduledQueryRequest {
    pub identifier: String,
    pub description: Option<String>,
    pub query_language: QueryLanguage,
    pub query_string: String,
    pub log_group_identifiers: Option<Vec<String>>,
    pub schedule_expression: String,
    pub timezone: Option<String>,
    pub start_time_offset: Option<i64>,
    pub end_time_offset: Option<i64>,
    pub destination_configuration: Option<DestinationConfiguration>,
    pub schedule_start_time: Option<i64>,
    pub schedule_end_time: Option<i64>,
    pub execution_role_arn: String,
    pub state: Option<ScheduledQueryState>,
}

impl crate::Value for UpdateScheduledQueryRequest {
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
        input.open(&schema::UpdateScheduledQueryRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateScheduledQueryRequest)? {
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
        let (Some(v0), Some(v2), Some(v3), Some(v5), Some(v12)) = (v0, v2, v3, v5, v12) else {
            return Ok(None);
        };
        Ok(Some(Self {
            identifier: v0,
            description: v1,
            query_language: v2,
            query_string: v3,
            log_group_identifiers: v4,
            schedule_expression: v5,
            timezone: v6,
            start_time_offset: v7,
            end_time_offset: v8,
            destination_configuration: v9,
            schedule_start_time: v10,
            schedule_end_time: v11,
            execution_role_arn: v12,
            state: v13,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateScheduledQueryRequest);
        members.required(0, &self.identifier);
        members.optional(1, &self.description);
        members.required(2, &self.query_language);
        members.required(3, &self.query_string);
        members.optional(4, &self.log_group_identifiers);
        members.required(5, &self.schedule_expression);
        members.optional(6, &self.timezone);
        members.optional(7, &self.start_time_offset);
        members.optional(8, &self.end_time_offset);
        members.optional(9, &self.destination_configuration);
        members.optional(10, &self.schedule_start_time);
        members.optional(11, &self.schedule_end_time);
        members.required(12, &self.execution_role_arn);
        members.optional(13, &self.state);
        members.close();
    }
}

shape!(UpdateScheduledQueryRequest, schema::UpdateScheduledQueryRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateScheduledQueryResponse {
    pub scheduled_query_arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub query_language: Option<QueryLanguage>,
    pub query_string: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub schedule_expression: Option<String>,
    pub timezone: Option<String>,
    pub start_time_offset: Option<i64>,
    pub end_time_offset: Option<i64>,
    pub destination_configuration: Option<DestinationConfiguration>,
    pub state: Option<ScheduledQueryState>,
    pub schedule_type: Option<ScheduleType>,
    pub last_triggered_time: Option<i64>,
    pub last_execution_status: Option<ExecutionStatus>,
    pub schedule_start_time: Option<i64>,
    pub schedule_end_time: Option<i64>,
    pub execution_role_arn: Option<String>,
    pub creation_time: Option<i64>,
    pub last_updated_time: Option<i64>,
}

impl crate::Value for UpdateScheduledQueryResponse {
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
        let mut v17 = None;
        let mut v18 = None;
        let mut v19 = None;
        input.open(&schema::UpdateScheduledQueryResponse)?;
        while let Some((member, kind)) = input.member(&schema::UpdateScheduledQueryResponse)? {
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
                16 => v16 = crate::Value::read(input, kind)?,
                17 => v17 = crate::Value::read(input, kind)?,
                18 => v18 = crate::Value::read(input, kind)?,
                _ => v19 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            scheduled_query_arn: v0,
            name: v1,
            description: v2,
            query_language: v3,
            query_string: v4,
            log_group_identifiers: v5,
            schedule_expression: v6,
            timezone: v7,
            start_time_offset: v8,
            end_time_offset: v9,
            destination_configuration: v10,
            state: v11,
            schedule_type: v12,
            last_triggered_time: v13,
            last_execution_status: v14,
            schedule_start_time: v15,
            schedule_end_time: v16,
            execution_role_arn: v17,
            creation_time: v18,
            last_updated_time: v19,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateScheduledQueryResponse);
        members.optional(0, &self.scheduled_query_arn);
        members.optional(1, &self.name);
        members.optional(2, &self.description);
        members.optional(3, &self.query_language);
        members.optional(4, &self.query_string);
        members.optional(5, &self.log_group_identifiers);
        members.optional(6, &self.schedule_expression);
        members.optional(7, &self.timezone);
        members.optional(8, &self.start_time_offset);
        members.optional(9, &self.end_time_offset);
        members.optional(10, &self.destination_configuration);
        members.optional(11, &self.state);
        members.optional(12, &self.schedule_type);
        members.optional(13, &self.last_triggered_time);
        members.optional(14, &self.last_execution_status);
        members.optional(15, &self.schedule_start_time);
        members.optional(16, &self.schedule_end_time);
        members.optional(17, &self.execution_role_arn);
        members.optional(18, &self.creation_time);
        members.optional(19, &self.last_updated_time);
        members.close();
    }
}

shape!(UpdateScheduledQueryResponse, schema::UpdateScheduledQueryResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpperCaseString {
    pub with_keys: Vec<String>,
}

impl crate::Value for UpperCaseString {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::UpperCaseString)?;
        while let Some((member, kind)) = input.member(&schema::UpperCaseString)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { with_keys: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpperCaseString);
        members.required(0, &self.with_keys);
        members.close();
    }
}

shape!(UpperCaseString, schema::UpperCaseString);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateKmsKeyResponse {}

impl crate::Value for AssociateKmsKeyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::AssociateKmsKeyResponse)?;
        while input.member(&schema::AssociateKmsKeyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::AssociateKmsKeyResponse);
        members.close();
    }
}

shape!(AssociateKmsKeyResponse, schema::AssociateKmsKeyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelExportTaskResponse {}

impl crate::Value for CancelExportTaskResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::CancelExportTaskResponse)?;
        while input.member(&schema::CancelExportTaskResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::CancelExportTaskResponse);
        members.close();
    }
}

shape!(CancelExportTaskResponse, schema::CancelExportTaskResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLogGroupResponse {}

impl crate::Value for CreateLogGroupResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::CreateLogGroupResponse)?;
        while input.member(&schema::CreateLogGroupResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::CreateLogGroupResponse);
        members.close();
    }
}

shape!(CreateLogGroupResponse, schema::CreateLogGroupResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLogStreamResponse {}

impl crate::Value for CreateLogStreamResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::CreateLogStreamResponse)?;
        while input.member(&schema::CreateLogStreamResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::CreateLogStreamResponse);
        members.close();
    }
}

shape!(CreateLogStreamResponse, schema::CreateLogStreamResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDataProtectionPolicyResponse {}

impl crate::Value for DeleteDataProtectionPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteDataProtectionPolicyResponse)?;
        while input.member(&schema::DeleteDataProtectionPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteDataProtectionPolicyResponse);
        members.close();
    }
}

shape!(DeleteDataProtectionPolicyResponse, schema::DeleteDataProtectionPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDeliveryDestinationPolicyResponse {}

impl crate::Value for DeleteDeliveryDestinationPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteDeliveryDestinationPolicyResponse)?;
        while input.member(&schema::DeleteDeliveryDestinationPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteDeliveryDestinationPolicyResponse);
        members.close();
    }
}

shape!(DeleteDeliveryDestinationPolicyResponse, schema::DeleteDeliveryDestinationPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDeliveryDestinationResponse {}

impl crate::Value for DeleteDeliveryDestinationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteDeliveryDestinationResponse)?;
        while input.member(&schema::DeleteDeliveryDestinationResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteDeliveryDestinationResponse);
        members.close();
    }
}

shape!(DeleteDeliveryDestinationResponse, schema::DeleteDeliveryDestinationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDeliveryResponse {}

impl crate::Value for DeleteDeliveryResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteDeliveryResponse)?;
        while input.member(&schema::DeleteDeliveryResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteDeliveryResponse);
        members.close();
    }
}

shape!(DeleteDeliveryResponse, schema::DeleteDeliveryResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDeliverySourceResponse {}

impl crate::Value for DeleteDeliverySourceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteDeliverySourceResponse)?;
        while input.member(&schema::DeleteDeliverySourceResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteDeliverySourceResponse);
        members.close();
    }
}

shape!(DeleteDeliverySourceResponse, schema::DeleteDeliverySourceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDestinationResponse {}

impl crate::Value for DeleteDestinationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteDestinationResponse)?;
        while input.member(&schema::DeleteDestinationResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteDestinationResponse);
        members.close();
    }
}

shape!(DeleteDestinationResponse, schema::DeleteDestinationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLogAnomalyDetectorResponse {}

impl crate::Value for DeleteLogAnomalyDetectorResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteLogAnomalyDetectorResponse)?;
        while input.member(&schema::DeleteLogAnomalyDetectorResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteLogAnomalyDetectorResponse);
        members.close();
    }
}

shape!(DeleteLogAnomalyDetectorResponse, schema::DeleteLogAnomalyDetectorResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLogGroupResponse {}

impl crate::Value for DeleteLogGroupResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteLogGroupResponse)?;
        while input.member(&schema::DeleteLogGroupResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteLogGroupResponse);
        members.close();
    }
}

shape!(DeleteLogGroupResponse, schema::DeleteLogGroupResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLogStreamResponse {}

impl crate::Value for DeleteLogStreamResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteLogStreamResponse)?;
        while input.member(&schema::DeleteLogStreamResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteLogStreamResponse);
        members.close();
    }
}

shape!(DeleteLogStreamResponse, schema::DeleteLogStreamResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLookupTableResponse {}

impl crate::Value for DeleteLookupTableResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteLookupTableResponse)?;
        while input.member(&schema::DeleteLookupTableResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteLookupTableResponse);
        members.close();
    }
}

shape!(DeleteLookupTableResponse, schema::DeleteLookupTableResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMetricFilterResponse {}

impl crate::Value for DeleteMetricFilterResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteMetricFilterResponse)?;
        while input.member(&schema::DeleteMetricFilterResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteMetricFilterResponse);
        members.close();
    }
}

shape!(DeleteMetricFilterResponse, schema::DeleteMetricFilterResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyResponse {}

impl crate::Value for DeleteResourcePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteResourcePolicyResponse)?;
        while input.member(&schema::DeleteResourcePolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteResourcePolicyResponse);
        members.close();
    }
}

shape!(DeleteResourcePolicyResponse, schema::DeleteResourcePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRetentionPolicyResponse {}

impl crate::Value for DeleteRetentionPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteRetentionPolicyResponse)?;
        while input.member(&schema::DeleteRetentionPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteRetentionPolicyResponse);
        members.close();
    }
}

shape!(DeleteRetentionPolicyResponse, schema::DeleteRetentionPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSubscriptionFilterResponse {}

impl crate::Value for DeleteSubscriptionFilterResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteSubscriptionFilterResponse)?;
        while input.member(&schema::DeleteSubscriptionFilterResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteSubscriptionFilterResponse);
        members.close();
    }
}

shape!(DeleteSubscriptionFilterResponse, schema::DeleteSubscriptionFilterResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSyslogConfigurationResponse {}

impl crate::Value for DeleteSyslogConfigurationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteSyslogConfigurationResponse)?;
        while input.member(&schema::DeleteSyslogConfigurationResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteSyslogConfigurationResponse);
        members.close();
    }
}

shape!(DeleteSyslogConfigurationResponse, schema::DeleteSyslogConfigurationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteTransformerResponse {}

impl crate::Value for DeleteTransformerResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteTransformerResponse)?;
        while input.member(&schema::DeleteTransformerResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteTransformerResponse);
        members.close();
    }
}

shape!(DeleteTransformerResponse, schema::DeleteTransformerResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateKmsKeyResponse {}

impl crate::Value for DisassociateKmsKeyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DisassociateKmsKeyResponse)?;
        while input.member(&schema::DisassociateKmsKeyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DisassociateKmsKeyResponse);
        members.close();
    }
}

shape!(DisassociateKmsKeyResponse, schema::DisassociateKmsKeyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBearerTokenAuthenticationResponse {}

impl crate::Value for PutBearerTokenAuthenticationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutBearerTokenAuthenticationResponse)?;
        while input.member(&schema::PutBearerTokenAuthenticationResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutBearerTokenAuthenticationResponse);
        members.close();
    }
}

shape!(PutBearerTokenAuthenticationResponse, schema::PutBearerTokenAuthenticationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDestinationPolicyResponse {}

impl crate::Value for PutDestinationPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutDestinationPolicyResponse)?;
        while input.member(&schema::PutDestinationPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutDestinationPolicyResponse);
        members.close();
    }
}

shape!(PutDestinationPolicyResponse, schema::PutDestinationPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutLogGroupDeletionProtectionResponse {}

impl crate::Value for PutLogGroupDeletionProtectionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutLogGroupDeletionProtectionResponse)?;
        while input.member(&schema::PutLogGroupDeletionProtectionResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutLogGroupDeletionProtectionResponse);
        members.close();
    }
}

shape!(PutLogGroupDeletionProtectionResponse, schema::PutLogGroupDeletionProtectionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutMetricFilterResponse {}

impl crate::Value for PutMetricFilterResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutMetricFilterResponse)?;
        while input.member(&schema::PutMetricFilterResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutMetricFilterResponse);
        members.close();
    }
}

shape!(PutMetricFilterResponse, schema::PutMetricFilterResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRetentionPolicyResponse {}

impl crate::Value for PutRetentionPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutRetentionPolicyResponse)?;
        while input.member(&schema::PutRetentionPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutRetentionPolicyResponse);
        members.close();
    }
}

shape!(PutRetentionPolicyResponse, schema::PutRetentionPolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutSubscriptionFilterResponse {}

impl crate::Value for PutSubscriptionFilterResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutSubscriptionFilterResponse)?;
        while input.member(&schema::PutSubscriptionFilterResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutSubscriptionFilterResponse);
        members.close();
    }
}

shape!(PutSubscriptionFilterResponse, schema::PutSubscriptionFilterResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutSyslogConfigurationResponse {}

impl crate::Value for PutSyslogConfigurationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutSyslogConfigurationResponse)?;
        while input.member(&schema::PutSyslogConfigurationResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutSyslogConfigurationResponse);
        members.close();
    }
}

shape!(PutSyslogConfigurationResponse, schema::PutSyslogConfigurationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutTransformerResponse {}

impl crate::Value for PutTransformerResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutTransformerResponse)?;
        while input.member(&schema::PutTransformerResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutTransformerResponse);
        members.close();
    }
}

shape!(PutTransformerResponse, schema::PutTransformerResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagLogGroupResponse {}

impl crate::Value for TagLogGroupResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::TagLogGroupResponse)?;
        while input.member(&schema::TagLogGroupResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::TagLogGroupResponse);
        members.close();
    }
}

shape!(TagLogGroupResponse, schema::TagLogGroupResponse);

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
pub struct UntagLogGroupResponse {}

impl crate::Value for UntagLogGroupResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UntagLogGroupResponse)?;
        while input.member(&schema::UntagLogGroupResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UntagLogGroupResponse);
        members.close();
    }
}

shape!(UntagLogGroupResponse, schema::UntagLogGroupResponse);

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
pub struct UpdateAnomalyResponse {}

impl crate::Value for UpdateAnomalyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateAnomalyResponse)?;
        while input.member(&schema::UpdateAnomalyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateAnomalyResponse);
        members.close();
    }
}

shape!(UpdateAnomalyResponse, schema::UpdateAnomalyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateLogAnomalyDetectorResponse {}

impl crate::Value for UpdateLogAnomalyDetectorResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateLogAnomalyDetectorResponse)?;
        while input.member(&schema::UpdateLogAnomalyDetectorResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateLogAnomalyDetectorResponse);
        members.close();
    }
}

shape!(UpdateLogAnomalyDetectorResponse, schema::UpdateLogAnomalyDetectorResponse);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals)]
pub mod schema {
    pub static AccessPolicy: crate::schema::Text =
        crate::schema::Text::new("AccessPolicy", crate::schema::Length::new(Some(1), None), None);
    pub static AccountId: crate::schema::Text = crate::schema::Text::new(
        "AccountId",
        crate::schema::Length::new(Some(12), Some(12)),
        Some("^\\d{12}$"),
    );
    pub static AccountIds: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AccountId),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(20)),
    };
    pub static AccountPolicies: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AccountPolicy),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AccountPolicy: crate::schema::Structure = crate::schema::Structure {
        name: "AccountPolicy",
        union: false,
        members: &[
            crate::schema::Member::optional("policyName", crate::schema::Kind::Text(&PolicyName)),
            crate::schema::Member::optional(
                "policyDocument",
                crate::schema::Kind::Text(&AccountPolicyDocument),
            ),
            crate::schema::Member::optional(
                "lastUpdatedTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional("policyType", crate::schema::Kind::Text(&PolicyType)),
            crate::schema::Member::optional("scope", crate::schema::Kind::Text(&Scope)),
            crate::schema::Member::optional(
                "selectionCriteria",
                crate::schema::Kind::Text(&SelectionCriteria),
            ),
            crate::schema::Member::optional("accountId", crate::schema::Kind::Text(&AccountId)),
        ],
    };
    pub static AccountPolicyDocument: crate::schema::Text =
        crate::schema::Text::new("AccountPolicyDocument", crate::schema::Length::ANY, None);
    pub static ActionStatus: crate::schema::Text =
        crate::schema::Text::one_of("ActionStatus", super::ActionStatus::TEXTS);
    pub static AddKeyEntries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AddKeyEntry),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(5)),
    };
    pub static AddKeyEntry: crate::schema::Structure = crate::schema::Structure {
        name: "AddKeyEntry",
        union: false,
        members: &[
            crate::schema::Member::required("key", crate::schema::Kind::Text(&Key)),
            crate::schema::Member::required("value", crate::schema::Kind::Text(&AddKeyValue)),
            crate::schema::Member::optional("overwriteIfExists", crate::schema::Kind::Boolean),
        ],
    };
    pub static AddKeyValue: crate::schema::Text = crate::schema::Text::new(
        "AddKeyValue",
        crate::schema::Length::new(Some(1), Some(256)),
        None,
    );
    pub static AddKeys: crate::schema::Structure = crate::schema::Structure {
        name: "AddKeys",
        union: false,
        members: &[crate::schema::Member::required(
            "entries",
            crate::schema::Kind::List(&AddKeyEntries),
        )],
    };
    pub static AggregateLogGroupSummaries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AggregateLogGroupSummary),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AggregateLogGroupSummary: crate::schema::Structure = crate::schema::Structure {
        name: "AggregateLogGroupSummary",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroupCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "groupingIdentifiers",
                crate::schema::Kind::List(&GroupingIdentifiers),
            ),
        ],
    };
    pub static AllowedActionForAllowVendedLogsDeliveryForResource: crate::schema::Text =
        crate::schema::Text::new(
            "AllowedActionForAllowVendedLogsDeliveryForResource",
            crate::schema::Length::ANY,
            None,
        );
    pub static AllowedFieldDelimiters: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&FieldDelimiter),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AllowedFields: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&RecordField),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AmazonResourceName: crate::schema::Text = crate::schema::Text::new(
        "AmazonResourceName",
        crate::schema::Length::new(Some(1), Some(1011)),
        Some("[\\w+=/:,.@-]*"),
    );
    pub static Anomalies: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Anomaly),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Anomaly: crate::schema::Structure = crate::schema::Structure {
        name: "Anomaly",
        union: false,
        members: &[
            crate::schema::Member::required("anomalyId", crate::schema::Kind::Text(&AnomalyId)),
            crate::schema::Member::required("patternId", crate::schema::Kind::Text(&PatternId)),
            crate::schema::Member::required(
                "anomalyDetectorArn",
                crate::schema::Kind::Text(&AnomalyDetectorArn),
            ),
            crate::schema::Member::required(
                "patternString",
                crate::schema::Kind::Text(&PatternString),
            ),
            crate::schema::Member::optional(
                "patternRegex",
                crate::schema::Kind::Text(&PatternRegex),
            ),
            crate::schema::Member::optional("priority", crate::schema::Kind::Text(&Priority)),
            crate::schema::Member::required(
                "firstSeen",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::required(
                "lastSeen",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::required("description", crate::schema::Kind::Text(&Description)),
            crate::schema::Member::required("active", crate::schema::Kind::Boolean),
            crate::schema::Member::required("state", crate::schema::Kind::Text(&State)),
            crate::schema::Member::required("histogram", crate::schema::Kind::Map(&Histogram)),
            crate::schema::Member::required("logSamples", crate::schema::Kind::List(&LogSamples)),
            crate::schema::Member::required(
                "patternTokens",
                crate::schema::Kind::List(&PatternTokens),
            ),
            crate::schema::Member::required(
                "logGroupArnList",
                crate::schema::Kind::List(&LogGroupArnList),
            ),
            crate::schema::Member::optional("suppressed", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "suppressedDate",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "suppressedUntil",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "isPatternLevelSuppression",
                crate::schema::Kind::Boolean,
            ),
        ],
    };
    pub static AnomalyDetector: crate::schema::Structure = crate::schema::Structure {
        name: "AnomalyDetector",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "anomalyDetectorArn",
                crate::schema::Kind::Text(&AnomalyDetectorArn),
            ),
            crate::schema::Member::optional(
                "detectorName",
                crate::schema::Kind::Text(&DetectorName),
            ),
            crate::schema::Member::optional(
                "logGroupArnList",
                crate::schema::Kind::List(&LogGroupArnList),
            ),
            crate::schema::Member::optional(
                "evaluationFrequency",
                crate::schema::Kind::Text(&EvaluationFrequency),
            ),
            crate::schema::Member::optional(
                "filterPattern",
                crate::schema::Kind::Text(&FilterPattern),
            ),
            crate::schema::Member::optional(
                "anomalyDetectorStatus",
                crate::schema::Kind::Text(&AnomalyDetectorStatus),
            ),
            crate::schema::Member::optional("kmsKeyId", crate::schema::Kind::Text(&KmsKeyId)),
            crate::schema::Member::optional(
                "creationTimeStamp",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "lastModifiedTimeStamp",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "anomalyVisibilityTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(7), Some(90))),
            ),
        ],
    };
    pub static AnomalyDetectorArn: crate::schema::Text = crate::schema::Text::new(
        "AnomalyDetectorArn",
        crate::schema::Length::new(Some(1), None),
        Some("[\\w#+=/:,.@-]*"),
    );
    pub static AnomalyDetectorStatus: crate::schema::Text =
        crate::schema::Text::one_of("AnomalyDetectorStatus", super::AnomalyDetectorStatus::TEXTS);
    pub static AnomalyDetectors: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AnomalyDetector),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AnomalyId: crate::schema::Text =
        crate::schema::Text::new("AnomalyId", crate::schema::Length::new(Some(36), Some(36)), None);
    pub static Arn: crate::schema::Text =
        crate::schema::Text::new("Arn", crate::schema::Length::ANY, None);
    pub static AssociateKmsKeyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "AssociateKmsKeyRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::required("kmsKeyId", crate::schema::Kind::Text(&KmsKeyId)),
            crate::schema::Member::optional(
                "resourceIdentifier",
                crate::schema::Kind::Text(&ResourceIdentifier),
            ),
        ],
    };
    pub static AssociateSourceToS3TableIntegrationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "AssociateSourceToS3TableIntegrationRequest",
            union: false,
            members: &[
                crate::schema::Member::required("integrationArn", crate::schema::Kind::Text(&Arn)),
                crate::schema::Member::required(
                    "dataSource",
                    crate::schema::Kind::Structure(&DataSource),
                ),
            ],
        };
    pub static AssociateSourceToS3TableIntegrationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "AssociateSourceToS3TableIntegrationResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "identifier",
                crate::schema::Kind::Text(&S3TableIntegrationSourceIdentifier),
            )],
        };
    pub static BatchId: crate::schema::Text =
        crate::schema::Text::new("BatchId", crate::schema::Length::new(Some(1), Some(256)), None);
    pub static CSV: crate::schema::Structure = crate::schema::Structure {
        name: "CSV",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "quoteCharacter",
                crate::schema::Kind::Text(&QuoteCharacter),
            ),
            crate::schema::Member::optional("delimiter", crate::schema::Kind::Text(&Delimiter)),
            crate::schema::Member::optional("columns", crate::schema::Kind::List(&Columns)),
            crate::schema::Member::optional("source", crate::schema::Kind::Text(&Source)),
            crate::schema::Member::optional(
                "destination",
                crate::schema::Kind::Text(&DestinationField),
            ),
        ],
    };
    pub static CancelExportTaskRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CancelExportTaskRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "taskId",
            crate::schema::Kind::Text(&ExportTaskId),
        )],
    };
    pub static CancelImportTaskRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CancelImportTaskRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "importId",
            crate::schema::Kind::Text(&ImportId),
        )],
    };
    pub static CancelImportTaskResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CancelImportTaskResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("importId", crate::schema::Kind::Text(&ImportId)),
            crate::schema::Member::optional(
                "importStatistics",
                crate::schema::Kind::Structure(&ImportStatistics),
            ),
            crate::schema::Member::optional(
                "importStatus",
                crate::schema::Kind::Text(&ImportStatus),
            ),
            crate::schema::Member::optional(
                "creationTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "lastUpdatedTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static ClientToken: crate::schema::Text = crate::schema::Text::new(
        "ClientToken",
        crate::schema::Length::new(Some(36), Some(128)),
        Some("\\S{36,128}"),
    );
    pub static Column: crate::schema::Text =
        crate::schema::Text::new("Column", crate::schema::Length::new(Some(1), Some(128)), None);
    pub static Columns: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&Column),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(100)),
    };
    pub static ConfigurationTemplate: crate::schema::Structure = crate::schema::Structure {
        name: "ConfigurationTemplate",
        union: false,
        members: &[
            crate::schema::Member::optional("service", crate::schema::Kind::Text(&Service)),
            crate::schema::Member::optional("logType", crate::schema::Kind::Text(&LogType)),
            crate::schema::Member::optional(
                "resourceType",
                crate::schema::Kind::Text(&ResourceType),
            ),
            crate::schema::Member::optional(
                "deliveryDestinationType",
                crate::schema::Kind::Text(&DeliveryDestinationType),
            ),
            crate::schema::Member::optional(
                "defaultDeliveryConfigValues",
                crate::schema::Kind::Structure(&ConfigurationTemplateDeliveryConfigValues),
            ),
            crate::schema::Member::optional(
                "allowedFields",
                crate::schema::Kind::List(&AllowedFields),
            ),
            crate::schema::Member::optional(
                "allowedOutputFormats",
                crate::schema::Kind::List(&OutputFormats),
            ),
            crate::schema::Member::optional(
                "allowedActionForAllowVendedLogsDeliveryForResource",
                crate::schema::Kind::Text(&AllowedActionForAllowVendedLogsDeliveryForResource),
            ),
            crate::schema::Member::optional(
                "allowedFieldDelimiters",
                crate::schema::Kind::List(&AllowedFieldDelimiters),
            ),
            crate::schema::Member::optional(
                "allowedSuffixPathFields",
                crate::schema::Kind::List(&RecordFields),
            ),
            crate::schema::Member::optional(
                "deliverySourceConfiguration",
                crate::schema::Kind::List(&DeliverySourceConfigurationSchemas),
            ),
            crate::schema::Member::optional(
                "s3TablesIntegration",
                crate::schema::Kind::Structure(&S3TablesIntegration),
            ),
        ],
    };
    pub static ConfigurationTemplateDeliveryConfigValues: crate::schema::Structure =
        crate::schema::Structure {
            name: "ConfigurationTemplateDeliveryConfigValues",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "recordFields",
                    crate::schema::Kind::List(&RecordFields),
                ),
                crate::schema::Member::optional(
                    "fieldDelimiter",
                    crate::schema::Kind::Text(&FieldDelimiter),
                ),
                crate::schema::Member::optional(
                    "s3DeliveryConfiguration",
                    crate::schema::Kind::Structure(&S3DeliveryConfiguration),
                ),
            ],
        };
    pub static ConfigurationTemplates: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ConfigurationTemplate),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static CopyValue: crate::schema::Structure = crate::schema::Structure {
        name: "CopyValue",
        union: false,
        members: &[crate::schema::Member::required(
            "entries",
            crate::schema::Kind::List(&CopyValueEntries),
        )],
    };
    pub static CopyValueEntries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&CopyValueEntry),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(5)),
    };
    pub static CopyValueEntry: crate::schema::Structure = crate::schema::Structure {
        name: "CopyValueEntry",
        union: false,
        members: &[
            crate::schema::Member::required("source", crate::schema::Kind::Text(&Source)),
            crate::schema::Member::required("target", crate::schema::Kind::Text(&Target)),
            crate::schema::Member::optional("overwriteIfExists", crate::schema::Kind::Boolean),
        ],
    };
    pub static CreateDeliveryRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateDeliveryRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "deliverySourceName",
                crate::schema::Kind::Text(&DeliverySourceName),
            ),
            crate::schema::Member::required(
                "deliveryDestinationArn",
                crate::schema::Kind::Text(&Arn),
            ),
            crate::schema::Member::optional(
                "recordFields",
                crate::schema::Kind::List(&RecordFields),
            ),
            crate::schema::Member::optional(
                "fieldDelimiter",
                crate::schema::Kind::Text(&FieldDelimiter),
            ),
            crate::schema::Member::optional(
                "s3DeliveryConfiguration",
                crate::schema::Kind::Structure(&S3DeliveryConfiguration),
            ),
            crate::schema::Member::optional("tags", crate::schema::Kind::Map(&Tags)),
        ],
    };
    pub static CreateDeliveryResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateDeliveryResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "delivery",
            crate::schema::Kind::Structure(&Delivery),
        )],
    };
    pub static CreateExportTaskRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateExportTaskRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("taskName", crate::schema::Kind::Text(&ExportTaskName)),
            crate::schema::Member::required(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional(
                "logStreamNamePrefix",
                crate::schema::Kind::Text(&LogStreamName),
            ),
            crate::schema::Member::required(
                "from",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::required(
                "to",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::required(
                "destination",
                crate::schema::Kind::Text(&ExportDestinationBucket),
            ),
            crate::schema::Member::optional(
                "destinationPrefix",
                crate::schema::Kind::Text(&ExportDestinationPrefix),
            ),
        ],
    };
    pub static CreateExportTaskResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateExportTaskResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "taskId",
            crate::schema::Kind::Text(&ExportTaskId),
        )],
    };
    pub static CreateImportTaskRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateImportTaskRequest",
        union: false,
        members: &[
            crate::schema::Member::required("importSourceArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::required("importRoleArn", crate::schema::Kind::Text(&RoleArn)),
            crate::schema::Member::optional(
                "importFilter",
                crate::schema::Kind::Structure(&ImportFilter),
            ),
        ],
    };
    pub static CreateImportTaskResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateImportTaskResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("importId", crate::schema::Kind::Text(&ImportId)),
            crate::schema::Member::optional(
                "importDestinationArn",
                crate::schema::Kind::Text(&Arn),
            ),
            crate::schema::Member::optional(
                "creationTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static CreateLogAnomalyDetectorRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateLogAnomalyDetectorRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "logGroupArnList",
                    crate::schema::Kind::List(&LogGroupArnList),
                ),
                crate::schema::Member::optional(
                    "detectorName",
                    crate::schema::Kind::Text(&DetectorName),
                ),
                crate::schema::Member::optional(
                    "evaluationFrequency",
                    crate::schema::Kind::Text(&EvaluationFrequency),
                ),
                crate::schema::Member::optional(
                    "filterPattern",
                    crate::schema::Kind::Text(&FilterPattern),
                ),
                crate::schema::Member::optional(
                    "kmsKeyId",
                    crate::schema::Kind::Text(&DetectorKmsKeyArn),
                ),
                crate::schema::Member::optional(
                    "anomalyVisibilityTime",
                    crate::schema::Kind::Long(crate::schema::Range::new(Some(7), Some(90))),
                ),
                crate::schema::Member::optional("tags", crate::schema::Kind::Map(&Tags)),
            ],
        };
    pub static CreateLogAnomalyDetectorResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateLogAnomalyDetectorResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "anomalyDetectorArn",
                crate::schema::Kind::Text(&AnomalyDetectorArn),
            )],
        };
    pub static CreateLogGroupRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateLogGroupRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional("kmsKeyId", crate::schema::Kind::Text(&KmsKeyId)),
            crate::schema::Member::optional("tags", crate::schema::Kind::Map(&Tags)),
            crate::schema::Member::optional(
                "logGroupClass",
                crate::schema::Kind::Text(&LogGroupClass),
            ),
            crate::schema::Member::optional(
                "deletionProtectionEnabled",
                crate::schema::Kind::Boolean,
            ),
        ],
    };
    pub static CreateLogStreamRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateLogStreamRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::required(
                "logStreamName",
                crate::schema::Kind::Text(&LogStreamName),
            ),
        ],
    };
    pub static CreateLookupTableRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateLookupTableRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "lookupTableName",
                crate::schema::Kind::Text(&LookupTableName),
            ),
            crate::schema::Member::optional(
                "description",
                crate::schema::Kind::Text(&LookupTableDescription),
            ),
            crate::schema::Member::optional("tableBody", crate::schema::Kind::Text(&TableBody)),
            crate::schema::Member::optional("queryId", crate::schema::Kind::Text(&QueryId)),
            crate::schema::Member::optional("kmsKeyId", crate::schema::Kind::Text(&KmsKeyId)),
            crate::schema::Member::optional("tags", crate::schema::Kind::Map(&Tags)),
        ],
    };
    pub static CreateLookupTableResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateLookupTableResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("lookupTableArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "createdAt",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static CreateScheduledQueryRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateScheduledQueryRequest",
        union: false,
        members: &[
            crate::schema::Member::required("name", crate::schema::Kind::Text(&ScheduledQueryName)),
            crate::schema::Member::optional(
                "description",
                crate::schema::Kind::Text(&ScheduledQueryDescription),
            ),
            crate::schema::Member::required(
                "queryLanguage",
                crate::schema::Kind::Text(&QueryLanguage),
            ),
            crate::schema::Member::required("queryString", crate::schema::Kind::Text(&QueryString)),
            crate::schema::Member::optional(
                "logGroupIdentifiers",
                crate::schema::Kind::List(&ScheduledQueryLogGroupIdentifiers),
            ),
            crate::schema::Member::required(
                "scheduleExpression",
                crate::schema::Kind::Text(&ScheduleExpression),
            ),
            crate::schema::Member::optional(
                "timezone",
                crate::schema::Kind::Text(&ScheduleTimezone),
            ),
            crate::schema::Member::optional(
                "startTimeOffset",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "endTimeOffset",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "destinationConfiguration",
                crate::schema::Kind::Structure(&DestinationConfiguration),
            ),
            crate::schema::Member::optional(
                "scheduleStartTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "scheduleEndTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::required(
                "executionRoleArn",
                crate::schema::Kind::Text(&RoleArn),
            ),
            crate::schema::Member::optional(
                "state",
                crate::schema::Kind::Text(&ScheduledQueryState),
            ),
            crate::schema::Member::optional("tags", crate::schema::Kind::Map(&Tags)),
        ],
    };
    pub static CreateScheduledQueryResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateScheduledQueryResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("scheduledQueryArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "state",
                crate::schema::Kind::Text(&ScheduledQueryState),
            ),
        ],
    };
    pub static DashboardViewerPrincipals: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&Arn),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static DataProtectionPolicyDocument: crate::schema::Text =
        crate::schema::Text::new("DataProtectionPolicyDocument", crate::schema::Length::ANY, None);
    pub static DataProtectionStatus: crate::schema::Text =
        crate::schema::Text::one_of("DataProtectionStatus", super::DataProtectionStatus::TEXTS);
    pub static DataSource: crate::schema::Structure = crate::schema::Structure {
        name: "DataSource",
        union: false,
        members: &[
            crate::schema::Member::required("name", crate::schema::Kind::Text(&DataSourceName)),
            crate::schema::Member::optional("type", crate::schema::Kind::Text(&DataSourceType)),
        ],
    };
    pub static DataSourceFilter: crate::schema::Structure = crate::schema::Structure {
        name: "DataSourceFilter",
        union: false,
        members: &[
            crate::schema::Member::required("name", crate::schema::Kind::Text(&DataSourceName)),
            crate::schema::Member::optional("type", crate::schema::Kind::Text(&DataSourceType)),
        ],
    };
    pub static DataSourceFilters: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&DataSourceFilter),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(5)),
    };
    pub static DataSourceName: crate::schema::Text =
        crate::schema::Text::new("DataSourceName", crate::schema::Length::ANY, None);
    pub static DataSourceType: crate::schema::Text =
        crate::schema::Text::new("DataSourceType", crate::schema::Length::ANY, None);
    pub static DataType: crate::schema::Text =
        crate::schema::Text::new("DataType", crate::schema::Length::ANY, None);
    pub static DateTimeConverter: crate::schema::Structure = crate::schema::Structure {
        name: "DateTimeConverter",
        union: false,
        members: &[
            crate::schema::Member::required("source", crate::schema::Kind::Text(&Source)),
            crate::schema::Member::required("target", crate::schema::Kind::Text(&Target)),
            crate::schema::Member::optional(
                "targetFormat",
                crate::schema::Kind::Text(&TargetFormat),
            ),
            crate::schema::Member::required(
                "matchPatterns",
                crate::schema::Kind::List(&MatchPatterns),
            ),
            crate::schema::Member::optional(
                "sourceTimezone",
                crate::schema::Kind::Text(&SourceTimezone),
            ),
            crate::schema::Member::optional(
                "targetTimezone",
                crate::schema::Kind::Text(&TargetTimezone),
            ),
            crate::schema::Member::optional("locale", crate::schema::Kind::Text(&Locale)),
        ],
    };
    pub static DeleteAccountPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteAccountPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("policyName", crate::schema::Kind::Text(&PolicyName)),
            crate::schema::Member::required("policyType", crate::schema::Kind::Text(&PolicyType)),
            crate::schema::Member::optional("dryRun", crate::schema::Kind::Boolean),
        ],
    };
    pub static DeleteAccountPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteAccountPolicyResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "dryRunResult",
            crate::schema::Kind::Structure(&DryRunResult),
        )],
    };
    pub static DeleteDataProtectionPolicyRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteDataProtectionPolicyRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "logGroupIdentifier",
                crate::schema::Kind::Text(&LogGroupIdentifier),
            )],
        };
    pub static DeleteDeliveryDestinationPolicyRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteDeliveryDestinationPolicyRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "deliveryDestinationName",
                crate::schema::Kind::Text(&DeliveryDestinationName),
            )],
        };
    pub static DeleteDeliveryDestinationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteDeliveryDestinationRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "name",
                crate::schema::Kind::Text(&DeliveryDestinationName),
            )],
        };
    pub static DeleteDeliveryRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteDeliveryRequest",
        union: false,
        members: &[crate::schema::Member::required("id", crate::schema::Kind::Text(&DeliveryId))],
    };
    pub static DeleteDeliverySourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteDeliverySourceRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "name",
            crate::schema::Kind::Text(&DeliverySourceName),
        )],
    };
    pub static DeleteDestinationRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteDestinationRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "destinationName",
            crate::schema::Kind::Text(&DestinationName),
        )],
    };
    pub static DeleteIndexPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteIndexPolicyRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "logGroupIdentifier",
            crate::schema::Kind::Text(&LogGroupIdentifier),
        )],
    };
    pub static DeleteIndexPolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteIndexPolicyResponse", union: false, members: &[] };
    pub static DeleteIntegrationRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteIntegrationRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "integrationName",
                crate::schema::Kind::Text(&IntegrationName),
            ),
            crate::schema::Member::optional("force", crate::schema::Kind::Boolean),
        ],
    };
    pub static DeleteIntegrationResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteIntegrationResponse", union: false, members: &[] };
    pub static DeleteKeys: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteKeys",
        union: false,
        members: &[crate::schema::Member::required(
            "withKeys",
            crate::schema::Kind::List(&DeleteWithKeys),
        )],
    };
    pub static DeleteLogAnomalyDetectorRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteLogAnomalyDetectorRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "anomalyDetectorArn",
                crate::schema::Kind::Text(&AnomalyDetectorArn),
            )],
        };
    pub static DeleteLogGroupRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteLogGroupRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "logGroupName",
            crate::schema::Kind::Text(&LogGroupName),
        )],
    };
    pub static DeleteLogStreamRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteLogStreamRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::required(
                "logStreamName",
                crate::schema::Kind::Text(&LogStreamName),
            ),
        ],
    };
    pub static DeleteLookupTableRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteLookupTableRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "lookupTableArn",
            crate::schema::Kind::Text(&Arn),
        )],
    };
    pub static DeleteMetricFilterRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteMetricFilterRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::required("filterName", crate::schema::Kind::Text(&FilterName)),
        ],
    };
    pub static DeleteQueryDefinitionRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteQueryDefinitionRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "queryDefinitionId",
            crate::schema::Kind::Text(&QueryId),
        )],
    };
    pub static DeleteQueryDefinitionResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteQueryDefinitionResponse",
        union: false,
        members: &[crate::schema::Member::optional("success", crate::schema::Kind::Boolean)],
    };
    pub static DeleteResourcePolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteResourcePolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("policyName", crate::schema::Kind::Text(&PolicyName)),
            crate::schema::Member::optional("resourceArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "expectedRevisionId",
                crate::schema::Kind::Text(&ExpectedRevisionId),
            ),
        ],
    };
    pub static DeleteRetentionPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteRetentionPolicyRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "logGroupName",
            crate::schema::Kind::Text(&LogGroupName),
        )],
    };
    pub static DeleteScheduledQueryRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteScheduledQueryRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "identifier",
            crate::schema::Kind::Text(&ScheduledQueryIdentifier),
        )],
    };
    pub static DeleteScheduledQueryResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteScheduledQueryResponse",
        union: false,
        members: &[],
    };
    pub static DeleteSubscriptionFilterRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteSubscriptionFilterRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "logGroupName",
                    crate::schema::Kind::Text(&LogGroupName),
                ),
                crate::schema::Member::required(
                    "filterName",
                    crate::schema::Kind::Text(&FilterName),
                ),
            ],
        };
    pub static DeleteSyslogConfigurationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteSyslogConfigurationRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "logGroupIdentifier",
                    crate::schema::Kind::Text(&LogGroupIdentifier),
                ),
                crate::schema::Member::optional(
                    "vpcEndpointId",
                    crate::schema::Kind::Text(&VpcEndpointId),
                ),
            ],
        };
    pub static DeleteTransformerRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteTransformerRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "logGroupIdentifier",
            crate::schema::Kind::Text(&LogGroupIdentifier),
        )],
    };
    pub static DeleteWithKeys: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&WithKey),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(5)),
    };
    pub static Delimiter: crate::schema::Text =
        crate::schema::Text::new("Delimiter", crate::schema::Length::new(Some(1), Some(2)), None);
    pub static Deliveries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Delivery),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Delivery: crate::schema::Structure = crate::schema::Structure {
        name: "Delivery",
        union: false,
        members: &[
            crate::schema::Member::optional("id", crate::schema::Kind::Text(&DeliveryId)),
            crate::schema::Member::optional("arn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "deliverySourceName",
                crate::schema::Kind::Text(&DeliverySourceName),
            ),
            crate::schema::Member::optional(
                "deliveryDestinationArn",
                crate::schema::Kind::Text(&Arn),
            ),
            crate::schema::Member::optional(
                "deliveryDestinationType",
                crate::schema::Kind::Text(&DeliveryDestinationType),
            ),
            crate::schema::Member::optional(
                "recordFields",
                crate::schema::Kind::List(&RecordFields),
            ),
            crate::schema::Member::optional(
                "fieldDelimiter",
                crate::schema::Kind::Text(&FieldDelimiter),
            ),
            crate::schema::Member::optional(
                "s3DeliveryConfiguration",
                crate::schema::Kind::Structure(&S3DeliveryConfiguration),
            ),
            crate::schema::Member::optional("tags", crate::schema::Kind::Map(&Tags)),
        ],
    };
    pub static DeliveryDestination: crate::schema::Structure = crate::schema::Structure {
        name: "DeliveryDestination",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "name",
                crate::schema::Kind::Text(&DeliveryDestinationName),
            ),
            crate::schema::Member::optional("arn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "deliveryDestinationType",
                crate::schema::Kind::Text(&DeliveryDestinationType),
            ),
            crate::schema::Member::optional(
                "outputFormat",
                crate::schema::Kind::Text(&OutputFormat),
            ),
            crate::schema::Member::optional(
                "deliveryDestinationConfiguration",
                crate::schema::Kind::Structure(&DeliveryDestinationConfiguration),
            ),
            crate::schema::Member::optional("roleArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional("tags", crate::schema::Kind::Map(&Tags)),
        ],
    };
    pub static DeliveryDestinationConfiguration: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeliveryDestinationConfiguration",
            union: false,
            members: &[crate::schema::Member::required(
                "destinationResourceArn",
                crate::schema::Kind::Text(&Arn),
            )],
        };
    pub static DeliveryDestinationName: crate::schema::Text = crate::schema::Text::new(
        "DeliveryDestinationName",
        crate::schema::Length::new(Some(1), Some(60)),
        Some("[\\w-]*"),
    );
    pub static DeliveryDestinationNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&DeliveryDestinationName),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(20)),
    };
    pub static DeliveryDestinationPolicy: crate::schema::Text = crate::schema::Text::new(
        "DeliveryDestinationPolicy",
        crate::schema::Length::new(Some(1), Some(51200)),
        None,
    );
    pub static DeliveryDestinationType: crate::schema::Text = crate::schema::Text::one_of(
        "DeliveryDestinationType",
        super::DeliveryDestinationType::TEXTS,
    );
    pub static DeliveryDestinationTypes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&DeliveryDestinationType),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(4)),
    };
    pub static DeliveryDestinations: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&DeliveryDestination),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static DeliveryId: crate::schema::Text = crate::schema::Text::new(
        "DeliveryId",
        crate::schema::Length::new(Some(1), Some(64)),
        Some("^[0-9A-Za-z]+$"),
    );
    pub static DeliverySource: crate::schema::Structure = crate::schema::Structure {
        name: "DeliverySource",
        union: false,
        members: &[
            crate::schema::Member::optional("name", crate::schema::Kind::Text(&DeliverySourceName)),
            crate::schema::Member::optional("arn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "resourceArns",
                crate::schema::Kind::List(&ResourceArns),
            ),
            crate::schema::Member::optional("service", crate::schema::Kind::Text(&Service)),
            crate::schema::Member::optional("logType", crate::schema::Kind::Text(&LogType)),
            crate::schema::Member::optional("tags", crate::schema::Kind::Map(&Tags)),
            crate::schema::Member::optional(
                "deliverySourceConfiguration",
                crate::schema::Kind::Map(&DeliverySourceConfiguration),
            ),
            crate::schema::Member::optional(
                "status",
                crate::schema::Kind::Text(&DeliverySourceStatus),
            ),
            crate::schema::Member::optional(
                "statusReason",
                crate::schema::Kind::Text(&DeliverySourceStatusReason),
            ),
        ],
    };
    pub static DeliverySourceConfiguration: crate::schema::Map = crate::schema::Map {
        key: &DeliverySourceConfigurationKey,
        value: crate::schema::Kind::Text(&DeliverySourceConfigurationValue),
        length: crate::schema::Length::ANY,
    };
    pub static DeliverySourceConfigurationKey: crate::schema::Text = crate::schema::Text::new(
        "DeliverySourceConfigurationKey",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static DeliverySourceConfigurationSchema: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeliverySourceConfigurationSchema",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "keyName",
                    crate::schema::Kind::Text(&DeliverySourceConfigurationSchemaField),
                ),
                crate::schema::Member::required(
                    "valueType",
                    crate::schema::Kind::Text(&DeliverySourceConfigurationSchemaValueType),
                ),
                crate::schema::Member::required(
                    "defaultValue",
                    crate::schema::Kind::Text(&DeliverySourceConfigurationSchemaField),
                ),
                crate::schema::Member::optional(
                    "supportedValues",
                    crate::schema::Kind::List(&DeliverySourceConfigurationSupportedValues),
                ),
                crate::schema::Member::optional(
                    "minValue",
                    crate::schema::Kind::Double(crate::schema::Span::ANY),
                ),
                crate::schema::Member::optional(
                    "maxValue",
                    crate::schema::Kind::Double(crate::schema::Span::ANY),
                ),
            ],
        };
    pub static DeliverySourceConfigurationSchemaField: crate::schema::Text =
        crate::schema::Text::new(
            "DeliverySourceConfigurationSchemaField",
            crate::schema::Length::new(Some(1), Some(256)),
            None,
        );
    pub static DeliverySourceConfigurationSchemaValueType: crate::schema::Text =
        crate::schema::Text::one_of(
            "DeliverySourceConfigurationSchemaValueType",
            super::DeliverySourceConfigurationSchemaValueType::TEXTS,
        );
    pub static DeliverySourceConfigurationSchemas: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&DeliverySourceConfigurationSchema),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static DeliverySourceConfigurationSupportedValues: crate::schema::List =
        crate::schema::List {
            element: crate::schema::Kind::Text(&DeliverySourceConfigurationSchemaField),
            element_name: "member",
            length: crate::schema::Length::ANY,
        };
    pub static DeliverySourceConfigurationValue: crate::schema::Text = crate::schema::Text::new(
        "DeliverySourceConfigurationValue",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static DeliverySourceName: crate::schema::Text = crate::schema::Text::new(
        "DeliverySourceName",
        crate::schema::Length::new(Some(1), Some(60)),
        Some("[\\w-]*"),
    );
    pub static DeliverySourceNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&DeliverySourceName),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(20)),
    };
    pub static DeliverySourceStatus: crate::schema::Text =
        crate::schema::Text::one_of("DeliverySourceStatus", super::DeliverySourceStatus::TEXTS);
    pub static DeliverySourceStatusReason: crate::schema::Text = crate::schema::Text::one_of(
        "DeliverySourceStatusReason",
        super::DeliverySourceStatusReason::TEXTS,
    );
    pub static DeliverySources: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&DeliverySource),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static DeliverySuffixPath: crate::schema::Text = crate::schema::Text::new(
        "DeliverySuffixPath",
        crate::schema::Length::new(Some(1), Some(256)),
        None,
    );
    pub static DescribeAccountPoliciesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeAccountPoliciesRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "policyType",
                    crate::schema::Kind::Text(&PolicyType),
                ),
                crate::schema::Member::optional(
                    "policyName",
                    crate::schema::Kind::Text(&PolicyName),
                ),
                crate::schema::Member::optional(
                    "accountIdentifiers",
                    crate::schema::Kind::List(&AccountIds),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static DescribeAccountPoliciesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeAccountPoliciesResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "accountPolicies",
                    crate::schema::Kind::List(&AccountPolicies),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static DescribeConfigurationTemplatesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeConfigurationTemplatesRequest",
            union: false,
            members: &[
                crate::schema::Member::optional("service", crate::schema::Kind::Text(&Service)),
                crate::schema::Member::optional("logTypes", crate::schema::Kind::List(&LogTypes)),
                crate::schema::Member::optional(
                    "resourceTypes",
                    crate::schema::Kind::List(&ResourceTypes),
                ),
                crate::schema::Member::optional(
                    "deliveryDestinationTypes",
                    crate::schema::Kind::List(&DeliveryDestinationTypes),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
                crate::schema::Member::optional(
                    "limit",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
                ),
            ],
        };
    pub static DescribeConfigurationTemplatesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeConfigurationTemplatesResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "configurationTemplates",
                    crate::schema::Kind::List(&ConfigurationTemplates),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static DescribeDeliveriesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeDeliveriesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
            ),
            crate::schema::Member::optional(
                "deliverySourceNames",
                crate::schema::Kind::List(&DeliverySourceNames),
            ),
        ],
    };
    pub static DescribeDeliveriesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeDeliveriesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("deliveries", crate::schema::Kind::List(&Deliveries)),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeDeliveryDestinationsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeDeliveryDestinationsRequest",
            union: false,
            members: &[
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
                crate::schema::Member::optional(
                    "limit",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
                ),
                crate::schema::Member::optional(
                    "names",
                    crate::schema::Kind::List(&DeliveryDestinationNames),
                ),
            ],
        };
    pub static DescribeDeliveryDestinationsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeDeliveryDestinationsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "deliveryDestinations",
                    crate::schema::Kind::List(&DeliveryDestinations),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static DescribeDeliverySourcesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeDeliverySourcesRequest",
            union: false,
            members: &[
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
                crate::schema::Member::optional(
                    "limit",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
                ),
                crate::schema::Member::optional(
                    "resourceArns",
                    crate::schema::Kind::List(&FilterResourceArns),
                ),
            ],
        };
    pub static DescribeDeliverySourcesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeDeliverySourcesResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "deliverySources",
                    crate::schema::Kind::List(&DeliverySources),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static DescribeDestinationsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeDestinationsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "DestinationNamePrefix",
                crate::schema::Kind::Text(&DestinationName),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
            ),
        ],
    };
    pub static DescribeDestinationsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeDestinationsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "destinations",
                crate::schema::Kind::List(&Destinations),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeExportTasksRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeExportTasksRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("taskId", crate::schema::Kind::Text(&ExportTaskId)),
            crate::schema::Member::optional(
                "statusCode",
                crate::schema::Kind::Text(&ExportTaskStatusCode),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
            ),
        ],
    };
    pub static DescribeExportTasksResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeExportTasksResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("exportTasks", crate::schema::Kind::List(&ExportTasks)),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeFieldIndexesLogGroupIdentifiers: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&LogGroupIdentifier),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(100)),
    };
    pub static DescribeFieldIndexesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeFieldIndexesRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "logGroupIdentifiers",
                crate::schema::Kind::List(&DescribeFieldIndexesLogGroupIdentifiers),
            ),
            crate::schema::Member::optional(
                "indexCategories",
                crate::schema::Kind::List(&IndexCategories),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeFieldIndexesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeFieldIndexesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "fieldIndexes",
                crate::schema::Kind::List(&FieldIndexes),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeImportTaskBatchesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeImportTaskBatchesRequest",
            union: false,
            members: &[
                crate::schema::Member::required("importId", crate::schema::Kind::Text(&ImportId)),
                crate::schema::Member::optional(
                    "batchImportStatus",
                    crate::schema::Kind::List(&ImportStatusList),
                ),
                crate::schema::Member::optional(
                    "limit",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static DescribeImportTaskBatchesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeImportTaskBatchesResponse",
            union: false,
            members: &[
                crate::schema::Member::optional("importSourceArn", crate::schema::Kind::Text(&Arn)),
                crate::schema::Member::optional("importId", crate::schema::Kind::Text(&ImportId)),
                crate::schema::Member::optional(
                    "importBatches",
                    crate::schema::Kind::List(&ImportBatchList),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static DescribeImportTasksRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeImportTasksRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("importId", crate::schema::Kind::Text(&ImportId)),
            crate::schema::Member::optional(
                "importStatus",
                crate::schema::Kind::Text(&ImportStatus),
            ),
            crate::schema::Member::optional("importSourceArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeImportTasksResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeImportTasksResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("imports", crate::schema::Kind::List(&ImportList)),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeIndexPoliciesLogGroupIdentifiers: crate::schema::List =
        crate::schema::List {
            element: crate::schema::Kind::Text(&LogGroupIdentifier),
            element_name: "member",
            length: crate::schema::Length::new(Some(1), Some(1)),
        };
    pub static DescribeIndexPoliciesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeIndexPoliciesRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "logGroupIdentifiers",
                crate::schema::Kind::List(&DescribeIndexPoliciesLogGroupIdentifiers),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeIndexPoliciesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeIndexPoliciesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "indexPolicies",
                crate::schema::Kind::List(&IndexPolicies),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeLogGroupsLogGroupIdentifiers: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&LogGroupIdentifier),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(50)),
    };
    pub static DescribeLogGroupsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeLogGroupsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "accountIdentifiers",
                crate::schema::Kind::List(&AccountIds),
            ),
            crate::schema::Member::optional(
                "logGroupNamePrefix",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional(
                "logGroupNamePattern",
                crate::schema::Kind::Text(&LogGroupNamePattern),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
            ),
            crate::schema::Member::optional("includeLinkedAccounts", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "logGroupClass",
                crate::schema::Kind::Text(&LogGroupClass),
            ),
            crate::schema::Member::optional(
                "logGroupIdentifiers",
                crate::schema::Kind::List(&DescribeLogGroupsLogGroupIdentifiers),
            ),
        ],
    };
    pub static DescribeLogGroupsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeLogGroupsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("logGroups", crate::schema::Kind::List(&LogGroups)),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeLogStreamsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeLogStreamsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional(
                "logGroupIdentifier",
                crate::schema::Kind::Text(&LogGroupIdentifier),
            ),
            crate::schema::Member::optional(
                "logStreamNamePrefix",
                crate::schema::Kind::Text(&LogStreamName),
            ),
            crate::schema::Member::optional("orderBy", crate::schema::Kind::Text(&OrderBy)),
            crate::schema::Member::optional("descending", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
            ),
        ],
    };
    pub static DescribeLogStreamsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeLogStreamsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("logStreams", crate::schema::Kind::List(&LogStreams)),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeLookupTablesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeLookupTablesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "lookupTableNamePrefix",
                crate::schema::Kind::Text(&LookupTableName),
            ),
            crate::schema::Member::optional(
                "maxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(None, Some(100))),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeLookupTablesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeLookupTablesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "lookupTables",
                crate::schema::Kind::List(&LookupTables),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeMetricFiltersRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeMetricFiltersRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional(
                "filterNamePrefix",
                crate::schema::Kind::Text(&FilterName),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
            ),
            crate::schema::Member::optional("metricName", crate::schema::Kind::Text(&MetricName)),
            crate::schema::Member::optional(
                "metricNamespace",
                crate::schema::Kind::Text(&MetricNamespace),
            ),
        ],
    };
    pub static DescribeMetricFiltersResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeMetricFiltersResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "metricFilters",
                crate::schema::Kind::List(&MetricFilters),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeQueriesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeQueriesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional("status", crate::schema::Kind::Text(&QueryStatus)),
            crate::schema::Member::optional(
                "maxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "queryLanguage",
                crate::schema::Kind::Text(&QueryLanguage),
            ),
        ],
    };
    pub static DescribeQueriesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeQueriesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("queries", crate::schema::Kind::List(&QueryInfoList)),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeQueryDefinitionsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeQueryDefinitionsRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "queryLanguage",
                    crate::schema::Kind::Text(&QueryLanguage),
                ),
                crate::schema::Member::optional(
                    "queryDefinitionNamePrefix",
                    crate::schema::Kind::Text(&QueryDefinitionName),
                ),
                crate::schema::Member::optional(
                    "maxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static DescribeQueryDefinitionsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeQueryDefinitionsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "queryDefinitions",
                    crate::schema::Kind::List(&QueryDefinitionList),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static DescribeResourcePoliciesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeResourcePoliciesRequest",
            union: false,
            members: &[
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
                crate::schema::Member::optional(
                    "limit",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
                ),
                crate::schema::Member::optional("resourceArn", crate::schema::Kind::Text(&Arn)),
                crate::schema::Member::optional(
                    "policyScope",
                    crate::schema::Kind::Text(&PolicyScope),
                ),
            ],
        };
    pub static DescribeResourcePoliciesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeResourcePoliciesResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "resourcePolicies",
                    crate::schema::Kind::List(&ResourcePolicies),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static DescribeSubscriptionFiltersRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeSubscriptionFiltersRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "logGroupName",
                    crate::schema::Kind::Text(&LogGroupName),
                ),
                crate::schema::Member::optional(
                    "filterNamePrefix",
                    crate::schema::Kind::Text(&FilterName),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
                crate::schema::Member::optional(
                    "limit",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
                ),
            ],
        };
    pub static DescribeSubscriptionFiltersResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeSubscriptionFiltersResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "subscriptionFilters",
                    crate::schema::Kind::List(&SubscriptionFilters),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static Description: crate::schema::Text =
        crate::schema::Text::new("Description", crate::schema::Length::new(Some(1), None), None);
    pub static Destination: crate::schema::Structure = crate::schema::Structure {
        name: "Destination",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "destinationName",
                crate::schema::Kind::Text(&DestinationName),
            ),
            crate::schema::Member::optional("targetArn", crate::schema::Kind::Text(&TargetArn)),
            crate::schema::Member::optional("roleArn", crate::schema::Kind::Text(&RoleArn)),
            crate::schema::Member::optional(
                "accessPolicy",
                crate::schema::Kind::Text(&AccessPolicy),
            ),
            crate::schema::Member::optional("arn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "creationTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static DestinationArn: crate::schema::Text =
        crate::schema::Text::new("DestinationArn", crate::schema::Length::new(Some(1), None), None);
    pub static DestinationConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "DestinationConfiguration",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "s3Configuration",
                crate::schema::Kind::Structure(&S3Configuration),
            ),
            crate::schema::Member::optional(
                "lookupTableConfiguration",
                crate::schema::Kind::Structure(&LookupTableConfiguration),
            ),
        ],
    };
    pub static DestinationField: crate::schema::Text = crate::schema::Text::new(
        "DestinationField",
        crate::schema::Length::new(Some(1), Some(128)),
        None,
    );
    pub static DestinationName: crate::schema::Text = crate::schema::Text::new(
        "DestinationName",
        crate::schema::Length::new(Some(1), Some(512)),
        Some("[^:*]*"),
    );
    pub static Destinations: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Destination),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static DetectorKmsKeyArn: crate::schema::Text = crate::schema::Text::new(
        "DetectorKmsKeyArn",
        crate::schema::Length::new(None, Some(256)),
        Some("^arn:aws[a-z\\-]*:kms:[-a-z0-9]*:[0-9]*:key/[-a-z0-9]*$"),
    );
    pub static DetectorName: crate::schema::Text =
        crate::schema::Text::new("DetectorName", crate::schema::Length::new(Some(1), None), None);
    pub static Dimensions: crate::schema::Map = crate::schema::Map {
        key: &DimensionsKey,
        value: crate::schema::Kind::Text(&DimensionsValue),
        length: crate::schema::Length::ANY,
    };
    pub static DimensionsKey: crate::schema::Text = crate::schema::Text::new(
        "DimensionsKey",
        crate::schema::Length::new(None, Some(255)),
        None,
    );
    pub static DimensionsValue: crate::schema::Text = crate::schema::Text::new(
        "DimensionsValue",
        crate::schema::Length::new(None, Some(255)),
        None,
    );
    pub static DisassociateKmsKeyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DisassociateKmsKeyRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional(
                "resourceIdentifier",
                crate::schema::Kind::Text(&ResourceIdentifier),
            ),
        ],
    };
    pub static DisassociateSourceFromS3TableIntegrationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DisassociateSourceFromS3TableIntegrationRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "identifier",
                crate::schema::Kind::Text(&S3TableIntegrationSourceIdentifier),
            )],
        };
    pub static DisassociateSourceFromS3TableIntegrationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DisassociateSourceFromS3TableIntegrationResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "identifier",
                crate::schema::Kind::Text(&S3TableIntegrationSourceIdentifier),
            )],
        };
    pub static Distribution: crate::schema::Text =
        crate::schema::Text::one_of("Distribution", super::Distribution::TEXTS);
    pub static DryRunResult: crate::schema::Structure = crate::schema::Structure {
        name: "DryRunResult",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "totalMatchedLogGroups",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "increasedRetentionLogGroupCount",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "decreasedRetentionLogGroupCount",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "unchangedRetentionLogGroupCount",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "failedAnalysisCount",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "topLogGroupsImpacted",
                crate::schema::Kind::List(&LogGroupImpacts),
            ),
        ],
    };
    pub static EmitSystemFields: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&SystemField),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static EncryptionKey: crate::schema::Text = crate::schema::Text::new(
        "EncryptionKey",
        crate::schema::Length::new(None, Some(256)),
        None,
    );
    pub static Entity: crate::schema::Structure = crate::schema::Structure {
        name: "Entity",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "keyAttributes",
                crate::schema::Kind::Map(&EntityKeyAttributes),
            ),
            crate::schema::Member::optional(
                "attributes",
                crate::schema::Kind::Map(&EntityAttributes),
            ),
        ],
    };
    pub static EntityAttributes: crate::schema::Map = crate::schema::Map {
        key: &EntityAttributesKey,
        value: crate::schema::Kind::Text(&EntityAttributesValue),
        length: crate::schema::Length::new(Some(0), Some(10)),
    };
    pub static EntityAttributesKey: crate::schema::Text = crate::schema::Text::new(
        "EntityAttributesKey",
        crate::schema::Length::new(Some(1), Some(256)),
        None,
    );
    pub static EntityAttributesValue: crate::schema::Text = crate::schema::Text::new(
        "EntityAttributesValue",
        crate::schema::Length::new(Some(1), Some(512)),
        None,
    );
    pub static EntityKeyAttributes: crate::schema::Map = crate::schema::Map {
        key: &EntityKeyAttributesKey,
        value: crate::schema::Kind::Text(&EntityKeyAttributesValue),
        length: crate::schema::Length::new(Some(2), Some(4)),
    };
    pub static EntityKeyAttributesKey: crate::schema::Text = crate::schema::Text::new(
        "EntityKeyAttributesKey",
        crate::schema::Length::new(Some(1), Some(32)),
        None,
    );
    pub static EntityKeyAttributesValue: crate::schema::Text = crate::schema::Text::new(
        "EntityKeyAttributesValue",
        crate::schema::Length::new(Some(1), Some(512)),
        None,
    );
    pub static EntityRejectionErrorType: crate::schema::Text = crate::schema::Text::one_of(
        "EntityRejectionErrorType",
        super::EntityRejectionErrorType::TEXTS,
    );
    pub static Enumerations: crate::schema::Map = crate::schema::Map {
        key: &TokenString,
        value: crate::schema::Kind::Long(crate::schema::Range::ANY),
        length: crate::schema::Length::ANY,
    };
    pub static ErrorMessage: crate::schema::Text =
        crate::schema::Text::new("ErrorMessage", crate::schema::Length::ANY, None);
    pub static EvaluationFrequency: crate::schema::Text =
        crate::schema::Text::one_of("EvaluationFrequency", super::EvaluationFrequency::TEXTS);
    pub static EventId: crate::schema::Text =
        crate::schema::Text::new("EventId", crate::schema::Length::ANY, None);
    pub static EventMessage: crate::schema::Text =
        crate::schema::Text::new("EventMessage", crate::schema::Length::new(Some(1), None), None);
    pub static EventSource: crate::schema::Text =
        crate::schema::Text::one_of("EventSource", super::EventSource::TEXTS);
    pub static ExecutionStatus: crate::schema::Text =
        crate::schema::Text::one_of("ExecutionStatus", super::ExecutionStatus::TEXTS);
    pub static ExecutionStatusList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ExecutionStatus),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ExpectedRevisionId: crate::schema::Text = crate::schema::Text::new(
        "ExpectedRevisionId",
        crate::schema::Length::new(Some(1), None),
        None,
    );
    pub static ExportDestinationBucket: crate::schema::Text = crate::schema::Text::new(
        "ExportDestinationBucket",
        crate::schema::Length::new(Some(1), Some(512)),
        None,
    );
    pub static ExportDestinationPrefix: crate::schema::Text =
        crate::schema::Text::new("ExportDestinationPrefix", crate::schema::Length::ANY, None);
    pub static ExportTask: crate::schema::Structure = crate::schema::Structure {
        name: "ExportTask",
        union: false,
        members: &[
            crate::schema::Member::optional("taskId", crate::schema::Kind::Text(&ExportTaskId)),
            crate::schema::Member::optional("taskName", crate::schema::Kind::Text(&ExportTaskName)),
            crate::schema::Member::optional(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional(
                "from",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "to",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "destination",
                crate::schema::Kind::Text(&ExportDestinationBucket),
            ),
            crate::schema::Member::optional(
                "destinationPrefix",
                crate::schema::Kind::Text(&ExportDestinationPrefix),
            ),
            crate::schema::Member::optional(
                "status",
                crate::schema::Kind::Structure(&ExportTaskStatus),
            ),
            crate::schema::Member::optional(
                "executionInfo",
                crate::schema::Kind::Structure(&ExportTaskExecutionInfo),
            ),
        ],
    };
    pub static ExportTaskExecutionInfo: crate::schema::Structure = crate::schema::Structure {
        name: "ExportTaskExecutionInfo",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "creationTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "completionTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static ExportTaskId: crate::schema::Text = crate::schema::Text::new(
        "ExportTaskId",
        crate::schema::Length::new(Some(1), Some(512)),
        None,
    );
    pub static ExportTaskName: crate::schema::Text = crate::schema::Text::new(
        "ExportTaskName",
        crate::schema::Length::new(Some(1), Some(512)),
        None,
    );
    pub static ExportTaskStatus: crate::schema::Structure = crate::schema::Structure {
        name: "ExportTaskStatus",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "code",
                crate::schema::Kind::Text(&ExportTaskStatusCode),
            ),
            crate::schema::Member::optional(
                "message",
                crate::schema::Kind::Text(&ExportTaskStatusMessage),
            ),
        ],
    };
    pub static ExportTaskStatusCode: crate::schema::Text =
        crate::schema::Text::one_of("ExportTaskStatusCode", super::ExportTaskStatusCode::TEXTS);
    pub static ExportTaskStatusMessage: crate::schema::Text =
        crate::schema::Text::new("ExportTaskStatusMessage", crate::schema::Length::ANY, None);
    pub static ExportTasks: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ExportTask),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ExtractedValues: crate::schema::Map = crate::schema::Map {
        key: &Token,
        value: crate::schema::Kind::Text(&Value),
        length: crate::schema::Length::ANY,
    };
    pub static Field: crate::schema::Text =
        crate::schema::Text::new("Field", crate::schema::Length::ANY, None);
    pub static FieldDelimiter: crate::schema::Text = crate::schema::Text::new(
        "FieldDelimiter",
        crate::schema::Length::new(Some(0), Some(5)),
        None,
    );
    pub static FieldHeader: crate::schema::Text = crate::schema::Text::new(
        "FieldHeader",
        crate::schema::Length::new(Some(1), Some(64)),
        None,
    );
    pub static FieldIndex: crate::schema::Structure = crate::schema::Structure {
        name: "FieldIndex",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroupIdentifier",
                crate::schema::Kind::Text(&LogGroupIdentifier),
            ),
            crate::schema::Member::optional(
                "fieldIndexName",
                crate::schema::Kind::Text(&FieldIndexName),
            ),
            crate::schema::Member::optional(
                "lastScanTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "firstEventTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "lastEventTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional("type", crate::schema::Kind::Text(&IndexType)),
            crate::schema::Member::optional(
                "indexCategory",
                crate::schema::Kind::Text(&IndexCategory),
            ),
        ],
    };
    pub static FieldIndexName: crate::schema::Text = crate::schema::Text::new(
        "FieldIndexName",
        crate::schema::Length::new(Some(1), Some(512)),
        Some("[\\.\\-_/#A-Za-z0-9]+"),
    );
    pub static FieldIndexNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&FieldIndexName),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(20)),
    };
    pub static FieldIndexes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&FieldIndex),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static FieldSelectionCriteria: crate::schema::Text = crate::schema::Text::new(
        "FieldSelectionCriteria",
        crate::schema::Length::new(Some(0), Some(2000)),
        None,
    );
    pub static FieldsData: crate::schema::Structure = crate::schema::Structure {
        name: "FieldsData",
        union: false,
        members: &[crate::schema::Member::optional(
            "data",
            crate::schema::Kind::Blob(crate::schema::Length::ANY),
        )],
    };
    pub static FilterLogEventsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "FilterLogEventsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional(
                "logGroupIdentifier",
                crate::schema::Kind::Text(&LogGroupIdentifier),
            ),
            crate::schema::Member::optional(
                "logStreamNames",
                crate::schema::Kind::List(&InputLogStreamNames),
            ),
            crate::schema::Member::optional(
                "logStreamNamePrefix",
                crate::schema::Kind::Text(&LogStreamName),
            ),
            crate::schema::Member::optional(
                "startTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "endTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "filterPattern",
                crate::schema::Kind::Text(&FilterPattern),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(10000))),
            ),
            crate::schema::Member::optional("startFromHead", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("interleaved", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("unmask", crate::schema::Kind::Boolean),
        ],
    };
    pub static FilterLogEventsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "FilterLogEventsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "events",
                crate::schema::Kind::List(&FilteredLogEvents),
            ),
            crate::schema::Member::optional(
                "searchedLogStreams",
                crate::schema::Kind::List(&SearchedLogStreams),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static FilterName: crate::schema::Text = crate::schema::Text::new(
        "FilterName",
        crate::schema::Length::new(Some(1), Some(512)),
        Some("[^:*]*"),
    );
    pub static FilterPattern: crate::schema::Text = crate::schema::Text::new(
        "FilterPattern",
        crate::schema::Length::new(Some(0), Some(1024)),
        None,
    );
    pub static FilterResourceArns: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&Arn),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(20)),
    };
    pub static FilteredLogEvent: crate::schema::Structure = crate::schema::Structure {
        name: "FilteredLogEvent",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logStreamName",
                crate::schema::Kind::Text(&LogStreamName),
            ),
            crate::schema::Member::optional(
                "timestamp",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional("message", crate::schema::Kind::Text(&EventMessage)),
            crate::schema::Member::optional(
                "ingestionTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional("eventId", crate::schema::Kind::Text(&EventId)),
        ],
    };
    pub static FilteredLogEvents: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&FilteredLogEvent),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static FlattenedElement: crate::schema::Text =
        crate::schema::Text::one_of("FlattenedElement", super::FlattenedElement::TEXTS);
    pub static FromKey: crate::schema::Text =
        crate::schema::Text::new("FromKey", crate::schema::Length::new(Some(1), Some(128)), None);
    pub static GetDataProtectionPolicyRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetDataProtectionPolicyRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "logGroupIdentifier",
                crate::schema::Kind::Text(&LogGroupIdentifier),
            )],
        };
    pub static GetDataProtectionPolicyResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetDataProtectionPolicyResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "logGroupIdentifier",
                    crate::schema::Kind::Text(&LogGroupIdentifier),
                ),
                crate::schema::Member::optional(
                    "policyDocument",
                    crate::schema::Kind::Text(&DataProtectionPolicyDocument),
                ),
                crate::schema::Member::optional(
                    "lastUpdatedTime",
                    crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
                ),
            ],
        };
    pub static GetDeliveryDestinationPolicyRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetDeliveryDestinationPolicyRequest",
            union: false,
            members: &[crate::schema::Member::required(
                "deliveryDestinationName",
                crate::schema::Kind::Text(&DeliveryDestinationName),
            )],
        };
    pub static GetDeliveryDestinationPolicyResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetDeliveryDestinationPolicyResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "policy",
                crate::schema::Kind::Structure(&Policy),
            )],
        };
    pub static GetDeliveryDestinationRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetDeliveryDestinationRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "name",
            crate::schema::Kind::Text(&DeliveryDestinationName),
        )],
    };
    pub static GetDeliveryDestinationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetDeliveryDestinationResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "deliveryDestination",
                crate::schema::Kind::Structure(&DeliveryDestination),
            )],
        };
    pub static GetDeliveryRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetDeliveryRequest",
        union: false,
        members: &[crate::schema::Member::required("id", crate::schema::Kind::Text(&DeliveryId))],
    };
    pub static GetDeliveryResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetDeliveryResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "delivery",
            crate::schema::Kind::Structure(&Delivery),
        )],
    };
    pub static GetDeliverySourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetDeliverySourceRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "name",
            crate::schema::Kind::Text(&DeliverySourceName),
        )],
    };
    pub static GetDeliverySourceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetDeliverySourceResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "deliverySource",
            crate::schema::Kind::Structure(&DeliverySource),
        )],
    };
    pub static GetIntegrationRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetIntegrationRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "integrationName",
            crate::schema::Kind::Text(&IntegrationName),
        )],
    };
    pub static GetIntegrationResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetIntegrationResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "integrationName",
                crate::schema::Kind::Text(&IntegrationName),
            ),
            crate::schema::Member::optional(
                "integrationType",
                crate::schema::Kind::Text(&IntegrationType),
            ),
            crate::schema::Member::optional(
                "integrationStatus",
                crate::schema::Kind::Text(&IntegrationStatus),
            ),
            crate::schema::Member::optional(
                "integrationDetails",
                crate::schema::Kind::Structure(&IntegrationDetails),
            ),
        ],
    };
    pub static GetLogAnomalyDetectorRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetLogAnomalyDetectorRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "anomalyDetectorArn",
            crate::schema::Kind::Text(&AnomalyDetectorArn),
        )],
    };
    pub static GetLogAnomalyDetectorResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetLogAnomalyDetectorResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "detectorName",
                crate::schema::Kind::Text(&DetectorName),
            ),
            crate::schema::Member::optional(
                "logGroupArnList",
                crate::schema::Kind::List(&LogGroupArnList),
            ),
            crate::schema::Member::optional(
                "evaluationFrequency",
                crate::schema::Kind::Text(&EvaluationFrequency),
            ),
            crate::schema::Member::optional(
                "filterPattern",
                crate::schema::Kind::Text(&FilterPattern),
            ),
            crate::schema::Member::optional(
                "anomalyDetectorStatus",
                crate::schema::Kind::Text(&AnomalyDetectorStatus),
            ),
            crate::schema::Member::optional("kmsKeyId", crate::schema::Kind::Text(&KmsKeyId)),
            crate::schema::Member::optional(
                "creationTimeStamp",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "lastModifiedTimeStamp",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "anomalyVisibilityTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(7), Some(90))),
            ),
        ],
    };
    pub static GetLogEventsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetLogEventsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional(
                "logGroupIdentifier",
                crate::schema::Kind::Text(&LogGroupIdentifier),
            ),
            crate::schema::Member::required(
                "logStreamName",
                crate::schema::Kind::Text(&LogStreamName),
            ),
            crate::schema::Member::optional(
                "startTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "endTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(10000))),
            ),
            crate::schema::Member::optional("startFromHead", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("unmask", crate::schema::Kind::Boolean),
        ],
    };
    pub static GetLogEventsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetLogEventsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("events", crate::schema::Kind::List(&OutputLogEvents)),
            crate::schema::Member::optional(
                "nextForwardToken",
                crate::schema::Kind::Text(&NextToken),
            ),
            crate::schema::Member::optional(
                "nextBackwardToken",
                crate::schema::Kind::Text(&NextToken),
            ),
        ],
    };
    pub static GetLogFieldsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetLogFieldsRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "dataSourceName",
                crate::schema::Kind::Text(&DataSourceName),
            ),
            crate::schema::Member::required(
                "dataSourceType",
                crate::schema::Kind::Text(&DataSourceType),
            ),
        ],
    };
    pub static GetLogFieldsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetLogFieldsResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "logFields",
            crate::schema::Kind::List(&LogFieldsList),
        )],
    };
    pub static GetLogGroupFieldsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetLogGroupFieldsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional(
                "time",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "logGroupIdentifier",
                crate::schema::Kind::Text(&LogGroupIdentifier),
            ),
        ],
    };
    pub static GetLogGroupFieldsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetLogGroupFieldsResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "logGroupFields",
            crate::schema::Kind::List(&LogGroupFieldList),
        )],
    };
    pub static GetLogObjectRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetLogObjectRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("unmask", crate::schema::Kind::Boolean),
            crate::schema::Member::required(
                "logObjectPointer",
                crate::schema::Kind::Text(&LogObjectPointer),
            ),
        ],
    };
    pub static GetLogObjectResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetLogObjectResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "fieldStream",
            crate::schema::Kind::Structure(&GetLogObjectResponseStream),
        )],
    };
    pub static GetLogObjectResponseStream: crate::schema::Structure = crate::schema::Structure {
        name: "GetLogObjectResponseStream",
        union: false,
        members: &[
            crate::schema::Member::optional("fields", crate::schema::Kind::Structure(&FieldsData)),
            crate::schema::Member::optional(
                "InternalStreamingException",
                crate::schema::Kind::Structure(&InternalStreamingException),
            ),
        ],
    };
    pub static GetLogRecordRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetLogRecordRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "logRecordPointer",
                crate::schema::Kind::Text(&LogRecordPointer),
            ),
            crate::schema::Member::optional("unmask", crate::schema::Kind::Boolean),
        ],
    };
    pub static GetLogRecordResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetLogRecordResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "logRecord",
            crate::schema::Kind::Map(&LogRecord),
        )],
    };
    pub static GetLookupTableRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetLookupTableRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "lookupTableArn",
            crate::schema::Kind::Text(&Arn),
        )],
    };
    pub static GetLookupTableResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetLookupTableResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("lookupTableArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "lookupTableName",
                crate::schema::Kind::Text(&LookupTableName),
            ),
            crate::schema::Member::optional(
                "description",
                crate::schema::Kind::Text(&LookupTableDescription),
            ),
            crate::schema::Member::optional("tableBody", crate::schema::Kind::Text(&TableBody)),
            crate::schema::Member::optional(
                "sizeBytes",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "lastUpdatedTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional("kmsKeyId", crate::schema::Kind::Text(&KmsKeyId)),
        ],
    };
    pub static GetQueryResultsNextToken: crate::schema::Text = crate::schema::Text::new(
        "GetQueryResultsNextToken",
        crate::schema::Length::new(None, Some(1024)),
        None,
    );
    pub static GetQueryResultsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetQueryResultsRequest",
        union: false,
        members: &[
            crate::schema::Member::required("queryId", crate::schema::Kind::Text(&QueryId)),
            crate::schema::Member::optional(
                "nextToken",
                crate::schema::Kind::Text(&GetQueryResultsNextToken),
            ),
            crate::schema::Member::optional(
                "maxItems",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(10000))),
            ),
        ],
    };
    pub static GetQueryResultsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetQueryResultsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "queryLanguage",
                crate::schema::Kind::Text(&QueryLanguage),
            ),
            crate::schema::Member::optional("results", crate::schema::Kind::List(&QueryResults)),
            crate::schema::Member::optional(
                "statistics",
                crate::schema::Kind::Structure(&QueryStatistics),
            ),
            crate::schema::Member::optional("status", crate::schema::Kind::Text(&QueryStatus)),
            crate::schema::Member::optional(
                "encryptionKey",
                crate::schema::Kind::Text(&EncryptionKey),
            ),
            crate::schema::Member::optional(
                "nextToken",
                crate::schema::Kind::Text(&GetQueryResultsNextToken),
            ),
        ],
    };
    pub static GetScheduledQueryHistoryRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetScheduledQueryHistoryRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "identifier",
                    crate::schema::Kind::Text(&ScheduledQueryIdentifier),
                ),
                crate::schema::Member::required(
                    "startTime",
                    crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
                ),
                crate::schema::Member::required(
                    "endTime",
                    crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
                ),
                crate::schema::Member::optional(
                    "executionStatuses",
                    crate::schema::Kind::List(&ExecutionStatusList),
                ),
                crate::schema::Member::optional(
                    "maxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static GetScheduledQueryHistoryResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetScheduledQueryHistoryResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "name",
                    crate::schema::Kind::Text(&ScheduledQueryName),
                ),
                crate::schema::Member::optional(
                    "scheduledQueryArn",
                    crate::schema::Kind::Text(&Arn),
                ),
                crate::schema::Member::optional(
                    "triggerHistory",
                    crate::schema::Kind::List(&TriggerHistoryRecordList),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static GetScheduledQueryRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetScheduledQueryRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "identifier",
            crate::schema::Kind::Text(&ScheduledQueryIdentifier),
        )],
    };
    pub static GetScheduledQueryResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetScheduledQueryResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("scheduledQueryArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional("name", crate::schema::Kind::Text(&ScheduledQueryName)),
            crate::schema::Member::optional(
                "description",
                crate::schema::Kind::Text(&ScheduledQueryDescription),
            ),
            crate::schema::Member::optional(
                "queryLanguage",
                crate::schema::Kind::Text(&QueryLanguage),
            ),
            crate::schema::Member::optional("queryString", crate::schema::Kind::Text(&QueryString)),
            crate::schema::Member::optional(
                "logGroupIdentifiers",
                crate::schema::Kind::List(&ScheduledQueryLogGroupIdentifiers),
            ),
            crate::schema::Member::optional(
                "scheduleExpression",
                crate::schema::Kind::Text(&ScheduleExpression),
            ),
            crate::schema::Member::optional(
                "timezone",
                crate::schema::Kind::Text(&ScheduleTimezone),
            ),
            crate::schema::Member::optional(
                "startTimeOffset",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "endTimeOffset",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "destinationConfiguration",
                crate::schema::Kind::Structure(&DestinationConfiguration),
            ),
            crate::schema::Member::optional(
                "state",
                crate::schema::Kind::Text(&ScheduledQueryState),
            ),
            crate::schema::Member::optional(
                "scheduleType",
                crate::schema::Kind::Text(&ScheduleType),
            ),
            crate::schema::Member::optional(
                "lastTriggeredTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "lastExecutionStatus",
                crate::schema::Kind::Text(&ExecutionStatus),
            ),
            crate::schema::Member::optional(
                "scheduleStartTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "scheduleEndTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "executionRoleArn",
                crate::schema::Kind::Text(&RoleArn),
            ),
            crate::schema::Member::optional(
                "creationTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "lastUpdatedTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static GetStorageTierPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetStorageTierPolicyRequest",
        union: false,
        members: &[],
    };
    pub static GetStorageTierPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetStorageTierPolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("storageTier", crate::schema::Kind::Text(&StorageTier)),
            crate::schema::Member::optional(
                "lastUpdatedTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static GetTransformerRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetTransformerRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "logGroupIdentifier",
            crate::schema::Kind::Text(&LogGroupIdentifier),
        )],
    };
    pub static GetTransformerResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetTransformerResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroupIdentifier",
                crate::schema::Kind::Text(&LogGroupIdentifier),
            ),
            crate::schema::Member::optional(
                "creationTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "lastModifiedTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "transformerConfig",
                crate::schema::Kind::List(&Processors),
            ),
        ],
    };
    pub static Grok: crate::schema::Structure = crate::schema::Structure {
        name: "Grok",
        union: false,
        members: &[
            crate::schema::Member::optional("source", crate::schema::Kind::Text(&Source)),
            crate::schema::Member::required("match", crate::schema::Kind::Text(&GrokMatch)),
        ],
    };
    pub static GrokMatch: crate::schema::Text =
        crate::schema::Text::new("GrokMatch", crate::schema::Length::new(Some(1), Some(512)), None);
    pub static GroupingIdentifier: crate::schema::Structure = crate::schema::Structure {
        name: "GroupingIdentifier",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "key",
                crate::schema::Kind::Text(&GroupingIdentifierKey),
            ),
            crate::schema::Member::optional(
                "value",
                crate::schema::Kind::Text(&GroupingIdentifierValue),
            ),
        ],
    };
    pub static GroupingIdentifierKey: crate::schema::Text =
        crate::schema::Text::new("GroupingIdentifierKey", crate::schema::Length::ANY, None);
    pub static GroupingIdentifierValue: crate::schema::Text =
        crate::schema::Text::new("GroupingIdentifierValue", crate::schema::Length::ANY, None);
    pub static GroupingIdentifiers: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&GroupingIdentifier),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Histogram: crate::schema::Map = crate::schema::Map {
        key: &Time,
        value: crate::schema::Kind::Long(crate::schema::Range::ANY),
        length: crate::schema::Length::ANY,
    };
    pub static Import: crate::schema::Structure = crate::schema::Structure {
        name: "Import",
        union: false,
        members: &[
            crate::schema::Member::optional("importId", crate::schema::Kind::Text(&ImportId)),
            crate::schema::Member::optional("importSourceArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "importStatus",
                crate::schema::Kind::Text(&ImportStatus),
            ),
            crate::schema::Member::optional(
                "importDestinationArn",
                crate::schema::Kind::Text(&Arn),
            ),
            crate::schema::Member::optional(
                "importStatistics",
                crate::schema::Kind::Structure(&ImportStatistics),
            ),
            crate::schema::Member::optional(
                "importFilter",
                crate::schema::Kind::Structure(&ImportFilter),
            ),
            crate::schema::Member::optional(
                "creationTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "lastUpdatedTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "errorMessage",
                crate::schema::Kind::Text(&ErrorMessage),
            ),
        ],
    };
    pub static ImportBatch: crate::schema::Structure = crate::schema::Structure {
        name: "ImportBatch",
        union: false,
        members: &[
            crate::schema::Member::required("batchId", crate::schema::Kind::Text(&BatchId)),
            crate::schema::Member::required("status", crate::schema::Kind::Text(&ImportStatus)),
            crate::schema::Member::optional(
                "errorMessage",
                crate::schema::Kind::Text(&ErrorMessage),
            ),
        ],
    };
    pub static ImportBatchList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ImportBatch),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ImportFilter: crate::schema::Structure = crate::schema::Structure {
        name: "ImportFilter",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "startEventTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "endEventTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static ImportId: crate::schema::Text = crate::schema::Text::new(
        "ImportId",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("[\\-a-zA-Z0-9]+"),
    );
    pub static ImportList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Import),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ImportStatistics: crate::schema::Structure = crate::schema::Structure {
        name: "ImportStatistics",
        union: false,
        members: &[crate::schema::Member::optional(
            "bytesImported",
            crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
        )],
    };
    pub static ImportStatus: crate::schema::Text =
        crate::schema::Text::one_of("ImportStatus", super::ImportStatus::TEXTS);
    pub static ImportStatusList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ImportStatus),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static IndexCategories: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&IndexCategory),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(4)),
    };
    pub static IndexCategory: crate::schema::Text =
        crate::schema::Text::one_of("IndexCategory", super::IndexCategory::TEXTS);
    pub static IndexPolicies: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&IndexPolicy),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static IndexPolicy: crate::schema::Structure = crate::schema::Structure {
        name: "IndexPolicy",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroupIdentifier",
                crate::schema::Kind::Text(&LogGroupIdentifier),
            ),
            crate::schema::Member::optional(
                "lastUpdateTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "policyDocument",
                crate::schema::Kind::Text(&PolicyDocument),
            ),
            crate::schema::Member::optional("policyName", crate::schema::Kind::Text(&PolicyName)),
            crate::schema::Member::optional("source", crate::schema::Kind::Text(&IndexSource)),
        ],
    };
    pub static IndexSource: crate::schema::Text =
        crate::schema::Text::one_of("IndexSource", super::IndexSource::TEXTS);
    pub static IndexType: crate::schema::Text =
        crate::schema::Text::one_of("IndexType", super::IndexType::TEXTS);
    pub static InferredTokenName: crate::schema::Text = crate::schema::Text::new(
        "InferredTokenName",
        crate::schema::Length::new(Some(1), None),
        None,
    );
    pub static InheritedProperties: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&InheritedProperty),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static InheritedProperty: crate::schema::Text =
        crate::schema::Text::one_of("InheritedProperty", super::InheritedProperty::TEXTS);
    pub static InputLogEvent: crate::schema::Structure = crate::schema::Structure {
        name: "InputLogEvent",
        union: false,
        members: &[
            crate::schema::Member::required(
                "timestamp",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::required("message", crate::schema::Kind::Text(&EventMessage)),
        ],
    };
    pub static InputLogEvents: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&InputLogEvent),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(10000)),
    };
    pub static InputLogStreamNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&LogStreamName),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(100)),
    };
    pub static IntegrationDetails: crate::schema::Structure = crate::schema::Structure {
        name: "IntegrationDetails",
        union: true,
        members: &[crate::schema::Member::optional(
            "openSearchIntegrationDetails",
            crate::schema::Kind::Structure(&OpenSearchIntegrationDetails),
        )],
    };
    pub static IntegrationName: crate::schema::Text = crate::schema::Text::new(
        "IntegrationName",
        crate::schema::Length::new(Some(1), Some(50)),
        Some("[\\.\\-_/#A-Za-z0-9]+"),
    );
    pub static IntegrationNamePrefix: crate::schema::Text = crate::schema::Text::new(
        "IntegrationNamePrefix",
        crate::schema::Length::new(Some(1), Some(50)),
        Some("[\\.\\-_/#A-Za-z0-9]+"),
    );
    pub static IntegrationStatus: crate::schema::Text =
        crate::schema::Text::one_of("IntegrationStatus", super::IntegrationStatus::TEXTS);
    pub static IntegrationStatusMessage: crate::schema::Text = crate::schema::Text::new(
        "IntegrationStatusMessage",
        crate::schema::Length::new(Some(1), None),
        None,
    );
    pub static IntegrationSummaries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&IntegrationSummary),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static IntegrationSummary: crate::schema::Structure = crate::schema::Structure {
        name: "IntegrationSummary",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "integrationName",
                crate::schema::Kind::Text(&IntegrationName),
            ),
            crate::schema::Member::optional(
                "integrationType",
                crate::schema::Kind::Text(&IntegrationType),
            ),
            crate::schema::Member::optional(
                "integrationStatus",
                crate::schema::Kind::Text(&IntegrationStatus),
            ),
        ],
    };
    pub static IntegrationType: crate::schema::Text =
        crate::schema::Text::one_of("IntegrationType", super::IntegrationType::TEXTS);
    pub static InternalStreamingException: crate::schema::Structure = crate::schema::Structure {
        name: "InternalStreamingException",
        union: false,
        members: &[crate::schema::Member::optional("message", crate::schema::Kind::Text(&Message))],
    };
    pub static Key: crate::schema::Text =
        crate::schema::Text::new("Key", crate::schema::Length::new(Some(1), Some(128)), None);
    pub static KeyPrefix: crate::schema::Text =
        crate::schema::Text::new("KeyPrefix", crate::schema::Length::new(Some(1), Some(128)), None);
    pub static KeyValueDelimiter: crate::schema::Text = crate::schema::Text::new(
        "KeyValueDelimiter",
        crate::schema::Length::new(Some(1), Some(128)),
        None,
    );
    pub static KmsKeyId: crate::schema::Text =
        crate::schema::Text::new("KmsKeyId", crate::schema::Length::new(None, Some(256)), None);
    pub static ListAggregateLogGroupSummariesGroupBy: crate::schema::Text =
        crate::schema::Text::one_of(
            "ListAggregateLogGroupSummariesGroupBy",
            super::ListAggregateLogGroupSummariesGroupBy::TEXTS,
        );
    pub static ListAggregateLogGroupSummariesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListAggregateLogGroupSummariesRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "accountIdentifiers",
                    crate::schema::Kind::List(&AccountIds),
                ),
                crate::schema::Member::optional(
                    "includeLinkedAccounts",
                    crate::schema::Kind::Boolean,
                ),
                crate::schema::Member::optional(
                    "logGroupClass",
                    crate::schema::Kind::Text(&LogGroupClass),
                ),
                crate::schema::Member::optional(
                    "logGroupNamePattern",
                    crate::schema::Kind::Text(&LogGroupNameRegexPattern),
                ),
                crate::schema::Member::optional(
                    "dataSources",
                    crate::schema::Kind::List(&DataSourceFilters),
                ),
                crate::schema::Member::required(
                    "groupBy",
                    crate::schema::Kind::Text(&ListAggregateLogGroupSummariesGroupBy),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
                crate::schema::Member::optional(
                    "limit",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
                ),
            ],
        };
    pub static ListAggregateLogGroupSummariesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListAggregateLogGroupSummariesResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "aggregateLogGroupSummaries",
                    crate::schema::Kind::List(&AggregateLogGroupSummaries),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static ListAnomaliesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListAnomaliesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "anomalyDetectorArn",
                crate::schema::Kind::Text(&AnomalyDetectorArn),
            ),
            crate::schema::Member::optional(
                "suppressionState",
                crate::schema::Kind::Text(&SuppressionState),
            ),
            crate::schema::Member::optional(
                "limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListAnomaliesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListAnomaliesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("anomalies", crate::schema::Kind::List(&Anomalies)),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListIntegrationsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListIntegrationsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "integrationNamePrefix",
                crate::schema::Kind::Text(&IntegrationNamePrefix),
            ),
            crate::schema::Member::optional(
                "integrationType",
                crate::schema::Kind::Text(&IntegrationType),
            ),
            crate::schema::Member::optional(
                "integrationStatus",
                crate::schema::Kind::Text(&IntegrationStatus),
            ),
        ],
    };
    pub static ListIntegrationsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListIntegrationsResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "integrationSummaries",
            crate::schema::Kind::List(&IntegrationSummaries),
        )],
    };
    pub static ListLogAnomalyDetectorsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListLogAnomalyDetectorsRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "filterLogGroupArn",
                    crate::schema::Kind::Text(&LogGroupArn),
                ),
                crate::schema::Member::optional(
                    "limit",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static ListLogAnomalyDetectorsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListLogAnomalyDetectorsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "anomalyDetectors",
                    crate::schema::Kind::List(&AnomalyDetectors),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static ListLogGroupsForQueryRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListLogGroupsForQueryRequest",
        union: false,
        members: &[
            crate::schema::Member::required("queryId", crate::schema::Kind::Text(&QueryId)),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "maxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(50), Some(500))),
            ),
        ],
    };
    pub static ListLogGroupsForQueryResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListLogGroupsForQueryResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroupIdentifiers",
                crate::schema::Kind::List(&LogGroupIdentifiers),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListLogGroupsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListLogGroupsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroupNamePattern",
                crate::schema::Kind::Text(&LogGroupNameRegexPattern),
            ),
            crate::schema::Member::optional(
                "logGroupClass",
                crate::schema::Kind::Text(&LogGroupClass),
            ),
            crate::schema::Member::optional("includeLinkedAccounts", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "accountIdentifiers",
                crate::schema::Kind::List(&AccountIds),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
            crate::schema::Member::optional(
                "dataSources",
                crate::schema::Kind::List(&DataSourceFilters),
            ),
            crate::schema::Member::optional(
                "fieldIndexNames",
                crate::schema::Kind::List(&FieldIndexNames),
            ),
            crate::schema::Member::optional("logGroupTags", crate::schema::Kind::List(&TagFilters)),
        ],
    };
    pub static ListLogGroupsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListLogGroupsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroups",
                crate::schema::Kind::List(&LogGroupSummaries),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListScheduledQueriesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListScheduledQueriesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "maxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "state",
                crate::schema::Kind::Text(&ScheduledQueryState),
            ),
            crate::schema::Member::optional(
                "scheduleType",
                crate::schema::Kind::Text(&ScheduleType),
            ),
        ],
    };
    pub static ListScheduledQueriesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListScheduledQueriesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "scheduledQueries",
                crate::schema::Kind::List(&ScheduledQuerySummaryList),
            ),
        ],
    };
    pub static ListSourcesForS3TableIntegrationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListSourcesForS3TableIntegrationRequest",
            union: false,
            members: &[
                crate::schema::Member::required("integrationArn", crate::schema::Kind::Text(&Arn)),
                crate::schema::Member::optional(
                    "maxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static ListSourcesForS3TableIntegrationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListSourcesForS3TableIntegrationResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "sources",
                    crate::schema::Kind::List(&S3TableIntegrationSources),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static ListSyslogConfigurationsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListSyslogConfigurationsRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "logGroupIdentifier",
                    crate::schema::Kind::Text(&LogGroupIdentifier),
                ),
                crate::schema::Member::optional(
                    "vpcEndpointId",
                    crate::schema::Kind::Text(&VpcEndpointId),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
                crate::schema::Member::optional(
                    "maxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(50))),
                ),
            ],
        };
    pub static ListSyslogConfigurationsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListSyslogConfigurationsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "syslogConfigurations",
                    crate::schema::Kind::List(&SyslogConfigurations),
                ),
                crate::schema::Member::optional("nextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static ListTagsForResourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListTagsForResourceRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "resourceArn",
            crate::schema::Kind::Text(&AmazonResourceName),
        )],
    };
    pub static ListTagsForResourceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListTagsForResourceResponse",
        union: false,
        members: &[crate::schema::Member::optional("tags", crate::schema::Kind::Map(&Tags))],
    };
    pub static ListTagsLogGroupRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListTagsLogGroupRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "logGroupName",
            crate::schema::Kind::Text(&LogGroupName),
        )],
    };
    pub static ListTagsLogGroupResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListTagsLogGroupResponse",
        union: false,
        members: &[crate::schema::Member::optional("tags", crate::schema::Kind::Map(&Tags))],
    };
    pub static ListToMap: crate::schema::Structure = crate::schema::Structure {
        name: "ListToMap",
        union: false,
        members: &[
            crate::schema::Member::required("source", crate::schema::Kind::Text(&Source)),
            crate::schema::Member::required("key", crate::schema::Kind::Text(&Key)),
            crate::schema::Member::optional("valueKey", crate::schema::Kind::Text(&ValueKey)),
            crate::schema::Member::optional("target", crate::schema::Kind::Text(&Target)),
            crate::schema::Member::optional("flatten", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "flattenedElement",
                crate::schema::Kind::Text(&FlattenedElement),
            ),
        ],
    };
    pub static LiveTailSessionLogEvent: crate::schema::Structure = crate::schema::Structure {
        name: "LiveTailSessionLogEvent",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logStreamName",
                crate::schema::Kind::Text(&LogStreamName),
            ),
            crate::schema::Member::optional(
                "logGroupIdentifier",
                crate::schema::Kind::Text(&LogGroupIdentifier),
            ),
            crate::schema::Member::optional("message", crate::schema::Kind::Text(&EventMessage)),
            crate::schema::Member::optional(
                "timestamp",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "ingestionTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static LiveTailSessionMetadata: crate::schema::Structure = crate::schema::Structure {
        name: "LiveTailSessionMetadata",
        union: false,
        members: &[crate::schema::Member::optional("sampled", crate::schema::Kind::Boolean)],
    };
    pub static LiveTailSessionResults: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LiveTailSessionLogEvent),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LiveTailSessionStart: crate::schema::Structure = crate::schema::Structure {
        name: "LiveTailSessionStart",
        union: false,
        members: &[
            crate::schema::Member::optional("requestId", crate::schema::Kind::Text(&RequestId)),
            crate::schema::Member::optional("sessionId", crate::schema::Kind::Text(&SessionId)),
            crate::schema::Member::optional(
                "logGroupIdentifiers",
                crate::schema::Kind::List(&StartLiveTailLogGroupIdentifiers),
            ),
            crate::schema::Member::optional(
                "logStreamNames",
                crate::schema::Kind::List(&InputLogStreamNames),
            ),
            crate::schema::Member::optional(
                "logStreamNamePrefixes",
                crate::schema::Kind::List(&InputLogStreamNames),
            ),
            crate::schema::Member::optional(
                "logEventFilterPattern",
                crate::schema::Kind::Text(&FilterPattern),
            ),
        ],
    };
    pub static LiveTailSessionUpdate: crate::schema::Structure = crate::schema::Structure {
        name: "LiveTailSessionUpdate",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "sessionMetadata",
                crate::schema::Kind::Structure(&LiveTailSessionMetadata),
            ),
            crate::schema::Member::optional(
                "sessionResults",
                crate::schema::Kind::List(&LiveTailSessionResults),
            ),
        ],
    };
    pub static Locale: crate::schema::Text =
        crate::schema::Text::new("Locale", crate::schema::Length::new(Some(1), None), None);
    pub static LogEvent: crate::schema::Structure = crate::schema::Structure {
        name: "LogEvent",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "timestamp",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional("message", crate::schema::Kind::Text(&EventMessage)),
        ],
    };
    pub static LogFieldName: crate::schema::Text = crate::schema::Text::new(
        "LogFieldName",
        crate::schema::Length::new(Some(1), Some(256)),
        None,
    );
    pub static LogFieldType: crate::schema::Structure = crate::schema::Structure {
        name: "LogFieldType",
        union: false,
        members: &[
            crate::schema::Member::optional("type", crate::schema::Kind::Text(&DataType)),
            crate::schema::Member::optional(
                "element",
                crate::schema::Kind::Structure(&LogFieldType),
            ),
            crate::schema::Member::optional("fields", crate::schema::Kind::List(&LogFieldsList)),
        ],
    };
    pub static LogFieldsList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LogFieldsListItem),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LogFieldsListItem: crate::schema::Structure = crate::schema::Structure {
        name: "LogFieldsListItem",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logFieldName",
                crate::schema::Kind::Text(&LogFieldName),
            ),
            crate::schema::Member::optional(
                "logFieldType",
                crate::schema::Kind::Structure(&LogFieldType),
            ),
        ],
    };
    pub static LogGroup: crate::schema::Structure = crate::schema::Structure {
        name: "LogGroup",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional(
                "creationTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "retentionInDays",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "metricFilterCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("arn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "storedBytes",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional("kmsKeyId", crate::schema::Kind::Text(&KmsKeyId)),
            crate::schema::Member::optional(
                "dataProtectionStatus",
                crate::schema::Kind::Text(&DataProtectionStatus),
            ),
            crate::schema::Member::optional(
                "inheritedProperties",
                crate::schema::Kind::List(&InheritedProperties),
            ),
            crate::schema::Member::optional(
                "logGroupClass",
                crate::schema::Kind::Text(&LogGroupClass),
            ),
            crate::schema::Member::optional("logGroupArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "deletionProtectionEnabled",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional(
                "bearerTokenAuthenticationEnabled",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional(
                "retentionPolicyName",
                crate::schema::Kind::Text(&PolicyName),
            ),
        ],
    };
    pub static LogGroupArn: crate::schema::Text = crate::schema::Text::new(
        "LogGroupArn",
        crate::schema::Length::new(Some(1), Some(2048)),
        Some("[\\w#+=/:,.@-]*"),
    );
    pub static LogGroupArnList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&LogGroupArn),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LogGroupClass: crate::schema::Text =
        crate::schema::Text::one_of("LogGroupClass", super::LogGroupClass::TEXTS);
    pub static LogGroupField: crate::schema::Structure = crate::schema::Structure {
        name: "LogGroupField",
        union: false,
        members: &[
            crate::schema::Member::optional("name", crate::schema::Kind::Text(&Field)),
            crate::schema::Member::optional(
                "percent",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(100))),
            ),
        ],
    };
    pub static LogGroupFieldList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LogGroupField),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LogGroupIdentifier: crate::schema::Text = crate::schema::Text::new(
        "LogGroupIdentifier",
        crate::schema::Length::new(Some(1), Some(2048)),
        Some("[\\w#+=/:,.@-]*"),
    );
    pub static LogGroupIdentifiers: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&LogGroupIdentifier),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LogGroupImpact: crate::schema::Structure = crate::schema::Structure {
        name: "LogGroupImpact",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional(
                "currentRetention",
                crate::schema::Kind::Text(&RetentionValue),
            ),
            crate::schema::Member::optional(
                "proposedRetention",
                crate::schema::Kind::Text(&RetentionValue),
            ),
            crate::schema::Member::optional(
                "storedBytes",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static LogGroupImpacts: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LogGroupImpact),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LogGroupName: crate::schema::Text = crate::schema::Text::new(
        "LogGroupName",
        crate::schema::Length::new(Some(1), Some(512)),
        Some("[\\.\\-_/#A-Za-z0-9]+"),
    );
    pub static LogGroupNamePattern: crate::schema::Text = crate::schema::Text::new(
        "LogGroupNamePattern",
        crate::schema::Length::new(Some(0), Some(512)),
        Some("[\\.\\-_/#A-Za-z0-9]*"),
    );
    pub static LogGroupNameRegexPattern: crate::schema::Text = crate::schema::Text::new(
        "LogGroupNameRegexPattern",
        crate::schema::Length::new(Some(3), Some(129)),
        Some("(\\^?[\\.\\-_\\/#A-Za-z0-9]{3,24})(\\|\\^?[\\.\\-_\\/#A-Za-z0-9]{3,24}){0,4}"),
    );
    pub static LogGroupNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&LogGroupName),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LogGroupSummaries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LogGroupSummary),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LogGroupSummary: crate::schema::Structure = crate::schema::Structure {
        name: "LogGroupSummary",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional("logGroupArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "logGroupClass",
                crate::schema::Kind::Text(&LogGroupClass),
            ),
        ],
    };
    pub static LogGroups: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LogGroup),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LogObjectPointer: crate::schema::Text = crate::schema::Text::new(
        "LogObjectPointer",
        crate::schema::Length::new(Some(1), Some(512)),
        None,
    );
    pub static LogRecord: crate::schema::Map = crate::schema::Map {
        key: &Field,
        value: crate::schema::Kind::Text(&Value),
        length: crate::schema::Length::ANY,
    };
    pub static LogRecordPointer: crate::schema::Text =
        crate::schema::Text::new("LogRecordPointer", crate::schema::Length::ANY, None);
    pub static LogSamples: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LogEvent),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LogStream: crate::schema::Structure = crate::schema::Structure {
        name: "LogStream",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logStreamName",
                crate::schema::Kind::Text(&LogStreamName),
            ),
            crate::schema::Member::optional(
                "creationTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "firstEventTimestamp",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "lastEventTimestamp",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "lastIngestionTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "uploadSequenceToken",
                crate::schema::Kind::Text(&SequenceToken),
            ),
            crate::schema::Member::optional("arn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "storedBytes",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static LogStreamName: crate::schema::Text = crate::schema::Text::new(
        "LogStreamName",
        crate::schema::Length::new(Some(1), Some(512)),
        Some("[^:*]*"),
    );
    pub static LogStreams: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LogStream),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LogType: crate::schema::Text = crate::schema::Text::new(
        "LogType",
        crate::schema::Length::new(Some(1), Some(255)),
        Some("[\\w]*"),
    );
    pub static LogTypes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&LogType),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(10)),
    };
    pub static LookupTable: crate::schema::Structure = crate::schema::Structure {
        name: "LookupTable",
        union: false,
        members: &[
            crate::schema::Member::optional("lookupTableArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "lookupTableName",
                crate::schema::Kind::Text(&LookupTableName),
            ),
            crate::schema::Member::optional(
                "description",
                crate::schema::Kind::Text(&LookupTableDescription),
            ),
            crate::schema::Member::optional("tableFields", crate::schema::Kind::List(&TableFields)),
            crate::schema::Member::optional(
                "recordsCount",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "sizeBytes",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "lastUpdatedTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional("kmsKeyId", crate::schema::Kind::Text(&KmsKeyId)),
        ],
    };
    pub static LookupTableConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "LookupTableConfiguration",
        union: false,
        members: &[
            crate::schema::Member::required(
                "tableName",
                crate::schema::Kind::Text(&LookupTableName),
            ),
            crate::schema::Member::required("roleArn", crate::schema::Kind::Text(&RoleArn)),
            crate::schema::Member::optional(
                "description",
                crate::schema::Kind::Text(&LookupTableDescription),
            ),
            crate::schema::Member::optional("kmsKeyId", crate::schema::Kind::Text(&KmsKeyId)),
            crate::schema::Member::optional("tags", crate::schema::Kind::Map(&Tags)),
        ],
    };
    pub static LookupTableDescription: crate::schema::Text = crate::schema::Text::new(
        "LookupTableDescription",
        crate::schema::Length::new(Some(0), Some(1024)),
        None,
    );
    pub static LookupTableName: crate::schema::Text = crate::schema::Text::new(
        "LookupTableName",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("^[a-zA-Z0-9_]+$"),
    );
    pub static LookupTables: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LookupTable),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LowerCaseString: crate::schema::Structure = crate::schema::Structure {
        name: "LowerCaseString",
        union: false,
        members: &[crate::schema::Member::required(
            "withKeys",
            crate::schema::Kind::List(&LowerCaseStringWithKeys),
        )],
    };
    pub static LowerCaseStringWithKeys: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&WithKey),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(10)),
    };
    pub static MappingVersion: crate::schema::Text = crate::schema::Text::new(
        "MappingVersion",
        crate::schema::Length::new(Some(1), Some(10)),
        Some("^\\d+\\.\\d+(\\.\\d+)?$"),
    );
    pub static MatchPattern: crate::schema::Text =
        crate::schema::Text::new("MatchPattern", crate::schema::Length::new(Some(1), None), None);
    pub static MatchPatterns: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&MatchPattern),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(5)),
    };
    pub static Message: crate::schema::Text =
        crate::schema::Text::new("Message", crate::schema::Length::ANY, None);
    pub static MetricFilter: crate::schema::Structure = crate::schema::Structure {
        name: "MetricFilter",
        union: false,
        members: &[
            crate::schema::Member::optional("filterName", crate::schema::Kind::Text(&FilterName)),
            crate::schema::Member::optional(
                "filterPattern",
                crate::schema::Kind::Text(&FilterPattern),
            ),
            crate::schema::Member::optional(
                "metricTransformations",
                crate::schema::Kind::List(&MetricTransformations),
            ),
            crate::schema::Member::optional(
                "creationTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional("applyOnTransformedLogs", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "fieldSelectionCriteria",
                crate::schema::Kind::Text(&FieldSelectionCriteria),
            ),
            crate::schema::Member::optional(
                "emitSystemFieldDimensions",
                crate::schema::Kind::List(&EmitSystemFields),
            ),
        ],
    };
    pub static MetricFilterMatchRecord: crate::schema::Structure = crate::schema::Structure {
        name: "MetricFilterMatchRecord",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "eventNumber",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "eventMessage",
                crate::schema::Kind::Text(&EventMessage),
            ),
            crate::schema::Member::optional(
                "extractedValues",
                crate::schema::Kind::Map(&ExtractedValues),
            ),
        ],
    };
    pub static MetricFilterMatches: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MetricFilterMatchRecord),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MetricFilters: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MetricFilter),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MetricName: crate::schema::Text = crate::schema::Text::new(
        "MetricName",
        crate::schema::Length::new(None, Some(255)),
        Some("[^:*$]*"),
    );
    pub static MetricNamespace: crate::schema::Text = crate::schema::Text::new(
        "MetricNamespace",
        crate::schema::Length::new(None, Some(255)),
        Some("[^:*$]*"),
    );
    pub static MetricTransformation: crate::schema::Structure = crate::schema::Structure {
        name: "MetricTransformation",
        union: false,
        members: &[
            crate::schema::Member::required("metricName", crate::schema::Kind::Text(&MetricName)),
            crate::schema::Member::required(
                "metricNamespace",
                crate::schema::Kind::Text(&MetricNamespace),
            ),
            crate::schema::Member::required("metricValue", crate::schema::Kind::Text(&MetricValue)),
            crate::schema::Member::optional(
                "defaultValue",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional("dimensions", crate::schema::Kind::Map(&Dimensions)),
            crate::schema::Member::optional("unit", crate::schema::Kind::Text(&StandardUnit)),
        ],
    };
    pub static MetricTransformations: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MetricTransformation),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(1)),
    };
    pub static MetricValue: crate::schema::Text =
        crate::schema::Text::new("MetricValue", crate::schema::Length::new(None, Some(100)), None);
    pub static MoveKeyEntries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MoveKeyEntry),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(5)),
    };
    pub static MoveKeyEntry: crate::schema::Structure = crate::schema::Structure {
        name: "MoveKeyEntry",
        union: false,
        members: &[
            crate::schema::Member::required("source", crate::schema::Kind::Text(&Source)),
            crate::schema::Member::required("target", crate::schema::Kind::Text(&Target)),
            crate::schema::Member::optional("overwriteIfExists", crate::schema::Kind::Boolean),
        ],
    };
    pub static MoveKeys: crate::schema::Structure = crate::schema::Structure {
        name: "MoveKeys",
        union: false,
        members: &[crate::schema::Member::required(
            "entries",
            crate::schema::Kind::List(&MoveKeyEntries),
        )],
    };
    pub static NextToken: crate::schema::Text =
        crate::schema::Text::new("NextToken", crate::schema::Length::new(Some(1), None), None);
    pub static NonMatchValue: crate::schema::Text = crate::schema::Text::new(
        "NonMatchValue",
        crate::schema::Length::new(Some(1), Some(128)),
        None,
    );
    pub static OCSFVersion: crate::schema::Text =
        crate::schema::Text::one_of("OCSFVersion", super::OCSFVersion::TEXTS);
    pub static OpenSearchApplication: crate::schema::Structure = crate::schema::Structure {
        name: "OpenSearchApplication",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "applicationEndpoint",
                crate::schema::Kind::Text(&OpenSearchApplicationEndpoint),
            ),
            crate::schema::Member::optional("applicationArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "applicationId",
                crate::schema::Kind::Text(&OpenSearchApplicationId),
            ),
            crate::schema::Member::optional(
                "status",
                crate::schema::Kind::Structure(&OpenSearchResourceStatus),
            ),
        ],
    };
    pub static OpenSearchApplicationEndpoint: crate::schema::Text = crate::schema::Text::new(
        "OpenSearchApplicationEndpoint",
        crate::schema::Length::new(Some(1), Some(1024)),
        Some("^https://[\\.\\-_/#:A-Za-z0-9]+\\.com$"),
    );
    pub static OpenSearchApplicationId: crate::schema::Text = crate::schema::Text::new(
        "OpenSearchApplicationId",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("[\\.\\-_/#A-Za-z0-9]+"),
    );
    pub static OpenSearchCollection: crate::schema::Structure = crate::schema::Structure {
        name: "OpenSearchCollection",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "collectionEndpoint",
                crate::schema::Kind::Text(&OpenSearchCollectionEndpoint),
            ),
            crate::schema::Member::optional("collectionArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "status",
                crate::schema::Kind::Structure(&OpenSearchResourceStatus),
            ),
        ],
    };
    pub static OpenSearchCollectionEndpoint: crate::schema::Text = crate::schema::Text::new(
        "OpenSearchCollectionEndpoint",
        crate::schema::Length::new(Some(1), Some(1024)),
        Some("^https://[\\.\\-_/#:A-Za-z0-9]+\\.com$"),
    );
    pub static OpenSearchDataAccessPolicy: crate::schema::Structure = crate::schema::Structure {
        name: "OpenSearchDataAccessPolicy",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "policyName",
                crate::schema::Kind::Text(&OpenSearchPolicyName),
            ),
            crate::schema::Member::optional(
                "status",
                crate::schema::Kind::Structure(&OpenSearchResourceStatus),
            ),
        ],
    };
    pub static OpenSearchDataSource: crate::schema::Structure = crate::schema::Structure {
        name: "OpenSearchDataSource",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "dataSourceName",
                crate::schema::Kind::Text(&OpenSearchDataSourceName),
            ),
            crate::schema::Member::optional(
                "status",
                crate::schema::Kind::Structure(&OpenSearchResourceStatus),
            ),
        ],
    };
    pub static OpenSearchDataSourceName: crate::schema::Text = crate::schema::Text::new(
        "OpenSearchDataSourceName",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("[\\.\\-_/#A-Za-z0-9]+"),
    );
    pub static OpenSearchEncryptionPolicy: crate::schema::Structure = crate::schema::Structure {
        name: "OpenSearchEncryptionPolicy",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "policyName",
                crate::schema::Kind::Text(&OpenSearchPolicyName),
            ),
            crate::schema::Member::optional(
                "status",
                crate::schema::Kind::Structure(&OpenSearchResourceStatus),
            ),
        ],
    };
    pub static OpenSearchIntegrationDetails: crate::schema::Structure = crate::schema::Structure {
        name: "OpenSearchIntegrationDetails",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "dataSource",
                crate::schema::Kind::Structure(&OpenSearchDataSource),
            ),
            crate::schema::Member::optional(
                "application",
                crate::schema::Kind::Structure(&OpenSearchApplication),
            ),
            crate::schema::Member::optional(
                "collection",
                crate::schema::Kind::Structure(&OpenSearchCollection),
            ),
            crate::schema::Member::optional(
                "workspace",
                crate::schema::Kind::Structure(&OpenSearchWorkspace),
            ),
            crate::schema::Member::optional(
                "encryptionPolicy",
                crate::schema::Kind::Structure(&OpenSearchEncryptionPolicy),
            ),
            crate::schema::Member::optional(
                "networkPolicy",
                crate::schema::Kind::Structure(&OpenSearchNetworkPolicy),
            ),
            crate::schema::Member::optional(
                "accessPolicy",
                crate::schema::Kind::Structure(&OpenSearchDataAccessPolicy),
            ),
            crate::schema::Member::optional(
                "lifecyclePolicy",
                crate::schema::Kind::Structure(&OpenSearchLifecyclePolicy),
            ),
        ],
    };
    pub static OpenSearchLifecyclePolicy: crate::schema::Structure = crate::schema::Structure {
        name: "OpenSearchLifecyclePolicy",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "policyName",
                crate::schema::Kind::Text(&OpenSearchPolicyName),
            ),
            crate::schema::Member::optional(
                "status",
                crate::schema::Kind::Structure(&OpenSearchResourceStatus),
            ),
        ],
    };
    pub static OpenSearchNetworkPolicy: crate::schema::Structure = crate::schema::Structure {
        name: "OpenSearchNetworkPolicy",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "policyName",
                crate::schema::Kind::Text(&OpenSearchPolicyName),
            ),
            crate::schema::Member::optional(
                "status",
                crate::schema::Kind::Structure(&OpenSearchResourceStatus),
            ),
        ],
    };
    pub static OpenSearchPolicyName: crate::schema::Text = crate::schema::Text::new(
        "OpenSearchPolicyName",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("[\\.\\-_/#A-Za-z0-9]+"),
    );
    pub static OpenSearchResourceConfig: crate::schema::Structure = crate::schema::Structure {
        name: "OpenSearchResourceConfig",
        union: false,
        members: &[
            crate::schema::Member::optional("kmsKeyArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::required("dataSourceRoleArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::required(
                "dashboardViewerPrincipals",
                crate::schema::Kind::List(&DashboardViewerPrincipals),
            ),
            crate::schema::Member::optional("applicationArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::required(
                "retentionDays",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(30))),
            ),
        ],
    };
    pub static OpenSearchResourceStatus: crate::schema::Structure = crate::schema::Structure {
        name: "OpenSearchResourceStatus",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "status",
                crate::schema::Kind::Text(&OpenSearchResourceStatusType),
            ),
            crate::schema::Member::optional(
                "statusMessage",
                crate::schema::Kind::Text(&IntegrationStatusMessage),
            ),
        ],
    };
    pub static OpenSearchResourceStatusType: crate::schema::Text = crate::schema::Text::one_of(
        "OpenSearchResourceStatusType",
        super::OpenSearchResourceStatusType::TEXTS,
    );
    pub static OpenSearchWorkspace: crate::schema::Structure = crate::schema::Structure {
        name: "OpenSearchWorkspace",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "workspaceId",
                crate::schema::Kind::Text(&OpenSearchWorkspaceId),
            ),
            crate::schema::Member::optional(
                "status",
                crate::schema::Kind::Structure(&OpenSearchResourceStatus),
            ),
        ],
    };
    pub static OpenSearchWorkspaceId: crate::schema::Text = crate::schema::Text::new(
        "OpenSearchWorkspaceId",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("[\\.\\-_/#A-Za-z0-9]+"),
    );
    pub static OrderBy: crate::schema::Text =
        crate::schema::Text::one_of("OrderBy", super::OrderBy::TEXTS);
    pub static OutputFormat: crate::schema::Text =
        crate::schema::Text::one_of("OutputFormat", super::OutputFormat::TEXTS);
    pub static OutputFormats: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&OutputFormat),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static OutputLogEvent: crate::schema::Structure = crate::schema::Structure {
        name: "OutputLogEvent",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "timestamp",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional("message", crate::schema::Kind::Text(&EventMessage)),
            crate::schema::Member::optional(
                "ingestionTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static OutputLogEvents: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&OutputLogEvent),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ParseCloudfront: crate::schema::Structure = crate::schema::Structure {
        name: "ParseCloudfront",
        union: false,
        members: &[crate::schema::Member::optional("source", crate::schema::Kind::Text(&Source))],
    };
    pub static ParseJSON: crate::schema::Structure = crate::schema::Structure {
        name: "ParseJSON",
        union: false,
        members: &[
            crate::schema::Member::optional("source", crate::schema::Kind::Text(&Source)),
            crate::schema::Member::optional(
                "destination",
                crate::schema::Kind::Text(&DestinationField),
            ),
        ],
    };
    pub static ParseKeyValue: crate::schema::Structure = crate::schema::Structure {
        name: "ParseKeyValue",
        union: false,
        members: &[
            crate::schema::Member::optional("source", crate::schema::Kind::Text(&Source)),
            crate::schema::Member::optional(
                "destination",
                crate::schema::Kind::Text(&DestinationField),
            ),
            crate::schema::Member::optional(
                "fieldDelimiter",
                crate::schema::Kind::Text(&ParserFieldDelimiter),
            ),
            crate::schema::Member::optional(
                "keyValueDelimiter",
                crate::schema::Kind::Text(&KeyValueDelimiter),
            ),
            crate::schema::Member::optional("keyPrefix", crate::schema::Kind::Text(&KeyPrefix)),
            crate::schema::Member::optional(
                "nonMatchValue",
                crate::schema::Kind::Text(&NonMatchValue),
            ),
            crate::schema::Member::optional("overwriteIfExists", crate::schema::Kind::Boolean),
        ],
    };
    pub static ParsePostgres: crate::schema::Structure = crate::schema::Structure {
        name: "ParsePostgres",
        union: false,
        members: &[crate::schema::Member::optional("source", crate::schema::Kind::Text(&Source))],
    };
    pub static ParseRoute53: crate::schema::Structure = crate::schema::Structure {
        name: "ParseRoute53",
        union: false,
        members: &[crate::schema::Member::optional("source", crate::schema::Kind::Text(&Source))],
    };
    pub static ParseToOCSF: crate::schema::Structure = crate::schema::Structure {
        name: "ParseToOCSF",
        union: false,
        members: &[
            crate::schema::Member::optional("source", crate::schema::Kind::Text(&Source)),
            crate::schema::Member::required("eventSource", crate::schema::Kind::Text(&EventSource)),
            crate::schema::Member::required("ocsfVersion", crate::schema::Kind::Text(&OCSFVersion)),
            crate::schema::Member::optional(
                "mappingVersion",
                crate::schema::Kind::Text(&MappingVersion),
            ),
        ],
    };
    pub static ParseVPC: crate::schema::Structure = crate::schema::Structure {
        name: "ParseVPC",
        union: false,
        members: &[crate::schema::Member::optional("source", crate::schema::Kind::Text(&Source))],
    };
    pub static ParseWAF: crate::schema::Structure = crate::schema::Structure {
        name: "ParseWAF",
        union: false,
        members: &[crate::schema::Member::optional("source", crate::schema::Kind::Text(&Source))],
    };
    pub static ParserFieldDelimiter: crate::schema::Text = crate::schema::Text::new(
        "ParserFieldDelimiter",
        crate::schema::Length::new(Some(1), Some(128)),
        None,
    );
    pub static PatternId: crate::schema::Text =
        crate::schema::Text::new("PatternId", crate::schema::Length::new(Some(32), Some(32)), None);
    pub static PatternRegex: crate::schema::Text =
        crate::schema::Text::new("PatternRegex", crate::schema::Length::new(Some(1), None), None);
    pub static PatternString: crate::schema::Text =
        crate::schema::Text::new("PatternString", crate::schema::Length::new(Some(1), None), None);
    pub static PatternToken: crate::schema::Structure = crate::schema::Structure {
        name: "PatternToken",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "dynamicTokenPosition",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("isDynamic", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("tokenString", crate::schema::Kind::Text(&TokenString)),
            crate::schema::Member::optional(
                "enumerations",
                crate::schema::Kind::Map(&Enumerations),
            ),
            crate::schema::Member::optional(
                "inferredTokenName",
                crate::schema::Kind::Text(&InferredTokenName),
            ),
        ],
    };
    pub static PatternTokens: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PatternToken),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Policy: crate::schema::Structure = crate::schema::Structure {
        name: "Policy",
        union: false,
        members: &[crate::schema::Member::optional(
            "deliveryDestinationPolicy",
            crate::schema::Kind::Text(&DeliveryDestinationPolicy),
        )],
    };
    pub static PolicyDocument: crate::schema::Text = crate::schema::Text::new(
        "PolicyDocument",
        crate::schema::Length::new(Some(1), Some(51200)),
        None,
    );
    pub static PolicyName: crate::schema::Text =
        crate::schema::Text::new("PolicyName", crate::schema::Length::ANY, None);
    pub static PolicyScope: crate::schema::Text =
        crate::schema::Text::one_of("PolicyScope", super::PolicyScope::TEXTS);
    pub static PolicyType: crate::schema::Text =
        crate::schema::Text::one_of("PolicyType", super::PolicyType::TEXTS);
    pub static Priority: crate::schema::Text =
        crate::schema::Text::new("Priority", crate::schema::Length::new(Some(1), None), None);
    pub static Processor: crate::schema::Structure = crate::schema::Structure {
        name: "Processor",
        union: false,
        members: &[
            crate::schema::Member::optional("addKeys", crate::schema::Kind::Structure(&AddKeys)),
            crate::schema::Member::optional(
                "copyValue",
                crate::schema::Kind::Structure(&CopyValue),
            ),
            crate::schema::Member::optional("csv", crate::schema::Kind::Structure(&CSV)),
            crate::schema::Member::optional(
                "dateTimeConverter",
                crate::schema::Kind::Structure(&DateTimeConverter),
            ),
            crate::schema::Member::optional(
                "deleteKeys",
                crate::schema::Kind::Structure(&DeleteKeys),
            ),
            crate::schema::Member::optional("grok", crate::schema::Kind::Structure(&Grok)),
            crate::schema::Member::optional(
                "listToMap",
                crate::schema::Kind::Structure(&ListToMap),
            ),
            crate::schema::Member::optional(
                "lowerCaseString",
                crate::schema::Kind::Structure(&LowerCaseString),
            ),
            crate::schema::Member::optional("moveKeys", crate::schema::Kind::Structure(&MoveKeys)),
            crate::schema::Member::optional(
                "parseCloudfront",
                crate::schema::Kind::Structure(&ParseCloudfront),
            ),
            crate::schema::Member::optional(
                "parseJSON",
                crate::schema::Kind::Structure(&ParseJSON),
            ),
            crate::schema::Member::optional(
                "parseKeyValue",
                crate::schema::Kind::Structure(&ParseKeyValue),
            ),
            crate::schema::Member::optional(
                "parseRoute53",
                crate::schema::Kind::Structure(&ParseRoute53),
            ),
            crate::schema::Member::optional(
                "parseToOCSF",
                crate::schema::Kind::Structure(&ParseToOCSF),
            ),
            crate::schema::Member::optional(
                "parsePostgres",
                crate::schema::Kind::Structure(&ParsePostgres),
            ),
            crate::schema::Member::optional("parseVPC", crate::schema::Kind::Structure(&ParseVPC)),
            crate::schema::Member::optional("parseWAF", crate::schema::Kind::Structure(&ParseWAF)),
            crate::schema::Member::optional(
                "renameKeys",
                crate::schema::Kind::Structure(&RenameKeys),
            ),
            crate::schema::Member::optional(
                "splitString",
                crate::schema::Kind::Structure(&SplitString),
            ),
            crate::schema::Member::optional(
                "substituteString",
                crate::schema::Kind::Structure(&SubstituteString),
            ),
            crate::schema::Member::optional(
                "trimString",
                crate::schema::Kind::Structure(&TrimString),
            ),
            crate::schema::Member::optional(
                "typeConverter",
                crate::schema::Kind::Structure(&TypeConverter),
            ),
            crate::schema::Member::optional(
                "upperCaseString",
                crate::schema::Kind::Structure(&UpperCaseString),
            ),
        ],
    };
    pub static Processors: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Processor),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(20)),
    };
    pub static PutAccountPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutAccountPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("policyName", crate::schema::Kind::Text(&PolicyName)),
            crate::schema::Member::required(
                "policyDocument",
                crate::schema::Kind::Text(&AccountPolicyDocument),
            ),
            crate::schema::Member::required("policyType", crate::schema::Kind::Text(&PolicyType)),
            crate::schema::Member::optional("scope", crate::schema::Kind::Text(&Scope)),
            crate::schema::Member::optional(
                "selectionCriteria",
                crate::schema::Kind::Text(&SelectionCriteria),
            ),
            crate::schema::Member::optional("dryRun", crate::schema::Kind::Boolean),
        ],
    };
    pub static PutAccountPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutAccountPolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "accountPolicy",
                crate::schema::Kind::Structure(&AccountPolicy),
            ),
            crate::schema::Member::optional(
                "dryRunResult",
                crate::schema::Kind::Structure(&DryRunResult),
            ),
        ],
    };
    pub static PutBearerTokenAuthenticationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutBearerTokenAuthenticationRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "logGroupIdentifier",
                    crate::schema::Kind::Text(&LogGroupIdentifier),
                ),
                crate::schema::Member::required(
                    "bearerTokenAuthenticationEnabled",
                    crate::schema::Kind::Boolean,
                ),
            ],
        };
    pub static PutDataProtectionPolicyRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutDataProtectionPolicyRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "logGroupIdentifier",
                    crate::schema::Kind::Text(&LogGroupIdentifier),
                ),
                crate::schema::Member::required(
                    "policyDocument",
                    crate::schema::Kind::Text(&DataProtectionPolicyDocument),
                ),
            ],
        };
    pub static PutDataProtectionPolicyResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutDataProtectionPolicyResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "logGroupIdentifier",
                    crate::schema::Kind::Text(&LogGroupIdentifier),
                ),
                crate::schema::Member::optional(
                    "policyDocument",
                    crate::schema::Kind::Text(&DataProtectionPolicyDocument),
                ),
                crate::schema::Member::optional(
                    "lastUpdatedTime",
                    crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
                ),
            ],
        };
    pub static PutDeliveryDestinationPolicyRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutDeliveryDestinationPolicyRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "deliveryDestinationName",
                    crate::schema::Kind::Text(&DeliveryDestinationName),
                ),
                crate::schema::Member::required(
                    "deliveryDestinationPolicy",
                    crate::schema::Kind::Text(&DeliveryDestinationPolicy),
                ),
            ],
        };
    pub static PutDeliveryDestinationPolicyResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutDeliveryDestinationPolicyResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "policy",
                crate::schema::Kind::Structure(&Policy),
            )],
        };
    pub static PutDeliveryDestinationRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutDeliveryDestinationRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "name",
                crate::schema::Kind::Text(&DeliveryDestinationName),
            ),
            crate::schema::Member::optional(
                "outputFormat",
                crate::schema::Kind::Text(&OutputFormat),
            ),
            crate::schema::Member::optional(
                "deliveryDestinationConfiguration",
                crate::schema::Kind::Structure(&DeliveryDestinationConfiguration),
            ),
            crate::schema::Member::optional(
                "deliveryDestinationType",
                crate::schema::Kind::Text(&DeliveryDestinationType),
            ),
            crate::schema::Member::optional("roleArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional("tags", crate::schema::Kind::Map(&Tags)),
        ],
    };
    pub static PutDeliveryDestinationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutDeliveryDestinationResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "deliveryDestination",
                crate::schema::Kind::Structure(&DeliveryDestination),
            )],
        };
    pub static PutDeliverySourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutDeliverySourceRequest",
        union: false,
        members: &[
            crate::schema::Member::required("name", crate::schema::Kind::Text(&DeliverySourceName)),
            crate::schema::Member::required("resourceArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::required("logType", crate::schema::Kind::Text(&LogType)),
            crate::schema::Member::optional("tags", crate::schema::Kind::Map(&Tags)),
            crate::schema::Member::optional(
                "deliverySourceConfiguration",
                crate::schema::Kind::Map(&DeliverySourceConfiguration),
            ),
        ],
    };
    pub static PutDeliverySourceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutDeliverySourceResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "deliverySource",
            crate::schema::Kind::Structure(&DeliverySource),
        )],
    };
    pub static PutDestinationPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutDestinationPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "destinationName",
                crate::schema::Kind::Text(&DestinationName),
            ),
            crate::schema::Member::required(
                "accessPolicy",
                crate::schema::Kind::Text(&AccessPolicy),
            ),
            crate::schema::Member::optional("forceUpdate", crate::schema::Kind::Boolean),
        ],
    };
    pub static PutDestinationRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutDestinationRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "destinationName",
                crate::schema::Kind::Text(&DestinationName),
            ),
            crate::schema::Member::required("targetArn", crate::schema::Kind::Text(&TargetArn)),
            crate::schema::Member::required("roleArn", crate::schema::Kind::Text(&RoleArn)),
            crate::schema::Member::optional("tags", crate::schema::Kind::Map(&Tags)),
        ],
    };
    pub static PutDestinationResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutDestinationResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "destination",
            crate::schema::Kind::Structure(&Destination),
        )],
    };
    pub static PutIndexPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutIndexPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "logGroupIdentifier",
                crate::schema::Kind::Text(&LogGroupIdentifier),
            ),
            crate::schema::Member::required(
                "policyDocument",
                crate::schema::Kind::Text(&PolicyDocument),
            ),
        ],
    };
    pub static PutIndexPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutIndexPolicyResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "indexPolicy",
            crate::schema::Kind::Structure(&IndexPolicy),
        )],
    };
    pub static PutIntegrationRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutIntegrationRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "integrationName",
                crate::schema::Kind::Text(&IntegrationName),
            ),
            crate::schema::Member::required(
                "resourceConfig",
                crate::schema::Kind::Structure(&ResourceConfig),
            ),
            crate::schema::Member::required(
                "integrationType",
                crate::schema::Kind::Text(&IntegrationType),
            ),
        ],
    };
    pub static PutIntegrationResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutIntegrationResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "integrationName",
                crate::schema::Kind::Text(&IntegrationName),
            ),
            crate::schema::Member::optional(
                "integrationStatus",
                crate::schema::Kind::Text(&IntegrationStatus),
            ),
        ],
    };
    pub static PutLogEventsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutLogEventsRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::required(
                "logStreamName",
                crate::schema::Kind::Text(&LogStreamName),
            ),
            crate::schema::Member::required(
                "logEvents",
                crate::schema::Kind::List(&InputLogEvents),
            ),
            crate::schema::Member::optional(
                "sequenceToken",
                crate::schema::Kind::Text(&SequenceToken),
            ),
            crate::schema::Member::optional("entity", crate::schema::Kind::Structure(&Entity)),
        ],
    };
    pub static PutLogEventsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutLogEventsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "nextSequenceToken",
                crate::schema::Kind::Text(&SequenceToken),
            ),
            crate::schema::Member::optional(
                "rejectedLogEventsInfo",
                crate::schema::Kind::Structure(&RejectedLogEventsInfo),
            ),
            crate::schema::Member::optional(
                "rejectedEntityInfo",
                crate::schema::Kind::Structure(&RejectedEntityInfo),
            ),
        ],
    };
    pub static PutLogGroupDeletionProtectionRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutLogGroupDeletionProtectionRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "logGroupIdentifier",
                    crate::schema::Kind::Text(&LogGroupIdentifier),
                ),
                crate::schema::Member::required(
                    "deletionProtectionEnabled",
                    crate::schema::Kind::Boolean,
                ),
            ],
        };
    pub static PutMetricFilterRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutMetricFilterRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::required("filterName", crate::schema::Kind::Text(&FilterName)),
            crate::schema::Member::required(
                "filterPattern",
                crate::schema::Kind::Text(&FilterPattern),
            ),
            crate::schema::Member::required(
                "metricTransformations",
                crate::schema::Kind::List(&MetricTransformations),
            ),
            crate::schema::Member::optional("applyOnTransformedLogs", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "fieldSelectionCriteria",
                crate::schema::Kind::Text(&FieldSelectionCriteria),
            ),
            crate::schema::Member::optional(
                "emitSystemFieldDimensions",
                crate::schema::Kind::List(&EmitSystemFields),
            ),
        ],
    };
    pub static PutQueryDefinitionRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutQueryDefinitionRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "queryLanguage",
                crate::schema::Kind::Text(&QueryLanguage),
            ),
            crate::schema::Member::required(
                "name",
                crate::schema::Kind::Text(&QueryDefinitionName),
            ),
            crate::schema::Member::optional(
                "queryDefinitionId",
                crate::schema::Kind::Text(&QueryId),
            ),
            crate::schema::Member::optional(
                "logGroupNames",
                crate::schema::Kind::List(&LogGroupNames),
            ),
            crate::schema::Member::required(
                "queryString",
                crate::schema::Kind::Text(&QueryDefinitionString),
            ),
            crate::schema::Member::optional("clientToken", crate::schema::Kind::Text(&ClientToken)),
            crate::schema::Member::optional(
                "parameters",
                crate::schema::Kind::List(&QueryParameterList),
            ),
        ],
    };
    pub static PutQueryDefinitionResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutQueryDefinitionResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "queryDefinitionId",
            crate::schema::Kind::Text(&QueryId),
        )],
    };
    pub static PutResourcePolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutResourcePolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("policyName", crate::schema::Kind::Text(&PolicyName)),
            crate::schema::Member::optional(
                "policyDocument",
                crate::schema::Kind::Text(&PolicyDocument),
            ),
            crate::schema::Member::optional("resourceArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "expectedRevisionId",
                crate::schema::Kind::Text(&ExpectedRevisionId),
            ),
        ],
    };
    pub static PutResourcePolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutResourcePolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "resourcePolicy",
                crate::schema::Kind::Structure(&ResourcePolicy),
            ),
            crate::schema::Member::optional(
                "revisionId",
                crate::schema::Kind::Text(&ExpectedRevisionId),
            ),
        ],
    };
    pub static PutRetentionPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutRetentionPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::required(
                "retentionInDays",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static PutStorageTierPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutStorageTierPolicyRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "storageTier",
            crate::schema::Kind::Text(&StorageTier),
        )],
    };
    pub static PutStorageTierPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutStorageTierPolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("storageTier", crate::schema::Kind::Text(&StorageTier)),
            crate::schema::Member::optional(
                "lastUpdatedTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static PutSubscriptionFilterRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutSubscriptionFilterRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::required("filterName", crate::schema::Kind::Text(&FilterName)),
            crate::schema::Member::required(
                "filterPattern",
                crate::schema::Kind::Text(&FilterPattern),
            ),
            crate::schema::Member::required(
                "destinationArn",
                crate::schema::Kind::Text(&DestinationArn),
            ),
            crate::schema::Member::optional("roleArn", crate::schema::Kind::Text(&RoleArn)),
            crate::schema::Member::optional(
                "distribution",
                crate::schema::Kind::Text(&Distribution),
            ),
            crate::schema::Member::optional("applyOnTransformedLogs", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "fieldSelectionCriteria",
                crate::schema::Kind::Text(&FieldSelectionCriteria),
            ),
            crate::schema::Member::optional(
                "emitSystemFields",
                crate::schema::Kind::List(&EmitSystemFields),
            ),
        ],
    };
    pub static PutSyslogConfigurationRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutSyslogConfigurationRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "logGroupIdentifier",
                crate::schema::Kind::Text(&LogGroupIdentifier),
            ),
            crate::schema::Member::optional(
                "vpcEndpointId",
                crate::schema::Kind::Text(&VpcEndpointId),
            ),
        ],
    };
    pub static PutTransformerRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutTransformerRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "logGroupIdentifier",
                crate::schema::Kind::Text(&LogGroupIdentifier),
            ),
            crate::schema::Member::required(
                "transformerConfig",
                crate::schema::Kind::List(&Processors),
            ),
        ],
    };
    pub static QueryDefinition: crate::schema::Structure = crate::schema::Structure {
        name: "QueryDefinition",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "queryLanguage",
                crate::schema::Kind::Text(&QueryLanguage),
            ),
            crate::schema::Member::optional(
                "queryDefinitionId",
                crate::schema::Kind::Text(&QueryId),
            ),
            crate::schema::Member::optional(
                "name",
                crate::schema::Kind::Text(&QueryDefinitionName),
            ),
            crate::schema::Member::optional(
                "queryString",
                crate::schema::Kind::Text(&QueryDefinitionString),
            ),
            crate::schema::Member::optional(
                "lastModified",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "logGroupNames",
                crate::schema::Kind::List(&LogGroupNames),
            ),
            crate::schema::Member::optional(
                "parameters",
                crate::schema::Kind::List(&QueryParameterList),
            ),
        ],
    };
    pub static QueryDefinitionList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&QueryDefinition),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static QueryDefinitionName: crate::schema::Text = crate::schema::Text::new(
        "QueryDefinitionName",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static QueryDefinitionString: crate::schema::Text = crate::schema::Text::new(
        "QueryDefinitionString",
        crate::schema::Length::new(Some(1), Some(10000)),
        None,
    );
    pub static QueryId: crate::schema::Text =
        crate::schema::Text::new("QueryId", crate::schema::Length::new(Some(1), Some(256)), None);
    pub static QueryInfo: crate::schema::Structure = crate::schema::Structure {
        name: "QueryInfo",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "queryLanguage",
                crate::schema::Kind::Text(&QueryLanguage),
            ),
            crate::schema::Member::optional("queryId", crate::schema::Kind::Text(&QueryId)),
            crate::schema::Member::optional("queryString", crate::schema::Kind::Text(&QueryString)),
            crate::schema::Member::optional("status", crate::schema::Kind::Text(&QueryStatus)),
            crate::schema::Member::optional(
                "createTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional(
                "queryDuration",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "bytesScanned",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "userIdentity",
                crate::schema::Kind::Text(&UserIdentity),
            ),
        ],
    };
    pub static QueryInfoList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&QueryInfo),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static QueryLanguage: crate::schema::Text =
        crate::schema::Text::one_of("QueryLanguage", super::QueryLanguage::TEXTS);
    pub static QueryParameter: crate::schema::Structure = crate::schema::Structure {
        name: "QueryParameter",
        union: false,
        members: &[
            crate::schema::Member::required("name", crate::schema::Kind::Text(&QueryParameterName)),
            crate::schema::Member::optional(
                "defaultValue",
                crate::schema::Kind::Text(&QueryParameterDefaultValue),
            ),
            crate::schema::Member::optional(
                "description",
                crate::schema::Kind::Text(&QueryParameterDescription),
            ),
        ],
    };
    pub static QueryParameterDefaultValue: crate::schema::Text = crate::schema::Text::new(
        "QueryParameterDefaultValue",
        crate::schema::Length::new(None, Some(1024)),
        None,
    );
    pub static QueryParameterDescription: crate::schema::Text = crate::schema::Text::new(
        "QueryParameterDescription",
        crate::schema::Length::new(None, Some(512)),
        None,
    );
    pub static QueryParameterList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&QueryParameter),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(20)),
    };
    pub static QueryParameterName: crate::schema::Text = crate::schema::Text::new(
        "QueryParameterName",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("^[a-zA-Z_][a-zA-Z0-9_]*"),
    );
    pub static QueryResults: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::List(&ResultRows),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static QueryStatistics: crate::schema::Structure = crate::schema::Structure {
        name: "QueryStatistics",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "recordsMatched",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "recordsScanned",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "estimatedRecordsSkipped",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "bytesScanned",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "estimatedBytesSkipped",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "logGroupsScanned",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "resultCount",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
        ],
    };
    pub static QueryStatus: crate::schema::Text =
        crate::schema::Text::one_of("QueryStatus", super::QueryStatus::TEXTS);
    pub static QueryString: crate::schema::Text = crate::schema::Text::new(
        "QueryString",
        crate::schema::Length::new(Some(0), Some(10000)),
        None,
    );
    pub static QuoteCharacter: crate::schema::Text = crate::schema::Text::new(
        "QuoteCharacter",
        crate::schema::Length::new(Some(1), Some(1)),
        None,
    );
    pub static RecordField: crate::schema::Structure = crate::schema::Structure {
        name: "RecordField",
        union: false,
        members: &[
            crate::schema::Member::optional("name", crate::schema::Kind::Text(&FieldHeader)),
            crate::schema::Member::optional("mandatory", crate::schema::Kind::Boolean),
        ],
    };
    pub static RecordFields: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&FieldHeader),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(128)),
    };
    pub static RejectedEntityInfo: crate::schema::Structure = crate::schema::Structure {
        name: "RejectedEntityInfo",
        union: false,
        members: &[crate::schema::Member::required(
            "errorType",
            crate::schema::Kind::Text(&EntityRejectionErrorType),
        )],
    };
    pub static RejectedLogEventsInfo: crate::schema::Structure = crate::schema::Structure {
        name: "RejectedLogEventsInfo",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "tooNewLogEventStartIndex",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "tooOldLogEventEndIndex",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "expiredLogEventEndIndex",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static RenameKeyEntries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&RenameKeyEntry),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(5)),
    };
    pub static RenameKeyEntry: crate::schema::Structure = crate::schema::Structure {
        name: "RenameKeyEntry",
        union: false,
        members: &[
            crate::schema::Member::required("key", crate::schema::Kind::Text(&Key)),
            crate::schema::Member::required("renameTo", crate::schema::Kind::Text(&RenameTo)),
            crate::schema::Member::optional("overwriteIfExists", crate::schema::Kind::Boolean),
        ],
    };
    pub static RenameKeys: crate::schema::Structure = crate::schema::Structure {
        name: "RenameKeys",
        union: false,
        members: &[crate::schema::Member::required(
            "entries",
            crate::schema::Kind::List(&RenameKeyEntries),
        )],
    };
    pub static RenameTo: crate::schema::Text =
        crate::schema::Text::new("RenameTo", crate::schema::Length::new(Some(1), Some(128)), None);
    pub static RequestId: crate::schema::Text =
        crate::schema::Text::new("RequestId", crate::schema::Length::new(Some(0), Some(256)), None);
    pub static ResourceArns: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&Arn),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ResourceConfig: crate::schema::Structure = crate::schema::Structure {
        name: "ResourceConfig",
        union: true,
        members: &[crate::schema::Member::optional(
            "openSearchResourceConfig",
            crate::schema::Kind::Structure(&OpenSearchResourceConfig),
        )],
    };
    pub static ResourceIdentifier: crate::schema::Text = crate::schema::Text::new(
        "ResourceIdentifier",
        crate::schema::Length::new(Some(1), Some(2048)),
        Some("[\\w+=/:,.@\\-\\*]*"),
    );
    pub static ResourcePolicies: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ResourcePolicy),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ResourcePolicy: crate::schema::Structure = crate::schema::Structure {
        name: "ResourcePolicy",
        union: false,
        members: &[
            crate::schema::Member::optional("policyName", crate::schema::Kind::Text(&PolicyName)),
            crate::schema::Member::optional(
                "policyDocument",
                crate::schema::Kind::Text(&PolicyDocument),
            ),
            crate::schema::Member::optional(
                "lastUpdatedTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional("policyScope", crate::schema::Kind::Text(&PolicyScope)),
            crate::schema::Member::optional("resourceArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "revisionId",
                crate::schema::Kind::Text(&ExpectedRevisionId),
            ),
        ],
    };
    pub static ResourceType: crate::schema::Text = crate::schema::Text::new(
        "ResourceType",
        crate::schema::Length::new(Some(1), Some(255)),
        Some("[\\w-_]*"),
    );
    pub static ResourceTypes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ResourceType),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(10)),
    };
    pub static ResultField: crate::schema::Structure = crate::schema::Structure {
        name: "ResultField",
        union: false,
        members: &[
            crate::schema::Member::optional("field", crate::schema::Kind::Text(&Field)),
            crate::schema::Member::optional("value", crate::schema::Kind::Text(&Value)),
        ],
    };
    pub static ResultRows: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ResultField),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static RetentionValue: crate::schema::Text = crate::schema::Text::new(
        "RetentionValue",
        crate::schema::Length::new(Some(1), Some(12)),
        None,
    );
    pub static RoleArn: crate::schema::Text =
        crate::schema::Text::new("RoleArn", crate::schema::Length::new(Some(1), None), None);
    pub static S3Configuration: crate::schema::Structure = crate::schema::Structure {
        name: "S3Configuration",
        union: false,
        members: &[
            crate::schema::Member::required(
                "destinationIdentifier",
                crate::schema::Kind::Text(&S3Uri),
            ),
            crate::schema::Member::required("roleArn", crate::schema::Kind::Text(&RoleArn)),
            crate::schema::Member::optional(
                "ownerAccountId",
                crate::schema::Kind::Text(&AccountId),
            ),
            crate::schema::Member::optional("kmsKeyId", crate::schema::Kind::Text(&KmsKeyId)),
        ],
    };
    pub static S3DeliveryConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "S3DeliveryConfiguration",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "suffixPath",
                crate::schema::Kind::Text(&DeliverySuffixPath),
            ),
            crate::schema::Member::optional(
                "enableHiveCompatiblePath",
                crate::schema::Kind::Boolean,
            ),
        ],
    };
    pub static S3TableIntegrationSource: crate::schema::Structure = crate::schema::Structure {
        name: "S3TableIntegrationSource",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "identifier",
                crate::schema::Kind::Text(&S3TableIntegrationSourceIdentifier),
            ),
            crate::schema::Member::optional(
                "dataSource",
                crate::schema::Kind::Structure(&DataSource),
            ),
            crate::schema::Member::optional(
                "status",
                crate::schema::Kind::Text(&S3TableIntegrationSourceStatus),
            ),
            crate::schema::Member::optional(
                "statusReason",
                crate::schema::Kind::Text(&S3TableIntegrationSourceStatusReason),
            ),
            crate::schema::Member::optional(
                "createdTimeStamp",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "parentSourceIdentifier",
                crate::schema::Kind::Text(&S3TableIntegrationSourceIdentifier),
            ),
        ],
    };
    pub static S3TableIntegrationSourceIdentifier: crate::schema::Text = crate::schema::Text::new(
        "S3TableIntegrationSourceIdentifier",
        crate::schema::Length::new(Some(1), Some(2048)),
        None,
    );
    pub static S3TableIntegrationSourceStatus: crate::schema::Text = crate::schema::Text::one_of(
        "S3TableIntegrationSourceStatus",
        super::S3TableIntegrationSourceStatus::TEXTS,
    );
    pub static S3TableIntegrationSourceStatusReason: crate::schema::Text = crate::schema::Text::new(
        "S3TableIntegrationSourceStatusReason",
        crate::schema::Length::new(Some(1), None),
        None,
    );
    pub static S3TableIntegrationSources: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&S3TableIntegrationSource),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static S3TablesDatasourceName: crate::schema::Text = crate::schema::Text::new(
        "S3TablesDatasourceName",
        crate::schema::Length::new(Some(1), Some(256)),
        None,
    );
    pub static S3TablesDatasourceType: crate::schema::Text = crate::schema::Text::new(
        "S3TablesDatasourceType",
        crate::schema::Length::new(Some(1), Some(256)),
        None,
    );
    pub static S3TablesIntegration: crate::schema::Structure = crate::schema::Structure {
        name: "S3TablesIntegration",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "datasourceName",
                crate::schema::Kind::Text(&S3TablesDatasourceName),
            ),
            crate::schema::Member::optional(
                "datasourceType",
                crate::schema::Kind::Text(&S3TablesDatasourceType),
            ),
        ],
    };
    pub static S3Uri: crate::schema::Text = crate::schema::Text::new(
        "S3Uri",
        crate::schema::Length::new(None, Some(1024)),
        Some("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?"),
    );
    pub static ScheduleExpression: crate::schema::Text = crate::schema::Text::new(
        "ScheduleExpression",
        crate::schema::Length::new(None, Some(256)),
        None,
    );
    pub static ScheduleTimezone: crate::schema::Text = crate::schema::Text::new(
        "ScheduleTimezone",
        crate::schema::Length::new(Some(1), None),
        None,
    );
    pub static ScheduleType: crate::schema::Text =
        crate::schema::Text::one_of("ScheduleType", super::ScheduleType::TEXTS);
    pub static ScheduledQueryDescription: crate::schema::Text = crate::schema::Text::new(
        "ScheduledQueryDescription",
        crate::schema::Length::new(None, Some(1024)),
        None,
    );
    pub static ScheduledQueryDestination: crate::schema::Structure = crate::schema::Structure {
        name: "ScheduledQueryDestination",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "destinationType",
                crate::schema::Kind::Text(&ScheduledQueryDestinationType),
            ),
            crate::schema::Member::optional(
                "destinationIdentifier",
                crate::schema::Kind::Text(&String),
            ),
            crate::schema::Member::optional("status", crate::schema::Kind::Text(&ActionStatus)),
            crate::schema::Member::optional(
                "processedIdentifier",
                crate::schema::Kind::Text(&String),
            ),
            crate::schema::Member::optional("errorMessage", crate::schema::Kind::Text(&String)),
        ],
    };
    pub static ScheduledQueryDestinationList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ScheduledQueryDestination),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ScheduledQueryDestinationType: crate::schema::Text = crate::schema::Text::one_of(
        "ScheduledQueryDestinationType",
        super::ScheduledQueryDestinationType::TEXTS,
    );
    pub static ScheduledQueryIdentifier: crate::schema::Text = crate::schema::Text::new(
        "ScheduledQueryIdentifier",
        crate::schema::Length::new(Some(1), Some(300)),
        None,
    );
    pub static ScheduledQueryLogGroupIdentifiers: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&LogGroupIdentifier),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(50)),
    };
    pub static ScheduledQueryName: crate::schema::Text = crate::schema::Text::new(
        "ScheduledQueryName",
        crate::schema::Length::new(Some(1), Some(300)),
        None,
    );
    pub static ScheduledQueryState: crate::schema::Text =
        crate::schema::Text::one_of("ScheduledQueryState", super::ScheduledQueryState::TEXTS);
    pub static ScheduledQuerySummary: crate::schema::Structure = crate::schema::Structure {
        name: "ScheduledQuerySummary",
        union: false,
        members: &[
            crate::schema::Member::optional("scheduledQueryArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional("name", crate::schema::Kind::Text(&ScheduledQueryName)),
            crate::schema::Member::optional(
                "state",
                crate::schema::Kind::Text(&ScheduledQueryState),
            ),
            crate::schema::Member::optional(
                "scheduleType",
                crate::schema::Kind::Text(&ScheduleType),
            ),
            crate::schema::Member::optional(
                "lastTriggeredTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "lastExecutionStatus",
                crate::schema::Kind::Text(&ExecutionStatus),
            ),
            crate::schema::Member::optional(
                "scheduleExpression",
                crate::schema::Kind::Text(&ScheduleExpression),
            ),
            crate::schema::Member::optional(
                "timezone",
                crate::schema::Kind::Text(&ScheduleTimezone),
            ),
            crate::schema::Member::optional(
                "destinationConfiguration",
                crate::schema::Kind::Structure(&DestinationConfiguration),
            ),
            crate::schema::Member::optional(
                "creationTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "lastUpdatedTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static ScheduledQuerySummaryList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ScheduledQuerySummary),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Scope: crate::schema::Text =
        crate::schema::Text::one_of("Scope", super::Scope::TEXTS);
    pub static SearchedLogStream: crate::schema::Structure = crate::schema::Structure {
        name: "SearchedLogStream",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "logStreamName",
                crate::schema::Kind::Text(&LogStreamName),
            ),
            crate::schema::Member::optional("searchedCompletely", crate::schema::Kind::Boolean),
        ],
    };
    pub static SearchedLogStreams: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SearchedLogStream),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static SelectionCriteria: crate::schema::Text =
        crate::schema::Text::new("SelectionCriteria", crate::schema::Length::ANY, None);
    pub static SequenceToken: crate::schema::Text =
        crate::schema::Text::new("SequenceToken", crate::schema::Length::new(Some(1), None), None);
    pub static Service: crate::schema::Text = crate::schema::Text::new(
        "Service",
        crate::schema::Length::new(Some(1), Some(255)),
        Some("[\\w_-]*"),
    );
    pub static SessionId: crate::schema::Text =
        crate::schema::Text::new("SessionId", crate::schema::Length::new(Some(0), Some(256)), None);
    pub static SessionStreamingException: crate::schema::Structure = crate::schema::Structure {
        name: "SessionStreamingException",
        union: false,
        members: &[crate::schema::Member::optional("message", crate::schema::Kind::Text(&Message))],
    };
    pub static SessionTimeoutException: crate::schema::Structure = crate::schema::Structure {
        name: "SessionTimeoutException",
        union: false,
        members: &[crate::schema::Member::optional("message", crate::schema::Kind::Text(&Message))],
    };
    pub static Source: crate::schema::Text =
        crate::schema::Text::new("Source", crate::schema::Length::new(Some(1), Some(128)), None);
    pub static SourceTimezone: crate::schema::Text =
        crate::schema::Text::new("SourceTimezone", crate::schema::Length::new(Some(1), None), None);
    pub static SplitString: crate::schema::Structure = crate::schema::Structure {
        name: "SplitString",
        union: false,
        members: &[crate::schema::Member::required(
            "entries",
            crate::schema::Kind::List(&SplitStringEntries),
        )],
    };
    pub static SplitStringDelimiter: crate::schema::Text = crate::schema::Text::new(
        "SplitStringDelimiter",
        crate::schema::Length::new(Some(1), Some(128)),
        None,
    );
    pub static SplitStringEntries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SplitStringEntry),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(10)),
    };
    pub static SplitStringEntry: crate::schema::Structure = crate::schema::Structure {
        name: "SplitStringEntry",
        union: false,
        members: &[
            crate::schema::Member::required("source", crate::schema::Kind::Text(&Source)),
            crate::schema::Member::required(
                "delimiter",
                crate::schema::Kind::Text(&SplitStringDelimiter),
            ),
        ],
    };
    pub static StandardUnit: crate::schema::Text =
        crate::schema::Text::one_of("StandardUnit", super::StandardUnit::TEXTS);
    pub static StartLiveTailLogGroupIdentifiers: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&LogGroupIdentifier),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(10)),
    };
    pub static StartLiveTailRequest: crate::schema::Structure = crate::schema::Structure {
        name: "StartLiveTailRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "logGroupIdentifiers",
                crate::schema::Kind::List(&StartLiveTailLogGroupIdentifiers),
            ),
            crate::schema::Member::optional(
                "logStreamNames",
                crate::schema::Kind::List(&InputLogStreamNames),
            ),
            crate::schema::Member::optional(
                "logStreamNamePrefixes",
                crate::schema::Kind::List(&InputLogStreamNames),
            ),
            crate::schema::Member::optional(
                "logEventFilterPattern",
                crate::schema::Kind::Text(&FilterPattern),
            ),
        ],
    };
    pub static StartLiveTailResponse: crate::schema::Structure = crate::schema::Structure {
        name: "StartLiveTailResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "responseStream",
            crate::schema::Kind::Structure(&StartLiveTailResponseStream),
        )],
    };
    pub static StartLiveTailResponseStream: crate::schema::Structure = crate::schema::Structure {
        name: "StartLiveTailResponseStream",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "sessionStart",
                crate::schema::Kind::Structure(&LiveTailSessionStart),
            ),
            crate::schema::Member::optional(
                "sessionUpdate",
                crate::schema::Kind::Structure(&LiveTailSessionUpdate),
            ),
            crate::schema::Member::optional(
                "SessionTimeoutException",
                crate::schema::Kind::Structure(&SessionTimeoutException),
            ),
            crate::schema::Member::optional(
                "SessionStreamingException",
                crate::schema::Kind::Structure(&SessionStreamingException),
            ),
        ],
    };
    pub static StartQueryRequest: crate::schema::Structure = crate::schema::Structure {
        name: "StartQueryRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "queryLanguage",
                crate::schema::Kind::Text(&QueryLanguage),
            ),
            crate::schema::Member::optional(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional(
                "logGroupNames",
                crate::schema::Kind::List(&LogGroupNames),
            ),
            crate::schema::Member::optional(
                "logGroupIdentifiers",
                crate::schema::Kind::List(&LogGroupIdentifiers),
            ),
            crate::schema::Member::required(
                "startTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::required(
                "endTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::required("queryString", crate::schema::Kind::Text(&QueryString)),
            crate::schema::Member::optional(
                "limit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100000))),
            ),
        ],
    };
    pub static StartQueryResponse: crate::schema::Structure = crate::schema::Structure {
        name: "StartQueryResponse",
        union: false,
        members: &[crate::schema::Member::optional("queryId", crate::schema::Kind::Text(&QueryId))],
    };
    pub static State: crate::schema::Text =
        crate::schema::Text::one_of("State", super::State::TEXTS);
    pub static StopQueryRequest: crate::schema::Structure = crate::schema::Structure {
        name: "StopQueryRequest",
        union: false,
        members: &[crate::schema::Member::required("queryId", crate::schema::Kind::Text(&QueryId))],
    };
    pub static StopQueryResponse: crate::schema::Structure = crate::schema::Structure {
        name: "StopQueryResponse",
        union: false,
        members: &[crate::schema::Member::optional("success", crate::schema::Kind::Boolean)],
    };
    pub static StorageTier: crate::schema::Text =
        crate::schema::Text::one_of("StorageTier", super::StorageTier::TEXTS);
    pub static String: crate::schema::Text =
        crate::schema::Text::new("String", crate::schema::Length::ANY, None);
    pub static SubscriptionFilter: crate::schema::Structure = crate::schema::Structure {
        name: "SubscriptionFilter",
        union: false,
        members: &[
            crate::schema::Member::optional("filterName", crate::schema::Kind::Text(&FilterName)),
            crate::schema::Member::optional(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::optional(
                "filterPattern",
                crate::schema::Kind::Text(&FilterPattern),
            ),
            crate::schema::Member::optional(
                "destinationArn",
                crate::schema::Kind::Text(&DestinationArn),
            ),
            crate::schema::Member::optional("roleArn", crate::schema::Kind::Text(&RoleArn)),
            crate::schema::Member::optional(
                "distribution",
                crate::schema::Kind::Text(&Distribution),
            ),
            crate::schema::Member::optional("applyOnTransformedLogs", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "creationTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "fieldSelectionCriteria",
                crate::schema::Kind::Text(&FieldSelectionCriteria),
            ),
            crate::schema::Member::optional(
                "emitSystemFields",
                crate::schema::Kind::List(&EmitSystemFields),
            ),
        ],
    };
    pub static SubscriptionFilters: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SubscriptionFilter),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static SubstituteString: crate::schema::Structure = crate::schema::Structure {
        name: "SubstituteString",
        union: false,
        members: &[crate::schema::Member::required(
            "entries",
            crate::schema::Kind::List(&SubstituteStringEntries),
        )],
    };
    pub static SubstituteStringEntries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SubstituteStringEntry),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(10)),
    };
    pub static SubstituteStringEntry: crate::schema::Structure = crate::schema::Structure {
        name: "SubstituteStringEntry",
        union: false,
        members: &[
            crate::schema::Member::required("source", crate::schema::Kind::Text(&Source)),
            crate::schema::Member::required("from", crate::schema::Kind::Text(&FromKey)),
            crate::schema::Member::required("to", crate::schema::Kind::Text(&ToKey)),
        ],
    };
    pub static SuppressionPeriod: crate::schema::Structure = crate::schema::Structure {
        name: "SuppressionPeriod",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "value",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "suppressionUnit",
                crate::schema::Kind::Text(&SuppressionUnit),
            ),
        ],
    };
    pub static SuppressionState: crate::schema::Text =
        crate::schema::Text::one_of("SuppressionState", super::SuppressionState::TEXTS);
    pub static SuppressionType: crate::schema::Text =
        crate::schema::Text::one_of("SuppressionType", super::SuppressionType::TEXTS);
    pub static SuppressionUnit: crate::schema::Text =
        crate::schema::Text::one_of("SuppressionUnit", super::SuppressionUnit::TEXTS);
    pub static SyslogConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "SyslogConfiguration",
        union: false,
        members: &[
            crate::schema::Member::optional("logGroupArn", crate::schema::Kind::Text(&LogGroupArn)),
            crate::schema::Member::optional(
                "sourceType",
                crate::schema::Kind::Text(&SyslogSourceType),
            ),
            crate::schema::Member::optional(
                "vpcEndpointId",
                crate::schema::Kind::Text(&VpcEndpointId),
            ),
            crate::schema::Member::optional(
                "createdAt",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static SyslogConfigurations: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SyslogConfiguration),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static SyslogSourceType: crate::schema::Text =
        crate::schema::Text::one_of("SyslogSourceType", super::SyslogSourceType::TEXTS);
    pub static SystemField: crate::schema::Text =
        crate::schema::Text::new("SystemField", crate::schema::Length::ANY, None);
    pub static TableBody: crate::schema::Text = crate::schema::Text::new(
        "TableBody",
        crate::schema::Length::new(Some(1), Some(10485760)),
        None,
    );
    pub static TableFields: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&String),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TagFilter: crate::schema::Structure = crate::schema::Structure {
        name: "TagFilter",
        union: false,
        members: &[
            crate::schema::Member::required("key", crate::schema::Kind::Text(&TagFilterKey)),
            crate::schema::Member::optional("values", crate::schema::Kind::List(&TagFilterValues)),
        ],
    };
    pub static TagFilterKey: crate::schema::Text = crate::schema::Text::new(
        "TagFilterKey",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$"),
    );
    pub static TagFilterValue: crate::schema::Text = crate::schema::Text::new(
        "TagFilterValue",
        crate::schema::Length::new(Some(0), Some(259)),
        Some("^!?\\*?([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)\\*?$"),
    );
    pub static TagFilterValues: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&TagFilterValue),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(5)),
    };
    pub static TagFilters: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TagFilter),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(5)),
    };
    pub static TagKey: crate::schema::Text = crate::schema::Text::new(
        "TagKey",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$"),
    );
    pub static TagKeyList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&TagKey),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(50)),
    };
    pub static TagList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&TagKey),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), None),
    };
    pub static TagLogGroupRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TagLogGroupRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::required("tags", crate::schema::Kind::Map(&Tags)),
        ],
    };
    pub static TagResourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TagResourceRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "resourceArn",
                crate::schema::Kind::Text(&AmazonResourceName),
            ),
            crate::schema::Member::required("tags", crate::schema::Kind::Map(&Tags)),
        ],
    };
    pub static TagValue: crate::schema::Text = crate::schema::Text::new(
        "TagValue",
        crate::schema::Length::new(None, Some(256)),
        Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"),
    );
    pub static Tags: crate::schema::Map = crate::schema::Map {
        key: &TagKey,
        value: crate::schema::Kind::Text(&TagValue),
        length: crate::schema::Length::new(Some(1), Some(50)),
    };
    pub static Target: crate::schema::Text =
        crate::schema::Text::new("Target", crate::schema::Length::new(Some(1), Some(128)), None);
    pub static TargetArn: crate::schema::Text =
        crate::schema::Text::new("TargetArn", crate::schema::Length::new(Some(1), None), None);
    pub static TargetFormat: crate::schema::Text = crate::schema::Text::new(
        "TargetFormat",
        crate::schema::Length::new(Some(1), Some(64)),
        None,
    );
    pub static TargetTimezone: crate::schema::Text =
        crate::schema::Text::new("TargetTimezone", crate::schema::Length::new(Some(1), None), None);
    pub static TestEventMessages: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&EventMessage),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(50)),
    };
    pub static TestMetricFilterRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TestMetricFilterRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "filterPattern",
                crate::schema::Kind::Text(&FilterPattern),
            ),
            crate::schema::Member::required(
                "logEventMessages",
                crate::schema::Kind::List(&TestEventMessages),
            ),
        ],
    };
    pub static TestMetricFilterResponse: crate::schema::Structure = crate::schema::Structure {
        name: "TestMetricFilterResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "matches",
            crate::schema::Kind::List(&MetricFilterMatches),
        )],
    };
    pub static TestTransformerRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TestTransformerRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "transformerConfig",
                crate::schema::Kind::List(&Processors),
            ),
            crate::schema::Member::required(
                "logEventMessages",
                crate::schema::Kind::List(&TestEventMessages),
            ),
        ],
    };
    pub static TestTransformerResponse: crate::schema::Structure = crate::schema::Structure {
        name: "TestTransformerResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "transformedLogs",
            crate::schema::Kind::List(&TransformedLogs),
        )],
    };
    pub static Time: crate::schema::Text =
        crate::schema::Text::new("Time", crate::schema::Length::new(Some(1), None), None);
    pub static ToKey: crate::schema::Text =
        crate::schema::Text::new("ToKey", crate::schema::Length::new(Some(1), Some(128)), None);
    pub static Token: crate::schema::Text =
        crate::schema::Text::new("Token", crate::schema::Length::ANY, None);
    pub static TokenString: crate::schema::Text =
        crate::schema::Text::new("TokenString", crate::schema::Length::new(Some(1), None), None);
    pub static TransformedEventMessage: crate::schema::Text = crate::schema::Text::new(
        "TransformedEventMessage",
        crate::schema::Length::new(Some(1), None),
        None,
    );
    pub static TransformedLogRecord: crate::schema::Structure = crate::schema::Structure {
        name: "TransformedLogRecord",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "eventNumber",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "eventMessage",
                crate::schema::Kind::Text(&EventMessage),
            ),
            crate::schema::Member::optional(
                "transformedEventMessage",
                crate::schema::Kind::Text(&TransformedEventMessage),
            ),
        ],
    };
    pub static TransformedLogs: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TransformedLogRecord),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TriggerHistoryRecord: crate::schema::Structure = crate::schema::Structure {
        name: "TriggerHistoryRecord",
        union: false,
        members: &[
            crate::schema::Member::optional("queryId", crate::schema::Kind::Text(&QueryId)),
            crate::schema::Member::optional(
                "executionStatus",
                crate::schema::Kind::Text(&ExecutionStatus),
            ),
            crate::schema::Member::optional(
                "triggeredTimestamp",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional("errorMessage", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional(
                "destinations",
                crate::schema::Kind::List(&ScheduledQueryDestinationList),
            ),
        ],
    };
    pub static TriggerHistoryRecordList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TriggerHistoryRecord),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TrimString: crate::schema::Structure = crate::schema::Structure {
        name: "TrimString",
        union: false,
        members: &[crate::schema::Member::required(
            "withKeys",
            crate::schema::Kind::List(&TrimStringWithKeys),
        )],
    };
    pub static TrimStringWithKeys: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&WithKey),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(10)),
    };
    pub static Type: crate::schema::Text = crate::schema::Text::one_of("Type", super::Type::TEXTS);
    pub static TypeConverter: crate::schema::Structure = crate::schema::Structure {
        name: "TypeConverter",
        union: false,
        members: &[crate::schema::Member::required(
            "entries",
            crate::schema::Kind::List(&TypeConverterEntries),
        )],
    };
    pub static TypeConverterEntries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TypeConverterEntry),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(5)),
    };
    pub static TypeConverterEntry: crate::schema::Structure = crate::schema::Structure {
        name: "TypeConverterEntry",
        union: false,
        members: &[
            crate::schema::Member::required("key", crate::schema::Kind::Text(&Key)),
            crate::schema::Member::required("type", crate::schema::Kind::Text(&Type)),
        ],
    };
    pub static UntagLogGroupRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UntagLogGroupRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "logGroupName",
                crate::schema::Kind::Text(&LogGroupName),
            ),
            crate::schema::Member::required("tags", crate::schema::Kind::List(&TagList)),
        ],
    };
    pub static UntagResourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UntagResourceRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "resourceArn",
                crate::schema::Kind::Text(&AmazonResourceName),
            ),
            crate::schema::Member::required("tagKeys", crate::schema::Kind::List(&TagKeyList)),
        ],
    };
    pub static UpdateAnomalyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateAnomalyRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("anomalyId", crate::schema::Kind::Text(&AnomalyId)),
            crate::schema::Member::optional("patternId", crate::schema::Kind::Text(&PatternId)),
            crate::schema::Member::required(
                "anomalyDetectorArn",
                crate::schema::Kind::Text(&AnomalyDetectorArn),
            ),
            crate::schema::Member::optional(
                "suppressionType",
                crate::schema::Kind::Text(&SuppressionType),
            ),
            crate::schema::Member::optional(
                "suppressionPeriod",
                crate::schema::Kind::Structure(&SuppressionPeriod),
            ),
            crate::schema::Member::optional("baseline", crate::schema::Kind::Boolean),
        ],
    };
    pub static UpdateDeliveryConfigurationRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateDeliveryConfigurationRequest",
            union: false,
            members: &[
                crate::schema::Member::required("id", crate::schema::Kind::Text(&DeliveryId)),
                crate::schema::Member::optional(
                    "recordFields",
                    crate::schema::Kind::List(&RecordFields),
                ),
                crate::schema::Member::optional(
                    "fieldDelimiter",
                    crate::schema::Kind::Text(&FieldDelimiter),
                ),
                crate::schema::Member::optional(
                    "s3DeliveryConfiguration",
                    crate::schema::Kind::Structure(&S3DeliveryConfiguration),
                ),
            ],
        };
    pub static UpdateDeliveryConfigurationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateDeliveryConfigurationResponse",
            union: false,
            members: &[],
        };
    pub static UpdateLogAnomalyDetectorRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateLogAnomalyDetectorRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "anomalyDetectorArn",
                    crate::schema::Kind::Text(&AnomalyDetectorArn),
                ),
                crate::schema::Member::optional(
                    "evaluationFrequency",
                    crate::schema::Kind::Text(&EvaluationFrequency),
                ),
                crate::schema::Member::optional(
                    "filterPattern",
                    crate::schema::Kind::Text(&FilterPattern),
                ),
                crate::schema::Member::optional(
                    "anomalyVisibilityTime",
                    crate::schema::Kind::Long(crate::schema::Range::new(Some(7), Some(90))),
                ),
                crate::schema::Member::required("enabled", crate::schema::Kind::Boolean),
            ],
        };
    pub static UpdateLookupTableRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateLookupTableRequest",
        union: false,
        members: &[
            crate::schema::Member::required("lookupTableArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "description",
                crate::schema::Kind::Text(&LookupTableDescription),
            ),
            crate::schema::Member::optional("tableBody", crate::schema::Kind::Text(&TableBody)),
            crate::schema::Member::optional("queryId", crate::schema::Kind::Text(&QueryId)),
            crate::schema::Member::optional("kmsKeyId", crate::schema::Kind::Text(&KmsKeyId)),
        ],
    };
    pub static UpdateLookupTableResponse: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateLookupTableResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("lookupTableArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "lastUpdatedTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static UpdateScheduledQueryRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateScheduledQueryRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "identifier",
                crate::schema::Kind::Text(&ScheduledQueryIdentifier),
            ),
            crate::schema::Member::optional(
                "description",
                crate::schema::Kind::Text(&ScheduledQueryDescription),
            ),
            crate::schema::Member::required(
                "queryLanguage",
                crate::schema::Kind::Text(&QueryLanguage),
            ),
            crate::schema::Member::required("queryString", crate::schema::Kind::Text(&QueryString)),
            crate::schema::Member::optional(
                "logGroupIdentifiers",
                crate::schema::Kind::List(&ScheduledQueryLogGroupIdentifiers),
            ),
            crate::schema::Member::required(
                "scheduleExpression",
                crate::schema::Kind::Text(&ScheduleExpression),
            ),
            crate::schema::Member::optional(
                "timezone",
                crate::schema::Kind::Text(&ScheduleTimezone),
            ),
            crate::schema::Member::optional(
                "startTimeOffset",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "endTimeOffset",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "destinationConfiguration",
                crate::schema::Kind::Structure(&DestinationConfiguration),
            ),
            crate::schema::Member::optional(
                "scheduleStartTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "scheduleEndTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::required(
                "executionRoleArn",
                crate::schema::Kind::Text(&RoleArn),
            ),
            crate::schema::Member::optional(
                "state",
                crate::schema::Kind::Text(&ScheduledQueryState),
            ),
        ],
    };
    pub static UpdateScheduledQueryResponse: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateScheduledQueryResponse",
        union: false,
        members: &[
            crate::schema::Member::optional("scheduledQueryArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional("name", crate::schema::Kind::Text(&ScheduledQueryName)),
            crate::schema::Member::optional(
                "description",
                crate::schema::Kind::Text(&ScheduledQueryDescription),
            ),
            crate::schema::Member::optional(
                "queryLanguage",
                crate::schema::Kind::Text(&QueryLanguage),
            ),
            crate::schema::Member::optional("queryString", crate::schema::Kind::Text(&QueryString)),
            crate::schema::Member::optional(
                "logGroupIdentifiers",
                crate::schema::Kind::List(&ScheduledQueryLogGroupIdentifiers),
            ),
            crate::schema::Member::optional(
                "scheduleExpression",
                crate::schema::Kind::Text(&ScheduleExpression),
            ),
            crate::schema::Member::optional(
                "timezone",
                crate::schema::Kind::Text(&ScheduleTimezone),
            ),
            crate::schema::Member::optional(
                "startTimeOffset",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "endTimeOffset",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "destinationConfiguration",
                crate::schema::Kind::Structure(&DestinationConfiguration),
            ),
            crate::schema::Member::optional(
                "state",
                crate::schema::Kind::Text(&ScheduledQueryState),
            ),
            crate::schema::Member::optional(
                "scheduleType",
                crate::schema::Kind::Text(&ScheduleType),
            ),
            crate::schema::Member::optional(
                "lastTriggeredTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "lastExecutionStatus",
                crate::schema::Kind::Text(&ExecutionStatus),
            ),
            crate::schema::Member::optional(
                "scheduleStartTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "scheduleEndTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "executionRoleArn",
                crate::schema::Kind::Text(&RoleArn),
            ),
            crate::schema::Member::optional(
                "creationTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "lastUpdatedTime",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static UpperCaseString: crate::schema::Structure = crate::schema::Structure {
        name: "UpperCaseString",
        union: false,
        members: &[crate::schema::Member::required(
            "withKeys",
            crate::schema::Kind::List(&UpperCaseStringWithKeys),
        )],
    };
    pub static UpperCaseStringWithKeys: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&WithKey),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(10)),
    };
    pub static UserIdentity: crate::schema::Text = crate::schema::Text::new(
        "UserIdentity",
        crate::schema::Length::new(Some(1), Some(2048)),
        None,
    );
    pub static Value: crate::schema::Text =
        crate::schema::Text::new("Value", crate::schema::Length::ANY, None);
    pub static ValueKey: crate::schema::Text =
        crate::schema::Text::new("ValueKey", crate::schema::Length::new(Some(1), Some(128)), None);
    pub static VpcEndpointId: crate::schema::Text = crate::schema::Text::new(
        "VpcEndpointId",
        crate::schema::Length::ANY,
        Some("^vpce-[0-9a-f]{1,64}$"),
    );
    pub static WithKey: crate::schema::Text =
        crate::schema::Text::new("WithKey", crate::schema::Length::new(Some(1), None), None);
    pub static AssociateKmsKeyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "AssociateKmsKeyResponse", union: false, members: &[] };
    pub static CancelExportTaskResponse: crate::schema::Structure =
        crate::schema::Structure { name: "CancelExportTaskResponse", union: false, members: &[] };
    pub static CreateLogGroupResponse: crate::schema::Structure =
        crate::schema::Structure { name: "CreateLogGroupResponse", union: false, members: &[] };
    pub static CreateLogStreamResponse: crate::schema::Structure =
        crate::schema::Structure { name: "CreateLogStreamResponse", union: false, members: &[] };
    pub static DeleteDataProtectionPolicyResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteDataProtectionPolicyResponse",
            union: false,
            members: &[],
        };
    pub static DeleteDeliveryDestinationPolicyResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteDeliveryDestinationPolicyResponse",
            union: false,
            members: &[],
        };
    pub static DeleteDeliveryDestinationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteDeliveryDestinationResponse",
            union: false,
            members: &[],
        };
    pub static DeleteDeliveryResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteDeliveryResponse", union: false, members: &[] };
    pub static DeleteDeliverySourceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteDeliverySourceResponse",
        union: false,
        members: &[],
    };
    pub static DeleteDestinationResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteDestinationResponse", union: false, members: &[] };
    pub static DeleteLogAnomalyDetectorResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteLogAnomalyDetectorResponse",
            union: false,
            members: &[],
        };
    pub static DeleteLogGroupResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteLogGroupResponse", union: false, members: &[] };
    pub static DeleteLogStreamResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteLogStreamResponse", union: false, members: &[] };
    pub static DeleteLookupTableResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteLookupTableResponse", union: false, members: &[] };
    pub static DeleteMetricFilterResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteMetricFilterResponse", union: false, members: &[] };
    pub static DeleteResourcePolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteResourcePolicyResponse",
        union: false,
        members: &[],
    };
    pub static DeleteRetentionPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteRetentionPolicyResponse",
        union: false,
        members: &[],
    };
    pub static DeleteSubscriptionFilterResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteSubscriptionFilterResponse",
            union: false,
            members: &[],
        };
    pub static DeleteSyslogConfigurationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteSyslogConfigurationResponse",
            union: false,
            members: &[],
        };
    pub static DeleteTransformerResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteTransformerResponse", union: false, members: &[] };
    pub static DisassociateKmsKeyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DisassociateKmsKeyResponse", union: false, members: &[] };
    pub static PutBearerTokenAuthenticationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutBearerTokenAuthenticationResponse",
            union: false,
            members: &[],
        };
    pub static PutDestinationPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutDestinationPolicyResponse",
        union: false,
        members: &[],
    };
    pub static PutLogGroupDeletionProtectionResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutLogGroupDeletionProtectionResponse",
            union: false,
            members: &[],
        };
    pub static PutMetricFilterResponse: crate::schema::Structure =
        crate::schema::Structure { name: "PutMetricFilterResponse", union: false, members: &[] };
    pub static PutRetentionPolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "PutRetentionPolicyResponse", union: false, members: &[] };
    pub static PutSubscriptionFilterResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutSubscriptionFilterResponse",
        union: false,
        members: &[],
    };
    pub static PutSyslogConfigurationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutSyslogConfigurationResponse",
            union: false,
            members: &[],
        };
    pub static PutTransformerResponse: crate::schema::Structure =
        crate::schema::Structure { name: "PutTransformerResponse", union: false, members: &[] };
    pub static TagLogGroupResponse: crate::schema::Structure =
        crate::schema::Structure { name: "TagLogGroupResponse", union: false, members: &[] };
    pub static TagResourceResponse: crate::schema::Structure =
        crate::schema::Structure { name: "TagResourceResponse", union: false, members: &[] };
    pub static UntagLogGroupResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UntagLogGroupResponse", union: false, members: &[] };
    pub static UntagResourceResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UntagResourceResponse", union: false, members: &[] };
    pub static UpdateAnomalyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UpdateAnomalyResponse", union: false, members: &[] };
    pub static UpdateLogAnomalyDetectorResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateLogAnomalyDetectorResponse",
            union: false,
            members: &[],
        };
}
