//! ServiceDiscovery, API version 2017-03-14.
//! Written by `cargo xtask codegen`: change the generator, not this file.

#![allow(clippy::all)]

/// The service as a whole.
pub static SERVICE: crate::Service = crate::Service {
    name: "servicediscovery",
    service_id: "ServiceDiscovery",
    signing_name: "servicediscovery",
    endpoint_prefix: "servicediscovery",
    api_version: "2017-03-14",
    target_prefix: Some("Route53AutoNaming_v20170314"),
    xml_namespace: None,
    json_version: Some("1.1"),
    protocols: &[crate::Protocol::Cbor, crate::Protocol::Json],
    query_compatible: false,
    validation_code: "InvalidInput",
    operations: OPERATIONS,
    errors: error::ALL,
};

/// Every operation, in order of name.
pub static OPERATIONS: &[crate::Operation] = &[
    crate::Operation {
        name: "CreateHttpNamespace",
        input: &schema::CreateHttpNamespaceRequest,
        output: &schema::CreateHttpNamespaceResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidInput,
            &error::NamespaceAlreadyExists,
            &error::ResourceLimitExceeded,
            &error::DuplicateRequest,
            &error::TooManyTagsException,
        ],
    },
    crate::Operation {
        name: "CreatePrivateDnsNamespace",
        input: &schema::CreatePrivateDnsNamespaceRequest,
        output: &schema::CreatePrivateDnsNamespaceResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidInput,
            &error::NamespaceAlreadyExists,
            &error::ResourceLimitExceeded,
            &error::DuplicateRequest,
            &error::TooManyTagsException,
        ],
    },
    crate::Operation {
        name: "CreatePublicDnsNamespace",
        input: &schema::CreatePublicDnsNamespaceRequest,
        output: &schema::CreatePublicDnsNamespaceResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidInput,
            &error::NamespaceAlreadyExists,
            &error::ResourceLimitExceeded,
            &error::DuplicateRequest,
            &error::TooManyTagsException,
        ],
    },
    crate::Operation {
        name: "CreateService",
        input: &schema::CreateServiceRequest,
        output: &schema::CreateServiceResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidInput,
            &error::ResourceLimitExceeded,
            &error::NamespaceNotFound,
            &error::ServiceAlreadyExists,
            &error::TooManyTagsException,
        ],
    },
    crate::Operation {
        name: "DeleteNamespace",
        input: &schema::DeleteNamespaceRequest,
        output: &schema::DeleteNamespaceResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidInput,
            &error::NamespaceNotFound,
            &error::ResourceInUse,
            &error::DuplicateRequest,
        ],
    },
    crate::Operation {
        name: "DeleteService",
        input: &schema::DeleteServiceRequest,
        output: &schema::DeleteServiceResponse,
        result_wrapper: None,
        errors: &[&error::InvalidInput, &error::ServiceNotFound, &error::ResourceInUse],
    },
    crate::Operation {
        name: "DeleteServiceAttributes",
        input: &schema::DeleteServiceAttributesRequest,
        output: &schema::DeleteServiceAttributesResponse,
        result_wrapper: None,
        errors: &[&error::InvalidInput, &error::ServiceNotFound],
    },
    crate::Operation {
        name: "DeregisterInstance",
        input: &schema::DeregisterInstanceRequest,
        output: &schema::DeregisterInstanceResponse,
        result_wrapper: None,
        errors: &[
            &error::DuplicateRequest,
            &error::InvalidInput,
            &error::InstanceNotFound,
            &error::ResourceInUse,
            &error::ServiceNotFound,
        ],
    },
    crate::Operation {
        name: "DiscoverInstances",
        input: &schema::DiscoverInstancesRequest,
        output: &schema::DiscoverInstancesResponse,
        result_wrapper: None,
        errors: &[
            &error::ServiceNotFound,
            &error::NamespaceNotFound,
            &error::InvalidInput,
            &error::RequestLimitExceeded,
        ],
    },
    crate::Operation {
        name: "DiscoverInstancesRevision",
        input: &schema::DiscoverInstancesRevisionRequest,
        output: &schema::DiscoverInstancesRevisionResponse,
        result_wrapper: None,
        errors: &[
            &error::ServiceNotFound,
            &error::NamespaceNotFound,
            &error::InvalidInput,
            &error::RequestLimitExceeded,
        ],
    },
    crate::Operation {
        name: "GetInstance",
        input: &schema::GetInstanceRequest,
        output: &schema::GetInstanceResponse,
        result_wrapper: None,
        errors: &[&error::InstanceNotFound, &error::InvalidInput, &error::ServiceNotFound],
    },
    crate::Operation {
        name: "GetInstancesHealthStatus",
        input: &schema::GetInstancesHealthStatusRequest,
        output: &schema::GetInstancesHealthStatusResponse,
        result_wrapper: None,
        errors: &[&error::InstanceNotFound, &error::InvalidInput, &error::ServiceNotFound],
    },
    crate::Operation {
        name: "GetNamespace",
        input: &schema::GetNamespaceRequest,
        output: &schema::GetNamespaceResponse,
        result_wrapper: None,
        errors: &[&error::InvalidInput, &error::NamespaceNotFound],
    },
    crate::Operation {
        name: "GetOperation",
        input: &schema::GetOperationRequest,
        output: &schema::GetOperationResponse,
        result_wrapper: None,
        errors: &[&error::InvalidInput, &error::OperationNotFound],
    },
    crate::Operation {
        name: "GetService",
        input: &schema::GetServiceRequest,
        output: &schema::GetServiceResponse,
        result_wrapper: None,
        errors: &[&error::InvalidInput, &error::ServiceNotFound],
    },
    crate::Operation {
        name: "GetServiceAttributes",
        input: &schema::GetServiceAttributesRequest,
        output: &schema::GetServiceAttributesResponse,
        result_wrapper: None,
        errors: &[&error::InvalidInput, &error::ServiceNotFound],
    },
    crate::Operation {
        name: "ListInstances",
        input: &schema::ListInstancesRequest,
        output: &schema::ListInstancesResponse,
        result_wrapper: None,
        errors: &[&error::ServiceNotFound, &error::InvalidInput],
    },
    crate::Operation {
        name: "ListNamespaces",
        input: &schema::ListNamespacesRequest,
        output: &schema::ListNamespacesResponse,
        result_wrapper: None,
        errors: &[&error::InvalidInput],
    },
    crate::Operation {
        name: "ListOperations",
        input: &schema::ListOperationsRequest,
        output: &schema::ListOperationsResponse,
        result_wrapper: None,
        errors: &[&error::InvalidInput],
    },
    crate::Operation {
        name: "ListServices",
        input: &schema::ListServicesRequest,
        output: &schema::ListServicesResponse,
        result_wrapper: None,
        errors: &[&error::InvalidInput],
    },
    crate::Operation {
        name: "ListTagsForResource",
        input: &schema::ListTagsForResourceRequest,
        output: &schema::ListTagsForResourceResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFoundException, &error::InvalidInput],
    },
    crate::Operation {
        name: "RegisterInstance",
        input: &schema::RegisterInstanceRequest,
        output: &schema::RegisterInstanceResponse,
        result_wrapper: None,
        errors: &[
            &error::DuplicateRequest,
            &error::InvalidInput,
            &error::ResourceInUse,
            &error::ResourceLimitExceeded,
            &error::ServiceNotFound,
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
            &error::InvalidInput,
        ],
    },
    crate::Operation {
        name: "UntagResource",
        input: &schema::UntagResourceRequest,
        output: &schema::UntagResourceResponse,
        result_wrapper: None,
        errors: &[&error::ResourceNotFoundException, &error::InvalidInput],
    },
    crate::Operation {
        name: "UpdateHttpNamespace",
        input: &schema::UpdateHttpNamespaceRequest,
        output: &schema::UpdateHttpNamespaceResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidInput,
            &error::NamespaceNotFound,
            &error::ResourceInUse,
            &error::DuplicateRequest,
        ],
    },
    crate::Operation {
        name: "UpdateInstanceCustomHealthStatus",
        input: &schema::UpdateInstanceCustomHealthStatusRequest,
        output: &schema::UpdateInstanceCustomHealthStatusResponse,
        result_wrapper: None,
        errors: &[
            &error::InstanceNotFound,
            &error::ServiceNotFound,
            &error::CustomHealthNotFound,
            &error::InvalidInput,
        ],
    },
    crate::Operation {
        name: "UpdatePrivateDnsNamespace",
        input: &schema::UpdatePrivateDnsNamespaceRequest,
        output: &schema::UpdatePrivateDnsNamespaceResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidInput,
            &error::NamespaceNotFound,
            &error::ResourceInUse,
            &error::DuplicateRequest,
        ],
    },
    crate::Operation {
        name: "UpdatePublicDnsNamespace",
        input: &schema::UpdatePublicDnsNamespaceRequest,
        output: &schema::UpdatePublicDnsNamespaceResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidInput,
            &error::NamespaceNotFound,
            &error::ResourceInUse,
            &error::DuplicateRequest,
        ],
    },
    crate::Operation {
        name: "UpdateService",
        input: &schema::UpdateServiceRequest,
        output: &schema::UpdateServiceResponse,
        result_wrapper: None,
        errors: &[&error::DuplicateRequest, &error::InvalidInput, &error::ServiceNotFound],
    },
    crate::Operation {
        name: "UpdateServiceAttributes",
        input: &schema::UpdateServiceAttributesRequest,
        output: &schema::UpdateServiceAttributesResponse,
        result_wrapper: None,
        errors: &[
            &error::InvalidInput,
            &error::ServiceNotFound,
            &error::ServiceAttributesLimitExceededException,
        ],
    },
];

/// One type per operation.
pub mod op {
    pub struct CreateHttpNamespace;
    impl crate::Op for CreateHttpNamespace {
        type Input = super::CreateHttpNamespaceRequest;
        type Output = super::CreateHttpNamespaceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[0];
    }

    pub struct CreatePrivateDnsNamespace;
    impl crate::Op for CreatePrivateDnsNamespace {
        type Input = super::CreatePrivateDnsNamespaceRequest;
        type Output = super::CreatePrivateDnsNamespaceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[1];
    }

    pub struct CreatePublicDnsNamespace;
    impl crate::Op for CreatePublicDnsNamespace {
        type Input = super::CreatePublicDnsNamespaceRequest;
        type Output = super::CreatePublicDnsNamespaceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[2];
    }

    pub struct CreateService;
    impl crate::Op for CreateService {
        type Input = super::CreateServiceRequest;
        type Output = super::CreateServiceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[3];
    }

    pub struct DeleteNamespace;
    impl crate::Op for DeleteNamespace {
        type Input = super::DeleteNamespaceRequest;
        type Output = super::DeleteNamespaceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[4];
    }

