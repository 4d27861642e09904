//! The checkpoint: one redb file that holds every row as of some commit.
//!
//! All tables share one tree, so that a commit touches few pages: the key is the table's number,
//! one byte, followed by the row's key. A row of table 0, written in the same transaction, holds
//! the number of the last commit, the number of rows and the sum of their checksums. The name of
//! the tree gives the format.

use std::collections::BTreeMap;
use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use model::tx::Change;
use redb::{
    Database, ReadableDatabase, ReadableTable, TableDefinition, TableHandle, WriteTransaction,
};

use crate::folder::is_removed;

use super::journal::{self, Age, Sealed, record};
use super::{Error, Mend};

/// Format 1: plain values without checksums. The next commit converts it to format 2.
const ROWS_1: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("rows");
/// Format 2: each value is followed by its checksum.
const ROWS_2: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("rows.2");
/// The prefix of the names of Gantry's trees; the format's number follows it.
const PREFIX: &str = "rows.";
const NEWEST_FORMAT: u32 = 2;

/// Key of the commit counter; the model numbers its tables from 1.
const VERSION_KEY: &[u8] = &[0];

/// Rows are read once, at start; the cache only has to hold the inner pages that commits walk.
const CACHE_BYTES: usize = 8 * 1024 * 1024;

/// Name of the file in the data folder.
const FILE: &str = "rows.redb";

#[derive(Debug)]
pub(super) struct Checkpoint {
    path: PathBuf,
    age: Age,
    version: u64,
    /// The open file, to see that it still has its name: redb does not check that.
    file: File,
    database: Result<Database, String>,
}

/// A failure of the disk, reduced to the distinction that the caller acts on.
#[derive(Debug)]
pub(super) enum Failure {
    DiskFull,
    Other(String),
}

/// The key of a row in the tree.
pub(super) fn tree_key(table: u8, key: &[u8]) -> Vec<u8> {
    [&[table], key].concat()
}

impl Checkpoint {
    /// Returns true if `folder` contains a checkpoint.
    pub(super) fn exists(folder: &Path) -> bool {
        is_named(&folder.join(FILE))
    }

    pub(super) fn open(folder: &Path) -> Result<Checkpoint, Error> {
        let path = folder.join(FILE);
        let opened = guarded(|| {
            let database = open(&path)?;
            match later_format(&database)? {
                Some(format) => Ok(Err(super::other_format(format, NEWEST_FORMAT))),
                None => Ok(Ok((head(&database)?, database))),
            }
        });
        match opened {
            Ok(Ok(((age, head), database))) => {
                let file =
                    files::open(&path).map_err(|error| unreadable(&path, error.to_string()))?;
                Ok(Checkpoint { path, age, version: head.version, file, database: Ok(database) })
            }
            Ok(Err(why)) => Err(Error::Unreadable { path, why, mend: Mend::Said }),
            Err(Failure::DiskFull) => Err(Error::DiskFull { path, changes: 0 }),
            Err(Failure::Other(why)) => Err(unreadable(&path, why)),
        }
    }

    /// The age of the checkpoint, which says whether the journal's files must exist.
    pub(super) fn age(&self) -> Age {
        self.age
    }

    /// The last commit that the checkpoint contains.
    pub(super) fn version(&self) -> u64 {
        self.version
    }

    /// Hands the key in the tree and the value of each row to `visit`, in order.
    pub(super) fn load(&self, visit: impl FnMut(&[u8], &[u8])) -> Result<(), Error> {
        let loaded = self.database().and_then(|database| guarded(|| load(database, visit)));
        loaded.map_err(|failure| unreadable(&self.path, failure.to_string()))
    }

    /// Applies the records of a sealed segment of the journal that the checkpoint does not have
    /// yet.
    pub(super) fn absorb(&mut self, sealed: &Sealed) -> Result<(), Failure> {
        let bytes = sealed.read()?;
        let run = sealed
            .run(&bytes, self.version)
            .map_err(|damage| Failure::Other(format!("the journal reads back wrong: {damage}")))?;
        let Some(versions) = run.versions() else { return Ok(()) };
        let mut rows = BTreeMap::new();
        for entry in run.records.iter().flat_map(record::Record::entries) {
            rows.insert((entry.table, entry.key), entry.value);
        }
        let rows = rows.iter().map(|((table, key), value)| (*table, *key, *value));
        self.store(*versions.end(), rows)
    }

