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

#[derive(Clone, PartialEq, Default)]
pub struct AcceleratorCountRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}

structure!(AcceleratorCountRequest, schema::AcceleratorCountRequest, [min, max]);

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

#[derive(Clone, PartialEq, Default)]
pub struct AcceleratorTotalMemoryMiBRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}

structure!(AcceleratorTotalMemoryMiBRequest, schema::AcceleratorTotalMemoryMiBRequest, [min, max]);

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

#[derive(Clone, PartialEq, Default)]
pub struct AccountSetting {
    pub name: Option<String>,
    pub value: Option<String>,
    pub enforcement_type: Option<String>,
    pub enforcement_date: Option<crate::Timestamp>,
    pub default_value: Option<String>,
    pub enforced_value: Option<String>,
}

structure!(
    AccountSetting,
    schema::AccountSetting,
    [name, value, enforcement_type, enforcement_date, default_value, enforced_value]
);

#[derive(Clone, PartialEq, Default)]
pub struct ActivitiesType {
    pub activities: Vec<Activity>,
    pub next_token: Option<String>,
}

structure!(ActivitiesType, schema::ActivitiesType, [activities, next_token]);

#[derive(Clone, PartialEq)]
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

bare_structure!(Activity, schema::Activity, [activity_id, auto_scaling_group_name, description, cause, start_time, end_time, status_code, status_message, progress, details, auto_scaling_group_state, auto_scaling_group_arn], required [activity_id, auto_scaling_group_name, cause, start_time, status_code],
        optional [description, end_time, status_message, progress, details, auto_scaling_group_state, auto_scaling_group_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct ActivityType {
    pub activity: Option<Activity>,
    pub activities: Option<Vec<Activity>>,
}

structure!(ActivityType, schema::ActivityType, [activity, activities]);

#[derive(Clone, PartialEq, Default)]
pub struct AdjustmentType {
    pub adjustment_type: Option<String>,
}

structure!(AdjustmentType, schema::AdjustmentType, [adjustment_type]);

#[derive(Clone, PartialEq, Default)]
pub struct Alarm {
    pub alarm_name: Option<String>,
    pub alarm_arn: Option<String>,
}

structure!(Alarm, schema::Alarm, [alarm_name, alarm_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct AlarmSpecification {
    pub alarms: Option<Vec<String>>,
}

structure!(AlarmSpecification, schema::AlarmSpecification, [alarms]);

#[derive(Clone, PartialEq, Default)]
pub struct AttachInstancesQuery {
    pub instance_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: String,
}

structure!(
    AttachInstancesQuery,
    schema::AttachInstancesQuery,
    [instance_ids, auto_scaling_group_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct AttachLoadBalancerTargetGroupsResultType {}

structure!(
    AttachLoadBalancerTargetGroupsResultType,
    schema::AttachLoadBalancerTargetGroupsResultType,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct AttachLoadBalancerTargetGroupsType {
    pub auto_scaling_group_name: String,
    pub target_group_arns: Vec<String>,
}

structure!(
    AttachLoadBalancerTargetGroupsType,
    schema::AttachLoadBalancerTargetGroupsType,
    [auto_scaling_group_name, target_group_arns]
);

#[derive(Clone, PartialEq, Default)]
pub struct AttachLoadBalancersResultType {}

structure!(AttachLoadBalancersResultType, schema::AttachLoadBalancersResultType, []);

#[derive(Clone, PartialEq, Default)]
pub struct AttachLoadBalancersType {
    pub auto_scaling_group_name: String,
    pub load_balancer_names: Vec<String>,
}

structure!(
    AttachLoadBalancersType,
    schema::AttachLoadBalancersType,
    [auto_scaling_group_name, load_balancer_names]
);

#[derive(Clone, PartialEq, Default)]
pub struct AttachTrafficSourcesResultType {}

structure!(AttachTrafficSourcesResultType, schema::AttachTrafficSourcesResultType, []);

#[derive(Clone, PartialEq, Default)]
pub struct AttachTrafficSourcesType {
    pub auto_scaling_group_name: String,
    pub traffic_sources: Vec<TrafficSourceIdentifier>,
    pub skip_zonal_shift_validation: Option<bool>,
}

structure!(
    AttachTrafficSourcesType,
    schema::AttachTrafficSourcesType,
    [auto_scaling_group_name, traffic_sources, skip_zonal_shift_validation]
);

#[derive(Clone, PartialEq)]
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

bare_structure!(AutoScalingGroup, schema::AutoScalingGroup, [auto_scaling_group_name, auto_scaling_group_arn, launch_configuration_name, launch_template, mixed_instances_policy, min_size, max_size, desired_capacity, predicted_capacity, default_cooldown, availability_zones, availability_zone_ids, load_balancer_names, target_group_arns, health_check_type, health_check_grace_period, instances, created_time, suspended_processes, placement_group, vpc_zone_identifier, enabled_metrics, status, tags, termination_policies, new_instances_protected_from_scale_in, service_linked_role_arn, max_instance_lifetime, capacity_rebalance, warm_pool_configuration, warm_pool_size, context, desired_capacity_type, default_instance_warmup, traffic_sources, instance_maintenance_policy, deletion_protection, availability_zone_distribution, availability_zone_impairment_policy, capacity_reservation_specification, instance_lifecycle_policy, operator], required [auto_scaling_group_name, min_size, max_size, desired_capacity, default_cooldown, availability_zones, health_check_type, created_time],
        optional [auto_scaling_group_arn, launch_configuration_name, launch_template, mixed_instances_policy, predicted_capacity, availability_zone_ids, load_balancer_names, target_group_arns, health_check_grace_period, instances, suspended_processes, placement_group, vpc_zone_identifier, enabled_metrics, status, tags, termination_policies, new_instances_protected_from_scale_in, service_linked_role_arn, max_instance_lifetime, capacity_rebalance, warm_pool_configuration, warm_pool_size, context, desired_capacity_type, default_instance_warmup, traffic_sources, instance_maintenance_policy, deletion_protection, availability_zone_distribution, availability_zone_impairment_policy, capacity_reservation_specification, instance_lifecycle_policy, operator]);

#[derive(Clone, PartialEq, Default)]
pub struct AutoScalingGroupNamesType {
    pub auto_scaling_group_names: Option<Vec<String>>,
    pub include_instances: Option<bool>,
    pub include_managed_resources: Option<bool>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
    pub filters: Option<Vec<Filter>>,
}

structure!(
    AutoScalingGroupNamesType,
    schema::AutoScalingGroupNamesType,
    [
        auto_scaling_group_names,
        include_instances,
        include_managed_resources,
        next_token,
        max_records,
        filters
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct AutoScalingGroupsType {
    pub auto_scaling_groups: Vec<AutoScalingGroup>,
    pub next_token: Option<String>,
}

structure!(AutoScalingGroupsType, schema::AutoScalingGroupsType, [auto_scaling_groups, next_token]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    AutoScalingInstanceDetails,
    schema::AutoScalingInstanceDetails,
    [
        instance_id,
        instance_type,
        auto_scaling_group_name,
        availability_zone,
        availability_zone_id,
        lifecycle_state,
        health_status,
        launch_configuration_name,
        launch_template,
        image_id,
        protected_from_scale_in,
        weighted_capacity
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct AutoScalingInstancesType {
    pub auto_scaling_instances: Option<Vec<AutoScalingInstanceDetails>>,
    pub next_token: Option<String>,
}

structure!(
    AutoScalingInstancesType,
    schema::AutoScalingInstancesType,
    [auto_scaling_instances, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct AvailabilityZoneDistribution {
    pub capacity_distribution_strategy: Option<CapacityDistributionStrategy>,
}

structure!(
    AvailabilityZoneDistribution,
    schema::AvailabilityZoneDistribution,
    [capacity_distribution_strategy]
);

#[derive(Clone, PartialEq, Default)]
pub struct AvailabilityZoneImpairmentPolicy {
    pub zonal_shift_enabled: Option<bool>,
    pub impaired_zone_health_check_behavior: Option<ImpairedZoneHealthCheckBehavior>,
}

structure!(
    AvailabilityZoneImpairmentPolicy,
    schema::AvailabilityZoneImpairmentPolicy,
    [zonal_shift_enabled, impaired_zone_health_check_behavior]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct BaselineEbsBandwidthMbpsRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}

structure!(BaselineEbsBandwidthMbpsRequest, schema::BaselineEbsBandwidthMbpsRequest, [min, max]);

#[derive(Clone, PartialEq, Default)]
pub struct BaselinePerformanceFactorsRequest {
    pub cpu: Option<CpuPerformanceFactorRequest>,
}

structure!(BaselinePerformanceFactorsRequest, schema::BaselinePerformanceFactorsRequest, [cpu]);

#[derive(Clone, PartialEq, Default)]
pub struct BatchDeleteScheduledActionAnswer {
    pub failed_scheduled_actions: Option<Vec<FailedScheduledUpdateGroupActionRequest>>,
}

structure!(
    BatchDeleteScheduledActionAnswer,
    schema::BatchDeleteScheduledActionAnswer,
    [failed_scheduled_actions]
);

#[derive(Clone, PartialEq, Default)]
pub struct BatchDeleteScheduledActionType {
    pub auto_scaling_group_name: String,
    pub scheduled_action_names: Vec<String>,
}

structure!(
    BatchDeleteScheduledActionType,
    schema::BatchDeleteScheduledActionType,
    [auto_scaling_group_name, scheduled_action_names]
);

#[derive(Clone, PartialEq, Default)]
pub struct BatchPutScheduledUpdateGroupActionAnswer {
    pub failed_scheduled_update_group_actions: Option<Vec<FailedScheduledUpdateGroupActionRequest>>,
}

structure!(
    BatchPutScheduledUpdateGroupActionAnswer,
    schema::BatchPutScheduledUpdateGroupActionAnswer,
    [failed_scheduled_update_group_actions]
);

#[derive(Clone, PartialEq, Default)]
pub struct BatchPutScheduledUpdateGroupActionType {
    pub auto_scaling_group_name: String,
    pub scheduled_update_group_actions: Vec<ScheduledUpdateGroupActionRequest>,
}

structure!(
    BatchPutScheduledUpdateGroupActionType,
    schema::BatchPutScheduledUpdateGroupActionType,
    [auto_scaling_group_name, scheduled_update_group_actions]
);

#[derive(Clone, PartialEq, Default)]
pub struct BlockDeviceMapping {
    pub virtual_name: Option<String>,
    pub device_name: String,
    pub ebs: Option<Ebs>,
    pub no_device: Option<bool>,
}

structure!(
    BlockDeviceMapping,
    schema::BlockDeviceMapping,
    [virtual_name, device_name, ebs, no_device]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct CancelInstanceRefreshAnswer {
    pub instance_refresh_id: Option<String>,
}

structure!(CancelInstanceRefreshAnswer, schema::CancelInstanceRefreshAnswer, [instance_refresh_id]);

#[derive(Clone, PartialEq, Default)]
pub struct CancelInstanceRefreshType {
    pub auto_scaling_group_name: String,
    pub wait_for_transitioning_instances: Option<bool>,
}

structure!(
    CancelInstanceRefreshType,
    schema::CancelInstanceRefreshType,
    [auto_scaling_group_name, wait_for_transitioning_instances]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct CapacityForecast {
    pub timestamps: Vec<crate::Timestamp>,
    pub values: Vec<f64>,
}

structure!(CapacityForecast, schema::CapacityForecast, [timestamps, values]);

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

#[derive(Clone, PartialEq, Default)]
pub struct CapacityReservationSpecification {
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}

structure!(
    CapacityReservationSpecification,
    schema::CapacityReservationSpecification,
    [capacity_reservation_preference, capacity_reservation_target]
);

#[derive(Clone, PartialEq, Default)]
pub struct CapacityReservationTarget {
    pub capacity_reservation_ids: Option<Vec<String>>,
    pub capacity_reservation_resource_group_arns: Option<Vec<String>>,
}

structure!(
    CapacityReservationTarget,
    schema::CapacityReservationTarget,
    [capacity_reservation_ids, capacity_reservation_resource_group_arns]
);

#[derive(Clone, PartialEq, Default)]
pub struct CompleteLifecycleActionAnswer {}

structure!(CompleteLifecycleActionAnswer, schema::CompleteLifecycleActionAnswer, []);

#[derive(Clone, PartialEq, Default)]
pub struct CompleteLifecycleActionType {
    pub lifecycle_hook_name: String,
    pub auto_scaling_group_name: String,
    pub lifecycle_action_token: Option<String>,
    pub lifecycle_action_result: String,
    pub instance_id: Option<String>,
}

structure!(
    CompleteLifecycleActionType,
    schema::CompleteLifecycleActionType,
    [
        lifecycle_hook_name,
        auto_scaling_group_name,
        lifecycle_action_token,
        lifecycle_action_result,
        instance_id
    ]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct CpuPerformanceFactorRequest {
    pub references: Option<Vec<PerformanceFactorReferenceRequest>>,
}

structure!(CpuPerformanceFactorRequest, schema::CpuPerformanceFactorRequest, [references]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    CreateAutoScalingGroupType,
    schema::CreateAutoScalingGroupType,
    [
        auto_scaling_group_name,
        launch_configuration_name,
        launch_template,
        mixed_instances_policy,
        instance_id,
        min_size,
        max_size,
        desired_capacity,
        default_cooldown,
        availability_zones,
        availability_zone_ids,
        load_balancer_names,
        target_group_arns,
        health_check_type,
        health_check_grace_period,
        placement_group,
        vpc_zone_identifier,
        termination_policies,
        new_instances_protected_from_scale_in,
        capacity_rebalance,
        lifecycle_hook_specification_list,
        deletion_protection,
        tags,
        service_linked_role_arn,
        max_instance_lifetime,
        context,
        desired_capacity_type,
        default_instance_warmup,
        traffic_sources,
        instance_maintenance_policy,
        availability_zone_distribution,
        availability_zone_impairment_policy,
        skip_zonal_shift_validation,
        capacity_reservation_specification,
        instance_lifecycle_policy,
        operator
    ]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    CreateLaunchConfigurationType,
    schema::CreateLaunchConfigurationType,
    [
        launch_configuration_name,
        image_id,
        key_name,
        security_groups,
        classic_link_vpc_id,
        classic_link_vpc_security_groups,
        user_data,
        instance_id,
        instance_type,
        kernel_id,
        ramdisk_id,
        block_device_mappings,
        instance_monitoring,
        spot_price,
        iam_instance_profile,
        ebs_optimized,
        associate_public_ip_address,
        placement_tenancy,
        metadata_options
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateOrUpdateTagsType {
    pub tags: Vec<Tag>,
}

structure!(CreateOrUpdateTagsType, schema::CreateOrUpdateTagsType, [tags]);

#[derive(Clone, PartialEq, Default)]
pub struct CustomizedMetricSpecification {
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub dimensions: Option<Vec<MetricDimension>>,
    pub statistic: Option<MetricStatistic>,
    pub unit: Option<String>,
    pub period: Option<i32>,
    pub metrics: Option<Vec<TargetTrackingMetricDataQuery>>,
}

structure!(
    CustomizedMetricSpecification,
    schema::CustomizedMetricSpecification,
    [metric_name, namespace, dimensions, statistic, unit, period, metrics]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAutoScalingGroupType {
    pub auto_scaling_group_name: String,
    pub force_delete: Option<bool>,
}

structure!(
    DeleteAutoScalingGroupType,
    schema::DeleteAutoScalingGroupType,
    [auto_scaling_group_name, force_delete]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteLifecycleHookAnswer {}

structure!(DeleteLifecycleHookAnswer, schema::DeleteLifecycleHookAnswer, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteLifecycleHookType {
    pub lifecycle_hook_name: String,
    pub auto_scaling_group_name: String,
}

structure!(
    DeleteLifecycleHookType,
    schema::DeleteLifecycleHookType,
    [lifecycle_hook_name, auto_scaling_group_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteNotificationConfigurationType {
    pub auto_scaling_group_name: String,
    pub topic_arn: String,
}

structure!(
    DeleteNotificationConfigurationType,
    schema::DeleteNotificationConfigurationType,
    [auto_scaling_group_name, topic_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeletePolicyType {
    pub auto_scaling_group_name: Option<String>,
    pub policy_name: String,
}

structure!(DeletePolicyType, schema::DeletePolicyType, [auto_scaling_group_name, policy_name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteScheduledActionType {
    pub auto_scaling_group_name: String,
    pub scheduled_action_name: String,
}

structure!(
    DeleteScheduledActionType,
    schema::DeleteScheduledActionType,
    [auto_scaling_group_name, scheduled_action_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteTagsType {
    pub tags: Vec<Tag>,
}

structure!(DeleteTagsType, schema::DeleteTagsType, [tags]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteWarmPoolAnswer {}

structure!(DeleteWarmPoolAnswer, schema::DeleteWarmPoolAnswer, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteWarmPoolType {
    pub auto_scaling_group_name: String,
    pub force_delete: Option<bool>,
}

structure!(DeleteWarmPoolType, schema::DeleteWarmPoolType, [auto_scaling_group_name, force_delete]);

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

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAccountLimitsAnswer {
    pub max_number_of_auto_scaling_groups: Option<i32>,
    pub max_number_of_launch_configurations: Option<i32>,
    pub number_of_auto_scaling_groups: Option<i32>,
    pub number_of_launch_configurations: Option<i32>,
}

structure!(
    DescribeAccountLimitsAnswer,
    schema::DescribeAccountLimitsAnswer,
    [
        max_number_of_auto_scaling_groups,
        max_number_of_launch_configurations,
        number_of_auto_scaling_groups,
        number_of_launch_configurations
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAccountSettingsAnswer {
    pub settings: Option<Vec<AccountSetting>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeAccountSettingsAnswer,
    schema::DescribeAccountSettingsAnswer,
    [settings, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAccountSettingsType {
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

structure!(
    DescribeAccountSettingsType,
    schema::DescribeAccountSettingsType,
    [name, next_token, max_records]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAdjustmentTypesAnswer {
    pub adjustment_types: Option<Vec<AdjustmentType>>,
}

structure!(
    DescribeAdjustmentTypesAnswer,
    schema::DescribeAdjustmentTypesAnswer,
    [adjustment_types]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAutoScalingInstancesType {
    pub instance_ids: Option<Vec<String>>,
    pub include_managed_resources: Option<bool>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    DescribeAutoScalingInstancesType,
    schema::DescribeAutoScalingInstancesType,
    [instance_ids, include_managed_resources, max_records, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAutoScalingNotificationTypesAnswer {
    pub auto_scaling_notification_types: Option<Vec<String>>,
}

structure!(
    DescribeAutoScalingNotificationTypesAnswer,
    schema::DescribeAutoScalingNotificationTypesAnswer,
    [auto_scaling_notification_types]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeInstanceRefreshesAnswer {
    pub instance_refreshes: Option<Vec<InstanceRefresh>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeInstanceRefreshesAnswer,
    schema::DescribeInstanceRefreshesAnswer,
    [instance_refreshes, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeInstanceRefreshesType {
    pub auto_scaling_group_name: String,
    pub instance_refresh_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

structure!(
    DescribeInstanceRefreshesType,
    schema::DescribeInstanceRefreshesType,
    [auto_scaling_group_name, instance_refresh_ids, next_token, max_records]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeLifecycleHookTypesAnswer {
    pub lifecycle_hook_types: Option<Vec<String>>,
}

structure!(
    DescribeLifecycleHookTypesAnswer,
    schema::DescribeLifecycleHookTypesAnswer,
    [lifecycle_hook_types]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeLifecycleHooksAnswer {
    pub lifecycle_hooks: Option<Vec<LifecycleHook>>,
}

structure!(DescribeLifecycleHooksAnswer, schema::DescribeLifecycleHooksAnswer, [lifecycle_hooks]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeLifecycleHooksType {
    pub auto_scaling_group_name: String,
    pub lifecycle_hook_names: Option<Vec<String>>,
}

structure!(
    DescribeLifecycleHooksType,
    schema::DescribeLifecycleHooksType,
    [auto_scaling_group_name, lifecycle_hook_names]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeLoadBalancerTargetGroupsRequest {
    pub auto_scaling_group_name: String,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

structure!(
    DescribeLoadBalancerTargetGroupsRequest,
    schema::DescribeLoadBalancerTargetGroupsRequest,
    [auto_scaling_group_name, next_token, max_records]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeLoadBalancerTargetGroupsResponse {
    pub load_balancer_target_groups: Option<Vec<LoadBalancerTargetGroupState>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeLoadBalancerTargetGroupsResponse,
    schema::DescribeLoadBalancerTargetGroupsResponse,
    [load_balancer_target_groups, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeLoadBalancersRequest {
    pub auto_scaling_group_name: String,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

structure!(
    DescribeLoadBalancersRequest,
    schema::DescribeLoadBalancersRequest,
    [auto_scaling_group_name, next_token, max_records]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeLoadBalancersResponse {
    pub load_balancers: Option<Vec<LoadBalancerState>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeLoadBalancersResponse,
    schema::DescribeLoadBalancersResponse,
    [load_balancers, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeMetricCollectionTypesAnswer {
    pub metrics: Option<Vec<MetricCollectionType>>,
    pub granularities: Option<Vec<MetricGranularityType>>,
}

structure!(
    DescribeMetricCollectionTypesAnswer,
    schema::DescribeMetricCollectionTypesAnswer,
    [metrics, granularities]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeNotificationConfigurationsAnswer {
    pub notification_configurations: Vec<NotificationConfiguration>,
    pub next_token: Option<String>,
}

structure!(
    DescribeNotificationConfigurationsAnswer,
    schema::DescribeNotificationConfigurationsAnswer,
    [notification_configurations, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeNotificationConfigurationsType {
    pub auto_scaling_group_names: Option<Vec<String>>,
    pub include_managed_resources: Option<bool>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

structure!(
    DescribeNotificationConfigurationsType,
    schema::DescribeNotificationConfigurationsType,
    [auto_scaling_group_names, include_managed_resources, next_token, max_records]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribePoliciesType {
    pub auto_scaling_group_name: Option<String>,
    pub policy_names: Option<Vec<String>>,
    pub policy_types: Option<Vec<String>>,
    pub include_managed_resources: Option<bool>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

structure!(
    DescribePoliciesType,
    schema::DescribePoliciesType,
    [
        auto_scaling_group_name,
        policy_names,
        policy_types,
        include_managed_resources,
        next_token,
        max_records
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeScalingActivitiesType {
    pub activity_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: Option<String>,
    pub include_deleted_groups: Option<bool>,
    pub include_managed_resources: Option<bool>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>,
}

structure!(
    DescribeScalingActivitiesType,
    schema::DescribeScalingActivitiesType,
    [
        activity_ids,
        auto_scaling_group_name,
        include_deleted_groups,
        include_managed_resources,
        max_records,
        next_token,
        filters
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeScheduledActionsType {
    pub auto_scaling_group_name: Option<String>,
    pub scheduled_action_names: Option<Vec<String>>,
    pub start_time: Option<crate::Timestamp>,
    pub end_time: Option<crate::Timestamp>,
    pub include_managed_resources: Option<bool>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

structure!(
    DescribeScheduledActionsType,
    schema::DescribeScheduledActionsType,
    [
        auto_scaling_group_name,
        scheduled_action_names,
        start_time,
        end_time,
        include_managed_resources,
        next_token,
        max_records
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTagsType {
    pub filters: Option<Vec<Filter>>,
    pub include_managed_resources: Option<bool>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

structure!(
    DescribeTagsType,
    schema::DescribeTagsType,
    [filters, include_managed_resources, next_token, max_records]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTerminationPolicyTypesAnswer {
    pub termination_policy_types: Option<Vec<String>>,
}

structure!(
    DescribeTerminationPolicyTypesAnswer,
    schema::DescribeTerminationPolicyTypesAnswer,
    [termination_policy_types]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTrafficSourcesRequest {
    pub auto_scaling_group_name: String,
    pub traffic_source_type: Option<String>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

structure!(
    DescribeTrafficSourcesRequest,
    schema::DescribeTrafficSourcesRequest,
    [auto_scaling_group_name, traffic_source_type, next_token, max_records]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTrafficSourcesResponse {
    pub traffic_sources: Option<Vec<TrafficSourceState>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeTrafficSourcesResponse,
    schema::DescribeTrafficSourcesResponse,
    [traffic_sources, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeWarmPoolAnswer {
    pub warm_pool_configuration: Option<WarmPoolConfiguration>,
    pub instances: Option<Vec<Instance>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeWarmPoolAnswer,
    schema::DescribeWarmPoolAnswer,
    [warm_pool_configuration, instances, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeWarmPoolType {
    pub auto_scaling_group_name: String,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    DescribeWarmPoolType,
    schema::DescribeWarmPoolType,
    [auto_scaling_group_name, max_records, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DesiredConfiguration {
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub mixed_instances_policy: Option<MixedInstancesPolicy>,
}

structure!(
    DesiredConfiguration,
    schema::DesiredConfiguration,
    [launch_template, mixed_instances_policy]
);

#[derive(Clone, PartialEq, Default)]
pub struct DetachInstancesAnswer {
    pub activities: Option<Vec<Activity>>,
}

structure!(DetachInstancesAnswer, schema::DetachInstancesAnswer, [activities]);

#[derive(Clone, PartialEq, Default)]
pub struct DetachInstancesQuery {
    pub instance_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: String,
    pub should_decrement_desired_capacity: bool,
}

structure!(
    DetachInstancesQuery,
    schema::DetachInstancesQuery,
    [instance_ids, auto_scaling_group_name, should_decrement_desired_capacity]
);

#[derive(Clone, PartialEq, Default)]
pub struct DetachLoadBalancerTargetGroupsResultType {}

structure!(
    DetachLoadBalancerTargetGroupsResultType,
    schema::DetachLoadBalancerTargetGroupsResultType,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct DetachLoadBalancerTargetGroupsType {
    pub auto_scaling_group_name: String,
    pub target_group_arns: Vec<String>,
}

structure!(
    DetachLoadBalancerTargetGroupsType,
    schema::DetachLoadBalancerTargetGroupsType,
    [auto_scaling_group_name, target_group_arns]
);

#[derive(Clone, PartialEq, Default)]
pub struct DetachLoadBalancersResultType {}

structure!(DetachLoadBalancersResultType, schema::DetachLoadBalancersResultType, []);

#[derive(Clone, PartialEq, Default)]
pub struct DetachLoadBalancersType {
    pub auto_scaling_group_name: String,
    pub load_balancer_names: Vec<String>,
}

structure!(
    DetachLoadBalancersType,
    schema::DetachLoadBalancersType,
    [auto_scaling_group_name, load_balancer_names]
);

#[derive(Clone, PartialEq, Default)]
pub struct DetachTrafficSourcesResultType {}

structure!(DetachTrafficSourcesResultType, schema::DetachTrafficSourcesResultType, []);

#[derive(Clone, PartialEq, Default)]
pub struct DetachTrafficSourcesType {
    pub auto_scaling_group_name: String,
    pub traffic_sources: Vec<TrafficSourceIdentifier>,
}

structure!(
    DetachTrafficSourcesType,
    schema::DetachTrafficSourcesType,
    [auto_scaling_group_name, traffic_sources]
);

#[derive(Clone, PartialEq, Default)]
pub struct DisableMetricsCollectionQuery {
    pub auto_scaling_group_name: String,
    pub metrics: Option<Vec<String>>,
}

structure!(
    DisableMetricsCollectionQuery,
    schema::DisableMetricsCollectionQuery,
    [auto_scaling_group_name, metrics]
);

#[derive(Clone, PartialEq, Default)]
pub struct DistributionSegment {
    pub target_capacity_types: Option<Vec<TargetCapacityType>>,
}

structure!(DistributionSegment, schema::DistributionSegment, [target_capacity_types]);

#[derive(Clone, PartialEq, Default)]
pub struct Ebs {
    pub snapshot_id: Option<String>,
    pub volume_size: Option<i32>,
    pub volume_type: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub iops: Option<i32>,
    pub encrypted: Option<bool>,
    pub throughput: Option<i32>,
}

structure!(
    Ebs,
    schema::Ebs,
    [snapshot_id, volume_size, volume_type, delete_on_termination, iops, encrypted, throughput]
);

#[derive(Clone, PartialEq, Default)]
pub struct EnableMetricsCollectionQuery {
    pub auto_scaling_group_name: String,
    pub metrics: Option<Vec<String>>,
    pub granularity: String,
}

structure!(
    EnableMetricsCollectionQuery,
    schema::EnableMetricsCollectionQuery,
    [auto_scaling_group_name, metrics, granularity]
);

#[derive(Clone, PartialEq, Default)]
pub struct EnabledMetric {
    pub metric: Option<String>,
    pub granularity: Option<String>,
}

structure!(EnabledMetric, schema::EnabledMetric, [metric, granularity]);

#[derive(Clone, PartialEq, Default)]
pub struct EnterStandbyAnswer {
    pub activities: Option<Vec<Activity>>,
}

structure!(EnterStandbyAnswer, schema::EnterStandbyAnswer, [activities]);

#[derive(Clone, PartialEq, Default)]
pub struct EnterStandbyQuery {
    pub instance_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: String,
    pub should_decrement_desired_capacity: bool,
}

structure!(
    EnterStandbyQuery,
    schema::EnterStandbyQuery,
    [instance_ids, auto_scaling_group_name, should_decrement_desired_capacity]
);

#[derive(Clone, PartialEq, Default)]
pub struct ExecutePolicyType {
    pub auto_scaling_group_name: Option<String>,
    pub policy_name: String,
    pub honor_cooldown: Option<bool>,
    pub metric_value: Option<f64>,
    pub breach_threshold: Option<f64>,
}

structure!(
    ExecutePolicyType,
    schema::ExecutePolicyType,
    [auto_scaling_group_name, policy_name, honor_cooldown, metric_value, breach_threshold]
);

#[derive(Clone, PartialEq, Default)]
pub struct ExitStandbyAnswer {
    pub activities: Option<Vec<Activity>>,
}

structure!(ExitStandbyAnswer, schema::ExitStandbyAnswer, [activities]);

#[derive(Clone, PartialEq, Default)]
pub struct ExitStandbyQuery {
    pub instance_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: String,
}

structure!(ExitStandbyQuery, schema::ExitStandbyQuery, [instance_ids, auto_scaling_group_name]);

#[derive(Clone, PartialEq, Default)]
pub struct FailedScheduledUpdateGroupActionRequest {
    pub scheduled_action_name: String,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

structure!(
    FailedScheduledUpdateGroupActionRequest,
    schema::FailedScheduledUpdateGroupActionRequest,
    [scheduled_action_name, error_code, error_message]
);

#[derive(Clone, PartialEq, Default)]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}

structure!(Filter, schema::Filter, [name, values]);

#[derive(Clone, PartialEq)]
pub struct GetPredictiveScalingForecastAnswer {
    pub load_forecast: Vec<LoadForecast>,
    pub capacity_forecast: CapacityForecast,
    pub update_time: crate::Timestamp,
}

bare_structure!(GetPredictiveScalingForecastAnswer, schema::GetPredictiveScalingForecastAnswer, [load_forecast, capacity_forecast, update_time], required [load_forecast, capacity_forecast, update_time],
        optional []);

#[derive(Clone, PartialEq)]
pub struct GetPredictiveScalingForecastType {
    pub auto_scaling_group_name: String,
    pub policy_name: String,
    pub start_time: crate::Timestamp,
    pub end_time: crate::Timestamp,
}

bare_structure!(GetPredictiveScalingForecastType, schema::GetPredictiveScalingForecastType, [auto_scaling_group_name, policy_name, start_time, end_time], required [auto_scaling_group_name, policy_name, start_time, end_time],
        optional []);

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

#[derive(Clone, PartialEq)]
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

bare_structure!(Instance, schema::Instance, [instance_id, instance_type, availability_zone, availability_zone_id, lifecycle_state, health_status, launch_configuration_name, launch_template, image_id, protected_from_scale_in, weighted_capacity], required [instance_id, availability_zone, lifecycle_state, health_status, protected_from_scale_in],
        optional [instance_type, availability_zone_id, launch_configuration_name, launch_template, image_id, weighted_capacity]);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceCollection {
    pub instance_type: Option<String>,
    pub market_type: Option<String>,
    pub subnet_id: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
}

structure!(
    InstanceCollection,
    schema::InstanceCollection,
    [instance_type, market_type, subnet_id, availability_zone, availability_zone_id, instance_ids]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct InstanceLifecyclePolicy {
    pub retention_triggers: Option<RetentionTriggers>,
}

structure!(InstanceLifecyclePolicy, schema::InstanceLifecyclePolicy, [retention_triggers]);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceMaintenancePolicy {
    pub min_healthy_percentage: Option<i32>,
    pub max_healthy_percentage: Option<i32>,
}

structure!(
    InstanceMaintenancePolicy,
    schema::InstanceMaintenancePolicy,
    [min_healthy_percentage, max_healthy_percentage]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct InstanceMetadataOptions {
    pub http_tokens: Option<InstanceMetadataHttpTokensState>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
}

structure!(
    InstanceMetadataOptions,
    schema::InstanceMetadataOptions,
    [http_tokens, http_put_response_hop_limit, http_endpoint]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceMonitoring {
    pub enabled: Option<bool>,
}

structure!(InstanceMonitoring, schema::InstanceMonitoring, [enabled]);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    InstanceRefresh,
    schema::InstanceRefresh,
    [
        instance_refresh_id,
        auto_scaling_group_name,
        status,
        status_reason,
        start_time,
        end_time,
        percentage_complete,
        instances_to_update,
        progress_details,
        preferences,
        desired_configuration,
        rollback_details,
        strategy
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceRefreshLivePoolProgress {
    pub percentage_complete: Option<i32>,
    pub instances_to_update: Option<i32>,
}

structure!(
    InstanceRefreshLivePoolProgress,
    schema::InstanceRefreshLivePoolProgress,
    [percentage_complete, instances_to_update]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceRefreshProgressDetails {
    pub live_pool_progress: Option<InstanceRefreshLivePoolProgress>,
    pub warm_pool_progress: Option<InstanceRefreshWarmPoolProgress>,
}

structure!(
    InstanceRefreshProgressDetails,
    schema::InstanceRefreshProgressDetails,
    [live_pool_progress, warm_pool_progress]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct InstanceRefreshWarmPoolProgress {
    pub percentage_complete: Option<i32>,
    pub instances_to_update: Option<i32>,
}

structure!(
    InstanceRefreshWarmPoolProgress,
    schema::InstanceRefreshWarmPoolProgress,
    [percentage_complete, instances_to_update]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    InstanceRequirements,
    schema::InstanceRequirements,
    [
        v_cpu_count,
        memory_mi_b,
        cpu_manufacturers,
        memory_gi_b_per_v_cpu,
        excluded_instance_types,
        instance_generations,
        spot_max_price_percentage_over_lowest_price,
        max_spot_price_as_percentage_of_optimal_on_demand_price,
        on_demand_max_price_percentage_over_lowest_price,
        bare_metal,
        burstable_performance,
        require_hibernate_support,
        network_interface_count,
        local_storage,
        local_storage_types,
        total_local_storage_gb,
        baseline_ebs_bandwidth_mbps,
        accelerator_types,
        accelerator_count,
        accelerator_manufacturers,
        accelerator_names,
        accelerator_total_memory_mi_b,
        network_bandwidth_gbps,
        allowed_instance_types,
        baseline_performance_factors
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceReusePolicy {
    pub reuse_on_scale_in: Option<bool>,
}

structure!(InstanceReusePolicy, schema::InstanceReusePolicy, [reuse_on_scale_in]);

#[derive(Clone, PartialEq, Default)]
pub struct InstancesDistribution {
    pub on_demand_allocation_strategy: Option<String>,
    pub on_demand_base_capacity: Option<i32>,
    pub on_demand_percentage_above_base_capacity: Option<i32>,
    pub spot_allocation_strategy: Option<String>,
    pub spot_instance_pools: Option<i32>,
    pub spot_max_price: Option<String>,
    pub distribution_segments: Option<Vec<DistributionSegment>>,
}

structure!(
    InstancesDistribution,
    schema::InstancesDistribution,
    [
        on_demand_allocation_strategy,
        on_demand_base_capacity,
        on_demand_percentage_above_base_capacity,
        spot_allocation_strategy,
        spot_instance_pools,
        spot_max_price,
        distribution_segments
    ]
);

#[derive(Clone, PartialEq)]
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

bare_structure!(LaunchConfiguration, schema::LaunchConfiguration, [launch_configuration_name, launch_configuration_arn, image_id, key_name, security_groups, classic_link_vpc_id, classic_link_vpc_security_groups, user_data, instance_type, kernel_id, ramdisk_id, block_device_mappings, instance_monitoring, spot_price, iam_instance_profile, created_time, ebs_optimized, associate_public_ip_address, placement_tenancy, metadata_options], required [launch_configuration_name, image_id, instance_type, created_time],
        optional [launch_configuration_arn, key_name, security_groups, classic_link_vpc_id, classic_link_vpc_security_groups, user_data, kernel_id, ramdisk_id, block_device_mappings, instance_monitoring, spot_price, iam_instance_profile, ebs_optimized, associate_public_ip_address, placement_tenancy, metadata_options]);

#[derive(Clone, PartialEq, Default)]
pub struct LaunchConfigurationNameType {
    pub launch_configuration_name: String,
}

structure!(
    LaunchConfigurationNameType,
    schema::LaunchConfigurationNameType,
    [launch_configuration_name]
);

#[derive(Clone, PartialEq, Default)]
pub struct LaunchConfigurationNamesType {
    pub launch_configuration_names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}

structure!(
    LaunchConfigurationNamesType,
    schema::LaunchConfigurationNamesType,
    [launch_configuration_names, next_token, max_records]
);

#[derive(Clone, PartialEq, Default)]
pub struct LaunchConfigurationsType {
    pub launch_configurations: Vec<LaunchConfiguration>,
    pub next_token: Option<String>,
}

structure!(
    LaunchConfigurationsType,
    schema::LaunchConfigurationsType,
    [launch_configurations, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct LaunchInstancesError {
    pub instance_type: Option<String>,
    pub market_type: Option<String>,
    pub subnet_id: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

structure!(
    LaunchInstancesError,
    schema::LaunchInstancesError,
    [
        instance_type,
        market_type,
        subnet_id,
        availability_zone,
        availability_zone_id,
        error_code,
        error_message
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct LaunchInstancesRequest {
    pub auto_scaling_group_name: String,
    pub requested_capacity: i32,
    pub client_token: String,
    pub availability_zones: Option<Vec<String>>,
    pub availability_zone_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
    pub retry_strategy: Option<RetryStrategy>,
}

structure!(
    LaunchInstancesRequest,
    schema::LaunchInstancesRequest,
    [
        auto_scaling_group_name,
        requested_capacity,
        client_token,
        availability_zones,
        availability_zone_ids,
        subnet_ids,
        retry_strategy
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct LaunchInstancesResult {
    pub auto_scaling_group_name: Option<String>,
    pub client_token: Option<String>,
    pub instances: Option<Vec<InstanceCollection>>,
    pub errors: Option<Vec<LaunchInstancesError>>,
}

structure!(
    LaunchInstancesResult,
    schema::LaunchInstancesResult,
    [auto_scaling_group_name, client_token, instances, errors]
);

#[derive(Clone, PartialEq, Default)]
pub struct LaunchTemplate {
    pub launch_template_specification: Option<LaunchTemplateSpecification>,
    pub overrides: Option<Vec<LaunchTemplateOverrides>>,
}

structure!(LaunchTemplate, schema::LaunchTemplate, [launch_template_specification, overrides]);

#[derive(Clone, PartialEq, Default)]
pub struct LaunchTemplateOverrides {
    pub instance_type: Option<String>,
    pub weighted_capacity: Option<String>,
    pub launch_template_specification: Option<LaunchTemplateSpecification>,
    pub instance_requirements: Option<InstanceRequirements>,
    pub image_id: Option<String>,
}

structure!(
    LaunchTemplateOverrides,
    schema::LaunchTemplateOverrides,
    [
        instance_type,
        weighted_capacity,
        launch_template_specification,
        instance_requirements,
        image_id
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct LaunchTemplateSpecification {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version: Option<String>,
}

structure!(
    LaunchTemplateSpecification,
    schema::LaunchTemplateSpecification,
    [launch_template_id, launch_template_name, version]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    LifecycleHook,
    schema::LifecycleHook,
    [
        lifecycle_hook_name,
        auto_scaling_group_name,
        lifecycle_transition,
        notification_target_arn,
        role_arn,
        notification_metadata,
        heartbeat_timeout,
        global_timeout,
        default_result
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct LifecycleHookSpecification {
    pub lifecycle_hook_name: String,
    pub lifecycle_transition: String,
    pub notification_metadata: Option<String>,
    pub heartbeat_timeout: Option<i32>,
    pub default_result: Option<String>,
    pub notification_target_arn: Option<String>,
    pub role_arn: Option<String>,
}

structure!(
    LifecycleHookSpecification,
    schema::LifecycleHookSpecification,
    [
        lifecycle_hook_name,
        lifecycle_transition,
        notification_metadata,
        heartbeat_timeout,
        default_result,
        notification_target_arn,
        role_arn
    ]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct LoadBalancerState {
    pub load_balancer_name: Option<String>,
    pub state: Option<String>,
}

structure!(LoadBalancerState, schema::LoadBalancerState, [load_balancer_name, state]);

#[derive(Clone, PartialEq, Default)]
pub struct LoadBalancerTargetGroupState {
    pub load_balancer_target_group_arn: Option<String>,
    pub state: Option<String>,
}

structure!(
    LoadBalancerTargetGroupState,
    schema::LoadBalancerTargetGroupState,
    [load_balancer_target_group_arn, state]
);

#[derive(Clone, PartialEq, Default)]
pub struct LoadForecast {
    pub timestamps: Vec<crate::Timestamp>,
    pub values: Vec<f64>,
    pub metric_specification: PredictiveScalingMetricSpecification,
}

structure!(LoadForecast, schema::LoadForecast, [timestamps, values, metric_specification]);

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

#[derive(Clone, PartialEq, Default)]
pub struct MemoryGiBPerVCpuRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}

structure!(MemoryGiBPerVCpuRequest, schema::MemoryGiBPerVCpuRequest, [min, max]);

#[derive(Clone, PartialEq, Default)]
pub struct MemoryMiBRequest {
    pub min: i32,
    pub max: Option<i32>,
}

structure!(MemoryMiBRequest, schema::MemoryMiBRequest, [min, max]);

#[derive(Clone, PartialEq, Default)]
pub struct Metric {
    pub namespace: String,
    pub metric_name: String,
    pub dimensions: Option<Vec<MetricDimension>>,
}

structure!(Metric, schema::Metric, [namespace, metric_name, dimensions]);

#[derive(Clone, PartialEq, Default)]
pub struct MetricCollectionType {
    pub metric: Option<String>,
}

structure!(MetricCollectionType, schema::MetricCollectionType, [metric]);

#[derive(Clone, PartialEq, Default)]
pub struct MetricDataQuery {
    pub id: String,
    pub expression: Option<String>,
    pub metric_stat: Option<MetricStat>,
    pub label: Option<String>,
    pub return_data: Option<bool>,
}

structure!(
    MetricDataQuery,
    schema::MetricDataQuery,
    [id, expression, metric_stat, label, return_data]
);

#[derive(Clone, PartialEq, Default)]
pub struct MetricDimension {
    pub name: String,
    pub value: String,
}

structure!(MetricDimension, schema::MetricDimension, [name, value]);

#[derive(Clone, PartialEq, Default)]
pub struct MetricGranularityType {
    pub granularity: Option<String>,
}

structure!(MetricGranularityType, schema::MetricGranularityType, [granularity]);

#[derive(Clone, PartialEq, Default)]
pub struct MetricStat {
    pub metric: Metric,
    pub stat: String,
    pub unit: Option<String>,
}

structure!(MetricStat, schema::MetricStat, [metric, stat, unit]);

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

#[derive(Clone, PartialEq, Default)]
pub struct MixedInstancesPolicy {
    pub launch_template: Option<LaunchTemplate>,
    pub instances_distribution: Option<InstancesDistribution>,
}

structure!(
    MixedInstancesPolicy,
    schema::MixedInstancesPolicy,
    [launch_template, instances_distribution]
);

#[derive(Clone, PartialEq, Default)]
pub struct NetworkBandwidthGbpsRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}

structure!(NetworkBandwidthGbpsRequest, schema::NetworkBandwidthGbpsRequest, [min, max]);

#[derive(Clone, PartialEq, Default)]
pub struct NetworkInterfaceCountRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}

structure!(NetworkInterfaceCountRequest, schema::NetworkInterfaceCountRequest, [min, max]);

#[derive(Clone, PartialEq, Default)]
pub struct NotificationConfiguration {
    pub auto_scaling_group_name: Option<String>,
    pub topic_arn: Option<String>,
    pub notification_type: Option<String>,
}

structure!(
    NotificationConfiguration,
    schema::NotificationConfiguration,
    [auto_scaling_group_name, topic_arn, notification_type]
);

#[derive(Clone, PartialEq, Default)]
pub struct Operator {
    pub principal: String,
}

structure!(Operator, schema::Operator, [principal]);

#[derive(Clone, PartialEq, Default)]
pub struct PerformanceFactorReferenceRequest {
    pub instance_family: Option<String>,
}

structure!(
    PerformanceFactorReferenceRequest,
    schema::PerformanceFactorReferenceRequest,
    [instance_family]
);

#[derive(Clone, PartialEq, Default)]
pub struct PoliciesType {
    pub scaling_policies: Option<Vec<ScalingPolicy>>,
    pub next_token: Option<String>,
}

structure!(PoliciesType, schema::PoliciesType, [scaling_policies, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct PolicyARNType {
    pub policy_arn: Option<String>,
    pub alarms: Option<Vec<Alarm>>,
}

structure!(PolicyARNType, schema::PolicyARNType, [policy_arn, alarms]);

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

#[derive(Clone, PartialEq, Default)]
pub struct PredictiveScalingConfiguration {
    pub metric_specifications: Vec<PredictiveScalingMetricSpecification>,
    pub mode: Option<PredictiveScalingMode>,
    pub scheduling_buffer_time: Option<i32>,
    pub max_capacity_breach_behavior: Option<PredictiveScalingMaxCapacityBreachBehavior>,
    pub max_capacity_buffer: Option<i32>,
}

structure!(
    PredictiveScalingConfiguration,
    schema::PredictiveScalingConfiguration,
    [
        metric_specifications,
        mode,
        scheduling_buffer_time,
        max_capacity_breach_behavior,
        max_capacity_buffer
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PredictiveScalingCustomizedCapacityMetric {
    pub metric_data_queries: Vec<MetricDataQuery>,
}

structure!(
    PredictiveScalingCustomizedCapacityMetric,
    schema::PredictiveScalingCustomizedCapacityMetric,
    [metric_data_queries]
);

#[derive(Clone, PartialEq, Default)]
pub struct PredictiveScalingCustomizedLoadMetric {
    pub metric_data_queries: Vec<MetricDataQuery>,
}

structure!(
    PredictiveScalingCustomizedLoadMetric,
    schema::PredictiveScalingCustomizedLoadMetric,
    [metric_data_queries]
);

#[derive(Clone, PartialEq, Default)]
pub struct PredictiveScalingCustomizedScalingMetric {
    pub metric_data_queries: Vec<MetricDataQuery>,
}

structure!(
    PredictiveScalingCustomizedScalingMetric,
    schema::PredictiveScalingCustomizedScalingMetric,
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
pub struct PredictiveScalingMetricSpecification {
    pub target_value: f64,
    pub predefined_metric_pair_specification: Option<PredictiveScalingPredefinedMetricPair>,
    pub predefined_scaling_metric_specification: Option<PredictiveScalingPredefinedScalingMetric>,
    pub predefined_load_metric_specification: Option<PredictiveScalingPredefinedLoadMetric>,
    pub customized_scaling_metric_specification: Option<PredictiveScalingCustomizedScalingMetric>,
    pub customized_load_metric_specification: Option<PredictiveScalingCustomizedLoadMetric>,
    pub customized_capacity_metric_specification: Option<PredictiveScalingCustomizedCapacityMetric>,
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

#[derive(Clone, PartialEq)]
pub struct PredictiveScalingPredefinedLoadMetric {
    pub predefined_metric_type: PredefinedLoadMetricType,
    pub resource_label: Option<String>,
}

bare_structure!(
    PredictiveScalingPredefinedLoadMetric,
    schema::PredictiveScalingPredefinedLoadMetric,
    [predefined_metric_type, resource_label],
    required[predefined_metric_type],
    optional[resource_label]
);

#[derive(Clone, PartialEq)]
pub struct PredictiveScalingPredefinedMetricPair {
    pub predefined_metric_type: PredefinedMetricPairType,
    pub resource_label: Option<String>,
}

bare_structure!(
    PredictiveScalingPredefinedMetricPair,
    schema::PredictiveScalingPredefinedMetricPair,
    [predefined_metric_type, resource_label],
    required[predefined_metric_type],
    optional[resource_label]
);

#[derive(Clone, PartialEq)]
pub struct PredictiveScalingPredefinedScalingMetric {
    pub predefined_metric_type: PredefinedScalingMetricType,
    pub resource_label: Option<String>,
}

bare_structure!(
    PredictiveScalingPredefinedScalingMetric,
    schema::PredictiveScalingPredefinedScalingMetric,
    [predefined_metric_type, resource_label],
    required[predefined_metric_type],
    optional[resource_label]
);

#[derive(Clone, PartialEq, Default)]
pub struct ProcessType {
    pub process_name: String,
}

structure!(ProcessType, schema::ProcessType, [process_name]);

#[derive(Clone, PartialEq, Default)]
pub struct ProcessesType {
    pub processes: Option<Vec<ProcessType>>,
}

structure!(ProcessesType, schema::ProcessesType, [processes]);

#[derive(Clone, PartialEq, Default)]
pub struct PutAccountSettingAnswer {}

structure!(PutAccountSettingAnswer, schema::PutAccountSettingAnswer, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutAccountSettingType {
    pub name: String,
    pub value: String,
}

structure!(PutAccountSettingType, schema::PutAccountSettingType, [name, value]);

#[derive(Clone, PartialEq, Default)]
pub struct PutLifecycleHookAnswer {}

structure!(PutLifecycleHookAnswer, schema::PutLifecycleHookAnswer, []);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    PutLifecycleHookType,
    schema::PutLifecycleHookType,
    [
        lifecycle_hook_name,
        auto_scaling_group_name,
        lifecycle_transition,
        role_arn,
        notification_target_arn,
        notification_metadata,
        heartbeat_timeout,
        default_result
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutNotificationConfigurationType {
    pub auto_scaling_group_name: String,
    pub topic_arn: String,
    pub notification_types: Vec<String>,
}

structure!(
    PutNotificationConfigurationType,
    schema::PutNotificationConfigurationType,
    [auto_scaling_group_name, topic_arn, notification_types]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    PutScalingPolicyType,
    schema::PutScalingPolicyType,
    [
        auto_scaling_group_name,
        policy_name,
        policy_type,
        adjustment_type,
        min_adjustment_step,
        min_adjustment_magnitude,
        scaling_adjustment,
        cooldown,
        metric_aggregation_type,
        step_adjustments,
        estimated_instance_warmup,
        target_tracking_configuration,
        enabled,
        predictive_scaling_configuration
    ]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    PutScheduledUpdateGroupActionType,
    schema::PutScheduledUpdateGroupActionType,
    [
        auto_scaling_group_name,
        scheduled_action_name,
        time,
        start_time,
        end_time,
        recurrence,
        min_size,
        max_size,
        desired_capacity,
        time_zone
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutWarmPoolAnswer {}

structure!(PutWarmPoolAnswer, schema::PutWarmPoolAnswer, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutWarmPoolType {
    pub auto_scaling_group_name: String,
    pub max_group_prepared_capacity: Option<i32>,
    pub min_size: Option<i32>,
    pub pool_state: Option<WarmPoolState>,
    pub instance_reuse_policy: Option<InstanceReusePolicy>,
}

structure!(
    PutWarmPoolType,
    schema::PutWarmPoolType,
    [
        auto_scaling_group_name,
        max_group_prepared_capacity,
        min_size,
        pool_state,
        instance_reuse_policy
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct RecordLifecycleActionHeartbeatAnswer {}

structure!(RecordLifecycleActionHeartbeatAnswer, schema::RecordLifecycleActionHeartbeatAnswer, []);

#[derive(Clone, PartialEq, Default)]
pub struct RecordLifecycleActionHeartbeatType {
    pub lifecycle_hook_name: String,
    pub auto_scaling_group_name: String,
    pub lifecycle_action_token: Option<String>,
    pub instance_id: Option<String>,
}

structure!(
    RecordLifecycleActionHeartbeatType,
    schema::RecordLifecycleActionHeartbeatType,
    [lifecycle_hook_name, auto_scaling_group_name, lifecycle_action_token, instance_id]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    RefreshPreferences,
    schema::RefreshPreferences,
    [
        min_healthy_percentage,
        instance_warmup,
        checkpoint_percentages,
        checkpoint_delay,
        skip_matching,
        auto_rollback,
        scale_in_protected_instances,
        standby_instances,
        alarm_specification,
        max_healthy_percentage,
        bake_time
    ]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct RetentionTriggers {
    pub terminate_hook_abandon: Option<RetentionAction>,
}

structure!(RetentionTriggers, schema::RetentionTriggers, [terminate_hook_abandon]);

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

#[derive(Clone, PartialEq, Default)]
pub struct RollbackDetails {
    pub rollback_reason: Option<String>,
    pub rollback_start_time: Option<crate::Timestamp>,
    pub percentage_complete_on_rollback: Option<i32>,
    pub instances_to_update_on_rollback: Option<i32>,
    pub progress_details_on_rollback: Option<InstanceRefreshProgressDetails>,
}

structure!(
    RollbackDetails,
    schema::RollbackDetails,
    [
        rollback_reason,
        rollback_start_time,
        percentage_complete_on_rollback,
        instances_to_update_on_rollback,
        progress_details_on_rollback
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct RollbackInstanceRefreshAnswer {
    pub instance_refresh_id: Option<String>,
}

structure!(
    RollbackInstanceRefreshAnswer,
    schema::RollbackInstanceRefreshAnswer,
    [instance_refresh_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct RollbackInstanceRefreshType {
    pub auto_scaling_group_name: String,
}

structure!(
    RollbackInstanceRefreshType,
    schema::RollbackInstanceRefreshType,
    [auto_scaling_group_name]
);

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

#[derive(Clone, PartialEq, Default)]
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

structure!(
    ScalingPolicy,
    schema::ScalingPolicy,
    [
        auto_scaling_group_name,
        policy_name,
        policy_arn,
        policy_type,
        adjustment_type,
        min_adjustment_step,
        min_adjustment_magnitude,
        scaling_adjustment,
        cooldown,
        step_adjustments,
        metric_aggregation_type,
        estimated_instance_warmup,
        alarms,
        target_tracking_configuration,
        enabled,
        predictive_scaling_configuration
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ScalingProcessQuery {
    pub auto_scaling_group_name: String,
    pub scaling_processes: Option<Vec<String>>,
}

structure!(
    ScalingProcessQuery,
    schema::ScalingProcessQuery,
    [auto_scaling_group_name, scaling_processes]
);

#[derive(Clone, PartialEq, Default)]
pub struct ScheduledActionsType {
    pub scheduled_update_group_actions: Option<Vec<ScheduledUpdateGroupAction>>,
    pub next_token: Option<String>,
}

structure!(
    ScheduledActionsType,
    schema::ScheduledActionsType,
    [scheduled_update_group_actions, next_token]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    ScheduledUpdateGroupAction,
    schema::ScheduledUpdateGroupAction,
    [
        auto_scaling_group_name,
        scheduled_action_name,
        scheduled_action_arn,
        time,
        start_time,
        end_time,
        recurrence,
        min_size,
        max_size,
        desired_capacity,
        time_zone
    ]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    ScheduledUpdateGroupActionRequest,
    schema::ScheduledUpdateGroupActionRequest,
    [
        scheduled_action_name,
        start_time,
        end_time,
        recurrence,
        min_size,
        max_size,
        desired_capacity,
        time_zone
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct SetDesiredCapacityType {
    pub auto_scaling_group_name: String,
    pub desired_capacity: i32,
    pub honor_cooldown: Option<bool>,
}

structure!(
    SetDesiredCapacityType,
    schema::SetDesiredCapacityType,
    [auto_scaling_group_name, desired_capacity, honor_cooldown]
);

#[derive(Clone, PartialEq, Default)]
pub struct SetInstanceHealthQuery {
    pub instance_id: String,
    pub health_status: String,
    pub should_respect_grace_period: Option<bool>,
}

structure!(
    SetInstanceHealthQuery,
    schema::SetInstanceHealthQuery,
    [instance_id, health_status, should_respect_grace_period]
);

#[derive(Clone, PartialEq, Default)]
pub struct SetInstanceProtectionAnswer {}

structure!(SetInstanceProtectionAnswer, schema::SetInstanceProtectionAnswer, []);

#[derive(Clone, PartialEq, Default)]
pub struct SetInstanceProtectionQuery {
    pub instance_ids: Vec<String>,
    pub auto_scaling_group_name: String,
    pub protected_from_scale_in: bool,
}

structure!(
    SetInstanceProtectionQuery,
    schema::SetInstanceProtectionQuery,
    [instance_ids, auto_scaling_group_name, protected_from_scale_in]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct StartInstanceRefreshAnswer {
    pub instance_refresh_id: Option<String>,
}

structure!(StartInstanceRefreshAnswer, schema::StartInstanceRefreshAnswer, [instance_refresh_id]);

#[derive(Clone, PartialEq, Default)]
pub struct StartInstanceRefreshType {
    pub auto_scaling_group_name: String,
    pub strategy: Option<RefreshStrategy>,
    pub desired_configuration: Option<DesiredConfiguration>,
    pub preferences: Option<RefreshPreferences>,
}

structure!(
    StartInstanceRefreshType,
    schema::StartInstanceRefreshType,
    [auto_scaling_group_name, strategy, desired_configuration, preferences]
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
pub struct SuspendedProcess {
    pub process_name: Option<String>,
    pub suspension_reason: Option<String>,
}

structure!(SuspendedProcess, schema::SuspendedProcess, [process_name, suspension_reason]);

#[derive(Clone, PartialEq, Default)]
pub struct Tag {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub key: String,
    pub value: Option<String>,
    pub propagate_at_launch: Option<bool>,
}

structure!(Tag, schema::Tag, [resource_id, resource_type, key, value, propagate_at_launch]);

#[derive(Clone, PartialEq, Default)]
pub struct TagDescription {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
    pub propagate_at_launch: Option<bool>,
}

structure!(
    TagDescription,
    schema::TagDescription,
    [resource_id, resource_type, key, value, propagate_at_launch]
);

#[derive(Clone, PartialEq, Default)]
pub struct TagsType {
    pub tags: Option<Vec<TagDescription>>,
    pub next_token: Option<String>,
}

structure!(TagsType, schema::TagsType, [tags, next_token]);

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

#[derive(Clone, PartialEq, Default)]
pub struct TargetTrackingConfiguration {
    pub predefined_metric_specification: Option<PredefinedMetricSpecification>,
    pub customized_metric_specification: Option<CustomizedMetricSpecification>,
    pub target_value: f64,
    pub disable_scale_in: Option<bool>,
}

structure!(
    TargetTrackingConfiguration,
    schema::TargetTrackingConfiguration,
    [
        predefined_metric_specification,
        customized_metric_specification,
        target_value,
        disable_scale_in
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct TargetTrackingMetricDataQuery {
    pub id: String,
    pub expression: Option<String>,
    pub metric_stat: Option<TargetTrackingMetricStat>,
    pub label: Option<String>,
    pub period: Option<i32>,
    pub return_data: Option<bool>,
}

structure!(
    TargetTrackingMetricDataQuery,
    schema::TargetTrackingMetricDataQuery,
    [id, expression, metric_stat, label, period, return_data]
);

#[derive(Clone, PartialEq, Default)]
pub struct TargetTrackingMetricStat {
    pub metric: Metric,
    pub stat: String,
    pub unit: Option<String>,
    pub period: Option<i32>,
}

structure!(
    TargetTrackingMetricStat,
    schema::TargetTrackingMetricStat,
    [metric, stat, unit, period]
);

#[derive(Clone, PartialEq, Default)]
pub struct TerminateInstanceInAutoScalingGroupType {
    pub instance_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: Option<String>,
    pub should_decrement_desired_capacity: bool,
}

structure!(
    TerminateInstanceInAutoScalingGroupType,
    schema::TerminateInstanceInAutoScalingGroupType,
    [instance_id, instance_ids, auto_scaling_group_name, should_decrement_desired_capacity]
);

#[derive(Clone, PartialEq, Default)]
pub struct TotalLocalStorageGBRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}

structure!(TotalLocalStorageGBRequest, schema::TotalLocalStorageGBRequest, [min, max]);

#[derive(Clone, PartialEq, Default)]
pub struct TrafficSourceIdentifier {
    pub identifier: String,
    pub r#type: Option<String>,
}

structure!(TrafficSourceIdentifier, schema::TrafficSourceIdentifier, [identifier, r#type]);

#[derive(Clone, PartialEq, Default)]
pub struct TrafficSourceState {
    pub traffic_source: Option<String>,
    pub state: Option<String>,
    pub identifier: Option<String>,
    pub r#type: Option<String>,
}

structure!(
    TrafficSourceState,
    schema::TrafficSourceState,
    [traffic_source, state, identifier, r#type]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    UpdateAutoScalingGroupType,
    schema::UpdateAutoScalingGroupType,
    [
        auto_scaling_group_name,
        launch_configuration_name,
        launch_template,
        mixed_instances_policy,
        min_size,
        max_size,
        desired_capacity,
        default_cooldown,
        availability_zones,
        availability_zone_ids,
        health_check_type,
        health_check_grace_period,
        placement_group,
        vpc_zone_identifier,
        termination_policies,
        new_instances_protected_from_scale_in,
        service_linked_role_arn,
        max_instance_lifetime,
        capacity_rebalance,
        context,
        desired_capacity_type,
        default_instance_warmup,
        instance_maintenance_policy,
        availability_zone_distribution,
        availability_zone_impairment_policy,
        skip_zonal_shift_validation,
        capacity_reservation_specification,
        instance_lifecycle_policy,
        deletion_protection
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct VCpuCountRequest {
    pub min: i32,
    pub max: Option<i32>,
}

structure!(VCpuCountRequest, schema::VCpuCountRequest, [min, max]);

#[derive(Clone, PartialEq, Default)]
pub struct WarmPoolConfiguration {
    pub max_group_prepared_capacity: Option<i32>,
    pub min_size: Option<i32>,
    pub pool_state: Option<WarmPoolState>,
    pub status: Option<WarmPoolStatus>,
    pub instance_reuse_policy: Option<InstanceReusePolicy>,
}

structure!(
    WarmPoolConfiguration,
    schema::WarmPoolConfiguration,
    [max_group_prepared_capacity, min_size, pool_state, status, instance_reuse_policy]
);

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

#[derive(Clone, PartialEq, Default)]
pub struct AttachInstancesResponse {}

structure!(AttachInstancesResponse, schema::AttachInstancesResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct CreateAutoScalingGroupResponse {}

structure!(CreateAutoScalingGroupResponse, schema::CreateAutoScalingGroupResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct CreateLaunchConfigurationResponse {}

structure!(CreateLaunchConfigurationResponse, schema::CreateLaunchConfigurationResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct CreateOrUpdateTagsResponse {}

structure!(CreateOrUpdateTagsResponse, schema::CreateOrUpdateTagsResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAutoScalingGroupResponse {}

structure!(DeleteAutoScalingGroupResponse, schema::DeleteAutoScalingGroupResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteLaunchConfigurationResponse {}

structure!(DeleteLaunchConfigurationResponse, schema::DeleteLaunchConfigurationResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteNotificationConfigurationResponse {}

structure!(
    DeleteNotificationConfigurationResponse,
    schema::DeleteNotificationConfigurationResponse,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct DeletePolicyResponse {}

structure!(DeletePolicyResponse, schema::DeletePolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteScheduledActionResponse {}

structure!(DeleteScheduledActionResponse, schema::DeleteScheduledActionResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteTagsResponse {}

structure!(DeleteTagsResponse, schema::DeleteTagsResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAccountLimitsRequest {}

structure!(DescribeAccountLimitsRequest, schema::DescribeAccountLimitsRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAdjustmentTypesRequest {}

structure!(DescribeAdjustmentTypesRequest, schema::DescribeAdjustmentTypesRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeAutoScalingNotificationTypesRequest {}

structure!(
    DescribeAutoScalingNotificationTypesRequest,
    schema::DescribeAutoScalingNotificationTypesRequest,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeLifecycleHookTypesRequest {}

structure!(DescribeLifecycleHookTypesRequest, schema::DescribeLifecycleHookTypesRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeMetricCollectionTypesRequest {}

structure!(DescribeMetricCollectionTypesRequest, schema::DescribeMetricCollectionTypesRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeScalingProcessTypesRequest {}

structure!(DescribeScalingProcessTypesRequest, schema::DescribeScalingProcessTypesRequest, []);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTerminationPolicyTypesRequest {}

structure!(
    DescribeTerminationPolicyTypesRequest,
    schema::DescribeTerminationPolicyTypesRequest,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct DisableMetricsCollectionResponse {}

structure!(DisableMetricsCollectionResponse, schema::DisableMetricsCollectionResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct EnableMetricsCollectionResponse {}

structure!(EnableMetricsCollectionResponse, schema::EnableMetricsCollectionResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct ExecutePolicyResponse {}

structure!(ExecutePolicyResponse, schema::ExecutePolicyResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutNotificationConfigurationResponse {}

structure!(PutNotificationConfigurationResponse, schema::PutNotificationConfigurationResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct PutScheduledUpdateGroupActionResponse {}

structure!(
    PutScheduledUpdateGroupActionResponse,
    schema::PutScheduledUpdateGroupActionResponse,
    []
);

#[derive(Clone, PartialEq, Default)]
pub struct ResumeProcessesResponse {}

structure!(ResumeProcessesResponse, schema::ResumeProcessesResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct SetDesiredCapacityResponse {}

structure!(SetDesiredCapacityResponse, schema::SetDesiredCapacityResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct SetInstanceHealthResponse {}

structure!(SetInstanceHealthResponse, schema::SetInstanceHealthResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct SuspendProcessesResponse {}

structure!(SuspendProcessesResponse, schema::SuspendProcessesResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateAutoScalingGroupResponse {}

structure!(UpdateAutoScalingGroupResponse, schema::UpdateAutoScalingGroupResponse, []);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals, unused_imports)]
pub mod schema {
    use crate::schema::{Kind, Length, List, Map, Member, Range, Span, Structure, Text};
    pub static AcceleratorCountRequest: Structure = Structure {
        name: "AcceleratorCountRequest",
        union: false,
        members: &[
            Member::optional("Min", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("Max", Kind::Integer(Range::new(Some(0), None))),
        ],
    };
    pub static AcceleratorManufacturer: Text =
        Text::one_of("AcceleratorManufacturer", super::AcceleratorManufacturer::TEXTS);
    pub static AcceleratorManufacturers: List = List {
        element: Kind::Text(&AcceleratorManufacturer),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AcceleratorName: Text =
        Text::one_of("AcceleratorName", super::AcceleratorName::TEXTS);
    pub static AcceleratorNames: List =
        List { element: Kind::Text(&AcceleratorName), element_name: "member", length: Length::ANY };
    pub static AcceleratorTotalMemoryMiBRequest: Structure = Structure {
        name: "AcceleratorTotalMemoryMiBRequest",
        union: false,
        members: &[
            Member::optional("Min", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("Max", Kind::Integer(Range::new(Some(0), None))),
        ],
    };
    pub static AcceleratorType: Text =
        Text::one_of("AcceleratorType", super::AcceleratorType::TEXTS);
    pub static AcceleratorTypes: List =
        List { element: Kind::Text(&AcceleratorType), element_name: "member", length: Length::ANY };
    pub static AccountSetting: Structure = Structure {
        name: "AccountSetting",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&AsciiStringMaxLen255)),
            Member::optional("Value", Kind::Text(&AsciiStringMaxLen255)),
            Member::optional("EnforcementType", Kind::Text(&AsciiStringMaxLen255)),
            Member::optional("EnforcementDate", Kind::Timestamp),
            Member::optional("DefaultValue", Kind::Text(&AsciiStringMaxLen255)),
            Member::optional("EnforcedValue", Kind::Text(&AsciiStringMaxLen255)),
        ],
    };
    pub static AccountSettings: List = List {
        element: Kind::Structure(&AccountSetting),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Activities: List =
        List { element: Kind::Structure(&Activity), element_name: "member", length: Length::ANY };
    pub static ActivitiesType: Structure = Structure {
        name: "ActivitiesType",
        union: false,
        members: &[
            Member::required("Activities", Kind::List(&Activities)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static Activity: Structure = Structure {
        name: "Activity",
        union: false,
        members: &[
            Member::required("ActivityId", Kind::Text(&XmlString)),
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("Description", Kind::Text(&XmlString)),
            Member::required("Cause", Kind::Text(&XmlStringMaxLen1023)),
            Member::required("StartTime", Kind::Timestamp),
            Member::optional("EndTime", Kind::Timestamp),
            Member::required("StatusCode", Kind::Text(&ScalingActivityStatusCode)),
            Member::optional("StatusMessage", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("Progress", Kind::Integer(Range::ANY)),
            Member::optional("Details", Kind::Text(&XmlString)),
            Member::optional("AutoScalingGroupState", Kind::Text(&AutoScalingGroupState)),
            Member::optional("AutoScalingGroupARN", Kind::Text(&ResourceName)),
        ],
    };
    pub static ActivityIds: List =
        List { element: Kind::Text(&XmlString), element_name: "member", length: Length::ANY };
    pub static ActivityType: Structure = Structure {
        name: "ActivityType",
        union: false,
        members: &[
            Member::optional("Activity", Kind::Structure(&Activity)),
            Member::optional("Activities", Kind::List(&Activities)),
        ],
    };
    pub static AdjustmentType: Structure = Structure {
        name: "AdjustmentType",
        union: false,
        members: &[Member::optional("AdjustmentType", Kind::Text(&XmlStringMaxLen255))],
    };
    pub static AdjustmentTypes: List = List {
        element: Kind::Structure(&AdjustmentType),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Alarm: Structure = Structure {
        name: "Alarm",
        union: false,
        members: &[
            Member::optional("AlarmName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("AlarmARN", Kind::Text(&ResourceName)),
        ],
    };
    pub static AlarmList: List = List {
        element: Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AlarmSpecification: Structure = Structure {
        name: "AlarmSpecification",
        union: false,
        members: &[Member::optional("Alarms", Kind::List(&AlarmList))],
    };
    pub static Alarms: List =
        List { element: Kind::Structure(&Alarm), element_name: "member", length: Length::ANY };
    pub static AllowedInstanceType: Text = Text::new(
        "AllowedInstanceType",
        Length::new(Some(1), Some(30)),
        Some("[a-zA-Z0-9\\.\\*\\-]+"),
    );
    pub static AllowedInstanceTypes: List = List {
        element: Kind::Text(&AllowedInstanceType),
        element_name: "member",
        length: Length::new(None, Some(400)),
    };
    pub static AnyPrintableAsciiStringMaxLen4000: Text = Text::new(
        "AnyPrintableAsciiStringMaxLen4000",
        Length::new(Some(1), Some(4000)),
        Some("[\\u0009\\u000A\\u000D\\u0020-\\u007e]+"),
    );
    pub static AsciiStringMaxLen255: Text = Text::new(
        "AsciiStringMaxLen255",
        Length::new(Some(1), Some(255)),
        Some("[A-Za-z0-9\\-_\\/]+"),
    );
    pub static AttachInstancesQuery: Structure = Structure {
        name: "AttachInstancesQuery",
        union: false,
        members: &[
            Member::optional("InstanceIds", Kind::List(&InstanceIds)),
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
        ],
    };
    pub static AttachLoadBalancerTargetGroupsResultType: Structure =
        Structure { name: "AttachLoadBalancerTargetGroupsResultType", union: false, members: &[] };
    pub static AttachLoadBalancerTargetGroupsType: Structure = Structure {
        name: "AttachLoadBalancerTargetGroupsType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("TargetGroupARNs", Kind::List(&TargetGroupARNs)),
        ],
    };
    pub static AttachLoadBalancersResultType: Structure =
        Structure { name: "AttachLoadBalancersResultType", union: false, members: &[] };
    pub static AttachLoadBalancersType: Structure = Structure {
        name: "AttachLoadBalancersType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("LoadBalancerNames", Kind::List(&LoadBalancerNames)),
        ],
    };
    pub static AttachTrafficSourcesResultType: Structure =
        Structure { name: "AttachTrafficSourcesResultType", union: false, members: &[] };
    pub static AttachTrafficSourcesType: Structure = Structure {
        name: "AttachTrafficSourcesType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("TrafficSources", Kind::List(&TrafficSources)),
            Member::optional("SkipZonalShiftValidation", Kind::Boolean),
        ],
    };
    pub static AutoScalingGroup: Structure = Structure {
        name: "AutoScalingGroup",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("AutoScalingGroupARN", Kind::Text(&ResourceName)),
            Member::optional("LaunchConfigurationName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("LaunchTemplate", Kind::Structure(&LaunchTemplateSpecification)),
            Member::optional("MixedInstancesPolicy", Kind::Structure(&MixedInstancesPolicy)),
            Member::required("MinSize", Kind::Integer(Range::ANY)),
            Member::required("MaxSize", Kind::Integer(Range::ANY)),
            Member::required("DesiredCapacity", Kind::Integer(Range::ANY)),
            Member::optional("PredictedCapacity", Kind::Integer(Range::ANY)),
            Member::required("DefaultCooldown", Kind::Integer(Range::ANY)),
            Member::required("AvailabilityZones", Kind::List(&AvailabilityZones)),
            Member::optional("AvailabilityZoneIds", Kind::List(&AvailabilityZoneIds)),
            Member::optional("LoadBalancerNames", Kind::List(&LoadBalancerNames)),
            Member::optional("TargetGroupARNs", Kind::List(&TargetGroupARNs)),
            Member::required("HealthCheckType", Kind::Text(&XmlStringMaxLen32)),
            Member::optional("HealthCheckGracePeriod", Kind::Integer(Range::ANY)),
            Member::optional("Instances", Kind::List(&Instances)),
            Member::required("CreatedTime", Kind::Timestamp),
            Member::optional("SuspendedProcesses", Kind::List(&SuspendedProcesses)),
            Member::optional("PlacementGroup", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("VPCZoneIdentifier", Kind::Text(&XmlStringMaxLen5000)),
            Member::optional("EnabledMetrics", Kind::List(&EnabledMetrics)),
            Member::optional("Status", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("Tags", Kind::List(&TagDescriptionList)),
            Member::optional("TerminationPolicies", Kind::List(&TerminationPolicies)),
            Member::optional("NewInstancesProtectedFromScaleIn", Kind::Boolean),
            Member::optional("ServiceLinkedRoleARN", Kind::Text(&ResourceName)),
            Member::optional("MaxInstanceLifetime", Kind::Integer(Range::ANY)),
            Member::optional("CapacityRebalance", Kind::Boolean),
            Member::optional("WarmPoolConfiguration", Kind::Structure(&WarmPoolConfiguration)),
            Member::optional("WarmPoolSize", Kind::Integer(Range::ANY)),
            Member::optional("Context", Kind::Text(&Context)),
            Member::optional("DesiredCapacityType", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("DefaultInstanceWarmup", Kind::Integer(Range::ANY)),
            Member::optional("TrafficSources", Kind::List(&TrafficSources)),
            Member::optional(
                "InstanceMaintenancePolicy",
                Kind::Structure(&InstanceMaintenancePolicy),
            ),
            Member::optional("DeletionProtection", Kind::Text(&DeletionProtection)),
            Member::optional(
                "AvailabilityZoneDistribution",
                Kind::Structure(&AvailabilityZoneDistribution),
            ),
            Member::optional(
                "AvailabilityZoneImpairmentPolicy",
                Kind::Structure(&AvailabilityZoneImpairmentPolicy),
            ),
            Member::optional(
                "CapacityReservationSpecification",
                Kind::Structure(&CapacityReservationSpecification),
            ),
            Member::optional("InstanceLifecyclePolicy", Kind::Structure(&InstanceLifecyclePolicy)),
            Member::optional("Operator", Kind::Structure(&Operator)),
        ],
    };
    pub static AutoScalingGroupNames: List = List {
        element: Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AutoScalingGroupNamesType: Structure = Structure {
        name: "AutoScalingGroupNamesType",
        union: false,
        members: &[
            Member::optional("AutoScalingGroupNames", Kind::List(&AutoScalingGroupNames)),
            Member::optional("IncludeInstances", Kind::Boolean),
            Member::optional("IncludeManagedResources", Kind::Boolean),
            Member::optional("NextToken", Kind::Text(&XmlString)),
            Member::optional("MaxRecords", Kind::Integer(Range::ANY)),
            Member::optional("Filters", Kind::List(&Filters)),
        ],
    };
    pub static AutoScalingGroupState: Text =
        Text::new("AutoScalingGroupState", Length::new(Some(1), Some(32)), None);
    pub static AutoScalingGroups: List = List {
        element: Kind::Structure(&AutoScalingGroup),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AutoScalingGroupsType: Structure = Structure {
        name: "AutoScalingGroupsType",
        union: false,
        members: &[
            Member::required("AutoScalingGroups", Kind::List(&AutoScalingGroups)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static AutoScalingInstanceDetails: Structure = Structure {
        name: "AutoScalingInstanceDetails",
        union: false,
        members: &[
            Member::required("InstanceId", Kind::Text(&XmlStringMaxLen19)),
            Member::optional("InstanceType", Kind::Text(&XmlStringMaxLen255)),
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("AvailabilityZone", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("AvailabilityZoneId", Kind::Text(&XmlStringMaxLen255)),
            Member::required("LifecycleState", Kind::Text(&XmlStringMaxLen32)),
            Member::required("HealthStatus", Kind::Text(&XmlStringMaxLen32)),
            Member::optional("LaunchConfigurationName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("LaunchTemplate", Kind::Structure(&LaunchTemplateSpecification)),
            Member::optional("ImageId", Kind::Text(&XmlStringMaxLen255)),
            Member::required("ProtectedFromScaleIn", Kind::Boolean),
            Member::optional("WeightedCapacity", Kind::Text(&XmlStringMaxLen32)),
        ],
    };
    pub static AutoScalingInstances: List = List {
        element: Kind::Structure(&AutoScalingInstanceDetails),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AutoScalingInstancesType: Structure = Structure {
        name: "AutoScalingInstancesType",
        union: false,
        members: &[
            Member::optional("AutoScalingInstances", Kind::List(&AutoScalingInstances)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static AutoScalingNotificationTypes: List = List {
        element: Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AvailabilityZoneDistribution: Structure = Structure {
        name: "AvailabilityZoneDistribution",
        union: false,
        members: &[Member::optional(
            "CapacityDistributionStrategy",
            Kind::Text(&CapacityDistributionStrategy),
        )],
    };
    pub static AvailabilityZoneIds: List = List {
        element: Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AvailabilityZoneIdsLimit1: List = List {
        element: Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: Length::new(None, Some(1)),
    };
    pub static AvailabilityZoneImpairmentPolicy: Structure = Structure {
        name: "AvailabilityZoneImpairmentPolicy",
        union: false,
        members: &[
            Member::optional("ZonalShiftEnabled", Kind::Boolean),
            Member::optional(
                "ImpairedZoneHealthCheckBehavior",
                Kind::Text(&ImpairedZoneHealthCheckBehavior),
            ),
        ],
    };
    pub static AvailabilityZones: List = List {
        element: Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AvailabilityZonesLimit1: List = List {
        element: Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: Length::new(None, Some(1)),
    };
    pub static BareMetal: Text = Text::one_of("BareMetal", super::BareMetal::TEXTS);
    pub static BaselineEbsBandwidthMbpsRequest: Structure = Structure {
        name: "BaselineEbsBandwidthMbpsRequest",
        union: false,
        members: &[
            Member::optional("Min", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("Max", Kind::Integer(Range::new(Some(0), None))),
        ],
    };
    pub static BaselinePerformanceFactorsRequest: Structure = Structure {
        name: "BaselinePerformanceFactorsRequest",
        union: false,
        members: &[Member::optional("Cpu", Kind::Structure(&CpuPerformanceFactorRequest))],
    };
    pub static BatchDeleteScheduledActionAnswer: Structure = Structure {
        name: "BatchDeleteScheduledActionAnswer",
        union: false,
        members: &[Member::optional(
            "FailedScheduledActions",
            Kind::List(&FailedScheduledUpdateGroupActionRequests),
        )],
    };
    pub static BatchDeleteScheduledActionType: Structure = Structure {
        name: "BatchDeleteScheduledActionType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("ScheduledActionNames", Kind::List(&ScheduledActionNames)),
        ],
    };
    pub static BatchPutScheduledUpdateGroupActionAnswer: Structure = Structure {
        name: "BatchPutScheduledUpdateGroupActionAnswer",
        union: false,
        members: &[Member::optional(
            "FailedScheduledUpdateGroupActions",
            Kind::List(&FailedScheduledUpdateGroupActionRequests),
        )],
    };
    pub static BatchPutScheduledUpdateGroupActionType: Structure = Structure {
        name: "BatchPutScheduledUpdateGroupActionType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required(
                "ScheduledUpdateGroupActions",
                Kind::List(&ScheduledUpdateGroupActionRequests),
            ),
        ],
    };
    pub static BlockDeviceEbsVolumeType: Text =
        Text::new("BlockDeviceEbsVolumeType", Length::new(Some(1), Some(255)), None);
    pub static BlockDeviceMapping: Structure = Structure {
        name: "BlockDeviceMapping",
        union: false,
        members: &[
            Member::optional("VirtualName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("DeviceName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("Ebs", Kind::Structure(&Ebs)),
            Member::optional("NoDevice", Kind::Boolean),
        ],
    };
    pub static BlockDeviceMappings: List = List {
        element: Kind::Structure(&BlockDeviceMapping),
        element_name: "member",
        length: Length::ANY,
    };
    pub static BurstablePerformance: Text =
        Text::one_of("BurstablePerformance", super::BurstablePerformance::TEXTS);
    pub static CancelInstanceRefreshAnswer: Structure = Structure {
        name: "CancelInstanceRefreshAnswer",
        union: false,
        members: &[Member::optional("InstanceRefreshId", Kind::Text(&XmlStringMaxLen255))],
    };
    pub static CancelInstanceRefreshType: Structure = Structure {
        name: "CancelInstanceRefreshType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("WaitForTransitioningInstances", Kind::Boolean),
        ],
    };
    pub static CapacityDistributionStrategy: Text =
        Text::one_of("CapacityDistributionStrategy", super::CapacityDistributionStrategy::TEXTS);
    pub static CapacityForecast: Structure = Structure {
        name: "CapacityForecast",
        union: false,
        members: &[
            Member::required("Timestamps", Kind::List(&PredictiveScalingForecastTimestamps)),
            Member::required("Values", Kind::List(&PredictiveScalingForecastValues)),
        ],
    };
    pub static CapacityReservationIds: List = List {
        element: Kind::Text(&AsciiStringMaxLen255),
        element_name: "member",
        length: Length::ANY,
    };
    pub static CapacityReservationPreference: Text =
        Text::one_of("CapacityReservationPreference", super::CapacityReservationPreference::TEXTS);
    pub static CapacityReservationResourceGroupArns: List =
        List { element: Kind::Text(&ResourceName), element_name: "member", length: Length::ANY };
    pub static CapacityReservationSpecification: Structure = Structure {
        name: "CapacityReservationSpecification",
        union: false,
        members: &[
            Member::optional(
                "CapacityReservationPreference",
                Kind::Text(&CapacityReservationPreference),
            ),
            Member::optional(
                "CapacityReservationTarget",
                Kind::Structure(&CapacityReservationTarget),
            ),
        ],
    };
    pub static CapacityReservationTarget: Structure = Structure {
        name: "CapacityReservationTarget",
        union: false,
        members: &[
            Member::optional("CapacityReservationIds", Kind::List(&CapacityReservationIds)),
            Member::optional(
                "CapacityReservationResourceGroupArns",
                Kind::List(&CapacityReservationResourceGroupArns),
            ),
        ],
    };
    pub static CheckpointPercentages: List = List {
        element: Kind::Integer(Range::new(Some(1), Some(100))),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ClassicLinkVPCSecurityGroups: List = List {
        element: Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ClientToken: Text =
        Text::new("ClientToken", Length::new(Some(1), Some(64)), Some("[A-Za-z0-9\\-_\\/]+"));
    pub static CompleteLifecycleActionAnswer: Structure =
        Structure { name: "CompleteLifecycleActionAnswer", union: false, members: &[] };
    pub static CompleteLifecycleActionType: Structure = Structure {
        name: "CompleteLifecycleActionType",
        union: false,
        members: &[
            Member::required("LifecycleHookName", Kind::Text(&AsciiStringMaxLen255)),
            Member::required("AutoScalingGroupName", Kind::Text(&ResourceName)),
            Member::optional("LifecycleActionToken", Kind::Text(&LifecycleActionToken)),
            Member::required("LifecycleActionResult", Kind::Text(&LifecycleActionResult)),
            Member::optional("InstanceId", Kind::Text(&XmlStringMaxLen19)),
        ],
    };
    pub static Context: Text = Text::new("Context", Length::ANY, None);
    pub static CpuManufacturer: Text =
        Text::one_of("CpuManufacturer", super::CpuManufacturer::TEXTS);
    pub static CpuManufacturers: List =
        List { element: Kind::Text(&CpuManufacturer), element_name: "member", length: Length::ANY };
    pub static CpuPerformanceFactorRequest: Structure = Structure {
        name: "CpuPerformanceFactorRequest",
        union: false,
        members: &[Member::optional(
            "References",
            Kind::List(&PerformanceFactorReferenceSetRequest),
        )
        .named("Reference", "Reference")],
    };
    pub static CreateAutoScalingGroupType: Structure = Structure {
        name: "CreateAutoScalingGroupType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("LaunchConfigurationName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("LaunchTemplate", Kind::Structure(&LaunchTemplateSpecification)),
            Member::optional("MixedInstancesPolicy", Kind::Structure(&MixedInstancesPolicy)),
            Member::optional("InstanceId", Kind::Text(&XmlStringMaxLen19)),
            Member::required("MinSize", Kind::Integer(Range::ANY)),
            Member::required("MaxSize", Kind::Integer(Range::ANY)),
            Member::optional("DesiredCapacity", Kind::Integer(Range::ANY)),
            Member::optional("DefaultCooldown", Kind::Integer(Range::ANY)),
            Member::optional("AvailabilityZones", Kind::List(&AvailabilityZones)),
            Member::optional("AvailabilityZoneIds", Kind::List(&AvailabilityZoneIds)),
            Member::optional("LoadBalancerNames", Kind::List(&LoadBalancerNames)),
            Member::optional("TargetGroupARNs", Kind::List(&TargetGroupARNs)),
            Member::optional("HealthCheckType", Kind::Text(&XmlStringMaxLen32)),
            Member::optional("HealthCheckGracePeriod", Kind::Integer(Range::ANY)),
            Member::optional("PlacementGroup", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("VPCZoneIdentifier", Kind::Text(&XmlStringMaxLen5000)),
            Member::optional("TerminationPolicies", Kind::List(&TerminationPolicies)),
            Member::optional("NewInstancesProtectedFromScaleIn", Kind::Boolean),
            Member::optional("CapacityRebalance", Kind::Boolean),
            Member::optional(
                "LifecycleHookSpecificationList",
                Kind::List(&LifecycleHookSpecifications),
            ),
            Member::optional("DeletionProtection", Kind::Text(&DeletionProtection)),
            Member::optional("Tags", Kind::List(&Tags)),
            Member::optional("ServiceLinkedRoleARN", Kind::Text(&ResourceName)),
            Member::optional("MaxInstanceLifetime", Kind::Integer(Range::ANY)),
            Member::optional("Context", Kind::Text(&Context)),
            Member::optional("DesiredCapacityType", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("DefaultInstanceWarmup", Kind::Integer(Range::ANY)),
            Member::optional("TrafficSources", Kind::List(&TrafficSources)),
            Member::optional(
                "InstanceMaintenancePolicy",
                Kind::Structure(&InstanceMaintenancePolicy),
            ),
            Member::optional(
                "AvailabilityZoneDistribution",
                Kind::Structure(&AvailabilityZoneDistribution),
            ),
            Member::optional(
                "AvailabilityZoneImpairmentPolicy",
                Kind::Structure(&AvailabilityZoneImpairmentPolicy),
            ),
            Member::optional("SkipZonalShiftValidation", Kind::Boolean),
            Member::optional(
                "CapacityReservationSpecification",
                Kind::Structure(&CapacityReservationSpecification),
            ),
            Member::optional("InstanceLifecyclePolicy", Kind::Structure(&InstanceLifecyclePolicy)),
            Member::optional("Operator", Kind::Structure(&Operator)),
        ],
    };
    pub static CreateLaunchConfigurationType: Structure = Structure {
        name: "CreateLaunchConfigurationType",
        union: false,
        members: &[
            Member::required("LaunchConfigurationName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("ImageId", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("KeyName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("SecurityGroups", Kind::List(&SecurityGroups)),
            Member::optional("ClassicLinkVPCId", Kind::Text(&XmlStringMaxLen255)),
            Member::optional(
                "ClassicLinkVPCSecurityGroups",
                Kind::List(&ClassicLinkVPCSecurityGroups),
            ),
            Member::optional("UserData", Kind::Text(&XmlStringUserData)),
            Member::optional("InstanceId", Kind::Text(&XmlStringMaxLen19)),
            Member::optional("InstanceType", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("KernelId", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("RamdiskId", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("BlockDeviceMappings", Kind::List(&BlockDeviceMappings)),
            Member::optional("InstanceMonitoring", Kind::Structure(&InstanceMonitoring)),
            Member::optional("SpotPrice", Kind::Text(&SpotPrice)),
            Member::optional("IamInstanceProfile", Kind::Text(&XmlStringMaxLen1600)),
            Member::optional("EbsOptimized", Kind::Boolean),
            Member::optional("AssociatePublicIpAddress", Kind::Boolean),
            Member::optional("PlacementTenancy", Kind::Text(&XmlStringMaxLen64)),
            Member::optional("MetadataOptions", Kind::Structure(&InstanceMetadataOptions)),
        ],
    };
    pub static CreateOrUpdateTagsType: Structure = Structure {
        name: "CreateOrUpdateTagsType",
        union: false,
        members: &[Member::required("Tags", Kind::List(&Tags))],
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
            Member::optional("Period", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("Metrics", Kind::List(&TargetTrackingMetricDataQueries)),
        ],
    };
    pub static DeleteAutoScalingGroupType: Structure = Structure {
        name: "DeleteAutoScalingGroupType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("ForceDelete", Kind::Boolean),
        ],
    };
    pub static DeleteLifecycleHookAnswer: Structure =
        Structure { name: "DeleteLifecycleHookAnswer", union: false, members: &[] };
    pub static DeleteLifecycleHookType: Structure = Structure {
        name: "DeleteLifecycleHookType",
        union: false,
        members: &[
            Member::required("LifecycleHookName", Kind::Text(&AsciiStringMaxLen255)),
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
        ],
    };
    pub static DeleteNotificationConfigurationType: Structure = Structure {
        name: "DeleteNotificationConfigurationType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("TopicARN", Kind::Text(&XmlStringMaxLen255)),
        ],
    };
    pub static DeletePolicyType: Structure = Structure {
        name: "DeletePolicyType",
        union: false,
        members: &[
            Member::optional("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("PolicyName", Kind::Text(&ResourceName)),
        ],
    };
    pub static DeleteScheduledActionType: Structure = Structure {
        name: "DeleteScheduledActionType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("ScheduledActionName", Kind::Text(&XmlStringMaxLen255)),
        ],
    };
    pub static DeleteTagsType: Structure = Structure {
        name: "DeleteTagsType",
        union: false,
        members: &[Member::required("Tags", Kind::List(&Tags))],
    };
    pub static DeleteWarmPoolAnswer: Structure =
        Structure { name: "DeleteWarmPoolAnswer", union: false, members: &[] };
    pub static DeleteWarmPoolType: Structure = Structure {
        name: "DeleteWarmPoolType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("ForceDelete", Kind::Boolean),
        ],
    };
    pub static DeletionProtection: Text =
        Text::one_of("DeletionProtection", super::DeletionProtection::TEXTS);
    pub static DescribeAccountLimitsAnswer: Structure = Structure {
        name: "DescribeAccountLimitsAnswer",
        union: false,
        members: &[
            Member::optional("MaxNumberOfAutoScalingGroups", Kind::Integer(Range::ANY)),
            Member::optional("MaxNumberOfLaunchConfigurations", Kind::Integer(Range::ANY)),
            Member::optional("NumberOfAutoScalingGroups", Kind::Integer(Range::ANY)),
            Member::optional("NumberOfLaunchConfigurations", Kind::Integer(Range::ANY)),
        ],
    };
    pub static DescribeAccountSettingsAnswer: Structure = Structure {
        name: "DescribeAccountSettingsAnswer",
        union: false,
        members: &[
            Member::optional("Settings", Kind::List(&AccountSettings)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static DescribeAccountSettingsType: Structure = Structure {
        name: "DescribeAccountSettingsType",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&AsciiStringMaxLen255)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
            Member::optional("MaxRecords", Kind::Integer(Range::ANY)),
        ],
    };
    pub static DescribeAdjustmentTypesAnswer: Structure = Structure {
        name: "DescribeAdjustmentTypesAnswer",
        union: false,
        members: &[Member::optional("AdjustmentTypes", Kind::List(&AdjustmentTypes))],
    };
    pub static DescribeAutoScalingInstancesType: Structure = Structure {
        name: "DescribeAutoScalingInstancesType",
        union: false,
        members: &[
            Member::optional("InstanceIds", Kind::List(&InstanceIds)),
            Member::optional("IncludeManagedResources", Kind::Boolean),
            Member::optional("MaxRecords", Kind::Integer(Range::ANY)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static DescribeAutoScalingNotificationTypesAnswer: Structure = Structure {
        name: "DescribeAutoScalingNotificationTypesAnswer",
        union: false,
        members: &[Member::optional(
            "AutoScalingNotificationTypes",
            Kind::List(&AutoScalingNotificationTypes),
        )],
    };
    pub static DescribeInstanceRefreshesAnswer: Structure = Structure {
        name: "DescribeInstanceRefreshesAnswer",
        union: false,
        members: &[
            Member::optional("InstanceRefreshes", Kind::List(&InstanceRefreshes)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static DescribeInstanceRefreshesType: Structure = Structure {
        name: "DescribeInstanceRefreshesType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("InstanceRefreshIds", Kind::List(&InstanceRefreshIds)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
            Member::optional("MaxRecords", Kind::Integer(Range::ANY)),
        ],
    };
    pub static DescribeLifecycleHookTypesAnswer: Structure = Structure {
        name: "DescribeLifecycleHookTypesAnswer",
        union: false,
        members: &[Member::optional(
            "LifecycleHookTypes",
            Kind::List(&AutoScalingNotificationTypes),
        )],
    };
    pub static DescribeLifecycleHooksAnswer: Structure = Structure {
        name: "DescribeLifecycleHooksAnswer",
        union: false,
        members: &[Member::optional("LifecycleHooks", Kind::List(&LifecycleHooks))],
    };
    pub static DescribeLifecycleHooksType: Structure = Structure {
        name: "DescribeLifecycleHooksType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("LifecycleHookNames", Kind::List(&LifecycleHookNames)),
        ],
    };
    pub static DescribeLoadBalancerTargetGroupsRequest: Structure = Structure {
        name: "DescribeLoadBalancerTargetGroupsRequest",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
            Member::optional("MaxRecords", Kind::Integer(Range::ANY)),
        ],
    };
    pub static DescribeLoadBalancerTargetGroupsResponse: Structure = Structure {
        name: "DescribeLoadBalancerTargetGroupsResponse",
        union: false,
        members: &[
            Member::optional(
                "LoadBalancerTargetGroups",
                Kind::List(&LoadBalancerTargetGroupStates),
            ),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static DescribeLoadBalancersRequest: Structure = Structure {
        name: "DescribeLoadBalancersRequest",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
            Member::optional("MaxRecords", Kind::Integer(Range::ANY)),
        ],
    };
    pub static DescribeLoadBalancersResponse: Structure = Structure {
        name: "DescribeLoadBalancersResponse",
        union: false,
        members: &[
            Member::optional("LoadBalancers", Kind::List(&LoadBalancerStates)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static DescribeMetricCollectionTypesAnswer: Structure = Structure {
        name: "DescribeMetricCollectionTypesAnswer",
        union: false,
        members: &[
            Member::optional("Metrics", Kind::List(&MetricCollectionTypes)),
            Member::optional("Granularities", Kind::List(&MetricGranularityTypes)),
        ],
    };
    pub static DescribeNotificationConfigurationsAnswer: Structure = Structure {
        name: "DescribeNotificationConfigurationsAnswer",
        union: false,
        members: &[
            Member::required("NotificationConfigurations", Kind::List(&NotificationConfigurations)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static DescribeNotificationConfigurationsType: Structure = Structure {
        name: "DescribeNotificationConfigurationsType",
        union: false,
        members: &[
            Member::optional("AutoScalingGroupNames", Kind::List(&AutoScalingGroupNames)),
            Member::optional("IncludeManagedResources", Kind::Boolean),
            Member::optional("NextToken", Kind::Text(&XmlString)),
            Member::optional("MaxRecords", Kind::Integer(Range::ANY)),
        ],
    };
    pub static DescribePoliciesType: Structure = Structure {
        name: "DescribePoliciesType",
        union: false,
        members: &[
            Member::optional("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("PolicyNames", Kind::List(&PolicyNames)),
            Member::optional("PolicyTypes", Kind::List(&PolicyTypes)),
            Member::optional("IncludeManagedResources", Kind::Boolean),
            Member::optional("NextToken", Kind::Text(&XmlString)),
            Member::optional("MaxRecords", Kind::Integer(Range::ANY)),
        ],
    };
    pub static DescribeScalingActivitiesType: Structure = Structure {
        name: "DescribeScalingActivitiesType",
        union: false,
        members: &[
            Member::optional("ActivityIds", Kind::List(&ActivityIds)),
            Member::optional("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("IncludeDeletedGroups", Kind::Boolean),
            Member::optional("IncludeManagedResources", Kind::Boolean),
            Member::optional("MaxRecords", Kind::Integer(Range::ANY)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
            Member::optional("Filters", Kind::List(&Filters)),
        ],
    };
    pub static DescribeScheduledActionsType: Structure = Structure {
        name: "DescribeScheduledActionsType",
        union: false,
        members: &[
            Member::optional("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("ScheduledActionNames", Kind::List(&ScheduledActionNames)),
            Member::optional("StartTime", Kind::Timestamp),
            Member::optional("EndTime", Kind::Timestamp),
            Member::optional("IncludeManagedResources", Kind::Boolean),
            Member::optional("NextToken", Kind::Text(&XmlString)),
            Member::optional("MaxRecords", Kind::Integer(Range::ANY)),
        ],
    };
    pub static DescribeTagsType: Structure = Structure {
        name: "DescribeTagsType",
        union: false,
        members: &[
            Member::optional("Filters", Kind::List(&Filters)),
            Member::optional("IncludeManagedResources", Kind::Boolean),
            Member::optional("NextToken", Kind::Text(&XmlString)),
            Member::optional("MaxRecords", Kind::Integer(Range::ANY)),
        ],
    };
    pub static DescribeTerminationPolicyTypesAnswer: Structure = Structure {
        name: "DescribeTerminationPolicyTypesAnswer",
        union: false,
        members: &[Member::optional("TerminationPolicyTypes", Kind::List(&TerminationPolicies))],
    };
    pub static DescribeTrafficSourcesRequest: Structure = Structure {
        name: "DescribeTrafficSourcesRequest",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("TrafficSourceType", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
            Member::optional("MaxRecords", Kind::Integer(Range::ANY)),
        ],
    };
    pub static DescribeTrafficSourcesResponse: Structure = Structure {
        name: "DescribeTrafficSourcesResponse",
        union: false,
        members: &[
            Member::optional("TrafficSources", Kind::List(&TrafficSourceStates)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static DescribeWarmPoolAnswer: Structure = Structure {
        name: "DescribeWarmPoolAnswer",
        union: false,
        members: &[
            Member::optional("WarmPoolConfiguration", Kind::Structure(&WarmPoolConfiguration)),
            Member::optional("Instances", Kind::List(&Instances)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static DescribeWarmPoolType: Structure = Structure {
        name: "DescribeWarmPoolType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("MaxRecords", Kind::Integer(Range::ANY)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static DesiredConfiguration: Structure = Structure {
        name: "DesiredConfiguration",
        union: false,
        members: &[
            Member::optional("LaunchTemplate", Kind::Structure(&LaunchTemplateSpecification)),
            Member::optional("MixedInstancesPolicy", Kind::Structure(&MixedInstancesPolicy)),
        ],
    };
    pub static DetachInstancesAnswer: Structure = Structure {
        name: "DetachInstancesAnswer",
        union: false,
        members: &[Member::optional("Activities", Kind::List(&Activities))],
    };
    pub static DetachInstancesQuery: Structure = Structure {
        name: "DetachInstancesQuery",
        union: false,
        members: &[
            Member::optional("InstanceIds", Kind::List(&InstanceIds)),
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("ShouldDecrementDesiredCapacity", Kind::Boolean),
        ],
    };
    pub static DetachLoadBalancerTargetGroupsResultType: Structure =
        Structure { name: "DetachLoadBalancerTargetGroupsResultType", union: false, members: &[] };
    pub static DetachLoadBalancerTargetGroupsType: Structure = Structure {
        name: "DetachLoadBalancerTargetGroupsType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("TargetGroupARNs", Kind::List(&TargetGroupARNs)),
        ],
    };
    pub static DetachLoadBalancersResultType: Structure =
        Structure { name: "DetachLoadBalancersResultType", union: false, members: &[] };
    pub static DetachLoadBalancersType: Structure = Structure {
        name: "DetachLoadBalancersType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("LoadBalancerNames", Kind::List(&LoadBalancerNames)),
        ],
    };
    pub static DetachTrafficSourcesResultType: Structure =
        Structure { name: "DetachTrafficSourcesResultType", union: false, members: &[] };
    pub static DetachTrafficSourcesType: Structure = Structure {
        name: "DetachTrafficSourcesType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("TrafficSources", Kind::List(&TrafficSources)),
        ],
    };
    pub static DisableMetricsCollectionQuery: Structure = Structure {
        name: "DisableMetricsCollectionQuery",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("Metrics", Kind::List(&Metrics)),
        ],
    };
    pub static DistributionSegment: Structure = Structure {
        name: "DistributionSegment",
        union: false,
        members: &[Member::optional("TargetCapacityTypes", Kind::List(&TargetCapacityTypes))],
    };
    pub static DistributionSegments: List = List {
        element: Kind::Structure(&DistributionSegment),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Ebs: Structure = Structure {
        name: "Ebs",
        union: false,
        members: &[
            Member::optional("SnapshotId", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("VolumeSize", Kind::Integer(Range::new(Some(1), Some(16384)))),
            Member::optional("VolumeType", Kind::Text(&BlockDeviceEbsVolumeType)),
            Member::optional("DeleteOnTermination", Kind::Boolean),
            Member::optional("Iops", Kind::Integer(Range::new(Some(100), Some(20000)))),
            Member::optional("Encrypted", Kind::Boolean),
            Member::optional("Throughput", Kind::Integer(Range::new(Some(125), Some(1000)))),
        ],
    };
    pub static EnableMetricsCollectionQuery: Structure = Structure {
        name: "EnableMetricsCollectionQuery",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("Metrics", Kind::List(&Metrics)),
            Member::required("Granularity", Kind::Text(&XmlStringMaxLen255)),
        ],
    };
    pub static EnabledMetric: Structure = Structure {
        name: "EnabledMetric",
        union: false,
        members: &[
            Member::optional("Metric", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("Granularity", Kind::Text(&XmlStringMaxLen255)),
        ],
    };
    pub static EnabledMetrics: List = List {
        element: Kind::Structure(&EnabledMetric),
        element_name: "member",
        length: Length::ANY,
    };
    pub static EnterStandbyAnswer: Structure = Structure {
        name: "EnterStandbyAnswer",
        union: false,
        members: &[Member::optional("Activities", Kind::List(&Activities))],
    };
    pub static EnterStandbyQuery: Structure = Structure {
        name: "EnterStandbyQuery",
        union: false,
        members: &[
            Member::optional("InstanceIds", Kind::List(&InstanceIds)),
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("ShouldDecrementDesiredCapacity", Kind::Boolean),
        ],
    };
    pub static ExcludedInstance: Text = Text::new(
        "ExcludedInstance",
        Length::new(Some(1), Some(30)),
        Some("[a-zA-Z0-9\\.\\*\\-]+"),
    );
    pub static ExcludedInstanceTypes: List = List {
        element: Kind::Text(&ExcludedInstance),
        element_name: "member",
        length: Length::new(None, Some(400)),
    };
    pub static ExecutePolicyType: Structure = Structure {
        name: "ExecutePolicyType",
        union: false,
        members: &[
            Member::optional("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("PolicyName", Kind::Text(&ResourceName)),
            Member::optional("HonorCooldown", Kind::Boolean),
            Member::optional("MetricValue", Kind::Double(Span::ANY)),
            Member::optional("BreachThreshold", Kind::Double(Span::ANY)),
        ],
    };
    pub static ExitStandbyAnswer: Structure = Structure {
        name: "ExitStandbyAnswer",
        union: false,
        members: &[Member::optional("Activities", Kind::List(&Activities))],
    };
    pub static ExitStandbyQuery: Structure = Structure {
        name: "ExitStandbyQuery",
        union: false,
        members: &[
            Member::optional("InstanceIds", Kind::List(&InstanceIds)),
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
        ],
    };
    pub static FailedScheduledUpdateGroupActionRequest: Structure = Structure {
        name: "FailedScheduledUpdateGroupActionRequest",
        union: false,
        members: &[
            Member::required("ScheduledActionName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("ErrorCode", Kind::Text(&XmlStringMaxLen64)),
            Member::optional("ErrorMessage", Kind::Text(&XmlString)),
        ],
    };
    pub static FailedScheduledUpdateGroupActionRequests: List = List {
        element: Kind::Structure(&FailedScheduledUpdateGroupActionRequest),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Filter: Structure = Structure {
        name: "Filter",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&XmlString)),
            Member::optional("Values", Kind::List(&Values)),
        ],
    };
    pub static Filters: List =
        List { element: Kind::Structure(&Filter), element_name: "member", length: Length::ANY };
    pub static GetPredictiveScalingForecastAnswer: Structure = Structure {
        name: "GetPredictiveScalingForecastAnswer",
        union: false,
        members: &[
            Member::required("LoadForecast", Kind::List(&LoadForecasts)),
            Member::required("CapacityForecast", Kind::Structure(&CapacityForecast)),
            Member::required("UpdateTime", Kind::Timestamp),
        ],
    };
    pub static GetPredictiveScalingForecastType: Structure = Structure {
        name: "GetPredictiveScalingForecastType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("PolicyName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("StartTime", Kind::Timestamp),
            Member::required("EndTime", Kind::Timestamp),
        ],
    };
    pub static ImageId: Text =
        Text::new("ImageId", Length::new(Some(5), Some(21)), Some("^ami-[a-z0-9]{1,17}$"));
    pub static ImpairedZoneHealthCheckBehavior: Text = Text::one_of(
        "ImpairedZoneHealthCheckBehavior",
        super::ImpairedZoneHealthCheckBehavior::TEXTS,
    );
    pub static Instance: Structure = Structure {
        name: "Instance",
        union: false,
        members: &[
            Member::required("InstanceId", Kind::Text(&XmlStringMaxLen19)),
            Member::optional("InstanceType", Kind::Text(&XmlStringMaxLen255)),
            Member::required("AvailabilityZone", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("AvailabilityZoneId", Kind::Text(&XmlStringMaxLen255)),
            Member::required("LifecycleState", Kind::Text(&LifecycleState)),
            Member::required("HealthStatus", Kind::Text(&XmlStringMaxLen32)),
            Member::optional("LaunchConfigurationName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("LaunchTemplate", Kind::Structure(&LaunchTemplateSpecification)),
            Member::optional("ImageId", Kind::Text(&XmlStringMaxLen255)),
            Member::required("ProtectedFromScaleIn", Kind::Boolean),
            Member::optional("WeightedCapacity", Kind::Text(&XmlStringMaxLen32)),
        ],
    };
    pub static InstanceCollection: Structure = Structure {
        name: "InstanceCollection",
        union: false,
        members: &[
            Member::optional("InstanceType", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("MarketType", Kind::Text(&XmlStringMaxLen64)),
            Member::optional("SubnetId", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("AvailabilityZone", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("AvailabilityZoneId", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("InstanceIds", Kind::List(&InstanceIds)),
        ],
    };
    pub static InstanceCollections: List = List {
        element: Kind::Structure(&InstanceCollection),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InstanceGeneration: Text =
        Text::one_of("InstanceGeneration", super::InstanceGeneration::TEXTS);
    pub static InstanceGenerations: List = List {
        element: Kind::Text(&InstanceGeneration),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InstanceIds: List = List {
        element: Kind::Text(&XmlStringMaxLen19),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InstanceLifecyclePolicy: Structure = Structure {
        name: "InstanceLifecyclePolicy",
        union: false,
        members: &[Member::optional("RetentionTriggers", Kind::Structure(&RetentionTriggers))],
    };
    pub static InstanceMaintenancePolicy: Structure = Structure {
        name: "InstanceMaintenancePolicy",
        union: false,
        members: &[
            Member::optional(
                "MinHealthyPercentage",
                Kind::Integer(Range::new(Some(-1), Some(100))),
            ),
            Member::optional(
                "MaxHealthyPercentage",
                Kind::Integer(Range::new(Some(-1), Some(200))),
            ),
        ],
    };
    pub static InstanceMetadataEndpointState: Text =
        Text::one_of("InstanceMetadataEndpointState", super::InstanceMetadataEndpointState::TEXTS);
    pub static InstanceMetadataHttpTokensState: Text = Text::one_of(
        "InstanceMetadataHttpTokensState",
        super::InstanceMetadataHttpTokensState::TEXTS,
    );
    pub static InstanceMetadataOptions: Structure = Structure {
        name: "InstanceMetadataOptions",
        union: false,
        members: &[
            Member::optional("HttpTokens", Kind::Text(&InstanceMetadataHttpTokensState)),
            Member::optional(
                "HttpPutResponseHopLimit",
                Kind::Integer(Range::new(Some(1), Some(64))),
            ),
            Member::optional("HttpEndpoint", Kind::Text(&InstanceMetadataEndpointState)),
        ],
    };
    pub static InstanceMonitoring: Structure = Structure {
        name: "InstanceMonitoring",
        union: false,
        members: &[Member::optional("Enabled", Kind::Boolean)],
    };
    pub static InstanceRefresh: Structure = Structure {
        name: "InstanceRefresh",
        union: false,
        members: &[
            Member::optional("InstanceRefreshId", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("Status", Kind::Text(&InstanceRefreshStatus)),
            Member::optional("StatusReason", Kind::Text(&XmlStringMaxLen1023)),
            Member::optional("StartTime", Kind::Timestamp),
            Member::optional("EndTime", Kind::Timestamp),
            Member::optional("PercentageComplete", Kind::Integer(Range::new(Some(0), Some(100)))),
            Member::optional("InstancesToUpdate", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("ProgressDetails", Kind::Structure(&InstanceRefreshProgressDetails)),
            Member::optional("Preferences", Kind::Structure(&RefreshPreferences)),
            Member::optional("DesiredConfiguration", Kind::Structure(&DesiredConfiguration)),
            Member::optional("RollbackDetails", Kind::Structure(&RollbackDetails)),
            Member::optional("Strategy", Kind::Text(&RefreshStrategy)),
        ],
    };
    pub static InstanceRefreshIds: List = List {
        element: Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InstanceRefreshLivePoolProgress: Structure = Structure {
        name: "InstanceRefreshLivePoolProgress",
        union: false,
        members: &[
            Member::optional("PercentageComplete", Kind::Integer(Range::new(Some(0), Some(100)))),
            Member::optional("InstancesToUpdate", Kind::Integer(Range::new(Some(0), None))),
        ],
    };
    pub static InstanceRefreshProgressDetails: Structure = Structure {
        name: "InstanceRefreshProgressDetails",
        union: false,
        members: &[
            Member::optional("LivePoolProgress", Kind::Structure(&InstanceRefreshLivePoolProgress)),
            Member::optional("WarmPoolProgress", Kind::Structure(&InstanceRefreshWarmPoolProgress)),
        ],
    };
    pub static InstanceRefreshStatus: Text =
        Text::one_of("InstanceRefreshStatus", super::InstanceRefreshStatus::TEXTS);
    pub static InstanceRefreshWarmPoolProgress: Structure = Structure {
        name: "InstanceRefreshWarmPoolProgress",
        union: false,
        members: &[
            Member::optional("PercentageComplete", Kind::Integer(Range::new(Some(0), Some(100)))),
            Member::optional("InstancesToUpdate", Kind::Integer(Range::new(Some(0), None))),
        ],
    };
    pub static InstanceRefreshes: List = List {
        element: Kind::Structure(&InstanceRefresh),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InstanceRequirements: Structure = Structure {
        name: "InstanceRequirements",
        union: false,
        members: &[
            Member::required("VCpuCount", Kind::Structure(&VCpuCountRequest)),
            Member::required("MemoryMiB", Kind::Structure(&MemoryMiBRequest)),
            Member::optional("CpuManufacturers", Kind::List(&CpuManufacturers)),
            Member::optional("MemoryGiBPerVCpu", Kind::Structure(&MemoryGiBPerVCpuRequest)),
            Member::optional("ExcludedInstanceTypes", Kind::List(&ExcludedInstanceTypes)),
            Member::optional("InstanceGenerations", Kind::List(&InstanceGenerations)),
            Member::optional(
                "SpotMaxPricePercentageOverLowestPrice",
                Kind::Integer(Range::new(Some(0), None)),
            ),
            Member::optional(
                "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
                Kind::Integer(Range::new(Some(0), None)),
            ),
            Member::optional(
                "OnDemandMaxPricePercentageOverLowestPrice",
                Kind::Integer(Range::new(Some(0), None)),
            ),
            Member::optional("BareMetal", Kind::Text(&BareMetal)),
            Member::optional("BurstablePerformance", Kind::Text(&BurstablePerformance)),
            Member::optional("RequireHibernateSupport", Kind::Boolean),
            Member::optional(
                "NetworkInterfaceCount",
                Kind::Structure(&NetworkInterfaceCountRequest),
            ),
            Member::optional("LocalStorage", Kind::Text(&LocalStorage)),
            Member::optional("LocalStorageTypes", Kind::List(&LocalStorageTypes)),
            Member::optional("TotalLocalStorageGB", Kind::Structure(&TotalLocalStorageGBRequest)),
            Member::optional(
                "BaselineEbsBandwidthMbps",
                Kind::Structure(&BaselineEbsBandwidthMbpsRequest),
            ),
            Member::optional("AcceleratorTypes", Kind::List(&AcceleratorTypes)),
            Member::optional("AcceleratorCount", Kind::Structure(&AcceleratorCountRequest)),
            Member::optional("AcceleratorManufacturers", Kind::List(&AcceleratorManufacturers)),
            Member::optional("AcceleratorNames", Kind::List(&AcceleratorNames)),
            Member::optional(
                "AcceleratorTotalMemoryMiB",
                Kind::Structure(&AcceleratorTotalMemoryMiBRequest),
            ),
            Member::optional("NetworkBandwidthGbps", Kind::Structure(&NetworkBandwidthGbpsRequest)),
            Member::optional("AllowedInstanceTypes", Kind::List(&AllowedInstanceTypes)),
            Member::optional(
                "BaselinePerformanceFactors",
                Kind::Structure(&BaselinePerformanceFactorsRequest),
            ),
        ],
    };
    pub static InstanceReusePolicy: Structure = Structure {
        name: "InstanceReusePolicy",
        union: false,
        members: &[Member::optional("ReuseOnScaleIn", Kind::Boolean)],
    };
    pub static Instances: List =
        List { element: Kind::Structure(&Instance), element_name: "member", length: Length::ANY };
    pub static InstancesDistribution: Structure = Structure {
        name: "InstancesDistribution",
        union: false,
        members: &[
            Member::optional("OnDemandAllocationStrategy", Kind::Text(&XmlString)),
            Member::optional("OnDemandBaseCapacity", Kind::Integer(Range::ANY)),
            Member::optional("OnDemandPercentageAboveBaseCapacity", Kind::Integer(Range::ANY)),
            Member::optional("SpotAllocationStrategy", Kind::Text(&XmlString)),
            Member::optional("SpotInstancePools", Kind::Integer(Range::ANY)),
            Member::optional("SpotMaxPrice", Kind::Text(&MixedInstanceSpotPrice)),
            Member::optional("DistributionSegments", Kind::List(&DistributionSegments)),
        ],
    };
    pub static LaunchConfiguration: Structure = Structure {
        name: "LaunchConfiguration",
        union: false,
        members: &[
            Member::required("LaunchConfigurationName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("LaunchConfigurationARN", Kind::Text(&ResourceName)),
            Member::required("ImageId", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("KeyName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("SecurityGroups", Kind::List(&SecurityGroups)),
            Member::optional("ClassicLinkVPCId", Kind::Text(&XmlStringMaxLen255)),
            Member::optional(
                "ClassicLinkVPCSecurityGroups",
                Kind::List(&ClassicLinkVPCSecurityGroups),
            ),
            Member::optional("UserData", Kind::Text(&XmlStringUserData)),
            Member::required("InstanceType", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("KernelId", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("RamdiskId", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("BlockDeviceMappings", Kind::List(&BlockDeviceMappings)),
            Member::optional("InstanceMonitoring", Kind::Structure(&InstanceMonitoring)),
            Member::optional("SpotPrice", Kind::Text(&SpotPrice)),
            Member::optional("IamInstanceProfile", Kind::Text(&XmlStringMaxLen1600)),
            Member::required("CreatedTime", Kind::Timestamp),
            Member::optional("EbsOptimized", Kind::Boolean),
            Member::optional("AssociatePublicIpAddress", Kind::Boolean),
            Member::optional("PlacementTenancy", Kind::Text(&XmlStringMaxLen64)),
            Member::optional("MetadataOptions", Kind::Structure(&InstanceMetadataOptions)),
        ],
    };
    pub static LaunchConfigurationNameType: Structure = Structure {
        name: "LaunchConfigurationNameType",
        union: false,
        members: &[Member::required("LaunchConfigurationName", Kind::Text(&XmlStringMaxLen255))],
    };
    pub static LaunchConfigurationNames: List = List {
        element: Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LaunchConfigurationNamesType: Structure = Structure {
        name: "LaunchConfigurationNamesType",
        union: false,
        members: &[
            Member::optional("LaunchConfigurationNames", Kind::List(&LaunchConfigurationNames)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
            Member::optional("MaxRecords", Kind::Integer(Range::ANY)),
        ],
    };
    pub static LaunchConfigurations: List = List {
        element: Kind::Structure(&LaunchConfiguration),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LaunchConfigurationsType: Structure = Structure {
        name: "LaunchConfigurationsType",
        union: false,
        members: &[
            Member::required("LaunchConfigurations", Kind::List(&LaunchConfigurations)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static LaunchInstancesError: Structure = Structure {
        name: "LaunchInstancesError",
        union: false,
        members: &[
            Member::optional("InstanceType", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("MarketType", Kind::Text(&XmlStringMaxLen64)),
            Member::optional("SubnetId", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("AvailabilityZone", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("AvailabilityZoneId", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("ErrorCode", Kind::Text(&XmlStringMaxLen64)),
            Member::optional("ErrorMessage", Kind::Text(&XmlString)),
        ],
    };
    pub static LaunchInstancesErrors: List = List {
        element: Kind::Structure(&LaunchInstancesError),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LaunchInstancesRequest: Structure = Structure {
        name: "LaunchInstancesRequest",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("RequestedCapacity", Kind::Integer(Range::new(Some(1), None))),
            Member::required("ClientToken", Kind::Text(&ClientToken)),
            Member::optional("AvailabilityZones", Kind::List(&AvailabilityZonesLimit1)),
            Member::optional("AvailabilityZoneIds", Kind::List(&AvailabilityZoneIdsLimit1)),
            Member::optional("SubnetIds", Kind::List(&SubnetIdsLimit1)),
            Member::optional("RetryStrategy", Kind::Text(&RetryStrategy)),
        ],
    };
    pub static LaunchInstancesResult: Structure = Structure {
        name: "LaunchInstancesResult",
        union: false,
        members: &[
            Member::optional("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("ClientToken", Kind::Text(&ClientToken)),
            Member::optional("Instances", Kind::List(&InstanceCollections)),
            Member::optional("Errors", Kind::List(&LaunchInstancesErrors)),
        ],
    };
    pub static LaunchTemplate: Structure = Structure {
        name: "LaunchTemplate",
        union: false,
        members: &[
            Member::optional(
                "LaunchTemplateSpecification",
                Kind::Structure(&LaunchTemplateSpecification),
            ),
            Member::optional("Overrides", Kind::List(&Overrides)),
        ],
    };
    pub static LaunchTemplateName: Text = Text::new(
        "LaunchTemplateName",
        Length::new(Some(3), Some(128)),
        Some("[a-zA-Z0-9\\(\\)\\.\\-/_]+"),
    );
    pub static LaunchTemplateOverrides: Structure = Structure {
        name: "LaunchTemplateOverrides",
        union: false,
        members: &[
            Member::optional("InstanceType", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("WeightedCapacity", Kind::Text(&XmlStringMaxLen32)),
            Member::optional(
                "LaunchTemplateSpecification",
                Kind::Structure(&LaunchTemplateSpecification),
            ),
            Member::optional("InstanceRequirements", Kind::Structure(&InstanceRequirements)),
            Member::optional("ImageId", Kind::Text(&ImageId)),
        ],
    };
    pub static LaunchTemplateSpecification: Structure = Structure {
        name: "LaunchTemplateSpecification",
        union: false,
        members: &[
            Member::optional("LaunchTemplateId", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("LaunchTemplateName", Kind::Text(&LaunchTemplateName)),
            Member::optional("Version", Kind::Text(&XmlStringMaxLen255)),
        ],
    };
    pub static LifecycleActionResult: Text = Text::new("LifecycleActionResult", Length::ANY, None);
    pub static LifecycleActionToken: Text =
        Text::new("LifecycleActionToken", Length::new(Some(36), Some(36)), None);
    pub static LifecycleHook: Structure = Structure {
        name: "LifecycleHook",
        union: false,
        members: &[
            Member::optional("LifecycleHookName", Kind::Text(&AsciiStringMaxLen255)),
            Member::optional("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("LifecycleTransition", Kind::Text(&LifecycleTransition)),
            Member::optional("NotificationTargetARN", Kind::Text(&NotificationTargetResourceName)),
            Member::optional("RoleARN", Kind::Text(&XmlStringMaxLen255)),
            Member::optional(
                "NotificationMetadata",
                Kind::Text(&AnyPrintableAsciiStringMaxLen4000),
            ),
            Member::optional("HeartbeatTimeout", Kind::Integer(Range::ANY)),
            Member::optional("GlobalTimeout", Kind::Integer(Range::ANY)),
            Member::optional("DefaultResult", Kind::Text(&LifecycleActionResult)),
        ],
    };
    pub static LifecycleHookNames: List = List {
        element: Kind::Text(&AsciiStringMaxLen255),
        element_name: "member",
        length: Length::new(None, Some(50)),
    };
    pub static LifecycleHookSpecification: Structure = Structure {
        name: "LifecycleHookSpecification",
        union: false,
        members: &[
            Member::required("LifecycleHookName", Kind::Text(&AsciiStringMaxLen255)),
            Member::required("LifecycleTransition", Kind::Text(&LifecycleTransition)),
            Member::optional(
                "NotificationMetadata",
                Kind::Text(&AnyPrintableAsciiStringMaxLen4000),
            ),
            Member::optional("HeartbeatTimeout", Kind::Integer(Range::ANY)),
            Member::optional("DefaultResult", Kind::Text(&LifecycleActionResult)),
            Member::optional("NotificationTargetARN", Kind::Text(&NotificationTargetResourceName)),
            Member::optional("RoleARN", Kind::Text(&XmlStringMaxLen255)),
        ],
    };
    pub static LifecycleHookSpecifications: List = List {
        element: Kind::Structure(&LifecycleHookSpecification),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LifecycleHooks: List = List {
        element: Kind::Structure(&LifecycleHook),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LifecycleState: Text = Text::one_of("LifecycleState", super::LifecycleState::TEXTS);
    pub static LifecycleTransition: Text = Text::new("LifecycleTransition", Length::ANY, None);
    pub static LoadBalancerNames: List = List {
        element: Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LoadBalancerState: Structure = Structure {
        name: "LoadBalancerState",
        union: false,
        members: &[
            Member::optional("LoadBalancerName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("State", Kind::Text(&XmlStringMaxLen255)),
        ],
    };
    pub static LoadBalancerStates: List = List {
        element: Kind::Structure(&LoadBalancerState),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LoadBalancerTargetGroupState: Structure = Structure {
        name: "LoadBalancerTargetGroupState",
        union: false,
        members: &[
            Member::optional("LoadBalancerTargetGroupARN", Kind::Text(&XmlStringMaxLen511)),
            Member::optional("State", Kind::Text(&XmlStringMaxLen255)),
        ],
    };
    pub static LoadBalancerTargetGroupStates: List = List {
        element: Kind::Structure(&LoadBalancerTargetGroupState),
        element_name: "member",
        length: Length::ANY,
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
    pub static LocalStorage: Text = Text::one_of("LocalStorage", super::LocalStorage::TEXTS);
    pub static LocalStorageType: Text =
        Text::one_of("LocalStorageType", super::LocalStorageType::TEXTS);
    pub static LocalStorageTypes: List = List {
        element: Kind::Text(&LocalStorageType),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ManagerIdentifier: Text =
        Text::new("ManagerIdentifier", Length::new(Some(1), Some(128)), None);
    pub static MemoryGiBPerVCpuRequest: Structure = Structure {
        name: "MemoryGiBPerVCpuRequest",
        union: false,
        members: &[
            Member::optional("Min", Kind::Double(Span::new(Some(0_f64), None))),
            Member::optional("Max", Kind::Double(Span::new(Some(0_f64), None))),
        ],
    };
    pub static MemoryMiBRequest: Structure = Structure {
        name: "MemoryMiBRequest",
        union: false,
        members: &[
            Member::required("Min", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("Max", Kind::Integer(Range::new(Some(0), None))),
        ],
    };
    pub static Metric: Structure = Structure {
        name: "Metric",
        union: false,
        members: &[
            Member::required("Namespace", Kind::Text(&MetricNamespace)),
            Member::required("MetricName", Kind::Text(&MetricName)),
            Member::optional("Dimensions", Kind::List(&MetricDimensions)),
        ],
    };
    pub static MetricCollectionType: Structure = Structure {
        name: "MetricCollectionType",
        union: false,
        members: &[Member::optional("Metric", Kind::Text(&XmlStringMaxLen255))],
    };
    pub static MetricCollectionTypes: List = List {
        element: Kind::Structure(&MetricCollectionType),
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
            Member::required("Id", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("Expression", Kind::Text(&XmlStringMaxLen1023)),
            Member::optional("MetricStat", Kind::Structure(&MetricStat)),
            Member::optional("Label", Kind::Text(&XmlStringMetricLabel)),
            Member::optional("ReturnData", Kind::Boolean),
        ],
    };
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
    pub static MetricGranularityType: Structure = Structure {
        name: "MetricGranularityType",
        union: false,
        members: &[Member::optional("Granularity", Kind::Text(&XmlStringMaxLen255))],
    };
    pub static MetricGranularityTypes: List = List {
        element: Kind::Structure(&MetricGranularityType),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MetricName: Text = Text::new("MetricName", Length::ANY, None);
    pub static MetricNamespace: Text = Text::new("MetricNamespace", Length::ANY, None);
    pub static MetricStat: Structure = Structure {
        name: "MetricStat",
        union: false,
        members: &[
            Member::required("Metric", Kind::Structure(&Metric)),
            Member::required("Stat", Kind::Text(&XmlStringMetricStat)),
            Member::optional("Unit", Kind::Text(&MetricUnit)),
        ],
    };
    pub static MetricStatistic: Text =
        Text::one_of("MetricStatistic", super::MetricStatistic::TEXTS);
    pub static MetricType: Text = Text::one_of("MetricType", super::MetricType::TEXTS);
    pub static MetricUnit: Text = Text::new("MetricUnit", Length::ANY, None);
    pub static Metrics: List = List {
        element: Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: Length::ANY,
    };
    pub static MixedInstanceSpotPrice: Text =
        Text::new("MixedInstanceSpotPrice", Length::new(Some(0), Some(255)), None);
    pub static MixedInstancesPolicy: Structure = Structure {
        name: "MixedInstancesPolicy",
        union: false,
        members: &[
            Member::optional("LaunchTemplate", Kind::Structure(&LaunchTemplate)),
            Member::optional("InstancesDistribution", Kind::Structure(&InstancesDistribution)),
        ],
    };
    pub static NetworkBandwidthGbpsRequest: Structure = Structure {
        name: "NetworkBandwidthGbpsRequest",
        union: false,
        members: &[
            Member::optional("Min", Kind::Double(Span::new(Some(0_f64), None))),
            Member::optional("Max", Kind::Double(Span::new(Some(0_f64), None))),
        ],
    };
    pub static NetworkInterfaceCountRequest: Structure = Structure {
        name: "NetworkInterfaceCountRequest",
        union: false,
        members: &[
            Member::optional("Min", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("Max", Kind::Integer(Range::new(Some(0), None))),
        ],
    };
    pub static NotificationConfiguration: Structure = Structure {
        name: "NotificationConfiguration",
        union: false,
        members: &[
            Member::optional("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("TopicARN", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("NotificationType", Kind::Text(&XmlStringMaxLen255)),
        ],
    };
    pub static NotificationConfigurations: List = List {
        element: Kind::Structure(&NotificationConfiguration),
        element_name: "member",
        length: Length::ANY,
    };
    pub static NotificationTargetResourceName: Text = Text::new(
        "NotificationTargetResourceName",
        Length::new(Some(0), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static Operator: Structure = Structure {
        name: "Operator",
        union: false,
        members: &[Member::required("Principal", Kind::Text(&ManagerIdentifier))],
    };
    pub static Overrides: List = List {
        element: Kind::Structure(&LaunchTemplateOverrides),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PerformanceFactorReferenceRequest: Structure = Structure {
        name: "PerformanceFactorReferenceRequest",
        union: false,
        members: &[Member::optional("InstanceFamily", Kind::Text(&String))],
    };
    pub static PerformanceFactorReferenceSetRequest: List = List {
        element: Kind::Structure(&PerformanceFactorReferenceRequest),
        element_name: "item",
        length: Length::ANY,
    };
    pub static PoliciesType: Structure = Structure {
        name: "PoliciesType",
        union: false,
        members: &[
            Member::optional("ScalingPolicies", Kind::List(&ScalingPolicies)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static PolicyARNType: Structure = Structure {
        name: "PolicyARNType",
        union: false,
        members: &[
            Member::optional("PolicyARN", Kind::Text(&ResourceName)),
            Member::optional("Alarms", Kind::List(&Alarms)),
        ],
    };
    pub static PolicyNames: List =
        List { element: Kind::Text(&ResourceName), element_name: "member", length: Length::ANY };
    pub static PolicyTypes: List = List {
        element: Kind::Text(&XmlStringMaxLen64),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PredefinedLoadMetricType: Text =
        Text::one_of("PredefinedLoadMetricType", super::PredefinedLoadMetricType::TEXTS);
    pub static PredefinedMetricPairType: Text =
        Text::one_of("PredefinedMetricPairType", super::PredefinedMetricPairType::TEXTS);
    pub static PredefinedMetricSpecification: Structure = Structure {
        name: "PredefinedMetricSpecification",
        union: false,
        members: &[
            Member::required("PredefinedMetricType", Kind::Text(&MetricType)),
            Member::optional("ResourceLabel", Kind::Text(&XmlStringMaxLen1023)),
        ],
    };
    pub static PredefinedScalingMetricType: Text =
        Text::one_of("PredefinedScalingMetricType", super::PredefinedScalingMetricType::TEXTS);
    pub static PredictiveScalingConfiguration: Structure = Structure {
        name: "PredictiveScalingConfiguration",
        union: false,
        members: &[
            Member::required(
                "MetricSpecifications",
                Kind::List(&PredictiveScalingMetricSpecifications),
            ),
            Member::optional("Mode", Kind::Text(&PredictiveScalingMode)),
            Member::optional("SchedulingBufferTime", Kind::Integer(Range::new(Some(0), None))),
            Member::optional(
                "MaxCapacityBreachBehavior",
                Kind::Text(&PredictiveScalingMaxCapacityBreachBehavior),
            ),
            Member::optional("MaxCapacityBuffer", Kind::Integer(Range::new(Some(0), Some(100)))),
        ],
    };
    pub static PredictiveScalingCustomizedCapacityMetric: Structure = Structure {
        name: "PredictiveScalingCustomizedCapacityMetric",
        union: false,
        members: &[Member::required("MetricDataQueries", Kind::List(&MetricDataQueries))],
    };
    pub static PredictiveScalingCustomizedLoadMetric: Structure = Structure {
        name: "PredictiveScalingCustomizedLoadMetric",
        union: false,
        members: &[Member::required("MetricDataQueries", Kind::List(&MetricDataQueries))],
    };
    pub static PredictiveScalingCustomizedScalingMetric: Structure = Structure {
        name: "PredictiveScalingCustomizedScalingMetric",
        union: false,
        members: &[Member::required("MetricDataQueries", Kind::List(&MetricDataQueries))],
    };
    pub static PredictiveScalingForecastTimestamps: List =
        List { element: Kind::Timestamp, element_name: "member", length: Length::ANY };
    pub static PredictiveScalingForecastValues: List =
        List { element: Kind::Double(Span::ANY), element_name: "member", length: Length::ANY };
    pub static PredictiveScalingMaxCapacityBreachBehavior: Text = Text::one_of(
        "PredictiveScalingMaxCapacityBreachBehavior",
        super::PredictiveScalingMaxCapacityBreachBehavior::TEXTS,
    );
    pub static PredictiveScalingMetricSpecification: Structure = Structure {
        name: "PredictiveScalingMetricSpecification",
        union: false,
        members: &[
            Member::required("TargetValue", Kind::Double(Span::ANY)),
            Member::optional(
                "PredefinedMetricPairSpecification",
                Kind::Structure(&PredictiveScalingPredefinedMetricPair),
            ),
            Member::optional(
                "PredefinedScalingMetricSpecification",
                Kind::Structure(&PredictiveScalingPredefinedScalingMetric),
            ),
            Member::optional(
                "PredefinedLoadMetricSpecification",
                Kind::Structure(&PredictiveScalingPredefinedLoadMetric),
            ),
            Member::optional(
                "CustomizedScalingMetricSpecification",
                Kind::Structure(&PredictiveScalingCustomizedScalingMetric),
            ),
            Member::optional(
                "CustomizedLoadMetricSpecification",
                Kind::Structure(&PredictiveScalingCustomizedLoadMetric),
            ),
            Member::optional(
                "CustomizedCapacityMetricSpecification",
                Kind::Structure(&PredictiveScalingCustomizedCapacityMetric),
            ),
        ],
    };
    pub static PredictiveScalingMetricSpecifications: List = List {
        element: Kind::Structure(&PredictiveScalingMetricSpecification),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PredictiveScalingMode: Text =
        Text::one_of("PredictiveScalingMode", super::PredictiveScalingMode::TEXTS);
    pub static PredictiveScalingPredefinedLoadMetric: Structure = Structure {
        name: "PredictiveScalingPredefinedLoadMetric",
        union: false,
        members: &[
            Member::required("PredefinedMetricType", Kind::Text(&PredefinedLoadMetricType)),
            Member::optional("ResourceLabel", Kind::Text(&XmlStringMaxLen1023)),
        ],
    };
    pub static PredictiveScalingPredefinedMetricPair: Structure = Structure {
        name: "PredictiveScalingPredefinedMetricPair",
        union: false,
        members: &[
            Member::required("PredefinedMetricType", Kind::Text(&PredefinedMetricPairType)),
            Member::optional("ResourceLabel", Kind::Text(&XmlStringMaxLen1023)),
        ],
    };
    pub static PredictiveScalingPredefinedScalingMetric: Structure = Structure {
        name: "PredictiveScalingPredefinedScalingMetric",
        union: false,
        members: &[
            Member::required("PredefinedMetricType", Kind::Text(&PredefinedScalingMetricType)),
            Member::optional("ResourceLabel", Kind::Text(&XmlStringMaxLen1023)),
        ],
    };
    pub static ProcessNames: List = List {
        element: Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ProcessType: Structure = Structure {
        name: "ProcessType",
        union: false,
        members: &[Member::required("ProcessName", Kind::Text(&XmlStringMaxLen255))],
    };
    pub static Processes: List = List {
        element: Kind::Structure(&ProcessType),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ProcessesType: Structure = Structure {
        name: "ProcessesType",
        union: false,
        members: &[Member::optional("Processes", Kind::List(&Processes))],
    };
    pub static PutAccountSettingAnswer: Structure =
        Structure { name: "PutAccountSettingAnswer", union: false, members: &[] };
    pub static PutAccountSettingType: Structure = Structure {
        name: "PutAccountSettingType",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&AsciiStringMaxLen255)),
            Member::required("Value", Kind::Text(&AsciiStringMaxLen255)),
        ],
    };
    pub static PutLifecycleHookAnswer: Structure =
        Structure { name: "PutLifecycleHookAnswer", union: false, members: &[] };
    pub static PutLifecycleHookType: Structure = Structure {
        name: "PutLifecycleHookType",
        union: false,
        members: &[
            Member::required("LifecycleHookName", Kind::Text(&AsciiStringMaxLen255)),
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("LifecycleTransition", Kind::Text(&LifecycleTransition)),
            Member::optional("RoleARN", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("NotificationTargetARN", Kind::Text(&NotificationTargetResourceName)),
            Member::optional(
                "NotificationMetadata",
                Kind::Text(&AnyPrintableAsciiStringMaxLen4000),
            ),
            Member::optional("HeartbeatTimeout", Kind::Integer(Range::ANY)),
            Member::optional("DefaultResult", Kind::Text(&LifecycleActionResult)),
        ],
    };
    pub static PutNotificationConfigurationType: Structure = Structure {
        name: "PutNotificationConfigurationType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("TopicARN", Kind::Text(&XmlStringMaxLen255)),
            Member::required("NotificationTypes", Kind::List(&AutoScalingNotificationTypes)),
        ],
    };
    pub static PutScalingPolicyType: Structure = Structure {
        name: "PutScalingPolicyType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("PolicyName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("PolicyType", Kind::Text(&XmlStringMaxLen64)),
            Member::optional("AdjustmentType", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("MinAdjustmentStep", Kind::Integer(Range::ANY)),
            Member::optional("MinAdjustmentMagnitude", Kind::Integer(Range::ANY)),
            Member::optional("ScalingAdjustment", Kind::Integer(Range::ANY)),
            Member::optional("Cooldown", Kind::Integer(Range::ANY)),
            Member::optional("MetricAggregationType", Kind::Text(&XmlStringMaxLen32)),
            Member::optional("StepAdjustments", Kind::List(&StepAdjustments)),
            Member::optional("EstimatedInstanceWarmup", Kind::Integer(Range::ANY)),
            Member::optional(
                "TargetTrackingConfiguration",
                Kind::Structure(&TargetTrackingConfiguration),
            ),
            Member::optional("Enabled", Kind::Boolean),
            Member::optional(
                "PredictiveScalingConfiguration",
                Kind::Structure(&PredictiveScalingConfiguration),
            ),
        ],
    };
    pub static PutScheduledUpdateGroupActionType: Structure = Structure {
        name: "PutScheduledUpdateGroupActionType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("ScheduledActionName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("Time", Kind::Timestamp),
            Member::optional("StartTime", Kind::Timestamp),
            Member::optional("EndTime", Kind::Timestamp),
            Member::optional("Recurrence", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("MinSize", Kind::Integer(Range::ANY)),
            Member::optional("MaxSize", Kind::Integer(Range::ANY)),
            Member::optional("DesiredCapacity", Kind::Integer(Range::ANY)),
            Member::optional("TimeZone", Kind::Text(&XmlStringMaxLen255)),
        ],
    };
    pub static PutWarmPoolAnswer: Structure =
        Structure { name: "PutWarmPoolAnswer", union: false, members: &[] };
    pub static PutWarmPoolType: Structure = Structure {
        name: "PutWarmPoolType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("MaxGroupPreparedCapacity", Kind::Integer(Range::new(Some(-1), None))),
            Member::optional("MinSize", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("PoolState", Kind::Text(&WarmPoolState)),
            Member::optional("InstanceReusePolicy", Kind::Structure(&InstanceReusePolicy)),
        ],
    };
    pub static RecordLifecycleActionHeartbeatAnswer: Structure =
        Structure { name: "RecordLifecycleActionHeartbeatAnswer", union: false, members: &[] };
    pub static RecordLifecycleActionHeartbeatType: Structure = Structure {
        name: "RecordLifecycleActionHeartbeatType",
        union: false,
        members: &[
            Member::required("LifecycleHookName", Kind::Text(&AsciiStringMaxLen255)),
            Member::required("AutoScalingGroupName", Kind::Text(&ResourceName)),
            Member::optional("LifecycleActionToken", Kind::Text(&LifecycleActionToken)),
            Member::optional("InstanceId", Kind::Text(&XmlStringMaxLen19)),
        ],
    };
    pub static RefreshPreferences: Structure = Structure {
        name: "RefreshPreferences",
        union: false,
        members: &[
            Member::optional("MinHealthyPercentage", Kind::Integer(Range::new(Some(0), Some(100)))),
            Member::optional("InstanceWarmup", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("CheckpointPercentages", Kind::List(&CheckpointPercentages)),
            Member::optional("CheckpointDelay", Kind::Integer(Range::new(Some(0), Some(172800)))),
            Member::optional("SkipMatching", Kind::Boolean),
            Member::optional("AutoRollback", Kind::Boolean),
            Member::optional("ScaleInProtectedInstances", Kind::Text(&ScaleInProtectedInstances)),
            Member::optional("StandbyInstances", Kind::Text(&StandbyInstances)),
            Member::optional("AlarmSpecification", Kind::Structure(&AlarmSpecification)),
            Member::optional(
                "MaxHealthyPercentage",
                Kind::Integer(Range::new(Some(100), Some(200))),
            ),
            Member::optional("BakeTime", Kind::Integer(Range::new(Some(0), Some(172800)))),
        ],
    };
    pub static RefreshStrategy: Text =
        Text::one_of("RefreshStrategy", super::RefreshStrategy::TEXTS);
    pub static ResourceName: Text = Text::new(
        "ResourceName",
        Length::new(Some(1), Some(1600)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static RetentionAction: Text =
        Text::one_of("RetentionAction", super::RetentionAction::TEXTS);
    pub static RetentionTriggers: Structure = Structure {
        name: "RetentionTriggers",
        union: false,
        members: &[Member::optional("TerminateHookAbandon", Kind::Text(&RetentionAction))],
    };
    pub static RetryStrategy: Text = Text::one_of("RetryStrategy", super::RetryStrategy::TEXTS);
    pub static RollbackDetails: Structure = Structure {
        name: "RollbackDetails",
        union: false,
        members: &[
            Member::optional("RollbackReason", Kind::Text(&XmlStringMaxLen1023)),
            Member::optional("RollbackStartTime", Kind::Timestamp),
            Member::optional(
                "PercentageCompleteOnRollback",
                Kind::Integer(Range::new(Some(0), Some(100))),
            ),
            Member::optional(
                "InstancesToUpdateOnRollback",
                Kind::Integer(Range::new(Some(0), None)),
            ),
            Member::optional(
                "ProgressDetailsOnRollback",
                Kind::Structure(&InstanceRefreshProgressDetails),
            ),
        ],
    };
    pub static RollbackInstanceRefreshAnswer: Structure = Structure {
        name: "RollbackInstanceRefreshAnswer",
        union: false,
        members: &[Member::optional("InstanceRefreshId", Kind::Text(&XmlStringMaxLen255))],
    };
    pub static RollbackInstanceRefreshType: Structure = Structure {
        name: "RollbackInstanceRefreshType",
        union: false,
        members: &[Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255))],
    };
    pub static ScaleInProtectedInstances: Text =
        Text::one_of("ScaleInProtectedInstances", super::ScaleInProtectedInstances::TEXTS);
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
            Member::optional("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("PolicyName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("PolicyARN", Kind::Text(&ResourceName)),
            Member::optional("PolicyType", Kind::Text(&XmlStringMaxLen64)),
            Member::optional("AdjustmentType", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("MinAdjustmentStep", Kind::Integer(Range::ANY)),
            Member::optional("MinAdjustmentMagnitude", Kind::Integer(Range::ANY)),
            Member::optional("ScalingAdjustment", Kind::Integer(Range::ANY)),
            Member::optional("Cooldown", Kind::Integer(Range::ANY)),
            Member::optional("StepAdjustments", Kind::List(&StepAdjustments)),
            Member::optional("MetricAggregationType", Kind::Text(&XmlStringMaxLen32)),
            Member::optional("EstimatedInstanceWarmup", Kind::Integer(Range::ANY)),
            Member::optional("Alarms", Kind::List(&Alarms)),
            Member::optional(
                "TargetTrackingConfiguration",
                Kind::Structure(&TargetTrackingConfiguration),
            ),
            Member::optional("Enabled", Kind::Boolean),
            Member::optional(
                "PredictiveScalingConfiguration",
                Kind::Structure(&PredictiveScalingConfiguration),
            ),
        ],
    };
    pub static ScalingProcessQuery: Structure = Structure {
        name: "ScalingProcessQuery",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("ScalingProcesses", Kind::List(&ProcessNames)),
        ],
    };
    pub static ScheduledActionNames: List = List {
        element: Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ScheduledActionsType: Structure = Structure {
        name: "ScheduledActionsType",
        union: false,
        members: &[
            Member::optional(
                "ScheduledUpdateGroupActions",
                Kind::List(&ScheduledUpdateGroupActions),
            ),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static ScheduledUpdateGroupAction: Structure = Structure {
        name: "ScheduledUpdateGroupAction",
        union: false,
        members: &[
            Member::optional("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("ScheduledActionName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("ScheduledActionARN", Kind::Text(&ResourceName)),
            Member::optional("Time", Kind::Timestamp),
            Member::optional("StartTime", Kind::Timestamp),
            Member::optional("EndTime", Kind::Timestamp),
            Member::optional("Recurrence", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("MinSize", Kind::Integer(Range::ANY)),
            Member::optional("MaxSize", Kind::Integer(Range::ANY)),
            Member::optional("DesiredCapacity", Kind::Integer(Range::ANY)),
            Member::optional("TimeZone", Kind::Text(&XmlStringMaxLen255)),
        ],
    };
    pub static ScheduledUpdateGroupActionRequest: Structure = Structure {
        name: "ScheduledUpdateGroupActionRequest",
        union: false,
        members: &[
            Member::required("ScheduledActionName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("StartTime", Kind::Timestamp),
            Member::optional("EndTime", Kind::Timestamp),
            Member::optional("Recurrence", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("MinSize", Kind::Integer(Range::ANY)),
            Member::optional("MaxSize", Kind::Integer(Range::ANY)),
            Member::optional("DesiredCapacity", Kind::Integer(Range::ANY)),
            Member::optional("TimeZone", Kind::Text(&XmlStringMaxLen255)),
        ],
    };
    pub static ScheduledUpdateGroupActionRequests: List = List {
        element: Kind::Structure(&ScheduledUpdateGroupActionRequest),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ScheduledUpdateGroupActions: List = List {
        element: Kind::Structure(&ScheduledUpdateGroupAction),
        element_name: "member",
        length: Length::ANY,
    };
    pub static SecurityGroups: List =
        List { element: Kind::Text(&XmlString), element_name: "member", length: Length::ANY };
    pub static SetDesiredCapacityType: Structure = Structure {
        name: "SetDesiredCapacityType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("DesiredCapacity", Kind::Integer(Range::ANY)),
            Member::optional("HonorCooldown", Kind::Boolean),
        ],
    };
    pub static SetInstanceHealthQuery: Structure = Structure {
        name: "SetInstanceHealthQuery",
        union: false,
        members: &[
            Member::required("InstanceId", Kind::Text(&XmlStringMaxLen19)),
            Member::required("HealthStatus", Kind::Text(&XmlStringMaxLen32)),
            Member::optional("ShouldRespectGracePeriod", Kind::Boolean),
        ],
    };
    pub static SetInstanceProtectionAnswer: Structure =
        Structure { name: "SetInstanceProtectionAnswer", union: false, members: &[] };
    pub static SetInstanceProtectionQuery: Structure = Structure {
        name: "SetInstanceProtectionQuery",
        union: false,
        members: &[
            Member::required("InstanceIds", Kind::List(&InstanceIds)),
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("ProtectedFromScaleIn", Kind::Boolean),
        ],
    };
    pub static SpotPrice: Text = Text::new("SpotPrice", Length::new(Some(1), Some(255)), None);
    pub static StandbyInstances: Text =
        Text::one_of("StandbyInstances", super::StandbyInstances::TEXTS);
    pub static StartInstanceRefreshAnswer: Structure = Structure {
        name: "StartInstanceRefreshAnswer",
        union: false,
        members: &[Member::optional("InstanceRefreshId", Kind::Text(&XmlStringMaxLen255))],
    };
    pub static StartInstanceRefreshType: Structure = Structure {
        name: "StartInstanceRefreshType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("Strategy", Kind::Text(&RefreshStrategy)),
            Member::optional("DesiredConfiguration", Kind::Structure(&DesiredConfiguration)),
            Member::optional("Preferences", Kind::Structure(&RefreshPreferences)),
        ],
    };
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
    pub static String: Text = Text::new("String", Length::ANY, None);
    pub static SubnetIdsLimit1: List = List {
        element: Kind::Text(&XmlStringMaxLen255),
        element_name: "member",
        length: Length::new(None, Some(1)),
    };
    pub static SuspendedProcess: Structure = Structure {
        name: "SuspendedProcess",
        union: false,
        members: &[
            Member::optional("ProcessName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("SuspensionReason", Kind::Text(&XmlStringMaxLen255)),
        ],
    };
    pub static SuspendedProcesses: List = List {
        element: Kind::Structure(&SuspendedProcess),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Tag: Structure = Structure {
        name: "Tag",
        union: false,
        members: &[
            Member::optional("ResourceId", Kind::Text(&XmlString)),
            Member::optional("ResourceType", Kind::Text(&XmlString)),
            Member::required("Key", Kind::Text(&TagKey)),
            Member::optional("Value", Kind::Text(&TagValue)),
            Member::optional("PropagateAtLaunch", Kind::Boolean),
        ],
    };
    pub static TagDescription: Structure = Structure {
        name: "TagDescription",
        union: false,
        members: &[
            Member::optional("ResourceId", Kind::Text(&XmlString)),
            Member::optional("ResourceType", Kind::Text(&XmlString)),
            Member::optional("Key", Kind::Text(&TagKey)),
            Member::optional("Value", Kind::Text(&TagValue)),
            Member::optional("PropagateAtLaunch", Kind::Boolean),
        ],
    };
    pub static TagDescriptionList: List = List {
        element: Kind::Structure(&TagDescription),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TagKey: Text = Text::new(
        "TagKey",
        Length::new(Some(1), Some(128)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static TagValue: Text = Text::new(
        "TagValue",
        Length::new(Some(0), Some(256)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static Tags: List =
        List { element: Kind::Structure(&Tag), element_name: "member", length: Length::ANY };
    pub static TagsType: Structure = Structure {
        name: "TagsType",
        union: false,
        members: &[
            Member::optional("Tags", Kind::List(&TagDescriptionList)),
            Member::optional("NextToken", Kind::Text(&XmlString)),
        ],
    };
    pub static TargetCapacityType: Text =
        Text::one_of("TargetCapacityType", super::TargetCapacityType::TEXTS);
    pub static TargetCapacityTypes: List = List {
        element: Kind::Text(&TargetCapacityType),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TargetGroupARNs: List = List {
        element: Kind::Text(&XmlStringMaxLen511),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TargetTrackingConfiguration: Structure = Structure {
        name: "TargetTrackingConfiguration",
        union: false,
        members: &[
            Member::optional(
                "PredefinedMetricSpecification",
                Kind::Structure(&PredefinedMetricSpecification),
            ),
            Member::optional(
                "CustomizedMetricSpecification",
                Kind::Structure(&CustomizedMetricSpecification),
            ),
            Member::required("TargetValue", Kind::Double(Span::ANY)),
            Member::optional("DisableScaleIn", Kind::Boolean),
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
            Member::required("Id", Kind::Text(&XmlStringMaxLen64)),
            Member::optional("Expression", Kind::Text(&XmlStringMaxLen2047)),
            Member::optional("MetricStat", Kind::Structure(&TargetTrackingMetricStat)),
            Member::optional("Label", Kind::Text(&XmlStringMetricLabel)),
            Member::optional("Period", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("ReturnData", Kind::Boolean),
        ],
    };
    pub static TargetTrackingMetricStat: Structure = Structure {
        name: "TargetTrackingMetricStat",
        union: false,
        members: &[
            Member::required("Metric", Kind::Structure(&Metric)),
            Member::required("Stat", Kind::Text(&XmlStringMetricStat)),
            Member::optional("Unit", Kind::Text(&MetricUnit)),
            Member::optional("Period", Kind::Integer(Range::new(Some(1), None))),
        ],
    };
    pub static TerminateInstanceInAutoScalingGroupType: Structure = Structure {
        name: "TerminateInstanceInAutoScalingGroupType",
        union: false,
        members: &[
            Member::optional("InstanceId", Kind::Text(&XmlStringMaxLen19)),
            Member::optional("InstanceIds", Kind::List(&TerminationInstanceIds)),
            Member::optional("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::required("ShouldDecrementDesiredCapacity", Kind::Boolean),
        ],
    };
    pub static TerminationInstanceIds: List = List {
        element: Kind::Text(&XmlStringMaxLen19),
        element_name: "member",
        length: Length::new(Some(1), Some(100)),
    };
    pub static TerminationPolicies: List = List {
        element: Kind::Text(&XmlStringMaxLen1600),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TotalLocalStorageGBRequest: Structure = Structure {
        name: "TotalLocalStorageGBRequest",
        union: false,
        members: &[
            Member::optional("Min", Kind::Double(Span::new(Some(0_f64), None))),
            Member::optional("Max", Kind::Double(Span::new(Some(0_f64), None))),
        ],
    };
    pub static TrafficSourceIdentifier: Structure = Structure {
        name: "TrafficSourceIdentifier",
        union: false,
        members: &[
            Member::required("Identifier", Kind::Text(&XmlStringMaxLen511)),
            Member::optional("Type", Kind::Text(&XmlStringMaxLen511)),
        ],
    };
    pub static TrafficSourceState: Structure = Structure {
        name: "TrafficSourceState",
        union: false,
        members: &[
            Member::optional("TrafficSource", Kind::Text(&XmlStringMaxLen511)),
            Member::optional("State", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("Identifier", Kind::Text(&XmlStringMaxLen511)),
            Member::optional("Type", Kind::Text(&XmlStringMaxLen511)),
        ],
    };
    pub static TrafficSourceStates: List = List {
        element: Kind::Structure(&TrafficSourceState),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TrafficSources: List = List {
        element: Kind::Structure(&TrafficSourceIdentifier),
        element_name: "member",
        length: Length::ANY,
    };
    pub static UpdateAutoScalingGroupType: Structure = Structure {
        name: "UpdateAutoScalingGroupType",
        union: false,
        members: &[
            Member::required("AutoScalingGroupName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("LaunchConfigurationName", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("LaunchTemplate", Kind::Structure(&LaunchTemplateSpecification)),
            Member::optional("MixedInstancesPolicy", Kind::Structure(&MixedInstancesPolicy)),
            Member::optional("MinSize", Kind::Integer(Range::ANY)),
            Member::optional("MaxSize", Kind::Integer(Range::ANY)),
            Member::optional("DesiredCapacity", Kind::Integer(Range::ANY)),
            Member::optional("DefaultCooldown", Kind::Integer(Range::ANY)),
            Member::optional("AvailabilityZones", Kind::List(&AvailabilityZones)),
            Member::optional("AvailabilityZoneIds", Kind::List(&AvailabilityZoneIds)),
            Member::optional("HealthCheckType", Kind::Text(&XmlStringMaxLen32)),
            Member::optional("HealthCheckGracePeriod", Kind::Integer(Range::ANY)),
            Member::optional("PlacementGroup", Kind::Text(&UpdatePlacementGroupParam)),
            Member::optional("VPCZoneIdentifier", Kind::Text(&XmlStringMaxLen5000)),
            Member::optional("TerminationPolicies", Kind::List(&TerminationPolicies)),
            Member::optional("NewInstancesProtectedFromScaleIn", Kind::Boolean),
            Member::optional("ServiceLinkedRoleARN", Kind::Text(&ResourceName)),
            Member::optional("MaxInstanceLifetime", Kind::Integer(Range::ANY)),
            Member::optional("CapacityRebalance", Kind::Boolean),
            Member::optional("Context", Kind::Text(&Context)),
            Member::optional("DesiredCapacityType", Kind::Text(&XmlStringMaxLen255)),
            Member::optional("DefaultInstanceWarmup", Kind::Integer(Range::ANY)),
            Member::optional(
                "InstanceMaintenancePolicy",
                Kind::Structure(&InstanceMaintenancePolicy),
            ),
            Member::optional(
                "AvailabilityZoneDistribution",
                Kind::Structure(&AvailabilityZoneDistribution),
            ),
            Member::optional(
                "AvailabilityZoneImpairmentPolicy",
                Kind::Structure(&AvailabilityZoneImpairmentPolicy),
            ),
            Member::optional("SkipZonalShiftValidation", Kind::Boolean),
            Member::optional(
                "CapacityReservationSpecification",
                Kind::Structure(&CapacityReservationSpecification),
            ),
            Member::optional("InstanceLifecyclePolicy", Kind::Structure(&InstanceLifecyclePolicy)),
            Member::optional("DeletionProtection", Kind::Text(&DeletionProtection)),
        ],
    };
    pub static UpdatePlacementGroupParam: Text = Text::new(
        "UpdatePlacementGroupParam",
        Length::new(Some(0), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static VCpuCountRequest: Structure = Structure {
        name: "VCpuCountRequest",
        union: false,
        members: &[
            Member::required("Min", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("Max", Kind::Integer(Range::new(Some(0), None))),
        ],
    };
    pub static Values: List =
        List { element: Kind::Text(&XmlString), element_name: "member", length: Length::ANY };
    pub static WarmPoolConfiguration: Structure = Structure {
        name: "WarmPoolConfiguration",
        union: false,
        members: &[
            Member::optional("MaxGroupPreparedCapacity", Kind::Integer(Range::new(Some(-1), None))),
            Member::optional("MinSize", Kind::Integer(Range::new(Some(0), None))),
            Member::optional("PoolState", Kind::Text(&WarmPoolState)),
            Member::optional("Status", Kind::Text(&WarmPoolStatus)),
            Member::optional("InstanceReusePolicy", Kind::Structure(&InstanceReusePolicy)),
        ],
    };
    pub static WarmPoolState: Text = Text::one_of("WarmPoolState", super::WarmPoolState::TEXTS);
    pub static WarmPoolStatus: Text = Text::one_of("WarmPoolStatus", super::WarmPoolStatus::TEXTS);
    pub static XmlString: Text = Text::new(
        "XmlString",
        Length::ANY,
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen1023: Text = Text::new(
        "XmlStringMaxLen1023",
        Length::new(Some(1), Some(1023)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen1600: Text = Text::new(
        "XmlStringMaxLen1600",
        Length::new(Some(1), Some(1600)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen19: Text = Text::new(
        "XmlStringMaxLen19",
        Length::new(Some(1), Some(19)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen2047: Text = Text::new(
        "XmlStringMaxLen2047",
        Length::new(Some(1), Some(2047)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen255: Text = Text::new(
        "XmlStringMaxLen255",
        Length::new(Some(1), Some(255)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen32: Text = Text::new(
        "XmlStringMaxLen32",
        Length::new(Some(1), Some(32)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen5000: Text = Text::new(
        "XmlStringMaxLen5000",
        Length::new(Some(1), Some(5000)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen511: Text = Text::new(
        "XmlStringMaxLen511",
        Length::new(Some(1), Some(511)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMaxLen64: Text = Text::new(
        "XmlStringMaxLen64",
        Length::new(Some(1), Some(64)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMetricLabel: Text = Text::new(
        "XmlStringMetricLabel",
        Length::new(None, Some(2047)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringMetricStat: Text = Text::new(
        "XmlStringMetricStat",
        Length::new(Some(1), Some(100)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static XmlStringUserData: Text = Text::new(
        "XmlStringUserData",
        Length::new(None, Some(21847)),
        Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
    );
    pub static AttachInstancesResponse: Structure =
        Structure { name: "AttachInstancesResponse", union: false, members: &[] };
    pub static CreateAutoScalingGroupResponse: Structure =
        Structure { name: "CreateAutoScalingGroupResponse", union: false, members: &[] };
    pub static CreateLaunchConfigurationResponse: Structure =
        Structure { name: "CreateLaunchConfigurationResponse", union: false, members: &[] };
    pub static CreateOrUpdateTagsResponse: Structure =
        Structure { name: "CreateOrUpdateTagsResponse", union: false, members: &[] };
    pub static DeleteAutoScalingGroupResponse: Structure =
        Structure { name: "DeleteAutoScalingGroupResponse", union: false, members: &[] };
    pub static DeleteLaunchConfigurationResponse: Structure =
        Structure { name: "DeleteLaunchConfigurationResponse", union: false, members: &[] };
    pub static DeleteNotificationConfigurationResponse: Structure =
        Structure { name: "DeleteNotificationConfigurationResponse", union: false, members: &[] };
    pub static DeletePolicyResponse: Structure =
        Structure { name: "DeletePolicyResponse", union: false, members: &[] };
    pub static DeleteScheduledActionResponse: Structure =
        Structure { name: "DeleteScheduledActionResponse", union: false, members: &[] };
    pub static DeleteTagsResponse: Structure =
        Structure { name: "DeleteTagsResponse", union: false, members: &[] };
    pub static DescribeAccountLimitsRequest: Structure =
        Structure { name: "DescribeAccountLimitsRequest", union: false, members: &[] };
    pub static DescribeAdjustmentTypesRequest: Structure =
        Structure { name: "DescribeAdjustmentTypesRequest", union: false, members: &[] };
    pub static DescribeAutoScalingNotificationTypesRequest: Structure = Structure {
        name: "DescribeAutoScalingNotificationTypesRequest",
        union: false,
        members: &[],
    };
    pub static DescribeLifecycleHookTypesRequest: Structure =
        Structure { name: "DescribeLifecycleHookTypesRequest", union: false, members: &[] };
    pub static DescribeMetricCollectionTypesRequest: Structure =
        Structure { name: "DescribeMetricCollectionTypesRequest", union: false, members: &[] };
    pub static DescribeScalingProcessTypesRequest: Structure =
        Structure { name: "DescribeScalingProcessTypesRequest", union: false, members: &[] };
    pub static DescribeTerminationPolicyTypesRequest: Structure =
        Structure { name: "DescribeTerminationPolicyTypesRequest", union: false, members: &[] };
    pub static DisableMetricsCollectionResponse: Structure =
        Structure { name: "DisableMetricsCollectionResponse", union: false, members: &[] };
    pub static EnableMetricsCollectionResponse: Structure =
        Structure { name: "EnableMetricsCollectionResponse", union: false, members: &[] };
    pub static ExecutePolicyResponse: Structure =
        Structure { name: "ExecutePolicyResponse", union: false, members: &[] };
    pub static PutNotificationConfigurationResponse: Structure =
        Structure { name: "PutNotificationConfigurationResponse", union: false, members: &[] };
    pub static PutScheduledUpdateGroupActionResponse: Structure =
        Structure { name: "PutScheduledUpdateGroupActionResponse", union: false, members: &[] };
    pub static ResumeProcessesResponse: Structure =
        Structure { name: "ResumeProcessesResponse", union: false, members: &[] };
    pub static SetDesiredCapacityResponse: Structure =
        Structure { name: "SetDesiredCapacityResponse", union: false, members: &[] };
    pub static SetInstanceHealthResponse: Structure =
        Structure { name: "SetInstanceHealthResponse", union: false, members: &[] };
    pub static SuspendProcessesResponse: Structure =
        Structure { name: "SuspendProcessesResponse", union: false, members: &[] };
    pub static UpdateAutoScalingGroupResponse: Structure =
        Structure { name: "UpdateAutoScalingGroupResponse", union: false, members: &[] };
}

/// Calls `$with!(autoscaling, [CreateThis, DeleteThat, ..])`: the types in `op`.
#[macro_export]
macro_rules! autoscaling_operations {
    ($with:ident) => {
        $with!(
            autoscaling,
            [
                AttachInstances,
                AttachLoadBalancerTargetGroups,
                AttachLoadBalancers,
                AttachTrafficSources,
                BatchDeleteScheduledAction,
                BatchPutScheduledUpdateGroupAction,
                CancelInstanceRefresh,
                CompleteLifecycleAction,
                CreateAutoScalingGroup,
                CreateLaunchConfiguration,
                CreateOrUpdateTags,
                DeleteAutoScalingGroup,
                DeleteLaunchConfiguration,
                DeleteLifecycleHook,
                DeleteNotificationConfiguration,
                DeletePolicy,
                DeleteScheduledAction,
                DeleteTags,
                DeleteWarmPool,
                DescribeAccountLimits,
                DescribeAccountSettings,
                DescribeAdjustmentTypes,
                DescribeAutoScalingGroups,
                DescribeAutoScalingInstances,
                DescribeAutoScalingNotificationTypes,
                DescribeInstanceRefreshes,
                DescribeLaunchConfigurations,
                DescribeLifecycleHookTypes,
                DescribeLifecycleHooks,
                DescribeLoadBalancerTargetGroups,
                DescribeLoadBalancers,
                DescribeMetricCollectionTypes,
                DescribeNotificationConfigurations,
                DescribePolicies,
                DescribeScalingActivities,
                DescribeScalingProcessTypes,
                DescribeScheduledActions,
                DescribeTags,
                DescribeTerminationPolicyTypes,
                DescribeTrafficSources,
                DescribeWarmPool,
                DetachInstances,
                DetachLoadBalancerTargetGroups,
                DetachLoadBalancers,
                DetachTrafficSources,
                DisableMetricsCollection,
                EnableMetricsCollection,
                EnterStandby,
                ExecutePolicy,
                ExitStandby,
                GetPredictiveScalingForecast,
                LaunchInstances,
                PutAccountSetting,
                PutLifecycleHook,
                PutNotificationConfiguration,
                PutScalingPolicy,
                PutScheduledUpdateGroupAction,
                PutWarmPool,
                RecordLifecycleActionHeartbeat,
                ResumeProcesses,
                RollbackInstanceRefresh,
                SetDesiredCapacity,
                SetInstanceHealth,
                SetInstanceProtection,
                StartInstanceRefresh,
                SuspendProcesses,
                TerminateInstanceInAutoScalingGroup,
                UpdateAutoScalingGroup
            ]
        )
    };
}
