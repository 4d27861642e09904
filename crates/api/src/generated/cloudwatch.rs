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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionConfiguration {
    pub alarm_tags_propagation: Option<AlarmTagsPropagation>,
}

impl crate::Value for ActionConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ActionConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::ActionConfiguration)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { alarm_tags_propagation: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ActionConfiguration);
        members.optional(0, &self.alarm_tags_propagation);
        members.close();
    }
}

shape!(ActionConfiguration, schema::ActionConfiguration);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AlarmContributor {
    pub contributor_id: String,
    pub contributor_attributes: std::collections::BTreeMap<String, String>,
    pub state_reason: String,
    pub state_transitioned_timestamp: Option<crate::Timestamp>,
}

impl crate::Value for AlarmContributor {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::AlarmContributor)?;
        while let Some((member, kind)) = input.member(&schema::AlarmContributor)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            contributor_id: v0,
            contributor_attributes: v1,
            state_reason: v2,
            state_transitioned_timestamp: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AlarmContributor);
        members.required(0, &self.contributor_id);
        members.required(1, &self.contributor_attributes);
        members.required(2, &self.state_reason);
        members.optional(3, &self.state_transitioned_timestamp);
        members.close();
    }
}

shape!(AlarmContributor, schema::AlarmContributor);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for AlarmHistoryItem {
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
        input.open(&schema::AlarmHistoryItem)?;
        while let Some((member, kind)) = input.member(&schema::AlarmHistoryItem)? {
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
            alarm_name: v0,
            alarm_contributor_id: v1,
            alarm_type: v2,
            timestamp: v3,
            history_item_type: v4,
            history_summary: v5,
            history_data: v6,
            alarm_contributor_attributes: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AlarmHistoryItem);
        members.optional(0, &self.alarm_name);
        members.optional(1, &self.alarm_contributor_id);
        members.optional(2, &self.alarm_type);
        members.optional(3, &self.timestamp);
        members.optional(4, &self.history_item_type);
        members.optional(5, &self.history_summary);
        members.optional(6, &self.history_data);
        members.optional(7, &self.alarm_contributor_attributes);
        members.close();
    }
}

shape!(AlarmHistoryItem, schema::AlarmHistoryItem);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AlarmMuteRuleSummary {
    pub alarm_mute_rule_arn: Option<String>,
    pub expire_date: Option<crate::Timestamp>,
    pub status: Option<AlarmMuteRuleStatus>,
    pub mute_type: Option<String>,
    pub last_updated_timestamp: Option<crate::Timestamp>,
}

impl crate::Value for AlarmMuteRuleSummary {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::AlarmMuteRuleSummary)?;
        while let Some((member, kind)) = input.member(&schema::AlarmMuteRuleSummary)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            alarm_mute_rule_arn: v0,
            expire_date: v1,
            status: v2,
            mute_type: v3,
            last_updated_timestamp: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AlarmMuteRuleSummary);
        members.optional(0, &self.alarm_mute_rule_arn);
        members.optional(1, &self.expire_date);
        members.optional(2, &self.status);
        members.optional(3, &self.mute_type);
        members.optional(4, &self.last_updated_timestamp);
        members.close();
    }
}

shape!(AlarmMuteRuleSummary, schema::AlarmMuteRuleSummary);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AlarmPromQLCriteria {
    pub query: String,
    pub pending_period: Option<i32>,
    pub recovery_period: Option<i32>,
}

impl crate::Value for AlarmPromQLCriteria {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::AlarmPromQLCriteria)?;
        while let Some((member, kind)) = input.member(&schema::AlarmPromQLCriteria)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { query: v0, pending_period: v1, recovery_period: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AlarmPromQLCriteria);
        members.required(0, &self.query);
        members.optional(1, &self.pending_period);
        members.optional(2, &self.recovery_period);
        members.close();
    }
}

shape!(AlarmPromQLCriteria, schema::AlarmPromQLCriteria);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AlarmTagsPropagation {
    pub enabled: bool,
    pub included_tag_keys: Option<Vec<String>>,
    pub excluded_tag_keys: Option<Vec<String>>,
}

impl crate::Value for AlarmTagsPropagation {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::AlarmTagsPropagation)?;
        while let Some((member, kind)) = input.member(&schema::AlarmTagsPropagation)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { enabled: v0, included_tag_keys: v1, excluded_tag_keys: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AlarmTagsPropagation);
        members.required(0, &self.enabled);
        members.optional(1, &self.included_tag_keys);
        members.optional(2, &self.excluded_tag_keys);
        members.close();
    }
}

shape!(AlarmTagsPropagation, schema::AlarmTagsPropagation);

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

#[derive(Debug, Clone, PartialEq, Default)]
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
            anomaly_detector_id: v0,
            namespace: v1,
            metric_name: v2,
            dimensions: v3,
            stat: v4,
            configuration: v5,
            state_value: v6,
            metric_characteristics: v7,
            single_metric_anomaly_detector: v8,
            metric_math_anomaly_detector: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AnomalyDetector);
        members.optional(0, &self.anomaly_detector_id);
        members.optional(1, &self.namespace);
        members.optional(2, &self.metric_name);
        members.optional(3, &self.dimensions);
        members.optional(4, &self.stat);
        members.optional(5, &self.configuration);
        members.optional(6, &self.state_value);
        members.optional(7, &self.metric_characteristics);
        members.optional(8, &self.single_metric_anomaly_detector);
        members.optional(9, &self.metric_math_anomaly_detector);
        members.close();
    }
}

shape!(AnomalyDetector, schema::AnomalyDetector);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnomalyDetectorConfiguration {
    pub excluded_time_ranges: Option<Vec<Range>>,
    pub metric_timezone: Option<String>,
    pub adaptation_speed: Option<AnomalyDetectorAdaptationSpeed>,
    pub outlier_filtering_strength: Option<AnomalyDetectorOutlierFilteringStrength>,
}

impl crate::Value for AnomalyDetectorConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::AnomalyDetectorConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::AnomalyDetectorConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            excluded_time_ranges: v0,
            metric_timezone: v1,
            adaptation_speed: v2,
            outlier_filtering_strength: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AnomalyDetectorConfiguration);
        members.optional(0, &self.excluded_time_ranges);
        members.optional(1, &self.metric_timezone);
        members.optional(2, &self.adaptation_speed);
        members.optional(3, &self.outlier_filtering_strength);
        members.close();
    }
}

shape!(AnomalyDetectorConfiguration, schema::AnomalyDetectorConfiguration);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateDatasetKmsKeyInput {
    pub dataset_identifier: String,
    pub kms_key_arn: String,
}

impl crate::Value for AssociateDatasetKmsKeyInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AssociateDatasetKmsKeyInput)?;
        while let Some((member, kind)) = input.member(&schema::AssociateDatasetKmsKeyInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { dataset_identifier: v0, kms_key_arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AssociateDatasetKmsKeyInput);
        members.required(0, &self.dataset_identifier);
        members.required(1, &self.kms_key_arn);
        members.close();
    }
}

shape!(AssociateDatasetKmsKeyInput, schema::AssociateDatasetKmsKeyInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateDatasetKmsKeyOutput {}

impl crate::Value for AssociateDatasetKmsKeyOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::AssociateDatasetKmsKeyOutput)?;
        while input.member(&schema::AssociateDatasetKmsKeyOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::AssociateDatasetKmsKeyOutput);
        members.close();
    }
}

shape!(AssociateDatasetKmsKeyOutput, schema::AssociateDatasetKmsKeyOutput);

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

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for CompositeAlarm {
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
        input.open(&schema::CompositeAlarm)?;
        while let Some((member, kind)) = input.member(&schema::CompositeAlarm)? {
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
            actions_enabled: v0,
            alarm_actions: v1,
            alarm_arn: v2,
            alarm_configuration_updated_timestamp: v3,
            alarm_description: v4,
            alarm_name: v5,
            alarm_rule: v6,
            insufficient_data_actions: v7,
            ok_actions: v8,
            state_reason: v9,
            state_reason_data: v10,
            state_updated_timestamp: v11,
            state_value: v12,
            state_transitioned_timestamp: v13,
            actions_suppressed_by: v14,
            actions_suppressed_reason: v15,
            actions_suppressor: v16,
            actions_suppressor_wait_period: v17,
            actions_suppressor_extension_period: v18,
            action_configuration: v19,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CompositeAlarm);
        members.optional(0, &self.actions_enabled);
        members.optional(1, &self.alarm_actions);
        members.optional(2, &self.alarm_arn);
        members.optional(3, &self.alarm_configuration_updated_timestamp);
        members.optional(4, &self.alarm_description);
        members.optional(5, &self.alarm_name);
        members.optional(6, &self.alarm_rule);
        members.optional(7, &self.insufficient_data_actions);
        members.optional(8, &self.ok_actions);
        members.optional(9, &self.state_reason);
        members.optional(10, &self.state_reason_data);
        members.optional(11, &self.state_updated_timestamp);
        members.optional(12, &self.state_value);
        members.optional(13, &self.state_transitioned_timestamp);
        members.optional(14, &self.actions_suppressed_by);
        members.optional(15, &self.actions_suppressed_reason);
        members.optional(16, &self.actions_suppressor);
        members.optional(17, &self.actions_suppressor_wait_period);
        members.optional(18, &self.actions_suppressor_extension_period);
        members.optional(19, &self.action_configuration);
        members.close();
    }
}

shape!(CompositeAlarm, schema::CompositeAlarm);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateResourceMetricsConfigurationInput {
    pub resource_arn: String,
    pub metric_selections: Option<Vec<ResourceMetricSelection>>,
}

impl crate::Value for CreateResourceMetricsConfigurationInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CreateResourceMetricsConfigurationInput)?;
        while let Some((member, kind)) =
            input.member(&schema::CreateResourceMetricsConfigurationInput)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { resource_arn: v0, metric_selections: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::CreateResourceMetricsConfigurationInput);
        members.required(0, &self.resource_arn);
        members.optional(1, &self.metric_selections);
        members.close();
    }
}

shape!(CreateResourceMetricsConfigurationInput, schema::CreateResourceMetricsConfigurationInput);

#[derive(Debug, Clone, PartialEq)]
pub struct CreateResourceMetricsConfigurationOutput {
    pub resource_metrics_configuration: ResourceMetricsConfiguration,
}

impl crate::Value for CreateResourceMetricsConfigurationOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateResourceMetricsConfigurationOutput)?;
        while let Some((member, kind)) =
            input.member(&schema::CreateResourceMetricsConfigurationOutput)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { resource_metrics_configuration: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::CreateResourceMetricsConfigurationOutput);
        members.required(0, &self.resource_metrics_configuration);
        members.close();
    }
}

shape!(CreateResourceMetricsConfigurationOutput, schema::CreateResourceMetricsConfigurationOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardEntry {
    pub dashboard_name: Option<String>,
    pub dashboard_arn: Option<String>,
    pub last_modified: Option<crate::Timestamp>,
    pub size: Option<i64>,
}

impl crate::Value for DashboardEntry {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DashboardEntry)?;
        while let Some((member, kind)) = input.member(&schema::DashboardEntry)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { dashboard_name: v0, dashboard_arn: v1, last_modified: v2, size: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DashboardEntry);
        members.optional(0, &self.dashboard_name);
        members.optional(1, &self.dashboard_arn);
        members.optional(2, &self.last_modified);
        members.optional(3, &self.size);
        members.close();
    }
}

shape!(DashboardEntry, schema::DashboardEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardValidationMessage {
    pub data_path: Option<String>,
    pub message: Option<String>,
}

impl crate::Value for DashboardValidationMessage {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DashboardValidationMessage)?;
        while let Some((member, kind)) = input.member(&schema::DashboardValidationMessage)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { data_path: v0, message: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DashboardValidationMessage);
        members.optional(0, &self.data_path);
        members.optional(1, &self.message);
        members.close();
    }
}

shape!(DashboardValidationMessage, schema::DashboardValidationMessage);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for Datapoint {
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
        input.open(&schema::Datapoint)?;
        while let Some((member, kind)) = input.member(&schema::Datapoint)? {
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
            timestamp: v0,
            sample_count: v1,
            average: v2,
            sum: v3,
            minimum: v4,
            maximum: v5,
            unit: v6,
            extended_statistics: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Datapoint);
        members.optional(0, &self.timestamp);
        members.optional(1, &self.sample_count);
        members.optional(2, &self.average);
        members.optional(3, &self.sum);
        members.optional(4, &self.minimum);
        members.optional(5, &self.maximum);
        members.optional(6, &self.unit);
        members.optional(7, &self.extended_statistics);
        members.close();
    }
}

shape!(Datapoint, schema::Datapoint);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAlarmMuteRuleInput {
    pub alarm_mute_rule_name: String,
}

impl crate::Value for DeleteAlarmMuteRuleInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteAlarmMuteRuleInput)?;
        while let Some((member, kind)) = input.member(&schema::DeleteAlarmMuteRuleInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { alarm_mute_rule_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteAlarmMuteRuleInput);
        members.required(0, &self.alarm_mute_rule_name);
        members.close();
    }
}

shape!(DeleteAlarmMuteRuleInput, schema::DeleteAlarmMuteRuleInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAlarmsInput {
    pub alarm_names: Vec<String>,
}

impl crate::Value for DeleteAlarmsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteAlarmsInput)?;
        while let Some((member, kind)) = input.member(&schema::DeleteAlarmsInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { alarm_names: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteAlarmsInput);
        members.required(0, &self.alarm_names);
        members.close();
    }
}

shape!(DeleteAlarmsInput, schema::DeleteAlarmsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAnomalyDetectorInput {
    pub anomaly_detector_id: Option<String>,
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub stat: Option<String>,
    pub single_metric_anomaly_detector: Option<SingleMetricAnomalyDetector>,
    pub metric_math_anomaly_detector: Option<MetricMathAnomalyDetector>,
}

impl crate::Value for DeleteAnomalyDetectorInput {
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
        input.open(&schema::DeleteAnomalyDetectorInput)?;
        while let Some((member, kind)) = input.member(&schema::DeleteAnomalyDetectorInput)? {
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
            anomaly_detector_id: v0,
            namespace: v1,
            metric_name: v2,
            dimensions: v3,
            stat: v4,
            single_metric_anomaly_detector: v5,
            metric_math_anomaly_detector: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteAnomalyDetectorInput);
        members.optional(0, &self.anomaly_detector_id);
        members.optional(1, &self.namespace);
        members.optional(2, &self.metric_name);
        members.optional(3, &self.dimensions);
        members.optional(4, &self.stat);
        members.optional(5, &self.single_metric_anomaly_detector);
        members.optional(6, &self.metric_math_anomaly_detector);
        members.close();
    }
}

shape!(DeleteAnomalyDetectorInput, schema::DeleteAnomalyDetectorInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAnomalyDetectorOutput {}

impl crate::Value for DeleteAnomalyDetectorOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteAnomalyDetectorOutput)?;
        while input.member(&schema::DeleteAnomalyDetectorOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteAnomalyDetectorOutput);
        members.close();
    }
}

shape!(DeleteAnomalyDetectorOutput, schema::DeleteAnomalyDetectorOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDashboardsInput {
    pub dashboard_names: Vec<String>,
}

impl crate::Value for DeleteDashboardsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteDashboardsInput)?;
        while let Some((member, kind)) = input.member(&schema::DeleteDashboardsInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { dashboard_names: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteDashboardsInput);
        members.required(0, &self.dashboard_names);
        members.close();
    }
}

shape!(DeleteDashboardsInput, schema::DeleteDashboardsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteDashboardsOutput {}

impl crate::Value for DeleteDashboardsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteDashboardsOutput)?;
        while input.member(&schema::DeleteDashboardsOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteDashboardsOutput);
        members.close();
    }
}

shape!(DeleteDashboardsOutput, schema::DeleteDashboardsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteInsightRulesInput {
    pub rule_names: Vec<String>,
}

impl crate::Value for DeleteInsightRulesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteInsightRulesInput)?;
        while let Some((member, kind)) = input.member(&schema::DeleteInsightRulesInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { rule_names: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteInsightRulesInput);
        members.required(0, &self.rule_names);
        members.close();
    }
}

shape!(DeleteInsightRulesInput, schema::DeleteInsightRulesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteInsightRulesOutput {
    pub failures: Option<Vec<PartialFailure>>,
}

impl crate::Value for DeleteInsightRulesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteInsightRulesOutput)?;
        while let Some((member, kind)) = input.member(&schema::DeleteInsightRulesOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { failures: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteInsightRulesOutput);
        members.optional(0, &self.failures);
        members.close();
    }
}

shape!(DeleteInsightRulesOutput, schema::DeleteInsightRulesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMetricDataQueryDefinitionInput {
    pub id: String,
}

impl crate::Value for DeleteMetricDataQueryDefinitionInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteMetricDataQueryDefinitionInput)?;
        while let Some((member, kind)) =
            input.member(&schema::DeleteMetricDataQueryDefinitionInput)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteMetricDataQueryDefinitionInput);
        members.required(0, &self.id);
        members.close();
    }
}

shape!(DeleteMetricDataQueryDefinitionInput, schema::DeleteMetricDataQueryDefinitionInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMetricDataQueryDefinitionOutput {}

impl crate::Value for DeleteMetricDataQueryDefinitionOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteMetricDataQueryDefinitionOutput)?;
        while input.member(&schema::DeleteMetricDataQueryDefinitionOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteMetricDataQueryDefinitionOutput);
        members.close();
    }
}

shape!(DeleteMetricDataQueryDefinitionOutput, schema::DeleteMetricDataQueryDefinitionOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMetricStreamInput {
    pub name: String,
}

impl crate::Value for DeleteMetricStreamInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteMetricStreamInput)?;
        while let Some((member, kind)) = input.member(&schema::DeleteMetricStreamInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteMetricStreamInput);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(DeleteMetricStreamInput, schema::DeleteMetricStreamInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMetricStreamOutput {}

impl crate::Value for DeleteMetricStreamOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteMetricStreamOutput)?;
        while input.member(&schema::DeleteMetricStreamOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteMetricStreamOutput);
        members.close();
    }
}

shape!(DeleteMetricStreamOutput, schema::DeleteMetricStreamOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourceMetricsConfigurationInput {
    pub resource_arn: String,
}

impl crate::Value for DeleteResourceMetricsConfigurationInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteResourceMetricsConfigurationInput)?;
        while let Some((member, kind)) =
            input.member(&schema::DeleteResourceMetricsConfigurationInput)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { resource_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DeleteResourceMetricsConfigurationInput);
        members.required(0, &self.resource_arn);
        members.close();
    }
}

shape!(DeleteResourceMetricsConfigurationInput, schema::DeleteResourceMetricsConfigurationInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteResourceMetricsConfigurationOutput {}

impl crate::Value for DeleteResourceMetricsConfigurationOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteResourceMetricsConfigurationOutput)?;
        while input.member(&schema::DeleteResourceMetricsConfigurationOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteResourceMetricsConfigurationOutput);
        members.close();
    }
}

shape!(DeleteResourceMetricsConfigurationOutput, schema::DeleteResourceMetricsConfigurationOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAlarmContributorsInput {
    pub alarm_name: String,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeAlarmContributorsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeAlarmContributorsInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAlarmContributorsInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { alarm_name: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAlarmContributorsInput);
        members.required(0, &self.alarm_name);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeAlarmContributorsInput, schema::DescribeAlarmContributorsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAlarmContributorsOutput {
    pub alarm_contributors: Vec<AlarmContributor>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeAlarmContributorsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeAlarmContributorsOutput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAlarmContributorsOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { alarm_contributors: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAlarmContributorsOutput);
        members.required(0, &self.alarm_contributors);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeAlarmContributorsOutput, schema::DescribeAlarmContributorsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for DescribeAlarmHistoryInput {
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
        input.open(&schema::DescribeAlarmHistoryInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAlarmHistoryInput)? {
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
            alarm_name: v0,
            alarm_contributor_id: v1,
            alarm_types: v2,
            history_item_type: v3,
            start_date: v4,
            end_date: v5,
            max_records: v6,
            next_token: v7,
            scan_by: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAlarmHistoryInput);
        members.optional(0, &self.alarm_name);
        members.optional(1, &self.alarm_contributor_id);
        members.optional(2, &self.alarm_types);
        members.optional(3, &self.history_item_type);
        members.optional(4, &self.start_date);
        members.optional(5, &self.end_date);
        members.optional(6, &self.max_records);
        members.optional(7, &self.next_token);
        members.optional(8, &self.scan_by);
        members.close();
    }
}

shape!(DescribeAlarmHistoryInput, schema::DescribeAlarmHistoryInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAlarmHistoryOutput {
    pub alarm_history_items: Option<Vec<AlarmHistoryItem>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeAlarmHistoryOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeAlarmHistoryOutput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAlarmHistoryOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { alarm_history_items: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAlarmHistoryOutput);
        members.optional(0, &self.alarm_history_items);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeAlarmHistoryOutput, schema::DescribeAlarmHistoryOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAlarmsForMetricInput {
    pub metric_name: String,
    pub namespace: String,
    pub statistic: Option<Statistic>,
    pub extended_statistic: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub period: Option<i32>,
    pub unit: Option<StandardUnit>,
}

impl crate::Value for DescribeAlarmsForMetricInput {
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
        input.open(&schema::DescribeAlarmsForMetricInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAlarmsForMetricInput)? {
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
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            metric_name: v0,
            namespace: v1,
            statistic: v2,
            extended_statistic: v3,
            dimensions: v4,
            period: v5,
            unit: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAlarmsForMetricInput);
        members.required(0, &self.metric_name);
        members.required(1, &self.namespace);
        members.optional(2, &self.statistic);
        members.optional(3, &self.extended_statistic);
        members.optional(4, &self.dimensions);
        members.optional(5, &self.period);
        members.optional(6, &self.unit);
        members.close();
    }
}

shape!(DescribeAlarmsForMetricInput, schema::DescribeAlarmsForMetricInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAlarmsForMetricOutput {
    pub metric_alarms: Option<Vec<MetricAlarm>>,
}

impl crate::Value for DescribeAlarmsForMetricOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeAlarmsForMetricOutput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAlarmsForMetricOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { metric_alarms: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAlarmsForMetricOutput);
        members.optional(0, &self.metric_alarms);
        members.close();
    }
}

shape!(DescribeAlarmsForMetricOutput, schema::DescribeAlarmsForMetricOutput);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for DescribeAlarmsInput {
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
        input.open(&schema::DescribeAlarmsInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAlarmsInput)? {
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
            alarm_names: v0,
            alarm_name_prefix: v1,
            alarm_types: v2,
            children_of_alarm_name: v3,
            parents_of_alarm_name: v4,
            state_value: v5,
            action_prefix: v6,
            max_records: v7,
            next_token: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAlarmsInput);
        members.optional(0, &self.alarm_names);
        members.optional(1, &self.alarm_name_prefix);
        members.optional(2, &self.alarm_types);
        members.optional(3, &self.children_of_alarm_name);
        members.optional(4, &self.parents_of_alarm_name);
        members.optional(5, &self.state_value);
        members.optional(6, &self.action_prefix);
        members.optional(7, &self.max_records);
        members.optional(8, &self.next_token);
        members.close();
    }
}

shape!(DescribeAlarmsInput, schema::DescribeAlarmsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAlarmsOutput {
    pub composite_alarms: Option<Vec<CompositeAlarm>>,
    pub metric_alarms: Option<Vec<MetricAlarm>>,
    pub log_alarms: Option<Vec<LogAlarm>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeAlarmsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeAlarmsOutput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAlarmsOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { composite_alarms: v0, metric_alarms: v1, log_alarms: v2, next_token: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAlarmsOutput);
        members.optional(0, &self.composite_alarms);
        members.optional(1, &self.metric_alarms);
        members.optional(2, &self.log_alarms);
        members.optional(3, &self.next_token);
        members.close();
    }
}

shape!(DescribeAlarmsOutput, schema::DescribeAlarmsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAnomalyDetectorsInput {
    pub anomaly_detector_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub anomaly_detector_types: Option<Vec<AnomalyDetectorType>>,
}

impl crate::Value for DescribeAnomalyDetectorsInput {
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
        input.open(&schema::DescribeAnomalyDetectorsInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAnomalyDetectorsInput)? {
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
            anomaly_detector_ids: v0,
            next_token: v1,
            max_results: v2,
            namespace: v3,
            metric_name: v4,
            dimensions: v5,
            anomaly_detector_types: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAnomalyDetectorsInput);
        members.optional(0, &self.anomaly_detector_ids);
        members.optional(1, &self.next_token);
        members.optional(2, &self.max_results);
        members.optional(3, &self.namespace);
        members.optional(4, &self.metric_name);
        members.optional(5, &self.dimensions);
        members.optional(6, &self.anomaly_detector_types);
        members.close();
    }
}

shape!(DescribeAnomalyDetectorsInput, schema::DescribeAnomalyDetectorsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAnomalyDetectorsOutput {
    pub anomaly_detectors: Option<Vec<AnomalyDetector>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeAnomalyDetectorsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeAnomalyDetectorsOutput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAnomalyDetectorsOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { anomaly_detectors: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAnomalyDetectorsOutput);
        members.optional(0, &self.anomaly_detectors);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeAnomalyDetectorsOutput, schema::DescribeAnomalyDetectorsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInsightRulesInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::Value for DescribeInsightRulesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeInsightRulesInput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeInsightRulesInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { next_token: v0, max_results: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeInsightRulesInput);
        members.optional(0, &self.next_token);
        members.optional(1, &self.max_results);
        members.close();
    }
}

shape!(DescribeInsightRulesInput, schema::DescribeInsightRulesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInsightRulesOutput {
    pub next_token: Option<String>,
    pub insight_rules: Option<Vec<InsightRule>>,
}

impl crate::Value for DescribeInsightRulesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeInsightRulesOutput)?;
        while let Some((member, kind)) = input.member(&schema::DescribeInsightRulesOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { next_token: v0, insight_rules: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeInsightRulesOutput);
        members.optional(0, &self.next_token);
        members.optional(1, &self.insight_rules);
        members.close();
    }
}

shape!(DescribeInsightRulesOutput, schema::DescribeInsightRulesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dimension {
    pub name: String,
    pub value: String,
}

impl crate::Value for Dimension {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Dimension)?;
        while let Some((member, kind)) = input.member(&schema::Dimension)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { name: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Dimension);
        members.required(0, &self.name);
        members.required(1, &self.value);
        members.close();
    }
}

shape!(Dimension, schema::Dimension);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DimensionFilter {
    pub name: String,
    pub value: Option<String>,
}

