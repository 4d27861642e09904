//! CloudWatch, API version 2010-08-01.
//! Written by `cargo xtask codegen`: change the generator, not this file.

#![allow(clippy::all)]

/// The service as a whole.
pub static SERVICE: crate::Service = crate::Service {
    name: "cloudwatch",
    service_id: "CloudWatch",
    signing_name: "monitoring",
    endpoint_prefix: "monitoring",
    api_version: "2010-08-01",
    target_prefix: Some("GraniteServiceVersion20100801"),
    xml_namespace: Some("http://monitoring.amazonaws.com/doc/2010-08-01/"),
    json_version: Some("1.0"),
    protocols: &[crate::Protocol::Cbor, crate::Protocol::Json, crate::Protocol::Query],
    query_compatible: true,
    validation_code: "ValidationError",
    operations: OPERATIONS,
    errors: error::ALL,
};

/// Every operation, in order of name.
pub static OPERATIONS: &[crate::Operation] = &[
    crate::Operation {
        name: "AssociateDatasetKmsKey",
        input: &schema::AssociateDatasetKmsKeyInput,
        output: &schema::AssociateDatasetKmsKeyOutput,
        result_wrapper: Some("AssociateDatasetKmsKeyResult"),
        errors: &[
            &error::KmsAccessDeniedException,
            &error::KmsKeyNotFoundException,
            &error::ConflictException,
            &error::KmsKeyDisabledException,
            &error::ResourceNotFoundException,
        ],
    },
    crate::Operation {
        name: "CreateResourceMetricsConfiguration",
        input: &schema::CreateResourceMetricsConfigurationInput,
        output: &schema::CreateResourceMetricsConfigurationOutput,
        result_wrapper: Some("CreateResourceMetricsConfigurationResult"),
        errors: &[&error::ConflictException, &error::ResourceNotFoundException],
    },
    crate::Operation {
        name: "DeleteAlarmMuteRule",
        input: &schema::DeleteAlarmMuteRuleInput,
        output: &schema::DeleteAlarmMuteRuleResponse,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "DeleteAlarms",
        input: &schema::DeleteAlarmsInput,
        output: &schema::DeleteAlarmsResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFound, &error::ResourceConflict],
    },
    crate::Operation {
        name: "DeleteAnomalyDetector",
        input: &schema::DeleteAnomalyDetectorInput,
        output: &schema::DeleteAnomalyDetectorOutput,
        result_wrapper: Some("DeleteAnomalyDetectorResult"),
        errors: &[
            &error::ResourceNotFoundException,
            &error::InternalServiceFault,
            &error::InvalidParameterValueException,
            &error::MissingRequiredParameterException,
            &error::InvalidParameterCombinationException,
        ],
    },
    crate::Operation {
        name: "DeleteDashboards",
        input: &schema::DeleteDashboardsInput,
        output: &schema::DeleteDashboardsOutput,
        result_wrapper: Some("DeleteDashboardsResult"),
        errors: &[
            &error::InvalidParameterValueException,
            &error::InternalServiceFault,
            &error::ConflictException,
        ],
    },
    crate::Operation {
        name: "DeleteInsightRules",
        input: &schema::DeleteInsightRulesInput,
        output: &schema::DeleteInsightRulesOutput,
        result_wrapper: Some("DeleteInsightRulesResult"),
        errors: &[
            &error::InvalidParameterValueException,
            &error::MissingRequiredParameterException,
        ],
    },
    crate::Operation {
        name: "DeleteMetricDataQueryDefinition",
        input: &schema::DeleteMetricDataQueryDefinitionInput,
        output: &schema::DeleteMetricDataQueryDefinitionOutput,
        result_wrapper: Some("DeleteMetricDataQueryDefinitionResult"),
        errors: &[],
    },
    crate::Operation {
        name: "DeleteMetricStream",
        input: &schema::DeleteMetricStreamInput,
        output: &schema::DeleteMetricStreamOutput,
        result_wrapper: Some("DeleteMetricStreamResult"),
        errors: &[
            &error::InternalServiceFault,
            &error::InvalidParameterValueException,
            &error::MissingRequiredParameterException,
        ],
    },
    crate::Operation {
        name: "DeleteResourceMetricsConfiguration",
        input: &schema::DeleteResourceMetricsConfigurationInput,
        output: &schema::DeleteResourceMetricsConfigurationOutput,
        result_wrapper: Some("DeleteResourceMetricsConfigurationResult"),
        errors: &[&error::ResourceNotFoundException],
    },
    crate::Operation {
        name: "DescribeAlarmContributors",
        input: &schema::DescribeAlarmContributorsInput,
        output: &schema::DescribeAlarmContributorsOutput,
        result_wrapper: Some("DescribeAlarmContributorsResult"),
        errors: &[&error::InvalidNextToken, &error::ResourceNotFoundException],
    },
    crate::Operation {
        name: "DescribeAlarmHistory",
        input: &schema::DescribeAlarmHistoryInput,
        output: &schema::DescribeAlarmHistoryOutput,
        result_wrapper: Some("DescribeAlarmHistoryResult"),
        errors: &[&error::InvalidNextToken],
    },
    crate::Operation {
        name: "DescribeAlarms",
        input: &schema::DescribeAlarmsInput,
        output: &schema::DescribeAlarmsOutput,
        result_wrapper: Some("DescribeAlarmsResult"),
        errors: &[&error::InvalidNextToken],
    },
    crate::Operation {
        name: "DescribeAlarmsForMetric",
        input: &schema::DescribeAlarmsForMetricInput,
        output: &schema::DescribeAlarmsForMetricOutput,
        result_wrapper: Some("DescribeAlarmsForMetricResult"),
        errors: &[],
    },
    crate::Operation {
        name: "DescribeAnomalyDetectors",
        input: &schema::DescribeAnomalyDetectorsInput,
        output: &schema::DescribeAnomalyDetectorsOutput,
        result_wrapper: Some("DescribeAnomalyDetectorsResult"),
        errors: &[
            &error::InvalidNextToken,
            &error::InternalServiceFault,
            &error::InvalidParameterValueException,
            &error::InvalidParameterCombinationException,
        ],
    },
    crate::Operation {
        name: "DescribeInsightRules",
        input: &schema::DescribeInsightRulesInput,
        output: &schema::DescribeInsightRulesOutput,
        result_wrapper: Some("DescribeInsightRulesResult"),
        errors: &[&error::InvalidNextToken],
    },
    crate::Operation {
        name: "DisableAlarmActions",
        input: &schema::DisableAlarmActionsInput,
        output: &schema::DisableAlarmActionsResponse,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "DisableInsightRules",
        input: &schema::DisableInsightRulesInput,
        output: &schema::DisableInsightRulesOutput,
        result_wrapper: Some("DisableInsightRulesResult"),
        errors: &[
            &error::InvalidParameterValueException,
            &error::MissingRequiredParameterException,
        ],
    },
    crate::Operation {
        name: "DisassociateDatasetKmsKey",
        input: &schema::DisassociateDatasetKmsKeyInput,
        output: &schema::DisassociateDatasetKmsKeyOutput,
        result_wrapper: Some("DisassociateDatasetKmsKeyResult"),
        errors: &[&error::ConflictException, &error::ResourceNotFoundException],
    },
    crate::Operation {
        name: "EnableAlarmActions",
        input: &schema::EnableAlarmActionsInput,
        output: &schema::EnableAlarmActionsResponse,
        result_wrapper: None,
        errors: &[],
    },
    crate::Operation {
        name: "EnableInsightRules",
        input: &schema::EnableInsightRulesInput,
        output: &schema::EnableInsightRulesOutput,
        result_wrapper: Some("EnableInsightRulesResult"),
        errors: &[
            &error::InvalidParameterValueException,
            &error::MissingRequiredParameterException,
            &error::LimitExceededException,
        ],
    },
    crate::Operation {
        name: "GetAlarmMuteRule",
        input: &schema::GetAlarmMuteRuleInput,
        output: &schema::GetAlarmMuteRuleOutput,
        result_wrapper: Some("GetAlarmMuteRuleResult"),
        errors: &[&error::ResourceNotFoundException],
    },
    crate::Operation {
        name: "GetDashboard",
        input: &schema::GetDashboardInput,
        output: &schema::GetDashboardOutput,
        result_wrapper: Some("GetDashboardResult"),
        errors: &[
            &error::InvalidParameterValueException,
            &error::DashboardNotFoundError,
            &error::InternalServiceFault,
        ],
    },
    crate::Operation {
        name: "GetDataset",
        input: &schema::GetDatasetInput,
        output: &schema::GetDatasetOutput,
        result_wrapper: Some("GetDatasetResult"),
        errors: &[&error::ResourceNotFoundException],
    },
    crate::Operation {
        name: "GetInsightRuleReport",
        input: &schema::GetInsightRuleReportInput,
        output: &schema::GetInsightRuleReportOutput,
        result_wrapper: Some("GetInsightRuleReportResult"),
        errors: &[
            &error::InvalidParameterValueException,
            &error::MissingRequiredParameterException,
            &error::ResourceNotFoundException,
        ],
    },
    crate::Operation {
        name: "GetMetricData",
        input: &schema::GetMetricDataInput,
        output: &schema::GetMetricDataOutput,
        result_wrapper: Some("GetMetricDataResult"),
        errors: &[&error::InvalidNextToken],
    },
    crate::Operation {
        name: "GetMetricDataQueryDefinition",
        input: &schema::GetMetricDataQueryDefinitionInput,
        output: &schema::GetMetricDataQueryDefinitionOutput,
        result_wrapper: Some("GetMetricDataQueryDefinitionResult"),
        errors: &[&error::ResourceNotFoundException],
    },
    crate::Operation {
        name: "GetMetricStatistics",
        input: &schema::GetMetricStatisticsInput,
        output: &schema::GetMetricStatisticsOutput,
        result_wrapper: Some("GetMetricStatisticsResult"),
        errors: &[
            &error::InvalidParameterValueException,
            &error::MissingRequiredParameterException,
            &error::InvalidParameterCombinationException,
            &error::InternalServiceFault,
        ],
    },
    crate::Operation {
        name: "GetMetricStream",
        input: &schema::GetMetricStreamInput,
        output: &schema::GetMetricStreamOutput,
        result_wrapper: Some("GetMetricStreamResult"),
        errors: &[
            &error::ResourceNotFoundException,
            &error::InternalServiceFault,
            &error::InvalidParameterValueException,
            &error::MissingRequiredParameterException,
            &error::InvalidParameterCombinationException,
        ],
    },
    crate::Operation {
        name: "GetMetricWidgetImage",
        input: &schema::GetMetricWidgetImageInput,
        output: &schema::GetMetricWidgetImageOutput,
        result_wrapper: Some("GetMetricWidgetImageResult"),
        errors: &[],
    },
    crate::Operation {
        name: "GetOTelEnrichment",
        input: &schema::GetOTelEnrichmentInput,
        output: &schema::GetOTelEnrichmentOutput,
        result_wrapper: Some("GetOTelEnrichmentResult"),
        errors: &[],
    },
    crate::Operation {
        name: "GetResourceMetricsConfiguration",
        input: &schema::GetResourceMetricsConfigurationInput,
        output: &schema::GetResourceMetricsConfigurationOutput,
        result_wrapper: Some("GetResourceMetricsConfigurationResult"),
        errors: &[&error::ResourceNotFoundException],
    },
    crate::Operation {
        name: "ListAlarmMuteRules",
        input: &schema::ListAlarmMuteRulesInput,
        output: &schema::ListAlarmMuteRulesOutput,
        result_wrapper: Some("ListAlarmMuteRulesResult"),
        errors: &[&error::InvalidNextToken, &error::ResourceNotFoundException],
    },
    crate::Operation {
        name: "ListDashboards",
        input: &schema::ListDashboardsInput,
        output: &schema::ListDashboardsOutput,
        result_wrapper: Some("ListDashboardsResult"),
        errors: &[&error::InvalidParameterValueException, &error::InternalServiceFault],
    },
    crate::Operation {
        name: "ListManagedInsightRules",
        input: &schema::ListManagedInsightRulesInput,
        output: &schema::ListManagedInsightRulesOutput,
        result_wrapper: Some("ListManagedInsightRulesResult"),
        errors: &[
            &error::InvalidParameterValueException,
            &error::MissingRequiredParameterException,
            &error::InvalidNextToken,
        ],
    },
    crate::Operation {
        name: "ListMetricDataQueryDefinitions",
        input: &schema::ListMetricDataQueryDefinitionsInput,
        output: &schema::ListMetricDataQueryDefinitionsOutput,
        result_wrapper: Some("ListMetricDataQueryDefinitionsResult"),
        errors: &[],
    },
    crate::Operation {
        name: "ListMetricStreams",
        input: &schema::ListMetricStreamsInput,
        output: &schema::ListMetricStreamsOutput,
        result_wrapper: Some("ListMetricStreamsResult"),
        errors: &[
            &error::InvalidNextToken,
            &error::InternalServiceFault,
            &error::InvalidParameterValueException,
            &error::MissingRequiredParameterException,
        ],
    },
    crate::Operation {
        name: "ListMetrics",
        input: &schema::ListMetricsInput,
        output: &schema::ListMetricsOutput,
        result_wrapper: Some("ListMetricsResult"),
        errors: &[&error::InternalServiceFault, &error::InvalidParameterValueException],
    },
    crate::Operation {
        name: "ListTagsForResource",
        input: &schema::ListTagsForResourceInput,
        output: &schema::ListTagsForResourceOutput,
        result_wrapper: Some("ListTagsForResourceResult"),
        errors: &[
            &error::InvalidParameterValueException,
            &error::ResourceNotFoundException,
            &error::InternalServiceFault,
        ],
    },
    crate::Operation {
        name: "PutAlarmMuteRule",
        input: &schema::PutAlarmMuteRuleInput,
        output: &schema::PutAlarmMuteRuleResponse,
        result_wrapper: None,
        errors: &[&error::LimitExceededFault],
    },
    crate::Operation {
        name: "PutAnomalyDetector",
        input: &schema::PutAnomalyDetectorInput,
        output: &schema::PutAnomalyDetectorOutput,
        result_wrapper: Some("PutAnomalyDetectorResult"),
        errors: &[
            &error::LimitExceededException,
            &error::InternalServiceFault,
            &error::InvalidParameterValueException,
            &error::MissingRequiredParameterException,
            &error::InvalidParameterCombinationException,
        ],
    },
    crate::Operation {
        name: "PutCompositeAlarm",
        input: &schema::PutCompositeAlarmInput,
        output: &schema::PutCompositeAlarmResponse,
        result_wrapper: None,
        errors: &[&error::LimitExceededFault],
    },
    crate::Operation {
        name: "PutDashboard",
        input: &schema::PutDashboardInput,
        output: &schema::PutDashboardOutput,
        result_wrapper: Some("PutDashboardResult"),
        errors: &[
            &error::DashboardInvalidInputError,
            &error::InternalServiceFault,
            &error::ConflictException,
        ],
    },
    crate::Operation {
        name: "PutInsightRule",
        input: &schema::PutInsightRuleInput,
        output: &schema::PutInsightRuleOutput,
        result_wrapper: Some("PutInsightRuleResult"),
        errors: &[
            &error::InvalidParameterValueException,
            &error::MissingRequiredParameterException,
            &error::LimitExceededException,
        ],
    },
    crate::Operation {
        name: "PutLogAlarm",
        input: &schema::PutLogAlarmInput,
        output: &schema::PutLogAlarmResponse,
        result_wrapper: None,
        errors: &[&error::LimitExceededFault, &error::ResourceConflict],
    },
    crate::Operation {
        name: "PutManagedInsightRules",
        input: &schema::PutManagedInsightRulesInput,
        output: &schema::PutManagedInsightRulesOutput,
        result_wrapper: Some("PutManagedInsightRulesResult"),
        errors: &[
            &error::InvalidParameterValueException,
            &error::MissingRequiredParameterException,
        ],
    },
    crate::Operation {
        name: "PutMetricAlarm",
        input: &schema::PutMetricAlarmInput,
        output: &schema::PutMetricAlarmResponse,
        result_wrapper: None,
        errors: &[&error::LimitExceededFault],
    },
    crate::Operation {
        name: "PutMetricData",
        input: &schema::PutMetricDataInput,
        output: &schema::PutMetricDataResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidParameterValueException,
            &error::MissingRequiredParameterException,
            &error::InvalidParameterCombinationException,
            &error::InternalServiceFault,
        ],
    },
    crate::Operation {
        name: "PutMetricDataQueryDefinition",
        input: &schema::PutMetricDataQueryDefinitionInput,
        output: &schema::PutMetricDataQueryDefinitionOutput,
        result_wrapper: Some("PutMetricDataQueryDefinitionResult"),
        errors: &[
            &error::ConflictException,
            &error::LimitExceededException,
            &error::ResourceNotFoundException,
        ],
    },
    crate::Operation {
        name: "PutMetricStream",
        input: &schema::PutMetricStreamInput,
        output: &schema::PutMetricStreamOutput,
        result_wrapper: Some("PutMetricStreamResult"),
        errors: &[
            &error::ConcurrentModificationException,
            &error::InternalServiceFault,
            &error::InvalidParameterValueException,
            &error::MissingRequiredParameterException,
            &error::InvalidParameterCombinationException,
        ],
    },
    crate::Operation {
        name: "SetAlarmState",
        input: &schema::SetAlarmStateInput,
        output: &schema::SetAlarmStateResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFound, &error::InvalidFormatFault],
    },
    crate::Operation {
        name: "StartMetricStreams",
        input: &schema::StartMetricStreamsInput,
        output: &schema::StartMetricStreamsOutput,
        result_wrapper: Some("StartMetricStreamsResult"),
        errors: &[
            &error::InternalServiceFault,
            &error::InvalidParameterValueException,
            &error::MissingRequiredParameterException,
        ],
    },
    crate::Operation {
        name: "StartOTelEnrichment",
        input: &schema::StartOTelEnrichmentInput,
        output: &schema::StartOTelEnrichmentOutput,
        result_wrapper: Some("StartOTelEnrichmentResult"),
        errors: &[&error::ValidationException],
    },
    crate::Operation {
        name: "StopMetricStreams",
        input: &schema::StopMetricStreamsInput,
        output: &schema::StopMetricStreamsOutput,
        result_wrapper: Some("StopMetricStreamsResult"),
        errors: &[
            &error::InternalServiceFault,
            &error::InvalidParameterValueException,
            &error::MissingRequiredParameterException,
        ],
    },
    crate::Operation {
        name: "StopOTelEnrichment",
        input: &schema::StopOTelEnrichmentInput,
        output: &schema::StopOTelEnrichmentOutput,
        result_wrapper: Some("StopOTelEnrichmentResult"),
        errors: &[],
    },
    crate::Operation {
        name: "TagResource",
        input: &schema::TagResourceInput,
        output: &schema::TagResourceOutput,
        result_wrapper: Some("TagResourceResult"),
        errors: &[
            &error::InvalidParameterValueException,
            &error::ResourceNotFoundException,
            &error::ConcurrentModificationException,
            &error::InternalServiceFault,
            &error::ConflictException,
        ],
    },
    crate::Operation {
        name: "UntagResource",
        input: &schema::UntagResourceInput,
        output: &schema::UntagResourceOutput,
        result_wrapper: Some("UntagResourceResult"),
        errors: &[
            &error::InvalidParameterValueException,
            &error::ResourceNotFoundException,
            &error::ConcurrentModificationException,
            &error::InternalServiceFault,
            &error::ConflictException,
        ],
    },
    crate::Operation {
        name: "UpdateOTelEnrichment",
        input: &schema::UpdateOTelEnrichmentInput,
        output: &schema::UpdateOTelEnrichmentOutput,
        result_wrapper: Some("UpdateOTelEnrichmentResult"),
        errors: &[&error::ValidationException, &error::ResourceNotFoundException],
    },
    crate::Operation {
        name: "UpdateResourceMetricsConfiguration",
        input: &schema::UpdateResourceMetricsConfigurationInput,
        output: &schema::UpdateResourceMetricsConfigurationOutput,
        result_wrapper: Some("UpdateResourceMetricsConfigurationResult"),
        errors: &[&error::ResourceNotFoundException],
    },
];

/// One type per operation.
pub mod op {
    pub struct AssociateDatasetKmsKey;
    impl crate::Op for AssociateDatasetKmsKey {
        type Input = super::AssociateDatasetKmsKeyInput;
        type Output = super::AssociateDatasetKmsKeyOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[0];
    }

    pub struct CreateResourceMetricsConfiguration;
    impl crate::Op for CreateResourceMetricsConfiguration {
        type Input = super::CreateResourceMetricsConfigurationInput;
        type Output = super::CreateResourceMetricsConfigurationOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[1];
    }

    pub struct DeleteAlarmMuteRule;
    impl crate::Op for DeleteAlarmMuteRule {
        type Input = super::DeleteAlarmMuteRuleInput;
        type Output = super::DeleteAlarmMuteRuleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[2];
    }

    pub struct DeleteAlarms;
    impl crate::Op for DeleteAlarms {
        type Input = super::DeleteAlarmsInput;
        type Output = super::DeleteAlarmsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[3];
    }

    pub struct DeleteAnomalyDetector;
    impl crate::Op for DeleteAnomalyDetector {
        type Input = super::DeleteAnomalyDetectorInput;
        type Output = super::DeleteAnomalyDetectorOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[4];
    }

    pub struct DeleteDashboards;
    impl crate::Op for DeleteDashboards {
        type Input = super::DeleteDashboardsInput;
        type Output = super::DeleteDashboardsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[5];
    }

    pub struct DeleteInsightRules;
    impl crate::Op for DeleteInsightRules {
        type Input = super::DeleteInsightRulesInput;
        type Output = super::DeleteInsightRulesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[6];
    }

    pub struct DeleteMetricDataQueryDefinition;
    impl crate::Op for DeleteMetricDataQueryDefinition {
        type Input = super::DeleteMetricDataQueryDefinitionInput;
        type Output = super::DeleteMetricDataQueryDefinitionOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[7];
    }

    pub struct DeleteMetricStream;
    impl crate::Op for DeleteMetricStream {
        type Input = super::DeleteMetricStreamInput;
        type Output = super::DeleteMetricStreamOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[8];
    }

    pub struct DeleteResourceMetricsConfiguration;
    impl crate::Op for DeleteResourceMetricsConfiguration {
        type Input = super::DeleteResourceMetricsConfigurationInput;
        type Output = super::DeleteResourceMetricsConfigurationOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[9];
    }

    pub struct DescribeAlarmContributors;
    impl crate::Op for DescribeAlarmContributors {
        type Input = super::DescribeAlarmContributorsInput;
        type Output = super::DescribeAlarmContributorsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[10];
    }

    pub struct DescribeAlarmHistory;
    impl crate::Op for DescribeAlarmHistory {
        type Input = super::DescribeAlarmHistoryInput;
        type Output = super::DescribeAlarmHistoryOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[11];
    }

    pub struct DescribeAlarms;
    impl crate::Op for DescribeAlarms {
        type Input = super::DescribeAlarmsInput;
        type Output = super::DescribeAlarmsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[12];
    }

    pub struct DescribeAlarmsForMetric;
    impl crate::Op for DescribeAlarmsForMetric {
        type Input = super::DescribeAlarmsForMetricInput;
        type Output = super::DescribeAlarmsForMetricOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[13];
    }

    pub struct DescribeAnomalyDetectors;
    impl crate::Op for DescribeAnomalyDetectors {
        type Input = super::DescribeAnomalyDetectorsInput;
        type Output = super::DescribeAnomalyDetectorsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[14];
    }

    pub struct DescribeInsightRules;
    impl crate::Op for DescribeInsightRules {
        type Input = super::DescribeInsightRulesInput;
        type Output = super::DescribeInsightRulesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[15];
    }

    pub struct DisableAlarmActions;
    impl crate::Op for DisableAlarmActions {
        type Input = super::DisableAlarmActionsInput;
        type Output = super::DisableAlarmActionsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[16];
    }

    pub struct DisableInsightRules;
    impl crate::Op for DisableInsightRules {
        type Input = super::DisableInsightRulesInput;
        type Output = super::DisableInsightRulesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[17];
    }

