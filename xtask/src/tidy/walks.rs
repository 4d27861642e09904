//! Trees that a container can write are walked by `host::walk` alone.

use super::{File, Finding};

/// Crates whose code touches such trees.
const WATCHED: &[&str] = &["crates/host/src/", "crates/agent/src/"];
/// Calls that walk, copy or give away by path.
const CALLS: &[&str] = &["remove_dir_all(", "fs::copy(", "lchown(", "fs::set_permissions("];
/// Files that may, each with the reason.
const ALLOWED: &[(&str, &str)] = &[
    ("crates/agent/src/file.rs", "closes the agent's own folder before any task is there"),
    ("crates/host/src/userns/range.rs", "gives away new folders in folders of ours"),
    (
        "crates/host/src/image/store/layers.rs",
        "gives a new layer its mode, before anything is in it",
    ),
];

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| is_watched(&file.path)) {
        let code = file.text.split("#[cfg(test)]").next().unwrap_or_default();
        for (number, line) in code.lines().enumerate() {
            if let Some(call) = CALLS.iter().find(|call| line.contains(**call)) {
                let what = format!("`{call}` goes by path: use host::walk, or say why in walks.rs");
                findings.push(Finding::new(format!("{}:{}", file.path, number + 1), what));
            }
        }
    }
    findings
}

fn is_watched(path: &str) -> bool {
    let is_test = path.ends_with("tests.rs") || path.contains("/tests/");
    WATCHED.iter().any(|folder| path.starts_with(folder))
        && !is_test
        && !ALLOWED.iter().any(|(allowed, _)| path == *allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_walk_by_path_is_found_outside_tests_and_allowed_files() {
        let text = "std::fs::remove_dir_all(x);\n#[cfg(test)]\nstd::fs::copy(a, b);\n";
        let paths =
            ["agent/src/new.rs", "agent/src/file.rs", "host/src/a/tests.rs", "api/src/x.rs"];
        let file = |path: &str| File { path: format!("crates/{path}"), text: text.into() };
        let findings = check(&paths.map(file));
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].place, "crates/agent/src/new.rs:1");
    }
}
