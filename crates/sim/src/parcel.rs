//! Requests whose content goes beside the rows: what users do at the doors for images and objects.
//! Each is decided by the functions that the doors call, in their order: the content is stored and
//! held when it comes, and let go of once what names it is committed.

use api::{Fault, Timestamp};
use control::registry::garbage;
use model::id::{AccountId, RepositoryKey, Text};
use model::s3::Object;
use model::state::State;
use model::tx::Tx;
use oci::digest::Digest;
use services::ecr::{image, layer, manifest};
use services::s3::object::{self, Conditions};
use services::s3::{bucket, denied};

use crate::bulk::Bulk;
use crate::place::world_of;

/// One request of one account.
#[derive(Debug, Clone)]
pub(crate) struct Parcel {
    pub(crate) account: AccountId,
    pub(crate) deed: Deed,
}

#[derive(Debug, Clone)]
pub(crate) enum Deed {
    PutLayer { of: RepositoryKey, content: String },
    MountLayer { from: RepositoryKey, to: RepositoryKey, digest: Digest },
    DeleteLayer { of: RepositoryKey, digest: Digest },
    PutImage { of: RepositoryKey, manifest: String, tag: Text },
    CreateBucket { name: Text },
    PutObject { bucket: Text, key: Text, content: String, is_new: bool },
    CopyObject { bucket: Text, from: Text, to: Text },
    DeleteObject { bucket: Text, key: Text },
}

/// A parcel that was received, and what is held for it.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) parcel: Parcel,
    pub(crate) content: Option<Content>,
}

/// A content and its size in bytes.
pub(crate) type Content = (Digest, u64);

impl Parcel {
    /// Does a door's part before the transaction: checks, stores and finds the content that a row
    /// is about to name.
    pub(crate) fn receive(&self, state: &State, bulk: &mut Bulk) -> Result<Option<Content>, Fault> {
        Ok(match &self.deed {
            Deed::PutLayer { of, content } => {
                image::may_push(state, &of.world, &of.name)?;
                Some(bulk.put(content))
            }
            Deed::PutImage { of, manifest: text, .. } => {
                manifest::parse(text.as_bytes(), None)?;
                image::may_push(state, &of.world, &of.name)?;
                Some(bulk.put(text))
            }
            Deed::MountLayer { digest, .. } => Some(bulk.find(digest).ok_or_else(denied)?),
            Deed::PutObject { bucket, key, content, .. } => {
                object::may_put(state, &self.account, bucket, key)?;
                Some(bulk.put(content))
            }
            Deed::CopyObject { bucket, from, .. } => {
                let found = object::find(state, &self.account, bucket, from)?;
                Some(bulk.find(&found.content).ok_or_else(denied)?)
            }
            Deed::DeleteLayer { .. } | Deed::CreateBucket { .. } | Deed::DeleteObject { .. } => {
                None
            }
        })
    }

    /// Does the part in the transaction.
    pub(crate) fn write(&self, tx: &mut Tx, content: Option<Content>) -> Result<(), Fault> {
        let any = Conditions::default();
        match &self.deed {
            Deed::PutLayer { of, .. } => {
                let (digest, bytes) = content.ok_or_else(denied)?;
                image::for_push(tx, &of.world, &of.name)?;
                layer::link(tx, of, digest, bytes)
            }
            Deed::MountLayer { from, to, digest } => layer::mount(tx, from, to, *digest).map(drop),
            Deed::DeleteLayer { of, digest } => {
                garbage::remove_layer(tx, of, *digest);
                Ok(())
            }
            Deed::PutImage { of, manifest: text, tag } => {
                let (digest, bytes) = content.ok_or_else(denied)?;
                let read = manifest::parse(text.as_bytes(), None)?;
                let of = image::for_push(tx, &of.world, &of.name)?;
                let tags = std::slice::from_ref(tag);
                image::put(tx, &of, &read, digest, bytes, tags).map(drop)
            }
            Deed::CreateBucket { name } => {
                let world = world_of(&self.account);
                bucket::create(tx, &world, name, Some(world.region.as_str()))
            }
            Deed::PutObject { bucket, key, is_new, .. } => {
                let content = content.ok_or_else(denied)?;
                let none = is_new.then(|| vec!["*".to_owned()]);
                let conditions = Conditions { if_none_match: none, ..any };
                let row = new_object((bucket, key), content, tx.now);
                object::put(tx, &self.account, row, &conditions)
            }
            Deed::CopyObject { bucket, to, .. } => {
                let content = content.ok_or_else(denied)?;
                let row = new_object((bucket, to), content, tx.now);
                object::put(tx, &self.account, row, &any)
            }
            Deed::DeleteObject { bucket, key } => object::delete(tx, &self.account, bucket, key),
        }
    }
}

fn new_object((bucket, key): (&Text, &Text), (content, bytes): Content, now: Timestamp) -> Object {
    Object {
        bucket: bucket.clone(),
        key: key.clone(),
        content,
        bytes,
        etag: content.hex().into(),
        modified_at: now,
        headers: Default::default(),
        metadata: Default::default(),
        checksum: None,
    }
}
