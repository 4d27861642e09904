//! `unsafe` is in two crates alone: where the kernel is spoken to, and where processes are forked.

use regex::Regex;

use super::{File, Finding};

/// The crates whose files may expect it.
const HAVE: &[&str] = &["crates/container/src/", "crates/kernel/src/"];

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let leave =
        Regex::new(r"(expect|allow|warn)\([^)]*\bunsafe_code\b").expect("a constant pattern");
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.path.starts_with("crates/")) {
        let may = HAVE.iter().any(|folder| file.path.starts_with(folder));
        if file.path.ends_with(".rs") && !may && leave.is_match(&file.text) {
            let what = "has unsafe code: only kernel and container may".to_owned();
            findings.push(Finding::new(&file.path, what));
        }
        // The workspace's lints deny it to all that do not expect it.
        let is_crate = file.path.ends_with("/Cargo.toml");
        if is_crate && !file.text.contains("[lints]\nworkspace = true") {
            findings.push(Finding::new(&file.path, "has lints of its own"));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unsafe_code_is_found_outside_of_its_two_crates() {
        let found =
            |path: &str, text: &str| check(&[File { path: path.into(), text: text.into() }]).len();
        let text = "#![expect(unsafe_code, reason = \"a call\")]";
        assert_eq!(found("crates/net/src/peer.rs", text), 1);
        assert_eq!(found("crates/net/src/peer.rs", "#[allow(\n    unsafe_code)]"), 1);
        assert_eq!(found("crates/kernel/src/userns/sys.rs", text), 0);
        assert_eq!(found("crates/net/Cargo.toml", "[package]\nname = \"net\"\n"), 1);
        assert_eq!(found("crates/net/Cargo.toml", "[lints]\nworkspace = true\n"), 0);
    }
}
