//! SSM, API version 2014-11-06.
//! Written by `cargo xtask codegen`: change the generator, not this file.

#![allow(clippy::all)]

/// The service as a whole.
pub static SERVICE: crate::Service = crate::Service {
    name: "ssm",
    service_id: "SSM",
    signing_name: "ssm",
    endpoint_prefix: "ssm",
    api_version: "2014-11-06",
    target_prefix: Some("AmazonSSM"),
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
        name: "DeleteParameter",
        input: &schema::DeleteParameterRequest,
        output: &schema::DeleteParameterResult,
        result_wrapper: None,
        errors: &[&error::InternalServerError, &error::ParameterNotFound],
    },
    crate::Operation {
        name: "DeleteParameters",
        input: &schema::DeleteParametersRequest,
        output: &schema::DeleteParametersResult,
        result_wrapper: None,
        errors: &[&error::InternalServerError],
    },
    crate::Operation {
        name: "DescribeParameters",
        input: &schema::DescribeParametersRequest,
        output: &schema::DescribeParametersResult,
        result_wrapper: None,
        errors: &[
            &error::InternalServerError,
            &error::InvalidFilterKey,
            &error::InvalidFilterOption,
            &error::InvalidFilterValue,
            &error::InvalidNextToken,
        ],
    },
    crate::Operation {
        name: "GetParameter",
        input: &schema::GetParameterRequest,
        output: &schema::GetParameterResult,
        result_wrapper: None,
        errors: &[
            &error::InternalServerError,
            &error::InvalidKeyId,
            &error::ParameterNotFound,
            &error::ParameterVersionNotFound,
        ],
    },
    crate::Operation {
        name: "GetParameters",
        input: &schema::GetParametersRequest,
        output: &schema::GetParametersResult,
        result_wrapper: None,
        errors: &[&error::InvalidKeyId, &error::InternalServerError],
    },
    crate::Operation {
        name: "GetParametersByPath",
        input: &schema::GetParametersByPathRequest,
        output: &schema::GetParametersByPathResult,
        result_wrapper: None,
        errors: &[
            &error::InternalServerError,
            &error::InvalidFilterKey,
            &error::InvalidFilterOption,
            &error::InvalidFilterValue,
            &error::InvalidKeyId,
            &error::InvalidNextToken,
        ],
    },
    crate::Operation {
        name: "PutParameter",
        input: &schema::PutParameterRequest,
        output: &schema::PutParameterResult,
        result_wrapper: None,
        errors: &[
            &error::InternalServerError,
            &error::InvalidKeyId,
            &error::ParameterLimitExceeded,
            &error::TooManyUpdates,
            &error::ParameterAlreadyExists,
            &error::HierarchyLevelLimitExceededException,
            &error::HierarchyTypeMismatchException,
            &error::InvalidAllowedPatternException,
            &error::ParameterMaxVersionLimitExceeded,
            &error::ParameterPatternMismatchException,
            &error::UnsupportedParameterType,
            &error::PoliciesLimitExceededException,
            &error::InvalidPolicyTypeException,
            &error::InvalidPolicyAttributeException,
            &error::IncompatiblePolicyException,
        ],
    },
];

/// One type per operation.
pub mod op {
    pub struct DeleteParameter;
    impl crate::Op for DeleteParameter {
        type Input = super::DeleteParameterRequest;
        type Output = super::DeleteParameterResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[0];
    }

    pub struct DeleteParameters;
    impl crate::Op for DeleteParameters {
        type Input = super::DeleteParametersRequest;
        type Output = super::DeleteParametersResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[1];
    }

    pub struct DescribeParameters;
    impl crate::Op for DescribeParameters {
        type Input = super::DescribeParametersRequest;
        type Output = super::DescribeParametersResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[2];
    }

    pub struct GetParameter;
    impl crate::Op for GetParameter {
        type Input = super::GetParameterRequest;
        type Output = super::GetParameterResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[3];
    }

    pub struct GetParameters;
    impl crate::Op for GetParameters {
        type Input = super::GetParametersRequest;
        type Output = super::GetParametersResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[4];
    }

    pub struct GetParametersByPath;
    impl crate::Op for GetParametersByPath {
        type Input = super::GetParametersByPathRequest;
        type Output = super::GetParametersByPathResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[5];
    }

    pub struct PutParameter;
    impl crate::Op for PutParameter {
        type Input = super::PutParameterRequest;
        type Output = super::PutParameterResult;
        const OPERATION: &'static crate::Operation = &super::OPERATIONS[6];
    }
}

