//! The laws of what is kept beside the rows: the content of images and objects, and log events.

use std::collections::BTreeSet;

use model::id::RepositoryKey;
use model::logs::LogStream;
use model::registry::RegistryTag;
use model::state::{RowKey, State};
use oci::digest::Digest;

use super::verdict::Law::{EventsAreOfTheirStream, NamedContentIsThere, TaggedImagesAreWhole};
use super::verdict::{Verdict, must};
use crate::bulk::Line;

/// Law 25, of the rows at `keys`. `is_there`: the content of that name is on the disk.
pub fn named_content_is_there<'a>(
    state: &State,
    keys: impl IntoIterator<Item = &'a RowKey>,
    is_there: impl Fn(&Digest) -> bool,
) -> Verdict {
    for key in keys {
        let named = if let RowKey::RegistryImage(key) = key {
            state.registry_images.get(key).map(|row| row.digest)
        } else if let RowKey::RepositoryLayer(key) = key {
            state.repository_layers.get(key).map(|row| row.digest)
        } else if let RowKey::Object(key) = key {
            state.objects.get(key).map(|row| row.content)
        } else {
            None
        };
        must(named.is_none_or(|digest| is_there(&digest)), NamedContentIsThere, || {
            format!("{key:?} names a content that is gone")
        })?;
    }
    Ok(())
}

/// Law 26, of the repositories that were touched.
pub fn tagged_images_are_whole(state: &State, touched: &BTreeSet<RowKey>) -> Verdict {
    let of = |key: &RowKey| {
        if let RowKey::RegistryTag((of, _)) = key {
            Some(of.clone())
        } else if let RowKey::RegistryImage((of, _)) | RowKey::RepositoryLayer((of, _)) = key {
            Some(of.clone())
        } else {
            None
        }
    };
    let of: BTreeSet<RepositoryKey> = touched.iter().filter_map(of).collect();
    if of.is_empty() {
        return Ok(());
    }
    let tags = state.registry_tags.iter().filter(|tag| of.contains(&tag.repository));
    tags.into_iter().try_for_each(|tag| is_whole(state, tag))
}

fn is_whole(state: &State, tag: &RegistryTag) -> Verdict {
    let law = TaggedImagesAreWhole;
    let (of, mut seen, mut next) = (&tag.repository, BTreeSet::new(), vec![tag.digest]);
    while let Some(digest) = next.pop() {
        if !seen.insert(digest) {
            continue;
        }
        let row = state.registry_images.get(&(of.clone(), digest));
        must(row.is_some(), law, || format!("{} of {} lacks {digest}", tag.tag, of.name))?;
        let Some(row) = row else { continue };
        let is_gone = |layer: &&Digest| !state.repository_layers.contains(&(of.clone(), **layer));
        let gone = row.layers.iter().find(is_gone);
        must(gone.is_none(), law, || {
            format!("{} of {} lacks the layer {gone:?}", tag.tag, of.name)
        })?;
        next.extend(&row.children);
    }
    Ok(())
}

/// Law 27. `lines`: the events that a reader of `stream` is shown.
pub fn events_are_of_their_stream(state: &State, stream: &LogStream, lines: &[Line]) -> Verdict {
    let (law, name) = (EventsAreOfTheirStream, &stream.key.name);
    for line in lines {
        let Line { task: id, container, host, received, .. } = line;
        must(*received >= stream.created_at, law, || {
            format!("{name} shows an event that came before the stream was created")
        })?;
        let Some(task) = state.tasks.get(id) else { continue };
        let row = task.containers.iter().find(|row| row.name == *container);
        let written_to = row.and_then(|row| row.log_stream.as_ref());
        must(written_to == Some(&stream.key), law, || {
            format!("{name} shows what {container} of task {id} wrote")
        })?;
        let instance = task.instance.as_ref().and_then(|id| state.instances.get(id));
        let home = instance.and_then(|row| row.host.as_ref());
        must(home.is_none_or(|home| home == host), law, || {
            format!("{name} shows what {host} says of task {id}, which {home:?} runs")
        })?;
    }
    Ok(())
}
