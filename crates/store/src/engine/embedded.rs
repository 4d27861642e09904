//! The embedded engine: one redb file, one B-tree, one sync a batch.
//!
//! All tables share one tree, so that a batch touches few pages: the key is the table's name, a
//! zero byte, and the row's key. The commit counter is a row with an empty name.

use std::path::PathBuf;
use std::sync::Arc;

use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition};

use super::{Change, Error, Row};
use crate::folder::Folder;

const ROWS: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("rows");

/// Key of the commit counter; no table has an empty name.
const VERSION_KEY: &[u8] = &[0];

/// Rows are read once, at start; the cache only has to hold the inner pages that commits walk.
const CACHE_BYTES: usize = 8 * 1024 * 1024;

/// Name of the file in the data folder.
const FILE: &str = "rows.redb";

#[derive(Debug)]
pub struct Embedded {
    // Held for its lock.
    _folder: Arc<Folder>,
    path: PathBuf,
    version: u64,
    database: Result<Database, String>,
}

/// What redb said, reduced to what decides what happens next.
enum Failure {
    DiskFull,
    Other(String),
}

impl Embedded {
    pub(super) fn open(folder: Arc<Folder>) -> Result<Embedded, Error> {
        let path = folder.path().join(FILE);
        let opened = open(&path).and_then(|database| Ok((version(&database)?, database)));
        match opened {
            Ok((version, database)) => {
                Ok(Embedded { _folder: folder, path, version, database: Ok(database) })
            }
            Err(Failure::DiskFull) => Err(Error::DiskFull { path, changes: 0 }),
            Err(Failure::Other(why)) => Err(Error::Unreadable { path, why }),
        }
    }

    pub(super) fn version(&self) -> u64 {
        self.version
    }

    pub(super) fn load(&self, visit: impl FnMut(Row)) -> Result<(), Error> {
        let database = self.database.as_ref().map_err(|why| self.unusable(why.clone()))?;
        load(database, visit).map_err(|failure| {
            let why = match failure {
                Failure::DiskFull => "no space left on the disk".to_owned(),
                Failure::Other(why) => why,
            };
            Error::Unreadable { path: self.path.clone(), why }
        })
    }

    pub(super) fn commit(&mut self, batch: &[Change]) -> Result<(), Error> {
        let database = self.database.as_ref().map_err(|why| self.unusable(why.clone()))?;
        let version = self.version + 1;
        match commit(database, version, batch) {
            Ok(()) => {
                self.version = version;
                Ok(())
            }
            Err(failure) => Err(self.recover(failure, batch.len())),
        }
    }

    /// Opens the file again, since redb takes nothing more after a failure, and goes on only if
    /// the disk was merely full and the file still says the version from before the batch.
    fn recover(&mut self, failure: Failure, changes: usize) -> Error {
        let path = self.path.clone();
        let why = match failure {
            Failure::DiskFull => None,
            Failure::Other(why) => Some(why),
        };
        self.database = Err("being opened again".to_owned());
        let reopened = open(&path).and_then(|database| Ok((version(&database)?, database)));
        self.database = match (why, reopened) {
            (None, Ok((version, database))) if version == self.version => Ok(database),
            (None, Ok(_)) => Err("the disk was full and a failed batch was stored".to_owned()),
            (None, Err(Failure::DiskFull)) => Err("the disk is full".to_owned()),
            (None, Err(Failure::Other(why))) | (Some(why), _) => Err(why),
        };
        match &self.database {
            Ok(_) => Error::DiskFull { path, changes },
            Err(why) => self.unusable(why.clone()),
        }
    }

    fn unusable(&self, why: String) -> Error {
        Error::Unusable { path: self.path.clone(), why }
    }
}

fn open(path: &std::path::Path) -> Result<Database, Failure> {
    let database = Database::builder().set_cache_size(CACHE_BYTES).create(path)?;
    // Creates the table; free when it is there.
    let transaction = database.begin_write()?;
    transaction.open_table(ROWS)?;
    transaction.commit()?;
    Ok(database)
}

fn version(database: &Database) -> Result<u64, Failure> {
    let table = database.begin_read()?.open_table(ROWS)?;
    let Some(value) = table.get(VERSION_KEY)? else { return Ok(0) };
    let bytes = value.value().try_into();
    bytes
        .map(u64::from_be_bytes)
        .map_err(|_| Failure::Other("its commit counter is damaged".into()))
}

fn load(database: &Database, mut visit: impl FnMut(Row)) -> Result<(), Failure> {
    let table = database.begin_read()?.open_table(ROWS)?;
    for entry in table.iter()? {
        let (key, value) = entry?;
        if key.value() == VERSION_KEY {
            continue;
        }
        let Some((table, key)) = split(key.value()) else {
            return Err(Failure::Other("a row's key names no table".to_owned()));
        };
        visit(Row {
            table: table.to_owned(),
            key: key.to_owned(),
            value: value.value().to_owned(),
        });
    }
    Ok(())
}

fn commit(database: &Database, version: u64, batch: &[Change]) -> Result<(), Failure> {
    // Durability::Immediate is redb's default: the commit returns after the sync.
    let transaction = database.begin_write()?;
    let mut table = transaction.open_table(ROWS)?;
    let mut key = Vec::new();
    for change in batch {
        key.clear();
        key.extend_from_slice(change.table.as_bytes());
        key.push(0);
        key.extend_from_slice(&change.key);
        match &change.value {
            Some(value) => drop(table.insert(key.as_slice(), value.as_slice())?),
            None => drop(table.remove(key.as_slice())?),
        }
    }
    table.insert(VERSION_KEY, version.to_be_bytes().as_slice())?;
    drop(table);
    transaction.commit()?;
    Ok(())
}

fn split(key: &[u8]) -> Option<(&str, &[u8])> {
    let zero = key.iter().position(|byte| *byte == 0)?;
    Some((std::str::from_utf8(&key[..zero]).ok()?, &key[zero + 1..]))
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