/// The modelled errors.
#[allow(non_upper_case_globals)]
pub mod error {
    pub static HierarchyLevelLimitExceededException: crate::ErrorShape = crate::ErrorShape {
        shape: "HierarchyLevelLimitExceededException",
        code: "HierarchyLevelLimitExceededException",
        status: 400,
    };
    pub static HierarchyTypeMismatchException: crate::ErrorShape = crate::ErrorShape {
        shape: "HierarchyTypeMismatchException",
        code: "HierarchyTypeMismatchException",
        status: 400,
    };
    pub static IncompatiblePolicyException: crate::ErrorShape = crate::ErrorShape {
        shape: "IncompatiblePolicyException",
        code: "IncompatiblePolicyException",
        status: 400,
    };
    pub static InternalServerError: crate::ErrorShape = crate::ErrorShape {
        shape: "InternalServerError",
        code: "InternalServerError",
        status: 500,
    };
    pub static InvalidAllowedPatternException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidAllowedPatternException",
        code: "InvalidAllowedPatternException",
        status: 400,
    };
    pub static InvalidFilterKey: crate::ErrorShape =
        crate::ErrorShape { shape: "InvalidFilterKey", code: "InvalidFilterKey", status: 400 };
    pub static InvalidFilterOption: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidFilterOption",
        code: "InvalidFilterOption",
        status: 400,
    };
    pub static InvalidFilterValue: crate::ErrorShape =
        crate::ErrorShape { shape: "InvalidFilterValue", code: "InvalidFilterValue", status: 400 };
    pub static InvalidKeyId: crate::ErrorShape =
        crate::ErrorShape { shape: "InvalidKeyId", code: "InvalidKeyId", status: 400 };
    pub static InvalidNextToken: crate::ErrorShape =
        crate::ErrorShape { shape: "InvalidNextToken", code: "InvalidNextToken", status: 400 };
    pub static InvalidPolicyAttributeException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidPolicyAttributeException",
        code: "InvalidPolicyAttributeException",
        status: 400,
    };
    pub static InvalidPolicyTypeException: crate::ErrorShape = crate::ErrorShape {
        shape: "InvalidPolicyTypeException",
        code: "InvalidPolicyTypeException",
        status: 400,
    };
    pub static ParameterAlreadyExists: crate::ErrorShape = crate::ErrorShape {
        shape: "ParameterAlreadyExists",
        code: "ParameterAlreadyExists",
        status: 400,
    };
    pub static ParameterLimitExceeded: crate::ErrorShape = crate::ErrorShape {
        shape: "ParameterLimitExceeded",
        code: "ParameterLimitExceeded",
        status: 400,
    };
    pub static ParameterMaxVersionLimitExceeded: crate::ErrorShape = crate::ErrorShape {
        shape: "ParameterMaxVersionLimitExceeded",
        code: "ParameterMaxVersionLimitExceeded",
        status: 400,
    };
    pub static ParameterNotFound: crate::ErrorShape =
        crate::ErrorShape { shape: "ParameterNotFound", code: "ParameterNotFound", status: 400 };
    pub static ParameterPatternMismatchException: crate::ErrorShape = crate::ErrorShape {
        shape: "ParameterPatternMismatchException",
        code: "ParameterPatternMismatchException",
        status: 400,
    };
    pub static ParameterVersionNotFound: crate::ErrorShape = crate::ErrorShape {
        shape: "ParameterVersionNotFound",
        code: "ParameterVersionNotFound",
        status: 400,
    };
    pub static PoliciesLimitExceededException: crate::ErrorShape = crate::ErrorShape {
        shape: "PoliciesLimitExceededException",
        code: "PoliciesLimitExceededException",
        status: 400,
    };
    pub static TooManyUpdates: crate::ErrorShape =
        crate::ErrorShape { shape: "TooManyUpdates", code: "TooManyUpdates", status: 400 };
    pub static UnsupportedParameterType: crate::ErrorShape = crate::ErrorShape {
        shape: "UnsupportedParameterType",
        code: "UnsupportedParameterType",
        status: 400,
    };
    /// All of them.
    pub static ALL: &[&crate::ErrorShape] = &[
        &HierarchyLevelLimitExceededException,
        &HierarchyTypeMismatchException,
        &IncompatiblePolicyException,
        &InternalServerError,
        &InvalidAllowedPatternException,
        &InvalidFilterKey,
        &InvalidFilterOption,
        &InvalidFilterValue,
        &InvalidKeyId,
        &InvalidNextToken,
        &InvalidPolicyAttributeException,
        &InvalidPolicyTypeException,
        &ParameterAlreadyExists,
        &ParameterLimitExceeded,
        &ParameterMaxVersionLimitExceeded,
        &ParameterNotFound,
        &ParameterPatternMismatchException,
        &ParameterVersionNotFound,
        &PoliciesLimitExceededException,
        &TooManyUpdates,
        &UnsupportedParameterType,
    ];
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteParameterRequest {
    pub name: String,
}

