//! Rules about a single file: its opening, its length, its functions' lengths, forbidden words.

use super::{File, Finding};

const MAX_FILE_LINES: usize = 600;
const MAX_FUNCTION_LINES: usize = 70;
/// rustfmt keeps code at 100; what it cannot break may run over a little.
const MAX_COLUMNS: usize = 110;

/// Crates that decide: they are given time, randomness and data, and have no other way to them.
const PURE: &[&str] = &["crates/model/", "crates/control/"];
/// What a pure crate cannot say, and why.
const NOT_PURE: &[(&str, &str)] = &[
    ("tokio", "decisions do not wait"),
    ("async fn", "decisions do not wait"),
    ("HashMap", "its order differs from run to run"),
    ("HashSet", "its order differs from run to run"),
    ("SystemTime", "time is an argument"),
    ("Instant::now", "time is an argument"),
    ("Timestamp::now", "time is an argument"),
    ("std::fs", "decisions have no files"),
    ("std::env", "decisions have no environment"),
    ("std::thread", "decisions have no threads"),
    ("TcpStream", "decisions have no sockets"),
];
/// What nobody says anywhere.
const NEVER: &[(&str, &str)] = &[
    ("#[ignore", "a test that does not run is no test"),
    ("thread::sleep", "wait for an event, not for time"),
    ("time::sleep(Duration::from", "wait for an event, not for time"),
];
/// Where time is the event itself: timers of loops, not waits of tests.
const SLEEPERS: &[&str] = &[
    "crates/gantry/src/",
    "crates/agent/src/",
    "crates/front/src/",
    "crates/host/src/",
    "crates/rim/src/",
];

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    files.iter().filter(|f| is_ours(f)).flat_map(check_one).collect()
}

fn is_ours(file: &File) -> bool {
    file.path.ends_with(".rs") && !file.is_generated()
}

fn check_one(file: &File) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !file.text.starts_with("//!") {
        findings.push(Finding::new(&file.path, "opens without //! saying what it is for"));
    }
    if file.path.ends_with("/mod.rs") {
        findings.push(Finding::new(&file.path, "modules are foo.rs and foo/, not mod.rs"));
    }
    let lines = file.text.lines().count();
    if lines > MAX_FILE_LINES {
        findings.push(Finding::new(&file.path, format!("{lines} lines; {MAX_FILE_LINES} at most")));
    }
    findings.extend(long_lines(file));
    findings.extend(long_functions(file));
    findings.extend(forbidden(file));
    findings
}

fn long_lines(file: &File) -> impl Iterator<Item = Finding> + '_ {
    let numbered = file.text.lines().enumerate();
    numbered.filter(|(_, line)| line.chars().count() > MAX_COLUMNS && !line.contains("\"")).map(
        |(number, _)| Finding::new(format!("{}:{}", file.path, number + 1), "too many columns"),
    )
}

fn long_functions(file: &File) -> impl Iterator<Item = Finding> + '_ {
    let functions = functions(&file.text).into_iter();
    functions.filter(|(_, lines)| *lines > MAX_FUNCTION_LINES).map(|(at, lines)| {
        let what = format!("a function of {lines} lines; {MAX_FUNCTION_LINES} at most");
        Finding::new(format!("{}:{at}", file.path), what)
    })
}

/// First line (from 1) and length of every function, found by indentation: rustfmt puts a
/// function's closing brace under its first letter.
fn functions(text: &str) -> Vec<(usize, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        if !opens_function(line) || line.ends_with('}') || line.ends_with(';') {
            continue;
        }
        let indent = line.len() - line.trim_start().len();
        let close = format!("{}}}", " ".repeat(indent));
        if let Some(length) = lines[start..].iter().position(|line| *line == close) {
            found.push((start + 1, length + 1));
        }
    }
    found
}

