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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Alarm {
    pub alarm_name: String,
    pub alarm_arn: String,
}

impl crate::Value for Alarm {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Alarm)?;
        while let Some((member, kind)) = input.member(&schema::Alarm)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { alarm_name: v0, alarm_arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Alarm);
        members.required(0, &self.alarm_name);
        members.required(1, &self.alarm_arn);
        members.close();
    }
}

shape!(Alarm, schema::Alarm);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CapacityForecast {
    pub timestamps: Vec<crate::Timestamp>,
    pub values: Vec<f64>,
}

impl crate::Value for CapacityForecast {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CapacityForecast)?;
        while let Some((member, kind)) = input.member(&schema::CapacityForecast)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { timestamps: v0, values: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CapacityForecast);
        members.required(0, &self.timestamps);
        members.required(1, &self.values);
        members.close();
    }
}

shape!(CapacityForecast, schema::CapacityForecast);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomizedMetricSpecification {
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub dimensions: Option<Vec<MetricDimension>>,
    pub statistic: Option<MetricStatistic>,
    pub unit: Option<String>,
    pub metrics: Option<Vec<TargetTrackingMetricDataQuery>>,
}

impl crate::Value for CustomizedMetricSpecification {
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
        input.open(&schema::CustomizedMetricSpecification)?;
        while let Some((member, kind)) = input.member(&schema::CustomizedMetricSpecification)? {
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
            metric_name: v0,
            namespace: v1,
            dimensions: v2,
            statistic: v3,
            unit: v4,
            metrics: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CustomizedMetricSpecification);
        members.optional(0, &self.metric_name);
        members.optional(1, &self.namespace);
        members.optional(2, &self.dimensions);
        members.optional(3, &self.statistic);
        members.optional(4, &self.unit);
        members.optional(5, &self.metrics);
        members.close();
    }
}

shape!(CustomizedMetricSpecification, schema::CustomizedMetricSpecification);

#[derive(Debug, Clone, PartialEq)]
pub struct DeleteScalingPolicyRequest {
    pub policy_name: String,
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
}

impl crate::Value for DeleteScalingPolicyRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DeleteScalingPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteScalingPolicyRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            policy_name: v0,
            service_namespace: v1,
            resource_id: v2,
            scalable_dimension: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteScalingPolicyRequest);
        members.required(0, &self.policy_name);
        members.required(1, &self.service_namespace);
        members.required(2, &self.resource_id);
        members.required(3, &self.scalable_dimension);
        members.close();
    }
}

shape!(DeleteScalingPolicyRequest, schema::DeleteScalingPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteScalingPolicyResponse {}

impl crate::Value for DeleteScalingPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteScalingPolicyResponse)?;
        while input.member(&schema::DeleteScalingPolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteScalingPolicyResponse);
        members.close();
    }
}

shape!(DeleteScalingPolicyResponse, schema::DeleteScalingPolicyResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct DeleteScheduledActionRequest {
    pub service_namespace: ServiceNamespace,
    pub scheduled_action_name: String,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
}

impl crate::Value for DeleteScheduledActionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DeleteScheduledActionRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteScheduledActionRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            service_namespace: v0,
            scheduled_action_name: v1,
            resource_id: v2,
            scalable_dimension: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteScheduledActionRequest);
        members.required(0, &self.service_namespace);
        members.required(1, &self.scheduled_action_name);
        members.required(2, &self.resource_id);
        members.required(3, &self.scalable_dimension);
        members.close();
    }
}

shape!(DeleteScheduledActionRequest, schema::DeleteScheduledActionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteScheduledActionResponse {}

impl crate::Value for DeleteScheduledActionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteScheduledActionResponse)?;
        while input.member(&schema::DeleteScheduledActionResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteScheduledActionResponse);
        members.close();
    }
}

shape!(DeleteScheduledActionResponse, schema::DeleteScheduledActionResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct DeregisterScalableTargetRequest {
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
}

impl crate::Value for DeregisterScalableTargetRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DeregisterScalableTargetRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeregisterScalableTargetRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { service_namespace: v0, resource_id: v1, scalable_dimension: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeregisterScalableTargetRequest);
        members.required(0, &self.service_namespace);
        members.required(1, &self.resource_id);
        members.required(2, &self.scalable_dimension);
        members.close();
    }
}

shape!(DeregisterScalableTargetRequest, schema::DeregisterScalableTargetRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterScalableTargetResponse {}

impl crate::Value for DeregisterScalableTargetResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeregisterScalableTargetResponse)?;
        while input.member(&schema::DeregisterScalableTargetResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeregisterScalableTargetResponse);
        members.close();
    }
}

shape!(DeregisterScalableTargetResponse, schema::DeregisterScalableTargetResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct DescribeScalableTargetsRequest {
    pub service_namespace: ServiceNamespace,
    pub resource_ids: Option<Vec<String>>,
    pub scalable_dimension: Option<ScalableDimension>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeScalableTargetsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::DescribeScalableTargetsRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeScalableTargetsRequest)? {
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
            service_namespace: v0,
            resource_ids: v1,
            scalable_dimension: v2,
            max_results: v3,
            next_token: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeScalableTargetsRequest);
        members.required(0, &self.service_namespace);
        members.optional(1, &self.resource_ids);
        members.optional(2, &self.scalable_dimension);
        members.optional(3, &self.max_results);
        members.optional(4, &self.next_token);
        members.close();
    }
}

shape!(DescribeScalableTargetsRequest, schema::DescribeScalableTargetsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeScalableTargetsResponse {
    pub scalable_targets: Option<Vec<ScalableTarget>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeScalableTargetsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeScalableTargetsResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeScalableTargetsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { scalable_targets: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeScalableTargetsResponse);
        members.optional(0, &self.scalable_targets);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeScalableTargetsResponse, schema::DescribeScalableTargetsResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct DescribeScalingActivitiesRequest {
    pub service_namespace: ServiceNamespace,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<ScalableDimension>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub include_not_scaled_activities: Option<bool>,
}

impl crate::Value for DescribeScalingActivitiesRequest {
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
        input.open(&schema::DescribeScalingActivitiesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeScalingActivitiesRequest)? {
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
            service_namespace: v0,
            resource_id: v1,
            scalable_dimension: v2,
            max_results: v3,
            next_token: v4,
            include_not_scaled_activities: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeScalingActivitiesRequest);
        members.required(0, &self.service_namespace);
        members.optional(1, &self.resource_id);
        members.optional(2, &self.scalable_dimension);
        members.optional(3, &self.max_results);
        members.optional(4, &self.next_token);
        members.optional(5, &self.include_not_scaled_activities);
        members.close();
    }
}

shape!(DescribeScalingActivitiesRequest, schema::DescribeScalingActivitiesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeScalingActivitiesResponse {
    pub scaling_activities: Option<Vec<ScalingActivity>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeScalingActivitiesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeScalingActivitiesResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeScalingActivitiesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { scaling_activities: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeScalingActivitiesResponse);
        members.optional(0, &self.scaling_activities);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeScalingActivitiesResponse, schema::DescribeScalingActivitiesResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct DescribeScalingPoliciesRequest {
    pub policy_names: Option<Vec<String>>,
    pub service_namespace: ServiceNamespace,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<ScalableDimension>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeScalingPoliciesRequest {
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
        input.open(&schema::DescribeScalingPoliciesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeScalingPoliciesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self {
            policy_names: v0,
            service_namespace: v1,
            resource_id: v2,
            scalable_dimension: v3,
            max_results: v4,
            next_token: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeScalingPoliciesRequest);
        members.optional(0, &self.policy_names);
        members.required(1, &self.service_namespace);
        members.optional(2, &self.resource_id);
        members.optional(3, &self.scalable_dimension);
        members.optional(4, &self.max_results);
        members.optional(5, &self.next_token);
        members.close();
    }
}

shape!(DescribeScalingPoliciesRequest, schema::DescribeScalingPoliciesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeScalingPoliciesResponse {
    pub scaling_policies: Option<Vec<ScalingPolicy>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeScalingPoliciesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeScalingPoliciesResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeScalingPoliciesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { scaling_policies: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeScalingPoliciesResponse);
        members.optional(0, &self.scaling_policies);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeScalingPoliciesResponse, schema::DescribeScalingPoliciesResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct DescribeScheduledActionsRequest {
    pub scheduled_action_names: Option<Vec<String>>,
    pub service_namespace: ServiceNamespace,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<ScalableDimension>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeScheduledActionsRequest {
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
        input.open(&schema::DescribeScheduledActionsRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeScheduledActionsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self {
            scheduled_action_names: v0,
            service_namespace: v1,
            resource_id: v2,
            scalable_dimension: v3,
            max_results: v4,
            next_token: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeScheduledActionsRequest);
        members.optional(0, &self.scheduled_action_names);
        members.required(1, &self.service_namespace);
        members.optional(2, &self.resource_id);
        members.optional(3, &self.scalable_dimension);
        members.optional(4, &self.max_results);
        members.optional(5, &self.next_token);
        members.close();
    }
}

shape!(DescribeScheduledActionsRequest, schema::DescribeScheduledActionsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeScheduledActionsResponse {
    pub scheduled_actions: Option<Vec<ScheduledAction>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeScheduledActionsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeScheduledActionsResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeScheduledActionsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { scheduled_actions: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeScheduledActionsResponse);
        members.optional(0, &self.scheduled_actions);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeScheduledActionsResponse, schema::DescribeScheduledActionsResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct GetPredictiveScalingForecastRequest {
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
    pub policy_name: String,
    pub start_time: crate::Timestamp,
    pub end_time: crate::Timestamp,
}

impl crate::Value for GetPredictiveScalingForecastRequest {
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
        input.open(&schema::GetPredictiveScalingForecastRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::GetPredictiveScalingForecastRequest)?
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
        let (Some(v0), Some(v1), Some(v2), Some(v3), Some(v4), Some(v5)) = (v0, v1, v2, v3, v4, v5)
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            service_namespace: v0,
            resource_id: v1,
            scalable_dimension: v2,
            policy_name: v3,
            start_time: v4,
            end_time: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetPredictiveScalingForecastRequest);
        members.required(0, &self.service_namespace);
        members.required(1, &self.resource_id);
        members.required(2, &self.scalable_dimension);
        members.required(3, &self.policy_name);
        members.required(4, &self.start_time);
        members.required(5, &self.end_time);
        members.close();
    }
}

shape!(GetPredictiveScalingForecastRequest, schema::GetPredictiveScalingForecastRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPredictiveScalingForecastResponse {
    pub load_forecast: Option<Vec<LoadForecast>>,
    pub capacity_forecast: Option<CapacityForecast>,
    pub update_time: Option<crate::Timestamp>,
}

impl crate::Value for GetPredictiveScalingForecastResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetPredictiveScalingForecastResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::GetPredictiveScalingForecastResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { load_forecast: v0, capacity_forecast: v1, update_time: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetPredictiveScalingForecastResponse);
        members.optional(0, &self.load_forecast);
        members.optional(1, &self.capacity_forecast);
        members.optional(2, &self.update_time);
        members.close();
    }
}

shape!(GetPredictiveScalingForecastResponse, schema::GetPredictiveScalingForecastResponse);

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
pub struct LoadForecast {
    pub timestamps: Vec<crate::Timestamp>,
    pub values: Vec<f64>,
    pub metric_specification: PredictiveScalingMetricSpecification,
}

impl crate::Value for LoadForecast {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::LoadForecast)?;
        while let Some((member, kind)) = input.member(&schema::LoadForecast)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { timestamps: v0, values: v1, metric_specification: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LoadForecast);
        members.required(0, &self.timestamps);
        members.required(1, &self.values);
        members.required(2, &self.metric_specification);
        members.close();
    }
}

shape!(LoadForecast, schema::LoadForecast);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricDimension {
    pub name: String,
    pub value: String,
}

impl crate::Value for MetricDimension {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::MetricDimension)?;
        while let Some((member, kind)) = input.member(&schema::MetricDimension)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { name: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricDimension);
        members.required(0, &self.name);
        members.required(1, &self.value);
        members.close();
    }
}

shape!(MetricDimension, schema::MetricDimension);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotScaledReason {
    pub code: String,
    pub max_capacity: Option<i32>,
    pub min_capacity: Option<i32>,
    pub current_capacity: Option<i32>,
}

impl crate::Value for NotScaledReason {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::NotScaledReason)?;
        while let Some((member, kind)) = input.member(&schema::NotScaledReason)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { code: v0, max_capacity: v1, min_capacity: v2, current_capacity: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::NotScaledReason);
        members.required(0, &self.code);
        members.optional(1, &self.max_capacity);
        members.optional(2, &self.min_capacity);
        members.optional(3, &self.current_capacity);
        members.close();
    }
}

