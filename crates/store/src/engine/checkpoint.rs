//! The checkpoint: one redb file that holds every row as of some commit.
//!
//! All tables share one tree, so that a commit touches few pages: the key is the table's number,
//! one byte, and the row's key. The commit it has reached is the row of a table 0, written with
//! the rows, and with it how many rows there are and the sum of their checksums. The name of the
//! tree is the format.

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

/// Format 1: values as they are, and no sums. It becomes format 2 with the next commit.
const ROWS_1: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("rows");
/// Format 2: a checksum behind every value.
const ROWS_2: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("rows.2");
/// Names of trees that are ours; what follows is the format.
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
    /// The file, to see that it keeps its name: redb does not look.
    file: File,
    database: Result<Database, String>,
}

/// What the disk said, reduced to what decides what happens next.
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
    /// Tells whether there is one.
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

    /// Tells whether the journal must be there.
    pub(super) fn age(&self) -> Age {
        self.age
    }

    /// The last commit it has.
    pub(super) fn version(&self) -> u64 {
        self.version
    }

    /// Hands the key in the tree and the value of each row to `visit`, in order.
    pub(super) fn load(&self, visit: impl FnMut(&[u8], &[u8])) -> Result<(), Error> {
        let loaded = self.database().and_then(|database| guarded(|| load(database, visit)));
        loaded.map_err(|failure| unreadable(&self.path, failure.to_string()))
    }

    /// Takes in what a sealed segment of the journal has and this has not.
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

    /// Takes in one batch by itself.
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

    /// Opens the file again, since redb takes nothing more after a failure, and goes on only if
    /// the disk was merely full and the file still says the version from before.
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

    /// Closes the file, with which redb writes what it found: of damaged pages, that is no less
    /// risky than reading them.
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

/// redb trusts what it reads, and panics over some of what is damaged.
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

/// Tells whether something has the name, be it a link that leads nowhere: a checkpoint that cannot be
/// reached is not one that was never there.
fn is_named(path: &Path) -> bool {
    let found = std::fs::symlink_metadata(path);
    !found.is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound)
}

/// The format of what a later version of Gantry wrote.
fn later_format(database: &Database) -> Result<Option<u32>, Failure> {
    let format = |name: &str| name.strip_prefix(PREFIX)?.parse().ok();
    let read = database.begin_read()?;
    let names = read.list_tables()?;
    Ok(names.filter_map(|table| format(table.name())).find(|format| *format > NEWEST_FORMAT))
}

/// Says what loses least, by what the journal has.
fn unreadable(path: &Path, why: String) -> Error {
    let journal = journal::held(path.parent().unwrap_or(Path::new(".")));
    Error::Unreadable { path: path.to_owned(), why, mend: Mend::of_checkpoint(journal) }
}

/// Makes an empty one aside and gives it its name when it is whole: redb would refuse what a kill
/// in its first moments leaves.
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

/// What commits so may be killed at any moment, and is opened at once: redb would walk the whole
/// file otherwise, and look at each of its checksums. Commits are few and wait for nobody.
fn begin_write(database: &Database) -> Result<WriteTransaction, Failure> {
    let mut transaction = database.begin_write()?;
    transaction.set_quick_repair(true);
    Ok(transaction)
}

/// Facts that are known of all rows together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Head {
    version: u64,
    rows: u64,
    /// The sum of the checksums of all rows, so that a row that is not there is noticed too.
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

/// The length of the checksum that follows each value.
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

/// A value and its checksum, which holds.
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
    // Durability::Immediate is redb's default: the commit returns after the sync.
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

/// Returns what is known of the rows, which are of the newest format when it returns.
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
    /// Makes of it what cannot be tried again: the checkpoint has the commit by now, and another of
    /// the same number would be taken for it.
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