impl crate::Value for DimensionFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DimensionFilter)?;
        while let Some((member, kind)) = input.member(&schema::DimensionFilter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DimensionFilter);
        members.required(0, &self.name);
        members.optional(1, &self.value);
        members.close();
    }
}

shape!(DimensionFilter, schema::DimensionFilter);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableAlarmActionsInput {
    pub alarm_names: Vec<String>,
}

impl crate::Value for DisableAlarmActionsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DisableAlarmActionsInput)?;
        while let Some((member, kind)) = input.member(&schema::DisableAlarmActionsInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { alarm_names: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DisableAlarmActionsInput);
        members.required(0, &self.alarm_names);
        members.close();
    }
}

shape!(DisableAlarmActionsInput, schema::DisableAlarmActionsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableInsightRulesInput {
    pub rule_names: Vec<String>,
}

impl crate::Value for DisableInsightRulesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DisableInsightRulesInput)?;
        while let Some((member, kind)) = input.member(&schema::DisableInsightRulesInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { rule_names: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DisableInsightRulesInput);
        members.required(0, &self.rule_names);
        members.close();
    }
}

shape!(DisableInsightRulesInput, schema::DisableInsightRulesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableInsightRulesOutput {
    pub failures: Option<Vec<PartialFailure>>,
}

impl crate::Value for DisableInsightRulesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DisableInsightRulesOutput)?;
        while let Some((member, kind)) = input.member(&schema::DisableInsightRulesOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { failures: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DisableInsightRulesOutput);
        members.optional(0, &self.failures);
        members.close();
    }
}

shape!(DisableInsightRulesOutput, schema::DisableInsightRulesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateDatasetKmsKeyInput {
    pub dataset_identifier: String,
}

impl crate::Value for DisassociateDatasetKmsKeyInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DisassociateDatasetKmsKeyInput)?;
        while let Some((member, kind)) = input.member(&schema::DisassociateDatasetKmsKeyInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { dataset_identifier: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DisassociateDatasetKmsKeyInput);
        members.required(0, &self.dataset_identifier);
        members.close();
    }
}

shape!(DisassociateDatasetKmsKeyInput, schema::DisassociateDatasetKmsKeyInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisassociateDatasetKmsKeyOutput {}

impl crate::Value for DisassociateDatasetKmsKeyOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DisassociateDatasetKmsKeyOutput)?;
        while input.member(&schema::DisassociateDatasetKmsKeyOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DisassociateDatasetKmsKeyOutput);
        members.close();
    }
}

shape!(DisassociateDatasetKmsKeyOutput, schema::DisassociateDatasetKmsKeyOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableAlarmActionsInput {
    pub alarm_names: Vec<String>,
}

impl crate::Value for EnableAlarmActionsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::EnableAlarmActionsInput)?;
        while let Some((member, kind)) = input.member(&schema::EnableAlarmActionsInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { alarm_names: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EnableAlarmActionsInput);
        members.required(0, &self.alarm_names);
        members.close();
    }
}

shape!(EnableAlarmActionsInput, schema::EnableAlarmActionsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableInsightRulesInput {
    pub rule_names: Vec<String>,
}

impl crate::Value for EnableInsightRulesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::EnableInsightRulesInput)?;
        while let Some((member, kind)) = input.member(&schema::EnableInsightRulesInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { rule_names: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EnableInsightRulesInput);
        members.required(0, &self.rule_names);
        members.close();
    }
}

shape!(EnableInsightRulesInput, schema::EnableInsightRulesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableInsightRulesOutput {
    pub failures: Option<Vec<PartialFailure>>,
}

impl crate::Value for EnableInsightRulesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::EnableInsightRulesOutput)?;
        while let Some((member, kind)) = input.member(&schema::EnableInsightRulesOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { failures: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EnableInsightRulesOutput);
        members.optional(0, &self.failures);
        members.close();
    }
}

shape!(EnableInsightRulesOutput, schema::EnableInsightRulesOutput);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EntityMetricData {
    pub entity: Option<Entity>,
    pub metric_data: Option<Vec<MetricDatum>>,
}

impl crate::Value for EntityMetricData {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::EntityMetricData)?;
        while let Some((member, kind)) = input.member(&schema::EntityMetricData)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { entity: v0, metric_data: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EntityMetricData);
        members.optional(0, &self.entity);
        members.optional(1, &self.metric_data);
        members.close();
    }
}

shape!(EntityMetricData, schema::EntityMetricData);

#[derive(Debug, Clone, PartialEq)]
pub enum EvaluationCriteria {
    PromQLCriteria(AlarmPromQLCriteria),
}

impl crate::Value for EvaluationCriteria {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut value = None;
        input.open(&schema::EvaluationCriteria)?;
        while let Some((member, kind)) = input.member(&schema::EvaluationCriteria)? {
            value = match member {
                _ => crate::Value::read(input, kind)?.map(Self::PromQLCriteria),
            };
        }
        Ok(value)
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EvaluationCriteria);
        match self {
            Self::PromQLCriteria(value) => members.required(0, value),
        }
        members.close();
    }
}

shape!(EvaluationCriteria, schema::EvaluationCriteria);

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

#[derive(Debug, Clone, PartialEq)]
pub enum EvaluationWindow {
    WallClockWindow(WallClockWindow),
    SlidingWindow(SlidingWindow),
}

impl crate::Value for EvaluationWindow {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut value = None;
        input.open(&schema::EvaluationWindow)?;
        while let Some((member, kind)) = input.member(&schema::EvaluationWindow)? {
            value = match member {
                0 => crate::Value::read(input, kind)?.map(Self::WallClockWindow),
                _ => crate::Value::read(input, kind)?.map(Self::SlidingWindow),
            };
        }
        Ok(value)
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EvaluationWindow);
        match self {
            Self::WallClockWindow(value) => members.required(0, value),
            Self::SlidingWindow(value) => members.required(1, value),
        }
        members.close();
    }
}

shape!(EvaluationWindow, schema::EvaluationWindow);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAlarmMuteRuleInput {
    pub alarm_mute_rule_name: String,
}

impl crate::Value for GetAlarmMuteRuleInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetAlarmMuteRuleInput)?;
        while let Some((member, kind)) = input.member(&schema::GetAlarmMuteRuleInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { alarm_mute_rule_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetAlarmMuteRuleInput);
        members.required(0, &self.alarm_mute_rule_name);
        members.close();
    }
}

shape!(GetAlarmMuteRuleInput, schema::GetAlarmMuteRuleInput);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for GetAlarmMuteRuleOutput {
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
        input.open(&schema::GetAlarmMuteRuleOutput)?;
        while let Some((member, kind)) = input.member(&schema::GetAlarmMuteRuleOutput)? {
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
            alarm_mute_rule_arn: v1,
            description: v2,
            rule: v3,
            mute_targets: v4,
            start_date: v5,
            expire_date: v6,
            status: v7,
            last_updated_timestamp: v8,
            mute_type: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetAlarmMuteRuleOutput);
        members.optional(0, &self.name);
        members.optional(1, &self.alarm_mute_rule_arn);
        members.optional(2, &self.description);
        members.optional(3, &self.rule);
        members.optional(4, &self.mute_targets);
        members.optional(5, &self.start_date);
        members.optional(6, &self.expire_date);
        members.optional(7, &self.status);
        members.optional(8, &self.last_updated_timestamp);
        members.optional(9, &self.mute_type);
        members.close();
    }
}

shape!(GetAlarmMuteRuleOutput, schema::GetAlarmMuteRuleOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDashboardInput {
    pub dashboard_name: String,
}

impl crate::Value for GetDashboardInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetDashboardInput)?;
        while let Some((member, kind)) = input.member(&schema::GetDashboardInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { dashboard_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDashboardInput);
        members.required(0, &self.dashboard_name);
        members.close();
    }
}

shape!(GetDashboardInput, schema::GetDashboardInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDashboardOutput {
    pub dashboard_arn: Option<String>,
    pub dashboard_body: Option<String>,
    pub dashboard_name: Option<String>,
}

impl crate::Value for GetDashboardOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetDashboardOutput)?;
        while let Some((member, kind)) = input.member(&schema::GetDashboardOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { dashboard_arn: v0, dashboard_body: v1, dashboard_name: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDashboardOutput);
        members.optional(0, &self.dashboard_arn);
        members.optional(1, &self.dashboard_body);
        members.optional(2, &self.dashboard_name);
        members.close();
    }
}

shape!(GetDashboardOutput, schema::GetDashboardOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDatasetInput {
    pub dataset_identifier: String,
}

impl crate::Value for GetDatasetInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetDatasetInput)?;
        while let Some((member, kind)) = input.member(&schema::GetDatasetInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { dataset_identifier: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDatasetInput);
        members.required(0, &self.dataset_identifier);
        members.close();
    }
}

shape!(GetDatasetInput, schema::GetDatasetInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDatasetOutput {
    pub dataset_id: String,
    pub arn: String,
    pub kms_key_arn: Option<String>,
}

impl crate::Value for GetDatasetOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetDatasetOutput)?;
        while let Some((member, kind)) = input.member(&schema::GetDatasetOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { dataset_id: v0, arn: v1, kms_key_arn: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetDatasetOutput);
        members.required(0, &self.dataset_id);
        members.required(1, &self.arn);
        members.optional(2, &self.kms_key_arn);
        members.close();
    }
}

shape!(GetDatasetOutput, schema::GetDatasetOutput);

#[derive(Debug, Clone, PartialEq)]
pub struct GetInsightRuleReportInput {
    pub rule_name: String,
    pub start_time: crate::Timestamp,
    pub end_time: crate::Timestamp,
    pub period: i32,
    pub max_contributor_count: Option<i32>,
    pub metrics: Option<Vec<String>>,
    pub order_by: Option<String>,
}

impl crate::Value for GetInsightRuleReportInput {
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
        input.open(&schema::GetInsightRuleReportInput)?;
        while let Some((member, kind)) = input.member(&schema::GetInsightRuleReportInput)? {
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
            rule_name: v0,
            start_time: v1,
            end_time: v2,
            period: v3,
            max_contributor_count: v4,
            metrics: v5,
            order_by: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetInsightRuleReportInput);
        members.required(0, &self.rule_name);
        members.required(1, &self.start_time);
        members.required(2, &self.end_time);
        members.required(3, &self.period);
        members.optional(4, &self.max_contributor_count);
        members.optional(5, &self.metrics);
        members.optional(6, &self.order_by);
        members.close();
    }
}

shape!(GetInsightRuleReportInput, schema::GetInsightRuleReportInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInsightRuleReportOutput {
    pub key_labels: Option<Vec<String>>,
    pub aggregation_statistic: Option<String>,
    pub aggregate_value: Option<f64>,
    pub approximate_unique_count: Option<i64>,
    pub contributors: Option<Vec<InsightRuleContributor>>,
    pub metric_datapoints: Option<Vec<InsightRuleMetricDatapoint>>,
}

impl crate::Value for GetInsightRuleReportOutput {
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
        input.open(&schema::GetInsightRuleReportOutput)?;
        while let Some((member, kind)) = input.member(&schema::GetInsightRuleReportOutput)? {
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
            key_labels: v0,
            aggregation_statistic: v1,
            aggregate_value: v2,
            approximate_unique_count: v3,
            contributors: v4,
            metric_datapoints: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetInsightRuleReportOutput);
        members.optional(0, &self.key_labels);
        members.optional(1, &self.aggregation_statistic);
        members.optional(2, &self.aggregate_value);
        members.optional(3, &self.approximate_unique_count);
        members.optional(4, &self.contributors);
        members.optional(5, &self.metric_datapoints);
        members.close();
    }
}

shape!(GetInsightRuleReportOutput, schema::GetInsightRuleReportOutput);

#[derive(Debug, Clone, PartialEq)]
pub struct GetMetricDataInput {
    pub metric_data_queries: Vec<MetricDataQuery>,
    pub start_time: crate::Timestamp,
    pub end_time: crate::Timestamp,
    pub next_token: Option<String>,
    pub scan_by: Option<ScanBy>,
    pub max_datapoints: Option<i32>,
    pub label_options: Option<LabelOptions>,
}

impl crate::Value for GetMetricDataInput {
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
        input.open(&schema::GetMetricDataInput)?;
        while let Some((member, kind)) = input.member(&schema::GetMetricDataInput)? {
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
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            metric_data_queries: v0,
            start_time: v1,
            end_time: v2,
            next_token: v3,
            scan_by: v4,
            max_datapoints: v5,
            label_options: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetMetricDataInput);
        members.required(0, &self.metric_data_queries);
        members.required(1, &self.start_time);
        members.required(2, &self.end_time);
        members.optional(3, &self.next_token);
        members.optional(4, &self.scan_by);
        members.optional(5, &self.max_datapoints);
        members.optional(6, &self.label_options);
        members.close();
    }
}

shape!(GetMetricDataInput, schema::GetMetricDataInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetricDataOutput {
    pub metric_data_results: Option<Vec<MetricDataResult>>,
    pub next_token: Option<String>,
    pub messages: Option<Vec<MessageData>>,
}

impl crate::Value for GetMetricDataOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetMetricDataOutput)?;
        while let Some((member, kind)) = input.member(&schema::GetMetricDataOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { metric_data_results: v0, next_token: v1, messages: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetMetricDataOutput);
        members.optional(0, &self.metric_data_results);
        members.optional(1, &self.next_token);
        members.optional(2, &self.messages);
        members.close();
    }
}

shape!(GetMetricDataOutput, schema::GetMetricDataOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetricDataQueryDefinitionInput {
    pub id: String,
}

impl crate::Value for GetMetricDataQueryDefinitionInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetMetricDataQueryDefinitionInput)?;
        while let Some((member, kind)) = input.member(&schema::GetMetricDataQueryDefinitionInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetMetricDataQueryDefinitionInput);
        members.required(0, &self.id);
        members.close();
    }
}

shape!(GetMetricDataQueryDefinitionInput, schema::GetMetricDataQueryDefinitionInput);

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

impl std::fmt::Debug for GetMetricDataQueryDefinitionOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetMetricDataQueryDefinitionOutput")
            .field("id", &self.id)
            .field("arn", &self.arn)
            .field("path", &self.path)
            .field("expression", &format_args!("***"))
            .field("type", &self.r#type)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish()
    }
}

impl crate::Value for GetMetricDataQueryDefinitionOutput {
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
        input.open(&schema::GetMetricDataQueryDefinitionOutput)?;
        while let Some((member, kind)) =
            input.member(&schema::GetMetricDataQueryDefinitionOutput)?
        {
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
        let (Some(v0), Some(v1), Some(v2), Some(v3), Some(v4), Some(v5), Some(v6)) =
            (v0, v1, v2, v3, v4, v5, v6)
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            id: v0,
            arn: v1,
            path: v2,
            expression: v3,
            r#type: v4,
            created_at: v5,
            updated_at: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetMetricDataQueryDefinitionOutput);
        members.required(0, &self.id);
        members.required(1, &self.arn);
        members.required(2, &self.path);
        members.required(3, &self.expression);
        members.required(4, &self.r#type);
        members.required(5, &self.created_at);
        members.required(6, &self.updated_at);
        members.close();
    }
}

shape!(GetMetricDataQueryDefinitionOutput, schema::GetMetricDataQueryDefinitionOutput);

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for GetMetricStatisticsInput {
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
        input.open(&schema::GetMetricStatisticsInput)?;
        while let Some((member, kind)) = input.member(&schema::GetMetricStatisticsInput)? {
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
        let (Some(v0), Some(v1), Some(v3), Some(v4), Some(v5)) = (v0, v1, v3, v4, v5) else {
            return Ok(None);
        };
        Ok(Some(Self {
            namespace: v0,
            metric_name: v1,
            dimensions: v2,
            start_time: v3,
            end_time: v4,
            period: v5,
            statistics: v6,
            extended_statistics: v7,
            unit: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetMetricStatisticsInput);
        members.required(0, &self.namespace);
        members.required(1, &self.metric_name);
        members.optional(2, &self.dimensions);
        members.required(3, &self.start_time);
        members.required(4, &self.end_time);
        members.required(5, &self.period);
        members.optional(6, &self.statistics);
        members.optional(7, &self.extended_statistics);
        members.optional(8, &self.unit);
        members.close();
    }
}

shape!(GetMetricStatisticsInput, schema::GetMetricStatisticsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetricStatisticsOutput {
    pub label: Option<String>,
    pub datapoints: Option<Vec<Datapoint>>,
}

impl crate::Value for GetMetricStatisticsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetMetricStatisticsOutput)?;
        while let Some((member, kind)) = input.member(&schema::GetMetricStatisticsOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { label: v0, datapoints: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetMetricStatisticsOutput);
        members.optional(0, &self.label);
        members.optional(1, &self.datapoints);
        members.close();
    }
}

shape!(GetMetricStatisticsOutput, schema::GetMetricStatisticsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetricStreamInput {
    pub name: String,
}

impl crate::Value for GetMetricStreamInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetMetricStreamInput)?;
        while let Some((member, kind)) = input.member(&schema::GetMetricStreamInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetMetricStreamInput);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(GetMetricStreamInput, schema::GetMetricStreamInput);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for GetMetricStreamOutput {
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
        input.open(&schema::GetMetricStreamOutput)?;
        while let Some((member, kind)) = input.member(&schema::GetMetricStreamOutput)? {
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
            arn: v0,
            name: v1,
            include_filters: v2,
            exclude_filters: v3,
            firehose_arn: v4,
            role_arn: v5,
            state: v6,
            creation_date: v7,
            last_update_date: v8,
            output_format: v9,
            statistics_configurations: v10,
            include_linked_accounts_metrics: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetMetricStreamOutput);
        members.optional(0, &self.arn);
        members.optional(1, &self.name);
        members.optional(2, &self.include_filters);
        members.optional(3, &self.exclude_filters);
        members.optional(4, &self.firehose_arn);
        members.optional(5, &self.role_arn);
        members.optional(6, &self.state);
        members.optional(7, &self.creation_date);
        members.optional(8, &self.last_update_date);
        members.optional(9, &self.output_format);
        members.optional(10, &self.statistics_configurations);
        members.optional(11, &self.include_linked_accounts_metrics);
        members.close();
    }
}

shape!(GetMetricStreamOutput, schema::GetMetricStreamOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetricWidgetImageInput {
    pub metric_widget: String,
    pub output_format: Option<String>,
}

impl crate::Value for GetMetricWidgetImageInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetMetricWidgetImageInput)?;
        while let Some((member, kind)) = input.member(&schema::GetMetricWidgetImageInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { metric_widget: v0, output_format: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetMetricWidgetImageInput);
        members.required(0, &self.metric_widget);
        members.optional(1, &self.output_format);
        members.close();
    }
}

shape!(GetMetricWidgetImageInput, schema::GetMetricWidgetImageInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetricWidgetImageOutput {
    pub metric_widget_image: Option<Vec<u8>>,
}

impl crate::Value for GetMetricWidgetImageOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetMetricWidgetImageOutput)?;
        while let Some((member, kind)) = input.member(&schema::GetMetricWidgetImageOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { metric_widget_image: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetMetricWidgetImageOutput);
        members.optional(0, &self.metric_widget_image);
        members.close();
    }
}

shape!(GetMetricWidgetImageOutput, schema::GetMetricWidgetImageOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOTelEnrichmentInput {}

impl crate::Value for GetOTelEnrichmentInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::GetOTelEnrichmentInput)?;
        while input.member(&schema::GetOTelEnrichmentInput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::GetOTelEnrichmentInput);
        members.close();
    }
}

shape!(GetOTelEnrichmentInput, schema::GetOTelEnrichmentInput);

#[derive(Debug, Clone, PartialEq)]
pub struct GetOTelEnrichmentOutput {
    pub status: OTelEnrichmentStatus,
    pub include_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub exclude_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub created_at: Option<crate::Timestamp>,
    pub updated_at: Option<crate::Timestamp>,
}

impl crate::Value for GetOTelEnrichmentOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::GetOTelEnrichmentOutput)?;
        while let Some((member, kind)) = input.member(&schema::GetOTelEnrichmentOutput)? {
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
            status: v0,
            include_filters: v1,
            exclude_filters: v2,
            created_at: v3,
            updated_at: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetOTelEnrichmentOutput);
        members.required(0, &self.status);
        members.optional(1, &self.include_filters);
        members.optional(2, &self.exclude_filters);
        members.optional(3, &self.created_at);
        members.optional(4, &self.updated_at);
        members.close();
    }
}

shape!(GetOTelEnrichmentOutput, schema::GetOTelEnrichmentOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourceMetricsConfigurationInput {
    pub resource_arn: String,
}

impl crate::Value for GetResourceMetricsConfigurationInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetResourceMetricsConfigurationInput)?;
        while let Some((member, kind)) =
            input.member(&schema::GetResourceMetricsConfigurationInput)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { resource_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetResourceMetricsConfigurationInput);
        members.required(0, &self.resource_arn);
        members.close();
    }
}

shape!(GetResourceMetricsConfigurationInput, schema::GetResourceMetricsConfigurationInput);

#[derive(Debug, Clone, PartialEq)]
pub struct GetResourceMetricsConfigurationOutput {
    pub resource_metrics_configuration: ResourceMetricsConfiguration,
}

impl crate::Value for GetResourceMetricsConfigurationOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetResourceMetricsConfigurationOutput)?;
        while let Some((member, kind)) =
            input.member(&schema::GetResourceMetricsConfigurationOutput)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { resource_metrics_configuration: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetResourceMetricsConfigurationOutput);
        members.required(0, &self.resource_metrics_configuration);
        members.close();
    }
}

shape!(GetResourceMetricsConfigurationOutput, schema::GetResourceMetricsConfigurationOutput);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsightRule {
    pub name: String,
    pub state: String,
    pub schema: String,
    pub definition: String,
    pub managed_rule: Option<bool>,
    pub apply_on_transformed_logs: Option<bool>,
}

impl crate::Value for InsightRule {
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
        input.open(&schema::InsightRule)?;
        while let Some((member, kind)) = input.member(&schema::InsightRule)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            name: v0,
            state: v1,
            schema: v2,
            definition: v3,
            managed_rule: v4,
            apply_on_transformed_logs: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InsightRule);
        members.required(0, &self.name);
        members.required(1, &self.state);
        members.required(2, &self.schema);
        members.required(3, &self.definition);
        members.optional(4, &self.managed_rule);
        members.optional(5, &self.apply_on_transformed_logs);
        members.close();
    }
}

shape!(InsightRule, schema::InsightRule);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InsightRuleContributor {
    pub keys: Vec<String>,
    pub approximate_aggregate_value: f64,
    pub datapoints: Vec<InsightRuleContributorDatapoint>,
}

impl crate::Value for InsightRuleContributor {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::InsightRuleContributor)?;
        while let Some((member, kind)) = input.member(&schema::InsightRuleContributor)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { keys: v0, approximate_aggregate_value: v1, datapoints: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InsightRuleContributor);
        members.required(0, &self.keys);
        members.required(1, &self.approximate_aggregate_value);
        members.required(2, &self.datapoints);
        members.close();
    }
}

shape!(InsightRuleContributor, schema::InsightRuleContributor);

#[derive(Debug, Clone, PartialEq)]
pub struct InsightRuleContributorDatapoint {
    pub timestamp: crate::Timestamp,
    pub approximate_value: f64,
}

impl crate::Value for InsightRuleContributorDatapoint {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::InsightRuleContributorDatapoint)?;
        while let Some((member, kind)) = input.member(&schema::InsightRuleContributorDatapoint)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { timestamp: v0, approximate_value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InsightRuleContributorDatapoint);
        members.required(0, &self.timestamp);
        members.required(1, &self.approximate_value);
        members.close();
    }
}

shape!(InsightRuleContributorDatapoint, schema::InsightRuleContributorDatapoint);

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for InsightRuleMetricDatapoint {
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
        input.open(&schema::InsightRuleMetricDatapoint)?;
        while let Some((member, kind)) = input.member(&schema::InsightRuleMetricDatapoint)? {
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
            timestamp: v0,
            unique_contributors: v1,
            max_contributor_value: v2,
            sample_count: v3,
            average: v4,
            sum: v5,
            minimum: v6,
            maximum: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InsightRuleMetricDatapoint);
        members.required(0, &self.timestamp);
        members.optional(1, &self.unique_contributors);
        members.optional(2, &self.max_contributor_value);
        members.optional(3, &self.sample_count);
        members.optional(4, &self.average);
        members.optional(5, &self.sum);
        members.optional(6, &self.minimum);
        members.optional(7, &self.maximum);
        members.close();
    }
}

shape!(InsightRuleMetricDatapoint, schema::InsightRuleMetricDatapoint);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LabelOptions {
    pub timezone: Option<String>,
}

impl crate::Value for LabelOptions {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::LabelOptions)?;
        while let Some((member, kind)) = input.member(&schema::LabelOptions)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { timezone: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LabelOptions);
        members.optional(0, &self.timezone);
        members.close();
    }
}

shape!(LabelOptions, schema::LabelOptions);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAlarmMuteRulesInput {
    pub alarm_name: Option<String>,
    pub statuses: Option<Vec<AlarmMuteRuleStatus>>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for ListAlarmMuteRulesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ListAlarmMuteRulesInput)?;
        while let Some((member, kind)) = input.member(&schema::ListAlarmMuteRulesInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { alarm_name: v0, statuses: v1, max_records: v2, next_token: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListAlarmMuteRulesInput);
        members.optional(0, &self.alarm_name);
        members.optional(1, &self.statuses);
        members.optional(2, &self.max_records);
        members.optional(3, &self.next_token);
        members.close();
    }
}

