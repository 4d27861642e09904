//! Application Auto Scaling, API version 2016-02-06.
//! Written by `cargo xtask codegen`: change the generator, not this file.

#![allow(clippy::all)]

/// The service as a whole.
pub static SERVICE: crate::Service = crate::Service {
    name: "application_autoscaling",
    service_id: "Application Auto Scaling",
    signing_name: "application-autoscaling",
    endpoint_prefix: "application-autoscaling",
    api_version: "2016-02-06",
    target_prefix: Some("AnyScaleFrontendService"),
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
        name: "DeleteScalingPolicy",
        input: &schema::DeleteScalingPolicyRequest,
        output: &schema::DeleteScalingPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::ValidationException,
            &error::ObjectNotFoundException,
            &error::ConcurrentUpdateException,
            &error::InternalServiceException,
        ],
    },
    crate::Operation {
        name: "DeleteScheduledAction",
        input: &schema::DeleteScheduledActionRequest,
        output: &schema::DeleteScheduledActionResponse,
        result_wrapper: None,
        errors: &[
            &error::ValidationException,
            &error::ObjectNotFoundException,
            &error::ConcurrentUpdateException,
            &error::InternalServiceException,
        ],
    },
    crate::Operation {
        name: "DeregisterScalableTarget",
        input: &schema::DeregisterScalableTargetRequest,
        output: &schema::DeregisterScalableTargetResponse,
        result_wrapper: None,
        errors: &[
            &error::ValidationException,
            &error::ObjectNotFoundException,
            &error::ConcurrentUpdateException,
            &error::InternalServiceException,
        ],
    },
    crate::Operation {
        name: "DescribeScalableTargets",
        input: &schema::DescribeScalableTargetsRequest,
        output: &schema::DescribeScalableTargetsResponse,
        result_wrapper: None,
        errors: &[
            &error::ValidationException,
            &error::InvalidNextTokenException,
            &error::ConcurrentUpdateException,
            &error::InternalServiceException,
        ],
    },
    crate::Operation {
        name: "DescribeScalingActivities",
        input: &schema::DescribeScalingActivitiesRequest,
        output: &schema::DescribeScalingActivitiesResponse,
        result_wrapper: None,
        errors: &[
            &error::ValidationException,
            &error::InvalidNextTokenException,
            &error::ConcurrentUpdateException,
            &error::InternalServiceException,
        ],
    },
    crate::Operation {
        name: "DescribeScalingPolicies",
        input: &schema::DescribeScalingPoliciesRequest,
        output: &schema::DescribeScalingPoliciesResponse,
        result_wrapper: None,
        errors: &[
            &error::ValidationException,
            &error::FailedResourceAccessException,
            &error::InvalidNextTokenException,
            &error::ConcurrentUpdateException,
            &error::InternalServiceException,
        ],
    },
    crate::Operation {
        name: "DescribeScheduledActions",
        input: &schema::DescribeScheduledActionsRequest,
        output: &schema::DescribeScheduledActionsResponse,
        result_wrapper: None,
        errors: &[
            &error::ValidationException,
            &error::InvalidNextTokenException,
            &error::ConcurrentUpdateException,
            &error::InternalServiceException,
        ],
    },
    crate::Operation {
        name: "GetPredictiveScalingForecast",
        input: &schema::GetPredictiveScalingForecastRequest,
        output: &schema::GetPredictiveScalingForecastResponse,
        result_wrapper: None,
        errors: &[&error::ValidationException, &error::InternalServiceException],
    },
    crate::Operation {
        name: "ListTagsForResource",
        input: &schema::ListTagsForResourceRequest,
        output: &schema::ListTagsForResourceResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFoundException],
    },
    crate::Operation {
        name: "PutScalingPolicy",
        input: &schema::PutScalingPolicyRequest,
        output: &schema::PutScalingPolicyResponse,
        result_wrapper: None,
        errors: &[
            &error::ValidationException,
            &error::LimitExceededException,
            &error::ObjectNotFoundException,
            &error::ConcurrentUpdateException,
            &error::FailedResourceAccessException,
            &error::InternalServiceException,
        ],
    },
    crate::Operation {
        name: "PutScheduledAction",
        input: &schema::PutScheduledActionRequest,
        output: &schema::PutScheduledActionResponse,
        result_wrapper: None,
        errors: &[
            &error::ValidationException,
            &error::LimitExceededException,
            &error::ObjectNotFoundException,
            &error::ConcurrentUpdateException,
            &error::InternalServiceException,
        ],
    },
    crate::Operation {
        name: "RegisterScalableTarget",
        input: &schema::RegisterScalableTargetRequest,
        output: &schema::RegisterScalableTargetResponse,
        result_wrapper: None,
        errors: &[
            &error::ValidationException,
            &error::LimitExceededException,
            &error::ConcurrentUpdateException,
            &error::InternalServiceException,
        ],
    },
    crate::Operation {
        name: "TagResource",
        input: &schema::TagResourceRequest,
        output: &schema::TagResourceResponse,
        result_wrapper: None,
        errors: &[
            &error::ResourceNotFoundException,
            &error::TooManyTagsException,
            &error::ValidationException,
        ],
    },
    crate::Operation {
        name: "UntagResource",
        input: &schema::UntagResourceRequest,
        output: &schema::UntagResourceResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFoundException, &error::ValidationException],
    },
];

/// One type per operation.
pub mod op {
    pub struct DeleteScalingPolicy;
    impl crate::Op for DeleteScalingPolicy {
        type Input = super::DeleteScalingPolicyRequest;
        type Output = super::DeleteScalingPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[0];
    }

    pub struct DeleteScheduledAction;
    impl crate::Op for DeleteScheduledAction {
        type Input = super::DeleteScheduledActionRequest;
        type Output = super::DeleteScheduledActionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[1];
    }

    pub struct DeregisterScalableTarget;
    impl crate::Op for DeregisterScalableTarget {
        type Input = super::DeregisterScalableTargetRequest;
        type Output = super::DeregisterScalableTargetResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[2];
    }

    pub struct DescribeScalableTargets;
    impl crate::Op for DescribeScalableTargets {
        type Input = super::DescribeScalableTargetsRequest;
        type Output = super::DescribeScalableTargetsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[3];
    }

    pub struct DescribeScalingActivities;
    impl crate::Op for DescribeScalingActivities {
        type Input = super::DescribeScalingActivitiesRequest;
        type Output = super::DescribeScalingActivitiesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[4];
    }

    pub struct DescribeScalingPolicies;
    impl crate::Op for DescribeScalingPolicies {
        type Input = super::DescribeScalingPoliciesRequest;
        type Output = super::DescribeScalingPoliciesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[5];
    }

    pub struct DescribeScheduledActions;
    impl crate::Op for DescribeScheduledActions {
        type Input = super::DescribeScheduledActionsRequest;
        type Output = super::DescribeScheduledActionsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[6];
    }

    pub struct GetPredictiveScalingForecast;
    impl crate::Op for GetPredictiveScalingForecast {
        type Input = super::GetPredictiveScalingForecastRequest;
        type Output = super::GetPredictiveScalingForecastResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[7];
    }

    pub struct ListTagsForResource;
    impl crate::Op for ListTagsForResource {
        type Input = super::ListTagsForResourceRequest;
        type Output = super::ListTagsForResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[8];
    }

    pub struct PutScalingPolicy;
    impl crate::Op for PutScalingPolicy {
        type Input = super::PutScalingPolicyRequest;
        type Output = super::PutScalingPolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[9];
    }

    pub struct PutScheduledAction;
    impl crate::Op for PutScheduledAction {
        type Input = super::PutScheduledActionRequest;
        type Output = super::PutScheduledActionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[10];
    }

    pub struct RegisterScalableTarget;
    impl crate::Op for RegisterScalableTarget {
        type Input = super::RegisterScalableTargetRequest;
        type Output = super::RegisterScalableTargetResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[11];
    }

    pub struct TagResource;
    impl crate::Op for TagResource {
        type Input = super::TagResourceRequest;
        type Output = super::TagResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[12];
    }

    pub struct UntagResource;
    impl crate::Op for UntagResource {
        type Input = super::UntagResourceRequest;
        type Output = super::UntagResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[13];
    }
}

/// The modelled errors.
#[allow(non_upper_case_globals)]
pub mod error {
    pub static ConcurrentUpdateException: crate::ErrorShape = crate::ErrorShape {
        shape: "ConcurrentUpdateException",
        code: "ConcurrentUpdateException",
        status: 400,
    };
    pub static FailedResourceAccessException: crate::ErrorShape = crate::ErrorShape {
        shape: "FailedResourceAccessException",
        code: "FailedResourceAccessException",
        status: 400,
    };
    pub static InternalServiceException: crate::ErrorShape = crate::ErrorShape {
        shape: "InternalServiceException",
        code: "InternalServiceException",
        status: 400,
    };
    pub static InvalidNextTokenException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidNextTokenException",
        code: "InvalidNextTokenException",
        status: 400,
    };
    pub static LimitExceededException: crate::ErrorShape = crate::ErrorShape {
        shape: "LimitExceededException",
        code: "LimitExceededException",
        status: 400,
    };
    pub static ObjectNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "ObjectNotFoundException",
        code: "ObjectNotFoundException",
        status: 400,
    };
    pub static ResourceNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "ResourceNotFoundException",
        code: "ResourceNotFoundException",
        status: 400,
    };
    pub static TooManyTagsException: crate::ErrorShape = crate::ErrorShape {
        shape: "TooManyTagsException",
        code: "TooManyTagsException",
        status: 400,
    };
    pub static ValidationException: crate::ErrorShape = crate::ErrorShape {
        shape: "ValidationException",
        code: "ValidationException",
        status: 400,
    };
    /// All of them.
    pub static ALL: &[&crate::ErrorShape] = &[
        &ConcurrentUpdateException,
        &FailedResourceAccessException,
        &InternalServiceException,
        &InvalidNextTokenException,
        &LimitExceededException,
        &ObjectNotFoundException,
        &ResourceNotFoundException,
        &TooManyTagsException,
        &ValidationException,
    ];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdjustmentType {
    ChangeInCapacity,
    PercentChangeInCapacity,
    ExactCapacity,
}

