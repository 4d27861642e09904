//! Buckets and objects (S3). The bytes of an object are a blob under its digest, shared with all
//! other rows that name it.

use std::collections::BTreeMap;

use api::Timestamp;
use oci::digest::Digest;
use serde::{Deserialize, Serialize};

use crate::id::{Text, World};
use crate::registry::BlobUser;
use crate::state::{Indexed, Indexes, Owner, RowKey, State, Wake, tally};
use crate::table::Row;

/// A bucket. Its name is unique over all accounts and regions, as in S3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Bucket {
    pub name: Text,
    /// The owner's account, and the region.
    pub world: World,
    pub created_at: Timestamp,
}

/// An object; overwritten as a whole or not at all.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Object {
    pub bucket: Text,
    pub key: Text,
    pub content: Digest,
    pub bytes: u64,
    /// The entity tag without its quotes: the MD5 of the bytes, or of the parts' MD5s, a hyphen and
    /// their number.
    pub etag: Text,
    pub modified_at: Timestamp,
    /// The headers of the response when a client reads the object: `content-type` and the like.
    pub headers: BTreeMap<Text, Text>,
    /// The client's own metadata, without the prefix `x-amz-meta-`.
    pub metadata: BTreeMap<Text, Text>,
    pub checksum: Option<Checksum>,
}

/// A checksum that came with the bytes and was verified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checksum {
    /// The header's name after `x-amz-checksum-`, such as `crc32`.
    pub algorithm: Text,
    /// Base64.
    pub value: Text,
}

/// An object that is uploaded in parts, each a separate blob until they are joined.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MultipartUpload {
    /// Unique over all buckets.
    pub id: Text,
    pub bucket: Text,
    pub key: Text,
    pub started_at: Timestamp,
    pub headers: BTreeMap<Text, Text>,
    pub metadata: BTreeMap<Text, Text>,
}

/// One part of an upload; deleted with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct UploadedPart {
    pub upload: Text,
    /// From 1.
    pub number: u16,
    pub content: Digest,
    pub bytes: u64,
    /// The MD5 of its bytes, 32 hexadecimal digits.
    pub etag: Text,
    pub modified_at: Timestamp,
}

impl Row for Bucket {
    type Key = Text;

    fn key(&self) -> Text {
        self.name.clone()
    }
}

impl Indexed for Bucket {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        let account = |row: &Self| row.world.account.clone();
        tally(&mut index.bucket_counts, old.map(account), new.map(account));
        let entry = |row: &Self| (account(row), row.name.clone());
        index.buckets_by_account.change(old.map(entry), new.map(entry));
    }

    fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
        Owner::World(&self.world)
    }

    fn references(&self) -> Vec<RowKey> {
        Vec::new()
    }

    fn wake(_: &Self::Key) -> Option<Wake> {
        None
    }
}

impl Row for Object {
    type Key = (Text, Text);

    fn key(&self) -> (Text, Text) {
        (self.bucket.clone(), self.key.clone())
    }
}

impl Indexed for Object {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        let named = |row: &Object| {
            (row.content, BlobUser::Object { bucket: row.bucket.clone(), key: row.key.clone() })
        };
        if let Some(row) = old {
            index.blobs.remove(&named(row));
        }
        if let Some(row) = new {
            index.blobs.insert(named(row));
        }
    }

    fn owner<'a>(&'a self, state: &'a State) -> Owner<'a> {
        Owner::of(state.buckets.get(&self.bucket), state)
    }

    fn references(&self) -> Vec<RowKey> {
        vec![RowKey::Bucket(self.bucket.clone())]
    }

    fn wake(_: &Self::Key) -> Option<Wake> {
        None
    }
}

impl Row for MultipartUpload {
    type Key = Text;

    fn key(&self) -> Text {
        self.id.clone()
    }
}

impl Indexed for MultipartUpload {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        let entry = |row: &Self| (row.bucket.clone(), row.id.clone());
        index.uploads_by_bucket.change(old.map(entry), new.map(entry));
    }

    fn owner<'a>(&'a self, state: &'a State) -> Owner<'a> {
        Owner::of(state.buckets.get(&self.bucket), state)
    }

    fn references(&self) -> Vec<RowKey> {
        vec![RowKey::Bucket(self.bucket.clone())]
    }

    fn wake(_: &Self::Key) -> Option<Wake> {
        None
    }
}

impl Row for UploadedPart {
    type Key = (Text, u16);

    fn key(&self) -> (Text, u16) {
        (self.upload.clone(), self.number)
    }
}

impl Indexed for UploadedPart {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        let named = |row: &UploadedPart| {
            (row.content, BlobUser::Part { upload: row.upload.clone(), number: row.number })
        };
        if let Some(row) = old {
            index.blobs.remove(&named(row));
        }
        if let Some(row) = new {
            index.blobs.insert(named(row));
        }
    }

    fn owner<'a>(&'a self, state: &'a State) -> Owner<'a> {
        Owner::of(state.multipart_uploads.get(&self.upload), state)
    }

    fn references(&self) -> Vec<RowKey> {
        vec![RowKey::MultipartUpload(self.upload.clone())]
    }

    fn wake(_: &Self::Key) -> Option<Wake> {
        None
    }
}