shape!(ListAlarmMuteRulesInput, schema::ListAlarmMuteRulesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAlarmMuteRulesOutput {
    pub alarm_mute_rule_summaries: Option<Vec<AlarmMuteRuleSummary>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListAlarmMuteRulesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListAlarmMuteRulesOutput)?;
        while let Some((member, kind)) = input.member(&schema::ListAlarmMuteRulesOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { alarm_mute_rule_summaries: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListAlarmMuteRulesOutput);
        members.optional(0, &self.alarm_mute_rule_summaries);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListAlarmMuteRulesOutput, schema::ListAlarmMuteRulesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDashboardsInput {
    pub dashboard_name_prefix: Option<String>,
    pub next_token: Option<String>,
}

impl crate::Value for ListDashboardsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListDashboardsInput)?;
        while let Some((member, kind)) = input.member(&schema::ListDashboardsInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { dashboard_name_prefix: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListDashboardsInput);
        members.optional(0, &self.dashboard_name_prefix);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListDashboardsInput, schema::ListDashboardsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDashboardsOutput {
    pub dashboard_entries: Option<Vec<DashboardEntry>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListDashboardsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListDashboardsOutput)?;
        while let Some((member, kind)) = input.member(&schema::ListDashboardsOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { dashboard_entries: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListDashboardsOutput);
        members.optional(0, &self.dashboard_entries);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListDashboardsOutput, schema::ListDashboardsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListManagedInsightRulesInput {
    pub resource_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::Value for ListManagedInsightRulesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListManagedInsightRulesInput)?;
        while let Some((member, kind)) = input.member(&schema::ListManagedInsightRulesInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { resource_arn: v0, next_token: v1, max_results: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListManagedInsightRulesInput);
        members.required(0, &self.resource_arn);
        members.optional(1, &self.next_token);
        members.optional(2, &self.max_results);
        members.close();
    }
}

shape!(ListManagedInsightRulesInput, schema::ListManagedInsightRulesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListManagedInsightRulesOutput {
    pub managed_rules: Option<Vec<ManagedRuleDescription>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListManagedInsightRulesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListManagedInsightRulesOutput)?;
        while let Some((member, kind)) = input.member(&schema::ListManagedInsightRulesOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { managed_rules: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListManagedInsightRulesOutput);
        members.optional(0, &self.managed_rules);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListManagedInsightRulesOutput, schema::ListManagedInsightRulesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMetricDataQueryDefinitionsInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for ListMetricDataQueryDefinitionsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListMetricDataQueryDefinitionsInput)?;
        while let Some((member, kind)) =
            input.member(&schema::ListMetricDataQueryDefinitionsInput)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { max_results: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListMetricDataQueryDefinitionsInput);
        members.optional(0, &self.max_results);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListMetricDataQueryDefinitionsInput, schema::ListMetricDataQueryDefinitionsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMetricDataQueryDefinitionsOutput {
    pub items: Vec<MetricDataQueryDefinitionSummary>,
    pub next_token: Option<String>,
}

impl crate::Value for ListMetricDataQueryDefinitionsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListMetricDataQueryDefinitionsOutput)?;
        while let Some((member, kind)) =
            input.member(&schema::ListMetricDataQueryDefinitionsOutput)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { items: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListMetricDataQueryDefinitionsOutput);
        members.required(0, &self.items);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListMetricDataQueryDefinitionsOutput, schema::ListMetricDataQueryDefinitionsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMetricStreamsInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::Value for ListMetricStreamsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListMetricStreamsInput)?;
        while let Some((member, kind)) = input.member(&schema::ListMetricStreamsInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { next_token: v0, max_results: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListMetricStreamsInput);
        members.optional(0, &self.next_token);
        members.optional(1, &self.max_results);
        members.close();
    }
}

shape!(ListMetricStreamsInput, schema::ListMetricStreamsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMetricStreamsOutput {
    pub next_token: Option<String>,
    pub entries: Option<Vec<MetricStreamEntry>>,
}

impl crate::Value for ListMetricStreamsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListMetricStreamsOutput)?;
        while let Some((member, kind)) = input.member(&schema::ListMetricStreamsOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { next_token: v0, entries: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListMetricStreamsOutput);
        members.optional(0, &self.next_token);
        members.optional(1, &self.entries);
        members.close();
    }
}

shape!(ListMetricStreamsOutput, schema::ListMetricStreamsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMetricsInput {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<DimensionFilter>>,
    pub next_token: Option<String>,
    pub recently_active: Option<RecentlyActive>,
    pub include_linked_accounts: Option<bool>,
    pub owning_account: Option<String>,
}

impl crate::Value for ListMetricsInput {
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
        input.open(&schema::ListMetricsInput)?;
        while let Some((member, kind)) = input.member(&schema::ListMetricsInput)? {
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
            namespace: v0,
            metric_name: v1,
            dimensions: v2,
            next_token: v3,
            recently_active: v4,
            include_linked_accounts: v5,
            owning_account: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListMetricsInput);
        members.optional(0, &self.namespace);
        members.optional(1, &self.metric_name);
        members.optional(2, &self.dimensions);
        members.optional(3, &self.next_token);
        members.optional(4, &self.recently_active);
        members.optional(5, &self.include_linked_accounts);
        members.optional(6, &self.owning_account);
        members.close();
    }
}

shape!(ListMetricsInput, schema::ListMetricsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMetricsOutput {
    pub metrics: Option<Vec<Metric>>,
    pub next_token: Option<String>,
    pub owning_accounts: Option<Vec<String>>,
}

impl crate::Value for ListMetricsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListMetricsOutput)?;
        while let Some((member, kind)) = input.member(&schema::ListMetricsOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { metrics: v0, next_token: v1, owning_accounts: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListMetricsOutput);
        members.optional(0, &self.metrics);
        members.optional(1, &self.next_token);
        members.optional(2, &self.owning_accounts);
        members.close();
    }
}

shape!(ListMetricsOutput, schema::ListMetricsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
}

impl crate::Value for ListTagsForResourceInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ListTagsForResourceInput)?;
        while let Some((member, kind)) = input.member(&schema::ListTagsForResourceInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { resource_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListTagsForResourceInput);
        members.required(0, &self.resource_arn);
        members.close();
    }
}

shape!(ListTagsForResourceInput, schema::ListTagsForResourceInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for ListTagsForResourceOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ListTagsForResourceOutput)?;
        while let Some((member, kind)) = input.member(&schema::ListTagsForResourceOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { tags: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListTagsForResourceOutput);
        members.optional(0, &self.tags);
        members.close();
    }
}

shape!(ListTagsForResourceOutput, schema::ListTagsForResourceOutput);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for LogAlarm {
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
        let mut v23 = None;
        input.open(&schema::LogAlarm)?;
        while let Some((member, kind)) = input.member(&schema::LogAlarm)? {
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
                22 => v22 = crate::Value::read(input, kind)?,
                _ => v23 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            alarm_name: v0,
            alarm_arn: v1,
            alarm_description: v2,
            alarm_configuration_updated_timestamp: v3,
            actions_enabled: v4,
            ok_actions: v5,
            alarm_actions: v6,
            insufficient_data_actions: v7,
            state_value: v8,
            state_reason: v9,
            state_reason_data: v10,
            state_updated_timestamp: v11,
            scheduled_query_configuration: v12,
            query_results_to_evaluate: v13,
            query_results_to_alarm: v14,
            threshold: v15,
            comparison_operator: v16,
            treat_missing_data: v17,
            state_transitioned_timestamp: v18,
            evaluation_state: v19,
            action_log_line_count: v20,
            action_log_line_role_arn: v21,
            warm_up_configuration: v22,
            action_configuration: v23,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LogAlarm);
        members.optional(0, &self.alarm_name);
        members.optional(1, &self.alarm_arn);
        members.optional(2, &self.alarm_description);
        members.optional(3, &self.alarm_configuration_updated_timestamp);
        members.optional(4, &self.actions_enabled);
        members.optional(5, &self.ok_actions);
        members.optional(6, &self.alarm_actions);
        members.optional(7, &self.insufficient_data_actions);
        members.optional(8, &self.state_value);
        members.optional(9, &self.state_reason);
        members.optional(10, &self.state_reason_data);
        members.optional(11, &self.state_updated_timestamp);
        members.optional(12, &self.scheduled_query_configuration);
        members.optional(13, &self.query_results_to_evaluate);
        members.optional(14, &self.query_results_to_alarm);
        members.optional(15, &self.threshold);
        members.optional(16, &self.comparison_operator);
        members.optional(17, &self.treat_missing_data);
        members.optional(18, &self.state_transitioned_timestamp);
        members.optional(19, &self.evaluation_state);
        members.optional(20, &self.action_log_line_count);
        members.optional(21, &self.action_log_line_role_arn);
        members.optional(22, &self.warm_up_configuration);
        members.optional(23, &self.action_configuration);
        members.close();
    }
}

shape!(LogAlarm, schema::LogAlarm);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManagedRule {
    pub template_name: String,
    pub resource_arn: String,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for ManagedRule {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ManagedRule)?;
        while let Some((member, kind)) = input.member(&schema::ManagedRule)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { template_name: v0, resource_arn: v1, tags: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ManagedRule);
        members.required(0, &self.template_name);
        members.required(1, &self.resource_arn);
        members.optional(2, &self.tags);
        members.close();
    }
}

shape!(ManagedRule, schema::ManagedRule);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManagedRuleDescription {
    pub template_name: Option<String>,
    pub resource_arn: Option<String>,
    pub rule_state: Option<ManagedRuleState>,
}

impl crate::Value for ManagedRuleDescription {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ManagedRuleDescription)?;
        while let Some((member, kind)) = input.member(&schema::ManagedRuleDescription)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { template_name: v0, resource_arn: v1, rule_state: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ManagedRuleDescription);
        members.optional(0, &self.template_name);
        members.optional(1, &self.resource_arn);
        members.optional(2, &self.rule_state);
        members.close();
    }
}

shape!(ManagedRuleDescription, schema::ManagedRuleDescription);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManagedRuleState {
    pub rule_name: String,
    pub state: String,
}

impl crate::Value for ManagedRuleState {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ManagedRuleState)?;
        while let Some((member, kind)) = input.member(&schema::ManagedRuleState)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { rule_name: v0, state: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ManagedRuleState);
        members.required(0, &self.rule_name);
        members.required(1, &self.state);
        members.close();
    }
}

shape!(ManagedRuleState, schema::ManagedRuleState);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MessageData {
    pub code: Option<String>,
    pub value: Option<String>,
}

impl crate::Value for MessageData {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::MessageData)?;
        while let Some((member, kind)) = input.member(&schema::MessageData)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { code: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MessageData);
        members.optional(0, &self.code);
        members.optional(1, &self.value);
        members.close();
    }
}

shape!(MessageData, schema::MessageData);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Metric {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
}

impl crate::Value for Metric {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::Metric)?;
        while let Some((member, kind)) = input.member(&schema::Metric)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { namespace: v0, metric_name: v1, dimensions: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Metric);
        members.optional(0, &self.namespace);
        members.optional(1, &self.metric_name);
        members.optional(2, &self.dimensions);
        members.close();
    }
}

shape!(Metric, schema::Metric);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for MetricAlarm {
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
        let mut v23 = None;
        let mut v24 = None;
        let mut v25 = None;
        let mut v26 = None;
        let mut v27 = None;
        let mut v28 = None;
        let mut v29 = None;
        let mut v30 = None;
        let mut v31 = None;
        let mut v32 = None;
        let mut v33 = None;
        input.open(&schema::MetricAlarm)?;
        while let Some((member, kind)) = input.member(&schema::MetricAlarm)? {
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
                22 => v22 = crate::Value::read(input, kind)?,
                23 => v23 = crate::Value::read(input, kind)?,
                24 => v24 = crate::Value::read(input, kind)?,
                25 => v25 = crate::Value::read(input, kind)?,
                26 => v26 = crate::Value::read(input, kind)?,
                27 => v27 = crate::Value::read(input, kind)?,
                28 => v28 = crate::Value::read(input, kind)?,
                29 => v29 = crate::Value::read(input, kind)?,
                30 => v30 = crate::Value::read(input, kind)?,
                31 => v31 = crate::Value::read(input, kind)?,
                32 => v32 = crate::Value::read(input, kind)?,
                _ => v33 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            alarm_name: v0,
            alarm_arn: v1,
            alarm_description: v2,
            alarm_configuration_updated_timestamp: v3,
            actions_enabled: v4,
            ok_actions: v5,
            alarm_actions: v6,
            insufficient_data_actions: v7,
            state_value: v8,
            state_reason: v9,
            state_reason_data: v10,
            state_updated_timestamp: v11,
            metric_name: v12,
            namespace: v13,
            statistic: v14,
            extended_statistic: v15,
            dimensions: v16,
            period: v17,
            unit: v18,
            evaluation_periods: v19,
            datapoints_to_alarm: v20,
            threshold: v21,
            comparison_operator: v22,
            treat_missing_data: v23,
            evaluate_low_sample_count_percentile: v24,
            metrics: v25,
            threshold_metric_id: v26,
            evaluation_state: v27,
            state_transitioned_timestamp: v28,
            evaluation_window: v29,
            warm_up_configuration: v30,
            evaluation_criteria: v31,
            evaluation_interval: v32,
            action_configuration: v33,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricAlarm);
        members.optional(0, &self.alarm_name);
        members.optional(1, &self.alarm_arn);
        members.optional(2, &self.alarm_description);
        members.optional(3, &self.alarm_configuration_updated_timestamp);
        members.optional(4, &self.actions_enabled);
        members.optional(5, &self.ok_actions);
        members.optional(6, &self.alarm_actions);
        members.optional(7, &self.insufficient_data_actions);
        members.optional(8, &self.state_value);
        members.optional(9, &self.state_reason);
        members.optional(10, &self.state_reason_data);
        members.optional(11, &self.state_updated_timestamp);
        members.optional(12, &self.metric_name);
        members.optional(13, &self.namespace);
        members.optional(14, &self.statistic);
        members.optional(15, &self.extended_statistic);
        members.optional(16, &self.dimensions);
        members.optional(17, &self.period);
        members.optional(18, &self.unit);
        members.optional(19, &self.evaluation_periods);
        members.optional(20, &self.datapoints_to_alarm);
        members.optional(21, &self.threshold);
        members.optional(22, &self.comparison_operator);
        members.optional(23, &self.treat_missing_data);
        members.optional(24, &self.evaluate_low_sample_count_percentile);
        members.optional(25, &self.metrics);
        members.optional(26, &self.threshold_metric_id);
        members.optional(27, &self.evaluation_state);
        members.optional(28, &self.state_transitioned_timestamp);
        members.optional(29, &self.evaluation_window);
        members.optional(30, &self.warm_up_configuration);
        members.optional(31, &self.evaluation_criteria);
        members.optional(32, &self.evaluation_interval);
        members.optional(33, &self.action_configuration);
        members.close();
    }
}

shape!(MetricAlarm, schema::MetricAlarm);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricCharacteristics {
    pub periodic_spikes: Option<bool>,
}

impl crate::Value for MetricCharacteristics {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::MetricCharacteristics)?;
        while let Some((member, kind)) = input.member(&schema::MetricCharacteristics)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { periodic_spikes: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricCharacteristics);
        members.optional(0, &self.periodic_spikes);
        members.close();
    }
}

shape!(MetricCharacteristics, schema::MetricCharacteristics);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricDataQuery {
    pub id: String,
    pub metric_stat: Option<MetricStat>,
    pub expression: Option<String>,
    pub label: Option<String>,
    pub return_data: Option<bool>,
    pub period: Option<i32>,
    pub account_id: Option<String>,
}

impl crate::Value for MetricDataQuery {
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
        input.open(&schema::MetricDataQuery)?;
        while let Some((member, kind)) = input.member(&schema::MetricDataQuery)? {
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
            id: v0,
            metric_stat: v1,
            expression: v2,
            label: v3,
            return_data: v4,
            period: v5,
            account_id: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricDataQuery);
        members.required(0, &self.id);
        members.optional(1, &self.metric_stat);
        members.optional(2, &self.expression);
        members.optional(3, &self.label);
        members.optional(4, &self.return_data);
        members.optional(5, &self.period);
        members.optional(6, &self.account_id);
        members.close();
    }
}

shape!(MetricDataQuery, schema::MetricDataQuery);

#[derive(Debug, Clone, PartialEq)]
pub struct MetricDataQueryDefinitionSummary {
    pub id: String,
    pub path: String,
    pub r#type: QueryType,
    pub updated_at: Option<crate::Timestamp>,
}

impl crate::Value for MetricDataQueryDefinitionSummary {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::MetricDataQueryDefinitionSummary)?;
        while let Some((member, kind)) = input.member(&schema::MetricDataQueryDefinitionSummary)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { id: v0, path: v1, r#type: v2, updated_at: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricDataQueryDefinitionSummary);
        members.required(0, &self.id);
        members.required(1, &self.path);
        members.required(2, &self.r#type);
        members.optional(3, &self.updated_at);
        members.close();
    }
}

shape!(MetricDataQueryDefinitionSummary, schema::MetricDataQueryDefinitionSummary);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricDataResult {
    pub id: Option<String>,
    pub label: Option<String>,
    pub timestamps: Option<Vec<crate::Timestamp>>,
    pub values: Option<Vec<f64>>,
    pub status_code: Option<StatusCode>,
    pub messages: Option<Vec<MessageData>>,
}

impl crate::Value for MetricDataResult {
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
        input.open(&schema::MetricDataResult)?;
        while let Some((member, kind)) = input.member(&schema::MetricDataResult)? {
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
            id: v0,
            label: v1,
            timestamps: v2,
            values: v3,
            status_code: v4,
            messages: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricDataResult);
        members.optional(0, &self.id);
        members.optional(1, &self.label);
        members.optional(2, &self.timestamps);
        members.optional(3, &self.values);
        members.optional(4, &self.status_code);
        members.optional(5, &self.messages);
        members.close();
    }
}

shape!(MetricDataResult, schema::MetricDataResult);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for MetricDatum {
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
        input.open(&schema::MetricDatum)?;
        while let Some((member, kind)) = input.member(&schema::MetricDatum)? {
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
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            metric_name: v0,
            dimensions: v1,
            timestamp: v2,
            value: v3,
            statistic_values: v4,
            values: v5,
            counts: v6,
            unit: v7,
            storage_resolution: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricDatum);
        members.required(0, &self.metric_name);
        members.optional(1, &self.dimensions);
        members.optional(2, &self.timestamp);
        members.optional(3, &self.value);
        members.optional(4, &self.statistic_values);
        members.optional(5, &self.values);
        members.optional(6, &self.counts);
        members.optional(7, &self.unit);
        members.optional(8, &self.storage_resolution);
        members.close();
    }
}

shape!(MetricDatum, schema::MetricDatum);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricMathAnomalyDetector {
    pub metric_data_queries: Option<Vec<MetricDataQuery>>,
}

impl crate::Value for MetricMathAnomalyDetector {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::MetricMathAnomalyDetector)?;
        while let Some((member, kind)) = input.member(&schema::MetricMathAnomalyDetector)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { metric_data_queries: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricMathAnomalyDetector);
        members.optional(0, &self.metric_data_queries);
        members.close();
    }
}

shape!(MetricMathAnomalyDetector, schema::MetricMathAnomalyDetector);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricStat {
    pub metric: Metric,
    pub period: i32,
    pub stat: String,
    pub unit: Option<StandardUnit>,
}

impl crate::Value for MetricStat {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::MetricStat)?;
        while let Some((member, kind)) = input.member(&schema::MetricStat)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { metric: v0, period: v1, stat: v2, unit: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricStat);
        members.required(0, &self.metric);
        members.required(1, &self.period);
        members.required(2, &self.stat);
        members.optional(3, &self.unit);
        members.close();
    }
}

shape!(MetricStat, schema::MetricStat);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricStreamEntry {
    pub arn: Option<String>,
    pub creation_date: Option<crate::Timestamp>,
    pub last_update_date: Option<crate::Timestamp>,
    pub name: Option<String>,
    pub firehose_arn: Option<String>,
    pub state: Option<String>,
    pub output_format: Option<MetricStreamOutputFormat>,
}

impl crate::Value for MetricStreamEntry {
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
        input.open(&schema::MetricStreamEntry)?;
        while let Some((member, kind)) = input.member(&schema::MetricStreamEntry)? {
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
            arn: v0,
            creation_date: v1,
            last_update_date: v2,
            name: v3,
            firehose_arn: v4,
            state: v5,
            output_format: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricStreamEntry);
        members.optional(0, &self.arn);
        members.optional(1, &self.creation_date);
        members.optional(2, &self.last_update_date);
        members.optional(3, &self.name);
        members.optional(4, &self.firehose_arn);
        members.optional(5, &self.state);
        members.optional(6, &self.output_format);
        members.close();
    }
}

shape!(MetricStreamEntry, schema::MetricStreamEntry);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricStreamFilter {
    pub namespace: Option<String>,
    pub metric_names: Option<Vec<String>>,
}

impl crate::Value for MetricStreamFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::MetricStreamFilter)?;
        while let Some((member, kind)) = input.member(&schema::MetricStreamFilter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { namespace: v0, metric_names: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricStreamFilter);
        members.optional(0, &self.namespace);
        members.optional(1, &self.metric_names);
        members.close();
    }
}

shape!(MetricStreamFilter, schema::MetricStreamFilter);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricStreamStatisticsConfiguration {
    pub include_metrics: Vec<MetricStreamStatisticsMetric>,
    pub additional_statistics: Vec<String>,
}

impl crate::Value for MetricStreamStatisticsConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::MetricStreamStatisticsConfiguration)?;
        while let Some((member, kind)) =
            input.member(&schema::MetricStreamStatisticsConfiguration)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { include_metrics: v0, additional_statistics: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricStreamStatisticsConfiguration);
        members.required(0, &self.include_metrics);
        members.required(1, &self.additional_statistics);
        members.close();
    }
}

shape!(MetricStreamStatisticsConfiguration, schema::MetricStreamStatisticsConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricStreamStatisticsMetric {
    pub namespace: String,
    pub metric_name: String,
}

impl crate::Value for MetricStreamStatisticsMetric {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::MetricStreamStatisticsMetric)?;
        while let Some((member, kind)) = input.member(&schema::MetricStreamStatisticsMetric)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { namespace: v0, metric_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricStreamStatisticsMetric);
        members.required(0, &self.namespace);
        members.required(1, &self.metric_name);
        members.close();
    }
}

shape!(MetricStreamStatisticsMetric, schema::MetricStreamStatisticsMetric);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MuteTargets {
    pub alarm_names: Vec<String>,
}

impl crate::Value for MuteTargets {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::MuteTargets)?;
        while let Some((member, kind)) = input.member(&schema::MuteTargets)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { alarm_names: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MuteTargets);
        members.required(0, &self.alarm_names);
        members.close();
    }
}

shape!(MuteTargets, schema::MuteTargets);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OTelEnrichmentMetricSelector {
    pub namespace: String,
    pub metric_names: Option<Vec<String>>,
}

impl crate::Value for OTelEnrichmentMetricSelector {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::OTelEnrichmentMetricSelector)?;
        while let Some((member, kind)) = input.member(&schema::OTelEnrichmentMetricSelector)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { namespace: v0, metric_names: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OTelEnrichmentMetricSelector);
        members.required(0, &self.namespace);
        members.optional(1, &self.metric_names);
        members.close();
    }
}

shape!(OTelEnrichmentMetricSelector, schema::OTelEnrichmentMetricSelector);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PartialFailure {
    pub failure_resource: Option<String>,
    pub exception_type: Option<String>,
    pub failure_code: Option<String>,
    pub failure_description: Option<String>,
}

impl crate::Value for PartialFailure {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::PartialFailure)?;
        while let Some((member, kind)) = input.member(&schema::PartialFailure)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            failure_resource: v0,
            exception_type: v1,
            failure_code: v2,
            failure_description: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PartialFailure);
        members.optional(0, &self.failure_resource);
        members.optional(1, &self.exception_type);
        members.optional(2, &self.failure_code);
        members.optional(3, &self.failure_description);
        members.close();
    }
}

shape!(PartialFailure, schema::PartialFailure);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAlarmMuteRuleInput {
    pub name: String,
    pub description: Option<String>,
    pub rule: Rule,
    pub mute_targets: Option<MuteTargets>,
    pub tags: Option<Vec<Tag>>,
    pub start_date: Option<crate::Timestamp>,
    pub expire_date: Option<crate::Timestamp>,
}

impl crate::Value for PutAlarmMuteRuleInput {
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
        input.open(&schema::PutAlarmMuteRuleInput)?;
        while let Some((member, kind)) = input.member(&schema::PutAlarmMuteRuleInput)? {
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
        let (Some(v0), Some(v2)) = (v0, v2) else { return Ok(None) };
        Ok(Some(Self {
            name: v0,
            description: v1,
            rule: v2,
            mute_targets: v3,
            tags: v4,
            start_date: v5,
            expire_date: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutAlarmMuteRuleInput);
        members.required(0, &self.name);
        members.optional(1, &self.description);
        members.required(2, &self.rule);
        members.optional(3, &self.mute_targets);
        members.optional(4, &self.tags);
        members.optional(5, &self.start_date);
        members.optional(6, &self.expire_date);
        members.close();
    }
}

shape!(PutAlarmMuteRuleInput, schema::PutAlarmMuteRuleInput);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for PutAnomalyDetectorInput {
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
        input.open(&schema::PutAnomalyDetectorInput)?;
        while let Some((member, kind)) = input.member(&schema::PutAnomalyDetectorInput)? {
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
            namespace: v0,
            metric_name: v1,
            dimensions: v2,
            stat: v3,
            configuration: v4,
            metric_characteristics: v5,
            single_metric_anomaly_detector: v6,
            metric_math_anomaly_detector: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutAnomalyDetectorInput);
        members.optional(0, &self.namespace);
        members.optional(1, &self.metric_name);
        members.optional(2, &self.dimensions);
        members.optional(3, &self.stat);
        members.optional(4, &self.configuration);
        members.optional(5, &self.metric_characteristics);
        members.optional(6, &self.single_metric_anomaly_detector);
        members.optional(7, &self.metric_math_anomaly_detector);
        members.close();
    }
}

shape!(PutAnomalyDetectorInput, schema::PutAnomalyDetectorInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAnomalyDetectorOutput {
    pub anomaly_detector_id: Option<String>,
}

impl crate::Value for PutAnomalyDetectorOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutAnomalyDetectorOutput)?;
        while let Some((member, kind)) = input.member(&schema::PutAnomalyDetectorOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { anomaly_detector_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutAnomalyDetectorOutput);
        members.optional(0, &self.anomaly_detector_id);
        members.close();
    }
}

