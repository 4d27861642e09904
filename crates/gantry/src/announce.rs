//! The notes by which commands of this machine find the regions that run on it: one file a region,
//! locked for as long as its process lives, so that the note of a dead one is never believed. It
//! holds no secret, and only the region's user reads it.

use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use files::seal;
use serde::{Deserialize, Serialize};

use crate::exports::{Shell, exports};
use crate::{cli, kept};

/// The folder of the notes. No tag has a dot, so their names are never those of locks or folders.
const FOLDER: &str = "/run";
const PREFIX: &str = "gantry-";
const ENDING: &str = "region";
/// The ending of a note that is being written.
const UNFINISHED: &str = "region-new";
/// The age from which an unfinished note that nobody holds is one of a killed process; writing one
/// takes no time.
const ABANDONED_AFTER: Duration = Duration::from_secs(60);
/// The random digits that tell notes apart; processes of two containers may have the same number.
const DIGITS: usize = 16;
/// The largest note that is read, in bytes; a path has at most 4,096.
const MAX_BYTES: u64 = 16 << 10;
/// The region of a client that is told nothing else.
pub(crate) const USUAL_ENDPOINT: &str = "http://127.0.0.1:4566";
const USUAL_REGION: &str = "us-east-1";

/// A region that serves on this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Announced {
    /// The URL at which this machine reaches it.
    pub(crate) endpoint: String,
    pub(crate) region: String,
    pub(crate) account: String,
    /// The data folder, without links.
    pub(crate) data: PathBuf,
    /// True if it takes any access key.
    pub(crate) is_open: bool,
    /// The process, as the region itself numbers it: one in a container counts otherwise.
    pub(crate) pid: u32,
}

impl Announced {
    /// Returns the text that a start prints for its clients.
    pub(crate) fn in_another_shell(&self) -> String {
        format!(
            "In another shell, or by `eval \"$(sudo gantry env)\"`:\n\n{}\naws ecs create-cluster\n",
            exports(&self.endpoint, &self.region, self.is_open, Shell::Bash)
        )
    }
}

/// The note of this process's region, which is taken away when it is dropped.
#[derive(Debug)]
pub(crate) struct Note {
    path: PathBuf,
    _locked: File,
}

impl Drop for Note {
    fn drop(&mut self) {
        // One that stays is locked by no process, and the next reader takes it away.
        let _left = fs::remove_file(&self.path);
    }
}

/// Tells the commands of this machine of the region. A region that cannot is as good as any other,
/// but must be named to each command.
pub(crate) fn announce(region: &Announced) -> Option<Note> {
    // Takes away what killed regions left.
    let _others = running();
    let noted = announce_in(Path::new(FOLDER), region);
    noted.inspect_err(|error| tracing::warn!(%error, "commands will not find this region")).ok()
}

fn announce_in(folder: &Path, region: &Announced) -> io::Result<Note> {
    let path = folder.join(format!("{PREFIX}{}.{ENDING}", kept::made_up(DIGITS)));
    // Locked before it has its name: a note without a lock is one of a dead region.
    let unfinished = path.with_extension(UNFINISHED);
    let mut options = File::options();
    options.write(true).create_new(true).mode(0o600);
    let mut file = files::open_no_link(&unfinished, &mut options)?;
    file.try_lock()?;
    let mut text = serde_json::to_vec(region)?;
    seal::close(&mut text);
    file.write_all(&text)?;
    fs::rename(&unfinished, &path)?;
    Ok(Note { path, _locked: file })
}

/// The notes that this user could read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Running {
    /// In the order of their endpoints.
    pub(crate) regions: Vec<Announced>,
    /// True if there are others that only another user may read.
    pub(crate) are_hidden: bool,
}

/// Finds the regions that run on this machine.
pub(crate) fn running() -> Running {
    read(Path::new(FOLDER))
}

fn read(folder: &Path) -> Running {
    let mut running = Running::default();
    let paths = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    for path in paths {
        if is_ours(&path, UNFINISHED) && is_old(&path) {
            // Only removes it, since nobody holds it; a failure is the next reader's to mend.
            let _left = note(&path);
        }
        if !is_ours(&path, ENDING) {
            continue;
        }
        match note(&path) {
            Ok(region) => running.regions.extend(region),
            Err(error) => running.are_hidden |= error.kind() == ErrorKind::PermissionDenied,
        }
    }
    running.regions.sort_by(|a, b| (&a.endpoint, &a.data).cmp(&(&b.endpoint, &b.data)));
    running
}

fn is_ours(path: &Path, ending: &str) -> bool {
    let begins_so = |name: &OsStr| name.as_encoded_bytes().starts_with(PREFIX.as_bytes());
    path.extension() == Some(OsStr::new(ending)) && path.file_name().is_some_and(begins_so)
}