    /// Applies one batch that is not in the journal.
    pub(super) fn commit(&mut self, version: u64, batch: &[Change]) -> Result<(), Failure> {
        let rows = batch.iter().map(|it| (it.table, it.key.as_slice(), it.value.as_deref()));
        self.store(version, rows)
    }

    fn store<'a>(
        &mut self,
        version: u64,
        rows: impl Iterator<Item = (u8, &'a [u8], Option<&'a [u8]>)>,
    ) -> Result<(), Failure> {
        let stored =
            self.database().and_then(|database| guarded(|| store(database, version, rows)));
        match stored {
            Ok(()) if is_removed(&self.file) => {
                Err(Failure::Other(format!("{} was removed", self.path.display())))
            }
            Ok(()) => {
                self.version = version;
                Ok(())
            }
            Err(failure) => Err(self.recover(failure)),
        }
    }

    fn database(&self) -> Result<&Database, Failure> {
        self.database.as_ref().map_err(|why| Failure::Other(why.clone()))
    }

    /// Opens the file again, since redb accepts nothing more after a failure. Continues only if the
    /// disk was merely full and the file still has the version from before the failed commit.
    fn recover(&mut self, failure: Failure) -> Failure {
        self.close("being opened again");
        let reopened = open(&self.path).and_then(|it| Ok((head(&it)?.1.version, it)));
        self.database = match (failure, reopened) {
            (Failure::DiskFull, Ok((version, database))) if version == self.version => Ok(database),
            (Failure::DiskFull, Ok(_)) => {
                Err("the disk was full and what failed was stored".to_owned())
            }
            (Failure::DiskFull, Err(Failure::DiskFull)) => Err("the disk is full".to_owned()),
            (Failure::DiskFull, Err(Failure::Other(why))) | (Failure::Other(why), _) => Err(why),
        };
        match &self.database {
            Ok(_) => Failure::DiskFull,
            Err(why) => Failure::Other(why.clone()),
        }
    }

    /// Closes the file. redb writes to it on closing, which on damaged pages can panic just as
    /// reading can.
    fn close(&mut self, why: &str) {
        let database = std::mem::replace(&mut self.database, Err(why.to_owned()));
        if let Err(failure) = guarded(|| {
            drop(database);
            Ok(())
        }) {
            tracing::warn!(path = %self.path.display(), %failure, "closing the checkpoint");
        }
    }
}

impl Drop for Checkpoint {
    fn drop(&mut self) {
        self.close("closed");
    }
}

/// Runs `read` and turns a panic into a failure: redb trusts the bytes it reads, and panics on some
/// damaged pages.
fn guarded<T>(read: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(read))
        .unwrap_or_else(|_| Err(Failure::Other("its pages are damaged".to_owned())))
}

fn open(path: &Path) -> Result<Database, Failure> {
    if !is_named(path) {
        make(path)?;
    }
    drop(files::open(path)?);
    let database = Database::builder().set_cache_size(CACHE_BYTES).open(path)?;
    let read = database.begin_read()?;
    let mut names = read.list_tables()?.map(|table| table.name().to_owned()).peekable();
    if names.peek().is_none() {
        let transaction = begin_write(&database)?;
        transaction.open_table(ROWS_2)?.insert(VERSION_KEY, Head::default().encode().as_slice())?;
        transaction.commit()?;
    }
    drop(names);
    drop(read);
    Ok(database)
}

/// Returns true if the path exists, even as a link that leads nowhere: a checkpoint that cannot be
/// reached must not be taken for one that never existed.
fn is_named(path: &Path) -> bool {
    let found = std::fs::symlink_metadata(path);
    !found.is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound)
}

/// Returns the format of the file if a later version of Gantry wrote it, else None.
fn later_format(database: &Database) -> Result<Option<u32>, Failure> {
    let format = |name: &str| name.strip_prefix(PREFIX)?.parse().ok();
    let read = database.begin_read()?;
    let names = read.list_tables()?;
    Ok(names.filter_map(|table| format(table.name())).find(|format| *format > NEWEST_FORMAT))
}

