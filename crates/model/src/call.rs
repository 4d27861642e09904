//! One authorised request, with its caller, its world and its id.

use crate::id::{AccessKeyId, Text, World};

#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    pub world: World,
    /// The principal that the key belongs to.
    pub principal_arn: Text,
    /// None if the request was not signed (open mode admits health checks and the like).
    pub access_key: Option<AccessKeyId>,
    pub request_id: Text,
    /// The `host:port` at which the client reached Gantry; some responses contain addresses.
    pub endpoint: Text,
}
