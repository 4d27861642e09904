//! Tags of EC2 resources: security groups, their rules, VPCs and subnets.

use api::Fault;
use api::ec2::{
    CreateTagsRequest, CreateTagsResponse, DeleteTagsRequest, DeleteTagsResponse,
    DescribeTagsRequest, DescribeTagsResult, ResourceType, Tag, TagDescription, TagSpecification,
};
use control::network;
use model::arn;
use model::id::{RuleId, SecurityGroupId, SubnetId, VpcId, World};
use model::network::{Subnet, Tags, Vpc};
use model::security::SecurityGroup;
use model::state::State;
use model::tx::Tx;

use super::{dry_run, filter, invalid, turn};
use crate::operation::{Desk, Named};

const FILTERS: &[&str] = &["key", "resource-id", "resource-type", "value"];

/// AWS's limits.
const MAX_TAGS: usize = 50;
const MAX_KEY: usize = 127;
const MAX_VALUE: usize = 255;

/// A resource that can have tags.
enum Tagged {
    Group(SecurityGroupId),
    Rule(RuleId, SecurityGroupId),
    Subnet(SubnetId),
    Vpc(VpcId),
}

/// Reads the tags of a request; an empty value is one like any other.
fn read(given: &[Tag]) -> Result<Tags, Fault> {
    let mut tags = Tags::new();
    for tag in given {
        let key = tag.key.as_deref().unwrap_or_default();
        let value = tag.value.as_deref().unwrap_or_default();
        if key.is_empty() {
            return Err(invalid("Tag keys must not be empty."));
        }
        if key.to_ascii_lowercase().starts_with("aws:") {
            return Err(invalid("aws: prefixed tag key names are not allowed for external use."));
        }
        if key.chars().count() > MAX_KEY {
            return Err(invalid(format!(
                "Tag key exceeds the maximum length of {MAX_KEY} characters"
            )));
        }
        if value.chars().count() > MAX_VALUE {
            return Err(invalid(format!(
                "Tag value exceeds the maximum length of {MAX_VALUE} characters"
            )));
        }
        if tags.insert(key.into(), value.into()).is_some() {
            return Err(invalid(format!("Duplicate tag key '{key}' specified.")));
        }
    }
    limited(&tags)?;
    Ok(tags)
}

fn limited(tags: &Tags) -> Result<(), Fault> {
    if tags.len() > MAX_TAGS {
        let message = format!("More than {MAX_TAGS} tags specified.");
        return Err(Fault::client("TagLimitExceeded", message));
    }
    Ok(())
}

/// Reads the tags of a resource that is made, which must be a `kind`.
pub fn specified(
    specifications: Option<&[TagSpecification]>,
    kind: ResourceType,
) -> Result<Tags, Fault> {
    let mut all = Vec::new();
    for specification in specifications.unwrap_or_default() {
        let given = specification.resource_type;
        if given != Some(kind) {
            let given = given.map_or(String::new(), |kind| kind.to_string());
            return Err(invalid(format!(
                "'{given}' is not a valid taggable resource type for this operation."
            )));
        }
        all.extend(specification.tags.iter().flatten().cloned());
    }
    read(&all)
}

/// Shapes tags; None when there are none, which EC2 leaves out.
pub fn shape(tags: &Tags) -> Option<Vec<Tag>> {
    (!tags.is_empty()).then(|| list(tags))
}

/// Shapes tags, also when there are none.
pub fn list(tags: &Tags) -> Vec<Tag> {
    let tag = |(key, value): (&_, &_)| Tag {
        key: Some(ToString::to_string(key)),
        value: Some(ToString::to_string(value)),
    };
    tags.iter().map(tag).collect()
}

/// Returns the values of shaped tags by a filter about tags.
pub fn shown(tags: &[Tag], filter: &str) -> Vec<String> {
    let chosen = tags.iter().filter_map(|tag| match filter.strip_prefix("tag:") {
        None => tag.key.clone(),
        Some(key) => tag.value.clone().filter(|_| tag.key.as_deref() == Some(key)),
    });
    chosen.collect()
}

/// Returns a resource's values by a filter about tags; None if the filter is about something else.
pub fn values(tags: &Tags, filter: &str) -> Option<Vec<String>> {
    if filter == "tag-key" {
        return Some(tags.keys().map(ToString::to_string).collect());
    }
    let key = filter.strip_prefix("tag:")?;
    Some(tags.get(key).map(ToString::to_string).into_iter().collect())
}

