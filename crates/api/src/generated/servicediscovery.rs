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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateHttpNamespaceRequest {
    pub name: String,
    pub creator_request_id: Option<String>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl crate::Value for CreateHttpNamespaceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::CreateHttpNamespaceRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateHttpNamespaceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0, creator_request_id: v1, description: v2, tags: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateHttpNamespaceRequest);
        members.required(0, &self.name);
        members.optional(1, &self.creator_request_id);
        members.optional(2, &self.description);
        members.optional(3, &self.tags);
        members.close();
    }
}

shape!(CreateHttpNamespaceRequest, schema::CreateHttpNamespaceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateHttpNamespaceResponse {
    pub operation_id: Option<String>,
}

impl crate::Value for CreateHttpNamespaceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateHttpNamespaceResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateHttpNamespaceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { operation_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateHttpNamespaceResponse);
        members.optional(0, &self.operation_id);
        members.close();
    }
}

shape!(CreateHttpNamespaceResponse, schema::CreateHttpNamespaceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePrivateDnsNamespaceRequest {
    pub name: String,
    pub creator_request_id: Option<String>,
    pub description: Option<String>,
    pub vpc: String,
    pub tags: Option<Vec<Tag>>,
    pub properties: Option<PrivateDnsNamespaceProperties>,
}

impl crate::Value for CreatePrivateDnsNamespaceRequest {
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
        input.open(&schema::CreatePrivateDnsNamespaceRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreatePrivateDnsNamespaceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                4 => v4 = crate::Value::read(input, kind)?,
                _ => v5 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v3)) = (v0, v3) else { return Ok(None) };
        Ok(Some(Self {
            name: v0,
            creator_request_id: v1,
            description: v2,
            vpc: v3,
            tags: v4,
            properties: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreatePrivateDnsNamespaceRequest);
        members.required(0, &self.name);
        members.optional(1, &self.creator_request_id);
        members.optional(2, &self.description);
        members.required(3, &self.vpc);
        members.optional(4, &self.tags);
        members.optional(5, &self.properties);
        members.close();
    }
}

shape!(CreatePrivateDnsNamespaceRequest, schema::CreatePrivateDnsNamespaceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePrivateDnsNamespaceResponse {
    pub operation_id: Option<String>,
}

impl crate::Value for CreatePrivateDnsNamespaceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreatePrivateDnsNamespaceResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreatePrivateDnsNamespaceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { operation_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreatePrivateDnsNamespaceResponse);
        members.optional(0, &self.operation_id);
        members.close();
    }
}

shape!(CreatePrivateDnsNamespaceResponse, schema::CreatePrivateDnsNamespaceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePublicDnsNamespaceRequest {
    pub name: String,
    pub creator_request_id: Option<String>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub properties: Option<PublicDnsNamespaceProperties>,
}

impl crate::Value for CreatePublicDnsNamespaceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::CreatePublicDnsNamespaceRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreatePublicDnsNamespaceRequest)? {
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
            name: v0,
            creator_request_id: v1,
            description: v2,
            tags: v3,
            properties: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreatePublicDnsNamespaceRequest);
        members.required(0, &self.name);
        members.optional(1, &self.creator_request_id);
        members.optional(2, &self.description);
        members.optional(3, &self.tags);
        members.optional(4, &self.properties);
        members.close();
    }
}

shape!(CreatePublicDnsNamespaceRequest, schema::CreatePublicDnsNamespaceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePublicDnsNamespaceResponse {
    pub operation_id: Option<String>,
}

impl crate::Value for CreatePublicDnsNamespaceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreatePublicDnsNamespaceResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreatePublicDnsNamespaceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { operation_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreatePublicDnsNamespaceResponse);
        members.optional(0, &self.operation_id);
        members.close();
    }
}

shape!(CreatePublicDnsNamespaceResponse, schema::CreatePublicDnsNamespaceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for CreateServiceRequest {
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
        input.open(&schema::CreateServiceRequest)?;
        while let Some((member, kind)) = input.member(&schema::CreateServiceRequest)? {
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
            name: v0,
            namespace_id: v1,
            creator_request_id: v2,
            description: v3,
            dns_config: v4,
            health_check_config: v5,
            health_check_custom_config: v6,
            tags: v7,
            r#type: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateServiceRequest);
        members.required(0, &self.name);
        members.optional(1, &self.namespace_id);
        members.optional(2, &self.creator_request_id);
        members.optional(3, &self.description);
        members.optional(4, &self.dns_config);
        members.optional(5, &self.health_check_config);
        members.optional(6, &self.health_check_custom_config);
        members.optional(7, &self.tags);
        members.optional(8, &self.r#type);
        members.close();
    }
}

shape!(CreateServiceRequest, schema::CreateServiceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateServiceResponse {
    pub service: Option<Service>,
}

impl crate::Value for CreateServiceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::CreateServiceResponse)?;
        while let Some((member, kind)) = input.member(&schema::CreateServiceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { service: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::CreateServiceResponse);
        members.optional(0, &self.service);
        members.close();
    }
}

shape!(CreateServiceResponse, schema::CreateServiceResponse);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteNamespaceRequest {
    pub id: String,
}

impl crate::Value for DeleteNamespaceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteNamespaceRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteNamespaceRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteNamespaceRequest);
        members.required(0, &self.id);
        members.close();
    }
}

shape!(DeleteNamespaceRequest, schema::DeleteNamespaceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteNamespaceResponse {
    pub operation_id: Option<String>,
}

impl crate::Value for DeleteNamespaceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteNamespaceResponse)?;
        while let Some((member, kind)) = input.member(&schema::DeleteNamespaceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { operation_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteNamespaceResponse);
        members.optional(0, &self.operation_id);
        members.close();
    }
}

shape!(DeleteNamespaceResponse, schema::DeleteNamespaceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServiceAttributesRequest {
    pub service_id: String,
    pub attributes: Vec<String>,
}

impl crate::Value for DeleteServiceAttributesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteServiceAttributesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteServiceAttributesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { service_id: v0, attributes: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteServiceAttributesRequest);
        members.required(0, &self.service_id);
        members.required(1, &self.attributes);
        members.close();
    }
}

shape!(DeleteServiceAttributesRequest, schema::DeleteServiceAttributesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServiceAttributesResponse {}

impl crate::Value for DeleteServiceAttributesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteServiceAttributesResponse)?;
        while input.member(&schema::DeleteServiceAttributesResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteServiceAttributesResponse);
        members.close();
    }
}

shape!(DeleteServiceAttributesResponse, schema::DeleteServiceAttributesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServiceRequest {
    pub id: String,
}

impl crate::Value for DeleteServiceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteServiceRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteServiceRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteServiceRequest);
        members.required(0, &self.id);
        members.close();
    }
}

shape!(DeleteServiceRequest, schema::DeleteServiceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServiceResponse {}

impl crate::Value for DeleteServiceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteServiceResponse)?;
        while input.member(&schema::DeleteServiceResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteServiceResponse);
        members.close();
    }
}

shape!(DeleteServiceResponse, schema::DeleteServiceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterInstanceRequest {
    pub service_id: String,
    pub instance_id: String,
}

impl crate::Value for DeregisterInstanceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeregisterInstanceRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeregisterInstanceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { service_id: v0, instance_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeregisterInstanceRequest);
        members.required(0, &self.service_id);
        members.required(1, &self.instance_id);
        members.close();
    }
}

shape!(DeregisterInstanceRequest, schema::DeregisterInstanceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterInstanceResponse {
    pub operation_id: Option<String>,
}

impl crate::Value for DeregisterInstanceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeregisterInstanceResponse)?;
        while let Some((member, kind)) = input.member(&schema::DeregisterInstanceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { operation_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeregisterInstanceResponse);
        members.optional(0, &self.operation_id);
        members.close();
    }
}

shape!(DeregisterInstanceResponse, schema::DeregisterInstanceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DiscoverInstancesRequest {
    pub namespace_name: String,
    pub service_name: String,
    pub max_results: Option<i32>,
    pub query_parameters: Option<std::collections::BTreeMap<String, String>>,
    pub optional_parameters: Option<std::collections::BTreeMap<String, String>>,
    pub health_status: Option<HealthStatusFilter>,
    pub owner_account: Option<String>,
}

impl crate::Value for DiscoverInstancesRequest {
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
        input.open(&schema::DiscoverInstancesRequest)?;
        while let Some((member, kind)) = input.member(&schema::DiscoverInstancesRequest)? {
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
            namespace_name: v0,
            service_name: v1,
            max_results: v2,
            query_parameters: v3,
            optional_parameters: v4,
            health_status: v5,
            owner_account: v6,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DiscoverInstancesRequest);
        members.required(0, &self.namespace_name);
        members.required(1, &self.service_name);
        members.optional(2, &self.max_results);
        members.optional(3, &self.query_parameters);
        members.optional(4, &self.optional_parameters);
        members.optional(5, &self.health_status);
        members.optional(6, &self.owner_account);
        members.close();
    }
}

shape!(DiscoverInstancesRequest, schema::DiscoverInstancesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DiscoverInstancesResponse {
    pub instances: Option<Vec<HttpInstanceSummary>>,
    pub instances_revision: Option<i64>,
}

impl crate::Value for DiscoverInstancesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DiscoverInstancesResponse)?;
        while let Some((member, kind)) = input.member(&schema::DiscoverInstancesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { instances: v0, instances_revision: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DiscoverInstancesResponse);
        members.optional(0, &self.instances);
        members.optional(1, &self.instances_revision);
        members.close();
    }
}

shape!(DiscoverInstancesResponse, schema::DiscoverInstancesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DiscoverInstancesRevisionRequest {
    pub namespace_name: String,
    pub service_name: String,
    pub owner_account: Option<String>,
}

impl crate::Value for DiscoverInstancesRevisionRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DiscoverInstancesRevisionRequest)?;
        while let Some((member, kind)) = input.member(&schema::DiscoverInstancesRevisionRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { namespace_name: v0, service_name: v1, owner_account: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DiscoverInstancesRevisionRequest);
        members.required(0, &self.namespace_name);
        members.required(1, &self.service_name);
        members.optional(2, &self.owner_account);
        members.close();
    }
}

shape!(DiscoverInstancesRevisionRequest, schema::DiscoverInstancesRevisionRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DiscoverInstancesRevisionResponse {
    pub instances_revision: Option<i64>,
}

impl crate::Value for DiscoverInstancesRevisionResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DiscoverInstancesRevisionResponse)?;
        while let Some((member, kind)) = input.member(&schema::DiscoverInstancesRevisionResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { instances_revision: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DiscoverInstancesRevisionResponse);
        members.optional(0, &self.instances_revision);
        members.close();
    }
}

