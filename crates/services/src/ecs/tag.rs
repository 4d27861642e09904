//! Tags: what may be tagged, and with what.

use api::Fault;
use api::ecs::Tag;

use super::identifier::invalid;

/// Tags on one resource.
pub const MAX_TAGS: usize = 50;

/// Tags as a client may give them to something new.
pub fn checked(tags: Option<Vec<Tag>>) -> Result<Vec<Tag>, Fault> {
    let Some(tags) = tags else { return Ok(Vec::new()) };
    if tags.is_empty() {
        return Err(invalid("Tags can not be empty."));
    }
    if tags.len() > MAX_TAGS {
        return Err(invalid("Tags can have at most 50 items."));
    }
    for (index, tag) in tags.iter().enumerate() {
        check(tag)?;
        if tags[..index].iter().any(|earlier| earlier.key == tag.key) {
            return Err(invalid("Duplicate tag keys found"));
        }
    }
    Ok(tags)
}

fn check(tag: &Tag) -> Result<(), Fault> {
    let key = tag.key.as_deref().unwrap_or_default();
    if key.is_empty() {
        return Err(invalid("Tag key can not be empty."));
    }
    if key.to_ascii_lowercase().starts_with("aws:") {
        return Err(invalid("Tag keys can not start with 'aws:'."));
    }
    let fits = |c: char| c.is_alphanumeric() || c == ' ' || "+-=._:/@".contains(c);
    if key.chars().count() > 128 || !key.chars().all(fits) {
        return Err(invalid("Tag key is not valid."));
    }
    let value = tag.value.as_deref().unwrap_or_default();
    if value.chars().count() > 256 || !value.chars().all(fits) {
        return Err(invalid("Tag value is not valid."));
    }
    Ok(())
}
