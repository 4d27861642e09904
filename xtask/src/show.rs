//! `cargo xtask show [capability] [name]`: runs the commands of `acceptance/`, each of which sets
//! up, measures, prints every figure beside its goal and cleans up.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A folder of acceptance/; all without it.
    capability: Option<String>,
    /// One of its commands, with or without its extension; all without it.
    name: Option<String>,
    /// Only list them.
    #[arg(long)]
    list: bool,
}

/// The outcome of one command.
struct Outcome {
    called: String,
    ok: bool,
    seconds: f32,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<()> {
    let wanted = commands(&root.join("acceptance"), arguments)?;
    if wanted.is_empty() {
        bail!("acceptance/ has no command of that name: `cargo xtask show --list` lists them");
    }
    if arguments.list {
        wanted.iter().for_each(|command| println!("{}", called(command)));
        return Ok(());
    }
    let mut outcomes = Vec::new();
    for command in &wanted {
        println!("== {}", called(command));
        let began = Instant::now();
        let status = Command::new(command).current_dir(root).status();
        let status = status.with_context(|| format!("starting {}", command.display()))?;
        let seconds = began.elapsed().as_secs_f32();
        outcomes.push(Outcome { called: called(command), ok: status.success(), seconds });
    }
    println!();
    for Outcome { called, ok, seconds } in &outcomes {
        println!("{}  {called}  ({seconds:.0} s)", if *ok { "ok  " } else { "MISS" });
    }
    let missed = outcomes.iter().filter(|outcome| !outcome.ok).count();
    if missed > 0 {
        bail!("{missed} of {} missed a goal", outcomes.len());
    }
    Ok(())
}

/// Returns the requested executable files, in the order of their names.
fn commands(folder: &Path, arguments: &Arguments) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for capability in listed(folder)? {
        let is_asked = |asked: &Option<String>, name: Option<&std::ffi::OsStr>| {
            asked.as_ref().is_none_or(|asked| name.is_some_and(|name| name == asked.as_str()))
        };
        if !capability.is_dir() || !is_asked(&arguments.capability, capability.file_name()) {
            continue;
        }
        for command in listed(&capability)? {
            let named = is_asked(&arguments.name, command.file_name())
                || is_asked(&arguments.name, command.file_stem());
            let mode = fs::metadata(&command)?.permissions().mode();
            if named && command.is_file() && mode & 0o111 != 0 {
                found.push(command);
            }
        }
    }
    Ok(found)
}

fn listed(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("listing {}", folder.display()))?;
    let paths: std::io::Result<Vec<PathBuf>> =
        entries.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = paths?;
    paths.sort();
    Ok(paths)
}

/// Returns CAPABILITY NAME, as the arguments give it.
fn called(command: &Path) -> String {
    let part = |name: Option<&std::ffi::OsStr>| {
        name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    };
    format!("{} {}", part(command.parent().and_then(Path::file_name)), part(command.file_stem()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_executable_files_of_what_is_asked_for_run() {
        let root = std::env::temp_dir().join(format!("xtask-show-{}", std::process::id()));
        for (path, mode) in
            [("one/b.py", 0o755), ("one/a.py", 0o755), ("one/help.py", 0o644), ("two/c", 0o755)]
        {
            let path = root.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(&path, "").expect("written");
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("set");
        }
        let asked = |capability: Option<&str>, name: Option<&str>| {
            let arguments = Arguments {
                capability: capability.map(str::to_owned),
                name: name.map(str::to_owned),
                list: false,
            };
            let found = commands(&root, &arguments).expect("listed");
            found.iter().map(|command| called(command)).collect::<Vec<_>>()
        };
        let all = [asked(None, None), asked(Some("one"), None), asked(Some("one"), Some("b"))];
        let none = asked(Some("one"), Some("c"));
        fs::remove_dir_all(&root).expect("removed");
        assert_eq!(all[0], ["one a", "one b", "two c"]);
        assert_eq!(all[1], ["one a", "one b"]);
        assert_eq!((all[2].clone(), none), (vec!["one b".to_owned()], vec![]));
    }
}
