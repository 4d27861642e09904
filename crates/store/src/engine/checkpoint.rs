//! The checkpoint: one redb file that holds every row as of some commit.
//!
//! All tables share one tree, so that a commit touches few pages: the key is the table's number,
//! one byte, and the row's key. The commit it has reached is the row of a table 0, written with
//! the rows.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use model::tx::Change;
use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition, WriteTransaction};

use super::Error;
use super::journal::{Sealed, record};

const ROWS: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("rows");

/// Key of the commit counter; the model numbers its tables from 1.
const VERSION_KEY: &[u8] = &[0];

/// Rows are read once, at start; the cache only has to hold the inner pages that commits walk.
const CACHE_BYTES: usize = 8 * 1024 * 1024;

/// Name of the file in the data folder.
const FILE: &str = "rows.redb";

#[derive(Debug)]
pub(super) struct Checkpoint {
    path: PathBuf,
    version: u64,
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
    pub(super) fn open(folder: &Path) -> Result<Checkpoint, Error> {
        let path = folder.join(FILE);
        let opened = open(&path).and_then(|database| Ok((version(&database)?, database)));
        match opened {
            Ok((version, database)) => Ok(Checkpoint { path, version, database: Ok(database) }),
            Err(Failure::DiskFull) => Err(Error::DiskFull { path, changes: 0 }),
            Err(Failure::Other(why)) => Err(Error::Unreadable { path, why }),
        }
    }

    /// The last commit it has.
    pub(super) fn version(&self) -> u64 {
        self.version
    }

    /// Hands the key in the tree and the value of each row to `visit`, in order.
    pub(super) fn load(&self, visit: impl FnMut(&[u8], &[u8])) -> Result<(), Error> {
        self.database().and_then(|database| load(database, visit)).map_err(|failure| {
            Error::Unreadable { path: self.path.clone(), why: failure.to_string() }
        })
    }

    /// Takes in what a sealed segment of the journal has and this has not.
    pub(super) fn absorb(&mut self, sealed: &Sealed) -> Result<(), Failure> {
        let bytes = sealed.read()?;
        let run = record::run(&bytes, self.version)
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
        let stored = self.database().and_then(|database| store(database, version, rows));
        match stored {
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
        self.database = Err("being opened again".to_owned());
        let reopened = open(&self.path).and_then(|database| Ok((version(&database)?, database)));
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
}

fn open(path: &Path) -> Result<Database, Failure> {
    let database = Database::builder().set_cache_size(CACHE_BYTES).create(path)?;
    let is_new = database.begin_read()?.list_tables()?.next().is_none();
    if is_new {
        let transaction = begin_write(&database)?;
        transaction.open_table(ROWS)?;
        transaction.commit()?;
    }
    Ok(database)
}

/// What commits so may be killed at any moment, and is opened at once: redb would walk the whole
/// file otherwise, and look at each of its checksums. Commits are few and wait for nobody.
fn begin_write(database: &Database) -> Result<WriteTransaction, Failure> {
    let mut transaction = database.begin_write()?;
    transaction.set_quick_repair(true);
    Ok(transaction)
}

fn version(database: &Database) -> Result<u64, Failure> {
    let table = database.begin_read()?.open_table(ROWS)?;
    let Some(value) = table.get(VERSION_KEY)? else { return Ok(0) };
    let bytes = value.value().try_into();
    bytes
        .map(u64::from_be_bytes)
        .map_err(|_| Failure::Other("its commit counter is damaged".into()))
}

fn load(database: &Database, mut visit: impl FnMut(&[u8], &[u8])) -> Result<(), Failure> {
    let table = database.begin_read()?.open_table(ROWS)?;
    for entry in table.iter()? {
        let (key, value) = entry?;
        if key.value() != VERSION_KEY {
            visit(key.value(), value.value());
        }
    }
    Ok(())
}

fn store<'a>(
    database: &Database,
    version: u64,
    rows: impl Iterator<Item = (u8, &'a [u8], Option<&'a [u8]>)>,
) -> Result<(), Failure> {
    // Durability::Immediate is redb's default: the commit returns after the sync.
    let transaction = begin_write(database)?;
    let mut table = transaction.open_table(ROWS)?;
    for (number, key, value) in rows {
        let key = tree_key(number, key);
        match value {
            Some(value) => drop(table.insert(key.as_slice(), value)?),
            None => drop(table.remove(key.as_slice())?),
        }
    }
    table.insert(VERSION_KEY, version.to_be_bytes().as_slice())?;
    drop(table);
    transaction.commit()?;
    Ok(())
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
