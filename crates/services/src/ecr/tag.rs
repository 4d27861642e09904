//! Tags of repositories, as opposed to those of images.

use std::collections::BTreeMap;

use api::Fault;
use api::ecr::{
    ListTagsForResourceRequest, ListTagsForResourceResponse, Tag, TagResourceRequest,
    TagResourceResponse, UntagResourceRequest, UntagResourceResponse, error,
};
use model::id::Text;
use model::registry::Repository;
use model::state::State;
use model::tx::Tx;

use super::{invalid, name};
use crate::operation::Desk;

/// The most tags of one repository.
const MAX_TAGS: usize = 50;
const MAX_KEY: usize = 128;
const MAX_VALUE: usize = 256;

pub fn list(
    state: &State,
    desk: &Desk<'_>,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, Fault> {
    let row = name::by_arn(state, desk, &input.resource_arn)?;
    Ok(ListTagsForResourceResponse { tags: Some(shape(&row.tags)) })
}

/// Adds tags; an existing key gets the new value.
pub fn add(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: TagResourceRequest,
) -> Result<TagResourceResponse, Fault> {
    let row = name::by_arn(tx, desk, &input.resource_arn)?;
    let (key, mut tags) = (row.key.clone(), row.tags.clone());
    tags.extend(read(input.tags).map_err(Wrong::of_repository)?);
    check_count(tags.len()).map_err(Wrong::of_repository)?;
    tx.edit::<Repository>(&key, |row| row.tags = tags);
    Ok(TagResourceResponse {})
}

pub fn remove(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: UntagResourceRequest,
) -> Result<UntagResourceResponse, Fault> {
    let key = name::by_arn(tx, desk, &input.resource_arn)?.key.clone();
    tx.edit::<Repository>(&key, |row| {
        row.tags.retain(|name, _| !input.tag_keys.iter().any(|it| **it == **name));
    });
    Ok(UntagResourceResponse {})
}

/// The reason why tags are refused; the operations use different errors for it.
pub enum Wrong {
    TooMany,
    Tag(String),
}

impl Wrong {
    fn message(&self) -> String {
        match self {
            Wrong::TooMany => format!("The number of tags on the repository exceeds {MAX_TAGS}"),
            Wrong::Tag(why) => {
                format!("Invalid parameter at 'tags' failed to satisfy constraint: '{why}'")
            }
        }
    }

    /// The fault of operations on the tags of a repository.
    pub fn of_repository(self) -> Fault {
        let error = match self {
            Wrong::TooMany => &error::TooManyTagsException,
            Wrong::Tag(_) => &error::InvalidTagParameterException,
        };
        Fault::modelled(error, self.message())
    }

    /// The fault of operations on the tags of a template.
    pub fn of_template(self) -> Fault {
        invalid(self.message())
    }
}

/// Checks the tags of a request.
pub fn read(given: Vec<Tag>) -> Result<BTreeMap<Text, Text>, Wrong> {
    check_count(given.len())?;
    let mut tags = BTreeMap::new();
    for Tag { key, value } in given {
        if key.is_empty() || key.chars().count() > MAX_KEY || value.chars().count() > MAX_VALUE {
            return Err(bad(&format!(
                "a tag has a key of 1 to {MAX_KEY} and a value of at most {MAX_VALUE} characters"
            )));
        }
        if key.to_ascii_lowercase().starts_with("aws:") {
            return Err(bad("tag keys starting with 'aws:' are reserved for system use"));
        }
        if tags.insert(Text::from(&*key), Text::from(value)).is_some() {
            return Err(bad(&format!("the tag key '{key}' was given twice")));
        }
    }
    Ok(tags)
}

fn check_count(count: usize) -> Result<(), Wrong> {
    if count <= MAX_TAGS { Ok(()) } else { Err(Wrong::TooMany) }
}

fn bad(why: &str) -> Wrong {
    Wrong::Tag(why.to_owned())
}

pub fn shape(tags: &BTreeMap<Text, Text>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.to_string(), value: value.to_string() }).collect()
}
