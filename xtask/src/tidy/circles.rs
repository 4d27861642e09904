//! Import circles within a crate: files that cannot be read one after the other, because each
//! needs the next and the last needs the first. Tests may look at whatever they test.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use regex::Regex;

use super::{File, Finding};

/// Files that stand in circles, by crate: a figure may fall and never rise, and a crate that is
/// not here has none.
const KNOWN: &[(&str, usize)] = &[
    ("agent", 15),
    ("api", 8),
    ("container", 13),
    ("control", 17),
    ("image", 20),
    ("kernel", 9),
    ("model", 9),
    ("net", 2),
    ("services", 26),
    ("store", 18),
    ("walk", 5),
    ("wire", 14),
];

/// A module by its path within its crate; the root is empty.
type Module = Vec<String>;
/// The modules that each module imports from.
type Imports = BTreeMap<Module, BTreeSet<Module>>;

pub(super) fn check(files: &[File]) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for name in crates(files) {
        let imports = imports(files, name)?;
        let circles = circles(&imports);
        let count: usize = circles.iter().map(BTreeSet::len).sum();
        let known = KNOWN.iter().find(|(known, _)| *known == name).map_or(0, |(_, most)| *most);
        if count == known {
            continue;
        }
        if count < known {
            let what = format!("only {count} files stand in circles: lower {known} in circles.rs");
            findings.push(Finding::new(format!("crates/{name}/src"), what));
            continue;
        }
        for circle in circles {
            let names: Vec<String> = circle.iter().map(|module| module.join("::")).collect();
            let what = format!("import each other in a circle: {}", names.join(", "));
            findings.push(Finding::new(format!("crates/{name}/src"), what));
        }
        let what = format!("{count} files stand in circles, {known} are let be");
        findings.push(Finding::new(format!("crates/{name}/src"), what));
    }
    Ok(findings)
}

fn crates(files: &[File]) -> BTreeSet<&str> {
    files.iter().filter_map(|file| Some(place(&file.path)?.0)).collect()
}

/// The crate and module that a source file is.
fn place(path: &str) -> Option<(&str, Module)> {
    let (name, rest) = path.strip_prefix("crates/")?.split_once("/src/")?;
    let rest = rest.strip_suffix(".rs")?;
    if rest.starts_with("bin/") || path.contains("/generated/") {
        return None;
    }
    let module = match rest {
        "lib" | "main" => Vec::new(),
        other => other.split('/').map(str::to_owned).collect(),
    };
    Some((name, module))
}

fn imports(files: &[File], name: &str) -> Result<Imports> {
    let own = files.iter().filter_map(|file| {
        let (of, module) = place(&file.path)?;
        (of == name).then(|| (module, code(&file.text)))
    });
    let texts: BTreeMap<Module, String> = own.collect();
    let tests = tests(&texts)?;
    let is_test = |module: &Module| {
        (1..=module.len()).any(|length| tests.contains(&module[..length]))
            || module.iter().any(|part| part == "tests")
    };
    let modules: BTreeSet<Module> = texts.keys().filter(|it| !is_test(it)).cloned().collect();
    let mut imports = Imports::new();
    for module in &modules {
        let paths = paths(&texts[module], module, &modules)?;
        let named = paths.iter().filter_map(|path| file_of(path, &modules));
        let others = named.filter(|other| other != module).collect();
        imports.insert(module.clone(), others);
    }
    Ok(imports)
}