    pub struct DisassociateDatasetKmsKey;
    impl crate::Op for DisassociateDatasetKmsKey {
        type Input = super::DisassociateDatasetKmsKeyInput;
        type Output = super::DisassociateDatasetKmsKeyOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[18];
    }

    pub struct EnableAlarmActions;
    impl crate::Op for EnableAlarmActions {
        type Input = super::EnableAlarmActionsInput;
        type Output = super::EnableAlarmActionsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[19];
    }

    pub struct EnableInsightRules;
    impl crate::Op for EnableInsightRules {
        type Input = super::EnableInsightRulesInput;
        type Output = super::EnableInsightRulesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[20];
    }

    pub struct GetAlarmMuteRule;
    impl crate::Op for GetAlarmMuteRule {
        type Input = super::GetAlarmMuteRuleInput;
        type Output = super::GetAlarmMuteRuleOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[21];
    }

    pub struct GetDashboard;
    impl crate::Op for GetDashboard {
        type Input = super::GetDashboardInput;
        type Output = super::GetDashboardOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[22];
    }

    pub struct GetDataset;
    impl crate::Op for GetDataset {
        type Input = super::GetDatasetInput;
        type Output = super::GetDatasetOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[23];
    }

    pub struct GetInsightRuleReport;
    impl crate::Op for GetInsightRuleReport {
        type Input = super::GetInsightRuleReportInput;
        type Output = super::GetInsightRuleReportOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[24];
    }

    pub struct GetMetricData;
    impl crate::Op for GetMetricData {
        type Input = super::GetMetricDataInput;
        type Output = super::GetMetricDataOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[25];
    }

    pub struct GetMetricDataQueryDefinition;
    impl crate::Op for GetMetricDataQueryDefinition {
        type Input = super::GetMetricDataQueryDefinitionInput;
        type Output = super::GetMetricDataQueryDefinitionOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[26];
    }

    pub struct GetMetricStatistics;
    impl crate::Op for GetMetricStatistics {
        type Input = super::GetMetricStatisticsInput;
        type Output = super::GetMetricStatisticsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[27];
    }

    pub struct GetMetricStream;
    impl crate::Op for GetMetricStream {
        type Input = super::GetMetricStreamInput;
        type Output = super::GetMetricStreamOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[28];
    }

    pub struct GetMetricWidgetImage;
    impl crate::Op for GetMetricWidgetImage {
        type Input = super::GetMetricWidgetImageInput;
        type Output = super::GetMetricWidgetImageOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[29];
    }

    pub struct GetOTelEnrichment;
    impl crate::Op for GetOTelEnrichment {
        type Input = super::GetOTelEnrichmentInput;
        type Output = super::GetOTelEnrichmentOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[30];
    }

    pub struct GetResourceMetricsConfiguration;
    impl crate::Op for GetResourceMetricsConfiguration {
        type Input = super::GetResourceMetricsConfigurationInput;
        type Output = super::GetResourceMetricsConfigurationOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[31];
    }

    pub struct ListAlarmMuteRules;
    impl crate::Op for ListAlarmMuteRules {
        type Input = super::ListAlarmMuteRulesInput;
        type Output = super::ListAlarmMuteRulesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[32];
    }

    pub struct ListDashboards;
    impl crate::Op for ListDashboards {
        type Input = super::ListDashboardsInput;
        type Output = super::ListDashboardsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[33];
    }

    pub struct ListManagedInsightRules;
    impl crate::Op for ListManagedInsightRules {
        type Input = super::ListManagedInsightRulesInput;
        type Output = super::ListManagedInsightRulesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[34];
    }

    pub struct ListMetricDataQueryDefinitions;
    impl crate::Op for ListMetricDataQueryDefinitions {
        type Input = super::ListMetricDataQueryDefinitionsInput;
        type Output = super::ListMetricDataQueryDefinitionsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[35];
    }

    pub struct ListMetricStreams;
    impl crate::Op for ListMetricStreams {
        type Input = super::ListMetricStreamsInput;
        type Output = super::ListMetricStreamsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[36];
    }

    pub struct ListMetrics;
    impl crate::Op for ListMetrics {
        type Input = super::ListMetricsInput;
        type Output = super::ListMetricsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[37];
    }

    pub struct ListTagsForResource;
    impl crate::Op for ListTagsForResource {
        type Input = super::ListTagsForResourceInput;
        type Output = super::ListTagsForResourceOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[38];
    }

    pub struct PutAlarmMuteRule;
    impl crate::Op for PutAlarmMuteRule {
        type Input = super::PutAlarmMuteRuleInput;
        type Output = super::PutAlarmMuteRuleResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[39];
    }

    pub struct PutAnomalyDetector;
    impl crate::Op for PutAnomalyDetector {
        type Input = super::PutAnomalyDetectorInput;
        type Output = super::PutAnomalyDetectorOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[40];
    }

    pub struct PutCompositeAlarm;
    impl crate::Op for PutCompositeAlarm {
        type Input = super::PutCompositeAlarmInput;
        type Output = super::PutCompositeAlarmResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[41];
    }

    pub struct PutDashboard;
    impl crate::Op for PutDashboard {
        type Input = super::PutDashboardInput;
        type Output = super::PutDashboardOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[42];
    }

    pub struct PutInsightRule;
    impl crate::Op for PutInsightRule {
        type Input = super::PutInsightRuleInput;
        type Output = super::PutInsightRuleOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[43];
    }

    pub struct PutLogAlarm;
    impl crate::Op for PutLogAlarm {
        type Input = super::PutLogAlarmInput;
        type Output = super::PutLogAlarmResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[44];
    }

    pub struct PutManagedInsightRules;
    impl crate::Op for PutManagedInsightRules {
        type Input = super::PutManagedInsightRulesInput;
        type Output = super::PutManagedInsightRulesOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[45];
    }

    pub struct PutMetricAlarm;
    impl crate::Op for PutMetricAlarm {
        type Input = super::PutMetricAlarmInput;
        type Output = super::PutMetricAlarmResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[46];
    }

    pub struct PutMetricData;
    impl crate::Op for PutMetricData {
        type Input = super::PutMetricDataInput;
        type Output = super::PutMetricDataResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[47];
    }

    pub struct PutMetricDataQueryDefinition;
    impl crate::Op for PutMetricDataQueryDefinition {
        type Input = super::PutMetricDataQueryDefinitionInput;
        type Output = super::PutMetricDataQueryDefinitionOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[48];
    }

    pub struct PutMetricStream;
    impl crate::Op for PutMetricStream {
        type Input = super::PutMetricStreamInput;
        type Output = super::PutMetricStreamOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[49];
    }

    pub struct SetAlarmState;
    impl crate::Op for SetAlarmState {
        type Input = super::SetAlarmStateInput;
        type Output = super::SetAlarmStateResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[50];
    }

    pub struct StartMetricStreams;
    impl crate::Op for StartMetricStreams {
        type Input = super::StartMetricStreamsInput;
        type Output = super::StartMetricStreamsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[51];
    }

    pub struct StartOTelEnrichment;
    impl crate::Op for StartOTelEnrichment {
        type Input = super::StartOTelEnrichmentInput;
        type Output = super::StartOTelEnrichmentOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[52];
    }

    pub struct StopMetricStreams;
    impl crate::Op for StopMetricStreams {
        type Input = super::StopMetricStreamsInput;
        type Output = super::StopMetricStreamsOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[53];
    }

    pub struct StopOTelEnrichment;
    impl crate::Op for StopOTelEnrichment {
        type Input = super::StopOTelEnrichmentInput;
        type Output = super::StopOTelEnrichmentOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[54];
    }

    pub struct TagResource;
    impl crate::Op for TagResource {
        type Input = super::TagResourceInput;
        type Output = super::TagResourceOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[55];
    }

    pub struct UntagResource;
    impl crate::Op for UntagResource {
        type Input = super::UntagResourceInput;
        type Output = super::UntagResourceOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[56];
    }

    pub struct UpdateOTelEnrichment;
    impl crate::Op for UpdateOTelEnrichment {
        type Input = super::UpdateOTelEnrichmentInput;
        type Output = super::UpdateOTelEnrichmentOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[57];
    }

    pub struct UpdateResourceMetricsConfiguration;
    impl crate::Op for UpdateResourceMetricsConfiguration {
        type Input = super::UpdateResourceMetricsConfigurationInput;
        type Output = super::UpdateResourceMetricsConfigurationOutput;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[58];
    }
}

/// The modelled errors.
#[allow(non_upper_case_globals)]
pub mod error {
    pub static ConcurrentModificationException: crate::ErrorShape = crate::ErrorShape {
        shape: "ConcurrentModificationException",
        code: "ConcurrentModificationException",
        status: 429,
    };
    pub static ConflictException: crate::ErrorShape =
        crate::ErrorShape { shape: "ConflictException", code: "ConflictException", status: 409 };
    pub static DashboardInvalidInputError: crate::ErrorShape = crate::ErrorShape {
        shape: "DashboardInvalidInputError",
        code: "InvalidParameterInput",
        status: 400,
    };
    pub static DashboardNotFoundError: crate::ErrorShape = crate::ErrorShape {
        shape: "DashboardNotFoundError",
        code: "ResourceNotFound",
        status: 404,
    };
    pub static InternalServiceFault: crate::ErrorShape = crate::ErrorShape {
        shape: "InternalServiceFault",
        code: "InternalServiceError",
        status: 500,
    };
    pub static InvalidFormatFault: crate::ErrorShape =
        crate::ErrorShape { shape: "InvalidFormatFault", code: "InvalidFormat", status: 400 };
    pub static InvalidNextToken: crate::ErrorShape =
        crate::ErrorShape { shape: "InvalidNextToken", code: "InvalidNextToken", status: 400 };
    pub static InvalidParameterCombinationException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidParameterCombinationException",
        code: "InvalidParameterCombination",
        status: 400,
    };
    pub static InvalidParameterValueException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidParameterValueException",
        code: "InvalidParameterValue",
        status: 400,
    };
    pub static KmsAccessDeniedException: crate::ErrorShape = crate::ErrorShape {
        shape: "KmsAccessDeniedException",
        code: "KmsAccessDeniedException",
        status: 400,
    };
    pub static KmsKeyDisabledException: crate::ErrorShape = crate::ErrorShape {
        shape: "KmsKeyDisabledException",
        code: "KmsKeyDisabledException",
        status: 400,
    };
    pub static KmsKeyNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "KmsKeyNotFoundException",
        code: "KmsKeyNotFoundException",
        status: 400,
    };
    pub static LimitExceededException: crate::ErrorShape = crate::ErrorShape {
        shape: "LimitExceededException",
        code: "LimitExceededException",
        status: 400,
    };
    pub static LimitExceededFault: crate::ErrorShape =
        crate::ErrorShape { shape: "LimitExceededFault", code: "LimitExceeded", status: 400 };
    pub static MissingRequiredParameterException: crate::ErrorShape = crate::ErrorShape {
        shape: "MissingRequiredParameterException",
        code: "MissingParameter",
        status: 400,
    };
    pub static ResourceConflict: crate::ErrorShape =
        crate::ErrorShape { shape: "ResourceConflict", code: "ResourceConflict", status: 409 };
    pub static ResourceNotFound: crate::ErrorShape =
        crate::ErrorShape { shape: "ResourceNotFound", code: "ResourceNotFound", status: 404 };
    pub static ResourceNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "ResourceNotFoundException",
        code: "ResourceNotFoundException",
        status: 404,
    };
    pub static ValidationException: crate::ErrorShape =
        crate::ErrorShape { shape: "ValidationException", code: "ValidationError", status: 400 };
    /// All of them.
    pub static ALL: &[&crate::ErrorShape] = &[
        &ConcurrentModificationException,
        &ConflictException,
        &DashboardInvalidInputError,
        &DashboardNotFoundError,
        &InternalServiceFault,
        &InvalidFormatFault,
        &InvalidNextToken,
        &InvalidParameterCombinationException,
        &InvalidParameterValueException,
        &KmsAccessDeniedException,
        &KmsKeyDisabledException,
        &KmsKeyNotFoundException,
        &LimitExceededException,
        &LimitExceededFault,
        &MissingRequiredParameterException,
        &ResourceConflict,
        &ResourceNotFound,
        &ResourceNotFoundException,
        &ValidationException,
    ];
}

#[derive(Clone, PartialEq, Default)]
pub struct ActionConfiguration {
    pub alarm_tags_propagation: Option<AlarmTagsPropagation>,
}