shape!(NotScaledReason, schema::NotScaledReason);

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

#[derive(Debug, Clone, PartialEq)]
pub struct PredefinedMetricSpecification {
    pub predefined_metric_type: MetricType,
    pub resource_label: Option<String>,
}

impl crate::Value for PredefinedMetricSpecification {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PredefinedMetricSpecification)?;
        while let Some((member, kind)) = input.member(&schema::PredefinedMetricSpecification)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { predefined_metric_type: v0, resource_label: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PredefinedMetricSpecification);
        members.required(0, &self.predefined_metric_type);
        members.optional(1, &self.resource_label);
        members.close();
    }
}

shape!(PredefinedMetricSpecification, schema::PredefinedMetricSpecification);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PredictiveScalingCustomizedMetricSpecification {
    pub metric_data_queries: Vec<PredictiveScalingMetricDataQuery>,
}

impl crate::Value for PredictiveScalingCustomizedMetricSpecification {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PredictiveScalingCustomizedMetricSpecification)?;
        while let Some((member, kind)) =
            input.member(&schema::PredictiveScalingCustomizedMetricSpecification)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { metric_data_queries: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::PredictiveScalingCustomizedMetricSpecification);
        members.required(0, &self.metric_data_queries);
        members.close();
    }
}

shape!(
    PredictiveScalingCustomizedMetricSpecification,
    schema::PredictiveScalingCustomizedMetricSpecification
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PredictiveScalingMetric {
    pub dimensions: Option<Vec<PredictiveScalingMetricDimension>>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
}

impl crate::Value for PredictiveScalingMetric {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PredictiveScalingMetric)?;
        while let Some((member, kind)) = input.member(&schema::PredictiveScalingMetric)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { dimensions: v0, metric_name: v1, namespace: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PredictiveScalingMetric);
        members.optional(0, &self.dimensions);
        members.optional(1, &self.metric_name);
        members.optional(2, &self.namespace);
        members.close();
    }
}

shape!(PredictiveScalingMetric, schema::PredictiveScalingMetric);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PredictiveScalingMetricDataQuery {
    pub id: String,
    pub expression: Option<String>,
    pub metric_stat: Option<PredictiveScalingMetricStat>,
    pub label: Option<String>,
    pub return_data: Option<bool>,
}

impl crate::Value for PredictiveScalingMetricDataQuery {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::PredictiveScalingMetricDataQuery)?;
        while let Some((member, kind)) = input.member(&schema::PredictiveScalingMetricDataQuery)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { id: v0, expression: v1, metric_stat: v2, label: v3, return_data: v4 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PredictiveScalingMetricDataQuery);
        members.required(0, &self.id);
        members.optional(1, &self.expression);
        members.optional(2, &self.metric_stat);
        members.optional(3, &self.label);
        members.optional(4, &self.return_data);
        members.close();
    }
}

shape!(PredictiveScalingMetricDataQuery, schema::PredictiveScalingMetricDataQuery);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PredictiveScalingMetricDimension {
    pub name: String,
    pub value: String,
}

impl crate::Value for PredictiveScalingMetricDimension {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PredictiveScalingMetricDimension)?;
        while let Some((member, kind)) = input.member(&schema::PredictiveScalingMetricDimension)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { name: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PredictiveScalingMetricDimension);
        members.required(0, &self.name);
        members.required(1, &self.value);
        members.close();
    }
}

shape!(PredictiveScalingMetricDimension, schema::PredictiveScalingMetricDimension);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for PredictiveScalingMetricSpecification {
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
        input.open(&schema::PredictiveScalingMetricSpecification)?;
        while let Some((member, kind)) =
            input.member(&schema::PredictiveScalingMetricSpecification)?
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
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            target_value: v0,
            predefined_metric_pair_specification: v1,
            predefined_scaling_metric_specification: v2,
            predefined_load_metric_specification: v3,
            customized_scaling_metric_specification: v4,
            customized_load_metric_specification: v5,
            customized_capacity_metric_specification: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PredictiveScalingMetricSpecification);
        members.required(0, &self.target_value);
        members.optional(1, &self.predefined_metric_pair_specification);
        members.optional(2, &self.predefined_scaling_metric_specification);
        members.optional(3, &self.predefined_load_metric_specification);
        members.optional(4, &self.customized_scaling_metric_specification);
        members.optional(5, &self.customized_load_metric_specification);
        members.optional(6, &self.customized_capacity_metric_specification);
        members.close();
    }
}

shape!(PredictiveScalingMetricSpecification, schema::PredictiveScalingMetricSpecification);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PredictiveScalingMetricStat {
    pub metric: PredictiveScalingMetric,
    pub stat: String,
    pub unit: Option<String>,
}

impl crate::Value for PredictiveScalingMetricStat {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PredictiveScalingMetricStat)?;
        while let Some((member, kind)) = input.member(&schema::PredictiveScalingMetricStat)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { metric: v0, stat: v1, unit: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PredictiveScalingMetricStat);
        members.required(0, &self.metric);
        members.required(1, &self.stat);
        members.optional(2, &self.unit);
        members.close();
    }
}

shape!(PredictiveScalingMetricStat, schema::PredictiveScalingMetricStat);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PredictiveScalingPolicyConfiguration {
    pub metric_specifications: Vec<PredictiveScalingMetricSpecification>,
    pub mode: Option<PredictiveScalingMode>,
    pub scheduling_buffer_time: Option<i32>,
    pub max_capacity_breach_behavior: Option<PredictiveScalingMaxCapacityBreachBehavior>,
    pub max_capacity_buffer: Option<i32>,
}

impl crate::Value for PredictiveScalingPolicyConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::PredictiveScalingPolicyConfiguration)?;
        while let Some((member, kind)) =
            input.member(&schema::PredictiveScalingPolicyConfiguration)?
        {
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
            metric_specifications: v0,
            mode: v1,
            scheduling_buffer_time: v2,
            max_capacity_breach_behavior: v3,
            max_capacity_buffer: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PredictiveScalingPolicyConfiguration);
        members.required(0, &self.metric_specifications);
        members.optional(1, &self.mode);
        members.optional(2, &self.scheduling_buffer_time);
        members.optional(3, &self.max_capacity_breach_behavior);
        members.optional(4, &self.max_capacity_buffer);
        members.close();
    }
}

shape!(PredictiveScalingPolicyConfiguration, schema::PredictiveScalingPolicyConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PredictiveScalingPredefinedLoadMetricSpecification {
    pub predefined_metric_type: String,
    pub resource_label: Option<String>,
}

impl crate::Value for PredictiveScalingPredefinedLoadMetricSpecification {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PredictiveScalingPredefinedLoadMetricSpecification)?;
        while let Some((member, kind)) =
            input.member(&schema::PredictiveScalingPredefinedLoadMetricSpecification)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { predefined_metric_type: v0, resource_label: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::PredictiveScalingPredefinedLoadMetricSpecification);
        members.required(0, &self.predefined_metric_type);
        members.optional(1, &self.resource_label);
        members.close();
    }
}

shape!(
    PredictiveScalingPredefinedLoadMetricSpecification,
    schema::PredictiveScalingPredefinedLoadMetricSpecification
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PredictiveScalingPredefinedMetricPairSpecification {
    pub predefined_metric_type: String,
    pub resource_label: Option<String>,
}

impl crate::Value for PredictiveScalingPredefinedMetricPairSpecification {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PredictiveScalingPredefinedMetricPairSpecification)?;
        while let Some((member, kind)) =
            input.member(&schema::PredictiveScalingPredefinedMetricPairSpecification)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { predefined_metric_type: v0, resource_label: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::PredictiveScalingPredefinedMetricPairSpecification);
        members.required(0, &self.predefined_metric_type);
        members.optional(1, &self.resource_label);
        members.close();
    }
}

shape!(
    PredictiveScalingPredefinedMetricPairSpecification,
    schema::PredictiveScalingPredefinedMetricPairSpecification
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PredictiveScalingPredefinedScalingMetricSpecification {
    pub predefined_metric_type: String,
    pub resource_label: Option<String>,
}

impl crate::Value for PredictiveScalingPredefinedScalingMetricSpecification {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PredictiveScalingPredefinedScalingMetricSpecification)?;
        while let Some((member, kind)) =
            input.member(&schema::PredictiveScalingPredefinedScalingMetricSpecification)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { predefined_metric_type: v0, resource_label: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(
            to,
            &schema::PredictiveScalingPredefinedScalingMetricSpecification,
        );
        members.required(0, &self.predefined_metric_type);
        members.optional(1, &self.resource_label);
        members.close();
    }
}

shape!(
    PredictiveScalingPredefinedScalingMetricSpecification,
    schema::PredictiveScalingPredefinedScalingMetricSpecification
);

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for PutScalingPolicyRequest {
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
        input.open(&schema::PutScalingPolicyRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutScalingPolicyRequest)? {
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
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            policy_name: v0,
            service_namespace: v1,
            resource_id: v2,
            scalable_dimension: v3,
            policy_type: v4,
            step_scaling_policy_configuration: v5,
            target_tracking_scaling_policy_configuration: v6,
            predictive_scaling_policy_configuration: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutScalingPolicyRequest);
        members.required(0, &self.policy_name);
        members.required(1, &self.service_namespace);
        members.required(2, &self.resource_id);
        members.required(3, &self.scalable_dimension);
        members.optional(4, &self.policy_type);
        members.optional(5, &self.step_scaling_policy_configuration);
        members.optional(6, &self.target_tracking_scaling_policy_configuration);
        members.optional(7, &self.predictive_scaling_policy_configuration);
        members.close();
    }
}

shape!(PutScalingPolicyRequest, schema::PutScalingPolicyRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutScalingPolicyResponse {
    pub policy_arn: String,
    pub alarms: Option<Vec<Alarm>>,
}

impl crate::Value for PutScalingPolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutScalingPolicyResponse)?;
        while let Some((member, kind)) = input.member(&schema::PutScalingPolicyResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { policy_arn: v0, alarms: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutScalingPolicyResponse);
        members.required(0, &self.policy_arn);
        members.optional(1, &self.alarms);
        members.close();
    }
}

shape!(PutScalingPolicyResponse, schema::PutScalingPolicyResponse);

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for PutScheduledActionRequest {
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
        input.open(&schema::PutScheduledActionRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutScheduledActionRequest)? {
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
            service_namespace: v0,
            schedule: v1,
            timezone: v2,
            scheduled_action_name: v3,
            resource_id: v4,
            scalable_dimension: v5,
            start_time: v6,
            end_time: v7,
            scalable_target_action: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutScheduledActionRequest);
        members.required(0, &self.service_namespace);
        members.optional(1, &self.schedule);
        members.optional(2, &self.timezone);
        members.required(3, &self.scheduled_action_name);
        members.required(4, &self.resource_id);
        members.required(5, &self.scalable_dimension);
        members.optional(6, &self.start_time);
        members.optional(7, &self.end_time);
        members.optional(8, &self.scalable_target_action);
        members.close();
    }
}

shape!(PutScheduledActionRequest, schema::PutScheduledActionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutScheduledActionResponse {}

impl crate::Value for PutScheduledActionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutScheduledActionResponse)?;
        while input.member(&schema::PutScheduledActionResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutScheduledActionResponse);
        members.close();
    }
}

shape!(PutScheduledActionResponse, schema::PutScheduledActionResponse);

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for RegisterScalableTargetRequest {
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
        input.open(&schema::RegisterScalableTargetRequest)?;
        while let Some((member, kind)) = input.member(&schema::RegisterScalableTargetRequest)? {
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
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            service_namespace: v0,
            resource_id: v1,
            scalable_dimension: v2,
            min_capacity: v3,
            max_capacity: v4,
            role_arn: v5,
            suspended_state: v6,
            tags: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RegisterScalableTargetRequest);
        members.required(0, &self.service_namespace);
        members.required(1, &self.resource_id);
        members.required(2, &self.scalable_dimension);
        members.optional(3, &self.min_capacity);
        members.optional(4, &self.max_capacity);
        members.optional(5, &self.role_arn);
        members.optional(6, &self.suspended_state);
        members.optional(7, &self.tags);
        members.close();
    }
}

shape!(RegisterScalableTargetRequest, schema::RegisterScalableTargetRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterScalableTargetResponse {
    pub scalable_target_arn: Option<String>,
}

impl crate::Value for RegisterScalableTargetResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::RegisterScalableTargetResponse)?;
        while let Some((member, kind)) = input.member(&schema::RegisterScalableTargetResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { scalable_target_arn: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RegisterScalableTargetResponse);
        members.optional(0, &self.scalable_target_arn);
        members.close();
    }
}

shape!(RegisterScalableTargetResponse, schema::RegisterScalableTargetResponse);

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

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for ScalableTarget {
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
        input.open(&schema::ScalableTarget)?;
        while let Some((member, kind)) = input.member(&schema::ScalableTarget)? {
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
        let (Some(v0), Some(v1), Some(v2), Some(v3), Some(v4), Some(v6), Some(v7)) =
            (v0, v1, v2, v3, v4, v6, v7)
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            service_namespace: v0,
            resource_id: v1,
            scalable_dimension: v2,
            min_capacity: v3,
            max_capacity: v4,
            predicted_capacity: v5,
            role_arn: v6,
            creation_time: v7,
            suspended_state: v8,
            scalable_target_arn: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ScalableTarget);
        members.required(0, &self.service_namespace);
        members.required(1, &self.resource_id);
        members.required(2, &self.scalable_dimension);
        members.required(3, &self.min_capacity);
        members.required(4, &self.max_capacity);
        members.optional(5, &self.predicted_capacity);
        members.required(6, &self.role_arn);
        members.required(7, &self.creation_time);
        members.optional(8, &self.suspended_state);
        members.optional(9, &self.scalable_target_arn);
        members.close();
    }
}

shape!(ScalableTarget, schema::ScalableTarget);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScalableTargetAction {
    pub min_capacity: Option<i32>,
    pub max_capacity: Option<i32>,
}

impl crate::Value for ScalableTargetAction {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ScalableTargetAction)?;
        while let Some((member, kind)) = input.member(&schema::ScalableTargetAction)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { min_capacity: v0, max_capacity: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ScalableTargetAction);
        members.optional(0, &self.min_capacity);
        members.optional(1, &self.max_capacity);
        members.close();
    }
}