shape!(DiscoverInstancesRevisionResponse, schema::DiscoverInstancesRevisionResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DnsConfig {
    pub namespace_id: Option<String>,
    pub routing_policy: Option<RoutingPolicy>,
    pub dns_records: Vec<DnsRecord>,
}

impl crate::Value for DnsConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::DnsConfig)?;
        while let Some((member, kind)) = input.member(&schema::DnsConfig)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v2),) = (v2,) else { return Ok(None) };
        Ok(Some(Self { namespace_id: v0, routing_policy: v1, dns_records: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DnsConfig);
        members.optional(0, &self.namespace_id);
        members.optional(1, &self.routing_policy);
        members.required(2, &self.dns_records);
        members.close();
    }
}

shape!(DnsConfig, schema::DnsConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DnsConfigChange {
    pub dns_records: Vec<DnsRecord>,
}

impl crate::Value for DnsConfigChange {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DnsConfigChange)?;
        while let Some((member, kind)) = input.member(&schema::DnsConfigChange)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { dns_records: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DnsConfigChange);
        members.required(0, &self.dns_records);
        members.close();
    }
}

shape!(DnsConfigChange, schema::DnsConfigChange);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DnsProperties {
    pub hosted_zone_id: Option<String>,
    pub soa: Option<SOA>,
}

impl crate::Value for DnsProperties {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DnsProperties)?;
        while let Some((member, kind)) = input.member(&schema::DnsProperties)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { hosted_zone_id: v0, soa: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DnsProperties);
        members.optional(0, &self.hosted_zone_id);
        members.optional(1, &self.soa);
        members.close();
    }
}

shape!(DnsProperties, schema::DnsProperties);

#[derive(Debug, Clone, PartialEq)]
pub struct DnsRecord {
    pub r#type: RecordType,
    pub ttl: i64,
}

impl crate::Value for DnsRecord {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DnsRecord)?;
        while let Some((member, kind)) = input.member(&schema::DnsRecord)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { r#type: v0, ttl: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DnsRecord);
        members.required(0, &self.r#type);
        members.required(1, &self.ttl);
        members.close();
    }
}

shape!(DnsRecord, schema::DnsRecord);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInstanceRequest {
    pub service_id: String,
    pub instance_id: String,
}

impl crate::Value for GetInstanceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetInstanceRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetInstanceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { service_id: v0, instance_id: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetInstanceRequest);
        members.required(0, &self.service_id);
        members.required(1, &self.instance_id);
        members.close();
    }
}

shape!(GetInstanceRequest, schema::GetInstanceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInstanceResponse {
    pub resource_owner: Option<String>,
    pub instance: Option<Instance>,
}

impl crate::Value for GetInstanceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetInstanceResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetInstanceResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { resource_owner: v0, instance: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetInstanceResponse);
        members.optional(0, &self.resource_owner);
        members.optional(1, &self.instance);
        members.close();
    }
}

shape!(GetInstanceResponse, schema::GetInstanceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInstancesHealthStatusRequest {
    pub service_id: String,
    pub instances: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for GetInstancesHealthStatusRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::GetInstancesHealthStatusRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetInstancesHealthStatusRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { service_id: v0, instances: v1, max_results: v2, next_token: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetInstancesHealthStatusRequest);
        members.required(0, &self.service_id);
        members.optional(1, &self.instances);
        members.optional(2, &self.max_results);
        members.optional(3, &self.next_token);
        members.close();
    }
}

shape!(GetInstancesHealthStatusRequest, schema::GetInstancesHealthStatusRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInstancesHealthStatusResponse {
    pub status: Option<std::collections::BTreeMap<String, HealthStatus>>,
    pub next_token: Option<String>,
}

impl crate::Value for GetInstancesHealthStatusResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetInstancesHealthStatusResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetInstancesHealthStatusResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { status: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetInstancesHealthStatusResponse);
        members.optional(0, &self.status);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(GetInstancesHealthStatusResponse, schema::GetInstancesHealthStatusResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetNamespaceRequest {
    pub id: String,
}

impl crate::Value for GetNamespaceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetNamespaceRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetNamespaceRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetNamespaceRequest);
        members.required(0, &self.id);
        members.close();
    }
}

shape!(GetNamespaceRequest, schema::GetNamespaceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetNamespaceResponse {
    pub namespace: Option<Namespace>,
}

impl crate::Value for GetNamespaceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetNamespaceResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetNamespaceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { namespace: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetNamespaceResponse);
        members.optional(0, &self.namespace);
        members.close();
    }
}

shape!(GetNamespaceResponse, schema::GetNamespaceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOperationRequest {
    pub operation_id: String,
    pub owner_account: Option<String>,
}

impl crate::Value for GetOperationRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetOperationRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetOperationRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { operation_id: v0, owner_account: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetOperationRequest);
        members.required(0, &self.operation_id);
        members.optional(1, &self.owner_account);
        members.close();
    }
}

shape!(GetOperationRequest, schema::GetOperationRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOperationResponse {
    pub operation: Option<Operation>,
}

impl crate::Value for GetOperationResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetOperationResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetOperationResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { operation: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetOperationResponse);
        members.optional(0, &self.operation);
        members.close();
    }
}

shape!(GetOperationResponse, schema::GetOperationResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceAttributesRequest {
    pub service_id: String,
}

impl crate::Value for GetServiceAttributesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetServiceAttributesRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetServiceAttributesRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { service_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetServiceAttributesRequest);
        members.required(0, &self.service_id);
        members.close();
    }
}

shape!(GetServiceAttributesRequest, schema::GetServiceAttributesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceAttributesResponse {
    pub service_attributes: Option<ServiceAttributes>,
}

impl crate::Value for GetServiceAttributesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetServiceAttributesResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetServiceAttributesResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { service_attributes: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetServiceAttributesResponse);
        members.optional(0, &self.service_attributes);
        members.close();
    }
}

shape!(GetServiceAttributesResponse, schema::GetServiceAttributesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceRequest {
    pub id: String,
}

impl crate::Value for GetServiceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetServiceRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetServiceRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetServiceRequest);
        members.required(0, &self.id);
        members.close();
    }
}

shape!(GetServiceRequest, schema::GetServiceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceResponse {
    pub service: Option<Service>,
}

impl crate::Value for GetServiceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetServiceResponse)?;
        while let Some((member, kind)) = input.member(&schema::GetServiceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { service: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetServiceResponse);
        members.optional(0, &self.service);
        members.close();
    }
}

shape!(GetServiceResponse, schema::GetServiceResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct HealthCheckConfig {
    pub r#type: HealthCheckType,
    pub resource_path: Option<String>,
    pub failure_threshold: Option<i32>,
}

impl crate::Value for HealthCheckConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::HealthCheckConfig)?;
        while let Some((member, kind)) = input.member(&schema::HealthCheckConfig)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { r#type: v0, resource_path: v1, failure_threshold: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::HealthCheckConfig);
        members.required(0, &self.r#type);
        members.optional(1, &self.resource_path);
        members.optional(2, &self.failure_threshold);
        members.close();
    }
}

shape!(HealthCheckConfig, schema::HealthCheckConfig);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HealthCheckCustomConfig {
    pub failure_threshold: Option<i32>,
}

impl crate::Value for HealthCheckCustomConfig {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::HealthCheckCustomConfig)?;
        while let Some((member, kind)) = input.member(&schema::HealthCheckCustomConfig)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { failure_threshold: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::HealthCheckCustomConfig);
        members.optional(0, &self.failure_threshold);
        members.close();
    }
}

shape!(HealthCheckCustomConfig, schema::HealthCheckCustomConfig);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HttpInstanceSummary {
    pub instance_id: Option<String>,
    pub namespace_name: Option<String>,
    pub service_name: Option<String>,
    pub health_status: Option<HealthStatus>,
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for HttpInstanceSummary {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::HttpInstanceSummary)?;
        while let Some((member, kind)) = input.member(&schema::HttpInstanceSummary)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            instance_id: v0,
            namespace_name: v1,
            service_name: v2,
            health_status: v3,
            attributes: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::HttpInstanceSummary);
        members.optional(0, &self.instance_id);
        members.optional(1, &self.namespace_name);
        members.optional(2, &self.service_name);
        members.optional(3, &self.health_status);
        members.optional(4, &self.attributes);
        members.close();
    }
}

shape!(HttpInstanceSummary, schema::HttpInstanceSummary);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HttpNamespaceChange {
    pub description: String,
}

impl crate::Value for HttpNamespaceChange {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::HttpNamespaceChange)?;
        while let Some((member, kind)) = input.member(&schema::HttpNamespaceChange)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { description: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::HttpNamespaceChange);
        members.required(0, &self.description);
        members.close();
    }
}

shape!(HttpNamespaceChange, schema::HttpNamespaceChange);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HttpProperties {
    pub http_name: Option<String>,
}

impl crate::Value for HttpProperties {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::HttpProperties)?;
        while let Some((member, kind)) = input.member(&schema::HttpProperties)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { http_name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::HttpProperties);
        members.optional(0, &self.http_name);
        members.close();
    }
}

shape!(HttpProperties, schema::HttpProperties);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Instance {
    pub id: String,
    pub creator_request_id: Option<String>,
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    pub created_by_account: Option<String>,
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
        input.open(&schema::Instance)?;
        while let Some((member, kind)) = input.member(&schema::Instance)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { id: v0, creator_request_id: v1, attributes: v2, created_by_account: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Instance);
        members.required(0, &self.id);
        members.optional(1, &self.creator_request_id);
        members.optional(2, &self.attributes);
        members.optional(3, &self.created_by_account);
        members.close();
    }
}

shape!(Instance, schema::Instance);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceSummary {
    pub id: Option<String>,
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    pub created_by_account: Option<String>,
}

impl crate::Value for InstanceSummary {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::InstanceSummary)?;
        while let Some((member, kind)) = input.member(&schema::InstanceSummary)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { id: v0, attributes: v1, created_by_account: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::InstanceSummary);
        members.optional(0, &self.id);
        members.optional(1, &self.attributes);
        members.optional(2, &self.created_by_account);
        members.close();
    }
}

shape!(InstanceSummary, schema::InstanceSummary);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstancesRequest {
    pub service_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl crate::Value for ListInstancesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListInstancesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListInstancesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { service_id: v0, next_token: v1, max_results: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListInstancesRequest);
        members.required(0, &self.service_id);
        members.optional(1, &self.next_token);
        members.optional(2, &self.max_results);
        members.close();
    }
}

shape!(ListInstancesRequest, schema::ListInstancesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstancesResponse {
    pub resource_owner: Option<String>,
    pub instances: Option<Vec<InstanceSummary>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListInstancesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListInstancesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListInstancesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { resource_owner: v0, instances: v1, next_token: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListInstancesResponse);
        members.optional(0, &self.resource_owner);
        members.optional(1, &self.instances);
        members.optional(2, &self.next_token);
        members.close();
    }
}

