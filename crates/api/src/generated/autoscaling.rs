//! Auto Scaling, API version 2011-01-01.
//! Written by `cargo xtask codegen`: change the generator, not this file.

#![allow(clippy::all)]

/// The service as a whole.
pub static SERVICE: crate::Service = crate::Service {
    name: "autoscaling",
    service_id: "Auto Scaling",
    signing_name: "autoscaling",
    endpoint_prefix: "autoscaling",
    api_version: "2011-01-01",
    target_prefix: None,
    xml_namespace: Some("http://autoscaling.amazonaws.com/doc/2011-01-01/"),
    json_version: None,
    protocols: &[crate::Protocol::Query],
    query_compatible: false,
    validation_code: "ValidationError",
    operations: OPERATIONS,
    errors: error::ALL,
};

/// Every operation, in order of name.
pub static OPERATIONS: &[crate::Operation] = &[
    crate::Operation {
        name: "AttachInstances",
        input: &schema::AttachInstancesQuery,
        output: &schema::AttachInstancesResponse,
        result_wrapper: None,
        errors: &[&error::ResourceContentionFault, &error::ServiceLinkedRoleFailure],
    },
    crate::Operation {
        name: "AttachLoadBalancerTargetGroups",
        input: &schema::AttachLoadBalancerTargetGroupsType,
        output: &schema::AttachLoadBalancerTargetGroupsResultType,
        result_wrapper: Some("AttachLoadBalancerTargetGroupsResult"),
        errors: &[
            &error::ResourceContentionFault,
            &error::ServiceLinkedRoleFailure,
            &error::InstanceRefreshInProgressFault,
        ],
    },
    crate::Operation {
        name: "AttachLoadBalancers",
        input: &schema::AttachLoadBalancersType,
        output: &schema::AttachLoadBalancersResultType,
        result_wrapper: Some("AttachLoadBalancersResult"),
        errors: &[
            &error::ResourceContentionFault,
            &error::ServiceLinkedRoleFailure,
            &error::InstanceRefreshInProgressFault,
        ],
    },
    crate::Operation {
        name: "AttachTrafficSources",
        input: &schema::AttachTrafficSourcesType,
        output: &schema::AttachTrafficSourcesResultType,
        result_wrapper: Some("AttachTrafficSourcesResult"),
        errors: &[
            &error::ResourceContentionFault,
            &error::ServiceLinkedRoleFailure,
            &error::InstanceRefreshInProgressFault,
        ],
    },
    crate::Operation {
        name: "BatchDeleteScheduledAction",
        input: &schema::BatchDeleteScheduledActionType,
        output: &schema::BatchDeleteScheduledActionAnswer,
        result_wrapper: Some("BatchDeleteScheduledActionResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "BatchPutScheduledUpdateGroupAction",
        input: &schema::BatchPutScheduledUpdateGroupActionType,
        output: &schema::BatchPutScheduledUpdateGroupActionAnswer,
        result_wrapper: Some("BatchPutScheduledUpdateGroupActionResult"),
        errors: &[
            &error::AlreadyExistsFault,
            &error::LimitExceededFault,
            &error::ResourceContentionFault,
        ],
    },
    crate::Operation {
        name: "CancelInstanceRefresh",
        input: &schema::CancelInstanceRefreshType,
        output: &schema::CancelInstanceRefreshAnswer,
        result_wrapper: Some("CancelInstanceRefreshResult"),
        errors: &[
            &error::LimitExceededFault,
            &error::ResourceContentionFault,
            &error::ActiveInstanceRefreshNotFoundFault,
        ],
    },
    crate::Operation {
        name: "CompleteLifecycleAction",
        input: &schema::CompleteLifecycleActionType,
        output: &schema::CompleteLifecycleActionAnswer,
        result_wrapper: Some("CompleteLifecycleActionResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "CreateAutoScalingGroup",
        input: &schema::CreateAutoScalingGroupType,
        output: &schema::CreateAutoScalingGroupResponse,
        result_wrapper: None,
        errors: &[
            &error::AlreadyExistsFault,
            &error::LimitExceededFault,
            &error::ResourceContentionFault,
            &error::ServiceLinkedRoleFailure,
        ],
    },
    crate::Operation {
        name: "CreateLaunchConfiguration",
        input: &schema::CreateLaunchConfigurationType,
        output: &schema::CreateLaunchConfigurationResponse,
        result_wrapper: None,
        errors: &[
            &error::AlreadyExistsFault,
            &error::LimitExceededFault,
            &error::ResourceContentionFault,
        ],
    },
    crate::Operation {
        name: "CreateOrUpdateTags",
        input: &schema::CreateOrUpdateTagsType,
        output: &schema::CreateOrUpdateTagsResponse,
        result_wrapper: None,
        errors: &[
            &error::LimitExceededFault,
            &error::AlreadyExistsFault,
            &error::ResourceContentionFault,
            &error::ResourceInUseFault,
        ],
    },
    crate::Operation {
        name: "DeleteAutoScalingGroup",
        input: &schema::DeleteAutoScalingGroupType,
        output: &schema::DeleteAutoScalingGroupResponse,
        result_wrapper: None,
        errors: &[
            &error::ScalingActivityInProgressFault,
            &error::ResourceInUseFault,
            &error::ResourceContentionFault,
        ],
    },
    crate::Operation {
        name: "DeleteLaunchConfiguration",
        input: &schema::LaunchConfigurationNameType,
        output: &schema::DeleteLaunchConfigurationResponse,
        result_wrapper: None,
        errors: &[&error::ResourceInUseFault, &error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DeleteLifecycleHook",
        input: &schema::DeleteLifecycleHookType,
        output: &schema::DeleteLifecycleHookAnswer,
        result_wrapper: Some("DeleteLifecycleHookResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DeleteNotificationConfiguration",
        input: &schema::DeleteNotificationConfigurationType,
        output: &schema::DeleteNotificationConfigurationResponse,
        result_wrapper: None,
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DeletePolicy",
        input: &schema::DeletePolicyType,
        output: &schema::DeletePolicyResponse,
        result_wrapper: None,
        errors: &[&error::ResourceContentionFault, &error::ServiceLinkedRoleFailure],
    },
    crate::Operation {
        name: "DeleteScheduledAction",
        input: &schema::DeleteScheduledActionType,
        output: &schema::DeleteScheduledActionResponse,
        result_wrapper: None,
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DeleteTags",
        input: &schema::DeleteTagsType,
        output: &schema::DeleteTagsResponse,
        result_wrapper: None,
        errors: &[&error::ResourceContentionFault, &error::ResourceInUseFault],
    },
    crate::Operation {
        name: "DeleteWarmPool",
        input: &schema::DeleteWarmPoolType,
        output: &schema::DeleteWarmPoolAnswer,
        result_wrapper: Some("DeleteWarmPoolResult"),
        errors: &[
            &error::LimitExceededFault,
            &error::ResourceContentionFault,
            &error::ScalingActivityInProgressFault,
            &error::ResourceInUseFault,
        ],
    },
    crate::Operation {
        name: "DescribeAccountLimits",
        input: &schema::DescribeAccountLimitsRequest,
        output: &schema::DescribeAccountLimitsAnswer,
        result_wrapper: Some("DescribeAccountLimitsResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DescribeAccountSettings",
        input: &schema::DescribeAccountSettingsType,
        output: &schema::DescribeAccountSettingsAnswer,
        result_wrapper: Some("DescribeAccountSettingsResult"),
        errors: &[&error::InvalidNextToken],
    },
    crate::Operation {
        name: "DescribeAdjustmentTypes",
        input: &schema::DescribeAdjustmentTypesRequest,
        output: &schema::DescribeAdjustmentTypesAnswer,
        result_wrapper: Some("DescribeAdjustmentTypesResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DescribeAutoScalingGroups",
        input: &schema::AutoScalingGroupNamesType,
        output: &schema::AutoScalingGroupsType,
        result_wrapper: Some("DescribeAutoScalingGroupsResult"),
        errors: &[&error::InvalidNextToken, &error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DescribeAutoScalingInstances",
        input: &schema::DescribeAutoScalingInstancesType,
        output: &schema::AutoScalingInstancesType,
        result_wrapper: Some("DescribeAutoScalingInstancesResult"),
        errors: &[&error::InvalidNextToken, &error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DescribeAutoScalingNotificationTypes",
        input: &schema::DescribeAutoScalingNotificationTypesRequest,
        output: &schema::DescribeAutoScalingNotificationTypesAnswer,
        result_wrapper: Some("DescribeAutoScalingNotificationTypesResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DescribeInstanceRefreshes",
        input: &schema::DescribeInstanceRefreshesType,
        output: &schema::DescribeInstanceRefreshesAnswer,
        result_wrapper: Some("DescribeInstanceRefreshesResult"),
        errors: &[&error::InvalidNextToken, &error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DescribeLaunchConfigurations",
        input: &schema::LaunchConfigurationNamesType,
        output: &schema::LaunchConfigurationsType,
        result_wrapper: Some("DescribeLaunchConfigurationsResult"),
        errors: &[&error::InvalidNextToken, &error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DescribeLifecycleHookTypes",
        input: &schema::DescribeLifecycleHookTypesRequest,
        output: &schema::DescribeLifecycleHookTypesAnswer,
        result_wrapper: Some("DescribeLifecycleHookTypesResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DescribeLifecycleHooks",
        input: &schema::DescribeLifecycleHooksType,
        output: &schema::DescribeLifecycleHooksAnswer,
        result_wrapper: Some("DescribeLifecycleHooksResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DescribeLoadBalancerTargetGroups",
        input: &schema::DescribeLoadBalancerTargetGroupsRequest,
        output: &schema::DescribeLoadBalancerTargetGroupsResponse,
        result_wrapper: Some("DescribeLoadBalancerTargetGroupsResult"),
        errors: &[&error::ResourceContentionFault, &error::InvalidNextToken],
    },
    crate::Operation {
        name: "DescribeLoadBalancers",
        input: &schema::DescribeLoadBalancersRequest,
        output: &schema::DescribeLoadBalancersResponse,
        result_wrapper: Some("DescribeLoadBalancersResult"),
        errors: &[&error::ResourceContentionFault, &error::InvalidNextToken],
    },
    crate::Operation {
        name: "DescribeMetricCollectionTypes",
        input: &schema::DescribeMetricCollectionTypesRequest,
        output: &schema::DescribeMetricCollectionTypesAnswer,
        result_wrapper: Some("DescribeMetricCollectionTypesResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DescribeNotificationConfigurations",
        input: &schema::DescribeNotificationConfigurationsType,
        output: &schema::DescribeNotificationConfigurationsAnswer,
        result_wrapper: Some("DescribeNotificationConfigurationsResult"),
        errors: &[&error::InvalidNextToken, &error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DescribePolicies",
        input: &schema::DescribePoliciesType,
        output: &schema::PoliciesType,
        result_wrapper: Some("DescribePoliciesResult"),
        errors: &[
            &error::InvalidNextToken,
            &error::ResourceContentionFault,
            &error::ServiceLinkedRoleFailure,
        ],
    },
    crate::Operation {
        name: "DescribeScalingActivities",
        input: &schema::DescribeScalingActivitiesType,
        output: &schema::ActivitiesType,
        result_wrapper: Some("DescribeScalingActivitiesResult"),
        errors: &[&error::InvalidNextToken, &error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DescribeScalingProcessTypes",
        input: &schema::DescribeScalingProcessTypesRequest,
        output: &schema::ProcessesType,
        result_wrapper: Some("DescribeScalingProcessTypesResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DescribeScheduledActions",
        input: &schema::DescribeScheduledActionsType,
        output: &schema::ScheduledActionsType,
        result_wrapper: Some("DescribeScheduledActionsResult"),
        errors: &[&error::InvalidNextToken, &error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DescribeTags",
        input: &schema::DescribeTagsType,
        output: &schema::TagsType,
        result_wrapper: Some("DescribeTagsResult"),
        errors: &[&error::InvalidNextToken, &error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DescribeTerminationPolicyTypes",
        input: &schema::DescribeTerminationPolicyTypesRequest,
        output: &schema::DescribeTerminationPolicyTypesAnswer,
        result_wrapper: Some("DescribeTerminationPolicyTypesResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DescribeTrafficSources",
        input: &schema::DescribeTrafficSourcesRequest,
        output: &schema::DescribeTrafficSourcesResponse,
        result_wrapper: Some("DescribeTrafficSourcesResult"),
        errors: &[&error::ResourceContentionFault, &error::InvalidNextToken],
    },
    crate::Operation {
        name: "DescribeWarmPool",
        input: &schema::DescribeWarmPoolType,
        output: &schema::DescribeWarmPoolAnswer,
        result_wrapper: Some("DescribeWarmPoolResult"),
        errors: &[
            &error::InvalidNextToken,
            &error::LimitExceededFault,
            &error::ResourceContentionFault,
        ],
    },
    crate::Operation {
        name: "DetachInstances",
        input: &schema::DetachInstancesQuery,
        output: &schema::DetachInstancesAnswer,
        result_wrapper: Some("DetachInstancesResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DetachLoadBalancerTargetGroups",
        input: &schema::DetachLoadBalancerTargetGroupsType,
        output: &schema::DetachLoadBalancerTargetGroupsResultType,
        result_wrapper: Some("DetachLoadBalancerTargetGroupsResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DetachLoadBalancers",
        input: &schema::DetachLoadBalancersType,
        output: &schema::DetachLoadBalancersResultType,
        result_wrapper: Some("DetachLoadBalancersResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DetachTrafficSources",
        input: &schema::DetachTrafficSourcesType,
        output: &schema::DetachTrafficSourcesResultType,
        result_wrapper: Some("DetachTrafficSourcesResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "DisableMetricsCollection",
        input: &schema::DisableMetricsCollectionQuery,
        output: &schema::DisableMetricsCollectionResponse,
        result_wrapper: None,
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "EnableMetricsCollection",
        input: &schema::EnableMetricsCollectionQuery,
        output: &schema::EnableMetricsCollectionResponse,
        result_wrapper: None,
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "EnterStandby",
        input: &schema::EnterStandbyQuery,
        output: &schema::EnterStandbyAnswer,
        result_wrapper: Some("EnterStandbyResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "ExecutePolicy",
        input: &schema::ExecutePolicyType,
        output: &schema::ExecutePolicyResponse,
        result_wrapper: None,
        errors: &[&error::ScalingActivityInProgressFault, &error::ResourceContentionFault],
    },
    crate::Operation {
        name: "ExitStandby",
        input: &schema::ExitStandbyQuery,
        output: &schema::ExitStandbyAnswer,
        result_wrapper: Some("ExitStandbyResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "GetPredictiveScalingForecast",
        input: &schema::GetPredictiveScalingForecastType,
        output: &schema::GetPredictiveScalingForecastAnswer,
        result_wrapper: Some("GetPredictiveScalingForecastResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "LaunchInstances",
        input: &schema::LaunchInstancesRequest,
        output: &schema::LaunchInstancesResult,
        result_wrapper: Some("LaunchInstancesResult"),
        errors: &[
            &error::ResourceContentionFault,
            &error::IdempotentParameterMismatchError,
            &error::IdempotentCallInProgressFault,
        ],
    },
    crate::Operation {
        name: "PutAccountSetting",
        input: &schema::PutAccountSettingType,
        output: &schema::PutAccountSettingAnswer,
        result_wrapper: Some("PutAccountSettingResult"),
        errors: &[],
    },
    crate::Operation {
        name: "PutLifecycleHook",
        input: &schema::PutLifecycleHookType,
        output: &schema::PutLifecycleHookAnswer,
        result_wrapper: Some("PutLifecycleHookResult"),
        errors: &[&error::LimitExceededFault, &error::ResourceContentionFault],
    },
    crate::Operation {
        name: "PutNotificationConfiguration",
        input: &schema::PutNotificationConfigurationType,
        output: &schema::PutNotificationConfigurationResponse,
        result_wrapper: None,
        errors: &[
            &error::LimitExceededFault,
            &error::ResourceContentionFault,
            &error::ServiceLinkedRoleFailure,
        ],
    },
    crate::Operation {
        name: "PutScalingPolicy",
        input: &schema::PutScalingPolicyType,
        output: &schema::PolicyARNType,
        result_wrapper: Some("PutScalingPolicyResult"),
        errors: &[
            &error::LimitExceededFault,
            &error::ResourceContentionFault,
            &error::ServiceLinkedRoleFailure,
        ],
    },
    crate::Operation {
        name: "PutScheduledUpdateGroupAction",
        input: &schema::PutScheduledUpdateGroupActionType,
        output: &schema::PutScheduledUpdateGroupActionResponse,
        result_wrapper: None,
        errors: &[
            &error::AlreadyExistsFault,
            &error::LimitExceededFault,
            &error::ResourceContentionFault,
        ],
    },
    crate::Operation {
        name: "PutWarmPool",
        input: &schema::PutWarmPoolType,
        output: &schema::PutWarmPoolAnswer,
        result_wrapper: Some("PutWarmPoolResult"),
        errors: &[
            &error::LimitExceededFault,
            &error::ResourceContentionFault,
            &error::InstanceRefreshInProgressFault,
        ],
    },
    crate::Operation {
        name: "RecordLifecycleActionHeartbeat",
        input: &schema::RecordLifecycleActionHeartbeatType,
        output: &schema::RecordLifecycleActionHeartbeatAnswer,
        result_wrapper: Some("RecordLifecycleActionHeartbeatResult"),
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "ResumeProcesses",
        input: &schema::ScalingProcessQuery,
        output: &schema::ResumeProcessesResponse,
        result_wrapper: None,
        errors: &[&error::ResourceInUseFault, &error::ResourceContentionFault],
    },
    crate::Operation {
        name: "RollbackInstanceRefresh",
        input: &schema::RollbackInstanceRefreshType,
        output: &schema::RollbackInstanceRefreshAnswer,
        result_wrapper: Some("RollbackInstanceRefreshResult"),
        errors: &[
            &error::LimitExceededFault,
            &error::ResourceContentionFault,
            &error::ActiveInstanceRefreshNotFoundFault,
            &error::IrreversibleInstanceRefreshFault,
        ],
    },
    crate::Operation {
        name: "SetDesiredCapacity",
        input: &schema::SetDesiredCapacityType,
        output: &schema::SetDesiredCapacityResponse,
        result_wrapper: None,
        errors: &[&error::ScalingActivityInProgressFault, &error::ResourceContentionFault],
    },
    crate::Operation {
        name: "SetInstanceHealth",
        input: &schema::SetInstanceHealthQuery,
        output: &schema::SetInstanceHealthResponse,
        result_wrapper: None,
        errors: &[&error::ResourceContentionFault],
    },
    crate::Operation {
        name: "SetInstanceProtection",
        input: &schema::SetInstanceProtectionQuery,
        output: &schema::SetInstanceProtectionAnswer,
        result_wrapper: Some("SetInstanceProtectionResult"),
        errors: &[&error::LimitExceededFault, &error::ResourceContentionFault],
    },
    crate::Operation {
        name: "StartInstanceRefresh",
        input: &schema::StartInstanceRefreshType,
        output: &schema::StartInstanceRefreshAnswer,
        result_wrapper: Some("StartInstanceRefreshResult"),
        errors: &[
            &error::LimitExceededFault,
            &error::ResourceContentionFault,
            &error::InstanceRefreshInProgressFault,
        ],
    },
    crate::Operation {
        name: "SuspendProcesses",
        input: &schema::ScalingProcessQuery,
        output: &schema::SuspendProcessesResponse,
        result_wrapper: None,
        errors: &[&error::ResourceInUseFault, &error::ResourceContentionFault],
    },
    crate::Operation {
        name: "TerminateInstanceInAutoScalingGroup",
        input: &schema::TerminateInstanceInAutoScalingGroupType,
        output: &schema::ActivityType,
        result_wrapper: Some("TerminateInstanceInAutoScalingGroupResult"),
        errors: &[&error::ScalingActivityInProgressFault, &error::ResourceContentionFault],
    },
    crate::Operation {
        name: "UpdateAutoScalingGroup",
        input: &schema::UpdateAutoScalingGroupType,
        output: &schema::UpdateAutoScalingGroupResponse,
        result_wrapper: None,
        errors: &[
            &error::ScalingActivityInProgressFault,
            &error::ResourceContentionFault,
            &error::ServiceLinkedRoleFailure,
        ],
    },
];

/// One type per operation.
pub mod op {
    pub struct AttachInstances;
    impl crate::Op for AttachInstances {
        type Input = super::AttachInstancesQuery;
        type Output = super::AttachInstancesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[0];
    }

    pub struct AttachLoadBalancerTargetGroups;
    impl crate::Op for AttachLoadBalancerTargetGroups {
        type Input = super::AttachLoadBalancerTargetGroupsType;
        type Output = super::AttachLoadBalancerTargetGroupsResultType;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[1];
    }

    pub struct AttachLoadBalancers;
    impl crate::Op for AttachLoadBalancers {
        type Input = super::AttachLoadBalancersType;
        type Output = super::AttachLoadBalancersResultType;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[2];
    }

    pub struct AttachTrafficSources;
    impl crate::Op for AttachTrafficSources {
        type Input = super::AttachTrafficSourcesType;
        type Output = super::AttachTrafficSourcesResultType;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[3];
    }

    pub struct BatchDeleteScheduledAction;
    impl crate::Op for BatchDeleteScheduledAction {
        type Input = super::BatchDeleteScheduledActionType;
        type Output = super::BatchDeleteScheduledActionAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[4];
    }

    pub struct BatchPutScheduledUpdateGroupAction;
    impl crate::Op for BatchPutScheduledUpdateGroupAction {
        type Input = super::BatchPutScheduledUpdateGroupActionType;
        type Output = super::BatchPutScheduledUpdateGroupActionAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[5];
    }

    pub struct CancelInstanceRefresh;
    impl crate::Op for CancelInstanceRefresh {
        type Input = super::CancelInstanceRefreshType;
        type Output = super::CancelInstanceRefreshAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[6];
    }

    pub struct CompleteLifecycleAction;
    impl crate::Op for CompleteLifecycleAction {
        type Input = super::CompleteLifecycleActionType;
        type Output = super::CompleteLifecycleActionAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[7];
    }

    pub struct CreateAutoScalingGroup;
    impl crate::Op for CreateAutoScalingGroup {
        type Input = super::CreateAutoScalingGroupType;
        type Output = super::CreateAutoScalingGroupResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[8];
    }

    pub struct CreateLaunchConfiguration;
    impl crate::Op for CreateLaunchConfiguration {
        type Input = super::CreateLaunchConfigurationType;
        type Output = super::CreateLaunchConfigurationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[9];
    }

    pub struct CreateOrUpdateTags;
    impl crate::Op for CreateOrUpdateTags {
        type Input = super::CreateOrUpdateTagsType;
        type Output = super::CreateOrUpdateTagsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[10];
    }

    pub struct DeleteAutoScalingGroup;
    impl crate::Op for DeleteAutoScalingGroup {
        type Input = super::DeleteAutoScalingGroupType;
        type Output = super::DeleteAutoScalingGroupResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[11];
    }

    pub struct DeleteLaunchConfiguration;
    impl crate::Op for DeleteLaunchConfiguration {
        type Input = super::LaunchConfigurationNameType;
        type Output = super::DeleteLaunchConfigurationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[12];
    }

    pub struct DeleteLifecycleHook;
    impl crate::Op for DeleteLifecycleHook {
        type Input = super::DeleteLifecycleHookType;
        type Output = super::DeleteLifecycleHookAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[13];
    }

    pub struct DeleteNotificationConfiguration;
    impl crate::Op for DeleteNotificationConfiguration {
        type Input = super::DeleteNotificationConfigurationType;
        type Output = super::DeleteNotificationConfigurationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[14];
    }

    pub struct DeletePolicy;
    impl crate::Op for DeletePolicy {
        type Input = super::DeletePolicyType;
        type Output = super::DeletePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[15];
    }

    pub struct DeleteScheduledAction;
    impl crate::Op for DeleteScheduledAction {
        type Input = super::DeleteScheduledActionType;
        type Output = super::DeleteScheduledActionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[16];
    }

    pub struct DeleteTags;
    impl crate::Op for DeleteTags {
        type Input = super::DeleteTagsType;
        type Output = super::DeleteTagsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[17];
    }

    pub struct DeleteWarmPool;
    impl crate::Op for DeleteWarmPool {
        type Input = super::DeleteWarmPoolType;
        type Output = super::DeleteWarmPoolAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[18];
    }

    pub struct DescribeAccountLimits;
    impl crate::Op for DescribeAccountLimits {
        type Input = super::DescribeAccountLimitsRequest;
        type Output = super::DescribeAccountLimitsAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[19];
    }

    pub struct DescribeAccountSettings;
    impl crate::Op for DescribeAccountSettings {
        type Input = super::DescribeAccountSettingsType;
        type Output = super::DescribeAccountSettingsAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[20];
    }

    pub struct DescribeAdjustmentTypes;
    impl crate::Op for DescribeAdjustmentTypes {
        type Input = super::DescribeAdjustmentTypesRequest;
        type Output = super::DescribeAdjustmentTypesAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[21];
    }

    pub struct DescribeAutoScalingGroups;
    impl crate::Op for DescribeAutoScalingGroups {
        type Input = super::AutoScalingGroupNamesType;
        type Output = super::AutoScalingGroupsType;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[22];
    }

    pub struct DescribeAutoScalingInstances;
    impl crate::Op for DescribeAutoScalingInstances {
        type Input = super::DescribeAutoScalingInstancesType;
        type Output = super::AutoScalingInstancesType;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[23];
    }

    pub struct DescribeAutoScalingNotificationTypes;
    impl crate::Op for DescribeAutoScalingNotificationTypes {
        type Input = super::DescribeAutoScalingNotificationTypesRequest;
        type Output = super::DescribeAutoScalingNotificationTypesAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[24];
    }

    pub struct DescribeInstanceRefreshes;
    impl crate::Op for DescribeInstanceRefreshes {
        type Input = super::DescribeInstanceRefreshesType;
        type Output = super::DescribeInstanceRefreshesAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[25];
    }

    pub struct DescribeLaunchConfigurations;
    impl crate::Op for DescribeLaunchConfigurations {
        type Input = super::LaunchConfigurationNamesType;
        type Output = super::LaunchConfigurationsType;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[26];
    }

    pub struct DescribeLifecycleHookTypes;
    impl crate::Op for DescribeLifecycleHookTypes {
        type Input = super::DescribeLifecycleHookTypesRequest;
        type Output = super::DescribeLifecycleHookTypesAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[27];
    }

    pub struct DescribeLifecycleHooks;
    impl crate::Op for DescribeLifecycleHooks {
        type Input = super::DescribeLifecycleHooksType;
        type Output = super::DescribeLifecycleHooksAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[28];
    }

    pub struct DescribeLoadBalancerTargetGroups;
    impl crate::Op for DescribeLoadBalancerTargetGroups {
        type Input = super::DescribeLoadBalancerTargetGroupsRequest;
        type Output = super::DescribeLoadBalancerTargetGroupsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[29];
    }

    pub struct DescribeLoadBalancers;
    impl crate::Op for DescribeLoadBalancers {
        type Input = super::DescribeLoadBalancersRequest;
        type Output = super::DescribeLoadBalancersResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[30];
    }

    pub struct DescribeMetricCollectionTypes;
    impl crate::Op for DescribeMetricCollectionTypes {
        type Input = super::DescribeMetricCollectionTypesRequest;
        type Output = super::DescribeMetricCollectionTypesAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[31];
    }

    pub struct DescribeNotificationConfigurations;
    impl crate::Op for DescribeNotificationConfigurations {
        type Input = super::DescribeNotificationConfigurationsType;
        type Output = super::DescribeNotificationConfigurationsAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[32];
    }

    pub struct DescribePolicies;
    impl crate::Op for DescribePolicies {
        type Input = super::DescribePoliciesType;
        type Output = super::PoliciesType;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[33];
    }

    pub struct DescribeScalingActivities;
    impl crate::Op for DescribeScalingActivities {
        type Input = super::DescribeScalingActivitiesType;
        type Output = super::ActivitiesType;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[34];
    }

    pub struct DescribeScalingProcessTypes;
    impl crate::Op for DescribeScalingProcessTypes {
        type Input = super::DescribeScalingProcessTypesRequest;
        type Output = super::ProcessesType;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[35];
    }

    pub struct DescribeScheduledActions;
    impl crate::Op for DescribeScheduledActions {
        type Input = super::DescribeScheduledActionsType;
        type Output = super::ScheduledActionsType;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[36];
    }

    pub struct DescribeTags;
    impl crate::Op for DescribeTags {
        type Input = super::DescribeTagsType;
        type Output = super::TagsType;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[37];
    }

    pub struct DescribeTerminationPolicyTypes;
    impl crate::Op for DescribeTerminationPolicyTypes {
        type Input = super::DescribeTerminationPolicyTypesRequest;
        type Output = super::DescribeTerminationPolicyTypesAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[38];
    }

    pub struct DescribeTrafficSources;
    impl crate::Op for DescribeTrafficSources {
        type Input = super::DescribeTrafficSourcesRequest;
        type Output = super::DescribeTrafficSourcesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[39];
    }

    pub struct DescribeWarmPool;
    impl crate::Op for DescribeWarmPool {
        type Input = super::DescribeWarmPoolType;
        type Output = super::DescribeWarmPoolAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[40];
    }

    pub struct DetachInstances;
    impl crate::Op for DetachInstances {
        type Input = super::DetachInstancesQuery;
        type Output = super::DetachInstancesAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[41];
    }

    pub struct DetachLoadBalancerTargetGroups;
    impl crate::Op for DetachLoadBalancerTargetGroups {
        type Input = super::DetachLoadBalancerTargetGroupsType;
        type Output = super::DetachLoadBalancerTargetGroupsResultType;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[42];
    }

    pub struct DetachLoadBalancers;
    impl crate::Op for DetachLoadBalancers {
        type Input = super::DetachLoadBalancersType;
        type Output = super::DetachLoadBalancersResultType;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[43];
    }

    pub struct DetachTrafficSources;
    impl crate::Op for DetachTrafficSources {
        type Input = super::DetachTrafficSourcesType;
        type Output = super::DetachTrafficSourcesResultType;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[44];
    }

    pub struct DisableMetricsCollection;
    impl crate::Op for DisableMetricsCollection {
        type Input = super::DisableMetricsCollectionQuery;
        type Output = super::DisableMetricsCollectionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[45];
    }

    pub struct EnableMetricsCollection;
    impl crate::Op for EnableMetricsCollection {
        type Input = super::EnableMetricsCollectionQuery;
        type Output = super::EnableMetricsCollectionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[46];
    }

    pub struct EnterStandby;
    impl crate::Op for EnterStandby {
        type Input = super::EnterStandbyQuery;
        type Output = super::EnterStandbyAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[47];
    }

    pub struct ExecutePolicy;
    impl crate::Op for ExecutePolicy {
        type Input = super::ExecutePolicyType;
        type Output = super::ExecutePolicyResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[48];
    }

    pub struct ExitStandby;
    impl crate::Op for ExitStandby {
        type Input = super::ExitStandbyQuery;
        type Output = super::ExitStandbyAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[49];
    }

    pub struct GetPredictiveScalingForecast;
    impl crate::Op for GetPredictiveScalingForecast {
        type Input = super::GetPredictiveScalingForecastType;
        type Output = super::GetPredictiveScalingForecastAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[50];
    }

    pub struct LaunchInstances;
    impl crate::Op for LaunchInstances {
        type Input = super::LaunchInstancesRequest;
        type Output = super::LaunchInstancesResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[51];
    }

    pub struct PutAccountSetting;
    impl crate::Op for PutAccountSetting {
        type Input = super::PutAccountSettingType;
        type Output = super::PutAccountSettingAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[52];
    }

    pub struct PutLifecycleHook;
    impl crate::Op for PutLifecycleHook {
        type Input = super::PutLifecycleHookType;
        type Output = super::PutLifecycleHookAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[53];
    }

    pub struct PutNotificationConfiguration;
    impl crate::Op for PutNotificationConfiguration {
        type Input = super::PutNotificationConfigurationType;
        type Output = super::PutNotificationConfigurationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[54];
    }

    pub struct PutScalingPolicy;
    impl crate::Op for PutScalingPolicy {
        type Input = super::PutScalingPolicyType;
        type Output = super::PolicyARNType;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[55];
    }

    pub struct PutScheduledUpdateGroupAction;
    impl crate::Op for PutScheduledUpdateGroupAction {
        type Input = super::PutScheduledUpdateGroupActionType;
        type Output = super::PutScheduledUpdateGroupActionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[56];
    }

    pub struct PutWarmPool;
    impl crate::Op for PutWarmPool {
        type Input = super::PutWarmPoolType;
        type Output = super::PutWarmPoolAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[57];
    }

    pub struct RecordLifecycleActionHeartbeat;
    impl crate::Op for RecordLifecycleActionHeartbeat {
        type Input = super::RecordLifecycleActionHeartbeatType;
        type Output = super::RecordLifecycleActionHeartbeatAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[58];
    }

    pub struct ResumeProcesses;
    impl crate::Op for ResumeProcesses {
        type Input = super::ScalingProcessQuery;
        type Output = super::ResumeProcessesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[59];
    }

    pub struct RollbackInstanceRefresh;
    impl crate::Op for RollbackInstanceRefresh {
        type Input = super::RollbackInstanceRefreshType;
        type Output = super::RollbackInstanceRefreshAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[60];
    }

    pub struct SetDesiredCapacity;
    impl crate::Op for SetDesiredCapacity {
        type Input = super::SetDesiredCapacityType;
        type Output = super::SetDesiredCapacityResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[61];
    }

    pub struct SetInstanceHealth;
    impl crate::Op for SetInstanceHealth {
        type Input = super::SetInstanceHealthQuery;
        type Output = super::SetInstanceHealthResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[62];
    }

    pub struct SetInstanceProtection;
    impl crate::Op for SetInstanceProtection {
        type Input = super::SetInstanceProtectionQuery;
        type Output = super::SetInstanceProtectionAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[63];
    }

    pub struct StartInstanceRefresh;
    impl crate::Op for StartInstanceRefresh {
        type Input = super::StartInstanceRefreshType;
        type Output = super::StartInstanceRefreshAnswer;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[64];
    }

    pub struct SuspendProcesses;
    impl crate::Op for SuspendProcesses {
        type Input = super::ScalingProcessQuery;
        type Output = super::SuspendProcessesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[65];
    }

    pub struct TerminateInstanceInAutoScalingGroup;
    impl crate::Op for TerminateInstanceInAutoScalingGroup {
        type Input = super::TerminateInstanceInAutoScalingGroupType;
        type Output = super::ActivityType;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[66];
    }

    pub struct UpdateAutoScalingGroup;
    impl crate::Op for UpdateAutoScalingGroup {
        type Input = super::UpdateAutoScalingGroupType;
        type Output = super::UpdateAutoScalingGroupResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[67];
    }
}

/// The modelled errors.
#[allow(non_upper_case_globals)]
pub mod error {
    pub static ActiveInstanceRefreshNotFoundFault: crate::ErrorShape = crate::ErrorShape {
        shape: "ActiveInstanceRefreshNotFoundFault",
        code: "ActiveInstanceRefreshNotFound",
        status: 400,
    };
    pub static AlreadyExistsFault: crate::ErrorShape =
        crate::ErrorShape { shape: "AlreadyExistsFault", code: "AlreadyExists", status: 400 };
    pub static IdempotentCallInProgressFault: crate::ErrorShape = crate::ErrorShape {
        shape: "IdempotentCallInProgressFault",
        code: "IdempotentCallInProgress",
        status: 500,
    };
    pub static IdempotentParameterMismatchError: crate::ErrorShape = crate::ErrorShape {
        shape: "IdempotentParameterMismatchError",
        code: "IdempotentParameterMismatch",
        status: 400,
    };
    pub static InstanceRefreshInProgressFault: crate::ErrorShape = crate::ErrorShape {
        shape: "InstanceRefreshInProgressFault",
        code: "InstanceRefreshInProgress",
        status: 400,
    };
    pub static InvalidNextToken: crate::ErrorShape =
        crate::ErrorShape { shape: "InvalidNextToken", code: "InvalidNextToken", status: 400 };
    pub static IrreversibleInstanceRefreshFault: crate::ErrorShape = crate::ErrorShape {
        shape: "IrreversibleInstanceRefreshFault",
        code: "IrreversibleInstanceRefresh",
        status: 400,
    };
    pub static LimitExceededFault: crate::ErrorShape =
        crate::ErrorShape { shape: "LimitExceededFault", code: "LimitExceeded", status: 400 };
    pub static ResourceContentionFault: crate::ErrorShape = crate::ErrorShape {
        shape: "ResourceContentionFault",
        code: "ResourceContention",
        status: 500,
    };
    pub static ResourceInUseFault: crate::ErrorShape =
        crate::ErrorShape { shape: "ResourceInUseFault", code: "ResourceInUse", status: 400 };
    pub static ScalingActivityInProgressFault: crate::ErrorShape = crate::ErrorShape {
        shape: "ScalingActivityInProgressFault",
        code: "ScalingActivityInProgress",
        status: 400,
    };
    pub static ServiceLinkedRoleFailure: crate::ErrorShape = crate::ErrorShape {
        shape: "ServiceLinkedRoleFailure",
        code: "ServiceLinkedRoleFailure",
        status: 500,
    };
    /// All of them.
    pub static ALL: &[&crate::ErrorShape] = &[
        &ActiveInstanceRefreshNotFoundFault,
        &AlreadyExistsFault,
        &IdempotentCallInProgressFault,
        &IdempotentParameterMismatchError,
        &InstanceRefreshInProgressFault,
        &InvalidNextToken,
        &IrreversibleInstanceRefreshFault,
        &LimitExceededFault,
        &ResourceContentionFault,
        &ResourceInUseFault,
        &ScalingActivityInProgressFault,
        &ServiceLinkedRoleFailure,
    ];
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcceleratorCountRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}

impl crate::Value for AcceleratorCountRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AcceleratorCountRequest)?;
        while let Some((member, kind)) = input.member(&schema::AcceleratorCountRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { min: v0, max: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AcceleratorCountRequest);
        members.optional(0, &self.min);
        members.optional(1, &self.max);
        members.close();
    }
}

shape!(AcceleratorCountRequest, schema::AcceleratorCountRequest);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AcceleratorManufacturer {
    Nvidia,
    Amd,
    AmazonWebServices,
    Xilinx,
}

texts!(
    AcceleratorManufacturer,
    schema::AcceleratorManufacturer,
    [Nvidia = "nvidia", Amd = "amd", AmazonWebServices = "amazon-web-services", Xilinx = "xilinx",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AcceleratorName {
    A100,
    V100,
    K80,
    T4,
    M60,
    RadeonProV520,
    Vu9p,
}

texts!(
    AcceleratorName,
    schema::AcceleratorName,
    [
        A100 = "a100",
        V100 = "v100",
        K80 = "k80",
        T4 = "t4",
        M60 = "m60",
        RadeonProV520 = "radeon-pro-v520",
        Vu9p = "vu9p",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcceleratorTotalMemoryMiBRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}

impl crate::Value for AcceleratorTotalMemoryMiBRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AcceleratorTotalMemoryMiBRequest)?;
        while let Some((member, kind)) = input.member(&schema::AcceleratorTotalMemoryMiBRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { min: v0, max: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AcceleratorTotalMemoryMiBRequest);
        members.optional(0, &self.min);
        members.optional(1, &self.max);
        members.close();
    }
}

shape!(AcceleratorTotalMemoryMiBRequest, schema::AcceleratorTotalMemoryMiBRequest);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AcceleratorType {
    Gpu,
    Fpga,
    Inference,
}

texts!(
    AcceleratorType,
    schema::AcceleratorType,
    [Gpu = "gpu", Fpga = "fpga", Inference = "inference",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountSetting {
    pub name: Option<String>,
    pub value: Option<String>,
    pub enforcement_type: Option<String>,
    pub enforcement_date: Option<crate::Timestamp>,
    pub default_value: Option<String>,
    pub enforced_value: Option<String>,
}

impl crate::Value for AccountSetting {
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
        input.open(&schema::AccountSetting)?;
        while let Some((member, kind)) = input.member(&schema::AccountSetting)? {
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
            name: v0,
            value: v1,
            enforcement_type: v2,
            enforcement_date: v3,
            default_value: v4,
            enforced_value: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AccountSetting);
        members.optional(0, &self.name);
        members.optional(1, &self.value);
        members.optional(2, &self.enforcement_type);
        members.optional(3, &self.enforcement_date);
        members.optional(4, &self.default_value);
        members.optional(5, &self.enforced_value);
        members.close();
    }
}

shape!(AccountSetting, schema::AccountSetting);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActivitiesType {
    pub activities: Vec<Activity>,
    pub next_token: Option<String>,
}

impl crate::Value for ActivitiesType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ActivitiesType)?;
        while let Some((member, kind)) = input.member(&schema::ActivitiesType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { activities: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ActivitiesType);
        members.required(0, &self.activities);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ActivitiesType, schema::ActivitiesType);

#[derive(Debug, Clone, PartialEq)]
pub struct Activity {
    pub activity_id: String,
    pub auto_scaling_group_name: String,
    pub description: Option<String>,
    pub cause: String,
    pub start_time: crate::Timestamp,
    pub end_time: Option<crate::Timestamp>,
    pub status_code: ScalingActivityStatusCode,
    pub status_message: Option<String>,
    pub progress: Option<i32>,
    pub details: Option<String>,
    pub auto_scaling_group_state: Option<String>,
    pub auto_scaling_group_arn: Option<String>,
}

impl crate::Value for Activity {
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
        input.open(&schema::Activity)?;
        while let Some((member, kind)) = input.member(&schema::Activity)? {
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
        let (Some(v0), Some(v1), Some(v3), Some(v4), Some(v6)) = (v0, v1, v3, v4, v6) else {
            return Ok(None);
        };
        Ok(Some(Self {
            activity_id: v0,
            auto_scaling_group_name: v1,
            description: v2,
            cause: v3,
            start_time: v4,
            end_time: v5,
            status_code: v6,
            status_message: v7,
            progress: v8,
            details: v9,
            auto_scaling_group_state: v10,
            auto_scaling_group_arn: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Activity);
        members.required(0, &self.activity_id);
        members.required(1, &self.auto_scaling_group_name);
        members.optional(2, &self.description);
        members.required(3, &self.cause);
        members.required(4, &self.start_time);
        members.optional(5, &self.end_time);
        members.required(6, &self.status_code);
        members.optional(7, &self.status_message);
        members.optional(8, &self.progress);
        members.optional(9, &self.details);
        members.optional(10, &self.auto_scaling_group_state);
        members.optional(11, &self.auto_scaling_group_arn);
        members.close();
    }
}

shape!(Activity, schema::Activity);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActivityType {
    pub activity: Option<Activity>,
    pub activities: Option<Vec<Activity>>,
}

impl crate::Value for ActivityType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ActivityType)?;
        while let Some((member, kind)) = input.member(&schema::ActivityType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { activity: v0, activities: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ActivityType);
        members.optional(0, &self.activity);
        members.optional(1, &self.activities);
        members.close();
    }
}

shape!(ActivityType, schema::ActivityType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdjustmentType {
    pub adjustment_type: Option<String>,
}

impl crate::Value for AdjustmentType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::AdjustmentType)?;
        while let Some((member, kind)) = input.member(&schema::AdjustmentType)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { adjustment_type: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AdjustmentType);
        members.optional(0, &self.adjustment_type);
        members.close();
    }
}

shape!(AdjustmentType, schema::AdjustmentType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Alarm {
    pub alarm_name: Option<String>,
    pub alarm_arn: Option<String>,
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
        Ok(Some(Self { alarm_name: v0, alarm_arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Alarm);
        members.optional(0, &self.alarm_name);
        members.optional(1, &self.alarm_arn);
        members.close();
    }
}

shape!(Alarm, schema::Alarm);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AlarmSpecification {
    pub alarms: Option<Vec<String>>,
}

impl crate::Value for AlarmSpecification {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::AlarmSpecification)?;
        while let Some((member, kind)) = input.member(&schema::AlarmSpecification)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { alarms: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AlarmSpecification);
        members.optional(0, &self.alarms);
        members.close();
    }
}

shape!(AlarmSpecification, schema::AlarmSpecification);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachInstancesQuery {
    pub instance_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: String,
}

impl crate::Value for AttachInstancesQuery {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AttachInstancesQuery)?;
        while let Some((member, kind)) = input.member(&schema::AttachInstancesQuery)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { instance_ids: v0, auto_scaling_group_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AttachInstancesQuery);
        members.optional(0, &self.instance_ids);
        members.required(1, &self.auto_scaling_group_name);
        members.close();
    }
}

shape!(AttachInstancesQuery, schema::AttachInstancesQuery);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachLoadBalancerTargetGroupsResultType {}

impl crate::Value for AttachLoadBalancerTargetGroupsResultType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::AttachLoadBalancerTargetGroupsResultType)?;
        while input.member(&schema::AttachLoadBalancerTargetGroupsResultType)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::AttachLoadBalancerTargetGroupsResultType);
        members.close();
    }
}

shape!(AttachLoadBalancerTargetGroupsResultType, schema::AttachLoadBalancerTargetGroupsResultType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachLoadBalancerTargetGroupsType {
    pub auto_scaling_group_name: String,
    pub target_group_arns: Vec<String>,
}

impl crate::Value for AttachLoadBalancerTargetGroupsType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AttachLoadBalancerTargetGroupsType)?;
        while let Some((member, kind)) =
            input.member(&schema::AttachLoadBalancerTargetGroupsType)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, target_group_arns: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AttachLoadBalancerTargetGroupsType);
        members.required(0, &self.auto_scaling_group_name);
        members.required(1, &self.target_group_arns);
        members.close();
    }
}

shape!(AttachLoadBalancerTargetGroupsType, schema::AttachLoadBalancerTargetGroupsType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachLoadBalancersResultType {}

impl crate::Value for AttachLoadBalancersResultType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::AttachLoadBalancersResultType)?;
        while input.member(&schema::AttachLoadBalancersResultType)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::AttachLoadBalancersResultType);
        members.close();
    }
}

shape!(AttachLoadBalancersResultType, schema::AttachLoadBalancersResultType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachLoadBalancersType {
    pub auto_scaling_group_name: String,
    pub load_balancer_names: Vec<String>,
}

impl crate::Value for AttachLoadBalancersType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AttachLoadBalancersType)?;
        while let Some((member, kind)) = input.member(&schema::AttachLoadBalancersType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, load_balancer_names: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AttachLoadBalancersType);
        members.required(0, &self.auto_scaling_group_name);
        members.required(1, &self.load_balancer_names);
        members.close();
    }
}

shape!(AttachLoadBalancersType, schema::AttachLoadBalancersType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachTrafficSourcesResultType {}

impl crate::Value for AttachTrafficSourcesResultType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::AttachTrafficSourcesResultType)?;
        while input.member(&schema::AttachTrafficSourcesResultType)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::AttachTrafficSourcesResultType);
        members.close();
    }
}

shape!(AttachTrafficSourcesResultType, schema::AttachTrafficSourcesResultType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachTrafficSourcesType {
    pub auto_scaling_group_name: String,
    pub traffic_sources: Vec<TrafficSourceIdentifier>,
    pub skip_zonal_shift_validation: Option<bool>,
}

impl crate::Value for AttachTrafficSourcesType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::AttachTrafficSourcesType)?;
        while let Some((member, kind)) = input.member(&schema::AttachTrafficSourcesType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            auto_scaling_group_name: v0,
            traffic_sources: v1,
            skip_zonal_shift_validation: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AttachTrafficSourcesType);
        members.required(0, &self.auto_scaling_group_name);
        members.required(1, &self.traffic_sources);
        members.optional(2, &self.skip_zonal_shift_validation);
        members.close();
    }
}

shape!(AttachTrafficSourcesType, schema::AttachTrafficSourcesType);

#[derive(Debug, Clone, PartialEq)]
pub struct AutoScalingGroup {
    pub auto_scaling_group_name: String,
    pub auto_scaling_group_arn: Option<String>,
    pub launch_configuration_name: Option<String>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub mixed_instances_policy: Option<MixedInstancesPolicy>,
    pub min_size: i32,
    pub max_size: i32,
    pub desired_capacity: i32,
    pub predicted_capacity: Option<i32>,
    pub default_cooldown: i32,
    pub availability_zones: Vec<String>,
    pub availability_zone_ids: Option<Vec<String>>,
    pub load_balancer_names: Option<Vec<String>>,
    pub target_group_arns: Option<Vec<String>>,
    pub health_check_type: String,
    pub health_check_grace_period: Option<i32>,
    pub instances: Option<Vec<Instance>>,
    pub created_time: crate::Timestamp,
    pub suspended_processes: Option<Vec<SuspendedProcess>>,
    pub placement_group: Option<String>,
    pub vpc_zone_identifier: Option<String>,
    pub enabled_metrics: Option<Vec<EnabledMetric>>,
    pub status: Option<String>,
    pub tags: Option<Vec<TagDescription>>,
    pub termination_policies: Option<Vec<String>>,
    pub new_instances_protected_from_scale_in: Option<bool>,
    pub service_linked_role_arn: Option<String>,
    pub max_instance_lifetime: Option<i32>,
    pub capacity_rebalance: Option<bool>,
    pub warm_pool_configuration: Option<WarmPoolConfiguration>,
    pub warm_pool_size: Option<i32>,
    pub context: Option<String>,
    pub desired_capacity_type: Option<String>,
    pub default_instance_warmup: Option<i32>,
    pub traffic_sources: Option<Vec<TrafficSourceIdentifier>>,
    pub instance_maintenance_policy: Option<InstanceMaintenancePolicy>,
    pub deletion_protection: Option<DeletionProtection>,
    pub availability_zone_distribution: Option<AvailabilityZoneDistribution>,
    pub availability_zone_impairment_policy: Option<AvailabilityZoneImpairmentPolicy>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub instance_lifecycle_policy: Option<InstanceLifecyclePolicy>,
    pub operator: Option<Operator>,
}

impl crate::Value for AutoScalingGroup {
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
        let mut v34 = None;
        let mut v35 = None;
        let mut v36 = None;
        let mut v37 = None;
        let mut v38 = None;
        let mut v39 = None;
        let mut v40 = None;
        let mut v41 = None;
        input.open(&schema::AutoScalingGroup)?;
        while let Some((member, kind)) = input.member(&schema::AutoScalingGroup)? {
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
                33 => v33 = crate::Value::read(input, kind)?,
                34 => v34 = crate::Value::read(input, kind)?,
                35 => v35 = crate::Value::read(input, kind)?,
                36 => v36 = crate::Value::read(input, kind)?,
                37 => v37 = crate::Value::read(input, kind)?,
                38 => v38 = crate::Value::read(input, kind)?,
                39 => v39 = crate::Value::read(input, kind)?,
                40 => v40 = crate::Value::read(input, kind)?,
                _ => v41 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v5), Some(v6), Some(v7), Some(v9), Some(v10), Some(v14), Some(v17)) =
            (v0, v5, v6, v7, v9, v10, v14, v17)
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            auto_scaling_group_name: v0,
            auto_scaling_group_arn: v1,
            launch_configuration_name: v2,
            launch_template: v3,
            mixed_instances_policy: v4,
            min_size: v5,
            max_size: v6,
            desired_capacity: v7,
            predicted_capacity: v8,
            default_cooldown: v9,
            availability_zones: v10,
            availability_zone_ids: v11,
            load_balancer_names: v12,
            target_group_arns: v13,
            health_check_type: v14,
            health_check_grace_period: v15,
            instances: v16,
            created_time: v17,
            suspended_processes: v18,
            placement_group: v19,
            vpc_zone_identifier: v20,
            enabled_metrics: v21,
            status: v22,
            tags: v23,
            termination_policies: v24,
            new_instances_protected_from_scale_in: v25,
            service_linked_role_arn: v26,
            max_instance_lifetime: v27,
            capacity_rebalance: v28,
            warm_pool_configuration: v29,
            warm_pool_size: v30,
            context: v31,
            desired_capacity_type: v32,
            default_instance_warmup: v33,
            traffic_sources: v34,
            instance_maintenance_policy: v35,
            deletion_protection: v36,
            availability_zone_distribution: v37,
            availability_zone_impairment_policy: v38,
            capacity_reservation_specification: v39,
            instance_lifecycle_policy: v40,
            operator: v41,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AutoScalingGroup);
        members.required(0, &self.auto_scaling_group_name);
        members.optional(1, &self.auto_scaling_group_arn);
        members.optional(2, &self.launch_configuration_name);
        members.optional(3, &self.launch_template);
        members.optional(4, &self.mixed_instances_policy);
        members.required(5, &self.min_size);
        members.required(6, &self.max_size);
        members.required(7, &self.desired_capacity);
        members.optional(8, &self.predicted_capacity);
        members.required(9, &self.default_cooldown);
        members.required(10, &self.availability_zones);
        members.optional(11, &self.availability_zone_ids);
        members.optional(12, &self.load_balancer_names);
        members.optional(13, &self.target_group_arns);
        members.required(14, &self.health_check_type);
        members.optional(15, &self.health_check_grace_period);
        members.optional(16, &self.instances);
        members.required(17, &self.created_time);
        members.optional(18, &self.suspended_processes);
        members.optional(19, &self.placement_group);
        members.optional(20, &self.vpc_zone_identifier);
        members.optional(21, &self.enabled_metrics);
        members.optional(22, &self.status);
        members.optional(23, &self.tags);
        members.optional(24, &self.termination_policies);
        members.optional(25, &self.new_instances_protected_from_scale_in);
        members.optional(26, &self.service_linked_role_arn);
        members.optional(27, &self.max_instance_lifetime);
        members.optional(28, &self.capacity_rebalance);
        members.optional(29, &self.warm_pool_configuration);
        members.optional(30, &self.warm_pool_size);
        members.optional(31, &self.context);
        members.optional(32, &self.desired_capacity_type);
        members.optional(33, &self.default_instance_warmup);
        members.optional(34, &self.traffic_sources);
        members.optional(35, &self.instance_maintenance_policy);
        members.optional(36, &self.deletion_protection);
        members.optional(37, &self.availability_zone_distribution);
        members.optional(38, &self.availability_zone_impairment_policy);
        members.optional(39, &self.capacity_reservation_specification);
        members.optional(40, &self.instance_lifecycle_policy);
        members.optional(41, &self.operator);
        members.close();
    }
}

shape!(AutoScalingGroup, schema::AutoScalingGroup);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutoScalingGroupNamesType {
    pub auto_scaling_group_names: Option<Vec<String>>,
    pub include_instances: Option<bool>,
    pub include_managed_resources: Option<bool>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
    pub filters: Option<Vec<Filter>>,
}

impl crate::Value for AutoScalingGroupNamesType {
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
        input.open(&schema::AutoScalingGroupNamesType)?;
        while let Some((member, kind)) = input.member(&schema::AutoScalingGroupNamesType)? {
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
            auto_scaling_group_names: v0,
            include_instances: v1,
            include_managed_resources: v2,
            next_token: v3,
            max_records: v4,
            filters: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AutoScalingGroupNamesType);
        members.optional(0, &self.auto_scaling_group_names);
        members.optional(1, &self.include_instances);
        members.optional(2, &self.include_managed_resources);
        members.optional(3, &self.next_token);
        members.optional(4, &self.max_records);
        members.optional(5, &self.filters);
        members.close();
    }
}

shape!(AutoScalingGroupNamesType, schema::AutoScalingGroupNamesType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutoScalingGroupsType {
    pub auto_scaling_groups: Vec<AutoScalingGroup>,
    pub next_token: Option<String>,
}

impl crate::Value for AutoScalingGroupsType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AutoScalingGroupsType)?;
        while let Some((member, kind)) = input.member(&schema::AutoScalingGroupsType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_groups: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AutoScalingGroupsType);
        members.required(0, &self.auto_scaling_groups);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(AutoScalingGroupsType, schema::AutoScalingGroupsType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutoScalingInstanceDetails {
    pub instance_id: String,
    pub instance_type: Option<String>,
    pub auto_scaling_group_name: String,
    pub availability_zone: String,
    pub availability_zone_id: Option<String>,
    pub lifecycle_state: String,
    pub health_status: String,
    pub launch_configuration_name: Option<String>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub image_id: Option<String>,
    pub protected_from_scale_in: bool,
    pub weighted_capacity: Option<String>,
}

impl crate::Value for AutoScalingInstanceDetails {
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
        input.open(&schema::AutoScalingInstanceDetails)?;
        while let Some((member, kind)) = input.member(&schema::AutoScalingInstanceDetails)? {
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
        let (Some(v0), Some(v2), Some(v3), Some(v5), Some(v6), Some(v10)) =
            (v0, v2, v3, v5, v6, v10)
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            instance_id: v0,
            instance_type: v1,
            auto_scaling_group_name: v2,
            availability_zone: v3,
            availability_zone_id: v4,
            lifecycle_state: v5,
            health_status: v6,
            launch_configuration_name: v7,
            launch_template: v8,
            image_id: v9,
            protected_from_scale_in: v10,
            weighted_capacity: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AutoScalingInstanceDetails);
        members.required(0, &self.instance_id);
        members.optional(1, &self.instance_type);
        members.required(2, &self.auto_scaling_group_name);
        members.required(3, &self.availability_zone);
        members.optional(4, &self.availability_zone_id);
        members.required(5, &self.lifecycle_state);
        members.required(6, &self.health_status);
        members.optional(7, &self.launch_configuration_name);
        members.optional(8, &self.launch_template);
        members.optional(9, &self.image_id);
        members.required(10, &self.protected_from_scale_in);
        members.optional(11, &self.weighted_capacity);
        members.close();
    }
}

shape!(AutoScalingInstanceDetails, schema::AutoScalingInstanceDetails);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutoScalingInstancesType {
    pub auto_scaling_instances: Option<Vec<AutoScalingInstanceDetails>>,
    pub next_token: Option<String>,
}

impl crate::Value for AutoScalingInstancesType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AutoScalingInstancesType)?;
        while let Some((member, kind)) = input.member(&schema::AutoScalingInstancesType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { auto_scaling_instances: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AutoScalingInstancesType);
        members.optional(0, &self.auto_scaling_instances);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(AutoScalingInstancesType, schema::AutoScalingInstancesType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AvailabilityZoneDistribution {
    pub capacity_distribution_strategy: Option<CapacityDistributionStrategy>,
}

impl crate::Value for AvailabilityZoneDistribution {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::AvailabilityZoneDistribution)?;
        while let Some((member, kind)) = input.member(&schema::AvailabilityZoneDistribution)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { capacity_distribution_strategy: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AvailabilityZoneDistribution);
        members.optional(0, &self.capacity_distribution_strategy);
        members.close();
    }
}

