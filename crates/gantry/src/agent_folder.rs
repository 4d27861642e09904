//! The folder of this machine's agent below the data folder, and the host's id in it.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::kept;

/// The file with the host's id.
pub(crate) const HOST_FILE: &str = "host.id";

/// Of a host's id, all of them hexadecimal.
const HOST_ID_DIGITS: usize = 32;

/// The folder of the agent's own below the data folder.
pub(crate) fn folder(data: &Path) -> PathBuf {
    data.join("agent")
}

/// The data folder of a region that was given none.
pub(crate) const USUAL_DATA: &str = "/var/lib/gantry";

/// Returns the data folder that a command about this machine is for.
pub(crate) fn meant(given: Option<PathBuf>) -> Result<PathBuf> {
    match given {
        Some(given) => Ok(given),
        None => only(claims::folders_in_use()),
    }
}

/// Returns the only folder with a running agent, or the usual one if none runs.
fn only(mut in_use: Vec<PathBuf>) -> Result<PathBuf> {
    match in_use.len() {
        0 => Ok(PathBuf::from(USUAL_DATA)),
        1 => Ok(in_use.remove(0)),
        _ => {
            let line = |folder: &PathBuf| format!("\n  --data {}", folder.display());
            let lines: String = in_use.iter().map(line).collect();
            bail!("several agents run on this machine; choose one:{lines}")
        }
    }
}

/// Looks for the host's id, which a claim has kept, so that a restart is the same host.
pub(crate) fn known_host_id(data: &Path) -> Result<kept::Found> {
    kept::look(&folder(data).join(HOST_FILE), HOST_ID_DIGITS)
}

/// Makes up the id of a host that has none.
pub(crate) fn new_host_id() -> String {
    kept::made_up(HOST_ID_DIGITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_only_agents_folder_is_meant_and_of_several_one_must_be_named() {
        let of = |folders: &[&str]| only(folders.iter().map(PathBuf::from).collect());
        assert_eq!(of(&[]).expect("the usual one"), Path::new(USUAL_DATA));
        assert_eq!(of(&["/a"]).expect("the only one"), Path::new("/a"));
        let said = of(&["/a", "/b"]).expect_err("two").to_string();
        assert!(said.ends_with("choose one:\n  --data /a\n  --data /b"), "{said}");
    }
}