impl crate::Value for DeleteParameterRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteParameterRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteParameterRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteParameterRequest);
        members.required(0, &self.name);
        members.close();
    }
}

shape!(DeleteParameterRequest, schema::DeleteParameterRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteParameterResult {}

impl crate::Value for DeleteParameterResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        input.open(&schema::DeleteParameterResult)?;
        while input.member(&schema::DeleteParameterResult)?.is_some() {}
        Ok(Some(Self {}))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let members = crate::Members::open(to, &schema::DeleteParameterResult);
        members.close();
    }
}

shape!(DeleteParameterResult, schema::DeleteParameterResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteParametersRequest {
    pub names: Vec<String>,
}

impl crate::Value for DeleteParametersRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::DeleteParametersRequest)?;
        while let Some((member, kind)) = input.member(&schema::DeleteParametersRequest)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { names: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteParametersRequest);
        members.required(0, &self.names);
        members.close();
    }
}

shape!(DeleteParametersRequest, schema::DeleteParametersRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteParametersResult {
    pub deleted_parameters: Option<Vec<String>>,
    pub invalid_parameters: Option<Vec<String>>,
}

impl crate::Value for DeleteParametersResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DeleteParametersResult)?;
        while let Some((member, kind)) = input.member(&schema::DeleteParametersResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { deleted_parameters: v0, invalid_parameters: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DeleteParametersResult);
        members.optional(0, &self.deleted_parameters);
        members.optional(1, &self.invalid_parameters);
        members.close();
    }
}

shape!(DeleteParametersResult, schema::DeleteParametersResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeParametersRequest {
    pub filters: Option<Vec<ParametersFilter>>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub shared: Option<bool>,
}

impl crate::Value for DescribeParametersRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        let mut v3 = None;
        let mut v4 = None;
        input.open(&schema::DescribeParametersRequest)?;
        while let Some((member, kind)) = input.member(&schema::DescribeParametersRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                2 => v2 = crate::Value::read(input, kind)?,
                3 => v3 = crate::Value::read(input, kind)?,
                _ => v4 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self {
            filters: v0,
            parameter_filters: v1,
            max_results: v2,
            next_token: v3,
            shared: v4,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeParametersRequest);
        members.optional(0, &self.filters);
        members.optional(1, &self.parameter_filters);
        members.optional(2, &self.max_results);
        members.optional(3, &self.next_token);
        members.optional(4, &self.shared);
        members.close();
    }
}

shape!(DescribeParametersRequest, schema::DescribeParametersRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeParametersResult {
    pub parameters: Option<Vec<ParameterMetadata>>,
    pub next_token: Option<String>,
}

impl crate::Value for DescribeParametersResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::DescribeParametersResult)?;
        while let Some((member, kind)) = input.member(&schema::DescribeParametersResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { parameters: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::DescribeParametersResult);
        members.optional(0, &self.parameters);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(DescribeParametersResult, schema::DescribeParametersResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetParameterRequest {
    pub name: String,
    pub with_decryption: Option<bool>,
}

impl crate::Value for GetParameterRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetParameterRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetParameterRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { name: v0, with_decryption: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetParameterRequest);
        members.required(0, &self.name);
        members.optional(1, &self.with_decryption);
        members.close();
    }
}

shape!(GetParameterRequest, schema::GetParameterRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetParameterResult {
    pub parameter: Option<Parameter>,
}

impl crate::Value for GetParameterResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        input.open(&schema::GetParameterResult)?;
        while let Some((member, kind)) = input.member(&schema::GetParameterResult)? {
            match member {
                _ => v0 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { parameter: v0 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetParameterResult);
        members.optional(0, &self.parameter);
        members.close();
    }
}

shape!(GetParameterResult, schema::GetParameterResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetParametersByPathRequest {
    pub path: String,
    pub recursive: Option<bool>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub with_decryption: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::Value for GetParametersByPathRequest {
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
        input.open(&schema::GetParametersByPathRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetParametersByPathRequest)? {
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
            path: v0,
            recursive: v1,
            parameter_filters: v2,
            with_decryption: v3,
            max_results: v4,
            next_token: v5,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetParametersByPathRequest);
        members.required(0, &self.path);
        members.optional(1, &self.recursive);
        members.optional(2, &self.parameter_filters);
        members.optional(3, &self.with_decryption);
        members.optional(4, &self.max_results);
        members.optional(5, &self.next_token);
        members.close();
    }
}

shape!(GetParametersByPathRequest, schema::GetParametersByPathRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetParametersByPathResult {
    pub parameters: Option<Vec<Parameter>>,
    pub next_token: Option<String>,
}

impl crate::Value for GetParametersByPathResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetParametersByPathResult)?;
        while let Some((member, kind)) = input.member(&schema::GetParametersByPathResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { parameters: v0, next_token: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetParametersByPathResult);
        members.optional(0, &self.parameters);
        members.optional(1, &self.next_token);
        members.close();
    }
}

shape!(GetParametersByPathResult, schema::GetParametersByPathResult);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetParametersRequest {
    pub names: Vec<String>,
    pub with_decryption: Option<bool>,
}

impl crate::Value for GetParametersRequest {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetParametersRequest)?;
        while let Some((member, kind)) = input.member(&schema::GetParametersRequest)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { names: v0, with_decryption: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetParametersRequest);
        members.required(0, &self.names);
        members.optional(1, &self.with_decryption);
        members.close();
    }
}