shape!(PutAnomalyDetectorOutput, schema::PutAnomalyDetectorOutput);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for PutCompositeAlarmInput {
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
        input.open(&schema::PutCompositeAlarmInput)?;
        while let Some((member, kind)) = input.member(&schema::PutCompositeAlarmInput)? {
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
        let (Some(v3), Some(v4)) = (v3, v4) else { return Ok(None) };
        Ok(Some(Self {
            actions_enabled: v0,
            alarm_actions: v1,
            alarm_description: v2,
            alarm_name: v3,
            alarm_rule: v4,
            insufficient_data_actions: v5,
            ok_actions: v6,
            tags: v7,
            actions_suppressor: v8,
            actions_suppressor_wait_period: v9,
            actions_suppressor_extension_period: v10,
            action_configuration: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutCompositeAlarmInput);
        members.optional(0, &self.actions_enabled);
        members.optional(1, &self.alarm_actions);
        members.optional(2, &self.alarm_description);
        members.required(3, &self.alarm_name);
        members.required(4, &self.alarm_rule);
        members.optional(5, &self.insufficient_data_actions);
        members.optional(6, &self.ok_actions);
        members.optional(7, &self.tags);
        members.optional(8, &self.actions_suppressor);
        members.optional(9, &self.actions_suppressor_wait_period);
        members.optional(10, &self.actions_suppressor_extension_period);
        members.optional(11, &self.action_configuration);
        members.close();
    }
}

shape!(PutCompositeAlarmInput, schema::PutCompositeAlarmInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDashboardInput {
    pub dashboard_name: String,
    pub dashboard_body: String,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for PutDashboardInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutDashboardInput)?;
        while let Some((member, kind)) = input.member(&schema::PutDashboardInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { dashboard_name: v0, dashboard_body: v1, tags: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutDashboardInput);
        members.required(0, &self.dashboard_name);
        members.required(1, &self.dashboard_body);
        members.optional(2, &self.tags);
        members.close();
    }
}

shape!(PutDashboardInput, schema::PutDashboardInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutDashboardOutput {
    pub dashboard_validation_messages: Option<Vec<DashboardValidationMessage>>,
}

impl crate::Value for PutDashboardOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutDashboardOutput)?;
        while let Some((member, kind)) = input.member(&schema::PutDashboardOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { dashboard_validation_messages: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutDashboardOutput);
        members.optional(0, &self.dashboard_validation_messages);
        members.close();
    }
}

shape!(PutDashboardOutput, schema::PutDashboardOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutInsightRuleInput {
    pub rule_name: String,
    pub rule_state: Option<String>,
    pub rule_definition: String,
    pub tags: Option<Vec<Tag>>,
    pub apply_on_transformed_logs: Option<bool>,
}

impl crate::Value for PutInsightRuleInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::PutInsightRuleInput)?;
        while let Some((member, kind)) = input.member(&schema::PutInsightRuleInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v2)) = (v0, v2) else { return Ok(None) };
        Ok(Some(Self {
            rule_name: v0,
            rule_state: v1,
            rule_definition: v2,
            tags: v3,
            apply_on_transformed_logs: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutInsightRuleInput);
        members.required(0, &self.rule_name);
        members.optional(1, &self.rule_state);
        members.required(2, &self.rule_definition);
        members.optional(3, &self.tags);
        members.optional(4, &self.apply_on_transformed_logs);
        members.close();
    }
}

shape!(PutInsightRuleInput, schema::PutInsightRuleInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutInsightRuleOutput {}

impl crate::Value for PutInsightRuleOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutInsightRuleOutput)?;
        while input.member(&schema::PutInsightRuleOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutInsightRuleOutput);
        members.close();
    }
}

shape!(PutInsightRuleOutput, schema::PutInsightRuleOutput);

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for PutLogAlarmInput {
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
        input.open(&schema::PutLogAlarmInput)?;
        while let Some((member, kind)) = input.member(&schema::PutLogAlarmInput)? {
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
        let (Some(v0), Some(v2), Some(v9), Some(v10), Some(v11), Some(v12)) =
            (v0, v2, v9, v10, v11, v12)
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            alarm_name: v0,
            alarm_description: v1,
            scheduled_query_configuration: v2,
            action_log_line_count: v3,
            action_log_line_role_arn: v4,
            actions_enabled: v5,
            ok_actions: v6,
            alarm_actions: v7,
            insufficient_data_actions: v8,
            query_results_to_evaluate: v9,
            query_results_to_alarm: v10,
            threshold: v11,
            comparison_operator: v12,
            treat_missing_data: v13,
            tags: v14,
            warm_up_configuration: v15,
            action_configuration: v16,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutLogAlarmInput);
        members.required(0, &self.alarm_name);
        members.optional(1, &self.alarm_description);
        members.required(2, &self.scheduled_query_configuration);
        members.optional(3, &self.action_log_line_count);
        members.optional(4, &self.action_log_line_role_arn);
        members.optional(5, &self.actions_enabled);
        members.optional(6, &self.ok_actions);
        members.optional(7, &self.alarm_actions);
        members.optional(8, &self.insufficient_data_actions);
        members.required(9, &self.query_results_to_evaluate);
        members.required(10, &self.query_results_to_alarm);
        members.required(11, &self.threshold);
        members.required(12, &self.comparison_operator);
        members.optional(13, &self.treat_missing_data);
        members.optional(14, &self.tags);
        members.optional(15, &self.warm_up_configuration);
        members.optional(16, &self.action_configuration);
        members.close();
    }
}

shape!(PutLogAlarmInput, schema::PutLogAlarmInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutManagedInsightRulesInput {
    pub managed_rules: Vec<ManagedRule>,
}

impl crate::Value for PutManagedInsightRulesInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutManagedInsightRulesInput)?;
        while let Some((member, kind)) = input.member(&schema::PutManagedInsightRulesInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { managed_rules: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutManagedInsightRulesInput);
        members.required(0, &self.managed_rules);
        members.close();
    }
}

shape!(PutManagedInsightRulesInput, schema::PutManagedInsightRulesInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutManagedInsightRulesOutput {
    pub failures: Option<Vec<PartialFailure>>,
}

impl crate::Value for PutManagedInsightRulesOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutManagedInsightRulesOutput)?;
        while let Some((member, kind)) = input.member(&schema::PutManagedInsightRulesOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { failures: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutManagedInsightRulesOutput);
        members.optional(0, &self.failures);
        members.close();
    }
}

shape!(PutManagedInsightRulesOutput, schema::PutManagedInsightRulesOutput);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for PutMetricAlarmInput {
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
        let mut v23 = None;
        let mut v24 = None;
        let mut v25 = None;
        let mut v26 = None;
        input.open(&schema::PutMetricAlarmInput)?;
        while let Some((member, kind)) = input.member(&schema::PutMetricAlarmInput)? {
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
                22 => v22 = crate::Value::read(input, kind)?,
                23 => v23 = crate::Value::read(input, kind)?,
                24 => v24 = crate::Value::read(input, kind)?,
                25 => v25 = crate::Value::read(input, kind)?,
                _ => v26 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            alarm_name: v0,
            alarm_description: v1,
            actions_enabled: v2,
            ok_actions: v3,
            alarm_actions: v4,
            insufficient_data_actions: v5,
            metric_name: v6,
            namespace: v7,
            statistic: v8,
            extended_statistic: v9,
            dimensions: v10,
            period: v11,
            unit: v12,
            evaluation_periods: v13,
            datapoints_to_alarm: v14,
            threshold: v15,
            comparison_operator: v16,
            treat_missing_data: v17,
            evaluate_low_sample_count_percentile: v18,
            metrics: v19,
            tags: v20,
            threshold_metric_id: v21,
            evaluation_window: v22,
            warm_up_configuration: v23,
            evaluation_criteria: v24,
            evaluation_interval: v25,
            action_configuration: v26,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutMetricAlarmInput);
        members.required(0, &self.alarm_name);
        members.optional(1, &self.alarm_description);
        members.optional(2, &self.actions_enabled);
        members.optional(3, &self.ok_actions);
        members.optional(4, &self.alarm_actions);
        members.optional(5, &self.insufficient_data_actions);
        members.optional(6, &self.metric_name);
        members.optional(7, &self.namespace);
        members.optional(8, &self.statistic);
        members.optional(9, &self.extended_statistic);
        members.optional(10, &self.dimensions);
        members.optional(11, &self.period);
        members.optional(12, &self.unit);
        members.optional(13, &self.evaluation_periods);
        members.optional(14, &self.datapoints_to_alarm);
        members.optional(15, &self.threshold);
        members.optional(16, &self.comparison_operator);
        members.optional(17, &self.treat_missing_data);
        members.optional(18, &self.evaluate_low_sample_count_percentile);
        members.optional(19, &self.metrics);
        members.optional(20, &self.tags);
        members.optional(21, &self.threshold_metric_id);
        members.optional(22, &self.evaluation_window);
        members.optional(23, &self.warm_up_configuration);
        members.optional(24, &self.evaluation_criteria);
        members.optional(25, &self.evaluation_interval);
        members.optional(26, &self.action_configuration);
        members.close();
    }
}

shape!(PutMetricAlarmInput, schema::PutMetricAlarmInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutMetricDataInput {
    pub namespace: String,
    pub metric_data: Option<Vec<MetricDatum>>,
    pub entity_metric_data: Option<Vec<EntityMetricData>>,
    pub strict_entity_validation: Option<bool>,
}

impl crate::Value for PutMetricDataInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::PutMetricDataInput)?;
        while let Some((member, kind)) = input.member(&schema::PutMetricDataInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            namespace: v0,
            metric_data: v1,
            entity_metric_data: v2,
            strict_entity_validation: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutMetricDataInput);
        members.required(0, &self.namespace);
        members.optional(1, &self.metric_data);
        members.optional(2, &self.entity_metric_data);
        members.optional(3, &self.strict_entity_validation);
        members.close();
    }
}

shape!(PutMetricDataInput, schema::PutMetricDataInput);

#[derive(Clone, PartialEq)]
pub struct PutMetricDataQueryDefinitionInput {
    pub id: Option<String>,
    pub path: String,
    pub expression: String,
    pub r#type: QueryType,
    pub tags: Option<Vec<Tag>>,
}

impl std::fmt::Debug for PutMetricDataQueryDefinitionInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutMetricDataQueryDefinitionInput")
            .field("id", &self.id)
            .field("path", &self.path)
            .field("expression", &format_args!("***"))
            .field("type", &self.r#type)
            .field("tags", &self.tags)
            .finish()
    }
}

impl crate::Value for PutMetricDataQueryDefinitionInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::PutMetricDataQueryDefinitionInput)?;
        while let Some((member, kind)) = input.member(&schema::PutMetricDataQueryDefinitionInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2), Some(v3)) = (v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self { id: v0, path: v1, expression: v2, r#type: v3, tags: v4 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutMetricDataQueryDefinitionInput);
        members.optional(0, &self.id);
        members.required(1, &self.path);
        members.required(2, &self.expression);
        members.required(3, &self.r#type);
        members.optional(4, &self.tags);
        members.close();
    }
}

shape!(PutMetricDataQueryDefinitionInput, schema::PutMetricDataQueryDefinitionInput);

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

impl std::fmt::Debug for PutMetricDataQueryDefinitionOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutMetricDataQueryDefinitionOutput")
            .field("id", &self.id)
            .field("arn", &self.arn)
            .field("path", &self.path)
            .field("expression", &format_args!("***"))
            .field("type", &self.r#type)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish()
    }
}

impl crate::Value for PutMetricDataQueryDefinitionOutput {
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
        input.open(&schema::PutMetricDataQueryDefinitionOutput)?;
        while let Some((member, kind)) =
            input.member(&schema::PutMetricDataQueryDefinitionOutput)?
        {
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
        let (Some(v0), Some(v1), Some(v2), Some(v3), Some(v4), Some(v5), Some(v6)) =
            (v0, v1, v2, v3, v4, v5, v6)
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            id: v0,
            arn: v1,
            path: v2,
            expression: v3,
            r#type: v4,
            created_at: v5,
            updated_at: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutMetricDataQueryDefinitionOutput);
        members.required(0, &self.id);
        members.required(1, &self.arn);
        members.required(2, &self.path);
        members.required(3, &self.expression);
        members.required(4, &self.r#type);
        members.required(5, &self.created_at);
        members.required(6, &self.updated_at);
        members.close();
    }
}

shape!(PutMetricDataQueryDefinitionOutput, schema::PutMetricDataQueryDefinitionOutput);

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for PutMetricStreamInput {
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
        input.open(&schema::PutMetricStreamInput)?;
        while let Some((member, kind)) = input.member(&schema::PutMetricStreamInput)? {
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
        let (Some(v0), Some(v3), Some(v4), Some(v5)) = (v0, v3, v4, v5) else { return Ok(None) };
        Ok(Some(Self {
            name: v0,
            include_filters: v1,
            exclude_filters: v2,
            firehose_arn: v3,
            role_arn: v4,
            output_format: v5,
            tags: v6,
            statistics_configurations: v7,
            include_linked_accounts_metrics: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutMetricStreamInput);
        members.required(0, &self.name);
        members.optional(1, &self.include_filters);
        members.optional(2, &self.exclude_filters);
        members.required(3, &self.firehose_arn);
        members.required(4, &self.role_arn);
        members.required(5, &self.output_format);
        members.optional(6, &self.tags);
        members.optional(7, &self.statistics_configurations);
        members.optional(8, &self.include_linked_accounts_metrics);
        members.close();
    }
}

shape!(PutMetricStreamInput, schema::PutMetricStreamInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutMetricStreamOutput {
    pub arn: Option<String>,
}

impl crate::Value for PutMetricStreamOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PutMetricStreamOutput)?;
        while let Some((member, kind)) = input.member(&schema::PutMetricStreamOutput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutMetricStreamOutput);
        members.optional(0, &self.arn);
        members.close();
    }
}

shape!(PutMetricStreamOutput, schema::PutMetricStreamOutput);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QueryType {
    Promql,
    Sql,
    MetricMath,
}

texts!(QueryType, schema::QueryType, [Promql = "PROMQL", Sql = "SQL", MetricMath = "METRIC_MATH",]);

#[derive(Debug, Clone, PartialEq)]
pub struct Range {
    pub start_time: crate::Timestamp,
    pub end_time: crate::Timestamp,
}

impl crate::Value for Range {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Range)?;
        while let Some((member, kind)) = input.member(&schema::Range)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { start_time: v0, end_time: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Range);
        members.required(0, &self.start_time);
        members.required(1, &self.end_time);
        members.close();
    }
}

shape!(Range, schema::Range);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecentlyActive {
    Pt3h,
}

texts!(RecentlyActive, schema::RecentlyActive, [Pt3h = "PT3H",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceMetricSelection {
    pub include_metrics: Vec<String>,
}

impl crate::Value for ResourceMetricSelection {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ResourceMetricSelection)?;
        while let Some((member, kind)) = input.member(&schema::ResourceMetricSelection)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { include_metrics: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ResourceMetricSelection);
        members.required(0, &self.include_metrics);
        members.close();
    }
}

shape!(ResourceMetricSelection, schema::ResourceMetricSelection);

#[derive(Debug, Clone, PartialEq)]
pub struct ResourceMetricsConfiguration {
    pub resource_arn: String,
    pub created_at: crate::Timestamp,
    pub updated_at: crate::Timestamp,
    pub metric_selections: Option<Vec<ResourceMetricSelection>>,
}

impl crate::Value for ResourceMetricsConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::ResourceMetricsConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::ResourceMetricsConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { resource_arn: v0, created_at: v1, updated_at: v2, metric_selections: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ResourceMetricsConfiguration);
        members.required(0, &self.resource_arn);
        members.required(1, &self.created_at);
        members.required(2, &self.updated_at);
        members.optional(3, &self.metric_selections);
        members.close();
    }
}

shape!(ResourceMetricsConfiguration, schema::ResourceMetricsConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rule {
    pub schedule: Schedule,
}

impl crate::Value for Rule {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::Rule)?;
        while let Some((member, kind)) = input.member(&schema::Rule)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { schedule: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Rule);
        members.required(0, &self.schedule);
        members.close();
    }
}

shape!(Rule, schema::Rule);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schedule {
    pub expression: String,
    pub duration: String,
    pub timezone: Option<String>,
}

impl crate::Value for Schedule {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::Schedule)?;
        while let Some((member, kind)) = input.member(&schema::Schedule)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { expression: v0, duration: v1, timezone: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Schedule);
        members.required(0, &self.expression);
        members.required(1, &self.duration);
        members.optional(2, &self.timezone);
        members.close();
    }
}

shape!(Schedule, schema::Schedule);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduleConfiguration {
    pub schedule_expression: String,
    pub start_time_offset: i64,
    pub end_time_offset: Option<i64>,
}

impl crate::Value for ScheduleConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ScheduleConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::ScheduleConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { schedule_expression: v0, start_time_offset: v1, end_time_offset: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ScheduleConfiguration);
        members.required(0, &self.schedule_expression);
        members.required(1, &self.start_time_offset);
        members.optional(2, &self.end_time_offset);
        members.close();
    }
}

shape!(ScheduleConfiguration, schema::ScheduleConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduledQueryConfiguration {
    pub query_string: String,
    pub log_group_identifiers: Option<Vec<String>>,
    pub query_arn: Option<String>,
    pub scheduled_query_role_arn: String,
    pub schedule_configuration: ScheduleConfiguration,
    pub aggregation_expression: String,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for ScheduledQueryConfiguration {
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
        input.open(&schema::ScheduledQueryConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::ScheduledQueryConfiguration)? {
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
        let (Some(v0), Some(v3), Some(v4), Some(v5)) = (v0, v3, v4, v5) else { return Ok(None) };
        Ok(Some(Self {
            query_string: v0,
            log_group_identifiers: v1,
            query_arn: v2,
            scheduled_query_role_arn: v3,
            schedule_configuration: v4,
            aggregation_expression: v5,
            tags: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ScheduledQueryConfiguration);
        members.required(0, &self.query_string);
        members.optional(1, &self.log_group_identifiers);
        members.optional(2, &self.query_arn);
        members.required(3, &self.scheduled_query_role_arn);
        members.required(4, &self.schedule_configuration);
        members.required(5, &self.aggregation_expression);
        members.optional(6, &self.tags);
        members.close();
    }
}

shape!(ScheduledQueryConfiguration, schema::ScheduledQueryConfiguration);

#[derive(Debug, Clone, PartialEq)]
pub struct SetAlarmStateInput {
    pub alarm_name: String,
    pub state_value: StateValue,
    pub state_reason: String,
    pub state_reason_data: Option<String>,
}

impl crate::Value for SetAlarmStateInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::SetAlarmStateInput)?;
        while let Some((member, kind)) = input.member(&schema::SetAlarmStateInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { alarm_name: v0, state_value: v1, state_reason: v2, state_reason_data: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SetAlarmStateInput);
        members.required(0, &self.alarm_name);
        members.required(1, &self.state_value);
        members.required(2, &self.state_reason);
        members.optional(3, &self.state_reason_data);
        members.close();
    }
}

shape!(SetAlarmStateInput, schema::SetAlarmStateInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SingleMetricAnomalyDetector {
    pub account_id: Option<String>,
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub stat: Option<String>,
}

impl crate::Value for SingleMetricAnomalyDetector {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::SingleMetricAnomalyDetector)?;
        while let Some((member, kind)) = input.member(&schema::SingleMetricAnomalyDetector)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { account_id: v0, namespace: v1, metric_name: v2, dimensions: v3, stat: v4 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SingleMetricAnomalyDetector);
        members.optional(0, &self.account_id);
        members.optional(1, &self.namespace);
        members.optional(2, &self.metric_name);
        members.optional(3, &self.dimensions);
        members.optional(4, &self.stat);
        members.close();
    }
}

shape!(SingleMetricAnomalyDetector, schema::SingleMetricAnomalyDetector);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SlidingWindow {}

impl crate::Value for SlidingWindow {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::SlidingWindow)?;
        while input.member(&schema::SlidingWindow)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::SlidingWindow);
        members.close();
    }
}

shape!(SlidingWindow, schema::SlidingWindow);

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
pub struct StartMetricStreamsInput {
    pub names: Vec<String>,
}

impl crate::Value for StartMetricStreamsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::StartMetricStreamsInput)?;
        while let Some((member, kind)) = input.member(&schema::StartMetricStreamsInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { names: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartMetricStreamsInput);
        members.required(0, &self.names);
        members.close();
    }
}

shape!(StartMetricStreamsInput, schema::StartMetricStreamsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartMetricStreamsOutput {}

impl crate::Value for StartMetricStreamsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::StartMetricStreamsOutput)?;
        while input.member(&schema::StartMetricStreamsOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::StartMetricStreamsOutput);
        members.close();
    }
}

shape!(StartMetricStreamsOutput, schema::StartMetricStreamsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartOTelEnrichmentInput {
    pub include_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub exclude_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
}

impl crate::Value for StartOTelEnrichmentInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::StartOTelEnrichmentInput)?;
        while let Some((member, kind)) = input.member(&schema::StartOTelEnrichmentInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { include_filters: v0, exclude_filters: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartOTelEnrichmentInput);
        members.optional(0, &self.include_filters);
        members.optional(1, &self.exclude_filters);
        members.close();
    }
}

shape!(StartOTelEnrichmentInput, schema::StartOTelEnrichmentInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartOTelEnrichmentOutput {
    pub include_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub exclude_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub created_at: Option<crate::Timestamp>,
    pub updated_at: Option<crate::Timestamp>,
}

impl crate::Value for StartOTelEnrichmentOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::StartOTelEnrichmentOutput)?;
        while let Some((member, kind)) = input.member(&schema::StartOTelEnrichmentOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { include_filters: v0, exclude_filters: v1, created_at: v2, updated_at: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartOTelEnrichmentOutput);
        members.optional(0, &self.include_filters);
        members.optional(1, &self.exclude_filters);
        members.optional(2, &self.created_at);
        members.optional(3, &self.updated_at);
        members.close();
    }
}

shape!(StartOTelEnrichmentOutput, schema::StartOTelEnrichmentOutput);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StatisticSet {
    pub sample_count: f64,
    pub sum: f64,
    pub minimum: f64,
    pub maximum: f64,
}

impl crate::Value for StatisticSet {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::StatisticSet)?;
        while let Some((member, kind)) = input.member(&schema::StatisticSet)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self { sample_count: v0, sum: v1, minimum: v2, maximum: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StatisticSet);
        members.required(0, &self.sample_count);
        members.required(1, &self.sum);
        members.required(2, &self.minimum);
        members.required(3, &self.maximum);
        members.close();
    }
}

shape!(StatisticSet, schema::StatisticSet);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopMetricStreamsInput {
    pub names: Vec<String>,
}

impl crate::Value for StopMetricStreamsInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::StopMetricStreamsInput)?;
        while let Some((member, kind)) = input.member(&schema::StopMetricStreamsInput)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { names: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StopMetricStreamsInput);
        members.required(0, &self.names);
        members.close();
    }
}

shape!(StopMetricStreamsInput, schema::StopMetricStreamsInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopMetricStreamsOutput {}

impl crate::Value for StopMetricStreamsOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::StopMetricStreamsOutput)?;
        while input.member(&schema::StopMetricStreamsOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::StopMetricStreamsOutput);
        members.close();
    }
}

shape!(StopMetricStreamsOutput, schema::StopMetricStreamsOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopOTelEnrichmentInput {}

impl crate::Value for StopOTelEnrichmentInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::StopOTelEnrichmentInput)?;
        while input.member(&schema::StopOTelEnrichmentInput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::StopOTelEnrichmentInput);
        members.close();
    }
}

shape!(StopOTelEnrichmentInput, schema::StopOTelEnrichmentInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StopOTelEnrichmentOutput {}

impl crate::Value for StopOTelEnrichmentOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::StopOTelEnrichmentOutput)?;
        while input.member(&schema::StopOTelEnrichmentOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::StopOTelEnrichmentOutput);
        members.close();
    }
}

shape!(StopOTelEnrichmentOutput, schema::StopOTelEnrichmentOutput);

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
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

impl crate::Value for TagResourceInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TagResourceInput)?;
        while let Some((member, kind)) = input.member(&schema::TagResourceInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { resource_arn: v0, tags: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagResourceInput);
        members.required(0, &self.resource_arn);
        members.required(1, &self.tags);
        members.close();
    }
}

shape!(TagResourceInput, schema::TagResourceInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceOutput {}

impl crate::Value for TagResourceOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::TagResourceOutput)?;
        while input.member(&schema::TagResourceOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::TagResourceOutput);
        members.close();
    }
}

shape!(TagResourceOutput, schema::TagResourceOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

impl crate::Value for UntagResourceInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UntagResourceInput)?;
        while let Some((member, kind)) = input.member(&schema::UntagResourceInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { resource_arn: v0, tag_keys: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UntagResourceInput);
        members.required(0, &self.resource_arn);
        members.required(1, &self.tag_keys);
        members.close();
    }
}

shape!(UntagResourceInput, schema::UntagResourceInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceOutput {}

impl crate::Value for UntagResourceOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UntagResourceOutput)?;
        while input.member(&schema::UntagResourceOutput)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UntagResourceOutput);
        members.close();
    }
}

shape!(UntagResourceOutput, schema::UntagResourceOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOTelEnrichmentInput {
    pub include_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub exclude_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
}

impl crate::Value for UpdateOTelEnrichmentInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UpdateOTelEnrichmentInput)?;
        while let Some((member, kind)) = input.member(&schema::UpdateOTelEnrichmentInput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { include_filters: v0, exclude_filters: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateOTelEnrichmentInput);
        members.optional(0, &self.include_filters);
        members.optional(1, &self.exclude_filters);
        members.close();
    }
}

shape!(UpdateOTelEnrichmentInput, schema::UpdateOTelEnrichmentInput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOTelEnrichmentOutput {
    pub include_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub exclude_filters: Option<Vec<OTelEnrichmentMetricSelector>>,
    pub created_at: Option<crate::Timestamp>,
    pub updated_at: Option<crate::Timestamp>,
}

impl crate::Value for UpdateOTelEnrichmentOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::UpdateOTelEnrichmentOutput)?;
        while let Some((member, kind)) = input.member(&schema::UpdateOTelEnrichmentOutput)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { include_filters: v0, exclude_filters: v1, created_at: v2, updated_at: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateOTelEnrichmentOutput);
        members.optional(0, &self.include_filters);
        members.optional(1, &self.exclude_filters);
        members.optional(2, &self.created_at);
        members.optional(3, &self.updated_at);
        members.close();
    }
}

shape!(UpdateOTelEnrichmentOutput, schema::UpdateOTelEnrichmentOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateResourceMetricsConfigurationInput {
    pub resource_arn: String,
    pub metric_selections: Option<Vec<ResourceMetricSelection>>,
}

impl crate::Value for UpdateResourceMetricsConfigurationInput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UpdateResourceMetricsConfigurationInput)?;
        while let Some((member, kind)) =
            input.member(&schema::UpdateResourceMetricsConfigurationInput)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { resource_arn: v0, metric_selections: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::UpdateResourceMetricsConfigurationInput);
        members.required(0, &self.resource_arn);
        members.optional(1, &self.metric_selections);
        members.close();
    }
}

shape!(UpdateResourceMetricsConfigurationInput, schema::UpdateResourceMetricsConfigurationInput);

