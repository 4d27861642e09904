//! Checks the dependencies between crates: those of ARCHITECTURE.md, and no others.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use regex::Regex;

use super::{File, Finding};

/// The crates of ours that each crate may depend on. A crate that is not named here is a finding.
const ALLOWED: &[(&str, &[&str])] = &[
    ("api", &[]),
    ("oci", &[]),
    ("files", &[]),
    ("walk", &[]),
    ("model", &["api", "oci"]),
    ("control", &["api", "model", "oci"]),
    ("services", &["api", "control", "model", "oci", "store"]),
    ("wire", &["api"]),
    ("store", &["api", "files", "model", "oci"]),
    ("kernel", &["walk"]),
    ("net", &["files", "kernel"]),
    ("image", &["files", "kernel", "oci", "walk"]),
    ("container", &["files", "kernel", "walk"]),
    ("claims", &["container", "files", "kernel", "net", "walk"]),
    (
        "agent",
        &["api", "container", "files", "image", "kernel", "model", "net", "oci", "rim", "walk"],
    ),
    ("rim", &["api", "model"]),
    (
        "front",
        &["api", "control", "image", "model", "net", "oci", "rim", "services", "store", "wire"],
    ),
    ("sim", &["agent", "api", "control", "model", "oci", "services", "store"]),
];
/// Puts all of them together, and so may use all.
const ROOT: &str = "gantry";

pub(super) fn check(files: &[File]) -> Result<Vec<Finding>> {
    let allowed: BTreeMap<&str, &[&str]> = ALLOWED.iter().copied().collect();
    let section = Regex::new(r"(?ms)^\[dependencies\]\n(.*?)(^\[|\z)").context("the pattern")?;
    let mut findings = Vec::new();
    for file in files {
        let Some(name) = crate_name(&file.path) else { continue };
        if name == ROOT {
            continue;
        }
        let Some(may) = allowed.get(name) else {
            let what =
                format!("{name} is in neither ARCHITECTURE.md nor arrows.rs: say what it may use");
            findings.push(Finding::new(&file.path, what));
            continue;
        };
        let text = section
            .captures(&file.text)
            .map_or("", |found| found.get(1).map_or("", |m| m.as_str()));
        for used in text.lines().filter_map(|line| line.split(['.', ' ', '=']).next()) {
            if allowed.contains_key(used) && !may.contains(&used) {
                let what = format!("{name} may not use {used}: see ARCHITECTURE.md");
                findings.push(Finding::new(&file.path, what));
            }
        }
    }
    findings.extend(services_meet_in_state(files)?);
    Ok(findings)
}

fn crate_name(path: &str) -> Option<&str> {
    path.strip_prefix("crates/")?.strip_suffix("/Cargo.toml")
}

/// Checks that modules of `services` never import each other.
fn services_meet_in_state(files: &[File]) -> Result<Vec<Finding>> {
    let import = Regex::new(r"crate::(ecs|ec2|logs|sts|ecr|s3|iam|elbv2|cloudwatch)\b")?;
    let of_service = Regex::new(r"^crates/services/src/([a-z0-9]+)[/.]")?;
    let mut findings = Vec::new();
    for file in files {
        let Some(own) = of_service.captures(&file.path).and_then(|found| found.get(1)) else {
            continue;
        };
        if matches!(own.as_str(), "lib" | "operation") {
            continue;
        }
        for found in import.captures_iter(&file.text).filter_map(|found| found.get(1)) {
            if found.as_str() != own.as_str() {
                let what = format!("imports {}: services meet in State", found.as_str());
                findings.push(Finding::new(&file.path, what));
            }
        }
    }
    Ok(findings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(path: &str, text: &str) -> usize {
        check(&[File { path: path.into(), text: text.into() }]).expect("checks").len()
    }

    #[test]
    fn an_arrow_that_is_not_drawn_is_found() {
        let text = "[dependencies]\nmodel.workspace = true\nstore.workspace = true\n\n[dev-dependencies]\nhost.workspace = true\n";
        assert_eq!(whats("crates/control/Cargo.toml", text), 1);
        assert_eq!(whats("crates/gantry/Cargo.toml", text), 0);
        let text = "[dependencies]\nwalk.workspace = true\nimage.workspace = true\n";
        assert_eq!(whats("crates/container/Cargo.toml", text), 1);
        assert_eq!(whats("crates/unheard_of/Cargo.toml", text), 1);
    }

    #[test]
    fn services_do_not_import_each_other() {
        assert_eq!(whats("crates/services/src/ecs/task.rs", "use crate::logs::group;"), 1);
        assert_eq!(whats("crates/services/src/ecs/task.rs", "use crate::ecs::page;"), 0);
        assert_eq!(whats("crates/services/src/lib.rs", "crate::logs::x"), 0);
    }
}