shape!(GetParametersRequest, schema::GetParametersRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetParametersResult {
    pub parameters: Option<Vec<Parameter>>,
    pub invalid_parameters: Option<Vec<String>>,
}

impl crate::Value for GetParametersResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::GetParametersResult)?;
        while let Some((member, kind)) = input.member(&schema::GetParametersResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { parameters: v0, invalid_parameters: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::GetParametersResult);
        members.optional(0, &self.parameters);
        members.optional(1, &self.invalid_parameters);
        members.close();
    }
}

shape!(GetParametersResult, schema::GetParametersResult);

#[derive(Clone, PartialEq, Default)]
pub struct Parameter {
    pub name: Option<String>,
    pub r#type: Option<ParameterType>,
    pub value: Option<String>,
    pub version: Option<i64>,
    pub selector: Option<String>,
    pub source_result: Option<String>,
    pub last_modified_date: Option<crate::Timestamp>,
    pub arn: Option<String>,
    pub data_type: Option<String>,
}

impl std::fmt::Debug for Parameter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Parameter")
            .field("name", &self.name)
            .field("type", &self.r#type)
            .field("value", &format_args!("***"))
            .field("version", &self.version)
            .field("selector", &self.selector)
            .field("source_result", &self.source_result)
            .field("last_modified_date", &self.last_modified_date)
            .field("arn", &self.arn)
            .field("data_type", &self.data_type)
            .finish()
    }
}

impl crate::Value for Parameter {
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
        input.open(&schema::Parameter)?;
        while let Some((member, kind)) = input.member(&schema::Parameter)? {
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
            name: v0,
            r#type: v1,
            value: v2,
            version: v3,
            selector: v4,
            source_result: v5,
            last_modified_date: v6,
            arn: v7,
            data_type: v8,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::Parameter);
        members.optional(0, &self.name);
        members.optional(1, &self.r#type);
        members.optional(2, &self.value);
        members.optional(3, &self.version);
        members.optional(4, &self.selector);
        members.optional(5, &self.source_result);
        members.optional(6, &self.last_modified_date);
        members.optional(7, &self.arn);
        members.optional(8, &self.data_type);
        members.close();
    }
}

shape!(Parameter, schema::Parameter);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterInlinePolicy {
    pub policy_text: Option<String>,
    pub policy_type: Option<String>,
    pub policy_status: Option<String>,
}

impl crate::Value for ParameterInlinePolicy {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ParameterInlinePolicy)?;
        while let Some((member, kind)) = input.member(&schema::ParameterInlinePolicy)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { policy_text: v0, policy_type: v1, policy_status: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ParameterInlinePolicy);
        members.optional(0, &self.policy_text);
        members.optional(1, &self.policy_type);
        members.optional(2, &self.policy_status);
        members.close();
    }
}

shape!(ParameterInlinePolicy, schema::ParameterInlinePolicy);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterMetadata {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub r#type: Option<ParameterType>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<crate::Timestamp>,
    pub last_modified_user: Option<String>,
    pub description: Option<String>,
    pub allowed_pattern: Option<String>,
    pub version: Option<i64>,
    pub tier: Option<ParameterTier>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub data_type: Option<String>,
}

