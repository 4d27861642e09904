//! An error that an AWS client sees, before any protocol formats it.

use std::borrow::Cow;
use std::fmt;

use crate::schema::{ErrorShape, Protocol, Service};
use crate::value::ReadError;
use crate::violation::{self, Constraint, Shown, Violation};

/// An error as a client sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// The code that a client matches on, e.g. `ClusterNotFoundException`. For a modelled error
    /// this is its `ErrorShape::code`; `Service::errors` maps it to the shape.
    pub code: Cow<'static, str>,
    /// HTTP status.
    pub status: u16,
    /// The message for people.
    pub message: String,
    /// Further members of the error's shape, by wire name, e.g. `resourceIds`.
    pub members: Vec<(&'static str, serde_json::Value)>,
}

impl Fault {
    /// Makes an error that is the client's fault; status 400.
    pub fn client(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self { code: code.into(), status: 400, message: message.into(), members: Vec::new() }
    }

    /// Makes an error that is Gantry's fault; status 500. Clients retry these.
    pub fn server(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self { status: 500, ..Self::client(code, message) }
    }

    /// Makes a modelled error with its own code and status.
    pub fn modelled(error: &'static ErrorShape, message: impl Into<String>) -> Self {
        Self { status: error.status, ..Self::client(error.code, message) }
    }

    /// Returns the error with another HTTP status.
    #[must_use]
    pub fn with_status(self, status: u16) -> Self {
        Self { status, ..self }
    }

    /// Returns the error with a further member of its shape.
    #[must_use]
    pub fn with_member(mut self, name: &'static str, value: impl Into<serde_json::Value>) -> Self {
        self.members.push((name, value.into()));
        self
    }

    /// Makes the error of an operation that the model has and Gantry does not. 501 is the one 5xx
    /// status that no SDK retries (they retry 500, 502, 503 and 504), so that the client fails at
    /// once.
    #[must_use]
    pub fn not_implemented(service: &Service, operation: &str) -> Self {
        let message = format!("{} {operation} is not implemented by Gantry", service.service_id);
        Self::client("NotImplementedException", message).with_status(501)
    }

    /// Makes the error of a request that cannot be read or that breaks constraints of the model.
    #[must_use]
    pub fn unreadable(service: &Service, error: &ReadError) -> Self {
        match error {
            ReadError::Malformed(malformed) => {
                Self::client(malformed_code(service), malformed.to_string())
            }
            ReadError::Invalid(violations) => Self::validation(service, violations),
        }
    }

    /// Makes the error of a request that breaks constraints of the model.
    #[must_use]
    pub fn validation(service: &Service, violations: &[Violation]) -> Self {
        let message = match violations {
            [first, ..] if service.name == "ecs" => ecs_message(first, violations),
            _ => violation::message(violations),
        };
        Self::client(service.validation_code, message)
    }
}

/// The code that AWS uses for a body that does not fit the shape, by the service's own protocol.
fn malformed_code(service: &Service) -> &'static str {
    match service.protocols {
        [Protocol::Query] => "MalformedInput",
        [Protocol::Ec2] => "InvalidParameterValue",
        _ => "SerializationException",
    }
}

/// Words violations as ECS does, which has its own text for enums and reports the first violation
/// only.
fn ecs_message(first: &Violation, all: &[Violation]) -> String {
    let Constraint::OneOf(values) = &first.constraint else { return violation::message(all) };
    let subject = match first.member {
        // For the name of an account setting ECS repeats the given value instead of the member's
        // name.
        "name" if first.path == "name" => match &first.value {
            Shown::Text(given) => given,
            Shown::Null | Shown::Hidden => first.member,
        },
        "schedulingStrategy" => "Scheduling strategy",
        "launchType" => "launch type",
        other => other,
    };
    let mut values = values.to_vec();
    // ECS lists a launch type that its model does not have.
    if first.member == "launchType"
        && let Some(at) = values.iter().position(|value| *value == "MANAGED_INSTANCES")
    {
        values.insert(at, "FMI");
    }
    format!("{subject} should be one of [{}]", values.join(","))
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}): {}", self.code, self.status, self.message)
    }
}

impl std::error::Error for Fault {}
