//! Foreign packages, by `deny.toml`: their licences, and no package in two versions but those that
//! are named there. The tool of that file's format is not asked for, so that this runs offline and
//! wherever Cargo does; advisories are therefore not looked at.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use spdx::{Expression, Licensee, ParseMode};

use super::Finding;

const RULES: &str = "deny.toml";

#[derive(Deserialize)]
struct Rules {
    licenses: Licenses,
    bans: Bans,
}

#[derive(Deserialize)]
struct Licenses {
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    skip: Vec<Skip>,
}

/// A package that may be there in more than one version.
#[derive(Deserialize)]
struct Skip {
    name: String,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize, Clone)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    /// Its registry or repository; none for our own packages.
    source: Option<String>,
}

const REGISTRY: &str = "registry+";

pub(super) fn check(root: &Path) -> Result<Vec<Finding>> {
    let text = std::fs::read_to_string(root.join(RULES)).context("reading deny.toml")?;
    let rules: Rules = toml::from_str(&text).context("reading deny.toml")?;
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(root)
        .output()
        .context("asking cargo for the packages")?;
    ensure!(output.status.success(), "cargo: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: Metadata = serde_json::from_slice(&output.stdout).context("cargo's packages")?;
    findings(&rules, &metadata.packages)
}

fn findings(rules: &Rules, packages: &[Package]) -> Result<Vec<Finding>> {
    let allowed: Result<Vec<Licensee>, _> =
        rules.licenses.allow.iter().map(|name| Licensee::parse(name)).collect();
    let allowed = allowed.context("deny.toml allows a licence that SPDX does not know")?;
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut found = Vec::new();
    for package in packages {
        let Some(source) = &package.source else { continue };
        if !source.starts_with(REGISTRY) {
            found.push(said(package, format!("comes from {source}, not from the registry")));
        }
        if !is_permissive(&allowed, package.license.as_deref()) {
            let license = package.license.as_deref().unwrap_or("no licence");
            found.push(said(package, format!("{license} is not among the licences of deny.toml")));
        }
        versions.entry(&package.name).or_default().insert(&package.version);
    }
    let skipped: BTreeSet<&str> = rules.bans.skip.iter().map(|skip| &*skip.name).collect();
    for (name, versions) in &versions {
        if versions.len() > 1 && !skipped.contains(name) {
            let versions: Vec<&str> = versions.iter().copied().collect();
            let what = format!("is there as {}: one version, or skip it", versions.join(" and "));
            found.push(Finding::new(format!("Cargo.lock: {name}"), what));
        }
    }
    for name in skipped.iter().filter(|name| versions.get(*name).is_none_or(|v| v.len() < 2)) {
        let what = format!("skips {name}, which is not there in two versions");
        found.push(Finding::new(RULES, what));
    }
    Ok(found)
}

fn said(package: &Package, what: String) -> Finding {
    Finding::new(format!("Cargo.lock: {} {}", package.name, package.version), what)
}

fn is_permissive(allowed: &[Licensee], license: Option<&str>) -> bool {
    let expression = license.and_then(|text| Expression::parse_mode(text, ParseMode::LAX).ok());
    expression.is_some_and(|it| {
        it.evaluate(|asked| allowed.iter().any(|licensee| licensee.satisfies(asked)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, version: &str, license: &str) -> Package {
        Package {
            name: name.into(),
            version: version.into(),
            license: Some(license.into()),
            source: Some("registry+https://registry.example".into()),
        }
    }

    fn whats(skipped: &[&str], packages: &[Package]) -> Vec<String> {
        let rules = Rules {
            licenses: Licenses { allow: vec!["MIT".into(), "Apache-2.0".into()] },
            bans: Bans { skip: skipped.iter().map(|name| Skip { name: (*name).into() }).collect() },
        };
        findings(&rules, packages).unwrap().into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn a_licence_is_allowed_when_one_way_through_it_is() {
        let good =
            ["MIT", "MIT/Apache-2.0", "GPL-3.0-only OR MIT", "(MIT OR BSD-1-Clause) AND MIT"];
        for license in good {
            assert!(whats(&[], &[package("a", "1.0.0", license)]).is_empty(), "{license}");
        }
        for license in ["GPL-3.0-only", "MIT AND AGPL-3.0-only", "SEE LICENSE", "BUSL-1.1"] {
            assert_eq!(whats(&[], &[package("a", "1.0.0", license)]).len(), 1, "{license}");
        }
        let unlicensed = Package { license: None, ..package("a", "1.0.0", "") };
        assert_eq!(whats(&[], &[unlicensed]).len(), 1);
    }

    #[test]
    fn two_versions_are_found_unless_they_are_named_and_names_do_not_outlive_them() {
        let two = [package("a", "1.0.0", "MIT"), package("a", "2.0.0", "MIT")];
        assert_eq!(whats(&[], &two).len(), 1);
        assert!(whats(&["a"], &two).is_empty());
        assert_eq!(whats(&["a"], &two[..1]).len(), 1);
    }

    #[test]
    fn what_comes_from_elsewhere_is_found_and_our_own_is_not_asked() {
        let elsewhere = Package {
            source: Some("git+https://a.example".into()),
            ..package("a", "1.0.0", "MIT")
        };
        assert_eq!(whats(&[], &[elsewhere]).len(), 1);
        let own = Package { source: None, license: None, ..package("a", "1.0.0", "") };
        assert!(whats(&[], &[own]).is_empty());
    }
}
