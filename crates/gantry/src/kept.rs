//! The private parts of a data folder: the folder itself, and the few small texts that identify a
//! region's agents and a host. A power cut leaves each text complete or absent; those that only
//! this machine reads are sealed.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use anyhow::{Context, Result, bail};
use files::seal;
use front::region::seed;
use model::random::Random;

/// The permissions are for the owner alone.
const FOLDER_MODE: u32 = 0o700;
const FILE_MODE: u32 = 0o600;
/// The largest text that is read; it has at most some hundred bytes.
const MAX_BYTES: u64 = 64 * 1024;
/// The permissions of group and others.
const OTHERS: u32 = 0o077;
/// Files that mark a folder as a data folder.
const OURS: [&str; 3] = ["rows.redb", "link.token", "agent/host.id"];

/// Makes a data folder, or removes all permissions but the owner's from an existing one: it
/// contains definitions, log events, objects and secret keys.
pub(crate) fn data_folder(path: &Path) -> Result<()> {
    if path.metadata().is_ok_and(|found| !found.is_dir()) {
        bail!("{} is no folder: name one with --data", path.display());
    }
    let doing = || format!("making the data folder {}", path.display());
    fs::DirBuilder::new().recursive(true).mode(FOLDER_MODE).create(path).with_context(doing)?;
    let found = fs::metadata(path).with_context(doing)?;
    let (owner, us) = (found.uid(), rustix::process::geteuid().as_raw());
    if owner != us {
        bail!(
            "the data folder {} belongs to user {owner}, who could read all secrets in it: give it \
             to user {us} with `chown {us} {}`, or choose another with --data",
            path.display(),
            path.display()
        );
    }
    let mode = found.permissions().mode();
    if mode & OTHERS == 0 {
        return Ok(());
    }
    let is_empty = fs::read_dir(path).with_context(doing)?.next().is_none();
    if !is_empty && !is_ours(path) {
        bail!(
            "{} is open to other users and holds other things: give Gantry a folder of its own \
             with --data, or close this one with `chmod go= {}`",
            path.display(),
            path.display()
        );
    }
    fs::set_permissions(path, fs::Permissions::from_mode(FOLDER_MODE))
        .with_context(|| format!("closing the data folder {} to others", path.display()))
}

/// Tells whether a folder holds what a region or an agent keeps.
pub(crate) fn is_ours(path: &Path) -> bool {
    OURS.iter().any(|name| path.join(name).exists())
}

/// The form in which a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Without a seal: the text is copied to other machines, whose builds may be older.
    Plain,
    Sealed,
}

/// Reads a text; None if there is no such file. The inner error is `Unsupported` for a later
/// version's text, and `InvalidData` for any other defect.
pub(crate) fn text(path: &Path) -> Result<Option<io::Result<String>>> {
    match files::read(path, MAX_BYTES) {
        Ok(bytes) => {
            let text = seal::open(&bytes).map_err(io::Error::from);
            Ok(Some(text.map(|text| String::from_utf8_lossy(text).trim().to_owned())))
        }
        Err(error) if error.kind() == ErrorKind::InvalidData => Ok(Some(Err(error))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("reading {}", path.display())),
    }
}

/// The result of looking for a saved word.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Word(String),
    Nothing,
    Damage,
}

/// Looks for a word of that many hexadecimal digits.
pub(crate) fn look(path: &Path, digits: usize) -> Result<Found> {
    let is_word =
        |text: &String| text.len() == digits && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    match text(path)? {
        None => Ok(Found::Nothing),
        Some(Err(later)) if later.kind() == ErrorKind::Unsupported => {
            bail!("{}: {later}", path.display())
        }
        Some(Ok(text)) if is_word(&text) => Ok(Found::Word(text)),
        Some(Ok(_) | Err(_)) => Ok(Found::Damage),
    }
}

/// Reads a word that another machine made; None if there is no such file.
pub(crate) fn read(path: &Path, digits: usize) -> Result<Option<String>> {
    match look(path, digits)? {
        Found::Word(word) => Ok(Some(word)),
        Found::Nothing => Ok(None),
        Found::Damage => bail!("{}: copy it again from the server", damaged(path, digits)),
    }
}

fn damaged(path: &Path, digits: usize) -> String {
    format!("{} was damaged, for it does not hold {digits} hexadecimal digits", path.display())
}

/// Makes a random word of that many hexadecimal digits.
pub(crate) fn made_up(digits: usize) -> String {
    Random::new(seed()).hex(digits)
}

/// Reads a word, or makes and saves a new one.
pub(crate) fn read_or_make(path: &Path, digits: usize) -> Result<String> {
    match look(path, digits)? {
        Found::Word(word) => return Ok(word),
        Found::Nothing => {}
        Found::Damage => bail!(
            "{}: put back what it held, or remove it and start Gantry again, which then makes a \
             new one",
            damaged(path, digits)
        ),
    }
    let word = made_up(digits);
    write(path, &word, Form::Plain).with_context(|| format!("writing {}", path.display()))?;
    Ok(word)
}

