//! Parses and checks the text of a lifecycle policy.

use std::collections::BTreeSet;

use api::Fault;
use model::id::Text;
use model::registry::{Expiry, LifecyclePolicy, LifecycleRule, TagSelection};
use serde::Deserialize;
use serde_json::Value;

use crate::ecr::unfit;

/// The most rules of one policy, by ECR's quota.
const MAX_RULES: usize = 50;
/// The most stars in one pattern, by ECR's quota.
const MAX_WILDCARDS: usize = 4;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    rules: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Rule {
    rule_priority: i32,
    #[serde(rename = "description")]
    _description: Option<String>,
    selection: Selection,
    action: Action,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Selection {
    tag_status: TagStatus,
    #[serde(default)]
    tag_prefix_list: Vec<Text>,
    #[serde(default)]
    tag_pattern_list: Vec<Text>,
    storage_class: Option<String>,
    count_type: CountType,
    count_unit: Option<String>,
    count_number: i32,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "camelCase")]
enum TagStatus {
    Tagged,
    Untagged,
    Any,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "camelCase")]
enum CountType {
    ImageCountMoreThan,
    SinceImagePushed,
    SinceImagePulled,
    SinceImageTransitioned,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Action {
    r#type: String,
    target_storage_class: Option<String>,
}

/// Parses a policy.
pub fn read(text: &str) -> Result<LifecyclePolicy, Fault> {
    let document = document(text)?;
    if document.rules.is_empty() {
        return Err(bad("array is too short"));
    }
    if document.rules.len() > MAX_RULES {
        return Err(bad("array is too long"));
    }
    let rules: Result<Vec<LifecycleRule>, Fault> = document.rules.iter().map(rule).collect();
    let mut rules = rules?;
    rules.sort_by_key(|rule| rule.priority);
    check_together(&rules)?;
    Ok(LifecyclePolicy { text: text.into(), rules })
}

/// Parses the JSON of a policy in ECR's two steps: text that is not a JSON object cannot be mapped;
/// an object must match a schema, and ECR answers with the schema's words.
fn document(text: &str) -> Result<Document, Fault> {
    let value: Value = serde_json::from_str(text).map_err(|_| unmapped())?;
    let Value::Object(members) = &value else { return Err(unmapped()) };
    if !members.contains_key("rules") {
        return Err(bad("object has missing required properties ([\"rules\"])"));
    }
    serde_json::from_value(value).map_err(|error| mismatched(&error.to_string()))
}

/// Translates an error of serde into the words of ECR's schema.
fn mismatched(error: &str) -> Fault {
    let quoted = error.split('`').nth(1).unwrap_or_default();
    if error.starts_with("missing field") {
        return bad(&format!("object has missing required properties ([\"{quoted}\"])"));
    }
    if error.starts_with("unknown field") {
        return bad("object instance has properties which are not allowed by the schema");
    }
    if error.starts_with("unknown variant") {
        return bad(&format!("instance value (\"{quoted}\") not found in enum"));
    }
    bad("instance type does not match any allowed primitive type")
}

fn unmapped() -> Fault {
    let why = "Could not map policyString into LifecyclePolicy";
    unfit("LifecyclePolicyText", &format!("Lifecycle policy parsing failure: {why}"))
}

fn rule(rule: &Rule) -> Result<LifecycleRule, Fault> {
    let selection = &rule.selection;
    if rule.rule_priority < 1 {
        return Err(bad("numeric instance is lower than the required minimum"));
    }
    let is_archive = selection.storage_class.as_deref().is_some_and(|class| class != "standard");
    let transitions = rule.action.r#type == "transition"
        || rule.action.target_storage_class.is_some()
        || selection.count_type == CountType::SinceImageTransitioned;
    if is_archive || transitions {
        return Err(bad("the archive storage class is not implemented by Gantry"));
    }
    if rule.action.r#type != "expire" {
        return Err(bad("the action's type must be expire"));
    }
    Ok(LifecycleRule {
        priority: rule.rule_priority,
        tags: tags(selection)?,
        expiry: expiry(selection)?,
    })
}

