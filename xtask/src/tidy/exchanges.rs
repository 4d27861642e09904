//! Checks that every operation of Gantry is shown by at least one golden exchange.

use regex::Regex;

use super::{File, Finding};

/// Services whose operations are shown by exchanges; bulk data is shown end to end instead.
const SHOWN: &[&str] = &["ec2", "ecr", "ecs", "sts"];

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let row = Regex::new(r"(?m)^\s*(?:read|write|bulk|bulkwrite) (\w+) =>")
        .expect("the pattern is a valid constant");
    let mut findings = Vec::new();
    for file in files {
        let Some(service) = service_of(&file.path) else { continue };
        for found in row.captures_iter(&file.text).filter_map(|found| found.get(1)) {
            let operation = found.as_str();
            if !is_shown(files, service, operation) {
                let what =
                    format!("{operation} has no exchange in services/tests/exchanges/{service}");
                findings.push(Finding::new(&file.path, what));
            }
        }
    }
    findings
}

fn service_of(path: &str) -> Option<&'static str> {
    let service = path.strip_prefix("crates/services/src/")?.strip_suffix("/operations.rs")?;
    SHOWN.iter().copied().find(|shown| *shown == service)
}

fn is_shown(files: &[File], service: &str, operation: &str) -> bool {
    let start = format!("crates/services/tests/exchanges/{service}/{operation}");
    files
        .iter()
        .filter_map(|file| file.path.strip_prefix(&start))
        .any(|rest| rest.starts_with('.') || rest.starts_with('-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_without_an_exchange_is_found() {
        let file = |path: &str, text: &str| File { path: path.into(), text: text.into() };
        let rows = file(
            "crates/services/src/ecs/operations.rs",
            "    write CreateCluster => cluster::create;\n    read ListTasks => task::list;\n",
        );
        let shown = file("crates/services/tests/exchanges/ecs/CreateCluster-default.json", "{}");
        let findings = check(&[rows, shown]);
        assert_eq!(findings.len(), 1);
        assert!(findings[0].what.starts_with("ListTasks "));
    }
}