impl crate::Value for ParameterMetadata {
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
        input.open(&schema::ParameterMetadata)?;
        while let Some((member, kind)) = input.member(&schema::ParameterMetadata)? {
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
            name: v0,
            arn: v1,
            r#type: v2,
            key_id: v3,
            last_modified_date: v4,
            last_modified_user: v5,
            description: v6,
            allowed_pattern: v7,
            version: v8,
            tier: v9,
            policies: v10,
            data_type: v11,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ParameterMetadata);
        members.optional(0, &self.name);
        members.optional(1, &self.arn);
        members.optional(2, &self.r#type);
        members.optional(3, &self.key_id);
        members.optional(4, &self.last_modified_date);
        members.optional(5, &self.last_modified_user);
        members.optional(6, &self.description);
        members.optional(7, &self.allowed_pattern);
        members.optional(8, &self.version);
        members.optional(9, &self.tier);
        members.optional(10, &self.policies);
        members.optional(11, &self.data_type);
        members.close();
    }
}

shape!(ParameterMetadata, schema::ParameterMetadata);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterStringFilter {
    pub key: String,
    pub option: Option<String>,
    pub values: Option<Vec<String>>,
}

impl crate::Value for ParameterStringFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        let mut v2 = None;
        input.open(&schema::ParameterStringFilter)?;
        while let Some((member, kind)) = input.member(&schema::ParameterStringFilter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                1 => v1 = crate::Value::read(input, kind)?,
                _ => v2 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0),) = (v0,) else { return Ok(None) };
        Ok(Some(Self { key: v0, option: v1, values: v2 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ParameterStringFilter);
        members.required(0, &self.key);
        members.optional(1, &self.option);
        members.optional(2, &self.values);
        members.close();
    }
}

shape!(ParameterStringFilter, schema::ParameterStringFilter);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterTier {
    Standard,
    Advanced,
    IntelligentTiering,
}