fn is_old(path: &Path) -> bool {
    let modified = path.symlink_metadata().and_then(|found| found.modified());
    modified.is_ok_and(|at| at.elapsed().is_ok_and(|age| age > ABANDONED_AFTER))
}

/// Reads the region of one note. None, and the note is removed, if it is a dead one's.
fn note(path: &Path) -> io::Result<Option<Announced>> {
    let mut file = files::open_no_link(path, File::options().read(true))?;
    match file.try_lock_shared() {
        Err(TryLockError::WouldBlock) => {}
        Err(TryLockError::Error(error)) => return Err(error),
        Ok(()) => {
            fs::remove_file(path)?;
            return Ok(None);
        }
    }
    seal::open_json(&files::read_open(&mut file, MAX_BYTES)?).map(Some)
}

/// Returns an address to connect to: this machine's own for a server that listens on every address.
pub(crate) fn connectable(mut server: SocketAddr) -> SocketAddr {
    if server.ip().is_unspecified() {
        server.set_ip(match server.ip() {
            IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    server
}

/// The region that a client talks to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) endpoint: String,
    pub(crate) region: String,
}

/// Finds the region that a command is for.
pub(crate) fn target(args: &cli::Client) -> anyhow::Result<Target> {
    aim(args, running()).map_err(anyhow::Error::msg)
}

/// Chooses the region: that of the data folder, the one at the endpoint, or the only one that runs
/// here. Where none is known of, as on another machine or inside a container, the usual endpoint.
fn aim(args: &cli::Client, running: Running) -> Result<Target, String> {
    let wish = Wish { data: args.data.as_deref(), endpoint: args.endpoint.as_deref() };
    let (endpoint, region) = match chosen(wish, running) {
        Ok(found) => (found.endpoint, Some(found.region)),
        Err(Unclear::Unknown(endpoint)) => (endpoint, None),
        Err(Unclear::None { .. }) => (USUAL_ENDPOINT.to_owned(), None),
        Err(unclear @ (Unclear::NotOfFolder { .. } | Unclear::Several(_))) => {
            return Err(unclear.to_string());
        }
    };
    let region = args.region.clone().or(region).unwrap_or_else(|| USUAL_REGION.to_owned());
    Ok(Target { endpoint, region })
}

/// The words by which an operator names a region. The data folder counts first, because the
/// endpoint may be one that the environment was set to long ago.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wish<'a> {
    pub(crate) data: Option<&'a Path>,
    pub(crate) endpoint: Option<&'a str>,
}

/// The reasons why no running region is the one that is meant.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Unclear {
    #[error("no region runs on the data folder {}{}", .data.display(), listed(.running))]
    NotOfFolder { data: PathBuf, running: Vec<Announced> },
    #[error("no region of this machine serves {0}")]
    Unknown(String),
    #[error("{}", none(*.are_hidden))]
    None { are_hidden: bool },
    #[error("several regions run on this machine{}", listed(.0))]
    Several(Vec<Announced>),
}

fn none(are_hidden: bool) -> &'static str {
    match are_hidden {
        true => "the regions of this machine are another user's: run this with sudo",
        false => "no region runs on this machine: start one with `sudo gantry up`",
    }
}

/// Lists regions, each with the words that choose it.
fn listed(running: &[Announced]) -> String {
    if running.is_empty() {
        return ": start one with `sudo gantry up`".to_owned();
    }
    let line = |region: &Announced| {
        let Announced { endpoint, data, account, region, pid, is_open: _ } = region;
        let (data, whose) = (data.display(), format!("account {account}, {region}, process {pid}"));
        format!("\n  --endpoint {endpoint} or --data {data}  ({whose})")
    };
    format!("; choose one:{}", running.iter().map(line).collect::<String>())
}