shape!(ListInstancesResponse, schema::ListInstancesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListNamespacesRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Option<Vec<NamespaceFilter>>,
}

impl crate::Value for ListNamespacesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListNamespacesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListNamespacesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { next_token: v0, max_results: v1, filters: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListNamespacesRequest);
        members.optional(0, &self.next_token);
        members.optional(1, &self.max_results);
        members.optional(2, &self.filters);
        members.close();
    }
}

shape!(ListNamespacesRequest, schema::ListNamespacesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListNamespacesResponse {
    pub namespaces: Option<Vec<NamespaceSummary>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListNamespacesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListNamespacesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListNamespacesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { namespaces: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListNamespacesResponse);
        members.optional(0, &self.namespaces);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListNamespacesResponse, schema::ListNamespacesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOperationsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Option<Vec<OperationFilter>>,
}

impl crate::Value for ListOperationsRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListOperationsRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListOperationsRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { next_token: v0, max_results: v1, filters: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListOperationsRequest);
        members.optional(0, &self.next_token);
        members.optional(1, &self.max_results);
        members.optional(2, &self.filters);
        members.close();
    }
}

shape!(ListOperationsRequest, schema::ListOperationsRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOperationsResponse {
    pub operations: Option<Vec<OperationSummary>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListOperationsResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListOperationsResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListOperationsResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { operations: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListOperationsResponse);
        members.optional(0, &self.operations);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListOperationsResponse, schema::ListOperationsResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServicesRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Option<Vec<ServiceFilter>>,
}

impl crate::Value for ListServicesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ListServicesRequest)?;
        while let Some((member, kind)) = input.member(&schema::ListServicesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { next_token: v0, max_results: v1, filters: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListServicesRequest);
        members.optional(0, &self.next_token);
        members.optional(1, &self.max_results);
        members.optional(2, &self.filters);
        members.close();
    }
}

shape!(ListServicesRequest, schema::ListServicesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServicesResponse {
    pub services: Option<Vec<ServiceSummary>>,
    pub next_token: Option<String>,
}

impl crate::Value for ListServicesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ListServicesResponse)?;
        while let Some((member, kind)) = input.member(&schema::ListServicesResponse)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { services: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ListServicesResponse);
        members.optional(0, &self.services);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(ListServicesResponse, schema::ListServicesResponse);

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
    pub tags: Option<Vec<Tag>>,
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

impl crate::Value for Namespace {
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
        input.open(&schema::Namespace)?;
        while let Some((member, kind)) = input.member(&schema::Namespace)? {
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
            id: v0,
            arn: v1,
            resource_owner: v2,
            name: v3,
            r#type: v4,
            description: v5,
            service_count: v6,
            properties: v7,
            create_date: v8,
            creator_request_id: v9,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Namespace);
        members.optional(0, &self.id);
        members.optional(1, &self.arn);
        members.optional(2, &self.resource_owner);
        members.optional(3, &self.name);
        members.optional(4, &self.r#type);
        members.optional(5, &self.description);
        members.optional(6, &self.service_count);
        members.optional(7, &self.properties);
        members.optional(8, &self.create_date);
        members.optional(9, &self.creator_request_id);
        members.close();
    }
}

shape!(Namespace, schema::Namespace);

#[derive(Debug, Clone, PartialEq)]
pub struct NamespaceFilter {
    pub name: NamespaceFilterName,
    pub values: Vec<String>,
    pub condition: Option<FilterCondition>,
}

impl crate::Value for NamespaceFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::NamespaceFilter)?;
        while let Some((member, kind)) = input.member(&schema::NamespaceFilter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { name: v0, values: v1, condition: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::NamespaceFilter);
        members.required(0, &self.name);
        members.required(1, &self.values);
        members.optional(2, &self.condition);
        members.close();
    }
}

shape!(NamespaceFilter, schema::NamespaceFilter);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NamespaceProperties {
    pub dns_properties: Option<DnsProperties>,
    pub http_properties: Option<HttpProperties>,
}

impl crate::Value for NamespaceProperties {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::NamespaceProperties)?;
        while let Some((member, kind)) = input.member(&schema::NamespaceProperties)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { dns_properties: v0, http_properties: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::NamespaceProperties);
        members.optional(0, &self.dns_properties);
        members.optional(1, &self.http_properties);
        members.close();
    }
}

shape!(NamespaceProperties, schema::NamespaceProperties);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for NamespaceSummary {
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
        input.open(&schema::NamespaceSummary)?;
        while let Some((member, kind)) = input.member(&schema::NamespaceSummary)? {
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
            resource_owner: v2,
            name: v3,
            r#type: v4,
            description: v5,
            service_count: v6,
            properties: v7,
            create_date: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::NamespaceSummary);
        members.optional(0, &self.id);
        members.optional(1, &self.arn);
        members.optional(2, &self.resource_owner);
        members.optional(3, &self.name);
        members.optional(4, &self.r#type);
        members.optional(5, &self.description);
        members.optional(6, &self.service_count);
        members.optional(7, &self.properties);
        members.optional(8, &self.create_date);
        members.close();
    }
}

shape!(NamespaceSummary, schema::NamespaceSummary);

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

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for Operation {
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
        input.open(&schema::Operation)?;
        while let Some((member, kind)) = input.member(&schema::Operation)? {
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
            owner_account: v1,
            r#type: v2,
            status: v3,
            error_message: v4,
            error_code: v5,
            create_date: v6,
            update_date: v7,
            targets: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Operation);
        members.optional(0, &self.id);
        members.optional(1, &self.owner_account);
        members.optional(2, &self.r#type);
        members.optional(3, &self.status);
        members.optional(4, &self.error_message);
        members.optional(5, &self.error_code);
        members.optional(6, &self.create_date);
        members.optional(7, &self.update_date);
        members.optional(8, &self.targets);
        members.close();
    }
}

shape!(Operation, schema::Operation);

#[derive(Debug, Clone, PartialEq)]
pub struct OperationFilter {
    pub name: OperationFilterName,
    pub values: Vec<String>,
    pub condition: Option<FilterCondition>,
}

impl crate::Value for OperationFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::OperationFilter)?;
        while let Some((member, kind)) = input.member(&schema::OperationFilter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { name: v0, values: v1, condition: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OperationFilter);
        members.required(0, &self.name);
        members.required(1, &self.values);
        members.optional(2, &self.condition);
        members.close();
    }
}

shape!(OperationFilter, schema::OperationFilter);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OperationSummary {
    pub id: Option<String>,
    pub status: Option<OperationStatus>,
}

impl crate::Value for OperationSummary {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::OperationSummary)?;
        while let Some((member, kind)) = input.member(&schema::OperationSummary)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { id: v0, status: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::OperationSummary);
        members.optional(0, &self.id);
        members.optional(1, &self.status);
        members.close();
    }
}

shape!(OperationSummary, schema::OperationSummary);

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PrivateDnsNamespaceChange {
    pub description: Option<String>,
    pub properties: Option<PrivateDnsNamespacePropertiesChange>,
}

impl crate::Value for PrivateDnsNamespaceChange {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PrivateDnsNamespaceChange)?;
        while let Some((member, kind)) = input.member(&schema::PrivateDnsNamespaceChange)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { description: v0, properties: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PrivateDnsNamespaceChange);
        members.optional(0, &self.description);
        members.optional(1, &self.properties);
        members.close();
    }
}

shape!(PrivateDnsNamespaceChange, schema::PrivateDnsNamespaceChange);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PrivateDnsNamespaceProperties {
    pub dns_properties: PrivateDnsPropertiesMutable,
}

impl crate::Value for PrivateDnsNamespaceProperties {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PrivateDnsNamespaceProperties)?;
        while let Some((member, kind)) = input.member(&schema::PrivateDnsNamespaceProperties)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { dns_properties: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PrivateDnsNamespaceProperties);
        members.required(0, &self.dns_properties);
        members.close();
    }
}

shape!(PrivateDnsNamespaceProperties, schema::PrivateDnsNamespaceProperties);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PrivateDnsNamespacePropertiesChange {
    pub dns_properties: PrivateDnsPropertiesMutableChange,
}

impl crate::Value for PrivateDnsNamespacePropertiesChange {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PrivateDnsNamespacePropertiesChange)?;
        while let Some((member, kind)) =
            input.member(&schema::PrivateDnsNamespacePropertiesChange)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { dns_properties: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PrivateDnsNamespacePropertiesChange);
        members.required(0, &self.dns_properties);
        members.close();
    }
}

shape!(PrivateDnsNamespacePropertiesChange, schema::PrivateDnsNamespacePropertiesChange);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PrivateDnsPropertiesMutable {
    pub soa: SOA,
}

impl crate::Value for PrivateDnsPropertiesMutable {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PrivateDnsPropertiesMutable)?;
        while let Some((member, kind)) = input.member(&schema::PrivateDnsPropertiesMutable)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { soa: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PrivateDnsPropertiesMutable);
        members.required(0, &self.soa);
        members.close();
    }
}

shape!(PrivateDnsPropertiesMutable, schema::PrivateDnsPropertiesMutable);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PrivateDnsPropertiesMutableChange {
    pub soa: SOAChange,
}

impl crate::Value for PrivateDnsPropertiesMutableChange {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PrivateDnsPropertiesMutableChange)?;
        while let Some((member, kind)) = input.member(&schema::PrivateDnsPropertiesMutableChange)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { soa: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PrivateDnsPropertiesMutableChange);
        members.required(0, &self.soa);
        members.close();
    }
}

shape!(PrivateDnsPropertiesMutableChange, schema::PrivateDnsPropertiesMutableChange);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublicDnsNamespaceChange {
    pub description: Option<String>,
    pub properties: Option<PublicDnsNamespacePropertiesChange>,
}

impl crate::Value for PublicDnsNamespaceChange {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PublicDnsNamespaceChange)?;
        while let Some((member, kind)) = input.member(&schema::PublicDnsNamespaceChange)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { description: v0, properties: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PublicDnsNamespaceChange);
        members.optional(0, &self.description);
        members.optional(1, &self.properties);
        members.close();
    }
}

shape!(PublicDnsNamespaceChange, schema::PublicDnsNamespaceChange);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublicDnsNamespaceProperties {
    pub dns_properties: PublicDnsPropertiesMutable,
}

impl crate::Value for PublicDnsNamespaceProperties {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PublicDnsNamespaceProperties)?;
        while let Some((member, kind)) = input.member(&schema::PublicDnsNamespaceProperties)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { dns_properties: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PublicDnsNamespaceProperties);
        members.required(0, &self.dns_properties);
        members.close();
    }
}