shape!(ScalableTargetAction, schema::ScalableTargetAction);

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for ScalingActivity {
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
        input.open(&schema::ScalingActivity)?;
        while let Some((member, kind)) = input.member(&schema::ScalingActivity)? {
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
        let (Some(v0), Some(v1), Some(v2), Some(v3), Some(v4), Some(v5), Some(v6), Some(v8)) =
            (v0, v1, v2, v3, v4, v5, v6, v8)
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            activity_id: v0,
            service_namespace: v1,
            resource_id: v2,
            scalable_dimension: v3,
            description: v4,
            cause: v5,
            start_time: v6,
            end_time: v7,
            status_code: v8,
            status_message: v9,
            details: v10,
            not_scaled_reasons: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ScalingActivity);
        members.required(0, &self.activity_id);
        members.required(1, &self.service_namespace);
        members.required(2, &self.resource_id);
        members.required(3, &self.scalable_dimension);
        members.required(4, &self.description);
        members.required(5, &self.cause);
        members.required(6, &self.start_time);
        members.optional(7, &self.end_time);
        members.required(8, &self.status_code);
        members.optional(9, &self.status_message);
        members.optional(10, &self.details);
        members.optional(11, &self.not_scaled_reasons);
        members.close();
    }
}

shape!(ScalingActivity, schema::ScalingActivity);

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

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for ScalingPolicy {
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
        input.open(&schema::ScalingPolicy)?;
        while let Some((member, kind)) = input.member(&schema::ScalingPolicy)? {
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
        let (Some(v0), Some(v1), Some(v2), Some(v3), Some(v4), Some(v5), Some(v10)) =
            (v0, v1, v2, v3, v4, v5, v10)
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            policy_arn: v0,
            policy_name: v1,
            service_namespace: v2,
            resource_id: v3,
            scalable_dimension: v4,
            policy_type: v5,
            step_scaling_policy_configuration: v6,
            target_tracking_scaling_policy_configuration: v7,
            predictive_scaling_policy_configuration: v8,
            alarms: v9,
            creation_time: v10,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ScalingPolicy);
        members.required(0, &self.policy_arn);
        members.required(1, &self.policy_name);
        members.required(2, &self.service_namespace);
        members.required(3, &self.resource_id);
        members.required(4, &self.scalable_dimension);
        members.required(5, &self.policy_type);
        members.optional(6, &self.step_scaling_policy_configuration);
        members.optional(7, &self.target_tracking_scaling_policy_configuration);
        members.optional(8, &self.predictive_scaling_policy_configuration);
        members.optional(9, &self.alarms);
        members.required(10, &self.creation_time);
        members.close();
    }
}

shape!(ScalingPolicy, schema::ScalingPolicy);

#[derive(Debug, Clone, PartialEq)]
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

impl crate::Value for ScheduledAction {
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
        input.open(&schema::ScheduledAction)?;
        while let Some((member, kind)) = input.member(&schema::ScheduledAction)? {
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
        let (Some(v0), Some(v1), Some(v2), Some(v3), Some(v5), Some(v10)) =
            (v0, v1, v2, v3, v5, v10)
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            scheduled_action_name: v0,
            scheduled_action_arn: v1,
            service_namespace: v2,
            schedule: v3,
            timezone: v4,
            resource_id: v5,
            scalable_dimension: v6,
            start_time: v7,
            end_time: v8,
            scalable_target_action: v9,
            creation_time: v10,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ScheduledAction);
        members.required(0, &self.scheduled_action_name);
        members.required(1, &self.scheduled_action_arn);
        members.required(2, &self.service_namespace);
        members.required(3, &self.schedule);
        members.optional(4, &self.timezone);
        members.required(5, &self.resource_id);
        members.optional(6, &self.scalable_dimension);
        members.optional(7, &self.start_time);
        members.optional(8, &self.end_time);
        members.optional(9, &self.scalable_target_action);
        members.required(10, &self.creation_time);
        members.close();
    }
}

shape!(ScheduledAction, schema::ScheduledAction);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StepAdjustment {
    pub metric_interval_lower_bound: Option<f64>,
    pub metric_interval_upper_bound: Option<f64>,
    pub scaling_adjustment: i32,
}

impl crate::Value for StepAdjustment {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::StepAdjustment)?;
        while let Some((member, kind)) = input.member(&schema::StepAdjustment)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v2),) = (v2,) else { return Ok(None) };
        Ok(Some(Self {
            metric_interval_lower_bound: v0,
            metric_interval_upper_bound: v1,
            scaling_adjustment: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StepAdjustment);
        members.optional(0, &self.metric_interval_lower_bound);
        members.optional(1, &self.metric_interval_upper_bound);
        members.required(2, &self.scaling_adjustment);
        members.close();
    }
}

shape!(StepAdjustment, schema::StepAdjustment);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StepScalingPolicyConfiguration {
    pub adjustment_type: Option<AdjustmentType>,
    pub step_adjustments: Option<Vec<StepAdjustment>>,
    pub min_adjustment_magnitude: Option<i32>,
    pub cooldown: Option<i32>,
    pub metric_aggregation_type: Option<MetricAggregationType>,
}

impl crate::Value for StepScalingPolicyConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::StepScalingPolicyConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::StepScalingPolicyConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            adjustment_type: v0,
            step_adjustments: v1,
            min_adjustment_magnitude: v2,
            cooldown: v3,
            metric_aggregation_type: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StepScalingPolicyConfiguration);
        members.optional(0, &self.adjustment_type);
        members.optional(1, &self.step_adjustments);
        members.optional(2, &self.min_adjustment_magnitude);
        members.optional(3, &self.cooldown);
        members.optional(4, &self.metric_aggregation_type);
        members.close();
    }
}

shape!(StepScalingPolicyConfiguration, schema::StepScalingPolicyConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SuspendedState {
    pub dynamic_scaling_in_suspended: Option<bool>,
    pub dynamic_scaling_out_suspended: Option<bool>,
    pub scheduled_scaling_suspended: Option<bool>,
}

impl crate::Value for SuspendedState {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::SuspendedState)?;
        while let Some((member, kind)) = input.member(&schema::SuspendedState)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            dynamic_scaling_in_suspended: v0,
            dynamic_scaling_out_suspended: v1,
            scheduled_scaling_suspended: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SuspendedState);
        members.optional(0, &self.dynamic_scaling_in_suspended);
        members.optional(1, &self.dynamic_scaling_out_suspended);
        members.optional(2, &self.scheduled_scaling_suspended);
        members.close();
    }
}

shape!(SuspendedState, schema::SuspendedState);

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
pub struct TargetTrackingMetric {
    pub dimensions: Option<Vec<TargetTrackingMetricDimension>>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
}

impl crate::Value for TargetTrackingMetric {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::TargetTrackingMetric)?;
        while let Some((member, kind)) = input.member(&schema::TargetTrackingMetric)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { dimensions: v0, metric_name: v1, namespace: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TargetTrackingMetric);
        members.optional(0, &self.dimensions);
        members.optional(1, &self.metric_name);
        members.optional(2, &self.namespace);
        members.close();
    }
}

shape!(TargetTrackingMetric, schema::TargetTrackingMetric);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetTrackingMetricDataQuery {
    pub expression: Option<String>,
    pub id: String,
    pub label: Option<String>,
    pub metric_stat: Option<TargetTrackingMetricStat>,
    pub return_data: Option<bool>,
}

impl crate::Value for TargetTrackingMetricDataQuery {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::TargetTrackingMetricDataQuery)?;
        while let Some((member, kind)) = input.member(&schema::TargetTrackingMetricDataQuery)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { expression: v0, id: v1, label: v2, metric_stat: v3, return_data: v4 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TargetTrackingMetricDataQuery);
        members.optional(0, &self.expression);
        members.required(1, &self.id);
        members.optional(2, &self.label);
        members.optional(3, &self.metric_stat);
        members.optional(4, &self.return_data);
        members.close();
    }
}

shape!(TargetTrackingMetricDataQuery, schema::TargetTrackingMetricDataQuery);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetTrackingMetricDimension {
    pub name: String,
    pub value: String,
}

impl crate::Value for TargetTrackingMetricDimension {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TargetTrackingMetricDimension)?;
        while let Some((member, kind)) = input.member(&schema::TargetTrackingMetricDimension)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { name: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TargetTrackingMetricDimension);
        members.required(0, &self.name);
        members.required(1, &self.value);
        members.close();
    }
}

shape!(TargetTrackingMetricDimension, schema::TargetTrackingMetricDimension);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetTrackingMetricStat {
    pub metric: TargetTrackingMetric,
    pub stat: String,
    pub unit: Option<String>,
}

impl crate::Value for TargetTrackingMetricStat {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::TargetTrackingMetricStat)?;
        while let Some((member, kind)) = input.member(&schema::TargetTrackingMetricStat)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { metric: v0, stat: v1, unit: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TargetTrackingMetricStat);
        members.required(0, &self.metric);
        members.required(1, &self.stat);
        members.optional(2, &self.unit);
        members.close();
    }
}

