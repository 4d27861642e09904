//! Rules about a single file: its opening, its length, its functions' lengths, forbidden words.

use super::{File, Finding};

const MAX_FILE_LINES: usize = 600;
const MAX_FUNCTION_LINES: usize = 70;
/// The most columns of a line: rustfmt keeps code at 100, but a line that it cannot break may be a
/// little longer.
const MAX_COLUMNS: usize = 110;

/// Crates that decide: time, randomness and data are arguments, and they have no other access to
/// them.
const PURE: &[&str] = &["crates/model/", "crates/control/"];
/// Words that a pure crate must not contain, and the reasons.
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
/// Words that are wrong everywhere, and why.
const NEVER: &[(&str, &str)] = &[("#[ignore", "a test that does not run is no test")];
/// Words that only timers of loops may say.
const WAITS: &[(&str, &str)] = &[
    ("thread::sleep", "wait for an event, not for time"),
    ("time::sleep(Duration::from", "wait for an event, not for time"),
];
/// Crates whose loops have timers. Their tests wait for events as all others do.
const SLEEPERS: &[&str] = &[
    "crates/agent/src/",
    "crates/claims/src/",
    "crates/container/src/",
    "crates/files/src/",
    "crates/front/src/",
    "crates/gantry/src/",
    "crates/image/src/",
    "crates/kernel/src/",
    "crates/net/src/",
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

/// Returns the first line (from 1) and the length of every function, found by indentation: rustfmt
/// puts a function's closing brace under its first letter.
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
    let mut is_test = file.path.ends_with("tests.rs") || file.path.contains("/tests/");
    let mut findings = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        is_test |= line.starts_with("#[cfg(test)]");
        if line.trim_start().starts_with("//") || file.path.starts_with("xtask/src/tidy/") {
            continue;
        }
        let waits = WAITS.iter().filter(|_| is_test || !sleeper);
        let words = NEVER.iter().chain(waits).chain(NOT_PURE.iter().filter(|_| pure));
        for (word, why) in words.filter(|(word, _)| line.contains(word)) {
            let place = format!("{}:{}", file.path, number + 1);
            findings.push(Finding::new(place, format!("says {word}: {why}")));
        }
    }
    findings
}

/// Formats the figures of the whole tree, in one paragraph.
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

/// Counts the lines of tests and of everything else below `place`.
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
    fn tests_of_a_crate_with_timers_do_not_sleep_either_and_none_is_left_out() {
        let sleep = "    std::thread::sleep(time);\n";
        let timer = format!("//! A.\nfn a() {{\n{sleep}}}\n");
        assert!(whats(file("crates/agent/src/a.rs", &timer)).is_empty());
        assert_eq!(whats(file("crates/agent/src/a/tests.rs", &timer)).len(), 1);
        let test = format!("//! A.\n#[cfg(test)]\nmod tests {{\n{sleep}}}\n");
        assert_eq!(whats(file("crates/agent/src/a.rs", &test)).len(), 1);
        let ignored = "//! A.\n#[ignore]\nfn a() {}\n";
        assert_eq!(whats(file("crates/agent/src/a.rs", ignored)).len(), 1);
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
