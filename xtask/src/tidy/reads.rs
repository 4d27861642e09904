//! Checks that files of ours are read whole and made through `files` alone, which waits for no FIFO
//! and reads no more than its limit.

use regex::Regex;

use super::imports::{calls, imported};
use super::{File, Finding};

/// Crates that open no files of ours: a new crate is watched until it is named here.
const NO_FILES: &[&str] =
    &["api", "control", "files", "model", "oci", "rim", "services", "sim", "wire"];
/// Files that read or write what the kernel alone makes.
const OF_THE_KERNEL: &[&str] = &[
    "crates/container/src/shim/child.rs",
    "crates/kernel/src/userns.rs",
    "crates/net/src/namespace.rs",
    "crates/walk/src/mounts.rs",
];
/// Files that write into a fresh folder, in which nothing else is yet.
const OF_FRESH_FOLDERS: &[&str] = &["crates/kernel/src/userns/check.rs"];
/// The calls, and what to use in their place.
const CALLS: &[(&str, &str)] = &[
    (r"\bfs::read\(", "read it with files::read, which says how long it may be"),
    (r"\bfs::write\(", "make it with files::create, which waits for no FIFO"),
    (r"\btemp_dir\(\)\.join\(", "anybody may plant that name: use the crate tempfile"),
    (r"(?:^|[^:\w]|fs::)File::create\(", "make it with files::create, which waits for no FIFO"),
];

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let calls_of = |(call, mend): &(&str, &'static str)| {
        (Regex::new(call).expect("the pattern is a valid constant"), *mend)
    };
    let patterns: Vec<(Regex, &str)> = CALLS.iter().map(calls_of).collect();
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| is_watched(&file.path)) {
        let code = file.text.split("#[cfg(test)]").next().unwrap_or_default();
        let is_imported = !imported(code, &["read"]).is_empty();
        for (number, line) in code.lines().enumerate() {
            let found = patterns.iter().find(|(call, _)| call.is_match(line));
            let bare = (is_imported && calls(line, "read")).then_some(CALLS[0].1);
            if let Some(mend) = found.map(|(_, mend)| *mend).or(bare) {
                findings.push(Finding::new(format!("{}:{}", file.path, number + 1), mend));
            }
        }
    }
    findings
}

fn is_watched(path: &str) -> bool {
    let within = path.strip_prefix("crates/").and_then(|within| within.split_once("/src/"));
    let is_source = within.is_some_and(|(name, _)| !NO_FILES.contains(&name));
    let is_test = path.ends_with("tests.rs") || path.contains("/tests/") || path.contains("/bin/");
    is_source && !is_test && !OF_THE_KERNEL.contains(&path) && !OF_FRESH_FOLDERS.contains(&path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_file_is_read_with_a_limit() {
        let found = |path: &str| {
            let text = "let a = std::fs::read(&path)?;\n#[cfg(test)]\nstd::fs::read(&path)";
            check(&[File { path: path.into(), text: text.into() }]).len()
        };
        for name in ["claims", "front", "a-new-crate"] {
            assert_eq!(found(&format!("crates/{name}/src/lib.rs")), 1, "{name}");
        }
        assert_eq!(found("crates/control/src/lib.rs"), 0);
        let imported = |text: &str| {
            check(&[File { path: "crates/claims/src/lib.rs".into(), text: text.into() }]).len()
        };
        assert_eq!(imported("use std::fs::{File, read};\nlet a = read(&path)?;"), 1);
        assert_eq!(imported("use super::read;\nlet a = read(&path)?;"), 0);
        assert_eq!(found("crates/walk/src/mounts.rs"), 0);
        assert_eq!(found("crates/store/src/engine/tests.rs"), 0);
        assert_eq!(found("xtask/src/main.rs"), 0);
    }

    #[test]
    fn a_file_is_made_without_waiting_for_a_fifo() {
        let found = |line: &str| {
            check(&[File { path: "crates/image/src/store.rs".into(), text: line.into() }]).len()
        };
        for line in [
            "File::create(&path)?",
            "std::fs::File::create(&path)",
            "fs::write(p, t)?",
            "temp_dir().join(x)",
        ] {
            assert_eq!(found(line), 1, "{line}");
        }
        for line in ["files::create(&path)?", "file.write(t)", "EnvironmentFile::create(x)"] {
            assert_eq!(found(line), 0, "{line}");
        }
    }
}