pub fn create(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: CreateTagsRequest,
) -> Result<CreateTagsResponse, Fault> {
    super::default_vpc(tx, desk);
    let resources = all_of(tx, &desk.call.world, &input.resources)?;
    let new = read(&input.tags)?;
    dry_run(input.dry_run)?;
    for resource in &resources {
        edit(tx, resource, |tags| {
            tags.extend(new.iter().map(|(key, value)| (key.clone(), value.clone())));
        });
        if let Some(tags) = tags_of(tx, resource) {
            limited(&tags)?;
        }
    }
    Ok(CreateTagsResponse::default())
}

/// Takes tags away: all without a list; one with a value only if it has that value.
pub fn delete(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DeleteTagsRequest,
) -> Result<DeleteTagsResponse, Fault> {
    super::default_vpc(tx, desk);
    let resources = all_of(tx, &desk.call.world, &input.resources)?;
    dry_run(input.dry_run)?;
    for resource in &resources {
        edit(tx, resource, |tags| match &input.tags {
            None => tags.clear(),
            Some(gone) => tags.retain(|key, value| !gone.iter().any(|tag| is(tag, key, value))),
        });
    }
    Ok(DeleteTagsResponse::default())
}

fn is(tag: &Tag, key: &str, value: &str) -> bool {
    tag.key.as_deref() == Some(key) && tag.value.as_deref().is_none_or(|given| given == value)
}

pub fn describe(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DescribeTagsRequest,
) -> Result<DescribeTagsResult, Fault> {
    let turn = turn(desk, &input, input.max_results, input.next_token.as_deref())?;
    super::default_vpc(tx, desk);
    let filters = filter::checked(input.filters, FILTERS)?;
    dry_run(input.dry_run)?;
    let of_filter = |tag: &TagDescription, name: &str| {
        let value = match name {
            "key" => tag.key.clone(),
            "resource-id" => tag.resource_id.clone(),
            "resource-type" => tag.resource_type.map(|kind| kind.to_string()),
            "value" => tag.value.clone(),
            "tag-key" => tag.key.clone(),
            // `tag:KEY` chooses the tag itself.
            other => {
                let named =
                    other.strip_prefix("tag:").is_some_and(|key| tag.key.as_deref() == Some(key));
                tag.value.clone().filter(|_| named)
            }
        };
        value.into_iter().collect()
    };
    let mut all = every(tx, &desk.call.world);
    all.retain(|tag| filter::matches(&filters, |name| of_filter(tag, name)));
    let name = |tag: &TagDescription| {
        let text = |part: &Option<String>| part.clone().unwrap_or_default();
        format!("{} {}", text(&tag.key), text(&tag.resource_id))
    };
    all.sort_by_key(name);
    let page = turn.page(all, name, false);
    Ok(DescribeTagsResult { next_token: page.next_token, tags: Some(page.items) })
}

/// Returns every tag of a world.
fn every(state: &State, world: &World) -> Vec<TagDescription> {
    let mut all = Vec::new();
    let mut add = |kind: ResourceType, id: &str, tags: &Tags| {
        all.extend(list(tags).into_iter().map(|tag| TagDescription {
            key: tag.key,
            resource_id: Some(id.to_owned()),
            resource_type: Some(kind),
            value: tag.value,
        }));
    };
    for vpc in network::vpcs(state, world) {
        add(ResourceType::Vpc, vpc.id.as_str(), &vpc.tags);
        for subnet in network::subnets(state, &vpc.id) {
            add(ResourceType::Subnet, subnet.id.as_str(), &subnet.tags);
        }
        for group in network::groups(state, &vpc.id) {
            add(ResourceType::SecurityGroup, group.id.as_str(), &group.tags);
            for rule in group.rules().iter() {
                add(ResourceType::SecurityGroupRule, rule.id.as_str(), &rule.tags);
            }
        }
    }
    all
}

fn all_of(state: &State, world: &World, ids: &[String]) -> Result<Vec<Tagged>, Fault> {
    let missing = |id| Fault::client("InvalidID", format!("The ID '{id}' is not valid"));
    ids.iter().map(|id| find(state, world, id).ok_or_else(|| missing(id))).collect()
}

