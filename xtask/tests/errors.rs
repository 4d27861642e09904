//! The end of a tool that found something: one plain line, also where backtraces are asked for.

use std::process::Command;

#[test]
fn a_tool_that_fails_says_why_in_one_line() {
    let mut tool = Command::new(env!("CARGO_BIN_EXE_xtask"));
    tool.args(["show", "no-such-capability"]).env("RUST_BACKTRACE", "1");
    let done = tool.output().expect("the tool box runs");
    let said = String::from_utf8(done.stderr).expect("text");
    assert_eq!(done.status.code(), Some(1), "{said}");
    assert!(said.starts_with("xtask: acceptance/ has no command of that name"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}