shape!(TargetTrackingMetricStat, schema::TargetTrackingMetricStat);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetTrackingScalingPolicyConfiguration {
    pub target_value: f64,
    pub predefined_metric_specification: Option<PredefinedMetricSpecification>,
    pub customized_metric_specification: Option<CustomizedMetricSpecification>,
    pub scale_out_cooldown: Option<i32>,
    pub scale_in_cooldown: Option<i32>,
    pub disable_scale_in: Option<bool>,
}

impl crate::Value for TargetTrackingScalingPolicyConfiguration {
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
        input.open(&schema::TargetTrackingScalingPolicyConfiguration)?;
        while let Some((member, kind)) =
            input.member(&schema::TargetTrackingScalingPolicyConfiguration)?
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
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            target_value: v0,
            predefined_metric_specification: v1,
            customized_metric_specification: v2,
            scale_out_cooldown: v3,
            scale_in_cooldown: v4,
            disable_scale_in: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::TargetTrackingScalingPolicyConfiguration);
        members.required(0, &self.target_value);
        members.optional(1, &self.predefined_metric_specification);
        members.optional(2, &self.customized_metric_specification);
        members.optional(3, &self.scale_out_cooldown);
        members.optional(4, &self.scale_in_cooldown);
        members.optional(5, &self.disable_scale_in);
        members.close();
    }
}

