//! The command of a container or an exec: found as the user it will run as, and executed.

use std::ffi::CString;
use std::fs;

use nix::errno::Errno;

use super::sys;
use crate::spec::{Failure, FailureKind};

/// The `PATH` that Docker uses for a command without one in its environment.
const DEFAULT_PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// A command ready for `execve`.
pub(super) struct Command {
    path: CString,
    argv: Vec<CString>,
    env: Vec<CString>,
}

/// Finds the command as the user it will run as. The error texts are Docker's.
pub(super) fn find_command(argv: &[String], env: &[String]) -> Result<Command, Failure> {
    let no_command = || Failure::new(FailureKind::CommandNotFound, "no command specified");
    let name = argv.first().filter(|name| !name.is_empty()).ok_or_else(no_command)?;
    let path = match name.contains('/') {
        true => check_command(name)?,
        false => search(name, env)?,
    };
    let text = |what: &str| {
        CString::new(what).map_err(|_| {
            let message = format!("exec: {name:?}: an argument or variable has a zero byte in it");
            Failure::new(FailureKind::NotExecutable, message)
        })
    };
    Ok(Command {
        path: text(&path)?,
        argv: argv.iter().map(|one| text(one)).collect::<Result<_, _>>()?,
        env: env.iter().map(|one| text(one)).collect::<Result<_, _>>()?,
    })
}

fn check_command(path: &str) -> Result<String, Failure> {
    match executable(path) {
        Ok(()) => Ok(path.to_owned()),
        Err(errno @ (Errno::ENOENT | Errno::ENOTDIR | Errno::ENAMETOOLONG)) => {
            let doing = format!("exec: {path:?}: stat {path}");
            Err(Failure::os(FailureKind::CommandNotFound, doing, errno))
        }
        Err(errno) => {
            Err(Failure::os(FailureKind::NotExecutable, format!("exec: {path:?}"), errno))
        }
    }
}

fn search(name: &str, env: &[String]) -> Result<String, Failure> {
    let path = env.iter().rev().find_map(|pair| pair.strip_prefix("PATH=")).unwrap_or(DEFAULT_PATH);
    let places = path.split(':').map(|dir| match dir {
        "" => format!("./{name}"),
        dir => format!("{dir}/{name}"),
    });
    places.into_iter().find(|place| executable(place).is_ok()).ok_or_else(|| {
        let message = format!("exec: {name:?}: executable file not found in $PATH");
        Failure::new(FailureKind::CommandNotFound, message)
    })
}

fn executable(path: &str) -> Result<(), Errno> {
    let found = fs::metadata(path)
        .map_err(|error| Errno::from_raw(error.raw_os_error().unwrap_or(nix::libc::EIO)))?;
    if !found.is_file() {
        return Err(Errno::EACCES);
    }
    nix::unistd::access(path, nix::unistd::AccessFlags::X_OK)
}

/// Executes the command; returns only if that fails.
pub(super) fn execute(command: &Command) -> Failure {
    let errno = sys::execute(&command.path, &command.argv, &command.env);
    let kind = match errno {
        // The interpreter named in the file is missing.
        Errno::ENOENT => FailureKind::CommandNotFound,
        Errno::E2BIG | Errno::ENOMEM => FailureKind::Restriction,
        _ => FailureKind::NotExecutable,
    };
    Failure::os(kind, format!("exec {}", command.path.to_string_lossy()), errno)
}