fn tags(selection: &Selection) -> Result<TagSelection, Fault> {
    let (prefixes, patterns) = (&selection.tag_prefix_list, &selection.tag_pattern_list);
    let given = match (prefixes.is_empty(), patterns.is_empty()) {
        (false, _) => Some("tagPrefixList"),
        (true, false) => Some("tagPatternList"),
        (true, true) => None,
    };
    let untagged = match selection.tag_status {
        TagStatus::Tagged => None,
        TagStatus::Untagged => Some("UNTAGGED"),
        TagStatus::Any => Some("ANY"),
    };
    if let (Some(list), Some(status)) = (given, untagged) {
        return Err(bad(&format!("Cannot specify {list} with tagStatus {status}")));
    }
    let is_wild = |pattern: &Text| pattern.matches('*').count() > MAX_WILDCARDS;
    if prefixes.iter().chain(patterns).any(|it| it.is_empty()) || patterns.iter().any(is_wild) {
        return Err(bad("Invalid tag pattern provided"));
    }
    match (selection.tag_status, prefixes.is_empty(), patterns.is_empty()) {
        (TagStatus::Any, _, _) => Ok(TagSelection::Any),
        (TagStatus::Untagged, _, _) => Ok(TagSelection::Untagged),
        (TagStatus::Tagged, false, true) => Ok(TagSelection::Prefixes(prefixes.clone())),
        (TagStatus::Tagged, true, false) => Ok(TagSelection::Patterns(patterns.clone())),
        (TagStatus::Tagged, true, true) => Err(bad("Must specify tagPrefixList or tagPatternList")),
        (TagStatus::Tagged, false, false) => {
            Err(bad("If policy has a tagged rule, it must specify only one of tagPrefixList or \
             tagPatternList"))
        }
    }
}

fn expiry(selection: &Selection) -> Result<Expiry, Fault> {
    let unit = selection.count_unit.as_deref();
    let number = u32::try_from(selection.count_number).unwrap_or_default();
    if number == 0 {
        return Err(bad("numeric instance is lower than the required minimum"));
    }
    let days = |expiry: Expiry| match unit {
        Some("days") => Ok(expiry),
        _ => Err(bad("countUnit must be days with this countType")),
    };
    match selection.count_type {
        CountType::ImageCountMoreThan if unit.is_some() => {
            Err(bad("countUnit is not for the countType imageCountMoreThan"))
        }
        CountType::ImageCountMoreThan => Ok(Expiry::CountMoreThan(number)),
        CountType::SinceImagePushed => days(Expiry::DaysSincePushed(number)),
        CountType::SinceImagePulled => days(Expiry::DaysSincePulled(number)),
        CountType::SinceImageTransitioned => {
            Err(bad("the archive storage class is not implemented by Gantry"))
        }
    }
}

/// Checks the rules, in the order of their priorities, against each other.
fn check_together(rules: &[LifecycleRule]) -> Result<(), Fault> {
    if rules.windows(2).any(|pair| pair[0].priority == pair[1].priority) {
        return Err(bad("Duplicate priority in multiple rules"));
    }
    let of = |selection: TagSelection| rules.iter().filter(move |it| it.tags == selection).count();
    if of(TagSelection::Untagged) > 1 {
        return Err(bad("Only one rule can select Untagged images per storage class"));
    }
    let last = rules.last().map(|rule| &rule.tags);
    let any = of(TagSelection::Any);
    if any > 1 {
        return Err(bad("Only one rule can specify tagStatus=ANY"));
    }
    if any == 1 && last != Some(&TagSelection::Any) {
        return Err(bad("Rule for tagStatus=ANY must have the highest rulePriority"));
    }
    let mut seen = BTreeSet::new();
    let prefixes = rules.iter().flat_map(|rule| match &rule.tags {
        TagSelection::Prefixes(all) => all.as_slice(),
        TagSelection::Any | TagSelection::Untagged | TagSelection::Patterns(_) => &[],
    });
    for prefix in prefixes {
        if !seen.insert(prefix) {
            return Err(bad(&format!("the tag prefix '{prefix}' is in more than one rule")));
        }
    }
    Ok(())
}

fn bad(why: &str) -> Fault {
    unfit("LifecyclePolicyText", &format!("Lifecycle policy validation failure: {why}"))
}