/// The error of a checkpoint that cannot be read, with the advice that loses the least data, given
/// the commits that the journal has.
fn unreadable(path: &Path, why: String) -> Error {
    let journal = journal::held(path.parent().unwrap_or(Path::new(".")));
    Error::Unreadable { path: path.to_owned(), why, mend: Mend::of_checkpoint(journal) }
}

/// Makes an empty checkpoint under another name and renames it once it is complete: redb would
/// refuse a file whose creation was killed half-way.
fn make(path: &Path) -> Result<(), Failure> {
    let aside = path.with_extension("new");
    match std::fs::remove_file(&aside) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    drop(Database::builder().set_cache_size(CACHE_BYTES).create(&aside)?);
    std::fs::rename(&aside, path)?;
    std::fs::File::open(path.parent().unwrap_or(Path::new(".")))?.sync_all()?;
    Ok(())
}

/// Begins a transaction whose commit leaves the file ready to be opened at once after a kill:
/// otherwise redb would read the whole file and verify each of its checksums. The extra writes do
/// not matter, since commits to the checkpoint are few and no request waits for them.
fn begin_write(database: &Database) -> Result<WriteTransaction, Failure> {
    let mut transaction = database.begin_write()?;
    transaction.set_quick_repair(true);
    Ok(transaction)
}

/// Figures over all rows together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Head {
    version: u64,
    rows: u64,
    /// The sum of the checksums of all rows, so that a missing row is noticed too.
    sum: u64,
}

impl Head {
    fn encode(self) -> Vec<u8> {
        let bytes = [self.version, self.rows, self.sum].map(u64::to_be_bytes).concat();
        let crc = crc32fast::hash(&bytes).to_be_bytes();
        [bytes.as_slice(), &crc].concat()
    }

    fn decode(bytes: &[u8]) -> Option<Head> {
        let (numbers, crc) = bytes.split_last_chunk::<CRC_BYTES>()?;
        if crc32fast::hash(numbers) != u32::from_be_bytes(*crc) {
            return None;
        }
        let (numbers, []) = numbers.as_chunks::<8>() else { return None };
        let [version, rows, sum] = numbers else { return None };
        let [version, rows, sum] = [version, rows, sum].map(|it| u64::from_be_bytes(*it));
        Some(Head { version, rows, sum })
    }

    fn add(&mut self, crc: u32) {
        self.rows += 1;
        self.sum = self.sum.wrapping_add(u64::from(crc));
    }

    fn take(&mut self, stored: &[u8]) -> Result<(), Failure> {
        let (_, crc) = stored.split_last_chunk().ok_or_else(rows_missing)?;
        self.rows = self.rows.checked_sub(1).ok_or_else(rows_missing)?;
        self.sum = self.sum.wrapping_sub(u64::from(u32::from_be_bytes(*crc)));
        Ok(())
    }
}

/// The length of the checksum that follows each value, in bytes.
const CRC_BYTES: usize = 4;

fn checksum(key: &[u8], value: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(key);
    hasher.update(value);
    hasher.finalize()
}

fn rows_missing() -> Failure {
    Failure::Other("rows are missing from it, or there are too many".to_owned())
}

fn head(database: &Database) -> Result<(Age, Head), Failure> {
    let damaged = || Failure::Other("its commit counter is damaged".to_owned());
    let read = database.begin_read()?;
    let table = match read.open_table(ROWS_2) {
        Err(redb::TableError::TableDoesNotExist(_)) => {
            let table = read.open_table(ROWS_1)?;
            let Some(value) = table.get(VERSION_KEY)? else {
                return Ok((Age::Early, Head::default()));
            };
            let version = value.value().try_into().map_err(|_| damaged())?;
            let version = u64::from_be_bytes(version);
            return Ok((Age::Early, Head { version, ..Head::default() }));
        }
        other => other?,
    };
    let value = table.get(VERSION_KEY)?.ok_or_else(damaged)?;
    let head = Head::decode(value.value()).ok_or_else(damaged)?;
    Ok((Age::Established, head))
}