shape!(AvailabilityZoneDistribution, schema::AvailabilityZoneDistribution);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AvailabilityZoneImpairmentPolicy {
    pub zonal_shift_enabled: Option<bool>,
    pub impaired_zone_health_check_behavior: Option<ImpairedZoneHealthCheckBehavior>,
}

impl crate::Value for AvailabilityZoneImpairmentPolicy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::AvailabilityZoneImpairmentPolicy)?;
        while let Some((member, kind)) = input.member(&schema::AvailabilityZoneImpairmentPolicy)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { zonal_shift_enabled: v0, impaired_zone_health_check_behavior: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::AvailabilityZoneImpairmentPolicy);
        members.optional(0, &self.zonal_shift_enabled);
        members.optional(1, &self.impaired_zone_health_check_behavior);
        members.close();
    }
}

shape!(AvailabilityZoneImpairmentPolicy, schema::AvailabilityZoneImpairmentPolicy);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BareMetal {
    Included,
    Excluded,
    Required,
}

texts!(
    BareMetal,
    schema::BareMetal,
    [Included = "included", Excluded = "excluded", Required = "required",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BaselineEbsBandwidthMbpsRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}

impl crate::Value for BaselineEbsBandwidthMbpsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::BaselineEbsBandwidthMbpsRequest)?;
        while let Some((member, kind)) = input.member(&schema::BaselineEbsBandwidthMbpsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { min: v0, max: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BaselineEbsBandwidthMbpsRequest);
        members.optional(0, &self.min);
        members.optional(1, &self.max);
        members.close();
    }
}

shape!(BaselineEbsBandwidthMbpsRequest, schema::BaselineEbsBandwidthMbpsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BaselinePerformanceFactorsRequest {
    pub cpu: Option<CpuPerformanceFactorRequest>,
}

impl crate::Value for BaselinePerformanceFactorsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::BaselinePerformanceFactorsRequest)?;
        while let Some((member, kind)) = input.member(&schema::BaselinePerformanceFactorsRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { cpu: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BaselinePerformanceFactorsRequest);
        members.optional(0, &self.cpu);
        members.close();
    }
}

shape!(BaselinePerformanceFactorsRequest, schema::BaselinePerformanceFactorsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchDeleteScheduledActionAnswer {
    pub failed_scheduled_actions: Option<Vec<FailedScheduledUpdateGroupActionRequest>>,
}

impl crate::Value for BatchDeleteScheduledActionAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::BatchDeleteScheduledActionAnswer)?;
        while let Some((member, kind)) = input.member(&schema::BatchDeleteScheduledActionAnswer)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { failed_scheduled_actions: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BatchDeleteScheduledActionAnswer);
        members.optional(0, &self.failed_scheduled_actions);
        members.close();
    }
}

shape!(BatchDeleteScheduledActionAnswer, schema::BatchDeleteScheduledActionAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchDeleteScheduledActionType {
    pub auto_scaling_group_name: String,
    pub scheduled_action_names: Vec<String>,
}

impl crate::Value for BatchDeleteScheduledActionType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::BatchDeleteScheduledActionType)?;
        while let Some((member, kind)) = input.member(&schema::BatchDeleteScheduledActionType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, scheduled_action_names: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BatchDeleteScheduledActionType);
        members.required(0, &self.auto_scaling_group_name);
        members.required(1, &self.scheduled_action_names);
        members.close();
    }
}

shape!(BatchDeleteScheduledActionType, schema::BatchDeleteScheduledActionType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchPutScheduledUpdateGroupActionAnswer {
    pub failed_scheduled_update_group_actions: Option<Vec<FailedScheduledUpdateGroupActionRequest>>,
}

impl crate::Value for BatchPutScheduledUpdateGroupActionAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::BatchPutScheduledUpdateGroupActionAnswer)?;
        while let Some((member, kind)) =
            input.member(&schema::BatchPutScheduledUpdateGroupActionAnswer)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { failed_scheduled_update_group_actions: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::BatchPutScheduledUpdateGroupActionAnswer);
        members.optional(0, &self.failed_scheduled_update_group_actions);
        members.close();
    }
}

shape!(BatchPutScheduledUpdateGroupActionAnswer, schema::BatchPutScheduledUpdateGroupActionAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchPutScheduledUpdateGroupActionType {
    pub auto_scaling_group_name: String,
    pub scheduled_update_group_actions: Vec<ScheduledUpdateGroupActionRequest>,
}

impl crate::Value for BatchPutScheduledUpdateGroupActionType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::BatchPutScheduledUpdateGroupActionType)?;
        while let Some((member, kind)) =
            input.member(&schema::BatchPutScheduledUpdateGroupActionType)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, scheduled_update_group_actions: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BatchPutScheduledUpdateGroupActionType);
        members.required(0, &self.auto_scaling_group_name);
        members.required(1, &self.scheduled_update_group_actions);
        members.close();
    }
}

shape!(BatchPutScheduledUpdateGroupActionType, schema::BatchPutScheduledUpdateGroupActionType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BlockDeviceMapping {
    pub virtual_name: Option<String>,
    pub device_name: String,
    pub ebs: Option<Ebs>,
    pub no_device: Option<bool>,
}

impl crate::Value for BlockDeviceMapping {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::BlockDeviceMapping)?;
        while let Some((member, kind)) = input.member(&schema::BlockDeviceMapping)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { virtual_name: v0, device_name: v1, ebs: v2, no_device: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::BlockDeviceMapping);
        members.optional(0, &self.virtual_name);
        members.required(1, &self.device_name);
        members.optional(2, &self.ebs);
        members.optional(3, &self.no_device);
        members.close();
    }
}

shape!(BlockDeviceMapping, schema::BlockDeviceMapping);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BurstablePerformance {
    Included,
    Excluded,
    Required,
}

texts!(
    BurstablePerformance,
    schema::BurstablePerformance,
    [Included = "included", Excluded = "excluded", Required = "required",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelInstanceRefreshAnswer {
    pub instance_refresh_id: Option<String>,
}

impl crate::Value for CancelInstanceRefreshAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CancelInstanceRefreshAnswer)?;
        while let Some((member, kind)) = input.member(&schema::CancelInstanceRefreshAnswer)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { instance_refresh_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CancelInstanceRefreshAnswer);
        members.optional(0, &self.instance_refresh_id);
        members.close();
    }
}

shape!(CancelInstanceRefreshAnswer, schema::CancelInstanceRefreshAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelInstanceRefreshType {
    pub auto_scaling_group_name: String,
    pub wait_for_transitioning_instances: Option<bool>,
}

impl crate::Value for CancelInstanceRefreshType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CancelInstanceRefreshType)?;
        while let Some((member, kind)) = input.member(&schema::CancelInstanceRefreshType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, wait_for_transitioning_instances: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CancelInstanceRefreshType);
        members.required(0, &self.auto_scaling_group_name);
        members.optional(1, &self.wait_for_transitioning_instances);
        members.close();
    }
}

shape!(CancelInstanceRefreshType, schema::CancelInstanceRefreshType);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CapacityDistributionStrategy {
    BalancedOnly,
    BalancedBestEffort,
    ReservationsThenBalanced,
}

texts!(
    CapacityDistributionStrategy,
    schema::CapacityDistributionStrategy,
    [
        BalancedOnly = "balanced-only",
        BalancedBestEffort = "balanced-best-effort",
        ReservationsThenBalanced = "reservations-then-balanced",
    ]
);

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

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CapacityReservationPreference {
    CapacityReservationsOnly,
    CapacityReservationsFirst,
    None,
    Default,
}

texts!(
    CapacityReservationPreference,
    schema::CapacityReservationPreference,
    [
        CapacityReservationsOnly = "capacity-reservations-only",
        CapacityReservationsFirst = "capacity-reservations-first",
        None = "none",
        Default = "default",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CapacityReservationSpecification {
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}

impl crate::Value for CapacityReservationSpecification {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CapacityReservationSpecification)?;
        while let Some((member, kind)) = input.member(&schema::CapacityReservationSpecification)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { capacity_reservation_preference: v0, capacity_reservation_target: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CapacityReservationSpecification);
        members.optional(0, &self.capacity_reservation_preference);
        members.optional(1, &self.capacity_reservation_target);
        members.close();
    }
}

shape!(CapacityReservationSpecification, schema::CapacityReservationSpecification);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CapacityReservationTarget {
    pub capacity_reservation_ids: Option<Vec<String>>,
    pub capacity_reservation_resource_group_arns: Option<Vec<String>>,
}

impl crate::Value for CapacityReservationTarget {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::CapacityReservationTarget)?;
        while let Some((member, kind)) = input.member(&schema::CapacityReservationTarget)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            capacity_reservation_ids: v0,
            capacity_reservation_resource_group_arns: v1,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CapacityReservationTarget);
        members.optional(0, &self.capacity_reservation_ids);
        members.optional(1, &self.capacity_reservation_resource_group_arns);
        members.close();
    }
}

shape!(CapacityReservationTarget, schema::CapacityReservationTarget);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CompleteLifecycleActionAnswer {}

impl crate::Value for CompleteLifecycleActionAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::CompleteLifecycleActionAnswer)?;
        while input.member(&schema::CompleteLifecycleActionAnswer)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::CompleteLifecycleActionAnswer);
        members.close();
    }
}

shape!(CompleteLifecycleActionAnswer, schema::CompleteLifecycleActionAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CompleteLifecycleActionType {
    pub lifecycle_hook_name: String,
    pub auto_scaling_group_name: String,
    pub lifecycle_action_token: Option<String>,
    pub lifecycle_action_result: String,
    pub instance_id: Option<String>,
}

impl crate::Value for CompleteLifecycleActionType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::CompleteLifecycleActionType)?;
        while let Some((member, kind)) = input.member(&schema::CompleteLifecycleActionType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v3)) = (v0, v1, v3) else { return Ok(None) };
        Ok(Some(Self {
            lifecycle_hook_name: v0,
            auto_scaling_group_name: v1,
            lifecycle_action_token: v2,
            lifecycle_action_result: v3,
            instance_id: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CompleteLifecycleActionType);
        members.required(0, &self.lifecycle_hook_name);
        members.required(1, &self.auto_scaling_group_name);
        members.optional(2, &self.lifecycle_action_token);
        members.required(3, &self.lifecycle_action_result);
        members.optional(4, &self.instance_id);
        members.close();
    }
}

shape!(CompleteLifecycleActionType, schema::CompleteLifecycleActionType);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CpuManufacturer {
    Intel,
    Amd,
    AmazonWebServices,
    Apple,
}

texts!(
    CpuManufacturer,
    schema::CpuManufacturer,
    [Intel = "intel", Amd = "amd", AmazonWebServices = "amazon-web-services", Apple = "apple",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CpuPerformanceFactorRequest {
    pub references: Option<Vec<PerformanceFactorReferenceRequest>>,
}

impl crate::Value for CpuPerformanceFactorRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CpuPerformanceFactorRequest)?;
        while let Some((member, kind)) = input.member(&schema::CpuPerformanceFactorRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { references: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CpuPerformanceFactorRequest);
        members.optional(0, &self.references);
        members.close();
    }
}

shape!(CpuPerformanceFactorRequest, schema::CpuPerformanceFactorRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAutoScalingGroupType {
    pub auto_scaling_group_name: String,
    pub launch_configuration_name: Option<String>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub mixed_instances_policy: Option<MixedInstancesPolicy>,
    pub instance_id: Option<String>,
    pub min_size: i32,
    pub max_size: i32,
    pub desired_capacity: Option<i32>,
    pub default_cooldown: Option<i32>,
    pub availability_zones: Option<Vec<String>>,
    pub availability_zone_ids: Option<Vec<String>>,
    pub load_balancer_names: Option<Vec<String>>,
    pub target_group_arns: Option<Vec<String>>,
    pub health_check_type: Option<String>,
    pub health_check_grace_period: Option<i32>,
    pub placement_group: Option<String>,
    pub vpc_zone_identifier: Option<String>,
    pub termination_policies: Option<Vec<String>>,
    pub new_instances_protected_from_scale_in: Option<bool>,
    pub capacity_rebalance: Option<bool>,
    pub lifecycle_hook_specification_list: Option<Vec<LifecycleHookSpecification>>,
    pub deletion_protection: Option<DeletionProtection>,
    pub tags: Option<Vec<Tag>>,
    pub service_linked_role_arn: Option<String>,
    pub max_instance_lifetime: Option<i32>,
    pub context: Option<String>,
    pub desired_capacity_type: Option<String>,
    pub default_instance_warmup: Option<i32>,
    pub traffic_sources: Option<Vec<TrafficSourceIdentifier>>,
    pub instance_maintenance_policy: Option<InstanceMaintenancePolicy>,
    pub availability_zone_distribution: Option<AvailabilityZoneDistribution>,
    pub availability_zone_impairment_policy: Option<AvailabilityZoneImpairmentPolicy>,
    pub skip_zonal_shift_validation: Option<bool>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub instance_lifecycle_policy: Option<InstanceLifecyclePolicy>,
    pub operator: Option<Operator>,
}

impl crate::Value for CreateAutoScalingGroupType {
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
        let mut v34 = None;
        let mut v35 = None;
        input.open(&schema::CreateAutoScalingGroupType)?;
        while let Some((member, kind)) = input.member(&schema::CreateAutoScalingGroupType)? {
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
                33 => v33 = crate::Value::read(input, kind)?,
                34 => v34 = crate::Value::read(input, kind)?,
                _ => v35 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v5), Some(v6)) = (v0, v5, v6) else { return Ok(None) };
        Ok(Some(Self {
            auto_scaling_group_name: v0,
            launch_configuration_name: v1,
            launch_template: v2,
            mixed_instances_policy: v3,
            instance_id: v4,
            min_size: v5,
            max_size: v6,
            desired_capacity: v7,
            default_cooldown: v8,
            availability_zones: v9,
            availability_zone_ids: v10,
            load_balancer_names: v11,
            target_group_arns: v12,
            health_check_type: v13,
            health_check_grace_period: v14,
            placement_group: v15,
            vpc_zone_identifier: v16,
            termination_policies: v17,
            new_instances_protected_from_scale_in: v18,
            capacity_rebalance: v19,
            lifecycle_hook_specification_list: v20,
            deletion_protection: v21,
            tags: v22,
            service_linked_role_arn: v23,
            max_instance_lifetime: v24,
            context: v25,
            desired_capacity_type: v26,
            default_instance_warmup: v27,
            traffic_sources: v28,
            instance_maintenance_policy: v29,
            availability_zone_distribution: v30,
            availability_zone_impairment_policy: v31,
            skip_zonal_shift_validation: v32,
            capacity_reservation_specification: v33,
            instance_lifecycle_policy: v34,
            operator: v35,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateAutoScalingGroupType);
        members.required(0, &self.auto_scaling_group_name);
        members.optional(1, &self.launch_configuration_name);
        members.optional(2, &self.launch_template);
        members.optional(3, &self.mixed_instances_policy);
        members.optional(4, &self.instance_id);
        members.required(5, &self.min_size);
        members.required(6, &self.max_size);
        members.optional(7, &self.desired_capacity);
        members.optional(8, &self.default_cooldown);
        members.optional(9, &self.availability_zones);
        members.optional(10, &self.availability_zone_ids);
        members.optional(11, &self.load_balancer_names);
        members.optional(12, &self.target_group_arns);
        members.optional(13, &self.health_check_type);
        members.optional(14, &self.health_check_grace_period);
        members.optional(15, &self.placement_group);
        members.optional(16, &self.vpc_zone_identifier);
        members.optional(17, &self.termination_policies);
        members.optional(18, &self.new_instances_protected_from_scale_in);
        members.optional(19, &self.capacity_rebalance);
        members.optional(20, &self.lifecycle_hook_specification_list);
        members.optional(21, &self.deletion_protection);
        members.optional(22, &self.tags);
        members.optional(23, &self.service_linked_role_arn);
        members.optional(24, &self.max_instance_lifetime);
        members.optional(25, &self.context);
        members.optional(26, &self.desired_capacity_type);
        members.optional(27, &self.default_instance_warmup);
        members.optional(28, &self.traffic_sources);
        members.optional(29, &self.instance_maintenance_policy);
        members.optional(30, &self.availability_zone_distribution);
        members.optional(31, &self.availability_zone_impairment_policy);
        members.optional(32, &self.skip_zonal_shift_validation);
        members.optional(33, &self.capacity_reservation_specification);
        members.optional(34, &self.instance_lifecycle_policy);
        members.optional(35, &self.operator);
        members.close();
    }
}

shape!(CreateAutoScalingGroupType, schema::CreateAutoScalingGroupType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLaunchConfigurationType {
    pub launch_configuration_name: String,
    pub image_id: Option<String>,
    pub key_name: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub classic_link_vpc_id: Option<String>,
    pub classic_link_vpc_security_groups: Option<Vec<String>>,
    pub user_data: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub kernel_id: Option<String>,
    pub ramdisk_id: Option<String>,
    pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
    pub instance_monitoring: Option<InstanceMonitoring>,
    pub spot_price: Option<String>,
    pub iam_instance_profile: Option<String>,
    pub ebs_optimized: Option<bool>,
    pub associate_public_ip_address: Option<bool>,
    pub placement_tenancy: Option<String>,
    pub metadata_options: Option<InstanceMetadataOptions>,
}

impl crate::Value for CreateLaunchConfigurationType {
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
        input.open(&schema::CreateLaunchConfigurationType)?;
        while let Some((member, kind)) = input.member(&schema::CreateLaunchConfigurationType)? {
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
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            launch_configuration_name: v0,
            image_id: v1,
            key_name: v2,
            security_groups: v3,
            classic_link_vpc_id: v4,
            classic_link_vpc_security_groups: v5,
            user_data: v6,
            instance_id: v7,
            instance_type: v8,
            kernel_id: v9,
            ramdisk_id: v10,
            block_device_mappings: v11,
            instance_monitoring: v12,
            spot_price: v13,
            iam_instance_profile: v14,
            ebs_optimized: v15,
            associate_public_ip_address: v16,
            placement_tenancy: v17,
            metadata_options: v18,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateLaunchConfigurationType);
        members.required(0, &self.launch_configuration_name);
        members.optional(1, &self.image_id);
        members.optional(2, &self.key_name);
        members.optional(3, &self.security_groups);
        members.optional(4, &self.classic_link_vpc_id);
        members.optional(5, &self.classic_link_vpc_security_groups);
        members.optional(6, &self.user_data);
        members.optional(7, &self.instance_id);
        members.optional(8, &self.instance_type);
        members.optional(9, &self.kernel_id);
        members.optional(10, &self.ramdisk_id);
        members.optional(11, &self.block_device_mappings);
        members.optional(12, &self.instance_monitoring);
        members.optional(13, &self.spot_price);
        members.optional(14, &self.iam_instance_profile);
        members.optional(15, &self.ebs_optimized);
        members.optional(16, &self.associate_public_ip_address);
        members.optional(17, &self.placement_tenancy);
        members.optional(18, &self.metadata_options);
        members.close();
    }
}

shape!(CreateLaunchConfigurationType, schema::CreateLaunchConfigurationType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOrUpdateTagsType {
    pub tags: Vec<Tag>,
}

impl crate::Value for CreateOrUpdateTagsType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateOrUpdateTagsType)?;
        while let Some((member, kind)) = input.member(&schema::CreateOrUpdateTagsType)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { tags: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateOrUpdateTagsType);
        members.required(0, &self.tags);
        members.close();
    }
}

