//! The static description of every service, operation and shape: what the codecs and the
//! validator work from. Generated modules fill these; nothing here knows a particular service.

mod pattern;

pub use pattern::Pattern;

/// One AWS service as Gantry speaks it.
#[derive(Debug)]
pub struct Service {
    /// The module's name in this crate, e.g. `elbv2`.
    pub name: &'static str,
    /// The name AWS tools show, e.g. `Elastic Load Balancing v2`.
    pub service_id: &'static str,
    /// The service of a SigV4 credential scope, e.g. `elasticloadbalancing`.
    pub signing_name: &'static str,
    /// The first label of the public endpoint, e.g. `api.ecr`.
    pub endpoint_prefix: &'static str,
    /// E.g. `2014-11-13`; the `Version` of a query request.
    pub api_version: &'static str,
    /// What precedes the dot in `X-Amz-Target`; JSON services only.
    pub target_prefix: Option<&'static str>,
    /// The namespace of XML answers; query services only.
    pub xml_namespace: Option<&'static str>,
    /// `1.0` or `1.1`, the `x-amz-json-` content type; JSON services only.
    pub json_version: Option<&'static str>,
    /// Protocols clients may speak, the clients' preferred one first.
    pub protocols: &'static [Protocol],
    /// Whether JSON and CBOR errors also carry the code of the older query protocol.
    pub query_compatible: bool,
    /// The error code of a request that breaks a constraint of the model.
    pub validation_code: &'static str,
    /// Every operation of the model, in order of name.
    pub operations: &'static [Operation],
    /// Every modelled error, in order of name.
    pub errors: &'static [&'static ErrorShape],
}

impl Service {
    /// The operation of that name.
    #[must_use]
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        let at = self.operations.binary_search_by(|operation| operation.name.cmp(name)).ok()?;
        self.operations.get(at)
    }
}

/// A way of putting requests and answers into bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Protocol {
    /// awsJson 1.0 or 1.1 (the service's `json_version`).
    Json,
    /// awsQuery: form parameters in, XML out.
    Query,
    /// ec2Query: the same with EC2's names and lists.
    Ec2,
    /// Smithy RPC v2 with CBOR bodies.
    Cbor,
}

/// One operation.
#[derive(Debug)]
pub struct Operation {
    /// E.g. `CreateCluster`.
    pub name: &'static str,
    pub input: &'static Structure,
    pub output: &'static Structure,
    /// The element around the members of a query answer, e.g. `CreateLoadBalancerResult`.
    pub result_wrapper: Option<&'static str>,
    /// The errors the model allows it.
    pub errors: &'static [&'static ErrorShape],
}

/// A modelled error.
#[derive(Debug, PartialEq, Eq)]
pub struct ErrorShape {
    /// The shape's name: what JSON and CBOR answers call the error.
    pub shape: &'static str,
    /// What query answers call the error; the shape's name unless the model says otherwise.
    pub code: &'static str,
    /// HTTP status.
    pub status: u16,
}

/// A structure or union: members by position.
#[derive(Debug)]
pub struct Structure {
    /// The shape's name in the model.
    pub name: &'static str,
    pub members: &'static [Member],
    /// Exactly one member is present.
    pub union: bool,
}

/// One member of a structure.
#[derive(Debug)]
pub struct Member {
    /// JSON and CBOR name.
    pub name: &'static str,
    /// Query parameter and XML element name.
    pub query: &'static str,
    /// EC2 query parameter name.
    pub ec2: &'static str,
    pub required: bool,
    /// Never to be shown in logs or error texts.
    pub sensitive: bool,
    pub kind: Kind,
}

impl Member {
    /// A member that may be left out and has the same name in every protocol.
    #[must_use]
    pub const fn optional(name: &'static str, kind: Kind) -> Self {
        Self { name, query: name, ec2: name, required: false, sensitive: false, kind }
    }

    /// A member that must be there.
    #[must_use]
    pub const fn required(name: &'static str, kind: Kind) -> Self {
        Self { required: true, ..Self::optional(name, kind) }
    }

    /// The same with its own query/XML and EC2 names.
    #[must_use]
    pub const fn named(self, query: &'static str, ec2: &'static str) -> Self {
        Self { query, ec2, ..self }
    }

    /// The same, kept out of logs and error texts.
    #[must_use]
    pub const fn sensitive(self) -> Self {
        Self { sensitive: true, ..self }
    }
}

/// What a value is, and what it must satisfy.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    Boolean,
    /// 32 bits.
    Integer(Range),
    /// 64 bits.
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

    /// Whether every length is allowed.
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
    /// What the whole text must match.
    pub pattern: Option<Pattern>,
    /// The only texts allowed; empty when any is.
    pub values: &'static [&'static str],
}

impl Text {
    /// A string with constraints.
    #[must_use]
    pub const fn new(name: &'static str, length: Length, pattern: Option<&'static str>) -> Self {
        let pattern = match pattern {
            Some(text) => Some(Pattern::new(text)),
            None => None,
        };
        Self { name, length, pattern, values: &[] }
    }

    /// A string with a fixed set of values.
    #[must_use]
    pub const fn one_of(name: &'static str, values: &'static [&'static str]) -> Self {
        Self { name, length: Length::ANY, pattern: None, values }
    }
}

/// A list shape.
#[derive(Debug)]
pub struct List {
    pub element: Kind,
    /// What query parameters and XML call each element: `member` unless the model says otherwise.
    pub element_name: &'static str,
    pub length: Length,
}

/// A map shape. Query parameters and XML call its parts `entry`, `key` and `value`.
#[derive(Debug)]
pub struct Map {
    pub key: &'static Text,
    pub value: Kind,
    pub length: Length,
}
