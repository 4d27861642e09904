//! One authorised request: who calls, in which world, and under which id.

use crate::id::{AccessKeyId, Text, World};

#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    pub world: World,
    /// Whom the key speaks for.
    pub principal_arn: Text,
    /// None when the request was not signed (open mode lets health checks and the like through).
    pub access_key: Option<AccessKeyId>,
    pub request_id: Text,
    /// `host:port` the client reached Gantry at; some answers carry addresses.
    pub endpoint: Text,
}

/// The mode of a region, and the one that a caller is served in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Auth {
    /// A key that Gantry did not issue is the account's administrator's.
    Open,
    /// Only keys that Gantry issued are known.
    Strict,
}