/// The text without comments and without the tests at its end.
fn code(text: &str) -> String {
    let end = ["#[cfg(test)]\nmod tests {", "#[cfg(test)]\npub(crate) mod tests {"]
        .iter()
        .filter_map(|start| text.find(start))
        .min();
    let lines = text[..end.unwrap_or(text.len())].lines();
    lines.filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The modules that are compiled for tests alone.
fn tests(texts: &BTreeMap<Module, String>) -> Result<BTreeSet<Module>> {
    let declared = Regex::new(r"#\[cfg\(test\)\]\s*(?:pub(?:\([a-z]+\))? )?mod (\w+);")?;
    let all = texts.iter().flat_map(|(module, text)| {
        let names = declared.captures_iter(text).filter_map(|found| found.get(1));
        names.map(move |name| child(module, name.as_str()))
    });
    Ok(all.collect())
}

fn child(module: &Module, name: &str) -> Module {
    module.iter().cloned().chain([name.to_owned()]).collect()
}

/// All paths into the own crate that a text names, from the crate's root.
fn paths(text: &str, module: &Module, modules: &BTreeSet<Module>) -> Result<Vec<Module>> {
    let start = Regex::new(r"(?:^|[^\w:])((?:\w+::)+)(\{|\w+|\*)")?;
    let mut paths = Vec::new();
    for found in start.captures_iter(text) {
        let (Some(head), Some(last)) = (found.get(1), found.get(2)) else { continue };
        let head: Vec<&str> = head.as_str().split("::").filter(|part| !part.is_empty()).collect();
        // Macros are the crate's, wherever they are written.
        let is_macro = text[last.end()..].starts_with('!');
        let Some(from) = from_root(&head, module, modules).filter(|_| !is_macro) else { continue };
        match last.as_str() {
            "{" => spread(&text[last.end()..], &from, &mut paths),
            name => paths.push(child(&from, name)),
        }
    }
    Ok(paths)
}

/// A path as its first part means it; None for one that leads out of the crate.
fn from_root(head: &[&str], module: &Module, modules: &BTreeSet<Module>) -> Option<Module> {
    let mut from = match *head.first()? {
        "crate" => Vec::new(),
        "self" => module.clone(),
        "super" => module[..module.len().checked_sub(1)?].to_vec(),
        name if modules.contains(&child(module, name)) => child(module, name),
        _ => return None,
    };
    for part in &head[1..] {
        match *part {
            "super" => drop(from.pop()),
            name => from.push(name.to_owned()),
        }
    }
    Some(from)
}

/// The paths of a `{a, b::{c, d}}` whose first brace is behind us.
fn spread(text: &str, from: &Module, paths: &mut Vec<Module>) {
    let mut stack = vec![from.clone()];
    let mut path = from.clone();
    let mut word = String::new();
    for letter in text.chars() {
        match letter {
            ':' if !word.is_empty() => path.push(std::mem::take(&mut word)),
            '{' => stack.push(path.clone()),
            ',' | '}' => {
                if !word.is_empty() {
                    path.push(std::mem::take(&mut word));
                    paths.push(path.clone());
                }
                if letter == '}' {
                    stack.pop();
                }
                let Some(above) = stack.last() else { return };
                path.clone_from(above);
            }
            // The name behind `as` is no part of the path.
            letter if letter.is_alphanumeric() || letter == '_' => word.push(letter),
            _ => {}
        }
    }
}

/// The file that a path leads into: the longest part of it that is one.
fn file_of(path: &Module, modules: &BTreeSet<Module>) -> Option<Module> {
    let lengths = (0..=path.len()).rev();
    lengths.map(|length| path[..length].to_vec()).find(|module| modules.contains(module))
}

/// The groups of more than one module in which each leads to each.
fn circles(imports: &Imports) -> Vec<BTreeSet<&Module>> {
    let reached: BTreeMap<&Module, BTreeSet<&Module>> =
        imports.keys().map(|module| (module, reached(module, imports))).collect();
    let mut circles: Vec<BTreeSet<&Module>> = Vec::new();
    for (module, from_here) in &reached {
        let back = |other: &&&Module| reached.get(*other).is_some_and(|it| it.contains(module));
        let circle: BTreeSet<&Module> = from_here.iter().filter(back).copied().collect();
        if circle.len() > 1 && !circles.contains(&circle) {
            circles.push(circle);
        }
    }
    circles
}

fn reached<'a>(from: &Module, imports: &'a Imports) -> BTreeSet<&'a Module> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&Module> = imports.get(from).into_iter().flatten().collect();
    while let Some(module) = open.pop() {
        if found.insert(module) {
            open.extend(imports.get(module).into_iter().flatten());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(texts: &[(&str, &str)]) -> Vec<String> {
        let files: Vec<File> = texts
            .iter()
            .map(|(path, text)| File { path: format!("crates/x/src/{path}"), text: (*text).into() })
            .collect();
        check(&files).expect("checks").into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn files_that_import_each_other_are_found() {
        let circle = [
            ("lib.rs", "mod a;\nmod b;\nmod c;\n"),
            ("a.rs", "use crate::{c::C, b::{self, B}};\n"),
            ("b.rs", "fn f() { crate::c::g() }\n"),
            ("c.rs", "use super::a::A;\n"),
        ];
        let what = found(&circle);
        assert_eq!(what.len(), 2);
        assert_eq!(what[0], "import each other in a circle: a, b, c");
    }

    #[test]
    fn a_parent_and_a_child_that_need_each_other_are_a_circle() {
        let parts = [("a.rs", "mod b;\nuse b::B;\n"), ("a/b.rs", "use super::{A, other};\n")];
        assert_eq!(found(&parts)[0], "import each other in a circle: a, a::b");
    }

    #[test]
    fn declarations_tests_and_comments_are_no_imports() {
        let parts = [
            ("lib.rs", "mod a;\n#[cfg(test)]\nmod stage;\n"),
            ("a.rs", "mod b;\nuse b::B;\n#[cfg(test)]\nmod tests {\n    use crate::stage;\n}\n"),
            ("a/b.rs", "/// See [`super::A`].\nuse other::a::A;\n"),
            ("stage.rs", "use crate::a::A;\n"),
            ("main.rs", "mod c;\nuse c::C;\n"),
            ("c.rs", "crate::rows! { a }\n"),
        ];
        assert_eq!(found(&parts), [""; 0]);
    }
}
