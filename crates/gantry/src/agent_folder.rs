//! The folder of this machine's agent below the data folder, and the host's id in it.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::kept;

/// The file with the host's id.
pub(crate) const HOST_FILE: &str = "host.id";

/// Of a host's id, all of them hexadecimal.
const HOST_ID_DIGITS: usize = 32;

/// The folder of the agent's own below the data folder.
pub(crate) fn folder(data: &Path) -> PathBuf {
    data.join("agent")
}

/// Looks for the host's id, which a claim has kept, so that a restart is the same host.
pub(crate) fn known_host_id(data: &Path) -> Result<kept::Found> {
    kept::look(&folder(data).join(HOST_FILE), HOST_ID_DIGITS)
}

/// Makes up the id of a host that has none.
pub(crate) fn new_host_id() -> String {
    kept::made_up(HOST_ID_DIGITS)
}