/// Returns the running region that is meant.
pub(crate) fn chosen(wish: Wish<'_>, running: Running) -> Result<Announced, Unclear> {
    let Running { mut regions, are_hidden } = running;
    if let Some(data) = wish.data {
        let whole = data.canonicalize().unwrap_or_else(|_| data.to_owned());
        let found = regions.iter().position(|region| region.data == whole);
        return match found {
            Some(found) => Ok(regions.swap_remove(found)),
            None => Err(Unclear::NotOfFolder { data: whole, running: regions }),
        };
    }
    if let Some(endpoint) = wish.endpoint.filter(|endpoint| !endpoint.is_empty()) {
        let endpoint = endpoint.trim_end_matches('/');
        let found = regions.into_iter().find(|region| region.endpoint == endpoint);
        return found.ok_or_else(|| Unclear::Unknown(endpoint.to_owned()));
    }
    match regions.len() {
        0 => Err(Unclear::None { are_hidden }),
        1 => Ok(regions.remove(0)),
        _ => Err(Unclear::Several(regions)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn region(port: u16) -> Announced {
        Announced {
            endpoint: format!("http://127.0.0.1:{port}"),
            region: "eu-west-1".into(),
            account: "123456789012".into(),
            data: format!("/data/{port}").into(),
            is_open: true,
            pid: 1,
        }
    }

    fn some(ports: &[u16]) -> Running {
        Running { regions: ports.iter().copied().map(region).collect(), are_hidden: false }
    }

    #[test]
    fn a_note_is_believed_while_its_lock_is_held_and_taken_away_afterwards() {
        let folder = tempfile::tempdir().expect("a folder");
        let kept = announce_in(folder.path(), &region(4566)).expect("announced");
        assert_eq!(read(folder.path()), some(&[4566]));
        let copy = folder.path().join("gantry-dead.region");
        fs::copy(&kept.path, &copy).expect("copied");
        assert_eq!(read(folder.path()), some(&[4566]), "nobody holds the copy");
        assert!(!copy.exists());
        drop(kept);
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 0);
    }

    #[test]
    fn an_unfinished_note_of_a_killed_process_is_taken_away_and_a_new_one_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, age) in [
            ("gantry-old.region-new", 2 * ABANDONED_AFTER),
            ("gantry-new.region-new", Duration::ZERO),
        ] {
            let file = File::create(folder.path().join(name)).expect("made");
            file.set_modified(std::time::SystemTime::now() - age).expect("dated");
        }
        assert_eq!(read(folder.path()), Running::default());
        let left: Vec<_> = fs::read_dir(folder.path()).expect("listed").flatten().collect();
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].file_name(), "gantry-new.region-new");
    }

    #[test]
    fn other_files_beside_the_notes_are_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["gantry-a.lock", "other.region", "gantry-b.region-new"] {
            fs::write(folder.path().join(name), "").expect("written");
        }
        fs::create_dir(folder.path().join("gantry-c.region")).expect("made");
        assert_eq!(read(folder.path()), Running::default());
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 4);
    }

    #[test]
    fn one_region_is_found_and_of_several_one_is_chosen() {
        let nothing = Wish { data: None, endpoint: None };
        let two = || some(&[4566, 4567]);
        assert_eq!(chosen(nothing, some(&[4566])), Ok(region(4566)));
        let said = chosen(nothing, two()).expect_err("two").to_string();
        let line = "\n  --endpoint http://127.0.0.1:4567 or --data /data/4567  \
                    (account 123456789012, eu-west-1, process 1)";
        assert!(said.contains(line), "{said}");
        let at = |endpoint| Wish { endpoint: Some(endpoint), ..nothing };
        assert_eq!(chosen(at("http://127.0.0.1:4567/"), two()), Ok(region(4567)));
        let elsewhere = "http://127.0.0.1:1";
        assert_eq!(chosen(at(elsewhere), two()), Err(Unclear::Unknown(elsewhere.into())));
        let of = Wish { data: Some(Path::new("/data/4566")), endpoint: Some(elsewhere) };
        assert_eq!(chosen(of, two()), Ok(region(4566)), "the folder counts first");
        let said = chosen(of, some(&[4567])).expect_err("another").to_string();
        assert!(said.starts_with("no region runs on the data folder /data/4566; choose"), "{said}");
        let hidden = Running { are_hidden: true, ..some(&[]) };
        let said = chosen(nothing, hidden).expect_err("hidden").to_string();
        assert!(said.contains("sudo"), "{said}");
    }

    #[test]
    fn a_client_goes_to_the_region_that_runs_and_else_to_the_usual_place() {
        let args = cli::Client { endpoint: None, region: None, data: None };
        let aimed = |args: &cli::Client, running| {
            let Target { endpoint, region } = aim(args, running).expect("clear");
            format!("{endpoint} {region}")
        };
        assert_eq!(aimed(&args, some(&[4570])), "http://127.0.0.1:4570 eu-west-1");
        assert_eq!(aimed(&args, some(&[])), "http://127.0.0.1:4566 us-east-1");
        let named = cli::Client { region: Some("sa-east-1".into()), ..args };
        assert_eq!(aimed(&named, some(&[4570])), "http://127.0.0.1:4570 sa-east-1");
        let away = cli::Client { endpoint: Some("http://10.0.0.1:80/".into()), ..named };
        assert_eq!(aimed(&away, some(&[4570, 4571])), "http://10.0.0.1:80 sa-east-1");
    }
}