fn opens_function(line: &str) -> bool {
    let line = line.trim_start();
    let mut words = line.split_whitespace().take(5);
    let known = ["pub", "pub(crate)", "pub(super)", "const", "async", "unsafe", "extern"];
    words.find(|word| !known.contains(word)).is_some_and(|word| word == "fn")
}

fn forbidden(file: &File) -> Vec<Finding> {
    let pure =
        PURE.iter().any(|place| file.path.starts_with(place)) && !file.path.contains("/examples/");
    let sleeper = SLEEPERS.iter().any(|place| file.path.starts_with(place));
    let mut findings = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        if line.trim_start().starts_with("//") || file.path.starts_with("xtask/src/tidy/") {
            continue;
        }
        let words = NEVER.iter().filter(|_| !sleeper).chain(NOT_PURE.iter().filter(|_| pure));
        for (word, why) in words.filter(|(word, _)| line.contains(word)) {
            let place = format!("{}:{}", file.path, number + 1);
            findings.push(Finding::new(place, format!("says {word}: {why}")));
        }
    }
    findings
}

/// The figures of the whole tree, in one paragraph.
pub(super) fn figures(files: &[File]) -> String {
    let ours: Vec<&File> = files.iter().filter(|file| is_ours(file)).collect();
    let longest = ours.iter().max_by_key(|file| file.text.lines().count());
    let lines: usize = ours.iter().map(|file| file.text.lines().count()).sum();
    let functions: Vec<usize> =
        ours.iter().flat_map(|file| functions(&file.text)).map(|(_, lines)| lines).collect();
    let long = functions.iter().filter(|lines| **lines > MAX_FUNCTION_LINES).count();
    let (tests, production) = test_lines(&ours, "crates/control/");
    format!(
        "{} files, {lines} lines, {} a file; longest file {} ({} lines); {} functions, longest {} \
         lines, {long} over {MAX_FUNCTION_LINES}; control: {tests} test lines, {production} others",
        ours.len(),
        lines / ours.len().max(1),
        longest.map_or("", |file| &file.path),
        longest.map_or(0, |file| file.text.lines().count()),
        functions.len(),
        functions.iter().max().unwrap_or(&0),
    )
}

/// Lines of tests and of everything else below `place`.
fn test_lines(files: &[&File], place: &str) -> (usize, usize) {
    let (mut tests, mut production) = (0, 0);
    for file in files.iter().filter(|file| file.path.starts_with(place)) {
        let all = file.text.lines().count();
        let own = file.text.lines().take_while(|line| !line.starts_with("#[cfg(test)]")).count();
        if file.path.contains("/tests/") || file.path.ends_with("tests.rs") {
            tests += all;
        } else {
            production += own;
            tests += all - own;
        }
    }
    (tests, production)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File { path: path.into(), text: text.into() }
    }

    fn whats(file: File) -> Vec<String> {
        check(&[file]).into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn a_file_opens_by_saying_what_it_is_for() {
        assert_eq!(whats(file("crates/api/src/a.rs", "fn a() {}\n")).len(), 1);
        assert!(whats(file("crates/api/src/a.rs", "//! A.\n")).is_empty());
        assert!(whats(file("crates/api/src/generated/a.rs", "fn a() {}\n")).is_empty());
    }

    #[test]
    fn pure_crates_have_no_clock() {
        let text = "//! A.\nuse std::time::SystemTime;\n";
        assert_eq!(whats(file("crates/control/src/a.rs", text)).len(), 1);
        assert!(whats(file("crates/agent/src/a.rs", text)).is_empty());
    }

    #[test]
    fn a_long_function_is_found_where_it_begins() {
        let body = "    call();\n".repeat(MAX_FUNCTION_LINES);
        let text = format!("//! A.\n\npub(crate) async fn long() {{\n{body}}}\n");
        let findings = check(&[file("crates/agent/src/a.rs", &text)]);
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].place, "crates/agent/src/a.rs:3");
    }
}