texts!(
    ParameterTier,
    schema::ParameterTier,
    [Standard = "Standard", Advanced = "Advanced", IntelligentTiering = "Intelligent-Tiering",]
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterType {
    String,
    StringList,
    SecureString,
}

texts!(
    ParameterType,
    schema::ParameterType,
    [String = "String", StringList = "StringList", SecureString = "SecureString",]
);

#[derive(Debug, Clone, PartialEq)]
pub struct ParametersFilter {
    pub key: ParametersFilterKey,
    pub values: Vec<String>,
}

impl crate::Value for ParametersFilter {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::ParametersFilter)?;
        while let Some((member, kind)) = input.member(&schema::ParametersFilter)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        let (Some(v0), Some(v1)) = (v0, v1) else { return Ok(None) };
        Ok(Some(Self { key: v0, values: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::ParametersFilter);
        members.required(0, &self.key);
        members.required(1, &self.values);
        members.close();
    }
}

shape!(ParametersFilter, schema::ParametersFilter);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParametersFilterKey {
    Name,
    Type,
    KeyId,
}

texts!(
    ParametersFilterKey,
    schema::ParametersFilterKey,
    [Name = "Name", Type = "Type", KeyId = "KeyId",]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutParameterRequest {
    pub name: String,
    pub description: Option<String>,
    pub value: String,
    pub r#type: Option<ParameterType>,
    pub key_id: Option<String>,
    pub overwrite: Option<bool>,
    pub allowed_pattern: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub tier: Option<ParameterTier>,
    pub policies: Option<String>,
    pub data_type: Option<String>,
}

impl std::fmt::Debug for PutParameterRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutParameterRequest")
            .field("name", &self.name)
            .field("description", &self.description)
            .field("value", &format_args!("***"))
            .field("type", &self.r#type)
            .field("key_id", &self.key_id)
            .field("overwrite", &self.overwrite)
            .field("allowed_pattern", &self.allowed_pattern)
            .field("tags", &self.tags)
            .field("tier", &self.tier)
            .field("policies", &self.policies)
            .field("data_type", &self.data_type)
            .finish()
    }
}

impl crate::Value for PutParameterRequest {
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
        input.open(&schema::PutParameterRequest)?;
        while let Some((member, kind)) = input.member(&schema::PutParameterRequest)? {
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
        let (Some(v0), Some(v2)) = (v0, v2) else { return Ok(None) };
        Ok(Some(Self {
            name: v0,
            description: v1,
            value: v2,
            r#type: v3,
            key_id: v4,
            overwrite: v5,
            allowed_pattern: v6,
            tags: v7,
            tier: v8,
            policies: v9,
            data_type: v10,
        }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutParameterRequest);
        members.required(0, &self.name);
        members.optional(1, &self.description);
        members.required(2, &self.value);
        members.optional(3, &self.r#type);
        members.optional(4, &self.key_id);
        members.optional(5, &self.overwrite);
        members.optional(6, &self.allowed_pattern);
        members.optional(7, &self.tags);
        members.optional(8, &self.tier);
        members.optional(9, &self.policies);
        members.optional(10, &self.data_type);
        members.close();
    }
}

shape!(PutParameterRequest, schema::PutParameterRequest);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutParameterResult {
    pub version: Option<i64>,
    pub tier: Option<ParameterTier>,
}

impl crate::Value for PutParameterResult {
    fn read(
        input: &mut crate::Input<'_>,
        _: &'static crate::schema::Kind,
    ) -> crate::Token<Option<Self>> {
        let mut v0 = None;
        let mut v1 = None;
        input.open(&schema::PutParameterResult)?;
        while let Some((member, kind)) = input.member(&schema::PutParameterResult)? {
            match member {
                0 => v0 = crate::Value::read(input, kind)?,
                _ => v1 = crate::Value::read(input, kind)?,
            }
        }
        Ok(Some(Self { version: v0, tier: v1 }))
    }
    fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
        let mut members = crate::Members::open(to, &schema::PutParameterResult);
        members.optional(0, &self.version);
        members.optional(1, &self.tier);
        members.close();
    }
}

shape!(PutParameterResult, schema::PutParameterResult);

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

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals)]
pub mod schema {
    pub static AllowedPattern: crate::schema::Text = crate::schema::Text::new(
        "AllowedPattern",
        crate::schema::Length::new(Some(0), Some(1024)),
        None,
    );
    pub static DeleteParameterRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteParameterRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "Name",
            crate::schema::Kind::Text(&PSParameterName),
        )],
    };
    pub static DeleteParameterResult: crate::schema::Structure =
        crate::schema::Structure { name: "DeleteParameterResult", union: false, members: &[] };
    pub static DeleteParametersRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteParametersRequest",
        union: false,
        members: &[crate::schema::Member::required(
            "Names",
            crate::schema::Kind::List(&ParameterNameList),
        )],
    };
    pub static DeleteParametersResult: crate::schema::Structure = crate::schema::Structure {
        name: "DeleteParametersResult",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "DeletedParameters",
                crate::schema::Kind::List(&ParameterNameList),
            ),
            crate::schema::Member::optional(
                "InvalidParameters",
                crate::schema::Kind::List(&ParameterNameList),
            ),
        ],
    };
    pub static DescribeParametersRequest: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeParametersRequest",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Filters",
                crate::schema::Kind::List(&ParametersFilterList),
            ),
            crate::schema::Member::optional(
                "ParameterFilters",
                crate::schema::Kind::List(&ParameterStringFilterList),
            ),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(50))),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
            crate::schema::Member::optional("Shared", crate::schema::Kind::Boolean),
        ],
    };
    pub static DescribeParametersResult: crate::schema::Structure = crate::schema::Structure {
        name: "DescribeParametersResult",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Parameters",
                crate::schema::Kind::List(&ParameterMetadataList),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static GetParameterRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetParameterRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&PSParameterName)),
            crate::schema::Member::optional("WithDecryption", crate::schema::Kind::Boolean),
        ],
    };
    pub static GetParameterResult: crate::schema::Structure = crate::schema::Structure {
        name: "GetParameterResult",
        union: false,
        members: &[crate::schema::Member::optional(
            "Parameter",
            crate::schema::Kind::Structure(&Parameter),
        )],
    };
    pub static GetParametersByPathRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetParametersByPathRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Path", crate::schema::Kind::Text(&PSParameterName)),
            crate::schema::Member::optional("Recursive", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "ParameterFilters",
                crate::schema::Kind::List(&ParameterStringFilterList),
            ),
            crate::schema::Member::optional("WithDecryption", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "MaxResults",
                crate::schema::Kind::Integer(crate::schema::Range::new(Some(1), Some(10))),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static GetParametersByPathResult: crate::schema::Structure = crate::schema::Structure {
        name: "GetParametersByPathResult",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Parameters",
                crate::schema::Kind::List(&ParameterList),
            ),
            crate::schema::Member::optional("NextToken", crate::schema::Kind::Text(&NextToken)),
        ],
    };
    pub static GetParametersRequest: crate::schema::Structure = crate::schema::Structure {
        name: "GetParametersRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Names", crate::schema::Kind::List(&ParameterNameList)),
            crate::schema::Member::optional("WithDecryption", crate::schema::Kind::Boolean),
        ],
    };
    pub static GetParametersResult: crate::schema::Structure = crate::schema::Structure {
        name: "GetParametersResult",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Parameters",
                crate::schema::Kind::List(&ParameterList),
            ),
            crate::schema::Member::optional(
                "InvalidParameters",
                crate::schema::Kind::List(&ParameterNameList),
            ),
        ],
    };
    pub static NextToken: crate::schema::Text =
        crate::schema::Text::new("NextToken", crate::schema::Length::ANY, None);
    pub static PSParameterName: crate::schema::Text = crate::schema::Text::new(
        "PSParameterName",
        crate::schema::Length::new(Some(1), Some(2048)),
        None,
    );
    pub static PSParameterSelector: crate::schema::Text = crate::schema::Text::new(
        "PSParameterSelector",
        crate::schema::Length::new(Some(0), Some(128)),
        None,
    );
    pub static PSParameterValue: crate::schema::Text =
        crate::schema::Text::new("PSParameterValue", crate::schema::Length::ANY, None);
    pub static Parameter: crate::schema::Structure = crate::schema::Structure {
        name: "Parameter",
        union: false,
        members: &[
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&PSParameterName)),
            crate::schema::Member::optional("Type", crate::schema::Kind::Text(&ParameterType)),
            crate::schema::Member::optional("Value", crate::schema::Kind::Text(&PSParameterValue))
                .sensitive(),
            crate::schema::Member::optional(
                "Version",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional(
                "Selector",
                crate::schema::Kind::Text(&PSParameterSelector),
            ),
            crate::schema::Member::optional("SourceResult", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("LastModifiedDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional(
                "DataType",
                crate::schema::Kind::Text(&ParameterDataType),
            ),
        ],
    };
    pub static ParameterDataType: crate::schema::Text = crate::schema::Text::new(
        "ParameterDataType",
        crate::schema::Length::new(Some(0), Some(128)),
        None,
    );
    pub static ParameterDescription: crate::schema::Text = crate::schema::Text::new(
        "ParameterDescription",
        crate::schema::Length::new(Some(0), Some(1024)),
        None,
    );
    pub static ParameterInlinePolicy: crate::schema::Structure = crate::schema::Structure {
        name: "ParameterInlinePolicy",
        union: false,
        members: &[
            crate::schema::Member::optional("PolicyText", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("PolicyType", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("PolicyStatus", crate::schema::Kind::Text(&String)),
        ],
    };
    pub static ParameterKeyId: crate::schema::Text = crate::schema::Text::new(
        "ParameterKeyId",
        crate::schema::Length::new(Some(1), Some(256)),
        Some("^([a-zA-Z0-9:/_-]+)$"),
    );
    pub static ParameterList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Parameter),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ParameterMetadata: crate::schema::Structure = crate::schema::Structure {
        name: "ParameterMetadata",
        union: false,
        members: &[
            crate::schema::Member::optional("Name", crate::schema::Kind::Text(&PSParameterName)),
            crate::schema::Member::optional("ARN", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional("Type", crate::schema::Kind::Text(&ParameterType)),
            crate::schema::Member::optional("KeyId", crate::schema::Kind::Text(&ParameterKeyId)),
            crate::schema::Member::optional("LastModifiedDate", crate::schema::Kind::Timestamp),
            crate::schema::Member::optional("LastModifiedUser", crate::schema::Kind::Text(&String)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ParameterDescription),
            ),
            crate::schema::Member::optional(
                "AllowedPattern",
                crate::schema::Kind::Text(&AllowedPattern),
            ),
            crate::schema::Member::optional(
                "Version",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("Tier", crate::schema::Kind::Text(&ParameterTier)),
            crate::schema::Member::optional(
                "Policies",
                crate::schema::Kind::List(&ParameterPolicyList),
            ),
            crate::schema::Member::optional(
                "DataType",
                crate::schema::Kind::Text(&ParameterDataType),
            ),
        ],
    };
    pub static ParameterMetadataList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ParameterMetadata),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ParameterNameList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&PSParameterName),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(10)),
    };
    pub static ParameterPolicies: crate::schema::Text = crate::schema::Text::new(
        "ParameterPolicies",
        crate::schema::Length::new(Some(1), Some(4096)),
        None,
    );
    pub static ParameterPolicyList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ParameterInlinePolicy),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ParameterStringFilter: crate::schema::Structure = crate::schema::Structure {
        name: "ParameterStringFilter",
        union: false,
        members: &[
            crate::schema::Member::required(
                "Key",
                crate::schema::Kind::Text(&ParameterStringFilterKey),
            ),
            crate::schema::Member::optional(
                "Option",
                crate::schema::Kind::Text(&ParameterStringQueryOption),
            ),
            crate::schema::Member::optional(
                "Values",
                crate::schema::Kind::List(&ParameterStringFilterValueList),
            ),
        ],
    };
    pub static ParameterStringFilterKey: crate::schema::Text = crate::schema::Text::new(
        "ParameterStringFilterKey",
        crate::schema::Length::new(Some(1), Some(132)),
        Some("^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$"),
    );
    pub static ParameterStringFilterList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ParameterStringFilter),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ParameterStringFilterValue: crate::schema::Text = crate::schema::Text::new(
        "ParameterStringFilterValue",
        crate::schema::Length::new(Some(1), Some(1024)),
        None,
    );
    pub static ParameterStringFilterValueList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ParameterStringFilterValue),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(50)),
    };
    pub static ParameterStringQueryOption: crate::schema::Text = crate::schema::Text::new(
        "ParameterStringQueryOption",
        crate::schema::Length::new(Some(1), Some(10)),
        None,
    );
    pub static ParameterTier: crate::schema::Text =
        crate::schema::Text::one_of("ParameterTier", super::ParameterTier::TEXTS);
    pub static ParameterType: crate::schema::Text =
        crate::schema::Text::one_of("ParameterType", super::ParameterType::TEXTS);
    pub static ParametersFilter: crate::schema::Structure = crate::schema::Structure {
        name: "ParametersFilter",
        union: false,
        members: &[
            crate::schema::Member::required("Key", crate::schema::Kind::Text(&ParametersFilterKey)),
            crate::schema::Member::required(
                "Values",
                crate::schema::Kind::List(&ParametersFilterValueList),
            ),
        ],
    };
    pub static ParametersFilterKey: crate::schema::Text =
        crate::schema::Text::one_of("ParametersFilterKey", super::ParametersFilterKey::TEXTS);
    pub static ParametersFilterList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&ParametersFilter),
        element_name: "member",
        length: crate::schema::Length::ANY,
    };
    pub static ParametersFilterValue: crate::schema::Text = crate::schema::Text::new(
        "ParametersFilterValue",
        crate::schema::Length::new(Some(1), Some(1024)),
        None,
    );
    pub static ParametersFilterValueList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Text(&ParametersFilterValue),
        element_name: "member",
        length: crate::schema::Length::new(Some(1), Some(50)),
    };
    pub static PutParameterRequest: crate::schema::Structure = crate::schema::Structure {
        name: "PutParameterRequest",
        union: false,
        members: &[
            crate::schema::Member::required("Name", crate::schema::Kind::Text(&PSParameterName)),
            crate::schema::Member::optional(
                "Description",
                crate::schema::Kind::Text(&ParameterDescription),
            ),
            crate::schema::Member::required("Value", crate::schema::Kind::Text(&PSParameterValue))
                .sensitive(),
            crate::schema::Member::optional("Type", crate::schema::Kind::Text(&ParameterType)),
            crate::schema::Member::optional("KeyId", crate::schema::Kind::Text(&ParameterKeyId)),
            crate::schema::Member::optional("Overwrite", crate::schema::Kind::Boolean),
            crate::schema::Member::optional(
                "AllowedPattern",
                crate::schema::Kind::Text(&AllowedPattern),
            ),
            crate::schema::Member::optional("Tags", crate::schema::Kind::List(&TagList)),
            crate::schema::Member::optional("Tier", crate::schema::Kind::Text(&ParameterTier)),
            crate::schema::Member::optional(
                "Policies",
                crate::schema::Kind::Text(&ParameterPolicies),
            ),
            crate::schema::Member::optional(
                "DataType",
                crate::schema::Kind::Text(&ParameterDataType),
            ),
        ],
    };
    pub static PutParameterResult: crate::schema::Structure = crate::schema::Structure {
        name: "PutParameterResult",
        union: false,
        members: &[
            crate::schema::Member::optional(
                "Version",
                crate::schema::Kind::Long(crate::schema::Range::ANY),
            ),
            crate::schema::Member::optional("Tier", crate::schema::Kind::Text(&ParameterTier)),
        ],
    };
    pub static String: crate::schema::Text =
        crate::schema::Text::new("String", crate::schema::Length::ANY, None);
    pub static Tag: crate::schema::Structure = crate::schema::Structure {
        name: "Tag",
        union: false,
        members: &[
            crate::schema::Member::required("Key", crate::schema::Kind::Text(&TagKey)),
            crate::schema::Member::required("Value", crate::schema::Kind::Text(&TagValue)),
        ],
    };
    pub static TagKey: crate::schema::Text = crate::schema::Text::new(
        "TagKey",
        crate::schema::Length::new(Some(1), Some(128)),
        Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"),
    );
    pub static TagList: crate::schema::List = crate::schema::List {
        element: crate::schema::Kind::Structure(&Tag),
        element_name: "member",
        length: crate::schema::Length::new(None, Some(1000)),
    };
    pub static TagValue: crate::schema::Text = crate::schema::Text::new(
        "TagValue",
        crate::schema::Length::new(Some(0), Some(256)),
        Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"),
    );
}
