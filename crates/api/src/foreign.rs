//! Services and operations of AWS that have no model here: known by name only, so that a call can
//! be answered "not implemented by Gantry" in the protocol of its service.

#[path = "generated/foreign.rs"]
mod generated;

use crate::{Fault, Protocol};

/// A service without a model.
#[derive(Debug)]
pub struct Service {
    /// Its name as SDKs show it.
    pub service_id: &'static str,
    /// The signing name, which several services may share.
    pub signing_name: &'static str,
    /// The text before the operation in `X-Amz-Target`.
    pub target_prefix: Option<&'static str>,
    /// The version that query requests name.
    pub api_version: &'static str,
    /// The protocol whose errors its clients read.
    pub protocol: Protocol,
}

impl Service {
    /// Returns the answer to a call of `operation`; None if only the path would show which
    /// operation it is.
    #[must_use]
    pub fn not_implemented(&self, operation: Option<&str>) -> Fault {
        let operation = operation.map_or(String::new(), |name| format!(" {name}"));
        let message = format!("{}{operation} is not implemented by Gantry", self.service_id);
        Fault::client("NotImplementedException", message).with_status(501)
    }
}

/// Returns the service that `X-Amz-Target` or a path of Smithy RPC names.
pub fn by_target_prefix(prefix: &str) -> Option<&'static Service> {
    generated::SERVICES.iter().find(|it| it.target_prefix == Some(prefix))
}

/// Returns the service with the signing name; of several the one of `version`, or else the first.
pub fn by_signing_name(name: &str, version: Option<&str>) -> Option<&'static Service> {
    let named = || generated::SERVICES.iter().filter(|it| it.signing_name == name);
    named().find(|it| Some(it.api_version) == version).or_else(|| named().next())
}

/// Returns true if AWS has `operation` in the service of that module and the model here does not.
pub fn is_left_out(module: &str, operation: &str) -> bool {
    let of = |(name, left): &&(&str, &[&str])| *name == module && left.contains(&operation);
    generated::LEFT_OUT.iter().any(|it| of(&it))
}