shape!(PublicDnsNamespaceProperties, schema::PublicDnsNamespaceProperties);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublicDnsNamespacePropertiesChange {
    pub dns_properties: PublicDnsPropertiesMutableChange,
}

impl crate::Value for PublicDnsNamespacePropertiesChange {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PublicDnsNamespacePropertiesChange)?;
        while let Some((member, kind)) =
            input.member(&schema::PublicDnsNamespacePropertiesChange)?
        {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { dns_properties: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PublicDnsNamespacePropertiesChange);
        members.required(0, &self.dns_properties);
        members.close();
    }
}

shape!(PublicDnsNamespacePropertiesChange, schema::PublicDnsNamespacePropertiesChange);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublicDnsPropertiesMutable {
    pub soa: SOA,
}

impl crate::Value for PublicDnsPropertiesMutable {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PublicDnsPropertiesMutable)?;
        while let Some((member, kind)) = input.member(&schema::PublicDnsPropertiesMutable)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { soa: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PublicDnsPropertiesMutable);
        members.required(0, &self.soa);
        members.close();
    }
}

shape!(PublicDnsPropertiesMutable, schema::PublicDnsPropertiesMutable);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublicDnsPropertiesMutableChange {
    pub soa: SOAChange,
}

impl crate::Value for PublicDnsPropertiesMutableChange {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::PublicDnsPropertiesMutableChange)?;
        while let Some((member, kind)) = input.member(&schema::PublicDnsPropertiesMutableChange)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { soa: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PublicDnsPropertiesMutableChange);
        members.required(0, &self.soa);
        members.close();
    }
}

shape!(PublicDnsPropertiesMutableChange, schema::PublicDnsPropertiesMutableChange);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordType {
    Srv,
    A,
    Aaaa,
    Cname,
}

texts!(RecordType, schema::RecordType, [Srv = "SRV", A = "A", Aaaa = "AAAA", Cname = "CNAME",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterInstanceRequest {
    pub service_id: String,
    pub instance_id: String,
    pub creator_request_id: Option<String>,
    pub attributes: std::collections::BTreeMap<String, String>,
}

impl crate::Value for RegisterInstanceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        input.open(&schema::RegisterInstanceRequest)?;
        while let Some((member, kind)) = input.member(&schema::RegisterInstanceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                _ => v3 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v3)) = (v0, v1, v3) else { return Ok(None) };
        Ok(Some(Self { service_id: v0, instance_id: v1, creator_request_id: v2, attributes: v3 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RegisterInstanceRequest);
        members.required(0, &self.service_id);
        members.required(1, &self.instance_id);
        members.optional(2, &self.creator_request_id);
        members.required(3, &self.attributes);
        members.close();
    }
}

shape!(RegisterInstanceRequest, schema::RegisterInstanceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterInstanceResponse {
    pub operation_id: Option<String>,
}

impl crate::Value for RegisterInstanceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::RegisterInstanceResponse)?;
        while let Some((member, kind)) = input.member(&schema::RegisterInstanceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { operation_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::RegisterInstanceResponse);
        members.optional(0, &self.operation_id);
        members.close();
    }
}

shape!(RegisterInstanceResponse, schema::RegisterInstanceResponse);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoutingPolicy {
    Multivalue,
    Weighted,
}

texts!(RoutingPolicy, schema::RoutingPolicy, [Multivalue = "MULTIVALUE", Weighted = "WEIGHTED",]);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SOA {
    pub ttl: i64,
}

impl crate::Value for SOA {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::SOA)?;
        while let Some((member, kind)) = input.member(&schema::SOA)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { ttl: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SOA);
        members.required(0, &self.ttl);
        members.close();
    }
}

shape!(SOA, schema::SOA);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SOAChange {
    pub ttl: i64,
}

impl crate::Value for SOAChange {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::SOAChange)?;
        while let Some((member, kind)) = input.member(&schema::SOAChange)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { ttl: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::SOAChange);
        members.required(0, &self.ttl);
        members.close();
    }
}

shape!(SOAChange, schema::SOAChange);

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for Service {
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
        input.open(&schema::Service)?;
        while let Some((member, kind)) = input.member(&schema::Service)? {
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
            id: v0,
            arn: v1,
            resource_owner: v2,
            name: v3,
            namespace_id: v4,
            description: v5,
            instance_count: v6,
            dns_config: v7,
            r#type: v8,
            health_check_config: v9,
            health_check_custom_config: v10,
            create_date: v11,
            creator_request_id: v12,
            created_by_account: v13,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Service);
        members.optional(0, &self.id);
        members.optional(1, &self.arn);
        members.optional(2, &self.resource_owner);
        members.optional(3, &self.name);
        members.optional(4, &self.namespace_id);
        members.optional(5, &self.description);
        members.optional(6, &self.instance_count);
        members.optional(7, &self.dns_config);
        members.optional(8, &self.r#type);
        members.optional(9, &self.health_check_config);
        members.optional(10, &self.health_check_custom_config);
        members.optional(11, &self.create_date);
        members.optional(12, &self.creator_request_id);
        members.optional(13, &self.created_by_account);
        members.close();
    }
}

shape!(Service, schema::Service);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceAttributes {
    pub service_arn: Option<String>,
    pub resource_owner: Option<String>,
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
}

impl crate::Value for ServiceAttributes {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ServiceAttributes)?;
        while let Some((member, kind)) = input.member(&schema::ServiceAttributes)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { service_arn: v0, resource_owner: v1, attributes: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ServiceAttributes);
        members.optional(0, &self.service_arn);
        members.optional(1, &self.resource_owner);
        members.optional(2, &self.attributes);
        members.close();
    }
}

shape!(ServiceAttributes, schema::ServiceAttributes);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceChange {
    pub description: Option<String>,
    pub dns_config: Option<DnsConfigChange>,
    pub health_check_config: Option<HealthCheckConfig>,
}

impl crate::Value for ServiceChange {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ServiceChange)?;
        while let Some((member, kind)) = input.member(&schema::ServiceChange)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { description: v0, dns_config: v1, health_check_config: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ServiceChange);
        members.optional(0, &self.description);
        members.optional(1, &self.dns_config);
        members.optional(2, &self.health_check_config);
        members.close();
    }
}

shape!(ServiceChange, schema::ServiceChange);

#[derive(Debug, Clone, PartialEq)]
pub struct ServiceFilter {
    pub name: ServiceFilterName,
    pub values: Vec<String>,
    pub condition: Option<FilterCondition>,
}

impl crate::Value for ServiceFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ServiceFilter)?;
        while let Some((member, kind)) = input.member(&schema::ServiceFilter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { name: v0, values: v1, condition: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ServiceFilter);
        members.required(0, &self.name);
        members.required(1, &self.values);
        members.optional(2, &self.condition);
        members.close();
    }
}

shape!(ServiceFilter, schema::ServiceFilter);

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

#[derive(Debug, Clone, PartialEq, Default)]
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

impl crate::Value for ServiceSummary {
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
        input.open(&schema::ServiceSummary)?;
        while let Some((member, kind)) = input.member(&schema::ServiceSummary)? {
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
            id: v0,
            arn: v1,
            resource_owner: v2,
            name: v3,
            r#type: v4,
            description: v5,
            instance_count: v6,
            dns_config: v7,
            health_check_config: v8,
            health_check_custom_config: v9,
            create_date: v10,
            created_by_account: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ServiceSummary);
        members.optional(0, &self.id);
        members.optional(1, &self.arn);
        members.optional(2, &self.resource_owner);
        members.optional(3, &self.name);
        members.optional(4, &self.r#type);
        members.optional(5, &self.description);
        members.optional(6, &self.instance_count);
        members.optional(7, &self.dns_config);
        members.optional(8, &self.health_check_config);
        members.optional(9, &self.health_check_custom_config);
        members.optional(10, &self.create_date);
        members.optional(11, &self.created_by_account);
        members.close();
    }
}

shape!(ServiceSummary, schema::ServiceSummary);

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
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateHttpNamespaceRequest {
    pub id: String,
    pub updater_request_id: Option<String>,
    pub namespace: HttpNamespaceChange,
}

impl crate::Value for UpdateHttpNamespaceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::UpdateHttpNamespaceRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateHttpNamespaceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v2)) = (v0, v2) else { return Ok(None) };
        Ok(Some(Self { id: v0, updater_request_id: v1, namespace: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateHttpNamespaceRequest);
        members.required(0, &self.id);
        members.optional(1, &self.updater_request_id);
        members.required(2, &self.namespace);
        members.close();
    }
}

shape!(UpdateHttpNamespaceRequest, schema::UpdateHttpNamespaceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateHttpNamespaceResponse {
    pub operation_id: Option<String>,
}

impl crate::Value for UpdateHttpNamespaceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::UpdateHttpNamespaceResponse)?;
        while let Some((member, kind)) = input.member(&schema::UpdateHttpNamespaceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { operation_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateHttpNamespaceResponse);
        members.optional(0, &self.operation_id);
        members.close();
    }
}

shape!(UpdateHttpNamespaceResponse, schema::UpdateHttpNamespaceResponse);

#[derive(Debug, Clone, PartialEq)]
pub struct UpdateInstanceCustomHealthStatusRequest {
    pub service_id: String,
    pub instance_id: String,
    pub status: CustomHealthStatus,
}

impl crate::Value for UpdateInstanceCustomHealthStatusRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::UpdateInstanceCustomHealthStatusRequest)?;
        while let Some((member, kind)) =
            input.member(&schema::UpdateInstanceCustomHealthStatusRequest)?
        {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1), Some(v2)) = (v0, v1, v2) else { return Ok(None) };
        Ok(Some(Self { service_id: v0, instance_id: v1, status: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members =
            crate::Members::open(to, &schema::UpdateInstanceCustomHealthStatusRequest);
        members.required(0, &self.service_id);
        members.required(1, &self.instance_id);
        members.required(2, &self.status);
        members.close();
    }
}

shape!(UpdateInstanceCustomHealthStatusRequest, schema::UpdateInstanceCustomHealthStatusRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePrivateDnsNamespaceRequest {
    pub id: String,
    pub updater_request_id: Option<String>,
    pub namespace: PrivateDnsNamespaceChange,
}

impl crate::Value for UpdatePrivateDnsNamespaceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::UpdatePrivateDnsNamespaceRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdatePrivateDnsNamespaceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v2)) = (v0, v2) else { return Ok(None) };
        Ok(Some(Self { id: v0, updater_request_id: v1, namespace: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdatePrivateDnsNamespaceRequest);
        members.required(0, &self.id);
        members.optional(1, &self.updater_request_id);
        members.required(2, &self.namespace);
        members.close();
    }
}

