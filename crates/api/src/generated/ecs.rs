//! ECS, API version 2014-11-13.
//! Written by `cargo xtask codegen`: change the generator, not this file.

#![allow(clippy::all)]

/// The service as a whole.
pub static SERVICE: crate::Service = crate::Service {
    name: "ecs",
    service_id: "ECS",
    signing_name: "ecs",
    endpoint_prefix: "ecs",
    api_version: "2014-11-13",
    target_prefix: Some("AmazonEC2ContainerServiceV20141113"),
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
        name: "AssociateGatewayWithCluster",
        input: &schema::AssociateGatewayWithClusterRequest,
        output: &schema::AssociateGatewayWithClusterResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::GatewayNotFoundException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "ContinueServiceDeployment",
        input: &schema::ContinueServiceDeploymentRequest,
        output: &schema::ContinueServiceDeploymentResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ServiceDeploymentNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "CreateCapacityProvider",
        input: &schema::CreateCapacityProviderRequest,
        output: &schema::CreateCapacityProviderResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::LimitExceededException,
            &error::ServerException,
            &error::UpdateInProgressException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "CreateCluster",
        input: &schema::CreateClusterRequest,
        output: &schema::CreateClusterResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::NamespaceNotFoundException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "CreateDaemon",
        input: &schema::CreateDaemonRequest,
        output: &schema::CreateDaemonResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::PlatformUnknownException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "CreateExpressGatewayService",
        input: &schema::CreateExpressGatewayServiceRequest,
        output: &schema::CreateExpressGatewayServiceResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::PlatformUnknownException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::PlatformTaskDefinitionIncompatibilityException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "CreateGateway",
        input: &schema::CreateGatewayRequest,
        output: &schema::CreateGatewayResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "CreateService",
        input: &schema::CreateServiceRequest,
        output: &schema::CreateServiceResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::PlatformUnknownException,
            &error::NamespaceNotFoundException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::PlatformTaskDefinitionIncompatibilityException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "CreateTaskSet",
        input: &schema::CreateTaskSetRequest,
        output: &schema::CreateTaskSetResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::LimitExceededException,
            &error::PlatformUnknownException,
            &error::NamespaceNotFoundException,
            &error::ServiceNotActiveException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ServiceNotFoundException,
            &error::ClusterNotFoundException,
            &error::PlatformTaskDefinitionIncompatibilityException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DeleteAccountSetting",
        input: &schema::DeleteAccountSettingRequest,
        output: &schema::DeleteAccountSettingResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "DeleteAttributes",
        input: &schema::DeleteAttributesRequest,
        output: &schema::DeleteAttributesResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::TargetNotFoundException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "DeleteCapacityProvider",
        input: &schema::DeleteCapacityProviderRequest,
        output: &schema::DeleteCapacityProviderResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::UpdateInProgressException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DeleteCluster",
        input: &schema::DeleteClusterRequest,
        output: &schema::DeleteClusterResponse,
        result_wrapper: None,
        errors: &[
            &error::ClusterContainsContainerInstancesException,
            &error::AccessDeniedException,
            &error::ClusterContainsServicesException,
            &error::ClusterContainsCapacityProviderException,
            &error::ClusterContainsTasksException,
            &error::ServerException,
            &error::UpdateInProgressException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "DeleteDaemon",
        input: &schema::DeleteDaemonRequest,
        output: &schema::DeleteDaemonResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::DaemonNotFoundException,
            &error::DaemonNotActiveException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DeleteDaemonTaskDefinition",
        input: &schema::DeleteDaemonTaskDefinitionRequest,
        output: &schema::DeleteDaemonTaskDefinitionResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "DeleteExpressGatewayService",
        input: &schema::DeleteExpressGatewayServiceRequest,
        output: &schema::DeleteExpressGatewayServiceResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServiceNotActiveException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ServiceNotFoundException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DeleteGateway",
        input: &schema::DeleteGatewayRequest,
        output: &schema::DeleteGatewayResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::GatewayNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DeleteService",
        input: &schema::DeleteServiceRequest,
        output: &schema::DeleteServiceResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ServiceNotFoundException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "DeleteTaskDefinitions",
        input: &schema::DeleteTaskDefinitionsRequest,
        output: &schema::DeleteTaskDefinitionsResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "DeleteTaskSet",
        input: &schema::DeleteTaskSetRequest,
        output: &schema::DeleteTaskSetResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::LimitExceededException,
            &error::ServiceNotActiveException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::TaskSetNotFoundException,
            &error::ClientException,
            &error::ServiceNotFoundException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DeregisterContainerInstance",
        input: &schema::DeregisterContainerInstanceRequest,
        output: &schema::DeregisterContainerInstanceResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "DeregisterTaskDefinition",
        input: &schema::DeregisterTaskDefinitionRequest,
        output: &schema::DeregisterTaskDefinitionResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "DescribeCapacityProviders",
        input: &schema::DescribeCapacityProvidersRequest,
        output: &schema::DescribeCapacityProvidersResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DescribeClusters",
        input: &schema::DescribeClustersRequest,
        output: &schema::DescribeClustersResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "DescribeContainerInstances",
        input: &schema::DescribeContainerInstancesRequest,
        output: &schema::DescribeContainerInstancesResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "DescribeDaemon",
        input: &schema::DescribeDaemonRequest,
        output: &schema::DescribeDaemonResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::DaemonNotFoundException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DescribeDaemonDeployments",
        input: &schema::DescribeDaemonDeploymentsRequest,
        output: &schema::DescribeDaemonDeploymentsResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DescribeDaemonRevisions",
        input: &schema::DescribeDaemonRevisionsRequest,
        output: &schema::DescribeDaemonRevisionsResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DescribeDaemonTaskDefinition",
        input: &schema::DescribeDaemonTaskDefinitionRequest,
        output: &schema::DescribeDaemonTaskDefinitionResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "DescribeExpressGatewayService",
        input: &schema::DescribeExpressGatewayServiceRequest,
        output: &schema::DescribeExpressGatewayServiceResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ResourceNotFoundException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DescribeGateway",
        input: &schema::DescribeGatewayRequest,
        output: &schema::DescribeGatewayResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::GatewayNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DescribeGatewayResources",
        input: &schema::DescribeGatewayResourcesRequest,
        output: &schema::DescribeGatewayResourcesResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::GatewayNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DescribeGatewayRoute",
        input: &schema::DescribeGatewayRouteRequest,
        output: &schema::DescribeGatewayRouteResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ResourceNotFoundException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DescribeServiceDeployments",
        input: &schema::DescribeServiceDeploymentsRequest,
        output: &schema::DescribeServiceDeploymentsResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ServiceNotFoundException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DescribeServiceRevisions",
        input: &schema::DescribeServiceRevisionsRequest,
        output: &schema::DescribeServiceRevisionsResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ServiceNotFoundException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DescribeServices",
        input: &schema::DescribeServicesRequest,
        output: &schema::DescribeServicesResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "DescribeTaskDefinition",
        input: &schema::DescribeTaskDefinitionRequest,
        output: &schema::DescribeTaskDefinitionResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "DescribeTaskSets",
        input: &schema::DescribeTaskSetsRequest,
        output: &schema::DescribeTaskSetsResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServiceNotActiveException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ServiceNotFoundException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DescribeTasks",
        input: &schema::DescribeTasksRequest,
        output: &schema::DescribeTasksResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "DisassociateGatewayFromCluster",
        input: &schema::DisassociateGatewayFromClusterRequest,
        output: &schema::DisassociateGatewayFromClusterResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ResourceNotFoundException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::GatewayNotFoundException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "DiscoverPollEndpoint",
        input: &schema::DiscoverPollEndpointRequest,
        output: &schema::DiscoverPollEndpointResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "ExecuteCommand",
        input: &schema::ExecuteCommandRequest,
        output: &schema::ExecuteCommandResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::TargetNotConnectedException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "GetTaskProtection",
        input: &schema::GetTaskProtectionRequest,
        output: &schema::GetTaskProtectionResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ResourceNotFoundException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "ListAccountSettings",
        input: &schema::ListAccountSettingsRequest,
        output: &schema::ListAccountSettingsResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "ListAttributes",
        input: &schema::ListAttributesRequest,
        output: &schema::ListAttributesResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "ListClusters",
        input: &schema::ListClustersRequest,
        output: &schema::ListClustersResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "ListContainerInstances",
        input: &schema::ListContainerInstancesRequest,
        output: &schema::ListContainerInstancesResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "ListDaemonDeployments",
        input: &schema::ListDaemonDeploymentsRequest,
        output: &schema::ListDaemonDeploymentsResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "ListDaemonTaskDefinitions",
        input: &schema::ListDaemonTaskDefinitionsRequest,
        output: &schema::ListDaemonTaskDefinitionsResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "ListDaemons",
        input: &schema::ListDaemonsRequest,
        output: &schema::ListDaemonsResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "ListGatewayClusterAssociations",
        input: &schema::ListGatewayClusterAssociationsRequest,
        output: &schema::ListGatewayClusterAssociationsResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "ListGatewayRoutes",
        input: &schema::ListGatewayRoutesRequest,
        output: &schema::ListGatewayRoutesResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::GatewayNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "ListGateways",
        input: &schema::ListGatewaysRequest,
        output: &schema::ListGatewaysResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "ListServiceDeployments",
        input: &schema::ListServiceDeploymentsRequest,
        output: &schema::ListServiceDeploymentsResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ServiceNotFoundException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "ListServices",
        input: &schema::ListServicesRequest,
        output: &schema::ListServicesResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "ListServicesByNamespace",
        input: &schema::ListServicesByNamespaceRequest,
        output: &schema::ListServicesByNamespaceResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::NamespaceNotFoundException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "ListTagsForResource",
        input: &schema::ListTagsForResourceRequest,
        output: &schema::ListTagsForResourceResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "ListTaskDefinitionFamilies",
        input: &schema::ListTaskDefinitionFamiliesRequest,
        output: &schema::ListTaskDefinitionFamiliesResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "ListTaskDefinitions",
        input: &schema::ListTaskDefinitionsRequest,
        output: &schema::ListTaskDefinitionsResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "ListTasks",
        input: &schema::ListTasksRequest,
        output: &schema::ListTasksResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ServiceNotFoundException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "PutAccountSetting",
        input: &schema::PutAccountSettingRequest,
        output: &schema::PutAccountSettingResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "PutAccountSettingDefault",
        input: &schema::PutAccountSettingDefaultRequest,
        output: &schema::PutAccountSettingDefaultResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "PutAttributes",
        input: &schema::PutAttributesRequest,
        output: &schema::PutAttributesResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::TargetNotFoundException,
            &error::ServerException,
            &error::AttributeLimitExceededException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "PutClusterCapacityProviders",
        input: &schema::PutClusterCapacityProvidersRequest,
        output: &schema::PutClusterCapacityProvidersResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::UpdateInProgressException,
            &error::InvalidParameterException,
            &error::ResourceInUseException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "RegisterContainerInstance",
        input: &schema::RegisterContainerInstanceRequest,
        output: &schema::RegisterContainerInstanceResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "RegisterDaemonTaskDefinition",
        input: &schema::RegisterDaemonTaskDefinitionRequest,
        output: &schema::RegisterDaemonTaskDefinitionResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::LimitExceededException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "RegisterTaskDefinition",
        input: &schema::RegisterTaskDefinitionRequest,
        output: &schema::RegisterTaskDefinitionResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::LimitExceededException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
        ],
    },
    crate::Operation {
        name: "RunTask",
        input: &schema::RunTaskRequest,
        output: &schema::RunTaskResponse,
        result_wrapper: None,
        errors: &[
            &error::ConflictException,
            &error::AccessDeniedException,
            &error::PlatformUnknownException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::BlockedException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::PlatformTaskDefinitionIncompatibilityException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "StartTask",
        input: &schema::StartTaskRequest,
        output: &schema::StartTaskResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::NamespaceNotFoundException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "StopServiceDeployment",
        input: &schema::StopServiceDeploymentRequest,
        output: &schema::StopServiceDeploymentResponse,
        result_wrapper: None,
        errors: &[
            &error::ConflictException,
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ServiceDeploymentNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "StopTask",
        input: &schema::StopTaskRequest,
        output: &schema::StopTaskResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "SubmitAttachmentStateChanges",
        input: &schema::SubmitAttachmentStateChangesRequest,
        output: &schema::SubmitAttachmentStateChangesResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "SubmitContainerStateChange",
        input: &schema::SubmitContainerStateChangeRequest,
        output: &schema::SubmitContainerStateChangeResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "SubmitTaskStateChange",
        input: &schema::SubmitTaskStateChangeRequest,
        output: &schema::SubmitTaskStateChangeResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "TagResource",
        input: &schema::TagResourceRequest,
        output: &schema::TagResourceResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::LimitExceededException,
            &error::ResourceNotFoundException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "UntagResource",
        input: &schema::UntagResourceRequest,
        output: &schema::UntagResourceResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ResourceNotFoundException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "UpdateCapacityProvider",
        input: &schema::UpdateCapacityProviderRequest,
        output: &schema::UpdateCapacityProviderResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "UpdateCluster",
        input: &schema::UpdateClusterRequest,
        output: &schema::UpdateClusterResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::NamespaceNotFoundException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "UpdateClusterSettings",
        input: &schema::UpdateClusterSettingsRequest,
        output: &schema::UpdateClusterSettingsResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::UpdateInProgressException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "UpdateContainerAgent",
        input: &schema::UpdateContainerAgentRequest,
        output: &schema::UpdateContainerAgentResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::NoUpdateAvailableException,
            &error::MissingVersionException,
            &error::ServerException,
            &error::UpdateInProgressException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "UpdateContainerInstancesState",
        input: &schema::UpdateContainerInstancesStateRequest,
        output: &schema::UpdateContainerInstancesStateResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
        ],
    },
    crate::Operation {
        name: "UpdateDaemon",
        input: &schema::UpdateDaemonRequest,
        output: &schema::UpdateDaemonResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::DaemonNotFoundException,
            &error::PlatformUnknownException,
            &error::DaemonNotActiveException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "UpdateExpressGatewayService",
        input: &schema::UpdateExpressGatewayServiceRequest,
        output: &schema::UpdateExpressGatewayServiceResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServiceNotActiveException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ServiceNotFoundException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "UpdateGateway",
        input: &schema::UpdateGatewayRequest,
        output: &schema::UpdateGatewayResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::GatewayNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "UpdateService",
        input: &schema::UpdateServiceRequest,
        output: &schema::UpdateServiceResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::PlatformUnknownException,
            &error::NamespaceNotFoundException,
            &error::ServiceNotActiveException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ServiceNotFoundException,
            &error::ClusterNotFoundException,
            &error::PlatformTaskDefinitionIncompatibilityException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "UpdateServicePrimaryTaskSet",
        input: &schema::UpdateServicePrimaryTaskSetRequest,
        output: &schema::UpdateServicePrimaryTaskSetResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ServiceNotActiveException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::TaskSetNotFoundException,
            &error::ClientException,
            &error::ServiceNotFoundException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "UpdateTaskProtection",
        input: &schema::UpdateTaskProtectionRequest,
        output: &schema::UpdateTaskProtectionResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::ResourceNotFoundException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::ClientException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
    crate::Operation {
        name: "UpdateTaskSet",
        input: &schema::UpdateTaskSetRequest,
        output: &schema::UpdateTaskSetResponse,
        result_wrapper: None,
        errors: &[
            &error::AccessDeniedException,
            &error::LimitExceededException,
            &error::ServiceNotActiveException,
            &error::ServerException,
            &error::InvalidParameterException,
            &error::TaskSetNotFoundException,
            &error::ClientException,
            &error::ServiceNotFoundException,
            &error::ClusterNotFoundException,
            &error::UnsupportedFeatureException,
        ],
    },
];

/// One type per operation.
pub mod op {
    pub struct AssociateGatewayWithCluster;
    impl crate::Op for AssociateGatewayWithCluster {
        type Input = super::AssociateGatewayWithClusterRequest;
        type Output = super::AssociateGatewayWithClusterResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[0];
    }

    pub struct ContinueServiceDeployment;
    impl crate::Op for ContinueServiceDeployment {
        type Input = super::ContinueServiceDeploymentRequest;
        type Output = super::ContinueServiceDeploymentResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[1];
    }

    pub struct CreateCapacityProvider;
    impl crate::Op for CreateCapacityProvider {
        type Input = super::CreateCapacityProviderRequest;
        type Output = super::CreateCapacityProviderResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[2];
    }

    pub struct CreateCluster;
    impl crate::Op for CreateCluster {
        type Input = super::CreateClusterRequest;
        type Output = super::CreateClusterResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[3];
    }

    pub struct CreateDaemon;
    impl crate::Op for CreateDaemon {
        type Input = super::CreateDaemonRequest;
        type Output = super::CreateDaemonResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[4];
    }

    pub struct CreateExpressGatewayService;
    impl crate::Op for CreateExpressGatewayService {
        type Input = super::CreateExpressGatewayServiceRequest;
        type Output = super::CreateExpressGatewayServiceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[5];
    }

    pub struct CreateGateway;
    impl crate::Op for CreateGateway {
        type Input = super::CreateGatewayRequest;
        type Output = super::CreateGatewayResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[6];
    }

    pub struct CreateService;
    impl crate::Op for CreateService {
        type Input = super::CreateServiceRequest;
        type Output = super::CreateServiceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[7];
    }

    pub struct CreateTaskSet;
    impl crate::Op for CreateTaskSet {
        type Input = super::CreateTaskSetRequest;
        type Output = super::CreateTaskSetResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[8];
    }

    pub struct DeleteAccountSetting;
    impl crate::Op for DeleteAccountSetting {
        type Input = super::DeleteAccountSettingRequest;
        type Output = super::DeleteAccountSettingResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[9];
    }

    pub struct DeleteAttributes;
    impl crate::Op for DeleteAttributes {
        type Input = super::DeleteAttributesRequest;
        type Output = super::DeleteAttributesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[10];
    }

    pub struct DeleteCapacityProvider;
    impl crate::Op for DeleteCapacityProvider {
        type Input = super::DeleteCapacityProviderRequest;
        type Output = super::DeleteCapacityProviderResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[11];
    }

    pub struct DeleteCluster;
    impl crate::Op for DeleteCluster {
        type Input = super::DeleteClusterRequest;
        type Output = super::DeleteClusterResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[12];
    }

    pub struct DeleteDaemon;
    impl crate::Op for DeleteDaemon {
        type Input = super::DeleteDaemonRequest;
        type Output = super::DeleteDaemonResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[13];
    }

    pub struct DeleteDaemonTaskDefinition;
    impl crate::Op for DeleteDaemonTaskDefinition {
        type Input = super::DeleteDaemonTaskDefinitionRequest;
        type Output = super::DeleteDaemonTaskDefinitionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[14];
    }

    pub struct DeleteExpressGatewayService;
    impl crate::Op for DeleteExpressGatewayService {
        type Input = super::DeleteExpressGatewayServiceRequest;
        type Output = super::DeleteExpressGatewayServiceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[15];
    }

    pub struct DeleteGateway;
    impl crate::Op for DeleteGateway {
        type Input = super::DeleteGatewayRequest;
        type Output = super::DeleteGatewayResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[16];
    }

    pub struct DeleteService;
    impl crate::Op for DeleteService {
        type Input = super::DeleteServiceRequest;
        type Output = super::DeleteServiceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[17];
    }

    pub struct DeleteTaskDefinitions;
    impl crate::Op for DeleteTaskDefinitions {
        type Input = super::DeleteTaskDefinitionsRequest;
        type Output = super::DeleteTaskDefinitionsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[18];
    }

    pub struct DeleteTaskSet;
    impl crate::Op for DeleteTaskSet {
        type Input = super::DeleteTaskSetRequest;
        type Output = super::DeleteTaskSetResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[19];
    }

    pub struct DeregisterContainerInstance;
    impl crate::Op for DeregisterContainerInstance {
        type Input = super::DeregisterContainerInstanceRequest;
        type Output = super::DeregisterContainerInstanceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[20];
    }

    pub struct DeregisterTaskDefinition;
    impl crate::Op for DeregisterTaskDefinition {
        type Input = super::DeregisterTaskDefinitionRequest;
        type Output = super::DeregisterTaskDefinitionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[21];
    }

    pub struct DescribeCapacityProviders;
    impl crate::Op for DescribeCapacityProviders {
        type Input = super::DescribeCapacityProvidersRequest;
        type Output = super::DescribeCapacityProvidersResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[22];
    }

    pub struct DescribeClusters;
    impl crate::Op for DescribeClusters {
        type Input = super::DescribeClustersRequest;
        type Output = super::DescribeClustersResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[23];
    }

    pub struct DescribeContainerInstances;
    impl crate::Op for DescribeContainerInstances {
        type Input = super::DescribeContainerInstancesRequest;
        type Output = super::DescribeContainerInstancesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[24];
    }

    pub struct DescribeDaemon;
    impl crate::Op for DescribeDaemon {
        type Input = super::DescribeDaemonRequest;
        type Output = super::DescribeDaemonResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[25];
    }

    pub struct DescribeDaemonDeployments;
    impl crate::Op for DescribeDaemonDeployments {
        type Input = super::DescribeDaemonDeploymentsRequest;
        type Output = super::DescribeDaemonDeploymentsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[26];
    }

    pub struct DescribeDaemonRevisions;
    impl crate::Op for DescribeDaemonRevisions {
        type Input = super::DescribeDaemonRevisionsRequest;
        type Output = super::DescribeDaemonRevisionsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[27];
    }

    pub struct DescribeDaemonTaskDefinition;
    impl crate::Op for DescribeDaemonTaskDefinition {
        type Input = super::DescribeDaemonTaskDefinitionRequest;
        type Output = super::DescribeDaemonTaskDefinitionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[28];
    }

    pub struct DescribeExpressGatewayService;
    impl crate::Op for DescribeExpressGatewayService {
        type Input = super::DescribeExpressGatewayServiceRequest;
        type Output = super::DescribeExpressGatewayServiceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[29];
    }

    pub struct DescribeGateway;
    impl crate::Op for DescribeGateway {
        type Input = super::DescribeGatewayRequest;
        type Output = super::DescribeGatewayResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[30];
    }

    pub struct DescribeGatewayResources;
    impl crate::Op for DescribeGatewayResources {
        type Input = super::DescribeGatewayResourcesRequest;
        type Output = super::DescribeGatewayResourcesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[31];
    }

    pub struct DescribeGatewayRoute;
    impl crate::Op for DescribeGatewayRoute {
        type Input = super::DescribeGatewayRouteRequest;
        type Output = super::DescribeGatewayRouteResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[32];
    }

    pub struct DescribeServiceDeployments;
    impl crate::Op for DescribeServiceDeployments {
        type Input = super::DescribeServiceDeploymentsRequest;
        type Output = super::DescribeServiceDeploymentsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[33];
    }

    pub struct DescribeServiceRevisions;
    impl crate::Op for DescribeServiceRevisions {
        type Input = super::DescribeServiceRevisionsRequest;
        type Output = super::DescribeServiceRevisionsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[34];
    }

    pub struct DescribeServices;
    impl crate::Op for DescribeServices {
        type Input = super::DescribeServicesRequest;
        type Output = super::DescribeServicesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[35];
    }

    pub struct DescribeTaskDefinition;
    impl crate::Op for DescribeTaskDefinition {
        type Input = super::DescribeTaskDefinitionRequest;
        type Output = super::DescribeTaskDefinitionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[36];
    }

    pub struct DescribeTaskSets;
    impl crate::Op for DescribeTaskSets {
        type Input = super::DescribeTaskSetsRequest;
        type Output = super::DescribeTaskSetsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[37];
    }

    pub struct DescribeTasks;
    impl crate::Op for DescribeTasks {
        type Input = super::DescribeTasksRequest;
        type Output = super::DescribeTasksResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[38];
    }

    pub struct DisassociateGatewayFromCluster;
    impl crate::Op for DisassociateGatewayFromCluster {
        type Input = super::DisassociateGatewayFromClusterRequest;
        type Output = super::DisassociateGatewayFromClusterResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[39];
    }

    pub struct DiscoverPollEndpoint;
    impl crate::Op for DiscoverPollEndpoint {
        type Input = super::DiscoverPollEndpointRequest;
        type Output = super::DiscoverPollEndpointResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[40];
    }

    pub struct ExecuteCommand;
    impl crate::Op for ExecuteCommand {
        type Input = super::ExecuteCommandRequest;
        type Output = super::ExecuteCommandResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[41];
    }

    pub struct GetTaskProtection;
    impl crate::Op for GetTaskProtection {
        type Input = super::GetTaskProtectionRequest;
        type Output = super::GetTaskProtectionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[42];
    }

    pub struct ListAccountSettings;
    impl crate::Op for ListAccountSettings {
        type Input = super::ListAccountSettingsRequest;
        type Output = super::ListAccountSettingsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[43];
    }

    pub struct ListAttributes;
    impl crate::Op for ListAttributes {
        type Input = super::ListAttributesRequest;
        type Output = super::ListAttributesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[44];
    }

    pub struct ListClusters;
    impl crate::Op for ListClusters {
        type Input = super::ListClustersRequest;
        type Output = super::ListClustersResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[45];
    }

    pub struct ListContainerInstances;
    impl crate::Op for ListContainerInstances {
        type Input = super::ListContainerInstancesRequest;
        type Output = super::ListContainerInstancesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[46];
    }

    pub struct ListDaemonDeployments;
    impl crate::Op for ListDaemonDeployments {
        type Input = super::ListDaemonDeploymentsRequest;
        type Output = super::ListDaemonDeploymentsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[47];
    }

    pub struct ListDaemonTaskDefinitions;
    impl crate::Op for ListDaemonTaskDefinitions {
        type Input = super::ListDaemonTaskDefinitionsRequest;
        type Output = super::ListDaemonTaskDefinitionsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[48];
    }

    pub struct ListDaemons;
    impl crate::Op for ListDaemons {
        type Input = super::ListDaemonsRequest;
        type Output = super::ListDaemonsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[49];
    }

    pub struct ListGatewayClusterAssociations;
    impl crate::Op for ListGatewayClusterAssociations {
        type Input = super::ListGatewayClusterAssociationsRequest;
        type Output = super::ListGatewayClusterAssociationsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[50];
    }

    pub struct ListGatewayRoutes;
    impl crate::Op for ListGatewayRoutes {
        type Input = super::ListGatewayRoutesRequest;
        type Output = super::ListGatewayRoutesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[51];
    }

    pub struct ListGateways;
    impl crate::Op for ListGateways {
        type Input = super::ListGatewaysRequest;
        type Output = super::ListGatewaysResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[52];
    }

    pub struct ListServiceDeployments;
    impl crate::Op for ListServiceDeployments {
        type Input = super::ListServiceDeploymentsRequest;
        type Output = super::ListServiceDeploymentsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[53];
    }

    pub struct ListServices;
    impl crate::Op for ListServices {
        type Input = super::ListServicesRequest;
        type Output = super::ListServicesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[54];
    }

    pub struct ListServicesByNamespace;
    impl crate::Op for ListServicesByNamespace {
        type Input = super::ListServicesByNamespaceRequest;
        type Output = super::ListServicesByNamespaceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[55];
    }

    pub struct ListTagsForResource;
    impl crate::Op for ListTagsForResource {
        type Input = super::ListTagsForResourceRequest;
        type Output = super::ListTagsForResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[56];
    }

    pub struct ListTaskDefinitionFamilies;
    impl crate::Op for ListTaskDefinitionFamilies {
        type Input = super::ListTaskDefinitionFamiliesRequest;
        type Output = super::ListTaskDefinitionFamiliesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[57];
    }

    pub struct ListTaskDefinitions;
    impl crate::Op for ListTaskDefinitions {
        type Input = super::ListTaskDefinitionsRequest;
        type Output = super::ListTaskDefinitionsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[58];
    }

    pub struct ListTasks;
    impl crate::Op for ListTasks {
        type Input = super::ListTasksRequest;
        type Output = super::ListTasksResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[59];
    }

    pub struct PutAccountSetting;
    impl crate::Op for PutAccountSetting {
        type Input = super::PutAccountSettingRequest;
        type Output = super::PutAccountSettingResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[60];
    }

    pub struct PutAccountSettingDefault;
    impl crate::Op for PutAccountSettingDefault {
        type Input = super::PutAccountSettingDefaultRequest;
        type Output = super::PutAccountSettingDefaultResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[61];
    }

    pub struct PutAttributes;
    impl crate::Op for PutAttributes {
        type Input = super::PutAttributesRequest;
        type Output = super::PutAttributesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[62];
    }

    pub struct PutClusterCapacityProviders;
    impl crate::Op for PutClusterCapacityProviders {
        type Input = super::PutClusterCapacityProvidersRequest;
        type Output = super::PutClusterCapacityProvidersResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[63];
    }

    pub struct RegisterContainerInstance;
    impl crate::Op for RegisterContainerInstance {
        type Input = super::RegisterContainerInstanceRequest;
        type Output = super::RegisterContainerInstanceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[64];
    }

    pub struct RegisterDaemonTaskDefinition;
    impl crate::Op for RegisterDaemonTaskDefinition {
        type Input = super::RegisterDaemonTaskDefinitionRequest;
        type Output = super::RegisterDaemonTaskDefinitionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[65];
    }

    pub struct RegisterTaskDefinition;
    impl crate::Op for RegisterTaskDefinition {
        type Input = super::RegisterTaskDefinitionRequest;
        type Output = super::RegisterTaskDefinitionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[66];
    }

    pub struct RunTask;
    impl crate::Op for RunTask {
        type Input = super::RunTaskRequest;
        type Output = super::RunTaskResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[67];
    }

    pub struct StartTask;
    impl crate::Op for StartTask {
        type Input = super::StartTaskRequest;
        type Output = super::StartTaskResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[68];
    }

    pub struct StopServiceDeployment;
    impl crate::Op for StopServiceDeployment {
        type Input = super::StopServiceDeploymentRequest;
        type Output = super::StopServiceDeploymentResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[69];
    }

    pub struct StopTask;
    impl crate::Op for StopTask {
        type Input = super::StopTaskRequest;
        type Output = super::StopTaskResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[70];
    }

    pub struct SubmitAttachmentStateChanges;
    impl crate::Op for SubmitAttachmentStateChanges {
        type Input = super::SubmitAttachmentStateChangesRequest;
        type Output = super::SubmitAttachmentStateChangesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[71];
    }

    pub struct SubmitContainerStateChange;
    impl crate::Op for SubmitContainerStateChange {
        type Input = super::SubmitContainerStateChangeRequest;
        type Output = super::SubmitContainerStateChangeResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[72];
    }

    pub struct SubmitTaskStateChange;
    impl crate::Op for SubmitTaskStateChange {
        type Input = super::SubmitTaskStateChangeRequest;
        type Output = super::SubmitTaskStateChangeResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[73];
    }

    pub struct TagResource;
    impl crate::Op for TagResource {
        type Input = super::TagResourceRequest;
        type Output = super::TagResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[74];
    }

    pub struct UntagResource;
    impl crate::Op for UntagResource {
        type Input = super::UntagResourceRequest;
        type Output = super::UntagResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[75];
    }

    pub struct UpdateCapacityProvider;
    impl crate::Op for UpdateCapacityProvider {
        type Input = super::UpdateCapacityProviderRequest;
        type Output = super::UpdateCapacityProviderResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[76];
    }

    pub struct UpdateCluster;
    impl crate::Op for UpdateCluster {
        type Input = super::UpdateClusterRequest;
        type Output = super::UpdateClusterResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[77];
    }

    pub struct UpdateClusterSettings;
    impl crate::Op for UpdateClusterSettings {
        type Input = super::UpdateClusterSettingsRequest;
        type Output = super::UpdateClusterSettingsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[78];
    }

    pub struct UpdateContainerAgent;
    impl crate::Op for UpdateContainerAgent {
        type Input = super::UpdateContainerAgentRequest;
        type Output = super::UpdateContainerAgentResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[79];
    }

    pub struct UpdateContainerInstancesState;
    impl crate::Op for UpdateContainerInstancesState {
        type Input = super::UpdateContainerInstancesStateRequest;
        type Output = super::UpdateContainerInstancesStateResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[80];
    }

    pub struct UpdateDaemon;
    impl crate::Op for UpdateDaemon {
        type Input = super::UpdateDaemonRequest;
        type Output = super::UpdateDaemonResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[81];
    }

    pub struct UpdateExpressGatewayService;
    impl crate::Op for UpdateExpressGatewayService {
        type Input = super::UpdateExpressGatewayServiceRequest;
        type Output = super::UpdateExpressGatewayServiceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[82];
    }

    pub struct UpdateGateway;
    impl crate::Op for UpdateGateway {
        type Input = super::UpdateGatewayRequest;
        type Output = super::UpdateGatewayResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[83];
    }

    pub struct UpdateService;
    impl crate::Op for UpdateService {
        type Input = super::UpdateServiceRequest;
        type Output = super::UpdateServiceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[84];
    }

    pub struct UpdateServicePrimaryTaskSet;
    impl crate::Op for UpdateServicePrimaryTaskSet {
        type Input = super::UpdateServicePrimaryTaskSetRequest;
        type Output = super::UpdateServicePrimaryTaskSetResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[85];
    }

    pub struct UpdateTaskProtection;
    impl crate::Op for UpdateTaskProtection {
        type Input = super::UpdateTaskProtectionRequest;
        type Output = super::UpdateTaskProtectionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[86];
    }

    pub struct UpdateTaskSet;
    impl crate::Op for UpdateTaskSet {
        type Input = super::UpdateTaskSetRequest;
        type Output = super::UpdateTaskSetResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[87];
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
    pub static AttributeLimitExceededException: crate::ErrorShape = crate::ErrorShape {
        shape: "AttributeLimitExceededException",
        code: "AttributeLimitExceededException",
        status: 400,
    };
    pub static BlockedException: crate::ErrorShape =
        crate::ErrorShape { shape: "BlockedException", code: "BlockedException", status: 400 };
    pub static ClientException: crate::ErrorShape =
        crate::ErrorShape { shape: "ClientException", code: "ClientException", status: 400 };
    pub static ClusterContainsCapacityProviderException: crate::ErrorShape = crate::ErrorShape {
        shape: "ClusterContainsCapacityProviderException",
        code: "ClusterContainsCapacityProviderException",
        status: 400,
    };
    pub static ClusterContainsContainerInstancesException: crate::ErrorShape = crate::ErrorShape {
        shape: "ClusterContainsContainerInstancesException",
        code: "ClusterContainsContainerInstancesException",
        status: 400,
    };
    pub static ClusterContainsServicesException: crate::ErrorShape = crate::ErrorShape {
        shape: "ClusterContainsServicesException",
        code: "ClusterContainsServicesException",
        status: 400,
    };
    pub static ClusterContainsTasksException: crate::ErrorShape = crate::ErrorShape {
        shape: "ClusterContainsTasksException",
        code: "ClusterContainsTasksException",
        status: 400,
    };
    pub static ClusterNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "ClusterNotFoundException",
        code: "ClusterNotFoundException",
        status: 400,
    };
    pub static ConflictException: crate::ErrorShape =
        crate::ErrorShape { shape: "ConflictException", code: "ConflictException", status: 400 };
    pub static DaemonNotActiveException: crate::ErrorShape = crate::ErrorShape {
        shape: "DaemonNotActiveException",
        code: "DaemonNotActiveException",
        status: 400,
    };
    pub static DaemonNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "DaemonNotFoundException",
        code: "DaemonNotFoundException",
        status: 400,
    };
    pub static GatewayNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "GatewayNotFoundException",
        code: "GatewayNotFoundException",
        status: 400,
    };
    pub static InvalidParameterException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidParameterException",
        code: "InvalidParameterException",
        status: 400,
    };
    pub static LimitExceededException: crate::ErrorShape = crate::ErrorShape {
        shape: "LimitExceededException",
        code: "LimitExceededException",
        status: 400,
    };
    pub static MissingVersionException: crate::ErrorShape = crate::ErrorShape {
        shape: "MissingVersionException",
        code: "MissingVersionException",
        status: 400,
    };
    pub static NamespaceNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "NamespaceNotFoundException",
        code: "NamespaceNotFoundException",
        status: 400,
    };
    pub static NoUpdateAvailableException: crate::ErrorShape = crate::ErrorShape {
        shape: "NoUpdateAvailableException",
        code: "NoUpdateAvailableException",
        status: 400,
    };
    pub static PlatformTaskDefinitionIncompatibilityException: crate::ErrorShape =
        crate::ErrorShape {
            shape: "PlatformTaskDefinitionIncompatibilityException",
            code: "PlatformTaskDefinitionIncompatibilityException",
            status: 400,
        };
    pub static PlatformUnknownException: crate::ErrorShape = crate::ErrorShape {
        shape: "PlatformUnknownException",
        code: "PlatformUnknownException",
        status: 400,
    };
    pub static ResourceInUseException: crate::ErrorShape = crate::ErrorShape {
        shape: "ResourceInUseException",
        code: "ResourceInUseException",
        status: 400,
    };
    pub static ResourceNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "ResourceNotFoundException",
        code: "ResourceNotFoundException",
        status: 400,
    };
    pub static ServerException: crate::ErrorShape =
        crate::ErrorShape { shape: "ServerException", code: "ServerException", status: 500 };
    pub static ServiceDeploymentNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "ServiceDeploymentNotFoundException",
        code: "ServiceDeploymentNotFoundException",
        status: 400,
    };
    pub static ServiceNotActiveException: crate::ErrorShape = crate::ErrorShape {
        shape: "ServiceNotActiveException",
        code: "ServiceNotActiveException",
        status: 400,
    };
    pub static ServiceNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "ServiceNotFoundException",
        code: "ServiceNotFoundException",
        status: 400,
    };
    pub static TargetNotConnectedException: crate::ErrorShape = crate::ErrorShape {
        shape: "TargetNotConnectedException",
        code: "TargetNotConnectedException",
        status: 400,
    };
    pub static TargetNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "TargetNotFoundException",
        code: "TargetNotFoundException",
        status: 400,
    };
    pub static TaskSetNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "TaskSetNotFoundException",
        code: "TaskSetNotFoundException",
        status: 400,
    };
    pub static UnsupportedFeatureException: crate::ErrorShape = crate::ErrorShape {
        shape: "UnsupportedFeatureException",
        code: "UnsupportedFeatureException",
        status: 400,
    };
    pub static UpdateInProgressException: crate::ErrorShape = crate::ErrorShape {
        shape: "UpdateInProgressException",
        code: "UpdateInProgressException",
        status: 400,
    };
    /// All of them.
    pub static ALL: &[&crate::ErrorShape] = &[
        &AccessDeniedException,
        &AttributeLimitExceededException,
        &BlockedException,
        &ClientException,
        &ClusterContainsCapacityProviderException,
        &ClusterContainsContainerInstancesException,
        &ClusterContainsServicesException,
        &ClusterContainsTasksException,
        &ClusterNotFoundException,
        &ConflictException,
        &DaemonNotActiveException,
        &DaemonNotFoundException,
        &GatewayNotFoundException,
        &InvalidParameterException,
        &LimitExceededException,
        &MissingVersionException,
        &NamespaceNotFoundException,
        &NoUpdateAvailableException,
        &PlatformTaskDefinitionIncompatibilityException,
        &PlatformUnknownException,
        &ResourceInUseException,
        &ResourceNotFoundException,
        &ServerException,
        &ServiceDeploymentNotFoundException,
        &ServiceNotActiveException,
        &ServiceNotFoundException,
        &TargetNotConnectedException,
        &TargetNotFoundException,
        &TaskSetNotFoundException,
        &UnsupportedFeatureException,
        &UpdateInProgressException,
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
    AmazonWebServices,
    Amd,
    Nvidia,
    Xilinx,
    Habana,
}

texts!(
    AcceleratorManufacturer,
    schema::AcceleratorManufacturer,
    [
        AmazonWebServices = "amazon-web-services",
        Amd = "amd",
        Nvidia = "nvidia",
        Xilinx = "xilinx",
        Habana = "habana",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AcceleratorName {
    A100,
    Inferentia,
    K520,
    K80,
    M60,
    RadeonProV520,
    T4,
    Vu9p,
    V100,
    A10g,
    H100,
    T4g,
    L40s,
    L4,
}

texts!(
    AcceleratorName,
    schema::AcceleratorName,
    [
        A100 = "a100",
        Inferentia = "inferentia",
        K520 = "k520",
        K80 = "k80",
        M60 = "m60",
        RadeonProV520 = "radeon-pro-v520",
        T4 = "t4",
        Vu9p = "vu9p",
        V100 = "v100",
        A10g = "a10g",
        H100 = "h100",
        T4g = "t4g",
        L40s = "l40s",
        L4 = "l4",
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccessType {
    Public,
    Private,
}

texts!(AccessType, schema::AccessType, [Public = "PUBLIC", Private = "PRIVATE",]);

#[derive(Clone, PartialEq, Default)]
pub struct AdvancedConfiguration {
    pub alternate_target_group_arn: Option<String>,
    pub production_listener_rule: Option<String>,
    pub test_listener_rule: Option<String>,
    pub role_arn: Option<String>,
}

structure!(
    AdvancedConfiguration,
    schema::AdvancedConfiguration,
    [alternate_target_group_arn, production_listener_rule, test_listener_rule, role_arn]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgentUpdateStatus {
    Pending,
    Staging,
    Staged,
    Updating,
    Updated,
    Failed,
}

texts!(
    AgentUpdateStatus,
    schema::AgentUpdateStatus,
    [
        Pending = "PENDING",
        Staging = "STAGING",
        Staged = "STAGED",
        Updating = "UPDATING",
        Updated = "UPDATED",
        Failed = "FAILED",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApplicationProtocol {
    Http,
    Http2,
    Grpc,
}

texts!(
    ApplicationProtocol,
    schema::ApplicationProtocol,
    [Http = "http", Http2 = "http2", Grpc = "grpc",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AssignPublicIp {
    Enabled,
    Disabled,
}

texts!(AssignPublicIp, schema::AssignPublicIp, [Enabled = "ENABLED", Disabled = "DISABLED",]);

#[derive(Clone, PartialEq, Default)]
pub struct AssociateGatewayWithClusterRequest {
    pub gateway: String,
    pub cluster: String,
}

structure!(
    AssociateGatewayWithClusterRequest,
    schema::AssociateGatewayWithClusterRequest,
    [gateway, cluster]
);

#[derive(Clone, PartialEq, Default)]
pub struct AssociateGatewayWithClusterResponse {
    pub gateway_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub status: Option<GatewayClusterAssociationStatus>,
}

structure!(
    AssociateGatewayWithClusterResponse,
    schema::AssociateGatewayWithClusterResponse,
    [gateway_arn, cluster_arn, status]
);

#[derive(Clone, PartialEq, Default)]
pub struct Attachment {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub details: Option<Vec<KeyValuePair>>,
}

structure!(Attachment, schema::Attachment, [id, r#type, status, details]);

#[derive(Clone, PartialEq, Default)]
pub struct AttachmentStateChange {
    pub attachment_arn: String,
    pub status: String,
}

structure!(AttachmentStateChange, schema::AttachmentStateChange, [attachment_arn, status]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttestationPolicyStatus {
    Configured,
}

texts!(AttestationPolicyStatus, schema::AttestationPolicyStatus, [Configured = "CONFIGURED",]);

#[derive(Clone, PartialEq, Default)]
pub struct Attribute {
    pub name: String,
    pub value: Option<String>,
    pub target_type: Option<TargetType>,
    pub target_id: Option<String>,
}

structure!(Attribute, schema::Attribute, [name, value, target_type, target_id]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AutoRepairActionsStatus {
    Enabled,
    Disabled,
}

texts!(
    AutoRepairActionsStatus,
    schema::AutoRepairActionsStatus,
    [Enabled = "ENABLED", Disabled = "DISABLED",]
);

#[derive(Clone, PartialEq, Default)]
pub struct AutoRepairConfiguration {
    pub actions_status: Option<AutoRepairActionsStatus>,
}

structure!(AutoRepairConfiguration, schema::AutoRepairConfiguration, [actions_status]);

#[derive(Clone, PartialEq, Default)]
pub struct AutoScalingGroupProvider {
    pub auto_scaling_group_arn: String,
    pub managed_scaling: Option<ManagedScaling>,
    pub managed_termination_protection: Option<ManagedTerminationProtection>,
    pub managed_draining: Option<ManagedDraining>,
}

structure!(
    AutoScalingGroupProvider,
    schema::AutoScalingGroupProvider,
    [auto_scaling_group_arn, managed_scaling, managed_termination_protection, managed_draining]
);

#[derive(Clone, PartialEq, Default)]
pub struct AutoScalingGroupProviderUpdate {
    pub managed_scaling: Option<ManagedScaling>,
    pub managed_termination_protection: Option<ManagedTerminationProtection>,
    pub managed_draining: Option<ManagedDraining>,
}

structure!(
    AutoScalingGroupProviderUpdate,
    schema::AutoScalingGroupProviderUpdate,
    [managed_scaling, managed_termination_protection, managed_draining]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AvailabilityZoneRebalancing {
    Enabled,
    Disabled,
}

texts!(
    AvailabilityZoneRebalancing,
    schema::AvailabilityZoneRebalancing,
    [Enabled = "ENABLED", Disabled = "DISABLED",]
);

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

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BareMetal {
    Included,
    Required,
    Excluded,
}

texts!(
    BareMetal,
    schema::BareMetal,
    [Included = "included", Required = "required", Excluded = "excluded",]
);

#[derive(Clone, PartialEq, Default)]
pub struct BaselineEbsBandwidthMbpsRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}

structure!(BaselineEbsBandwidthMbpsRequest, schema::BaselineEbsBandwidthMbpsRequest, [min, max]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BurstablePerformance {
    Included,
    Required,
    Excluded,
}

texts!(
    BurstablePerformance,
    schema::BurstablePerformance,
    [Included = "included", Required = "required", Excluded = "excluded",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CPUArchitecture {
    X8664,
    Arm64,
}

texts!(CPUArchitecture, schema::CPUArchitecture, [X8664 = "X86_64", Arm64 = "ARM64",]);

#[derive(Clone, PartialEq, Default)]
pub struct CanaryConfiguration {
    pub canary_percent: Option<f64>,
    pub canary_bake_time_in_minutes: Option<i32>,
}

structure!(
    CanaryConfiguration,
    schema::CanaryConfiguration,
    [canary_percent, canary_bake_time_in_minutes]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CapacityOptionType {
    OnDemand,
    Spot,
    Reserved,
}

texts!(
    CapacityOptionType,
    schema::CapacityOptionType,
    [OnDemand = "ON_DEMAND", Spot = "SPOT", Reserved = "RESERVED",]
);

#[derive(Clone, PartialEq, Default)]
pub struct CapacityProvider {
    pub capacity_provider_arn: Option<String>,
    pub name: Option<String>,
    pub cluster: Option<String>,
    pub status: Option<CapacityProviderStatus>,
    pub auto_scaling_group_provider: Option<AutoScalingGroupProvider>,
    pub managed_instances_provider: Option<ManagedInstancesProvider>,
    pub update_status: Option<CapacityProviderUpdateStatus>,
    pub update_status_reason: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<CapacityProviderType>,
}

structure!(
    CapacityProvider,
    schema::CapacityProvider,
    [
        capacity_provider_arn,
        name,
        cluster,
        status,
        auto_scaling_group_provider,
        managed_instances_provider,
        update_status,
        update_status_reason,
        tags,
        r#type
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CapacityProviderField {
    Tags,
}

texts!(CapacityProviderField, schema::CapacityProviderField, [Tags = "TAGS",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CapacityProviderStatus {
    Provisioning,
    Active,
    Deprovisioning,
    Inactive,
}

texts!(
    CapacityProviderStatus,
    schema::CapacityProviderStatus,
    [
        Provisioning = "PROVISIONING",
        Active = "ACTIVE",
        Deprovisioning = "DEPROVISIONING",
        Inactive = "INACTIVE",
    ]
);

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

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CapacityProviderType {
    Ec2Autoscaling,
    ManagedInstances,
    Fargate,
    FargateSpot,
}

texts!(
    CapacityProviderType,
    schema::CapacityProviderType,
    [
        Ec2Autoscaling = "EC2_AUTOSCALING",
        ManagedInstances = "MANAGED_INSTANCES",
        Fargate = "FARGATE",
        FargateSpot = "FARGATE_SPOT",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CapacityProviderUpdateStatus {
    CreateInProgress,
    CreateComplete,
    CreateFailed,
    DeleteInProgress,
    DeleteComplete,
    DeleteFailed,
    UpdateInProgress,
    UpdateComplete,
    UpdateFailed,
}

texts!(
    CapacityProviderUpdateStatus,
    schema::CapacityProviderUpdateStatus,
    [
        CreateInProgress = "CREATE_IN_PROGRESS",
        CreateComplete = "CREATE_COMPLETE",
        CreateFailed = "CREATE_FAILED",
        DeleteInProgress = "DELETE_IN_PROGRESS",
        DeleteComplete = "DELETE_COMPLETE",
        DeleteFailed = "DELETE_FAILED",
        UpdateInProgress = "UPDATE_IN_PROGRESS",
        UpdateComplete = "UPDATE_COMPLETE",
        UpdateFailed = "UPDATE_FAILED",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CapacityReservationPreference {
    ReservationsOnly,
    ReservationsFirst,
    ReservationsExcluded,
}

texts!(
    CapacityReservationPreference,
    schema::CapacityReservationPreference,
    [
        ReservationsOnly = "RESERVATIONS_ONLY",
        ReservationsFirst = "RESERVATIONS_FIRST",
        ReservationsExcluded = "RESERVATIONS_EXCLUDED",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CapacityReservationRequest {
    pub reservation_group_arn: Option<String>,
    pub reservation_preference: Option<CapacityReservationPreference>,
}

structure!(
    CapacityReservationRequest,
    schema::CapacityReservationRequest,
    [reservation_group_arn, reservation_preference]
);

#[derive(Clone, PartialEq, Default)]
pub struct Cluster {
    pub cluster_arn: Option<String>,
    pub cluster_name: Option<String>,
    pub configuration: Option<ClusterConfiguration>,
    pub status: Option<String>,
    pub registered_container_instances_count: Option<i32>,
    pub running_tasks_count: Option<i32>,
    pub pending_tasks_count: Option<i32>,
    pub active_services_count: Option<i32>,
    pub statistics: Option<Vec<KeyValuePair>>,
    pub tags: Option<Vec<Tag>>,
    pub settings: Option<Vec<ClusterSetting>>,
    pub capacity_providers: Option<Vec<String>>,
    pub default_capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub attachments: Option<Vec<Attachment>>,
    pub attachments_status: Option<String>,
    pub service_connect_defaults: Option<ClusterServiceConnectDefaults>,
}

structure!(
    Cluster,
    schema::Cluster,
    [
        cluster_arn,
        cluster_name,
        configuration,
        status,
        registered_container_instances_count,
        running_tasks_count,
        pending_tasks_count,
        active_services_count,
        statistics,
        tags,
        settings,
        capacity_providers,
        default_capacity_provider_strategy,
        attachments,
        attachments_status,
        service_connect_defaults
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ClusterConfiguration {
    pub execute_command_configuration: Option<ExecuteCommandConfiguration>,
    pub managed_storage_configuration: Option<ManagedStorageConfiguration>,
}

structure!(
    ClusterConfiguration,
    schema::ClusterConfiguration,
    [execute_command_configuration, managed_storage_configuration]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClusterField {
    Attachments,
    Configurations,
    Settings,
    Statistics,
    Tags,
}

texts!(
    ClusterField,
    schema::ClusterField,
    [
        Attachments = "ATTACHMENTS",
        Configurations = "CONFIGURATIONS",
        Settings = "SETTINGS",
        Statistics = "STATISTICS",
        Tags = "TAGS",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ClusterServiceConnectDefaults {
    pub namespace: Option<String>,
}

structure!(ClusterServiceConnectDefaults, schema::ClusterServiceConnectDefaults, [namespace]);

#[derive(Clone, PartialEq, Default)]
pub struct ClusterServiceConnectDefaultsRequest {
    pub namespace: String,
}

structure!(
    ClusterServiceConnectDefaultsRequest,
    schema::ClusterServiceConnectDefaultsRequest,
    [namespace]
);

#[derive(Clone, PartialEq, Default)]
pub struct ClusterSetting {
    pub name: Option<ClusterSettingName>,
    pub value: Option<String>,
}

structure!(ClusterSetting, schema::ClusterSetting, [name, value]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClusterSettingName {
    ContainerInsights,
}

texts!(ClusterSettingName, schema::ClusterSettingName, [ContainerInsights = "containerInsights",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Compatibility {
    Ec2,
    Fargate,
    External,
    ManagedInstances,
}

texts!(
    Compatibility,
    schema::Compatibility,
    [
        Ec2 = "EC2",
        Fargate = "FARGATE",
        External = "EXTERNAL",
        ManagedInstances = "MANAGED_INSTANCES",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Connectivity {
    Connected,
    Disconnected,
}

texts!(
    Connectivity,
    schema::Connectivity,
    [Connected = "CONNECTED", Disconnected = "DISCONNECTED",]
);

#[derive(Clone, PartialEq, Default)]
pub struct Container {
    pub container_arn: Option<String>,
    pub task_arn: Option<String>,
    pub name: Option<String>,
    pub image: Option<String>,
    pub image_digest: Option<String>,
    pub runtime_id: Option<String>,
    pub last_status: Option<String>,
    pub exit_code: Option<i32>,
    pub reason: Option<String>,
    pub network_bindings: Option<Vec<NetworkBinding>>,
    pub network_interfaces: Option<Vec<NetworkInterface>>,
    pub health_status: Option<HealthStatus>,
    pub managed_agents: Option<Vec<ManagedAgent>>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub memory_reservation: Option<String>,
    pub gpu_ids: Option<Vec<String>>,
    pub neuron_device_ids: Option<Vec<String>>,
    pub gpu_sharing_strategy: Option<SharingStrategy>,
}

structure!(
    Container,
    schema::Container,
    [
        container_arn,
        task_arn,
        name,
        image,
        image_digest,
        runtime_id,
        last_status,
        exit_code,
        reason,
        network_bindings,
        network_interfaces,
        health_status,
        managed_agents,
        cpu,
        memory,
        memory_reservation,
        gpu_ids,
        neuron_device_ids,
        gpu_sharing_strategy
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContainerCondition {
    Start,
    Complete,
    Success,
    Healthy,
}

texts!(
    ContainerCondition,
    schema::ContainerCondition,
    [Start = "START", Complete = "COMPLETE", Success = "SUCCESS", Healthy = "HEALTHY",]
);

#[derive(Clone, PartialEq, Default)]
pub struct ContainerDefinition {
    pub name: Option<String>,
    pub image: Option<String>,
    pub repository_credentials: Option<RepositoryCredentials>,
    pub cpu: Option<i32>,
    pub memory: Option<i32>,
    pub memory_reservation: Option<i32>,
    pub links: Option<Vec<String>>,
    pub port_mappings: Option<Vec<PortMapping>>,
    pub essential: Option<bool>,
    pub restart_policy: Option<ContainerRestartPolicy>,
    pub entry_point: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub environment: Option<Vec<KeyValuePair>>,
    pub environment_files: Option<Vec<EnvironmentFile>>,
    pub mount_points: Option<Vec<MountPoint>>,
    pub volumes_from: Option<Vec<VolumeFrom>>,
    pub linux_parameters: Option<LinuxParameters>,
    pub secrets: Option<Vec<Secret>>,
    pub depends_on: Option<Vec<ContainerDependency>>,
    pub start_timeout: Option<i32>,
    pub stop_timeout: Option<i32>,
    pub version_consistency: Option<VersionConsistency>,
    pub hostname: Option<String>,
    pub user: Option<String>,
    pub working_directory: Option<String>,
    pub disable_networking: Option<bool>,
    pub privileged: Option<bool>,
    pub readonly_root_filesystem: Option<bool>,
    pub dns_servers: Option<Vec<String>>,
    pub dns_search_domains: Option<Vec<String>>,
    pub extra_hosts: Option<Vec<HostEntry>>,
    pub docker_security_options: Option<Vec<String>>,
    pub interactive: Option<bool>,
    pub pseudo_terminal: Option<bool>,
    pub docker_labels: Option<std::collections::BTreeMap<String, String>>,
    pub ulimits: Option<Vec<Ulimit>>,
    pub log_configuration: Option<LogConfiguration>,
    pub health_check: Option<HealthCheck>,
    pub system_controls: Option<Vec<SystemControl>>,
    pub resource_requirements: Option<Vec<ResourceRequirement>>,
    pub firelens_configuration: Option<FirelensConfiguration>,
    pub credential_specs: Option<Vec<String>>,
}

structure!(
    ContainerDefinition,
    schema::ContainerDefinition,
    [
        name,
        image,
        repository_credentials,
        cpu,
        memory,
        memory_reservation,
        links,
        port_mappings,
        essential,
        restart_policy,
        entry_point,
        command,
        environment,
        environment_files,
        mount_points,
        volumes_from,
        linux_parameters,
        secrets,
        depends_on,
        start_timeout,
        stop_timeout,
        version_consistency,
        hostname,
        user,
        working_directory,
        disable_networking,
        privileged,
        readonly_root_filesystem,
        dns_servers,
        dns_search_domains,
        extra_hosts,
        docker_security_options,
        interactive,
        pseudo_terminal,
        docker_labels,
        ulimits,
        log_configuration,
        health_check,
        system_controls,
        resource_requirements,
        firelens_configuration,
        credential_specs
    ]
);

#[derive(Clone, PartialEq)]
pub struct ContainerDependency {
    pub container_name: String,
    pub condition: ContainerCondition,
}

bare_structure!(ContainerDependency, schema::ContainerDependency, [container_name, condition], required [container_name, condition],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct ContainerImage {
    pub container_name: Option<String>,
    pub image_digest: Option<String>,
    pub image: Option<String>,
}

structure!(ContainerImage, schema::ContainerImage, [container_name, image_digest, image]);

#[derive(Clone, PartialEq, Default)]
pub struct ContainerInstance {
    pub container_instance_arn: Option<String>,
    pub ec2_instance_id: Option<String>,
    pub capacity_provider_name: Option<String>,
    pub version: Option<i64>,
    pub version_info: Option<VersionInfo>,
    pub remaining_resources: Option<Vec<Resource>>,
    pub registered_resources: Option<Vec<Resource>>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub agent_connected: Option<bool>,
    pub running_tasks_count: Option<i32>,
    pub pending_tasks_count: Option<i32>,
    pub agent_update_status: Option<AgentUpdateStatus>,
    pub attributes: Option<Vec<Attribute>>,
    pub registered_at: Option<crate::Timestamp>,
    pub attachments: Option<Vec<Attachment>>,
    pub tags: Option<Vec<Tag>>,
    pub health_status: Option<ContainerInstanceHealthStatus>,
    pub gpu_devices: Option<Vec<GpuDevice>>,
}

structure!(
    ContainerInstance,
    schema::ContainerInstance,
    [
        container_instance_arn,
        ec2_instance_id,
        capacity_provider_name,
        version,
        version_info,
        remaining_resources,
        registered_resources,
        status,
        status_reason,
        agent_connected,
        running_tasks_count,
        pending_tasks_count,
        agent_update_status,
        attributes,
        registered_at,
        attachments,
        tags,
        health_status,
        gpu_devices
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContainerInstanceField {
    Tags,
    ContainerInstanceHealth,
}

texts!(
    ContainerInstanceField,
    schema::ContainerInstanceField,
    [Tags = "TAGS", ContainerInstanceHealth = "CONTAINER_INSTANCE_HEALTH",]
);

#[derive(Clone, PartialEq, Default)]
pub struct ContainerInstanceHealthStatus {
    pub overall_status: Option<InstanceHealthCheckState>,
    pub details: Option<Vec<InstanceHealthCheckResult>>,
}

structure!(
    ContainerInstanceHealthStatus,
    schema::ContainerInstanceHealthStatus,
    [overall_status, details]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContainerInstanceStatus {
    Active,
    Draining,
    Registering,
    Deregistering,
    RegistrationFailed,
}

texts!(
    ContainerInstanceStatus,
    schema::ContainerInstanceStatus,
    [
        Active = "ACTIVE",
        Draining = "DRAINING",
        Registering = "REGISTERING",
        Deregistering = "DEREGISTERING",
        RegistrationFailed = "REGISTRATION_FAILED",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ContainerOverride {
    pub name: Option<String>,
    pub command: Option<Vec<String>>,
    pub environment: Option<Vec<KeyValuePair>>,
    pub environment_files: Option<Vec<EnvironmentFile>>,
    pub cpu: Option<i32>,
    pub memory: Option<i32>,
    pub memory_reservation: Option<i32>,
    pub resource_requirements: Option<Vec<ResourceRequirement>>,
}

structure!(
    ContainerOverride,
    schema::ContainerOverride,
    [
        name,
        command,
        environment,
        environment_files,
        cpu,
        memory,
        memory_reservation,
        resource_requirements
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ContainerRestartPolicy {
    pub enabled: bool,
    pub ignored_exit_codes: Option<Vec<i32>>,
    pub restart_attempt_period: Option<i32>,
}

structure!(
    ContainerRestartPolicy,
    schema::ContainerRestartPolicy,
    [enabled, ignored_exit_codes, restart_attempt_period]
);

#[derive(Clone, PartialEq, Default)]
pub struct ContainerStateChange {
    pub container_name: Option<String>,
    pub image_digest: Option<String>,
    pub runtime_id: Option<String>,
    pub exit_code: Option<i32>,
    pub network_bindings: Option<Vec<NetworkBinding>>,
    pub reason: Option<String>,
    pub status: Option<String>,
}

structure!(
    ContainerStateChange,
    schema::ContainerStateChange,
    [container_name, image_digest, runtime_id, exit_code, network_bindings, reason, status]
);

#[derive(Clone, PartialEq, Default)]
pub struct ContinueServiceDeploymentRequest {
    pub service_deployment_arn: String,
    pub hook_id: String,
    pub action: Option<DeploymentLifecycleHookAction>,
}

structure!(
    ContinueServiceDeploymentRequest,
    schema::ContinueServiceDeploymentRequest,
    [service_deployment_arn, hook_id, action]
);

#[derive(Clone, PartialEq, Default)]
pub struct ContinueServiceDeploymentResponse {
    pub service_deployment_arn: Option<String>,
}

structure!(
    ContinueServiceDeploymentResponse,
    schema::ContinueServiceDeploymentResponse,
    [service_deployment_arn]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CpuManufacturer {
    Intel,
    Amd,
    AmazonWebServices,
}

texts!(
    CpuManufacturer,
    schema::CpuManufacturer,
    [Intel = "intel", Amd = "amd", AmazonWebServices = "amazon-web-services",]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateCapacityProviderRequest {
    pub name: String,
    pub cluster: Option<String>,
    pub auto_scaling_group_provider: Option<AutoScalingGroupProvider>,
    pub managed_instances_provider: Option<CreateManagedInstancesProviderConfiguration>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreateCapacityProviderRequest,
    schema::CreateCapacityProviderRequest,
    [name, cluster, auto_scaling_group_provider, managed_instances_provider, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateCapacityProviderResponse {
    pub capacity_provider: Option<CapacityProvider>,
}

structure!(
    CreateCapacityProviderResponse,
    schema::CreateCapacityProviderResponse,
    [capacity_provider]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateClusterRequest {
    pub cluster_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub settings: Option<Vec<ClusterSetting>>,
    pub configuration: Option<ClusterConfiguration>,
    pub capacity_providers: Option<Vec<String>>,
    pub default_capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub service_connect_defaults: Option<ClusterServiceConnectDefaultsRequest>,
}

structure!(
    CreateClusterRequest,
    schema::CreateClusterRequest,
    [
        cluster_name,
        tags,
        settings,
        configuration,
        capacity_providers,
        default_capacity_provider_strategy,
        service_connect_defaults
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateClusterResponse {
    pub cluster: Option<Cluster>,
}

structure!(CreateClusterResponse, schema::CreateClusterResponse, [cluster]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateDaemonRequest {
    pub daemon_name: String,
    pub cluster_arn: Option<String>,
    pub daemon_task_definition_arn: String,
    pub capacity_provider_arns: Vec<String>,
    pub deployment_configuration: Option<DaemonDeploymentConfiguration>,
    pub tags: Option<Vec<Tag>>,
    pub propagate_tags: Option<DaemonPropagateTags>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub client_token: Option<String>,
    pub critical: Option<bool>,
}

structure!(
    CreateDaemonRequest,
    schema::CreateDaemonRequest,
    [
        daemon_name,
        cluster_arn,
        daemon_task_definition_arn,
        capacity_provider_arns,
        deployment_configuration,
        tags,
        propagate_tags,
        enable_ecs_managed_tags,
        enable_execute_command,
        client_token,
        critical
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateDaemonResponse {
    pub daemon_arn: Option<String>,
    pub status: Option<DaemonStatus>,
    pub created_at: Option<crate::Timestamp>,
    pub deployment_arn: Option<String>,
}

structure!(
    CreateDaemonResponse,
    schema::CreateDaemonResponse,
    [daemon_arn, status, created_at, deployment_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateExpressGatewayServiceRequest {
    pub execution_role_arn: Option<String>,
    pub infrastructure_role_arn: String,
    pub service_name: Option<String>,
    pub cluster: Option<String>,
    pub health_check_path: Option<String>,
    pub primary_container: Option<ExpressGatewayContainer>,
    pub task_role_arn: Option<String>,
    pub network_configuration: Option<ExpressGatewayServiceNetworkConfiguration>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub cpu_architecture: Option<ExpressCpuArchitecture>,
    pub scaling_target: Option<ExpressGatewayScalingTarget>,
    pub tags: Option<Vec<Tag>>,
    pub task_definition_arn: Option<String>,
}

structure!(
    CreateExpressGatewayServiceRequest,
    schema::CreateExpressGatewayServiceRequest,
    [
        execution_role_arn,
        infrastructure_role_arn,
        service_name,
        cluster,
        health_check_path,
        primary_container,
        task_role_arn,
        network_configuration,
        cpu,
        memory,
        cpu_architecture,
        scaling_target,
        tags,
        task_definition_arn
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateExpressGatewayServiceResponse {
    pub service: Option<ECSExpressGatewayService>,
}

structure!(
    CreateExpressGatewayServiceResponse,
    schema::CreateExpressGatewayServiceResponse,
    [service]
);

#[derive(Clone, PartialEq)]
pub struct CreateGatewayRequest {
    pub name: String,
    pub infrastructure_role_arn: String,
    pub client_token: Option<String>,
    pub deletion_protection: Option<bool>,
    pub configuration: GatewayConfiguration,
    pub tags: Option<Vec<Tag>>,
    pub propagate_tags: Option<PropagateGatewayTags>,
}

bare_structure!(CreateGatewayRequest, schema::CreateGatewayRequest, [name, infrastructure_role_arn, client_token, deletion_protection, configuration, tags, propagate_tags], required [name, infrastructure_role_arn, configuration],
        optional [client_token, deletion_protection, tags, propagate_tags]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateGatewayResponse {
    pub gateway_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<GatewayStatus>,
}

structure!(CreateGatewayResponse, schema::CreateGatewayResponse, [gateway_arn, name, status]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateManagedInstancesProviderConfiguration {
    pub infrastructure_role_arn: String,
    pub instance_launch_template: InstanceLaunchTemplate,
    pub propagate_tags: Option<PropagateMITags>,
    pub infrastructure_optimization: Option<InfrastructureOptimization>,
    pub auto_repair_configuration: Option<AutoRepairConfiguration>,
}

structure!(
    CreateManagedInstancesProviderConfiguration,
    schema::CreateManagedInstancesProviderConfiguration,
    [
        infrastructure_role_arn,
        instance_launch_template,
        propagate_tags,
        infrastructure_optimization,
        auto_repair_configuration
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateServiceRequest {
    pub cluster: Option<String>,
    pub service_name: String,
    pub task_definition: Option<String>,
    pub availability_zone_rebalancing: Option<AvailabilityZoneRebalancing>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub desired_count: Option<i32>,
    pub client_token: Option<String>,
    pub launch_type: Option<LaunchType>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub platform_version: Option<String>,
    pub role: Option<String>,
    pub deployment_configuration: Option<DeploymentConfiguration>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub health_check_grace_period_seconds: Option<i32>,
    pub scheduling_strategy: Option<SchedulingStrategy>,
    pub deployment_controller: Option<DeploymentController>,
    pub tags: Option<Vec<Tag>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub propagate_tags: Option<PropagateTags>,
    pub enable_execute_command: Option<bool>,
    pub service_connect_configuration: Option<ServiceConnectConfiguration>,
    pub volume_configurations: Option<Vec<ServiceVolumeConfiguration>>,
    pub vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>>,
    pub gateway_connectors: Option<Vec<GatewayConnector>>,
    pub monitoring: Option<MonitoringConfiguration>,
}

structure!(
    CreateServiceRequest,
    schema::CreateServiceRequest,
    [
        cluster,
        service_name,
        task_definition,
        availability_zone_rebalancing,
        load_balancers,
        service_registries,
        desired_count,
        client_token,
        launch_type,
        capacity_provider_strategy,
        platform_version,
        role,
        deployment_configuration,
        placement_constraints,
        placement_strategy,
        network_configuration,
        health_check_grace_period_seconds,
        scheduling_strategy,
        deployment_controller,
        tags,
        enable_ecs_managed_tags,
        propagate_tags,
        enable_execute_command,
        service_connect_configuration,
        volume_configurations,
        vpc_lattice_configurations,
        gateway_connectors,
        monitoring
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateServiceResponse {
    pub service: Option<Service>,
}

structure!(CreateServiceResponse, schema::CreateServiceResponse, [service]);

#[derive(Clone, PartialEq, Default)]
pub struct CreateTaskSetRequest {
    pub service: String,
    pub cluster: String,
    pub external_id: Option<String>,
    pub task_definition: String,
    pub network_configuration: Option<NetworkConfiguration>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub launch_type: Option<LaunchType>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub platform_version: Option<String>,
    pub scale: Option<Scale>,
    pub client_token: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreateTaskSetRequest,
    schema::CreateTaskSetRequest,
    [
        service,
        cluster,
        external_id,
        task_definition,
        network_configuration,
        load_balancers,
        service_registries,
        launch_type,
        capacity_provider_strategy,
        platform_version,
        scale,
        client_token,
        tags
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateTaskSetResponse {
    pub task_set: Option<TaskSet>,
}

structure!(CreateTaskSetResponse, schema::CreateTaskSetResponse, [task_set]);

#[derive(Clone, PartialEq, Default)]
pub struct CreatedAt {
    pub before: Option<crate::Timestamp>,
    pub after: Option<crate::Timestamp>,
}

structure!(CreatedAt, schema::CreatedAt, [before, after]);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonAlarmConfiguration {
    pub alarm_names: Option<Vec<String>>,
    pub enable: Option<bool>,
}

structure!(DaemonAlarmConfiguration, schema::DaemonAlarmConfiguration, [alarm_names, enable]);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonCapacityProvider {
    pub arn: Option<String>,
    pub running_count: Option<i32>,
    pub without_daemon_count: Option<i32>,
}

structure!(
    DaemonCapacityProvider,
    schema::DaemonCapacityProvider,
    [arn, running_count, without_daemon_count]
);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonCircuitBreaker {
    pub failure_count: Option<i32>,
    pub status: Option<DaemonDeploymentRollbackMonitorsStatus>,
    pub threshold: Option<i32>,
}

structure!(DaemonCircuitBreaker, schema::DaemonCircuitBreaker, [failure_count, status, threshold]);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonContainerDefinition {
    pub name: Option<String>,
    pub image: String,
    pub memory: Option<i32>,
    pub memory_reservation: Option<i32>,
    pub repository_credentials: Option<RepositoryCredentials>,
    pub health_check: Option<HealthCheck>,
    pub cpu: Option<i32>,
    pub essential: Option<bool>,
    pub entry_point: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub working_directory: Option<String>,
    pub environment_files: Option<Vec<EnvironmentFile>>,
    pub environment: Option<Vec<KeyValuePair>>,
    pub secrets: Option<Vec<Secret>>,
    pub readonly_root_filesystem: Option<bool>,
    pub mount_points: Option<Vec<MountPoint>>,
    pub log_configuration: Option<LogConfiguration>,
    pub firelens_configuration: Option<FirelensConfiguration>,
    pub privileged: Option<bool>,
    pub user: Option<String>,
    pub ulimits: Option<Vec<Ulimit>>,
    pub linux_parameters: Option<DaemonLinuxParameters>,
    pub depends_on: Option<Vec<ContainerDependency>>,
    pub start_timeout: Option<i32>,
    pub stop_timeout: Option<i32>,
    pub system_controls: Option<Vec<SystemControl>>,
    pub interactive: Option<bool>,
    pub pseudo_terminal: Option<bool>,
    pub restart_policy: Option<ContainerRestartPolicy>,
}

structure!(
    DaemonContainerDefinition,
    schema::DaemonContainerDefinition,
    [
        name,
        image,
        memory,
        memory_reservation,
        repository_credentials,
        health_check,
        cpu,
        essential,
        entry_point,
        command,
        working_directory,
        environment_files,
        environment,
        secrets,
        readonly_root_filesystem,
        mount_points,
        log_configuration,
        firelens_configuration,
        privileged,
        user,
        ulimits,
        linux_parameters,
        depends_on,
        start_timeout,
        stop_timeout,
        system_controls,
        interactive,
        pseudo_terminal,
        restart_policy
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonContainerImage {
    pub container_name: Option<String>,
    pub image_digest: Option<String>,
    pub image: Option<String>,
}

structure!(
    DaemonContainerImage,
    schema::DaemonContainerImage,
    [container_name, image_digest, image]
);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonDeployment {
    pub daemon_deployment_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub status: Option<DaemonDeploymentStatus>,
    pub status_reason: Option<String>,
    pub target_daemon_revision: Option<DaemonDeploymentRevisionDetail>,
    pub source_daemon_revisions: Option<Vec<DaemonDeploymentRevisionDetail>>,
    pub circuit_breaker: Option<DaemonCircuitBreaker>,
    pub alarms: Option<DaemonDeploymentAlarms>,
    pub rollback: Option<DaemonRollback>,
    pub deployment_configuration: Option<DaemonDeploymentConfiguration>,
    pub created_at: Option<crate::Timestamp>,
    pub started_at: Option<crate::Timestamp>,
    pub stopped_at: Option<crate::Timestamp>,
    pub finished_at: Option<crate::Timestamp>,
}

structure!(
    DaemonDeployment,
    schema::DaemonDeployment,
    [
        daemon_deployment_arn,
        cluster_arn,
        status,
        status_reason,
        target_daemon_revision,
        source_daemon_revisions,
        circuit_breaker,
        alarms,
        rollback,
        deployment_configuration,
        created_at,
        started_at,
        stopped_at,
        finished_at
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonDeploymentAlarms {
    pub status: Option<DaemonDeploymentRollbackMonitorsStatus>,
    pub alarm_names: Option<Vec<String>>,
    pub triggered_alarm_names: Option<Vec<String>>,
}

structure!(
    DaemonDeploymentAlarms,
    schema::DaemonDeploymentAlarms,
    [status, alarm_names, triggered_alarm_names]
);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonDeploymentCapacityProvider {
    pub arn: Option<String>,
    pub running_instance_count: Option<i32>,
    pub without_daemon_instance_count: Option<i32>,
    pub draining_instance_count: Option<i32>,
}

structure!(
    DaemonDeploymentCapacityProvider,
    schema::DaemonDeploymentCapacityProvider,
    [arn, running_instance_count, without_daemon_instance_count, draining_instance_count]
);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonDeploymentConfiguration {
    pub drain_percent: Option<f64>,
    pub alarms: Option<DaemonAlarmConfiguration>,
    pub bake_time_in_minutes: Option<i32>,
}

structure!(
    DaemonDeploymentConfiguration,
    schema::DaemonDeploymentConfiguration,
    [drain_percent, alarms, bake_time_in_minutes]
);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonDeploymentRevisionDetail {
    pub arn: Option<String>,
    pub capacity_providers: Option<Vec<DaemonDeploymentCapacityProvider>>,
    pub total_running_instance_count: Option<i32>,
    pub total_without_daemon_instance_count: Option<i32>,
    pub total_draining_instance_count: Option<i32>,
}

structure!(
    DaemonDeploymentRevisionDetail,
    schema::DaemonDeploymentRevisionDetail,
    [
        arn,
        capacity_providers,
        total_running_instance_count,
        total_without_daemon_instance_count,
        total_draining_instance_count
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DaemonDeploymentRollbackMonitorsStatus {
    Triggered,
    Monitoring,
    MonitoringComplete,
    Disabled,
}

texts!(
    DaemonDeploymentRollbackMonitorsStatus,
    schema::DaemonDeploymentRollbackMonitorsStatus,
    [
        Triggered = "TRIGGERED",
        Monitoring = "MONITORING",
        MonitoringComplete = "MONITORING_COMPLETE",
        Disabled = "DISABLED",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DaemonDeploymentStatus {
    Pending,
    Successful,
    Stopped,
    StopRequested,
    InProgress,
    RollbackInProgress,
    RollbackSuccessful,
    RollbackFailed,
}

texts!(
    DaemonDeploymentStatus,
    schema::DaemonDeploymentStatus,
    [
        Pending = "PENDING",
        Successful = "SUCCESSFUL",
        Stopped = "STOPPED",
        StopRequested = "STOP_REQUESTED",
        InProgress = "IN_PROGRESS",
        RollbackInProgress = "ROLLBACK_IN_PROGRESS",
        RollbackSuccessful = "ROLLBACK_SUCCESSFUL",
        RollbackFailed = "ROLLBACK_FAILED",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonDeploymentSummary {
    pub daemon_deployment_arn: Option<String>,
    pub daemon_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub status: Option<DaemonDeploymentStatus>,
    pub status_reason: Option<String>,
    pub target_daemon_revision_arn: Option<String>,
    pub created_at: Option<crate::Timestamp>,
    pub started_at: Option<crate::Timestamp>,
    pub stopped_at: Option<crate::Timestamp>,
    pub finished_at: Option<crate::Timestamp>,
}

structure!(
    DaemonDeploymentSummary,
    schema::DaemonDeploymentSummary,
    [
        daemon_deployment_arn,
        daemon_arn,
        cluster_arn,
        status,
        status_reason,
        target_daemon_revision_arn,
        created_at,
        started_at,
        stopped_at,
        finished_at
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonDetail {
    pub daemon_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub status: Option<DaemonStatus>,
    pub current_revisions: Option<Vec<DaemonRevisionDetail>>,
    pub deployment_arn: Option<String>,
    pub created_at: Option<crate::Timestamp>,
    pub updated_at: Option<crate::Timestamp>,
}

structure!(
    DaemonDetail,
    schema::DaemonDetail,
    [daemon_arn, cluster_arn, status, current_revisions, deployment_arn, created_at, updated_at]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DaemonIpcMode {
    None,
    Shared,
}

texts!(DaemonIpcMode, schema::DaemonIpcMode, [None = "none", Shared = "shared",]);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonLinuxParameters {
    pub capabilities: Option<KernelCapabilities>,
    pub devices: Option<Vec<Device>>,
    pub init_process_enabled: Option<bool>,
    pub tmpfs: Option<Vec<Tmpfs>>,
}

structure!(
    DaemonLinuxParameters,
    schema::DaemonLinuxParameters,
    [capabilities, devices, init_process_enabled, tmpfs]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DaemonPidMode {
    None,
    Shared,
}

texts!(DaemonPidMode, schema::DaemonPidMode, [None = "none", Shared = "shared",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DaemonPropagateTags {
    Daemon,
    None,
}

texts!(DaemonPropagateTags, schema::DaemonPropagateTags, [Daemon = "DAEMON", None = "NONE",]);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonRevision {
    pub daemon_revision_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub daemon_arn: Option<String>,
    pub daemon_task_definition_arn: Option<String>,
    pub created_at: Option<crate::Timestamp>,
    pub container_images: Option<Vec<DaemonContainerImage>>,
    pub propagate_tags: Option<DaemonPropagateTags>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub critical: Option<bool>,
}

structure!(
    DaemonRevision,
    schema::DaemonRevision,
    [
        daemon_revision_arn,
        cluster_arn,
        daemon_arn,
        daemon_task_definition_arn,
        created_at,
        container_images,
        propagate_tags,
        enable_ecs_managed_tags,
        enable_execute_command,
        critical
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonRevisionDetail {
    pub arn: Option<String>,
    pub capacity_providers: Option<Vec<DaemonCapacityProvider>>,
    pub total_running_count: Option<i32>,
    pub total_without_daemon_count: Option<i32>,
}

structure!(
    DaemonRevisionDetail,
    schema::DaemonRevisionDetail,
    [arn, capacity_providers, total_running_count, total_without_daemon_count]
);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonRollback {
    pub reason: Option<String>,
    pub started_at: Option<crate::Timestamp>,
    pub rollback_target_daemon_revision_arn: Option<String>,
    pub rollback_capacity_providers: Option<Vec<String>>,
}

structure!(
    DaemonRollback,
    schema::DaemonRollback,
    [reason, started_at, rollback_target_daemon_revision_arn, rollback_capacity_providers]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DaemonStatus {
    Active,
    DeleteInProgress,
}

texts!(
    DaemonStatus,
    schema::DaemonStatus,
    [Active = "ACTIVE", DeleteInProgress = "DELETE_IN_PROGRESS",]
);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonSummary {
    pub daemon_arn: Option<String>,
    pub status: Option<DaemonStatus>,
    pub created_at: Option<crate::Timestamp>,
    pub updated_at: Option<crate::Timestamp>,
}

structure!(DaemonSummary, schema::DaemonSummary, [daemon_arn, status, created_at, updated_at]);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonTaskDefinition {
    pub daemon_task_definition_arn: Option<String>,
    pub family: Option<String>,
    pub revision: Option<i32>,
    pub task_role_arn: Option<String>,
    pub execution_role_arn: Option<String>,
    pub container_definitions: Option<Vec<DaemonContainerDefinition>>,
    pub volumes: Option<Vec<DaemonVolume>>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub status: Option<DaemonTaskDefinitionStatus>,
    pub registered_at: Option<crate::Timestamp>,
    pub delete_requested_at: Option<crate::Timestamp>,
    pub registered_by: Option<String>,
    pub pid_mode: Option<DaemonPidMode>,
    pub ipc_mode: Option<DaemonIpcMode>,
}

structure!(
    DaemonTaskDefinition,
    schema::DaemonTaskDefinition,
    [
        daemon_task_definition_arn,
        family,
        revision,
        task_role_arn,
        execution_role_arn,
        container_definitions,
        volumes,
        cpu,
        memory,
        status,
        registered_at,
        delete_requested_at,
        registered_by,
        pid_mode,
        ipc_mode
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DaemonTaskDefinitionRevisionFilter {
    LastRegistered,
}

texts!(
    DaemonTaskDefinitionRevisionFilter,
    schema::DaemonTaskDefinitionRevisionFilter,
    [LastRegistered = "LAST_REGISTERED",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DaemonTaskDefinitionStatus {
    Active,
    DeleteInProgress,
    Deleted,
}

texts!(
    DaemonTaskDefinitionStatus,
    schema::DaemonTaskDefinitionStatus,
    [Active = "ACTIVE", DeleteInProgress = "DELETE_IN_PROGRESS", Deleted = "DELETED",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DaemonTaskDefinitionStatusFilter {
    Active,
    DeleteInProgress,
    All,
}

texts!(
    DaemonTaskDefinitionStatusFilter,
    schema::DaemonTaskDefinitionStatusFilter,
    [Active = "ACTIVE", DeleteInProgress = "DELETE_IN_PROGRESS", All = "ALL",]
);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonTaskDefinitionSummary {
    pub arn: Option<String>,
    pub registered_at: Option<crate::Timestamp>,
    pub registered_by: Option<String>,
    pub delete_requested_at: Option<crate::Timestamp>,
    pub status: Option<DaemonTaskDefinitionStatus>,
}

structure!(
    DaemonTaskDefinitionSummary,
    schema::DaemonTaskDefinitionSummary,
    [arn, registered_at, registered_by, delete_requested_at, status]
);

#[derive(Clone, PartialEq, Default)]
pub struct DaemonVolume {
    pub name: Option<String>,
    pub host: Option<HostVolumeProperties>,
    pub log_driver_volume_configuration: Option<LogDriverVolumeConfiguration>,
}

structure!(DaemonVolume, schema::DaemonVolume, [name, host, log_driver_volume_configuration]);

#[derive(Clone, PartialEq)]
pub struct DeleteAccountSettingRequest {
    pub name: SettingName,
    pub principal_arn: Option<String>,
}

bare_structure!(
    DeleteAccountSettingRequest,
    schema::DeleteAccountSettingRequest,
    [name, principal_arn],
    required[name],
    optional[principal_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAccountSettingResponse {
    pub setting: Option<Setting>,
}

structure!(DeleteAccountSettingResponse, schema::DeleteAccountSettingResponse, [setting]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAttributesRequest {
    pub cluster: Option<String>,
    pub attributes: Vec<Attribute>,
}

structure!(DeleteAttributesRequest, schema::DeleteAttributesRequest, [cluster, attributes]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteAttributesResponse {
    pub attributes: Option<Vec<Attribute>>,
}

structure!(DeleteAttributesResponse, schema::DeleteAttributesResponse, [attributes]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteCapacityProviderRequest {
    pub capacity_provider: String,
    pub cluster: Option<String>,
}

structure!(
    DeleteCapacityProviderRequest,
    schema::DeleteCapacityProviderRequest,
    [capacity_provider, cluster]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteCapacityProviderResponse {
    pub capacity_provider: Option<CapacityProvider>,
}

structure!(
    DeleteCapacityProviderResponse,
    schema::DeleteCapacityProviderResponse,
    [capacity_provider]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteClusterRequest {
    pub cluster: String,
}

structure!(DeleteClusterRequest, schema::DeleteClusterRequest, [cluster]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteClusterResponse {
    pub cluster: Option<Cluster>,
}

structure!(DeleteClusterResponse, schema::DeleteClusterResponse, [cluster]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDaemonRequest {
    pub daemon_arn: String,
}

structure!(DeleteDaemonRequest, schema::DeleteDaemonRequest, [daemon_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDaemonResponse {
    pub daemon_arn: Option<String>,
    pub status: Option<DaemonStatus>,
    pub created_at: Option<crate::Timestamp>,
    pub updated_at: Option<crate::Timestamp>,
    pub deployment_arn: Option<String>,
}

structure!(
    DeleteDaemonResponse,
    schema::DeleteDaemonResponse,
    [daemon_arn, status, created_at, updated_at, deployment_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDaemonTaskDefinitionRequest {
    pub daemon_task_definition: String,
}

structure!(
    DeleteDaemonTaskDefinitionRequest,
    schema::DeleteDaemonTaskDefinitionRequest,
    [daemon_task_definition]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteDaemonTaskDefinitionResponse {
    pub daemon_task_definition_arn: Option<String>,
}

structure!(
    DeleteDaemonTaskDefinitionResponse,
    schema::DeleteDaemonTaskDefinitionResponse,
    [daemon_task_definition_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteExpressGatewayServiceRequest {
    pub service_arn: String,
}

structure!(
    DeleteExpressGatewayServiceRequest,
    schema::DeleteExpressGatewayServiceRequest,
    [service_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteExpressGatewayServiceResponse {
    pub service: Option<ECSExpressGatewayService>,
}

structure!(
    DeleteExpressGatewayServiceResponse,
    schema::DeleteExpressGatewayServiceResponse,
    [service]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteGatewayRequest {
    pub gateway: String,
}

structure!(DeleteGatewayRequest, schema::DeleteGatewayRequest, [gateway]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteGatewayResponse {
    pub gateway_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<GatewayStatus>,
}

structure!(DeleteGatewayResponse, schema::DeleteGatewayResponse, [gateway_arn, name, status]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteServiceRequest {
    pub cluster: Option<String>,
    pub service: String,
    pub force: Option<bool>,
}

structure!(DeleteServiceRequest, schema::DeleteServiceRequest, [cluster, service, force]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteServiceResponse {
    pub service: Option<Service>,
}

structure!(DeleteServiceResponse, schema::DeleteServiceResponse, [service]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteTaskDefinitionsRequest {
    pub task_definitions: Vec<String>,
}

structure!(DeleteTaskDefinitionsRequest, schema::DeleteTaskDefinitionsRequest, [task_definitions]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteTaskDefinitionsResponse {
    pub task_definitions: Option<Vec<TaskDefinition>>,
    pub failures: Option<Vec<Failure>>,
}

structure!(
    DeleteTaskDefinitionsResponse,
    schema::DeleteTaskDefinitionsResponse,
    [task_definitions, failures]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteTaskSetRequest {
    pub cluster: String,
    pub service: String,
    pub task_set: String,
    pub force: Option<bool>,
}

structure!(DeleteTaskSetRequest, schema::DeleteTaskSetRequest, [cluster, service, task_set, force]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteTaskSetResponse {
    pub task_set: Option<TaskSet>,
}

structure!(DeleteTaskSetResponse, schema::DeleteTaskSetResponse, [task_set]);

#[derive(Clone, PartialEq, Default)]
pub struct Deployment {
    pub id: Option<String>,
    pub status: Option<String>,
    pub task_definition: Option<String>,
    pub desired_count: Option<i32>,
    pub pending_count: Option<i32>,
    pub running_count: Option<i32>,
    pub failed_tasks: Option<i32>,
    pub created_at: Option<crate::Timestamp>,
    pub updated_at: Option<crate::Timestamp>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub launch_type: Option<LaunchType>,
    pub platform_version: Option<String>,
    pub platform_family: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub rollout_state: Option<DeploymentRolloutState>,
    pub rollout_state_reason: Option<String>,
    pub service_connect_configuration: Option<ServiceConnectConfiguration>,
    pub service_connect_resources: Option<Vec<ServiceConnectServiceResource>>,
    pub volume_configurations: Option<Vec<ServiceVolumeConfiguration>>,
    pub fargate_ephemeral_storage: Option<DeploymentEphemeralStorage>,
    pub vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>>,
}

structure!(
    Deployment,
    schema::Deployment,
    [
        id,
        status,
        task_definition,
        desired_count,
        pending_count,
        running_count,
        failed_tasks,
        created_at,
        updated_at,
        capacity_provider_strategy,
        launch_type,
        platform_version,
        platform_family,
        network_configuration,
        rollout_state,
        rollout_state_reason,
        service_connect_configuration,
        service_connect_resources,
        volume_configurations,
        fargate_ephemeral_storage,
        vpc_lattice_configurations
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeploymentAlarms {
    pub alarm_names: Vec<String>,
    pub rollback: bool,
    pub enable: bool,
}

structure!(DeploymentAlarms, schema::DeploymentAlarms, [alarm_names, rollback, enable]);

#[derive(Clone, PartialEq, Default)]
pub struct DeploymentCircuitBreaker {
    pub enable: bool,
    pub rollback: bool,
    pub reset_on_healthy_task: Option<bool>,
    pub threshold_configuration: Option<ThresholdConfiguration>,
}

structure!(
    DeploymentCircuitBreaker,
    schema::DeploymentCircuitBreaker,
    [enable, rollback, reset_on_healthy_task, threshold_configuration]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeploymentConfiguration {
    pub deployment_circuit_breaker: Option<DeploymentCircuitBreaker>,
    pub maximum_percent: Option<i32>,
    pub minimum_healthy_percent: Option<i32>,
    pub alarms: Option<DeploymentAlarms>,
    pub strategy: Option<DeploymentStrategy>,
    pub bake_time_in_minutes: Option<i32>,
    pub lifecycle_hooks: Option<Vec<DeploymentLifecycleHook>>,
    pub linear_configuration: Option<LinearConfiguration>,
    pub canary_configuration: Option<CanaryConfiguration>,
    pub early_success_criteria: Option<DeploymentEarlySuccessCriteria>,
}

structure!(
    DeploymentConfiguration,
    schema::DeploymentConfiguration,
    [
        deployment_circuit_breaker,
        maximum_percent,
        minimum_healthy_percent,
        alarms,
        strategy,
        bake_time_in_minutes,
        lifecycle_hooks,
        linear_configuration,
        canary_configuration,
        early_success_criteria
    ]
);

#[derive(Clone, PartialEq)]
pub struct DeploymentController {
    pub r#type: DeploymentControllerType,
}

bare_structure!(DeploymentController, schema::DeploymentController, [r#type], required [r#type],
        optional []);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeploymentControllerType {
    Ecs,
    CodeDeploy,
    External,
}

texts!(
    DeploymentControllerType,
    schema::DeploymentControllerType,
    [Ecs = "ECS", CodeDeploy = "CODE_DEPLOY", External = "EXTERNAL",]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeploymentEarlySuccessCriteria {
    pub enable: bool,
    pub healthy_percent: Option<i32>,
    pub source_service_revision_cleanup: Option<ServiceRevisionCleanup>,
}

structure!(
    DeploymentEarlySuccessCriteria,
    schema::DeploymentEarlySuccessCriteria,
    [enable, healthy_percent, source_service_revision_cleanup]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeploymentEphemeralStorage {
    pub kms_key_id: Option<String>,
}

structure!(DeploymentEphemeralStorage, schema::DeploymentEphemeralStorage, [kms_key_id]);

#[derive(Clone, PartialEq, Default)]
pub struct DeploymentLifecycleHook {
    pub target_type: Option<DeploymentLifecycleHookTargetType>,
    pub hook_target_arn: Option<String>,
    pub role_arn: Option<String>,
    pub lifecycle_stages: Option<Vec<DeploymentLifecycleHookStage>>,
    pub hook_details: Option<crate::Document>,
    pub timeout_configuration: Option<DeploymentLifecycleHookTimeoutConfiguration>,
}

structure!(
    DeploymentLifecycleHook,
    schema::DeploymentLifecycleHook,
    [target_type, hook_target_arn, role_arn, lifecycle_stages, hook_details, timeout_configuration]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeploymentLifecycleHookAction {
    Rollback,
    Continue,
}

texts!(
    DeploymentLifecycleHookAction,
    schema::DeploymentLifecycleHookAction,
    [Rollback = "ROLLBACK", Continue = "CONTINUE",]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeploymentLifecycleHookDetail {
    pub hook_id: Option<String>,
    pub target_type: Option<DeploymentLifecycleHookTargetType>,
    pub target_arn: Option<String>,
    pub status: Option<DeploymentLifecycleHookStatus>,
    pub expires_at: Option<crate::Timestamp>,
    pub timeout_action: Option<DeploymentLifecycleHookAction>,
}

structure!(
    DeploymentLifecycleHookDetail,
    schema::DeploymentLifecycleHookDetail,
    [hook_id, target_type, target_arn, status, expires_at, timeout_action]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeploymentLifecycleHookStage {
    ReconcileService,
    PreScaleUp,
    PostScaleUp,
    TestTrafficShift,
    PostTestTrafficShift,
    PreProductionTrafficShift,
    ProductionTrafficShift,
    PostProductionTrafficShift,
}

texts!(
    DeploymentLifecycleHookStage,
    schema::DeploymentLifecycleHookStage,
    [
        ReconcileService = "RECONCILE_SERVICE",
        PreScaleUp = "PRE_SCALE_UP",
        PostScaleUp = "POST_SCALE_UP",
        TestTrafficShift = "TEST_TRAFFIC_SHIFT",
        PostTestTrafficShift = "POST_TEST_TRAFFIC_SHIFT",
        PreProductionTrafficShift = "PRE_PRODUCTION_TRAFFIC_SHIFT",
        ProductionTrafficShift = "PRODUCTION_TRAFFIC_SHIFT",
        PostProductionTrafficShift = "POST_PRODUCTION_TRAFFIC_SHIFT",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeploymentLifecycleHookStatus {
    AwaitingAction,
    InProgress,
    Succeeded,
    Failed,
    TimedOut,
}

texts!(
    DeploymentLifecycleHookStatus,
    schema::DeploymentLifecycleHookStatus,
    [
        AwaitingAction = "AWAITING_ACTION",
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        TimedOut = "TIMED_OUT",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeploymentLifecycleHookTargetType {
    AwsLambda,
    Pause,
}

texts!(
    DeploymentLifecycleHookTargetType,
    schema::DeploymentLifecycleHookTargetType,
    [AwsLambda = "AWS_LAMBDA", Pause = "PAUSE",]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeploymentLifecycleHookTimeoutConfiguration {
    pub timeout_in_minutes: Option<i32>,
    pub action: Option<DeploymentLifecycleHookAction>,
}

structure!(
    DeploymentLifecycleHookTimeoutConfiguration,
    schema::DeploymentLifecycleHookTimeoutConfiguration,
    [timeout_in_minutes, action]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeploymentRolloutState {
    Completed,
    Failed,
    InProgress,
}

texts!(
    DeploymentRolloutState,
    schema::DeploymentRolloutState,
    [Completed = "COMPLETED", Failed = "FAILED", InProgress = "IN_PROGRESS",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeploymentStrategy {
    Rolling,
    BlueGreen,
    Linear,
    Canary,
}

texts!(
    DeploymentStrategy,
    schema::DeploymentStrategy,
    [Rolling = "ROLLING", BlueGreen = "BLUE_GREEN", Linear = "LINEAR", Canary = "CANARY",]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeregisterContainerInstanceRequest {
    pub cluster: Option<String>,
    pub container_instance: String,
    pub force: Option<bool>,
}

structure!(
    DeregisterContainerInstanceRequest,
    schema::DeregisterContainerInstanceRequest,
    [cluster, container_instance, force]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeregisterContainerInstanceResponse {
    pub container_instance: Option<ContainerInstance>,
}

structure!(
    DeregisterContainerInstanceResponse,
    schema::DeregisterContainerInstanceResponse,
    [container_instance]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeregisterTaskDefinitionRequest {
    pub task_definition: String,
}

structure!(
    DeregisterTaskDefinitionRequest,
    schema::DeregisterTaskDefinitionRequest,
    [task_definition]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeregisterTaskDefinitionResponse {
    pub task_definition: Option<TaskDefinition>,
}

structure!(
    DeregisterTaskDefinitionResponse,
    schema::DeregisterTaskDefinitionResponse,
    [task_definition]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeCapacityProvidersRequest {
    pub capacity_providers: Option<Vec<String>>,
    pub cluster: Option<String>,
    pub include: Option<Vec<CapacityProviderField>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    DescribeCapacityProvidersRequest,
    schema::DescribeCapacityProvidersRequest,
    [capacity_providers, cluster, include, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeCapacityProvidersResponse {
    pub capacity_providers: Option<Vec<CapacityProvider>>,
    pub failures: Option<Vec<Failure>>,
    pub next_token: Option<String>,
}

structure!(
    DescribeCapacityProvidersResponse,
    schema::DescribeCapacityProvidersResponse,
    [capacity_providers, failures, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeClustersRequest {
    pub clusters: Option<Vec<String>>,
    pub include: Option<Vec<ClusterField>>,
}

structure!(DescribeClustersRequest, schema::DescribeClustersRequest, [clusters, include]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeClustersResponse {
    pub clusters: Option<Vec<Cluster>>,
    pub failures: Option<Vec<Failure>>,
}

structure!(DescribeClustersResponse, schema::DescribeClustersResponse, [clusters, failures]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeContainerInstancesRequest {
    pub cluster: Option<String>,
    pub container_instances: Vec<String>,
    pub include: Option<Vec<ContainerInstanceField>>,
}

structure!(
    DescribeContainerInstancesRequest,
    schema::DescribeContainerInstancesRequest,
    [cluster, container_instances, include]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeContainerInstancesResponse {
    pub container_instances: Option<Vec<ContainerInstance>>,
    pub failures: Option<Vec<Failure>>,
}

structure!(
    DescribeContainerInstancesResponse,
    schema::DescribeContainerInstancesResponse,
    [container_instances, failures]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeDaemonDeploymentsRequest {
    pub daemon_deployment_arns: Vec<String>,
}

structure!(
    DescribeDaemonDeploymentsRequest,
    schema::DescribeDaemonDeploymentsRequest,
    [daemon_deployment_arns]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeDaemonDeploymentsResponse {
    pub failures: Option<Vec<Failure>>,
    pub daemon_deployments: Option<Vec<DaemonDeployment>>,
}

structure!(
    DescribeDaemonDeploymentsResponse,
    schema::DescribeDaemonDeploymentsResponse,
    [failures, daemon_deployments]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeDaemonRequest {
    pub daemon_arn: String,
}

structure!(DescribeDaemonRequest, schema::DescribeDaemonRequest, [daemon_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeDaemonResponse {
    pub daemon: Option<DaemonDetail>,
}

structure!(DescribeDaemonResponse, schema::DescribeDaemonResponse, [daemon]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeDaemonRevisionsRequest {
    pub daemon_revision_arns: Vec<String>,
}

structure!(
    DescribeDaemonRevisionsRequest,
    schema::DescribeDaemonRevisionsRequest,
    [daemon_revision_arns]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeDaemonRevisionsResponse {
    pub daemon_revisions: Option<Vec<DaemonRevision>>,
    pub failures: Option<Vec<Failure>>,
}

structure!(
    DescribeDaemonRevisionsResponse,
    schema::DescribeDaemonRevisionsResponse,
    [daemon_revisions, failures]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeDaemonTaskDefinitionRequest {
    pub daemon_task_definition: String,
}

structure!(
    DescribeDaemonTaskDefinitionRequest,
    schema::DescribeDaemonTaskDefinitionRequest,
    [daemon_task_definition]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeDaemonTaskDefinitionResponse {
    pub daemon_task_definition: Option<DaemonTaskDefinition>,
}

structure!(
    DescribeDaemonTaskDefinitionResponse,
    schema::DescribeDaemonTaskDefinitionResponse,
    [daemon_task_definition]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeExpressGatewayServiceRequest {
    pub service_arn: String,
    pub include: Option<Vec<ExpressGatewayServiceInclude>>,
}

structure!(
    DescribeExpressGatewayServiceRequest,
    schema::DescribeExpressGatewayServiceRequest,
    [service_arn, include]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeExpressGatewayServiceResponse {
    pub service: Option<ECSExpressGatewayService>,
}

structure!(
    DescribeExpressGatewayServiceResponse,
    schema::DescribeExpressGatewayServiceResponse,
    [service]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeGatewayAlbConfiguration {
    pub network_configuration: Option<GatewayElbNetworkConfiguration>,
    pub scheme: Option<GatewayElbScheme>,
    pub access_logs: Option<GatewayElbAccessLogConfiguration>,
    pub web_acl_arn: Option<String>,
    pub port: Option<i32>,
    pub protocol: Option<GatewayAlbProtocol>,
    pub max_alb_count: Option<i32>,
    pub current_alb_count: Option<i32>,
    pub http_desync: Option<GatewayAlbDesyncMitigationMode>,
    pub test_traffic_rules: Option<GatewayAlbTestTrafficRules>,
}

structure!(
    DescribeGatewayAlbConfiguration,
    schema::DescribeGatewayAlbConfiguration,
    [
        network_configuration,
        scheme,
        access_logs,
        web_acl_arn,
        port,
        protocol,
        max_alb_count,
        current_alb_count,
        http_desync,
        test_traffic_rules
    ]
);

#[derive(Clone, PartialEq)]
pub enum DescribeGatewayConfiguration {
    HostSharedAlb(DescribeGatewayAlbConfiguration),
}

union!(DescribeGatewayConfiguration, schema::DescribeGatewayConfiguration, [0 = HostSharedAlb]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeGatewayRequest {
    pub gateway: String,
}

structure!(DescribeGatewayRequest, schema::DescribeGatewayRequest, [gateway]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeGatewayResourcesRequest {
    pub gateway: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    DescribeGatewayResourcesRequest,
    schema::DescribeGatewayResourcesRequest,
    [gateway, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeGatewayResourcesResponse {
    pub gateway_resources: Option<GatewayResources>,
    pub next_token: Option<String>,
}

structure!(
    DescribeGatewayResourcesResponse,
    schema::DescribeGatewayResourcesResponse,
    [gateway_resources, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeGatewayResponse {
    pub gateway: Option<Gateway>,
}

structure!(DescribeGatewayResponse, schema::DescribeGatewayResponse, [gateway]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeGatewayRouteRequest {
    pub gateway_route_arn: String,
}

structure!(DescribeGatewayRouteRequest, schema::DescribeGatewayRouteRequest, [gateway_route_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeGatewayRouteResponse {
    pub gateway_route: Option<GatewayRoute>,
}

structure!(DescribeGatewayRouteResponse, schema::DescribeGatewayRouteResponse, [gateway_route]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeServiceDeploymentsRequest {
    pub service_deployment_arns: Vec<String>,
}

structure!(
    DescribeServiceDeploymentsRequest,
    schema::DescribeServiceDeploymentsRequest,
    [service_deployment_arns]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeServiceDeploymentsResponse {
    pub service_deployments: Option<Vec<ServiceDeployment>>,
    pub failures: Option<Vec<Failure>>,
}

structure!(
    DescribeServiceDeploymentsResponse,
    schema::DescribeServiceDeploymentsResponse,
    [service_deployments, failures]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeServiceRevisionsRequest {
    pub service_revision_arns: Vec<String>,
}

structure!(
    DescribeServiceRevisionsRequest,
    schema::DescribeServiceRevisionsRequest,
    [service_revision_arns]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeServiceRevisionsResponse {
    pub service_revisions: Option<Vec<ServiceRevision>>,
    pub failures: Option<Vec<Failure>>,
}

structure!(
    DescribeServiceRevisionsResponse,
    schema::DescribeServiceRevisionsResponse,
    [service_revisions, failures]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeServicesRequest {
    pub cluster: Option<String>,
    pub services: Vec<String>,
    pub include: Option<Vec<ServiceField>>,
}

structure!(DescribeServicesRequest, schema::DescribeServicesRequest, [cluster, services, include]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeServicesResponse {
    pub services: Option<Vec<Service>>,
    pub failures: Option<Vec<Failure>>,
}

structure!(DescribeServicesResponse, schema::DescribeServicesResponse, [services, failures]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTaskDefinitionRequest {
    pub task_definition: String,
    pub include: Option<Vec<TaskDefinitionField>>,
}

structure!(
    DescribeTaskDefinitionRequest,
    schema::DescribeTaskDefinitionRequest,
    [task_definition, include]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTaskDefinitionResponse {
    pub task_definition: Option<TaskDefinition>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    DescribeTaskDefinitionResponse,
    schema::DescribeTaskDefinitionResponse,
    [task_definition, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTaskSetsRequest {
    pub cluster: String,
    pub service: String,
    pub task_sets: Option<Vec<String>>,
    pub include: Option<Vec<TaskSetField>>,
}

structure!(
    DescribeTaskSetsRequest,
    schema::DescribeTaskSetsRequest,
    [cluster, service, task_sets, include]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTaskSetsResponse {
    pub task_sets: Option<Vec<TaskSet>>,
    pub failures: Option<Vec<Failure>>,
}

structure!(DescribeTaskSetsResponse, schema::DescribeTaskSetsResponse, [task_sets, failures]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTasksRequest {
    pub cluster: Option<String>,
    pub tasks: Vec<String>,
    pub include: Option<Vec<TaskField>>,
}

structure!(DescribeTasksRequest, schema::DescribeTasksRequest, [cluster, tasks, include]);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeTasksResponse {
    pub tasks: Option<Vec<Task>>,
    pub failures: Option<Vec<Failure>>,
}

structure!(DescribeTasksResponse, schema::DescribeTasksResponse, [tasks, failures]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DesiredStatus {
    Running,
    Pending,
    Stopped,
}

texts!(
    DesiredStatus,
    schema::DesiredStatus,
    [Running = "RUNNING", Pending = "PENDING", Stopped = "STOPPED",]
);

#[derive(Clone, PartialEq, Default)]
pub struct Device {
    pub host_path: String,
    pub container_path: Option<String>,
    pub permissions: Option<Vec<DeviceCgroupPermission>>,
}

structure!(Device, schema::Device, [host_path, container_path, permissions]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeviceCgroupPermission {
    Read,
    Write,
    Mknod,
}

texts!(
    DeviceCgroupPermission,
    schema::DeviceCgroupPermission,
    [Read = "read", Write = "write", Mknod = "mknod",]
);

#[derive(Clone, PartialEq, Default)]
pub struct DisassociateGatewayFromClusterRequest {
    pub gateway: String,
    pub cluster: String,
}

structure!(
    DisassociateGatewayFromClusterRequest,
    schema::DisassociateGatewayFromClusterRequest,
    [gateway, cluster]
);

#[derive(Clone, PartialEq, Default)]
pub struct DisassociateGatewayFromClusterResponse {
    pub gateway_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub status: Option<GatewayClusterAssociationStatus>,
}

structure!(
    DisassociateGatewayFromClusterResponse,
    schema::DisassociateGatewayFromClusterResponse,
    [gateway_arn, cluster_arn, status]
);

#[derive(Clone, PartialEq, Default)]
pub struct DiscoverPollEndpointRequest {
    pub container_instance: Option<String>,
    pub cluster: Option<String>,
}

structure!(
    DiscoverPollEndpointRequest,
    schema::DiscoverPollEndpointRequest,
    [container_instance, cluster]
);

#[derive(Clone, PartialEq, Default)]
pub struct DiscoverPollEndpointResponse {
    pub endpoint: Option<String>,
    pub telemetry_endpoint: Option<String>,
    pub service_connect_endpoint: Option<String>,
}

structure!(
    DiscoverPollEndpointResponse,
    schema::DiscoverPollEndpointResponse,
    [endpoint, telemetry_endpoint, service_connect_endpoint]
);

#[derive(Clone, PartialEq, Default)]
pub struct DockerVolumeConfiguration {
    pub scope: Option<Scope>,
    pub autoprovision: Option<bool>,
    pub driver: Option<String>,
    pub driver_opts: Option<std::collections::BTreeMap<String, String>>,
    pub labels: Option<std::collections::BTreeMap<String, String>>,
}

structure!(
    DockerVolumeConfiguration,
    schema::DockerVolumeConfiguration,
    [scope, autoprovision, driver, driver_opts, labels]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EBSResourceType {
    Volume,
}

texts!(EBSResourceType, schema::EBSResourceType, [Volume = "volume",]);

#[derive(Clone, PartialEq)]
pub struct EBSTagSpecification {
    pub resource_type: EBSResourceType,
    pub tags: Option<Vec<Tag>>,
    pub propagate_tags: Option<PropagateTags>,
}

bare_structure!(EBSTagSpecification, schema::EBSTagSpecification, [resource_type, tags, propagate_tags], required [resource_type],
        optional [tags, propagate_tags]);

#[derive(Clone, PartialEq, Default)]
pub struct ECSExpressGatewayService {
    pub cluster: Option<String>,
    pub service_name: Option<String>,
    pub service_arn: Option<String>,
    pub infrastructure_role_arn: Option<String>,
    pub status: Option<ExpressGatewayServiceStatus>,
    pub current_deployment: Option<String>,
    pub active_configurations: Option<Vec<ExpressGatewayServiceConfiguration>>,
    pub tags: Option<Vec<Tag>>,
    pub created_at: Option<crate::Timestamp>,
    pub updated_at: Option<crate::Timestamp>,
}

structure!(
    ECSExpressGatewayService,
    schema::ECSExpressGatewayService,
    [
        cluster,
        service_name,
        service_arn,
        infrastructure_role_arn,
        status,
        current_deployment,
        active_configurations,
        tags,
        created_at,
        updated_at
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ECSManagedResources {
    pub ingress_paths: Option<Vec<ManagedIngressPath>>,
    pub auto_scaling: Option<ManagedAutoScaling>,
    pub metric_alarms: Option<Vec<ManagedMetricAlarm>>,
    pub service_security_groups: Option<Vec<ManagedSecurityGroup>>,
    pub log_groups: Option<Vec<ManagedLogGroup>>,
    pub gateway_connections: Option<Vec<GatewayConnection>>,
}

structure!(
    ECSManagedResources,
    schema::ECSManagedResources,
    [
        ingress_paths,
        auto_scaling,
        metric_alarms,
        service_security_groups,
        log_groups,
        gateway_connections
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct EFSAuthorizationConfig {
    pub access_point_id: Option<String>,
    pub iam: Option<EFSAuthorizationConfigIAM>,
}

structure!(EFSAuthorizationConfig, schema::EFSAuthorizationConfig, [access_point_id, iam]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EFSAuthorizationConfigIAM {
    Enabled,
    Disabled,
}

texts!(
    EFSAuthorizationConfigIAM,
    schema::EFSAuthorizationConfigIAM,
    [Enabled = "ENABLED", Disabled = "DISABLED",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EFSTransitEncryption {
    Enabled,
    Disabled,
}

texts!(
    EFSTransitEncryption,
    schema::EFSTransitEncryption,
    [Enabled = "ENABLED", Disabled = "DISABLED",]
);

#[derive(Clone, PartialEq, Default)]
pub struct EFSVolumeConfiguration {
    pub file_system_id: String,
    pub root_directory: Option<String>,
    pub transit_encryption: Option<EFSTransitEncryption>,
    pub transit_encryption_port: Option<i32>,
    pub authorization_config: Option<EFSAuthorizationConfig>,
}

structure!(
    EFSVolumeConfiguration,
    schema::EFSVolumeConfiguration,
    [
        file_system_id,
        root_directory,
        transit_encryption,
        transit_encryption_port,
        authorization_config
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ElbGatewayResources {
    pub load_balancer_arn: Option<String>,
    pub listener_arn: Option<String>,
    pub security_group: Option<String>,
    pub gateway_route_arns: Option<Vec<String>>,
}

structure!(
    ElbGatewayResources,
    schema::ElbGatewayResources,
    [load_balancer_arn, listener_arn, security_group, gateway_route_arns]
);

#[derive(Clone, PartialEq)]
pub struct EnvironmentFile {
    pub value: String,
    pub r#type: EnvironmentFileType,
}

bare_structure!(EnvironmentFile, schema::EnvironmentFile, [value, r#type], required [value, r#type],
        optional []);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EnvironmentFileType {
    S3,
}

texts!(EnvironmentFileType, schema::EnvironmentFileType, [S3 = "s3",]);

#[derive(Clone, PartialEq, Default)]
pub struct EphemeralStorage {
    pub size_in_gi_b: i32,
}

structure!(EphemeralStorage, schema::EphemeralStorage, [size_in_gi_b]);

#[derive(Clone, PartialEq, Default)]
pub struct ExecuteCommandConfiguration {
    pub kms_key_id: Option<String>,
    pub logging: Option<ExecuteCommandLogging>,
    pub log_configuration: Option<ExecuteCommandLogConfiguration>,
}

structure!(
    ExecuteCommandConfiguration,
    schema::ExecuteCommandConfiguration,
    [kms_key_id, logging, log_configuration]
);

#[derive(Clone, PartialEq, Default)]
pub struct ExecuteCommandLogConfiguration {
    pub cloud_watch_log_group_name: Option<String>,
    pub cloud_watch_encryption_enabled: Option<bool>,
    pub s3_bucket_name: Option<String>,
    pub s3_encryption_enabled: Option<bool>,
    pub s3_key_prefix: Option<String>,
}

structure!(
    ExecuteCommandLogConfiguration,
    schema::ExecuteCommandLogConfiguration,
    [
        cloud_watch_log_group_name,
        cloud_watch_encryption_enabled,
        s3_bucket_name,
        s3_encryption_enabled,
        s3_key_prefix
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExecuteCommandLogging {
    None,
    Default,
    Override,
}

texts!(
    ExecuteCommandLogging,
    schema::ExecuteCommandLogging,
    [None = "NONE", Default = "DEFAULT", Override = "OVERRIDE",]
);

#[derive(Clone, PartialEq, Default)]
pub struct ExecuteCommandRequest {
    pub cluster: Option<String>,
    pub container: Option<String>,
    pub command: String,
    pub interactive: bool,
    pub task: String,
}

structure!(
    ExecuteCommandRequest,
    schema::ExecuteCommandRequest,
    [cluster, container, command, interactive, task]
);

#[derive(Clone, PartialEq, Default)]
pub struct ExecuteCommandResponse {
    pub cluster_arn: Option<String>,
    pub container_arn: Option<String>,
    pub container_name: Option<String>,
    pub interactive: Option<bool>,
    pub session: Option<Session>,
    pub task_arn: Option<String>,
}

structure!(
    ExecuteCommandResponse,
    schema::ExecuteCommandResponse,
    [cluster_arn, container_arn, container_name, interactive, session, task_arn]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExpressCpuArchitecture {
    X8664,
    Arm64,
}

texts!(
    ExpressCpuArchitecture,
    schema::ExpressCpuArchitecture,
    [X8664 = "X86_64", Arm64 = "ARM64",]
);

#[derive(Clone, PartialEq, Default)]
pub struct ExpressGatewayContainer {
    pub image: String,
    pub container_port: Option<i32>,
    pub aws_logs_configuration: Option<ExpressGatewayServiceAwsLogsConfiguration>,
    pub repository_credentials: Option<ExpressGatewayRepositoryCredentials>,
    pub command: Option<Vec<String>>,
    pub environment: Option<Vec<KeyValuePair>>,
    pub secrets: Option<Vec<Secret>>,
}

structure!(
    ExpressGatewayContainer,
    schema::ExpressGatewayContainer,
    [
        image,
        container_port,
        aws_logs_configuration,
        repository_credentials,
        command,
        environment,
        secrets
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ExpressGatewayRepositoryCredentials {
    pub credentials_parameter: Option<String>,
}

structure!(
    ExpressGatewayRepositoryCredentials,
    schema::ExpressGatewayRepositoryCredentials,
    [credentials_parameter]
);

#[derive(Clone, PartialEq, Default)]
pub struct ExpressGatewayScalingTarget {
    pub min_task_count: Option<i32>,
    pub max_task_count: Option<i32>,
    pub auto_scaling_metric: Option<ExpressGatewayServiceScalingMetric>,
    pub auto_scaling_target_value: Option<i32>,
}

structure!(
    ExpressGatewayScalingTarget,
    schema::ExpressGatewayScalingTarget,
    [min_task_count, max_task_count, auto_scaling_metric, auto_scaling_target_value]
);

#[derive(Clone, PartialEq, Default)]
pub struct ExpressGatewayServiceAwsLogsConfiguration {
    pub log_group: String,
    pub log_stream_prefix: String,
}

structure!(
    ExpressGatewayServiceAwsLogsConfiguration,
    schema::ExpressGatewayServiceAwsLogsConfiguration,
    [log_group, log_stream_prefix]
);

#[derive(Clone, PartialEq, Default)]
pub struct ExpressGatewayServiceConfiguration {
    pub service_revision_arn: Option<String>,
    pub execution_role_arn: Option<String>,
    pub task_role_arn: Option<String>,
    pub task_definition_arn: Option<String>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub cpu_architecture: Option<ExpressCpuArchitecture>,
    pub network_configuration: Option<ExpressGatewayServiceNetworkConfiguration>,
    pub health_check_path: Option<String>,
    pub primary_container: Option<ExpressGatewayContainer>,
    pub scaling_target: Option<ExpressGatewayScalingTarget>,
    pub ingress_paths: Option<Vec<IngressPathSummary>>,
    pub created_at: Option<crate::Timestamp>,
}

structure!(
    ExpressGatewayServiceConfiguration,
    schema::ExpressGatewayServiceConfiguration,
    [
        service_revision_arn,
        execution_role_arn,
        task_role_arn,
        task_definition_arn,
        cpu,
        memory,
        cpu_architecture,
        network_configuration,
        health_check_path,
        primary_container,
        scaling_target,
        ingress_paths,
        created_at
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExpressGatewayServiceInclude {
    Tags,
}

texts!(ExpressGatewayServiceInclude, schema::ExpressGatewayServiceInclude, [Tags = "TAGS",]);

#[derive(Clone, PartialEq, Default)]
pub struct ExpressGatewayServiceNetworkConfiguration {
    pub security_groups: Option<Vec<String>>,
    pub subnets: Option<Vec<String>>,
}

structure!(
    ExpressGatewayServiceNetworkConfiguration,
    schema::ExpressGatewayServiceNetworkConfiguration,
    [security_groups, subnets]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExpressGatewayServiceScalingMetric {
    AverageCpu,
    AverageMemory,
    RequestCountPerTarget,
}

texts!(
    ExpressGatewayServiceScalingMetric,
    schema::ExpressGatewayServiceScalingMetric,
    [
        AverageCpu = "AVERAGE_CPU",
        AverageMemory = "AVERAGE_MEMORY",
        RequestCountPerTarget = "REQUEST_COUNT_PER_TARGET",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ExpressGatewayServiceStatus {
    pub status_code: Option<ExpressGatewayServiceStatusCode>,
    pub status_reason: Option<String>,
}

structure!(
    ExpressGatewayServiceStatus,
    schema::ExpressGatewayServiceStatus,
    [status_code, status_reason]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExpressGatewayServiceStatusCode {
    Active,
    Draining,
    Inactive,
}

texts!(
    ExpressGatewayServiceStatusCode,
    schema::ExpressGatewayServiceStatusCode,
    [Active = "ACTIVE", Draining = "DRAINING", Inactive = "INACTIVE",]
);

#[derive(Clone, PartialEq, Default)]
pub struct FSxWindowsFileServerAuthorizationConfig {
    pub credentials_parameter: String,
    pub domain: String,
}

structure!(
    FSxWindowsFileServerAuthorizationConfig,
    schema::FSxWindowsFileServerAuthorizationConfig,
    [credentials_parameter, domain]
);

#[derive(Clone, PartialEq, Default)]
pub struct FSxWindowsFileServerVolumeConfiguration {
    pub file_system_id: String,
    pub root_directory: String,
    pub authorization_config: FSxWindowsFileServerAuthorizationConfig,
}

structure!(
    FSxWindowsFileServerVolumeConfiguration,
    schema::FSxWindowsFileServerVolumeConfiguration,
    [file_system_id, root_directory, authorization_config]
);

#[derive(Clone, PartialEq, Default)]
pub struct Failure {
    pub arn: Option<String>,
    pub reason: Option<String>,
    pub detail: Option<String>,
}

structure!(Failure, schema::Failure, [arn, reason, detail]);

#[derive(Clone, PartialEq)]
pub struct FirelensConfiguration {
    pub r#type: FirelensConfigurationType,
    pub options: Option<std::collections::BTreeMap<String, String>>,
}

bare_structure!(
    FirelensConfiguration,
    schema::FirelensConfiguration,
    [r#type, options],
    required[r#type],
    optional[options]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FirelensConfigurationType {
    Fluentd,
    Fluentbit,
}

texts!(
    FirelensConfigurationType,
    schema::FirelensConfigurationType,
    [Fluentd = "fluentd", Fluentbit = "fluentbit",]
);

#[derive(Clone, PartialEq, Default)]
pub struct Gateway {
    pub gateway_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<GatewayStatus>,
    pub status_reason: Option<String>,
    pub failures: Option<Vec<GatewayResourceFailure>>,
    pub infrastructure_role_arn: Option<String>,
    pub deletion_protection: Option<bool>,
    pub configuration: Option<DescribeGatewayConfiguration>,
    pub access_type: Option<AccessType>,
    pub propagate_tags: Option<PropagateGatewayTags>,
    pub tags: Option<Vec<Tag>>,
    pub created_at: Option<crate::Timestamp>,
    pub updated_at: Option<crate::Timestamp>,
}

structure!(
    Gateway,
    schema::Gateway,
    [
        gateway_arn,
        name,
        status,
        status_reason,
        failures,
        infrastructure_role_arn,
        deletion_protection,
        configuration,
        access_type,
        propagate_tags,
        tags,
        created_at,
        updated_at
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GatewayAlbDesyncMitigationMode {
    Monitor,
    Defensive,
    Strictest,
}

texts!(
    GatewayAlbDesyncMitigationMode,
    schema::GatewayAlbDesyncMitigationMode,
    [Monitor = "monitor", Defensive = "defensive", Strictest = "strictest",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GatewayAlbProtocol {
    Http,
    Https,
}

texts!(GatewayAlbProtocol, schema::GatewayAlbProtocol, [Http = "HTTP", Https = "HTTPS",]);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayAlbTestTrafficRules {
    pub header: Option<GatewayTestTrafficHeader>,
}

structure!(GatewayAlbTestTrafficRules, schema::GatewayAlbTestTrafficRules, [header]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GatewayClusterAssociationStatus {
    Active,
    Disassociating,
    Inactive,
}

texts!(
    GatewayClusterAssociationStatus,
    schema::GatewayClusterAssociationStatus,
    [Active = "ACTIVE", Disassociating = "DISASSOCIATING", Inactive = "INACTIVE",]
);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayClusterAssociationSummary {
    pub gateway_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub status: Option<GatewayClusterAssociationStatus>,
}

structure!(
    GatewayClusterAssociationSummary,
    schema::GatewayClusterAssociationSummary,
    [gateway_arn, cluster_arn, status]
);

#[derive(Clone, PartialEq)]
pub enum GatewayConfiguration {
    HostSharedAlb(HostSharedAlbConfiguration),
}

union!(GatewayConfiguration, schema::GatewayConfiguration, [0 = HostSharedAlb]);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayConnection {
    pub gateway_arn: Option<String>,
    pub gateway_route_arn: Option<String>,
    pub port_name: Option<String>,
    pub service_url: Option<String>,
    pub access_type: Option<AccessType>,
    pub status: Option<GatewayRouteStatus>,
    pub resources: Option<GatewayConnectionResources>,
}

structure!(
    GatewayConnection,
    schema::GatewayConnection,
    [gateway_arn, gateway_route_arn, port_name, service_url, access_type, status, resources]
);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayConnectionAlbResources {
    pub acm_certificate_arn: Option<String>,
    pub load_balancer_arn: Option<String>,
    pub load_balancer_security_group_arns: Option<Vec<String>>,
    pub listener_arn: Option<String>,
    pub listener_rule_arn: Option<String>,
    pub test_listener_rule_arn: Option<String>,
    pub target_group_arn: Option<String>,
    pub alternate_target_group_arn: Option<String>,
}

structure!(
    GatewayConnectionAlbResources,
    schema::GatewayConnectionAlbResources,
    [
        acm_certificate_arn,
        load_balancer_arn,
        load_balancer_security_group_arns,
        listener_arn,
        listener_rule_arn,
        test_listener_rule_arn,
        target_group_arn,
        alternate_target_group_arn
    ]
);

#[derive(Clone, PartialEq)]
pub enum GatewayConnectionResources {
    HostSharedAlb(Vec<GatewayConnectionAlbResources>),
}

union!(GatewayConnectionResources, schema::GatewayConnectionResources, [0 = HostSharedAlb]);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayConnector {
    pub port_name: String,
    pub health_check: Option<GatewayConnectorHealthCheck>,
    pub filters: Option<GatewayConnectorFilters>,
    pub deregistration_delay: Option<GatewayConnectorDeregistrationDelay>,
}

structure!(
    GatewayConnector,
    schema::GatewayConnector,
    [port_name, health_check, filters, deregistration_delay]
);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayConnectorDeregistrationDelay {
    pub timeout_seconds: Option<i32>,
}

structure!(
    GatewayConnectorDeregistrationDelay,
    schema::GatewayConnectorDeregistrationDelay,
    [timeout_seconds]
);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayConnectorFilters {
    pub access_types: Option<Vec<AccessType>>,
}

structure!(GatewayConnectorFilters, schema::GatewayConnectorFilters, [access_types]);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayConnectorHealthCheck {
    pub health_check_protocol: Option<GatewayConnectorHealthCheckProtocol>,
    pub health_check_port: Option<i32>,
    pub health_check_path: Option<String>,
    pub health_check_timeout_seconds: Option<i32>,
    pub health_check_interval_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub unhealthy_threshold_count: Option<i32>,
    pub matcher: Option<GatewayConnectorHealthCheckMatcher>,
}

structure!(
    GatewayConnectorHealthCheck,
    schema::GatewayConnectorHealthCheck,
    [
        health_check_protocol,
        health_check_port,
        health_check_path,
        health_check_timeout_seconds,
        health_check_interval_seconds,
        healthy_threshold_count,
        unhealthy_threshold_count,
        matcher
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayConnectorHealthCheckMatcher {
    pub http_code: Option<String>,
    pub grpc_code: Option<String>,
}

structure!(
    GatewayConnectorHealthCheckMatcher,
    schema::GatewayConnectorHealthCheckMatcher,
    [http_code, grpc_code]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GatewayConnectorHealthCheckProtocol {
    Http,
    Https,
}

texts!(
    GatewayConnectorHealthCheckProtocol,
    schema::GatewayConnectorHealthCheckProtocol,
    [Http = "HTTP", Https = "HTTPS",]
);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayElbAccessLogConfiguration {
    pub destination: Option<GatewayElbAccessLogDestination>,
}

structure!(
    GatewayElbAccessLogConfiguration,
    schema::GatewayElbAccessLogConfiguration,
    [destination]
);

#[derive(Clone, PartialEq)]
pub enum GatewayElbAccessLogDestination {
    S3(GatewayElbAccessLogS3Destination),
}

union!(GatewayElbAccessLogDestination, schema::GatewayElbAccessLogDestination, [0 = S3]);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayElbAccessLogS3Destination {
    pub bucket: String,
    pub prefix: Option<String>,
}

structure!(
    GatewayElbAccessLogS3Destination,
    schema::GatewayElbAccessLogS3Destination,
    [bucket, prefix]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GatewayElbIpAddressType {
    Ipv4,
    Dualstack,
    DualstackWithoutPublicIpv4,
}

texts!(
    GatewayElbIpAddressType,
    schema::GatewayElbIpAddressType,
    [
        Ipv4 = "ipv4",
        Dualstack = "dualstack",
        DualstackWithoutPublicIpv4 = "dualstack-without-public-ipv4",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayElbNetworkConfiguration {
    pub inbound_security_group: Option<String>,
    pub subnets: Option<Vec<String>>,
    pub ip_address_type: Option<GatewayElbIpAddressType>,
}

structure!(
    GatewayElbNetworkConfiguration,
    schema::GatewayElbNetworkConfiguration,
    [inbound_security_group, subnets, ip_address_type]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GatewayElbScheme {
    InternetFacing,
    Internal,
}

texts!(
    GatewayElbScheme,
    schema::GatewayElbScheme,
    [InternetFacing = "internet-facing", Internal = "internal",]
);

#[derive(Clone, PartialEq)]
pub enum GatewayInfrastructureResources {
    HostSharedAlb(Vec<ElbGatewayResources>),
}

union!(GatewayInfrastructureResources, schema::GatewayInfrastructureResources, [0 = HostSharedAlb]);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayOperationError {
    pub operation: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}

structure!(GatewayOperationError, schema::GatewayOperationError, [operation, code, message]);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayResourceFailure {
    pub arn: Option<String>,
    pub errors: Option<Vec<GatewayOperationError>>,
}

structure!(GatewayResourceFailure, schema::GatewayResourceFailure, [arn, errors]);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayResources {
    pub gateway_arn: Option<String>,
    pub resources: Option<GatewayInfrastructureResources>,
}

structure!(GatewayResources, schema::GatewayResources, [gateway_arn, resources]);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayRoute {
    pub gateway_route_arn: Option<String>,
    pub service_arn: Option<String>,
    pub service_container_port_name: Option<String>,
    pub status: Option<GatewayRouteStatus>,
    pub service_url: Option<String>,
    pub resources: Option<GatewayRouteResources>,
}

structure!(
    GatewayRoute,
    schema::GatewayRoute,
    [gateway_route_arn, service_arn, service_container_port_name, status, service_url, resources]
);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayRouteAlbResources {
    pub acm_certificate_arn: Option<String>,
    pub load_balancer_arn: Option<String>,
    pub listener_arn: Option<String>,
    pub listener_rule_arn: Option<String>,
    pub test_listener_rule_arns: Option<Vec<String>>,
    pub load_balancer_security_groups: Option<Vec<GatewayRouteLoadBalancerSecurityGroup>>,
    pub service_security_group_arn: Option<String>,
}

structure!(
    GatewayRouteAlbResources,
    schema::GatewayRouteAlbResources,
    [
        acm_certificate_arn,
        load_balancer_arn,
        listener_arn,
        listener_rule_arn,
        test_listener_rule_arns,
        load_balancer_security_groups,
        service_security_group_arn
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayRouteLoadBalancerSecurityGroup {
    pub arn: Option<String>,
    pub rule_arns: Option<Vec<String>>,
}

structure!(
    GatewayRouteLoadBalancerSecurityGroup,
    schema::GatewayRouteLoadBalancerSecurityGroup,
    [arn, rule_arns]
);

#[derive(Clone, PartialEq)]
pub enum GatewayRouteResources {
    HostSharedAlb(Vec<GatewayRouteAlbResources>),
}

union!(GatewayRouteResources, schema::GatewayRouteResources, [0 = HostSharedAlb]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GatewayRouteStatus {
    Active,
    CreateInProgress,
    CreateFailed,
    UpdateInProgress,
    UpdateFailed,
    DeleteInProgress,
    DeleteFailed,
}

texts!(
    GatewayRouteStatus,
    schema::GatewayRouteStatus,
    [
        Active = "ACTIVE",
        CreateInProgress = "CREATE_IN_PROGRESS",
        CreateFailed = "CREATE_FAILED",
        UpdateInProgress = "UPDATE_IN_PROGRESS",
        UpdateFailed = "UPDATE_FAILED",
        DeleteInProgress = "DELETE_IN_PROGRESS",
        DeleteFailed = "DELETE_FAILED",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayRouteSummary {
    pub gateway_route_arn: Option<String>,
    pub gateway_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub service_arn: Option<String>,
    pub service_container_port_name: Option<String>,
    pub status: Option<GatewayRouteStatus>,
}

structure!(
    GatewayRouteSummary,
    schema::GatewayRouteSummary,
    [gateway_route_arn, gateway_arn, cluster_arn, service_arn, service_container_port_name, status]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GatewayStatus {
    Active,
    UpdateInProgress,
    UpdateComplete,
    UpdateFailed,
    Deleted,
}

texts!(
    GatewayStatus,
    schema::GatewayStatus,
    [
        Active = "ACTIVE",
        UpdateInProgress = "UPDATE_IN_PROGRESS",
        UpdateComplete = "UPDATE_COMPLETE",
        UpdateFailed = "UPDATE_FAILED",
        Deleted = "DELETED",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct GatewaySummary {
    pub gateway_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<GatewayStatus>,
    pub created_at: Option<crate::Timestamp>,
}

structure!(GatewaySummary, schema::GatewaySummary, [gateway_arn, name, status, created_at]);

#[derive(Clone, PartialEq, Default)]
pub struct GatewayTestTrafficHeader {
    pub name: String,
    pub values: Vec<String>,
}

structure!(GatewayTestTrafficHeader, schema::GatewayTestTrafficHeader, [name, values]);

#[derive(Clone, PartialEq, Default)]
pub struct GetTaskProtectionRequest {
    pub cluster: String,
    pub tasks: Option<Vec<String>>,
}

structure!(GetTaskProtectionRequest, schema::GetTaskProtectionRequest, [cluster, tasks]);

#[derive(Clone, PartialEq, Default)]
pub struct GetTaskProtectionResponse {
    pub protected_tasks: Option<Vec<ProtectedTask>>,
    pub failures: Option<Vec<Failure>>,
}

structure!(
    GetTaskProtectionResponse,
    schema::GetTaskProtectionResponse,
    [protected_tasks, failures]
);

#[derive(Clone, PartialEq, Default)]
pub struct GpuDevice {
    pub gpu_id: Option<String>,
    pub sharing_mode: Option<GpuSharingMode>,
    pub total_memory_in_mi_b: Option<i32>,
    pub remaining_memory_in_mi_b: Option<i32>,
    pub container_count: Option<i32>,
}

structure!(
    GpuDevice,
    schema::GpuDevice,
    [gpu_id, sharing_mode, total_memory_in_mi_b, remaining_memory_in_mi_b, container_count]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GpuSharingMode {
    Idle,
    NvidiaMps,
    Dedicated,
}

texts!(
    GpuSharingMode,
    schema::GpuSharingMode,
    [Idle = "IDLE", NvidiaMps = "NVIDIA_MPS", Dedicated = "DEDICATED",]
);

#[derive(Clone, PartialEq, Default)]
pub struct HealthCheck {
    pub command: Vec<String>,
    pub interval: Option<i32>,
    pub timeout: Option<i32>,
    pub retries: Option<i32>,
    pub start_period: Option<i32>,
}

structure!(HealthCheck, schema::HealthCheck, [command, interval, timeout, retries, start_period]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HealthStatus {
    Healthy,
    Unhealthy,
    Unknown,
}

texts!(
    HealthStatus,
    schema::HealthStatus,
    [Healthy = "HEALTHY", Unhealthy = "UNHEALTHY", Unknown = "UNKNOWN",]
);

#[derive(Clone, PartialEq, Default)]
pub struct HostEntry {
    pub hostname: String,
    pub ip_address: String,
}

structure!(HostEntry, schema::HostEntry, [hostname, ip_address]);

#[derive(Clone, PartialEq, Default)]
pub struct HostSharedAlbConfiguration {
    pub network_configuration: Option<GatewayElbNetworkConfiguration>,
    pub scheme: Option<GatewayElbScheme>,
    pub web_acl_arn: Option<String>,
    pub access_logs: Option<GatewayElbAccessLogConfiguration>,
    pub port: Option<i32>,
    pub protocol: Option<GatewayAlbProtocol>,
    pub max_alb_count: Option<i32>,
    pub http_desync: Option<GatewayAlbDesyncMitigationMode>,
    pub test_traffic_rules: Option<GatewayAlbTestTrafficRules>,
}

structure!(
    HostSharedAlbConfiguration,
    schema::HostSharedAlbConfiguration,
    [
        network_configuration,
        scheme,
        web_acl_arn,
        access_logs,
        port,
        protocol,
        max_alb_count,
        http_desync,
        test_traffic_rules
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct HostVolumeProperties {
    pub source_path: Option<String>,
}

structure!(HostVolumeProperties, schema::HostVolumeProperties, [source_path]);

#[derive(Clone, PartialEq, Default)]
pub struct InferenceAccelerator {
    pub device_name: String,
    pub device_type: String,
}

structure!(InferenceAccelerator, schema::InferenceAccelerator, [device_name, device_type]);

#[derive(Clone, PartialEq, Default)]
pub struct InferenceAcceleratorOverride {
    pub device_name: Option<String>,
    pub device_type: Option<String>,
}

structure!(
    InferenceAcceleratorOverride,
    schema::InferenceAcceleratorOverride,
    [device_name, device_type]
);

#[derive(Clone, PartialEq, Default)]
pub struct InfrastructureOptimization {
    pub scale_in_after: Option<i32>,
}

structure!(InfrastructureOptimization, schema::InfrastructureOptimization, [scale_in_after]);

#[derive(Clone, PartialEq)]
pub struct IngressPathSummary {
    pub access_type: AccessType,
    pub endpoint: String,
}

bare_structure!(IngressPathSummary, schema::IngressPathSummary, [access_type, endpoint], required [access_type, endpoint],
        optional []);

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
pub struct InstanceHealthCheckResult {
    pub r#type: Option<InstanceHealthCheckType>,
    pub status: Option<InstanceHealthCheckState>,
    pub status_reason: Option<String>,
    pub last_updated: Option<crate::Timestamp>,
    pub last_status_change: Option<crate::Timestamp>,
}

structure!(
    InstanceHealthCheckResult,
    schema::InstanceHealthCheckResult,
    [r#type, status, status_reason, last_updated, last_status_change]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceHealthCheckState {
    Ok,
    Impaired,
    InsufficientData,
    Initializing,
}

texts!(
    InstanceHealthCheckState,
    schema::InstanceHealthCheckState,
    [
        Ok = "OK",
        Impaired = "IMPAIRED",
        InsufficientData = "INSUFFICIENT_DATA",
        Initializing = "INITIALIZING",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceHealthCheckType {
    ContainerRuntime,
    AcceleratedCompute,
    Daemon,
    AgentConnectivity,
}

texts!(
    InstanceHealthCheckType,
    schema::InstanceHealthCheckType,
    [
        ContainerRuntime = "CONTAINER_RUNTIME",
        AcceleratedCompute = "ACCELERATED_COMPUTE",
        Daemon = "DAEMON",
        AgentConnectivity = "AGENT_CONNECTIVITY",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceLaunchTemplate {
    pub ec2_instance_profile_arn: String,
    pub network_configuration: ManagedInstancesNetworkConfiguration,
    pub storage_configuration: Option<ManagedInstancesStorageConfiguration>,
    pub local_storage_configuration: Option<ManagedInstancesLocalStorageConfiguration>,
    pub monitoring: Option<ManagedInstancesMonitoringOptions>,
    pub capacity_option_type: Option<CapacityOptionType>,
    pub instance_metadata_tags_propagation: Option<bool>,
    pub instance_requirements: Option<InstanceRequirementsRequest>,
    pub fips_enabled: Option<bool>,
    pub capacity_reservations: Option<CapacityReservationRequest>,
    pub nitro_enclaves_enabled: Option<bool>,
}

structure!(
    InstanceLaunchTemplate,
    schema::InstanceLaunchTemplate,
    [
        ec2_instance_profile_arn,
        network_configuration,
        storage_configuration,
        local_storage_configuration,
        monitoring,
        capacity_option_type,
        instance_metadata_tags_propagation,
        instance_requirements,
        fips_enabled,
        capacity_reservations,
        nitro_enclaves_enabled
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceLaunchTemplateUpdate {
    pub ec2_instance_profile_arn: Option<String>,
    pub network_configuration: Option<ManagedInstancesNetworkConfiguration>,
    pub storage_configuration: Option<ManagedInstancesStorageConfiguration>,
    pub instance_metadata_tags_propagation: Option<bool>,
    pub local_storage_configuration: Option<ManagedInstancesLocalStorageConfiguration>,
    pub monitoring: Option<ManagedInstancesMonitoringOptions>,
    pub instance_requirements: Option<InstanceRequirementsRequest>,
    pub capacity_reservations: Option<CapacityReservationRequest>,
}

structure!(
    InstanceLaunchTemplateUpdate,
    schema::InstanceLaunchTemplateUpdate,
    [
        ec2_instance_profile_arn,
        network_configuration,
        storage_configuration,
        instance_metadata_tags_propagation,
        local_storage_configuration,
        monitoring,
        instance_requirements,
        capacity_reservations
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceRequirementsRequest {
    pub v_cpu_count: VCpuCountRangeRequest,
    pub memory_mi_b: MemoryMiBRequest,
    pub cpu_manufacturers: Option<Vec<CpuManufacturer>>,
    pub memory_gi_b_per_v_cpu: Option<MemoryGiBPerVCpuRequest>,
    pub excluded_instance_types: Option<Vec<String>>,
    pub instance_generations: Option<Vec<InstanceGeneration>>,
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
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
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32>,
}

structure!(
    InstanceRequirementsRequest,
    schema::InstanceRequirementsRequest,
    [
        v_cpu_count,
        memory_mi_b,
        cpu_manufacturers,
        memory_gi_b_per_v_cpu,
        excluded_instance_types,
        instance_generations,
        spot_max_price_percentage_over_lowest_price,
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
        max_spot_price_as_percentage_of_optimal_on_demand_price
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IpcMode {
    Host,
    Task,
    None,
}

texts!(IpcMode, schema::IpcMode, [Host = "host", Task = "task", None = "none",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IsolationMode {
    Shared,
    IsolatedSandbox,
    ConfidentialSandbox,
}

texts!(
    IsolationMode,
    schema::IsolationMode,
    [
        Shared = "SHARED",
        IsolatedSandbox = "ISOLATED_SANDBOX",
        ConfidentialSandbox = "CONFIDENTIAL_SANDBOX",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct KernelCapabilities {
    pub add: Option<Vec<String>>,
    pub drop: Option<Vec<String>>,
}

structure!(KernelCapabilities, schema::KernelCapabilities, [add, drop]);

#[derive(Clone, PartialEq, Default)]
pub struct KeyValuePair {
    pub name: Option<String>,
    pub value: Option<String>,
}

structure!(KeyValuePair, schema::KeyValuePair, [name, value]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LaunchType {
    Ec2,
    Fargate,
    External,
    ManagedInstances,
}

texts!(
    LaunchType,
    schema::LaunchType,
    [
        Ec2 = "EC2",
        Fargate = "FARGATE",
        External = "EXTERNAL",
        ManagedInstances = "MANAGED_INSTANCES",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct LinearConfiguration {
    pub step_percent: Option<f64>,
    pub step_bake_time_in_minutes: Option<i32>,
}

structure!(
    LinearConfiguration,
    schema::LinearConfiguration,
    [step_percent, step_bake_time_in_minutes]
);

#[derive(Clone, PartialEq, Default)]
pub struct LinuxParameters {
    pub capabilities: Option<KernelCapabilities>,
    pub devices: Option<Vec<Device>>,
    pub init_process_enabled: Option<bool>,
    pub shared_memory_size: Option<i32>,
    pub tmpfs: Option<Vec<Tmpfs>>,
    pub max_swap: Option<i32>,
    pub swappiness: Option<i32>,
}

structure!(
    LinuxParameters,
    schema::LinuxParameters,
    [capabilities, devices, init_process_enabled, shared_memory_size, tmpfs, max_swap, swappiness]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListAccountSettingsRequest {
    pub name: Option<SettingName>,
    pub value: Option<String>,
    pub principal_arn: Option<String>,
    pub effective_settings: Option<bool>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListAccountSettingsRequest,
    schema::ListAccountSettingsRequest,
    [name, value, principal_arn, effective_settings, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListAccountSettingsResponse {
    pub settings: Option<Vec<Setting>>,
    pub next_token: Option<String>,
}

structure!(
    ListAccountSettingsResponse,
    schema::ListAccountSettingsResponse,
    [settings, next_token]
);

#[derive(Clone, PartialEq)]
pub struct ListAttributesRequest {
    pub cluster: Option<String>,
    pub target_type: TargetType,
    pub attribute_name: Option<String>,
    pub attribute_value: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

bare_structure!(ListAttributesRequest, schema::ListAttributesRequest, [cluster, target_type, attribute_name, attribute_value, next_token, max_results], required [target_type],
        optional [cluster, attribute_name, attribute_value, next_token, max_results]);

#[derive(Clone, PartialEq, Default)]
pub struct ListAttributesResponse {
    pub attributes: Option<Vec<Attribute>>,
    pub next_token: Option<String>,
}

structure!(ListAttributesResponse, schema::ListAttributesResponse, [attributes, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListClustersRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(ListClustersRequest, schema::ListClustersRequest, [next_token, max_results]);

#[derive(Clone, PartialEq, Default)]
pub struct ListClustersResponse {
    pub cluster_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

structure!(ListClustersResponse, schema::ListClustersResponse, [cluster_arns, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListContainerInstancesRequest {
    pub cluster: Option<String>,
    pub filter: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub status: Option<ContainerInstanceStatus>,
}

structure!(
    ListContainerInstancesRequest,
    schema::ListContainerInstancesRequest,
    [cluster, filter, next_token, max_results, status]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListContainerInstancesResponse {
    pub container_instance_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

structure!(
    ListContainerInstancesResponse,
    schema::ListContainerInstancesResponse,
    [container_instance_arns, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListDaemonDeploymentsRequest {
    pub daemon_arn: String,
    pub status: Option<Vec<DaemonDeploymentStatus>>,
    pub created_at: Option<CreatedAt>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    ListDaemonDeploymentsRequest,
    schema::ListDaemonDeploymentsRequest,
    [daemon_arn, status, created_at, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListDaemonDeploymentsResponse {
    pub next_token: Option<String>,
    pub daemon_deployments: Option<Vec<DaemonDeploymentSummary>>,
}

structure!(
    ListDaemonDeploymentsResponse,
    schema::ListDaemonDeploymentsResponse,
    [next_token, daemon_deployments]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListDaemonTaskDefinitionsRequest {
    pub family_prefix: Option<String>,
    pub family: Option<String>,
    pub revision: Option<DaemonTaskDefinitionRevisionFilter>,
    pub status: Option<DaemonTaskDefinitionStatusFilter>,
    pub sort: Option<SortOrder>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListDaemonTaskDefinitionsRequest,
    schema::ListDaemonTaskDefinitionsRequest,
    [family_prefix, family, revision, status, sort, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListDaemonTaskDefinitionsResponse {
    pub daemon_task_definitions: Option<Vec<DaemonTaskDefinitionSummary>>,
    pub next_token: Option<String>,
}

structure!(
    ListDaemonTaskDefinitionsResponse,
    schema::ListDaemonTaskDefinitionsResponse,
    [daemon_task_definitions, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListDaemonsRequest {
    pub cluster_arn: Option<String>,
    pub capacity_provider_arns: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    ListDaemonsRequest,
    schema::ListDaemonsRequest,
    [cluster_arn, capacity_provider_arns, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListDaemonsResponse {
    pub daemon_summaries_list: Option<Vec<DaemonSummary>>,
    pub next_token: Option<String>,
}

structure!(ListDaemonsResponse, schema::ListDaemonsResponse, [daemon_summaries_list, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListGatewayClusterAssociationsRequest {
    pub gateway: Option<String>,
    pub cluster: Option<String>,
    pub status: Option<Vec<GatewayClusterAssociationStatus>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    ListGatewayClusterAssociationsRequest,
    schema::ListGatewayClusterAssociationsRequest,
    [gateway, cluster, status, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListGatewayClusterAssociationsResponse {
    pub gateway_cluster_associations: Option<Vec<GatewayClusterAssociationSummary>>,
    pub next_token: Option<String>,
}

structure!(
    ListGatewayClusterAssociationsResponse,
    schema::ListGatewayClusterAssociationsResponse,
    [gateway_cluster_associations, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListGatewayRoutesRequest {
    pub gateway: Option<String>,
    pub cluster: Option<String>,
    pub service: Option<String>,
    pub service_container_port_name: Option<String>,
    pub status: Option<Vec<GatewayRouteStatus>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    ListGatewayRoutesRequest,
    schema::ListGatewayRoutesRequest,
    [gateway, cluster, service, service_container_port_name, status, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListGatewayRoutesResponse {
    pub gateway_routes: Option<Vec<GatewayRouteSummary>>,
    pub next_token: Option<String>,
}

structure!(
    ListGatewayRoutesResponse,
    schema::ListGatewayRoutesResponse,
    [gateway_routes, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListGatewaysRequest {
    pub names: Option<Vec<String>>,
    pub status: Option<Vec<GatewayStatus>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    ListGatewaysRequest,
    schema::ListGatewaysRequest,
    [names, status, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListGatewaysResponse {
    pub gateways: Option<Vec<GatewaySummary>>,
    pub next_token: Option<String>,
}

structure!(ListGatewaysResponse, schema::ListGatewaysResponse, [gateways, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListServiceDeploymentsRequest {
    pub service: String,
    pub cluster: Option<String>,
    pub status: Option<Vec<ServiceDeploymentStatus>>,
    pub created_at: Option<CreatedAt>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListServiceDeploymentsRequest,
    schema::ListServiceDeploymentsRequest,
    [service, cluster, status, created_at, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListServiceDeploymentsResponse {
    pub service_deployments: Option<Vec<ServiceDeploymentBrief>>,
    pub next_token: Option<String>,
}

structure!(
    ListServiceDeploymentsResponse,
    schema::ListServiceDeploymentsResponse,
    [service_deployments, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListServicesByNamespaceRequest {
    pub namespace: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListServicesByNamespaceRequest,
    schema::ListServicesByNamespaceRequest,
    [namespace, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListServicesByNamespaceResponse {
    pub service_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

structure!(
    ListServicesByNamespaceResponse,
    schema::ListServicesByNamespaceResponse,
    [service_arns, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListServicesRequest {
    pub cluster: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub launch_type: Option<LaunchType>,
    pub scheduling_strategy: Option<SchedulingStrategy>,
    pub resource_management_type: Option<ResourceManagementType>,
}

structure!(
    ListServicesRequest,
    schema::ListServicesRequest,
    [cluster, next_token, max_results, launch_type, scheduling_strategy, resource_management_type]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListServicesResponse {
    pub service_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

structure!(ListServicesResponse, schema::ListServicesResponse, [service_arns, next_token]);

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
pub struct ListTaskDefinitionFamiliesRequest {
    pub family_prefix: Option<String>,
    pub status: Option<TaskDefinitionFamilyStatus>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListTaskDefinitionFamiliesRequest,
    schema::ListTaskDefinitionFamiliesRequest,
    [family_prefix, status, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListTaskDefinitionFamiliesResponse {
    pub families: Option<Vec<String>>,
    pub next_token: Option<String>,
}

structure!(
    ListTaskDefinitionFamiliesResponse,
    schema::ListTaskDefinitionFamiliesResponse,
    [families, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListTaskDefinitionsRequest {
    pub family_prefix: Option<String>,
    pub status: Option<TaskDefinitionStatus>,
    pub sort: Option<SortOrder>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListTaskDefinitionsRequest,
    schema::ListTaskDefinitionsRequest,
    [family_prefix, status, sort, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListTaskDefinitionsResponse {
    pub task_definition_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

structure!(
    ListTaskDefinitionsResponse,
    schema::ListTaskDefinitionsResponse,
    [task_definition_arns, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListTasksRequest {
    pub cluster: Option<String>,
    pub container_instance: Option<String>,
    pub family: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub started_by: Option<String>,
    pub service_name: Option<String>,
    pub desired_status: Option<DesiredStatus>,
    pub launch_type: Option<LaunchType>,
    pub daemon_name: Option<String>,
}

structure!(
    ListTasksRequest,
    schema::ListTasksRequest,
    [
        cluster,
        container_instance,
        family,
        next_token,
        max_results,
        started_by,
        service_name,
        desired_status,
        launch_type,
        daemon_name
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListTasksResponse {
    pub task_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

structure!(ListTasksResponse, schema::ListTasksResponse, [task_arns, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct LoadBalancer {
    pub target_group_arn: Option<String>,
    pub load_balancer_name: Option<String>,
    pub container_name: Option<String>,
    pub container_port: Option<i32>,
    pub advanced_configuration: Option<AdvancedConfiguration>,
}

structure!(
    LoadBalancer,
    schema::LoadBalancer,
    [target_group_arn, load_balancer_name, container_name, container_port, advanced_configuration]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LocalStorage {
    Included,
    Required,
    Excluded,
}

texts!(
    LocalStorage,
    schema::LocalStorage,
    [Included = "included", Required = "required", Excluded = "excluded",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LocalStorageType {
    Hdd,
    Ssd,
}

texts!(LocalStorageType, schema::LocalStorageType, [Hdd = "hdd", Ssd = "ssd",]);

#[derive(Clone, PartialEq)]
pub struct LogConfiguration {
    pub log_driver: LogDriver,
    pub options: Option<std::collections::BTreeMap<String, String>>,
    pub secret_options: Option<Vec<Secret>>,
}

bare_structure!(LogConfiguration, schema::LogConfiguration, [log_driver, options, secret_options], required [log_driver],
        optional [options, secret_options]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogDriver {
    JsonFile,
    Syslog,
    Journald,
    Gelf,
    Fluentd,
    Awslogs,
    Splunk,
    Awsfirelens,
}

texts!(
    LogDriver,
    schema::LogDriver,
    [
        JsonFile = "json-file",
        Syslog = "syslog",
        Journald = "journald",
        Gelf = "gelf",
        Fluentd = "fluentd",
        Awslogs = "awslogs",
        Splunk = "splunk",
        Awsfirelens = "awsfirelens",
    ]
);

#[derive(Clone, PartialEq)]
pub struct LogDriverVolumeConfiguration {
    pub driver: LogDriver,
}

bare_structure!(LogDriverVolumeConfiguration, schema::LogDriverVolumeConfiguration, [driver], required [driver],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct ManagedAgent {
    pub last_started_at: Option<crate::Timestamp>,
    pub name: Option<ManagedAgentName>,
    pub reason: Option<String>,
    pub last_status: Option<String>,
}

structure!(ManagedAgent, schema::ManagedAgent, [last_started_at, name, reason, last_status]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ManagedAgentName {
    ExecuteCommandAgent,
}

texts!(ManagedAgentName, schema::ManagedAgentName, [ExecuteCommandAgent = "ExecuteCommandAgent",]);

#[derive(Clone, PartialEq)]
pub struct ManagedAgentStateChange {
    pub container_name: String,
    pub managed_agent_name: ManagedAgentName,
    pub status: String,
    pub reason: Option<String>,
}

bare_structure!(ManagedAgentStateChange, schema::ManagedAgentStateChange, [container_name, managed_agent_name, status, reason], required [container_name, managed_agent_name, status],
        optional [reason]);

#[derive(Clone, PartialEq)]
pub struct ManagedApplicationAutoScalingPolicy {
    pub arn: Option<String>,
    pub status: ManagedResourceStatus,
    pub status_reason: Option<String>,
    pub updated_at: crate::Timestamp,
    pub policy_type: String,
    pub target_value: f64,
    pub metric: String,
}

bare_structure!(ManagedApplicationAutoScalingPolicy, schema::ManagedApplicationAutoScalingPolicy, [arn, status, status_reason, updated_at, policy_type, target_value, metric], required [status, updated_at, policy_type, target_value, metric],
        optional [arn, status_reason]);

#[derive(Clone, PartialEq, Default)]
pub struct ManagedAutoScaling {
    pub scalable_target: Option<ManagedScalableTarget>,
    pub application_auto_scaling_policies: Option<Vec<ManagedApplicationAutoScalingPolicy>>,
}

structure!(
    ManagedAutoScaling,
    schema::ManagedAutoScaling,
    [scalable_target, application_auto_scaling_policies]
);

#[derive(Clone, PartialEq)]
pub struct ManagedCertificate {
    pub arn: Option<String>,
    pub status: ManagedResourceStatus,
    pub status_reason: Option<String>,
    pub updated_at: crate::Timestamp,
    pub domain_name: String,
}

bare_structure!(ManagedCertificate, schema::ManagedCertificate, [arn, status, status_reason, updated_at, domain_name], required [status, updated_at, domain_name],
        optional [arn, status_reason]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ManagedDraining {
    Enabled,
    Disabled,
}

texts!(ManagedDraining, schema::ManagedDraining, [Enabled = "ENABLED", Disabled = "DISABLED",]);

#[derive(Clone, PartialEq)]
pub struct ManagedIngressPath {
    pub access_type: AccessType,
    pub endpoint: String,
    pub load_balancer: Option<ManagedLoadBalancer>,
    pub load_balancer_security_groups: Option<Vec<ManagedSecurityGroup>>,
    pub certificate: Option<ManagedCertificate>,
    pub listener: Option<ManagedListener>,
    pub rule: Option<ManagedListenerRule>,
    pub target_groups: Option<Vec<ManagedTargetGroup>>,
}

bare_structure!(ManagedIngressPath, schema::ManagedIngressPath, [access_type, endpoint, load_balancer, load_balancer_security_groups, certificate, listener, rule, target_groups], required [access_type, endpoint],
        optional [load_balancer, load_balancer_security_groups, certificate, listener, rule, target_groups]);

#[derive(Clone, PartialEq, Default)]
pub struct ManagedInstancesLocalStorageConfiguration {
    pub use_local_storage: Option<bool>,
}

structure!(
    ManagedInstancesLocalStorageConfiguration,
    schema::ManagedInstancesLocalStorageConfiguration,
    [use_local_storage]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ManagedInstancesMonitoringOptions {
    Basic,
    Detailed,
}

texts!(
    ManagedInstancesMonitoringOptions,
    schema::ManagedInstancesMonitoringOptions,
    [Basic = "BASIC", Detailed = "DETAILED",]
);

#[derive(Clone, PartialEq, Default)]
pub struct ManagedInstancesNetworkConfiguration {
    pub subnets: Option<Vec<String>>,
    pub security_groups: Option<Vec<String>>,
}

structure!(
    ManagedInstancesNetworkConfiguration,
    schema::ManagedInstancesNetworkConfiguration,
    [subnets, security_groups]
);

#[derive(Clone, PartialEq, Default)]
pub struct ManagedInstancesProvider {
    pub infrastructure_role_arn: Option<String>,
    pub instance_launch_template: Option<InstanceLaunchTemplate>,
    pub propagate_tags: Option<PropagateMITags>,
    pub infrastructure_optimization: Option<InfrastructureOptimization>,
    pub auto_repair_configuration: Option<AutoRepairConfiguration>,
}

structure!(
    ManagedInstancesProvider,
    schema::ManagedInstancesProvider,
    [
        infrastructure_role_arn,
        instance_launch_template,
        propagate_tags,
        infrastructure_optimization,
        auto_repair_configuration
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ManagedInstancesStorageConfiguration {
    pub storage_size_gi_b: Option<i32>,
}

structure!(
    ManagedInstancesStorageConfiguration,
    schema::ManagedInstancesStorageConfiguration,
    [storage_size_gi_b]
);

#[derive(Clone, PartialEq)]
pub struct ManagedListener {
    pub arn: Option<String>,
    pub status: ManagedResourceStatus,
    pub status_reason: Option<String>,
    pub updated_at: crate::Timestamp,
}

bare_structure!(ManagedListener, schema::ManagedListener, [arn, status, status_reason, updated_at], required [status, updated_at],
        optional [arn, status_reason]);

#[derive(Clone, PartialEq)]
pub struct ManagedListenerRule {
    pub arn: Option<String>,
    pub status: ManagedResourceStatus,
    pub status_reason: Option<String>,
    pub updated_at: crate::Timestamp,
}

bare_structure!(ManagedListenerRule, schema::ManagedListenerRule, [arn, status, status_reason, updated_at], required [status, updated_at],
        optional [arn, status_reason]);

#[derive(Clone, PartialEq)]
pub struct ManagedLoadBalancer {
    pub arn: Option<String>,
    pub status: ManagedResourceStatus,
    pub status_reason: Option<String>,
    pub updated_at: crate::Timestamp,
    pub scheme: String,
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
}

bare_structure!(ManagedLoadBalancer, schema::ManagedLoadBalancer, [arn, status, status_reason, updated_at, scheme, subnet_ids, security_group_ids], required [status, updated_at, scheme],
        optional [arn, status_reason, subnet_ids, security_group_ids]);

#[derive(Clone, PartialEq)]
pub struct ManagedLogGroup {
    pub arn: Option<String>,
    pub status: ManagedResourceStatus,
    pub status_reason: Option<String>,
    pub updated_at: crate::Timestamp,
    pub log_group_name: String,
}

bare_structure!(ManagedLogGroup, schema::ManagedLogGroup, [arn, status, status_reason, updated_at, log_group_name], required [status, updated_at, log_group_name],
        optional [arn, status_reason]);

#[derive(Clone, PartialEq)]
pub struct ManagedMetricAlarm {
    pub arn: Option<String>,
    pub status: ManagedResourceStatus,
    pub status_reason: Option<String>,
    pub updated_at: crate::Timestamp,
}

bare_structure!(ManagedMetricAlarm, schema::ManagedMetricAlarm, [arn, status, status_reason, updated_at], required [status, updated_at],
        optional [arn, status_reason]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ManagedResourceStatus {
    Provisioning,
    Active,
    Deprovisioning,
    Deleted,
    Failed,
}

texts!(
    ManagedResourceStatus,
    schema::ManagedResourceStatus,
    [
        Provisioning = "PROVISIONING",
        Active = "ACTIVE",
        Deprovisioning = "DEPROVISIONING",
        Deleted = "DELETED",
        Failed = "FAILED",
    ]
);

#[derive(Clone, PartialEq)]
pub struct ManagedScalableTarget {
    pub arn: Option<String>,
    pub status: ManagedResourceStatus,
    pub status_reason: Option<String>,
    pub updated_at: crate::Timestamp,
    pub min_capacity: i32,
    pub max_capacity: i32,
}

bare_structure!(ManagedScalableTarget, schema::ManagedScalableTarget, [arn, status, status_reason, updated_at, min_capacity, max_capacity], required [status, updated_at, min_capacity, max_capacity],
        optional [arn, status_reason]);

#[derive(Clone, PartialEq, Default)]
pub struct ManagedScaling {
    pub status: Option<ManagedScalingStatus>,
    pub target_capacity: Option<i32>,
    pub minimum_scaling_step_size: Option<i32>,
    pub maximum_scaling_step_size: Option<i32>,
    pub instance_warmup_period: Option<i32>,
}

structure!(
    ManagedScaling,
    schema::ManagedScaling,
    [
        status,
        target_capacity,
        minimum_scaling_step_size,
        maximum_scaling_step_size,
        instance_warmup_period
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ManagedScalingStatus {
    Enabled,
    Disabled,
}

texts!(
    ManagedScalingStatus,
    schema::ManagedScalingStatus,
    [Enabled = "ENABLED", Disabled = "DISABLED",]
);

#[derive(Clone, PartialEq)]
pub struct ManagedSecurityGroup {
    pub arn: Option<String>,
    pub status: ManagedResourceStatus,
    pub status_reason: Option<String>,
    pub updated_at: crate::Timestamp,
}

bare_structure!(ManagedSecurityGroup, schema::ManagedSecurityGroup, [arn, status, status_reason, updated_at], required [status, updated_at],
        optional [arn, status_reason]);

#[derive(Clone, PartialEq, Default)]
pub struct ManagedStorageConfiguration {
    pub kms_key_id: Option<String>,
    pub fargate_ephemeral_storage_kms_key_id: Option<String>,
}

structure!(
    ManagedStorageConfiguration,
    schema::ManagedStorageConfiguration,
    [kms_key_id, fargate_ephemeral_storage_kms_key_id]
);

#[derive(Clone, PartialEq)]
pub struct ManagedTargetGroup {
    pub arn: Option<String>,
    pub status: ManagedResourceStatus,
    pub status_reason: Option<String>,
    pub updated_at: crate::Timestamp,
    pub health_check_path: String,
    pub health_check_port: i32,
    pub port: i32,
}

bare_structure!(ManagedTargetGroup, schema::ManagedTargetGroup, [arn, status, status_reason, updated_at, health_check_path, health_check_port, port], required [status, updated_at, health_check_path, health_check_port, port],
        optional [arn, status_reason]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ManagedTerminationProtection {
    Enabled,
    Disabled,
}

texts!(
    ManagedTerminationProtection,
    schema::ManagedTerminationProtection,
    [Enabled = "ENABLED", Disabled = "DISABLED",]
);

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
pub struct MetricConfiguration {
    pub metric_names: Vec<String>,
    pub resolution_seconds: i32,
}

structure!(MetricConfiguration, schema::MetricConfiguration, [metric_names, resolution_seconds]);

#[derive(Clone, PartialEq, Default)]
pub struct MonitoringConfiguration {
    pub metric_configurations: Option<Vec<MetricConfiguration>>,
}

structure!(MonitoringConfiguration, schema::MonitoringConfiguration, [metric_configurations]);

#[derive(Clone, PartialEq, Default)]
pub struct MountPoint {
    pub source_volume: Option<String>,
    pub container_path: Option<String>,
    pub read_only: Option<bool>,
}

structure!(MountPoint, schema::MountPoint, [source_volume, container_path, read_only]);

#[derive(Clone, PartialEq, Default)]
pub struct NetworkBandwidthGbpsRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}

structure!(NetworkBandwidthGbpsRequest, schema::NetworkBandwidthGbpsRequest, [min, max]);

#[derive(Clone, PartialEq, Default)]
pub struct NetworkBinding {
    pub bind_ip: Option<String>,
    pub container_port: Option<i32>,
    pub host_port: Option<i32>,
    pub protocol: Option<TransportProtocol>,
    pub container_port_range: Option<String>,
    pub host_port_range: Option<String>,
}

structure!(
    NetworkBinding,
    schema::NetworkBinding,
    [bind_ip, container_port, host_port, protocol, container_port_range, host_port_range]
);

#[derive(Clone, PartialEq, Default)]
pub struct NetworkConfiguration {
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}

structure!(NetworkConfiguration, schema::NetworkConfiguration, [awsvpc_configuration]);

#[derive(Clone, PartialEq, Default)]
pub struct NetworkInterface {
    pub attachment_id: Option<String>,
    pub private_ipv4_address: Option<String>,
    pub ipv6_address: Option<String>,
}

structure!(
    NetworkInterface,
    schema::NetworkInterface,
    [attachment_id, private_ipv4_address, ipv6_address]
);

#[derive(Clone, PartialEq, Default)]
pub struct NetworkInterfaceCountRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}

structure!(NetworkInterfaceCountRequest, schema::NetworkInterfaceCountRequest, [min, max]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NetworkMode {
    Bridge,
    Host,
    Awsvpc,
    None,
}

texts!(
    NetworkMode,
    schema::NetworkMode,
    [Bridge = "bridge", Host = "host", Awsvpc = "awsvpc", None = "none",]
);

#[derive(Clone, PartialEq, Default)]
pub struct NvidiaMpsAllocation {
    pub memory: i32,
    pub max_compute_percent: Option<i32>,
}

structure!(NvidiaMpsAllocation, schema::NvidiaMpsAllocation, [memory, max_compute_percent]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OSFamily {
    WindowsServer2019Full,
    WindowsServer2019Core,
    WindowsServer2016Full,
    WindowsServer2004Core,
    WindowsServer2022Core,
    WindowsServer2022Full,
    WindowsServer2025Core,
    WindowsServer2025Full,
    WindowsServer20h2Core,
    Linux,
}

texts!(
    OSFamily,
    schema::OSFamily,
    [
        WindowsServer2019Full = "WINDOWS_SERVER_2019_FULL",
        WindowsServer2019Core = "WINDOWS_SERVER_2019_CORE",
        WindowsServer2016Full = "WINDOWS_SERVER_2016_FULL",
        WindowsServer2004Core = "WINDOWS_SERVER_2004_CORE",
        WindowsServer2022Core = "WINDOWS_SERVER_2022_CORE",
        WindowsServer2022Full = "WINDOWS_SERVER_2022_FULL",
        WindowsServer2025Core = "WINDOWS_SERVER_2025_CORE",
        WindowsServer2025Full = "WINDOWS_SERVER_2025_FULL",
        WindowsServer20h2Core = "WINDOWS_SERVER_20H2_CORE",
        Linux = "LINUX",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PidMode {
    Host,
    Task,
}

texts!(PidMode, schema::PidMode, [Host = "host", Task = "task",]);

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

#[derive(Clone, PartialEq)]
pub struct PlatformDevice {
    pub id: String,
    pub r#type: PlatformDeviceType,
}

bare_structure!(PlatformDevice, schema::PlatformDevice, [id, r#type], required [id, r#type],
        optional []);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlatformDeviceType {
    Gpu,
    NeuronDevice,
}

texts!(
    PlatformDeviceType,
    schema::PlatformDeviceType,
    [Gpu = "GPU", NeuronDevice = "NEURON_DEVICE",]
);

#[derive(Clone, PartialEq, Default)]
pub struct PortMapping {
    pub container_port: Option<i32>,
    pub host_port: Option<i32>,
    pub protocol: Option<TransportProtocol>,
    pub name: Option<String>,
    pub app_protocol: Option<ApplicationProtocol>,
    pub container_port_range: Option<String>,
}

structure!(
    PortMapping,
    schema::PortMapping,
    [container_port, host_port, protocol, name, app_protocol, container_port_range]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PropagateGatewayTags {
    None,
    Gateway,
}

texts!(PropagateGatewayTags, schema::PropagateGatewayTags, [None = "NONE", Gateway = "GATEWAY",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PropagateMITags {
    CapacityProvider,
    None,
}

texts!(
    PropagateMITags,
    schema::PropagateMITags,
    [CapacityProvider = "CAPACITY_PROVIDER", None = "NONE",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PropagateTags {
    TaskDefinition,
    Service,
    None,
}

texts!(
    PropagateTags,
    schema::PropagateTags,
    [TaskDefinition = "TASK_DEFINITION", Service = "SERVICE", None = "NONE",]
);

#[derive(Clone, PartialEq, Default)]
pub struct ProtectedTask {
    pub task_arn: Option<String>,
    pub protection_enabled: Option<bool>,
    pub expiration_date: Option<crate::Timestamp>,
}

structure!(ProtectedTask, schema::ProtectedTask, [task_arn, protection_enabled, expiration_date]);

#[derive(Clone, PartialEq, Default)]
pub struct ProxyConfiguration {
    pub r#type: Option<ProxyConfigurationType>,
    pub container_name: String,
    pub properties: Option<Vec<KeyValuePair>>,
}

structure!(ProxyConfiguration, schema::ProxyConfiguration, [r#type, container_name, properties]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProxyConfigurationType {
    Appmesh,
}

texts!(ProxyConfigurationType, schema::ProxyConfigurationType, [Appmesh = "APPMESH",]);

#[derive(Clone, PartialEq)]
pub struct PutAccountSettingDefaultRequest {
    pub name: SettingName,
    pub value: String,
}

bare_structure!(PutAccountSettingDefaultRequest, schema::PutAccountSettingDefaultRequest, [name, value], required [name, value],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct PutAccountSettingDefaultResponse {
    pub setting: Option<Setting>,
}

structure!(PutAccountSettingDefaultResponse, schema::PutAccountSettingDefaultResponse, [setting]);

#[derive(Clone, PartialEq)]
pub struct PutAccountSettingRequest {
    pub name: SettingName,
    pub value: String,
    pub principal_arn: Option<String>,
}

bare_structure!(PutAccountSettingRequest, schema::PutAccountSettingRequest, [name, value, principal_arn], required [name, value],
        optional [principal_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct PutAccountSettingResponse {
    pub setting: Option<Setting>,
}

structure!(PutAccountSettingResponse, schema::PutAccountSettingResponse, [setting]);

#[derive(Clone, PartialEq, Default)]
pub struct PutAttributesRequest {
    pub cluster: Option<String>,
    pub attributes: Vec<Attribute>,
}

structure!(PutAttributesRequest, schema::PutAttributesRequest, [cluster, attributes]);

#[derive(Clone, PartialEq, Default)]
pub struct PutAttributesResponse {
    pub attributes: Option<Vec<Attribute>>,
}

structure!(PutAttributesResponse, schema::PutAttributesResponse, [attributes]);

#[derive(Clone, PartialEq, Default)]
pub struct PutClusterCapacityProvidersRequest {
    pub cluster: String,
    pub capacity_providers: Vec<String>,
    pub default_capacity_provider_strategy: Vec<CapacityProviderStrategyItem>,
}

structure!(
    PutClusterCapacityProvidersRequest,
    schema::PutClusterCapacityProvidersRequest,
    [cluster, capacity_providers, default_capacity_provider_strategy]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutClusterCapacityProvidersResponse {
    pub cluster: Option<Cluster>,
}

structure!(
    PutClusterCapacityProvidersResponse,
    schema::PutClusterCapacityProvidersResponse,
    [cluster]
);

#[derive(Clone, PartialEq, Default)]
pub struct RegisterContainerInstanceRequest {
    pub cluster: Option<String>,
    pub instance_identity_document: Option<String>,
    pub instance_identity_document_signature: Option<String>,
    pub total_resources: Option<Vec<Resource>>,
    pub version_info: Option<VersionInfo>,
    pub container_instance_arn: Option<String>,
    pub attributes: Option<Vec<Attribute>>,
    pub platform_devices: Option<Vec<PlatformDevice>>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    RegisterContainerInstanceRequest,
    schema::RegisterContainerInstanceRequest,
    [
        cluster,
        instance_identity_document,
        instance_identity_document_signature,
        total_resources,
        version_info,
        container_instance_arn,
        attributes,
        platform_devices,
        tags
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct RegisterContainerInstanceResponse {
    pub container_instance: Option<ContainerInstance>,
}

structure!(
    RegisterContainerInstanceResponse,
    schema::RegisterContainerInstanceResponse,
    [container_instance]
);

#[derive(Clone, PartialEq, Default)]
pub struct RegisterDaemonTaskDefinitionRequest {
    pub family: String,
    pub task_role_arn: Option<String>,
    pub execution_role_arn: Option<String>,
    pub container_definitions: Vec<DaemonContainerDefinition>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub volumes: Option<Vec<DaemonVolume>>,
    pub tags: Option<Vec<Tag>>,
    pub pid_mode: Option<DaemonPidMode>,
    pub ipc_mode: Option<DaemonIpcMode>,
}

structure!(
    RegisterDaemonTaskDefinitionRequest,
    schema::RegisterDaemonTaskDefinitionRequest,
    [
        family,
        task_role_arn,
        execution_role_arn,
        container_definitions,
        cpu,
        memory,
        volumes,
        tags,
        pid_mode,
        ipc_mode
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct RegisterDaemonTaskDefinitionResponse {
    pub daemon_task_definition_arn: Option<String>,
}

structure!(
    RegisterDaemonTaskDefinitionResponse,
    schema::RegisterDaemonTaskDefinitionResponse,
    [daemon_task_definition_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct RegisterTaskDefinitionRequest {
    pub family: String,
    pub task_role_arn: Option<String>,
    pub execution_role_arn: Option<String>,
    pub network_mode: Option<NetworkMode>,
    pub container_definitions: Vec<ContainerDefinition>,
    pub volumes: Option<Vec<Volume>>,
    pub placement_constraints: Option<Vec<TaskDefinitionPlacementConstraint>>,
    pub requires_compatibilities: Option<Vec<Compatibility>>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub pid_mode: Option<PidMode>,
    pub ipc_mode: Option<IpcMode>,
    pub proxy_configuration: Option<ProxyConfiguration>,
    pub inference_accelerators: Option<Vec<InferenceAccelerator>>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub runtime_platform: Option<RuntimePlatform>,
    pub enable_fault_injection: Option<bool>,
    pub trusted_execution_configuration: Option<TrustedExecutionConfiguration>,
}

structure!(
    RegisterTaskDefinitionRequest,
    schema::RegisterTaskDefinitionRequest,
    [
        family,
        task_role_arn,
        execution_role_arn,
        network_mode,
        container_definitions,
        volumes,
        placement_constraints,
        requires_compatibilities,
        cpu,
        memory,
        tags,
        pid_mode,
        ipc_mode,
        proxy_configuration,
        inference_accelerators,
        ephemeral_storage,
        runtime_platform,
        enable_fault_injection,
        trusted_execution_configuration
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct RegisterTaskDefinitionResponse {
    pub task_definition: Option<TaskDefinition>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    RegisterTaskDefinitionResponse,
    schema::RegisterTaskDefinitionResponse,
    [task_definition, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct RepositoryCredentials {
    pub credentials_parameter: String,
}

structure!(RepositoryCredentials, schema::RepositoryCredentials, [credentials_parameter]);

#[derive(Clone, PartialEq, Default)]
pub struct ResolvedConfiguration {
    pub load_balancers: Option<Vec<ServiceRevisionLoadBalancer>>,
    pub vpc_lattice_configurations: Option<Vec<ServiceRevisionVpcLatticeConfiguration>>,
}

structure!(
    ResolvedConfiguration,
    schema::ResolvedConfiguration,
    [load_balancers, vpc_lattice_configurations]
);

#[derive(Clone, PartialEq, Default)]
pub struct Resource {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub double_value: Option<f64>,
    pub long_value: Option<i64>,
    pub integer_value: Option<i32>,
    pub string_set_value: Option<Vec<String>>,
}

structure!(
    Resource,
    schema::Resource,
    [name, r#type, double_value, long_value, integer_value, string_set_value]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceManagementType {
    Customer,
    Ecs,
}

texts!(
    ResourceManagementType,
    schema::ResourceManagementType,
    [Customer = "CUSTOMER", Ecs = "ECS",]
);

#[derive(Clone, PartialEq)]
pub struct ResourceRequirement {
    pub value: Option<String>,
    pub r#type: ResourceType,
    pub sharing_strategy: Option<SharingStrategy>,
}

bare_structure!(ResourceRequirement, schema::ResourceRequirement, [value, r#type, sharing_strategy], required [r#type],
        optional [value, sharing_strategy]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceType {
    Gpu,
    InferenceAccelerator,
    NeuronDevice,
}

texts!(
    ResourceType,
    schema::ResourceType,
    [Gpu = "GPU", InferenceAccelerator = "InferenceAccelerator", NeuronDevice = "NeuronDevice",]
);

#[derive(Clone, PartialEq, Default)]
pub struct Rollback {
    pub reason: Option<String>,
    pub started_at: Option<crate::Timestamp>,
    pub service_revision_arn: Option<String>,
}

structure!(Rollback, schema::Rollback, [reason, started_at, service_revision_arn]);

#[derive(Clone, PartialEq, Default)]
pub struct RunTaskRequest {
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub cluster: Option<String>,
    pub count: Option<i32>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub group: Option<String>,
    pub launch_type: Option<LaunchType>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub overrides: Option<TaskOverride>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub platform_version: Option<String>,
    pub propagate_tags: Option<PropagateTags>,
    pub reference_id: Option<String>,
    pub started_by: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub task_definition: String,
    pub client_token: Option<String>,
    pub volume_configurations: Option<Vec<TaskVolumeConfiguration>>,
}

structure!(
    RunTaskRequest,
    schema::RunTaskRequest,
    [
        capacity_provider_strategy,
        cluster,
        count,
        enable_ecs_managed_tags,
        enable_execute_command,
        group,
        launch_type,
        network_configuration,
        overrides,
        placement_constraints,
        placement_strategy,
        platform_version,
        propagate_tags,
        reference_id,
        started_by,
        tags,
        task_definition,
        client_token,
        volume_configurations
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct RunTaskResponse {
    pub tasks: Option<Vec<Task>>,
    pub failures: Option<Vec<Failure>>,
}

structure!(RunTaskResponse, schema::RunTaskResponse, [tasks, failures]);

#[derive(Clone, PartialEq, Default)]
pub struct RuntimePlatform {
    pub cpu_architecture: Option<CPUArchitecture>,
    pub operating_system_family: Option<OSFamily>,
}

structure!(RuntimePlatform, schema::RuntimePlatform, [cpu_architecture, operating_system_family]);

#[derive(Clone, PartialEq, Default)]
pub struct RuntimePlatformOverride {
    pub cpu_architecture: Option<String>,
}

structure!(RuntimePlatformOverride, schema::RuntimePlatformOverride, [cpu_architecture]);

#[derive(Clone, PartialEq, Default)]
pub struct S3FilesVolumeConfiguration {
    pub file_system_arn: String,
    pub root_directory: Option<String>,
    pub transit_encryption_port: Option<i32>,
    pub access_point_arn: Option<String>,
}

structure!(
    S3FilesVolumeConfiguration,
    schema::S3FilesVolumeConfiguration,
    [file_system_arn, root_directory, transit_encryption_port, access_point_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct Scale {
    pub value: Option<f64>,
    pub unit: Option<ScaleUnit>,
}

structure!(Scale, schema::Scale, [value, unit]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScaleUnit {
    Percent,
}

texts!(ScaleUnit, schema::ScaleUnit, [Percent = "PERCENT",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SchedulingStrategy {
    Replica,
    Daemon,
}

texts!(SchedulingStrategy, schema::SchedulingStrategy, [Replica = "REPLICA", Daemon = "DAEMON",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    Task,
    Shared,
}

texts!(Scope, schema::Scope, [Task = "task", Shared = "shared",]);

#[derive(Clone, PartialEq, Default)]
pub struct Secret {
    pub name: String,
    pub value_from: String,
}

structure!(Secret, schema::Secret, [name, value_from]);

#[derive(Clone, PartialEq, Default)]
pub struct Service {
    pub service_arn: Option<String>,
    pub service_name: Option<String>,
    pub cluster_arn: Option<String>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub status: Option<String>,
    pub desired_count: Option<i32>,
    pub running_count: Option<i32>,
    pub pending_count: Option<i32>,
    pub launch_type: Option<LaunchType>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub platform_version: Option<String>,
    pub platform_family: Option<String>,
    pub task_definition: Option<String>,
    pub deployment_configuration: Option<DeploymentConfiguration>,
    pub task_sets: Option<Vec<TaskSet>>,
    pub deployments: Option<Vec<Deployment>>,
    pub role_arn: Option<String>,
    pub events: Option<Vec<ServiceEvent>>,
    pub created_at: Option<crate::Timestamp>,
    pub current_service_deployment: Option<String>,
    pub current_service_revisions: Option<Vec<ServiceCurrentRevisionSummary>>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub health_check_grace_period_seconds: Option<i32>,
    pub scheduling_strategy: Option<SchedulingStrategy>,
    pub deployment_controller: Option<DeploymentController>,
    pub tags: Option<Vec<Tag>>,
    pub created_by: Option<String>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub propagate_tags: Option<PropagateTags>,
    pub enable_execute_command: Option<bool>,
    pub availability_zone_rebalancing: Option<AvailabilityZoneRebalancing>,
    pub resource_management_type: Option<ResourceManagementType>,
}

structure!(
    Service,
    schema::Service,
    [
        service_arn,
        service_name,
        cluster_arn,
        load_balancers,
        service_registries,
        status,
        desired_count,
        running_count,
        pending_count,
        launch_type,
        capacity_provider_strategy,
        platform_version,
        platform_family,
        task_definition,
        deployment_configuration,
        task_sets,
        deployments,
        role_arn,
        events,
        created_at,
        current_service_deployment,
        current_service_revisions,
        placement_constraints,
        placement_strategy,
        network_configuration,
        health_check_grace_period_seconds,
        scheduling_strategy,
        deployment_controller,
        tags,
        created_by,
        enable_ecs_managed_tags,
        propagate_tags,
        enable_execute_command,
        availability_zone_rebalancing,
        resource_management_type
    ]
);

#[derive(Clone, PartialEq)]
pub struct ServiceConnectAccessLogConfiguration {
    pub format: ServiceConnectAccessLoggingFormat,
    pub include_query_parameters: Option<ServiceConnectIncludeQueryParameters>,
}

bare_structure!(
    ServiceConnectAccessLogConfiguration,
    schema::ServiceConnectAccessLogConfiguration,
    [format, include_query_parameters],
    required[format],
    optional[include_query_parameters]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceConnectAccessLoggingFormat {
    Text,
    Json,
}

texts!(
    ServiceConnectAccessLoggingFormat,
    schema::ServiceConnectAccessLoggingFormat,
    [Text = "TEXT", Json = "JSON",]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceConnectClientAlias {
    pub port: i32,
    pub dns_name: Option<String>,
    pub test_traffic_rules: Option<ServiceConnectTestTrafficRules>,
}

structure!(
    ServiceConnectClientAlias,
    schema::ServiceConnectClientAlias,
    [port, dns_name, test_traffic_rules]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceConnectConfiguration {
    pub enabled: bool,
    pub namespace: Option<String>,
    pub services: Option<Vec<ServiceConnectService>>,
    pub log_configuration: Option<LogConfiguration>,
    pub access_log_configuration: Option<ServiceConnectAccessLogConfiguration>,
    pub container_configurations: Option<Vec<ServiceConnectContainerConfiguration>>,
}

structure!(
    ServiceConnectConfiguration,
    schema::ServiceConnectConfiguration,
    [
        enabled,
        namespace,
        services,
        log_configuration,
        access_log_configuration,
        container_configurations
    ]
);

#[derive(Clone, PartialEq)]
pub enum ServiceConnectContainerConfiguration {
    LogLevel(ServiceConnectContainerLogLevel),
}

union!(
    ServiceConnectContainerConfiguration,
    schema::ServiceConnectContainerConfiguration,
    [0 = LogLevel]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceConnectContainerLogLevel {
    Debug,
    Info,
}

texts!(
    ServiceConnectContainerLogLevel,
    schema::ServiceConnectContainerLogLevel,
    [Debug = "debug", Info = "info",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceConnectIncludeQueryParameters {
    Disabled,
    Enabled,
}

texts!(
    ServiceConnectIncludeQueryParameters,
    schema::ServiceConnectIncludeQueryParameters,
    [Disabled = "DISABLED", Enabled = "ENABLED",]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceConnectService {
    pub port_name: String,
    pub discovery_name: Option<String>,
    pub client_aliases: Option<Vec<ServiceConnectClientAlias>>,
    pub ingress_port_override: Option<i32>,
    pub timeout: Option<TimeoutConfiguration>,
    pub tls: Option<ServiceConnectTlsConfiguration>,
}

structure!(
    ServiceConnectService,
    schema::ServiceConnectService,
    [port_name, discovery_name, client_aliases, ingress_port_override, timeout, tls]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceConnectServiceResource {
    pub discovery_name: Option<String>,
    pub discovery_arn: Option<String>,
}

structure!(
    ServiceConnectServiceResource,
    schema::ServiceConnectServiceResource,
    [discovery_name, discovery_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceConnectTestTrafficHeaderMatchRules {
    pub exact: String,
}

structure!(
    ServiceConnectTestTrafficHeaderMatchRules,
    schema::ServiceConnectTestTrafficHeaderMatchRules,
    [exact]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceConnectTestTrafficHeaderRules {
    pub name: String,
    pub value: Option<ServiceConnectTestTrafficHeaderMatchRules>,
}

structure!(
    ServiceConnectTestTrafficHeaderRules,
    schema::ServiceConnectTestTrafficHeaderRules,
    [name, value]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceConnectTestTrafficRules {
    pub header: ServiceConnectTestTrafficHeaderRules,
}

structure!(ServiceConnectTestTrafficRules, schema::ServiceConnectTestTrafficRules, [header]);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceConnectTlsCertificateAuthority {
    pub aws_pca_authority_arn: Option<String>,
}

structure!(
    ServiceConnectTlsCertificateAuthority,
    schema::ServiceConnectTlsCertificateAuthority,
    [aws_pca_authority_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceConnectTlsConfiguration {
    pub issuer_certificate_authority: ServiceConnectTlsCertificateAuthority,
    pub kms_key: Option<String>,
    pub role_arn: Option<String>,
}

structure!(
    ServiceConnectTlsConfiguration,
    schema::ServiceConnectTlsConfiguration,
    [issuer_certificate_authority, kms_key, role_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceCurrentRevisionSummary {
    pub arn: Option<String>,
    pub requested_task_count: Option<i32>,
    pub running_task_count: Option<i32>,
    pub pending_task_count: Option<i32>,
}

structure!(
    ServiceCurrentRevisionSummary,
    schema::ServiceCurrentRevisionSummary,
    [arn, requested_task_count, running_task_count, pending_task_count]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceDeployment {
    pub service_deployment_arn: Option<String>,
    pub service_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub created_at: Option<crate::Timestamp>,
    pub started_at: Option<crate::Timestamp>,
    pub finished_at: Option<crate::Timestamp>,
    pub stopped_at: Option<crate::Timestamp>,
    pub updated_at: Option<crate::Timestamp>,
    pub source_service_revisions: Option<Vec<ServiceRevisionSummary>>,
    pub target_service_revision: Option<ServiceRevisionSummary>,
    pub status: Option<ServiceDeploymentStatus>,
    pub status_reason: Option<String>,
    pub lifecycle_stage: Option<ServiceDeploymentLifecycleStage>,
    pub lifecycle_hook_details: Option<Vec<DeploymentLifecycleHookDetail>>,
    pub deployment_configuration: Option<DeploymentConfiguration>,
    pub rollback: Option<Rollback>,
    pub deployment_circuit_breaker: Option<ServiceDeploymentCircuitBreaker>,
    pub alarms: Option<ServiceDeploymentAlarms>,
}

structure!(
    ServiceDeployment,
    schema::ServiceDeployment,
    [
        service_deployment_arn,
        service_arn,
        cluster_arn,
        created_at,
        started_at,
        finished_at,
        stopped_at,
        updated_at,
        source_service_revisions,
        target_service_revision,
        status,
        status_reason,
        lifecycle_stage,
        lifecycle_hook_details,
        deployment_configuration,
        rollback,
        deployment_circuit_breaker,
        alarms
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceDeploymentAlarms {
    pub status: Option<ServiceDeploymentRollbackMonitorsStatus>,
    pub alarm_names: Option<Vec<String>>,
    pub triggered_alarm_names: Option<Vec<String>>,
}

structure!(
    ServiceDeploymentAlarms,
    schema::ServiceDeploymentAlarms,
    [status, alarm_names, triggered_alarm_names]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceDeploymentBrief {
    pub service_deployment_arn: Option<String>,
    pub service_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub started_at: Option<crate::Timestamp>,
    pub created_at: Option<crate::Timestamp>,
    pub finished_at: Option<crate::Timestamp>,
    pub target_service_revision_arn: Option<String>,
    pub status: Option<ServiceDeploymentStatus>,
    pub status_reason: Option<String>,
}

structure!(
    ServiceDeploymentBrief,
    schema::ServiceDeploymentBrief,
    [
        service_deployment_arn,
        service_arn,
        cluster_arn,
        started_at,
        created_at,
        finished_at,
        target_service_revision_arn,
        status,
        status_reason
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceDeploymentCircuitBreaker {
    pub status: Option<ServiceDeploymentRollbackMonitorsStatus>,
    pub failure_count: Option<i32>,
    pub threshold: Option<i32>,
}

structure!(
    ServiceDeploymentCircuitBreaker,
    schema::ServiceDeploymentCircuitBreaker,
    [status, failure_count, threshold]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceDeploymentLifecycleStage {
    ReconcileService,
    PreScaleUp,
    ScaleUp,
    PostScaleUp,
    TestTrafficShift,
    PostTestTrafficShift,
    ProductionTrafficShift,
    PostProductionTrafficShift,
    BakeTime,
    CleanUp,
}

texts!(
    ServiceDeploymentLifecycleStage,
    schema::ServiceDeploymentLifecycleStage,
    [
        ReconcileService = "RECONCILE_SERVICE",
        PreScaleUp = "PRE_SCALE_UP",
        ScaleUp = "SCALE_UP",
        PostScaleUp = "POST_SCALE_UP",
        TestTrafficShift = "TEST_TRAFFIC_SHIFT",
        PostTestTrafficShift = "POST_TEST_TRAFFIC_SHIFT",
        ProductionTrafficShift = "PRODUCTION_TRAFFIC_SHIFT",
        PostProductionTrafficShift = "POST_PRODUCTION_TRAFFIC_SHIFT",
        BakeTime = "BAKE_TIME",
        CleanUp = "CLEAN_UP",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceDeploymentRollbackMonitorsStatus {
    Triggered,
    Monitoring,
    MonitoringComplete,
    Disabled,
}

texts!(
    ServiceDeploymentRollbackMonitorsStatus,
    schema::ServiceDeploymentRollbackMonitorsStatus,
    [
        Triggered = "TRIGGERED",
        Monitoring = "MONITORING",
        MonitoringComplete = "MONITORING_COMPLETE",
        Disabled = "DISABLED",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceDeploymentStatus {
    Pending,
    Successful,
    Stopped,
    StopRequested,
    InProgress,
    RollbackRequested,
    RollbackInProgress,
    RollbackSuccessful,
    RollbackFailed,
}

texts!(
    ServiceDeploymentStatus,
    schema::ServiceDeploymentStatus,
    [
        Pending = "PENDING",
        Successful = "SUCCESSFUL",
        Stopped = "STOPPED",
        StopRequested = "STOP_REQUESTED",
        InProgress = "IN_PROGRESS",
        RollbackRequested = "ROLLBACK_REQUESTED",
        RollbackInProgress = "ROLLBACK_IN_PROGRESS",
        RollbackSuccessful = "ROLLBACK_SUCCESSFUL",
        RollbackFailed = "ROLLBACK_FAILED",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceEvent {
    pub id: Option<String>,
    pub created_at: Option<crate::Timestamp>,
    pub message: Option<String>,
}

structure!(ServiceEvent, schema::ServiceEvent, [id, created_at, message]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceField {
    Tags,
}

texts!(ServiceField, schema::ServiceField, [Tags = "TAGS",]);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceManagedEBSVolumeConfiguration {
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub volume_type: Option<String>,
    pub size_in_gi_b: Option<i32>,
    pub snapshot_id: Option<String>,
    pub volume_initialization_rate: Option<i32>,
    pub iops: Option<i32>,
    pub throughput: Option<i32>,
    pub tag_specifications: Option<Vec<EBSTagSpecification>>,
    pub role_arn: String,
    pub filesystem_type: Option<TaskFilesystemType>,
}

structure!(
    ServiceManagedEBSVolumeConfiguration,
    schema::ServiceManagedEBSVolumeConfiguration,
    [
        encrypted,
        kms_key_id,
        volume_type,
        size_in_gi_b,
        snapshot_id,
        volume_initialization_rate,
        iops,
        throughput,
        tag_specifications,
        role_arn,
        filesystem_type
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceRegistry {
    pub registry_arn: Option<String>,
    pub port: Option<i32>,
    pub container_name: Option<String>,
    pub container_port: Option<i32>,
}

structure!(
    ServiceRegistry,
    schema::ServiceRegistry,
    [registry_arn, port, container_name, container_port]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceRevision {
    pub service_revision_arn: Option<String>,
    pub service_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub task_definition: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub launch_type: Option<LaunchType>,
    pub platform_version: Option<String>,
    pub platform_family: Option<String>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub container_images: Option<Vec<ContainerImage>>,
    pub guard_duty_enabled: Option<bool>,
    pub service_connect_configuration: Option<ServiceConnectConfiguration>,
    pub volume_configurations: Option<Vec<ServiceVolumeConfiguration>>,
    pub fargate_ephemeral_storage: Option<DeploymentEphemeralStorage>,
    pub created_at: Option<crate::Timestamp>,
    pub vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>>,
    pub resolved_configuration: Option<ResolvedConfiguration>,
    pub ecs_managed_resources: Option<ECSManagedResources>,
    pub overrides: Option<ServiceRevisionOverrides>,
    pub gateway_connectors: Option<Vec<GatewayConnector>>,
    pub monitoring: Option<MonitoringConfiguration>,
}

structure!(
    ServiceRevision,
    schema::ServiceRevision,
    [
        service_revision_arn,
        service_arn,
        cluster_arn,
        task_definition,
        capacity_provider_strategy,
        launch_type,
        platform_version,
        platform_family,
        load_balancers,
        service_registries,
        network_configuration,
        container_images,
        guard_duty_enabled,
        service_connect_configuration,
        volume_configurations,
        fargate_ephemeral_storage,
        created_at,
        vpc_lattice_configurations,
        resolved_configuration,
        ecs_managed_resources,
        overrides,
        gateway_connectors,
        monitoring
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceRevisionCleanup {
    Blocking,
    Deferred,
}

texts!(
    ServiceRevisionCleanup,
    schema::ServiceRevisionCleanup,
    [Blocking = "BLOCKING", Deferred = "DEFERRED",]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceRevisionLoadBalancer {
    pub target_group_arn: Option<String>,
    pub production_listener_rule: Option<String>,
}

structure!(
    ServiceRevisionLoadBalancer,
    schema::ServiceRevisionLoadBalancer,
    [target_group_arn, production_listener_rule]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceRevisionOverrides {
    pub runtime_platform: Option<RuntimePlatformOverride>,
}

structure!(ServiceRevisionOverrides, schema::ServiceRevisionOverrides, [runtime_platform]);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceRevisionSummary {
    pub arn: Option<String>,
    pub requested_task_count: Option<i32>,
    pub running_task_count: Option<i32>,
    pub pending_task_count: Option<i32>,
    pub requested_test_traffic_weight: Option<f64>,
    pub requested_production_traffic_weight: Option<f64>,
}

structure!(
    ServiceRevisionSummary,
    schema::ServiceRevisionSummary,
    [
        arn,
        requested_task_count,
        running_task_count,
        pending_task_count,
        requested_test_traffic_weight,
        requested_production_traffic_weight
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceRevisionVpcLatticeConfiguration {
    pub target_group_arn: Option<String>,
    pub production_listener_rule: Option<String>,
}

structure!(
    ServiceRevisionVpcLatticeConfiguration,
    schema::ServiceRevisionVpcLatticeConfiguration,
    [target_group_arn, production_listener_rule]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceVolumeConfiguration {
    pub name: String,
    pub managed_ebs_volume: Option<ServiceManagedEBSVolumeConfiguration>,
}

structure!(
    ServiceVolumeConfiguration,
    schema::ServiceVolumeConfiguration,
    [name, managed_ebs_volume]
);

#[derive(Clone, PartialEq, Default)]
pub struct Session {
    pub session_id: Option<String>,
    pub stream_url: Option<String>,
    pub token_value: Option<String>,
}

structure!(Session, schema::Session, [session_id, stream_url, token_value]);

#[derive(Clone, PartialEq, Default)]
pub struct Setting {
    pub name: Option<SettingName>,
    pub value: Option<String>,
    pub principal_arn: Option<String>,
    pub r#type: Option<SettingType>,
}

structure!(Setting, schema::Setting, [name, value, principal_arn, r#type]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SettingName {
    ServiceLongArnFormat,
    TaskLongArnFormat,
    ContainerInstanceLongArnFormat,
    AwsvpcTrunking,
    ContainerInsights,
    FargateFIPSMode,
    TagResourceAuthorization,
    FargateTaskRetirementWaitPeriod,
    GuardDutyActivate,
    DefaultLogDriverMode,
    FargateEventWindows,
}

texts!(
    SettingName,
    schema::SettingName,
    [
        ServiceLongArnFormat = "serviceLongArnFormat",
        TaskLongArnFormat = "taskLongArnFormat",
        ContainerInstanceLongArnFormat = "containerInstanceLongArnFormat",
        AwsvpcTrunking = "awsvpcTrunking",
        ContainerInsights = "containerInsights",
        FargateFIPSMode = "fargateFIPSMode",
        TagResourceAuthorization = "tagResourceAuthorization",
        FargateTaskRetirementWaitPeriod = "fargateTaskRetirementWaitPeriod",
        GuardDutyActivate = "guardDutyActivate",
        DefaultLogDriverMode = "defaultLogDriverMode",
        FargateEventWindows = "fargateEventWindows",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SettingType {
    User,
    AwsManaged,
}

texts!(SettingType, schema::SettingType, [User = "user", AwsManaged = "aws_managed",]);

#[derive(Clone, PartialEq)]
pub enum SharingStrategy {
    NvidiaMps(NvidiaMpsAllocation),
}

union!(SharingStrategy, schema::SharingStrategy, [0 = NvidiaMps]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SortOrder {
    Asc,
    Desc,
}

texts!(SortOrder, schema::SortOrder, [Asc = "ASC", Desc = "DESC",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StabilityStatus {
    SteadyState,
    Stabilizing,
}

texts!(
    StabilityStatus,
    schema::StabilityStatus,
    [SteadyState = "STEADY_STATE", Stabilizing = "STABILIZING",]
);

#[derive(Clone, PartialEq, Default)]
pub struct StartTaskRequest {
    pub cluster: Option<String>,
    pub container_instances: Vec<String>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub group: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub overrides: Option<TaskOverride>,
    pub propagate_tags: Option<PropagateTags>,
    pub reference_id: Option<String>,
    pub started_by: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub task_definition: String,
    pub volume_configurations: Option<Vec<TaskVolumeConfiguration>>,
}

structure!(
    StartTaskRequest,
    schema::StartTaskRequest,
    [
        cluster,
        container_instances,
        enable_ecs_managed_tags,
        enable_execute_command,
        group,
        network_configuration,
        overrides,
        propagate_tags,
        reference_id,
        started_by,
        tags,
        task_definition,
        volume_configurations
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct StartTaskResponse {
    pub tasks: Option<Vec<Task>>,
    pub failures: Option<Vec<Failure>>,
}

structure!(StartTaskResponse, schema::StartTaskResponse, [tasks, failures]);

#[derive(Clone, PartialEq, Default)]
pub struct StopServiceDeploymentRequest {
    pub service_deployment_arn: String,
    pub stop_type: Option<StopServiceDeploymentStopType>,
}

structure!(
    StopServiceDeploymentRequest,
    schema::StopServiceDeploymentRequest,
    [service_deployment_arn, stop_type]
);

#[derive(Clone, PartialEq, Default)]
pub struct StopServiceDeploymentResponse {
    pub service_deployment_arn: Option<String>,
}

structure!(
    StopServiceDeploymentResponse,
    schema::StopServiceDeploymentResponse,
    [service_deployment_arn]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StopServiceDeploymentStopType {
    Abort,
    Rollback,
}

texts!(
    StopServiceDeploymentStopType,
    schema::StopServiceDeploymentStopType,
    [Abort = "ABORT", Rollback = "ROLLBACK",]
);

#[derive(Clone, PartialEq, Default)]
pub struct StopTaskRequest {
    pub cluster: Option<String>,
    pub task: String,
    pub reason: Option<String>,
}

structure!(StopTaskRequest, schema::StopTaskRequest, [cluster, task, reason]);

#[derive(Clone, PartialEq, Default)]
pub struct StopTaskResponse {
    pub task: Option<Task>,
}

structure!(StopTaskResponse, schema::StopTaskResponse, [task]);

#[derive(Clone, PartialEq, Default)]
pub struct SubmitAttachmentStateChangesRequest {
    pub cluster: Option<String>,
    pub attachments: Vec<AttachmentStateChange>,
}

structure!(
    SubmitAttachmentStateChangesRequest,
    schema::SubmitAttachmentStateChangesRequest,
    [cluster, attachments]
);

#[derive(Clone, PartialEq, Default)]
pub struct SubmitAttachmentStateChangesResponse {
    pub acknowledgment: Option<String>,
}

structure!(
    SubmitAttachmentStateChangesResponse,
    schema::SubmitAttachmentStateChangesResponse,
    [acknowledgment]
);

#[derive(Clone, PartialEq, Default)]
pub struct SubmitContainerStateChangeRequest {
    pub cluster: Option<String>,
    pub task: Option<String>,
    pub container_name: Option<String>,
    pub runtime_id: Option<String>,
    pub status: Option<String>,
    pub exit_code: Option<i32>,
    pub reason: Option<String>,
    pub network_bindings: Option<Vec<NetworkBinding>>,
}

structure!(
    SubmitContainerStateChangeRequest,
    schema::SubmitContainerStateChangeRequest,
    [cluster, task, container_name, runtime_id, status, exit_code, reason, network_bindings]
);

#[derive(Clone, PartialEq, Default)]
pub struct SubmitContainerStateChangeResponse {
    pub acknowledgment: Option<String>,
}

structure!(
    SubmitContainerStateChangeResponse,
    schema::SubmitContainerStateChangeResponse,
    [acknowledgment]
);

#[derive(Clone, PartialEq, Default)]
pub struct SubmitTaskStateChangeRequest {
    pub cluster: Option<String>,
    pub task: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
    pub containers: Option<Vec<ContainerStateChange>>,
    pub attachments: Option<Vec<AttachmentStateChange>>,
    pub managed_agents: Option<Vec<ManagedAgentStateChange>>,
    pub pull_started_at: Option<crate::Timestamp>,
    pub pull_stopped_at: Option<crate::Timestamp>,
    pub execution_stopped_at: Option<crate::Timestamp>,
}

structure!(
    SubmitTaskStateChangeRequest,
    schema::SubmitTaskStateChangeRequest,
    [
        cluster,
        task,
        status,
        reason,
        containers,
        attachments,
        managed_agents,
        pull_started_at,
        pull_stopped_at,
        execution_stopped_at
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct SubmitTaskStateChangeResponse {
    pub acknowledgment: Option<String>,
}

structure!(SubmitTaskStateChangeResponse, schema::SubmitTaskStateChangeResponse, [acknowledgment]);

#[derive(Clone, PartialEq, Default)]
pub struct SystemControl {
    pub namespace: Option<String>,
    pub value: Option<String>,
}

structure!(SystemControl, schema::SystemControl, [namespace, value]);

#[derive(Clone, PartialEq, Default)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetType {
    ContainerInstance,
}

texts!(TargetType, schema::TargetType, [ContainerInstance = "container-instance",]);

#[derive(Clone, PartialEq, Default)]
pub struct Task {
    pub attachments: Option<Vec<Attachment>>,
    pub attributes: Option<Vec<Attribute>>,
    pub availability_zone: Option<String>,
    pub capacity_provider_name: Option<String>,
    pub cluster_arn: Option<String>,
    pub connectivity: Option<Connectivity>,
    pub connectivity_at: Option<crate::Timestamp>,
    pub container_instance_arn: Option<String>,
    pub containers: Option<Vec<Container>>,
    pub cpu: Option<String>,
    pub created_at: Option<crate::Timestamp>,
    pub desired_status: Option<String>,
    pub enable_execute_command: Option<bool>,
    pub execution_stopped_at: Option<crate::Timestamp>,
    pub group: Option<String>,
    pub health_status: Option<HealthStatus>,
    pub inference_accelerators: Option<Vec<InferenceAccelerator>>,
    pub last_status: Option<String>,
    pub launch_type: Option<LaunchType>,
    pub memory: Option<String>,
    pub overrides: Option<TaskOverride>,
    pub platform_version: Option<String>,
    pub platform_family: Option<String>,
    pub pull_started_at: Option<crate::Timestamp>,
    pub pull_stopped_at: Option<crate::Timestamp>,
    pub started_at: Option<crate::Timestamp>,
    pub started_by: Option<String>,
    pub stop_code: Option<TaskStopCode>,
    pub stopped_at: Option<crate::Timestamp>,
    pub stopped_reason: Option<String>,
    pub stopping_at: Option<crate::Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub task_arn: Option<String>,
    pub task_definition_arn: Option<String>,
    pub version: Option<i64>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub fargate_ephemeral_storage: Option<TaskEphemeralStorage>,
    pub trusted_execution_summary: Option<TrustedExecutionSummary>,
}

structure!(
    Task,
    schema::Task,
    [
        attachments,
        attributes,
        availability_zone,
        capacity_provider_name,
        cluster_arn,
        connectivity,
        connectivity_at,
        container_instance_arn,
        containers,
        cpu,
        created_at,
        desired_status,
        enable_execute_command,
        execution_stopped_at,
        group,
        health_status,
        inference_accelerators,
        last_status,
        launch_type,
        memory,
        overrides,
        platform_version,
        platform_family,
        pull_started_at,
        pull_stopped_at,
        started_at,
        started_by,
        stop_code,
        stopped_at,
        stopped_reason,
        stopping_at,
        tags,
        task_arn,
        task_definition_arn,
        version,
        ephemeral_storage,
        fargate_ephemeral_storage,
        trusted_execution_summary
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct TaskDefinition {
    pub task_definition_arn: Option<String>,
    pub container_definitions: Option<Vec<ContainerDefinition>>,
    pub family: Option<String>,
    pub task_role_arn: Option<String>,
    pub execution_role_arn: Option<String>,
    pub network_mode: Option<NetworkMode>,
    pub revision: Option<i32>,
    pub volumes: Option<Vec<Volume>>,
    pub status: Option<TaskDefinitionStatus>,
    pub requires_attributes: Option<Vec<Attribute>>,
    pub placement_constraints: Option<Vec<TaskDefinitionPlacementConstraint>>,
    pub compatibilities: Option<Vec<Compatibility>>,
    pub runtime_platform: Option<RuntimePlatform>,
    pub requires_compatibilities: Option<Vec<Compatibility>>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub inference_accelerators: Option<Vec<InferenceAccelerator>>,
    pub pid_mode: Option<PidMode>,
    pub ipc_mode: Option<IpcMode>,
    pub proxy_configuration: Option<ProxyConfiguration>,
    pub registered_at: Option<crate::Timestamp>,
    pub deregistered_at: Option<crate::Timestamp>,
    pub delete_requested_at: Option<crate::Timestamp>,
    pub registered_by: Option<String>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub enable_fault_injection: Option<bool>,
    pub trusted_execution_configuration: Option<TrustedExecutionConfiguration>,
}

structure!(
    TaskDefinition,
    schema::TaskDefinition,
    [
        task_definition_arn,
        container_definitions,
        family,
        task_role_arn,
        execution_role_arn,
        network_mode,
        revision,
        volumes,
        status,
        requires_attributes,
        placement_constraints,
        compatibilities,
        runtime_platform,
        requires_compatibilities,
        cpu,
        memory,
        inference_accelerators,
        pid_mode,
        ipc_mode,
        proxy_configuration,
        registered_at,
        deregistered_at,
        delete_requested_at,
        registered_by,
        ephemeral_storage,
        enable_fault_injection,
        trusted_execution_configuration
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskDefinitionFamilyStatus {
    Active,
    Inactive,
    All,
}

texts!(
    TaskDefinitionFamilyStatus,
    schema::TaskDefinitionFamilyStatus,
    [Active = "ACTIVE", Inactive = "INACTIVE", All = "ALL",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskDefinitionField {
    Tags,
}

texts!(TaskDefinitionField, schema::TaskDefinitionField, [Tags = "TAGS",]);

#[derive(Clone, PartialEq, Default)]
pub struct TaskDefinitionPlacementConstraint {
    pub r#type: Option<TaskDefinitionPlacementConstraintType>,
    pub expression: Option<String>,
}

structure!(
    TaskDefinitionPlacementConstraint,
    schema::TaskDefinitionPlacementConstraint,
    [r#type, expression]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskDefinitionPlacementConstraintType {
    MemberOf,
}

texts!(
    TaskDefinitionPlacementConstraintType,
    schema::TaskDefinitionPlacementConstraintType,
    [MemberOf = "memberOf",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskDefinitionStatus {
    Active,
    Inactive,
    DeleteInProgress,
}

texts!(
    TaskDefinitionStatus,
    schema::TaskDefinitionStatus,
    [Active = "ACTIVE", Inactive = "INACTIVE", DeleteInProgress = "DELETE_IN_PROGRESS",]
);

#[derive(Clone, PartialEq, Default)]
pub struct TaskEphemeralStorage {
    pub size_in_gi_b: Option<i32>,
    pub kms_key_id: Option<String>,
}

structure!(TaskEphemeralStorage, schema::TaskEphemeralStorage, [size_in_gi_b, kms_key_id]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskField {
    Tags,
}

texts!(TaskField, schema::TaskField, [Tags = "TAGS",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskFilesystemType {
    Ext3,
    Ext4,
    Xfs,
    Ntfs,
}

texts!(
    TaskFilesystemType,
    schema::TaskFilesystemType,
    [Ext3 = "ext3", Ext4 = "ext4", Xfs = "xfs", Ntfs = "ntfs",]
);

#[derive(Clone, PartialEq, Default)]
pub struct TaskManagedEBSVolumeConfiguration {
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub volume_type: Option<String>,
    pub size_in_gi_b: Option<i32>,
    pub snapshot_id: Option<String>,
    pub volume_initialization_rate: Option<i32>,
    pub iops: Option<i32>,
    pub throughput: Option<i32>,
    pub tag_specifications: Option<Vec<EBSTagSpecification>>,
    pub role_arn: String,
    pub termination_policy: Option<TaskManagedEBSVolumeTerminationPolicy>,
    pub filesystem_type: Option<TaskFilesystemType>,
}

structure!(
    TaskManagedEBSVolumeConfiguration,
    schema::TaskManagedEBSVolumeConfiguration,
    [
        encrypted,
        kms_key_id,
        volume_type,
        size_in_gi_b,
        snapshot_id,
        volume_initialization_rate,
        iops,
        throughput,
        tag_specifications,
        role_arn,
        termination_policy,
        filesystem_type
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct TaskManagedEBSVolumeTerminationPolicy {
    pub delete_on_termination: bool,
}

structure!(
    TaskManagedEBSVolumeTerminationPolicy,
    schema::TaskManagedEBSVolumeTerminationPolicy,
    [delete_on_termination]
);

#[derive(Clone, PartialEq, Default)]
pub struct TaskOverride {
    pub container_overrides: Option<Vec<ContainerOverride>>,
    pub cpu: Option<String>,
    pub inference_accelerator_overrides: Option<Vec<InferenceAcceleratorOverride>>,
    pub execution_role_arn: Option<String>,
    pub memory: Option<String>,
    pub task_role_arn: Option<String>,
    pub ephemeral_storage: Option<EphemeralStorage>,
}

structure!(
    TaskOverride,
    schema::TaskOverride,
    [
        container_overrides,
        cpu,
        inference_accelerator_overrides,
        execution_role_arn,
        memory,
        task_role_arn,
        ephemeral_storage
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct TaskSet {
    pub id: Option<String>,
    pub task_set_arn: Option<String>,
    pub service_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub started_by: Option<String>,
    pub external_id: Option<String>,
    pub status: Option<String>,
    pub task_definition: Option<String>,
    pub computed_desired_count: Option<i32>,
    pub pending_count: Option<i32>,
    pub running_count: Option<i32>,
    pub created_at: Option<crate::Timestamp>,
    pub updated_at: Option<crate::Timestamp>,
    pub launch_type: Option<LaunchType>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub platform_version: Option<String>,
    pub platform_family: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub scale: Option<Scale>,
    pub stability_status: Option<StabilityStatus>,
    pub stability_status_at: Option<crate::Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub fargate_ephemeral_storage: Option<DeploymentEphemeralStorage>,
}

structure!(
    TaskSet,
    schema::TaskSet,
    [
        id,
        task_set_arn,
        service_arn,
        cluster_arn,
        started_by,
        external_id,
        status,
        task_definition,
        computed_desired_count,
        pending_count,
        running_count,
        created_at,
        updated_at,
        launch_type,
        capacity_provider_strategy,
        platform_version,
        platform_family,
        network_configuration,
        load_balancers,
        service_registries,
        scale,
        stability_status,
        stability_status_at,
        tags,
        fargate_ephemeral_storage
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskSetField {
    Tags,
}

texts!(TaskSetField, schema::TaskSetField, [Tags = "TAGS",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskStopCode {
    TaskFailedToStart,
    EssentialContainerExited,
    UserInitiated,
    ServiceSchedulerInitiated,
    SpotInterruption,
    TerminationNotice,
    InfrastructureHealth,
}

texts!(
    TaskStopCode,
    schema::TaskStopCode,
    [
        TaskFailedToStart = "TaskFailedToStart",
        EssentialContainerExited = "EssentialContainerExited",
        UserInitiated = "UserInitiated",
        ServiceSchedulerInitiated = "ServiceSchedulerInitiated",
        SpotInterruption = "SpotInterruption",
        TerminationNotice = "TerminationNotice",
        InfrastructureHealth = "InfrastructureHealth",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct TaskVolumeConfiguration {
    pub name: String,
    pub managed_ebs_volume: Option<TaskManagedEBSVolumeConfiguration>,
}

structure!(TaskVolumeConfiguration, schema::TaskVolumeConfiguration, [name, managed_ebs_volume]);

#[derive(Clone, PartialEq)]
pub struct ThresholdConfiguration {
    pub r#type: ThresholdType,
    pub value: i32,
}

bare_structure!(ThresholdConfiguration, schema::ThresholdConfiguration, [r#type, value], required [r#type, value],
        optional []);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThresholdType {
    Count,
    BoundedPercent,
    UnboundedPercent,
}

texts!(
    ThresholdType,
    schema::ThresholdType,
    [Count = "COUNT", BoundedPercent = "BOUNDED_PERCENT", UnboundedPercent = "UNBOUNDED_PERCENT",]
);

#[derive(Clone, PartialEq, Default)]
pub struct TimeoutConfiguration {
    pub idle_timeout_seconds: Option<i32>,
    pub per_request_timeout_seconds: Option<i32>,
}

structure!(
    TimeoutConfiguration,
    schema::TimeoutConfiguration,
    [idle_timeout_seconds, per_request_timeout_seconds]
);

#[derive(Clone, PartialEq, Default)]
pub struct Tmpfs {
    pub container_path: String,
    pub size: i32,
    pub mount_options: Option<Vec<String>>,
}

structure!(Tmpfs, schema::Tmpfs, [container_path, size, mount_options]);

#[derive(Clone, PartialEq, Default)]
pub struct TotalLocalStorageGBRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}

structure!(TotalLocalStorageGBRequest, schema::TotalLocalStorageGBRequest, [min, max]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TransportProtocol {
    Tcp,
    Udp,
}

texts!(TransportProtocol, schema::TransportProtocol, [Tcp = "tcp", Udp = "udp",]);

#[derive(Clone, PartialEq)]
pub struct TrustedExecutionConfiguration {
    pub isolation_mode: IsolationMode,
    pub attestation_policy: Option<String>,
}

bare_structure!(
    TrustedExecutionConfiguration,
    schema::TrustedExecutionConfiguration,
    [isolation_mode, attestation_policy],
    required[isolation_mode],
    optional[attestation_policy]
);

#[derive(Clone, PartialEq)]
pub struct TrustedExecutionSummary {
    pub isolation_mode: IsolationMode,
    pub attestation_policy_status: Option<AttestationPolicyStatus>,
}

bare_structure!(
    TrustedExecutionSummary,
    schema::TrustedExecutionSummary,
    [isolation_mode, attestation_policy_status],
    required[isolation_mode],
    optional[attestation_policy_status]
);

#[derive(Clone, PartialEq)]
pub struct Ulimit {
    pub name: UlimitName,
    pub soft_limit: i32,
    pub hard_limit: i32,
}

bare_structure!(Ulimit, schema::Ulimit, [name, soft_limit, hard_limit], required [name, soft_limit, hard_limit],
        optional []);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UlimitName {
    Core,
    Cpu,
    Data,
    Fsize,
    Locks,
    Memlock,
    Msgqueue,
    Nice,
    Nofile,
    Nproc,
    Rss,
    Rtprio,
    Rttime,
    Sigpending,
    Stack,
}

texts!(
    UlimitName,
    schema::UlimitName,
    [
        Core = "core",
        Cpu = "cpu",
        Data = "data",
        Fsize = "fsize",
        Locks = "locks",
        Memlock = "memlock",
        Msgqueue = "msgqueue",
        Nice = "nice",
        Nofile = "nofile",
        Nproc = "nproc",
        Rss = "rss",
        Rtprio = "rtprio",
        Rttime = "rttime",
        Sigpending = "sigpending",
        Stack = "stack",
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

#[derive(Clone, PartialEq, Default)]
pub struct UpdateCapacityProviderRequest {
    pub name: String,
    pub cluster: Option<String>,
    pub auto_scaling_group_provider: Option<AutoScalingGroupProviderUpdate>,
    pub managed_instances_provider: Option<UpdateManagedInstancesProviderConfiguration>,
}

structure!(
    UpdateCapacityProviderRequest,
    schema::UpdateCapacityProviderRequest,
    [name, cluster, auto_scaling_group_provider, managed_instances_provider]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateCapacityProviderResponse {
    pub capacity_provider: Option<CapacityProvider>,
}

structure!(
    UpdateCapacityProviderResponse,
    schema::UpdateCapacityProviderResponse,
    [capacity_provider]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateClusterRequest {
    pub cluster: String,
    pub settings: Option<Vec<ClusterSetting>>,
    pub configuration: Option<ClusterConfiguration>,
    pub service_connect_defaults: Option<ClusterServiceConnectDefaultsRequest>,
}

structure!(
    UpdateClusterRequest,
    schema::UpdateClusterRequest,
    [cluster, settings, configuration, service_connect_defaults]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateClusterResponse {
    pub cluster: Option<Cluster>,
}

structure!(UpdateClusterResponse, schema::UpdateClusterResponse, [cluster]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateClusterSettingsRequest {
    pub cluster: String,
    pub settings: Vec<ClusterSetting>,
}

structure!(UpdateClusterSettingsRequest, schema::UpdateClusterSettingsRequest, [cluster, settings]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateClusterSettingsResponse {
    pub cluster: Option<Cluster>,
}

structure!(UpdateClusterSettingsResponse, schema::UpdateClusterSettingsResponse, [cluster]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateContainerAgentRequest {
    pub cluster: Option<String>,
    pub container_instance: String,
}

structure!(
    UpdateContainerAgentRequest,
    schema::UpdateContainerAgentRequest,
    [cluster, container_instance]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateContainerAgentResponse {
    pub container_instance: Option<ContainerInstance>,
}

structure!(
    UpdateContainerAgentResponse,
    schema::UpdateContainerAgentResponse,
    [container_instance]
);

#[derive(Clone, PartialEq)]
pub struct UpdateContainerInstancesStateRequest {
    pub cluster: Option<String>,
    pub container_instances: Vec<String>,
    pub status: ContainerInstanceStatus,
}

bare_structure!(UpdateContainerInstancesStateRequest, schema::UpdateContainerInstancesStateRequest, [cluster, container_instances, status], required [container_instances, status],
        optional [cluster]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateContainerInstancesStateResponse {
    pub container_instances: Option<Vec<ContainerInstance>>,
    pub failures: Option<Vec<Failure>>,
}

structure!(
    UpdateContainerInstancesStateResponse,
    schema::UpdateContainerInstancesStateResponse,
    [container_instances, failures]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateDaemonRequest {
    pub daemon_arn: String,
    pub daemon_task_definition_arn: String,
    pub capacity_provider_arns: Vec<String>,
    pub deployment_configuration: Option<DaemonDeploymentConfiguration>,
    pub propagate_tags: Option<DaemonPropagateTags>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub critical: Option<bool>,
}

structure!(
    UpdateDaemonRequest,
    schema::UpdateDaemonRequest,
    [
        daemon_arn,
        daemon_task_definition_arn,
        capacity_provider_arns,
        deployment_configuration,
        propagate_tags,
        enable_ecs_managed_tags,
        enable_execute_command,
        critical
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateDaemonResponse {
    pub daemon_arn: Option<String>,
    pub status: Option<DaemonStatus>,
    pub created_at: Option<crate::Timestamp>,
    pub updated_at: Option<crate::Timestamp>,
    pub deployment_arn: Option<String>,
}

structure!(
    UpdateDaemonResponse,
    schema::UpdateDaemonResponse,
    [daemon_arn, status, created_at, updated_at, deployment_arn]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateExpressGatewayServiceRequest {
    pub service_arn: String,
    pub execution_role_arn: Option<String>,
    pub health_check_path: Option<String>,
    pub primary_container: Option<ExpressGatewayContainer>,
    pub task_role_arn: Option<String>,
    pub network_configuration: Option<ExpressGatewayServiceNetworkConfiguration>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub cpu_architecture: Option<ExpressCpuArchitecture>,
    pub scaling_target: Option<ExpressGatewayScalingTarget>,
    pub task_definition_arn: Option<String>,
}

structure!(
    UpdateExpressGatewayServiceRequest,
    schema::UpdateExpressGatewayServiceRequest,
    [
        service_arn,
        execution_role_arn,
        health_check_path,
        primary_container,
        task_role_arn,
        network_configuration,
        cpu,
        memory,
        cpu_architecture,
        scaling_target,
        task_definition_arn
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateExpressGatewayServiceResponse {
    pub service: Option<UpdatedExpressGatewayService>,
}

structure!(
    UpdateExpressGatewayServiceResponse,
    schema::UpdateExpressGatewayServiceResponse,
    [service]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateGatewayAlbConfiguration {
    pub network_configuration: Option<UpdateGatewayNetworkConfiguration>,
    pub max_alb_count: Option<i32>,
    pub web_acl_arn: Option<String>,
    pub access_logs: Option<GatewayElbAccessLogConfiguration>,
    pub http_desync: Option<GatewayAlbDesyncMitigationMode>,
    pub test_traffic_rules: Option<GatewayAlbTestTrafficRules>,
}

structure!(
    UpdateGatewayAlbConfiguration,
    schema::UpdateGatewayAlbConfiguration,
    [
        network_configuration,
        max_alb_count,
        web_acl_arn,
        access_logs,
        http_desync,
        test_traffic_rules
    ]
);

#[derive(Clone, PartialEq)]
pub enum UpdateGatewayConfiguration {
    HostSharedAlb(UpdateGatewayAlbConfiguration),
}

union!(UpdateGatewayConfiguration, schema::UpdateGatewayConfiguration, [0 = HostSharedAlb]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateGatewayNetworkConfiguration {
    pub inbound_security_group: Option<String>,
}

structure!(
    UpdateGatewayNetworkConfiguration,
    schema::UpdateGatewayNetworkConfiguration,
    [inbound_security_group]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateGatewayRequest {
    pub gateway: String,
    pub infrastructure_role_arn: Option<String>,
    pub deletion_protection: Option<bool>,
    pub configuration: Option<UpdateGatewayConfiguration>,
    pub propagate_tags: Option<PropagateGatewayTags>,
}

structure!(
    UpdateGatewayRequest,
    schema::UpdateGatewayRequest,
    [gateway, infrastructure_role_arn, deletion_protection, configuration, propagate_tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateGatewayResponse {
    pub gateway_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<GatewayStatus>,
}

structure!(UpdateGatewayResponse, schema::UpdateGatewayResponse, [gateway_arn, name, status]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateManagedInstancesProviderConfiguration {
    pub infrastructure_role_arn: String,
    pub instance_launch_template: InstanceLaunchTemplateUpdate,
    pub propagate_tags: Option<PropagateMITags>,
    pub infrastructure_optimization: Option<InfrastructureOptimization>,
    pub auto_repair_configuration: Option<AutoRepairConfiguration>,
}

structure!(
    UpdateManagedInstancesProviderConfiguration,
    schema::UpdateManagedInstancesProviderConfiguration,
    [
        infrastructure_role_arn,
        instance_launch_template,
        propagate_tags,
        infrastructure_optimization,
        auto_repair_configuration
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateServicePrimaryTaskSetRequest {
    pub cluster: String,
    pub service: String,
    pub primary_task_set: String,
}

structure!(
    UpdateServicePrimaryTaskSetRequest,
    schema::UpdateServicePrimaryTaskSetRequest,
    [cluster, service, primary_task_set]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateServicePrimaryTaskSetResponse {
    pub task_set: Option<TaskSet>,
}

structure!(
    UpdateServicePrimaryTaskSetResponse,
    schema::UpdateServicePrimaryTaskSetResponse,
    [task_set]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateServiceRequest {
    pub cluster: Option<String>,
    pub service: String,
    pub desired_count: Option<i32>,
    pub task_definition: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub deployment_configuration: Option<DeploymentConfiguration>,
    pub availability_zone_rebalancing: Option<AvailabilityZoneRebalancing>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub platform_version: Option<String>,
    pub force_new_deployment: Option<bool>,
    pub health_check_grace_period_seconds: Option<i32>,
    pub deployment_controller: Option<DeploymentController>,
    pub enable_execute_command: Option<bool>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub propagate_tags: Option<PropagateTags>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub service_connect_configuration: Option<ServiceConnectConfiguration>,
    pub volume_configurations: Option<Vec<ServiceVolumeConfiguration>>,
    pub vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>>,
    pub gateway_connectors: Option<Vec<GatewayConnector>>,
    pub monitoring: Option<MonitoringConfiguration>,
}

structure!(
    UpdateServiceRequest,
    schema::UpdateServiceRequest,
    [
        cluster,
        service,
        desired_count,
        task_definition,
        capacity_provider_strategy,
        deployment_configuration,
        availability_zone_rebalancing,
        network_configuration,
        placement_constraints,
        placement_strategy,
        platform_version,
        force_new_deployment,
        health_check_grace_period_seconds,
        deployment_controller,
        enable_execute_command,
        enable_ecs_managed_tags,
        load_balancers,
        propagate_tags,
        service_registries,
        service_connect_configuration,
        volume_configurations,
        vpc_lattice_configurations,
        gateway_connectors,
        monitoring
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateServiceResponse {
    pub service: Option<Service>,
}

structure!(UpdateServiceResponse, schema::UpdateServiceResponse, [service]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateTaskProtectionRequest {
    pub cluster: String,
    pub tasks: Vec<String>,
    pub protection_enabled: bool,
    pub expires_in_minutes: Option<i32>,
}

structure!(
    UpdateTaskProtectionRequest,
    schema::UpdateTaskProtectionRequest,
    [cluster, tasks, protection_enabled, expires_in_minutes]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateTaskProtectionResponse {
    pub protected_tasks: Option<Vec<ProtectedTask>>,
    pub failures: Option<Vec<Failure>>,
}

structure!(
    UpdateTaskProtectionResponse,
    schema::UpdateTaskProtectionResponse,
    [protected_tasks, failures]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateTaskSetRequest {
    pub cluster: String,
    pub service: String,
    pub task_set: String,
    pub scale: Scale,
}

structure!(UpdateTaskSetRequest, schema::UpdateTaskSetRequest, [cluster, service, task_set, scale]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateTaskSetResponse {
    pub task_set: Option<TaskSet>,
}

structure!(UpdateTaskSetResponse, schema::UpdateTaskSetResponse, [task_set]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdatedExpressGatewayService {
    pub service_arn: Option<String>,
    pub cluster: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<ExpressGatewayServiceStatus>,
    pub target_configuration: Option<ExpressGatewayServiceConfiguration>,
    pub created_at: Option<crate::Timestamp>,
    pub updated_at: Option<crate::Timestamp>,
}

structure!(
    UpdatedExpressGatewayService,
    schema::UpdatedExpressGatewayService,
    [service_arn, cluster, service_name, status, target_configuration, created_at, updated_at]
);

#[derive(Clone, PartialEq, Default)]
pub struct VCpuCountRangeRequest {
    pub min: i32,
    pub max: Option<i32>,
}

structure!(VCpuCountRangeRequest, schema::VCpuCountRangeRequest, [min, max]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VersionConsistency {
    Enabled,
    Disabled,
}

texts!(
    VersionConsistency,
    schema::VersionConsistency,
    [Enabled = "enabled", Disabled = "disabled",]
);

#[derive(Clone, PartialEq, Default)]
pub struct VersionInfo {
    pub agent_version: Option<String>,
    pub agent_hash: Option<String>,
    pub docker_version: Option<String>,
}

structure!(VersionInfo, schema::VersionInfo, [agent_version, agent_hash, docker_version]);

#[derive(Clone, PartialEq, Default)]
pub struct Volume {
    pub name: Option<String>,
    pub host: Option<HostVolumeProperties>,
    pub docker_volume_configuration: Option<DockerVolumeConfiguration>,
    pub efs_volume_configuration: Option<EFSVolumeConfiguration>,
    pub s3files_volume_configuration: Option<S3FilesVolumeConfiguration>,
    pub fsx_windows_file_server_volume_configuration:
        Option<FSxWindowsFileServerVolumeConfiguration>,
    pub configured_at_launch: Option<bool>,
}

structure!(
    Volume,
    schema::Volume,
    [
        name,
        host,
        docker_volume_configuration,
        efs_volume_configuration,
        s3files_volume_configuration,
        fsx_windows_file_server_volume_configuration,
        configured_at_launch
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct VolumeFrom {
    pub source_container: Option<String>,
    pub read_only: Option<bool>,
}

structure!(VolumeFrom, schema::VolumeFrom, [source_container, read_only]);

#[derive(Clone, PartialEq, Default)]
pub struct VpcLatticeAdvancedConfiguration {
    pub alternate_target_group_arn: Option<String>,
    pub production_listener_rule: Option<String>,
    pub test_listener_rule: Option<String>,
}

structure!(
    VpcLatticeAdvancedConfiguration,
    schema::VpcLatticeAdvancedConfiguration,
    [alternate_target_group_arn, production_listener_rule, test_listener_rule]
);

#[derive(Clone, PartialEq, Default)]
pub struct VpcLatticeConfiguration {
    pub role_arn: String,
    pub target_group_arn: String,
    pub port_name: String,
    pub advanced_configuration: Option<VpcLatticeAdvancedConfiguration>,
}

structure!(
    VpcLatticeConfiguration,
    schema::VpcLatticeConfiguration,
    [role_arn, target_group_arn, port_name, advanced_configuration]
);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals, unused_imports)]
pub mod schema {
    use crate::schema::{Kind, Length, List, Map, Member, Range, Span, Structure, Text};
    pub static AcceleratorCountRequest: Structure = Structure {
        name: "AcceleratorCountRequest",
        union: false,
        members: &[
            Member::optional("min", Kind::Integer(Range::ANY)),
            Member::optional("max", Kind::Integer(Range::ANY)),
        ],
    };
    pub static AcceleratorManufacturer: Text =
        Text::one_of("AcceleratorManufacturer", super::AcceleratorManufacturer::TEXTS);
    pub static AcceleratorManufacturerSet: List = List {
        element: Kind::Text(&AcceleratorManufacturer),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AcceleratorName: Text =
        Text::one_of("AcceleratorName", super::AcceleratorName::TEXTS);
    pub static AcceleratorNameSet: List =
        List { element: Kind::Text(&AcceleratorName), element_name: "member", length: Length::ANY };
    pub static AcceleratorTotalMemoryMiBRequest: Structure = Structure {
        name: "AcceleratorTotalMemoryMiBRequest",
        union: false,
        members: &[
            Member::optional("min", Kind::Integer(Range::ANY)),
            Member::optional("max", Kind::Integer(Range::ANY)),
        ],
    };
    pub static AcceleratorType: Text =
        Text::one_of("AcceleratorType", super::AcceleratorType::TEXTS);
    pub static AcceleratorTypeSet: List =
        List { element: Kind::Text(&AcceleratorType), element_name: "member", length: Length::ANY };
    pub static AccessType: Text = Text::one_of("AccessType", super::AccessType::TEXTS);
    pub static AccessTypeList: List = List {
        element: Kind::Text(&AccessType),
        element_name: "member",
        length: Length::new(Some(0), Some(2)),
    };
    pub static AdvancedConfiguration: Structure = Structure {
        name: "AdvancedConfiguration",
        union: false,
        members: &[
            Member::optional("alternateTargetGroupArn", Kind::Text(&String)),
            Member::optional("productionListenerRule", Kind::Text(&String)),
            Member::optional("testListenerRule", Kind::Text(&String)),
            Member::optional("roleArn", Kind::Text(&String)),
        ],
    };
    pub static AgentUpdateStatus: Text =
        Text::one_of("AgentUpdateStatus", super::AgentUpdateStatus::TEXTS);
    pub static AllowedInstanceType: Text = Text::new(
        "AllowedInstanceType",
        Length::new(Some(1), Some(30)),
        Some("[a-zA-Z0-9\\.\\*\\-]+"),
    );
    pub static AllowedInstanceTypeSet: List = List {
        element: Kind::Text(&AllowedInstanceType),
        element_name: "member",
        length: Length::new(Some(0), Some(400)),
    };
    pub static ApplicationProtocol: Text =
        Text::one_of("ApplicationProtocol", super::ApplicationProtocol::TEXTS);
    pub static AssignPublicIp: Text = Text::one_of("AssignPublicIp", super::AssignPublicIp::TEXTS);
    pub static AssociateGatewayWithClusterRequest: Structure = Structure {
        name: "AssociateGatewayWithClusterRequest",
        union: false,
        members: &[
            Member::required("gateway", Kind::Text(&String)),
            Member::required("cluster", Kind::Text(&String)),
        ],
    };
    pub static AssociateGatewayWithClusterResponse: Structure = Structure {
        name: "AssociateGatewayWithClusterResponse",
        union: false,
        members: &[
            Member::optional("gatewayArn", Kind::Text(&String)),
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&GatewayClusterAssociationStatus)),
        ],
    };
    pub static Attachment: Structure = Structure {
        name: "Attachment",
        union: false,
        members: &[
            Member::optional("id", Kind::Text(&String)),
            Member::optional("type", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&String)),
            Member::optional("details", Kind::List(&AttachmentDetails)),
        ],
    };
    pub static AttachmentDetails: List = List {
        element: Kind::Structure(&KeyValuePair),
        element_name: "member",
        length: Length::ANY,
    };
    pub static AttachmentStateChange: Structure = Structure {
        name: "AttachmentStateChange",
        union: false,
        members: &[
            Member::required("attachmentArn", Kind::Text(&String)),
            Member::required("status", Kind::Text(&String)),
        ],
    };
    pub static AttachmentStateChanges: List = List {
        element: Kind::Structure(&AttachmentStateChange),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Attachments: List =
        List { element: Kind::Structure(&Attachment), element_name: "member", length: Length::ANY };
    pub static AttestationPolicyStatus: Text =
        Text::one_of("AttestationPolicyStatus", super::AttestationPolicyStatus::TEXTS);
    pub static Attribute: Structure = Structure {
        name: "Attribute",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&String)),
            Member::optional("value", Kind::Text(&String)),
            Member::optional("targetType", Kind::Text(&TargetType)),
            Member::optional("targetId", Kind::Text(&String)),
        ],
    };
    pub static Attributes: List =
        List { element: Kind::Structure(&Attribute), element_name: "member", length: Length::ANY };
    pub static AutoRepairActionsStatus: Text =
        Text::one_of("AutoRepairActionsStatus", super::AutoRepairActionsStatus::TEXTS);
    pub static AutoRepairConfiguration: Structure = Structure {
        name: "AutoRepairConfiguration",
        union: false,
        members: &[Member::optional("actionsStatus", Kind::Text(&AutoRepairActionsStatus))],
    };
    pub static AutoScalingGroupProvider: Structure = Structure {
        name: "AutoScalingGroupProvider",
        union: false,
        members: &[
            Member::required("autoScalingGroupArn", Kind::Text(&String)),
            Member::optional("managedScaling", Kind::Structure(&ManagedScaling)),
            Member::optional(
                "managedTerminationProtection",
                Kind::Text(&ManagedTerminationProtection),
            ),
            Member::optional("managedDraining", Kind::Text(&ManagedDraining)),
        ],
    };
    pub static AutoScalingGroupProviderUpdate: Structure = Structure {
        name: "AutoScalingGroupProviderUpdate",
        union: false,
        members: &[
            Member::optional("managedScaling", Kind::Structure(&ManagedScaling)),
            Member::optional(
                "managedTerminationProtection",
                Kind::Text(&ManagedTerminationProtection),
            ),
            Member::optional("managedDraining", Kind::Text(&ManagedDraining)),
        ],
    };
    pub static AvailabilityZoneRebalancing: Text =
        Text::one_of("AvailabilityZoneRebalancing", super::AvailabilityZoneRebalancing::TEXTS);
    pub static AwsVpcConfiguration: Structure = Structure {
        name: "AwsVpcConfiguration",
        union: false,
        members: &[
            Member::required("subnets", Kind::List(&StringList)),
            Member::optional("securityGroups", Kind::List(&StringList)),
            Member::optional("assignPublicIp", Kind::Text(&AssignPublicIp)),
        ],
    };
    pub static BareMetal: Text = Text::one_of("BareMetal", super::BareMetal::TEXTS);
    pub static BaselineEbsBandwidthMbpsRequest: Structure = Structure {
        name: "BaselineEbsBandwidthMbpsRequest",
        union: false,
        members: &[
            Member::optional("min", Kind::Integer(Range::ANY)),
            Member::optional("max", Kind::Integer(Range::ANY)),
        ],
    };
    pub static BurstablePerformance: Text =
        Text::one_of("BurstablePerformance", super::BurstablePerformance::TEXTS);
    pub static CPUArchitecture: Text =
        Text::one_of("CPUArchitecture", super::CPUArchitecture::TEXTS);
    pub static CanaryConfiguration: Structure = Structure {
        name: "CanaryConfiguration",
        union: false,
        members: &[
            Member::optional("canaryPercent", Kind::Double(Span::ANY)),
            Member::optional("canaryBakeTimeInMinutes", Kind::Integer(Range::ANY)),
        ],
    };
    pub static CapacityOptionType: Text =
        Text::one_of("CapacityOptionType", super::CapacityOptionType::TEXTS);
    pub static CapacityProvider: Structure = Structure {
        name: "CapacityProvider",
        union: false,
        members: &[
            Member::optional("capacityProviderArn", Kind::Text(&String)),
            Member::optional("name", Kind::Text(&String)),
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&CapacityProviderStatus)),
            Member::optional(
                "autoScalingGroupProvider",
                Kind::Structure(&AutoScalingGroupProvider),
            ),
            Member::optional(
                "managedInstancesProvider",
                Kind::Structure(&ManagedInstancesProvider),
            ),
            Member::optional("updateStatus", Kind::Text(&CapacityProviderUpdateStatus)),
            Member::optional("updateStatusReason", Kind::Text(&String)),
            Member::optional("tags", Kind::List(&Tags)),
            Member::optional("type", Kind::Text(&CapacityProviderType)),
        ],
    };
    pub static CapacityProviderField: Text =
        Text::one_of("CapacityProviderField", super::CapacityProviderField::TEXTS);
    pub static CapacityProviderFieldList: List = List {
        element: Kind::Text(&CapacityProviderField),
        element_name: "member",
        length: Length::ANY,
    };
    pub static CapacityProviderStatus: Text =
        Text::one_of("CapacityProviderStatus", super::CapacityProviderStatus::TEXTS);
    pub static CapacityProviderStrategy: List = List {
        element: Kind::Structure(&CapacityProviderStrategyItem),
        element_name: "member",
        length: Length::ANY,
    };
    pub static CapacityProviderStrategyItem: Structure = Structure {
        name: "CapacityProviderStrategyItem",
        union: false,
        members: &[
            Member::required("capacityProvider", Kind::Text(&String)),
            Member::optional("weight", Kind::Integer(Range::new(Some(0), Some(1000)))),
            Member::optional("base", Kind::Integer(Range::new(Some(0), Some(100000)))),
        ],
    };
    pub static CapacityProviderType: Text =
        Text::one_of("CapacityProviderType", super::CapacityProviderType::TEXTS);
    pub static CapacityProviderUpdateStatus: Text =
        Text::one_of("CapacityProviderUpdateStatus", super::CapacityProviderUpdateStatus::TEXTS);
    pub static CapacityProviders: List = List {
        element: Kind::Structure(&CapacityProvider),
        element_name: "member",
        length: Length::ANY,
    };
    pub static CapacityReservationPreference: Text =
        Text::one_of("CapacityReservationPreference", super::CapacityReservationPreference::TEXTS);
    pub static CapacityReservationRequest: Structure = Structure {
        name: "CapacityReservationRequest",
        union: false,
        members: &[
            Member::optional("reservationGroupArn", Kind::Text(&String)),
            Member::optional("reservationPreference", Kind::Text(&CapacityReservationPreference)),
        ],
    };
    pub static Cluster: Structure = Structure {
        name: "Cluster",
        union: false,
        members: &[
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::optional("clusterName", Kind::Text(&String)),
            Member::optional("configuration", Kind::Structure(&ClusterConfiguration)),
            Member::optional("status", Kind::Text(&String)),
            Member::optional("registeredContainerInstancesCount", Kind::Integer(Range::ANY)),
            Member::optional("runningTasksCount", Kind::Integer(Range::ANY)),
            Member::optional("pendingTasksCount", Kind::Integer(Range::ANY)),
            Member::optional("activeServicesCount", Kind::Integer(Range::ANY)),
            Member::optional("statistics", Kind::List(&Statistics)),
            Member::optional("tags", Kind::List(&Tags)),
            Member::optional("settings", Kind::List(&ClusterSettings)),
            Member::optional("capacityProviders", Kind::List(&StringList)),
            Member::optional(
                "defaultCapacityProviderStrategy",
                Kind::List(&CapacityProviderStrategy),
            ),
            Member::optional("attachments", Kind::List(&Attachments)),
            Member::optional("attachmentsStatus", Kind::Text(&String)),
            Member::optional(
                "serviceConnectDefaults",
                Kind::Structure(&ClusterServiceConnectDefaults),
            ),
        ],
    };
    pub static ClusterConfiguration: Structure = Structure {
        name: "ClusterConfiguration",
        union: false,
        members: &[
            Member::optional(
                "executeCommandConfiguration",
                Kind::Structure(&ExecuteCommandConfiguration),
            ),
            Member::optional(
                "managedStorageConfiguration",
                Kind::Structure(&ManagedStorageConfiguration),
            ),
        ],
    };
    pub static ClusterField: Text = Text::one_of("ClusterField", super::ClusterField::TEXTS);
    pub static ClusterFieldList: List =
        List { element: Kind::Text(&ClusterField), element_name: "member", length: Length::ANY };
    pub static ClusterServiceConnectDefaults: Structure = Structure {
        name: "ClusterServiceConnectDefaults",
        union: false,
        members: &[Member::optional("namespace", Kind::Text(&String))],
    };
    pub static ClusterServiceConnectDefaultsRequest: Structure = Structure {
        name: "ClusterServiceConnectDefaultsRequest",
        union: false,
        members: &[Member::required("namespace", Kind::Text(&String))],
    };
    pub static ClusterSetting: Structure = Structure {
        name: "ClusterSetting",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&ClusterSettingName)),
            Member::optional("value", Kind::Text(&String)),
        ],
    };
    pub static ClusterSettingName: Text =
        Text::one_of("ClusterSettingName", super::ClusterSettingName::TEXTS);
    pub static ClusterSettings: List = List {
        element: Kind::Structure(&ClusterSetting),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Clusters: List =
        List { element: Kind::Structure(&Cluster), element_name: "member", length: Length::ANY };
    pub static Compatibility: Text = Text::one_of("Compatibility", super::Compatibility::TEXTS);
    pub static CompatibilityList: List =
        List { element: Kind::Text(&Compatibility), element_name: "member", length: Length::ANY };
    pub static Connectivity: Text = Text::one_of("Connectivity", super::Connectivity::TEXTS);
    pub static Container: Structure = Structure {
        name: "Container",
        union: false,
        members: &[
            Member::optional("containerArn", Kind::Text(&String)),
            Member::optional("taskArn", Kind::Text(&String)),
            Member::optional("name", Kind::Text(&String)),
            Member::optional("image", Kind::Text(&String)),
            Member::optional("imageDigest", Kind::Text(&String)),
            Member::optional("runtimeId", Kind::Text(&String)),
            Member::optional("lastStatus", Kind::Text(&String)),
            Member::optional("exitCode", Kind::Integer(Range::ANY)),
            Member::optional("reason", Kind::Text(&String)),
            Member::optional("networkBindings", Kind::List(&NetworkBindings)),
            Member::optional("networkInterfaces", Kind::List(&NetworkInterfaces)),
            Member::optional("healthStatus", Kind::Text(&HealthStatus)),
            Member::optional("managedAgents", Kind::List(&ManagedAgents)),
            Member::optional("cpu", Kind::Text(&String)),
            Member::optional("memory", Kind::Text(&String)),
            Member::optional("memoryReservation", Kind::Text(&String)),
            Member::optional("gpuIds", Kind::List(&GpuIds)),
            Member::optional("neuronDeviceIds", Kind::List(&NeuronDeviceIds)),
            Member::optional("gpuSharingStrategy", Kind::Structure(&SharingStrategy)),
        ],
    };
    pub static ContainerCondition: Text =
        Text::one_of("ContainerCondition", super::ContainerCondition::TEXTS);
    pub static ContainerDefinition: Structure = Structure {
        name: "ContainerDefinition",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&String)),
            Member::optional("image", Kind::Text(&String)),
            Member::optional("repositoryCredentials", Kind::Structure(&RepositoryCredentials))
                .sensitive(),
            Member::optional("cpu", Kind::Integer(Range::ANY)),
            Member::optional("memory", Kind::Integer(Range::ANY)),
            Member::optional("memoryReservation", Kind::Integer(Range::ANY)),
            Member::optional("links", Kind::List(&StringList)),
            Member::optional("portMappings", Kind::List(&PortMappingList)),
            Member::optional("essential", Kind::Boolean),
            Member::optional("restartPolicy", Kind::Structure(&ContainerRestartPolicy)),
            Member::optional("entryPoint", Kind::List(&StringList)),
            Member::optional("command", Kind::List(&StringList)),
            Member::optional("environment", Kind::List(&EnvironmentVariables)).sensitive(),
            Member::optional("environmentFiles", Kind::List(&EnvironmentFiles)),
            Member::optional("mountPoints", Kind::List(&MountPointList)),
            Member::optional("volumesFrom", Kind::List(&VolumeFromList)),
            Member::optional("linuxParameters", Kind::Structure(&LinuxParameters)),
            Member::optional("secrets", Kind::List(&SecretList)),
            Member::optional("dependsOn", Kind::List(&ContainerDependencies)),
            Member::optional("startTimeout", Kind::Integer(Range::ANY)),
            Member::optional("stopTimeout", Kind::Integer(Range::ANY)),
            Member::optional("versionConsistency", Kind::Text(&VersionConsistency)),
            Member::optional("hostname", Kind::Text(&String)),
            Member::optional("user", Kind::Text(&String)),
            Member::optional("workingDirectory", Kind::Text(&String)),
            Member::optional("disableNetworking", Kind::Boolean),
            Member::optional("privileged", Kind::Boolean),
            Member::optional("readonlyRootFilesystem", Kind::Boolean),
            Member::optional("dnsServers", Kind::List(&StringList)),
            Member::optional("dnsSearchDomains", Kind::List(&StringList)),
            Member::optional("extraHosts", Kind::List(&HostEntryList)),
            Member::optional("dockerSecurityOptions", Kind::List(&StringList)),
            Member::optional("interactive", Kind::Boolean),
            Member::optional("pseudoTerminal", Kind::Boolean),
            Member::optional("dockerLabels", Kind::Map(&DockerLabelsMap)),
            Member::optional("ulimits", Kind::List(&UlimitList)),
            Member::optional("logConfiguration", Kind::Structure(&LogConfiguration)),
            Member::optional("healthCheck", Kind::Structure(&HealthCheck)),
            Member::optional("systemControls", Kind::List(&SystemControls)),
            Member::optional("resourceRequirements", Kind::List(&ResourceRequirements)),
            Member::optional("firelensConfiguration", Kind::Structure(&FirelensConfiguration)),
            Member::optional("credentialSpecs", Kind::List(&StringList)),
        ],
    };
    pub static ContainerDefinitions: List = List {
        element: Kind::Structure(&ContainerDefinition),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ContainerDependencies: List = List {
        element: Kind::Structure(&ContainerDependency),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ContainerDependency: Structure = Structure {
        name: "ContainerDependency",
        union: false,
        members: &[
            Member::required("containerName", Kind::Text(&String)),
            Member::required("condition", Kind::Text(&ContainerCondition)),
        ],
    };
    pub static ContainerImage: Structure = Structure {
        name: "ContainerImage",
        union: false,
        members: &[
            Member::optional("containerName", Kind::Text(&String)),
            Member::optional("imageDigest", Kind::Text(&String)),
            Member::optional("image", Kind::Text(&String)),
        ],
    };
    pub static ContainerImages: List = List {
        element: Kind::Structure(&ContainerImage),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ContainerInstance: Structure = Structure {
        name: "ContainerInstance",
        union: false,
        members: &[
            Member::optional("containerInstanceArn", Kind::Text(&String)),
            Member::optional("ec2InstanceId", Kind::Text(&String)),
            Member::optional("capacityProviderName", Kind::Text(&String)),
            Member::optional("version", Kind::Long(Range::ANY)),
            Member::optional("versionInfo", Kind::Structure(&VersionInfo)),
            Member::optional("remainingResources", Kind::List(&Resources)),
            Member::optional("registeredResources", Kind::List(&Resources)),
            Member::optional("status", Kind::Text(&String)),
            Member::optional("statusReason", Kind::Text(&String)),
            Member::optional("agentConnected", Kind::Boolean),
            Member::optional("runningTasksCount", Kind::Integer(Range::ANY)),
            Member::optional("pendingTasksCount", Kind::Integer(Range::ANY)),
            Member::optional("agentUpdateStatus", Kind::Text(&AgentUpdateStatus)),
            Member::optional("attributes", Kind::List(&Attributes)),
            Member::optional("registeredAt", Kind::Timestamp),
            Member::optional("attachments", Kind::List(&Attachments)),
            Member::optional("tags", Kind::List(&Tags)),
            Member::optional("healthStatus", Kind::Structure(&ContainerInstanceHealthStatus)),
            Member::optional("gpuDevices", Kind::List(&GpuDevices)),
        ],
    };
    pub static ContainerInstanceField: Text =
        Text::one_of("ContainerInstanceField", super::ContainerInstanceField::TEXTS);
    pub static ContainerInstanceFieldList: List = List {
        element: Kind::Text(&ContainerInstanceField),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ContainerInstanceHealthStatus: Structure = Structure {
        name: "ContainerInstanceHealthStatus",
        union: false,
        members: &[
            Member::optional("overallStatus", Kind::Text(&InstanceHealthCheckState)),
            Member::optional("details", Kind::List(&InstanceHealthCheckResultList)),
        ],
    };
    pub static ContainerInstanceStatus: Text =
        Text::one_of("ContainerInstanceStatus", super::ContainerInstanceStatus::TEXTS);
    pub static ContainerInstances: List = List {
        element: Kind::Structure(&ContainerInstance),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ContainerOverride: Structure = Structure {
        name: "ContainerOverride",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&String)),
            Member::optional("command", Kind::List(&StringList)),
            Member::optional("environment", Kind::List(&EnvironmentVariables)).sensitive(),
            Member::optional("environmentFiles", Kind::List(&EnvironmentFiles)),
            Member::optional("cpu", Kind::Integer(Range::ANY)),
            Member::optional("memory", Kind::Integer(Range::ANY)),
            Member::optional("memoryReservation", Kind::Integer(Range::ANY)),
            Member::optional("resourceRequirements", Kind::List(&ResourceRequirements)),
        ],
    };
    pub static ContainerOverrides: List = List {
        element: Kind::Structure(&ContainerOverride),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ContainerRestartPolicy: Structure = Structure {
        name: "ContainerRestartPolicy",
        union: false,
        members: &[
            Member::required("enabled", Kind::Boolean),
            Member::optional("ignoredExitCodes", Kind::List(&IntegerList)),
            Member::optional("restartAttemptPeriod", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ContainerStateChange: Structure = Structure {
        name: "ContainerStateChange",
        union: false,
        members: &[
            Member::optional("containerName", Kind::Text(&String)),
            Member::optional("imageDigest", Kind::Text(&String)),
            Member::optional("runtimeId", Kind::Text(&String)),
            Member::optional("exitCode", Kind::Integer(Range::ANY)),
            Member::optional("networkBindings", Kind::List(&NetworkBindings)),
            Member::optional("reason", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&String)),
        ],
    };
    pub static ContainerStateChanges: List = List {
        element: Kind::Structure(&ContainerStateChange),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Containers: List =
        List { element: Kind::Structure(&Container), element_name: "member", length: Length::ANY };
    pub static ContinueServiceDeploymentRequest: Structure = Structure {
        name: "ContinueServiceDeploymentRequest",
        union: false,
        members: &[
            Member::required("serviceDeploymentArn", Kind::Text(&String)),
            Member::required("hookId", Kind::Text(&String)),
            Member::optional("action", Kind::Text(&DeploymentLifecycleHookAction)),
        ],
    };
    pub static ContinueServiceDeploymentResponse: Structure = Structure {
        name: "ContinueServiceDeploymentResponse",
        union: false,
        members: &[Member::optional("serviceDeploymentArn", Kind::Text(&String))],
    };
    pub static CpuManufacturer: Text =
        Text::one_of("CpuManufacturer", super::CpuManufacturer::TEXTS);
    pub static CpuManufacturerSet: List =
        List { element: Kind::Text(&CpuManufacturer), element_name: "member", length: Length::ANY };
    pub static CreateCapacityProviderRequest: Structure = Structure {
        name: "CreateCapacityProviderRequest",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&String)),
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional(
                "autoScalingGroupProvider",
                Kind::Structure(&AutoScalingGroupProvider),
            ),
            Member::optional(
                "managedInstancesProvider",
                Kind::Structure(&CreateManagedInstancesProviderConfiguration),
            ),
            Member::optional("tags", Kind::List(&Tags)),
        ],
    };
    pub static CreateCapacityProviderResponse: Structure = Structure {
        name: "CreateCapacityProviderResponse",
        union: false,
        members: &[Member::optional("capacityProvider", Kind::Structure(&CapacityProvider))],
    };
    pub static CreateClusterRequest: Structure = Structure {
        name: "CreateClusterRequest",
        union: false,
        members: &[
            Member::optional("clusterName", Kind::Text(&String)),
            Member::optional("tags", Kind::List(&Tags)),
            Member::optional("settings", Kind::List(&ClusterSettings)),
            Member::optional("configuration", Kind::Structure(&ClusterConfiguration)),
            Member::optional("capacityProviders", Kind::List(&StringList)),
            Member::optional(
                "defaultCapacityProviderStrategy",
                Kind::List(&CapacityProviderStrategy),
            ),
            Member::optional(
                "serviceConnectDefaults",
                Kind::Structure(&ClusterServiceConnectDefaultsRequest),
            ),
        ],
    };
    pub static CreateClusterResponse: Structure = Structure {
        name: "CreateClusterResponse",
        union: false,
        members: &[Member::optional("cluster", Kind::Structure(&Cluster))],
    };
    pub static CreateDaemonRequest: Structure = Structure {
        name: "CreateDaemonRequest",
        union: false,
        members: &[
            Member::required("daemonName", Kind::Text(&String)),
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::required("daemonTaskDefinitionArn", Kind::Text(&String)),
            Member::required("capacityProviderArns", Kind::List(&StringList)),
            Member::optional(
                "deploymentConfiguration",
                Kind::Structure(&DaemonDeploymentConfiguration),
            ),
            Member::optional("tags", Kind::List(&Tags)),
            Member::optional("propagateTags", Kind::Text(&DaemonPropagateTags)),
            Member::optional("enableECSManagedTags", Kind::Boolean),
            Member::optional("enableExecuteCommand", Kind::Boolean),
            Member::optional("clientToken", Kind::Text(&String)),
            Member::optional("critical", Kind::Boolean),
        ],
    };
    pub static CreateDaemonResponse: Structure = Structure {
        name: "CreateDaemonResponse",
        union: false,
        members: &[
            Member::optional("daemonArn", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&DaemonStatus)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("deploymentArn", Kind::Text(&String)),
        ],
    };
    pub static CreateExpressGatewayServiceRequest: Structure = Structure {
        name: "CreateExpressGatewayServiceRequest",
        union: false,
        members: &[
            Member::optional("executionRoleArn", Kind::Text(&String)),
            Member::required("infrastructureRoleArn", Kind::Text(&String)),
            Member::optional("serviceName", Kind::Text(&String)),
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional("healthCheckPath", Kind::Text(&String)),
            Member::optional("primaryContainer", Kind::Structure(&ExpressGatewayContainer)),
            Member::optional("taskRoleArn", Kind::Text(&String)),
            Member::optional(
                "networkConfiguration",
                Kind::Structure(&ExpressGatewayServiceNetworkConfiguration),
            ),
            Member::optional("cpu", Kind::Text(&String)),
            Member::optional("memory", Kind::Text(&String)),
            Member::optional("cpuArchitecture", Kind::Text(&ExpressCpuArchitecture)),
            Member::optional("scalingTarget", Kind::Structure(&ExpressGatewayScalingTarget)),
            Member::optional("tags", Kind::List(&Tags)),
            Member::optional("taskDefinitionArn", Kind::Text(&String)),
        ],
    };
    pub static CreateExpressGatewayServiceResponse: Structure = Structure {
        name: "CreateExpressGatewayServiceResponse",
        union: false,
        members: &[Member::optional("service", Kind::Structure(&ECSExpressGatewayService))],
    };
    pub static CreateGatewayRequest: Structure = Structure {
        name: "CreateGatewayRequest",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&String)),
            Member::required("infrastructureRoleArn", Kind::Text(&String)),
            Member::optional("clientToken", Kind::Text(&String)),
            Member::optional("deletionProtection", Kind::Boolean),
            Member::required("configuration", Kind::Structure(&GatewayConfiguration)),
            Member::optional("tags", Kind::List(&Tags)),
            Member::optional("propagateTags", Kind::Text(&PropagateGatewayTags)),
        ],
    };
    pub static CreateGatewayResponse: Structure = Structure {
        name: "CreateGatewayResponse",
        union: false,
        members: &[
            Member::optional("gatewayArn", Kind::Text(&String)),
            Member::optional("name", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&GatewayStatus)),
        ],
    };
    pub static CreateManagedInstancesProviderConfiguration: Structure = Structure {
        name: "CreateManagedInstancesProviderConfiguration",
        union: false,
        members: &[
            Member::required("infrastructureRoleArn", Kind::Text(&String)),
            Member::required("instanceLaunchTemplate", Kind::Structure(&InstanceLaunchTemplate)),
            Member::optional("propagateTags", Kind::Text(&PropagateMITags)),
            Member::optional(
                "infrastructureOptimization",
                Kind::Structure(&InfrastructureOptimization),
            ),
            Member::optional("autoRepairConfiguration", Kind::Structure(&AutoRepairConfiguration)),
        ],
    };
    pub static CreateServiceRequest: Structure = Structure {
        name: "CreateServiceRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::required("serviceName", Kind::Text(&String)),
            Member::optional("taskDefinition", Kind::Text(&String)),
            Member::optional(
                "availabilityZoneRebalancing",
                Kind::Text(&AvailabilityZoneRebalancing),
            ),
            Member::optional("loadBalancers", Kind::List(&LoadBalancers)),
            Member::optional("serviceRegistries", Kind::List(&ServiceRegistries)),
            Member::optional("desiredCount", Kind::Integer(Range::ANY)),
            Member::optional("clientToken", Kind::Text(&String)),
            Member::optional("launchType", Kind::Text(&LaunchType)),
            Member::optional("capacityProviderStrategy", Kind::List(&CapacityProviderStrategy)),
            Member::optional("platformVersion", Kind::Text(&String)),
            Member::optional("role", Kind::Text(&String)),
            Member::optional("deploymentConfiguration", Kind::Structure(&DeploymentConfiguration)),
            Member::optional("placementConstraints", Kind::List(&PlacementConstraints)),
            Member::optional("placementStrategy", Kind::List(&PlacementStrategies)),
            Member::optional("networkConfiguration", Kind::Structure(&NetworkConfiguration)),
            Member::optional("healthCheckGracePeriodSeconds", Kind::Integer(Range::ANY)),
            Member::optional("schedulingStrategy", Kind::Text(&SchedulingStrategy)),
            Member::optional("deploymentController", Kind::Structure(&DeploymentController)),
            Member::optional("tags", Kind::List(&Tags)),
            Member::optional("enableECSManagedTags", Kind::Boolean),
            Member::optional("propagateTags", Kind::Text(&PropagateTags)),
            Member::optional("enableExecuteCommand", Kind::Boolean),
            Member::optional(
                "serviceConnectConfiguration",
                Kind::Structure(&ServiceConnectConfiguration),
            ),
            Member::optional("volumeConfigurations", Kind::List(&ServiceVolumeConfigurations)),
            Member::optional("vpcLatticeConfigurations", Kind::List(&VpcLatticeConfigurations)),
            Member::optional("gatewayConnectors", Kind::List(&GatewayConnectorList)),
            Member::optional("monitoring", Kind::Structure(&MonitoringConfiguration)),
        ],
    };
    pub static CreateServiceResponse: Structure = Structure {
        name: "CreateServiceResponse",
        union: false,
        members: &[Member::optional("service", Kind::Structure(&Service))],
    };
    pub static CreateTaskSetRequest: Structure = Structure {
        name: "CreateTaskSetRequest",
        union: false,
        members: &[
            Member::required("service", Kind::Text(&String)),
            Member::required("cluster", Kind::Text(&String)),
            Member::optional("externalId", Kind::Text(&String)),
            Member::required("taskDefinition", Kind::Text(&String)),
            Member::optional("networkConfiguration", Kind::Structure(&NetworkConfiguration)),
            Member::optional("loadBalancers", Kind::List(&LoadBalancers)),
            Member::optional("serviceRegistries", Kind::List(&ServiceRegistries)),
            Member::optional("launchType", Kind::Text(&LaunchType)),
            Member::optional("capacityProviderStrategy", Kind::List(&CapacityProviderStrategy)),
            Member::optional("platformVersion", Kind::Text(&String)),
            Member::optional("scale", Kind::Structure(&Scale)),
            Member::optional("clientToken", Kind::Text(&String)),
            Member::optional("tags", Kind::List(&Tags)),
        ],
    };
    pub static CreateTaskSetResponse: Structure = Structure {
        name: "CreateTaskSetResponse",
        union: false,
        members: &[Member::optional("taskSet", Kind::Structure(&TaskSet))],
    };
    pub static CreatedAt: Structure = Structure {
        name: "CreatedAt",
        union: false,
        members: &[
            Member::optional("before", Kind::Timestamp),
            Member::optional("after", Kind::Timestamp),
        ],
    };
    pub static DaemonAlarmConfiguration: Structure = Structure {
        name: "DaemonAlarmConfiguration",
        union: false,
        members: &[
            Member::optional("alarmNames", Kind::List(&StringList)),
            Member::optional("enable", Kind::Boolean),
        ],
    };
    pub static DaemonCapacityProvider: Structure = Structure {
        name: "DaemonCapacityProvider",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::optional("runningCount", Kind::Integer(Range::ANY)),
            Member::optional("withoutDaemonCount", Kind::Integer(Range::ANY)),
        ],
    };
    pub static DaemonCapacityProviderList: List = List {
        element: Kind::Structure(&DaemonCapacityProvider),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DaemonCircuitBreaker: Structure = Structure {
        name: "DaemonCircuitBreaker",
        union: false,
        members: &[
            Member::optional("failureCount", Kind::Integer(Range::ANY)),
            Member::optional("status", Kind::Text(&DaemonDeploymentRollbackMonitorsStatus)),
            Member::optional("threshold", Kind::Integer(Range::ANY)),
        ],
    };
    pub static DaemonContainerDefinition: Structure = Structure {
        name: "DaemonContainerDefinition",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&String)),
            Member::required("image", Kind::Text(&String)),
            Member::optional("memory", Kind::Integer(Range::ANY)),
            Member::optional("memoryReservation", Kind::Integer(Range::ANY)),
            Member::optional("repositoryCredentials", Kind::Structure(&RepositoryCredentials))
                .sensitive(),
            Member::optional("healthCheck", Kind::Structure(&HealthCheck)),
            Member::optional("cpu", Kind::Integer(Range::ANY)),
            Member::optional("essential", Kind::Boolean),
            Member::optional("entryPoint", Kind::List(&StringList)),
            Member::optional("command", Kind::List(&StringList)),
            Member::optional("workingDirectory", Kind::Text(&String)),
            Member::optional("environmentFiles", Kind::List(&EnvironmentFiles)),
            Member::optional("environment", Kind::List(&EnvironmentVariables)).sensitive(),
            Member::optional("secrets", Kind::List(&SecretList)),
            Member::optional("readonlyRootFilesystem", Kind::Boolean),
            Member::optional("mountPoints", Kind::List(&MountPointList)),
            Member::optional("logConfiguration", Kind::Structure(&LogConfiguration)),
            Member::optional("firelensConfiguration", Kind::Structure(&FirelensConfiguration)),
            Member::optional("privileged", Kind::Boolean),
            Member::optional("user", Kind::Text(&String)),
            Member::optional("ulimits", Kind::List(&UlimitList)),
            Member::optional("linuxParameters", Kind::Structure(&DaemonLinuxParameters)),
            Member::optional("dependsOn", Kind::List(&ContainerDependencies)),
            Member::optional("startTimeout", Kind::Integer(Range::ANY)),
            Member::optional("stopTimeout", Kind::Integer(Range::ANY)),
            Member::optional("systemControls", Kind::List(&SystemControls)),
            Member::optional("interactive", Kind::Boolean),
            Member::optional("pseudoTerminal", Kind::Boolean),
            Member::optional("restartPolicy", Kind::Structure(&ContainerRestartPolicy)),
        ],
    };
    pub static DaemonContainerDefinitionList: List = List {
        element: Kind::Structure(&DaemonContainerDefinition),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DaemonContainerImage: Structure = Structure {
        name: "DaemonContainerImage",
        union: false,
        members: &[
            Member::optional("containerName", Kind::Text(&String)),
            Member::optional("imageDigest", Kind::Text(&String)),
            Member::optional("image", Kind::Text(&String)),
        ],
    };
    pub static DaemonContainerImages: List = List {
        element: Kind::Structure(&DaemonContainerImage),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DaemonDeployment: Structure = Structure {
        name: "DaemonDeployment",
        union: false,
        members: &[
            Member::optional("daemonDeploymentArn", Kind::Text(&String)),
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&DaemonDeploymentStatus)),
            Member::optional("statusReason", Kind::Text(&String)),
            Member::optional(
                "targetDaemonRevision",
                Kind::Structure(&DaemonDeploymentRevisionDetail),
            ),
            Member::optional(
                "sourceDaemonRevisions",
                Kind::List(&DaemonDeploymentRevisionDetailList),
            ),
            Member::optional("circuitBreaker", Kind::Structure(&DaemonCircuitBreaker)),
            Member::optional("alarms", Kind::Structure(&DaemonDeploymentAlarms)),
            Member::optional("rollback", Kind::Structure(&DaemonRollback)),
            Member::optional(
                "deploymentConfiguration",
                Kind::Structure(&DaemonDeploymentConfiguration),
            ),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("startedAt", Kind::Timestamp),
            Member::optional("stoppedAt", Kind::Timestamp),
            Member::optional("finishedAt", Kind::Timestamp),
        ],
    };
    pub static DaemonDeploymentAlarms: Structure = Structure {
        name: "DaemonDeploymentAlarms",
        union: false,
        members: &[
            Member::optional("status", Kind::Text(&DaemonDeploymentRollbackMonitorsStatus)),
            Member::optional("alarmNames", Kind::List(&StringList)),
            Member::optional("triggeredAlarmNames", Kind::List(&StringList)),
        ],
    };
    pub static DaemonDeploymentCapacityProvider: Structure = Structure {
        name: "DaemonDeploymentCapacityProvider",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::optional("runningInstanceCount", Kind::Integer(Range::ANY)),
            Member::optional("withoutDaemonInstanceCount", Kind::Integer(Range::ANY)),
            Member::optional("drainingInstanceCount", Kind::Integer(Range::ANY)),
        ],
    };
    pub static DaemonDeploymentCapacityProviderList: List = List {
        element: Kind::Structure(&DaemonDeploymentCapacityProvider),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DaemonDeploymentConfiguration: Structure = Structure {
        name: "DaemonDeploymentConfiguration",
        union: false,
        members: &[
            Member::optional(
                "drainPercent",
                Kind::Double(Span::new(Some(0.0_f64), Some(100.0_f64))),
            ),
            Member::optional("alarms", Kind::Structure(&DaemonAlarmConfiguration)),
            Member::optional("bakeTimeInMinutes", Kind::Integer(Range::ANY)),
        ],
    };
    pub static DaemonDeploymentList: List = List {
        element: Kind::Structure(&DaemonDeployment),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DaemonDeploymentRevisionDetail: Structure = Structure {
        name: "DaemonDeploymentRevisionDetail",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::optional(
                "capacityProviders",
                Kind::List(&DaemonDeploymentCapacityProviderList),
            ),
            Member::optional("totalRunningInstanceCount", Kind::Integer(Range::ANY)),
            Member::optional("totalWithoutDaemonInstanceCount", Kind::Integer(Range::ANY)),
            Member::optional("totalDrainingInstanceCount", Kind::Integer(Range::ANY)),
        ],
    };
    pub static DaemonDeploymentRevisionDetailList: List = List {
        element: Kind::Structure(&DaemonDeploymentRevisionDetail),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DaemonDeploymentRollbackMonitorsStatus: Text = Text::one_of(
        "DaemonDeploymentRollbackMonitorsStatus",
        super::DaemonDeploymentRollbackMonitorsStatus::TEXTS,
    );
    pub static DaemonDeploymentStatus: Text =
        Text::one_of("DaemonDeploymentStatus", super::DaemonDeploymentStatus::TEXTS);
    pub static DaemonDeploymentStatusList: List = List {
        element: Kind::Text(&DaemonDeploymentStatus),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DaemonDeploymentSummary: Structure = Structure {
        name: "DaemonDeploymentSummary",
        union: false,
        members: &[
            Member::optional("daemonDeploymentArn", Kind::Text(&String)),
            Member::optional("daemonArn", Kind::Text(&String)),
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&DaemonDeploymentStatus)),
            Member::optional("statusReason", Kind::Text(&String)),
            Member::optional("targetDaemonRevisionArn", Kind::Text(&String)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("startedAt", Kind::Timestamp),
            Member::optional("stoppedAt", Kind::Timestamp),
            Member::optional("finishedAt", Kind::Timestamp),
        ],
    };
    pub static DaemonDeploymentSummaryList: List = List {
        element: Kind::Structure(&DaemonDeploymentSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DaemonDetail: Structure = Structure {
        name: "DaemonDetail",
        union: false,
        members: &[
            Member::optional("daemonArn", Kind::Text(&String)),
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&DaemonStatus)),
            Member::optional("currentRevisions", Kind::List(&DaemonRevisionDetailList)),
            Member::optional("deploymentArn", Kind::Text(&String)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("updatedAt", Kind::Timestamp),
        ],
    };
    pub static DaemonIpcMode: Text = Text::one_of("DaemonIpcMode", super::DaemonIpcMode::TEXTS);
    pub static DaemonLinuxParameters: Structure = Structure {
        name: "DaemonLinuxParameters",
        union: false,
        members: &[
            Member::optional("capabilities", Kind::Structure(&KernelCapabilities)),
            Member::optional("devices", Kind::List(&DevicesList)),
            Member::optional("initProcessEnabled", Kind::Boolean),
            Member::optional("tmpfs", Kind::List(&TmpfsList)),
        ],
    };
    pub static DaemonPidMode: Text = Text::one_of("DaemonPidMode", super::DaemonPidMode::TEXTS);
    pub static DaemonPropagateTags: Text =
        Text::one_of("DaemonPropagateTags", super::DaemonPropagateTags::TEXTS);
    pub static DaemonRevision: Structure = Structure {
        name: "DaemonRevision",
        union: false,
        members: &[
            Member::optional("daemonRevisionArn", Kind::Text(&String)),
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::optional("daemonArn", Kind::Text(&String)),
            Member::optional("daemonTaskDefinitionArn", Kind::Text(&String)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("containerImages", Kind::List(&DaemonContainerImages)),
            Member::optional("propagateTags", Kind::Text(&DaemonPropagateTags)),
            Member::optional("enableECSManagedTags", Kind::Boolean),
            Member::optional("enableExecuteCommand", Kind::Boolean),
            Member::optional("critical", Kind::Boolean),
        ],
    };
    pub static DaemonRevisionDetail: Structure = Structure {
        name: "DaemonRevisionDetail",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::optional("capacityProviders", Kind::List(&DaemonCapacityProviderList)),
            Member::optional("totalRunningCount", Kind::Integer(Range::ANY)),
            Member::optional("totalWithoutDaemonCount", Kind::Integer(Range::ANY)),
        ],
    };
    pub static DaemonRevisionDetailList: List = List {
        element: Kind::Structure(&DaemonRevisionDetail),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DaemonRevisions: List = List {
        element: Kind::Structure(&DaemonRevision),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DaemonRollback: Structure = Structure {
        name: "DaemonRollback",
        union: false,
        members: &[
            Member::optional("reason", Kind::Text(&String)),
            Member::optional("startedAt", Kind::Timestamp),
            Member::optional("rollbackTargetDaemonRevisionArn", Kind::Text(&String)),
            Member::optional("rollbackCapacityProviders", Kind::List(&StringList)),
        ],
    };
    pub static DaemonStatus: Text = Text::one_of("DaemonStatus", super::DaemonStatus::TEXTS);
    pub static DaemonSummariesList: List = List {
        element: Kind::Structure(&DaemonSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DaemonSummary: Structure = Structure {
        name: "DaemonSummary",
        union: false,
        members: &[
            Member::optional("daemonArn", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&DaemonStatus)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("updatedAt", Kind::Timestamp),
        ],
    };
    pub static DaemonTaskDefinition: Structure = Structure {
        name: "DaemonTaskDefinition",
        union: false,
        members: &[
            Member::optional("daemonTaskDefinitionArn", Kind::Text(&String)),
            Member::optional("family", Kind::Text(&String)),
            Member::optional("revision", Kind::Integer(Range::ANY)),
            Member::optional("taskRoleArn", Kind::Text(&String)),
            Member::optional("executionRoleArn", Kind::Text(&String)),
            Member::optional("containerDefinitions", Kind::List(&DaemonContainerDefinitionList)),
            Member::optional("volumes", Kind::List(&DaemonVolumeList)),
            Member::optional("cpu", Kind::Text(&String)),
            Member::optional("memory", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&DaemonTaskDefinitionStatus)),
            Member::optional("registeredAt", Kind::Timestamp),
            Member::optional("deleteRequestedAt", Kind::Timestamp),
            Member::optional("registeredBy", Kind::Text(&String)),
            Member::optional("pidMode", Kind::Text(&DaemonPidMode)),
            Member::optional("ipcMode", Kind::Text(&DaemonIpcMode)),
        ],
    };
    pub static DaemonTaskDefinitionRevisionFilter: Text = Text::one_of(
        "DaemonTaskDefinitionRevisionFilter",
        super::DaemonTaskDefinitionRevisionFilter::TEXTS,
    );
    pub static DaemonTaskDefinitionStatus: Text =
        Text::one_of("DaemonTaskDefinitionStatus", super::DaemonTaskDefinitionStatus::TEXTS);
    pub static DaemonTaskDefinitionStatusFilter: Text = Text::one_of(
        "DaemonTaskDefinitionStatusFilter",
        super::DaemonTaskDefinitionStatusFilter::TEXTS,
    );
    pub static DaemonTaskDefinitionSummaries: List = List {
        element: Kind::Structure(&DaemonTaskDefinitionSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DaemonTaskDefinitionSummary: Structure = Structure {
        name: "DaemonTaskDefinitionSummary",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::optional("registeredAt", Kind::Timestamp),
            Member::optional("registeredBy", Kind::Text(&String)),
            Member::optional("deleteRequestedAt", Kind::Timestamp),
            Member::optional("status", Kind::Text(&DaemonTaskDefinitionStatus)),
        ],
    };
    pub static DaemonVolume: Structure = Structure {
        name: "DaemonVolume",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&String)),
            Member::optional("host", Kind::Structure(&HostVolumeProperties)),
            Member::optional(
                "logDriverVolumeConfiguration",
                Kind::Structure(&LogDriverVolumeConfiguration),
            ),
        ],
    };
    pub static DaemonVolumeList: List = List {
        element: Kind::Structure(&DaemonVolume),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DeleteAccountSettingRequest: Structure = Structure {
        name: "DeleteAccountSettingRequest",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&SettingName)),
            Member::optional("principalArn", Kind::Text(&String)),
        ],
    };
    pub static DeleteAccountSettingResponse: Structure = Structure {
        name: "DeleteAccountSettingResponse",
        union: false,
        members: &[Member::optional("setting", Kind::Structure(&Setting))],
    };
    pub static DeleteAttributesRequest: Structure = Structure {
        name: "DeleteAttributesRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::required("attributes", Kind::List(&Attributes)),
        ],
    };
    pub static DeleteAttributesResponse: Structure = Structure {
        name: "DeleteAttributesResponse",
        union: false,
        members: &[Member::optional("attributes", Kind::List(&Attributes))],
    };
    pub static DeleteCapacityProviderRequest: Structure = Structure {
        name: "DeleteCapacityProviderRequest",
        union: false,
        members: &[
            Member::required("capacityProvider", Kind::Text(&String)),
            Member::optional("cluster", Kind::Text(&String)),
        ],
    };
    pub static DeleteCapacityProviderResponse: Structure = Structure {
        name: "DeleteCapacityProviderResponse",
        union: false,
        members: &[Member::optional("capacityProvider", Kind::Structure(&CapacityProvider))],
    };
    pub static DeleteClusterRequest: Structure = Structure {
        name: "DeleteClusterRequest",
        union: false,
        members: &[Member::required("cluster", Kind::Text(&String))],
    };
    pub static DeleteClusterResponse: Structure = Structure {
        name: "DeleteClusterResponse",
        union: false,
        members: &[Member::optional("cluster", Kind::Structure(&Cluster))],
    };
    pub static DeleteDaemonRequest: Structure = Structure {
        name: "DeleteDaemonRequest",
        union: false,
        members: &[Member::required("daemonArn", Kind::Text(&String))],
    };
    pub static DeleteDaemonResponse: Structure = Structure {
        name: "DeleteDaemonResponse",
        union: false,
        members: &[
            Member::optional("daemonArn", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&DaemonStatus)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("updatedAt", Kind::Timestamp),
            Member::optional("deploymentArn", Kind::Text(&String)),
        ],
    };
    pub static DeleteDaemonTaskDefinitionRequest: Structure = Structure {
        name: "DeleteDaemonTaskDefinitionRequest",
        union: false,
        members: &[Member::required("daemonTaskDefinition", Kind::Text(&String))],
    };
    pub static DeleteDaemonTaskDefinitionResponse: Structure = Structure {
        name: "DeleteDaemonTaskDefinitionResponse",
        union: false,
        members: &[Member::optional("daemonTaskDefinitionArn", Kind::Text(&String))],
    };
    pub static DeleteExpressGatewayServiceRequest: Structure = Structure {
        name: "DeleteExpressGatewayServiceRequest",
        union: false,
        members: &[Member::required("serviceArn", Kind::Text(&String))],
    };
    pub static DeleteExpressGatewayServiceResponse: Structure = Structure {
        name: "DeleteExpressGatewayServiceResponse",
        union: false,
        members: &[Member::optional("service", Kind::Structure(&ECSExpressGatewayService))],
    };
    pub static DeleteGatewayRequest: Structure = Structure {
        name: "DeleteGatewayRequest",
        union: false,
        members: &[Member::required("gateway", Kind::Text(&String))],
    };
    pub static DeleteGatewayResponse: Structure = Structure {
        name: "DeleteGatewayResponse",
        union: false,
        members: &[
            Member::optional("gatewayArn", Kind::Text(&String)),
            Member::optional("name", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&GatewayStatus)),
        ],
    };
    pub static DeleteServiceRequest: Structure = Structure {
        name: "DeleteServiceRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::required("service", Kind::Text(&String)),
            Member::optional("force", Kind::Boolean),
        ],
    };
    pub static DeleteServiceResponse: Structure = Structure {
        name: "DeleteServiceResponse",
        union: false,
        members: &[Member::optional("service", Kind::Structure(&Service))],
    };
    pub static DeleteTaskDefinitionsRequest: Structure = Structure {
        name: "DeleteTaskDefinitionsRequest",
        union: false,
        members: &[Member::required("taskDefinitions", Kind::List(&StringList))],
    };
    pub static DeleteTaskDefinitionsResponse: Structure = Structure {
        name: "DeleteTaskDefinitionsResponse",
        union: false,
        members: &[
            Member::optional("taskDefinitions", Kind::List(&TaskDefinitionList)),
            Member::optional("failures", Kind::List(&Failures)),
        ],
    };
    pub static DeleteTaskSetRequest: Structure = Structure {
        name: "DeleteTaskSetRequest",
        union: false,
        members: &[
            Member::required("cluster", Kind::Text(&String)),
            Member::required("service", Kind::Text(&String)),
            Member::required("taskSet", Kind::Text(&String)),
            Member::optional("force", Kind::Boolean),
        ],
    };
    pub static DeleteTaskSetResponse: Structure = Structure {
        name: "DeleteTaskSetResponse",
        union: false,
        members: &[Member::optional("taskSet", Kind::Structure(&TaskSet))],
    };
    pub static Deployment: Structure = Structure {
        name: "Deployment",
        union: false,
        members: &[
            Member::optional("id", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&String)),
            Member::optional("taskDefinition", Kind::Text(&String)),
            Member::optional("desiredCount", Kind::Integer(Range::ANY)),
            Member::optional("pendingCount", Kind::Integer(Range::ANY)),
            Member::optional("runningCount", Kind::Integer(Range::ANY)),
            Member::optional("failedTasks", Kind::Integer(Range::ANY)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("updatedAt", Kind::Timestamp),
            Member::optional("capacityProviderStrategy", Kind::List(&CapacityProviderStrategy)),
            Member::optional("launchType", Kind::Text(&LaunchType)),
            Member::optional("platformVersion", Kind::Text(&String)),
            Member::optional("platformFamily", Kind::Text(&String)),
            Member::optional("networkConfiguration", Kind::Structure(&NetworkConfiguration)),
            Member::optional("rolloutState", Kind::Text(&DeploymentRolloutState)),
            Member::optional("rolloutStateReason", Kind::Text(&String)),
            Member::optional(
                "serviceConnectConfiguration",
                Kind::Structure(&ServiceConnectConfiguration),
            ),
            Member::optional(
                "serviceConnectResources",
                Kind::List(&ServiceConnectServiceResourceList),
            ),
            Member::optional("volumeConfigurations", Kind::List(&ServiceVolumeConfigurations)),
            Member::optional(
                "fargateEphemeralStorage",
                Kind::Structure(&DeploymentEphemeralStorage),
            ),
            Member::optional("vpcLatticeConfigurations", Kind::List(&VpcLatticeConfigurations)),
        ],
    };
    pub static DeploymentAlarms: Structure = Structure {
        name: "DeploymentAlarms",
        union: false,
        members: &[
            Member::required("alarmNames", Kind::List(&StringList)),
            Member::required("rollback", Kind::Boolean),
            Member::required("enable", Kind::Boolean),
        ],
    };
    pub static DeploymentCircuitBreaker: Structure = Structure {
        name: "DeploymentCircuitBreaker",
        union: false,
        members: &[
            Member::optional("enable", Kind::Boolean),
            Member::optional("rollback", Kind::Boolean),
            Member::optional("resetOnHealthyTask", Kind::Boolean),
            Member::optional("thresholdConfiguration", Kind::Structure(&ThresholdConfiguration)),
        ],
    };
    pub static DeploymentConfiguration: Structure = Structure {
        name: "DeploymentConfiguration",
        union: false,
        members: &[
            Member::optional(
                "deploymentCircuitBreaker",
                Kind::Structure(&DeploymentCircuitBreaker),
            ),
            Member::optional("maximumPercent", Kind::Integer(Range::ANY)),
            Member::optional("minimumHealthyPercent", Kind::Integer(Range::ANY)),
            Member::optional("alarms", Kind::Structure(&DeploymentAlarms)),
            Member::optional("strategy", Kind::Text(&DeploymentStrategy)),
            Member::optional("bakeTimeInMinutes", Kind::Integer(Range::ANY)),
            Member::optional("lifecycleHooks", Kind::List(&DeploymentLifecycleHookList)),
            Member::optional("linearConfiguration", Kind::Structure(&LinearConfiguration)),
            Member::optional("canaryConfiguration", Kind::Structure(&CanaryConfiguration)),
            Member::optional(
                "earlySuccessCriteria",
                Kind::Structure(&DeploymentEarlySuccessCriteria),
            ),
        ],
    };
    pub static DeploymentController: Structure = Structure {
        name: "DeploymentController",
        union: false,
        members: &[Member::required("type", Kind::Text(&DeploymentControllerType))],
    };
    pub static DeploymentControllerType: Text =
        Text::one_of("DeploymentControllerType", super::DeploymentControllerType::TEXTS);
    pub static DeploymentEarlySuccessCriteria: Structure = Structure {
        name: "DeploymentEarlySuccessCriteria",
        union: false,
        members: &[
            Member::required("enable", Kind::Boolean),
            Member::optional("healthyPercent", Kind::Integer(Range::new(Some(0), Some(100)))),
            Member::optional("sourceServiceRevisionCleanup", Kind::Text(&ServiceRevisionCleanup)),
        ],
    };
    pub static DeploymentEphemeralStorage: Structure = Structure {
        name: "DeploymentEphemeralStorage",
        union: false,
        members: &[Member::optional("kmsKeyId", Kind::Text(&String))],
    };
    pub static DeploymentLifecycleHook: Structure = Structure {
        name: "DeploymentLifecycleHook",
        union: false,
        members: &[
            Member::optional("targetType", Kind::Text(&DeploymentLifecycleHookTargetType)),
            Member::optional("hookTargetArn", Kind::Text(&String)),
            Member::optional("roleArn", Kind::Text(&IAMRoleArn)),
            Member::optional("lifecycleStages", Kind::List(&DeploymentLifecycleHookStageList)),
            Member::optional("hookDetails", Kind::Document),
            Member::optional(
                "timeoutConfiguration",
                Kind::Structure(&DeploymentLifecycleHookTimeoutConfiguration),
            ),
        ],
    };
    pub static DeploymentLifecycleHookAction: Text =
        Text::one_of("DeploymentLifecycleHookAction", super::DeploymentLifecycleHookAction::TEXTS);
    pub static DeploymentLifecycleHookDetail: Structure = Structure {
        name: "DeploymentLifecycleHookDetail",
        union: false,
        members: &[
            Member::optional("hookId", Kind::Text(&String)),
            Member::optional("targetType", Kind::Text(&DeploymentLifecycleHookTargetType)),
            Member::optional("targetArn", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&DeploymentLifecycleHookStatus)),
            Member::optional("expiresAt", Kind::Timestamp),
            Member::optional("timeoutAction", Kind::Text(&DeploymentLifecycleHookAction)),
        ],
    };
    pub static DeploymentLifecycleHookDetailList: List = List {
        element: Kind::Structure(&DeploymentLifecycleHookDetail),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DeploymentLifecycleHookList: List = List {
        element: Kind::Structure(&DeploymentLifecycleHook),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DeploymentLifecycleHookStage: Text =
        Text::one_of("DeploymentLifecycleHookStage", super::DeploymentLifecycleHookStage::TEXTS);
    pub static DeploymentLifecycleHookStageList: List = List {
        element: Kind::Text(&DeploymentLifecycleHookStage),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DeploymentLifecycleHookStatus: Text =
        Text::one_of("DeploymentLifecycleHookStatus", super::DeploymentLifecycleHookStatus::TEXTS);
    pub static DeploymentLifecycleHookTargetType: Text = Text::one_of(
        "DeploymentLifecycleHookTargetType",
        super::DeploymentLifecycleHookTargetType::TEXTS,
    );
    pub static DeploymentLifecycleHookTimeoutConfiguration: Structure = Structure {
        name: "DeploymentLifecycleHookTimeoutConfiguration",
        union: false,
        members: &[
            Member::optional("timeoutInMinutes", Kind::Integer(Range::new(Some(1), Some(20160)))),
            Member::optional("action", Kind::Text(&DeploymentLifecycleHookAction)),
        ],
    };
    pub static DeploymentRolloutState: Text =
        Text::one_of("DeploymentRolloutState", super::DeploymentRolloutState::TEXTS);
    pub static DeploymentStrategy: Text =
        Text::one_of("DeploymentStrategy", super::DeploymentStrategy::TEXTS);
    pub static Deployments: List =
        List { element: Kind::Structure(&Deployment), element_name: "member", length: Length::ANY };
    pub static DeregisterContainerInstanceRequest: Structure = Structure {
        name: "DeregisterContainerInstanceRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::required("containerInstance", Kind::Text(&String)),
            Member::optional("force", Kind::Boolean),
        ],
    };
    pub static DeregisterContainerInstanceResponse: Structure = Structure {
        name: "DeregisterContainerInstanceResponse",
        union: false,
        members: &[Member::optional("containerInstance", Kind::Structure(&ContainerInstance))],
    };
    pub static DeregisterTaskDefinitionRequest: Structure = Structure {
        name: "DeregisterTaskDefinitionRequest",
        union: false,
        members: &[Member::required("taskDefinition", Kind::Text(&String))],
    };
    pub static DeregisterTaskDefinitionResponse: Structure = Structure {
        name: "DeregisterTaskDefinitionResponse",
        union: false,
        members: &[Member::optional("taskDefinition", Kind::Structure(&TaskDefinition))],
    };
    pub static DescribeCapacityProvidersRequest: Structure = Structure {
        name: "DescribeCapacityProvidersRequest",
        union: false,
        members: &[
            Member::optional("capacityProviders", Kind::List(&StringList)),
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional("include", Kind::List(&CapacityProviderFieldList)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static DescribeCapacityProvidersResponse: Structure = Structure {
        name: "DescribeCapacityProvidersResponse",
        union: false,
        members: &[
            Member::optional("capacityProviders", Kind::List(&CapacityProviders)),
            Member::optional("failures", Kind::List(&Failures)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static DescribeClustersRequest: Structure = Structure {
        name: "DescribeClustersRequest",
        union: false,
        members: &[
            Member::optional("clusters", Kind::List(&StringList)),
            Member::optional("include", Kind::List(&ClusterFieldList)),
        ],
    };
    pub static DescribeClustersResponse: Structure = Structure {
        name: "DescribeClustersResponse",
        union: false,
        members: &[
            Member::optional("clusters", Kind::List(&Clusters)),
            Member::optional("failures", Kind::List(&Failures)),
        ],
    };
    pub static DescribeContainerInstancesRequest: Structure = Structure {
        name: "DescribeContainerInstancesRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::required("containerInstances", Kind::List(&StringList)),
            Member::optional("include", Kind::List(&ContainerInstanceFieldList)),
        ],
    };
    pub static DescribeContainerInstancesResponse: Structure = Structure {
        name: "DescribeContainerInstancesResponse",
        union: false,
        members: &[
            Member::optional("containerInstances", Kind::List(&ContainerInstances)),
            Member::optional("failures", Kind::List(&Failures)),
        ],
    };
    pub static DescribeDaemonDeploymentsRequest: Structure = Structure {
        name: "DescribeDaemonDeploymentsRequest",
        union: false,
        members: &[Member::required("daemonDeploymentArns", Kind::List(&StringList))],
    };
    pub static DescribeDaemonDeploymentsResponse: Structure = Structure {
        name: "DescribeDaemonDeploymentsResponse",
        union: false,
        members: &[
            Member::optional("failures", Kind::List(&Failures)),
            Member::optional("daemonDeployments", Kind::List(&DaemonDeploymentList)),
        ],
    };
    pub static DescribeDaemonRequest: Structure = Structure {
        name: "DescribeDaemonRequest",
        union: false,
        members: &[Member::required("daemonArn", Kind::Text(&String))],
    };
    pub static DescribeDaemonResponse: Structure = Structure {
        name: "DescribeDaemonResponse",
        union: false,
        members: &[Member::optional("daemon", Kind::Structure(&DaemonDetail))],
    };
    pub static DescribeDaemonRevisionsRequest: Structure = Structure {
        name: "DescribeDaemonRevisionsRequest",
        union: false,
        members: &[Member::required("daemonRevisionArns", Kind::List(&StringList))],
    };
    pub static DescribeDaemonRevisionsResponse: Structure = Structure {
        name: "DescribeDaemonRevisionsResponse",
        union: false,
        members: &[
            Member::optional("daemonRevisions", Kind::List(&DaemonRevisions)),
            Member::optional("failures", Kind::List(&Failures)),
        ],
    };
    pub static DescribeDaemonTaskDefinitionRequest: Structure = Structure {
        name: "DescribeDaemonTaskDefinitionRequest",
        union: false,
        members: &[Member::required("daemonTaskDefinition", Kind::Text(&String))],
    };
    pub static DescribeDaemonTaskDefinitionResponse: Structure = Structure {
        name: "DescribeDaemonTaskDefinitionResponse",
        union: false,
        members: &[Member::optional(
            "daemonTaskDefinition",
            Kind::Structure(&DaemonTaskDefinition),
        )],
    };
    pub static DescribeExpressGatewayServiceRequest: Structure = Structure {
        name: "DescribeExpressGatewayServiceRequest",
        union: false,
        members: &[
            Member::required("serviceArn", Kind::Text(&String)),
            Member::optional("include", Kind::List(&ExpressGatewayServiceIncludeList)),
        ],
    };
    pub static DescribeExpressGatewayServiceResponse: Structure = Structure {
        name: "DescribeExpressGatewayServiceResponse",
        union: false,
        members: &[Member::optional("service", Kind::Structure(&ECSExpressGatewayService))],
    };
    pub static DescribeGatewayAlbConfiguration: Structure = Structure {
        name: "DescribeGatewayAlbConfiguration",
        union: false,
        members: &[
            Member::optional(
                "networkConfiguration",
                Kind::Structure(&GatewayElbNetworkConfiguration),
            ),
            Member::optional("scheme", Kind::Text(&GatewayElbScheme)),
            Member::optional("accessLogs", Kind::Structure(&GatewayElbAccessLogConfiguration)),
            Member::optional("webACLArn", Kind::Text(&String)),
            Member::optional("port", Kind::Integer(Range::ANY)),
            Member::optional("protocol", Kind::Text(&GatewayAlbProtocol)),
            Member::optional("maxAlbCount", Kind::Integer(Range::ANY)),
            Member::optional("currentAlbCount", Kind::Integer(Range::ANY)),
            Member::optional("httpDesync", Kind::Text(&GatewayAlbDesyncMitigationMode)),
            Member::optional("testTrafficRules", Kind::Structure(&GatewayAlbTestTrafficRules)),
        ],
    };
    pub static DescribeGatewayConfiguration: Structure = Structure {
        name: "DescribeGatewayConfiguration",
        union: true,
        members: &[Member::optional(
            "hostSharedAlb",
            Kind::Structure(&DescribeGatewayAlbConfiguration),
        )],
    };
    pub static DescribeGatewayRequest: Structure = Structure {
        name: "DescribeGatewayRequest",
        union: false,
        members: &[Member::required("gateway", Kind::Text(&String))],
    };
    pub static DescribeGatewayResourcesRequest: Structure = Structure {
        name: "DescribeGatewayResourcesRequest",
        union: false,
        members: &[
            Member::required("gateway", Kind::Text(&String)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static DescribeGatewayResourcesResponse: Structure = Structure {
        name: "DescribeGatewayResourcesResponse",
        union: false,
        members: &[
            Member::optional("gatewayResources", Kind::Structure(&GatewayResources)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static DescribeGatewayResponse: Structure = Structure {
        name: "DescribeGatewayResponse",
        union: false,
        members: &[Member::optional("gateway", Kind::Structure(&Gateway))],
    };
    pub static DescribeGatewayRouteRequest: Structure = Structure {
        name: "DescribeGatewayRouteRequest",
        union: false,
        members: &[Member::required("gatewayRouteArn", Kind::Text(&String))],
    };
    pub static DescribeGatewayRouteResponse: Structure = Structure {
        name: "DescribeGatewayRouteResponse",
        union: false,
        members: &[Member::optional("gatewayRoute", Kind::Structure(&GatewayRoute))],
    };
    pub static DescribeServiceDeploymentsRequest: Structure = Structure {
        name: "DescribeServiceDeploymentsRequest",
        union: false,
        members: &[Member::required("serviceDeploymentArns", Kind::List(&StringList))],
    };
    pub static DescribeServiceDeploymentsResponse: Structure = Structure {
        name: "DescribeServiceDeploymentsResponse",
        union: false,
        members: &[
            Member::optional("serviceDeployments", Kind::List(&ServiceDeployments)),
            Member::optional("failures", Kind::List(&Failures)),
        ],
    };
    pub static DescribeServiceRevisionsRequest: Structure = Structure {
        name: "DescribeServiceRevisionsRequest",
        union: false,
        members: &[Member::required("serviceRevisionArns", Kind::List(&StringList))],
    };
    pub static DescribeServiceRevisionsResponse: Structure = Structure {
        name: "DescribeServiceRevisionsResponse",
        union: false,
        members: &[
            Member::optional("serviceRevisions", Kind::List(&ServiceRevisions)),
            Member::optional("failures", Kind::List(&Failures)),
        ],
    };
    pub static DescribeServicesRequest: Structure = Structure {
        name: "DescribeServicesRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::required("services", Kind::List(&StringList)),
            Member::optional("include", Kind::List(&ServiceFieldList)),
        ],
    };
    pub static DescribeServicesResponse: Structure = Structure {
        name: "DescribeServicesResponse",
        union: false,
        members: &[
            Member::optional("services", Kind::List(&Services)),
            Member::optional("failures", Kind::List(&Failures)),
        ],
    };
    pub static DescribeTaskDefinitionRequest: Structure = Structure {
        name: "DescribeTaskDefinitionRequest",
        union: false,
        members: &[
            Member::required("taskDefinition", Kind::Text(&String)),
            Member::optional("include", Kind::List(&TaskDefinitionFieldList)),
        ],
    };
    pub static DescribeTaskDefinitionResponse: Structure = Structure {
        name: "DescribeTaskDefinitionResponse",
        union: false,
        members: &[
            Member::optional("taskDefinition", Kind::Structure(&TaskDefinition)),
            Member::optional("tags", Kind::List(&Tags)),
        ],
    };
    pub static DescribeTaskSetsRequest: Structure = Structure {
        name: "DescribeTaskSetsRequest",
        union: false,
        members: &[
            Member::required("cluster", Kind::Text(&String)),
            Member::required("service", Kind::Text(&String)),
            Member::optional("taskSets", Kind::List(&StringList)),
            Member::optional("include", Kind::List(&TaskSetFieldList)),
        ],
    };
    pub static DescribeTaskSetsResponse: Structure = Structure {
        name: "DescribeTaskSetsResponse",
        union: false,
        members: &[
            Member::optional("taskSets", Kind::List(&TaskSets)),
            Member::optional("failures", Kind::List(&Failures)),
        ],
    };
    pub static DescribeTasksRequest: Structure = Structure {
        name: "DescribeTasksRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::required("tasks", Kind::List(&StringList)),
            Member::optional("include", Kind::List(&TaskFieldList)),
        ],
    };
    pub static DescribeTasksResponse: Structure = Structure {
        name: "DescribeTasksResponse",
        union: false,
        members: &[
            Member::optional("tasks", Kind::List(&Tasks)),
            Member::optional("failures", Kind::List(&Failures)),
        ],
    };
    pub static DesiredStatus: Text = Text::one_of("DesiredStatus", super::DesiredStatus::TEXTS);
    pub static Device: Structure = Structure {
        name: "Device",
        union: false,
        members: &[
            Member::required("hostPath", Kind::Text(&String)),
            Member::optional("containerPath", Kind::Text(&String)),
            Member::optional("permissions", Kind::List(&DeviceCgroupPermissions)),
        ],
    };
    pub static DeviceCgroupPermission: Text =
        Text::one_of("DeviceCgroupPermission", super::DeviceCgroupPermission::TEXTS);
    pub static DeviceCgroupPermissions: List = List {
        element: Kind::Text(&DeviceCgroupPermission),
        element_name: "member",
        length: Length::ANY,
    };
    pub static DevicesList: List =
        List { element: Kind::Structure(&Device), element_name: "member", length: Length::ANY };
    pub static DisassociateGatewayFromClusterRequest: Structure = Structure {
        name: "DisassociateGatewayFromClusterRequest",
        union: false,
        members: &[
            Member::required("gateway", Kind::Text(&String)),
            Member::required("cluster", Kind::Text(&String)),
        ],
    };
    pub static DisassociateGatewayFromClusterResponse: Structure = Structure {
        name: "DisassociateGatewayFromClusterResponse",
        union: false,
        members: &[
            Member::optional("gatewayArn", Kind::Text(&String)),
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&GatewayClusterAssociationStatus)),
        ],
    };
    pub static DiscoverPollEndpointRequest: Structure = Structure {
        name: "DiscoverPollEndpointRequest",
        union: false,
        members: &[
            Member::optional("containerInstance", Kind::Text(&String)),
            Member::optional("cluster", Kind::Text(&String)),
        ],
    };
    pub static DiscoverPollEndpointResponse: Structure = Structure {
        name: "DiscoverPollEndpointResponse",
        union: false,
        members: &[
            Member::optional("endpoint", Kind::Text(&String)),
            Member::optional("telemetryEndpoint", Kind::Text(&String)),
            Member::optional("serviceConnectEndpoint", Kind::Text(&String)),
        ],
    };
    pub static DockerLabelsMap: Map =
        Map { key: &String, value: Kind::Text(&String), length: Length::ANY };
    pub static DockerVolumeConfiguration: Structure = Structure {
        name: "DockerVolumeConfiguration",
        union: false,
        members: &[
            Member::optional("scope", Kind::Text(&Scope)),
            Member::optional("autoprovision", Kind::Boolean),
            Member::optional("driver", Kind::Text(&String)),
            Member::optional("driverOpts", Kind::Map(&StringMap)),
            Member::optional("labels", Kind::Map(&StringMap)),
        ],
    };
    pub static EBSKMSKeyId: Text = Text::new("EBSKMSKeyId", Length::ANY, None);
    pub static EBSResourceType: Text =
        Text::one_of("EBSResourceType", super::EBSResourceType::TEXTS);
    pub static EBSSnapshotId: Text = Text::new("EBSSnapshotId", Length::ANY, None);
    pub static EBSTagSpecification: Structure = Structure {
        name: "EBSTagSpecification",
        union: false,
        members: &[
            Member::required("resourceType", Kind::Text(&EBSResourceType)),
            Member::optional("tags", Kind::List(&Tags)),
            Member::optional("propagateTags", Kind::Text(&PropagateTags)),
        ],
    };
    pub static EBSTagSpecifications: List = List {
        element: Kind::Structure(&EBSTagSpecification),
        element_name: "member",
        length: Length::ANY,
    };
    pub static EBSVolumeType: Text = Text::new("EBSVolumeType", Length::ANY, None);
    pub static ECSExpressGatewayService: Structure = Structure {
        name: "ECSExpressGatewayService",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional("serviceName", Kind::Text(&String)),
            Member::optional("serviceArn", Kind::Text(&String)),
            Member::optional("infrastructureRoleArn", Kind::Text(&String)),
            Member::optional("status", Kind::Structure(&ExpressGatewayServiceStatus)),
            Member::optional("currentDeployment", Kind::Text(&String)),
            Member::optional(
                "activeConfigurations",
                Kind::List(&ExpressGatewayServiceConfigurations),
            ),
            Member::optional("tags", Kind::List(&Tags)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("updatedAt", Kind::Timestamp),
        ],
    };
    pub static ECSManagedResources: Structure = Structure {
        name: "ECSManagedResources",
        union: false,
        members: &[
            Member::optional("ingressPaths", Kind::List(&ManagedIngressPaths)),
            Member::optional("autoScaling", Kind::Structure(&ManagedAutoScaling)),
            Member::optional("metricAlarms", Kind::List(&ManagedMetricAlarms)),
            Member::optional("serviceSecurityGroups", Kind::List(&ManagedSecurityGroups)),
            Member::optional("logGroups", Kind::List(&ManagedLogGroups)),
            Member::optional("gatewayConnections", Kind::List(&GatewayConnectionList)),
        ],
    };
    pub static ECSVolumeName: Text = Text::new("ECSVolumeName", Length::ANY, None);
    pub static EFSAuthorizationConfig: Structure = Structure {
        name: "EFSAuthorizationConfig",
        union: false,
        members: &[
            Member::optional("accessPointId", Kind::Text(&String)),
            Member::optional("iam", Kind::Text(&EFSAuthorizationConfigIAM)),
        ],
    };
    pub static EFSAuthorizationConfigIAM: Text =
        Text::one_of("EFSAuthorizationConfigIAM", super::EFSAuthorizationConfigIAM::TEXTS);
    pub static EFSTransitEncryption: Text =
        Text::one_of("EFSTransitEncryption", super::EFSTransitEncryption::TEXTS);
    pub static EFSVolumeConfiguration: Structure = Structure {
        name: "EFSVolumeConfiguration",
        union: false,
        members: &[
            Member::required("fileSystemId", Kind::Text(&String)),
            Member::optional("rootDirectory", Kind::Text(&String)),
            Member::optional("transitEncryption", Kind::Text(&EFSTransitEncryption)),
            Member::optional("transitEncryptionPort", Kind::Integer(Range::ANY)),
            Member::optional("authorizationConfig", Kind::Structure(&EFSAuthorizationConfig)),
        ],
    };
    pub static ElbGatewayResources: Structure = Structure {
        name: "ElbGatewayResources",
        union: false,
        members: &[
            Member::optional("loadBalancerArn", Kind::Text(&String)),
            Member::optional("listenerArn", Kind::Text(&String)),
            Member::optional("securityGroup", Kind::Text(&String)),
            Member::optional("gatewayRouteArns", Kind::List(&StringList)),
        ],
    };
    pub static ElbGatewayResourcesList: List = List {
        element: Kind::Structure(&ElbGatewayResources),
        element_name: "member",
        length: Length::new(Some(0), Some(20)),
    };
    pub static EnvironmentFile: Structure = Structure {
        name: "EnvironmentFile",
        union: false,
        members: &[
            Member::required("value", Kind::Text(&String)),
            Member::required("type", Kind::Text(&EnvironmentFileType)),
        ],
    };
    pub static EnvironmentFileType: Text =
        Text::one_of("EnvironmentFileType", super::EnvironmentFileType::TEXTS);
    pub static EnvironmentFiles: List = List {
        element: Kind::Structure(&EnvironmentFile),
        element_name: "member",
        length: Length::ANY,
    };
    pub static EnvironmentVariables: List = List {
        element: Kind::Structure(&KeyValuePair),
        element_name: "member",
        length: Length::ANY,
    };
    pub static EphemeralStorage: Structure = Structure {
        name: "EphemeralStorage",
        union: false,
        members: &[Member::required("sizeInGiB", Kind::Integer(Range::ANY))],
    };
    pub static ExcludedInstanceType: Text = Text::new(
        "ExcludedInstanceType",
        Length::new(Some(1), Some(30)),
        Some("[a-zA-Z0-9\\.\\*\\-]+"),
    );
    pub static ExcludedInstanceTypeSet: List = List {
        element: Kind::Text(&ExcludedInstanceType),
        element_name: "member",
        length: Length::new(Some(0), Some(400)),
    };
    pub static ExecuteCommandConfiguration: Structure = Structure {
        name: "ExecuteCommandConfiguration",
        union: false,
        members: &[
            Member::optional("kmsKeyId", Kind::Text(&String)),
            Member::optional("logging", Kind::Text(&ExecuteCommandLogging)),
            Member::optional("logConfiguration", Kind::Structure(&ExecuteCommandLogConfiguration)),
        ],
    };
    pub static ExecuteCommandLogConfiguration: Structure = Structure {
        name: "ExecuteCommandLogConfiguration",
        union: false,
        members: &[
            Member::optional("cloudWatchLogGroupName", Kind::Text(&String)),
            Member::optional("cloudWatchEncryptionEnabled", Kind::Boolean),
            Member::optional("s3BucketName", Kind::Text(&String)),
            Member::optional("s3EncryptionEnabled", Kind::Boolean),
            Member::optional("s3KeyPrefix", Kind::Text(&String)),
        ],
    };
    pub static ExecuteCommandLogging: Text =
        Text::one_of("ExecuteCommandLogging", super::ExecuteCommandLogging::TEXTS);
    pub static ExecuteCommandRequest: Structure = Structure {
        name: "ExecuteCommandRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional("container", Kind::Text(&String)),
            Member::required("command", Kind::Text(&String)),
            Member::required("interactive", Kind::Boolean),
            Member::required("task", Kind::Text(&String)),
        ],
    };
    pub static ExecuteCommandResponse: Structure = Structure {
        name: "ExecuteCommandResponse",
        union: false,
        members: &[
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::optional("containerArn", Kind::Text(&String)),
            Member::optional("containerName", Kind::Text(&String)),
            Member::optional("interactive", Kind::Boolean),
            Member::optional("session", Kind::Structure(&Session)),
            Member::optional("taskArn", Kind::Text(&String)),
        ],
    };
    pub static ExpressCpuArchitecture: Text =
        Text::one_of("ExpressCpuArchitecture", super::ExpressCpuArchitecture::TEXTS);
    pub static ExpressGatewayContainer: Structure = Structure {
        name: "ExpressGatewayContainer",
        union: false,
        members: &[
            Member::required("image", Kind::Text(&String)),
            Member::optional("containerPort", Kind::Integer(Range::ANY)),
            Member::optional(
                "awsLogsConfiguration",
                Kind::Structure(&ExpressGatewayServiceAwsLogsConfiguration),
            ),
            Member::optional(
                "repositoryCredentials",
                Kind::Structure(&ExpressGatewayRepositoryCredentials),
            ),
            Member::optional("command", Kind::List(&StringList)),
            Member::optional("environment", Kind::List(&EnvironmentVariables)).sensitive(),
            Member::optional("secrets", Kind::List(&SecretList)),
        ],
    };
    pub static ExpressGatewayRepositoryCredentials: Structure = Structure {
        name: "ExpressGatewayRepositoryCredentials",
        union: false,
        members: &[Member::optional("credentialsParameter", Kind::Text(&String))],
    };
    pub static ExpressGatewayScalingTarget: Structure = Structure {
        name: "ExpressGatewayScalingTarget",
        union: false,
        members: &[
            Member::optional("minTaskCount", Kind::Integer(Range::ANY)),
            Member::optional("maxTaskCount", Kind::Integer(Range::ANY)),
            Member::optional("autoScalingMetric", Kind::Text(&ExpressGatewayServiceScalingMetric)),
            Member::optional("autoScalingTargetValue", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ExpressGatewayServiceAwsLogsConfiguration: Structure = Structure {
        name: "ExpressGatewayServiceAwsLogsConfiguration",
        union: false,
        members: &[
            Member::required("logGroup", Kind::Text(&String)),
            Member::required("logStreamPrefix", Kind::Text(&String)),
        ],
    };
    pub static ExpressGatewayServiceConfiguration: Structure = Structure {
        name: "ExpressGatewayServiceConfiguration",
        union: false,
        members: &[
            Member::optional("serviceRevisionArn", Kind::Text(&String)),
            Member::optional("executionRoleArn", Kind::Text(&String)),
            Member::optional("taskRoleArn", Kind::Text(&String)),
            Member::optional("taskDefinitionArn", Kind::Text(&String)),
            Member::optional("cpu", Kind::Text(&String)),
            Member::optional("memory", Kind::Text(&String)),
            Member::optional("cpuArchitecture", Kind::Text(&ExpressCpuArchitecture)),
            Member::optional(
                "networkConfiguration",
                Kind::Structure(&ExpressGatewayServiceNetworkConfiguration),
            ),
            Member::optional("healthCheckPath", Kind::Text(&String)),
            Member::optional("primaryContainer", Kind::Structure(&ExpressGatewayContainer)),
            Member::optional("scalingTarget", Kind::Structure(&ExpressGatewayScalingTarget)),
            Member::optional("ingressPaths", Kind::List(&IngressPathSummaries)),
            Member::optional("createdAt", Kind::Timestamp),
        ],
    };
    pub static ExpressGatewayServiceConfigurations: List = List {
        element: Kind::Structure(&ExpressGatewayServiceConfiguration),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ExpressGatewayServiceInclude: Text =
        Text::one_of("ExpressGatewayServiceInclude", super::ExpressGatewayServiceInclude::TEXTS);
    pub static ExpressGatewayServiceIncludeList: List = List {
        element: Kind::Text(&ExpressGatewayServiceInclude),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ExpressGatewayServiceNetworkConfiguration: Structure = Structure {
        name: "ExpressGatewayServiceNetworkConfiguration",
        union: false,
        members: &[
            Member::optional("securityGroups", Kind::List(&StringList)),
            Member::optional("subnets", Kind::List(&StringList)),
        ],
    };
    pub static ExpressGatewayServiceScalingMetric: Text = Text::one_of(
        "ExpressGatewayServiceScalingMetric",
        super::ExpressGatewayServiceScalingMetric::TEXTS,
    );
    pub static ExpressGatewayServiceStatus: Structure = Structure {
        name: "ExpressGatewayServiceStatus",
        union: false,
        members: &[
            Member::optional("statusCode", Kind::Text(&ExpressGatewayServiceStatusCode)),
            Member::optional("statusReason", Kind::Text(&String)),
        ],
    };
    pub static ExpressGatewayServiceStatusCode: Text = Text::one_of(
        "ExpressGatewayServiceStatusCode",
        super::ExpressGatewayServiceStatusCode::TEXTS,
    );
    pub static FSxWindowsFileServerAuthorizationConfig: Structure = Structure {
        name: "FSxWindowsFileServerAuthorizationConfig",
        union: false,
        members: &[
            Member::required("credentialsParameter", Kind::Text(&String)),
            Member::required("domain", Kind::Text(&String)),
        ],
    };
    pub static FSxWindowsFileServerVolumeConfiguration: Structure = Structure {
        name: "FSxWindowsFileServerVolumeConfiguration",
        union: false,
        members: &[
            Member::required("fileSystemId", Kind::Text(&String)),
            Member::required("rootDirectory", Kind::Text(&String)),
            Member::required(
                "authorizationConfig",
                Kind::Structure(&FSxWindowsFileServerAuthorizationConfig),
            ),
        ],
    };
    pub static Failure: Structure = Structure {
        name: "Failure",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::optional("reason", Kind::Text(&String)),
            Member::optional("detail", Kind::Text(&String)),
        ],
    };
    pub static Failures: List =
        List { element: Kind::Structure(&Failure), element_name: "member", length: Length::ANY };
    pub static FirelensConfiguration: Structure = Structure {
        name: "FirelensConfiguration",
        union: false,
        members: &[
            Member::required("type", Kind::Text(&FirelensConfigurationType)),
            Member::optional("options", Kind::Map(&FirelensConfigurationOptionsMap)),
        ],
    };
    pub static FirelensConfigurationOptionsMap: Map =
        Map { key: &String, value: Kind::Text(&String), length: Length::ANY };
    pub static FirelensConfigurationType: Text =
        Text::one_of("FirelensConfigurationType", super::FirelensConfigurationType::TEXTS);
    pub static Gateway: Structure = Structure {
        name: "Gateway",
        union: false,
        members: &[
            Member::optional("gatewayArn", Kind::Text(&String)),
            Member::optional("name", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&GatewayStatus)),
            Member::optional("statusReason", Kind::Text(&String)),
            Member::optional("failures", Kind::List(&GatewayResourceFailureList)),
            Member::optional("infrastructureRoleArn", Kind::Text(&String)),
            Member::optional("deletionProtection", Kind::Boolean),
            Member::optional("configuration", Kind::Structure(&DescribeGatewayConfiguration)),
            Member::optional("accessType", Kind::Text(&AccessType)),
            Member::optional("propagateTags", Kind::Text(&PropagateGatewayTags)),
            Member::optional("tags", Kind::List(&Tags)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("updatedAt", Kind::Timestamp),
        ],
    };
    pub static GatewayAlbDesyncMitigationMode: Text = Text::one_of(
        "GatewayAlbDesyncMitigationMode",
        super::GatewayAlbDesyncMitigationMode::TEXTS,
    );
    pub static GatewayAlbProtocol: Text =
        Text::one_of("GatewayAlbProtocol", super::GatewayAlbProtocol::TEXTS);
    pub static GatewayAlbTestTrafficRules: Structure = Structure {
        name: "GatewayAlbTestTrafficRules",
        union: false,
        members: &[Member::optional("header", Kind::Structure(&GatewayTestTrafficHeader))],
    };
    pub static GatewayClusterAssociationStatus: Text = Text::one_of(
        "GatewayClusterAssociationStatus",
        super::GatewayClusterAssociationStatus::TEXTS,
    );
    pub static GatewayClusterAssociationStatusList: List = List {
        element: Kind::Text(&GatewayClusterAssociationStatus),
        element_name: "member",
        length: Length::new(Some(0), Some(3)),
    };
    pub static GatewayClusterAssociationSummary: Structure = Structure {
        name: "GatewayClusterAssociationSummary",
        union: false,
        members: &[
            Member::optional("gatewayArn", Kind::Text(&String)),
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&GatewayClusterAssociationStatus)),
        ],
    };
    pub static GatewayClusterAssociationSummaryList: List = List {
        element: Kind::Structure(&GatewayClusterAssociationSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static GatewayConfiguration: Structure = Structure {
        name: "GatewayConfiguration",
        union: true,
        members: &[Member::optional("hostSharedAlb", Kind::Structure(&HostSharedAlbConfiguration))],
    };
    pub static GatewayConnection: Structure = Structure {
        name: "GatewayConnection",
        union: false,
        members: &[
            Member::optional("gatewayArn", Kind::Text(&String)),
            Member::optional("gatewayRouteArn", Kind::Text(&String)),
            Member::optional("portName", Kind::Text(&String)),
            Member::optional("serviceUrl", Kind::Text(&String)),
            Member::optional("accessType", Kind::Text(&AccessType)),
            Member::optional("status", Kind::Text(&GatewayRouteStatus)),
            Member::optional("resources", Kind::Structure(&GatewayConnectionResources)),
        ],
    };
    pub static GatewayConnectionAlbResources: Structure = Structure {
        name: "GatewayConnectionAlbResources",
        union: false,
        members: &[
            Member::optional("acmCertificateArn", Kind::Text(&String)),
            Member::optional("loadBalancerArn", Kind::Text(&String)),
            Member::optional("loadBalancerSecurityGroupArns", Kind::List(&StringList)),
            Member::optional("listenerArn", Kind::Text(&String)),
            Member::optional("listenerRuleArn", Kind::Text(&String)),
            Member::optional("testListenerRuleArn", Kind::Text(&String)),
            Member::optional("targetGroupArn", Kind::Text(&String)),
            Member::optional("alternateTargetGroupArn", Kind::Text(&String)),
        ],
    };
    pub static GatewayConnectionAlbResourcesList: List = List {
        element: Kind::Structure(&GatewayConnectionAlbResources),
        element_name: "member",
        length: Length::new(Some(0), Some(1)),
    };
    pub static GatewayConnectionList: List = List {
        element: Kind::Structure(&GatewayConnection),
        element_name: "member",
        length: Length::new(Some(0), Some(5)),
    };
    pub static GatewayConnectionResources: Structure = Structure {
        name: "GatewayConnectionResources",
        union: true,
        members: &[Member::optional(
            "hostSharedAlb",
            Kind::List(&GatewayConnectionAlbResourcesList),
        )],
    };
    pub static GatewayConnector: Structure = Structure {
        name: "GatewayConnector",
        union: false,
        members: &[
            Member::required("portName", Kind::Text(&String)),
            Member::optional("healthCheck", Kind::Structure(&GatewayConnectorHealthCheck)),
            Member::optional("filters", Kind::Structure(&GatewayConnectorFilters)),
            Member::optional(
                "deregistrationDelay",
                Kind::Structure(&GatewayConnectorDeregistrationDelay),
            ),
        ],
    };
    pub static GatewayConnectorDeregistrationDelay: Structure = Structure {
        name: "GatewayConnectorDeregistrationDelay",
        union: false,
        members: &[Member::optional(
            "timeoutSeconds",
            Kind::Integer(Range::new(Some(0), Some(3600))),
        )],
    };
    pub static GatewayConnectorFilters: Structure = Structure {
        name: "GatewayConnectorFilters",
        union: false,
        members: &[Member::optional("accessTypes", Kind::List(&AccessTypeList))],
    };
    pub static GatewayConnectorHealthCheck: Structure = Structure {
        name: "GatewayConnectorHealthCheck",
        union: false,
        members: &[
            Member::optional(
                "healthCheckProtocol",
                Kind::Text(&GatewayConnectorHealthCheckProtocol),
            ),
            Member::optional("healthCheckPort", Kind::Integer(Range::ANY)),
            Member::optional("healthCheckPath", Kind::Text(&String)),
            Member::optional("healthCheckTimeoutSeconds", Kind::Integer(Range::ANY)),
            Member::optional("healthCheckIntervalSeconds", Kind::Integer(Range::ANY)),
            Member::optional("healthyThresholdCount", Kind::Integer(Range::ANY)),
            Member::optional("unhealthyThresholdCount", Kind::Integer(Range::ANY)),
            Member::optional("matcher", Kind::Structure(&GatewayConnectorHealthCheckMatcher)),
        ],
    };
    pub static GatewayConnectorHealthCheckMatcher: Structure = Structure {
        name: "GatewayConnectorHealthCheckMatcher",
        union: false,
        members: &[
            Member::optional("httpCode", Kind::Text(&String)),
            Member::optional("grpcCode", Kind::Text(&String)),
        ],
    };
    pub static GatewayConnectorHealthCheckProtocol: Text = Text::one_of(
        "GatewayConnectorHealthCheckProtocol",
        super::GatewayConnectorHealthCheckProtocol::TEXTS,
    );
    pub static GatewayConnectorList: List = List {
        element: Kind::Structure(&GatewayConnector),
        element_name: "member",
        length: Length::new(Some(0), Some(1)),
    };
    pub static GatewayElbAccessLogConfiguration: Structure = Structure {
        name: "GatewayElbAccessLogConfiguration",
        union: false,
        members: &[Member::optional(
            "destination",
            Kind::Structure(&GatewayElbAccessLogDestination),
        )],
    };
    pub static GatewayElbAccessLogDestination: Structure = Structure {
        name: "GatewayElbAccessLogDestination",
        union: true,
        members: &[Member::optional("s3", Kind::Structure(&GatewayElbAccessLogS3Destination))],
    };
    pub static GatewayElbAccessLogS3Destination: Structure = Structure {
        name: "GatewayElbAccessLogS3Destination",
        union: false,
        members: &[
            Member::required("bucket", Kind::Text(&String)),
            Member::optional("prefix", Kind::Text(&String)),
        ],
    };
    pub static GatewayElbIpAddressType: Text =
        Text::one_of("GatewayElbIpAddressType", super::GatewayElbIpAddressType::TEXTS);
    pub static GatewayElbNetworkConfiguration: Structure = Structure {
        name: "GatewayElbNetworkConfiguration",
        union: false,
        members: &[
            Member::optional("inboundSecurityGroup", Kind::Text(&String)),
            Member::optional("subnets", Kind::List(&StringList)),
            Member::optional("ipAddressType", Kind::Text(&GatewayElbIpAddressType)),
        ],
    };
    pub static GatewayElbScheme: Text =
        Text::one_of("GatewayElbScheme", super::GatewayElbScheme::TEXTS);
    pub static GatewayInfrastructureResources: Structure = Structure {
        name: "GatewayInfrastructureResources",
        union: true,
        members: &[Member::optional("hostSharedAlb", Kind::List(&ElbGatewayResourcesList))],
    };
    pub static GatewayOperationError: Structure = Structure {
        name: "GatewayOperationError",
        union: false,
        members: &[
            Member::optional("operation", Kind::Text(&String)),
            Member::optional("code", Kind::Text(&String)),
            Member::optional("message", Kind::Text(&String)),
        ],
    };
    pub static GatewayOperationErrorList: List = List {
        element: Kind::Structure(&GatewayOperationError),
        element_name: "member",
        length: Length::new(Some(0), Some(5)),
    };
    pub static GatewayResourceFailure: Structure = Structure {
        name: "GatewayResourceFailure",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::optional("errors", Kind::List(&GatewayOperationErrorList)),
        ],
    };
    pub static GatewayResourceFailureList: List = List {
        element: Kind::Structure(&GatewayResourceFailure),
        element_name: "member",
        length: Length::new(Some(0), Some(200)),
    };
    pub static GatewayResources: Structure = Structure {
        name: "GatewayResources",
        union: false,
        members: &[
            Member::optional("gatewayArn", Kind::Text(&String)),
            Member::optional("resources", Kind::Structure(&GatewayInfrastructureResources)),
        ],
    };
    pub static GatewayRoute: Structure = Structure {
        name: "GatewayRoute",
        union: false,
        members: &[
            Member::optional("gatewayRouteArn", Kind::Text(&String)),
            Member::optional("serviceArn", Kind::Text(&String)),
            Member::optional("serviceContainerPortName", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&GatewayRouteStatus)),
            Member::optional("serviceUrl", Kind::Text(&String)),
            Member::optional("resources", Kind::Structure(&GatewayRouteResources)),
        ],
    };
    pub static GatewayRouteAlbResources: Structure = Structure {
        name: "GatewayRouteAlbResources",
        union: false,
        members: &[
            Member::optional("acmCertificateArn", Kind::Text(&String)),
            Member::optional("loadBalancerArn", Kind::Text(&String)),
            Member::optional("listenerArn", Kind::Text(&String)),
            Member::optional("listenerRuleArn", Kind::Text(&String)),
            Member::optional("testListenerRuleArns", Kind::List(&StringList)),
            Member::optional(
                "loadBalancerSecurityGroups",
                Kind::List(&GatewayRouteLoadBalancerSecurityGroupList),
            ),
            Member::optional("serviceSecurityGroupArn", Kind::Text(&String)),
        ],
    };
    pub static GatewayRouteAlbResourcesList: List = List {
        element: Kind::Structure(&GatewayRouteAlbResources),
        element_name: "member",
        length: Length::ANY,
    };
    pub static GatewayRouteLoadBalancerSecurityGroup: Structure = Structure {
        name: "GatewayRouteLoadBalancerSecurityGroup",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::optional("ruleArns", Kind::List(&StringList)),
        ],
    };
    pub static GatewayRouteLoadBalancerSecurityGroupList: List = List {
        element: Kind::Structure(&GatewayRouteLoadBalancerSecurityGroup),
        element_name: "member",
        length: Length::ANY,
    };
    pub static GatewayRouteResources: Structure = Structure {
        name: "GatewayRouteResources",
        union: true,
        members: &[Member::optional("hostSharedAlb", Kind::List(&GatewayRouteAlbResourcesList))],
    };
    pub static GatewayRouteStatus: Text =
        Text::one_of("GatewayRouteStatus", super::GatewayRouteStatus::TEXTS);
    pub static GatewayRouteStatusList: List = List {
        element: Kind::Text(&GatewayRouteStatus),
        element_name: "member",
        length: Length::new(Some(0), Some(7)),
    };
    pub static GatewayRouteSummary: Structure = Structure {
        name: "GatewayRouteSummary",
        union: false,
        members: &[
            Member::optional("gatewayRouteArn", Kind::Text(&String)),
            Member::optional("gatewayArn", Kind::Text(&String)),
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::optional("serviceArn", Kind::Text(&String)),
            Member::optional("serviceContainerPortName", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&GatewayRouteStatus)),
        ],
    };
    pub static GatewayRouteSummaryList: List = List {
        element: Kind::Structure(&GatewayRouteSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static GatewayStatus: Text = Text::one_of("GatewayStatus", super::GatewayStatus::TEXTS);
    pub static GatewayStatusList: List = List {
        element: Kind::Text(&GatewayStatus),
        element_name: "member",
        length: Length::new(Some(0), Some(5)),
    };
    pub static GatewaySummary: Structure = Structure {
        name: "GatewaySummary",
        union: false,
        members: &[
            Member::optional("gatewayArn", Kind::Text(&String)),
            Member::optional("name", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&GatewayStatus)),
            Member::optional("createdAt", Kind::Timestamp),
        ],
    };
    pub static GatewaySummaryList: List = List {
        element: Kind::Structure(&GatewaySummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static GatewayTestTrafficHeader: Structure = Structure {
        name: "GatewayTestTrafficHeader",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&String)),
            Member::required("values", Kind::List(&StringList)),
        ],
    };
    pub static GetTaskProtectionRequest: Structure = Structure {
        name: "GetTaskProtectionRequest",
        union: false,
        members: &[
            Member::required("cluster", Kind::Text(&String)),
            Member::optional("tasks", Kind::List(&StringList)),
        ],
    };
    pub static GetTaskProtectionResponse: Structure = Structure {
        name: "GetTaskProtectionResponse",
        union: false,
        members: &[
            Member::optional("protectedTasks", Kind::List(&ProtectedTasks)),
            Member::optional("failures", Kind::List(&Failures)),
        ],
    };
    pub static GpuDevice: Structure = Structure {
        name: "GpuDevice",
        union: false,
        members: &[
            Member::optional("gpuId", Kind::Text(&String)),
            Member::optional("sharingMode", Kind::Text(&GpuSharingMode)),
            Member::optional("totalMemoryInMiB", Kind::Integer(Range::ANY)),
            Member::optional("remainingMemoryInMiB", Kind::Integer(Range::ANY)),
            Member::optional("containerCount", Kind::Integer(Range::ANY)),
        ],
    };
    pub static GpuDevices: List =
        List { element: Kind::Structure(&GpuDevice), element_name: "member", length: Length::ANY };
    pub static GpuIds: List =
        List { element: Kind::Text(&String), element_name: "member", length: Length::ANY };
    pub static GpuSharingMode: Text = Text::one_of("GpuSharingMode", super::GpuSharingMode::TEXTS);
    pub static HealthCheck: Structure = Structure {
        name: "HealthCheck",
        union: false,
        members: &[
            Member::required("command", Kind::List(&StringList)),
            Member::optional("interval", Kind::Integer(Range::ANY)),
            Member::optional("timeout", Kind::Integer(Range::ANY)),
            Member::optional("retries", Kind::Integer(Range::ANY)),
            Member::optional("startPeriod", Kind::Integer(Range::ANY)),
        ],
    };
    pub static HealthStatus: Text = Text::one_of("HealthStatus", super::HealthStatus::TEXTS);
    pub static HostEntry: Structure = Structure {
        name: "HostEntry",
        union: false,
        members: &[
            Member::required("hostname", Kind::Text(&String)),
            Member::required("ipAddress", Kind::Text(&String)),
        ],
    };
    pub static HostEntryList: List =
        List { element: Kind::Structure(&HostEntry), element_name: "member", length: Length::ANY };
    pub static HostSharedAlbConfiguration: Structure = Structure {
        name: "HostSharedAlbConfiguration",
        union: false,
        members: &[
            Member::optional(
                "networkConfiguration",
                Kind::Structure(&GatewayElbNetworkConfiguration),
            ),
            Member::optional("scheme", Kind::Text(&GatewayElbScheme)),
            Member::optional("webACLArn", Kind::Text(&String)),
            Member::optional("accessLogs", Kind::Structure(&GatewayElbAccessLogConfiguration)),
            Member::optional("port", Kind::Integer(Range::ANY)),
            Member::optional("protocol", Kind::Text(&GatewayAlbProtocol)),
            Member::optional("maxAlbCount", Kind::Integer(Range::ANY)),
            Member::optional("httpDesync", Kind::Text(&GatewayAlbDesyncMitigationMode)),
            Member::optional("testTrafficRules", Kind::Structure(&GatewayAlbTestTrafficRules)),
        ],
    };
    pub static HostVolumeProperties: Structure = Structure {
        name: "HostVolumeProperties",
        union: false,
        members: &[Member::optional("sourcePath", Kind::Text(&String))],
    };
    pub static IAMRoleArn: Text = Text::new("IAMRoleArn", Length::ANY, None);
    pub static InferenceAccelerator: Structure = Structure {
        name: "InferenceAccelerator",
        union: false,
        members: &[
            Member::required("deviceName", Kind::Text(&String)),
            Member::required("deviceType", Kind::Text(&String)),
        ],
    };
    pub static InferenceAcceleratorOverride: Structure = Structure {
        name: "InferenceAcceleratorOverride",
        union: false,
        members: &[
            Member::optional("deviceName", Kind::Text(&String)),
            Member::optional("deviceType", Kind::Text(&String)),
        ],
    };
    pub static InferenceAcceleratorOverrides: List = List {
        element: Kind::Structure(&InferenceAcceleratorOverride),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InferenceAccelerators: List = List {
        element: Kind::Structure(&InferenceAccelerator),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InfrastructureOptimization: Structure = Structure {
        name: "InfrastructureOptimization",
        union: false,
        members: &[Member::optional("scaleInAfter", Kind::Integer(Range::ANY))],
    };
    pub static IngressPathSummaries: List = List {
        element: Kind::Structure(&IngressPathSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static IngressPathSummary: Structure = Structure {
        name: "IngressPathSummary",
        union: false,
        members: &[
            Member::required("accessType", Kind::Text(&AccessType)),
            Member::required("endpoint", Kind::Text(&String)),
        ],
    };
    pub static InstanceGeneration: Text =
        Text::one_of("InstanceGeneration", super::InstanceGeneration::TEXTS);
    pub static InstanceGenerationSet: List = List {
        element: Kind::Text(&InstanceGeneration),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InstanceHealthCheckResult: Structure = Structure {
        name: "InstanceHealthCheckResult",
        union: false,
        members: &[
            Member::optional("type", Kind::Text(&InstanceHealthCheckType)),
            Member::optional("status", Kind::Text(&InstanceHealthCheckState)),
            Member::optional("statusReason", Kind::Text(&String)),
            Member::optional("lastUpdated", Kind::Timestamp),
            Member::optional("lastStatusChange", Kind::Timestamp),
        ],
    };
    pub static InstanceHealthCheckResultList: List = List {
        element: Kind::Structure(&InstanceHealthCheckResult),
        element_name: "member",
        length: Length::ANY,
    };
    pub static InstanceHealthCheckState: Text =
        Text::one_of("InstanceHealthCheckState", super::InstanceHealthCheckState::TEXTS);
    pub static InstanceHealthCheckType: Text =
        Text::one_of("InstanceHealthCheckType", super::InstanceHealthCheckType::TEXTS);
    pub static InstanceLaunchTemplate: Structure = Structure {
        name: "InstanceLaunchTemplate",
        union: false,
        members: &[
            Member::required("ec2InstanceProfileArn", Kind::Text(&String)),
            Member::required(
                "networkConfiguration",
                Kind::Structure(&ManagedInstancesNetworkConfiguration),
            ),
            Member::optional(
                "storageConfiguration",
                Kind::Structure(&ManagedInstancesStorageConfiguration),
            ),
            Member::optional(
                "localStorageConfiguration",
                Kind::Structure(&ManagedInstancesLocalStorageConfiguration),
            ),
            Member::optional("monitoring", Kind::Text(&ManagedInstancesMonitoringOptions)),
            Member::optional("capacityOptionType", Kind::Text(&CapacityOptionType)),
            Member::optional("instanceMetadataTagsPropagation", Kind::Boolean),
            Member::optional("instanceRequirements", Kind::Structure(&InstanceRequirementsRequest)),
            Member::optional("fipsEnabled", Kind::Boolean),
            Member::optional("capacityReservations", Kind::Structure(&CapacityReservationRequest)),
            Member::optional("nitroEnclavesEnabled", Kind::Boolean),
        ],
    };
    pub static InstanceLaunchTemplateUpdate: Structure = Structure {
        name: "InstanceLaunchTemplateUpdate",
        union: false,
        members: &[
            Member::optional("ec2InstanceProfileArn", Kind::Text(&String)),
            Member::optional(
                "networkConfiguration",
                Kind::Structure(&ManagedInstancesNetworkConfiguration),
            ),
            Member::optional(
                "storageConfiguration",
                Kind::Structure(&ManagedInstancesStorageConfiguration),
            ),
            Member::optional("instanceMetadataTagsPropagation", Kind::Boolean),
            Member::optional(
                "localStorageConfiguration",
                Kind::Structure(&ManagedInstancesLocalStorageConfiguration),
            ),
            Member::optional("monitoring", Kind::Text(&ManagedInstancesMonitoringOptions)),
            Member::optional("instanceRequirements", Kind::Structure(&InstanceRequirementsRequest)),
            Member::optional("capacityReservations", Kind::Structure(&CapacityReservationRequest)),
        ],
    };
    pub static InstanceRequirementsRequest: Structure = Structure {
        name: "InstanceRequirementsRequest",
        union: false,
        members: &[
            Member::required("vCpuCount", Kind::Structure(&VCpuCountRangeRequest)),
            Member::required("memoryMiB", Kind::Structure(&MemoryMiBRequest)),
            Member::optional("cpuManufacturers", Kind::List(&CpuManufacturerSet)),
            Member::optional("memoryGiBPerVCpu", Kind::Structure(&MemoryGiBPerVCpuRequest)),
            Member::optional("excludedInstanceTypes", Kind::List(&ExcludedInstanceTypeSet)),
            Member::optional("instanceGenerations", Kind::List(&InstanceGenerationSet)),
            Member::optional("spotMaxPricePercentageOverLowestPrice", Kind::Integer(Range::ANY)),
            Member::optional(
                "onDemandMaxPricePercentageOverLowestPrice",
                Kind::Integer(Range::ANY),
            ),
            Member::optional("bareMetal", Kind::Text(&BareMetal)),
            Member::optional("burstablePerformance", Kind::Text(&BurstablePerformance)),
            Member::optional("requireHibernateSupport", Kind::Boolean),
            Member::optional(
                "networkInterfaceCount",
                Kind::Structure(&NetworkInterfaceCountRequest),
            ),
            Member::optional("localStorage", Kind::Text(&LocalStorage)),
            Member::optional("localStorageTypes", Kind::List(&LocalStorageTypeSet)),
            Member::optional("totalLocalStorageGB", Kind::Structure(&TotalLocalStorageGBRequest)),
            Member::optional(
                "baselineEbsBandwidthMbps",
                Kind::Structure(&BaselineEbsBandwidthMbpsRequest),
            ),
            Member::optional("acceleratorTypes", Kind::List(&AcceleratorTypeSet)),
            Member::optional("acceleratorCount", Kind::Structure(&AcceleratorCountRequest)),
            Member::optional("acceleratorManufacturers", Kind::List(&AcceleratorManufacturerSet)),
            Member::optional("acceleratorNames", Kind::List(&AcceleratorNameSet)),
            Member::optional(
                "acceleratorTotalMemoryMiB",
                Kind::Structure(&AcceleratorTotalMemoryMiBRequest),
            ),
            Member::optional("networkBandwidthGbps", Kind::Structure(&NetworkBandwidthGbpsRequest)),
            Member::optional("allowedInstanceTypes", Kind::List(&AllowedInstanceTypeSet)),
            Member::optional(
                "maxSpotPriceAsPercentageOfOptimalOnDemandPrice",
                Kind::Integer(Range::ANY),
            ),
        ],
    };
    pub static IntegerList: List =
        List { element: Kind::Integer(Range::ANY), element_name: "member", length: Length::ANY };
    pub static IpcMode: Text = Text::one_of("IpcMode", super::IpcMode::TEXTS);
    pub static IsolationMode: Text = Text::one_of("IsolationMode", super::IsolationMode::TEXTS);
    pub static KernelCapabilities: Structure = Structure {
        name: "KernelCapabilities",
        union: false,
        members: &[
            Member::optional("add", Kind::List(&StringList)),
            Member::optional("drop", Kind::List(&StringList)),
        ],
    };
    pub static KeyValuePair: Structure = Structure {
        name: "KeyValuePair",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&String)),
            Member::optional("value", Kind::Text(&String)),
        ],
    };
    pub static LaunchType: Text = Text::one_of("LaunchType", super::LaunchType::TEXTS);
    pub static LinearConfiguration: Structure = Structure {
        name: "LinearConfiguration",
        union: false,
        members: &[
            Member::optional("stepPercent", Kind::Double(Span::ANY)),
            Member::optional("stepBakeTimeInMinutes", Kind::Integer(Range::ANY)),
        ],
    };
    pub static LinuxParameters: Structure = Structure {
        name: "LinuxParameters",
        union: false,
        members: &[
            Member::optional("capabilities", Kind::Structure(&KernelCapabilities)),
            Member::optional("devices", Kind::List(&DevicesList)),
            Member::optional("initProcessEnabled", Kind::Boolean),
            Member::optional("sharedMemorySize", Kind::Integer(Range::ANY)),
            Member::optional("tmpfs", Kind::List(&TmpfsList)),
            Member::optional("maxSwap", Kind::Integer(Range::ANY)),
            Member::optional("swappiness", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ListAccountSettingsRequest: Structure = Structure {
        name: "ListAccountSettingsRequest",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&SettingName)),
            Member::optional("value", Kind::Text(&String)),
            Member::optional("principalArn", Kind::Text(&String)),
            Member::optional("effectiveSettings", Kind::Boolean),
            Member::optional("nextToken", Kind::Text(&String)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ListAccountSettingsResponse: Structure = Structure {
        name: "ListAccountSettingsResponse",
        union: false,
        members: &[
            Member::optional("settings", Kind::List(&Settings)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListAttributesRequest: Structure = Structure {
        name: "ListAttributesRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::required("targetType", Kind::Text(&TargetType)),
            Member::optional("attributeName", Kind::Text(&String)),
            Member::optional("attributeValue", Kind::Text(&String)),
            Member::optional("nextToken", Kind::Text(&String)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ListAttributesResponse: Structure = Structure {
        name: "ListAttributesResponse",
        union: false,
        members: &[
            Member::optional("attributes", Kind::List(&Attributes)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListClustersRequest: Structure = Structure {
        name: "ListClustersRequest",
        union: false,
        members: &[
            Member::optional("nextToken", Kind::Text(&String)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ListClustersResponse: Structure = Structure {
        name: "ListClustersResponse",
        union: false,
        members: &[
            Member::optional("clusterArns", Kind::List(&StringList)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListContainerInstancesRequest: Structure = Structure {
        name: "ListContainerInstancesRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional("filter", Kind::Text(&String)),
            Member::optional("nextToken", Kind::Text(&String)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
            Member::optional("status", Kind::Text(&ContainerInstanceStatus)),
        ],
    };
    pub static ListContainerInstancesResponse: Structure = Structure {
        name: "ListContainerInstancesResponse",
        union: false,
        members: &[
            Member::optional("containerInstanceArns", Kind::List(&StringList)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListDaemonDeploymentsRequest: Structure = Structure {
        name: "ListDaemonDeploymentsRequest",
        union: false,
        members: &[
            Member::required("daemonArn", Kind::Text(&String)),
            Member::optional("status", Kind::List(&DaemonDeploymentStatusList)),
            Member::optional("createdAt", Kind::Structure(&CreatedAt)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListDaemonDeploymentsResponse: Structure = Structure {
        name: "ListDaemonDeploymentsResponse",
        union: false,
        members: &[
            Member::optional("nextToken", Kind::Text(&String)),
            Member::optional("daemonDeployments", Kind::List(&DaemonDeploymentSummaryList)),
        ],
    };
    pub static ListDaemonTaskDefinitionsRequest: Structure = Structure {
        name: "ListDaemonTaskDefinitionsRequest",
        union: false,
        members: &[
            Member::optional("familyPrefix", Kind::Text(&String)),
            Member::optional("family", Kind::Text(&String)),
            Member::optional("revision", Kind::Text(&DaemonTaskDefinitionRevisionFilter)),
            Member::optional("status", Kind::Text(&DaemonTaskDefinitionStatusFilter)),
            Member::optional("sort", Kind::Text(&SortOrder)),
            Member::optional("nextToken", Kind::Text(&String)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ListDaemonTaskDefinitionsResponse: Structure = Structure {
        name: "ListDaemonTaskDefinitionsResponse",
        union: false,
        members: &[
            Member::optional("daemonTaskDefinitions", Kind::List(&DaemonTaskDefinitionSummaries)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListDaemonsRequest: Structure = Structure {
        name: "ListDaemonsRequest",
        union: false,
        members: &[
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::optional("capacityProviderArns", Kind::List(&StringList)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListDaemonsResponse: Structure = Structure {
        name: "ListDaemonsResponse",
        union: false,
        members: &[
            Member::optional("daemonSummariesList", Kind::List(&DaemonSummariesList)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListGatewayClusterAssociationsRequest: Structure = Structure {
        name: "ListGatewayClusterAssociationsRequest",
        union: false,
        members: &[
            Member::optional("gateway", Kind::Text(&String)),
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional("status", Kind::List(&GatewayClusterAssociationStatusList)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListGatewayClusterAssociationsResponse: Structure = Structure {
        name: "ListGatewayClusterAssociationsResponse",
        union: false,
        members: &[
            Member::optional(
                "gatewayClusterAssociations",
                Kind::List(&GatewayClusterAssociationSummaryList),
            ),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListGatewayRoutesRequest: Structure = Structure {
        name: "ListGatewayRoutesRequest",
        union: false,
        members: &[
            Member::optional("gateway", Kind::Text(&String)),
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional("service", Kind::Text(&String)),
            Member::optional("serviceContainerPortName", Kind::Text(&String)),
            Member::optional("status", Kind::List(&GatewayRouteStatusList)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListGatewayRoutesResponse: Structure = Structure {
        name: "ListGatewayRoutesResponse",
        union: false,
        members: &[
            Member::optional("gatewayRoutes", Kind::List(&GatewayRouteSummaryList)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListGatewaysRequest: Structure = Structure {
        name: "ListGatewaysRequest",
        union: false,
        members: &[
            Member::optional("names", Kind::List(&StringList)),
            Member::optional("status", Kind::List(&GatewayStatusList)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListGatewaysResponse: Structure = Structure {
        name: "ListGatewaysResponse",
        union: false,
        members: &[
            Member::optional("gateways", Kind::List(&GatewaySummaryList)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListServiceDeploymentsRequest: Structure = Structure {
        name: "ListServiceDeploymentsRequest",
        union: false,
        members: &[
            Member::required("service", Kind::Text(&String)),
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional("status", Kind::List(&ServiceDeploymentStatusList)),
            Member::optional("createdAt", Kind::Structure(&CreatedAt)),
            Member::optional("nextToken", Kind::Text(&String)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ListServiceDeploymentsResponse: Structure = Structure {
        name: "ListServiceDeploymentsResponse",
        union: false,
        members: &[
            Member::optional("serviceDeployments", Kind::List(&ServiceDeploymentsBrief)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListServicesByNamespaceRequest: Structure = Structure {
        name: "ListServicesByNamespaceRequest",
        union: false,
        members: &[
            Member::required("namespace", Kind::Text(&String)),
            Member::optional("nextToken", Kind::Text(&String)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ListServicesByNamespaceResponse: Structure = Structure {
        name: "ListServicesByNamespaceResponse",
        union: false,
        members: &[
            Member::optional("serviceArns", Kind::List(&StringList)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListServicesRequest: Structure = Structure {
        name: "ListServicesRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional("nextToken", Kind::Text(&String)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
            Member::optional("launchType", Kind::Text(&LaunchType)),
            Member::optional("schedulingStrategy", Kind::Text(&SchedulingStrategy)),
            Member::optional("resourceManagementType", Kind::Text(&ResourceManagementType)),
        ],
    };
    pub static ListServicesResponse: Structure = Structure {
        name: "ListServicesResponse",
        union: false,
        members: &[
            Member::optional("serviceArns", Kind::List(&StringList)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListTagsForResourceRequest: Structure = Structure {
        name: "ListTagsForResourceRequest",
        union: false,
        members: &[Member::required("resourceArn", Kind::Text(&String))],
    };
    pub static ListTagsForResourceResponse: Structure = Structure {
        name: "ListTagsForResourceResponse",
        union: false,
        members: &[Member::optional("tags", Kind::List(&Tags))],
    };
    pub static ListTaskDefinitionFamiliesRequest: Structure = Structure {
        name: "ListTaskDefinitionFamiliesRequest",
        union: false,
        members: &[
            Member::optional("familyPrefix", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&TaskDefinitionFamilyStatus)),
            Member::optional("nextToken", Kind::Text(&String)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ListTaskDefinitionFamiliesResponse: Structure = Structure {
        name: "ListTaskDefinitionFamiliesResponse",
        union: false,
        members: &[
            Member::optional("families", Kind::List(&StringList)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListTaskDefinitionsRequest: Structure = Structure {
        name: "ListTaskDefinitionsRequest",
        union: false,
        members: &[
            Member::optional("familyPrefix", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&TaskDefinitionStatus)),
            Member::optional("sort", Kind::Text(&SortOrder)),
            Member::optional("nextToken", Kind::Text(&String)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ListTaskDefinitionsResponse: Structure = Structure {
        name: "ListTaskDefinitionsResponse",
        union: false,
        members: &[
            Member::optional("taskDefinitionArns", Kind::List(&StringList)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static ListTasksRequest: Structure = Structure {
        name: "ListTasksRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional("containerInstance", Kind::Text(&String)),
            Member::optional("family", Kind::Text(&String)),
            Member::optional("nextToken", Kind::Text(&String)),
            Member::optional("maxResults", Kind::Integer(Range::ANY)),
            Member::optional("startedBy", Kind::Text(&String)),
            Member::optional("serviceName", Kind::Text(&String)),
            Member::optional("desiredStatus", Kind::Text(&DesiredStatus)),
            Member::optional("launchType", Kind::Text(&LaunchType)),
            Member::optional("daemonName", Kind::Text(&String)),
        ],
    };
    pub static ListTasksResponse: Structure = Structure {
        name: "ListTasksResponse",
        union: false,
        members: &[
            Member::optional("taskArns", Kind::List(&StringList)),
            Member::optional("nextToken", Kind::Text(&String)),
        ],
    };
    pub static LoadBalancer: Structure = Structure {
        name: "LoadBalancer",
        union: false,
        members: &[
            Member::optional("targetGroupArn", Kind::Text(&String)),
            Member::optional("loadBalancerName", Kind::Text(&String)),
            Member::optional("containerName", Kind::Text(&String)),
            Member::optional("containerPort", Kind::Integer(Range::ANY)),
            Member::optional("advancedConfiguration", Kind::Structure(&AdvancedConfiguration)),
        ],
    };
    pub static LoadBalancers: List = List {
        element: Kind::Structure(&LoadBalancer),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LocalStorage: Text = Text::one_of("LocalStorage", super::LocalStorage::TEXTS);
    pub static LocalStorageType: Text =
        Text::one_of("LocalStorageType", super::LocalStorageType::TEXTS);
    pub static LocalStorageTypeSet: List = List {
        element: Kind::Text(&LocalStorageType),
        element_name: "member",
        length: Length::ANY,
    };
    pub static LogConfiguration: Structure = Structure {
        name: "LogConfiguration",
        union: false,
        members: &[
            Member::required("logDriver", Kind::Text(&LogDriver)),
            Member::optional("options", Kind::Map(&LogConfigurationOptionsMap)),
            Member::optional("secretOptions", Kind::List(&SecretList)),
        ],
    };
    pub static LogConfigurationOptionsMap: Map =
        Map { key: &String, value: Kind::Text(&String), length: Length::ANY };
    pub static LogDriver: Text = Text::one_of("LogDriver", super::LogDriver::TEXTS);
    pub static LogDriverVolumeConfiguration: Structure = Structure {
        name: "LogDriverVolumeConfiguration",
        union: false,
        members: &[Member::required("driver", Kind::Text(&LogDriver))],
    };
    pub static ManagedAgent: Structure = Structure {
        name: "ManagedAgent",
        union: false,
        members: &[
            Member::optional("lastStartedAt", Kind::Timestamp),
            Member::optional("name", Kind::Text(&ManagedAgentName)),
            Member::optional("reason", Kind::Text(&String)),
            Member::optional("lastStatus", Kind::Text(&String)),
        ],
    };
    pub static ManagedAgentName: Text =
        Text::one_of("ManagedAgentName", super::ManagedAgentName::TEXTS);
    pub static ManagedAgentStateChange: Structure = Structure {
        name: "ManagedAgentStateChange",
        union: false,
        members: &[
            Member::required("containerName", Kind::Text(&String)),
            Member::required("managedAgentName", Kind::Text(&ManagedAgentName)),
            Member::required("status", Kind::Text(&String)),
            Member::optional("reason", Kind::Text(&String)),
        ],
    };
    pub static ManagedAgentStateChanges: List = List {
        element: Kind::Structure(&ManagedAgentStateChange),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ManagedAgents: List = List {
        element: Kind::Structure(&ManagedAgent),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ManagedApplicationAutoScalingPolicies: List = List {
        element: Kind::Structure(&ManagedApplicationAutoScalingPolicy),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ManagedApplicationAutoScalingPolicy: Structure = Structure {
        name: "ManagedApplicationAutoScalingPolicy",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::required("status", Kind::Text(&ManagedResourceStatus)),
            Member::optional("statusReason", Kind::Text(&String)),
            Member::required("updatedAt", Kind::Timestamp),
            Member::required("policyType", Kind::Text(&String)),
            Member::required("targetValue", Kind::Double(Span::ANY)),
            Member::required("metric", Kind::Text(&String)),
        ],
    };
    pub static ManagedAutoScaling: Structure = Structure {
        name: "ManagedAutoScaling",
        union: false,
        members: &[
            Member::optional("scalableTarget", Kind::Structure(&ManagedScalableTarget)),
            Member::optional(
                "applicationAutoScalingPolicies",
                Kind::List(&ManagedApplicationAutoScalingPolicies),
            ),
        ],
    };
    pub static ManagedCertificate: Structure = Structure {
        name: "ManagedCertificate",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::required("status", Kind::Text(&ManagedResourceStatus)),
            Member::optional("statusReason", Kind::Text(&String)),
            Member::required("updatedAt", Kind::Timestamp),
            Member::required("domainName", Kind::Text(&String)),
        ],
    };
    pub static ManagedDraining: Text =
        Text::one_of("ManagedDraining", super::ManagedDraining::TEXTS);
    pub static ManagedIngressPath: Structure = Structure {
        name: "ManagedIngressPath",
        union: false,
        members: &[
            Member::required("accessType", Kind::Text(&AccessType)),
            Member::required("endpoint", Kind::Text(&String)),
            Member::optional("loadBalancer", Kind::Structure(&ManagedLoadBalancer)),
            Member::optional("loadBalancerSecurityGroups", Kind::List(&ManagedSecurityGroups)),
            Member::optional("certificate", Kind::Structure(&ManagedCertificate)),
            Member::optional("listener", Kind::Structure(&ManagedListener)),
            Member::optional("rule", Kind::Structure(&ManagedListenerRule)),
            Member::optional("targetGroups", Kind::List(&ManagedTargetGroups)),
        ],
    };
    pub static ManagedIngressPaths: List = List {
        element: Kind::Structure(&ManagedIngressPath),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ManagedInstancesLocalStorageConfiguration: Structure = Structure {
        name: "ManagedInstancesLocalStorageConfiguration",
        union: false,
        members: &[Member::optional("useLocalStorage", Kind::Boolean)],
    };
    pub static ManagedInstancesMonitoringOptions: Text = Text::one_of(
        "ManagedInstancesMonitoringOptions",
        super::ManagedInstancesMonitoringOptions::TEXTS,
    );
    pub static ManagedInstancesNetworkConfiguration: Structure = Structure {
        name: "ManagedInstancesNetworkConfiguration",
        union: false,
        members: &[
            Member::optional("subnets", Kind::List(&StringList)),
            Member::optional("securityGroups", Kind::List(&StringList)),
        ],
    };
    pub static ManagedInstancesProvider: Structure = Structure {
        name: "ManagedInstancesProvider",
        union: false,
        members: &[
            Member::optional("infrastructureRoleArn", Kind::Text(&String)),
            Member::optional("instanceLaunchTemplate", Kind::Structure(&InstanceLaunchTemplate)),
            Member::optional("propagateTags", Kind::Text(&PropagateMITags)),
            Member::optional(
                "infrastructureOptimization",
                Kind::Structure(&InfrastructureOptimization),
            ),
            Member::optional("autoRepairConfiguration", Kind::Structure(&AutoRepairConfiguration)),
        ],
    };
    pub static ManagedInstancesStorageConfiguration: Structure = Structure {
        name: "ManagedInstancesStorageConfiguration",
        union: false,
        members: &[Member::optional("storageSizeGiB", Kind::Integer(Range::new(Some(1), None)))],
    };
    pub static ManagedListener: Structure = Structure {
        name: "ManagedListener",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::required("status", Kind::Text(&ManagedResourceStatus)),
            Member::optional("statusReason", Kind::Text(&String)),
            Member::required("updatedAt", Kind::Timestamp),
        ],
    };
    pub static ManagedListenerRule: Structure = Structure {
        name: "ManagedListenerRule",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::required("status", Kind::Text(&ManagedResourceStatus)),
            Member::optional("statusReason", Kind::Text(&String)),
            Member::required("updatedAt", Kind::Timestamp),
        ],
    };
    pub static ManagedLoadBalancer: Structure = Structure {
        name: "ManagedLoadBalancer",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::required("status", Kind::Text(&ManagedResourceStatus)),
            Member::optional("statusReason", Kind::Text(&String)),
            Member::required("updatedAt", Kind::Timestamp),
            Member::required("scheme", Kind::Text(&String)),
            Member::optional("subnetIds", Kind::List(&StringList)),
            Member::optional("securityGroupIds", Kind::List(&StringList)),
        ],
    };
    pub static ManagedLogGroup: Structure = Structure {
        name: "ManagedLogGroup",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::required("status", Kind::Text(&ManagedResourceStatus)),
            Member::optional("statusReason", Kind::Text(&String)),
            Member::required("updatedAt", Kind::Timestamp),
            Member::required("logGroupName", Kind::Text(&String)),
        ],
    };
    pub static ManagedLogGroups: List = List {
        element: Kind::Structure(&ManagedLogGroup),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ManagedMetricAlarm: Structure = Structure {
        name: "ManagedMetricAlarm",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::required("status", Kind::Text(&ManagedResourceStatus)),
            Member::optional("statusReason", Kind::Text(&String)),
            Member::required("updatedAt", Kind::Timestamp),
        ],
    };
    pub static ManagedMetricAlarms: List = List {
        element: Kind::Structure(&ManagedMetricAlarm),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ManagedResourceStatus: Text =
        Text::one_of("ManagedResourceStatus", super::ManagedResourceStatus::TEXTS);
    pub static ManagedScalableTarget: Structure = Structure {
        name: "ManagedScalableTarget",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::required("status", Kind::Text(&ManagedResourceStatus)),
            Member::optional("statusReason", Kind::Text(&String)),
            Member::required("updatedAt", Kind::Timestamp),
            Member::required("minCapacity", Kind::Integer(Range::ANY)),
            Member::required("maxCapacity", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ManagedScaling: Structure = Structure {
        name: "ManagedScaling",
        union: false,
        members: &[
            Member::optional("status", Kind::Text(&ManagedScalingStatus)),
            Member::optional("targetCapacity", Kind::Integer(Range::new(Some(1), Some(100)))),
            Member::optional(
                "minimumScalingStepSize",
                Kind::Integer(Range::new(Some(1), Some(10000))),
            ),
            Member::optional(
                "maximumScalingStepSize",
                Kind::Integer(Range::new(Some(1), Some(10000))),
            ),
            Member::optional(
                "instanceWarmupPeriod",
                Kind::Integer(Range::new(Some(0), Some(10000))),
            ),
        ],
    };
    pub static ManagedScalingStatus: Text =
        Text::one_of("ManagedScalingStatus", super::ManagedScalingStatus::TEXTS);
    pub static ManagedSecurityGroup: Structure = Structure {
        name: "ManagedSecurityGroup",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::required("status", Kind::Text(&ManagedResourceStatus)),
            Member::optional("statusReason", Kind::Text(&String)),
            Member::required("updatedAt", Kind::Timestamp),
        ],
    };
    pub static ManagedSecurityGroups: List = List {
        element: Kind::Structure(&ManagedSecurityGroup),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ManagedStorageConfiguration: Structure = Structure {
        name: "ManagedStorageConfiguration",
        union: false,
        members: &[
            Member::optional("kmsKeyId", Kind::Text(&String)),
            Member::optional("fargateEphemeralStorageKmsKeyId", Kind::Text(&String)),
        ],
    };
    pub static ManagedTargetGroup: Structure = Structure {
        name: "ManagedTargetGroup",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::required("status", Kind::Text(&ManagedResourceStatus)),
            Member::optional("statusReason", Kind::Text(&String)),
            Member::required("updatedAt", Kind::Timestamp),
            Member::required("healthCheckPath", Kind::Text(&String)),
            Member::required("healthCheckPort", Kind::Integer(Range::ANY)),
            Member::required("port", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ManagedTargetGroups: List = List {
        element: Kind::Structure(&ManagedTargetGroup),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ManagedTerminationProtection: Text =
        Text::one_of("ManagedTerminationProtection", super::ManagedTerminationProtection::TEXTS);
    pub static MemoryGiBPerVCpuRequest: Structure = Structure {
        name: "MemoryGiBPerVCpuRequest",
        union: false,
        members: &[
            Member::optional("min", Kind::Double(Span::ANY)),
            Member::optional("max", Kind::Double(Span::ANY)),
        ],
    };
    pub static MemoryMiBRequest: Structure = Structure {
        name: "MemoryMiBRequest",
        union: false,
        members: &[
            Member::required("min", Kind::Integer(Range::ANY)),
            Member::optional("max", Kind::Integer(Range::ANY)),
        ],
    };
    pub static MetricConfiguration: Structure = Structure {
        name: "MetricConfiguration",
        union: false,
        members: &[
            Member::required("metricNames", Kind::List(&MetricNamesList)),
            Member::required("resolutionSeconds", Kind::Integer(Range::new(Some(20), Some(60)))),
        ],
    };
    pub static MetricConfigurationList: List = List {
        element: Kind::Structure(&MetricConfiguration),
        element_name: "member",
        length: Length::new(Some(0), Some(5)),
    };
    pub static MetricName: Text = Text::new("MetricName", Length::new(Some(1), Some(255)), None);
    pub static MetricNamesList: List = List {
        element: Kind::Text(&MetricName),
        element_name: "member",
        length: Length::new(Some(1), Some(5)),
    };
    pub static MonitoringConfiguration: Structure = Structure {
        name: "MonitoringConfiguration",
        union: false,
        members: &[Member::optional("metricConfigurations", Kind::List(&MetricConfigurationList))],
    };
    pub static MountPoint: Structure = Structure {
        name: "MountPoint",
        union: false,
        members: &[
            Member::optional("sourceVolume", Kind::Text(&String)),
            Member::optional("containerPath", Kind::Text(&String)),
            Member::optional("readOnly", Kind::Boolean),
        ],
    };
    pub static MountPointList: List =
        List { element: Kind::Structure(&MountPoint), element_name: "member", length: Length::ANY };
    pub static NetworkBandwidthGbpsRequest: Structure = Structure {
        name: "NetworkBandwidthGbpsRequest",
        union: false,
        members: &[
            Member::optional("min", Kind::Double(Span::ANY)),
            Member::optional("max", Kind::Double(Span::ANY)),
        ],
    };
    pub static NetworkBinding: Structure = Structure {
        name: "NetworkBinding",
        union: false,
        members: &[
            Member::optional("bindIP", Kind::Text(&String)),
            Member::optional("containerPort", Kind::Integer(Range::ANY)),
            Member::optional("hostPort", Kind::Integer(Range::ANY)),
            Member::optional("protocol", Kind::Text(&TransportProtocol)),
            Member::optional("containerPortRange", Kind::Text(&String)),
            Member::optional("hostPortRange", Kind::Text(&String)),
        ],
    };
    pub static NetworkBindings: List = List {
        element: Kind::Structure(&NetworkBinding),
        element_name: "member",
        length: Length::ANY,
    };
    pub static NetworkConfiguration: Structure = Structure {
        name: "NetworkConfiguration",
        union: false,
        members: &[Member::optional("awsvpcConfiguration", Kind::Structure(&AwsVpcConfiguration))],
    };
    pub static NetworkInterface: Structure = Structure {
        name: "NetworkInterface",
        union: false,
        members: &[
            Member::optional("attachmentId", Kind::Text(&String)),
            Member::optional("privateIpv4Address", Kind::Text(&String)),
            Member::optional("ipv6Address", Kind::Text(&String)),
        ],
    };
    pub static NetworkInterfaceCountRequest: Structure = Structure {
        name: "NetworkInterfaceCountRequest",
        union: false,
        members: &[
            Member::optional("min", Kind::Integer(Range::ANY)),
            Member::optional("max", Kind::Integer(Range::ANY)),
        ],
    };
    pub static NetworkInterfaces: List = List {
        element: Kind::Structure(&NetworkInterface),
        element_name: "member",
        length: Length::ANY,
    };
    pub static NetworkMode: Text = Text::one_of("NetworkMode", super::NetworkMode::TEXTS);
    pub static NeuronDeviceIds: List =
        List { element: Kind::Text(&String), element_name: "member", length: Length::ANY };
    pub static NvidiaMpsAllocation: Structure = Structure {
        name: "NvidiaMpsAllocation",
        union: false,
        members: &[
            Member::required("memory", Kind::Integer(Range::new(Some(1), None))),
            Member::optional("maxComputePercent", Kind::Integer(Range::new(Some(1), Some(100)))),
        ],
    };
    pub static OSFamily: Text = Text::one_of("OSFamily", super::OSFamily::TEXTS);
    pub static PidMode: Text = Text::one_of("PidMode", super::PidMode::TEXTS);
    pub static PlacementConstraint: Structure = Structure {
        name: "PlacementConstraint",
        union: false,
        members: &[
            Member::optional("type", Kind::Text(&PlacementConstraintType)),
            Member::optional("expression", Kind::Text(&String)),
        ],
    };
    pub static PlacementConstraintType: Text =
        Text::one_of("PlacementConstraintType", super::PlacementConstraintType::TEXTS);
    pub static PlacementConstraints: List = List {
        element: Kind::Structure(&PlacementConstraint),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PlacementStrategies: List = List {
        element: Kind::Structure(&PlacementStrategy),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PlacementStrategy: Structure = Structure {
        name: "PlacementStrategy",
        union: false,
        members: &[
            Member::optional("type", Kind::Text(&PlacementStrategyType)),
            Member::optional("field", Kind::Text(&String)),
        ],
    };
    pub static PlacementStrategyType: Text =
        Text::one_of("PlacementStrategyType", super::PlacementStrategyType::TEXTS);
    pub static PlatformDevice: Structure = Structure {
        name: "PlatformDevice",
        union: false,
        members: &[
            Member::required("id", Kind::Text(&String)),
            Member::required("type", Kind::Text(&PlatformDeviceType)),
        ],
    };
    pub static PlatformDeviceType: Text =
        Text::one_of("PlatformDeviceType", super::PlatformDeviceType::TEXTS);
    pub static PlatformDevices: List = List {
        element: Kind::Structure(&PlatformDevice),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PortMapping: Structure = Structure {
        name: "PortMapping",
        union: false,
        members: &[
            Member::optional("containerPort", Kind::Integer(Range::ANY)),
            Member::optional("hostPort", Kind::Integer(Range::ANY)),
            Member::optional("protocol", Kind::Text(&TransportProtocol)),
            Member::optional("name", Kind::Text(&String)),
            Member::optional("appProtocol", Kind::Text(&ApplicationProtocol)),
            Member::optional("containerPortRange", Kind::Text(&String)),
        ],
    };
    pub static PortMappingList: List = List {
        element: Kind::Structure(&PortMapping),
        element_name: "member",
        length: Length::ANY,
    };
    pub static PropagateGatewayTags: Text =
        Text::one_of("PropagateGatewayTags", super::PropagateGatewayTags::TEXTS);
    pub static PropagateMITags: Text =
        Text::one_of("PropagateMITags", super::PropagateMITags::TEXTS);
    pub static PropagateTags: Text = Text::one_of("PropagateTags", super::PropagateTags::TEXTS);
    pub static ProtectedTask: Structure = Structure {
        name: "ProtectedTask",
        union: false,
        members: &[
            Member::optional("taskArn", Kind::Text(&String)),
            Member::optional("protectionEnabled", Kind::Boolean),
            Member::optional("expirationDate", Kind::Timestamp),
        ],
    };
    pub static ProtectedTasks: List = List {
        element: Kind::Structure(&ProtectedTask),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ProxyConfiguration: Structure = Structure {
        name: "ProxyConfiguration",
        union: false,
        members: &[
            Member::optional("type", Kind::Text(&ProxyConfigurationType)),
            Member::required("containerName", Kind::Text(&String)),
            Member::optional("properties", Kind::List(&ProxyConfigurationProperties)),
        ],
    };
    pub static ProxyConfigurationProperties: List = List {
        element: Kind::Structure(&KeyValuePair),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ProxyConfigurationType: Text =
        Text::one_of("ProxyConfigurationType", super::ProxyConfigurationType::TEXTS);
    pub static PutAccountSettingDefaultRequest: Structure = Structure {
        name: "PutAccountSettingDefaultRequest",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&SettingName)),
            Member::required("value", Kind::Text(&String)),
        ],
    };
    pub static PutAccountSettingDefaultResponse: Structure = Structure {
        name: "PutAccountSettingDefaultResponse",
        union: false,
        members: &[Member::optional("setting", Kind::Structure(&Setting))],
    };
    pub static PutAccountSettingRequest: Structure = Structure {
        name: "PutAccountSettingRequest",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&SettingName)),
            Member::required("value", Kind::Text(&String)),
            Member::optional("principalArn", Kind::Text(&String)),
        ],
    };
    pub static PutAccountSettingResponse: Structure = Structure {
        name: "PutAccountSettingResponse",
        union: false,
        members: &[Member::optional("setting", Kind::Structure(&Setting))],
    };
    pub static PutAttributesRequest: Structure = Structure {
        name: "PutAttributesRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::required("attributes", Kind::List(&Attributes)),
        ],
    };
    pub static PutAttributesResponse: Structure = Structure {
        name: "PutAttributesResponse",
        union: false,
        members: &[Member::optional("attributes", Kind::List(&Attributes))],
    };
    pub static PutClusterCapacityProvidersRequest: Structure = Structure {
        name: "PutClusterCapacityProvidersRequest",
        union: false,
        members: &[
            Member::required("cluster", Kind::Text(&String)),
            Member::required("capacityProviders", Kind::List(&StringList)),
            Member::required(
                "defaultCapacityProviderStrategy",
                Kind::List(&CapacityProviderStrategy),
            ),
        ],
    };
    pub static PutClusterCapacityProvidersResponse: Structure = Structure {
        name: "PutClusterCapacityProvidersResponse",
        union: false,
        members: &[Member::optional("cluster", Kind::Structure(&Cluster))],
    };
    pub static RegisterContainerInstanceRequest: Structure = Structure {
        name: "RegisterContainerInstanceRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional("instanceIdentityDocument", Kind::Text(&String)),
            Member::optional("instanceIdentityDocumentSignature", Kind::Text(&String)),
            Member::optional("totalResources", Kind::List(&Resources)),
            Member::optional("versionInfo", Kind::Structure(&VersionInfo)),
            Member::optional("containerInstanceArn", Kind::Text(&String)),
            Member::optional("attributes", Kind::List(&Attributes)),
            Member::optional("platformDevices", Kind::List(&PlatformDevices)),
            Member::optional("tags", Kind::List(&Tags)),
        ],
    };
    pub static RegisterContainerInstanceResponse: Structure = Structure {
        name: "RegisterContainerInstanceResponse",
        union: false,
        members: &[Member::optional("containerInstance", Kind::Structure(&ContainerInstance))],
    };
    pub static RegisterDaemonTaskDefinitionRequest: Structure = Structure {
        name: "RegisterDaemonTaskDefinitionRequest",
        union: false,
        members: &[
            Member::required("family", Kind::Text(&String)),
            Member::optional("taskRoleArn", Kind::Text(&String)),
            Member::optional("executionRoleArn", Kind::Text(&String)),
            Member::required("containerDefinitions", Kind::List(&DaemonContainerDefinitionList)),
            Member::optional("cpu", Kind::Text(&String)),
            Member::optional("memory", Kind::Text(&String)),
            Member::optional("volumes", Kind::List(&DaemonVolumeList)),
            Member::optional("tags", Kind::List(&Tags)),
            Member::optional("pidMode", Kind::Text(&DaemonPidMode)),
            Member::optional("ipcMode", Kind::Text(&DaemonIpcMode)),
        ],
    };
    pub static RegisterDaemonTaskDefinitionResponse: Structure = Structure {
        name: "RegisterDaemonTaskDefinitionResponse",
        union: false,
        members: &[Member::optional("daemonTaskDefinitionArn", Kind::Text(&String))],
    };
    pub static RegisterTaskDefinitionRequest: Structure = Structure {
        name: "RegisterTaskDefinitionRequest",
        union: false,
        members: &[
            Member::required("family", Kind::Text(&String)),
            Member::optional("taskRoleArn", Kind::Text(&String)),
            Member::optional("executionRoleArn", Kind::Text(&String)),
            Member::optional("networkMode", Kind::Text(&NetworkMode)),
            Member::required("containerDefinitions", Kind::List(&ContainerDefinitions)),
            Member::optional("volumes", Kind::List(&VolumeList)),
            Member::optional(
                "placementConstraints",
                Kind::List(&TaskDefinitionPlacementConstraints),
            ),
            Member::optional("requiresCompatibilities", Kind::List(&CompatibilityList)),
            Member::optional("cpu", Kind::Text(&String)),
            Member::optional("memory", Kind::Text(&String)),
            Member::optional("tags", Kind::List(&Tags)),
            Member::optional("pidMode", Kind::Text(&PidMode)),
            Member::optional("ipcMode", Kind::Text(&IpcMode)),
            Member::optional("proxyConfiguration", Kind::Structure(&ProxyConfiguration)),
            Member::optional("inferenceAccelerators", Kind::List(&InferenceAccelerators)),
            Member::optional("ephemeralStorage", Kind::Structure(&EphemeralStorage)),
            Member::optional("runtimePlatform", Kind::Structure(&RuntimePlatform)),
            Member::optional("enableFaultInjection", Kind::Boolean),
            Member::optional(
                "trustedExecutionConfiguration",
                Kind::Structure(&TrustedExecutionConfiguration),
            ),
        ],
    };
    pub static RegisterTaskDefinitionResponse: Structure = Structure {
        name: "RegisterTaskDefinitionResponse",
        union: false,
        members: &[
            Member::optional("taskDefinition", Kind::Structure(&TaskDefinition)),
            Member::optional("tags", Kind::List(&Tags)),
        ],
    };
    pub static RepositoryCredentials: Structure = Structure {
        name: "RepositoryCredentials",
        union: false,
        members: &[Member::required("credentialsParameter", Kind::Text(&String))],
    };
    pub static RequiresAttributes: List =
        List { element: Kind::Structure(&Attribute), element_name: "member", length: Length::ANY };
    pub static ResolvedConfiguration: Structure = Structure {
        name: "ResolvedConfiguration",
        union: false,
        members: &[
            Member::optional("loadBalancers", Kind::List(&ServiceRevisionLoadBalancers)),
            Member::optional(
                "vpcLatticeConfigurations",
                Kind::List(&ServiceRevisionVpcLatticeConfigurations),
            ),
        ],
    };
    pub static Resource: Structure = Structure {
        name: "Resource",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&String)),
            Member::optional("type", Kind::Text(&String)),
            Member::optional("doubleValue", Kind::Double(Span::ANY)),
            Member::optional("longValue", Kind::Long(Range::ANY)),
            Member::optional("integerValue", Kind::Integer(Range::ANY)),
            Member::optional("stringSetValue", Kind::List(&StringList)),
        ],
    };
    pub static ResourceManagementType: Text =
        Text::one_of("ResourceManagementType", super::ResourceManagementType::TEXTS);
    pub static ResourceRequirement: Structure = Structure {
        name: "ResourceRequirement",
        union: false,
        members: &[
            Member::optional("value", Kind::Text(&String)),
            Member::required("type", Kind::Text(&ResourceType)),
            Member::optional("sharingStrategy", Kind::Structure(&SharingStrategy)),
        ],
    };
    pub static ResourceRequirements: List = List {
        element: Kind::Structure(&ResourceRequirement),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ResourceType: Text = Text::one_of("ResourceType", super::ResourceType::TEXTS);
    pub static Resources: List =
        List { element: Kind::Structure(&Resource), element_name: "member", length: Length::ANY };
    pub static Rollback: Structure = Structure {
        name: "Rollback",
        union: false,
        members: &[
            Member::optional("reason", Kind::Text(&String)),
            Member::optional("startedAt", Kind::Timestamp),
            Member::optional("serviceRevisionArn", Kind::Text(&String)),
        ],
    };
    pub static RunTaskRequest: Structure = Structure {
        name: "RunTaskRequest",
        union: false,
        members: &[
            Member::optional("capacityProviderStrategy", Kind::List(&CapacityProviderStrategy)),
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional("count", Kind::Integer(Range::ANY)),
            Member::optional("enableECSManagedTags", Kind::Boolean),
            Member::optional("enableExecuteCommand", Kind::Boolean),
            Member::optional("group", Kind::Text(&String)),
            Member::optional("launchType", Kind::Text(&LaunchType)),
            Member::optional("networkConfiguration", Kind::Structure(&NetworkConfiguration)),
            Member::optional("overrides", Kind::Structure(&TaskOverride)),
            Member::optional("placementConstraints", Kind::List(&PlacementConstraints)),
            Member::optional("placementStrategy", Kind::List(&PlacementStrategies)),
            Member::optional("platformVersion", Kind::Text(&String)),
            Member::optional("propagateTags", Kind::Text(&PropagateTags)),
            Member::optional("referenceId", Kind::Text(&String)),
            Member::optional("startedBy", Kind::Text(&String)),
            Member::optional("tags", Kind::List(&Tags)),
            Member::required("taskDefinition", Kind::Text(&String)),
            Member::optional("clientToken", Kind::Text(&String)),
            Member::optional("volumeConfigurations", Kind::List(&TaskVolumeConfigurations)),
        ],
    };
    pub static RunTaskResponse: Structure = Structure {
        name: "RunTaskResponse",
        union: false,
        members: &[
            Member::optional("tasks", Kind::List(&Tasks)),
            Member::optional("failures", Kind::List(&Failures)),
        ],
    };
    pub static RuntimePlatform: Structure = Structure {
        name: "RuntimePlatform",
        union: false,
        members: &[
            Member::optional("cpuArchitecture", Kind::Text(&CPUArchitecture)),
            Member::optional("operatingSystemFamily", Kind::Text(&OSFamily)),
        ],
    };
    pub static RuntimePlatformOverride: Structure = Structure {
        name: "RuntimePlatformOverride",
        union: false,
        members: &[Member::optional("cpuArchitecture", Kind::Text(&String))],
    };
    pub static S3FilesVolumeConfiguration: Structure = Structure {
        name: "S3FilesVolumeConfiguration",
        union: false,
        members: &[
            Member::required("fileSystemArn", Kind::Text(&String)),
            Member::optional("rootDirectory", Kind::Text(&String)),
            Member::optional("transitEncryptionPort", Kind::Integer(Range::ANY)),
            Member::optional("accessPointArn", Kind::Text(&String)),
        ],
    };
    pub static Scale: Structure = Structure {
        name: "Scale",
        union: false,
        members: &[
            Member::optional("value", Kind::Double(Span::ANY)),
            Member::optional("unit", Kind::Text(&ScaleUnit)),
        ],
    };
    pub static ScaleUnit: Text = Text::one_of("ScaleUnit", super::ScaleUnit::TEXTS);
    pub static SchedulingStrategy: Text =
        Text::one_of("SchedulingStrategy", super::SchedulingStrategy::TEXTS);
    pub static Scope: Text = Text::one_of("Scope", super::Scope::TEXTS);
    pub static Secret: Structure = Structure {
        name: "Secret",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&String)),
            Member::required("valueFrom", Kind::Text(&String)),
        ],
    };
    pub static SecretList: List =
        List { element: Kind::Structure(&Secret), element_name: "member", length: Length::ANY };
    pub static SensitiveString: Text = Text::new("SensitiveString", Length::ANY, None);
    pub static Service: Structure = Structure {
        name: "Service",
        union: false,
        members: &[
            Member::optional("serviceArn", Kind::Text(&String)),
            Member::optional("serviceName", Kind::Text(&String)),
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::optional("loadBalancers", Kind::List(&LoadBalancers)),
            Member::optional("serviceRegistries", Kind::List(&ServiceRegistries)),
            Member::optional("status", Kind::Text(&String)),
            Member::optional("desiredCount", Kind::Integer(Range::ANY)),
            Member::optional("runningCount", Kind::Integer(Range::ANY)),
            Member::optional("pendingCount", Kind::Integer(Range::ANY)),
            Member::optional("launchType", Kind::Text(&LaunchType)),
            Member::optional("capacityProviderStrategy", Kind::List(&CapacityProviderStrategy)),
            Member::optional("platformVersion", Kind::Text(&String)),
            Member::optional("platformFamily", Kind::Text(&String)),
            Member::optional("taskDefinition", Kind::Text(&String)),
            Member::optional("deploymentConfiguration", Kind::Structure(&DeploymentConfiguration)),
            Member::optional("taskSets", Kind::List(&TaskSets)),
            Member::optional("deployments", Kind::List(&Deployments)),
            Member::optional("roleArn", Kind::Text(&String)),
            Member::optional("events", Kind::List(&ServiceEvents)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("currentServiceDeployment", Kind::Text(&String)),
            Member::optional(
                "currentServiceRevisions",
                Kind::List(&ServiceCurrentRevisionSummaryList),
            ),
            Member::optional("placementConstraints", Kind::List(&PlacementConstraints)),
            Member::optional("placementStrategy", Kind::List(&PlacementStrategies)),
            Member::optional("networkConfiguration", Kind::Structure(&NetworkConfiguration)),
            Member::optional("healthCheckGracePeriodSeconds", Kind::Integer(Range::ANY)),
            Member::optional("schedulingStrategy", Kind::Text(&SchedulingStrategy)),
            Member::optional("deploymentController", Kind::Structure(&DeploymentController)),
            Member::optional("tags", Kind::List(&Tags)),
            Member::optional("createdBy", Kind::Text(&String)),
            Member::optional("enableECSManagedTags", Kind::Boolean),
            Member::optional("propagateTags", Kind::Text(&PropagateTags)),
            Member::optional("enableExecuteCommand", Kind::Boolean),
            Member::optional(
                "availabilityZoneRebalancing",
                Kind::Text(&AvailabilityZoneRebalancing),
            ),
            Member::optional("resourceManagementType", Kind::Text(&ResourceManagementType)),
        ],
    };
    pub static ServiceConnectAccessLogConfiguration: Structure = Structure {
        name: "ServiceConnectAccessLogConfiguration",
        union: false,
        members: &[
            Member::required("format", Kind::Text(&ServiceConnectAccessLoggingFormat)),
            Member::optional(
                "includeQueryParameters",
                Kind::Text(&ServiceConnectIncludeQueryParameters),
            ),
        ],
    };
    pub static ServiceConnectAccessLoggingFormat: Text = Text::one_of(
        "ServiceConnectAccessLoggingFormat",
        super::ServiceConnectAccessLoggingFormat::TEXTS,
    );
    pub static ServiceConnectClientAlias: Structure = Structure {
        name: "ServiceConnectClientAlias",
        union: false,
        members: &[
            Member::required("port", Kind::Integer(Range::new(Some(0), Some(65535)))),
            Member::optional("dnsName", Kind::Text(&String)),
            Member::optional("testTrafficRules", Kind::Structure(&ServiceConnectTestTrafficRules)),
        ],
    };
    pub static ServiceConnectClientAliasList: List = List {
        element: Kind::Structure(&ServiceConnectClientAlias),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServiceConnectConfiguration: Structure = Structure {
        name: "ServiceConnectConfiguration",
        union: false,
        members: &[
            Member::required("enabled", Kind::Boolean),
            Member::optional("namespace", Kind::Text(&String)),
            Member::optional("services", Kind::List(&ServiceConnectServiceList)),
            Member::optional("logConfiguration", Kind::Structure(&LogConfiguration)),
            Member::optional(
                "accessLogConfiguration",
                Kind::Structure(&ServiceConnectAccessLogConfiguration),
            ),
            Member::optional(
                "containerConfigurations",
                Kind::List(&ServiceConnectContainerConfigurations),
            ),
        ],
    };
    pub static ServiceConnectContainerConfiguration: Structure = Structure {
        name: "ServiceConnectContainerConfiguration",
        union: true,
        members: &[Member::optional("logLevel", Kind::Text(&ServiceConnectContainerLogLevel))],
    };
    pub static ServiceConnectContainerConfigurations: List = List {
        element: Kind::Structure(&ServiceConnectContainerConfiguration),
        element_name: "member",
        length: Length::new(Some(0), Some(10)),
    };
    pub static ServiceConnectContainerLogLevel: Text = Text::one_of(
        "ServiceConnectContainerLogLevel",
        super::ServiceConnectContainerLogLevel::TEXTS,
    );
    pub static ServiceConnectIncludeQueryParameters: Text = Text::one_of(
        "ServiceConnectIncludeQueryParameters",
        super::ServiceConnectIncludeQueryParameters::TEXTS,
    );
    pub static ServiceConnectService: Structure = Structure {
        name: "ServiceConnectService",
        union: false,
        members: &[
            Member::required("portName", Kind::Text(&String)),
            Member::optional("discoveryName", Kind::Text(&String)),
            Member::optional("clientAliases", Kind::List(&ServiceConnectClientAliasList)),
            Member::optional(
                "ingressPortOverride",
                Kind::Integer(Range::new(Some(0), Some(65535))),
            ),
            Member::optional("timeout", Kind::Structure(&TimeoutConfiguration)),
            Member::optional("tls", Kind::Structure(&ServiceConnectTlsConfiguration)),
        ],
    };
    pub static ServiceConnectServiceList: List = List {
        element: Kind::Structure(&ServiceConnectService),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServiceConnectServiceResource: Structure = Structure {
        name: "ServiceConnectServiceResource",
        union: false,
        members: &[
            Member::optional("discoveryName", Kind::Text(&String)),
            Member::optional("discoveryArn", Kind::Text(&String)),
        ],
    };
    pub static ServiceConnectServiceResourceList: List = List {
        element: Kind::Structure(&ServiceConnectServiceResource),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServiceConnectTestTrafficHeaderMatchRules: Structure = Structure {
        name: "ServiceConnectTestTrafficHeaderMatchRules",
        union: false,
        members: &[Member::required("exact", Kind::Text(&String))],
    };
    pub static ServiceConnectTestTrafficHeaderRules: Structure = Structure {
        name: "ServiceConnectTestTrafficHeaderRules",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&String)),
            Member::optional("value", Kind::Structure(&ServiceConnectTestTrafficHeaderMatchRules)),
        ],
    };
    pub static ServiceConnectTestTrafficRules: Structure = Structure {
        name: "ServiceConnectTestTrafficRules",
        union: false,
        members: &[Member::required(
            "header",
            Kind::Structure(&ServiceConnectTestTrafficHeaderRules),
        )],
    };
    pub static ServiceConnectTlsCertificateAuthority: Structure = Structure {
        name: "ServiceConnectTlsCertificateAuthority",
        union: false,
        members: &[Member::optional("awsPcaAuthorityArn", Kind::Text(&String))],
    };
    pub static ServiceConnectTlsConfiguration: Structure = Structure {
        name: "ServiceConnectTlsConfiguration",
        union: false,
        members: &[
            Member::required(
                "issuerCertificateAuthority",
                Kind::Structure(&ServiceConnectTlsCertificateAuthority),
            ),
            Member::optional("kmsKey", Kind::Text(&String)),
            Member::optional("roleArn", Kind::Text(&String)),
        ],
    };
    pub static ServiceCurrentRevisionSummary: Structure = Structure {
        name: "ServiceCurrentRevisionSummary",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::optional("requestedTaskCount", Kind::Integer(Range::ANY)),
            Member::optional("runningTaskCount", Kind::Integer(Range::ANY)),
            Member::optional("pendingTaskCount", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ServiceCurrentRevisionSummaryList: List = List {
        element: Kind::Structure(&ServiceCurrentRevisionSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServiceDeployment: Structure = Structure {
        name: "ServiceDeployment",
        union: false,
        members: &[
            Member::optional("serviceDeploymentArn", Kind::Text(&String)),
            Member::optional("serviceArn", Kind::Text(&String)),
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("startedAt", Kind::Timestamp),
            Member::optional("finishedAt", Kind::Timestamp),
            Member::optional("stoppedAt", Kind::Timestamp),
            Member::optional("updatedAt", Kind::Timestamp),
            Member::optional("sourceServiceRevisions", Kind::List(&ServiceRevisionsSummaryList)),
            Member::optional("targetServiceRevision", Kind::Structure(&ServiceRevisionSummary)),
            Member::optional("status", Kind::Text(&ServiceDeploymentStatus)),
            Member::optional("statusReason", Kind::Text(&String)),
            Member::optional("lifecycleStage", Kind::Text(&ServiceDeploymentLifecycleStage)),
            Member::optional(
                "lifecycleHookDetails",
                Kind::List(&DeploymentLifecycleHookDetailList),
            ),
            Member::optional("deploymentConfiguration", Kind::Structure(&DeploymentConfiguration)),
            Member::optional("rollback", Kind::Structure(&Rollback)),
            Member::optional(
                "deploymentCircuitBreaker",
                Kind::Structure(&ServiceDeploymentCircuitBreaker),
            ),
            Member::optional("alarms", Kind::Structure(&ServiceDeploymentAlarms)),
        ],
    };
    pub static ServiceDeploymentAlarms: Structure = Structure {
        name: "ServiceDeploymentAlarms",
        union: false,
        members: &[
            Member::optional("status", Kind::Text(&ServiceDeploymentRollbackMonitorsStatus)),
            Member::optional("alarmNames", Kind::List(&StringList)),
            Member::optional("triggeredAlarmNames", Kind::List(&StringList)),
        ],
    };
    pub static ServiceDeploymentBrief: Structure = Structure {
        name: "ServiceDeploymentBrief",
        union: false,
        members: &[
            Member::optional("serviceDeploymentArn", Kind::Text(&String)),
            Member::optional("serviceArn", Kind::Text(&String)),
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::optional("startedAt", Kind::Timestamp),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("finishedAt", Kind::Timestamp),
            Member::optional("targetServiceRevisionArn", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&ServiceDeploymentStatus)),
            Member::optional("statusReason", Kind::Text(&String)),
        ],
    };
    pub static ServiceDeploymentCircuitBreaker: Structure = Structure {
        name: "ServiceDeploymentCircuitBreaker",
        union: false,
        members: &[
            Member::optional("status", Kind::Text(&ServiceDeploymentRollbackMonitorsStatus)),
            Member::optional("failureCount", Kind::Integer(Range::ANY)),
            Member::optional("threshold", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ServiceDeploymentLifecycleStage: Text = Text::one_of(
        "ServiceDeploymentLifecycleStage",
        super::ServiceDeploymentLifecycleStage::TEXTS,
    );
    pub static ServiceDeploymentRollbackMonitorsStatus: Text = Text::one_of(
        "ServiceDeploymentRollbackMonitorsStatus",
        super::ServiceDeploymentRollbackMonitorsStatus::TEXTS,
    );
    pub static ServiceDeploymentStatus: Text =
        Text::one_of("ServiceDeploymentStatus", super::ServiceDeploymentStatus::TEXTS);
    pub static ServiceDeploymentStatusList: List = List {
        element: Kind::Text(&ServiceDeploymentStatus),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServiceDeployments: List = List {
        element: Kind::Structure(&ServiceDeployment),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServiceDeploymentsBrief: List = List {
        element: Kind::Structure(&ServiceDeploymentBrief),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServiceEvent: Structure = Structure {
        name: "ServiceEvent",
        union: false,
        members: &[
            Member::optional("id", Kind::Text(&String)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("message", Kind::Text(&String)),
        ],
    };
    pub static ServiceEvents: List = List {
        element: Kind::Structure(&ServiceEvent),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServiceField: Text = Text::one_of("ServiceField", super::ServiceField::TEXTS);
    pub static ServiceFieldList: List =
        List { element: Kind::Text(&ServiceField), element_name: "member", length: Length::ANY };
    pub static ServiceManagedEBSVolumeConfiguration: Structure = Structure {
        name: "ServiceManagedEBSVolumeConfiguration",
        union: false,
        members: &[
            Member::optional("encrypted", Kind::Boolean),
            Member::optional("kmsKeyId", Kind::Text(&EBSKMSKeyId)),
            Member::optional("volumeType", Kind::Text(&EBSVolumeType)),
            Member::optional("sizeInGiB", Kind::Integer(Range::ANY)),
            Member::optional("snapshotId", Kind::Text(&EBSSnapshotId)),
            Member::optional("volumeInitializationRate", Kind::Integer(Range::ANY)),
            Member::optional("iops", Kind::Integer(Range::ANY)),
            Member::optional("throughput", Kind::Integer(Range::ANY)),
            Member::optional("tagSpecifications", Kind::List(&EBSTagSpecifications)),
            Member::required("roleArn", Kind::Text(&IAMRoleArn)),
            Member::optional("filesystemType", Kind::Text(&TaskFilesystemType)),
        ],
    };
    pub static ServiceRegistries: List = List {
        element: Kind::Structure(&ServiceRegistry),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServiceRegistry: Structure = Structure {
        name: "ServiceRegistry",
        union: false,
        members: &[
            Member::optional("registryArn", Kind::Text(&String)),
            Member::optional("port", Kind::Integer(Range::ANY)),
            Member::optional("containerName", Kind::Text(&String)),
            Member::optional("containerPort", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ServiceRevision: Structure = Structure {
        name: "ServiceRevision",
        union: false,
        members: &[
            Member::optional("serviceRevisionArn", Kind::Text(&String)),
            Member::optional("serviceArn", Kind::Text(&String)),
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::optional("taskDefinition", Kind::Text(&String)),
            Member::optional("capacityProviderStrategy", Kind::List(&CapacityProviderStrategy)),
            Member::optional("launchType", Kind::Text(&LaunchType)),
            Member::optional("platformVersion", Kind::Text(&String)),
            Member::optional("platformFamily", Kind::Text(&String)),
            Member::optional("loadBalancers", Kind::List(&LoadBalancers)),
            Member::optional("serviceRegistries", Kind::List(&ServiceRegistries)),
            Member::optional("networkConfiguration", Kind::Structure(&NetworkConfiguration)),
            Member::optional("containerImages", Kind::List(&ContainerImages)),
            Member::optional("guardDutyEnabled", Kind::Boolean),
            Member::optional(
                "serviceConnectConfiguration",
                Kind::Structure(&ServiceConnectConfiguration),
            ),
            Member::optional("volumeConfigurations", Kind::List(&ServiceVolumeConfigurations)),
            Member::optional(
                "fargateEphemeralStorage",
                Kind::Structure(&DeploymentEphemeralStorage),
            ),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("vpcLatticeConfigurations", Kind::List(&VpcLatticeConfigurations)),
            Member::optional("resolvedConfiguration", Kind::Structure(&ResolvedConfiguration)),
            Member::optional("ecsManagedResources", Kind::Structure(&ECSManagedResources)),
            Member::optional("overrides", Kind::Structure(&ServiceRevisionOverrides)),
            Member::optional("gatewayConnectors", Kind::List(&GatewayConnectorList)),
            Member::optional("monitoring", Kind::Structure(&MonitoringConfiguration)),
        ],
    };
    pub static ServiceRevisionCleanup: Text =
        Text::one_of("ServiceRevisionCleanup", super::ServiceRevisionCleanup::TEXTS);
    pub static ServiceRevisionLoadBalancer: Structure = Structure {
        name: "ServiceRevisionLoadBalancer",
        union: false,
        members: &[
            Member::optional("targetGroupArn", Kind::Text(&String)),
            Member::optional("productionListenerRule", Kind::Text(&String)),
        ],
    };
    pub static ServiceRevisionLoadBalancers: List = List {
        element: Kind::Structure(&ServiceRevisionLoadBalancer),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServiceRevisionOverrides: Structure = Structure {
        name: "ServiceRevisionOverrides",
        union: false,
        members: &[Member::optional("runtimePlatform", Kind::Structure(&RuntimePlatformOverride))],
    };
    pub static ServiceRevisionSummary: Structure = Structure {
        name: "ServiceRevisionSummary",
        union: false,
        members: &[
            Member::optional("arn", Kind::Text(&String)),
            Member::optional("requestedTaskCount", Kind::Integer(Range::ANY)),
            Member::optional("runningTaskCount", Kind::Integer(Range::ANY)),
            Member::optional("pendingTaskCount", Kind::Integer(Range::ANY)),
            Member::optional("requestedTestTrafficWeight", Kind::Double(Span::ANY)),
            Member::optional("requestedProductionTrafficWeight", Kind::Double(Span::ANY)),
        ],
    };
    pub static ServiceRevisionVpcLatticeConfiguration: Structure = Structure {
        name: "ServiceRevisionVpcLatticeConfiguration",
        union: false,
        members: &[
            Member::optional("targetGroupArn", Kind::Text(&String)),
            Member::optional("productionListenerRule", Kind::Text(&String)),
        ],
    };
    pub static ServiceRevisionVpcLatticeConfigurations: List = List {
        element: Kind::Structure(&ServiceRevisionVpcLatticeConfiguration),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServiceRevisions: List = List {
        element: Kind::Structure(&ServiceRevision),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServiceRevisionsSummaryList: List = List {
        element: Kind::Structure(&ServiceRevisionSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServiceVolumeConfiguration: Structure = Structure {
        name: "ServiceVolumeConfiguration",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&ECSVolumeName)),
            Member::optional(
                "managedEBSVolume",
                Kind::Structure(&ServiceManagedEBSVolumeConfiguration),
            ),
        ],
    };
    pub static ServiceVolumeConfigurations: List = List {
        element: Kind::Structure(&ServiceVolumeConfiguration),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Services: List =
        List { element: Kind::Structure(&Service), element_name: "member", length: Length::ANY };
    pub static Session: Structure = Structure {
        name: "Session",
        union: false,
        members: &[
            Member::optional("sessionId", Kind::Text(&String)),
            Member::optional("streamUrl", Kind::Text(&String)),
            Member::optional("tokenValue", Kind::Text(&SensitiveString)).sensitive(),
        ],
    };
    pub static Setting: Structure = Structure {
        name: "Setting",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&SettingName)),
            Member::optional("value", Kind::Text(&String)),
            Member::optional("principalArn", Kind::Text(&String)),
            Member::optional("type", Kind::Text(&SettingType)),
        ],
    };
    pub static SettingName: Text = Text::one_of("SettingName", super::SettingName::TEXTS);
    pub static SettingType: Text = Text::one_of("SettingType", super::SettingType::TEXTS);
    pub static Settings: List =
        List { element: Kind::Structure(&Setting), element_name: "member", length: Length::ANY };
    pub static SharingStrategy: Structure = Structure {
        name: "SharingStrategy",
        union: true,
        members: &[Member::optional("nvidiaMps", Kind::Structure(&NvidiaMpsAllocation))],
    };
    pub static SortOrder: Text = Text::one_of("SortOrder", super::SortOrder::TEXTS);
    pub static StabilityStatus: Text =
        Text::one_of("StabilityStatus", super::StabilityStatus::TEXTS);
    pub static StartTaskRequest: Structure = Structure {
        name: "StartTaskRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::required("containerInstances", Kind::List(&StringList)),
            Member::optional("enableECSManagedTags", Kind::Boolean),
            Member::optional("enableExecuteCommand", Kind::Boolean),
            Member::optional("group", Kind::Text(&String)),
            Member::optional("networkConfiguration", Kind::Structure(&NetworkConfiguration)),
            Member::optional("overrides", Kind::Structure(&TaskOverride)),
            Member::optional("propagateTags", Kind::Text(&PropagateTags)),
            Member::optional("referenceId", Kind::Text(&String)),
            Member::optional("startedBy", Kind::Text(&String)),
            Member::optional("tags", Kind::List(&Tags)),
            Member::required("taskDefinition", Kind::Text(&String)),
            Member::optional("volumeConfigurations", Kind::List(&TaskVolumeConfigurations)),
        ],
    };
    pub static StartTaskResponse: Structure = Structure {
        name: "StartTaskResponse",
        union: false,
        members: &[
            Member::optional("tasks", Kind::List(&Tasks)),
            Member::optional("failures", Kind::List(&Failures)),
        ],
    };
    pub static Statistics: List = List {
        element: Kind::Structure(&KeyValuePair),
        element_name: "member",
        length: Length::ANY,
    };
    pub static StopServiceDeploymentRequest: Structure = Structure {
        name: "StopServiceDeploymentRequest",
        union: false,
        members: &[
            Member::required("serviceDeploymentArn", Kind::Text(&String)),
            Member::optional("stopType", Kind::Text(&StopServiceDeploymentStopType)),
        ],
    };
    pub static StopServiceDeploymentResponse: Structure = Structure {
        name: "StopServiceDeploymentResponse",
        union: false,
        members: &[Member::optional("serviceDeploymentArn", Kind::Text(&String))],
    };
    pub static StopServiceDeploymentStopType: Text =
        Text::one_of("StopServiceDeploymentStopType", super::StopServiceDeploymentStopType::TEXTS);
    pub static StopTaskRequest: Structure = Structure {
        name: "StopTaskRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::required("task", Kind::Text(&String)),
            Member::optional("reason", Kind::Text(&String)),
        ],
    };
    pub static StopTaskResponse: Structure = Structure {
        name: "StopTaskResponse",
        union: false,
        members: &[Member::optional("task", Kind::Structure(&Task))],
    };
    pub static String: Text = Text::new("String", Length::ANY, None);
    pub static StringList: List =
        List { element: Kind::Text(&String), element_name: "member", length: Length::ANY };
    pub static StringMap: Map =
        Map { key: &String, value: Kind::Text(&String), length: Length::ANY };
    pub static SubmitAttachmentStateChangesRequest: Structure = Structure {
        name: "SubmitAttachmentStateChangesRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::required("attachments", Kind::List(&AttachmentStateChanges)),
        ],
    };
    pub static SubmitAttachmentStateChangesResponse: Structure = Structure {
        name: "SubmitAttachmentStateChangesResponse",
        union: false,
        members: &[Member::optional("acknowledgment", Kind::Text(&String))],
    };
    pub static SubmitContainerStateChangeRequest: Structure = Structure {
        name: "SubmitContainerStateChangeRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional("task", Kind::Text(&String)),
            Member::optional("containerName", Kind::Text(&String)),
            Member::optional("runtimeId", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&String)),
            Member::optional("exitCode", Kind::Integer(Range::ANY)),
            Member::optional("reason", Kind::Text(&String)),
            Member::optional("networkBindings", Kind::List(&NetworkBindings)),
        ],
    };
    pub static SubmitContainerStateChangeResponse: Structure = Structure {
        name: "SubmitContainerStateChangeResponse",
        union: false,
        members: &[Member::optional("acknowledgment", Kind::Text(&String))],
    };
    pub static SubmitTaskStateChangeRequest: Structure = Structure {
        name: "SubmitTaskStateChangeRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional("task", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&String)),
            Member::optional("reason", Kind::Text(&String)),
            Member::optional("containers", Kind::List(&ContainerStateChanges)),
            Member::optional("attachments", Kind::List(&AttachmentStateChanges)),
            Member::optional("managedAgents", Kind::List(&ManagedAgentStateChanges)),
            Member::optional("pullStartedAt", Kind::Timestamp),
            Member::optional("pullStoppedAt", Kind::Timestamp),
            Member::optional("executionStoppedAt", Kind::Timestamp),
        ],
    };
    pub static SubmitTaskStateChangeResponse: Structure = Structure {
        name: "SubmitTaskStateChangeResponse",
        union: false,
        members: &[Member::optional("acknowledgment", Kind::Text(&String))],
    };
    pub static SystemControl: Structure = Structure {
        name: "SystemControl",
        union: false,
        members: &[
            Member::optional("namespace", Kind::Text(&String)),
            Member::optional("value", Kind::Text(&String)),
        ],
    };
    pub static SystemControls: List = List {
        element: Kind::Structure(&SystemControl),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Tag: Structure = Structure {
        name: "Tag",
        union: false,
        members: &[
            Member::optional("key", Kind::Text(&TagKey)),
            Member::optional("value", Kind::Text(&TagValue)),
        ],
    };
    pub static TagKey: Text = Text::new(
        "TagKey",
        Length::new(Some(1), Some(128)),
        Some("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"),
    );
    pub static TagKeys: List =
        List { element: Kind::Text(&TagKey), element_name: "member", length: Length::ANY };
    pub static TagResourceRequest: Structure = Structure {
        name: "TagResourceRequest",
        union: false,
        members: &[
            Member::required("resourceArn", Kind::Text(&String)),
            Member::required("tags", Kind::List(&Tags)),
        ],
    };
    pub static TagResourceResponse: Structure =
        Structure { name: "TagResourceResponse", union: false, members: &[] };
    pub static TagValue: Text = Text::new(
        "TagValue",
        Length::new(Some(0), Some(256)),
        Some("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"),
    );
    pub static Tags: List = List {
        element: Kind::Structure(&Tag),
        element_name: "member",
        length: Length::new(Some(0), Some(50)),
    };
    pub static TargetType: Text = Text::one_of("TargetType", super::TargetType::TEXTS);
    pub static Task: Structure = Structure {
        name: "Task",
        union: false,
        members: &[
            Member::optional("attachments", Kind::List(&Attachments)),
            Member::optional("attributes", Kind::List(&Attributes)),
            Member::optional("availabilityZone", Kind::Text(&String)),
            Member::optional("capacityProviderName", Kind::Text(&String)),
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::optional("connectivity", Kind::Text(&Connectivity)),
            Member::optional("connectivityAt", Kind::Timestamp),
            Member::optional("containerInstanceArn", Kind::Text(&String)),
            Member::optional("containers", Kind::List(&Containers)),
            Member::optional("cpu", Kind::Text(&String)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("desiredStatus", Kind::Text(&String)),
            Member::optional("enableExecuteCommand", Kind::Boolean),
            Member::optional("executionStoppedAt", Kind::Timestamp),
            Member::optional("group", Kind::Text(&String)),
            Member::optional("healthStatus", Kind::Text(&HealthStatus)),
            Member::optional("inferenceAccelerators", Kind::List(&InferenceAccelerators)),
            Member::optional("lastStatus", Kind::Text(&String)),
            Member::optional("launchType", Kind::Text(&LaunchType)),
            Member::optional("memory", Kind::Text(&String)),
            Member::optional("overrides", Kind::Structure(&TaskOverride)),
            Member::optional("platformVersion", Kind::Text(&String)),
            Member::optional("platformFamily", Kind::Text(&String)),
            Member::optional("pullStartedAt", Kind::Timestamp),
            Member::optional("pullStoppedAt", Kind::Timestamp),
            Member::optional("startedAt", Kind::Timestamp),
            Member::optional("startedBy", Kind::Text(&String)),
            Member::optional("stopCode", Kind::Text(&TaskStopCode)),
            Member::optional("stoppedAt", Kind::Timestamp),
            Member::optional("stoppedReason", Kind::Text(&String)),
            Member::optional("stoppingAt", Kind::Timestamp),
            Member::optional("tags", Kind::List(&Tags)),
            Member::optional("taskArn", Kind::Text(&String)),
            Member::optional("taskDefinitionArn", Kind::Text(&String)),
            Member::optional("version", Kind::Long(Range::ANY)),
            Member::optional("ephemeralStorage", Kind::Structure(&EphemeralStorage)),
            Member::optional("fargateEphemeralStorage", Kind::Structure(&TaskEphemeralStorage)),
            Member::optional("trustedExecutionSummary", Kind::Structure(&TrustedExecutionSummary)),
        ],
    };
    pub static TaskDefinition: Structure = Structure {
        name: "TaskDefinition",
        union: false,
        members: &[
            Member::optional("taskDefinitionArn", Kind::Text(&String)),
            Member::optional("containerDefinitions", Kind::List(&ContainerDefinitions)),
            Member::optional("family", Kind::Text(&String)),
            Member::optional("taskRoleArn", Kind::Text(&String)),
            Member::optional("executionRoleArn", Kind::Text(&String)),
            Member::optional("networkMode", Kind::Text(&NetworkMode)),
            Member::optional("revision", Kind::Integer(Range::ANY)),
            Member::optional("volumes", Kind::List(&VolumeList)),
            Member::optional("status", Kind::Text(&TaskDefinitionStatus)),
            Member::optional("requiresAttributes", Kind::List(&RequiresAttributes)),
            Member::optional(
                "placementConstraints",
                Kind::List(&TaskDefinitionPlacementConstraints),
            ),
            Member::optional("compatibilities", Kind::List(&CompatibilityList)),
            Member::optional("runtimePlatform", Kind::Structure(&RuntimePlatform)),
            Member::optional("requiresCompatibilities", Kind::List(&CompatibilityList)),
            Member::optional("cpu", Kind::Text(&String)),
            Member::optional("memory", Kind::Text(&String)),
            Member::optional("inferenceAccelerators", Kind::List(&InferenceAccelerators)),
            Member::optional("pidMode", Kind::Text(&PidMode)),
            Member::optional("ipcMode", Kind::Text(&IpcMode)),
            Member::optional("proxyConfiguration", Kind::Structure(&ProxyConfiguration)),
            Member::optional("registeredAt", Kind::Timestamp),
            Member::optional("deregisteredAt", Kind::Timestamp),
            Member::optional("deleteRequestedAt", Kind::Timestamp),
            Member::optional("registeredBy", Kind::Text(&String)),
            Member::optional("ephemeralStorage", Kind::Structure(&EphemeralStorage)),
            Member::optional("enableFaultInjection", Kind::Boolean),
            Member::optional(
                "trustedExecutionConfiguration",
                Kind::Structure(&TrustedExecutionConfiguration),
            ),
        ],
    };
    pub static TaskDefinitionFamilyStatus: Text =
        Text::one_of("TaskDefinitionFamilyStatus", super::TaskDefinitionFamilyStatus::TEXTS);
    pub static TaskDefinitionField: Text =
        Text::one_of("TaskDefinitionField", super::TaskDefinitionField::TEXTS);
    pub static TaskDefinitionFieldList: List = List {
        element: Kind::Text(&TaskDefinitionField),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TaskDefinitionList: List = List {
        element: Kind::Structure(&TaskDefinition),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TaskDefinitionPlacementConstraint: Structure = Structure {
        name: "TaskDefinitionPlacementConstraint",
        union: false,
        members: &[
            Member::optional("type", Kind::Text(&TaskDefinitionPlacementConstraintType)),
            Member::optional("expression", Kind::Text(&String)),
        ],
    };
    pub static TaskDefinitionPlacementConstraintType: Text = Text::one_of(
        "TaskDefinitionPlacementConstraintType",
        super::TaskDefinitionPlacementConstraintType::TEXTS,
    );
    pub static TaskDefinitionPlacementConstraints: List = List {
        element: Kind::Structure(&TaskDefinitionPlacementConstraint),
        element_name: "member",
        length: Length::ANY,
    };
    pub static TaskDefinitionStatus: Text =
        Text::one_of("TaskDefinitionStatus", super::TaskDefinitionStatus::TEXTS);
    pub static TaskEphemeralStorage: Structure = Structure {
        name: "TaskEphemeralStorage",
        union: false,
        members: &[
            Member::optional("sizeInGiB", Kind::Integer(Range::ANY)),
            Member::optional("kmsKeyId", Kind::Text(&String)),
        ],
    };
    pub static TaskField: Text = Text::one_of("TaskField", super::TaskField::TEXTS);
    pub static TaskFieldList: List =
        List { element: Kind::Text(&TaskField), element_name: "member", length: Length::ANY };
    pub static TaskFilesystemType: Text =
        Text::one_of("TaskFilesystemType", super::TaskFilesystemType::TEXTS);
    pub static TaskManagedEBSVolumeConfiguration: Structure = Structure {
        name: "TaskManagedEBSVolumeConfiguration",
        union: false,
        members: &[
            Member::optional("encrypted", Kind::Boolean),
            Member::optional("kmsKeyId", Kind::Text(&EBSKMSKeyId)),
            Member::optional("volumeType", Kind::Text(&EBSVolumeType)),
            Member::optional("sizeInGiB", Kind::Integer(Range::ANY)),
            Member::optional("snapshotId", Kind::Text(&EBSSnapshotId)),
            Member::optional("volumeInitializationRate", Kind::Integer(Range::ANY)),
            Member::optional("iops", Kind::Integer(Range::ANY)),
            Member::optional("throughput", Kind::Integer(Range::ANY)),
            Member::optional("tagSpecifications", Kind::List(&EBSTagSpecifications)),
            Member::required("roleArn", Kind::Text(&IAMRoleArn)),
            Member::optional(
                "terminationPolicy",
                Kind::Structure(&TaskManagedEBSVolumeTerminationPolicy),
            ),
            Member::optional("filesystemType", Kind::Text(&TaskFilesystemType)),
        ],
    };
    pub static TaskManagedEBSVolumeTerminationPolicy: Structure = Structure {
        name: "TaskManagedEBSVolumeTerminationPolicy",
        union: false,
        members: &[Member::required("deleteOnTermination", Kind::Boolean)],
    };
    pub static TaskOverride: Structure = Structure {
        name: "TaskOverride",
        union: false,
        members: &[
            Member::optional("containerOverrides", Kind::List(&ContainerOverrides)),
            Member::optional("cpu", Kind::Text(&String)),
            Member::optional(
                "inferenceAcceleratorOverrides",
                Kind::List(&InferenceAcceleratorOverrides),
            ),
            Member::optional("executionRoleArn", Kind::Text(&String)),
            Member::optional("memory", Kind::Text(&String)),
            Member::optional("taskRoleArn", Kind::Text(&String)),
            Member::optional("ephemeralStorage", Kind::Structure(&EphemeralStorage)),
        ],
    };
    pub static TaskSet: Structure = Structure {
        name: "TaskSet",
        union: false,
        members: &[
            Member::optional("id", Kind::Text(&String)),
            Member::optional("taskSetArn", Kind::Text(&String)),
            Member::optional("serviceArn", Kind::Text(&String)),
            Member::optional("clusterArn", Kind::Text(&String)),
            Member::optional("startedBy", Kind::Text(&String)),
            Member::optional("externalId", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&String)),
            Member::optional("taskDefinition", Kind::Text(&String)),
            Member::optional("computedDesiredCount", Kind::Integer(Range::ANY)),
            Member::optional("pendingCount", Kind::Integer(Range::ANY)),
            Member::optional("runningCount", Kind::Integer(Range::ANY)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("updatedAt", Kind::Timestamp),
            Member::optional("launchType", Kind::Text(&LaunchType)),
            Member::optional("capacityProviderStrategy", Kind::List(&CapacityProviderStrategy)),
            Member::optional("platformVersion", Kind::Text(&String)),
            Member::optional("platformFamily", Kind::Text(&String)),
            Member::optional("networkConfiguration", Kind::Structure(&NetworkConfiguration)),
            Member::optional("loadBalancers", Kind::List(&LoadBalancers)),
            Member::optional("serviceRegistries", Kind::List(&ServiceRegistries)),
            Member::optional("scale", Kind::Structure(&Scale)),
            Member::optional("stabilityStatus", Kind::Text(&StabilityStatus)),
            Member::optional("stabilityStatusAt", Kind::Timestamp),
            Member::optional("tags", Kind::List(&Tags)),
            Member::optional(
                "fargateEphemeralStorage",
                Kind::Structure(&DeploymentEphemeralStorage),
            ),
        ],
    };
    pub static TaskSetField: Text = Text::one_of("TaskSetField", super::TaskSetField::TEXTS);
    pub static TaskSetFieldList: List =
        List { element: Kind::Text(&TaskSetField), element_name: "member", length: Length::ANY };
    pub static TaskSets: List =
        List { element: Kind::Structure(&TaskSet), element_name: "member", length: Length::ANY };
    pub static TaskStopCode: Text = Text::one_of("TaskStopCode", super::TaskStopCode::TEXTS);
    pub static TaskVolumeConfiguration: Structure = Structure {
        name: "TaskVolumeConfiguration",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&ECSVolumeName)),
            Member::optional(
                "managedEBSVolume",
                Kind::Structure(&TaskManagedEBSVolumeConfiguration),
            ),
        ],
    };
    pub static TaskVolumeConfigurations: List = List {
        element: Kind::Structure(&TaskVolumeConfiguration),
        element_name: "member",
        length: Length::ANY,
    };
    pub static Tasks: List =
        List { element: Kind::Structure(&Task), element_name: "member", length: Length::ANY };
    pub static ThresholdConfiguration: Structure = Structure {
        name: "ThresholdConfiguration",
        union: false,
        members: &[
            Member::required("type", Kind::Text(&ThresholdType)),
            Member::required("value", Kind::Integer(Range::ANY)),
        ],
    };
    pub static ThresholdType: Text = Text::one_of("ThresholdType", super::ThresholdType::TEXTS);
    pub static TimeoutConfiguration: Structure = Structure {
        name: "TimeoutConfiguration",
        union: false,
        members: &[
            Member::optional(
                "idleTimeoutSeconds",
                Kind::Integer(Range::new(Some(0), Some(2147483647))),
            ),
            Member::optional(
                "perRequestTimeoutSeconds",
                Kind::Integer(Range::new(Some(0), Some(2147483647))),
            ),
        ],
    };
    pub static Tmpfs: Structure = Structure {
        name: "Tmpfs",
        union: false,
        members: &[
            Member::required("containerPath", Kind::Text(&String)),
            Member::required("size", Kind::Integer(Range::ANY)),
            Member::optional("mountOptions", Kind::List(&StringList)),
        ],
    };
    pub static TmpfsList: List =
        List { element: Kind::Structure(&Tmpfs), element_name: "member", length: Length::ANY };
    pub static TotalLocalStorageGBRequest: Structure = Structure {
        name: "TotalLocalStorageGBRequest",
        union: false,
        members: &[
            Member::optional("min", Kind::Double(Span::ANY)),
            Member::optional("max", Kind::Double(Span::ANY)),
        ],
    };
    pub static TransportProtocol: Text =
        Text::one_of("TransportProtocol", super::TransportProtocol::TEXTS);
    pub static TrustedExecutionConfiguration: Structure = Structure {
        name: "TrustedExecutionConfiguration",
        union: false,
        members: &[
            Member::required("isolationMode", Kind::Text(&IsolationMode)),
            Member::optional("attestationPolicy", Kind::Text(&String)),
        ],
    };
    pub static TrustedExecutionSummary: Structure = Structure {
        name: "TrustedExecutionSummary",
        union: false,
        members: &[
            Member::required("isolationMode", Kind::Text(&IsolationMode)),
            Member::optional("attestationPolicyStatus", Kind::Text(&AttestationPolicyStatus)),
        ],
    };
    pub static Ulimit: Structure = Structure {
        name: "Ulimit",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&UlimitName)),
            Member::required("softLimit", Kind::Integer(Range::ANY)),
            Member::required("hardLimit", Kind::Integer(Range::ANY)),
        ],
    };
    pub static UlimitList: List =
        List { element: Kind::Structure(&Ulimit), element_name: "member", length: Length::ANY };
    pub static UlimitName: Text = Text::one_of("UlimitName", super::UlimitName::TEXTS);
    pub static UntagResourceRequest: Structure = Structure {
        name: "UntagResourceRequest",
        union: false,
        members: &[
            Member::required("resourceArn", Kind::Text(&String)),
            Member::required("tagKeys", Kind::List(&TagKeys)),
        ],
    };
    pub static UntagResourceResponse: Structure =
        Structure { name: "UntagResourceResponse", union: false, members: &[] };
    pub static UpdateCapacityProviderRequest: Structure = Structure {
        name: "UpdateCapacityProviderRequest",
        union: false,
        members: &[
            Member::required("name", Kind::Text(&String)),
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional(
                "autoScalingGroupProvider",
                Kind::Structure(&AutoScalingGroupProviderUpdate),
            ),
            Member::optional(
                "managedInstancesProvider",
                Kind::Structure(&UpdateManagedInstancesProviderConfiguration),
            ),
        ],
    };
    pub static UpdateCapacityProviderResponse: Structure = Structure {
        name: "UpdateCapacityProviderResponse",
        union: false,
        members: &[Member::optional("capacityProvider", Kind::Structure(&CapacityProvider))],
    };
    pub static UpdateClusterRequest: Structure = Structure {
        name: "UpdateClusterRequest",
        union: false,
        members: &[
            Member::required("cluster", Kind::Text(&String)),
            Member::optional("settings", Kind::List(&ClusterSettings)),
            Member::optional("configuration", Kind::Structure(&ClusterConfiguration)),
            Member::optional(
                "serviceConnectDefaults",
                Kind::Structure(&ClusterServiceConnectDefaultsRequest),
            ),
        ],
    };
    pub static UpdateClusterResponse: Structure = Structure {
        name: "UpdateClusterResponse",
        union: false,
        members: &[Member::optional("cluster", Kind::Structure(&Cluster))],
    };
    pub static UpdateClusterSettingsRequest: Structure = Structure {
        name: "UpdateClusterSettingsRequest",
        union: false,
        members: &[
            Member::required("cluster", Kind::Text(&String)),
            Member::required("settings", Kind::List(&ClusterSettings)),
        ],
    };
    pub static UpdateClusterSettingsResponse: Structure = Structure {
        name: "UpdateClusterSettingsResponse",
        union: false,
        members: &[Member::optional("cluster", Kind::Structure(&Cluster))],
    };
    pub static UpdateContainerAgentRequest: Structure = Structure {
        name: "UpdateContainerAgentRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::required("containerInstance", Kind::Text(&String)),
        ],
    };
    pub static UpdateContainerAgentResponse: Structure = Structure {
        name: "UpdateContainerAgentResponse",
        union: false,
        members: &[Member::optional("containerInstance", Kind::Structure(&ContainerInstance))],
    };
    pub static UpdateContainerInstancesStateRequest: Structure = Structure {
        name: "UpdateContainerInstancesStateRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::required("containerInstances", Kind::List(&StringList)),
            Member::required("status", Kind::Text(&ContainerInstanceStatus)),
        ],
    };
    pub static UpdateContainerInstancesStateResponse: Structure = Structure {
        name: "UpdateContainerInstancesStateResponse",
        union: false,
        members: &[
            Member::optional("containerInstances", Kind::List(&ContainerInstances)),
            Member::optional("failures", Kind::List(&Failures)),
        ],
    };
    pub static UpdateDaemonRequest: Structure = Structure {
        name: "UpdateDaemonRequest",
        union: false,
        members: &[
            Member::required("daemonArn", Kind::Text(&String)),
            Member::required("daemonTaskDefinitionArn", Kind::Text(&String)),
            Member::required("capacityProviderArns", Kind::List(&StringList)),
            Member::optional(
                "deploymentConfiguration",
                Kind::Structure(&DaemonDeploymentConfiguration),
            ),
            Member::optional("propagateTags", Kind::Text(&DaemonPropagateTags)),
            Member::optional("enableECSManagedTags", Kind::Boolean),
            Member::optional("enableExecuteCommand", Kind::Boolean),
            Member::optional("critical", Kind::Boolean),
        ],
    };
    pub static UpdateDaemonResponse: Structure = Structure {
        name: "UpdateDaemonResponse",
        union: false,
        members: &[
            Member::optional("daemonArn", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&DaemonStatus)),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("updatedAt", Kind::Timestamp),
            Member::optional("deploymentArn", Kind::Text(&String)),
        ],
    };
    pub static UpdateExpressGatewayServiceRequest: Structure = Structure {
        name: "UpdateExpressGatewayServiceRequest",
        union: false,
        members: &[
            Member::required("serviceArn", Kind::Text(&String)),
            Member::optional("executionRoleArn", Kind::Text(&String)),
            Member::optional("healthCheckPath", Kind::Text(&String)),
            Member::optional("primaryContainer", Kind::Structure(&ExpressGatewayContainer)),
            Member::optional("taskRoleArn", Kind::Text(&String)),
            Member::optional(
                "networkConfiguration",
                Kind::Structure(&ExpressGatewayServiceNetworkConfiguration),
            ),
            Member::optional("cpu", Kind::Text(&String)),
            Member::optional("memory", Kind::Text(&String)),
            Member::optional("cpuArchitecture", Kind::Text(&ExpressCpuArchitecture)),
            Member::optional("scalingTarget", Kind::Structure(&ExpressGatewayScalingTarget)),
            Member::optional("taskDefinitionArn", Kind::Text(&String)),
        ],
    };
    pub static UpdateExpressGatewayServiceResponse: Structure = Structure {
        name: "UpdateExpressGatewayServiceResponse",
        union: false,
        members: &[Member::optional("service", Kind::Structure(&UpdatedExpressGatewayService))],
    };
    pub static UpdateGatewayAlbConfiguration: Structure = Structure {
        name: "UpdateGatewayAlbConfiguration",
        union: false,
        members: &[
            Member::optional(
                "networkConfiguration",
                Kind::Structure(&UpdateGatewayNetworkConfiguration),
            ),
            Member::optional("maxAlbCount", Kind::Integer(Range::ANY)),
            Member::optional("webACLArn", Kind::Text(&String)),
            Member::optional("accessLogs", Kind::Structure(&GatewayElbAccessLogConfiguration)),
            Member::optional("httpDesync", Kind::Text(&GatewayAlbDesyncMitigationMode)),
            Member::optional("testTrafficRules", Kind::Structure(&GatewayAlbTestTrafficRules)),
        ],
    };
    pub static UpdateGatewayConfiguration: Structure = Structure {
        name: "UpdateGatewayConfiguration",
        union: true,
        members: &[Member::optional(
            "hostSharedAlb",
            Kind::Structure(&UpdateGatewayAlbConfiguration),
        )],
    };
    pub static UpdateGatewayNetworkConfiguration: Structure = Structure {
        name: "UpdateGatewayNetworkConfiguration",
        union: false,
        members: &[Member::optional("inboundSecurityGroup", Kind::Text(&String))],
    };
    pub static UpdateGatewayRequest: Structure = Structure {
        name: "UpdateGatewayRequest",
        union: false,
        members: &[
            Member::required("gateway", Kind::Text(&String)),
            Member::optional("infrastructureRoleArn", Kind::Text(&String)),
            Member::optional("deletionProtection", Kind::Boolean),
            Member::optional("configuration", Kind::Structure(&UpdateGatewayConfiguration)),
            Member::optional("propagateTags", Kind::Text(&PropagateGatewayTags)),
        ],
    };
    pub static UpdateGatewayResponse: Structure = Structure {
        name: "UpdateGatewayResponse",
        union: false,
        members: &[
            Member::optional("gatewayArn", Kind::Text(&String)),
            Member::optional("name", Kind::Text(&String)),
            Member::optional("status", Kind::Text(&GatewayStatus)),
        ],
    };
    pub static UpdateManagedInstancesProviderConfiguration: Structure = Structure {
        name: "UpdateManagedInstancesProviderConfiguration",
        union: false,
        members: &[
            Member::required("infrastructureRoleArn", Kind::Text(&String)),
            Member::required(
                "instanceLaunchTemplate",
                Kind::Structure(&InstanceLaunchTemplateUpdate),
            ),
            Member::optional("propagateTags", Kind::Text(&PropagateMITags)),
            Member::optional(
                "infrastructureOptimization",
                Kind::Structure(&InfrastructureOptimization),
            ),
            Member::optional("autoRepairConfiguration", Kind::Structure(&AutoRepairConfiguration)),
        ],
    };
    pub static UpdateServicePrimaryTaskSetRequest: Structure = Structure {
        name: "UpdateServicePrimaryTaskSetRequest",
        union: false,
        members: &[
            Member::required("cluster", Kind::Text(&String)),
            Member::required("service", Kind::Text(&String)),
            Member::required("primaryTaskSet", Kind::Text(&String)),
        ],
    };
    pub static UpdateServicePrimaryTaskSetResponse: Structure = Structure {
        name: "UpdateServicePrimaryTaskSetResponse",
        union: false,
        members: &[Member::optional("taskSet", Kind::Structure(&TaskSet))],
    };
    pub static UpdateServiceRequest: Structure = Structure {
        name: "UpdateServiceRequest",
        union: false,
        members: &[
            Member::optional("cluster", Kind::Text(&String)),
            Member::required("service", Kind::Text(&String)),
            Member::optional("desiredCount", Kind::Integer(Range::ANY)),
            Member::optional("taskDefinition", Kind::Text(&String)),
            Member::optional("capacityProviderStrategy", Kind::List(&CapacityProviderStrategy)),
            Member::optional("deploymentConfiguration", Kind::Structure(&DeploymentConfiguration)),
            Member::optional(
                "availabilityZoneRebalancing",
                Kind::Text(&AvailabilityZoneRebalancing),
            ),
            Member::optional("networkConfiguration", Kind::Structure(&NetworkConfiguration)),
            Member::optional("placementConstraints", Kind::List(&PlacementConstraints)),
            Member::optional("placementStrategy", Kind::List(&PlacementStrategies)),
            Member::optional("platformVersion", Kind::Text(&String)),
            Member::optional("forceNewDeployment", Kind::Boolean),
            Member::optional("healthCheckGracePeriodSeconds", Kind::Integer(Range::ANY)),
            Member::optional("deploymentController", Kind::Structure(&DeploymentController)),
            Member::optional("enableExecuteCommand", Kind::Boolean),
            Member::optional("enableECSManagedTags", Kind::Boolean),
            Member::optional("loadBalancers", Kind::List(&LoadBalancers)),
            Member::optional("propagateTags", Kind::Text(&PropagateTags)),
            Member::optional("serviceRegistries", Kind::List(&ServiceRegistries)),
            Member::optional(
                "serviceConnectConfiguration",
                Kind::Structure(&ServiceConnectConfiguration),
            ),
            Member::optional("volumeConfigurations", Kind::List(&ServiceVolumeConfigurations)),
            Member::optional("vpcLatticeConfigurations", Kind::List(&VpcLatticeConfigurations)),
            Member::optional("gatewayConnectors", Kind::List(&GatewayConnectorList)),
            Member::optional("monitoring", Kind::Structure(&MonitoringConfiguration)),
        ],
    };
    pub static UpdateServiceResponse: Structure = Structure {
        name: "UpdateServiceResponse",
        union: false,
        members: &[Member::optional("service", Kind::Structure(&Service))],
    };
    pub static UpdateTaskProtectionRequest: Structure = Structure {
        name: "UpdateTaskProtectionRequest",
        union: false,
        members: &[
            Member::required("cluster", Kind::Text(&String)),
            Member::required("tasks", Kind::List(&StringList)),
            Member::required("protectionEnabled", Kind::Boolean),
            Member::optional("expiresInMinutes", Kind::Integer(Range::ANY)),
        ],
    };
    pub static UpdateTaskProtectionResponse: Structure = Structure {
        name: "UpdateTaskProtectionResponse",
        union: false,
        members: &[
            Member::optional("protectedTasks", Kind::List(&ProtectedTasks)),
            Member::optional("failures", Kind::List(&Failures)),
        ],
    };
    pub static UpdateTaskSetRequest: Structure = Structure {
        name: "UpdateTaskSetRequest",
        union: false,
        members: &[
            Member::required("cluster", Kind::Text(&String)),
            Member::required("service", Kind::Text(&String)),
            Member::required("taskSet", Kind::Text(&String)),
            Member::required("scale", Kind::Structure(&Scale)),
        ],
    };
    pub static UpdateTaskSetResponse: Structure = Structure {
        name: "UpdateTaskSetResponse",
        union: false,
        members: &[Member::optional("taskSet", Kind::Structure(&TaskSet))],
    };
    pub static UpdatedExpressGatewayService: Structure = Structure {
        name: "UpdatedExpressGatewayService",
        union: false,
        members: &[
            Member::optional("serviceArn", Kind::Text(&String)),
            Member::optional("cluster", Kind::Text(&String)),
            Member::optional("serviceName", Kind::Text(&String)),
            Member::optional("status", Kind::Structure(&ExpressGatewayServiceStatus)),
            Member::optional(
                "targetConfiguration",
                Kind::Structure(&ExpressGatewayServiceConfiguration),
            ),
            Member::optional("createdAt", Kind::Timestamp),
            Member::optional("updatedAt", Kind::Timestamp),
        ],
    };
    pub static VCpuCountRangeRequest: Structure = Structure {
        name: "VCpuCountRangeRequest",
        union: false,
        members: &[
            Member::required("min", Kind::Integer(Range::ANY)),
            Member::optional("max", Kind::Integer(Range::ANY)),
        ],
    };
    pub static VersionConsistency: Text =
        Text::one_of("VersionConsistency", super::VersionConsistency::TEXTS);
    pub static VersionInfo: Structure = Structure {
        name: "VersionInfo",
        union: false,
        members: &[
            Member::optional("agentVersion", Kind::Text(&String)),
            Member::optional("agentHash", Kind::Text(&String)),
            Member::optional("dockerVersion", Kind::Text(&String)),
        ],
    };
    pub static Volume: Structure = Structure {
        name: "Volume",
        union: false,
        members: &[
            Member::optional("name", Kind::Text(&String)),
            Member::optional("host", Kind::Structure(&HostVolumeProperties)),
            Member::optional(
                "dockerVolumeConfiguration",
                Kind::Structure(&DockerVolumeConfiguration),
            ),
            Member::optional("efsVolumeConfiguration", Kind::Structure(&EFSVolumeConfiguration)),
            Member::optional(
                "s3filesVolumeConfiguration",
                Kind::Structure(&S3FilesVolumeConfiguration),
            ),
            Member::optional(
                "fsxWindowsFileServerVolumeConfiguration",
                Kind::Structure(&FSxWindowsFileServerVolumeConfiguration),
            ),
            Member::optional("configuredAtLaunch", Kind::Boolean),
        ],
    };
    pub static VolumeFrom: Structure = Structure {
        name: "VolumeFrom",
        union: false,
        members: &[
            Member::optional("sourceContainer", Kind::Text(&String)),
            Member::optional("readOnly", Kind::Boolean),
        ],
    };
    pub static VolumeFromList: List =
        List { element: Kind::Structure(&VolumeFrom), element_name: "member", length: Length::ANY };
    pub static VolumeList: List =
        List { element: Kind::Structure(&Volume), element_name: "member", length: Length::ANY };
    pub static VpcLatticeAdvancedConfiguration: Structure = Structure {
        name: "VpcLatticeAdvancedConfiguration",
        union: false,
        members: &[
            Member::optional("alternateTargetGroupArn", Kind::Text(&String)),
            Member::optional("productionListenerRule", Kind::Text(&String)),
            Member::optional("testListenerRule", Kind::Text(&String)),
        ],
    };
    pub static VpcLatticeConfiguration: Structure = Structure {
        name: "VpcLatticeConfiguration",
        union: false,
        members: &[
            Member::required("roleArn", Kind::Text(&IAMRoleArn)),
            Member::required("targetGroupArn", Kind::Text(&String)),
            Member::required("portName", Kind::Text(&String)),
            Member::optional(
                "advancedConfiguration",
                Kind::Structure(&VpcLatticeAdvancedConfiguration),
            ),
        ],
    };
    pub static VpcLatticeConfigurations: List = List {
        element: Kind::Structure(&VpcLatticeConfiguration),
        element_name: "member",
        length: Length::ANY,
    };
}

/// Calls `$with!(ecs, [CreateThis, DeleteThat, ..])`: the types in `op`.
#[macro_export]
macro_rules! ecs_operations {
    ($with:ident) => {
        $with!(
            ecs,
            [
                AssociateGatewayWithCluster,
                ContinueServiceDeployment,
                CreateCapacityProvider,
                CreateCluster,
                CreateDaemon,
                CreateExpressGatewayService,
                CreateGateway,
                CreateService,
                CreateTaskSet,
                DeleteAccountSetting,
                DeleteAttributes,
                DeleteCapacityProvider,
                DeleteCluster,
                DeleteDaemon,
                DeleteDaemonTaskDefinition,
                DeleteExpressGatewayService,
                DeleteGateway,
                DeleteService,
                DeleteTaskDefinitions,
                DeleteTaskSet,
                DeregisterContainerInstance,
                DeregisterTaskDefinition,
                DescribeCapacityProviders,
                DescribeClusters,
                DescribeContainerInstances,
                DescribeDaemon,
                DescribeDaemonDeployments,
                DescribeDaemonRevisions,
                DescribeDaemonTaskDefinition,
                DescribeExpressGatewayService,
                DescribeGateway,
                DescribeGatewayResources,
                DescribeGatewayRoute,
                DescribeServiceDeployments,
                DescribeServiceRevisions,
                DescribeServices,
                DescribeTaskDefinition,
                DescribeTaskSets,
                DescribeTasks,
                DisassociateGatewayFromCluster,
                DiscoverPollEndpoint,
                ExecuteCommand,
                GetTaskProtection,
                ListAccountSettings,
                ListAttributes,
                ListClusters,
                ListContainerInstances,
                ListDaemonDeployments,
                ListDaemonTaskDefinitions,
                ListDaemons,
                ListGatewayClusterAssociations,
                ListGatewayRoutes,
                ListGateways,
                ListServiceDeployments,
                ListServices,
                ListServicesByNamespace,
                ListTagsForResource,
                ListTaskDefinitionFamilies,
                ListTaskDefinitions,
                ListTasks,
                PutAccountSetting,
                PutAccountSettingDefault,
                PutAttributes,
                PutClusterCapacityProviders,
                RegisterContainerInstance,
                RegisterDaemonTaskDefinition,
                RegisterTaskDefinition,
                RunTask,
                StartTask,
                StopServiceDeployment,
                StopTask,
                SubmitAttachmentStateChanges,
                SubmitContainerStateChange,
                SubmitTaskStateChange,
                TagResource,
                UntagResource,
                UpdateCapacityProvider,
                UpdateCluster,
                UpdateClusterSettings,
                UpdateContainerAgent,
                UpdateContainerInstancesState,
                UpdateDaemon,
                UpdateExpressGatewayService,
                UpdateGateway,
                UpdateService,
                UpdateServicePrimaryTaskSet,
                UpdateTaskProtection,
                UpdateTaskSet
            ]
        )
    };
}