#[derive(Debug, Clone, PartialEq)]
pub struct UpdateResourceMetricsConfigurationOutput {
    pub resource_metrics_configuration: ResourceMetricsConfiguration,
}

impl crate::Value for UpdateResourceMetricsConfigurationOutput {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::UpdateResourceMetricsConfigurationOutput)?;
        while let Some((member, kind)) =
            input.member(&schema::UpdateResourceMetricsConfigurationOutput)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { resource_metrics_configuration: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::UpdateResourceMetricsConfigurationOutput);
        members.required(0, &self.resource_metrics_configuration);
        members.close();
    }
}

shape!(UpdateResourceMetricsConfigurationOutput, schema::UpdateResourceMetricsConfigurationOutput);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct WallClockWindow {
    pub timezone: Option<String>,
}

impl crate::Value for WallClockWindow {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::WallClockWindow)?;
        while let Some((member, kind)) = input.member(&schema::WallClockWindow)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { timezone: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::WallClockWindow);
        members.optional(0, &self.timezone);
        members.close();
    }
}

shape!(WallClockWindow, schema::WallClockWindow);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct WarmUpConfiguration {
    pub warm_up_period_duration_in_minutes: i32,
    pub only_start_evaluating_after_warm_up_period_ends: Option<bool>,
}

impl crate::Value for WarmUpConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::WarmUpConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::WarmUpConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            warm_up_period_duration_in_minutes: v0,
            only_start_evaluating_after_warm_up_period_ends: v1,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::WarmUpConfiguration);
        members.required(0, &self.warm_up_period_duration_in_minutes);
        members.optional(1, &self.only_start_evaluating_after_warm_up_period_ends);
        members.close();
    }
}

shape!(WarmUpConfiguration, schema::WarmUpConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAlarmMuteRuleResponse {}

impl crate::Value for DeleteAlarmMuteRuleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteAlarmMuteRuleResponse)?;
        while input.member(&schema::DeleteAlarmMuteRuleResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteAlarmMuteRuleResponse);
        members.close();
    }
}

shape!(DeleteAlarmMuteRuleResponse, schema::DeleteAlarmMuteRuleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAlarmsResponse {}

impl crate::Value for DeleteAlarmsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteAlarmsResponse)?;
        while input.member(&schema::DeleteAlarmsResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteAlarmsResponse);
        members.close();
    }
}

shape!(DeleteAlarmsResponse, schema::DeleteAlarmsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableAlarmActionsResponse {}

impl crate::Value for DisableAlarmActionsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DisableAlarmActionsResponse)?;
        while input.member(&schema::DisableAlarmActionsResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DisableAlarmActionsResponse);
        members.close();
    }
}

shape!(DisableAlarmActionsResponse, schema::DisableAlarmActionsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableAlarmActionsResponse {}

impl crate::Value for EnableAlarmActionsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::EnableAlarmActionsResponse)?;
        while input.member(&schema::EnableAlarmActionsResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::EnableAlarmActionsResponse);
        members.close();
    }
}

shape!(EnableAlarmActionsResponse, schema::EnableAlarmActionsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAlarmMuteRuleResponse {}

impl crate::Value for PutAlarmMuteRuleResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutAlarmMuteRuleResponse)?;
        while input.member(&schema::PutAlarmMuteRuleResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutAlarmMuteRuleResponse);
        members.close();
    }
}

shape!(PutAlarmMuteRuleResponse, schema::PutAlarmMuteRuleResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutCompositeAlarmResponse {}

impl crate::Value for PutCompositeAlarmResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutCompositeAlarmResponse)?;
        while input.member(&schema::PutCompositeAlarmResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutCompositeAlarmResponse);
        members.close();
    }
}

shape!(PutCompositeAlarmResponse, schema::PutCompositeAlarmResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutLogAlarmResponse {}

impl crate::Value for PutLogAlarmResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutLogAlarmResponse)?;
        while input.member(&schema::PutLogAlarmResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutLogAlarmResponse);
        members.close();
    }
}

shape!(PutLogAlarmResponse, schema::PutLogAlarmResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutMetricAlarmResponse {}

impl crate::Value for PutMetricAlarmResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutMetricAlarmResponse)?;
        while input.member(&schema::PutMetricAlarmResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutMetricAlarmResponse);
        members.close();
    }
}

shape!(PutMetricAlarmResponse, schema::PutMetricAlarmResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutMetricDataResponse {}

impl crate::Value for PutMetricDataResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutMetricDataResponse)?;
        while input.member(&schema::PutMetricDataResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutMetricDataResponse);
        members.close();
    }
}

shape!(PutMetricDataResponse, schema::PutMetricDataResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetAlarmStateResponse {}

impl crate::Value for SetAlarmStateResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::SetAlarmStateResponse)?;
        while input.member(&schema::SetAlarmStateResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::SetAlarmStateResponse);
        members.close();
    }
}