shape!(TargetTrackingScalingPolicyConfiguration, schema::TargetTrackingScalingPolicyConfiguration);

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

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals)]
pub mod schema {
    pub static AdjustmentType: crate::schema::Text =
        crate::schema::Text::one_of("AdjustmentType", super::AdjustmentType::TEXTS);
    pub static Alarm: crate::schema::Structure = crate::schema::Structure {
        name: "Alarm",
        union: false,
        members: &[
            crate::schema::Member::required("AlarmName", crate::schema::Kind::Text(&ResourceId)),
            crate::schema::Member::required("AlarmARN", crate::schema::Kind::Text(&ResourceId)),
        ],
    };
    pub static Alarms: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Alarm),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AmazonResourceName: crate::schema::Text = crate::schema::Text::new(
        "AmazonResourceName",
        crate::schema::Length::new(Some(1), Some(1011)),
        Some("^arn:.+:application-autoscaling:.+:[0-9]+:scalable-target\\/[a-zA-Z0-9-]+$"),
    );
    pub static CapacityForecast: crate::schema::Structure = crate::schema::Structure {
        name: "CapacityForecast",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Timestamps",
                crate::schema::Kind::List(&PredictiveScalingForecastTimestamps),
            ),
            crate::schema::Member::required(
                "Values",
                crate::schema::Kind::List(&PredictiveScalingForecastValues),
            ),
        ],
    };
    pub static CustomizedMetricSpecification: crate::schema::Structure = crate::schema::Structure {
        name: "CustomizedMetricSpecification",
        union: false,
        members: &[
            crate::schema::Member::optional("MetricName", crate::schema::Kind::Text(&MetricName)),
            crate::schema::Member::optional(
                "Namespace",
                crate::schema::Kind::Text(&MetricNamespace),
            ),
            crate::schema::Member::optional(
                "Dimensions",
                crate::schema::Kind::List(&MetricDimensions),
            ),
            crate::schema::Member::optional(
                "Statistic",
                crate::schema::Kind::Text(&MetricStatistic),
            ),
            crate::schema::Member::optional("Unit", crate::schema::Kind::Text(&MetricUnit)),
            crate::schema::Member::optional(
                "Metrics",
                crate::schema::Kind::List(&TargetTrackingMetricDataQueries),
            ),
        ],
    };
    pub static DeleteScalingPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteScalingPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::required(
                "ServiceNamespace",
                crate::schema::Kind::Text(&ServiceNamespace),
            ),
            crate::schema::Member::required(
                "ResourceId",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::required(
                "ScalableDimension",
                crate::schema::Kind::Text(&ScalableDimension),
            ),
        ],
    };
    pub static DeleteScalingPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteScalingPolicyResponse",
        union: false,
        members: &[],
    };
    pub static DeleteScheduledActionRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteScheduledActionRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ServiceNamespace",
                crate::schema::Kind::Text(&ServiceNamespace),
            ),
            crate::schema::Member::required(
                "ScheduledActionName",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::required(
                "ResourceId",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::required(
                "ScalableDimension",
                crate::schema::Kind::Text(&ScalableDimension),
            ),
        ],
    };
    pub static DeleteScheduledActionResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteScheduledActionResponse",
        union: false,
        members: &[],
    };
    pub static DeregisterScalableTargetRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeregisterScalableTargetRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ServiceNamespace",
                    crate::schema::Kind::Text(&ServiceNamespace),
                ),
                crate::schema::Member::required(
                    "ResourceId",
                    crate::schema::Kind::Text(&ResourceIdMaxLen1600),
                ),
                crate::schema::Member::required(
                    "ScalableDimension",
                    crate::schema::Kind::Text(&ScalableDimension),
                ),
            ],
        };
    pub static DeregisterScalableTargetResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeregisterScalableTargetResponse",
            union: false,
            members: &[],
        };
    pub static DescribeScalableTargetsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeScalableTargetsRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ServiceNamespace",
                    crate::schema::Kind::Text(&ServiceNamespace),
                ),
                crate::schema::Member::optional(
                    "ResourceIds",
                    crate::schema::Kind::List(&ResourceIdsMaxLen1600),
                ),
                crate::schema::Member::optional(
                    "ScalableDimension",
                    crate::schema::Kind::Text(&ScalableDimension),
                ),
                crate::schema::Member::optional(
                    "MaxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            ],
        };
    pub static DescribeScalableTargetsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeScalableTargetsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ScalableTargets",
                    crate::schema::Kind::List(&ScalableTargets),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            ],
        };
    pub static DescribeScalingActivitiesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeScalingActivitiesRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ServiceNamespace",
                    crate::schema::Kind::Text(&ServiceNamespace),
                ),
                crate::schema::Member::optional(
                    "ResourceId",
                    crate::schema::Kind::Text(&ResourceIdMaxLen1600),
                ),
                crate::schema::Member::optional(
                    "ScalableDimension",
                    crate::schema::Kind::Text(&ScalableDimension),
                ),
                crate::schema::Member::optional(
                    "MaxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
                crate::schema::Member::optional(
                    "IncludeNotScaledActivities",
                    crate::schema::Kind::Boolean,
                ),
            ],
        };
    pub static DescribeScalingActivitiesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeScalingActivitiesResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ScalingActivities",
                    crate::schema::Kind::List(&ScalingActivities),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            ],
        };
    pub static DescribeScalingPoliciesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeScalingPoliciesRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "PolicyNames",
                    crate::schema::Kind::List(&ResourceIdsMaxLen1600),
                ),
                crate::schema::Member::required(
                    "ServiceNamespace",
                    crate::schema::Kind::Text(&ServiceNamespace),
                ),
                crate::schema::Member::optional(
                    "ResourceId",
                    crate::schema::Kind::Text(&ResourceIdMaxLen1600),
                ),
                crate::schema::Member::optional(
                    "ScalableDimension",
                    crate::schema::Kind::Text(&ScalableDimension),
                ),
                crate::schema::Member::optional(
                    "MaxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            ],
        };
    pub static DescribeScalingPoliciesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeScalingPoliciesResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ScalingPolicies",
                    crate::schema::Kind::List(&ScalingPolicies),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            ],
        };
    pub static DescribeScheduledActionsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeScheduledActionsRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ScheduledActionNames",
                    crate::schema::Kind::List(&ResourceIdsMaxLen1600),
                ),
                crate::schema::Member::required(
                    "ServiceNamespace",
                    crate::schema::Kind::Text(&ServiceNamespace),
                ),
                crate::schema::Member::optional(
                    "ResourceId",
                    crate::schema::Kind::Text(&ResourceIdMaxLen1600),
                ),
                crate::schema::Member::optional(
                    "ScalableDimension",
                    crate::schema::Kind::Text(&ScalableDimension),
                ),
                crate::schema::Member::optional(
                    "MaxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            ],
        };
    pub static DescribeScheduledActionsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeScheduledActionsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "ScheduledActions",
                    crate::schema::Kind::List(&ScheduledActions),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            ],
        };
    pub static Expression: crate::schema::Text = crate::schema::Text::new(
        "Expression",
        crate::schema::Length::new(Some(1), Some(2048)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static GetPredictiveScalingForecastRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetPredictiveScalingForecastRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ServiceNamespace",
                    crate::schema::Kind::Text(&ServiceNamespace),
                ),
                crate::schema::Member::required(
                    "ResourceId",
                    crate::schema::Kind::Text(&ResourceIdMaxLen1600),
                ),
                crate::schema::Member::required(
                    "ScalableDimension",
                    crate::schema::Kind::Text(&ScalableDimension),
                ),
                crate::schema::Member::required(
                    "PolicyName",
                    crate::schema::Kind::Text(&PolicyName),
                ),
                crate::schema::Member::required("StartTime", crate::schema::Kind::Timestamp),
                crate::schema::Member::required("EndTime", crate::schema::Kind::Timestamp),
            ],
        };
    pub static GetPredictiveScalingForecastResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetPredictiveScalingForecastResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "LoadForecast",
                    crate::schema::Kind::List(&LoadForecasts),
                ),
                crate::schema::Member::optional(
                    "CapacityForecast",
                    crate::schema::Kind::Structure(&CapacityForecast),
                ),
                crate::schema::Member::optional("UpdateTime", crate::schema::Kind::Timestamp),
            ],
        };
    pub static Id: crate::schema::Text = crate::schema::Text::new(
        "Id",
        crate::schema::Length::new(Some(1), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static ListTagsForResourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListTagsForResourceRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "ResourceARN",
            crate::schema::Kind::Text(&AmazonResourceName),
        )],
    };
    pub static ListTagsForResourceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListTagsForResourceResponse",
        union: false,
        members: &[crate::schema::Member::optional("Tags", crate::schema::Kind::Map(&TagMap))],
    };
    pub static LoadForecast: crate::schema::Structure = crate::schema::Structure {
        name: "LoadForecast",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Timestamps",
                crate::schema::Kind::List(&PredictiveScalingForecastTimestamps),
            ),
            crate::schema::Member::required(
                "Values",
                crate::schema::Kind::List(&PredictiveScalingForecastValues),
            ),
            crate::schema::Member::required(
                "MetricSpecification",
                crate::schema::Kind::Structure(&PredictiveScalingMetricSpecification),
            ),
        ],
    };
    pub static LoadForecasts: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LoadForecast),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MetricAggregationType: crate::schema::Text =
        crate::schema::Text::one_of("MetricAggregationType", super::MetricAggregationType::TEXTS);
    pub static MetricDimension: crate::schema::Structure = crate::schema::Structure {
        name: "MetricDimension",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Name",
                crate::schema::Kind::Text(&MetricDimensionName),
            ),
            crate::schema::Member::required(
                "Value",
                crate::schema::Kind::Text(&MetricDimensionValue),
            ),
        ],
    };
    pub static MetricDimensionName: crate::schema::Text =
        crate::schema::Text::new("MetricDimensionName", crate::schema::Length::ANY, None);
    pub static MetricDimensionValue: crate::schema::Text =
        crate::schema::Text::new("MetricDimensionValue", crate::schema::Length::ANY, None);
    pub static MetricDimensions: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MetricDimension),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MetricName: crate::schema::Text =
        crate::schema::Text::new("MetricName", crate::schema::Length::ANY, None);
    pub static MetricNamespace: crate::schema::Text =
        crate::schema::Text::new("MetricNamespace", crate::schema::Length::ANY, None);
    pub static MetricStatistic: crate::schema::Text =
        crate::schema::Text::one_of("MetricStatistic", super::MetricStatistic::TEXTS);
    pub static MetricType: crate::schema::Text =
        crate::schema::Text::one_of("MetricType", super::MetricType::TEXTS);
    pub static MetricUnit: crate::schema::Text =
        crate::schema::Text::new("MetricUnit", crate::schema::Length::ANY, None);
    pub static NotScaledReason: crate::schema::Structure = crate::schema::Structure {
        name: "NotScaledReason",
        union: false,
        members: &[
            crate::schema::Member::required("Code", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional(
                "MaxCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "MinCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "CurrentCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static NotScaledReasons: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&NotScaledReason),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PolicyName: crate::schema::Text = crate::schema::Text::new(
        "PolicyName",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("\\p{Print}+"),
    );
    pub static PolicyType: crate::schema::Text =
        crate::schema::Text::one_of("PolicyType", super::PolicyType::TEXTS);
    pub static PredefinedMetricSpecification: crate::schema::Structure = crate::schema::Structure {
        name: "PredefinedMetricSpecification",
        union: false,
        members: &[
            crate::schema::Member::required(
                "PredefinedMetricType",
                crate::schema::Kind::Text(&MetricType),
            ),
            crate::schema::Member::optional(
                "ResourceLabel",
                crate::schema::Kind::Text(&ResourceLabel),
            ),
        ],
    };
    pub static PredictiveScalingCustomizedMetricSpecification: crate::schema::Structure =
        crate::schema::Structure {
            name: "PredictiveScalingCustomizedMetricSpecification",
            union: false,
            members: &[crate::schema::Member::required(
                "MetricDataQueries",
                crate::schema::Kind::List(&PredictiveScalingMetricDataQueries),
            )],
        };
    pub static PredictiveScalingForecastTimestamps: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Timestamp,
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PredictiveScalingForecastValues: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Double(crate::schema::Span::ANY),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PredictiveScalingMaxCapacityBreachBehavior: crate::schema::Text =
        crate::schema::Text::one_of(
            "PredictiveScalingMaxCapacityBreachBehavior",
            super::PredictiveScalingMaxCapacityBreachBehavior::TEXTS,
        );
    pub static PredictiveScalingMetric: crate::schema::Structure = crate::schema::Structure {
        name: "PredictiveScalingMetric",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Dimensions",
                crate::schema::Kind::List(&PredictiveScalingMetricDimensions),
            ),
            crate::schema::Member::optional(
                "MetricName",
                crate::schema::Kind::Text(&PredictiveScalingMetricName),
            ),
            crate::schema::Member::optional(
                "Namespace",
                crate::schema::Kind::Text(&PredictiveScalingMetricNamespace),
            ),
        ],
    };
    pub static PredictiveScalingMetricDataQueries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PredictiveScalingMetricDataQuery),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PredictiveScalingMetricDataQuery: crate::schema::Structure =
        crate::schema::Structure {
            name: "PredictiveScalingMetricDataQuery",
            union: false,
            members: &[
                crate::schema::Member::required("Id", crate::schema::Kind::Text(&Id)),
                crate::schema::Member::optional(
                    "Expression",
                    crate::schema::Kind::Text(&Expression),
                ),
                crate::schema::Member::optional(
                    "MetricStat",
                    crate::schema::Kind::Structure(&PredictiveScalingMetricStat),
                ),
                crate::schema::Member::optional("Label", crate::schema::Kind::Text(&XmlString)),
                crate::schema::Member::optional("ReturnData", crate::schema::Kind::Boolean),
            ],
        };
    pub static PredictiveScalingMetricDimension: crate::schema::Structure =
        crate::schema::Structure {
            name: "PredictiveScalingMetricDimension",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "Name",
                    crate::schema::Kind::Text(&PredictiveScalingMetricDimensionName),
                ),
                crate::schema::Member::required(
                    "Value",
                    crate::schema::Kind::Text(&PredictiveScalingMetricDimensionValue),
                ),
            ],
        };
    pub static PredictiveScalingMetricDimensionName: crate::schema::Text = crate::schema::Text::new(
        "PredictiveScalingMetricDimensionName",
        crate::schema::Length::new(Some(1), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static PredictiveScalingMetricDimensionValue: crate::schema::Text =
        crate::schema::Text::new(
            "PredictiveScalingMetricDimensionValue",
            crate::schema::Length::new(Some(1), Some(1024)),
            Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
        );
    pub static PredictiveScalingMetricDimensions: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PredictiveScalingMetricDimension),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PredictiveScalingMetricName: crate::schema::Text = crate::schema::Text::new(
        "PredictiveScalingMetricName",
        crate::schema::Length::new(Some(1), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static PredictiveScalingMetricNamespace: crate::schema::Text = crate::schema::Text::new(
        "PredictiveScalingMetricNamespace",
        crate::schema::Length::new(Some(1), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static PredictiveScalingMetricSpecification: crate::schema::Structure =
        crate::schema::Structure {
            name: "PredictiveScalingMetricSpecification",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "TargetValue",
                    crate::schema::Kind::Double(crate::schema::Span::ANY),
                ),
                crate::schema::Member::optional(
                    "PredefinedMetricPairSpecification",
                    crate::schema::Kind::Structure(
                        &PredictiveScalingPredefinedMetricPairSpecification,
                    ),
                ),
                crate::schema::Member::optional(
                    "PredefinedScalingMetricSpecification",
                    crate::schema::Kind::Structure(
                        &PredictiveScalingPredefinedScalingMetricSpecification,
                    ),
                ),
                crate::schema::Member::optional(
                    "PredefinedLoadMetricSpecification",
                    crate::schema::Kind::Structure(
                        &PredictiveScalingPredefinedLoadMetricSpecification,
                    ),
                ),
                crate::schema::Member::optional(
                    "CustomizedScalingMetricSpecification",
                    crate::schema::Kind::Structure(&PredictiveScalingCustomizedMetricSpecification),
                ),
                crate::schema::Member::optional(
                    "CustomizedLoadMetricSpecification",
                    crate::schema::Kind::Structure(&PredictiveScalingCustomizedMetricSpecification),
                ),
                crate::schema::Member::optional(
                    "CustomizedCapacityMetricSpecification",
                    crate::schema::Kind::Structure(&PredictiveScalingCustomizedMetricSpecification),
                ),
            ],
        };
    pub static PredictiveScalingMetricSpecifications: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PredictiveScalingMetricSpecification),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PredictiveScalingMetricStat: crate::schema::Structure = crate::schema::Structure {
        name: "PredictiveScalingMetricStat",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Metric",
                crate::schema::Kind::Structure(&PredictiveScalingMetric),
            ),
            crate::schema::Member::required("Stat", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional(
                "Unit",
                crate::schema::Kind::Text(&PredictiveScalingMetricUnit),
            ),
        ],
    };
    pub static PredictiveScalingMetricType: crate::schema::Text = crate::schema::Text::new(
        "PredictiveScalingMetricType",
        crate::schema::Length::new(Some(1), Some(128)),
        None,
    );
    pub static PredictiveScalingMetricUnit: crate::schema::Text = crate::schema::Text::new(
        "PredictiveScalingMetricUnit",
        crate::schema::Length::new(Some(1), Some(1023)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static PredictiveScalingMode: crate::schema::Text =
        crate::schema::Text::one_of("PredictiveScalingMode", super::PredictiveScalingMode::TEXTS);
    pub static PredictiveScalingPolicyConfiguration: crate::schema::Structure =
        crate::schema::Structure {
            name: "PredictiveScalingPolicyConfiguration",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "MetricSpecifications",
                    crate::schema::Kind::List(&PredictiveScalingMetricSpecifications),
                ),
                crate::schema::Member::optional(
                    "Mode",
                    crate::schema::Kind::Text(&PredictiveScalingMode),
                ),
                crate::schema::Member::optional(
                    "SchedulingBufferTime",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(3600))),
                ),
                crate::schema::Member::optional(
                    "MaxCapacityBreachBehavior",
                    crate::schema::Kind::Text(&PredictiveScalingMaxCapacityBreachBehavior),
                ),
                crate::schema::Member::optional(
                    "MaxCapacityBuffer",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(100))),
                ),
            ],
        };
    pub static PredictiveScalingPredefinedLoadMetricSpecification: crate::schema::Structure =
        crate::schema::Structure {
            name: "PredictiveScalingPredefinedLoadMetricSpecification",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "PredefinedMetricType",
                    crate::schema::Kind::Text(&PredictiveScalingMetricType),
                ),
                crate::schema::Member::optional(
                    "ResourceLabel",
                    crate::schema::Kind::Text(&ResourceLabel),
                ),
            ],
        };
    pub static PredictiveScalingPredefinedMetricPairSpecification: crate::schema::Structure =
        crate::schema::Structure {
            name: "PredictiveScalingPredefinedMetricPairSpecification",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "PredefinedMetricType",
                    crate::schema::Kind::Text(&PredictiveScalingMetricType),
                ),
                crate::schema::Member::optional(
                    "ResourceLabel",
                    crate::schema::Kind::Text(&ResourceLabel),
                ),
            ],
        };
    pub static PredictiveScalingPredefinedScalingMetricSpecification: crate::schema::Structure =
        crate::schema::Structure {
            name: "PredictiveScalingPredefinedScalingMetricSpecification",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "PredefinedMetricType",
                    crate::schema::Kind::Text(&PredictiveScalingMetricType),
                ),
                crate::schema::Member::optional(
                    "ResourceLabel",
                    crate::schema::Kind::Text(&ResourceLabel),
                ),
            ],
        };
    pub static PutScalingPolicyRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutScalingPolicyRequest",
        union: false,
        members: &[
            crate::schema::Member::required("PolicyName", crate::schema::Kind::Text(&PolicyName)),
            crate::schema::Member::required(
                "ServiceNamespace",
                crate::schema::Kind::Text(&ServiceNamespace),
            ),
            crate::schema::Member::required(
                "ResourceId",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::required(
                "ScalableDimension",
                crate::schema::Kind::Text(&ScalableDimension),
            ),
            crate::schema::Member::optional("PolicyType", crate::schema::Kind::Text(&PolicyType)),
            crate::schema::Member::optional(
                "StepScalingPolicyConfiguration",
                crate::schema::Kind::Structure(&StepScalingPolicyConfiguration),
            ),
            crate::schema::Member::optional(
                "TargetTrackingScalingPolicyConfiguration",
                crate::schema::Kind::Structure(&TargetTrackingScalingPolicyConfiguration),
            ),
            crate::schema::Member::optional(
                "PredictiveScalingPolicyConfiguration",
                crate::schema::Kind::Structure(&PredictiveScalingPolicyConfiguration),
            ),
        ],
    };
    pub static PutScalingPolicyResponse: crate::schema::Structure = crate::schema::Structure {
        name: "PutScalingPolicyResponse",
        union: false,
        members: &[
            crate::schema::Member::required(
                "PolicyARN",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::optional("Alarms", crate::schema::Kind::List(&Alarms)),
        ],
    };
    pub static PutScheduledActionRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutScheduledActionRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ServiceNamespace",
                crate::schema::Kind::Text(&ServiceNamespace),
            ),
            crate::schema::Member::optional(
                "Schedule",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::optional(
                "Timezone",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::required(
                "ScheduledActionName",
                crate::schema::Kind::Text(&ScheduledActionName),
            ),
            crate::schema::Member::required(
                "ResourceId",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::required(
                "ScalableDimension",
                crate::schema::Kind::Text(&ScalableDimension),
            ),
            crate::schema::Member::optional("StartTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("EndTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "ScalableTargetAction",
                crate::schema::Kind::Structure(&ScalableTargetAction),
            ),
        ],
    };
    pub static PutScheduledActionResponse: crate::schema::Structure =
        crate::schema::Structure { name: "PutScheduledActionResponse", union: false, members: &[] };
    pub static RegisterScalableTargetRequest: crate::schema::Structure = crate::schema::Structure {
        name: "RegisterScalableTargetRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ServiceNamespace",
                crate::schema::Kind::Text(&ServiceNamespace),
            ),
            crate::schema::Member::required(
                "ResourceId",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::required(
                "ScalableDimension",
                crate::schema::Kind::Text(&ScalableDimension),
            ),
            crate::schema::Member::optional(
                "MinCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "MaxCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "RoleARN",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::optional(
                "SuspendedState",
                crate::schema::Kind::Structure(&SuspendedState),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::Map(&TagMap)),
        ],
    };
    pub static RegisterScalableTargetResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "RegisterScalableTargetResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "ScalableTargetARN",
                crate::schema::Kind::Text(&XmlString),
            )],
        };
    pub static ResourceId: crate::schema::Text = crate::schema::Text::new(
        "ResourceId",
        crate::schema::Length::ANY,
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static ResourceIdMaxLen1600: crate::schema::Text = crate::schema::Text::new(
        "ResourceIdMaxLen1600",
        crate::schema::Length::new(Some(1), Some(1600)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static ResourceIdsMaxLen1600: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ResourceIdMaxLen1600),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(50)),
    };
    pub static ResourceLabel: crate::schema::Text = crate::schema::Text::new(
        "ResourceLabel",
        crate::schema::Length::new(Some(1), Some(1023)),
        None,
    );
    pub static ScalableDimension: crate::schema::Text =
        crate::schema::Text::one_of("ScalableDimension", super::ScalableDimension::TEXTS);
    pub static ScalableTarget: crate::schema::Structure = crate::schema::Structure {
        name: "ScalableTarget",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ServiceNamespace",
                crate::schema::Kind::Text(&ServiceNamespace),
            ),
            crate::schema::Member::required(
                "ResourceId",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::required(
                "ScalableDimension",
                crate::schema::Kind::Text(&ScalableDimension),
            ),
            crate::schema::Member::required(
                "MinCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::required(
                "MaxCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "PredictedCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::required(
                "RoleARN",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::required("CreationTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "SuspendedState",
                crate::schema::Kind::Structure(&SuspendedState),
            ),
            crate::schema::Member::optional(
                "ScalableTargetARN",
                crate::schema::Kind::Text(&XmlString),
            ),
        ],
    };
    pub static ScalableTargetAction: crate::schema::Structure = crate::schema::Structure {
        name: "ScalableTargetAction",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "MinCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "MaxCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static ScalableTargets: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ScalableTarget),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ScalingActivities: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ScalingActivity),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ScalingActivity: crate::schema::Structure = crate::schema::Structure {
        name: "ScalingActivity",
        union: false,
        members: &[
            crate::schema::Member::required("ActivityId", crate::schema::Kind::Text(&ResourceId)),
            crate::schema::Member::required(
                "ServiceNamespace",
                crate::schema::Kind::Text(&ServiceNamespace),
            ),
            crate::schema::Member::required(
                "ResourceId",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::required(
                "ScalableDimension",
                crate::schema::Kind::Text(&ScalableDimension),
            ),
            crate::schema::Member::required("Description", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::required("Cause", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::required("StartTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("EndTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::required(
                "StatusCode",
                crate::schema::Kind::Text(&ScalingActivityStatusCode),
            ),
            crate::schema::Member::optional("StatusMessage", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional("Details", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional(
                "NotScaledReasons",
                crate::schema::Kind::List(&NotScaledReasons),
            ),
        ],
    };
    pub static ScalingActivityStatusCode: crate::schema::Text = crate::schema::Text::one_of(
        "ScalingActivityStatusCode",
        super::ScalingActivityStatusCode::TEXTS,
    );
    pub static ScalingPolicies: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ScalingPolicy),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ScalingPolicy: crate::schema::Structure = crate::schema::Structure {
        name: "ScalingPolicy",
        union: false,
        members: &[
            crate::schema::Member::required(
                "PolicyARN",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::required("PolicyName", crate::schema::Kind::Text(&PolicyName)),
            crate::schema::Member::required(
                "ServiceNamespace",
                crate::schema::Kind::Text(&ServiceNamespace),
            ),
            crate::schema::Member::required(
                "ResourceId",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::required(
                "ScalableDimension",
                crate::schema::Kind::Text(&ScalableDimension),
            ),
            crate::schema::Member::required("PolicyType", crate::schema::Kind::Text(&PolicyType)),
            crate::schema::Member::optional(
                "StepScalingPolicyConfiguration",
                crate::schema::Kind::Structure(&StepScalingPolicyConfiguration),
            ),
            crate::schema::Member::optional(
                "TargetTrackingScalingPolicyConfiguration",
                crate::schema::Kind::Structure(&TargetTrackingScalingPolicyConfiguration),
            ),
            crate::schema::Member::optional(
                "PredictiveScalingPolicyConfiguration",
                crate::schema::Kind::Structure(&PredictiveScalingPolicyConfiguration),
            ),
            crate::schema::Member::optional("Alarms", crate::schema::Kind::List(&Alarms)),
            crate::schema::Member::required("CreationTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static ScheduledAction: crate::schema::Structure = crate::schema::Structure {
        name: "ScheduledAction",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ScheduledActionName",
                crate::schema::Kind::Text(&ScheduledActionName),
            ),
            crate::schema::Member::required(
                "ScheduledActionARN",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::required(
                "ServiceNamespace",
                crate::schema::Kind::Text(&ServiceNamespace),
            ),
            crate::schema::Member::required(
                "Schedule",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::optional(
                "Timezone",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::required(
                "ResourceId",
                crate::schema::Kind::Text(&ResourceIdMaxLen1600),
            ),
            crate::schema::Member::optional(
                "ScalableDimension",
                crate::schema::Kind::Text(&ScalableDimension),
            ),
            crate::schema::Member::optional("StartTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("EndTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "ScalableTargetAction",
                crate::schema::Kind::Structure(&ScalableTargetAction),
            ),
            crate::schema::Member::required("CreationTime", crate::schema::Kind::Timestamp),
        ],
    };
    pub static ScheduledActionName: crate::schema::Text = crate::schema::Text::new(
        "ScheduledActionName",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("(?!((^[ ]+.*)|(.*([\\u0000-\\u001f]|[\\u007f-\\u009f]|[:/|])+.*)|(.*[ ]+$))).+"),
    );
    pub static ScheduledActions: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ScheduledAction),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ServiceNamespace: crate::schema::Text =
        crate::schema::Text::one_of("ServiceNamespace", super::ServiceNamespace::TEXTS);
    pub static StepAdjustment: crate::schema::Structure = crate::schema::Structure {
        name: "StepAdjustment",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "MetricIntervalLowerBound",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "MetricIntervalUpperBound",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::required(
                "ScalingAdjustment",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static StepAdjustments: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&StepAdjustment),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static StepScalingPolicyConfiguration: crate::schema::Structure =
        crate::schema::Structure {
            name: "StepScalingPolicyConfiguration",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "AdjustmentType",
                    crate::schema::Kind::Text(&AdjustmentType),
                ),
                crate::schema::Member::optional(
                    "StepAdjustments",
                    crate::schema::Kind::List(&StepAdjustments),
                ),
                crate::schema::Member::optional(
                    "MinAdjustmentMagnitude",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "Cooldown",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "MetricAggregationType",
                    crate::schema::Kind::Text(&MetricAggregationType),
                ),
            ],
        };
    pub static SuspendedState: crate::schema::Structure = crate::schema::Structure {
        name: "SuspendedState",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "DynamicScalingInSuspended",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional(
                "DynamicScalingOutSuspended",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional(
                "ScheduledScalingSuspended",
                crate::schema::Kind::Boolean,
            ),
        ],
    };
    pub static TagKey: crate::schema::Text =
        crate::schema::Text::new("TagKey", crate::schema::Length::new(Some(1), Some(128)), None);
    pub static TagKeyList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&TagKey),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(200)),
    };
    pub static TagMap: crate::schema::Map = crate::schema::Map {
        key: &TagKey,
        value: crate::schema::Kind::Text(&TagValue),
        length: crate::schema::Length::ANY,
    };
    pub static TagResourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TagResourceRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ResourceARN",
                crate::schema::Kind::Text(&AmazonResourceName),
            ),
            crate::schema::Member::required("Tags", crate::schema::Kind::Map(&TagMap)),
        ],
    };
    pub static TagResourceResponse: crate::schema::Structure =
        crate::schema::Structure { name: "TagResourceResponse", union: false, members: &[] };
    pub static TagValue: crate::schema::Text =
        crate::schema::Text::new("TagValue", crate::schema::Length::new(Some(0), Some(256)), None);
    pub static TargetTrackingMetric: crate::schema::Structure = crate::schema::Structure {
        name: "TargetTrackingMetric",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Dimensions",
                crate::schema::Kind::List(&TargetTrackingMetricDimensions),
            ),
            crate::schema::Member::optional(
                "MetricName",
                crate::schema::Kind::Text(&TargetTrackingMetricName),
            ),
            crate::schema::Member::optional(
                "Namespace",
                crate::schema::Kind::Text(&TargetTrackingMetricNamespace),
            ),
        ],
    };
    pub static TargetTrackingMetricDataQueries: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TargetTrackingMetricDataQuery),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TargetTrackingMetricDataQuery: crate::schema::Structure = crate::schema::Structure {
        name: "TargetTrackingMetricDataQuery",
        union: false,
        members: &[
            crate::schema::Member::optional("Expression", crate::schema::Kind::Text(&Expression)),
            crate::schema::Member::required("Id", crate::schema::Kind::Text(&Id)),
            crate::schema::Member::optional("Label", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional(
                "MetricStat",
                crate::schema::Kind::Structure(&TargetTrackingMetricStat),
            ),
            crate::schema::Member::optional("ReturnData", crate::schema::Kind::Boolean),
        ],
    };
    pub static TargetTrackingMetricDimension: crate::schema::Structure = crate::schema::Structure {
        name: "TargetTrackingMetricDimension",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Name",
                crate::schema::Kind::Text(&TargetTrackingMetricDimensionName),
            ),
            crate::schema::Member::required(
                "Value",
                crate::schema::Kind::Text(&TargetTrackingMetricDimensionValue),
            ),
        ],
    };
    pub static TargetTrackingMetricDimensionName: crate::schema::Text = crate::schema::Text::new(
        "TargetTrackingMetricDimensionName",
        crate::schema::Length::new(Some(1), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static TargetTrackingMetricDimensionValue: crate::schema::Text = crate::schema::Text::new(
        "TargetTrackingMetricDimensionValue",
        crate::schema::Length::new(Some(1), Some(1024)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static TargetTrackingMetricDimensions: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TargetTrackingMetricDimension),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TargetTrackingMetricName: crate::schema::Text = crate::schema::Text::new(
        "TargetTrackingMetricName",
        crate::schema::Length::new(Some(1), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static TargetTrackingMetricNamespace: crate::schema::Text = crate::schema::Text::new(
        "TargetTrackingMetricNamespace",
        crate::schema::Length::new(Some(1), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static TargetTrackingMetricStat: crate::schema::Structure = crate::schema::Structure {
        name: "TargetTrackingMetricStat",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Metric",
                crate::schema::Kind::Structure(&TargetTrackingMetric),
            ),
            crate::schema::Member::required("Stat", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional(
                "Unit",
                crate::schema::Kind::Text(&TargetTrackingMetricUnit),
            ),
        ],
    };
    pub static TargetTrackingMetricUnit: crate::schema::Text = crate::schema::Text::new(
        "TargetTrackingMetricUnit",
        crate::schema::Length::new(Some(1), Some(1023)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static TargetTrackingScalingPolicyConfiguration: crate::schema::Structure =
        crate::schema::Structure {
            name: "TargetTrackingScalingPolicyConfiguration",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "TargetValue",
                    crate::schema::Kind::Double(crate::schema::Span::ANY),
                ),
                crate::schema::Member::optional(
                    "PredefinedMetricSpecification",
                    crate::schema::Kind::Structure(&PredefinedMetricSpecification),
                ),
                crate::schema::Member::optional(
                    "CustomizedMetricSpecification",
                    crate::schema::Kind::Structure(&CustomizedMetricSpecification),
                ),
                crate::schema::Member::optional(
                    "ScaleOutCooldown",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "ScaleInCooldown",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional("DisableScaleIn", crate::schema::Kind::Boolean),
            ],
        };
    pub static UntagResourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UntagResourceRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ResourceARN",
                crate::schema::Kind::Text(&AmazonResourceName),
            ),
            crate::schema::Member::required("TagKeys", crate::schema::Kind::List(&TagKeyList)),
        ],
    };
    pub static UntagResourceResponse: crate::schema::Structure =
        crate::schema::Structure { name: "UntagResourceResponse", union: false, members: &[] };
    pub static XmlString: crate::schema::Text = crate::schema::Text::new(
        "XmlString",
        crate::schema::Length::ANY,
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
}