fn load(database: &Database, mut visit: impl FnMut(&[u8], &[u8])) -> Result<(), Failure> {
    let (_, expected) = head(database)?;
    let read = database.begin_read()?;
    let table = match read.open_table(ROWS_2) {
        Err(redb::TableError::TableDoesNotExist(_)) => {
            for entry in read.open_table(ROWS_1)?.iter()? {
                let (key, value) = entry?;
                if key.value() != VERSION_KEY {
                    visit(key.value(), value.value());
                }
            }
            return Ok(());
        }
        other => other?,
    };
    let mut found = Head { version: expected.version, ..Head::default() };
    for entry in table.iter()? {
        let (key, stored) = entry?;
        let key = key.value();
        if key == VERSION_KEY {
            continue;
        }
        let (value, crc) = checked(key, stored.value())?;
        found.add(crc);
        visit(key, value);
    }
    if found == expected { Ok(()) } else { Err(rows_missing()) }
}

/// Splits a stored value into the value and its checksum; an error if the checksum does not match.
fn checked<'a>(key: &[u8], stored: &'a [u8]) -> Result<(&'a [u8], u32), Failure> {
    let found = stored.split_last_chunk().map(|(value, crc)| (value, u32::from_be_bytes(*crc)));
    found.filter(|(value, crc)| checksum(key, value) == *crc).ok_or_else(|| {
        let (table, key) = key.split_first().unwrap_or((&0, key));
        let key = String::from_utf8_lossy(key);
        Failure::Other(format!("the row {key} of table {table} is damaged"))
    })
}

fn store<'a>(
    database: &Database,
    version: u64,
    rows: impl Iterator<Item = (u8, &'a [u8], Option<&'a [u8]>)>,
) -> Result<(), Failure> {
    // The commit returns after the sync: redb's default is Durability::Immediate.
    let transaction = begin_write(database)?;
    let mut head = upgrade(&transaction)?;
    let mut table = transaction.open_table(ROWS_2)?;
    for (number, key, value) in rows {
        let key = tree_key(number, key);
        let old = match value {
            Some(value) => {
                let crc = checksum(&key, value);
                head.add(crc);
                table.insert(key.as_slice(), [value, &crc.to_be_bytes()].concat().as_slice())?
            }
            None => table.remove(key.as_slice())?,
        };
        if let Some(old) = old {
            head.take(old.value())?;
        }
    }
    head.version = version;
    table.insert(VERSION_KEY, head.encode().as_slice())?;
    drop(table);
    transaction.commit()?;
    Ok(())
}

/// Converts the rows to the newest format if necessary, and returns their figures.
fn upgrade(transaction: &WriteTransaction) -> Result<Head, Failure> {
    let is_old = transaction.list_tables()?.any(|table| table.name() == ROWS_1.name());
    let mut new = transaction.open_table(ROWS_2)?;
    if !is_old {
        let damaged = || Failure::Other("its commit counter is damaged".to_owned());
        let value = new.get(VERSION_KEY)?.ok_or_else(damaged)?;
        return Head::decode(value.value()).ok_or_else(damaged);
    }
    let mut head = Head::default();
    for entry in transaction.open_table(ROWS_1)?.iter()? {
        let (key, value) = entry?;
        let (key, value) = (key.value(), value.value());
        if key != VERSION_KEY {
            let crc = checksum(key, value);
            head.add(crc);
            new.insert(key, [value, &crc.to_be_bytes()].concat().as_slice())?;
        }
    }
    transaction.delete_table(ROWS_1)?;
    Ok(head)
}

impl Failure {
    /// Turns the failure into one that rules out a retry: the checkpoint already has the commit,
    /// and another commit of the same number would be mistaken for it.
    pub(super) fn after_the_commit(self) -> Failure {
        Failure::Other(format!("{self}, after the checkpoint had taken the commit"))
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Failure::DiskFull => f.write_str("no space left on the disk"),
            Failure::Other(why) => f.write_str(why),
        }
    }
}

impl<E: Into<redb::Error>> From<E> for Failure {
    fn from(error: E) -> Failure {
        match error.into() {
            redb::Error::Io(error) if error.kind() == std::io::ErrorKind::StorageFull => {
                Failure::DiskFull
            }
            error => Failure::Other(error.to_string()),
        }
    }
}