    pub struct DeleteService;
    impl crate::Op for DeleteService {
        type Input = super::DeleteServiceRequest;
        type Output = super::DeleteServiceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[5];
    }

    pub struct DeleteServiceAttributes;
    impl crate::Op for DeleteServiceAttributes {
        type Input = super::DeleteServiceAttributesRequest;
        type Output = super::DeleteServiceAttributesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[6];
    }

    pub struct DeregisterInstance;
    impl crate::Op for DeregisterInstance {
        type Input = super::DeregisterInstanceRequest;
        type Output = super::DeregisterInstanceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[7];
    }

    pub struct DiscoverInstances;
    impl crate::Op for DiscoverInstances {
        type Input = super::DiscoverInstancesRequest;
        type Output = super::DiscoverInstancesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[8];
    }

    pub struct DiscoverInstancesRevision;
    impl crate::Op for DiscoverInstancesRevision {
        type Input = super::DiscoverInstancesRevisionRequest;
        type Output = super::DiscoverInstancesRevisionResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[9];
    }

    pub struct GetInstance;
    impl crate::Op for GetInstance {
        type Input = super::GetInstanceRequest;
        type Output = super::GetInstanceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[10];
    }

    pub struct GetInstancesHealthStatus;
    impl crate::Op for GetInstancesHealthStatus {
        type Input = super::GetInstancesHealthStatusRequest;
        type Output = super::GetInstancesHealthStatusResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[11];
    }

    pub struct GetNamespace;
    impl crate::Op for GetNamespace {
        type Input = super::GetNamespaceRequest;
        type Output = super::GetNamespaceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[12];
    }

    pub struct GetOperation;
    impl crate::Op for GetOperation {
        type Input = super::GetOperationRequest;
        type Output = super::GetOperationResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[13];
    }

    pub struct GetService;
    impl crate::Op for GetService {
        type Input = super::GetServiceRequest;
        type Output = super::GetServiceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[14];
    }

    pub struct GetServiceAttributes;
    impl crate::Op for GetServiceAttributes {
        type Input = super::GetServiceAttributesRequest;
        type Output = super::GetServiceAttributesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[15];
    }

    pub struct ListInstances;
    impl crate::Op for ListInstances {
        type Input = super::ListInstancesRequest;
        type Output = super::ListInstancesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[16];
    }

    pub struct ListNamespaces;
    impl crate::Op for ListNamespaces {
        type Input = super::ListNamespacesRequest;
        type Output = super::ListNamespacesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[17];
    }

    pub struct ListOperations;
    impl crate::Op for ListOperations {
        type Input = super::ListOperationsRequest;
        type Output = super::ListOperationsResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[18];
    }

    pub struct ListServices;
    impl crate::Op for ListServices {
        type Input = super::ListServicesRequest;
        type Output = super::ListServicesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[19];
    }

    pub struct ListTagsForResource;
    impl crate::Op for ListTagsForResource {
        type Input = super::ListTagsForResourceRequest;
        type Output = super::ListTagsForResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[20];
    }

    pub struct RegisterInstance;
    impl crate::Op for RegisterInstance {
        type Input = super::RegisterInstanceRequest;
        type Output = super::RegisterInstanceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[21];
    }

    pub struct TagResource;
    impl crate::Op for TagResource {
        type Input = super::TagResourceRequest;
        type Output = super::TagResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[22];
    }

    pub struct UntagResource;
    impl crate::Op for UntagResource {
        type Input = super::UntagResourceRequest;
        type Output = super::UntagResourceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[23];
    }

    pub struct UpdateHttpNamespace;
    impl crate::Op for UpdateHttpNamespace {
        type Input = super::UpdateHttpNamespaceRequest;
        type Output = super::UpdateHttpNamespaceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[24];
    }

    pub struct UpdateInstanceCustomHealthStatus;
    impl crate::Op for UpdateInstanceCustomHealthStatus {
        type Input = super::UpdateInstanceCustomHealthStatusRequest;
        type Output = super::UpdateInstanceCustomHealthStatusResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[25];
    }

    pub struct UpdatePrivateDnsNamespace;
    impl crate::Op for UpdatePrivateDnsNamespace {
        type Input = super::UpdatePrivateDnsNamespaceRequest;
        type Output = super::UpdatePrivateDnsNamespaceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[26];
    }

    pub struct UpdatePublicDnsNamespace;
    impl crate::Op for UpdatePublicDnsNamespace {
        type Input = super::UpdatePublicDnsNamespaceRequest;
        type Output = super::UpdatePublicDnsNamespaceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[27];
    }

    pub struct UpdateService;
    impl crate::Op for UpdateService {
        type Input = super::UpdateServiceRequest;
        type Output = super::UpdateServiceResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[28];
    }

    pub struct UpdateServiceAttributes;
    impl crate::Op for UpdateServiceAttributes {
        type Input = super::UpdateServiceAttributesRequest;
        type Output = super::UpdateServiceAttributesResponse;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[29];
    }
}

/// The modelled errors.
#[allow(non_upper_case_globals)]
pub mod error {
    pub static CustomHealthNotFound: crate::ErrorShape = crate::ErrorShape {
        shape: "CustomHealthNotFound",
        code: "CustomHealthNotFound",
        status: 404,
    };
    pub static DuplicateRequest: crate::ErrorShape =
        crate::ErrorShape { shape: "DuplicateRequest", code: "DuplicateRequest", status: 409 };
    pub static InstanceNotFound: crate::ErrorShape =
        crate::ErrorShape { shape: "InstanceNotFound", code: "InstanceNotFound", status: 404 };
    pub static InvalidInput: crate::ErrorShape =
        crate::ErrorShape { shape: "InvalidInput", code: "InvalidInput", status: 400 };
    pub static NamespaceAlreadyExists: crate::ErrorShape = crate::ErrorShape {
        shape: "NamespaceAlreadyExists",
        code: "NamespaceAlreadyExists",
        status: 400,
    };
    pub static NamespaceNotFound: crate::ErrorShape =
        crate::ErrorShape { shape: "NamespaceNotFound", code: "NamespaceNotFound", status: 404 };
    pub static OperationNotFound: crate::ErrorShape =
        crate::ErrorShape { shape: "OperationNotFound", code: "OperationNotFound", status: 404 };
    pub static RequestLimitExceeded: crate::ErrorShape = crate::ErrorShape {
        shape: "RequestLimitExceeded",
        code: "RequestLimitExceeded",
        status: 429,
    };
    pub static ResourceInUse: crate::ErrorShape =
        crate::ErrorShape { shape: "ResourceInUse", code: "ResourceInUse", status: 409 };
    pub static ResourceLimitExceeded: crate::ErrorShape = crate::ErrorShape {
        shape: "ResourceLimitExceeded",
        code: "ResourceLimitExceeded",
        status: 400,
    };
    pub static ResourceNotFoundException: crate::ErrorShape = crate::ErrorShape {
        shape: "ResourceNotFoundException",
        code: "ResourceNotFoundException",
        status: 404,
    };
    pub static ServiceAlreadyExists: crate::ErrorShape = crate::ErrorShape {
        shape: "ServiceAlreadyExists",
        code: "ServiceAlreadyExists",
        status: 400,
    };
    pub static ServiceAttributesLimitExceededException: crate::ErrorShape = crate::ErrorShape {
        shape: "ServiceAttributesLimitExceededException",
        code: "ServiceAttributesLimitExceededException",
        status: 400,
    };
    pub static ServiceNotFound: crate::ErrorShape =
        crate::ErrorShape { shape: "ServiceNotFound", code: "ServiceNotFound", status: 404 };
    pub static TooManyTagsException: crate::ErrorShape = crate::ErrorShape {
        shape: "TooManyTagsException",
        code: "TooManyTagsException",
        status: 400,
    };
    /// All of them.
    pub static ALL: &[&crate::ErrorShape] = &[
        &CustomHealthNotFound,
        &DuplicateRequest,
        &InstanceNotFound,
        &InvalidInput,
        &NamespaceAlreadyExists,
        &NamespaceNotFound,
        &OperationNotFound,
        &RequestLimitExceeded,
        &ResourceInUse,
        &ResourceLimitExceeded,
        &ResourceNotFoundException,
        &ServiceAlreadyExists,
        &ServiceAttributesLimitExceededException,
        &ServiceNotFound,
        &TooManyTagsException,
    ];
}

