//! A client-visible AWS error, before any protocol renders it.

use std::borrow::Cow;
use std::fmt;

use crate::schema::{ErrorShape, Protocol, Service};
use crate::value::ReadError;
use crate::violation::{self, Constraint, Shown, Violation};

/// An error as a client sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// The code a client matches on, e.g. `ClusterNotFoundException`. For a modelled error this is
    /// its `ErrorShape::code`; `Service::errors` leads from there to the shape.
    pub code: Cow<'static, str>,
    /// HTTP status.
    pub status: u16,
    /// What a person reads.
    pub message: String,
    /// Further members of the error's shape, wire name and value, e.g. `resourceIds`.
    pub members: Vec<(&'static str, serde_json::Value)>,
}

impl Fault {
    /// The client is at fault; 400.
    pub fn client(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self { code: code.into(), status: 400, message: message.into(), members: Vec::new() }
    }

    /// We are at fault; 500. Clients retry these.
    pub fn server(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self { status: 500, ..Self::client(code, message) }
    }

    /// A modelled error with its own code and status.
    pub fn modelled(error: &'static ErrorShape, message: impl Into<String>) -> Self {
        Self { status: error.status, ..Self::client(error.code, message) }
    }

    /// The same with another HTTP status.
    #[must_use]
    pub fn with_status(self, status: u16) -> Self {
        Self { status, ..self }
    }

    /// The same with a further member of the error's shape.
    #[must_use]
    pub fn with_member(mut self, name: &'static str, value: impl Into<serde_json::Value>) -> Self {
        self.members.push((name, value.into()));
        self
    }

    /// An operation of the model that Gantry does not have. 501 is the one 5xx status that no SDK
    /// retries (they retry 500, 502, 503 and 504), so that the client fails at once.
    #[must_use]
    pub fn not_implemented(service: &Service, operation: &str) -> Self {
        let message = format!("{} {operation} is not implemented by Gantry", service.service_id);
        Self::client("NotImplementedException", message).with_status(501)
    }

    /// A request that could not be read: syntax and types first, constraints second.
    #[must_use]
    pub fn unreadable(service: &Service, error: &ReadError) -> Self {
        match error {
            ReadError::Malformed(malformed) => {
                Self::client(malformed_code(service), malformed.to_string())
            }
            ReadError::Invalid(violations) => Self::validation(service, violations),
        }
    }

    /// A request that breaks constraints of the model.
    #[must_use]
    pub fn validation(service: &Service, violations: &[Violation]) -> Self {
        let message = match violations {
            [first, ..] if service.name == "ecs" => ecs_message(first, violations),
            _ => violation::message(violations),
        };
        Self::client(service.validation_code, message)
    }
}

/// The code AWS gives a body that does not fit the shape, by the service's own protocol.
fn malformed_code(service: &Service) -> &'static str {
    match service.protocols {
        [Protocol::Query] => "MalformedInput",
        [Protocol::Ec2] => "InvalidParameterValue",
        _ => "SerializationException",
    }
}

/// ECS words enums its own way, and reports the first one only.
fn ecs_message(first: &Violation, all: &[Violation]) -> String {
    let Constraint::OneOf(values) = &first.constraint else { return violation::message(all) };
    let subject = match first.member {
        // Of an account setting ECS repeats what was given instead of where.
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
