//! The language of comments and names: no comment opens with a question word, and no type is called
//! by a word that says nothing.

use super::{File, Finding};

/// A comment opens with a verb or names a thing; these words open a riddle.
const QUESTIONS: &[&str] =
    &["What", "Who", "Whoever", "Whether", "Which", "Whose", "How", "Where", "When"];

/// Endings of names that say nothing.
const EMPTY: &[&str] = &["Manager", "Helper", "Util"];

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let ours = files.iter().filter(|file| file.path.ends_with(".rs") && !file.is_generated());
    ours.flat_map(|file| questions(file).into_iter().chain(named(file))).collect()
}

/// Comments, and paragraphs of them, that open with a question word.
fn questions(file: &File) -> Vec<Finding> {
    let mut before = None;
    let mut found = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        let comment = comment(line);
        if let Some((mark, text)) = comment {
            let first = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
            if before != Some(mark) && QUESTIONS.contains(&first) {
                let what = format!("a comment opens with {first}: with a verb, or name the thing");
                found.push(Finding::new(format!("{}:{}", file.path, number + 1), what));
            }
        }
        // An empty line of a comment begins a paragraph.
        before = comment.filter(|(_, text)| !text.is_empty()).map(|(mark, _)| mark);
    }
    found
}

/// The mark and the text of a line that is all comment.
fn comment(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start();
    let mark = ["///", "//!", "//"].into_iter().find(|mark| line.starts_with(mark))?;
    Some((&line[..mark.len()], line[mark.len()..].trim_start()))
}

/// Types named by words that say nothing.
fn named(file: &File) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        let mut words = line.split_whitespace().skip_while(|word| word.starts_with("pub"));
        if !matches!(words.next(), Some("struct" | "enum" | "trait" | "type")) {
            continue;
        }
        let name = words.next().unwrap_or_default();
        let name = name.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        for word in EMPTY.iter().filter(|word| name.ends_with(**word)) {
            let place = format!("{}:{}", file.path, number + 1);
            findings.push(Finding::new(place, format!("{name} is a {word}: say what it does")));
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
        assert_eq!(whats("//! A.\n//!\n//! Who has it.\n").len(), 1, "a paragraph");
        assert!(whats("/// Returns\n/// What is left.\nfn a() {}\n").is_empty());
        assert!(whats("/// Whatever is left.\n/// Whereabouts.\n").is_empty());
    }

    #[test]
    fn a_type_is_not_a_manager() {
        assert_eq!(whats("pub(crate) struct LeaseManager;\n").len(), 1);
        assert!(whats("let manager = LeaseManager;\n").is_empty());
    }
}
