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

#[derive(Clone, PartialEq, Default)]
pub struct DeleteParameterRequest {
    pub name: String,
}

structure!(DeleteParameterRequest, schema::DeleteParameterRequest, [name]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteParameterResult {}

structure!(DeleteParameterResult, schema::DeleteParameterResult, []);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteParametersRequest {
    pub names: Vec<String>,
}

structure!(DeleteParametersRequest, schema::DeleteParametersRequest, [names]);

#[derive(Clone, PartialEq, Default)]
pub struct DeleteParametersResult {
    pub deleted_parameters: Option<Vec<String>>,
    pub invalid_parameters: Option<Vec<String>>,
}

structure!(
    DeleteParametersResult,
    schema::DeleteParametersResult,
    [deleted_parameters, invalid_parameters]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeParametersRequest {
    pub filters: Option<Vec<ParametersFilter>>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub shared: Option<bool>,
}

structure!(
    DescribeParametersRequest,
    schema::DescribeParametersRequest,
    [filters, parameter_filters, max_results, next_token, shared]
);

#[derive(Clone, PartialEq, Default)]
pub struct DescribeParametersResult {
    pub parameters: Option<Vec<ParameterMetadata>>,
    pub next_token: Option<String>,
}

structure!(DescribeParametersResult, schema::DescribeParametersResult, [parameters, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct GetParameterRequest {
    pub name: String,
    pub with_decryption: Option<bool>,
}

structure!(GetParameterRequest, schema::GetParameterRequest, [name, with_decryption]);

#[derive(Clone, PartialEq, Default)]
pub struct GetParameterResult {
    pub parameter: Option<Parameter>,
}

structure!(GetParameterResult, schema::GetParameterResult, [parameter]);

#[derive(Clone, PartialEq, Default)]
pub struct GetParametersByPathRequest {
    pub path: String,
    pub recursive: Option<bool>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub with_decryption: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    GetParametersByPathRequest,
    schema::GetParametersByPathRequest,
    [path, recursive, parameter_filters, with_decryption, max_results, next_token]
);

#[derive(Clone, PartialEq, Default)]
pub struct GetParametersByPathResult {
    pub parameters: Option<Vec<Parameter>>,
    pub next_token: Option<String>,
}

structure!(GetParametersByPathResult, schema::GetParametersByPathResult, [parameters, next_token]);

#[derive(Clone, PartialEq, Default)]
pub struct GetParametersRequest {
    pub names: Vec<String>,
    pub with_decryption: Option<bool>,
}

structure!(GetParametersRequest, schema::GetParametersRequest, [names, with_decryption]);

#[derive(Clone, PartialEq, Default)]
pub struct GetParametersResult {
    pub parameters: Option<Vec<Parameter>>,
    pub invalid_parameters: Option<Vec<String>>,
}

structure!(GetParametersResult, schema::GetParametersResult, [parameters, invalid_parameters]);

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

structure!(
    Parameter,
    schema::Parameter,
    [name, r#type, value, version, selector, source_result, last_modified_date, arn, data_type]
);

#[derive(Clone, PartialEq, Default)]
pub struct ParameterInlinePolicy {
    pub policy_text: Option<String>,
    pub policy_type: Option<String>,
    pub policy_status: Option<String>,
}

structure!(
    ParameterInlinePolicy,
    schema::ParameterInlinePolicy,
    [policy_text, policy_type, policy_status]
);

#[derive(Clone, PartialEq, Default)]
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

structure!(
    ParameterMetadata,
    schema::ParameterMetadata,
    [
        name,
        arn,
        r#type,
        key_id,
        last_modified_date,
        last_modified_user,
        description,
        allowed_pattern,
        version,
        tier,
        policies,
        data_type
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct ParameterStringFilter {
    pub key: String,
    pub option: Option<String>,
    pub values: Option<Vec<String>>,
}

structure!(ParameterStringFilter, schema::ParameterStringFilter, [key, option, values]);

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

#[derive(Clone, PartialEq)]
pub struct ParametersFilter {
    pub key: ParametersFilterKey,
    pub values: Vec<String>,
}

bare_structure!(ParametersFilter, schema::ParametersFilter, [key, values], required [key, values],
        optional []);

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

structure!(
    PutParameterRequest,
    schema::PutParameterRequest,
    [
        name,
        description,
        value,
        r#type,
        key_id,
        overwrite,
        allowed_pattern,
        tags,
        tier,
        policies,
        data_type
    ]
);

#[derive(Clone, PartialEq, Default)]
pub struct PutParameterResult {
    pub version: Option<i64>,
    pub tier: Option<ParameterTier>,
}

structure!(PutParameterResult, schema::PutParameterResult, [version, tier]);

#[derive(Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

structure!(Tag, schema::Tag, [key, value]);

/// What the codecs know of each shape, under the shape's name.
#[allow(non_upper_case_globals, unused_imports)]
pub mod schema {
    use crate::schema::{Kind, Length, List, Map, Member, Range, Span, Structure, Text};
    pub static AllowedPattern: Text =
        Text::new("AllowedPattern", Length::new(Some(0), Some(1024)), None);
    pub static DeleteParameterRequest: Structure = Structure {
        name: "DeleteParameterRequest",
        union: false,
        members: &[Member::required("Name", Kind::Text(&PSParameterName))],
    };
    pub static DeleteParameterResult: Structure =
        Structure { name: "DeleteParameterResult", union: false, members: &[] };
    pub static DeleteParametersRequest: Structure = Structure {
        name: "DeleteParametersRequest",
        union: false,
        members: &[Member::required("Names", Kind::List(&ParameterNameList))],
    };
    pub static DeleteParametersResult: Structure = Structure {
        name: "DeleteParametersResult",
        union: false,
        members: &[
            Member::optional("DeletedParameters", Kind::List(&ParameterNameList)),
            Member::optional("InvalidParameters", Kind::List(&ParameterNameList)),
        ],
    };
    pub static DescribeParametersRequest: Structure = Structure {
        name: "DescribeParametersRequest",
        union: false,
        members: &[
            Member::optional("Filters", Kind::List(&ParametersFilterList)),
            Member::optional("ParameterFilters", Kind::List(&ParameterStringFilterList)),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), Some(50)))),
            Member::optional("NextToken", Kind::Text(&NextToken)),
            Member::optional("Shared", Kind::Boolean),
        ],
    };
    pub static DescribeParametersResult: Structure = Structure {
        name: "DescribeParametersResult",
        union: false,
        members: &[
            Member::optional("Parameters", Kind::List(&ParameterMetadataList)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static GetParameterRequest: Structure = Structure {
        name: "GetParameterRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&PSParameterName)),
            Member::optional("WithDecryption", Kind::Boolean),
        ],
    };
    pub static GetParameterResult: Structure = Structure {
        name: "GetParameterResult",
        union: false,
        members: &[Member::optional("Parameter", Kind::Structure(&Parameter))],
    };
    pub static GetParametersByPathRequest: Structure = Structure {
        name: "GetParametersByPathRequest",
        union: false,
        members: &[
            Member::required("Path", Kind::Text(&PSParameterName)),
            Member::optional("Recursive", Kind::Boolean),
            Member::optional("ParameterFilters", Kind::List(&ParameterStringFilterList)),
            Member::optional("WithDecryption", Kind::Boolean),
            Member::optional("MaxResults", Kind::Integer(Range::new(Some(1), Some(10)))),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static GetParametersByPathResult: Structure = Structure {
        name: "GetParametersByPathResult",
        union: false,
        members: &[
            Member::optional("Parameters", Kind::List(&ParameterList)),
            Member::optional("NextToken", Kind::Text(&NextToken)),
        ],
    };
    pub static GetParametersRequest: Structure = Structure {
        name: "GetParametersRequest",
        union: false,
        members: &[
            Member::required("Names", Kind::List(&ParameterNameList)),
            Member::optional("WithDecryption", Kind::Boolean),
        ],
    };
    pub static GetParametersResult: Structure = Structure {
        name: "GetParametersResult",
        union: false,
        members: &[
            Member::optional("Parameters", Kind::List(&ParameterList)),
            Member::optional("InvalidParameters", Kind::List(&ParameterNameList)),
        ],
    };
    pub static NextToken: Text = Text::new("NextToken", Length::ANY, None);
    pub static PSParameterName: Text =
        Text::new("PSParameterName", Length::new(Some(1), Some(2048)), None);
    pub static PSParameterSelector: Text =
        Text::new("PSParameterSelector", Length::new(Some(0), Some(128)), None);
    pub static PSParameterValue: Text = Text::new("PSParameterValue", Length::ANY, None);
    pub static Parameter: Structure = Structure {
        name: "Parameter",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&PSParameterName)),
            Member::optional("Type", Kind::Text(&ParameterType)),
            Member::optional("Value", Kind::Text(&PSParameterValue)).sensitive(),
            Member::optional("Version", Kind::Long(Range::ANY)),
            Member::optional("Selector", Kind::Text(&PSParameterSelector)),
            Member::optional("SourceResult", Kind::Text(&String)),
            Member::optional("LastModifiedDate", Kind::Timestamp),
            Member::optional("ARN", Kind::Text(&String)),
            Member::optional("DataType", Kind::Text(&ParameterDataType)),
        ],
    };
    pub static ParameterDataType: Text =
        Text::new("ParameterDataType", Length::new(Some(0), Some(128)), None);
    pub static ParameterDescription: Text =
        Text::new("ParameterDescription", Length::new(Some(0), Some(1024)), None);
    pub static ParameterInlinePolicy: Structure = Structure {
        name: "ParameterInlinePolicy",
        union: false,
        members: &[
            Member::optional("PolicyText", Kind::Text(&String)),
            Member::optional("PolicyType", Kind::Text(&String)),
            Member::optional("PolicyStatus", Kind::Text(&String)),
        ],
    };
    pub static ParameterKeyId: Text =
        Text::new("ParameterKeyId", Length::new(Some(1), Some(256)), Some("^([a-zA-Z0-9:/_-]+)$"));
    pub static ParameterList: List =
        List { element: Kind::Structure(&Parameter), element_name: "member", length: Length::ANY };
    pub static ParameterMetadata: Structure = Structure {
        name: "ParameterMetadata",
        union: false,
        members: &[
            Member::optional("Name", Kind::Text(&PSParameterName)),
            Member::optional("ARN", Kind::Text(&String)),
            Member::optional("Type", Kind::Text(&ParameterType)),
            Member::optional("KeyId", Kind::Text(&ParameterKeyId)),
            Member::optional("LastModifiedDate", Kind::Timestamp),
            Member::optional("LastModifiedUser", Kind::Text(&String)),
            Member::optional("Description", Kind::Text(&ParameterDescription)),
            Member::optional("AllowedPattern", Kind::Text(&AllowedPattern)),
            Member::optional("Version", Kind::Long(Range::ANY)),
            Member::optional("Tier", Kind::Text(&ParameterTier)),
            Member::optional("Policies", Kind::List(&ParameterPolicyList)),
            Member::optional("DataType", Kind::Text(&ParameterDataType)),
        ],
    };
    pub static ParameterMetadataList: List = List {
        element: Kind::Structure(&ParameterMetadata),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ParameterNameList: List = List {
        element: Kind::Text(&PSParameterName),
        element_name: "member",
        length: Length::new(Some(1), Some(10)),
    };
    pub static ParameterPolicies: Text =
        Text::new("ParameterPolicies", Length::new(Some(1), Some(4096)), None);
    pub static ParameterPolicyList: List = List {
        element: Kind::Structure(&ParameterInlinePolicy),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ParameterStringFilter: Structure = Structure {
        name: "ParameterStringFilter",
        union: false,
        members: &[
            Member::required("Key", Kind::Text(&ParameterStringFilterKey)),
            Member::optional("Option", Kind::Text(&ParameterStringQueryOption)),
            Member::optional("Values", Kind::List(&ParameterStringFilterValueList)),
        ],
    };
    pub static ParameterStringFilterKey: Text = Text::new(
        "ParameterStringFilterKey",
        Length::new(Some(1), Some(132)),
        Some("^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$"),
    );
    pub static ParameterStringFilterList: List = List {
        element: Kind::Structure(&ParameterStringFilter),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ParameterStringFilterValue: Text =
        Text::new("ParameterStringFilterValue", Length::new(Some(1), Some(1024)), None);
    pub static ParameterStringFilterValueList: List = List {
        element: Kind::Text(&ParameterStringFilterValue),
        element_name: "member",
        length: Length::new(Some(1), Some(50)),
    };
    pub static ParameterStringQueryOption: Text =
        Text::new("ParameterStringQueryOption", Length::new(Some(1), Some(10)), None);
    pub static ParameterTier: Text = Text::one_of("ParameterTier", super::ParameterTier::TEXTS);
    pub static ParameterType: Text = Text::one_of("ParameterType", super::ParameterType::TEXTS);
    pub static ParametersFilter: Structure = Structure {
        name: "ParametersFilter",
        union: false,
        members: &[
            Member::required("Key", Kind::Text(&ParametersFilterKey)),
            Member::required("Values", Kind::List(&ParametersFilterValueList)),
        ],
    };
    pub static ParametersFilterKey: Text =
        Text::one_of("ParametersFilterKey", super::ParametersFilterKey::TEXTS);
    pub static ParametersFilterList: List = List {
        element: Kind::Structure(&ParametersFilter),
        element_name: "member",
        length: Length::ANY,
    };
    pub static ParametersFilterValue: Text =
        Text::new("ParametersFilterValue", Length::new(Some(1), Some(1024)), None);
    pub static ParametersFilterValueList: List = List {
        element: Kind::Text(&ParametersFilterValue),
        element_name: "member",
        length: Length::new(Some(1), Some(50)),
    };
    pub static PutParameterRequest: Structure = Structure {
        name: "PutParameterRequest",
        union: false,
        members: &[
            Member::required("Name", Kind::Text(&PSParameterName)),
            Member::optional("Description", Kind::Text(&ParameterDescription)),
            Member::required("Value", Kind::Text(&PSParameterValue)).sensitive(),
            Member::optional("Type", Kind::Text(&ParameterType)),
            Member::optional("KeyId", Kind::Text(&ParameterKeyId)),
            Member::optional("Overwrite", Kind::Boolean),
            Member::optional("AllowedPattern", Kind::Text(&AllowedPattern)),
            Member::optional("Tags", Kind::List(&TagList)),
            Member::optional("Tier", Kind::Text(&ParameterTier)),
            Member::optional("Policies", Kind::Text(&ParameterPolicies)),
            Member::optional("DataType", Kind::Text(&ParameterDataType)),
        ],
    };
    pub static PutParameterResult: Structure = Structure {
        name: "PutParameterResult",
        union: false,
        members: &[
            Member::optional("Version", Kind::Long(Range::ANY)),
            Member::optional("Tier", Kind::Text(&ParameterTier)),
        ],
    };
    pub static String: Text = Text::new("String", Length::ANY, None);
    pub static Tag: Structure = Structure {
        name: "Tag",
        union: false,
        members: &[
            Member::required("Key", Kind::Text(&TagKey)),
            Member::required("Value", Kind::Text(&TagValue)),
        ],
    };
    pub static TagKey: Text = Text::new(
        "TagKey",
        Length::new(Some(1), Some(128)),
        Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"),
    );
    pub static TagList: List = List {
        element: Kind::Structure(&Tag),
        element_name: "member",
        length: Length::new(None, Some(1000)),
    };
    pub static TagValue: Text = Text::new(
        "TagValue",
        Length::new(Some(0), Some(256)),
        Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"),
    );
}

/// Calls `$with!(ssm, [CreateThis, DeleteThat, ..])`: the types in `op`.
#[macro_export]
macro_rules! ssm_operations {
    ($with:ident) => {
        $with!(
            ssm,
            [
                DeleteParameter,
                DeleteParameters,
                DescribeParameters,
                GetParameter,
                GetParameters,
                GetParametersByPath,
                PutParameter
            ]
        )
    };
}
