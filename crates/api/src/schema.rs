//! The static description of every service, operation and shape, for the codecs and the validator.
//! Generated modules fill these in; nothing here knows a particular service.

mod pattern;

pub use pattern::Pattern;

/// One AWS service as Gantry implements it.
#[derive(Debug)]
pub struct Service {
    /// The module's name in this crate, e.g. `elbv2`.
    pub name: &'static str,
    /// The name in AWS tools, e.g. `Elastic Load Balancing v2`.
    pub service_id: &'static str,
    /// The service in a SigV4 credential scope, e.g. `elasticloadbalancing`.
    pub signing_name: &'static str,
    /// The first label of the public endpoint, e.g. `api.ecr`.
    pub endpoint_prefix: &'static str,
    /// The version of the API, e.g. `2014-11-13`; the `Version` of a query request.
    pub api_version: &'static str,
    /// The part before the dot in `X-Amz-Target`; JSON services only.
    pub target_prefix: Option<&'static str>,
    /// The namespace of XML responses; query services only.
    pub xml_namespace: Option<&'static str>,
    /// The version in the `x-amz-json-` content type, `1.0` or `1.1`; JSON services only.
    pub json_version: Option<&'static str>,
    /// The protocols that clients may use, the clients' preferred one first.
    pub protocols: &'static [Protocol],
    /// True if JSON and CBOR errors also carry the code of the older query protocol.
    pub query_compatible: bool,
    /// The error code of a request that breaks a constraint of the model.
    pub validation_code: &'static str,
    /// Every operation of the model, in order of name.
    pub operations: &'static [Operation],
    /// Every modelled error, in order of name.
    pub errors: &'static [&'static ErrorShape],
}

impl Service {
    /// Returns the operation of that name.
    #[must_use]
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        let at = self.operations.binary_search_by(|operation| operation.name.cmp(name)).ok()?;
        self.operations.get(at)
    }
}

/// A protocol of requests and responses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Protocol {
    /// awsJson 1.0 or 1.1 (the service's `json_version`).
    Json,
    /// awsQuery: form parameters in, XML out.
    Query,
    /// ec2Query: as awsQuery, with EC2's names and lists.
    Ec2,
    /// Smithy RPC v2 with CBOR bodies.
    Cbor,
}

/// One operation.
#[derive(Debug)]
pub struct Operation {
    /// The name, e.g. `CreateCluster`.
    pub name: &'static str,
    pub input: &'static Structure,
    pub output: &'static Structure,
    /// The element around the members of a query response, e.g. `CreateLoadBalancerResult`.
    pub result_wrapper: Option<&'static str>,
    /// The errors that the model lists for it.
    pub errors: &'static [&'static ErrorShape],
}

/// A modelled error.
#[derive(Debug, PartialEq, Eq)]
pub struct ErrorShape {
    /// The shape's name, which is the error's name in JSON and CBOR responses.
    pub shape: &'static str,
    /// The error's name in query responses; the shape's name unless the model has another.
    pub code: &'static str,
    /// The HTTP status.
    pub status: u16,
}

/// A structure or union: members by position.
#[derive(Debug)]
pub struct Structure {
    /// The shape's name in the model.
    pub name: &'static str,
    pub members: &'static [Member],
    /// True for a union, of which exactly one member is present.
    pub union: bool,
}

/// One member of a structure.
#[derive(Debug)]
pub struct Member {
    /// The name in JSON and CBOR.
    pub name: &'static str,
    /// The name of the query parameter and XML element.
    pub query: &'static str,
    /// The name of the EC2 query parameter.
    pub ec2: &'static str,
    pub required: bool,
    /// True if the value must not appear in logs or error texts.
    pub sensitive: bool,
    pub kind: Kind,
}

impl Member {
    /// Makes a member that may be left out and has the same name in every protocol.
    #[must_use]
    pub const fn optional(name: &'static str, kind: Kind) -> Self {
        Self { name, query: name, ec2: name, required: false, sensitive: false, kind }
    }

    /// Makes a member that must be present and has the same name in every protocol.
    #[must_use]
    pub const fn required(name: &'static str, kind: Kind) -> Self {
        Self { required: true, ..Self::optional(name, kind) }
    }

    /// Returns the member with its own query/XML and EC2 names.
    #[must_use]
    pub const fn named(self, query: &'static str, ec2: &'static str) -> Self {
        Self { query, ec2, ..self }
    }

    /// Returns the member marked as sensitive.
    #[must_use]
    pub const fn sensitive(self) -> Self {
        Self { sensitive: true, ..self }
    }
}

/// The type of a value, with its constraints.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    Boolean,
    /// A whole number of 32 bits.
    Integer(Range),
    /// A whole number of 64 bits.
    Long(Range),
    Float,
    Double(Span),
    Timestamp,
    Blob(Length),
    Text(&'static Text),
    List(&'static List),
    Map(&'static Map),
    Structure(&'static Structure),
    /// Any JSON value.
    Document,
}

/// Inclusive bounds of a whole number.
#[derive(Debug, Clone, Copy)]
pub struct Range {
    pub min: Option<i64>,
    pub max: Option<i64>,
}

impl Range {
    pub const ANY: Self = Self { min: None, max: None };

    #[must_use]
    pub const fn new(min: Option<i64>, max: Option<i64>) -> Self {
        Self { min, max }
    }
}

/// Inclusive bounds of a floating-point number.
#[derive(Debug, Clone, Copy)]
pub struct Span {
    pub min: Option<f64>,
    pub max: Option<f64>,
}

impl Span {
    pub const ANY: Self = Self { min: None, max: None };

    #[must_use]
    pub const fn new(min: Option<f64>, max: Option<f64>) -> Self {
        Self { min, max }
    }
}

/// Inclusive bounds of a length: characters of a string, bytes of a blob, entries of a list or map.
#[derive(Debug, Clone, Copy)]
pub struct Length {
    pub min: Option<u64>,
    pub max: Option<u64>,
}

impl Length {
    pub const ANY: Self = Self { min: None, max: None };

    #[must_use]
    pub const fn new(min: Option<u64>, max: Option<u64>) -> Self {
        Self { min, max }
    }

    /// Returns true if every length is allowed.
    #[must_use]
    pub const fn is_any(self) -> bool {
        self.min.is_none() && self.max.is_none()
    }
}

/// A string shape.
#[derive(Debug)]
pub struct Text {
    /// The shape's name in the model.
    pub name: &'static str,
    pub length: Length,
    /// The pattern that the whole text must match.
    pub pattern: Option<Pattern>,
    /// The only allowed texts; empty if any text is allowed.
    pub values: &'static [&'static str],
}

impl Text {
    /// Makes a string with constraints.
    #[must_use]
    pub const fn new(name: &'static str, length: Length, pattern: Option<&'static str>) -> Self {
        let pattern = match pattern {
            Some(text) => Some(Pattern::new(text)),
            None => None,
        };
        Self { name, length, pattern, values: &[] }
    }

    /// Makes a string with a fixed set of values.
    #[must_use]
    pub const fn one_of(name: &'static str, values: &'static [&'static str]) -> Self {
        Self { name, length: Length::ANY, pattern: None, values }
    }
}

/// A list shape.
#[derive(Debug)]
pub struct List {
    pub element: Kind,
    /// The name of each element in query parameters and XML: `member` unless the model has another.
    pub element_name: &'static str,
    pub length: Length,
}

/// A map shape. Query parameters and XML name its parts `entry`, `key` and `value`.
#[derive(Debug)]
pub struct Map {
    pub key: &'static Text,
    pub value: Kind,
    pub length: Length,
}
