//! Checks that files of ours are read whole through `files` alone, which waits for no FIFO and
//! reads no more than its limit.

use regex::Regex;

use super::imports::{calls, imported};
use super::{File, Finding};

const CRATES: &[&str] =
    &["agent", "claims", "container", "gantry", "image", "kernel", "net", "store", "walk"];
/// Files that read /proc, where the kernel alone makes files.
const OF_PROC: &[&str] = &["crates/walk/src/mounts.rs"];

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let read = Regex::new(r"\bfs::read\(").expect("the pattern is a valid constant");
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| is_watched(&file.path)) {
        let code = file.text.split("#[cfg(test)]").next().unwrap_or_default();
        let is_imported = !imported(code, &["read"]).is_empty();
        let reads = |line: &str| read.is_match(line) || is_imported && calls(line, "read");
        for (number, _) in code.lines().enumerate().filter(|(_, line)| reads(line)) {
            let what = "read it with files::read, which says how long it may be".to_owned();
            findings.push(Finding::new(format!("{}:{}", file.path, number + 1), what));
        }
    }
    findings
}

fn is_watched(path: &str) -> bool {
    let is_source = CRATES.iter().any(|name| path.starts_with(&format!("crates/{name}/src/")));
    let is_test = path.ends_with("tests.rs") || path.contains("/tests/") || path.contains("/bin/");
    is_source && !is_test && !OF_PROC.contains(&path)
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
        assert_eq!(found("crates/claims/src/lib.rs"), 1);
        let imported = |text: &str| {
            check(&[File { path: "crates/claims/src/lib.rs".into(), text: text.into() }]).len()
        };
        assert_eq!(imported("use std::fs::{File, read};\nlet a = read(&path)?;"), 1);
        assert_eq!(imported("use super::read;\nlet a = read(&path)?;"), 0);
        assert_eq!(found("crates/walk/src/mounts.rs"), 0);
        assert_eq!(found("crates/store/src/engine/tests.rs"), 0);
        assert_eq!(found("xtask/src/main.rs"), 0);
    }
}