shape!(CreateOrUpdateTagsType, schema::CreateOrUpdateTagsType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomizedMetricSpecification {
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub dimensions: Option<Vec<MetricDimension>>,
    pub statistic: Option<MetricStatistic>,
    pub unit: Option<String>,
    pub period: Option<i32>,
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
        let mut v6 = None;
        input.open(&schema::CustomizedMetricSpecification)?;
        while let Some((member, kind)) = input.member(&schema::CustomizedMetricSpecification)? {
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
            metric_name: v0,
            namespace: v1,
            dimensions: v2,
            statistic: v3,
            unit: v4,
            period: v5,
            metrics: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CustomizedMetricSpecification);
        members.optional(0, &self.metric_name);
        members.optional(1, &self.namespace);
        members.optional(2, &self.dimensions);
        members.optional(3, &self.statistic);
        members.optional(4, &self.unit);
        members.optional(5, &self.period);
        members.optional(6, &self.metrics);
        members.close();
    }
}

shape!(CustomizedMetricSpecification, schema::CustomizedMetricSpecification);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAutoScalingGroupType {
    pub auto_scaling_group_name: String,
    pub force_delete: Option<bool>,
}

impl crate::Value for DeleteAutoScalingGroupType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteAutoScalingGroupType)?;
        while let Some((member, kind)) = input.member(&schema::DeleteAutoScalingGroupType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, force_delete: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteAutoScalingGroupType);
        members.required(0, &self.auto_scaling_group_name);
        members.optional(1, &self.force_delete);
        members.close();
    }
}

shape!(DeleteAutoScalingGroupType, schema::DeleteAutoScalingGroupType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLifecycleHookAnswer {}

impl crate::Value for DeleteLifecycleHookAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteLifecycleHookAnswer)?;
        while input.member(&schema::DeleteLifecycleHookAnswer)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteLifecycleHookAnswer);
        members.close();
    }
}

shape!(DeleteLifecycleHookAnswer, schema::DeleteLifecycleHookAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLifecycleHookType {
    pub lifecycle_hook_name: String,
    pub auto_scaling_group_name: String,
}

impl crate::Value for DeleteLifecycleHookType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteLifecycleHookType)?;
        while let Some((member, kind)) = input.member(&schema::DeleteLifecycleHookType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { lifecycle_hook_name: v0, auto_scaling_group_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteLifecycleHookType);
        members.required(0, &self.lifecycle_hook_name);
        members.required(1, &self.auto_scaling_group_name);
        members.close();
    }
}

shape!(DeleteLifecycleHookType, schema::DeleteLifecycleHookType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteNotificationConfigurationType {
    pub auto_scaling_group_name: String,
    pub topic_arn: String,
}

impl crate::Value for DeleteNotificationConfigurationType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteNotificationConfigurationType)?;
        while let Some((member, kind)) =
            input.member(&schema::DeleteNotificationConfigurationType)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, topic_arn: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteNotificationConfigurationType);
        members.required(0, &self.auto_scaling_group_name);
        members.required(1, &self.topic_arn);
        members.close();
    }
}

shape!(DeleteNotificationConfigurationType, schema::DeleteNotificationConfigurationType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePolicyType {
    pub auto_scaling_group_name: Option<String>,
    pub policy_name: String,
}

impl crate::Value for DeletePolicyType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeletePolicyType)?;
        while let Some((member, kind)) = input.member(&schema::DeletePolicyType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, policy_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeletePolicyType);
        members.optional(0, &self.auto_scaling_group_name);
        members.required(1, &self.policy_name);
        members.close();
    }
}

shape!(DeletePolicyType, schema::DeletePolicyType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteScheduledActionType {
    pub auto_scaling_group_name: String,
    pub scheduled_action_name: String,
}

impl crate::Value for DeleteScheduledActionType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteScheduledActionType)?;
        while let Some((member, kind)) = input.member(&schema::DeleteScheduledActionType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, scheduled_action_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteScheduledActionType);
        members.required(0, &self.auto_scaling_group_name);
        members.required(1, &self.scheduled_action_name);
        members.close();
    }
}

shape!(DeleteScheduledActionType, schema::DeleteScheduledActionType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteTagsType {
    pub tags: Vec<Tag>,
}

impl crate::Value for DeleteTagsType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteTagsType)?;
        while let Some((member, kind)) = input.member(&schema::DeleteTagsType)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { tags: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteTagsType);
        members.required(0, &self.tags);
        members.close();
    }
}

shape!(DeleteTagsType, schema::DeleteTagsType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteWarmPoolAnswer {}

impl crate::Value for DeleteWarmPoolAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteWarmPoolAnswer)?;
        while input.member(&schema::DeleteWarmPoolAnswer)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteWarmPoolAnswer);
        members.close();
    }
}

shape!(DeleteWarmPoolAnswer, schema::DeleteWarmPoolAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteWarmPoolType {
    pub auto_scaling_group_name: String,
    pub force_delete: Option<bool>,
}

impl crate::Value for DeleteWarmPoolType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteWarmPoolType)?;
        while let Some((member, kind)) = input.member(&schema::DeleteWarmPoolType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, force_delete: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteWarmPoolType);
        members.required(0, &self.auto_scaling_group_name);
        members.optional(1, &self.force_delete);
        members.close();
    }
}

shape!(DeleteWarmPoolType, schema::DeleteWarmPoolType);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeletionProtection {
    None,
    PreventForceDeletion,
    PreventAllDeletion,
}

texts!(
    DeletionProtection,
    schema::DeletionProtection,
    [
        None = "none",
        PreventForceDeletion = "prevent-force-deletion",
        PreventAllDeletion = "prevent-all-deletion",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountLimitsAnswer {
    pub max_number_of_auto_scaling_groups: Option<i32>,
    pub max_number_of_launch_configurations: Option<i32>,
    pub number_of_auto_scaling_groups: Option<i32>,
    pub number_of_launch_configurations: Option<i32>,
}

impl crate::Value for DescribeAccountLimitsAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeAccountLimitsAnswer)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAccountLimitsAnswer)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            max_number_of_auto_scaling_groups: v0,
            max_number_of_launch_configurations: v1,
            number_of_auto_scaling_groups: v2,
            number_of_launch_configurations: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAccountLimitsAnswer);
        members.optional(0, &self.max_number_of_auto_scaling_groups);
        members.optional(1, &self.max_number_of_launch_configurations);
        members.optional(2, &self.number_of_auto_scaling_groups);
        members.optional(3, &self.number_of_launch_configurations);
        members.close();
    }
}

shape!(DescribeAccountLimitsAnswer, schema::DescribeAccountLimitsAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountSettingsAnswer {
    pub settings: Option<Vec<AccountSetting>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeAccountSettingsAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeAccountSettingsAnswer)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAccountSettingsAnswer)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { settings: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAccountSettingsAnswer);
        members.optional(0, &self.settings);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeAccountSettingsAnswer, schema::DescribeAccountSettingsAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountSettingsType {
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

impl crate::Value for DescribeAccountSettingsType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeAccountSettingsType)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAccountSettingsType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name: v0, next_token: v1, max_records: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAccountSettingsType);
        members.optional(0, &self.name);
        members.optional(1, &self.next_token);
        members.optional(2, &self.max_records);
        members.close();
    }
}

shape!(DescribeAccountSettingsType, schema::DescribeAccountSettingsType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAdjustmentTypesAnswer {
    pub adjustment_types: Option<Vec<AdjustmentType>>,
}

impl crate::Value for DescribeAdjustmentTypesAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeAdjustmentTypesAnswer)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAdjustmentTypesAnswer)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { adjustment_types: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAdjustmentTypesAnswer);
        members.optional(0, &self.adjustment_types);
        members.close();
    }
}

shape!(DescribeAdjustmentTypesAnswer, schema::DescribeAdjustmentTypesAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAutoScalingInstancesType {
    pub instance_ids: Option<Vec<String>>,
    pub include_managed_resources: Option<bool>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeAutoScalingInstancesType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeAutoScalingInstancesType)?;
        while let Some((member, kind)) = input.member(&schema::DescribeAutoScalingInstancesType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            instance_ids: v0,
            include_managed_resources: v1,
            max_records: v2,
            next_token: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeAutoScalingInstancesType);
        members.optional(0, &self.instance_ids);
        members.optional(1, &self.include_managed_resources);
        members.optional(2, &self.max_records);
        members.optional(3, &self.next_token);
        members.close();
    }
}

shape!(DescribeAutoScalingInstancesType, schema::DescribeAutoScalingInstancesType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAutoScalingNotificationTypesAnswer {
    pub auto_scaling_notification_types: Option<Vec<String>>,
}

impl crate::Value for DescribeAutoScalingNotificationTypesAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeAutoScalingNotificationTypesAnswer)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeAutoScalingNotificationTypesAnswer)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { auto_scaling_notification_types: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DescribeAutoScalingNotificationTypesAnswer);
        members.optional(0, &self.auto_scaling_notification_types);
        members.close();
    }
}

shape!(
    DescribeAutoScalingNotificationTypesAnswer,
    schema::DescribeAutoScalingNotificationTypesAnswer
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInstanceRefreshesAnswer {
    pub instance_refreshes: Option<Vec<InstanceRefresh>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeInstanceRefreshesAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeInstanceRefreshesAnswer)?;
        while let Some((member, kind)) = input.member(&schema::DescribeInstanceRefreshesAnswer)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { instance_refreshes: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeInstanceRefreshesAnswer);
        members.optional(0, &self.instance_refreshes);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeInstanceRefreshesAnswer, schema::DescribeInstanceRefreshesAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeInstanceRefreshesType {
    pub auto_scaling_group_name: String,
    pub instance_refresh_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

impl crate::Value for DescribeInstanceRefreshesType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeInstanceRefreshesType)?;
        while let Some((member, kind)) = input.member(&schema::DescribeInstanceRefreshesType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            auto_scaling_group_name: v0,
            instance_refresh_ids: v1,
            next_token: v2,
            max_records: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeInstanceRefreshesType);
        members.required(0, &self.auto_scaling_group_name);
        members.optional(1, &self.instance_refresh_ids);
        members.optional(2, &self.next_token);
        members.optional(3, &self.max_records);
        members.close();
    }
}

shape!(DescribeInstanceRefreshesType, schema::DescribeInstanceRefreshesType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLifecycleHookTypesAnswer {
    pub lifecycle_hook_types: Option<Vec<String>>,
}

impl crate::Value for DescribeLifecycleHookTypesAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeLifecycleHookTypesAnswer)?;
        while let Some((member, kind)) = input.member(&schema::DescribeLifecycleHookTypesAnswer)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { lifecycle_hook_types: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeLifecycleHookTypesAnswer);
        members.optional(0, &self.lifecycle_hook_types);
        members.close();
    }
}

shape!(DescribeLifecycleHookTypesAnswer, schema::DescribeLifecycleHookTypesAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLifecycleHooksAnswer {
    pub lifecycle_hooks: Option<Vec<LifecycleHook>>,
}

impl crate::Value for DescribeLifecycleHooksAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeLifecycleHooksAnswer)?;
        while let Some((member, kind)) = input.member(&schema::DescribeLifecycleHooksAnswer)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { lifecycle_hooks: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeLifecycleHooksAnswer);
        members.optional(0, &self.lifecycle_hooks);
        members.close();
    }
}

shape!(DescribeLifecycleHooksAnswer, schema::DescribeLifecycleHooksAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLifecycleHooksType {
    pub auto_scaling_group_name: String,
    pub lifecycle_hook_names: Option<Vec<String>>,
}

impl crate::Value for DescribeLifecycleHooksType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeLifecycleHooksType)?;
        while let Some((member, kind)) = input.member(&schema::DescribeLifecycleHooksType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, lifecycle_hook_names: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeLifecycleHooksType);
        members.required(0, &self.auto_scaling_group_name);
        members.optional(1, &self.lifecycle_hook_names);
        members.close();
    }
}

shape!(DescribeLifecycleHooksType, schema::DescribeLifecycleHooksType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLoadBalancerTargetGroupsRequest {
    pub auto_scaling_group_name: String,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

impl crate::Value for DescribeLoadBalancerTargetGroupsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeLoadBalancerTargetGroupsRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeLoadBalancerTargetGroupsRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, next_token: v1, max_records: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DescribeLoadBalancerTargetGroupsRequest);
        members.required(0, &self.auto_scaling_group_name);
        members.optional(1, &self.next_token);
        members.optional(2, &self.max_records);
        members.close();
    }
}

shape!(DescribeLoadBalancerTargetGroupsRequest, schema::DescribeLoadBalancerTargetGroupsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLoadBalancerTargetGroupsResponse {
    pub load_balancer_target_groups: Option<Vec<LoadBalancerTargetGroupState>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeLoadBalancerTargetGroupsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeLoadBalancerTargetGroupsResponse)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeLoadBalancerTargetGroupsResponse)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { load_balancer_target_groups: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DescribeLoadBalancerTargetGroupsResponse);
        members.optional(0, &self.load_balancer_target_groups);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeLoadBalancerTargetGroupsResponse, schema::DescribeLoadBalancerTargetGroupsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLoadBalancersRequest {
    pub auto_scaling_group_name: String,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

impl crate::Value for DescribeLoadBalancersRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeLoadBalancersRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeLoadBalancersRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, next_token: v1, max_records: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeLoadBalancersRequest);
        members.required(0, &self.auto_scaling_group_name);
        members.optional(1, &self.next_token);
        members.optional(2, &self.max_records);
        members.close();
    }
}

shape!(DescribeLoadBalancersRequest, schema::DescribeLoadBalancersRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLoadBalancersResponse {
    pub load_balancers: Option<Vec<LoadBalancerState>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeLoadBalancersResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeLoadBalancersResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeLoadBalancersResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { load_balancers: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeLoadBalancersResponse);
        members.optional(0, &self.load_balancers);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeLoadBalancersResponse, schema::DescribeLoadBalancersResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMetricCollectionTypesAnswer {
    pub metrics: Option<Vec<MetricCollectionType>>,
    pub granularities: Option<Vec<MetricGranularityType>>,
}

impl crate::Value for DescribeMetricCollectionTypesAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeMetricCollectionTypesAnswer)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeMetricCollectionTypesAnswer)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { metrics: v0, granularities: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeMetricCollectionTypesAnswer);
        members.optional(0, &self.metrics);
        members.optional(1, &self.granularities);
        members.close();
    }
}

shape!(DescribeMetricCollectionTypesAnswer, schema::DescribeMetricCollectionTypesAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeNotificationConfigurationsAnswer {
    pub notification_configurations: Vec<NotificationConfiguration>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeNotificationConfigurationsAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeNotificationConfigurationsAnswer)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeNotificationConfigurationsAnswer)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { notification_configurations: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::DescribeNotificationConfigurationsAnswer);
        members.required(0, &self.notification_configurations);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeNotificationConfigurationsAnswer, schema::DescribeNotificationConfigurationsAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeNotificationConfigurationsType {
    pub auto_scaling_group_names: Option<Vec<String>>,
    pub include_managed_resources: Option<bool>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

impl crate::Value for DescribeNotificationConfigurationsType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeNotificationConfigurationsType)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeNotificationConfigurationsType)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            auto_scaling_group_names: v0,
            include_managed_resources: v1,
            next_token: v2,
            max_records: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeNotificationConfigurationsType);
        members.optional(0, &self.auto_scaling_group_names);
        members.optional(1, &self.include_managed_resources);
        members.optional(2, &self.next_token);
        members.optional(3, &self.max_records);
        members.close();
    }
}

shape!(DescribeNotificationConfigurationsType, schema::DescribeNotificationConfigurationsType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePoliciesType {
    pub auto_scaling_group_name: Option<String>,
    pub policy_names: Option<Vec<String>>,
    pub policy_types: Option<Vec<String>>,
    pub include_managed_resources: Option<bool>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

impl crate::Value for DescribePoliciesType {
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
        input.open(&schema::DescribePoliciesType)?;
        while let Some((member, kind)) = input.member(&schema::DescribePoliciesType)? {
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
            auto_scaling_group_name: v0,
            policy_names: v1,
            policy_types: v2,
            include_managed_resources: v3,
            next_token: v4,
            max_records: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribePoliciesType);
        members.optional(0, &self.auto_scaling_group_name);
        members.optional(1, &self.policy_names);
        members.optional(2, &self.policy_types);
        members.optional(3, &self.include_managed_resources);
        members.optional(4, &self.next_token);
        members.optional(5, &self.max_records);
        members.close();
    }
}

shape!(DescribePoliciesType, schema::DescribePoliciesType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeScalingActivitiesType {
    pub activity_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: Option<String>,
    pub include_deleted_groups: Option<bool>,
    pub include_managed_resources: Option<bool>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>,
}

impl crate::Value for DescribeScalingActivitiesType {
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
        input.open(&schema::DescribeScalingActivitiesType)?;
        while let Some((member, kind)) = input.member(&schema::DescribeScalingActivitiesType)? {
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
            activity_ids: v0,
            auto_scaling_group_name: v1,
            include_deleted_groups: v2,
            include_managed_resources: v3,
            max_records: v4,
            next_token: v5,
            filters: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeScalingActivitiesType);
        members.optional(0, &self.activity_ids);
        members.optional(1, &self.auto_scaling_group_name);
        members.optional(2, &self.include_deleted_groups);
        members.optional(3, &self.include_managed_resources);
        members.optional(4, &self.max_records);
        members.optional(5, &self.next_token);
        members.optional(6, &self.filters);
        members.close();
    }
}

shape!(DescribeScalingActivitiesType, schema::DescribeScalingActivitiesType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeScheduledActionsType {
    pub auto_scaling_group_name: Option<String>,
    pub scheduled_action_names: Option<Vec<String>>,
    pub start_time: Option<crate::Timestamp>,
    pub end_time: Option<crate::Timestamp>,
    pub include_managed_resources: Option<bool>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

impl crate::Value for DescribeScheduledActionsType {
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
        input.open(&schema::DescribeScheduledActionsType)?;
        while let Some((member, kind)) = input.member(&schema::DescribeScheduledActionsType)? {
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
            auto_scaling_group_name: v0,
            scheduled_action_names: v1,
            start_time: v2,
            end_time: v3,
            include_managed_resources: v4,
            next_token: v5,
            max_records: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeScheduledActionsType);
        members.optional(0, &self.auto_scaling_group_name);
        members.optional(1, &self.scheduled_action_names);
        members.optional(2, &self.start_time);
        members.optional(3, &self.end_time);
        members.optional(4, &self.include_managed_resources);
        members.optional(5, &self.next_token);
        members.optional(6, &self.max_records);
        members.close();
    }
}

shape!(DescribeScheduledActionsType, schema::DescribeScheduledActionsType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTagsType {
    pub filters: Option<Vec<Filter>>,
    pub include_managed_resources: Option<bool>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

impl crate::Value for DescribeTagsType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeTagsType)?;
        while let Some((member, kind)) = input.member(&schema::DescribeTagsType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            filters: v0,
            include_managed_resources: v1,
            next_token: v2,
            max_records: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTagsType);
        members.optional(0, &self.filters);
        members.optional(1, &self.include_managed_resources);
        members.optional(2, &self.next_token);
        members.optional(3, &self.max_records);
        members.close();
    }
}

shape!(DescribeTagsType, schema::DescribeTagsType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTerminationPolicyTypesAnswer {
    pub termination_policy_types: Option<Vec<String>>,
}

impl crate::Value for DescribeTerminationPolicyTypesAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DescribeTerminationPolicyTypesAnswer)?;
        while let Some((member, kind)) =
            input.member(&schema::DescribeTerminationPolicyTypesAnswer)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { termination_policy_types: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTerminationPolicyTypesAnswer);
        members.optional(0, &self.termination_policy_types);
        members.close();
    }
}

shape!(DescribeTerminationPolicyTypesAnswer, schema::DescribeTerminationPolicyTypesAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTrafficSourcesRequest {
    pub auto_scaling_group_name: String,
    pub traffic_source_type: Option<String>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

impl crate::Value for DescribeTrafficSourcesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::DescribeTrafficSourcesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeTrafficSourcesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            auto_scaling_group_name: v0,
            traffic_source_type: v1,
            next_token: v2,
            max_records: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTrafficSourcesRequest);
        members.required(0, &self.auto_scaling_group_name);
        members.optional(1, &self.traffic_source_type);
        members.optional(2, &self.next_token);
        members.optional(3, &self.max_records);
        members.close();
    }
}

shape!(DescribeTrafficSourcesRequest, schema::DescribeTrafficSourcesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTrafficSourcesResponse {
    pub traffic_sources: Option<Vec<TrafficSourceState>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeTrafficSourcesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeTrafficSourcesResponse)?;
        while let Some((member, kind)) = input.member(&schema::DescribeTrafficSourcesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { traffic_sources: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeTrafficSourcesResponse);
        members.optional(0, &self.traffic_sources);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeTrafficSourcesResponse, schema::DescribeTrafficSourcesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeWarmPoolAnswer {
    pub warm_pool_configuration: Option<WarmPoolConfiguration>,
    pub instances: Option<Vec<Instance>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeWarmPoolAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeWarmPoolAnswer)?;
        while let Some((member, kind)) = input.member(&schema::DescribeWarmPoolAnswer)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { warm_pool_configuration: v0, instances: v1, next_token: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeWarmPoolAnswer);
        members.optional(0, &self.warm_pool_configuration);
        members.optional(1, &self.instances);
        members.optional(2, &self.next_token);
        members.close();
    }
}

shape!(DescribeWarmPoolAnswer, schema::DescribeWarmPoolAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeWarmPoolType {
    pub auto_scaling_group_name: String,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeWarmPoolType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DescribeWarmPoolType)?;
        while let Some((member, kind)) = input.member(&schema::DescribeWarmPoolType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, max_records: v1, next_token: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeWarmPoolType);
        members.required(0, &self.auto_scaling_group_name);
        members.optional(1, &self.max_records);
        members.optional(2, &self.next_token);
        members.close();
    }
}

shape!(DescribeWarmPoolType, schema::DescribeWarmPoolType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DesiredConfiguration {
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub mixed_instances_policy: Option<MixedInstancesPolicy>,
}

impl crate::Value for DesiredConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DesiredConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::DesiredConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { launch_template: v0, mixed_instances_policy: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DesiredConfiguration);
        members.optional(0, &self.launch_template);
        members.optional(1, &self.mixed_instances_policy);
        members.close();
    }
}

shape!(DesiredConfiguration, schema::DesiredConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachInstancesAnswer {
    pub activities: Option<Vec<Activity>>,
}

impl crate::Value for DetachInstancesAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DetachInstancesAnswer)?;
        while let Some((member, kind)) = input.member(&schema::DetachInstancesAnswer)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { activities: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DetachInstancesAnswer);
        members.optional(0, &self.activities);
        members.close();
    }
}

shape!(DetachInstancesAnswer, schema::DetachInstancesAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachInstancesQuery {
    pub instance_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: String,
    pub should_decrement_desired_capacity: bool,
}

impl crate::Value for DetachInstancesQuery {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DetachInstancesQuery)?;
        while let Some((member, kind)) = input.member(&schema::DetachInstancesQuery)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            instance_ids: v0,
            auto_scaling_group_name: v1,
            should_decrement_desired_capacity: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DetachInstancesQuery);
        members.optional(0, &self.instance_ids);
        members.required(1, &self.auto_scaling_group_name);
        members.required(2, &self.should_decrement_desired_capacity);
        members.close();
    }
}

shape!(DetachInstancesQuery, schema::DetachInstancesQuery);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachLoadBalancerTargetGroupsResultType {}

impl crate::Value for DetachLoadBalancerTargetGroupsResultType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DetachLoadBalancerTargetGroupsResultType)?;
        while input.member(&schema::DetachLoadBalancerTargetGroupsResultType)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DetachLoadBalancerTargetGroupsResultType);
        members.close();
    }
}

shape!(DetachLoadBalancerTargetGroupsResultType, schema::DetachLoadBalancerTargetGroupsResultType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachLoadBalancerTargetGroupsType {
    pub auto_scaling_group_name: String,
    pub target_group_arns: Vec<String>,
}

impl crate::Value for DetachLoadBalancerTargetGroupsType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DetachLoadBalancerTargetGroupsType)?;
        while let Some((member, kind)) =
            input.member(&schema::DetachLoadBalancerTargetGroupsType)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, target_group_arns: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DetachLoadBalancerTargetGroupsType);
        members.required(0, &self.auto_scaling_group_name);
        members.required(1, &self.target_group_arns);
        members.close();
    }
}

shape!(DetachLoadBalancerTargetGroupsType, schema::DetachLoadBalancerTargetGroupsType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachLoadBalancersResultType {}

impl crate::Value for DetachLoadBalancersResultType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DetachLoadBalancersResultType)?;
        while input.member(&schema::DetachLoadBalancersResultType)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DetachLoadBalancersResultType);
        members.close();
    }
}

shape!(DetachLoadBalancersResultType, schema::DetachLoadBalancersResultType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachLoadBalancersType {
    pub auto_scaling_group_name: String,
    pub load_balancer_names: Vec<String>,
}

impl crate::Value for DetachLoadBalancersType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DetachLoadBalancersType)?;
        while let Some((member, kind)) = input.member(&schema::DetachLoadBalancersType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, load_balancer_names: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DetachLoadBalancersType);
        members.required(0, &self.auto_scaling_group_name);
        members.required(1, &self.load_balancer_names);
        members.close();
    }
}

shape!(DetachLoadBalancersType, schema::DetachLoadBalancersType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachTrafficSourcesResultType {}

impl crate::Value for DetachTrafficSourcesResultType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DetachTrafficSourcesResultType)?;
        while input.member(&schema::DetachTrafficSourcesResultType)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DetachTrafficSourcesResultType);
        members.close();
    }
}

shape!(DetachTrafficSourcesResultType, schema::DetachTrafficSourcesResultType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachTrafficSourcesType {
    pub auto_scaling_group_name: String,
    pub traffic_sources: Vec<TrafficSourceIdentifier>,
}

impl crate::Value for DetachTrafficSourcesType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DetachTrafficSourcesType)?;
        while let Some((member, kind)) = input.member(&schema::DetachTrafficSourcesType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, traffic_sources: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DetachTrafficSourcesType);
        members.required(0, &self.auto_scaling_group_name);
        members.required(1, &self.traffic_sources);
        members.close();
    }
}

shape!(DetachTrafficSourcesType, schema::DetachTrafficSourcesType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableMetricsCollectionQuery {
    pub auto_scaling_group_name: String,
    pub metrics: Option<Vec<String>>,
}

impl crate::Value for DisableMetricsCollectionQuery {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DisableMetricsCollectionQuery)?;
        while let Some((member, kind)) = input.member(&schema::DisableMetricsCollectionQuery)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, metrics: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DisableMetricsCollectionQuery);
        members.required(0, &self.auto_scaling_group_name);
        members.optional(1, &self.metrics);
        members.close();
    }
}

shape!(DisableMetricsCollectionQuery, schema::DisableMetricsCollectionQuery);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DistributionSegment {
    pub target_capacity_types: Option<Vec<TargetCapacityType>>,
}

impl crate::Value for DistributionSegment {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DistributionSegment)?;
        while let Some((member, kind)) = input.member(&schema::DistributionSegment)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { target_capacity_types: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DistributionSegment);
        members.optional(0, &self.target_capacity_types);
        members.close();
    }
}

shape!(DistributionSegment, schema::DistributionSegment);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ebs {
    pub snapshot_id: Option<String>,
    pub volume_size: Option<i32>,
    pub volume_type: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub iops: Option<i32>,
    pub encrypted: Option<bool>,
    pub throughput: Option<i32>,
}

impl crate::Value for Ebs {
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
        input.open(&schema::Ebs)?;
        while let Some((member, kind)) = input.member(&schema::Ebs)? {
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
            snapshot_id: v0,
            volume_size: v1,
            volume_type: v2,
            delete_on_termination: v3,
            iops: v4,
            encrypted: v5,
            throughput: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Ebs);
        members.optional(0, &self.snapshot_id);
        members.optional(1, &self.volume_size);
        members.optional(2, &self.volume_type);
        members.optional(3, &self.delete_on_termination);
        members.optional(4, &self.iops);
        members.optional(5, &self.encrypted);
        members.optional(6, &self.throughput);
        members.close();
    }
}

shape!(Ebs, schema::Ebs);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableMetricsCollectionQuery {
    pub auto_scaling_group_name: String,
    pub metrics: Option<Vec<String>>,
    pub granularity: String,
}

impl crate::Value for EnableMetricsCollectionQuery {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::EnableMetricsCollectionQuery)?;
        while let Some((member, kind)) = input.member(&schema::EnableMetricsCollectionQuery)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v2)) = (v0, v2) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, metrics: v1, granularity: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EnableMetricsCollectionQuery);
        members.required(0, &self.auto_scaling_group_name);
        members.optional(1, &self.metrics);
        members.required(2, &self.granularity);
        members.close();
    }
}

shape!(EnableMetricsCollectionQuery, schema::EnableMetricsCollectionQuery);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnabledMetric {
    pub metric: Option<String>,
    pub granularity: Option<String>,
}

impl crate::Value for EnabledMetric {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::EnabledMetric)?;
        while let Some((member, kind)) = input.member(&schema::EnabledMetric)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { metric: v0, granularity: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EnabledMetric);
        members.optional(0, &self.metric);
        members.optional(1, &self.granularity);
        members.close();
    }
}

shape!(EnabledMetric, schema::EnabledMetric);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnterStandbyAnswer {
    pub activities: Option<Vec<Activity>>,
}

impl crate::Value for EnterStandbyAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::EnterStandbyAnswer)?;
        while let Some((member, kind)) = input.member(&schema::EnterStandbyAnswer)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { activities: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EnterStandbyAnswer);
        members.optional(0, &self.activities);
        members.close();
    }
}

shape!(EnterStandbyAnswer, schema::EnterStandbyAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnterStandbyQuery {
    pub instance_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: String,
    pub should_decrement_desired_capacity: bool,
}

impl crate::Value for EnterStandbyQuery {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::EnterStandbyQuery)?;
        while let Some((member, kind)) = input.member(&schema::EnterStandbyQuery)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1), Some(v2)) = (v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            instance_ids: v0,
            auto_scaling_group_name: v1,
            should_decrement_desired_capacity: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::EnterStandbyQuery);
        members.optional(0, &self.instance_ids);
        members.required(1, &self.auto_scaling_group_name);
        members.required(2, &self.should_decrement_desired_capacity);
        members.close();
    }
}

shape!(EnterStandbyQuery, schema::EnterStandbyQuery);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExecutePolicyType {
    pub auto_scaling_group_name: Option<String>,
    pub policy_name: String,
    pub honor_cooldown: Option<bool>,
    pub metric_value: Option<f64>,
    pub breach_threshold: Option<f64>,
}

impl crate::Value for ExecutePolicyType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::ExecutePolicyType)?;
        while let Some((member, kind)) = input.member(&schema::ExecutePolicyType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self {
            auto_scaling_group_name: v0,
            policy_name: v1,
            honor_cooldown: v2,
            metric_value: v3,
            breach_threshold: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ExecutePolicyType);
        members.optional(0, &self.auto_scaling_group_name);
        members.required(1, &self.policy_name);
        members.optional(2, &self.honor_cooldown);
        members.optional(3, &self.metric_value);
        members.optional(4, &self.breach_threshold);
        members.close();
    }
}

shape!(ExecutePolicyType, schema::ExecutePolicyType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExitStandbyAnswer {
    pub activities: Option<Vec<Activity>>,
}

impl crate::Value for ExitStandbyAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ExitStandbyAnswer)?;
        while let Some((member, kind)) = input.member(&schema::ExitStandbyAnswer)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { activities: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ExitStandbyAnswer);
        members.optional(0, &self.activities);
        members.close();
    }
}

shape!(ExitStandbyAnswer, schema::ExitStandbyAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExitStandbyQuery {
    pub instance_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: String,
}

impl crate::Value for ExitStandbyQuery {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ExitStandbyQuery)?;
        while let Some((member, kind)) = input.member(&schema::ExitStandbyQuery)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v1),) = (v1,) else { return Ok(None) };
        Ok(Some(Self { instance_ids: v0, auto_scaling_group_name: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ExitStandbyQuery);
        members.optional(0, &self.instance_ids);
        members.required(1, &self.auto_scaling_group_name);
        members.close();
    }
}

shape!(ExitStandbyQuery, schema::ExitStandbyQuery);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FailedScheduledUpdateGroupActionRequest {
    pub scheduled_action_name: String,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl crate::Value for FailedScheduledUpdateGroupActionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::FailedScheduledUpdateGroupActionRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::FailedScheduledUpdateGroupActionRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { scheduled_action_name: v0, error_code: v1, error_message: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::FailedScheduledUpdateGroupActionRequest);
        members.required(0, &self.scheduled_action_name);
        members.optional(1, &self.error_code);
        members.optional(2, &self.error_message);
        members.close();
    }
}

shape!(FailedScheduledUpdateGroupActionRequest, schema::FailedScheduledUpdateGroupActionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}

impl crate::Value for Filter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::Filter)?;
        while let Some((member, kind)) = input.member(&schema::Filter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { name: v0, values: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Filter);
        members.optional(0, &self.name);
        members.optional(1, &self.values);
        members.close();
    }
}

shape!(Filter, schema::Filter);

#[derive(Debug, Clone, PartialEq)]
pub struct GetPredictiveScalingForecastAnswer {
    pub load_forecast: Vec<LoadForecast>,
    pub capacity_forecast: CapacityForecast,
    pub update_time: crate::Timestamp,
}

impl crate::Value for GetPredictiveScalingForecastAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::GetPredictiveScalingForecastAnswer)?;
        while let Some((member, kind)) =
            input.member(&schema::GetPredictiveScalingForecastAnswer)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { load_forecast: v0, capacity_forecast: v1, update_time: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetPredictiveScalingForecastAnswer);
        members.required(0, &self.load_forecast);
        members.required(1, &self.capacity_forecast);
        members.required(2, &self.update_time);
        members.close();
    }
}

shape!(GetPredictiveScalingForecastAnswer, schema::GetPredictiveScalingForecastAnswer);

#[derive(Debug, Clone, PartialEq)]
pub struct GetPredictiveScalingForecastType {
    pub auto_scaling_group_name: String,
    pub policy_name: String,
    pub start_time: crate::Timestamp,
    pub end_time: crate::Timestamp,
}

impl crate::Value for GetPredictiveScalingForecastType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::GetPredictiveScalingForecastType)?;
        while let Some((member, kind)) = input.member(&schema::GetPredictiveScalingForecastType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2), Some(v3)) = (v0, v1, v2, v3) else { return Ok(None) };
        Ok(Some(Self {
            auto_scaling_group_name: v0,
            policy_name: v1,
            start_time: v2,
            end_time: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetPredictiveScalingForecastType);
        members.required(0, &self.auto_scaling_group_name);
        members.required(1, &self.policy_name);
        members.required(2, &self.start_time);
        members.required(3, &self.end_time);
        members.close();
    }
}

shape!(GetPredictiveScalingForecastType, schema::GetPredictiveScalingForecastType);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImpairedZoneHealthCheckBehavior {
    ReplaceUnhealthy,
    IgnoreUnhealthy,
}

texts!(
    ImpairedZoneHealthCheckBehavior,
    schema::ImpairedZoneHealthCheckBehavior,
    [ReplaceUnhealthy = "ReplaceUnhealthy", IgnoreUnhealthy = "IgnoreUnhealthy",]
);

#[derive(Debug, Clone, PartialEq)]
pub struct Instance {
    pub instance_id: String,
    pub instance_type: Option<String>,
    pub availability_zone: String,
    pub availability_zone_id: Option<String>,
    pub lifecycle_state: LifecycleState,
    pub health_status: String,
    pub launch_configuration_name: Option<String>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub image_id: Option<String>,
    pub protected_from_scale_in: bool,
    pub weighted_capacity: Option<String>,
}

impl crate::Value for Instance {
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
        input.open(&schema::Instance)?;
        while let Some((member, kind)) = input.member(&schema::Instance)? {
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
        let (Some(v0), Some(v2), Some(v4), Some(v5), Some(v9)) = (v0, v2, v4, v5, v9) else {
            return Ok(None);
        };
        Ok(Some(Self {
            instance_id: v0,
            instance_type: v1,
            availability_zone: v2,
            availability_zone_id: v3,
            lifecycle_state: v4,
            health_status: v5,
            launch_configuration_name: v6,
            launch_template: v7,
            image_id: v8,
            protected_from_scale_in: v9,
            weighted_capacity: v10,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Instance);
        members.required(0, &self.instance_id);
        members.optional(1, &self.instance_type);
        members.required(2, &self.availability_zone);
        members.optional(3, &self.availability_zone_id);
        members.required(4, &self.lifecycle_state);
        members.required(5, &self.health_status);
        members.optional(6, &self.launch_configuration_name);
        members.optional(7, &self.launch_template);
        members.optional(8, &self.image_id);
        members.required(9, &self.protected_from_scale_in);
        members.optional(10, &self.weighted_capacity);
        members.close();
    }
}

shape!(Instance, schema::Instance);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceCollection {
    pub instance_type: Option<String>,
    pub market_type: Option<String>,
    pub subnet_id: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
}

impl crate::Value for InstanceCollection {
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
        input.open(&schema::InstanceCollection)?;
        while let Some((member, kind)) = input.member(&schema::InstanceCollection)? {
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
            instance_type: v0,
            market_type: v1,
            subnet_id: v2,
            availability_zone: v3,
            availability_zone_id: v4,
            instance_ids: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceCollection);
        members.optional(0, &self.instance_type);
        members.optional(1, &self.market_type);
        members.optional(2, &self.subnet_id);
        members.optional(3, &self.availability_zone);
        members.optional(4, &self.availability_zone_id);
        members.optional(5, &self.instance_ids);
        members.close();
    }
}

shape!(InstanceCollection, schema::InstanceCollection);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceGeneration {
    Current,
    Previous,
}

texts!(
    InstanceGeneration,
    schema::InstanceGeneration,
    [Current = "current", Previous = "previous",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceLifecyclePolicy {
    pub retention_triggers: Option<RetentionTriggers>,
}

impl crate::Value for InstanceLifecyclePolicy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::InstanceLifecyclePolicy)?;
        while let Some((member, kind)) = input.member(&schema::InstanceLifecyclePolicy)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { retention_triggers: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceLifecyclePolicy);
        members.optional(0, &self.retention_triggers);
        members.close();
    }
}

shape!(InstanceLifecyclePolicy, schema::InstanceLifecyclePolicy);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceMaintenancePolicy {
    pub min_healthy_percentage: Option<i32>,
    pub max_healthy_percentage: Option<i32>,
}

impl crate::Value for InstanceMaintenancePolicy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::InstanceMaintenancePolicy)?;
        while let Some((member, kind)) = input.member(&schema::InstanceMaintenancePolicy)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { min_healthy_percentage: v0, max_healthy_percentage: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceMaintenancePolicy);
        members.optional(0, &self.min_healthy_percentage);
        members.optional(1, &self.max_healthy_percentage);
        members.close();
    }
}

shape!(InstanceMaintenancePolicy, schema::InstanceMaintenancePolicy);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceMetadataEndpointState {
    Disabled,
    Enabled,
}