shape!(UpdatePrivateDnsNamespaceRequest, schema::UpdatePrivateDnsNamespaceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePrivateDnsNamespaceResponse {
    pub operation_id: Option<String>,
}

impl crate::Value for UpdatePrivateDnsNamespaceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::UpdatePrivateDnsNamespaceResponse)?;
        while let Some((member, kind)) = input.member(&schema::UpdatePrivateDnsNamespaceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { operation_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdatePrivateDnsNamespaceResponse);
        members.optional(0, &self.operation_id);
        members.close();
    }
}

shape!(UpdatePrivateDnsNamespaceResponse, schema::UpdatePrivateDnsNamespaceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePublicDnsNamespaceRequest {
    pub id: String,
    pub updater_request_id: Option<String>,
    pub namespace: PublicDnsNamespaceChange,
}

impl crate::Value for UpdatePublicDnsNamespaceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::UpdatePublicDnsNamespaceRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdatePublicDnsNamespaceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v2)) = (v0, v2) else { return Ok(None) };
        Ok(Some(Self { id: v0, updater_request_id: v1, namespace: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdatePublicDnsNamespaceRequest);
        members.required(0, &self.id);
        members.optional(1, &self.updater_request_id);
        members.required(2, &self.namespace);
        members.close();
    }
}

shape!(UpdatePublicDnsNamespaceRequest, schema::UpdatePublicDnsNamespaceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePublicDnsNamespaceResponse {
    pub operation_id: Option<String>,
}

impl crate::Value for UpdatePublicDnsNamespaceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::UpdatePublicDnsNamespaceResponse)?;
        while let Some((member, kind)) = input.member(&schema::UpdatePublicDnsNamespaceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { operation_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdatePublicDnsNamespaceResponse);
        members.optional(0, &self.operation_id);
        members.close();
    }
}

shape!(UpdatePublicDnsNamespaceResponse, schema::UpdatePublicDnsNamespaceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateServiceAttributesRequest {
    pub service_id: String,
    pub attributes: std::collections::BTreeMap<String, String>,
}

impl crate::Value for UpdateServiceAttributesRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UpdateServiceAttributesRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateServiceAttributesRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { service_id: v0, attributes: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateServiceAttributesRequest);
        members.required(0, &self.service_id);
        members.required(1, &self.attributes);
        members.close();
    }
}

shape!(UpdateServiceAttributesRequest, schema::UpdateServiceAttributesRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateServiceAttributesResponse {}

impl crate::Value for UpdateServiceAttributesResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateServiceAttributesResponse)?;
        while input.member(&schema::UpdateServiceAttributesResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateServiceAttributesResponse);
        members.close();
    }
}

shape!(UpdateServiceAttributesResponse, schema::UpdateServiceAttributesResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateServiceRequest {
    pub id: String,
    pub service: ServiceChange,
}

impl crate::Value for UpdateServiceRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::UpdateServiceRequest)?;
        while let Some((member, kind)) = input.member(&schema::UpdateServiceRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { id: v0, service: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateServiceRequest);
        members.required(0, &self.id);
        members.required(1, &self.service);
        members.close();
    }
}

shape!(UpdateServiceRequest, schema::UpdateServiceRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateServiceResponse {
    pub operation_id: Option<String>,
}

impl crate::Value for UpdateServiceResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::UpdateServiceResponse)?;
        while let Some((member, kind)) = input.member(&schema::UpdateServiceResponse)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { operation_id: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::UpdateServiceResponse);
        members.optional(0, &self.operation_id);
        members.close();
    }
}

shape!(UpdateServiceResponse, schema::UpdateServiceResponse);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateInstanceCustomHealthStatusResponse {}

impl crate::Value for UpdateInstanceCustomHealthStatusResponse {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::UpdateInstanceCustomHealthStatusResponse)?;
        while input.member(&schema::UpdateInstanceCustomHealthStatusResponse)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::UpdateInstanceCustomHealthStatusResponse);
        members.close();
    }
}

