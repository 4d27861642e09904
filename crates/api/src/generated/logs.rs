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

#[derive(Clone, PartialEq, Default)]
pub struct AccountPolicy {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub last_updated_time: Option<i64>,
    pub policy_type: Option<PolicyType>,
    pub scope: Option<Scope>,
    pub selection_criteria: Option<String>,
    pub account_id: Option<String>,
}

structure!(
    AccountPolicy,
    schema::AccountPolicy,
    [
        policy_name,
        policy_document,
        last_updated_time,
        policy_type,
        scope,
        selection_criteria,
        account_id
    ]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct AddKeyEntry {
    pub key: String,
    pub value: String,
    pub overwrite_if_exists: Option<bool>,
}

structure!(AddKeyEntry, schema::AddKeyEntry, [key, value, overwrite_if_exists]);

#[derive(Clone, PartialEq, Default)]
pub struct AddKeys {
    pub entries: Vec<AddKeyEntry>,
}

structure!(AddKeys, schema::AddKeys, [entries]);

#[derive(Clone, PartialEq, Default)]
pub struct AggregateLogGroupSummary {
    pub log_group_count: Option<i32>,
    pub grouping_identifiers: Option<Vec<GroupingIdentifier>>,
}

structure!(
    AggregateLogGroupSummary,
    schema::AggregateLogGroupSummary,
    [log_group_count, grouping_identifiers]
);

#[derive(Clone, PartialEq)]
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

bare_structure!(Anomaly, schema::Anomaly, [anomaly_id, pattern_id, anomaly_detector_arn, pattern_string, pattern_regex, priority, first_seen, last_seen, description, active, state, histogram, log_samples, pattern_tokens, log_group_arn_list, suppressed, suppressed_date, suppressed_until, is_pattern_level_suppression], required [anomaly_id, pattern_id, anomaly_detector_arn, pattern_string, first_seen, last_seen, description, active, state, histogram, log_samples, pattern_tokens, log_group_arn_list],
        optional [pattern_regex, priority, suppressed, suppressed_date, suppressed_until, is_pattern_level_suppression]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    AnomalyDetector,
    schema::AnomalyDetector,
    [
        anomaly_detector_arn,
        detector_name,
        log_group_arn_list,
        evaluation_frequency,
        filter_pattern,
        anomaly_detector_status,
        kms_key_id,
        creation_time_stamp,
        last_modified_time_stamp,
        anomaly_visibility_time
    ]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct AssociateKmsKeyRequest {
    pub log_group_name: Option<String>,
    pub kms_key_id: String,
    pub resource_identifier: Option<String>,
}

structure!(
    AssociateKmsKeyRequest,
    schema::AssociateKmsKeyRequest,
    [log_group_name, kms_key_id, resource_identifier]
);

#[derive(Clone, PartialEq, Default)]
pub struct AssociateSourceToS3TableIntegrationRequest {
    pub integration_arn: String,
    pub data_source: DataSource,
}

structure!(
    AssociateSourceToS3TableIntegrationRequest,
    schema::AssociateSourceToS3TableIntegrationRequest,
    [integration_arn, data_source]
);

#[derive(Clone, PartialEq, Default)]
pub struct AssociateSourceToS3TableIntegrationResponse {
    pub identifier: Option<String>,
}

structure!(
    AssociateSourceToS3TableIntegrationResponse,
    schema::AssociateSourceToS3TableIntegrationResponse,
    [identifier]
);

#[derive(Clone, PartialEq, Default)]
pub struct CSV {
    pub quote_character: Option<String>,
    pub delimiter: Option<String>,
    pub columns: Option<Vec<String>>,
    pub source: Option<String>,
    pub destination: Option<String>,
}

structure!(CSV, schema::CSV, [quote_character, delimiter, columns, source, destination]);

#[derive(Clone, PartialEq, Default)]
pub struct CancelExportTaskRequest {
    pub task_id: String,
}

structure!(CancelExportTaskRequest, schema::CancelExportTaskRequest, [task_id]);

#[derive(Clone, PartialEq, Default)]
pub struct CancelImportTaskRequest {
    pub import_id: String,
}

structure!(CancelImportTaskRequest, schema::CancelImportTaskRequest, [import_id]);

#[derive(Clone, PartialEq, Default)]
pub struct CancelImportTaskResponse {
    pub import_id: Option<String>,
    pub import_statistics: Option<ImportStatistics>,
    pub import_status: Option<ImportStatus>,
    pub creation_time: Option<i64>,
    pub last_updated_time: Option<i64>,
}

structure!(
    CancelImportTaskResponse,
    schema::CancelImportTaskResponse,
    [import_id, import_statistics, import_status, creation_time, last_updated_time]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    ConfigurationTemplate,
    schema::ConfigurationTemplate,
    [
        service,
        log_type,
        resource_type,
        delivery_destination_type,
        default_delivery_config_values,
        allowed_fields,
        allowed_output_formats,
        allowed_action_for_allow_vended_logs_delivery_for_resource,
        allowed_field_delimiters,
        allowed_suffix_path_fields,
        delivery_source_configuration,
        s3_tables_integration
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ConfigurationTemplateDeliveryConfigValues {
    pub record_fields: Option<Vec<String>>,
    pub field_delimiter: Option<String>,
    pub s3_delivery_configuration: Option<S3DeliveryConfiguration>,
}

structure!(
    ConfigurationTemplateDeliveryConfigValues,
    schema::ConfigurationTemplateDeliveryConfigValues,
    [record_fields, field_delimiter, s3_delivery_configuration]
);

#[derive(Clone, PartialEq, Default)]
pub struct CopyValue {
    pub entries: Vec<CopyValueEntry>,
}

structure!(CopyValue, schema::CopyValue, [entries]);

#[derive(Clone, PartialEq, Default)]
pub struct CopyValueEntry {
    pub source: String,
    pub target: String,
    pub overwrite_if_exists: Option<bool>,
}

structure!(CopyValueEntry, schema::CopyValueEntry, [source, target, overwrite_if_exists]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateDeliveryRequest {
    pub delivery_source_name: String,
    pub delivery_destination_arn: String,
    pub record_fields: Option<Vec<String>>,
    pub field_delimiter: Option<String>,
    pub s3_delivery_configuration: Option<S3DeliveryConfiguration>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

structure!(
    CreateDeliveryRequest,
    schema::CreateDeliveryRequest,
    [
        delivery_source_name,
        delivery_destination_arn,
        record_fields,
        field_delimiter,
        s3_delivery_configuration,
        tags
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateDeliveryResponse {
    pub delivery: Option<Delivery>,
}

structure!(CreateDeliveryResponse, schema::CreateDeliveryResponse, [delivery]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateExportTaskRequest {
    pub task_name: Option<String>,
    pub log_group_name: String,
    pub log_stream_name_prefix: Option<String>,
    pub from: i64,
    pub to: i64,
    pub destination: String,
    pub destination_prefix: Option<String>,
}

structure!(
    CreateExportTaskRequest,
    schema::CreateExportTaskRequest,
    [task_name, log_group_name, log_stream_name_prefix, from, to, destination, destination_prefix]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateExportTaskResponse {
    pub task_id: Option<String>,
}

structure!(CreateExportTaskResponse, schema::CreateExportTaskResponse, [task_id]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateImportTaskRequest {
    pub import_source_arn: String,
    pub import_role_arn: String,
    pub import_filter: Option<ImportFilter>,
}

structure!(
    CreateImportTaskRequest,
    schema::CreateImportTaskRequest,
    [import_source_arn, import_role_arn, import_filter]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateImportTaskResponse {
    pub import_id: Option<String>,
    pub import_destination_arn: Option<String>,
    pub creation_time: Option<i64>,
}

structure!(
    CreateImportTaskResponse,
    schema::CreateImportTaskResponse,
    [import_id, import_destination_arn, creation_time]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateLogAnomalyDetectorRequest {
    pub log_group_arn_list: Vec<String>,
    pub detector_name: Option<String>,
    pub evaluation_frequency: Option<EvaluationFrequency>,
    pub filter_pattern: Option<String>,
    pub kms_key_id: Option<String>,
    pub anomaly_visibility_time: Option<i64>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

structure!(
    CreateLogAnomalyDetectorRequest,
    schema::CreateLogAnomalyDetectorRequest,
    [
        log_group_arn_list,
        detector_name,
        evaluation_frequency,
        filter_pattern,
        kms_key_id,
        anomaly_visibility_time,
        tags
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateLogAnomalyDetectorResponse {
    pub anomaly_detector_arn: Option<String>,
}

structure!(
    CreateLogAnomalyDetectorResponse,
    schema::CreateLogAnomalyDetectorResponse,
    [anomaly_detector_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateLogGroupRequest {
    pub log_group_name: String,
    pub kms_key_id: Option<String>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    pub log_group_class: Option<LogGroupClass>,
    pub deletion_protection_enabled: Option<bool>,
}

structure!(
    CreateLogGroupRequest,
    schema::CreateLogGroupRequest,
    [log_group_name, kms_key_id, tags, log_group_class, deletion_protection_enabled]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateLogStreamRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
}

structure!(
    CreateLogStreamRequest,
    schema::CreateLogStreamRequest,
    [log_group_name, log_stream_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateLookupTableRequest {
    pub lookup_table_name: String,
    pub description: Option<String>,
    pub table_body: Option<String>,
    pub query_id: Option<String>,
    pub kms_key_id: Option<String>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

structure!(
    CreateLookupTableRequest,
    schema::CreateLookupTableRequest,
    [lookup_table_name, description, table_body, query_id, kms_key_id, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateLookupTableResponse {
    pub lookup_table_arn: Option<String>,
    pub created_at: Option<i64>,
}

structure!(
    CreateLookupTableResponse,
    schema::CreateLookupTableResponse,
    [lookup_table_arn, created_at]
);

#[derive(Clone, PartialEq)]
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

bare_structure!(CreateScheduledQueryRequest, schema::CreateScheduledQueryRequest, [name, description, query_language, query_string, log_group_identifiers, schedule_expression, timezone, start_time_offset, end_time_offset, destination_configuration, schedule_start_time, schedule_end_time, execution_role_arn, state, tags], required [name, query_language, query_string, schedule_expression, execution_role_arn],
        optional [description, log_group_identifiers, timezone, start_time_offset, end_time_offset, destination_configuration, schedule_start_time, schedule_end_time, state, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateScheduledQueryResponse {
    pub scheduled_query_arn: Option<String>,
    pub state: Option<ScheduledQueryState>,
}

structure!(
    CreateScheduledQueryResponse,
    schema::CreateScheduledQueryResponse,
    [scheduled_query_arn, state]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct DataSource {
    pub name: String,
    pub r#type: Option<String>,
}

structure!(DataSource, schema::DataSource, [name, r#type]);

#[derive(Clone, PartialEq, Default)]
pub struct DataSourceFilter {
    pub name: String,
    pub r#type: Option<String>,
}

structure!(DataSourceFilter, schema::DataSourceFilter, [name, r#type]);

#[derive(Clone, PartialEq, Default)]
pub struct DateTimeConverter {
    pub source: String,
    pub target: String,
    pub target_format: Option<String>,
    pub match_patterns: Vec<String>,
    pub source_timezone: Option<String>,
    pub target_timezone: Option<String>,
    pub locale: Option<String>,
}

structure!(
    DateTimeConverter,
    schema::DateTimeConverter,
    [source, target, target_format, match_patterns, source_timezone, target_timezone, locale]
);

#[derive(Clone, PartialEq)]
pub struct DeleteAccountPolicyRequest {
    pub policy_name: String,
    pub policy_type: PolicyType,
    pub dry_run: Option<bool>,
}

bare_structure!(DeleteAccountPolicyRequest, schema::DeleteAccountPolicyRequest, [policy_name, policy_type, dry_run], required [policy_name, policy_type],
        optional [dry_run]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAccountPolicyResponse {
    pub dry_run_result: Option<DryRunResult>,
}

structure!(DeleteAccountPolicyResponse, schema::DeleteAccountPolicyResponse, [dry_run_result]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDataProtectionPolicyRequest {
    pub log_group_identifier: String,
}

structure!(
    DeleteDataProtectionPolicyRequest,
    schema::DeleteDataProtectionPolicyRequest,
    [log_group_identifier]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDeliveryDestinationPolicyRequest {
    pub delivery_destination_name: String,
}

structure!(
    DeleteDeliveryDestinationPolicyRequest,
    schema::DeleteDeliveryDestinationPolicyRequest,
    [delivery_destination_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDeliveryDestinationRequest {
    pub name: String,
}

structure!(DeleteDeliveryDestinationRequest, schema::DeleteDeliveryDestinationRequest, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDeliveryRequest {
    pub id: String,
}

structure!(DeleteDeliveryRequest, schema::DeleteDeliveryRequest, [id]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDeliverySourceRequest {
    pub name: String,
}

structure!(DeleteDeliverySourceRequest, schema::DeleteDeliverySourceRequest, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDestinationRequest {
    pub destination_name: String,
}

structure!(DeleteDestinationRequest, schema::DeleteDestinationRequest, [destination_name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteIndexPolicyRequest {
    pub log_group_identifier: String,
}

structure!(DeleteIndexPolicyRequest, schema::DeleteIndexPolicyRequest, [log_group_identifier]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteIndexPolicyResponse {}

structure!(DeleteIndexPolicyResponse, schema::DeleteIndexPolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteIntegrationRequest {
    pub integration_name: String,
    pub force: Option<bool>,
}

structure!(DeleteIntegrationRequest, schema::DeleteIntegrationRequest, [integration_name, force]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteIntegrationResponse {}

structure!(DeleteIntegrationResponse, schema::DeleteIntegrationResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteKeys {
    pub with_keys: Vec<String>,
}

structure!(DeleteKeys, schema::DeleteKeys, [with_keys]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteLogAnomalyDetectorRequest {
    pub anomaly_detector_arn: String,
}

structure!(
    DeleteLogAnomalyDetectorRequest,
    schema::DeleteLogAnomalyDetectorRequest,
    [anomaly_detector_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteLogGroupRequest {
    pub log_group_name: String,
}

structure!(DeleteLogGroupRequest, schema::DeleteLogGroupRequest, [log_group_name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteLogStreamRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
}

structure!(
    DeleteLogStreamRequest,
    schema::DeleteLogStreamRequest,
    [log_group_name, log_stream_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteLookupTableRequest {
    pub lookup_table_arn: String,
}

structure!(DeleteLookupTableRequest, schema::DeleteLookupTableRequest, [lookup_table_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteMetricFilterRequest {
    pub log_group_name: String,
    pub filter_name: String,
}

structure!(
    DeleteMetricFilterRequest,
    schema::DeleteMetricFilterRequest,
    [log_group_name, filter_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteQueryDefinitionRequest {
    pub query_definition_id: String,
}

structure!(
    DeleteQueryDefinitionRequest,
    schema::DeleteQueryDefinitionRequest,
    [query_definition_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteQueryDefinitionResponse {
    pub success: Option<bool>,
}

structure!(DeleteQueryDefinitionResponse, schema::DeleteQueryDefinitionResponse, [success]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyRequest {
    pub policy_name: Option<String>,
    pub resource_arn: Option<String>,
    pub expected_revision_id: Option<String>,
}

structure!(
    DeleteResourcePolicyRequest,
    schema::DeleteResourcePolicyRequest,
    [policy_name, resource_arn, expected_revision_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRetentionPolicyRequest {
    pub log_group_name: String,
}

structure!(DeleteRetentionPolicyRequest, schema::DeleteRetentionPolicyRequest, [log_group_name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteScheduledQueryRequest {
    pub identifier: String,
}

structure!(DeleteScheduledQueryRequest, schema::DeleteScheduledQueryRequest, [identifier]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteScheduledQueryResponse {}

structure!(DeleteScheduledQueryResponse, schema::DeleteScheduledQueryResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSubscriptionFilterRequest {
    pub log_group_name: String,
    pub filter_name: String,
}

structure!(
    DeleteSubscriptionFilterRequest,
    schema::DeleteSubscriptionFilterRequest,
    [log_group_name, filter_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSyslogConfigurationRequest {
    pub log_group_identifier: String,
    pub vpc_endpoint_id: Option<String>,
}

structure!(
    DeleteSyslogConfigurationRequest,
    schema::DeleteSyslogConfigurationRequest,
    [log_group_identifier, vpc_endpoint_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteTransformerRequest {
    pub log_group_identifier: String,
}

structure!(DeleteTransformerRequest, schema::DeleteTransformerRequest, [log_group_identifier]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    Delivery,
    schema::Delivery,
    [
        id,
        arn,
        delivery_source_name,
        delivery_destination_arn,
        delivery_destination_type,
        record_fields,
        field_delimiter,
        s3_delivery_configuration,
        tags
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeliveryDestination {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub delivery_destination_type: Option<DeliveryDestinationType>,
    pub output_format: Option<OutputFormat>,
    pub delivery_destination_configuration: Option<DeliveryDestinationConfiguration>,
    pub role_arn: Option<String>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

structure!(
    DeliveryDestination,
    schema::DeliveryDestination,
    [
        name,
        arn,
        delivery_destination_type,
        output_format,
        delivery_destination_configuration,
        role_arn,
        tags
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeliveryDestinationConfiguration {
    pub destination_resource_arn: String,
}

structure!(
    DeliveryDestinationConfiguration,
    schema::DeliveryDestinationConfiguration,
    [destination_resource_arn]
);

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

#[derive(Clone, PartialEq, Default)]
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

structure!(
    DeliverySource,
    schema::DeliverySource,
    [
        name,
        arn,
        resource_arns,
        service,
        log_type,
        tags,
        delivery_source_configuration,
        status,
        status_reason
    ]
);

#[derive(Clone, PartialEq)]
pub struct DeliverySourceConfigurationSchema {
    pub key_name: String,
    pub value_type: DeliverySourceConfigurationSchemaValueType,
    pub default_value: String,
    pub supported_values: Option<Vec<String>>,
    pub min_value: Option<f64>,
    pub max_value: Option<f64>,
}

bare_structure!(DeliverySourceConfigurationSchema, schema::DeliverySourceConfigurationSchema, [key_name, value_type, default_value, supported_values, min_value, max_value], required [key_name, value_type, default_value],
        optional [supported_values, min_value, max_value]);

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

#[derive(Clone, PartialEq)]
pub struct DescribeAccountPoliciesRequest {
    pub policy_type: PolicyType,
    pub policy_name: Option<String>,
    pub account_identifiers: Option<Vec<String>>,
    pub next_token: Option<String>,
}

bare_structure!(DescribeAccountPoliciesRequest, schema::DescribeAccountPoliciesRequest, [policy_type, policy_name, account_identifiers, next_token], required [policy_type],
        optional [policy_name, account_identifiers, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAccountPoliciesResponse {
    pub account_policies: Option<Vec<AccountPolicy>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeAccountPoliciesResponse,
    schema::DescribeAccountPoliciesResponse,
    [account_policies, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeConfigurationTemplatesRequest {
    pub service: Option<String>,
    pub log_types: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
    pub delivery_destination_types: Option<Vec<DeliveryDestinationType>>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

structure!(
    DescribeConfigurationTemplatesRequest,
    schema::DescribeConfigurationTemplatesRequest,
    [service, log_types, resource_types, delivery_destination_types, next_token, limit]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeConfigurationTemplatesResponse {
    pub configuration_templates: Option<Vec<ConfigurationTemplate>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeConfigurationTemplatesResponse,
    schema::DescribeConfigurationTemplatesResponse,
    [configuration_templates, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeDeliveriesRequest {
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub delivery_source_names: Option<Vec<String>>,
}

structure!(
    DescribeDeliveriesRequest,
    schema::DescribeDeliveriesRequest,
    [next_token, limit, delivery_source_names]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeDeliveriesResponse {
    pub deliveries: Option<Vec<Delivery>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeDeliveriesResponse,
    schema::DescribeDeliveriesResponse,
    [deliveries, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeDeliveryDestinationsRequest {
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub names: Option<Vec<String>>,
}

structure!(
    DescribeDeliveryDestinationsRequest,
    schema::DescribeDeliveryDestinationsRequest,
    [next_token, limit, names]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeDeliveryDestinationsResponse {
    pub delivery_destinations: Option<Vec<DeliveryDestination>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeDeliveryDestinationsResponse,
    schema::DescribeDeliveryDestinationsResponse,
    [delivery_destinations, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeDeliverySourcesRequest {
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub resource_arns: Option<Vec<String>>,
}

structure!(
    DescribeDeliverySourcesRequest,
    schema::DescribeDeliverySourcesRequest,
    [next_token, limit, resource_arns]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeDeliverySourcesResponse {
    pub delivery_sources: Option<Vec<DeliverySource>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeDeliverySourcesResponse,
    schema::DescribeDeliverySourcesResponse,
    [delivery_sources, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeDestinationsRequest {
    pub destination_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

structure!(
    DescribeDestinationsRequest,
    schema::DescribeDestinationsRequest,
    [destination_name_prefix, next_token, limit]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeDestinationsResponse {
    pub destinations: Option<Vec<Destination>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeDestinationsResponse,
    schema::DescribeDestinationsResponse,
    [destinations, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeExportTasksRequest {
    pub task_id: Option<String>,
    pub status_code: Option<ExportTaskStatusCode>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

structure!(
    DescribeExportTasksRequest,
    schema::DescribeExportTasksRequest,
    [task_id, status_code, next_token, limit]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeExportTasksResponse {
    pub export_tasks: Option<Vec<ExportTask>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeExportTasksResponse,
    schema::DescribeExportTasksResponse,
    [export_tasks, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeFieldIndexesRequest {
    pub log_group_identifiers: Vec<String>,
    pub index_categories: Option<Vec<IndexCategory>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeFieldIndexesRequest,
    schema::DescribeFieldIndexesRequest,
    [log_group_identifiers, index_categories, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeFieldIndexesResponse {
    pub field_indexes: Option<Vec<FieldIndex>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeFieldIndexesResponse,
    schema::DescribeFieldIndexesResponse,
    [field_indexes, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeImportTaskBatchesRequest {
    pub import_id: String,
    pub batch_import_status: Option<Vec<ImportStatus>>,
    pub limit: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    DescribeImportTaskBatchesRequest,
    schema::DescribeImportTaskBatchesRequest,
    [import_id, batch_import_status, limit, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeImportTaskBatchesResponse {
    pub import_source_arn: Option<String>,
    pub import_id: Option<String>,
    pub import_batches: Option<Vec<ImportBatch>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeImportTaskBatchesResponse,
    schema::DescribeImportTaskBatchesResponse,
    [import_source_arn, import_id, import_batches, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeImportTasksRequest {
    pub import_id: Option<String>,
    pub import_status: Option<ImportStatus>,
    pub import_source_arn: Option<String>,
    pub limit: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    DescribeImportTasksRequest,
    schema::DescribeImportTasksRequest,
    [import_id, import_status, import_source_arn, limit, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeImportTasksResponse {
    pub imports: Option<Vec<Import>>,
    pub next_token: Option<String>,
}

structure!(DescribeImportTasksResponse, schema::DescribeImportTasksResponse, [imports, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeIndexPoliciesRequest {
    pub log_group_identifiers: Vec<String>,
    pub next_token: Option<String>,
}

structure!(
    DescribeIndexPoliciesRequest,
    schema::DescribeIndexPoliciesRequest,
    [log_group_identifiers, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeIndexPoliciesResponse {
    pub index_policies: Option<Vec<IndexPolicy>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeIndexPoliciesResponse,
    schema::DescribeIndexPoliciesResponse,
    [index_policies, next_token]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    DescribeLogGroupsRequest,
    schema::DescribeLogGroupsRequest,
    [
        account_identifiers,
        log_group_name_prefix,
        log_group_name_pattern,
        next_token,
        limit,
        include_linked_accounts,
        log_group_class,
        log_group_identifiers
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeLogGroupsResponse {
    pub log_groups: Option<Vec<LogGroup>>,
    pub next_token: Option<String>,
}

structure!(DescribeLogGroupsResponse, schema::DescribeLogGroupsResponse, [log_groups, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeLogStreamsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name_prefix: Option<String>,
    pub order_by: Option<OrderBy>,
    pub descending: Option<bool>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

structure!(
    DescribeLogStreamsRequest,
    schema::DescribeLogStreamsRequest,
    [
        log_group_name,
        log_group_identifier,
        log_stream_name_prefix,
        order_by,
        descending,
        next_token,
        limit
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeLogStreamsResponse {
    pub log_streams: Option<Vec<LogStream>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeLogStreamsResponse,
    schema::DescribeLogStreamsResponse,
    [log_streams, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeLookupTablesRequest {
    pub lookup_table_name_prefix: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    DescribeLookupTablesRequest,
    schema::DescribeLookupTablesRequest,
    [lookup_table_name_prefix, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeLookupTablesResponse {
    pub lookup_tables: Option<Vec<LookupTable>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeLookupTablesResponse,
    schema::DescribeLookupTablesResponse,
    [lookup_tables, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeMetricFiltersRequest {
    pub log_group_name: Option<String>,
    pub filter_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub metric_name: Option<String>,
    pub metric_namespace: Option<String>,
}

structure!(
    DescribeMetricFiltersRequest,
    schema::DescribeMetricFiltersRequest,
    [log_group_name, filter_name_prefix, next_token, limit, metric_name, metric_namespace]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeMetricFiltersResponse {
    pub metric_filters: Option<Vec<MetricFilter>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeMetricFiltersResponse,
    schema::DescribeMetricFiltersResponse,
    [metric_filters, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeQueriesRequest {
    pub log_group_name: Option<String>,
    pub status: Option<QueryStatus>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub query_language: Option<QueryLanguage>,
}

structure!(
    DescribeQueriesRequest,
    schema::DescribeQueriesRequest,
    [log_group_name, status, max_results, next_token, query_language]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeQueriesResponse {
    pub queries: Option<Vec<QueryInfo>>,
    pub next_token: Option<String>,
}

structure!(DescribeQueriesResponse, schema::DescribeQueriesResponse, [queries, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeQueryDefinitionsRequest {
    pub query_language: Option<QueryLanguage>,
    pub query_definition_name_prefix: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    DescribeQueryDefinitionsRequest,
    schema::DescribeQueryDefinitionsRequest,
    [query_language, query_definition_name_prefix, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeQueryDefinitionsResponse {
    pub query_definitions: Option<Vec<QueryDefinition>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeQueryDefinitionsResponse,
    schema::DescribeQueryDefinitionsResponse,
    [query_definitions, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeResourcePoliciesRequest {
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub resource_arn: Option<String>,
    pub policy_scope: Option<PolicyScope>,
}

structure!(
    DescribeResourcePoliciesRequest,
    schema::DescribeResourcePoliciesRequest,
    [next_token, limit, resource_arn, policy_scope]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeResourcePoliciesResponse {
    pub resource_policies: Option<Vec<ResourcePolicy>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeResourcePoliciesResponse,
    schema::DescribeResourcePoliciesResponse,
    [resource_policies, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeSubscriptionFiltersRequest {
    pub log_group_name: String,
    pub filter_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

structure!(
    DescribeSubscriptionFiltersRequest,
    schema::DescribeSubscriptionFiltersRequest,
    [log_group_name, filter_name_prefix, next_token, limit]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeSubscriptionFiltersResponse {
    pub subscription_filters: Option<Vec<SubscriptionFilter>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeSubscriptionFiltersResponse,
    schema::DescribeSubscriptionFiltersResponse,
    [subscription_filters, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct Destination {
    pub destination_name: Option<String>,
    pub target_arn: Option<String>,
    pub role_arn: Option<String>,
    pub access_policy: Option<String>,
    pub arn: Option<String>,
    pub creation_time: Option<i64>,
}

structure!(
    Destination,
    schema::Destination,
    [destination_name, target_arn, role_arn, access_policy, arn, creation_time]
);

#[derive(Clone, PartialEq, Default)]
pub struct DestinationConfiguration {
    pub s3_configuration: Option<S3Configuration>,
    pub lookup_table_configuration: Option<LookupTableConfiguration>,
}

structure!(
    DestinationConfiguration,
    schema::DestinationConfiguration,
    [s3_configuration, lookup_table_configuration]
);

#[derive(Clone, PartialEq, Default)]
pub struct DisassociateKmsKeyRequest {
    pub log_group_name: Option<String>,
    pub resource_identifier: Option<String>,
}

structure!(
    DisassociateKmsKeyRequest,
    schema::DisassociateKmsKeyRequest,
    [log_group_name, resource_identifier]
);

#[derive(Clone, PartialEq, Default)]
pub struct DisassociateSourceFromS3TableIntegrationRequest {
    pub identifier: String,
}

structure!(
    DisassociateSourceFromS3TableIntegrationRequest,
    schema::DisassociateSourceFromS3TableIntegrationRequest,
    [identifier]
);

#[derive(Clone, PartialEq, Default)]
pub struct DisassociateSourceFromS3TableIntegrationResponse {
    pub identifier: Option<String>,
}

structure!(
    DisassociateSourceFromS3TableIntegrationResponse,
    schema::DisassociateSourceFromS3TableIntegrationResponse,
    [identifier]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Distribution {
    Random,
    ByLogStream,
}

texts!(Distribution, schema::Distribution, [Random = "Random", ByLogStream = "ByLogStream",]);

#[derive(Clone, PartialEq, Default)]
pub struct DryRunResult {
    pub total_matched_log_groups: Option<i32>,
    pub increased_retention_log_group_count: Option<i32>,
    pub decreased_retention_log_group_count: Option<i32>,
    pub unchanged_retention_log_group_count: Option<i32>,
    pub failed_analysis_count: Option<i32>,
    pub top_log_groups_impacted: Option<Vec<LogGroupImpact>>,
}

structure!(
    DryRunResult,
    schema::DryRunResult,
    [
        total_matched_log_groups,
        increased_retention_log_group_count,
        decreased_retention_log_group_count,
        unchanged_retention_log_group_count,
        failed_analysis_count,
        top_log_groups_impacted
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct Entity {
    pub key_attributes: Option<std::collections::BTreeMap<String, String>>,
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
}

structure!(Entity, schema::Entity, [key_attributes, attributes]);

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

#[derive(Clone, PartialEq, Default)]
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

structure!(
    ExportTask,
    schema::ExportTask,
    [
        task_id,
        task_name,
        log_group_name,
        from,
        to,
        destination,
        destination_prefix,
        status,
        execution_info
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ExportTaskExecutionInfo {
    pub creation_time: Option<i64>,
    pub completion_time: Option<i64>,
}

structure!(
    ExportTaskExecutionInfo,
    schema::ExportTaskExecutionInfo,
    [creation_time, completion_time]
);

#[derive(Clone, PartialEq, Default)]
pub struct ExportTaskStatus {
    pub code: Option<ExportTaskStatusCode>,
    pub message: Option<String>,
}

structure!(ExportTaskStatus, schema::ExportTaskStatus, [code, message]);

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

#[derive(Clone, PartialEq, Default)]
pub struct FieldIndex {
    pub log_group_identifier: Option<String>,
    pub field_index_name: Option<String>,
    pub last_scan_time: Option<i64>,
    pub first_event_time: Option<i64>,
    pub last_event_time: Option<i64>,
    pub r#type: Option<IndexType>,
    pub index_category: Option<IndexCategory>,
}

structure!(
    FieldIndex,
    schema::FieldIndex,
    [
        log_group_identifier,
        field_index_name,
        last_scan_time,
        first_event_time,
        last_event_time,
        r#type,
        index_category
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct FieldsData {
    pub data: Option<Vec<u8>>,
}

structure!(FieldsData, schema::FieldsData, [data]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    FilterLogEventsRequest,
    schema::FilterLogEventsRequest,
    [
        log_group_name,
        log_group_identifier,
        log_stream_names,
        log_stream_name_prefix,
        start_time,
        end_time,
        filter_pattern,
        next_token,
        limit,
        start_from_head,
        interleaved,
        unmask
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct FilterLogEventsResponse {
    pub events: Option<Vec<FilteredLogEvent>>,
    pub searched_log_streams: Option<Vec<SearchedLogStream>>,
    pub next_token: Option<String>,
}

structure!(
    FilterLogEventsResponse,
    schema::FilterLogEventsResponse,
    [events, searched_log_streams, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct FilteredLogEvent {
    pub log_stream_name: Option<String>,
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
    pub event_id: Option<String>,
}

structure!(
    FilteredLogEvent,
    schema::FilteredLogEvent,
    [log_stream_name, timestamp, message, ingestion_time, event_id]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlattenedElement {
    First,
    Last,
}

texts!(FlattenedElement, schema::FlattenedElement, [First = "first", Last = "last",]);

#[derive(Clone, PartialEq, Default)]
pub struct GetDataProtectionPolicyRequest {
    pub log_group_identifier: String,
}

structure!(
    GetDataProtectionPolicyRequest,
    schema::GetDataProtectionPolicyRequest,
    [log_group_identifier]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetDataProtectionPolicyResponse {
    pub log_group_identifier: Option<String>,
    pub policy_document: Option<String>,
    pub last_updated_time: Option<i64>,
}

structure!(
    GetDataProtectionPolicyResponse,
    schema::GetDataProtectionPolicyResponse,
    [log_group_identifier, policy_document, last_updated_time]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetDeliveryDestinationPolicyRequest {
    pub delivery_destination_name: String,
}

structure!(
    GetDeliveryDestinationPolicyRequest,
    schema::GetDeliveryDestinationPolicyRequest,
    [delivery_destination_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetDeliveryDestinationPolicyResponse {
    pub policy: Option<Policy>,
}

structure!(
    GetDeliveryDestinationPolicyResponse,
    schema::GetDeliveryDestinationPolicyResponse,
    [policy]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetDeliveryDestinationRequest {
    pub name: String,
}

structure!(GetDeliveryDestinationRequest, schema::GetDeliveryDestinationRequest, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct GetDeliveryDestinationResponse {
    pub delivery_destination: Option<DeliveryDestination>,
}

structure!(
    GetDeliveryDestinationResponse,
    schema::GetDeliveryDestinationResponse,
    [delivery_destination]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetDeliveryRequest {
    pub id: String,
}

structure!(GetDeliveryRequest, schema::GetDeliveryRequest, [id]);

#[derive(Clone, PartialEq, Default)]
pub struct GetDeliveryResponse {
    pub delivery: Option<Delivery>,
}

structure!(GetDeliveryResponse, schema::GetDeliveryResponse, [delivery]);

#[derive(Clone, PartialEq, Default)]
pub struct GetDeliverySourceRequest {
    pub name: String,
}

structure!(GetDeliverySourceRequest, schema::GetDeliverySourceRequest, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct GetDeliverySourceResponse {
    pub delivery_source: Option<DeliverySource>,
}

structure!(GetDeliverySourceResponse, schema::GetDeliverySourceResponse, [delivery_source]);

#[derive(Clone, PartialEq, Default)]
pub struct GetIntegrationRequest {
    pub integration_name: String,
}

structure!(GetIntegrationRequest, schema::GetIntegrationRequest, [integration_name]);

#[derive(Clone, PartialEq, Default)]
pub struct GetIntegrationResponse {
    pub integration_name: Option<String>,
    pub integration_type: Option<IntegrationType>,
    pub integration_status: Option<IntegrationStatus>,
    pub integration_details: Option<IntegrationDetails>,
}

structure!(
    GetIntegrationResponse,
    schema::GetIntegrationResponse,
    [integration_name, integration_type, integration_status, integration_details]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetLogAnomalyDetectorRequest {
    pub anomaly_detector_arn: String,
}

structure!(
    GetLogAnomalyDetectorRequest,
    schema::GetLogAnomalyDetectorRequest,
    [anomaly_detector_arn]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    GetLogAnomalyDetectorResponse,
    schema::GetLogAnomalyDetectorResponse,
    [
        detector_name,
        log_group_arn_list,
        evaluation_frequency,
        filter_pattern,
        anomaly_detector_status,
        kms_key_id,
        creation_time_stamp,
        last_modified_time_stamp,
        anomaly_visibility_time
    ]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    GetLogEventsRequest,
    schema::GetLogEventsRequest,
    [
        log_group_name,
        log_group_identifier,
        log_stream_name,
        start_time,
        end_time,
        next_token,
        limit,
        start_from_head,
        unmask
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetLogEventsResponse {
    pub events: Option<Vec<OutputLogEvent>>,
    pub next_forward_token: Option<String>,
    pub next_backward_token: Option<String>,
}

structure!(
    GetLogEventsResponse,
    schema::GetLogEventsResponse,
    [events, next_forward_token, next_backward_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetLogFieldsRequest {
    pub data_source_name: String,
    pub data_source_type: String,
}

structure!(GetLogFieldsRequest, schema::GetLogFieldsRequest, [data_source_name, data_source_type]);

#[derive(Clone, PartialEq, Default)]
pub struct GetLogFieldsResponse {
    pub log_fields: Option<Vec<LogFieldsListItem>>,
}

structure!(GetLogFieldsResponse, schema::GetLogFieldsResponse, [log_fields]);

#[derive(Clone, PartialEq, Default)]
pub struct GetLogGroupFieldsRequest {
    pub log_group_name: Option<String>,
    pub time: Option<i64>,
    pub log_group_identifier: Option<String>,
}

structure!(
    GetLogGroupFieldsRequest,
    schema::GetLogGroupFieldsRequest,
    [log_group_name, time, log_group_identifier]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetLogGroupFieldsResponse {
    pub log_group_fields: Option<Vec<LogGroupField>>,
}

structure!(GetLogGroupFieldsResponse, schema::GetLogGroupFieldsResponse, [log_group_fields]);

#[derive(Clone, PartialEq, Default)]
pub struct GetLogObjectRequest {
    pub unmask: Option<bool>,
    pub log_object_pointer: String,
}

structure!(GetLogObjectRequest, schema::GetLogObjectRequest, [unmask, log_object_pointer]);

#[derive(Clone, PartialEq, Default)]
pub struct GetLogObjectResponse {
    pub field_stream: Option<GetLogObjectResponseStream>,
}

structure!(GetLogObjectResponse, schema::GetLogObjectResponse, [field_stream]);

#[derive(Clone, PartialEq, Default)]
pub struct GetLogObjectResponseStream {
    pub fields: Option<FieldsData>,
    pub internal_streaming_exception: Option<InternalStreamingException>,
}

structure!(
    GetLogObjectResponseStream,
    schema::GetLogObjectResponseStream,
    [fields, internal_streaming_exception]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetLogRecordRequest {
    pub log_record_pointer: String,
    pub unmask: Option<bool>,
}

structure!(GetLogRecordRequest, schema::GetLogRecordRequest, [log_record_pointer, unmask]);

#[derive(Clone, PartialEq, Default)]
pub struct GetLogRecordResponse {
    pub log_record: Option<std::collections::BTreeMap<String, String>>,
}

structure!(GetLogRecordResponse, schema::GetLogRecordResponse, [log_record]);

#[derive(Clone, PartialEq, Default)]
pub struct GetLookupTableRequest {
    pub lookup_table_arn: String,
}

structure!(GetLookupTableRequest, schema::GetLookupTableRequest, [lookup_table_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct GetLookupTableResponse {
    pub lookup_table_arn: Option<String>,
    pub lookup_table_name: Option<String>,
    pub description: Option<String>,
    pub table_body: Option<String>,
    pub size_bytes: Option<i64>,
    pub last_updated_time: Option<i64>,
    pub kms_key_id: Option<String>,
}

structure!(
    GetLookupTableResponse,
    schema::GetLookupTableResponse,
    [
        lookup_table_arn,
        lookup_table_name,
        description,
        table_body,
        size_bytes,
        last_updated_time,
        kms_key_id
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetQueryResultsRequest {
    pub query_id: String,
    pub next_token: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    GetQueryResultsRequest,
    schema::GetQueryResultsRequest,
    [query_id, next_token, max_items]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetQueryResultsResponse {
    pub query_language: Option<QueryLanguage>,
    pub results: Option<Vec<Vec<ResultField>>>,
    pub statistics: Option<QueryStatistics>,
    pub status: Option<QueryStatus>,
    pub encryption_key: Option<String>,
    pub next_token: Option<String>,
}

structure!(
    GetQueryResultsResponse,
    schema::GetQueryResultsResponse,
    [query_language, results, statistics, status, encryption_key, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetScheduledQueryHistoryRequest {
    pub identifier: String,
    pub start_time: i64,
    pub end_time: i64,
    pub execution_statuses: Option<Vec<ExecutionStatus>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    GetScheduledQueryHistoryRequest,
    schema::GetScheduledQueryHistoryRequest,
    [identifier, start_time, end_time, execution_statuses, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetScheduledQueryHistoryResponse {
    pub name: Option<String>,
    pub scheduled_query_arn: Option<String>,
    pub trigger_history: Option<Vec<TriggerHistoryRecord>>,
    pub next_token: Option<String>,
}

structure!(
    GetScheduledQueryHistoryResponse,
    schema::GetScheduledQueryHistoryResponse,
    [name, scheduled_query_arn, trigger_history, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetScheduledQueryRequest {
    pub identifier: String,
}

structure!(GetScheduledQueryRequest, schema::GetScheduledQueryRequest, [identifier]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    GetScheduledQueryResponse,
    schema::GetScheduledQueryResponse,
    [
        scheduled_query_arn,
        name,
        description,
        query_language,
        query_string,
        log_group_identifiers,
        schedule_expression,
        timezone,
        start_time_offset,
        end_time_offset,
        destination_configuration,
        state,
        schedule_type,
        last_triggered_time,
        last_execution_status,
        schedule_start_time,
        schedule_end_time,
        execution_role_arn,
        creation_time,
        last_updated_time
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetStorageTierPolicyRequest {}

structure!(GetStorageTierPolicyRequest, schema::GetStorageTierPolicyRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct GetStorageTierPolicyResponse {
    pub storage_tier: Option<StorageTier>,
    pub last_updated_time: Option<i64>,
}

structure!(
    GetStorageTierPolicyResponse,
    schema::GetStorageTierPolicyResponse,
    [storage_tier, last_updated_time]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetTransformerRequest {
    pub log_group_identifier: String,
}

structure!(GetTransformerRequest, schema::GetTransformerRequest, [log_group_identifier]);

#[derive(Clone, PartialEq, Default)]
pub struct GetTransformerResponse {
    pub log_group_identifier: Option<String>,
    pub creation_time: Option<i64>,
    pub last_modified_time: Option<i64>,
    pub transformer_config: Option<Vec<Processor>>,
}

structure!(
    GetTransformerResponse,
    schema::GetTransformerResponse,
    [log_group_identifier, creation_time, last_modified_time, transformer_config]
);

#[derive(Clone, PartialEq, Default)]
pub struct Grok {
    pub source: Option<String>,
    pub r#match: String,
}

structure!(Grok, schema::Grok, [source, r#match]);

#[derive(Clone, PartialEq, Default)]
pub struct GroupingIdentifier {
    pub key: Option<String>,
    pub value: Option<String>,
}

structure!(GroupingIdentifier, schema::GroupingIdentifier, [key, value]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    Import,
    schema::Import,
    [
        import_id,
        import_source_arn,
        import_status,
        import_destination_arn,
        import_statistics,
        import_filter,
        creation_time,
        last_updated_time,
        error_message
    ]
);

#[derive(Clone, PartialEq)]
pub struct ImportBatch {
    pub batch_id: String,
    pub status: ImportStatus,
    pub error_message: Option<String>,
}

bare_structure!(ImportBatch, schema::ImportBatch, [batch_id, status, error_message], required [batch_id, status],
        optional [error_message]);

#[derive(Clone, PartialEq, Default)]
pub struct ImportFilter {
    pub start_event_time: Option<i64>,
    pub end_event_time: Option<i64>,
}

structure!(ImportFilter, schema::ImportFilter, [start_event_time, end_event_time]);

#[derive(Clone, PartialEq, Default)]
pub struct ImportStatistics {
    pub bytes_imported: Option<i64>,
}

structure!(ImportStatistics, schema::ImportStatistics, [bytes_imported]);

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

#[derive(Clone, PartialEq, Default)]
pub struct IndexPolicy {
    pub log_group_identifier: Option<String>,
    pub last_update_time: Option<i64>,
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub source: Option<IndexSource>,
}

structure!(
    IndexPolicy,
    schema::IndexPolicy,
    [log_group_identifier, last_update_time, policy_document, policy_name, source]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct InputLogEvent {
    pub timestamp: i64,
    pub message: String,
}

structure!(InputLogEvent, schema::InputLogEvent, [timestamp, message]);

#[derive(Clone, PartialEq)]
pub enum IntegrationDetails {
    OpenSearchIntegrationDetails(OpenSearchIntegrationDetails),
}

union!(IntegrationDetails, schema::IntegrationDetails, [0 = OpenSearchIntegrationDetails]);

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

#[derive(Clone, PartialEq, Default)]
pub struct IntegrationSummary {
    pub integration_name: Option<String>,
    pub integration_type: Option<IntegrationType>,
    pub integration_status: Option<IntegrationStatus>,
}

structure!(
    IntegrationSummary,
    schema::IntegrationSummary,
    [integration_name, integration_type, integration_status]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IntegrationType {
    Opensearch,
}

texts!(IntegrationType, schema::IntegrationType, [Opensearch = "OPENSEARCH",]);

#[derive(Clone, PartialEq, Default)]
pub struct InternalStreamingException {
    pub message: Option<String>,
}

structure!(InternalStreamingException, schema::InternalStreamingException, [message]);

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

#[derive(Clone, PartialEq)]
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

bare_structure!(ListAggregateLogGroupSummariesRequest, schema::ListAggregateLogGroupSummariesRequest, [account_identifiers, include_linked_accounts, log_group_class, log_group_name_pattern, data_sources, group_by, next_token, limit], required [group_by],
        optional [account_identifiers, include_linked_accounts, log_group_class, log_group_name_pattern, data_sources, next_token, limit]);

#[derive(Clone, PartialEq, Default)]
pub struct ListAggregateLogGroupSummariesResponse {
    pub aggregate_log_group_summaries: Option<Vec<AggregateLogGroupSummary>>,
    pub next_token: Option<String>,
}

structure!(
    ListAggregateLogGroupSummariesResponse,
    schema::ListAggregateLogGroupSummariesResponse,
    [aggregate_log_group_summaries, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListAnomaliesRequest {
    pub anomaly_detector_arn: Option<String>,
    pub suppression_state: Option<SuppressionState>,
    pub limit: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    ListAnomaliesRequest,
    schema::ListAnomaliesRequest,
    [anomaly_detector_arn, suppression_state, limit, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListAnomaliesResponse {
    pub anomalies: Option<Vec<Anomaly>>,
    pub next_token: Option<String>,
}

structure!(ListAnomaliesResponse, schema::ListAnomaliesResponse, [anomalies, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListIntegrationsRequest {
    pub integration_name_prefix: Option<String>,
    pub integration_type: Option<IntegrationType>,
    pub integration_status: Option<IntegrationStatus>,
}

structure!(
    ListIntegrationsRequest,
    schema::ListIntegrationsRequest,
    [integration_name_prefix, integration_type, integration_status]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListIntegrationsResponse {
    pub integration_summaries: Option<Vec<IntegrationSummary>>,
}

structure!(ListIntegrationsResponse, schema::ListIntegrationsResponse, [integration_summaries]);

#[derive(Clone, PartialEq, Default)]
pub struct ListLogAnomalyDetectorsRequest {
    pub filter_log_group_arn: Option<String>,
    pub limit: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    ListLogAnomalyDetectorsRequest,
    schema::ListLogAnomalyDetectorsRequest,
    [filter_log_group_arn, limit, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListLogAnomalyDetectorsResponse {
    pub anomaly_detectors: Option<Vec<AnomalyDetector>>,
    pub next_token: Option<String>,
}

structure!(
    ListLogAnomalyDetectorsResponse,
    schema::ListLogAnomalyDetectorsResponse,
    [anomaly_detectors, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListLogGroupsForQueryRequest {
    pub query_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListLogGroupsForQueryRequest,
    schema::ListLogGroupsForQueryRequest,
    [query_id, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListLogGroupsForQueryResponse {
    pub log_group_identifiers: Option<Vec<String>>,
    pub next_token: Option<String>,
}

structure!(
    ListLogGroupsForQueryResponse,
    schema::ListLogGroupsForQueryResponse,
    [log_group_identifiers, next_token]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    ListLogGroupsRequest,
    schema::ListLogGroupsRequest,
    [
        log_group_name_pattern,
        log_group_class,
        include_linked_accounts,
        account_identifiers,
        next_token,
        limit,
        data_sources,
        field_index_names,
        log_group_tags
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListLogGroupsResponse {
    pub log_groups: Option<Vec<LogGroupSummary>>,
    pub next_token: Option<String>,
}

structure!(ListLogGroupsResponse, schema::ListLogGroupsResponse, [log_groups, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListScheduledQueriesRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub state: Option<ScheduledQueryState>,
    pub schedule_type: Option<ScheduleType>,
}

structure!(
    ListScheduledQueriesRequest,
    schema::ListScheduledQueriesRequest,
    [max_results, next_token, state, schedule_type]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListScheduledQueriesResponse {
    pub next_token: Option<String>,
    pub scheduled_queries: Option<Vec<ScheduledQuerySummary>>,
}

structure!(
    ListScheduledQueriesResponse,
    schema::ListScheduledQueriesResponse,
    [next_token, scheduled_queries]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListSourcesForS3TableIntegrationRequest {
    pub integration_arn: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    ListSourcesForS3TableIntegrationRequest,
    schema::ListSourcesForS3TableIntegrationRequest,
    [integration_arn, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListSourcesForS3TableIntegrationResponse {
    pub sources: Option<Vec<S3TableIntegrationSource>>,
    pub next_token: Option<String>,
}

structure!(
    ListSourcesForS3TableIntegrationResponse,
    schema::ListSourcesForS3TableIntegrationResponse,
    [sources, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListSyslogConfigurationsRequest {
    pub log_group_identifier: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListSyslogConfigurationsRequest,
    schema::ListSyslogConfigurationsRequest,
    [log_group_identifier, vpc_endpoint_id, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListSyslogConfigurationsResponse {
    pub syslog_configurations: Option<Vec<SyslogConfiguration>>,
    pub next_token: Option<String>,
}

structure!(
    ListSyslogConfigurationsResponse,
    schema::ListSyslogConfigurationsResponse,
    [syslog_configurations, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}

structure!(ListTagsForResourceRequest, schema::ListTagsForResourceRequest, [resource_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

structure!(ListTagsForResourceResponse, schema::ListTagsForResourceResponse, [tags]);

#[derive(Clone, PartialEq, Default)]
pub struct ListTagsLogGroupRequest {
    pub log_group_name: String,
}

structure!(ListTagsLogGroupRequest, schema::ListTagsLogGroupRequest, [log_group_name]);

#[derive(Clone, PartialEq, Default)]
pub struct ListTagsLogGroupResponse {
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

structure!(ListTagsLogGroupResponse, schema::ListTagsLogGroupResponse, [tags]);

#[derive(Clone, PartialEq, Default)]
pub struct ListToMap {
    pub source: String,
    pub key: String,
    pub value_key: Option<String>,
    pub target: Option<String>,
    pub flatten: Option<bool>,
    pub flattened_element: Option<FlattenedElement>,
}

structure!(
    ListToMap,
    schema::ListToMap,
    [source, key, value_key, target, flatten, flattened_element]
);

#[derive(Clone, PartialEq, Default)]
pub struct LiveTailSessionLogEvent {
    pub log_stream_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub message: Option<String>,
    pub timestamp: Option<i64>,
    pub ingestion_time: Option<i64>,
}

structure!(
    LiveTailSessionLogEvent,
    schema::LiveTailSessionLogEvent,
    [log_stream_name, log_group_identifier, message, timestamp, ingestion_time]
);

#[derive(Clone, PartialEq, Default)]
pub struct LiveTailSessionMetadata {
    pub sampled: Option<bool>,
}

structure!(LiveTailSessionMetadata, schema::LiveTailSessionMetadata, [sampled]);

#[derive(Clone, PartialEq, Default)]
pub struct LiveTailSessionStart {
    pub request_id: Option<String>,
    pub session_id: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub log_stream_names: Option<Vec<String>>,
    pub log_stream_name_prefixes: Option<Vec<String>>,
    pub log_event_filter_pattern: Option<String>,
}

structure!(
    LiveTailSessionStart,
    schema::LiveTailSessionStart,
    [
        request_id,
        session_id,
        log_group_identifiers,
        log_stream_names,
        log_stream_name_prefixes,
        log_event_filter_pattern
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct LiveTailSessionUpdate {
    pub session_metadata: Option<LiveTailSessionMetadata>,
    pub session_results: Option<Vec<LiveTailSessionLogEvent>>,
}

structure!(
    LiveTailSessionUpdate,
    schema::LiveTailSessionUpdate,
    [session_metadata, session_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct LogEvent {
    pub timestamp: Option<i64>,
    pub message: Option<String>,
}

structure!(LogEvent, schema::LogEvent, [timestamp, message]);

#[derive(Clone, PartialEq, Default)]
pub struct LogFieldType {
    pub r#type: Option<String>,
    pub element: Option<Box<LogFieldType>>,
    pub fields: Option<Vec<LogFieldsListItem>>,
}

structure!(LogFieldType, schema::LogFieldType, [r#type, element, fields]);

#[derive(Clone, PartialEq, Default)]
pub struct LogFieldsListItem {
    pub log_field_name: Option<String>,
    pub log_field_type: Option<LogFieldType>,
}

structure!(LogFieldsListItem, schema::LogFieldsListItem, [log_field_name, log_field_type]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    LogGroup,
    schema::LogGroup,
    [
        log_group_name,
        creation_time,
        retention_in_days,
        metric_filter_count,
        arn,
        stored_bytes,
        kms_key_id,
        data_protection_status,
        inherited_properties,
        log_group_class,
        log_group_arn,
        deletion_protection_enabled,
        bearer_token_authentication_enabled,
        retention_policy_name
    ]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct LogGroupField {
    pub name: Option<String>,
    pub percent: Option<i32>,
}

structure!(LogGroupField, schema::LogGroupField, [name, percent]);

#[derive(Clone, PartialEq, Default)]
pub struct LogGroupImpact {
    pub log_group_name: Option<String>,
    pub current_retention: Option<String>,
    pub proposed_retention: Option<String>,
    pub stored_bytes: Option<i64>,
}

structure!(
    LogGroupImpact,
    schema::LogGroupImpact,
    [log_group_name, current_retention, proposed_retention, stored_bytes]
);

#[derive(Clone, PartialEq, Default)]
pub struct LogGroupSummary {
    pub log_group_name: Option<String>,
    pub log_group_arn: Option<String>,
    pub log_group_class: Option<LogGroupClass>,
}

structure!(
    LogGroupSummary,
    schema::LogGroupSummary,
    [log_group_name, log_group_arn, log_group_class]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    LogStream,
    schema::LogStream,
    [
        log_stream_name,
        creation_time,
        first_event_timestamp,
        last_event_timestamp,
        last_ingestion_time,
        upload_sequence_token,
        arn,
        stored_bytes
    ]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    LookupTable,
    schema::LookupTable,
    [
        lookup_table_arn,
        lookup_table_name,
        description,
        table_fields,
        records_count,
        size_bytes,
        last_updated_time,
        kms_key_id
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct LookupTableConfiguration {
    pub table_name: String,
    pub role_arn: String,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

structure!(
    LookupTableConfiguration,
    schema::LookupTableConfiguration,
    [table_name, role_arn, description, kms_key_id, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct LowerCaseString {
    pub with_keys: Vec<String>,
}

structure!(LowerCaseString, schema::LowerCaseString, [with_keys]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    MetricFilter,
    schema::MetricFilter,
    [
        filter_name,
        filter_pattern,
        metric_transformations,
        creation_time,
        log_group_name,
        apply_on_transformed_logs,
        field_selection_criteria,
        emit_system_field_dimensions
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct MetricFilterMatchRecord {
    pub event_number: Option<i64>,
    pub event_message: Option<String>,
    pub extracted_values: Option<std::collections::BTreeMap<String, String>>,
}

structure!(
    MetricFilterMatchRecord,
    schema::MetricFilterMatchRecord,
    [event_number, event_message, extracted_values]
);

#[derive(Clone, PartialEq, Default)]
pub struct MetricTransformation {
    pub metric_name: String,
    pub metric_namespace: String,
    pub metric_value: String,
    pub default_value: Option<f64>,
    pub dimensions: Option<std::collections::BTreeMap<String, String>>,
    pub unit: Option<StandardUnit>,
}

structure!(
    MetricTransformation,
    schema::MetricTransformation,
    [metric_name, metric_namespace, metric_value, default_value, dimensions, unit]
);

#[derive(Clone, PartialEq, Default)]
pub struct MoveKeyEntry {
    pub source: String,
    pub target: String,
    pub overwrite_if_exists: Option<bool>,
}

structure!(MoveKeyEntry, schema::MoveKeyEntry, [source, target, overwrite_if_exists]);

#[derive(Clone, PartialEq, Default)]
pub struct MoveKeys {
    pub entries: Vec<MoveKeyEntry>,
}

structure!(MoveKeys, schema::MoveKeys, [entries]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OCSFVersion {
    V11,
    V15,
}

texts!(OCSFVersion, schema::OCSFVersion, [V11 = "V1.1", V15 = "V1.5",]);

#[derive(Clone, PartialEq, Default)]
pub struct OpenSearchApplication {
    pub application_endpoint: Option<String>,
    pub application_arn: Option<String>,
    pub application_id: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

structure!(
    OpenSearchApplication,
    schema::OpenSearchApplication,
    [application_endpoint, application_arn, application_id, status]
);

#[derive(Clone, PartialEq, Default)]
pub struct OpenSearchCollection {
    pub collection_endpoint: Option<String>,
    pub collection_arn: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

structure!(
    OpenSearchCollection,
    schema::OpenSearchCollection,
    [collection_endpoint, collection_arn, status]
);

#[derive(Clone, PartialEq, Default)]
pub struct OpenSearchDataAccessPolicy {
    pub policy_name: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

structure!(OpenSearchDataAccessPolicy, schema::OpenSearchDataAccessPolicy, [policy_name, status]);

#[derive(Clone, PartialEq, Default)]
pub struct OpenSearchDataSource {
    pub data_source_name: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

structure!(OpenSearchDataSource, schema::OpenSearchDataSource, [data_source_name, status]);

#[derive(Clone, PartialEq, Default)]
pub struct OpenSearchEncryptionPolicy {
    pub policy_name: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

structure!(OpenSearchEncryptionPolicy, schema::OpenSearchEncryptionPolicy, [policy_name, status]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    OpenSearchIntegrationDetails,
    schema::OpenSearchIntegrationDetails,
    [
        data_source,
        application,
        collection,
        workspace,
        encryption_policy,
        network_policy,
        access_policy,
        lifecycle_policy
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct OpenSearchLifecyclePolicy {
    pub policy_name: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

structure!(OpenSearchLifecyclePolicy, schema::OpenSearchLifecyclePolicy, [policy_name, status]);

#[derive(Clone, PartialEq, Default)]
pub struct OpenSearchNetworkPolicy {
    pub policy_name: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

structure!(OpenSearchNetworkPolicy, schema::OpenSearchNetworkPolicy, [policy_name, status]);

#[derive(Clone, PartialEq, Default)]
pub struct OpenSearchResourceConfig {
    pub kms_key_arn: Option<String>,
    pub data_source_role_arn: String,
    pub dashboard_viewer_principals: Vec<String>,
    pub application_arn: Option<String>,
    pub retention_days: i32,
}

structure!(
    OpenSearchResourceConfig,
    schema::OpenSearchResourceConfig,
    [
        kms_key_arn,
        data_source_role_arn,
        dashboard_viewer_principals,
        application_arn,
        retention_days
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct OpenSearchResourceStatus {
    pub status: Option<OpenSearchResourceStatusType>,
    pub status_message: Option<String>,
}

structure!(OpenSearchResourceStatus, schema::OpenSearchResourceStatus, [status, status_message]);

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

#[derive(Clone, PartialEq, Default)]
pub struct OpenSearchWorkspace {
    pub workspace_id: Option<String>,
    pub status: Option<OpenSearchResourceStatus>,
}

structure!(OpenSearchWorkspace, schema::OpenSearchWorkspace, [workspace_id, status]);

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

#[derive(Clone, PartialEq, Default)]
pub struct OutputLogEvent {
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
}

structure!(OutputLogEvent, schema::OutputLogEvent, [timestamp, message, ingestion_time]);

#[derive(Clone, PartialEq, Default)]
pub struct ParseCloudfront {
    pub source: Option<String>,
}

structure!(ParseCloudfront, schema::ParseCloudfront, [source]);

#[derive(Clone, PartialEq, Default)]
pub struct ParseJSON {
    pub source: Option<String>,
    pub destination: Option<String>,
}

structure!(ParseJSON, schema::ParseJSON, [source, destination]);

#[derive(Clone, PartialEq, Default)]
pub struct ParseKeyValue {
    pub source: Option<String>,
    pub destination: Option<String>,
    pub field_delimiter: Option<String>,
    pub key_value_delimiter: Option<String>,
    pub key_prefix: Option<String>,
    pub non_match_value: Option<String>,
    pub overwrite_if_exists: Option<bool>,
}

structure!(
    ParseKeyValue,
    schema::ParseKeyValue,
    [
        source,
        destination,
        field_delimiter,
        key_value_delimiter,
        key_prefix,
        non_match_value,
        overwrite_if_exists
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ParsePostgres {
    pub source: Option<String>,
}

structure!(ParsePostgres, schema::ParsePostgres, [source]);

#[derive(Clone, PartialEq, Default)]
pub struct ParseRoute53 {
    pub source: Option<String>,
}

structure!(ParseRoute53, schema::ParseRoute53, [source]);

#[derive(Clone, PartialEq)]
pub struct ParseToOCSF {
    pub source: Option<String>,
    pub event_source: EventSource,
    pub ocsf_version: OCSFVersion,
    pub mapping_version: Option<String>,
}

bare_structure!(ParseToOCSF, schema::ParseToOCSF, [source, event_source, ocsf_version, mapping_version], required [event_source, ocsf_version],
        optional [source, mapping_version]);

#[derive(Clone, PartialEq, Default)]
pub struct ParseVPC {
    pub source: Option<String>,
}

structure!(ParseVPC, schema::ParseVPC, [source]);

#[derive(Clone, PartialEq, Default)]
pub struct ParseWAF {
    pub source: Option<String>,
}

structure!(ParseWAF, schema::ParseWAF, [source]);

#[derive(Clone, PartialEq, Default)]
pub struct PatternToken {
    pub dynamic_token_position: Option<i32>,
    pub is_dynamic: Option<bool>,
    pub token_string: Option<String>,
    pub enumerations: Option<std::collections::BTreeMap<String, i64>>,
    pub inferred_token_name: Option<String>,
}

structure!(
    PatternToken,
    schema::PatternToken,
    [dynamic_token_position, is_dynamic, token_string, enumerations, inferred_token_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct Policy {
    pub delivery_destination_policy: Option<String>,
}

structure!(Policy, schema::Policy, [delivery_destination_policy]);

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

#[derive(Clone, PartialEq, Default)]
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

structure!(
    Processor,
    schema::Processor,
    [
        add_keys,
        copy_value,
        csv,
        date_time_converter,
        delete_keys,
        grok,
        list_to_map,
        lower_case_string,
        move_keys,
        parse_cloudfront,
        parse_json,
        parse_key_value,
        parse_route53,
        parse_to_ocsf,
        parse_postgres,
        parse_vpc,
        parse_waf,
        rename_keys,
        split_string,
        substitute_string,
        trim_string,
        type_converter,
        upper_case_string
    ]
);

#[derive(Clone, PartialEq)]
pub struct PutAccountPolicyRequest {
    pub policy_name: String,
    pub policy_document: String,
    pub policy_type: PolicyType,
    pub scope: Option<Scope>,
    pub selection_criteria: Option<String>,
    pub dry_run: Option<bool>,
}

bare_structure!(PutAccountPolicyRequest, schema::PutAccountPolicyRequest, [policy_name, policy_document, policy_type, scope, selection_criteria, dry_run], required [policy_name, policy_document, policy_type],
        optional [scope, selection_criteria, dry_run]);

#[derive(Clone, PartialEq, Default)]
pub struct PutAccountPolicyResponse {
    pub account_policy: Option<AccountPolicy>,
    pub dry_run_result: Option<DryRunResult>,
}

structure!(
    PutAccountPolicyResponse,
    schema::PutAccountPolicyResponse,
    [account_policy, dry_run_result]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutBearerTokenAuthenticationRequest {
    pub log_group_identifier: String,
    pub bearer_token_authentication_enabled: bool,
}

structure!(
    PutBearerTokenAuthenticationRequest,
    schema::PutBearerTokenAuthenticationRequest,
    [log_group_identifier, bearer_token_authentication_enabled]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutDataProtectionPolicyRequest {
    pub log_group_identifier: String,
    pub policy_document: String,
}

structure!(
    PutDataProtectionPolicyRequest,
    schema::PutDataProtectionPolicyRequest,
    [log_group_identifier, policy_document]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutDataProtectionPolicyResponse {
    pub log_group_identifier: Option<String>,
    pub policy_document: Option<String>,
    pub last_updated_time: Option<i64>,
}

structure!(
    PutDataProtectionPolicyResponse,
    schema::PutDataProtectionPolicyResponse,
    [log_group_identifier, policy_document, last_updated_time]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutDeliveryDestinationPolicyRequest {
    pub delivery_destination_name: String,
    pub delivery_destination_policy: String,
}

structure!(
    PutDeliveryDestinationPolicyRequest,
    schema::PutDeliveryDestinationPolicyRequest,
    [delivery_destination_name, delivery_destination_policy]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutDeliveryDestinationPolicyResponse {
    pub policy: Option<Policy>,
}

structure!(
    PutDeliveryDestinationPolicyResponse,
    schema::PutDeliveryDestinationPolicyResponse,
    [policy]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutDeliveryDestinationRequest {
    pub name: String,
    pub output_format: Option<OutputFormat>,
    pub delivery_destination_configuration: Option<DeliveryDestinationConfiguration>,
    pub delivery_destination_type: Option<DeliveryDestinationType>,
    pub role_arn: Option<String>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

structure!(
    PutDeliveryDestinationRequest,
    schema::PutDeliveryDestinationRequest,
    [
        name,
        output_format,
        delivery_destination_configuration,
        delivery_destination_type,
        role_arn,
        tags
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutDeliveryDestinationResponse {
    pub delivery_destination: Option<DeliveryDestination>,
}

structure!(
    PutDeliveryDestinationResponse,
    schema::PutDeliveryDestinationResponse,
    [delivery_destination]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutDeliverySourceRequest {
    pub name: String,
    pub resource_arn: String,
    pub log_type: String,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    pub delivery_source_configuration: Option<std::collections::BTreeMap<String, String>>,
}

structure!(
    PutDeliverySourceRequest,
    schema::PutDeliverySourceRequest,
    [name, resource_arn, log_type, tags, delivery_source_configuration]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutDeliverySourceResponse {
    pub delivery_source: Option<DeliverySource>,
}

structure!(PutDeliverySourceResponse, schema::PutDeliverySourceResponse, [delivery_source]);

#[derive(Clone, PartialEq, Default)]
pub struct PutDestinationPolicyRequest {
    pub destination_name: String,
    pub access_policy: String,
    pub force_update: Option<bool>,
}

structure!(
    PutDestinationPolicyRequest,
    schema::PutDestinationPolicyRequest,
    [destination_name, access_policy, force_update]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutDestinationRequest {
    pub destination_name: String,
    pub target_arn: String,
    pub role_arn: String,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

structure!(
    PutDestinationRequest,
    schema::PutDestinationRequest,
    [destination_name, target_arn, role_arn, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutDestinationResponse {
    pub destination: Option<Destination>,
}

structure!(PutDestinationResponse, schema::PutDestinationResponse, [destination]);

#[derive(Clone, PartialEq, Default)]
pub struct PutIndexPolicyRequest {
    pub log_group_identifier: String,
    pub policy_document: String,
}

structure!(
    PutIndexPolicyRequest,
    schema::PutIndexPolicyRequest,
    [log_group_identifier, policy_document]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutIndexPolicyResponse {
    pub index_policy: Option<IndexPolicy>,
}

structure!(PutIndexPolicyResponse, schema::PutIndexPolicyResponse, [index_policy]);

#[derive(Clone, PartialEq)]
pub struct PutIntegrationRequest {
    pub integration_name: String,
    pub resource_config: ResourceConfig,
    pub integration_type: IntegrationType,
}

bare_structure!(PutIntegrationRequest, schema::PutIntegrationRequest, [integration_name, resource_config, integration_type], required [integration_name, resource_config, integration_type],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct PutIntegrationResponse {
    pub integration_name: Option<String>,
    pub integration_status: Option<IntegrationStatus>,
}

structure!(
    PutIntegrationResponse,
    schema::PutIntegrationResponse,
    [integration_name, integration_status]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutLogEventsRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
    pub log_events: Vec<InputLogEvent>,
    pub sequence_token: Option<String>,
    pub entity: Option<Entity>,
}

structure!(
    PutLogEventsRequest,
    schema::PutLogEventsRequest,
    [log_group_name, log_stream_name, log_events, sequence_token, entity]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutLogEventsResponse {
    pub next_sequence_token: Option<String>,
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
    pub rejected_entity_info: Option<RejectedEntityInfo>,
}

structure!(
    PutLogEventsResponse,
    schema::PutLogEventsResponse,
    [next_sequence_token, rejected_log_events_info, rejected_entity_info]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutLogGroupDeletionProtectionRequest {
    pub log_group_identifier: String,
    pub deletion_protection_enabled: bool,
}

structure!(
    PutLogGroupDeletionProtectionRequest,
    schema::PutLogGroupDeletionProtectionRequest,
    [log_group_identifier, deletion_protection_enabled]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutMetricFilterRequest {
    pub log_group_name: String,
    pub filter_name: String,
    pub filter_pattern: String,
    pub metric_transformations: Vec<MetricTransformation>,
    pub apply_on_transformed_logs: Option<bool>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_field_dimensions: Option<Vec<String>>,
}

structure!(
    PutMetricFilterRequest,
    schema::PutMetricFilterRequest,
    [
        log_group_name,
        filter_name,
        filter_pattern,
        metric_transformations,
        apply_on_transformed_logs,
        field_selection_criteria,
        emit_system_field_dimensions
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutQueryDefinitionRequest {
    pub query_language: Option<QueryLanguage>,
    pub name: String,
    pub query_definition_id: Option<String>,
    pub log_group_names: Option<Vec<String>>,
    pub query_string: String,
    pub client_token: Option<String>,
    pub parameters: Option<Vec<QueryParameter>>,
}

structure!(
    PutQueryDefinitionRequest,
    schema::PutQueryDefinitionRequest,
    [
        query_language,
        name,
        query_definition_id,
        log_group_names,
        query_string,
        client_token,
        parameters
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutQueryDefinitionResponse {
    pub query_definition_id: Option<String>,
}

structure!(PutQueryDefinitionResponse, schema::PutQueryDefinitionResponse, [query_definition_id]);

#[derive(Clone, PartialEq, Default)]
pub struct PutResourcePolicyRequest {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub resource_arn: Option<String>,
    pub expected_revision_id: Option<String>,
}

structure!(
    PutResourcePolicyRequest,
    schema::PutResourcePolicyRequest,
    [policy_name, policy_document, resource_arn, expected_revision_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutResourcePolicyResponse {
    pub resource_policy: Option<ResourcePolicy>,
    pub revision_id: Option<String>,
}

structure!(
    PutResourcePolicyResponse,
    schema::PutResourcePolicyResponse,
    [resource_policy, revision_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutRetentionPolicyRequest {
    pub log_group_name: String,
    pub retention_in_days: i32,
}

structure!(
    PutRetentionPolicyRequest,
    schema::PutRetentionPolicyRequest,
    [log_group_name, retention_in_days]
);

#[derive(Clone, PartialEq)]
pub struct PutStorageTierPolicyRequest {
    pub storage_tier: StorageTier,
}

bare_structure!(PutStorageTierPolicyRequest, schema::PutStorageTierPolicyRequest, [storage_tier], required [storage_tier],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct PutStorageTierPolicyResponse {
    pub storage_tier: Option<StorageTier>,
    pub last_updated_time: Option<i64>,
}

structure!(
    PutStorageTierPolicyResponse,
    schema::PutStorageTierPolicyResponse,
    [storage_tier, last_updated_time]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    PutSubscriptionFilterRequest,
    schema::PutSubscriptionFilterRequest,
    [
        log_group_name,
        filter_name,
        filter_pattern,
        destination_arn,
        role_arn,
        distribution,
        apply_on_transformed_logs,
        field_selection_criteria,
        emit_system_fields
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutSyslogConfigurationRequest {
    pub log_group_identifier: String,
    pub vpc_endpoint_id: Option<String>,
}

structure!(
    PutSyslogConfigurationRequest,
    schema::PutSyslogConfigurationRequest,
    [log_group_identifier, vpc_endpoint_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutTransformerRequest {
    pub log_group_identifier: String,
    pub transformer_config: Vec<Processor>,
}

structure!(
    PutTransformerRequest,
    schema::PutTransformerRequest,
    [log_group_identifier, transformer_config]
);

#[derive(Clone, PartialEq, Default)]
pub struct QueryDefinition {
    pub query_language: Option<QueryLanguage>,
    pub query_definition_id: Option<String>,
    pub name: Option<String>,
    pub query_string: Option<String>,
    pub last_modified: Option<i64>,
    pub log_group_names: Option<Vec<String>>,
    pub parameters: Option<Vec<QueryParameter>>,
}

structure!(
    QueryDefinition,
    schema::QueryDefinition,
    [
        query_language,
        query_definition_id,
        name,
        query_string,
        last_modified,
        log_group_names,
        parameters
    ]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    QueryInfo,
    schema::QueryInfo,
    [
        query_language,
        query_id,
        query_string,
        status,
        create_time,
        log_group_name,
        query_duration,
        bytes_scanned,
        user_identity
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QueryLanguage {
    Cwli,
    Sql,
    Ppl,
}

texts!(QueryLanguage, schema::QueryLanguage, [Cwli = "CWLI", Sql = "SQL", Ppl = "PPL",]);

#[derive(Clone, PartialEq, Default)]
pub struct QueryParameter {
    pub name: String,
    pub default_value: Option<String>,
    pub description: Option<String>,
}

structure!(QueryParameter, schema::QueryParameter, [name, default_value, description]);

#[derive(Clone, PartialEq, Default)]
pub struct QueryStatistics {
    pub records_matched: Option<f64>,
    pub records_scanned: Option<f64>,
    pub estimated_records_skipped: Option<f64>,
    pub bytes_scanned: Option<f64>,
    pub estimated_bytes_skipped: Option<f64>,
    pub log_groups_scanned: Option<f64>,
    pub result_count: Option<f64>,
}

structure!(
    QueryStatistics,
    schema::QueryStatistics,
    [
        records_matched,
        records_scanned,
        estimated_records_skipped,
        bytes_scanned,
        estimated_bytes_skipped,
        log_groups_scanned,
        result_count
    ]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct RecordField {
    pub name: Option<String>,
    pub mandatory: Option<bool>,
}

structure!(RecordField, schema::RecordField, [name, mandatory]);

#[derive(Clone, PartialEq)]
pub struct RejectedEntityInfo {
    pub error_type: EntityRejectionErrorType,
}

bare_structure!(RejectedEntityInfo, schema::RejectedEntityInfo, [error_type], required [error_type],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct RejectedLogEventsInfo {
    pub too_new_log_event_start_index: Option<i32>,
    pub too_old_log_event_end_index: Option<i32>,
    pub expired_log_event_end_index: Option<i32>,
}

structure!(
    RejectedLogEventsInfo,
    schema::RejectedLogEventsInfo,
    [too_new_log_event_start_index, too_old_log_event_end_index, expired_log_event_end_index]
);

#[derive(Clone, PartialEq, Default)]
pub struct RenameKeyEntry {
    pub key: String,
    pub rename_to: String,
    pub overwrite_if_exists: Option<bool>,
}

structure!(RenameKeyEntry, schema::RenameKeyEntry, [key, rename_to, overwrite_if_exists]);

#[derive(Clone, PartialEq, Default)]
pub struct RenameKeys {
    pub entries: Vec<RenameKeyEntry>,
}

structure!(RenameKeys, schema::RenameKeys, [entries]);

#[derive(Clone, PartialEq)]
pub enum ResourceConfig {
    OpenSearchResourceConfig(OpenSearchResourceConfig),
}

union!(ResourceConfig, schema::ResourceConfig, [0 = OpenSearchResourceConfig]);

#[derive(Clone, PartialEq, Default)]
pub struct ResourcePolicy {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub last_updated_time: Option<i64>,
    pub policy_scope: Option<PolicyScope>,
    pub resource_arn: Option<String>,
    pub revision_id: Option<String>,
}

structure!(
    ResourcePolicy,
    schema::ResourcePolicy,
    [policy_name, policy_document, last_updated_time, policy_scope, resource_arn, revision_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct ResultField {
    pub field: Option<String>,
    pub value: Option<String>,
}

structure!(ResultField, schema::ResultField, [field, value]);

#[derive(Clone, PartialEq, Default)]
pub struct S3Configuration {
    pub destination_identifier: String,
    pub role_arn: String,
    pub owner_account_id: Option<String>,
    pub kms_key_id: Option<String>,
}

structure!(
    S3Configuration,
    schema::S3Configuration,
    [destination_identifier, role_arn, owner_account_id, kms_key_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct S3DeliveryConfiguration {
    pub suffix_path: Option<String>,
    pub enable_hive_compatible_path: Option<bool>,
}

structure!(
    S3DeliveryConfiguration,
    schema::S3DeliveryConfiguration,
    [suffix_path, enable_hive_compatible_path]
);

#[derive(Clone, PartialEq, Default)]
pub struct S3TableIntegrationSource {
    pub identifier: Option<String>,
    pub data_source: Option<DataSource>,
    pub status: Option<S3TableIntegrationSourceStatus>,
    pub status_reason: Option<String>,
    pub created_time_stamp: Option<i64>,
    pub parent_source_identifier: Option<String>,
}

structure!(
    S3TableIntegrationSource,
    schema::S3TableIntegrationSource,
    [identifier, data_source, status, status_reason, created_time_stamp, parent_source_identifier]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct S3TablesIntegration {
    pub datasource_name: Option<String>,
    pub datasource_type: Option<String>,
}

structure!(S3TablesIntegration, schema::S3TablesIntegration, [datasource_name, datasource_type]);

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

#[derive(Clone, PartialEq, Default)]
pub struct ScheduledQueryDestination {
    pub destination_type: Option<ScheduledQueryDestinationType>,
    pub destination_identifier: Option<String>,
    pub status: Option<ActionStatus>,
    pub processed_identifier: Option<String>,
    pub error_message: Option<String>,
}

structure!(
    ScheduledQueryDestination,
    schema::ScheduledQueryDestination,
    [destination_type, destination_identifier, status, processed_identifier, error_message]
);

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

#[derive(Clone, PartialEq, Default)]
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

structure!(
    ScheduledQuerySummary,
    schema::ScheduledQuerySummary,
    [
        scheduled_query_arn,
        name,
        state,
        schedule_type,
        last_triggered_time,
        last_execution_status,
        schedule_expression,
        timezone,
        destination_configuration,
        creation_time,
        last_updated_time
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    All,
}

texts!(Scope, schema::Scope, [All = "ALL",]);

#[derive(Clone, PartialEq, Default)]
pub struct SearchedLogStream {
    pub log_stream_name: Option<String>,
    pub searched_completely: Option<bool>,
}

structure!(SearchedLogStream, schema::SearchedLogStream, [log_stream_name, searched_completely]);

#[derive(Clone, PartialEq, Default)]
pub struct SessionStreamingException {
    pub message: Option<String>,
}

structure!(SessionStreamingException, schema::SessionStreamingException, [message]);

#[derive(Clone, PartialEq, Default)]
pub struct SessionTimeoutException {
    pub message: Option<String>,
}

structure!(SessionTimeoutException, schema::SessionTimeoutException, [message]);

#[derive(Clone, PartialEq, Default)]
pub struct SplitString {
    pub entries: Vec<SplitStringEntry>,
}

structure!(SplitString, schema::SplitString, [entries]);

#[derive(Clone, PartialEq, Default)]
pub struct SplitStringEntry {
    pub source: String,
    pub delimiter: String,
}

structure!(SplitStringEntry, schema::SplitStringEntry, [source, delimiter]);

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

#[derive(Clone, PartialEq, Default)]
pub struct StartLiveTailRequest {
    pub log_group_identifiers: Vec<String>,
    pub log_stream_names: Option<Vec<String>>,
    pub log_stream_name_prefixes: Option<Vec<String>>,
    pub log_event_filter_pattern: Option<String>,
}

structure!(
    StartLiveTailRequest,
    schema::StartLiveTailRequest,
    [log_group_identifiers, log_stream_names, log_stream_name_prefixes, log_event_filter_pattern]
);

#[derive(Clone, PartialEq, Default)]
pub struct StartLiveTailResponse {
    pub response_stream: Option<StartLiveTailResponseStream>,
}

structure!(StartLiveTailResponse, schema::StartLiveTailResponse, [response_stream]);

#[derive(Clone, PartialEq, Default)]
pub struct StartLiveTailResponseStream {
    pub session_start: Option<LiveTailSessionStart>,
    pub session_update: Option<LiveTailSessionUpdate>,
    pub session_timeout_exception: Option<SessionTimeoutException>,
    pub session_streaming_exception: Option<SessionStreamingException>,
}

structure!(
    StartLiveTailResponseStream,
    schema::StartLiveTailResponseStream,
    [session_start, session_update, session_timeout_exception, session_streaming_exception]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    StartQueryRequest,
    schema::StartQueryRequest,
    [
        query_language,
        log_group_name,
        log_group_names,
        log_group_identifiers,
        start_time,
        end_time,
        query_string,
        limit
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct StartQueryResponse {
    pub query_id: Option<String>,
}

structure!(StartQueryResponse, schema::StartQueryResponse, [query_id]);

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

#[derive(Clone, PartialEq, Default)]
pub struct StopQueryRequest {
    pub query_id: String,
}

structure!(StopQueryRequest, schema::StopQueryRequest, [query_id]);

#[derive(Clone, PartialEq, Default)]
pub struct StopQueryResponse {
    pub success: Option<bool>,
}

structure!(StopQueryResponse, schema::StopQueryResponse, [success]);

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

#[derive(Clone, PartialEq, Default)]
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

structure!(
    SubscriptionFilter,
    schema::SubscriptionFilter,
    [
        filter_name,
        log_group_name,
        filter_pattern,
        destination_arn,
        role_arn,
        distribution,
        apply_on_transformed_logs,
        creation_time,
        field_selection_criteria,
        emit_system_fields
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct SubstituteString {
    pub entries: Vec<SubstituteStringEntry>,
}

structure!(SubstituteString, schema::SubstituteString, [entries]);

#[derive(Clone, PartialEq, Default)]
pub struct SubstituteStringEntry {
    pub source: String,
    pub from: String,
    pub to: String,
}

structure!(SubstituteStringEntry, schema::SubstituteStringEntry, [source, from, to]);

#[derive(Clone, PartialEq, Default)]
pub struct SuppressionPeriod {
    pub value: Option<i32>,
    pub suppression_unit: Option<SuppressionUnit>,
}

structure!(SuppressionPeriod, schema::SuppressionPeriod, [value, suppression_unit]);

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

#[derive(Clone, PartialEq, Default)]
pub struct SyslogConfiguration {
    pub log_group_arn: Option<String>,
    pub source_type: Option<SyslogSourceType>,
    pub vpc_endpoint_id: Option<String>,
    pub created_at: Option<i64>,
}

structure!(
    SyslogConfiguration,
    schema::SyslogConfiguration,
    [log_group_arn, source_type, vpc_endpoint_id, created_at]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SyslogSourceType {
    Vpce,
}

texts!(SyslogSourceType, schema::SyslogSourceType, [Vpce = "VPCE",]);

#[derive(Clone, PartialEq, Default)]
pub struct TagFilter {
    pub key: String,
    pub values: Option<Vec<String>>,
}

structure!(TagFilter, schema::TagFilter, [key, values]);

#[derive(Clone, PartialEq, Default)]
pub struct TagLogGroupRequest {
    pub log_group_name: String,
    pub tags: std::collections::BTreeMap<String, String>,
}

structure!(TagLogGroupRequest, schema::TagLogGroupRequest, [log_group_name, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: std::collections::BTreeMap<String, String>,
}

structure!(TagResourceRequest, schema::TagResourceRequest, [resource_arn, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct TestMetricFilterRequest {
    pub filter_pattern: String,
    pub log_event_messages: Vec<String>,
}

structure!(
    TestMetricFilterRequest,
    schema::TestMetricFilterRequest,
    [filter_pattern, log_event_messages]
);

#[derive(Clone, PartialEq, Default)]
pub struct TestMetricFilterResponse {
    pub matches: Option<Vec<MetricFilterMatchRecord>>,
}

structure!(TestMetricFilterResponse, schema::TestMetricFilterResponse, [matches]);

#[derive(Clone, PartialEq, Default)]
pub struct TestTransformerRequest {
    pub transformer_config: Vec<Processor>,
    pub log_event_messages: Vec<String>,
}

structure!(
    TestTransformerRequest,
    schema::TestTransformerRequest,
    [transformer_config, log_event_messages]
);

#[derive(Clone, PartialEq, Default)]
pub struct TestTransformerResponse {
    pub transformed_logs: Option<Vec<TransformedLogRecord>>,
}

structure!(TestTransformerResponse, schema::TestTransformerResponse, [transformed_logs]);

#[derive(Clone, PartialEq, Default)]
pub struct TransformedLogRecord {
    pub event_number: Option<i64>,
    pub event_message: Option<String>,
    pub transformed_event_message: Option<String>,
}

structure!(
    TransformedLogRecord,
    schema::TransformedLogRecord,
    [event_number, event_message, transformed_event_message]
);

#[derive(Clone, PartialEq, Default)]
pub struct TriggerHistoryRecord {
    pub query_id: Option<String>,
    pub execution_status: Option<ExecutionStatus>,
    pub triggered_timestamp: Option<i64>,
    pub error_message: Option<String>,
    pub destinations: Option<Vec<ScheduledQueryDestination>>,
}

structure!(
    TriggerHistoryRecord,
    schema::TriggerHistoryRecord,
    [query_id, execution_status, triggered_timestamp, error_message, destinations]
);

#[derive(Clone, PartialEq, Default)]
pub struct TrimString {
    pub with_keys: Vec<String>,
}

structure!(TrimString, schema::TrimString, [with_keys]);

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

#[derive(Clone, PartialEq, Default)]
pub struct TypeConverter {
    pub entries: Vec<TypeConverterEntry>,
}

structure!(TypeConverter, schema::TypeConverter, [entries]);

#[derive(Clone, PartialEq)]
pub struct TypeConverterEntry {
    pub key: String,
    pub r#type: Type,
}

bare_structure!(TypeConverterEntry, schema::TypeConverterEntry, [key, r#type], required [key, r#type],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct UntagLogGroupRequest {
    pub log_group_name: String,
    pub tags: Vec<String>,
}

structure!(UntagLogGroupRequest, schema::UntagLogGroupRequest, [log_group_name, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagResourceRequest, schema::UntagResourceRequest, [resource_arn, tag_keys]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateAnomalyRequest {
    pub anomaly_id: Option<String>,
    pub pattern_id: Option<String>,
    pub anomaly_detector_arn: String,
    pub suppression_type: Option<SuppressionType>,
    pub suppression_period: Option<SuppressionPeriod>,
    pub baseline: Option<bool>,
}

structure!(
    UpdateAnomalyRequest,
    schema::UpdateAnomalyRequest,
    [anomaly_id, pattern_id, anomaly_detector_arn, suppression_type, suppression_period, baseline]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateDeliveryConfigurationRequest {
    pub id: String,
    pub record_fields: Option<Vec<String>>,
    pub field_delimiter: Option<String>,
    pub s3_delivery_configuration: Option<S3DeliveryConfiguration>,
}

structure!(
    UpdateDeliveryConfigurationRequest,
    schema::UpdateDeliveryConfigurationRequest,
    [id, record_fields, field_delimiter, s3_delivery_configuration]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateDeliveryConfigurationResponse {}

structure!(UpdateDeliveryConfigurationResponse, schema::UpdateDeliveryConfigurationResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateLogAnomalyDetectorRequest {
    pub anomaly_detector_arn: String,
    pub evaluation_frequency: Option<EvaluationFrequency>,
    pub filter_pattern: Option<String>,
    pub anomaly_visibility_time: Option<i64>,
    pub enabled: bool,
}

structure!(
    UpdateLogAnomalyDetectorRequest,
    schema::UpdateLogAnomalyDetectorRequest,
    [anomaly_detector_arn, evaluation_frequency, filter_pattern, anomaly_visibility_time, enabled]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateLookupTableRequest {
    pub lookup_table_arn: String,
    pub description: Option<String>,
    pub table_body: Option<String>,
    pub query_id: Option<String>,
    pub kms_key_id: Option<String>,
}

structure!(
    UpdateLookupTableRequest,
    schema::UpdateLookupTableRequest,
    [lookup_table_arn, description, table_body, query_id, kms_key_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateLookupTableResponse {
    pub lookup_table_arn: Option<String>,
    pub last_updated_time: Option<i64>,
}

structure!(
    UpdateLookupTableResponse,
    schema::UpdateLookupTableResponse,
    [lookup_table_arn, last_updated_time]
);

#[derive(Clone, PartialEq)]
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

bare_structure!(UpdateScheduledQueryRequest, schema::UpdateScheduledQueryRequest, [identifier, description, query_language, query_string, log_group_identifiers, schedule_expression, timezone, start_time_offset, end_time_offset, destination_configuration, schedule_start_time, schedule_end_time, execution_role_arn, state], required [identifier, query_language, query_string, schedule_expression, execution_role_arn],
        optional [description, log_group_identifiers, timezone, start_time_offset, end_time_offset, destination_configuration, schedule_start_time, schedule_end_time, state]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    UpdateScheduledQueryResponse,
    schema::UpdateScheduledQueryResponse,
    [
        scheduled_query_arn,
        name,
        description,
        query_language,
        query_string,
        log_group_identifiers,
        schedule_expression,
        timezone,
        start_time_offset,
        end_time_offset,
        destination_configuration,
        state,
        schedule_type,
        last_triggered_time,
        last_execution_status,
        schedule_start_time,
        schedule_end_time,
        execution_role_arn,
        creation_time,
        last_updated_time
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpperCaseString {
    pub with_keys: Vec<String>,
}

structure!(UpperCaseString, schema::UpperCaseString, [with_keys]);

#[derive(Clone, PartialEq, Default)]
pub struct AssociateKmsKeyResponse {}

structure!(AssociateKmsKeyResponse, schema::AssociateKmsKeyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct CancelExportTaskResponse {}

structure!(CancelExportTaskResponse, schema::CancelExportTaskResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct CreateLogGroupResponse {}

structure!(CreateLogGroupResponse, schema::CreateLogGroupResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct CreateLogStreamResponse {}

structure!(CreateLogStreamResponse, schema::CreateLogStreamResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDataProtectionPolicyResponse {}

structure!(DeleteDataProtectionPolicyResponse, schema::DeleteDataProtectionPolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDeliveryDestinationPolicyResponse {}

structure!(
    DeleteDeliveryDestinationPolicyResponse,
    schema::DeleteDeliveryDestinationPolicyResponse,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDeliveryDestinationResponse {}

structure!(DeleteDeliveryDestinationResponse, schema::DeleteDeliveryDestinationResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDeliveryResponse {}

structure!(DeleteDeliveryResponse, schema::DeleteDeliveryResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDeliverySourceResponse {}

structure!(DeleteDeliverySourceResponse, schema::DeleteDeliverySourceResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDestinationResponse {}

structure!(DeleteDestinationResponse, schema::DeleteDestinationResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteLogAnomalyDetectorResponse {}

structure!(DeleteLogAnomalyDetectorResponse, schema::DeleteLogAnomalyDetectorResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteLogGroupResponse {}

structure!(DeleteLogGroupResponse, schema::DeleteLogGroupResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteLogStreamResponse {}

structure!(DeleteLogStreamResponse, schema::DeleteLogStreamResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteLookupTableResponse {}

structure!(DeleteLookupTableResponse, schema::DeleteLookupTableResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteMetricFilterResponse {}

structure!(DeleteMetricFilterResponse, schema::DeleteMetricFilterResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteResourcePolicyResponse {}

structure!(DeleteResourcePolicyResponse, schema::DeleteResourcePolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteRetentionPolicyResponse {}

structure!(DeleteRetentionPolicyResponse, schema::DeleteRetentionPolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSubscriptionFilterResponse {}

structure!(DeleteSubscriptionFilterResponse, schema::DeleteSubscriptionFilterResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteSyslogConfigurationResponse {}

structure!(DeleteSyslogConfigurationResponse, schema::DeleteSyslogConfigurationResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteTransformerResponse {}

structure!(DeleteTransformerResponse, schema::DeleteTransformerResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DisassociateKmsKeyResponse {}

structure!(DisassociateKmsKeyResponse, schema::DisassociateKmsKeyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutBearerTokenAuthenticationResponse {}

structure!(PutBearerTokenAuthenticationResponse, schema::PutBearerTokenAuthenticationResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutDestinationPolicyResponse {}

structure!(PutDestinationPolicyResponse, schema::PutDestinationPolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutLogGroupDeletionProtectionResponse {}

structure!(
    PutLogGroupDeletionProtectionResponse,
    schema::PutLogGroupDeletionProtectionResponse,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct PutMetricFilterResponse {}

structure!(PutMetricFilterResponse, schema::PutMetricFilterResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutRetentionPolicyResponse {}

structure!(PutRetentionPolicyResponse, schema::PutRetentionPolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutSubscriptionFilterResponse {}

structure!(PutSubscriptionFilterResponse, schema::PutSubscriptionFilterResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutSyslogConfigurationResponse {}

structure!(PutSyslogConfigurationResponse, schema::PutSyslogConfigurationResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutTransformerResponse {}

structure!(PutTransformerResponse, schema::PutTransformerResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct TagLogGroupResponse {}

structure!(TagLogGroupResponse, schema::TagLogGroupResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct TagResourceResponse {}

structure!(TagResourceResponse, schema::TagResourceResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UntagLogGroupResponse {}

structure!(UntagLogGroupResponse, schema::UntagLogGroupResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UntagResourceResponse {}

structure!(UntagResourceResponse, schema::UntagResourceResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateAnomalyResponse {}

structure!(UpdateAnomalyResponse, schema::UpdateAnomalyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateLogAnomalyDetectorResponse {}

structure!(UpdateLogAnomalyDetectorResponse, schema::UpdateLogAnomalyDetectorResponse, []);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals, unused_imports)]
pub mod schema {
    use crate::schema::{Kind, Length, List, Map, Member, Range, Span, Structure, Text};
    pub static AccessPolicy: Text = Text::new("AccessPolicy", Length::new(Some(1), None), None);
    pub static AccountId: Text =
        Text::new("AccountId", Length::new(Some(12), Some(12)), Some("^\\d{12}$"));
    pub static AccountIds: List = List {
        element: Kind::Text(&AccountId),
        element_name: "member",
        length: Length::new(Some(0), Some(20)),
    };
    pub static AccountPolicies: List = List {
        element: Kind::Structure(&AccountPolicy),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AccountPolicy: Structure = Structure {
        name: "AccountPolicy",
        union: false,
        members: &[
            Member::optional("policyName", Kind::Text(&PolicyName)),
            Member::optional("policyDocument", Kind::Text(&AccountPolicyDocument)),
            Member::optional("lastUpdatedTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("policyType", Kind::Text(&PolicyType)),
            Member::optional("scope", Kind::Text(&Scope)),
            Member::optional("selectionCriteria", Kind::Text(&SelectionCriteria)),
            Member::optional("accountId", Kind::Text(&AccountId)),
        ],
    };
    pub static AccountPolicyDocument: Text = Text::new("AccountPolicyDocument", Length::ANY, None);
    pub static ActionStatus: Text = Text::one_of("ActionStatus", super::ActionStatus::TEXTS);
    pub static AddKeyEntries: List = List {
        element: Kind::Structure(&AddKeyEntry),
        element_name: "member",
        length: Length::new(Some(1), Some(5)),
    };
    pub static AddKeyEntry: Structure = Structure {
        name: "AddKeyEntry",
        union: false,
        members: &[
            Member::required("key", Kind::Text(&Key)),
            Member::required("value", Kind::Text(&AddKeyValue)),
            Member::optional("overwriteIfExists", Kind::Boolean),
        ],
    };
    pub static AddKeyValue: Text = Text::new("AddKeyValue", Length::new(Some(1), Some(256)), None);
    pub static AddKeys: Structure = Structure {
        name: "AddKeys",
        union: false,
        members: &[Member::required("entries", Kind::List(&AddKeyEntries))],
    };
    pub static AggregateLogGroupSummaries: List = List {
        element: Kind::Structure(&AggregateLogGroupSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AggregateLogGroupSummary: Structure = Structure {
        name: "AggregateLogGroupSummary",
        union: false,
        members: &[
            Member::optional("logGroupCount", Kind::Integer(Range::ANY)),
            Member::optional("groupingIdentifiers", Kind::List(&GroupingIdentifiers)),
        ],
    };
    pub static AllowedActionForAllowVendedLogsDeliveryForResource: Text =
        Text::new("AllowedActionForAllowVendedLogsDeliveryForResource", Length::ANY, None);
    pub static AllowedFieldDelimiters: List =
        List { element: Kind::Text(&FieldDelimiter), element_name: "member", length: Length::ANY };
    pub static AllowedFields: List = List {
        element: Kind::Structure(&RecordField),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AmazonResourceName: Text =
        Text::new("AmazonResourceName", Length::new(Some(1), Some(1011)), Some("[\\w+=/:,.@-]*"));
    pub static Anomalies: List =
        List { element: Kind::Structure(&Anomaly), element_name: "member", length: Length::ANY };
    pub static Anomaly: Structure = Structure {
        name: "Anomaly",
        union: false,
        members: &[
            Member::required("anomalyId", Kind::Text(&AnomalyId)),
            Member::required("patternId", Kind::Text(&PatternId)),
            Member::required("anomalyDetectorArn", Kind::Text(&AnomalyDetectorArn)),
            Member::required("patternString", Kind::Text(&PatternString)),
            Member::optional("patternRegex", Kind::Text(&PatternRegex)),
            Member::optional("priority", Kind::Text(&Priority)),
            Member::required("firstSeen", Kind::Long(Range::new(Some(0), None))),
            Member::required("lastSeen", Kind::Long(Range::new(Some(0), None))),
            Member::required("description", Kind::Text(&Description)),
            Member::required("active", Kind::Boolean),
            Member::required("state", Kind::Text(&State)),
            Member::required("histogram", Kind::Map(&Histogram)),
            Member::required("logSamples", Kind::List(&LogSamples)),
            Member::required("patternTokens", Kind::List(&PatternTokens)),
            Member::required("logGroupArnList", Kind::List(&LogGroupArnList)),
            Member::optional("suppressed", Kind::Boolean),
            Member::optional("suppressedDate", Kind::Long(Range::new(Some(0), None))),
            Member::optional("suppressedUntil", Kind::Long(Range::new(Some(0), None))),
            Member::optional("isPatternLevelSuppression", Kind::Boolean),
        ],
    };
    pub static AnomalyDetector: Structure = Structure {
        name: "AnomalyDetector",
        union: false,
        members: &[
            Member::optional("anomalyDetectorArn", Kind::Text(&AnomalyDetectorArn)),
            Member::optional("detectorName", Kind::Text(&DetectorName)),
            Member::optional("logGroupArnList", Kind::List(&LogGroupArnList)),
            Member::optional("evaluationFrequency", Kind::Text(&EvaluationFrequency)),
            Member::optional("filterPattern", Kind::Text(&FilterPattern)),
            Member::optional("anomalyDetectorStatus", Kind::Text(&AnomalyDetectorStatus)),
            Member::optional("kmsKeyId", Kind::Text(&KmsKeyId)),
            Member::optional("creationTimeStamp", Kind::Long(Range::new(Some(0), None))),
            Member::optional("lastModifiedTimeStamp", Kind::Long(Range::new(Some(0), None))),
            Member::optional("anomalyVisibilityTime", Kind::Long(Range::new(Some(7), Some(90)))),
        ],
    };
    pub static AnomalyDetectorArn: Text =
        Text::new("AnomalyDetectorArn", Length::new(Some(1), None), Some("[\\w#+=/:,.@-]*"));
    pub static AnomalyDetectorStatus: Text =
        Text::one_of("AnomalyDetectorStatus", super::AnomalyDetectorStatus::TEXTS);
    pub static AnomalyDetectors: List = List {
        element: Kind::Structure(&AnomalyDetector),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AnomalyId: Text = Text::new("AnomalyId", Length::new(Some(36), Some(36)), None);
    pub static Arn: Text = Text::new("Arn", Length::ANY, None);
    pub static AssociateKmsKeyRequest: Structure = Structure {
        name: "AssociateKmsKeyRequest",
        union: false,
        members: &[
            Member::optional("logGroupName", Kind::Text(&LogGroupName)),
            Member::required("kmsKeyId", Kind::Text(&KmsKeyId)),
            Member::optional("resourceIdentifier", Kind::Text(&ResourceIdentifier)),
        ],
    };
    pub static AssociateSourceToS3TableIntegrationRequest: Structure = Structure {
        name: "AssociateSourceToS3TableIntegrationRequest",
        union: false,
        members: &[
            Member::required("integrationArn", Kind::Text(&Arn)),
            Member::required("dataSource", Kind::Structure(&DataSource)),
        ],
    };
    pub static AssociateSourceToS3TableIntegrationResponse: Structure = Structure {
        name: "AssociateSourceToS3TableIntegrationResponse",
        union: false,
        members: &[Member::optional("identifier", Kind::Text(&S3TableIntegrationSourceIdentifier))],
    };
    pub static BatchId: Text = Text::new("BatchId", Length::new(Some(1), Some(256)), None);
    pub static CSV: Structure = Structure {
        name: "CSV",
        union: false,
        members: &[
            Member::optional("quoteCharacter", Kind::Text(&QuoteCharacter)),
            Member::optional("delimiter", Kind::Text(&Delimiter)),
            Member::optional("columns", Kind::List(&Columns)),
            Member::optional("source", Kind::Text(&Source)),
            Member::optional("destination", Kind::Text(&DestinationField)),
        ],
    };
    pub static CancelExportTaskRequest: Structure = Structure {
        name: "CancelExportTaskRequest",
        union: false,
        members: &[Member::required("taskId", Kind::Text(&ExportTaskId))],
    };
    pub static CancelImportTaskRequest: Structure = Structure {
        name: "CancelImportTaskRequest",
        union: false,
        members: &[Member::required("importId", Kind::Text(&ImportId))],
    };
    pub static CancelImportTaskResponse: Structure = Structure {
        name: "CancelImportTaskResponse",
        union: false,
        members: &[
            Member::optional("importId", Kind::Text(&ImportId)),
            Member::optional("importStatistics", Kind::Structure(&ImportStatistics)),
            Member::optional("importStatus", Kind::Text(&ImportStatus)),
            Member::optional("creationTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("lastUpdatedTime", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static ClientToken: Text =
        Text::new("ClientToken", Length::new(Some(36), Some(128)), Some("\\S{36,128}"));
    pub static Column: Text = Text::new("Column", Length::new(Some(1), Some(128)), None);
    pub static Columns: List = List {
        element: Kind::Text(&Column),
        element_name: "member",
        length: Length::new(None, Some(100)),
    };
    pub static ConfigurationTemplate: Structure = Structure {
        name: "ConfigurationTemplate",
        union: false,
        members: &[
            Member::optional("service", Kind::Text(&Service)),
            Member::optional("logType", Kind::Text(&LogType)),
            Member::optional("resourceType", Kind::Text(&ResourceType)),
            Member::optional("deliveryDestinationType", Kind::Text(&DeliveryDestinationType)),
            Member::optional(
                "defaultDeliveryConfigValues",
                Kind::Structure(&ConfigurationTemplateDeliveryConfigValues),
            ),
            Member::optional("allowedFields", Kind::List(&AllowedFields)),
            Member::optional("allowedOutputFormats", Kind::List(&OutputFormats)),
            Member::optional(
                "allowedActionForAllowVendedLogsDeliveryForResource",
                Kind::Text(&AllowedActionForAllowVendedLogsDeliveryForResource),
            ),
            Member::optional("allowedFieldDelimiters", Kind::List(&AllowedFieldDelimiters)),
            Member::optional("allowedSuffixPathFields", Kind::List(&RecordFields)),
            Member::optional(
                "deliverySourceConfiguration",
                Kind::List(&DeliverySourceConfigurationSchemas),
            ),
            Member::optional("s3TablesIntegration", Kind::Structure(&S3TablesIntegration)),
        ],
    };
    pub static ConfigurationTemplateDeliveryConfigValues: Structure = Structure {
        name: "ConfigurationTemplateDeliveryConfigValues",
        union: false,
        members: &[
            Member::optional("recordFields", Kind::List(&RecordFields)),
            Member::optional("fieldDelimiter", Kind::Text(&FieldDelimiter)),
            Member::optional("s3DeliveryConfiguration", Kind::Structure(&S3DeliveryConfiguration)),
        ],
    };
    pub static ConfigurationTemplates: List = List {
        element: Kind::Structure(&ConfigurationTemplate),
        element_name: "member",
        length: Length::ANY,
    };
    pub static CopyValue: Structure = Structure {
        name: "CopyValue",
        union: false,
        members: &[Member::required("entries", Kind::List(&CopyValueEntries))],
    };
    pub static CopyValueEntries: List = List {
        element: Kind::Structure(&CopyValueEntry),
        element_name: "member",
        length: Length::new(Some(1), Some(5)),
    };
    pub static CopyValueEntry: Structure = Structure {
        name: "CopyValueEntry",
        union: false,
        members: &[
            Member::required("source", Kind::Text(&Source)),
            Member::required("target", Kind::Text(&Target)),
            Member::optional("overwriteIfExists", Kind::Boolean),
        ],
    };
    pub static CreateDeliveryRequest: Structure = Structure {
        name: "CreateDeliveryRequest",
        union: false,
        members: &[
            Member::required("deliverySourceName", Kind::Text(&DeliverySourceName)),
            Member::required("deliveryDestinationArn", Kind::Text(&Arn)),
            Member::optional("recordFields", Kind::List(&RecordFields)),
            Member::optional("fieldDelimiter", Kind::Text(&FieldDelimiter)),
            Member::optional("s3DeliveryConfiguration", Kind::Structure(&S3DeliveryConfiguration)),
            Member::optional("tags", Kind::Map(&Tags)),
        ],
    };
    pub static CreateDeliveryResponse: Structure = Structure {
        name: "CreateDeliveryResponse",
        union: false,
        members: &[Member::optional("delivery", Kind::Structure(&Delivery))],
    };
    pub static CreateExportTaskRequest: Structure = Structure {
        name: "CreateExportTaskRequest",
        union: false,
        members: &[
            Member::optional("taskName", Kind::Text(&ExportTaskName)),
            Member::required("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("logStreamNamePrefix", Kind::Text(&LogStreamName)),
            Member::required("from", Kind::Long(Range::new(Some(0), None))),
            Member::required("to", Kind::Long(Range::new(Some(0), None))),
            Member::required("destination", Kind::Text(&ExportDestinationBucket)),
            Member::optional("destinationPrefix", Kind::Text(&ExportDestinationPrefix)),
        ],
    };
    pub static CreateExportTaskResponse: Structure = Structure {
        name: "CreateExportTaskResponse",
        union: false,
        members: &[Member::optional("taskId", Kind::Text(&ExportTaskId))],
    };
    pub static CreateImportTaskRequest: Structure = Structure {
        name: "CreateImportTaskRequest",
        union: false,
        members: &[
            Member::required("importSourceArn", Kind::Text(&Arn)),
            Member::required("importRoleArn", Kind::Text(&RoleArn)),
            Member::optional("importFilter", Kind::Structure(&ImportFilter)),
        ],
    };
    pub static CreateImportTaskResponse: Structure = Structure {
        name: "CreateImportTaskResponse",
        union: false,
        members: &[
            Member::optional("importId", Kind::Text(&ImportId)),
            Member::optional("importDestinationArn", Kind::Text(&Arn)),
            Member::optional("creationTime", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static CreateLogAnomalyDetectorRequest: Structure = Structure {
        name: "CreateLogAnomalyDetectorRequest",
        union: false,
        members: &[
            Member::required("logGroupArnList", Kind::List(&LogGroupArnList)),
            Member::optional("detectorName", Kind::Text(&DetectorName)),
            Member::optional("evaluationFrequency", Kind::Text(&EvaluationFrequency)),
            Member::optional("filterPattern", Kind::Text(&FilterPattern)),
            Member::optional("kmsKeyId", Kind::Text(&DetectorKmsKeyArn)),
            Member::optional("anomalyVisibilityTime", Kind::Long(Range::new(Some(7), Some(90)))),
            Member::optional("tags", Kind::Map(&Tags)),
        ],
    };
    pub static CreateLogAnomalyDetectorResponse: Structure = Structure {
        name: "CreateLogAnomalyDetectorResponse",
        union: false,
        members: &[Member::optional("anomalyDetectorArn", Kind::Text(&AnomalyDetectorArn))],
    };
    pub static CreateLogGroupRequest: Structure = Structure {
        name: "CreateLogGroupRequest",
        union: false,
        members: &[
            Member::required("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("kmsKeyId", Kind::Text(&KmsKeyId)),
            Member::optional("tags", Kind::Map(&Tags)),
            Member::optional("logGroupClass", Kind::Text(&LogGroupClass)),
            Member::optional("deletionProtectionEnabled", Kind::Boolean),
        ],
    };
    pub static CreateLogStreamRequest: Structure = Structure {
        name: "CreateLogStreamRequest",
        union: false,
        members: &[
            Member::required("logGroupName", Kind::Text(&LogGroupName)),
            Member::required("logStreamName", Kind::Text(&LogStreamName)),
        ],
    };
    pub static CreateLookupTableRequest: Structure = Structure {
        name: "CreateLookupTableRequest",
        union: false,
        members: &[
            Member::required("lookupTableName", Kind::Text(&LookupTableName)),
            Member::optional("description", Kind::Text(&LookupTableDescription)),
            Member::optional("tableBody", Kind::Text(&TableBody)),
            Member::optional("queryId", Kind::Text(&QueryId)),
            Member::optional("kmsKeyId", Kind::Text(&KmsKeyId)),
            Member::optional("tags", Kind::Map(&Tags)),
        ],
    };
    pub static CreateLookupTableResponse: Structure = Structure {
        name: "CreateLookupTableResponse",
        union: false,
        members: &[
            Member::optional("lookupTableArn", Kind::Text(&Arn)),
            Member::optional("createdAt", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static CreateScheduledQueryRequest: Structure = Structure {
        name: "CreateScheduledQueryRequest",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&ScheduledQueryName)),
            Member::optional("description", Kind::Text(&ScheduledQueryDescription)),
            Member::required("queryLanguage", Kind::Text(&QueryLanguage)),
            Member::required("queryString", Kind::Text(&QueryString)),
            Member::optional("logGroupIdentifiers", Kind::List(&ScheduledQueryLogGroupIdentifiers)),
            Member::required("scheduleExpression", Kind::Text(&ScheduleExpression)),
            Member::optional("timezone", Kind::Text(&ScheduleTimezone)),
            Member::optional("startTimeOffset", Kind::Long(Range::ANY)),
            Member::optional("endTimeOffset", Kind::Long(Range::ANY)),
            Member::optional(
                "destinationConfiguration",
                Kind::Structure(&DestinationConfiguration),
            ),
            Member::optional("scheduleStartTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("scheduleEndTime", Kind::Long(Range::new(Some(0), None))),
            Member::required("executionRoleArn", Kind::Text(&RoleArn)),
            Member::optional("state", Kind::Text(&ScheduledQueryState)),
            Member::optional("tags", Kind::Map(&Tags)),
        ],
    };
    pub static CreateScheduledQueryResponse: Structure = Structure {
        name: "CreateScheduledQueryResponse",
        union: false,
        members: &[
            Member::optional("scheduledQueryArn", Kind::Text(&Arn)),
            Member::optional("state", Kind::Text(&ScheduledQueryState)),
        ],
    };
    pub static DashboardViewerPrincipals: List =
        List { element: Kind::Text(&Arn), element_name: "member", length: Length::ANY };
    pub static DataProtectionPolicyDocument: Text =
        Text::new("DataProtectionPolicyDocument", Length::ANY, None);
    pub static DataProtectionStatus: Text =
        Text::one_of("DataProtectionStatus", super::DataProtectionStatus::TEXTS);
    pub static DataSource: Structure = Structure {
        name: "DataSource",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&DataSourceName)),
            Member::optional("type", Kind::Text(&DataSourceType)),
        ],
    };
    pub static DataSourceFilter: Structure = Structure {
        name: "DataSourceFilter",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&DataSourceName)),
            Member::optional("type", Kind::Text(&DataSourceType)),
        ],
    };
    pub static DataSourceFilters: List = List {
        element: Kind::Structure(&DataSourceFilter),
        element_name: "member",
        length: Length::new(Some(1), Some(5)),
    };
    pub static DataSourceName: Text = Text::new("DataSourceName", Length::ANY, None);
    pub static DataSourceType: Text = Text::new("DataSourceType", Length::ANY, None);
    pub static DataType: Text = Text::new("DataType", Length::ANY, None);
    pub static DateTimeConverter: Structure = Structure {
        name: "DateTimeConverter",
        union: false,
        members: &[
            Member::required("source", Kind::Text(&Source)),
            Member::required("target", Kind::Text(&Target)),
            Member::optional("targetFormat", Kind::Text(&TargetFormat)),
            Member::required("matchPatterns", Kind::List(&MatchPatterns)),
            Member::optional("sourceTimezone", Kind::Text(&SourceTimezone)),
            Member::optional("targetTimezone", Kind::Text(&TargetTimezone)),
            Member::optional("locale", Kind::Text(&Locale)),
        ],
    };
    pub static DeleteAccountPolicyRequest: Structure = Structure {
        name: "DeleteAccountPolicyRequest",
        union: false,
        members: &[
            Member::required("policyName", Kind::Text(&PolicyName)),
            Member::required("policyType", Kind::Text(&PolicyType)),
            Member::optional("dryRun", Kind::Boolean),
        ],
    };
    pub static DeleteAccountPolicyResponse: Structure = Structure {
        name: "DeleteAccountPolicyResponse",
        union: false,
        members: &[Member::optional("dryRunResult", Kind::Structure(&DryRunResult))],
    };
    pub static DeleteDataProtectionPolicyRequest: Structure = Structure {
        name: "DeleteDataProtectionPolicyRequest",
        union: false,
        members: &[Member::required("logGroupIdentifier", Kind::Text(&LogGroupIdentifier))],
    };
    pub static DeleteDeliveryDestinationPolicyRequest: Structure = Structure {
        name: "DeleteDeliveryDestinationPolicyRequest",
        union: false,
        members: &[Member::required(
            "deliveryDestinationName",
            Kind::Text(&DeliveryDestinationName),
        )],
    };
    pub static DeleteDeliveryDestinationRequest: Structure = Structure {
        name: "DeleteDeliveryDestinationRequest",
        union: false,
        members: &[Member::required("name", Kind::Text(&DeliveryDestinationName))],
    };
    pub static DeleteDeliveryRequest: Structure = Structure {
        name: "DeleteDeliveryRequest",
        union: false,
        members: &[Member::required("id", Kind::Text(&DeliveryId))],
    };
    pub static DeleteDeliverySourceRequest: Structure = Structure {
        name: "DeleteDeliverySourceRequest",
        union: false,
        members: &[Member::required("name", Kind::Text(&DeliverySourceName))],
    };
    pub static DeleteDestinationRequest: Structure = Structure {
        name: "DeleteDestinationRequest",
        union: false,
        members: &[Member::required("destinationName", Kind::Text(&DestinationName))],
    };
    pub static DeleteIndexPolicyRequest: Structure = Structure {
        name: "DeleteIndexPolicyRequest",
        union: false,
        members: &[Member::required("logGroupIdentifier", Kind::Text(&LogGroupIdentifier))],
    };
    pub static DeleteIndexPolicyResponse: Structure =
        Structure { name: "DeleteIndexPolicyResponse", union: false, members: &[] };
    pub static DeleteIntegrationRequest: Structure = Structure {
        name: "DeleteIntegrationRequest",
        union: false,
        members: &[
            Member::required("integrationName", Kind::Text(&IntegrationName)),
            Member::optional("force", Kind::Boolean),
        ],
    };
    pub static DeleteIntegrationResponse: Structure =
        Structure { name: "DeleteIntegrationResponse", union: false, members: &[] };
    pub static DeleteKeys: Structure = Structure {
        name: "DeleteKeys",
        union: false,
        members: &[Member::required("withKeys", Kind::List(&DeleteWithKeys))],
    };
    pub static DeleteLogAnomalyDetectorRequest: Structure = Structure {
        name: "DeleteLogAnomalyDetectorRequest",
        union: false,
        members: &[Member::required("anomalyDetectorArn", Kind::Text(&AnomalyDetectorArn))],
    };
    pub static DeleteLogGroupRequest: Structure = Structure {
        name: "DeleteLogGroupRequest",
        union: false,
        members: &[Member::required("logGroupName", Kind::Text(&LogGroupName))],
    };
    pub static DeleteLogStreamRequest: Structure = Structure {
        name: "DeleteLogStreamRequest",
        union: false,
        members: &[
            Member::required("logGroupName", Kind::Text(&LogGroupName)),
            Member::required("logStreamName", Kind::Text(&LogStreamName)),
        ],
    };
    pub static DeleteLookupTableRequest: Structure = Structure {
        name: "DeleteLookupTableRequest",
        union: false,
        members: &[Member::required("lookupTableArn", Kind::Text(&Arn))],
    };
    pub static DeleteMetricFilterRequest: Structure = Structure {
        name: "DeleteMetricFilterRequest",
        union: false,
        members: &[
            Member::required("logGroupName", Kind::Text(&LogGroupName)),
            Member::required("filterName", Kind::Text(&FilterName)),
        ],
    };
    pub static DeleteQueryDefinitionRequest: Structure = Structure {
        name: "DeleteQueryDefinitionRequest",
        union: false,
        members: &[Member::required("queryDefinitionId", Kind::Text(&QueryId))],
    };
    pub static DeleteQueryDefinitionResponse: Structure = Structure {
        name: "DeleteQueryDefinitionResponse",
        union: false,
        members: &[Member::optional("success", Kind::Boolean)],
    };
    pub static DeleteResourcePolicyRequest: Structure = Structure {
        name: "DeleteResourcePolicyRequest",
        union: false,
        members: &[
            Member::optional("policyName", Kind::Text(&PolicyName)),
            Member::optional("resourceArn", Kind::Text(&Arn)),
            Member::optional("expectedRevisionId", Kind::Text(&ExpectedRevisionId)),
        ],
    };
    pub static DeleteRetentionPolicyRequest: Structure = Structure {
        name: "DeleteRetentionPolicyRequest",
        union: false,
        members: &[Member::required("logGroupName", Kind::Text(&LogGroupName))],
    };
    pub static DeleteScheduledQueryRequest: Structure = Structure {
        name: "DeleteScheduledQueryRequest",
        union: false,
        members: &[Member::required("identifier", Kind::Text(&ScheduledQueryIdentifier))],
    };
    pub static DeleteScheduledQueryResponse: Structure =
        Structure { name: "DeleteScheduledQueryResponse", union: false, members: &[] };
    pub static DeleteSubscriptionFilterRequest: Structure = Structure {
        name: "DeleteSubscriptionFilterRequest",
        union: false,
        members: &[
            Member::required("logGroupName", Kind::Text(&LogGroupName)),
            Member::required("filterName", Kind::Text(&FilterName)),
        ],
    };
    pub static DeleteSyslogConfigurationRequest: Structure = Structure {
        name: "DeleteSyslogConfigurationRequest",
        union: false,
        members: &[
            Member::required("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
            Member::optional("vpcEndpointId", Kind::Text(&VpcEndpointId)),
        ],
    };
    pub static DeleteTransformerRequest: Structure = Structure {
        name: "DeleteTransformerRequest",
        union: false,
        members: &[Member::required("logGroupIdentifier", Kind::Text(&LogGroupIdentifier))],
    };
    pub static DeleteWithKeys: List = List {
        element: Kind::Text(&WithKey),
        element_name: "member",
        length: Length::new(Some(1), Some(5)),
    };
    pub static Delimiter: Text = Text::new("Delimiter", Length::new(Some(1), Some(2)), None);
    pub static Deliveries: List =
        List { element: Kind::Structure(&Delivery), element_name: "member", length: Length::ANY };
    pub static Delivery: Structure = Structure {
        name: "Delivery",
        union: false,
        members: &[
            Member::optional("id", Kind::Text(&DeliveryId)),
            Member::optional("arn", Kind::Text(&Arn)),
            Member::optional("deliverySourceName", Kind::Text(&DeliverySourceName)),
            Member::optional("deliveryDestinationArn", Kind::Text(&Arn)),
            Member::optional("deliveryDestinationType", Kind::Text(&DeliveryDestinationType)),
            Member::optional("recordFields", Kind::List(&RecordFields)),
            Member::optional("fieldDelimiter", Kind::Text(&FieldDelimiter)),
            Member::optional("s3DeliveryConfiguration", Kind::Structure(&S3DeliveryConfiguration)),
            Member::optional("tags", Kind::Map(&Tags)),
        ],
    };
    pub static DeliveryDestination: Structure = Structure {
        name: "DeliveryDestination",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&DeliveryDestinationName)),
            Member::optional("arn", Kind::Text(&Arn)),
            Member::optional("deliveryDestinationType", Kind::Text(&DeliveryDestinationType)),
            Member::optional("outputFormat", Kind::Text(&OutputFormat)),
            Member::optional(
                "deliveryDestinationConfiguration",
                Kind::Structure(&DeliveryDestinationConfiguration),
            ),
            Member::optional("roleArn", Kind::Text(&Arn)),
            Member::optional("tags", Kind::Map(&Tags)),
        ],
    };
    pub static DeliveryDestinationConfiguration: Structure = Structure {
        name: "DeliveryDestinationConfiguration",
        union: false,
        members: &[Member::required("destinationResourceArn", Kind::Text(&Arn))],
    };
    pub static DeliveryDestinationName: Text =
        Text::new("DeliveryDestinationName", Length::new(Some(1), Some(60)), Some("[\\w-]*"));
    pub static DeliveryDestinationNames: List = List {
        element: Kind::Text(&DeliveryDestinationName),
        element_name: "member",
        length: Length::new(Some(1), Some(20)),
    };
    pub static DeliveryDestinationPolicy: Text =
        Text::new("DeliveryDestinationPolicy", Length::new(Some(1), Some(51200)), None);
    pub static DeliveryDestinationType: Text =
        Text::one_of("DeliveryDestinationType", super::DeliveryDestinationType::TEXTS);
    pub static DeliveryDestinationTypes: List = List {
        element: Kind::Text(&DeliveryDestinationType),
        element_name: "member",
        length: Length::new(Some(1), Some(4)),
    };
    pub static DeliveryDestinations: List = List {
        element: Kind::Structure(&DeliveryDestination),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DeliveryId: Text =
        Text::new("DeliveryId", Length::new(Some(1), Some(64)), Some("^[0-9A-Za-z]+$"));
    pub static DeliverySource: Structure = Structure {
        name: "DeliverySource",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&DeliverySourceName)),
            Member::optional("arn", Kind::Text(&Arn)),
            Member::optional("resourceArns", Kind::List(&ResourceArns)),
            Member::optional("service", Kind::Text(&Service)),
            Member::optional("logType", Kind::Text(&LogType)),
            Member::optional("tags", Kind::Map(&Tags)),
            Member::optional(
                "deliverySourceConfiguration",
                Kind::Map(&DeliverySourceConfiguration),
            ),
            Member::optional("status", Kind::Text(&DeliverySourceStatus)),
            Member::optional("statusReason", Kind::Text(&DeliverySourceStatusReason)),
        ],
    };
    pub static DeliverySourceConfiguration: Map = Map {
        key: &DeliverySourceConfigurationKey,
        value: Kind::Text(&DeliverySourceConfigurationValue),
        length: Length::ANY,
    };
    pub static DeliverySourceConfigurationKey: Text =
        Text::new("DeliverySourceConfigurationKey", Length::new(Some(1), Some(255)), None);
    pub static DeliverySourceConfigurationSchema: Structure = Structure {
        name: "DeliverySourceConfigurationSchema",
        union: false,
        members: &[
            Member::required("keyName", Kind::Text(&DeliverySourceConfigurationSchemaField)),
            Member::required("valueType", Kind::Text(&DeliverySourceConfigurationSchemaValueType)),
            Member::required("defaultValue", Kind::Text(&DeliverySourceConfigurationSchemaField)),
            Member::optional(
                "supportedValues",
                Kind::List(&DeliverySourceConfigurationSupportedValues),
            ),
            Member::optional("minValue", Kind::Double(Span::ANY)),
            Member::optional("maxValue", Kind::Double(Span::ANY)),
        ],
    };
    pub static DeliverySourceConfigurationSchemaField: Text =
        Text::new("DeliverySourceConfigurationSchemaField", Length::new(Some(1), Some(256)), None);
    pub static DeliverySourceConfigurationSchemaValueType: Text = Text::one_of(
        "DeliverySourceConfigurationSchemaValueType",
        super::DeliverySourceConfigurationSchemaValueType::TEXTS,
    );
    pub static DeliverySourceConfigurationSchemas: List = List {
        element: Kind::Structure(&DeliverySourceConfigurationSchema),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DeliverySourceConfigurationSupportedValues: List = List {
        element: Kind::Text(&DeliverySourceConfigurationSchemaField),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DeliverySourceConfigurationValue: Text =
        Text::new("DeliverySourceConfigurationValue", Length::new(Some(1), Some(255)), None);
    pub static DeliverySourceName: Text =
        Text::new("DeliverySourceName", Length::new(Some(1), Some(60)), Some("[\\w-]*"));
    pub static DeliverySourceNames: List = List {
        element: Kind::Text(&DeliverySourceName),
        element_name: "member",
        length: Length::new(Some(1), Some(20)),
    };
    pub static DeliverySourceStatus: Text =
        Text::one_of("DeliverySourceStatus", super::DeliverySourceStatus::TEXTS);
    pub static DeliverySourceStatusReason: Text =
        Text::one_of("DeliverySourceStatusReason", super::DeliverySourceStatusReason::TEXTS);
    pub static DeliverySources: List = List {
        element: Kind::Structure(&DeliverySource),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DeliverySuffixPath: Text =
        Text::new("DeliverySuffixPath", Length::new(Some(1), Some(256)), None);
    pub static DescribeAccountPoliciesRequest: Structure = Structure {
        name: "DescribeAccountPoliciesRequest",
        union: false,
        members: &[
            Member::required("policyType", Kind::Text(&PolicyType)),
            Member::optional("policyName", Kind::Text(&PolicyName)),
            Member::optional("accountIdentifiers", Kind::List(&AccountIds)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeAccountPoliciesResponse: Structure = Structure {
        name: "DescribeAccountPoliciesResponse",
        union: false,
        members: &[
            Member::optional("accountPolicies", Kind::List(&AccountPolicies)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeConfigurationTemplatesRequest: Structure = Structure {
        name: "DescribeConfigurationTemplatesRequest",
        union: false,
        members: &[
            Member::optional("service", Kind::Text(&Service)),
            Member::optional("logTypes", Kind::List(&LogTypes)),
            Member::optional("resourceTypes", Kind::List(&ResourceTypes)),
            Member::optional("deliveryDestinationTypes", Kind::List(&DeliveryDestinationTypes)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(50)))),
        ],
    };
    pub static DescribeConfigurationTemplatesResponse: Structure = Structure {
        name: "DescribeConfigurationTemplatesResponse",
        union: false,
        members: &[
            Member::optional("configurationTemplates", Kind::List(&ConfigurationTemplates)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeDeliveriesRequest: Structure = Structure {
        name: "DescribeDeliveriesRequest",
        union: false,
        members: &[
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(50)))),
            Member::optional("deliverySourceNames", Kind::List(&DeliverySourceNames)),
        ],
    };
    pub static DescribeDeliveriesResponse: Structure = Structure {
        name: "DescribeDeliveriesResponse",
        union: false,
        members: &[
            Member::optional("deliveries", Kind::List(&Deliveries)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeDeliveryDestinationsRequest: Structure = Structure {
        name: "DescribeDeliveryDestinationsRequest",
        union: false,
        members: &[
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(50)))),
            Member::optional("names", Kind::List(&DeliveryDestinationNames)),
        ],
    };
    pub static DescribeDeliveryDestinationsResponse: Structure = Structure {
        name: "DescribeDeliveryDestinationsResponse",
        union: false,
        members: &[
            Member::optional("deliveryDestinations", Kind::List(&DeliveryDestinations)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeDeliverySourcesRequest: Structure = Structure {
        name: "DescribeDeliverySourcesRequest",
        union: false,
        members: &[
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(50)))),
            Member::optional("resourceArns", Kind::List(&FilterResourceArns)),
        ],
    };
    pub static DescribeDeliverySourcesResponse: Structure = Structure {
        name: "DescribeDeliverySourcesResponse",
        union: false,
        members: &[
            Member::optional("deliverySources", Kind::List(&DeliverySources)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeDestinationsRequest: Structure = Structure {
        name: "DescribeDestinationsRequest",
        union: false,
        members: &[
            Member::optional("DestinationNamePrefix", Kind::Text(&DestinationName)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(50)))),
        ],
    };
    pub static DescribeDestinationsResponse: Structure = Structure {
        name: "DescribeDestinationsResponse",
        union: false,
        members: &[
            Member::optional("destinations", Kind::List(&Destinations)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeExportTasksRequest: Structure = Structure {
        name: "DescribeExportTasksRequest",
        union: false,
        members: &[
            Member::optional("taskId", Kind::Text(&ExportTaskId)),
            Member::optional("statusCode", Kind::Text(&ExportTaskStatusCode)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(50)))),
        ],
    };
    pub static DescribeExportTasksResponse: Structure = Structure {
        name: "DescribeExportTasksResponse",
        union: false,
        members: &[
            Member::optional("exportTasks", Kind::List(&ExportTasks)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeFieldIndexesLogGroupIdentifiers: List = List {
        element: Kind::Text(&LogGroupIdentifier),
        element_name: "member",
        length: Length::new(Some(1), Some(100)),
    };
    pub static DescribeFieldIndexesRequest: Structure = Structure {
        name: "DescribeFieldIndexesRequest",
        union: false,
        members: &[
            Member::required(
                "logGroupIdentifiers",
                Kind::List(&DescribeFieldIndexesLogGroupIdentifiers),
            ),
            Member::optional("indexCategories", Kind::List(&IndexCategories)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeFieldIndexesResponse: Structure = Structure {
        name: "DescribeFieldIndexesResponse",
        union: false,
        members: &[
            Member::optional("fieldIndexes", Kind::List(&FieldIndexes)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeImportTaskBatchesRequest: Structure = Structure {
        name: "DescribeImportTaskBatchesRequest",
        union: false,
        members: &[
            Member::required("importId", Kind::Text(&ImportId)),
            Member::optional("batchImportStatus", Kind::List(&ImportStatusList)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(50)))),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeImportTaskBatchesResponse: Structure = Structure {
        name: "DescribeImportTaskBatchesResponse",
        union: false,
        members: &[
            Member::optional("importSourceArn", Kind::Text(&Arn)),
            Member::optional("importId", Kind::Text(&ImportId)),
            Member::optional("importBatches", Kind::List(&ImportBatchList)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeImportTasksRequest: Structure = Structure {
        name: "DescribeImportTasksRequest",
        union: false,
        members: &[
            Member::optional("importId", Kind::Text(&ImportId)),
            Member::optional("importStatus", Kind::Text(&ImportStatus)),
            Member::optional("importSourceArn", Kind::Text(&Arn)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(50)))),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeImportTasksResponse: Structure = Structure {
        name: "DescribeImportTasksResponse",
        union: false,
        members: &[
            Member::optional("imports", Kind::List(&ImportList)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeIndexPoliciesLogGroupIdentifiers: List = List {
        element: Kind::Text(&LogGroupIdentifier),
        element_name: "member",
        length: Length::new(Some(1), Some(1)),
    };
    pub static DescribeIndexPoliciesRequest: Structure = Structure {
        name: "DescribeIndexPoliciesRequest",
        union: false,
        members: &[
            Member::required(
                "logGroupIdentifiers",
                Kind::List(&DescribeIndexPoliciesLogGroupIdentifiers),
            ),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeIndexPoliciesResponse: Structure = Structure {
        name: "DescribeIndexPoliciesResponse",
        union: false,
        members: &[
            Member::optional("indexPolicies", Kind::List(&IndexPolicies)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeLogGroupsLogGroupIdentifiers: List = List {
        element: Kind::Text(&LogGroupIdentifier),
        element_name: "member",
        length: Length::new(Some(1), Some(50)),
    };
    pub static DescribeLogGroupsRequest: Structure = Structure {
        name: "DescribeLogGroupsRequest",
        union: false,
        members: &[
            Member::optional("accountIdentifiers", Kind::List(&AccountIds)),
            Member::optional("logGroupNamePrefix", Kind::Text(&LogGroupName)),
            Member::optional("logGroupNamePattern", Kind::Text(&LogGroupNamePattern)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(50)))),
            Member::optional("includeLinkedAccounts", Kind::Boolean),
            Member::optional("logGroupClass", Kind::Text(&LogGroupClass)),
            Member::optional(
                "logGroupIdentifiers",
                Kind::List(&DescribeLogGroupsLogGroupIdentifiers),
            ),
        ],
    };
    pub static DescribeLogGroupsResponse: Structure = Structure {
        name: "DescribeLogGroupsResponse",
        union: false,
        members: &[
            Member::optional("logGroups", Kind::List(&LogGroups)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeLogStreamsRequest: Structure = Structure {
        name: "DescribeLogStreamsRequest",
        union: false,
        members: &[
            Member::optional("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
            Member::optional("logStreamNamePrefix", Kind::Text(&LogStreamName)),
            Member::optional("orderBy", Kind::Text(&OrderBy)),
            Member::optional("descending", Kind::Boolean),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(50)))),
        ],
    };
    pub static DescribeLogStreamsResponse: Structure = Structure {
        name: "DescribeLogStreamsResponse",
        union: false,
        members: &[
            Member::optional("logStreams", Kind::List(&LogStreams)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeLookupTablesRequest: Structure = Structure {
        name: "DescribeLookupTablesRequest",
        union: false,
        members: &[
            Member::optional("lookupTableNamePrefix", Kind::Text(&LookupTableName)),
            Member::optional("maxResults", Kind::Integer(Range::new(None, Some(100)))),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeLookupTablesResponse: Structure = Structure {
        name: "DescribeLookupTablesResponse",
        union: false,
        members: &[
            Member::optional("lookupTables", Kind::List(&LookupTables)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeMetricFiltersRequest: Structure = Structure {
        name: "DescribeMetricFiltersRequest",
        union: false,
        members: &[
            Member::optional("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("filterNamePrefix", Kind::Text(&FilterName)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(50)))),
            Member::optional("metricName", Kind::Text(&MetricName)),
            Member::optional("metricNamespace", Kind::Text(&MetricNamespace)),
        ],
    };
    pub static DescribeMetricFiltersResponse: Structure = Structure {
        name: "DescribeMetricFiltersResponse",
        union: false,
        members: &[
            Member::optional("metricFilters", Kind::List(&MetricFilters)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeQueriesRequest: Structure = Structure {
        name: "DescribeQueriesRequest",
        union: false,
        members: &[
            Member::optional("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("status", Kind::Text(&QueryStatus)),
            Member::optional("maxResults", Kind::Integer(Range::new(Some(1), Some(1000)))),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("queryLanguage", Kind::Text(&QueryLanguage)),
        ],
    };
    pub static DescribeQueriesResponse: Structure = Structure {
        name: "DescribeQueriesResponse",
        union: false,
        members: &[
            Member::optional("queries", Kind::List(&QueryInfoList)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeQueryDefinitionsRequest: Structure = Structure {
        name: "DescribeQueryDefinitionsRequest",
        union: false,
        members: &[
            Member::optional("queryLanguage", Kind::Text(&QueryLanguage)),
            Member::optional("queryDefinitionNamePrefix", Kind::Text(&QueryDefinitionName)),
            Member::optional("maxResults", Kind::Integer(Range::new(Some(1), Some(1000)))),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeQueryDefinitionsResponse: Structure = Structure {
        name: "DescribeQueryDefinitionsResponse",
        union: false,
        members: &[
            Member::optional("queryDefinitions", Kind::List(&QueryDefinitionList)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeResourcePoliciesRequest: Structure = Structure {
        name: "DescribeResourcePoliciesRequest",
        union: false,
        members: &[
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(50)))),
            Member::optional("resourceArn", Kind::Text(&Arn)),
            Member::optional("policyScope", Kind::Text(&PolicyScope)),
        ],
    };
    pub static DescribeResourcePoliciesResponse: Structure = Structure {
        name: "DescribeResourcePoliciesResponse",
        union: false,
        members: &[
            Member::optional("resourcePolicies", Kind::List(&ResourcePolicies)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeSubscriptionFiltersRequest: Structure = Structure {
        name: "DescribeSubscriptionFiltersRequest",
        union: false,
        members: &[
            Member::required("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("filterNamePrefix", Kind::Text(&FilterName)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(50)))),
        ],
    };
    pub static DescribeSubscriptionFiltersResponse: Structure = Structure {
        name: "DescribeSubscriptionFiltersResponse",
        union: false,
        members: &[
            Member::optional("subscriptionFilters", Kind::List(&SubscriptionFilters)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static Description: Text = Text::new("Description", Length::new(Some(1), None), None);
    pub static Destination: Structure = Structure {
        name: "Destination",
        union: false,
        members: &[
            Member::optional("destinationName", Kind::Text(&DestinationName)),
            Member::optional("targetArn", Kind::Text(&TargetArn)),
            Member::optional("roleArn", Kind::Text(&RoleArn)),
            Member::optional("accessPolicy", Kind::Text(&AccessPolicy)),
            Member::optional("arn", Kind::Text(&Arn)),
            Member::optional("creationTime", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static DestinationArn: Text = Text::new("DestinationArn", Length::new(Some(1), None), None);
    pub static DestinationConfiguration: Structure = Structure {
        name: "DestinationConfiguration",
        union: false,
        members: &[
            Member::optional("s3Configuration", Kind::Structure(&S3Configuration)),
            Member::optional(
                "lookupTableConfiguration",
                Kind::Structure(&LookupTableConfiguration),
            ),
        ],
    };
    pub static DestinationField: Text =
        Text::new("DestinationField", Length::new(Some(1), Some(128)), None);
    pub static DestinationName: Text =
        Text::new("DestinationName", Length::new(Some(1), Some(512)), Some("[^:*]*"));
    pub static Destinations: List = List {
        element: Kind::Structure(&Destination),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DetectorKmsKeyArn: Text = Text::new(
        "DetectorKmsKeyArn",
        Length::new(None, Some(256)),
        Some("^arn:aws[a-z\\-]*:kms:[-a-z0-9]*:[0-9]*:key/[-a-z0-9]*$"),
    );
    pub static DetectorName: Text = Text::new("DetectorName", Length::new(Some(1), None), None);
    pub static Dimensions: Map =
        Map { key: &DimensionsKey, value: Kind::Text(&DimensionsValue), length: Length::ANY };
    pub static DimensionsKey: Text = Text::new("DimensionsKey", Length::new(None, Some(255)), None);
    pub static DimensionsValue: Text =
        Text::new("DimensionsValue", Length::new(None, Some(255)), None);
    pub static DisassociateKmsKeyRequest: Structure = Structure {
        name: "DisassociateKmsKeyRequest",
        union: false,
        members: &[
            Member::optional("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("resourceIdentifier", Kind::Text(&ResourceIdentifier)),
        ],
    };
    pub static DisassociateSourceFromS3TableIntegrationRequest: Structure = Structure {
        name: "DisassociateSourceFromS3TableIntegrationRequest",
        union: false,
        members: &[Member::required("identifier", Kind::Text(&S3TableIntegrationSourceIdentifier))],
    };
    pub static DisassociateSourceFromS3TableIntegrationResponse: Structure = Structure {
        name: "DisassociateSourceFromS3TableIntegrationResponse",
        union: false,
        members: &[Member::optional("identifier", Kind::Text(&S3TableIntegrationSourceIdentifier))],
    };
    pub static Distribution: Text = Text::one_of("Distribution", super::Distribution::TEXTS);
    pub static DryRunResult: Structure = Structure {
        name: "DryRunResult",
        union: false,
        members: &[
            Member::optional("totalMatchedLogGroups", Kind::Integer(Range::new(Some(0), None))),
            Member::optional(
                "increasedRetentionLogGroupCount",
                Kind::Integer(Range::new(Some(0), None)),
            ),
            Member::optional(
                "decreasedRetentionLogGroupCount",
                Kind::Integer(Range::new(Some(0), None)),
            ),
            Member::optional(
                "unchangedRetentionLogGroupCount",
                Kind::Integer(Range::new(Some(0), None)),
            ),
            Member::optional("failedAnalysisCount", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("topLogGroupsImpacted", Kind::List(&LogGroupImpacts)),
        ],
    };
    pub static EmitSystemFields: List =
        List { element: Kind::Text(&SystemField), element_name: "member", length: Length::ANY };
    pub static EncryptionKey: Text = Text::new("EncryptionKey", Length::new(None, Some(256)), None);
    pub static Entity: Structure = Structure {
        name: "Entity",
        union: false,
        members: &[
            Member::optional("keyAttributes", Kind::Map(&EntityKeyAttributes)),
            Member::optional("attributes", Kind::Map(&EntityAttributes)),
        ],
    };
    pub static EntityAttributes: Map = Map {
        key: &EntityAttributesKey,
        value: Kind::Text(&EntityAttributesValue),
        length: Length::new(Some(0), Some(10)),
    };
    pub static EntityAttributesKey: Text =
        Text::new("EntityAttributesKey", Length::new(Some(1), Some(256)), None);
    pub static EntityAttributesValue: Text =
        Text::new("EntityAttributesValue", Length::new(Some(1), Some(512)), None);
    pub static EntityKeyAttributes: Map = Map {
        key: &EntityKeyAttributesKey,
        value: Kind::Text(&EntityKeyAttributesValue),
        length: Length::new(Some(2), Some(4)),
    };
    pub static EntityKeyAttributesKey: Text =
        Text::new("EntityKeyAttributesKey", Length::new(Some(1), Some(32)), None);
    pub static EntityKeyAttributesValue: Text =
        Text::new("EntityKeyAttributesValue", Length::new(Some(1), Some(512)), None);
    pub static EntityRejectionErrorType: Text =
        Text::one_of("EntityRejectionErrorType", super::EntityRejectionErrorType::TEXTS);
    pub static Enumerations: Map =
        Map { key: &TokenString, value: Kind::Long(Range::ANY), length: Length::ANY };
    pub static ErrorMessage: Text = Text::new("ErrorMessage", Length::ANY, None);
    pub static EvaluationFrequency: Text =
        Text::one_of("EvaluationFrequency", super::EvaluationFrequency::TEXTS);
    pub static EventId: Text = Text::new("EventId", Length::ANY, None);
    pub static EventMessage: Text = Text::new("EventMessage", Length::new(Some(1), None), None);
    pub static EventSource: Text = Text::one_of("EventSource", super::EventSource::TEXTS);
    pub static ExecutionStatus: Text =
        Text::one_of("ExecutionStatus", super::ExecutionStatus::TEXTS);
    pub static ExecutionStatusList: List =
        List { element: Kind::Text(&ExecutionStatus), element_name: "member", length: Length::ANY };
    pub static ExpectedRevisionId: Text =
        Text::new("ExpectedRevisionId", Length::new(Some(1), None), None);
    pub static ExportDestinationBucket: Text =
        Text::new("ExportDestinationBucket", Length::new(Some(1), Some(512)), None);
    pub static ExportDestinationPrefix: Text =
        Text::new("ExportDestinationPrefix", Length::ANY, None);
    pub static ExportTask: Structure = Structure {
        name: "ExportTask",
        union: false,
        members: &[
            Member::optional("taskId", Kind::Text(&ExportTaskId)),
            Member::optional("taskName", Kind::Text(&ExportTaskName)),
            Member::optional("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("from", Kind::Long(Range::new(Some(0), None))),
            Member::optional("to", Kind::Long(Range::new(Some(0), None))),
            Member::optional("destination", Kind::Text(&ExportDestinationBucket)),
            Member::optional("destinationPrefix", Kind::Text(&ExportDestinationPrefix)),
            Member::optional("status", Kind::Structure(&ExportTaskStatus)),
            Member::optional("executionInfo", Kind::Structure(&ExportTaskExecutionInfo)),
        ],
    };
    pub static ExportTaskExecutionInfo: Structure = Structure {
        name: "ExportTaskExecutionInfo",
        union: false,
        members: &[
            Member::optional("creationTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("completionTime", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static ExportTaskId: Text =
        Text::new("ExportTaskId", Length::new(Some(1), Some(512)), None);
    pub static ExportTaskName: Text =
        Text::new("ExportTaskName", Length::new(Some(1), Some(512)), None);
    pub static ExportTaskStatus: Structure = Structure {
        name: "ExportTaskStatus",
        union: false,
        members: &[
            Member::optional("code", Kind::Text(&ExportTaskStatusCode)),
            Member::optional("message", Kind::Text(&ExportTaskStatusMessage)),
        ],
    };
    pub static ExportTaskStatusCode: Text =
        Text::one_of("ExportTaskStatusCode", super::ExportTaskStatusCode::TEXTS);
    pub static ExportTaskStatusMessage: Text =
        Text::new("ExportTaskStatusMessage", Length::ANY, None);
    pub static ExportTasks: List =
        List { element: Kind::Structure(&ExportTask), element_name: "member", length: Length::ANY };
    pub static ExtractedValues: Map =
        Map { key: &Token, value: Kind::Text(&Value), length: Length::ANY };
    pub static Field: Text = Text::new("Field", Length::ANY, None);
    pub static FieldDelimiter: Text =
        Text::new("FieldDelimiter", Length::new(Some(0), Some(5)), None);
    pub static FieldHeader: Text = Text::new("FieldHeader", Length::new(Some(1), Some(64)), None);
    pub static FieldIndex: Structure = Structure {
        name: "FieldIndex",
        union: false,
        members: &[
            Member::optional("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
            Member::optional("fieldIndexName", Kind::Text(&FieldIndexName)),
            Member::optional("lastScanTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("firstEventTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("lastEventTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("type", Kind::Text(&IndexType)),
            Member::optional("indexCategory", Kind::Text(&IndexCategory)),
        ],
    };
    pub static FieldIndexName: Text =
        Text::new("FieldIndexName", Length::new(Some(1), Some(512)), Some("[\\.\\-_/#A-Za-z0-9]+"));
    pub static FieldIndexNames: List = List {
        element: Kind::Text(&FieldIndexName),
        element_name: "member",
        length: Length::new(Some(1), Some(20)),
    };
    pub static FieldIndexes: List =
        List { element: Kind::Structure(&FieldIndex), element_name: "member", length: Length::ANY };
    pub static FieldSelectionCriteria: Text =
        Text::new("FieldSelectionCriteria", Length::new(Some(0), Some(2000)), None);
    pub static FieldsData: Structure = Structure {
        name: "FieldsData",
        union: false,
        members: &[Member::optional("data", Kind::Blob(Length::ANY))],
    };
    pub static FilterLogEventsRequest: Structure = Structure {
        name: "FilterLogEventsRequest",
        union: false,
        members: &[
            Member::optional("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
            Member::optional("logStreamNames", Kind::List(&InputLogStreamNames)),
            Member::optional("logStreamNamePrefix", Kind::Text(&LogStreamName)),
            Member::optional("startTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("endTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("filterPattern", Kind::Text(&FilterPattern)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(10000)))),
            Member::optional("startFromHead", Kind::Boolean),
            Member::optional("interleaved", Kind::Boolean),
            Member::optional("unmask", Kind::Boolean),
        ],
    };
    pub static FilterLogEventsResponse: Structure = Structure {
        name: "FilterLogEventsResponse",
        union: false,
        members: &[
            Member::optional("events", Kind::List(&FilteredLogEvents)),
            Member::optional("searchedLogStreams", Kind::List(&SearchedLogStreams)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static FilterName: Text =
        Text::new("FilterName", Length::new(Some(1), Some(512)), Some("[^:*]*"));
    pub static FilterPattern: Text =
        Text::new("FilterPattern", Length::new(Some(0), Some(1024)), None);
    pub static FilterResourceArns: List = List {
        element: Kind::Text(&Arn),
        element_name: "member",
        length: Length::new(Some(1), Some(20)),
    };
    pub static FilteredLogEvent: Structure = Structure {
        name: "FilteredLogEvent",
        union: false,
        members: &[
            Member::optional("logStreamName", Kind::Text(&LogStreamName)),
            Member::optional("timestamp", Kind::Long(Range::new(Some(0), None))),
            Member::optional("message", Kind::Text(&EventMessage)),
            Member::optional("ingestionTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("eventId", Kind::Text(&EventId)),
        ],
    };
    pub static FilteredLogEvents: List = List {
        element: Kind::Structure(&FilteredLogEvent),
        element_name: "member",
        length: Length::ANY,
    };
    pub static FlattenedElement: Text =
        Text::one_of("FlattenedElement", super::FlattenedElement::TEXTS);
    pub static FromKey: Text = Text::new("FromKey", Length::new(Some(1), Some(128)), None);
    pub static GetDataProtectionPolicyRequest: Structure = Structure {
        name: "GetDataProtectionPolicyRequest",
        union: false,
        members: &[Member::required("logGroupIdentifier", Kind::Text(&LogGroupIdentifier))],
    };
    pub static GetDataProtectionPolicyResponse: Structure = Structure {
        name: "GetDataProtectionPolicyResponse",
        union: false,
        members: &[
            Member::optional("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
            Member::optional("policyDocument", Kind::Text(&DataProtectionPolicyDocument)),
            Member::optional("lastUpdatedTime", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static GetDeliveryDestinationPolicyRequest: Structure = Structure {
        name: "GetDeliveryDestinationPolicyRequest",
        union: false,
        members: &[Member::required(
            "deliveryDestinationName",
            Kind::Text(&DeliveryDestinationName),
        )],
    };
    pub static GetDeliveryDestinationPolicyResponse: Structure = Structure {
        name: "GetDeliveryDestinationPolicyResponse",
        union: false,
        members: &[Member::optional("policy", Kind::Structure(&Policy))],
    };
    pub static GetDeliveryDestinationRequest: Structure = Structure {
        name: "GetDeliveryDestinationRequest",
        union: false,
        members: &[Member::required("name", Kind::Text(&DeliveryDestinationName))],
    };
    pub static GetDeliveryDestinationResponse: Structure = Structure {
        name: "GetDeliveryDestinationResponse",
        union: false,
        members: &[Member::optional("deliveryDestination", Kind::Structure(&DeliveryDestination))],
    };
    pub static GetDeliveryRequest: Structure = Structure {
        name: "GetDeliveryRequest",
        union: false,
        members: &[Member::required("id", Kind::Text(&DeliveryId))],
    };
    pub static GetDeliveryResponse: Structure = Structure {
        name: "GetDeliveryResponse",
        union: false,
        members: &[Member::optional("delivery", Kind::Structure(&Delivery))],
    };
    pub static GetDeliverySourceRequest: Structure = Structure {
        name: "GetDeliverySourceRequest",
        union: false,
        members: &[Member::required("name", Kind::Text(&DeliverySourceName))],
    };
    pub static GetDeliverySourceResponse: Structure = Structure {
        name: "GetDeliverySourceResponse",
        union: false,
        members: &[Member::optional("deliverySource", Kind::Structure(&DeliverySource))],
    };
    pub static GetIntegrationRequest: Structure = Structure {
        name: "GetIntegrationRequest",
        union: false,
        members: &[Member::required("integrationName", Kind::Text(&IntegrationName))],
    };
    pub static GetIntegrationResponse: Structure = Structure {
        name: "GetIntegrationResponse",
        union: false,
        members: &[
            Member::optional("integrationName", Kind::Text(&IntegrationName)),
            Member::optional("integrationType", Kind::Text(&IntegrationType)),
            Member::optional("integrationStatus", Kind::Text(&IntegrationStatus)),
            Member::optional("integrationDetails", Kind::Structure(&IntegrationDetails)),
        ],
    };
    pub static GetLogAnomalyDetectorRequest: Structure = Structure {
        name: "GetLogAnomalyDetectorRequest",
        union: false,
        members: &[Member::required("anomalyDetectorArn", Kind::Text(&AnomalyDetectorArn))],
    };
    pub static GetLogAnomalyDetectorResponse: Structure = Structure {
        name: "GetLogAnomalyDetectorResponse",
        union: false,
        members: &[
            Member::optional("detectorName", Kind::Text(&DetectorName)),
            Member::optional("logGroupArnList", Kind::List(&LogGroupArnList)),
            Member::optional("evaluationFrequency", Kind::Text(&EvaluationFrequency)),
            Member::optional("filterPattern", Kind::Text(&FilterPattern)),
            Member::optional("anomalyDetectorStatus", Kind::Text(&AnomalyDetectorStatus)),
            Member::optional("kmsKeyId", Kind::Text(&KmsKeyId)),
            Member::optional("creationTimeStamp", Kind::Long(Range::new(Some(0), None))),
            Member::optional("lastModifiedTimeStamp", Kind::Long(Range::new(Some(0), None))),
            Member::optional("anomalyVisibilityTime", Kind::Long(Range::new(Some(7), Some(90)))),
        ],
    };
    pub static GetLogEventsRequest: Structure = Structure {
        name: "GetLogEventsRequest",
        union: false,
        members: &[
            Member::optional("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
            Member::required("logStreamName", Kind::Text(&LogStreamName)),
            Member::optional("startTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("endTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(10000)))),
            Member::optional("startFromHead", Kind::Boolean),
            Member::optional("unmask", Kind::Boolean),
        ],
    };
    pub static GetLogEventsResponse: Structure = Structure {
        name: "GetLogEventsResponse",
        union: false,
        members: &[
            Member::optional("events", Kind::List(&OutputLogEvents)),
            Member::optional("nextForwardToken", Kind::Text(&NextToken)),
            Member::optional("nextBackwardToken", Kind::Text(&NextToken)),
        ],
    };
    pub static GetLogFieldsRequest: Structure = Structure {
        name: "GetLogFieldsRequest",
        union: false,
        members: &[
            Member::required("dataSourceName", Kind::Text(&DataSourceName)),
            Member::required("dataSourceType", Kind::Text(&DataSourceType)),
        ],
    };
    pub static GetLogFieldsResponse: Structure = Structure {
        name: "GetLogFieldsResponse",
        union: false,
        members: &[Member::optional("logFields", Kind::List(&LogFieldsList))],
    };
    pub static GetLogGroupFieldsRequest: Structure = Structure {
        name: "GetLogGroupFieldsRequest",
        union: false,
        members: &[
            Member::optional("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("time", Kind::Long(Range::new(Some(0), None))),
            Member::optional("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
        ],
    };
    pub static GetLogGroupFieldsResponse: Structure = Structure {
        name: "GetLogGroupFieldsResponse",
        union: false,
        members: &[Member::optional("logGroupFields", Kind::List(&LogGroupFieldList))],
    };
    pub static GetLogObjectRequest: Structure = Structure {
        name: "GetLogObjectRequest",
        union: false,
        members: &[
            Member::optional("unmask", Kind::Boolean),
            Member::required("logObjectPointer", Kind::Text(&LogObjectPointer)),
        ],
    };
    pub static GetLogObjectResponse: Structure = Structure {
        name: "GetLogObjectResponse",
        union: false,
        members: &[Member::optional("fieldStream", Kind::Structure(&GetLogObjectResponseStream))],
    };
    pub static GetLogObjectResponseStream: Structure = Structure {
        name: "GetLogObjectResponseStream",
        union: false,
        members: &[
            Member::optional("fields", Kind::Structure(&FieldsData)),
            Member::optional(
                "InternalStreamingException",
                Kind::Structure(&InternalStreamingException),
            ),
        ],
    };
    pub static GetLogRecordRequest: Structure = Structure {
        name: "GetLogRecordRequest",
        union: false,
        members: &[
            Member::required("logRecordPointer", Kind::Text(&LogRecordPointer)),
            Member::optional("unmask", Kind::Boolean),
        ],
    };
    pub static GetLogRecordResponse: Structure = Structure {
        name: "GetLogRecordResponse",
        union: false,
        members: &[Member::optional("logRecord", Kind::Map(&LogRecord))],
    };
    pub static GetLookupTableRequest: Structure = Structure {
        name: "GetLookupTableRequest",
        union: false,
        members: &[Member::required("lookupTableArn", Kind::Text(&Arn))],
    };
    pub static GetLookupTableResponse: Structure = Structure {
        name: "GetLookupTableResponse",
        union: false,
        members: &[
            Member::optional("lookupTableArn", Kind::Text(&Arn)),
            Member::optional("lookupTableName", Kind::Text(&LookupTableName)),
            Member::optional("description", Kind::Text(&LookupTableDescription)),
            Member::optional("tableBody", Kind::Text(&TableBody)),
            Member::optional("sizeBytes", Kind::Long(Range::new(Some(0), None))),
            Member::optional("lastUpdatedTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("kmsKeyId", Kind::Text(&KmsKeyId)),
        ],
    };
    pub static GetQueryResultsNextToken: Text =
        Text::new("GetQueryResultsNextToken", Length::new(None, Some(1024)), None);
    pub static GetQueryResultsRequest: Structure = Structure {
        name: "GetQueryResultsRequest",
        union: false,
        members: &[
            Member::required("queryId", Kind::Text(&QueryId)),
            Member::optional("nextToken", Kind::Text(&GetQueryResultsNextToken)),
            Member::optional("maxItems", Kind::Integer(Range::new(Some(0), Some(10000)))),
        ],
    };
    pub static GetQueryResultsResponse: Structure = Structure {
        name: "GetQueryResultsResponse",
        union: false,
        members: &[
            Member::optional("queryLanguage", Kind::Text(&QueryLanguage)),
            Member::optional("results", Kind::List(&QueryResults)),
            Member::optional("statistics", Kind::Structure(&QueryStatistics)),
            Member::optional("status", Kind::Text(&QueryStatus)),
            Member::optional("encryptionKey", Kind::Text(&EncryptionKey)),
            Member::optional("nextToken", Kind::Text(&GetQueryResultsNextToken)),
        ],
    };
    pub static GetScheduledQueryHistoryRequest: Structure = Structure {
        name: "GetScheduledQueryHistoryRequest",
        union: false,
        members: &[
            Member::required("identifier", Kind::Text(&ScheduledQueryIdentifier)),
            Member::required("startTime", Kind::Long(Range::new(Some(0), None))),
            Member::required("endTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("executionStatuses", Kind::List(&ExecutionStatusList)),
            Member::optional("maxResults", Kind::Integer(Range::new(Some(1), Some(1000)))),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static GetScheduledQueryHistoryResponse: Structure = Structure {
        name: "GetScheduledQueryHistoryResponse",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&ScheduledQueryName)),
            Member::optional("scheduledQueryArn", Kind::Text(&Arn)),
            Member::optional("triggerHistory", Kind::List(&TriggerHistoryRecordList)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static GetScheduledQueryRequest: Structure = Structure {
        name: "GetScheduledQueryRequest",
        union: false,
        members: &[Member::required("identifier", Kind::Text(&ScheduledQueryIdentifier))],
    };
    pub static GetScheduledQueryResponse: Structure = Structure {
        name: "GetScheduledQueryResponse",
        union: false,
        members: &[
            Member::optional("scheduledQueryArn", Kind::Text(&Arn)),
            Member::optional("name", Kind::Text(&ScheduledQueryName)),
            Member::optional("description", Kind::Text(&ScheduledQueryDescription)),
            Member::optional("queryLanguage", Kind::Text(&QueryLanguage)),
            Member::optional("queryString", Kind::Text(&QueryString)),
            Member::optional("logGroupIdentifiers", Kind::List(&ScheduledQueryLogGroupIdentifiers)),
            Member::optional("scheduleExpression", Kind::Text(&ScheduleExpression)),
            Member::optional("timezone", Kind::Text(&ScheduleTimezone)),
            Member::optional("startTimeOffset", Kind::Long(Range::ANY)),
            Member::optional("endTimeOffset", Kind::Long(Range::ANY)),
            Member::optional(
                "destinationConfiguration",
                Kind::Structure(&DestinationConfiguration),
            ),
            Member::optional("state", Kind::Text(&ScheduledQueryState)),
            Member::optional("scheduleType", Kind::Text(&ScheduleType)),
            Member::optional("lastTriggeredTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("lastExecutionStatus", Kind::Text(&ExecutionStatus)),
            Member::optional("scheduleStartTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("scheduleEndTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("executionRoleArn", Kind::Text(&RoleArn)),
            Member::optional("creationTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("lastUpdatedTime", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static GetStorageTierPolicyRequest: Structure =
        Structure { name: "GetStorageTierPolicyRequest", union: false, members: &[] };
    pub static GetStorageTierPolicyResponse: Structure = Structure {
        name: "GetStorageTierPolicyResponse",
        union: false,
        members: &[
            Member::optional("storageTier", Kind::Text(&StorageTier)),
            Member::optional("lastUpdatedTime", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static GetTransformerRequest: Structure = Structure {
        name: "GetTransformerRequest",
        union: false,
        members: &[Member::required("logGroupIdentifier", Kind::Text(&LogGroupIdentifier))],
    };
    pub static GetTransformerResponse: Structure = Structure {
        name: "GetTransformerResponse",
        union: false,
        members: &[
            Member::optional("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
            Member::optional("creationTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("lastModifiedTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("transformerConfig", Kind::List(&Processors)),
        ],
    };
    pub static Grok: Structure = Structure {
        name: "Grok",
        union: false,
        members: &[
            Member::optional("source", Kind::Text(&Source)),
            Member::required("match", Kind::Text(&GrokMatch)),
        ],
    };
    pub static GrokMatch: Text = Text::new("GrokMatch", Length::new(Some(1), Some(512)), None);
    pub static GroupingIdentifier: Structure = Structure {
        name: "GroupingIdentifier",
        union: false,
        members: &[
            Member::optional("key", Kind::Text(&GroupingIdentifierKey)),
            Member::optional("value", Kind::Text(&GroupingIdentifierValue)),
        ],
    };
    pub static GroupingIdentifierKey: Text = Text::new("GroupingIdentifierKey", Length::ANY, None);
    pub static GroupingIdentifierValue: Text =
        Text::new("GroupingIdentifierValue", Length::ANY, None);
    pub static GroupingIdentifiers: List = List {
        element: Kind::Structure(&GroupingIdentifier),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Histogram: Map =
        Map { key: &Time, value: Kind::Long(Range::ANY), length: Length::ANY };
    pub static Import: Structure = Structure {
        name: "Import",
        union: false,
        members: &[
            Member::optional("importId", Kind::Text(&ImportId)),
            Member::optional("importSourceArn", Kind::Text(&Arn)),
            Member::optional("importStatus", Kind::Text(&ImportStatus)),
            Member::optional("importDestinationArn", Kind::Text(&Arn)),
            Member::optional("importStatistics", Kind::Structure(&ImportStatistics)),
            Member::optional("importFilter", Kind::Structure(&ImportFilter)),
            Member::optional("creationTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("lastUpdatedTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("errorMessage", Kind::Text(&ErrorMessage)),
        ],
    };
    pub static ImportBatch: Structure = Structure {
        name: "ImportBatch",
        union: false,
        members: &[
            Member::required("batchId", Kind::Text(&BatchId)),
            Member::required("status", Kind::Text(&ImportStatus)),
            Member::optional("errorMessage", Kind::Text(&ErrorMessage)),
        ],
    };
    pub static ImportBatchList: List = List {
        element: Kind::Structure(&ImportBatch),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ImportFilter: Structure = Structure {
        name: "ImportFilter",
        union: false,
        members: &[
            Member::optional("startEventTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("endEventTime", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static ImportId: Text =
        Text::new("ImportId", Length::new(Some(1), Some(256)), Some("[\\-a-zA-Z0-9]+"));
    pub static ImportList: List =
        List { element: Kind::Structure(&Import), element_name: "member", length: Length::ANY };
    pub static ImportStatistics: Structure = Structure {
        name: "ImportStatistics",
        union: false,
        members: &[Member::optional("bytesImported", Kind::Long(Range::new(Some(0), None)))],
    };
    pub static ImportStatus: Text = Text::one_of("ImportStatus", super::ImportStatus::TEXTS);
    pub static ImportStatusList: List =
        List { element: Kind::Text(&ImportStatus), element_name: "member", length: Length::ANY };
    pub static IndexCategories: List = List {
        element: Kind::Text(&IndexCategory),
        element_name: "member",
        length: Length::new(None, Some(4)),
    };
    pub static IndexCategory: Text = Text::one_of("IndexCategory", super::IndexCategory::TEXTS);
    pub static IndexPolicies: List = List {
        element: Kind::Structure(&IndexPolicy),
        element_name: "member",
        length: Length::ANY,
    };
    pub static IndexPolicy: Structure = Structure {
        name: "IndexPolicy",
        union: false,
        members: &[
            Member::optional("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
            Member::optional("lastUpdateTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("policyDocument", Kind::Text(&PolicyDocument)),
            Member::optional("policyName", Kind::Text(&PolicyName)),
            Member::optional("source", Kind::Text(&IndexSource)),
        ],
    };
    pub static IndexSource: Text = Text::one_of("IndexSource", super::IndexSource::TEXTS);
    pub static IndexType: Text = Text::one_of("IndexType", super::IndexType::TEXTS);
    pub static InferredTokenName: Text =
        Text::new("InferredTokenName", Length::new(Some(1), None), None);
    pub static InheritedProperties: List = List {
        element: Kind::Text(&InheritedProperty),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InheritedProperty: Text =
        Text::one_of("InheritedProperty", super::InheritedProperty::TEXTS);
    pub static InputLogEvent: Structure = Structure {
        name: "InputLogEvent",
        union: false,
        members: &[
            Member::required("timestamp", Kind::Long(Range::new(Some(0), None))),
            Member::required("message", Kind::Text(&EventMessage)),
        ],
    };
    pub static InputLogEvents: List = List {
        element: Kind::Structure(&InputLogEvent),
        element_name: "member",
        length: Length::new(Some(1), Some(10000)),
    };
    pub static InputLogStreamNames: List = List {
        element: Kind::Text(&LogStreamName),
        element_name: "member",
        length: Length::new(Some(1), Some(100)),
    };
    pub static IntegrationDetails: Structure = Structure {
        name: "IntegrationDetails",
        union: true,
        members: &[Member::optional(
            "openSearchIntegrationDetails",
            Kind::Structure(&OpenSearchIntegrationDetails),
        )],
    };
    pub static IntegrationName: Text =
        Text::new("IntegrationName", Length::new(Some(1), Some(50)), Some("[\\.\\-_/#A-Za-z0-9]+"));
    pub static IntegrationNamePrefix: Text = Text::new(
        "IntegrationNamePrefix",
        Length::new(Some(1), Some(50)),
        Some("[\\.\\-_/#A-Za-z0-9]+"),
    );
    pub static IntegrationStatus: Text =
        Text::one_of("IntegrationStatus", super::IntegrationStatus::TEXTS);
    pub static IntegrationStatusMessage: Text =
        Text::new("IntegrationStatusMessage", Length::new(Some(1), None), None);
    pub static IntegrationSummaries: List = List {
        element: Kind::Structure(&IntegrationSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static IntegrationSummary: Structure = Structure {
        name: "IntegrationSummary",
        union: false,
        members: &[
            Member::optional("integrationName", Kind::Text(&IntegrationName)),
            Member::optional("integrationType", Kind::Text(&IntegrationType)),
            Member::optional("integrationStatus", Kind::Text(&IntegrationStatus)),
        ],
    };
    pub static IntegrationType: Text =
        Text::one_of("IntegrationType", super::IntegrationType::TEXTS);
    pub static InternalStreamingException: Structure = Structure {
        name: "InternalStreamingException",
        union: false,
        members: &[Member::optional("message", Kind::Text(&Message))],
    };
    pub static Key: Text = Text::new("Key", Length::new(Some(1), Some(128)), None);
    pub static KeyPrefix: Text = Text::new("KeyPrefix", Length::new(Some(1), Some(128)), None);
    pub static KeyValueDelimiter: Text =
        Text::new("KeyValueDelimiter", Length::new(Some(1), Some(128)), None);
    pub static KmsKeyId: Text = Text::new("KmsKeyId", Length::new(None, Some(256)), None);
    pub static ListAggregateLogGroupSummariesGroupBy: Text = Text::one_of(
        "ListAggregateLogGroupSummariesGroupBy",
        super::ListAggregateLogGroupSummariesGroupBy::TEXTS,
    );
    pub static ListAggregateLogGroupSummariesRequest: Structure = Structure {
        name: "ListAggregateLogGroupSummariesRequest",
        union: false,
        members: &[
            Member::optional("accountIdentifiers", Kind::List(&AccountIds)),
            Member::optional("includeLinkedAccounts", Kind::Boolean),
            Member::optional("logGroupClass", Kind::Text(&LogGroupClass)),
            Member::optional("logGroupNamePattern", Kind::Text(&LogGroupNameRegexPattern)),
            Member::optional("dataSources", Kind::List(&DataSourceFilters)),
            Member::required("groupBy", Kind::Text(&ListAggregateLogGroupSummariesGroupBy)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(50)))),
        ],
    };
    pub static ListAggregateLogGroupSummariesResponse: Structure = Structure {
        name: "ListAggregateLogGroupSummariesResponse",
        union: false,
        members: &[
            Member::optional("aggregateLogGroupSummaries", Kind::List(&AggregateLogGroupSummaries)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListAnomaliesRequest: Structure = Structure {
        name: "ListAnomaliesRequest",
        union: false,
        members: &[
            Member::optional("anomalyDetectorArn", Kind::Text(&AnomalyDetectorArn)),
            Member::optional("suppressionState", Kind::Text(&SuppressionState)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(50)))),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListAnomaliesResponse: Structure = Structure {
        name: "ListAnomaliesResponse",
        union: false,
        members: &[
            Member::optional("anomalies", Kind::List(&Anomalies)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListIntegrationsRequest: Structure = Structure {
        name: "ListIntegrationsRequest",
        union: false,
        members: &[
            Member::optional("integrationNamePrefix", Kind::Text(&IntegrationNamePrefix)),
            Member::optional("integrationType", Kind::Text(&IntegrationType)),
            Member::optional("integrationStatus", Kind::Text(&IntegrationStatus)),
        ],
    };
    pub static ListIntegrationsResponse: Structure = Structure {
        name: "ListIntegrationsResponse",
        union: false,
        members: &[Member::optional("integrationSummaries", Kind::List(&IntegrationSummaries))],
    };
    pub static ListLogAnomalyDetectorsRequest: Structure = Structure {
        name: "ListLogAnomalyDetectorsRequest",
        union: false,
        members: &[
            Member::optional("filterLogGroupArn", Kind::Text(&LogGroupArn)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(50)))),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListLogAnomalyDetectorsResponse: Structure = Structure {
        name: "ListLogAnomalyDetectorsResponse",
        union: false,
        members: &[
            Member::optional("anomalyDetectors", Kind::List(&AnomalyDetectors)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListLogGroupsForQueryRequest: Structure = Structure {
        name: "ListLogGroupsForQueryRequest",
        union: false,
        members: &[
            Member::required("queryId", Kind::Text(&QueryId)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("maxResults", Kind::Integer(Range::new(Some(50), Some(500)))),
        ],
    };
    pub static ListLogGroupsForQueryResponse: Structure = Structure {
        name: "ListLogGroupsForQueryResponse",
        union: false,
        members: &[
            Member::optional("logGroupIdentifiers", Kind::List(&LogGroupIdentifiers)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListLogGroupsRequest: Structure = Structure {
        name: "ListLogGroupsRequest",
        union: false,
        members: &[
            Member::optional("logGroupNamePattern", Kind::Text(&LogGroupNameRegexPattern)),
            Member::optional("logGroupClass", Kind::Text(&LogGroupClass)),
            Member::optional("includeLinkedAccounts", Kind::Boolean),
            Member::optional("accountIdentifiers", Kind::List(&AccountIds)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(1000)))),
            Member::optional("dataSources", Kind::List(&DataSourceFilters)),
            Member::optional("fieldIndexNames", Kind::List(&FieldIndexNames)),
            Member::optional("logGroupTags", Kind::List(&TagFilters)),
        ],
    };
    pub static ListLogGroupsResponse: Structure = Structure {
        name: "ListLogGroupsResponse",
        union: false,
        members: &[
            Member::optional("logGroups", Kind::List(&LogGroupSummaries)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListScheduledQueriesRequest: Structure = Structure {
        name: "ListScheduledQueriesRequest",
        union: false,
        members: &[
            Member::optional("maxResults", Kind::Integer(Range::new(Some(1), Some(1000)))),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("state", Kind::Text(&ScheduledQueryState)),
            Member::optional("scheduleType", Kind::Text(&ScheduleType)),
        ],
    };
    pub static ListScheduledQueriesResponse: Structure = Structure {
        name: "ListScheduledQueriesResponse",
        union: false,
        members: &[
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("scheduledQueries", Kind::List(&ScheduledQuerySummaryList)),
        ],
    };
    pub static ListSourcesForS3TableIntegrationRequest: Structure = Structure {
        name: "ListSourcesForS3TableIntegrationRequest",
        union: false,
        members: &[
            Member::required("integrationArn", Kind::Text(&Arn)),
            Member::optional("maxResults", Kind::Integer(Range::new(Some(1), Some(100)))),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListSourcesForS3TableIntegrationResponse: Structure = Structure {
        name: "ListSourcesForS3TableIntegrationResponse",
        union: false,
        members: &[
            Member::optional("sources", Kind::List(&S3TableIntegrationSources)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListSyslogConfigurationsRequest: Structure = Structure {
        name: "ListSyslogConfigurationsRequest",
        union: false,
        members: &[
            Member::optional("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
            Member::optional("vpcEndpointId", Kind::Text(&VpcEndpointId)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
            Member::optional("maxResults", Kind::Integer(Range::new(Some(0), Some(50)))),
        ],
    };
    pub static ListSyslogConfigurationsResponse: Structure = Structure {
        name: "ListSyslogConfigurationsResponse",
        union: false,
        members: &[
            Member::optional("syslogConfigurations", Kind::List(&SyslogConfigurations)),
            Member::optional("nextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListTagsForResourceRequest: Structure = Structure {
        name: "ListTagsForResourceRequest",
        union: false,
        members: &[Member::required("resourceArn", Kind::Text(&AmazonResourceName))],
    };
    pub static ListTagsForResourceResponse: Structure = Structure {
        name: "ListTagsForResourceResponse",
        union: false,
        members: &[Member::optional("tags", Kind::Map(&Tags))],
    };
    pub static ListTagsLogGroupRequest: Structure = Structure {
        name: "ListTagsLogGroupRequest",
        union: false,
        members: &[Member::required("logGroupName", Kind::Text(&LogGroupName))],
    };
    pub static ListTagsLogGroupResponse: Structure = Structure {
        name: "ListTagsLogGroupResponse",
        union: false,
        members: &[Member::optional("tags", Kind::Map(&Tags))],
    };
    pub static ListToMap: Structure = Structure {
        name: "ListToMap",
        union: false,
        members: &[
            Member::required("source", Kind::Text(&Source)),
            Member::required("key", Kind::Text(&Key)),
            Member::optional("valueKey", Kind::Text(&ValueKey)),
            Member::optional("target", Kind::Text(&Target)),
            Member::optional("flatten", Kind::Boolean),
            Member::optional("flattenedElement", Kind::Text(&FlattenedElement)),
        ],
    };
    pub static LiveTailSessionLogEvent: Structure = Structure {
        name: "LiveTailSessionLogEvent",
        union: false,
        members: &[
            Member::optional("logStreamName", Kind::Text(&LogStreamName)),
            Member::optional("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
            Member::optional("message", Kind::Text(&EventMessage)),
            Member::optional("timestamp", Kind::Long(Range::new(Some(0), None))),
            Member::optional("ingestionTime", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static LiveTailSessionMetadata: Structure = Structure {
        name: "LiveTailSessionMetadata",
        union: false,
        members: &[Member::optional("sampled", Kind::Boolean)],
    };
    pub static LiveTailSessionResults: List = List {
        element: Kind::Structure(&LiveTailSessionLogEvent),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LiveTailSessionStart: Structure = Structure {
        name: "LiveTailSessionStart",
        union: false,
        members: &[
            Member::optional("requestId", Kind::Text(&RequestId)),
            Member::optional("sessionId", Kind::Text(&SessionId)),
            Member::optional("logGroupIdentifiers", Kind::List(&StartLiveTailLogGroupIdentifiers)),
            Member::optional("logStreamNames", Kind::List(&InputLogStreamNames)),
            Member::optional("logStreamNamePrefixes", Kind::List(&InputLogStreamNames)),
            Member::optional("logEventFilterPattern", Kind::Text(&FilterPattern)),
        ],
    };
    pub static LiveTailSessionUpdate: Structure = Structure {
        name: "LiveTailSessionUpdate",
        union: false,
        members: &[
            Member::optional("sessionMetadata", Kind::Structure(&LiveTailSessionMetadata)),
            Member::optional("sessionResults", Kind::List(&LiveTailSessionResults)),
        ],
    };
    pub static Locale: Text = Text::new("Locale", Length::new(Some(1), None), None);
    pub static LogEvent: Structure = Structure {
        name: "LogEvent",
        union: false,
        members: &[
            Member::optional("timestamp", Kind::Long(Range::new(Some(0), None))),
            Member::optional("message", Kind::Text(&EventMessage)),
        ],
    };
    pub static LogFieldName: Text =
        Text::new("LogFieldName", Length::new(Some(1), Some(256)), None);
    pub static LogFieldType: Structure = Structure {
        name: "LogFieldType",
        union: false,
        members: &[
            Member::optional("type", Kind::Text(&DataType)),
            Member::optional("element", Kind::Structure(&LogFieldType)),
            Member::optional("fields", Kind::List(&LogFieldsList)),
        ],
    };
    pub static LogFieldsList: List = List {
        element: Kind::Structure(&LogFieldsListItem),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LogFieldsListItem: Structure = Structure {
        name: "LogFieldsListItem",
        union: false,
        members: &[
            Member::optional("logFieldName", Kind::Text(&LogFieldName)),
            Member::optional("logFieldType", Kind::Structure(&LogFieldType)),
        ],
    };
    pub static LogGroup: Structure = Structure {
        name: "LogGroup",
        union: false,
        members: &[
            Member::optional("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("creationTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("retentionInDays", Kind::Integer(Range::ANY)),
            Member::optional("metricFilterCount", Kind::Integer(Range::ANY)),
            Member::optional("arn", Kind::Text(&Arn)),
            Member::optional("storedBytes", Kind::Long(Range::new(Some(0), None))),
            Member::optional("kmsKeyId", Kind::Text(&KmsKeyId)),
            Member::optional("dataProtectionStatus", Kind::Text(&DataProtectionStatus)),
            Member::optional("inheritedProperties", Kind::List(&InheritedProperties)),
            Member::optional("logGroupClass", Kind::Text(&LogGroupClass)),
            Member::optional("logGroupArn", Kind::Text(&Arn)),
            Member::optional("deletionProtectionEnabled", Kind::Boolean),
            Member::optional("bearerTokenAuthenticationEnabled", Kind::Boolean),
            Member::optional("retentionPolicyName", Kind::Text(&PolicyName)),
        ],
    };
    pub static LogGroupArn: Text =
        Text::new("LogGroupArn", Length::new(Some(1), Some(2048)), Some("[\\w#+=/:,.@-]*"));
    pub static LogGroupArnList: List =
        List { element: Kind::Text(&LogGroupArn), element_name: "member", length: Length::ANY };
    pub static LogGroupClass: Text = Text::one_of("LogGroupClass", super::LogGroupClass::TEXTS);
    pub static LogGroupField: Structure = Structure {
        name: "LogGroupField",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&Field)),
            Member::optional("percent", Kind::Integer(Range::new(Some(0), Some(100)))),
        ],
    };
    pub static LogGroupFieldList: List = List {
        element: Kind::Structure(&LogGroupField),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LogGroupIdentifier: Text =
        Text::new("LogGroupIdentifier", Length::new(Some(1), Some(2048)), Some("[\\w#+=/:,.@-]*"));
    pub static LogGroupIdentifiers: List = List {
        element: Kind::Text(&LogGroupIdentifier),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LogGroupImpact: Structure = Structure {
        name: "LogGroupImpact",
        union: false,
        members: &[
            Member::optional("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("currentRetention", Kind::Text(&RetentionValue)),
            Member::optional("proposedRetention", Kind::Text(&RetentionValue)),
            Member::optional("storedBytes", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static LogGroupImpacts: List = List {
        element: Kind::Structure(&LogGroupImpact),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LogGroupName: Text =
        Text::new("LogGroupName", Length::new(Some(1), Some(512)), Some("[\\.\\-_/#A-Za-z0-9]+"));
    pub static LogGroupNamePattern: Text = Text::new(
        "LogGroupNamePattern",
        Length::new(Some(0), Some(512)),
        Some("[\\.\\-_/#A-Za-z0-9]*"),
    );
    pub static LogGroupNameRegexPattern: Text = Text::new(
        "LogGroupNameRegexPattern",
        Length::new(Some(3), Some(129)),
        Some("(\\^?[\\.\\-_\\/#A-Za-z0-9]{3,24})(\\|\\^?[\\.\\-_\\/#A-Za-z0-9]{3,24}){0,4}"),
    );
    pub static LogGroupNames: List =
        List { element: Kind::Text(&LogGroupName), element_name: "member", length: Length::ANY };
    pub static LogGroupSummaries: List = List {
        element: Kind::Structure(&LogGroupSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LogGroupSummary: Structure = Structure {
        name: "LogGroupSummary",
        union: false,
        members: &[
            Member::optional("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("logGroupArn", Kind::Text(&Arn)),
            Member::optional("logGroupClass", Kind::Text(&LogGroupClass)),
        ],
    };
    pub static LogGroups: List =
        List { element: Kind::Structure(&LogGroup), element_name: "member", length: Length::ANY };
    pub static LogObjectPointer: Text =
        Text::new("LogObjectPointer", Length::new(Some(1), Some(512)), None);
    pub static LogRecord: Map = Map { key: &Field, value: Kind::Text(&Value), length: Length::ANY };
    pub static LogRecordPointer: Text = Text::new("LogRecordPointer", Length::ANY, None);
    pub static LogSamples: List =
        List { element: Kind::Structure(&LogEvent), element_name: "member", length: Length::ANY };
    pub static LogStream: Structure = Structure {
        name: "LogStream",
        union: false,
        members: &[
            Member::optional("logStreamName", Kind::Text(&LogStreamName)),
            Member::optional("creationTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("firstEventTimestamp", Kind::Long(Range::new(Some(0), None))),
            Member::optional("lastEventTimestamp", Kind::Long(Range::new(Some(0), None))),
            Member::optional("lastIngestionTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("uploadSequenceToken", Kind::Text(&SequenceToken)),
            Member::optional("arn", Kind::Text(&Arn)),
            Member::optional("storedBytes", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static LogStreamName: Text =
        Text::new("LogStreamName", Length::new(Some(1), Some(512)), Some("[^:*]*"));
    pub static LogStreams: List =
        List { element: Kind::Structure(&LogStream), element_name: "member", length: Length::ANY };
    pub static LogType: Text =
        Text::new("LogType", Length::new(Some(1), Some(255)), Some("[\\w]*"));
    pub static LogTypes: List = List {
        element: Kind::Text(&LogType),
        element_name: "member",
        length: Length::new(Some(1), Some(10)),
    };
    pub static LookupTable: Structure = Structure {
        name: "LookupTable",
        union: false,
        members: &[
            Member::optional("lookupTableArn", Kind::Text(&Arn)),
            Member::optional("lookupTableName", Kind::Text(&LookupTableName)),
            Member::optional("description", Kind::Text(&LookupTableDescription)),
            Member::optional("tableFields", Kind::List(&TableFields)),
            Member::optional("recordsCount", Kind::Long(Range::new(Some(0), None))),
            Member::optional("sizeBytes", Kind::Long(Range::new(Some(0), None))),
            Member::optional("lastUpdatedTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("kmsKeyId", Kind::Text(&KmsKeyId)),
        ],
    };
    pub static LookupTableConfiguration: Structure = Structure {
        name: "LookupTableConfiguration",
        union: false,
        members: &[
            Member::required("tableName", Kind::Text(&LookupTableName)),
            Member::required("roleArn", Kind::Text(&RoleArn)),
            Member::optional("description", Kind::Text(&LookupTableDescription)),
            Member::optional("kmsKeyId", Kind::Text(&KmsKeyId)),
            Member::optional("tags", Kind::Map(&Tags)),
        ],
    };
    pub static LookupTableDescription: Text =
        Text::new("LookupTableDescription", Length::new(Some(0), Some(1024)), None);
    pub static LookupTableName: Text =
        Text::new("LookupTableName", Length::new(Some(1), Some(256)), Some("^[a-zA-Z0-9_]+$"));
    pub static LookupTables: List = List {
        element: Kind::Structure(&LookupTable),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LowerCaseString: Structure = Structure {
        name: "LowerCaseString",
        union: false,
        members: &[Member::required("withKeys", Kind::List(&LowerCaseStringWithKeys))],
    };
    pub static LowerCaseStringWithKeys: List = List {
        element: Kind::Text(&WithKey),
        element_name: "member",
        length: Length::new(Some(1), Some(10)),
    };
    pub static MappingVersion: Text = Text::new(
        "MappingVersion",
        Length::new(Some(1), Some(10)),
        Some("^\\d+\\.\\d+(\\.\\d+)?$"),
    );
    pub static MatchPattern: Text = Text::new("MatchPattern", Length::new(Some(1), None), None);
    pub static MatchPatterns: List = List {
        element: Kind::Text(&MatchPattern),
        element_name: "member",
        length: Length::new(Some(1), Some(5)),
    };
    pub static Message: Text = Text::new("Message", Length::ANY, None);
    pub static MetricFilter: Structure = Structure {
        name: "MetricFilter",
        union: false,
        members: &[
            Member::optional("filterName", Kind::Text(&FilterName)),
            Member::optional("filterPattern", Kind::Text(&FilterPattern)),
            Member::optional("metricTransformations", Kind::List(&MetricTransformations)),
            Member::optional("creationTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("applyOnTransformedLogs", Kind::Boolean),
            Member::optional("fieldSelectionCriteria", Kind::Text(&FieldSelectionCriteria)),
            Member::optional("emitSystemFieldDimensions", Kind::List(&EmitSystemFields)),
        ],
    };
    pub static MetricFilterMatchRecord: Structure = Structure {
        name: "MetricFilterMatchRecord",
        union: false,
        members: &[
            Member::optional("eventNumber", Kind::Long(Range::ANY)),
            Member::optional("eventMessage", Kind::Text(&EventMessage)),
            Member::optional("extractedValues", Kind::Map(&ExtractedValues)),
        ],
    };
    pub static MetricFilterMatches: List = List {
        element: Kind::Structure(&MetricFilterMatchRecord),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MetricFilters: List = List {
        element: Kind::Structure(&MetricFilter),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MetricName: Text =
        Text::new("MetricName", Length::new(None, Some(255)), Some("[^:*$]*"));
    pub static MetricNamespace: Text =
        Text::new("MetricNamespace", Length::new(None, Some(255)), Some("[^:*$]*"));
    pub static MetricTransformation: Structure = Structure {
        name: "MetricTransformation",
        union: false,
        members: &[
            Member::required("metricName", Kind::Text(&MetricName)),
            Member::required("metricNamespace", Kind::Text(&MetricNamespace)),
            Member::required("metricValue", Kind::Text(&MetricValue)),
            Member::optional("defaultValue", Kind::Double(Span::ANY)),
            Member::optional("dimensions", Kind::Map(&Dimensions)),
            Member::optional("unit", Kind::Text(&StandardUnit)),
        ],
    };
    pub static MetricTransformations: List = List {
        element: Kind::Structure(&MetricTransformation),
        element_name: "member",
        length: Length::new(Some(1), Some(1)),
    };
    pub static MetricValue: Text = Text::new("MetricValue", Length::new(None, Some(100)), None);
    pub static MoveKeyEntries: List = List {
        element: Kind::Structure(&MoveKeyEntry),
        element_name: "member",
        length: Length::new(Some(1), Some(5)),
    };
    pub static MoveKeyEntry: Structure = Structure {
        name: "MoveKeyEntry",
        union: false,
        members: &[
            Member::required("source", Kind::Text(&Source)),
            Member::required("target", Kind::Text(&Target)),
            Member::optional("overwriteIfExists", Kind::Boolean),
        ],
    };
    pub static MoveKeys: Structure = Structure {
        name: "MoveKeys",
        union: false,
        members: &[Member::required("entries", Kind::List(&MoveKeyEntries))],
    };
    pub static NextToken: Text = Text::new("NextToken", Length::new(Some(1), None), None);
    pub static NonMatchValue: Text =
        Text::new("NonMatchValue", Length::new(Some(1), Some(128)), None);
    pub static OCSFVersion: Text = Text::one_of("OCSFVersion", super::OCSFVersion::TEXTS);
    pub static OpenSearchApplication: Structure = Structure {
        name: "OpenSearchApplication",
        union: false,
        members: &[
            Member::optional("applicationEndpoint", Kind::Text(&OpenSearchApplicationEndpoint)),
            Member::optional("applicationArn", Kind::Text(&Arn)),
            Member::optional("applicationId", Kind::Text(&OpenSearchApplicationId)),
            Member::optional("status", Kind::Structure(&OpenSearchResourceStatus)),
        ],
    };
    pub static OpenSearchApplicationEndpoint: Text = Text::new(
        "OpenSearchApplicationEndpoint",
        Length::new(Some(1), Some(1024)),
        Some("^https://[\\.\\-_/#:A-Za-z0-9]+\\.com$"),
    );
    pub static OpenSearchApplicationId: Text = Text::new(
        "OpenSearchApplicationId",
        Length::new(Some(1), Some(256)),
        Some("[\\.\\-_/#A-Za-z0-9]+"),
    );
    pub static OpenSearchCollection: Structure = Structure {
        name: "OpenSearchCollection",
        union: false,
        members: &[
            Member::optional("collectionEndpoint", Kind::Text(&OpenSearchCollectionEndpoint)),
            Member::optional("collectionArn", Kind::Text(&Arn)),
            Member::optional("status", Kind::Structure(&OpenSearchResourceStatus)),
        ],
    };
    pub static OpenSearchCollectionEndpoint: Text = Text::new(
        "OpenSearchCollectionEndpoint",
        Length::new(Some(1), Some(1024)),
        Some("^https://[\\.\\-_/#:A-Za-z0-9]+\\.com$"),
    );
    pub static OpenSearchDataAccessPolicy: Structure = Structure {
        name: "OpenSearchDataAccessPolicy",
        union: false,
        members: &[
            Member::optional("policyName", Kind::Text(&OpenSearchPolicyName)),
            Member::optional("status", Kind::Structure(&OpenSearchResourceStatus)),
        ],
    };
    pub static OpenSearchDataSource: Structure = Structure {
        name: "OpenSearchDataSource",
        union: false,
        members: &[
            Member::optional("dataSourceName", Kind::Text(&OpenSearchDataSourceName)),
            Member::optional("status", Kind::Structure(&OpenSearchResourceStatus)),
        ],
    };
    pub static OpenSearchDataSourceName: Text = Text::new(
        "OpenSearchDataSourceName",
        Length::new(Some(1), Some(256)),
        Some("[\\.\\-_/#A-Za-z0-9]+"),
    );
    pub static OpenSearchEncryptionPolicy: Structure = Structure {
        name: "OpenSearchEncryptionPolicy",
        union: false,
        members: &[
            Member::optional("policyName", Kind::Text(&OpenSearchPolicyName)),
            Member::optional("status", Kind::Structure(&OpenSearchResourceStatus)),
        ],
    };
    pub static OpenSearchIntegrationDetails: Structure = Structure {
        name: "OpenSearchIntegrationDetails",
        union: false,
        members: &[
            Member::optional("dataSource", Kind::Structure(&OpenSearchDataSource)),
            Member::optional("application", Kind::Structure(&OpenSearchApplication)),
            Member::optional("collection", Kind::Structure(&OpenSearchCollection)),
            Member::optional("workspace", Kind::Structure(&OpenSearchWorkspace)),
            Member::optional("encryptionPolicy", Kind::Structure(&OpenSearchEncryptionPolicy)),
            Member::optional("networkPolicy", Kind::Structure(&OpenSearchNetworkPolicy)),
            Member::optional("accessPolicy", Kind::Structure(&OpenSearchDataAccessPolicy)),
            Member::optional("lifecyclePolicy", Kind::Structure(&OpenSearchLifecyclePolicy)),
        ],
    };
    pub static OpenSearchLifecyclePolicy: Structure = Structure {
        name: "OpenSearchLifecyclePolicy",
        union: false,
        members: &[
            Member::optional("policyName", Kind::Text(&OpenSearchPolicyName)),
            Member::optional("status", Kind::Structure(&OpenSearchResourceStatus)),
        ],
    };
    pub static OpenSearchNetworkPolicy: Structure = Structure {
        name: "OpenSearchNetworkPolicy",
        union: false,
        members: &[
            Member::optional("policyName", Kind::Text(&OpenSearchPolicyName)),
            Member::optional("status", Kind::Structure(&OpenSearchResourceStatus)),
        ],
    };
    pub static OpenSearchPolicyName: Text = Text::new(
        "OpenSearchPolicyName",
        Length::new(Some(1), Some(256)),
        Some("[\\.\\-_/#A-Za-z0-9]+"),
    );
    pub static OpenSearchResourceConfig: Structure = Structure {
        name: "OpenSearchResourceConfig",
        union: false,
        members: &[
            Member::optional("kmsKeyArn", Kind::Text(&Arn)),
            Member::required("dataSourceRoleArn", Kind::Text(&Arn)),
            Member::required("dashboardViewerPrincipals", Kind::List(&DashboardViewerPrincipals)),
            Member::optional("applicationArn", Kind::Text(&Arn)),
            Member::required("retentionDays", Kind::Integer(Range::new(Some(1), Some(30)))),
        ],
    };
    pub static OpenSearchResourceStatus: Structure = Structure {
        name: "OpenSearchResourceStatus",
        union: false,
        members: &[
            Member::optional("status", Kind::Text(&OpenSearchResourceStatusType)),
            Member::optional("statusMessage", Kind::Text(&IntegrationStatusMessage)),
        ],
    };
    pub static OpenSearchResourceStatusType: Text =
        Text::one_of("OpenSearchResourceStatusType", super::OpenSearchResourceStatusType::TEXTS);
    pub static OpenSearchWorkspace: Structure = Structure {
        name: "OpenSearchWorkspace",
        union: false,
        members: &[
            Member::optional("workspaceId", Kind::Text(&OpenSearchWorkspaceId)),
            Member::optional("status", Kind::Structure(&OpenSearchResourceStatus)),
        ],
    };
    pub static OpenSearchWorkspaceId: Text = Text::new(
        "OpenSearchWorkspaceId",
        Length::new(Some(1), Some(256)),
        Some("[\\.\\-_/#A-Za-z0-9]+"),
    );
    pub static OrderBy: Text = Text::one_of("OrderBy", super::OrderBy::TEXTS);
    pub static OutputFormat: Text = Text::one_of("OutputFormat", super::OutputFormat::TEXTS);
    pub static OutputFormats: List =
        List { element: Kind::Text(&OutputFormat), element_name: "member", length: Length::ANY };
    pub static OutputLogEvent: Structure = Structure {
        name: "OutputLogEvent",
        union: false,
        members: &[
            Member::optional("timestamp", Kind::Long(Range::new(Some(0), None))),
            Member::optional("message", Kind::Text(&EventMessage)),
            Member::optional("ingestionTime", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static OutputLogEvents: List = List {
        element: Kind::Structure(&OutputLogEvent),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ParseCloudfront: Structure = Structure {
        name: "ParseCloudfront",
        union: false,
        members: &[Member::optional("source", Kind::Text(&Source))],
    };
    pub static ParseJSON: Structure = Structure {
        name: "ParseJSON",
        union: false,
        members: &[
            Member::optional("source", Kind::Text(&Source)),
            Member::optional("destination", Kind::Text(&DestinationField)),
        ],
    };
    pub static ParseKeyValue: Structure = Structure {
        name: "ParseKeyValue",
        union: false,
        members: &[
            Member::optional("source", Kind::Text(&Source)),
            Member::optional("destination", Kind::Text(&DestinationField)),
            Member::optional("fieldDelimiter", Kind::Text(&ParserFieldDelimiter)),
            Member::optional("keyValueDelimiter", Kind::Text(&KeyValueDelimiter)),
            Member::optional("keyPrefix", Kind::Text(&KeyPrefix)),
            Member::optional("nonMatchValue", Kind::Text(&NonMatchValue)),
            Member::optional("overwriteIfExists", Kind::Boolean),
        ],
    };
    pub static ParsePostgres: Structure = Structure {
        name: "ParsePostgres",
        union: false,
        members: &[Member::optional("source", Kind::Text(&Source))],
    };
    pub static ParseRoute53: Structure = Structure {
        name: "ParseRoute53",
        union: false,
        members: &[Member::optional("source", Kind::Text(&Source))],
    };
    pub static ParseToOCSF: Structure = Structure {
        name: "ParseToOCSF",
        union: false,
        members: &[
            Member::optional("source", Kind::Text(&Source)),
            Member::required("eventSource", Kind::Text(&EventSource)),
            Member::required("ocsfVersion", Kind::Text(&OCSFVersion)),
            Member::optional("mappingVersion", Kind::Text(&MappingVersion)),
        ],
    };
    pub static ParseVPC: Structure = Structure {
        name: "ParseVPC",
        union: false,
        members: &[Member::optional("source", Kind::Text(&Source))],
    };
    pub static ParseWAF: Structure = Structure {
        name: "ParseWAF",
        union: false,
        members: &[Member::optional("source", Kind::Text(&Source))],
    };
    pub static ParserFieldDelimiter: Text =
        Text::new("ParserFieldDelimiter", Length::new(Some(1), Some(128)), None);
    pub static PatternId: Text = Text::new("PatternId", Length::new(Some(32), Some(32)), None);
    pub static PatternRegex: Text = Text::new("PatternRegex", Length::new(Some(1), None), None);
    pub static PatternString: Text = Text::new("PatternString", Length::new(Some(1), None), None);
    pub static PatternToken: Structure = Structure {
        name: "PatternToken",
        union: false,
        members: &[
            Member::optional("dynamicTokenPosition", Kind::Integer(Range::ANY)),
            Member::optional("isDynamic", Kind::Boolean),
            Member::optional("tokenString", Kind::Text(&TokenString)),
            Member::optional("enumerations", Kind::Map(&Enumerations)),
            Member::optional("inferredTokenName", Kind::Text(&InferredTokenName)),
        ],
    };
    pub static PatternTokens: List = List {
        element: Kind::Structure(&PatternToken),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Policy: Structure = Structure {
        name: "Policy",
        union: false,
        members: &[Member::optional(
            "deliveryDestinationPolicy",
            Kind::Text(&DeliveryDestinationPolicy),
        )],
    };
    pub static PolicyDocument: Text =
        Text::new("PolicyDocument", Length::new(Some(1), Some(51200)), None);
    pub static PolicyName: Text = Text::new("PolicyName", Length::ANY, None);
    pub static PolicyScope: Text = Text::one_of("PolicyScope", super::PolicyScope::TEXTS);
    pub static PolicyType: Text = Text::one_of("PolicyType", super::PolicyType::TEXTS);
    pub static Priority: Text = Text::new("Priority", Length::new(Some(1), None), None);
    pub static Processor: Structure = Structure {
        name: "Processor",
        union: false,
        members: &[
            Member::optional("addKeys", Kind::Structure(&AddKeys)),
            Member::optional("copyValue", Kind::Structure(&CopyValue)),
            Member::optional("csv", Kind::Structure(&CSV)),
            Member::optional("dateTimeConverter", Kind::Structure(&DateTimeConverter)),
            Member::optional("deleteKeys", Kind::Structure(&DeleteKeys)),
            Member::optional("grok", Kind::Structure(&Grok)),
            Member::optional("listToMap", Kind::Structure(&ListToMap)),
            Member::optional("lowerCaseString", Kind::Structure(&LowerCaseString)),
            Member::optional("moveKeys", Kind::Structure(&MoveKeys)),
            Member::optional("parseCloudfront", Kind::Structure(&ParseCloudfront)),
            Member::optional("parseJSON", Kind::Structure(&ParseJSON)),
            Member::optional("parseKeyValue", Kind::Structure(&ParseKeyValue)),
            Member::optional("parseRoute53", Kind::Structure(&ParseRoute53)),
            Member::optional("parseToOCSF", Kind::Structure(&ParseToOCSF)),
            Member::optional("parsePostgres", Kind::Structure(&ParsePostgres)),
            Member::optional("parseVPC", Kind::Structure(&ParseVPC)),
            Member::optional("parseWAF", Kind::Structure(&ParseWAF)),
            Member::optional("renameKeys", Kind::Structure(&RenameKeys)),
            Member::optional("splitString", Kind::Structure(&SplitString)),
            Member::optional("substituteString", Kind::Structure(&SubstituteString)),
            Member::optional("trimString", Kind::Structure(&TrimString)),
            Member::optional("typeConverter", Kind::Structure(&TypeConverter)),
            Member::optional("upperCaseString", Kind::Structure(&UpperCaseString)),
        ],
    };
    pub static Processors: List = List {
        element: Kind::Structure(&Processor),
        element_name: "member",
        length: Length::new(Some(1), Some(20)),
    };
    pub static PutAccountPolicyRequest: Structure = Structure {
        name: "PutAccountPolicyRequest",
        union: false,
        members: &[
            Member::required("policyName", Kind::Text(&PolicyName)),
            Member::required("policyDocument", Kind::Text(&AccountPolicyDocument)),
            Member::required("policyType", Kind::Text(&PolicyType)),
            Member::optional("scope", Kind::Text(&Scope)),
            Member::optional("selectionCriteria", Kind::Text(&SelectionCriteria)),
            Member::optional("dryRun", Kind::Boolean),
        ],
    };
    pub static PutAccountPolicyResponse: Structure = Structure {
        name: "PutAccountPolicyResponse",
        union: false,
        members: &[
            Member::optional("accountPolicy", Kind::Structure(&AccountPolicy)),
            Member::optional("dryRunResult", Kind::Structure(&DryRunResult)),
        ],
    };
    pub static PutBearerTokenAuthenticationRequest: Structure = Structure {
        name: "PutBearerTokenAuthenticationRequest",
        union: false,
        members: &[
            Member::required("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
            Member::required("bearerTokenAuthenticationEnabled", Kind::Boolean),
        ],
    };
    pub static PutDataProtectionPolicyRequest: Structure = Structure {
        name: "PutDataProtectionPolicyRequest",
        union: false,
        members: &[
            Member::required("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
            Member::required("policyDocument", Kind::Text(&DataProtectionPolicyDocument)),
        ],
    };
    pub static PutDataProtectionPolicyResponse: Structure = Structure {
        name: "PutDataProtectionPolicyResponse",
        union: false,
        members: &[
            Member::optional("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
            Member::optional("policyDocument", Kind::Text(&DataProtectionPolicyDocument)),
            Member::optional("lastUpdatedTime", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static PutDeliveryDestinationPolicyRequest: Structure = Structure {
        name: "PutDeliveryDestinationPolicyRequest",
        union: false,
        members: &[
            Member::required("deliveryDestinationName", Kind::Text(&DeliveryDestinationName)),
            Member::required("deliveryDestinationPolicy", Kind::Text(&DeliveryDestinationPolicy)),
        ],
    };
    pub static PutDeliveryDestinationPolicyResponse: Structure = Structure {
        name: "PutDeliveryDestinationPolicyResponse",
        union: false,
        members: &[Member::optional("policy", Kind::Structure(&Policy))],
    };
    pub static PutDeliveryDestinationRequest: Structure = Structure {
        name: "PutDeliveryDestinationRequest",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&DeliveryDestinationName)),
            Member::optional("outputFormat", Kind::Text(&OutputFormat)),
            Member::optional(
                "deliveryDestinationConfiguration",
                Kind::Structure(&DeliveryDestinationConfiguration),
            ),
            Member::optional("deliveryDestinationType", Kind::Text(&DeliveryDestinationType)),
            Member::optional("roleArn", Kind::Text(&Arn)),
            Member::optional("tags", Kind::Map(&Tags)),
        ],
    };
    pub static PutDeliveryDestinationResponse: Structure = Structure {
        name: "PutDeliveryDestinationResponse",
        union: false,
        members: &[Member::optional("deliveryDestination", Kind::Structure(&DeliveryDestination))],
    };
    pub static PutDeliverySourceRequest: Structure = Structure {
        name: "PutDeliverySourceRequest",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&DeliverySourceName)),
            Member::required("resourceArn", Kind::Text(&Arn)),
            Member::required("logType", Kind::Text(&LogType)),
            Member::optional("tags", Kind::Map(&Tags)),
            Member::optional(
                "deliverySourceConfiguration",
                Kind::Map(&DeliverySourceConfiguration),
            ),
        ],
    };
    pub static PutDeliverySourceResponse: Structure = Structure {
        name: "PutDeliverySourceResponse",
        union: false,
        members: &[Member::optional("deliverySource", Kind::Structure(&DeliverySource))],
    };
    pub static PutDestinationPolicyRequest: Structure = Structure {
        name: "PutDestinationPolicyRequest",
        union: false,
        members: &[
            Member::required("destinationName", Kind::Text(&DestinationName)),
            Member::required("accessPolicy", Kind::Text(&AccessPolicy)),
            Member::optional("forceUpdate", Kind::Boolean),
        ],
    };
    pub static PutDestinationRequest: Structure = Structure {
        name: "PutDestinationRequest",
        union: false,
        members: &[
            Member::required("destinationName", Kind::Text(&DestinationName)),
            Member::required("targetArn", Kind::Text(&TargetArn)),
            Member::required("roleArn", Kind::Text(&RoleArn)),
            Member::optional("tags", Kind::Map(&Tags)),
        ],
    };
    pub static PutDestinationResponse: Structure = Structure {
        name: "PutDestinationResponse",
        union: false,
        members: &[Member::optional("destination", Kind::Structure(&Destination))],
    };
    pub static PutIndexPolicyRequest: Structure = Structure {
        name: "PutIndexPolicyRequest",
        union: false,
        members: &[
            Member::required("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
            Member::required("policyDocument", Kind::Text(&PolicyDocument)),
        ],
    };
    pub static PutIndexPolicyResponse: Structure = Structure {
        name: "PutIndexPolicyResponse",
        union: false,
        members: &[Member::optional("indexPolicy", Kind::Structure(&IndexPolicy))],
    };
    pub static PutIntegrationRequest: Structure = Structure {
        name: "PutIntegrationRequest",
        union: false,
        members: &[
            Member::required("integrationName", Kind::Text(&IntegrationName)),
            Member::required("resourceConfig", Kind::Structure(&ResourceConfig)),
            Member::required("integrationType", Kind::Text(&IntegrationType)),
        ],
    };
    pub static PutIntegrationResponse: Structure = Structure {
        name: "PutIntegrationResponse",
        union: false,
        members: &[
            Member::optional("integrationName", Kind::Text(&IntegrationName)),
            Member::optional("integrationStatus", Kind::Text(&IntegrationStatus)),
        ],
    };
    pub static PutLogEventsRequest: Structure = Structure {
        name: "PutLogEventsRequest",
        union: false,
        members: &[
            Member::required("logGroupName", Kind::Text(&LogGroupName)),
            Member::required("logStreamName", Kind::Text(&LogStreamName)),
            Member::required("logEvents", Kind::List(&InputLogEvents)),
            Member::optional("sequenceToken", Kind::Text(&SequenceToken)),
            Member::optional("entity", Kind::Structure(&Entity)),
        ],
    };
    pub static PutLogEventsResponse: Structure = Structure {
        name: "PutLogEventsResponse",
        union: false,
        members: &[
            Member::optional("nextSequenceToken", Kind::Text(&SequenceToken)),
            Member::optional("rejectedLogEventsInfo", Kind::Structure(&RejectedLogEventsInfo)),
            Member::optional("rejectedEntityInfo", Kind::Structure(&RejectedEntityInfo)),
        ],
    };
    pub static PutLogGroupDeletionProtectionRequest: Structure = Structure {
        name: "PutLogGroupDeletionProtectionRequest",
        union: false,
        members: &[
            Member::required("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
            Member::required("deletionProtectionEnabled", Kind::Boolean),
        ],
    };
    pub static PutMetricFilterRequest: Structure = Structure {
        name: "PutMetricFilterRequest",
        union: false,
        members: &[
            Member::required("logGroupName", Kind::Text(&LogGroupName)),
            Member::required("filterName", Kind::Text(&FilterName)),
            Member::required("filterPattern", Kind::Text(&FilterPattern)),
            Member::required("metricTransformations", Kind::List(&MetricTransformations)),
            Member::optional("applyOnTransformedLogs", Kind::Boolean),
            Member::optional("fieldSelectionCriteria", Kind::Text(&FieldSelectionCriteria)),
            Member::optional("emitSystemFieldDimensions", Kind::List(&EmitSystemFields)),
        ],
    };
    pub static PutQueryDefinitionRequest: Structure = Structure {
        name: "PutQueryDefinitionRequest",
        union: false,
        members: &[
            Member::optional("queryLanguage", Kind::Text(&QueryLanguage)),
            Member::required("name", Kind::Text(&QueryDefinitionName)),
            Member::optional("queryDefinitionId", Kind::Text(&QueryId)),
            Member::optional("logGroupNames", Kind::List(&LogGroupNames)),
            Member::required("queryString", Kind::Text(&QueryDefinitionString)),
            Member::optional("clientToken", Kind::Text(&ClientToken)),
            Member::optional("parameters", Kind::List(&QueryParameterList)),
        ],
    };
    pub static PutQueryDefinitionResponse: Structure = Structure {
        name: "PutQueryDefinitionResponse",
        union: false,
        members: &[Member::optional("queryDefinitionId", Kind::Text(&QueryId))],
    };
    pub static PutResourcePolicyRequest: Structure = Structure {
        name: "PutResourcePolicyRequest",
        union: false,
        members: &[
            Member::optional("policyName", Kind::Text(&PolicyName)),
            Member::optional("policyDocument", Kind::Text(&PolicyDocument)),
            Member::optional("resourceArn", Kind::Text(&Arn)),
            Member::optional("expectedRevisionId", Kind::Text(&ExpectedRevisionId)),
        ],
    };
    pub static PutResourcePolicyResponse: Structure = Structure {
        name: "PutResourcePolicyResponse",
        union: false,
        members: &[
            Member::optional("resourcePolicy", Kind::Structure(&ResourcePolicy)),
            Member::optional("revisionId", Kind::Text(&ExpectedRevisionId)),
        ],
    };
    pub static PutRetentionPolicyRequest: Structure = Structure {
        name: "PutRetentionPolicyRequest",
        union: false,
        members: &[
            Member::required("logGroupName", Kind::Text(&LogGroupName)),
            Member::required("retentionInDays", Kind::Integer(Range::ANY)),
        ],
    };
    pub static PutStorageTierPolicyRequest: Structure = Structure {
        name: "PutStorageTierPolicyRequest",
        union: false,
        members: &[Member::required("storageTier", Kind::Text(&StorageTier))],
    };
    pub static PutStorageTierPolicyResponse: Structure = Structure {
        name: "PutStorageTierPolicyResponse",
        union: false,
        members: &[
            Member::optional("storageTier", Kind::Text(&StorageTier)),
            Member::optional("lastUpdatedTime", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static PutSubscriptionFilterRequest: Structure = Structure {
        name: "PutSubscriptionFilterRequest",
        union: false,
        members: &[
            Member::required("logGroupName", Kind::Text(&LogGroupName)),
            Member::required("filterName", Kind::Text(&FilterName)),
            Member::required("filterPattern", Kind::Text(&FilterPattern)),
            Member::required("destinationArn", Kind::Text(&DestinationArn)),
            Member::optional("roleArn", Kind::Text(&RoleArn)),
            Member::optional("distribution", Kind::Text(&Distribution)),
            Member::optional("applyOnTransformedLogs", Kind::Boolean),
            Member::optional("fieldSelectionCriteria", Kind::Text(&FieldSelectionCriteria)),
            Member::optional("emitSystemFields", Kind::List(&EmitSystemFields)),
        ],
    };
    pub static PutSyslogConfigurationRequest: Structure = Structure {
        name: "PutSyslogConfigurationRequest",
        union: false,
        members: &[
            Member::required("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
            Member::optional("vpcEndpointId", Kind::Text(&VpcEndpointId)),
        ],
    };
    pub static PutTransformerRequest: Structure = Structure {
        name: "PutTransformerRequest",
        union: false,
        members: &[
            Member::required("logGroupIdentifier", Kind::Text(&LogGroupIdentifier)),
            Member::required("transformerConfig", Kind::List(&Processors)),
        ],
    };
    pub static QueryDefinition: Structure = Structure {
        name: "QueryDefinition",
        union: false,
        members: &[
            Member::optional("queryLanguage", Kind::Text(&QueryLanguage)),
            Member::optional("queryDefinitionId", Kind::Text(&QueryId)),
            Member::optional("name", Kind::Text(&QueryDefinitionName)),
            Member::optional("queryString", Kind::Text(&QueryDefinitionString)),
            Member::optional("lastModified", Kind::Long(Range::new(Some(0), None))),
            Member::optional("logGroupNames", Kind::List(&LogGroupNames)),
            Member::optional("parameters", Kind::List(&QueryParameterList)),
        ],
    };
    pub static QueryDefinitionList: List = List {
        element: Kind::Structure(&QueryDefinition),
        element_name: "member",
        length: Length::ANY,
    };
    pub static QueryDefinitionName: Text =
        Text::new("QueryDefinitionName", Length::new(Some(1), Some(255)), None);
    pub static QueryDefinitionString: Text =
        Text::new("QueryDefinitionString", Length::new(Some(1), Some(10000)), None);
    pub static QueryId: Text = Text::new("QueryId", Length::new(Some(1), Some(256)), None);
    pub static QueryInfo: Structure = Structure {
        name: "QueryInfo",
        union: false,
        members: &[
            Member::optional("queryLanguage", Kind::Text(&QueryLanguage)),
            Member::optional("queryId", Kind::Text(&QueryId)),
            Member::optional("queryString", Kind::Text(&QueryString)),
            Member::optional("status", Kind::Text(&QueryStatus)),
            Member::optional("createTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("queryDuration", Kind::Long(Range::ANY)),
            Member::optional("bytesScanned", Kind::Double(Span::ANY)),
            Member::optional("userIdentity", Kind::Text(&UserIdentity)),
        ],
    };
    pub static QueryInfoList: List =
        List { element: Kind::Structure(&QueryInfo), element_name: "member", length: Length::ANY };
    pub static QueryLanguage: Text = Text::one_of("QueryLanguage", super::QueryLanguage::TEXTS);
    pub static QueryParameter: Structure = Structure {
        name: "QueryParameter",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&QueryParameterName)),
            Member::optional("defaultValue", Kind::Text(&QueryParameterDefaultValue)),
            Member::optional("description", Kind::Text(&QueryParameterDescription)),
        ],
    };
    pub static QueryParameterDefaultValue: Text =
        Text::new("QueryParameterDefaultValue", Length::new(None, Some(1024)), None);
    pub static QueryParameterDescription: Text =
        Text::new("QueryParameterDescription", Length::new(None, Some(512)), None);
    pub static QueryParameterList: List = List {
        element: Kind::Structure(&QueryParameter),
        element_name: "member",
        length: Length::new(None, Some(20)),
    };
    pub static QueryParameterName: Text = Text::new(
        "QueryParameterName",
        Length::new(Some(1), Some(128)),
        Some("^[a-zA-Z_][a-zA-Z0-9_]*"),
    );
    pub static QueryResults: List =
        List { element: Kind::List(&ResultRows), element_name: "member", length: Length::ANY };
    pub static QueryStatistics: Structure = Structure {
        name: "QueryStatistics",
        union: false,
        members: &[
            Member::optional("recordsMatched", Kind::Double(Span::ANY)),
            Member::optional("recordsScanned", Kind::Double(Span::ANY)),
            Member::optional("estimatedRecordsSkipped", Kind::Double(Span::ANY)),
            Member::optional("bytesScanned", Kind::Double(Span::ANY)),
            Member::optional("estimatedBytesSkipped", Kind::Double(Span::ANY)),
            Member::optional("logGroupsScanned", Kind::Double(Span::ANY)),
            Member::optional("resultCount", Kind::Double(Span::ANY)),
        ],
    };
    pub static QueryStatus: Text = Text::one_of("QueryStatus", super::QueryStatus::TEXTS);
    pub static QueryString: Text =
        Text::new("QueryString", Length::new(Some(0), Some(10000)), None);
    pub static QuoteCharacter: Text =
        Text::new("QuoteCharacter", Length::new(Some(1), Some(1)), None);
    pub static RecordField: Structure = Structure {
        name: "RecordField",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&FieldHeader)),
            Member::optional("mandatory", Kind::Boolean),
        ],
    };
    pub static RecordFields: List = List {
        element: Kind::Text(&FieldHeader),
        element_name: "member",
        length: Length::new(Some(0), Some(128)),
    };
    pub static RejectedEntityInfo: Structure = Structure {
        name: "RejectedEntityInfo",
        union: false,
        members: &[Member::required("errorType", Kind::Text(&EntityRejectionErrorType))],
    };
    pub static RejectedLogEventsInfo: Structure = Structure {
        name: "RejectedLogEventsInfo",
        union: false,
        members: &[
            Member::optional("tooNewLogEventStartIndex", Kind::Integer(Range::ANY)),
            Member::optional("tooOldLogEventEndIndex", Kind::Integer(Range::ANY)),
            Member::optional("expiredLogEventEndIndex", Kind::Integer(Range::ANY)),
        ],
    };
    pub static RenameKeyEntries: List = List {
        element: Kind::Structure(&RenameKeyEntry),
        element_name: "member",
        length: Length::new(Some(1), Some(5)),
    };
    pub static RenameKeyEntry: Structure = Structure {
        name: "RenameKeyEntry",
        union: false,
        members: &[
            Member::required("key", Kind::Text(&Key)),
            Member::required("renameTo", Kind::Text(&RenameTo)),
            Member::optional("overwriteIfExists", Kind::Boolean),
        ],
    };
    pub static RenameKeys: Structure = Structure {
        name: "RenameKeys",
        union: false,
        members: &[Member::required("entries", Kind::List(&RenameKeyEntries))],
    };
    pub static RenameTo: Text = Text::new("RenameTo", Length::new(Some(1), Some(128)), None);
    pub static RequestId: Text = Text::new("RequestId", Length::new(Some(0), Some(256)), None);
    pub static ResourceArns: List =
        List { element: Kind::Text(&Arn), element_name: "member", length: Length::ANY };
    pub static ResourceConfig: Structure = Structure {
        name: "ResourceConfig",
        union: true,
        members: &[Member::optional(
            "openSearchResourceConfig",
            Kind::Structure(&OpenSearchResourceConfig),
        )],
    };
    pub static ResourceIdentifier: Text = Text::new(
        "ResourceIdentifier",
        Length::new(Some(1), Some(2048)),
        Some("[\\w+=/:,.@\\-\\*]*"),
    );
    pub static ResourcePolicies: List = List {
        element: Kind::Structure(&ResourcePolicy),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ResourcePolicy: Structure = Structure {
        name: "ResourcePolicy",
        union: false,
        members: &[
            Member::optional("policyName", Kind::Text(&PolicyName)),
            Member::optional("policyDocument", Kind::Text(&PolicyDocument)),
            Member::optional("lastUpdatedTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("policyScope", Kind::Text(&PolicyScope)),
            Member::optional("resourceArn", Kind::Text(&Arn)),
            Member::optional("revisionId", Kind::Text(&ExpectedRevisionId)),
        ],
    };
    pub static ResourceType: Text =
        Text::new("ResourceType", Length::new(Some(1), Some(255)), Some("[\\w-_]*"));
    pub static ResourceTypes: List = List {
        element: Kind::Text(&ResourceType),
        element_name: "member",
        length: Length::new(Some(1), Some(10)),
    };
    pub static ResultField: Structure = Structure {
        name: "ResultField",
        union: false,
        members: &[
            Member::optional("field", Kind::Text(&Field)),
            Member::optional("value", Kind::Text(&Value)),
        ],
    };
    pub static ResultRows: List = List {
        element: Kind::Structure(&ResultField),
        element_name: "member",
        length: Length::ANY,
    };
    pub static RetentionValue: Text =
        Text::new("RetentionValue", Length::new(Some(1), Some(12)), None);
    pub static RoleArn: Text = Text::new("RoleArn", Length::new(Some(1), None), None);
    pub static S3Configuration: Structure = Structure {
        name: "S3Configuration",
        union: false,
        members: &[
            Member::required("destinationIdentifier", Kind::Text(&S3Uri)),
            Member::required("roleArn", Kind::Text(&RoleArn)),
            Member::optional("ownerAccountId", Kind::Text(&AccountId)),
            Member::optional("kmsKeyId", Kind::Text(&KmsKeyId)),
        ],
    };
    pub static S3DeliveryConfiguration: Structure = Structure {
        name: "S3DeliveryConfiguration",
        union: false,
        members: &[
            Member::optional("suffixPath", Kind::Text(&DeliverySuffixPath)),
            Member::optional("enableHiveCompatiblePath", Kind::Boolean),
        ],
    };
    pub static S3TableIntegrationSource: Structure = Structure {
        name: "S3TableIntegrationSource",
        union: false,
        members: &[
            Member::optional("identifier", Kind::Text(&S3TableIntegrationSourceIdentifier)),
            Member::optional("dataSource", Kind::Structure(&DataSource)),
            Member::optional("status", Kind::Text(&S3TableIntegrationSourceStatus)),
            Member::optional("statusReason", Kind::Text(&S3TableIntegrationSourceStatusReason)),
            Member::optional("createdTimeStamp", Kind::Long(Range::new(Some(0), None))),
            Member::optional(
                "parentSourceIdentifier",
                Kind::Text(&S3TableIntegrationSourceIdentifier),
            ),
        ],
    };
    pub static S3TableIntegrationSourceIdentifier: Text =
        Text::new("S3TableIntegrationSourceIdentifier", Length::new(Some(1), Some(2048)), None);
    pub static S3TableIntegrationSourceStatus: Text = Text::one_of(
        "S3TableIntegrationSourceStatus",
        super::S3TableIntegrationSourceStatus::TEXTS,
    );
    pub static S3TableIntegrationSourceStatusReason: Text =
        Text::new("S3TableIntegrationSourceStatusReason", Length::new(Some(1), None), None);
    pub static S3TableIntegrationSources: List = List {
        element: Kind::Structure(&S3TableIntegrationSource),
        element_name: "member",
        length: Length::ANY,
    };
    pub static S3TablesDatasourceName: Text =
        Text::new("S3TablesDatasourceName", Length::new(Some(1), Some(256)), None);
    pub static S3TablesDatasourceType: Text =
        Text::new("S3TablesDatasourceType", Length::new(Some(1), Some(256)), None);
    pub static S3TablesIntegration: Structure = Structure {
        name: "S3TablesIntegration",
        union: false,
        members: &[
            Member::optional("datasourceName", Kind::Text(&S3TablesDatasourceName)),
            Member::optional("datasourceType", Kind::Text(&S3TablesDatasourceType)),
        ],
    };
    pub static S3Uri: Text = Text::new(
        "S3Uri",
        Length::new(None, Some(1024)),
        Some("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?"),
    );
    pub static ScheduleExpression: Text =
        Text::new("ScheduleExpression", Length::new(None, Some(256)), None);
    pub static ScheduleTimezone: Text =
        Text::new("ScheduleTimezone", Length::new(Some(1), None), None);
    pub static ScheduleType: Text = Text::one_of("ScheduleType", super::ScheduleType::TEXTS);
    pub static ScheduledQueryDescription: Text =
        Text::new("ScheduledQueryDescription", Length::new(None, Some(1024)), None);
    pub static ScheduledQueryDestination: Structure = Structure {
        name: "ScheduledQueryDestination",
        union: false,
        members: &[
            Member::optional("destinationType", Kind::Text(&ScheduledQueryDestinationType)),
            Member::optional("destinationIdentifier", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&ActionStatus)),
            Member::optional("processedIdentifier", Kind::Text(&String)),
            Member::optional("errorMessage", Kind::Text(&String)),
        ],
    };
    pub static ScheduledQueryDestinationList: List = List {
        element: Kind::Structure(&ScheduledQueryDestination),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ScheduledQueryDestinationType: Text =
        Text::one_of("ScheduledQueryDestinationType", super::ScheduledQueryDestinationType::TEXTS);
    pub static ScheduledQueryIdentifier: Text =
        Text::new("ScheduledQueryIdentifier", Length::new(Some(1), Some(300)), None);
    pub static ScheduledQueryLogGroupIdentifiers: List = List {
        element: Kind::Text(&LogGroupIdentifier),
        element_name: "member",
        length: Length::new(Some(1), Some(50)),
    };
    pub static ScheduledQueryName: Text =
        Text::new("ScheduledQueryName", Length::new(Some(1), Some(300)), None);
    pub static ScheduledQueryState: Text =
        Text::one_of("ScheduledQueryState", super::ScheduledQueryState::TEXTS);
    pub static ScheduledQuerySummary: Structure = Structure {
        name: "ScheduledQuerySummary",
        union: false,
        members: &[
            Member::optional("scheduledQueryArn", Kind::Text(&Arn)),
            Member::optional("name", Kind::Text(&ScheduledQueryName)),
            Member::optional("state", Kind::Text(&ScheduledQueryState)),
            Member::optional("scheduleType", Kind::Text(&ScheduleType)),
            Member::optional("lastTriggeredTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("lastExecutionStatus", Kind::Text(&ExecutionStatus)),
            Member::optional("scheduleExpression", Kind::Text(&ScheduleExpression)),
            Member::optional("timezone", Kind::Text(&ScheduleTimezone)),
            Member::optional(
                "destinationConfiguration",
                Kind::Structure(&DestinationConfiguration),
            ),
            Member::optional("creationTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("lastUpdatedTime", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static ScheduledQuerySummaryList: List = List {
        element: Kind::Structure(&ScheduledQuerySummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Scope: Text = Text::one_of("Scope", super::Scope::TEXTS);
    pub static SearchedLogStream: Structure = Structure {
        name: "SearchedLogStream",
        union: false,
        members: &[
            Member::optional("logStreamName", Kind::Text(&LogStreamName)),
            Member::optional("searchedCompletely", Kind::Boolean),
        ],
    };
    pub static SearchedLogStreams: List = List {
        element: Kind::Structure(&SearchedLogStream),
        element_name: "member",
        length: Length::ANY,
    };
    pub static SelectionCriteria: Text = Text::new("SelectionCriteria", Length::ANY, None);
    pub static SequenceToken: Text = Text::new("SequenceToken", Length::new(Some(1), None), None);
    pub static Service: Text =
        Text::new("Service", Length::new(Some(1), Some(255)), Some("[\\w_-]*"));
    pub static SessionId: Text = Text::new("SessionId", Length::new(Some(0), Some(256)), None);
    pub static SessionStreamingException: Structure = Structure {
        name: "SessionStreamingException",
        union: false,
        members: &[Member::optional("message", Kind::Text(&Message))],
    };
    pub static SessionTimeoutException: Structure = Structure {
        name: "SessionTimeoutException",
        union: false,
        members: &[Member::optional("message", Kind::Text(&Message))],
    };
    pub static Source: Text = Text::new("Source", Length::new(Some(1), Some(128)), None);
    pub static SourceTimezone: Text = Text::new("SourceTimezone", Length::new(Some(1), None), None);
    pub static SplitString: Structure = Structure {
        name: "SplitString",
        union: false,
        members: &[Member::required("entries", Kind::List(&SplitStringEntries))],
    };
    pub static SplitStringDelimiter: Text =
        Text::new("SplitStringDelimiter", Length::new(Some(1), Some(128)), None);
    pub static SplitStringEntries: List = List {
        element: Kind::Structure(&SplitStringEntry),
        element_name: "member",
        length: Length::new(Some(1), Some(10)),
    };
    pub static SplitStringEntry: Structure = Structure {
        name: "SplitStringEntry",
        union: false,
        members: &[
            Member::required("source", Kind::Text(&Source)),
            Member::required("delimiter", Kind::Text(&SplitStringDelimiter)),
        ],
    };
    pub static StandardUnit: Text = Text::one_of("StandardUnit", super::StandardUnit::TEXTS);
    pub static StartLiveTailLogGroupIdentifiers: List = List {
        element: Kind::Text(&LogGroupIdentifier),
        element_name: "member",
        length: Length::new(Some(1), Some(10)),
    };
    pub static StartLiveTailRequest: Structure = Structure {
        name: "StartLiveTailRequest",
        union: false,
        members: &[
            Member::required("logGroupIdentifiers", Kind::List(&StartLiveTailLogGroupIdentifiers)),
            Member::optional("logStreamNames", Kind::List(&InputLogStreamNames)),
            Member::optional("logStreamNamePrefixes", Kind::List(&InputLogStreamNames)),
            Member::optional("logEventFilterPattern", Kind::Text(&FilterPattern)),
        ],
    };
    pub static StartLiveTailResponse: Structure = Structure {
        name: "StartLiveTailResponse",
        union: false,
        members: &[Member::optional(
            "responseStream",
            Kind::Structure(&StartLiveTailResponseStream),
        )],
    };
    pub static StartLiveTailResponseStream: Structure = Structure {
        name: "StartLiveTailResponseStream",
        union: false,
        members: &[
            Member::optional("sessionStart", Kind::Structure(&LiveTailSessionStart)),
            Member::optional("sessionUpdate", Kind::Structure(&LiveTailSessionUpdate)),
            Member::optional("SessionTimeoutException", Kind::Structure(&SessionTimeoutException)),
            Member::optional(
                "SessionStreamingException",
                Kind::Structure(&SessionStreamingException),
            ),
        ],
    };
    pub static StartQueryRequest: Structure = Structure {
        name: "StartQueryRequest",
        union: false,
        members: &[
            Member::optional("queryLanguage", Kind::Text(&QueryLanguage)),
            Member::optional("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("logGroupNames", Kind::List(&LogGroupNames)),
            Member::optional("logGroupIdentifiers", Kind::List(&LogGroupIdentifiers)),
            Member::required("startTime", Kind::Long(Range::new(Some(0), None))),
            Member::required("endTime", Kind::Long(Range::new(Some(0), None))),
            Member::required("queryString", Kind::Text(&QueryString)),
            Member::optional("limit", Kind::Integer(Range::new(Some(1), Some(100000)))),
        ],
    };
    pub static StartQueryResponse: Structure = Structure {
        name: "StartQueryResponse",
        union: false,
        members: &[Member::optional("queryId", Kind::Text(&QueryId))],
    };
    pub static State: Text = Text::one_of("State", super::State::TEXTS);
    pub static StopQueryRequest: Structure = Structure {
        name: "StopQueryRequest",
        union: false,
        members: &[Member::required("queryId", Kind::Text(&QueryId))],
    };
    pub static StopQueryResponse: Structure = Structure {
        name: "StopQueryResponse",
        union: false,
        members: &[Member::optional("success", Kind::Boolean)],
    };
    pub static StorageTier: Text = Text::one_of("StorageTier", super::StorageTier::TEXTS);
    pub static String: Text = Text::new("String", Length::ANY, None);
    pub static SubscriptionFilter: Structure = Structure {
        name: "SubscriptionFilter",
        union: false,
        members: &[
            Member::optional("filterName", Kind::Text(&FilterName)),
            Member::optional("logGroupName", Kind::Text(&LogGroupName)),
            Member::optional("filterPattern", Kind::Text(&FilterPattern)),
            Member::optional("destinationArn", Kind::Text(&DestinationArn)),
            Member::optional("roleArn", Kind::Text(&RoleArn)),
            Member::optional("distribution", Kind::Text(&Distribution)),
            Member::optional("applyOnTransformedLogs", Kind::Boolean),
            Member::optional("creationTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("fieldSelectionCriteria", Kind::Text(&FieldSelectionCriteria)),
            Member::optional("emitSystemFields", Kind::List(&EmitSystemFields)),
        ],
    };
    pub static SubscriptionFilters: List = List {
        element: Kind::Structure(&SubscriptionFilter),
        element_name: "member",
        length: Length::ANY,
    };
    pub static SubstituteString: Structure = Structure {
        name: "SubstituteString",
        union: false,
        members: &[Member::required("entries", Kind::List(&SubstituteStringEntries))],
    };
    pub static SubstituteStringEntries: List = List {
        element: Kind::Structure(&SubstituteStringEntry),
        element_name: "member",
        length: Length::new(Some(1), Some(10)),
    };
    pub static SubstituteStringEntry: Structure = Structure {
        name: "SubstituteStringEntry",
        union: false,
        members: &[
            Member::required("source", Kind::Text(&Source)),
            Member::required("from", Kind::Text(&FromKey)),
            Member::required("to", Kind::Text(&ToKey)),
        ],
    };
    pub static SuppressionPeriod: Structure = Structure {
        name: "SuppressionPeriod",
        union: false,
        members: &[
            Member::optional("value", Kind::Integer(Range::ANY)),
            Member::optional("suppressionUnit", Kind::Text(&SuppressionUnit)),
        ],
    };
    pub static SuppressionState: Text =
        Text::one_of("SuppressionState", super::SuppressionState::TEXTS);
    pub static SuppressionType: Text =
        Text::one_of("SuppressionType", super::SuppressionType::TEXTS);
    pub static SuppressionUnit: Text =
        Text::one_of("SuppressionUnit", super::SuppressionUnit::TEXTS);
    pub static SyslogConfiguration: Structure = Structure {
        name: "SyslogConfiguration",
        union: false,
        members: &[
            Member::optional("logGroupArn", Kind::Text(&LogGroupArn)),
            Member::optional("sourceType", Kind::Text(&SyslogSourceType)),
            Member::optional("vpcEndpointId", Kind::Text(&VpcEndpointId)),
            Member::optional("createdAt", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static SyslogConfigurations: List = List {
        element: Kind::Structure(&SyslogConfiguration),
        element_name: "member",
        length: Length::ANY,
    };
    pub static SyslogSourceType: Text =
        Text::one_of("SyslogSourceType", super::SyslogSourceType::TEXTS);
    pub static SystemField: Text = Text::new("SystemField", Length::ANY, None);
    pub static TableBody: Text = Text::new("TableBody", Length::new(Some(1), Some(10485760)), None);
    pub static TableFields: List =
        List { element: Kind::Text(&String), element_name: "member", length: Length::ANY };
    pub static TagFilter: Structure = Structure {
        name: "TagFilter",
        union: false,
        members: &[
            Member::required("key", Kind::Text(&TagFilterKey)),
            Member::optional("values", Kind::List(&TagFilterValues)),
        ],
    };
    pub static TagFilterKey: Text = Text::new(
        "TagFilterKey",
        Length::new(Some(1), Some(128)),
        Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$"),
    );
    pub static TagFilterValue: Text = Text::new(
        "TagFilterValue",
        Length::new(Some(0), Some(259)),
        Some("^!?\\*?([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)\\*?$"),
    );
    pub static TagFilterValues: List = List {
        element: Kind::Text(&TagFilterValue),
        element_name: "member",
        length: Length::new(Some(0), Some(5)),
    };
    pub static TagFilters: List = List {
        element: Kind::Structure(&TagFilter),
        element_name: "member",
        length: Length::new(Some(1), Some(5)),
    };
    pub static TagKey: Text = Text::new(
        "TagKey",
        Length::new(Some(1), Some(128)),
        Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$"),
    );
    pub static TagKeyList: List = List {
        element: Kind::Text(&TagKey),
        element_name: "member",
        length: Length::new(Some(0), Some(50)),
    };
    pub static TagList: List = List {
        element: Kind::Text(&TagKey),
        element_name: "member",
        length: Length::new(Some(1), None),
    };
    pub static TagLogGroupRequest: Structure = Structure {
        name: "TagLogGroupRequest",
        union: false,
        members: &[
            Member::required("logGroupName", Kind::Text(&LogGroupName)),
            Member::required("tags", Kind::Map(&Tags)),
        ],
    };
    pub static TagResourceRequest: Structure = Structure {
        name: "TagResourceRequest",
        union: false,
        members: &[
            Member::required("resourceArn", Kind::Text(&AmazonResourceName)),
            Member::required("tags", Kind::Map(&Tags)),
        ],
    };
    pub static TagValue: Text = Text::new(
        "TagValue",
        Length::new(None, Some(256)),
        Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"),
    );
    pub static Tags: Map =
        Map { key: &TagKey, value: Kind::Text(&TagValue), length: Length::new(Some(1), Some(50)) };
    pub static Target: Text = Text::new("Target", Length::new(Some(1), Some(128)), None);
    pub static TargetArn: Text = Text::new("TargetArn", Length::new(Some(1), None), None);
    pub static TargetFormat: Text = Text::new("TargetFormat", Length::new(Some(1), Some(64)), None);
    pub static TargetTimezone: Text = Text::new("TargetTimezone", Length::new(Some(1), None), None);
    pub static TestEventMessages: List = List {
        element: Kind::Text(&EventMessage),
        element_name: "member",
        length: Length::new(Some(1), Some(50)),
    };
    pub static TestMetricFilterRequest: Structure = Structure {
        name: "TestMetricFilterRequest",
        union: false,
        members: &[
            Member::required("filterPattern", Kind::Text(&FilterPattern)),
            Member::required("logEventMessages", Kind::List(&TestEventMessages)),
        ],
    };
    pub static TestMetricFilterResponse: Structure = Structure {
        name: "TestMetricFilterResponse",
        union: false,
        members: &[Member::optional("matches", Kind::List(&MetricFilterMatches))],
    };
    pub static TestTransformerRequest: Structure = Structure {
        name: "TestTransformerRequest",
        union: false,
        members: &[
            Member::required("transformerConfig", Kind::List(&Processors)),
            Member::required("logEventMessages", Kind::List(&TestEventMessages)),
        ],
    };
    pub static TestTransformerResponse: Structure = Structure {
        name: "TestTransformerResponse",
        union: false,
        members: &[Member::optional("transformedLogs", Kind::List(&TransformedLogs))],
    };
    pub static Time: Text = Text::new("Time", Length::new(Some(1), None), None);
    pub static ToKey: Text = Text::new("ToKey", Length::new(Some(1), Some(128)), None);
    pub static Token: Text = Text::new("Token", Length::ANY, None);
    pub static TokenString: Text = Text::new("TokenString", Length::new(Some(1), None), None);
    pub static TransformedEventMessage: Text =
        Text::new("TransformedEventMessage", Length::new(Some(1), None), None);
    pub static TransformedLogRecord: Structure = Structure {
        name: "TransformedLogRecord",
        union: false,
        members: &[
            Member::optional("eventNumber", Kind::Long(Range::ANY)),
            Member::optional("eventMessage", Kind::Text(&EventMessage)),
            Member::optional("transformedEventMessage", Kind::Text(&TransformedEventMessage)),
        ],
    };
    pub static TransformedLogs: List = List {
        element: Kind::Structure(&TransformedLogRecord),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TriggerHistoryRecord: Structure = Structure {
        name: "TriggerHistoryRecord",
        union: false,
        members: &[
            Member::optional("queryId", Kind::Text(&QueryId)),
            Member::optional("executionStatus", Kind::Text(&ExecutionStatus)),
            Member::optional("triggeredTimestamp", Kind::Long(Range::new(Some(0), None))),
            Member::optional("errorMessage", Kind::Text(&String)),
            Member::optional("destinations", Kind::List(&ScheduledQueryDestinationList)),
        ],
    };
    pub static TriggerHistoryRecordList: List = List {
        element: Kind::Structure(&TriggerHistoryRecord),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TrimString: Structure = Structure {
        name: "TrimString",
        union: false,
        members: &[Member::required("withKeys", Kind::List(&TrimStringWithKeys))],
    };
    pub static TrimStringWithKeys: List = List {
        element: Kind::Text(&WithKey),
        element_name: "member",
        length: Length::new(Some(1), Some(10)),
    };
    pub static Type: Text = Text::one_of("Type", super::Type::TEXTS);
    pub static TypeConverter: Structure = Structure {
        name: "TypeConverter",
        union: false,
        members: &[Member::required("entries", Kind::List(&TypeConverterEntries))],
    };
    pub static TypeConverterEntries: List = List {
        element: Kind::Structure(&TypeConverterEntry),
        element_name: "member",
        length: Length::new(Some(1), Some(5)),
    };
    pub static TypeConverterEntry: Structure = Structure {
        name: "TypeConverterEntry",
        union: false,
        members: &[
            Member::required("key", Kind::Text(&Key)),
            Member::required("type", Kind::Text(&Type)),
        ],
    };
    pub static UntagLogGroupRequest: Structure = Structure {
        name: "UntagLogGroupRequest",
        union: false,
        members: &[
            Member::required("logGroupName", Kind::Text(&LogGroupName)),
            Member::required("tags", Kind::List(&TagList)),
        ],
    };
    pub static UntagResourceRequest: Structure = Structure {
        name: "UntagResourceRequest",
        union: false,
        members: &[
            Member::required("resourceArn", Kind::Text(&AmazonResourceName)),
            Member::required("tagKeys", Kind::List(&TagKeyList)),
        ],
    };
    pub static UpdateAnomalyRequest: Structure = Structure {
        name: "UpdateAnomalyRequest",
        union: false,
        members: &[
            Member::optional("anomalyId", Kind::Text(&AnomalyId)),
            Member::optional("patternId", Kind::Text(&PatternId)),
            Member::required("anomalyDetectorArn", Kind::Text(&AnomalyDetectorArn)),
            Member::optional("suppressionType", Kind::Text(&SuppressionType)),
            Member::optional("suppressionPeriod", Kind::Structure(&SuppressionPeriod)),
            Member::optional("baseline", Kind::Boolean),
        ],
    };
    pub static UpdateDeliveryConfigurationRequest: Structure = Structure {
        name: "UpdateDeliveryConfigurationRequest",
        union: false,
        members: &[
            Member::required("id", Kind::Text(&DeliveryId)),
            Member::optional("recordFields", Kind::List(&RecordFields)),
            Member::optional("fieldDelimiter", Kind::Text(&FieldDelimiter)),
            Member::optional("s3DeliveryConfiguration", Kind::Structure(&S3DeliveryConfiguration)),
        ],
    };
    pub static UpdateDeliveryConfigurationResponse: Structure =
        Structure { name: "UpdateDeliveryConfigurationResponse", union: false, members: &[] };
    pub static UpdateLogAnomalyDetectorRequest: Structure = Structure {
        name: "UpdateLogAnomalyDetectorRequest",
        union: false,
        members: &[
            Member::required("anomalyDetectorArn", Kind::Text(&AnomalyDetectorArn)),
            Member::optional("evaluationFrequency", Kind::Text(&EvaluationFrequency)),
            Member::optional("filterPattern", Kind::Text(&FilterPattern)),
            Member::optional("anomalyVisibilityTime", Kind::Long(Range::new(Some(7), Some(90)))),
            Member::required("enabled", Kind::Boolean),
        ],
    };
    pub static UpdateLookupTableRequest: Structure = Structure {
        name: "UpdateLookupTableRequest",
        union: false,
        members: &[
            Member::required("lookupTableArn", Kind::Text(&Arn)),
            Member::optional("description", Kind::Text(&LookupTableDescription)),
            Member::optional("tableBody", Kind::Text(&TableBody)),
            Member::optional("queryId", Kind::Text(&QueryId)),
            Member::optional("kmsKeyId", Kind::Text(&KmsKeyId)),
        ],
    };
    pub static UpdateLookupTableResponse: Structure = Structure {
        name: "UpdateLookupTableResponse",
        union: false,
        members: &[
            Member::optional("lookupTableArn", Kind::Text(&Arn)),
            Member::optional("lastUpdatedTime", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static UpdateScheduledQueryRequest: Structure = Structure {
        name: "UpdateScheduledQueryRequest",
        union: false,
        members: &[
            Member::required("identifier", Kind::Text(&ScheduledQueryIdentifier)),
            Member::optional("description", Kind::Text(&ScheduledQueryDescription)),
            Member::required("queryLanguage", Kind::Text(&QueryLanguage)),
            Member::required("queryString", Kind::Text(&QueryString)),
            Member::optional("logGroupIdentifiers", Kind::List(&ScheduledQueryLogGroupIdentifiers)),
            Member::required("scheduleExpression", Kind::Text(&ScheduleExpression)),
            Member::optional("timezone", Kind::Text(&ScheduleTimezone)),
            Member::optional("startTimeOffset", Kind::Long(Range::ANY)),
            Member::optional("endTimeOffset", Kind::Long(Range::ANY)),
            Member::optional(
                "destinationConfiguration",
                Kind::Structure(&DestinationConfiguration),
            ),
            Member::optional("scheduleStartTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("scheduleEndTime", Kind::Long(Range::new(Some(0), None))),
            Member::required("executionRoleArn", Kind::Text(&RoleArn)),
            Member::optional("state", Kind::Text(&ScheduledQueryState)),
        ],
    };
    pub static UpdateScheduledQueryResponse: Structure = Structure {
        name: "UpdateScheduledQueryResponse",
        union: false,
        members: &[
            Member::optional("scheduledQueryArn", Kind::Text(&Arn)),
            Member::optional("name", Kind::Text(&ScheduledQueryName)),
            Member::optional("description", Kind::Text(&ScheduledQueryDescription)),
            Member::optional("queryLanguage", Kind::Text(&QueryLanguage)),
            Member::optional("queryString", Kind::Text(&QueryString)),
            Member::optional("logGroupIdentifiers", Kind::List(&ScheduledQueryLogGroupIdentifiers)),
            Member::optional("scheduleExpression", Kind::Text(&ScheduleExpression)),
            Member::optional("timezone", Kind::Text(&ScheduleTimezone)),
            Member::optional("startTimeOffset", Kind::Long(Range::ANY)),
            Member::optional("endTimeOffset", Kind::Long(Range::ANY)),
            Member::optional(
                "destinationConfiguration",
                Kind::Structure(&DestinationConfiguration),
            ),
            Member::optional("state", Kind::Text(&ScheduledQueryState)),
            Member::optional("scheduleType", Kind::Text(&ScheduleType)),
            Member::optional("lastTriggeredTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("lastExecutionStatus", Kind::Text(&ExecutionStatus)),
            Member::optional("scheduleStartTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("scheduleEndTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("executionRoleArn", Kind::Text(&RoleArn)),
            Member::optional("creationTime", Kind::Long(Range::new(Some(0), None))),
            Member::optional("lastUpdatedTime", Kind::Long(Range::new(Some(0), None))),
        ],
    };
    pub static UpperCaseString: Structure = Structure {
        name: "UpperCaseString",
        union: false,
        members: &[Member::required("withKeys", Kind::List(&UpperCaseStringWithKeys))],
    };
    pub static UpperCaseStringWithKeys: List = List {
        element: Kind::Text(&WithKey),
        element_name: "member",
        length: Length::new(Some(1), Some(10)),
    };
    pub static UserIdentity: Text =
        Text::new("UserIdentity", Length::new(Some(1), Some(2048)), None);
    pub static Value: Text = Text::new("Value", Length::ANY, None);
    pub static ValueKey: Text = Text::new("ValueKey", Length::new(Some(1), Some(128)), None);
    pub static VpcEndpointId: Text =
        Text::new("VpcEndpointId", Length::ANY, Some("^vpce-[0-9a-f]{1,64}$"));
    pub static WithKey: Text = Text::new("WithKey", Length::new(Some(1), None), None);
    pub static AssociateKmsKeyResponse: Structure =
        Structure { name: "AssociateKmsKeyResponse", union: false, members: &[] };
    pub static CancelExportTaskResponse: Structure =
        Structure { name: "CancelExportTaskResponse", union: false, members: &[] };
    pub static CreateLogGroupResponse: Structure =
        Structure { name: "CreateLogGroupResponse", union: false, members: &[] };
    pub static CreateLogStreamResponse: Structure =
        Structure { name: "CreateLogStreamResponse", union: false, members: &[] };
    pub static DeleteDataProtectionPolicyResponse: Structure =
        Structure { name: "DeleteDataProtectionPolicyResponse", union: false, members: &[] };
    pub static DeleteDeliveryDestinationPolicyResponse: Structure =
        Structure { name: "DeleteDeliveryDestinationPolicyResponse", union: false, members: &[] };
    pub static DeleteDeliveryDestinationResponse: Structure =
        Structure { name: "DeleteDeliveryDestinationResponse", union: false, members: &[] };
    pub static DeleteDeliveryResponse: Structure =
        Structure { name: "DeleteDeliveryResponse", union: false, members: &[] };
    pub static DeleteDeliverySourceResponse: Structure =
        Structure { name: "DeleteDeliverySourceResponse", union: false, members: &[] };
    pub static DeleteDestinationResponse: Structure =
        Structure { name: "DeleteDestinationResponse", union: false, members: &[] };
    pub static DeleteLogAnomalyDetectorResponse: Structure =
        Structure { name: "DeleteLogAnomalyDetectorResponse", union: false, members: &[] };
    pub static DeleteLogGroupResponse: Structure =
        Structure { name: "DeleteLogGroupResponse", union: false, members: &[] };
    pub static DeleteLogStreamResponse: Structure =
        Structure { name: "DeleteLogStreamResponse", union: false, members: &[] };
    pub static DeleteLookupTableResponse: Structure =
        Structure { name: "DeleteLookupTableResponse", union: false, members: &[] };
    pub static DeleteMetricFilterResponse: Structure =
        Structure { name: "DeleteMetricFilterResponse", union: false, members: &[] };
    pub static DeleteResourcePolicyResponse: Structure =
        Structure { name: "DeleteResourcePolicyResponse", union: false, members: &[] };
    pub static DeleteRetentionPolicyResponse: Structure =
        Structure { name: "DeleteRetentionPolicyResponse", union: false, members: &[] };
    pub static DeleteSubscriptionFilterResponse: Structure =
        Structure { name: "DeleteSubscriptionFilterResponse", union: false, members: &[] };
    pub static DeleteSyslogConfigurationResponse: Structure =
        Structure { name: "DeleteSyslogConfigurationResponse", union: false, members: &[] };
    pub static DeleteTransformerResponse: Structure =
        Structure { name: "DeleteTransformerResponse", union: false, members: &[] };
    pub static DisassociateKmsKeyResponse: Structure =
        Structure { name: "DisassociateKmsKeyResponse", union: false, members: &[] };
    pub static PutBearerTokenAuthenticationResponse: Structure =
        Structure { name: "PutBearerTokenAuthenticationResponse", union: false, members: &[] };
    pub static PutDestinationPolicyResponse: Structure =
        Structure { name: "PutDestinationPolicyResponse", union: false, members: &[] };
    pub static PutLogGroupDeletionProtectionResponse: Structure =
        Structure { name: "PutLogGroupDeletionProtectionResponse", union: false, members: &[] };
    pub static PutMetricFilterResponse: Structure =
        Structure { name: "PutMetricFilterResponse", union: false, members: &[] };
    pub static PutRetentionPolicyResponse: Structure =
        Structure { name: "PutRetentionPolicyResponse", union: false, members: &[] };
    pub static PutSubscriptionFilterResponse: Structure =
        Structure { name: "PutSubscriptionFilterResponse", union: false, members: &[] };
    pub static PutSyslogConfigurationResponse: Structure =
        Structure { name: "PutSyslogConfigurationResponse", union: false, members: &[] };
    pub static PutTransformerResponse: Structure =
        Structure { name: "PutTransformerResponse", union: false, members: &[] };
    pub static TagLogGroupResponse: Structure =
        Structure { name: "TagLogGroupResponse", union: false, members: &[] };
    pub static TagResourceResponse: Structure =
        Structure { name: "TagResourceResponse", union: false, members: &[] };
    pub static UntagLogGroupResponse: Structure =
        Structure { name: "UntagLogGroupResponse", union: false, members: &[] };
    pub static UntagResourceResponse: Structure =
        Structure { name: "UntagResourceResponse", union: false, members: &[] };
    pub static UpdateAnomalyResponse: Structure =
        Structure { name: "UpdateAnomalyResponse", union: false, members: &[] };
    pub static UpdateLogAnomalyDetectorResponse: Structure =
        Structure { name: "UpdateLogAnomalyDetectorResponse", union: false, members: &[] };
}

/// Calls `$with!(logs, [CreateThis, DeleteThat, ..])`: the types in `op`.
#[macro_export]
macro_rules! logs_operations {
    ($with:ident) => {
        $with!(
            logs,
            [
                AssociateKmsKey,
                AssociateSourceToS3TableIntegration,
                CancelExportTask,
                CancelImportTask,
                CreateDelivery,
                CreateExportTask,
                CreateImportTask,
                CreateLogAnomalyDetector,
                CreateLogGroup,
                CreateLogStream,
                CreateLookupTable,
                CreateScheduledQuery,
                DeleteAccountPolicy,
                DeleteDataProtectionPolicy,
                DeleteDelivery,
                DeleteDeliveryDestination,
                DeleteDeliveryDestinationPolicy,
                DeleteDeliverySource,
                DeleteDestination,
                DeleteIndexPolicy,
                DeleteIntegration,
                DeleteLogAnomalyDetector,
                DeleteLogGroup,
                DeleteLogStream,
                DeleteLookupTable,
                DeleteMetricFilter,
                DeleteQueryDefinition,
                DeleteResourcePolicy,
                DeleteRetentionPolicy,
                DeleteScheduledQuery,
                DeleteSubscriptionFilter,
                DeleteSyslogConfiguration,
                DeleteTransformer,
                DescribeAccountPolicies,
                DescribeConfigurationTemplates,
                DescribeDeliveries,
                DescribeDeliveryDestinations,
                DescribeDeliverySources,
                DescribeDestinations,
                DescribeExportTasks,
                DescribeFieldIndexes,
                DescribeImportTaskBatches,
                DescribeImportTasks,
                DescribeIndexPolicies,
                DescribeLogGroups,
                DescribeLogStreams,
                DescribeLookupTables,
                DescribeMetricFilters,
                DescribeQueries,
                DescribeQueryDefinitions,
                DescribeResourcePolicies,
                DescribeSubscriptionFilters,
                DisassociateKmsKey,
                DisassociateSourceFromS3TableIntegration,
                FilterLogEvents,
                GetDataProtectionPolicy,
                GetDelivery,
                GetDeliveryDestination,
                GetDeliveryDestinationPolicy,
                GetDeliverySource,
                GetIntegration,
                GetLogAnomalyDetector,
                GetLogEvents,
                GetLogFields,
                GetLogGroupFields,
                GetLogObject,
                GetLogRecord,
                GetLookupTable,
                GetQueryResults,
                GetScheduledQuery,
                GetScheduledQueryHistory,
                GetStorageTierPolicy,
                GetTransformer,
                ListAggregateLogGroupSummaries,
                ListAnomalies,
                ListIntegrations,
                ListLogAnomalyDetectors,
                ListLogGroups,
                ListLogGroupsForQuery,
                ListScheduledQueries,
                ListSourcesForS3TableIntegration,
                ListSyslogConfigurations,
                ListTagsForResource,
                ListTagsLogGroup,
                PutAccountPolicy,
                PutBearerTokenAuthentication,
                PutDataProtectionPolicy,
                PutDeliveryDestination,
                PutDeliveryDestinationPolicy,
                PutDeliverySource,
                PutDestination,
                PutDestinationPolicy,
                PutIndexPolicy,
                PutIntegration,
                PutLogEvents,
                PutLogGroupDeletionProtection,
                PutMetricFilter,
                PutQueryDefinition,
                PutResourcePolicy,
                PutRetentionPolicy,
                PutStorageTierPolicy,
                PutSubscriptionFilter,
                PutSyslogConfiguration,
                PutTransformer,
                StartLiveTail,
                StartQuery,
                StopQuery,
                TagLogGroup,
                TagResource,
                TestMetricFilter,
                TestTransformer,
                UntagLogGroup,
                UntagResource,
                UpdateAnomaly,
                UpdateDeliveryConfiguration,
                UpdateLogAnomalyDetector,
                UpdateLookupTable,
                UpdateScheduledQuery
            ]
        )
    };
}
