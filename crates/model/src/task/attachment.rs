//! A task's own network interface.

use serde::{Deserialize, Serialize};

use crate::id::{EniId, SubnetId, Text};

/// A task's own network interface (awsvpc).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attachment {
    pub uuid: Text,
    pub status: AttachmentStatus,
    pub subnet: SubnetId,
    /// None until placement has assigned an address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eni: Option<EniAddress>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EniAddress {
    pub id: EniId,
    pub mac: Text,
    pub address: std::net::Ipv4Addr,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AttachmentStatus {
    /// An address is assigned, but the task does not have it yet: the API does not show it.
    Precreated,
    Created,
    Attaching,
    Attached,
    Detaching,
    Detached,
    Deleted,
}

impl AttachmentStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            AttachmentStatus::Precreated => "PRECREATED",
            AttachmentStatus::Created => "CREATED",
            AttachmentStatus::Attaching => "ATTACHING",
            AttachmentStatus::Attached => "ATTACHED",
            AttachmentStatus::Detaching => "DETACHING",
            AttachmentStatus::Detached => "DETACHED",
            AttachmentStatus::Deleted => "DELETED",
        }
    }
}