shape!(UpdateInstanceCustomHealthStatusResponse, schema::UpdateInstanceCustomHealthStatusResponse);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals)]
pub mod schema {
    pub static AWSAccountId: crate::schema::Text = crate::schema::Text::new(
        "AWSAccountId",
        crate::schema::Length::new(Some(12), Some(12)),
        None,
    );
    pub static AmazonResourceName: crate::schema::Text = crate::schema::Text::new(
        "AmazonResourceName",
        crate::schema::Length::new(Some(1), Some(1011)),
        None,
    );
    pub static Arn: crate::schema::Text =
        crate::schema::Text::new("Arn", crate::schema::Length::new(None, Some(255)), None);
    pub static AttrKey: crate::schema::Text = crate::schema::Text::new(
        "AttrKey",
        crate::schema::Length::new(None, Some(255)),
        Some("^[a-zA-Z0-9!-~]+$"),
    );
    pub static AttrValue: crate::schema::Text = crate::schema::Text::new(
        "AttrValue",
        crate::schema::Length::new(None, Some(1024)),
        Some("^([a-zA-Z0-9!-~][ \\ta-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$"),
    );
    pub static Attributes: crate::schema::Map = crate::schema::Map {
        key: &AttrKey,
        value: crate::schema::Kind::Text(&AttrValue),
        length: crate::schema::Length::ANY,
    };
    pub static Code: crate::schema::Text =
        crate::schema::Text::new("Code", crate::schema::Length::ANY, None);
    pub static CreateHttpNamespaceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateHttpNamespaceRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&NamespaceNameHttp)),
            crate::schema::Member::optional(
                "CreatorRequestId",
                crate::schema::Kind::Text(&ResourceId),
            ),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ResourceDescription),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
        ],
    };
    pub static CreateHttpNamespaceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateHttpNamespaceResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "OperationId",
            crate::schema::Kind::Text(&OperationId),
        )],
    };
    pub static CreatePrivateDnsNamespaceRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreatePrivateDnsNamespaceRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "Name",
                    crate::schema::Kind::Text(&NamespaceNamePrivate),
                ),
                crate::schema::Member::optional(
                    "CreatorRequestId",
                    crate::schema::Kind::Text(&ResourceId),
                ),
                crate::schema::Member::optional(
                    "Description",
                    crate::schema::Kind::Text(&ResourceDescription),
                ),
                crate::schema::Member::required("Vpc", crate::schema::Kind::Text(&ResourceId)),
                crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
                crate::schema::Member::optional(
                    "Properties",
                    crate::schema::Kind::Structure(&PrivateDnsNamespaceProperties),
                ),
            ],
        };
    pub static CreatePrivateDnsNamespaceResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreatePrivateDnsNamespaceResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "OperationId",
                crate::schema::Kind::Text(&OperationId),
            )],
        };
    pub static CreatePublicDnsNamespaceRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreatePublicDnsNamespaceRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "Name",
                    crate::schema::Kind::Text(&NamespaceNamePublic),
                ),
                crate::schema::Member::optional(
                    "CreatorRequestId",
                    crate::schema::Kind::Text(&ResourceId),
                ),
                crate::schema::Member::optional(
                    "Description",
                    crate::schema::Kind::Text(&ResourceDescription),
                ),
                crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
                crate::schema::Member::optional(
                    "Properties",
                    crate::schema::Kind::Structure(&PublicDnsNamespaceProperties),
                ),
            ],
        };
    pub static CreatePublicDnsNamespaceResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "CreatePublicDnsNamespaceResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "OperationId",
                crate::schema::Kind::Text(&OperationId),
            )],
        };
    pub static CreateServiceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "CreateServiceRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&ServiceName)),
            crate::schema::Member::optional("NamespaceId", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "CreatorRequestId",
                crate::schema::Kind::Text(&ResourceId),
            ),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ResourceDescription),
            ),
            crate::schema::Member::optional(
                "DnsConfig",
                crate::schema::Kind::Structure(&DnsConfig),
            ),
            crate::schema::Member::optional(
                "HealthCheckConfig",
                crate::schema::Kind::Structure(&HealthCheckConfig),
            ),
            crate::schema::Member::optional(
                "HealthCheckCustomConfig",
                crate::schema::Kind::Structure(&HealthCheckCustomConfig),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
            crate::schema::Member::optional("Type", crate::schema::Kind::Text(&ServiceTypeOption)),
        ],
    };
    pub static CreateServiceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "CreateServiceResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "Service",
            crate::schema::Kind::Structure(&Service),
        )],
    };
    pub static CustomHealthStatus: crate::schema::Text =
        crate::schema::Text::one_of("CustomHealthStatus", super::CustomHealthStatus::TEXTS);
    pub static DeleteNamespaceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteNamespaceRequest",
        union: false,
        members: &[crate::schema::Member::required("Id", crate::schema::Kind::Text(&Arn))],
    };
    pub static DeleteNamespaceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteNamespaceResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "OperationId",
            crate::schema::Kind::Text(&OperationId),
        )],
    };
    pub static DeleteServiceAttributesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteServiceAttributesRequest",
            union: false,
            members: &[
                crate::schema::Member::required("ServiceId", crate::schema::Kind::Text(&Arn)),
                crate::schema::Member::required(
                    "Attributes",
                    crate::schema::Kind::List(&ServiceAttributeKeyList),
                ),
            ],
        };
    pub static DeleteServiceAttributesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DeleteServiceAttributesResponse",
            union: false,
            members: &[],
        };
    pub static DeleteServiceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteServiceRequest",
        union: false,
        members: &[crate::schema::Member::required("Id", crate::schema::Kind::Text(&Arn))],
    };
    pub static DeleteServiceResponse: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteServiceResponse", union: false, members: &[] };
    pub static DeregisterInstanceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeregisterInstanceRequest",
        union: false,
        members: &[
            crate::schema::Member::required("ServiceId", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::required("InstanceId", crate::schema::Kind::Text(&ResourceId)),
        ],
    };
    pub static DeregisterInstanceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DeregisterInstanceResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "OperationId",
            crate::schema::Kind::Text(&OperationId),
        )],
    };
    pub static DiscoverInstancesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DiscoverInstancesRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "NamespaceName",
                crate::schema::Kind::Text(&NamespaceName),
            ),
            crate::schema::Member::required("ServiceName", crate::schema::Kind::Text(&ServiceName)),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(1000))),
            ),
            crate::schema::Member::optional(
                "QueryParameters",
                crate::schema::Kind::Map(&Attributes),
            ),
            crate::schema::Member::optional(
                "OptionalParameters",
                crate::schema::Kind::Map(&Attributes),
            ),
            crate::schema::Member::optional(
                "HealthStatus",
                crate::schema::Kind::Text(&HealthStatusFilter),
            ),
            crate::schema::Member::optional(
                "OwnerAccount",
                crate::schema::Kind::Text(&AWSAccountId),
            ),
        ],
    };
    pub static DiscoverInstancesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "DiscoverInstancesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Instances",
                crate::schema::Kind::List(&HttpInstanceSummaryList),
            ),
            crate::schema::Member::optional(
                "InstancesRevision",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
        ],
    };
    pub static DiscoverInstancesRevisionRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "DiscoverInstancesRevisionRequest",
            union: false,
            members: &[
                crate::schema::Member::required(
                    "NamespaceName",
                    crate::schema::Kind::Text(&NamespaceName),
                ),
                crate::schema::Member::required(
                    "ServiceName",
                    crate::schema::Kind::Text(&ServiceName),
                ),
                crate::schema::Member::optional(
                    "OwnerAccount",
                    crate::schema::Kind::Text(&AWSAccountId),
                ),
            ],
        };
    pub static DiscoverInstancesRevisionResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "DiscoverInstancesRevisionResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "InstancesRevision",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            )],
        };
    pub static DnsConfig: crate::schema::Structure = crate::schema::Structure {
        name: "DnsConfig",
        union: false,
        members: &[
            crate::schema::Member::optional("NamespaceId", crate::schema::Kind::Text(&ResourceId)),
            crate::schema::Member::optional(
                "RoutingPolicy",
                crate::schema::Kind::Text(&RoutingPolicy),
            ),
            crate::schema::Member::required(
                "DnsRecords",
                crate::schema::Kind::List(&DnsRecordList),
            ),
        ],
    };
    pub static DnsConfigChange: crate::schema::Structure = crate::schema::Structure {
        name: "DnsConfigChange",
        union: false,
        members: &[crate::schema::Member::required(
            "DnsRecords",
            crate::schema::Kind::List(&DnsRecordList),
        )],
    };
    pub static DnsProperties: crate::schema::Structure = crate::schema::Structure {
        name: "DnsProperties",
        union: false,
        members: &[
            crate::schema::Member::optional("HostedZoneId", crate::schema::Kind::Text(&ResourceId)),
            crate::schema::Member::optional("SOA", crate::schema::Kind::Structure(&SOA)),
        ],
    };
    pub static DnsRecord: crate::schema::Structure = crate::schema::Structure {
        name: "DnsRecord",
        union: false,
        members: &[
            crate::schema::Member::required("Type", crate::schema::Kind::Text(&RecordType)),
            crate::schema::Member::required(
                "TTL",
                crate::schema::Kind::Long(crate::schema::Range::new(Some(0), Some(2147483647))),
            ),
        ],
    };
    pub static DnsRecordList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&DnsRecord),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static FilterCondition: crate::schema::Text =
        crate::schema::Text::one_of("FilterCondition", super::FilterCondition::TEXTS);
    pub static FilterValue: crate::schema::Text = crate::schema::Text::new(
        "FilterValue",
        crate::schema::Length::new(Some(1), Some(255)),
        None,
    );
    pub static FilterValues: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&FilterValue),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static GetInstanceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetInstanceRequest",
        union: false,
        members: &[
            crate::schema::Member::required("ServiceId", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::required("InstanceId", crate::schema::Kind::Text(&ResourceId)),
        ],
    };
    pub static GetInstanceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetInstanceResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ResourceOwner",
                crate::schema::Kind::Text(&AWSAccountId),
            ),
            crate::schema::Member::optional("Instance", crate::schema::Kind::Structure(&Instance)),
        ],
    };
    pub static GetInstancesHealthStatusRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetInstancesHealthStatusRequest",
            union: false,
            members: &[
                crate::schema::Member::required("ServiceId", crate::schema::Kind::Text(&Arn)),
                crate::schema::Member::optional(
                    "Instances",
                    crate::schema::Kind::List(&InstanceIdList),
                ),
                crate::schema::Member::optional(
                    "MaxResults",
                    crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static GetInstancesHealthStatusResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "GetInstancesHealthStatusResponse",
            union: false,
            members: &[
                crate::schema::Member::optional(
                    "Status",
                    crate::schema::Kind::Map(&InstanceHealthStatusMap),
                ),
                crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            ],
        };
    pub static GetNamespaceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetNamespaceRequest",
        union: false,
        members: &[crate::schema::Member::required("Id", crate::schema::Kind::Text(&Arn))],
    };
    pub static GetNamespaceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetNamespaceResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "Namespace",
            crate::schema::Kind::Structure(&Namespace),
        )],
    };
    pub static GetOperationRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetOperationRequest",
        union: false,
        members: &[
            crate::schema::Member::required("OperationId", crate::schema::Kind::Text(&OperationId)),
            crate::schema::Member::optional(
                "OwnerAccount",
                crate::schema::Kind::Text(&AWSAccountId),
            ),
        ],
    };
    pub static GetOperationResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetOperationResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "Operation",
            crate::schema::Kind::Structure(&Operation),
        )],
    };
    pub static GetServiceAttributesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetServiceAttributesRequest",
        union: false,
        members: &[crate::schema::Member::required("ServiceId", crate::schema::Kind::Text(&Arn))],
    };
    pub static GetServiceAttributesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetServiceAttributesResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "ServiceAttributes",
            crate::schema::Kind::Structure(&ServiceAttributes),
        )],
    };
    pub static GetServiceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetServiceRequest",
        union: false,
        members: &[crate::schema::Member::required("Id", crate::schema::Kind::Text(&Arn))],
    };
    pub static GetServiceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "GetServiceResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "Service",
            crate::schema::Kind::Structure(&Service),
        )],
    };
    pub static HealthCheckConfig: crate::schema::Structure = crate::schema::Structure {
        name: "HealthCheckConfig",
        union: false,
        members: &[
            crate::schema::Member::required("Type", crate::schema::Kind::Text(&HealthCheckType)),
            crate::schema::Member::optional(
                "ResourcePath",
                crate::schema::Kind::Text(&ResourcePath),
            ),
            crate::schema::Member::optional(
                "FailureThreshold",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(10))),
            ),
        ],
    };
    pub static HealthCheckCustomConfig: crate::schema::Structure = crate::schema::Structure {
        name: "HealthCheckCustomConfig",
        union: false,
        members: &[crate::schema::Member::optional(
            "FailureThreshold",
            crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(10))),
        )],
    };
    pub static HealthCheckType: crate::schema::Text =
        crate::schema::Text::one_of("HealthCheckType", super::HealthCheckType::TEXTS);
    pub static HealthStatus: crate::schema::Text =
        crate::schema::Text::one_of("HealthStatus", super::HealthStatus::TEXTS);
    pub static HealthStatusFilter: crate::schema::Text =
        crate::schema::Text::one_of("HealthStatusFilter", super::HealthStatusFilter::TEXTS);
    pub static HttpInstanceSummary: crate::schema::Structure = crate::schema::Structure {
        name: "HttpInstanceSummary",
        union: false,
        members: &[
            crate::schema::Member::optional("InstanceId", crate::schema::Kind::Text(&ResourceId)),
            crate::schema::Member::optional(
                "NamespaceName",
                crate::schema::Kind::Text(&NamespaceNameHttp),
            ),
            crate::schema::Member::optional("ServiceName", crate::schema::Kind::Text(&ServiceName)),
            crate::schema::Member::optional(
                "HealthStatus",
                crate::schema::Kind::Text(&HealthStatus),
            ),
            crate::schema::Member::optional("Attributes", crate::schema::Kind::Map(&Attributes)),
        ],
    };
    pub static HttpInstanceSummaryList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&HttpInstanceSummary),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static HttpNamespaceChange: crate::schema::Structure = crate::schema::Structure {
        name: "HttpNamespaceChange",
        union: false,
        members: &[crate::schema::Member::required(
            "Description",
            crate::schema::Kind::Text(&ResourceDescription),
        )],
    };
    pub static HttpProperties: crate::schema::Structure = crate::schema::Structure {
        name: "HttpProperties",
        union: false,
        members: &[crate::schema::Member::optional(
            "HttpName",
            crate::schema::Kind::Text(&NamespaceName),
        )],
    };
    pub static Instance: crate::schema::Structure = crate::schema::Structure {
        name: "Instance",
        union: false,
        members: &[
            crate::schema::Member::required("Id", crate::schema::Kind::Text(&ResourceId)),
            crate::schema::Member::optional(
                "CreatorRequestId",
                crate::schema::Kind::Text(&ResourceId),
            ),
            crate::schema::Member::optional("Attributes", crate::schema::Kind::Map(&Attributes)),
            crate::schema::Member::optional(
                "CreatedByAccount",
                crate::schema::Kind::Text(&AWSAccountId),
            ),
        ],
    };
    pub static InstanceHealthStatusMap: crate::schema::Map = crate::schema::Map {
        key: &ResourceId,
        value: crate::schema::Kind::Text(&HealthStatus),
        length: crate::schema::Length::ANY,
    };
    pub static InstanceId: crate::schema::Text = crate::schema::Text::new(
        "InstanceId",
        crate::schema::Length::new(None, Some(64)),
        Some("^[0-9a-zA-Z_/:.@-]+$"),
    );
    pub static InstanceIdList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ResourceId),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), None),
    };
    pub static InstanceSummary: crate::schema::Structure = crate::schema::Structure {
        name: "InstanceSummary",
        union: false,
        members: &[
            crate::schema::Member::optional("Id", crate::schema::Kind::Text(&ResourceId)),
            crate::schema::Member::optional("Attributes", crate::schema::Kind::Map(&Attributes)),
            crate::schema::Member::optional(
                "CreatedByAccount",
                crate::schema::Kind::Text(&AWSAccountId),
            ),
        ],
    };
    pub static InstanceSummaryList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&InstanceSummary),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ListInstancesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListInstancesRequest",
        union: false,
        members: &[
            crate::schema::Member::required("ServiceId", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
        ],
    };
    pub static ListInstancesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListInstancesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "ResourceOwner",
                crate::schema::Kind::Text(&AWSAccountId),
            ),
            crate::schema::Member::optional(
                "Instances",
                crate::schema::Kind::List(&InstanceSummaryList),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListNamespacesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListNamespacesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
            crate::schema::Member::optional(
                "Filters",
                crate::schema::Kind::List(&NamespaceFilters),
            ),
        ],
    };
    pub static ListNamespacesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListNamespacesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Namespaces",
                crate::schema::Kind::List(&NamespaceSummariesList),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListOperationsRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListOperationsRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
            crate::schema::Member::optional(
                "Filters",
                crate::schema::Kind::List(&OperationFilters),
            ),
        ],
    };
    pub static ListOperationsResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListOperationsResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Operations",
                crate::schema::Kind::List(&OperationSummaryList),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static ListServicesRequest: crate::schema::Structure = crate::schema::Structure {
        name: "ListServicesRequest",
        union: false,
        members: &[
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(100))),
            ),
            crate::schema::Member::optional("Filters", crate::schema::Kind::List(&ServiceFilters)),
        ],
    };
    pub static ListServicesResponse: crate::schema::Structure = crate::schema::Structure {
        name: "ListServicesResponse",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Services",
                crate::schema::Kind::List(&ServiceSummariesList),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
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
        members: &[crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList))],
    };
    pub static Message: crate::schema::Text =
        crate::schema::Text::new("Message", crate::schema::Length::ANY, None);
    pub static Namespace: crate::schema::Structure = crate::schema::Structure {
        name: "Namespace",
        union: false,
        members: &[
            crate::schema::Member::optional("Id", crate::schema::Kind::Text(&ResourceId)),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "ResourceOwner",
                crate::schema::Kind::Text(&AWSAccountId),
            ),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&NamespaceName)),
            crate::schema::Member::optional("Type", crate::schema::Kind::Text(&NamespaceType)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ResourceDescription),
            ),
            crate::schema::Member::optional(
                "ServiceCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "Properties",
                crate::schema::Kind::Structure(&NamespaceProperties),
            ),
            crate::schema::Member::optional("CreateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "CreatorRequestId",
                crate::schema::Kind::Text(&ResourceId),
            ),
        ],
    };
    pub static NamespaceFilter: crate::schema::Structure = crate::schema::Structure {
        name: "NamespaceFilter",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Name",
                crate::schema::Kind::Text(&NamespaceFilterName),
            ),
            crate::schema::Member::required("Values", crate::schema::Kind::List(&FilterValues)),
            crate::schema::Member::optional(
                "Condition",
                crate::schema::Kind::Text(&FilterCondition),
            ),
        ],
    };
    pub static NamespaceFilterName: crate::schema::Text =
        crate::schema::Text::one_of("NamespaceFilterName", super::NamespaceFilterName::TEXTS);
    pub static NamespaceFilters: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&NamespaceFilter),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static NamespaceName: crate::schema::Text = crate::schema::Text::new(
        "NamespaceName",
        crate::schema::Length::new(None, Some(1024)),
        Some("^[!-~]{1,1024}$"),
    );
    pub static NamespaceNameHttp: crate::schema::Text = crate::schema::Text::new(
        "NamespaceNameHttp",
        crate::schema::Length::new(None, Some(1024)),
        Some("^(?!arn:)[!-~]{1,1024}$"),
    );
    pub static NamespaceNamePrivate: crate::schema::Text = crate::schema::Text::new(
        "NamespaceNamePrivate",
        crate::schema::Length::new(None, Some(253)),
        Some("^(?!arn:)[!-~]{1,253}$"),
    );
    pub static NamespaceNamePublic: crate::schema::Text = crate::schema::Text::new(
        "NamespaceNamePublic",
        crate::schema::Length::new(None, Some(253)),
        Some(
            "^([a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?$",
        ),
    );
    pub static NamespaceProperties: crate::schema::Structure = crate::schema::Structure {
        name: "NamespaceProperties",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "DnsProperties",
                crate::schema::Kind::Structure(&DnsProperties),
            ),
            crate::schema::Member::optional(
                "HttpProperties",
                crate::schema::Kind::Structure(&HttpProperties),
            ),
        ],
    };
    pub static NamespaceSummariesList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&NamespaceSummary),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static NamespaceSummary: crate::schema::Structure = crate::schema::Structure {
        name: "NamespaceSummary",
        union: false,
        members: &[
            crate::schema::Member::optional("Id", crate::schema::Kind::Text(&ResourceId)),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "ResourceOwner",
                crate::schema::Kind::Text(&AWSAccountId),
            ),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&NamespaceName)),
            crate::schema::Member::optional("Type", crate::schema::Kind::Text(&NamespaceType)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ResourceDescription),
            ),
            crate::schema::Member::optional(
                "ServiceCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "Properties",
                crate::schema::Kind::Structure(&NamespaceProperties),
            ),
            crate::schema::Member::optional("CreateDate", crate::schema::Kind::Timestamp),
        ],
    };
    pub static NamespaceType: crate::schema::Text =
        crate::schema::Text::one_of("NamespaceType", super::NamespaceType::TEXTS);
    pub static NextToken: crate::schema::Text =
        crate::schema::Text::new("NextToken", crate::schema::Length::new(None, Some(4096)), None);
    pub static Operation: crate::schema::Structure = crate::schema::Structure {
        name: "Operation",
        union: false,
        members: &[
            crate::schema::Member::optional("Id", crate::schema::Kind::Text(&OperationId)),
            crate::schema::Member::optional(
                "OwnerAccount",
                crate::schema::Kind::Text(&AWSAccountId),
            ),
            crate::schema::Member::optional("Type", crate::schema::Kind::Text(&OperationType)),
            crate::schema::Member::optional("Status", crate::schema::Kind::Text(&OperationStatus)),
            crate::schema::Member::optional("ErrorMessage", crate::schema::Kind::Text(&Message)),
            crate::schema::Member::optional("ErrorCode", crate::schema::Kind::Text(&Code)),
            crate::schema::Member::optional("CreateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("UpdateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "Targets",
                crate::schema::Kind::Map(&OperationTargetsMap),
            ),
        ],
    };
    pub static OperationFilter: crate::schema::Structure = crate::schema::Structure {
        name: "OperationFilter",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Name",
                crate::schema::Kind::Text(&OperationFilterName),
            ),
            crate::schema::Member::required("Values", crate::schema::Kind::List(&FilterValues)),
            crate::schema::Member::optional(
                "Condition",
                crate::schema::Kind::Text(&FilterCondition),
            ),
        ],
    };
    pub static OperationFilterName: crate::schema::Text =
        crate::schema::Text::one_of("OperationFilterName", super::OperationFilterName::TEXTS);
    pub static OperationFilters: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&OperationFilter),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static OperationId: crate::schema::Text =
        crate::schema::Text::new("OperationId", crate::schema::Length::new(None, Some(255)), None);
    pub static OperationStatus: crate::schema::Text =
        crate::schema::Text::one_of("OperationStatus", super::OperationStatus::TEXTS);
    pub static OperationSummary: crate::schema::Structure = crate::schema::Structure {
        name: "OperationSummary",
        union: false,
        members: &[
            crate::schema::Member::optional("Id", crate::schema::Kind::Text(&OperationId)),
            crate::schema::Member::optional("Status", crate::schema::Kind::Text(&OperationStatus)),
        ],
    };
    pub static OperationSummaryList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&OperationSummary),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static OperationTargetType: crate::schema::Text =
        crate::schema::Text::one_of("OperationTargetType", super::OperationTargetType::TEXTS);
    pub static OperationTargetsMap: crate::schema::Map = crate::schema::Map {
        key: &OperationTargetType,
        value: crate::schema::Kind::Text(&ResourceId),
        length: crate::schema::Length::ANY,
    };
    pub static OperationType: crate::schema::Text =
        crate::schema::Text::one_of("OperationType", super::OperationType::TEXTS);
    pub static PrivateDnsNamespaceChange: crate::schema::Structure = crate::schema::Structure {
        name: "PrivateDnsNamespaceChange",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ResourceDescription),
            ),
            crate::schema::Member::optional(
                "Properties",
                crate::schema::Kind::Structure(&PrivateDnsNamespacePropertiesChange),
            ),
        ],
    };
    pub static PrivateDnsNamespaceProperties: crate::schema::Structure = crate::schema::Structure {
        name: "PrivateDnsNamespaceProperties",
        union: false,
        members: &[crate::schema::Member::required(
            "DnsProperties",
            crate::schema::Kind::Structure(&PrivateDnsPropertiesMutable),
        )],
    };
    pub static PrivateDnsNamespacePropertiesChange: crate::schema::Structure =
        crate::schema::Structure {
            name: "PrivateDnsNamespacePropertiesChange",
            union: false,
            members: &[crate::schema::Member::required(
                "DnsProperties",
                crate::schema::Kind::Structure(&PrivateDnsPropertiesMutableChange),
            )],
        };
    pub static PrivateDnsPropertiesMutable: crate::schema::Structure = crate::schema::Structure {
        name: "PrivateDnsPropertiesMutable",
        union: false,
        members: &[crate::schema::Member::required("SOA", crate::schema::Kind::Structure(&SOA))],
    };
    pub static PrivateDnsPropertiesMutableChange: crate::schema::Structure =
        crate::schema::Structure {
            name: "PrivateDnsPropertiesMutableChange",
            union: false,
            members: &[crate::schema::Member::required(
                "SOA",
                crate::schema::Kind::Structure(&SOAChange),
            )],
        };
    pub static PublicDnsNamespaceChange: crate::schema::Structure = crate::schema::Structure {
        name: "PublicDnsNamespaceChange",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ResourceDescription),
            ),
            crate::schema::Member::optional(
                "Properties",
                crate::schema::Kind::Structure(&PublicDnsNamespacePropertiesChange),
            ),
        ],
    };
    pub static PublicDnsNamespaceProperties: crate::schema::Structure = crate::schema::Structure {
        name: "PublicDnsNamespaceProperties",
        union: false,
        members: &[crate::schema::Member::required(
            "DnsProperties",
            crate::schema::Kind::Structure(&PublicDnsPropertiesMutable),
        )],
    };
    pub static PublicDnsNamespacePropertiesChange: crate::schema::Structure =
        crate::schema::Structure {
            name: "PublicDnsNamespacePropertiesChange",
            union: false,
            members: &[crate::schema::Member::required(
                "DnsProperties",
                crate::schema::Kind::Structure(&PublicDnsPropertiesMutableChange),
            )],
        };
    pub static PublicDnsPropertiesMutable: crate::schema::Structure = crate::schema::Structure {
        name: "PublicDnsPropertiesMutable",
        union: false,
        members: &[crate::schema::Member::required("SOA", crate::schema::Kind::Structure(&SOA))],
    };
    pub static PublicDnsPropertiesMutableChange: crate::schema::Structure =
        crate::schema::Structure {
            name: "PublicDnsPropertiesMutableChange",
            union: false,
            members: &[crate::schema::Member::required(
                "SOA",
                crate::schema::Kind::Structure(&SOAChange),
            )],
        };
    pub static RecordType: crate::schema::Text =
        crate::schema::Text::one_of("RecordType", super::RecordType::TEXTS);
    pub static RegisterInstanceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "RegisterInstanceRequest",
        union: false,
        members: &[
            crate::schema::Member::required("ServiceId", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::required("InstanceId", crate::schema::Kind::Text(&InstanceId)),
            crate::schema::Member::optional(
                "CreatorRequestId",
                crate::schema::Kind::Text(&ResourceId),
            ),
            crate::schema::Member::required("Attributes", crate::schema::Kind::Map(&Attributes)),
        ],
    };
    pub static RegisterInstanceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "RegisterInstanceResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "OperationId",
            crate::schema::Kind::Text(&OperationId),
        )],
    };
    pub static ResourceDescription: crate::schema::Text = crate::schema::Text::new(
        "ResourceDescription",
        crate::schema::Length::new(None, Some(1024)),
        None,
    );
    pub static ResourceId: crate::schema::Text =
        crate::schema::Text::new("ResourceId", crate::schema::Length::new(None, Some(64)), None);
    pub static ResourcePath: crate::schema::Text =
        crate::schema::Text::new("ResourcePath", crate::schema::Length::new(None, Some(255)), None);
    pub static RoutingPolicy: crate::schema::Text =
        crate::schema::Text::one_of("RoutingPolicy", super::RoutingPolicy::TEXTS);
    pub static SOA: crate::schema::Structure = crate::schema::Structure {
        name: "SOA",
        union: false,
        members: &[crate::schema::Member::required(
            "TTL",
            crate::schema::Kind::Long(crate::schema::Range::new(Some(0), Some(2147483647))),
        )],
    };
    pub static SOAChange: crate::schema::Structure = crate::schema::Structure {
        name: "SOAChange",
        union: false,
        members: &[crate::schema::Member::required(
            "TTL",
            crate::schema::Kind::Long(crate::schema::Range::new(Some(0), Some(2147483647))),
        )],
    };
    pub static Service: crate::schema::Structure = crate::schema::Structure {
        name: "Service",
        union: false,
        members: &[
            crate::schema::Member::optional("Id", crate::schema::Kind::Text(&ResourceId)),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "ResourceOwner",
                crate::schema::Kind::Text(&AWSAccountId),
            ),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&ServiceName)),
            crate::schema::Member::optional("NamespaceId", crate::schema::Kind::Text(&ResourceId)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ResourceDescription),
            ),
            crate::schema::Member::optional(
                "InstanceCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "DnsConfig",
                crate::schema::Kind::Structure(&DnsConfig),
            ),
            crate::schema::Member::optional("Type", crate::schema::Kind::Text(&ServiceType)),
            crate::schema::Member::optional(
                "HealthCheckConfig",
                crate::schema::Kind::Structure(&HealthCheckConfig),
            ),
            crate::schema::Member::optional(
                "HealthCheckCustomConfig",
                crate::schema::Kind::Structure(&HealthCheckCustomConfig),
            ),
            crate::schema::Member::optional("CreateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "CreatorRequestId",
                crate::schema::Kind::Text(&ResourceId),
            ),
            crate::schema::Member::optional(
                "CreatedByAccount",
                crate::schema::Kind::Text(&AWSAccountId),
            ),
        ],
    };
    pub static ServiceAttributeKey: crate::schema::Text = crate::schema::Text::new(
        "ServiceAttributeKey",
        crate::schema::Length::new(None, Some(255)),
        None,
    );
    pub static ServiceAttributeKeyList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ServiceAttributeKey),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(30)),
    };
    pub static ServiceAttributeValue: crate::schema::Text = crate::schema::Text::new(
        "ServiceAttributeValue",
        crate::schema::Length::new(None, Some(1024)),
        None,
    );
    pub static ServiceAttributes: crate::schema::Structure = crate::schema::Structure {
        name: "ServiceAttributes",
        union: false,
        members: &[
            crate::schema::Member::optional("ServiceArn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "ResourceOwner",
                crate::schema::Kind::Text(&AWSAccountId),
            ),
            crate::schema::Member::optional(
                "Attributes",
                crate::schema::Kind::Map(&ServiceAttributesMap),
            ),
        ],
    };
    pub static ServiceAttributesMap: crate::schema::Map = crate::schema::Map {
        key: &ServiceAttributeKey,
        value: crate::schema::Kind::Text(&ServiceAttributeValue),
        length: crate::schema::Length::new(Some(1), Some(30)),
    };
    pub static ServiceChange: crate::schema::Structure = crate::schema::Structure {
        name: "ServiceChange",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ResourceDescription),
            ),
            crate::schema::Member::optional(
                "DnsConfig",
                crate::schema::Kind::Structure(&DnsConfigChange),
            ),
            crate::schema::Member::optional(
                "HealthCheckConfig",
                crate::schema::Kind::Structure(&HealthCheckConfig),
            ),
        ],
    };
    pub static ServiceFilter: crate::schema::Structure = crate::schema::Structure {
        name: "ServiceFilter",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&ServiceFilterName)),
            crate::schema::Member::required("Values", crate::schema::Kind::List(&FilterValues)),
            crate::schema::Member::optional(
                "Condition",
                crate::schema::Kind::Text(&FilterCondition),
            ),
        ],
    };
    pub static ServiceFilterName: crate::schema::Text =
        crate::schema::Text::one_of("ServiceFilterName", super::ServiceFilterName::TEXTS);
    pub static ServiceFilters: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ServiceFilter),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ServiceName: crate::schema::Text = crate::schema::Text::new(
        "ServiceName",
        crate::schema::Length::ANY,
        Some(
            "((?=^.{1,127}$)^([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])(\\.([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9]))*$)|(^\\.$)",
        ),
    );
    pub static ServiceSummariesList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ServiceSummary),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ServiceSummary: crate::schema::Structure = crate::schema::Structure {
        name: "ServiceSummary",
        union: false,
        members: &[
            crate::schema::Member::optional("Id", crate::schema::Kind::Text(&ResourceId)),
            crate::schema::Member::optional("Arn", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "ResourceOwner",
                crate::schema::Kind::Text(&AWSAccountId),
            ),
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&ServiceName)),
            crate::schema::Member::optional("Type", crate::schema::Kind::Text(&ServiceType)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ResourceDescription),
            ),
            crate::schema::Member::optional(
                "InstanceCount",
                crate::schema::Kind::Integer(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "DnsConfig",
                crate::schema::Kind::Structure(&DnsConfig),
            ),
            crate::schema::Member::optional(
                "HealthCheckConfig",
                crate::schema::Kind::Structure(&HealthCheckConfig),
            ),
            crate::schema::Member::optional(
                "HealthCheckCustomConfig",
                crate::schema::Kind::Structure(&HealthCheckCustomConfig),
            ),
            crate::schema::Member::optional("CreateDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional(
                "CreatedByAccount",
                crate::schema::Kind::Text(&AWSAccountId),
            ),
        ],
    };
    pub static ServiceType: crate::schema::Text =
        crate::schema::Text::one_of("ServiceType", super::ServiceType::TEXTS);
    pub static ServiceTypeOption: crate::schema::Text =
        crate::schema::Text::one_of("ServiceTypeOption", super::ServiceTypeOption::TEXTS);
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
        length: crate::schema::Length::new(Some(0), Some(200)),
    };
    pub static TagList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Tag),
        element_name: "member",
        length: crate::schema::Length::new(Some(0), Some(200)),
    };
    pub static TagResourceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "TagResourceRequest",
        union: false,
        members: &[
            crate::schema::Member::required(
                "ResourceARN",
                crate::schema::Kind::Text(&AmazonResourceName),
            ),
            crate::schema::Member::required("Tags", crate::schema::Kind::List(&TagList)),
        ],
    };
    pub static TagResourceResponse: crate::schema::Structure =
        crate::schema::Structure { name: "TagResourceResponse", union: false, members: &[] };
    pub static TagValue: crate::schema::Text =
        crate::schema::Text::new("TagValue", crate::schema::Length::new(Some(0), Some(256)), None);
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
    pub static UpdateHttpNamespaceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateHttpNamespaceRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Id", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::optional(
                "UpdaterRequestId",
                crate::schema::Kind::Text(&ResourceId),
            ),
            crate::schema::Member::required(
                "Namespace",
                crate::schema::Kind::Structure(&HttpNamespaceChange),
            ),
        ],
    };
    pub static UpdateHttpNamespaceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateHttpNamespaceResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "OperationId",
            crate::schema::Kind::Text(&OperationId),
        )],
    };
    pub static UpdateInstanceCustomHealthStatusRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateInstanceCustomHealthStatusRequest",
            union: false,
            members: &[
                crate::schema::Member::required("ServiceId", crate::schema::Kind::Text(&Arn)),
                crate::schema::Member::required(
                    "InstanceId",
                    crate::schema::Kind::Text(&ResourceId),
                ),
                crate::schema::Member::required(
                    "Status",
                    crate::schema::Kind::Text(&CustomHealthStatus),
                ),
            ],
        };
    pub static UpdatePrivateDnsNamespaceRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdatePrivateDnsNamespaceRequest",
            union: false,
            members: &[
                crate::schema::Member::required("Id", crate::schema::Kind::Text(&Arn)),
                crate::schema::Member::optional(
                    "UpdaterRequestId",
                    crate::schema::Kind::Text(&ResourceId),
                ),
                crate::schema::Member::required(
                    "Namespace",
                    crate::schema::Kind::Structure(&PrivateDnsNamespaceChange),
                ),
            ],
        };
    pub static UpdatePrivateDnsNamespaceResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdatePrivateDnsNamespaceResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "OperationId",
                crate::schema::Kind::Text(&OperationId),
            )],
        };
    pub static UpdatePublicDnsNamespaceRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdatePublicDnsNamespaceRequest",
            union: false,
            members: &[
                crate::schema::Member::required("Id", crate::schema::Kind::Text(&Arn)),
                crate::schema::Member::optional(
                    "UpdaterRequestId",
                    crate::schema::Kind::Text(&ResourceId),
                ),
                crate::schema::Member::required(
                    "Namespace",
                    crate::schema::Kind::Structure(&PublicDnsNamespaceChange),
                ),
            ],
        };
    pub static UpdatePublicDnsNamespaceResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdatePublicDnsNamespaceResponse",
            union: false,
            members: &[crate::schema::Member::optional(
                "OperationId",
                crate::schema::Kind::Text(&OperationId),
            )],
        };
    pub static UpdateServiceAttributesRequest: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateServiceAttributesRequest",
            union: false,
            members: &[
                crate::schema::Member::required("ServiceId", crate::schema::Kind::Text(&Arn)),
                crate::schema::Member::required(
                    "Attributes",
                    crate::schema::Kind::Map(&ServiceAttributesMap),
                ),
            ],
        };
    pub static UpdateServiceAttributesResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateServiceAttributesResponse",
            union: false,
            members: &[],
        };
    pub static UpdateServiceRequest: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateServiceRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Id", crate::schema::Kind::Text(&Arn)),
            crate::schema::Member::required(
                "Service",
                crate::schema::Kind::Structure(&ServiceChange),
            ),
        ],
    };
    pub static UpdateServiceResponse: crate::schema::Structure = crate::schema::Structure {
        name: "UpdateServiceResponse",
        union: false,
        members: &[crate::schema::Member::optional(
            "OperationId",
            crate::schema::Kind::Text(&OperationId),
        )],
    };
    pub static UpdateInstanceCustomHealthStatusResponse: crate::schema::Structure =
        crate::schema::Structure {
            name: "UpdateInstanceCustomHealthStatusResponse",
            union: false,
            members: &[],
        };
}