texts!(
    InstanceMetadataEndpointState,
    schema::InstanceMetadataEndpointState,
    [Disabled = "disabled", Enabled = "enabled",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceMetadataHttpTokensState {
    Optional,
    Required,
}

texts!(
    InstanceMetadataHttpTokensState,
    schema::InstanceMetadataHttpTokensState,
    [Optional = "optional", Required = "required",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceMetadataOptions {
    pub http_tokens: Option<InstanceMetadataHttpTokensState>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
}

impl crate::Value for InstanceMetadataOptions {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::InstanceMetadataOptions)?;
        while let Some((member, kind)) = input.member(&schema::InstanceMetadataOptions)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { http_tokens: v0, http_put_response_hop_limit: v1, http_endpoint: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceMetadataOptions);
        members.optional(0, &self.http_tokens);
        members.optional(1, &self.http_put_response_hop_limit);
        members.optional(2, &self.http_endpoint);
        members.close();
    }
}

shape!(InstanceMetadataOptions, schema::InstanceMetadataOptions);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceMonitoring {
    pub enabled: Option<bool>,
}

impl crate::Value for InstanceMonitoring {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::InstanceMonitoring)?;
        while let Some((member, kind)) = input.member(&schema::InstanceMonitoring)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { enabled: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceMonitoring);
        members.optional(0, &self.enabled);
        members.close();
    }
}

shape!(InstanceMonitoring, schema::InstanceMonitoring);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceRefresh {
    pub instance_refresh_id: Option<String>,
    pub auto_scaling_group_name: Option<String>,
    pub status: Option<InstanceRefreshStatus>,
    pub status_reason: Option<String>,
    pub start_time: Option<crate::Timestamp>,
    pub end_time: Option<crate::Timestamp>,
    pub percentage_complete: Option<i32>,
    pub instances_to_update: Option<i32>,
    pub progress_details: Option<InstanceRefreshProgressDetails>,
    pub preferences: Option<RefreshPreferences>,
    pub desired_configuration: Option<DesiredConfiguration>,
    pub rollback_details: Option<RollbackDetails>,
    pub strategy: Option<RefreshStrategy>,
}

impl crate::Value for InstanceRefresh {
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
        input.open(&schema::InstanceRefresh)?;
        while let Some((member, kind)) = input.member(&schema::InstanceRefresh)? {
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
            instance_refresh_id: v0,
            auto_scaling_group_name: v1,
            status: v2,
            status_reason: v3,
            start_time: v4,
            end_time: v5,
            percentage_complete: v6,
            instances_to_update: v7,
            progress_details: v8,
            preferences: v9,
            desired_configuration: v10,
            rollback_details: v11,
            strategy: v12,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceRefresh);
        members.optional(0, &self.instance_refresh_id);
        members.optional(1, &self.auto_scaling_group_name);
        members.optional(2, &self.status);
        members.optional(3, &self.status_reason);
        members.optional(4, &self.start_time);
        members.optional(5, &self.end_time);
        members.optional(6, &self.percentage_complete);
        members.optional(7, &self.instances_to_update);
        members.optional(8, &self.progress_details);
        members.optional(9, &self.preferences);
        members.optional(10, &self.desired_configuration);
        members.optional(11, &self.rollback_details);
        members.optional(12, &self.strategy);
        members.close();
    }
}

shape!(InstanceRefresh, schema::InstanceRefresh);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceRefreshLivePoolProgress {
    pub percentage_complete: Option<i32>,
    pub instances_to_update: Option<i32>,
}

impl crate::Value for InstanceRefreshLivePoolProgress {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::InstanceRefreshLivePoolProgress)?;
        while let Some((member, kind)) = input.member(&schema::InstanceRefreshLivePoolProgress)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { percentage_complete: v0, instances_to_update: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceRefreshLivePoolProgress);
        members.optional(0, &self.percentage_complete);
        members.optional(1, &self.instances_to_update);
        members.close();
    }
}

shape!(InstanceRefreshLivePoolProgress, schema::InstanceRefreshLivePoolProgress);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceRefreshProgressDetails {
    pub live_pool_progress: Option<InstanceRefreshLivePoolProgress>,
    pub warm_pool_progress: Option<InstanceRefreshWarmPoolProgress>,
}

impl crate::Value for InstanceRefreshProgressDetails {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::InstanceRefreshProgressDetails)?;
        while let Some((member, kind)) = input.member(&schema::InstanceRefreshProgressDetails)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { live_pool_progress: v0, warm_pool_progress: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceRefreshProgressDetails);
        members.optional(0, &self.live_pool_progress);
        members.optional(1, &self.warm_pool_progress);
        members.close();
    }
}

shape!(InstanceRefreshProgressDetails, schema::InstanceRefreshProgressDetails);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceRefreshStatus {
    Pending,
    InProgress,
    Successful,
    Failed,
    Cancelling,
    Cancelled,
    RollbackInProgress,
    RollbackFailed,
    RollbackSuccessful,
    Baking,
}

texts!(
    InstanceRefreshStatus,
    schema::InstanceRefreshStatus,
    [
        Pending = "Pending",
        InProgress = "InProgress",
        Successful = "Successful",
        Failed = "Failed",
        Cancelling = "Cancelling",
        Cancelled = "Cancelled",
        RollbackInProgress = "RollbackInProgress",
        RollbackFailed = "RollbackFailed",
        RollbackSuccessful = "RollbackSuccessful",
        Baking = "Baking",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceRefreshWarmPoolProgress {
    pub percentage_complete: Option<i32>,
    pub instances_to_update: Option<i32>,
}

impl crate::Value for InstanceRefreshWarmPoolProgress {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::InstanceRefreshWarmPoolProgress)?;
        while let Some((member, kind)) = input.member(&schema::InstanceRefreshWarmPoolProgress)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { percentage_complete: v0, instances_to_update: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceRefreshWarmPoolProgress);
        members.optional(0, &self.percentage_complete);
        members.optional(1, &self.instances_to_update);
        members.close();
    }
}

shape!(InstanceRefreshWarmPoolProgress, schema::InstanceRefreshWarmPoolProgress);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceRequirements {
    pub v_cpu_count: VCpuCountRequest,
    pub memory_mi_b: MemoryMiBRequest,
    pub cpu_manufacturers: Option<Vec<CpuManufacturer>>,
    pub memory_gi_b_per_v_cpu: Option<MemoryGiBPerVCpuRequest>,
    pub excluded_instance_types: Option<Vec<String>>,
    pub instance_generations: Option<Vec<InstanceGeneration>>,
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32>,
    pub on_demand_max_price_percentage_over_lowest_price: Option<i32>,
    pub bare_metal: Option<BareMetal>,
    pub burstable_performance: Option<BurstablePerformance>,
    pub require_hibernate_support: Option<bool>,
    pub network_interface_count: Option<NetworkInterfaceCountRequest>,
    pub local_storage: Option<LocalStorage>,
    pub local_storage_types: Option<Vec<LocalStorageType>>,
    pub total_local_storage_gb: Option<TotalLocalStorageGBRequest>,
    pub baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbpsRequest>,
    pub accelerator_types: Option<Vec<AcceleratorType>>,
    pub accelerator_count: Option<AcceleratorCountRequest>,
    pub accelerator_manufacturers: Option<Vec<AcceleratorManufacturer>>,
    pub accelerator_names: Option<Vec<AcceleratorName>>,
    pub accelerator_total_memory_mi_b: Option<AcceleratorTotalMemoryMiBRequest>,
    pub network_bandwidth_gbps: Option<NetworkBandwidthGbpsRequest>,
    pub allowed_instance_types: Option<Vec<String>>,
    pub baseline_performance_factors: Option<BaselinePerformanceFactorsRequest>,
}

impl crate::Value for InstanceRequirements {
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
        input.open(&schema::InstanceRequirements)?;
        while let Some((member, kind)) = input.member(&schema::InstanceRequirements)? {
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
                _ => v24 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            v_cpu_count: v0,
            memory_mi_b: v1,
            cpu_manufacturers: v2,
            memory_gi_b_per_v_cpu: v3,
            excluded_instance_types: v4,
            instance_generations: v5,
            spot_max_price_percentage_over_lowest_price: v6,
            max_spot_price_as_percentage_of_optimal_on_demand_price: v7,
            on_demand_max_price_percentage_over_lowest_price: v8,
            bare_metal: v9,
            burstable_performance: v10,
            require_hibernate_support: v11,
            network_interface_count: v12,
            local_storage: v13,
            local_storage_types: v14,
            total_local_storage_gb: v15,
            baseline_ebs_bandwidth_mbps: v16,
            accelerator_types: v17,
            accelerator_count: v18,
            accelerator_manufacturers: v19,
            accelerator_names: v20,
            accelerator_total_memory_mi_b: v21,
            network_bandwidth_gbps: v22,
            allowed_instance_types: v23,
            baseline_performance_factors: v24,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceRequirements);
        members.required(0, &self.v_cpu_count);
        members.required(1, &self.memory_mi_b);
        members.optional(2, &self.cpu_manufacturers);
        members.optional(3, &self.memory_gi_b_per_v_cpu);
        members.optional(4, &self.excluded_instance_types);
        members.optional(5, &self.instance_generations);
        members.optional(6, &self.spot_max_price_percentage_over_lowest_price);
        members.optional(7, &self.max_spot_price_as_percentage_of_optimal_on_demand_price);
        members.optional(8, &self.on_demand_max_price_percentage_over_lowest_price);
        members.optional(9, &self.bare_metal);
        members.optional(10, &self.burstable_performance);
        members.optional(11, &self.require_hibernate_support);
        members.optional(12, &self.network_interface_count);
        members.optional(13, &self.local_storage);
        members.optional(14, &self.local_storage_types);
        members.optional(15, &self.total_local_storage_gb);
        members.optional(16, &self.baseline_ebs_bandwidth_mbps);
        members.optional(17, &self.accelerator_types);
        members.optional(18, &self.accelerator_count);
        members.optional(19, &self.accelerator_manufacturers);
        members.optional(20, &self.accelerator_names);
        members.optional(21, &self.accelerator_total_memory_mi_b);
        members.optional(22, &self.network_bandwidth_gbps);
        members.optional(23, &self.allowed_instance_types);
        members.optional(24, &self.baseline_performance_factors);
        members.close();
    }
}

shape!(InstanceRequirements, schema::InstanceRequirements);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceReusePolicy {
    pub reuse_on_scale_in: Option<bool>,
}

impl crate::Value for InstanceReusePolicy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::InstanceReusePolicy)?;
        while let Some((member, kind)) = input.member(&schema::InstanceReusePolicy)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { reuse_on_scale_in: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceReusePolicy);
        members.optional(0, &self.reuse_on_scale_in);
        members.close();
    }
}

shape!(InstanceReusePolicy, schema::InstanceReusePolicy);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstancesDistribution {
    pub on_demand_allocation_strategy: Option<String>,
    pub on_demand_base_capacity: Option<i32>,
    pub on_demand_percentage_above_base_capacity: Option<i32>,
    pub spot_allocation_strategy: Option<String>,
    pub spot_instance_pools: Option<i32>,
    pub spot_max_price: Option<String>,
    pub distribution_segments: Option<Vec<DistributionSegment>>,
}

impl crate::Value for InstancesDistribution {
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
        input.open(&schema::InstancesDistribution)?;
        while let Some((member, kind)) = input.member(&schema::InstancesDistribution)? {
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
            on_demand_allocation_strategy: v0,
            on_demand_base_capacity: v1,
            on_demand_percentage_above_base_capacity: v2,
            spot_allocation_strategy: v3,
            spot_instance_pools: v4,
            spot_max_price: v5,
            distribution_segments: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstancesDistribution);
        members.optional(0, &self.on_demand_allocation_strategy);
        members.optional(1, &self.on_demand_base_capacity);
        members.optional(2, &self.on_demand_percentage_above_base_capacity);
        members.optional(3, &self.spot_allocation_strategy);
        members.optional(4, &self.spot_instance_pools);
        members.optional(5, &self.spot_max_price);
        members.optional(6, &self.distribution_segments);
        members.close();
    }
}

shape!(InstancesDistribution, schema::InstancesDistribution);

#[derive(Debug, Clone, PartialEq)]
pub struct LaunchConfiguration {
    pub launch_configuration_name: String,
    pub launch_configuration_arn: Option<String>,
    pub image_id: String,
    pub key_name: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub classic_link_vpc_id: Option<String>,
    pub classic_link_vpc_security_groups: Option<Vec<String>>,
    pub user_data: Option<String>,
    pub instance_type: String,
    pub kernel_id: Option<String>,
    pub ramdisk_id: Option<String>,
    pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
    pub instance_monitoring: Option<InstanceMonitoring>,
    pub spot_price: Option<String>,
    pub iam_instance_profile: Option<String>,
    pub created_time: crate::Timestamp,
    pub ebs_optimized: Option<bool>,
    pub associate_public_ip_address: Option<bool>,
    pub placement_tenancy: Option<String>,
    pub metadata_options: Option<InstanceMetadataOptions>,
}

impl crate::Value for LaunchConfiguration {
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
        input.open(&schema::LaunchConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::LaunchConfiguration)? {
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
        let (Some(v0), Some(v2), Some(v8), Some(v15)) = (v0, v2, v8, v15) else { return Ok(None) };
        Ok(Some(Self {
            launch_configuration_name: v0,
            launch_configuration_arn: v1,
            image_id: v2,
            key_name: v3,
            security_groups: v4,
            classic_link_vpc_id: v5,
            classic_link_vpc_security_groups: v6,
            user_data: v7,
            instance_type: v8,
            kernel_id: v9,
            ramdisk_id: v10,
            block_device_mappings: v11,
            instance_monitoring: v12,
            spot_price: v13,
            iam_instance_profile: v14,
            created_time: v15,
            ebs_optimized: v16,
            associate_public_ip_address: v17,
            placement_tenancy: v18,
            metadata_options: v19,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LaunchConfiguration);
        members.required(0, &self.launch_configuration_name);
        members.optional(1, &self.launch_configuration_arn);
        members.required(2, &self.image_id);
        members.optional(3, &self.key_name);
        members.optional(4, &self.security_groups);
        members.optional(5, &self.classic_link_vpc_id);
        members.optional(6, &self.classic_link_vpc_security_groups);
        members.optional(7, &self.user_data);
        members.required(8, &self.instance_type);
        members.optional(9, &self.kernel_id);
        members.optional(10, &self.ramdisk_id);
        members.optional(11, &self.block_device_mappings);
        members.optional(12, &self.instance_monitoring);
        members.optional(13, &self.spot_price);
        members.optional(14, &self.iam_instance_profile);
        members.required(15, &self.created_time);
        members.optional(16, &self.ebs_optimized);
        members.optional(17, &self.associate_public_ip_address);
        members.optional(18, &self.placement_tenancy);
        members.optional(19, &self.metadata_options);
        members.close();
    }
}

shape!(LaunchConfiguration, schema::LaunchConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LaunchConfigurationNameType {
    pub launch_configuration_name: String,
}

impl crate::Value for LaunchConfigurationNameType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::LaunchConfigurationNameType)?;
        while let Some((member, kind)) = input.member(&schema::LaunchConfigurationNameType)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { launch_configuration_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LaunchConfigurationNameType);
        members.required(0, &self.launch_configuration_name);
        members.close();
    }
}

shape!(LaunchConfigurationNameType, schema::LaunchConfigurationNameType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LaunchConfigurationNamesType {
    pub launch_configuration_names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

impl crate::Value for LaunchConfigurationNamesType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::LaunchConfigurationNamesType)?;
        while let Some((member, kind)) = input.member(&schema::LaunchConfigurationNamesType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { launch_configuration_names: v0, next_token: v1, max_records: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LaunchConfigurationNamesType);
        members.optional(0, &self.launch_configuration_names);
        members.optional(1, &self.next_token);
        members.optional(2, &self.max_records);
        members.close();
    }
}

shape!(LaunchConfigurationNamesType, schema::LaunchConfigurationNamesType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LaunchConfigurationsType {
    pub launch_configurations: Vec<LaunchConfiguration>,
    pub next_token: Option<String>,
}

impl crate::Value for LaunchConfigurationsType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::LaunchConfigurationsType)?;
        while let Some((member, kind)) = input.member(&schema::LaunchConfigurationsType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { launch_configurations: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LaunchConfigurationsType);
        members.required(0, &self.launch_configurations);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(LaunchConfigurationsType, schema::LaunchConfigurationsType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LaunchInstancesError {
    pub instance_type: Option<String>,
    pub market_type: Option<String>,
    pub subnet_id: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl crate::Value for LaunchInstancesError {
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
        input.open(&schema::LaunchInstancesError)?;
        while let Some((member, kind)) = input.member(&schema::LaunchInstancesError)? {
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
            instance_type: v0,
            market_type: v1,
            subnet_id: v2,
            availability_zone: v3,
            availability_zone_id: v4,
            error_code: v5,
            error_message: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LaunchInstancesError);
        members.optional(0, &self.instance_type);
        members.optional(1, &self.market_type);
        members.optional(2, &self.subnet_id);
        members.optional(3, &self.availability_zone);
        members.optional(4, &self.availability_zone_id);
        members.optional(5, &self.error_code);
        members.optional(6, &self.error_message);
        members.close();
    }
}

shape!(LaunchInstancesError, schema::LaunchInstancesError);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LaunchInstancesRequest {
    pub auto_scaling_group_name: String,
    pub requested_capacity: i32,
    pub client_token: String,
    pub availability_zones: Option<Vec<String>>,
    pub availability_zone_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
    pub retry_strategy: Option<RetryStrategy>,
}

impl crate::Value for LaunchInstancesRequest {
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
        input.open(&schema::LaunchInstancesRequest)?;
        while let Some((member, kind)) = input.member(&schema::LaunchInstancesRequest)? {
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
            auto_scaling_group_name: v0,
            requested_capacity: v1,
            client_token: v2,
            availability_zones: v3,
            availability_zone_ids: v4,
            subnet_ids: v5,
            retry_strategy: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LaunchInstancesRequest);
        members.required(0, &self.auto_scaling_group_name);
        members.required(1, &self.requested_capacity);
        members.required(2, &self.client_token);
        members.optional(3, &self.availability_zones);
        members.optional(4, &self.availability_zone_ids);
        members.optional(5, &self.subnet_ids);
        members.optional(6, &self.retry_strategy);
        members.close();
    }
}

shape!(LaunchInstancesRequest, schema::LaunchInstancesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LaunchInstancesResult {
    pub auto_scaling_group_name: Option<String>,
    pub client_token: Option<String>,
    pub instances: Option<Vec<InstanceCollection>>,
    pub errors: Option<Vec<LaunchInstancesError>>,
}

impl crate::Value for LaunchInstancesResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::LaunchInstancesResult)?;
        while let Some((member, kind)) = input.member(&schema::LaunchInstancesResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { auto_scaling_group_name: v0, client_token: v1, instances: v2, errors: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LaunchInstancesResult);
        members.optional(0, &self.auto_scaling_group_name);
        members.optional(1, &self.client_token);
        members.optional(2, &self.instances);
        members.optional(3, &self.errors);
        members.close();
    }
}

shape!(LaunchInstancesResult, schema::LaunchInstancesResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LaunchTemplate {
    pub launch_template_specification: Option<LaunchTemplateSpecification>,
    pub overrides: Option<Vec<LaunchTemplateOverrides>>,
}

impl crate::Value for LaunchTemplate {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::LaunchTemplate)?;
        while let Some((member, kind)) = input.member(&schema::LaunchTemplate)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { launch_template_specification: v0, overrides: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LaunchTemplate);
        members.optional(0, &self.launch_template_specification);
        members.optional(1, &self.overrides);
        members.close();
    }
}

shape!(LaunchTemplate, schema::LaunchTemplate);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LaunchTemplateOverrides {
    pub instance_type: Option<String>,
    pub weighted_capacity: Option<String>,
    pub launch_template_specification: Option<LaunchTemplateSpecification>,
    pub instance_requirements: Option<InstanceRequirements>,
    pub image_id: Option<String>,
}

impl crate::Value for LaunchTemplateOverrides {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::LaunchTemplateOverrides)?;
        while let Some((member, kind)) = input.member(&schema::LaunchTemplateOverrides)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            instance_type: v0,
            weighted_capacity: v1,
            launch_template_specification: v2,
            instance_requirements: v3,
            image_id: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LaunchTemplateOverrides);
        members.optional(0, &self.instance_type);
        members.optional(1, &self.weighted_capacity);
        members.optional(2, &self.launch_template_specification);
        members.optional(3, &self.instance_requirements);
        members.optional(4, &self.image_id);
        members.close();
    }
}

shape!(LaunchTemplateOverrides, schema::LaunchTemplateOverrides);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LaunchTemplateSpecification {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version: Option<String>,
}

impl crate::Value for LaunchTemplateSpecification {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::LaunchTemplateSpecification)?;
        while let Some((member, kind)) = input.member(&schema::LaunchTemplateSpecification)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { launch_template_id: v0, launch_template_name: v1, version: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LaunchTemplateSpecification);
        members.optional(0, &self.launch_template_id);
        members.optional(1, &self.launch_template_name);
        members.optional(2, &self.version);
        members.close();
    }
}

shape!(LaunchTemplateSpecification, schema::LaunchTemplateSpecification);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LifecycleHook {
    pub lifecycle_hook_name: Option<String>,
    pub auto_scaling_group_name: Option<String>,
    pub lifecycle_transition: Option<String>,
    pub notification_target_arn: Option<String>,
    pub role_arn: Option<String>,
    pub notification_metadata: Option<String>,
    pub heartbeat_timeout: Option<i32>,
    pub global_timeout: Option<i32>,
    pub default_result: Option<String>,
}

impl crate::Value for LifecycleHook {
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
        input.open(&schema::LifecycleHook)?;
        while let Some((member, kind)) = input.member(&schema::LifecycleHook)? {
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
            lifecycle_hook_name: v0,
            auto_scaling_group_name: v1,
            lifecycle_transition: v2,
            notification_target_arn: v3,
            role_arn: v4,
            notification_metadata: v5,
            heartbeat_timeout: v6,
            global_timeout: v7,
            default_result: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LifecycleHook);
        members.optional(0, &self.lifecycle_hook_name);
        members.optional(1, &self.auto_scaling_group_name);
        members.optional(2, &self.lifecycle_transition);
        members.optional(3, &self.notification_target_arn);
        members.optional(4, &self.role_arn);
        members.optional(5, &self.notification_metadata);
        members.optional(6, &self.heartbeat_timeout);
        members.optional(7, &self.global_timeout);
        members.optional(8, &self.default_result);
        members.close();
    }
}

shape!(LifecycleHook, schema::LifecycleHook);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LifecycleHookSpecification {
    pub lifecycle_hook_name: String,
    pub lifecycle_transition: String,
    pub notification_metadata: Option<String>,
    pub heartbeat_timeout: Option<i32>,
    pub default_result: Option<String>,
    pub notification_target_arn: Option<String>,
    pub role_arn: Option<String>,
}

impl crate::Value for LifecycleHookSpecification {
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
        input.open(&schema::LifecycleHookSpecification)?;
        while let Some((member, kind)) = input.member(&schema::LifecycleHookSpecification)? {
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
            lifecycle_hook_name: v0,
            lifecycle_transition: v1,
            notification_metadata: v2,
            heartbeat_timeout: v3,
            default_result: v4,
            notification_target_arn: v5,
            role_arn: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LifecycleHookSpecification);
        members.required(0, &self.lifecycle_hook_name);
        members.required(1, &self.lifecycle_transition);
        members.optional(2, &self.notification_metadata);
        members.optional(3, &self.heartbeat_timeout);
        members.optional(4, &self.default_result);
        members.optional(5, &self.notification_target_arn);
        members.optional(6, &self.role_arn);
        members.close();
    }
}

shape!(LifecycleHookSpecification, schema::LifecycleHookSpecification);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LifecycleState {
    Pending,
    PendingWait,
    PendingProceed,
    Quarantined,
    InService,
    Terminating,
    TerminatingWait,
    TerminatingProceed,
    TerminatingRetained,
    Terminated,
    Detaching,
    Detached,
    EnteringStandby,
    Standby,
    ReplacingRootVolume,
    ReplacingRootVolumeWait,
    ReplacingRootVolumeProceed,
    RootVolumeReplaced,
    WarmedPending,
    WarmedPendingWait,
    WarmedPendingProceed,
    WarmedPendingRetained,
    WarmedTerminating,
    WarmedTerminatingWait,
    WarmedTerminatingProceed,
    WarmedTerminatingRetained,
    WarmedTerminated,
    WarmedStopped,
    WarmedRunning,
    WarmedHibernated,
}

texts!(
    LifecycleState,
    schema::LifecycleState,
    [
        Pending = "Pending",
        PendingWait = "Pending:Wait",
        PendingProceed = "Pending:Proceed",
        Quarantined = "Quarantined",
        InService = "InService",
        Terminating = "Terminating",
        TerminatingWait = "Terminating:Wait",
        TerminatingProceed = "Terminating:Proceed",
        TerminatingRetained = "Terminating:Retained",
        Terminated = "Terminated",
        Detaching = "Detaching",
        Detached = "Detached",
        EnteringStandby = "EnteringStandby",
        Standby = "Standby",
        ReplacingRootVolume = "ReplacingRootVolume",
        ReplacingRootVolumeWait = "ReplacingRootVolume:Wait",
        ReplacingRootVolumeProceed = "ReplacingRootVolume:Proceed",
        RootVolumeReplaced = "RootVolumeReplaced",
        WarmedPending = "Warmed:Pending",
        WarmedPendingWait = "Warmed:Pending:Wait",
        WarmedPendingProceed = "Warmed:Pending:Proceed",
        WarmedPendingRetained = "Warmed:Pending:Retained",
        WarmedTerminating = "Warmed:Terminating",
        WarmedTerminatingWait = "Warmed:Terminating:Wait",
        WarmedTerminatingProceed = "Warmed:Terminating:Proceed",
        WarmedTerminatingRetained = "Warmed:Terminating:Retained",
        WarmedTerminated = "Warmed:Terminated",
        WarmedStopped = "Warmed:Stopped",
        WarmedRunning = "Warmed:Running",
        WarmedHibernated = "Warmed:Hibernated",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoadBalancerState {
    pub load_balancer_name: Option<String>,
    pub state: Option<String>,
}

impl crate::Value for LoadBalancerState {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::LoadBalancerState)?;
        while let Some((member, kind)) = input.member(&schema::LoadBalancerState)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { load_balancer_name: v0, state: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LoadBalancerState);
        members.optional(0, &self.load_balancer_name);
        members.optional(1, &self.state);
        members.close();
    }
}

shape!(LoadBalancerState, schema::LoadBalancerState);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoadBalancerTargetGroupState {
    pub load_balancer_target_group_arn: Option<String>,
    pub state: Option<String>,
}

impl crate::Value for LoadBalancerTargetGroupState {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::LoadBalancerTargetGroupState)?;
        while let Some((member, kind)) = input.member(&schema::LoadBalancerTargetGroupState)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { load_balancer_target_group_arn: v0, state: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::LoadBalancerTargetGroupState);
        members.optional(0, &self.load_balancer_target_group_arn);
        members.optional(1, &self.state);
        members.close();
    }
}

shape!(LoadBalancerTargetGroupState, schema::LoadBalancerTargetGroupState);

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
pub enum LocalStorage {
    Included,
    Excluded,
    Required,
}

texts!(
    LocalStorage,
    schema::LocalStorage,
    [Included = "included", Excluded = "excluded", Required = "required",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LocalStorageType {
    Hdd,
    Ssd,
}

texts!(LocalStorageType, schema::LocalStorageType, [Hdd = "hdd", Ssd = "ssd",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MemoryGiBPerVCpuRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}

impl crate::Value for MemoryGiBPerVCpuRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::MemoryGiBPerVCpuRequest)?;
        while let Some((member, kind)) = input.member(&schema::MemoryGiBPerVCpuRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { min: v0, max: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MemoryGiBPerVCpuRequest);
        members.optional(0, &self.min);
        members.optional(1, &self.max);
        members.close();
    }
}

shape!(MemoryGiBPerVCpuRequest, schema::MemoryGiBPerVCpuRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MemoryMiBRequest {
    pub min: i32,
    pub max: Option<i32>,
}

impl crate::Value for MemoryMiBRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::MemoryMiBRequest)?;
        while let Some((member, kind)) = input.member(&schema::MemoryMiBRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { min: v0, max: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MemoryMiBRequest);
        members.required(0, &self.min);
        members.optional(1, &self.max);
        members.close();
    }
}

shape!(MemoryMiBRequest, schema::MemoryMiBRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Metric {
    pub namespace: String,
    pub metric_name: String,
    pub dimensions: Option<Vec<MetricDimension>>,
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
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { namespace: v0, metric_name: v1, dimensions: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Metric);
        members.required(0, &self.namespace);
        members.required(1, &self.metric_name);
        members.optional(2, &self.dimensions);
        members.close();
    }
}

shape!(Metric, schema::Metric);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricCollectionType {
    pub metric: Option<String>,
}

impl crate::Value for MetricCollectionType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::MetricCollectionType)?;
        while let Some((member, kind)) = input.member(&schema::MetricCollectionType)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { metric: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricCollectionType);
        members.optional(0, &self.metric);
        members.close();
    }
}

shape!(MetricCollectionType, schema::MetricCollectionType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricDataQuery {
    pub id: String,
    pub expression: Option<String>,
    pub metric_stat: Option<MetricStat>,
    pub label: Option<String>,
    pub return_data: Option<bool>,
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
        input.open(&schema::MetricDataQuery)?;
        while let Some((member, kind)) = input.member(&schema::MetricDataQuery)? {
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
        let mut members = crate::Members::open(to, &schema::MetricDataQuery);
        members.required(0, &self.id);
        members.optional(1, &self.expression);
        members.optional(2, &self.metric_stat);
        members.optional(3, &self.label);
        members.optional(4, &self.return_data);
        members.close();
    }
}

shape!(MetricDataQuery, schema::MetricDataQuery);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricGranularityType {
    pub granularity: Option<String>,
}

impl crate::Value for MetricGranularityType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::MetricGranularityType)?;
        while let Some((member, kind)) = input.member(&schema::MetricGranularityType)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { granularity: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MetricGranularityType);
        members.optional(0, &self.granularity);
        members.close();
    }
}

shape!(MetricGranularityType, schema::MetricGranularityType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricStat {
    pub metric: Metric,
    pub stat: String,
    pub unit: Option<String>,
}

impl crate::Value for MetricStat {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::MetricStat)?;
        while let Some((member, kind)) = input.member(&schema::MetricStat)? {
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
        let mut members = crate::Members::open(to, &schema::MetricStat);
        members.required(0, &self.metric);
        members.required(1, &self.stat);
        members.optional(2, &self.unit);
        members.close();
    }
}

shape!(MetricStat, schema::MetricStat);

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
    ASGAverageCPUUtilization,
    ASGAverageCPUUtilizationHighResolution,
    ASGAverageNetworkIn,
    ASGAverageNetworkOut,
    ALBRequestCountPerTarget,
}

texts!(
    MetricType,
    schema::MetricType,
    [
        ASGAverageCPUUtilization = "ASGAverageCPUUtilization",
        ASGAverageCPUUtilizationHighResolution = "ASGAverageCPUUtilizationHighResolution",
        ASGAverageNetworkIn = "ASGAverageNetworkIn",
        ASGAverageNetworkOut = "ASGAverageNetworkOut",
        ALBRequestCountPerTarget = "ALBRequestCountPerTarget",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MixedInstancesPolicy {
    pub launch_template: Option<LaunchTemplate>,
    pub instances_distribution: Option<InstancesDistribution>,
}

impl crate::Value for MixedInstancesPolicy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::MixedInstancesPolicy)?;
        while let Some((member, kind)) = input.member(&schema::MixedInstancesPolicy)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { launch_template: v0, instances_distribution: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::MixedInstancesPolicy);
        members.optional(0, &self.launch_template);
        members.optional(1, &self.instances_distribution);
        members.close();
    }
}

shape!(MixedInstancesPolicy, schema::MixedInstancesPolicy);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkBandwidthGbpsRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}

impl crate::Value for NetworkBandwidthGbpsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::NetworkBandwidthGbpsRequest)?;
        while let Some((member, kind)) = input.member(&schema::NetworkBandwidthGbpsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { min: v0, max: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::NetworkBandwidthGbpsRequest);
        members.optional(0, &self.min);
        members.optional(1, &self.max);
        members.close();
    }
}

shape!(NetworkBandwidthGbpsRequest, schema::NetworkBandwidthGbpsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkInterfaceCountRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}

impl crate::Value for NetworkInterfaceCountRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::NetworkInterfaceCountRequest)?;
        while let Some((member, kind)) = input.member(&schema::NetworkInterfaceCountRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { min: v0, max: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::NetworkInterfaceCountRequest);
        members.optional(0, &self.min);
        members.optional(1, &self.max);
        members.close();
    }
}

shape!(NetworkInterfaceCountRequest, schema::NetworkInterfaceCountRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotificationConfiguration {
    pub auto_scaling_group_name: Option<String>,
    pub topic_arn: Option<String>,
    pub notification_type: Option<String>,
}

impl crate::Value for NotificationConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::NotificationConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::NotificationConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { auto_scaling_group_name: v0, topic_arn: v1, notification_type: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::NotificationConfiguration);
        members.optional(0, &self.auto_scaling_group_name);
        members.optional(1, &self.topic_arn);
        members.optional(2, &self.notification_type);
        members.close();
    }
}

shape!(NotificationConfiguration, schema::NotificationConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Operator {
    pub principal: String,
}

impl crate::Value for Operator {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::Operator)?;
        while let Some((member, kind)) = input.member(&schema::Operator)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { principal: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Operator);
        members.required(0, &self.principal);
        members.close();
    }
}

shape!(Operator, schema::Operator);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PerformanceFactorReferenceRequest {
    pub instance_family: Option<String>,
}

impl crate::Value for PerformanceFactorReferenceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PerformanceFactorReferenceRequest)?;
        while let Some((member, kind)) = input.member(&schema::PerformanceFactorReferenceRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { instance_family: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PerformanceFactorReferenceRequest);
        members.optional(0, &self.instance_family);
        members.close();
    }
}

shape!(PerformanceFactorReferenceRequest, schema::PerformanceFactorReferenceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PoliciesType {
    pub scaling_policies: Option<Vec<ScalingPolicy>>,
    pub next_token: Option<String>,
}

impl crate::Value for PoliciesType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PoliciesType)?;
        while let Some((member, kind)) = input.member(&schema::PoliciesType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { scaling_policies: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PoliciesType);
        members.optional(0, &self.scaling_policies);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(PoliciesType, schema::PoliciesType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyARNType {
    pub policy_arn: Option<String>,
    pub alarms: Option<Vec<Alarm>>,
}

impl crate::Value for PolicyARNType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PolicyARNType)?;
        while let Some((member, kind)) = input.member(&schema::PolicyARNType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy_arn: v0, alarms: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PolicyARNType);
        members.optional(0, &self.policy_arn);
        members.optional(1, &self.alarms);
        members.close();
    }
}

shape!(PolicyARNType, schema::PolicyARNType);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PredefinedLoadMetricType {
    ASGTotalCPUUtilization,
    ASGTotalNetworkIn,
    ASGTotalNetworkOut,
    ALBTargetGroupRequestCount,
}

texts!(
    PredefinedLoadMetricType,
    schema::PredefinedLoadMetricType,
    [
        ASGTotalCPUUtilization = "ASGTotalCPUUtilization",
        ASGTotalNetworkIn = "ASGTotalNetworkIn",
        ASGTotalNetworkOut = "ASGTotalNetworkOut",
        ALBTargetGroupRequestCount = "ALBTargetGroupRequestCount",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PredefinedMetricPairType {
    ASGCPUUtilization,
    ASGNetworkIn,
    ASGNetworkOut,
    ALBRequestCount,
}

texts!(
    PredefinedMetricPairType,
    schema::PredefinedMetricPairType,
    [
        ASGCPUUtilization = "ASGCPUUtilization",
        ASGNetworkIn = "ASGNetworkIn",
        ASGNetworkOut = "ASGNetworkOut",
        ALBRequestCount = "ALBRequestCount",
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PredefinedScalingMetricType {
    ASGAverageCPUUtilization,
    ASGAverageNetworkIn,
    ASGAverageNetworkOut,
    ALBRequestCountPerTarget,
}

texts!(
    PredefinedScalingMetricType,
    schema::PredefinedScalingMetricType,
    [
        ASGAverageCPUUtilization = "ASGAverageCPUUtilization",
        ASGAverageNetworkIn = "ASGAverageNetworkIn",
        ASGAverageNetworkOut = "ASGAverageNetworkOut",
        ALBRequestCountPerTarget = "ALBRequestCountPerTarget",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PredictiveScalingConfiguration {
    pub metric_specifications: Vec<PredictiveScalingMetricSpecification>,
    pub mode: Option<PredictiveScalingMode>,
    pub scheduling_buffer_time: Option<i32>,
    pub max_capacity_breach_behavior: Option<PredictiveScalingMaxCapacityBreachBehavior>,
    pub max_capacity_buffer: Option<i32>,
}

impl crate::Value for PredictiveScalingConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::PredictiveScalingConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::PredictiveScalingConfiguration)? {
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
        let mut members = crate::Members::open(to, &schema::PredictiveScalingConfiguration);
        members.required(0, &self.metric_specifications);
        members.optional(1, &self.mode);
        members.optional(2, &self.scheduling_buffer_time);
        members.optional(3, &self.max_capacity_breach_behavior);
        members.optional(4, &self.max_capacity_buffer);
        members.close();
    }
}

shape!(PredictiveScalingConfiguration, schema::PredictiveScalingConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PredictiveScalingCustomizedCapacityMetric {
    pub metric_data_queries: Vec<MetricDataQuery>,
}

impl crate::Value for PredictiveScalingCustomizedCapacityMetric {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PredictiveScalingCustomizedCapacityMetric)?;
        while let Some((member, kind)) =
            input.member(&schema::PredictiveScalingCustomizedCapacityMetric)?
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
            crate::Members::open(to, &schema::PredictiveScalingCustomizedCapacityMetric);
        members.required(0, &self.metric_data_queries);
        members.close();
    }
}

shape!(
    PredictiveScalingCustomizedCapacityMetric,
    schema::PredictiveScalingCustomizedCapacityMetric
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PredictiveScalingCustomizedLoadMetric {
    pub metric_data_queries: Vec<MetricDataQuery>,
}

impl crate::Value for PredictiveScalingCustomizedLoadMetric {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PredictiveScalingCustomizedLoadMetric)?;
        while let Some((member, kind)) =
            input.member(&schema::PredictiveScalingCustomizedLoadMetric)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { metric_data_queries: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PredictiveScalingCustomizedLoadMetric);
        members.required(0, &self.metric_data_queries);
        members.close();
    }
}

shape!(PredictiveScalingCustomizedLoadMetric, schema::PredictiveScalingCustomizedLoadMetric);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PredictiveScalingCustomizedScalingMetric {
    pub metric_data_queries: Vec<MetricDataQuery>,
}

impl crate::Value for PredictiveScalingCustomizedScalingMetric {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PredictiveScalingCustomizedScalingMetric)?;
        while let Some((member, kind)) =
            input.member(&schema::PredictiveScalingCustomizedScalingMetric)?
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
            crate::Members::open(to, &schema::PredictiveScalingCustomizedScalingMetric);
        members.required(0, &self.metric_data_queries);
        members.close();
    }
}