fn find(state: &State, world: &World, id: &str) -> Option<Tagged> {
    let owned = |row: Option<&World>| row.is_some_and(|row| row == world);
    match id.split_once('-')?.0 {
        "sg" => {
            let id = SecurityGroupId::from(id);
            let row = state.security_groups.get(&id);
            owned(row.map(|row| &row.world)).then_some(Tagged::Group(id))
        }
        "sgr" => {
            let (group, _) = network::rule(state, world, &id.into())?;
            Some(Tagged::Rule(id.into(), group.id.clone()))
        }
        "subnet" => {
            let id = SubnetId::from(id);
            let row = state.subnets.get(&id);
            owned(row.map(|row| &row.world)).then_some(Tagged::Subnet(id))
        }
        "vpc" => {
            let id = VpcId::from(id);
            let row = state.vpcs.get(&id);
            owned(row.map(|row| &row.world)).then_some(Tagged::Vpc(id))
        }
        _ => None,
    }
}

fn edit(tx: &mut Tx, resource: &Tagged, change: impl FnOnce(&mut Tags)) {
    match resource {
        Tagged::Group(id) => tx.edit::<SecurityGroup>(id, |row| change(&mut row.tags)),
        Tagged::Subnet(id) => tx.edit::<Subnet>(id, |row| change(&mut row.tags)),
        Tagged::Vpc(id) => tx.edit::<Vpc>(id, |row| change(&mut row.tags)),
        Tagged::Rule(id, group) => tx.edit::<SecurityGroup>(group, |row| {
            let mut rules = row.rules().into_owned();
            if let Some(rule) = rules.iter_mut().find(|rule| rule.id == *id) {
                change(&mut rule.tags);
            }
            row.changed_rules = Some(rules);
        }),
    };
}

fn tags_of(state: &State, resource: &Tagged) -> Option<Tags> {
    match resource {
        Tagged::Group(id) => state.security_groups.get(id).map(|row| row.tags.clone()),
        Tagged::Subnet(id) => state.subnets.get(id).map(|row| row.tags.clone()),
        Tagged::Vpc(id) => state.vpcs.get(id).map(|row| row.tags.clone()),
        Tagged::Rule(id, group) => {
            let group = state.security_groups.get(group)?;
            group.rules().iter().find(|rule| rule.id == *id).map(|rule| rule.tags.clone())
        }
    }
}

/// The ARNs of resources that are named by their ids.
pub fn arns(of: &Named<'_>, ids: &[String]) -> Vec<String> {
    let one = |id: &String| {
        let kind = match id.split_once('-').map(|(kind, _)| kind) {
            Some("sg") => "security-group",
            Some("sgr") => "security-group-rule",
            Some(other) => other,
            None => "*",
        };
        arn::of("ec2", of.world, &format!("{kind}/{id}"))
    };
    ids.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(key: &str, value: &str) -> Tag {
        Tag { key: Some(key.to_owned()), value: Some(value.to_owned()) }
    }

    fn code(given: &[Tag]) -> String {
        read(given).expect_err("refused").code.into_owned()
    }

    #[test]
    fn tags_are_few_short_and_ones_own() {
        assert_eq!(read(&[tag("a", ""), tag("b", "c")]).expect("read").len(), 2);
        assert_eq!(code(&[tag("aws:a", "b")]), "InvalidParameterValue");
        assert_eq!(code(&[tag("", "b")]), "InvalidParameterValue");
        assert_eq!(code(&[tag("a", "b"), tag("a", "c")]), "InvalidParameterValue");
        assert_eq!(code(&[tag(&"k".repeat(128), "b")]), "InvalidParameterValue");
        assert_eq!(code(&[tag("a", &"v".repeat(256))]), "InvalidParameterValue");
        let many: Vec<Tag> = (0..51).map(|number| tag(&number.to_string(), "")).collect();
        assert_eq!(code(&many), "TagLimitExceeded");
        assert!(read(&many[..50]).is_ok());
    }

    #[test]
    fn a_filter_sees_keys_and_values() {
        let tags = read(&[tag("a", "1"), tag("b", "2")]).expect("read");
        assert_eq!(values(&tags, "tag-key"), Some(vec!["a".to_owned(), "b".to_owned()]));
        assert_eq!(values(&tags, "tag:b"), Some(vec!["2".to_owned()]));
        assert_eq!(values(&tags, "tag:c"), Some(Vec::new()));
        assert_eq!(values(&tags, "vpc-id"), None);
    }

    #[test]
    fn a_tag_is_deleted_by_its_key_or_by_key_and_value() {
        let by_key = Tag { key: Some("a".to_owned()), value: None };
        assert!(is(&by_key, "a", "1") && !is(&by_key, "b", "1"));
        assert!(is(&tag("a", "1"), "a", "1") && !is(&tag("a", ""), "a", "1"));
    }
}
