//! Functions that a file imports by name, so that a rule about `fs::open(` sees a bare `open(` too.

use std::collections::BTreeSet;

use regex::Regex;

/// Modules whose functions take paths.
const MODULES: &str =
    r"(?s)\buse (?:std::fs|rustix::fs|nix::fcntl|nix::unistd|nix::sys::stat)::([^;]+);";

/// Returns those of `names` that the code imports.
pub(super) fn imported(code: &str, names: &[&'static str]) -> BTreeSet<&'static str> {
    let imports = Regex::new(MODULES).expect("a constant");
    let lists = imports.captures_iter(code).map(|found| found[1].to_owned());
    let words = lists.flat_map(|list| {
        let words = list.split(|c: char| !c.is_alphanumeric() && c != '_');
        words.map(str::to_owned).collect::<Vec<_>>()
    });
    let words: BTreeSet<String> = words.collect();
    names.iter().copied().filter(|name| words.contains(*name)).collect()
}

/// Returns those of `names` that the code imports under another name, by which no rule sees them.
pub(super) fn renamed(code: &str, names: &[&'static str]) -> Vec<&'static str> {
    let imports = Regex::new(MODULES).expect("a constant");
    let lists: Vec<&str> = imports
        .captures_iter(code)
        .filter_map(|found| found.get(1))
        .map(|it| it.as_str())
        .collect();
    let words = |list: &str| list.split([',', '{', '}']).map(str::to_owned).collect::<Vec<_>>();
    let parts: Vec<String> = lists.into_iter().flat_map(words).collect();
    let is_renamed =
        |name: &&str| parts.iter().any(|it| it.trim().starts_with(&format!("{name} as ")));
    names.iter().copied().filter(is_renamed).collect()
}

/// Tells whether the line calls a function by its bare name.
pub(super) fn calls(line: &str, name: &str) -> bool {
    line.match_indices(&format!("{name}(")).any(|(at, _)| {
        let before = &line[..at];
        let is_bare = !before.ends_with(|c: char| c.is_alphanumeric() || "_.:".contains(c));
        is_bare && !before.trim_end().ends_with("fn")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_call_is_one_only_of_what_is_imported() {
        let names = &["open", "read", "stat"];
        let code = "use std::fs::File;\nuse rustix::fs::{\n    Mode, open,\n};\nuse std::fs::read;";
        assert_eq!(imported(code, names), BTreeSet::from(["open", "read"]));
        assert_eq!(imported("use other::open;", names), BTreeSet::new());
        assert!(calls("let a = open(path)?;", "open"));
        for other in ["x.open(path)", "fs::open(path)", "fn open(path)", "reopen(path)"] {
            assert!(!calls(other, "open"), "{other}");
        }
    }
}
