//! Takes away everything under a tag that no region will take up again. Either its data folder is
//! now used under another tag, and two sets of a region's containers would do all work twice; or
//! its data folder is gone, and no container is left.

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

/// Ends the containers under the tag, removes everything made for them, and releases the tag. The
/// agent of their data folder unmounts the root file systems.
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
