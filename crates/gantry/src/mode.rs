//! The mode that a region ran in before: a change of it lets others in than those who were, which
//! may not be what was meant. It must not know how anyone is let in.

use std::path::Path;

use anyhow::Result;
use model::call::Auth;

use crate::kept;

/// The file in the data folder that names the mode of the last start.
const FILE: &str = "auth.mode";

/// The signs of the mode of the start before, for a folder without a kept mode: builds up to 3a6274b
/// kept none, but only a strict start gives a region keys.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Told {
    pub(crate) is_new: bool,
    pub(crate) has_keys: bool,
}

/// Says in the log what a mode that is not the one before means, and keeps the mode for next time.
/// For a region that listens: a start that fails before lets in no client, and counts as none.
pub(crate) fn begin(data: &Path, auth: Auth, told: Told) -> Result<()> {
    let path = data.join(FILE);
    let before = match kept::text(&path)? {
        Some(Ok(text)) => named(&text),
        Some(Err(why)) => {
            tracing::warn!(path = %path.display(), %why, "telling the mode before by its keys");
            None
        }
        None => None,
    };
    if let Some(warning) = warning(auth, before.or_else(|| guess(told))) {
        tracing::warn!("{warning}");
    }
    kept::keep(&path, name(auth))
}

fn name(auth: Auth) -> &'static str {
    match auth {
        Auth::Open => "open",
        Auth::Strict => "strict",
    }
}

fn named(text: &str) -> Option<Auth> {
    [Auth::Open, Auth::Strict].into_iter().find(|auth| name(*auth) == text)
}

fn guess(told: Told) -> Option<Auth> {
    match told {
        Told { has_keys: true, .. } => Some(Auth::Strict),
        Told { is_new: false, .. } => Some(Auth::Open),
        Told { is_new: true, .. } => None,
    }
}

/// A region goes on with all that is in it in either mode.
fn warning(auth: Auth, before: Option<Auth>) -> Option<&'static str> {
    match (before?, auth) {
        (Auth::Strict, Auth::Open) => Some(
            "this region ran in strict mode before: in open mode everyone on this machine is its \
             administrator (--auth strict is as before)",
        ),
        (Auth::Open, Auth::Strict) => Some(
            "this region ran in open mode before: what anyone on this machine made in it stays, \
             and runs on, and from now on all keys but its own are refused",
        ),
        (Auth::Open, Auth::Open) | (Auth::Strict, Auth::Strict) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_change_of_mode_is_said_and_no_start_without_one() {
        let (open, strict) = (Some(Auth::Open), Some(Auth::Strict));
        let says = |auth, before| warning(auth, before).unwrap_or_default();
        assert!(says(Auth::Open, strict).contains("ran in strict mode before"));
        assert!(says(Auth::Strict, open).contains("ran in open mode before"));
        for (auth, before) in [(Auth::Open, open), (Auth::Strict, strict), (Auth::Open, None)] {
            assert_eq!(says(auth, before), "");
        }
    }

    #[test]
    fn what_no_build_before_kept_is_told_by_the_keys() {
        let guess = |is_new, has_keys| guess(Told { is_new, has_keys });
        assert_eq!((guess(true, false), guess(false, false)), (None, Some(Auth::Open)));
        assert_eq!(guess(false, true), Some(Auth::Strict));
    }

    #[test]
    fn the_mode_is_kept_and_a_damaged_one_written_anew() {
        let folder = tempfile::tempdir().expect("a folder");
        let kept = || kept::text(&folder.path().join(FILE)).expect("read").expect("there");
        let told = Told { is_new: true, has_keys: false };
        for auth in [Auth::Open, Auth::Strict] {
            begin(folder.path(), auth, told).expect("kept");
            assert_eq!(named(&kept().expect("whole")), Some(auth));
        }
        let path = folder.path().join(FILE);
        std::fs::remove_file(&path).expect("there");
        std::fs::create_dir(&path).expect("a folder");
        let refused = begin(folder.path(), Auth::Open, told).expect_err("a folder is in its place");
        let said = format!("{refused:#}");
        assert!(
            said.contains(&path.display().to_string()) && said.contains("move it away"),
            "{said}"
        );
        std::fs::remove_dir(&path).expect("empty");
        std::fs::write(&path, [0; 9]).expect("written");
        begin(folder.path(), Auth::Open, told).expect("kept");
        assert_eq!(named(&kept().expect("whole")), Some(Auth::Open));
    }
}