shape!(SetAlarmStateResponse, schema::SetAlarmStateResponse);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals)]
pub mod schema {
    pub static AccountId: crate::schema::Text =
        crate::schema::Text::new("AccountId", crate::schema::Length::new(Some(1), Some(255)), None);
    pub static ActionConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "ActionConfiguration",
        union: false,
        members: &[crate::schema::Member::optional(
            "AlarmTagsPropagation",
            crate::schema::Kind::Structure(&AlarmTagsPropagation),
        )],
    };
    pub static ActionLogLineRoleArn: crate::schema::Text =
        crate::schema::Text::new("ActionLogLineRoleArn", crate::schema::Length::ANY, None);
    pub static ActionPrefix: crate::schema::Text = crate::schema::Text::new(
        "ActionPrefix",
        crate::schema::Length::new(Some(1), Some(1024)),
        None,
    );
    pub static ActionsSuppressedBy: crate::schema::Text =
        crate::schema::Text::one_of("ActionsSuppressedBy", super::ActionsSuppressedBy::TEXTS);
    pub static ActionsSuppressedReason: crate::schema::Text = crate::schema::Text::new(
        "ActionsSuppressedReason",
        crate::schema::Length::new(Some(0), Some(1024)),
        None,
    );
    pub static AggregationExpression: crate::schema::Text = crate::schema::Text::new(
        "AggregationExpression",
        crate::schema::Length::new(Some(1), Some(2048)),
        None,
    );
    pub static AlarmArn: crate::schema::Text =
        crate::schema::Text::new("AlarmArn", crate::schema::Length::new(Some(1), Some(1600)), None);
    pub static AlarmContributor: crate::schema::Structure = crate::schema::Structure {
        name: "AlarmContributor",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ContributorId",
                crate::schema::Kind::Text(&ContributorId),
            ),
            crate::schema::Member::required(
                "ContributorAttributes",
                crate::schema::Kind::Map(&ContributorAttributes),
            ),
            crate::schema::Member::required("StateReason", crate::schema::Kind::Text(&StateReason)),
            crate::schema::Member::optional(
                "StateTransitionedTimestamp",
                crate::schema::Kind::Timestamp,
            ),
        ],
    };
    pub static AlarmContributors: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AlarmContributor),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AlarmDescription: crate::schema::Text = crate::schema::Text::new(
        "AlarmDescription",
        crate::schema::Length::new(Some(0), Some(1024)),
        None,
    );
    pub static AlarmHistoryItem: crate::schema::Structure = crate::schema::Structure {
        name: "AlarmHistoryItem",
        union: false,
        members: &[
            crate::schema::Member::optional("AlarmName", crate::schema::Kind::Text(&AlarmName)),
            crate::schema::Member::optional(
                "AlarmContributorId",
                crate::schema::Kind::Text(&ContributorId),
            ),
            crate::schema::Member::optional("AlarmType", crate::schema::Kind::Text(&AlarmType)),
            crate::schema::Member::optional("Timestamp", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "HistoryItemType",
                crate::schema::Kind::Text(&HistoryItemType),
            ),
            crate::schema::Member::optional(
                "HistorySummary",
                crate::schema::Kind::Text(&HistorySummary),
            ),
            crate::schema::Member::optional("HistoryData", crate::schema::Kind::Text(&HistoryData)),
            crate::schema::Member::optional(
                "AlarmContributorAttributes",
                crate::schema::Kind::Map(&ContributorAttributes),
            ),
        ],
    };
    pub static AlarmHistoryItems: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AlarmHistoryItem),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AlarmMuteRuleStatus: crate::schema::Text =
        crate::schema::Text::one_of("AlarmMuteRuleStatus", super::AlarmMuteRuleStatus::TEXTS);
    pub static AlarmMuteRuleStatuses: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AlarmMuteRuleStatus),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AlarmMuteRuleSummaries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AlarmMuteRuleSummary),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AlarmMuteRuleSummary: crate::schema::Structure = crate::schema::Structure {
        name: "AlarmMuteRuleSummary",
        union: false,
        members: &[
            crate::schema::Member::optional("AlarmMuteRuleArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional("ExpireDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "Status",
                crate::schema::Kind::Text(&AlarmMuteRuleStatus),
            ),
            crate::schema::Member::optional("MuteType", crate::schema::Kind::Text(&MuteType)),
            crate::schema::Member::optional("LastUpdatedTimestamp", crate::schema::Kind::Timestamp),
        ],
    };
    pub static AlarmName: crate::schema::Text =
        crate::schema::Text::new("AlarmName", crate::schema::Length::new(Some(1), Some(255)), None);
    pub static AlarmNamePrefix: crate::schema::Text = crate::schema::Text::new(
        "AlarmNamePrefix",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static AlarmNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AlarmName),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(100)),
    };
    pub static AlarmPromQLCriteria: crate::schema::Structure = crate::schema::Structure {
        name: "AlarmPromQLCriteria",
        union: false,
        members: &[
            crate::schema::Member::required("Query", crate::schema::Kind::Text(&Query)),
            crate::schema::Member::optional(
                "PendingPeriod",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(86400))),
            ),
            crate::schema::Member::optional(
                "RecoveryPeriod",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(86400))),
            ),
        ],
    };
    pub static AlarmRule: crate::schema::Text = crate::schema::Text::new(
        "AlarmRule",
        crate::schema::Length::new(Some(1), Some(10240)),
        None,
    );
    pub static AlarmTagsPropagation: crate::schema::Structure = crate::schema::Structure {
        name: "AlarmTagsPropagation",
        union: false,
        members: &[
            crate::schema::Member::required("Enabled", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "IncludedTagKeys",
                crate::schema::Kind::List(&AlarmTagsPropagationTagKeys),
            ),
            crate::schema::Member::optional(
                "ExcludedTagKeys",
                crate::schema::Kind::List(&AlarmTagsPropagationTagKeys),
            ),
        ],
    };
    pub static AlarmTagsPropagationTagKey: crate::schema::Text = crate::schema::Text::new(
        "AlarmTagsPropagationTagKey",
        crate::schema::Length::new(Some(1), Some(128)),
        None,
    );
    pub static AlarmTagsPropagationTagKeys: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AlarmTagsPropagationTagKey),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(50)),
    };
    pub static AlarmType: crate::schema::Text =
        crate::schema::Text::one_of("AlarmType", super::AlarmType::TEXTS);
    pub static AlarmTypes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AlarmType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AmazonResourceName: crate::schema::Text = crate::schema::Text::new(
        "AmazonResourceName",
        crate::schema::Length::new(Some(1), Some(1024)),
        None,
    );
    pub static AnomalyDetector: crate::schema::Structure = crate::schema::Structure {
        name: "AnomalyDetector",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AnomalyDetectorId",
                crate::schema::Kind::Text(&AnomalyDetectorId),
            ),
            crate::schema::Member::optional("Namespace", crate::schema::Kind::Text(&Namespace)),
            crate::schema::Member::optional("MetricName", crate::schema::Kind::Text(&MetricName)),
            crate::schema::Member::optional("Dimensions", crate::schema::Kind::List(&Dimensions)),
            crate::schema::Member::optional(
                "Stat",
                crate::schema::Kind::Text(&AnomalyDetectorMetricStat),
            ),
            crate::schema::Member::optional(
                "Configuration",
                crate::schema::Kind::Structure(&AnomalyDetectorConfiguration),
            ),
            crate::schema::Member::optional(
                "StateValue",
                crate::schema::Kind::Text(&AnomalyDetectorStateValue),
            ),
            crate::schema::Member::optional(
                "MetricCharacteristics",
                crate::schema::Kind::Structure(&MetricCharacteristics),
            ),
            crate::schema::Member::optional(
                "SingleMetricAnomalyDetector",
                crate::schema::Kind::Structure(&SingleMetricAnomalyDetector),
            ),
            crate::schema::Member::optional(
                "MetricMathAnomalyDetector",
                crate::schema::Kind::Structure(&MetricMathAnomalyDetector),
            ),
        ],
    };
    pub static AnomalyDetectorAdaptationSpeed: crate::schema::Text = crate::schema::Text::one_of(
        "AnomalyDetectorAdaptationSpeed",
        super::AnomalyDetectorAdaptationSpeed::TEXTS,
    );
    pub static AnomalyDetectorConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "AnomalyDetectorConfiguration",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ExcludedTimeRanges",
                crate::schema::Kind::List(&AnomalyDetectorExcludedTimeRanges),
            ),
            crate::schema::Member::optional(
                "MetricTimezone",
                crate::schema::Kind::Text(&AnomalyDetectorMetricTimezone),
            ),
            crate::schema::Member::optional(
                "AdaptationSpeed",
                crate::schema::Kind::Text(&AnomalyDetectorAdaptationSpeed),
            ),
            crate::schema::Member::optional(
                "OutlierFilteringStrength",
                crate::schema::Kind::Text(&AnomalyDetectorOutlierFilteringStrength),
            ),
        ],
    };
    pub static AnomalyDetectorExcludedTimeRanges: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Range),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AnomalyDetectorId: crate::schema::Text = crate::schema::Text::new(
        "AnomalyDetectorId",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("[A-Za-z0-9_./:%()+-]+"),
    );
    pub static AnomalyDetectorIds: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AnomalyDetectorId),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(50)),
    };
    pub static AnomalyDetectorMetricStat: crate::schema::Text = crate::schema::Text::new(
        "AnomalyDetectorMetricStat",
        crate::schema::Length::new(None, Some(50)),
        Some(
            "(SampleCount|Average|Sum|Minimum|Maximum|IQM|(p|tc|tm|ts|wm)(\\d{1,2}(\\.\\d{0,10})?|100)|[ou]\\d+(\\.\\d*)?)(_E|_L|_H)?|(TM|TC|TS|WM)\\(((((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%)?:((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%|((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%:(((\\d{1,2})(\\.\\d{0,10})?|100(\\.0{0,10})?)%)?)\\)|(TM|TC|TS|WM|PR)\\(((\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)):((\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)))?|((\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)))?:(\\d+(\\.\\d{0,10})?|(\\d+(\\.\\d{0,10})?[Ee][+-]?\\d+)))\\)",
        ),
    );
    pub static AnomalyDetectorMetricTimezone: crate::schema::Text = crate::schema::Text::new(
        "AnomalyDetectorMetricTimezone",
        crate::schema::Length::new(None, Some(50)),
        Some(".*"),
    );
    pub static AnomalyDetectorOutlierFilteringStrength: crate::schema::Text =
        crate::schema::Text::one_of(
            "AnomalyDetectorOutlierFilteringStrength",
            super::AnomalyDetectorOutlierFilteringStrength::TEXTS,
        );
    pub static AnomalyDetectorStateValue: crate::schema::Text = crate::schema::Text::one_of(
        "AnomalyDetectorStateValue",
        super::AnomalyDetectorStateValue::TEXTS,
    );
    pub static AnomalyDetectorType: crate::schema::Text =
        crate::schema::Text::one_of("AnomalyDetectorType", super::AnomalyDetectorType::TEXTS);
    pub static AnomalyDetectorTypes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AnomalyDetectorType),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(2)),
    };
    pub static AnomalyDetectors: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AnomalyDetector),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Arn: crate::schema::Text =
        crate::schema::Text::new("Arn", crate::schema::Length::new(Some(1), Some(1600)), None);
    pub static AssociateDatasetKmsKeyInput: crate::schema::Structure = crate::schema::Structure {
        name: "AssociateDatasetKmsKeyInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "DatasetIdentifier",
                crate::schema::Kind::Text(&DatasetIdentifier),
            ),
            crate::schema::Member::required("KmsKeyArn", crate::schema::Kind::Text(&KmsKeyArn)),
        ],
    };
    pub static AssociateDatasetKmsKeyOutput: crate::schema::Structure = crate::schema::Structure {
        name: "AssociateDatasetKmsKeyOutput",
        union: false,
        members: &[],
    };
    pub static AttributeName: crate::schema::Text = crate::schema::Text::new(
        "AttributeName",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static AttributeValue: crate::schema::Text = crate::schema::Text::new(
        "AttributeValue",
        crate::schema::Length::new(Some(1), Some(1024)),
        None,
    );
    pub static BatchFailures: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PartialFailure),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ComparisonOperator: crate::schema::Text =
        crate::schema::Text::one_of("ComparisonOperator", super::ComparisonOperator::TEXTS);
    pub static CompositeAlarm: crate::schema::Structure = crate::schema::Structure {
        name: "CompositeAlarm",
        union: false,
        members: &[
            crate::schema::Member::optional("ActionsEnabled", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "AlarmActions",
                crate::schema::Kind::List(&ResourceList),
            ),
            crate::schema::Member::optional("AlarmArn", crate::schema::Kind::Text(&AlarmArn)),
            crate::schema::Member::optional(
                "AlarmConfigurationUpdatedTimestamp",
                crate::schema::Kind::Timestamp,
            ),
            crate::schema::Member::optional(
                "AlarmDescription",
                crate::schema::Kind::Text(&AlarmDescription),
            ),
            crate::schema::Member::optional("AlarmName", crate::schema::Kind::Text(&AlarmName)),
            crate::schema::Member::optional("AlarmRule", crate::schema::Kind::Text(&AlarmRule)),
            crate::schema::Member::optional(
                "InsufficientDataActions",
                crate::schema::Kind::List(&ResourceList),
            ),
            crate::schema::Member::optional("OKActions", crate::schema::Kind::List(&ResourceList)),
            crate::schema::Member::optional("StateReason", crate::schema::Kind::Text(&StateReason)),
            crate::schema::Member::optional(
                "StateReasonData",
                crate::schema::Kind::Text(&StateReasonData),
            ),
            crate::schema::Member::optional(
                "StateUpdatedTimestamp",
                crate::schema::Kind::Timestamp,
            ),
            crate::schema::Member::optional("StateValue", crate::schema::Kind::Text(&StateValue)),
            crate::schema::Member::optional(
                "StateTransitionedTimestamp",
                crate::schema::Kind::Timestamp,
            ),
            crate::schema::Member::optional(
                "ActionsSuppressedBy",
                crate::schema::Kind::Text(&ActionsSuppressedBy),
            ),
            crate::schema::Member::optional(
                "ActionsSuppressedReason",
                crate::schema::Kind::Text(&ActionsSuppressedReason),
            ),
            crate::schema::Member::optional(
                "ActionsSuppressor",
                crate::schema::Kind::Text(&AlarmArn),
            ),
            crate::schema::Member::optional(
                "ActionsSuppressorWaitPeriod",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "ActionsSuppressorExtensionPeriod",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "ActionConfiguration",
                crate::schema::Kind::Structure(&ActionConfiguration),
            ),
        ],
    };
    pub static CompositeAlarms: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&CompositeAlarm),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ContributorAttributes: crate::schema::Map = crate::schema::Map {
        key: &AttributeName,
        value: crate::schema::Kind::Text(&AttributeValue),
        length: crate::schema::Length::new(Some(0), Some(150)),
    };
    pub static ContributorId: crate::schema::Text = crate::schema::Text::new(
        "ContributorId",
        crate::schema::Length::new(Some(1), Some(16)),
        None,
    );
    pub static Counts: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Double(crate::schema::Span::ANY),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static CreateResourceMetricsConfigurationInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateResourceMetricsConfigurationInput",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ResourceArn",
                    crate::schema::Kind::Text(&ResourceArn),
                ),
                crate::schema::Member::optional(
                    "MetricSelections",
                    crate::schema::Kind::List(&ResourceMetricSelectionList),
                ),
            ],
        };
    pub static CreateResourceMetricsConfigurationOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateResourceMetricsConfigurationOutput",
            union: false,
            members: &[crate::schema::Member::required(
                "ResourceMetricsConfiguration",
                crate::schema::Kind::Structure(&ResourceMetricsConfiguration),
            )],
        };
    pub static DashboardArn: crate::schema::Text =
        crate::schema::Text::new("DashboardArn", crate::schema::Length::ANY, None);
    pub static DashboardBody: crate::schema::Text =
        crate::schema::Text::new("DashboardBody", crate::schema::Length::ANY, None);
    pub static DashboardEntries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&DashboardEntry),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static DashboardEntry: crate::schema::Structure = crate::schema::Structure {
        name: "DashboardEntry",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "DashboardName",
                crate::schema::Kind::Text(&DashboardName),
            ),
            crate::schema::Member::optional(
                "DashboardArn",
                crate::schema::Kind::Text(&DashboardArn),
            ),
            crate::schema::Member::optional("LastModified", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "Size",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static DashboardName: crate::schema::Text =
        crate::schema::Text::new("DashboardName", crate::schema::Length::ANY, None);
    pub static DashboardNamePrefix: crate::schema::Text =
        crate::schema::Text::new("DashboardNamePrefix", crate::schema::Length::ANY, None);
    pub static DashboardNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&DashboardName),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static DashboardValidationMessage: crate::schema::Structure = crate::schema::Structure {
        name: "DashboardValidationMessage",
        union: false,
        members: &[
            crate::schema::Member::optional("DataPath", crate::schema::Kind::Text(&DataPath)),
            crate::schema::Member::optional("Message", crate::schema::Kind::Text(&Message)),
        ],
    };
    pub static DashboardValidationMessages: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&DashboardValidationMessage),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static DataPath: crate::schema::Text =
        crate::schema::Text::new("DataPath", crate::schema::Length::ANY, None);
    pub static Datapoint: crate::schema::Structure = crate::schema::Structure {
        name: "Datapoint",
        union: false,
        members: &[
            crate::schema::Member::optional("Timestamp", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "SampleCount",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "Average",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "Sum",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "Minimum",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "Maximum",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional("Unit", crate::schema::Kind::Text(&StandardUnit)),
            crate::schema::Member::optional(
                "ExtendedStatistics",
                crate::schema::Kind::Map(&DatapointValueMap),
            ),
        ],
    };
    pub static DatapointValueMap: crate::schema::Map = crate::schema::Map {
        key: &ExtendedStatistic,
        value: crate::schema::Kind::Double(crate::schema::Span::ANY),
        length: crate::schema::Length::ANY,
    };
    pub static DatapointValues: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Double(crate::schema::Span::ANY),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Datapoints: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Datapoint),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static DatasetArn: crate::schema::Text = crate::schema::Text::new(
        "DatasetArn",
        crate::schema::Length::new(Some(1), Some(2048)),
        Some("arn:[a-zA-Z0-9-]+:cloudwatch:[a-zA-Z0-9-]*:\\d{12}:dataset/default"),
    );
    pub static DatasetId: crate::schema::Text = crate::schema::Text::new(
        "DatasetId",
        crate::schema::Length::new(Some(7), Some(7)),
        Some("default"),
    );
    pub static DatasetIdentifier: crate::schema::Text = crate::schema::Text::new(
        "DatasetIdentifier",
        crate::schema::Length::new(Some(1), Some(2048)),
        Some("(default|arn:[a-zA-Z0-9-]+:cloudwatch:[a-zA-Z0-9-]*:\\d{12}:dataset/default)"),
    );
    pub static DefinitionId: crate::schema::Text = crate::schema::Text::new(
        "DefinitionId",
        crate::schema::Length::new(Some(1), Some(64)),
        Some("[a-zA-Z0-9-]{1,64}"),
    );
    pub static DefinitionPath: crate::schema::Text = crate::schema::Text::new(
        "DefinitionPath",
        crate::schema::Length::new(Some(1), Some(1024)),
        Some("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}]+"),
    );
    pub static DeleteAlarmMuteRuleInput: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteAlarmMuteRuleInput",
        union: false,
        members: &[crate::schema::Member::required(
            "AlarmMuteRuleName",
            crate::schema::Kind::Text(&Name),
        )],
    };
    pub static DeleteAlarmsInput: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteAlarmsInput",
        union: false,
        members: &[crate::schema::Member::required(
            "AlarmNames",
            crate::schema::Kind::List(&AlarmNames),
        )],
    };
    pub static DeleteAnomalyDetectorInput: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteAnomalyDetectorInput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AnomalyDetectorId",
                crate::schema::Kind::Text(&AnomalyDetectorId),
            ),
            crate::schema::Member::optional("Namespace", crate::schema::Kind::Text(&Namespace)),
            crate::schema::Member::optional("MetricName", crate::schema::Kind::Text(&MetricName)),
            crate::schema::Member::optional("Dimensions", crate::schema::Kind::List(&Dimensions)),
            crate::schema::Member::optional(
                "Stat",
                crate::schema::Kind::Text(&AnomalyDetectorMetricStat),
            ),
            crate::schema::Member::optional(
                "SingleMetricAnomalyDetector",
                crate::schema::Kind::Structure(&SingleMetricAnomalyDetector),
            ),
            crate::schema::Member::optional(
                "MetricMathAnomalyDetector",
                crate::schema::Kind::Structure(&MetricMathAnomalyDetector),
            ),
        ],
    };
    pub static DeleteAnomalyDetectorOutput: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteAnomalyDetectorOutput",
        union: false,
        members: &[],
    };
    pub static DeleteDashboardsInput: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteDashboardsInput",
        union: false,
        members: &[crate::schema::Member::required(
            "DashboardNames",
            crate::schema::Kind::List(&DashboardNames),
        )],
    };
    pub static DeleteDashboardsOutput: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteDashboardsOutput", union: false, members: &[] };
    pub static DeleteInsightRulesInput: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteInsightRulesInput",
        union: false,
        members: &[crate::schema::Member::required(
            "RuleNames",
            crate::schema::Kind::List(&InsightRuleNames),
        )],
    };
    pub static DeleteInsightRulesOutput: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteInsightRulesOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "Failures",
            crate::schema::Kind::List(&BatchFailures),
        )],
    };
    pub static DeleteMetricDataQueryDefinitionInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteMetricDataQueryDefinitionInput",
            union: false,
            members: &[crate::schema::Member::required(
                "Id",
                crate::schema::Kind::Text(&DefinitionId),
            )],
        };
    pub static DeleteMetricDataQueryDefinitionOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteMetricDataQueryDefinitionOutput",
            union: false,
            members: &[],
        };
    pub static DeleteMetricStreamInput: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteMetricStreamInput",
        union: false,
        members: &[crate::schema::Member::required(
            "Name",
            crate::schema::Kind::Text(&MetricStreamName),
        )],
    };
    pub static DeleteMetricStreamOutput: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteMetricStreamOutput", union: false, members: &[] };
    pub static DeleteResourceMetricsConfigurationInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteResourceMetricsConfigurationInput",
            union: false,
            members: &[crate::schema::Member::required(
                "ResourceArn",
                crate::schema::Kind::Text(&ResourceArn),
            )],
        };
    pub static DeleteResourceMetricsConfigurationOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteResourceMetricsConfigurationOutput",
            union: false,
            members: &[],
        };
    pub static DescribeAlarmContributorsInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeAlarmContributorsInput",
            union: false,
            members: &[
                crate::schema::Member::required("AlarmName", crate::schema::Kind::Text(&AlarmName)),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static DescribeAlarmContributorsOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeAlarmContributorsOutput",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "AlarmContributors",
                    crate::schema::Kind::List(&AlarmContributors),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static DescribeAlarmHistoryInput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeAlarmHistoryInput",
        union: false,
        members: &[
            crate::schema::Member::optional("AlarmName", crate::schema::Kind::Text(&AlarmName)),
            crate::schema::Member::optional(
                "AlarmContributorId",
                crate::schema::Kind::Text(&ContributorId),
            ),
            crate::schema::Member::optional("AlarmTypes", crate::schema::Kind::List(&AlarmTypes)),
            crate::schema::Member::optional(
                "HistoryItemType",
                crate::schema::Kind::Text(&HistoryItemType),
            ),
            crate::schema::Member::optional("StartDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("EndDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "MaxRecords",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional("ScanBy", crate::schema::Kind::Text(&ScanBy)),
        ],
    };
    pub static DescribeAlarmHistoryOutput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeAlarmHistoryOutput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AlarmHistoryItems",
                crate::schema::Kind::List(&AlarmHistoryItems),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeAlarmsForMetricInput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeAlarmsForMetricInput",
        union: false,
        members: &[
            crate::schema::Member::required("MetricName", crate::schema::Kind::Text(&MetricName)),
            crate::schema::Member::required("Namespace", crate::schema::Kind::Text(&Namespace)),
            crate::schema::Member::optional("Statistic", crate::schema::Kind::Text(&Statistic)),
            crate::schema::Member::optional(
                "ExtendedStatistic",
                crate::schema::Kind::Text(&ExtendedStatistic),
            ),
            crate::schema::Member::optional("Dimensions", crate::schema::Kind::List(&Dimensions)),
            crate::schema::Member::optional(
                "Period",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional("Unit", crate::schema::Kind::Text(&StandardUnit)),
        ],
    };
    pub static DescribeAlarmsForMetricOutput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeAlarmsForMetricOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "MetricAlarms",
            crate::schema::Kind::List(&MetricAlarms),
        )],
    };
    pub static DescribeAlarmsInput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeAlarmsInput",
        union: false,
        members: &[
            crate::schema::Member::optional("AlarmNames", crate::schema::Kind::List(&AlarmNames)),
            crate::schema::Member::optional(
                "AlarmNamePrefix",
                crate::schema::Kind::Text(&AlarmNamePrefix),
            ),
            crate::schema::Member::optional("AlarmTypes", crate::schema::Kind::List(&AlarmTypes)),
            crate::schema::Member::optional(
                "ChildrenOfAlarmName",
                crate::schema::Kind::Text(&AlarmName),
            ),
            crate::schema::Member::optional(
                "ParentsOfAlarmName",
                crate::schema::Kind::Text(&AlarmName),
            ),
            crate::schema::Member::optional("StateValue", crate::schema::Kind::Text(&StateValue)),
            crate::schema::Member::optional(
                "ActionPrefix",
                crate::schema::Kind::Text(&ActionPrefix),
            ),
            crate::schema::Member::optional(
                "MaxRecords",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeAlarmsOutput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeAlarmsOutput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "CompositeAlarms",
                crate::schema::Kind::List(&CompositeAlarms),
            ),
            crate::schema::Member::optional(
                "MetricAlarms",
                crate::schema::Kind::List(&MetricAlarms),
            ),
            crate::schema::Member::optional("LogAlarms", crate::schema::Kind::List(&LogAlarms)),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static DescribeAnomalyDetectorsInput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeAnomalyDetectorsInput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AnomalyDetectorIds",
                crate::schema::Kind::List(&AnomalyDetectorIds),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional("Namespace", crate::schema::Kind::Text(&Namespace)),
            crate::schema::Member::optional("MetricName", crate::schema::Kind::Text(&MetricName)),
            crate::schema::Member::optional("Dimensions", crate::schema::Kind::List(&Dimensions)),
            crate::schema::Member::optional(
                "AnomalyDetectorTypes",
                crate::schema::Kind::List(&AnomalyDetectorTypes),
            ),
        ],
    };
    pub static DescribeAnomalyDetectorsOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeAnomalyDetectorsOutput",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "AnomalyDetectors",
                    crate::schema::Kind::List(&AnomalyDetectors),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static DescribeInsightRulesInput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeInsightRulesInput",
        union: false,
        members: &[
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(500))),
            ),
        ],
    };
    pub static DescribeInsightRulesOutput: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeInsightRulesOutput",
        union: false,
        members: &[
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "InsightRules",
                crate::schema::Kind::List(&InsightRules),
            ),
        ],
    };
    pub static Dimension: crate::schema::Structure = crate::schema::Structure {
        name: "Dimension",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&DimensionName)),
            crate::schema::Member::required("Value", crate::schema::Kind::Text(&DimensionValue)),
        ],
    };
    pub static DimensionFilter: crate::schema::Structure = crate::schema::Structure {
        name: "DimensionFilter",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&DimensionName)),
            crate::schema::Member::optional("Value", crate::schema::Kind::Text(&DimensionValue)),
        ],
    };
    pub static DimensionFilters: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&DimensionFilter),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(10)),
    };
    pub static DimensionName: crate::schema::Text = crate::schema::Text::new(
        "DimensionName",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static DimensionValue: crate::schema::Text = crate::schema::Text::new(
        "DimensionValue",
        crate::schema::Length::new(Some(1), Some(1024)),
        None,
    );
    pub static Dimensions: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Dimension),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(30)),
    };
    pub static DisableAlarmActionsInput: crate::schema::Structure = crate::schema::Structure {
        name: "DisableAlarmActionsInput",
        union: false,
        members: &[crate::schema::Member::required(
            "AlarmNames",
            crate::schema::Kind::List(&AlarmNames),
        )],
    };
    pub static DisableInsightRulesInput: crate::schema::Structure = crate::schema::Structure {
        name: "DisableInsightRulesInput",
        union: false,
        members: &[crate::schema::Member::required(
            "RuleNames",
            crate::schema::Kind::List(&InsightRuleNames),
        )],
    };
    pub static DisableInsightRulesOutput: crate::schema::Structure = crate::schema::Structure {
        name: "DisableInsightRulesOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "Failures",
            crate::schema::Kind::List(&BatchFailures),
        )],
    };
    pub static DisassociateDatasetKmsKeyInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DisassociateDatasetKmsKeyInput",
            union: false,
            members: &[crate::schema::Member::required(
                "DatasetIdentifier",
                crate::schema::Kind::Text(&DatasetIdentifier),
            )],
        };
    pub static DisassociateDatasetKmsKeyOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "DisassociateDatasetKmsKeyOutput",
            union: false,
            members: &[],
        };
    pub static Duration: crate::schema::Text =
        crate::schema::Text::new("Duration", crate::schema::Length::new(Some(1), Some(50)), None);
    pub static EnableAlarmActionsInput: crate::schema::Structure = crate::schema::Structure {
        name: "EnableAlarmActionsInput",
        union: false,
        members: &[crate::schema::Member::required(
            "AlarmNames",
            crate::schema::Kind::List(&AlarmNames),
        )],
    };
    pub static EnableInsightRulesInput: crate::schema::Structure = crate::schema::Structure {
        name: "EnableInsightRulesInput",
        union: false,
        members: &[crate::schema::Member::required(
            "RuleNames",
            crate::schema::Kind::List(&InsightRuleNames),
        )],
    };
    pub static EnableInsightRulesOutput: crate::schema::Structure = crate::schema::Structure {
        name: "EnableInsightRulesOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "Failures",
            crate::schema::Kind::List(&BatchFailures),
        )],
    };
    pub static Entity: crate::schema::Structure = crate::schema::Structure {
        name: "Entity",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "KeyAttributes",
                crate::schema::Kind::Map(&EntityKeyAttributesMap),
            ),
            crate::schema::Member::optional(
                "Attributes",
                crate::schema::Kind::Map(&EntityAttributesMap),
            ),
        ],
    };
    pub static EntityAttributesMap: crate::schema::Map = crate::schema::Map {
        key: &EntityAttributesMapKeyString,
        value: crate::schema::Kind::Text(&EntityAttributesMapValueString),
        length: crate::schema::Length::new(Some(0), Some(10)),
    };
    pub static EntityAttributesMapKeyString: crate::schema::Text = crate::schema::Text::new(
        "EntityAttributesMapKeyString",
        crate::schema::Length::new(Some(1), Some(256)),
        None,
    );
    pub static EntityAttributesMapValueString: crate::schema::Text = crate::schema::Text::new(
        "EntityAttributesMapValueString",
        crate::schema::Length::new(Some(1), Some(2048)),
        None,
    );
    pub static EntityKeyAttributesMap: crate::schema::Map = crate::schema::Map {
        key: &EntityKeyAttributesMapKeyString,
        value: crate::schema::Kind::Text(&EntityKeyAttributesMapValueString),
        length: crate::schema::Length::new(Some(2), Some(4)),
    };
    pub static EntityKeyAttributesMapKeyString: crate::schema::Text = crate::schema::Text::new(
        "EntityKeyAttributesMapKeyString",
        crate::schema::Length::new(Some(1), Some(32)),
        None,
    );
    pub static EntityKeyAttributesMapValueString: crate::schema::Text = crate::schema::Text::new(
        "EntityKeyAttributesMapValueString",
        crate::schema::Length::new(Some(1), Some(2048)),
        None,
    );
    pub static EntityMetricData: crate::schema::Structure = crate::schema::Structure {
        name: "EntityMetricData",
        union: false,
        members: &[
            crate::schema::Member::optional("Entity", crate::schema::Kind::Structure(&Entity)),
            crate::schema::Member::optional("MetricData", crate::schema::Kind::List(&MetricData)),
        ],
    };
    pub static EntityMetricDataList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&EntityMetricData),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static EvaluateLowSampleCountPercentile: crate::schema::Text = crate::schema::Text::new(
        "EvaluateLowSampleCountPercentile",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static EvaluationCriteria: crate::schema::Structure = crate::schema::Structure {
        name: "EvaluationCriteria",
        union: true,
        members: &[crate::schema::Member::optional(
            "PromQLCriteria",
            crate::schema::Kind::Structure(&AlarmPromQLCriteria),
        )],
    };
    pub static EvaluationState: crate::schema::Text =
        crate::schema::Text::one_of("EvaluationState", super::EvaluationState::TEXTS);
    pub static EvaluationWindow: crate::schema::Structure = crate::schema::Structure {
        name: "EvaluationWindow",
        union: true,
        members: &[
            crate::schema::Member::optional(
                "WallClockWindow",
                crate::schema::Kind::Structure(&WallClockWindow),
            ),
            crate::schema::Member::optional(
                "SlidingWindow",
                crate::schema::Kind::Structure(&SlidingWindow),
            ),
        ],
    };
    pub static ExceptionType: crate::schema::Text =
        crate::schema::Text::new("ExceptionType", crate::schema::Length::ANY, None);
    pub static Expression: crate::schema::Text = crate::schema::Text::new(
        "Expression",
        crate::schema::Length::new(Some(1), Some(256)),
        None,
    );
    pub static ExtendedStatistic: crate::schema::Text =
        crate::schema::Text::new("ExtendedStatistic", crate::schema::Length::ANY, None);
    pub static ExtendedStatistics: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ExtendedStatistic),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(10)),
    };
    pub static FailureCode: crate::schema::Text =
        crate::schema::Text::new("FailureCode", crate::schema::Length::ANY, None);
    pub static FailureDescription: crate::schema::Text =
        crate::schema::Text::new("FailureDescription", crate::schema::Length::ANY, None);
    pub static FailureResource: crate::schema::Text =
        crate::schema::Text::new("FailureResource", crate::schema::Length::ANY, None);
    pub static GetAlarmMuteRuleInput: crate::schema::Structure = crate::schema::Structure {
        name: "GetAlarmMuteRuleInput",
        union: false,
        members: &[crate::schema::Member::required(
            "AlarmMuteRuleName",
            crate::schema::Kind::Text(&Name),
        )],
    };
    pub static GetAlarmMuteRuleOutput: crate::schema::Structure = crate::schema::Structure {
        name: "GetAlarmMuteRuleOutput",
        union: false,
        members: &[
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&Name)),
            crate::schema::Member::optional("AlarmMuteRuleArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&AlarmDescription),
            ),
            crate::schema::Member::optional("Rule", crate::schema::Kind::Structure(&Rule)),
            crate::schema::Member::optional(
                "MuteTargets",
                crate::schema::Kind::Structure(&MuteTargets),
            ),
            crate::schema::Member::optional("StartDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("ExpireDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "Status",
                crate::schema::Kind::Text(&AlarmMuteRuleStatus),
            ),
            crate::schema::Member::optional("LastUpdatedTimestamp", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("MuteType", crate::schema::Kind::Text(&MuteType)),
        ],
    };
    pub static GetDashboardInput: crate::schema::Structure = crate::schema::Structure {
        name: "GetDashboardInput",
        union: false,
        members: &[crate::schema::Member::required(
            "DashboardName",
            crate::schema::Kind::Text(&DashboardName),
        )],
    };
    pub static GetDashboardOutput: crate::schema::Structure = crate::schema::Structure {
        name: "GetDashboardOutput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "DashboardArn",
                crate::schema::Kind::Text(&DashboardArn),
            ),
            crate::schema::Member::optional(
                "DashboardBody",
                crate::schema::Kind::Text(&DashboardBody),
            ),
            crate::schema::Member::optional(
                "DashboardName",
                crate::schema::Kind::Text(&DashboardName),
            ),
        ],
    };
    pub static GetDatasetInput: crate::schema::Structure = crate::schema::Structure {
        name: "GetDatasetInput",
        union: false,
        members: &[crate::schema::Member::required(
            "DatasetIdentifier",
            crate::schema::Kind::Text(&DatasetIdentifier),
        )],
    };
    pub static GetDatasetOutput: crate::schema::Structure = crate::schema::Structure {
        name: "GetDatasetOutput",
        union: false,
        members: &[
            crate::schema::Member::required("DatasetId", crate::schema::Kind::Text(&DatasetId)),
            crate::schema::Member::required("Arn", crate::schema::Kind::Text(&DatasetArn)),
            crate::schema::Member::optional("KmsKeyArn", crate::schema::Kind::Text(&KmsKeyArn)),
        ],
    };
    pub static GetInsightRuleReportInput: crate::schema::Structure = crate::schema::Structure {
        name: "GetInsightRuleReportInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "RuleName",
                crate::schema::Kind::Text(&InsightRuleName),
            ),
            crate::schema::Member::required("StartTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::required("EndTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::required(
                "Period",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional(
                "MaxContributorCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "Metrics",
                crate::schema::Kind::List(&InsightRuleMetricList),
            ),
            crate::schema::Member::optional(
                "OrderBy",
                crate::schema::Kind::Text(&InsightRuleOrderBy),
            ),
        ],
    };
    pub static GetInsightRuleReportOutput: crate::schema::Structure = crate::schema::Structure {
        name: "GetInsightRuleReportOutput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "KeyLabels",
                crate::schema::Kind::List(&InsightRuleContributorKeyLabels),
            ),
            crate::schema::Member::optional(
                "AggregationStatistic",
                crate::schema::Kind::Text(&InsightRuleAggregationStatistic),
            ),
            crate::schema::Member::optional(
                "AggregateValue",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "ApproximateUniqueCount",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "Contributors",
                crate::schema::Kind::List(&InsightRuleContributors),
            ),
            crate::schema::Member::optional(
                "MetricDatapoints",
                crate::schema::Kind::List(&InsightRuleMetricDatapoints),
            ),
        ],
    };
    pub static GetMetricDataInput: crate::schema::Structure = crate::schema::Structure {
        name: "GetMetricDataInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "MetricDataQueries",
                crate::schema::Kind::List(&MetricDataQueries),
            ),
            crate::schema::Member::required("StartTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::required("EndTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional("ScanBy", crate::schema::Kind::Text(&ScanBy)),
            crate::schema::Member::optional(
                "MaxDatapoints",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "LabelOptions",
                crate::schema::Kind::Structure(&LabelOptions),
            ),
        ],
    };
    pub static GetMetricDataLabelTimezone: crate::schema::Text =
        crate::schema::Text::new("GetMetricDataLabelTimezone", crate::schema::Length::ANY, None);
    pub static GetMetricDataOutput: crate::schema::Structure = crate::schema::Structure {
        name: "GetMetricDataOutput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "MetricDataResults",
                crate::schema::Kind::List(&MetricDataResults),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "Messages",
                crate::schema::Kind::List(&MetricDataResultMessages),
            ),
        ],
    };
    pub static GetMetricDataQueryDefinitionInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetMetricDataQueryDefinitionInput",
            union: false,
            members: &[crate::schema::Member::required(
                "Id",
                crate::schema::Kind::Text(&DefinitionId),
            )],
        };
    pub static GetMetricDataQueryDefinitionOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetMetricDataQueryDefinitionOutput",
            union: false,
            members: &[
                crate::schema::Member::required("Id", crate::schema::Kind::Text(&DefinitionId)),
                crate::schema::Member::required(
                    "Arn",
                    crate::schema::Kind::Text(&AmazonResourceName),
                ),
                crate::schema::Member::required("Path", crate::schema::Kind::Text(&DefinitionPath)),
                crate::schema::Member::required(
                    "Expression",
                    crate::schema::Kind::Text(&MetricExpressionString),
                )
                .sensitive(),
                crate::schema::Member::required("Type", crate::schema::Kind::Text(&QueryType)),
                crate::schema::Member::required("CreatedAt", crate::schema::Kind::Timestamp),
                crate::schema::Member::required("UpdatedAt", crate::schema::Kind::Timestamp),
            ],
        };
    pub static GetMetricStatisticsInput: crate::schema::Structure = crate::schema::Structure {
        name: "GetMetricStatisticsInput",
        union: false,
        members: &[
            crate::schema::Member::required("Namespace", crate::schema::Kind::Text(&Namespace)),
            crate::schema::Member::required("MetricName", crate::schema::Kind::Text(&MetricName)),
            crate::schema::Member::optional("Dimensions", crate::schema::Kind::List(&Dimensions)),
            crate::schema::Member::required("StartTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::required("EndTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::required(
                "Period",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional("Statistics", crate::schema::Kind::List(&Statistics)),
            crate::schema::Member::optional(
                "ExtendedStatistics",
                crate::schema::Kind::List(&ExtendedStatistics),
            ),
            crate::schema::Member::optional("Unit", crate::schema::Kind::Text(&StandardUnit)),
        ],
    };
    pub static GetMetricStatisticsOutput: crate::schema::Structure = crate::schema::Structure {
        name: "GetMetricStatisticsOutput",
        union: false,
        members: &[
            crate::schema::Member::optional("Label", crate::schema::Kind::Text(&MetricLabel)),
            crate::schema::Member::optional("Datapoints", crate::schema::Kind::List(&Datapoints)),
        ],
    };
    pub static GetMetricStreamInput: crate::schema::Structure = crate::schema::Structure {
        name: "GetMetricStreamInput",
        union: false,
        members: &[crate::schema::Member::required(
            "Name",
            crate::schema::Kind::Text(&MetricStreamName),
        )],
    };
    pub static GetMetricStreamOutput: crate::schema::Structure = crate::schema::Structure {
        name: "GetMetricStreamOutput",
        union: false,
        members: &[
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&AmazonResourceName)),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&MetricStreamName)),
            crate::schema::Member::optional(
                "IncludeFilters",
                crate::schema::Kind::List(&MetricStreamFilters),
            ),
            crate::schema::Member::optional(
                "ExcludeFilters",
                crate::schema::Kind::List(&MetricStreamFilters),
            ),
            crate::schema::Member::optional(
                "FirehoseArn",
                crate::schema::Kind::Text(&AmazonResourceName),
            ),
            crate::schema::Member::optional(
                "RoleArn",
                crate::schema::Kind::Text(&AmazonResourceName),
            ),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&MetricStreamState)),
            crate::schema::Member::optional("CreationDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastUpdateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "OutputFormat",
                crate::schema::Kind::Text(&MetricStreamOutputFormat),
            ),
            crate::schema::Member::optional(
                "StatisticsConfigurations",
                crate::schema::Kind::List(&MetricStreamStatisticsConfigurations),
            ),
            crate::schema::Member::optional(
                "IncludeLinkedAccountsMetrics",
                crate::schema::Kind::Boolean,
            ),
        ],
    };
    pub static GetMetricWidgetImageInput: crate::schema::Structure = crate::schema::Structure {
        name: "GetMetricWidgetImageInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "MetricWidget",
                crate::schema::Kind::Text(&MetricWidget),
            ),
            crate::schema::Member::optional(
                "OutputFormat",
                crate::schema::Kind::Text(&OutputFormat),
            ),
        ],
    };
    pub static GetMetricWidgetImageOutput: crate::schema::Structure = crate::schema::Structure {
        name: "GetMetricWidgetImageOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "MetricWidgetImage",
            crate::schema::Kind::Blob(crate::schema::Length::ANY),
        )],
    };
    pub static GetOTelEnrichmentInput: crate::schema::Structure =
        crate::schema::Structure { name: "GetOTelEnrichmentInput", union: false, members: &[] };
    pub static GetOTelEnrichmentOutput: crate::schema::Structure = crate::schema::Structure {
        name: "GetOTelEnrichmentOutput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Status",
                crate::schema::Kind::Text(&OTelEnrichmentStatus),
            ),
            crate::schema::Member::optional(
                "IncludeFilters",
                crate::schema::Kind::List(&OTelEnrichmentMetricSelectorList),
            ),
            crate::schema::Member::optional(
                "ExcludeFilters",
                crate::schema::Kind::List(&OTelEnrichmentMetricSelectorList),
            ),
            crate::schema::Member::optional("CreatedAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("UpdatedAt", crate::schema::Kind::Timestamp),
        ],
    };
    pub static GetResourceMetricsConfigurationInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetResourceMetricsConfigurationInput",
            union: false,
            members: &[crate::schema::Member::required(
                "ResourceArn",
                crate::schema::Kind::Text(&ResourceArn),
            )],
        };
    pub static GetResourceMetricsConfigurationOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetResourceMetricsConfigurationOutput",
            union: false,
            members: &[crate::schema::Member::required(
                "ResourceMetricsConfiguration",
                crate::schema::Kind::Structure(&ResourceMetricsConfiguration),
            )],
        };
    pub static HistoryData: crate::schema::Text = crate::schema::Text::new(
        "HistoryData",
        crate::schema::Length::new(Some(1), Some(4095)),
        None,
    );
    pub static HistoryItemType: crate::schema::Text =
        crate::schema::Text::one_of("HistoryItemType", super::HistoryItemType::TEXTS);
    pub static HistorySummary: crate::schema::Text = crate::schema::Text::new(
        "HistorySummary",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static InsightRule: crate::schema::Structure = crate::schema::Structure {
        name: "InsightRule",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&InsightRuleName)),
            crate::schema::Member::required("State", crate::schema::Kind::Text(&InsightRuleState)),
            crate::schema::Member::required(
                "Schema",
                crate::schema::Kind::Text(&InsightRuleSchema),
            ),
            crate::schema::Member::required(
                "Definition",
                crate::schema::Kind::Text(&InsightRuleDefinition),
            ),
            crate::schema::Member::optional("ManagedRule", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("ApplyOnTransformedLogs", crate::schema::Kind::Boolean),
        ],
    };
    pub static InsightRuleAggregationStatistic: crate::schema::Text = crate::schema::Text::new(
        "InsightRuleAggregationStatistic",
        crate::schema::Length::ANY,
        None,
    );
    pub static InsightRuleContributor: crate::schema::Structure = crate::schema::Structure {
        name: "InsightRuleContributor",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Keys",
                crate::schema::Kind::List(&InsightRuleContributorKeys),
            ),
            crate::schema::Member::required(
                "ApproximateAggregateValue",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::required(
                "Datapoints",
                crate::schema::Kind::List(&InsightRuleContributorDatapoints),
            ),
        ],
    };
    pub static InsightRuleContributorDatapoint: crate::schema::Structure =
        crate::schema::Structure {
            name: "InsightRuleContributorDatapoint",
            union: false,
            members: &[
                crate::schema::Member::required("Timestamp", crate::schema::Kind::Timestamp),
                crate::schema::Member::required(
                    "ApproximateValue",
                    crate::schema::Kind::Double(crate::schema::Span::ANY),
                ),
            ],
        };
    pub static InsightRuleContributorDatapoints: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&InsightRuleContributorDatapoint),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static InsightRuleContributorKey: crate::schema::Text =
        crate::schema::Text::new("InsightRuleContributorKey", crate::schema::Length::ANY, None);
    pub static InsightRuleContributorKeyLabel: crate::schema::Text = crate::schema::Text::new(
        "InsightRuleContributorKeyLabel",
        crate::schema::Length::ANY,
        None,
    );
    pub static InsightRuleContributorKeyLabels: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&InsightRuleContributorKeyLabel),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static InsightRuleContributorKeys: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&InsightRuleContributorKey),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static InsightRuleContributors: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&InsightRuleContributor),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static InsightRuleDefinition: crate::schema::Text = crate::schema::Text::new(
        "InsightRuleDefinition",
        crate::schema::Length::new(Some(1), Some(8192)),
        Some("[\\x00-\\x7F]+"),
    );
    pub static InsightRuleMetricDatapoint: crate::schema::Structure = crate::schema::Structure {
        name: "InsightRuleMetricDatapoint",
        union: false,
        members: &[
            crate::schema::Member::required("Timestamp", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "UniqueContributors",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "MaxContributorValue",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "SampleCount",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "Average",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "Sum",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "Minimum",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "Maximum",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
        ],
    };
    pub static InsightRuleMetricDatapoints: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&InsightRuleMetricDatapoint),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static InsightRuleMetricList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&InsightRuleMetricName),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static InsightRuleMetricName: crate::schema::Text = crate::schema::Text::new(
        "InsightRuleMetricName",
        crate::schema::Length::new(Some(1), Some(32)),
        Some("[\\x20-\\x7E]+"),
    );
    pub static InsightRuleName: crate::schema::Text = crate::schema::Text::new(
        "InsightRuleName",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("[\\x20-\\x7E]+"),
    );
    pub static InsightRuleNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&InsightRuleName),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static InsightRuleOrderBy: crate::schema::Text = crate::schema::Text::new(
        "InsightRuleOrderBy",
        crate::schema::Length::new(Some(1), Some(32)),
        Some("[\\x20-\\x7E]+"),
    );
    pub static InsightRuleSchema: crate::schema::Text =
        crate::schema::Text::new("InsightRuleSchema", crate::schema::Length::ANY, None);
    pub static InsightRuleState: crate::schema::Text = crate::schema::Text::new(
        "InsightRuleState",
        crate::schema::Length::new(Some(1), Some(32)),
        Some("[\\x20-\\x7E]+"),
    );
    pub static InsightRules: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&InsightRule),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static KmsKeyArn: crate::schema::Text = crate::schema::Text::new(
        "KmsKeyArn",
        crate::schema::Length::new(Some(20), Some(2048)),
        Some("arn:[a-zA-Z0-9-]+:kms:[a-zA-Z0-9-]+:\\d{12}:key/[a-f0-9-]+"),
    );
    pub static LabelOptions: crate::schema::Structure = crate::schema::Structure {
        name: "LabelOptions",
        union: false,
        members: &[crate::schema::Member::optional(
            "Timezone",
            crate::schema::Kind::Text(&GetMetricDataLabelTimezone),
        )],
    };
    pub static ListAlarmMuteRulesInput: crate::schema::Structure = crate::schema::Structure {
        name: "ListAlarmMuteRulesInput",
        union: false,
        members: &[
            crate::schema::Member::optional("AlarmName", crate::schema::Kind::Text(&Name)),
            crate::schema::Member::optional(
                "Statuses",
                crate::schema::Kind::List(&AlarmMuteRuleStatuses),
            ),
            crate::schema::Member::optional(
                "MaxRecords",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListAlarmMuteRulesOutput: crate::schema::Structure = crate::schema::Structure {
        name: "ListAlarmMuteRulesOutput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AlarmMuteRuleSummaries",
                crate::schema::Kind::List(&AlarmMuteRuleSummaries),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListDashboardsInput: crate::schema::Structure = crate::schema::Structure {
        name: "ListDashboardsInput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "DashboardNamePrefix",
                crate::schema::Kind::Text(&DashboardNamePrefix),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListDashboardsOutput: crate::schema::Structure = crate::schema::Structure {
        name: "ListDashboardsOutput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "DashboardEntries",
                crate::schema::Kind::List(&DashboardEntries),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListManagedInsightRulesInput: crate::schema::Structure = crate::schema::Structure {
        name: "ListManagedInsightRulesInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ResourceARN",
                crate::schema::Kind::Text(&AmazonResourceName),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(500))),
            ),
        ],
    };
    pub static ListManagedInsightRulesOutput: crate::schema::Structure = crate::schema::Structure {
        name: "ListManagedInsightRulesOutput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ManagedRules",
                crate::schema::Kind::List(&ManagedRuleDescriptions),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListMetricDataQueryDefinitionsInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListMetricDataQueryDefinitionsInput",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "MaxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
                ),
                crate::schema::Member::optional(
                    "NextToken",
                    crate::schema::Kind::Text(&MetricDataQueryDefinitionNextToken),
                ),
            ],
        };
    pub static ListMetricDataQueryDefinitionsOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "ListMetricDataQueryDefinitionsOutput",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "Items",
                    crate::schema::Kind::List(&MetricDataQueryDefinitionSummaries),
                ),
                crate::schema::Member::optional(
                    "NextToken",
                    crate::schema::Kind::Text(&MetricDataQueryDefinitionNextToken),
                ),
            ],
        };
    pub static ListMetricStreamsInput: crate::schema::Structure = crate::schema::Structure {
        name: "ListMetricStreamsInput",
        union: false,
        members: &[
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(500))),
            ),
        ],
    };
    pub static ListMetricStreamsOutput: crate::schema::Structure = crate::schema::Structure {
        name: "ListMetricStreamsOutput",
        union: false,
        members: &[
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "Entries",
                crate::schema::Kind::List(&MetricStreamEntries),
            ),
        ],
    };
    pub static ListMetricsInput: crate::schema::Structure = crate::schema::Structure {
        name: "ListMetricsInput",
        union: false,
        members: &[
            crate::schema::Member::optional("Namespace", crate::schema::Kind::Text(&Namespace)),
            crate::schema::Member::optional("MetricName", crate::schema::Kind::Text(&MetricName)),
            crate::schema::Member::optional(
                "Dimensions",
                crate::schema::Kind::List(&DimensionFilters),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "RecentlyActive",
                crate::schema::Kind::Text(&RecentlyActive),
            ),
            crate::schema::Member::optional("IncludeLinkedAccounts", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("OwningAccount", crate::schema::Kind::Text(&AccountId)),
        ],
    };
    pub static ListMetricsOutput: crate::schema::Structure = crate::schema::Structure {
        name: "ListMetricsOutput",
        union: false,
        members: &[
            crate::schema::Member::optional("Metrics", crate::schema::Kind::List(&Metrics)),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "OwningAccounts",
                crate::schema::Kind::List(&OwningAccounts),
            ),
        ],
    };
    pub static ListTagsForResourceInput: crate::schema::Structure = crate::schema::Structure {
        name: "ListTagsForResourceInput",
        union: false,
        members: &[crate::schema::Member::required(
            "ResourceARN",
            crate::schema::Kind::Text(&AmazonResourceName),
        )],
    };
    pub static ListTagsForResourceOutput: crate::schema::Structure = crate::schema::Structure {
        name: "ListTagsForResourceOutput",
        union: false,
        members: &[crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList))],
    };
    pub static LogAlarm: crate::schema::Structure = crate::schema::Structure {
        name: "LogAlarm",
        union: false,
        members: &[
            crate::schema::Member::optional("AlarmName", crate::schema::Kind::Text(&AlarmName)),
            crate::schema::Member::optional("AlarmArn", crate::schema::Kind::Text(&AlarmArn)),
            crate::schema::Member::optional(
                "AlarmDescription",
                crate::schema::Kind::Text(&AlarmDescription),
            ),
            crate::schema::Member::optional(
                "AlarmConfigurationUpdatedTimestamp",
                crate::schema::Kind::Timestamp,
            ),
            crate::schema::Member::optional("ActionsEnabled", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("OKActions", crate::schema::Kind::List(&ResourceList)),
            crate::schema::Member::optional(
                "AlarmActions",
                crate::schema::Kind::List(&ResourceList),
            ),
            crate::schema::Member::optional(
                "InsufficientDataActions",
                crate::schema::Kind::List(&ResourceList),
            ),
            crate::schema::Member::optional("StateValue", crate::schema::Kind::Text(&StateValue)),
            crate::schema::Member::optional("StateReason", crate::schema::Kind::Text(&StateReason)),
            crate::schema::Member::optional(
                "StateReasonData",
                crate::schema::Kind::Text(&StateReasonData),
            ),
            crate::schema::Member::optional(
                "StateUpdatedTimestamp",
                crate::schema::Kind::Timestamp,
            ),
            crate::schema::Member::optional(
                "ScheduledQueryConfiguration",
                crate::schema::Kind::Structure(&ScheduledQueryConfiguration),
            ),
            crate::schema::Member::optional(
                "QueryResultsToEvaluate",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional(
                "QueryResultsToAlarm",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional(
                "Threshold",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "ComparisonOperator",
                crate::schema::Kind::Text(&ComparisonOperator),
            ),
            crate::schema::Member::optional(
                "TreatMissingData",
                crate::schema::Kind::Text(&TreatMissingData),
            ),
            crate::schema::Member::optional(
                "StateTransitionedTimestamp",
                crate::schema::Kind::Timestamp,
            ),
            crate::schema::Member::optional(
                "EvaluationState",
                crate::schema::Kind::Text(&EvaluationState),
            ),
            crate::schema::Member::optional(
                "ActionLogLineCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "ActionLogLineRoleArn",
                crate::schema::Kind::Text(&ActionLogLineRoleArn),
            ),
            crate::schema::Member::optional(
                "WarmUpConfiguration",
                crate::schema::Kind::Structure(&WarmUpConfiguration),
            ),
            crate::schema::Member::optional(
                "ActionConfiguration",
                crate::schema::Kind::Structure(&ActionConfiguration),
            ),
        ],
    };
    pub static LogAlarms: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LogAlarm),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LogGroupIdentifiers: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AmazonResourceName),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(50)),
    };
    pub static ManagedRule: crate::schema::Structure = crate::schema::Structure {
        name: "ManagedRule",
        union: false,
        members: &[
            crate::schema::Member::required(
                "TemplateName",
                crate::schema::Kind::Text(&TemplateName),
            ),
            crate::schema::Member::required(
                "ResourceARN",
                crate::schema::Kind::Text(&AmazonResourceName),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
        ],
    };
    pub static ManagedRuleDescription: crate::schema::Structure = crate::schema::Structure {
        name: "ManagedRuleDescription",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "TemplateName",
                crate::schema::Kind::Text(&TemplateName),
            ),
            crate::schema::Member::optional(
                "ResourceARN",
                crate::schema::Kind::Text(&AmazonResourceName),
            ),
            crate::schema::Member::optional(
                "RuleState",
                crate::schema::Kind::Structure(&ManagedRuleState),
            ),
        ],
    };
    pub static ManagedRuleDescriptions: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ManagedRuleDescription),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ManagedRuleState: crate::schema::Structure = crate::schema::Structure {
        name: "ManagedRuleState",
        union: false,
        members: &[
            crate::schema::Member::required(
                "RuleName",
                crate::schema::Kind::Text(&InsightRuleName),
            ),
            crate::schema::Member::required("State", crate::schema::Kind::Text(&InsightRuleState)),
        ],
    };
    pub static ManagedRules: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ManagedRule),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Message: crate::schema::Text =
        crate::schema::Text::new("Message", crate::schema::Length::ANY, None);
    pub static MessageData: crate::schema::Structure = crate::schema::Structure {
        name: "MessageData",
        union: false,
        members: &[
            crate::schema::Member::optional("Code", crate::schema::Kind::Text(&MessageDataCode)),
            crate::schema::Member::optional("Value", crate::schema::Kind::Text(&MessageDataValue)),
        ],
    };
    pub static MessageDataCode: crate::schema::Text =
        crate::schema::Text::new("MessageDataCode", crate::schema::Length::ANY, None);
    pub static MessageDataValue: crate::schema::Text =
        crate::schema::Text::new("MessageDataValue", crate::schema::Length::ANY, None);
    pub static Metric: crate::schema::Structure = crate::schema::Structure {
        name: "Metric",
        union: false,
        members: &[
            crate::schema::Member::optional("Namespace", crate::schema::Kind::Text(&Namespace)),
            crate::schema::Member::optional("MetricName", crate::schema::Kind::Text(&MetricName)),
            crate::schema::Member::optional("Dimensions", crate::schema::Kind::List(&Dimensions)),
        ],
    };
    pub static MetricAlarm: crate::schema::Structure = crate::schema::Structure {
        name: "MetricAlarm",
        union: false,
        members: &[
            crate::schema::Member::optional("AlarmName", crate::schema::Kind::Text(&AlarmName)),
            crate::schema::Member::optional("AlarmArn", crate::schema::Kind::Text(&AlarmArn)),
            crate::schema::Member::optional(
                "AlarmDescription",
                crate::schema::Kind::Text(&AlarmDescription),
            ),
            crate::schema::Member::optional(
                "AlarmConfigurationUpdatedTimestamp",
                crate::schema::Kind::Timestamp,
            ),
            crate::schema::Member::optional("ActionsEnabled", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("OKActions", crate::schema::Kind::List(&ResourceList)),
            crate::schema::Member::optional(
                "AlarmActions",
                crate::schema::Kind::List(&ResourceList),
            ),
            crate::schema::Member::optional(
                "InsufficientDataActions",
                crate::schema::Kind::List(&ResourceList),
            ),
            crate::schema::Member::optional("StateValue", crate::schema::Kind::Text(&StateValue)),
            crate::schema::Member::optional("StateReason", crate::schema::Kind::Text(&StateReason)),
            crate::schema::Member::optional(
                "StateReasonData",
                crate::schema::Kind::Text(&StateReasonData),
            ),
            crate::schema::Member::optional(
                "StateUpdatedTimestamp",
                crate::schema::Kind::Timestamp,
            ),
            crate::schema::Member::optional("MetricName", crate::schema::Kind::Text(&MetricName)),
            crate::schema::Member::optional("Namespace", crate::schema::Kind::Text(&Namespace)),
            crate::schema::Member::optional("Statistic", crate::schema::Kind::Text(&Statistic)),
            crate::schema::Member::optional(
                "ExtendedStatistic",
                crate::schema::Kind::Text(&ExtendedStatistic),
            ),
            crate::schema::Member::optional("Dimensions", crate::schema::Kind::List(&Dimensions)),
            crate::schema::Member::optional(
                "Period",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional("Unit", crate::schema::Kind::Text(&StandardUnit)),
            crate::schema::Member::optional(
                "EvaluationPeriods",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional(
                "DatapointsToAlarm",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional(
                "Threshold",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "ComparisonOperator",
                crate::schema::Kind::Text(&ComparisonOperator),
            ),
            crate::schema::Member::optional(
                "TreatMissingData",
                crate::schema::Kind::Text(&TreatMissingData),
            ),
            crate::schema::Member::optional(
                "EvaluateLowSampleCountPercentile",
                crate::schema::Kind::Text(&EvaluateLowSampleCountPercentile),
            ),
            crate::schema::Member::optional(
                "Metrics",
                crate::schema::Kind::List(&MetricDataQueries),
            ),
            crate::schema::Member::optional(
                "ThresholdMetricId",
                crate::schema::Kind::Text(&MetricId),
            ),
            crate::schema::Member::optional(
                "EvaluationState",
                crate::schema::Kind::Text(&EvaluationState),
            ),
            crate::schema::Member::optional(
                "StateTransitionedTimestamp",
                crate::schema::Kind::Timestamp,
            ),
            crate::schema::Member::optional(
                "EvaluationWindow",
                crate::schema::Kind::Structure(&EvaluationWindow),
            ),
            crate::schema::Member::optional(
                "WarmUpConfiguration",
                crate::schema::Kind::Structure(&WarmUpConfiguration),
            ),
            crate::schema::Member::optional(
                "EvaluationCriteria",
                crate::schema::Kind::Structure(&EvaluationCriteria),
            ),
            crate::schema::Member::optional(
                "EvaluationInterval",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(10), Some(3600))),
            ),
            crate::schema::Member::optional(
                "ActionConfiguration",
                crate::schema::Kind::Structure(&ActionConfiguration),
            ),
        ],
    };
    pub static MetricAlarms: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MetricAlarm),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MetricCharacteristics: crate::schema::Structure = crate::schema::Structure {
        name: "MetricCharacteristics",
        union: false,
        members: &[crate::schema::Member::optional("PeriodicSpikes", crate::schema::Kind::Boolean)],
    };
    pub static MetricData: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MetricDatum),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MetricDataQueries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MetricDataQuery),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MetricDataQuery: crate::schema::Structure = crate::schema::Structure {
        name: "MetricDataQuery",
        union: false,
        members: &[
            crate::schema::Member::required("Id", crate::schema::Kind::Text(&MetricId)),
            crate::schema::Member::optional(
                "MetricStat",
                crate::schema::Kind::Structure(&MetricStat),
            ),
            crate::schema::Member::optional(
                "Expression",
                crate::schema::Kind::Text(&MetricExpression),
            ),
            crate::schema::Member::optional("Label", crate::schema::Kind::Text(&MetricLabel)),
            crate::schema::Member::optional("ReturnData", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Period",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional("AccountId", crate::schema::Kind::Text(&AccountId)),
        ],
    };
    pub static MetricDataQueryDefinitionNextToken: crate::schema::Text = crate::schema::Text::new(
        "MetricDataQueryDefinitionNextToken",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("[A-Za-z0-9_-]+"),
    );
    pub static MetricDataQueryDefinitionSummaries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MetricDataQueryDefinitionSummary),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MetricDataQueryDefinitionSummary: crate::schema::Structure =
        crate::schema::Structure {
            name: "MetricDataQueryDefinitionSummary",
            union: false,
            members: &[
                crate::schema::Member::required("Id", crate::schema::Kind::Text(&DefinitionId)),
                crate::schema::Member::required("Path", crate::schema::Kind::Text(&DefinitionPath)),
                crate::schema::Member::required("Type", crate::schema::Kind::Text(&QueryType)),
                crate::schema::Member::optional("UpdatedAt", crate::schema::Kind::Timestamp),
            ],
        };
    pub static MetricDataResult: crate::schema::Structure = crate::schema::Structure {
        name: "MetricDataResult",
        union: false,
        members: &[
            crate::schema::Member::optional("Id", crate::schema::Kind::Text(&MetricId)),
            crate::schema::Member::optional("Label", crate::schema::Kind::Text(&MetricLabel)),
            crate::schema::Member::optional("Timestamps", crate::schema::Kind::List(&Timestamps)),
            crate::schema::Member::optional("Values", crate::schema::Kind::List(&DatapointValues)),
            crate::schema::Member::optional("StatusCode", crate::schema::Kind::Text(&StatusCode)),
            crate::schema::Member::optional(
                "Messages",
                crate::schema::Kind::List(&MetricDataResultMessages),
            ),
        ],
    };
    pub static MetricDataResultMessages: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MessageData),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MetricDataResults: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MetricDataResult),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MetricDatum: crate::schema::Structure = crate::schema::Structure {
        name: "MetricDatum",
        union: false,
        members: &[
            crate::schema::Member::required("MetricName", crate::schema::Kind::Text(&MetricName)),
            crate::schema::Member::optional("Dimensions", crate::schema::Kind::List(&Dimensions)),
            crate::schema::Member::optional("Timestamp", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "Value",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "StatisticValues",
                crate::schema::Kind::Structure(&StatisticSet),
            ),
            crate::schema::Member::optional("Values", crate::schema::Kind::List(&Values)),
            crate::schema::Member::optional("Counts", crate::schema::Kind::List(&Counts)),
            crate::schema::Member::optional("Unit", crate::schema::Kind::Text(&StandardUnit)),
            crate::schema::Member::optional(
                "StorageResolution",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
        ],
    };
    pub static MetricExpression: crate::schema::Text = crate::schema::Text::new(
        "MetricExpression",
        crate::schema::Length::new(Some(1), Some(2048)),
        None,
    );
    pub static MetricExpressionString: crate::schema::Text = crate::schema::Text::new(
        "MetricExpressionString",
        crate::schema::Length::new(Some(1), Some(65536)),
        None,
    );
    pub static MetricId: crate::schema::Text =
        crate::schema::Text::new("MetricId", crate::schema::Length::new(Some(1), Some(255)), None);
    pub static MetricLabel: crate::schema::Text =
        crate::schema::Text::new("MetricLabel", crate::schema::Length::ANY, None);
    pub static MetricMathAnomalyDetector: crate::schema::Structure = crate::schema::Structure {
        name: "MetricMathAnomalyDetector",
        union: false,
        members: &[crate::schema::Member::optional(
            "MetricDataQueries",
            crate::schema::Kind::List(&MetricDataQueries),
        )],
    };
    pub static MetricName: crate::schema::Text = crate::schema::Text::new(
        "MetricName",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static MetricNameList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&MetricName),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(500)),
    };
    pub static MetricStat: crate::schema::Structure = crate::schema::Structure {
        name: "MetricStat",
        union: false,
        members: &[
            crate::schema::Member::required("Metric", crate::schema::Kind::Structure(&Metric)),
            crate::schema::Member::required(
                "Period",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::required("Stat", crate::schema::Kind::Text(&Stat)),
            crate::schema::Member::optional("Unit", crate::schema::Kind::Text(&StandardUnit)),
        ],
    };
    pub static MetricStreamEntries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MetricStreamEntry),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MetricStreamEntry: crate::schema::Structure = crate::schema::Structure {
        name: "MetricStreamEntry",
        union: false,
        members: &[
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&AmazonResourceName)),
            crate::schema::Member::optional("CreationDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastUpdateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&MetricStreamName)),
            crate::schema::Member::optional(
                "FirehoseArn",
                crate::schema::Kind::Text(&AmazonResourceName),
            ),
            crate::schema::Member::optional("State", crate::schema::Kind::Text(&MetricStreamState)),
            crate::schema::Member::optional(
                "OutputFormat",
                crate::schema::Kind::Text(&MetricStreamOutputFormat),
            ),
        ],
    };
    pub static MetricStreamFilter: crate::schema::Structure = crate::schema::Structure {
        name: "MetricStreamFilter",
        union: false,
        members: &[
            crate::schema::Member::optional("Namespace", crate::schema::Kind::Text(&Namespace)),
            crate::schema::Member::optional(
                "MetricNames",
                crate::schema::Kind::List(&MetricStreamFilterMetricNames),
            ),
        ],
    };
    pub static MetricStreamFilterMetricNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&MetricName),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MetricStreamFilters: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MetricStreamFilter),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MetricStreamName: crate::schema::Text = crate::schema::Text::new(
        "MetricStreamName",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static MetricStreamNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&MetricStreamName),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MetricStreamOutputFormat: crate::schema::Text = crate::schema::Text::one_of(
        "MetricStreamOutputFormat",
        super::MetricStreamOutputFormat::TEXTS,
    );
    pub static MetricStreamState: crate::schema::Text =
        crate::schema::Text::new("MetricStreamState", crate::schema::Length::ANY, None);
    pub static MetricStreamStatistic: crate::schema::Text =
        crate::schema::Text::new("MetricStreamStatistic", crate::schema::Length::ANY, None);
    pub static MetricStreamStatisticsAdditionalStatistics: crate::schema::List =
        crate::schema::List {
            element: crate::schema::Kind::Text(&MetricStreamStatistic),
            element_name: "member",
            length: crate::schema::Length::ANY,
        };
    pub static MetricStreamStatisticsConfiguration: crate::schema::Structure =
        crate::schema::Structure {
            name: "MetricStreamStatisticsConfiguration",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "IncludeMetrics",
                    crate::schema::Kind::List(&MetricStreamStatisticsIncludeMetrics),
                ),
                crate::schema::Member::required(
                    "AdditionalStatistics",
                    crate::schema::Kind::List(&MetricStreamStatisticsAdditionalStatistics),
                ),
            ],
        };
    pub static MetricStreamStatisticsConfigurations: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MetricStreamStatisticsConfiguration),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MetricStreamStatisticsIncludeMetrics: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MetricStreamStatisticsMetric),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MetricStreamStatisticsMetric: crate::schema::Structure = crate::schema::Structure {
        name: "MetricStreamStatisticsMetric",
        union: false,
        members: &[
            crate::schema::Member::required("Namespace", crate::schema::Kind::Text(&Namespace)),
            crate::schema::Member::required("MetricName", crate::schema::Kind::Text(&MetricName)),
        ],
    };
    pub static MetricWidget: crate::schema::Text =
        crate::schema::Text::new("MetricWidget", crate::schema::Length::ANY, None);
    pub static Metrics: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Metric),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MuteTargetAlarmNameList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&Name),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(100)),
    };
    pub static MuteTargets: crate::schema::Structure = crate::schema::Structure {
        name: "MuteTargets",
        union: false,
        members: &[crate::schema::Member::required(
            "AlarmNames",
            crate::schema::Kind::List(&MuteTargetAlarmNameList),
        )],
    };
    pub static MuteType: crate::schema::Text =
        crate::schema::Text::new("MuteType", crate::schema::Length::ANY, None);
    pub static Name: crate::schema::Text =
        crate::schema::Text::new("Name", crate::schema::Length::new(Some(1), Some(255)), None);
    pub static Namespace: crate::schema::Text = crate::schema::Text::new(
        "Namespace",
        crate::schema::Length::new(Some(1), Some(255)),
        Some("[^:].*"),
    );
    pub static NextToken: crate::schema::Text =
        crate::schema::Text::new("NextToken", crate::schema::Length::ANY, None);
    pub static OTelEnrichmentMetricNameList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&MetricName),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(100)),
    };
    pub static OTelEnrichmentMetricSelector: crate::schema::Structure = crate::schema::Structure {
        name: "OTelEnrichmentMetricSelector",
        union: false,
        members: &[
            crate::schema::Member::required("Namespace", crate::schema::Kind::Text(&Namespace)),
            crate::schema::Member::optional(
                "MetricNames",
                crate::schema::Kind::List(&OTelEnrichmentMetricNameList),
            ),
        ],
    };
    pub static OTelEnrichmentMetricSelectorList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&OTelEnrichmentMetricSelector),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(100)),
    };
    pub static OTelEnrichmentStatus: crate::schema::Text =
        crate::schema::Text::one_of("OTelEnrichmentStatus", super::OTelEnrichmentStatus::TEXTS);
    pub static OutputFormat: crate::schema::Text =
        crate::schema::Text::new("OutputFormat", crate::schema::Length::ANY, None);
    pub static OwningAccounts: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AccountId),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PartialFailure: crate::schema::Structure = crate::schema::Structure {
        name: "PartialFailure",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "FailureResource",
                crate::schema::Kind::Text(&FailureResource),
            ),
            crate::schema::Member::optional(
                "ExceptionType",
                crate::schema::Kind::Text(&ExceptionType),
            ),
            crate::schema::Member::optional("FailureCode", crate::schema::Kind::Text(&FailureCode)),
            crate::schema::Member::optional(
                "FailureDescription",
                crate::schema::Kind::Text(&FailureDescription),
            ),
        ],
    };
    pub static PutAlarmMuteRuleInput: crate::schema::Structure = crate::schema::Structure {
        name: "PutAlarmMuteRuleInput",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&Name)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&AlarmDescription),
            ),
            crate::schema::Member::required("Rule", crate::schema::Kind::Structure(&Rule)),
            crate::schema::Member::optional(
                "MuteTargets",
                crate::schema::Kind::Structure(&MuteTargets),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
            crate::schema::Member::optional("StartDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("ExpireDate", crate::schema::Kind::Timestamp),
        ],
    };
    pub static PutAnomalyDetectorInput: crate::schema::Structure = crate::schema::Structure {
        name: "PutAnomalyDetectorInput",
        union: false,
        members: &[
            crate::schema::Member::optional("Namespace", crate::schema::Kind::Text(&Namespace)),
            crate::schema::Member::optional("MetricName", crate::schema::Kind::Text(&MetricName)),
            crate::schema::Member::optional("Dimensions", crate::schema::Kind::List(&Dimensions)),
            crate::schema::Member::optional(
                "Stat",
                crate::schema::Kind::Text(&AnomalyDetectorMetricStat),
            ),
            crate::schema::Member::optional(
                "Configuration",
                crate::schema::Kind::Structure(&AnomalyDetectorConfiguration),
            ),
            crate::schema::Member::optional(
                "MetricCharacteristics",
                crate::schema::Kind::Structure(&MetricCharacteristics),
            ),
            crate::schema::Member::optional(
                "SingleMetricAnomalyDetector",
                crate::schema::Kind::Structure(&SingleMetricAnomalyDetector),
            ),
            crate::schema::Member::optional(
                "MetricMathAnomalyDetector",
                crate::schema::Kind::Structure(&MetricMathAnomalyDetector),
            ),
        ],
    };
    pub static PutAnomalyDetectorOutput: crate::schema::Structure = crate::schema::Structure {
        name: "PutAnomalyDetectorOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "AnomalyDetectorId",
            crate::schema::Kind::Text(&AnomalyDetectorId),
        )],
    };
    pub static PutCompositeAlarmInput: crate::schema::Structure = crate::schema::Structure {
        name: "PutCompositeAlarmInput",
        union: false,
        members: &[
            crate::schema::Member::optional("ActionsEnabled", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "AlarmActions",
                crate::schema::Kind::List(&ResourceList),
            ),
            crate::schema::Member::optional(
                "AlarmDescription",
                crate::schema::Kind::Text(&AlarmDescription),
            ),
            crate::schema::Member::required("AlarmName", crate::schema::Kind::Text(&AlarmName)),
            crate::schema::Member::required("AlarmRule", crate::schema::Kind::Text(&AlarmRule)),
            crate::schema::Member::optional(
                "InsufficientDataActions",
                crate::schema::Kind::List(&ResourceList),
            ),
            crate::schema::Member::optional("OKActions", crate::schema::Kind::List(&ResourceList)),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
            crate::schema::Member::optional(
                "ActionsSuppressor",
                crate::schema::Kind::Text(&AlarmArn),
            ),
            crate::schema::Member::optional(
                "ActionsSuppressorWaitPeriod",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "ActionsSuppressorExtensionPeriod",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "ActionConfiguration",
                crate::schema::Kind::Structure(&ActionConfiguration),
            ),
        ],
    };
    pub static PutDashboardInput: crate::schema::Structure = crate::schema::Structure {
        name: "PutDashboardInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "DashboardName",
                crate::schema::Kind::Text(&DashboardName),
            ),
            crate::schema::Member::required(
                "DashboardBody",
                crate::schema::Kind::Text(&DashboardBody),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
        ],
    };
    pub static PutDashboardOutput: crate::schema::Structure = crate::schema::Structure {
        name: "PutDashboardOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "DashboardValidationMessages",
            crate::schema::Kind::List(&DashboardValidationMessages),
        )],
    };
    pub static PutInsightRuleInput: crate::schema::Structure = crate::schema::Structure {
        name: "PutInsightRuleInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "RuleName",
                crate::schema::Kind::Text(&InsightRuleName),
            ),
            crate::schema::Member::optional(
                "RuleState",
                crate::schema::Kind::Text(&InsightRuleState),
            ),
            crate::schema::Member::required(
                "RuleDefinition",
                crate::schema::Kind::Text(&InsightRuleDefinition),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
            crate::schema::Member::optional("ApplyOnTransformedLogs", crate::schema::Kind::Boolean),
        ],
    };
    pub static PutInsightRuleOutput: crate::schema::Structure =
        crate::schema::Structure { name: "PutInsightRuleOutput", union: false, members: &[] };
    pub static PutLogAlarmInput: crate::schema::Structure = crate::schema::Structure {
        name: "PutLogAlarmInput",
        union: false,
        members: &[
            crate::schema::Member::required("AlarmName", crate::schema::Kind::Text(&AlarmName)),
            crate::schema::Member::optional(
                "AlarmDescription",
                crate::schema::Kind::Text(&AlarmDescription),
            ),
            crate::schema::Member::required(
                "ScheduledQueryConfiguration",
                crate::schema::Kind::Structure(&ScheduledQueryConfiguration),
            ),
            crate::schema::Member::optional(
                "ActionLogLineCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "ActionLogLineRoleArn",
                crate::schema::Kind::Text(&ActionLogLineRoleArn),
            ),
            crate::schema::Member::optional("ActionsEnabled", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("OKActions", crate::schema::Kind::List(&ResourceList)),
            crate::schema::Member::optional(
                "AlarmActions",
                crate::schema::Kind::List(&ResourceList),
            ),
            crate::schema::Member::optional(
                "InsufficientDataActions",
                crate::schema::Kind::List(&ResourceList),
            ),
            crate::schema::Member::required(
                "QueryResultsToEvaluate",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::required(
                "QueryResultsToAlarm",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::required(
                "Threshold",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::required(
                "ComparisonOperator",
                crate::schema::Kind::Text(&ComparisonOperator),
            ),
            crate::schema::Member::optional(
                "TreatMissingData",
                crate::schema::Kind::Text(&TreatMissingData),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
            crate::schema::Member::optional(
                "WarmUpConfiguration",
                crate::schema::Kind::Structure(&WarmUpConfiguration),
            ),
            crate::schema::Member::optional(
                "ActionConfiguration",
                crate::schema::Kind::Structure(&ActionConfiguration),
            ),
        ],
    };
    pub static PutManagedInsightRulesInput: crate::schema::Structure = crate::schema::Structure {
        name: "PutManagedInsightRulesInput",
        union: false,
        members: &[crate::schema::Member::required(
            "ManagedRules",
            crate::schema::Kind::List(&ManagedRules),
        )],
    };
    pub static PutManagedInsightRulesOutput: crate::schema::Structure = crate::schema::Structure {
        name: "PutManagedInsightRulesOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "Failures",
            crate::schema::Kind::List(&BatchFailures),
        )],
    };
    pub static PutMetricAlarmInput: crate::schema::Structure = crate::schema::Structure {
        name: "PutMetricAlarmInput",
        union: false,
        members: &[
            crate::schema::Member::required("AlarmName", crate::schema::Kind::Text(&AlarmName)),
            crate::schema::Member::optional(
                "AlarmDescription",
                crate::schema::Kind::Text(&AlarmDescription),
            ),
            crate::schema::Member::optional("ActionsEnabled", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("OKActions", crate::schema::Kind::List(&ResourceList)),
            crate::schema::Member::optional(
                "AlarmActions",
                crate::schema::Kind::List(&ResourceList),
            ),
            crate::schema::Member::optional(
                "InsufficientDataActions",
                crate::schema::Kind::List(&ResourceList),
            ),
            crate::schema::Member::optional("MetricName", crate::schema::Kind::Text(&MetricName)),
            crate::schema::Member::optional("Namespace", crate::schema::Kind::Text(&Namespace)),
            crate::schema::Member::optional("Statistic", crate::schema::Kind::Text(&Statistic)),
            crate::schema::Member::optional(
                "ExtendedStatistic",
                crate::schema::Kind::Text(&ExtendedStatistic),
            ),
            crate::schema::Member::optional("Dimensions", crate::schema::Kind::List(&Dimensions)),
            crate::schema::Member::optional(
                "Period",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional("Unit", crate::schema::Kind::Text(&StandardUnit)),
            crate::schema::Member::optional(
                "EvaluationPeriods",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional(
                "DatapointsToAlarm",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional(
                "Threshold",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "ComparisonOperator",
                crate::schema::Kind::Text(&ComparisonOperator),
            ),
            crate::schema::Member::optional(
                "TreatMissingData",
                crate::schema::Kind::Text(&TreatMissingData),
            ),
            crate::schema::Member::optional(
                "EvaluateLowSampleCountPercentile",
                crate::schema::Kind::Text(&EvaluateLowSampleCountPercentile),
            ),
            crate::schema::Member::optional(
                "Metrics",
                crate::schema::Kind::List(&MetricDataQueries),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
            crate::schema::Member::optional(
                "ThresholdMetricId",
                crate::schema::Kind::Text(&MetricId),
            ),
            crate::schema::Member::optional(
                "EvaluationWindow",
                crate::schema::Kind::Structure(&EvaluationWindow),
            ),
            crate::schema::Member::optional(
                "WarmUpConfiguration",
                crate::schema::Kind::Structure(&WarmUpConfiguration),
            ),
            crate::schema::Member::optional(
                "EvaluationCriteria",
                crate::schema::Kind::Structure(&EvaluationCriteria),
            ),
            crate::schema::Member::optional(
                "EvaluationInterval",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(10), Some(3600))),
            ),
            crate::schema::Member::optional(
                "ActionConfiguration",
                crate::schema::Kind::Structure(&ActionConfiguration),
            ),
        ],
    };
    pub static PutMetricDataInput: crate::schema::Structure = crate::schema::Structure {
        name: "PutMetricDataInput",
        union: false,
        members: &[
            crate::schema::Member::required("Namespace", crate::schema::Kind::Text(&Namespace)),
            crate::schema::Member::optional("MetricData", crate::schema::Kind::List(&MetricData)),
            crate::schema::Member::optional(
                "EntityMetricData",
                crate::schema::Kind::List(&EntityMetricDataList),
            ),
            crate::schema::Member::optional("StrictEntityValidation", crate::schema::Kind::Boolean),
        ],
    };
    pub static PutMetricDataQueryDefinitionInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutMetricDataQueryDefinitionInput",
            union: false,
            members: &[
                crate::schema::Member::optional("Id", crate::schema::Kind::Text(&DefinitionId)),
                crate::schema::Member::required("Path", crate::schema::Kind::Text(&DefinitionPath)),
                crate::schema::Member::required(
                    "Expression",
                    crate::schema::Kind::Text(&MetricExpressionString),
                )
                .sensitive(),
                crate::schema::Member::required("Type", crate::schema::Kind::Text(&QueryType)),
                crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
            ],
        };
    pub static PutMetricDataQueryDefinitionOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutMetricDataQueryDefinitionOutput",
            union: false,
            members: &[
                crate::schema::Member::required("Id", crate::schema::Kind::Text(&DefinitionId)),
                crate::schema::Member::required(
                    "Arn",
                    crate::schema::Kind::Text(&AmazonResourceName),
                ),
                crate::schema::Member::required("Path", crate::schema::Kind::Text(&DefinitionPath)),
                crate::schema::Member::required(
                    "Expression",
                    crate::schema::Kind::Text(&MetricExpressionString),
                )
                .sensitive(),
                crate::schema::Member::required("Type", crate::schema::Kind::Text(&QueryType)),
                crate::schema::Member::required("CreatedAt", crate::schema::Kind::Timestamp),
                crate::schema::Member::required("UpdatedAt", crate::schema::Kind::Timestamp),
            ],
        };
    pub static PutMetricStreamInput: crate::schema::Structure = crate::schema::Structure {
        name: "PutMetricStreamInput",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&MetricStreamName)),
            crate::schema::Member::optional(
                "IncludeFilters",
                crate::schema::Kind::List(&MetricStreamFilters),
            ),
            crate::schema::Member::optional(
                "ExcludeFilters",
                crate::schema::Kind::List(&MetricStreamFilters),
            ),
            crate::schema::Member::required(
                "FirehoseArn",
                crate::schema::Kind::Text(&AmazonResourceName),
            ),
            crate::schema::Member::required(
                "RoleArn",
                crate::schema::Kind::Text(&AmazonResourceName),
            ),
            crate::schema::Member::required(
                "OutputFormat",
                crate::schema::Kind::Text(&MetricStreamOutputFormat),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
            crate::schema::Member::optional(
                "StatisticsConfigurations",
                crate::schema::Kind::List(&MetricStreamStatisticsConfigurations),
            ),
            crate::schema::Member::optional(
                "IncludeLinkedAccountsMetrics",
                crate::schema::Kind::Boolean,
            ),
        ],
    };
    pub static PutMetricStreamOutput: crate::schema::Structure = crate::schema::Structure {
        name: "PutMetricStreamOutput",
        union: false,
        members: &[crate::schema::Member::optional(
            "Arn",
            crate::schema::Kind::Text(&AmazonResourceName),
        )],
    };
    pub static Query: crate::schema::Text =
        crate::schema::Text::new("Query", crate::schema::Length::new(Some(1), Some(10000)), None);
    pub static QueryString: crate::schema::Text = crate::schema::Text::new(
        "QueryString",
        crate::schema::Length::new(Some(0), Some(10000)),
        None,
    );
    pub static QueryType: crate::schema::Text =
        crate::schema::Text::one_of("QueryType", super::QueryType::TEXTS);
    pub static Range: crate::schema::Structure = crate::schema::Structure {
        name: "Range",
        union: false,
        members: &[
            crate::schema::Member::required("StartTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::required("EndTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static RecentlyActive: crate::schema::Text =
        crate::schema::Text::one_of("RecentlyActive", super::RecentlyActive::TEXTS);
    pub static ResourceArn: crate::schema::Text = crate::schema::Text::new(
        "ResourceArn",
        crate::schema::Length::new(Some(20), Some(2048)),
        Some("arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-zA-Z0-9-]*:\\d{12}:.+"),
    );
    pub static ResourceList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ResourceName),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(5)),
    };
    pub static ResourceMetricSelection: crate::schema::Structure = crate::schema::Structure {
        name: "ResourceMetricSelection",
        union: false,
        members: &[crate::schema::Member::required(
            "IncludeMetrics",
            crate::schema::Kind::List(&MetricNameList),
        )],
    };
    pub static ResourceMetricSelectionList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ResourceMetricSelection),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(1)),
    };
    pub static ResourceMetricsConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "ResourceMetricsConfiguration",
        union: false,
        members: &[
            crate::schema::Member::required("ResourceArn", crate::schema::Kind::Text(&ResourceArn)),
            crate::schema::Member::required("CreatedAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::required("UpdatedAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "MetricSelections",
                crate::schema::Kind::List(&ResourceMetricSelectionList),
            ),
        ],
    };
    pub static ResourceName: crate::schema::Text = crate::schema::Text::new(
        "ResourceName",
        crate::schema::Length::new(Some(1), Some(1024)),
        None,
    );
    pub static Rule: crate::schema::Structure = crate::schema::Structure {
        name: "Rule",
        union: false,
        members: &[crate::schema::Member::required(
            "Schedule",
            crate::schema::Kind::Structure(&Schedule),
        )],
    };
    pub static ScanBy: crate::schema::Text =
        crate::schema::Text::one_of("ScanBy", super::ScanBy::TEXTS);
    pub static Schedule: crate::schema::Structure = crate::schema::Structure {
        name: "Schedule",
        union: false,
        members: &[
            crate::schema::Member::required("Expression", crate::schema::Kind::Text(&Expression)),
            crate::schema::Member::required("Duration", crate::schema::Kind::Text(&Duration)),
            crate::schema::Member::optional("Timezone", crate::schema::Kind::Text(&Timezone)),
        ],
    };
    pub static ScheduleConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "ScheduleConfiguration",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ScheduleExpression",
                crate::schema::Kind::Text(&ScheduleExpression),
            ),
            crate::schema::Member::required(
                "StartTimeOffset",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(1), Some(2592000))),
            ),
            crate::schema::Member::optional(
                "EndTimeOffset",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), Some(2592000))),
            ),
        ],
    };
    pub static ScheduleExpression: crate::schema::Text = crate::schema::Text::new(
        "ScheduleExpression",
        crate::schema::Length::new(Some(1), Some(256)),
        None,
    );
    pub static ScheduledQueryConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "ScheduledQueryConfiguration",
        union: false,
        members: &[
            crate::schema::Member::required("QueryString", crate::schema::Kind::Text(&QueryString)),
            crate::schema::Member::optional(
                "LogGroupIdentifiers",
                crate::schema::Kind::List(&LogGroupIdentifiers),
            ),
            crate::schema::Member::optional(
                "QueryARN",
                crate::schema::Kind::Text(&AmazonResourceName),
            ),
            crate::schema::Member::required(
                "ScheduledQueryRoleARN",
                crate::schema::Kind::Text(&AmazonResourceName),
            ),
            crate::schema::Member::required(
                "ScheduleConfiguration",
                crate::schema::Kind::Structure(&ScheduleConfiguration),
            ),
            crate::schema::Member::required(
                "AggregationExpression",
                crate::schema::Kind::Text(&AggregationExpression),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
        ],
    };
    pub static SetAlarmStateInput: crate::schema::Structure = crate::schema::Structure {
        name: "SetAlarmStateInput",
        union: false,
        members: &[
            crate::schema::Member::required("AlarmName", crate::schema::Kind::Text(&AlarmName)),
            crate::schema::Member::required("StateValue", crate::schema::Kind::Text(&StateValue)),
            crate::schema::Member::required("StateReason", crate::schema::Kind::Text(&StateReason)),
            crate::schema::Member::optional(
                "StateReasonData",
                crate::schema::Kind::Text(&StateReasonData),
            ),
        ],
    };
    pub static SingleMetricAnomalyDetector: crate::schema::Structure = crate::schema::Structure {
        name: "SingleMetricAnomalyDetector",
        union: false,
        members: &[
            crate::schema::Member::optional("AccountId", crate::schema::Kind::Text(&AccountId)),
            crate::schema::Member::optional("Namespace", crate::schema::Kind::Text(&Namespace)),
            crate::schema::Member::optional("MetricName", crate::schema::Kind::Text(&MetricName)),
            crate::schema::Member::optional("Dimensions", crate::schema::Kind::List(&Dimensions)),
            crate::schema::Member::optional(
                "Stat",
                crate::schema::Kind::Text(&AnomalyDetectorMetricStat),
            ),
        ],
    };
    pub static SlidingWindow: crate::schema::Structure =
        crate::schema::Structure { name: "SlidingWindow", union: false, members: &[] };
    pub static StandardUnit: crate::schema::Text =
        crate::schema::Text::one_of("StandardUnit", super::StandardUnit::TEXTS);
    pub static StartMetricStreamsInput: crate::schema::Structure = crate::schema::Structure {
        name: "StartMetricStreamsInput",
        union: false,
        members: &[crate::schema::Member::required(
            "Names",
            crate::schema::Kind::List(&MetricStreamNames),
        )],
    };
    pub static StartMetricStreamsOutput: crate::schema::Structure =
        crate::schema::Structure { name: "StartMetricStreamsOutput", union: false, members: &[] };
    pub static StartOTelEnrichmentInput: crate::schema::Structure = crate::schema::Structure {
        name: "StartOTelEnrichmentInput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "IncludeFilters",
                crate::schema::Kind::List(&OTelEnrichmentMetricSelectorList),
            ),
            crate::schema::Member::optional(
                "ExcludeFilters",
                crate::schema::Kind::List(&OTelEnrichmentMetricSelectorList),
            ),
        ],
    };
    pub static StartOTelEnrichmentOutput: crate::schema::Structure = crate::schema::Structure {
        name: "StartOTelEnrichmentOutput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "IncludeFilters",
                crate::schema::Kind::List(&OTelEnrichmentMetricSelectorList),
            ),
            crate::schema::Member::optional(
                "ExcludeFilters",
                crate::schema::Kind::List(&OTelEnrichmentMetricSelectorList),
            ),
            crate::schema::Member::optional("CreatedAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("UpdatedAt", crate::schema::Kind::Timestamp),
        ],
    };
    pub static Stat: crate::schema::Text =
        crate::schema::Text::new("Stat", crate::schema::Length::ANY, None);
    pub static StateReason: crate::schema::Text = crate::schema::Text::new(
        "StateReason",
        crate::schema::Length::new(Some(0), Some(1023)),
        None,
    );
    pub static StateReasonData: crate::schema::Text = crate::schema::Text::new(
        "StateReasonData",
        crate::schema::Length::new(Some(0), Some(4000)),
        None,
    );
    pub static StateValue: crate::schema::Text =
        crate::schema::Text::one_of("StateValue", super::StateValue::TEXTS);
    pub static Statistic: crate::schema::Text =
        crate::schema::Text::one_of("Statistic", super::Statistic::TEXTS);
    pub static StatisticSet: crate::schema::Structure = crate::schema::Structure {
        name: "StatisticSet",
        union: false,
        members: &[
            crate::schema::Member::required(
                "SampleCount",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::required(
                "Sum",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::required(
                "Minimum",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::required(
                "Maximum",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
        ],
    };
    pub static Statistics: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&Statistic),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(5)),
    };
    pub static StatusCode: crate::schema::Text =
        crate::schema::Text::one_of("StatusCode", super::StatusCode::TEXTS);
    pub static StopMetricStreamsInput: crate::schema::Structure = crate::schema::Structure {
        name: "StopMetricStreamsInput",
        union: false,
        members: &[crate::schema::Member::required(
            "Names",
            crate::schema::Kind::List(&MetricStreamNames),
        )],
    };
    pub static StopMetricStreamsOutput: crate::schema::Structure =
        crate::schema::Structure { name: "StopMetricStreamsOutput", union: false, members: &[] };
    pub static StopOTelEnrichmentInput: crate::schema::Structure =
        crate::schema::Structure { name: "StopOTelEnrichmentInput", union: false, members: &[] };
    pub static StopOTelEnrichmentOutput: crate::schema::Structure =
        crate::schema::Structure { name: "StopOTelEnrichmentOutput", union: false, members: &[] };
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
    pub static TagResourceInput: crate::schema::Structure = crate::schema::Structure {
        name: "TagResourceInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ResourceARN",
                crate::schema::Kind::Text(&AmazonResourceName),
            ),
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagList)),
        ],
    };
    pub static TagResourceOutput: crate::schema::Structure =
        crate::schema::Structure { name: "TagResourceOutput", union: false, members: &[] };
    pub static TagValue: crate::schema::Text =
        crate::schema::Text::new("TagValue", crate::schema::Length::new(Some(0), Some(256)), None);
    pub static TemplateName: crate::schema::Text = crate::schema::Text::new(
        "TemplateName",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("[0-9A-Za-z][\\-\\.\\_0-9A-Za-z]{0,126}[0-9A-Za-z]"),
    );
    pub static Timestamps: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Timestamp,
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Timezone: crate::schema::Text =
        crate::schema::Text::new("Timezone", crate::schema::Length::new(Some(1), Some(50)), None);
    pub static TreatMissingData: crate::schema::Text = crate::schema::Text::new(
        "TreatMissingData",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static UntagResourceInput: crate::schema::Structure = crate::schema::Structure {
        name: "UntagResourceInput",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ResourceARN",
                crate::schema::Kind::Text(&AmazonResourceName),
            ),
            crate::schema::Member::required("TagKeys", crate::schema::Kind::List(&TagKeyList)),
        ],
    };
    pub static UntagResourceOutput: crate::schema::Structure =
        crate::schema::Structure { name: "UntagResourceOutput", union: false, members: &[] };
    pub static UpdateOTelEnrichmentInput: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateOTelEnrichmentInput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "IncludeFilters",
                crate::schema::Kind::List(&OTelEnrichmentMetricSelectorList),
            ),
            crate::schema::Member::optional(
                "ExcludeFilters",
                crate::schema::Kind::List(&OTelEnrichmentMetricSelectorList),
            ),
        ],
    };
    pub static UpdateOTelEnrichmentOutput: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateOTelEnrichmentOutput",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "IncludeFilters",
                crate::schema::Kind::List(&OTelEnrichmentMetricSelectorList),
            ),
            crate::schema::Member::optional(
                "ExcludeFilters",
                crate::schema::Kind::List(&OTelEnrichmentMetricSelectorList),
            ),
            crate::schema::Member::optional("CreatedAt", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("UpdatedAt", crate::schema::Kind::Timestamp),
        ],
    };
    pub static UpdateResourceMetricsConfigurationInput: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateResourceMetricsConfigurationInput",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ResourceArn",
                    crate::schema::Kind::Text(&ResourceArn),
                ),
                crate::schema::Member::optional(
                    "MetricSelections",
                    crate::schema::Kind::List(&ResourceMetricSelectionList),
                ),
            ],
        };
    pub static UpdateResourceMetricsConfigurationOutput: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateResourceMetricsConfigurationOutput",
            union: false,
            members: &[crate::schema::Member::required(
                "ResourceMetricsConfiguration",
                crate::schema::Kind::Structure(&ResourceMetricsConfiguration),
            )],
        };
    pub static Values: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Double(crate::schema::Span::ANY),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static WallClockWindow: crate::schema::Structure = crate::schema::Structure {
        name: "WallClockWindow",
        union: false,
        members: &[crate::schema::Member::optional(
            "Timezone",
            crate::schema::Kind::Text(&Timezone),
        )],
    };
    pub static WarmUpConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "WarmUpConfiguration",
        union: false,
        members: &[
            crate::schema::Member::required(
                "WarmUpPeriodDurationInMinutes",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(2880))),
            ),
            crate::schema::Member::optional(
                "OnlyStartEvaluatingAfterWarmUpPeriodEnds",
                crate::schema::Kind::Boolean,
            ),
        ],
    };
    pub static DeleteAlarmMuteRuleResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteAlarmMuteRuleResponse",
        union: false,
        members: &[],
    };
    pub static DeleteAlarmsResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteAlarmsResponse", union: false, members: &[] };
    pub static DisableAlarmActionsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DisableAlarmActionsResponse",
        union: false,
        members: &[],
    };
    pub static EnableAlarmActionsResponse: crate::schema::Structure =
        crate::schema::Structure { name: "EnableAlarmActionsResponse", union: false, members: &[] };
    pub static PutAlarmMuteRuleResponse: crate::schema::Structure =
        crate::schema::Structure { name: "PutAlarmMuteRuleResponse", union: false, members: &[] };
    pub static PutCompositeAlarmResponse: crate::schema::Structure =
        crate::schema::Structure { name: "PutCompositeAlarmResponse", union: false, members: &[] };
    pub static PutLogAlarmResponse: crate::schema::Structure =
        crate::schema::Structure { name: "PutLogAlarmResponse", union: false, members: &[] };
    pub static PutMetricAlarmResponse: crate::schema::Structure =
        crate::schema::Structure { name: "PutMetricAlarmResponse", union: false, members: &[] };
    pub static PutMetricDataResponse: crate::schema::Structure =
        crate::schema::Structure { name: "PutMetricDataResponse", union: false, members: &[] };
    pub static SetAlarmStateResponse: crate::schema::Structure =
        crate::schema::Structure { name: "SetAlarmStateResponse", union: false, members: &[] };
}