shape!(PredictiveScalingCustomizedScalingMetric, schema::PredictiveScalingCustomizedScalingMetric);

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
pub struct PredictiveScalingMetricSpecification {
    pub target_value: f64,
    pub predefined_metric_pair_specification: Option<PredictiveScalingPredefinedMetricPair>,
    pub predefined_scaling_metric_specification: Option<PredictiveScalingPredefinedScalingMetric>,
    pub predefined_load_metric_specification: Option<PredictiveScalingPredefinedLoadMetric>,
    pub customized_scaling_metric_specification: Option<PredictiveScalingCustomizedScalingMetric>,
    pub customized_load_metric_specification: Option<PredictiveScalingCustomizedLoadMetric>,
    pub customized_capacity_metric_specification: Option<PredictiveScalingCustomizedCapacityMetric>,
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PredictiveScalingMode {
    ForecastAndScale,
    ForecastOnly,
}

texts!(
    PredictiveScalingMode,
    schema::PredictiveScalingMode,
    [ForecastAndScale = "ForecastAndScale", ForecastOnly = "ForecastOnly",]
);

#[derive(Debug, Clone, PartialEq)]
pub struct PredictiveScalingPredefinedLoadMetric {
    pub predefined_metric_type: PredefinedLoadMetricType,
    pub resource_label: Option<String>,
}

impl crate::Value for PredictiveScalingPredefinedLoadMetric {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PredictiveScalingPredefinedLoadMetric)?;
        while let Some((member, kind)) =
            input.member(&schema::PredictiveScalingPredefinedLoadMetric)?
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
        let mut members = crate::Members::open(to, &schema::PredictiveScalingPredefinedLoadMetric);
        members.required(0, &self.predefined_metric_type);
        members.optional(1, &self.resource_label);
        members.close();
    }
}

shape!(PredictiveScalingPredefinedLoadMetric, schema::PredictiveScalingPredefinedLoadMetric);

#[derive(Debug, Clone, PartialEq)]
pub struct PredictiveScalingPredefinedMetricPair {
    pub predefined_metric_type: PredefinedMetricPairType,
    pub resource_label: Option<String>,
}

impl crate::Value for PredictiveScalingPredefinedMetricPair {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PredictiveScalingPredefinedMetricPair)?;
        while let Some((member, kind)) =
            input.member(&schema::PredictiveScalingPredefinedMetricPair)?
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
        let mut members = crate::Members::open(to, &schema::PredictiveScalingPredefinedMetricPair);
        members.required(0, &self.predefined_metric_type);
        members.optional(1, &self.resource_label);
        members.close();
    }
}

shape!(PredictiveScalingPredefinedMetricPair, schema::PredictiveScalingPredefinedMetricPair);

#[derive(Debug, Clone, PartialEq)]
pub struct PredictiveScalingPredefinedScalingMetric {
    pub predefined_metric_type: PredefinedScalingMetricType,
    pub resource_label: Option<String>,
}

impl crate::Value for PredictiveScalingPredefinedScalingMetric {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PredictiveScalingPredefinedScalingMetric)?;
        while let Some((member, kind)) =
            input.member(&schema::PredictiveScalingPredefinedScalingMetric)?
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
            crate::Members::open(to, &schema::PredictiveScalingPredefinedScalingMetric);
        members.required(0, &self.predefined_metric_type);
        members.optional(1, &self.resource_label);
        members.close();
    }
}

shape!(PredictiveScalingPredefinedScalingMetric, schema::PredictiveScalingPredefinedScalingMetric);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProcessType {
    pub process_name: String,
}

impl crate::Value for ProcessType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ProcessType)?;
        while let Some((member, kind)) = input.member(&schema::ProcessType)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { process_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ProcessType);
        members.required(0, &self.process_name);
        members.close();
    }
}

shape!(ProcessType, schema::ProcessType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProcessesType {
    pub processes: Option<Vec<ProcessType>>,
}

impl crate::Value for ProcessesType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::ProcessesType)?;
        while let Some((member, kind)) = input.member(&schema::ProcessesType)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { processes: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ProcessesType);
        members.optional(0, &self.processes);
        members.close();
    }
}

shape!(ProcessesType, schema::ProcessesType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccountSettingAnswer {}

impl crate::Value for PutAccountSettingAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutAccountSettingAnswer)?;
        while input.member(&schema::PutAccountSettingAnswer)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutAccountSettingAnswer);
        members.close();
    }
}

shape!(PutAccountSettingAnswer, schema::PutAccountSettingAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccountSettingType {
    pub name: String,
    pub value: String,
}

impl crate::Value for PutAccountSettingType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutAccountSettingType)?;
        while let Some((member, kind)) = input.member(&schema::PutAccountSettingType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { name: v0, value: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutAccountSettingType);
        members.required(0, &self.name);
        members.required(1, &self.value);
        members.close();
    }
}

shape!(PutAccountSettingType, schema::PutAccountSettingType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutLifecycleHookAnswer {}

impl crate::Value for PutLifecycleHookAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutLifecycleHookAnswer)?;
        while input.member(&schema::PutLifecycleHookAnswer)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutLifecycleHookAnswer);
        members.close();
    }
}

shape!(PutLifecycleHookAnswer, schema::PutLifecycleHookAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutLifecycleHookType {
    pub lifecycle_hook_name: String,
    pub auto_scaling_group_name: String,
    pub lifecycle_transition: Option<String>,
    pub role_arn: Option<String>,
    pub notification_target_arn: Option<String>,
    pub notification_metadata: Option<String>,
    pub heartbeat_timeout: Option<i32>,
    pub default_result: Option<String>,
}

impl crate::Value for PutLifecycleHookType {
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
        input.open(&schema::PutLifecycleHookType)?;
        while let Some((member, kind)) = input.member(&schema::PutLifecycleHookType)? {
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
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            lifecycle_hook_name: v0,
            auto_scaling_group_name: v1,
            lifecycle_transition: v2,
            role_arn: v3,
            notification_target_arn: v4,
            notification_metadata: v5,
            heartbeat_timeout: v6,
            default_result: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutLifecycleHookType);
        members.required(0, &self.lifecycle_hook_name);
        members.required(1, &self.auto_scaling_group_name);
        members.optional(2, &self.lifecycle_transition);
        members.optional(3, &self.role_arn);
        members.optional(4, &self.notification_target_arn);
        members.optional(5, &self.notification_metadata);
        members.optional(6, &self.heartbeat_timeout);
        members.optional(7, &self.default_result);
        members.close();
    }
}

shape!(PutLifecycleHookType, schema::PutLifecycleHookType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutNotificationConfigurationType {
    pub auto_scaling_group_name: String,
    pub topic_arn: String,
    pub notification_types: Vec<String>,
}

impl crate::Value for PutNotificationConfigurationType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::PutNotificationConfigurationType)?;
        while let Some((member, kind)) = input.member(&schema::PutNotificationConfigurationType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, topic_arn: v1, notification_types: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutNotificationConfigurationType);
        members.required(0, &self.auto_scaling_group_name);
        members.required(1, &self.topic_arn);
        members.required(2, &self.notification_types);
        members.close();
    }
}

shape!(PutNotificationConfigurationType, schema::PutNotificationConfigurationType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutScalingPolicyType {
    pub auto_scaling_group_name: String,
    pub policy_name: String,
    pub policy_type: Option<String>,
    pub adjustment_type: Option<String>,
    pub min_adjustment_step: Option<i32>,
    pub min_adjustment_magnitude: Option<i32>,
    pub scaling_adjustment: Option<i32>,
    pub cooldown: Option<i32>,
    pub metric_aggregation_type: Option<String>,
    pub step_adjustments: Option<Vec<StepAdjustment>>,
    pub estimated_instance_warmup: Option<i32>,
    pub target_tracking_configuration: Option<TargetTrackingConfiguration>,
    pub enabled: Option<bool>,
    pub predictive_scaling_configuration: Option<PredictiveScalingConfiguration>,
}

impl crate::Value for PutScalingPolicyType {
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
        input.open(&schema::PutScalingPolicyType)?;
        while let Some((member, kind)) = input.member(&schema::PutScalingPolicyType)? {
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
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            auto_scaling_group_name: v0,
            policy_name: v1,
            policy_type: v2,
            adjustment_type: v3,
            min_adjustment_step: v4,
            min_adjustment_magnitude: v5,
            scaling_adjustment: v6,
            cooldown: v7,
            metric_aggregation_type: v8,
            step_adjustments: v9,
            estimated_instance_warmup: v10,
            target_tracking_configuration: v11,
            enabled: v12,
            predictive_scaling_configuration: v13,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutScalingPolicyType);
        members.required(0, &self.auto_scaling_group_name);
        members.required(1, &self.policy_name);
        members.optional(2, &self.policy_type);
        members.optional(3, &self.adjustment_type);
        members.optional(4, &self.min_adjustment_step);
        members.optional(5, &self.min_adjustment_magnitude);
        members.optional(6, &self.scaling_adjustment);
        members.optional(7, &self.cooldown);
        members.optional(8, &self.metric_aggregation_type);
        members.optional(9, &self.step_adjustments);
        members.optional(10, &self.estimated_instance_warmup);
        members.optional(11, &self.target_tracking_configuration);
        members.optional(12, &self.enabled);
        members.optional(13, &self.predictive_scaling_configuration);
        members.close();
    }
}

shape!(PutScalingPolicyType, schema::PutScalingPolicyType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutScheduledUpdateGroupActionType {
    pub auto_scaling_group_name: String,
    pub scheduled_action_name: String,
    pub time: Option<crate::Timestamp>,
    pub start_time: Option<crate::Timestamp>,
    pub end_time: Option<crate::Timestamp>,
    pub recurrence: Option<String>,
    pub min_size: Option<i32>,
    pub max_size: Option<i32>,
    pub desired_capacity: Option<i32>,
    pub time_zone: Option<String>,
}

impl crate::Value for PutScheduledUpdateGroupActionType {
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
        input.open(&schema::PutScheduledUpdateGroupActionType)?;
        while let Some((member, kind)) = input.member(&schema::PutScheduledUpdateGroupActionType)? {
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
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            auto_scaling_group_name: v0,
            scheduled_action_name: v1,
            time: v2,
            start_time: v3,
            end_time: v4,
            recurrence: v5,
            min_size: v6,
            max_size: v7,
            desired_capacity: v8,
            time_zone: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutScheduledUpdateGroupActionType);
        members.required(0, &self.auto_scaling_group_name);
        members.required(1, &self.scheduled_action_name);
        members.optional(2, &self.time);
        members.optional(3, &self.start_time);
        members.optional(4, &self.end_time);
        members.optional(5, &self.recurrence);
        members.optional(6, &self.min_size);
        members.optional(7, &self.max_size);
        members.optional(8, &self.desired_capacity);
        members.optional(9, &self.time_zone);
        members.close();
    }
}

shape!(PutScheduledUpdateGroupActionType, schema::PutScheduledUpdateGroupActionType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutWarmPoolAnswer {}

impl crate::Value for PutWarmPoolAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutWarmPoolAnswer)?;
        while input.member(&schema::PutWarmPoolAnswer)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutWarmPoolAnswer);
        members.close();
    }
}

shape!(PutWarmPoolAnswer, schema::PutWarmPoolAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutWarmPoolType {
    pub auto_scaling_group_name: String,
    pub max_group_prepared_capacity: Option<i32>,
    pub min_size: Option<i32>,
    pub pool_state: Option<WarmPoolState>,
    pub instance_reuse_policy: Option<InstanceReusePolicy>,
}

impl crate::Value for PutWarmPoolType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::PutWarmPoolType)?;
        while let Some((member, kind)) = input.member(&schema::PutWarmPoolType)? {
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
            auto_scaling_group_name: v0,
            max_group_prepared_capacity: v1,
            min_size: v2,
            pool_state: v3,
            instance_reuse_policy: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutWarmPoolType);
        members.required(0, &self.auto_scaling_group_name);
        members.optional(1, &self.max_group_prepared_capacity);
        members.optional(2, &self.min_size);
        members.optional(3, &self.pool_state);
        members.optional(4, &self.instance_reuse_policy);
        members.close();
    }
}

shape!(PutWarmPoolType, schema::PutWarmPoolType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RecordLifecycleActionHeartbeatAnswer {}

impl crate::Value for RecordLifecycleActionHeartbeatAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::RecordLifecycleActionHeartbeatAnswer)?;
        while input.member(&schema::RecordLifecycleActionHeartbeatAnswer)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::RecordLifecycleActionHeartbeatAnswer);
        members.close();
    }
}

shape!(RecordLifecycleActionHeartbeatAnswer, schema::RecordLifecycleActionHeartbeatAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RecordLifecycleActionHeartbeatType {
    pub lifecycle_hook_name: String,
    pub auto_scaling_group_name: String,
    pub lifecycle_action_token: Option<String>,
    pub instance_id: Option<String>,
}

impl crate::Value for RecordLifecycleActionHeartbeatType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::RecordLifecycleActionHeartbeatType)?;
        while let Some((member, kind)) =
            input.member(&schema::RecordLifecycleActionHeartbeatType)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self {
            lifecycle_hook_name: v0,
            auto_scaling_group_name: v1,
            lifecycle_action_token: v2,
            instance_id: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RecordLifecycleActionHeartbeatType);
        members.required(0, &self.lifecycle_hook_name);
        members.required(1, &self.auto_scaling_group_name);
        members.optional(2, &self.lifecycle_action_token);
        members.optional(3, &self.instance_id);
        members.close();
    }
}

shape!(RecordLifecycleActionHeartbeatType, schema::RecordLifecycleActionHeartbeatType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RefreshPreferences {
    pub min_healthy_percentage: Option<i32>,
    pub instance_warmup: Option<i32>,
    pub checkpoint_percentages: Option<Vec<i32>>,
    pub checkpoint_delay: Option<i32>,
    pub skip_matching: Option<bool>,
    pub auto_rollback: Option<bool>,
    pub scale_in_protected_instances: Option<ScaleInProtectedInstances>,
    pub standby_instances: Option<StandbyInstances>,
    pub alarm_specification: Option<AlarmSpecification>,
    pub max_healthy_percentage: Option<i32>,
    pub bake_time: Option<i32>,
}

impl crate::Value for RefreshPreferences {
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
        input.open(&schema::RefreshPreferences)?;
        while let Some((member, kind)) = input.member(&schema::RefreshPreferences)? {
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
            min_healthy_percentage: v0,
            instance_warmup: v1,
            checkpoint_percentages: v2,
            checkpoint_delay: v3,
            skip_matching: v4,
            auto_rollback: v5,
            scale_in_protected_instances: v6,
            standby_instances: v7,
            alarm_specification: v8,
            max_healthy_percentage: v9,
            bake_time: v10,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RefreshPreferences);
        members.optional(0, &self.min_healthy_percentage);
        members.optional(1, &self.instance_warmup);
        members.optional(2, &self.checkpoint_percentages);
        members.optional(3, &self.checkpoint_delay);
        members.optional(4, &self.skip_matching);
        members.optional(5, &self.auto_rollback);
        members.optional(6, &self.scale_in_protected_instances);
        members.optional(7, &self.standby_instances);
        members.optional(8, &self.alarm_specification);
        members.optional(9, &self.max_healthy_percentage);
        members.optional(10, &self.bake_time);
        members.close();
    }
}

shape!(RefreshPreferences, schema::RefreshPreferences);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RefreshStrategy {
    Rolling,
    ReplaceRootVolume,
}

texts!(
    RefreshStrategy,
    schema::RefreshStrategy,
    [Rolling = "Rolling", ReplaceRootVolume = "ReplaceRootVolume",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RetentionAction {
    Retain,
    Terminate,
}

texts!(RetentionAction, schema::RetentionAction, [Retain = "retain", Terminate = "terminate",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RetentionTriggers {
    pub terminate_hook_abandon: Option<RetentionAction>,
}

impl crate::Value for RetentionTriggers {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::RetentionTriggers)?;
        while let Some((member, kind)) = input.member(&schema::RetentionTriggers)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { terminate_hook_abandon: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RetentionTriggers);
        members.optional(0, &self.terminate_hook_abandon);
        members.close();
    }
}

shape!(RetentionTriggers, schema::RetentionTriggers);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RetryStrategy {
    RetryWithGroupConfiguration,
    None,
}

texts!(
    RetryStrategy,
    schema::RetryStrategy,
    [RetryWithGroupConfiguration = "retry-with-group-configuration", None = "none",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RollbackDetails {
    pub rollback_reason: Option<String>,
    pub rollback_start_time: Option<crate::Timestamp>,
    pub percentage_complete_on_rollback: Option<i32>,
    pub instances_to_update_on_rollback: Option<i32>,
    pub progress_details_on_rollback: Option<InstanceRefreshProgressDetails>,
}

impl crate::Value for RollbackDetails {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::RollbackDetails)?;
        while let Some((member, kind)) = input.member(&schema::RollbackDetails)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            rollback_reason: v0,
            rollback_start_time: v1,
            percentage_complete_on_rollback: v2,
            instances_to_update_on_rollback: v3,
            progress_details_on_rollback: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RollbackDetails);
        members.optional(0, &self.rollback_reason);
        members.optional(1, &self.rollback_start_time);
        members.optional(2, &self.percentage_complete_on_rollback);
        members.optional(3, &self.instances_to_update_on_rollback);
        members.optional(4, &self.progress_details_on_rollback);
        members.close();
    }
}

shape!(RollbackDetails, schema::RollbackDetails);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RollbackInstanceRefreshAnswer {
    pub instance_refresh_id: Option<String>,
}

impl crate::Value for RollbackInstanceRefreshAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::RollbackInstanceRefreshAnswer)?;
        while let Some((member, kind)) = input.member(&schema::RollbackInstanceRefreshAnswer)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { instance_refresh_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RollbackInstanceRefreshAnswer);
        members.optional(0, &self.instance_refresh_id);
        members.close();
    }
}

shape!(RollbackInstanceRefreshAnswer, schema::RollbackInstanceRefreshAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RollbackInstanceRefreshType {
    pub auto_scaling_group_name: String,
}

impl crate::Value for RollbackInstanceRefreshType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::RollbackInstanceRefreshType)?;
        while let Some((member, kind)) = input.member(&schema::RollbackInstanceRefreshType)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RollbackInstanceRefreshType);
        members.required(0, &self.auto_scaling_group_name);
        members.close();
    }
}

shape!(RollbackInstanceRefreshType, schema::RollbackInstanceRefreshType);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScaleInProtectedInstances {
    Refresh,
    Ignore,
    Wait,
}

texts!(
    ScaleInProtectedInstances,
    schema::ScaleInProtectedInstances,
    [Refresh = "Refresh", Ignore = "Ignore", Wait = "Wait",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScalingActivityStatusCode {
    PendingSpotBidPlacement,
    WaitingForSpotInstanceRequestId,
    WaitingForSpotInstanceId,
    WaitingForInstanceId,
    PreInService,
    InProgress,
    WaitingForELBConnectionDraining,
    MidLifecycleAction,
    WaitingForInstanceWarmup,
    Successful,
    Failed,
    Cancelled,
    WaitingForConnectionDraining,
    WaitingForInPlaceUpdateToStart,
    WaitingForInPlaceUpdateToFinalize,
    InPlaceUpdateInProgress,
}

texts!(
    ScalingActivityStatusCode,
    schema::ScalingActivityStatusCode,
    [
        PendingSpotBidPlacement = "PendingSpotBidPlacement",
        WaitingForSpotInstanceRequestId = "WaitingForSpotInstanceRequestId",
        WaitingForSpotInstanceId = "WaitingForSpotInstanceId",
        WaitingForInstanceId = "WaitingForInstanceId",
        PreInService = "PreInService",
        InProgress = "InProgress",
        WaitingForELBConnectionDraining = "WaitingForELBConnectionDraining",
        MidLifecycleAction = "MidLifecycleAction",
        WaitingForInstanceWarmup = "WaitingForInstanceWarmup",
        Successful = "Successful",
        Failed = "Failed",
        Cancelled = "Cancelled",
        WaitingForConnectionDraining = "WaitingForConnectionDraining",
        WaitingForInPlaceUpdateToStart = "WaitingForInPlaceUpdateToStart",
        WaitingForInPlaceUpdateToFinalize = "WaitingForInPlaceUpdateToFinalize",
        InPlaceUpdateInProgress = "InPlaceUpdateInProgress",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScalingPolicy {
    pub auto_scaling_group_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_arn: Option<String>,
    pub policy_type: Option<String>,
    pub adjustment_type: Option<String>,
    pub min_adjustment_step: Option<i32>,
    pub min_adjustment_magnitude: Option<i32>,
    pub scaling_adjustment: Option<i32>,
    pub cooldown: Option<i32>,
    pub step_adjustments: Option<Vec<StepAdjustment>>,
    pub metric_aggregation_type: Option<String>,
    pub estimated_instance_warmup: Option<i32>,
    pub alarms: Option<Vec<Alarm>>,
    pub target_tracking_configuration: Option<TargetTrackingConfiguration>,
    pub enabled: Option<bool>,
    pub predictive_scaling_configuration: Option<PredictiveScalingConfiguration>,
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
        let mut v11 = None;
        let mut v12 = None;
        let mut v13 = None;
        let mut v14 = None;
        let mut v15 = None;
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
                10 => v10 = crate::Value::read(input, kind)?,
                11 => v11 = crate::Value::read(input, kind)?,
                12 => v12 = crate::Value::read(input, kind)?,
                13 => v13 = crate::Value::read(input, kind)?,
                14 => v14 = crate::Value::read(input, kind)?,
                _ => v15 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            auto_scaling_group_name: v0,
            policy_name: v1,
            policy_arn: v2,
            policy_type: v3,
            adjustment_type: v4,
            min_adjustment_step: v5,
            min_adjustment_magnitude: v6,
            scaling_adjustment: v7,
            cooldown: v8,
            step_adjustments: v9,
            metric_aggregation_type: v10,
            estimated_instance_warmup: v11,
            alarms: v12,
            target_tracking_configuration: v13,
            enabled: v14,
            predictive_scaling_configuration: v15,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ScalingPolicy);
        members.optional(0, &self.auto_scaling_group_name);
        members.optional(1, &self.policy_name);
        members.optional(2, &self.policy_arn);
        members.optional(3, &self.policy_type);
        members.optional(4, &self.adjustment_type);
        members.optional(5, &self.min_adjustment_step);
        members.optional(6, &self.min_adjustment_magnitude);
        members.optional(7, &self.scaling_adjustment);
        members.optional(8, &self.cooldown);
        members.optional(9, &self.step_adjustments);
        members.optional(10, &self.metric_aggregation_type);
        members.optional(11, &self.estimated_instance_warmup);
        members.optional(12, &self.alarms);
        members.optional(13, &self.target_tracking_configuration);
        members.optional(14, &self.enabled);
        members.optional(15, &self.predictive_scaling_configuration);
        members.close();
    }
}

shape!(ScalingPolicy, schema::ScalingPolicy);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScalingProcessQuery {
    pub auto_scaling_group_name: String,
    pub scaling_processes: Option<Vec<String>>,
}

impl crate::Value for ScalingProcessQuery {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ScalingProcessQuery)?;
        while let Some((member, kind)) = input.member(&schema::ScalingProcessQuery)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, scaling_processes: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ScalingProcessQuery);
        members.required(0, &self.auto_scaling_group_name);
        members.optional(1, &self.scaling_processes);
        members.close();
    }
}

shape!(ScalingProcessQuery, schema::ScalingProcessQuery);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduledActionsType {
    pub scheduled_update_group_actions: Option<Vec<ScheduledUpdateGroupAction>>,
    pub next_token: Option<String>,
}

impl crate::Value for ScheduledActionsType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ScheduledActionsType)?;
        while let Some((member, kind)) = input.member(&schema::ScheduledActionsType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { scheduled_update_group_actions: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ScheduledActionsType);
        members.optional(0, &self.scheduled_update_group_actions);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ScheduledActionsType, schema::ScheduledActionsType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduledUpdateGroupAction {
    pub auto_scaling_group_name: Option<String>,
    pub scheduled_action_name: Option<String>,
    pub scheduled_action_arn: Option<String>,
    pub time: Option<crate::Timestamp>,
    pub start_time: Option<crate::Timestamp>,
    pub end_time: Option<crate::Timestamp>,
    pub recurrence: Option<String>,
    pub min_size: Option<i32>,
    pub max_size: Option<i32>,
    pub desired_capacity: Option<i32>,
    pub time_zone: Option<String>,
}

impl crate::Value for ScheduledUpdateGroupAction {
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
        input.open(&schema::ScheduledUpdateGroupAction)?;
        while let Some((member, kind)) = input.member(&schema::ScheduledUpdateGroupAction)? {
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
            auto_scaling_group_name: v0,
            scheduled_action_name: v1,
            scheduled_action_arn: v2,
            time: v3,
            start_time: v4,
            end_time: v5,
            recurrence: v6,
            min_size: v7,
            max_size: v8,
            desired_capacity: v9,
            time_zone: v10,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ScheduledUpdateGroupAction);
        members.optional(0, &self.auto_scaling_group_name);
        members.optional(1, &self.scheduled_action_name);
        members.optional(2, &self.scheduled_action_arn);
        members.optional(3, &self.time);
        members.optional(4, &self.start_time);
        members.optional(5, &self.end_time);
        members.optional(6, &self.recurrence);
        members.optional(7, &self.min_size);
        members.optional(8, &self.max_size);
        members.optional(9, &self.desired_capacity);
        members.optional(10, &self.time_zone);
        members.close();
    }
}

shape!(ScheduledUpdateGroupAction, schema::ScheduledUpdateGroupAction);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduledUpdateGroupActionRequest {
    pub scheduled_action_name: String,
    pub start_time: Option<crate::Timestamp>,
    pub end_time: Option<crate::Timestamp>,
    pub recurrence: Option<String>,
    pub min_size: Option<i32>,
    pub max_size: Option<i32>,
    pub desired_capacity: Option<i32>,
    pub time_zone: Option<String>,
}

impl crate::Value for ScheduledUpdateGroupActionRequest {
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
        input.open(&schema::ScheduledUpdateGroupActionRequest)?;
        while let Some((member, kind)) = input.member(&schema::ScheduledUpdateGroupActionRequest)? {
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
            scheduled_action_name: v0,
            start_time: v1,
            end_time: v2,
            recurrence: v3,
            min_size: v4,
            max_size: v5,
            desired_capacity: v6,
            time_zone: v7,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ScheduledUpdateGroupActionRequest);
        members.required(0, &self.scheduled_action_name);
        members.optional(1, &self.start_time);
        members.optional(2, &self.end_time);
        members.optional(3, &self.recurrence);
        members.optional(4, &self.min_size);
        members.optional(5, &self.max_size);
        members.optional(6, &self.desired_capacity);
        members.optional(7, &self.time_zone);
        members.close();
    }
}

shape!(ScheduledUpdateGroupActionRequest, schema::ScheduledUpdateGroupActionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetDesiredCapacityType {
    pub auto_scaling_group_name: String,
    pub desired_capacity: i32,
    pub honor_cooldown: Option<bool>,
}

impl crate::Value for SetDesiredCapacityType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::SetDesiredCapacityType)?;
        while let Some((member, kind)) = input.member(&schema::SetDesiredCapacityType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { auto_scaling_group_name: v0, desired_capacity: v1, honor_cooldown: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SetDesiredCapacityType);
        members.required(0, &self.auto_scaling_group_name);
        members.required(1, &self.desired_capacity);
        members.optional(2, &self.honor_cooldown);
        members.close();
    }
}

shape!(SetDesiredCapacityType, schema::SetDesiredCapacityType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetInstanceHealthQuery {
    pub instance_id: String,
    pub health_status: String,
    pub should_respect_grace_period: Option<bool>,
}

impl crate::Value for SetInstanceHealthQuery {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::SetInstanceHealthQuery)?;
        while let Some((member, kind)) = input.member(&schema::SetInstanceHealthQuery)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { instance_id: v0, health_status: v1, should_respect_grace_period: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SetInstanceHealthQuery);
        members.required(0, &self.instance_id);
        members.required(1, &self.health_status);
        members.optional(2, &self.should_respect_grace_period);
        members.close();
    }
}

shape!(SetInstanceHealthQuery, schema::SetInstanceHealthQuery);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetInstanceProtectionAnswer {}

impl crate::Value for SetInstanceProtectionAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::SetInstanceProtectionAnswer)?;
        while input.member(&schema::SetInstanceProtectionAnswer)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::SetInstanceProtectionAnswer);
        members.close();
    }
}

shape!(SetInstanceProtectionAnswer, schema::SetInstanceProtectionAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetInstanceProtectionQuery {
    pub instance_ids: Vec<String>,
    pub auto_scaling_group_name: String,
    pub protected_from_scale_in: bool,
}

impl crate::Value for SetInstanceProtectionQuery {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::SetInstanceProtectionQuery)?;
        while let Some((member, kind)) = input.member(&schema::SetInstanceProtectionQuery)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self {
            instance_ids: v0,
            auto_scaling_group_name: v1,
            protected_from_scale_in: v2,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SetInstanceProtectionQuery);
        members.required(0, &self.instance_ids);
        members.required(1, &self.auto_scaling_group_name);
        members.required(2, &self.protected_from_scale_in);
        members.close();
    }
}

shape!(SetInstanceProtectionQuery, schema::SetInstanceProtectionQuery);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StandbyInstances {
    Terminate,
    Ignore,
    Wait,
}

texts!(
    StandbyInstances,
    schema::StandbyInstances,
    [Terminate = "Terminate", Ignore = "Ignore", Wait = "Wait",]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartInstanceRefreshAnswer {
    pub instance_refresh_id: Option<String>,
}

impl crate::Value for StartInstanceRefreshAnswer {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::StartInstanceRefreshAnswer)?;
        while let Some((member, kind)) = input.member(&schema::StartInstanceRefreshAnswer)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { instance_refresh_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartInstanceRefreshAnswer);
        members.optional(0, &self.instance_refresh_id);
        members.close();
    }
}

shape!(StartInstanceRefreshAnswer, schema::StartInstanceRefreshAnswer);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartInstanceRefreshType {
    pub auto_scaling_group_name: String,
    pub strategy: Option<RefreshStrategy>,
    pub desired_configuration: Option<DesiredConfiguration>,
    pub preferences: Option<RefreshPreferences>,
}

impl crate::Value for StartInstanceRefreshType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::StartInstanceRefreshType)?;
        while let Some((member, kind)) = input.member(&schema::StartInstanceRefreshType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            auto_scaling_group_name: v0,
            strategy: v1,
            desired_configuration: v2,
            preferences: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::StartInstanceRefreshType);
        members.required(0, &self.auto_scaling_group_name);
        members.optional(1, &self.strategy);
        members.optional(2, &self.desired_configuration);
        members.optional(3, &self.preferences);
        members.close();
    }
}

shape!(StartInstanceRefreshType, schema::StartInstanceRefreshType);

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
pub struct SuspendedProcess {
    pub process_name: Option<String>,
    pub suspension_reason: Option<String>,
}

impl crate::Value for SuspendedProcess {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::SuspendedProcess)?;
        while let Some((member, kind)) = input.member(&schema::SuspendedProcess)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { process_name: v0, suspension_reason: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SuspendedProcess);
        members.optional(0, &self.process_name);
        members.optional(1, &self.suspension_reason);
        members.close();
    }
}

shape!(SuspendedProcess, schema::SuspendedProcess);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub key: String,
    pub value: Option<String>,
    pub propagate_at_launch: Option<bool>,
}

impl crate::Value for Tag {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::Tag)?;
        while let Some((member, kind)) = input.member(&schema::Tag)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v2),) = (v2,) else { return Ok(None) };
        Ok(Some(Self {
            resource_id: v0,
            resource_type: v1,
            key: v2,
            value: v3,
            propagate_at_launch: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Tag);
        members.optional(0, &self.resource_id);
        members.optional(1, &self.resource_type);
        members.required(2, &self.key);
        members.optional(3, &self.value);
        members.optional(4, &self.propagate_at_launch);
        members.close();
    }
}

shape!(Tag, schema::Tag);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagDescription {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
    pub propagate_at_launch: Option<bool>,
}

impl crate::Value for TagDescription {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::TagDescription)?;
        while let Some((member, kind)) = input.member(&schema::TagDescription)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            resource_id: v0,
            resource_type: v1,
            key: v2,
            value: v3,
            propagate_at_launch: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagDescription);
        members.optional(0, &self.resource_id);
        members.optional(1, &self.resource_type);
        members.optional(2, &self.key);
        members.optional(3, &self.value);
        members.optional(4, &self.propagate_at_launch);
        members.close();
    }
}

shape!(TagDescription, schema::TagDescription);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagsType {
    pub tags: Option<Vec<TagDescription>>,
    pub next_token: Option<String>,
}

impl crate::Value for TagsType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TagsType)?;
        while let Some((member, kind)) = input.member(&schema::TagsType)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { tags: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TagsType);
        members.optional(0, &self.tags);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(TagsType, schema::TagsType);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetCapacityType {
    OnDemandCapacityReservation,
    CapacityBlock,
    InterruptibleCapacityReservation,
    OnDemand,
}

texts!(
    TargetCapacityType,
    schema::TargetCapacityType,
    [
        OnDemandCapacityReservation = "on-demand-capacity-reservation",
        CapacityBlock = "capacity-block",
        InterruptibleCapacityReservation = "interruptible-capacity-reservation",
        OnDemand = "on-demand",
    ]
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetTrackingConfiguration {
    pub predefined_metric_specification: Option<PredefinedMetricSpecification>,
    pub customized_metric_specification: Option<CustomizedMetricSpecification>,
    pub target_value: f64,
    pub disable_scale_in: Option<bool>,
}

impl crate::Value for TargetTrackingConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::TargetTrackingConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::TargetTrackingConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v2),) = (v2,) else { return Ok(None) };
        Ok(Some(Self {
            predefined_metric_specification: v0,
            customized_metric_specification: v1,
            target_value: v2,
            disable_scale_in: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TargetTrackingConfiguration);
        members.optional(0, &self.predefined_metric_specification);
        members.optional(1, &self.customized_metric_specification);
        members.required(2, &self.target_value);
        members.optional(3, &self.disable_scale_in);
        members.close();
    }
}

shape!(TargetTrackingConfiguration, schema::TargetTrackingConfiguration);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetTrackingMetricDataQuery {
    pub id: String,
    pub expression: Option<String>,
    pub metric_stat: Option<TargetTrackingMetricStat>,
    pub label: Option<String>,
    pub period: Option<i32>,
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
        let mut v5 = None;
        input.open(&schema::TargetTrackingMetricDataQuery)?;
        while let Some((member, kind)) = input.member(&schema::TargetTrackingMetricDataQuery)? {
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
            id: v0,
            expression: v1,
            metric_stat: v2,
            label: v3,
            period: v4,
            return_data: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TargetTrackingMetricDataQuery);
        members.required(0, &self.id);
        members.optional(1, &self.expression);
        members.optional(2, &self.metric_stat);
        members.optional(3, &self.label);
        members.optional(4, &self.period);
        members.optional(5, &self.return_data);
        members.close();
    }
}

shape!(TargetTrackingMetricDataQuery, schema::TargetTrackingMetricDataQuery);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetTrackingMetricStat {
    pub metric: Metric,
    pub stat: String,
    pub unit: Option<String>,
    pub period: Option<i32>,
}

impl crate::Value for TargetTrackingMetricStat {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::TargetTrackingMetricStat)?;
        while let Some((member, kind)) = input.member(&schema::TargetTrackingMetricStat)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { metric: v0, stat: v1, unit: v2, period: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TargetTrackingMetricStat);
        members.required(0, &self.metric);
        members.required(1, &self.stat);
        members.optional(2, &self.unit);
        members.optional(3, &self.period);
        members.close();
    }
}

shape!(TargetTrackingMetricStat, schema::TargetTrackingMetricStat);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TerminateInstanceInAutoScalingGroupType {
    pub instance_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: Option<String>,
    pub should_decrement_desired_capacity: bool,
}

impl crate::Value for TerminateInstanceInAutoScalingGroupType {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::TerminateInstanceInAutoScalingGroupType)?;
        while let Some((member, kind)) =
            input.member(&schema::TerminateInstanceInAutoScalingGroupType)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v3),) = (v3,) else { return Ok(None) };
        Ok(Some(Self {
            instance_id: v0,
            instance_ids: v1,
            auto_scaling_group_name: v2,
            should_decrement_desired_capacity: v3,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::TerminateInstanceInAutoScalingGroupType);
        members.optional(0, &self.instance_id);
        members.optional(1, &self.instance_ids);
        members.optional(2, &self.auto_scaling_group_name);
        members.required(3, &self.should_decrement_desired_capacity);
        members.close();
    }
}

shape!(TerminateInstanceInAutoScalingGroupType, schema::TerminateInstanceInAutoScalingGroupType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TotalLocalStorageGBRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}

impl crate::Value for TotalLocalStorageGBRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TotalLocalStorageGBRequest)?;
        while let Some((member, kind)) = input.member(&schema::TotalLocalStorageGBRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { min: v0, max: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TotalLocalStorageGBRequest);
        members.optional(0, &self.min);
        members.optional(1, &self.max);
        members.close();
    }
}

