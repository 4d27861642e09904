//! Runs nft, the only program of the host that is needed: one process per change, all or nothing.
//!
//! Does not know what a rule means. Scripts and output pass through memory files, so no pipe can
//! fill up and block either side.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{MemfdFlags, memfd_create};
use rustix::process::{Pid, PidfdFlags, pidfd_open};

use super::error::{Error, Result, kernel};

/// The longest run of nft. A change takes 4 to 10 ms; a rule set of 5,000 interfaces loads in 250
/// ms. Only a hung kernel needs longer.
const RUN_TIMEOUT: Timespec = Timespec { tv_sec: 20, tv_nsec: 0 };
/// The part of nft's error output that is kept, in bytes: it can repeat the whole batch, and the
/// start tells enough.
const SAID_MAX: usize = 2_000;
/// Directories of administrator tools, which are not on every service's PATH.
const ADMIN_DIRECTORIES: [&str; 2] = ["/usr/sbin", "/sbin"];

/// Applies a script as one transaction.
pub(super) fn apply(doing: &str, script: &str) -> Result<()> {
    run(doing, &["-f", "-"], script).map(|_| ())
}

/// Runs a listing command and returns its JSON.
pub(super) fn list(doing: &str, arguments: &[&str]) -> Result<serde_json::Value> {
    let text = run(doing, &[&["-j"], arguments].concat(), "")?;
    serde_json::from_str(&text).map_err(|error| Error::Nft {
        doing: doing.to_owned(),
        said: format!("unreadable JSON: {error}"),
    })
}

/// Returns the output of `nft --version`.
pub(super) fn version() -> Result<String> {
    Ok(run("asking nft for its version", &["--version"], "")?.trim().to_owned())
}

fn run(doing: &str, arguments: &[&str], script: &str) -> Result<String> {
    answer(doing, Command::new(binary(doing)?).args(arguments), script)
}

/// Runs the command with `script` on its standard input and returns its output.
fn answer(doing: &str, command: &mut Command, script: &str) -> Result<String> {
    let failed = |why| kernel(format!("{doing}: running nft"))(why);
    let input = memory_file(script).map_err(failed)?;
    let mut output = memory_file("").map_err(failed)?;
    let mut complaints = memory_file("").map_err(failed)?;
    // A process group of its own keeps Ctrl-C from nft: this process ends in order, and a change
    // under way is completed.
    let mut child = command
        .process_group(0)
        .stdin(Stdio::from(input))
        .stdout(Stdio::from(output.try_clone().map_err(failed)?))
        .stderr(Stdio::from(complaints.try_clone().map_err(failed)?))
        .spawn()
        .map_err(failed)?;
    let status = wait(&mut child).map_err(failed)?;
    if status.success() {
        return contents(&mut output).map_err(failed);
    }
    let said = contents(&mut complaints).map_err(failed)?;
    let said: String = said.trim().chars().take(SAID_MAX).collect();
    Err(Error::Nft { doing: doing.to_owned(), said: format!("{said} ({status})") })
}

fn wait(child: &mut Child) -> std::io::Result<ExitStatus> {
    let pid = Pid::from_child(child);
    let pidfd = pidfd_open(pid, PidfdFlags::empty())?;
    let mut wanted = [PollFd::new(&pidfd, PollFlags::IN)];
    loop {
        match poll(&mut wanted, Some(&RUN_TIMEOUT)) {
            Ok(0) => {
                child.kill()?;
                child.wait()?;
                let limit = Duration::from_secs(RUN_TIMEOUT.tv_sec.unsigned_abs()).as_secs();
                let why = format!("nft did not finish within {limit} s and was killed");
                return Err(std::io::Error::new(std::io::ErrorKind::TimedOut, why));
            }
            Ok(_) => return child.wait(),
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

fn memory_file(text: &str) -> std::io::Result<File> {
    let mut file = File::from(memfd_create("gantry-nft", MemfdFlags::CLOEXEC)?);
    file.write_all(text.as_bytes())?;
    file.seek(SeekFrom::Start(0))?;
    Ok(file)
}

fn contents(file: &mut File) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn binary(doing: &str) -> Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(ADMIN_DIRECTORIES.map(PathBuf::from))
        .map(|directory| directory.join("nft"))
        .find(|candidate| candidate.is_file())
        .ok_or_else(|| Error::NftMissing { doing: doing.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interrupt_of_our_process_group_is_not_its_own() {
        let asking = "read script; read pid name state parent group rest < /proc/$$/stat; \
                      echo $script $((pid - group))";
        let mut shell = Command::new("sh");
        let said = answer("asking a shell", shell.args(["-c", asking]), "its own\n");
        assert_eq!(said.expect("an answer").trim(), "its own 0");
    }
}
