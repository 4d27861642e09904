//! Ends what was left under a tag that nobody goes on with, because its data folder went on under
//! another: two lots of a region's containers would do everything twice.

use std::io;

use container::memory;
use container::runtime::take_down_all;
use kernel::cgroup::{self, Cgroup, Hierarchies};
use net::{self, Net};

use crate::{Claim, run_folder};

/// The reason why they could not be ended.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Cgroup(#[from] cgroup::Error),
    #[error(transparent)]
    Net(#[from] net::Error),
    #[error(transparent)]
    Memory(#[from] memory::Error),
    #[error("cannot remove the records of the containers under the tag {tag:?}: {source}")]
    Records { tag: String, source: io::Error },
}

/// Ends the containers under the tag, takes away what was made for them, and lets go of the tag.
/// The root file systems are for the agent of their data folder to unmount.
pub fn end(tag: &str, claim: Claim) -> Result<(), Error> {
    let (folder, name) = (run_folder(tag), format!("gantry-{tag}"));
    let cgroup = Cgroup::new(&Hierarchies::detect()?, name);
    take_down_all(|at| at.starts_with(&folder), &cgroup)?;
    cgroup.remove()?;
    Net::sweep(tag, None)?;
    let sandboxes = folder.join("sandboxes");
    match walk::remove(&sandboxes) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        other => other.map_err(|source| Error::Records { tag: tag.to_owned(), source })?,
    }
    memory::remove(&folder)?;
    claim.release();
    Ok(())
}