structure!(ActionConfiguration, schema::ActionConfiguration, [alarm_tags_propagation]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActionsSuppressedBy {
    WaitPeriod,
    ExtensionPeriod,
    Alarm,
}

texts!(
    ActionsSuppressedBy,
    schema::ActionsSuppressedBy,
    [WaitPeriod = "WaitPeriod", ExtensionPeriod = "ExtensionPeriod", Alarm = "Alarm",]
);

#[derive(Clone, PartialEq, Default)]
pub struct AlarmContributor {
    pub contributor_id: String,
    pub contributor_attributes: std::collections::BTreeMap<String, String>,
    pub state_reason: String,
    pub state_transitioned_timestamp: Option<crate::Timestamp>,
}

structure!(
    AlarmContributor,
    schema::AlarmContributor,
    [contributor_id, contributor_attributes, state_reason, state_transitioned_timestamp]
);

#[derive(Clone, PartialEq, Default)]
pub struct AlarmHistoryItem {
    pub alarm_name: Option<String>,
    pub alarm_contributor_id: Option<String>,
    pub alarm_type: Option<AlarmType>,
    pub timestamp: Option<crate::Timestamp>,
    pub history_item_type: Option<HistoryItemType>,
    pub history_summary: Option<String>,
    pub history_data: Option<String>,
    pub alarm_contributor_attributes: Option<std::collections::BTreeMap<String, String>>,
}

structure!(
    AlarmHistoryItem,
    schema::AlarmHistoryItem,
    [
        alarm_name,
        alarm_contributor_id,
        alarm_type,
        timestamp,
        history_item_type,
        history_summary,
        history_data,
        alarm_contributor_attributes
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AlarmMuteRuleStatus {
    Scheduled,
    Active,
    Expired,
}

texts!(
    AlarmMuteRuleStatus,
    schema::AlarmMuteRuleStatus,
    [Scheduled = "SCHEDULED", Active = "ACTIVE", Expired = "EXPIRED",]
);

#[derive(Clone, PartialEq, Default)]
pub struct AlarmMuteRuleSummary {
    pub alarm_mute_rule_arn: Option<String>,
    pub expire_date: Option<crate::Timestamp>,
    pub status: Option<AlarmMuteRuleStatus>,
    pub mute_type: Option<String>,
    pub last_updated_timestamp: Option<crate::Timestamp>,
}

structure!(
    AlarmMuteRuleSummary,
    schema::AlarmMuteRuleSummary,
    [alarm_mute_rule_arn, expire_date, status, mute_type, last_updated_timestamp]
);

#[derive(Clone, PartialEq, Default)]
pub struct AlarmPromQLCriteria {
    pub query: String,
    pub pending_period: Option<i32>,
    pub recovery_period: Option<i32>,
}

structure!(
    AlarmPromQLCriteria,
    schema::AlarmPromQLCriteria,
    [query, pending_period, recovery_period]
);

#[derive(Clone, PartialEq, Default)]
pub struct AlarmTagsPropagation {
    pub enabled: bool,
    pub included_tag_keys: Option<Vec<String>>,
    pub excluded_tag_keys: Option<Vec<String>>,
}

structure!(
    AlarmTagsPropagation,
    schema::AlarmTagsPropagation,
    [enabled, included_tag_keys, excluded_tag_keys]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AlarmType {
    CompositeAlarm,
    MetricAlarm,
    LogAlarm,
}

texts!(
    AlarmType,
    schema::AlarmType,
    [CompositeAlarm = "CompositeAlarm", MetricAlarm = "MetricAlarm", LogAlarm = "LogAlarm",]
);

#[derive(Clone, PartialEq, Default)]
pub struct AnomalyDetector {
    pub anomaly_detector_id: Option<String>,
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub stat: Option<String>,
    pub configuration: Option<AnomalyDetectorConfiguration>,
    pub state_value: Option<AnomalyDetectorStateValue>,
    pub metric_characteristics: Option<MetricCharacteristics>,
    pub single_metric_anomaly_detector: Option<SingleMetricAnomalyDetector>,
    pub metric_math_anomaly_detector: Option<MetricMathAnomalyDetector>,
}

structure!(
    AnomalyDetector,
    schema::AnomalyDetector,
    [
        anomaly_detector_id,
        namespace,
        metric_name,
        dimensions,
        stat,
        configuration,
        state_value,
        metric_characteristics,
        single_metric_anomaly_detector,
        metric_math_anomaly_detector
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnomalyDetectorAdaptationSpeed {
    Fast,
    Normal,
    Slow,
}

texts!(
    AnomalyDetectorAdaptationSpeed,
    schema::AnomalyDetectorAdaptationSpeed,
    [Fast = "FAST", Normal = "NORMAL", Slow = "SLOW",]
);

#[derive(Clone, PartialEq, Default)]
pub struct AnomalyDetectorConfiguration {
    pub excluded_time_ranges: Option<Vec<Range>>,
    pub metric_timezone: Option<String>,
    pub adaptation_speed: Option<AnomalyDetectorAdaptationSpeed>,
    pub outlier_filtering_strength: Option<AnomalyDetectorOutlierFilteringStrength>,
}

structure!(
    AnomalyDetectorConfiguration,
    schema::AnomalyDetectorConfiguration,
    [excluded_time_ranges, metric_timezone, adaptation_speed, outlier_filtering_strength]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnomalyDetectorOutlierFilteringStrength {
    Minimal,
    Moderate,
    Strict,
}

texts!(
    AnomalyDetectorOutlierFilteringStrength,
    schema::AnomalyDetectorOutlierFilteringStrength,
    [Minimal = "MINIMAL", Moderate = "MODERATE", Strict = "STRICT",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnomalyDetectorStateValue {
    PendingTraining,
    TrainedInsufficientData,
    Trained,
}

texts!(
    AnomalyDetectorStateValue,
    schema::AnomalyDetectorStateValue,
    [
        PendingTraining = "PENDING_TRAINING",
        TrainedInsufficientData = "TRAINED_INSUFFICIENT_DATA",
        Trained = "TRAINED",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnomalyDetectorType {
    SingleMetric,
    MetricMath,
}

texts!(
    AnomalyDetectorType,
    schema::AnomalyDetectorType,
    [SingleMetric = "SINGLE_METRIC", MetricMath = "METRIC_MATH",]
);

#[derive(Clone, PartialEq, Default)]
pub struct AssociateDatasetKmsKeyInput {
    pub dataset_identifier: String,
    pub kms_key_arn: String,
}

structure!(
    AssociateDatasetKmsKeyInput,
    schema::AssociateDatasetKmsKeyInput,
    [dataset_identifier, kms_key_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct AssociateDatasetKmsKeyOutput {}

structure!(AssociateDatasetKmsKeyOutput, schema::AssociateDatasetKmsKeyOutput, []);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ComparisonOperator {
    GreaterThanOrEqualToThreshold,
    GreaterThanThreshold,
    LessThanThreshold,
    LessThanOrEqualToThreshold,
    LessThanLowerOrGreaterThanUpperThreshold,
    LessThanLowerThreshold,
    GreaterThanUpperThreshold,
}

texts!(
    ComparisonOperator,
    schema::ComparisonOperator,
    [
        GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
        GreaterThanThreshold = "GreaterThanThreshold",
        LessThanThreshold = "LessThanThreshold",
        LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
        LessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold",
        LessThanLowerThreshold = "LessThanLowerThreshold",
        GreaterThanUpperThreshold = "GreaterThanUpperThreshold",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CompositeAlarm {
    pub actions_enabled: Option<bool>,
    pub alarm_actions: Option<Vec<String>>,
    pub alarm_arn: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<crate::Timestamp>,
    pub alarm_description: Option<String>,
    pub alarm_name: Option<String>,
    pub alarm_rule: Option<String>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub ok_actions: Option<Vec<String>>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_updated_timestamp: Option<crate::Timestamp>,
    pub state_value: Option<StateValue>,
    pub state_transitioned_timestamp: Option<crate::Timestamp>,
    pub actions_suppressed_by: Option<ActionsSuppressedBy>,
    pub actions_suppressed_reason: Option<String>,
    pub actions_suppressor: Option<String>,
    pub actions_suppressor_wait_period: Option<i32>,
    pub actions_suppressor_extension_period: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}

structure!(
    CompositeAlarm,
    schema::CompositeAlarm,
    [
        actions_enabled,
        alarm_actions,
        alarm_arn,
        alarm_configuration_updated_timestamp,
        alarm_description,
        alarm_name,
        alarm_rule,
        insufficient_data_actions,
        ok_actions,
        state_reason,
        state_reason_data,
        state_updated_timestamp,
        state_value,
        state_transitioned_timestamp,
        actions_suppressed_by,
        actions_suppressed_reason,
        actions_suppressor,
        actions_suppressor_wait_period,
        actions_suppressor_extension_period,
        action_configuration
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateResourceMetricsConfigurationInput {
    pub resource_arn: String,
    pub metric_selections: Option<Vec<ResourceMetricSelection>>,
}

structure!(
    CreateResourceMetricsConfigurationInput,
    schema::CreateResourceMetricsConfigurationInput,
    [resource_arn, metric_selections]
);

#[derive(Clone, PartialEq)]
pub struct CreateResourceMetricsConfigurationOutput {
    pub resource_metrics_configuration: ResourceMetricsConfiguration,
}

bare_structure!(CreateResourceMetricsConfigurationOutput, schema::CreateResourceMetricsConfigurationOutput, [resource_metrics_configuration], required [resource_metrics_configuration],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct DashboardEntry {
    pub dashboard_name: Option<String>,
    pub dashboard_arn: Option<String>,
    pub last_modified: Option<crate::Timestamp>,
    pub size: Option<i64>,
}

structure!(
    DashboardEntry,
    schema::DashboardEntry,
    [dashboard_name, dashboard_arn, last_modified, size]
);

#[derive(Clone, PartialEq, Default)]
pub struct DashboardValidationMessage {
    pub data_path: Option<String>,
    pub message: Option<String>,
}

structure!(DashboardValidationMessage, schema::DashboardValidationMessage, [data_path, message]);

#[derive(Clone, PartialEq, Default)]
pub struct Datapoint {
    pub timestamp: Option<crate::Timestamp>,
    pub sample_count: Option<f64>,
    pub average: Option<f64>,
    pub sum: Option<f64>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    pub unit: Option<StandardUnit>,
    pub extended_statistics: Option<std::collections::BTreeMap<String, f64>>,
}

structure!(
    Datapoint,
    schema::Datapoint,
    [timestamp, sample_count, average, sum, minimum, maximum, unit, extended_statistics]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAlarmMuteRuleInput {
    pub alarm_mute_rule_name: String,
}

structure!(DeleteAlarmMuteRuleInput, schema::DeleteAlarmMuteRuleInput, [alarm_mute_rule_name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAlarmsInput {
    pub alarm_names: Vec<String>,
}

structure!(DeleteAlarmsInput, schema::DeleteAlarmsInput, [alarm_names]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAnomalyDetectorInput {
    pub anomaly_detector_id: Option<String>,
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub stat: Option<String>,
    pub single_metric_anomaly_detector: Option<SingleMetricAnomalyDetector>,
    pub metric_math_anomaly_detector: Option<MetricMathAnomalyDetector>,
}

structure!(
    DeleteAnomalyDetectorInput,
    schema::DeleteAnomalyDetectorInput,
    [
        anomaly_detector_id,
        namespace,
        metric_name,
        dimensions,
        stat,
        single_metric_anomaly_detector,
        metric_math_anomaly_detector
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAnomalyDetectorOutput {}

structure!(DeleteAnomalyDetectorOutput, schema::DeleteAnomalyDetectorOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDashboardsInput {
    pub dashboard_names: Vec<String>,
}

structure!(DeleteDashboardsInput, schema::DeleteDashboardsInput, [dashboard_names]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDashboardsOutput {}

structure!(DeleteDashboardsOutput, schema::DeleteDashboardsOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteInsightRulesInput {
    pub rule_names: Vec<String>,
}

structure!(DeleteInsightRulesInput, schema::DeleteInsightRulesInput, [rule_names]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteInsightRulesOutput {
    pub failures: Option<Vec<PartialFailure>>,
}

structure!(DeleteInsightRulesOutput, schema::DeleteInsightRulesOutput, [failures]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteMetricDataQueryDefinitionInput {
    pub id: String,
}

structure!(
    DeleteMetricDataQueryDefinitionInput,
    schema::DeleteMetricDataQueryDefinitionInput,
    [id]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteMetricDataQueryDefinitionOutput {}

structure!(
    DeleteMetricDataQueryDefinitionOutput,
    schema::DeleteMetricDataQueryDefinitionOutput,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteMetricStreamInput {
    pub name: String,
}

structure!(DeleteMetricStreamInput, schema::DeleteMetricStreamInput, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteMetricStreamOutput {}

structure!(DeleteMetricStreamOutput, schema::DeleteMetricStreamOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteResourceMetricsConfigurationInput {
    pub resource_arn: String,
}

structure!(
    DeleteResourceMetricsConfigurationInput,
    schema::DeleteResourceMetricsConfigurationInput,
    [resource_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteResourceMetricsConfigurationOutput {}

structure!(
    DeleteResourceMetricsConfigurationOutput,
    schema::DeleteResourceMetricsConfigurationOutput,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAlarmContributorsInput {
    pub alarm_name: String,
    pub next_token: Option<String>,
}

structure!(
    DescribeAlarmContributorsInput,
    schema::DescribeAlarmContributorsInput,
    [alarm_name, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAlarmContributorsOutput {
    pub alarm_contributors: Vec<AlarmContributor>,
    pub next_token: Option<String>,
}

structure!(
    DescribeAlarmContributorsOutput,
    schema::DescribeAlarmContributorsOutput,
    [alarm_contributors, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAlarmHistoryInput {
    pub alarm_name: Option<String>,
    pub alarm_contributor_id: Option<String>,
    pub alarm_types: Option<Vec<AlarmType>>,
    pub history_item_type: Option<HistoryItemType>,
    pub start_date: Option<crate::Timestamp>,
    pub end_date: Option<crate::Timestamp>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
    pub scan_by: Option<ScanBy>,
}

structure!(
    DescribeAlarmHistoryInput,
    schema::DescribeAlarmHistoryInput,
    [
        alarm_name,
        alarm_contributor_id,
        alarm_types,
        history_item_type,
        start_date,
        end_date,
        max_records,
        next_token,
        scan_by
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAlarmHistoryOutput {
    pub alarm_history_items: Option<Vec<AlarmHistoryItem>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeAlarmHistoryOutput,
    schema::DescribeAlarmHistoryOutput,
    [alarm_history_items, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAlarmsForMetricInput {
    pub metric_name: String,
    pub namespace: String,
    pub statistic: Option<Statistic>,
    pub extended_statistic: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub period: Option<i32>,
    pub unit: Option<StandardUnit>,
}

structure!(
    DescribeAlarmsForMetricInput,
    schema::DescribeAlarmsForMetricInput,
    [metric_name, namespace, statistic, extended_statistic, dimensions, period, unit]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAlarmsForMetricOutput {
    pub metric_alarms: Option<Vec<MetricAlarm>>,
}

structure!(DescribeAlarmsForMetricOutput, schema::DescribeAlarmsForMetricOutput, [metric_alarms]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAlarmsInput {
    pub alarm_names: Option<Vec<String>>,
    pub alarm_name_prefix: Option<String>,
    pub alarm_types: Option<Vec<AlarmType>>,
    pub children_of_alarm_name: Option<String>,
    pub parents_of_alarm_name: Option<String>,
    pub state_value: Option<StateValue>,
    pub action_prefix: Option<String>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    DescribeAlarmsInput,
    schema::DescribeAlarmsInput,
    [
        alarm_names,
        alarm_name_prefix,
        alarm_types,
        children_of_alarm_name,
        parents_of_alarm_name,
        state_value,
        action_prefix,
        max_records,
        next_token
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAlarmsOutput {
    pub composite_alarms: Option<Vec<CompositeAlarm>>,
    pub metric_alarms: Option<Vec<MetricAlarm>>,
    pub log_alarms: Option<Vec<LogAlarm>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeAlarmsOutput,
    schema::DescribeAlarmsOutput,
    [composite_alarms, metric_alarms, log_alarms, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAnomalyDetectorsInput {
    pub anomaly_detector_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub anomaly_detector_types: Option<Vec<AnomalyDetectorType>>,
}

structure!(
    DescribeAnomalyDetectorsInput,
    schema::DescribeAnomalyDetectorsInput,
    [
        anomaly_detector_ids,
        next_token,
        max_results,
        namespace,
        metric_name,
        dimensions,
        anomaly_detector_types
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAnomalyDetectorsOutput {
    pub anomaly_detectors: Option<Vec<AnomalyDetector>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeAnomalyDetectorsOutput,
    schema::DescribeAnomalyDetectorsOutput,
    [anomaly_detectors, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeInsightRulesInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(DescribeInsightRulesInput, schema::DescribeInsightRulesInput, [next_token, max_results]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeInsightRulesOutput {
    pub next_token: Option<String>,
    pub insight_rules: Option<Vec<InsightRule>>,
}

structure!(
    DescribeInsightRulesOutput,
    schema::DescribeInsightRulesOutput,
    [next_token, insight_rules]
);

#[derive(Clone, PartialEq, Default)]
pub struct Dimension {
    pub name: String,
    pub value: String,
}

structure!(Dimension, schema::Dimension, [name, value]);

#[derive(Clone, PartialEq, Default)]
pub struct DimensionFilter {
    pub name: String,
    pub value: Option<String>,
}

structure!(DimensionFilter, schema::DimensionFilter, [name, value]);

#[derive(Clone, PartialEq, Default)]
pub struct DisableAlarmActionsInput {
    pub alarm_names: Vec<String>,
}

structure!(DisableAlarmActionsInput, schema::DisableAlarmActionsInput, [alarm_names]);

#[derive(Clone, PartialEq, Default)]
pub struct DisableInsightRulesInput {
    pub rule_names: Vec<String>,
}

structure!(DisableInsightRulesInput, schema::DisableInsightRulesInput, [rule_names]);

#[derive(Clone, PartialEq, Default)]
pub struct DisableInsightRulesOutput {
    pub failures: Option<Vec<PartialFailure>>,
}

structure!(DisableInsightRulesOutput, schema::DisableInsightRulesOutput, [failures]);

#[derive(Clone, PartialEq, Default)]
pub struct DisassociateDatasetKmsKeyInput {
    pub dataset_identifier: String,
}

structure!(
    DisassociateDatasetKmsKeyInput,
    schema::DisassociateDatasetKmsKeyInput,
    [dataset_identifier]
);

#[derive(Clone, PartialEq, Default)]
pub struct DisassociateDatasetKmsKeyOutput {}

structure!(DisassociateDatasetKmsKeyOutput, schema::DisassociateDatasetKmsKeyOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct EnableAlarmActionsInput {
    pub alarm_names: Vec<String>,
}

structure!(EnableAlarmActionsInput, schema::EnableAlarmActionsInput, [alarm_names]);

#[derive(Clone, PartialEq, Default)]
pub struct EnableInsightRulesInput {
    pub rule_names: Vec<String>,
}

structure!(EnableInsightRulesInput, schema::EnableInsightRulesInput, [rule_names]);

#[derive(Clone, PartialEq, Default)]
pub struct EnableInsightRulesOutput {
    pub failures: Option<Vec<PartialFailure>>,
}

structure!(EnableInsightRulesOutput, schema::EnableInsightRulesOutput, [failures]);

#[derive(Clone, PartialEq, Default)]
pub struct Entity {
    pub key_attributes: Option<std::collections::BTreeMap<String, String>>,
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
}

structure!(Entity, schema::Entity, [key_attributes, attributes]);

#[derive(Clone, PartialEq, Default)]
pub struct EntityMetricData {
    pub entity: Option<Entity>,
    pub metric_data: Option<Vec<MetricDatum>>,
}

structure!(EntityMetricData, schema::EntityMetricData, [entity, metric_data]);

#[derive(Clone, PartialEq)]
pub enum EvaluationCriteria {
    PromQLCriteria(AlarmPromQLCriteria),
}

union!(EvaluationCriteria, schema::EvaluationCriteria, [0 = PromQLCriteria]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EvaluationState {
    PartialData,
    EvaluationFailure,
    EvaluationError,
}

texts!(
    EvaluationState,
    schema::EvaluationState,
    [
        PartialData = "PARTIAL_DATA",
        EvaluationFailure = "EVALUATION_FAILURE",
        EvaluationError = "EVALUATION_ERROR",
    ]
);

#[derive(Clone, PartialEq)]
pub enum EvaluationWindow {
    WallClockWindow(WallClockWindow),
    SlidingWindow(SlidingWindow),
}

union!(EvaluationWindow, schema::EvaluationWindow, [0 = WallClockWindow, 1 = SlidingWindow]);

#[derive(Clone, PartialEq, Default)]
pub struct GetAlarmMuteRuleInput {
    pub alarm_mute_rule_name: String,
}

structure!(GetAlarmMuteRuleInput, schema::GetAlarmMuteRuleInput, [alarm_mute_rule_name]);

#[derive(Clone, PartialEq, Default)]
pub struct GetAlarmMuteRuleOutput {
    pub name: Option<String>,
    pub alarm_mute_rule_arn: Option<String>,
    pub description: Option<String>,
    pub rule: Option<Rule>,
    pub mute_targets: Option<MuteTargets>,
    pub start_date: Option<crate::Timestamp>,
    pub expire_date: Option<crate::Timestamp>,
    pub status: Option<AlarmMuteRuleStatus>,
    pub last_updated_timestamp: Option<crate::Timestamp>,
    pub mute_type: Option<String>,
}

structure!(
    GetAlarmMuteRuleOutput,
    schema::GetAlarmMuteRuleOutput,
    [
        name,
        alarm_mute_rule_arn,
        description,
        rule,
        mute_targets,
        start_date,
        expire_date,
        status,
        last_updated_timestamp,
        mute_type
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetDashboardInput {
    pub dashboard_name: String,
}

structure!(GetDashboardInput, schema::GetDashboardInput, [dashboard_name]);

#[derive(Clone, PartialEq, Default)]
pub struct GetDashboardOutput {
    pub dashboard_arn: Option<String>,
    pub dashboard_body: Option<String>,
    pub dashboard_name: Option<String>,
}

structure!(
    GetDashboardOutput,
    schema::GetDashboardOutput,
    [dashboard_arn, dashboard_body, dashboard_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetDatasetInput {
    pub dataset_identifier: String,
}

structure!(GetDatasetInput, schema::GetDatasetInput, [dataset_identifier]);

#[derive(Clone, PartialEq, Default)]
pub struct GetDatasetOutput {
    pub dataset_id: String,
    pub arn: String,
    pub kms_key_arn: Option<String>,
}

structure!(GetDatasetOutput, schema::GetDatasetOutput, [dataset_id, arn, kms_key_arn]);

#[derive(Clone, PartialEq)]
pub struct GetInsightRuleReportInput {
    pub rule_name: String,
    pub start_time: crate::Timestamp,
    pub end_time: crate::Timestamp,
    pub period: i32,
    pub max_contributor_count: Option<i32>,
    pub metrics: Option<Vec<String>>,
    pub order_by: Option<String>,
}

bare_structure!(GetInsightRuleReportInput, schema::GetInsightRuleReportInput, [rule_name, start_time, end_time, period, max_contributor_count, metrics, order_by], required [rule_name, start_time, end_time, period],
        optional [max_contributor_count, metrics, order_by]);

#[derive(Clone, PartialEq, Default)]
pub struct GetInsightRuleReportOutput {
    pub key_labels: Option<Vec<String>>,
    pub aggregation_statistic: Option<String>,
    pub aggregate_value: Option<f64>,
    pub approximate_unique_count: Option<i64>,
    pub contributors: Option<Vec<InsightRuleContributor>>,
    pub metric_datapoints: Option<Vec<InsightRuleMetricDatapoint>>,
}

structure!(
    GetInsightRuleReportOutput,
    schema::GetInsightRuleReportOutput,
    [
        key_labels,
        aggregation_statistic,
        aggregate_value,
        approximate_unique_count,
        contributors,
        metric_datapoints
    ]
);

#[derive(Clone, PartialEq)]
pub struct GetMetricDataInput {
    pub metric_data_queries: Vec<MetricDataQuery>,
    pub start_time: crate::Timestamp,
    pub end_time: crate::Timestamp,
    pub next_token: Option<String>,
    pub scan_by: Option<ScanBy>,
    pub max_datapoints: Option<i32>,
    pub label_options: Option<LabelOptions>,
}

bare_structure!(GetMetricDataInput, schema::GetMetricDataInput, [metric_data_queries, start_time, end_time, next_token, scan_by, max_datapoints, label_options], required [metric_data_queries, start_time, end_time],
        optional [next_token, scan_by, max_datapoints, label_options]);

#[derive(Clone, PartialEq, Default)]
pub struct GetMetricDataOutput {
    pub metric_data_results: Option<Vec<MetricDataResult>>,
    pub next_token: Option<String>,
    pub messages: Option<Vec<MessageData>>,
}

structure!(
    GetMetricDataOutput,
    schema::GetMetricDataOutput,
    [metric_data_results, next_token, messages]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetMetricDataQueryDefinitionInput {
    pub id: String,
}

structure!(GetMetricDataQueryDefinitionInput, schema::GetMetricDataQueryDefinitionInput, [id]);

#[derive(Clone, PartialEq)]
pub struct GetMetricDataQueryDefinitionOutput {
    pub id: String,
    pub arn: String,
    pub path: String,
    pub expression: String,
    pub r#type: QueryType,
    pub created_at: crate::Timestamp,
    pub updated_at: crate::Timestamp,
}

bare_structure!(GetMetricDataQueryDefinitionOutput, schema::GetMetricDataQueryDefinitionOutput, [id, arn, path, expression, r#type, created_at, updated_at], required [id, arn, path, expression, r#type, created_at, updated_at],
        optional []);

#[derive(Clone, PartialEq)]
pub struct GetMetricStatisticsInput {
    pub namespace: String,
    pub metric_name: String,
    pub dimensions: Option<Vec<Dimension>>,
    pub start_time: crate::Timestamp,
    pub end_time: crate::Timestamp,
    pub period: i32,
    pub statistics: Option<Vec<Statistic>>,
    pub extended_statistics: Option<Vec<String>>,
    pub unit: Option<StandardUnit>,
}

bare_structure!(GetMetricStatisticsInput, schema::GetMetricStatisticsInput, [namespace, metric_name, dimensions, start_time, end_time, period, statistics, extended_statistics, unit], required [namespace, metric_name, start_time, end_time, period],
        optional [dimensions, statistics, extended_statistics, unit]);

#[derive(Clone, PartialEq, Default)]
pub struct GetMetricStatisticsOutput {
    pub label: Option<String>,
    pub datapoints: Option<Vec<Datapoint>>,
}

structure!(GetMetricStatisticsOutput, schema::GetMetricStatisticsOutput, [label, datapoints]);

#[derive(Clone, PartialEq, Default)]
pub struct GetMetricStreamInput {
    pub name: String,
}

structure!(GetMetricStreamInput, schema::GetMetricStreamInput, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct GetMetricStreamOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub include_filters: Option<Vec<MetricStreamFilter>>,
    pub exclude_filters: Option<Vec<MetricStreamFilter>>,
    pub firehose_arn: Option<String>,
    pub role_arn: Option<String>,
    pub state: Option<String>,
    pub creation_date: Option<crate::Timestamp>,
    pub last_update_date: Option<crate::Timestamp>,
    pub output_format: Option<MetricStreamOutputFormat>,
    pub statistics_configurations: Option<Vec<MetricStreamStatisticsConfiguration>>,
    pub include_linked_accounts_metrics: Option<bool>,
}

structure!(
    GetMetricStreamOutput,
    schema::GetMetricStreamOutput,
    [
        arn,
        name,
        include_filters,
        exclude_filters,
        firehose_arn,
        role_arn,
        state,
        creation_date,
        last_update_date,
        output_format,
        statistics_configurations,
        include_linked_accounts_metrics
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetMetricWidgetImageInput {
    pub metric_widget: String,
    pub output_format: Option<String>,
}

structure!(
    GetMetricWidgetImageInput,
    schema::GetMetricWidgetImageInput,
    [metric_widget, output_format]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetMetricWidgetImageOutput {
    pub metric_widget_image: Option<Vec<u8>>,
}

structure!(GetMetricWidgetImageOutput, schema::GetMetricWidgetImageOutput, [metric_widget_image]);

#[derive(Clone, PartialEq, Default)]
pub struct GetOTelEnrichmentInput {}

structure!(GetOTelEnrichmentInput, schema::GetOTelEnrichmentInput, []);

#[derive(Clone, PartialEq)]
pub struct GetOTelEnrichmentOutput {
    pub status: OTelEnrichmentStatus,
    pub include_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub exclude_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub created_at: Option<crate::Timestamp>,
    pub updated_at: Option<crate::Timestamp>,
}

bare_structure!(GetOTelEnrichmentOutput, schema::GetOTelEnrichmentOutput, [status, include_filters, exclude_filters, created_at, updated_at], required [status],
        optional [include_filters, exclude_filters, created_at, updated_at]);

#[derive(Clone, PartialEq, Default)]
pub struct GetResourceMetricsConfigurationInput {
    pub resource_arn: String,
}

structure!(
    GetResourceMetricsConfigurationInput,
    schema::GetResourceMetricsConfigurationInput,
    [resource_arn]
);

#[derive(Clone, PartialEq)]
pub struct GetResourceMetricsConfigurationOutput {
    pub resource_metrics_configuration: ResourceMetricsConfiguration,
}

bare_structure!(GetResourceMetricsConfigurationOutput, schema::GetResourceMetricsConfigurationOutput, [resource_metrics_configuration], required [resource_metrics_configuration],
        optional []);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HistoryItemType {
    ConfigurationUpdate,
    StateUpdate,
    Action,
    AlarmContributorStateUpdate,
    AlarmContributorAction,
}

texts!(
    HistoryItemType,
    schema::HistoryItemType,
    [
        ConfigurationUpdate = "ConfigurationUpdate",
        StateUpdate = "StateUpdate",
        Action = "Action",
        AlarmContributorStateUpdate = "AlarmContributorStateUpdate",
        AlarmContributorAction = "AlarmContributorAction",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct InsightRule {
    pub name: String,
    pub state: String,
    pub schema: String,
    pub definition: String,
    pub managed_rule: Option<bool>,
    pub apply_on_transformed_logs: Option<bool>,
}

structure!(
    InsightRule,
    schema::InsightRule,
    [name, state, schema, definition, managed_rule, apply_on_transformed_logs]
);

#[derive(Clone, PartialEq, Default)]
pub struct InsightRuleContributor {
    pub keys: Vec<String>,
    pub approximate_aggregate_value: f64,
    pub datapoints: Vec<InsightRuleContributorDatapoint>,
}

structure!(
    InsightRuleContributor,
    schema::InsightRuleContributor,
    [keys, approximate_aggregate_value, datapoints]
);

#[derive(Clone, PartialEq)]
pub struct InsightRuleContributorDatapoint {
    pub timestamp: crate::Timestamp,
    pub approximate_value: f64,
}

bare_structure!(InsightRuleContributorDatapoint, schema::InsightRuleContributorDatapoint, [timestamp, approximate_value], required [timestamp, approximate_value],
        optional []);

#[derive(Clone, PartialEq)]
pub struct InsightRuleMetricDatapoint {
    pub timestamp: crate::Timestamp,
    pub unique_contributors: Option<f64>,
    pub max_contributor_value: Option<f64>,
    pub sample_count: Option<f64>,
    pub average: Option<f64>,
    pub sum: Option<f64>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
}

bare_structure!(InsightRuleMetricDatapoint, schema::InsightRuleMetricDatapoint, [timestamp, unique_contributors, max_contributor_value, sample_count, average, sum, minimum, maximum], required [timestamp],
        optional [unique_contributors, max_contributor_value, sample_count, average, sum, minimum, maximum]);

#[derive(Clone, PartialEq, Default)]
pub struct LabelOptions {
    pub timezone: Option<String>,
}

structure!(LabelOptions, schema::LabelOptions, [timezone]);

#[derive(Clone, PartialEq, Default)]
pub struct ListAlarmMuteRulesInput {
    pub alarm_name: Option<String>,
    pub statuses: Option<Vec<AlarmMuteRuleStatus>>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    ListAlarmMuteRulesInput,
    schema::ListAlarmMuteRulesInput,
    [alarm_name, statuses, max_records, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListAlarmMuteRulesOutput {
    pub alarm_mute_rule_summaries: Option<Vec<AlarmMuteRuleSummary>>,
    pub next_token: Option<String>,
}

structure!(
    ListAlarmMuteRulesOutput,
    schema::ListAlarmMuteRulesOutput,
    [alarm_mute_rule_summaries, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListDashboardsInput {
    pub dashboard_name_prefix: Option<String>,
    pub next_token: Option<String>,
}

structure!(ListDashboardsInput, schema::ListDashboardsInput, [dashboard_name_prefix, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListDashboardsOutput {
    pub dashboard_entries: Option<Vec<DashboardEntry>>,
    pub next_token: Option<String>,
}

structure!(ListDashboardsOutput, schema::ListDashboardsOutput, [dashboard_entries, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListManagedInsightRulesInput {
    pub resource_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListManagedInsightRulesInput,
    schema::ListManagedInsightRulesInput,
    [resource_arn, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListManagedInsightRulesOutput {
    pub managed_rules: Option<Vec<ManagedRuleDescription>>,
    pub next_token: Option<String>,
}

structure!(
    ListManagedInsightRulesOutput,
    schema::ListManagedInsightRulesOutput,
    [managed_rules, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListMetricDataQueryDefinitionsInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    ListMetricDataQueryDefinitionsInput,
    schema::ListMetricDataQueryDefinitionsInput,
    [max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListMetricDataQueryDefinitionsOutput {
    pub items: Vec<MetricDataQueryDefinitionSummary>,
    pub next_token: Option<String>,
}

structure!(
    ListMetricDataQueryDefinitionsOutput,
    schema::ListMetricDataQueryDefinitionsOutput,
    [items, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListMetricStreamsInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(ListMetricStreamsInput, schema::ListMetricStreamsInput, [next_token, max_results]);

#[derive(Clone, PartialEq, Default)]
pub struct ListMetricStreamsOutput {
    pub next_token: Option<String>,
    pub entries: Option<Vec<MetricStreamEntry>>,
}

structure!(ListMetricStreamsOutput, schema::ListMetricStreamsOutput, [next_token, entries]);

#[derive(Clone, PartialEq, Default)]
pub struct ListMetricsInput {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<DimensionFilter>>,
    pub next_token: Option<String>,
    pub recently_active: Option<RecentlyActive>,
    pub include_linked_accounts: Option<bool>,
    pub owning_account: Option<String>,
}

structure!(
    ListMetricsInput,
    schema::ListMetricsInput,
    [
        namespace,
        metric_name,
        dimensions,
        next_token,
        recently_active,
        include_linked_accounts,
        owning_account
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListMetricsOutput {
    pub metrics: Option<Vec<Metric>>,
    pub next_token: Option<String>,
    pub owning_accounts: Option<Vec<String>>,
}

structure!(ListMetricsOutput, schema::ListMetricsOutput, [metrics, next_token, owning_accounts]);

#[derive(Clone, PartialEq, Default)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
}

structure!(ListTagsForResourceInput, schema::ListTagsForResourceInput, [resource_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}

structure!(ListTagsForResourceOutput, schema::ListTagsForResourceOutput, [tags]);

#[derive(Clone, PartialEq, Default)]
pub struct LogAlarm {
    pub alarm_name: Option<String>,
    pub alarm_arn: Option<String>,
    pub alarm_description: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<crate::Timestamp>,
    pub actions_enabled: Option<bool>,
    pub ok_actions: Option<Vec<String>>,
    pub alarm_actions: Option<Vec<String>>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub state_value: Option<StateValue>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_updated_timestamp: Option<crate::Timestamp>,
    pub scheduled_query_configuration: Option<ScheduledQueryConfiguration>,
    pub query_results_to_evaluate: Option<i32>,
    pub query_results_to_alarm: Option<i32>,
    pub threshold: Option<f64>,
    pub comparison_operator: Option<ComparisonOperator>,
    pub treat_missing_data: Option<String>,
    pub state_transitioned_timestamp: Option<crate::Timestamp>,
    pub evaluation_state: Option<EvaluationState>,
    pub action_log_line_count: Option<i32>,
    pub action_log_line_role_arn: Option<String>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    pub action_configuration: Option<ActionConfiguration>,
}

structure!(
    LogAlarm,
    schema::LogAlarm,
    [
        alarm_name,
        alarm_arn,
        alarm_description,
        alarm_configuration_updated_timestamp,
        actions_enabled,
        ok_actions,
        alarm_actions,
        insufficient_data_actions,
        state_value,
        state_reason,
        state_reason_data,
        state_updated_timestamp,
        scheduled_query_configuration,
        query_results_to_evaluate,
        query_results_to_alarm,
        threshold,
        comparison_operator,
        treat_missing_data,
        state_transitioned_timestamp,
        evaluation_state,
        action_log_line_count,
        action_log_line_role_arn,
        warm_up_configuration,
        action_configuration
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ManagedRule {
    pub template_name: String,
    pub resource_arn: String,
    pub tags: Option<Vec<Tag>>,
}

structure!(ManagedRule, schema::ManagedRule, [template_name, resource_arn, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct ManagedRuleDescription {
    pub template_name: Option<String>,
    pub resource_arn: Option<String>,
    pub rule_state: Option<ManagedRuleState>,
}

structure!(
    ManagedRuleDescription,
    schema::ManagedRuleDescription,
    [template_name, resource_arn, rule_state]
);

#[derive(Clone, PartialEq, Default)]
pub struct ManagedRuleState {
    pub rule_name: String,
    pub state: String,
}

structure!(ManagedRuleState, schema::ManagedRuleState, [rule_name, state]);

#[derive(Clone, PartialEq, Default)]
pub struct MessageData {
    pub code: Option<String>,
    pub value: Option<String>,
}

structure!(MessageData, schema::MessageData, [code, value]);

#[derive(Clone, PartialEq, Default)]
pub struct Metric {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
}

structure!(Metric, schema::Metric, [namespace, metric_name, dimensions]);

#[derive(Clone, PartialEq, Default)]
pub struct MetricAlarm {
    pub alarm_name: Option<String>,
    pub alarm_arn: Option<String>,
    pub alarm_description: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<crate::Timestamp>,
    pub actions_enabled: Option<bool>,
    pub ok_actions: Option<Vec<String>>,
    pub alarm_actions: Option<Vec<String>>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub state_value: Option<StateValue>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_updated_timestamp: Option<crate::Timestamp>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub statistic: Option<Statistic>,
    pub extended_statistic: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub period: Option<i32>,
    pub unit: Option<StandardUnit>,
    pub evaluation_periods: Option<i32>,
    pub datapoints_to_alarm: Option<i32>,
    pub threshold: Option<f64>,
    pub comparison_operator: Option<ComparisonOperator>,
    pub treat_missing_data: Option<String>,
    pub evaluate_low_sample_count_percentile: Option<String>,
    pub metrics: Option<Vec<MetricDataQuery>>,
    pub threshold_metric_id: Option<String>,
    pub evaluation_state: Option<EvaluationState>,
    pub state_transitioned_timestamp: Option<crate::Timestamp>,
    pub evaluation_window: Option<EvaluationWindow>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    pub evaluation_criteria: Option<EvaluationCriteria>,
    pub evaluation_interval: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}

structure!(
    MetricAlarm,
    schema::MetricAlarm,
    [
        alarm_name,
        alarm_arn,
        alarm_description,
        alarm_configuration_updated_timestamp,
        actions_enabled,
        ok_actions,
        alarm_actions,
        insufficient_data_actions,
        state_value,
        state_reason,
        state_reason_data,
        state_updated_timestamp,
        metric_name,
        namespace,
        statistic,
        extended_statistic,
        dimensions,
        period,
        unit,
        evaluation_periods,
        datapoints_to_alarm,
        threshold,
        comparison_operator,
        treat_missing_data,
        evaluate_low_sample_count_percentile,
        metrics,
        threshold_metric_id,
        evaluation_state,
        state_transitioned_timestamp,
        evaluation_window,
        warm_up_configuration,
        evaluation_criteria,
        evaluation_interval,
        action_configuration
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct MetricCharacteristics {
    pub periodic_spikes: Option<bool>,
}

structure!(MetricCharacteristics, schema::MetricCharacteristics, [periodic_spikes]);

#[derive(Clone, PartialEq, Default)]
pub struct MetricDataQuery {
    pub id: String,
    pub metric_stat: Option<MetricStat>,
    pub expression: Option<String>,
    pub label: Option<String>,
    pub return_data: Option<bool>,
    pub period: Option<i32>,
    pub account_id: Option<String>,
}

structure!(
    MetricDataQuery,
    schema::MetricDataQuery,
    [id, metric_stat, expression, label, return_data, period, account_id]
);

#[derive(Clone, PartialEq)]
pub struct MetricDataQueryDefinitionSummary {
    pub id: String,
    pub path: String,
    pub r#type: QueryType,
    pub updated_at: Option<crate::Timestamp>,
}

bare_structure!(MetricDataQueryDefinitionSummary, schema::MetricDataQueryDefinitionSummary, [id, path, r#type, updated_at], required [id, path, r#type],
        optional [updated_at]);

#[derive(Clone, PartialEq, Default)]
pub struct MetricDataResult {
    pub id: Option<String>,
    pub label: Option<String>,
    pub timestamps: Option<Vec<crate::Timestamp>>,
    pub values: Option<Vec<f64>>,
    pub status_code: Option<StatusCode>,
    pub messages: Option<Vec<MessageData>>,
}

structure!(
    MetricDataResult,
    schema::MetricDataResult,
    [id, label, timestamps, values, status_code, messages]
);

#[derive(Clone, PartialEq, Default)]
pub struct MetricDatum {
    pub metric_name: String,
    pub dimensions: Option<Vec<Dimension>>,
    pub timestamp: Option<crate::Timestamp>,
    pub value: Option<f64>,
    pub statistic_values: Option<StatisticSet>,
    pub values: Option<Vec<f64>>,
    pub counts: Option<Vec<f64>>,
    pub unit: Option<StandardUnit>,
    pub storage_resolution: Option<i32>,
}

structure!(
    MetricDatum,
    schema::MetricDatum,
    [
        metric_name,
        dimensions,
        timestamp,
        value,
        statistic_values,
        values,
        counts,
        unit,
        storage_resolution
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct MetricMathAnomalyDetector {
    pub metric_data_queries: Option<Vec<MetricDataQuery>>,
}

structure!(MetricMathAnomalyDetector, schema::MetricMathAnomalyDetector, [metric_data_queries]);

#[derive(Clone, PartialEq, Default)]
pub struct MetricStat {
    pub metric: Metric,
    pub period: i32,
    pub stat: String,
    pub unit: Option<StandardUnit>,
}

structure!(MetricStat, schema::MetricStat, [metric, period, stat, unit]);

#[derive(Clone, PartialEq, Default)]
pub struct MetricStreamEntry {
    pub arn: Option<String>,
    pub creation_date: Option<crate::Timestamp>,
    pub last_update_date: Option<crate::Timestamp>,
    pub name: Option<String>,
    pub firehose_arn: Option<String>,
    pub state: Option<String>,
    pub output_format: Option<MetricStreamOutputFormat>,
}

structure!(
    MetricStreamEntry,
    schema::MetricStreamEntry,
    [arn, creation_date, last_update_date, name, firehose_arn, state, output_format]
);

#[derive(Clone, PartialEq, Default)]
pub struct MetricStreamFilter {
    pub namespace: Option<String>,
    pub metric_names: Option<Vec<String>>,
}

structure!(MetricStreamFilter, schema::MetricStreamFilter, [namespace, metric_names]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MetricStreamOutputFormat {
    Json,
    Opentelemetry07,
    Opentelemetry10,
}

texts!(
    MetricStreamOutputFormat,
    schema::MetricStreamOutputFormat,
    [Json = "json", Opentelemetry07 = "opentelemetry0.7", Opentelemetry10 = "opentelemetry1.0",]
);

#[derive(Clone, PartialEq, Default)]
pub struct MetricStreamStatisticsConfiguration {
    pub include_metrics: Vec<MetricStreamStatisticsMetric>,
    pub additional_statistics: Vec<String>,
}

structure!(
    MetricStreamStatisticsConfiguration,
    schema::MetricStreamStatisticsConfiguration,
    [include_metrics, additional_statistics]
);

#[derive(Clone, PartialEq, Default)]
pub struct MetricStreamStatisticsMetric {
    pub namespace: String,
    pub metric_name: String,
}

structure!(
    MetricStreamStatisticsMetric,
    schema::MetricStreamStatisticsMetric,
    [namespace, metric_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct MuteTargets {
    pub alarm_names: Vec<String>,
}

structure!(MuteTargets, schema::MuteTargets, [alarm_names]);

#[derive(Clone, PartialEq, Default)]
pub struct OTelEnrichmentMetricSelector {
    pub namespace: String,
    pub metric_names: Option<Vec<String>>,
}

structure!(
    OTelEnrichmentMetricSelector,
    schema::OTelEnrichmentMetricSelector,
    [namespace, metric_names]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OTelEnrichmentStatus {
    Running,
    Stopped,
}

texts!(
    OTelEnrichmentStatus,
    schema::OTelEnrichmentStatus,
    [Running = "Running", Stopped = "Stopped",]
);

#[derive(Clone, PartialEq, Default)]
pub struct PartialFailure {
    pub failure_resource: Option<String>,
    pub exception_type: Option<String>,
    pub failure_code: Option<String>,
    pub failure_description: Option<String>,
}

structure!(
    PartialFailure,
    schema::PartialFailure,
    [failure_resource, exception_type, failure_code, failure_description]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutAlarmMuteRuleInput {
    pub name: String,
    pub description: Option<String>,
    pub rule: Rule,
    pub mute_targets: Option<MuteTargets>,
    pub tags: Option<Vec<Tag>>,
    pub start_date: Option<crate::Timestamp>,
    pub expire_date: Option<crate::Timestamp>,
}

structure!(
    PutAlarmMuteRuleInput,
    schema::PutAlarmMuteRuleInput,
    [name, description, rule, mute_targets, tags, start_date, expire_date]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutAnomalyDetectorInput {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub stat: Option<String>,
    pub configuration: Option<AnomalyDetectorConfiguration>,
    pub metric_characteristics: Option<MetricCharacteristics>,
    pub single_metric_anomaly_detector: Option<SingleMetricAnomalyDetector>,
    pub metric_math_anomaly_detector: Option<MetricMathAnomalyDetector>,
}

structure!(
    PutAnomalyDetectorInput,
    schema::PutAnomalyDetectorInput,
    [
        namespace,
        metric_name,
        dimensions,
        stat,
        configuration,
        metric_characteristics,
        single_metric_anomaly_detector,
        metric_math_anomaly_detector
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutAnomalyDetectorOutput {
    pub anomaly_detector_id: Option<String>,
}

structure!(PutAnomalyDetectorOutput, schema::PutAnomalyDetectorOutput, [anomaly_detector_id]);

#[derive(Clone, PartialEq, Default)]
pub struct PutCompositeAlarmInput {
    pub actions_enabled: Option<bool>,
    pub alarm_actions: Option<Vec<String>>,
    pub alarm_description: Option<String>,
    pub alarm_name: String,
    pub alarm_rule: String,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub ok_actions: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub actions_suppressor: Option<String>,
    pub actions_suppressor_wait_period: Option<i32>,
    pub actions_suppressor_extension_period: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}

structure!(
    PutCompositeAlarmInput,
    schema::PutCompositeAlarmInput,
    [
        actions_enabled,
        alarm_actions,
        alarm_description,
        alarm_name,
        alarm_rule,
        insufficient_data_actions,
        ok_actions,
        tags,
        actions_suppressor,
        actions_suppressor_wait_period,
        actions_suppressor_extension_period,
        action_configuration
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutDashboardInput {
    pub dashboard_name: String,
    pub dashboard_body: String,
    pub tags: Option<Vec<Tag>>,
}

structure!(PutDashboardInput, schema::PutDashboardInput, [dashboard_name, dashboard_body, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct PutDashboardOutput {
    pub dashboard_validation_messages: Option<Vec<DashboardValidationMessage>>,
}

structure!(PutDashboardOutput, schema::PutDashboardOutput, [dashboard_validation_messages]);

#[derive(Clone, PartialEq, Default)]
pub struct PutInsightRuleInput {
    pub rule_name: String,
    pub rule_state: Option<String>,
    pub rule_definition: String,
    pub tags: Option<Vec<Tag>>,
    pub apply_on_transformed_logs: Option<bool>,
}

structure!(
    PutInsightRuleInput,
    schema::PutInsightRuleInput,
    [rule_name, rule_state, rule_definition, tags, apply_on_transformed_logs]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutInsightRuleOutput {}

structure!(PutInsightRuleOutput, schema::PutInsightRuleOutput, []);

#[derive(Clone, PartialEq)]
pub struct PutLogAlarmInput {
    pub alarm_name: String,
    pub alarm_description: Option<String>,
    pub scheduled_query_configuration: ScheduledQueryConfiguration,
    pub action_log_line_count: Option<i32>,
    pub action_log_line_role_arn: Option<String>,
    pub actions_enabled: Option<bool>,
    pub ok_actions: Option<Vec<String>>,
    pub alarm_actions: Option<Vec<String>>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub query_results_to_evaluate: i32,
    pub query_results_to_alarm: i32,
    pub threshold: f64,
    pub comparison_operator: ComparisonOperator,
    pub treat_missing_data: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    pub action_configuration: Option<ActionConfiguration>,
}

bare_structure!(PutLogAlarmInput, schema::PutLogAlarmInput, [alarm_name, alarm_description, scheduled_query_configuration, action_log_line_count, action_log_line_role_arn, actions_enabled, ok_actions, alarm_actions, insufficient_data_actions, query_results_to_evaluate, query_results_to_alarm, threshold, comparison_operator, treat_missing_data, tags, warm_up_configuration, action_configuration], required [alarm_name, scheduled_query_configuration, query_results_to_evaluate, query_results_to_alarm, threshold, comparison_operator],
        optional [alarm_description, action_log_line_count, action_log_line_role_arn, actions_enabled, ok_actions, alarm_actions, insufficient_data_actions, treat_missing_data, tags, warm_up_configuration, action_configuration]);

#[derive(Clone, PartialEq, Default)]
pub struct PutManagedInsightRulesInput {
    pub managed_rules: Vec<ManagedRule>,
}

structure!(PutManagedInsightRulesInput, schema::PutManagedInsightRulesInput, [managed_rules]);

#[derive(Clone, PartialEq, Default)]
pub struct PutManagedInsightRulesOutput {
    pub failures: Option<Vec<PartialFailure>>,
}

structure!(PutManagedInsightRulesOutput, schema::PutManagedInsightRulesOutput, [failures]);

#[derive(Clone, PartialEq, Default)]
pub struct PutMetricAlarmInput {
    pub alarm_name: String,
    pub alarm_description: Option<String>,
    pub actions_enabled: Option<bool>,
    pub ok_actions: Option<Vec<String>>,
    pub alarm_actions: Option<Vec<String>>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub statistic: Option<Statistic>,
    pub extended_statistic: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub period: Option<i32>,
    pub unit: Option<StandardUnit>,
    pub evaluation_periods: Option<i32>,
    pub datapoints_to_alarm: Option<i32>,
    pub threshold: Option<f64>,
    pub comparison_operator: Option<ComparisonOperator>,
    pub treat_missing_data: Option<String>,
    pub evaluate_low_sample_count_percentile: Option<String>,
    pub metrics: Option<Vec<MetricDataQuery>>,
    pub tags: Option<Vec<Tag>>,
    pub threshold_metric_id: Option<String>,
    pub evaluation_window: Option<EvaluationWindow>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    pub evaluation_criteria: Option<EvaluationCriteria>,
    pub evaluation_interval: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}

structure!(
    PutMetricAlarmInput,
    schema::PutMetricAlarmInput,
    [
        alarm_name,
        alarm_description,
        actions_enabled,
        ok_actions,
        alarm_actions,
        insufficient_data_actions,
        metric_name,
        namespace,
        statistic,
        extended_statistic,
        dimensions,
        period,
        unit,
        evaluation_periods,
        datapoints_to_alarm,
        threshold,
        comparison_operator,
        treat_missing_data,
        evaluate_low_sample_count_percentile,
        metrics,
        tags,
        threshold_metric_id,
        evaluation_window,
        warm_up_configuration,
        evaluation_criteria,
        evaluation_interval,
        action_configuration
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutMetricDataInput {
    pub namespace: String,
    pub metric_data: Option<Vec<MetricDatum>>,
    pub entity_metric_data: Option<Vec<EntityMetricData>>,
    pub strict_entity_validation: Option<bool>,
}

structure!(
    PutMetricDataInput,
    schema::PutMetricDataInput,
    [namespace, metric_data, entity_metric_data, strict_entity_validation]
);

#[derive(Clone, PartialEq)]
pub struct PutMetricDataQueryDefinitionInput {
    pub id: Option<String>,
    pub path: String,
    pub expression: String,
    pub r#type: QueryType,
    pub tags: Option<Vec<Tag>>,
}

bare_structure!(PutMetricDataQueryDefinitionInput, schema::PutMetricDataQueryDefinitionInput, [id, path, expression, r#type, tags], required [path, expression, r#type],
        optional [id, tags]);

#[derive(Clone, PartialEq)]
pub struct PutMetricDataQueryDefinitionOutput {
    pub id: String,
    pub arn: String,
    pub path: String,
    pub expression: String,
    pub r#type: QueryType,
    pub created_at: crate::Timestamp,
    pub updated_at: crate::Timestamp,
}

bare_structure!(PutMetricDataQueryDefinitionOutput, schema::PutMetricDataQueryDefinitionOutput, [id, arn, path, expression, r#type, created_at, updated_at], required [id, arn, path, expression, r#type, created_at, updated_at],
        optional []);

#[derive(Clone, PartialEq)]
pub struct PutMetricStreamInput {
    pub name: String,
    pub include_filters: Option<Vec<MetricStreamFilter>>,
    pub exclude_filters: Option<Vec<MetricStreamFilter>>,
    pub firehose_arn: String,
    pub role_arn: String,
    pub output_format: MetricStreamOutputFormat,
    pub tags: Option<Vec<Tag>>,
    pub statistics_configurations: Option<Vec<MetricStreamStatisticsConfiguration>>,
    pub include_linked_accounts_metrics: Option<bool>,
}

bare_structure!(PutMetricStreamInput, schema::PutMetricStreamInput, [name, include_filters, exclude_filters, firehose_arn, role_arn, output_format, tags, statistics_configurations, include_linked_accounts_metrics], required [name, firehose_arn, role_arn, output_format],
        optional [include_filters, exclude_filters, tags, statistics_configurations, include_linked_accounts_metrics]);

#[derive(Clone, PartialEq, Default)]
pub struct PutMetricStreamOutput {
    pub arn: Option<String>,
}

structure!(PutMetricStreamOutput, schema::PutMetricStreamOutput, [arn]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QueryType {
    Promql,
    Sql,
    MetricMath,
}

texts!(QueryType, schema::QueryType, [Promql = "PROMQL", Sql = "SQL", MetricMath = "METRIC_MATH",]);

#[derive(Clone, PartialEq)]
pub struct Range {
    pub start_time: crate::Timestamp,
    pub end_time: crate::Timestamp,
}

bare_structure!(Range, schema::Range, [start_time, end_time], required [start_time, end_time],
        optional []);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecentlyActive {
    Pt3h,
}

texts!(RecentlyActive, schema::RecentlyActive, [Pt3h = "PT3H",]);

#[derive(Clone, PartialEq, Default)]
pub struct ResourceMetricSelection {
    pub include_metrics: Vec<String>,
}

structure!(ResourceMetricSelection, schema::ResourceMetricSelection, [include_metrics]);

#[derive(Clone, PartialEq)]
pub struct ResourceMetricsConfiguration {
    pub resource_arn: String,
    pub created_at: crate::Timestamp,
    pub updated_at: crate::Timestamp,
    pub metric_selections: Option<Vec<ResourceMetricSelection>>,
}

bare_structure!(ResourceMetricsConfiguration, schema::ResourceMetricsConfiguration, [resource_arn, created_at, updated_at, metric_selections], required [resource_arn, created_at, updated_at],
        optional [metric_selections]);

#[derive(Clone, PartialEq, Default)]
pub struct Rule {
    pub schedule: Schedule,
}

structure!(Rule, schema::Rule, [schedule]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScanBy {
    TimestampDescending,
    TimestampAscending,
}

texts!(
    ScanBy,
    schema::ScanBy,
    [TimestampDescending = "TimestampDescending", TimestampAscending = "TimestampAscending",]
);

#[derive(Clone, PartialEq, Default)]
pub struct Schedule {
    pub expression: String,
    pub duration: String,
    pub timezone: Option<String>,
}

structure!(Schedule, schema::Schedule, [expression, duration, timezone]);

#[derive(Clone, PartialEq, Default)]
pub struct ScheduleConfiguration {
    pub schedule_expression: String,
    pub start_time_offset: i64,
    pub end_time_offset: Option<i64>,
}

structure!(
    ScheduleConfiguration,
    schema::ScheduleConfiguration,
    [schedule_expression, start_time_offset, end_time_offset]
);

#[derive(Clone, PartialEq, Default)]
pub struct ScheduledQueryConfiguration {
    pub query_string: String,
    pub log_group_identifiers: Option<Vec<String>>,
    pub query_arn: Option<String>,
    pub scheduled_query_role_arn: String,
    pub schedule_configuration: ScheduleConfiguration,
    pub aggregation_expression: String,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    ScheduledQueryConfiguration,
    schema::ScheduledQueryConfiguration,
    [
        query_string,
        log_group_identifiers,
        query_arn,
        scheduled_query_role_arn,
        schedule_configuration,
        aggregation_expression,
        tags
    ]
);

#[derive(Clone, PartialEq)]
pub struct SetAlarmStateInput {
    pub alarm_name: String,
    pub state_value: StateValue,
    pub state_reason: String,
    pub state_reason_data: Option<String>,
}

bare_structure!(SetAlarmStateInput, schema::SetAlarmStateInput, [alarm_name, state_value, state_reason, state_reason_data], required [alarm_name, state_value, state_reason],
        optional [state_reason_data]);

#[derive(Clone, PartialEq, Default)]
pub struct SingleMetricAnomalyDetector {
    pub account_id: Option<String>,
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub stat: Option<String>,
}

structure!(
    SingleMetricAnomalyDetector,
    schema::SingleMetricAnomalyDetector,
    [account_id, namespace, metric_name, dimensions, stat]
);

#[derive(Clone, PartialEq, Default)]
pub struct SlidingWindow {}

structure!(SlidingWindow, schema::SlidingWindow, []);

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
pub struct StartMetricStreamsInput {
    pub names: Vec<String>,
}

structure!(StartMetricStreamsInput, schema::StartMetricStreamsInput, [names]);

#[derive(Clone, PartialEq, Default)]
pub struct StartMetricStreamsOutput {}

structure!(StartMetricStreamsOutput, schema::StartMetricStreamsOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct StartOTelEnrichmentInput {
    pub include_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub exclude_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
}

structure!(
    StartOTelEnrichmentInput,
    schema::StartOTelEnrichmentInput,
    [include_filters, exclude_filters]
);

#[derive(Clone, PartialEq, Default)]
pub struct StartOTelEnrichmentOutput {
    pub include_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub exclude_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub created_at: Option<crate::Timestamp>,
    pub updated_at: Option<crate::Timestamp>,
}

structure!(
    StartOTelEnrichmentOutput,
    schema::StartOTelEnrichmentOutput,
    [include_filters, exclude_filters, created_at, updated_at]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StateValue {
    Ok,
    Alarm,
    InsufficientData,
}

texts!(
    StateValue,
    schema::StateValue,
    [Ok = "OK", Alarm = "ALARM", InsufficientData = "INSUFFICIENT_DATA",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Statistic {
    SampleCount,
    Average,
    Sum,
    Minimum,
    Maximum,
}

texts!(
    Statistic,
    schema::Statistic,
    [
        SampleCount = "SampleCount",
        Average = "Average",
        Sum = "Sum",
        Minimum = "Minimum",
        Maximum = "Maximum",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct StatisticSet {
    pub sample_count: f64,
    pub sum: f64,
    pub minimum: f64,
    pub maximum: f64,
}

structure!(StatisticSet, schema::StatisticSet, [sample_count, sum, minimum, maximum]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusCode {
    Complete,
    InternalError,
    PartialData,
    Forbidden,
}

texts!(
    StatusCode,
    schema::StatusCode,
    [
        Complete = "Complete",
        InternalError = "InternalError",
        PartialData = "PartialData",
        Forbidden = "Forbidden",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct StopMetricStreamsInput {
    pub names: Vec<String>,
}

structure!(StopMetricStreamsInput, schema::StopMetricStreamsInput, [names]);

#[derive(Clone, PartialEq, Default)]
pub struct StopMetricStreamsOutput {}

structure!(StopMetricStreamsOutput, schema::StopMetricStreamsOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct StopOTelEnrichmentInput {}

structure!(StopOTelEnrichmentInput, schema::StopOTelEnrichmentInput, []);

#[derive(Clone, PartialEq, Default)]
pub struct StopOTelEnrichmentOutput {}

structure!(StopOTelEnrichmentOutput, schema::StopOTelEnrichmentOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

structure!(Tag, schema::Tag, [key, value]);

#[derive(Clone, PartialEq, Default)]
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

structure!(TagResourceInput, schema::TagResourceInput, [resource_arn, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct TagResourceOutput {}

structure!(TagResourceOutput, schema::TagResourceOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagResourceInput, schema::UntagResourceInput, [resource_arn, tag_keys]);

#[derive(Clone, PartialEq, Default)]
pub struct UntagResourceOutput {}

structure!(UntagResourceOutput, schema::UntagResourceOutput, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateOTelEnrichmentInput {
    pub include_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub exclude_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
}

structure!(
    UpdateOTelEnrichmentInput,
    schema::UpdateOTelEnrichmentInput,
    [include_filters, exclude_filters]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateOTelEnrichmentOutput {
    pub include_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub exclude_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub created_at: Option<crate::Timestamp>,
    pub updated_at: Option<crate::Timestamp>,
}

structure!(
    UpdateOTelEnrichmentOutput,
    schema::UpdateOTelEnrichmentOutput,
    [include_filters, exclude_filters, created_at, updated_at]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateResourceMetricsConfigurationInput {
    pub resource_arn: String,
    pub metric_selections: Option<Vec<ResourceMetricSelection>>,
}

structure!(
    UpdateResourceMetricsConfigurationInput,
    schema::UpdateResourceMetricsConfigurationInput,
    [resource_arn, metric_selections]
);

#[derive(Clone, PartialEq)]
pub struct UpdateResourceMetricsConfigurationOutput {
    pub resource_metrics_configuration: ResourceMetricsConfiguration,
}

bare_structure!(UpdateResourceMetricsConfigurationOutput, schema::UpdateResourceMetricsConfigurationOutput, [resource_metrics_configuration], required [resource_metrics_configuration],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct WallClockWindow {
    pub timezone: Option<String>,
}

structure!(WallClockWindow, schema::WallClockWindow, [timezone]);

#[derive(Clone, PartialEq, Default)]
pub struct WarmUpConfiguration {
    pub warm_up_period_duration_in_minutes: i32,
    pub only_start_evaluating_after_warm_up_period_ends: Option<bool>,
}

structure!(
    WarmUpConfiguration,
    schema::WarmUpConfiguration,
    [warm_up_period_duration_in_minutes, only_start_evaluating_after_warm_up_period_ends]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAlarmMuteRuleResponse {}

structure!(DeleteAlarmMuteRuleResponse, schema::DeleteAlarmMuteRuleResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAlarmsResponse {}

structure!(DeleteAlarmsResponse, schema::DeleteAlarmsResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DisableAlarmActionsResponse {}

structure!(DisableAlarmActionsResponse, schema::DisableAlarmActionsResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct EnableAlarmActionsResponse {}

structure!(EnableAlarmActionsResponse, schema::EnableAlarmActionsResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutAlarmMuteRuleResponse {}

structure!(PutAlarmMuteRuleResponse, schema::PutAlarmMuteRuleResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutCompositeAlarmResponse {}

structure!(PutCompositeAlarmResponse, schema::PutCompositeAlarmResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutLogAlarmResponse {}

structure!(PutLogAlarmResponse, schema::PutLogAlarmResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutMetricAlarmResponse {}

structure!(PutMetricAlarmResponse, schema::PutMetricAlarmResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutMetricDataResponse {}

structure!(PutMetricDataResponse, schema::PutMetricDataResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct SetAlarmStateResponse {}

structure!(SetAlarmStateResponse, schema::SetAlarmStateResponse, []);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals, unused_imports)]
pub mod schema {
    use crate::schema::{Kind, Length, List, Map, Member, Range, Span, Structure, Text};
    pub static AccountId: Text = Text::new("AccountId", Length::new(Some(1), Some(255)), None);
    pub static ActionConfiguration: Structure = Structure {
        name: "ActionConfiguration",
        union: false,
        members: &[Member::optional(
            "AlarmTagsPropagation",
            Kind::Structure(&AlarmTagsPropagation),
        )],
    };
    pub static ActionLogLineRoleArn: Text = Text::new("ActionLogLineRoleArn", Length::ANY, None);
    pub static ActionPrefix: Text =
        Text::new("ActionPrefix", Length::new(Some(1), Some(1024)), None);
    pub static ActionsSuppressedBy: Text =
        Text::one_of("ActionsSuppressedBy", super::ActionsSuppressedBy::TEXTS);
    pub static ActionsSuppressedReason: Text =
        Text::new("ActionsSuppressedReason", Length::new(Some(0), Some(1024)), None);
    pub static AggregationExpression: Text =
        Text::new("AggregationExpression", Length::new(Some(1), Some(2048)), None);
    pub static AlarmArn: Text = Text::new("AlarmArn", Length::new(Some(1), Some(1600)), None);
    pub static AlarmContributor: Structure = Structure {
        name: "AlarmContributor",
        union: false,
        members: &[
            Member::required("ContributorId", Kind::Text(&ContributorId)),
            Member::required("ContributorAttributes", Kind::Map(&ContributorAttributes)),
            Member::required("StateReason", Kind::Text(&StateReason)),
            Member::optional("StateTransitionedTimestamp", Kind::Timestamp),
        ],
    };
    pub static AlarmContributors: List = List {
        element: Kind::Structure(&AlarmContributor),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AlarmDescription: Text =
        Text::new("AlarmDescription", Length::new(Some(0), Some(1024)), None);
    pub static AlarmHistoryItem: Structure = Structure {
        name: "AlarmHistoryItem",
        union: false,
        members: &[
            Member::optional("AlarmName", Kind::Text(&AlarmName)),
            Member::optional("AlarmContributorId", Kind::Text(&ContributorId)),
            Member::optional("AlarmType", Kind::Text(&AlarmType)),
            Member::optional("Timestamp", Kind::Timestamp),
            Member::optional("HistoryItemType", Kind::Text(&HistoryItemType)),
            Member::optional("HistorySummary", Kind::Text(&HistorySummary)),
            Member::optional("HistoryData", Kind::Text(&HistoryData)),
            Member::optional("AlarmContributorAttributes", Kind::Map(&ContributorAttributes)),
        ],
    };
    pub static AlarmHistoryItems: List = List {
        element: Kind::Structure(&AlarmHistoryItem),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AlarmMuteRuleStatus: Text =
        Text::one_of("AlarmMuteRuleStatus", super::AlarmMuteRuleStatus::TEXTS);
    pub static AlarmMuteRuleStatuses: List = List {
        element: Kind::Text(&AlarmMuteRuleStatus),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AlarmMuteRuleSummaries: List = List {
        element: Kind::Structure(&AlarmMuteRuleSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AlarmMuteRuleSummary: Structure = Structure {
        name: "AlarmMuteRuleSummary",
        union: false,
        members: &[
            Member::optional("AlarmMuteRuleArn", Kind::Text(&Arn)),
            Member::optional("ExpireDate", Kind::Timestamp),
            Member::optional("Status", Kind::Text(&AlarmMuteRuleStatus)),
            Member::optional("MuteType", Kind::Text(&MuteType)),
            Member::optional("LastUpdatedTimestamp", Kind::Timestamp),
        ],
    };
    pub static AlarmName: Text = Text::new("AlarmName", Length::new(Some(1), Some(255)), None);
    pub static AlarmNamePrefix: Text =
        Text::new("AlarmNamePrefix", Length::new(Some(1), Some(255)), None);
    pub static AlarmNames: List = List {
        element: Kind::Text(&AlarmName),
        element_name: "member",
        length: Length::new(None, Some(100)),
    };
    pub static AlarmPromQLCriteria: Structure = Structure {
        name: "AlarmPromQLCriteria",
        union: false,
        members: &[
            Member::required("Query", Kind::Text(&Query)),
            Member::optional("PendingPeriod", Kind::Integer(Range::new(Some(0), Some(86400)))),
            Member::optional("RecoveryPeriod", Kind::Integer(Range::new(Some(0), Some(86400)))),
        ],
    };
    pub static AlarmRule: Text = Text::new("AlarmRule", Length::new(Some(1), Some(10240)), None);
    pub static AlarmTagsPropagation: Structure = Structure {
        name: "AlarmTagsPropagation",
        union: false,
        members: &[
            Member::required("Enabled", Kind::Boolean),
            Member::optional("IncludedTagKeys", Kind::List(&AlarmTagsPropagationTagKeys)),
            Member::optional("ExcludedTagKeys", Kind::List(&AlarmTagsPropagationTagKeys)),
        ],
    };
    pub static AlarmTagsPropagationTagKey: Text =
        Text::new("AlarmTagsPropagationTagKey", Length::new(Some(1), Some(128)), None);
    pub static AlarmTagsPropagationTagKeys: List = List {
        element: Kind::Text(&AlarmTagsPropagationTagKey),
        element_name: "member",
        length: Length::new(Some(1), Some(50)),
    };
    pub static AlarmType: Text = Text::one_of("AlarmType", super::AlarmType::TEXTS);
    pub static AlarmTypes: List =
        List { element: Kind::Text(&AlarmType), element_name: "member", length: Length::ANY };
    pub static AmazonResourceName: Text =
        Text::new("AmazonResourceName", Length::new(Some(1), Some(1024)), None);
    pub static AnomalyDetector: Structure = Structure {
        name: "AnomalyDetector",
        union: false,
        members: &[
            Member::optional("AnomalyDetectorId", Kind::Text(&AnomalyDetectorId)),
            Member::optional("Namespace", Kind::Text(&Namespace)),
            Member::optional("MetricName", Kind::Text(&MetricName)),
            Member::optional("Dimensions", Kind::List(&Dimensions)),
            Member::optional("Stat", Kind::Text(&AnomalyDetectorMetricStat)),
            Member::optional("Configuration", Kind::Structure(&AnomalyDetectorConfiguration)),
            Member::optional("StateValue", Kind::Text(&AnomalyDetectorStateValue)),
            Member::optional("MetricCharacteristics", Kind::Structure(&MetricCharacteristics)),
            Member::optional(
                "SingleMetricAnomalyDetector",
                Kind::Structure(&SingleMetricAnomalyDetector),
            ),
            Member::optional(
                "MetricMathAnomalyDetector",
                Kind::Structure(&MetricMathAnomalyDetector),
            ),
        ],
    };
    pub static AnomalyDetectorAdaptationSpeed: Text = Text::one_of(
        "AnomalyDetectorAdaptationSpeed",
        super::AnomalyDetectorAdaptationSpeed::TEXTS,
    );
    pub static AnomalyDetectorConfiguration: Structure = Structure {
        name: "AnomalyDetectorConfiguration",
        union: false,
        members: &[
            Member::optional("ExcludedTimeRanges", Kind::List(&AnomalyDetectorExcludedTimeRanges)),
            Member::optional("MetricTimezone", Kind::Text(&AnomalyDetectorMetricTimezone)),
            Member::optional("AdaptationSpeed", Kind::Text(&AnomalyDetectorAdaptationSpeed)),
            Member::optional(
                "OutlierFilteringStrength",
                Kind::Text(&AnomalyDetectorOutlierFilteringStrength),
            ),
        ],
    };
    pub static AnomalyDetectorExcludedTimeRanges: List =
        List { element: Kind::Structure(&Range), element_name: "member", length: Length::ANY };
    pub static AnomalyDetectorId: Text = Text::new(
        "AnomalyDetectorId",
        Length::new(Some(1), Some(128)),
        Some("[A-Za-z0-9_./:%()+-]+"),
    );
    pub static AnomalyDetectorIds: List = List {
        element: Kind::Text(&AnomalyDetectorId),
        element_name: "member",
        length: Length::new(None, Some(50)),
    };
    pub static AnomalyDetectorMetricStat: Text = Text::new(
        "AnomalyDetectorMetricStat",
        Length::new(None, Some(50)),
        Some(
            "(SampleCount|Average|Sum|Minimum|Maximum|IQM|(p|tc|tm|ts|wm)(\\d{1,2}(\\.\\d{0,10})?|100)|[ou]\\d+(\\.\\d*)?)(_E|_L|_H)?|(TM|TC|TS|WM)\\(((((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%)?:((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%|((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%:(((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%)?)\\)|(TM|TC|TS|WM|PR)\\(((\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)):((\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)))?|((\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)))?:(\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)))\\)",
        ),
    );
    pub static AnomalyDetectorMetricTimezone: Text =
        Text::new("AnomalyDetectorMetricTimezone", Length::new(None, Some(50)), Some(".*"));
    pub static AnomalyDetectorOutlierFilteringStrength: Text = Text::one_of(
        "AnomalyDetectorOutlierFilteringStrength",
        super::AnomalyDetectorOutlierFilteringStrength::TEXTS,
    );
    pub static AnomalyDetectorStateValue: Text =
        Text::one_of("AnomalyDetectorStateValue", super::AnomalyDetectorStateValue::TEXTS);
    pub static AnomalyDetectorType: Text =
        Text::one_of("AnomalyDetectorType", super::AnomalyDetectorType::TEXTS);
    pub static AnomalyDetectorTypes: List = List {
        element: Kind::Text(&AnomalyDetectorType),
        element_name: "member",
        length: Length::new(None, Some(2)),
    };
    pub static AnomalyDetectors: List = List {
        element: Kind::Structure(&AnomalyDetector),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Arn: Text = Text::new("Arn", Length::new(Some(1), Some(1600)), None);
    pub static AssociateDatasetKmsKeyInput: Structure = Structure {
        name: "AssociateDatasetKmsKeyInput",
        union: false,
        members: &[
            Member::required("DatasetIdentifier", Kind::Text(&DatasetIdentifier)),
            Member::required("KmsKeyArn", Kind::Text(&KmsKeyArn)),
        ],
    };
    pub static AssociateDatasetKmsKeyOutput: Structure =
        Structure { name: "AssociateDatasetKmsKeyOutput", union: false, members: &[] };
    pub static AttributeName: Text =
        Text::new("AttributeName", Length::new(Some(1), Some(255)), None);
    pub static AttributeValue: Text =
        Text::new("AttributeValue", Length::new(Some(1), Some(1024)), None);
    pub static BatchFailures: List = List {
        element: Kind::Structure(&PartialFailure),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ComparisonOperator: Text =
        Text::one_of("ComparisonOperator", super::ComparisonOperator::TEXTS);
    pub static CompositeAlarm: Structure = Structure {
        name: "CompositeAlarm",
        union: false,
        members: &[
            Member::optional("ActionsEnabled", Kind::Boolean),
            Member::optional("AlarmActions", Kind::List(&ResourceList)),
            Member::optional("AlarmArn", Kind::Text(&AlarmArn)),
            Member::optional("AlarmConfigurationUpdatedTimestamp", Kind::Timestamp),
            Member::optional("AlarmDescription", Kind::Text(&AlarmDescription)),
            Member::optional("AlarmName", Kind::Text(&AlarmName)),
            Member::optional("AlarmRule", Kind::Text(&AlarmRule)),
            Member::optional("InsufficientDataActions", Kind::List(&ResourceList)),
            Member::optional("OKActions", Kind::List(&ResourceList)),
            Member::optional("StateReason", Kind::Text(&StateReason)),
            Member::optional("StateReasonData", Kind::Text(&StateReasonData)),
            Member::optional("StateUpdatedTimestamp", Kind::Timestamp),
            Member::optional("StateValue", Kind::Text(&StateValue)),
            Member::optional("StateTransitionedTimestamp", Kind::Timestamp),
            Member::optional("ActionsSuppressedBy", Kind::Text(&ActionsSuppressedBy)),
            Member::optional("ActionsSuppressedReason", Kind::Text(&ActionsSuppressedReason)),
            Member::optional("ActionsSuppressor", Kind::Text(&AlarmArn)),
            Member::optional("ActionsSuppressorWaitPeriod", Kind::Integer(Range::ANY)),
            Member::optional("ActionsSuppressorExtensionPeriod", Kind::Integer(Range::ANY)),
            Member::optional("ActionConfiguration", Kind::Structure(&ActionConfiguration)),
        ],
    };
    pub static CompositeAlarms: List = List {
        element: Kind::Structure(&CompositeAlarm),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ContributorAttributes: Map = Map {
        key: &AttributeName,
        value: Kind::Text(&AttributeValue),
        length: Length::new(Some(0), Some(150)),
    };
    pub static ContributorId: Text =
        Text::new("ContributorId", Length::new(Some(1), Some(16)), None);
    pub static Counts: List =
        List { element: Kind::Double(Span::ANY), element_name: "member", length: Length::ANY };
    pub static CreateResourceMetricsConfigurationInput: Structure = Structure {
        name: "CreateResourceMetricsConfigurationInput",
        union: false,
        members: &[
            Member::required("ResourceArn", Kind::Text(&ResourceArn)),
            Member::optional("MetricSelections", Kind::List(&ResourceMetricSelectionList)),
        ],
    };
    pub static CreateResourceMetricsConfigurationOutput: Structure = Structure {
        name: "CreateResourceMetricsConfigurationOutput",
        union: false,
        members: &[Member::required(
            "ResourceMetricsConfiguration",
            Kind::Structure(&ResourceMetricsConfiguration),
        )],
    };
    pub static DashboardArn: Text = Text::new("DashboardArn", Length::ANY, None);
    pub static DashboardBody: Text = Text::new("DashboardBody", Length::ANY, None);
    pub static DashboardEntries: List = List {
        element: Kind::Structure(&DashboardEntry),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DashboardEntry: Structure = Structure {
        name: "DashboardEntry",
        union: false,
        members: &[
            Member::optional("DashboardName", Kind::Text(&DashboardName)),
            Member::optional("DashboardArn", Kind::Text(&DashboardArn)),
            Member::optional("LastModified", Kind::Timestamp),
            Member::optional("Size", Kind::Long(Range::ANY)),
        ],
    };
    pub static DashboardName: Text = Text::new("DashboardName", Length::ANY, None);
    pub static DashboardNamePrefix: Text = Text::new("DashboardNamePrefix", Length::ANY, None);
    pub static DashboardNames: List =
        List { element: Kind::Text(&DashboardName), element_name: "member", length: Length::ANY };
    pub static DashboardValidationMessage: Structure = Structure {
        name: "DashboardValidationMessage",
        union: false,
        members: &[
            Member::optional("DataPath", Kind::Text(&DataPath)),
            Member::optional("Message", Kind::Text(&Message)),
        ],
    };
    pub static DashboardValidationMessages: List = List {
        element: Kind::Structure(&DashboardValidationMessage),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DataPath: Text = Text::new("DataPath", Length::ANY, None);
    pub static Datapoint: Structure = Structure {
        name: "Datapoint",
        union: false,
        members: &[
            Member::optional("Timestamp", Kind::Timestamp),
            Member::optional("SampleCount", Kind::Double(Span::ANY)),
            Member::optional("Average", Kind::Double(Span::ANY)),
            Member::optional("Sum", Kind::Double(Span::ANY)),
            Member::optional("Minimum", Kind::Double(Span::ANY)),
            Member::optional("Maximum", Kind::Double(Span::ANY)),
            Member::optional("Unit", Kind::Text(&StandardUnit)),
            Member::optional("ExtendedStatistics", Kind::Map(&DatapointValueMap)),
        ],
    };
    pub static DatapointValueMap: Map =
        Map { key: &ExtendedStatistic, value: Kind::Double(Span::ANY), length: Length::ANY };
    pub static DatapointValues: List =
        List { element: Kind::Double(Span::ANY), element_name: "member", length: Length::ANY };
    pub static Datapoints: List =
        List { element: Kind::Structure(&Datapoint), element_name: "member", length: Length::ANY };
    pub static DatasetArn: Text = Text::new(
        "DatasetArn",
        Length::new(Some(1), Some(2048)),
        Some("arn:[a-zA-Z0-9-]+:cloudwatch:[a-zA-Z0-9-]*:\\d{12}:dataset/default"),
    );
    pub static DatasetId: Text =
        Text::new("DatasetId", Length::new(Some(7), Some(7)), Some("default"));
    pub static DatasetIdentifier: Text = Text::new(
        "DatasetIdentifier",
        Length::new(Some(1), Some(2048)),
        Some("(default|arn:[a-zA-Z0-9-]+:cloudwatch:[a-zA-Z0-9-]*:\\d{12}:dataset/default)"),
    );
    pub static DefinitionId: Text =
        Text::new("DefinitionId", Length::new(Some(1), Some(64)), Some("[a-zA-Z0-9-]{1,64}"));
    pub static DefinitionPath: Text = Text::new(
        "DefinitionPath",
        Length::new(Some(1), Some(1024)),
        Some("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}]+"),
    );
    pub static DeleteAlarmMuteRuleInput: Structure = Structure {
        name: "DeleteAlarmMuteRuleInput",
        union: false,
        members: &[Member::required("AlarmMuteRuleName", Kind::Text(&Name))],
    };
    pub static DeleteAlarmsInput: Structure = Structure {
        name: "DeleteAlarmsInput",
        union: false,
        members: &[Member::required("AlarmNames", Kind::List(&AlarmNames))],
    };
    pub static DeleteAnomalyDetectorInput: Structure = Structure {
        name: "DeleteAnomalyDetectorInput",
        union: false,
        members: &[
            Member::optional("AnomalyDetectorId", Kind::Text(&AnomalyDetectorId)),
            Member::optional("Namespace", Kind::Text(&Namespace)),
            Member::optional("MetricName", Kind::Text(&MetricName)),
            Member::optional("Dimensions", Kind::List(&Dimensions)),
            Member::optional("Stat", Kind::Text(&AnomalyDetectorMetricStat)),
            Member::optional(
                "SingleMetricAnomalyDetector",
                Kind::Structure(&SingleMetricAnomalyDetector),
            ),
            Member::optional(
                "MetricMathAnomalyDetector",
                Kind::Structure(&MetricMathAnomalyDetector),
            ),
        ],
    };
    pub static DeleteAnomalyDetectorOutput: Structure =
        Structure { name: "DeleteAnomalyDetectorOutput", union: false, members: &[] };
    pub static DeleteDashboardsInput: Structure = Structure {
        name: "DeleteDashboardsInput",
        union: false,
        members: &[Member::required("DashboardNames", Kind::List(&DashboardNames))],
    };
    pub static DeleteDashboardsOutput: Structure =
        Structure { name: "DeleteDashboardsOutput", union: false, members: &[] };
    pub static DeleteInsightRulesInput: Structure = Structure {
        name: "DeleteInsightRulesInput",
        union: false,
        members: &[Member::required("RuleNames", Kind::List(&InsightRuleNames))],
    };
    pub static DeleteInsightRulesOutput: Structure = Structure {
        name: "DeleteInsightRulesOutput",
        union: false,
        members: &[Member::optional("Failures", Kind::List(&BatchFailures))],
    };
    pub static DeleteMetricDataQueryDefinitionInput: Structure = Structure {
        name: "DeleteMetricDataQueryDefinitionInput",
        union: false,
        members: &[Member::required("Id", Kind::Text(&DefinitionId))],
    };
    pub static DeleteMetricDataQueryDefinitionOutput: Structure =
        Structure { name: "DeleteMetricDataQueryDefinitionOutput", union: false, members: &[] };
    pub static DeleteMetricStreamInput: Structure = Structure {
        name: "DeleteMetricStreamInput",
        union: false,
        members: &[Member::required("Name", Kind::Text(&MetricStreamName))],
    };
    pub static DeleteMetricStreamOutput: Structure =
        Structure { name: "DeleteMetricStreamOutput", union: false, members: &[] };
    pub static DeleteResourceMetricsConfigurationInput: Structure = Structure {
        name: "DeleteResourceMetricsConfigurationInput",
        union: false,
        members: &[Member::required("ResourceArn", Kind::Text(&ResourceArn))],
    };
    pub static DeleteResourceMetricsConfigurationOutput: Structure =
        Structure { name: "DeleteResourceMetricsConfigurationOutput", union: false, members: &[] };
    pub static DescribeAlarmContributorsInput: Structure = Structure {
        name: "DescribeAlarmContributorsInput",
        union: false,
        members: &[
            Member::required("AlarmName", Kind::Text(&AlarmName)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeAlarmContributorsOutput: Structure = Structure {
        name: "DescribeAlarmContributorsOutput",
        union: false,
        members: &[
            Member::required("AlarmContributors", Kind::List(&AlarmContributors)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeAlarmHistoryInput: Structure = Structure {
        name: "DescribeAlarmHistoryInput",
        union: false,
        members: &[
            Member::optional("AlarmName", Kind::Text(&AlarmName)),
            Member::optional("AlarmContributorId", Kind::Text(&ContributorId)),
            Member::optional("AlarmTypes", Kind::List(&AlarmTypes)),
            Member::optional("HistoryItemType", Kind::Text(&HistoryItemType)),
            Member::optional("StartDate", Kind::Timestamp),
            Member::optional("EndDate", Kind::Timestamp),
            Member::optional("MaxRecords", Kind::Integer(Range::new(Some(1), Some(100)))),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("ScanBy", Kind::Text(&ScanBy)),
        ],
    };
    pub static DescribeAlarmHistoryOutput: Structure = Structure {
        name: "DescribeAlarmHistoryOutput",
        union: false,
        members: &[
            Member::optional("AlarmHistoryItems", Kind::List(&AlarmHistoryItems)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeAlarmsForMetricInput: Structure = Structure {
        name: "DescribeAlarmsForMetricInput",
        union: false,
        members: &[
            Member::required("MetricName", Kind::Text(&MetricName)),
            Member::required("Namespace", Kind::Text(&Namespace)),
            Member::optional("Statistic", Kind::Text(&Statistic)),
            Member::optional("ExtendedStatistic", Kind::Text(&ExtendedStatistic)),
            Member::optional("Dimensions", Kind::List(&Dimensions)),
            Member::optional("Period", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("Unit", Kind::Text(&StandardUnit)),
        ],
    };
    pub static DescribeAlarmsForMetricOutput: Structure = Structure {
        name: "DescribeAlarmsForMetricOutput",
        union: false,
        members: &[Member::optional("MetricAlarms", Kind::List(&MetricAlarms))],
    };
    pub static DescribeAlarmsInput: Structure = Structure {
        name: "DescribeAlarmsInput",
        union: false,
        members: &[
            Member::optional("AlarmNames", Kind::List(&AlarmNames)),
            Member::optional("AlarmNamePrefix", Kind::Text(&AlarmNamePrefix)),
            Member::optional("AlarmTypes", Kind::List(&AlarmTypes)),
            Member::optional("ChildrenOfAlarmName", Kind::Text(&AlarmName)),
            Member::optional("ParentsOfAlarmName", Kind::Text(&AlarmName)),
            Member::optional("StateValue", Kind::Text(&StateValue)),
            Member::optional("ActionPrefix", Kind::Text(&ActionPrefix)),
            Member::optional("MaxRecords", Kind::Integer(Range::new(Some(1), Some(100)))),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeAlarmsOutput: Structure = Structure {
        name: "DescribeAlarmsOutput",
        union: false,
        members: &[
            Member::optional("CompositeAlarms", Kind::List(&CompositeAlarms)),
            Member::optional("MetricAlarms", Kind::List(&MetricAlarms)),
            Member::optional("LogAlarms", Kind::List(&LogAlarms)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeAnomalyDetectorsInput: Structure = Structure {
        name: "DescribeAnomalyDetectorsInput",
        union: false,
        members: &[
            Member::optional("AnomalyDetectorIds", Kind::List(&AnomalyDetectorIds)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("Namespace", Kind::Text(&Namespace)),
            Member::optional("MetricName", Kind::Text(&MetricName)),
            Member::optional("Dimensions", Kind::List(&Dimensions)),
            Member::optional("AnomalyDetectorTypes", Kind::List(&AnomalyDetectorTypes)),
        ],
    };
    pub static DescribeAnomalyDetectorsOutput: Structure = Structure {
        name: "DescribeAnomalyDetectorsOutput",
        union: false,
        members: &[
            Member::optional("AnomalyDetectors", Kind::List(&AnomalyDetectors)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeInsightRulesInput: Structure = Structure {
        name: "DescribeInsightRulesInput",
        union: false,
        members: &[
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), Some(500)))),
        ],
    };
    pub static DescribeInsightRulesOutput: Structure = Structure {
        name: "DescribeInsightRulesOutput",
        union: false,
        members: &[
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("InsightRules", Kind::List(&InsightRules)),
        ],
    };
    pub static Dimension: Structure = Structure {
        name: "Dimension",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&DimensionName)),
            Member::required("Value", Kind::Text(&DimensionValue)),
        ],
    };
    pub static DimensionFilter: Structure = Structure {
        name: "DimensionFilter",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&DimensionName)),
            Member::optional("Value", Kind::Text(&DimensionValue)),
        ],
    };
    pub static DimensionFilters: List = List {
        element: Kind::Structure(&DimensionFilter),
        element_name: "member",
        length: Length::new(None, Some(10)),
    };
    pub static DimensionName: Text =
        Text::new("DimensionName", Length::new(Some(1), Some(255)), None);
    pub static DimensionValue: Text =
        Text::new("DimensionValue", Length::new(Some(1), Some(1024)), None);
    pub static Dimensions: List = List {
        element: Kind::Structure(&Dimension),
        element_name: "member",
        length: Length::new(None, Some(30)),
    };
    pub static DisableAlarmActionsInput: Structure = Structure {
        name: "DisableAlarmActionsInput",
        union: false,
        members: &[Member::required("AlarmNames", Kind::List(&AlarmNames))],
    };
    pub static DisableInsightRulesInput: Structure = Structure {
        name: "DisableInsightRulesInput",
        union: false,
        members: &[Member::required("RuleNames", Kind::List(&InsightRuleNames))],
    };
    pub static DisableInsightRulesOutput: Structure = Structure {
        name: "DisableInsightRulesOutput",
        union: false,
        members: &[Member::optional("Failures", Kind::List(&BatchFailures))],
    };
    pub static DisassociateDatasetKmsKeyInput: Structure = Structure {
        name: "DisassociateDatasetKmsKeyInput",
        union: false,
        members: &[Member::required("DatasetIdentifier", Kind::Text(&DatasetIdentifier))],
    };
    pub static DisassociateDatasetKmsKeyOutput: Structure =
        Structure { name: "DisassociateDatasetKmsKeyOutput", union: false, members: &[] };
    pub static Duration: Text = Text::new("Duration", Length::new(Some(1), Some(50)), None);
    pub static EnableAlarmActionsInput: Structure = Structure {
        name: "EnableAlarmActionsInput",
        union: false,
        members: &[Member::required("AlarmNames", Kind::List(&AlarmNames))],
    };
    pub static EnableInsightRulesInput: Structure = Structure {
        name: "EnableInsightRulesInput",
        union: false,
        members: &[Member::required("RuleNames", Kind::List(&InsightRuleNames))],
    };
    pub static EnableInsightRulesOutput: Structure = Structure {
        name: "EnableInsightRulesOutput",
        union: false,
        members: &[Member::optional("Failures", Kind::List(&BatchFailures))],
    };
    pub static Entity: Structure = Structure {
        name: "Entity",
        union: false,
        members: &[
            Member::optional("KeyAttributes", Kind::Map(&EntityKeyAttributesMap)),
            Member::optional("Attributes", Kind::Map(&EntityAttributesMap)),
        ],
    };
    pub static EntityAttributesMap: Map = Map {
        key: &EntityAttributesMapKeyString,
        value: Kind::Text(&EntityAttributesMapValueString),
        length: Length::new(Some(0), Some(10)),
    };
    pub static EntityAttributesMapKeyString: Text =
        Text::new("EntityAttributesMapKeyString", Length::new(Some(1), Some(256)), None);
    pub static EntityAttributesMapValueString: Text =
        Text::new("EntityAttributesMapValueString", Length::new(Some(1), Some(2048)), None);
    pub static EntityKeyAttributesMap: Map = Map {
        key: &EntityKeyAttributesMapKeyString,
        value: Kind::Text(&EntityKeyAttributesMapValueString),
        length: Length::new(Some(2), Some(4)),
    };
    pub static EntityKeyAttributesMapKeyString: Text =
        Text::new("EntityKeyAttributesMapKeyString", Length::new(Some(1), Some(32)), None);
    pub static EntityKeyAttributesMapValueString: Text =
        Text::new("EntityKeyAttributesMapValueString", Length::new(Some(1), Some(2048)), None);
    pub static EntityMetricData: Structure = Structure {
        name: "EntityMetricData",
        union: false,
        members: &[
            Member::optional("Entity", Kind::Structure(&Entity)),
            Member::optional("MetricData", Kind::List(&MetricData)),
        ],
    };
    pub static EntityMetricDataList: List = List {
        element: Kind::Structure(&EntityMetricData),
        element_name: "member",
        length: Length::ANY,
    };
    pub static EvaluateLowSampleCountPercentile: Text =
        Text::new("EvaluateLowSampleCountPercentile", Length::new(Some(1), Some(255)), None);
    pub static EvaluationCriteria: Structure = Structure {
        name: "EvaluationCriteria",
        union: true,
        members: &[Member::optional("PromQLCriteria", Kind::Structure(&AlarmPromQLCriteria))],
    };
    pub static EvaluationState: Text =
        Text::one_of("EvaluationState", super::EvaluationState::TEXTS);
    pub static EvaluationWindow: Structure = Structure {
        name: "EvaluationWindow",
        union: true,
        members: &[
            Member::optional("WallClockWindow", Kind::Structure(&WallClockWindow)),
            Member::optional("SlidingWindow", Kind::Structure(&SlidingWindow)),
        ],
    };
    pub static ExceptionType: Text = Text::new("ExceptionType", Length::ANY, None);
    pub static Expression: Text = Text::new("Expression", Length::new(Some(1), Some(256)), None);
    pub static ExtendedStatistic: Text = Text::new("ExtendedStatistic", Length::ANY, None);
    pub static ExtendedStatistics: List = List {
        element: Kind::Text(&ExtendedStatistic),
        element_name: "member",
        length: Length::new(Some(1), Some(10)),
    };
    pub static FailureCode: Text = Text::new("FailureCode", Length::ANY, None);
    pub static FailureDescription: Text = Text::new("FailureDescription", Length::ANY, None);
    pub static FailureResource: Text = Text::new("FailureResource", Length::ANY, None);
    pub static GetAlarmMuteRuleInput: Structure = Structure {
        name: "GetAlarmMuteRuleInput",
        union: false,
        members: &[Member::required("AlarmMuteRuleName", Kind::Text(&Name))],
    };
    pub static GetAlarmMuteRuleOutput: Structure = Structure {
        name: "GetAlarmMuteRuleOutput",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&Name)),
            Member::optional("AlarmMuteRuleArn", Kind::Text(&Arn)),
            Member::optional("Description", Kind::Text(&AlarmDescription)),
            Member::optional("Rule", Kind::Structure(&Rule)),
            Member::optional("MuteTargets", Kind::Structure(&MuteTargets)),
            Member::optional("StartDate", Kind::Timestamp),
            Member::optional("ExpireDate", Kind::Timestamp),
            Member::optional("Status", Kind::Text(&AlarmMuteRuleStatus)),
            Member::optional("LastUpdatedTimestamp", Kind::Timestamp),
            Member::optional("MuteType", Kind::Text(&MuteType)),
        ],
    };
    pub static GetDashboardInput: Structure = Structure {
        name: "GetDashboardInput",
        union: false,
        members: &[Member::required("DashboardName", Kind::Text(&DashboardName))],
    };
    pub static GetDashboardOutput: Structure = Structure {
        name: "GetDashboardOutput",
        union: false,
        members: &[
            Member::optional("DashboardArn", Kind::Text(&DashboardArn)),
            Member::optional("DashboardBody", Kind::Text(&DashboardBody)),
            Member::optional("DashboardName", Kind::Text(&DashboardName)),
        ],
    };
    pub static GetDatasetInput: Structure = Structure {
        name: "GetDatasetInput",
        union: false,
        members: &[Member::required("DatasetIdentifier", Kind::Text(&DatasetIdentifier))],
    };
    pub static GetDatasetOutput: Structure = Structure {
        name: "GetDatasetOutput",
        union: false,
        members: &[
            Member::required("DatasetId", Kind::Text(&DatasetId)),
            Member::required("Arn", Kind::Text(&DatasetArn)),
            Member::optional("KmsKeyArn", Kind::Text(&KmsKeyArn)),
        ],
    };
    pub static GetInsightRuleReportInput: Structure = Structure {
        name: "GetInsightRuleReportInput",
        union: false,
        members: &[
            Member::required("RuleName", Kind::Text(&InsightRuleName)),
            Member::required("StartTime", Kind::Timestamp),
            Member::required("EndTime", Kind::Timestamp),
            Member::required("Period", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("MaxContributorCount", Kind::Integer(Range::ANY)),
            Member::optional("Metrics", Kind::List(&InsightRuleMetricList)),
            Member::optional("OrderBy", Kind::Text(&InsightRuleOrderBy)),
        ],
    };
    pub static GetInsightRuleReportOutput: Structure = Structure {
        name: "GetInsightRuleReportOutput",
        union: false,
        members: &[
            Member::optional("KeyLabels", Kind::List(&InsightRuleContributorKeyLabels)),
            Member::optional("AggregationStatistic", Kind::Text(&InsightRuleAggregationStatistic)),
            Member::optional("AggregateValue", Kind::Double(Span::ANY)),
            Member::optional("ApproximateUniqueCount", Kind::Long(Range::ANY)),
            Member::optional("Contributors", Kind::List(&InsightRuleContributors)),
            Member::optional("MetricDatapoints", Kind::List(&InsightRuleMetricDatapoints)),
        ],
    };
    pub static GetMetricDataInput: Structure = Structure {
        name: "GetMetricDataInput",
        union: false,
        members: &[
            Member::required("MetricDataQueries", Kind::List(&MetricDataQueries)),
            Member::required("StartTime", Kind::Timestamp),
            Member::required("EndTime", Kind::Timestamp),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("ScanBy", Kind::Text(&ScanBy)),
            Member::optional("MaxDatapoints", Kind::Integer(Range::ANY)),
            Member::optional("LabelOptions", Kind::Structure(&LabelOptions)),
        ],
    };
    pub static GetMetricDataLabelTimezone: Text =
        Text::new("GetMetricDataLabelTimezone", Length::ANY, None);
    pub static GetMetricDataOutput: Structure = Structure {
        name: "GetMetricDataOutput",
        union: false,
        members: &[
            Member::optional("MetricDataResults", Kind::List(&MetricDataResults)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("Messages", Kind::List(&MetricDataResultMessages)),
        ],
    };
    pub static GetMetricDataQueryDefinitionInput: Structure = Structure {
        name: "GetMetricDataQueryDefinitionInput",
        union: false,
        members: &[Member::required("Id", Kind::Text(&DefinitionId))],
    };
    pub static GetMetricDataQueryDefinitionOutput: Structure = Structure {
        name: "GetMetricDataQueryDefinitionOutput",
        union: false,
        members: &[
            Member::required("Id", Kind::Text(&DefinitionId)),
            Member::required("Arn", Kind::Text(&AmazonResourceName)),
            Member::required("Path", Kind::Text(&DefinitionPath)),
            Member::required("Expression", Kind::Text(&MetricExpressionString)).sensitive(),
            Member::required("Type", Kind::Text(&QueryType)),
            Member::required("CreatedAt", Kind::Timestamp),
            Member::required("UpdatedAt", Kind::Timestamp),
        ],
    };
    pub static GetMetricStatisticsInput: Structure = Structure {
        name: "GetMetricStatisticsInput",
        union: false,
        members: &[
            Member::required("Namespace", Kind::Text(&Namespace)),
            Member::required("MetricName", Kind::Text(&MetricName)),
            Member::optional("Dimensions", Kind::List(&Dimensions)),
            Member::required("StartTime", Kind::Timestamp),
            Member::required("EndTime", Kind::Timestamp),
            Member::required("Period", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("Statistics", Kind::List(&Statistics)),
            Member::optional("ExtendedStatistics", Kind::List(&ExtendedStatistics)),
            Member::optional("Unit", Kind::Text(&StandardUnit)),
        ],
    };
    pub static GetMetricStatisticsOutput: Structure = Structure {
        name: "GetMetricStatisticsOutput",
        union: false,
        members: &[
            Member::optional("Label", Kind::Text(&MetricLabel)),
            Member::optional("Datapoints", Kind::List(&Datapoints)),
        ],
    };
    pub static GetMetricStreamInput: Structure = Structure {
        name: "GetMetricStreamInput",
        union: false,
        members: &[Member::required("Name", Kind::Text(&MetricStreamName))],
    };
    pub static GetMetricStreamOutput: Structure = Structure {
        name: "GetMetricStreamOutput",
        union: false,
        members: &[
            Member::optional("Arn", Kind::Text(&AmazonResourceName)),
            Member::optional("Name", Kind::Text(&MetricStreamName)),
            Member::optional("IncludeFilters", Kind::List(&MetricStreamFilters)),
            Member::optional("ExcludeFilters", Kind::List(&MetricStreamFilters)),
            Member::optional("FirehoseArn", Kind::Text(&AmazonResourceName)),
            Member::optional("RoleArn", Kind::Text(&AmazonResourceName)),
            Member::optional("State", Kind::Text(&MetricStreamState)),
            Member::optional("CreationDate", Kind::Timestamp),
            Member::optional("LastUpdateDate", Kind::Timestamp),
            Member::optional("OutputFormat", Kind::Text(&MetricStreamOutputFormat)),
            Member::optional(
                "StatisticsConfigurations",
                Kind::List(&MetricStreamStatisticsConfigurations),
            ),
            Member::optional("IncludeLinkedAccountsMetrics", Kind::Boolean),
        ],
    };
    pub static GetMetricWidgetImageInput: Structure = Structure {
        name: "GetMetricWidgetImageInput",
        union: false,
        members: &[
            Member::required("MetricWidget", Kind::Text(&MetricWidget)),
            Member::optional("OutputFormat", Kind::Text(&OutputFormat)),
        ],
    };
    pub static GetMetricWidgetImageOutput: Structure = Structure {
        name: "GetMetricWidgetImageOutput",
        union: false,
        members: &[Member::optional("MetricWidgetImage", Kind::Blob(Length::ANY))],
    };
    pub static GetOTelEnrichmentInput: Structure =
        Structure { name: "GetOTelEnrichmentInput", union: false, members: &[] };
    pub static GetOTelEnrichmentOutput: Structure = Structure {
        name: "GetOTelEnrichmentOutput",
        union: false,
        members: &[
            Member::required("Status", Kind::Text(&OTelEnrichmentStatus)),
            Member::optional("IncludeFilters", Kind::List(&OTelEnrichmentMetricSelectorList)),
            Member::optional("ExcludeFilters", Kind::List(&OTelEnrichmentMetricSelectorList)),
            Member::optional("CreatedAt", Kind::Timestamp),
            Member::optional("UpdatedAt", Kind::Timestamp),
        ],
    };
    pub static GetResourceMetricsConfigurationInput: Structure = Structure {
        name: "GetResourceMetricsConfigurationInput",
        union: false,
        members: &[Member::required("ResourceArn", Kind::Text(&ResourceArn))],
    };
    pub static GetResourceMetricsConfigurationOutput: Structure = Structure {
        name: "GetResourceMetricsConfigurationOutput",
        union: false,
        members: &[Member::required(
            "ResourceMetricsConfiguration",
            Kind::Structure(&ResourceMetricsConfiguration),
        )],
    };
    pub static HistoryData: Text = Text::new("HistoryData", Length::new(Some(1), Some(4095)), None);
    pub static HistoryItemType: Text =
        Text::one_of("HistoryItemType", super::HistoryItemType::TEXTS);
    pub static HistorySummary: Text =
        Text::new("HistorySummary", Length::new(Some(1), Some(255)), None);
    pub static InsightRule: Structure = Structure {
        name: "InsightRule",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&InsightRuleName)),
            Member::required("State", Kind::Text(&InsightRuleState)),
            Member::required("Schema", Kind::Text(&InsightRuleSchema)),
            Member::required("Definition", Kind::Text(&InsightRuleDefinition)),
            Member::optional("ManagedRule", Kind::Boolean),
            Member::optional("ApplyOnTransformedLogs", Kind::Boolean),
        ],
    };
    pub static InsightRuleAggregationStatistic: Text =
        Text::new("InsightRuleAggregationStatistic", Length::ANY, None);
    pub static InsightRuleContributor: Structure = Structure {
        name: "InsightRuleContributor",
        union: false,
        members: &[
            Member::required("Keys", Kind::List(&InsightRuleContributorKeys)),
            Member::required("ApproximateAggregateValue", Kind::Double(Span::ANY)),
            Member::required("Datapoints", Kind::List(&InsightRuleContributorDatapoints)),
        ],
    };
    pub static InsightRuleContributorDatapoint: Structure = Structure {
        name: "InsightRuleContributorDatapoint",
        union: false,
        members: &[
            Member::required("Timestamp", Kind::Timestamp),
            Member::required("ApproximateValue", Kind::Double(Span::ANY)),
        ],
    };
    pub static InsightRuleContributorDatapoints: List = List {
        element: Kind::Structure(&InsightRuleContributorDatapoint),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InsightRuleContributorKey: Text =
        Text::new("InsightRuleContributorKey", Length::ANY, None);
    pub static InsightRuleContributorKeyLabel: Text =
        Text::new("InsightRuleContributorKeyLabel", Length::ANY, None);
    pub static InsightRuleContributorKeyLabels: List = List {
        element: Kind::Text(&InsightRuleContributorKeyLabel),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InsightRuleContributorKeys: List = List {
        element: Kind::Text(&InsightRuleContributorKey),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InsightRuleContributors: List = List {
        element: Kind::Structure(&InsightRuleContributor),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InsightRuleDefinition: Text = Text::new(
        "InsightRuleDefinition",
        Length::new(Some(1), Some(8192)),
        Some("[\\x00-\\x7F]+"),
    );
    pub static InsightRuleMetricDatapoint: Structure = Structure {
        name: "InsightRuleMetricDatapoint",
        union: false,
        members: &[
            Member::required("Timestamp", Kind::Timestamp),
            Member::optional("UniqueContributors", Kind::Double(Span::ANY)),
            Member::optional("MaxContributorValue", Kind::Double(Span::ANY)),
            Member::optional("SampleCount", Kind::Double(Span::ANY)),
            Member::optional("Average", Kind::Double(Span::ANY)),
            Member::optional("Sum", Kind::Double(Span::ANY)),
            Member::optional("Minimum", Kind::Double(Span::ANY)),
            Member::optional("Maximum", Kind::Double(Span::ANY)),
        ],
    };
    pub static InsightRuleMetricDatapoints: List = List {
        element: Kind::Structure(&InsightRuleMetricDatapoint),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InsightRuleMetricList: List = List {
        element: Kind::Text(&InsightRuleMetricName),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InsightRuleMetricName: Text =
        Text::new("InsightRuleMetricName", Length::new(Some(1), Some(32)), Some("[\\x20-\\x7E]+"));
    pub static InsightRuleName: Text =
        Text::new("InsightRuleName", Length::new(Some(1), Some(128)), Some("[\\x20-\\x7E]+"));
    pub static InsightRuleNames: List =
        List { element: Kind::Text(&InsightRuleName), element_name: "member", length: Length::ANY };
    pub static InsightRuleOrderBy: Text =
        Text::new("InsightRuleOrderBy", Length::new(Some(1), Some(32)), Some("[\\x20-\\x7E]+"));
    pub static InsightRuleSchema: Text = Text::new("InsightRuleSchema", Length::ANY, None);
    pub static InsightRuleState: Text =
        Text::new("InsightRuleState", Length::new(Some(1), Some(32)), Some("[\\x20-\\x7E]+"));
    pub static InsightRules: List = List {
        element: Kind::Structure(&InsightRule),
        element_name: "member",
        length: Length::ANY,
    };
    pub static KmsKeyArn: Text = Text::new(
        "KmsKeyArn",
        Length::new(Some(20), Some(2048)),
        Some("arn:[a-zA-Z0-9-]+:kms:[a-zA-Z0-9-]+:\\d{12}:key/[a-f0-9-]+"),
    );
    pub static LabelOptions: Structure = Structure {
        name: "LabelOptions",
        union: false,
        members: &[Member::optional("Timezone", Kind::Text(&GetMetricDataLabelTimezone))],
    };
    pub static ListAlarmMuteRulesInput: Structure = Structure {
        name: "ListAlarmMuteRulesInput",
        union: false,
        members: &[
            Member::optional("AlarmName", Kind::Text(&Name)),
            Member::optional("Statuses", Kind::List(&AlarmMuteRuleStatuses)),
            Member::optional("MaxRecords", Kind::Integer(Range::new(Some(1), Some(100)))),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListAlarmMuteRulesOutput: Structure = Structure {
        name: "ListAlarmMuteRulesOutput",
        union: false,
        members: &[
            Member::optional("AlarmMuteRuleSummaries", Kind::List(&AlarmMuteRuleSummaries)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListDashboardsInput: Structure = Structure {
        name: "ListDashboardsInput",
        union: false,
        members: &[
            Member::optional("DashboardNamePrefix", Kind::Text(&DashboardNamePrefix)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListDashboardsOutput: Structure = Structure {
        name: "ListDashboardsOutput",
        union: false,
        members: &[
            Member::optional("DashboardEntries", Kind::List(&DashboardEntries)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListManagedInsightRulesInput: Structure = Structure {
        name: "ListManagedInsightRulesInput",
        union: false,
        members: &[
            Member::required("ResourceARN", Kind::Text(&AmazonResourceName)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), Some(500)))),
        ],
    };
    pub static ListManagedInsightRulesOutput: Structure = Structure {
        name: "ListManagedInsightRulesOutput",
        union: false,
        members: &[
            Member::optional("ManagedRules", Kind::List(&ManagedRuleDescriptions)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListMetricDataQueryDefinitionsInput: Structure = Structure {
        name: "ListMetricDataQueryDefinitionsInput",
        union: false,
        members: &[
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), Some(100)))),
            Member::optional("NextToken", Kind::Text(&MetricDataQueryDefinitionNextToken)),
        ],
    };
    pub static ListMetricDataQueryDefinitionsOutput: Structure = Structure {
        name: "ListMetricDataQueryDefinitionsOutput",
        union: false,
        members: &[
            Member::required("Items", Kind::List(&MetricDataQueryDefinitionSummaries)),
            Member::optional("NextToken", Kind::Text(&MetricDataQueryDefinitionNextToken)),
        ],
    };
    pub static ListMetricStreamsInput: Structure = Structure {
        name: "ListMetricStreamsInput",
        union: false,
        members: &[
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), Some(500)))),
        ],
    };
    pub static ListMetricStreamsOutput: Structure = Structure {
        name: "ListMetricStreamsOutput",
        union: false,
        members: &[
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("Entries", Kind::List(&MetricStreamEntries)),
        ],
    };
    pub static ListMetricsInput: Structure = Structure {
        name: "ListMetricsInput",
        union: false,
        members: &[
            Member::optional("Namespace", Kind::Text(&Namespace)),
            Member::optional("MetricName", Kind::Text(&MetricName)),
            Member::optional("Dimensions", Kind::List(&DimensionFilters)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("RecentlyActive", Kind::Text(&RecentlyActive)),
            Member::optional("IncludeLinkedAccounts", Kind::Boolean),
            Member::optional("OwningAccount", Kind::Text(&AccountId)),
        ],
    };
    pub static ListMetricsOutput: Structure = Structure {
        name: "ListMetricsOutput",
        union: false,
        members: &[
            Member::optional("Metrics", Kind::List(&Metrics)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("OwningAccounts", Kind::List(&OwningAccounts)),
        ],
    };
    pub static ListTagsForResourceInput: Structure = Structure {
        name: "ListTagsForResourceInput",
        union: false,
        members: &[Member::required("ResourceARN", Kind::Text(&AmazonResourceName))],
    };
    pub static ListTagsForResourceOutput: Structure = Structure {
        name: "ListTagsForResourceOutput",
        union: false,
        members: &[Member::optional("Tags", Kind::List(&TagList))],
    };
    pub static LogAlarm: Structure = Structure {
        name: "LogAlarm",
        union: false,
        members: &[
            Member::optional("AlarmName", Kind::Text(&AlarmName)),
            Member::optional("AlarmArn", Kind::Text(&AlarmArn)),
            Member::optional("AlarmDescription", Kind::Text(&AlarmDescription)),
            Member::optional("AlarmConfigurationUpdatedTimestamp", Kind::Timestamp),
            Member::optional("ActionsEnabled", Kind::Boolean),
            Member::optional("OKActions", Kind::List(&ResourceList)),
            Member::optional("AlarmActions", Kind::List(&ResourceList)),
            Member::optional("InsufficientDataActions", Kind::List(&ResourceList)),
            Member::optional("StateValue", Kind::Text(&StateValue)),
            Member::optional("StateReason", Kind::Text(&StateReason)),
            Member::optional("StateReasonData", Kind::Text(&StateReasonData)),
            Member::optional("StateUpdatedTimestamp", Kind::Timestamp),
            Member::optional(
                "ScheduledQueryConfiguration",
                Kind::Structure(&ScheduledQueryConfiguration),
            ),
            Member::optional("QueryResultsToEvaluate", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("QueryResultsToAlarm", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("Threshold", Kind::Double(Span::ANY)),
            Member::optional("ComparisonOperator", Kind::Text(&ComparisonOperator)),
            Member::optional("TreatMissingData", Kind::Text(&TreatMissingData)),
            Member::optional("StateTransitionedTimestamp", Kind::Timestamp),
            Member::optional("EvaluationState", Kind::Text(&EvaluationState)),
            Member::optional("ActionLogLineCount", Kind::Integer(Range::ANY)),
            Member::optional("ActionLogLineRoleArn", Kind::Text(&ActionLogLineRoleArn)),
            Member::optional("WarmUpConfiguration", Kind::Structure(&WarmUpConfiguration)),
            Member::optional("ActionConfiguration", Kind::Structure(&ActionConfiguration)),
        ],
    };
    pub static LogAlarms: List =
        List { element: Kind::Structure(&LogAlarm), element_name: "member", length: Length::ANY };
    pub static LogGroupIdentifiers: List = List {
        element: Kind::Text(&AmazonResourceName),
        element_name: "member",
        length: Length::new(Some(1), Some(50)),
    };
    pub static ManagedRule: Structure = Structure {
        name: "ManagedRule",
        union: false,
        members: &[
            Member::required("TemplateName", Kind::Text(&TemplateName)),
            Member::required("ResourceARN", Kind::Text(&AmazonResourceName)),
            Member::optional("Tags", Kind::List(&TagList)),
        ],
    };
    pub static ManagedRuleDescription: Structure = Structure {
        name: "ManagedRuleDescription",
        union: false,
        members: &[
            Member::optional("TemplateName", Kind::Text(&TemplateName)),
            Member::optional("ResourceARN", Kind::Text(&AmazonResourceName)),
            Member::optional("RuleState", Kind::Structure(&ManagedRuleState)),
        ],
    };
    pub static ManagedRuleDescriptions: List = List {
        element: Kind::Structure(&ManagedRuleDescription),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ManagedRuleState: Structure = Structure {
        name: "ManagedRuleState",
        union: false,
        members: &[
            Member::required("RuleName", Kind::Text(&InsightRuleName)),
            Member::required("State", Kind::Text(&InsightRuleState)),
        ],
    };
    pub static ManagedRules: List = List {
        element: Kind::Structure(&ManagedRule),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Message: Text = Text::new("Message", Length::ANY, None);
    pub static MessageData: Structure = Structure {
        name: "MessageData",
        union: false,
        members: &[
            Member::optional("Code", Kind::Text(&MessageDataCode)),
            Member::optional("Value", Kind::Text(&MessageDataValue)),
        ],
    };
    pub static MessageDataCode: Text = Text::new("MessageDataCode", Length::ANY, None);
    pub static MessageDataValue: Text = Text::new("MessageDataValue", Length::ANY, None);
    pub static Metric: Structure = Structure {
        name: "Metric",
        union: false,
        members: &[
            Member::optional("Namespace", Kind::Text(&Namespace)),
            Member::optional("MetricName", Kind::Text(&MetricName)),
            Member::optional("Dimensions", Kind::List(&Dimensions)),
        ],
    };
    pub static MetricAlarm: Structure = Structure {
        name: "MetricAlarm",
        union: false,
        members: &[
            Member::optional("AlarmName", Kind::Text(&AlarmName)),
            Member::optional("AlarmArn", Kind::Text(&AlarmArn)),
            Member::optional("AlarmDescription", Kind::Text(&AlarmDescription)),
            Member::optional("AlarmConfigurationUpdatedTimestamp", Kind::Timestamp),
            Member::optional("ActionsEnabled", Kind::Boolean),
            Member::optional("OKActions", Kind::List(&ResourceList)),
            Member::optional("AlarmActions", Kind::List(&ResourceList)),
            Member::optional("InsufficientDataActions", Kind::List(&ResourceList)),
            Member::optional("StateValue", Kind::Text(&StateValue)),
            Member::optional("StateReason", Kind::Text(&StateReason)),
            Member::optional("StateReasonData", Kind::Text(&StateReasonData)),
            Member::optional("StateUpdatedTimestamp", Kind::Timestamp),
            Member::optional("MetricName", Kind::Text(&MetricName)),
            Member::optional("Namespace", Kind::Text(&Namespace)),
            Member::optional("Statistic", Kind::Text(&Statistic)),
            Member::optional("ExtendedStatistic", Kind::Text(&ExtendedStatistic)),
            Member::optional("Dimensions", Kind::List(&Dimensions)),
            Member::optional("Period", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("Unit", Kind::Text(&StandardUnit)),
            Member::optional("EvaluationPeriods", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("DatapointsToAlarm", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("Threshold", Kind::Double(Span::ANY)),
            Member::optional("ComparisonOperator", Kind::Text(&ComparisonOperator)),
            Member::optional("TreatMissingData", Kind::Text(&TreatMissingData)),
            Member::optional(
                "EvaluateLowSampleCountPercentile",
                Kind::Text(&EvaluateLowSampleCountPercentile),
            ),
            Member::optional("Metrics", Kind::List(&MetricDataQueries)),
            Member::optional("ThresholdMetricId", Kind::Text(&MetricId)),
            Member::optional("EvaluationState", Kind::Text(&EvaluationState)),
            Member::optional("StateTransitionedTimestamp", Kind::Timestamp),
            Member::optional("EvaluationWindow", Kind::Structure(&EvaluationWindow)),
            Member::optional("WarmUpConfiguration", Kind::Structure(&WarmUpConfiguration)),
            Member::optional("EvaluationCriteria", Kind::Structure(&EvaluationCriteria)),
            Member::optional("EvaluationInterval", Kind::Integer(Range::new(Some(10), Some(3600)))),
            Member::optional("ActionConfiguration", Kind::Structure(&ActionConfiguration)),
        ],
    };
    pub static MetricAlarms: List = List {
        element: Kind::Structure(&MetricAlarm),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MetricCharacteristics: Structure = Structure {
        name: "MetricCharacteristics",
        union: false,
        members: &[Member::optional("PeriodicSpikes", Kind::Boolean)],
    };
    pub static MetricData: List = List {
        element: Kind::Structure(&MetricDatum),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MetricDataQueries: List = List {
        element: Kind::Structure(&MetricDataQuery),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MetricDataQuery: Structure = Structure {
        name: "MetricDataQuery",
        union: false,
        members: &[
            Member::required("Id", Kind::Text(&MetricId)),
            Member::optional("MetricStat", Kind::Structure(&MetricStat)),
            Member::optional("Expression", Kind::Text(&MetricExpression)),
            Member::optional("Label", Kind::Text(&MetricLabel)),
            Member::optional("ReturnData", Kind::Boolean),
            Member::optional("Period", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("AccountId", Kind::Text(&AccountId)),
        ],
    };
    pub static MetricDataQueryDefinitionNextToken: Text = Text::new(
        "MetricDataQueryDefinitionNextToken",
        Length::new(Some(1), Some(256)),
        Some("[A-Za-z0-9_-]+"),
    );
    pub static MetricDataQueryDefinitionSummaries: List = List {
        element: Kind::Structure(&MetricDataQueryDefinitionSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MetricDataQueryDefinitionSummary: Structure = Structure {
        name: "MetricDataQueryDefinitionSummary",
        union: false,
        members: &[
            Member::required("Id", Kind::Text(&DefinitionId)),
            Member::required("Path", Kind::Text(&DefinitionPath)),
            Member::required("Type", Kind::Text(&QueryType)),
            Member::optional("UpdatedAt", Kind::Timestamp),
        ],
    };
    pub static MetricDataResult: Structure = Structure {
        name: "MetricDataResult",
        union: false,
        members: &[
            Member::optional("Id", Kind::Text(&MetricId)),
            Member::optional("Label", Kind::Text(&MetricLabel)),
            Member::optional("Timestamps", Kind::List(&Timestamps)),
            Member::optional("Values", Kind::List(&DatapointValues)),
            Member::optional("StatusCode", Kind::Text(&StatusCode)),
            Member::optional("Messages", Kind::List(&MetricDataResultMessages)),
        ],
    };
    pub static MetricDataResultMessages: List = List {
        element: Kind::Structure(&MessageData),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MetricDataResults: List = List {
        element: Kind::Structure(&MetricDataResult),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MetricDatum: Structure = Structure {
        name: "MetricDatum",
        union: false,
        members: &[
            Member::required("MetricName", Kind::Text(&MetricName)),
            Member::optional("Dimensions", Kind::List(&Dimensions)),
            Member::optional("Timestamp", Kind::Timestamp),
            Member::optional("Value", Kind::Double(Span::ANY)),
            Member::optional("StatisticValues", Kind::Structure(&StatisticSet)),
            Member::optional("Values", Kind::List(&Values)),
            Member::optional("Counts", Kind::List(&Counts)),
            Member::optional("Unit", Kind::Text(&StandardUnit)),
            Member::optional("StorageResolution", Kind::Integer(Range::new(Some(1), None))),
        ],
    };
    pub static MetricExpression: Text =
        Text::new("MetricExpression", Length::new(Some(1), Some(2048)), None);
    pub static MetricExpressionString: Text =
        Text::new("MetricExpressionString", Length::new(Some(1), Some(65536)), None);
    pub static MetricId: Text = Text::new("MetricId", Length::new(Some(1), Some(255)), None);
    pub static MetricLabel: Text = Text::new("MetricLabel", Length::ANY, None);
    pub static MetricMathAnomalyDetector: Structure = Structure {
        name: "MetricMathAnomalyDetector",
        union: false,
        members: &[Member::optional("MetricDataQueries", Kind::List(&MetricDataQueries))],
    };
    pub static MetricName: Text = Text::new("MetricName", Length::new(Some(1), Some(255)), None);
    pub static MetricNameList: List = List {
        element: Kind::Text(&MetricName),
        element_name: "member",
        length: Length::new(Some(1), Some(500)),
    };
    pub static MetricStat: Structure = Structure {
        name: "MetricStat",
        union: false,
        members: &[
            Member::required("Metric", Kind::Structure(&Metric)),
            Member::required("Period", Kind::Integer(Range::new(Some(1), None))),
            Member::required("Stat", Kind::Text(&Stat)),
            Member::optional("Unit", Kind::Text(&StandardUnit)),
        ],
    };
    pub static MetricStreamEntries: List = List {
        element: Kind::Structure(&MetricStreamEntry),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MetricStreamEntry: Structure = Structure {
        name: "MetricStreamEntry",
        union: false,
        members: &[
            Member::optional("Arn", Kind::Text(&AmazonResourceName)),
            Member::optional("CreationDate", Kind::Timestamp),
            Member::optional("LastUpdateDate", Kind::Timestamp),
            Member::optional("Name", Kind::Text(&MetricStreamName)),
            Member::optional("FirehoseArn", Kind::Text(&AmazonResourceName)),
            Member::optional("State", Kind::Text(&MetricStreamState)),
            Member::optional("OutputFormat", Kind::Text(&MetricStreamOutputFormat)),
        ],
    };
    pub static MetricStreamFilter: Structure = Structure {
        name: "MetricStreamFilter",
        union: false,
        members: &[
            Member::optional("Namespace", Kind::Text(&Namespace)),
            Member::optional("MetricNames", Kind::List(&MetricStreamFilterMetricNames)),
        ],
    };
    pub static MetricStreamFilterMetricNames: List =
        List { element: Kind::Text(&MetricName), element_name: "member", length: Length::ANY };
    pub static MetricStreamFilters: List = List {
        element: Kind::Structure(&MetricStreamFilter),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MetricStreamName: Text =
        Text::new("MetricStreamName", Length::new(Some(1), Some(255)), None);
    pub static MetricStreamNames: List = List {
        element: Kind::Text(&MetricStreamName),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MetricStreamOutputFormat: Text =
        Text::one_of("MetricStreamOutputFormat", super::MetricStreamOutputFormat::TEXTS);
    pub static MetricStreamState: Text = Text::new("MetricStreamState", Length::ANY, None);
    pub static MetricStreamStatistic: Text = Text::new("MetricStreamStatistic", Length::ANY, None);
    pub static MetricStreamStatisticsAdditionalStatistics: List = List {
        element: Kind::Text(&MetricStreamStatistic),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MetricStreamStatisticsConfiguration: Structure = Structure {
        name: "MetricStreamStatisticsConfiguration",
        union: false,
        members: &[
            Member::required("IncludeMetrics", Kind::List(&MetricStreamStatisticsIncludeMetrics)),
            Member::required(
                "AdditionalStatistics",
                Kind::List(&MetricStreamStatisticsAdditionalStatistics),
            ),
        ],
    };
    pub static MetricStreamStatisticsConfigurations: List = List {
        element: Kind::Structure(&MetricStreamStatisticsConfiguration),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MetricStreamStatisticsIncludeMetrics: List = List {
        element: Kind::Structure(&MetricStreamStatisticsMetric),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MetricStreamStatisticsMetric: Structure = Structure {
        name: "MetricStreamStatisticsMetric",
        union: false,
        members: &[
            Member::required("Namespace", Kind::Text(&Namespace)),
            Member::required("MetricName", Kind::Text(&MetricName)),
        ],
    };
    pub static MetricWidget: Text = Text::new("MetricWidget", Length::ANY, None);
    pub static Metrics: List =
        List { element: Kind::Structure(&Metric), element_name: "member", length: Length::ANY };
    pub static MuteTargetAlarmNameList: List = List {
        element: Kind::Text(&Name),
        element_name: "member",
        length: Length::new(None, Some(100)),
    };
    pub static MuteTargets: Structure = Structure {
        name: "MuteTargets",
        union: false,
        members: &[Member::required("AlarmNames", Kind::List(&MuteTargetAlarmNameList))],
    };
    pub static MuteType: Text = Text::new("MuteType", Length::ANY, None);
    pub static Name: Text = Text::new("Name", Length::new(Some(1), Some(255)), None);
    pub static Namespace: Text =
        Text::new("Namespace", Length::new(Some(1), Some(255)), Some("[^:].*"));
    pub static NextToken: Text = Text::new("NextToken", Length::ANY, None);
    pub static OTelEnrichmentMetricNameList: List = List {
        element: Kind::Text(&MetricName),
        element_name: "member",
        length: Length::new(Some(0), Some(100)),
    };
    pub static OTelEnrichmentMetricSelector: Structure = Structure {
        name: "OTelEnrichmentMetricSelector",
        union: false,
        members: &[
            Member::required("Namespace", Kind::Text(&Namespace)),
            Member::optional("MetricNames", Kind::List(&OTelEnrichmentMetricNameList)),
        ],
    };
    pub static OTelEnrichmentMetricSelectorList: List = List {
        element: Kind::Structure(&OTelEnrichmentMetricSelector),
        element_name: "member",
        length: Length::new(Some(0), Some(100)),
    };
    pub static OTelEnrichmentStatus: Text =
        Text::one_of("OTelEnrichmentStatus", super::OTelEnrichmentStatus::TEXTS);
    pub static OutputFormat: Text = Text::new("OutputFormat", Length::ANY, None);
    pub static OwningAccounts: List =
        List { element: Kind::Text(&AccountId), element_name: "member", length: Length::ANY };
    pub static PartialFailure: Structure = Structure {
        name: "PartialFailure",
        union: false,
        members: &[
            Member::optional("FailureResource", Kind::Text(&FailureResource)),
            Member::optional("ExceptionType", Kind::Text(&ExceptionType)),
            Member::optional("FailureCode", Kind::Text(&FailureCode)),
            Member::optional("FailureDescription", Kind::Text(&FailureDescription)),
        ],
    };
    pub static PutAlarmMuteRuleInput: Structure = Structure {
        name: "PutAlarmMuteRuleInput",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&Name)),
            Member::optional("Description", Kind::Text(&AlarmDescription)),
            Member::required("Rule", Kind::Structure(&Rule)),
            Member::optional("MuteTargets", Kind::Structure(&MuteTargets)),
            Member::optional("Tags", Kind::List(&TagList)),
            Member::optional("StartDate", Kind::Timestamp),
            Member::optional("ExpireDate", Kind::Timestamp),
        ],
    };
    pub static PutAnomalyDetectorInput: Structure = Structure {
        name: "PutAnomalyDetectorInput",
        union: false,
        members: &[
            Member::optional("Namespace", Kind::Text(&Namespace)),
            Member::optional("MetricName", Kind::Text(&MetricName)),
            Member::optional("Dimensions", Kind::List(&Dimensions)),
            Member::optional("Stat", Kind::Text(&AnomalyDetectorMetricStat)),
            Member::optional("Configuration", Kind::Structure(&AnomalyDetectorConfiguration)),
            Member::optional("MetricCharacteristics", Kind::Structure(&MetricCharacteristics)),
            Member::optional(
                "SingleMetricAnomalyDetector",
                Kind::Structure(&SingleMetricAnomalyDetector),
            ),
            Member::optional(
                "MetricMathAnomalyDetector",
                Kind::Structure(&MetricMathAnomalyDetector),
            ),
        ],
    };
    pub static PutAnomalyDetectorOutput: Structure = Structure {
        name: "PutAnomalyDetectorOutput",
        union: false,
        members: &[Member::optional("AnomalyDetectorId", Kind::Text(&AnomalyDetectorId))],
    };
    pub static PutCompositeAlarmInput: Structure = Structure {
        name: "PutCompositeAlarmInput",
        union: false,
        members: &[
            Member::optional("ActionsEnabled", Kind::Boolean),
            Member::optional("AlarmActions", Kind::List(&ResourceList)),
            Member::optional("AlarmDescription", Kind::Text(&AlarmDescription)),
            Member::required("AlarmName", Kind::Text(&AlarmName)),
            Member::required("AlarmRule", Kind::Text(&AlarmRule)),
            Member::optional("InsufficientDataActions", Kind::List(&ResourceList)),
            Member::optional("OKActions", Kind::List(&ResourceList)),
            Member::optional("Tags", Kind::List(&TagList)),
            Member::optional("ActionsSuppressor", Kind::Text(&AlarmArn)),
            Member::optional("ActionsSuppressorWaitPeriod", Kind::Integer(Range::ANY)),
            Member::optional("ActionsSuppressorExtensionPeriod", Kind::Integer(Range::ANY)),
            Member::optional("ActionConfiguration", Kind::Structure(&ActionConfiguration)),
        ],
    };
    pub static PutDashboardInput: Structure = Structure {
        name: "PutDashboardInput",
        union: false,
        members: &[
            Member::required("DashboardName", Kind::Text(&DashboardName)),
            Member::required("DashboardBody", Kind::Text(&DashboardBody)),
            Member::optional("Tags", Kind::List(&TagList)),
        ],
    };
    pub static PutDashboardOutput: Structure = Structure {
        name: "PutDashboardOutput",
        union: false,
        members: &[Member::optional(
            "DashboardValidationMessages",
            Kind::List(&DashboardValidationMessages),
        )],
    };
    pub static PutInsightRuleInput: Structure = Structure {
        name: "PutInsightRuleInput",
        union: false,
        members: &[
            Member::required("RuleName", Kind::Text(&InsightRuleName)),
            Member::optional("RuleState", Kind::Text(&InsightRuleState)),
            Member::required("RuleDefinition", Kind::Text(&InsightRuleDefinition)),
            Member::optional("Tags", Kind::List(&TagList)),
            Member::optional("ApplyOnTransformedLogs", Kind::Boolean),
        ],
    };
    pub static PutInsightRuleOutput: Structure =
        Structure { name: "PutInsightRuleOutput", union: false, members: &[] };
    pub static PutLogAlarmInput: Structure = Structure {
        name: "PutLogAlarmInput",
        union: false,
        members: &[
            Member::required("AlarmName", Kind::Text(&AlarmName)),
            Member::optional("AlarmDescription", Kind::Text(&AlarmDescription)),
            Member::required(
                "ScheduledQueryConfiguration",
                Kind::Structure(&ScheduledQueryConfiguration),
            ),
            Member::optional("ActionLogLineCount", Kind::Integer(Range::ANY)),
            Member::optional("ActionLogLineRoleArn", Kind::Text(&ActionLogLineRoleArn)),
            Member::optional("ActionsEnabled", Kind::Boolean),
            Member::optional("OKActions", Kind::List(&ResourceList)),
            Member::optional("AlarmActions", Kind::List(&ResourceList)),
            Member::optional("InsufficientDataActions", Kind::List(&ResourceList)),
            Member::required("QueryResultsToEvaluate", Kind::Integer(Range::new(Some(1), None))),
            Member::required("QueryResultsToAlarm", Kind::Integer(Range::new(Some(1), None))),
            Member::required("Threshold", Kind::Double(Span::ANY)),
            Member::required("ComparisonOperator", Kind::Text(&ComparisonOperator)),
            Member::optional("TreatMissingData", Kind::Text(&TreatMissingData)),
            Member::optional("Tags", Kind::List(&TagList)),
            Member::optional("WarmUpConfiguration", Kind::Structure(&WarmUpConfiguration)),
            Member::optional("ActionConfiguration", Kind::Structure(&ActionConfiguration)),
        ],
    };
    pub static PutManagedInsightRulesInput: Structure = Structure {
        name: "PutManagedInsightRulesInput",
        union: false,
        members: &[Member::required("ManagedRules", Kind::List(&ManagedRules))],
    };
    pub static PutManagedInsightRulesOutput: Structure = Structure {
        name: "PutManagedInsightRulesOutput",
        union: false,
        members: &[Member::optional("Failures", Kind::List(&BatchFailures))],
    };
    pub static PutMetricAlarmInput: Structure = Structure {
        name: "PutMetricAlarmInput",
        union: false,
        members: &[
            Member::required("AlarmName", Kind::Text(&AlarmName)),
            Member::optional("AlarmDescription", Kind::Text(&AlarmDescription)),
            Member::optional("ActionsEnabled", Kind::Boolean),
            Member::optional("OKActions", Kind::List(&ResourceList)),
            Member::optional("AlarmActions", Kind::List(&ResourceList)),
            Member::optional("InsufficientDataActions", Kind::List(&ResourceList)),
            Member::optional("MetricName", Kind::Text(&MetricName)),
            Member::optional("Namespace", Kind::Text(&Namespace)),
            Member::optional("Statistic", Kind::Text(&Statistic)),
            Member::optional("ExtendedStatistic", Kind::Text(&ExtendedStatistic)),
            Member::optional("Dimensions", Kind::List(&Dimensions)),
            Member::optional("Period", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("Unit", Kind::Text(&StandardUnit)),
            Member::optional("EvaluationPeriods", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("DatapointsToAlarm", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("Threshold", Kind::Double(Span::ANY)),
            Member::optional("ComparisonOperator", Kind::Text(&ComparisonOperator)),
            Member::optional("TreatMissingData", Kind::Text(&TreatMissingData)),
            Member::optional(
                "EvaluateLowSampleCountPercentile",
                Kind::Text(&EvaluateLowSampleCountPercentile),
            ),
            Member::optional("Metrics", Kind::List(&MetricDataQueries)),
            Member::optional("Tags", Kind::List(&TagList)),
            Member::optional("ThresholdMetricId", Kind::Text(&MetricId)),
            Member::optional("EvaluationWindow", Kind::Structure(&EvaluationWindow)),
            Member::optional("WarmUpConfiguration", Kind::Structure(&WarmUpConfiguration)),
            Member::optional("EvaluationCriteria", Kind::Structure(&EvaluationCriteria)),
            Member::optional("EvaluationInterval", Kind::Integer(Range::new(Some(10), Some(3600)))),
            Member::optional("ActionConfiguration", Kind::Structure(&ActionConfiguration)),
        ],
    };
    pub static PutMetricDataInput: Structure = Structure {
        name: "PutMetricDataInput",
        union: false,
        members: &[
            Member::required("Namespace", Kind::Text(&Namespace)),
            Member::optional("MetricData", Kind::List(&MetricData)),
            Member::optional("EntityMetricData", Kind::List(&EntityMetricDataList)),
            Member::optional("StrictEntityValidation", Kind::Boolean),
        ],
    };
    pub static PutMetricDataQueryDefinitionInput: Structure = Structure {
        name: "PutMetricDataQueryDefinitionInput",
        union: false,
        members: &[
            Member::optional("Id", Kind::Text(&DefinitionId)),
            Member::required("Path", Kind::Text(&DefinitionPath)),
            Member::required("Expression", Kind::Text(&MetricExpressionString)).sensitive(),
            Member::required("Type", Kind::Text(&QueryType)),
            Member::optional("Tags", Kind::List(&TagList)),
        ],
    };
    pub static PutMetricDataQueryDefinitionOutput: Structure = Structure {
        name: "PutMetricDataQueryDefinitionOutput",
        union: false,
        members: &[
            Member::required("Id", Kind::Text(&DefinitionId)),
            Member::required("Arn", Kind::Text(&AmazonResourceName)),
            Member::required("Path", Kind::Text(&DefinitionPath)),
            Member::required("Expression", Kind::Text(&MetricExpressionString)).sensitive(),
            Member::required("Type", Kind::Text(&QueryType)),
            Member::required("CreatedAt", Kind::Timestamp),
            Member::required("UpdatedAt", Kind::Timestamp),
        ],
    };
    pub static PutMetricStreamInput: Structure = Structure {
        name: "PutMetricStreamInput",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&MetricStreamName)),
            Member::optional("IncludeFilters", Kind::List(&MetricStreamFilters)),
            Member::optional("ExcludeFilters", Kind::List(&MetricStreamFilters)),
            Member::required("FirehoseArn", Kind::Text(&AmazonResourceName)),
            Member::required("RoleArn", Kind::Text(&AmazonResourceName)),
            Member::required("OutputFormat", Kind::Text(&MetricStreamOutputFormat)),
            Member::optional("Tags", Kind::List(&TagList)),
            Member::optional(
                "StatisticsConfigurations",
                Kind::List(&MetricStreamStatisticsConfigurations),
            ),
            Member::optional("IncludeLinkedAccountsMetrics", Kind::Boolean),
        ],
    };
    pub static PutMetricStreamOutput: Structure = Structure {
        name: "PutMetricStreamOutput",
        union: false,
        members: &[Member::optional("Arn", Kind::Text(&AmazonResourceName))],
    };
    pub static Query: Text = Text::new("Query", Length::new(Some(1), Some(10000)), None);
    pub static QueryString: Text =
        Text::new("QueryString", Length::new(Some(0), Some(10000)), None);
    pub static QueryType: Text = Text::one_of("QueryType", super::QueryType::TEXTS);
    pub static Range: Structure = Structure {
        name: "Range",
        union: false,
        members: &[
            Member::required("StartTime", Kind::Timestamp),
            Member::required("EndTime", Kind::Timestamp),
        ],
    };
    pub static RecentlyActive: Text = Text::one_of("RecentlyActive", super::RecentlyActive::TEXTS);
    pub static ResourceArn: Text = Text::new(
        "ResourceArn",
        Length::new(Some(20), Some(2048)),
        Some("arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-zA-Z0-9-]*:\\d{12}:.+"),
    );
    pub static ResourceList: List = List {
        element: Kind::Text(&ResourceName),
        element_name: "member",
        length: Length::new(None, Some(5)),
    };
    pub static ResourceMetricSelection: Structure = Structure {
        name: "ResourceMetricSelection",
        union: false,
        members: &[Member::required("IncludeMetrics", Kind::List(&MetricNameList))],
    };
    pub static ResourceMetricSelectionList: List = List {
        element: Kind::Structure(&ResourceMetricSelection),
        element_name: "member",
        length: Length::new(Some(1), Some(1)),
    };
    pub static ResourceMetricsConfiguration: Structure = Structure {
        name: "ResourceMetricsConfiguration",
        union: false,
        members: &[
            Member::required("ResourceArn", Kind::Text(&ResourceArn)),
            Member::required("CreatedAt", Kind::Timestamp),
            Member::required("UpdatedAt", Kind::Timestamp),
            Member::optional("MetricSelections", Kind::List(&ResourceMetricSelectionList)),
        ],
    };
    pub static ResourceName: Text =
        Text::new("ResourceName", Length::new(Some(1), Some(1024)), None);
    pub static Rule: Structure = Structure {
        name: "Rule",
        union: false,
        members: &[Member::required("Schedule", Kind::Structure(&Schedule))],
    };
    pub static ScanBy: Text = Text::one_of("ScanBy", super::ScanBy::TEXTS);
    pub static Schedule: Structure = Structure {
        name: "Schedule",
        union: false,
        members: &[
            Member::required("Expression", Kind::Text(&Expression)),
            Member::required("Duration", Kind::Text(&Duration)),
            Member::optional("Timezone", Kind::Text(&Timezone)),
        ],
    };
    pub static ScheduleConfiguration: Structure = Structure {
        name: "ScheduleConfiguration",
        union: false,
        members: &[
            Member::required("ScheduleExpression", Kind::Text(&ScheduleExpression)),
            Member::required("StartTimeOffset", Kind::Long(Range::new(Some(1), Some(2592000)))),
            Member::optional("EndTimeOffset", Kind::Long(Range::new(Some(0), Some(2592000)))),
        ],
    };
    pub static ScheduleExpression: Text =
        Text::new("ScheduleExpression", Length::new(Some(1), Some(256)), None);
    pub static ScheduledQueryConfiguration: Structure = Structure {
        name: "ScheduledQueryConfiguration",
        union: false,
        members: &[
            Member::required("QueryString", Kind::Text(&QueryString)),
            Member::optional("LogGroupIdentifiers", Kind::List(&LogGroupIdentifiers)),
            Member::optional("QueryARN", Kind::Text(&AmazonResourceName)),
            Member::required("ScheduledQueryRoleARN", Kind::Text(&AmazonResourceName)),
            Member::required("ScheduleConfiguration", Kind::Structure(&ScheduleConfiguration)),
            Member::required("AggregationExpression", Kind::Text(&AggregationExpression)),
            Member::optional("Tags", Kind::List(&TagList)),
        ],
    };
    pub static SetAlarmStateInput: Structure = Structure {
        name: "SetAlarmStateInput",
        union: false,
        members: &[
            Member::required("AlarmName", Kind::Text(&AlarmName)),
            Member::required("StateValue", Kind::Text(&StateValue)),
            Member::required("StateReason", Kind::Text(&StateReason)),
            Member::optional("StateReasonData", Kind::Text(&StateReasonData)),
        ],
    };
    pub static SingleMetricAnomalyDetector: Structure = Structure {
        name: "SingleMetricAnomalyDetector",
        union: false,
        members: &[
            Member::optional("AccountId", Kind::Text(&AccountId)),
            Member::optional("Namespace", Kind::Text(&Namespace)),
            Member::optional("MetricName", Kind::Text(&MetricName)),
            Member::optional("Dimensions", Kind::List(&Dimensions)),
            Member::optional("Stat", Kind::Text(&AnomalyDetectorMetricStat)),
        ],
    };
    pub static SlidingWindow: Structure =
        Structure { name: "SlidingWindow", union: false, members: &[] };
    pub static StandardUnit: Text = Text::one_of("StandardUnit", super::StandardUnit::TEXTS);
    pub static StartMetricStreamsInput: Structure = Structure {
        name: "StartMetricStreamsInput",
        union: false,
        members: &[Member::required("Names", Kind::List(&MetricStreamNames))],
    };
    pub static StartMetricStreamsOutput: Structure =
        Structure { name: "StartMetricStreamsOutput", union: false, members: &[] };
    pub static StartOTelEnrichmentInput: Structure = Structure {
        name: "StartOTelEnrichmentInput",
        union: false,
        members: &[
            Member::optional("IncludeFilters", Kind::List(&OTelEnrichmentMetricSelectorList)),
            Member::optional("ExcludeFilters", Kind::List(&OTelEnrichmentMetricSelectorList)),
        ],
    };
    pub static StartOTelEnrichmentOutput: Structure = Structure {
        name: "StartOTelEnrichmentOutput",
        union: false,
        members: &[
            Member::optional("IncludeFilters", Kind::List(&OTelEnrichmentMetricSelectorList)),
            Member::optional("ExcludeFilters", Kind::List(&OTelEnrichmentMetricSelectorList)),
            Member::optional("CreatedAt", Kind::Timestamp),
            Member::optional("UpdatedAt", Kind::Timestamp),
        ],
    };
    pub static Stat: Text = Text::new("Stat", Length::ANY, None);
    pub static StateReason: Text = Text::new("StateReason", Length::new(Some(0), Some(1023)), None);
    pub static StateReasonData: Text =
        Text::new("StateReasonData", Length::new(Some(0), Some(4000)), None);
    pub static StateValue: Text = Text::one_of("StateValue", super::StateValue::TEXTS);
    pub static Statistic: Text = Text::one_of("Statistic", super::Statistic::TEXTS);
    pub static StatisticSet: Structure = Structure {
        name: "StatisticSet",
        union: false,
        members: &[
            Member::required("SampleCount", Kind::Double(Span::ANY)),
            Member::required("Sum", Kind::Double(Span::ANY)),
            Member::required("Minimum", Kind::Double(Span::ANY)),
            Member::required("Maximum", Kind::Double(Span::ANY)),
        ],
    };
    pub static Statistics: List = List {
        element: Kind::Text(&Statistic),
        element_name: "member",
        length: Length::new(Some(1), Some(5)),
    };
    pub static StatusCode: Text = Text::one_of("StatusCode", super::StatusCode::TEXTS);
    pub static StopMetricStreamsInput: Structure = Structure {
        name: "StopMetricStreamsInput",
        union: false,
        members: &[Member::required("Names", Kind::List(&MetricStreamNames))],
    };
    pub static StopMetricStreamsOutput: Structure =
        Structure { name: "StopMetricStreamsOutput", union: false, members: &[] };
    pub static StopOTelEnrichmentInput: Structure =
        Structure { name: "StopOTelEnrichmentInput", union: false, members: &[] };
    pub static StopOTelEnrichmentOutput: Structure =
        Structure { name: "StopOTelEnrichmentOutput", union: false, members: &[] };
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
    pub static TagResourceInput: Structure = Structure {
        name: "TagResourceInput",
        union: false,
        members: &[
            Member::required("ResourceARN", Kind::Text(&AmazonResourceName)),
            Member::required("Tags", Kind::List(&TagList)),
        ],
    };
    pub static TagResourceOutput: Structure =
        Structure { name: "TagResourceOutput", union: false, members: &[] };
    pub static TagValue: Text = Text::new("TagValue", Length::new(Some(0), Some(256)), None);
    pub static TemplateName: Text = Text::new(
        "TemplateName",
        Length::new(Some(1), Some(128)),
        Some("[0-9A-Za-z][\\-\\.\\_0-9A-Za-z]{0,126}[0-9A-Za-z]"),
    );
    pub static Timestamps: List =
        List { element: Kind::Timestamp, element_name: "member", length: Length::ANY };
    pub static Timezone: Text = Text::new("Timezone", Length::new(Some(1), Some(50)), None);
    pub static TreatMissingData: Text =
        Text::new("TreatMissingData", Length::new(Some(1), Some(255)), None);
    pub static UntagResourceInput: Structure = Structure {
        name: "UntagResourceInput",
        union: false,
        members: &[
            Member::required("ResourceARN", Kind::Text(&AmazonResourceName)),
            Member::required("TagKeys", Kind::List(&TagKeyList)),
        ],
    };
    pub static UntagResourceOutput: Structure =
        Structure { name: "UntagResourceOutput", union: false, members: &[] };
    pub static UpdateOTelEnrichmentInput: Structure = Structure {
        name: "UpdateOTelEnrichmentInput",
        union: false,
        members: &[
            Member::optional("IncludeFilters", Kind::List(&OTelEnrichmentMetricSelectorList)),
            Member::optional("ExcludeFilters", Kind::List(&OTelEnrichmentMetricSelectorList)),
        ],
    };
    pub static UpdateOTelEnrichmentOutput: Structure = Structure {
        name: "UpdateOTelEnrichmentOutput",
        union: false,
        members: &[
            Member::optional("IncludeFilters", Kind::List(&OTelEnrichmentMetricSelectorList)),
            Member::optional("ExcludeFilters", Kind::List(&OTelEnrichmentMetricSelectorList)),
            Member::optional("CreatedAt", Kind::Timestamp),
            Member::optional("UpdatedAt", Kind::Timestamp),
        ],
    };
    pub static UpdateResourceMetricsConfigurationInput: Structure = Structure {
        name: "UpdateResourceMetricsConfigurationInput",
        union: false,
        members: &[
            Member::required("ResourceArn", Kind::Text(&ResourceArn)),
            Member::optional("MetricSelections", Kind::List(&ResourceMetricSelectionList)),
        ],
    };
    pub static UpdateResourceMetricsConfigurationOutput: Structure = Structure {
        name: "UpdateResourceMetricsConfigurationOutput",
        union: false,
        members: &[Member::required(
            "ResourceMetricsConfiguration",
            Kind::Structure(&ResourceMetricsConfiguration),
        )],
    };
    pub static Values: List =
        List { element: Kind::Double(Span::ANY), element_name: "member", length: Length::ANY };
    pub static WallClockWindow: Structure = Structure {
        name: "WallClockWindow",
        union: false,
        members: &[Member::optional("Timezone", Kind::Text(&Timezone))],
    };
    pub static WarmUpConfiguration: Structure = Structure {
        name: "WarmUpConfiguration",
        union: false,
        members: &[
            Member::required(
                "WarmUpPeriodDurationInMinutes",
                Kind::Integer(Range::new(Some(1), Some(2880))),
            ),
            Member::optional("OnlyStartEvaluatingAfterWarmUpPeriodEnds", Kind::Boolean),
        ],
    };
    pub static DeleteAlarmMuteRuleResponse: Structure =
        Structure { name: "DeleteAlarmMuteRuleResponse", union: false, members: &[] };
    pub static DeleteAlarmsResponse: Structure =
        Structure { name: "DeleteAlarmsResponse", union: false, members: &[] };
    pub static DisableAlarmActionsResponse: Structure =
        Structure { name: "DisableAlarmActionsResponse", union: false, members: &[] };
    pub static EnableAlarmActionsResponse: Structure =
        Structure { name: "EnableAlarmActionsResponse", union: false, members: &[] };
    pub static PutAlarmMuteRuleResponse: Structure =
        Structure { name: "PutAlarmMuteRuleResponse", union: false, members: &[] };
    pub static PutCompositeAlarmResponse: Structure =
        Structure { name: "PutCompositeAlarmResponse", union: false, members: &[] };
    pub static PutLogAlarmResponse: Structure =
        Structure { name: "PutLogAlarmResponse", union: false, members: &[] };
    pub static PutMetricAlarmResponse: Structure =
        Structure { name: "PutMetricAlarmResponse", union: false, members: &[] };
    pub static PutMetricDataResponse: Structure =
        Structure { name: "PutMetricDataResponse", union: false, members: &[] };
    pub static SetAlarmStateResponse: Structure =
        Structure { name: "SetAlarmStateResponse", union: false, members: &[] };
}

/// Calls `$with!(cloudwatch, [CreateThis, DeleteThat, ..])`: the types in `op`.
#[macro_export]
macro_rules! cloudwatch_operations {
    ($with:ident) => {
        $with!(
            cloudwatch,
            [
                AssociateDatasetKmsKey,
                CreateResourceMetricsConfiguration,
                DeleteAlarmMuteRule,
                DeleteAlarms,
                DeleteAnomalyDetector,
                DeleteDashboards,
                DeleteInsightRules,
                DeleteMetricDataQueryDefinition,
                DeleteMetricStream,
                DeleteResourceMetricsConfiguration,
                DescribeAlarmContributors,
                DescribeAlarmHistory,
                DescribeAlarms,
                DescribeAlarmsForMetric,
                DescribeAnomalyDetectors,
                DescribeInsightRules,
                DisableAlarmActions,
                DisableInsightRules,
                DisassociateDatasetKmsKey,
                EnableAlarmActions,
                EnableInsightRules,
                GetAlarmMuteRule,
                GetDashboard,
                GetDataset,
                GetInsightRuleReport,
                GetMetricData,
                GetMetricDataQueryDefinition,
                GetMetricStatistics,
                GetMetricStream,
                GetMetricWidgetImage,
                GetOTelEnrichment,
                GetResourceMetricsConfiguration,
                ListAlarmMuteRules,
                ListDashboards,
                ListManagedInsightRules,
                ListMetricDataQueryDefinitions,
                ListMetricStreams,
                ListMetrics,
                ListTagsForResource,
                PutAlarmMuteRule,
                PutAnomalyDetector,
                PutCompositeAlarm,
                PutDashboard,
                PutInsightRule,
                PutLogAlarm,
                PutManagedInsightRules,
                PutMetricAlarm,
                PutMetricData,
                PutMetricDataQueryDefinition,
                PutMetricStream,
                SetAlarmState,
                StartMetricStreams,
                StartOTelEnrichment,
                StopMetricStreams,
                StopOTelEnrichment,
                TagResource,
                UntagResource,
                UpdateOTelEnrichment,
                UpdateResourceMetricsConfiguration
            ]
        )
    };
}