#[derive(Clone, PartialEq, Default)]
pub struct CreateHttpNamespaceRequest {
    pub name: String,
    pub creator_request_id: Option<String>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreateHttpNamespaceRequest,
    schema::CreateHttpNamespaceRequest,
    [name, creator_request_id, description, tags]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateHttpNamespaceResponse {
    pub operation_id: Option<String>,
}

structure!(CreateHttpNamespaceResponse, schema::CreateHttpNamespaceResponse, [operation_id]);

#[derive(Clone, PartialEq, Default)]
pub struct CreatePrivateDnsNamespaceRequest {
    pub name: String,
    pub creator_request_id: Option<String>,
    pub description: Option<String>,
    pub vpc: String,
    pub tags: Option<Vec<Tag>>,
    pub properties: Option<PrivateDnsNamespaceProperties>,
}

structure!(
    CreatePrivateDnsNamespaceRequest,
    schema::CreatePrivateDnsNamespaceRequest,
    [name, creator_request_id, description, vpc, tags, properties]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreatePrivateDnsNamespaceResponse {
    pub operation_id: Option<String>,
}

structure!(
    CreatePrivateDnsNamespaceResponse,
    schema::CreatePrivateDnsNamespaceResponse,
    [operation_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreatePublicDnsNamespaceRequest {
    pub name: String,
    pub creator_request_id: Option<String>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub properties: Option<PublicDnsNamespaceProperties>,
}

structure!(
    CreatePublicDnsNamespaceRequest,
    schema::CreatePublicDnsNamespaceRequest,
    [name, creator_request_id, description, tags, properties]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreatePublicDnsNamespaceResponse {
    pub operation_id: Option<String>,
}

structure!(
    CreatePublicDnsNamespaceResponse,
    schema::CreatePublicDnsNamespaceResponse,
    [operation_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateServiceRequest {
    pub name: String,
    pub namespace_id: Option<String>,
    pub creator_request_id: Option<String>,
    pub description: Option<String>,
    pub dns_config: Option<DnsConfig>,
    pub health_check_config: Option<HealthCheckConfig>,
    pub health_check_custom_config: Option<HealthCheckCustomConfig>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<ServiceTypeOption>,
}

structure!(
    CreateServiceRequest,
    schema::CreateServiceRequest,
    [
        name,
        namespace_id,
        creator_request_id,
        description,
        dns_config,
        health_check_config,
        health_check_custom_config,
        tags,
        r#type
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct CreateServiceResponse {
    pub service: Option<Service>,
}

structure!(CreateServiceResponse, schema::CreateServiceResponse, [service]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CustomHealthStatus {
    Healthy,
    Unhealthy,
}

texts!(
    CustomHealthStatus,
    schema::CustomHealthStatus,
    [Healthy = "HEALTHY", Unhealthy = "UNHEALTHY",]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteNamespaceRequest {
    pub id: String,
}

structure!(DeleteNamespaceRequest, schema::DeleteNamespaceRequest, [id]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteNamespaceResponse {
    pub operation_id: Option<String>,
}

structure!(DeleteNamespaceResponse, schema::DeleteNamespaceResponse, [operation_id]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteServiceAttributesRequest {
    pub service_id: String,
    pub attributes: Vec<String>,
}

structure!(
    DeleteServiceAttributesRequest,
    schema::DeleteServiceAttributesRequest,
    [service_id, attributes]
);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteServiceAttributesResponse {}

structure!(DeleteServiceAttributesResponse, schema::DeleteServiceAttributesResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteServiceRequest {
    pub id: String,
}

structure!(DeleteServiceRequest, schema::DeleteServiceRequest, [id]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteServiceResponse {}

structure!(DeleteServiceResponse, schema::DeleteServiceResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeregisterInstanceRequest {
    pub service_id: String,
    pub instance_id: String,
}

structure!(DeregisterInstanceRequest, schema::DeregisterInstanceRequest, [service_id, instance_id]);

#[derive(Clone, PartialEq, Default)]
pub struct DeregisterInstanceResponse {
    pub operation_id: Option<String>,
}

structure!(DeregisterInstanceResponse, schema::DeregisterInstanceResponse, [operation_id]);

#[derive(Clone, PartialEq, Default)]
pub struct DiscoverInstancesRequest {
    pub namespace_name: String,
    pub service_name: String,
    pub max_results: Option<i32>,
    pub query_parameters: Option<std::collections::BTreeMap<String, String>>,
    pub optional_parameters: Option<std::collections::BTreeMap<String, String>>,
    pub health_status: Option<HealthStatusFilter>,
    pub owner_account: Option<String>,
}

structure!(
    DiscoverInstancesRequest,
    schema::DiscoverInstancesRequest,
    [
        namespace_name,
        service_name,
        max_results,
        query_parameters,
        optional_parameters,
        health_status,
        owner_account
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct DiscoverInstancesResponse {
    pub instances: Option<Vec<HttpInstanceSummary>>,
    pub instances_revision: Option<i64>,
}

structure!(
    DiscoverInstancesResponse,
    schema::DiscoverInstancesResponse,
    [instances, instances_revision]
);

#[derive(Clone, PartialEq, Default)]
pub struct DiscoverInstancesRevisionRequest {
    pub namespace_name: String,
    pub service_name: String,
    pub owner_account: Option<String>,
}

structure!(
    DiscoverInstancesRevisionRequest,
    schema::DiscoverInstancesRevisionRequest,
    [namespace_name, service_name, owner_account]
);

#[derive(Clone, PartialEq, Default)]
pub struct DiscoverInstancesRevisionResponse {
    pub instances_revision: Option<i64>,
}

structure!(
    DiscoverInstancesRevisionResponse,
    schema::DiscoverInstancesRevisionResponse,
    [instances_revision]
);

#[derive(Clone, PartialEq, Default)]
pub struct DnsConfig {
    pub namespace_id: Option<String>,
    pub routing_policy: Option<RoutingPolicy>,
    pub dns_records: Vec<DnsRecord>,
}

structure!(DnsConfig, schema::DnsConfig, [namespace_id, routing_policy, dns_records]);

#[derive(Clone, PartialEq, Default)]
pub struct DnsConfigChange {
    pub dns_records: Vec<DnsRecord>,
}

structure!(DnsConfigChange, schema::DnsConfigChange, [dns_records]);

#[derive(Clone, PartialEq, Default)]
pub struct DnsProperties {
    pub hosted_zone_id: Option<String>,
    pub soa: Option<SOA>,
}

structure!(DnsProperties, schema::DnsProperties, [hosted_zone_id, soa]);

#[derive(Clone, PartialEq)]
pub struct DnsRecord {
    pub r#type: RecordType,
    pub ttl: i64,
}

bare_structure!(DnsRecord, schema::DnsRecord, [r#type, ttl], required [r#type, ttl],
        optional []);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FilterCondition {
    Eq,
    In,
    Between,
    BeginsWith,
}

texts!(
    FilterCondition,
    schema::FilterCondition,
    [Eq = "EQ", In = "IN", Between = "BETWEEN", BeginsWith = "BEGINS_WITH",]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetInstanceRequest {
    pub service_id: String,
    pub instance_id: String,
}

structure!(GetInstanceRequest, schema::GetInstanceRequest, [service_id, instance_id]);

#[derive(Clone, PartialEq, Default)]
pub struct GetInstanceResponse {
    pub resource_owner: Option<String>,
    pub instance: Option<Instance>,
}

structure!(GetInstanceResponse, schema::GetInstanceResponse, [resource_owner, instance]);

#[derive(Clone, PartialEq, Default)]
pub struct GetInstancesHealthStatusRequest {
    pub service_id: String,
    pub instances: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    GetInstancesHealthStatusRequest,
    schema::GetInstancesHealthStatusRequest,
    [service_id, instances, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetInstancesHealthStatusResponse {
    pub status: Option<std::collections::BTreeMap<String, HealthStatus>>,
    pub next_token: Option<String>,
}

structure!(
    GetInstancesHealthStatusResponse,
    schema::GetInstancesHealthStatusResponse,
    [status, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetNamespaceRequest {
    pub id: String,
}

structure!(GetNamespaceRequest, schema::GetNamespaceRequest, [id]);

#[derive(Clone, PartialEq, Default)]
pub struct GetNamespaceResponse {
    pub namespace: Option<Namespace>,
}

structure!(GetNamespaceResponse, schema::GetNamespaceResponse, [namespace]);

#[derive(Clone, PartialEq, Default)]
pub struct GetOperationRequest {
    pub operation_id: String,
    pub owner_account: Option<String>,
}

structure!(GetOperationRequest, schema::GetOperationRequest, [operation_id, owner_account]);

#[derive(Clone, PartialEq, Default)]
pub struct GetOperationResponse {
    pub operation: Option<Operation>,
}

structure!(GetOperationResponse, schema::GetOperationResponse, [operation]);

#[derive(Clone, PartialEq, Default)]
pub struct GetServiceAttributesRequest {
    pub service_id: String,
}

structure!(GetServiceAttributesRequest, schema::GetServiceAttributesRequest, [service_id]);

#[derive(Clone, PartialEq, Default)]
pub struct GetServiceAttributesResponse {
    pub service_attributes: Option<ServiceAttributes>,
}

structure!(
    GetServiceAttributesResponse,
    schema::GetServiceAttributesResponse,
    [service_attributes]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetServiceRequest {
    pub id: String,
}

structure!(GetServiceRequest, schema::GetServiceRequest, [id]);

#[derive(Clone, PartialEq, Default)]
pub struct GetServiceResponse {
    pub service: Option<Service>,
}

structure!(GetServiceResponse, schema::GetServiceResponse, [service]);

#[derive(Clone, PartialEq)]
pub struct HealthCheckConfig {
    pub r#type: HealthCheckType,
    pub resource_path: Option<String>,
    pub failure_threshold: Option<i32>,
}

bare_structure!(HealthCheckConfig, schema::HealthCheckConfig, [r#type, resource_path, failure_threshold], required [r#type],
        optional [resource_path, failure_threshold]);

#[derive(Clone, PartialEq, Default)]
pub struct HealthCheckCustomConfig {
    pub failure_threshold: Option<i32>,
}

structure!(HealthCheckCustomConfig, schema::HealthCheckCustomConfig, [failure_threshold]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HealthCheckType {
    Http,
    Https,
    Tcp,
}

texts!(HealthCheckType, schema::HealthCheckType, [Http = "HTTP", Https = "HTTPS", Tcp = "TCP",]);

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

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HealthStatusFilter {
    Healthy,
    Unhealthy,
    All,
    HealthyOrElseAll,
}

texts!(
    HealthStatusFilter,
    schema::HealthStatusFilter,
    [
        Healthy = "HEALTHY",
        Unhealthy = "UNHEALTHY",
        All = "ALL",
        HealthyOrElseAll = "HEALTHY_OR_ELSE_ALL",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct HttpInstanceSummary {
    pub instance_id: Option<String>,
    pub namespace_name: Option<String>,
    pub service_name: Option<String>,
    pub health_status: Option<HealthStatus>,
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
}

structure!(
    HttpInstanceSummary,
    schema::HttpInstanceSummary,
    [instance_id, namespace_name, service_name, health_status, attributes]
);

#[derive(Clone, PartialEq, Default)]
pub struct HttpNamespaceChange {
    pub description: String,
}

structure!(HttpNamespaceChange, schema::HttpNamespaceChange, [description]);

#[derive(Clone, PartialEq, Default)]
pub struct HttpProperties {
    pub http_name: Option<String>,
}

structure!(HttpProperties, schema::HttpProperties, [http_name]);

#[derive(Clone, PartialEq, Default)]
pub struct Instance {
    pub id: String,
    pub creator_request_id: Option<String>,
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    pub created_by_account: Option<String>,
}

structure!(Instance, schema::Instance, [id, creator_request_id, attributes, created_by_account]);

#[derive(Clone, PartialEq, Default)]
pub struct InstanceSummary {
    pub id: Option<String>,
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    pub created_by_account: Option<String>,
}

structure!(InstanceSummary, schema::InstanceSummary, [id, attributes, created_by_account]);

#[derive(Clone, PartialEq, Default)]
pub struct ListInstancesRequest {
    pub service_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListInstancesRequest,
    schema::ListInstancesRequest,
    [service_id, next_token, max_results]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListInstancesResponse {
    pub resource_owner: Option<String>,
    pub instances: Option<Vec<InstanceSummary>>,
    pub next_token: Option<String>,
}

structure!(
    ListInstancesResponse,
    schema::ListInstancesResponse,
    [resource_owner, instances, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListNamespacesRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Option<Vec<NamespaceFilter>>,
}

structure!(
    ListNamespacesRequest,
    schema::ListNamespacesRequest,
    [next_token, max_results, filters]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListNamespacesResponse {
    pub namespaces: Option<Vec<NamespaceSummary>>,
    pub next_token: Option<String>,
}

structure!(ListNamespacesResponse, schema::ListNamespacesResponse, [namespaces, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListOperationsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Option<Vec<OperationFilter>>,
}

structure!(
    ListOperationsRequest,
    schema::ListOperationsRequest,
    [next_token, max_results, filters]
);

#[derive(Clone, PartialEq, Default)]
pub struct ListOperationsResponse {
    pub operations: Option<Vec<OperationSummary>>,
    pub next_token: Option<String>,
}

structure!(ListOperationsResponse, schema::ListOperationsResponse, [operations, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct ListServicesRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Option<Vec<ServiceFilter>>,
}

structure!(ListServicesRequest, schema::ListServicesRequest, [next_token, max_results, filters]);

#[derive(Clone, PartialEq, Default)]
pub struct ListServicesResponse {
    pub services: Option<Vec<ServiceSummary>>,
    pub next_token: Option<String>,
}

structure!(ListServicesResponse, schema::ListServicesResponse, [services, next_token]);

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
pub struct Namespace {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub resource_owner: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<NamespaceType>,
    pub description: Option<String>,
    pub service_count: Option<i32>,
    pub properties: Option<NamespaceProperties>,
    pub create_date: Option<crate::Timestamp>,
    pub creator_request_id: Option<String>,
}

structure!(
    Namespace,
    schema::Namespace,
    [
        id,
        arn,
        resource_owner,
        name,
        r#type,
        description,
        service_count,
        properties,
        create_date,
        creator_request_id
    ]
);

#[derive(Clone, PartialEq)]
pub struct NamespaceFilter {
    pub name: NamespaceFilterName,
    pub values: Vec<String>,
    pub condition: Option<FilterCondition>,
}

bare_structure!(NamespaceFilter, schema::NamespaceFilter, [name, values, condition], required [name, values],
        optional [condition]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NamespaceFilterName {
    Type,
    Name,
    HttpName,
    ResourceOwner,
}

texts!(
    NamespaceFilterName,
    schema::NamespaceFilterName,
    [Type = "TYPE", Name = "NAME", HttpName = "HTTP_NAME", ResourceOwner = "RESOURCE_OWNER",]
);

#[derive(Clone, PartialEq, Default)]
pub struct NamespaceProperties {
    pub dns_properties: Option<DnsProperties>,
    pub http_properties: Option<HttpProperties>,
}

structure!(NamespaceProperties, schema::NamespaceProperties, [dns_properties, http_properties]);

#[derive(Clone, PartialEq, Default)]
pub struct NamespaceSummary {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub resource_owner: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<NamespaceType>,
    pub description: Option<String>,
    pub service_count: Option<i32>,
    pub properties: Option<NamespaceProperties>,
    pub create_date: Option<crate::Timestamp>,
}

structure!(
    NamespaceSummary,
    schema::NamespaceSummary,
    [id, arn, resource_owner, name, r#type, description, service_count, properties, create_date]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NamespaceType {
    DnsPublic,
    DnsPrivate,
    Http,
}

texts!(
    NamespaceType,
    schema::NamespaceType,
    [DnsPublic = "DNS_PUBLIC", DnsPrivate = "DNS_PRIVATE", Http = "HTTP",]
);

#[derive(Clone, PartialEq, Default)]
pub struct Operation {
    pub id: Option<String>,
    pub owner_account: Option<String>,
    pub r#type: Option<OperationType>,
    pub status: Option<OperationStatus>,
    pub error_message: Option<String>,
    pub error_code: Option<String>,
    pub create_date: Option<crate::Timestamp>,
    pub update_date: Option<crate::Timestamp>,
    pub targets: Option<std::collections::BTreeMap<String, String>>,
}

structure!(
    Operation,
    schema::Operation,
    [
        id,
        owner_account,
        r#type,
        status,
        error_message,
        error_code,
        create_date,
        update_date,
        targets
    ]
);

#[derive(Clone, PartialEq)]
pub struct OperationFilter {
    pub name: OperationFilterName,
    pub values: Vec<String>,
    pub condition: Option<FilterCondition>,
}

bare_structure!(OperationFilter, schema::OperationFilter, [name, values, condition], required [name, values],
        optional [condition]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationFilterName {
    NamespaceId,
    ServiceId,
    Status,
    Type,
    UpdateDate,
}

texts!(
    OperationFilterName,
    schema::OperationFilterName,
    [
        NamespaceId = "NAMESPACE_ID",
        ServiceId = "SERVICE_ID",
        Status = "STATUS",
        Type = "TYPE",
        UpdateDate = "UPDATE_DATE",
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationStatus {
    Submitted,
    Pending,
    Success,
    Fail,
}

texts!(
    OperationStatus,
    schema::OperationStatus,
    [Submitted = "SUBMITTED", Pending = "PENDING", Success = "SUCCESS", Fail = "FAIL",]
);

#[derive(Clone, PartialEq, Default)]
pub struct OperationSummary {
    pub id: Option<String>,
    pub status: Option<OperationStatus>,
}

structure!(OperationSummary, schema::OperationSummary, [id, status]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationTargetType {
    Namespace,
    Service,
    Instance,
}

texts!(
    OperationTargetType,
    schema::OperationTargetType,
    [Namespace = "NAMESPACE", Service = "SERVICE", Instance = "INSTANCE",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationType {
    CreateNamespace,
    DeleteNamespace,
    UpdateNamespace,
    UpdateService,
    RegisterInstance,
    DeregisterInstance,
}

texts!(
    OperationType,
    schema::OperationType,
    [
        CreateNamespace = "CREATE_NAMESPACE",
        DeleteNamespace = "DELETE_NAMESPACE",
        UpdateNamespace = "UPDATE_NAMESPACE",
        UpdateService = "UPDATE_SERVICE",
        RegisterInstance = "REGISTER_INSTANCE",
        DeregisterInstance = "DEREGISTER_INSTANCE",
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PrivateDnsNamespaceChange {
    pub description: Option<String>,
    pub properties: Option<PrivateDnsNamespacePropertiesChange>,
}

structure!(PrivateDnsNamespaceChange, schema::PrivateDnsNamespaceChange, [description, properties]);

#[derive(Clone, PartialEq, Default)]
pub struct PrivateDnsNamespaceProperties {
    pub dns_properties: PrivateDnsPropertiesMutable,
}

structure!(PrivateDnsNamespaceProperties, schema::PrivateDnsNamespaceProperties, [dns_properties]);

#[derive(Clone, PartialEq, Default)]
pub struct PrivateDnsNamespacePropertiesChange {
    pub dns_properties: PrivateDnsPropertiesMutableChange,
}

structure!(
    PrivateDnsNamespacePropertiesChange,
    schema::PrivateDnsNamespacePropertiesChange,
    [dns_properties]
);

#[derive(Clone, PartialEq, Default)]
pub struct PrivateDnsPropertiesMutable {
    pub soa: SOA,
}

structure!(PrivateDnsPropertiesMutable, schema::PrivateDnsPropertiesMutable, [soa]);

#[derive(Clone, PartialEq, Default)]
pub struct PrivateDnsPropertiesMutableChange {
    pub soa: SOAChange,
}

structure!(PrivateDnsPropertiesMutableChange, schema::PrivateDnsPropertiesMutableChange, [soa]);

#[derive(Clone, PartialEq, Default)]
pub struct PublicDnsNamespaceChange {
    pub description: Option<String>,
    pub properties: Option<PublicDnsNamespacePropertiesChange>,
}

structure!(PublicDnsNamespaceChange, schema::PublicDnsNamespaceChange, [description, properties]);

#[derive(Clone, PartialEq, Default)]
pub struct PublicDnsNamespaceProperties {
    pub dns_properties: PublicDnsPropertiesMutable,
}

structure!(PublicDnsNamespaceProperties, schema::PublicDnsNamespaceProperties, [dns_properties]);

#[derive(Clone, PartialEq, Default)]
pub struct PublicDnsNamespacePropertiesChange {
    pub dns_properties: PublicDnsPropertiesMutableChange,
}

structure!(
    PublicDnsNamespacePropertiesChange,
    schema::PublicDnsNamespacePropertiesChange,
    [dns_properties]
);

#[derive(Clone, PartialEq, Default)]
pub struct PublicDnsPropertiesMutable {
    pub soa: SOA,
}

structure!(PublicDnsPropertiesMutable, schema::PublicDnsPropertiesMutable, [soa]);

#[derive(Clone, PartialEq, Default)]
pub struct PublicDnsPropertiesMutableChange {
    pub soa: SOAChange,
}

structure!(PublicDnsPropertiesMutableChange, schema::PublicDnsPropertiesMutableChange, [soa]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordType {
    Srv,
    A,
    Aaaa,
    Cname,
}

texts!(RecordType, schema::RecordType, [Srv = "SRV", A = "A", Aaaa = "AAAA", Cname = "CNAME",]);

#[derive(Clone, PartialEq, Default)]
pub struct RegisterInstanceRequest {
    pub service_id: String,
    pub instance_id: String,
    pub creator_request_id: Option<String>,
    pub attributes: std::collections::BTreeMap<String, String>,
}

structure!(
    RegisterInstanceRequest,
    schema::RegisterInstanceRequest,
    [service_id, instance_id, creator_request_id, attributes]
);

#[derive(Clone, PartialEq, Default)]
pub struct RegisterInstanceResponse {
    pub operation_id: Option<String>,
}

structure!(RegisterInstanceResponse, schema::RegisterInstanceResponse, [operation_id]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoutingPolicy {
    Multivalue,
    Weighted,
}

texts!(RoutingPolicy, schema::RoutingPolicy, [Multivalue = "MULTIVALUE", Weighted = "WEIGHTED",]);

#[derive(Clone, PartialEq, Default)]
pub struct SOA {
    pub ttl: i64,
}

structure!(SOA, schema::SOA, [ttl]);

#[derive(Clone, PartialEq, Default)]
pub struct SOAChange {
    pub ttl: i64,
}

structure!(SOAChange, schema::SOAChange, [ttl]);

#[derive(Clone, PartialEq, Default)]
pub struct Service {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub resource_owner: Option<String>,
    pub name: Option<String>,
    pub namespace_id: Option<String>,
    pub description: Option<String>,
    pub instance_count: Option<i32>,
    pub dns_config: Option<DnsConfig>,
    pub r#type: Option<ServiceType>,
    pub health_check_config: Option<HealthCheckConfig>,
    pub health_check_custom_config: Option<HealthCheckCustomConfig>,
    pub create_date: Option<crate::Timestamp>,
    pub creator_request_id: Option<String>,
    pub created_by_account: Option<String>,
}

structure!(
    Service,
    schema::Service,
    [
        id,
        arn,
        resource_owner,
        name,
        namespace_id,
        description,
        instance_count,
        dns_config,
        r#type,
        health_check_config,
        health_check_custom_config,
        create_date,
        creator_request_id,
        created_by_account
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceAttributes {
    pub service_arn: Option<String>,
    pub resource_owner: Option<String>,
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
}

structure!(ServiceAttributes, schema::ServiceAttributes, [service_arn, resource_owner, attributes]);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceChange {
    pub description: Option<String>,
    pub dns_config: Option<DnsConfigChange>,
    pub health_check_config: Option<HealthCheckConfig>,
}

structure!(ServiceChange, schema::ServiceChange, [description, dns_config, health_check_config]);

#[derive(Clone, PartialEq)]
pub struct ServiceFilter {
    pub name: ServiceFilterName,
    pub values: Vec<String>,
    pub condition: Option<FilterCondition>,
}

bare_structure!(ServiceFilter, schema::ServiceFilter, [name, values, condition], required [name, values],
        optional [condition]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceFilterName {
    NamespaceId,
    ResourceOwner,
}

texts!(
    ServiceFilterName,
    schema::ServiceFilterName,
    [NamespaceId = "NAMESPACE_ID", ResourceOwner = "RESOURCE_OWNER",]
);

#[derive(Clone, PartialEq, Default)]
pub struct ServiceSummary {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub resource_owner: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<ServiceType>,
    pub description: Option<String>,
    pub instance_count: Option<i32>,
    pub dns_config: Option<DnsConfig>,
    pub health_check_config: Option<HealthCheckConfig>,
    pub health_check_custom_config: Option<HealthCheckCustomConfig>,
    pub create_date: Option<crate::Timestamp>,
    pub created_by_account: Option<String>,
}

structure!(
    ServiceSummary,
    schema::ServiceSummary,
    [
        id,
        arn,
        resource_owner,
        name,
        r#type,
        description,
        instance_count,
        dns_config,
        health_check_config,
        health_check_custom_config,
        create_date,
        created_by_account
    ]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceType {
    Http,
    DnsHttp,
    Dns,
}

texts!(ServiceType, schema::ServiceType, [Http = "HTTP", DnsHttp = "DNS_HTTP", Dns = "DNS",]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceTypeOption {
    Http,
}

texts!(ServiceTypeOption, schema::ServiceTypeOption, [Http = "HTTP",]);

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
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagResourceRequest, schema::UntagResourceRequest, [resource_arn, tag_keys]);

#[derive(Clone, PartialEq, Default)]
pub struct UntagResourceResponse {}

structure!(UntagResourceResponse, schema::UntagResourceResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateHttpNamespaceRequest {
    pub id: String,
    pub updater_request_id: Option<String>,
    pub namespace: HttpNamespaceChange,
}

structure!(
    UpdateHttpNamespaceRequest,
    schema::UpdateHttpNamespaceRequest,
    [id, updater_request_id, namespace]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateHttpNamespaceResponse {
    pub operation_id: Option<String>,
}

structure!(UpdateHttpNamespaceResponse, schema::UpdateHttpNamespaceResponse, [operation_id]);

#[derive(Clone, PartialEq)]
pub struct UpdateInstanceCustomHealthStatusRequest {
    pub service_id: String,
    pub instance_id: String,
    pub status: CustomHealthStatus,
}

bare_structure!(UpdateInstanceCustomHealthStatusRequest, schema::UpdateInstanceCustomHealthStatusRequest, [service_id, instance_id, status], required [service_id, instance_id, status],
        optional []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdatePrivateDnsNamespaceRequest {
    pub id: String,
    pub updater_request_id: Option<String>,
    pub namespace: PrivateDnsNamespaceChange,
}

structure!(
    UpdatePrivateDnsNamespaceRequest,
    schema::UpdatePrivateDnsNamespaceRequest,
    [id, updater_request_id, namespace]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdatePrivateDnsNamespaceResponse {
    pub operation_id: Option<String>,
}

structure!(
    UpdatePrivateDnsNamespaceResponse,
    schema::UpdatePrivateDnsNamespaceResponse,
    [operation_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdatePublicDnsNamespaceRequest {
    pub id: String,
    pub updater_request_id: Option<String>,
    pub namespace: PublicDnsNamespaceChange,
}

structure!(
    UpdatePublicDnsNamespaceRequest,
    schema::UpdatePublicDnsNamespaceRequest,
    [id, updater_request_id, namespace]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdatePublicDnsNamespaceResponse {
    pub operation_id: Option<String>,
}

structure!(
    UpdatePublicDnsNamespaceResponse,
    schema::UpdatePublicDnsNamespaceResponse,
    [operation_id]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateServiceAttributesRequest {
    pub service_id: String,
    pub attributes: std::collections::BTreeMap<String, String>,
}

structure!(
    UpdateServiceAttributesRequest,
    schema::UpdateServiceAttributesRequest,
    [service_id, attributes]
);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateServiceAttributesResponse {}

structure!(UpdateServiceAttributesResponse, schema::UpdateServiceAttributesResponse, []);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateServiceRequest {
    pub id: String,
    pub service: ServiceChange,
}

structure!(UpdateServiceRequest, schema::UpdateServiceRequest, [id, service]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateServiceResponse {
    pub operation_id: Option<String>,
}

structure!(UpdateServiceResponse, schema::UpdateServiceResponse, [operation_id]);

#[derive(Clone, PartialEq, Default)]
pub struct UpdateInstanceCustomHealthStatusResponse {}

structure!(
    UpdateInstanceCustomHealthStatusResponse,
    schema::UpdateInstanceCustomHealthStatusResponse,
    []
);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals, unused_imports)]
pub mod schema {
    use crate::schema::{Kind, Length, List, Map, Member, Range, Span, Structure, Text};
    pub static AWSAccountId: Text =
        Text::new("AWSAccountId", Length::new(Some(12), Some(12)), None);
    pub static AmazonResourceName: Text =
        Text::new("AmazonResourceName", Length::new(Some(1), Some(1011)), None);
    pub static Arn: Text = Text::new("Arn", Length::new(None, Some(255)), None);
    pub static AttrKey: Text =
        Text::new("AttrKey", Length::new(None, Some(255)), Some("^[a-zA-Z0-9!-~]+$"));
    pub static AttrValue: Text = Text::new(
        "AttrValue",
        Length::new(None, Some(1024)),
        Some("^([a-zA-Z0-9!-~][ \\ta-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$"),
    );
    pub static Attributes: Map =
        Map { key: &AttrKey, value: Kind::Text(&AttrValue), length: Length::ANY };
    pub static Code: Text = Text::new("Code", Length::ANY, None);
    pub static CreateHttpNamespaceRequest: Structure = Structure {
        name: "CreateHttpNamespaceRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&NamespaceNameHttp)),
            Member::optional("CreatorRequestId", Kind::Text(&ResourceId)),
            Member::optional("Description", Kind::Text(&ResourceDescription)),
            Member::optional("Tags", Kind::List(&TagList)),
        ],
    };
    pub static CreateHttpNamespaceResponse: Structure = Structure {
        name: "CreateHttpNamespaceResponse",
        union: false,
        members: &[Member::optional("OperationId", Kind::Text(&OperationId))],
    };
    pub static CreatePrivateDnsNamespaceRequest: Structure = Structure {
        name: "CreatePrivateDnsNamespaceRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&NamespaceNamePrivate)),
            Member::optional("CreatorRequestId", Kind::Text(&ResourceId)),
            Member::optional("Description", Kind::Text(&ResourceDescription)),
            Member::required("Vpc", Kind::Text(&ResourceId)),
            Member::optional("Tags", Kind::List(&TagList)),
            Member::optional("Properties", Kind::Structure(&PrivateDnsNamespaceProperties)),
        ],
    };
    pub static CreatePrivateDnsNamespaceResponse: Structure = Structure {
        name: "CreatePrivateDnsNamespaceResponse",
        union: false,
        members: &[Member::optional("OperationId", Kind::Text(&OperationId))],
    };
    pub static CreatePublicDnsNamespaceRequest: Structure = Structure {
        name: "CreatePublicDnsNamespaceRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&NamespaceNamePublic)),
            Member::optional("CreatorRequestId", Kind::Text(&ResourceId)),
            Member::optional("Description", Kind::Text(&ResourceDescription)),
            Member::optional("Tags", Kind::List(&TagList)),
            Member::optional("Properties", Kind::Structure(&PublicDnsNamespaceProperties)),
        ],
    };
    pub static CreatePublicDnsNamespaceResponse: Structure = Structure {
        name: "CreatePublicDnsNamespaceResponse",
        union: false,
        members: &[Member::optional("OperationId", Kind::Text(&OperationId))],
    };
    pub static CreateServiceRequest: Structure = Structure {
        name: "CreateServiceRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&ServiceName)),
            Member::optional("NamespaceId", Kind::Text(&Arn)),
            Member::optional("CreatorRequestId", Kind::Text(&ResourceId)),
            Member::optional("Description", Kind::Text(&ResourceDescription)),
            Member::optional("DnsConfig", Kind::Structure(&DnsConfig)),
            Member::optional("HealthCheckConfig", Kind::Structure(&HealthCheckConfig)),
            Member::optional("HealthCheckCustomConfig", Kind::Structure(&HealthCheckCustomConfig)),
            Member::optional("Tags", Kind::List(&TagList)),
            Member::optional("Type", Kind::Text(&ServiceTypeOption)),
        ],
    };
    pub static CreateServiceResponse: Structure = Structure {
        name: "CreateServiceResponse",
        union: false,
        members: &[Member::optional("Service", Kind::Structure(&Service))],
    };
    pub static CustomHealthStatus: Text =
        Text::one_of("CustomHealthStatus", super::CustomHealthStatus::TEXTS);
    pub static DeleteNamespaceRequest: Structure = Structure {
        name: "DeleteNamespaceRequest",
        union: false,
        members: &[Member::required("Id", Kind::Text(&Arn))],
    };
    pub static DeleteNamespaceResponse: Structure = Structure {
        name: "DeleteNamespaceResponse",
        union: false,
        members: &[Member::optional("OperationId", Kind::Text(&OperationId))],
    };
    pub static DeleteServiceAttributesRequest: Structure = Structure {
        name: "DeleteServiceAttributesRequest",
        union: false,
        members: &[
            Member::required("ServiceId", Kind::Text(&Arn)),
            Member::required("Attributes", Kind::List(&ServiceAttributeKeyList)),
        ],
    };
    pub static DeleteServiceAttributesResponse: Structure =
        Structure { name: "DeleteServiceAttributesResponse", union: false, members: &[] };
    pub static DeleteServiceRequest: Structure = Structure {
        name: "DeleteServiceRequest",
        union: false,
        members: &[Member::required("Id", Kind::Text(&Arn))],
    };
    pub static DeleteServiceResponse: Structure =
        Structure { name: "DeleteServiceResponse", union: false, members: &[] };
    pub static DeregisterInstanceRequest: Structure = Structure {
        name: "DeregisterInstanceRequest",
        union: false,
        members: &[
            Member::required("ServiceId", Kind::Text(&Arn)),
            Member::required("InstanceId", Kind::Text(&ResourceId)),
        ],
    };
    pub static DeregisterInstanceResponse: Structure = Structure {
        name: "DeregisterInstanceResponse",
        union: false,
        members: &[Member::optional("OperationId", Kind::Text(&OperationId))],
    };
    pub static DiscoverInstancesRequest: Structure = Structure {
        name: "DiscoverInstancesRequest",
        union: false,
        members: &[
            Member::required("NamespaceName", Kind::Text(&NamespaceName)),
            Member::required("ServiceName", Kind::Text(&ServiceName)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), Some(1000)))),
            Member::optional("QueryParameters", Kind::Map(&Attributes)),
            Member::optional("OptionalParameters", Kind::Map(&Attributes)),
            Member::optional("HealthStatus", Kind::Text(&HealthStatusFilter)),
            Member::optional("OwnerAccount", Kind::Text(&AWSAccountId)),
        ],
    };
    pub static DiscoverInstancesResponse: Structure = Structure {
        name: "DiscoverInstancesResponse",
        union: false,
        members: &[
            Member::optional("Instances", Kind::List(&HttpInstanceSummaryList)),
            Member::optional("InstancesRevision", Kind::Long(Range::ANY)),
        ],
    };
    pub static DiscoverInstancesRevisionRequest: Structure = Structure {
        name: "DiscoverInstancesRevisionRequest",
        union: false,
        members: &[
            Member::required("NamespaceName", Kind::Text(&NamespaceName)),
            Member::required("ServiceName", Kind::Text(&ServiceName)),
            Member::optional("OwnerAccount", Kind::Text(&AWSAccountId)),
        ],
    };
    pub static DiscoverInstancesRevisionResponse: Structure = Structure {
        name: "DiscoverInstancesRevisionResponse",
        union: false,
        members: &[Member::optional("InstancesRevision", Kind::Long(Range::ANY))],
    };
    pub static DnsConfig: Structure = Structure {
        name: "DnsConfig",
        union: false,
        members: &[
            Member::optional("NamespaceId", Kind::Text(&ResourceId)),
            Member::optional("RoutingPolicy", Kind::Text(&RoutingPolicy)),
            Member::required("DnsRecords", Kind::List(&DnsRecordList)),
        ],
    };
    pub static DnsConfigChange: Structure = Structure {
        name: "DnsConfigChange",
        union: false,
        members: &[Member::required("DnsRecords", Kind::List(&DnsRecordList))],
    };
    pub static DnsProperties: Structure = Structure {
        name: "DnsProperties",
        union: false,
        members: &[
            Member::optional("HostedZoneId", Kind::Text(&ResourceId)),
            Member::optional("SOA", Kind::Structure(&SOA)),
        ],
    };
    pub static DnsRecord: Structure = Structure {
        name: "DnsRecord",
        union: false,
        members: &[
            Member::required("Type", Kind::Text(&RecordType)),
            Member::required("TTL", Kind::Long(Range::new(Some(0), Some(2147483647)))),
        ],
    };
    pub static DnsRecordList: List =
        List { element: Kind::Structure(&DnsRecord), element_name: "member", length: Length::ANY };
    pub static FilterCondition: Text =
        Text::one_of("FilterCondition", super::FilterCondition::TEXTS);
    pub static FilterValue: Text = Text::new("FilterValue", Length::new(Some(1), Some(255)), None);
    pub static FilterValues: List =
        List { element: Kind::Text(&FilterValue), element_name: "member", length: Length::ANY };
    pub static GetInstanceRequest: Structure = Structure {
        name: "GetInstanceRequest",
        union: false,
        members: &[
            Member::required("ServiceId", Kind::Text(&Arn)),
            Member::required("InstanceId", Kind::Text(&ResourceId)),
        ],
    };
    pub static GetInstanceResponse: Structure = Structure {
        name: "GetInstanceResponse",
        union: false,
        members: &[
            Member::optional("ResourceOwner", Kind::Text(&AWSAccountId)),
            Member::optional("Instance", Kind::Structure(&Instance)),
        ],
    };
    pub static GetInstancesHealthStatusRequest: Structure = Structure {
        name: "GetInstancesHealthStatusRequest",
        union: false,
        members: &[
            Member::required("ServiceId", Kind::Text(&Arn)),
            Member::optional("Instances", Kind::List(&InstanceIdList)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), Some(100)))),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static GetInstancesHealthStatusResponse: Structure = Structure {
        name: "GetInstancesHealthStatusResponse",
        union: false,
        members: &[
            Member::optional("Status", Kind::Map(&InstanceHealthStatusMap)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static GetNamespaceRequest: Structure = Structure {
        name: "GetNamespaceRequest",
        union: false,
        members: &[Member::required("Id", Kind::Text(&Arn))],
    };
    pub static GetNamespaceResponse: Structure = Structure {
        name: "GetNamespaceResponse",
        union: false,
        members: &[Member::optional("Namespace", Kind::Structure(&Namespace))],
    };
    pub static GetOperationRequest: Structure = Structure {
        name: "GetOperationRequest",
        union: false,
        members: &[
            Member::required("OperationId", Kind::Text(&OperationId)),
            Member::optional("OwnerAccount", Kind::Text(&AWSAccountId)),
        ],
    };
    pub static GetOperationResponse: Structure = Structure {
        name: "GetOperationResponse",
        union: false,
        members: &[Member::optional("Operation", Kind::Structure(&Operation))],
    };
    pub static GetServiceAttributesRequest: Structure = Structure {
        name: "GetServiceAttributesRequest",
        union: false,
        members: &[Member::required("ServiceId", Kind::Text(&Arn))],
    };
    pub static GetServiceAttributesResponse: Structure = Structure {
        name: "GetServiceAttributesResponse",
        union: false,
        members: &[Member::optional("ServiceAttributes", Kind::Structure(&ServiceAttributes))],
    };
    pub static GetServiceRequest: Structure = Structure {
        name: "GetServiceRequest",
        union: false,
        members: &[Member::required("Id", Kind::Text(&Arn))],
    };
    pub static GetServiceResponse: Structure = Structure {
        name: "GetServiceResponse",
        union: false,
        members: &[Member::optional("Service", Kind::Structure(&Service))],
    };
    pub static HealthCheckConfig: Structure = Structure {
        name: "HealthCheckConfig",
        union: false,
        members: &[
            Member::required("Type", Kind::Text(&HealthCheckType)),
            Member::optional("ResourcePath", Kind::Text(&ResourcePath)),
            Member::optional("FailureThreshold", Kind::Integer(Range::new(Some(1), Some(10)))),
        ],
    };
    pub static HealthCheckCustomConfig: Structure = Structure {
        name: "HealthCheckCustomConfig",
        union: false,
        members: &[Member::optional(
            "FailureThreshold",
            Kind::Integer(Range::new(Some(1), Some(10))),
        )],
    };
    pub static HealthCheckType: Text =
        Text::one_of("HealthCheckType", super::HealthCheckType::TEXTS);
    pub static HealthStatus: Text = Text::one_of("HealthStatus", super::HealthStatus::TEXTS);
    pub static HealthStatusFilter: Text =
        Text::one_of("HealthStatusFilter", super::HealthStatusFilter::TEXTS);
    pub static HttpInstanceSummary: Structure = Structure {
        name: "HttpInstanceSummary",
        union: false,
        members: &[
            Member::optional("InstanceId", Kind::Text(&ResourceId)),
            Member::optional("NamespaceName", Kind::Text(&NamespaceNameHttp)),
            Member::optional("ServiceName", Kind::Text(&ServiceName)),
            Member::optional("HealthStatus", Kind::Text(&HealthStatus)),
            Member::optional("Attributes", Kind::Map(&Attributes)),
        ],
    };
    pub static HttpInstanceSummaryList: List = List {
        element: Kind::Structure(&HttpInstanceSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static HttpNamespaceChange: Structure = Structure {
        name: "HttpNamespaceChange",
        union: false,
        members: &[Member::required("Description", Kind::Text(&ResourceDescription))],
    };
    pub static HttpProperties: Structure = Structure {
        name: "HttpProperties",
        union: false,
        members: &[Member::optional("HttpName", Kind::Text(&NamespaceName))],
    };
    pub static Instance: Structure = Structure {
        name: "Instance",
        union: false,
        members: &[
            Member::required("Id", Kind::Text(&ResourceId)),
            Member::optional("CreatorRequestId", Kind::Text(&ResourceId)),
            Member::optional("Attributes", Kind::Map(&Attributes)),
            Member::optional("CreatedByAccount", Kind::Text(&AWSAccountId)),
        ],
    };
    pub static InstanceHealthStatusMap: Map =
        Map { key: &ResourceId, value: Kind::Text(&HealthStatus), length: Length::ANY };
    pub static InstanceId: Text =
        Text::new("InstanceId", Length::new(None, Some(64)), Some("^[0-9a-zA-Z_/:.@-]+$"));
    pub static InstanceIdList: List = List {
        element: Kind::Text(&ResourceId),
        element_name: "member",
        length: Length::new(Some(1), None),
    };
    pub static InstanceSummary: Structure = Structure {
        name: "InstanceSummary",
        union: false,
        members: &[
            Member::optional("Id", Kind::Text(&ResourceId)),
            Member::optional("Attributes", Kind::Map(&Attributes)),
            Member::optional("CreatedByAccount", Kind::Text(&AWSAccountId)),
        ],
    };
    pub static InstanceSummaryList: List = List {
        element: Kind::Structure(&InstanceSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ListInstancesRequest: Structure = Structure {
        name: "ListInstancesRequest",
        union: false,
        members: &[
            Member::required("ServiceId", Kind::Text(&Arn)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), Some(100)))),
        ],
    };
    pub static ListInstancesResponse: Structure = Structure {
        name: "ListInstancesResponse",
        union: false,
        members: &[
            Member::optional("ResourceOwner", Kind::Text(&AWSAccountId)),
            Member::optional("Instances", Kind::List(&InstanceSummaryList)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListNamespacesRequest: Structure = Structure {
        name: "ListNamespacesRequest",
        union: false,
        members: &[
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), Some(100)))),
            Member::optional("Filters", Kind::List(&NamespaceFilters)),
        ],
    };
    pub static ListNamespacesResponse: Structure = Structure {
        name: "ListNamespacesResponse",
        union: false,
        members: &[
            Member::optional("Namespaces", Kind::List(&NamespaceSummariesList)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListOperationsRequest: Structure = Structure {
        name: "ListOperationsRequest",
        union: false,
        members: &[
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), Some(100)))),
            Member::optional("Filters", Kind::List(&OperationFilters)),
        ],
    };
    pub static ListOperationsResponse: Structure = Structure {
        name: "ListOperationsResponse",
        union: false,
        members: &[
            Member::optional("Operations", Kind::List(&OperationSummaryList)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListServicesRequest: Structure = Structure {
        name: "ListServicesRequest",
        union: false,
        members: &[
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), Some(100)))),
            Member::optional("Filters", Kind::List(&ServiceFilters)),
        ],
    };
    pub static ListServicesResponse: Structure = Structure {
        name: "ListServicesResponse",
        union: false,
        members: &[
            Member::optional("Services", Kind::List(&ServiceSummariesList)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static ListTagsForResourceRequest: Structure = Structure {
        name: "ListTagsForResourceRequest",
        union: false,
        members: &[Member::required("ResourceARN", Kind::Text(&AmazonResourceName))],
    };
    pub static ListTagsForResourceResponse: Structure = Structure {
        name: "ListTagsForResourceResponse",
        union: false,
        members: &[Member::optional("Tags", Kind::List(&TagList))],
    };
    pub static Message: Text = Text::new("Message", Length::ANY, None);
    pub static Namespace: Structure = Structure {
        name: "Namespace",
        union: false,
        members: &[
            Member::optional("Id", Kind::Text(&ResourceId)),
            Member::optional("Arn", Kind::Text(&Arn)),
            Member::optional("ResourceOwner", Kind::Text(&AWSAccountId)),
            Member::optional("Name", Kind::Text(&NamespaceName)),
            Member::optional("Type", Kind::Text(&NamespaceType)),
            Member::optional("Description", Kind::Text(&ResourceDescription)),
            Member::optional("ServiceCount", Kind::Integer(Range::ANY)),
            Member::optional("Properties", Kind::Structure(&NamespaceProperties)),
            Member::optional("CreateDate", Kind::Timestamp),
            Member::optional("CreatorRequestId", Kind::Text(&ResourceId)),
        ],
    };
    pub static NamespaceFilter: Structure = Structure {
        name: "NamespaceFilter",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&NamespaceFilterName)),
            Member::required("Values", Kind::List(&FilterValues)),
            Member::optional("Condition", Kind::Text(&FilterCondition)),
        ],
    };
    pub static NamespaceFilterName: Text =
        Text::one_of("NamespaceFilterName", super::NamespaceFilterName::TEXTS);
    pub static NamespaceFilters: List = List {
        element: Kind::Structure(&NamespaceFilter),
        element_name: "member",
        length: Length::ANY,
    };
    pub static NamespaceName: Text =
        Text::new("NamespaceName", Length::new(None, Some(1024)), Some("^[!-~]{1,1024}$"));
    pub static NamespaceNameHttp: Text = Text::new(
        "NamespaceNameHttp",
        Length::new(None, Some(1024)),
        Some("^(?!arn:)[!-~]{1,1024}$"),
    );
    pub static NamespaceNamePrivate: Text = Text::new(
        "NamespaceNamePrivate",
        Length::new(None, Some(253)),
        Some("^(?!arn:)[!-~]{1,253}$"),
    );
    pub static NamespaceNamePublic: Text = Text::new(
        "NamespaceNamePublic",
        Length::new(None, Some(253)),
        Some(
            "^([a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?$",
        ),
    );
    pub static NamespaceProperties: Structure = Structure {
        name: "NamespaceProperties",
        union: false,
        members: &[
            Member::optional("DnsProperties", Kind::Structure(&DnsProperties)),
            Member::optional("HttpProperties", Kind::Structure(&HttpProperties)),
        ],
    };
    pub static NamespaceSummariesList: List = List {
        element: Kind::Structure(&NamespaceSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static NamespaceSummary: Structure = Structure {
        name: "NamespaceSummary",
        union: false,
        members: &[
            Member::optional("Id", Kind::Text(&ResourceId)),
            Member::optional("Arn", Kind::Text(&Arn)),
            Member::optional("ResourceOwner", Kind::Text(&AWSAccountId)),
            Member::optional("Name", Kind::Text(&NamespaceName)),
            Member::optional("Type", Kind::Text(&NamespaceType)),
            Member::optional("Description", Kind::Text(&ResourceDescription)),
            Member::optional("ServiceCount", Kind::Integer(Range::ANY)),
            Member::optional("Properties", Kind::Structure(&NamespaceProperties)),
            Member::optional("CreateDate", Kind::Timestamp),
        ],
    };
    pub static NamespaceType: Text = Text::one_of("NamespaceType", super::NamespaceType::TEXTS);
    pub static NextToken: Text = Text::new("NextToken", Length::new(None, Some(4096)), None);
    pub static Operation: Structure = Structure {
        name: "Operation",
        union: false,
        members: &[
            Member::optional("Id", Kind::Text(&OperationId)),
            Member::optional("OwnerAccount", Kind::Text(&AWSAccountId)),
            Member::optional("Type", Kind::Text(&OperationType)),
            Member::optional("Status", Kind::Text(&OperationStatus)),
            Member::optional("ErrorMessage", Kind::Text(&Message)),
            Member::optional("ErrorCode", Kind::Text(&Code)),
            Member::optional("CreateDate", Kind::Timestamp),
            Member::optional("UpdateDate", Kind::Timestamp),
            Member::optional("Targets", Kind::Map(&OperationTargetsMap)),
        ],
    };
    pub static OperationFilter: Structure = Structure {
        name: "OperationFilter",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&OperationFilterName)),
            Member::required("Values", Kind::List(&FilterValues)),
            Member::optional("Condition", Kind::Text(&FilterCondition)),
        ],
    };
    pub static OperationFilterName: Text =
        Text::one_of("OperationFilterName", super::OperationFilterName::TEXTS);
    pub static OperationFilters: List = List {
        element: Kind::Structure(&OperationFilter),
        element_name: "member",
        length: Length::ANY,
    };
    pub static OperationId: Text = Text::new("OperationId", Length::new(None, Some(255)), None);
    pub static OperationStatus: Text =
        Text::one_of("OperationStatus", super::OperationStatus::TEXTS);
    pub static OperationSummary: Structure = Structure {
        name: "OperationSummary",
        union: false,
        members: &[
            Member::optional("Id", Kind::Text(&OperationId)),
            Member::optional("Status", Kind::Text(&OperationStatus)),
        ],
    };
    pub static OperationSummaryList: List = List {
        element: Kind::Structure(&OperationSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static OperationTargetType: Text =
        Text::one_of("OperationTargetType", super::OperationTargetType::TEXTS);
    pub static OperationTargetsMap: Map =
        Map { key: &OperationTargetType, value: Kind::Text(&ResourceId), length: Length::ANY };
    pub static OperationType: Text = Text::one_of("OperationType", super::OperationType::TEXTS);
    pub static PrivateDnsNamespaceChange: Structure = Structure {
        name: "PrivateDnsNamespaceChange",
        union: false,
        members: &[
            Member::optional("Description", Kind::Text(&ResourceDescription)),
            Member::optional("Properties", Kind::Structure(&PrivateDnsNamespacePropertiesChange)),
        ],
    };
    pub static PrivateDnsNamespaceProperties: Structure = Structure {
        name: "PrivateDnsNamespaceProperties",
        union: false,
        members: &[Member::required(
            "DnsProperties",
            Kind::Structure(&PrivateDnsPropertiesMutable),
        )],
    };
    pub static PrivateDnsNamespacePropertiesChange: Structure = Structure {
        name: "PrivateDnsNamespacePropertiesChange",
        union: false,
        members: &[Member::required(
            "DnsProperties",
            Kind::Structure(&PrivateDnsPropertiesMutableChange),
        )],
    };
    pub static PrivateDnsPropertiesMutable: Structure = Structure {
        name: "PrivateDnsPropertiesMutable",
        union: false,
        members: &[Member::required("SOA", Kind::Structure(&SOA))],
    };
    pub static PrivateDnsPropertiesMutableChange: Structure = Structure {
        name: "PrivateDnsPropertiesMutableChange",
        union: false,
        members: &[Member::required("SOA", Kind::Structure(&SOAChange))],
    };
    pub static PublicDnsNamespaceChange: Structure = Structure {
        name: "PublicDnsNamespaceChange",
        union: false,
        members: &[
            Member::optional("Description", Kind::Text(&ResourceDescription)),
            Member::optional("Properties", Kind::Structure(&PublicDnsNamespacePropertiesChange)),
        ],
    };
    pub static PublicDnsNamespaceProperties: Structure = Structure {
        name: "PublicDnsNamespaceProperties",
        union: false,
        members: &[Member::required("DnsProperties", Kind::Structure(&PublicDnsPropertiesMutable))],
    };
    pub static PublicDnsNamespacePropertiesChange: Structure = Structure {
        name: "PublicDnsNamespacePropertiesChange",
        union: false,
        members: &[Member::required(
            "DnsProperties",
            Kind::Structure(&PublicDnsPropertiesMutableChange),
        )],
    };
    pub static PublicDnsPropertiesMutable: Structure = Structure {
        name: "PublicDnsPropertiesMutable",
        union: false,
        members: &[Member::required("SOA", Kind::Structure(&SOA))],
    };
    pub static PublicDnsPropertiesMutableChange: Structure = Structure {
        name: "PublicDnsPropertiesMutableChange",
        union: false,
        members: &[Member::required("SOA", Kind::Structure(&SOAChange))],
    };
    pub static RecordType: Text = Text::one_of("RecordType", super::RecordType::TEXTS);
    pub static RegisterInstanceRequest: Structure = Structure {
        name: "RegisterInstanceRequest",
        union: false,
        members: &[
            Member::required("ServiceId", Kind::Text(&Arn)),
            Member::required("InstanceId", Kind::Text(&InstanceId)),
            Member::optional("CreatorRequestId", Kind::Text(&ResourceId)),
            Member::required("Attributes", Kind::Map(&Attributes)),
        ],
    };
    pub static RegisterInstanceResponse: Structure = Structure {
        name: "RegisterInstanceResponse",
        union: false,
        members: &[Member::optional("OperationId", Kind::Text(&OperationId))],
    };
    pub static ResourceDescription: Text =
        Text::new("ResourceDescription", Length::new(None, Some(1024)), None);
    pub static ResourceId: Text = Text::new("ResourceId", Length::new(None, Some(64)), None);
    pub static ResourcePath: Text = Text::new("ResourcePath", Length::new(None, Some(255)), None);
    pub static RoutingPolicy: Text = Text::one_of("RoutingPolicy", super::RoutingPolicy::TEXTS);
    pub static SOA: Structure = Structure {
        name: "SOA",
        union: false,
        members: &[Member::required("TTL", Kind::Long(Range::new(Some(0), Some(2147483647))))],
    };
    pub static SOAChange: Structure = Structure {
        name: "SOAChange",
        union: false,
        members: &[Member::required("TTL", Kind::Long(Range::new(Some(0), Some(2147483647))))],
    };
    pub static Service: Structure = Structure {
        name: "Service",
        union: false,
        members: &[
            Member::optional("Id", Kind::Text(&ResourceId)),
            Member::optional("Arn", Kind::Text(&Arn)),
            Member::optional("ResourceOwner", Kind::Text(&AWSAccountId)),
            Member::optional("Name", Kind::Text(&ServiceName)),
            Member::optional("NamespaceId", Kind::Text(&ResourceId)),
            Member::optional("Description", Kind::Text(&ResourceDescription)),
            Member::optional("InstanceCount", Kind::Integer(Range::ANY)),
            Member::optional("DnsConfig", Kind::Structure(&DnsConfig)),
            Member::optional("Type", Kind::Text(&ServiceType)),
            Member::optional("HealthCheckConfig", Kind::Structure(&HealthCheckConfig)),
            Member::optional("HealthCheckCustomConfig", Kind::Structure(&HealthCheckCustomConfig)),
            Member::optional("CreateDate", Kind::Timestamp),
            Member::optional("CreatorRequestId", Kind::Text(&ResourceId)),
            Member::optional("CreatedByAccount", Kind::Text(&AWSAccountId)),
        ],
    };
    pub static ServiceAttributeKey: Text =
        Text::new("ServiceAttributeKey", Length::new(None, Some(255)), None);
    pub static ServiceAttributeKeyList: List = List {
        element: Kind::Text(&ServiceAttributeKey),
        element_name: "member",
        length: Length::new(Some(1), Some(30)),
    };
    pub static ServiceAttributeValue: Text =
        Text::new("ServiceAttributeValue", Length::new(None, Some(1024)), None);
    pub static ServiceAttributes: Structure = Structure {
        name: "ServiceAttributes",
        union: false,
        members: &[
            Member::optional("ServiceArn", Kind::Text(&Arn)),
            Member::optional("ResourceOwner", Kind::Text(&AWSAccountId)),
            Member::optional("Attributes", Kind::Map(&ServiceAttributesMap)),
        ],
    };
    pub static ServiceAttributesMap: Map = Map {
        key: &ServiceAttributeKey,
        value: Kind::Text(&ServiceAttributeValue),
        length: Length::new(Some(1), Some(30)),
    };
    pub static ServiceChange: Structure = Structure {
        name: "ServiceChange",
        union: false,
        members: &[
            Member::optional("Description", Kind::Text(&ResourceDescription)),
            Member::optional("DnsConfig", Kind::Structure(&DnsConfigChange)),
            Member::optional("HealthCheckConfig", Kind::Structure(&HealthCheckConfig)),
        ],
    };
    pub static ServiceFilter: Structure = Structure {
        name: "ServiceFilter",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&ServiceFilterName)),
            Member::required("Values", Kind::List(&FilterValues)),
            Member::optional("Condition", Kind::Text(&FilterCondition)),
        ],
    };
    pub static ServiceFilterName: Text =
        Text::one_of("ServiceFilterName", super::ServiceFilterName::TEXTS);
    pub static ServiceFilters: List = List {
        element: Kind::Structure(&ServiceFilter),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServiceName: Text = Text::new(
        "ServiceName",
        Length::ANY,
        Some(
            "((?=^.{1,127}$)^([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])(\\.([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9]))*$)|(^\\.$)",
        ),
    );
    pub static ServiceSummariesList: List = List {
        element: Kind::Structure(&ServiceSummary),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ServiceSummary: Structure = Structure {
        name: "ServiceSummary",
        union: false,
        members: &[
            Member::optional("Id", Kind::Text(&ResourceId)),
            Member::optional("Arn", Kind::Text(&Arn)),
            Member::optional("ResourceOwner", Kind::Text(&AWSAccountId)),
            Member::optional("Name", Kind::Text(&ServiceName)),
            Member::optional("Type", Kind::Text(&ServiceType)),
            Member::optional("Description", Kind::Text(&ResourceDescription)),
            Member::optional("InstanceCount", Kind::Integer(Range::ANY)),
            Member::optional("DnsConfig", Kind::Structure(&DnsConfig)),
            Member::optional("HealthCheckConfig", Kind::Structure(&HealthCheckConfig)),
            Member::optional("HealthCheckCustomConfig", Kind::Structure(&HealthCheckCustomConfig)),
            Member::optional("CreateDate", Kind::Timestamp),
            Member::optional("CreatedByAccount", Kind::Text(&AWSAccountId)),
        ],
    };
    pub static ServiceType: Text = Text::one_of("ServiceType", super::ServiceType::TEXTS);
    pub static ServiceTypeOption: Text =
        Text::one_of("ServiceTypeOption", super::ServiceTypeOption::TEXTS);
    pub static Tag: Structure = Structure {
        name: "Tag",
        union: false,
        members: &[
            Member::required("Key", Kind::Text(&TagKey)),
            Member::required("Value", Kind::Text(&TagValue)),
        ],
    };
    pub static TagKey: Text = Text::new("TagKey", Length::new(Some(1), Some(128)), None);
    pub static TagKeyList: List = List {
        element: Kind::Text(&TagKey),
        element_name: "member",
        length: Length::new(Some(0), Some(200)),
    };
    pub static TagList: List = List {
        element: Kind::Structure(&Tag),
        element_name: "member",
        length: Length::new(Some(0), Some(200)),
    };
    pub static TagResourceRequest: Structure = Structure {
        name: "TagResourceRequest",
        union: false,
        members: &[
            Member::required("ResourceARN", Kind::Text(&AmazonResourceName)),
            Member::required("Tags", Kind::List(&TagList)),
        ],
    };
    pub static TagResourceResponse: Structure =
        Structure { name: "TagResourceResponse", union: false, members: &[] };
    pub static TagValue: Text = Text::new("TagValue", Length::new(Some(0), Some(256)), None);
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
    pub static UpdateHttpNamespaceRequest: Structure = Structure {
        name: "UpdateHttpNamespaceRequest",
        union: false,
        members: &[
            Member::required("Id", Kind::Text(&Arn)),
            Member::optional("UpdaterRequestId", Kind::Text(&ResourceId)),
            Member::required("Namespace", Kind::Structure(&HttpNamespaceChange)),
        ],
    };
    pub static UpdateHttpNamespaceResponse: Structure = Structure {
        name: "UpdateHttpNamespaceResponse",
        union: false,
        members: &[Member::optional("OperationId", Kind::Text(&OperationId))],
    };
    pub static UpdateInstanceCustomHealthStatusRequest: Structure = Structure {
        name: "UpdateInstanceCustomHealthStatusRequest",
        union: false,
        members: &[
            Member::required("ServiceId", Kind::Text(&Arn)),
            Member::required("InstanceId", Kind::Text(&ResourceId)),
            Member::required("Status", Kind::Text(&CustomHealthStatus)),
        ],
    };
    pub static UpdatePrivateDnsNamespaceRequest: Structure = Structure {
        name: "UpdatePrivateDnsNamespaceRequest",
        union: false,
        members: &[
            Member::required("Id", Kind::Text(&Arn)),
            Member::optional("UpdaterRequestId", Kind::Text(&ResourceId)),
            Member::required("Namespace", Kind::Structure(&PrivateDnsNamespaceChange)),
        ],
    };
    pub static UpdatePrivateDnsNamespaceResponse: Structure = Structure {
        name: "UpdatePrivateDnsNamespaceResponse",
        union: false,
        members: &[Member::optional("OperationId", Kind::Text(&OperationId))],
    };
    pub static UpdatePublicDnsNamespaceRequest: Structure = Structure {
        name: "UpdatePublicDnsNamespaceRequest",
        union: false,
        members: &[
            Member::required("Id", Kind::Text(&Arn)),
            Member::optional("UpdaterRequestId", Kind::Text(&ResourceId)),
            Member::required("Namespace", Kind::Structure(&PublicDnsNamespaceChange)),
        ],
    };
    pub static UpdatePublicDnsNamespaceResponse: Structure = Structure {
        name: "UpdatePublicDnsNamespaceResponse",
        union: false,
        members: &[Member::optional("OperationId", Kind::Text(&OperationId))],
    };
    pub static UpdateServiceAttributesRequest: Structure = Structure {
        name: "UpdateServiceAttributesRequest",
        union: false,
        members: &[
            Member::required("ServiceId", Kind::Text(&Arn)),
            Member::required("Attributes", Kind::Map(&ServiceAttributesMap)),
        ],
    };
    pub static UpdateServiceAttributesResponse: Structure =
        Structure { name: "UpdateServiceAttributesResponse", union: false, members: &[] };
    pub static UpdateServiceRequest: Structure = Structure {
        name: "UpdateServiceRequest",
        union: false,
        members: &[
            Member::required("Id", Kind::Text(&Arn)),
            Member::required("Service", Kind::Structure(&ServiceChange)),
        ],
    };
    pub static UpdateServiceResponse: Structure = Structure {
        name: "UpdateServiceResponse",
        union: false,
        members: &[Member::optional("OperationId", Kind::Text(&OperationId))],
    };
    pub static UpdateInstanceCustomHealthStatusResponse: Structure =
        Structure { name: "UpdateInstanceCustomHealthStatusResponse", union: false, members: &[] };
}

/// Calls `$with!(servicediscovery, [CreateThis, DeleteThat, ..])`: the types in `op`.
#[macro_export]
macro_rules! servicediscovery_operations {
    ($with:ident) => {
        $with!(
            servicediscovery,
            [
                CreateHttpNamespace,
                CreatePrivateDnsNamespace,
                CreatePublicDnsNamespace,
                CreateService,
                DeleteNamespace,
                DeleteService,
                DeleteServiceAttributes,
                DeregisterInstance,
                DiscoverInstances,
                DiscoverInstancesRevision,
                GetInstance,
                GetInstancesHealthStatus,
                GetNamespace,
                GetOperation,
                GetService,
                GetServiceAttributes,
                ListInstances,
                ListNamespaces,
                ListOperations,
                ListServices,
                ListTagsForResource,
                RegisterInstance,
                TagResource,
                UntagResource,
                UpdateHttpNamespace,
                UpdateInstanceCustomHealthStatus,
                UpdatePrivateDnsNamespace,
                UpdatePublicDnsNamespace,
                UpdateService,
                UpdateServiceAttributes
            ]
        )
    };
}