shape!(TotalLocalStorageGBRequest, schema::TotalLocalStorageGBRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrafficSourceIdentifier {
    pub identifier: String,
    pub r#type: Option<String>,
}

impl crate::Value for TrafficSourceIdentifier {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::TrafficSourceIdentifier)?;
        while let Some((member, kind)) = input.member(&schema::TrafficSourceIdentifier)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { identifier: v0, r#type: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TrafficSourceIdentifier);
        members.required(0, &self.identifier);
        members.optional(1, &self.r#type);
        members.close();
    }
}

shape!(TrafficSourceIdentifier, schema::TrafficSourceIdentifier);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrafficSourceState {
    pub traffic_source: Option<String>,
    pub state: Option<String>,
    pub identifier: Option<String>,
    pub r#type: Option<String>,
}

impl crate::Value for TrafficSourceState {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::TrafficSourceState)?;
        while let Some((member, kind)) = input.member(&schema::TrafficSourceState)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { traffic_source: v0, state: v1, identifier: v2, r#type: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::TrafficSourceState);
        members.optional(0, &self.traffic_source);
        members.optional(1, &self.state);
        members.optional(2, &self.identifier);
        members.optional(3, &self.r#type);
        members.close();
    }
}

shape!(TrafficSourceState, schema::TrafficSourceState);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAutoScalingGroupType {
    pub auto_scaling_group_name: String,
    pub launch_configuration_name: Option<String>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub mixed_instances_policy: Option<MixedInstancesPolicy>,
    pub min_size: Option<i32>,
    pub max_size: Option<i32>,
    pub desired_capacity: Option<i32>,
    pub default_cooldown: Option<i32>,
    pub availability_zones: Option<Vec<String>>,
    pub availability_zone_ids: Option<Vec<String>>,
    pub health_check_type: Option<String>,
    pub health_check_grace_period: Option<i32>,
    pub placement_group: Option<String>,
    pub vpc_zone_identifier: Option<String>,
    pub termination_policies: Option<Vec<String>>,
    pub new_instances_protected_from_scale_in: Option<bool>,
    pub service_linked_role_arn: Option<String>,
    pub max_instance_lifetime: Option<i32>,
    pub capacity_rebalance: Option<bool>,
    pub context: Option<String>,
    pub desired_capacity_type: Option<String>,
    pub default_instance_warmup: Option<i32>,
    pub instance_maintenance_policy: Option<InstanceMaintenancePolicy>,
    pub availability_zone_distribution: Option<AvailabilityZoneDistribution>,
    pub availability_zone_impairment_policy: Option<AvailabilityZoneImpairmentPolicy>,
    pub skip_zonal_shift_validation: Option<bool>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub instance_lifecycle_policy: Option<InstanceLifecyclePolicy>,
    pub deletion_protection: Option<DeletionProtection>,
}

impl crate::Value for UpdateAutoScalingGroupType {
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
        input.open(&schema::UpdateAutoScalingGroupType)?;
        while let Some((member, kind)) = input.member(&schema::UpdateAutoScalingGroupType)? {
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
                _ => v28 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self {
            auto_scaling_group_name: v0,
            launch_configuration_name: v1,
            launch_template: v2,
            mixed_instances_policy: v3,
            min_size: v4,
            max_size: v5,
            desired_capacity: v6,
            default_cooldown: v7,
            availability_zones: v8,
            availability_zone_ids: v9,
            health_check_type: v10,
            health_check_grace_period: v11,
            placement_group: v12,
            vpc_zone_identifier: v13,
            termination_policies: v14,
            new_instances_protected_from_scale_in: v15,
            service_linked_role_arn: v16,
            max_instance_lifetime: v17,
            capacity_rebalance: v18,
            context: v19,
            desired_capacity_type: v20,
            default_instance_warmup: v21,
            instance_maintenance_policy: v22,
            availability_zone_distribution: v23,
            availability_zone_impairment_policy: v24,
            skip_zonal_shift_validation: v25,
            capacity_reservation_specification: v26,
            instance_lifecycle_policy: v27,
            deletion_protection: v28,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateAutoScalingGroupType);
        members.required(0, &self.auto_scaling_group_name);
        members.optional(1, &self.launch_configuration_name);
        members.optional(2, &self.launch_template);
        members.optional(3, &self.mixed_instances_policy);
        members.optional(4, &self.min_size);
        members.optional(5, &self.max_size);
        members.optional(6, &self.desired_capacity);
        members.optional(7, &self.default_cooldown);
        members.optional(8, &self.availability_zones);
        members.optional(9, &self.availability_zone_ids);
        members.optional(10, &self.health_check_type);
        members.optional(11, &self.health_check_grace_period);
        members.optional(12, &self.placement_group);
        members.optional(13, &self.vpc_zone_identifier);
        members.optional(14, &self.termination_policies);
        members.optional(15, &self.new_instances_protected_from_scale_in);
        members.optional(16, &self.service_linked_role_arn);
        members.optional(17, &self.max_instance_lifetime);
        members.optional(18, &self.capacity_rebalance);
        members.optional(19, &self.context);
        members.optional(20, &self.desired_capacity_type);
        members.optional(21, &self.default_instance_warmup);
        members.optional(22, &self.instance_maintenance_policy);
        members.optional(23, &self.availability_zone_distribution);
        members.optional(24, &self.availability_zone_impairment_policy);
        members.optional(25, &self.skip_zonal_shift_validation);
        members.optional(26, &self.capacity_reservation_specification);
        members.optional(27, &self.instance_lifecycle_policy);
        members.optional(28, &self.deletion_protection);
        members.close();
    }
}

shape!(UpdateAutoScalingGroupType, schema::UpdateAutoScalingGroupType);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VCpuCountRequest {
    pub min: i32,
    pub max: Option<i32>,
}

impl crate::Value for VCpuCountRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::VCpuCountRequest)?;
        while let Some((member, kind)) = input.member(&schema::VCpuCountRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { min: v0, max: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::VCpuCountRequest);
        members.required(0, &self.min);
        members.optional(1, &self.max);
        members.close();
    }
}

shape!(VCpuCountRequest, schema::VCpuCountRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct WarmPoolConfiguration {
    pub max_group_prepared_capacity: Option<i32>,
    pub min_size: Option<i32>,
    pub pool_state: Option<WarmPoolState>,
    pub status: Option<WarmPoolStatus>,
    pub instance_reuse_policy: Option<InstanceReusePolicy>,
}

impl crate::Value for WarmPoolConfiguration {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::WarmPoolConfiguration)?;
        while let Some((member, kind)) = input.member(&schema::WarmPoolConfiguration)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            max_group_prepared_capacity: v0,
            min_size: v1,
            pool_state: v2,
            status: v3,
            instance_reuse_policy: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::WarmPoolConfiguration);
        members.optional(0, &self.max_group_prepared_capacity);
        members.optional(1, &self.min_size);
        members.optional(2, &self.pool_state);
        members.optional(3, &self.status);
        members.optional(4, &self.instance_reuse_policy);
        members.close();
    }
}

shape!(WarmPoolConfiguration, schema::WarmPoolConfiguration);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WarmPoolState {
    Stopped,
    Running,
    Hibernated,
}

texts!(
    WarmPoolState,
    schema::WarmPoolState,
    [Stopped = "Stopped", Running = "Running", Hibernated = "Hibernated",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WarmPoolStatus {
    PendingDelete,
}

texts!(WarmPoolStatus, schema::WarmPoolStatus, [PendingDelete = "PendingDelete",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachInstancesResponse {}

impl crate::Value for AttachInstancesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::AttachInstancesResponse)?;
        while input.member(&schema::AttachInstancesResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::AttachInstancesResponse);
        members.close();
    }
}

shape!(AttachInstancesResponse, schema::AttachInstancesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAutoScalingGroupResponse {}

impl crate::Value for CreateAutoScalingGroupResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::CreateAutoScalingGroupResponse)?;
        while input.member(&schema::CreateAutoScalingGroupResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::CreateAutoScalingGroupResponse);
        members.close();
    }
}

shape!(CreateAutoScalingGroupResponse, schema::CreateAutoScalingGroupResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLaunchConfigurationResponse {}

impl crate::Value for CreateLaunchConfigurationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::CreateLaunchConfigurationResponse)?;
        while input.member(&schema::CreateLaunchConfigurationResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::CreateLaunchConfigurationResponse);
        members.close();
    }
}

shape!(CreateLaunchConfigurationResponse, schema::CreateLaunchConfigurationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOrUpdateTagsResponse {}

impl crate::Value for CreateOrUpdateTagsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::CreateOrUpdateTagsResponse)?;
        while input.member(&schema::CreateOrUpdateTagsResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::CreateOrUpdateTagsResponse);
        members.close();
    }
}

shape!(CreateOrUpdateTagsResponse, schema::CreateOrUpdateTagsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAutoScalingGroupResponse {}

impl crate::Value for DeleteAutoScalingGroupResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteAutoScalingGroupResponse)?;
        while input.member(&schema::DeleteAutoScalingGroupResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteAutoScalingGroupResponse);
        members.close();
    }
}

shape!(DeleteAutoScalingGroupResponse, schema::DeleteAutoScalingGroupResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLaunchConfigurationResponse {}

impl crate::Value for DeleteLaunchConfigurationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteLaunchConfigurationResponse)?;
        while input.member(&schema::DeleteLaunchConfigurationResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteLaunchConfigurationResponse);
        members.close();
    }
}

shape!(DeleteLaunchConfigurationResponse, schema::DeleteLaunchConfigurationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteNotificationConfigurationResponse {}

impl crate::Value for DeleteNotificationConfigurationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteNotificationConfigurationResponse)?;
        while input.member(&schema::DeleteNotificationConfigurationResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteNotificationConfigurationResponse);
        members.close();
    }
}

shape!(DeleteNotificationConfigurationResponse, schema::DeleteNotificationConfigurationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePolicyResponse {}

impl crate::Value for DeletePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeletePolicyResponse)?;
        while input.member(&schema::DeletePolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeletePolicyResponse);
        members.close();
    }
}

shape!(DeletePolicyResponse, schema::DeletePolicyResponse);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteTagsResponse {}

impl crate::Value for DeleteTagsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteTagsResponse)?;
        while input.member(&schema::DeleteTagsResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteTagsResponse);
        members.close();
    }
}

shape!(DeleteTagsResponse, schema::DeleteTagsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountLimitsRequest {}

impl crate::Value for DescribeAccountLimitsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DescribeAccountLimitsRequest)?;
        while input.member(&schema::DescribeAccountLimitsRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DescribeAccountLimitsRequest);
        members.close();
    }
}

shape!(DescribeAccountLimitsRequest, schema::DescribeAccountLimitsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAdjustmentTypesRequest {}

impl crate::Value for DescribeAdjustmentTypesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DescribeAdjustmentTypesRequest)?;
        while input.member(&schema::DescribeAdjustmentTypesRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DescribeAdjustmentTypesRequest);
        members.close();
    }
}

shape!(DescribeAdjustmentTypesRequest, schema::DescribeAdjustmentTypesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAutoScalingNotificationTypesRequest {}

impl crate::Value for DescribeAutoScalingNotificationTypesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DescribeAutoScalingNotificationTypesRequest)?;
        while input.member(&schema::DescribeAutoScalingNotificationTypesRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members =
            crate::Members::open(to, &schema::DescribeAutoScalingNotificationTypesRequest);
        members.close();
    }
}

shape!(
    DescribeAutoScalingNotificationTypesRequest,
    schema::DescribeAutoScalingNotificationTypesRequest
);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeLifecycleHookTypesRequest {}

impl crate::Value for DescribeLifecycleHookTypesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DescribeLifecycleHookTypesRequest)?;
        while input.member(&schema::DescribeLifecycleHookTypesRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DescribeLifecycleHookTypesRequest);
        members.close();
    }
}

shape!(DescribeLifecycleHookTypesRequest, schema::DescribeLifecycleHookTypesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeMetricCollectionTypesRequest {}

impl crate::Value for DescribeMetricCollectionTypesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DescribeMetricCollectionTypesRequest)?;
        while input.member(&schema::DescribeMetricCollectionTypesRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DescribeMetricCollectionTypesRequest);
        members.close();
    }
}

shape!(DescribeMetricCollectionTypesRequest, schema::DescribeMetricCollectionTypesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeScalingProcessTypesRequest {}

impl crate::Value for DescribeScalingProcessTypesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DescribeScalingProcessTypesRequest)?;
        while input.member(&schema::DescribeScalingProcessTypesRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DescribeScalingProcessTypesRequest);
        members.close();
    }
}

shape!(DescribeScalingProcessTypesRequest, schema::DescribeScalingProcessTypesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeTerminationPolicyTypesRequest {}

impl crate::Value for DescribeTerminationPolicyTypesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DescribeTerminationPolicyTypesRequest)?;
        while input.member(&schema::DescribeTerminationPolicyTypesRequest)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DescribeTerminationPolicyTypesRequest);
        members.close();
    }
}

shape!(DescribeTerminationPolicyTypesRequest, schema::DescribeTerminationPolicyTypesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableMetricsCollectionResponse {}

impl crate::Value for DisableMetricsCollectionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DisableMetricsCollectionResponse)?;
        while input.member(&schema::DisableMetricsCollectionResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DisableMetricsCollectionResponse);
        members.close();
    }
}

shape!(DisableMetricsCollectionResponse, schema::DisableMetricsCollectionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableMetricsCollectionResponse {}

impl crate::Value for EnableMetricsCollectionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::EnableMetricsCollectionResponse)?;
        while input.member(&schema::EnableMetricsCollectionResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::EnableMetricsCollectionResponse);
        members.close();
    }
}

shape!(EnableMetricsCollectionResponse, schema::EnableMetricsCollectionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExecutePolicyResponse {}

impl crate::Value for ExecutePolicyResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::ExecutePolicyResponse)?;
        while input.member(&schema::ExecutePolicyResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::ExecutePolicyResponse);
        members.close();
    }
}

shape!(ExecutePolicyResponse, schema::ExecutePolicyResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutNotificationConfigurationResponse {}

impl crate::Value for PutNotificationConfigurationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutNotificationConfigurationResponse)?;
        while input.member(&schema::PutNotificationConfigurationResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutNotificationConfigurationResponse);
        members.close();
    }
}

shape!(PutNotificationConfigurationResponse, schema::PutNotificationConfigurationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutScheduledUpdateGroupActionResponse {}

impl crate::Value for PutScheduledUpdateGroupActionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::PutScheduledUpdateGroupActionResponse)?;
        while input.member(&schema::PutScheduledUpdateGroupActionResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::PutScheduledUpdateGroupActionResponse);
        members.close();
    }
}

shape!(PutScheduledUpdateGroupActionResponse, schema::PutScheduledUpdateGroupActionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResumeProcessesResponse {}

impl crate::Value for ResumeProcessesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::ResumeProcessesResponse)?;
        while input.member(&schema::ResumeProcessesResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::ResumeProcessesResponse);
        members.close();
    }
}

shape!(ResumeProcessesResponse, schema::ResumeProcessesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetDesiredCapacityResponse {}

impl crate::Value for SetDesiredCapacityResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::SetDesiredCapacityResponse)?;
        while input.member(&schema::SetDesiredCapacityResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::SetDesiredCapacityResponse);
        members.close();
    }
}

shape!(SetDesiredCapacityResponse, schema::SetDesiredCapacityResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetInstanceHealthResponse {}

impl crate::Value for SetInstanceHealthResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::SetInstanceHealthResponse)?;
        while input.member(&schema::SetInstanceHealthResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::SetInstanceHealthResponse);
        members.close();
    }
}

shape!(SetInstanceHealthResponse, schema::SetInstanceHealthResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SuspendProcessesResponse {}

impl crate::Value for SuspendProcessesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::SuspendProcessesResponse)?;
        while input.member(&schema::SuspendProcessesResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::SuspendProcessesResponse);
        members.close();
    }
}

shape!(SuspendProcessesResponse, schema::SuspendProcessesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAutoScalingGroupResponse {}

impl crate::Value for UpdateAutoScalingGroupResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateAutoScalingGroupResponse)?;
        while input.member(&schema::UpdateAutoScalingGroupResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateAutoScalingGroupResponse);
        members.close();
    }
}