/// Saves a sealed text that is not yet known anywhere else.
pub(crate) fn keep_first(path: &Path, text: &str) -> Result<()> {
    write(path, text, Form::Sealed).with_context(|| format!("writing {}", path.display()))
}

/// Saves a sealed text that can also be found elsewhere, so that a full disk need not prevent a
/// start: the next start saves it.
pub(crate) fn keep(path: &Path, text: &str) -> Result<()> {
    match write(path, text, Form::Sealed) {
        Err(error) if error.kind() == ErrorKind::StorageFull => {
            let path = path.display();
            tracing::warn!(%path, %error, "not kept until there is room: {text}");
            Ok(())
        }
        other => other.with_context(|| format!("writing {}", path.display())),
    }
}

/// Writes to a temporary file and renames it once it is on the disk; does nothing if the text is
/// unchanged.
fn write(path: &Path, text: &str, form: Form) -> std::io::Result<()> {
    let mut bytes = text.as_bytes().to_vec();
    if form == Form::Sealed {
        seal::close(&mut bytes);
    }
    if files::read(path, MAX_BYTES).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    let aside = path.with_extension("new");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(FILE_MODE);
    let mut file = files::open_with(&aside, &mut options)?;
    file.write_all(&bytes)?;
    file.sync_all()?;
    fs::rename(&aside, path).map_err(|error| match error.kind() {
        ErrorKind::IsADirectory => io::Error::new(
            ErrorKind::InvalidData,
            "a folder is in its place, which was no file of Gantry's: move it away",
        ),
        _ => error,
    })?;
    let folder = path.parent().unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_kept_and_a_damaged_one_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("link.token");
        let made = read_or_make(&path, 64).unwrap();
        assert_eq!(read_or_make(&path, 64).unwrap(), made);
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, FILE_MODE);
        fs::write(&path, format!("{made}\n")).unwrap();
        assert_eq!(read(&path, 64).unwrap().as_ref(), Some(&made), "as an editor leaves it");
        for damaged in [&b""[..], b"short", &[0; 64], &[b'g'; 64], &[0xff; 64], &[b'a'; 65]] {
            fs::write(&path, damaged).unwrap();
            let error = read_or_make(&path, 64).unwrap_err().to_string();
            assert!(error.contains("remove it"), "{error}");
            assert_eq!(fs::read(&path).unwrap(), damaged, "nothing is lost");
        }
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        let error = read_or_make(&path, 64).unwrap_err().to_string();
        assert!(error.contains("remove it"), "{error}");
        fs::remove_dir(&path).unwrap();
        // This simulates a power cut in the middle of the first start.
        fs::write(path.with_extension("new"), "half").unwrap();
        assert_eq!(read_or_make(&path, 64).unwrap().len(), 64);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_sealed_word_is_read_whole_or_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("host.id");
        let made = made_up(32);
        keep_first(&path, &made).unwrap();
        let whole = fs::read(&path).unwrap();
        for bit in 0..whole.len() * 8 {
            let mut flipped = whole.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            fs::write(&path, &flipped).unwrap();
            assert_eq!(look(&path, 32).unwrap(), Found::Damage);
        }
        fs::write(&path, &made).unwrap();
        assert_eq!(
            read(&path, 32).unwrap().as_ref(),
            Some(&made),
            "as builds up to 9036843 left it"
        );
        keep(&path, &made).unwrap();
        assert_eq!(fs::read(&path).unwrap(), whole);
    }

    #[test]
    fn a_data_folder_is_its_owners_alone() {
        let folder = tempfile::tempdir().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let open = |path: &Path| fs::set_permissions(path, fs::Permissions::from_mode(0o755));
        let new = folder.path().join("a/b");
        data_folder(&new).unwrap();
        assert_eq!(mode(&new), FOLDER_MODE);
        open(&new).unwrap();
        data_folder(&new).unwrap();
        assert_eq!(mode(&new), FOLDER_MODE, "an empty one");
        fs::write(new.join("rows.redb"), "").unwrap();
        open(&new).unwrap();
        data_folder(&new).unwrap();
        assert_eq!(mode(&new), FOLDER_MODE, "one of an older build");
        fs::remove_file(new.join("rows.redb")).unwrap();
        fs::write(new.join("mine.txt"), "").unwrap();
        open(&new).unwrap();
        assert!(data_folder(&new).unwrap_err().to_string().contains("of its own"));
        assert_eq!(mode(&new), 0o755, "somebody else's is left as it is");
        let nobodys = folder.path().join("c");
        fs::create_dir(&nobodys).unwrap();
        std::os::unix::fs::chown(&nobodys, Some(65_534), None).unwrap();
        assert!(data_folder(&nobodys).unwrap_err().to_string().contains("chown 0"));
    }
}