texts!(
    AdjustmentType,
    schema::AdjustmentType,
    [
        ChangeInCapacity = "ChangeInCapacity",
        PercentChangeInCapacity = "PercentChangeInCapacity",
        ExactCapacity = "ExactCapacity",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct Alarm {
    pub alarm_name: String,
    pub alarm_arn: String,
}

structure!(Alarm, schema::Alarm, [alarm_name, alarm_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct CapacityForecast {
    pub timestamps: Vec<crate::Timestamp>,
    pub values: Vec<f64>,
}

structure!(CapacityForecast, schema::CapacityForecast, [timestamps, values]);

#[derive(Clone, PartialEq, Default)]
pub struct CustomizedMetricSpecification {
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub dimensions: Option<Vec<MetricDimension>>,
    pub statistic: Option<MetricStatistic>,
    pub unit: Option<String>,
    pub metrics: Option<Vec<TargetTrackingMetricDataQuery>>,
}

structure!(
    CustomizedMetricSpecification,
    schema::CustomizedMetricSpecification,
    [metric_name, namespace, dimensions, statistic, unit, metrics]
);

#[derive(Clone, PartialEq)]
pub struct DeleteScalingPolicyRequest {
    pub policy_name: String,
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
}

bare_structure!(DeleteScalingPolicyRequest, schema::DeleteScalingPolicyRequest, [policy_name, service_namespace, resource_id, scalable_dimension], required [policy_name, service_namespace, resource_id, scalable_dimension],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteScalingPolicyResponse {}

structure!(DeleteScalingPolicyResponse, schema::DeleteScalingPolicyResponse, []);

#[derive(Clone, PartialEq)]
pub struct DeleteScheduledActionRequest {
    pub service_namespace: ServiceNamespace,
    pub scheduled_action_name: String,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
}

bare_structure!(DeleteScheduledActionRequest, schema::DeleteScheduledActionRequest, [service_namespace, scheduled_action_name, resource_id, scalable_dimension], required [service_namespace, scheduled_action_name, resource_id, scalable_dimension],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteScheduledActionResponse {}

structure!(DeleteScheduledActionResponse, schema::DeleteScheduledActionResponse, []);

#[derive(Clone, PartialEq)]
pub struct DeregisterScalableTargetRequest {
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
}

bare_structure!(DeregisterScalableTargetRequest, schema::DeregisterScalableTargetRequest, [service_namespace, resource_id, scalable_dimension], required [service_namespace, resource_id, scalable_dimension],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct DeregisterScalableTargetResponse {}

structure!(DeregisterScalableTargetResponse, schema::DeregisterScalableTargetResponse, []);

#[derive(Clone, PartialEq)]
pub struct DescribeScalableTargetsRequest {
    pub service_namespace: ServiceNamespace,
    pub resource_ids: Option<Vec<String>>,
    pub scalable_dimension: Option<ScalableDimension>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

bare_structure!(DescribeScalableTargetsRequest, schema::DescribeScalableTargetsRequest, [service_namespace, resource_ids, scalable_dimension, max_results, next_token], required [service_namespace],
        optional [resource_ids, scalable_dimension, max_results, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeScalableTargetsResponse {
    pub scalable_targets: Option<Vec<ScalableTarget>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeScalableTargetsResponse,
    schema::DescribeScalableTargetsResponse,
    [scalable_targets, next_token]
);

#[derive(Clone, PartialEq)]
pub struct DescribeScalingActivitiesRequest {
    pub service_namespace: ServiceNamespace,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<ScalableDimension>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub include_not_scaled_activities: Option<bool>,
}

bare_structure!(DescribeScalingActivitiesRequest, schema::DescribeScalingActivitiesRequest, [service_namespace, resource_id, scalable_dimension, max_results, next_token, include_not_scaled_activities], required [service_namespace],
        optional [resource_id, scalable_dimension, max_results, next_token, include_not_scaled_activities]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeScalingActivitiesResponse {
    pub scaling_activities: Option<Vec<ScalingActivity>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeScalingActivitiesResponse,
    schema::DescribeScalingActivitiesResponse,
    [scaling_activities, next_token]
);

#[derive(Clone, PartialEq)]
pub struct DescribeScalingPoliciesRequest {
    pub policy_names: Option<Vec<String>>,
    pub service_namespace: ServiceNamespace,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<ScalableDimension>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

bare_structure!(DescribeScalingPoliciesRequest, schema::DescribeScalingPoliciesRequest, [policy_names, service_namespace, resource_id, scalable_dimension, max_results, next_token], required [service_namespace],
        optional [policy_names, resource_id, scalable_dimension, max_results, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeScalingPoliciesResponse {
    pub scaling_policies: Option<Vec<ScalingPolicy>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeScalingPoliciesResponse,
    schema::DescribeScalingPoliciesResponse,
    [scaling_policies, next_token]
);

#[derive(Clone, PartialEq)]
pub struct DescribeScheduledActionsRequest {
    pub scheduled_action_names: Option<Vec<String>>,
    pub service_namespace: ServiceNamespace,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<ScalableDimension>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

bare_structure!(DescribeScheduledActionsRequest, schema::DescribeScheduledActionsRequest, [scheduled_action_names, service_namespace, resource_id, scalable_dimension, max_results, next_token], required [service_namespace],
        optional [scheduled_action_names, resource_id, scalable_dimension, max_results, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeScheduledActionsResponse {
    pub scheduled_actions: Option<Vec<ScheduledAction>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeScheduledActionsResponse,
    schema::DescribeScheduledActionsResponse,
    [scheduled_actions, next_token]
);

#[derive(Clone, PartialEq)]
pub struct GetPredictiveScalingForecastRequest {
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
    pub policy_name: String,
    pub start_time: crate::Timestamp,
    pub end_time: crate::Timestamp,
}

bare_structure!(GetPredictiveScalingForecastRequest, schema::GetPredictiveScalingForecastRequest, [service_namespace, resource_id, scalable_dimension, policy_name, start_time, end_time], required [service_namespace, resource_id, scalable_dimension, policy_name, start_time, end_time],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct GetPredictiveScalingForecastResponse {
    pub load_forecast: Option<Vec<LoadForecast>>,
    pub capacity_forecast: Option<CapacityForecast>,
    pub update_time: Option<crate::Timestamp>,
}

structure!(
    GetPredictiveScalingForecastResponse,
    schema::GetPredictiveScalingForecastResponse,
    [load_forecast, capacity_forecast, update_time]
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
pub struct LoadForecast {
    pub timestamps: Vec<crate::Timestamp>,
    pub values: Vec<f64>,
    pub metric_specification: PredictiveScalingMetricSpecification,
}

structure!(LoadForecast, schema::LoadForecast, [timestamps, values, metric_specification]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MetricAggregationType {
    Average,
    Minimum,
    Maximum,
}

texts!(
    MetricAggregationType,
    schema::MetricAggregationType,
    [Average = "Average", Minimum = "Minimum", Maximum = "Maximum",]
);

#[derive(Clone, PartialEq, Default)]
pub struct MetricDimension {
    pub name: String,
    pub value: String,
}

structure!(MetricDimension, schema::MetricDimension, [name, value]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MetricStatistic {
    Average,
    Minimum,
    Maximum,
    SampleCount,
    Sum,
}

texts!(
    MetricStatistic,
    schema::MetricStatistic,
    [
        Average = "Average",
        Minimum = "Minimum",
        Maximum = "Maximum",
        SampleCount = "SampleCount",
        Sum = "Sum",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MetricType {
    DynamoDBReadCapacityUtilization,
    DynamoDBWriteCapacityUtilization,
    ALBRequestCountPerTarget,
    RDSReaderAverageCPUUtilization,
    RDSReaderAverageDatabaseConnections,
    EC2SpotFleetRequestAverageCPUUtilization,
    EC2SpotFleetRequestAverageNetworkIn,
    EC2SpotFleetRequestAverageNetworkOut,
    SageMakerVariantInvocationsPerInstance,
    ECSServiceAverageCPUUtilization,
    ECSServiceAverageMemoryUtilization,
    AppStreamAverageCapacityUtilization,
    ComprehendInferenceUtilization,
    LambdaProvisionedConcurrencyUtilization,
    CassandraReadCapacityUtilization,
    CassandraWriteCapacityUtilization,
    KafkaBrokerStorageUtilization,
    ElastiCacheEngineCPUUtilization,
    ElastiCacheDatabaseMemoryUsagePercentage,
    ElastiCachePrimaryEngineCPUUtilization,
    ElastiCacheReplicaEngineCPUUtilization,
    ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage,
    NeptuneReaderAverageCPUUtilization,
    SageMakerVariantProvisionedConcurrencyUtilization,
    ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage,
    SageMakerInferenceComponentInvocationsPerCopy,
    WorkSpacesAverageUserSessionsCapacityUtilization,
    SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution,
    SageMakerVariantConcurrentRequestsPerModelHighResolution,
    ECSServiceAverageCPUUtilizationHighResolution,
    ECSServiceAverageMemoryUtilizationHighResolution,
}

texts!(
    MetricType,
    schema::MetricType,
    [
        DynamoDBReadCapacityUtilization = "DynamoDBReadCapacityUtilization",
        DynamoDBWriteCapacityUtilization = "DynamoDBWriteCapacityUtilization",
        ALBRequestCountPerTarget = "ALBRequestCountPerTarget",
        RDSReaderAverageCPUUtilization = "RDSReaderAverageCPUUtilization",
        RDSReaderAverageDatabaseConnections = "RDSReaderAverageDatabaseConnections",
        EC2SpotFleetRequestAverageCPUUtilization = "EC2SpotFleetRequestAverageCPUUtilization",
        EC2SpotFleetRequestAverageNetworkIn = "EC2SpotFleetRequestAverageNetworkIn",
        EC2SpotFleetRequestAverageNetworkOut = "EC2SpotFleetRequestAverageNetworkOut",
        SageMakerVariantInvocationsPerInstance = "SageMakerVariantInvocationsPerInstance",
        ECSServiceAverageCPUUtilization = "ECSServiceAverageCPUUtilization",
        ECSServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization",
        AppStreamAverageCapacityUtilization = "AppStreamAverageCapacityUtilization",
        ComprehendInferenceUtilization = "ComprehendInferenceUtilization",
        LambdaProvisionedConcurrencyUtilization = "LambdaProvisionedConcurrencyUtilization",
        CassandraReadCapacityUtilization = "CassandraReadCapacityUtilization",
        CassandraWriteCapacityUtilization = "CassandraWriteCapacityUtilization",
        KafkaBrokerStorageUtilization = "KafkaBrokerStorageUtilization",
        ElastiCacheEngineCPUUtilization = "ElastiCacheEngineCPUUtilization",
        ElastiCacheDatabaseMemoryUsagePercentage = "ElastiCacheDatabaseMemoryUsagePercentage",
        ElastiCachePrimaryEngineCPUUtilization = "ElastiCachePrimaryEngineCPUUtilization",
        ElastiCacheReplicaEngineCPUUtilization = "ElastiCacheReplicaEngineCPUUtilization",
        ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage =
            "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage",
        NeptuneReaderAverageCPUUtilization = "NeptuneReaderAverageCPUUtilization",
        SageMakerVariantProvisionedConcurrencyUtilization =
            "SageMakerVariantProvisionedConcurrencyUtilization",
        ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage =
            "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage",
        SageMakerInferenceComponentInvocationsPerCopy =
            "SageMakerInferenceComponentInvocationsPerCopy",
        WorkSpacesAverageUserSessionsCapacityUtilization =
            "WorkSpacesAverageUserSessionsCapacityUtilization",
        SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution =
            "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution",
        SageMakerVariantConcurrentRequestsPerModelHighResolution =
            "SageMakerVariantConcurrentRequestsPerModelHighResolution",
        ECSServiceAverageCPUUtilizationHighResolution =
            "ECSServiceAverageCPUUtilizationHighResolution",
        ECSServiceAverageMemoryUtilizationHighResolution =
            "ECSServiceAverageMemoryUtilizationHighResolution",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct NotScaledReason {
    pub code: String,
    pub max_capacity: Option<i32>,
    pub min_capacity: Option<i32>,
    pub current_capacity: Option<i32>,
}

structure!(
    NotScaledReason,
    schema::NotScaledReason,
    [code, max_capacity, min_capacity, current_capacity]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyType {
    StepScaling,
    TargetTrackingScaling,
    PredictiveScaling,
}

texts!(
    PolicyType,
    schema::PolicyType,
    [
        StepScaling = "StepScaling",
        TargetTrackingScaling = "TargetTrackingScaling",
        PredictiveScaling = "PredictiveScaling",
    ]
);

#[derive(Clone, PartialEq)]
pub struct PredefinedMetricSpecification {
    pub predefined_metric_type: MetricType,
    pub resource_label: Option<String>,
}

bare_structure!(
    PredefinedMetricSpecification,
    schema::PredefinedMetricSpecification,
    [predefined_metric_type, resource_label],
    required[predefined_metric_type],
    optional[resource_label]
);

#[derive(Clone, PartialEq, Default)]
pub struct PredictiveScalingCustomizedMetricSpecification {
    pub metric_data_queries: Vec<PredictiveScalingMetricDataQuery>,
}

structure!(
    PredictiveScalingCustomizedMetricSpecification,
    schema::PredictiveScalingCustomizedMetricSpecification,
    [metric_data_queries]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PredictiveScalingMaxCapacityBreachBehavior {
    HonorMaxCapacity,
    IncreaseMaxCapacity,
}

texts!(
    PredictiveScalingMaxCapacityBreachBehavior,
    schema::PredictiveScalingMaxCapacityBreachBehavior,
    [HonorMaxCapacity = "HonorMaxCapacity", IncreaseMaxCapacity = "IncreaseMaxCapacity",]
);

#[derive(Clone, PartialEq, Default)]
pub struct PredictiveScalingMetric {
    pub dimensions: Option<Vec<PredictiveScalingMetricDimension>>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
}

structure!(
    PredictiveScalingMetric,
    schema::PredictiveScalingMetric,
    [dimensions, metric_name, namespace]
);

#[derive(Clone, PartialEq, Default)]
pub struct PredictiveScalingMetricDataQuery {
    pub id: String,
    pub expression: Option<String>,
    pub metric_stat: Option<PredictiveScalingMetricStat>,
    pub label: Option<String>,
    pub return_data: Option<bool>,
}

structure!(
    PredictiveScalingMetricDataQuery,
    schema::PredictiveScalingMetricDataQuery,
    [id, expression, metric_stat, label, return_data]
);

#[derive(Clone, PartialEq, Default)]
pub struct PredictiveScalingMetricDimension {
    pub name: String,
    pub value: String,
}

structure!(
    PredictiveScalingMetricDimension,
    schema::PredictiveScalingMetricDimension,
    [name, value]
);

#[derive(Clone, PartialEq, Default)]
pub struct PredictiveScalingMetricSpecification {
    pub target_value: f64,
    pub predefined_metric_pair_specification:
        Option<PredictiveScalingPredefinedMetricPairSpecification>,
    pub predefined_scaling_metric_specification:
        Option<PredictiveScalingPredefinedScalingMetricSpecification>,
    pub predefined_load_metric_specification:
        Option<PredictiveScalingPredefinedLoadMetricSpecification>,
    pub customized_scaling_metric_specification:
        Option<PredictiveScalingCustomizedMetricSpecification>,
    pub customized_load_metric_specification:
        Option<PredictiveScalingCustomizedMetricSpecification>,
    pub customized_capacity_metric_specification:
        Option<PredictiveScalingCustomizedMetricSpecification>,
}

structure!(
    PredictiveScalingMetricSpecification,
    schema::PredictiveScalingMetricSpecification,
    [
        target_value,
        predefined_metric_pair_specification,
        predefined_scaling_metric_specification,
        predefined_load_metric_specification,
        customized_scaling_metric_specification,
        customized_load_metric_specification,
        customized_capacity_metric_specification
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PredictiveScalingMetricStat {
    pub metric: PredictiveScalingMetric,
    pub stat: String,
    pub unit: Option<String>,
}

structure!(PredictiveScalingMetricStat, schema::PredictiveScalingMetricStat, [metric, stat, unit]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PredictiveScalingMode {
    ForecastOnly,
    ForecastAndScale,
}

texts!(
    PredictiveScalingMode,
    schema::PredictiveScalingMode,
    [ForecastOnly = "ForecastOnly", ForecastAndScale = "ForecastAndScale",]
);

#[derive(Clone, PartialEq, Default)]
pub struct PredictiveScalingPolicyConfiguration {
    pub metric_specifications: Vec<PredictiveScalingMetricSpecification>,
    pub mode: Option<PredictiveScalingMode>,
    pub scheduling_buffer_time: Option<i32>,
    pub max_capacity_breach_behavior: Option<PredictiveScalingMaxCapacityBreachBehavior>,
    pub max_capacity_buffer: Option<i32>,
}

structure!(
    PredictiveScalingPolicyConfiguration,
    schema::PredictiveScalingPolicyConfiguration,
    [
        metric_specifications,
        mode,
        scheduling_buffer_time,
        max_capacity_breach_behavior,
        max_capacity_buffer
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PredictiveScalingPredefinedLoadMetricSpecification {
    pub predefined_metric_type: String,
    pub resource_label: Option<String>,
}

structure!(
    PredictiveScalingPredefinedLoadMetricSpecification,
    schema::PredictiveScalingPredefinedLoadMetricSpecification,
    [predefined_metric_type, resource_label]
);

#[derive(Clone, PartialEq, Default)]
pub struct PredictiveScalingPredefinedMetricPairSpecification {
    pub predefined_metric_type: String,
    pub resource_label: Option<String>,
}

structure!(
    PredictiveScalingPredefinedMetricPairSpecification,
    schema::PredictiveScalingPredefinedMetricPairSpecification,
    [predefined_metric_type, resource_label]
);

#[derive(Clone, PartialEq, Default)]
pub struct PredictiveScalingPredefinedScalingMetricSpecification {
    pub predefined_metric_type: String,
    pub resource_label: Option<String>,
}

structure!(
    PredictiveScalingPredefinedScalingMetricSpecification,
    schema::PredictiveScalingPredefinedScalingMetricSpecification,
    [predefined_metric_type, resource_label]
);

#[derive(Clone, PartialEq)]
pub struct PutScalingPolicyRequest {
    pub policy_name: String,
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
    pub policy_type: Option<PolicyType>,
    pub step_scaling_policy_configuration: Option<StepScalingPolicyConfiguration>,
    pub target_tracking_scaling_policy_configuration:
        Option<TargetTrackingScalingPolicyConfiguration>,
    pub predictive_scaling_policy_configuration: Option<PredictiveScalingPolicyConfiguration>,
}

bare_structure!(PutScalingPolicyRequest, schema::PutScalingPolicyRequest, [policy_name, service_namespace, resource_id, scalable_dimension, policy_type, step_scaling_policy_configuration, target_tracking_scaling_policy_configuration, predictive_scaling_policy_configuration], required [policy_name, service_namespace, resource_id, scalable_dimension],
        optional [policy_type, step_scaling_policy_configuration, target_tracking_scaling_policy_configuration, predictive_scaling_policy_configuration]);

#[derive(Clone, PartialEq, Default)]
pub struct PutScalingPolicyResponse {
    pub policy_arn: String,
    pub alarms: Option<Vec<Alarm>>,
}

structure!(PutScalingPolicyResponse, schema::PutScalingPolicyResponse, [policy_arn, alarms]);

#[derive(Clone, PartialEq)]
pub struct PutScheduledActionRequest {
    pub service_namespace: ServiceNamespace,
    pub schedule: Option<String>,
    pub timezone: Option<String>,
    pub scheduled_action_name: String,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
    pub start_time: Option<crate::Timestamp>,
    pub end_time: Option<crate::Timestamp>,
    pub scalable_target_action: Option<ScalableTargetAction>,
}

bare_structure!(PutScheduledActionRequest, schema::PutScheduledActionRequest, [service_namespace, schedule, timezone, scheduled_action_name, resource_id, scalable_dimension, start_time, end_time, scalable_target_action], required [service_namespace, scheduled_action_name, resource_id, scalable_dimension],
        optional [schedule, timezone, start_time, end_time, scalable_target_action]);

#[derive(Clone, PartialEq, Default)]
pub struct PutScheduledActionResponse {}

structure!(PutScheduledActionResponse, schema::PutScheduledActionResponse, []);

#[derive(Clone, PartialEq)]
pub struct RegisterScalableTargetRequest {
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
    pub min_capacity: Option<i32>,
    pub max_capacity: Option<i32>,
    pub role_arn: Option<String>,
    pub suspended_state: Option<SuspendedState>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

bare_structure!(RegisterScalableTargetRequest, schema::RegisterScalableTargetRequest, [service_namespace, resource_id, scalable_dimension, min_capacity, max_capacity, role_arn, suspended_state, tags], required [service_namespace, resource_id, scalable_dimension],
        optional [min_capacity, max_capacity, role_arn, suspended_state, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct RegisterScalableTargetResponse {
    pub scalable_target_arn: Option<String>,
}

structure!(
    RegisterScalableTargetResponse,
    schema::RegisterScalableTargetResponse,
    [scalable_target_arn]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScalableDimension {
    EcsServiceDesiredCount,
    Ec2SpotFleetRequestTargetCapacity,
    ElasticmapreduceInstancegroupInstanceCount,
    AppstreamFleetDesiredCapacity,
    DynamodbTableReadCapacityUnits,
    DynamodbTableWriteCapacityUnits,
    DynamodbIndexReadCapacityUnits,
    DynamodbIndexWriteCapacityUnits,
    RdsClusterReadReplicaCount,
    SagemakerVariantDesiredInstanceCount,
    CustomResourceResourceTypeProperty,
    ComprehendDocumentClassifierEndpointDesiredInferenceUnits,
    ComprehendEntityRecognizerEndpointDesiredInferenceUnits,
    LambdaFunctionProvisionedConcurrency,
    CassandraTableReadCapacityUnits,
    CassandraTableWriteCapacityUnits,
    KafkaBrokerStorageVolumeSize,
    ElasticacheCacheClusterNodes,
    ElasticacheReplicationGroupNodeGroups,
    ElasticacheReplicationGroupReplicas,
    NeptuneClusterReadReplicaCount,
    SagemakerVariantDesiredProvisionedConcurrency,
    SagemakerInferenceComponentDesiredCopyCount,
    WorkspacesWorkspacespoolDesiredUserSessions,
}

texts!(
    ScalableDimension,
    schema::ScalableDimension,
    [
        EcsServiceDesiredCount = "ecs:service:DesiredCount",
        Ec2SpotFleetRequestTargetCapacity = "ec2:spot-fleet-request:TargetCapacity",
        ElasticmapreduceInstancegroupInstanceCount = "elasticmapreduce:instancegroup:InstanceCount",
        AppstreamFleetDesiredCapacity = "appstream:fleet:DesiredCapacity",
        DynamodbTableReadCapacityUnits = "dynamodb:table:ReadCapacityUnits",
        DynamodbTableWriteCapacityUnits = "dynamodb:table:WriteCapacityUnits",
        DynamodbIndexReadCapacityUnits = "dynamodb:index:ReadCapacityUnits",
        DynamodbIndexWriteCapacityUnits = "dynamodb:index:WriteCapacityUnits",
        RdsClusterReadReplicaCount = "rds:cluster:ReadReplicaCount",
        SagemakerVariantDesiredInstanceCount = "sagemaker:variant:DesiredInstanceCount",
        CustomResourceResourceTypeProperty = "custom-resource:ResourceType:Property",
        ComprehendDocumentClassifierEndpointDesiredInferenceUnits =
            "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
        ComprehendEntityRecognizerEndpointDesiredInferenceUnits =
            "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
        LambdaFunctionProvisionedConcurrency = "lambda:function:ProvisionedConcurrency",
        CassandraTableReadCapacityUnits = "cassandra:table:ReadCapacityUnits",
        CassandraTableWriteCapacityUnits = "cassandra:table:WriteCapacityUnits",
        KafkaBrokerStorageVolumeSize = "kafka:broker-storage:VolumeSize",
        ElasticacheCacheClusterNodes = "elasticache:cache-cluster:Nodes",
        ElasticacheReplicationGroupNodeGroups = "elasticache:replication-group:NodeGroups",
        ElasticacheReplicationGroupReplicas = "elasticache:replication-group:Replicas",
        NeptuneClusterReadReplicaCount = "neptune:cluster:ReadReplicaCount",
        SagemakerVariantDesiredProvisionedConcurrency =
            "sagemaker:variant:DesiredProvisionedConcurrency",
        SagemakerInferenceComponentDesiredCopyCount =
            "sagemaker:inference-component:DesiredCopyCount",
        WorkspacesWorkspacespoolDesiredUserSessions =
            "workspaces:workspacespool:DesiredUserSessions",
    ]
);

#[derive(Clone, PartialEq)]
pub struct ScalableTarget {
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
    pub min_capacity: i32,
    pub max_capacity: i32,
    pub predicted_capacity: Option<i32>,
    pub role_arn: String,
    pub creation_time: crate::Timestamp,
    pub suspended_state: Option<SuspendedState>,
    pub scalable_target_arn: Option<String>,
}

bare_structure!(ScalableTarget, schema::ScalableTarget, [service_namespace, resource_id, scalable_dimension, min_capacity, max_capacity, predicted_capacity, role_arn, creation_time, suspended_state, scalable_target_arn], required [service_namespace, resource_id, scalable_dimension, min_capacity, max_capacity, role_arn, creation_time],
        optional [predicted_capacity, suspended_state, scalable_target_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct ScalableTargetAction {
    pub min_capacity: Option<i32>,
    pub max_capacity: Option<i32>,
}

structure!(ScalableTargetAction, schema::ScalableTargetAction, [min_capacity, max_capacity]);

#[derive(Clone, PartialEq)]
pub struct ScalingActivity {
    pub activity_id: String,
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
    pub description: String,
    pub cause: String,
    pub start_time: crate::Timestamp,
    pub end_time: Option<crate::Timestamp>,
    pub status_code: ScalingActivityStatusCode,
    pub status_message: Option<String>,
    pub details: Option<String>,
    pub not_scaled_reasons: Option<Vec<NotScaledReason>>,
}

bare_structure!(ScalingActivity, schema::ScalingActivity, [activity_id, service_namespace, resource_id, scalable_dimension, description, cause, start_time, end_time, status_code, status_message, details, not_scaled_reasons], required [activity_id, service_namespace, resource_id, scalable_dimension, description, cause, start_time, status_code],
        optional [end_time, status_message, details, not_scaled_reasons]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScalingActivityStatusCode {
    Pending,
    InProgress,
    Successful,
    Overridden,
    Unfulfilled,
    Failed,
}

texts!(
    ScalingActivityStatusCode,
    schema::ScalingActivityStatusCode,
    [
        Pending = "Pending",
        InProgress = "InProgress",
        Successful = "Successful",
        Overridden = "Overridden",
        Unfulfilled = "Unfulfilled",
        Failed = "Failed",
    ]
);

#[derive(Clone, PartialEq)]
pub struct ScalingPolicy {
    pub policy_arn: String,
    pub policy_name: String,
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
    pub policy_type: PolicyType,
    pub step_scaling_policy_configuration: Option<StepScalingPolicyConfiguration>,
    pub target_tracking_scaling_policy_configuration:
        Option<TargetTrackingScalingPolicyConfiguration>,
    pub predictive_scaling_policy_configuration: Option<PredictiveScalingPolicyConfiguration>,
    pub alarms: Option<Vec<Alarm>>,
    pub creation_time: crate::Timestamp,
}

bare_structure!(ScalingPolicy, schema::ScalingPolicy, [policy_arn, policy_name, service_namespace, resource_id, scalable_dimension, policy_type, step_scaling_policy_configuration, target_tracking_scaling_policy_configuration, predictive_scaling_policy_configuration, alarms, creation_time], required [policy_arn, policy_name, service_namespace, resource_id, scalable_dimension, policy_type, creation_time],
        optional [step_scaling_policy_configuration, target_tracking_scaling_policy_configuration, predictive_scaling_policy_configuration, alarms]);

#[derive(Clone, PartialEq)]
pub struct ScheduledAction {
    pub scheduled_action_name: String,
    pub scheduled_action_arn: String,
    pub service_namespace: ServiceNamespace,
    pub schedule: String,
    pub timezone: Option<String>,
    pub resource_id: String,
    pub scalable_dimension: Option<ScalableDimension>,
    pub start_time: Option<crate::Timestamp>,
    pub end_time: Option<crate::Timestamp>,
    pub scalable_target_action: Option<ScalableTargetAction>,
    pub creation_time: crate::Timestamp,
}

bare_structure!(ScheduledAction, schema::ScheduledAction, [scheduled_action_name, scheduled_action_arn, service_namespace, schedule, timezone, resource_id, scalable_dimension, start_time, end_time, scalable_target_action, creation_time], required [scheduled_action_name, scheduled_action_arn, service_namespace, schedule, resource_id, creation_time],
        optional [timezone, scalable_dimension, start_time, end_time, scalable_target_action]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceNamespace {
    Ecs,
    Elasticmapreduce,
    Ec2,
    Appstream,
    Dynamodb,
    Rds,
    Sagemaker,
    CustomResource,
    Comprehend,
    Lambda,
    Cassandra,
    Kafka,
    Elasticache,
    Neptune,
    Workspaces,
}

texts!(
    ServiceNamespace,
    schema::ServiceNamespace,
    [
        Ecs = "ecs",
        Elasticmapreduce = "elasticmapreduce",
        Ec2 = "ec2",
        Appstream = "appstream",
        Dynamodb = "dynamodb",
        Rds = "rds",
        Sagemaker = "sagemaker",
        CustomResource = "custom-resource",
        Comprehend = "comprehend",
        Lambda = "lambda",
        Cassandra = "cassandra",
        Kafka = "kafka",
        Elasticache = "elasticache",
        Neptune = "neptune",
        Workspaces = "workspaces",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct StepAdjustment {
    pub metric_interval_lower_bound: Option<f64>,
    pub metric_interval_upper_bound: Option<f64>,
    pub scaling_adjustment: i32,
}

structure!(
    StepAdjustment,
    schema::StepAdjustment,
    [metric_interval_lower_bound, metric_interval_upper_bound, scaling_adjustment]
);

#[derive(Clone, PartialEq, Default)]
pub struct StepScalingPolicyConfiguration {
    pub adjustment_type: Option<AdjustmentType>,
    pub step_adjustments: Option<Vec<StepAdjustment>>,
    pub min_adjustment_magnitude: Option<i32>,
    pub cooldown: Option<i32>,
    pub metric_aggregation_type: Option<MetricAggregationType>,
}

structure!(
    StepScalingPolicyConfiguration,
    schema::StepScalingPolicyConfiguration,
    [
        adjustment_type,
        step_adjustments,
        min_adjustment_magnitude,
        cooldown,
        metric_aggregation_type
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct SuspendedState {
    pub dynamic_scaling_in_suspended: Option<bool>,
    pub dynamic_scaling_out_suspended: Option<bool>,
    pub scheduled_scaling_suspended: Option<bool>,
}

structure!(
    SuspendedState,
    schema::SuspendedState,
    [dynamic_scaling_in_suspended, dynamic_scaling_out_suspended, scheduled_scaling_suspended]
);

#[derive(Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: std::collections::BTreeMap<String, String>,
}

structure!(TagResourceRequest, schema::TagResourceRequest, [resource_arn, tags]);

#[derive(Clone, PartialEq, Default)]
pub struct TagResourceResponse {}

structure!(TagResourceResponse, schema::TagResourceResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct TargetTrackingMetric {
    pub dimensions: Option<Vec<TargetTrackingMetricDimension>>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
}

structure!(
    TargetTrackingMetric,
    schema::TargetTrackingMetric,
    [dimensions, metric_name, namespace]
);

#[derive(Clone, PartialEq, Default)]
pub struct TargetTrackingMetricDataQuery {
    pub expression: Option<String>,
    pub id: String,
    pub label: Option<String>,
    pub metric_stat: Option<TargetTrackingMetricStat>,
    pub return_data: Option<bool>,
}

structure!(
    TargetTrackingMetricDataQuery,
    schema::TargetTrackingMetricDataQuery,
    [expression, id, label, metric_stat, return_data]
);

#[derive(Clone, PartialEq, Default)]
pub struct TargetTrackingMetricDimension {
    pub name: String,
    pub value: String,
}

structure!(TargetTrackingMetricDimension, schema::TargetTrackingMetricDimension, [name, value]);

#[derive(Clone, PartialEq, Default)]
pub struct TargetTrackingMetricStat {
    pub metric: TargetTrackingMetric,
    pub stat: String,
    pub unit: Option<String>,
}

structure!(TargetTrackingMetricStat, schema::TargetTrackingMetricStat, [metric, stat, unit]);

#[derive(Clone, PartialEq, Default)]
pub struct TargetTrackingScalingPolicyConfiguration {
    pub target_value: f64,
    pub predefined_metric_specification: Option<PredefinedMetricSpecification>,
    pub customized_metric_specification: Option<CustomizedMetricSpecification>,
    pub scale_out_cooldown: Option<i32>,
    pub scale_in_cooldown: Option<i32>,
    pub disable_scale_in: Option<bool>,
}

structure!(
    TargetTrackingScalingPolicyConfiguration,
    schema::TargetTrackingScalingPolicyConfiguration,
    [
        target_value,
        predefined_metric_specification,
        customized_metric_specification,
        scale_out_cooldown,
        scale_in_cooldown,
        disable_scale_in
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagResourceRequest, schema::UntagResourceRequest, [resource_arn, tag_keys]);

#[derive(Clone, PartialEq, Default)]
pub struct UntagResourceResponse {}

structure!(UntagResourceResponse, schema::UntagResourceResponse, []);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals, unused_imports)]
pub mod schema {
    use crate::schema::{Kind, Length, List, Map, Member, Range, Span, Structure, Text};
    pub static AdjustmentType: Text = Text::one_of("AdjustmentType", super::AdjustmentType::TEXTS);
    pub static Alarm: Structure = Structure {
        name: "Alarm",
        union: false,
        members: &[
            Member::required("AlarmName", Kind::Text(&ResourceId)),
            Member::required("AlarmARN", Kind::Text(&ResourceId)),
        ],
    };
    pub static Alarms: List =
        List { element: Kind::Structure(&Alarm), element_name: "member", length: Length::ANY };
    pub static AmazonResourceName: Text = Text::new(
        "AmazonResourceName",
        Length::new(Some(1), Some(1011)),
        Some("^arn:.+:application-autoscaling:.+:[0-9]+:scalable-target\\/[a-zA-Z0-9-]+$"),
    );
    pub static CapacityForecast: Structure = Structure {
        name: "CapacityForecast",
        union: false,
        members: &[
            Member::required("Timestamps", Kind::List(&PredictiveScalingForecastTimestamps)),
            Member::required("Values", Kind::List(&PredictiveScalingForecastValues)),
        ],
    };
    pub static CustomizedMetricSpecification: Structure = Structure {
        name: "CustomizedMetricSpecification",
        union: false,
        members: &[
            Member::optional("MetricName", Kind::Text(&MetricName)),
            Member::optional("Namespace", Kind::Text(&MetricNamespace)),
            Member::optional("Dimensions", Kind::List(&MetricDimensions)),
            Member::optional("Statistic", Kind::Text(&MetricStatistic)),
            Member::optional("Unit", Kind::Text(&MetricUnit)),
            Member::optional("Metrics", Kind::List(&TargetTrackingMetricDataQueries)),
        ],
    };
    pub static DeleteScalingPolicyRequest: Structure = Structure {
        name: "DeleteScalingPolicyRequest",
        union: false,
        members: &[
            Member::required("PolicyName", Kind::Text(&ResourceIdMaxLen1600)),
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespace)),
            Member::required("ResourceId", Kind::Text(&ResourceIdMaxLen1600)),
            Member::required("ScalableDimension", Kind::Text(&ScalableDimension)),
        ],
    };
    pub static DeleteScalingPolicyResponse: Structure =
        Structure { name: "DeleteScalingPolicyResponse", union: false, members: &[] };
    pub static DeleteScheduledActionRequest: Structure = Structure {
        name: "DeleteScheduledActionRequest",
        union: false,
        members: &[
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespace)),
            Member::required("ScheduledActionName", Kind::Text(&ResourceIdMaxLen1600)),
            Member::required("ResourceId", Kind::Text(&ResourceIdMaxLen1600)),
            Member::required("ScalableDimension", Kind::Text(&ScalableDimension)),
        ],
    };
    pub static DeleteScheduledActionResponse: Structure =
        Structure { name: "DeleteScheduledActionResponse", union: false, members: &[] };
    pub static DeregisterScalableTargetRequest: Structure = Structure {
        name: "DeregisterScalableTargetRequest",
        union: false,
        members: &[
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespace)),
            Member::required("ResourceId", Kind::Text(&ResourceIdMaxLen1600)),
            Member::required("ScalableDimension", Kind::Text(&ScalableDimension)),
        ],
    };
    pub static DeregisterScalableTargetResponse: Structure =
        Structure { name: "DeregisterScalableTargetResponse", union: false, members: &[] };
    pub static DescribeScalableTargetsRequest: Structure = Structure {
        name: "DescribeScalableTargetsRequest",
        union: false,
        members: &[
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespace)),
            Member::optional("ResourceIds", Kind::List(&ResourceIdsMaxLen1600)),
            Member::optional("ScalableDimension", Kind::Text(&ScalableDimension)),
            Member::optional("MaxResults", Kind::Integer(Range::ANY)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static DescribeScalableTargetsResponse: Structure = Structure {
        name: "DescribeScalableTargetsResponse",
        union: false,
        members: &[
            Member::optional("ScalableTargets", Kind::List(&ScalableTargets)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static DescribeScalingActivitiesRequest: Structure = Structure {
        name: "DescribeScalingActivitiesRequest",
        union: false,
        members: &[
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespace)),
            Member::optional("ResourceId", Kind::Text(&ResourceIdMaxLen1600)),
            Member::optional("ScalableDimension", Kind::Text(&ScalableDimension)),
            Member::optional("MaxResults", Kind::Integer(Range::ANY)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
            Member::optional("IncludeNotScaledActivities", Kind::Boolean),
        ],
    };
    pub static DescribeScalingActivitiesResponse: Structure = Structure {
        name: "DescribeScalingActivitiesResponse",
        union: false,
        members: &[
            Member::optional("ScalingActivities", Kind::List(&ScalingActivities)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static DescribeScalingPoliciesRequest: Structure = Structure {
        name: "DescribeScalingPoliciesRequest",
        union: false,
        members: &[
            Member::optional("PolicyNames", Kind::List(&ResourceIdsMaxLen1600)),
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespace)),
            Member::optional("ResourceId", Kind::Text(&ResourceIdMaxLen1600)),
            Member::optional("ScalableDimension", Kind::Text(&ScalableDimension)),
            Member::optional("MaxResults", Kind::Integer(Range::ANY)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static DescribeScalingPoliciesResponse: Structure = Structure {
        name: "DescribeScalingPoliciesResponse",
        union: false,
        members: &[
            Member::optional("ScalingPolicies", Kind::List(&ScalingPolicies)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static DescribeScheduledActionsRequest: Structure = Structure {
        name: "DescribeScheduledActionsRequest",
        union: false,
        members: &[
            Member::optional("ScheduledActionNames", Kind::List(&ResourceIdsMaxLen1600)),
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespace)),
            Member::optional("ResourceId", Kind::Text(&ResourceIdMaxLen1600)),
            Member::optional("ScalableDimension", Kind::Text(&ScalableDimension)),
            Member::optional("MaxResults", Kind::Integer(Range::ANY)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static DescribeScheduledActionsResponse: Structure = Structure {
        name: "DescribeScheduledActionsResponse",
        union: false,
        members: &[
            Member::optional("ScheduledActions", Kind::List(&ScheduledActions)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static Expression: Text = Text::new(
        "Expression",
        Length::new(Some(1), Some(2048)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static GetPredictiveScalingForecastRequest: Structure = Structure {
        name: "GetPredictiveScalingForecastRequest",
        union: false,
        members: &[
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespace)),
            Member::required("ResourceId", Kind::Text(&ResourceIdMaxLen1600)),
            Member::required("ScalableDimension", Kind::Text(&ScalableDimension)),
            Member::required("PolicyName", Kind::Text(&PolicyName)),
            Member::required("StartTime", Kind::Timestamp),
            Member::required("EndTime", Kind::Timestamp),
        ],
    };
    pub static GetPredictiveScalingForecastResponse: Structure = Structure {
        name: "GetPredictiveScalingForecastResponse",
        union: false,
        members: &[
            Member::optional("LoadForecast", Kind::List(&LoadForecasts)),
            Member::optional("CapacityForecast", Kind::Structure(&CapacityForecast)),
            Member::optional("UpdateTime", Kind::Timestamp),
        ],
    };
    pub static Id: Text = Text::new(
        "Id",
        Length::new(Some(1), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static ListTagsForResourceRequest: Structure = Structure {
        name: "ListTagsForResourceRequest",
        union: false,
        members: &[Member::required("ResourceARN", Kind::Text(&AmazonResourceName))],
    };
    pub static ListTagsForResourceResponse: Structure = Structure {
        name: "ListTagsForResourceResponse",
        union: false,
        members: &[Member::optional("Tags", Kind::Map(&TagMap))],
    };
    pub static LoadForecast: Structure = Structure {
        name: "LoadForecast",
        union: false,
        members: &[
            Member::required("Timestamps", Kind::List(&PredictiveScalingForecastTimestamps)),
            Member::required("Values", Kind::List(&PredictiveScalingForecastValues)),
            Member::required(
                "MetricSpecification",
                Kind::Structure(&PredictiveScalingMetricSpecification),
            ),
        ],
    };
    pub static LoadForecasts: List = List {
        element: Kind::Structure(&LoadForecast),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MetricAggregationType: Text =
        Text::one_of("MetricAggregationType", super::MetricAggregationType::TEXTS);
    pub static MetricDimension: Structure = Structure {
        name: "MetricDimension",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&MetricDimensionName)),
            Member::required("Value", Kind::Text(&MetricDimensionValue)),
        ],
    };
    pub static MetricDimensionName: Text = Text::new("MetricDimensionName", Length::ANY, None);
    pub static MetricDimensionValue: Text = Text::new("MetricDimensionValue", Length::ANY, None);
    pub static MetricDimensions: List = List {
        element: Kind::Structure(&MetricDimension),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MetricName: Text = Text::new("MetricName", Length::ANY, None);
    pub static MetricNamespace: Text = Text::new("MetricNamespace", Length::ANY, None);
    pub static MetricStatistic: Text =
        Text::one_of("MetricStatistic", super::MetricStatistic::TEXTS);
    pub static MetricType: Text = Text::one_of("MetricType", super::MetricType::TEXTS);
    pub static MetricUnit: Text = Text::new("MetricUnit", Length::ANY, None);
    pub static NotScaledReason: Structure = Structure {
        name: "NotScaledReason",
        union: false,
        members: &[
            Member::required("Code", Kind::Text(&XmlString)),
            Member::optional("MaxCapacity", Kind::Integer(Range::ANY)),
            Member::optional("MinCapacity", Kind::Integer(Range::ANY)),
            Member::optional("CurrentCapacity", Kind::Integer(Range::ANY)),
        ],
    };
    pub static NotScaledReasons: List = List {
        element: Kind::Structure(&NotScaledReason),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PolicyName: Text =
        Text::new("PolicyName", Length::new(Some(1), Some(256)), Some("\\p{Print}+"));
    pub static PolicyType: Text = Text::one_of("PolicyType", super::PolicyType::TEXTS);
    pub static PredefinedMetricSpecification: Structure = Structure {
        name: "PredefinedMetricSpecification",
        union: false,
        members: &[
            Member::required("PredefinedMetricType", Kind::Text(&MetricType)),
            Member::optional("ResourceLabel", Kind::Text(&ResourceLabel)),
        ],
    };
    pub static PredictiveScalingCustomizedMetricSpecification: Structure = Structure {
        name: "PredictiveScalingCustomizedMetricSpecification",
        union: false,
        members: &[Member::required(
            "MetricDataQueries",
            Kind::List(&PredictiveScalingMetricDataQueries),
        )],
    };
    pub static PredictiveScalingForecastTimestamps: List =
        List { element: Kind::Timestamp, element_name: "member", length: Length::ANY };
    pub static PredictiveScalingForecastValues: List =
        List { element: Kind::Double(Span::ANY), element_name: "member", length: Length::ANY };
    pub static PredictiveScalingMaxCapacityBreachBehavior: Text = Text::one_of(
        "PredictiveScalingMaxCapacityBreachBehavior",
        super::PredictiveScalingMaxCapacityBreachBehavior::TEXTS,
    );
    pub static PredictiveScalingMetric: Structure = Structure {
        name: "PredictiveScalingMetric",
        union: false,
        members: &[
            Member::optional("Dimensions", Kind::List(&PredictiveScalingMetricDimensions)),
            Member::optional("MetricName", Kind::Text(&PredictiveScalingMetricName)),
            Member::optional("Namespace", Kind::Text(&PredictiveScalingMetricNamespace)),
        ],
    };
    pub static PredictiveScalingMetricDataQueries: List = List {
        element: Kind::Structure(&PredictiveScalingMetricDataQuery),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PredictiveScalingMetricDataQuery: Structure = Structure {
        name: "PredictiveScalingMetricDataQuery",
        union: false,
        members: &[
            Member::required("Id", Kind::Text(&Id)),
            Member::optional("Expression", Kind::Text(&Expression)),
            Member::optional("MetricStat", Kind::Structure(&PredictiveScalingMetricStat)),
            Member::optional("Label", Kind::Text(&XmlString)),
            Member::optional("ReturnData", Kind::Boolean),
        ],
    };
    pub static PredictiveScalingMetricDimension: Structure = Structure {
        name: "PredictiveScalingMetricDimension",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&PredictiveScalingMetricDimensionName)),
            Member::required("Value", Kind::Text(&PredictiveScalingMetricDimensionValue)),
        ],
    };
    pub static PredictiveScalingMetricDimensionName: Text = Text::new(
        "PredictiveScalingMetricDimensionName",
        Length::new(Some(1), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static PredictiveScalingMetricDimensionValue: Text = Text::new(
        "PredictiveScalingMetricDimensionValue",
        Length::new(Some(1), Some(1024)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static PredictiveScalingMetricDimensions: List = List {
        element: Kind::Structure(&PredictiveScalingMetricDimension),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PredictiveScalingMetricName: Text = Text::new(
        "PredictiveScalingMetricName",
        Length::new(Some(1), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static PredictiveScalingMetricNamespace: Text = Text::new(
        "PredictiveScalingMetricNamespace",
        Length::new(Some(1), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static PredictiveScalingMetricSpecification: Structure = Structure {
        name: "PredictiveScalingMetricSpecification",
        union: false,
        members: &[
            Member::required("TargetValue", Kind::Double(Span::ANY)),
            Member::optional(
                "PredefinedMetricPairSpecification",
                Kind::Structure(&PredictiveScalingPredefinedMetricPairSpecification),
            ),
            Member::optional(
                "PredefinedScalingMetricSpecification",
                Kind::Structure(&PredictiveScalingPredefinedScalingMetricSpecification),
            ),
            Member::optional(
                "PredefinedLoadMetricSpecification",
                Kind::Structure(&PredictiveScalingPredefinedLoadMetricSpecification),
            ),
            Member::optional(
                "CustomizedScalingMetricSpecification",
                Kind::Structure(&PredictiveScalingCustomizedMetricSpecification),
            ),
            Member::optional(
                "CustomizedLoadMetricSpecification",
                Kind::Structure(&PredictiveScalingCustomizedMetricSpecification),
            ),
            Member::optional(
                "CustomizedCapacityMetricSpecification",
                Kind::Structure(&PredictiveScalingCustomizedMetricSpecification),
            ),
        ],
    };
    pub static PredictiveScalingMetricSpecifications: List = List {
        element: Kind::Structure(&PredictiveScalingMetricSpecification),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PredictiveScalingMetricStat: Structure = Structure {
        name: "PredictiveScalingMetricStat",
        union: false,
        members: &[
            Member::required("Metric", Kind::Structure(&PredictiveScalingMetric)),
            Member::required("Stat", Kind::Text(&XmlString)),
            Member::optional("Unit", Kind::Text(&PredictiveScalingMetricUnit)),
        ],
    };
    pub static PredictiveScalingMetricType: Text =
        Text::new("PredictiveScalingMetricType", Length::new(Some(1), Some(128)), None);
    pub static PredictiveScalingMetricUnit: Text = Text::new(
        "PredictiveScalingMetricUnit",
        Length::new(Some(1), Some(1023)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static PredictiveScalingMode: Text =
        Text::one_of("PredictiveScalingMode", super::PredictiveScalingMode::TEXTS);
    pub static PredictiveScalingPolicyConfiguration: Structure = Structure {
        name: "PredictiveScalingPolicyConfiguration",
        union: false,
        members: &[
            Member::required(
                "MetricSpecifications",
                Kind::List(&PredictiveScalingMetricSpecifications),
            ),
            Member::optional("Mode", Kind::Text(&PredictiveScalingMode)),
            Member::optional(
                "SchedulingBufferTime",
                Kind::Integer(Range::new(Some(0), Some(3600))),
            ),
            Member::optional(
                "MaxCapacityBreachBehavior",
                Kind::Text(&PredictiveScalingMaxCapacityBreachBehavior),
            ),
            Member::optional("MaxCapacityBuffer", Kind::Integer(Range::new(Some(0), Some(100)))),
        ],
    };
    pub static PredictiveScalingPredefinedLoadMetricSpecification: Structure = Structure {
        name: "PredictiveScalingPredefinedLoadMetricSpecification",
        union: false,
        members: &[
            Member::required("PredefinedMetricType", Kind::Text(&PredictiveScalingMetricType)),
            Member::optional("ResourceLabel", Kind::Text(&ResourceLabel)),
        ],
    };
    pub static PredictiveScalingPredefinedMetricPairSpecification: Structure = Structure {
        name: "PredictiveScalingPredefinedMetricPairSpecification",
        union: false,
        members: &[
            Member::required("PredefinedMetricType", Kind::Text(&PredictiveScalingMetricType)),
            Member::optional("ResourceLabel", Kind::Text(&ResourceLabel)),
        ],
    };
    pub static PredictiveScalingPredefinedScalingMetricSpecification: Structure = Structure {
        name: "PredictiveScalingPredefinedScalingMetricSpecification",
        union: false,
        members: &[
            Member::required("PredefinedMetricType", Kind::Text(&PredictiveScalingMetricType)),
            Member::optional("ResourceLabel", Kind::Text(&ResourceLabel)),
        ],
    };
    pub static PutScalingPolicyRequest: Structure = Structure {
        name: "PutScalingPolicyRequest",
        union: false,
        members: &[
            Member::required("PolicyName", Kind::Text(&PolicyName)),
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespace)),
            Member::required("ResourceId", Kind::Text(&ResourceIdMaxLen1600)),
            Member::required("ScalableDimension", Kind::Text(&ScalableDimension)),
            Member::optional("PolicyType", Kind::Text(&PolicyType)),
            Member::optional(
                "StepScalingPolicyConfiguration",
                Kind::Structure(&StepScalingPolicyConfiguration),
            ),
            Member::optional(
                "TargetTrackingScalingPolicyConfiguration",
                Kind::Structure(&TargetTrackingScalingPolicyConfiguration),
            ),
            Member::optional(
                "PredictiveScalingPolicyConfiguration",
                Kind::Structure(&PredictiveScalingPolicyConfiguration),
            ),
        ],
    };
    pub static PutScalingPolicyResponse: Structure = Structure {
        name: "PutScalingPolicyResponse",
        union: false,
        members: &[
            Member::required("PolicyARN", Kind::Text(&ResourceIdMaxLen1600)),
            Member::optional("Alarms", Kind::List(&Alarms)),
        ],
    };
    pub static PutScheduledActionRequest: Structure = Structure {
        name: "PutScheduledActionRequest",
        union: false,
        members: &[
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespace)),
            Member::optional("Schedule", Kind::Text(&ResourceIdMaxLen1600)),
            Member::optional("Timezone", Kind::Text(&ResourceIdMaxLen1600)),
            Member::required("ScheduledActionName", Kind::Text(&ScheduledActionName)),
            Member::required("ResourceId", Kind::Text(&ResourceIdMaxLen1600)),
            Member::required("ScalableDimension", Kind::Text(&ScalableDimension)),
            Member::optional("StartTime", Kind::Timestamp),
            Member::optional("EndTime", Kind::Timestamp),
            Member::optional("ScalableTargetAction", Kind::Structure(&ScalableTargetAction)),
        ],
    };
    pub static PutScheduledActionResponse: Structure =
        Structure { name: "PutScheduledActionResponse", union: false, members: &[] };
    pub static RegisterScalableTargetRequest: Structure = Structure {
        name: "RegisterScalableTargetRequest",
        union: false,
        members: &[
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespace)),
            Member::required("ResourceId", Kind::Text(&ResourceIdMaxLen1600)),
            Member::required("ScalableDimension", Kind::Text(&ScalableDimension)),
            Member::optional("MinCapacity", Kind::Integer(Range::ANY)),
            Member::optional("MaxCapacity", Kind::Integer(Range::ANY)),
            Member::optional("RoleARN", Kind::Text(&ResourceIdMaxLen1600)),
            Member::optional("SuspendedState", Kind::Structure(&SuspendedState)),
            Member::optional("Tags", Kind::Map(&TagMap)),
        ],
    };
    pub static RegisterScalableTargetResponse: Structure = Structure {
        name: "RegisterScalableTargetResponse",
        union: false,
        members: &[Member::optional("ScalableTargetARN", Kind::Text(&XmlString))],
    };
    pub static ResourceId: Text = Text::new(
        "ResourceId",
        Length::ANY,
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static ResourceIdMaxLen1600: Text = Text::new(
        "ResourceIdMaxLen1600",
        Length::new(Some(1), Some(1600)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static ResourceIdsMaxLen1600: List = List {
        element: Kind::Text(&ResourceIdMaxLen1600),
        element_name: "member",
        length: Length::new(None, Some(50)),
    };
    pub static ResourceLabel: Text =
        Text::new("ResourceLabel", Length::new(Some(1), Some(1023)), None);
    pub static ScalableDimension: Text =
        Text::one_of("ScalableDimension", super::ScalableDimension::TEXTS);
    pub static ScalableTarget: Structure = Structure {
        name: "ScalableTarget",
        union: false,
        members: &[
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespace)),
            Member::required("ResourceId", Kind::Text(&ResourceIdMaxLen1600)),
            Member::required("ScalableDimension", Kind::Text(&ScalableDimension)),
            Member::required("MinCapacity", Kind::Integer(Range::ANY)),
            Member::required("MaxCapacity", Kind::Integer(Range::ANY)),
            Member::optional("PredictedCapacity", Kind::Integer(Range::ANY)),
            Member::required("RoleARN", Kind::Text(&ResourceIdMaxLen1600)),
            Member::required("CreationTime", Kind::Timestamp),
            Member::optional("SuspendedState", Kind::Structure(&SuspendedState)),
            Member::optional("ScalableTargetARN", Kind::Text(&XmlString)),
        ],
    };
    pub static ScalableTargetAction: Structure = Structure {
        name: "ScalableTargetAction",
        union: false,
        members: &[
            Member::optional("MinCapacity", Kind::Integer(Range::ANY)),
            Member::optional("MaxCapacity", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ScalableTargets: List = List {
        element: Kind::Structure(&ScalableTarget),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ScalingActivities: List = List {
        element: Kind::Structure(&ScalingActivity),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ScalingActivity: Structure = Structure {
        name: "ScalingActivity",
        union: false,
        members: &[
            Member::required("ActivityId", Kind::Text(&ResourceId)),
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespace)),
            Member::required("ResourceId", Kind::Text(&ResourceIdMaxLen1600)),
            Member::required("ScalableDimension", Kind::Text(&ScalableDimension)),
            Member::required("Description", Kind::Text(&XmlString)),
            Member::required("Cause", Kind::Text(&XmlString)),
            Member::required("StartTime", Kind::Timestamp),
            Member::optional("EndTime", Kind::Timestamp),
            Member::required("StatusCode", Kind::Text(&ScalingActivityStatusCode)),
            Member::optional("StatusMessage", Kind::Text(&XmlString)),
            Member::optional("Details", Kind::Text(&XmlString)),
            Member::optional("NotScaledReasons", Kind::List(&NotScaledReasons)),
        ],
    };
    pub static ScalingActivityStatusCode: Text =
        Text::one_of("ScalingActivityStatusCode", super::ScalingActivityStatusCode::TEXTS);
    pub static ScalingPolicies: List = List {
        element: Kind::Structure(&ScalingPolicy),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ScalingPolicy: Structure = Structure {
        name: "ScalingPolicy",
        union: false,
        members: &[
            Member::required("PolicyARN", Kind::Text(&ResourceIdMaxLen1600)),
            Member::required("PolicyName", Kind::Text(&PolicyName)),
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespace)),
            Member::required("ResourceId", Kind::Text(&ResourceIdMaxLen1600)),
            Member::required("ScalableDimension", Kind::Text(&ScalableDimension)),
            Member::required("PolicyType", Kind::Text(&PolicyType)),
            Member::optional(
                "StepScalingPolicyConfiguration",
                Kind::Structure(&StepScalingPolicyConfiguration),
            ),
            Member::optional(
                "TargetTrackingScalingPolicyConfiguration",
                Kind::Structure(&TargetTrackingScalingPolicyConfiguration),
            ),
            Member::optional(
                "PredictiveScalingPolicyConfiguration",
                Kind::Structure(&PredictiveScalingPolicyConfiguration),
            ),
            Member::optional("Alarms", Kind::List(&Alarms)),
            Member::required("CreationTime", Kind::Timestamp),
        ],
    };
    pub static ScheduledAction: Structure = Structure {
        name: "ScheduledAction",
        union: false,
        members: &[
            Member::required("ScheduledActionName", Kind::Text(&ScheduledActionName)),
            Member::required("ScheduledActionARN", Kind::Text(&ResourceIdMaxLen1600)),
            Member::required("ServiceNamespace", Kind::Text(&ServiceNamespace)),
            Member::required("Schedule", Kind::Text(&ResourceIdMaxLen1600)),
            Member::optional("Timezone", Kind::Text(&ResourceIdMaxLen1600)),
            Member::required("ResourceId", Kind::Text(&ResourceIdMaxLen1600)),
            Member::optional("ScalableDimension", Kind::Text(&ScalableDimension)),
            Member::optional("StartTime", Kind::Timestamp),
            Member::optional("EndTime", Kind::Timestamp),
            Member::optional("ScalableTargetAction", Kind::Structure(&ScalableTargetAction)),
            Member::required("CreationTime", Kind::Timestamp),
        ],
    };
    pub static ScheduledActionName: Text = Text::new(
        "ScheduledActionName",
        Length::new(Some(1), Some(256)),
        Some("(?!((^[ ]+.*)|(.*([\\u0000-\\u001f]|[\\u007f-\\u009f]|[:/|])+.*)|(.*[ ]+$))).+"),
    );
    pub static ScheduledActions: List = List {
        element: Kind::Structure(&ScheduledAction),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServiceNamespace: Text =
        Text::one_of("ServiceNamespace", super::ServiceNamespace::TEXTS);
    pub static StepAdjustment: Structure = Structure {
        name: "StepAdjustment",
        union: false,
        members: &[
            Member::optional("MetricIntervalLowerBound", Kind::Double(Span::ANY)),
            Member::optional("MetricIntervalUpperBound", Kind::Double(Span::ANY)),
            Member::required("ScalingAdjustment", Kind::Integer(Range::ANY)),
        ],
    };
    pub static StepAdjustments: List = List {
        element: Kind::Structure(&StepAdjustment),
        element_name: "member",
        length: Length::ANY,
    };
    pub static StepScalingPolicyConfiguration: Structure = Structure {
        name: "StepScalingPolicyConfiguration",
        union: false,
        members: &[
            Member::optional("AdjustmentType", Kind::Text(&AdjustmentType)),
            Member::optional("StepAdjustments", Kind::List(&StepAdjustments)),
            Member::optional("MinAdjustmentMagnitude", Kind::Integer(Range::ANY)),
            Member::optional("Cooldown", Kind::Integer(Range::ANY)),
            Member::optional("MetricAggregationType", Kind::Text(&MetricAggregationType)),
        ],
    };
    pub static SuspendedState: Structure = Structure {
        name: "SuspendedState",
        union: false,
        members: &[
            Member::optional("DynamicScalingInSuspended", Kind::Boolean),
            Member::optional("DynamicScalingOutSuspended", Kind::Boolean),
            Member::optional("ScheduledScalingSuspended", Kind::Boolean),
        ],
    };
    pub static TagKey: Text = Text::new("TagKey", Length::new(Some(1), Some(128)), None);
    pub static TagKeyList: List = List {
        element: Kind::Text(&TagKey),
        element_name: "member",
        length: Length::new(Some(0), Some(200)),
    };
    pub static TagMap: Map =
        Map { key: &TagKey, value: Kind::Text(&TagValue), length: Length::ANY };
    pub static TagResourceRequest: Structure = Structure {
        name: "TagResourceRequest",
        union: false,
        members: &[
            Member::required("ResourceARN", Kind::Text(&AmazonResourceName)),
            Member::required("Tags", Kind::Map(&TagMap)),
        ],
    };
    pub static TagResourceResponse: Structure =
        Structure { name: "TagResourceResponse", union: false, members: &[] };
    pub static TagValue: Text = Text::new("TagValue", Length::new(Some(0), Some(256)), None);
    pub static TargetTrackingMetric: Structure = Structure {
        name: "TargetTrackingMetric",
        union: false,
        members: &[
            Member::optional("Dimensions", Kind::List(&TargetTrackingMetricDimensions)),
            Member::optional("MetricName", Kind::Text(&TargetTrackingMetricName)),
            Member::optional("Namespace", Kind::Text(&TargetTrackingMetricNamespace)),
        ],
    };
    pub static TargetTrackingMetricDataQueries: List = List {
        element: Kind::Structure(&TargetTrackingMetricDataQuery),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TargetTrackingMetricDataQuery: Structure = Structure {
        name: "TargetTrackingMetricDataQuery",
        union: false,
        members: &[
            Member::optional("Expression", Kind::Text(&Expression)),
            Member::required("Id", Kind::Text(&Id)),
            Member::optional("Label", Kind::Text(&XmlString)),
            Member::optional("MetricStat", Kind::Structure(&TargetTrackingMetricStat)),
            Member::optional("ReturnData", Kind::Boolean),
        ],
    };
    pub static TargetTrackingMetricDimension: Structure = Structure {
        name: "TargetTrackingMetricDimension",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&TargetTrackingMetricDimensionName)),
            Member::required("Value", Kind::Text(&TargetTrackingMetricDimensionValue)),
        ],
    };
    pub static TargetTrackingMetricDimensionName: Text = Text::new(
        "TargetTrackingMetricDimensionName",
        Length::new(Some(1), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static TargetTrackingMetricDimensionValue: Text = Text::new(
        "TargetTrackingMetricDimensionValue",
        Length::new(Some(1), Some(1024)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static TargetTrackingMetricDimensions: List = List {
        element: Kind::Structure(&TargetTrackingMetricDimension),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TargetTrackingMetricName: Text = Text::new(
        "TargetTrackingMetricName",
        Length::new(Some(1), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static TargetTrackingMetricNamespace: Text = Text::new(
        "TargetTrackingMetricNamespace",
        Length::new(Some(1), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static TargetTrackingMetricStat: Structure = Structure {
        name: "TargetTrackingMetricStat",
        union: false,
        members: &[
            Member::required("Metric", Kind::Structure(&TargetTrackingMetric)),
            Member::required("Stat", Kind::Text(&XmlString)),
            Member::optional("Unit", Kind::Text(&TargetTrackingMetricUnit)),
        ],
    };
    pub static TargetTrackingMetricUnit: Text = Text::new(
        "TargetTrackingMetricUnit",
        Length::new(Some(1), Some(1023)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static TargetTrackingScalingPolicyConfiguration: Structure = Structure {
        name: "TargetTrackingScalingPolicyConfiguration",
        union: false,
        members: &[
            Member::required("TargetValue", Kind::Double(Span::ANY)),
            Member::optional(
                "PredefinedMetricSpecification",
                Kind::Structure(&PredefinedMetricSpecification),
            ),
            Member::optional(
                "CustomizedMetricSpecification",
                Kind::Structure(&CustomizedMetricSpecification),
            ),
            Member::optional("ScaleOutCooldown", Kind::Integer(Range::ANY)),
            Member::optional("ScaleInCooldown", Kind::Integer(Range::ANY)),
            Member::optional("DisableScaleIn", Kind::Boolean),
        ],
    };
    pub static UntagResourceRequest: Structure = Structure {
        name: "UntagResourceRequest",
        union: false,
        members: &[
            Member::required("ResourceARN", Kind::Text(&AmazonResourceName)),
            Member::required("TagKeys", Kind::List(&TagKeyList)),
        ],
    };
    pub static UntagResourceResponse: Structure =
        Structure { name: "UntagResourceResponse", union: false, members: &[] };
    pub static XmlString: Text = Text::new(
        "XmlString",
        Length::ANY,
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
}

/// Calls `$with!(application_autoscaling, [CreateThis, DeleteThat, ..])`: the types in `op`.
#[macro_export]
macro_rules! application_autoscaling_operations {
    ($with:ident) => {
        $with!(
            application_autoscaling,
            [
                DeleteScalingPolicy,
                DeleteScheduledAction,
                DeregisterScalableTarget,
                DescribeScalableTargets,
                DescribeScalingActivities,
                DescribeScalingPolicies,
                DescribeScheduledActions,
                GetPredictiveScalingForecast,
                ListTagsForResource,
                PutScalingPolicy,
                PutScheduledAction,
                RegisterScalableTarget,
                TagResource,
                UntagResource
            ]
        )
    };
}
