//! The language of comments: how many open with a question word, which may only become fewer, and
//! words that GLOSSARY.md replaces.

use super::{File, Finding};

/// A comment opens with a verb or names a thing; these words open a riddle.
const QUESTIONS: &[&str] =
    &["What", "Who", "Whoever", "Whether", "Which", "Whose", "How", "Where", "When"];

/// Comments of each folder that open with such a word. Lower a number when it has become smaller;
/// a folder that is not named has none.
const LEFT: &[(&str, usize)] = &[];

/// Words that we have another one for.
const REPLACED: &[(&str, &str)] = &[
    ("Manager", "say what it does"),
    ("Helper", "say what it does"),
    ("Util", "say what it does"),
];

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let ours = files.iter().filter(|file| file.path.ends_with(".rs") && !file.is_generated());
    let mut openings: std::collections::BTreeMap<&str, Vec<String>> = Default::default();
    let mut findings = Vec::new();
    for file in ours {
        openings.entry(folder(&file.path)).or_default().extend(questions(file));
        findings.extend(named(file));
    }
    for (folder, found) in &openings {
        let left = LEFT.iter().find(|(name, _)| name == folder).map_or(0, |(_, left)| *left);
        if found.len() > left {
            let last = found.last().map_or("", String::as_str);
            let what = format!(
                "{} comments open with a question word, {left} at most; one of them: {last}",
                found.len()
            );
            findings.push(Finding::new(*folder, what));
        }
        if found.len() < left {
            let what = format!("only {} question openings are left: lower {left}", found.len());
            findings.push(Finding::new(*folder, what));
        }
    }
    findings
}

/// The crate's folder, or the first folder of what is in no crate.
fn folder(path: &str) -> &str {
    let depth = if path.starts_with("crates/") { 2 } else { 1 };
    path.match_indices('/').nth(depth - 1).map_or(path, |(at, _)| &path[..at])
}

/// The places of the comments of `file` that open with a question word.
fn questions(file: &File) -> Vec<String> {
    let mut before = None;
    let mut found = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        let comment = comment(line);
        if let Some((mark, text)) = comment {
            let first = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
            if before != Some(mark) && QUESTIONS.contains(&first) {
                found.push(format!("{}:{}", file.path, number + 1));
            }
        }
        before = comment.map(|(mark, _)| mark);
    }
    found
}

/// The mark and the text of a line that is all comment.
fn comment(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start();
    let mark = ["///", "//!", "//"].into_iter().find(|mark| line.starts_with(mark))?;
    Some((&line[..mark.len()], line[mark.len()..].trim_start()))
}

/// Types and modules named by words that say nothing.
fn named(file: &File) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        let mut words = line.split_whitespace().skip_while(|word| word.starts_with("pub"));
        if !matches!(words.next(), Some("struct" | "enum" | "trait" | "type")) {
            continue;
        }
        let name = words.next().unwrap_or_default();
        let name = name.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        for (word, why) in REPLACED.iter().filter(|(word, _)| name.ends_with(word)) {
            let place = format!("{}:{}", file.path, number + 1);
            findings.push(Finding::new(place, format!("{name} is called a {word}: {why}")));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(text: &str) -> Vec<String> {
        let file = File { path: "crates/none/src/a.rs".into(), text: text.into() };
        check(&[file]).into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn a_comment_does_not_open_with_a_question() {
        assert_eq!(whats("//! What a lease is.\n").len(), 1);
        assert_eq!(whats("    // Whether it holds: it does.\n").len(), 1);
        assert!(whats("/// Returns\n/// What is left.\nfn a() {}\n").is_empty());
        assert!(whats("/// Whatever is left.\n/// Whereabouts.\n").is_empty());
    }

    #[test]
    fn a_type_is_not_a_manager() {
        assert_eq!(whats("pub(crate) struct LeaseManager;\n").len(), 1);
        assert!(whats("let manager = LeaseManager;\n").is_empty());
    }
}
