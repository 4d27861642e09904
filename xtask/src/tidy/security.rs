//! Checks that the tests that `docs/security.md` names exist, and that enough of its rows name one.

use std::collections::BTreeMap;

use regex::Regex;

use super::{File, Finding};

const DOCUMENT: &str = "docs/security.md";
/// The least number of holes of other runtimes for which a test shows that Gantry does not have
/// them.
const LEAST_ROWS: usize = 25;

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let named = Regex::new(r"`([A-Za-z0-9_./-]+\.(?:rs|py))::(\w+)`")
        .expect("the pattern is a valid constant");
    let Some(document) = files.iter().find(|file| file.path == DOCUMENT) else { return Vec::new() };
    let texts: BTreeMap<&str, &str> = files.iter().map(|file| (&*file.path, &*file.text)).collect();
    let mut findings = Vec::new();
    let mut rows = 0;
    for (number, line) in document.text.lines().enumerate() {
        let tests: Vec<(&str, &str)> =
            named.captures_iter(line).map(|found| found.extract().1.into()).collect();
        rows += usize::from(line.starts_with("| CVE-") && !tests.is_empty());
        for (path, test) in tests {
            if !texts.get(path).is_some_and(|text| has_test(text, test)) {
                let what = format!("names the test {path}::{test}: not there");
                findings.push(Finding::new(format!("{DOCUMENT}:{}", number + 1), what));
            }
        }
    }
    if rows < LEAST_ROWS {
        let what = format!("{rows} holes have a test; {LEAST_ROWS} are to have one");
        findings.push(Finding::new(DOCUMENT, what));
    }
    findings
}

/// Returns true if `text` has a test of that name: in Python a function that begins with `test_`,
/// in Rust one after `#[test]` or the like, or in a `proptest!`.
fn has_test(text: &str, name: &str) -> bool {
    let starts = [format!("fn {name}("), format!("async fn {name}("), format!("def {name}(")];
    let mut marked = text.contains("proptest! {");
    for line in text.lines().map(str::trim_start) {
        marked |= line.starts_with("#[test]") || line.starts_with("#[tokio::test");
        if starts.iter().any(|start| line.starts_with(start)) {
            return marked || line.starts_with("def test_");
        }
        if line == "}" && !text.contains("proptest! {") {
            marked = false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_that_is_not_there_is_found_and_so_are_too_few() {
        let row = "| CVE-1 | x | y | `e2e/a.py::test_it`<br>`crates/b.rs::is` |\n";
        let code = "fn helps() {\n}\n#[test]\nfn is() {\n}\n";
        let file = |path: &str, text: String| File { path: path.into(), text };
        let of = |document: String| {
            let code = file("crates/b.rs", code.to_owned());
            let script = file("e2e/a.py", "def test_it(region):\n".to_owned());
            check(&[file(DOCUMENT, document), code, script]).len()
        };
        assert_eq!(of(row.repeat(LEAST_ROWS)), 0);
        assert_eq!(of(row.repeat(LEAST_ROWS - 1)), 1);
        let gone = "`crates/b.rs::helps` `crates/b.rs::gone` `crates/c.rs::is` `e2e/a.py::is`";
        assert_eq!(of(row.repeat(LEAST_ROWS) + gone), 4);
    }
}