shape!(UpdateAutoScalingGroupResponse, schema::UpdateAutoScalingGroupResponse);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals)]
pub mod schema {
    pub static AcceleratorCountRequest: crate::schema::Structure = crate::schema::Structure {
        name: "AcceleratorCountRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Min",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "Max",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static AcceleratorManufacturer: crate::schema::Text = crate::schema::Text::one_of(
        "AcceleratorManufacturer",
        super::AcceleratorManufacturer::TEXTS,
    );
    pub static AcceleratorManufacturers: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AcceleratorManufacturer),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AcceleratorName: crate::schema::Text =
        crate::schema::Text::one_of("AcceleratorName", super::AcceleratorName::TEXTS);
    pub static AcceleratorNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AcceleratorName),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AcceleratorTotalMemoryMiBRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "AcceleratorTotalMemoryMiBRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "Min",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
                ),
                crate::schema::Member::optional(
                    "Max",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
                ),
            ],
        };
    pub static AcceleratorType: crate::schema::Text =
        crate::schema::Text::one_of("AcceleratorType", super::AcceleratorType::TEXTS);
    pub static AcceleratorTypes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AcceleratorType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AccountSetting: crate::schema::Structure = crate::schema::Structure {
        name: "AccountSetting",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Name",
                crate::schema::Kind::Text(&AsciiStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "Value",
                crate::schema::Kind::Text(&AsciiStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "EnforcementType",
                crate::schema::Kind::Text(&AsciiStringMaxLen255),
            ),
            crate::schema::Member::optional("EnforcementDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "DefaultValue",
                crate::schema::Kind::Text(&AsciiStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "EnforcedValue",
                crate::schema::Kind::Text(&AsciiStringMaxLen255),
            ),
        ],
    };
    pub static AccountSettings: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AccountSetting),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Activities: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Activity),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ActivitiesType: crate::schema::Structure = crate::schema::Structure {
        name: "ActivitiesType",
        union: false,
        members: &[
            crate::schema::Member::required("Activities", crate::schema::Kind::List(&Activities)),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
        ],
    };
    pub static Activity: crate::schema::Structure = crate::schema::Structure {
        name: "Activity",
        union: false,
        members: &[
            crate::schema::Member::required("ActivityId", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional("Description", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::required(
                "Cause",
                crate::schema::Kind::Text(&XmlStringMaxLen1023),
            ),
            crate::schema::Member::required("StartTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("EndTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::required(
                "StatusCode",
                crate::schema::Kind::Text(&ScalingActivityStatusCode),
            ),
            crate::schema::Member::optional(
                "StatusMessage",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "Progress",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("Details", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional(
                "AutoScalingGroupState",
                crate::schema::Kind::Text(&AutoScalingGroupState),
            ),
            crate::schema::Member::optional(
                "AutoScalingGroupARN",
                crate::schema::Kind::Text(&ResourceName),
            ),
        ],
    };
    pub static ActivityIds: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlString),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ActivityType: crate::schema::Structure = crate::schema::Structure {
        name: "ActivityType",
        union: false,
        members: &[
            crate::schema::Member::optional("Activity", crate::schema::Kind::Structure(&Activity)),
            crate::schema::Member::optional("Activities", crate::schema::Kind::List(&Activities)),
        ],
    };
    pub static AdjustmentType: crate::schema::Structure = crate::schema::Structure {
        name: "AdjustmentType",
        union: false,
        members: &[crate::schema::Member::optional(
            "AdjustmentType",
            crate::schema::Kind::Text(&XmlStringMaxLen255),
        )],
    };
    pub static AdjustmentTypes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AdjustmentType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Alarm: crate::schema::Structure = crate::schema::Structure {
        name: "Alarm",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AlarmName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional("AlarmARN", crate::schema::Kind::Text(&ResourceName)),
        ],
    };
    pub static AlarmList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AlarmSpecification: crate::schema::Structure = crate::schema::Structure {
        name: "AlarmSpecification",
        union: false,
        members: &[crate::schema::Member::optional(
            "Alarms",
            crate::schema::Kind::List(&AlarmList),
        )],
    };
    pub static Alarms: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Alarm),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AllowedInstanceType: crate::schema::Text = crate::schema::Text::new(
        "AllowedInstanceType",
        crate::schema::Length::new(Some(1), Some(30)),
        Some("[a-zA-Z0-9\\.\\*\\-]+"),
    );
    pub static AllowedInstanceTypes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AllowedInstanceType),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(400)),
    };
    pub static AnyPrintableAsciiStringMaxLen4000: crate::schema::Text = crate::schema::Text::new(
        "AnyPrintableAsciiStringMaxLen4000",
        crate::schema::Length::new(Some(1), Some(4000)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u007e]+"),
    );
    pub static AsciiStringMaxLen255: crate::schema::Text = crate::schema::Text::new(
        "AsciiStringMaxLen255",
        crate::schema::Length::new(Some(1), Some(255)),
        Some("[A-Za-z0-9\\-_\\/]+"),
    );
    pub static AttachInstancesQuery: crate::schema::Structure = crate::schema::Structure {
        name: "AttachInstancesQuery",
        union: false,
        members: &[
            crate::schema::Member::optional("InstanceIds", crate::schema::Kind::List(&InstanceIds)),
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
        ],
    };
    pub static AttachLoadBalancerTargetGroupsResultType: crate::schema::Structure =
        crate::schema::Structure {
            name: "AttachLoadBalancerTargetGroupsResultType",
            union: false,
            members: &[],
        };
    pub static AttachLoadBalancerTargetGroupsType: crate::schema::Structure =
        crate::schema::Structure {
            name: "AttachLoadBalancerTargetGroupsType",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "AutoScalingGroupName",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
                crate::schema::Member::required(
                    "TargetGroupARNs",
                    crate::schema::Kind::List(&TargetGroupARNs),
                ),
            ],
        };
    pub static AttachLoadBalancersResultType: crate::schema::Structure = crate::schema::Structure {
        name: "AttachLoadBalancersResultType",
        union: false,
        members: &[],
    };
    pub static AttachLoadBalancersType: crate::schema::Structure = crate::schema::Structure {
        name: "AttachLoadBalancersType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required(
                "LoadBalancerNames",
                crate::schema::Kind::List(&LoadBalancerNames),
            ),
        ],
    };
    pub static AttachTrafficSourcesResultType: crate::schema::Structure =
        crate::schema::Structure {
            name: "AttachTrafficSourcesResultType",
            union: false,
            members: &[],
        };
    pub static AttachTrafficSourcesType: crate::schema::Structure = crate::schema::Structure {
        name: "AttachTrafficSourcesType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required(
                "TrafficSources",
                crate::schema::Kind::List(&TrafficSources),
            ),
            crate::schema::Member::optional(
                "SkipZonalShiftValidation",
                crate::schema::Kind::Boolean,
            ),
        ],
    };
    pub static AutoScalingGroup: crate::schema::Structure = crate::schema::Structure {
        name: "AutoScalingGroup",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "AutoScalingGroupARN",
                crate::schema::Kind::Text(&ResourceName),
            ),
            crate::schema::Member::optional(
                "LaunchConfigurationName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "LaunchTemplate",
                crate::schema::Kind::Structure(&LaunchTemplateSpecification),
            ),
            crate::schema::Member::optional(
                "MixedInstancesPolicy",
                crate::schema::Kind::Structure(&MixedInstancesPolicy),
            ),
            crate::schema::Member::required(
                "MinSize",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::required(
                "MaxSize",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::required(
                "DesiredCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "PredictedCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::required(
                "DefaultCooldown",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::required(
                "AvailabilityZones",
                crate::schema::Kind::List(&AvailabilityZones),
            ),
            crate::schema::Member::optional(
                "AvailabilityZoneIds",
                crate::schema::Kind::List(&AvailabilityZoneIds),
            ),
            crate::schema::Member::optional(
                "LoadBalancerNames",
                crate::schema::Kind::List(&LoadBalancerNames),
            ),
            crate::schema::Member::optional(
                "TargetGroupARNs",
                crate::schema::Kind::List(&TargetGroupARNs),
            ),
            crate::schema::Member::required(
                "HealthCheckType",
                crate::schema::Kind::Text(&XmlStringMaxLen32),
            ),
            crate::schema::Member::optional(
                "HealthCheckGracePeriod",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("Instances", crate::schema::Kind::List(&Instances)),
            crate::schema::Member::required("CreatedTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "SuspendedProcesses",
                crate::schema::Kind::List(&SuspendedProcesses),
            ),
            crate::schema::Member::optional(
                "PlacementGroup",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "VPCZoneIdentifier",
                crate::schema::Kind::Text(&XmlStringMaxLen5000),
            ),
            crate::schema::Member::optional(
                "EnabledMetrics",
                crate::schema::Kind::List(&EnabledMetrics),
            ),
            crate::schema::Member::optional(
                "Status",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagDescriptionList)),
            crate::schema::Member::optional(
                "TerminationPolicies",
                crate::schema::Kind::List(&TerminationPolicies),
            ),
            crate::schema::Member::optional(
                "NewInstancesProtectedFromScaleIn",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional(
                "ServiceLinkedRoleARN",
                crate::schema::Kind::Text(&ResourceName),
            ),
            crate::schema::Member::optional(
                "MaxInstanceLifetime",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("CapacityRebalance", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "WarmPoolConfiguration",
                crate::schema::Kind::Structure(&WarmPoolConfiguration),
            ),
            crate::schema::Member::optional(
                "WarmPoolSize",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("Context", crate::schema::Kind::Text(&Context)),
            crate::schema::Member::optional(
                "DesiredCapacityType",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "DefaultInstanceWarmup",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "TrafficSources",
                crate::schema::Kind::List(&TrafficSources),
            ),
            crate::schema::Member::optional(
                "InstanceMaintenancePolicy",
                crate::schema::Kind::Structure(&InstanceMaintenancePolicy),
            ),
            crate::schema::Member::optional(
                "DeletionProtection",
                crate::schema::Kind::Text(&DeletionProtection),
            ),
            crate::schema::Member::optional(
                "AvailabilityZoneDistribution",
                crate::schema::Kind::Structure(&AvailabilityZoneDistribution),
            ),
            crate::schema::Member::optional(
                "AvailabilityZoneImpairmentPolicy",
                crate::schema::Kind::Structure(&AvailabilityZoneImpairmentPolicy),
            ),
            crate::schema::Member::optional(
                "CapacityReservationSpecification",
                crate::schema::Kind::Structure(&CapacityReservationSpecification),
            ),
            crate::schema::Member::optional(
                "InstanceLifecyclePolicy",
                crate::schema::Kind::Structure(&InstanceLifecyclePolicy),
            ),
            crate::schema::Member::optional("Operator", crate::schema::Kind::Structure(&Operator)),
        ],
    };
    pub static AutoScalingGroupNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AutoScalingGroupNamesType: crate::schema::Structure = crate::schema::Structure {
        name: "AutoScalingGroupNamesType",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AutoScalingGroupNames",
                crate::schema::Kind::List(&AutoScalingGroupNames),
            ),
            crate::schema::Member::optional("IncludeInstances", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "IncludeManagedResources",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional(
                "MaxRecords",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("Filters", crate::schema::Kind::List(&Filters)),
        ],
    };
    pub static AutoScalingGroupState: crate::schema::Text = crate::schema::Text::new(
        "AutoScalingGroupState",
        crate::schema::Length::new(Some(1), Some(32)),
        None,
    );
    pub static AutoScalingGroups: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AutoScalingGroup),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AutoScalingGroupsType: crate::schema::Structure = crate::schema::Structure {
        name: "AutoScalingGroupsType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroups",
                crate::schema::Kind::List(&AutoScalingGroups),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
        ],
    };
    pub static AutoScalingInstanceDetails: crate::schema::Structure = crate::schema::Structure {
        name: "AutoScalingInstanceDetails",
        union: false,
        members: &[
            crate::schema::Member::required(
                "InstanceId",
                crate::schema::Kind::Text(&XmlStringMaxLen19),
            ),
            crate::schema::Member::optional(
                "InstanceType",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required(
                "AvailabilityZone",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "AvailabilityZoneId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required(
                "LifecycleState",
                crate::schema::Kind::Text(&XmlStringMaxLen32),
            ),
            crate::schema::Member::required(
                "HealthStatus",
                crate::schema::Kind::Text(&XmlStringMaxLen32),
            ),
            crate::schema::Member::optional(
                "LaunchConfigurationName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "LaunchTemplate",
                crate::schema::Kind::Structure(&LaunchTemplateSpecification),
            ),
            crate::schema::Member::optional(
                "ImageId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required("ProtectedFromScaleIn", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "WeightedCapacity",
                crate::schema::Kind::Text(&XmlStringMaxLen32),
            ),
        ],
    };
    pub static AutoScalingInstances: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&AutoScalingInstanceDetails),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AutoScalingInstancesType: crate::schema::Structure = crate::schema::Structure {
        name: "AutoScalingInstancesType",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AutoScalingInstances",
                crate::schema::Kind::List(&AutoScalingInstances),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
        ],
    };
    pub static AutoScalingNotificationTypes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AvailabilityZoneDistribution: crate::schema::Structure = crate::schema::Structure {
        name: "AvailabilityZoneDistribution",
        union: false,
        members: &[crate::schema::Member::optional(
            "CapacityDistributionStrategy",
            crate::schema::Kind::Text(&CapacityDistributionStrategy),
        )],
    };
    pub static AvailabilityZoneIds: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AvailabilityZoneIdsLimit1: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(1)),
    };
    pub static AvailabilityZoneImpairmentPolicy: crate::schema::Structure =
        crate::schema::Structure {
            name: "AvailabilityZoneImpairmentPolicy",
            union: false,
            members: &[
                crate::schema::Member::optional("ZonalShiftEnabled", crate::schema::Kind::Boolean),
                crate::schema::Member::optional(
                    "ImpairedZoneHealthCheckBehavior",
                    crate::schema::Kind::Text(&ImpairedZoneHealthCheckBehavior),
                ),
            ],
        };
    pub static AvailabilityZones: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static AvailabilityZonesLimit1: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(1)),
    };
    pub static BareMetal: crate::schema::Text =
        crate::schema::Text::one_of("BareMetal", super::BareMetal::TEXTS);
    pub static BaselineEbsBandwidthMbpsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "BaselineEbsBandwidthMbpsRequest",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "Min",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
                ),
                crate::schema::Member::optional(
                    "Max",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
                ),
            ],
        };
    pub static BaselinePerformanceFactorsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "BaselinePerformanceFactorsRequest",
            union: false,
            members: &[crate::schema::Member::optional(
                "Cpu",
                crate::schema::Kind::Structure(&CpuPerformanceFactorRequest),
            )],
        };
    pub static BatchDeleteScheduledActionAnswer: crate::schema::Structure =
        crate::schema::Structure {
            name: "BatchDeleteScheduledActionAnswer",
            union: false,
            members: &[crate::schema::Member::optional(
                "FailedScheduledActions",
                crate::schema::Kind::List(&FailedScheduledUpdateGroupActionRequests),
            )],
        };
    pub static BatchDeleteScheduledActionType: crate::schema::Structure =
        crate::schema::Structure {
            name: "BatchDeleteScheduledActionType",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "AutoScalingGroupName",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
                crate::schema::Member::required(
                    "ScheduledActionNames",
                    crate::schema::Kind::List(&ScheduledActionNames),
                ),
            ],
        };
    pub static BatchPutScheduledUpdateGroupActionAnswer: crate::schema::Structure =
        crate::schema::Structure {
            name: "BatchPutScheduledUpdateGroupActionAnswer",
            union: false,
            members: &[crate::schema::Member::optional(
                "FailedScheduledUpdateGroupActions",
                crate::schema::Kind::List(&FailedScheduledUpdateGroupActionRequests),
            )],
        };
    pub static BatchPutScheduledUpdateGroupActionType: crate::schema::Structure =
        crate::schema::Structure {
            name: "BatchPutScheduledUpdateGroupActionType",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "AutoScalingGroupName",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
                crate::schema::Member::required(
                    "ScheduledUpdateGroupActions",
                    crate::schema::Kind::List(&ScheduledUpdateGroupActionRequests),
                ),
            ],
        };
    pub static BlockDeviceEbsVolumeType: crate::schema::Text = crate::schema::Text::new(
        "BlockDeviceEbsVolumeType",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static BlockDeviceMapping: crate::schema::Structure = crate::schema::Structure {
        name: "BlockDeviceMapping",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "VirtualName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required(
                "DeviceName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional("Ebs", crate::schema::Kind::Structure(&Ebs)),
            crate::schema::Member::optional("NoDevice", crate::schema::Kind::Boolean),
        ],
    };
    pub static BlockDeviceMappings: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&BlockDeviceMapping),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static BurstablePerformance: crate::schema::Text =
        crate::schema::Text::one_of("BurstablePerformance", super::BurstablePerformance::TEXTS);
    pub static CancelInstanceRefreshAnswer: crate::schema::Structure = crate::schema::Structure {
        name: "CancelInstanceRefreshAnswer",
        union: false,
        members: &[crate::schema::Member::optional(
            "InstanceRefreshId",
            crate::schema::Kind::Text(&XmlStringMaxLen255),
        )],
    };
    pub static CancelInstanceRefreshType: crate::schema::Structure = crate::schema::Structure {
        name: "CancelInstanceRefreshType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "WaitForTransitioningInstances",
                crate::schema::Kind::Boolean,
            ),
        ],
    };
    pub static CapacityDistributionStrategy: crate::schema::Text = crate::schema::Text::one_of(
        "CapacityDistributionStrategy",
        super::CapacityDistributionStrategy::TEXTS,
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
    pub static CapacityReservationIds: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AsciiStringMaxLen255),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static CapacityReservationPreference: crate::schema::Text = crate::schema::Text::one_of(
        "CapacityReservationPreference",
        super::CapacityReservationPreference::TEXTS,
    );
    pub static CapacityReservationResourceGroupArns: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ResourceName),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static CapacityReservationSpecification: crate::schema::Structure =
        crate::schema::Structure {
            name: "CapacityReservationSpecification",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "CapacityReservationPreference",
                    crate::schema::Kind::Text(&CapacityReservationPreference),
                ),
                crate::schema::Member::optional(
                    "CapacityReservationTarget",
                    crate::schema::Kind::Structure(&CapacityReservationTarget),
                ),
            ],
        };
    pub static CapacityReservationTarget: crate::schema::Structure = crate::schema::Structure {
        name: "CapacityReservationTarget",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "CapacityReservationIds",
                crate::schema::Kind::List(&CapacityReservationIds),
            ),
            crate::schema::Member::optional(
                "CapacityReservationResourceGroupArns",
                crate::schema::Kind::List(&CapacityReservationResourceGroupArns),
            ),
        ],
    };
    pub static CheckpointPercentages: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ClassicLinkVPCSecurityGroups: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ClientToken: crate::schema::Text = crate::schema::Text::new(
        "ClientToken",
        crate::schema::Length::new(Some(1), Some(64)),
        Some("[A-Za-z0-9\\-_\\/]+"),
    );
    pub static CompleteLifecycleActionAnswer: crate::schema::Structure = crate::schema::Structure {
        name: "CompleteLifecycleActionAnswer",
        union: false,
        members: &[],
    };
    pub static CompleteLifecycleActionType: crate::schema::Structure = crate::schema::Structure {
        name: "CompleteLifecycleActionType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "LifecycleHookName",
                crate::schema::Kind::Text(&AsciiStringMaxLen255),
            ),
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&ResourceName),
            ),
            crate::schema::Member::optional(
                "LifecycleActionToken",
                crate::schema::Kind::Text(&LifecycleActionToken),
            ),
            crate::schema::Member::required(
                "LifecycleActionResult",
                crate::schema::Kind::Text(&LifecycleActionResult),
            ),
            crate::schema::Member::optional(
                "InstanceId",
                crate::schema::Kind::Text(&XmlStringMaxLen19),
            ),
        ],
    };
    pub static Context: crate::schema::Text =
        crate::schema::Text::new("Context", crate::schema::Length::ANY, None);
    pub static CpuManufacturer: crate::schema::Text =
        crate::schema::Text::one_of("CpuManufacturer", super::CpuManufacturer::TEXTS);
    pub static CpuManufacturers: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&CpuManufacturer),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static CpuPerformanceFactorRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CpuPerformanceFactorRequest",
        union: false,
        members: &[crate::schema::Member::optional(
            "References",
            crate::schema::Kind::List(&PerformanceFactorReferenceSetRequest),
        )
        .named("Reference", "Reference")],
    };
    pub static CreateAutoScalingGroupType: crate::schema::Structure = crate::schema::Structure {
        name: "CreateAutoScalingGroupType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "LaunchConfigurationName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "LaunchTemplate",
                crate::schema::Kind::Structure(&LaunchTemplateSpecification),
            ),
            crate::schema::Member::optional(
                "MixedInstancesPolicy",
                crate::schema::Kind::Structure(&MixedInstancesPolicy),
            ),
            crate::schema::Member::optional(
                "InstanceId",
                crate::schema::Kind::Text(&XmlStringMaxLen19),
            ),
            crate::schema::Member::required(
                "MinSize",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::required(
                "MaxSize",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "DesiredCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "DefaultCooldown",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "AvailabilityZones",
                crate::schema::Kind::List(&AvailabilityZones),
            ),
            crate::schema::Member::optional(
                "AvailabilityZoneIds",
                crate::schema::Kind::List(&AvailabilityZoneIds),
            ),
            crate::schema::Member::optional(
                "LoadBalancerNames",
                crate::schema::Kind::List(&LoadBalancerNames),
            ),
            crate::schema::Member::optional(
                "TargetGroupARNs",
                crate::schema::Kind::List(&TargetGroupARNs),
            ),
            crate::schema::Member::optional(
                "HealthCheckType",
                crate::schema::Kind::Text(&XmlStringMaxLen32),
            ),
            crate::schema::Member::optional(
                "HealthCheckGracePeriod",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "PlacementGroup",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "VPCZoneIdentifier",
                crate::schema::Kind::Text(&XmlStringMaxLen5000),
            ),
            crate::schema::Member::optional(
                "TerminationPolicies",
                crate::schema::Kind::List(&TerminationPolicies),
            ),
            crate::schema::Member::optional(
                "NewInstancesProtectedFromScaleIn",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional("CapacityRebalance", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "LifecycleHookSpecificationList",
                crate::schema::Kind::List(&LifecycleHookSpecifications),
            ),
            crate::schema::Member::optional(
                "DeletionProtection",
                crate::schema::Kind::Text(&DeletionProtection),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&Tags)),
            crate::schema::Member::optional(
                "ServiceLinkedRoleARN",
                crate::schema::Kind::Text(&ResourceName),
            ),
            crate::schema::Member::optional(
                "MaxInstanceLifetime",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("Context", crate::schema::Kind::Text(&Context)),
            crate::schema::Member::optional(
                "DesiredCapacityType",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "DefaultInstanceWarmup",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "TrafficSources",
                crate::schema::Kind::List(&TrafficSources),
            ),
            crate::schema::Member::optional(
                "InstanceMaintenancePolicy",
                crate::schema::Kind::Structure(&InstanceMaintenancePolicy),
            ),
            crate::schema::Member::optional(
                "AvailabilityZoneDistribution",
                crate::schema::Kind::Structure(&AvailabilityZoneDistribution),
            ),
            crate::schema::Member::optional(
                "AvailabilityZoneImpairmentPolicy",
                crate::schema::Kind::Structure(&AvailabilityZoneImpairmentPolicy),
            ),
            crate::schema::Member::optional(
                "SkipZonalShiftValidation",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional(
                "CapacityReservationSpecification",
                crate::schema::Kind::Structure(&CapacityReservationSpecification),
            ),
            crate::schema::Member::optional(
                "InstanceLifecyclePolicy",
                crate::schema::Kind::Structure(&InstanceLifecyclePolicy),
            ),
            crate::schema::Member::optional("Operator", crate::schema::Kind::Structure(&Operator)),
        ],
    };
    pub static CreateLaunchConfigurationType: crate::schema::Structure = crate::schema::Structure {
        name: "CreateLaunchConfigurationType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "LaunchConfigurationName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "ImageId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "KeyName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "SecurityGroups",
                crate::schema::Kind::List(&SecurityGroups),
            ),
            crate::schema::Member::optional(
                "ClassicLinkVPCId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "ClassicLinkVPCSecurityGroups",
                crate::schema::Kind::List(&ClassicLinkVPCSecurityGroups),
            ),
            crate::schema::Member::optional(
                "UserData",
                crate::schema::Kind::Text(&XmlStringUserData),
            ),
            crate::schema::Member::optional(
                "InstanceId",
                crate::schema::Kind::Text(&XmlStringMaxLen19),
            ),
            crate::schema::Member::optional(
                "InstanceType",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "KernelId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "RamdiskId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "BlockDeviceMappings",
                crate::schema::Kind::List(&BlockDeviceMappings),
            ),
            crate::schema::Member::optional(
                "InstanceMonitoring",
                crate::schema::Kind::Structure(&InstanceMonitoring),
            ),
            crate::schema::Member::optional("SpotPrice", crate::schema::Kind::Text(&SpotPrice)),
            crate::schema::Member::optional(
                "IamInstanceProfile",
                crate::schema::Kind::Text(&XmlStringMaxLen1600),
            ),
            crate::schema::Member::optional("EbsOptimized", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "AssociatePublicIpAddress",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional(
                "PlacementTenancy",
                crate::schema::Kind::Text(&XmlStringMaxLen64),
            ),
            crate::schema::Member::optional(
                "MetadataOptions",
                crate::schema::Kind::Structure(&InstanceMetadataOptions),
            ),
        ],
    };
    pub static CreateOrUpdateTagsType: crate::schema::Structure = crate::schema::Structure {
        name: "CreateOrUpdateTagsType",
        union: false,
        members: &[crate::schema::Member::required("Tags", crate::schema::Kind::List(&Tags))],
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
                "Period",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional(
                "Metrics",
                crate::schema::Kind::List(&TargetTrackingMetricDataQueries),
            ),
        ],
    };
    pub static DeleteAutoScalingGroupType: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteAutoScalingGroupType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional("ForceDelete", crate::schema::Kind::Boolean),
        ],
    };
    pub static DeleteLifecycleHookAnswer: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteLifecycleHookAnswer", union: false, members: &[] };
    pub static DeleteLifecycleHookType: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteLifecycleHookType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "LifecycleHookName",
                crate::schema::Kind::Text(&AsciiStringMaxLen255),
            ),
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
        ],
    };
    pub static DeleteNotificationConfigurationType: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteNotificationConfigurationType",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "AutoScalingGroupName",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
                crate::schema::Member::required(
                    "TopicARN",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
            ],
        };
    pub static DeletePolicyType: crate::schema::Structure = crate::schema::Structure {
        name: "DeletePolicyType",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required("PolicyName", crate::schema::Kind::Text(&ResourceName)),
        ],
    };
    pub static DeleteScheduledActionType: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteScheduledActionType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required(
                "ScheduledActionName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
        ],
    };
    pub static DeleteTagsType: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteTagsType",
        union: false,
        members: &[crate::schema::Member::required("Tags", crate::schema::Kind::List(&Tags))],
    };
    pub static DeleteWarmPoolAnswer: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteWarmPoolAnswer", union: false, members: &[] };
    pub static DeleteWarmPoolType: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteWarmPoolType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional("ForceDelete", crate::schema::Kind::Boolean),
        ],
    };
    pub static DeletionProtection: crate::schema::Text =
        crate::schema::Text::one_of("DeletionProtection", super::DeletionProtection::TEXTS);
    pub static DescribeAccountLimitsAnswer: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeAccountLimitsAnswer",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "MaxNumberOfAutoScalingGroups",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "MaxNumberOfLaunchConfigurations",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "NumberOfAutoScalingGroups",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "NumberOfLaunchConfigurations",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static DescribeAccountSettingsAnswer: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeAccountSettingsAnswer",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Settings",
                crate::schema::Kind::List(&AccountSettings),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
        ],
    };
    pub static DescribeAccountSettingsType: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeAccountSettingsType",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Name",
                crate::schema::Kind::Text(&AsciiStringMaxLen255),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional(
                "MaxRecords",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static DescribeAdjustmentTypesAnswer: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeAdjustmentTypesAnswer",
        union: false,
        members: &[crate::schema::Member::optional(
            "AdjustmentTypes",
            crate::schema::Kind::List(&AdjustmentTypes),
        )],
    };
    pub static DescribeAutoScalingInstancesType: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeAutoScalingInstancesType",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "InstanceIds",
                    crate::schema::Kind::List(&InstanceIds),
                ),
                crate::schema::Member::optional(
                    "IncludeManagedResources",
                    crate::schema::Kind::Boolean,
                ),
                crate::schema::Member::optional(
                    "MaxRecords",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            ],
        };
    pub static DescribeAutoScalingNotificationTypesAnswer: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeAutoScalingNotificationTypesAnswer",
            union: false,
            members: &[crate::schema::Member::optional(
                "AutoScalingNotificationTypes",
                crate::schema::Kind::List(&AutoScalingNotificationTypes),
            )],
        };
    pub static DescribeInstanceRefreshesAnswer: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeInstanceRefreshesAnswer",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "InstanceRefreshes",
                    crate::schema::Kind::List(&InstanceRefreshes),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            ],
        };
    pub static DescribeInstanceRefreshesType: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeInstanceRefreshesType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "InstanceRefreshIds",
                crate::schema::Kind::List(&InstanceRefreshIds),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional(
                "MaxRecords",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static DescribeLifecycleHookTypesAnswer: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeLifecycleHookTypesAnswer",
            union: false,
            members: &[crate::schema::Member::optional(
                "LifecycleHookTypes",
                crate::schema::Kind::List(&AutoScalingNotificationTypes),
            )],
        };
    pub static DescribeLifecycleHooksAnswer: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeLifecycleHooksAnswer",
        union: false,
        members: &[crate::schema::Member::optional(
            "LifecycleHooks",
            crate::schema::Kind::List(&LifecycleHooks),
        )],
    };
    pub static DescribeLifecycleHooksType: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeLifecycleHooksType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "LifecycleHookNames",
                crate::schema::Kind::List(&LifecycleHookNames),
            ),
        ],
    };
    pub static DescribeLoadBalancerTargetGroupsRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeLoadBalancerTargetGroupsRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "AutoScalingGroupName",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
                crate::schema::Member::optional(
                    "MaxRecords",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
            ],
        };
    pub static DescribeLoadBalancerTargetGroupsResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeLoadBalancerTargetGroupsResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "LoadBalancerTargetGroups",
                    crate::schema::Kind::List(&LoadBalancerTargetGroupStates),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            ],
        };
    pub static DescribeLoadBalancersRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeLoadBalancersRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional(
                "MaxRecords",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static DescribeLoadBalancersResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeLoadBalancersResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "LoadBalancers",
                crate::schema::Kind::List(&LoadBalancerStates),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
        ],
    };
    pub static DescribeMetricCollectionTypesAnswer: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeMetricCollectionTypesAnswer",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "Metrics",
                    crate::schema::Kind::List(&MetricCollectionTypes),
                ),
                crate::schema::Member::optional(
                    "Granularities",
                    crate::schema::Kind::List(&MetricGranularityTypes),
                ),
            ],
        };
    pub static DescribeNotificationConfigurationsAnswer: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeNotificationConfigurationsAnswer",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "NotificationConfigurations",
                    crate::schema::Kind::List(&NotificationConfigurations),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            ],
        };
    pub static DescribeNotificationConfigurationsType: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeNotificationConfigurationsType",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "AutoScalingGroupNames",
                    crate::schema::Kind::List(&AutoScalingGroupNames),
                ),
                crate::schema::Member::optional(
                    "IncludeManagedResources",
                    crate::schema::Kind::Boolean,
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
                crate::schema::Member::optional(
                    "MaxRecords",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
            ],
        };
    pub static DescribePoliciesType: crate::schema::Structure = crate::schema::Structure {
        name: "DescribePoliciesType",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional("PolicyNames", crate::schema::Kind::List(&PolicyNames)),
            crate::schema::Member::optional("PolicyTypes", crate::schema::Kind::List(&PolicyTypes)),
            crate::schema::Member::optional(
                "IncludeManagedResources",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional(
                "MaxRecords",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static DescribeScalingActivitiesType: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeScalingActivitiesType",
        union: false,
        members: &[
            crate::schema::Member::optional("ActivityIds", crate::schema::Kind::List(&ActivityIds)),
            crate::schema::Member::optional(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional("IncludeDeletedGroups", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "IncludeManagedResources",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional(
                "MaxRecords",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional("Filters", crate::schema::Kind::List(&Filters)),
        ],
    };
    pub static DescribeScheduledActionsType: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeScheduledActionsType",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "ScheduledActionNames",
                crate::schema::Kind::List(&ScheduledActionNames),
            ),
            crate::schema::Member::optional("StartTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("EndTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "IncludeManagedResources",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional(
                "MaxRecords",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static DescribeTagsType: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeTagsType",
        union: false,
        members: &[
            crate::schema::Member::optional("Filters", crate::schema::Kind::List(&Filters)),
            crate::schema::Member::optional(
                "IncludeManagedResources",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional(
                "MaxRecords",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static DescribeTerminationPolicyTypesAnswer: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeTerminationPolicyTypesAnswer",
            union: false,
            members: &[crate::schema::Member::optional(
                "TerminationPolicyTypes",
                crate::schema::Kind::List(&TerminationPolicies),
            )],
        };
    pub static DescribeTrafficSourcesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeTrafficSourcesRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "TrafficSourceType",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional(
                "MaxRecords",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static DescribeTrafficSourcesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeTrafficSourcesResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "TrafficSources",
                    crate::schema::Kind::List(&TrafficSourceStates),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            ],
        };
    pub static DescribeWarmPoolAnswer: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeWarmPoolAnswer",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "WarmPoolConfiguration",
                crate::schema::Kind::Structure(&WarmPoolConfiguration),
            ),
            crate::schema::Member::optional("Instances", crate::schema::Kind::List(&Instances)),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
        ],
    };
    pub static DescribeWarmPoolType: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeWarmPoolType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "MaxRecords",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
        ],
    };
    pub static DesiredConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "DesiredConfiguration",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "LaunchTemplate",
                crate::schema::Kind::Structure(&LaunchTemplateSpecification),
            ),
            crate::schema::Member::optional(
                "MixedInstancesPolicy",
                crate::schema::Kind::Structure(&MixedInstancesPolicy),
            ),
        ],
    };
    pub static DetachInstancesAnswer: crate::schema::Structure = crate::schema::Structure {
        name: "DetachInstancesAnswer",
        union: false,
        members: &[crate::schema::Member::optional(
            "Activities",
            crate::schema::Kind::List(&Activities),
        )],
    };
    pub static DetachInstancesQuery: crate::schema::Structure = crate::schema::Structure {
        name: "DetachInstancesQuery",
        union: false,
        members: &[
            crate::schema::Member::optional("InstanceIds", crate::schema::Kind::List(&InstanceIds)),
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required(
                "ShouldDecrementDesiredCapacity",
                crate::schema::Kind::Boolean,
            ),
        ],
    };
    pub static DetachLoadBalancerTargetGroupsResultType: crate::schema::Structure =
        crate::schema::Structure {
            name: "DetachLoadBalancerTargetGroupsResultType",
            union: false,
            members: &[],
        };
    pub static DetachLoadBalancerTargetGroupsType: crate::schema::Structure =
        crate::schema::Structure {
            name: "DetachLoadBalancerTargetGroupsType",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "AutoScalingGroupName",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
                crate::schema::Member::required(
                    "TargetGroupARNs",
                    crate::schema::Kind::List(&TargetGroupARNs),
                ),
            ],
        };
    pub static DetachLoadBalancersResultType: crate::schema::Structure = crate::schema::Structure {
        name: "DetachLoadBalancersResultType",
        union: false,
        members: &[],
    };
    pub static DetachLoadBalancersType: crate::schema::Structure = crate::schema::Structure {
        name: "DetachLoadBalancersType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required(
                "LoadBalancerNames",
                crate::schema::Kind::List(&LoadBalancerNames),
            ),
        ],
    };
    pub static DetachTrafficSourcesResultType: crate::schema::Structure =
        crate::schema::Structure {
            name: "DetachTrafficSourcesResultType",
            union: false,
            members: &[],
        };
    pub static DetachTrafficSourcesType: crate::schema::Structure = crate::schema::Structure {
        name: "DetachTrafficSourcesType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required(
                "TrafficSources",
                crate::schema::Kind::List(&TrafficSources),
            ),
        ],
    };
    pub static DisableMetricsCollectionQuery: crate::schema::Structure = crate::schema::Structure {
        name: "DisableMetricsCollectionQuery",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional("Metrics", crate::schema::Kind::List(&Metrics)),
        ],
    };
    pub static DistributionSegment: crate::schema::Structure = crate::schema::Structure {
        name: "DistributionSegment",
        union: false,
        members: &[crate::schema::Member::optional(
            "TargetCapacityTypes",
            crate::schema::Kind::List(&TargetCapacityTypes),
        )],
    };
    pub static DistributionSegments: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&DistributionSegment),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Ebs: crate::schema::Structure = crate::schema::Structure {
        name: "Ebs",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "SnapshotId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "VolumeSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(16384))),
            ),
            crate::schema::Member::optional(
                "VolumeType",
                crate::schema::Kind::Text(&BlockDeviceEbsVolumeType),
            ),
            crate::schema::Member::optional("DeleteOnTermination", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Iops",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(100), Some(20000))),
            ),
            crate::schema::Member::optional("Encrypted", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "Throughput",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(125), Some(1000))),
            ),
        ],
    };
    pub static EnableMetricsCollectionQuery: crate::schema::Structure = crate::schema::Structure {
        name: "EnableMetricsCollectionQuery",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional("Metrics", crate::schema::Kind::List(&Metrics)),
            crate::schema::Member::required(
                "Granularity",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
        ],
    };
    pub static EnabledMetric: crate::schema::Structure = crate::schema::Structure {
        name: "EnabledMetric",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Metric",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "Granularity",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
        ],
    };
    pub static EnabledMetrics: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&EnabledMetric),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static EnterStandbyAnswer: crate::schema::Structure = crate::schema::Structure {
        name: "EnterStandbyAnswer",
        union: false,
        members: &[crate::schema::Member::optional(
            "Activities",
            crate::schema::Kind::List(&Activities),
        )],
    };
    pub static EnterStandbyQuery: crate::schema::Structure = crate::schema::Structure {
        name: "EnterStandbyQuery",
        union: false,
        members: &[
            crate::schema::Member::optional("InstanceIds", crate::schema::Kind::List(&InstanceIds)),
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required(
                "ShouldDecrementDesiredCapacity",
                crate::schema::Kind::Boolean,
            ),
        ],
    };
    pub static ExcludedInstance: crate::schema::Text = crate::schema::Text::new(
        "ExcludedInstance",
        crate::schema::Length::new(Some(1), Some(30)),
        Some("[a-zA-Z0-9\\.\\*\\-]+"),
    );
    pub static ExcludedInstanceTypes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ExcludedInstance),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(400)),
    };
    pub static ExecutePolicyType: crate::schema::Structure = crate::schema::Structure {
        name: "ExecutePolicyType",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required("PolicyName", crate::schema::Kind::Text(&ResourceName)),
            crate::schema::Member::optional("HonorCooldown", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "MetricValue",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional(
                "BreachThreshold",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
        ],
    };
    pub static ExitStandbyAnswer: crate::schema::Structure = crate::schema::Structure {
        name: "ExitStandbyAnswer",
        union: false,
        members: &[crate::schema::Member::optional(
            "Activities",
            crate::schema::Kind::List(&Activities),
        )],
    };
    pub static ExitStandbyQuery: crate::schema::Structure = crate::schema::Structure {
        name: "ExitStandbyQuery",
        union: false,
        members: &[
            crate::schema::Member::optional("InstanceIds", crate::schema::Kind::List(&InstanceIds)),
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
        ],
    };
    pub static FailedScheduledUpdateGroupActionRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "FailedScheduledUpdateGroupActionRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ScheduledActionName",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
                crate::schema::Member::optional(
                    "ErrorCode",
                    crate::schema::Kind::Text(&XmlStringMaxLen64),
                ),
                crate::schema::Member::optional(
                    "ErrorMessage",
                    crate::schema::Kind::Text(&XmlString),
                ),
            ],
        };
    pub static FailedScheduledUpdateGroupActionRequests: crate::schema::List =
        crate::schema::List {
            element: crate::schema::Kind::Structure(&FailedScheduledUpdateGroupActionRequest),
            element_name: "member",
            length: crate::schema::Length::ANY,
        };
    pub static Filter: crate::schema::Structure = crate::schema::Structure {
        name: "Filter",
        union: false,
        members: &[
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional("Values", crate::schema::Kind::List(&Values)),
        ],
    };
    pub static Filters: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Filter),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static GetPredictiveScalingForecastAnswer: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetPredictiveScalingForecastAnswer",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "LoadForecast",
                    crate::schema::Kind::List(&LoadForecasts),
                ),
                crate::schema::Member::required(
                    "CapacityForecast",
                    crate::schema::Kind::Structure(&CapacityForecast),
                ),
                crate::schema::Member::required("UpdateTime", crate::schema::Kind::Timestamp),
            ],
        };
    pub static GetPredictiveScalingForecastType: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetPredictiveScalingForecastType",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "AutoScalingGroupName",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
                crate::schema::Member::required(
                    "PolicyName",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
                crate::schema::Member::required("StartTime", crate::schema::Kind::Timestamp),
                crate::schema::Member::required("EndTime", crate::schema::Kind::Timestamp),
            ],
        };
    pub static ImageId: crate::schema::Text = crate::schema::Text::new(
        "ImageId",
        crate::schema::Length::new(Some(5), Some(21)),
        Some("^ami-[a-z0-9]{1,17}$"),
    );
    pub static ImpairedZoneHealthCheckBehavior: crate::schema::Text = crate::schema::Text::one_of(
        "ImpairedZoneHealthCheckBehavior",
        super::ImpairedZoneHealthCheckBehavior::TEXTS,
    );
    pub static Instance: crate::schema::Structure = crate::schema::Structure {
        name: "Instance",
        union: false,
        members: &[
            crate::schema::Member::required(
                "InstanceId",
                crate::schema::Kind::Text(&XmlStringMaxLen19),
            ),
            crate::schema::Member::optional(
                "InstanceType",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required(
                "AvailabilityZone",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "AvailabilityZoneId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required(
                "LifecycleState",
                crate::schema::Kind::Text(&LifecycleState),
            ),
            crate::schema::Member::required(
                "HealthStatus",
                crate::schema::Kind::Text(&XmlStringMaxLen32),
            ),
            crate::schema::Member::optional(
                "LaunchConfigurationName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "LaunchTemplate",
                crate::schema::Kind::Structure(&LaunchTemplateSpecification),
            ),
            crate::schema::Member::optional(
                "ImageId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required("ProtectedFromScaleIn", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "WeightedCapacity",
                crate::schema::Kind::Text(&XmlStringMaxLen32),
            ),
        ],
    };
    pub static InstanceCollection: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceCollection",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "InstanceType",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "MarketType",
                crate::schema::Kind::Text(&XmlStringMaxLen64),
            ),
            crate::schema::Member::optional(
                "SubnetId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "AvailabilityZone",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "AvailabilityZoneId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional("InstanceIds", crate::schema::Kind::List(&InstanceIds)),
        ],
    };
    pub static InstanceCollections: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&InstanceCollection),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static InstanceGeneration: crate::schema::Text =
        crate::schema::Text::one_of("InstanceGeneration", super::InstanceGeneration::TEXTS);
    pub static InstanceGenerations: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&InstanceGeneration),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static InstanceIds: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen19),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static InstanceLifecyclePolicy: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceLifecyclePolicy",
        union: false,
        members: &[crate::schema::Member::optional(
            "RetentionTriggers",
            crate::schema::Kind::Structure(&RetentionTriggers),
        )],
    };
    pub static InstanceMaintenancePolicy: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceMaintenancePolicy",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "MinHealthyPercentage",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(-1), Some(100))),
            ),
            crate::schema::Member::optional(
                "MaxHealthyPercentage",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(-1), Some(200))),
            ),
        ],
    };
    pub static InstanceMetadataEndpointState: crate::schema::Text = crate::schema::Text::one_of(
        "InstanceMetadataEndpointState",
        super::InstanceMetadataEndpointState::TEXTS,
    );
    pub static InstanceMetadataHttpTokensState: crate::schema::Text = crate::schema::Text::one_of(
        "InstanceMetadataHttpTokensState",
        super::InstanceMetadataHttpTokensState::TEXTS,
    );
    pub static InstanceMetadataOptions: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceMetadataOptions",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "HttpTokens",
                crate::schema::Kind::Text(&InstanceMetadataHttpTokensState),
            ),
            crate::schema::Member::optional(
                "HttpPutResponseHopLimit",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(64))),
            ),
            crate::schema::Member::optional(
                "HttpEndpoint",
                crate::schema::Kind::Text(&InstanceMetadataEndpointState),
            ),
        ],
    };
    pub static InstanceMonitoring: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceMonitoring",
        union: false,
        members: &[crate::schema::Member::optional("Enabled", crate::schema::Kind::Boolean)],
    };
    pub static InstanceRefresh: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceRefresh",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "InstanceRefreshId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "Status",
                crate::schema::Kind::Text(&InstanceRefreshStatus),
            ),
            crate::schema::Member::optional(
                "StatusReason",
                crate::schema::Kind::Text(&XmlStringMaxLen1023),
            ),
            crate::schema::Member::optional("StartTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("EndTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "PercentageComplete",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(100))),
            ),
            crate::schema::Member::optional(
                "InstancesToUpdate",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "ProgressDetails",
                crate::schema::Kind::Structure(&InstanceRefreshProgressDetails),
            ),
            crate::schema::Member::optional(
                "Preferences",
                crate::schema::Kind::Structure(&RefreshPreferences),
            ),
            crate::schema::Member::optional(
                "DesiredConfiguration",
                crate::schema::Kind::Structure(&DesiredConfiguration),
            ),
            crate::schema::Member::optional(
                "RollbackDetails",
                crate::schema::Kind::Structure(&RollbackDetails),
            ),
            crate::schema::Member::optional(
                "Strategy",
                crate::schema::Kind::Text(&RefreshStrategy),
            ),
        ],
    };
    pub static InstanceRefreshIds: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static InstanceRefreshLivePoolProgress: crate::schema::Structure =
        crate::schema::Structure {
            name: "InstanceRefreshLivePoolProgress",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "PercentageComplete",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(100))),
                ),
                crate::schema::Member::optional(
                    "InstancesToUpdate",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
                ),
            ],
        };
    pub static InstanceRefreshProgressDetails: crate::schema::Structure =
        crate::schema::Structure {
            name: "InstanceRefreshProgressDetails",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "LivePoolProgress",
                    crate::schema::Kind::Structure(&InstanceRefreshLivePoolProgress),
                ),
                crate::schema::Member::optional(
                    "WarmPoolProgress",
                    crate::schema::Kind::Structure(&InstanceRefreshWarmPoolProgress),
                ),
            ],
        };
    pub static InstanceRefreshStatus: crate::schema::Text =
        crate::schema::Text::one_of("InstanceRefreshStatus", super::InstanceRefreshStatus::TEXTS);
    pub static InstanceRefreshWarmPoolProgress: crate::schema::Structure =
        crate::schema::Structure {
            name: "InstanceRefreshWarmPoolProgress",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "PercentageComplete",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(100))),
                ),
                crate::schema::Member::optional(
                    "InstancesToUpdate",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
                ),
            ],
        };
    pub static InstanceRefreshes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&InstanceRefresh),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static InstanceRequirements: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceRequirements",
        union: false,
        members: &[
            crate::schema::Member::required(
                "VCpuCount",
                crate::schema::Kind::Structure(&VCpuCountRequest),
            ),
            crate::schema::Member::required(
                "MemoryMiB",
                crate::schema::Kind::Structure(&MemoryMiBRequest),
            ),
            crate::schema::Member::optional(
                "CpuManufacturers",
                crate::schema::Kind::List(&CpuManufacturers),
            ),
            crate::schema::Member::optional(
                "MemoryGiBPerVCpu",
                crate::schema::Kind::Structure(&MemoryGiBPerVCpuRequest),
            ),
            crate::schema::Member::optional(
                "ExcludedInstanceTypes",
                crate::schema::Kind::List(&ExcludedInstanceTypes),
            ),
            crate::schema::Member::optional(
                "InstanceGenerations",
                crate::schema::Kind::List(&InstanceGenerations),
            ),
            crate::schema::Member::optional(
                "SpotMaxPricePercentageOverLowestPrice",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "OnDemandMaxPricePercentageOverLowestPrice",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional("BareMetal", crate::schema::Kind::Text(&BareMetal)),
            crate::schema::Member::optional(
                "BurstablePerformance",
                crate::schema::Kind::Text(&BurstablePerformance),
            ),
            crate::schema::Member::optional(
                "RequireHibernateSupport",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional(
                "NetworkInterfaceCount",
                crate::schema::Kind::Structure(&NetworkInterfaceCountRequest),
            ),
            crate::schema::Member::optional(
                "LocalStorage",
                crate::schema::Kind::Text(&LocalStorage),
            ),
            crate::schema::Member::optional(
                "LocalStorageTypes",
                crate::schema::Kind::List(&LocalStorageTypes),
            ),
            crate::schema::Member::optional(
                "TotalLocalStorageGB",
                crate::schema::Kind::Structure(&TotalLocalStorageGBRequest),
            ),
            crate::schema::Member::optional(
                "BaselineEbsBandwidthMbps",
                crate::schema::Kind::Structure(&BaselineEbsBandwidthMbpsRequest),
            ),
            crate::schema::Member::optional(
                "AcceleratorTypes",
                crate::schema::Kind::List(&AcceleratorTypes),
            ),
            crate::schema::Member::optional(
                "AcceleratorCount",
                crate::schema::Kind::Structure(&AcceleratorCountRequest),
            ),
            crate::schema::Member::optional(
                "AcceleratorManufacturers",
                crate::schema::Kind::List(&AcceleratorManufacturers),
            ),
            crate::schema::Member::optional(
                "AcceleratorNames",
                crate::schema::Kind::List(&AcceleratorNames),
            ),
            crate::schema::Member::optional(
                "AcceleratorTotalMemoryMiB",
                crate::schema::Kind::Structure(&AcceleratorTotalMemoryMiBRequest),
            ),
            crate::schema::Member::optional(
                "NetworkBandwidthGbps",
                crate::schema::Kind::Structure(&NetworkBandwidthGbpsRequest),
            ),
            crate::schema::Member::optional(
                "AllowedInstanceTypes",
                crate::schema::Kind::List(&AllowedInstanceTypes),
            ),
            crate::schema::Member::optional(
                "BaselinePerformanceFactors",
                crate::schema::Kind::Structure(&BaselinePerformanceFactorsRequest),
            ),
        ],
    };
    pub static InstanceReusePolicy: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceReusePolicy",
        union: false,
        members: &[crate::schema::Member::optional("ReuseOnScaleIn", crate::schema::Kind::Boolean)],
    };
    pub static Instances: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Instance),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static InstancesDistribution: crate::schema::Structure = crate::schema::Structure {
        name: "InstancesDistribution",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "OnDemandAllocationStrategy",
                crate::schema::Kind::Text(&XmlString),
            ),
            crate::schema::Member::optional(
                "OnDemandBaseCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "OnDemandPercentageAboveBaseCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "SpotAllocationStrategy",
                crate::schema::Kind::Text(&XmlString),
            ),
            crate::schema::Member::optional(
                "SpotInstancePools",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "SpotMaxPrice",
                crate::schema::Kind::Text(&MixedInstanceSpotPrice),
            ),
            crate::schema::Member::optional(
                "DistributionSegments",
                crate::schema::Kind::List(&DistributionSegments),
            ),
        ],
    };
    pub static LaunchConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "LaunchConfiguration",
        union: false,
        members: &[
            crate::schema::Member::required(
                "LaunchConfigurationName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "LaunchConfigurationARN",
                crate::schema::Kind::Text(&ResourceName),
            ),
            crate::schema::Member::required(
                "ImageId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "KeyName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "SecurityGroups",
                crate::schema::Kind::List(&SecurityGroups),
            ),
            crate::schema::Member::optional(
                "ClassicLinkVPCId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "ClassicLinkVPCSecurityGroups",
                crate::schema::Kind::List(&ClassicLinkVPCSecurityGroups),
            ),
            crate::schema::Member::optional(
                "UserData",
                crate::schema::Kind::Text(&XmlStringUserData),
            ),
            crate::schema::Member::required(
                "InstanceType",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "KernelId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "RamdiskId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "BlockDeviceMappings",
                crate::schema::Kind::List(&BlockDeviceMappings),
            ),
            crate::schema::Member::optional(
                "InstanceMonitoring",
                crate::schema::Kind::Structure(&InstanceMonitoring),
            ),
            crate::schema::Member::optional("SpotPrice", crate::schema::Kind::Text(&SpotPrice)),
            crate::schema::Member::optional(
                "IamInstanceProfile",
                crate::schema::Kind::Text(&XmlStringMaxLen1600),
            ),
            crate::schema::Member::required("CreatedTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("EbsOptimized", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "AssociatePublicIpAddress",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional(
                "PlacementTenancy",
                crate::schema::Kind::Text(&XmlStringMaxLen64),
            ),
            crate::schema::Member::optional(
                "MetadataOptions",
                crate::schema::Kind::Structure(&InstanceMetadataOptions),
            ),
        ],
    };
    pub static LaunchConfigurationNameType: crate::schema::Structure = crate::schema::Structure {
        name: "LaunchConfigurationNameType",
        union: false,
        members: &[crate::schema::Member::required(
            "LaunchConfigurationName",
            crate::schema::Kind::Text(&XmlStringMaxLen255),
        )],
    };
    pub static LaunchConfigurationNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LaunchConfigurationNamesType: crate::schema::Structure = crate::schema::Structure {
        name: "LaunchConfigurationNamesType",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "LaunchConfigurationNames",
                crate::schema::Kind::List(&LaunchConfigurationNames),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional(
                "MaxRecords",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static LaunchConfigurations: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LaunchConfiguration),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LaunchConfigurationsType: crate::schema::Structure = crate::schema::Structure {
        name: "LaunchConfigurationsType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "LaunchConfigurations",
                crate::schema::Kind::List(&LaunchConfigurations),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
        ],
    };
    pub static LaunchInstancesError: crate::schema::Structure = crate::schema::Structure {
        name: "LaunchInstancesError",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "InstanceType",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "MarketType",
                crate::schema::Kind::Text(&XmlStringMaxLen64),
            ),
            crate::schema::Member::optional(
                "SubnetId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "AvailabilityZone",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "AvailabilityZoneId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "ErrorCode",
                crate::schema::Kind::Text(&XmlStringMaxLen64),
            ),
            crate::schema::Member::optional("ErrorMessage", crate::schema::Kind::Text(&XmlString)),
        ],
    };
    pub static LaunchInstancesErrors: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LaunchInstancesError),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LaunchInstancesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "LaunchInstancesRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required(
                "RequestedCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::required("ClientToken", crate::schema::Kind::Text(&ClientToken)),
            crate::schema::Member::optional(
                "AvailabilityZones",
                crate::schema::Kind::List(&AvailabilityZonesLimit1),
            ),
            crate::schema::Member::optional(
                "AvailabilityZoneIds",
                crate::schema::Kind::List(&AvailabilityZoneIdsLimit1),
            ),
            crate::schema::Member::optional(
                "SubnetIds",
                crate::schema::Kind::List(&SubnetIdsLimit1),
            ),
            crate::schema::Member::optional(
                "RetryStrategy",
                crate::schema::Kind::Text(&RetryStrategy),
            ),
        ],
    };
    pub static LaunchInstancesResult: crate::schema::Structure = crate::schema::Structure {
        name: "LaunchInstancesResult",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional("ClientToken", crate::schema::Kind::Text(&ClientToken)),
            crate::schema::Member::optional(
                "Instances",
                crate::schema::Kind::List(&InstanceCollections),
            ),
            crate::schema::Member::optional(
                "Errors",
                crate::schema::Kind::List(&LaunchInstancesErrors),
            ),
        ],
    };
    pub static LaunchTemplate: crate::schema::Structure = crate::schema::Structure {
        name: "LaunchTemplate",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "LaunchTemplateSpecification",
                crate::schema::Kind::Structure(&LaunchTemplateSpecification),
            ),
            crate::schema::Member::optional("Overrides", crate::schema::Kind::List(&Overrides)),
        ],
    };
    pub static LaunchTemplateName: crate::schema::Text = crate::schema::Text::new(
        "LaunchTemplateName",
        crate::schema::Length::new(Some(3), Some(128)),
        Some("[a-zA-Z0-9\\(\\)\\.\\-/_]+"),
    );
    pub static LaunchTemplateOverrides: crate::schema::Structure = crate::schema::Structure {
        name: "LaunchTemplateOverrides",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "InstanceType",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "WeightedCapacity",
                crate::schema::Kind::Text(&XmlStringMaxLen32),
            ),
            crate::schema::Member::optional(
                "LaunchTemplateSpecification",
                crate::schema::Kind::Structure(&LaunchTemplateSpecification),
            ),
            crate::schema::Member::optional(
                "InstanceRequirements",
                crate::schema::Kind::Structure(&InstanceRequirements),
            ),
            crate::schema::Member::optional("ImageId", crate::schema::Kind::Text(&ImageId)),
        ],
    };
    pub static LaunchTemplateSpecification: crate::schema::Structure = crate::schema::Structure {
        name: "LaunchTemplateSpecification",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "LaunchTemplateId",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "LaunchTemplateName",
                crate::schema::Kind::Text(&LaunchTemplateName),
            ),
            crate::schema::Member::optional(
                "Version",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
        ],
    };
    pub static LifecycleActionResult: crate::schema::Text =
        crate::schema::Text::new("LifecycleActionResult", crate::schema::Length::ANY, None);
    pub static LifecycleActionToken: crate::schema::Text = crate::schema::Text::new(
        "LifecycleActionToken",
        crate::schema::Length::new(Some(36), Some(36)),
        None,
    );
    pub static LifecycleHook: crate::schema::Structure = crate::schema::Structure {
        name: "LifecycleHook",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "LifecycleHookName",
                crate::schema::Kind::Text(&AsciiStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "LifecycleTransition",
                crate::schema::Kind::Text(&LifecycleTransition),
            ),
            crate::schema::Member::optional(
                "NotificationTargetARN",
                crate::schema::Kind::Text(&NotificationTargetResourceName),
            ),
            crate::schema::Member::optional(
                "RoleARN",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "NotificationMetadata",
                crate::schema::Kind::Text(&AnyPrintableAsciiStringMaxLen4000),
            ),
            crate::schema::Member::optional(
                "HeartbeatTimeout",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "GlobalTimeout",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "DefaultResult",
                crate::schema::Kind::Text(&LifecycleActionResult),
            ),
        ],
    };
    pub static LifecycleHookNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&AsciiStringMaxLen255),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(50)),
    };
    pub static LifecycleHookSpecification: crate::schema::Structure = crate::schema::Structure {
        name: "LifecycleHookSpecification",
        union: false,
        members: &[
            crate::schema::Member::required(
                "LifecycleHookName",
                crate::schema::Kind::Text(&AsciiStringMaxLen255),
            ),
            crate::schema::Member::required(
                "LifecycleTransition",
                crate::schema::Kind::Text(&LifecycleTransition),
            ),
            crate::schema::Member::optional(
                "NotificationMetadata",
                crate::schema::Kind::Text(&AnyPrintableAsciiStringMaxLen4000),
            ),
            crate::schema::Member::optional(
                "HeartbeatTimeout",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "DefaultResult",
                crate::schema::Kind::Text(&LifecycleActionResult),
            ),
            crate::schema::Member::optional(
                "NotificationTargetARN",
                crate::schema::Kind::Text(&NotificationTargetResourceName),
            ),
            crate::schema::Member::optional(
                "RoleARN",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
        ],
    };
    pub static LifecycleHookSpecifications: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LifecycleHookSpecification),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LifecycleHooks: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LifecycleHook),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LifecycleState: crate::schema::Text =
        crate::schema::Text::one_of("LifecycleState", super::LifecycleState::TEXTS);
    pub static LifecycleTransition: crate::schema::Text =
        crate::schema::Text::new("LifecycleTransition", crate::schema::Length::ANY, None);
    pub static LoadBalancerNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LoadBalancerState: crate::schema::Structure = crate::schema::Structure {
        name: "LoadBalancerState",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "LoadBalancerName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "State",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
        ],
    };
    pub static LoadBalancerStates: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LoadBalancerState),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static LoadBalancerTargetGroupState: crate::schema::Structure = crate::schema::Structure {
        name: "LoadBalancerTargetGroupState",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "LoadBalancerTargetGroupARN",
                crate::schema::Kind::Text(&XmlStringMaxLen511),
            ),
            crate::schema::Member::optional(
                "State",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
        ],
    };
    pub static LoadBalancerTargetGroupStates: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LoadBalancerTargetGroupState),
        element_name: "member",
        length: crate::schema::Length::ANY,
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
    pub static LocalStorage: crate::schema::Text =
        crate::schema::Text::one_of("LocalStorage", super::LocalStorage::TEXTS);
    pub static LocalStorageType: crate::schema::Text =
        crate::schema::Text::one_of("LocalStorageType", super::LocalStorageType::TEXTS);
    pub static LocalStorageTypes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&LocalStorageType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ManagerIdentifier: crate::schema::Text = crate::schema::Text::new(
        "ManagerIdentifier",
        crate::schema::Length::new(Some(1), Some(128)),
        None,
    );
    pub static MemoryGiBPerVCpuRequest: crate::schema::Structure = crate::schema::Structure {
        name: "MemoryGiBPerVCpuRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Min",
                crate::schema::Kind::Double(crate::schema::Span::new(Some(0_f64), None)),
            ),
            crate::schema::Member::optional(
                "Max",
                crate::schema::Kind::Double(crate::schema::Span::new(Some(0_f64), None)),
            ),
        ],
    };
    pub static MemoryMiBRequest: crate::schema::Structure = crate::schema::Structure {
        name: "MemoryMiBRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Min",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "Max",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static Metric: crate::schema::Structure = crate::schema::Structure {
        name: "Metric",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Namespace",
                crate::schema::Kind::Text(&MetricNamespace),
            ),
            crate::schema::Member::required("MetricName", crate::schema::Kind::Text(&MetricName)),
            crate::schema::Member::optional(
                "Dimensions",
                crate::schema::Kind::List(&MetricDimensions),
            ),
        ],
    };
    pub static MetricCollectionType: crate::schema::Structure = crate::schema::Structure {
        name: "MetricCollectionType",
        union: false,
        members: &[crate::schema::Member::optional(
            "Metric",
            crate::schema::Kind::Text(&XmlStringMaxLen255),
        )],
    };
    pub static MetricCollectionTypes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MetricCollectionType),
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
            crate::schema::Member::required("Id", crate::schema::Kind::Text(&XmlStringMaxLen255)),
            crate::schema::Member::optional(
                "Expression",
                crate::schema::Kind::Text(&XmlStringMaxLen1023),
            ),
            crate::schema::Member::optional(
                "MetricStat",
                crate::schema::Kind::Structure(&MetricStat),
            ),
            crate::schema::Member::optional(
                "Label",
                crate::schema::Kind::Text(&XmlStringMetricLabel),
            ),
            crate::schema::Member::optional("ReturnData", crate::schema::Kind::Boolean),
        ],
    };
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
    pub static MetricGranularityType: crate::schema::Structure = crate::schema::Structure {
        name: "MetricGranularityType",
        union: false,
        members: &[crate::schema::Member::optional(
            "Granularity",
            crate::schema::Kind::Text(&XmlStringMaxLen255),
        )],
    };
    pub static MetricGranularityTypes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&MetricGranularityType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MetricName: crate::schema::Text =
        crate::schema::Text::new("MetricName", crate::schema::Length::ANY, None);
    pub static MetricNamespace: crate::schema::Text =
        crate::schema::Text::new("MetricNamespace", crate::schema::Length::ANY, None);
    pub static MetricStat: crate::schema::Structure = crate::schema::Structure {
        name: "MetricStat",
        union: false,
        members: &[
            crate::schema::Member::required("Metric", crate::schema::Kind::Structure(&Metric)),
            crate::schema::Member::required(
                "Stat",
                crate::schema::Kind::Text(&XmlStringMetricStat),
            ),
            crate::schema::Member::optional("Unit", crate::schema::Kind::Text(&MetricUnit)),
        ],
    };
    pub static MetricStatistic: crate::schema::Text =
        crate::schema::Text::one_of("MetricStatistic", super::MetricStatistic::TEXTS);
    pub static MetricType: crate::schema::Text =
        crate::schema::Text::one_of("MetricType", super::MetricType::TEXTS);
    pub static MetricUnit: crate::schema::Text =
        crate::schema::Text::new("MetricUnit", crate::schema::Length::ANY, None);
    pub static Metrics: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static MixedInstanceSpotPrice: crate::schema::Text = crate::schema::Text::new(
        "MixedInstanceSpotPrice",
        crate::schema::Length::new(Some(0), Some(255)),
        None,
    );
    pub static MixedInstancesPolicy: crate::schema::Structure = crate::schema::Structure {
        name: "MixedInstancesPolicy",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "LaunchTemplate",
                crate::schema::Kind::Structure(&LaunchTemplate),
            ),
            crate::schema::Member::optional(
                "InstancesDistribution",
                crate::schema::Kind::Structure(&InstancesDistribution),
            ),
        ],
    };
    pub static NetworkBandwidthGbpsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "NetworkBandwidthGbpsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Min",
                crate::schema::Kind::Double(crate::schema::Span::new(Some(0_f64), None)),
            ),
            crate::schema::Member::optional(
                "Max",
                crate::schema::Kind::Double(crate::schema::Span::new(Some(0_f64), None)),
            ),
        ],
    };
    pub static NetworkInterfaceCountRequest: crate::schema::Structure = crate::schema::Structure {
        name: "NetworkInterfaceCountRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Min",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "Max",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static NotificationConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "NotificationConfiguration",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "TopicARN",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "NotificationType",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
        ],
    };
    pub static NotificationConfigurations: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&NotificationConfiguration),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static NotificationTargetResourceName: crate::schema::Text = crate::schema::Text::new(
        "NotificationTargetResourceName",
        crate::schema::Length::new(Some(0), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static Operator: crate::schema::Structure = crate::schema::Structure {
        name: "Operator",
        union: false,
        members: &[crate::schema::Member::required(
            "Principal",
            crate::schema::Kind::Text(&ManagerIdentifier),
        )],
    };
    pub static Overrides: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&LaunchTemplateOverrides),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PerformanceFactorReferenceRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "PerformanceFactorReferenceRequest",
            union: false,
            members: &[crate::schema::Member::optional(
                "InstanceFamily",
                crate::schema::Kind::Text(&String),
            )],
        };
    pub static PerformanceFactorReferenceSetRequest: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PerformanceFactorReferenceRequest),
        element_name: "item",
        length: crate::schema::Length::ANY,
    };
    pub static PoliciesType: crate::schema::Structure = crate::schema::Structure {
        name: "PoliciesType",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ScalingPolicies",
                crate::schema::Kind::List(&ScalingPolicies),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
        ],
    };
    pub static PolicyARNType: crate::schema::Structure = crate::schema::Structure {
        name: "PolicyARNType",
        union: false,
        members: &[
            crate::schema::Member::optional("PolicyARN", crate::schema::Kind::Text(&ResourceName)),
            crate::schema::Member::optional("Alarms", crate::schema::Kind::List(&Alarms)),
        ],
    };
    pub static PolicyNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ResourceName),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PolicyTypes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen64),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PredefinedLoadMetricType: crate::schema::Text = crate::schema::Text::one_of(
        "PredefinedLoadMetricType",
        super::PredefinedLoadMetricType::TEXTS,
    );
    pub static PredefinedMetricPairType: crate::schema::Text = crate::schema::Text::one_of(
        "PredefinedMetricPairType",
        super::PredefinedMetricPairType::TEXTS,
    );
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
                crate::schema::Kind::Text(&XmlStringMaxLen1023),
            ),
        ],
    };
    pub static PredefinedScalingMetricType: crate::schema::Text = crate::schema::Text::one_of(
        "PredefinedScalingMetricType",
        super::PredefinedScalingMetricType::TEXTS,
    );
    pub static PredictiveScalingConfiguration: crate::schema::Structure =
        crate::schema::Structure {
            name: "PredictiveScalingConfiguration",
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
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
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
    pub static PredictiveScalingCustomizedCapacityMetric: crate::schema::Structure =
        crate::schema::Structure {
            name: "PredictiveScalingCustomizedCapacityMetric",
            union: false,
            members: &[crate::schema::Member::required(
                "MetricDataQueries",
                crate::schema::Kind::List(&MetricDataQueries),
            )],
        };
    pub static PredictiveScalingCustomizedLoadMetric: crate::schema::Structure =
        crate::schema::Structure {
            name: "PredictiveScalingCustomizedLoadMetric",
            union: false,
            members: &[crate::schema::Member::required(
                "MetricDataQueries",
                crate::schema::Kind::List(&MetricDataQueries),
            )],
        };
    pub static PredictiveScalingCustomizedScalingMetric: crate::schema::Structure =
        crate::schema::Structure {
            name: "PredictiveScalingCustomizedScalingMetric",
            union: false,
            members: &[crate::schema::Member::required(
                "MetricDataQueries",
                crate::schema::Kind::List(&MetricDataQueries),
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
                    crate::schema::Kind::Structure(&PredictiveScalingPredefinedMetricPair),
                ),
                crate::schema::Member::optional(
                    "PredefinedScalingMetricSpecification",
                    crate::schema::Kind::Structure(&PredictiveScalingPredefinedScalingMetric),
                ),
                crate::schema::Member::optional(
                    "PredefinedLoadMetricSpecification",
                    crate::schema::Kind::Structure(&PredictiveScalingPredefinedLoadMetric),
                ),
                crate::schema::Member::optional(
                    "CustomizedScalingMetricSpecification",
                    crate::schema::Kind::Structure(&PredictiveScalingCustomizedScalingMetric),
                ),
                crate::schema::Member::optional(
                    "CustomizedLoadMetricSpecification",
                    crate::schema::Kind::Structure(&PredictiveScalingCustomizedLoadMetric),
                ),
                crate::schema::Member::optional(
                    "CustomizedCapacityMetricSpecification",
                    crate::schema::Kind::Structure(&PredictiveScalingCustomizedCapacityMetric),
                ),
            ],
        };
    pub static PredictiveScalingMetricSpecifications: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&PredictiveScalingMetricSpecification),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static PredictiveScalingMode: crate::schema::Text =
        crate::schema::Text::one_of("PredictiveScalingMode", super::PredictiveScalingMode::TEXTS);
    pub static PredictiveScalingPredefinedLoadMetric: crate::schema::Structure =
        crate::schema::Structure {
            name: "PredictiveScalingPredefinedLoadMetric",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "PredefinedMetricType",
                    crate::schema::Kind::Text(&PredefinedLoadMetricType),
                ),
                crate::schema::Member::optional(
                    "ResourceLabel",
                    crate::schema::Kind::Text(&XmlStringMaxLen1023),
                ),
            ],
        };
    pub static PredictiveScalingPredefinedMetricPair: crate::schema::Structure =
        crate::schema::Structure {
            name: "PredictiveScalingPredefinedMetricPair",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "PredefinedMetricType",
                    crate::schema::Kind::Text(&PredefinedMetricPairType),
                ),
                crate::schema::Member::optional(
                    "ResourceLabel",
                    crate::schema::Kind::Text(&XmlStringMaxLen1023),
                ),
            ],
        };
    pub static PredictiveScalingPredefinedScalingMetric: crate::schema::Structure =
        crate::schema::Structure {
            name: "PredictiveScalingPredefinedScalingMetric",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "PredefinedMetricType",
                    crate::schema::Kind::Text(&PredefinedScalingMetricType),
                ),
                crate::schema::Member::optional(
                    "ResourceLabel",
                    crate::schema::Kind::Text(&XmlStringMaxLen1023),
                ),
            ],
        };
    pub static ProcessNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ProcessType: crate::schema::Structure = crate::schema::Structure {
        name: "ProcessType",
        union: false,
        members: &[crate::schema::Member::required(
            "ProcessName",
            crate::schema::Kind::Text(&XmlStringMaxLen255),
        )],
    };
    pub static Processes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ProcessType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ProcessesType: crate::schema::Structure = crate::schema::Structure {
        name: "ProcessesType",
        union: false,
        members: &[crate::schema::Member::optional(
            "Processes",
            crate::schema::Kind::List(&Processes),
        )],
    };
    pub static PutAccountSettingAnswer: crate::schema::Structure =
        crate::schema::Structure { name: "PutAccountSettingAnswer", union: false, members: &[] };
    pub static PutAccountSettingType: crate::schema::Structure = crate::schema::Structure {
        name: "PutAccountSettingType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Name",
                crate::schema::Kind::Text(&AsciiStringMaxLen255),
            ),
            crate::schema::Member::required(
                "Value",
                crate::schema::Kind::Text(&AsciiStringMaxLen255),
            ),
        ],
    };
    pub static PutLifecycleHookAnswer: crate::schema::Structure =
        crate::schema::Structure { name: "PutLifecycleHookAnswer", union: false, members: &[] };
    pub static PutLifecycleHookType: crate::schema::Structure = crate::schema::Structure {
        name: "PutLifecycleHookType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "LifecycleHookName",
                crate::schema::Kind::Text(&AsciiStringMaxLen255),
            ),
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "LifecycleTransition",
                crate::schema::Kind::Text(&LifecycleTransition),
            ),
            crate::schema::Member::optional(
                "RoleARN",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "NotificationTargetARN",
                crate::schema::Kind::Text(&NotificationTargetResourceName),
            ),
            crate::schema::Member::optional(
                "NotificationMetadata",
                crate::schema::Kind::Text(&AnyPrintableAsciiStringMaxLen4000),
            ),
            crate::schema::Member::optional(
                "HeartbeatTimeout",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "DefaultResult",
                crate::schema::Kind::Text(&LifecycleActionResult),
            ),
        ],
    };
    pub static PutNotificationConfigurationType: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutNotificationConfigurationType",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "AutoScalingGroupName",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
                crate::schema::Member::required(
                    "TopicARN",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
                crate::schema::Member::required(
                    "NotificationTypes",
                    crate::schema::Kind::List(&AutoScalingNotificationTypes),
                ),
            ],
        };
    pub static PutScalingPolicyType: crate::schema::Structure = crate::schema::Structure {
        name: "PutScalingPolicyType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required(
                "PolicyName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "PolicyType",
                crate::schema::Kind::Text(&XmlStringMaxLen64),
            ),
            crate::schema::Member::optional(
                "AdjustmentType",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "MinAdjustmentStep",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "MinAdjustmentMagnitude",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "ScalingAdjustment",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "Cooldown",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "MetricAggregationType",
                crate::schema::Kind::Text(&XmlStringMaxLen32),
            ),
            crate::schema::Member::optional(
                "StepAdjustments",
                crate::schema::Kind::List(&StepAdjustments),
            ),
            crate::schema::Member::optional(
                "EstimatedInstanceWarmup",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "TargetTrackingConfiguration",
                crate::schema::Kind::Structure(&TargetTrackingConfiguration),
            ),
            crate::schema::Member::optional("Enabled", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "PredictiveScalingConfiguration",
                crate::schema::Kind::Structure(&PredictiveScalingConfiguration),
            ),
        ],
    };
    pub static PutScheduledUpdateGroupActionType: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutScheduledUpdateGroupActionType",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "AutoScalingGroupName",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
                crate::schema::Member::required(
                    "ScheduledActionName",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
                crate::schema::Member::optional("Time", crate::schema::Kind::Timestamp),
                crate::schema::Member::optional("StartTime", crate::schema::Kind::Timestamp),
                crate::schema::Member::optional("EndTime", crate::schema::Kind::Timestamp),
                crate::schema::Member::optional(
                    "Recurrence",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
                crate::schema::Member::optional(
                    "MinSize",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "MaxSize",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "DesiredCapacity",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "TimeZone",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
            ],
        };
    pub static PutWarmPoolAnswer: crate::schema::Structure =
        crate::schema::Structure { name: "PutWarmPoolAnswer", union: false, members: &[] };
    pub static PutWarmPoolType: crate::schema::Structure = crate::schema::Structure {
        name: "PutWarmPoolType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "MaxGroupPreparedCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(-1), None)),
            ),
            crate::schema::Member::optional(
                "MinSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional("PoolState", crate::schema::Kind::Text(&WarmPoolState)),
            crate::schema::Member::optional(
                "InstanceReusePolicy",
                crate::schema::Kind::Structure(&InstanceReusePolicy),
            ),
        ],
    };
    pub static RecordLifecycleActionHeartbeatAnswer: crate::schema::Structure =
        crate::schema::Structure {
            name: "RecordLifecycleActionHeartbeatAnswer",
            union: false,
            members: &[],
        };
    pub static RecordLifecycleActionHeartbeatType: crate::schema::Structure =
        crate::schema::Structure {
            name: "RecordLifecycleActionHeartbeatType",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "LifecycleHookName",
                    crate::schema::Kind::Text(&AsciiStringMaxLen255),
                ),
                crate::schema::Member::required(
                    "AutoScalingGroupName",
                    crate::schema::Kind::Text(&ResourceName),
                ),
                crate::schema::Member::optional(
                    "LifecycleActionToken",
                    crate::schema::Kind::Text(&LifecycleActionToken),
                ),
                crate::schema::Member::optional(
                    "InstanceId",
                    crate::schema::Kind::Text(&XmlStringMaxLen19),
                ),
            ],
        };
    pub static RefreshPreferences: crate::schema::Structure = crate::schema::Structure {
        name: "RefreshPreferences",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "MinHealthyPercentage",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(100))),
            ),
            crate::schema::Member::optional(
                "InstanceWarmup",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "CheckpointPercentages",
                crate::schema::Kind::List(&CheckpointPercentages),
            ),
            crate::schema::Member::optional(
                "CheckpointDelay",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(172800))),
            ),
            crate::schema::Member::optional("SkipMatching", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("AutoRollback", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "ScaleInProtectedInstances",
                crate::schema::Kind::Text(&ScaleInProtectedInstances),
            ),
            crate::schema::Member::optional(
                "StandbyInstances",
                crate::schema::Kind::Text(&StandbyInstances),
            ),
            crate::schema::Member::optional(
                "AlarmSpecification",
                crate::schema::Kind::Structure(&AlarmSpecification),
            ),
            crate::schema::Member::optional(
                "MaxHealthyPercentage",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(100), Some(200))),
            ),
            crate::schema::Member::optional(
                "BakeTime",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(172800))),
            ),
        ],
    };
    pub static RefreshStrategy: crate::schema::Text =
        crate::schema::Text::one_of("RefreshStrategy", super::RefreshStrategy::TEXTS);
    pub static ResourceName: crate::schema::Text = crate::schema::Text::new(
        "ResourceName",
        crate::schema::Length::new(Some(1), Some(1600)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static RetentionAction: crate::schema::Text =
        crate::schema::Text::one_of("RetentionAction", super::RetentionAction::TEXTS);
    pub static RetentionTriggers: crate::schema::Structure = crate::schema::Structure {
        name: "RetentionTriggers",
        union: false,
        members: &[crate::schema::Member::optional(
            "TerminateHookAbandon",
            crate::schema::Kind::Text(&RetentionAction),
        )],
    };
    pub static RetryStrategy: crate::schema::Text =
        crate::schema::Text::one_of("RetryStrategy", super::RetryStrategy::TEXTS);
    pub static RollbackDetails: crate::schema::Structure = crate::schema::Structure {
        name: "RollbackDetails",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "RollbackReason",
                crate::schema::Kind::Text(&XmlStringMaxLen1023),
            ),
            crate::schema::Member::optional("RollbackStartTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "PercentageCompleteOnRollback",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), Some(100))),
            ),
            crate::schema::Member::optional(
                "InstancesToUpdateOnRollback",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "ProgressDetailsOnRollback",
                crate::schema::Kind::Structure(&InstanceRefreshProgressDetails),
            ),
        ],
    };
    pub static RollbackInstanceRefreshAnswer: crate::schema::Structure = crate::schema::Structure {
        name: "RollbackInstanceRefreshAnswer",
        union: false,
        members: &[crate::schema::Member::optional(
            "InstanceRefreshId",
            crate::schema::Kind::Text(&XmlStringMaxLen255),
        )],
    };
    pub static RollbackInstanceRefreshType: crate::schema::Structure = crate::schema::Structure {
        name: "RollbackInstanceRefreshType",
        union: false,
        members: &[crate::schema::Member::required(
            "AutoScalingGroupName",
            crate::schema::Kind::Text(&XmlStringMaxLen255),
        )],
    };
    pub static ScaleInProtectedInstances: crate::schema::Text = crate::schema::Text::one_of(
        "ScaleInProtectedInstances",
        super::ScaleInProtectedInstances::TEXTS,
    );
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
            crate::schema::Member::optional(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "PolicyName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional("PolicyARN", crate::schema::Kind::Text(&ResourceName)),
            crate::schema::Member::optional(
                "PolicyType",
                crate::schema::Kind::Text(&XmlStringMaxLen64),
            ),
            crate::schema::Member::optional(
                "AdjustmentType",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "MinAdjustmentStep",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "MinAdjustmentMagnitude",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "ScalingAdjustment",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "Cooldown",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "StepAdjustments",
                crate::schema::Kind::List(&StepAdjustments),
            ),
            crate::schema::Member::optional(
                "MetricAggregationType",
                crate::schema::Kind::Text(&XmlStringMaxLen32),
            ),
            crate::schema::Member::optional(
                "EstimatedInstanceWarmup",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("Alarms", crate::schema::Kind::List(&Alarms)),
            crate::schema::Member::optional(
                "TargetTrackingConfiguration",
                crate::schema::Kind::Structure(&TargetTrackingConfiguration),
            ),
            crate::schema::Member::optional("Enabled", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "PredictiveScalingConfiguration",
                crate::schema::Kind::Structure(&PredictiveScalingConfiguration),
            ),
        ],
    };
    pub static ScalingProcessQuery: crate::schema::Structure = crate::schema::Structure {
        name: "ScalingProcessQuery",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "ScalingProcesses",
                crate::schema::Kind::List(&ProcessNames),
            ),
        ],
    };
    pub static ScheduledActionNames: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ScheduledActionsType: crate::schema::Structure = crate::schema::Structure {
        name: "ScheduledActionsType",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ScheduledUpdateGroupActions",
                crate::schema::Kind::List(&ScheduledUpdateGroupActions),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
        ],
    };
    pub static ScheduledUpdateGroupAction: crate::schema::Structure = crate::schema::Structure {
        name: "ScheduledUpdateGroupAction",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "ScheduledActionName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "ScheduledActionARN",
                crate::schema::Kind::Text(&ResourceName),
            ),
            crate::schema::Member::optional("Time", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("StartTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("EndTime", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "Recurrence",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "MinSize",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "MaxSize",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "DesiredCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "TimeZone",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
        ],
    };
    pub static ScheduledUpdateGroupActionRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "ScheduledUpdateGroupActionRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "ScheduledActionName",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
                crate::schema::Member::optional("StartTime", crate::schema::Kind::Timestamp),
                crate::schema::Member::optional("EndTime", crate::schema::Kind::Timestamp),
                crate::schema::Member::optional(
                    "Recurrence",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
                crate::schema::Member::optional(
                    "MinSize",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "MaxSize",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "DesiredCapacity",
                    crate::schema::Kind::Integer(crate::schema::Range::ANY),
                ),
                crate::schema::Member::optional(
                    "TimeZone",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
            ],
        };
    pub static ScheduledUpdateGroupActionRequests: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ScheduledUpdateGroupActionRequest),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ScheduledUpdateGroupActions: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ScheduledUpdateGroupAction),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static SecurityGroups: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlString),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static SetDesiredCapacityType: crate::schema::Structure = crate::schema::Structure {
        name: "SetDesiredCapacityType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required(
                "DesiredCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("HonorCooldown", crate::schema::Kind::Boolean),
        ],
    };
    pub static SetInstanceHealthQuery: crate::schema::Structure = crate::schema::Structure {
        name: "SetInstanceHealthQuery",
        union: false,
        members: &[
            crate::schema::Member::required(
                "InstanceId",
                crate::schema::Kind::Text(&XmlStringMaxLen19),
            ),
            crate::schema::Member::required(
                "HealthStatus",
                crate::schema::Kind::Text(&XmlStringMaxLen32),
            ),
            crate::schema::Member::optional(
                "ShouldRespectGracePeriod",
                crate::schema::Kind::Boolean,
            ),
        ],
    };
    pub static SetInstanceProtectionAnswer: crate::schema::Structure = crate::schema::Structure {
        name: "SetInstanceProtectionAnswer",
        union: false,
        members: &[],
    };
    pub static SetInstanceProtectionQuery: crate::schema::Structure = crate::schema::Structure {
        name: "SetInstanceProtectionQuery",
        union: false,
        members: &[
            crate::schema::Member::required("InstanceIds", crate::schema::Kind::List(&InstanceIds)),
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::required("ProtectedFromScaleIn", crate::schema::Kind::Boolean),
        ],
    };
    pub static SpotPrice: crate::schema::Text =
        crate::schema::Text::new("SpotPrice", crate::schema::Length::new(Some(1), Some(255)), None);
    pub static StandbyInstances: crate::schema::Text =
        crate::schema::Text::one_of("StandbyInstances", super::StandbyInstances::TEXTS);
    pub static StartInstanceRefreshAnswer: crate::schema::Structure = crate::schema::Structure {
        name: "StartInstanceRefreshAnswer",
        union: false,
        members: &[crate::schema::Member::optional(
            "InstanceRefreshId",
            crate::schema::Kind::Text(&XmlStringMaxLen255),
        )],
    };
    pub static StartInstanceRefreshType: crate::schema::Structure = crate::schema::Structure {
        name: "StartInstanceRefreshType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "Strategy",
                crate::schema::Kind::Text(&RefreshStrategy),
            ),
            crate::schema::Member::optional(
                "DesiredConfiguration",
                crate::schema::Kind::Structure(&DesiredConfiguration),
            ),
            crate::schema::Member::optional(
                "Preferences",
                crate::schema::Kind::Structure(&RefreshPreferences),
            ),
        ],
    };
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
    pub static String: crate::schema::Text =
        crate::schema::Text::new("String", crate::schema::Length::ANY, None);
    pub static SubnetIdsLimit1: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(1)),
    };
    pub static SuspendedProcess: crate::schema::Structure = crate::schema::Structure {
        name: "SuspendedProcess",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ProcessName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "SuspensionReason",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
        ],
    };
    pub static SuspendedProcesses: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&SuspendedProcess),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static Tag: crate::schema::Structure = crate::schema::Structure {
        name: "Tag",
        union: false,
        members: &[
            crate::schema::Member::optional("ResourceId", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional("ResourceType", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::required("Key", crate::schema::Kind::Text(&TagKey)),
            crate::schema::Member::optional("Value", crate::schema::Kind::Text(&TagValue)),
            crate::schema::Member::optional("PropagateAtLaunch", crate::schema::Kind::Boolean),
        ],
    };
    pub static TagDescription: crate::schema::Structure = crate::schema::Structure {
        name: "TagDescription",
        union: false,
        members: &[
            crate::schema::Member::optional("ResourceId", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional("ResourceType", crate::schema::Kind::Text(&XmlString)),
            crate::schema::Member::optional("Key", crate::schema::Kind::Text(&TagKey)),
            crate::schema::Member::optional("Value", crate::schema::Kind::Text(&TagValue)),
            crate::schema::Member::optional("PropagateAtLaunch", crate::schema::Kind::Boolean),
        ],
    };
    pub static TagDescriptionList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TagDescription),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TagKey: crate::schema::Text = crate::schema::Text::new(
        "TagKey",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static TagValue: crate::schema::Text = crate::schema::Text::new(
        "TagValue",
        crate::schema::Length::new(Some(0), Some(256)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static Tags: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Tag),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TagsType: crate::schema::Structure = crate::schema::Structure {
        name: "TagsType",
        union: false,
        members: &[
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagDescriptionList)),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&XmlString)),
        ],
    };
    pub static TargetCapacityType: crate::schema::Text =
        crate::schema::Text::one_of("TargetCapacityType", super::TargetCapacityType::TEXTS);
    pub static TargetCapacityTypes: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&TargetCapacityType),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TargetGroupARNs: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen511),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TargetTrackingConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "TargetTrackingConfiguration",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "PredefinedMetricSpecification",
                crate::schema::Kind::Structure(&PredefinedMetricSpecification),
            ),
            crate::schema::Member::optional(
                "CustomizedMetricSpecification",
                crate::schema::Kind::Structure(&CustomizedMetricSpecification),
            ),
            crate::schema::Member::required(
                "TargetValue",
                crate::schema::Kind::Double(crate::schema::Span::ANY),
            ),
            crate::schema::Member::optional("DisableScaleIn", crate::schema::Kind::Boolean),
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
            crate::schema::Member::required("Id", crate::schema::Kind::Text(&XmlStringMaxLen64)),
            crate::schema::Member::optional(
                "Expression",
                crate::schema::Kind::Text(&XmlStringMaxLen2047),
            ),
            crate::schema::Member::optional(
                "MetricStat",
                crate::schema::Kind::Structure(&TargetTrackingMetricStat),
            ),
            crate::schema::Member::optional(
                "Label",
                crate::schema::Kind::Text(&XmlStringMetricLabel),
            ),
            crate::schema::Member::optional(
                "Period",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
            crate::schema::Member::optional("ReturnData", crate::schema::Kind::Boolean),
        ],
    };
    pub static TargetTrackingMetricStat: crate::schema::Structure = crate::schema::Structure {
        name: "TargetTrackingMetricStat",
        union: false,
        members: &[
            crate::schema::Member::required("Metric", crate::schema::Kind::Structure(&Metric)),
            crate::schema::Member::required(
                "Stat",
                crate::schema::Kind::Text(&XmlStringMetricStat),
            ),
            crate::schema::Member::optional("Unit", crate::schema::Kind::Text(&MetricUnit)),
            crate::schema::Member::optional(
                "Period",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), None)),
            ),
        ],
    };
    pub static TerminateInstanceInAutoScalingGroupType: crate::schema::Structure =
        crate::schema::Structure {
            name: "TerminateInstanceInAutoScalingGroupType",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "InstanceId",
                    crate::schema::Kind::Text(&XmlStringMaxLen19),
                ),
                crate::schema::Member::optional(
                    "InstanceIds",
                    crate::schema::Kind::List(&TerminationInstanceIds),
                ),
                crate::schema::Member::optional(
                    "AutoScalingGroupName",
                    crate::schema::Kind::Text(&XmlStringMaxLen255),
                ),
                crate::schema::Member::required(
                    "ShouldDecrementDesiredCapacity",
                    crate::schema::Kind::Boolean,
                ),
            ],
        };
    pub static TerminationInstanceIds: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen19),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(100)),
    };
    pub static TerminationPolicies: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlStringMaxLen1600),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TotalLocalStorageGBRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TotalLocalStorageGBRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Min",
                crate::schema::Kind::Double(crate::schema::Span::new(Some(0_f64), None)),
            ),
            crate::schema::Member::optional(
                "Max",
                crate::schema::Kind::Double(crate::schema::Span::new(Some(0_f64), None)),
            ),
        ],
    };
    pub static TrafficSourceIdentifier: crate::schema::Structure = crate::schema::Structure {
        name: "TrafficSourceIdentifier",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Identifier",
                crate::schema::Kind::Text(&XmlStringMaxLen511),
            ),
            crate::schema::Member::optional("Type", crate::schema::Kind::Text(&XmlStringMaxLen511)),
        ],
    };
    pub static TrafficSourceState: crate::schema::Structure = crate::schema::Structure {
        name: "TrafficSourceState",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "TrafficSource",
                crate::schema::Kind::Text(&XmlStringMaxLen511),
            ),
            crate::schema::Member::optional(
                "State",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "Identifier",
                crate::schema::Kind::Text(&XmlStringMaxLen511),
            ),
            crate::schema::Member::optional("Type", crate::schema::Kind::Text(&XmlStringMaxLen511)),
        ],
    };
    pub static TrafficSourceStates: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TrafficSourceState),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static TrafficSources: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&TrafficSourceIdentifier),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static UpdateAutoScalingGroupType: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateAutoScalingGroupType",
        union: false,
        members: &[
            crate::schema::Member::required(
                "AutoScalingGroupName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "LaunchConfigurationName",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "LaunchTemplate",
                crate::schema::Kind::Structure(&LaunchTemplateSpecification),
            ),
            crate::schema::Member::optional(
                "MixedInstancesPolicy",
                crate::schema::Kind::Structure(&MixedInstancesPolicy),
            ),
            crate::schema::Member::optional(
                "MinSize",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "MaxSize",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "DesiredCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "DefaultCooldown",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "AvailabilityZones",
                crate::schema::Kind::List(&AvailabilityZones),
            ),
            crate::schema::Member::optional(
                "AvailabilityZoneIds",
                crate::schema::Kind::List(&AvailabilityZoneIds),
            ),
            crate::schema::Member::optional(
                "HealthCheckType",
                crate::schema::Kind::Text(&XmlStringMaxLen32),
            ),
            crate::schema::Member::optional(
                "HealthCheckGracePeriod",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "PlacementGroup",
                crate::schema::Kind::Text(&UpdatePlacementGroupParam),
            ),
            crate::schema::Member::optional(
                "VPCZoneIdentifier",
                crate::schema::Kind::Text(&XmlStringMaxLen5000),
            ),
            crate::schema::Member::optional(
                "TerminationPolicies",
                crate::schema::Kind::List(&TerminationPolicies),
            ),
            crate::schema::Member::optional(
                "NewInstancesProtectedFromScaleIn",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional(
                "ServiceLinkedRoleARN",
                crate::schema::Kind::Text(&ResourceName),
            ),
            crate::schema::Member::optional(
                "MaxInstanceLifetime",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("CapacityRebalance", crate::schema::Kind::Boolean),
            crate::schema::Member::optional("Context", crate::schema::Kind::Text(&Context)),
            crate::schema::Member::optional(
                "DesiredCapacityType",
                crate::schema::Kind::Text(&XmlStringMaxLen255),
            ),
            crate::schema::Member::optional(
                "DefaultInstanceWarmup",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "InstanceMaintenancePolicy",
                crate::schema::Kind::Structure(&InstanceMaintenancePolicy),
            ),
            crate::schema::Member::optional(
                "AvailabilityZoneDistribution",
                crate::schema::Kind::Structure(&AvailabilityZoneDistribution),
            ),
            crate::schema::Member::optional(
                "AvailabilityZoneImpairmentPolicy",
                crate::schema::Kind::Structure(&AvailabilityZoneImpairmentPolicy),
            ),
            crate::schema::Member::optional(
                "SkipZonalShiftValidation",
                crate::schema::Kind::Boolean,
            ),
            crate::schema::Member::optional(
                "CapacityReservationSpecification",
                crate::schema::Kind::Structure(&CapacityReservationSpecification),
            ),
            crate::schema::Member::optional(
                "InstanceLifecyclePolicy",
                crate::schema::Kind::Structure(&InstanceLifecyclePolicy),
            ),
            crate::schema::Member::optional(
                "DeletionProtection",
                crate::schema::Kind::Text(&DeletionProtection),
            ),
        ],
    };
    pub static UpdatePlacementGroupParam: crate::schema::Text = crate::schema::Text::new(
        "UpdatePlacementGroupParam",
        crate::schema::Length::new(Some(0), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static VCpuCountRequest: crate::schema::Structure = crate::schema::Structure {
        name: "VCpuCountRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Min",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional(
                "Max",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
        ],
    };
    pub static Values: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&XmlString),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static WarmPoolConfiguration: crate::schema::Structure = crate::schema::Structure {
        name: "WarmPoolConfiguration",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "MaxGroupPreparedCapacity",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(-1), None)),
            ),
            crate::schema::Member::optional(
                "MinSize",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(0), None)),
            ),
            crate::schema::Member::optional("PoolState", crate::schema::Kind::Text(&WarmPoolState)),
            crate::schema::Member::optional("Status", crate::schema::Kind::Text(&WarmPoolStatus)),
            crate::schema::Member::optional(
                "InstanceReusePolicy",
                crate::schema::Kind::Structure(&InstanceReusePolicy),
            ),
        ],
    };
    pub static WarmPoolState: crate::schema::Text =
        crate::schema::Text::one_of("WarmPoolState", super::WarmPoolState::TEXTS);
    pub static WarmPoolStatus: crate::schema::Text =
        crate::schema::Text::one_of("WarmPoolStatus", super::WarmPoolStatus::TEXTS);
    pub static XmlString: crate::schema::Text = crate::schema::Text::new(
        "XmlString",
        crate::schema::Length::ANY,
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen1023: crate::schema::Text = crate::schema::Text::new(
        "XmlStringMaxLen1023",
        crate::schema::Length::new(Some(1), Some(1023)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen1600: crate::schema::Text = crate::schema::Text::new(
        "XmlStringMaxLen1600",
        crate::schema::Length::new(Some(1), Some(1600)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen19: crate::schema::Text = crate::schema::Text::new(
        "XmlStringMaxLen19",
        crate::schema::Length::new(Some(1), Some(19)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen2047: crate::schema::Text = crate::schema::Text::new(
        "XmlStringMaxLen2047",
        crate::schema::Length::new(Some(1), Some(2047)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen255: crate::schema::Text = crate::schema::Text::new(
        "XmlStringMaxLen255",
        crate::schema::Length::new(Some(1), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen32: crate::schema::Text = crate::schema::Text::new(
        "XmlStringMaxLen32",
        crate::schema::Length::new(Some(1), Some(32)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen5000: crate::schema::Text = crate::schema::Text::new(
        "XmlStringMaxLen5000",
        crate::schema::Length::new(Some(1), Some(5000)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen511: crate::schema::Text = crate::schema::Text::new(
        "XmlStringMaxLen511",
        crate::schema::Length::new(Some(1), Some(511)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen64: crate::schema::Text = crate::schema::Text::new(
        "XmlStringMaxLen64",
        crate::schema::Length::new(Some(1), Some(64)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMetricLabel: crate::schema::Text = crate::schema::Text::new(
        "XmlStringMetricLabel",
        crate::schema::Length::new(None, Some(2047)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMetricStat: crate::schema::Text = crate::schema::Text::new(
        "XmlStringMetricStat",
        crate::schema::Length::new(Some(1), Some(100)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringUserData: crate::schema::Text = crate::schema::Text::new(
        "XmlStringUserData",
        crate::schema::Length::new(None, Some(21847)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static AttachInstancesResponse: crate::schema::Structure =
        crate::schema::Structure { name: "AttachInstancesResponse", union: false, members: &[] };
    pub static CreateAutoScalingGroupResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateAutoScalingGroupResponse",
            union: false,
            members: &[],
        };
    pub static CreateLaunchConfigurationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreateLaunchConfigurationResponse",
            union: false,
            members: &[],
        };
    pub static CreateOrUpdateTagsResponse: crate::schema::Structure =
        crate::schema::Structure { name: "CreateOrUpdateTagsResponse", union: false, members: &[] };
    pub static DeleteAutoScalingGroupResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteAutoScalingGroupResponse",
            union: false,
            members: &[],
        };
    pub static DeleteLaunchConfigurationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteLaunchConfigurationResponse",
            union: false,
            members: &[],
        };
    pub static DeleteNotificationConfigurationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteNotificationConfigurationResponse",
            union: false,
            members: &[],
        };
    pub static DeletePolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeletePolicyResponse", union: false, members: &[] };
    pub static DeleteScheduledActionResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteScheduledActionResponse",
        union: false,
        members: &[],
    };
    pub static DeleteTagsResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteTagsResponse", union: false, members: &[] };
    pub static DescribeAccountLimitsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeAccountLimitsRequest",
        union: false,
        members: &[],
    };
    pub static DescribeAdjustmentTypesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeAdjustmentTypesRequest",
            union: false,
            members: &[],
        };
    pub static DescribeAutoScalingNotificationTypesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeAutoScalingNotificationTypesRequest",
            union: false,
            members: &[],
        };
    pub static DescribeLifecycleHookTypesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeLifecycleHookTypesRequest",
            union: false,
            members: &[],
        };
    pub static DescribeMetricCollectionTypesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeMetricCollectionTypesRequest",
            union: false,
            members: &[],
        };
    pub static DescribeScalingProcessTypesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeScalingProcessTypesRequest",
            union: false,
            members: &[],
        };
    pub static DescribeTerminationPolicyTypesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DescribeTerminationPolicyTypesRequest",
            union: false,
            members: &[],
        };
    pub static DisableMetricsCollectionResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DisableMetricsCollectionResponse",
            union: false,
            members: &[],
        };
    pub static EnableMetricsCollectionResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "EnableMetricsCollectionResponse",
            union: false,
            members: &[],
        };
    pub static ExecutePolicyResponse: crate::schema::Structure =
        crate::schema::Structure { name: "ExecutePolicyResponse", union: false, members: &[] };
    pub static PutNotificationConfigurationResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutNotificationConfigurationResponse",
            union: false,
            members: &[],
        };
    pub static PutScheduledUpdateGroupActionResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "PutScheduledUpdateGroupActionResponse",
            union: false,
            members: &[],
        };
    pub static ResumeProcessesResponse: crate::schema::Structure =
        crate::schema::Structure { name: "ResumeProcessesResponse", union: false, members: &[] };
    pub static SetDesiredCapacityResponse: crate::schema::Structure =
        crate::schema::Structure { name: "SetDesiredCapacityResponse", union: false, members: &[] };
    pub static SetInstanceHealthResponse: crate::schema::Structure =
        crate::schema::Structure { name: "SetInstanceHealthResponse", union: false, members: &[] };
    pub static SuspendProcessesResponse: crate::schema::Structure =
        crate::schema::Structure { name: "SuspendProcessesResponse", union: false, members: &[] };
    pub static UpdateAutoScalingGroupResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateAutoScalingGroupResponse",
            union: false,
            members: &[],
        };
}
