//! Checks that links and file names in the documents exist.

use std::path::Path;

use regex::Regex;

use super::{File, Finding};

pub(super) fn check(root: &Path, files: &[File]) -> Vec<Finding> {
    let link = Regex::new(r"\]\(([^)#\s]+)[^)]*\)").expect("the pattern is a valid constant");
    let code = Regex::new(r"`((?:crates|xtask|e2e|docs|bench)/[A-Za-z0-9_./-]+)`")
        .expect("the pattern is a valid constant");
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.path.ends_with(".md")) {
        let folder = Path::new(&file.path).parent().unwrap_or(Path::new(""));
        for (number, line) in file.text.lines().enumerate() {
            let place = || format!("{}:{}", file.path, number + 1);
            for target in link.captures_iter(line).filter_map(|found| found.get(1)) {
                let target = target.as_str();
                if !target.contains("://") && !root.join(folder).join(target).exists() {
                    findings.push(Finding::new(place(), format!("links to {target}: not there")));
                }
            }
            for target in code.captures_iter(line).filter_map(|found| found.get(1)) {
                if !root.join(target.as_str()).exists() {
                    let what = format!("names {}: not there", target.as_str());
                    findings.push(Finding::new(place(), what));
                }
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dead_link_is_found() {
        let text = "[a](src/main.rs) [b](nowhere.md) [c](https://example.com/x) `xtask/nothing.rs`";
        let file = File { path: "README.md".into(), text: text.into() };
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(check(root, &[file]).len(), 2);
    }
}
